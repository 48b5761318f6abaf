"""What definite words mean that name nobody: "the two countries", "both sides", "the North", "the minister"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.finding.parties.mention import PartyMention

if TYPE_CHECKING:
    from timeline.finding.parties.gazetteer import Gazetteer
    from timeline.finding.parties.people import People

__all__ = ["DEFINITE", "resolve"]

_PAIR = (
    "countries|nations|states|sides|governments|leaders|neighbou?rs|presidents|armies|allies|ministers|powers|parties|regimes|"
    "capitals|men|foreign ministers|heads of state|Koreas|militaries|partners|rivals|adversaries"
)
DEFINITE = re.compile(
    rf"(?<![^\W_])(?:(?P<pair>(?:[Tt]he[ \n]two|[Bb]oth(?:[ \n]the)?|[Tt]heir[ \n]two|[Tt]he[ \n]warring)[ \n](?:{_PAIR}))"
    r"|[Tt]he[ \n](?:(?P<korea>North|South)(?![ -]?(?:[A-Z]|ern|of[ ]|and[ ]South|\d))"
    r"|(?P<office>(?:foreign[ ]|prime[ ]|defen[cs]e[ ]|interior[ ]|finance[ ])?minister|(?:vice[ ])?president|chancellor|premier"
    r"|secretary[ ]of[ ]state|supreme[ ]leader|king|emir|pope)"
    r"|(?P<state>regime|government|country|kingdom|republic)))(?![^\W_])(?![ \n](?:of|for)[ \n])"
)
_TOGETHER = re.compile(r"[ \n](?:and|with|-)[ \n](?:the[ \n])?|-")


def resolve(
    match: re.Match[str], mentions: list[PartyMention], people: People, gazetteer: Gazetteer
) -> list[PartyMention]:
    """The parties that a match of `DEFINITE` means, given those named before it."""
    start, end = match.span()
    if match["pair"]:
        persons = match["pair"].endswith(("leaders", "presidents", "ministers", "men"))
        pair = _last_pair(mentions, match.string, persons=persons)
        return [
            PartyMention(start, end, m.name if persons else gazetteer.names.get(m.code or "", m.name), m.code, m.sector,
                         m.person if persons else None, "pair")
            for m in pair
        ]  # fmt: skip
    if match["korea"]:
        codes = {m.code for m in mentions}
        code = "PRK" if match["korea"] == "North" else "KOR"
        return (
            [PartyMention(start, end, gazetteer.names[code], code, None, None, "half")]
            if code in codes
            else []
        )
    if match["office"]:
        person = people.holder(match["office"])
        if person is None:
            return []
        return [
            PartyMention(start, end, person.name, person.code, person.sector, person.name, "office holder")
        ]
    last = next(
        (m for m in reversed(mentions[-30:]) if m.code in gazetteer.names and len(m.code or "") == 3), None
    )
    if last is None:
        return []
    return [PartyMention(start, end, gazetteer.names[last.code or ""], last.code, "GOV", None, "definite")]


def _last_pair(mentions: list[PartyMention], text: str, *, persons: bool) -> list[PartyMention]:
    """The two named together last, or the last two different ones."""
    near = [m for m in mentions[-40:] if m.code and m.sector != "JRN" and (not persons or m.person)]
    for second, first in zip(reversed(near), reversed(near[:-1]), strict=False):
        if first.code != second.code and _TOGETHER.fullmatch(text, first.end, second.start):
            return [first, second]
    latest: dict[str, PartyMention] = {}
    for mention in reversed(near):
        latest.setdefault(mention.code or "", mention)
        if len(latest) == 2:
            return list(latest.values())[::-1]
    return []
