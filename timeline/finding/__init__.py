"""2. Finding: a Document becomes found happenings.

The finders can be used one by one: times, sentences, parties, claims, kinds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from timeline.finding.extractor import Extractor, Findings, RuleExtractor, find_happenings, rules_with

if TYPE_CHECKING:
    from timeline.finding.claims import find_claims
    from timeline.finding.kinds import code_kind
    from timeline.finding.parties import find_parties
    from timeline.finding.sentences import split_sentences
    from timeline.finding.times import find_times

__all__ = [
    "Extractor",
    "Findings",
    "RuleExtractor",
    "code_kind",
    "find_claims",
    "find_happenings",
    "find_parties",
    "find_times",
    "rules_with",
    "split_sentences",
]

_ROOMS = {
    "code_kind": "kinds",
    "find_claims": "claims",
    "find_parties": "parties",
    "find_times": "times",
    "split_sentences": "sentences",
}
"""Where each single finder lives; its tables are read when it is asked for."""


def __getattr__(name: str) -> object:
    """Open a room only when somebody asks for what is in it."""
    if name in _ROOMS:
        return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
