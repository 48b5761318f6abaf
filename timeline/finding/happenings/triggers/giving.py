"""What sending, giving and going tell, given who moves what, and to whom: a gift, help, a visit, a return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.roles import are_states
from timeline.finding.happenings.triggers.helping import brings_help, flies_in, pays_for_relief
from timeline.finding.happenings.triggers.moving import GOES
from timeline.finding.happenings.triggers.violence import STRIKERS
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

    Lows = tuple[str, ...]

__all__ = [
    "aided",
    "can_be_sent",
    "deported",
    "in_distress",
    "met",
    "released",
    "returned",
    "sent",
    "supplied",
    "visited",
    "withdrawn",
]

_HELPERS = wordset("doctors nurses medics paramedics surgeons rescuers firefighters")
"""Whoever sends these helps, and supplies nothing."""
_SEARCHING = frozenset(("search", "rescue"))
"""What teams come for who help."""
_RELIEVERS = regex(
    r"Red Cross|Red Crescent|Refugee Agency|High Commissioner for Refugees|World Food|UNICEF|Children|Oxfam"
    r"|Doctors Without|Médecins|Caritas|Relief|CARE|Humanitarian|Migration|World Vision|Mercy"
)
"""Names of those who give to nobody but those in need."""
_ARMS = wordset(
    "arms weapon weapons ammunition munitions shells missiles missile tanks rockets rifles howitzers"
    " drones jets military arsenal artillery launchers mortars gas oil coal electricity fuel"
    " helicopters loan loans lend lends lent credit credits granted tranche"
)
"""What is supplied, and no help in distress."""
_LENDING = spellings_of("lend loan borrow")
_COMING = frozenset(("visited", "forces_sent"))
_WATERS = wordset(
    "sea seas gulf strait straits ocean pacific atlantic mediterranean baltic arctic bosphorus dardanelles"
)
"""Where a state keeps what it sends."""
_CRAFT = wordset(
    "jets jet aircraft planes fighters f-35 f-16 f-15 f-22 bombers helicopters drones tanks missiles"
    " batteries battery launchers patriots interceptors carrier"
)
"""What a state gives another, or sends to such a place."""
_TURNING_BACK = spellings_of("return go come")
_BASES = wordset("base bases airbase airbases garrison barracks outpost airfield")
_PACKING_OFF = spellings_of("send fly ship truck bus push turn force")
"""Verbs of whoever has people brought where they came from."""
_BODIES = wordset("bodies body remains corpses ashes")
_FILES = wordset("files file document documents evidence intelligence recordings dossier")
_OF_COURT = wordset(
    "court courts judge judges jury tribunal prosecutor prosecutors magistrate magistrates panel bench"
)
_SENDING = frozenset(("sent", "send", "sends", "sending", "dispatched", "dispatches"))
_FORCES = wordset(
    "warplanes warship warships frigate frigates destroyer destroyers bombers submarine submarines fleet"
    " corvette corvettes gunboats minesweeper minesweepers minehunter minehunters troops soldiers marines"
    " paratroopers commandos battalion brigade army navy force"
)
"""What a state sends and keeps."""
_DRILLS = wordset("drill drills exercise exercises manoeuvres maneuvers wargames")
_PRACTISING = frozenset(("practise", "practice", "rehearse", "train", "drill", "exercise"))
_TO_DRILL = 6
"""Words from "for" to the drill that somebody goes for."""
_GOING = spellings_of("fly go come travel arrive land head return")
"""Verbs of whoever goes somewhere himself."""
_TO_COURT = spellings_of("go")
_WHERE = frozenset(("at", "in", "with", "alongside", "together", "near"))
_COURTS = wordset("court courts tribunal arbitration arbitrators")
_HANDED = wordset(
    "machine machines equipment vehicle vehicles tonne tonnes doses boxes truck trucks lorry lorries boats"
    " ambulance ambulances helicopters computers generators pumps kits drones rifles radios instruments"
    " laptops books desks medicines vaccines tents blankets food flour rice"
)
"""What is handed over and was never the other's."""
_OVERSEERS = wordset(
    "regulator regulators agency watchdog authority authorities inspectors inspectorate commission auditors"
    " administration fda investigators"
)
"""Those whose inspection is no visit."""


