"""Readers of the edges of a month or a year: its first day, its last week, early and mid-May."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from timeline.finding.times.calendar import days_in, value_at
from timeline.finding.times.forms import Reading, Relative
from timeline.finding.times.holidays import nth_name
from timeline.finding.times.parts import collect
from timeline.finding.times.read_dates import read_date
from timeline.finding.times.resolving import fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens


def read_edge_day(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The last day of the year', 'the 3rd day of May 2019', 'the second week of May'."""
    words = tokens.words[first:last]
    unit, ends = words[2], "last" in words or parts.ordinal == -1
    nth = -1 if ends else parts.ordinal
    whole = not parts.month
    if unit not in ("day", "week") or not (parts.month or parts.unit == "year" or parts.year):
        return None
    if (whole and abs(nth) != 1) or "last" in words[3:] or "next" in words[3:]:
        return None
    month = parts.month or (12 if ends else 1)
    day = _nth_day(nth, days_in(parts.year or 2001, month), 7 if unit == "week" else 1)
    return _on_day(first, last, parts.year, f"{month:02d}-{day:02d}", unit) if day else None


def _nth_day(nth: int, length: int, size: int) -> int:
    """The day of a month that its n-th day or week is told by; 0 where there is none.

    As in ISO 8601, a week belongs to the month that holds its Thursday.
    """
    middle = (size + 1) // 2
    day = length - middle + 1 if nth < 0 else (nth - 1) * size + middle
    return day if nth and 0 < day <= length else 0


def _on_day(first: int, last: int, year: int, known: str, unit: str) -> Reading:
    if year:
        day = date(year, int(known[:2]), int(known[3:]))
        return Reading(first, last, "edge-day", "DATE", value_at(day, unit))
    form = Relative("published", "week" if unit == "week" else "", pick="nearest", pattern=f"XXXX-{known}")
    return Reading(first, last, "edge-day", "DATE", relative=form)


def read_edge_weekday(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The first Monday in October', 'the last Friday of May 2019'."""
    nth = -1 if "last" in parts.words else parts.ordinal
    if not parts.month or not parts.weekday or nth not in (-1, 1, 2, 3, 4) or parts.numbers:
        return None
    name = nth_name(parts.month, parts.weekday, nth)
    if parts.year:
        return Reading(first, last, "edge-day", "DATE", fill(name, parts.year))
    form = Relative("published", pick="nearest", pattern=name)
    return Reading(first, last, "edge-day", "DATE", relative=form)


def read_edge_days(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The last days of 1999', 'the first hours of March': the early or the late part of it."""
    edge = tokens.words[first + 1]
    mod = "END" if edge == "last" or parts.ordinal == -1 else "START" if parts.ordinal == 1 else parts.mod
    if mod not in ("START", "END") or parts.numbers:
        return None
    if parts.month:
        parts.mod, parts.directions = mod, []
        parts.unit, parts.ordinal = "", 0
        return read_date(tokens, first, last, parts)
    if parts.year:
        return Reading(first, last, "edge-days", "DATE", f"{parts.year:04d}", mod=mod)
    if parts.unit not in ("month", "year"):
        return None
    form = Relative("published", parts.unit, 0, mod=mod)
    return Reading(first, last, "edge-days", "DATE", relative=form, mod=mod)


def read_edges(tokens: Tokens, first: int, last: int, _parts: Parts) -> list[Reading]:
    """'Early and mid-October': two stretches of one month."""
    second = first + 2
    while tokens.codes[second] != "R":
        second += 1
    here, there = collect(tokens, first, first + 1), collect(tokens, second, last)
    found = read_date(tokens, second, last, there)
    if found is None:
        return []
    form = found.relative and replace(found.relative, mod=here.mod)
    return [Reading(first, first + 1, "edges", "DATE", found.value, form, here.mod), found]
