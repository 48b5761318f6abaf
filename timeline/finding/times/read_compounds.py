"""Readers of lengths in more than one unit: two years and three months, 3 hours and 20 minutes."""

from __future__ import annotations

from itertools import pairwise

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

_COUNTING = ("after", "before")
"""What a length counts with that only stands behind another: "the first in two years, a week after"."""


def read_compound(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Two years and three months', '2 hours, 14 minutes and 4 seconds', 'a year and two months ago'."""
    ago = parts.ago in ("ago", "earlier")
    ends = [i + 1 for i in range(first, last) if tokens.words[i] in w.UNIT_OF]
    starts = [first, *ends[:-1]]
    pieces = [collect(tokens, start, end) for start, end in zip(starts, ends, strict=True)]
    counts = [
        count_of(p, tokens.codes[i + (i > first) : end])
        for p, i, end in zip(pieces, starts, ends, strict=True)
    ]
    units = [piece.unit for piece in pieces]
    counted = all(count.isdigit() for count in counts) and is_plain(tokens, first, last - ago)
    # "3 hours 54 minutes"
    joined = tokens.codes[ends[0]] in ",&" or units[0] in CLOCK_UNITS
    nested = all(fine in _FINER.get(coarse, {}) for coarse, fine in pairwise(units))
    parted = tokens.codes[ends[-2]] == "," and tokens.word(last) in _COUNTING
    if not nested or not counted or not joined or parted or tokens.code(last) == "8":
        return None
    if ago:
        return _shifted(first, last, units[1], int(counts[0]) * _FINER[units[0]][units[1]] + int(counts[1]))
    value = duration_value(units[0], counts[0])
    for coarse, fine, count in zip(units, units[1:], counts[1:], strict=False):
        value += _rest(coarse, fine, count)
    return Reading(first, last, "compound", "DURATION", value, mod=pieces[0].mod)


def _rest(coarse: str, fine: str, count: str) -> str:
    """The finer unit behind the coarser: the T of ISO 8601 stands once, before hours and minutes."""
    value = duration_value(fine, count)[1:]
    return value.removeprefix("T") if coarse in CLOCK_UNITS else value


def _shifted(first: int, last: int, unit: str, count: int) -> Reading | None:
    if unit not in ("month", "day"):
        return None
    return Reading(first, last, "shift", "DATE", relative=Relative("published", unit, -count))
