"""Periods: what since, until, from ... to, between, by, before, after and for make of times."""

from __future__ import annotations

import re

from timeline.domain.days import iso
from timeline.domain.when import When
from timeline.finding.regex import regex
from timeline.finding.times.adjoining import adjoining
from timeline.finding.times.anchored import anchored, beside_event, on_occasion, retold
from timeline.finding.times.bounded import bounded
from timeline.finding.times.calendar import day_of, weekday_near
from timeline.finding.times.ends import end_of, made, start_of
from timeline.finding.times.forms import Period
from timeline.finding.times.lasting import NEAR, NEIGHBOURS, counted, counted_one, lasting, shifted
from timeline.finding.times.roughly import FROM_THEN, at_the_time, from_then, near_to, soon_after, within_of
from timeline.finding.times.tokens import lower

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.times.forms import TimeMention

__all__ = ["Period", "find_periods"]

_PREPOSITION = regex(
    r"\b(since|not until|until|till|from|between|by|no later than|in time for|on or before|before|prior to"
    r"|on or after|after|through|starting|beginning|for)"
    r"\s+(?:at least |about |around |the |on |in |at |early |late ){0,3}$"
)
"""In lower case, where looking for it takes a quarter of the time."""
_JOINT = regex(
    r",?\s*(?:(through to|up to|to|until|till|through|and)\b|[-–—])\s*(?:the |in |on |early |late ){0,3}$",
    re.IGNORECASE,
)
_UNTIL = ("until", "till")
_MEANT = {"no later than": "by", "in time for": "by", "prior to": "before"}
_MIDWAY = regex(r"\b(?:midway|halfway|part-?way|half way)\s\Z")
_THROUGH_ON = regex(r"through\s(?:in|on|at)\s")
"""What belongs to a verb, and no time up to which something lasts: "the loan came through in May"."""
_ENDS = ("the end of", "the close of")
_OVER = regex(r"\s(?:(?:is|was)\s(?:out|over|up)|ends|ended)\b", re.IGNORECASE)
"""What says of a time that it has ended: "before the year is out"."""
_THROUGHOUT = regex(
    r"through (?:the|last|that) (?:night|day|week|weekend|spring|summer|autumn|fall|winter)\b", re.IGNORECASE
)
"""What lasts all of a time, where its end is not named: "talks went on through the spring"."""
_DONE_ON = regex(r"\b(?:on|in)\s$", re.IGNORECASE)
_ONWARD = regex(r"\s*(?:on|onwards?|forward)\b", re.IGNORECASE)
_OWNS = regex(r"['’]s\s+(?!deadline|end\b|close\b|cut-?off)")
_IS_DUE = regex(
    r"\s(?:(?:presidential|general|parliamentary|local|federal|annual|summer|winter)\s)?(?:deadlines?|dates?"
    r"|cut-?offs?|targets?|elections?|votes?|polls?|summits?|seasons?|games|olympics|budgets?|meetings?"
    r"|conferences?|census|hearings?|launch|opening|expiry|start|end|close)\b",
    re.IGNORECASE,
)
"""What follows a day by which something has to be done: "by the 3 May deadline"."""
_LABELS = regex(
    r"\s(?!and\b|but\b|or\b|when\b|that\b|which\b|who\b|where\b|until\b|as\b|was\b|were\b)[a-z]{3}"
    r"|(?<=\d{4})\s[A-Z][a-z]"
)
"""A noun or a name behind a time of which it says which one: "the 2024 election", "the 1942 Rio Protocol"."""
_NOT = regex(
    r"(?:\b(?:not(?!\sto\b)|never|no|none|unlikely)|n['’]t)(?:\s(?!that\b)[\w-]+){0,5}\s\Z", re.IGNORECASE
)
"""What turns a bound round: "is not expected before Monday"."""
_SINCE = "since"
_THEN = " then"
_HAS = ("has ", "have ", "has long ", "have long ")
_BEFORE_TIMES = frozenset(("the", "its", "his", "her", "their", "a", "an", "at", "last", "early", "late"))
"""Words behind "has since" with which a time or an event follows: "has since the spring closed two"."""
_NEXT = 16
"""Letters of the longest word before or behind "since" that tells what it counts from."""
_TOLD_LAST = 300
"""Characters before it within which that stands, where it does not say "then"."""
_BARE = regex(r"XXXX-\d\d(?:-\d\d)?")
"""Months and days without a year."""
_DATED = regex(r"\d{4}-\d\d(?:-\d\d)?")
_CLOCKS = frozenset(("clock", "part-alone"))
"""Rules of times of day that name no day of their own."""


