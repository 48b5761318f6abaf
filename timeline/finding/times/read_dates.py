"""Readers of calendar dates: months and days, weekdays, today and tomorrow, numbers, the week of a day."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.calendar import day_of, days_in
from timeline.finding.times.forms import MESSAGE, Reading, Relative
from timeline.finding.times.names import is_called, is_first_name, is_title
from timeline.finding.times.parts import clock_value
from timeline.finding.times.phrases import ends_phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

DIRECTION = {
    "last": -1, "lst": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "latest": 0, "next": 1,
    "nxt": 1, "coming": 1, "following": 1, "upcoming": 1, "ensuing": 1, "subsequent": 1, "this": 0, "that": 0,
    "these": 0, "those": 0, "same": 0, "current": 0,
}  # fmt: skip
# These count from the time that was mentioned last.
_ON_MENTION = w.words_of("previous prior preceding following ensuing subsequent that same those")
_NIGHTS = frozenset(("tonight", "2nite", "tonite", "2night", "2nyt", "overnight"))


def says_the_next(parts: Parts) -> bool:
    """Whether it is "the next week", which follows what is spoken of, and not "next week"."""
    return "the next" in " ".join(parts.words)


def anchor_of(parts: Parts) -> str:
    """Which anchor the directions count from: "the next Friday" is not "next Friday"."""
    told = parts.directions == ["next"] and says_the_next(parts)
    return "mention" if told or any(d in _ON_MENTION for d in parts.directions) else "published"


def pick_of(parts: Parts) -> str:
    """Which occurrence the last direction means, or nothing without one."""
    if not parts.directions:
        return ""
    return {-1: "last", 0: "this", 1: "next"}[DIRECTION[parts.directions[-1]]]


def _tail(parts: Parts) -> str | None:
    """What follows the date in the value, or `None` for a clock time that there is not."""
    if parts.clock:
        return clock_value(parts.clock) or None
    return "T" + parts.part if parts.part else ""


def read_date(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """A day, month or weekday, with a part of the day or a clock time."""
    tail = _tail(parts)
    if tail is None:
        return None
    if parts.month:
        return _month(tokens, first, last, parts, tail)
    if parts.weekday:
        return _weekday(tokens, first, last, parts, tail)
    return _deictic(tokens, first, last, parts, tail) if parts.deictic else None


# What is named by the day and the month alone: 'the Sept. 11 attacks'.
_OF_2001 = w.words_of("attack attacks terrorist terrorists terror terrorism hijackers hijackings commission")
_BEFORE_2001 = w.words_of("since after before until")


def _month(tokens: Tokens, first: int, last: int, parts: Parts, tail: str) -> Reading | None:
    if tokens.codes[last - 2 : last] == "tO" and not _is_day(tokens, last):
        last, parts.ordinal = last - 2, 0  # "In June the first ship came."
    if parts.half and not parts.numbers:
        second = parts.ordinal == 2 or parts.mod == "END" or "last" in parts.words
        parts.mod, parts.ordinal, parts.directions = f"{'SECOND' if second else 'FIRST'} HALF", 0, []
    day = int(parts.numbers[-1]) if parts.numbers and parts.numbers[-1].isdigit() else max(parts.ordinal, 0)
    if day > days_in(parts.year or 2000, parts.month):
        return None
    if tokens.word(last) in ("percent", "%", "cents") and parts.numbers:
        return None
    kind = "TIME" if tail else "DATE"
    if is_first_name(tokens, first, last):
        return None
    known = f"{parts.month:02d}" + (f"-{day:02d}" if day else "")
    if parts.year:
        while (
            day and tokens.codes[first] in "LXT;"
        ):  # "This Dec. 13, 2018, photo": the word points at the photo.
            first += 1
        return Reading(first, last, "date", kind, f"{parts.year:04d}-{known}{tail}", mod=parts.mod)
    if known == "09-11" and tokens.word(last) in _OF_2001:
        return Reading(first, last, "date", kind, f"2001-09-11{tail}", mod=parts.mod)
    pattern = f"XXXX-{known}"
    if parts.unit:
        offset = DIRECTION[parts.directions[-1]] if parts.directions else 0
        form = Relative(anchor_of(parts), "year", offset, "same", pattern, tail, parts.mod)
    else:
        told = f"weekday-{parts.weekday}" if day and parts.weekday else "nearest"
        pick = pick_of(parts) or told
        form = Relative(anchor_of(parts), pick=pick, pattern=pattern, tail=tail, mod=parts.mod)
    return Reading(first, last, "date", kind, relative=form, mod=parts.mod)


def _is_day(tokens: Tokens, last: int) -> bool:
    """Whether an ordinal behind a month is a day of it: "June the 1st", "June the first"."""
    return tokens.words[last - 1][0].isdigit() or ends_phrase(tokens, last)


def _weekday(tokens: Tokens, first: int, last: int, parts: Parts, tail: str) -> Reading | None:
    if is_called(tokens, first, last):
        return None
    pattern, kind = f"XXXX-WXX-{parts.weekday}", "TIME" if tail else "DATE"
    if tokens.codes[last - 1] == "p" and not parts.directions:
        return Reading(first, last, "set", "SET", pattern + tail)
    bare = tokens.codes[first] in "Wc" and len(tokens.text) > MESSAGE
    if bare and tokens.code(first - 1) == "a" and ends_phrase(tokens, last):
        return Reading(first - 1, last, "weekday", kind, pattern + tail)  # "It was a Monday."
    if parts.unit in ("week", "weekend"):
        offset = DIRECTION[parts.directions[-1]] if parts.directions else 0
        form = Relative(anchor_of(parts), "week", offset, "same", pattern, tail, parts.mod)
    else:
        pick = "upcoming" if "coming" in parts.directions else pick_of(parts) or "recent"
        form = Relative(anchor_of(parts), pick=pick, pattern=pattern, tail=tail, mod=parts.mod)
    return Reading(first, last, "weekday", kind, relative=form, mod=parts.mod)


LONGEST = 31
"""As many days as a month has at most."""


def read_weekday_the(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Friday the 13th'."""
    led = tokens.word(first - 1) == "on" or ends_phrase(tokens, last)
    numbered = tokens.words[last - 1][0].isdigit() and led
    if not numbered or not 0 < parts.ordinal <= LONGEST:
        return None
    form = Relative("mention", pick=f"weekday-{parts.weekday}", pattern=f"XXXX-XX-{parts.ordinal:02d}")
    return Reading(first, last, "weekday-the", "DATE", relative=form)


