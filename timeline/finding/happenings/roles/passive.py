"""The roles around a passive verb: "was fined by Norland"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.owned import ORGANS, STAFF
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import (
    group,
    is_attributive,
    is_held,
    is_of_staff,
    is_place,
    key,
    owns,
    unique,
)
from timeline.finding.happenings.roles.agents import agents_of, donors_of, givers_told, helpers_of
from timeline.finding.happenings.roles.assaults import raiders
from timeline.finding.happenings.roles.objects import GIVEN
from timeline.finding.happenings.roles.pronouns import UPON
from timeline.finding.happenings.roles.sides import HELD, Roles
from timeline.finding.happenings.roles.spared import OWN_FORCES
from timeline.finding.happenings.roles.summoning import hosts_of, sides_of_recall, summoners_of
from timeline.finding.happenings.roles.together import (
    helps_both,
    partners,
    sides_behind,
    sides_of_accord,
    sides_of_relation,
)
from timeline.finding.inflection import can_be_participle
from timeline.finding.words import NOMINATIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles.sides import Mentions
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention

__all__ = ["lacks_object", "moves_own", "roles_of_passive"]

_MEASURES = frozenset(("sanctioned", "sanctions_lifted", "restricted", "eased", "ties_cut"))
"""Kinds whose noun names with "on" or "with" whom it hits."""
_PACTS = frozenset(("agreement_signed", "agreement_ratified", "agreement_in_force"))
"""Kinds whose noun names its sides: "the treaty with Norland was signed"."""
_SAID_TO = frozenset(
    ("refused", "restricted", "conceded", "eased", "requested", "accused", "endorsed", "returned")
)
"""Kinds whose passive tells what is refused, granted or handed to whom: "visas were refused to"."""
_TO = frozenset(("to",))
_THINGS_GIVEN = frozenset(("supplied", "aided"))
"""Kinds in which what is given belongs to whoever gives it: "Danish rifles were handed over"."""
_MOVED = wordset(
    "sent delivered shipped dispatched donated transferred handed transported flown exported deployed"
    " redeployed stationed posted seconded moved shifted airlifted ferried brought based anchored moored"
    " docked berthed presented garrisoned quartered relocated rotated withdrawn recalled repositioned"
)
"""Participles of things that are moved, and not of those who get them: not "pupils were given wheat"."""
_PARTED_WITH = frozenset(("handed", "transferred", "donated", "sent", "dispatched", "presented"))
"""Those of them that tell that somebody parts with his own: "Danish rifles were delivered" says the make."""
_SENT = wordset(
    "soldiers troops peacekeepers rescuers doctors nurses medics surgeons engineers experts observers"
    " monitors inspectors advisers advisors instructors teams team units unit company battalion brigade"
    " squadron mission contingent contingents personnel volunteers firefighters police officers crews crew"
    " forces force"
    " tanks jets howitzers rifles missiles drones helicopters frigates ships warships submarines corvettes"
    " fighters planes aircraft guns launchers boats frigate ship warship submarine corvette destroyer vessel"
    " carrier tanker plane jet helicopter icebreaker sailors marines airmen destroyers vessels"
    " cutter cutters"
)
"""Those who are where they are because somebody sent them, and arms."""
_TOLD = wordset("told informed notified briefed warned advised assured reminded alerted quoted cited")
"""Participles of those who are told something, or whose words are told again."""
_WHOSE = frozenset(("whose", "its", "their"))
"""What opens the news of those told of before: "Their exit was announced in May"."""
_BLACKLISTS = frozenset(("blacklist", "blacklists"))
_LISTS = frozenset(("list", "lists"))
_OF_LIST = wordset("sanctions entity terror terrorist terrorism watch export no-fly black trade military")
"""What says of a list that those on it are under sanctions."""
_BY_HOSTS = {"requested": summoners_of, **dict.fromkeys(("expelled", "deported", "restricted"), hosts_of)}
"""Kinds of what a state does to an envoy who is sent to it, or to whom it keeps out."""
_GIFTS = wordset(
    "loan loans grant grants aid funding funds assistance support programme program package credit credits"
    " money help donation donations shipment shipments bailout relief subsidy subsidies"
)
_SALES = _GIFTS | wordset("sale sales transfer delivery deliveries export exports")
"""Nouns of what goes to somebody if it is approved."""
_APPEALS = wordset("appeal appeals request requests plea pleas demand demands call calls")
_CHARGES = wordset("complaint complaints protest protests lawsuit suit accusation accusations charges claim")
_PENALTIES = wordset("sanctions embargo tariffs tariff duties ban bans curbs restrictions penalties blockade")
_SPACES = wordset(
    "airspace skies waters border borders frontier port ports harbour crossing crossings market"
)
"""What a state closes and opens that is its own: "Danish airspace was closed to"."""
_PURCHASES = wordset("purchase purchases acquisition takeover buyout bid order orders")
_FOR = frozenset(("to", "for"))
_AGAINST = frozenset(("against", "on", "with", "to"))
_NONE: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
_OWN_DEEDS = {
    "pledged": (_GIFTS, _FOR),
    "supplied": (_GIFTS, _FOR),
    "aided": (_GIFTS, _FOR),
    "endorsed": (_GIFTS, _FOR),
    "ties_cut": (_GIFTS | wordset("supplies supply deliveries exports flows"), _FOR),
    "requested": (_APPEALS, frozenset(("to",))),
    "threatened": (frozenset(("threat", "threats", "ultimatum", "warning")), _AGAINST),
    "investigated": (frozenset(("inquiry", "investigation", "probe")), frozenset(("into", "of"))),
    "accused": (_CHARGES, _AGAINST),
    "charged": (_CHARGES | {"warrant", "warrants", "notice"}, _AGAINST | {"for"}),
    "sanctioned": (_PENALTIES, _AGAINST),
    "sanctions_lifted": (_PENALTIES, _AGAINST),
    "restricted": (_PENALTIES | _SPACES | {"curfew", "lockdown", "closure"}, _AGAINST),
    "eased": (_SPACES, _AGAINST),
    "traded": (_PURCHASES, frozenset(("of", "from", "to"))),
}
"""Nouns of what somebody gives, says or imposes, by the kind that their passive tells, and the prepositions
before the one for whom it is."""
_AGAINST_WHOM = {
    "charged": frozenset(("against",)),
    "accused": frozenset(("against",)),
    "threatened": frozenset(("against",)),
    "requested": frozenset(("to",)),
}
"""Prepositions before the one against whom something is filed, or to whom it is made, by another."""
_TO_HEAD = 5
"""Words behind the owner within which that noun stands."""
_SENDABLE = ORGANS | STAFF
_BEHIND_PARTICIPLE = wordset("in on by at last earlier this to from during since for")


def lacks_object(people: Subjects, clause: Clause, verb: int) -> bool:
    """Whether a participle has an agent and no object: "two jets delivered in May by Norland"."""
    lows = people.page.words.lows
    behind = lows[verb + 1 : verb + 2]
    parted = can_be_participle(lows[verb]) and not _BEHIND_PARTICIPLE.isdisjoint(behind)
    if lows[verb - 1] in NOMINATIVES:
        return False  # "She landed in Port Arden for a visit, the first by a premier."
    return parted and "by" in lows[verb + 1 : clause.last] and bool(agents_of(people, clause, verb))


def roles_of_passive(
    people: Subjects, clause: Clause, trigger: Trigger, before: Mentions, after: Mentions
) -> Roles:
    """Actors and recipients of a passive verb, of whose clause these stand before and behind it."""
    agents, upon = _agents(people, clause, trigger)
    before = (
        tuple(m for m in before if m not in agents)
        or upon
        or (_to_whom(people, clause, trigger) if agents else ())
        or (_sent(people, clause, trigger.at) if agents and trigger.kind == "met" else ())
    )
    if trigger.kind in HELD:
        before = tuple(m for m in before if not is_of_staff(people.page, m))
    if not agents and (trigger.kind in _PACTS or trigger.kind in ("met", "ceasefire")):
        named = () if before else partners(people, clause) or sides_behind(people, clause)
        related = sides_of_relation(people, clause, trigger.at)  # "Norland's row with Ostia was settled"
        between = before if before and word_before(people.page, before[0]) == "between" else ()
        if sides := related or sides_of_accord(people, clause) or named or between:
            return Roles(unique(sides), (), "together")  # "the treaty with Norland was signed"
    if not before and trigger.kind in _MEASURES:
        before = _targets(people, clause, trigger.at) or people.of(clause, trigger.at)
    if trigger.kind in _BY_HOSTS and not agents:
        agents = _BY_HOSTS[trigger.kind](people, clause, trigger.at, before)
    others = tuple(m for m in after if m not in agents and not helps_both(people.page, m))
    if not agents and (own := _of_own(people, clause, trigger, before, others)):
        return own
    if gift := _of_gift(people, clause, trigger, Roles(agents, before), others):
        return gift
    if trigger.kind == "traded" and (before or others or agents):
        # "Is being sold to Nordsund": who buys it; "was bought by Norland from Ostia": both.
        sellers = _sellers(people, clause, trigger.at) if agents else ()
        traded = before or _held(people, clause, trigger.at)
        buys = not traded and [m for m in sellers if word_before(people.page, m) == "to"]
        if buys:
            return Roles(unique(agents), tuple(buys), "passive")  # "a ship sold by Norland to Ostia"
        return Roles(unique((*agents, *sellers) or others), traded, "passive")
    hit = (
        ()
        if agents
        or trigger.kind in HELD
        or (trigger.kind == "attacked" and others and is_place(people.page, others[0]))
        else others
    )
    acting = {key(m) for m in agents if m.person is None}
    borne = tuple(m for m in before if m.person or key(m) not in acting)  # not "its ship by Norland's"
    # "Signed by Oda Lind and Jan Dahl, it had lasted": the pact
    whom = () if trigger.kind in _PACTS and len(agents) > 1 else borne or hit
    return Roles(agents, whom or _against_whom(people, clause, trigger, agents), "passive")


def _against_whom(people: Subjects, clause: Clause, trigger: Trigger, agents: Mentions) -> Mentions:
    """Those against whom a suit is filed, or to whom a request is made: "filed by Nordsund against"."""
    leading = _AGAINST_WHOM.get(trigger.kind)
    if leading is None or not agents:
        return ()
    words = people.page.words
    behind = people.free(words.ends[trigger.at], words.ends[clause.last - 1])
    return _first_of(people.page, [m for m in behind if not m.as_place], leading, agents)


def _agents(people: Subjects, clause: Clause, trigger: Trigger) -> tuple[Mentions, Mentions]:
    """Who acts behind a passive verb, and upon whom his attack is, if a noun for it tells both."""
    agents = agents_of(people, clause, trigger.at)
    if not agents and trigger.kind == "sanctioned":
        agents = _listing(people, clause, trigger.at) or givers_told(people, trigger)
    if not agents and trigger.kind in GIVEN:
        agents = donors_of(people, clause, trigger.at)
        agents = agents or helpers_of(people, clause, trigger.at, gives=True)
    return raiders(people, clause, trigger.at) if not agents and trigger.kind == "attacked" else (agents, ())


def _to_whom(people: Subjects, clause: Clause, trigger: Trigger) -> Mentions:
    """To whom something is refused, granted or handed that is the subject: "visas were refused to"."""
    words = people.page.words
    if trigger.kind == "endorsed" and not _SALES.isdisjoint(words.lows[clause.first : trigger.at]):
        found = people.free(words.starts[clause.first], words.starts[trigger.at])
        return _first_of(people.page, found, _TO)  # "the sale of jets to Norland was approved by"
    if trigger.kind not in _SAID_TO or words.lows[trigger.at + 1 : trigger.at + 2] != ("to",):
        return ()
    found = people.free(words.ends[trigger.at], words.ends[clause.last - 1])
    return _first_of(people.page, [m for m in found if not m.as_place], _TO)


def _of_own_deed(people: Subjects, clause: Clause, trigger: Trigger, before: Mentions) -> Roles | None:
    """Whose gift, appeal or measure the subject is, and for whom: "an EU loan to Norland was approved"."""
    nouns, leading = _OWN_DEEDS.get(trigger.kind, _NONE)
    page = people.page
    of_whose = page.words.lows[clause.first] == "whose"
    if not (before and nouns) or not (of_whose or all(_is_owner(page, m) for m in before)):
        return None
    i = clause.first if of_whose else page.word_at(before[-1].end)
    head = next(
        (k for k in range(i, min(i + _TO_HEAD + of_whose * 2, trigger.at)) if page.words.lows[k] in nouns), -1
    )
    if head < 0:
        return None
    found = people.free(page.words.ends[head], page.words.ends[clause.last - 1])
    known = set(map(key, before))
    to = [m for m in found if word_before(page, m) in leading and key(m) not in known and not m.as_place]
    return Roles(before, group(page, found, to[0]) if to else (), "passive")


def _of_own(
    people: Subjects, clause: Clause, trigger: Trigger, before: Mentions, others: Mentions
) -> Roles | None:
    """Who moves his own forces or envoys, or makes his own gift, where nobody else acts; else None."""
    if trigger.kind in OWN_FORCES:
        return Roles(before, others, "passive")
    recalled = sides_of_recall(people, clause, trigger.at, before) if trigger.kind == "ties_cut" else None
    return recalled or _of_own_deed(people, clause, trigger, before)


def _of_gift(
    people: Subjects, clause: Clause, trigger: Trigger, named: Roles, others: Mentions
) -> Roles | None:
    """Who gives, promises or tells what is his own, of those behind "by" and of the subject; else None."""
    agents, before, _ = named
    if trigger.kind == "stated":
        own = not agents and _is_own_news(people.page, clause, before, trigger.at)
        return Roles(before, (), "passive") if own else None
    if trigger.kind == "pledged":
        to = () if agents else _promised(people, clause, before)
        return Roles(before, to, "passive") if to else None
    if trigger.kind not in GIVEN:
        return None
    things = trigger.kind in _THINGS_GIVEN
    passed = things or (trigger.kind == "returned" and _are_arms(people.page, before, trigger.at))
    own = passed and moves_own(people.page, before, trigger.at)
    if others:
        verb = people.page.words.lows[trigger.at]
        sure = own and (verb in _PARTED_WITH or all(m.rule != "adjective" for m in before))
        return Roles(agents or (before if sure else ()), others, "passive")
    if own and things:
        return Roles(agents or before, _meant_for(people, clause, trigger.at), "passive")
    return None


def _is_own_news(page: Page, clause: Clause, subjects: Mentions, verb: int) -> bool:
    """Whether somebody's own affair is made known, and nobody is told: "Norland's exit was announced"."""
    if not subjects or page.words.lows[verb] in _TOLD:
        return False
    return page.words.lows[clause.first] in _WHOSE or all(_is_owner(page, m) for m in subjects)


