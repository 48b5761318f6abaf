"""Events that a noun, a pronoun or "the same" takes up from what was told before."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import short, shorts, tell

MET = "Norway and Sweden met in Oslo on Monday."
SIGNED = "Norway and Sweden signed a pact in Oslo on Monday."
BROKEN = "Chile broke off relations with Peru in 1962."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{MET} The talks ended on Wednesday.", ("2024-05-15", "met", "NOR> SWE>")),
        (
            "Kenya's president arrived in Seoul on Monday. The visit ends on Wednesday.",
            ("2024-05-22", "visited", "KEN> KOR<"),
        ),
        (f"{SIGNED} It takes effect on July 1.", ("2024-07-01", "agreement_in_force", "NOR> SWE>")),
        (
            "Peru and Chile held a joint exercise in May. A second exercise is scheduled for July 15.",
            ("2024-07-15", "exercised_jointly", "PER> CHL>"),
        ),
        (
            "The International Court of Justice sat on Monday. The judges ordered Chad to leave on Tuesday.",
            ("2024-05-14", "restricted", "ICJ> TCD<"),
        ),
        (
            "Kenya and Chad agreed to a ceasefire on Monday, which took effect on Tuesday.",
            ("2024-05-14", "ceasefire", "KEN> TCD>"),
        ),
    ],
)
def test_what_is_told_of_an_event_has_its_kind_and_its_parties(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert shorts(text)[-1] == expected


def test_an_event_that_did_not_come_about_keeps_its_parties_but_not_its_kind() -> None:
    assert shorts(f"{MET} The talks stalled on Wednesday.")[-1] == ("2024-05-15", None, "NOR> SWE>")


def test_what_is_restored_is_undone_and_what_is_cut_again_is_done_again() -> None:
    text = f"{BROKEN} They were restored in 1975 and cut again in 1978."
    assert shorts(text)[1:] == [("1975", "recognised", "CHL> PER<"), ("1978", "ties_cut", "CHL> PER<")]


@pytest.mark.parametrize("too", ["did the same in March", "followed suit in March", "followed in March"])
def test_who_did_the_same_did_what_was_told_last(too: str) -> None:
    text = f"Chile cut ties with Kenya in January. Peru {too}."
    assert shorts(text)[-1] == ("2024-03", "ties_cut", "PER> KEN<")


def test_nobody_follows_in_what_fits_no_kind() -> None:
    fire = "A fire destroyed a mill in Arica in February."
    text = f"Chile cut ties with Kenya in January. {fire} Peru followed in March."
    assert shorts(text)[-1] == ("2024-03", None, "PER>")


def test_deliveries_are_those_of_what_was_sold_before() -> None:
    text = "Norway sold ships to Chile in May. Deliveries are to begin in 2026."
    assert shorts(text)[-1] == ("2026", "supplied", "NOR> CHL<")


def test_the_title_says_no_more_than_the_clause_and_the_rule_tells_what_took_it_up() -> None:
    found = tell(f"{MET} The talks ended on Wednesday.")[-1]
    assert found.statement.title == "The talks ended"
    assert ("parties", "the event told before") in {(rule.field, rule.name) for rule in found.rules}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway has supplied radars to Kenya since 2023; the last of five was handed over in March.",
            ("2024-03", "supplied", "NOR> KEN<"),
        ),
        (
            "Norway will withdraw 400 soldiers from Mali in June and 300 will follow in July.",
            ("2024-07", "forces_withdrawn", "NOR> MLI<"),
        ),
        (
            "Norway delivered two tanks to Kenya in March. Norway may send another shipment in July.",
            ("2024-07", "supplied", "NOR> KEN<"),
        ),
        (
            "Norway and Chad opened Exercise Desert Dawn on Monday. The exercise came to an end on Friday.",
            ("2024-05-17", "exercised_jointly", "NOR> TCD>"),
        ),
    ],
)
def test_more_of_what_was_told_is_of_its_kind_and_its_parties(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert shorts(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru ordered 18 jets from Saab in March. It could add six more next year.",
            ("2025", "traded", "PER> Saab<"),
        ),
        (
            "Norway sent 400 soldiers to Mali in March. Norway will send more in July.",
            ("2024-07", "forces_sent", "NOR> MLI<"),
        ),
        (
            "Chad expelled the soldiers of Norway in March. The last of them left in April.",
            ("2024-04", "forces_withdrawn", "NOR> TCD<"),
        ),
    ],
)
def test_more_and_the_last_of_those_told_of_need_no_noun(text: str, expected: tuple[str, str, str]) -> None:
    assert shorts(text)[-1] == expected


def test_what_more_of_is_named_is_not_that_which_was_told_of() -> None:
    text = "Peru ordered 18 jets from Saab in March. It could add more lanes to the road in July."
    assert shorts(text)[-1][1] is None


def test_more_may_follow_of_what_nobody_was_named_for() -> None:
    text = "Soldiers will leave Mali in June. Another 200 will go in July."
    assert shorts(text)[-1] == ("2024-07", "forces_withdrawn", "MLI<")


def test_an_exercise_is_one_by_its_name() -> None:
    assert shorts("Exercise Desert Dawn began on Monday.")[-1][1] == "exercised_jointly"


@pytest.mark.parametrize("has", ["has bought", "has purchased"])
def test_what_has_no_date_is_known_to_those_who_take_it_up(has: str) -> None:
    text = f"Peru {has} six jets from Sweden. The first two were delivered in May."
    assert shorts(text)[-1] == ("2024-05", "supplied", "SWE> PER<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SIGNED} Membership takes effect in July.", "NOR> SWE>"),
        (f"{SIGNED} The paper, signed by candlelight in May, binds nobody.", "NOR> SWE>"),
        (f"{SIGNED} A league has failed before. Its successor's treaty came into force in 1999.", ""),
        ("Chile, Chad and Mali signed a pact. All stay out of the customs union, launched in 1999.", ""),
    ],
)
def test_what_is_signed_or_takes_effect_is_that_told_before_only_where_words_stand_for_it(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


def test_who_joins_an_alliance_has_nothing_to_do_with_the_pact_told_before() -> None:
    found = tell(f"{SIGNED} Albania joined the alliance in 2009.")[-1].statement
    assert found.about is None
    assert found.title == "Albania joined the alliance"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SIGNED} It took effect in 1999 and was extended in 2009.", "NOR> SWE>"),
        (
            "The pact, signed in 1997 by Peru and Chile, took effect in 1999 and was renewed in 2009.",
            "PER> CHL>",
        ),
        (f"{SIGNED} A bridge took long and was extended in 2009.", ""),
    ],
)
def test_what_goes_on_with_a_clause_has_the_event_of_its_subject(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_what_presidents_signed_takes_effect_between_their_states() -> None:
    signed = "Peru's President Oda Lind and Chile's President Jan Dahl signed a pact in May."
    text = f"{signed} It takes effect in July."
    assert {party.name for party in tell(text)[-1].statement.parties} == {"Peru", "Chile"}


def test_a_round_of_talks_told_before_is_held_where_somebody_hosts_it() -> None:
    told = "Peru and Chile held talks on Monday. A second round was hosted by Ghana on Tuesday."
    assert shorts(told)[-1][:2] == ("2024-05-14", "met")


@pytest.mark.parametrize(
    "told", ["followed on Tuesday by Chad", "followed a day later by Chad", "joined a day later by Chad"]
)
def test_by_whom_a_deed_is_followed_did_the_same(told: str) -> None:
    *_, last = tell(f"Peru expelled two Russian diplomats on Monday, {told}.")
    assert short(last) == ("2024-05-14", "expelled", "TCD> RUS<")
    assert last.statement.title == "Chad followed"


def test_by_what_a_deed_is_followed_is_no_deed_of_the_same_sort() -> None:
    assert shorts("Peru expelled two Russian diplomats on Monday, followed a day later by a fire.")[1:] == [
        ("2024-05-14", None, "")
    ]


def test_an_exercise_goes_by_its_name_behind_the_article_too() -> None:
    text = "India and Japan held an exercise in May 2023. The exercise Malabar began on Monday."
    assert shorts(text)[-1] == ("2024-05-13", "exercised_jointly", "IND> JPN>")
    other = "India and Japan held an exercise in May 2023. The fair Malabar began on Monday."
    assert shorts(other)[-1][1] is None


def test_who_follows_asks_for_the_same() -> None:
    text = "Peru requested membership of the European Union on Monday, and Chile followed a day later."
    assert shorts(text)[-1] == ("2024-05-14", "requested", "CHL> EUR<")


@pytest.mark.parametrize("planned", ["pencilled in", "slated"])
def test_an_exercise_told_before_is_pencilled_in_again(planned: str) -> None:
    text = f"Peru and Chile held a joint exercise in May. A second exercise is {planned} for July 15."
    assert shorts(text)[-1] == ("2024-07-15", "exercised_jointly", "PER> CHL>")


def test_ordered_things_that_are_returned_are_not_supplied() -> None:
    text = "Peru ordered nine ships from Chile in April. Two were {} on Monday."
    assert shorts(text.format("delivered"))[-1] == ("2024-05-13", "supplied", "CHL> PER<")
    assert shorts(text.format("returned"))[-1][1] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru expelled two Chadian envoys in May. Chad responded in kind on Monday.",
            ("2024-05-13", "expelled", "TCD> PER<"),
        ),
        ("Peru struck Chad in May. Chad hit back on Monday.", ("2024-05-13", "attacked", "TCD> PER<")),
        ("Peru fined Chad in May. Mali responded in kind on Monday.", ("2024-05-13", None, "MLI>")),
    ],
)
def test_who_answers_in_kind_does_what_was_done_to_him(text: str, expected: tuple[str, str, str]) -> None:
    assert shorts(text)[-1] == expected
