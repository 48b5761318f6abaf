"""Where the time of a mention begins and ends, as EDTF, and periods made of such ends."""

from __future__ import annotations

from timeline.domain.days import iso
from timeline.domain.when import When
from timeline.finding.times.forms import Period

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import TimeMention

_NEAREST = {"D": 1, "W": 7, "M": 31}
"""Days that a few of a unit are at least."""
FARTHEST = {"D": 7, "W": 31, "M": 366}
"""Days that a few of a unit are at most: fewer than make one of the next."""


def made(start: int, end: int, edtf: str, mentions: tuple[TimeMention, ...], rule: str) -> Period | None:
    """The period, or `None` where its ends contradict each other."""
    try:
        return Period(start, end, When(edtf), mentions, rule)
    except ValueError:
        return None


def start_of(when: When) -> str:
    """The first day, month or year of a time; `..` where it has none."""
    if when.is_set and ".." in when.edtf and "," not in when.edtf:
        return when.edtf[1:].split("..")[0] or ".."
    if when.is_interval or when.is_set:
        return iso(when.earliest_start) if when.earliest_start is not None else ".."
    return when.edtf


def end_of(when: When) -> str:
    """The last day, month or year of a time; `..` where it has none."""
    if when.is_set and ".." in when.edtf and "," not in when.edtf:
        return when.edtf[:-1].split("..")[1] or ".."
    if when.is_interval or when.is_set:
        return iso(when.latest_end) if when.latest_end is not None else ".."
    return when.edtf


def a_few_off(when: When, unit: str, sign: int) -> str:
    """The time that lies a few units before or after a day or a month; empty where that is too coarse."""
    if (
        unit not in _NEAREST
        or when.precision not in ("day", "month")
        or (unit == "D" and when.precision != "day")
    ):
        return ""
    first, last = when.earliest_start, when.latest_end
    if first is None or last is None:
        return ""
    near, far = _NEAREST[unit], FARTHEST[unit]
    ends = (first + near, last + far) if sign > 0 else (first - far, last - near)
    size = len("2021-06") if unit == "M" else len("2021-06-07")
    return f"[{iso(ends[0])[:size]}..{iso(ends[1])[:size]}]"
