"""Whether a time is not that of a deed but of what it asks or promises: "invited her to Oslo in April"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.happenings.anchoring.tense import UNDER_WAY, is_to_come, names_month
from timeline.finding.inflection import INVARIANT, spellings_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.when import When
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["BY_THEN", "is_of_aim", "is_of_content", "is_to_meeting"]

_DAY = len("2024-05-17")
BY_THEN = frozenset(("by", "before"))
"""Rules of times by which what is asked or promised is to be done."""
_WITH_OBJECT = 2
"""Words of a verb with what is asked by it at least, and the word before a time."""
_AIMING_AT = frozenset(("to", "of", "at", "for"))
"""Prepositions before a form in -ing of what is to be done."""
_LATELY = 70
"""Days back within which the month lies of what was "agreed to send in March"."""
_MEETINGS = frozenset(("meeting", "meetings", "talks", "summit", "conference", "hearing", "session"))
_NEAR = 5
"""Words within which a meeting stands to which somebody is called: "to an urgent meeting"."""
_INVITING = spellings_of("invite summon call ask order")
"""Verbs that tell with "to" whereto somebody is to come: "invited her to Oslo in April"."""


def is_of_content(scene: Scene, act: Act, kind: str | None) -> bool:
    """Whether the time is that of what is asked or promised: "invited her to Oslo in April"."""
    if act.dating is None or act.dating.when is None:
        return False
    at = scene.page.word_at(act.dating.start)
    words = scene.page.words.lows[act.verb : at]
    if words[-1:] == ("from",) and "to" in words:
        return True  # "threatened to strike from Wednesday"
    is_ahead = is_to_come(scene.page, act.dating.when)
    if act.dating.rule in BY_THEN and kind == "pledged" and is_ahead:
        return True  # "has promised them homes by the end of the year"
    had = "had" in scene.page.words.lows[act.clause.first : act.verb]
    if act.dating.rule in BY_THEN and kind == "requested" and len(words) > _WITH_OBJECT and not had:
        return True  # "asked for an apology by the weekend"
    if not is_ahead and (
        len(act.dating.when.edtf) == _DAY
        or not names_month(scene.page, act.dating)
        or _is_recent(scene, act.dating.when)
        or (scene.page.words.lows[act.verb - 1] == "had" and act.dating.rule != "until")
    ):
        return False  # "urged Norland on 3 May to pay": of two deeds reporters date the one that took place.
    invites = kind != "pledged" and not _INVITING.isdisjoint(words[:1])
    return ("to" in words) if invites else _leads_to_deed(words)


def _leads_to_deed(words: Sequence[str]) -> bool:
    """Whether "to" stands before a verb: "pledged to send aid", "asked Lima to quit", not "aid to Chad"."""
    return any(one == "to" and (is_base_form(two) or two in INVARIANT) for one, two in pairwise(words))


def _is_recent(scene: Scene, when: When) -> bool:
    """Whether a month was one of the last few, so that no month a year later is meant."""
    published, end = scene.page.published, when.latest_end
    return published is not None and end is not None and 0 <= published - end < _LATELY


def is_of_aim(scene: Scene, act: Act, when: When) -> bool:
    """Whether a time to come is that of what somebody is to do: "summoned him to testify on 10 May"."""
    if act.dating is None or not (is_to_come(scene.page, when) or act.dating.rule == "from-to"):
        return False
    words = scene.page.words.lows[act.verb : scene.page.word_at(act.dating.start)]
    if words[:1] == ("helped",) or (words[1:2] == ("to",) and words[0] in UNDER_WAY):
        return False
    return is_to_meeting(words) or _leads_to_deed(words) or any(map(_is_aim, pairwise(words)))


def _is_aim(pair: tuple[str, str]) -> bool:
    """Whether two words tell at what a deed aims: "in hopes | of finishing it"."""
    return pair[0] in _AIMING_AT and pair[1].endswith("ing")


def is_to_meeting(words: Sequence[str]) -> bool:
    """Whether somebody is called to a meeting: "summoned bankers to an urgent meeting"."""
    return "to" in words and not _MEETINGS.isdisjoint(words[words.index("to") :][:_NEAR])
