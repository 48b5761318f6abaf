"""Who leads those that act: "The lenders, led by Nordsund, agreed"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.page import within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.entities.beside import Mentions
    from timeline.finding.happenings.page import Page

__all__ = ["leaders"]

_LED = (("led", "by"), ("headed", "by"))
"""What tells who leads those named before it."""
_LEADING = frozenset(("led", "headed"))
_NEAR_HEAD = 8
"""Words of a subject within which that begins."""
_NEXT_TO_IT = 24
"""Characters from there within which whoever leads is named."""
_ENVOYS = frozenset(("delegation", "mission", "team", "consortium", "syndicate"))
"""Those who go by whoever leads them."""


def leaders(page: Page, clauses: Sequence[Clause], clause: Clause) -> Mentions:
    """Who leads the many, or the delegation, that act: "A team led by the premier, Jan Dahl, left"."""
    words, first = page.words, clause.first
    parent = clauses[clause.parent] if clause.link == "and" and clause.parent >= 0 else None
    if parent is not None and parent.verb >= 0 and words.lows[parent.verb] in _LEADING:
        first = parent.first  # "A team led by the premier, Jan Dahl, | left"
    near = words.lows[first : first + _NEAR_HEAD]
    if _LEADING.isdisjoint(near):
        return ()
    i = next((i for i, pair in enumerate(pairwise(near)) if pair in _LED), -1)
    if i < 1 or clause.link == "relative":
        return ()
    inserted = near[i - 1] == ","
    head = near[i - 1 - inserted]
    if head not in _ENVOYS and not (inserted and head.endswith("s")):
        return ()  # "the council, led by Norland": acts itself
    place = words.starts[first + i]
    named = within(page.parties, place, place + _NEXT_TO_IT)[:1]
    return tuple(m for m in named if not m.as_place)
