"""Periods of times that follow each other: early and mid-October, March and April, late May or early June."""

from __future__ import annotations

import re

from timeline.finding.regex import regex
from timeline.finding.times.ends import end_of, made, start_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.times.forms import Period, TimeMention

# A second preposition begins a second clause: "shares fell on Monday, and on Tuesday they rose".
_JOINT = regex(r"\s*(?:(and|or)\s+|,\s+(?:(and|or)\s+)?)(?:the\s+)?|(/)", re.IGNORECASE)
_IN = ("in ", "In ", "n both ")
"""What stands before years in which something was done."""
_MOST = 12
"""As many times a period is made of at most: the months of a year."""
_FINE = frozenset(("day", "month", "third", "set"))
_SLASHED = _FINE | {"year"}
"""The same for what a slash joins: "2020/21", and for years in which something was done."""


def adjoining(text: str, mentions: Sequence[TimeMention], i: int) -> Period | None:
    """The period of a time and of those that adjoin it; `None` where none does.

    Joined by "or", the time is some time within the period.
    """
    last, word = i, ""
    while last - i < _MOST and (joint := _joint(text, mentions, last)):
        last, word = last + 1, joint[1] or joint[2] or joint[3] or ""
    first, end = mentions[i].when, mentions[last].when
    if not word or first is None or end is None:
        return None
    span = "[{}..{}]" if word.lower() == "or" else "{}/{}"
    edtf = span.format(start_of(first), end_of(end))
    return made(mentions[i].start, mentions[last].end, edtf, tuple(mentions[i : last + 1]), "adjoining")


def _joint(text: str, mentions: Sequence[TimeMention], i: int) -> re.Match[str] | None:
    """What joins a mention to the next, where that one follows it on the calendar."""
    if i + 1 == len(mentions):
        return None
    fine = _SLASHED if text.startswith("/", mentions[i].end) or _are_years(text, mentions, i) else _FINE
    if not _adjoins(mentions[i], mentions[i + 1], fine):
        return None
    return _JOINT.fullmatch(text, mentions[i].end, mentions[i + 1].start)


def _are_years(text: str, mentions: Sequence[TimeMention], i: int) -> bool:
    """Whether two years date one thing: "in 2009 and 2010", not "results for 2009 and 2010"."""
    one, other = mentions[i], mentions[i + 1]
    return one.rule == other.rule == "year" and text.endswith(_IN, 0, one.start)


def _adjoins(one: TimeMention, other: TimeMention, fine: frozenset[str]) -> bool:
    """Whether a time begins on the day after another ends, both of a precision that adjoins others."""
    if one.timex_type != "DATE" or other.timex_type != "DATE" or one.when is None or other.when is None:
        return False
    end, start = one.when.latest_end, other.when.earliest_start
    if end is None or start is None or start != end + 1:
        return False
    return one.when.precision in fine and other.when.precision in fine
