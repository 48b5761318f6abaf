"""Periods that a length makes: beside its beginning or end, after a day, or after what a clause tells."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.domain.when import When
from timeline.finding.inflection import is_past_form
from timeline.finding.regex import regex
from timeline.finding.times.calendar import add_days, add_months, day_of, days_in, shift
from timeline.finding.times.ends import a_few_off, made
from timeline.finding.times.forms import Period
from timeline.finding.times.placing import beside_month
from timeline.finding.times.values import when_of
from timeline.finding.words import BE, HAVE, MODALS
from timeline.finding.wordsets import wordset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from timeline.finding.times.forms import TimeMention

_BESIDE = regex(
    r"\s+(?:(?:that|which)\s)?(after|before|from|following|ended|ending|to|through)\s+(?:on\s+|the\s+)?",
    re.IGNORECASE,
)
_CLAUSE_END = regex(r"[,;:.\n]|\s[-–—]\s")
_COUNTED = regex(r"\s(?:(?:almost\s)?to the day\s)?(after|before)\s(?=[a-zA-Z])")
_TO_THE_DAY = regex(r"\bexactly\s", re.IGNORECASE)
_OPENS = regex(
    r"(?:\A|[.!?][\"'”’)]{0,3}\s+|\n\s*|\s[-–—]\s)(?:[“\"‘'])?"
    r"(?:(?:Just|Only|Not|Some|About|Barely|Hardly|Scarcely|Exactly|(?:A\s)?[Ll]ittle|(?:Not\s)?[Mm]uch)"
    r"(?:\s(?:more|less|over|under)(?:\sthan)?)?\s)?\Z"
)
"""What stands before the first words of a sentence, or of a length that opens it."""
_OPENING = 32
"""Characters of the longest of these."""
_JUST = r"(?:(?:just|only|exactly|barely|hardly|scarcely)\s)?"
_ABOUT_AS = r"(?:just|only|exactly|barely|hardly|scarcely|about|some|nearly|almost)"
_CAME = r"(?:came|comes|come|follows|followed)\s"
_APPOSED = regex(rf"(?:[^.!?;\n]|[.!?](?!\s))*[,(–—-]\s?(?:{_CAME})?{_JUST}|\s")
"""What stands between a day and how long after something else that was."""
_DECADE = "DE"
"""How the values of decades end."""
_DAYS_OF_HOURS = {"PT24H": "P1D", "PT48H": "P2D", "PT72H": "P3D"}
_COMES_NOW = regex(rf"(?<!who\s)(?<!that\s)(?<!which\s)\bcomes\s(?:{_ABOUT_AS}\s)?\Z")
"""What says of a deed told just now how long after something else it is: "The move comes two weeks after"."""
_COMES = regex(rf"(?<!who\s)(?<!that\s)(?<!which\s)\b{_CAME}{_JUST}\Z")
"""What says of a deed told before how long after something else it was: "The move came two days after"."""
_TODAY = frozenset(("is", "are", "has", "have", "says", "say", "remain", "remains", "still"))
"""Words of what is so today."""
_WAS = frozenset(("was", "were", "had"))
_MAY = frozenset(("may", "can", "will"))
"""The same of what may come, behind what is over: not of "two days after they vote"."""
_TO_PARTICIPLE = {"has": 3, "have": 3, "is": 2, "are": 2}
"""Words from an auxiliary to its participle at most: "has since then left", "is still shut"."""
_OVER = BE | HAVE | MODALS | wordset("put set cut hit shut let quit ago yesterday")
"""Words of what is over or to come, and pasts that do not look like it."""
_WORD = regex(r"[a-z]+|[.!?;](?=\s)")
_WORD_OR_COMMA = regex(r"[a-z]+|,")
_AFTER = regex(r"(?:,\safter|\safter\s(?:an?|his|her|its|their))\s\Z")
"""What was before: "left on 3 May, after 32 years", "left on 3 May after a two-day visit"."""
_ENDING = regex(r",\s(?:ending|concluding|capping|closing)\b")
"""What ends on the day and is not what was done on it: "signed it on Monday, ending two years of talks"."""
_PARTED = regex(
    r"\b(?:that|which|who|whom|whose|when|while|where|because|although|though|whether|if|since|than|but)\b|[;:]"
    r"|,\shaving\b"
    r"|,\s(?:[a-z]{2,12}ed|met|held|told|said|left|went|came|flew|spoke|saw|took|gave)\b"
    r"|\bto\s(?!(?:the|an?|his|her|its|their)\b)[a-z]{2}"
    r"|\band\s(?:then\s|later\s)?(?!(?:stayed|remained|lasted|waited|lingered)\b)(?:[a-z]{2,12}ed|met|held|told|said|left|went|came|flew|spoke|saw|took|gave)\b",
    re.IGNORECASE,
)
"""What parts a length from a day that is not its beginning or end."""
_FAR = 7
"""Words that may stand between the two."""
_ENDED_STATE = regex(
    r"\b(?:end|break|halt|stop|close|cap|conclude|mark|follow)\w{0,4}\s(?:out\s|an?\s)?"
    r"(?:(?:more|less)\sthan\s|over\s|nearly\s|almost\s|about\s|some\s|around\s)?\Z",
    re.IGNORECASE,
)
"""What ends or follows on a day what had gone on for a length: "ended three weeks of fighting on Monday"."""
_OF_STATE = regex(
    r"\sof\s(?!(?:[\w-]+\s){0,3}?(?:talks|negotiations|discussions|consultations|meetings|exercises?|drills"
    r"|man(?:o|oeu)vers?|manoeuvres|training|debate|hearings|visits?|games|events|celebrations)\b)"
)
"""What such a length is of, not what is told itself: "ended two days of talks on Monday"."""
_NO_SPAN = regex(
    r"\b(?:within|every|each|per|another|ask\w{0,3} for|in(?: the)?(?: last| past| next)?"
    r"|(?:first|second|third|fourth|last|final) of"
    r"|(?:first|only|best|worst|largest|biggest|highest|lowest|most \w+)(?: \w+){1,6} in)\s\Z",
    re.IGNORECASE,
)
"""Words before a length that is no stretch: "within ten days", "the first in years", "first of two days"."""
_COUNTED_ON = regex(
    r"\s(?:to the day\s)?(?:before|earlier|later|sooner|ago|after|late|early|overdue|ahead|behind|on(?=,))\b",
    re.IGNORECASE,
)
_ROUGHLY = regex(r"(less|more|fewer|about|around|nearly|almost|some|at least|only|over)\s", re.IGNORECASE)
_LITTLE = regex(r"\b(?:little|not\smuch)\s\Z", re.IGNORECASE)
"""What says that it was hardly more or less: "little more than a week"."""
_NO_MORE = frozenset(("", "only"))
_NEARLY = frozenset(("about", "around", "nearly", "almost", "some"))
_FARTHER = frozenset(("more", "over", "at least"))
_LONGER = frozenset("WMYE")
"""How the values of weeks and longer units end."""
UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_ONE = regex(r"the (?<!\wthe )(day|week|month|year)(?=\s(?:after|before)\s)")
"""A single unit: "the day after the dam burst"."""
_SMALL, _LARGE = ("day", "week"), ("month", "year")
"""Units of which a few are less than a time of such a precision: "in May, days after the dam burst"."""
_BEGINS = regex(
    r"\b(?:arriv\w{1,4}|beg[aiu]n\w{0,5}|start\w{0,4}|open\w{0,3}|from|launch\w{0,3}|departed"
    r"|kick\w{0,3} off)\b",
    re.IGNORECASE,
)
_ENDS = regex(
    r"\b(?:end(?:ed|ing|s)?|conclud\w{1,3}|finish\w{0,3}|wrapp\w{1,3} up|complet\w{1,3}|left|leav\w{1,3})\b",
    re.IGNORECASE,
)
_A_WEEK = 7
_MONTH = regex(r"\d{4}-\d{2}")
_FOR = ("For ", " for ", "\nfor ")
_SIZES = {"month": 7, "year": 4}
"""How much of a day tells a month or a year."""
_CLOSING = 7
"""Days before the end of a month from which on a day closes its accounts: "the quarter ended Sept. 29"."""
SENTENCE_END = regex(r"[.!?][\"'”’)]{0,3}\s+(?=[\"'“‘(]?[A-Z])|\n\s*\n")
LENGTH = regex(r"P(\d{1,4})([DWMY])$")
ANY_LENGTH = regex(r"P(\d{1,4}|X)([DWMY])$")
# How far apart a length and a day of one period are, and how far two times that stand side by side.
_APART, NEAR = 200, 32
NEIGHBOURS = 3
"""As many times before and behind a day is its length looked for."""


def shifted(text: str, mentions: Sequence[TimeMention], i: int) -> Period | None:
    """'Three months after 24 May 2022', 'the three months ended 31 December'."""
    first, second = mentions[i], mentions[i + 1]
    length = _length(first)
    joint = _BESIDE.fullmatch(text, first.end, second.start) if length else None
    day = day_of(second.timex_value)
    if length is None or joint is None or day is None:
        return None
    if second.when is None or second.when.precision != "day":
        return None
    word, count, unit = joint[1].lower(), int(length[1]), length[2]
    if word in ("to", "through") and not text.startswith("the ", first.start):
        return None
    if word == "from" and text[max(first.start - 4, 0) : first.start].lower() == "for ":
        return None  # "Stayed for three days from 3 May": a stretch that begins on the day.
    if word.startswith(("end", "to", "through")):
        months = count * 12 if unit == "Y" and count == 1 else count if unit == "M" else 0
        edtf = months_up_to(day, months) if months else stretch(day, count, unit, ends=True)
        return made(first.start, second.end, edtf, (first, second), "lasting") if edtf else None
    value = shift(second.timex_value, UNITS[unit], -count if word == "before" else count, UNITS[unit])
    when = when_of(value) if value else None
    return made(first.start, second.end, when.edtf, (first, second), "shifted") if when else None


def _length(mention: TimeMention) -> re.Match[str] | None:
    """How many of which unit a length is that has no place on the calendar."""
    is_length = mention.timex_type == "DURATION" and mention.when is None
    return LENGTH.match(mention.timex_value) if is_length else None


def counted(
    text: str, mentions: Sequence[TimeMention], i: int, published: When | None = None
) -> Period | None:
    """'On Sunday, five days after the dam burst': the day of what the clause behind tells."""
    length = mentions[i]
    known = ANY_LENGTH.match(_in_days_or_years(length)) if length.timex_type == "DURATION" else None
    joint = _COUNTED.match(text, length.end) if known else None
    if known is None or joint is None:
        return None
    anchor = _anchor(text, mentions, i, published)
    unit = UNITS[known[2]]
    if anchor is None or anchor.when is None:
        return None
    words = text[length.start : joint.end(1)]
    if unit in _SMALL and anchor.when.precision in _LARGE and (known[1] == "X" or unit == "week"):
        count = 0 if known[1] == "X" else int(known[1])
        when = _off_month(anchor, count, unit, after=joint[1] == "after")
        found = Period(joint.start(1), joint.end(1), when, (length,), "counted") if when else None
    elif known[1] == "X":
        behind = mentions[i + 1] if i + 1 < len(mentions) else None
        if behind is not None and not _CLAUSE_END.search(text, joint.end(), behind.start):
            return None  # "days after a storm hit it on 3 May"
        edtf = a_few_off(anchor.when, known[2], -1 if joint[1] == "after" else 1)
        found = made(joint.start(1), joint.end(1), edtf, (length,), "counted")
    else:
        roughly = _ROUGHLY.match(text, length.start)
        exactly = _TO_THE_DAY.search(text, length.start - len("exactly "), length.end) is not None
        farther = unit == "year" and roughly is not None and roughly[1].lower() in _FARTHER
        finest = "day" if exactly else "month" if farther else ""
        found = _moved_off(words, anchor, int(known[1]), unit, joint, finest=finest)
        decades = found is not None and length.timex_value.endswith(_DECADE)
        little = _LITTLE.search(text, max(length.start - _OPENING, 0), length.start)
        now = unit == "week" and anchor.start == length.start and _comes_now(text, length)
        about = decades or now or little is not None
        told = "about" if about else roughly[1].lower() if roughly else ""
        found = _bounded(found, anchor, told) if found is not None else None
    return found


def _in_days_or_years(length: TimeMention) -> str:
    """The value of a length, of decades in years, "three decades after", and of 48 hours in days."""
    value = _DAYS_OF_HOURS.get(length.timex_value, length.timex_value)
    is_counted = value.endswith(_DECADE) and value[1 : -len(_DECADE)].isdigit()
    return f"P{int(value[1 : -len(_DECADE)]) * 10}Y" if is_counted else value


def _bounded(found: Period, anchor: TimeMention, roughly: str) -> Period | None:
    """A time of which it is said that it was more or less, or only nearly, so far off: "more than a week"."""
    when, edtf = anchor.when, found.when.edtf
    if roughly in _NO_MORE:
        return found
    if roughly in _NEARLY:
        return found._replace(when=When(f"{edtf}~", found.when.text))
    if when is None or not (edtf[:1].isdigit() and when.edtf[:1].isdigit()):
        return None
    near, back = when.edtf[: len(edtf)], edtf < when.edtf
    if roughly in _FARTHER:
        bounds = f"[..{edtf}]" if back else f"[{edtf}..]"
    else:
        bounds = f"[{edtf}..{near}]" if back else f"[{near}..{edtf}]"
    return found._replace(when=When(bounds, found.when.text))


def _off_month(anchor: TimeMention, count: int, unit: str, *, after: bool) -> When | None:
    """The time so many days or weeks, 0 for a few, from what was done in a month or a year."""
    sign, month = -1 if after else 1, anchor.timex_value
    if count or not (_MONTH.fullmatch(month) and unit == "week"):
        return beside_month(month, sign * count * _A_WEEK) if count else anchor.when
    other = shift(month, "month", sign, "month")
    return When(f"[{min(month, other)}..{max(month, other)}]") if other else None


def counted_one(text: str, mentions: Sequence[TimeMention]) -> list[Period]:
    """'On Sunday, the day after the dam burst', 'in May, the year before it burst'."""
    found = []
    i = 0
    for one in _ONE.finditer(text) if mentions else ():
        while i < len(mentions) and mentions[i].end < one.start():
            i += 1
        anchor = mentions[i - 1] if i else None
        joint = _COUNTED.match(text, one.end())
        if anchor is None or joint is None or one.start() - anchor.end > _APART:
            continue
        if _APPOSED.fullmatch(text, anchor.end, one.start()):
            period = _moved_off(text[one.start() : joint.end(1)], anchor, 1, one[1], joint)
            found += [period] if period else []
    return found


def _moved_off(
    words: str,
    anchor: TimeMention,
    count: int,
    unit: str,
    joint: re.Match[str],
    *,
    finest: str = "",
) -> Period | None:
    """The time so many units before or after another, which a clause behind has for its own."""
    if anchor.when is None or not can_count(anchor.when, unit):
        return None
    grain = "day" if "day" in joint[0] else (anchor.when.precision == "day" and finest) or unit
    value = moved(anchor, unit, -count if joint[1] == "after" else count, grain)
    when = when_of(value, words) if value else None
    return Period(joint.start(1), joint.end(1), when, (anchor,), "counted") if when else None


def _anchor(text: str, mentions: Sequence[TimeMention], i: int, published: When | None) -> TimeMention | None:
    """The time that a length counts from: just before it, or that of the main clause that it opens.

    A deed told before has its own time, "The move came a day after", and what is so "a week after it hit" is
    so on the day of the report.
    """
    length = mentions[i]
    k = i - 1
    while k >= max(i - NEIGHBOURS, 0) and _length(mentions[k]):
        k -= 1  # "for the first time in three years, two days after"
    before = mentions[k] if k >= 0 else None
    opens = _OPENS.search(text[max(0, length.start - _OPENING) : length.start]) is not None
    if before is not None and length.start - before.end <= _APART and not opens:
        if _APPOSED.fullmatch(text, before.end, length.start):
            return before
        if _comes(text, before, length):
            return before
        return _today(text, length, published, opens=opens) if _comes_now(text, length) else None
    after = mentions[i + 1] if i + 1 < len(mentions) else None
    if after is not None and opens and after.start - length.end <= _APART:
        between = text[length.end : after.start]
        if "," in between and SENTENCE_END.search(between) is None:
            return after
    return _today(text, length, published, opens=opens)


def _comes(text: str, before: TimeMention, length: TimeMention) -> bool:
    """Whether it is told of a deed of the sentence before how far from another it was."""
    between = text[before.end : length.start]
    return (
        before.when is not None
        and before.timex_type == "DATE"
        and _COMES.search(between) is not None
        and len(SENTENCE_END.findall(between)) == 1
    )


def _comes_now(text: str, length: TimeMention) -> bool:
    """Whether it is told of a deed of these days how many weeks or months after another it comes."""
    is_long = length.timex_value[-1:] in _LONGER
    return is_long and _COMES_NOW.search(text, max(length.start - _OPENING, 0), length.start) is not None


def _today(text: str, length: TimeMention, published: When | None, *, opens: bool) -> TimeMention | None:
    """The day of the report, for what is so today: "A week after it hit, the town is still dark"."""
    if published is None or published.precision != "day":
        return None
    is_so = _goes_on_today(text, length) if opens else _is_so_before(text, length)
    is_so = is_so or _comes_now(text, length)
    return replace(length, timex_type="DATE", timex_value=published.edtf, when=published) if is_so else None


def _goes_on_today(text: str, length: TimeMention) -> bool:
    """Whether the main clause behind the comma of one that a length opens tells what is so today."""
    comma = text.find(",", length.end, length.end + _APART)
    if comma < 0:
        return False
    for word in _WORD.findall(text, comma, comma + _APART):
        if word in _TODAY or not word.isalpha():
            break
        if word in _MAY:
            behind = _WORD.findall(text, length.end, comma)
            return any(one in _WAS or is_past_form(one) for one in behind)
        if word in _OVER or is_past_form(word):
            return False
    return True


def _is_so_before(text: str, length: TimeMention) -> bool:
    """Whether the sentence that a length ends has told what is so today: "It is dark, a week after it hit".

    All its verbs do so, but for what has been done: "Peru has recalled its envoy, two days after it hit".
    """
    start = _sentence_start(text, length.start)
    told, perfect = False, 0
    for word in _WORD_OR_COMMA.findall(text, start, length.start):
        perfect = perfect - 1 if word != "," else 0
        if word in _TODAY:
            told, perfect = True, _TO_PARTICIPLE.get(word, 0)
        elif perfect < 0 and (word in _OVER or is_past_form(word)):
            return False
    return told


def moved(anchor: TimeMention, unit: str, count: int, grain: str) -> str:
    """The value that lies so many units from a time; a week from a day is the seventh day."""
    if unit == "week":
        unit, count, grain = "day", count * 7, "day"
    return shift(anchor.timex_value[:10], unit, count, grain)


def can_count(when: When, unit: str) -> bool:
    """Whether a time is fine enough to count units from it: months from a month, but no days."""
    fine = {"day": ("day",), "week": ("day",), "month": ("day", "month"), "year": ("day", "month", "year")}
    return when.precision in fine[unit]


def lasting(text: str, mentions: Sequence[TimeMention], i: int, word: str, start: int) -> Period | None:
    """A length beside a beginning or an end in one sentence fixes the other end."""
    mention = mentions[i]
    if mention.when is None or mention.timex_type not in ("DATE", "TIME"):
        return None
    day = day_of(mention.timex_value)
    if day is not None and word == "from" and mention.when.precision in _SIZES:
        return _lasting_from(text, mentions[max(0, i - 1)], mention, day)
    if day is None or mention.when.precision != "day":
        return None
    for other in mentions[max(0, i - NEIGHBOURS) : i + NEIGHBOURS + 1]:
        length = _length(other)
        if length is None:
            continue
        begin, end = min(start, other.start), max(mention.end, other.end)
        if end - begin > _APART or not _belong_together(text, mention, other):
            continue
        ends = _is_end(text, word, min(begin, _sentence_start(text, begin)), end)
        edtf = stretch(day, int(length[1]), length[2], ends=ends) if ends is not None else ""
        if edtf:
            both = (mention, other) if mention.start < other.start else (other, mention)
            return made(begin, end, edtf, both, "lasting")
    return None


def _lasting_from(text: str, length: TimeMention, mention: TimeMention, day: date) -> Period | None:
    """'For three years from September', 'for six months from 2025': what a month or a year begins."""
    known = _length(length)
    count = int(known[1]) * (12 if known[2] == "Y" else 1) if known and known[2] in "MY" else 0
    other = add_months(day, count) if count and text[length.end : mention.start] == " from " else None
    last = add_days(other, -1) if other is not None else None
    if last is None or mention.when is None or not text.endswith(_FOR, 0, length.start):
        return None
    edtf = f"{mention.when.edtf}/{last.isoformat()[: _SIZES[mention.when.precision]]}"
    return made(length.start, mention.end, edtf, (length, mention), "lasting")


def _belong_together(text: str, day: TimeMention, length: TimeMention) -> bool:
    """Whether a length is that of what begins or ends on the day: near it, and in the same clause."""
    first, second = (day, length) if day.start < length.start else (length, day)
    between = text[first.end : second.start]
    if len(between.split()) > _FAR or _PARTED.search(between) or SENTENCE_END.search(between):
        return False
    if second is length and _AFTER.search(text, first.end, second.start):
        return False
    state = _OF_STATE.match(text, length.end)
    if state and _ENDED_STATE.search(text, max(length.start - _OPENING, 0), length.start):
        return False
    if _COUNTED_ON.match(text, length.end) or (first is day and _ENDING.search(between)):
        return False
    return _NO_SPAN.search(text[max(0, length.start - 60) : length.start]) is None


def _sentence_start(text: str, before: int) -> int:
    start = max(0, before - _APART)
    for match in SENTENCE_END.finditer(text, start, before):
        start = match.end()
    return start


def _is_end(text: str, word: str, begin: int, end: int) -> bool | None:
    """Whether the day ends the stretch (else it begins it), by its preposition or the verbs."""
    if word in ("until", "till", "through"):
        return True
    if word in ("since", "from", "starting", "beginning"):
        return False
    if word:
        return None
    if _ENDS.search(text, begin, end):
        return True
    return False if _BEGINS.search(text, begin, end) else None


def months_up_to(day: date, months: int) -> str:
    """So many months that are closed on a day; the last one ends with it or within a week of it."""
    size = days_in(day.year, day.month)
    closed = add_days(day, size - day.day + 1) if size - day.day < _CLOSING else add_days(day, 1)
    begun = closed and add_months(closed, -months)
    return f"{begun.isoformat()[:7]}/{day.isoformat()}" if begun else ""


def stretch(day: date, count: int, unit: str, *, ends: bool) -> str:
    """The days of a length that ends or begins on a day; a length of days counts both ends."""
    sign = -1 if ends else 1
    if unit in "DW":
        other = add_days(day, sign * (count * (7 if unit == "W" else 1) - 1))
    else:
        # The other end is the day before the same day: from 1 May for six months is to October.
        inner = day if not ends else add_days(day, 1)
        other = inner and add_months(inner, sign * count * (12 if unit == "Y" else 1))
        other = other if ends or other is None else add_days(other, -1)
    if other is None or count == 0:
        return ""
    first, last = (other, day) if ends else (day, other)
    if unit in "DW":
        return f"{first.isoformat()}/{last.isoformat()}"
    size = 4 if unit == "Y" else 7
    near, far = (last, first) if ends else (first, last)
    known, told = near.isoformat(), far.isoformat()[:size]
    return f"{told}/{known}" if ends else f"{known}/{told}"
