"""Other senses: whether the words around a trigger show that it tells something else than its kind."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.happenings.opposites.encounters import UNMANNED
from timeline.finding.happenings.page import within
from timeline.finding.happenings.triggers.asking import is_questioned
from timeline.finding.happenings.triggers.conditions import (
    has_visitor,
    is_admitted,
    lacks_part,
    stands_behind_subject,
    tells_visit,
)
from timeline.finding.happenings.triggers.harmless import touches_nobody
from timeline.finding.happenings.triggers.lookalikes import FIGURES, lets_in, looks_alike
from timeline.finding.happenings.triggers.measures import weighs_request
from timeline.finding.happenings.triggers.mishaps import is_misfortune, is_natural
from timeline.finding.happenings.triggers.moving import FORCES
from timeline.finding.happenings.triggers.things import is_done_to_another_thing
from timeline.finding.inflection import can_be_participle, spellings_of
from timeline.finding.namings import only_names
from timeline.finding.predicates import is_bare_participle, is_passive
from timeline.finding.words import MONTHS, PREPOSITIONS, WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

__all__ = ["is_about_another_thing", "is_other_sense"]

_FIGHTS = wordset("war wars battle battles offensive blitz attack attacks assault raid raids onslaught fight")
_FOUGHT_OVER = wordset(
    "leadership presidency nomination title seat seats votes vote ratings customers market markets budget"
    " inflation corruption graft poverty disease malaria cancer aids obesity crime waste unemployment"
    " deforestation piracy succession"
)
"""For or against what one fights without arms."""
_MAKING = spellings_of("make get")
"""Verbs of whoever gets ready, and promises nothing."""
_ORDERING = spellings_of("order tell instruct")
"""Verbs of whoever has his own people do something, which asks nothing of another."""
_SELVES = frozenset(("itself", "himself", "herself", "themselves", "ourselves"))
_DEFEATING = spellings_of("defeat beat rout oust unseat")
_ENDING = spellings_of("end")
_WARS = frozenset(("war", "combat", "conflict"))
_TRUCES = wordset("truce ceasefire cease-fire armistice agreement accord accords deal treaty pact")
_EVENTS = wordset(
    "talks negotiations meeting meetings summit summits conference conferences consultations session sessions"
    " ceremony exercise exercises drills manoeuvres election elections referendum vote festival hearings"
)
"""What is held, as nobody who is detained."""
_ENDANGERING = tuple(
    product(
        ("to",),
        wordset(
            "undo derail overwhelm engulf unravel overshadow jeopardise jeopardize destabilise destabilize"
            " swamp spill spread boil scupper upend undermine unleash spiral eclipse collapse erupt"
        ),
    )
)
"""What only things threaten to do."""
_NOBODY = (("nothing",), ("nobody",))
"""Objects of a verb that tells that something was not done: "ruled out nothing", "blamed nobody"."""
_FOR_OR_AGAINST = (("for",), ("against",), ("over",))
_FOUGHT = 6
"""Words behind such a fight within which that stands."""
_LEADERSHIP = wordset(
    "presidency chair chairmanship leadership reins helm baton portfolio premiership command post office"
)
"""What one who leads hands over to the next."""
_BANGS = wordset(
    "firecracker firecrackers firework fireworks bomb bombs flare flares rocket rockets shot shots steam"
)
"""What is let off, and no captive."""
_STAFF = wordset("workers employees staff jobs lead managers bankers")
_AFTER_CALLS = wordset("on to and . , after late early yesterday today again from in last this")
_SECURITIES = wordset("shares stock notes note bonds bond debentures warrants securities adrs")
_EACH = frozenset(("a", "per", "each"))
_MOVED = wordset(
    "plunging tumbling soaring falling rising sliding surging sinking reeling higher lower"
    " fleeing scurrying scrambling running packing"
)
"""What the news sends prices, and a battle people."""
_SENDING = spellings_of("send")
_SEEKING = spellings_of("seek")
_DIRECTING = spellings_of("direct")
_EFFORTS = wordset("effort efforts campaign operation operations attention work money funds")
"""What somebody directs who tells nobody to do anything."""
_APPLYING = spellings_of("apply")
_LAID_DOWN = wordset(
    "plan plans bill law laws act pact treaty agreement contract deal accord budget proposal programme"
    " program scheme schedule terms constitution charter measure rule rules legislation amendment strategy"
)
"""Papers that call for what they lay down."""
_APPLIED = _LAID_DOWN | wordset(
    "ban bans tax tariff tariffs fee price prices dividend restrictions sanctions standard"
)
"""What applies to somebody, and asks for nothing."""
_NEARLY = frozenset(("nearly", "almost"))
_OF_TALKS = frozenset(("talks", "negotiations", "discussions"))
_WORDS_OFFERED = wordset(
    "explanation explanations reason reasons details comment evidence apology condolences"
)
"""What somebody offers or gives who pledges nothing."""
_COMMANDED = frozenset(("to", "off", "out", "shut", "closed", "grounded", "not", "aboard", "ashore"))
"""Words behind "order" that tell what somebody is ordered."""
_NOT_INQUIRING = wordset(
    "negotiate monitor oversee draft coordinate manage prepare plan run distribute advise write organise"
    " organize supervise administer implement govern lead monitoring joint organising organizing steering"
    " drafting coordinating standing working negotiating"
)
"""What bodies are set up for that look into nothing."""
_STOPPING = spellings_of("stop halt cut cease quit end pause")
_LENT = wordset("credit lending loan loans grant grants financing disbursements contributions sponsorship")
"""What somebody stops that others live on."""
_LINKS = wordset(
    "collaboration partnership cooperation sponsorship ties relations contacts links association"
)
_NO_CALL = (("off",), ("for",), ("out",), ("back",), ("in",))
"""Words behind "call" that make another verb of it: "called off an exercise"."""
_RAZING = spellings_of("destroy damage raze flatten demolish burn wreck ruin")
"""Verbs of harm to houses that storms do as well; they take no property."""
_UP_OR_DOWN = (("up",), ("down",))
"""Words behind "wound" where nobody is: "wound up her speech"."""
_GIVING = spellings_of("give")
_BY_WHOM = frozenset(("by", "over", "at", "among"))
_HITS = wordset("lightning air bird drone missile rocket artillery meteor lucky first oil gold surgical")
"""Words before a strike that is no walkout."""
_DROPPING = spellings_of("drop ditch dump abandon forsake desert jilt")
_TEAMS = frozenset(("team", "teams"))
_FROM_WHOM = (("from",), ("of",))
_EXPERT = wordset("assessment inspection survey expert technical negotiating advance monitoring")
_FLOWN = frozenset(("flights", "service", "services", "route", "routes", "sailings"))
"""What a firm runs to somewhere, and stops running without a quarrel."""
_RESUMED = frozenset(("flights", "services", "traffic", "production", "trading", "deliveries", "work"))
_TOLD_OF, _TOLD_OF_WHOLE = 3, 6
"""Words before a participle, or a whole relative clause, within which the noun stands that it describes."""
_BEHIND = 8
"""Words behind a verb that can be what it is done to."""
_WIDELY = frozenset(("agreement_in_force", "visited", "conceded", "accused", "ceasefire", "returned"))
"""Kinds whose longer entries are as open to other subjects as their short ones."""


_VERIFIED = frozenset(("verified", "confirmed"))
"""What is said of a claim that nobody could check, and of no inquiry."""
_LOT_TO = tuple(product(("lot", "much", "little", "nothing", "something", "more", "plenty"), ("to",)))
"""What has "to offer" as much and offers nothing."""
_NO_GIFTS = wordset(
    "observers monitors inspectors delegates officials envoys experts reporters journalists within"
)
"""Words for people who are sent, and supplied to nobody, and for how near somebody comes."""

_TASKS = wordset(
    "forming leading finding running preparing drafting overseeing managing implementing enforcing"
    " investigating protecting negotiating organising organizing coordinating monitoring ensuring guarding"
    " building developing drawing supervising administering defending maintaining promoting safeguarding"
    " keeping reviewing regulating restoring reforming making setting delivering distributing carrying"
    " marking mapping demarcating deciding choosing selecting naming rebuilding repairing clearing inspecting"
    " examining studying designing advising policing patrolling settling resolving improving modernising"
    " modernizing bringing providing preserving raising assessing verifying"
)
"""What somebody is charged with who is accused of nothing."""
_TO_TASK = 7
"""Words behind "charge" within which the task stands."""
_LED = wordset("leading running preparing organising organizing managing carrying protecting making")
"""What as well is a crime of which somebody is accused."""
_JOINING = spellings_of("join")
_TALKING = spellings_of("discuss debate negotiate consult")
"""Verbs of those who meet, whatever they talk of."""
_UNITS_OF_FIRMS = wordset("unit units division divisions company companies")
"""Words for soldiers that as well are parts of a firm."""
_SENT = frozenset(("soldiers", "police"))
"""Words of those whom somebody can send, and to whom he can send something."""


def is_other_sense(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether the words around show that the trigger means something else."""
    lows, kind, at = scene.page.words.lows, trigger.kind, trigger.at
    if (
        lows[at - 1] == "nor"
        or (kind != "met" and lows[trigger.last + 1 : trigger.last + 2] in _NOBODY)
        or (kind == "requested" and lows[at] in _ORDERING and "own" in lows[at + 1 : at + 3])
        or (lows[trigger.first] == "ready" and lows[trigger.first - 1] in _MAKING)
        or (kind == "investigated" and lows[trigger.first - 1] == "confirmation")
        or stands_behind_subject(lows, act, trigger)
        or "without" in lows[trigger.first : trigger.last]
        or (lows[at] == "offer" and lows[at - 2 : at] in _LOT_TO)
        or (lows[trigger.first] == "suit" and lows[trigger.first - 1].startswith("follow"))
        or (kind == "requested" and (is_questioned(lows, at) or _tries_or_lays_down(lows, act, trigger)))
        or (kind == "visited" and lows[at] == "going" and _goes_to_do(lows, at))
        or (kind == "visited" and lows[at].startswith("return") and _goes_home(scene, act, trigger, roles))
        or (kind == "supplied" and _is_of_shares(lows, act, trigger))
        or (kind == "pledged" and lows[at].startswith("offer") and _offers_securities(lows, act, at))
        or (kind == "called" and lows[at].startswith("call") and lows[at + 1 : at + 2] in _NO_CALL)
        or (kind == "called" and only_names(lows, scene.page.words.forms, at))
        or (
            kind == "returned"
            and lows[trigger.last] == "to"
            and "".join(lows[trigger.last + 1 : trigger.last + 2]).isdigit()
        )
        or (kind == "attacked" and lows[at] == "wound" and lows[at + 1 : at + 2] in _UP_OR_DOWN)
        or (kind == "supplied" and lows[at] in _GIVING and lows[at + 1 : at + 2] == ("up",))
        or (kind == "attacked" and _is_figure_of_speech(lows, trigger))
        or (kind == "charged" and _is_tasked(lows, at))
        or (kind == "requested" and _asks_himself(lows, trigger))
        or (kind == "threatened" and lows[at + 1 : at + 3] in _ENDANGERING)
        or (kind in ("attacked", "expelled") and _beats_at_polls(scene, at, roles))
        or (kind == "detained" and lows[at] == "held" and not _EVENTS.isdisjoint(lows[act.clause.first : at]))
        or (kind == "ceasefire" and (_ends_as_war(lows, trigger) or "after" in lows[at : trigger.last]))
        or _parts_with_no_captive(lows, trigger)
        or (kind == "agreement_in_force" and lows[at] in _JOINING and _joins_himself(roles))
        or touches_nobody(lows, act, trigger, roles)
        or (kind == "struck" and _is_hit(lows, trigger.first))
        or (kind == "struck" == lows[at] and is_passive(lows, at) and not scene.reference.of_strikes)
        or (kind == "ties_cut" and trigger.weight < 2 and _drops_nobody(lows, trigger, roles))
        or (kind == "investigated" and lows[at] in _VERIFIED and is_passive(lows, at))
        or (
            kind == "pledged" and "aside" in lows[at : trigger.last] and not any(m.code for m in roles.actors)
        )
        or _orders_somebody(lows, trigger)
        or _goes_to_troops(lows, trigger)
        or _moves_units_of_firm(lows, act, trigger, roles)
        or (kind == "requested" and weighs_request(lows, act, trigger) and not scene.reference.of_relief)
        or (kind == "pledged" and not _WORDS_OFFERED.isdisjoint(lows[at + 1 : at + 4]))
        or _sets_up_to_work(lows, trigger)
        or _is_undone(lows, act, trigger, roles)
        or lacks_part(scene, act, trigger, roles)
        or looks_alike(lows, act, trigger)
        or is_about_another_thing(lows, act, trigger)
    ):
        return True
    unseen = kind == "visited" and (
        not UNMANNED.isdisjoint(lows[act.clause.first : at])
        or not (roles.actors or has_visitor(scene, act, trigger) or tells_visit(lows, act, trigger))
    )
    # "Sent observers", "flew within a mile of a drone"
    sends_people = kind == "supplied" and not _NO_GIFTS.isdisjoint(lows[trigger.first : trigger.last + 2])
    stands_alone = _is_of_firms(scene, kind, roles, lows[at : trigger.last + 1]) or _resumes_alone(
        lows, act, kind, roles
    )
    if unseen or sends_people or is_admitted(lows, trigger) or stands_alone:
        return True
    if kind in ("stated", "visited") and trigger.pattern.flags.isdisjoint(("noun", "passive")):
        return is_passive(lows, at) and not (lows[at] == "visited" and roles.actors and roles.recipients)
    if kind == "called" and trigger.weight < 1:
        return len(roles.actors) != 1 or not _ends_with(scene, roles)
    if kind == "threatened" and trigger.weight < 2:
        return is_natural(scene, act, trigger) or is_passive(lows, at)
    harms = kind == "attacked" or (kind == "seized" and lows[at] in _RAZING)
    return harms and trigger.weight < 3 and is_misfortune(scene, act, trigger, roles)


