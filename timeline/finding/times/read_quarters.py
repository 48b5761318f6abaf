"""Readers of quarters and halves of years, and of the periods that reports compare them with."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.counts import is_of_game
from timeline.finding.times.forms import Reading, Relative
from timeline.finding.times.parts import collect
from timeline.finding.times.read_dates import DIRECTION, anchor_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

_TWO = 2
"""Words of "last week" and "FY25", and digits of a year that is told in short."""


def read_quarter(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'the fiscal third quarter', 'the first half of 1990', 'last year's fourth quarter'."""
    if parts.ordinal and parts.words[-1] in ("week", "month") and last - first > _TWO:
        last -= _TWO  # "for the third quarter last week": two times
        parts = collect(tokens, first, last)
    if "last" in parts.words and tokens.words[first + 1] == "last" and not parts.ordinal:
        parts.ordinal, parts.directions = -1, parts.directions[1:]
    codes = {1: "H1", 2: "H2", -1: "H2"} if parts.half else {1: "Q1", 2: "Q2", 3: "Q3", 4: "Q4", -1: "Q4"}
    code = codes.get(parts.ordinal, "")
    if parts.words[0] == "that" and "-" in tokens.codes[first:last]:
        first, parts.directions = first + 1, []
    direction = parts.directions[-1] if parts.directions else ""
    if not code:
        return _same_quarter(first, last, parts) if parts.unit and direction and not parts.ordinal else None
    # The article of an adjective belongs to the noun: 'the third-quarter loss'.
    if tokens.code(last - 2) == "-" and tokens.codes[first] in "ta" and tokens.code(last) not in (".", ","):
        first += 1
    halved = parts.half and not (parts.year or parts.unit == "year" or tokens.code(last) == "6")
    if halved or (not (parts.year or direction) and is_of_game(tokens, first, last)):
        return None
    if parts.year:
        return Reading(first, last, "quarter", "DATE", f"{parts.year:04d}-{code}", mod=parts.mod)
    if not direction and parts.half and "year" in parts.words:
        form = Relative("published", "year", 0, "same", f"XXXX-{code}", mod=parts.mod)
    elif direction and "year" in parts.words:
        form = Relative(anchor_of(parts), "year", DIRECTION[direction], "same", f"XXXX-{code}", mod=parts.mod)
    else:
        form = Relative("published", pick="recent", pattern=f"XXXX-{code}", mod=parts.mod)
    return Reading(first, last, "quarter", "DATE", relative=form, mod=parts.mod)


def _same_quarter(first: int, last: int, parts: Parts) -> Reading:
    """'Last year's quarter' is the quarter that is spoken of, in the year before."""
    offset = DIRECTION[parts.directions[-1]]
    return Reading(
        first, last, "same-quarter", "DATE", relative=Relative("mention", "year", offset, pattern="quarter")
    )


