"""Which kind the words of an entry tell, given who takes part, upon what, and what comes into force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.clauses import goes_on_from
from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.page import within
from timeline.finding.happenings.triggers.agreeing import (
    ended,
    endorsed,
    leaves_club,
    of_accord,
    pledged,
    ratified,
    resigned,
    ties_cut,
    traded,
)
from timeline.finding.happenings.triggers.giving import (
    aided,
    can_be_sent,
    deported,
    in_distress,
    met,
    released,
    returned,
    sent,
    supplied,
    visited,
    withdrawn,
)
from timeline.finding.happenings.triggers.measures import (
    accused,
    charged,
    conceded,
    detained,
    eased,
    requested,
    restricted,
    sanctioned,
)
from timeline.finding.happenings.triggers.moving import is_of_forces, mobilised
from timeline.finding.happenings.triggers.violence import attacked, protested, seized
from timeline.finding.inflection import spellings_of
from timeline.finding.words import SUBJECT_RELATIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

    Lows = tuple[str, ...]

__all__ = ["is_shared", "kind_meant"]

_MEASURES = {
    **dict.fromkeys(("truce", "ceasefire", "cease-fire", "armistice"), "ceasefire"),
    **dict.fromkeys(("sanctions", "embargo", "tariff", "tariffs", "penalties"), "sanctioned"),
    **dict.fromkeys(("ban", "curfew", "lockdown", "restrictions", "curbs", "quarantine"), "restricted"),
}
"""What else comes into force, and the kind that it then is."""
_TOGETHER = wordset(
    "joint jointly together with alongside multinational combined allied allies alliance nato states"
    " countries nations navies armies both bilateral trilateral members partners participants"
)
"""Words of an exercise that more than one takes part in."""
_SETTING_OUT = spellings_of("leave")
_FLEETS = wordset(
    "warship warships frigate frigates destroyer destroyers submarine submarines corvette corvettes carrier"
    " carriers fleet flotilla squadron minesweeper minesweepers minehunter minehunters"
)
_NEXT = 30
"""Letters behind a verb within which the name of a place ends."""


def kind_meant(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> str:
    """The kind that a trigger tells, given who takes part and what comes into force.

    An exercise that one state holds alone only shows its strength; a truce that takes effect is a ceasefire;
    doctors who are sent are aid.
    """
    if "shared" in trigger.pattern.flags and not is_shared(scene, act, roles):
        return "mobilised"
    lows, of_relief = scene.page.words.lows, scene.reference.of_relief
    if trigger.kind == "forces_withdrawn" and leaves_club(scene, trigger, roles):
        return "agreement_ended"
    sent = can_be_sent(lows, trigger) and is_of_forces(scene, act, trigger)
    if sent or _leaves_port(scene, trigger, roles):
        return "forces_sent"
    if choose := _BY_PARTIES.get(trigger.kind):
        chosen = choose(lows, act, trigger, roles)
        return in_distress(chosen, lows[act.clause.first : act.clause.last]) if of_relief else chosen
    if trigger.kind != "agreement_in_force":
        return trigger.kind
    words = lows[act.clause.first : trigger.last]
    measure = next((_MEASURES[word] for word in words if word in _MEASURES), trigger.kind)
    # "The tariff agreement" is an agreement, but a ceasefire agreement brings a ceasefire.
    return trigger.kind if measure != "ceasefire" and lows[trigger.first] in ACCORDS else measure


def _leaves_port(scene: Scene, trigger: Trigger, roles: Roles) -> bool:
    """Whether ships set out from a port of their own state: "a Norwegian frigate left Bergen"."""
    words, at = scene.page.words, trigger.at
    if trigger.kind != "forces_withdrawn" or words.lows[at] not in _SETTING_OUT or at + 1 >= len(words):
        return False
    if _FLEETS.isdisjoint(words.lows[trigger.first : at]):
        return False
    own = {m.country for m in roles.actors if m.country}
    named = within(scene.page.parties, words.ends[at], words.ends[at] + _NEXT)
    return bool(named) and named[0].start <= words.starts[at + 1] and named[0].country in own


_BY_PARTIES: dict[str, Callable[[Lows, Act, Trigger, Roles], str]] = {
    "supplied": supplied,
    "visited": visited,
    "attacked": attacked,
    "accused": accused,
    "seized": seized,
    "restricted": restricted,
    "forces_withdrawn": withdrawn,
    "forces_sent": sent,
    "ties_cut": ties_cut,
    "resigned": resigned,
    "charged": charged,
    "released": released,
    "pledged": pledged,
    "protested": protested,
    "eased": eased,
    "aided": aided,
    "sanctioned": sanctioned,
    "deported": deported,
    "met": met,
    "endorsed": endorsed,
    "traded": traded,
    "returned": returned,
    "requested": requested,
    "agreement_signed": of_accord,
    "ceasefire": of_accord,
    "agreement_ended": ended,
    "agreement_ratified": ratified,
    "conceded": conceded,
    "mobilised": mobilised,
    "detained": detained,
}
"""Kinds that depend on who acts and upon what."""


def is_shared(scene: Scene, act: Act, roles: Roles) -> bool:
    """Whether more than one takes part in an exercise."""
    words = scene.page.words
    clause = goes_on_from(scene.clauses, act.clause)  # "The joint drill began on Monday and runs until May"
    if clause.link == "relative" and clause.parent >= 0 and words.lows[clause.first] in SUBJECT_RELATIVES:
        clause = scene.clauses[clause.parent]  # "Marines of both states, who stormed a beach"
    first = clause.first
    if len(roles.actors) + len(roles.recipients) > 1:
        return True
    told = words.lows[first : act.clause.last]
    named = within(scene.page.parties, words.starts[first], words.ends[act.verb])
    return not _TOGETHER.isdisjoint(told) or len({m.code for m in named if m.code and not m.as_place}) > 1
