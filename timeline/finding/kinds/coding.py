"""The kind of what one party does to another in a sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from timeline.domain.kinds import KINDS
from timeline.finding.kinds.matching import find_triggers
from timeline.finding.kinds.modality import mood_before
from timeline.finding.words import tokenise
from timeline.finding.wordsets import plain_lows, wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.kinds import Kind
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.words import Words

__all__ = ["as_meant", "code_kind"]

_COOPERATION = wordset("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT")
_MATERIAL_CONFLICT = frozenset(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"))
_CONTROL = frozenset(("pledged", "refused", "threatened", "requested"))
"""Kinds whose verb governs another: "refused to lift", "agreed to send"."""
_MOODLESS = frozenset(("pledged", "refused", "threatened", "accused", "requested"))
_OF_CONFLICT = {"future": "threatened", "averted": "pledged"}
"""What a conflict to come is, and one that is not to come."""
_SAYING = wordset(
    "say says said claim claims claimed allege alleges alleged insist insists insisted warns warned"
)
_AFTER_SAYING = wordset(
    "that the , on monday tuesday wednesday thursday friday saturday sunday today yesterday"
)
_JOINING = wordset("and , the its with or & both")
_ACTOR, _RECIPIENT = "<actor>", "<recipient>"

# How much a place is worth: between the two parties, behind both, before both, inside the recipient's name.
_BETWEEN, _BEHIND, _BEFORE, _INSIDE = 6.0, 2.0, 1.0, -5.0
_PER_ELEMENT, _PER_WORD, _NOUN, _CONTROLS, _ASIDE, _TURNED = 1.5, 0.3, -2.0, 1.5, -5.0, -1.0
_SPECIFIC = 0.1
"""Of two that are as likely, the one that asks for more words."""
_LONGEST_ASIDE = 14


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
    lows = plain_lows(words)
    spans = (_words_of(words, actor), _words_of(words, recipient))
    apart = spans[0][1] <= spans[1][0] or spans[1][1] <= spans[0][0]
    pair = _collapsed(lows, *spans) if apart else _Pair(lows, spans[0][0], spans[1][0])
    found = [
        (pair.score(trigger, trigger.first), as_meant(pair.lows, trigger)) for trigger in _coded(pair.lows)
    ]
    if apart:
        # What the name of a party says belongs to the verb before it ("trained Iraqi pilots").
        found += _whole(lows, pair, *spans)
    if not found:
        return None
    kind = KINDS[max(found, key=lambda one: one[0])[1]]
    return KINDS["accused"] if apart and _is_conflict(kind) and pair.tells_on() else kind


def _is_conflict(kind: Kind) -> bool:
    return kind.plover is not None and kind.plover.event in _MATERIAL_CONFLICT


class _Pair(NamedTuple):
    """A sentence whose two parties are one word each, and where those stand."""

    lows: Sequence[str]
    actor: int
    recipient: int

    def score(self, trigger: Trigger, i: int) -> float:
        """How likely a trigger at word ``i`` governs the pair: specific, near the actor, between the two."""
        score = self._weighed(trigger)
        low, high = sorted((self.actor, self.recipient))
        if self.actor < i < self._end_of_aside():
            return score + _ASIDE
        if i > high:
            worth, far = (_BETWEEN if self._is_joint(low, high) else _BEHIND), i - high
        elif i > low:
            worth, far = _BETWEEN, i - max(low, self._end_of_aside())
        else:
            worth, far = _BEFORE, low - i
        return score + worth - _PER_WORD * far

    def _weighed(self, trigger: Trigger) -> float:
        """How likely it is wherever it stands."""
        flags = trigger.pattern.flags
        score = _PER_ELEMENT * min(trigger.weight, 3) + _SPECIFIC * trigger.weight
        score += (_NOUN if "noun" in flags else 0) + (_TURNED if "turned" in flags else 0)
        return score + (_CONTROLS if trigger.kind in _CONTROL and self._governs(trigger.last) else 0)

    def _governs(self, last: int) -> bool:
        """Whether "to" follows, and no party behind it: "offered to help", not "offered help to Norland"."""
        for i in range(last, min(last + 2, len(self.lows) - 1)):
            if self.lows[i] == "to":
                return not self.lows[i + 1].startswith("<")
        return False

    def tells_on(self) -> bool:
        """Whether one party says of the other what it did: "Norland claims that Sudonia fired"."""
        between = self.lows[self.actor + 1 : self.recipient]
        said = next((i for i, word in enumerate(between) if word in _SAYING), -1)
        return said >= 0 and all(word in _AFTER_SAYING for word in between[said + 1 :])

    def _is_joint(self, low: int, high: int) -> bool:
        """Whether both parties are the subject: "Norland and Sudonia ..."."""
        return self.actor < self.recipient and all(word in _JOINING for word in self.lows[low + 1 : high])

    def _end_of_aside(self) -> int:
        """The comma that closes what is put in behind the actor: "Norland, which ..., met ..."."""
        if self.lows[self.actor + 1 : self.actor + 2] != (",",):
            return -1
        for i in range(self.actor + 2, min(self.actor + _LONGEST_ASIDE, len(self.lows))):
            if i == self.recipient:
                return -1
            if self.lows[i] == ",":
                return i
        return -1


def _words_of(words: Words, span: tuple[int, int]) -> tuple[int, int]:
    first = bisect_left(words.starts, span[0])
    return first, max(bisect_left(words.starts, span[1]), first + 1)


def _collapsed(lows: Sequence[str], a: tuple[int, int], r: tuple[int, int]) -> _Pair:
    first, second = (a, r) if a[0] < r[0] else (r, a)
    names = (_ACTOR, _RECIPIENT) if a[0] < r[0] else (_RECIPIENT, _ACTOR)
    joined = (*lows[: first[0]], names[0], *lows[first[1] : second[0]], names[1], *lows[second[1] :])
    return _Pair(joined, joined.index(_ACTOR), joined.index(_RECIPIENT))


def _whole(
    lows: Sequence[str], pair: _Pair, a: tuple[int, int], r: tuple[int, int]
) -> list[tuple[float, str]]:
    """The kinds that only the full names of the parties give away, a little less sure than the others."""
    found = []
    for trigger in _coded(lows):
        i = trigger.first
        if a[0] <= i < a[1] and trigger.last < a[1]:
            continue
        if r[0] <= i < r[1]:
            score = _INSIDE
        else:
            place = a[1] if a[0] <= i < a[1] else i
            # Where the word stands when each name is one word.
            place -= sum(end - start - 1 for start, end in (a, r) if end <= place)
            score = pair.score(trigger, place) - 0.01
        found.append((score, as_meant(lows, trigger)))
    return found


def _coded(lows: Sequence[str]) -> list[Trigger]:
    return [
        trigger
        for trigger in find_triggers(lows)
        if KINDS[trigger.kind].plover is not None and "mulled" not in trigger.pattern.flags
    ]


def as_meant(words: Sequence[str], trigger: Trigger) -> str:
    """The kind that a trigger stands for, given whether it is told as done, to come or not done."""
    kind = trigger.kind
    event = KINDS[kind].plover
    mood = mood_before(words, trigger.first)
    if event is None or mood == "actual":
        return kind
    if kind in _MOODLESS:
        return "refused" if kind == "pledged" and mood != "future" else kind
    if event.event in _COOPERATION:
        return "pledged" if mood == "future" else "refused"
    if event.event in _MATERIAL_CONFLICT and mood in _OF_CONFLICT:
        return _OF_CONFLICT[mood]
    return kind
