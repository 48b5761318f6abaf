"""Which kind the words of an entry tell, given who takes part, upon what, and what comes into force."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles import are_states
from timeline.finding.happenings.triggers.helping import brings_help, flies_in, pays_for_relief
from timeline.finding.happenings.triggers.moving import FORCES, GOES, is_of_forces, mobilised
from timeline.finding.happenings.triggers.violence import STRIKERS, attacked, protested, seized
from timeline.finding.inflection import INVARIANT, spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.regex import regex
from timeline.finding.words import MONTHS, PREPOSITIONS, WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

    Lows = tuple[str, ...]

__all__ = ["is_shared", "kind_meant", "weighs_request"]

_MEASURES = {
    **dict.fromkeys(("truce", "ceasefire", "cease-fire", "armistice"), "ceasefire"),
    **dict.fromkeys(("sanctions", "embargo", "tariff", "tariffs", "penalties"), "sanctioned"),
    **dict.fromkeys(("ban", "curfew", "lockdown", "restrictions", "curbs", "quarantine"), "restricted"),
}
"""What else comes into force, and the kind that it then is."""
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
_TO_COME = frozenset(("come", "become", "run", "overcome"))
"""Words behind "to" that look like no base form and are one, or stand before one."""
_ASKS = frozenset(("asked", "asks"))
_OPENS_QUESTION = (("why",), ("how",), ("what",), ("who",), ("when",), ("where",), ("whether",))
_ASKING_FOR = frozenset(("for", "to"))
_ASKED_FOR = wordset("request requests demand demands plea pleas call calls appeal appeals")
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
_MEN_OF_OFFICE = wordset(
    "minister president premier chancellor ambassador king queen prince mayor governor chief secretary"
    " speaker pope bishop archbishop commander commissioner chairman envoy counterpart colleague"
)
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
_GOING = spellings_of("fly go come travel arrive land head return")
"""Verbs of whoever goes somewhere himself."""
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
_BARRING = ("barr", "bar", "bann", "block", "exclud", "forb")
"""How verbs begin that keep others out."""
_SPACES = wordset("port ports airspace waters territory harbours harbors strait canal")
"""Where they are kept out of."""
_TO_COURT = spellings_of("go")
_EXERCISES = wordset("exercise exercises drill drills manoeuvres maneuvers")
_LETTING = frozenset(("let", "allow", "allowed"))
_NOT = frozenset(("not", "n't", "never"))
_WILLING = wordset("will would wo did does do has have had")
_GRANTED = wordset(
    "sum money funds million billion grant grants loan loans credit credits financing lending tranche airlift"
    " package $ € £"
)
"""What is granted, and not only found good."""
_VENTURES = wordset(
    "project projects takeover merger acquisition plan scheme plant dam pipeline buyback sale"
)
"""What costs a sum, and nobody is granted it."""
_WHERE = frozenset(("at", "in", "with", "alongside", "together", "near"))
_COURTS = wordset("court courts tribunal arbitration arbitrators")
_OF_TALKS = wordset("talks negotiations discussions consultations")
_WINNING = spellings_of("win")
_CONCESSIONS = wordset("concession franchise licence license mandate")
_TOPIC = frozenset(("on", "about", "over", "for"))
_HANDED = wordset(
    "machine machines equipment vehicle vehicles tonne tonnes doses boxes truck trucks lorry lorries boats"
    " ambulance ambulances helicopters computers generators pumps kits drones rifles radios instruments"
    " laptops books desks medicines vaccines tents blankets food flour rice"
)
"""What is handed over and was never the other's."""
_PAPERS = wordset("visa visas licence licences license passport passports permit permits")
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
_NEAR = 6
"""Words from "agreed" on within which it is told that they agree on a truce."""
_TRUCE = frozenset(("truce", "ceasefire", "cease-fire", "armistice"))
_TRUCES = _TRUCE | {"firing", "shooting", "hostilities", "fighting"}
_UNTRUE = wordset("absurd baseless unfounded untrue nonsense false groundless lies lie ridiculous")
_WORRIES = wordset(
    "concern concerns worry worries unease alarm regret regrets anxiety disquiet sorrow doubt doubts"
    " misgivings reservations scepticism skepticism"
)
_BLAMING = spellings_of("blame")
_WEATHER = wordset("niño nino niña weather drought floods")
"""What is blamed as if it were somebody."""
_BLAMED = wordset(
    "him her them us it me each other another himself themselves itself both either neither side sides men"
    " women people gang gangs militia militias gunmen troops police army navy forces government governments"
    " cabinet opposition party parties group groups crew staff press media union unions firm firms company"
    " companies bank state states country countries predecessor pilot captain chief president premier king"
    " west east kremlin mob guerrillas rebel rebels vandals criminals spies bandits colleague someone"
    " somebody youths"
)
_PEOPLE = regex(r"[a-z-]+(?:ers|ors|er|or|ists?|ees?|ants?|ians?|aries)")
_DAYS = WEEKDAYS | MONTHS
_BEING = wordset("is are was were be been being")
_ALLIES = wordset("base bases camps airfield airfields troops forces soldiers warships")
"""Whom, or where, a state lets in soldiers of another one."""
_AT_LARGE = frozenset(("foreign", "overseas", "international", "most", "nearly", "almost"))
"""Words of aid that goes to many, none of whom is punished: "froze most foreign aid"."""
_STOPS = frozenset((",", ".", ";", ":", "and", "but", "who", "which", "that"))
_OVERSEERS = wordset(
    "regulator regulators agency watchdog authority authorities inspectors inspectorate commission auditors"
    " administration fda investigators"
)
"""Those whose inspection is no visit."""
_TOGETHER = wordset(
    "joint jointly together with alongside multinational combined allied allies alliance nato states"
    " countries nations navies armies both bilateral trilateral members partners participants"
)
"""Words of an exercise that more than one takes part in."""
_TOWNS = wordset("town city port village base airport island fort capital district province outpost bridge")
_SETTING_OUT = spellings_of("leave")
_FLEETS = wordset(
    "warship warships frigate frigates destroyer destroyers submarine submarines corvette corvettes carrier"
    " carriers fleet flotilla squadron minesweeper minesweepers minehunter minehunters"
)
_NEXT = 30
"""Letters behind a verb within which the name of a place ends."""
_RETAKING = spellings_of("recapture retake")
_TO_TOWN = 12
"""Words before such a verb within which its subject stands."""
_BIDS = frozenset(("bid", "application", "candidacy"))
"""What a parliament backs before there is anything to ratify."""


