"""Readers of years: in four digits, in two after another, as they are spoken, before and after Christ."""

from __future__ import annotations

from dataclasses import replace

from timeline.finding.times import words as w
from timeline.finding.times.calendar import days_in
from timeline.finding.times.counts import counts
from timeline.finding.times.cues import PAST, is_past
from timeline.finding.times.forms import Reading
from timeline.finding.times.names import ends_name
from timeline.finding.times.parts import collect
from timeline.finding.times.phrases import ends_phrase
from timeline.finding.times.read_dates import read_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

_BEFORE_YEAR = w.words_of(
    "in since until till from by of to before after between and - – late early mid during ( around about "
    "through the year for , circa c as"
)
_BEFORE_SHORT = w.words_of("in since until till from by of before after summer winter spring autumn")
_ABBREVIATED = w.words_of("c ca b d fl r")
_CIRCA = frozenset(("c", "ca"))
_EARLY = 3
"""As many digits as a year before 1000 has that is told by its number alone."""
_GOES_ON = frozenset(("-", '"'))
# Of these the number behind is often a count of things.
_BEFORE_COUNT = frozenset(("of", "to", "by", "about", "around", "the", "for", ",", "and", "as"))


def read_years(tokens: Tokens, first: int, last: int, parts: Parts) -> list[Reading]:
    """'1915-17', 'fiscal year 2007-08': two years, the second without its century."""
    at = last - 3
    first += tokens.codes[first] == "t" and first + 1 == at
    start, end = tokens.words[at], tokens.words[last - 1]
    slashed = tokens.codes[at + 1] == "/"
    if tokens.spaced(at) or tokens.spaced(at + 1) or (slashed and tokens.code(last) == "/"):
        return []
    if not (len(end) == 2 and end > start[2:]) and not (slashed and len(end) == 4):
        return []
    full = start[: 4 - len(end)] + end
    mod = parts.mod
    return [
        Reading(first, at + 1, "years", "DATE", start, mod=mod),
        Reading(last - 1, last, "years", "DATE", full, mod=mod),
    ]


