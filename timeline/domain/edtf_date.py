"""One date in EDTF, from a day to a millennium: the first and the last day that it can mean."""

from __future__ import annotations

from timeline.domain.days import days_in_month, month_span, ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["QUALIFIERS", "precision", "span"]

QUALIFIERS = "~?%"
_MARKS = tuple(QUALIFIERS)
# Ordinals of days have to fit into the 64 bits of other programs; the universe is 11 digits old.
_LONGEST_YEAR = 15
_NOT_EDTF = "a date in EDTF, such as 2024-06-19, 2023/.. or 2024-22"
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
    # Year, month and day are nearly everything that is read; they are spared the general way.
    bare = text[:-1] if text.endswith(_MARKS) else text
    size = len(bare)
    if size == 10 and bare[4] == "-" == bare[7] and (bare[:4] + bare[5:7] + bare[8:]).isdigit():
        day = _day(int(bare[:4]), int(bare[5:7]), int(bare[8:]))
        return day, day
    if size == 7 and bare[4] == "-" and (bare[:4] + bare[5:]).isdigit():
        return _month(int(bare[:4]), int(bare[5:]))
    if size == 4 and bare.isdigit():
        year = int(bare)
        return ordinal(year, 1, 1), ordinal(year, 12, 31)
    return _moment(text) if "T" in text else _general(text)


def precision(text: str) -> str:
    """What the date names: ``day``, ``month``, ``season``, ``year``, ``decade`` and so on."""
    if text.isdigit():
        return "year"
    if len(text) == 10 and text[4] == "-" == text[7]:
        return "day"
    date, _, time = text.partition("T")
    sign, year, rest = _split(date)
    if time or len(rest) == 2:
        return "day"
    if rest:
        return _group_name(int(rest[0])) if rest[0].isdigit() else "month"
    named = year.rstrip("X")
    is_period = named.isdigit() and not sign.startswith("Y")
    return ("", "millennium", "century", "decade", "year")[len(named)] if is_period else "year"


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
    """The day as written: no time zone moves it."""
    date, _, time = text.partition("T")
    first, last = span(date)
    if first != last or not date.replace("-", "").isdigit():
        raise ValueError("a date in EDTF: a time of day belongs to one certain day")
    if not _is_clock(time[:8]):
        raise ValueError("a date in EDTF: a time of day is written hh:mm:ss, from 00:00:00 to 24:00:00")
    if not _is_zone(time[8:]):
        raise ValueError("a date in EDTF: a time zone is written Z, +hh or +hh:mm, up to 14 hours")
    return first, last


def _is_clock(clock: str) -> bool:
    has_colons = clock[2:3] == ":" == clock[5:6]
    is_time = _within(clock[:2], 23) and _within(clock[3:5], 59) and _within(clock[6:], 59)
    return (has_colons and is_time) or clock == "24:00:00"


def _is_zone(zone: str) -> bool:
    if zone in {"", "Z"}:
        return True
    minutes = zone[4:] if zone[3:4] == ":" else "00" if len(zone) == 3 else ""
    return zone[0] in "+-" and _within(zone[1:3], 14) and _within(minutes, 0 if zone[1:3] == "14" else 59)


def _within(digits: str, most: int) -> bool:
    return len(digits) == 2 and digits.isdigit() and int(digits) <= most


def _general(text: str) -> tuple[int, int]:
    sign, year, rest = _split(text)
    if len(rest) > 2 or any(len(part) != 2 or part.strip("0123456789X") for part in rest):
        raise ValueError(_NOT_EDTF)
    if "S" in year and rest:
        raise ValueError("a date in EDTF: significant digits are of a year alone")
    years = _years(sign, year)
    if not rest:
        return ordinal(years[0], 1, 1), ordinal(years[-1], 12, 31)
    if len(rest) == 1 and rest[0].isdigit():
        number = int(rest[0])
        return _month(years[0], number)[0], _month(years[-1], number)[1]
    if len(years) == 1 and "".join(rest).isdigit():
        day = _day(years[0], int(rest[0]), int(rest[1]))
        return day, day
    return _outermost(years, _fitting(rest[0], 12), _fitting(rest[1], 31) if len(rest) == 2 else range(1, 32))


