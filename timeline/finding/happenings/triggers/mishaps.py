"""Misfortunes: whether a storm, an accident or a price did what the words of an attack tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.finding.happenings.triggers.harmless import OF_SPACE
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

__all__ = ["NATURAL", "is_misfortune", "is_natural"]

NATURAL = wordset(
    "accident ash asteroid avalanche avalanches blaze cholera collapse collision comet crash cyclone"
    " derailment disease drought earthquake earthquakes epidemic eruption famine fire flood flooding floods"
    " frost frosts hail hailstorm heatwave hurricane hurricanes cyclones iceberg landslide landslides"
    " lava leak lightning locusts"
    " malaria ebola covid covid-19 coronavirus measles influenza flu polio"
    " meteorite micrometeoroid mudflow mudflows mudslide outbreak pandemic pollution quake rains snow"
    " spill storm storms tornado tremor tremors aftershock aftershocks"
    " tsunami typhoon virus volcano wave waves tree trees boulder boulders wildfire fault glitch outage"
    " breakdown malfunction short-circuit"
)
"""What kills and destroys without anyone attacking."""
_MISHAPS = wordset(
    "crashed crashes derailed derails capsized capsizes collided collides overturned overturns plunged"
    " plunges collapsed collapses plummeted plummets veered swerved skidded sank"
)
"""What happens to vehicles and buildings without anyone attacking."""
_HARMED = wordset("killed killing kills kill injured injuring injures wounded wounding hurt hurting crushed")
_DIGGING = wordset(
    "copper coal gold iron ore diamond diamonds silver tin zinc lithium nickel cobalt platinum uranium salt"
    " miner miners mineworkers mining shaft tunnel pit colliery underground roof collapsed collapse loader"
)
"""What says that a mine is one where something is dug."""
_SELVES = frozenset(("himself", "herself", "themselves", "itself"))
_VIOLENT = tuple(
    wordset(
        "airstrike arm army assailant assassin assault bandit attack ambush battle blast bomb cartel clash"
        " combat coup crackdown crossfire deliberate demonstrat drone execut explo extremist fight fire"
        " firing forces fought gang grenade guard guerrilla gun hijack hostage insurgent intentional invad"
        " invasion jihad kidnap knife massacre milit mine missile mob mortar murder offensive officer"
        " paramilitar peacekeeper pirate police protest raid rebel rifle riot rocket sabot separatist shell"
        " shoot shot siege sniper soldier stab strike struck suicide terror troop violen war warlord"
    )
)
"""How words of violence begin: where none stands, nobody attacked."""
_ACCIDENTAL = wordset(
    "heart panic asthma anxiety hacking coughing shark gas methane boiler dust steam transformer furnace"
    " kiln ammonia hydrogen propane firework fireworks grain"
)
"""Before "attack" and "explosion", what makes them nobody's violence."""
_BLASTS = ("blast", "explosion", "explode", "exploding")
_PEACEFUL = tuple(
    wordset(
        "armenia firefight firem firework mineral mobil protestant wardrob warehouse warm warn warrant warsaw"
    )
)
"""How words begin that begin like those of violence and tell none."""
_TARGETS = wordset(
    "market markets bazaar mosque mosques church churches cathedral temple temples shrine shrines synagogue"
    " synagogues embassy embassies consulate consulates ministry ministries checkpoint checkpoints barracks"
    " headquarters convoy convoys parade rally stadium bus buses cafe cafes restaurant restaurants nightclub"
    " nightclubs"
)
"""Where what blows up was put by somebody, even if no arms are told of: elsewhere it was an accident."""
_AT_DISASTERS = tuple(wordset("arm fire forces guard milit mine officer police soldier str troop"))
"""How words begin of who comes to help where the earth struck."""
_WHERE = frozenset(("in", "at"))
"""Words by which a mine is a place: "in the mine", but not "on a mine"."""
_BEATING = wordset(
    "beat beats beaten crush crushes crushed rout routs routed defeat defeats defeated hammered"
)
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
"""How a match ended: "Ajax crushed Feyenoord 6-0"."""
_BLOWING = spellings_of("blow")
_RUINS = wordset("ruin ruins remains chimney chimneys wreck wreckage rubble pillars stump tower blocks")
"""What is blown up to be rid of it."""
_VEHICLES = wordset("car cars bus van lorry truck vehicle motorcycle motorbike taxi train plane jet")
"""What seldom blows up by itself."""
_BY_OR_TO = (("by",), ("to",), ("from",))
_MONEY = (("$",), ("€",), ("£",))
_MEASURES = (("%",), ("percent",), ("per",), ("cents",), ("pence",), ("points",), ("cent",))


