"""Readers of lengths in two units: two years and three months, 3 hours and 20 minutes."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.forms import Reading, Relative
from timeline.finding.times.parts import CLOCK_UNITS, collect, duration_value
from timeline.finding.times.read_lengths import count_of, is_plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

# Each unit with the finer ones that may stand behind it, and how many of those it holds where that is told.
_FINER = {
    "year": {"month": 12, "week": 0, "day": 0}, "month": {"week": 0, "day": 0}, "week": {"day": 7},
    "day": {"hour": 24}, "hour": {"minute": 60}, "minute": {"second": 60},
}  # fmt: skip


def read_compound(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Two years and three months', 'four days, six hours', 'a year and two months ago'."""
    middle = next(i for i in range(first, last) if tokens.words[i] in w.UNIT_OF) + 1
    ago = parts.ago in ("ago", "earlier")
    end = last - 1 if ago else last
    coarse, fine = collect(tokens, first, middle), collect(tokens, middle, end)
    counts = [count_of(coarse, tokens.codes[first:middle]), count_of(fine, tokens.codes[middle + 1 : end])]
    holds = _FINER.get(coarse.unit, {})
    counted = all(count.isdigit() for count in counts) and is_plain(tokens, first, end)
    joined = tokens.codes[middle] in ",&" or coarse.unit in CLOCK_UNITS  # "3 hours 54 minutes"
    if fine.unit not in holds or not counted or not joined or tokens.code(last) == "8":
        return None
    if ago:
        return _shifted(first, last, fine.unit, int(counts[0]) * holds[fine.unit] + int(counts[1]))
    value = duration_value(coarse.unit, counts[0]) + _rest(coarse.unit, fine.unit, counts[1])
    return Reading(first, last, "compound", "DURATION", value, mod=coarse.mod)


def _rest(coarse: str, fine: str, count: str) -> str:
    """The finer unit behind the coarser: the T of ISO 8601 stands once, before hours and minutes."""
    value = duration_value(fine, count)[1:]
    return value.removeprefix("T") if coarse in CLOCK_UNITS else value


def _shifted(first: int, last: int, unit: str, count: int) -> Reading | None:
    if unit not in ("month", "day"):
        return None
    return Reading(first, last, "shift", "DATE", relative=Relative("published", unit, -count))
