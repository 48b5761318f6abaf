"""Periods: what since, until, from ... to, between, by, before, after and for make of the times beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from timeline.domain.days import iso
from timeline.domain.when import When
from timeline.finding.times.calendar import day_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.times.forms import TimeMention

_BEFORE = re.compile(
    r"(since|until|till|from|between|by|before|after|for|starting|beginning|through)\s+(?:the\s+)?$"
)
_JOINS = re.compile(r"\s*(?:(to|until|till|through|and)|[-–—])\s*(?:the\s+)?$")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘(]?[A-Z])|\n\s*\n")
_LENGTH = re.compile(r"P(\d+)([DWM])$")
_NEAR = 16


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time that the words around one or two mentions state.

    Attributes:
        start: offset of the first character, the preposition included.
        end: offset behind the last mention.
        when: the period; open or unknown at an end that the text leaves so.
        mentions: the mentions it is made of, in the order of the text.
        rule: the name of the rule: `since`, `until`, `from-to`, `between`, `by`, `before`, `after`, `lasting`.
    """

    start: int
    end: int
    when: When
    mentions: tuple[TimeMention, ...]
    rule: str


def find_periods(text: str, mentions: Sequence[TimeMention]) -> list[Period]:
    """The periods that a text states about its time mentions, in the order of the text."""
    periods: list[Period] = []
    low = text.lower()
    i = 0
    while i < len(mentions):
        mention = mentions[i]
        word, start = _preposition(low, mention.start)
        pair = _pair(text, low, mentions, i, word, start)
        if pair is not None:
            periods.append(pair)
            i += 2
            continue
        if mention.when is not None and word:
            single = _single(text, mention, word, start)
            if single is not None:
                periods.append(single)
        i += 1
    return _lasting(text, mentions, periods)


def _preposition(low: str, start: int) -> tuple[str, int]:
    match = _BEFORE.search(low, max(0, start - _NEAR), start)
    if match is None or (match.start() > 0 and low[match.start() - 1].isalnum()):
        return "", start
    return match[1], match.start()


def _pair(
    text: str, low: str, mentions: Sequence[TimeMention], i: int, word: str, start: int
) -> Period | None:
    """'From A to B', 'between A and B', 'A to B'."""
    if i + 1 >= len(mentions):
        return None
    first, second = mentions[i], mentions[i + 1]
    gap = low[first.end : second.start]
    joint = _JOINS.match(gap) if len(gap) < _NEAR else None
    if joint is None or first.when is None or second.when is None:
        return None
    if joint[1] == "and" and word != "between":
        return None
    when = _interval(first.when, second.when, text[start : second.end])
    if when is None:
        return None
    return Period(start, second.end, when, (first, second), "between" if word == "between" else "from-to")


def _interval(first: When, second: When, words: str) -> When | None:
    try:
        return When(f"{_start_of(first)}/{_end_of(second)}", words)
    except ValueError:
        return None


def _start_of(when: When) -> str:
    if when.is_interval or when.is_set:
        return iso(when.earliest_start) if when.earliest_start is not None else ".."
    return when.edtf


def _end_of(when: When) -> str:
    if when.is_interval or when.is_set:
        return iso(when.latest_end) if when.latest_end is not None else ".."
    return when.edtf


def _single(text: str, mention: TimeMention, word: str, start: int) -> Period | None:
    when = mention.when
    assert when is not None
    words = text[start : mention.end]
    if word in ("since", "from", "starting", "beginning"):
        edtf, rule = f"{_start_of(when)}/..", "since"
    elif word in ("until", "till", "through"):
        edtf, rule = f"/{_end_of(when)}", "until"
    elif word in ("by", "before") and when.latest_end is not None and when.earliest_start is not None:
        last = when.latest_end if word == "by" else when.earliest_start - 1
        edtf, rule = f"[..{iso(last)}]", word
    elif word == "after" and when.latest_end is not None:
        edtf, rule = f"[{iso(when.latest_end + 1)}..]", "after"
    else:
        return None
    try:
        return Period(start, mention.end, When(edtf, words), (mention,), rule)
    except ValueError:
        return None


def _lasting(text: str, mentions: Sequence[TimeMention], periods: list[Period]) -> list[Period]:
    """A length beside an end or a beginning in one sentence fixes the other end."""
    out = []
    for period in periods:
        if period.rule in ("until", "since") and (length := _length_near(text, mentions, period)) is not None:
            period = _fixed(text, period, length) or period  # noqa: PLW2901
        out.append(period)
    return out


def _length_near(text: str, mentions: Sequence[TimeMention], period: Period) -> TimeMention | None:
    for mention in mentions:
        if mention.timex_type != "DURATION" or not _LENGTH.match(mention.timex_value):
            continue
        low, high = min(mention.start, period.start), max(mention.end, period.end)
        if high - low < 200 and not _SENTENCE_END.search(text, low, high):
            return mention
    return None


def _fixed(text: str, period: Period, length: TimeMention) -> Period | None:
    match = _LENGTH.match(length.timex_value)
    day = day_of(period.mentions[0].timex_value)
    if match is None or day is None or len(period.mentions[0].timex_value) != 10:
        return None
    days = int(match[1]) * {"D": 1, "W": 7, "M": 0}[match[2]]
    if not days or days > 3660:
        return None
    both = sorted((period.mentions[0], length), key=lambda m: m.start)
    start, end = min(period.start, length.start), max(period.end, length.end)
    try:
        if period.rule == "until":
            edtf = f"{(day - timedelta(days=days - 1)).isoformat()}/{day.isoformat()}"
        else:
            edtf = f"{day.isoformat()}/{(day + timedelta(days=days - 1)).isoformat()}"
        return Period(start, end, When(edtf, text[start:end]), tuple(both), "lasting")
    except (ValueError, OverflowError):
        return None
