"""The tense of a verb, and what it says of a day without a year."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.domain.days import iso
from timeline.domain.errors import InvalidEdtfError
from timeline.domain.when import When
from timeline.finding.inflection import INVARIANT, irregular_pasts, spellings_of
from timeline.finding.regex import regex
from timeline.finding.times.calendar import day_of
from timeline.finding.words import WEEKDAYS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page

__all__ = [
    "ELSEWHEN",
    "NOT_UNTIL",
    "UNDER_WAY",
    "is_past",
    "is_scheduled",
    "is_to_come",
    "names_month",
    "set_ahead",
    "set_in_past",
    "set_to_come",
]

NOT_UNTIL = "not until"
"""The rule of the time at which something came about that had not before."""

_YEAR = regex(r"\d{4}")
_MONTH = regex(r"(?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
_SEASON = regex(r"(?i)(?:\A|\sthe\s|\A(?:the|in)\s)(?:spring|summer|autumn|fall|winter)\Z")
_PART = regex(
    r"(?i)(?:\A|\sthe\s|\A(?:the|in)\s)(?:spring|summer|autumn|fall|winter|(?:first|second|third|fourth|last)\squarter)\Z"
)
"""Parts of a year by themselves; "the last quarter" of what will be is the one that ends it."""
_LAST_QUARTER = "last quarter"
_FOURTH = 36
_YEAR_OF_DATE = regex(r"(?<![\d-])\d{4}(?=-|$|[./\]])")
_WEEK = 7
_THIS_WEEK = ["this", "week"]
_NEAR = 7
"""Words before a day within which its verb stands."""
_AIMED = frozenset(("for", "until", "till", "to", "by", "from"))
ELSEWHEN = wordset(
    "earlier previously later once already formerly originally before after ago since until when while long"
    " recently often usually never always first initially eventually subsequently meanwhile still ever time"
    " times then afterwards thereafter soon"
)
"""Words behind which another time than that of the sentence before is told."""
_PERFECT = frozenset(
    ("has", "have", "will", "would", "may", "could", "might", "to", "is", "are", "be", "shall")
)
_SCHEDULING = wordset(
    "expires lapses ends begins starts opens resumes closes concludes expire lapse end begin start resume"
    " matures mature votes vote"
)
"""Verbs in the present tense by which it is told when something is to begin or to end."""
_COMING = wordset(
    "leaves arrives departs travels flies sails meets convenes gathers votes hosts visits leave arrive depart"
    " travel fly sail meet convene gather"
)
"""The same of what takes place on a day: not "flies out today", which may be over."""
UNDER_WAY = wordset("began started helped managed continued ceased failed proceeded moved went came rushed")
"""Pasts behind which what one does in the infinitive was done, or begun, as well."""
_WAS = frozenset(("was", "were", "had"))
_UP_TO = frozenset(("until", "by", "before"))
"""Rules of times of which the end is told."""
_HAVING = frozenset(("has", "have", "had", "given"))
_LASTED = spellings_of(
    "resist refuse remain stay last continue live work serve rule govern insist deny wait cling"
)
"""Verbs of what goes on for a while; in the past tense it is over."""


def is_to_come(page: Page, when: When) -> bool:
    """Whether the time lies behind the day of the report: "has called a strike for Friday"."""
    first = when.earliest_start
    if first is None and when.edtf.startswith("[.."):
        first = when.latest_end  # "by Friday"
    return page.published is not None and first is not None and first > page.published


def _ends_ahead(page: Page, when: When) -> bool:
    """Whether a time of which only the end is told ends behind the day of the report: "until August"."""
    last = when.latest_end if when.edtf.startswith("/") else None
    return page.published is not None and last is not None and last > page.published


def is_scheduled(page: Page, when: When, clause: Clause, verb: int) -> bool:
    """Whether something is told in the present tense of a time not over: "expires, leaves this week"."""
    last, word = when.latest_end, page.words.lows[verb]
    if verb != clause.verb or clause.link == "subordinate" or page.published is None or last is None:
        return False
    if word in _COMING:
        return when.earliest_start is not None and last > page.published
    return word in _SCHEDULING and last >= page.published


def is_past(lows: Sequence[str], first: int, verb: int) -> bool:
    """Whether the verb of a clause that begins at ``first`` stands in the simple past or the pluperfect."""
    if verb - 2 >= first and lows[verb - 1] == "to" and lows[verb - 2] in UNDER_WAY:
        return True  # "began to leave in August"
    before, word = lows[max(first, verb - 4) : verb], lows[verb]
    for i in range(len(before) - 1, 0, -1):
        if before[i] in _WAS:
            before = before[i:]
            break
    words = (*before, word)
    if not _PERFECT.isdisjoint(words) and not _PERFECT.isdisjoint(_without_towards(words)):
        return False
    past = word.endswith("ed") or word in irregular_pasts() or word in INVARIANT
    return past or "had" in before or not _WAS.isdisjoint(before)


def _without_towards(lows: Sequence[str]) -> Sequence[str]:
    """The words before a verb without a "to" that goes with a noun: "the sale to Norland was approved"."""
    return [
        word
        for word, behind in pairwise(lows)
        if word != "to" or behind in _PERFECT or is_adverb(behind) or behind == lows[-1]
    ]


def names_month(page: Page, dating: Dating) -> bool:
    """Whether the time is a month or a day in one, of a year that its words do not say."""
    words = page.text[dating.start : dating.end]
    is_last = words.lower().startswith("last ")
    return _MONTH.search(words) is not None and _YEAR.search(words) is None and not is_last


def set_in_past(page: Page, dating: Dating, when: When, verb: int) -> When | None:
    """What the past tense of a verb tells is not to come: a day without a year lies in the year before.

    None where the time would be to come and no other can be told.
    """
    words = page.text[dating.start : dating.end]
    aside = page.words.lows[verb - 1] == ","  # "will stay on, paid through December"
    if not (is_to_come(page, when) or (_ends_ahead(page, when) and not aside)):
        return _week_over(page, when) if dating.rule == "from-to" else when
    before = page.words.lows[page.word_at(dating.start) - 1]
    aimed = before in _AIMED or words.partition(" ")[0].lower() in _AIMED
    if _YEAR.search(words) or (aimed and not _is_over_by_then(page, dating, verb)):
        return when
    if not (_MONTH.search(words) or _SEASON.search(words)):
        # "The next day" counted from the wrong day: better no time than a wrong one.
        on_weekday = not WEEKDAYS.isdisjoint(words.lower().split())
        return _a_week_before(page, when) if on_weekday else (when if when.edtf[0] == "/" else None)
    try:
        edtf = _YEAR_OF_DATE.sub(lambda year: f"{int(year[0]) - 1:04}", when.edtf)
        earlier = When(edtf.replace("-02-29", "-02-28"), when.text)
    except InvalidEdtfError:
        return when
    return when if is_to_come(page, earlier) or not _can_be_on(words, earlier) else earlier


def _is_over_by_then(page: Page, dating: Dating, verb: int) -> bool:
    """Whether a past tense tells what was so up to a time, or by then, not for how long it will be.

    "Until March it paid 12 dollars", "by Friday all had left", "had resisted it until the spring".
    """
    if dating.rule == NOT_UNTIL:
        return True
    if dating.rule not in _UP_TO:
        return False
    lows, i = page.words.lows, page.word_at(dating.start)
    if lows[i - 1] in _HAVING:
        return False  # "Those there have until May, under the terms agreed on Monday"
    return i < verb or (lows[verb] in _LASTED and "to" not in lows[verb:i])


def _can_be_on(words: str, when: When) -> bool:
    """Whether a day is on the weekday that its words name, if they name one: "Saturday, April 25"."""
    named = WEEKDAYS.intersection(words.lower().replace(",", " ").split())
    day = day_of(when.edtf)
    return not named or day is None or f"{day:%A}".lower() in named


def _week_over(page: Page, when: When) -> When:
    """What lasted until a weekday that is to come lasted a week before: "from Friday to Tuesday"."""
    first, last = when.earliest_start, when.latest_end
    if page.published is None or first is None or last is None:
        return when
    if not page.published < last < first + _WEEK:
        return when
    return When(f"{iso(first - _WEEK)}/{iso(last - _WEEK)}", when.text)


def _a_week_before(page: Page, when: When) -> When | None:
    """The day of the same name a week before, if that is not to come either."""
    day = when.latest_end
    if day is None or when.earliest_start not in (None, day):
        return None
    earlier = When(when.edtf.replace(iso(day), iso(day - _WEEK)), when.text)
    return None if is_to_come(page, earlier) else earlier


def _names_part(page: Page, dating: Dating) -> bool:
    """Whether the time is a month, a quarter, a half or a season of a year that its words do not say."""
    told = page.text[dating.start : dating.end]
    return names_month(page, dating) or (_PART.search(told) is not None and _YEAR.search(told) is None)


def set_ahead(page: Page, dating: Dating, when: When) -> When:
    """A part of a year in which something will be is not over: "will close in April", "in the autumn"."""
    end = when.latest_end
    if page.published is None or end is None or end >= page.published or not _names_part(page, dating):
        return when
    if page.text[dating.start : dating.end].lower().endswith(_LAST_QUARTER):
        return When(f"{iso(page.published)[:4]}-{_FOURTH}")
    try:
        later = When(_YEAR_OF_DATE.sub(lambda year: f"{int(year[0]) + 1:04}", when.edtf), when.text)
    except InvalidEdtfError:
        return when
    return later if is_to_come(page, later) else when


def set_to_come(page: Page, dating: Dating, when: When) -> When:
    """A bare weekday that is planned is the next one, not the last: "on Tuesday she is to speak".

    What will be "this week", in a report of its last day, will be in the next.
    """
    first, last = when.earliest_start, when.latest_end
    if page.published is None or first is None or first > page.published:
        return when
    words = page.text[dating.start : dating.end].lower().split()
    if last != first:
        over = words == _THIS_WEEK and last == page.published
        return When(f"[{iso(first + _WEEK)}..{iso(last + _WEEK)}]", when.text) if over and last else when
    if not words or words[0] not in WEEKDAYS or page.published - first >= _WEEK:
        return when
    i = page.word_at(dating.start)
    before = page.words.lows[max(i - _NEAR, 0) : i]
    if "had" in before:
        return when  # "It had been due to end on Saturday", "had hoped to leave": that is over.
    if first == page.published and "will" not in before:
        return when  # "was to speak on Friday", in a report of that Friday
    return When(iso(first + _WEEK), when.text)
