"""The kind of what one party does to another in a sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from timeline.domain.kinds import KINDS
from timeline.finding.kinds.matching import find_triggers
from timeline.finding.kinds.modality import mood_before
from timeline.finding.words import tokenise
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.kinds import Kind
    from timeline.finding.kinds.matching import Trigger

__all__ = ["as_meant", "code_kind"]

_COOPERATION = wordset("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT")
_MATERIAL_CONFLICT = frozenset(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"))
_CONTROL = frozenset(("pledged", "refused", "threatened", "requested"))
"""Kinds whose verb governs another: "refused to lift", "agreed to send"."""
_MOODLESS = frozenset(("pledged", "refused", "threatened", "accused", "requested"))
_JOINING = wordset("and , the its with or & both")
_ACTOR, _RECIPIENT = "<actor>", "<recipient>"

# How much a place is worth: between the two parties, behind both, before both, inside the name of one.
BETWEEN, BEHIND, BEFORE, INSIDE = 6.0, 2.0, 1.0, -5.0
PER_ELEMENT, PER_WORD, NOUN, CONTROL = 1.5, 0.3, -2.0, 1.5


def code_kind(text: str, actor: tuple[int, int], recipient: tuple[int, int]) -> Kind | None:
    """The kind of what the actor does to the recipient, or None where the sentence tells none.

    A promised or announced act of cooperation is a pledge, one that is not to be a refusal, and a future
    conflict a threat, as PLOVER has it.

    Args:
        text: the sentence.
        actor: span of the party that acts.
        recipient: span of the party that it acts upon.
    """
    words = tokenise(text)
    spans = [
        (
            bisect_left(words.starts, start),
            max(bisect_left(words.starts, end), bisect_left(words.starts, start) + 1),
        )
        for start, end in (actor, recipient)
    ]
    if spans[0][0] < spans[1][1] and spans[1][0] < spans[0][1]:
        found = [(_score(words.lows, t, t.first, spans[0][0], spans[1][0]), t) for t in _coded(words.lows)]
        return KINDS[as_meant(words.lows, max(found, key=_by_score)[1])] if found else None
    lows, a, r = _collapse(list(words.lows), *spans)
    found = [(_score(lows, trigger, trigger.first, a, r), trigger) for trigger in _coded(lows)]
    best = as_meant(lows, max(found, key=_by_score)[1]) if found else None
    top = max(found, key=_by_score)[0] if found else -99.0
    # What the name of a party says belongs to the verb before it ("trained Iraqi pilots").
    for trigger in _coded(words.lows):
        i = trigger.first
        if spans[0][0] <= i < spans[0][1]:
            if trigger.last < spans[0][1]:
                continue
            i = spans[0][1]
        score = _score(lows, trigger, _moved(i, *spans), a, r)
        if spans[1][0] <= i < spans[1][1]:
            score = INSIDE
        if score > top + 0.01:
            top, best = score, as_meant(words.lows, trigger)
    return KINDS[best] if best else None


def _by_score(found: tuple[float, Trigger]) -> float:
    return found[0]


def _coded(lows: Sequence[str]) -> list[Trigger]:
    return [trigger for trigger in find_triggers(lows) if KINDS[trigger.kind].plover is not None]


def _moved(i: int, *spans: tuple[int, int]) -> int:
    """Where word ``i`` stands when each span is one word."""
    return i - sum(end - start - 1 for start, end in spans if end <= i)


def _collapse(lows: list[str], a: tuple[int, int], r: tuple[int, int]) -> tuple[list[str], int, int]:
    """The words with one word for each party, and where those two stand."""
    first, second = (a, r) if a[0] < r[0] else (r, a)
    names = (_ACTOR, _RECIPIENT) if a[0] < r[0] else (_RECIPIENT, _ACTOR)
    joined = [*lows[: first[0]], names[0], *lows[first[1] : second[0]], names[1], *lows[second[1] :]]
    return joined, joined.index(_ACTOR), joined.index(_RECIPIENT)


def _score(words: Sequence[str], trigger: Trigger, i: int, a: int, r: int) -> float:
    """How likely this trigger governs the pair: specific, near the actor, between the two."""
    score = PER_ELEMENT * min(trigger.weight, 3)
    if "noun" in trigger.pattern.flags:
        score += NOUN
    if trigger.kind in _CONTROL and "to" in words[trigger.last : trigger.last + 2]:
        score += CONTROL
    low, high = (a, r) if a < r else (r, a)
    joint = a < r and high - low < 5 and all(word in _JOINING for word in words[low + 1 : high])
    if joint and i > high:
        return score + BETWEEN - PER_WORD * (i - high)
    if low < i < high:
        return score + BETWEEN - PER_WORD * (i - low)
    if i > high:
        return score + BEHIND - PER_WORD * (i - high)
    return score + BEFORE - PER_WORD * (low - i)


def as_meant(words: Sequence[str], trigger: Trigger) -> str:
    """The kind that a trigger stands for, given whether it is told as done, to come or not done."""
    kind = trigger.kind
    event = KINDS[kind].plover
    mood = mood_before(words, trigger.first)
    if event is None or mood == "actual" or kind in _MOODLESS:
        return kind
    if event.event in _COOPERATION:
        return "pledged" if mood == "future" else "refused"
    if event.event in _MATERIAL_CONFLICT and mood == "future":
        return "threatened"
    return kind
