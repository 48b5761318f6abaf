"""Times of the occasion of a deed: "asked on Monday whether", "in a letter sent on Monday, Peru demanded"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.anchoring.dating import own_dating
from timeline.finding.happenings.anchoring.tense import is_past
from timeline.finding.happenings.details import ACCORDS
from timeline.finding.words import BE, HAVE
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page

__all__ = ["UNDERTOOK", "is_circumstance", "of_occasion"]

_OCCASIONS = wordset(
    "speaking talking addressing testifying writing appearing asked questioned interviewed pressed quizzed"
    " contacted reached visiting meeting briefing"
)
"""Participles that open a sentence with the occasion of what it tells: "Speaking in Oslo on Monday, ..."."""
_HOURS = frozenset(
    (part, verb)
    for parts, verbs in (
        ("dawn day", "broke breaks"),
        ("night darkness dusk", "fell falls"),
        ("sun", "rose set"),
    )
    for part in parts.split()
    for verb in verbs.split()
)
"""Clauses that are hours of the day."""
_TO_COMMENT = (("to", "comment"), ("to", "respond"), ("to", "explain"), ("to", "elaborate"), ("to", "react"))
_AT = frozenset(("at", "in", "on", "during"))
_AFTERWARDS = frozenset(("later", "subsequently", "eventually"))
_SO_FAR = HAVE - {"had"}
_BEHIND_ASIDE = 2
"""Number of the clause that an opening phrase and an aside stand before."""
UNDERTOOK = wordset("agreed undertook promised pledged consented accepted committed")
"""What the sides of a pact do by it."""
_SIGNED = wordset("signed concluded reached struck agreed sealed negotiated brokered made announced")
_ISSUED = wordset(
    "issued released published sent dated posted read broadcast televised aired delivered circulated filed"
    " submitted written signed made given recorded handed"
)
"""What is done with a paper or a speech, in which something is done at that time."""
_HELD = wordset("held convened hosted staged organised organized")
_OVER = _HELD | {"ended", "closed", "concluded"}
_MEETINGS = wordset("conference summit meeting hearing talks session ceremony forum congress gathering")
_SPOKEN = wordset(
    "statement letter report communique declaration note memo memorandum message article study ruling"
    " decision verdict judgment judgement decree order speech address interview video resolution petition"
    " complaint appeal notice circular letters reports"
)
"""What somebody does things by who is not named: "The report, published on Monday, accused Peru"."""


def of_occasion(page: Page, clauses: Sequence[Clause], number: int) -> Dating | None:
    """The time of the occasion, the pact or the paper of what a clause tells."""
    clause = clauses[number]
    if not _AFTERWARDS.isdisjoint(page.words.lows[clause.first : clause.verb + 2]):
        return None  # "A letter, written in May, was later withdrawn"
    found = _of_opening(page, clauses, number) or _of_phrase(page, clauses, number)
    found = found or _of_pact(page, clauses, number) or _of_paper(page, clauses, number)
    return found or _of_described(page, clauses, number)


def _of_opening(page: Page, clauses: Sequence[Clause], number: int) -> Dating | None:
    """The time of the occasion that opens the sentence: "asked on Monday whether it would pay, ..."."""
    opening = clauses[0]
    near = all(clause.link == "subordinate" for clause in clauses[:number])
    return own_dating(page, opening) if near and is_circumstance(page.words.lows, opening) else None


def _of_phrase(page: Page, clauses: Sequence[Clause], number: int) -> Dating | None:
    """The time of the phrase that opens a sentence before an aside: "At talks on 3 May, held here,"."""
    opening, clause, lows = clauses[0], clauses[number], page.words.lows
    parted = number == _BEHIND_ASIDE and clauses[1].link == "relative"
    opens = opening.verb < 0 and lows[opening.first] in _AT
    told = parted and opens and is_past(lows, clause.first, clause.verb)
    return own_dating(page, opening) if told else None


def _of_pact(page: Page, clauses: Sequence[Clause], number: int) -> Dating | None:
    """The time of a pact by which something is given: "Under a deal signed in May, it agreed to pay"."""
    opening, clause, lows = clauses[0], clauses[number], page.words.lows
    if number != 1 or lows[opening.first] != "under" or lows[clause.verb] not in UNDERTOOK:
        return None
    signed = lows[opening.verb] in _SIGNED and ACCORDS.isdisjoint(lows[clause.first : clause.verb])
    return own_dating(page, opening) if signed and opening.verb >= 0 else None


def _of_paper(page: Page, clauses: Sequence[Clause], number: int) -> Dating | None:
    """The time of the paper or the occasion of a deed: "in a letter sent on Monday, Peru demanded"."""
    clause, told, lows = clauses[number], clauses[number - 1], page.words.lows
    if lows[told.verb] not in _ISSUED and lows[told.verb] not in _HELD:
        return None
    head = told
    if clause.link == "and" and told.verb == told.first and told.link == "relative":
        head = clauses[clause.parent]
        if head.verb >= 0:
            return None
    elif number != 1 or clause.link != "main":
        return None
    opens = lows[head.first] in _AT and BE.isdisjoint(lows[head.first : told.verb])
    bare = head is not told and lows[told.first - 1] == "," and lows[told.first - 2] in _SPOKEN
    if not (opens or bare):
        return None
    if not (_opens_with_paper(lows, told) or is_past(lows, clause.first, clause.verb)):
        return None
    is_done = (HAVE if bare else _SO_FAR).isdisjoint(lows[clause.first : clause.verb + 1])
    dating = own_dating(page, told) if is_done else None
    whole = dating is not None and dating.when is not None and "/" not in dating.when.edtf
    return dating if whole else None


def _of_described(page: Page, clauses: Sequence[Clause], number: int) -> Dating | None:
    """The same of one that a clause tells more of: "In a letter that was sent on Monday, Peru demanded"."""
    clause, opening, lows = clauses[number], clauses[0], page.words.lows
    if clause.link != "main" or number < _BEHIND_ASIDE or opening.verb >= 0:
        return None
    aside = clauses[1]
    paper = lows[opening.last - 1] in _SPOKEN and lows[opening.first] == "in"
    meeting = lows[opening.last - 1] in _MEETINGS and lows[opening.first] in _AT
    between = all(one.link == "and" and one.parent == 0 for one in clauses[2:number])
    told = lows[aside.verb : aside.verb + 2]
    made = not (_ISSUED if paper else _OVER).isdisjoint(told) and aside.link == "relative" and aside.verb >= 0
    if not ((paper or meeting) and made and between and is_past(lows, clause.first, clause.verb)):
        return None
    dating = own_dating(page, aside) if _SO_FAR.isdisjoint(lows[clause.first : clause.verb + 1]) else None
    whole = dating is not None and dating.when is not None and "/" not in dating.when.edtf
    return dating if whole else None


def _opens_with_paper(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause only tells in which paper it is said: "In a note sent on Monday, | it asked"."""
    opens = lows[clause.first] == "in" and "," in lows[clause.last - 1 : clause.last + 1]
    issued = lows[clause.verb] in _ISSUED and lows[clause.verb - 1] in _SPOKEN
    return opens and issued and clause.verb > clause.first + 1


def is_circumstance(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause only tells the occasion of another; who is asked to do something is asked for it."""
    if clause.link != "subordinate":
        return _opens_with_paper(lows, clause)
    if lows[clause.first] not in _OCCASIONS:
        told = lows[clause.first + 1 : clause.first + 4]
        return any(pair in _HOURS for pair in pairwise(told))  # "as dawn broke on Saturday"
    asked = lows[clause.first : clause.last]
    comments = any(pair in _TO_COMMENT for pair in pairwise(asked))
    return lows[clause.first] != "asked" or "to" not in asked or comments
