"""What was to be and did not come about: "the summit on 3 May was called off"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.inflection import spellings_of
from timeline.finding.words import BE, HAVE, NEGATIONS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause

__all__ = ["is_called_off", "is_date_of_plan", "never_came"]

_CANCELLED = wordset(
    "cancelled canceled postponed scrapped aborted shelved abandoned dropped axed ditched delayed"
)
_OFF = frozenset(("called", "put"))
_CANCELLING = spellings_of("cancel postpone scrap shelve axe ditch")
_PUTTING_OFF = spellings_of("call put")
"""Verbs of what is done to an event that does not come about, the latter before "off" or "back"."""
_AWAY = frozenset(("off", "back"))
_PLANNED = wordset(
    "planned scheduled set due slated pencilled penciled arranged fixed called booked expected"
)
"""Participles of what was to be, in the subject of what became of it."""
_PLANS = frozenset(("plan", "plans"))
_COMING_ABOUT = spellings_of("take happen occur materialise materialize go")
"""Verbs of what comes about, some only before a word: "did not take place", "never went ahead"."""
_WITH: dict[str, str] = {
    **dict.fromkeys(spellings_of("take"), "place"), **dict.fromkeys(spellings_of("go"), "ahead"),
}  # fmt: skip
_HELPING = BE | HAVE
_NOTHING = (("fell", "through"), ("came", "to", "nothing"))
_LED = 3
"""Words before such a verb within which it is denied."""


def is_called_off(lows: Sequence[str], verb: int) -> bool:
    """Whether the verb says that its subject, an event, did not come about."""
    word, behind = lows[verb], lows[verb + 1 : verb + 2]
    helped = verb - 1
    while helped > 0 and is_adverb(lows[helped]):
        helped -= 1
    if helped >= 0 and lows[helped] in BE:
        return word in _CANCELLED or (word in _OFF and not _AWAY.isdisjoint(behind))
    if any(lows[verb : verb + len(words)] == words for words in _NOTHING):
        return True
    comes = word in _COMING_ABOUT and (word not in _WITH or behind == (_WITH[word],))
    led = lows[max(verb - _LED, 0) : verb]
    return comes and (not NEGATIONS.isdisjoint(led) or "failed" in led)


def never_came(lows: Sequence[str], clauses: Sequence[Clause], clause: Clause, verb: int) -> bool:
    """Whether what a clause tells was to be, and did not come about.

    It says so itself, or it is of an event of which another clause says so: "a summit, planned for May, |
    was called off", "scrapped a visit | that was due in May".
    """
    if any(lows[i] in BE and is_called_off(lows, i + 1) for i in range(verb + 1, clause.last - 1)):
        return True  # "A plan to list it was dropped"
    behind = next((one for one in clauses if one.first == clause.last), None)
    if behind is not None and behind.link == "and" and lows[clause.last - 1] == ",":
        goes_on = lows[behind.first] in _HELPING and is_called_off(lows, _last_helped(lows, behind))
        told = lows[clause.first : verb + 1]
        return goes_on and ("promised" in told or not _PLANNED.isdisjoint(told))
    if clause.parent < 0 or clause.link not in ("relative", "participle"):
        return False
    parent = clauses[clause.parent]
    return parent.last == clause.first and _calls_off(lows, parent)


def is_date_of_plan(lows: Sequence[str], clause: Clause, at: int, verb: int) -> bool:
    """Whether a time before the verb is when its subject was to be: "talks set for 3 May | were put off"."""
    led = lows[max(at - _LED, clause.first) : at]
    plan = not _PLANS.isdisjoint(lows[clause.first : min(clause.first + _LED, at)])
    return clause.first < at < verb and (plan or not _PLANNED.isdisjoint(led))


def _calls_off(lows: Sequence[str], clause: Clause) -> bool:
    """Whether somebody calls off what a clause names last: "cancelled a meeting with Ostia"."""
    verb = max(clause.verb, clause.first)
    if not BE.isdisjoint(lows[max(verb - 1, 0) : verb]) or lows[clause.last - 1] == ",":
        return False
    return any(
        lows[i] in _CANCELLING or (lows[i] in _PUTTING_OFF and not _AWAY.isdisjoint(lows[i + 1 : i + 2]))
        for i in range(verb, min(verb + _LED, clause.last))
    )


def _last_helped(lows: Sequence[str], clause: Clause) -> int:
    """The participle behind the helping verbs that a clause begins with: "has been | called off"."""
    at = clause.first
    while at < clause.last - 1 and (lows[at] in _HELPING or is_adverb(lows[at])):
        at += 1
    return at
