"""Fluents: supplies, deployments, measures and the rest, and how each stands on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.projecting.story import day, entered, fluent, holding, says, state, told
from timeline.domain.statement import Quantity
from timeline.domain.when import When

if TYPE_CHECKING:
    from tests.projecting.story import Telling


def holdings_on(*tellings: Telling, days: str) -> str:
    return " ".join(holding(*tellings, on=on) for on in days.split())


def steps(*tellings: Telling, on: str) -> list[str]:
    return [
        f"{'' if phase.certain else 'possibly '}{phase.name}" for phase in fluent(*tellings, on=on).phases
    ]


# Supplies


def test_a_supply_is_certain_up_to_its_newest_report_and_then_presumed() -> None:
    supply = told("supplied", "2023/..", published="2025-07-12")
    days = "2022-12-31 2023-06-01 2023-12-31 2025-07-12 2025-07-13"
    assert holdings_on(supply, days=days) == "absent possible certain certain presumed"
    assert fluent(supply, on="2025-07-13").last_reported == day("2025-07-12")


def test_a_newer_report_makes_a_supply_certain_for_longer() -> None:
    supply = told("supplied", "2023/..", published="2024-01-01")
    newer = told("supplied", "2023/..", published="2025-07-12")
    assert holding(supply, on="2025-01-01") == "presumed"
    assert holding(supply, newer, on="2025-01-01") == holding(newer, supply, on="2025-01-01") == "certain"


def test_an_interval_that_is_over_ends_the_supply() -> None:
    supply = told("supplied", "2023-01-01/2024-06", published="2025-07-12")
    days = "2023-01-01 2024-06-01 2024-06-15 2024-06-30 2024-07-01"
    assert holdings_on(supply, days=days) == "certain certain possible possible over"


def test_a_supply_whose_end_nobody_knows_may_be_over_at_any_time() -> None:
    unknown = told("supplied", "2023/", published="2025-07-12")
    assert holdings_on(unknown, days="2022-12-31 2024-01-01 2025-07-12") == "absent possible possible"


def test_a_supply_that_always_was_is_not_one_whose_start_is_unknown() -> None:
    always, somehow = told("supplied", "../2024"), told("supplied", "/2024")
    assert (
        holdings_on(always, days="1900-01-01 2023-12-31 2024-06-01 2025-01-01")
        == "certain certain possible over"
    )
    assert (
        holdings_on(somehow, days="1900-01-01 2023-12-31 2024-06-01 2025-01-01")
        == "possible possible possible over"
    )


def test_what_goes_on_from_an_unknown_start_is_certain_on_the_day_of_its_report() -> None:
    ongoing = told("supplied", "/..", "RUS -> PRK", published="2025-07-12")
    days = "2025-07-11 2025-07-12 2025-07-13"
    assert holdings_on(ongoing, days=days) == "possible certain presumed"


def test_a_single_delivery_is_a_contribution_and_no_supply() -> None:
    delivery = told("supplied", "2023-10-13", published="2025-07-12")
    assert (
        holdings_on(delivery, days="2023-10-12 2023-10-13 2023-10-14 2025-07-12")
        == "absent certain over over"
    )
    assert steps(delivery, on="2025-07-12") == ["delivered"]
    assert steps(told("supplied", "2023/.."), on="2025-07-12") == ["supplied"]


def test_a_delivery_some_time_within_a_year_may_be_before_or_after() -> None:
    delivery = told("supplied", "2023", published="2025-07-12")
    assert holdings_on(delivery, days="2023-06-01 2023-12-31 2024-01-01") == "possible over over"


def test_an_undated_delivery_is_over_when_it_is_reported() -> None:
    undated = told("supplied", None, published="2025-07-12")
    assert holdings_on(undated, days="2025-07-11 2025-07-12") == "possible over"


def test_a_delivery_on_several_days_is_over_after_the_last() -> None:
    days = "2024-01-31 2024-02-01 2024-02-15 2024-03-01 2024-03-02"
    assert (
        holdings_on(told("supplied", "{2024-02-01,2024-03-01}"), days=days)
        == "absent possible possible possible over"
    )


def test_deliveries_of_the_same_goods_contribute_to_one_supply() -> None:
    supply = told("supplied", "2023/..", item="Shells", published="2024-01-01")
    delivery = told("supplied", "2024-06-01", item="shells", published="2025-07-12")
    one = fluent(delivery, supply, on="2025-01-01")
    assert (one.name, one.holding, one.last_reported) == ("Shells", "presumed", day("2024-06-01"))
    assert one.happenings == (supply.id, delivery.id)
    assert [(phase.name, phase.when) for phase in one.phases] == [
        ("supplied", When("2023/..")), ("delivered", When("2024-06-01")),
    ]  # fmt: skip
    assert holding(supply, delivery, on="2024-06-01") == "certain"
    assert holding(supply, delivery, on="2024-06-02") == "presumed"


def test_a_delivery_after_the_end_of_the_supply_holds_on_its_own_day() -> None:
    supply, delivery = told("supplied", "2022/2023"), told("supplied", "2024-06")
    days = "2024-01-01 2024-06-15 2024-07-01"
    assert holdings_on(supply, delivery, days=days) == "over possible over"
    assert holding(supply, told("supplied", "2024-06-19"), on="2024-06-19") == "certain"


@pytest.mark.parametrize(
    ("when", "published"),
    [("2024", "2025-07-12"), ("2024", None), ("[..2024]", "2025-07-12"), (None, "2025-07-12")],
)
def test_a_vague_delivery_has_a_supply_going_on_no_longer_than_it_certainly_does(
    when: str | None, published: str | None
) -> None:
    supply = told("supplied", "2023/..", published="2024-01-01")
    vague = told("supplied", when, published=published)
    assert holding(supply, vague, on="2024-08-01") == "presumed"


def test_a_supply_that_no_dated_paper_tells_of_is_presumed_from_its_start() -> None:
    supply = told("supplied", "2023/..", published=None)
    assert holdings_on(supply, days="2023-06-01 2023-12-31") == "possible presumed"
    assert fluent(supply, on="2025-01-01").last_reported is None


def test_an_interval_that_is_over_does_not_vouch_for_the_days_in_which_it_may_have_ended() -> None:
    supply = told("supplied", "2023/..", published="2024-02-01")
    closed = told("supplied", "2023-06/2024", published="2025-07-12")
    assert holding(supply, closed, on="2024-06-01") == "presumed"


@pytest.mark.parametrize(
    "other",
    [
        told("supplied", "2024/..", "RUS -> PRK", item="shells"),
        told("supplied", "2024/..", "CHN, PRK -> RUS", item="shells"),
        told("supplied", "2024/..", "PRK -> RUS", item="missiles"),
        told("supplied", "2024/..", "PRK -> RUS"),
    ],
    ids=["direction", "giver", "goods", "no goods"],
)
def test_other_givers_receivers_or_goods_are_another_supply(other: Telling) -> None:
    supply = told("supplied", "2023/..", item="shells")
    assert len(state(supply, other, on="2025-01-01").fluents) == 2


def test_a_supply_is_named_by_its_goods_and_else_by_its_title() -> None:
    assert fluent(told("supplied", "2023/..", item="shells"), on="2025-01-01").name == "shells"
    assert fluent(told("supplied", "2023/..", title="Supplies"), on="2025-01-01").name == "Supplies"
    assert (
        fluent(told("forces_sent", "2024", title="They come", item="men"), on="2025-01-01").name
        == "They come"
    )


def test_an_amount_is_that_of_one_telling_and_never_a_sum() -> None:
    ten = Quantity(10, 10, "exactly", "containers")
    first = told("supplied", "2023-01-01", quantity=ten)
    second = told("supplied", "2023-02-01", quantity=ten)
    silent = told("supplied", "2023-03-01")
    assert fluent(first, silent, on="2025-01-01").quantity == ten
    assert fluent(first, second, on="2025-01-01").quantity is None


# Deployments


def test_forces_that_were_sent_stay_until_somebody_ends_it() -> None:
    sent = told("forces_sent", "2024-10-10", place="Kursk", published="2025-07-12")
    days = "2024-10-09 2024-10-10 2024-10-11 2030-01-01"
    assert holdings_on(sent, days=days) == "absent certain presumed presumed"
    assert steps(sent, on="2025-01-01") == ["began"]


def test_forces_that_are_told_to_be_there_are_certain_up_to_the_report() -> None:
    there = told("forces_sent", "2024-10-10/..", published="2025-07-12")
    assert holdings_on(there, days="2024-10-10 2025-07-12 2025-07-13") == "certain certain presumed"
    undated = told("forces_sent", None, published="2025-07-12")
    assert holdings_on(undated, days="2025-07-11 2025-07-12 2025-07-13") == "possible certain presumed"


def test_forces_that_were_sent_some_time_in_a_year_are_vouched_for_up_to_its_end() -> None:
    sent = told("forces_sent", "2024", published="2025-07-12")
    assert holdings_on(sent, days="2024-12-30 2024-12-31 2025-01-01") == "possible certain presumed"
    assert fluent(sent, on="2025-01-01").last_reported == day("2024-12-31")
    early = told("forces_sent", "2024", published="2024-05-01")
    assert holdings_on(early, days="2024-04-30 2024-05-01 2024-05-02") == "possible certain presumed"
    by_hand = entered("forces_sent", "2024")
    assert fluent(by_hand, on="2025-01-01").last_reported == day("2024-12-31")


def test_forces_that_were_sent_at_some_later_time_are_vouched_for_up_to_the_report() -> None:
    sent = told("forces_sent", "[2024..]", published="2025-07-12")
    assert holdings_on(sent, days="2025-07-11 2025-07-12 2025-07-13") == "possible certain presumed"


def test_forces_of_which_the_text_names_both_days_took_place_between_them() -> None:
    stay = told("forces_sent", "2024-10-10/2025-03-05", published="2025-07-12")
    assert holdings_on(stay, days="2024-10-10 2025-03-05 2025-03-06") == "certain certain over"
    assert steps(stay, on="2025-01-01") == ["took place"]


def test_a_withdrawal_ends_a_deployment() -> None:
    sent = told("forces_sent", "2024-10-10/..", place="Kursk", published="2025-07-12")
    gone = told("forces_withdrawn", "2025-03", place="Kursk", published="2025-07-12")
    days = "2025-02-28 2025-03-15 2025-03-31 2026-01-01"
    assert holdings_on(sent, gone, days=days) == "certain possible over over"
    assert steps(sent, gone, on="2025-03-15") == ["began", "possibly ended"]
    assert steps(gone, sent, on="2025-03-31") == ["began", "ended"]


def test_forces_that_come_back_are_there_again() -> None:
    first = told("forces_sent", "2024-01-01", place="Kursk")
    gone = told("forces_withdrawn", "2024-06-01", place="Kursk")
    again = told("forces_sent", "2025-01-01/..", place="Kursk", published="2025-07-12")
    days = "2024-07-01 2025-01-01 2025-07-13"
    assert holdings_on(first, gone, again, days=days) == "over certain presumed"
    assert steps(again, gone, first, on="2025-02-01") == ["began", "began", "ended"]


def test_what_has_gone_vouches_for_nothing_that_came_later() -> None:
    reported_late = told("forces_sent", "2023-01-01/2023-06-01", place="Kursk", published="2025-07-12")
    again = told("forces_sent", "2024-01-01", place="Kursk", published="2024-01-01")
    assert fluent(reported_late, again, on="2024-06-01").holding == "presumed"
    assert fluent(reported_late, again, on="2024-06-01").last_reported == day("2024-01-01")
    assert fluent(reported_late, on="2024-06-01").last_reported == day("2023-06-01")
    gone = told("forces_withdrawn", "2023-03-01", place="Kursk")
    there = told("forces_sent", "2023-01-01/..", place="Kursk", published="2025-07-12")
    assert fluent(there, gone, again, on="2024-06-01").holding == "presumed"


def test_a_withdrawal_before_the_deployment_is_that_of_another() -> None:
    sent = told("forces_sent", "2025-01-01/..", place="Kursk", published="2025-07-12")
    earlier = told("forces_withdrawn", "2024-06-01", place="Kursk")
    assert sorted((f.holding, len(f.phases)) for f in state(sent, earlier, on="2025-07-12").fluents) == [
        ("certain", 1), ("over", 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("published", "expected"), [("2024-12-31", "certain"), ("2025-01-01", "over"), ("2025-07-12", "over")]
)
def test_an_undated_withdrawal_ends_what_its_report_can_know_of(published: str, expected: str) -> None:
    sent = told("forces_sent", "2025-01-01/..", published="2025-07-12")
    gone = told("forces_withdrawn", None, published=published)
    assert state(sent, gone, on="2025-07-12").fluents[0].holding == expected


def test_a_withdrawal_that_nobody_dates_or_publishes_is_only_possible() -> None:
    sent = told("forces_sent", "2025-01-01/..", published="2025-07-12")
    assert holding(sent, told("forces_withdrawn", None, published=None), on="2025-07-12") == "possible"


def test_a_claimed_withdrawal_names_who_claims_it() -> None:
    sent = told("forces_sent", "2024-01-01")
    gone = told("forces_withdrawn", "2024-06-01", "PRK -> RUS", says("Moscow"))
    assert fluent(sent, gone, on="2025-01-01").claimed_by == ("Moscow",)


def test_a_denied_withdrawal_ends_nothing() -> None:
    sent = told("forces_sent", "2024-01-01/..")
    gone = told("forces_withdrawn", "2024-06-01", factuality="denied")
    assert fluent(sent, gone, on="2025-01-01").holding == "certain"


@pytest.mark.parametrize(
    "withdrawal",
    [
        told("forces_withdrawn", "2024-06-01", "CHN -> RUS", place="Kursk"),
        told("forces_withdrawn", "2024-06-01", "PRK -> BLR", place="Kursk"),
        told("forces_withdrawn", "2024-06-01", "PRK -> RUS", place="Rostov"),
        told("forces_withdrawn", "2024-06-01", "PRK -> RUS", item="engineers"),
        told("sanctions_lifted", "2024-06-01", "PRK -> RUS"),
    ],
    ids=["force", "partner", "place", "thing", "effect"],
)
def test_an_ending_ends_only_what_it_can_be_about(withdrawal: Telling) -> None:
    sent = told("forces_sent", "2024-01-01/..", place="Kursk", item="infantry")
    view = state(sent, withdrawal, on="2025-01-01", who=("PRK", "RUS", "CHN", "BLR"))
    assert [f.holding for f in view.fluents if sent.id in f.happenings] == ["certain"]


@pytest.mark.parametrize("withdrawal", [
    told("forces_withdrawn", "2024-06-01", "PRK"),
    told("forces_withdrawn", "2024-06-01", "PRK -> RUS", place="KURSK"),
    told("forces_withdrawn", "2024-06-01", "PRK, BLR -> RUS", about="the infantry"),
])  # fmt: skip
def test_what_an_ending_leaves_unsaid_does_not_keep_it_from_ending(withdrawal: Telling) -> None:
    sent = told("forces_sent", "2024-01-01/..", place="Kursk", item="infantry")
    assert fluent(sent, withdrawal, on="2025-01-01").holding == "over"


def test_a_vague_ending_that_fits_several_only_possibly_ends_each() -> None:
    kursk, rostov = (told("forces_sent", "2024-01-01/..", place=place) for place in ("Kursk", "Rostov"))
    vague = told("forces_withdrawn", "2024-06-01")
    assert {f.holding for f in state(kursk, rostov, vague, on="2025-01-01").fluents} == {"possible"}
    plain = told("forces_withdrawn", "2024-06-01", place="Kursk")
    named = {f.place: f.holding for f in state(kursk, rostov, plain, on="2025-01-01").fluents}
    assert named == {"Kursk": "over", "Rostov": "certain"}


def test_an_ending_that_names_a_thing_is_sure_to_be_that_of_what_is_named_so() -> None:
    coal = told("sanctioned", "2017", "RUS -> PRK", about="coal trade")
    unnamed = told("sanctioned", "2016", "RUS -> PRK")
    lifted = told("sanctions_lifted", "2024", "RUS -> PRK", about="coal")
    view = state(coal, unnamed, lifted, on="2025-01-01")
    assert {f.happenings[0]: f.holding for f in view.fluents} == {coal.id: "over", unnamed.id: "possible"}
    kursk, somewhere = (
        told("forces_sent", "2024-01-01/..", place="Kursk"),
        told("forces_sent", "2024-01-01/.."),
    )
    gone = told("forces_withdrawn", "2024-06-01", place="Kursk")
    view = state(kursk, somewhere, gone, on="2025-01-01")
    assert {f.place: f.holding for f in view.fluents} == {"Kursk": "over", None: "possible"}


@pytest.mark.parametrize(
    ("of_the_beginning", "of_the_ending"), [("item", "about"), ("about", "item"), ("item", "item")]
)
def test_the_thing_may_be_named_as_goods_or_as_the_subject(of_the_beginning: str, of_the_ending: str) -> None:
    named = told("sanctioned", "2017", "RUS -> PRK", **{of_the_beginning: "coal"})
    unnamed = told("sanctioned", "2016", "RUS -> PRK")
    lifted = told("sanctions_lifted", "2024", "RUS -> PRK", **{of_the_ending: "coal"})
    view = state(named, unnamed, lifted, on="2025-01-01")
    assert {f.happenings[0]: f.holding for f in view.fluents} == {named.id: "over", unnamed.id: "possible"}


@pytest.mark.parametrize("sent", [
    told("forces_sent", "2024-01-01/..", "PRK", place="Kursk"),
    told("forces_sent", "2024-01-01/.."),
])  # fmt: skip
def test_an_ending_may_say_more_than_the_beginning_did(sent: Telling) -> None:
    gone = told("forces_withdrawn", "2024-06-01", "PRK -> RUS", place="Kursk")
    assert fluent(sent, gone, on="2025-01-01").holding == "over"


def test_an_ending_of_what_nobody_told_of_shows_that_it_is_over() -> None:
    lifted = told(
        "sanctions_lifted", "2024", "RUS -> PRK", says("Seoul"), title="Lifted", published="2025-07-12"
    )
    only = fluent(lifted, on="2025-01-01")
    assert (only.holding, only.name, only.actors, only.recipients) == ("over", "Lifted", ("RUS",), ("PRK",))
    assert (only.claimed_by, only.status, only.last_reported) == (("Seoul",), "attributed", day("2025-07-12"))
    assert (only.happenings, [phase.name for phase in only.phases]) == ((lifted.id,), ["ended"])
    assert holding(lifted, on="2024-06-01") == "possible"


def test_forces_at_another_place_or_with_another_partner_are_another_deployment() -> None:
    kursk = told("forces_sent", "2024", place="Kursk")
    others = (
        told("forces_sent", "2024", place="kursk", published="2025-07-13"),
        told("forces_sent", "2024", place="Rostov"),
        told("forces_sent", "2024", "PRK -> BLR, RUS", place="Kursk"),
    )
    assert [len(f.happenings) for f in state(kursk, *others, on="2025-01-01").fluents].count(2) == 1
    assert len(state(kursk, *others, on="2025-01-01").fluents) == 3


# The rest


@pytest.mark.parametrize(
    ("kind", "standings"),
    [
        ("sanctioned", "certain certain"),
        ("pledged", "certain certain"),
        ("recognised", "certain certain"),
        ("mobilised", "presumed presumed"),
        ("exercised_jointly", "over over"),
        ("met", "over over"),
        ("attacked", "over over"),
        ("accused", "over over"),
        ("ceasefire", "over over"),
        ("stated", "over over"),
    ],
)
def test_measures_pledges_and_stances_last_and_contacts_and_incidents_do_not(
    kind: str, standings: str
) -> None:
    telling = told(kind, "2024-06-01", published="2024-07-01")
    assert holdings_on(telling, days="2024-06-15 2025-01-01") == standings
    assert holding(telling, on="2024-06-01") == "certain"


def test_cooperation_over_an_interval_is_presumed_after_its_last_report() -> None:
    trade = told("traded", "2023/..", published="2024-07-01")
    assert holdings_on(trade, days="2024-07-01 2024-07-02") == "certain presumed"


def test_contact_over_an_interval_is_certain_as_long_as_it_lasts() -> None:
    visit = told("visited", "2025-07-11/2025-07-13", "RUS -> PRK", published="2025-07-12")
    days = "2025-07-10 2025-07-11 2025-07-13 2025-07-14"
    assert holdings_on(visit, days=days) == "absent certain certain over"
    assert steps(visit, on="2025-07-12") == ["took place"]
    assert steps(told("met", "2023/.."), on="2025-01-01") == ["began"]
    assert steps(told("met", "2024"), on="2024-06-01") == ["possibly took place"]


def test_sanctions_that_are_lifted_are_over_and_others_stay() -> None:
    arms = told("sanctioned", "2016", "RUS -> PRK", about="arms trade")
    coal = told("sanctioned", "2017", "RUS -> PRK", about="coal trade")
    lifted = told("sanctions_lifted", "2024", "RUS -> PRK", about="coal trade")
    view = state(arms, coal, lifted, on="2025-01-01")
    assert {f.happenings[0]: f.holding for f in view.fluents} == {arms.id: "certain", coal.id: "over"}


def test_each_happening_of_the_rest_is_a_fluent_of_its_own() -> None:
    meetings = (told("met", "2024-01-01"), told("met", "2024-01-02"))
    assert len(state(*meetings, on="2025-01-01").fluents) == 2
    assert fluent(meetings[0], on="2025-01-01").name == "PRK -> RUS: met"


def test_the_newest_publication_tells_when_the_rest_was_last_reported() -> None:
    pledge = told("pledged", "2024-01-01", published="2024-02-01").corroborated("2025-07-12")
    assert fluent(pledge, on="2025-01-01").last_reported == day("2025-07-12")


def test_fluents_stand_by_effect_and_then_by_start() -> None:
    tellings = (
        told("met", "2024-06-01"),
        told("met", "2024-01-01"),
        told("attacked", "2020"),
        told("met", None),
    )
    fluents = state(*tellings, on="2025-07-12").fluents
    assert [(f.effect, f.phases[0].when and f.phases[0].when.edtf) for f in fluents] == [
        ("contact", "2024-01-01"), ("contact", "2024-06-01"), ("contact", None), ("incident", "2020"),
    ]  # fmt: skip


def test_the_strongest_telling_gives_the_status_and_all_claimants_are_named() -> None:
    claimed = told("supplied", "2023-01-01", "PRK -> RUS", says("Seoul"))
    plain = told("supplied", "2023-02-01")
    one = fluent(claimed, plain, on="2025-01-01")
    assert (one.status, one.claimed_by) == ("asserted", ("Seoul",))


def test_a_claim_of_which_nobody_says_whose_it_is_names_nobody() -> None:
    believed = told("supplied", "2023-01-01", "PRK -> RUS", says(""), says("Seoul"))
    assert fluent(believed, on="2025-01-01").claimed_by == ("Seoul",)


def test_places_and_parties_are_those_of_the_tellings() -> None:
    sent = told("supplied", "2023-01-01", "PRK, BLR -> RUS")
    port = told("supplied", "2023-02-01", "BLR, PRK -> RUS", place="Rajin")
    one = fluent(sent, port, on="2025-01-01")
    assert (one.actors, one.recipients, one.place) == (("PRK", "BLR"), ("RUS",), "Rajin")
