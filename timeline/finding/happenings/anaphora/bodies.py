"""The nouns that take up bodies with a name, and what in the name tells of which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.regex import regex
from timeline.finding.remembered import Remembered
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

__all__ = [
    "ALLIED",
    "BODIES",
    "NOUNS_OF_BODIES",
    "ORGAN_RULES",
    "OVERSEERS",
    "REBELS",
    "WATCHING",
    "organs",
    "titles",
]

NOUNS_OF_BODIES = wordset(
    "bank university institute agency party foundation court union association federation institution"
    " museum group airline airlines airways commission authority council club front movement fund"
    " hospital college society league trust exchange committee academy observatory ministry board bureau"
    " administration inspectorate network treasury force mission service corporation forum tribunal guild"
    " secretariat directorate chamber syndicate"
)
"""Nouns by which a name that holds them is taken up: "the bank"."""
OVERSEERS = wordset(
    "authority agency commission board bureau administration inspectorate regulator watchdog ombudsman"
)
"""Nouns for those who watch over firms."""
WATCHING = ("regulator", "watchdog")
"""Nouns that take up any of these."""
_BY_LETTERS = frozenset((*WATCHING, "agency", "commission"))
"""Nouns that take up one that goes by its first letters: "the FTC"."""
_ORGANS = OVERSEERS | frozenset(("council", "assembly", "tribunal", "institute", "directorate", "treasury"))
"""Nouns by which an organ of a state or of an organisation is taken up: "the council"."""
ORGAN_RULES = frozenset(("role", "organisation", "body", "body of the last"))
"""Rules of parties that are organs of a state or of an organisation."""
REBELS = (
    "rebels",
    "militants",
    "insurgents",
    "guerrillas",
    "jihadists",
    "separatists",
    "militia",
    "insurgency",
    "islamists",
)
"""Nouns that take up an armed group."""
BODIES = ("alliance", "bloc", "organisation", "organization", "grouping", "cartel")
"""Nouns that take up an organisation of states."""
ALLIED = regex(r"NATO|CSTO|AUKUS|Alliance|\bPact\b|Treaty Org")
"""What stands in the names of alliances."""
_DOING = {
    "lender": regex(r"Bank|Monetary Fund"),
    "fund": regex(r"Fund\b"),
    "agency": regex(
        r"Agency|Program|Commissioner|Health Org|Children|Red Cross|Red Cresc|Relief|Migration|Food and Agri"
    ),
    "charity": regex(
        r"Children|Oxfam|Red Cross|Relief|Caritas|Doctors|Médecins|World Vision|Mercy|Refugee Council"
        r"|\bAid\b|ActionAid|WaterAid|CARE\b|Rescue Committee|Medical Corps|Against Hunger|Committee for"
    ),
    "laboratory": regex(r"CERN|Laboratory"),
    "bloc": regex(r"Union|Community|Association"),
    "watchdog": regex(r"Amnesty|Watch\b|Atomic Energy|Transparency|Reporters"),
    "tribunal": regex(r"Court of|Criminal Court|Tribunal"),
}
"""Nouns that take up an organisation, and what stands in the names of those that they can mean."""


def _titles_of(name: str) -> tuple[str, ...]:
    """The nouns that take up a body by what it does: "the lender", "the agency"."""
    return tuple(noun for noun, sort in _DOING.items() if sort.search(name))


titles = Remembered(_titles_of)


def _organs_in(words: str) -> AbstractSet[str]:
    """The nouns that take up an organ of a state: "the authority" and "the regulator" for a tax authority."""
    if words.isupper() and words.isalpha():
        return _BY_LETTERS
    own = _ORGANS.intersection(words.lower().split())
    return own if own.isdisjoint(OVERSEERS) else own.union(WATCHING)


organs = Remembered(_organs_in).__getitem__
