"""Times of deeds that the next sentence names: "Peru has left. The decision, announced on Monday,"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.finding.happenings.anchoring.tense import ELSEWHEN, is_past, is_to_come
from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.page import within
from timeline.finding.words import HAVE, NEGATIONS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Dating
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["taken_up"]

_OPENING = frozenset(("the", "this"))
_RULINGS = wordset("ruling verdict judgment judgement sentence")
_COURTS = wordset("court courts tribunal judge judges jury panel")
"""Those who give a ruling."""
_DECISIONS = wordset(
    "decision move announcement measure measures step order ban expulsion expulsions offer pledge"
)
"""What any deed can be called that somebody decides on."""
_PACTS = ACCORDS | {"truce", "ceasefire", "treaty", "contract", "memorandum"}
_AGREED = frozenset(("agreement_signed", "pledged", "traded", "cooperated", "ceasefire"))
"""Kinds of what is done by a pact."""
_NAMED = _RULINGS | _DECISIONS | _PACTS
_MADE = wordset(
    "announced taken made reached signed read handed delivered issued published imposed adopted passed"
    " approved unveiled concluded struck sealed disclosed revealed"
)
_BEFORE_MADE = frozenset((",", "which", "was", "were"))
_LONGEST_NAME = 4
"""Words from the beginning of the sentence within which it names the deed."""
_TO_TIME = 6
"""Words behind "announced" within which its time stands."""
_PERFECT = HAVE - {"had"}
_LONG = frozenset(("long", "always", "often"))


def taken_up(before: Scene, acts: Sequence[Act], scene: Scene) -> Sequence[Act]:
    """The acts of a sentence, the first with the time at which the next says that it was decided on."""
    page = scene.page
    lows = page.words.lows
    first = scene.clauses[0].first if scene.clauses else 0
    if not acts or not scene.clauses or lows[first] not in _OPENING:
        return acts
    last = scene.clauses[-1].last
    noun = next((i for i in range(first + 1, min(first + _LONGEST_NAME, last)) if lows[i] in _NAMED), 0)
    if not noun or acts[0].dating is not None or not _is_meant(before, acts[0], lows[noun]):
        return acts
    dating = _made_then(scene, noun, last)
    if dating is None:
        return acts
    start, end = page.words.starts[acts[0].verb], page.words.ends[acts[0].verb]
    return [
        replace(acts[0], dating=replace(dating, start=start, end=end, rule="the sentence behind")),
        *acts[1:],
    ]


def _is_meant(scene: Scene, act: Act, noun: str) -> bool:
    """Whether an act opens its sentence as what is done, and can be called so."""
    lows, clause = scene.page.words.lows, act.clause
    opens = clause.first == scene.clauses[0].first or (
        clause.link == "and" and clause.parent == 0 > scene.clauses[0].verb
    )
    told = lows[clause.first : act.verb + 1]
    done = is_past(lows, clause.first, act.verb) or not _PERFECT.isdisjoint(told)
    apart = any(not others.isdisjoint(told) for others in (ELSEWHEN, NEGATIONS, _LONG)) or "had" in told
    if not opens or not done or apart or act.is_noun:
        return False
    kind = act.trigger.kind if act.trigger is not None else None
    if noun in _RULINGS:
        return not _COURTS.isdisjoint(lows[scene.clauses[0].first : act.verb])
    return kind in _AGREED if noun in _PACTS else kind is not None and act.frame is None


def _made_then(scene: Scene, noun: int, last: int) -> Dating | None:
    """When it was made or told, as is said right behind its name."""
    page = scene.page
    words, i = page.words, noun + 1
    lows = words.lows
    while i < last and (lows[i] in _BEFORE_MADE or is_adverb(lows[i])):
        i += 1
    if i == noun + 1 or i >= last or lows[i] not in _MADE:
        return None
    near = within(page.datings, words.starts[i], words.ends[min(i + _TO_TIME, last) - 1])
    dating = near[0] if near else None
    when = dating.when if dating is not None else None
    if dating is None or when is None or when.precision not in ("day", "month") or is_to_come(page, when):
        return None
    j = page.word_at(dating.end)
    behind = next((k for k in range(j, last) if lows[k] == ","), last)
    apart = "by" in lows[i:behind] and lows[noun] in _DECISIONS
    of_other = lows[behind + 1 : behind + 2] == ("to",) or "," in lows[i:j]
    return None if apart or of_other else dating
