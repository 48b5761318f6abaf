"""Arithmetic on TIMEX3 calendar values: their days, shifts by units, weekdays, seasons and holidays."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
MONTHS_IN = {
    "month": 1,
    "quarter": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
    "millennium": 12000,
}


# Years before Christ are counted on a calendar this many years ahead: whole cycles of 400 have the same days.
_CYCLES = 8000
_GREGORIAN = 1583


def counted(value: str) -> str:
    """A value before Christ as one that can be counted with; any other as it is."""
    year = value[2:6]
    whole = value[6:7] in ("", "-", "T")
    if (
        not value.startswith("BC")
        or not whole
        or len(year) != 4
        or not year.isdigit()
        or int(year) >= _CYCLES
    ):
        return value
    return f"{_CYCLES + 1 - int(year):04d}{value[6:]}"


def uncounted(value: str) -> str:
    """The value that was counted to from one before Christ, in its own era; of years or finer."""
    if not value[:4].isdigit() or len(value) < 4:
        return ""
    year = int(value[:4])
    return (f"BC{_CYCLES + 1 - year:04d}" if year <= _CYCLES else f"{year - _CYCLES:04d}") + value[4:]


def shift_before_christ(value: str, unit: str, offset: int) -> str:
    """The decade or century some of them away from a value before Christ: "BC0490" and 1 make "BC048".

    Both hold the years that share their first digits, so the first decade before Christ has nine years.
    """
    digits = {"decade": 3, "century": 2}[unit]
    index = int(value[2 : 2 + digits]) - offset
    return f"BC{index:0{digits}d}" if index >= 0 else f"{-index - 1:0{digits}d}"


@lru_cache(maxsize=4096)
def day_of(value: str) -> date | None:
    """The first day of a calendar value, or `None` where it has none between the years 1 and 9999."""
    try:
        return _first_day(value)
    except (ValueError, OverflowError, IndexError, KeyError):
        return None


def _first_day(value: str) -> date | None:  # noqa: PLR0911 - one return a kind of value
    head = value.split("T", 1)[0]
    if not head[:2].isdigit():
        return None
    if not head[:4].isdigit() or len(head) < 4:
        return date(int(head[:3]) * 10 if head[2:3].isdigit() else int(head[:2]) * 100, 1, 1)
    year, rest = int(head[:4]), head[5:]
    if not rest or "X" in rest:
        return date(year, 1, 1) if not rest[:2].isdigit() else date(year, int(rest[:2]), 1)
    if rest[0] == "W" and rest[1:3].isdigit():
        return date.fromisocalendar(year, int(rest[1:3]), 6 if rest.endswith("WE") else 1)
    if rest[0] == "Q":
        return date(year, int(rest[1]) * 3 - 2, 1)
    if rest[0] == "H":
        return date(year, int(rest[1]) * 6 - 5, 1)
    if rest in SEASON_START:
        return date(year, SEASON_START[rest], 1)
    parts = rest.split("-")
    return date(year, int(parts[0]), int(parts[1]) if len(parts) > 1 else 1)


def is_real(value: str) -> bool:
    """Whether the calendar has the day that a value names; what is no whole day is real."""
    return len(value.split("T", 1)[0]) != 10 or grain_of(value) != "day" or day_of(value) is not None


@lru_cache(maxsize=4096)
def grain_of(value: str) -> str:  # noqa: PLR0911 - one return a kind of value
    """The unit that a calendar value stands for: `day`, `month`, `year`, ..., or empty."""
    head = value.split("T", 1)[0]
    if len(head) == 2 and head.isdigit():
        return "century"
    if len(head) == 3 and head.isdigit():
        return "decade"
    if not head[:4].isdigit():
        return ""
    rest = head[5:]
    if not rest:
        return "year"
    if rest in SEASON_START:
        return "season"
    if rest[0] == "W":
        return "weekend" if rest.endswith("WE") else "week"
    if rest[0] in "QH":
        return "quarter" if rest[0] == "Q" else "half"
    return "day" if rest.count("-") else "month"


def value_at(day: date, grain: str) -> str:  # noqa: PLR0911 - one return a kind of value
    """The calendar value of a grain that holds a day."""
    year = f"{day.year:04d}"
    if grain in ("day", "hour", "minute", "second", ""):
        return day.isoformat()
    if grain in ("week", "fortnight", "weekend"):
        iso = day.isocalendar()
        return f"{iso[0]:04d}-W{iso[1]:02d}" + ("-WE" if grain == "weekend" else "")
    if grain == "month":
        return f"{year}-{day.month:02d}"
    if grain == "quarter":
        return f"{year}-Q{(day.month + 2) // 3}"
    if grain == "half":
        return f"{year}-H{1 if day.month < 7 else 2}"
    if grain == "season":
        return season_at(day)
    return {"decade": year[:3], "century": year[:2], "millennium": year[:1]}.get(grain, year)


def season_at(day: date) -> str:
    """The meteorological season that holds a day; a winter counts from the year of its December."""
    year = day.year - 1 if day.month < 3 else day.year
    return f"{year:04d}-{('WI', 'SP', 'SU', 'FA')[day.month % 12 // 3]}"


def add_months(day: date, months: int) -> date | None:
    """The day some months away, at the month's last day where it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, days_in(year, month + 1)))


def days_in(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def add_days(day: date, days: int) -> date | None:
    """The day some days away, or `None` outside the years 1 to 9999."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def shift(value: str, unit: str, offset: int, grain: str) -> str:
    """The value `offset` units away from a calendar value, told in `grain`; empty where there is none."""
    day = day_of(value)
    if day is None:
        return ""
    if unit == "season":
        moved = add_months(day, 3 * offset)
    elif unit in MONTHS_IN:
        moved = add_months(day, MONTHS_IN[unit] * offset)
    elif unit in ("hour", "minute", "second"):
        moved = day
    else:
        moved = add_days(day, offset * {"week": 7, "weekend": 7, "fortnight": 14}.get(unit, 1))
    return value_at(moved, grain) if moved else ""


def weekday_of(day: date, *, julian: bool = False) -> int:
    """The weekday, 1 for Monday; before 1583, or where it is said so, of that day of the Julian calendar."""
    if day.year >= _GREGORIAN and not julian:
        return day.isoweekday()
    early = (14 - day.month) // 12
    year, month = day.year + 4800 - early, day.month + 12 * early - 3
    # The Julian day number (Richards 2013, in Explanatory Supplement to the Astronomical Almanac).
    return (day.day + (153 * month + 2) // 5 + 365 * year + year // 4 - 32083) % 7 + 1


def weekday_near(day: date, weekday: int, pick: str) -> date | None:
    """The weekday (1 is Monday) that is meant beside a day: `recent`, `last`, `next`, or `this` week's."""
    back = (weekday_of(day) - weekday) % 7
    if pick == "last":
        return add_days(day, -(back or 7))
    if pick == "next":
        return add_days(day, 7 - back)
    if pick == "upcoming":
        return add_days(day, -back % 7)
    return add_days(day, -back)


def easter(year: int) -> date:
    """Western Easter Sunday (Meeus 1991), before 1583 by the Julian calendar."""
    if year < _GREGORIAN:
        return _julian_easter(year)
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def _julian_easter(year: int) -> date:
    """Easter Sunday of the Julian calendar (Meeus 1991), as a day of that calendar."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    return date(year, (d + e + 114) // 31, (d + e + 114) % 31 + 1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The n-th weekday of a month (1 is Monday), counted from its end where n is negative."""
    if n > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (n - 1))
    last = date(year, month, days_in(year, month))
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)
