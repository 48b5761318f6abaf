"""The event since which something is so: "has been shut since the coup of May 2023"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.finding.happenings.page import within
from timeline.finding.happenings.triggers.nouns import is_event
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page

__all__ = ["since_event"]

_TO_TIME = 10
"""Words behind "since" within which the time of an event stands."""
_PARTING = wordset(", ; : and but that which who when")


def since_event(page: Page, clause: Clause) -> Dating | None:
    """The time behind the event since which it is so; it begins at "since", and leaves the event its own."""
    words = page.words
    lows = words.lows[clause.first : clause.last]
    if "since" not in lows:
        return None
    i = clause.first + lows.index("since") + 1
    last = min(i + _TO_TIME, clause.last)
    near = within(page.datings, words.starts[i], words.ends[last - 1]) if i < last else ()
    if not near or near[0].rule == "since":
        return None
    told = words.lows[i : page.word_at(near[0].start)]
    is_of_event = any(map(is_event, told)) and _PARTING.isdisjoint(told)
    return replace(near[0], start=words.starts[i - 1]) if is_of_event else None
