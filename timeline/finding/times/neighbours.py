"""What times that stand side by side say of each other: the day of a clock time, the year of a month."""

from __future__ import annotations

from dataclasses import replace

from timeline.finding.times.forms import NOWHERE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import Reading, Relative
    from timeline.finding.times.tokens import Tokens

# The rules whose forms do not look at what follows, so that looking ahead ends there.
DAYS = frozenset(("date", "days", "weekday", "deictic", "holiday", "day-alone"))
_ON: tuple[list[str], ...] = (
    ["on"],
    [],
    [")"],
    [")", "on"],
    [")", ","],
    ["sharp"],
    ["sharp", "on"],
    ["into"],
)
"""What stands between a time of day and its day."""
_ALSO = (["("], ["/"], ["to"], ["and"], ["-"], ["–"], [","])
"""What stands between two times of one day."""
_TO = ("to", "until", "till", "through", "-", "–", "—")
_COORDINATING = frozenset("&2-,tRB<oi")


def day_behind(tokens: Tokens, readings: list[Reading], index: int) -> int:
    """'At 3 a.m. (0800 GMT) on Tuesday': the index of the day that stands behind the time; 0 without one."""
    beside = _gap(tokens, readings, index)
    if beside in _ALSO and beside != ["("] and _is_timed_day(readings[index + 1]):
        return index + 1
    there = index + (1 if beside not in _ALSO else 2)
    between = _gap(tokens, readings, there - 1)
    if there >= len(readings) or between not in _ON or (beside == ["("] and ")" not in between):
        return 0  # A day within the brackets is that of the time there.
    return there if _is_day(readings[there]) and readings[there - 1].rule in _TIMED else 0


_TIMED = frozenset(("clock", "deictic", "part-alone"))
"""The rules of what tells when on a day: "at 3 a.m.", "overnight", "mid-morning"."""


def _is_timed_day(reading: Reading) -> bool:
    """'8 p.m. to 10 p.m. Tuesday': whether the second time of two has its day with it."""
    tail = reading.relative.tail if reading.relative is not None else reading.value.partition("T")[2]
    return reading.rule in DAYS and ":" in tail


def _is_day(reading: Reading) -> bool:
    """Whether a reading is a day: "Tuesday", "3 May", "the next day"."""
    counted = reading.rule == "relative" and reading.relative is not None and reading.relative.unit == "day"
    return reading.rule in DAYS or counted


def _gap(tokens: Tokens, readings: list[Reading], index: int) -> list[str]:
    """The words between a reading and the next, the end of a paragraph among them."""
    if index + 1 >= len(readings):
        return []
    last, first = readings[index].last, readings[index + 1].first
    ended = first > 0 and "\n\n" in tokens.text[tokens.end(last - 1) : tokens.starts[first]]
    return [*tokens.words[last:first], *["\n\n"] * ended]


def ends_range(tokens: Tokens, before: Reading, reading: Reading, form: Relative) -> bool:
    """'From Monday to Friday': whether a weekday is the end of what another begins."""
    if before.timex_type != "DATE" or not joins_range(tokens, before, reading):
        return False
    known = before.relative.pattern if before.relative is not None else ""
    return len(known) == len(form.pattern) and known[:6] == "XXXX-W" == form.pattern[:6]


def joins_range(tokens: Tokens, before: Reading, reading: Reading) -> bool:
    """Whether the word between two times makes them the beginning and the end of one."""
    if reading.first != before.last + 1:
        return False
    joint = tokens.words[before.last]
    return joint in _TO or (joint == "and" and tokens.word(before.first - 1) == "between")


def coordinated(tokens: Tokens, readings: list[Reading], index: int, form: Relative) -> Relative | None:
    """'March and April 1918', 'April and May last year': the form with the year of a date joined to it."""
    here = form.pattern
    for i in range(index, min(index + 4, len(readings) - 1)):
        this, after = readings[i], readings[i + 1]
        gap = tokens.codes[this.last : after.first]
        if not gap or len(gap) > 4 or any(code not in _COORDINATING for code in gap):
            return None
        if gap != "," and after.value[:4].isdigit() and len(after.value) >= 7:
            year = int(after.value[:4])
            later = here[5:] > after.value[5:10] and here[5:7].isdigit()
            return replace(NOWHERE, offset=year - later)
        if after.relative is None:
            return None
        if after.relative.unit == "year" and after.relative.pick == "same":
            return after.relative
    return None