def _asks_himself(lows: tuple[str, ...], trigger: Trigger) -> bool:
    """Whether somebody only sets himself a time: "gave themselves two months to exchange envoys"."""
    return lows[trigger.at] in _GIVING and not _SELVES.isdisjoint(lows[trigger.at + 1 : trigger.at + 2])


def _beats_at_polls(scene: Scene, at: int, roles: Roles) -> bool:
    """Whether one person defeats or ousts another, as no armies do: "President Lind defeated Jan Berg"."""
    sides = (*roles.actors, *roles.recipients)
    beats = scene.page.words.lows[at] in _DEFEATING and bool(roles.actors and roles.recipients)
    return beats and all(m.person or scene.reference.is_person(m) for m in sides)


def _ends_as_war(lows: tuple[str, ...], trigger: Trigger) -> bool:
    """Whether a war is only over, and no truce is told of: "since the war ended in 1975"."""
    told = lows[trigger.first : trigger.last + 2]
    return lows[trigger.at] in _ENDING and not _WARS.isdisjoint(told) and _TRUCES.isdisjoint(told)


def _is_figure_of_speech(lows: tuple[str, ...], trigger: Trigger) -> bool:
    """Whether it is a fight in which nobody is hurt: "a price war", "the battle for the leadership"."""
    told = range(max(trigger.first, 1), trigger.last + 1)
    return any(
        lows[i] in _FIGHTS
        and (
            lows[i - 1] in FIGURES
            or (
                lows[i + 1 : i + 2] in _FOR_OR_AGAINST
                and not _FOUGHT_OVER.isdisjoint(lows[i + 2 : i + _FOUGHT])
            )
        )
        for i in told
    )


