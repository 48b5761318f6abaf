"""Times that a sentence has from the one before it: "The two met on Monday. They signed a pact."."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.finding.happenings.anchoring.gatherings import GATHERINGS
from timeline.finding.happenings.anchoring.hours import hours_apart
from timeline.finding.happenings.anchoring.taking_up import taken_up
from timeline.finding.happenings.anchoring.tense import ELSEWHEN, is_past
from timeline.finding.happenings.page import within
from timeline.finding.joints import STORY
from timeline.finding.words import BE, HAVE, NEGATIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.when import When
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["can_follow", "continued"]

_LET_GO = frozenset(("released", "freed"))
"""What is told without a day of those who were caught on the day before."""
_DONE_BY_SAYING = wordset(
    "agreed promised pledged vowed assured undertook committed consented offered asked urged requested begged"
    " appealed implored invited refused rejected declined conceded"
)
"""What is done by words, to those who are there."""
_DONORS = wordset(
    "donors governments lenders creditors countries nations states partners donor powers world"
    " conference summit appeal telethon"
)
_GATHERED = GATHERINGS | {"gathered", "convened", "met"}
_RAISING = wordset("donor donors pledging raise raised raising")
"""What people come together for to give."""
_FEW = 5
"""Days of the longest of such gatherings."""
_GAVE = wordset("pledged promised committed offered gave contributed raised")
"""What donors did, and then each of them: "Donors pledged $4bn on Friday. Norland gave $1bn"."""
_NAMED = frozenset(("announced",))
"""What tells the same of a sum."""
_FIGURE = 12
"""Characters within which its first figure stands."""
_SHARES = 5
"""Sentences behind that of what they gave together within which it is said who gave what."""
_SAME = frozenset(("he", "she", "they", "both", "it"))
_OF_TWO = frozenset(
    ("two", "pair", "three", "four", "ministers", "leaders", "presidents", "sides", "delegations")
)
"""What those who met are called behind "the"."""
_STANDING = frozenset(("stood", "totalled", "totaled", "numbered", "amounted"))
_JOINS = frozenset(("and", "then"))
_BACK = frozenset(("before", "earlier"))
_NIGHT = 1
"""Days between the two of a night."""


def continued(
    scenes: Sequence[Scene], acted: Sequence[Sequence[Act]], following: Sequence[bool]
) -> list[Sequence[Act]]:
    """The acts of each sentence, with the day of the sentence before where they carry it on.

    Args:
        scenes: the sentences.
        acted: the acts of each.
        following: of each, whether it can have the day of the one before.
    """
    told: list[Sequence[Act]] = []
    pooled, left = None, 0
    for number, (scene, acts, goes_on) in enumerate(zip(scenes, acted, following, strict=True)):
        day = _day_handed_on(scenes[number - 1], told[-1]) if goes_on else None
        told.append(acts if day is None else _on(scene, acts, day))
        if number and told[number - 1]:
            told[number - 1] = taken_up(scenes[number - 1], told[number - 1], scene)
        left = max(left - 1, 0)
        if pooled is not None and left:
            told[-1] = [_dated(scene, act, pooled) if _is_share(scene, act) else act for act in told[-1]]
            if any(act.dating not in (None, pooled) and act.clause.link in STORY for act in acts):
                left = 0
        if many := next((act.dating for act in acts if _is_pooled(scene, act)), None):
            pooled, left = many, _SHARES + 1
            told[-1] = [_dated(scene, act, many) if _is_share(scene, act) else act for act in told[-1]]
    return told


def _is_pooled(scene: Scene, act: Act) -> bool:
    """Whether many gave together on a day: "donors pledged $4bn on Friday", "was offered 2 million".

    Or came together for that: "The donor conference, which closed on Saturday,".
    """
    when = act.dating.when if act.dating is not None else None
    if when is None or not _is_short(when):
        return False
    lows, clauses, clause = scene.page.words.lows, scene.clauses, act.clause
    if lows[act.verb] in _GAVE:
        sentence = scene.page.text[scene.sentence.start : scene.sentence.end]
        donors = not _DONORS.isdisjoint(lows[clause.first : act.verb])
        return donors or (lows[act.verb - 1] in BE and "illion" in sentence)
    head = clauses[clause.parent].first if clause.link == "relative" and clause.parent >= 0 else clause.first
    raised = not _RAISING.isdisjoint(lows[clauses[0].first : clauses[-1].last])
    gathered = raised and not _GATHERED.isdisjoint(lows[head : clause.last])
    begun = lows[act.verb] in ("began", "opened", "started")
    return gathered and not (begun or act.is_noun) and is_past(lows, clause.first, act.verb)


def _is_short(when: When) -> bool:
    """Whether a time is a day, or the few days of a gathering."""
    first, last = when.earliest_start, when.latest_end
    if when.is_set:
        return False
    return first is not None and last is not None and last - first < _FEW


def _is_share(scene: Scene, act: Act) -> bool:
    """Whether it tells in the simple past, without a time, what one of them gave."""
    lows, first = scene.page.words.lows, act.clause.first
    gave = lows[act.verb] in _GAVE or (lows[act.verb] in _NAMED and _is_sum(scene, act.verb + 1))
    gave = gave and act.dating is None and act.clause.link in STORY and not _is_elsewhen(scene, act.clause)
    return gave and HAVE.isdisjoint(lows[first : act.verb]) and is_past(lows, first, act.verb)


def _is_sum(scene: Scene, i: int) -> bool:
    """Whether an amount stands at a word: "another $3 million"."""
    page = scene.page
    return any(char.isdigit() for char in page.text[page.words.starts[i] : page.words.starts[i] + _FIGURE])


def _day_handed_on(scene: Scene, acts: Sequence[Act]) -> Dating | None:
    """The day on which the next sentence can go on from what one tells."""
    return next((act.dating for act in reversed(acts) if _hands_on(scene, act)), None)


def can_follow(scenes: Sequence[Scene]) -> list[bool]:
    """Of each sentence, whether it can have the day of the one before."""
    found: list[bool] = []
    for number, scene in enumerate(scenes):
        goes_on = bool(found) and found[-1] and _is_of_same(scene)
        found.append(number > 0 and _can_go_on(scenes[number - 1], scene, goes_on))
    return found


def _can_go_on(before: Scene, scene: Scene, goes_on: bool) -> bool:
    """Whether the sentence before has a time or goes on, and this one, in the same paragraph, has none."""
    page = scene.page
    in_paragraph = "\n\n" not in page.text[before.sentence.end : scene.sentence.start]
    timed = goes_on or _has_time(before)
    return in_paragraph and timed and not _tells_time(scene) and not _tells_elsewhen(scene)


def _is_of_same(scene: Scene) -> bool:
    """Whether a sentence tells what "they" or "the two" did; those who "were paid" may be things."""
    if not scene.clauses:
        return False
    lows, first = scene.page.words.lows, scene.clauses[0].first
    return _opens_with_same(lows, first) and lows[first + 1] not in BE


def _opens_with_same(lows: Sequence[str], first: int) -> bool:
    return lows[first] in _SAME or (lows[first] == "the" and lows[first + 1] in _OF_TWO)


def _has_time(scene: Scene) -> bool:
    return bool(within(scene.page.datings, scene.sentence.start, scene.sentence.end))


def _tells_time(scene: Scene) -> bool:
    """Whether a time stands in what the sentence itself tells, and not in a clause about a thing in it."""
    if not _has_time(scene):
        return False
    words, datings = scene.page.words, scene.page.datings
    return any(
        within(datings, words.starts[clause.first], words.ends[clause.last - 1])
        for clause in scene.clauses
        if clause.link != "relative"
    )


def _tells_elsewhen(scene: Scene) -> bool:
    """Whether a sentence has a word for another time than that told last; hours later is the same day."""
    return any(_is_elsewhen(scene, clause) for clause in scene.clauses if clause.link != "relative")


def _is_elsewhen(scene: Scene, clause: Clause) -> bool:
    lows = scene.page.words.lows
    if ELSEWHEN.isdisjoint(lows[clause.first : clause.last]):
        return False
    hours = hours_apart(lows, clause)
    rest = lows[clause.first : clause.last] if hours < 0 else lows[max(hours + 2, clause.first) : clause.last]
    return not ELSEWHEN.isdisjoint(rest)


def _hands_on(scene: Scene, act: Act) -> bool:
    """Whether the next sentence can go on from an act: it was done on a day that is known."""
    when = act.dating.when if act.dating is not None else None
    if when is None or act.is_noun or when.earliest_start is None or when.latest_end is None:
        return False
    return when.latest_end - when.earliest_start <= _NIGHT and _is_told(scene, act)


def _is_told(scene: Scene, act: Act) -> bool:
    """Whether an act is told in the simple past, and not as somebody's words."""
    lows, clause, verb = scene.page.words.lows, act.clause, act.verb
    if not _LET_GO.isdisjoint(lows[verb : verb + 1]):
        return False
    by_words = act.frame is None or _does_by_saying(lows, act) or hours_apart(lows, clause) >= 0
    if not by_words or clause.link not in STORY:
        return False
    before = lows[clause.first : verb]
    if not HAVE.isdisjoint(before) and not _is_hours_before(lows, clause):
        return False
    if not NEGATIONS.isdisjoint(before):
        return False  # "The storm hit it on Monday. No team was let in": nor later.
    if lows[verb] in _STANDING:
        return False  # "The toll stood at 60 on Monday. Two towns were struck."
    return is_past(lows, clause.first, verb)


