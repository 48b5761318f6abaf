"""Codes and names of parties: for scoring, for display, and for filters on a command line."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.finding.parties.find import find_parties
from timeline.finding.parties.fold import fold, key_of
from timeline.finding.parties.gazetteer import Gazetteer, Row, shipped_gazetteer
from timeline.finding.parties.mention import Party
from timeline.finding.parties.people import HEADS
from timeline.finding.parties.scan import scan_short

if TYPE_CHECKING:
    from datetime import date

__all__ = ["code_of", "name_of", "resolve_party"]


def name_of(code: str) -> str:
    """The display name for a code ("PRK" is "North Korea"); an unknown code is its own name."""
    return shipped_gazetteer().names.get(code.upper(), code)


def code_of(text: str, when: date | str | None = None, gazetteer: Gazetteer | None = None) -> str | None:
    """The code of the state or international organisation that an actor's words belong to, or None.

    Who acts counts before where; a place, and last a name misspelt by one letter, where nothing else tells.

    Args:
        text: the words that name an actor, "refugees fleeing the war in Liberia".
        when: the date of the text, which tells holders of an office apart.
        gazetteer: what `load_gazetteer` returned, or None for the shipped tables.
    """
    known = gazetteer or shipped_gazetteer()
    mentions = [m for m in find_parties(text, known, str(when or "")) if m.code or m.country]
    acting = [m for m in mentions if not m.as_place] or mentions
    if acting:
        return acting[0].code or acting[0].country
    hits = scan_short(fold(text), known)
    for hit in hits:
        for row in hit.rows:
            if row.code and row.kind != "not":
                return row.code
    codes = [_respelt(hit.key, known) for hit in hits if not hit.rows]
    alone = _family(hits[0].key, known) if len(hits) == 1 else None
    return next((code for code in codes if code), alone)


def resolve_party(text: str, gazetteer: Gazetteer | None = None) -> Party | None:
    """The party that a code, name, adjective, seat or person means, in any case; None if there is none."""
    known = gazetteer or shipped_gazetteer()
    words = text.strip()
    if words.upper() in known.names:
        return Party(words.upper(), known.names[words.upper()])
    key = key_of(words)
    rows = known.forms.rows(key) or _in_any_case(known).get(key.lower()) or ()
    row = next((row for row in rows if row.kind not in ("not", "place")), rows[0] if rows else None)
    if row is None or row.kind == "not":
        return None
    if row.kind in ("group", "company", "media", "ethnic"):
        return Party(None, row.name)
    return Party(row.code or None, known.names.get(row.code, row.name))


@lru_cache(maxsize=2)
def _in_any_case(gazetteer: Gazetteer) -> dict[str, tuple[Row, ...]]:
    return {key.lower(): rows for key, rows in reversed(gazetteer.forms.all_rows().items())}


def _family(word: str, gazetteer: Gazetteer) -> str | None:
    """The code of a family name that only heads and other people of one state bear."""
    rows = gazetteer.bearers(word)
    codes = {row.code for row in rows}
    return codes.pop() if len(codes) == 1 and any(row.office in HEADS for row in rows) else None


def _respelt(word: str, gazetteer: Gazetteer) -> str | None:
    """The code of the one name that a word misses by a letter left out, put in, or swapped."""
    if not 5 <= len(word) <= 20:
        return None
    names = _names_by_gap(gazetteer)
    shorter = [word[:i] + word[i + 1 :] for i in range(1, len(word))]
    swapped = [word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)]
    found = [names[""].get(other) for other in (*shorter, *swapped) if len(other) > 4]
    found.append(names["gap"].get(word))
    codes = {code for code in found if code}
    return codes.pop() if len(codes) == 1 else None


@lru_cache(maxsize=2)
def _names_by_gap(gazetteer: Gazetteer) -> dict[str, dict[str, str]]:
    """Codes by single-word names of states and people ("" ), and by the same without one letter ("gap")."""
    names = {
        key: rows[0].code
        for key, rows in gazetteer.forms.all_rows().items()
        if len(key) > 4
        and " " not in key
        and rows[0].code
        and rows[0].kind in ("name", "adjective", "people", "person")
    }
    gaps: dict[str, str] = {}
    for key, code in names.items():
        for i in range(1, len(key)):
            gaps.setdefault(key[:i] + key[i + 1 :], code)
    return {"": names, "gap": gaps}
