"""Texts that tell of a quake or a storm, in which nobody kills and destroys, or of workers on strike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

__all__ = ["is_of_disaster", "is_of_strikes"]

_DISASTERS = wordset(
    "earthquake quake tremor aftershock aftershocks cyclone hurricane typhoon tornado tsunami eruption"
    " landslide landslides avalanche mudslide mudflow floodwaters flooding floods wildfire wildfires"
)
_OF_WAR = wordset(
    "war rebels rebel militants gunmen shelling shells missile missiles rockets airstrike airstrikes bombing"
    " bombs invasion offensive attack attacks attacked fighters insurgents militia coup gunfire terrorists"
)

_PICKETS = wordset("strikers picket pickets picketing walkout walkouts stoppage stoppages")
_STRIKES = frozenset(("strike", "strikes", "striking"))
_UNIONS = frozenset(("union", "unions"))


def is_of_disaster(words: AbstractSet[str]) -> bool:
    """Whether a text with these words tells of a disaster of nature, and of no war."""
    return not _DISASTERS.isdisjoint(words) and _OF_WAR.isdisjoint(words)


def is_of_strikes(words: AbstractSet[str]) -> bool:
    """Whether a text with these words tells of workers on strike, and of no war."""
    told = not _PICKETS.isdisjoint(words) or not (_STRIKES.isdisjoint(words) or _UNIONS.isdisjoint(words))
    return told and _OF_WAR.isdisjoint(words)
