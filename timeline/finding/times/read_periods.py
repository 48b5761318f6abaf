"""Readers of seasons, quarters, decades, centuries and of what is counted from now or from then."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.counts import measures
from timeline.finding.times.forms import MESSAGE, Reading, Relative
from timeline.finding.times.names import is_source, is_title, is_titled
from timeline.finding.times.parts import CLOCK_UNITS, collect, duration_value
from timeline.finding.times.phrases import ends_phrase
from timeline.finding.times.read_dates import DIRECTION, anchor_of, pick_of, says_the_next

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

_AHEAD = frozenset(
    ("in", "over", "within", "during", "for", "of", "by", "until", "throughout", "through", "to")
)
"""Words that look ahead from the day of publication: "in the next year", but "the next year he left"."""
_POSSESSIVES = frozenset(("his", "her", "their", "my", "your", "our"))
_CAMPAIGNS = frozenset(("offensive", "campaign", "session", "collection", "term", "semester"))
_COUNTED_IN = {
    "fortnight": ("week", 2),
    "quarter": ("month", 3),
    "decade": ("year", 10),
    "century": ("year", 100),
}


def read_season(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The summer of 2024', 'last spring', 'winter'."""
    if is_titled(tokens, first) or (not parts.year and is_source(tokens, last - 1)):
        return None
    named = tokens.capital(first) and tokens.capital(first - 1) and tokens.code(first - 1) == "_"
    called = tokens.capital(last - 1) and tokens.capital(last) and tokens.code(last) == "_"
    called = called and tokens.word(last) not in _CAMPAIGNS
    if tokens.code(last) == "-" and not tokens.spaced(last - 1) and tokens.code(last + 1) == "_":
        return None  # "Spring-like".
    called = called or (tokens.word(last) == "of" and tokens.capital(last - 1) and tokens.capital(last + 1))
    if (named and tokens.codes[first] == "S") or (called and not parts.year):
        return None  # "The Prague Spring" is no season, nor are the Winter Games.
    to = last == first + 1 and tokens.word(first - 1) == "to" and tokens.code(first - 2) not in ("S", "M")
    if to and (not tokens.word(last)[:1].isalpha() or tokens.word(last) in ("in", "at", "on", "there")):
        return None  # "He decided to winter in the bay."
    if parts.year:
        years = [int(word) for word in parts.words if len(word) == len("1940") and word.isdigit()]
        year = min(years, default=parts.year)  # "The winter of 1939-1940."
        return Reading(first, last, "season", "DATE", f"{year:04d}-{parts.season}", mod=parts.mod)
    pattern = f"XXXX-{parts.season}"
    if parts.unit == "year" and parts.directions:
        offset = DIRECTION[parts.directions[-1]]
        form = Relative(anchor_of(parts), "year", offset, "same", pattern, mod=parts.mod)
    else:
        told = tokens.word(first - 1) not in _AHEAD and says_the_next(parts)
        anchor = "mention" if told else anchor_of(parts)
        form = Relative(anchor, pick=pick_of(parts) or "nearest", pattern=pattern, mod=parts.mod)
    return Reading(first, last, "season", "DATE", relative=form, mod=parts.mod)