def read_same_quarter(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The corresponding period last year', 'the comparable quarter'."""
    words = parts.words
    if "quarter" not in words and "period" not in words:
        return None
    if tokens.codes[first] not in "ta7" and words[0] != "same":
        return None
    if parts.year:
        return Reading(first, last, "period", "DATE", f"{parts.year:04d}", whole="quarter")
    offset = -1 if parts.ago or "last" in words or "7" in tokens.codes[first:last] else 0
    return Reading(
        first, last, "same-quarter", "DATE", relative=Relative("mention", "year", offset, pattern="quarter")
    )


def read_quarter_ago(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The year-ago third quarter', 'the quarter a year earlier'."""
    if parts.ago not in ("ago", "earlier") or "year" not in parts.words or parts.plural:
        return None
    code = f"Q{parts.ordinal}" if "quarter" in parts.words and 1 <= parts.ordinal <= 4 else ""
    if code:
        form = Relative("published", pick="year-ago", pattern=f"XXXX-{code}")
    elif parts.ordinal:
        return None
    else:
        form = Relative("mention", "year", -1, pattern="quarter")
    return Reading(first, last, "year-ago", "DATE", relative=form)


def read_year_ago(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'A year-earlier loss', 'the year-ago quarter'."""
    if parts.ago not in ("ago", "earlier") or "year" not in parts.words or parts.plural:
        return None
    if parts.article and tokens.code(first + 2) != "-":
        return None
    if not any(x in parts.words for x in ("quarter", "period")):
        while tokens.codes[first] != "U":
            first += 1
    return Reading(
        first, last, "year-ago", "DATE", relative=Relative("mention", "year", -1, pattern="quarter")
    )


def read_period(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The 1988 period', 'the latest quarter'."""
    if parts.year:
        quarter = {1: "Q1", 2: "Q2", 3: "Q3", 4: "Q4"}.get(parts.ordinal, "")
        if quarter:
            return Reading(first, last, "period", "DATE", f"{parts.year:04d}-{quarter}")
        return Reading(first, last, "period", "DATE", f"{parts.year:04d}", whole="quarter")
    if "latest" not in parts.words and "same" not in parts.words:
        return None
    return Reading(
        first, last, "same-quarter", "DATE", relative=Relative("mention", "year", 0, pattern="quarter")
    )


def read_short_quarter(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Q3 2024', '3Q', 'Q1', 'H1 2024'."""
    at = next(i for i in range(first, last) if tokens.codes[i] == "[")
    left, right = tokens.code(at - 1) == "1" and at > first, tokens.code(at + 1) == "1"
    number = int(tokens.words[at - 1 if left else at + 1])
    halves = tokens.words[at] == "h"
    if not 1 <= number <= (2 if halves else 4) or tokens.spaced(at - 1 if left else at) or (left and right):
        return None
    if tokens.glued(last) or (halves and not parts.year):
        return None
    code = f"{'H' if halves else 'Q'}{number}"
    return _coded(first, last, parts, code)


def _coded(first: int, last: int, parts: Parts, code: str) -> Reading:
    """A quarter or half by its code, of the year that is named or else the latest."""
    if parts.year:
        return Reading(first, last, "quarter", "DATE", f"{parts.year:04d}-{code}")
    form = Relative("published", pick="recent", pattern=f"XXXX-{code}")
    return Reading(first, last, "quarter", "DATE", relative=form)


def read_glued_quarter(tokens: Tokens, first: int, last: int, _parts: Parts) -> Reading | None:
    """'2Q09', '1H12': in one piece, with the year's last two digits."""
    number, letter, year = tokens.words[first:last]
    joined = tokens.glued(first + 1) and tokens.glued(first + 2) and not tokens.glued(last)
    if not joined or len(year) != 2 or not 1 <= int(number) <= (2 if letter == "h" else 4):
        return None
    return Reading(first, last, "quarter", "DATE", f"20{year}-{letter.upper()}{number}")


def read_fiscal(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'FY25', 'Q1 FY25': a fiscal year by its last two digits, with or without its quarter."""
    year = tokens.words[last - 1]
    joined = tokens.words[last - 2] == "fy" and not tokens.spaced(last - 2) and len(year) == _TWO
    if not joined or tokens.glued(last):
        return None
    parts.year = 2000 + int(year)
    if last - first == _TWO:
        return Reading(first, last, "year", "DATE", f"{parts.year:04d}")
    return read_short_quarter(tokens, first, last, parts)


def read_month_quarter(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The June quarter', 'the September 2023 quarter': the quarter that ends with the month."""
    if parts.month % 3 or parts.plural or tokens.code(last) == "-" or parts.numbers:
        return None
    return _coded(first, last, parts, f"Q{parts.month // 3}")


def read_months_quarter(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The January-March quarter', 'the April-June period of 2019'."""
    begin, end = (w.MONTH_OF[x] for x in tokens.words[first:last] if x in w.MONTH_OF)
    if begin % 3 != 1 or end != begin + 2:
        return None
    return _coded(first, last, parts, f"Q{end // 3}")
