"""The event since which something is so: "has been shut since the coup of May 2023"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.finding.happenings.anchoring.tense import is_past
from timeline.finding.happenings.page import within
from timeline.finding.happenings.triggers.nouns import is_event
from timeline.finding.words import HAVE, NEGATIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.words import Words

__all__ = ["has_been_since", "since_event"]

_TO_TIME = 10
"""Words behind "since" within which the time of an event stands."""
_OF_TIME = frozenset(("in", "on", "of"))
"""Words between an event and its time."""
_LAST = "last"
_OWNS = ("'s ", "’s ")
_PARTING = wordset(", ; : and but that which who when")
_NO_SUBJECTS = frozenset(("there",))


def has_been_since(lows: Sequence[str], dating: Dating | None, verb: int) -> bool:
    """Whether it tells since when things are as they are: "The road has been impassable since Monday".

    Or what somebody has had, or lacked, since then: "has had no envoy there since May".
    """
    if dating is None or dating.rule != "since" or lows[verb] not in HAVE:
        return False
    behind = lows[verb + 1 : verb + 3]
    has_been = "been" in behind and NEGATIONS.isdisjoint(behind)
    has_had = behind[:1] == ("had",) and behind[1:] != ("since",)  # not "the tanks it has had since 1990"
    return (has_been or has_had) and _NO_SUBJECTS.isdisjoint(lows[verb - 1 : verb])


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
    at = page.word_at(near[0].start)
    told = words.lows[i:at]
    if not told:  # "since Monday's attack"
        of_event = page.text.startswith(_OWNS, near[0].end)
    else:
        beside = any(map(is_event, told)) or _stands_beside(words, i, at)
        of_event = beside and _PARTING.isdisjoint(told)
    return replace(near[0], start=words.starts[i - 1]) if of_event else None


def _stands_beside(words: Words, first: int, at: int) -> bool:
    """Whether a time is that of a noun: "since heavy rain last May", not "since he left in May"."""
    lows = words.lows
    beside = lows[at - 1] in _OF_TIME or lows[at] == _LAST
    return beside and not any(
        is_past(lows, first, k) for k in range(first, at - 1) if words.forms[k].islower()
    )