def read_decade(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The early 1990s', 'the '80s', 'the nineties'."""
    word = next((x for x in parts.words if x.endswith("0s")), "")
    if not word:
        name = next(x for x in parts.words if x in w.DECADE_OF)
        return Reading(first, last, "decade", "DATE", f"19{w.DECADE_OF[name]}", mod=parts.mod)
    digits = word[:-2]
    if tokens.word(first - 1) in _POSSESSIVES:
        return None  # "In his late 40s": an age.
    if len(digits) == 2:  # "The 580s" are told of in histories.
        early = tokens.codes[first] == "t" and ends_phrase(tokens, last)
        return (
            Reading(first, last, "decade", "DATE", f"0{digits}", mod=parts.mod, only="narrative")
            if early
            else None
        )
    if len(digits) == 1:
        if "'" not in tokens.codes[first:last] and measures(tokens, first):
            return None
        if not ("'" in tokens.codes[first:last] or parts.mod or tokens.codes[first] == "t"):
            return None
        digits = ("20" if digits in "01" else "19") + digits
    return Reading(first, last, "decade", "DATE", digits, mod=parts.mod)


def read_decades(tokens: Tokens, first: int, last: int, _parts: Parts) -> list[Reading]:
    """'The 1820s and '30s', 'the 20s and 30s': two decades of one century."""
    at = tokens.codes.index("5", first)
    early, late = tokens.words[at], tokens.words[last - 1]
    one = read_decade(tokens, first, at + 1, collect(tokens, first, at + 1))
    if one is None or len(one.value) != 3 or len(late) != len("30s") or len(early) == len("580s"):
        return []
    start = last - 1 - (tokens.code(last - 2) == "'")
    return [one, Reading(start, last, "decade", "DATE", one.value[:2] + late[0])]


def read_century(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The 20th century', 'the late eighteenth century'; of 'the 11th-century temple' without the article."""
    if parts.unit != "century":
        return None
    first += tokens.codes[first] == "t" and not ends_phrase(tokens, last)
    n = parts.ordinal + (int(parts.numbers[0]) if parts.numbers and parts.numbers[0].isdigit() else 0)
    return Reading(first, last, "century", "DATE", f"{n - 1:02d}", mod=parts.mod) if 0 < n < 100 else None


def read_centuries(tokens: Tokens, first: int, last: int, parts: Parts) -> list[Reading]:
    """'The 19th and 20th centuries', 'the late 18th and early 19th centuries': one each."""
    places = [i for i in range(first, last) if tokens.codes[i] == "O"]
    numbers = [w.ORDINAL_OF[tokens.words[i]] for i in places]
    if parts.unit != "century" or min(numbers) < 1:
        return []
    joint = places[0] + 1
    return [
        Reading(first, joint, "century", "DATE", f"{numbers[0] - 1:02d}", mod=parts.mod),
        Reading(joint + 1, last, "century", "DATE", f"{numbers[1] - 1:02d}"),
    ]


def _is_of_another(tokens: Tokens, last: int, parts: Parts) -> bool:
    """'It applied on the same day as Sweden': a day that is known by what another did."""
    as_another = parts.directions[-1:] == ["same"] and parts.unit == "day" and tokens.word(last) == "as"
    return as_another and tokens.word(last + 1) not in ("in", "on", "last", "part")


def read_relative(  # noqa: PLR0911 - one return a kind of phrase
    tokens: Tokens, first: int, last: int, parts: Parts
) -> Reading | None:
    """'Last week', 'early next year', 'the same day', 'the year'."""
    if parts.plural or parts.half or parts.unit in CLOCK_UNITS or _is_of_another(tokens, last, parts):
        return None
    if not parts.directions:
        return _the_unit(tokens, first, last, parts)
    if last == first + 2 and is_title(tokens, first, last):
        return None
    direction = parts.directions[-1]
    offset = DIRECTION[direction]
    if direction == "last" and tokens.codes[first] == "t" and tokens.code(last) == "o":
        return Reading(first, last, "last-of", "DURATION", duration_value(parts.unit, "1"))
    if direction in ("coming", "upcoming") and (parts.directions[0] == "this" or parts.unit == "weekend"):
        offset = 0
    if direction == "latest":
        if parts.unit == "quarter":
            form = Relative("mention", "year", 0, pattern="quarter")
            return Reading(first, last, "same-quarter", "DATE", relative=form)
        offset = -1
    if direction == "past" and tokens.codes[first] == "t" and not parts.mod and parts.unit != "weekend":
        return _past_unit(first, last, parts.unit)
    if parts.unit == "quarter" and direction in ("that", "same"):
        form = Relative("mention", "year", 0, pattern="quarter")
        return Reading(first, last, "same-quarter", "DATE", relative=form)
    # "The next day" follows the day that is spoken of; "next week" follows the publication.
    told = parts.unit == "day" or tokens.word(first - 1) not in _AHEAD
    very = tokens.word(first - 1) == "very"  # "the very next day"
    spoken_of = direction == "next" and ((told and says_the_next(parts)) or very)
    form = Relative("mention" if spoken_of else anchor_of(parts), parts.unit, offset, mod=parts.mod)
    return Reading(first, last, "relative", "DATE", relative=form, mod=parts.mod)


def _past_unit(first: int, last: int, unit: str) -> Reading:
    """'The past year' is the length of a year up to now, not the calendar year before."""
    value = duration_value(unit, "1")
    smaller, count = _COUNTED_IN.get(unit, (unit, 1))
    known = smaller in ("day", "week", "month", "year")
    form = Relative("published", smaller, -count, "stretch", value) if known else None
    return Reading(first, last, "latest", "DURATION", value, form)


def _told_by_its_end(tokens: Tokens, last: int) -> bool:
    """'The year ended 31 March', 'the year to March 2019': its end says which."""
    last += tokens.word(last) in ("that", "which")
    if tokens.word(last) not in ("to", "through"):
        return tokens.code(last) == "6"
    day = (tokens.code(last + 1) or "_") in "134"
    return tokens.code(last + 1 + day) in ("M", "b")


def _the_unit(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'The year', 'the end of the month': the one that is spoken of, or the one of the publication."""
    if parts.unit in ("year", "week", "month") and not parts.mod and _told_by_its_end(tokens, last):
        return Reading(first, last, "duration", "DURATION", duration_value(parts.unit, "1"))
    whole = not parts.mod and parts.unit in ("day", "decade", "century")
    counted = whole or parts.unit in ("millennium", "fortnight")
    named = tokens.code(last) == "o" and not parts.mod and tokens.word(last + 1).isalpha()
    if named and parts.unit != "quarter":
        return None  # "It was the year of the flood."
    glued = tokens.code(last) == "-" and not tokens.spaced(last - 1)  # "The quarter-finals".
    title = tokens.capital(last - 1) and len(tokens.text) > MESSAGE  # "He edits The Week."
    if parts.article or counted or glued or title or _is_idiom(tokens, first, last, parts):
        return None
    if parts.unit == "quarter" and not parts.mod:
        form = Relative("mention", "year", 0, pattern="quarter")
        return Reading(first, last, "same-quarter", "DATE", relative=form)
    return Reading(first, last, "the-unit", "DATE", relative=_of_the_unit(parts), mod=parts.mod)


def _is_idiom(tokens: Tokens, first: int, last: int, parts: Parts) -> bool:
    """'At this time of the year' comes every year, and 'at the end of the day, we must' sums up."""
    sums_up = (
        "at" in tokens.words[max(first - 2, 0) : first] and tokens.code(last) == "," and parts.mod == "END"
    )
    return (sums_up and parts.unit == "day") or tokens.words[max(first - 2, 0) : first] == ["time", "of"]


def _of_the_unit(parts: Parts) -> Relative:
    """'Later in the day' is the day told of, 'the turn of the century' the nearest beginning of one."""
    if parts.unit == "century" and "turn" in parts.words:
        return Relative("published", "year", 50, pattern="century", mod=parts.mod)
    return Relative("mention" if parts.unit == "day" else "published", parts.unit, 0, mod=parts.mod)


def read_part_now(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'This morning', 'last night', 'the next morning'."""
    shown = tokens.capital(first) and tokens.capital(last - 1) and tokens.word(first - 1)[-1:].isalnum()
    if shown and len(tokens.text) > MESSAGE:
        return None  # "CBS This Morning."
    direction = parts.directions[-1]
    offset = DIRECTION[direction]
    anchor = anchor_of(parts) if not (direction == "next" and "the" in parts.words) else "mention"
    form = Relative(anchor, "day", offset, tail="T" + parts.part)
    return Reading(first, last, "part", "TIME", relative=form)


def read_year_end(_tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """'Year-end', 'month's end'."""
    if "end" not in parts.words or parts.unit not in (
        "year",
        "month",
        "quarter",
        "week",
        "decade",
        "century",
    ):
        return None
    if parts.year:
        named = parts.unit == "year"
        return Reading(first, last, "year-end", "DATE", f"{parts.year:04d}", mod="END") if named else None
    form = Relative("published", parts.unit, 0, mod="END")
    return Reading(first, last, "year-end", "DATE", relative=form, mod="END")
