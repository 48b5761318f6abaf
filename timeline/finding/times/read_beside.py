"""Readers of what lies beside another time: the day before, the same month last year."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.calendar import day_of, value_at
from timeline.finding.times.forms import Reading, Relative
from timeline.finding.times.holidays import beside_name
from timeline.finding.times.parts import CLOCK_UNITS, collect
from timeline.finding.times.phrases import ends_phrase, goes_on
from timeline.finding.times.read_dates import read_date
from timeline.finding.times.read_holidays import read_holiday
from timeline.finding.times.resolving import fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens


def read_day_beside(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The day before yesterday', 'the day after', 'the year before'."""
    if parts.ago not in ("before", "after"):
        return None
    step = -1 if parts.ago == "before" else 1
    if parts.unit in ("week", "month", "year"):
        return _unit_beside(tokens, first, last, parts.unit, step)
    if parts.unit != "day":
        return None
    if parts.deictic:
        offset = w.DEICTIC[parts.deictic] + step
        return Reading(first, last, "deictic", "DATE", relative=Relative("published", "day", offset))
    if tokens.codes[first] != "t" or tokens.word(first - 1) == "to" or _is_of_event(tokens, last):
        return None  # "Three years to the day after the battle."
    return Reading(first, last, "day-beside", "DATE", relative=Relative("mention", "day", step))


def read_beside_day(tokens: Tokens, first: int, last: int, _parts: Parts) -> Reading | None:
    """'The Friday after Thanksgiving', 'the week before 3 June', 'the night before Christmas'."""
    middle = tokens.codes.index("l", first)
    here = collect(tokens, first, middle)
    step = {"before": -1, "after": 1}.get(tokens.words[middle], 0)
    step *= {"day": 1, "week": 7}.get(here.unit, 0 if here.unit not in ("", "weekend") else 1)
    day = _day_from(tokens, middle + 1, last)
    if not step or day is None:
        return None
    known, year, last = day
    name = beside_name(known, step, here.weekday or 6 * (here.unit == "weekend"))
    unit = here.unit if here.unit in ("week", "weekend") else ""
    tail = "T" + here.part if here.part else ""
    kind = "TIME" if tail else "DATE"
    if not year:
        form = Relative("published", unit, pick="nearest", pattern=name, tail=tail)
        return Reading(first, last, "beside-day", kind, relative=form)
    found = day_of(fill(name, year))
    value = value_at(found, unit or "day") + tail if found else ""
    return Reading(first, last, "beside-day", kind, value) if value else None


def _day_from(tokens: Tokens, first: int, last: int) -> tuple[str, int, int] | None:
    """A holiday or a day of a month: its name or `XXXX-06-03`, its year or 0, and where it ends."""
    holiday = "Z" in tokens.codes[first:last]
    found = (read_holiday if holiday else read_date)(tokens, first, last, collect(tokens, first, last))
    if found is None or found.timex_type != "DATE":
        return None
    if found.relative is None:
        return ("XXXX" + found.value[4:], int(found.value[:4]), found.last) if _is_day(found.value) else None
    form = found.relative
    plain = form.pick == "nearest" and not form.unit and not form.offset
    is_known = holiday or _is_day(form.pattern)
    return (form.pattern, 0, found.last) if plain and is_known else None


def _is_day(value: str) -> bool:
    return len(value) == len("2024-06-03")


def _is_of_event(tokens: Tokens, last: int) -> bool:
    """'The day after polls closed': it counts from what follows, but not 'The day after Borg left'."""
    if _is_told(tokens, last) or _is_said(tokens, last):
        return False
    if tokens.code(last) in _DATED or tokens.word(last) in _ARTICLES:
        return True
    opens = tokens.capital(last - 3) and tokens.capital(last)
    return goes_on(tokens, last) and not opens


def _is_told(tokens: Tokens, last: int) -> bool:
    """'The day before they had met': a sentence opens with the time of what it tells."""
    return tokens.capital(last - 3) and tokens.word(last) in _PRONOUNS and tokens.word(last + 1) == "had"


def _is_said(tokens: Tokens, last: int) -> bool:
    """'Had warned it the day before that he would leave': what is said follows."""
    behind = tokens.word(last + 1)
    return tokens.word(last) == "that" and (behind in _ARTICLES or tokens.capital(last + 1))


def read_part_beside(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The night before', 'the morning after': where nothing follows that it would count from instead."""
    if parts.ago not in ("before", "after") or (tokens.word(last)[:1] or ".").isalnum():
        return None
    step = -1 if parts.ago == "before" else 1
    form = Relative("mention", "day", step, tail="T" + parts.part)
    return Reading(first, last, "day-beside", "TIME", relative=form)


def read_weekday_beside(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'He had left the Friday before': the one before the day that is spoken of."""
    if parts.ago not in ("before", "after") or goes_on(tokens, last) or tokens.code(last) in ("L", "X"):
        return None
    pick = "last" if parts.ago == "before" else "next"
    form = Relative("mention", pick=pick, pattern=f"XXXX-WXX-{parts.weekday}")
    return Reading(first, last, "day-beside", "DATE", relative=form)


def read_weekday_week(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'They vote on Friday week': a week behind the coming one."""
    if parts.words[-1] != "week" or not ends_phrase(tokens, last):
        return None
    form = Relative("published", "week", 1, "upcoming", f"XXXX-WXX-{parts.weekday}")
    return Reading(first, last, "day-beside", "DATE", relative=form)


def read_before_last(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The week before last', 'the summer before last', 'the year after next': the second one from here."""
    step = {("before", "last"): -1, ("after", "next"): 1}.get((parts.ago, parts.words[-1]), 0)
    known = not parts.numbers and not parts.year and parts.unit not in CLOCK_UNITS
    if not step or not known or not ends_phrase(tokens, last):
        return None
    if parts.part:
        form = Relative("published", "day", 2 * step, tail="T" + parts.part)
        return Reading(first, last, "before-last", "TIME", relative=form)
    if parts.unit:
        form = Relative("published", parts.unit, 2 * step)
    else:
        pattern = f"XXXX-WXX-{parts.weekday}" if parts.weekday else f"XXXX-{parts.season or parts.month:0>2}"
        pick = "last" if step < 0 else "next"
        form = Relative("published", "week" if parts.weekday else "year", step, pick, pattern)
    return Reading(first, last, "before-last", "DATE", relative=form)


def _unit_beside(tokens: Tokens, first: int, last: int, unit: str, step: int) -> Reading | None:
    """'Than the year before': nothing may follow that it would count from instead."""
    if tokens.codes[first] != "t" or (goes_on(tokens, last) and not _is_told(tokens, last)):
        return None
    return Reading(first, last, "shift", "DATE", relative=Relative("mention", unit, step))


# What begins a date: 'the day after Christmas' does not count from the day that was mentioned last.
_DATED = frozenset("MbWcZLXT134Y")
# What begins the name of an event: 'the day after the vote' counts from the vote.
_PRONOUNS = w.words_of("he she it they we i you")
_ARTICLES = w.words_of("the a an his her its their") | _PRONOUNS


def read_same_unit(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The same month last year': the one that is spoken of, a year before."""
    unit = w.UNIT_OF[tokens.words[first + 2]]
    if tokens.words[first + 1] != "same" or unit not in ("month", "week", "day") or "year" not in parts.words:
        return None
    if not (parts.ago in ("ago", "earlier") or parts.directions[-1] in ("last", "previous", "prior")):
        return None
    return Reading(first, last, "same-unit", "DATE", relative=Relative("mention", "year", -1, pattern=unit))
