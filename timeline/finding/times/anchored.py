"""Times counted from an event that the text dates: two days after the vote, the night before the talks."""

from __future__ import annotations

import re

from timeline.finding.regex import regex
from timeline.finding.times.calendar import add_days, day_of
from timeline.finding.times.ends import made
from timeline.finding.times.lasting import LENGTH, SENTENCE_END, UNITS, can_count, moved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.times.forms import Period, TimeMention

__all__ = ["anchored", "beside_event"]

_EVENT = (
    r"(?:the|that|this|its|their|his|her|(?:[A-Z][\w.]*\s){0,3}[A-Z]\w+['’]s)\s(?:[a-z-]+\s){0,2}?(?P<noun>"
    r"votes?|elections?|polls?|ballot|referendum|storms?|cyclone|hurricane|typhoon|(?:earth)?quakes?|tremors?"
    r"|floods?|fires?|blaze|blasts?|explosions?|eruptions?|landslides?|avalanche|crash|derailment|collision"
    r"|accident|disaster|tsunami|attacks?|raids?|strikes?|assault|ambush|shootings?|bombings?|killings?|murders?"
    r"|coup|uprising|revolt|protests?|rally|march|talks|meetings?|summit|conference|visit|trip|arrests?|seizure"
    r"|hijacking|kidnapping|trial|hearing|verdict|ruling|speech|announcement|ceremony|signing|funeral|match"
    r"|launch|landing|invasion|outbreak|spill|breach|outage|blackout|arrival|departure|resignation|release"
    r"|expulsion|withdrawal|inauguration|handover|surrender)\b"
    r"(?!['’-]|\s(?!(?:in|on|of|at|and|but|to|by|with|between|the|a|an|two|three|police|he|she|it|they)\b)[a-z])"
)
"""An event that is called by a noun alone, with no clause behind it that tells of it."""
_COUNTED = regex(rf"\s(?P<side>after|before|following)\s{_EVENT}")
_BESIDE = regex(rf"[Tt]he (?P<unit>day|night|evening|morning|week|eve) (?P<side>after|before|of) {_EVENT}")
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
_STEMS = {"meeting": "me", "shooting": "sho", "explosion": "explo", "collision": "colli", "invasion": "inva"}
"""How words for an event begin that the noun shares no stem with: "met", "shot", "exploded"."""
_ENDINGS = ("ings", "ing", "ment", "ations", "ation", "ions", "ion", "al", "ure", "s", "e")
_TOLD = 6
"""Sentences that tell of an event, latest first, of which one may date it."""
_REACH = 4000
"""Characters before a time within which they stand."""


def anchored(text: str, mentions: Sequence[TimeMention], i: int) -> Period | None:
    """'Two days after the vote': the day that is so far from that of the vote."""
    length = mentions[i]
    known = LENGTH.match(length.timex_value) if length.timex_type == "DURATION" else None
    joint = _COUNTED.match(text, length.end) if known else None
    if known is None or joint is None or _ROUGHLY.match(text, length.start):
        return None
    anchor = _day_of_event(text, mentions, i, joint)
    unit, count = UNITS[known[2]], int(known[1])
    if anchor is None or anchor.when is None or not can_count(anchor.when, unit):
        return None
    when = moved(anchor, unit, -count if joint["side"] == "before" else count, unit)
    end = max(joint.end(), anchor.end) if anchor.start > length.start else joint.end()
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
    stem, until = _stem(joint["noun"].lower()), joint.start()
    low = text[max(until - _REACH, 0) : until].lower()
    at = len(low)
    for _ in range(_TOLD):
        at = low.rfind(stem, 0, at)
        if at < 0:
            return None
        if at == 0 or not low[at - 1].isalpha() or low.startswith("earth", at - 5):
            place = until - len(low) + at
            if day := _day_beside(text, mentions, i, place, until):
                return day
    return None


def _stem(noun: str) -> str:
    singular = noun.removesuffix("s")
    if singular in _STEMS:
        return _STEMS[singular]
    ending = next((end for end in _ENDINGS if noun.endswith(end)), "")
    return noun.removesuffix(ending) if len(noun) - len(ending) > 2 else noun


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
