"""Readers of clock times and parts of days, with the zone and the day that stand beside them."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.forms import MESSAGE, Reading, Relative
from timeline.finding.times.parts import amount, clock_value, collect
from timeline.finding.times.phrases import ends_phrase
from timeline.finding.times.read_dates import DIRECTION, LONGEST, anchor_of, read_date
from timeline.finding.times.read_days import is_before_many
from timeline.finding.times.read_periods import read_part_now

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

_LED = w.words_of("at by until till til from before after since around about to between")
"""What shows that 14:00 is a time of day and no score."""
_AT_A_CLOCK = frozenset(("at", "abt", "@"))
_THROUGH = frozenset(("during", "throughout", "through", "by", "until", "till", "towards", "toward"))
_AT = frozenset(("at", "by", "from", "until", "till"))
_NIGHTS = frozenset(("tonight", "2nite", "tonite", "2night", "2nyt"))
_CLOCKED = frozenset(("eastern", "central", "pacific", "mountain"))
"""What says by whose clock, without "time": "7 p.m. Eastern"."""
_SIGNS = frozenset(("+", "-", "–"))
_OF_THE_WORLD = frozenset(("utc", "gmt"))
_EARLY_HOURS = frozenset(("early", "small", "wee", "first"))
_HOURS, _HALF, _QUARTER = 12, 30, 15
_NOONS = {"noon": 12, "midday": 12, "midnight": 0}
_ZONE_WORDS = 4
"""As many words as the name of a clock has at most: "Eastern Daylight Saving Time"."""


def read_clock(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """A time of day, with the day it belongs to where that stands beside it."""
    if parts.clock == "noon" and tokens.word(first - 1) == "high":
        return None
    if parts.clock == "midnight" and parts.deictic in _NIGHTS:
        parts.clock = "24:00"  # The night of a day ends with it.
    if parts.part and not parts.clock and parts.numbers:
        parts.clock = parts.numbers.pop(0)
    parts.clock = parts.clock.replace(".", ":")
    if parts.part and parts.clock.replace(":", "").isdigit() and int(parts.clock.split(":")[0]) <= 12:
        parts.clock += "am" if parts.part == "MO" else "pm"
    if parts.part and parts.directions:
        return _on_part(first, last, parts)
    if parts.month or parts.weekday or parts.deictic:
        return read_date(tokens, first, last, parts)
    tail = clock_value(parts.clock)
    if not tail:
        return None
    end = behind_zone(tokens, last)
    bare = tokens.codes[first] == "C" and end == first + 1 and not _is_led(tokens, first)
    if bare:
        return Reading(first, last, "clock", "TIME", "XXXX-XX-XX" + tail, only="colloquial")
    return _clock(first, end, tail)


def _is_led(tokens: Tokens, first: int) -> bool:
    """Whether a preposition leads to a clock time, or to the other one of a pair: "between 8:00 and 9:00"."""
    joined = tokens.code(first - 1) in ("&", "-") and tokens.code(first - 2) == "C"
    return tokens.word(first - 1) in _LED or (joined and tokens.word(first - 3) in _LED)


def read_clock_part(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'At 7 this evening', 'till 10 tonight': a bare number is an hour where a preposition leads to it."""
    if tokens.word(first - 1) not in _LED or parts.deictic not in ("", "tonight"):
        return None
    if parts.deictic:
        parts.part, parts.directions = "NI", ["this"]
    return read_clock(tokens, first, last, parts)