def find_periods(text: str, mentions: Sequence[TimeMention], published: When | None = None) -> list[Period]:
    """The periods that an English text states about its time mentions, in the order of the text.

    Args:
        text: the text in which the mentions were found.
        mentions: what `find_times` found in it.
        published: the day of the text, which what is so today counts from.
    """
    periods: list[Period] = []
    used = -1
    low = lower(text)
    lengths = [mention.timex_type == "DURATION" for mention in mentions]
    for i, mention in enumerate(mentions):
        if i <= used:
            continue
        word, start = _preposition(low, mention.start)
        found = _of_two(text, mentions, i, word, start) if i + 1 < len(mentions) else None
        found = found or (adjoining(text, mentions, i) if not word else None)
        if found is not None:
            used = i + len(found.mentions) - 1
        else:
            if any(lengths[max(0, i - NEIGHBOURS) : i + NEIGHBOURS + 1]):
                found = anchored(text, mentions, i) or counted(text, mentions, i, published)
                found = found or retold(text, mentions, i) or lasting(text, mentions, i, word, start)
            if lengths[i] or mention.rule == "vague-shift":
                found = found or soon_after(text, mentions, i)
            if low.endswith(FROM_THEN, 0, mention.start):
                found = from_then(text, mentions, i)
            if word:
                found = found or _single(text, mention, word, start)
        if found is not None:
            periods.append(found)
    periods += _since_then(low, mentions) + beside_event(text, mentions) + counted_one(text, mentions)
    periods += at_the_time(low, mentions) + on_occasion(text, mentions)
    return [_in_words(text, period) for period in sorted(periods, key=lambda period: period.start)]


def _of_two(text: str, mentions: Sequence[TimeMention], i: int, word: str, start: int) -> Period | None:
    """The period that a mention makes with the one behind it."""
    found = None
    if mentions[i + 1].start - mentions[i].end <= NEAR:
        found = bounded(text, mentions, i) or _joined(text, mentions, i, word, start)
        found = found or shifted(text, mentions, i)
    length = found is None and mentions[i].timex_type == "DURATION"
    return within_of(text, mentions, i) if length else found


def _in_words(text: str, period: Period) -> Period:
    if period.when.text:
        return period
    when = period.when.with_text(text[period.start : period.end])
    return Period(period.start, period.end, when, period.mentions, period.rule)


def _preposition(low: str, start: int) -> tuple[str, int]:
    """The preposition before a mention and where it begins, in a text in lower case."""
    match = _PREPOSITION.search(low, start - NEAR, start)
    if match is None:
        return "", start
    word, begin = match[1], match.start()
    through = word == "through" and (
        _MIDWAY.search(low, begin - NEAR, begin) or _THROUGH_ON.match(low, begin)
    )
    if through:
        return "", start
    return _MEANT.get(word, word), begin


def _joined(text: str, mentions: Sequence[TimeMention], i: int, word: str, start: int) -> Period | None:
    """'From A to B', 'between A and B', 'A-B'."""
    first, second = mentions[i], mentions[i + 1]
    if first.when is None or second.when is None:
        return None
    joint = _JOINT.match(text, first.end, second.start)
    if joint is None or ((joint[1] or "").lower() == "and") != (word == "between"):
        return None
    if (joint[1] or "").lower() in _UNTIL and _DONE_ON.search(text, first.start - NEAR, first.start):
        return None  # "prolonged on Tuesday until 13 November"
    edtf = f"{start_of(first.when)}/{end_of(_after(first, second))}"
    rule = "between" if word == "between" else "from-to"
    begin = start if word in ("between", "from", "starting", "beginning") else first.start
    return made(begin, second.end, edtf, (first, second), rule)


def _after(first: TimeMention, second: TimeMention) -> When:
    """'From Monday to Friday': the Friday after that Monday; 'from May 2022 to January': the next January."""
    assert second.when is not None
    day, form = day_of(first.timex_value), second.relative
    bare = form is not None and form.pick != "same" and _BARE.fullmatch(form.pattern)  # not "May this year"
    if form is not None and first.when is not None and bare:
        return _next_of_year(start_of(first.when), form.pattern[len("XXXX") :]) or second.when
    if day is None or form is None or not form.pattern.startswith("XXXX-WXX-"):
        return second.when
    end = day_of(second.timex_value)
    if end is None or end >= day:
        return second.when
    found = weekday_near(day, int(form.pattern[9]), "next")
    return When(found.isoformat()) if found else second.when


def _next_of_year(start: str, date: str) -> When | None:
    """The first "-01" or "-01-31" from a month or day on; None from a year on, or for no day of that year."""
    if not _DATED.fullmatch(start):
        return None
    size = min(len(start), len("XXXX") + len(date))
    year = int(start[:4]) + (date[: size - 4] < start[4:size])
    return When(f"{year:04d}{date}") if date != "-02-29" else None


