"""Times of what is told behind a dated clause: "left in May after a mob stormed it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anchoring.tense import ELSEWHEN, is_past
from timeline.finding.happenings.triggers.nouns import COUNTED
from timeline.finding.joints import STORY
from timeline.finding.words import HAVE, NEGATIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating

__all__ = ["behind_dated", "is_outcome"]

_ELSEWHEN = (ELSEWHEN - {"then"}) | wordset("repeatedly years months weeks days")
"""Words behind which another time is told than that of the clause before: not "Lind, then premier, left"."""
_PERIODS = frozenset(("since", "until", "by", "before", "after", "not until", "not before", "for"))
"""Rules of times that a clause is not simply at."""
_OUTCOME = (("after", "which"), ("upon", "which"), ("following", "which"))
_WERE = frozenset(("was", "were"))
_COARSE = frozenset(("month", "year"))
"""How narrow a time is in which both a deed lies and what it came after."""
_NEAR = frozenset((*_COARSE, "day"))


def behind_dated(
    lows: Sequence[str], clauses: Sequence[Clause], number: int, dated: Mapping[int, Dating]
) -> Dating | None:
    """The time of a clause in the simple past that hangs on the dated clause right before it.

    "Fell on Monday, whereupon it quit", "came on Monday in Lima, where both signed", "left in May after
    police raided it": what came before a deed of a day may be of another day.
    """
    clause, before = clauses[number], clauses[number - 1]
    dating = dated.get(number - 1)
    when = dating.when if dating is not None else None
    if dating is None or when is None or dating.rule in _PERIODS or before.link not in STORY:
        return None
    narrow = _narrow_enough(lows, clause)
    if when.is_interval or when.is_set or when.precision not in narrow:
        return None
    told = lows[clause.first + 1 : clause.last]
    apart = any(not others.isdisjoint(told) for others in (_ELSEWHEN, NEGATIONS))
    had = not HAVE.isdisjoint(lows[clause.first : clause.verb + 1])
    past = _is_told(lows, clause) and _is_told(lows, before)
    return dating if past and not (apart or had) else None


def _is_told(lows: Sequence[str], clause: Clause) -> bool:
    return lows[clause.verb] in _WERE or is_past(lows, clause.first, clause.verb)


def _narrow_enough(lows: Sequence[str], clause: Clause) -> frozenset[str]:
    """How narrow a time is that a clause can have of the one before it, by the word that opens it."""
    opener, before = lows[clause.first], lows[clause.first - 1]
    if opener == "after":
        return frozenset() if before in COUNTED else _COARSE
    if opener == "where":
        return frozenset(("day",)) if before == "," else frozenset()
    return _NEAR if is_outcome(lows, clause) else frozenset()


def is_outcome(lows: Sequence[str], clause: Clause) -> bool:
    """Whether it tells what came of a deed: "fell in May, after which it closed", "whereupon it closed"."""
    opener = lows[clause.first]
    return opener == "whereupon" or (lows[clause.first - 1], opener) in _OUTCOME
