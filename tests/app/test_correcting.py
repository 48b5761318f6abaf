"""What a person adds and corrects: nothing is erased, and no machine overrides it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from timeline.app import Timeline, building
from timeline.app.correcting import Corrector
from timeline.domain import happening as happenings
from timeline.domain.errors import (
    AlreadyRecordedError,
    AmbiguousIdError,
    InvalidValueError,
    NothingChangedError,
    NotRetractedError,
    RequestError,
    RetractedError,
    UnknownIdError,
)
from timeline.domain.events import HappeningAmended
from timeline.domain.happening import Told
from timeline.domain.statement import Claim, Party, Quantity, Statement
from timeline.domain.when import When
from timeline.finding import Findings, RuleExtractor
from timeline.reading import Metadata
from timeline.recording import open_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from timeline.app.building import BuildReport
    from timeline.domain.events import DomainEvent
    from timeline.domain.happening import Happening

AT = "2025-08-01T09:00:00+00:00"
BRIDGE = (
    "title: A bridge opens\n  when: 2024-05\n  kind: traded\n  actors: [Freedonia]\n  recipients: [Sylvania]"
)
FERRY = "title: A ferry is sold\n  when: 2024-06\n  kind: supplied\n  actors: [Sylvania]"
WHY = "the registry says so"


@pytest.fixture
def timeline() -> Iterator[Timeline]:
    with Timeline(open_record(None, write=True)) as opened:
        yield opened


@pytest.fixture
def ada(timeline: Timeline) -> Corrector:
    return Corrector(timeline, by="Ada", at=AT, today=When("2025-08-01"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A curated file with a bridge and a ferry."""
    return written(tmp_path / "river.yaml", BRIDGE, FERRY)


def written(path: Path, *entries: str) -> Path:
    listed = "".join(f"- {entry}\n" for entry in entries)
    path.write_text(f"published: 2024-07-01\npublisher: River Gazette\nhappenings:\n{listed}", "utf-8")
    return path


def built(timeline: Timeline, *files: Path) -> BuildReport:
    report = building.build(timeline, files, Metadata(), at=AT)
    assert not report.problems
    return report