def _single(text: str, mention: TimeMention, word: str, start: int) -> Period | None:  # noqa: PLR0911 - one return a preposition
    """'Since A', 'until B', 'by B', 'before B', 'after A', 'from A on', 'for the past three days'."""
    when = mention.when
    if when is None or when.earliest_start is None or when.latest_end is None:
        return None
    one = (mention,)
    if word in ("since", "starting", "beginning") or (word == "from" and _ONWARD.match(text, mention.end)):
        return made(start, mention.end, f"{start_of(when)}/..", one, "since")
    if word == "through" and (mention.rule == "shift" or _THROUGHOUT.match(text, start)):
        return (
            None  # "a convoy got through on Sunday", "fell through a week later", "lasted through the night"
        )
    if word == "through" and mention.rule == "latest":
        return made(start, mention.end, f"{start_of(when)}/{end_of(when)}", one, "for")
    if word in ("until", "till", "through"):
        return made(start, mention.end, f"/{end_of(when)}", one, "until")
    if word in ("by", "before", "after") and mention.rule in _CLOCKS:
        return None  # "by midday", "shortly after midnight": of that day
    if word in ("by", "before", "after", "on or before", "on or after"):
        return _beyond(text, mention, word, start)
    if word == "for" and mention.timex_type == "DURATION":
        return made(start, mention.end, f"{start_of(when)}/{end_of(when)}", one, "for")
    return None


def _beyond(text: str, mention: TimeMention, word: str, start: int) -> Period | None:
    """'By A', 'before A', 'after A': up to, or from, the first or the last day that it may be.

    A day by which an event is called is not excluded: "after Friday's vote" may be on that Friday.
    """
    when = mention.when
    assert when is not None
    assert when.earliest_start is not None
    assert when.latest_end is not None
    if word != "by" and mention.timex_type == "TIME":
        return None  # "shortly after 3 a.m. on Saturday": of that day
    owns = _OWNS.match(text, mention.end)
    if word == "by" and (owns or (_is_label(text, mention) and not _IS_DUE.match(text, mention.end))):
        return None  # "destroyed by Friday's storm", "banned by the 2015 pact", not "by the 3 May deadline"
    inclusive = word == "by" or bool(owns) or word.startswith("on or") or _is_label(text, mention)
    near = near_to(text, start) if word in ("before", "after") and when.precision == "day" else None
    far, begin = near or (0, start)
    if word.endswith("after"):
        first = when.earliest_start if inclusive else when.latest_end + 1
        end = iso(when.latest_end + far) if far else ""
        return made(begin, mention.end, f"[{iso(first)}..{end}]", (mention,), "after")
    ended = mention.rule == "year-end" or text.startswith(_ENDS, mention.start)
    ended = ended or _OVER.match(text, mention.end) is not None
    if word == "before" and _NOT.search(text, start - NEAR * 2, start):
        begun = iso(when.latest_end) if ended else start_of(when)
        return made(start, mention.end, f"[{begun}..]", (mention,), "not before")
    last = when.latest_end if inclusive or ended else when.earliest_start - 1
    begun = iso(when.earliest_start - far) if far else ""
    return made(begin, mention.end, f"[{begun}..{iso(last)}]", (mention,), "by" if word == "by" else "before")


def _is_label(text: str, mention: TimeMention) -> bool:
    """Whether a time tells which event is meant: "the 2024 election", "the 3 May attack"."""
    before, opening = text[max(mention.start - 4, 0) : mention.start], text[mention.start : mention.start + 5]
    has_article = before.lower() == "the " or (opening.lower().startswith("the ") and opening[4:].isdigit())
    return has_article and _LABELS.match(text, mention.end) is not None


def _since_then(low: str, mentions: Sequence[TimeMention]) -> list[Period]:
    """'Since then', 'has since closed': from the date that was mentioned last, in a text in lower case."""
    periods: list[Period] = []
    i = 0
    last: TimeMention | None = None
    start = low.find(_SINCE)
    while start >= 0:
        end = _end_of_since(low, start)
        while end and i < len(mentions) and mentions[i].end <= start:
            if mentions[i].when is not None:
                last = mentions[i]
            i += 1
        near = end and last is not None and (start - last.end < _TOLD_LAST or low.endswith(_THEN, start, end))
        if near and last is not None and last.when is not None:
            edtf = f"{start_of(last.when)}/.."
            period = made(start, end, edtf, (last,), "since")
            periods += [period] if period else []
        start = low.find(_SINCE, start + 1)
    return periods


def _end_of_since(low: str, start: int) -> int:
    """Where "since" ends that counts from the time told last; 0 for one that says itself from when."""
    end = start + len(_SINCE)
    before, behind = low[max(start - _NEXT, 0) : start], low[end : end + _NEXT]
    if before[-1:].isalnum() or behind[:1].isalnum():
        return 0
    if behind.startswith(_THEN) and not behind[len(_THEN) : len(_THEN) + 1].isalnum():
        return end + len(_THEN)
    ends = behind[:1] in (".", ";") and before[-2:-1].isalnum()
    if ends or (behind[:1] == "," and before.endswith("ever ")):
        return end
    following = behind.split(None, 1)[0] if behind[:1] == " " and behind.strip() else ""
    goes_on = following[:1].isalpha() and following not in _BEFORE_TIMES
    return end if goes_on and before.endswith(_HAS) else 0
