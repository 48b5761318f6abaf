"""Codes and names of parties: for scoring, for display, and for filters on a command line."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.finding.parties.find import find_parties
from timeline.finding.parties.fold import fold, key_of
from timeline.finding.parties.gazetteer import Gazetteer, Row, shipped_gazetteer
from timeline.finding.parties.mention import Party
from timeline.finding.parties.scan import scan

if TYPE_CHECKING:
    from datetime import date

__all__ = ["code_of", "name_of", "resolve_party"]


def name_of(code: str) -> str:
    """The display name for a code ("PRK" is "North Korea"); an unknown code is its own name."""
    return shipped_gazetteer().names.get(code.upper(), code)


def code_of(text: str, when: date | str | None = None, gazetteer: Gazetteer | None = None) -> str | None:
    """The code of the state (or organisation) that an actor's words belong to, or None.

    Args:
        text: the words that name an actor, "refugees fleeing the war in Liberia".
        when: the date of the text, which tells holders of an office apart.
        gazetteer: what `load_gazetteer` returned, or None for the shipped tables.
    """
    known = gazetteer or shipped_gazetteer()
    coded = [m for m in find_parties(text, known, str(when or "")) if m.code]
    acting = [m for m in coded if not m.as_place]
    if acting or coded:
        return (acting or coded)[0].code
    for hit in scan(fold(text), known):
        for row in hit.rows:
            if row.code and row.kind != "not":
                return row.code
    return None


def resolve_party(text: str, gazetteer: Gazetteer | None = None) -> Party | None:
    """The party that a code, name, adjective, seat or person means, in any case; None if there is none."""
    known = gazetteer or shipped_gazetteer()
    words = text.strip()
    if words.upper() in known.names:
        return Party(words.upper(), known.names[words.upper()])
    row = (known.rows.get(key_of(words)) or _in_any_case(known).get(key_of(words).lower()) or (None,))[0]
    if row is None or row.kind == "not":
        return None
    code = row.code or None
    return Party(code, known.names.get(row.code, row.name))


@lru_cache(maxsize=4)
def _in_any_case(gazetteer: Gazetteer) -> dict[str, tuple[Row, ...]]:
    return {key.lower(): rows for key, rows in reversed(gazetteer.rows.items())}
