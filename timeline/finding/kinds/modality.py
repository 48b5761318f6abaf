"""Whether a verb is meant as done, to come, or not done, from the words before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Mood", "mood_before"]

Mood = Literal["actual", "future", "negated", "averted"]
"""Done, to come, not done, or not to come: "will not attack"."""

_FUTURE = wordset("will would shall 'll 'd may might could wo")
_AHEAD = wordset("due set expected going scheduled about is are poised ready prepared prepares preparing")
"""Words before "to" that put off what follows."""
_NEGATIVE = wordset("not n't 't never no neither nor cannot hardly without")
_BREAKS = wordset('. ; : “ ” " but which who after before because while as')
_REACH = 6


def mood_before(words: Sequence[str], i: int) -> Mood:
    """How the verb at ``i`` is meant, from up to six words before it."""
    future = negated = False
    for j in range(i - 1, max(i - 1 - _REACH, -1), -1):
        word = words[j]
        if word in _BREAKS:
            break
        negated = negated or word in _NEGATIVE
        is_modal = word in _FUTURE and words[j + 1] != "have"
        future = future or is_modal or (word == "to" and j > 0 and words[j - 1] in _AHEAD)
    if negated:
        return "averted" if future else "negated"
    return "future" if future else "actual"