def _promised(people: Subjects, clause: Clause, givers: Mentions) -> Mentions:
    """To whom somebody's own help or promise goes: "a Danish pledge to Norland was announced"."""
    if not givers or not all(_is_owner(people.page, m) for m in givers):
        return ()
    words = people.page.words
    found = people.free(words.starts[clause.first], words.ends[clause.last - 1])
    return _first_of(people.page, found, {"to"}, givers)


def _listing(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """Whose list of those under sanctions it is: "was put on a Danish blacklist"."""
    words = people.page.words
    if "on" not in words.lows[verb : clause.last] and "to" not in words.lows[verb : clause.last]:
        return ()
    found = people.free(words.ends[verb], words.ends[clause.last - 1])
    return tuple(m for m in found if _is_of_list(people.page, m))[:1]


def _is_of_list(page: Page, mention: PartyMention) -> bool:
    """Whether somebody keeps a list of those under sanctions: "Norland's blacklist", "the US entity list"."""
    i = page.word_at(mention.end)
    i += owns(page, mention)
    one, two = (*page.words.lows[i : i + 2], "", "")[:2]
    return one in _BLACKLISTS or (one in _OF_LIST and two in _LISTS)


def _sellers(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """From whom, or to whom, what is traded goes: "was bought by Norland from Ostia"."""
    words = people.page.words
    found = people.free(words.ends[verb], words.ends[clause.last - 1])
    return _first_of(people.page, [m for m in found if not m.as_place], {"from", "to"})


def _held(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """In which firm shares are that are the subject: "shares in Nordsund were bought by Skov"."""
    words = people.page.words
    found = people.free(words.starts[clause.first], words.starts[verb])
    return tuple(m for m in found if is_held(people.page, m))[:1]


def _sent(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """Whose envoys are received: "A delegation from Norland was received by Ostia"."""
    words = people.page.words
    if _SENDABLE.isdisjoint(words.lows[clause.first : verb]):
        return ()
    found = people.free(words.starts[clause.first], words.starts[verb])
    return _first_of(people.page, [m for m in found if not m.as_place], {"of", "from"})


def _targets(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """Those against whom a measure is that is the subject: "sanctions on Norland were extended"."""
    words = people.page.words
    found = people.free(words.starts[clause.first], words.starts[verb])
    return _first_of(people.page, [m for m in found if not m.as_place], UPON)


def moves_own(page: Page, subjects: Mentions, verb: int) -> bool:
    """Whether somebody's own people or things are moved: "Danish nurses were flown", not "Denmark was"."""
    moved = bool(subjects) and page.words.lows[verb] in _MOVED
    return moved and all(_is_owner(page, m) for m in subjects)


def _is_owner(page: Page, mention: PartyMention) -> bool:
    """Whether a party says whose arms, people or things are told of: "Danish tanks", "a ward of the navy"."""
    if mention.rule == "adjective" or owns(page, mention) or is_attributive(page, mention):
        return True
    last = page.words.lows[page.word_at(mention.end) - 1]
    i = page.word_at(mention.end)
    behind = page.words.lows[i : i + 1]  # "a Coast Guard cutter"
    sends = last in _SENT or word_before(page, mention) == "of" or not _SENT.isdisjoint(behind)
    return sends and mention.person is None and mention.rule in ("role", "organisation")


def _are_arms(page: Page, mentions: Mentions, verb: int) -> bool:
    """Whether arms or forces of somebody are meant, and no captives: "Danish boats were handed over"."""
    return all(not _SENT.isdisjoint(page.words.lows[page.word_at(m.start) : verb]) for m in mentions)


def _meant_for(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """For whom things are that are the subject: "Danish rifles for Norland were shipped"."""
    words = people.page.words
    found = people.free(words.starts[clause.first], words.starts[verb])
    return _first_of(people.page, found, {"for"})


def _first_of(
    page: Page, found: Sequence[PartyMention], leading: AbstractSet[str], own: Mentions = ()
) -> Mentions:
    """The first party behind one of some prepositions and those joined to it: "from Norland and Ostia"."""
    first = next((m for m in found if word_before(page, m) in leading and m not in own), None)
    return group(page, found, first) if first is not None else ()
