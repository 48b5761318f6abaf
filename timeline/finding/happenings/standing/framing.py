"""Framing: clauses that only lead up to what another one tells, or say how plain or unexpected it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anchoring.tense import is_to_come
from timeline.finding.happenings.page import within
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import main_verb
from timeline.finding.words import BE, PREPOSITIONS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene

__all__ = ["only_frames"]

_COMING = spellings_of("come arrive follow")
_LEADING_UP = wordset(
    "moment moments point blow test chance opportunity day hour time climax peak setback shock"
    " surprise watershed proof evidence sign signs reversal reckoning twist clue hint reminder example crunch"
    " worst best"
)
"""Nouns for an event that is told by others: "its worst moment came when"."""
_ARTICLES = frozenset(("a", "an", "the", "its", "their"))
_FURTHER = frozenset(("further", "farther"))
_GOING = spellings_of("go")
_WHERETO = frozenset(("into", "up", "down", "north", "south", "east", "west"))
"""Words behind "further" that say where somebody went."""
_HARDLY_ANYONE = frozenset(("few", "nobody", "none", "no-one", "one", "anyone", "anybody"))
_FORESEEING = spellings_of(
    "wager bet expect believe imagine predict guess think foresee dream suppose anticipate envisage"
)
"""Verbs of what hardly anyone did before it came about."""
_BRINGING_OUT = wordset(
    "underlined underscored illustrated highlighted demonstrated shown exposed emphasised emphasized"
    " dramatised dramatized"
)
"""Participles of what an event does to a truth: "the danger was underlined when a ship sank"."""
_TRUTHS = wordset(
    "need needs danger dangers risk risks weakness weaknesses importance limits fragility frailty strength"
    " cost costs urgency depth scale extent vulnerability power value seriousness gravity difficulty"
    " difficulties dilemma problem problems tension tensions divisions gap challenge challenges resilience"
    " influence isolation dependence reliance determination resolve uncertainty volatility precariousness"
)
"""Nouns for how things are, which an event can show."""
_TURNING = spellings_of("change shift turn move")
_COMING_OR_TURNING = _COMING | _TURNING
_HOW_IT_STANDS = wordset("things mood tone atmosphere picture calculus tide everything matters that this")
"""Subjects of which nothing is told but that they changed: "the mood shifted on Friday"."""
_IS = frozenset(("is", "are", "remains", "remain"))
_YEAR = 4
"""Words of "the year 1989 still" at most."""
_PACE = frozenset(("only", "faster", "slower", "fast"))
_BECOMING = spellings_of("become get grow") | BE
_ENDING = frozenset(("ending", "closing"))
_OVER = wordset(
    "feud dispute chapter presence negotiations talks quarrel row battle battles wait era standoff stand-off"
    " deadlock stalemate saga search run rift rivalry crisis episode impasse vacuum uncertainty"
    " operation operations deployment hunt struggle spat"
)
"""Nouns for what an act ends that is told itself: "signed a treaty, ending a dispute"."""
_OVER_BY = 6
"""Words behind the participle within which that stands."""
_PLAIN = wordset("clear plain evident apparent obvious visible unmistakable")


def only_frames(scene: Scene, reading: Reading) -> bool:
    """Whether it only leads up to what happened, "Its worst moment came in May, when", or closes it."""
    clause = reading.act.clause
    if reading.kind is not None or reading.act.is_noun or clause.verb < 0 or clause.link == "participle":
        return _only_ends(scene, reading)
    return _tells_of_time(scene, reading) or _leads_up(scene, reading)


def _leads_up(scene: Scene, reading: Reading) -> bool:
    """Whether a clause of no kind only leads up to what another tells, or says how plain it was."""
    clause = reading.act.clause
    lows = scene.page.words.lows
    verb, subject = main_verb(lows, clause), lows[clause.first : clause.verb]
    if lows[verb - 1] != "to" and lows[verb] in _COMING_OR_TURNING:
        leading = _LEADING_UP if lows[verb] in _COMING else _HOW_IT_STANDS
        return _head(subject) in leading and _only_tells_when(scene, verb + 1, clause.last)
    if lows[verb] in _GOING:
        return not _FURTHER.isdisjoint(lows[verb + 1 : verb + 4]) and not _goes_to(lows, verb)
    if lows[verb] == "quoted":
        return lows[clause.last : clause.last + 2] == ("as", "saying")  # what he said is told there
    if lows[verb] in _FORESEEING:
        return not _HARDLY_ANYONE.isdisjoint(subject)
    if lows[verb] in _BRINGING_OUT:
        return lows[clause.verb] in BE and _head(subject) in _TRUTHS
    behind = next((k for k in range(verb + 1, clause.last) if not is_adverb(lows[k])), clause.last - 1)
    is_plain = lows[verb] in _BECOMING and lows[behind] in _PLAIN
    return is_plain and "that" not in lows[behind : behind + 8]


def _tells_of_time(scene: Scene, reading: Reading) -> bool:
    """Whether a time itself comes, acts or weighs on somebody: "Then came May", "is haunted by 1989"."""
    lows, clause, dating = scene.page.words.lows, reading.act.clause, reading.act.dating
    verb = main_verb(lows, clause)
    subject, at = lows[clause.first : clause.verb], scene.page.word_at(dating.start) if dating else -1
    if subject[:1] == ("then",) and lows[verb] in _COMING:
        return len(subject) == 1 and at == verb + 1 and _only_tells_when(scene, at, clause.last)
    if dating is not None and dating.rule == "by" and at == verb + 1 and lows[clause.verb] in _IS:
        return not is_to_come(scene.page, dating.when) if dating.when else False
    return subject[:2] == ("the", "year") and clause.first <= at < clause.verb <= clause.first + _YEAR


def _only_ends(scene: Scene, reading: Reading) -> bool:
    """Whether it only says what the deed before it brought to an end: "left on Monday, ending a feud"."""
    lows, clause, verb = scene.page.words.lows, reading.act.clause, reading.verb
    if lows[verb] not in _ENDING or clause.first != verb or lows[verb - 1] != "," or reading.act.is_noun:
        return False
    behind = lows[verb + 1 : min(verb + _OVER_BY, clause.last)]
    over = not _OVER.isdisjoint(behind) or (lows[verb] == "ending" and "mission" in behind)
    return over and lows[verb + 1] in _ARTICLES


def _head(subject: Sequence[str]) -> str:
    """The noun of a subject, without what it is of: "the worst moment of the war"."""
    behind = (i for i, word in enumerate(subject) if i and (word in PREPOSITIONS or word == ","))
    return subject[next(behind, len(subject)) - 1] if subject else ""


def _goes_to(lows: Sequence[str], verb: int) -> bool:
    """Whether "further" says whereto somebody went: "went further into the hills", "farther north"."""
    at = next(k for k in range(verb + 1, verb + 4) if lows[k] in _FURTHER)
    return not _WHERETO.isdisjoint(lows[at + 1 : at + 2])


def _only_tells_when(scene: Scene, first: int, last: int) -> bool:
    """Whether nothing but times, adverbs and prepositions stands between two words."""
    words = scene.page.words
    if first >= last:
        return True
    told = within(scene.page.datings, words.starts[first], words.ends[last - 1])
    return all(
        words.lows[i] in PREPOSITIONS
        or words.lows[i] in _PACE
        or is_adverb(words.lows[i])
        or not words.lows[i][:1].isalnum()
        or any(one.start <= words.starts[i] < one.end for one in told)
        for i in range(first, last)
    )
