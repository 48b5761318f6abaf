"""Readers of days of a month by their number: the 20th, 5-7 May, the night of 4-5 September."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.calendar import days_in
from timeline.finding.times.cues import PAST, is_past
from timeline.finding.times.forms import Reading, Relative
from timeline.finding.times.names import NUMBERED
from timeline.finding.times.phrases import ends_phrase
from timeline.finding.times.read_dates import DIRECTION, LONGEST, anchor_of, read_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

_ADJECTIVES = ("ic", "al", "ous", "ive", "ful", "ary")
_LEADING = frozenset(("on", "until", "till", "til", "by", "since", "from", "to", "between"))
_SPANNING = frozenset(("between", "from"))
"""What makes two numbers behind a month its days, whatever follows."""


def read_day_alone(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'On the 20th': a day of the month that is spoken of."""
    ends = ends_phrase(tokens, last) or _opens_sentence(tokens, first, last) or is_before_many(tokens, last)
    if not parts.words[1][0].isdigit() or not 0 < parts.ordinal <= LONGEST or not ends:
        return None
    before = tokens.word(first - 1)
    listed = before in ("and", "or", ",") and tokens.code(first - 2) == "O" and tokens.code(first - 3) == "t"
    shared = tokens.code(last) == "&" and tokens.code(last + 1) == "O"  # "On the 9th and 10th floors."
    if shared or (not listed and before not in _LEADING):
        return None
    return Reading(first, last, "day-alone", "DATE", relative=_of_month(parts.ordinal))


def read_days_alone(tokens: Tokens, first: int, last: int, _parts: Parts) -> list[Reading]:
    """'On the 9th and 10th', 'the 3rd, 4th and 6th': days of the month that is spoken of."""
    places = [i for i in range(first, last) if tokens.codes[i] == "O"]
    days = [w.ORDINAL_OF[tokens.words[i]] for i in places]
    led = tokens.word(first - 1) in _LEADING and ends_phrase(tokens, last)
    if not led or not all(tokens.words[i][0].isdigit() for i in places) or max(days) > LONGEST:
        return []
    return [
        Reading(first if i == places[0] else i, i + 1, "day-alone", "DATE", relative=_of_month(day))
        for i, day in zip(places, days, strict=True)
    ]


def _of_month(day: int) -> Relative:
    """A day of the month that is spoken of."""
    return Relative("mention", pick="this", pattern=f"XXXX-XX-{day:02d}")


def _opens_sentence(tokens: Tokens, first: int, last: int) -> bool:
    """'On the 29th Marek crossed': a name behind the day, unless it is that of what is numbered."""
    opens = tokens.capital(first - 1) and tokens.code(first - 2) in (".", "")
    return opens and tokens.capital(last) and tokens.word(last) not in NUMBERED


def is_before_many(tokens: Tokens, last: int) -> bool:
    """'On the 11th coastal guns fired', 'on the 12th fell two of them': nothing that an ordinal counts."""
    word = tokens.word(last)
    acts = is_past(tokens, last) and ends_phrase(tokens, last + 1)  # not "the 5th mechanized brigade"
    described = word.endswith(_ADJECTIVES) and _is_plural(tokens, last + 1)
    told = word in PAST or acts or tokens.code(last) in ("N", "n", "f", "x")
    return told or described or _is_plural(tokens, last)


def _is_plural(tokens: Tokens, i: int) -> bool:
    word = tokens.word(i)
    return word.endswith("s") and word[-2:-1] not in ("s", "u", "i") and not tokens.capital(i)


def read_day_of_that(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The 18th of that month': the month that is spoken of, or the one that is counted to."""
    if parts.unit != "month" or not tokens.words[first + 1][0].isdigit() or not 0 < parts.ordinal <= LONGEST:
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
    spans = tokens.word(first - 1) in _SPANNING
    if leading and not year and not spans and not ends_phrase(tokens, last):
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


def read_months(tokens: Tokens, first: int, last: int, parts: Parts) -> list[Reading]:
    """'May/June 2021': two months of one year."""
    slash = tokens.codes.index("/", first, last)
    earlier = w.MONTH_OF[tokens.words[first]]
    if earlier >= parts.month:
        return []
    return [
        Reading(first, slash, "date", "DATE", f"{parts.year:04d}-{earlier:02d}"),
        Reading(slash + 1, last, "date", "DATE", f"{parts.year:04d}-{parts.month:02d}"),
    ]


def read_night_of(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The night of 4-5 September': the night that begins on the first of the two days."""
    days = [int(number) for number in parts.numbers[:2]]
    if parts.part != "NI" or len(days) != 2 or days[1] != days[0] + 1:
        return None
    parts.numbers = parts.numbers[:1]
    return read_date(tokens, first, last, parts)