def _parts_with_no_captive(lows: tuple[str, ...], trigger: Trigger) -> bool:
    """Whether an office is handed over, or staff are let go, and nobody gets back what was his."""
    told = lows[trigger.at + 1 : trigger.last + 1]
    if trigger.kind == "released":
        if lows[trigger.at].startswith("let") and told[:1] in (("it",), ("this",), ("that",)):
            return True  # "will not let it go"
        off = lows[trigger.at + 1 : trigger.last + 3]  # "let off nine rockets"
        return lows[trigger.at].startswith("let") and not (_STAFF.isdisjoint(told) and _BANGS.isdisjoint(off))
    hands = trigger.kind in ("returned", "supplied") and lows[trigger.at].startswith(("hand", "pass"))
    return hands and not _LEADERSHIP.isdisjoint(told)


def _is_undone(lows: tuple[str, ...], act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether it only nearly came about, talks collapse by themselves, or somebody stops what is his own."""
    at, kind = trigger.at, trigger.kind
    if lows[at - 1] in _NEARLY:
        return True
    if kind == "refused":
        return trigger.first < at and not _OF_TALKS.isdisjoint(lows[act.clause.first : trigger.first + 1])
    if kind != "ties_cut" or lows[at] not in _STOPPING:
        return False
    of_states = any(m.code for m in roles.recipients) or (roles.actors and all(m.code for m in roles.actors))
    told = lows[trigger.first : trigger.last + 1]
    return not of_states and _LINKS.isdisjoint(told) and _LENT.isdisjoint(told)


def _tries_or_lays_down(lows: tuple[str, ...], act: Act, trigger: Trigger) -> bool:
    """Whether somebody only tries, or a paper lays down: "sought to show", "the plan calls for cuts"."""
    at = trigger.at
    if lows[at] in _SEEKING:
        return lows[at + 1 : at + 2] == ("to",)
    if lows[at] in _DIRECTING:
        return not _EFFORTS.isdisjoint(lows[at + 1 : trigger.last])
    if lows[at] in _APPLYING:
        return not _APPLIED.isdisjoint(lows[act.clause.first : at])
    called = lows[at].startswith("call") and trigger.first == at
    return called and (
        not _LAID_DOWN.isdisjoint(lows[max(act.clause.first, at - 2) : at]) or _is_set_for(lows, at)
    )


def _is_of_shares(lows: tuple[str, ...], act: Act, trigger: Trigger) -> bool:
    """Whether so much is paid for each share, or the news moves a price: "sent the shares plunging"."""
    behind = lows[trigger.at : min(trigger.last + _BEHIND, act.clause.last)]
    if lows[trigger.at] in _SENDING and not _MOVED.isdisjoint(behind):
        return True
    return "dividend" in behind or any(one in _EACH and two == "share" for one, two in pairwise(behind))


def _offers_securities(lows: tuple[str, ...], act: Act, at: int) -> bool:
    """Whether shares or bonds are offered to buyers: "offered 3 million shares", "notes are offered"."""
    told = lows[act.clause.first : at] if is_passive(lows, at) else lows[at + 1 : at + _BEHIND]
    return "to" not in told and not _SECURITIES.isdisjoint(told)


def _is_hit(lows: tuple[str, ...], first: int) -> bool:
    """Whether a strike is no walkout: "a gold strike", not "oil workers struck"."""
    hits = lows[first - 1] in _HITS and lows[first].startswith("strike")
    return hits and lows[first + 1] not in _BY_WHOM


def _is_set_for(lows: tuple[str, ...], at: int) -> bool:
    """Whether something is only set for a time: "was called for March"."""
    behind = lows[at + 2 : at + 3]
    timed = behind != () and (behind[0] in MONTHS or behind[0] in WEEKDAYS)
    return timed and lows[at + 1] == "for" and is_passive(lows, at)


def _goes_home(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether somebody comes back to his own state: "the Norwegian premier returned to Norway"."""
    words, own = scene.page.words, {m.country for m in roles.actors if m.country}
    named = within(scene.page.parties, words.starts[trigger.at], words.ends[act.clause.last - 1])
    return bool(named) and not roles.recipients and named[0].country in own


def _is_tasked(lows: tuple[str, ...], at: int) -> bool:
    """Whether somebody is only given a task: "charged with forming a cabinet", "charged Lind with it"."""
    behind = lows[at + 1 : at + _TO_TASK]
    with_what = behind.index("with") + 1 if "with" in behind else _TO_TASK
    told = behind[with_what : with_what + 1]
    # "charged Lind with leading a gang"
    return not (_TASKS if with_what == 1 else _TASKS - _LED).isdisjoint(told)


def _joins_himself(roles: Roles) -> bool:
    """Whether persons who act for no state join something: "Oda Lind joined the union"."""
    return bool(roles.actors) and all(m.person and not m.code for m in roles.actors)


def _goes_to_do(lows: tuple[str, ...], at: int) -> bool:
    """Whether "going to" only puts a verb ahead: "is going to have", not "going to Oslo"."""
    return lows[at + 1] == "to" and any(map(is_base_form, lows[at + 2 : at + 3]))


def _orders_somebody(lows: tuple[str, ...], trigger: Trigger) -> bool:
    """Whether somebody is ordered to do something, and nothing is ordered: "ordered it shut to lorries"."""
    ordered = trigger.kind == "traded" and lows[trigger.at].startswith("order")
    return ordered and not _COMMANDED.isdisjoint(lows[trigger.at + 1 : trigger.last])


def _goes_to_troops(lows: tuple[str, ...], trigger: Trigger) -> bool:
    """Whether something is only sent to those who could be sent: "sent a letter to the army"."""
    if trigger.kind != "forces_sent" or _SENT.isdisjoint(trigger.pattern.elements[-1].words):
        return False
    between = lows[trigger.at : trigger.last]
    return any(two == "to" and one != "up" for one, two in pairwise(between))  # "up to 40 soldiers"


def _moves_units_of_firm(lows: tuple[str, ...], act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether nothing tells that the units or divisions that somebody moves are soldiers."""
    told = lows[act.clause.first : act.clause.last]
    moved = trigger.kind.startswith("forces") and lows[trigger.first] in trigger.pattern.verbs
    if not moved or _UNITS_OF_FIRMS.isdisjoint(told):
        return False
    known = any(m.code or m.sector in ("MIL", "REB") for m in roles.actors)
    return not known and (FORCES - _UNITS_OF_FIRMS).isdisjoint(told)


def _sets_up_to_work(lows: tuple[str, ...], trigger: Trigger) -> bool:
    """Whether a body is set up that inquires into nothing: "a committee to draft the law"."""
    if trigger.kind != "investigated" or not lows[trigger.at].startswith("set"):
        return False
    return not _NOT_INQUIRING.isdisjoint(lows[trigger.at + 1 : trigger.last + 4])


def _is_of_firms(scene: Scene, kind: str, roles: Roles, words: Sequence[str]) -> bool:
    """Whether a firm does it to what is its own: "the airline suspended all flights", "halted exports"."""
    if kind not in ("restricted", "eased", "ties_cut") or not roles.actors or not _LENT.isdisjoint(words):
        return False
    if roles.recipients and (kind != "ties_cut" or _FLOWN.isdisjoint(words)):
        return False
    firms = scene.reference.bearers.firms
    return all(m.code is None and m.name in firms for m in roles.actors)


def _resumes_alone(lows: tuple[str, ...], act: Act, kind: str, roles: Roles) -> bool:
    """Whether something only goes on again, and nobody lets it: "flights resumed the next day"."""
    nobody = kind == "eased" and not roles.actors and not roles.recipients
    return nobody and not _RESUMED.isdisjoint(lows[act.clause.first : act.clause.last])


def _drops_nobody(lows: Sequence[str], trigger: Trigger, roles: Roles) -> bool:
    """Whether what is dropped was no partner: states drop states, and firms drop firms."""
    return (
        lows[trigger.at] in _DROPPING
        and len({m.code is None for m in (*roles.actors, *roles.recipients)}) > 1
    )


def is_about_another_thing(lows: tuple[str, ...], act: Act, trigger: Trigger) -> bool:
    """Whether the things that a verb is told of show another sense: "released a film"."""
    is_noun = "noun" in trigger.pattern.flags
    if trigger.kind == "released" and "release" in (lows[trigger.first], lows[trigger.last]):
        behind = lows[trigger.first + 1 if is_noun else trigger.last + 1 :][:_BEHIND]
        return is_done_to_another_thing("released", (), behind, passive=False, vague=True)
    if is_noun or _is_delegation(lows, act, trigger):
        return False
    if lets_in(lows, trigger):
        return True
    # What somebody "concedes" is said, and a clause of its own: what stands behind is more than the clause.
    # A noun that tells it stands behind its modifiers: "the tax treaty" is no tax.
    until = trigger.first if trigger.pattern.elements[0].verbs else trigger.first + 1
    # Of "a report released in May" the report stands before the clause.
    since = act.clause.first
    if act.clause.link == "relative":
        since -= _TOLD_OF if trigger.first == act.clause.first else _TOLD_OF_WHOLE
    before = _without_aside(lows[max(since, 0) : until])
    behind = lows[trigger.last + 1 : trigger.last + _BEHIND]
    if trigger.kind == "accused" and trigger.pattern.verbs:
        behind = lows[trigger.at + 1 : trigger.at + _BEHIND]  # "blamed the rain for"
    if lows[trigger.at] in _TALKING:
        behind = ()
    vague = trigger.weight < 2 or trigger.kind in _WIDELY
    passive = is_passive(lows, trigger.at) or is_bare_participle(lows, act.clause, trigger.at)
    passive = passive or (trigger.kind in ("supplied", "released") and _is_of_noun(lows, trigger.at))
    return is_done_to_another_thing(trigger.kind, before, behind, passive=passive, vague=vague)


def _without_aside(before: tuple[str, ...]) -> tuple[str, ...]:
    """A subject without what a comma on both sides adds: "Oda Lind | , the minister for aid, | came"."""
    if before[-1:] != (",",):
        return before
    opening = next((i for i in range(len(before) - 2, 0, -1) if before[i] == ","), 0)
    return before[:opening] if opening else before


def _is_of_noun(lows: tuple[str, ...], at: int) -> bool:
    """Whether no object follows a participle: "a speech delivered in May"."""
    return can_be_participle(lows[at]) and not PREPOSITIONS.isdisjoint(lows[at + 1 : at + 2])


def _is_delegation(lows: tuple[str, ...], act: Act, trigger: Trigger) -> bool:
    """Whether a team is from somebody or of experts, and does not tour to play: "a team from the bank"."""
    if trigger.kind != "visited":
        return False
    before = lows[act.clause.first : trigger.at]
    at = next((i for i, word in enumerate(before) if word in _TEAMS), -1)
    return at >= 0 and (before[at + 1 : at + 2] in _FROM_WHOM or not _EXPERT.isdisjoint(before[:at]))


def _ends_with(scene: Scene, roles: Roles) -> bool:
    """Whether the recipient closes what was done: "called the envoy", not "called the envoy a fool"."""
    if not roles.recipients:
        return False
    i = scene.page.word_at(roles.recipients[-1].end)
    return i >= len(scene.page.words) or scene.page.words.lows[i] in _AFTER_CALLS
