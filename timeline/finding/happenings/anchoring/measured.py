"""Times of what was done so long before or after a dated deed: "left two days after it fell on 3 May"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.domain.when import When
from timeline.finding.happenings.anchoring.dating import own_dating
from timeline.finding.happenings.anchoring.tense import ELSEWHEN, is_past, is_to_come
from timeline.finding.joints import ASIDES
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
    **{f"{unit}{s}": unit for unit in ("day", "week", "month", "year", "decade") for s in ("", "s")},
    **dict.fromkeys(("hours", "minutes", "shortly", "soon", "just", "immediately"), "hour"),
}
"""What a deed is counted in; hours and what is less are of the same day."""
_FINE = {"day": 10, "week": 10, "month": 7, "year": 4, "decade": 4}
"""Characters of the coarsest time from which such units are counted."""
_MONTH = _FINE["month"]
_ONE = frozenset(("a", "an", "the", "one"))
_AT_LEAST = frozenset(("than", "over", "least"))
_ABOUT = wordset("nearly almost about around some roughly barely")
_OPENING = 6
"""Words from where a clause begins to its "after": "Less than two weeks after"."""
_ASIDES = 3
"""Clauses that may stand between such a clause and the main one."""
_WERE = frozenset(("was", "were"))
_STANDING = (HAVE - {"had"}) | {"is", "are", "be", "being"}


def measured(page: Page, clauses: Sequence[Clause], number: int) -> Dating | None:
    """The time so far from that of the clause beside it: "Peru left two days | after it fell in May"."""
    clause, lows = clauses[number], page.words.lows
    words = lows[clause.first : clause.verb + 1]
    told = lows[clause.verb] in _WERE or is_past(lows, clause.first, clause.verb)
    if not told or not NEGATIONS.isdisjoint(words) or not _STANDING.isdisjoint(words):
        return None
    other, joint = _behind(lows, clauses, number) or _before(lows, clauses, number) or (clause, 0)
    if "had" in words and lows[joint] != "before":
        return None  # "A year before it fell in 2011, Peru had left"
    sign = 1 if lows[joint] == "after" else -1
    told_when = joint > 0 and "," not in lows[joint : max(other.verb, joint)]
    dating = own_dating(page, other) if told_when else None
    when = dating.when if dating is not None and dating.rule != "counted" else None
    if dating is None or when is None or not when.edtf.replace("-", "").isdigit():
        return None
    edtf = _so_far(lows, joint, when, sign)
    found = When(edtf) if edtf else None
    if found is None or is_to_come(page, found):
        return None
    starts, first = page.words.starts, other.first if other.first < joint else clause.first
    return replace(
        dating, start=starts[max(joint - 2, first)], end=page.words.ends[joint], when=found, rule="measured"
    )


def _behind(lows: Sequence[str], clauses: Sequence[Clause], number: int) -> tuple[Clause, int] | None:
    """The clause behind that says after what it was, and where its "after" stands."""
    clause, after = clauses[number], clauses[number + 1] if number + 1 < len(clauses) else None
    if after is None or after.link != "subordinate" or lows[after.first] not in _JOINTS:
        return None
    counts = lows[after.first - 1] in _UNITS and ELSEWHEN.isdisjoint(lows[clause.first : clause.verb])
    return (after, after.first) if counts else None


def _before(lows: Sequence[str], clauses: Sequence[Clause], number: int) -> tuple[Clause, int] | None:
    """The clause that opens the sentence and says after what the main one was."""
    if clauses[number].link != "main":
        return None
    for other in reversed(clauses[max(number - _ASIDES, 0) : number]):
        if other.link == "subordinate":
            near = range(other.first + 1, min(other.first + _OPENING, other.last))
            joint = next((i for i in near if lows[i] in _JOINTS), 0)
            return (other, joint) if joint and lows[joint - 1] in _UNITS else None
        if other.link not in ASIDES:
            return None
    return None


def _so_far(lows: Sequence[str], joint: int, when: When, sign: int) -> str:
    """The time as far from another as the words before "after" say; empty where that is too coarse."""
    unit, number, roughly = _UNITS[lows[joint - 1]], lows[joint - 2], lows[max(joint - 3, 0)]
    edtf = when.edtf
    if unit == "hour":
        return edtf
    count = 1 if number in _ONE else NUMBER_OF.get(number, int(number) if number.isdecimal() else 0)
    if lows[joint - 1].endswith("s") and not 1 < count < 100:
        return edtf if unit == "day" and len(edtf) == _MONTH else a_few_off(when, unit[0].upper(), sign)
    if not count or len(edtf) < _FINE[unit]:
        return ""
    grain = "day" if unit in ("day", "week") else "year" if unit == "decade" else unit
    found = shift(edtf, unit, sign * count, grain)
    if not found or roughly not in _AT_LEAST:
        return f"{found}~" if found and (roughly in _ABOUT or number in _ABOUT) else found
    return f"[{found}..]" if sign > 0 else f"[..{found}]"