def _is_hours_before(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause tells what had been done on the same day: "hours earlier, they had left"."""
    hours = hours_apart(lows, clause)
    return hours >= 0 and lows[hours + 1] in _BACK


def _on(scene: Scene, acts: Sequence[Act], day: Dating) -> list[Act]:
    """The acts with the day for those that open the sentence, and for what "and" joins to these."""
    clauses = scene.clauses
    carried: set[int] = set()
    found: list[Act] = []
    for act in acts:
        first, parent = act.clause.first, act.clause.parent
        opens = first == clauses[0].first or (parent >= 0 and clauses[parent].first in carried)
        soon = hours_apart(scene.page.words.lows, act.clause) >= 0
        opens = opens or (soon and parent == 0 and clauses[0].verb < 0)  # "Its envoy, who was ill, | said"
        if opens and act.dating is None and _is_told(scene, act) and (soon or not _is_said(scene, act)):
            carried.add(first)
            found.append(_dated(scene, act, day))
        else:
            found.append(act)
    return found


def _dated(scene: Scene, act: Act, day: Dating) -> Act:
    words = scene.page.words
    start, end = words.starts[act.verb], words.ends[act.verb]
    return replace(act, dating=replace(day, start=start, end=end, rule="the sentence before"))


def _is_said(scene: Scene, act: Act) -> bool:
    """Whether a verb is one of saying, or stands in what somebody says behind it."""
    words = scene.page.words
    verb = words.starts[act.verb]
    does = _does_by_saying(words.lows, act)
    return any(
        frame.cue[0] <= verb and (frame.says(verb) or (verb < frame.cue[1] and not does))
        for frame in scene.frames
    )


def _does_by_saying(lows: Sequence[str], act: Act) -> bool:
    """Whether those told of before do something by words: "They agreed to meet", "and asked for a loan"."""
    clause = act.clause
    joins = lows[clause.first] in _JOINS or act.verb == clause.first
    return lows[act.verb] in _DONE_BY_SAYING and (joins or _opens_with_same(lows, clause.first))