def newer_rules(monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    monkeypatch.setattr(building, "RuleExtractor", partial(RuleExtractor, version=version))


def titled(timeline: Timeline, title: str) -> Happening:
    """The one happening, standing or retracted, that was first recorded with this title."""
    held = timeline.holdings().happenings
    firsts = {ident: timeline.history(ident)[0] for ident in held}
    (ident,) = (key for key, first in firsts.items() if first.statement.title == title)  # type: ignore[attr-defined]
    return held[ident]


def log_of(timeline: Timeline) -> list[tuple[int, DomainEvent]]:
    return list(timeline.log())


def shown(timeline: Timeline) -> list[str]:
    return [line.statement.title for line in timeline.chronology().lines]


# Adding


def test_what_a_person_adds_is_read_as_an_entry_of_a_curated_file_is(
    timeline: Timeline, ada: Corrector
) -> None:
    fields: dict[str, str | tuple[str, ...]] = {
        "title": "A bridge opens", "when": "summer of 2024", "kind": "traded",
        "actors": ("Russia", "Freedonia"), "recipients": ("north korean",),
        "quantity": "up to 40 lorries", "factuality": "planned",
        "claimed_by": ("Seoul",),
    }  # fmt: skip
    ident = ada.add(fields, None, None)
    happening = timeline.holdings().happenings[UUID(ident)]
    statement = happening.told.statement
    assert happening.origin == "hand"
    assert statement.when == When("2024-22", "summer of 2024")
    assert statement.parties == (
        Party("RUS", "Russia", "actor"),
        Party(None, "Freedonia", "actor"),
        Party("PRK", "North Korea", "recipient"),
    )
    assert statement.quantity == Quantity(None, 40, "at_most", "lorries")
    assert (statement.kind, statement.factuality, statement.certainty) == ("traded", "planned", "PR")
    assert happening.told.claims == (Claim("Seoul", "KOR", "asserts", ""),)


def test_words_such_as_yesterday_count_from_the_day_that_is_given(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens", "when": "yesterday"}, None, None)
    when = timeline.holdings().happenings[UUID(ident)].told.statement.when
    assert when == When("2025-07-31", "yesterday")


def test_who_added_it_and_when_is_recorded(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    (event,) = timeline.history(UUID(ident))
    assert (event.by, event.recorded) == ("Ada", AT)


def test_a_passage_is_cited_from_where_it_stands_in_its_source(
    timeline: Timeline, ada: Corrector, file: Path
) -> None:
    built(timeline, file)
    ident = ada.add({"title": "Sylvania has ferries"}, file.as_posix(), "ferry is sold")
    (evidence,) = timeline.holdings().happenings[UUID(ident)].told.evidence
    source = timeline.source(file.as_posix())
    assert source.text[evidence.start : evidence.end] == evidence.quote == "ferry is sold"
    assert evidence.source == str(source.id)


def test_adding_the_same_twice_is_refused_and_names_the_first(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens", "when": "2024"}, None, None)
    with pytest.raises(AlreadyRecordedError, match=ident):
        ada.add({"when": "2024", "title": "A bridge opens"}, None, None)
    assert len(log_of(timeline)) == 1


def test_adding_again_what_was_retracted_is_refused(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    ada.retract(ident, WHY)
    with pytest.raises(AlreadyRecordedError):
        ada.add({"title": "A bridge opens"}, None, None)
    assert shown(timeline) == []


def test_a_happening_by_hand_needs_a_title(timeline: Timeline, ada: Corrector) -> None:
    with pytest.raises(RequestError, match="needs a title; give it with --title"):
        ada.add({"when": "2024", "kind": "met"}, None, None)
    assert log_of(timeline) == []


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("when", "smumer of 2024", "^the date 'smumer of 2024' is not understood"),
        ("when", "2024-02-31", "^the date '2024-02-31' is not a date that the calendar has"),
        ("kind", "metting", "^there is no kind 'metting'; did you mean 'met'"),
        ("quantity", "plenty", "^the quantity 'plenty' is not understood"),
        ("factuality", "likely", "^the factuality 'likely' is not understood"),
    ],
)
def test_a_wrong_value_is_refused_in_a_sentence_that_names_it(
    timeline: Timeline, ada: Corrector, field: str, value: str, said: str
) -> None:
    with pytest.raises(RequestError, match=said):
        ada.add({"title": "A bridge opens", field: value}, None, None)
    assert log_of(timeline) == []


@pytest.mark.parametrize(("source", "quote"), [("river.yaml", None), (None, "A ferry"), ("", "A ferry")])
def test_a_passage_needs_its_source_and_its_words(
    ada: Corrector, source: str | None, quote: str | None
) -> None:
    with pytest.raises(RequestError, match="needs both its source and its words"):
        ada.add({"title": "A bridge opens"}, source, quote)


def test_a_passage_that_is_not_in_its_source_word_for_word_is_refused(
    timeline: Timeline, ada: Corrector, file: Path
) -> None:
    built(timeline, file)
    before = log_of(timeline)
    with pytest.raises(RequestError, match="; quote it word for word"):
        ada.add({"title": "A bridge opens"}, file.as_posix(), "a ferry is given away")
    assert log_of(timeline) == before


def test_a_passage_of_a_source_that_is_not_recorded_is_refused(ada: Corrector) -> None:
    with pytest.raises(UnknownIdError, match=r"nowhere\.md"):
        ada.add({"title": "A bridge opens"}, "nowhere.md", "words")


@pytest.mark.parametrize("name", ["", "  ", "finder rules 1"])
def test_nobody_writes_without_a_name_or_in_the_name_of_the_finder(timeline: Timeline, name: str) -> None:
    with pytest.raises(InvalidValueError, match="is not the name of a person"):
        Corrector(timeline, by=name, at=AT, today=When("2025-08-01"))


# Naming what is meant


@pytest.mark.parametrize("ident", ["", "abc", "abcdef", "no id at all"])
def test_an_id_that_nothing_has_is_refused(ada: Corrector, ident: str) -> None:
    corrections: list[Callable[[], str]] = [
        lambda: ada.amend(ident, {"place": "Leeds"}, WHY, None, None),
        lambda: ada.grade(ident, "B2", WHY), lambda: ada.dispute(ident, WHY, None, None),
        lambda: ada.settle(ident, WHY), lambda: ada.retract(ident, WHY),
        lambda: ada.reinstate(ident, WHY),
    ]  # fmt: skip
    for correct in corrections:
        with pytest.raises(UnknownIdError):
            correct()


def test_the_beginning_of_an_id_is_enough(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    assert ada.amend(f" {ident[:6].upper()} ", {"place": "Leeds"}, WHY, None, None) == ident
    assert timeline.line(ident).statement.place == "Leeds"


def test_a_beginning_that_fits_two_is_refused_and_names_both(timeline: Timeline, ada: Corrector) -> None:
    for number in (1, 2):
        told = Told(Statement(None, f"Bridge {number} opens"))
        ident = UUID(f"abcd0000-0000-0000-0000-00000000000{number}")
        timeline.record.append([happenings.record(ident, "hand", told, at=AT, by="Ada")])
    with pytest.raises(AmbiguousIdError, match="abcd0000-0000-0000-0000-000000000002"):
        ada.retract("abcd", WHY)
    assert len(shown(timeline)) == 2


# Amending


def test_what_is_given_replaces_what_was_told_and_the_rest_stays(
    timeline: Timeline, ada: Corrector, file: Path
) -> None:
    built(timeline, file)
    old = titled(timeline, "A bridge opens")
    ada.amend(str(old.id), {"when": "3 May 2024", "place": "Leeds"}, WHY, None, None)
    new = timeline.holdings().happenings[old.id].told
    assert new.statement == replace(old.told.statement, when=When("2024-05-03", "3 May 2024"), place="Leeds")
    assert (new.evidence, new.claims) == (old.told.evidence, old.told.claims)


def test_a_role_that_is_given_replaces_that_role_only(timeline: Timeline, ada: Corrector, file: Path) -> None:
    built(timeline, file)
    ident = titled(timeline, "A bridge opens").id
    ada.amend(str(ident), {"recipients": ("Japan",)}, WHY, None, None)
    ada.amend(str(ident), {"actors": ("Ukraine", "Freedonia")}, WHY, None, None)
    assert timeline.holdings().happenings[ident].told.statement.parties == (
        Party("UKR", "Ukraine", "actor"),
        Party(None, "Freedonia", "actor"),
        Party("JPN", "Japan", "recipient"),
    )


def test_the_rules_of_what_a_person_replaced_no_longer_explain_it(
    timeline: Timeline, ada: Corrector, file: Path
) -> None:
    built(timeline, file)
    ident = titled(timeline, "A bridge opens").id
    ada.amend(str(ident), {"when": "2024-05-03", "actors": ("Ukraine",)}, WHY, None, None)
    rules = timeline.holdings().happenings[ident].told.rules
    assert [rule.field for rule in rules] == ["title", "kind"]


def test_new_claimants_replace_the_old(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens", "claimed_by": ("Seoul",)}, None, None)
    ada.amend(ident, {"claimed_by": ("Kyiv",)}, WHY, None, None)
    claims = timeline.holdings().happenings[UUID(ident)].told.claims
    assert claims == (Claim("Kyiv", "UKR", "asserts", ""),)


def test_a_passage_that_is_given_stands_beside_those_that_were_cited(
    timeline: Timeline, ada: Corrector, file: Path
) -> None:
    built(timeline, file)
    old = titled(timeline, "A bridge opens")
    ada.amend(str(old.id), {}, WHY, file.as_posix(), "A ferry is sold")
    evidence = timeline.holdings().happenings[old.id].told.evidence
    assert [passage.quote for passage in evidence] == [old.told.evidence[0].quote, "A ferry is sold"]


def test_an_amendment_carries_its_reason_and_its_author(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    ada.amend(ident, {"place": "Leeds"}, WHY, None, None)
    event = timeline.history(UUID(ident))[-1]
    assert isinstance(event, HappeningAmended)
    assert (event.reason, event.by, event.recorded) == (WHY, "Ada", AT)


def test_an_amendment_that_changes_nothing_is_refused(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens", "place": "Leeds"}, None, None)
    with pytest.raises(NothingChangedError, match=ident):
        ada.amend(ident, {"place": "Leeds"}, WHY, None, None)
    assert len(log_of(timeline)) == 1


def test_an_amendment_with_a_wrong_value_is_refused(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    with pytest.raises(RequestError, match="the date 'someday soonish' is not understood"):
        ada.amend(ident, {"when": "someday soonish", "place": "Leeds"}, WHY, None, None)
    assert len(log_of(timeline)) == 1


# Grading and disputing


def test_a_grade_is_shown_and_can_be_taken_back(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    ada.grade(ident, "b2", WHY)
    assert timeline.line(ident).grade == "B2"
    ada.grade(ident, None, WHY)
    assert timeline.line(ident).grade is None


def test_the_same_grade_and_no_grade_at_all_are_refused(ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    ada.grade(ident, "B2", WHY)
    with pytest.raises(NothingChangedError):
        ada.grade(ident, "b2", WHY)
    with pytest.raises(InvalidValueError, match="the grade 'G9' is not an Admiralty code from A1 to F6"):
        ada.grade(ident, "G9", WHY)


def test_a_dispute_shows_until_it_is_settled(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    ada.dispute(ident, WHY, None, None)
    assert (timeline.line(ident).standing, timeline.line(ident).status) == ("disputed", "disputed")
    ada.settle(ident, WHY)
    assert timeline.line(ident).standing == "single source"


def test_what_is_not_disputed_cannot_be_settled(ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    with pytest.raises(RequestError, match="is not disputed"):
        ada.settle(ident, WHY)


# Retracting and reinstating


def test_what_is_retracted_is_shown_nowhere_until_it_is_reinstated(
    timeline: Timeline, ada: Corrector, file: Path
) -> None:
    built(timeline, file)
    ident = str(titled(timeline, "A bridge opens").id)
    assert ada.retract(ident, WHY) == ident
    assert shown(timeline) == ["A ferry is sold"]
    assert ada.reinstate(ident, WHY) == ident
    assert shown(timeline) == ["A bridge opens", "A ferry is sold"]


def test_what_is_retracted_takes_nothing_but_a_reinstatement(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    ada.retract(ident, WHY)
    before = log_of(timeline)
    corrections: list[Callable[[], str]] = [
        lambda: ada.amend(ident, {"place": "Leeds"}, WHY, None, None),
        lambda: ada.grade(ident, "B2", WHY), lambda: ada.dispute(ident, WHY, None, None),
        lambda: ada.settle(ident, WHY), lambda: ada.retract(ident, WHY),
    ]  # fmt: skip
    for correct in corrections:
        with pytest.raises(RetractedError, match="is retracted; reinstate it first"):
            correct()
    assert log_of(timeline) == before


def test_only_what_was_retracted_can_be_reinstated(timeline: Timeline, ada: Corrector, file: Path) -> None:
    built(timeline, file)
    with pytest.raises(NotRetractedError):
        ada.reinstate(str(titled(timeline, "A bridge opens").id), WHY)
    with pytest.raises(RequestError, match="is not withdrawn"):
        ada.reinstate(file.as_posix(), WHY)


def test_a_retracted_source_takes_with_it_what_only_it_tells(
    timeline: Timeline, ada: Corrector, file: Path
) -> None:
    built(timeline, file)
    ident = ada.retract(file.as_posix(), WHY)
    assert shown(timeline) == []
    with pytest.raises(RequestError, match="is withdrawn already"):
        ada.retract(ident, WHY)
    assert ada.reinstate(ident, WHY) == ident
    assert shown(timeline) == ["A bridge opens", "A ferry is sold"]


# Corrections never erase


def test_every_version_of_a_corrected_happening_stays_in_the_record(
    timeline: Timeline, ada: Corrector, file: Path
) -> None:
    built(timeline, file)
    happening = titled(timeline, "A bridge opens")
    ident, before = str(happening.id), log_of(timeline)
    ada.amend(ident, {"when": "2024-05-03"}, WHY, None, None)
    ada.amend(ident, {"title": "A bridge is opened"}, WHY, None, None)
    ada.grade(ident, "B2", WHY)
    ada.dispute(ident, WHY, None, None)
    ada.settle(ident, WHY)
    ada.retract(ident, WHY)
    ada.reinstate(ident, WHY)
    assert log_of(timeline)[: len(before)] == before
    assert [type(event).__name__ for event in timeline.history(happening.id)] == [
        "HappeningRecorded", "HappeningAmended", "HappeningAmended", "HappeningGraded", "HappeningDisputed",
        "DisputeSettled", "HappeningRetracted", "HappeningReinstated",
    ]  # fmt: skip
    first = timeline.history(happening.id)[0]
    assert first.statement == happening.told.statement  # type: ignore[attr-defined]


def test_the_record_before_a_correction_can_be_shown_after_it(
    timeline: Timeline, ada: Corrector, file: Path
) -> None:
    from timeline.domain.cut import Cut

    built(timeline, file)
    before, position = shown(timeline), timeline.holdings().position
    ada.amend(str(titled(timeline, "A bridge opens").id), {"title": "A bridge is opened"}, WHY, None, None)
    ada.retract(str(titled(timeline, "A ferry is sold").id), WHY)
    assert shown(timeline) == ["A bridge is opened"]
    past = timeline.chronology(Cut(at_position=position))
    assert [line.statement.title for line in past.lines] == before


# No machine above a person


def test_a_newer_finder_that_reads_the_same_changes_nothing(
    timeline: Timeline, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(timeline, file)
    newer_rules(monkeypatch, "newer")
    report = built(timeline, file)
    assert (report.added, report.amended, report.retracted, report.unchanged) == (0, 0, 0, 2)


def read_anew(timeline: Timeline, file: Path, monkeypatch: pytest.MonkeyPatch) -> BuildReport:
    """The next build by a newer finder, which is told another publication date too."""
    newer_rules(monkeypatch, "newer")
    file.write_text(file.read_text("utf-8").replace("2024-07-01", "2024-07-02"), "utf-8")
    return built(timeline, file)


def test_a_rebuild_leaves_an_amendment_by_a_person_as_it_is(
    timeline: Timeline, ada: Corrector, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(timeline, file)
    ident = titled(timeline, "A bridge opens").id
    ada.amend(str(ident), {"when": "2024-05-03", "title": "A bridge is opened"}, WHY, None, None)
    amended = timeline.holdings().happenings[ident]
    report = read_anew(timeline, file, monkeypatch)
    assert timeline.holdings().happenings[ident] == amended
    assert (report.amended, report.unchanged) == (0, 2)


def test_a_rebuild_does_not_bring_back_what_a_person_retracted(
    timeline: Timeline, ada: Corrector, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(timeline, file)
    ada.retract(str(titled(timeline, "A bridge opens").id), WHY)
    assert read_anew(timeline, file, monkeypatch).reinstated == 0
    assert shown(timeline) == ["A ferry is sold"]


def test_a_rebuild_does_not_bring_back_a_source_that_a_person_retracted(
    timeline: Timeline, ada: Corrector, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(timeline, file)
    ada.retract(file.as_posix(), WHY)
    report = read_anew(timeline, file, monkeypatch)
    assert shown(timeline) == []
    assert any("withdrawn by Ada, and stays so" in note for note in report.notes)


def finder_that_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    newer_rules(monkeypatch, "newer")
    monkeypatch.setattr(RuleExtractor, "extract", lambda _self, _document: Findings())


def test_what_a_person_amended_stays_when_no_finder_finds_it_any_longer(
    timeline: Timeline, ada: Corrector, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(timeline, file)
    ada.amend(str(titled(timeline, "A bridge opens").id), {"place": "Leeds"}, WHY, None, None)
    finder_that_finds_nothing(monkeypatch)
    assert built(timeline, file).retracted == 1
    assert shown(timeline) == ["A bridge opens"]


def test_what_a_person_reinstated_is_not_retracted_by_the_next_build(
    timeline: Timeline, ada: Corrector, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(timeline, file)
    ident = titled(timeline, "A bridge opens").id
    finder_that_finds_nothing(monkeypatch)
    built(timeline, file)
    assert shown(timeline) == []
    ada.reinstate(str(ident), WHY)
    newer_rules(monkeypatch, "newest")
    built(timeline, file)
    assert shown(timeline) == ["A bridge opens"]


def test_a_machine_takes_back_what_a_machine_retracted(
    timeline: Timeline, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(timeline, file)
    with monkeypatch.context() as meanwhile:
        finder_that_finds_nothing(meanwhile)
        assert built(timeline, file).retracted == 2
    newer_rules(monkeypatch, "newest")
    assert built(timeline, file).reinstated == 2
    assert shown(timeline) == ["A bridge opens", "A ferry is sold"]


def test_what_a_person_added_by_hand_is_no_business_of_a_rebuild(
    timeline: Timeline, ada: Corrector, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(timeline, file)
    ident = ada.add({"title": "A tunnel floods", "when": "2025"}, file.as_posix(), "A ferry is sold")
    finder_that_finds_nothing(monkeypatch)
    built(timeline, file)
    assert shown(timeline) == ["A tunnel floods"]
    assert len(timeline.history(UUID(ident))) == 1


def test_a_grade_outlives_a_rebuild(
    timeline: Timeline, ada: Corrector, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(timeline, file)
    ident = str(titled(timeline, "A bridge opens").id)
    ada.grade(ident, "B2", WHY)
    read_anew(timeline, file, monkeypatch)
    assert timeline.line(ident).grade == "B2"


def test_the_passage_of_a_dispute_outlives_a_rebuild(
    timeline: Timeline, ada: Corrector, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(timeline, file)
    ident = str(titled(timeline, "A bridge opens").id)
    ada.dispute(ident, WHY, file.as_posix(), "A ferry is sold")
    read_anew(timeline, file, monkeypatch)
    assert "A ferry is sold" in [passage.quote for passage in timeline.line(ident).evidence]


def test_a_retracted_source_can_be_named_by_its_file(timeline: Timeline, ada: Corrector, file: Path) -> None:
    built(timeline, file)
    ada.retract(file.as_posix(), WHY)
    ada.reinstate(file.as_posix(), WHY)
    assert shown(timeline) == ["A bridge opens", "A ferry is sold"]


def test_another_factuality_brings_its_degree_of_certainty(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    ada.amend(ident, {"factuality": "possible"}, WHY, None, None)
    statement = timeline.holdings().happenings[UUID(ident)].told.statement
    assert (statement.factuality, statement.certainty) == ("possible", "PS")


def test_a_bare_number_counts_the_item_that_was_told_before(timeline: Timeline, ada: Corrector) -> None:
    ident = ada.add({"title": "A ferry is sold", "item": "ferries"}, None, None)
    ada.amend(ident, {"quantity": "3"}, WHY, None, None)
    quantity = timeline.holdings().happenings[UUID(ident)].told.statement.quantity
    assert quantity == Quantity(3, 3, "exactly", "ferries")


def test_a_source_that_a_person_reinstated_is_not_withdrawn_by_the_next_build(
    timeline: Timeline, ada: Corrector, file: Path
) -> None:
    built(timeline, file)
    ident = str(timeline.source(file.as_posix()).id)
    built(timeline, written(file, "title: A tunnel floods"))
    ada.reinstate(ident, WHY)
    built(timeline, file)
    assert "A bridge opens" in shown(timeline)


@pytest.mark.parametrize("reason", ["", " "])
def test_a_correction_needs_a_reason(ada: Corrector, reason: str) -> None:
    ident = ada.add({"title": "A bridge opens"}, None, None)
    with pytest.raises(RequestError):
        ada.retract(ident, reason)
