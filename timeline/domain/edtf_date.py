"""One date in EDTF, from a day to a millennium: the first and the last day that it can mean."""

from __future__ import annotations

from timeline.domain.days import days_in_month, month_span, ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["QUALIFIERS", "precision", "span"]

QUALIFIERS = "~?%"
# Ordinals of days have to fit into the 64 bits of other programs; the universe is 11 digits old.
_LONGEST_YEAR = 15
_NOT_EDTF = "a date in EDTF, such as 2024-06-19, 2024-22 or 2023/.."
# ISO 8601-2:2019, 4.8: code -> first month, number of months. A winter is named by its December.
_GROUPS = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3),
    29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    37: (1, 4), 38: (5, 4), 39: (9, 4),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip


def span(text: str) -> tuple[int, int]:
    """The first and the last day of a date, season, year, decade or the like.

    Raises:
        ValueError: with what the text is not, as `InvalidEdtfError` words it.
    """
    size = len(text)
    # Year, month and day are nearly everything that is read; they are spared the general way.
    if size == 10 and text[4] == "-" == text[7] and (text[:4] + text[5:7] + text[8:]).isdigit():
        day = _day(int(text[:4]), int(text[5:7]), int(text[8:]))
        return day, day
    if size == 4 and text.isdigit():
        year = int(text)
        return ordinal(year, 1, 1), ordinal(year, 12, 31)
    if size == 7 and text[4] == "-" and (text[:4] + text[5:]).isdigit():
        return _month(int(text[:4]), int(text[5:]))
    if size > 10 and text[10] == "T":
        return _moment(text)
    return _general(text)


def precision(text: str) -> str:
    """What the date names: ``day``, ``month``, ``season``, ``year``, ``decade`` and so on."""
    date, _, time = text.partition("T")
    _, year, rest = _split(date)
    if time or len(rest) == 2:
        return "day"
    if rest:
        return _group_name(int(rest[0])) if rest[0].isdigit() else "month"
    named = len(year.rstrip("X"))
    is_period = named > 0 and "X" not in year[:named]
    return ("", "millennium", "century", "decade", "year")[named] if is_period and len(year) == 4 else "year"


def _group_name(number: int) -> str:
    if number <= 12:
        return "month"
    return "season" if number <= 32 else "quarter" if number <= 36 else "third" if number <= 39 else "half"


def _day(year: int, month: int, day: int) -> int:
    try:
        return ordinal(year, month, day)
    except ValueError as impossible:
        raise ValueError(f"a date that the calendar has: {impossible}") from None


def _month(year: int, month: int) -> tuple[int, int]:
    if 1 <= month <= 12:
        return month_span(year, month)
    if month not in _GROUPS:
        raise ValueError(
            f"a date in EDTF: there is no month {month:02}, and seasons, quarters and the like are 21 to 41"
        )
    first, months = _GROUPS[month]
    return month_span(year, first, months)


def _moment(text: str) -> tuple[int, int]:
    date, _, time = text.partition("T")
    clock, zone = time[:8], time[8:]
    hour, minute, second = clock[:2], clock[3:5], clock[6:]
    is_clock = (
        clock[2:3] == ":" == clock[5:6] and _within(hour, 23) and _within(minute, 59) and _within(second, 59)
    )
    if not (is_clock or clock == "24:00:00"):
        raise ValueError("a date in EDTF: a time of day is written hh:mm:ss, from 00:00:00 to 24:00:00")
    if zone not in {"", "Z"} and not (
        zone[0] in "+-"
        and _within(zone[1:3], 14)
        and (len(zone) == 3 or (len(zone) == 6 and zone[3] == ":" and _within(zone[4:], 59)))
    ):
        raise ValueError("a date in EDTF: a time zone is written Z, +hh or +hh:mm")
    return span(date)


def _within(digits: str, most: int) -> bool:
    return len(digits) == 2 and digits.isdigit() and int(digits) <= most


def _general(text: str) -> tuple[int, int]:
    negative, year, rest = _split(text)
    if len(rest) > 2 or any(len(part) != 2 or part.strip("0123456789X") for part in rest):
        raise ValueError(_NOT_EDTF)
    if "S" in year and rest:
        raise ValueError("a date in EDTF: significant digits are of a year alone")
    years = _years(year, negative)
    if len(rest) == 1 and rest[0].isdigit():
        number = int(rest[0])
        return _month(years[0], number)[0], _month(years[-1], number)[1]
    months = _fitting(rest[0], 12) if rest else range(1, 13)
    days = _fitting(rest[1], 31) if len(rest) == 2 else range(1, 32)
    if len(years) == len(months) == len(days) == 1:
        day = _day(years[0], months[0], days[0])
        return day, day
    return _outermost(years, months, days)


