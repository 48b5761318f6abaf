"""Where the time of a mention begins and ends, as EDTF, and periods made of such ends."""

from __future__ import annotations

from timeline.domain.days import iso
from timeline.domain.when import When
from timeline.finding.times.forms import Period

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import TimeMention


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