def _split(text: str) -> tuple[str, str, list[str]]:
    """The sign before the year (with Y for a long one), the year, and what follows it, unqualified."""
    start = 1 if text.startswith(_MARKS) else 0
    sign = "Y" if text.startswith("Y", start) else ""
    sign += "-" if text.startswith("-", start + len(sign)) else ""
    year, *rest = text[start + len(sign) :].split("-", 3)
    if year.endswith(_MARKS):
        year = year[:-1]
    return sign, year, [_bare(part) for part in rest]


def _bare(part: str) -> str:
    start = 1 if part.startswith(_MARKS) else 0
    return part[start:-1] if part.endswith(_MARKS) else part[start:]


def _years(sign: str, year: str) -> Sequence[int]:
    """The years, ascending, that a year with its sign and its significant digits can mean."""
    digits, has_significant, significant = year.partition("S")
    if sign.startswith("Y"):
        magnitude = _long_year(digits)
    elif len(digits) != 4 or digits.strip("0123456789X"):
        raise ValueError(_NOT_EDTF)
    elif "X" in digits and not has_significant:
        return _signed(sign, _fillings(digits))
    elif not digits.isdigit():
        raise ValueError(_NOT_EDTF)
    else:
        magnitude = int(digits)
    if sign and magnitude == 0:
        raise ValueError("a date in EDTF: there is no year -0000, 1 BCE is 0000")
    if not has_significant:
        return _signed(sign, range(magnitude, magnitude + 1))
    return _signed(sign, _significant(magnitude, significant))


def _signed(sign: str, magnitudes: Sequence[int]) -> Sequence[int]:
    if not sign.endswith("-"):
        return magnitudes
    if isinstance(magnitudes, range):
        return range(-magnitudes[-1], 1 - (magnitudes[0] or 1))
    return [-year for year in reversed(magnitudes) if year]


def _fillings(pattern: str) -> Sequence[int]:
    named = pattern.rstrip("X")
    years: Sequence[int] = [0]
    for char in named:
        digits = range(10) if char == "X" else (int(char),)
        years = [10 * year + digit for year in years for digit in digits]
    unit = 10 ** (len(pattern) - len(named))
    if len(years) == 1:
        return range(years[0] * unit, (years[0] + 1) * unit)
    return [year * unit + rest for year in years for rest in range(unit)]


def _long_year(digits: str) -> int:
    mantissa, has_exponent, exponent = digits.partition("E")
    if has_exponent:
        if not (_is_number(mantissa) and _is_number(exponent)):
            raise ValueError("a date in EDTF: a year with an exponent is written as Y17E7")
    elif not _is_number(mantissa) or len(mantissa) < 5:
        raise ValueError("a date in EDTF: Y stands before a year of more than four digits")
    if len(exponent) > 2 or len(mantissa) + int(exponent or 0) > _LONGEST_YEAR:
        raise ValueError(f"a year of at most {_LONGEST_YEAR} digits")
    return int(mantissa + "0" * int(exponent or 0))


def _is_number(digits: str) -> bool:
    return digits.isdigit() and digits[0] != "0"


def _significant(magnitude: int, digits: str) -> range:
    size = len(str(magnitude))
    if not _is_number(digits) or len(digits) > 2 or int(digits) > size:
        raise ValueError("a date in EDTF: after S stands how many digits of the year are significant")
    unit = 10 ** (size - int(digits))
    low = magnitude // unit * unit
    return range(low, low + unit)


def _fitting(pattern: str, most: int) -> Sequence[int]:
    """The numbers from 1 to the most that the two characters, digits or X, can stand for."""
    if pattern.isdigit():
        fits = [int(pattern)] if 1 <= int(pattern) <= most else []
    else:
        tens, ones = pattern[0], pattern[1]
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
