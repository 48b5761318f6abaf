"""Readers of distances in time: three days ago, two weeks later, a month from now, ten years ago today."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.cues import side
from timeline.finding.times.forms import BESIDE, Reading, Relative
from timeline.finding.times.parts import CLOCK_UNITS, duration_value
from timeline.finding.times.phrases import ends_phrase, goes_on
from timeline.finding.times.read_lengths import count_of, is_plain, read_duration, with_bound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

_BACK = frozenset(("ago", "earlier", "before"))
_FORTH = frozenset(("later", "after", "hence", "afterwards", "afterward", "thereafter"))
_HALVES = {"year": (6, "month"), "decade": (5, "year"), "century": (50, "year")}
_OVER = w.words_of("took take takes taken taking handed turned")
"""Verbs that have an "over" of their own: "he took over six months ago"."""


def read_shift(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Three days ago', 'a year earlier', 'two weeks later'."""
    codes = tokens.codes[first:last]
    ago = tokens.words[last - 1]
    if "_" in codes and not is_plain(tokens, first, last):
        return None
    if ago in ("early", "late", "mid") or (ago in ("before", "after") and goes_on(tokens, last)):
        return None  # "Two days before" counts by itself only where no clause or noun follows.
    if ago not in _BACK and ago not in _FORTH:
        return None
    sign = -1 if ago in _BACK else 1
    count = count_of(parts, codes)
    anchor = "published" if ago in ("ago", "hence") else "mention"
    if parts.unit in CLOCK_UNITS or tokens.word(last) == "than":  # "Two days earlier than planned."
        return read_duration(tokens, first, last - 1, parts)
    steps, unit = _steps(count, parts.unit)
    if not steps:
        return Reading(first, last, "vague-shift", "DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
    first = _bounded(tokens, first, ago)
    odd = "odd" in parts.words  # "Thirty-odd years ago."
    mod = "APPROX" if odd or parts.mod == "APPROX" else ""
    fortnight = parts.unit == "fortnight" and anchor == "mention" and "less" not in tokens.words[first:last]
    weeks = parts.unit == "week" or fortnight
    grain = "day" if weeks and (")" in codes or anchor == "mention") else ""
    form = Relative(anchor, unit, sign * steps, pattern=grain, mod=mod)
    return Reading(first, last, "shift", "DATE", relative=form, mod=mod)


def _steps(count: str, unit: str) -> tuple[int, str]:
    """How many steps of which unit a count of units is: two years and a half are 30 months; 0 if unknown."""
    if count.endswith(".5") and unit in _HALVES:
        half, smaller = _HALVES[unit]
        return int(count[:-2]) * 2 * half + half, smaller
    return (int(count), unit) if count.isdigit() else (0, unit)


def _bounded(tokens: Tokens, first: int, ago: str) -> int:
    """Where it begins with the word that bounds it: 'over two years ago', not 'took over a year ago'."""
    if tokens.word(first - 1) != "over" or (ago != "ago" and tokens.word(first - 2) not in _OVER):
        return with_bound(tokens, first)
    return first - (tokens.word(first - 2) not in _OVER and tokens.codes[first] in "134nN")


def read_after_that(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Four days after that it fell'; of 'after that battle' the battle would have to be known."""
    count = count_of(parts, tokens.codes[first:last])
    known = count.isdigit() and parts.unit not in CLOCK_UNITS and parts.ago in ("after", "before")
    if not known or not ends_phrase(tokens, last):
        return None
    form = Relative("mention", parts.unit, int(count) * (-1 if parts.ago == "before" else 1))
    return Reading(first, last, "shift", "DATE", relative=form)


def read_half_shift(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Half a century ago', 'half a year later'."""
    count, unit = _HALVES.get(parts.unit, (0, ""))
    sign = -1 if parts.ago in ("ago", "earlier") else 1 if parts.ago == "later" else 0
    if not count or not sign or not parts.article:
        return None
    form = Relative("published" if parts.ago == "ago" else "mention", unit, sign * count, mod=parts.mod)
    return Reading(first, last, "shift", "DATE", relative=form, mod=parts.mod)


def read_vague_shift(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Months ago', 'days later'."""
    ago = tokens.words[last - 1]
    if ago == "ahead":
        return Reading(first, last, "bare-units", "DURATION", duration_value(parts.unit, "X"))
    if ago not in ("ago", "later", "earlier") or tokens.codes[first] == "t":
        return None
    return Reading(first, last, "vague-shift", "DATE", "FUTURE_REF" if ago == "later" else "PAST_REF")


def read_shift_from(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Two weeks from now', 'a month from tomorrow', 'a week from Monday'."""
    count = count_of(parts, tokens.codes[first:last])
    if "from" not in parts.words or parts.unit in CLOCK_UNITS:
        return None
    if parts.weekday:
        known = parts.unit == "week" and count.isdigit() and not parts.directions
        form = (
            Relative("published", "week", int(count), "next", f"XXXX-WXX-{parts.weekday}") if known else None
        )
        return Reading(first, last, "shift-from", "DATE", relative=form) if form else None
    if not parts.deictic and parts.words[-1] != "now":
        return None
    if not count.isdigit():
        return Reading(first, last, "vague-shift", "DATE", "FUTURE_REF")
    start = w.DEICTIC.get(parts.deictic, 0)
    if start and parts.unit not in ("day", "week"):
        return None
    days = int(count) * (7 if parts.unit == "week" else 1) + start
    form = Relative("published", "day", days) if parts.deictic and parts.unit in ("day", "week") else None
    grain = "day" if parts.deictic else ""
    form = form or Relative("published", parts.unit, int(count), pattern=grain)
    return Reading(first, last, "shift-from", "DATE", relative=form)


def read_in_time(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'It opens in eleven months' time': that many of them from now."""
    count = count_of(parts, tokens.codes[first:last])
    if tokens.words[last - 1] != "time" or tokens.word(first - 1) != "in" or parts.unit in CLOCK_UNITS:
        return None
    if side(tokens, first, last) == "past":  # "Its fourth conquest in a year's time had left it a ruin."
        return None
    if not count.isdigit():
        return Reading(first, last, "vague-shift", "DATE", "FUTURE_REF")
    return Reading(first, last, "shift-from", "DATE", relative=Relative("published", parts.unit, int(count)))


def read_weekdays_ago(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Two Mondays ago': the second one back."""
    count = count_of(parts, "")
    if parts.ago != "ago" or not count.isdigit() or not int(count):
        return None
    form = Relative("published", "week", 1 - int(count), "last", f"XXXX-WXX-{parts.weekday}")
    return Reading(first, last, "anniversary", "DATE", relative=form)


def read_anniversary(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Ten years ago yesterday', 'a year ago this month', 'this Tuesday' or 'this May'."""
    count = count_of(parts, tokens.codes[first : last - 1])
    unit = next(w.UNIT_OF[x] for x in parts.words if x in w.UNIT_OF)
    if not count.isdigit() or unit in CLOCK_UNITS:
        return None
    if parts.weekday:
        if unit not in ("week", "month", "year"):
            return None
        pick = "upcoming" if tokens.words[last - 2] == "this" else "recent"
        form = Relative("published", unit, -int(count), pick, f"XXXX-WXX-{parts.weekday}")
        return Reading(first, last, "anniversary", "DATE", relative=form)
    if parts.month:
        form = Relative("published", "year", -int(count), "same", f"XXXX-{parts.month:02d}")
        return Reading(first, last, "anniversary", "DATE", relative=form) if unit == "year" else None
    grain = "day" if parts.deictic else parts.unit
    if grain not in ("day", "week", "month"):
        return None
    off = w.DEICTIC.get(parts.deictic, 0)
    beside = next((word for word, days in BESIDE.items() if days == off), "")
    form = Relative("published", unit, -int(count), beside, grain)
    return Reading(first, last, "anniversary", "DATE", relative=form)
