"""Heads of relative clauses: what "which", "who" or "that" stands for, as a title tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.finite import is_finite_form
from timeline.finding.happenings.titles import printed
from timeline.finding.words import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page

__all__ = ["PEOPLE", "head_of"]

_LONGEST = 7
"""Words of a phrase that a relative clause is about, with its article."""
_OPENERS = frozenset(("which", "that", "who"))
_OF_ONE = wordset("is was has does")
_OF_MANY = wordset("are were have do")
_ARTICLES = frozenset(("the", "a", "an"))
_FIRST = _ARTICLES | wordset("some several two three four five six seven eight nine ten")
"""What opens a phrase that says by itself what it is about."""
_ONES = frozenset(("one", "ones"))
PEOPLE = frozenset(("people", "men", "women", "children", "police"))
"""Nouns of several without an "s"."""
_LOCATING = frozenset(("in", "on", "at", "near", "off"))


def head_of(page: Page, clause: Clause, *, where: bool = True) -> str:
    """The phrase before a relative clause whose subject it is, with a capital; "" where that is not plain.

    Plain is what begins with an article or a number behind a verb or a preposition and holds no other
    phrase, and fits the verb in number: "rejected | a Libyan case | that has blocked", not "the owner of
    the ship, who left".

    Args:
        page: the document.
        clause: the relative clause.
        where: whether it may be what only says where: "the stocks | on the exchange | that fell".
    """
    lows, first = page.words.lows, clause.first
    if lows[first] not in _OPENERS or clause.verb != first + 1:
        return ""
    last = first - (lows[first - 1] == ",")
    opens = (k for k in range(last - 1, max(last - _LONGEST, 0), -1) if _parts(lows[k]))
    k = next(opens, 0)
    k -= k > 0 and lows[k] in _FIRST and lows[k - 1] in _ARTICLES  # "the two bombs"
    if (
        not 0 < k < last - 1
        or lows[k] not in _FIRST
        or lows[k - 1] == "of"
        or (not where and lows[k - 1] in _LOCATING)
    ):
        return ""
    if any(low.endswith("ed") for low in lows[k + 2 : last]):
        return ""  # "the two resumed talks"
    head = lows[last - 1]
    many = head in PEOPLE or (head.endswith("s") and not head.endswith("ss"))
    if lows[clause.verb] in (_OF_ONE if many else _OF_MANY) or not head.isalpha() or head in _ONES:
        return ""
    phrase = printed(page.text[page.words.starts[k] : page.words.ends[last - 1]])
    return phrase[:1].upper() + phrase[1:]


def _parts(low: str) -> bool:
    """Whether a word opens a phrase or cannot stand in one: an article, a preposition, a verb, a mark."""
    inside = low.replace("-", "").isalnum() and not (low in PREPOSITIONS or low in SUBORDINATORS)
    return not inside or low in DETERMINERS or low in PRONOUNS or low in AUXILIARIES or _is_verb(low)


def _is_verb(low: str) -> bool:
    return is_adverb(low) or (is_finite_form(low) and not low.endswith("ed") and not low.endswith("s"))
