"""What a clause tells again of others without its verb: "visited Oslo on Monday and Lima on Friday"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.beside import is_gapped
from timeline.finding.happenings.page import within
from timeline.finding.happenings.triggers.nouns import is_of_event
from timeline.finding.words import DETERMINERS, PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page

__all__ = ["sums_again", "told_again", "told_of_others"]

_OPENERS = frozenset(("and", ","))
_COUNTING = frozenset(("a", "an", "its", "two", "three", "four", "five", "six", "some", "several"))
"""What opens the thing with which somebody else did the same."""
_LONGEST = 7
"""Words from "and" to the next time."""
_PARTING = wordset("; : that which who between from to during after amid before under not")
"""Words that stand in no such gap."""
_PREPOSITIONS = frozenset(("on", "in", "at"))
_LISTING = (("and",), (",",), (",", "and"))
"""What stands between the times of a list."""
_NEXT = frozenset(("last", "this", "next", "that"))
"""Words that open a time without a preposition: "Norland left in May and Ostia last week"."""


def told_again(page: Page, clause: Clause, dating: Dating) -> list[tuple[Dating, tuple[int, int]]]:
    """The further times of a clause that tell it again, each with the span of the words for whom.

    Args:
        page: the document.
        clause: the clause.
        dating: the time that dates it.
    """
    if clause.verb < 0 or dating.start < page.words.starts[clause.verb]:
        return []
    found: list[tuple[Dating, tuple[int, int]]] = []
    last, is_listed = dating, False
    lows = page.words.lows
    opens = lows[page.word_at(dating.start) - 1] in _PREPOSITIONS
    for other in within(page.datings, dating.end, page.words.ends[clause.last - 1]):
        i = page.word_at(other.start)
        gap = lows[page.word_at(last.end) : i]
        apposed = gap[:1] == (",",) and not DETERMINERS.isdisjoint(gap[1:2])
        if is_of_event(lows, i, page.word_at(other.end)):
            break  # "was elected on Monday, following the resignation | this month | of Dahl"
        if other.when is None or not (
            _is_gap((*gap, "in") if lows[i] in _NEXT and _names_other(gap) else gap)
            or (opens and _is_listed(gap, last, other))
            or _is_gap_before_count(page, last.end, other)
        ):
            break
        found.append((other, (last.end, other.start)))
        last = other
        is_listed = is_listed or not apposed
    return found if is_listed else []  # "fell again on Friday, the third time in a week"


def sums_again(page: Page, clause: Clause, verb: int) -> list[tuple[int, int]]:
    """The spans of the words for who else gives how much: "Peru gave 6 million pesos, | Chile 4 million"."""
    if verb < 0 or verb + 2 >= clause.last:
        return []
    end = page.words.ends[clause.last - 1]
    behind = within(page.parties, page.words.starts[verb + 2], end)
    found = [m.start for m in behind if not m.as_place and is_gapped(page, m)] if behind else []
    return [(start, stop) for start, stop in pairwise((*found, end))]


def told_of_others(page: Page, clause: Clause) -> list[tuple[int, int]]:
    """The spans of those who did the same with other things: "Norland sent a ship, Ostia two jets and"."""
    words, lows = page.words, page.words.lows
    if clause.verb < 0 or "and" not in lows[clause.verb : clause.last]:
        return []
    here = within(page.parties, words.ends[clause.verb], words.ends[clause.last - 1])
    others: list[tuple[int, int]] = []
    for mention in here:
        i, j = page.word_at(mention.start), page.word_at(mention.end)
        i -= lows[i - 1] == "the"
        if mention.rule != "name" or j >= clause.last:
            continue
        if lows[i - 1] not in _OPENERS or lows[j] not in _COUNTING:
            continue
        others.append((words.starts[i], mention.end))
    return others if len(others) > 1 and lows[page.word_at(others[-1][0]) - 1] == "and" else []


def _is_gap_before_count(page: Page, start: int, dating: Dating) -> bool:
    """Whether words say who or what else, before how much later: "one in May, and another two days later"."""
    words = page.words.lows[page.word_at(start) : page.word_at(dating.start)]
    told = [word for word in words if word.isalnum()]
    counted = dating.rule == "counted" or page.text[dating.start : dating.end].endswith(" later")
    if not counted or told[:1] != ["and"] or not 1 < len(told) <= _LONGEST:
        return False
    others = within(page.parties, start, dating.start)
    return _PARTING.isdisjoint(words) and not any(is_gapped(page, one) for one in others)


def _is_listed(gap: Sequence[str], one: Dating, other: Dating) -> bool:
    """Whether two times of one sort stand in a list: "in 2018, 2020 and 2023"."""
    if gap not in _LISTING or one.when is None or other.when is None or one.rule != other.rule:
        return False
    is_span = "X" in one.when.edtf  # "attacks in the 1970s and 1980s"
    return not is_span and one.when.precision == other.when.precision


def _names_other(gap: Sequence[str]) -> bool:
    """Whether words before a time without a preposition say who else: not "and March of | last year"."""
    return len(gap) > 1 and gap[-1] not in PREPOSITIONS


def _is_gap(words: Sequence[str]) -> bool:
    """Whether words between two times say who else, and not what else."""
    if not words or words[0] not in _OPENERS or not 2 < len(words) <= _LONGEST:
        return len(words) > 1 and words[0] == "and" and words[1] == "again"
    compared = words[-2] == "than"  # "sold 30 cars in May, more than in April"
    return words[-1] in _PREPOSITIONS and not compared and _PARTING.isdisjoint(words)
