"""Times of what was done so long before or after a dated deed: "left two days after it fell on 3 May"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.domain.when import When
from timeline.finding.happenings.anchoring.dating import own_dating
from timeline.finding.happenings.anchoring.tense import is_past, is_to_come
from timeline.finding.times.calendar import shift
from timeline.finding.times.ends import a_few_off
from timeline.finding.times.words import NUMBER_OF
from timeline.finding.words import HAVE, NEGATIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page

__all__ = ["measured"]

_JOINTS = frozenset(("after", "before"))
_UNITS = {
    **{f"{unit}{s}": unit for unit in ("day", "week", "month", "year") for s in ("", "s")},
    **dict.fromkeys(("hours", "minutes", "shortly", "soon", "just", "immediately"), "hour"),
}
"""What a deed is counted in; hours and what is less are of the same day."""
_FINE = {"day": 10, "week": 10, "month": 7, "year": 4}
"""Characters of the coarsest time from which such units are counted."""
_MONTH = _FINE["month"]
_ONE = frozenset(("a", "an", "the", "one"))
_ROUGHLY = wordset("than over least nearly almost about around some roughly")
_OPENING = 6
"""Words from where a clause begins to its "after": "Less than two weeks after"."""
_WERE = frozenset(("was", "were"))
_IN_THE_WAY = NEGATIONS | (HAVE - {"had"}) | {"is", "are", "be", "being"}
"""Words of a clause that tells of no deed at such a time."""


def measured(page: Page, clauses: Sequence[Clause], number: int) -> Dating | None:
    """The time so far from that of the clause beside it: "Peru left two days | after it fell in May"."""
    clause, lows = clauses[number], page.words.lows
    found = _counting(lows, clauses, number)
    if found is None or not (lows[clause.verb] in _WERE or is_past(lows, clause.first, clause.verb)):
        return None
    words = lows[clause.first : clause.verb + 1]
    if not _IN_THE_WAY.isdisjoint(words) or ("had" in words and lows[found[1]] != "before"):
        return None  # "A year before it fell in 2011, Peru had left"
    other, joint = found
    dating = own_dating(page, other)
    when = dating.when if dating is not None and dating.rule != "counted" else None
    edtf = _so_far(lows, joint, when) if when is not None and when.edtf.replace("-", "").isdigit() else ""
    if dating is None or not edtf or is_to_come(page, When(edtf)):
        return None
    start = page.words.starts[max(joint - 2, min(other.first, clause.first))]
    return replace(dating, start=start, end=page.words.ends[joint], when=When(edtf), rule="measured")


def _counting(lows: Sequence[str], clauses: Sequence[Clause], number: int) -> tuple[Clause, int] | None:
    """The clause beside one that says how long after it it was, and where its "after" stands."""
    for other in clauses[max(number - 1, 0) : number + 2]:
        opens = other.first < clauses[number].first
        if other.link != "subordinate" or (opens and clauses[number].link != "main"):
            continue
        places = range(other.first + 1, min(other.first + _OPENING, other.last)) if opens else (other.first,)
        joint = next((i for i in places if lows[i] in _JOINTS and lows[i - 1] in _UNITS), 0)
        if joint and "," not in lows[joint : max(other.verb, joint)]:
            return other, joint
    return None


def _so_far(lows: Sequence[str], joint: int, when: When) -> str:
    """The time as far from another as the words before "after" say; empty where that is too coarse."""
    unit, number, edtf = _UNITS[lows[joint - 1]], lows[joint - 2], when.edtf
    sign = 1 if lows[joint] == "after" else -1
    if unit == "hour":
        return edtf
    count = 1 if number in _ONE else NUMBER_OF.get(number, int(number) if number.isdecimal() else 0)
    if lows[joint - 1].endswith("s") and not 1 < count < 100:
        return edtf if unit == "day" and len(edtf) == _MONTH else a_few_off(when, unit[0].upper(), sign)
    if not count or len(edtf) < _FINE[unit] or not _ROUGHLY.isdisjoint(lows[max(joint - 3, 0) : joint]):
        return ""
    return shift(edtf, unit, sign * count, "day" if unit == "week" else unit)
