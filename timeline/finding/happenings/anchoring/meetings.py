"""Meetings that only tell after or before what something is done: "spoke after meeting Lind"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.triggers.nouns import COUNTED
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause

__all__ = ["tells_meeting"]

_AFTER_OR_BEFORE = frozenset(("after", "before"))
_SEEING = frozenset(("meeting", "hosting", "receiving"))
_HOLDING = frozenset(("holding", "having"))
_TALKS = wordset("talks meeting meetings discussions")
"""What those hold who meet."""
_TO_TALKS = 7
"""Words from "after" within which it is told what they hold."""


def tells_meeting(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause tells after or before which meeting something is done: "after meeting Lind"."""
    first = clause.first
    if lows[first] not in _AFTER_OR_BEFORE or clause.verb != first + 1 or lows[first - 1] in COUNTED:
        return False  # "two days after meeting Lind"
    if lows[first + 1] in _SEEING:
        return True
    return lows[first + 1] in _HOLDING and not _TALKS.isdisjoint(lows[first + 2 : first + _TO_TALKS])
