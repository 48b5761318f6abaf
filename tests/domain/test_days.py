"""Days as ordinals of any year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.domain.days import civil, days_in_month, is_leap, iso, month_span, ordinal, weekday

if TYPE_CHECKING:
    import datetime as dt

FAR = 200_000 * 366


@given(day=st.integers(-FAR, FAR))
@settings(deadline=None)
def test_a_day_and_its_date_are_two_names_for_the_same(day: int) -> None:
    assert ordinal(*civil(day)) == day


@given(day=st.integers(-FAR, FAR))
@settings(deadline=None)
def test_the_next_day_has_the_next_date(day: int) -> None:
    year, month, dom = civil(day)
    following = (year, month, dom + 1)
    if dom == days_in_month(year, month):
        following = (year + 1, 1, 1) if month == 12 else (year, month + 1, 1)
    assert civil(day + 1) == following


@given(date=st.dates())
@settings(deadline=None)
def test_days_agree_with_the_standard_library_where_it_reaches(date: dt.date) -> None:
    day = date.toordinal()
    assert ordinal(date.year, date.month, date.day) == day
    assert civil(day) == (date.year, date.month, date.day)
    assert iso(day) == date.isoformat()
    assert weekday(day) == date.weekday()


def test_the_first_day_of_year_one_is_day_one() -> None:
    assert ordinal(1, 1, 1) == 1


def test_year_zero_is_1_bce_and_a_leap_year_next_to_year_one() -> None:
    assert is_leap(0)
    assert ordinal(0, 12, 31) == 0
    assert ordinal(0, 2, 29) + 1 == ordinal(0, 3, 1)
    assert civil(ordinal(-1, 12, 31) + 1) == (0, 1, 1)


@pytest.mark.parametrize(
    ("date", "written"),
    [
        ((2024, 6, 19), "2024-06-19"),
        ((0, 1, 1), "0000-01-01"),
        ((-43, 3, 15), "-0043-03-15"),
        ((9999, 12, 31), "9999-12-31"),
        ((-9999, 1, 1), "-9999-01-01"),
        ((-10_000, 1, 1), "Y-10000-01-01"),
        ((10_000, 1, 1), "Y10000-01-01"),
        ((170_000, 1, 1), "Y170000-01-01"),
        ((-170_000, 1, 1), "Y-170000-01-01"),
    ],
)
def test_every_year_has_a_written_form(date: tuple[int, int, int], written: str) -> None:
    assert iso(ordinal(*date)) == written


@pytest.mark.parametrize(
    ("date", "why"),
    [
        ((2024, 13, 1), "there is no month 13"),
        ((2024, 0, 1), "there is no month 0"),
        ((2024, 2, 30), "February 2024 has 29 days"),
        ((1900, 2, 29), "February 1900 has 28 days"),
        ((2024, 4, 31), "April 2024 has 30 days"),
        ((2024, 1, 0), "January 2024 has 31 days"),
    ],
)
def test_a_date_that_no_calendar_has_is_refused_with_the_part_that_is_wrong(
    date: tuple[int, int, int], why: str
) -> None:
    with pytest.raises(ValueError, match=f"^{why}$"):
        ordinal(*date)


@pytest.mark.parametrize(
    ("start", "months", "first", "last"),
    [
        ((2024, 2), 1, "2024-02-01", "2024-02-29"),
        ((2024, 12), 1, "2024-12-01", "2024-12-31"),
        ((2024, 12), 3, "2024-12-01", "2025-02-28"),
        ((2024, 7), 6, "2024-07-01", "2024-12-31"),
        ((-1, 12), 3, "-0001-12-01", "0000-02-29"),
    ],
)
def test_months_may_run_into_the_next_year(
    start: tuple[int, int], months: int, first: str, last: str
) -> None:
    a, b = month_span(*start, months)
    assert (iso(a), iso(b)) == (first, last)