def _split(text: str) -> tuple[bool, str, list[str]]:
    """Whether the year is negative, the year with its prefix and suffix, and what follows it, unqualified."""
    start = 1 if text[:1] in QUALIFIERS else 0
    prefix = text[start : start + 1] if text[start : start + 1] == "Y" else ""
    start += len(prefix)
    negative = text[start : start + 1] == "-"
    year, *rest = text[start + negative :].split("-")
    if year[-1:] in QUALIFIERS:
        year = year[:-1]
    return negative, prefix + year, [_bare(part) for part in rest]


def _bare(part: str) -> str:
    start = 1 if part[:1] in QUALIFIERS else 0
    return part[start:-1] if part[-1:] in QUALIFIERS else part[start:]


def _years(year: str, negative: bool) -> Sequence[int]:
    """The years, ascending, that a year with its prefix and suffix can mean."""
    digits, _, significant = year.partition("S")
    if year.startswith("Y"):
        magnitude = _long_year(digits[1:])
    elif len(digits) != 4 or digits.strip("0123456789X"):
        raise ValueError(_NOT_EDTF)
    elif "X" in digits and not significant:
        return _signed(_fillings(digits), negative)
    elif not digits.isdigit():
        raise ValueError(_NOT_EDTF)
    else:
        magnitude = int(digits)
    if negative and magnitude == 0:
        raise ValueError("a date in EDTF: there is no year -0000, 1 BCE is 0000")
    low = high = magnitude
    if len(year) > len(digits):
        low, high = _significant(magnitude, significant)
    return range(-high, 1 - low) if negative else range(low, high + 1)


def _signed(magnitudes: Sequence[int], negative: bool) -> Sequence[int]:
    return [-year for year in reversed(magnitudes) if year] if negative else magnitudes


def _fillings(pattern: str) -> Sequence[int]:
    years = [0]
    for char in pattern:
        digits = range(10) if char == "X" else (int(char),)
        years = [10 * year + digit for year in years for digit in digits]
    return years


def _long_year(digits: str) -> int:
    mantissa, has_exponent, exponent = digits.partition("E")
    if has_exponent:
        if not (_is_number(mantissa) and _is_number(exponent)):
            raise ValueError("a date in EDTF: a year with an exponent is written as Y17E7")
    elif not _is_number(mantissa) or len(mantissa) < 5:
        raise ValueError("a date in EDTF: Y stands before a year of more than four digits")
    if len(exponent) > 2 or len(mantissa) + int(exponent or 0) > _LONGEST_YEAR:
        raise ValueError(f"a year of at most {_LONGEST_YEAR} digits")
    return int(mantissa) * 10 ** int(exponent or 0)


def _is_number(digits: str) -> bool:
    return digits.isdigit() and digits[0] != "0"


def _significant(magnitude: int, digits: str) -> tuple[int, int]:
    size = len(str(magnitude))
    if not _is_number(digits) or len(digits) > 2 or int(digits) > size:
        raise ValueError("a date in EDTF: after S stands how many digits of the year are significant")
    unit = 10 ** (size - int(digits))
    low = magnitude // unit * unit
    return low, low + unit - 1


def _fitting(pattern: str, most: int) -> Sequence[int]:
    """The numbers from 1 to the most that the two characters, digits or X, can stand for."""
    if pattern.isdigit():
        fits = [int(pattern)] if 1 <= int(pattern) <= most else []
    else:
        tens, ones = pattern
        fits = [n for n in range(1, most + 1) if tens in ("X", str(n // 10)) and ones in ("X", str(n % 10))]
    if not fits:
        raise ValueError(f"a date that the calendar has: no {'month' if most == 12 else 'day'} is {pattern}")
    return fits


def _outermost(years: Sequence[int], months: Sequence[int], days: Sequence[int]) -> tuple[int, int]:
    first = next(_existing(years, months, days), None)
    if first is None:
        raise ValueError("a date that the calendar has: no year that fits has this day")
    return first, next(_existing(years[::-1], months[::-1], days[::-1]))


def _existing(years: Sequence[int], months: Sequence[int], days: Sequence[int]) -> Iterator[int]:
    return (
        ordinal(year, month, day)
        for year in years
        for month in months
        for day in days
        if day <= days_in_month(year, month)
    )
