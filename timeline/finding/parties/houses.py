"""Parliaments that several states call alike: whose "the House of Representatives" is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.parties.mention import PartyMention

__all__ = ["house_of"]

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
