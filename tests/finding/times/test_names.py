"""Numbers and seasons in names are no times, and what a timetable announces lies ahead."""

from __future__ import annotations

import pytest

from tests.finding.times.said import values


@pytest.mark.parametrize(
    "text",
    [
        "They ran Fenster 2000 on it and flew in an Adler 1900.",
        "The council passed resolution 1973 and took flight 1907.",
        "Call 555-1999 or 1-800-555-2000 for details.",
        "They competed in the Winter Olympics and the Summer Games.",
    ],
)
def test_a_number_or_a_season_in_a_name_is_no_time(text: str) -> None:
    assert values(text) == []


def test_a_year_behind_the_first_word_of_a_sentence_is_one() -> None:
    assert values("It ended. Throughout 2008 and towards 2010 it rained.") == [
        ("2008", "2008"),
        ("2010", "2010"),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The talks resume on Thursday.", "2025-07-17"),
        ("The fair opens in Oslo on Thursday.", "2025-07-17"),
        ("Its contract expires in December.", "2025-12"),
        ("The envoy is leaving on Thursday.", "2025-07-17"),
        ("The hearing is set for 9 a.m. Thursday.", "2025-07-17T09:00"),
        ("They let the strike begin on Thursday.", "2025-07-10"),
        ("By Thursday's close shares had lost 2 percent.", "2025-07-10"),
    ],
)
def test_the_present_tense_of_a_timetable_looks_ahead(text: str, value: str) -> None:
    assert [found for _, found in values(text)] == [value]
