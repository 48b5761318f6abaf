"""The halves of a land that share its name: "North and South Korea", "inter-Korean talks"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.finding.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.parties.gazetteer import Gazetteer
    from timeline.finding.parties.mention import PartyMention

__all__ = ["HALVES", "with_halves"]

HALVES = {"North": "PRK", "South": "KOR"}
"""Which Korea is meant by a point of the compass."""
_OTHER = regex(r"\b(?P<half>North|South)(?:[ ](?:and|or)[ ]|/)\Z")
"""What stands before one of two that share the name behind them."""
_BETWEEN = regex(r"\b(?:[Ii]nter|[Ii]ntra)-\Z")
"""What makes of a people the halves of it that deal with each other."""
_NEAR = 12
"""Characters before a name within which that stands."""


def with_halves(text: str, mentions: Sequence[PartyMention], gazetteer: Gazetteer) -> list[PartyMention]:
    """The mentions, with the half whose name the other one completes, or with both for one."""
    found: list[PartyMention] = []
    for mention in mentions:
        if mention.country not in HALVES.values() or mention.person:
            found.append(mention)
            continue
        near = max(mention.start - _NEAR, 0)
        other = _OTHER.search(text, near, mention.start)
        if other is not None and HALVES[other["half"]] != mention.country:
            found.append(_half(mention, other.start(), other.end("half"), HALVES[other["half"]], gazetteer))
        if mention.rule == "adjective" and _BETWEEN.search(text, near, mention.start):
            found += [_half(mention, mention.start, mention.end, code, gazetteer) for code in HALVES.values()]
        else:
            found.append(mention)
    return found


def _half(mention: PartyMention, start: int, end: int, code: str, gazetteer: Gazetteer) -> PartyMention:
    return replace(
        mention, start=start, end=end, name=gazetteer.names[code], code=code, country=code, as_place=False
    )