def read_attacks(tokens: Tokens, first: int, last: int, _parts: Parts) -> Reading | None:
    """'9/11', where the words beside tell the day of 2001 from a fraction."""
    if tokens.text[tokens.starts[first] : tokens.end(last - 1)] != "9/11":
        return None
    named = tokens.word(last) in _OF_2001 or tokens.word(first - 1) in _BEFORE_2001
    return Reading(first, last, "date", "DATE", "2001-09-11") if named else None


def _deictic(tokens: Tokens, first: int, last: int, parts: Parts, tail: str) -> Reading | None:
    if last == first + 1 and is_title(tokens, first, last):
        return None
    if parts.deictic == "overnight" and not ends_phrase(tokens, last):
        return None  # "Overnight trading" is a kind of trading.
    if not tail and parts.deictic in _NIGHTS:
        tail = "TNI"
    anchor = "mention" if parts.deictic == "overnight" else "published"
    form = Relative(anchor, "day", w.DEICTIC[parts.deictic], tail=tail, mod=parts.mod)
    return Reading(first, last, "deictic", "TIME" if tail else "DATE", relative=form, mod=parts.mod)


def read_dashed(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'21-Mar-2013'."""
    day, year = int(tokens.words[first]), tokens.words[last - 1]
    full = int(year) if len(year) == 4 else 0
    if not full or not 0 < day <= days_in(full, parts.month):
        return None
    return Reading(first, last, "date", "DATE", f"{full:04d}-{parts.month:02d}-{day:02d}")


def read_iso(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'2024-06-19', with or without a clock time."""
    word = tokens.words[first]
    if parts.clock:
        word += clock_value(parts.clock).lower()
    year, month, day = int(word[:4]), int(word[5:7]), int(word[8:10])
    if not year or not 1 <= month <= 12 or not 1 <= day <= days_in(year, month):
        return None
    return Reading(first, last, "iso", "TIME" if "t" in word else "DATE", word.upper())


def read_numeric(tokens: Tokens, first: int, last: int, _parts: Parts) -> Reading | None:
    """'13.09.2023', '9/13/2023': the day first where there are dots or a number above twelve."""
    word = tokens.words[first]
    a, b, c = (int(x) for x in word.replace(".", "/").split("/"))
    if a > 99:  # "2023/10/07".
        known = 1 <= b <= 12 and 1 <= c <= days_in(a, b)
        return Reading(first, last, "numeric", "DATE", f"{a:04d}-{b:02d}-{c:02d}") if known else None
    year = c if c > 99 else 1900 + c if c > 40 else 2000 + c
    month, day = (b, a) if a > 12 or "." in word else (a, b)
    if not 1 <= month <= 12 or not 1 <= day <= days_in(year, month) or year < 1000:
        return None
    return Reading(first, last, "numeric", "DATE", f"{year:04d}-{month:02d}-{day:02d}")


def read_week_number(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Week 10 of 2024': as ISO 8601 counts them."""
    week = f"{parts.year:04d}-W{int(parts.numbers[0]):02d}"
    known = parts.unit == "week" and day_of(week) is not None
    return Reading(first, last, "unit-of", "DATE", week) if known else None


def read_unit_of(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The week of March 6', 'the weekend of 10-11 May', 'the month of April'."""
    if parts.unit == "month" and parts.month:
        parts.unit = ""
        return read_date(tokens, first, last, parts)
    day = int(parts.numbers[0]) if parts.numbers else parts.ordinal
    if parts.unit not in ("week", "weekend") or not parts.month or not 0 < day <= LONGEST:
        return None
    pattern = f"XXXX-{parts.month:02d}-{day:02d}"
    if parts.year:
        form = Relative("published", parts.unit, parts.year, "same", pattern)
    else:
        form = Relative("published", parts.unit, pick="nearest", pattern=pattern)
    return Reading(first, last, "unit-of", "DATE", relative=form)
