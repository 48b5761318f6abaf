"""Forces that meet those of others: whose airspace jets enter, whose ships a frigate shadows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import is_state, key
from timeline.finding.happenings.page import within
from timeline.finding.inflection import spellings_of
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["UNMANNED", "encountered"]

UNMANNED = wordset("drone drones missile missiles balloon balloons shells rockets projectile projectiles")
"""What flies somewhere and visits nobody."""
_TOLD = frozenset((None, "mobilised", "attacked"))
"""Kinds of what forces do to others of whom the object tells."""
_ENTERING = spellings_of(
    "enter violate breach penetrate cross invade overfly fly stray drift intrude veer sail"
)
_SPACE = wordset("airspace waters territory skies soil border frontier coast")
"""What is a state's, whoever enters it."""
_BEFORE_SPACE = wordset("'s territorial air exclusive economic")
_UPON = frozenset(("on", "onto", "at", "with", "against", "towards", "toward", "by"))
_UNITS = wordset(
    "frigate frigates destroyer destroyers corvette corvettes submarine submarines cruiser carrier cutter"
    " cutters warship warships gunboat gunboats flotilla fleet ship ships vessel vessels boat boats jet jets"
    " fighter fighters bomber bombers warplane warplanes drone drones helicopter helicopters plane planes"
    " aircraft soldiers troops marines patrol patrols convoy convoys navy fishermen trawler trawlers mission"
)
_TYPE = regex(r"[a-z]{1,3}-\d{1,3}[a-z]{0,2}")
"""How types of aircraft look: "F-16s"."""
_COUNTED = wordset("two three four five six seven eight nine ten several dozens")
_NEAR = 4
"""Words behind the word for a state within which the noun stands that says what is its."""
_FAR = 12
"""Words behind a verb within which that stands."""


def encountered(scene: Scene, act: Act, kind: str | None, verb: int, own: AbstractSet[str]) -> Mentions:
    """The state whose space is entered, or with whose forces others meet; nobody where none is told of."""
    if kind not in _TOLD:
        return ()
    words = scene.page.words
    last = min(verb + _FAR, act.clause.last)
    found = within(scene.page.parties, words.ends[verb], words.ends[last - 1])
    states = [m for m in found if is_state(m) and key(m) not in own]
    enters = words.lows[verb] in _ENTERING
    return next(((m,) for m in states if (enters and _is_entered(scene, m)) or _is_met(scene, m, verb)), ())


def _is_entered(scene: Scene, mention: PartyMention) -> bool:
    """Whether it is in a state's space that somebody goes: "into Norland", "Norland's airspace"."""
    if word_before(scene.page, mention) == "into" and is_state(mention):
        return True
    behind = _behind(scene, mention)
    at = next((i for i, word in enumerate(behind) if word not in _BEFORE_SPACE), len(behind))
    return not _SPACE.isdisjoint(behind[at : at + 1])


def _is_met(scene: Scene, mention: PartyMention, verb: int) -> bool:
    """Whether his ships, planes or soldiers are the object: "two Cuban jets", "within a mile of a jet"."""
    lows, i = scene.page.words.lows, scene.page.word_at(mention.start) - 1
    before = lows[i - 1] if lows[i] in _COUNTED else word_before(scene.page, mention)
    near = before == "of" and "within" in lows[verb + 1 : scene.page.word_at(mention.start)]
    if not (before == lows[verb] or before in _UPON or near):
        return False
    behind = _behind(scene, mention)
    return mention.rule == "warship" or not _UNITS.isdisjoint(behind) or any(map(_TYPE.fullmatch, behind))


def _behind(scene: Scene, mention: PartyMention) -> tuple[str, ...]:
    """The words behind the word for a state, and those that belong to it: "Norlandic navy ships"."""
    page = scene.page
    first = page.word_at(mention.start) + 1
    behind = page.words.lows[first : first + _NEAR]
    return behind[: behind.index("of")] if "of" in behind else behind
