"""How a happening is put: as done, planned, considered, possible or denied, and how surely."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.statement import Certainty, Factuality

__all__ = ["certainty_of", "mood_of"]

_POSSIBLE = frozenset(("could", "may", "might", "possibly", "perhaps", "allegedly", "reportedly"))
_FUTURE = frozenset(("will", "would", "shall", "'ll", "plans", "intends", "hopes", "hope", "wants", "aims", "expects", "plan", "intend", "planned", "scheduled", "due", "set", "expected", "hoped", "wanted", "going"))
_CONSIDERED = frozenset(("considering", "considers", "consider", "considered", "weighing", "mulling", "contemplating", "discussing", "proposing"))
_NEGATIVE = frozenset(("not", "n't", "'t", "never", "no", "cannot", "without", "nobody", "none"))
_WITH_TO = frozenset(("plans", "intends", "hopes", "hope", "wants", "aims", "expects", "plan", "intend", "planned", "scheduled", "due", "set", "expected", "hoped", "wanted", "going"))


def mood_of(lows: Sequence[str], first: int, verb: int) -> Factuality:
    """The mood of the verb at ``verb``, from the words of its clause before it."""
    mood: Factuality = "actual"
    for i in range(verb, first - 1, -1):
        word = lows[i]
        if word in _NEGATIVE and verb - i < 6:
            return "denied"
        if word in _CONSIDERED:
            return "considered"
        if word in _POSSIBLE and verb - i < 6:
            return "possible"
        if word in _FUTURE and verb - i < 7 and (word not in _WITH_TO or "to" in lows[i:verb]):
            mood = "planned"
    return mood


def certainty_of(mood: Factuality) -> Certainty:
    """FactBank's degree behind a mood."""
    return {"actual": "CT", "denied": "CT", "planned": "PR", "possible": "PS", "considered": "U"}[mood]  # type: ignore[return-value]
