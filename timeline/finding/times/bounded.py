"""Lengths and parts of years that a calendar time bounds: the first half of it, the year to it, up to it."""

from __future__ import annotations

import re

from timeline.finding.regex import regex
from timeline.finding.times.calendar import day_of, grain_of, shift
from timeline.finding.times.ends import made
from timeline.finding.times.lasting import LENGTH, months_up_to

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.times.forms import Period, TimeMention

_UP_TO = regex(r"\s+(?:(?:that|which)\s)?(?:to|through|ended|ending)\s+(?:in\s+)?", re.IGNORECASE)
_ENDED = regex(r"\s+(?:(?:that|which)\s)?(?:ended|ending|to|through)\s+(?:on\s|in\s)?", re.IGNORECASE)
_PART = regex(r"\b(quarter|half)\Z", re.IGNORECASE)
_PARTS = {"quarter": 3, "half": 6}
"""Months of a part of a year."""
_OF = regex(r"\s(?:of|in)\s(?:the year\s)?", re.IGNORECASE)
_EDGE = regex(r"the\s(?:(first|opening)|last|final|closing)\s", re.IGNORECASE)
_GRAINS = {"D": "day", "M": "month", "Y": "year"}
_WHOLES = ("year", "month", "decade")
_YEARS = regex(r"P(\d{1,2})(Y|DE)")
_YEAR = regex(r"\d{4}")
_UNTIL = regex(r"\s+until\s+")
_MONTH = regex(r"\d{4}-\d{2}(?!\d)")


def bounded(text: str, mentions: Sequence[TimeMention], i: int) -> Period | None:
    """The period of a length, or of a part of a year, that the time behind it bounds."""
    first, second = mentions[i], mentions[i + 1]
    length = LENGTH.match(first.timex_value) if first.timex_type == "DURATION" else None
    if length is not None:
        count, unit = int(length[1]), length[2]
        whole = _up_to(text, first, second, count, unit) if first.when is None else None
        if found := whole or _part_of(text, first, second, count, unit):
            return found
    return _years_until(text, first, second) or _part_ended(text, first, second)


def _up_to(text: str, first: TimeMention, second: TimeMention, count: int, unit: str) -> Period | None:
    """'The three months to the end of June', 'the year ended in March': whole months, the last one named."""
    month = _MONTH.match(second.timex_value)
    if month is None or unit not in "MY" or text[first.start : first.start + 4].lower() != "the ":
        return None
    if second.timex_value != month[0] or _UP_TO.fullmatch(text, first.end, second.start) is None:
        return None
    begun = shift(month[0], "month", 1 - count * (12 if unit == "Y" else 1), "month")
    return made(first.start, second.end, f"{begun}/{month[0]}", (first, second), "lasting") if begun else None


def _part_of(text: str, first: TimeMention, second: TimeMention, count: int, unit: str) -> Period | None:
    """'The first nine months of 2021', 'the last ten days of June': as many at an end of a year or month."""
    edge = _EDGE.match(text, first.start, first.end)
    grain, whole = _GRAINS.get(unit), second.when
    if edge is None or grain is None or whole is None or _OF.fullmatch(text, first.end, second.start) is None:
        return None
    if grain_of(second.timex_value) not in _WHOLES or not count or second.mod:
        return None
    begins = bool(edge[1])
    near = whole.earliest if begins else whole.latest
    if near is None or whole.is_interval or len(near) != len("2021-05-03"):
        return None
    other = shift(near, grain, (count - 1) * (1 if begins else -1), grain)
    near = near[: {"day": 10, "month": 7, "year": 4}[grain]]
    start, end = (near, other) if begins else (other, near)
    inside = start >= (whole.earliest or "")[: len(start)] and end <= (whole.latest or "")[: len(end)]
    edtf = start if start == end else f"{start}/{end}"
    return made(first.start, second.end, edtf, (first, second), "lasting") if other and inside else None


def _years_until(text: str, first: TimeMention, second: TimeMention) -> Period | None:
    """'For a decade until 2009': from as many years before."""
    years = _YEARS.fullmatch(first.timex_value) if first.timex_type == "DURATION" else None
    end = _YEAR.match(second.timex_value)
    if years is None or end is None or not text.endswith("for ", 0, first.start):
        return None
    if second.timex_type != "DATE" or _UNTIL.fullmatch(text, first.end, second.start) is None:
        return None
    begun = int(end[0]) - int(years[1]) * (10 if years[2] == "DE" else 1)
    until = second.when.edtf if second.when else end[0]
    return made(first.start, second.end, f"{begun:04d}/{until}", (first, second), "lasting")


def _part_ended(text: str, first: TimeMention, second: TimeMention) -> Period | None:
    """'The quarter ended 31 May', 'the first half that ended in June': the months up to it."""
    part = _PART.search(text, first.start, first.end)
    if part is None or _ENDED.fullmatch(text, first.end, second.start) is None or second.when is None:
        return None
    months = _PARTS[part[1].lower()]
    if second.when.precision == "day":
        day = day_of(second.timex_value)
        edtf = months_up_to(day, months) if day else None
    else:
        month = _MONTH.fullmatch(second.timex_value)
        begun = shift(month[0], "month", 1 - months, "month") if month else ""
        edtf = f"{begun}/{second.timex_value}" if begun else None
    return made(first.start, second.end, edtf, (first, second), "lasting") if edtf else None
