"""What somebody says, or denies, to have done himself, and whose time it is that stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.inflection import spellings_of
from timeline.finding.words import NEGATIONS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.happenings.standing.frames import Frame

__all__ = ["avowed_deed"]

_CLAIMING = spellings_of("claim profess boast")
"""Verbs of what somebody says of himself: "claims to have sunk it", "boasted of having sunk it"."""
_ADMITTING = spellings_of("admit acknowledge confess") | {"owned", "owns"}
"""Verbs of what he says of himself against his will: "admitted having paid", "confessed to killing"."""
_LEADS = frozenset(("of", "about", "to"))
_TO_HAVE = ("to", "have")
_NO_DEEDS = wordset("wrongdoing anything everything nothing something meeting bombing shooting killing ruling")
"""Words in -ing that behind a denial are things: "denied wrongdoing in 2014"."""
_DAY = len("2024-05-03")
"""Letters of a day, on which rather the saying was: "denied paying bribes on Monday"."""


def avowed_deed(page: Page, clause: Clause, frame: Frame | None, main: int, dating: Dating | None) -> int:
    """The verb of what whoever speaks says, or denies, that he did; 0 for none, or where the time is not its.

    Args:
        page: the document.
        clause: the clause.
        frame: the frame of speech that its verb opens, if any.
        main: index of that verb.
        dating: the time of the clause, if any.
    """
    if frame is None or frame.cue[1] > frame.content[0]:
        return 0
    lows = page.words.lows
    denies = frame.mention.stance == "denies" and NEGATIONS.isdisjoint(lows[main - 2 : main])
    deed, is_perfect = _deed_behind(lows[: clause.last], main, denies=denies)
    if deed == 0 or deed + 1 >= clause.last:
        return 0
    if dating is None:
        return deed if denies else 0  # Without a time it is told as what somebody says.
    is_behind = page.words.starts[deed] < dating.start
    is_coarse = dating.when is not None and len(dating.when.edtf) < _DAY
    return deed if is_behind and (is_perfect or is_coarse) else 0


def _deed_behind(lows: tuple[str, ...], main: int, *, denies: bool) -> tuple[int, bool]:
    """The verb behind one of saying that tells what is avowed or denied, and whether as what was done."""
    led = main + 1 + (lows[main + 1 : main + 2] != () and lows[main + 1] in _LEADS)
    if lows[main] in _CLAIMING and lows[main + 1 : main + 3] == _TO_HAVE:
        return _behind_adverbs(lows, main + 3), True
    avows = denies or lows[main] in _ADMITTING or (lows[main] in _CLAIMING and led == main + 2)
    doing = lows[led] if avows and led < len(lows) else ""
    if doing == "having":
        return _behind_adverbs(lows, led + 1), True
    return (led, False) if doing.endswith("ing") and doing not in _NO_DEEDS else (0, False)


def _behind_adverbs(lows: tuple[str, ...], i: int) -> int:
    while i < len(lows) and is_adverb(lows[i]):
        i += 1
    return i if i < len(lows) and lows[i] != "been" else 0  # "denied having been paid": not the deed of his.
