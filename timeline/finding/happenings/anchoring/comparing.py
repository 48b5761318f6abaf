"""Times that something is only compared with: "up from 5 million last year", "the worst since 2020"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause

__all__ = ["PLACING", "is_compared", "ranks"]

PLACING = frozenset(("in", "on", "at", "during"))
_EARLIER = (
    "earlier",
    "ago",
    "before",
    "year-ago period",
    "year-earlier period",
    "year-ago quarter",
    "year-earlier quarter",
)
"""How times end with which figures are compared."""
_LAST = ("last year", "last month", "last quarter", "previous year", "previous month", "previous quarter")
"""How times end that a figure is of from which another one comes, as is a year."""
_COMPARING = frozenset(("against", "compared", "versus", "than"))
_COUNTING = wordset("million billion trillion % percent cents percentage tons tonnes barrels")
_CURRENCIES = frozenset("$€£#")
_CHANGED = wordset("up down % percent")
"""Words before "from" that tell how much more or less something is."""
_UP_OR_DOWN = frozenset(("up", "down"))
_NEAR_COMPARED = 18
"""Words before a time within which it is said that it is only compared with."""
_NEAR_SUM = 10
"""Words before a time within which the sum stands that is of it: "from 5 million crowns, or 2 a share,"."""
_MANY = wordset("many much high low large big great often fast strong")
_FIRSTS = frozenset(("worst", "first", "most", "best", "last"))
_ORDINALS = wordset("second third fourth fifth sixth seventh eighth ninth tenth")
_WHOSE = frozenset(("the", "its", "their", "his", "her"))
"""Words before these that tell how often something was done since: "for the second time since May"."""
_NO_RANKS = wordset(
    "interest disinterest request protest arrest harvest forest rainforest contest conquest inquest unrest"
    " invest divest suggest digest ingest manifest attest infest tempest bequest behest honest dishonest"
    " modest immodest earnest midwest northwest north-west southwest south-west budapest bucharest everest"
    " house-arrest reinvest"
)
"""Words that end like superlatives and are none."""


def is_compared(lows: Sequence[str], i: int, j: int, clause: Clause, told: str) -> bool:
    """In "the worst since 2020" the time is that of something else.

    Args:
        lows: the words of the text.
        i: the first word of the time.
        j: the word behind it.
        clause: where it stands.
        told: its words.
    """
    before = lows[max(clause.first, i - _NEAR_COMPARED) : i]
    if told.endswith(_EARLIER) and (_is_from_sum(before) or not _COMPARING.isdisjoint(before)):
        return True  # "a loss of 8 million, against a profit of 13 million a year earlier"
    if _is_of_former(lows, before, j, told) or _is_measure(lows, i, told):
        return True
    before = lows[max(0, i - 6) : i]
    if "." in before:  # "sent a first team. Since then it has"
        before = before[len(before) - before[::-1].index(".") :]
    since = lows[i] == "since" or "since" in before
    ranked = ranks(before) or any(two in _ORDINALS and one in _WHOSE for one, two in pairwise(before))
    return since and ranked and "recently" not in before[-2:]  # "since April, most recently on Monday"


def _is_of_former(lows: Sequence[str], before: Sequence[str], j: int, told: str) -> bool:
    """Whether a time is that of what a figure was: "up from 5 million in 2022", "from a year earlier"."""
    ends = told.endswith((*_EARLIER, *_LAST))
    if ends and before[-1:] == ("from",):
        return True  # "rose 5 percent from last year"
    near = before[-_NEAR_SUM:]
    if "from" not in near[:-1]:
        return False
    at = len(before) - 1 - before[::-1].index("from")
    sum_of = before[at + 1 :]
    if not sum_of or not _is_number(sum_of[0]) or "to" in sum_of:
        return False
    if at > 1 and before[at - 1] in _UP_OR_DOWN and before[at - 2] == ",":
        return True
    if lows[j : j + 1] == ("to",) and j + 1 < len(lows) and _is_number(lows[j + 1]):
        return True  # "from 5 million in 2022 to 8 million last year"
    return (ends or told.isdigit()) and _is_changed(before[:at], sum_of)


def _is_changed(before: Sequence[str], sum_of: Sequence[str]) -> bool:
    """Whether the words before "from" tell how much more or less something is, or to what it changed."""
    if not _CHANGED.isdisjoint(before[-2:]):
        return True
    counted = sum_of[0] in _CURRENCIES or not _COUNTING.isdisjoint(sum_of)
    return counted and any(one == "to" and _is_number(two) for one, two in pairwise(before))


def _is_from_sum(words: Sequence[str]) -> bool:
    """Whether a sum is told that another one comes from: "rose to 8 million from 5 million"."""
    return any(one == "from" and _is_number(two) for one, two in pairwise(words))


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in _CURRENCIES


def _is_measure(lows: Sequence[str], i: int, told: str) -> bool:
    """Whether something is more or less than at a time: "more than in April", "as many as a year ago"."""
    at = i - 1 - (lows[i - 1] in PLACING)
    if lows[at] == "as":
        return at > 1 and lows[at - 2] == "as" and lows[at - 1] in _MANY
    return lows[at] == "than" and (at < i - 1 or told.startswith(("last ", "this ")))


def ranks(words: Sequence[str]) -> bool:
    """Whether words say that something is the first or the most of what there is."""
    return any(
        word in _FIRSTS or (word.endswith("est") and len(word) > 5 and word not in _NO_RANKS)
        for word in words
    )
