"""Lines: what is told within a cut of the evidence, by whom, and what is left out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.projecting.story import chronicle, cut_of, day, entered, holdings, ids, left_out, says, told
from timeline.projecting.lines import all_lines, lines_of

if TYPE_CHECKING:
    from tests.projecting.story import Telling
    from timeline.domain.views import Line

JULY = told("visited", "2025-07-11", "RUS -> PRK", published="2025-07-12")
UNDATED_PAPER = told("met", "2025-06-01", "PRK, RUS", published=None)


def the_line(telling: Telling, **cut: str) -> Line:
    (line,) = chronicle(telling, **cut).lines
    return line


def test_a_line_says_what_was_recorded() -> None:
    telling = told("supplied", "2023/..", "PRK -> RUS", says("Seoul"), item="shells").graded("B2")
    line = the_line(telling)
    assert (line.id, line.ids, line.origin) == (telling.id, (telling.id,), "found")
    assert (line.statement, line.claims) == (telling.happening.told.statement, (says("Seoul"),))
    assert line.evidence == telling.happening.told.evidence
    assert (line.status, line.standing, line.grade) == ("attributed", "single source", "B2")


def test_a_line_knows_when_it_was_first_and_last_published() -> None:
    line = the_line(JULY.corroborated("2025-08", "monthly").corroborated("2025-07-20", "weekly"))
    assert (line.reported, line.last_reported) == (day("2025-07-12"), day("2025-08-31"))


def test_a_paper_of_a_month_was_certainly_out_at_its_end() -> None:
    monthly = told("met", "2025-06-01", published="2025-06")
    assert not chronicle(monthly, known_by="2025-06-29").lines
    assert chronicle(monthly, known_by="2025-06-30").lines


@pytest.mark.parametrize(("known_by", "shown"), [("2025-07-11", False), ("2025-07-12", True)])
def test_nothing_is_known_before_it_is_published(known_by: str, shown: bool) -> None:
    view = chronicle(JULY, known_by=known_by)
    assert bool(view.lines) == shown
    assert left_out(view) == ({} if shown else {"not published by then": 1})


def test_known_by_leaves_out_and_counts_what_only_undated_papers_tell() -> None:
    other = told("called", "2025-06-02", published=None, paper="leaflet")
    view = chronicle(JULY, UNDATED_PAPER, other, known_by="2025-07-12")
    assert ids(view.lines) == {JULY.id}
    assert left_out(view) == {"told only by sources without a publication date": 2}
    assert len(chronicle(JULY, UNDATED_PAPER, other).lines) == 3


def test_an_undated_paper_beside_a_later_one_waits_for_the_later_one() -> None:
    both = told("met", "2025-06-01", published=None).corroborated("2025-07-12")
    assert left_out(chronicle(both, known_by="2025-07-01")) == {"not published by then": 1}
    assert len(the_line(both, known_by="2025-07-12").evidence) == 1


def test_only_evidence_that_was_out_counts() -> None:
    later = JULY.corroborated("2025-09-01")
    then, now = the_line(later, known_by="2025-08-01"), the_line(later)
    assert (then.standing, len(then.evidence), then.last_reported) == ("single source", 1, day("2025-07-12"))
    assert (now.standing, len(now.evidence), now.last_reported) == ("corroborated", 2, day("2025-09-01"))


def test_two_passages_of_one_paper_corroborate_nothing() -> None:
    twice = JULY.corroborated("2025-07-12", "paper of 2025-07-12")
    assert (len(the_line(twice).evidence), the_line(twice).standing) == (2, "single source")


def test_a_correction_by_a_person_applies_at_any_time_that_is_looked_back_to() -> None:
    line = the_line(JULY.amended(place="Wonsan").graded("A1"), known_by="2025-07-12")
    assert (line.statement.place, line.grade) == ("Wonsan", "A1")
    assert left_out(chronicle(JULY.retracted(), known_by="2025-07-12")) == {"retracted": 1}
    assert the_line(JULY.disputed(), known_by="2025-07-12").status == "disputed"


def test_evidence_that_a_correction_adds_counts_from_its_own_publication() -> None:
    disputed = JULY.disputed("2025-09-01")
    assert len(the_line(disputed, known_by="2025-08-01").evidence) == 1
    assert len(the_line(disputed, known_by="2025-09-01").evidence) == 2


def test_a_contradiction_makes_nothing_known_and_corroborates_nothing() -> None:
    disputed = JULY.disputed("2025-01-01")
    assert not chronicle(disputed, known_by="2025-06-01").lines
    line = the_line(disputed)
    assert (line.status, line.standing, line.reported) == ("disputed", "disputed", day("2025-07-12"))
    settled = the_line(disputed.settled())
    assert (settled.standing, settled.evidence) == ("single source", JULY.happening.told.evidence)


def test_what_was_entered_without_a_source_is_shown_but_nobody_can_have_known_it() -> None:
    noted = entered("met", "2025-06-01")
    assert the_line(noted).evidence == ()
    assert (the_line(noted).reported, the_line(noted).origin) == (None, "hand")
    assert left_out(chronicle(noted, known_by="2030")) == {"without a source": 1}


def test_what_was_retracted_is_left_out_until_it_is_reinstated() -> None:
    assert left_out(chronicle(JULY.retracted())) == {"retracted": 1}
    assert ids(chronicle(JULY.retracted().reinstated()).lines) == {JULY.id}


def test_what_only_a_withdrawn_paper_tells_is_left_out() -> None:
    assert left_out(chronicle(JULY.withdrawn())) == {"told only by withdrawn sources": 1}


def test_what_another_paper_tells_too_survives_the_withdrawal() -> None:
    line = the_line(JULY.corroborated("2025-07-20").withdrawn())
    assert (len(line.evidence), line.reported, line.standing) == (1, day("2025-07-20"), "single source")


def test_every_party_asked_for_takes_part() -> None:
    tellings = (JULY, told("met", "2024-01-01", "RUS, CHN"), told("attacked", "2024-02-02", "RUS -> Utopia"))
    assert len(chronicle(*tellings, parties=("RUS",)).lines) == 3
    assert ids(chronicle(*tellings, parties=("RUS", "CHN")).lines) == {tellings[1].id}
    assert ids(chronicle(*tellings, parties=("Utopia",)).lines) == {tellings[2].id}


def test_one_of_the_kinds_asked_for_is_enough() -> None:
    tellings = (JULY, told("met", "2024-01-01"), told(None, "2024-01-02"))
    assert ids(chronicle(*tellings, kinds=("met", "called")).lines) == {tellings[1].id}


def test_a_cut_to_a_source_shows_what_it_tells_and_only_its_passages() -> None:
    both, other = JULY.corroborated("2025-09-01"), told("met", "2024-01-01", published="2024")
    (line,) = chronicle(both, other, sources=(str(JULY.source.id),)).lines
    assert (line.id, line.evidence) == (JULY.id, JULY.happening.told.evidence)
    assert line.standing == "single source"


def test_a_source_asked_for_has_to_be_out_by_the_day_that_is_looked_back_to() -> None:
    both = told("met", "2024-01-01", published="2024-02-01").corroborated("2025-09-01", "late")
    late = both.happening.told.evidence[1].source
    assert left_out(chronicle(both, sources=(late,), known_by="2025")) == {}
    assert left_out(chronicle(both, sources=(late,), known_by="2024")) == {"not published by then": 1}


def test_what_is_left_out_is_counted_among_what_was_asked_for() -> None:
    gone = (told("met", "2024-01-01", "RUS, CHN").retracted(), entered("met", "2024-01-01", "CHN"))
    assert left_out(chronicle(*gone, parties=("PRK",))) == {}
    assert left_out(chronicle(*gone, parties=("CHN",))) == {"retracted": 1}
    assert left_out(chronicle(*gone, kinds=("visited",))) == {}
    assert left_out(chronicle(*gone, sources=("no such",))) == {}


def test_the_day_of_the_happening_is_not_for_the_lines_to_cut() -> None:
    lines, missing = lines_of(holdings(JULY), cut_of(as_of="2020"))
    assert (ids(lines), missing) == ({JULY.id}, ())


def test_looking_up_by_id_finds_what_no_chronology_shows() -> None:
    gone, noted = told("met", "2024-01-01").retracted(), entered("called")
    lines = {line.id: line for line in all_lines(holdings(JULY, gone, noted))}
    assert set(lines) == {JULY.id, gone.id, noted.id}
    assert (lines[gone.id].status, lines[gone.id].standing) == ("retracted", "retracted")


def test_a_line_of_a_source_that_the_record_lost_still_shows_its_passage() -> None:
    held = holdings(JULY)
    held.sources.clear()
    (line,) = all_lines(held)
    assert (line.evidence, line.reported) == (JULY.happening.told.evidence, None)
    lines, missing = lines_of(held, cut_of())
    assert (lines, [item.reason for item in missing]) == ((), ["withdrawn"])
