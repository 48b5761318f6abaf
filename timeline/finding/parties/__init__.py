"""Parties and places that a text names: states, organisations, groups, companies, people."""

from __future__ import annotations

from timeline.finding.parties.codes import code_of, name_of, resolve_party
from timeline.finding.parties.find import find_parties
from timeline.finding.parties.gazetteer import Gazetteer, GazetteerError, load_gazetteer
from timeline.finding.parties.mention import Party, PartyMention, PlaceMention
from timeline.finding.parties.places import find_places

__all__ = [
    "Gazetteer",
    "GazetteerError",
    "Party",
    "PartyMention",
    "PlaceMention",
    "code_of",
    "find_parties",
    "find_places",
    "load_gazetteer",
    "name_of",
    "resolve_party",
]
