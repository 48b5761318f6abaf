"""Times of gatherings and of what is done at them: "two-day talks closed on Monday"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.domain.days import iso
from timeline.domain.when import When
from timeline.finding.happenings.anchoring.dating import ATTENDING, own_dating
from timeline.finding.happenings.anchoring.tense import is_past
from timeline.finding.times.words import NUMBER_OF
from timeline.finding.words import HAVE, NEGATIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page

__all__ = ["GATHERINGS", "all_days", "at_gathering"]

GATHERINGS = wordset(
    "conference conferences summit talks meeting meetings hearing hearings congress forum roundtable"
    " gathering ceremony session sessions negotiations consultations convention assembly telethon workshop"
)
"""What people come together for: what is done at it is done on its days."""
_ENDED = wordset("ended closed concluded finished wrapped")
_HELD = _ENDED | wordset("held convened hosted staged organised organized took")
"""Verbs that tell when a gathering was."""
_AT = frozenset(("at", "during"))
_IN_DAYS = "-day"
_MOST = 10
"""Days of the longest gathering that is told by its days."""
_TO_COUNT = 9
"""Words before the verb within which it is told how many days it was."""
_TO_AT = 7
"""Words before a gathering within which "at" stands."""
_PARTING = wordset(", ; : and or after before until since on")


def all_days(page: Page, clause: Clause, dating: Dating | None) -> Dating | None:
    """The days of what ended on the last of them: "The two-day talks, which closed on Saturday,"."""
    lows, verb = page.words.lows, clause.verb
    when = dating.when if dating is not None else None
    if dating is None or when is None or verb < 0 or _ENDED.isdisjoint(lows[verb : verb + 2]):
        return dating
    day = when.earliest_start
    counts = (i for i in range(verb - 1, max(verb - _TO_COUNT, -1), -1) if lows[i].endswith(_IN_DAYS))
    at = next(counts, -1)
    if at < 0 or day is None or day != when.latest_end or GATHERINGS.isdisjoint(lows[at + 1 : verb]):
        return dating
    count = lows[at].removesuffix(_IN_DAYS)
    number = NUMBER_OF.get(count, int(count) if count.isdecimal() else 0)
    if not 1 < number <= _MOST:
        return dating
    return replace(dating, when=When(f"{iso(day - number + 1)}/{iso(day)}"))


def at_gathering(page: Page, clauses: Sequence[Clause], number: int) -> Dating | None:
    """When the gathering was at which, or to which, something was done, told of behind it.

    "Pledged aid at a conference that ended on Monday", "boycotted the hearings held in March".
    """
    if number + 1 >= len(clauses):
        return None
    clause, behind, lows = clauses[number], clauses[number + 1], page.words.lows
    if behind.link != "relative" or behind.parent != number or clause.verb < 0:
        return None
    at = behind.first - 1 - (lows[behind.first - 1] == ",")
    if lows[at] not in GATHERINGS or _HELD.isdisjoint(lows[behind.verb : behind.verb + 3]):
        return None
    near = lows[max(at - _TO_AT, clause.verb + 1) : at]
    attends = lows[clause.verb] in ATTENDING and _PARTING.isdisjoint(lows[clause.verb + 1 : at])
    if not attends and (_AT.isdisjoint(near) or not _PARTING.isdisjoint(near)):
        return None
    told = lows[clause.first : clause.verb + 1]
    past = is_past(lows, clause.first, clause.verb) or lows[clause.verb] in ("was", "were")
    if not past or not HAVE.isdisjoint(told) or not NEGATIONS.isdisjoint(told):
        return None
    return all_days(page, behind, own_dating(page, behind))
