"""Dates as people write them: EDTF in the words of an English newspaper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.days import civil, days_in_month

if TYPE_CHECKING:
    from timeline.domain.when import When

__all__ = ["human_day", "human_when", "human_year"]

_MONTHS = (
    "", "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
# ISO 8601-2:2019, 4.8: what stands in the place of a month, {} being the year.
_PARTS_OF_YEAR = {
    21: "spring {}", 22: "summer {}", 23: "autumn {}",
    25: "spring {}", 26: "summer {}", 27: "autumn {}",
    29: "southern spring {}", 31: "southern autumn {}", 32: "southern winter {}",
    33: "first quarter of {}", 34: "second quarter of {}",
    35: "third quarter of {}", 36: "fourth quarter of {}",
    37: "early {}", 38: "mid-{}", 39: "late {}",
    40: "first half of {}", 41: "second half of {}",
}  # fmt: skip
_OVER_NEW_YEAR = {24: "winter {}", 28: "winter {}", 30: "southern summer {}"}
_ORDINALS = {1: "1st", 2: "2nd", 3: "3rd", 21: "21st", 22: "22nd", 23: "23rd"}
_QUALIFIERS = (("%", "possibly about "), ("~", "about "), ("?", "possibly "))
_THIRDS = {(1, 10): "early ", (11, 20): "mid-"}

_Date = tuple[int, ...]


def human_when(when: When) -> str:
    """The time in words: ``19 June 2024``, ``since summer 2024``, ``11-13 July 2025``, ``the 1990s``.

    What has no words of its own is given in EDTF. Text of the source is never used.
    """
    edtf = when.edtf
    if "/" in edtf:
        return _interval(*edtf.split("/", 1))
    if edtf.startswith("["):
        return _one_of(edtf[1:-1])
    return _all_of(edtf[1:-1]) if edtf.startswith("{") else _date(edtf)


def human_day(day: int) -> str:
    """The day of an ordinal: ``12 July 2025``."""
    return _named(civil(day))


def human_year(year: int) -> str:
    """The astronomical year: ``2024``, ``476 CE``, ``44 BCE`` (which is -43)."""
    if year <= 0:
        return f"{1 - year} BCE"
    return f"{year} CE" if year < 1000 else str(year)


def _interval(start: str, end: str) -> str:
    if start == "..":
        return {"..": "at all times", "": "from the beginning, end unknown"}.get(end, f"until {_date(end)}")
    if not start:
        return "ongoing, start unknown" if end == ".." else f"until {_date(end)}"
    if end == "..":
        return f"since {_date(start)}"
    if not end:
        return f"from {_date(start)}, end unknown"
    return _span(start, end)


def _one_of(members: str) -> str:
    if "," in members:
        return _listed(members, " or ")
    start, _, end = members.partition("..")
    if not start:
        return f"{_date(end)} or earlier"
    if not end:
        return f"{_date(start)} or later"
    return _third_of_month(start, end) or f"some time between {_range(start, end, ' and ', ' and ')}"


def _all_of(members: str) -> str:
    return _listed(members, " and ") if "," in members else _listed(members, "")


def _listed(members: str, last: str) -> str:
    words = [_member(member) for member in members.split(",")]
    return last.join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else words[0]


def _member(text: str) -> str:
    start, is_range, end = text.partition("..")
    if not is_range:
        return _date(text)
    if start and end:
        return _span(start, end)
    return f"{_date(start)} or later" if start else f"{_date(end)} or earlier"


def _third_of_month(start: str, end: str) -> str:
    """What "early", "mid" and "late" of a month are read as; empty for any other days."""
    first, last = _plain(start), _plain(end)
    if len(first) != 3 or len(last) != 3 or first[:2] != last[:2]:
        return ""
    is_late = first[2] == 21 and last[2] == days_in_month(*last[:2])
    third = "late " if is_late else _THIRDS.get((first[2], last[2]), "")
    return third and f"{third}{_named(first[:2])}"


def _span(start: str, end: str) -> str:
    if start == end:
        return _date(start) if len(_plain(start)) == 3 else f"all of {_date(start)}"
    return _range(start, end, "-", " - ")


def _range(start: str, end: str, tight: str, loose: str) -> str:
    """Two dates, naming once what they share: ``11-13 July 2025``, ``28 June - 3 July 2025``."""
    first, last = _plain(start), _plain(end)
    if len(first) == len(last) == 1 and first[0] >= 1000:
        return f"{first[0]}{tight}{last[0]}"
    if not (first and len(first) == len(last) and first[0] == last[0]) or max(first[1:2], last[1:2]) > (12,):
        return f"{_date(start)}{loose}{_date(end)}"
    if len(first) == 3 and first[1] == last[1]:
        return f"{first[2]}{tight}{_named(last)}"
    day = f"{first[2]} " if len(first) == 3 else ""
    return f"{day}{_MONTHS[first[1]]}{loose}{_named(last)}"


def _plain(text: str) -> _Date:
    """Year, month and day as far as they are given in bare digits; empty for anything else."""
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    parts = digits.split("-")
    if len(parts) > 3 or len(parts[0]) != 4 or not all(part.isdigit() for part in parts):
        return ()
    return (sign * int(parts[0]), *map(int, parts[1:]))


def _date(text: str) -> str:
    """One date; its qualifiers, wherever they stand, come first."""
    mark = "%" if "~" in text and "?" in text else next((m for m, _ in _QUALIFIERS if m in text), "")
    bare = text.translate({ord(m): None for m, _ in _QUALIFIERS})
    day, _, clock = bare.partition("T")
    date = _plain(day)
    words = _named(date) if date else _masked(day)
    return f"{dict(_QUALIFIERS).get(mark, '')}{words or day}{f', {clock[:5]}' if clock else ''}"


def _named(date: _Date) -> str:
    year, *rest = date
    if not rest:
        return human_year(year)
    if len(rest) == 2:
        return f"{rest[1]} {_MONTHS[rest[0]]} {human_year(year)}"
    if rest[0] in _OVER_NEW_YEAR:
        return _OVER_NEW_YEAR[rest[0]].format(_two_years(year))
    if rest[0] in _PARTS_OF_YEAR:
        return _PARTS_OF_YEAR[rest[0]].format(human_year(year))
    return f"{_MONTHS[rest[0]]} {human_year(year)}"


def _two_years(year: int) -> str:
    if year < 1000:
        return f"{human_year(year)} - {human_year(year + 1)}"
    return f"{year}-{year + 1 if year % 100 == 99 else f'{(year + 1) % 100:02}'}"


def _masked(text: str) -> str:
    """Where an X stands for a digit, or a year is long; empty for what has no words."""
    if text.startswith("Y"):
        magnitude = text.lstrip("Y-")
        if not magnitude.isdigit():
            return ""
        return f"{int(magnitude) + 1} BCE" if "-" in text else f"the year {magnitude}"
    if len(text) == 4 and text[0] != "0":
        return _period(text)
    known = _plain(text.replace("-XX", ""))
    if len(known) == 1:
        return f"some time in {_named(known)}"
    return f"some day in {_named(known)}" if len(known) == 2 and text.endswith("-XX") else ""


def _period(text: str) -> str:
    named = text.rstrip("X")
    if not named.isdigit():
        return ""
    if len(named) == 3:
        return f"the {named}0s"
    number = int(named) + 1
    return f"the {_ORDINALS.get(number, f'{number}th')} {'century' if len(named) == 2 else 'millennium'}"
