"""Readers of lengths of time: three years, the last two months, the first nine months."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from timeline.finding.times import words as w
from timeline.finding.times.cues import side
from timeline.finding.times.forms import Reading, Relative
from timeline.finding.times.names import are_record
from timeline.finding.times.parts import CLOCK_UNITS, duration_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

_CALENDAR_UNITS = frozenset(("day", "week", "month", "year", "decade"))
_MEASURED = w.words_of("full single solid mere working business good straight")
"""What may stand between an article and a length: "a full day"."""
_AMOUNTS = frozenset(("thousand", "million", "billion", "trillion", "%", "percent"))
_ROUND = frozenset((*w.POWERS, "dozen"))
_HALVED = frozenset(("half", "/", "½"))
"""Numbers that an article stands before."""
_BEFORE_BOUND = w.words_of("for just well took take takes lasted last lasts in after only spent")
"""What shows that "over" means more than, and not in the course of."""
_LASTING = w.words_of(
    "takes lasts needs spends requires wants serves stays remains works continues gives loses covers waits"
    " sits lives runs sleeps expects wastes saves adds gains allows"
)
"""Verbs before a length that is none of each: "takes a week"."""
_DISTANCES = w.words_of("miles kilometres kilometers kilometre kilometer km knots metres meters feet")
_BE = frozenset(("is", "was", "be", "been"))
_MANY = 1000
"""Units from which on nobody counts from his own day."""
_COUNTED_FROM = frozenset(("of", "after", "from"))
"""Behind them stands what a length is counted from: "within two weeks of the vote"."""
_FROM_NOW = w.words_of(
    "will ll could may might expect expects expected plan plans intend intends hope hopes aim aims due likely"
    " scheduled poised"
)
_IS_TO = frozenset((("is", "to"), ("are", "to")))
_NOT_FROM_NOW = w.words_of("would must shall should was were had under promised pledged agreed vowed")
"""What tells what was to be, or what a rule asks for: "must pay within two weeks"."""
_COMING_UP = w.words_of(
    "due expected vote votes begin begins start starts open opens end ends expire expires resume resumes"
    " mature matures lapse lapses leave leaves retire retires return returns close closes polls"
    " election elections referendum wedding"
)
"""What stands before "in" and the length after which it comes: "the lease expires in two weeks"."""
_CLAUSE = 14
"""Words before a length within which its verb stands."""
_BEFORE_VERB = w.words_of("to will would can could may might shall should must")
"""What shows that "last" is a verb: "is to last two days"."""


def count_of(parts: Parts, codes: str) -> str:
    """How many units: digits, `X` for a few, with a half where one is named."""
    half = not _HALVED.isdisjoint(parts.words)
    if parts.few:
        return "2" if "couple" in parts.words else "X"
    numbers = [n.replace(",", "") for n in parts.numbers]
    if "/" in parts.words:
        numbers = numbers[:-2]
    if not numbers:
        return (
            "0.5" if half and not parts.article else "1.5" if half else "1" if _is_one(parts, codes) else "X"
        )
    first = numbers[0] if "2" in codes or "&" in codes else numbers[-1]
    return f"{first}.5" if half and first.isdigit() else first


def _is_one(parts: Parts, _codes: str) -> bool:
    return not parts.plural


def _span_value(parts: Parts, codes: str) -> str:
    count = count_of(parts, codes)
    if parts.unit == "hour" and count.endswith(".5"):
        whole = count[:-2]
        return f"PT{whole}H30M" if whole != "0" else "PT30M"
    return duration_value(parts.unit, count)


def read_duration(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Nearly three years', 'a week', 'ten-day', '5 1/2 hours'."""
    codes = tokens.codes[first:last]
    year = codes[0] == "Y" and tokens.words[first + 1] == "and"  # "In 1943 and five years later."
    # "The third time in as many weeks" names a number.
    as_many = parts.words[0] == "many" and tokens.word(first - 1) == "as"
    none = year or as_many or not parts.unit or _is_no_length(tokens, first, last, parts)
    if none or (parts.article and _is_some(tokens, first, last, parts)):
        return None
    first = with_bound(tokens, first)
    if tokens.word(last) in ("ago", "earlier", "later") and _is_range(parts):
        value = "FUTURE_REF" if tokens.word(last) == "later" else "PAST_REF"
        return Reading(first, last + 1, "vague-shift", "DATE", value)
    once = parts.words == ["one", "day"] and tokens.word(first - 1) not in _BEFORE_BOUND
    if once and side(tokens, first, last) == "future":
        return Reading(first, last, "one-day", "DATE", "FUTURE_REF")
    if parts.article and tokens.code(last) != "l" and _rate(tokens, first):
        return Reading(first, last, "rate", "SET", _span_value(parts, codes))
    value = _span_value(parts, codes)
    form = _from_now(count_of(parts, codes), parts.unit, value)
    if form is not None and _comes_in(tokens, first, last):
        return Reading(first, last, "shift-from", "DATE", relative=replace(form, pick="", pattern=""))
    within = form is not None and _is_within(tokens, first, last)
    form = replace(form, pick="within") if form is not None and within else None
    return Reading(first, last, "duration", "DURATION", value, form, mod=parts.mod)


