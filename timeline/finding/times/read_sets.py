"""Readers of what recurs: every Monday, twice a week, daily."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.calendar import days_in
from timeline.finding.times.forms import MESSAGE, Reading
from timeline.finding.times.parts import CLOCK_UNITS, collect, duration_value
from timeline.finding.times.phrases import ends_phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

_RECURS = w.words_of("meet meets met held convene convenes convened published issued appear appears appeared")
"""Behind these "monthly" tells how often; elsewhere it is a rate or a kind: "grew annually by 3 percent"."""
_PAPERS = w.words_of("newspaper newspapers paper papers magazine magazines tabloid broadsheet")


def read_sets(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Every Monday', 'Tuesday nights', 'per year', 'each month'."""
    every = tokens.codes.find("y", first, last)
    if every > first:  # "Three times every week": how often, and in how long.
        parts = collect(tokens, every, last)
        first += tokens.words[first] == "times"
    is_speed = parts.unit in CLOCK_UNITS and tokens.codes[first] == "%"  # "Miles per hour."
    if is_speed or (every >= 0 and tokens.word(every + 1) == "on"):
        return None  # "Freed nine prisoners each | on Friday."
    tail = "T" + parts.part if parts.part else ""
    if parts.weekday:
        value = f"XXXX-WXX-{parts.weekday}{tail}"
    elif parts.month:
        number = parts.numbers[-1] if parts.numbers else ""
        day = int(number) if number.isdigit() else 0  # "Each 300,000 July" tells of no day.
        value = f"XXXX-{parts.month:02d}" + (f"-{day:02d}" if 0 < day <= days_in(2000, parts.month) else "")
    elif parts.season:
        value = f"XXXX-{parts.season}"
    elif parts.part:
        value = "XXXX-XX-XX" + tail
    elif parts.unit:
        if "}" in tokens.codes[first:last] and every < 0:
            parts.numbers = []
            if tokens.words[last - 3] == "times" and tokens.codes[first] == "}":
                return None
        count = (
            parts.numbers[-1]
            if parts.numbers
            else "X"
            if parts.few
            else "2"
            if "other" in parts.words
            else "1"
        )
        value = duration_value(parts.unit, count)
    else:
        return None
    return Reading(first, last, "set", "SET", value)


def read_edge_set(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The first Monday of each month', 'the last day of every year': one set, and no calendar day."""
    unit = w.UNIT_OF[parts.words[-1]]
    return Reading(first, last, "set", "SET", duration_value(unit, "1"))


def read_each(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Six days a week', '24 hours a day': how much of each; of 'a week ago' the length is counted."""
    if tokens.code(last) in ("g", "l") or tokens.word(last) in ("earlier", "later"):
        return None
    return Reading(first, last, "set", "SET", duration_value(parts.unit, "1"))


def read_frequency(tokens: Tokens, first: int, last: int, _parts: Parts) -> Reading | None:
    """'Daily', 'weekly'."""
    word = tokens.words[first]
    seldom = word in ("quarterly", "monthly", "hourly", "annually", "yearly")
    if seldom and (tokens.word(first - 1) not in _RECURS or not ends_phrase(tokens, last)):
        return None
    # An average is of days, and what is everyday is common: neither tells how often something happens.
    if tokens.word(first - 1) == "the" and (tokens.capital(last) or tokens.word(last) in _PAPERS):
        return None  # "The daily Aftonbladet", "the weekly newspaper".
    named = tokens.capital(first) and (tokens.word(first - 1)[-1:].isalnum() or tokens.capital(last))
    if named and len(tokens.text) > MESSAGE:
        return None  # "The Harborough Daily", "Nightly News".
    if tokens.word(first - 1) == "average" or (word == "everyday" and tokens.word(last).isalpha()):
        return None
    return Reading(first, last, "frequency", "SET", w.FREQUENCIES[word])
