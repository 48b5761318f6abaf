"""Readers of calendar dates: days, months, weekdays, years, clock times, ranges of days and years."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.calendar import days_in
from timeline.finding.times.forms import MESSAGE, Reading, Relative
from timeline.finding.times.names import is_called, is_title
from timeline.finding.times.parts import clock_value

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


def anchor_of(parts: Parts) -> str:
    """Which anchor the directions count from."""
    return "mention" if any(d in _ON_MENTION for d in parts.directions) else "published"


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
    day = int(parts.numbers[-1]) if parts.numbers and parts.numbers[-1].isdigit() else max(parts.ordinal, 0)
    if day > days_in(parts.year or 2000, parts.month):
        return None
    if tokens.word(last) in ("percent", "%", "cents") and parts.numbers:
        return None
    kind = "TIME" if tail else "DATE"
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
        pick = pick_of(parts) or "nearest"
        form = Relative(anchor_of(parts), pick=pick, pattern=pattern, tail=tail, mod=parts.mod)
    return Reading(first, last, "date", kind, relative=form, mod=parts.mod)


def _weekday(tokens: Tokens, first: int, last: int, parts: Parts, tail: str) -> Reading | None:
    if is_called(tokens, first, last):
        return None
    pattern, kind = f"XXXX-WXX-{parts.weekday}", "TIME" if tail else "DATE"
    if tokens.codes[last - 1] == "p" and not parts.directions:
        return Reading(first, last, "set", "SET", pattern + tail)
    bare = tokens.codes[first] in "Wc" and len(tokens.text) > MESSAGE
    if bare and tokens.code(first - 1) == "a" and ends_phrase(tokens, last) and tokens.word(last) != "in":
        return Reading(first - 1, last, "weekday", kind, pattern + tail)  # "It was a Monday."
    if parts.unit in ("week", "weekend"):
        offset = DIRECTION[parts.directions[-1]] if parts.directions else 0
        form = Relative(anchor_of(parts), "week", offset, "same", pattern, tail, parts.mod)
    else:
        pick = "upcoming" if "coming" in parts.directions else pick_of(parts) or "recent"
        form = Relative(anchor_of(parts), pick=pick, pattern=pattern, tail=tail, mod=parts.mod)
    return Reading(first, last, "weekday", kind, relative=form, mod=parts.mod)


def read_weekday_the(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Friday the 13th'."""
    numbered = tokens.words[last - 1][0].isdigit() and ends_phrase(tokens, last)
    return read_date(tokens, first, last, parts) if numbered else None


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


def read_day_alone(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'On the 20th': a day of the month that is spoken of."""
    if not parts.words[1][0].isdigit() or not 0 < parts.ordinal <= 31 or not ends_phrase(tokens, last):
        return None
    before = tokens.word(first - 1)
    listed = before in ("and", "or") and tokens.code(first - 2) == "O" and tokens.code(first - 3) == "t"
    if not listed and before not in ("on", "until", "by", "since", "from", "to"):
        return None
    form = Relative("mention", pick="this", pattern=f"XXXX-XX-{parts.ordinal:02d}")
    return Reading(first, last, "day-alone", "DATE", relative=form)


def read_day_of_that(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The 18th of that month': the month that is spoken of, or the one that is counted to."""
    if parts.unit != "month" or not tokens.words[first + 1][0].isdigit() or not 0 < parts.ordinal <= 31:
        return None
    pattern, offset = f"XXXX-XX-{parts.ordinal:02d}", DIRECTION[parts.directions[-1]]
    form = Relative(anchor_of(parts), "month", offset, "same", pattern)
    return Reading(first, last, "day-of-that", "DATE", relative=form)


def read_days(tokens: Tokens, first: int, last: int, parts: Parts) -> list[Reading]:
    """'5-7 May', 'April 24 and 25', '3, 4 and 5 June 1915': a day each, with one month and year for all."""
    places = [i for i in range(first, last) if tokens.codes[i] in "134O"]
    days = [w.ORDINAL_OF.get(tokens.words[i]) or int(tokens.words[i]) for i in places]
    year = parts.year
    if any(not 0 < day <= days_in(year or 2000, parts.month) for day in days):
        return []
    leading = tokens.codes[first] in "Mb"
    if leading and not year and not ends_phrase(tokens, last):
        return []
    readings = []
    for n, (place, day) in enumerate(zip(places, days, strict=True)):
        start = first if n == 0 else place
        end = last if place == places[-1] else place + 1
        known = f"{parts.month:02d}-{day:02d}"
        if year:
            readings.append(Reading(start, end, "days", "DATE", f"{year:04d}-{known}"))
            continue
        form = Relative("published", pick="nearest", pattern=f"XXXX-{known}")
        if parts.unit == "year" and parts.directions:  # "from 3 to 5 May of that year"
            offset = DIRECTION[parts.directions[-1]]
            form = Relative(anchor_of(parts), "year", offset, "same", f"XXXX-{known}")
        readings.append(Reading(start, end, "days", "DATE", relative=form))
    return readings


def read_night_of(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The night of 4-5 September': the night that begins on the first of the two days."""
    days = [int(number) for number in parts.numbers[:2]]
    if parts.part != "NI" or len(days) != 2 or days[1] != days[0] + 1:
        return None
    parts.numbers = parts.numbers[:1]
    return read_date(tokens, first, last, parts)


def ends_phrase(tokens: Tokens, last: int) -> bool:
    """Whether what follows a number does not make it the count of something."""
    word = tokens.word(last)
    return not word or not word.isalpha() or word in _AFTER_DAYS


# Words of no class of nouns: prepositions, conjunctions, pronouns, auxiliaries, some adverbs.
_AFTER_DAYS = w.words_of(
    "in at to for on by of with from after before until between during against near outside inside above "
    "below under over behind beyond along across around into onto off through throughout toward towards "
    "within without since amid south north east west upon via and or but nor so yet when where as that which "
    "while who whom whose because although though if unless whether is was were are be been had has have did "
    "does will would could might shall should must the a an it he she they we i this these those there its "
    "his her their our your my some many most much several all both each every no none neither nobody "
    "everyone somebody not also only then now still already again soon later thereafter meanwhile however"
)


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
    year = c if c > 99 else 1900 + c if c > 40 else 2000 + c
    month, day = (b, a) if a > 12 or "." in word else (a, b)
    if not 1 <= month <= 12 or not 1 <= day <= days_in(year, month) or year < 1000:
        return None
    return Reading(first, last, "numeric", "DATE", f"{year:04d}-{month:02d}-{day:02d}")


def read_unit_of(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The week of March 6', 'the weekend of 10-11 May', 'the month of April'."""
    if parts.unit == "month" and parts.month:
        parts.unit = ""
        return read_date(tokens, first, last, parts)
    if parts.unit not in ("week", "weekend") or not parts.month or not parts.numbers:
        return None
    pattern = f"XXXX-{parts.month:02d}-{int(parts.numbers[0]):02d}"
    if parts.year:
        form = Relative("published", parts.unit, parts.year, "same", pattern)
    else:
        form = Relative("published", parts.unit, pick="nearest", pattern=pattern)
    return Reading(first, last, "unit-of", "DATE", relative=form)