def _is_within(tokens: Tokens, first: int, last: int) -> bool:
    """'She will leave within two weeks': counted from the day of the report, and from nothing named."""
    if tokens.word(first - 1) != "within" or tokens.word(last) in _COUNTED_FROM:
        return False
    before = tokens.words[max(first - _CLAUSE, 0) : first]
    clause = before[len(before) - before[::-1].index(".") :] if "." in before else before
    ahead = not _FROM_NOW.isdisjoint(clause) or any(pair in _IS_TO for pair in pairwise(clause))
    return ahead and _NOT_FROM_NOW.isdisjoint(clause)


def _comes_in(tokens: Tokens, first: int, last: int) -> bool:
    """'Peru votes in two weeks', 'is due in three months': so long after the day of the report."""
    if tokens.word(first - 1) != "in" or tokens.word(first - 2) not in _COMING_UP:
        return False
    before = tokens.words[max(first - _CLAUSE, 0) : first]
    clause = before[len(before) - before[::-1].index(".") :] if "." in before else before
    return _NOT_FROM_NOW.isdisjoint(clause) and side(tokens, first, last) != "past"


def _from_now(count: str, unit: str, value: str) -> Relative | None:
    """The time from the publication on that is so long, if the calendar counts it."""
    if not (count.isdigit() and 0 < int(count) < _MANY and unit in _CALENDAR_UNITS):
        return None
    return Relative("published", unit, int(count), "stretch", value)


def _is_range(parts: Parts) -> bool:
    """'10 to 15 years', 'two or three weeks': how many it is stays open."""
    known = len(parts.numbers) > 1 and parts.unit not in CLOCK_UNITS
    return known and not {"to", "or", "-", "–"}.isdisjoint(parts.words)


def _is_some(tokens: Tokens, first: int, last: int, parts: Parts) -> bool:
    """'A sad day', 'it was a year of movement': one of many, and no length."""
    if tokens.code(last) == "o" and tokens.word(first - 1) in _BE and not parts.numbers:
        return True
    return "_" in tokens.codes[first:last] and not _MEASURED.intersection(parts.words)


def _is_no_length(tokens: Tokens, first: int, last: int, parts: Parts) -> bool:
    """Whether a number and a unit are money, an age, a share, a year, an ordinal or a date."""
    codes, after = tokens.codes[first:last], tokens.code(last)
    aged = after == "8" or (after == "-" and tokens.code(last + 1) == "8")
    shared = parts.unit == "quarter" and not _quarter_of_year(tokens, parts, last)
    glued = tokens.word(first - 1) == "-" and not tokens.spaced(first - 1) and tokens.codes[first] == "Y"
    bare = glued or (not parts.numbers and (parts.year or (parts.unit == "second" and not parts.few)))
    speed = parts.article and parts.unit in CLOCK_UNITS and tokens.word(first - 1) in _DISTANCES
    told = tokens.word(first - 1) == "aged" or tokens.words[max(first - 2, 0) : first] == ["age", "of"]
    if tokens.code(first - 1) == "$" or aged or told or shared or bare or speed:
        return True
    if "_" in codes and not is_plain(tokens, first, last):
        return True
    return not parts.plural and _numbered(tokens, last, parts, codes)


def _numbered(tokens: Tokens, last: int, parts: Parts, codes: str) -> bool:
    """'2003 month', '5 day': digits before a singular number it, unless a hyphen joins them."""
    digits = bool(parts.numbers) and parts.numbers[-1].isdigit() and parts.numbers[-1] != "1"
    if not digits or "N" in codes:
        return False
    if len(parts.numbers[0]) == 4:
        return True
    hyphened = "-" in codes or tokens.code(last) == "-"
    return not hyphened and parts.words[-1] in ("day", "week", "month")


