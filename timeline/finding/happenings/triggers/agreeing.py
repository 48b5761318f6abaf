"""What promises, accords and what ends them tell, given who makes them, and about what."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from timeline.finding.happenings.roles import are_states
from timeline.finding.happenings.triggers.moving import FORCES
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

    Lows = tuple[str, ...]

__all__ = [
    "ended",
    "endorsed",
    "leaves_club",
    "of_accord",
    "pledged",
    "ratified",
    "resigned",
    "ties_cut",
    "traded",
]

_LEAVING = spellings_of("leave quit exit withdraw pull secede")
_CLUBS = wordset(
    "union alliance bloc organisation organization league council court commonwealth community federation"
    " confederation grouping pact commission eu nato un opec ecowas unesco wto mercosur brics asean"
)
"""What states are members of."""
_MISSIONS = wordset(
    "ambassador ambassadors envoy envoys embassy consulate diplomats delegation relations ties contacts talks"
    " mission negotiators recognition staff"
)
"""What diplomatic ties are kept by."""
_STOPPING = spellings_of(
    "stop halt cut suspend freeze end cease pause withhold slash turn shut discontinue switch reduce throttle"
    " curtail choke lower"
)
_ECONOMIC = wordset(
    "aid assistance supplies shipments deliveries funding payments exports imports gas oil electricity arms"
    " weapons sales trade loans loan credits coal fuel grain selling supplying delivering exporting importing"
    " buying financing subsidies flights"
)
"""What somebody stops to harm another's economy."""
_PARLIAMENTS = wordset(
    "parliament parliaments senate congress assembly bundestag bundesrat duma knesset diet legislature"
    " lawmakers mps deputies senators riksdag storting folketing sejm"
)
"""Those who ratify what others have signed."""
_TEXTS = wordset(
    "it them text texts treaty treaties accord accords agreement agreements pact pacts convention protocol"
)
"""What they ratify."""
_EXERCISES = wordset("exercise exercises drill drills manoeuvres maneuvers")
_GRANTED = wordset(
    "sum money funds million billion grant grants loan loans credit credits financing lending tranche airlift"
    " package $ € £"
)
"""What is granted, and not only found good."""
_VENTURES = wordset(
    "project projects takeover merger acquisition plan scheme plant dam pipeline buyback sale"
)
"""What costs a sum, and nobody is granted it."""
_OF_TALKS = wordset("talks negotiations discussions consultations")
_WINNING = spellings_of("win")
_POURING = spellings_of("pour inject pump plough plow funnel sink")
"""Verbs of whoever puts money into something."""
_CONCESSIONS = wordset("concession franchise licence license mandate")
_TOPIC = frozenset(("on", "about", "over", "for"))
_ENGAGED = spellings_of("agree")
_SEVERAL = wordset(
    "both two sides parties governments countries states nations capitals leaders"
    " ministers presidents premiers envoys negotiators delegations allies partners rivals neighbours"
    " neighbors firms companies carriers banks ministries"
)
"""Subjects who agree with each other."""
_TO_DO = wordset("will would should must shall can could to be")
"""What a clause has that tells what somebody agrees to do."""
_QUOTED = 12
"""Words around "assured" within which the verb stands of what somebody is assured of."""
_MERE_TALK = wordset(
    "talks dialogue negotiations meet meeting meetings discuss consult trust contact contacts"
    " bound abide honour honor respect comply heed"
)
"""What two agree to that binds them to nothing."""
_TRUCE = frozenset(("truce", "ceasefire", "cease-fire", "armistice"))
_TRUCES = _TRUCE | {"firing", "shooting", "hostilities", "fighting"}
_AT_LARGE = frozenset(("foreign", "overseas", "international", "most", "nearly", "almost"))
"""Words of aid that goes to many, none of whom is punished: "froze most foreign aid"."""
_BIDS = frozenset(("bid", "application", "candidacy"))
"""What a parliament backs before there is anything to ratify."""
_NEAR = 6
"""Words from "agreed" on within which it is told on what."""


def leaves_club(scene: Scene, trigger: Trigger, roles: Roles) -> bool:
    """Whether a state leaves what it is a member of, where no forces were told of."""
    lows = scene.page.words.lows
    words = lows[scene.clauses[0].first : scene.clauses[-1].last]
    quits = lows[trigger.first] in _LEAVING or lows[trigger.at] in _LEAVING or "withdrawal" in words
    states = are_states(roles.actors)
    club = any(m.code and not m.country for m in roles.recipients) or not _CLUBS.isdisjoint(words)
    return quits and states and club and not scene.reference.units.forces and FORCES.isdisjoint(words)


