"""Readers of parts of a unit: half an hour, three quarters of an hour, a quarter of a century."""

from __future__ import annotations

from timeline.finding.times.forms import Reading, Relative

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens


def read_quarter_century(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'A quarter of a century', 'the last quarter-century', 'a quarter of a century ago'."""
    if parts.words[-1] != "century" or parts.words[-2] == "quarter":
        return None
    ago = tokens.word(last)
    if ago in ("ago", "later", "earlier"):
        form = Relative("published" if ago == "ago" else "mention", "year", 25 if ago == "later" else -25)
        return Reading(first, last + 1, "shift", "DATE", relative=form)
    return Reading(first, last, "half-unit", "DURATION", "P25Y")


def read_three_quarters(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Three quarters of an hour'."""
    known = parts.words[0] == "three" and parts.unit == "hour"
    return Reading(first, last, "half-unit", "DURATION", "PT45M") if known else None


def read_half_unit(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Half an hour', 'half a century'."""
    hyphened = "-" in tokens.codes[first:last] and parts.unit in ("hour", "day")
    known = parts.article or hyphened
    value = {"hour": "PT30M", "century": "P50Y", "decade": "P5Y", "year": "P6M", "day": "PT12H"}.get(
        parts.unit, ""
    )
    return Reading(first, last, "half-unit", "DURATION", value, mod=parts.mod) if value and known else None