def read_clock_on(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'At nine on Tuesday morning': a bare number is an hour of the part of the day."""
    led = tokens.word(first - 1) in _LED and tokens.words[first + 1] == "on"
    return read_clock(tokens, first, last, parts) if led else None


def _on_part(first: int, last: int, parts: Parts) -> Reading | None:
    """'Six o'clock this morning', '11 p.m. last night': on the day whose morning or night it is."""
    tail = clock_value(parts.clock)
    told = "mention" if "next" in parts.directions else anchor_of(parts)  # "At 8 the next morning."
    form = Relative(told, "day", DIRECTION[parts.directions[-1]], tail=tail)
    return Reading(first, last, "clock", "TIME", relative=form) if tail else None


def _clock(first: int, last: int, tail: str) -> Reading:
    return Reading(first, last, "clock", "TIME", relative=Relative("mention", "day", 0, tail=tail))


def behind_zone(tokens: Tokens, last: int) -> int:
    """Where a clock time ends with its zone: '(UTC)', 'local time', 'Eastern Standard Time'."""
    if tokens.word(last) == "(":
        zone = tokens.code(last + 1) == "z"
        inner = _behind_named(tokens, last + 2) if zone else _behind_named(tokens, last + 1)
        return inner + 1 if tokens.word(inner) == ")" and inner > last + 1 else last
    return _behind_named(tokens, last)


def _behind_named(tokens: Tokens, last: int) -> int:
    if tokens.code(last - 1) == "z" and tokens.word(last) in _SIGNS and tokens.glued_digit(last + 1):
        return last + 2  # "UTC+8"
    if tokens.word(last) in _CLOCKED and tokens.capital(last) and _ends(tokens, last + 1):
        return last + 1
    start = last - (tokens.word(last - 1) == "local")
    for i in range(start, start + _ZONE_WORDS):
        if tokens.word(i) == "time":
            return i + 1 if i > start else last
        if tokens.word(i) != "local" and not (tokens.capital(i) and tokens.words[i].isalpha()):
            break
    return last


def _ends(tokens: Tokens, last: int) -> bool:
    return ends_phrase(tokens, last) or tokens.code(last) in ("W", "c", "G")


def read_part_of_day(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The morning of the 24th'."""
    ends = ends_phrase(tokens, last) or is_before_many(tokens, last)
    if not parts.words[-1][0].isdigit() or not 0 < parts.ordinal <= LONGEST or not ends:
        return None
    pattern = f"XXXX-XX-{parts.ordinal:02d}"
    form = Relative("mention", pick="this", pattern=pattern, tail="T" + parts.part)
    return Reading(first, last, "part-of-day", "TIME", relative=form)


def read_past_hour(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'At half past one in the morning', 'a quarter to six'."""
    words = tokens.words[first:last]
    at = next(i for i, word in enumerate(words) if word in ("half", "quarter"))
    joint, hour = words[at + 1], words[at + 2]
    number = amount([hour])
    if joint not in ("past", "to") or (joint == "to" and words[at] == "half") or not 0 < number <= _HOURS:
        return None
    if tokens.word(first - 1) not in _LED and not parts.part:
        return None
    minutes = _HALF if words[at] == "half" else _QUARTER
    number, minutes = (number - 1 or _HOURS, 2 * _HALF - minutes) if joint == "to" else (number, minutes)
    half = words[at + 3].replace(".", "") if "A" in tokens.codes[first:last] else ""
    if parts.part:
        half = "am" if parts.part == "MO" else "pm"
    tail = clock_value(f"{number}:{minutes}{half}")
    if parts.directions and parts.part and tail:
        return Reading(first, last, "clock", "TIME", relative=Relative(anchor_of(parts), "day", 0, tail=tail))
    return _clock(first, last, tail) if tail else None


def read_half_hour(tokens: Tokens, first: int, last: int, _parts: Parts) -> Reading | None:
    """'Doors open at half seven': half past it, as the British say."""
    hour = amount([tokens.words[last - 1]])
    if tokens.word(first - 1) not in _AT or not 0 < hour <= _HOURS or not ends_phrase(tokens, last):
        return None
    return _clock(first, last, clock_value(f"{hour}:{_HALF}"))


def read_minutes_past(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'At eleven minutes past midnight', 'five minutes to noon'."""
    hour, joint, unit = tokens.words[last - 1], tokens.words[last - 2], tokens.words[last - 3]
    minutes = int(parts.numbers[0]) if parts.numbers and parts.numbers[0].isdigit() else 0
    if unit not in ("minutes", "minute") or joint not in ("past", "to") or not 0 < minutes < 2 * _HALF:
        return None
    number = _NOONS.get(hour, amount([hour]))
    if not 0 <= number <= _HOURS:
        return None
    number, minutes = ((number - 1) % 24, 2 * _HALF - minutes) if joint == "to" else (number, minutes)
    return _clock(first, last, f"T{number:02d}:{minutes:02d}")


def read_four_digits(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'1730 UTC', '1730 UTC Friday', 'at 0430 local time', 'at 1400 hours', and 'at 1930' in a message."""
    word, unit = tokens.words[first], tokens.words[last - 1]
    tail = clock_value(f"{word[:2]}:{word[2:]}") if len(word) == 4 and word.isdigit() else ""
    if not tail:
        return None
    if parts.weekday or parts.deictic:
        parts.clock, parts.year = f"{word[:2]}:{word[2:]}", 0
        return read_date(tokens, first, last, parts)
    if last == first + 1:
        return _clock(first, last, tail) if _is_message_clock(tokens, first) else None
    if unit in _OF_THE_WORLD or (tokens.code(last - 1) == "z" and _is_capital(tokens, last - 1)):
        return _clock(first, behind_zone(tokens, last), tail)
    end = behind_zone(tokens, last) if unit == "local" else last
    told = end > last if unit == "local" else unit in ("hours", "hrs") and tokens.word(first - 1) in _AT
    return _clock(first, end, tail) if told else None


def _is_message_clock(tokens: Tokens, i: int) -> bool:
    at = tokens.word(i - 1) in _AT_A_CLOCK
    return at and len(tokens.text) <= MESSAGE and ends_phrase(tokens, i + 1)


def _is_capital(tokens: Tokens, i: int) -> bool:
    return tokens.text[tokens.starts[i] : tokens.end(i)].isupper()


def read_clocks(tokens: Tokens, first: int, last: int, parts: Parts) -> list[Reading]:
    """'10 to 11 p.m.': two times, the first in the second's half of the day."""
    second = read_clock(tokens, first + 2, last, collect(tokens, first + 2, last))
    half = parts.clock[-2:]
    word = tokens.words[first]
    if second is None or half not in ("am", "pm") or tokens.codes[first] not in "1C":
        return []
    tail = clock_value(word + half)
    if not tail or tokens.word(first - 1) in ("than", "of"):
        return []
    return [_clock(first, first + 1, tail), second]


def read_hours_of(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The early hours of Sunday', 'the small hours of 5 May': the morning of that day."""
    edge = tokens.words[first + 1]
    undated = parts.month and not parts.numbers and parts.ordinal < 1
    if undated or (edge not in _EARLY_HOURS and edge != "late"):
        return None
    parts.unit = parts.mod = ""
    parts.part = parts.part or ("NI" if edge == "late" else "MO")
    return read_date(tokens, first, last, parts)


def read_hours_of_part(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The early hours of this morning', 'until the small hours of the morning'."""
    if tokens.words[first + 1] not in _EARLY_HOURS:
        return None
    if parts.directions:
        return read_part_now(tokens, first, last, parts)
    form = Relative("mention", "day", 0, tail="T" + parts.part)
    return Reading(first, last, "part-alone", "TIME", relative=form)


def read_part_of_next(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The morning of the next day', 'the early hours of the following day'."""
    if parts.unit != "day" or not parts.directions:
        return None
    if not parts.part and tokens.words[first + 1] not in _EARLY_HOURS:
        return None
    form = Relative("mention", "day", DIRECTION[parts.directions[-1]], tail="T" + (parts.part or "MO"))
    return Reading(first, last, "part-of-date", "TIME", relative=form)


def read_part_told(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Fresh troops arrived during the night': that of the day that is spoken of."""
    led = tokens.word(first - 1) in _THROUGH
    if not led or not ends_phrase(tokens, last) or tokens.code(last) == "o":
        return None
    form = Relative("mention", "day", 0, tail="T" + parts.part)
    return Reading(first, last, "part-alone", "TIME", relative=form)


def read_part_alone(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Mid-morning', 'in the evening': of the day that is spoken of."""
    joined = tokens.code(last) == "-" and not tokens.spaced(last - 1)
    if joined or not ends_phrase(tokens, last) or tokens.code(last) == "o":
        return None  # "Late-night talks" are a kind of talks.
    first += tokens.codes[first] == "i"
    form = Relative("mention", "day", 0, tail="T" + parts.part, mod=parts.mod)
    return Reading(first, last, "part-alone", "TIME", relative=form, mod=parts.mod)
