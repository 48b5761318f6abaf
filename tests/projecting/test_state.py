"""The alliance state: which parties, which day, what counts and what only stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.projecting.story import chronicle, day, entered, fluent, holdings, ids, left_out, says, state, told
from timeline.domain.cut import Cut
from timeline.projecting.lines import lines_of
from timeline.projecting.state import alliance_state, busiest_pair

if TYPE_CHECKING:
    from tests.projecting.story import Telling

SUPPLY = told("supplied", "2023/..", item="shells")
TREATY = told("agreement_signed", "2024-22", "PRK, RUS", about="treaty")
KURSK = told("forces_sent", "2024", "PRK -> RUS", says("Seoul"), says("Kyiv"), place="Kursk")
VISIT = told("visited", "2025-07-11/2025-07-13", "RUS -> PRK")
MORE = told("forces_sent", None, "PRK -> RUS", says("officials", "unverified"), factuality="possible")
MODEL = (SUPPLY, TREATY, KURSK, VISIT, MORE)


def effects(on: str, known_by: str | None = None) -> dict[str, str]:
    return {fluent.effect: fluent.holding for fluent in state(*MODEL, on=on, known_by=known_by).fluents}


def test_the_model_case_on_its_days() -> None:
    assert effects("2022-12-31") == {}
    assert effects("2024-03-01") == {"flow": "certain", "deployment": "possible"}
    assert effects("2024-07-01") == {"flow": "certain", "deployment": "possible", "agreement": "possible"}
    assert effects("2024-08-31") == {"flow": "certain", "deployment": "possible", "agreement": "certain"}
    assert effects("2025-07-12") == {
        "flow": "certain", "deployment": "presumed", "agreement": "certain", "contact": "certain",
    }  # fmt: skip
    assert effects("2025-07-14")["flow"] == "presumed"
    assert effects("2025-07-14")["contact"] == "over"


def test_nothing_is_known_before_the_article_is_out() -> None:
    assert effects("2025-07-12", known_by="2025-07-01") == {}


def test_what_is_attributed_becomes_state_and_names_its_claimants() -> None:
    kursk = fluent(KURSK, on="2025-01-01")
    assert (kursk.status, kursk.claimed_by) == ("attributed", ("Seoul", "Kyiv"))
    assert fluent(SUPPLY, on="2025-01-01").claimed_by == ()


@pytest.mark.parametrize(
    "telling",
    [
        told("forces_sent", "2024", factuality="possible"),
        told("forces_sent", "2024", factuality="planned"),
        told("forces_sent", "2024", factuality="considered"),
        told("forces_sent", "2024", factuality="denied"),
        told("forces_sent", "2024", "PRK -> RUS", says("a blog", "unverified")),
        told("forces_sent", "2024", "PRK -> RUS", says("a blog", "hedges")),
        told("forces_sent", "2024", "PRK -> RUS", says("Seoul"), says("Moscow", "denies")),
        told("forces_sent", "2024").disputed(),
    ],
)
def test_what_is_not_told_as_a_fact_stands_beside_the_state_and_changes_nothing(telling: Telling) -> None:
    view = state(SUPPLY, telling, on="2025-07-12")
    assert len(view.beside) == 1
    assert view.fluents == state(SUPPLY, on="2025-07-12").fluents


def test_beside_the_state_things_stand_by_their_status_and_report() -> None:
    tellings = [
        told("met", None, factuality="planned", published="2025-03-01"),
        told("met", None, factuality="planned", published="2025-02-01"),
        told("met", None, factuality="denied", published="2025-06-01"),
        told("met", None, factuality="possible", published="2025-01-01"),
    ]
    beside = state(*tellings, on="2025-07-12").beside
    assert [line.status for line in beside] == ["denied", "planned", "planned", "unconfirmed"]
    assert [line.id for line in beside[1:3]] == [tellings[1].id, tellings[0].id]


def test_a_plan_stands_beside_the_state_from_when_it_was_voiced() -> None:
    plan = told("visited", "2025-09", "RUS -> PRK", published="2025-07-12", factuality="planned")
    assert state(plan, on="2025-07-11").beside == ()
    assert left_out(state(plan, on="2025-07-11")) == {"later, or first told later": 1}
    assert ids(state(plan, on="2025-07-12").beside) == {plan.id}
    assert state(plan, on="2025-10-01").fluents == ()


def test_doubt_about_the_past_stands_beside_the_state_of_the_past() -> None:
    doubt = told("forces_sent", "2023", published="2025-07-12", factuality="possible")
    assert ids(state(doubt, on="2024-03-01").beside) == {doubt.id}
    undated = told("forces_sent", None, published="2025-07-12", factuality="possible")
    assert state(undated, on="2024-03-01").beside == ()
    denial = told("forces_sent", None, published="2025-07-12", factuality="denied")
    assert ids(state(denial, on="2024-03-01").beside) == {denial.id}
    unpublished = told("forces_sent", "2026", published=None, factuality="possible")
    assert ids(state(unpublished, on="2024-03-01").beside) == {unpublished.id}


def test_what_is_certainly_later_is_left_out_and_counted() -> None:
    view = state(VISIT, TREATY, SUPPLY, on="2024-03-01")
    assert [f.effect for f in view.fluents] == ["flow"]
    assert [(item.count, item.why) for item in view.left_out] == [(2, "the state is that of 2024-03-01")]
    assert state(SUPPLY, on="2024-03-01").left_out == ()


def test_by_default_the_day_is_that_of_the_newest_publication_in_the_cut() -> None:
    early, late = (
        told("met", "2024-01-01", published="2024-02"),
        told("met", "2024-01-02", published="2025-07-12"),
    )
    assert state(early, late).on == day("2025-07-12")
    assert state(late, early, known_by="2025-07-01").on == day("2024-02-29")
    assert state(late, early, known_by="2024-02-29").on == day("2024-02-29")
    assert state(late, told("met", "2024-01-03", published=None)).on == day("2025-07-12")
    assert state(early, late, sources=(str(early.source.id),)).on == day("2024-02-29")
    assert state(early, late.withdrawn()).on == day("2024-02-29")
    assert state(early, on="2030-01-01").on == day("2030-01-01")


def test_a_day_before_the_common_era_is_a_day() -> None:
    assert state(told("met", "-0001", published="0000-12-31")).on == 0


def test_without_any_date_there_is_no_state_and_the_output_says_why() -> None:
    undated = told("visited", None, published=None)
    view = state(undated)
    assert (view.on, view.fluents, view.beside) == (None, (), ())
    assert [(item.count, item.why) for item in view.left_out] == [
        (1, "no source has a date; give the day with --as-of")
    ]
    assert state().left_out == ()


def test_the_state_is_about_two_of_the_parties_or_what_only_they_do() -> None:
    others = told("met", "2024-01-01", "CHN, RUS")
    three = told("met", "2024-01-02", "CHN, PRK, RUS")
    alone = told("mobilised", "2024-01-03", "RUS")
    stranger = told("attacked", "2024-01-04", "Utopia")
    nobody = told("protested", "2024-01-05", "")
    view = state(others, three, alone, stranger, nobody, on="2025-01-01")
    assert {ident for fluent in view.fluents for ident in fluent.happenings} == {three.id, alone.id}
    assert view.parties == (("PRK", "North Korea"), ("RUS", "Russia"))


def test_what_is_left_out_is_counted_among_what_concerns_the_parties() -> None:
    mine, other = told("met", "2024-01-01").retracted(), told("met", "2024-01-01", "CHN, RUS").retracted()
    assert left_out(state(mine, other, on="2025-01-01")) == {"retracted": 1}


def test_by_default_the_state_is_that_of_the_pair_with_the_most_happenings() -> None:
    tellings = (told("met", "2024-01-01", "CHN, RUS"), told("met", "2024-01-02", "PRK -> RUS"), TREATY)
    assert [key for key, _ in state(*tellings, who=()).parties] == ["PRK", "RUS"]
    lines, _ = lines_of(holdings(*tellings), Cut())
    assert busiest_pair(lines) == ("PRK", "RUS")
    assert busiest_pair(lines_of(holdings(*tellings[:2]), Cut())[0]) == ("CHN", "RUS")


def test_without_any_pair_there_is_nobody_to_tell_the_state_of() -> None:
    view = state(told("mobilised", "2024-01-01", "RUS"), who=())
    assert (view.parties, view.fluents, view.on) == ((), (), day("2025-07-12"))


def test_a_party_cut_of_the_chronology_does_not_narrow_the_state() -> None:
    alone = told("mobilised", "2024-01-03", "RUS")
    assert len(state(alone, SUPPLY, on="2025-01-01", parties=("PRK", "RUS")).fluents) == 2


def test_kinds_and_sources_narrow_the_state() -> None:
    assert [f.effect for f in state(*MODEL, on="2025-07-12", kinds=("visited",)).fluents] == ["contact"]


def test_what_fits_no_kind_is_in_the_chronology_and_has_no_effect() -> None:
    fire, strange = told(None, "2024-01-01"), told("abducted by aliens", "2024-01-01")
    assert state(fire, strange, on="2025-01-01").fluents == ()
    assert state(fire, strange, on="2025-01-01").left_out == ()
    assert ids(chronicle(fire, strange).lines) == {fire.id, strange.id}


def test_what_was_entered_by_hand_is_state_too() -> None:
    assert fluent(entered("recognised", "2024-01-01"), on="2025-01-01").holding == "certain"


def test_names_that_nobody_gives_are_the_keys() -> None:
    view = alliance_state(holdings(SUPPLY), Cut(), ("PRK", "Utopia"), {"PRK": "North Korea"})
    assert view.parties == (("PRK", "North Korea"), ("Utopia", "Utopia"))


def test_an_older_source_read_after_a_newer_one_leaves_the_same_state() -> None:
    old = told("agreement_signed", "1882-05-20", "PRK, RUS", published="1882-06", about="old alliance")
    ended = told("agreement_ended", "1914-08-03", "PRK", published="1914-09", about="old alliance")
    assert state(old, ended, on="1915-01-01") == state(ended, old, on="1915-01-01")
    assert state(ended, old, on="1915-01-01").fluents[0].holding == "over"
