"""Other senses: whether the words around a trigger show that it tells something else than its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.roles import is_passive
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.acts import Act
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.kinds.matching import Trigger

__all__ = ["is_other_sense"]

_NATURAL = wordset(
    "accident asteroid avalanche avalanches blaze cholera collapse collision comet crash cyclone derailment"
    " disease drought earthquake earthquakes epidemic eruption famine fire flood flooding floods heatwave"
    " hurricane iceberg landslide landslides leak lightning malaria meteorite micrometeoroid mudslide"
    " outbreak pandemic pollution quake spill storm storms tornado tsunami typhoon virus volcano wildfire"
)
"""What kills and destroys without anyone attacking."""
_HARMED = wordset("killed killing kills kill injured injuring injures wounded wounding hurt hurting")
_VIOLENT = (
    *("arm", "army", "assassin", "assault", "attack", "ambush", "battle", "blast", "bomb", "cartel", "clash"),
    *("combat", "coup", "crackdown", "crossfire", "demonstrat", "drone", "execut", "explo", "extremist"),
    *("fight", "fire", "firing", "forces", "fought", "gang", "grenade", "guard", "guerrilla", "gun"),
    *("hostage", "insurgent", "invad", "invasion", "jihad", "kidnap", "knife", "massacre", "milit", "mine"),
    *("missile", "mob", "mortar", "murder", "offensive", "officer", "paramilitar", "peacekeeper", "police"),
    *("protest", "raid", "rebel", "rifle", "riot", "rocket", "shell", "shoot", "shot", "siege", "soldier"),
    *("stab", "strike", "struck", "suicide", "terror", "troop", "violen", "war", "warlord"),
)
"""How words of violence begin: where none stands, nobody attacked."""
_AFTER_CALLS = wordset("on to and . , after late early yesterday today again from in last this")
_VISITORS = wordset(
    "king queen prince president minister premier chancellor envoy delegation pope leader"
    " ambassador secretary general commander inspectors mediators negotiators officials ministers"
    " presidents he she they team mission"
)
"""Who can pay a visit: parcels arrive as well."""


def is_other_sense(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether the words around show that the trigger means something else."""
    lows, kind = scene.page.words.lows, trigger.kind
    if "pair" in trigger.pattern.flags and not (roles.recipients and roles.actors):
        return True
    if kind == "visited" and not roles.actors and not _has_visitor(lows, act, trigger):
        return True
    if kind in ("stated", "visited") and "noun" not in trigger.pattern.flags:
        return is_passive(lows, trigger.at)
    if kind == "called" and trigger.weight < 1:
        return len(roles.actors) != 1 or not _ends_with(scene, roles)
    if lows[trigger.at] == "admitted" and is_passive(lows, trigger.at):
        return True
    return kind == "attacked" and trigger.weight < 3 and _is_misfortune(scene, act, trigger, roles)


def _has_visitor(lows: tuple[str, ...], act: Act, trigger: Trigger) -> bool:
    return not _VISITORS.isdisjoint(lows[act.clause.first : trigger.at])


def _ends_with(scene: Scene, roles: Roles) -> bool:
    """Whether the recipient closes what was done: "called the envoy", not "called the envoy a fool"."""
    if not roles.recipients:
        return False
    i = scene.page.word_at(roles.recipients[-1].end)
    return i >= len(scene.page.words) or scene.page.words.lows[i] in _AFTER_CALLS


def _is_misfortune(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether a storm or a disease did it, or somebody was hurt without a word of arms or violence."""
    lows = scene.page.words.lows
    if _is_natural(scene, act):
        return True
    if roles.actors or lows[trigger.at] not in _HARMED:
        return False
    words = lows[scene.clauses[0].first : scene.clauses[-1].last]
    return not any(word.startswith(_VIOLENT) for word in words)


def _is_natural(scene: Scene, act: Act) -> bool:
    """Whether a storm, an accident or a disease did it."""
    clause = act.clause
    since = clause.first
    if clause.link == "relative":
        since = max(since - 6, 0)
    elif clause.link in ("and", "participle") and clause.parent >= 0:
        since = scene.clauses[clause.parent].first
    return not _NATURAL.isdisjoint(scene.page.words.lows[since : clause.last])
