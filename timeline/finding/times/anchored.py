"""Times counted from an event that the text dates: two days after the vote, the night before the talks."""

from __future__ import annotations

import re

from timeline.finding.inflection import is_past_form
from timeline.finding.regex import regex
from timeline.finding.times.calendar import add_days, day_of
from timeline.finding.times.ends import a_few_off, made
from timeline.finding.times.events import words_for
from timeline.finding.times.lasting import ANY_LENGTH, SENTENCE_END, UNITS, can_count, moved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.times.forms import Period, TimeMention

__all__ = ["anchored", "beside_event", "on_occasion", "retold"]

_DET = r"(?:the|that|this|its|their|his|her|(?:[A-Z][\w.]*\s){0,3}[A-Z]\w+['’]s)"
_EVENT = (
    rf"{_DET}\s(?:[a-z-]+\s){{0,2}}?(?P<noun>[a-z]{{3,}})\b"
    r"(?!['’-]|\s(?!(?:in|on|of|at|and|but|to|by|with|between|from|for|the|a|an|two|three|police|he|she|it|they|its"
    r"|his|her|their|some|several|all|more|most|hundreds|thousands|another)\b)[a-z])"
)
"""An event that is called by a noun alone, with no clause behind it that tells of it."""
_CLAUSE = (
    r"(?P<subject>it|he|she|they|[A-Z]\w+|(?:the|its|their|his|her)\s[a-z]+)\s"
    r"(?:(?:was|were|had|had been)\s)?(?P<verb>[a-z]{3,})\b"
)
"""A clause that takes up what was told: "a day after it closed"."""
_COUNTED = regex(rf"\s(?P<side>after|before|following)\s{_EVENT}")
_RETOLD = regex(rf"\s(?P<side>after|before)\s{_CLAUSE}")
_BESIDE = regex(rf"[Tt]he (?P<unit>day|night|evening|morning|week|eve) (?P<side>after|before|of) {_EVENT}")
_AT = regex(
    r"(?:\b(?:at|during)|(?:(?<=\n)|(?<=[.!?”\"]\s))(?:At|During|After|Following))"
    r"\s(?:the|this|that|their|its|his|her)\s"
    r"(?:(?:brief|short|same|joint|private|bilateral|subsequent|formal|solemn|closed-door|[a-z]+-day)\s)?"
    r"(?P<noun>talks|meeting|summit|conference|ceremony|signing|hearing|session|funeral|launch|handover|hand-over"
    r"|reception|dinner|banquet|rally|briefing)\b(?=[,.;”\"]|\s(?:and|but|the|both|he|she|it|they)\b|\sthat\s(?:the|an?|he|she|it|they|its|their|there|[A-Z]\w+)\b|\s[A-Z])"
)
"""An occasion told of before, on which something is done: "at the talks"."""
_UNIT = regex(r"he (?:day|night|evening|morning|week|eve) (?:after|before|of) ")
"""What most texts are without, which takes a fraction of the time to see."""
_OWN = regex(r"\s(?:held\s)?(?:on|of|in)\s\Z")
"""What stands between an event and its own date."""
_ROUGHLY = regex(r"(?:less|more|fewer|about|around|nearly|almost|some|at least|over)\s", re.IGNORECASE)
_APART = regex(
    r"\b(?:that|which|who|said|says?|told|announced|accused|after|before|until|since|began|begins|started|opened"
    r"|resumed|from|have|has)\b|[;:]|\s[-–—]\s|,\s(?:and|but)\b",
    re.IGNORECASE,
)
"""Words across which a day is not that of an event."""
_FAR = 80
"""Characters between an event and its day."""
_OVER = frozenset(("closed", "ended", "finished", "concluded", "broke", "adjourned"))
"""Pasts of the last day of what is told to have lasted for some."""
_UP_TO = regex(r"\s(?:to|until|till|through)\s(?:the\s)?\Z|[-–—]\Z")
"""What stands before the last day of several."""
_BEFORE_END = 12
"""Characters before such a day within which that stands."""
_JUST = 200
"""Characters behind the last day of something within which it is said to have ended."""
_TOLD = 6
"""Sentences that tell of an event, latest first, of which one may date it."""
_REACH = 4000
"""Characters before a time within which they stand."""


def anchored(text: str, mentions: Sequence[TimeMention], i: int) -> Period | None:
    """'Two days after the vote', 'days after the vote': the time that is so far from that of the vote."""
    length = mentions[i]
    joint = _COUNTED.match(text, length.end) if _can_count(text, length) else None
    return _far_from(length, joint, _day_of_event(text, mentions, i, joint)) if joint else None


def retold(text: str, mentions: Sequence[TimeMention], i: int) -> Period | None:
    """'Two days after they voted', of which the text told when they did: so far from that day."""
    length = mentions[i]
    joint = _RETOLD.match(text, length.end) if _can_count(text, length) else None
    if joint is None or not is_past_form(joint["verb"]):
        return None
    anchor = _told_last(text, mentions, i - 1, (joint["verb"],), joint.start())
    if anchor is None and joint["verb"] in _OVER and joint["subject"] in ("it", "they"):
        anchor = _last_of_days(text, mentions, i - 1, length.start)
    found = _far_from(length, joint, anchor)
    return found._replace(end=joint.start("subject") - 1, rule="retold") if found else None


def _can_count(text: str, length: TimeMention) -> bool:
    return length.timex_type == "DURATION" and not _ROUGHLY.match(text, length.start)


