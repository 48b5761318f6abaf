"""Small words: modals, negations, hedges and prepositions, and what each leaves of a fact."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.finding.factuality.worth import CERTAIN, Worth, combine
from timeline.finding.words import AUXILIARIES, NEGATIONS

__all__ = ["ABSENT", "CUT_SHORT", "GERUND", "GERUNDS", "GROUPED", "NEGATED", "SHORT_OF", "UNREAL", "Group"]

NEGATED = Worth(-2.5, "actual")
ABSENT = Worth(-2.0, "actual")
# Modals: affirmed, negated, mode.
_MODALS = {
    "will": (1.9, -2.0, "planned"),
    "'ll": (1.9, -2.0, "planned"),
    "wo": (1.9, -2.0, "planned"),
    "won": (1.9, -2.0, "planned"),
    "shall": (1.7, -2.0, "planned"),
    "would": (1.2, -1.4, "planned"),
    "'d": (1.2, -1.4, "planned"),
    "wouldn": (1.2, -1.4, "planned"),
    "can": (1.3, -1.8, "possible"),
    "ca": (1.3, -1.8, "possible"),
    "cannot": (-1.8, -1.8, "possible"),
    "could": (1.0, -2.0, "possible"),
    "couldn": (1.0, -2.0, "possible"),
    "may": (0.9, -0.9, "possible"),
    "might": (0.8, -0.8, "possible"),
    "should": (1.0, -1.0, "considered"),
    "shouldn": (1.0, -1.0, "considered"),
    "must": (1.2, -1.2, "considered"),
    "ought": (1.0, -1.0, "considered"),
}
_HEDGES = {
    word: Worth(value, "possible")
    for value, words in (
        (2.0, "reportedly apparently"),
        (1.9, "probably"),
        (1.8, "presumably"),
        (1.6, "seemingly"),
        (1.4, "allegedly"),
        (1.2, "supposedly hopefully"),
        (0.9, "potentially"),
        (0.8, "possibly perhaps maybe"),
        (-0.8, "nearly almost"),
        (-1.8, "hardly"),
    )
    for word in words.split()
}
# Adjectives and determiners that leave open whether their noun is there.
UNREAL = {
    "possible": Worth(0.9, "possible"),
    "potential": Worth(0.9, "possible"),
    "proposed": Worth(1.2, "considered"),
    "planned": Worth(1.5, "planned"),
    "alleged": Worth(1.4, "possible"),
    "suspected": Worth(1.4, "possible"),
    "likely": Worth(1.6, "possible"),
    "future": Worth(1.4, "planned"),
    "threatened": Worth(0.8, "possible"),
    "would-be": Worth(0.4, "possible"),
    "hypothetical": Worth(0.0, "possible"),
    "any": Worth(0.9, "possible"),
    "no": Worth(-2.6, "actual"),
}
# A participle behind a preposition ("without paying").
GERUNDS = {
    "without": Worth(-2.0, "actual"),
    "instead": Worth(-2.0, "actual"),
    "against": Worth(0.6, "considered"),
    "at": Worth(1.4, "planned"),
    "for": Worth(1.6, "planned"),
    "from": Worth(1.8, "possible"),
    "of": Worth(2.0, "actual"),
}
GERUND = Worth(2.4, "actual")
GROUPED = NEGATIONS | AUXILIARIES | frozenset(("n", "to")) | frozenset(_MODALS) | frozenset(_HEDGES)
"""The small words that a group takes in."""


CUT_SHORT = frozenset(("wo", "won"))
"""What "won't" is without its end."""
SHORT_OF = frozenset(("nearly", "almost"))
"""Hedges before a deed, which before a number say only how many."""


@dataclass(slots=True)
class Group:
    """The small words before a verb, taken in one by one."""

    negated: bool = False
    modal: str = ""
    to: bool = False
    auxiliary: bool = False
    hedge: Worth | None = None

    def take(self, low: str, before: str) -> None:
        """Take in a small word.

        Args:
            low: The word in lower case, one of `GROUPED`.
            before: The word before it.
        """
        if low in NEGATIONS or low == "n":
            self.negated = True
        elif low in _MODALS:
            self.modal = low
        elif low == "to":
            self.negated = self.negated or (self.auxiliary and before == "yet")
            self.to = True
        elif low in _HEDGES:
            self.hedge = _HEDGES[low]
        else:
            self.auxiliary = low != "'s"

    def local(self) -> Worth:
        """What the verb is worth by its own small words."""
        worth = NEGATED if self.negated else CERTAIN
        if self.modal:
            affirmed, negated, mode = _MODALS[self.modal]
            worth = Worth(negated if self.negated else affirmed, mode)
        return combine(worth, self.hedge) if self.hedge else worth

    def is_empty(self) -> bool:
        """Whether nothing says that a verb is to come."""
        return not (self.modal or self.to or self.auxiliary or self.negated)
