"""The joints of a sentence: words and marks at which a clause can begin, and whether its verb follows."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Literal

from timeline.finding.claims.lexicon import finite_verbs
from timeline.finding.finite import is_base_form, is_finite_form
from timeline.finding.words import DETERMINERS, MONTHS, RELATIVES, WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ASIDES",
    "CONJUNCTIONS",
    "DASHES",
    "MARKS",
    "MEASURES",
    "OPENERS",
    "SPANS",
    "STORY",
    "STRONG",
    "SUBJECTS",
    "SUBORDINATORS",
    "TIME_NOUNS",
    "Link",
    "is_in_date",
    "is_speech_like",
    "joins_doers",
    "since_when",
    "verb_before",
    "verb_soon",
    "waits_for_verb",
]

Link = Literal["main", "and", "relative", "subordinate", "participle"]

SUBORDINATORS = wordset(
    "after before when while because although though as since until if unless once where whereas"
    " whether whereupon so than that"
)
SPANS = wordset(
    "day night morning afternoon evening week weekend month season spring summer autumn fall winter year"
)
"""Nouns behind which a time ends: "that same month"."""
TIME_NOUNS = (MONTHS - {"may"}) | WEEKDAYS | SPANS | wordset("days weeks months years")
MEASURES = TIME_NOUNS | {"hour", "hours", "minutes"}
"""Nouns for how long after a deed something was: "two days after"."""
ASIDES = frozenset(("relative", "participle"))
STORY = frozenset(("main", "and"))
"""Links of clauses that carry on what is told."""
CONJUNCTIONS = frozenset(("and", "but", "or", "then"))
DASHES = frozenset(("—", "–"))
STRONG = DASHES | {";"}
MARKS = frozenset((",", ";", ".", ":"))
_DOERS = wordset(
    "union unions association company companies firm firms government governments ministry army navy rebels"
    " police party parties council court bank banks board bureau commission committee federation league"
    " workers managers owners employers lenders creditors prosecutors regulators agency agencies"
    " airline carrier maker university states minister president premier mayor chairman envoy"
)
"""Those who act, of whom two may be joined by "and" as a subject."""
_PARTING = RELATIVES | SUBORDINATORS | {"to", "or", "but"}
_BEFORE_BARE = wordset("to nor not would will could can did does do must should")
SUBJECTS = frozenset(("it", "he", "she", "they", "we"))
OPENERS = STRONG | {",", ":"} | CONJUNCTIONS | RELATIVES | SUBORDINATORS
"""Words at which, or behind which, a clause can begin."""


def since_when(cuts: Sequence[tuple[int, Link]], first: int) -> int:
    """Where the clause began that a conjunction can join to: asides do not count."""
    for cut, link in reversed(cuts):
        if link not in ASIDES:
            return cut
    return first


def waits_for_verb(
    lows: Sequence[str],
    cuts: Sequence[tuple[int, Link]],
    places: tuple[int, int, int],
    verbs: Sequence[int],
) -> bool:
    """Whether asides stand between a subject and the verb that it waits for, and all that hangs on them.

    "The firm, founded in 1921, | closed", "The row, which began when Oslo left, | ended in May".
    """
    first, i, since = places
    if cuts and cuts[-1][1] in ASIDES and not verb_before(verbs, since, cuts[-1][0]):
        return True
    aside = -1
    for at, link in reversed(cuts):
        if link == "main":
            first = at
            break
        aside = at if link in ASIDES and lows[at - 1] == "," else aside
    return aside > first and verb_before(verbs, i + 1, i + 2) and not verb_before(verbs, first, aside)


def verb_soon(lows: Sequence[str], i: int, stop: int, verbs: Sequence[int]) -> bool:
    """Whether a finite verb follows before `stop`, and no mark before it."""
    k = bisect_left(verbs, i)
    if k == len(verbs) or verbs[k] >= stop:
        return False
    between = lows[i : verbs[k]]
    return MARKS.isdisjoint(between) or all(map(_is_in_date, between, (lows[i - 1], *between[:-1])))


def _is_in_date(word: str, before: str) -> bool:
    """Whether a word is no mark, or the full stop of a month: "who on Nov. 8 said"."""
    return word not in MARKS or (word == "." and before in MONTHS)


def is_in_date(lows: Sequence[str], i: int) -> bool:
    """Whether a comma stands between the day of a month and the year: "on May 11, 1973 and"."""
    if lows[i] != "," or not lows[i - 1].isdigit() or lows[i - 2] not in MONTHS:
        return False
    year = lows[i + 1]
    return len(year) == 4 and year.isdigit()


def verb_before(verbs: Sequence[int], since: int, i: int) -> bool:
    """Whether a finite verb stands between two places."""
    k = bisect_left(verbs, since)
    return k < len(verbs) and verbs[k] < i


def is_speech_like(lows: Sequence[str], i: int) -> bool:
    """Whether "that" at ``i`` opens what is said and not a relative clause."""
    if lows[i - 2] in _BEFORE_BARE and is_base_form(lows[i - 1]):
        return True  # "would not confirm that", "nor deny that"
    if lows[i - 2] in DETERMINERS and lows[i - 1] not in finite_verbs():
        return False  # "the watches that are sold", not "the claims that"
    return is_finite_form(lows[i - 1]) or lows[i - 1] in ("him", "her", "them", "reporters")


def joins_doers(words: Sequence[str]) -> bool:
    """Whether "and" joins two who act: "the Auto Workers union and the company", not "talks and the"."""
    if words.count("and") != 1:
        return False
    joint = words.index("and")
    doers = not (_DOERS.isdisjoint(words[:joint]) or _DOERS.isdisjoint(words[joint + 1 :]))
    return doers and _PARTING.isdisjoint(words)
