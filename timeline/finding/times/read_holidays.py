"""Readers of holidays, of a year that is named or of the one nearest to the anchor."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.forms import Reading, Relative
from timeline.finding.times.holidays import is_holiday
from timeline.finding.times.names import NAMED_AFTER
from timeline.finding.times.parts import collect
from timeline.finding.times.read_dates import DIRECTION, pick_of
from timeline.finding.times.resolving import fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens


def read_may_day(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'May Day', 'May Day 1926'."""
    if parts.words[:2] != ["may", "day"]:
        return None
    if parts.year:
        return Reading(first, last, "holiday", "DATE", f"{parts.year:04d}-05-01")
    form = Relative("published", pick="nearest", pattern="XXXX-05-01")
    return Reading(first, last, "holiday", "DATE", relative=form)


def read_holiday(tokens: Tokens, first: int, last: int, _parts: Parts) -> Reading | None:
    """A holiday, of a year that is named or of the one nearest to the anchor."""
    start = first
    while tokens.codes[start] != "Z":
        start += 1
    for end in range(last, start, -1):
        name = tokens.text[tokens.starts[start] : tokens.end(end - 1)].lower().replace("’", "'")
        name = " ".join(name.split())
        if is_holiday(name) and not _is_any_new_year(tokens, start, name):
            if told := _of_a_year(tokens, first, end, name):
                return told
            if tokens.code(end) == "E":
                form = Relative("published", "weekend", pick="nearest", pattern=name)
                return Reading(first, end + 1, "holiday", "DATE", relative=form)
            if tokens.word(end) in NAMED_AFTER and tokens.capital(end):
                return None
            part = w.PART_OF.get(tokens.word(end), "")  # "Christmas night."
            tail, kind = ("T" + part, "TIME") if part else ("", "DATE")
            pick = pick_of(collect(tokens, first, start)) or "nearest"
            begin = start if tokens.codes[first] == "t" else first
            form = Relative("published", pick=pick, pattern=name, tail=tail)
            return Reading(begin, end + bool(part), "holiday", kind, relative=form)
    return None


def _of_a_year(tokens: Tokens, first: int, end: int, name: str) -> Reading | None:
    """'Easter 1916', 'Easter of 1916', 'Christmas Day last year'."""
    if tokens.code(end) == "Y":
        return Reading(first, end + 1, "holiday", "DATE", fill(name, int(tokens.word(end))))
    if tokens.word(end) in ("in", "of") and tokens.code(end + 1) == "Y":
        whole = end + 2 if tokens.word(end) == "of" else end
        return Reading(first, whole, "holiday", "DATE", fill(name, int(tokens.word(end + 1))))
    if tokens.code(end) in ("L", "X", "T") and tokens.word(end + 1) == "year":
        form = Relative("published", "year", DIRECTION.get(tokens.words[end], 0), "same", name)
        return Reading(first, end + 2, "holiday", "DATE", relative=form)
    return None


def _is_any_new_year(tokens: Tokens, start: int, name: str) -> bool:
    """Whether a new year is a year that begins rather than the day on which it does."""
    return name == "new year" and not tokens.capital(start) and tokens.word(start - 1) != "happy"
