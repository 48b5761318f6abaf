"""A TIMEX3 calendar value with its modifier as EDTF, and EDTF as a TIMEX3 value."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from timeline.domain.days import days_in_month
from timeline.domain.when import When

_SEASONS = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
_THIRDS = {"START": "37", "MID": "38", "END": "39"}
LONGEST = 9999
"""The last year of four digits; EDTF writes a longer one behind a Y."""
_HALVES = ("FIRST HALF", "SECOND HALF")
_OUTER_MONTHS = {"FIRST MONTH": "01", "LAST MONTH": "12"}
"""Modifiers of our own: TIMEX3 has none for the halves of a month and the outer months of a year."""
_AT_EDGE = {
    "START": (frozenset(("start", "beginning", "outset", "days", "weeks")), "FIRST MONTH"),
    "END": (frozenset(("end", "close", "days", "weeks")), "LAST MONTH"),
}
"""Words for an edge of a year, and the month in which it lies: "late 2024" may be September, its end not."""


def edtf_of(value: str, mod: str = "", published: str = "") -> str:
    """The EDTF of a TIMEX3 value, or nothing where it has no place on a calendar.

    The time of day is left out: a date without a time never becomes a moment.

    Args:
        value: TIMEX3: `1998-10`, `1998-W07`, `1998-SU`, `199`, `1998-02-12T22:00`.
        mod: TIMEX3's modifier, or one of ours. Early, mid and late years are EDTF's thirds, those of a month
            ten days.
        published: the publication date (ISO 8601), for what lies between it and the ends of a period.
    """
    head = value.split("T", 1)[0]
    if head.startswith("BC"):
        known = _before_christ(head[2:])
        return known + "~" if mod == "APPROX" and "[" not in known else known
    if head.isdigit() and len(head) in (2, 3):
        return head.ljust(4, "X")
    if not head[:4].isdigit() or len(head) < 4:
        return ""
    plain = _within_year(head, mod)
    if mod in ("BEFORE", "AFTER") and published:
        return _beside(head, mod, published) or plain
    return plain + "~" if mod == "APPROX" and "[" not in plain else plain


def _within_year(head: str, mod: str) -> str:
    """A year, or a part of one, with its third where that is said."""
    year, rest = head[:4], head[5:]
    if not rest or rest == "XX-XX":
        part = _THIRDS.get(mod) or _OUTER_MONTHS.get(mod)
        return f"{year}-{part}" if part else year
    if rest in _SEASONS:
        return f"{year}-{_SEASONS[rest]}"
    if rest[0] in "QH":
        return f"{year}-{int(rest[1]) + (32 if rest[0] == 'Q' else 39)}"
    if rest[0] == "W":
        return _week(int(year), rest)
    if len(rest) == 2 and (mod in _THIRDS or mod in _HALVES):
        start, end = _days_of(mod, days_in_month(int(year), int(rest)))
        return f"[{head}-{start:02d}..{head}-{end:02d}]"
    return head


def _days_of(mod: str, last: int) -> tuple[int, int]:
    """The first and the last day of a part of a month of so many days."""
    parts = {"START": (1, 10), "MID": (11, 20), "END": (21, last)}
    return parts.get(mod) or ((1, 15) if mod == _HALVES[0] else (16, last))


def _before_christ(value: str) -> str:
    """The year 490 BC is EDTF's -0489, since 1 BC is the year 0."""
    if len(value) == 3:
        decade = int(value) * 10
        return f"[{_year(-(decade + 8))}..{_year(1 - decade)}]"
    if len(value) == 1:
        thousands = int(value) * 1000
        return f"[{_year(-(thousands + 999))}..{_year(-thousands)}]"
    if len(value) == 2:
        century = int(value) + 1
        return f"[{_year(1 - century * 100)}..{_year(-(century - 1) * 100)}]"
    year, _, rest = value.partition("-")
    plain = _year(1 - int(year))
    return f"{plain}-{_SEASONS.get(rest, rest)}" if rest else plain


def _year(year: int) -> str:
    if year < -LONGEST:
        return f"Y{year}"
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def _week(year: int, rest: str) -> str:
    """Some time within the days of a week: EDTF has no weeks, and an interval would say throughout."""
    number = int(rest[1:3])
    first, last = (6, 7) if rest.endswith("WE") else (1, 7)
    try:
        start, end = date.fromisocalendar(year, number, first), date.fromisocalendar(year, number, last)
    except ValueError:
        return ""
    return f"[{start.isoformat()}..{end.isoformat()}]"


def _beside(head: str, mod: str, published: str) -> str:
    """'Earlier this month' ends, and 'later this month' begins, on the day of publication."""
    if len(published) != 10:
        return ""
    first, last = _edges(head)
    if not first <= published <= last:
        return ""
    start, end = (first, published) if mod == "BEFORE" else (published, last)
    return start if start == end else f"[{start}..{end}]"


def _edges(head: str) -> tuple[str, str]:
    """The first and the last day of a year, a month or a week; of anything else what holds no day."""
    if len(head) == 4:
        return f"{head}-01-01", f"{head}-12-31"
    if head[5] == "W" and head[6].isdigit():
        start, _, end = _week(int(head[:4]), head[5:]).strip("[]").partition("..")
        return start, end
    if len(head) == 7 and head[5:].isdigit():
        return f"{head}-01", f"{head}-{days_in_month(int(head[:4]), int(head[5:])):02d}"
    return "9", "0"


def when_of(value: str, text: str = "", mod: str = "", published: str = "") -> When | None:
    """The `When` of a TIMEX3 value, or `None` where it has no place on a calendar."""
    if mod in _AT_EDGE and value[4:] in ("", "-XX-XX"):
        words, month = _AT_EDGE[mod]
        if not words.isdisjoint(re.findall("[a-z]+", text.lower())):
            mod = month
    when = _wordless(value, mod, published)
    return when and when.with_text(text)


@lru_cache(maxsize=2048)
def _wordless(value: str, mod: str, published: str) -> When | None:
    """The same without its words; remembered, since news of one day names the same few days."""
    edtf = edtf_of(value, mod, published)
    if not edtf:
        return None
    try:
        return When(edtf)
    except ValueError:
        return None


def timex_of(published: date | When | None) -> str:
    """A publication date, whole or partial, as a TIMEX3 value; nothing where none can anchor."""
    if published is None:
        return ""
    if isinstance(published, date):
        return published.isoformat()[:10]
    edtf = published.edtf.rstrip("~?%")
    year, _, rest = edtf.partition("-")
    if len(year) != 4 or not year.isdigit() or year == "0000" or not (rest or "0").replace("-", "").isdigit():
        return ""
    if len(rest) == 2 and int(rest) > 12:
        return _of_group(year, int(rest))
    return edtf if len(edtf) in (4, 7, 10) else ""


def _of_group(year: str, number: int) -> str:
    """EDTF's seasons, quarters and halves; of other groupings the year."""
    season = next((name for name, code in _SEASONS.items() if code == str(number)), "")
    if season:
        return f"{year}-{season}"
    if 33 <= number <= 36:
        return f"{year}-Q{number - 32}"
    return f"{year}-H{number - 39}" if number in (40, 41) else year
