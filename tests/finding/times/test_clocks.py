"""Clock times and parts of days: their zones, and the day they belong to."""

from __future__ import annotations

import pytest

from tests.finding.times.said import found, values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It sank at 11:30 a.m. local time.", "11:30 a.m. local time", "2025-07-12T11:30"),
        ("It sank at 14:00 local time.", "14:00 local time", "2025-07-12T14:00"),
        ("It sank at 0430 local time.", "0430 local time", "2025-07-12T04:30"),
        ("It sank at 7 p.m. Eastern Standard Time.", "7 p.m. Eastern Standard Time", "2025-07-12T19:00"),
        ("It sank at 9:15 Oslo time.", "9:15 Oslo time", "2025-07-12T09:15"),
        ("It sank at 10:12 (UTC).", "10:12 (UTC)", "2025-07-12T10:12"),
        ("It sank at 10:12 (UTC+8).", "10:12 (UTC+8)", "2025-07-12T10:12"),
        ("It sank at 0905 IST.", "0905 IST", "2025-07-12T09:05"),
        ("It sank at 1400 hours.", "1400 hours", "2025-07-12T14:00"),
        ("It sank at noon, they said.", "noon", "2025-07-12T12:00"),
    ],
)
def test_a_clock_time_ends_with_its_zone(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "It sank at 11 p.m. local time (0400 UTC) on Tuesday.",
        "It sank at 11 p.m. local time Tuesday.",
        "It sank between 10 and 11 p.m. on Tuesday.",
        "It sank on Tuesday at 10 p.m. GMT.",
    ],
)
def test_every_clock_time_of_a_phrase_belongs_to_the_day_that_it_names(text: str) -> None:
    assert {value[:10] for _, value in values(text)} == {"2025-07-08"}


def test_a_number_before_hours_is_a_length_unless_it_is_a_clock_time() -> None:
    assert values("They worked 1400 hours.") == [("1400 hours", "PT1400H")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It sank in the early hours of Thursday.", "the early hours of Thursday", "2025-07-10TMO"),
        ("It sank in the small hours of 5 July.", "the small hours of 5 July", "2025-07-05TMO"),
        ("Trading stopped at mid-morning.", "mid-morning", "2025-07-12TMO"),
        ("It rained in the evening.", "the evening", "2025-07-12TEV"),
        ("The river rose overnight.", "overnight", "2025-07-12TNI"),
    ],
)
def test_a_part_of_a_day_is_one_of_the_day_beside_it_or_of_today(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_overnight_and_late_night_are_no_times_before_what_they_describe() -> None:
    assert values("The overnight train and the late-night show were full.") == []


def test_a_night_that_names_its_day_is_that_night() -> None:
    assert values("The dam broke in the night of 3 July.") == [("the night of 3 July", "2025-07-03TNI")]


def test_what_happened_overnight_follows_the_day_that_is_spoken_of() -> None:
    assert [m.timex_value for m in found("He came on Tuesday after it rained overnight.")] == [
        "2025-07-08",
        "2025-07-08TNI",
    ]
