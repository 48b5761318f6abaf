"""Hours between two deeds, which keep them on one day: "hours later they fled"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause

__all__ = ["hours_apart"]

_CLOCK = frozenset(("hour", "hours", "minute", "minutes", "seconds", "moments", "shortly"))
_WITHIN = "within"
_APART = frozenset(("later", "earlier", "after", "before", "afterwards"))
_TENS = wordset("twenty thirty forty fifty sixty seventy eighty ninety")
_SAME_DAY = 12
"""Hours that keep two happenings on one day."""


def hours_apart(lows: Sequence[str], clause: Clause) -> int:
    """Where "hours later", "within hours" or "hours" before "after" stands in a clause; -1 for nowhere."""
    first = max(clause.first - 1, 0)
    if _CLOCK.isdisjoint(lows[first : clause.last]):
        return -1
    places = range(first, min(clause.last, len(lows) - 1))
    return next(
        (
            i
            for i in places
            if lows[i] in _CLOCK
            and (lows[i + 1] in _APART or _is_within(lows, i))
            and not (i and _is_long(lows[i - 1]))
        ),
        -1,
    )


def _is_within(lows: Sequence[str], i: int) -> bool:
    """Whether it is "within hours", and not those of another event: "within hours of the tremor"."""
    return _WITHIN in lows[max(i - 2, 0) : i] and lows[i + 1] != "of"


def _is_long(count: str) -> bool:
    """Whether so many hours lead to another day."""
    if count.isdecimal():
        return len(count) > 2 or int(count) > _SAME_DAY
    return count.partition("-")[0] in _TENS
