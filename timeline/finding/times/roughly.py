"""Times a few days, weeks or months from one that the text told: "weeks later", "was broken within days"."""

from __future__ import annotations

import re

from timeline.domain.days import iso
from timeline.finding.regex import regex
from timeline.finding.times.calendar import shift
from timeline.finding.times.ends import FARTHEST, a_few_off, end_of, made, start_of
from timeline.finding.times.lasting import ANY_LENGTH, SENTENCE_END

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.when import When
    from timeline.finding.times.forms import Period, TimeMention

__all__ = ["FROM_THEN", "at_the_time", "from_then", "near_to", "soon_after", "within_of"]

_DAYS_IN = {"D": 1, "W": 7, "M": 31}
_DAY = 24
"""Hours of a day."""
_DAYS_OF_HOURS = regex(r"PT(24|48|72|96)(H)$")
_NEAR = 160
"""Characters behind a time within which another counts from it."""
_FEW = regex(
    r"(?:(?:just|only|barely|some|a few|several)\s)?(?P<unit>day|week|month)s\s(?P<side>later|earlier)\b",
    re.IGNORECASE,
)
_WITHIN = regex(
    r"(?:\A|[.!?]\s|\n|\b(?:was|were|and|but|had)\s(?:[a-z]+\s)?"
    r"|\b(?:[a-z]+ed|sent|gave|took|flew|made|came|left|won|met|went|paid|found|lost|built)\s(?:[^\s;:]+\s){0,6}?)"
    r"within\s(?:just\s|only\s|a\s)?\Z",
    re.IGNORECASE,
)
"""What stands before a length within which something was done: not "to leave within days"."""
_TO_COME = regex(
    r"\b(?:will|would|shall|to|must|should|could|can|may|might|be|is|are|has|have|if|expected|due"
    r"|promised|pledged|vowed|undertook|given)\s[^,.;]*\Z"
)
"""Words of what was not done at that time, in the same stretch of a sentence."""
_WOULD = regex(
    r"\b(?:would|(?:intend|plann?|hop|aim)ed\sto|(?:was|were)\s(?:expected\s)?to)\s"
    r"(?:(?!\b(?:is|are|will)\s)[^.;])*\bwithin\s\Z"
)
"""Words, behind the day on which it was said, of what was to be done within a length from then."""
FROM_THEN = ("between then and ", "between then and the ")
"""What stands, in lower case, before the end of what began at the time told last."""
_TIMES = ("at the time", "at that time", " then")
_AT_THE_TIME = regex(
    r"\b(?:said(?: in an interview)?|says|told \w+|wrote|argued|announced|declared|denied|complained|warned"
    r"|insisted|promised|explained"
    r"|(?:denounced|condemned|criticised|criticized|rejected|dismissed|praised|welcomed|hailed|called|described"
    r"|opposed)(?: (?!by\b)[\w'’-]+){1,4}?"
    r"|(?:was|were) (?!called|known|owned|ruled|governed|occupied|employed|based|headed|controlled|considered"
    r"|used|believed|married|seen|torn|involved|needed|expected|valued|estimated|led\b|run\b)[a-z]+(?:ed|n|ut)"
    r"(?: by(?: [\w'’-]+){1,4}?)?)"
    r" (at the time|at that time|then)(?:[.,;]|(?= (?:that|as|by)\b))"
)
_BEFORE = 60
_NEAR_TO = regex(
    r"\b(?:just|shortly|soon|immediately|right|in\sthe\s(?:(?:first|last|final|very|few)\s){0,2}(?P<unit>day|week|month)s"
    r"(?:\s(?:just|immediately))?)\s\Z",
    re.IGNORECASE,
)
"""What stands before "before" or "after" a day that is near."""
_WITHIN_IT = ("within ", "Within ")
_OF_EVENT = regex(r"\s(?:of|after|from)\s(?:(?:[\w'’-]+\s){1,7}?(?:on|in|of)\s)?(?:the\s)?\Z")
"""What stands between a length and the time of the event that it counts from."""
_FAR = 60


def soon_after(text: str, mentions: Sequence[TimeMention], i: int) -> Period | None:
    """'Weeks later', 'within days', 'within a week' of the time that the text told last."""
    this = mentions[i]
    later = _FEW.fullmatch(text, this.start, this.end) if this.when is None else None
    length = _length(this) if this.timex_type == "DURATION" else None
    last = _told_last(text, mentions, i) if later or length else None
    if last is None or last.when is None:
        return None
    if later is None and not (_is_within(text, this) or _is_to_be_within(text, last, this)):
        return None
    if later:
        unit, sign = later["unit"][0].upper(), 1 if later["side"].lower() == "later" else -1
        return made(this.start, this.end, a_few_off(last.when, unit, sign), (last, this), "shifted")
    edtf = _up_to(last.when, length[1], length[2]) if length else ""
    return made(this.start, this.end, edtf, (last, this), "shifted") if edtf else None


