"""Words like verbs that are names or only tell one: "Bent Dahl", "a group called Ansar"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.words import AUXILIARIES, PRONOUNS, QUOTES, RELATIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["name_test", "only_names"]

_LONG_WORD = 4
"""Letters of a word that begins with a capital in a headline, and in a sentence does not."""
_CALLING = wordset("called named dubbed nicknamed codenamed code-named christened")
_NEW = "named"
"""What as well tells that somebody is given an office: "a court named Oda Lind"."""
_TELLING = AUXILIARIES | PRONOUNS | RELATIVES
_ONE = frozenset(("a", "an", "one", "another"))
_AT_A_TIME = wordset("then now today once formerly previously originally later also still locally")
"""Words before "called" where it only gives a name: "the group, then called Nordsund"."""
_ASIDE = frozenset((",", "("))
_CLOSING = frozenset((",", ")"))
_NOUN, _NAME = 6, 6
"""Words before the participle within which its noun opens, and behind it within which the aside ends."""


def name_test(lows: Sequence[str], forms: Sequence[str], first: int, last: int) -> Callable[[int], bool]:
    """What tells whether a word of a sentence that could be a verb is none.

    It is part of a name, "Bent Dahl", "Will Lind", "Atif Enhamed", or only tells one: "a group called Ansar".

    Args:
        lows: the words of the text in lower case.
        forms: the same as they are written.
        first: the first word of the sentence.
        last: the word behind its last.
    """
    headline: bool | None = None

    def is_name(i: int) -> bool:
        if i == first or not forms[i][0].isupper():
            return only_names(lows, forms, i)
        if forms[i].endswith("ed"):
            return True
        nonlocal headline
        headline = _is_headline(forms[first:last]) if headline is None else headline
        return forms[i - 1][-1].isalpha() and not headline

    return is_name


def only_names(lows: Sequence[str], forms: Sequence[str], i: int) -> bool:
    """Whether the word ``i`` only tells the name of what stands before it, and nobody calls anybody.

    Args:
        lows: the words of the text in lower case.
        forms: the same as they are written.
        i: the word.
    """
    if lows[i] not in _CALLING or i < 2 or i + 1 >= len(lows):
        return False
    name = i + 1 + (lows[i + 1] in QUOTES)
    if name >= len(lows) or not forms[name][:1].isupper():
        return False
    opening = i - (lows[i - 1] in _AT_A_TIME)
    if lows[opening - 1] in _ASIDE:
        told_when = opening < i
        return told_when or (forms[opening - 2].islower() and _closes(lows, i))
    is_noun = lows[i] != _NEW and forms[i - 1].islower()
    return is_noun and _is_of_one(lows, i) and not _says_what(lows, forms, i)


def _is_headline(forms: Sequence[str]) -> bool:
    """Whether most long words begin with a capital, as in "Norland Sends Ships"."""
    long = [form for form in forms[1:] if len(form) >= _LONG_WORD and form.isalpha()]
    return 2 * sum(map(str.islower, long)) < len(long)


def _closes(lows: Sequence[str], i: int) -> bool:
    """Whether a comma soon closes the aside that a participle opens."""
    behind = lows[i + 1 : i + _NAME]
    return not _CLOSING.isdisjoint(behind) and _ONE.isdisjoint(behind) and "and" not in behind


def _is_of_one(lows: Sequence[str], i: int) -> bool:
    """Whether a noun with "a" stands right before a word."""
    for k in range(i - 2, max(i - _NOUN, -1), -1):
        if lows[k] in _ONE:
            return True
        if not lows[k][:1].isalpha() or lows[k] in _TELLING:
            return False
    return False


def _says_what(lows: Sequence[str], forms: Sequence[str], i: int) -> bool:
    """Whether it follows behind the name what somebody is called: "a man called Lind a liar"."""
    k = i + 1
    while k < len(lows) and forms[k][:1].isupper():
        k += 1
    return k < len(lows) and lows[k] in _ONE
