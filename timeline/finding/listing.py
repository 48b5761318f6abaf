"""Lists: where a clause begins before one that "and" closes, and where "and" only joins two things."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.inflection import can_be_participle, irregular_participles
from timeline.finding.joints import (
    ASIDES,
    CONJUNCTIONS,
    MARKS,
    STRONG,
    SUBJECTS,
    SUBORDINATORS,
    TIME_NOUNS,
    is_in_date,
    is_speech_like,
    since_when,
    verb_before,
    verb_soon,
)
from timeline.finding.words import AUXILIARIES, BE, PREPOSITIONS, RELATIVES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.joints import Link

__all__ = ["cut_at_list", "is_listed_passive", "opens_before_aside"]

_SHORT_SUBJECT = 7
"""Words behind a bare "and" within which the clause that it joins has its verb."""
_LISTED = 6
"""Words between the last comma of a list and its "and"."""
_OPENING_TIMES = frozenset(("on", "in", "last", "this", "next", "earlier", "late", "early", "yesterday"))
_TOLD_BEHIND = 30
"""Words behind a participle within which an "and" shows that it is one of a list."""
_ASIDE = 24
"""Words of an aside between a subject and its verb."""
_WHO = frozenset(("which", "who"))
_LONG_LIST = 24
"""Words before its "and" within which a list begins."""


def cut_at_list(
    lows: Sequence[str], cuts: Sequence[tuple[int, Link]], places: tuple[int, int, int], verbs: Sequence[int]
) -> list[tuple[int, Link]] | None:
    """The cut that an "and" within a list calls for, if any; None where it joins no list."""
    first, i, last = places
    if opens_before_aside(lows, cuts, places, verbs):
        return [(i, "main")]
    if _joins_objects(lows, cuts, i, verbs):
        return []
    start = cuts[-1][0] if cuts else first
    return _list_cut(lows, (start, i, last), verbs) if _closes_list(lows, i, verbs) else None


def opens_before_aside(
    lows: Sequence[str], cuts: Sequence[tuple[int, Link]], places: tuple[int, int, int], verbs: Sequence[int]
) -> bool:
    """Whether "and" joins a subject with its verb behind an aside: "left, | and Oslo, which joined, quit"."""
    first, i, last = places
    comma = next((k for k in range(i + 2, min(i + _LISTED + 2, last - 2)) if lows[k] in MARKS), 0)
    if not comma or lows[comma] != "," or lows[i + 1] in PREPOSITIONS or verb_before(verbs, i, comma):
        return False
    opening = lows[comma + 1]
    tells = opening in _WHO or opening == "whose" or opening.endswith("ing") or can_be_participle(opening)
    if not tells or not SUBORDINATORS.isdisjoint(lows[i + 1 : comma]) or opening in PREPOSITIONS:
        return False
    closing = next((k for k in range(comma + 2, min(comma + _ASIDE, last - 1)) if lows[k] in MARKS), 0)
    since = since_when(cuts, first)
    waits = bool(cuts) and cuts[-1][1] in ASIDES and not verb_before(verbs, since, cuts[-1][0])
    resumed = closing > 0 and lows[closing] == "," and verb_before(verbs, closing + 1, closing + 2)
    # "killing ten, | witnesses said"
    speaks = resumed and lows[closing + 1] not in AUXILIARIES and verb_before(verbs, closing + 2, closing + 3)
    return resumed and not speaks and not waits and verb_before(verbs, since, i)


def is_listed_passive(
    lows: Sequence[str], places: tuple[int, int, int], since: int, verbs: Sequence[int]
) -> bool:
    """Whether a participle is one of several that share a "was": "was jailed in May, freed in June and".

    The last of them is no finite verb by its form: "was found on Sunday and | flown home".
    """
    i, j, last = places
    closes = lows[i] == "and" and lows[j] in irregular_participles()
    if not (closes or lows[i] == ",") or not (lows[i - 1] in TIME_NOUNS or lows[i - 1].isdigit()):
        return False
    k = bisect_left(verbs, since)
    if k == len(verbs) or lows[verbs[k]] not in BE or verbs[k] > i or not can_be_participle(lows[j]):
        return False
    behind = lows[j - closes : min(j + _TOLD_BEHIND, last)]
    return any(one == "and" and can_be_participle(two) for one, two in pairwise(behind))


def _joins_objects(
    lows: Sequence[str], cuts: Sequence[tuple[int, Link]], i: int, verbs: Sequence[int]
) -> bool:
    """Whether "and" joins two objects of a relative clause: "the group that lists Norland and Ostia met"."""
    if (
        not cuts
        or cuts[-1][1] != "relative"
        or lows[cuts[-1][0] - 1] == ","
        or verb_before(verbs, i + 1, i + 2)
    ):
        return False
    here = cuts[-1][0]
    told = bisect_left(verbs, i) - bisect_left(verbs, here)
    return told == 1 and lows[here + 1] not in SUBJECTS and not verb_before(verbs, since_when(cuts, 0), here)


def _closes_list(lows: Sequence[str], i: int, verbs: Sequence[int]) -> bool:
    """Whether "and" joins the last of three or more: "trucks loaded with flour, rice and salt crossed"."""
    comma = next((k for k in range(i - 1, max(i - _LISTED, 0), -1) if lows[k] in MARKS), 0)
    listed = 0 < comma < i - 1 and lows[comma] == "," and not verb_before(verbs, comma, i)
    listed = listed and not (is_in_date(lows, comma) or _is_time(lows, comma, i, verbs))
    return listed and RELATIVES.isdisjoint(lows[comma:i])


def _is_time(lows: Sequence[str], comma: int, i: int, verbs: Sequence[int]) -> bool:
    """Whether a time stands before an "and" that goes on with a verb: "the capital, last week and will"."""
    return lows[comma + 1] in _OPENING_TIMES and verb_before(verbs, i + 1, i + 2)


def _list_cut(
    lows: Sequence[str], places: tuple[int, int, int], verbs: Sequence[int]
) -> list[tuple[int, Link]]:
    """The cut before a list that "and" closes and that is a subject: "the club | that A, B and C formed".

    None where no verb follows, or where the list is the object of a verb.
    """
    start, i, last = places
    if not verb_soon(lows, i + 1, min(i + _SHORT_SUBJECT, last), verbs):
        return []
    comma = i
    for k in range(i - 1, max(i - _LONG_LIST, start), -1):
        word = lows[k]
        if word == ",":
            comma = k
        elif word in RELATIVES:
            return [(k, "subordinate" if word == "that" and is_speech_like(lows, k) else "relative")]
        elif word in CONJUNCTIONS and word != "then":
            return [(k if lows[k - 1] == "," else comma + 1, "main")]
        elif word in STRONG or verb_before(verbs, k, k + 1) or (word in SUBORDINATORS and word != "since"):
            return []
    return []