def near_to(text: str, start: int) -> tuple[int, int] | None:
    """How many days at most lie between a day and what was "just before" it, and where that is said."""
    found = _NEAR_TO.search(text, max(start - _BEFORE, 0), start)
    return (FARTHEST[(found["unit"] or "day")[0].upper()], found.start()) if found else None


def within_of(text: str, mentions: Sequence[TimeMention], i: int) -> Period | None:
    """'Within two days of the landfall on 3 May': from that day to so many days on."""
    length, anchor = mentions[i], mentions[i + 1] if i + 1 < len(mentions) else None
    known = _length(length) if text.endswith(_WITHIN_IT, 0, length.start) else None
    if known is None or anchor is None or anchor.when is None or anchor.start - length.end > _FAR:
        return None
    if anchor.timex_type != "DATE" or not _OF_EVENT.fullmatch(text, length.end, anchor.start):
        return None
    edtf = _up_to(anchor.when, known[1], known[2])
    start = length.start - len("within ")
    return made(start, anchor.end, edtf, (length, anchor), "shifted") if edtf else None


def from_then(text: str, mentions: Sequence[TimeMention], i: int) -> Period | None:
    """'Between then and the end of April': from the time told last."""
    last, this = _told_last(text, mentions, i), mentions[i]
    if last is None or last.when is None or this.when is None:
        return None
    begun = text.rindex(" and ", 0, this.start) - len("between then")
    return made(begun, this.end, f"{start_of(last.when)}/{end_of(this.when)}", (last, this), "between")


def at_the_time(low: str, mentions: Sequence[TimeMention]) -> list[Period]:
    """'He said at the time': the day or month that the text told last, in a text in lower case."""
    found: list[Period] = []
    i = 0
    for here in _AT_THE_TIME.finditer(low) if mentions and any(map(low.__contains__, _TIMES)) else ():
        while i < len(mentions) and mentions[i].end <= here.start():
            i += 1
        last = mentions[i - 1] if i else None
        near = last is not None and here.start() - last.end < _NEAR
        when = last.when if near and last is not None else None
        if last is not None and when is not None and (when.is_set or when.precision in ("day", "month")):
            period = made(here.start(1), here.end(1), when.edtf, (last,), "shifted")
            found += [period] if period else []
    return found


def _is_within(text: str, length: TimeMention) -> bool:
    start = max(length.start - _BEFORE, 0)
    joint = _WITHIN.search(text, start, length.start)
    return joint is not None and not _TO_COME.search(text, max(joint.start() - _BEFORE, 0), joint.end())


def _is_to_be_within(text: str, last: TimeMention, length: TimeMention) -> bool:
    """'Said on Friday that it would leave within a week': counted from that Friday."""
    if length.when is not None or not text.endswith("within ", 0, length.start):
        return False
    told = _WOULD.search(text, last.end, length.start)
    is_day = last.when is not None and last.when.precision == "day"
    return is_day and told is not None and not SENTENCE_END.search(text, last.end, length.start)


def _length(this: TimeMention) -> re.Match[str] | None:
    """How many of which unit a length is, if not of hours that end on the same day."""
    return ANY_LENGTH.match(this.timex_value) or _DAYS_OF_HOURS.match(this.timex_value)


def _up_to(when: When, count: str, unit: str) -> str:
    if unit == "H":
        count, unit = str(int(count) // _DAY), "D"
    first, last = when.earliest_start, when.latest_end
    if when.precision == "month":
        return _up_to_month(when.edtf, count, unit)
    if when.precision == "year" and when.edtf.isdigit():
        last = int(when.edtf) + int(count) if unit == "Y" and count != "X" else 0
        return f"[{when.edtf}..{last}]" if last else ""
    if (
        unit not in (*_DAYS_IN, "Y")
        or (unit, count) == ("Y", "X")
        or first is None
        or last is None
        or when.precision != "day"
    ):
        return ""
    if unit in "MY" and count != "X":
        count, unit = (count, unit) if unit == "M" else (str(12 * int(count)), "M")
        end = shift(iso(last), "month", int(count), "day")
        return f"[{iso(first)}..{end}]" if end else ""
    far = FARTHEST[unit] if count == "X" else int(count) * _DAYS_IN[unit]
    return f"[{iso(first)}..{iso(last + far)}]"


def _up_to_month(month: str, count: str, unit: str) -> str:
    """'Fell in May and was sold within weeks', 'within two months': that month, or those up to so many on."""
    if (unit, count) == ("W", "X"):
        unit, count = "M", "1"
    if unit in ("D", "W"):
        return month
    end = shift(month, "month", int(count), "month") if unit == "M" and count != "X" else ""
    return f"[{month}..{end}]" if end else ""


def _told_last(text: str, mentions: Sequence[TimeMention], i: int) -> TimeMention | None:
    """The time just before, in the same sentence or the one before it."""
    before = mentions[i - 1] if i else None
    if before is None or before.when is None or before.timex_type not in ("DATE", "TIME"):
        return None
    if mentions[i].start - before.end > _NEAR:
        return None
    between = text[before.end : mentions[i].start]
    return before if "\n\n" not in between and len(SENTENCE_END.findall(between)) <= 1 else None
