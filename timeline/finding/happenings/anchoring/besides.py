"""What was done besides at the time of another deed: "left on Monday and shut a mill"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anchoring.following import is_outcome
from timeline.finding.happenings.anchoring.tense import ELSEWHEN, is_past
from timeline.finding.happenings.standing.intending import STATIVE
from timeline.finding.inflection import spellings_of
from timeline.finding.joints import STORY
from timeline.finding.predicates import is_passive, main_verb
from timeline.finding.words import AUXILIARIES, HAVE, MODALS, NEGATIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["tells_more"]

_LASTING = spellings_of(" ".join(sorted(STATIVE)))
"""Verbs of how things are."""
_FEELING = spellings_of(
    "blush smile laugh cry weep grin nod shrug frown stare gasp sigh cheer surprise astonish frighten scare"
    " shock worry delight please upset anger alarm puzzle amuse stun impress thrill dismay unsettle"
)
"""Verbs of what somebody feels or shows that he does, which is no happening of its own."""
_WHEN = frozenset(("when", "after"))
_NARROW = frozenset(("day", "month"))
"""How narrow a time is of which a clause tells one thing more."""


def tells_more(lows: Sequence[str], clauses: Sequence[Clause], act: Act) -> bool:
    """Whether a clause tells one more thing of the time of another, or that it has been so since then.

    "It left on Monday | and shut a mill", "two died | when it fell in May", "has closed | since it fell",
    "fell in May, after | which it closed".
    """
    clause, when = act.clause, act.dating.when if act.dating is not None else None
    follows = is_outcome(lows, clause)
    if act.dating is None or when is None or act.frame is not None or not (follows or clause.link in STORY):
        return False
    verb = main_verb(lows, clause)
    if lows[verb] in _LASTING or not NEGATIONS.isdisjoint(lows[clause.first : verb + 2]):
        return False
    if act.dating.rule == "since":
        return lows[clause.verb] in HAVE and lows[verb] not in AUXILIARIES
    told = is_passive(lows, verb) or (verb == clause.verb and is_past(lows, clause.first, verb))
    deed = told and lows[verb] not in AUXILIARIES and lows[verb - 1] != "," and when.precision in _NARROW
    words = lows[clause.first : clause.last]
    if not deed or _is_elsewhen(words) or _is_bare(lows, clause, verb):
        return False
    if not follows and lows[clause.first] != "and" and lows[clause.first - 1] != ";":
        return _is_when_behind(lows, clauses, clause)
    return follows or clause.link == "main" or (clause.parent >= 0 and clauses[clause.parent].link == "main")


def _is_elsewhen(words: Sequence[str]) -> bool:
    """Whether a clause tells of another time, or only what somebody feels."""
    return any(not others.isdisjoint(words) for others in (HAVE, MODALS, ELSEWHEN, _FEELING))


def _is_bare(lows: Sequence[str], clause: Clause, verb: int) -> bool:
    """Whether nothing but a verb is told: "and went"."""
    behind = lows[verb + 1 : clause.last]
    return (
        lows[clause.first] == "and"
        and verb == clause.first + 1
        and not any(word[:1].isalnum() for word in behind)
    )


def _is_when_behind(lows: Sequence[str], clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether the clause right behind another says when that was, or after what in which month."""
    behind = next((one for one in clauses if one.first == clause.last), None)
    return behind is not None and behind.link == "subordinate" and lows[behind.first] in _WHEN
