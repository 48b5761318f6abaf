"""Towns, villages and provinces that act for themselves: "The city of Bergen sued the builder"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.vouched import deals_behind
from timeline.finding.parties import PartyMention
from timeline.finding.regex import THE, regex

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["find_municipal"]

_TOWN = regex(
    THE + r"\s(?:[A-Z]\w+\s)?"
    r"(?P<noun>city|town|village|municipality|commune|province|state|county|region|canton)"
    r"\sof\s(?P<name>(?:(?:San|Santa|São|El|La|Las|Los|Le|St\.?|New|Port|Fort)\s)?[A-Z][\w’'-]+)(?!\s[A-Z])"
)
"""What is called so and acts as a body does."""
_THE = len("he ")


def find_municipal(text: str, named: Sequence[PartyMention]) -> list[PartyMention]:
    """The towns and provinces that do what only bodies do; not those that are states.

    Args:
        text: the document's text.
        named: the parties that are known.
    """
    found = [match for match in _TOWN.finditer(text) if deals_behind(text, match.end())]
    if not found:
        return []
    taken = [(m.start, m.end) for m in named if m.rule != "seat"]
    return [
        PartyMention(match.start() + _THE, match.end(), match["name"], rule="capitals")
        for match in found
        if not any(start <= match.start("name") < end for start, end in taken)
    ]