def _far_from(length: TimeMention, joint: re.Match[str], anchor: TimeMention | None) -> Period | None:
    """The time that lies a length before or after that of an event."""
    known = ANY_LENGTH.match(length.timex_value)
    if anchor is None or anchor.when is None or known is None:
        return None
    end = max(joint.end(), anchor.end) if anchor.start > length.start else joint.end()
    sign = -1 if joint["side"] == "before" else 1
    if known[1] == "X":
        return made(length.start, end, a_few_off(anchor.when, known[2], sign), (length, anchor), "shifted")
    unit = UNITS[known[2]]
    when = moved(anchor, unit, sign * int(known[1]), unit) if can_count(anchor.when, unit) else ""
    return made(length.start, end, when, (length, anchor), "shifted") if when else None


def beside_event(text: str, mentions: Sequence[TimeMention]) -> list[Period]:
    """'The day after the vote', 'the eve of the talks', 'the week before the vote'."""
    found = []
    i = 0
    for joint in _BESIDE.finditer(text) if mentions and _UNIT.search(text) else ():
        while i < len(mentions) and mentions[i].start < joint.start():
            i += 1
        edtf = _beside(joint, anchor) if (anchor := _day_of_event(text, mentions, i - 1, joint)) else ""
        if anchor is not None and edtf:
            end = max(joint.end(), anchor.end) if anchor.start > joint.start() else joint.end()
            period = made(joint.start(), end, edtf, (anchor,), "shifted")
            found += [period] if period else []
    return found


def on_occasion(text: str, mentions: Sequence[TimeMention]) -> list[Period]:
    """'At the talks', 'Following the ceremony, ...': the day on which the text told that there was one."""
    found = []
    i = 0
    for joint in _AT.finditer(text) if mentions else ():
        while i < len(mentions) and mentions[i].start < joint.start():
            i += 1
        anchor = _told_last(text, mentions, i - 1, words_for(joint["noun"]), joint.start())
        if anchor is not None and anchor.when is not None:
            period = made(joint.start(), joint.end(), anchor.when.edtf, (anchor,), "shifted")
            found += [period] if period else []
    return found


def _beside(joint: re.Match[str], anchor: TimeMention) -> str:
    """The day or the week beside the day of an event; the night after it may be its own."""
    day, unit, after = day_of(anchor.timex_value[:10]), joint["unit"], joint["side"] == "after"
    if day is None or (unit == "eve") != (joint["side"] == "of") or (unit == "night" and after):
        return ""
    one, week = add_days(day, 1 if after else -1), add_days(day, 7 if after else -7)
    if one is None or week is None:
        return ""
    if unit == "week":
        return f"{min(one, week).isoformat()}/{max(one, week).isoformat()}"
    return one.isoformat()


def _day_of_event(
    text: str, mentions: Sequence[TimeMention], i: int, joint: re.Match[str]
) -> TimeMention | None:
    """The time of an event: its own behind it, else that of the sentence that told of it last."""
    behind = mentions[i + 1] if i + 1 < len(mentions) else None
    if behind is not None and _OWN.fullmatch(text, joint.end(), behind.start):
        return behind if _is_day(behind) else None
    return _told_last(text, mentions, i, words_for(joint["noun"]), joint.start())


def _told_last(
    text: str, mentions: Sequence[TimeMention], i: int, words: Sequence[str], until: int
) -> TimeMention | None:
    """The day of the sentence that told last of an event by one of some words."""
    if not words or i < 0:
        return None
    start = max(until - _REACH, 0)
    low = text[start:until].lower()
    places = sorted((place for word in words for place in _latest(low, word)), reverse=True)
    days = (_day_beside(text, mentions, i, start + place, until) for place in places[:_TOLD])
    return next((day for day in days if day), None)


def _latest(low: str, word: str) -> list[int]:
    """Where a whole word stands in a text in lower case, its last places first."""
    found: list[int] = []
    at = low.rfind(word)
    while at >= 0 and len(found) < _TOLD:
        end = at + len(word)
        if not low[at - 1 : at].isalnum() and not low[end : end + 1].isalnum():
            found.append(at)
        at = low.rfind(word, 0, at)
    return found


def _last_of_days(text: str, mentions: Sequence[TimeMention], i: int, until: int) -> TimeMention | None:
    """The last day of what the text has just said to have lasted from one to another."""
    last = mentions[i] if i > 0 else None
    if (
        last is None
        or not _is_day(last)
        or until - last.end > _JUST
        or not _UP_TO.search(text, max(last.start - _BEFORE_END, 0), last.start)
    ):
        return None
    return last


def _day_beside(
    text: str, mentions: Sequence[TimeMention], i: int, place: int, until: int
) -> TimeMention | None:
    """The nearest day to the word at a place, in its sentence, and with nothing else told between the two."""
    best, least = None, _FAR
    for k in range(i, -1, -1):
        mention = mentions[k]
        if mention.end < place - _FAR:
            break
        if mention.end > until or not _is_day(mention):
            continue
        first, last = sorted(((mention.start, mention.end), (place, place)))
        between = text[first[1] : last[0] + 1]
        apart = last[0] - first[1]
        if apart < least and not _APART.search(between) and not SENTENCE_END.search(between):
            best, least = mention, apart
    return best


def _is_day(mention: TimeMention) -> bool:
    return mention.when is not None and mention.when.precision == "day" and mention.timex_type != "DURATION"
