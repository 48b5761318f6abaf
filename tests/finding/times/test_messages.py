"""Times in short messages, as people spell them."""

from __future__ import annotations

import pytest

from tests.finding.times.said import PUBLISHED, message, values
from timeline.finding.times import find_times


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see u 2nite at 8pm", [("2nite", "2025-07-12TNI"), ("8pm", "2025-07-12T20:00")]),
        ("what r u doing 2day", [("2day", "2025-07-12")]),
        ("going home 2moro yay", [("2moro", "2025-07-13")]),
        ("exam nxt week wish me luck", [("nxt week", "2025-W29")]),
        ("gr8 match lst night", [("lst night", "2025-07-11TNI")]),
        ("gym this wk was hard", [("this wk", "2025-W28")]),
        ("gym on mon was hard", [("mon", "2025-07-07")]),
        ("sat nite fever", [("sat nite", "2025-07-12TNI")]),
        ("happy new year all", [("new year", "2025-01-01")]),
        ("posted 2010-11-05 20:00", [("2010-11-05 20:00", "2010-11-05T20:00")]),
        ("dinner @8pm pls", [("8pm", "2025-07-12T20:00")]),
        (
            "drill every mon, wed and thur",
            [("every mon", "XXXX-WXX-1"), ("wed", "2025-07-16"), ("thur", "2025-07-17")],
        ),
        ("see u at 1930", [("1930", "2025-07-12T19:30")]),
        ("2 years ago I met him", [("2 years ago", "2023-07-12")]),
        ("what does my future hold", [("future", "FUTURE_REF")]),
    ],
)
def test_the_spellings_of_messages_are_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert message(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "#MondayMotivation get up",
        "so #friday",
        "open 24/7 for you",
        "thx 4 that b4 u go",
        "a six-week-old pup",
    ],
)
def test_a_slogan_is_no_time(text: str) -> None:
    assert list(find_times(text, PUBLISHED)) == []


def test_an_article_does_not_spell_so() -> None:
    assert values("He sat on mon and sat nearby.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rain again this wknd", [("this wknd", "2025-W28-WE")]),
        ("Boss is away til the 16th so we rest", [("the 16th", "2025-07-16")]),
        ("saw her in the shop the other day", [("the other day", "PAST_REF")]),
    ],
)
def test_a_message_may_tell_a_time_in_passing(text: str, expected: list[tuple[str, str]]) -> None:
    assert message(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("leaving for Rome on thursday, not packed", [("thursday", "2025-07-17")]),
        ("I'm flying home Thursday", [("Thursday", "2025-07-17")]),
        (
            "the line shuts at noon and stays shut until Thursday",
            [("noon", "2025-07-12T12:00"), ("Thursday", "2025-07-17")],
        ),
        ("left for Rome on thursday", [("thursday", "2025-07-10")]),
    ],
)
def test_what_is_arranged_needs_no_verb_of_the_future(text: str, expected: list[tuple[str, str]]) -> None:
    assert message(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dentist Monday, wish me luck", [("Monday", "2025-07-14")]),
        ("the plumber can come Thursday", [("Thursday", "2025-07-17")]),
        ("you free tues?", [("tues", "2025-07-15")]),
        ("maths fri. then free", [("fri", "2025-07-18")]),
        ("bins go out from Oct.", [("Oct", "2025-10")]),
        ("fireworks Thurs 17th, bring a chair", [("Thurs 17th", "2025-07-17")]),
        ("up at one minute past midnight", [("one minute past midnight", "2025-07-12T00:01")]),
        ("results tmoro", [("tmoro", "2025-07-13")]),
        ("parkrun yday was slow", [("yday", "2025-07-11")]),
        ("lost our keys Monday", [("Monday", "2025-07-07")]),
    ],
)
def test_a_weekday_in_a_message_is_the_next_one_unless_a_verb_tells_that_it_is_over(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert message(text) == expected
