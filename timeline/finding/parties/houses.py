"""Parliaments and councils that several call alike: whose "the House of Representatives" is."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.finding.parties.ambiguity import is_joined_council
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.parties.mention import PartyMention
    from timeline.finding.parties.scan import Hit

__all__ = ["council_of_others", "house_of"]

_HOUSES = {
    "House of Representatives": wordset(
        "ATG AUS BEL BIH BLR BLZ COL CYP EGY ETH FJI IDN JAM JPN LBR LBY MAR MHL MMR NGA NLD NPL NZL PHL SOM"
        " THA TTO YEM ZWE"
    ),
    "Congress": wordset(
        "ARG BOL BRA CHL COL CRI DOM ECU ESP FSM GTM HND MEX PAN PER PHL PLW PRY SLV URY VEN"
    ),
}
"""Names of houses with the states, beside the United States, that have one."""
_CLEARLY = 3
"""How many times as often as the United States such a state is named whose house is meant."""
_RECENT = 30
"""Mentions back of which one is the organisation whose council is told of."""


def house_of(name: str, spoken_of: str | None, mentions: Sequence[PartyMention]) -> str | None:
    """The code of the state whose house is meant, if it is that of another one than the United States.

    Args:
        name: what the house is called.
        spoken_of: the code of the state that the text speaks of before it.
        mentions: the parties named before it.
    """
    if spoken_of is None or spoken_of not in _HOUSES.get(name, ()):
        return None
    spoken = Counter(mention.code for mention in mentions)
    return spoken_of if spoken[spoken_of] >= _CLEARLY * spoken["USA"] else None


def council_of_others(text: str, hit: Hit, mentions: Sequence[PartyMention]) -> list[PartyMention]:
    """The organisation named last whose council it is: "The union met. Its Peace and Security Council"."""
    if not is_joined_council(text, hit):
        return []
    named = (m for m in reversed(mentions[-_RECENT:]) if m.code and m.rule == "organisation")
    body = next((m for m in named if m.country is None), None)
    return [replace(body, start=hit.start, end=hit.end)] if body else []
