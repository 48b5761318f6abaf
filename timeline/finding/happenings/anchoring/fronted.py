"""The time that opens a sentence before a clause that it does not date: "In May, officials said, it sank"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.finding.happenings.anchoring.dating import own_dating
from timeline.finding.happenings.page import behind_time
from timeline.finding.words import SUBORDINATORS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.happenings.standing.frames import Frame

__all__ = ["without_fronted"]

_OPENING = 10
"""Characters of a sentence within which its fronted time begins."""
_MEASURE = 5
"""Words before "after" that say how long after, and that word itself."""
_AFTER_OR_BEFORE = frozenset(("after", "before"))


def without_fronted(
    page: Page, clauses: Sequence[Clause], frames: Sequence[Frame]
) -> tuple[Sequence[Clause], Dating | None]:
    """The clauses without the time that opens them, and that: "In May, | after a storm hit it, it left".

    So with what counts from a deed told before, "two days after | it sank, the firm apologised", and
    before whoever is inserted as saying so: "In May, | officials said, it sank".
    """
    opening, lows = clauses[0], page.words.lows
    if opening.link == "main":
        i = behind_time(page, opening.first, _OPENING) if _can_front(lows, clauses, frames) else opening.first
        apart = i > opening.first and _only_speaks(page, i, opening, frames)
    elif opening.link != "subordinate" or lows[opening.first] in SUBORDINATORS:
        return clauses, None
    else:
        i = behind_time(page, opening.first, _OPENING)
        words = lows[i : min(i + _MEASURE, opening.verb)]
        apart = lows[i - 1] == "," and not SUBORDINATORS.isdisjoint(words)
        apart = i > opening.first and (apart or lows[i - 1] in _AFTER_OR_BEFORE)
    fronted = own_dating(page, replace(opening, last=i, verb=-1)) if apart else None
    if fronted is None or fronted.rule == "counted":
        return clauses, None  # "Two days after | it sank, the firm says it is sorry": when it sank
    return [replace(opening, first=i), *clauses[1:]], fronted


def _can_front(lows: Sequence[str], clauses: Sequence[Clause], frames: Sequence[Frame]) -> bool:
    return (
        bool(frames) and len(clauses) > 1 and clauses[1].link == "main" and lows[clauses[0].last - 1] == ","
    )


def _only_speaks(page: Page, first: int, clause: Clause, frames: Sequence[Frame]) -> bool:
    """Whether nothing but who says so stands between commas: ", officials said,", ", according to it,"."""
    words = page.words
    if words.lows[first - 1] != ",":
        return False
    start, end = words.starts[first], words.ends[clause.last - 1]
    return any(
        start == min(frame.source[0], frame.cue[0]) and frame.content[1] > end and frame.says(end + 1)
        for frame in frames
    )
