"""What somebody says, or denies, to have done himself, and whose time it is that stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.inflection import spellings_of
from timeline.finding.kinds.matching import find_triggers
from timeline.finding.words import NEGATIONS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.kinds.matching import Trigger

__all__ = ["avowed_deed"]

_CLAIMING = spellings_of("claim profess boast")
"""Verbs of what somebody says of himself: "claims to have sunk it", "boasted of having sunk it"."""
_ADMITTING = spellings_of("admit acknowledge confess") | {"owned", "owns"}
"""Verbs of what he says of himself against his will: "admitted having paid", "confessed to killing"."""
_LEADS = frozenset(("of", "about", "to"))
_TO_HAVE = ("to", "have")
_NO_DEEDS = wordset(
    "wrongdoing anything everything nothing something meeting bombing shooting killing ruling"
)
"""Words in -ing that behind a denial are things: "denied wrongdoing in 2014"."""
_UNFIT = frozenset(("loose", "passive", "noun"))
"""Marks of entries that tell no deed by a verb that is no passive."""
_DAY = len("2024-05-03")
"""Letters of a day, on which rather the saying was: "denied paying bribes on Monday"."""


def avowed_deed(
    page: Page, clause: Clause, frame: Frame, main: int, dating: Dating | None
) -> tuple[int, Trigger | None]:
    """The verb of what whoever speaks says, or denies, that he did, and its entry; 0 for none.

    Nor is one told where the time of the clause is that of the saying.

    Args:
        page: the document.
        clause: the clause.
        frame: the frame of speech that its verb opens.
        main: index of that verb.
        dating: the time of the clause, if any.
    """
    lows, nothing = page.words.lows, (0, None)
    if frame.cue[1] > frame.content[0] or main >= clause.last:
        return nothing
    denies = frame.mention.stance == "denies" and NEGATIONS.isdisjoint(lows[main - 2 : main])
    deed, is_perfect = _deed_behind(lows[main : clause.last], denies=denies)
    deed += main
    if deed == main or deed + 1 >= clause.last or (dating is None and not denies):
        return nothing  # Without a time it is told as what somebody says.
    if dating is not None:
        is_coarse = dating.when is not None and len(dating.when.edtf) < _DAY
        if dating.start < page.words.starts[deed] or not (is_perfect or is_coarse):
            return nothing
    found = (one for one in find_triggers(lows, deed, clause.last, deed + 1) if one.at == deed)
    told = (one for one in found if one.kind != "stated" and _UNFIT.isdisjoint(one.pattern.flags))
    return deed, max(told, key=lambda one: one.weight, default=None)


def _deed_behind(told: tuple[str, ...], *, denies: bool) -> tuple[int, bool]:
    """How far behind the verb of saying what is avowed or denied stands, and whether as what was done."""
    led = 1 + (told[1:2] != () and told[1] in _LEADS)
    if told[0] in _CLAIMING and told[1:3] == _TO_HAVE:
        return _behind_adverbs(told, 3), True
    avows = denies or told[0] in _ADMITTING or (told[0] in _CLAIMING and led > 1)
    doing = told[led] if avows and led < len(told) else ""
    if doing == "having":
        return _behind_adverbs(told, led + 1), True
    return (led, False) if doing.endswith("ing") and doing not in _NO_DEEDS else (0, False)


def _behind_adverbs(told: tuple[str, ...], i: int) -> int:
    while i < len(told) and is_adverb(told[i]):
        i += 1
    return i if i < len(told) and told[i] != "been" else 0  # "denied having been paid": no deed of his.