def read_year(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """A number that is a year by its size and by the words beside it."""
    if tokens.codes[first] == "'":
        return _read_short(tokens, first, last, parts.year)
    if (
        not parts.year
        or (parts.unit and parts.unit != "year")
        or not _is_year(tokens, first, last, parts.year)
    ):
        return None
    if parts.half:
        half = 2 if parts.ordinal == 2 or parts.mod == "END" or "last" in parts.words else 1
        return Reading(first, last, "year", "DATE", f"{parts.year:04d}-H{half}")
    if parts.words[0] == "the" and not parts.mod and not parts.unit:
        first += 1
    mod = parts.mod or (
        "APPROX" if tokens.word(first - 1) == "." and tokens.word(first - 2) in _CIRCA else ""
    )
    return Reading(first, last, "year", "DATE", f"{parts.year:04d}", mod=mod)


def _is_year(tokens: Tokens, first: int, last: int, year: int) -> bool:
    """Whether four digits are no amount, no part of a longer number and no part of a name."""
    before, after = tokens.word(first - 1), tokens.code(last)
    amount = tokens.code(first - 1) in ("$", "/", "#") or after in ("%", "/")
    if amount or (tokens.codes[last - 1] == "Y" and counts(tokens, last - 1)):
        return False
    recent = 1900 <= year <= 2035
    named = before == "-" and tokens.capital(first - 2) and not recent  # "the CASA-1000 line"
    if (named or _is_joined(tokens, first, last)) or (
        last == first + 1 and before not in _BEFORE_YEAR and ends_name(tokens, first)
    ):
        return False
    if (
        recent
        or last != first + 1
        or _is_heading(tokens, first, last)
        or _begins(tokens, last, year)
        or _is_abbreviated(tokens, first)
    ):
        return True
    if before not in _BEFORE_YEAR or after in ("V", "v", "U"):
        return False
    if before == "and" and tokens.code(first - 2) == "Y":
        return True  # "Between 1740 and 1745".
    return before not in _BEFORE_COUNT or tokens.word(last) == "s" or _ends(tokens, last)


def _ends(tokens: Tokens, last: int) -> bool:
    """Whether a number counts nothing: its phrase ends, or its sentence goes on with a verb."""
    return ends_phrase(tokens, last) or tokens.word(last) in PAST


def _read_short(tokens: Tokens, first: int, last: int, year: int) -> Reading | None:
    """'In '68': two digits behind an apostrophe and a preposition."""
    joined = year and tokens.spaced(first - 1) and not tokens.spaced(first) and tokens.code(last) != "'"
    if not joined or tokens.word(first - 1) not in _BEFORE_SHORT:
        return None
    return Reading(first, last, "year", "DATE", f"{year:04d}")


def _begins(tokens: Tokens, last: int, year: int) -> bool:
    """'(1640-1661)': whether a later year stands behind a dash."""
    return tokens.code(last) == "-" and tokens.code(last + 1) == "Y" and int(tokens.words[last + 1]) > year


def _is_abbreviated(tokens: Tokens, first: int) -> bool:
    """'C. 1250', '(d. 1234)': about, born, died, flourished, reigned."""
    return tokens.word(first - 1) == "." and tokens.word(first - 2) in _ABBREVIATED


def _is_heading(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a year stands alone in its line, or between the marks of a heading."""
    if tokens.word(first - 1) == "=" == tokens.word(last):
        return True
    start, end = tokens.starts[first], tokens.end(last - 1)
    before, behind = tokens.text[max(start - 1, 0) : start], tokens.text[end : end + 1]
    return before == "\n" and behind in ("\n", ":")


def _is_joined(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the digits go on with letters or more digits: '1999-built', 'MD2000', '555-1999'."""
    if tokens.code(last) == "-" and not tokens.spaced(last - 1) and tokens.code(last + 1) in ("_", "n"):
        return True
    before = tokens.word(first - 1)
    if not before or tokens.spaced(first - 1):
        return False
    return before[-1].isalnum() or (before == "-" and tokens.code(first - 2) == "n")


def read_early_year(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'In 211 he withdrew', 'the spring of 651': a year of three digits, in the era that is spoken of."""
    if not _is_early(tokens, last):
        return None
    value = f"0{tokens.words[last - 1]}"
    if parts.season:
        return Reading(
            first, last, "season", "DATE", f"{value}-{parts.season}", only="narrative", whole="era"
        )
    return Reading(last - 1, last, "year", "DATE", value, only="narrative", whole="era")


def read_early_date(tokens: Tokens, first: int, last: int, _parts: Parts) -> Reading | None:
    """'22 November 602': of a history that tells of such years; in any other text the day, and a number."""
    dated = read_date(tokens, first, last - 1, collect(tokens, first, last - 1))
    form = dated.relative if dated else None
    if dated is None or form is None or not form.pattern.startswith("XXXX-") or not _is_early(tokens, last):
        return None
    value = f"0{tokens.words[last - 1]}{form.pattern[4:]}"
    return replace(dated, last=last, value=value, relative=None, only="narrative", whole="era", instead=dated)


def read_early_years(tokens: Tokens, first: int, last: int, _parts: Parts) -> list[Reading]:
    """'From 750 to 861': two such years."""
    led = (tokens.word(first - 1), tokens.words[first + 1]) in (
        ("from", "to"),
        ("from", "until"),
        ("between", "and"),
    )
    if not led or not _is_early(tokens, last) or len(tokens.words[first]) != _EARLY:
        return []
    return [
        Reading(i, i + 1, "year", "DATE", f"0{tokens.words[i]}", only="narrative", whole="era")
        for i in (first, last - 1)
    ]


def _is_early(tokens: Tokens, last: int) -> bool:
    digits = tokens.words[last - 1]
    if len(digits) != _EARLY or not digits.isdigit() or tokens.code(last) in _GOES_ON:
        return False
    return _ends(tokens, last) or is_past(tokens, last) or _is_subject(tokens, last)


def _is_subject(tokens: Tokens, last: int) -> bool:
    """'In the spring of 590 Hormizd fell': a name behind a year that more than "in" leads to."""
    return tokens.capital(last) and tokens.code(last - 2) in ("o", "M")


def read_spoken_year(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'nineteen ninety-six', 'the year two thousand'."""
    words = [x for x in parts.words if x in w.NUMBER_OF]
    numbers = [w.NUMBER_OF[x] for x in words]
    if numbers[0] == 2 and numbers[1] == 1000:
        year = 2000 + (numbers[2] if len(numbers) > 2 and numbers[2] < 100 else 0)
    elif 10 < numbers[0] <= 20 and 10 <= sum(numbers[1:]) < 100:
        year = numbers[0] * 100 + sum(numbers[1:])
    else:
        return None
    if (numbers[0] == 2 and tokens.code(first) != "t") or (parts.unit and parts.unit != "year"):
        return None
    rest = f"-{parts.season}" if parts.season else f"-{parts.month:02d}" if parts.month else ""
    return Reading(first, last, "spoken-year", "DATE", f"{year:04d}{rest}")


def read_era(tokens: Tokens, first: int, last: int, parts: Parts) -> list[Reading]:
    """'490 BC', '480-479 BC', 'the fifth century BC', 'AD 70'."""
    mark = "BC" if parts.era == "BC" else ""
    decade = next((word for word in parts.words if word.endswith("0s")), "")
    if decade:
        return [Reading(first, last, "era", "DATE", f"{mark}{decade[:-2]:0>3}", mod=parts.mod)]
    if parts.unit in ("century", "millennium") and parts.ordinal > 0:
        digits = 2 if parts.unit == "century" else 1
        return [Reading(first, last, "era", "DATE", f"{mark}{parts.ordinal - 1:0{digits}d}", mod=parts.mod)]
    if parts.unit not in ("", "year"):
        return []
    numbers = [word.replace(",", "") for word in tokens.words[first:last]]
    places = [
        i
        for i in range(first, last)
        if tokens.codes[i] in "134nY" and numbers[i - first].strip("0").isdigit()
    ]
    day = 0
    if parts.month and tokens.codes[last - 1] == '"' and (len(places) > 1 or parts.ordinal):
        day = parts.ordinal or int(numbers[places.pop(0) - first])
        if not 0 < day <= days_in(2000, parts.month):
            return []
    if not places or (not mark and len(places) > 1):
        return []
    rest = f"-{parts.season}" if parts.season else f"-{parts.month:02d}" if parts.month else ""
    rest += f"-{day:02d}" if day else ""
    readings = []
    for n, place in enumerate(places):
        start, end = (first if n == 0 else place), (last if place == places[-1] else place + 1)
        value = f"{mark}{int(numbers[place - first]):04d}{rest}"
        readings.append(Reading(start, end, "era", "DATE", value, mod=parts.mod))
    return readings
