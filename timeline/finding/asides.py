"""Asides: where a participle behind a comma only describes what stands before it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from timeline.finding.claims.frames import OF_QUESTIONS, QUESTIONED
from timeline.finding.inflection import can_be_participle, irregular_participles
from timeline.finding.joints import verb_before
from timeline.finding.words import DETERMINERS, WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.joints import Link

__all__ = [
    "AFTER_PARTICIPLE",
    "APPOSED",
    "LISTED",
    "NEVER_DONE",
    "NO_PARTICIPLES",
    "aside_at",
    "is_charged",
    "opens_aside",
]

AFTER_PARTICIPLE = WEEKDAYS | wordset(
    "here there in by on at with to from near after before between off out up down last under late early"
    " yesterday today jointly since until during"
)
_PARTED_BY = tuple((particle, "by") for particle in ("over", "away", "back"))
"""What stands behind the participle of a verb of two words: "taken over by Norland"."""
NO_PARTICIPLES = wordset(
    "according including excluding following during regarding concerning pending morning evening"
    " nothing something anything everything beijing spring building meeting"
)
APPOSED = 16
"""Words within which a clause has its verb where an apposition stands before it."""
_CHARGED = frozenset(("accused", "suspected", "charged", "convicted", "wanted", "sentenced"))
_CHARGED_WITH = frozenset(("of", "with", "for", "to", "by"))
"""Participles that say what somebody is held for, and the words behind them."""
LISTED = frozenset(("and", "but"))
_TOLD_BEHIND = 30
"""Words behind such a participle within which these show that it is one of a list."""
_BEHIND_LONE = frozenset(("as", "for", "of", "over", "against"))
"""Prepositions behind a participle that has no object."""
_MADE = wordset(
    "appointed elected re-elected reelected nominated named chosen picked crowned ordained knighted dubbed"
    " awarded granted given denied refused"
)
"""Participles behind which an object may stand."""
_INTRANSITIVE = wordset("come gone become run died voted asked looked served worked acted fled known called")
"""Participles that are rather a past tense where nothing is done to the subject, or tell a name."""
_SET = wordset("planned scheduled fixed set slated booked timed billed earmarked pencilled")
"""Participles that tell when something is to be, and are no aside: "planned for May"."""
NEVER_DONE = wordset(
    "stepped arrived resigned agreed travelled traveled stayed remained fled emerged voted died crashed"
    " collapsed vanished disappeared"
)
"""Past tenses of what is never done to anybody: "was indicted, stepped down in May and left"."""
_AGREED_ON = wordset(
    "deal pact treaty accord agreement contract truce ceasefire merger takeover venture partnership lease"
    " loan settlement swap alliance"
)
"""What may be agreed, which says when it was behind a comma: "its deal with Ostia, agreed in May"."""
_WHEN_AGREED = wordset("in on by at last this under between during")
_BEFORE_BY = wordset("later afterwards afterward day week month year morning evening night")
"""What closes a time behind a participle, before it is said by whom it was done."""
_LATER = 7
"""Words within which that is said."""
_NEAR_AGREED = 9
"""Words before the comma within which that stands."""


def aside_at(
    lows: Sequence[str], places: tuple[int, int, int], since: int, verbs: Sequence[int], *, listed: bool
) -> Link | None:
    """The link of the aside that begins right behind a comma; None where none does."""
    i, j, last = places
    if lows[j].endswith("ly") and j + 1 < last and not listed and not verb_before(verbs, since, i):
        told = opens_aside(lows, j + 1, last) == "relative" and _closes_before_verb(lows, j, last, verbs)
        return "relative" if told else None  # "Dahl, briefly jailed in May, left"
    done = lows[j] in NEVER_DONE and not _is_agreed_on(lows, since, i, j)
    goes_on = listed or (done and verb_before(verbs, since, i))
    aside = None if goes_on else opens_aside(lows, j, last)
    if aside == "relative" and _heads_list(lows, places, since, verbs):
        return None
    return aside or ("relative" if _is_lone_participle(lows, places, since, verbs) else None)


def _heads_list(lows: Sequence[str], places: tuple[int, int, int], since: int, verbs: Sequence[int]) -> bool:
    """Whether a past behind an apposition is the first of two: "Dahl, her aide, met in May and left"."""
    i, j, last = places
    if "," not in lows[since:i] or verb_before(verbs, since, i) or not verb_before(verbs, j, j + 1):
        return False
    k = bisect_left(verbs, j + 1)
    if k == len(verbs) or verbs[k] >= last or lows[verbs[k] - 1] not in LISTED:
        return False
    return "," not in lows[j : verbs[k]] and not _closes_before_verb(lows, j, last, verbs)


def _is_agreed_on(lows: Sequence[str], since: int, i: int, j: int) -> bool:
    """Whether "agreed" tells of the pact before it: "ended its deal with Ostia, agreed in 2018"."""
    told = lows[j + 1 : j + 5]
    if lows[j] != "agreed" or len(told) < 2 or told[0] not in _WHEN_AGREED:
        return False
    if "to" in told or told[1] in DETERMINERS:  # "agreed in March to lend it money", "agreed on a border"
        return False
    return not _AGREED_ON.isdisjoint(lows[max(since, i - _NEAR_AGREED) : i])


def opens_aside(lows: Sequence[str], j: int, last: int) -> Link | None:
    """Whether a participle behind a comma opens an aside: ", killing two", ", founded in 1998"."""
    word = lows[j]
    if word.endswith("ing") and len(word) > 5 and word not in NO_PARTICIPLES:
        return "participle"
    if not word.endswith(("ed", "wn", "ilt")) and word not in irregular_participles():
        return None
    follows = j + 1 < last and (
        lows[j + 1] in AFTER_PARTICIPLE
        or is_charged(lows, j)
        or (word in QUESTIONED and lows[j + 1] in OF_QUESTIONS)
    )
    done_by = follows or lows[j + 1 : j + 3] in _PARTED_BY or _is_done_later(lows, j, last)
    return "relative" if done_by else None


def _is_done_later(lows: Sequence[str], j: int, last: int) -> bool:
    """Whether it is said how much later, and by whom: ", followed two days later by Norland"."""
    if lows[j] in NEVER_DONE or lows[j] in _INTRANSITIVE:
        return False
    by = next((k for k in range(j + 2, min(j + _LATER, last)) if lows[k] == "by"), 0)
    return by > 0 and lows[by - 1] in _BEFORE_BY


def _is_lone_participle(
    lows: Sequence[str], places: tuple[int, int, int], since: int, verbs: Sequence[int]
) -> bool:
    """Whether a participle without an object describes the noun before its comma: "Dahl, indicted as a spy".

    Behind a subject it may also say what somebody was made: "Lind, elected president in May, left". In a
    list of what a subject did the last is joined by "and".
    """
    i, j, last = places
    if lows[j] in _MADE and not verb_before(verbs, since, i):
        return _closes_before_verb(lows, j, last, verbs)
    if j + 1 >= last or lows[j + 1] not in _BEHIND_LONE:
        return False
    if not can_be_participle(lows[j]) or lows[j] in _INTRANSITIVE:
        return False
    if not verb_before(verbs, since, i):
        is_set = lows[j] in _SET or "," in lows[since:i]
        return not is_set and _closes_before_verb(lows, j, last, verbs)
    return LISTED.isdisjoint(lows[j : min(j + _TOLD_BEHIND, last)])


def _closes_before_verb(lows: Sequence[str], j: int, last: int, verbs: Sequence[int]) -> bool:
    """Whether a comma ends an aside behind a subject, and its verb follows: "Dahl, blamed for it, left"."""
    end = next((k for k in range(j, min(j + APPOSED, last - 1)) if lows[k] == ","), -1)
    return end > j and verb_before(verbs, end, end + 2)


def is_charged(lows: Sequence[str], j: int) -> bool:
    """Whether a participle says what somebody is held for: "accused of theft", "wanted for murder"."""
    return lows[j] in _CHARGED and lows[j + 1] in _CHARGED_WITH