def kind_meant(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> str:
    """The kind that a trigger tells, given who takes part and what comes into force.

    An exercise that one state holds alone only shows its strength; a truce that takes effect is a ceasefire;
    doctors who are sent are aid.
    """
    if "shared" in trigger.pattern.flags and not is_shared(scene, act, roles):
        return "mobilised"
    lows, of_relief = scene.page.words.lows, scene.reference.of_relief
    if trigger.kind == "forces_withdrawn" and _leaves_club(scene, trigger, roles):
        return "agreement_ended"
    sent = _can_be_sent(lows, trigger) and is_of_forces(scene, act, trigger)
    if sent or _leaves_port(scene, trigger, roles):
        return "forces_sent"
    if choose := _BY_PARTIES.get(trigger.kind):
        chosen = choose(lows, act, trigger, roles)
        return _in_distress(chosen, lows[act.clause.first : act.clause.last]) if of_relief else chosen
    if trigger.kind != "agreement_in_force":
        return trigger.kind
    words = lows[act.clause.first : trigger.last]
    measure = next((_MEASURES[word] for word in words if word in _MEASURES), trigger.kind)
    # "The tariff agreement" is an agreement, but a ceasefire agreement brings a ceasefire.
    return trigger.kind if measure != "ceasefire" and lows[trigger.first] in ACCORDS else measure


def weighs_request(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether somebody weighs what others ask for, and asks for nothing: "is considering a request"."""
    if act.plan is None or act.plan.mood != "considered" or lows[trigger.first] not in _ASKED_FOR:
        return False
    behind = trigger.first + 1
    # "an appeal to Ostia"
    return lows[behind : behind + 1] != ("to",) or any(map(is_base_form, lows[behind + 1 : behind + 2]))


def _can_be_sent(lows: Lows, trigger: Trigger) -> bool:
    """Whether the words would tell of a visit, or of a gift, where no forces are the subject."""
    if trigger.kind == "visited":
        return lows[trigger.at] in GOES
    return trigger.kind == "supplied" and lows[trigger.at] in _SENDING and is_passive(lows, trigger.at)


def _leaves_club(scene: Scene, trigger: Trigger, roles: Roles) -> bool:
    """Whether a state leaves what it is a member of, where no forces were told of."""
    lows = scene.page.words.lows
    words = lows[scene.clauses[0].first : scene.clauses[-1].last]
    quits = lows[trigger.first] in _LEAVING or lows[trigger.at] in _LEAVING or "withdrawal" in words
    states = are_states(roles.actors)
    club = any(m.code and not m.country for m in roles.recipients) or not _CLUBS.isdisjoint(words)
    return quits and states and club and not scene.reference.units.forces and FORCES.isdisjoint(words)


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


def _in_distress(kind: str, words: Lows) -> str:
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


def _supplied(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Doctors who are sent are aid, warships are the sender's own, and firms lend each other on terms."""
    told = lows[trigger.at + 1 : trigger.last + 2]
    sends = lows[trigger.at] in _SENDING
    if sends and (not _FORCES.isdisjoint(told) or _keeps(lows[trigger.at : act.clause.last], roles)):
        return "forces_sent"
    sides = (*roles.actors, *roles.recipients)
    if lows[trigger.at] in _LENDING and roles.actors and roles.recipients and not any(m.code for m in sides):
        return "traded"
    by_helper = bool(roles.actors) and all(_RELIEVERS.search(m.name) for m in roles.actors)
    return "aided" if by_helper or not _HELPERS.isdisjoint(told) else "supplied"


def _visited(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
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
    turns = lows[trigger.at] in _TURNING_BACK and "to" in lows[trigger.at + 1 : trigger.at + 3]
    turns = turns and bool(roles.actors) and are_states(roles.recipients)
    return turns and all(m.rule == "name" and m.code == m.country for m in sides)


def _pledged(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
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


def _endorsed(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
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


def _aided(lows: Lows, _act: Act, trigger: Trigger, _roles: Roles) -> str:
    """An army that is sent to somebody's help is sent, and soldiers who train somewhere exercise."""
    at = trigger.at
    if lows[at] in _SENDING and not _FORCES.isdisjoint(lows[at + 1 : trigger.last + 1]):
        return "forces_sent"
    trains = lows[at].startswith("train") and not _WHERE.isdisjoint(lows[at + 1 : at + 2])
    return "exercised_jointly" if trains and not _by_others(lows, at) else "aided"


def _by_others(lows: Lows, at: int) -> bool:
    """Whether soldiers are trained by others: "were trained in Ostia", but "is to train in Ostia"."""
    return lows[at] == "trained" and is_passive(lows, at)


def _returned(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
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


def _requested(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Who calls on a person, and for nothing, meets him; who weighs a request may give what is asked.

    Who asks a question asks for nothing but an answer, and who tells reporters "ahead of a trip to" a place
    asks for nothing at all.
    """
    to_do = "".join(lows[trigger.last + 1 : trigger.last + 2])
    told = lows[trigger.at] == "told" and lows[trigger.last] == "to" and lows[trigger.last - 1] != "not"
    if told and not _can_be_done(to_do):
        return "stated"
    if lows[trigger.at] in _ASKS and _asks_question(lows, trigger.at):
        return "stated"
    if weighs_request(lows, act, trigger):
        return "supplied"
    calls = lows[trigger.at].startswith("call") and lows[trigger.at + 1 : trigger.at + 2] == ("on",)
    behind = lows[trigger.at + 2 : act.clause.last]
    persons = bool(roles.recipients) and all(m.person for m in roles.recipients)
    persons = persons or not _MEN_OF_OFFICE.isdisjoint(behind[:5])
    return "met" if calls and persons and {"to", "for"}.isdisjoint(behind) else "requested"


def _can_be_done(word: str) -> bool:
    """Whether a word behind "to" can open what somebody is told to do."""
    return is_base_form(word) or word in INVARIANT or word.endswith("ly") or word in _TO_COME


def _asks_question(lows: Lows, at: int) -> bool:
    """Whether a question stands close before the verb, or opens behind it."""
    behind = lows[at + 1 : at + _NEAR]
    if "?" in lows[max(at - _NEAR, 0) : at] and _ASKING_FOR.isdisjoint(behind):
        return True
    return lows[at + 1 : at + 2] in _OPENS_QUESTION or "whom" in behind


def _restricted(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """Foreigners who are told to leave are expelled."""
    leaving = lows[trigger.last] == "leave" and any(m.rule == "people" for m in roles.recipients)
    return "expelled" if leaving else "restricted"


def _sanctioned(lows: Lows, act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Who keeps ships out of his ports restricts them: "barred research ships from its ports"."""
    bars = lows[trigger.at].startswith(_BARRING)
    bars = bars and not _SPACES.isdisjoint(lows[trigger.at : act.clause.last])
    return "restricted" if bars else "sanctioned"


def _deported(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
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


def _met(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Goods that are received are given, and workers who gather protest."""
    before = lows[act.clause.first : trigger.at]
    if lows[trigger.at].startswith("gather") and not STRIKERS.isdisjoint(before):
        return "protested"
    receives = lows[trigger.at].startswith("receiv") and not any(m.person for m in roles.actors)
    return "supplied" if receives and not _HANDED.isdisjoint(lows[act.clause.first : trigger.at]) else "met"


def _of_accord(lows: Lows, act: Act, trigger: Trigger, _roles: Roles) -> str:
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


def _eased(lows: Lows, act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Who revokes a visa, or does not let somebody in, eases nothing; who lets in soldiers helps them."""
    if "access" in lows[trigger.at : trigger.last + 1] and not _ALLIES.isdisjoint(
        lows[act.clause.first : act.clause.last]
    ):
        return "cooperated"
    if lows[trigger.at] in _LETTING and _will_not(lows, trigger.at):
        return "refused"
    revokes = lows[trigger.at].startswith("revok")
    revokes = revokes and not _PAPERS.isdisjoint(lows[act.clause.first : act.clause.last])
    return "sanctioned" if revokes else "eased"


def _accused(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Who is worried, calls something untrue, or blames a thing, accuses nobody: "blaming the slump"."""
    told = lows[trigger.first : trigger.last + 1]
    blamed = lows[trigger.at + 1 : act.clause.last] if lows[trigger.at] in _BLAMING else ()
    if not _WORRIES.isdisjoint(told) or not _WEATHER.isdisjoint(blamed[:3]):
        return "stated"
    if roles.recipients:
        return "accused"
    of_thing = _is_fault(lows[trigger.at - 1], blamed)
    if lows[trigger.at] == "blaming":
        named = tuple(takewhile(lambda word: word not in PREPOSITIONS and word not in _STOPS, blamed))
        of_thing = blamed[:1] != ("what",) and not any(
            word in _BLAMED or _PEOPLE.fullmatch(word) for word in named[-1:]
        )
    return "stated" if of_thing or not _UNTRUE.isdisjoint(told) else "accused"


def _is_fault(before: str, blamed: Lows) -> bool:
    """Whether what is blamed is a thing: "blamed the lockdown", not "blamed the rebels", "blamed for"."""
    named = tuple(takewhile(lambda word: word not in PREPOSITIONS and word not in _STOPS, blamed))
    lays = any(one == "on" and two not in _DAYS for one, two in pairwise(blamed))  # "on the rebels"
    if not named or lays or "for" in blamed or before in _BEING:
        return False
    return not any(word in _BLAMED or _PEOPLE.fullmatch(word) for word in named)


def _withdrawn(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """A firm that orders jets from another one buys them; an army that orders jets out withdraws them."""
    firms = bool(roles.actors) and all(mention.code is None for mention in roles.actors)
    others = (
        bool(roles.recipients) and "from" in lows[trigger.at : trigger.last + 1]
    )  # "ordered jets from Norland"
    bought = firms or (others and bool(roles.actors))
    return "traded" if bought and lows[trigger.at].startswith("order") else trigger.kind


def _traded(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """A state that takes over a plant seizes it, unless it pays for it."""
    takes = "over" in lows[trigger.at + 1 : trigger.at + 2] and are_states(roles.actors)
    return "seized" if takes and not are_states(roles.recipients) else "traded"


def _sent(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Whoever heads an army goes himself: "Oda Lind, head of Norland's army, flew to Ostia"."""
    goes = lows[trigger.at] in _GOING and bool(roles.actors) and all(m.person for m in roles.actors)
    return "visited" if goes else _withdrawn(lows, act, trigger, roles)


def _ties_cut(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """A state that stops aid or trade sanctions, and one that leaves a club ends its membership."""
    told = lows[min(trigger.first, trigger.at + 1) : trigger.last + 2]
    if lows[trigger.at] in _LEAVING and not _CLUBS.isdisjoint(told) and _MISSIONS.isdisjoint(told):
        return "agreement_ended"
    states = are_states(roles.actors or roles.recipients)
    states = states and bool(roles.recipients or _AT_LARGE.isdisjoint(lows[trigger.at : trigger.last]))
    stops = lows[trigger.at] in _STOPPING and not _ECONOMIC.isdisjoint(told) and _MISSIONS.isdisjoint(told)
    return "sanctioned" if states and stops else "ties_cut"


def _resigned(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """A state that quits ends what it has agreed to, as do several at once; forces that stand down leave."""
    before = lows[act.clause.first : trigger.at]
    if is_passive(lows, trigger.at) and not FORCES.isdisjoint(word.lower() for word in before):
        return "forces_withdrawn"
    bodies = bool(roles.recipients) and all(m.code and not m.country for m in roles.recipients)
    many = len(roles.actors) > 1 or "coalition" in lows[trigger.at : trigger.last + 1]
    alone = all(m.rule == "name" and not m.person for m in roles.actors)
    quits = are_states(roles.actors) and (bodies or many or (alone and lows[trigger.at] in _LEAVING))
    return "agreement_ended" if quits else "resigned"


def _charged(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """States, and not their courts, charge each other with nothing but words: "charged Ostia with deceit"."""
    sides = (*roles.actors, *roles.recipients)
    by_states = bool(roles.actors and roles.recipients) and all(m.rule == "name" for m in sides)
    return (
        "accused" if by_states and lows[trigger.at].startswith("charg") and are_states(sides) else "charged"
    )


def _released(lows: Lows, act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Whoever is no judge and dismisses a charge denies it, and the dead are only given back."""
    if not _BODIES.isdisjoint(lows[act.clause.first : trigger.at]):
        return "returned"
    dismisses = lows[trigger.at].startswith("dismiss") and not is_passive(lows, trigger.at)
    judges = not _OF_COURT.isdisjoint(lows[act.clause.first : trigger.at])
    return "refused" if dismisses and not judges else "released"


def _ended(lows: Lows, _act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Who cancels an exercise refuses to hold it, whatever alliance it is of."""
    cancels = lows[trigger.at].startswith("cancel")
    exercise = not _EXERCISES.isdisjoint(lows[trigger.first : trigger.last + 1])
    return "refused" if cancels and exercise else "agreement_ended"


def _ratified(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """A council that backs a deal of others ratifies nothing, nor does who backs a bid of his own."""
    if lows[trigger.last] in _BIDS and not roles.recipients:
        return "endorsed"
    backs = lows[trigger.first] == "council" and not lows[trigger.at].startswith("ratif")
    return "endorsed" if backs else "agreement_ratified"


def _detained(lows: Lows, _act: Act, trigger: Trigger, _roles: Roles) -> str:
    """A town that is recaptured is no fugitive: "the port, which the rebels had held, was recaptured"."""
    at = trigger.at
    if lows[at] not in _RETAKING:
        return "detained"
    before = tuple(takewhile(lambda word: word not in (".", ";"), reversed(lows[max(at - _TO_TOWN, 0) : at])))
    return "detained" if _TOWNS.isdisjoint(before) else "seized"


def _conceded(lows: Lows, _act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Who will not admit something refuses it."""
    return "refused" if lows[trigger.at] == "admit" and _will_not(lows, trigger.at) else "conceded"


def _will_not(lows: Lows, at: int) -> bool:
    """Whether somebody does not want to: "will not admit them", "has still not let them in"."""
    return lows[at - 1] in _NOT and not _WILLING.isdisjoint(lows[max(at - 3, 0) : at - 1])


_BY_PARTIES: dict[str, Callable[[Lows, Act, Trigger, Roles], str]] = {
    "supplied": _supplied,
    "visited": _visited,
    "attacked": attacked,
    "accused": _accused,
    "seized": seized,
    "restricted": _restricted,
    "forces_withdrawn": _withdrawn,
    "forces_sent": _sent,
    "ties_cut": _ties_cut,
    "resigned": _resigned,
    "charged": _charged,
    "released": _released,
    "pledged": _pledged,
    "protested": protested,
    "eased": _eased,
    "aided": _aided,
    "sanctioned": _sanctioned,
    "deported": _deported,
    "met": _met,
    "endorsed": _endorsed,
    "traded": _traded,
    "returned": _returned,
    "requested": _requested,
    "agreement_signed": _of_accord,
    "ceasefire": _of_accord,
    "agreement_ended": _ended,
    "agreement_ratified": _ratified,
    "conceded": _conceded,
    "mobilised": mobilised,
    "detained": _detained,
}
"""Kinds that depend on who acts and upon what."""


def is_shared(scene: Scene, act: Act, roles: Roles) -> bool:
    """Whether more than one takes part in an exercise."""
    words, first = scene.page.words, act.clause.first
    if len(roles.actors) + len(roles.recipients) > 1:
        return True
    told = words.lows[first : act.clause.last]
    named = within(scene.page.parties, words.starts[first], words.ends[act.verb])
    return not _TOGETHER.isdisjoint(told) or len({m.code for m in named if m.code and not m.as_place}) > 1
