"""What was to be and did not come about: "the summit on 3 May was called off"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.inflection import spellings_of
from timeline.finding.words import BE, NEGATIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_called_off"]

_CANCELLED = wordset("cancelled canceled postponed scrapped aborted shelved abandoned")
_OFF = frozenset(("called", "put"))
_COMING_ABOUT = spellings_of("take happen occur materialise materialize go")
"""Verbs of what comes about, some only before a word: "did not take place", "never went ahead"."""
_WITH: dict[str, str] = {
    **dict.fromkeys(spellings_of("take"), "place"), **dict.fromkeys(spellings_of("go"), "ahead"),
}  # fmt: skip
_NOTHING = (("fell", "through"), ("came", "to", "nothing"))
_LED = 3
"""Words before such a verb within which it is denied."""


def is_called_off(lows: Sequence[str], verb: int) -> bool:
    """Whether the verb says that its subject, an event, did not come about."""
    word, behind = lows[verb], lows[verb + 1 : verb + 2]
    if not BE.isdisjoint(lows[max(verb - 1, 0) : verb]):
        return word in _CANCELLED or (word in _OFF and behind == ("off",))
    if any(lows[verb : verb + len(words)] == words for words in _NOTHING):
        return True
    comes = word in _COMING_ABOUT and (word not in _WITH or behind == (_WITH[word],))
    led = lows[max(verb - _LED, 0) : verb]
    return comes and (not NEGATIONS.isdisjoint(led) or "failed" in led)