def pledged(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """What two agree on some day to do is an agreement, and a truce if they agree to hold their fire.

    Who agrees that something is so says so.
    """
    if lows[trigger.last] == "that" and _TO_DO.isdisjoint(lows[trigger.last : act.clause.last + _NEAR]):
        return "stated" if lows[trigger.at] in _ENGAGED else "pledged"
    two = len({m.code for m in roles.actors if m.code}) > 1
    two = two or (
        len(roles.actors) != 1 and not _SEVERAL.isdisjoint(lows[max(trigger.at - _NEAR, 0) : trigger.at])
    )
    if not two or lows[trigger.at] not in _ENGAGED or act.dating is None:
        return "pledged"
    told = lows[trigger.at : act.clause.last]
    if not _TRUCES.isdisjoint(told[:_NEAR]):
        return "ceasefire"
    return "agreement_signed" if _MERE_TALK.isdisjoint(told) else "pledged"


def _assures_of_fact(lows: Lows, act: Act, at: int) -> bool:
    """Whether somebody only says how things are: "assured analysts that it was solvent"."""
    if "of" in lows[at + 1 : at + _NEAR]:
        return False
    return _TO_DO.isdisjoint(lows[max(at - _QUOTED, 0) : act.clause.last + _QUOTED])


def endorsed(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """A parliament that approves a treaty, or "it", ratifies it; who approves a sum, or assures, pledges.

    A club that embraces states takes them in.
    """
    clubs = any(m.code and not m.country for m in roles.actors)
    if lows[trigger.at].startswith("embrac") and clubs and are_states(roles.recipients):
        return "agreement_in_force"
    if lows[trigger.at].startswith("assur"):
        return "stated" if _assures_of_fact(lows, act, trigger.at) else "pledged"
    if not lows[trigger.at].startswith("approv"):
        return "endorsed"
    before, behind = lows[act.clause.first : trigger.at], lows[trigger.at + 1 : trigger.at + 4]
    approved = takewhile(lambda word: word not in PREPOSITIONS, lows[trigger.at + 1 : trigger.at + _NEAR])
    if not _VENTURES.isdisjoint(approved):
        return "endorsed"
    if not _PARLIAMENTS.isdisjoint(before):
        return "endorsed" if _TEXTS.isdisjoint(behind) else "agreement_ratified"
    thing = before[-3:] if is_passive(lows, trigger.at) else behind
    return "endorsed" if _GRANTED.isdisjoint(thing) else "pledged"


def of_accord(lows: Lows, act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Talks on a pact are no pact: "Talks on a truce began"; a parliament that adopts one ratifies it.

    A deal that is completed, and a contract that is won, is business; a truce that is agreed is none.
    """
    first = act.clause.first
    if lows[first].startswith("agree") and not _TRUCE.isdisjoint(lows[max(first - 2, 0) : first]):
        return "ceasefire"  # "a truce, agreed in June"
    before = lows[act.clause.first : trigger.first]
    verb, told = lows[trigger.at], lows[trigger.at : trigger.last + 1]
    if verb.startswith("complet") or (verb in _WINNING and _CONCESSIONS.isdisjoint(told)):
        return "traded"
    if lows[trigger.first].startswith("adopt") and not _PARLIAMENTS.isdisjoint(before):
        return "agreement_ratified"
    if trigger.at == trigger.first:  # "concluded talks on a trade deal"
        before = lows[trigger.first + 1 : trigger.last]
    if _OF_TALKS.isdisjoint(before):
        return trigger.kind
    at = next(i for i, word in enumerate(before) if word in _OF_TALKS)
    return "met" if not _TOPIC.isdisjoint(before[at + 1 :]) else trigger.kind


def traded(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """A state that takes over a plant seizes it, unless it pays for it; what it puts into another is help."""
    if lows[trigger.at] in _POURING and are_states(roles.actors) and are_states(roles.recipients):
        return "aided"
    takes = "over" in lows[trigger.at + 1 : trigger.at + 2] and are_states(roles.actors)
    return "seized" if takes and not are_states(roles.recipients) else "traded"


def ties_cut(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """A state that stops aid or trade sanctions, and one that leaves a club ends its membership."""
    told = lows[min(trigger.first, trigger.at + 1) : trigger.last + 2]
    if lows[trigger.at] in _LEAVING and not _CLUBS.isdisjoint(told) and _MISSIONS.isdisjoint(told):
        return "agreement_ended"
    states = are_states(roles.actors or roles.recipients)
    states = states and bool(roles.recipients or _AT_LARGE.isdisjoint(lows[trigger.at : trigger.last]))
    stops = lows[trigger.at] in _STOPPING and not _ECONOMIC.isdisjoint(told) and _MISSIONS.isdisjoint(told)
    return "sanctioned" if states and stops else "ties_cut"


def resigned(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """A state that quits ends what it has agreed to, as do several at once; forces that stand down leave."""
    before = lows[act.clause.first : trigger.at]
    if is_passive(lows, trigger.at) and not FORCES.isdisjoint(word.lower() for word in before):
        return "forces_withdrawn"
    bodies = bool(roles.recipients) and all(m.code and not m.country for m in roles.recipients)
    many = len(roles.actors) > 1 or "coalition" in lows[trigger.at : trigger.last + 1]
    alone = all(m.rule == "name" and not m.person for m in roles.actors)
    quits = are_states(roles.actors) and (bodies or many or (alone and lows[trigger.at] in _LEAVING))
    return "agreement_ended" if quits else "resigned"


def ended(lows: Lows, _act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Who cancels an exercise refuses to hold it, whatever alliance it is of."""
    cancels = lows[trigger.at].startswith("cancel")
    exercise = not _EXERCISES.isdisjoint(lows[trigger.first : trigger.last + 1])
    return "refused" if cancels and exercise else "agreement_ended"


def ratified(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """A council that backs a deal of others ratifies nothing, nor does who backs a bid of his own."""
    if lows[trigger.last] in _BIDS and not roles.recipients:
        return "endorsed"
    backs = lows[trigger.first] == "council" and not lows[trigger.at].startswith("ratif")
    return "endorsed" if backs else "agreement_ratified"
