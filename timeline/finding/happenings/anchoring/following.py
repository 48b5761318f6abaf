"""Times of what is told behind a dated clause: "left in May after a mob stormed it"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.domain.when import When
from timeline.finding.happenings.anchoring.dating import own_dating
from timeline.finding.happenings.anchoring.tense import ELSEWHEN, is_past, is_to_come
from timeline.finding.happenings.triggers.nouns import COUNTED
from timeline.finding.joints import STORY
from timeline.finding.words import HAVE, NEGATIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page

__all__ = ["after_deed", "behind_dated", "is_outcome"]

_ELSEWHEN = (ELSEWHEN - {"then"}) | wordset("repeatedly years months weeks days")
"""Words behind which another time is told than that of the clause before: not "Lind, then premier, left"."""
_PERIODS = frozenset(("since", "until", "by", "before", "after", "not until", "not before", "for"))
"""Rules of times that a clause is not simply at."""
_OUTCOME = (("after", "which"), ("upon", "which"), ("following", "which"))
_WERE = frozenset(("was", "were"))
_COARSE = frozenset(("month", "year"))
"""How narrow a time is in which both a deed lies and what it came after."""
_NEAR = frozenset((*_COARSE, "day"))
_CAME = frozenset(("came", "followed"))
"""Verbs behind which "after" tells of what a deed told before came: "The decision came after"."""


def behind_dated(
    lows: Sequence[str], clauses: Sequence[Clause], number: int, dated: Mapping[int, Dating]
) -> Dating | None:
    """The time of a clause in the simple past that hangs on the dated clause right before it.

    "Fell on Monday, whereupon it quit", "came on Monday in Lima, where both signed", "left in May after
    police raided it": what came before a deed of a day may be of another day, or of another year.
    """
    clause, before = clauses[number], clauses[number - 1]
    dating = dated.get(number - 1)
    when = dating.when if dating is not None else None
    joined = before.link in STORY or (lows[clause.first] == "after" and clause.parent == number - 1)
    if dating is None or when is None or dating.rule in _PERIODS or not joined:
        return None
    narrow = _narrow_enough(lows, clause)
    if when.is_interval or when.is_set or when.precision not in narrow:
        return None
    told = lows[clause.first + 1 : clause.last]
    apart = any(not others.isdisjoint(told) for others in (_ELSEWHEN, NEGATIONS))
    had = not HAVE.isdisjoint(lows[clause.first : clause.verb + 1])
    past = _is_told(lows, clause) and _is_told(lows, before)
    if not past or apart or had:
        return None
    if lows[clause.first] != "after" or not when.edtf.isdigit():
        return dating
    return replace(dating, when=When(f"[..{when.edtf}]"), rule="before")


def after_deed(page: Page, clauses: Sequence[Clause], number: int) -> Dating | None:
    """Then or later, of what was done after something: "Lima left after Oslo had closed its port in May".

    What follows in a month is told as of that month.
    """
    clause, lows = clauses[number], page.words.lows
    words = lows[clause.first : clause.verb + 1]
    if words[-1] in _CAME or not is_past(lows, clause.first, clause.verb):
        return None
    if any(not others.isdisjoint(words) for others in (ELSEWHEN, NEGATIONS, HAVE)):
        return None
    opens = number > 0 and clause.link == "main"
    near = clauses[number - 1 if opens else number + 1 : number + 2]
    after = next((one for one in near if one.link == "subordinate" and lows[one.first] == "after"), None)
    if after is None or lows[after.first - 1] in COUNTED:
        return None  # "years after Chile left it in May 2019"
    dating = own_dating(page, after)
    when = dating.when if dating is not None and dating.rule not in (*_PERIODS, "counted") else None
    if dating is None or when is None or not when.edtf[-1].isdigit():
        return None
    if when.is_interval or when.is_set or is_to_come(page, when):
        return None
    return dating if when.precision == "month" else replace(dating, when=When(f"[{when.edtf}..]"))


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
