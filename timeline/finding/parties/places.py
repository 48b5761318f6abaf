"""Places where things happen: "in Wonsan", "the Kursk region", datelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.parties.ambiguity import is_meant
from timeline.finding.parties.fold import fold
from timeline.finding.parties.gazetteer import Gazetteer, shipped_gazetteer
from timeline.finding.parties.mention import PlaceMention
from timeline.finding.parties.placing import (
    DATELINE,
    JOINED,
    SORT_AFTER,
    begins_line,
    goes_to,
    is_done_to,
    moved_through,
    preposition_before,
)
from timeline.finding.parties.scan import Hit, scan
from timeline.finding.words import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["dateline_of", "find_places"]

_TIMES = WEEKDAYS | MONTHS
_DASHES = frozenset("—–-_")
"""What ends a dateline."""
_HEAD = 200
"""Characters at the head of a report that hold its dateline."""
_KINDS = frozenset(("name", "seat", "place", "house", "ethnic"))


def find_places(text: str, gazetteer: Gazetteer | None = None) -> Sequence[PlaceMention]:
    """The places that a text puts something at, in the order of their words.

    Args:
        text: any text; offsets in the result slice it.
        gazetteer: what `load_gazetteer` returned, or None for the shipped tables.

    Returns:
        Places behind a preposition of place, words for going there ("flew to Wonsan") or for what is done to
        a town ("shelled Goma"), beside the sort of place they are ("the Kursk region", "the city of Wonsan"),
        or in a dateline. Never raises on any text.
    """
    known = gazetteer or shipped_gazetteer()
    folded = fold(text)
    hits = scan(folded, known)
    found: list[PlaceMention] = []
    for i, hit in enumerate(hits):
        if found and hit.start < found[-1].end:
            continue
        rule = _known_rule(folded, hit, known, found) if hit.rows else _unknown_rule(folded, hit, known)
        if rule:
            end, last = (hit.end, i) if hit.rows else _run(folded, hits, i)
            code = hit.rows[0].code or None if hit.rows else _country_after(folded, hits, last)
            found.append(PlaceMention(hit.start, end, text[hit.start : end], code, rule))
    return tuple(found)


def dateline_of(text: str, gazetteer: Gazetteer | None = None) -> str | None:
    """The code of the state from whose town a text reports, if a dateline at its head says so."""
    if _DASHES.isdisjoint(text[:_HEAD]):
        return None
    head = find_places(text[:_HEAD], gazetteer)
    return next((place.code for place in head if place.rule == "dateline"), None)


def _known_rule(text: str, hit: Hit, gazetteer: Gazetteer, found: list[PlaceMention]) -> str:
    """By which rule a name of the gazetteer is a place here, or ""."""
    kind = hit.rows[0].kind
    if kind not in _KINDS or not is_meant(text, hit, gazetteer):
        return ""
    preposition = preposition_before(text, hit.start)
    if preposition and (preposition != "at" or kind not in ("name", "seat")):
        return "preposition"
    if kind != "house" and SORT_AFTER.match(text, hit.end):
        return "sort"
    if begins_line(text, hit.start) and DATELINE.match(text, hit.end):
        return "dateline"
    if kind in ("seat", "place") and (passed := _passed(text, hit, kind)):
        return passed
    joined = found and found[-1].end < hit.start and JOINED.fullmatch(text, found[-1].end, hit.start)
    return "joined" if joined else ""


def _passed(text: str, hit: Hit, kind: str) -> str:
    """By which rule somebody goes to a town, leaves it or does something to it, or ""."""
    if goes_to(text, hit.start):
        return "going"
    by = moved_through(text, hit.start)
    return "object" if not by and kind == "place" and is_done_to(text, hit.start, hit.end) else by


def _unknown_rule(text: str, hit: Hit, gazetteer: Gazetteer) -> str:
    """An unknown capitalised name is a place behind "in", "at" or "city of", before "region" or ", where"."""
    if hit.key.lower() in gazetteer.words or text[hit.end : hit.end + 1] == "'":
        return ""
    if preposition_before(text, hit.start) in ("in", "near", "of", "outside", "around", "at"):
        return "preposition"
    if text.startswith(", where ", hit.end):
        return "where"
    after_the = text[max(hit.start - 4, 0) : hit.start].lower() == "the "
    return "sort" if after_the and SORT_AFTER.match(text, hit.end) else ""


def _run(text: str, hits: Sequence[Hit], i: int) -> tuple[int, int]:
    """Where unknown capitalised words side by side end ("Los Alamos"), and the last of them."""
    while (
        i + 1 < len(hits)
        and not hits[i + 1].rows
        and text[hits[i].end : hits[i + 1].start] in (" ", "-")
        and hits[i + 1].key.lower() not in _TIMES
    ):
        i += 1
    return hits[i].end, i


def _country_after(text: str, hits: Sequence[Hit], i: int) -> str | None:
    """The state named right after a comma: "Tinytown, Ukraine"."""
    if i + 1 == len(hits):
        return None
    after = hits[i + 1]
    is_state = bool(after.rows) and after.rows[0].kind == "name" and text[hits[i].end : after.start] == ", "
    return after.rows[0].code if is_state else None
