"""Agreements: what is signed, what is in force, and what ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.projecting.story import day, fluent, holding, says, state, told
from timeline.domain.when import When

if TYPE_CHECKING:
    from tests.projecting.story import Telling

PACT = "treaty on strategic partnership"


def signed(when: str | None, who: str = "PRK, RUS", about: str | None = PACT, **more: str | None) -> Telling:
    return told("agreement_signed", when, who, about=about, **more)  # type: ignore[arg-type]


def phases(*tellings: Telling, on: str) -> list[str]:
    return [f"{'' if p.certain else 'possibly '}{p.name}" for p in fluent(*tellings, on=on).phases]


def test_a_treaty_of_a_summer_is_possibly_signed_in_it_and_certainly_after_it() -> None:
    treaty = signed("2024-22")
    on = ("2024-05-31", "2024-06-01", "2024-07-01", "2024-08-30", "2024-08-31", "2030-01-01")
    assert [holding(treaty, on=day_) for day_ in on] == [
        "absent", "possible", "possible", "possible", "certain", "certain",
    ]  # fmt: skip
    assert phases(treaty, on="2024-07-01") == ["possibly signed"]
    assert phases(treaty, on="2024-08-31") == ["signed"]


def test_a_signature_alone_never_puts_anything_in_force() -> None:
    assert {phase.name for phase in fluent(signed("1961-07-06"), on="2025-07-12").phases} == {"signed"}


def test_an_agreement_goes_through_its_phases_and_stays() -> None:
    course = (
        told("agreement_in_force", "2024-12-04", "PRK, RUS", about="strategic partnership treaty"),
        told("agreement_ratified", "2024-11-09", "RUS", about="treaty"),
        told("agreement_ratified", "2024-11-11", "PRK", about="treaty"),
        signed("2024-06-19"),
    )
    assert phases(*course, on="2024-11-10") == ["signed", "ratified"]
    assert phases(*course, on="2030-01-01") == ["signed", "ratified", "ratified", "in force"]
    one = fluent(*course, on="2030-01-01")
    assert (one.holding, one.name, one.effect) == ("certain", PACT, "agreement")
    assert (one.actors, one.recipients) == (("PRK", "RUS"), ())
    assert one.happenings == tuple(course[number].id for number in (3, 1, 2, 0))


def test_an_agreement_is_as_certain_as_the_furthest_that_it_got() -> None:
    course = (signed("2024-06-19"), told("agreement_in_force", "2024-12", "PRK, RUS", about=PACT))
    assert [holding(*course, on=on) for on in ("2024-11-30", "2024-12-01", "2024-12-31")] == [
        "certain", "possible", "certain",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["agreement_ended", "agreement_suspended"])
def test_an_agreement_persists_until_something_ends_it(kind: str) -> None:
    course = (signed("2000-02-09"), told(kind, "2024-06", "RUS", about=PACT))
    assert [holding(*course, on=on) for on in ("2024-05-31", "2024-06-15", "2024-06-30", "2040-01-01")] == [
        "certain", "possible", "over", "over",
    ]  # fmt: skip


def test_an_agreement_that_is_renewed_is_in_force_again() -> None:
    old = (
        signed("2000"),
        told("agreement_in_force", "2001", "PRK, RUS", about=PACT),
        told("agreement_suspended", "2010", "RUS", about=PACT),
    )
    renewed = told("agreement_in_force", "2020", "PRK, RUS", about=PACT)
    days = ("2009-01-01", "2015-01-01", "2020-06-01", "2021-01-01")
    assert [holding(*old, renewed, on=on) for on in days] == ["certain", "over", "possible", "certain"]
    again = told("agreement_ended", "2022", "RUS", about=PACT)
    assert holding(*old, renewed, again, on="2023-01-01") == "over"
    undated = told("agreement_ended", None, "RUS", about=PACT, published="2022")
    assert holding(*old, renewed, undated, on="2023-01-01") == "over"
    third = told("agreement_in_force", "2030", "PRK, RUS", about=PACT)
    assert holding(*old, renewed, again, third, on="2030-06-01") == "possible"


def test_an_ending_before_the_signature_is_that_of_an_older_agreement() -> None:
    friends = "treaty of friendship"
    ended = told("agreement_ended", "1996", "PRK, RUS", about=friends)
    new = signed("2000-02-09", about=friends)
    assert sorted(f.holding for f in state(ended, new, on="2010-01-01").fluents) == ["certain", "over"]


def test_what_follows_belongs_to_the_agreement_that_was_signed_last() -> None:
    friends = "treaty of friendship"
    old, new = signed("1961-07-06", about=friends), signed("2000-02-09", about=friends)
    ended = told("agreement_ended", "1996", "RUS", about=friends)
    gone = told("agreement_ended", "2024", "RUS", about=friends)
    assert {f.happenings: f.holding for f in state(old, new, ended, gone, on="2025-01-01").fluents} == {
        (old.id, ended.id): "over", (new.id, gone.id): "over",
    }  # fmt: skip
    assert {f.happenings: f.holding for f in state(old, new, ended, on="2025-01-01").fluents} == {
        (old.id, ended.id): "over", (new.id,): "certain",
    }  # fmt: skip


def test_what_follows_rather_belongs_to_an_agreement_that_both_name() -> None:
    pact, unnamed = signed("2024-06-19"), signed("2024-09-01", about=None)
    ratified = told("agreement_ratified", "2024-11-09", "RUS", about=PACT)
    grouped = {f.happenings for f in state(pact, unnamed, ratified, on="2025-01-01").fluents}
    assert grouped == {(pact.id, ratified.id), (unnamed.id,)}


def test_an_undated_ratification_belongs_to_what_was_signed_before_its_report() -> None:
    early = told("agreement_ratified", None, "RUS", about=PACT, published="2024-01-01")
    late = told("agreement_ratified", None, "RUS", about=PACT, published="2024-12-01")
    assert len(state(signed("2024-06-19"), early, on="2025-01-01").fluents) == 2
    assert len(state(signed("2024-06-19"), late, on="2025-01-01").fluents) == 1
    assert len(state(signed(None, published="2024-06-20"), late, on="2025-01-01").fluents) == 1


def test_two_reports_of_a_signature_are_one_agreement_and_the_closer_date_decides() -> None:
    vague, exact = signed("2024-22", about="treaty"), signed("2024-06-19", published="2024-06-20")
    assert phases(vague, exact, on="2024-07-01") == ["possibly signed", "signed"]
    assert holding(vague, exact, on="2024-07-01") == holding(exact, vague, on="2024-07-01") == "certain"


@pytest.mark.parametrize(
    "other",
    [
        signed("2025-06-19"),
        signed("2024-06-19", about="fishing treaty"),
        signed("2024-06-19", "CHN, PRK"),
    ],
    ids=["another day", "another thing", "another party"],
)
def test_another_day_thing_or_party_is_another_agreement(other: Telling) -> None:
    view = state(signed("2024-06-19"), other, on="2026-01-01", who=("PRK", "RUS", "CHN"))
    assert len(view.fluents) == 2


def test_whoever_signed_first_and_last_and_who_says_so_is_told() -> None:
    course = (
        signed("2024-06-19", published="2024-06-20"),
        told(
            "agreement_ratified",
            "2024-11-09",
            "RUS",
            says("Tass"),
            about=PACT,
            published="2025-07-12",
            place="Moscow",
        ),
    )
    one = fluent(*course, on="2026-01-01")
    assert (one.status, one.claimed_by, one.place) == ("asserted", ("Tass",), "Moscow")
    assert one.last_reported == day("2025-07-12")
    assert [phase.when for phase in one.phases] == [When("2024-06-19"), When("2024-11-09")]


def test_an_agreement_without_a_name_is_called_by_its_title() -> None:
    one = fluent(signed("2024-06-19", about=None, title="They sign"), on="2025-01-01")
    assert (one.name, one.last_reported, one.place) == ("They sign", day("2025-07-12"), None)
    undated = fluent(signed("2024-06-19", published=None), on="2025-01-01")
    assert undated.last_reported is None


def test_agreements_stand_in_the_order_in_which_they_began() -> None:
    tellings = [
        signed(when, about=about)
        for when, about in [("2024", "b"), ("1961", "long name of a thing"), ("2000", "c")]
    ]
    whens = [f.phases[0].when for f in state(*tellings, on="2025-01-01").fluents]
    assert whens == [When("1961"), When("2000"), When("2024")]


def test_other_happenings_are_no_agreements() -> None:
    others = (told("met", "2024-01-01"), told("forces_sent", "2024-01-01"))
    view = state(*others, signed("2024-01-01"), on="2025-01-01")
    assert [fluent.effect for fluent in view.fluents] == ["agreement", "contact", "deployment"]


def test_only_a_return_into_force_renews_what_ended() -> None:
    ended = (signed("2000"), told("agreement_ended", "2010", "RUS", about=PACT))
    ratified = told("agreement_ratified", "2020", "PRK", about=PACT)
    undated = told("agreement_in_force", None, "PRK, RUS", about=PACT)
    assert holding(*ended, ratified, on="2025-01-01") == "over"
    assert holding(*ended, undated, on="2025-07-12") == "over"


def test_an_agreement_whose_signature_nobody_tells_is_one_too() -> None:
    ratified = told("agreement_ratified", "2024-11-09", "RUS", about=PACT)
    in_force = told("agreement_in_force", "2024-12-04", "PRK, RUS", about=PACT)
    assert phases(in_force, ratified, on="2025-01-01") == ["ratified", "in force"]


def test_one_party_alone_may_sign_and_both_ratify() -> None:
    both = told("agreement_ratified", "2024-11-09", "PRK, RUS", about=PACT)
    assert phases(signed("2024-06-19", "RUS"), both, on="2025-01-01") == ["signed", "ratified"]


def test_what_names_nothing_belongs_to_what_was_signed_last() -> None:
    pact, unnamed = signed("1990"), signed("2024-09-01", about=None)
    ratified = told("agreement_ratified", "2024-11-09", "RUS")
    grouped = {f.happenings for f in state(pact, unnamed, ratified, on="2025-01-01").fluents}
    assert grouped == {(pact.id,), (unnamed.id, ratified.id)}


def test_what_fits_a_dated_and_an_undated_agreement_belongs_to_the_dated_one() -> None:
    dated, undated = signed("2020", about="arms treaty"), signed(None, about="fishing treaty")
    ratified = told("agreement_ratified", "2024-11-09", "RUS", about="treaty")
    grouped = {f.happenings for f in state(dated, undated, ratified, on="2025-07-12").fluents}
    assert grouped == {(dated.id, ratified.id), (undated.id,)}


@pytest.mark.parametrize("month", range(1, 9))
def test_what_fits_two_agreements_of_a_day_belongs_to_the_one_with_the_fuller_name(month: int) -> None:
    paper = f"2025-{month:02}"
    pact, fish = (
        signed("2024-06-19", published=paper),
        signed("2024-06-19", about="fish treaty", published=paper),
    )
    ratified = told("agreement_ratified", "2024-11-09", "RUS", about="treaty")
    grouped = {f.happenings for f in state(pact, fish, ratified, on="2025-01-01").fluents}
    assert grouped == {(pact.id, ratified.id), (fish.id,)}


def test_papers_without_a_date_do_not_hide_when_it_was_last_reported() -> None:
    undated = told("agreement_ratified", "2024-11-09", "RUS", about=PACT, published=None)
    assert fluent(signed("2024-06-19"), undated, on="2025-01-01").last_reported == day("2025-07-12")
