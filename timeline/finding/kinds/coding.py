"""The kind of what one party does to another in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.kinds import KINDS
from timeline.finding.kinds.matching import find_triggers
from timeline.finding.words import tokenise

if TYPE_CHECKING:
    from timeline.domain.kinds import Kind

__all__ = ["code_kind"]


def code_kind(text: str, actor: tuple[int, int], recipient: tuple[int, int]) -> Kind | None:
    """The kind of what the actor does to the recipient, or None where the sentence tells none.

    Args:
        text: the sentence.
        actor, recipient: spans of the two parties in it.
    """
    words = tokenise(text)
    best = None
    for trigger in find_triggers(words):
        place = words.starts[trigger.first]
        score = trigger.weight * 10 - abs(place - actor[1]) / 20 - (recipient[1] < place) * 3
        if best is None or score > best[0]:
            best = (score, trigger.kind)
    return KINDS[best[1]] if best else None
