"""Towns, villages and provinces that act for themselves: "The city of Bergen sued the builder"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.vouched import deals_behind
from timeline.finding.parties import PartyMention
from timeline.finding.regex import THE, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

__all__ = ["find_municipal"]

_TOWN = regex(
    THE + r"\s(?:[A-Z]\w+\s)?"
    r"(?P<noun>city|town|village|municipality|commune|province|state|county|region|canton)"
    r"\sof\s(?P<name>(?:(?:San|Santa|São|El|La|Las|Los|Le|St\.?|New|Port|Fort)\s)?[A-Z][\w’'-]+)(?!\s[A-Z])"
)
"""What is called so and acts as a body does."""
_DECIDES = regex(
    r"\s(?:blocked|voted|banned|approved|barred|closed|opened|elected|fined|adopted|expelled|protested)\b"
)
"""What it does besides that no thing does behind its name."""
_UPON = ("sued t", "fined t", "accused t", " by t")
"""What stands before the towns upon which or by which something is done, with the letter of their article."""
_BEFORE = 9
_THE = len("he ")


def find_municipal(text: str, named: Sequence[PartyMention]) -> list[PartyMention]:
    """The towns and provinces that do what only bodies do; not those that are states.

    Args:
        text: the document's text.
        named: the parties that are known.
    """
    found = [match for match in _TOWN.finditer(text) if _takes_part(text, match)]
    if not found:
        return []
    known = [m for m in named if m.rule != "seat"]
    starts = [m.start for m in known]
    return [
        PartyMention(match.start() + _THE, match.end(), match["name"], rule="capitals")
        for match in found
        if not _is_known(known, bisect_right(starts, match.start("name")) - 1, match.start("name"))
    ]


def _is_known(known: Sequence[PartyMention], i: int, start: int) -> bool:
    """Whether the last of the known parties that begin before a name covers it."""
    return i >= 0 and known[i].end > start


def _takes_part(text: str, match: re.Match[str]) -> bool:
    """Whether a town acts, or is acted upon as a body is."""
    start, end = match.start(), match.end()
    acts = deals_behind(text, end) or _DECIDES.match(text, end) is not None
    return acts or text.endswith(_UPON, max(start - _BEFORE, 0), start)
