"""Places where things happen: "in Wonsan", "the Kursk region", datelines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.finding.parties.ambiguity import is_meant
from timeline.finding.parties.fold import fold
from timeline.finding.parties.gazetteer import Gazetteer, shipped_gazetteer
from timeline.finding.parties.mention import PlaceMention
from timeline.finding.parties.placing import DATELINE, begins_line
from timeline.finding.parties.scan import Hit, scan

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["find_places"]

_SORT = (
    r"city|town|village|port|capital|region|province|district|oblast|peninsula|island|state|resort|area|suburb|border town|"
    r"cosmodrome|settlement|governorate|county|republic|strait|valley|desert|sea|river|base|airport"
)
_BEFORE = re.compile(
    rf"(?<![^\W_])(?:(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross|[Tt]hroughout|[Aa]round|[Tt]owards?|[Oo]ff|[Oo]ver)"
    rf"(?:[ \n](?:the|central|downtown|eastern|western|northern|southern|nearby))?"
    rf"|(?:{_SORT})[ \n]of)[ \n](?:the[ \n])?\Z"
)
_AFTER = re.compile(rf"(?:'s)?[ \n](?:{_SORT})(?![^\W_])", re.IGNORECASE)
_COUNTRY_AFTER = re.compile(r",[ \n]")
_PLACES = frozenset(("name", "seat", "place", "house"))
_NO_PLACES = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December The A An English Parliament Congress Christmas Easter Ramadan Spring Summer Autumn Winter I
    He She They We It His Her Their Mr Mrs God
""".split()
)


def find_places(text: str, gazetteer: Gazetteer | None = None) -> Sequence[PlaceMention]:
    """The places that a text puts something at, in the order of their words.

    Args:
        text: any text; offsets in the result slice it.
        gazetteer: what `load_gazetteer` returned, or None for the shipped tables.

    Returns:
        Places behind a preposition of place, before or after the sort of place they are ("the Kursk region"), or in a
        dateline. Never raises on any text.
    """
    folded = fold(text)
    hits = _merged(folded, scan(folded, gazetteer or shipped_gazetteer()))
    found: list[PlaceMention] = []
    for i, hit in enumerate(hits):
        rule = _rule(folded, hit, found[-1] if found else None)
        if rule:
            found.append(
                PlaceMention(hit.start, hit.end, text[hit.start : hit.end], _code(folded, hits, i), rule)
            )
    return tuple(found)


def _merged(text: str, hits: list[Hit]) -> list[Hit]:
    """Unknown capitalised words side by side become one name ("Los Alamos")."""
    merged: list[Hit] = []
    for hit in hits:
        last = merged[-1] if merged else None
        if last and not last.rows and not hit.rows and text[last.end : hit.start] in (" ", "-"):
            merged[-1] = Hit(last.start, hit.end, f"{last.key} {hit.key}")
        else:
            merged.append(hit)
    return merged


def _rule(text: str, hit: Hit, last: PlaceMention | None) -> str | None:
    """By which rule a name is a place here, or None."""
    if hit.rows and (hit.rows[0].kind not in _PLACES or not is_meant(text, hit)):
        return None
    if hit.key.partition(" ")[0] in _NO_PLACES:
        return None
    if _BEFORE.search(text, max(hit.start - 40, 0), hit.start) and (hit.rows or _unknown_place(text, hit)):
        return "preposition"
    if _AFTER.match(text, hit.end) and (
        hit.rows or text[max(hit.start - 4, 0) : hit.start].lower() == "the "
    ):
        return "sort"
    if hit.rows and begins_line(text, hit.start) and DATELINE.match(text, hit.end):
        return "dateline"
    if (
        last
        and hit.rows
        and last.end < hit.start
        and text[last.end : hit.start] in (" and ", ", ", ", and ", " or ")
    ):
        return "joined"
    return None


def _unknown_place(text: str, hit: Hit) -> bool:
    """An unknown name counts behind "in", "near" or "the city of" unless it looks like a body or a person's."""
    before = text[max(hit.start - 12, 0) : hit.start]
    return before.endswith((" in ", "In ", " near ", "Near ", " of ", " outside ", " around ")) and not (
        text[hit.end : hit.end + 2] in ("'s",)
    )


def _code(text: str, hits: list[Hit], i: int) -> str | None:
    """The country: the place's own, or the state named right after a comma."""
    if hits[i].rows:
        return hits[i].rows[0].code or None
    if i + 1 < len(hits):
        after = hits[i + 1]
        if (
            after.rows
            and after.rows[0].kind == "name"
            and _COUNTRY_AFTER.fullmatch(text, hits[i].end, after.start)
        ):
            return after.rows[0].code
    return None