def can_be_sent(lows: Lows, trigger: Trigger) -> bool:
    """Whether the words would tell of a visit, or of a gift, where no forces are the subject."""
    if trigger.kind == "visited":
        return lows[trigger.at] in GOES
    return trigger.kind == "supplied" and lows[trigger.at] in _SENDING and is_passive(lows, trigger.at)


def in_distress(kind: str, words: Lows) -> str:
    """The kind in a text on relief: goods are help, and so are their payment and a visit that brings some."""
    if kind == "supplied":
        return "aided" if _ARMS.isdisjoint(words) else kind
    if kind == "traded":
        return "aided" if pays_for_relief(words) else kind
    brings = brings_help(words) or (kind == "visited" and flies_in(words))
    return "aided" if kind in _COMING and brings else kind


def _keeps(told: Lows, roles: Roles) -> bool:
    """Whether craft go to where no other state is, and stay the sender's: "sent jets to the Gulf"."""
    return not (roles.recipients or _CRAFT.isdisjoint(told) or _WATERS.isdisjoint(told))


def _practises(lows: Lows, act: Act, at: int) -> bool:
    """Whether forces go somewhere for an exercise: "sent six jets to Ostia for a drill with its own"."""
    behind = lows[at + 1 : act.clause.last]
    return any(
        (word in _DRILLS and "for" in behind[max(i - _TO_DRILL, 0) : i])
        or (word in _PRACTISING and behind[i - 1 : i] == ("to",))
        for i, word in enumerate(behind)
    )


