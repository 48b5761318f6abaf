"""Arithmetic on calendar values."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.domain.when import When
from timeline.finding.times import calendar as cal
from timeline.finding.times.values import edtf_of, timex_of, when_of


@pytest.mark.parametrize(
    ("year", "day"), [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (1961, date(1961, 4, 2))]
)
def test_easter_falls_on_its_sunday(year: int, day: date) -> None:
    assert cal.easter(year) == day


@pytest.mark.parametrize(
    ("value", "unit", "offset", "grain", "moved"),
    [
        ("2024-01-31", "month", 1, "day", "2024-02-29"),
        ("2024-Q1", "year", -1, "quarter", "2023-Q1"),
        ("2024-12-30", "week", 0, "week", "2025-W01"),
        ("2024-SU", "season", 1, "season", "2024-FA"),
        ("2024-01-15", "season", 0, "season", "2023-WI"),
        ("1999", "decade", 0, "decade", "199"),
        ("2025-07-12", "day", -12, "day", "2025-06-30"),
    ],
)
def test_units_are_counted_on_the_calendar(
    value: str, unit: str, offset: int, grain: str, moved: str
) -> None:
    assert cal.shift(value, unit, offset, grain) == moved


@pytest.mark.parametrize(
    ("value", "mod", "edtf"),
    [
        ("2024-06-19T10:30", "", "2024-06-19"),
        ("2024-WI", "", "2024-24"),
        ("2024-Q4", "", "2024-36"),
        ("2024-H2", "", "2024-41"),
        ("2025-W28", "", "[2025-07-07..2025-07-13]"),
        ("2025-W28-WE", "", "[2025-07-12..2025-07-13]"),
        ("199", "START", "199X"),
        ("18", "", "18XX"),
        ("2024", "MID", "2024-38"),
        ("2024-02", "END", "[2024-02-21..2024-02-29]"),
        ("2024", "APPROX", "2024~"),
        ("BC0001", "", "0000"),
        ("BC0044-03", "", "-0043-03"),
        ("PRESENT_REF", "", ""),
        ("XXXX-05", "", ""),
        ("P3D", "", ""),
        ("2024-W60", "", ""),
    ],
)
def test_a_value_has_its_edtf_or_none(value: str, mod: str, edtf: str) -> None:
    assert edtf_of(value, mod) == edtf
    when = when_of(value, mod=mod)
    assert (when.edtf if when else "") == edtf


def test_what_is_left_of_a_month_begins_on_the_day_of_publication() -> None:
    assert edtf_of("2025-07", "BEFORE", "2025-07-12") == "[2025-07-01..2025-07-12]"
    assert edtf_of("2025-07", "AFTER", "2025-07-12") == "[2025-07-12..2025-07-31]"
    assert edtf_of("2024-07", "AFTER", "2025-07-12") == "2024-07"


@pytest.mark.parametrize(
    ("published", "value"),
    [
        (None, ""),
        (date(2025, 7, 12), "2025-07-12"),
        (When("2025-07"), "2025-07"),
        (When("2025~"), "2025"),
        (When("2025-22"), "2025-SU"),
        (When("2025-34"), "2025-Q2"),
        (When("2025-41"), "2025-H2"),
        (When("2025-38"), "2025"),
        (When("2023/.."), ""),
        (When("199X"), ""),
    ],
)
def test_a_publication_date_anchors_as_far_as_it_is_known(published: date | When | None, value: str) -> None:
    assert timex_of(published) == value


@pytest.mark.parametrize(
    ("day", "weekday"),
    [
        (date(1415, 10, 25), 5),  # Agincourt, a Friday
        (date(1492, 10, 12), 5),  # Columbus's landfall, a Friday
        (date(1605, 11, 5), 6),
        (date(2024, 6, 19), 3),
    ],
)
def test_a_weekday_is_that_of_the_calendar_of_its_time(day: date, weekday: int) -> None:
    assert cal.weekday_of(day) == weekday


def test_a_day_of_the_old_style_has_the_weekday_of_the_julian_calendar() -> None:
    assert cal.weekday_of(date(1917, 10, 25), julian=True) == 3
