"""Nouns that tell a happening with a time of their own: "the retreat of May 2014", "Monday's attack"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.page import within
from timeline.finding.kinds.matching import find_triggers
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.kinds.matching import Trigger

__all__ = ["dated_nouns"]

_BEFORE, _BEHIND = 9, 5
"""Words before and behind a time in which its noun stands."""
_INSIDE = wordset("in on of")
_PARTING = wordset(", ; : that which who and but or was were is are had has have will would said")
"""What does not stand between a noun and its time."""


def dated_nouns(
    page: Page, clauses: Sequence[Clause], used: Collection[int]
) -> list[tuple[Clause, Trigger, Dating]]:
    """The nouns of a sentence that tell a happening, each with its clause and its time.

    Args:
        page: the document.
        clauses: the clauses of the sentence.
        used: where the times begin that date a clause.
    """
    found: list[tuple[Clause, Trigger, Dating]] = []
    for clause in clauses:
        start, end = page.words.starts[clause.first], page.words.ends[clause.last - 1]
        for dating in within(page.datings, start, end):
            if dating.when is None or dating.start in used:
                continue
            trigger = _noun_of(page, clause, dating)
            if trigger is not None and not any(one.first == trigger.first for _, one, _ in found):
                found.append((clause, trigger, dating))
    return found


def _noun_of(page: Page, clause: Clause, dating: Dating) -> Trigger | None:
    """The noun that a time belongs to."""
    lows = page.words.lows
    i, j = page.word_at(dating.start), page.word_at(dating.end)
    if lows[j : j + 1] == ("'s",):
        return _noun_in(lows, j + 1, min(j + 1 + _BEHIND, clause.last))
    before = i - (lows[i - 1] in _INSIDE)
    if before == i and lows[i] not in _INSIDE:
        return None
    low = max(before - _BEFORE, clause.first)
    for k in range(before - 1, low - 1, -1):
        if lows[k] in _PARTING or k == clause.verb:
            low = k + 1
            break
    return _noun_in(lows, low, before)


def _noun_in(lows: Sequence[str], first: int, last: int) -> Trigger | None:
    nouns = [t for t in find_triggers(lows, first, last) if "noun" in t.pattern.flags]
    return max(nouns, key=lambda t: (t.weight, t.first), default=None)
