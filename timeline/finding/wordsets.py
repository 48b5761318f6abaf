"""Sets of words, written as running text, and words in lower case where capitals do not matter."""

from __future__ import annotations

from itertools import compress, count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.finding.words import Words

__all__ = ["plain_lows", "wordset"]

_AS_WRITTEN = frozenset(("WHO", "US", "IT", "IS", "March", "May", "No"))
"""Names and months that in lower case are pronouns and verbs, and "No." that is then a negation."""


def wordset(words: str) -> frozenset[str]:
    """The words of a text, parted by white space, as a set."""
    return frozenset(words.split())


def plain_lows(words: Words) -> tuple[str, ...]:
    """The words in lower case, but names and months that would then be pronouns and verbs as written."""
    written = list(compress(count(), map(_AS_WRITTEN.__contains__, words.forms)))
    if not written:
        return words.lows
    lows = list(words.lows)
    for i in written:
        if words.forms[i] != "No":
            lows[i] = words.forms[i]
        elif (
            words.forms[i + 1 : i + 2] == (".",)
            and words.forms[i + 2 : i + 3]
            and words.forms[i + 2].isdigit()
        ):
            lows[i] = "number"
    return tuple(lows)
