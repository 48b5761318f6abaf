"""Days as ordinals of the proleptic Gregorian calendar, for any year, with year 0 as 1 BCE."""

from __future__ import annotations

__all__ = ["civil", "days_in_month", "is_leap", "iso", "iso_year", "month_span", "ordinal", "weekday"]

_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_PER_400_YEARS = 146_097
# From 0000-03-01, where a year that ends with its leap day would begin, to 0001-01-01.
_MARCH_OF_YEAR_ZERO = 305
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February; year 0 (1 BCE) has."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """How many days the month has, 28 to 31; the month is 1 to 12."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month]


def ordinal(year: int, month: int, day: int) -> int:
    """Count the days to this one, 0001-01-01 being 1, as ``datetime.date.toordinal`` does.

    Args:
        year: astronomical: 0 is 1 BCE, -43 is 44 BCE; without bounds.
        month: 1 to 12.
        day: 1 to the length of the month.

    Raises:
        ValueError: for a date that no calendar has; the message says which part is wrong.
    """
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
    if not 1 <= day <= 28 and not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"{_MONTHS[month - 1]} {year} has {days_in_month(year, month)} days")
    past = year - 1
    leap = month > 2 and is_leap(year)
    return past * 365 + past // 4 - past // 100 + past // 400 + _BEFORE[month] + leap + day


def month_span(year: int, month: int, months: int = 1) -> tuple[int, int]:
    """The first and the last day of so many months from this one; they may run into the next year."""
    end = month + months
    after = ordinal(year + 1, end - 12, 1) if end > 12 else ordinal(year, end, 1)
    return ordinal(year, month, 1), after - 1


def civil(day: int) -> tuple[int, int, int]:
    """Year, month and day of an ordinal: the inverse of `ordinal`.

    Counts in years that begin with March, so that the leap day is the last of its year.
    """
    era, rest = divmod(day + _MARCH_OF_YEAR_ZERO, _DAYS_PER_400_YEARS)
    year = (rest - rest // 1460 + rest // 36_524 - rest // 146_096) // 365
    rest -= 365 * year + year // 4 - year // 100
    month = (5 * rest + 2) // 153
    rest -= (153 * month + 2) // 5
    year += 400 * era
    return (year, month + 3, rest + 1) if month < 10 else (year + 1, month - 9, rest + 1)


def iso_year(year: int) -> str:
    """The year as EDTF writes it: ``2024``, ``-0043``, and ``Y170000`` beyond four digits."""
    if -9999 <= year <= 9999:
        return f"-{-year:04}" if year < 0 else f"{year:04}"
    return f"Y{year}"


def iso(day: int) -> str:
    """The ordinal as ``2024-06-19``, ``-0043-03-15`` or ``Y170000-01-01``."""
    year, month, dom = civil(day)
    return f"{iso_year(year)}-{month:02}-{dom:02}"


def weekday(day: int) -> int:
    """Monday 0 to Sunday 6."""
    return (day - 1) % 7
