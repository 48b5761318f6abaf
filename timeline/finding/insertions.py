"""Insertions: who says so, between commas that part a subject or "who" from its verb."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress
from typing import TYPE_CHECKING

from timeline.finding.joints import (
    CONJUNCTIONS,
    MARKS,
    STRONG,
    SUBORDINATORS,
    is_speech_like,
    verb_before,
    verb_soon,
)
from timeline.finding.words import AUXILIARIES, BE, PREPOSITIONS, RELATIVES, WEEKDAYS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.finding.joints import Link

__all__ = ["behind_insertion", "cuts_around", "find_insertions", "is_hearsay_aside", "verbs_around"]

_SPEAKER, _TAIL, _SUBJECT = 9, 12, 7
"""Words from the comma to the verb of saying, from there to the other comma, and from that to the verb."""
_NO_SPEAKERS = RELATIVES | SUBORDINATORS | PREPOSITIONS | CONJUNCTIONS
"""Words that open no clause about who speaks."""
_ABOUT = frozenset(("who", "whom", "which", "that"))
_BEHIND = PREPOSITIONS | WEEKDAYS | wordset("late early last earlier later yesterday today this")
"""Words that open a time or a place behind a verb of saying."""
_TOLD = wordset("told tells pointed")
"""Verbs of saying behind which it is told to whom, or the rest of the verb: "pointed out"."""
_INVERTED = wordset("say says said argues argue claims insists insist believes believe reckons reckon")
"""Verbs of saying before whoever speaks."""
_SAYING = wordset(
    "say says said told tells announced claim claims claimed reported reports insisted argued added noted"
    " explained confirmed wrote acknowledged admitted warned suggested estimated estimates conceded stressed"
    " declared maintains maintained concluded allege alleges alleged believe believes believed thinks thought"
    " suspects suspected fears feared hopes hoped found recalled predicts predicted revealed understood"
    " disclosed learned learnt seems seemed appears appeared emerged transpired"
    " pointed"
)
"""Verbs behind whoever speaks or thinks, and of what only seems."""


def find_insertions(lows: Sequence[str], first: int, last: int, verbs: Sequence[int]) -> dict[int, int]:
    """The commas behind a subject or a relative pronoun, and those before its verb, around who says so.

    "The ship, Norland said on Monday, had sunk", "the man who, it is believed, shot him". Without commas the
    pronoun and the verb of saying: "the man who Norland says shot him".
    """
    found: dict[int, int] = {}
    for said in compress(range(first, last), map(_SAYING.__contains__, lows[first:last])):
        opening, closing = _around(lows, (first, said, last))
        if closing and _parts(lows, (first, opening, closing, last), verbs):
            found[opening] = closing
        elif (relative := _opens_about(lows, (first, said, last), verbs)) >= 0:
            found[relative] = said
    if "according" in lows[first:last]:
        at = lows.index("according", first, last)
        closing = _next_mark(lows, at, min(at + _TAIL, last))
        if closing and lows[at - 1] == "," and _parts(lows, (first, at - 1, closing, last), verbs):
            found[at - 1] = closing
    return found


def verbs_around(lows: Sequence[str], verbs: Sequence[int], insertions: Mapping[int, int]) -> Sequence[int]:
    """The verbs without those inserted behind a relative pronoun with its own: "who, she said, left"."""
    if not insertions:
        return verbs
    within = [(i, end) for i, end in insertions.items() if not RELATIVES.isdisjoint(lows[i - 1 : i + 1])]
    return [verb for verb in verbs if not any(i < verb <= end for i, end in within)] if within else verbs


def cuts_around(lows: Sequence[str], i: int, insertions: Mapping[int, int]) -> list[tuple[int, Link]] | None:
    """The cuts that an insertion at a comma calls for; None where none begins there."""
    if lows[i] != "," or i not in insertions:
        return None
    return (
        [(i - 1, "relative")] if lows[i - 1] in RELATIVES else [(i + 1, "main"), (insertions[i] + 1, "and")]
    )


def is_hearsay_aside(lows: Sequence[str], first: int, last: int) -> bool:
    """Whether a clause between commas only tells that it is said: ", it was reported on Monday,"."""
    if lows[first] != "it" or lows[first - 1] != "," or lows[last - 1] != ",":
        return False
    return not BE.isdisjoint(lows[first + 1 : last]) and not _SAYING.isdisjoint(lows[first + 2 : first + 4])


def behind_insertion(lows: Sequence[str], first: int, verb: int) -> int:
    """Where a relative clause goes on behind its pronoun and whoever is inserted there as saying so."""
    behind = lows[first + 1 : verb]
    if behind[:1] == (",",):
        return first + 2 + behind.index(",", 1) if "," in behind[1:] else first + 1
    said = (k for k in range(2, min(len(behind) + 1, _SPEAKER)) if behind[k - 1] in _SAYING)
    return first + 1 + next(said, 0)


def _around(lows: Sequence[str], places: tuple[int, int, int]) -> tuple[int, int]:
    """The commas around a clause that only says who says so; the second is 0 where there are none."""
    first, said, last = places
    opening = next((i for i in range(said - 1, max(said - _SPEAKER, first), -1) if lows[i] in MARKS), 0)
    if not opening or lows[opening] != ",":
        return 0, 0
    closing = _next_mark(lows, said, min(said + _TAIL, last))
    if not closing:
        return 0, 0
    speaker = lows[opening + 1 + (lows[opening + 1] == "as") : said]
    told = lows[said + 1 : closing]
    if not speaker:
        return (opening, closing) if lows[said] in _INVERTED else (0, 0)  # "Norland, says Ostia, has"
    if speaker[-1] in BE and speaker[0] != "it":
        return 0, 0  # "Norland, his envoy was told, has", but "it was announced"
    if speaker[0] in _NO_SPEAKERS or all(map(is_adverb, speaker)) or "that" in told:
        return 0, 0
    short = not told or told[0] in _BEHIND or is_adverb(told[0]) or lows[said] in _TOLD
    return (opening, closing) if short else (0, 0)


def _opens_about(lows: Sequence[str], places: tuple[int, int, int], verbs: Sequence[int]) -> int:
    """The pronoun of what somebody says about a noun: "the man who Norland says shot him"; or -1."""
    first, said, last = places
    near = range(said - 2, max(said - _SPEAKER, first), -1)
    relative = next((i for i in near if lows[i] in RELATIVES or lows[i] in MARKS), -1)
    if relative < 0 or lows[relative] not in _ABOUT:
        return -1
    opening = lows[relative + 1]
    if opening != "it" and verb_before(verbs, relative, said):
        return -1  # "who it is said fled", "who were told"
    if opening in _NO_SPEAKERS or opening in _BEHIND or opening in AUXILIARIES or is_adverb(opening):
        return -1
    if lows[relative] == "that" and is_speech_like(lows, relative):
        return -1
    told = _NO_SPEAKERS.isdisjoint(lows[said + 1 : said + 2])
    return relative if told and verb_soon(lows, said + 1, min(said + _SUBJECT, last), verbs) else -1


def _next_mark(lows: Sequence[str], i: int, stop: int) -> int:
    """Where a comma stands before any other mark; 0 for nowhere."""
    at = next((k for k in range(i + 1, stop) if lows[k] in MARKS), 0)
    return at if at and lows[at] == "," else 0


def _parts(lows: Sequence[str], places: tuple[int, int, int, int], verbs: Sequence[int]) -> bool:
    """Whether what stands before the first comma waits for the verb behind the second."""
    first, opening, closing, last = places
    told = verbs[bisect_left(verbs, opening) : bisect_left(verbs, closing)]
    if len(told) > 1 + (lows[opening + 1] == "it"):
        return False  # "Jan Dahl, the envoy, stayed away and complained in a letter, was"
    if lows[opening - 1] in RELATIVES:
        return verb_soon(lows, closing + 1, min(closing + _SUBJECT, last), verbs)
    behind = closing + 1
    while behind < last and is_adverb(lows[behind]):
        behind += 1
    begins = next((i + 1 for i in range(opening - 1, first, -1) if lows[i] in STRONG), first)
    return verb_before(verbs, behind, behind + 1) and not verb_before(verbs, begins, opening)
