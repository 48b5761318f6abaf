"""Which kind words of violence tell: an assault, a seizure, a protest, a capture, or words alone."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.roles import are_states
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

    Lows = tuple[str, ...]

__all__ = ["STRIKERS", "attacked", "protested", "seized"]

STRIKERS = wordset(
    "workers employees staff students union unions protesters demonstrators activists strikers farmers miners"
    " residents villagers pupils teachers women youths"
)
"""Those who occupy a place to protest."""
_ANTECEDENT = 4
"""Words before a relative clause within which stands what it is about."""
_STREETS = spellings_of("take")
_AIMED = wordset("at against towards hitting killing")
_REHEARSED = wordset("exercise exercises drill drills manoeuvres maneuvers simulated mock rehearsal wargame")
"""Words by which what is stormed or fired at is not attacked."""
_CAPTIVES = wordset("soldiers soldier sailors fishermen pilots men civilians journalists airmen crewmen")
_CAUGHT = frozenset(("captured", "capture", "captures", "capturing", "seized", "taken"))
_TAKING = spellings_of("capture recapture retake conquer seize take")
"""Verbs of whoever has a place afterwards."""
_NO_BOOTY = frozenset(("bullet", "bullets", "life", "lives", "offensive", "aim", "toll", "fire"))
"""What is taken in a fight and not seized: "took the offensive"."""
_DRIVING = spellings_of("push drive force")
_WARRIORS = wordset(
    "soldiers troops army forces rebels militants militia fighters gunmen insurgents guerrillas police navy"
    " jihadists paramilitaries"
)
"""Those who occupy a place by force."""
_CRITICS = wordset(
    "senator senators lawmaker lawmakers candidate candidates premier minister opposition critic critics"
    " newspaper paper book article report editorial columnist bishop bishops pope editor union unions"
    " economist economists campaigners"
)
"""Who attacks in words."""
_ROADS = frozenset(("road", "motorway", "highway", "street"))
_FORCING = ("storm", "attack", "ransack")
"""How verbs begin of a crowd that does more than protest."""

_QUOTES = frozenset(('"', "”", "’’", "''"))
_CLOSING = frozenset((",", "?", "!"))
_SPEAKER = 12
"""Words before a verb of saying within which the quotation ends."""


def attacked(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """In an exercise nobody is attacked; a crowd occupies a hall to protest, and an army to have it."""
    if rehearsed := _rehearsed(lows, act, roles):
        return rehearsed
    at = trigger.at
    if lows[at].startswith("occup"):
        return "seized" if _holds(lows, act, at, roles) else "protested"
    if lows[at].startswith("blockade") and lows[at - 1] in _ROADS:
        return "protested"
    if _blames(lows, act, trigger, roles):
        return "accused"
    if _tests_missile(lows, act, trigger, roles):
        return "mobilised"
    return _taken(lows, act, trigger, roles)


def _taken(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Who is captured is held, what is captured is seized, and whoever is no soldier is driven out."""
    verb = lows[trigger.at]
    near = lows[max(act.clause.first - _ANTECEDENT, 0) : act.clause.last]
    persons = any(m.person for m in roles.recipients) or not _CAPTIVES.isdisjoint(near)
    if verb in _CAUGHT and persons:
        return "detained"
    drives = verb in _DRIVING and lows[trigger.last] == "out" and _WARRIORS.isdisjoint(near)
    if drives or verb.startswith("expel"):
        return "expelled"
    taken = verb in _TAKING and _NO_BOOTY.isdisjoint(lows[trigger.at + 1 : trigger.last + 1])
    return "seized" if taken else "attacked"


def _holds(lows: Lows, act: Act, at: int, roles: Roles) -> bool:
    """Whether a place is occupied by force: by soldiers, by a state, or by whoever is not said."""
    clause = lows[act.clause.first : act.clause.last]
    if not _WARRIORS.isdisjoint(lows[act.clause.first : at]) or any(m.code for m in roles.actors):
        return True
    return is_passive(lows, at) and STRIKERS.isdisjoint(clause)


def _blames(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether words are the weapon: "attacked the premier for raising taxes", "the bishop attacked it"."""
    if not lows[trigger.at].startswith("attack") or not _WARRIORS.isdisjoint(
        lows[act.clause.first : trigger.at]
    ):
        return False
    behind = lows[trigger.at + 1 : act.clause.last]
    by_critic = not _CRITICS.isdisjoint(lows[trigger.at - 1 : trigger.at]) and not roles.recipients
    return by_critic or any(one == "for" and two.endswith("ing") for one, two in pairwise(behind))


def _tests_missile(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether a state launches a missile at nobody."""
    launches = lows[trigger.at].startswith("launch") and not roles.recipients and are_states(roles.actors)
    told = lows[trigger.at : act.clause.last]
    return launches and not {"missile", "missiles"}.isdisjoint(told[1:5]) and _AIMED.isdisjoint(told)


def protested(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Who loots a shop takes what is in it, who storms a house attacks it.

    Soldiers take to the streets, or march into a land, in arms. Who protests in quotation marks says so.
    """
    verb = lows[trigger.at]
    if verb.startswith("loot"):
        return "seized"
    if verb == "protested" and _is_quoted(lows, act.clause.first, trigger.at):
        return "stated"
    if verb.startswith("storm") and lows[trigger.at + 1 : trigger.at + 2] == ("out",):
        return "protested"
    if verb in _STREETS and not _WARRIORS.isdisjoint(lows[act.clause.first : trigger.at]):
        return "mobilised"
    marches = verb.startswith("march") and "into" in lows[trigger.at + 1 : trigger.at + 2]
    return "attacked" if verb.startswith(_FORCING) or (marches and are_states(roles.actors)) else "protested"


def _is_quoted(lows: Lows, first: int, at: int) -> bool:
    """Whether what is said stands before its speaker and verb, or behind: ' ... ," an aide protested'."""
    before = lows[max(first - 2, at - _SPEAKER, 0) : at]
    closes = any(one in _CLOSING and two in _QUOTES for one, two in pairwise(before))
    return closes or lows[at + 1 : at + 2] == (":",) or not _QUOTES.isdisjoint(lows[at + 2 : at + 3])


def _rehearsed(lows: Lows, act: Act, roles: Roles) -> str | None:
    """The kind of a mere exercise; None where it is none."""
    if _REHEARSED.isdisjoint(lows[act.clause.first : act.clause.last]):
        return None
    return "exercised_jointly" if len(roles.actors) > 1 else "mobilised"


def seized(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Workers who occupy a plant protest, nothing is taken in a mock assault, and rebels raid to attack."""
    if lows[trigger.at].startswith("raid") and any(m.sector == "REB" for m in roles.actors):
        return "attacked"
    if rehearsed := _rehearsed(lows, act, roles):
        return rehearsed
    if lows[trigger.at].startswith("seiz") and trigger.weight < 2 and any(m.person for m in roles.recipients):
        return "detained"
    since = max(act.clause.first - _ANTECEDENT * (act.clause.link == "relative"), 0)
    occupies = lows[trigger.at].startswith("occup") and not STRIKERS.isdisjoint(lows[since : trigger.at])
    return "protested" if occupies else "seized"