def is_misfortune(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether a storm or a disease did it, or nothing tells of arms or violence that kills or blows up."""
    if trigger.kind == "attacked" and _moves_by(scene.page.words.lows, trigger.at):
        return True
    lows = scene.page.words.lows
    harms_himself = lows[trigger.at] in _HARMED and not _SELVES.isdisjoint(
        lows[trigger.at + 1 : trigger.at + 2]
    )
    if harms_himself or is_natural(scene, act, trigger) or _blows_up_alone(scene, act, trigger):
        return True
    if lows[trigger.at] in _BEATING and _is_match(lows[act.clause.first : act.clause.last]):
        return True
    blown = any(word.startswith(_BLASTS) for word in lows[act.clause.first : trigger.first + 1])
    of_disaster = scene.reference.of_disaster  # "The first flattened nine villages", "dawn killed 51"
    harmed = of_disaster or lows[trigger.at] in _HARMED
    if not blown and (roles.actors or not harmed):
        return False
    helping = _AT_DISASTERS if of_disaster else ()
    return not _tells_violence(lows, scene.clauses[0].first, scene.clauses[-1].last, helping)


def is_natural(scene: Scene, act: Act, trigger: Trigger) -> bool:
    """Whether a storm, an accident or a disease did it; "exchanged fire" is no blaze."""
    clause, lows = act.clause, scene.page.words.lows
    since = clause.first
    if clause.link == "relative":
        since = max(since - 6, 0)
    elif clause.link in ("and", "participle") and clause.parent >= 0:
        since = scene.clauses[clause.parent].first
    outside = (*lows[since : trigger.first], *lows[trigger.last + 1 : clause.last])
    # "A jet crashed near Oslo, killing ten": whoever the sentence names did not kill them.
    crashed = lows[trigger.at] in _HARMED and not _MISHAPS.isdisjoint(outside)
    return not NATURAL.isdisjoint(outside) or (crashed and not _tells_violence(lows, since, clause.last))


def _moves_by(lows: Sequence[str], at: int) -> bool:
    """Whether a price or a share moves by so much: "sank $1.25", "was hit by 3 percent"."""
    i = at + 1 + (lows[at + 1 : at + 2] in _BY_OR_TO)
    counted = lows[i : i + 1] != () and lows[i][:1].isdigit() and lows[i + 1 : i + 2] in _MEASURES
    return lows[i : i + 1] in _MONEY or counted


def _blows_up_alone(scene: Scene, act: Act, trigger: Trigger) -> bool:
    """Whether a mountain or a boiler blew up, or a ruin was blown up to clear it, and nobody did any harm."""
    lows, clause = scene.page.words.lows, act.clause
    if lows[trigger.at] not in _BLOWING or lows[trigger.last] != "up":
        return False
    subject, behind = lows[clause.first : trigger.at], lows[trigger.last + 1 : trigger.last + 2]
    if is_passive(lows, trigger.at):
        alone = not _RUINS.isdisjoint(subject)
    else:
        alone = _VEHICLES.isdisjoint(subject) and _ends_clause(behind)
    return alone and not _tells_violence(lows, scene.clauses[0].first, scene.clauses[-1].last)


def _ends_clause(behind: Sequence[str]) -> bool:
    """Whether no object follows."""
    return not behind or behind[0] in PREPOSITIONS or not behind[0].isalnum()


def _is_match(words: Sequence[str]) -> bool:
    """Whether a score stands in the clause."""
    return any(_SCORE.fullmatch(word) for word in words if word[0].isdigit())


def _tells_violence(lows: Sequence[str], first: int, last: int, helping: tuple[str, ...] = ()) -> bool:
    """Whether a word of arms or violence, and none of those who help, stands between two words."""
    told = lows[first:last]
    digs = not _DIGGING.isdisjoint(told)  # "killed at a copper mine" is killed by no mine
    harmless = (*_PEACEFUL, *helping, *(_BLASTS if _TARGETS.isdisjoint(told) else ()))
    if not OF_SPACE.isdisjoint(told):
        harmless = (*harmless, "rocket")
    return any(
        word.startswith(_VIOLENT)
        and lows[i - 1] not in _ACCIDENTAL
        and not (word.startswith("mine") and (digs or lows[i - 2] in _WHERE))
        and not word.startswith(harmless)
        for i, word in enumerate(told, first)
    )