def _rate(tokens: Tokens, first: int) -> bool:
    """Whether an amount comes before: '$5 a year', 'two flights a week', '3 percent a year'."""
    before = tokens.word(first - 1)
    if before in _LASTING:
        return False  # "It takes a week."
    if len(before) > 4 and before.endswith("s") and tokens.codes[first - 1] == "_" and before[-2] not in "su":
        return True
    amount = first - 1 - (before in _AMOUNTS)
    number = tokens.code(amount) in ("n", "1", "3", "4")
    return number and (tokens.code(amount - 1) == "$" or before in ("%", "percent") or amount == first - 1)


def with_bound(tokens: Tokens, first: int) -> int:
    """Where a length begins with the word that bounds it: 'no more than', 'for over', 'in under'."""
    word, before = tokens.word(first - 1), tokens.word(first - 2)
    bound = word == "no" and tokens.code(first) == "m"
    return first - 1 if bound or (word in ("over", "under") and before in _BEFORE_BOUND) else first


def is_plain(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words between a number and its unit are words."""
    between = [tokens.words[i] for i in range(first, last) if tokens.codes[i] == "_"]
    return all(word.isalpha() and word != "percent" for word in between)


def _quarter_of_year(tokens: Tokens, parts: Parts, last: int) -> bool:
    """Three quarters of a thing are no time: the next words tell."""
    if parts.few:
        return True
    return tokens.code(last) != "o" and tokens.code(last - 2) != "-" and not parts.article


def read_lasting(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Month-long', 'decades-long', 'two-year-long', 'decades-old': without the noun's article."""
    if tokens.code(first - 1) == "-" and (tokens.code(first - 2) or "_") in "134nN":
        return None  # "Twenty-nine-years-old" is an age.
    first += tokens.codes[first] in "ta"
    return Reading(first, last, "lasting", "DURATION", _span_value(parts, tokens.codes[first:last]))


def read_latest(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The last three months', 'the next few days', 'coming weeks'."""
    if (
        parts.words[0] in ("that", "this", "those")
        and len(parts.directions) == 1
        and parts.words[0] != "those"
    ):
        return None
    if parts.words[0] == "these" and not parts.numbers:
        if parts.words[-1] == "days":
            return Reading(first, last, "reference", "DATE", "PRESENT_REF")
        return None
    if parts.words[0] == "last" and tokens.word(first - 1) in _BEFORE_VERB:
        return read_duration(tokens, first + 1, last, parts)
    codes = tokens.codes[first:last]
    count = count_of(parts, codes) if parts.numbers or parts.few else "X"
    value = duration_value(parts.unit, count)
    form = _from_now(count, parts.unit, value)
    direction = parts.directions[-1]
    if form is not None and direction in ("last", "past"):
        form = replace(form, offset=-form.offset)
    elif direction not in ("next", "coming"):
        form = None
    return Reading(first, last, "latest", "DURATION", value, form)


def read_ordinal_units(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The first nine months'."""
    if (tokens.code(last) or "_") in "gl" or tokens.word(last) in ("earlier", "later"):
        return None  # "The first came in May, the second two months later."
    count = count_of(parts, tokens.codes[first:last]) if parts.numbers or parts.few else "X"
    return Reading(first, last, "ordinal-units", "DURATION", duration_value(parts.unit, count))


def read_round(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'A hundred years', 'almost a dozen weeks': round numbers have an article."""
    if _ROUND.isdisjoint(parts.words):
        return None
    parts.article = False
    return read_duration(tokens, first, last, parts)


def read_bare_units(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Years', 'weeks or months'."""
    numbered = (tokens.code(first - 1) or "_") in "134nY"  # A number that was not taken is no count of them.
    if numbered or tokens.code(last) in ("8", "Y") or parts.unit in ("second", "quarter"):
        return None
    # 'A matter of days' and 'days when' tell of no length that something has.
    if tokens.words[max(first - 2, 0) : first] in (["matter", "of"], ["as", "many"]) or tokens.word(last) in (
        "when",
        "apart",
    ):
        return None
    if tokens.code(first - 1) in ("S", "M"):  # 'The summer months' are the summer.
        return None
    if parts.words[-1] == "minutes" and are_record(tokens, last):
        return None
    unit = next(w.UNIT_OF[x] for x in parts.words if x in w.UNIT_OF)
    return Reading(first, last, "bare-units", "DURATION", duration_value(unit, "X"))


def read_recent(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Recent years'."""
    unit = next(w.UNIT_OF[x] for x in parts.words if x in w.UNIT_OF)
    return Reading(first, last, "recent", "DURATION", duration_value(unit, "X")) if parts.plural else None
