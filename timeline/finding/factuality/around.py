"""What stands behind a word and takes it back: questions, orders, and verbs that undo their own subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.factuality.lexicon import governors
from timeline.finding.factuality.worth import Worth, combine
from timeline.finding.inflection import irregular_pasts
from timeline.finding.words import AUXILIARIES, BE, HAVE, QUOTES

if TYPE_CHECKING:
    from timeline.finding.words import Words

__all__ = ["is_bare", "seen_from_behind"]

_QUESTION = Worth(0.8, "possible")
_ORDER = Worth(0.8, "considered")
_PUT_OFF = Worth(1.5, "planned")
_PUTTING_OFF = frozenset(("postponed", "delayed", "expected", "planned", "scheduled"))
_CLOSING = QUOTES | {".", "!", ";", "?"}
_ORDERED = frozenset(("him", "her", "them", "me", "us", "it", "the", "your", "a", "an", "my", "our"))


def seen_from_behind(words: Words, start: int, target: int, worth: Worth) -> Worth:
    """What is left of a word's worth when the rest of its sentence is read.

    Args:
        words: The text's tokens.
        start: First token of the sentence.
        target: The word's token.
        worth: Its worth by what stands before it.
    """
    worth = _undone(words.lows, target, worth)
    if _is_ordered(words.lows, start, target):
        return combine(_ORDER, worth)
    return combine(_QUESTION, worth) if _is_asked(words.lows, target) else worth


def is_bare(low: str) -> bool:
    """Whether a verb has no ending, as behind "to" and modals."""
    return not low.endswith(("ed", "ing", "s")) and low not in irregular_pasts()


def _undone(lows: tuple[str, ...], target: int, worth: Worth) -> Worth:
    """What 'the visit was cancelled' leaves of the visit."""
    k = target + 1
    if k < len(lows) and lows[k] == "of":
        while k < min(len(lows), target + 8) and lows[k] not in AUXILIARIES:
            k += 1
    while k + 1 < min(len(lows), target + 12) and (lows[k] in BE or lows[k] in HAVE):
        k += 1
        governor = governors().get(lows[k])
        if governor and governor.group == "averted":
            return combine(governor.affirmed, worth)
        if lows[k] in _PUTTING_OFF:
            return combine(_PUT_OFF, worth)
    return worth


def _is_asked(lows: tuple[str, ...], target: int) -> bool:
    """Whether the sentence, or the quotation, is a question."""
    for k in range(target + 1, min(target + 40, len(lows))):
        if lows[k] in _CLOSING:
            return lows[k] == "?"
    return False


def _is_ordered(lows: tuple[str, ...], start: int, target: int) -> bool:
    """Whether a bare verb opens the sentence or the quotation, as in 'Send them home'."""
    opens = target == start or lows[target - 1] in QUOTES
    after = lows[target + 1] if target + 1 < len(lows) else ""
    return opens and after in _ORDERED and is_bare(lows[target])