def supplied(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Doctors who are sent are aid, warships are the sender's own, and firms lend each other on terms."""
    told = lows[trigger.at + 1 : trigger.last + 2]
    sends = lows[trigger.at] in _SENDING
    if sends and _practises(lows, act, trigger.at):
        return "exercised_jointly"
    if sends and (not _FORCES.isdisjoint(told) or _keeps(lows[trigger.at : act.clause.last], roles)):
        return "forces_sent"
    sides = (*roles.actors, *roles.recipients)
    if "delivery" in told and not any(m.code for m in sides):
        return "traded"
    if lows[trigger.at] in _LENDING and roles.actors and roles.recipients and not any(m.code for m in sides):
        return "traded"
    by_helper = bool(roles.actors) and all(_RELIEVERS.search(m.name) for m in roles.actors)
    return "aided" if by_helper or not _HELPERS.isdisjoint(told) else "supplied"


def visited(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Rescuers who arrive help, regulators inspect to investigate, and warships enter a sea to be there."""
    before = lows[act.clause.first : trigger.at]
    if "naval" in trigger.pattern.flags and not _WATERS.isdisjoint(lows[trigger.last + 1 : trigger.last + 4]):
        return "forces_sent"
    if _changes_sides(lows, trigger, roles):
        return "recognised"
    if not _HELPERS.isdisjoint(before) or not _SEARCHING.isdisjoint(before):
        return "aided"
    inspects = lows[trigger.at].startswith("inspect") and not _OVERSEERS.isdisjoint(before)
    if lows[trigger.at] in _TO_COURT and _sues(lows[trigger.at + 1 : trigger.last + 4], roles):
        return "charged"
    return "investigated" if inspects else "visited"


def _sues(behind: Lows, roles: Roles) -> bool:
    """Whether somebody goes to court, or a state, and nobody who acts for it, to The Hague."""
    if not _COURTS.isdisjoint(behind):
        return True
    by_states = bool(roles.actors) and all(m.rule == "name" and m.code and not m.person for m in roles.actors)
    return by_states and "hague" in behind


def _changes_sides(lows: Lows, trigger: Trigger, roles: Roles) -> bool:
    """Whether a state, and nobody who acts for it, goes to another: "Norland went back to Ostia"."""
    sides = (*roles.actors, *roles.recipients)
    behind = lows[trigger.at + 1 : trigger.at + 3]
    turns = behind[:1] == ("to",) or behind == ("back", "to")  # not "returned Karsk to Norland"
    turns = turns and lows[trigger.at] in _TURNING_BACK and not is_passive(lows, trigger.at)
    turns = turns and bool(roles.actors) and are_states(roles.recipients)
    return turns and all(m.rule == "name" and m.code == m.country for m in sides)


def aided(lows: Lows, _act: Act, trigger: Trigger, _roles: Roles) -> str:
    """An army that is sent to somebody's help is sent, and soldiers who train somewhere exercise."""
    at = trigger.at
    if lows[at] in _SENDING and not _FORCES.isdisjoint(lows[at + 1 : trigger.last + 1]):
        return "forces_sent"
    trains = lows[at].startswith("train") and not _WHERE.isdisjoint(lows[at + 1 : at + 2])
    trains = trains or lows[at : at + 2] == ("drilled", "with")
    return "exercised_jointly" if trains and not _by_others(lows, at) else "aided"


def _by_others(lows: Lows, at: int) -> bool:
    """Whether soldiers are trained by others: "were trained in Ostia", but "is to train in Ostia"."""
    return lows[at] == "trained" and is_passive(lows, at)


def returned(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Machines that are handed over are given, and not given back; who gives up a base leaves it."""
    words = lows[act.clause.first : act.clause.last]
    if not _BASES.isdisjoint(lows[trigger.at : trigger.last + 3]) and are_states(roles.actors):
        return "forces_withdrawn"
    if _changes_sides(lows, trigger, roles):
        return "recognised"
    if lows[trigger.at] in _PACKING_OFF and _moves_foreigners(roles):
        return "deported"
    hands = lows[trigger.at].startswith("hand") and "back" not in words
    return "supplied" if hands and not (_HANDED | _FILES).isdisjoint(words) else "returned"


def _moves_foreigners(roles: Roles) -> bool:
    """Whether a state does it to people of another one, and not to bring its own home."""
    own = {m.country for m in roles.actors}
    return are_states(roles.actors) and any(
        m.rule == "people" and m.country not in own for m in roles.recipients
    )


def deported(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Goods that are turned back are refused, and the dead, or files, that are handed over are no exiles.

    Agencies that fly people home help them to return.
    """
    told = lows[trigger.at : act.clause.last]
    helps = lows[trigger.at] in _PACKING_OFF and "home" in told
    helps = helps and bool(roles.actors) and all(m.code and not m.country for m in roles.actors)
    if helps or not _BODIES.isdisjoint(told):
        return "returned"
    if lows[trigger.at].startswith("hand") and not _FILES.isdisjoint(told[1:5]):
        return "shared_intelligence"
    return "refused" if not _HANDED.isdisjoint(told[1:6]) and "back" in told else "deported"


def met(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Goods that are received are given, and workers who gather protest."""
    before = lows[act.clause.first : trigger.at]
    if lows[trigger.at].startswith("gather") and not STRIKERS.isdisjoint(before):
        return "protested"
    receives = lows[trigger.at].startswith("receiv") and not any(m.person for m in roles.actors)
    return "supplied" if receives and not _HANDED.isdisjoint(lows[act.clause.first : trigger.at]) else "met"


def withdrawn(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """A firm that orders jets from another one buys them; an army that orders jets out withdraws them."""
    firms = bool(roles.actors) and all(mention.code is None for mention in roles.actors)
    others = (
        bool(roles.recipients) and "from" in lows[trigger.at : trigger.last + 1]
    )  # "ordered jets from Norland"
    bought = firms or (others and bool(roles.actors))
    return "traded" if bought and lows[trigger.at].startswith("order") else trigger.kind


def sent(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Whoever heads an army goes himself: "Oda Lind, head of Norland's army, flew to Ostia"."""
    goes = lows[trigger.at] in _GOING and bool(roles.actors) and all(m.person for m in roles.actors)
    return "visited" if goes else withdrawn(lows, act, trigger, roles)


def released(lows: Lows, act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Whoever is no judge and dismisses a charge denies it, and the dead are only given back."""
    if not _BODIES.isdisjoint(lows[act.clause.first : trigger.at]):
        return "returned"
    dismisses = lows[trigger.at].startswith("dismiss") and not is_passive(lows, trigger.at)
    judges = not _OF_COURT.isdisjoint(lows[act.clause.first : trigger.at])
    return "refused" if dismisses and not judges else "released"
