"""Texts that tell of a quake or a storm, in which nobody kills and destroys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

__all__ = ["is_of_disaster"]

_DISASTERS = wordset(
    "earthquake quake tremor aftershock aftershocks cyclone hurricane typhoon tornado tsunami eruption"
    " landslide landslides avalanche mudslide mudflow floodwaters flooding floods wildfire wildfires"
)
_OF_WAR = wordset(
    "war rebels rebel militants gunmen shelling shells missile missiles rockets airstrike airstrikes bombing"
    " bombs invasion offensive attack attacks attacked fighters insurgents militia coup gunfire terrorists"
)


def is_of_disaster(words: AbstractSet[str]) -> bool:
    """Whether a text with these words tells of a disaster of nature, and of no war."""
    return not _DISASTERS.isdisjoint(words) and _OF_WAR.isdisjoint(words)
