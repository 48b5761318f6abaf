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
_EVENTS = wordset(
    "eruption earthquake quake flood floods storm fire blaze explosion crash collision accident derailment"
    " election elections vote poll referendum launch landing ceremony conference march funeral verdict ruling"
    " collapse shipwreck hurricane cyclone typhoon tsunami landslide"
)
"""What happens and fits no kind."""
_INSIDE = wordset("in on of")
_PARTING = wordset(", ; : that which who and but or was were is are had has have will would said")
"""What does not stand between a noun and its time."""


def dated_nouns(
    page: Page, clauses: Sequence[Clause], used: Collection[int]
) -> list[tuple[Clause, int, Trigger | None, Dating]]:
    """The nouns of a sentence that tell a happening: clause, index of the noun, entry of the lexicon, time.

    Args:
        page: the document.
        clauses: the clauses of the sentence.
        used: where the times begin that date a clause.
    """
    found: dict[int, tuple[Clause, int, Trigger | None, Dating]] = {}
    for clause in clauses:
        start, end = page.words.starts[clause.first], page.words.ends[clause.last - 1]
        for dating in within(page.datings, start, end):
            if dating.when is None or dating.start in used:
                continue
            noun, trigger = _noun_of(page, clause, dating)
            if noun >= 0:
                found.setdefault(noun, (clause, noun, trigger, dating))
    return list(found.values())


def _noun_of(page: Page, clause: Clause, dating: Dating) -> tuple[int, Trigger | None]:
    """The noun that a time belongs to, and its entry; -1 for none."""
    lows = page.words.lows
    i, j = page.word_at(dating.start), page.word_at(dating.end)
    if lows[j : j + 1] == ("'s",):
        return _noun_in(lows, j + 1, min(j + 1 + _BEHIND, clause.last))
    before = i - (lows[i - 1] in _INSIDE)
    if before == i and lows[i] not in _INSIDE:
        return -1, None
    low = max(before - _BEFORE, clause.first)
    for k in range(before - 1, low - 1, -1):
        if lows[k] in _PARTING or k == clause.verb:
            low = k + 1
            break
    return _noun_in(lows, low, before)


def _noun_in(lows: Sequence[str], first: int, last: int) -> tuple[int, Trigger | None]:
    nouns = [t for t in find_triggers(lows, first, last) if "noun" in t.pattern.flags]
    best = max(nouns, key=lambda t: (t.weight, t.first), default=None)
    if best is not None:
        return best.first, best
    return next((i for i in range(first, last) if lows[i] in _EVENTS), -1), None
