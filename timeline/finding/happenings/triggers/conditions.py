"""Whether a sentence has what an entry asks of it beside its words: two sides, a guest, ships, arms."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.clauses import goes_on_from
from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.triggers.choosing import is_shared
from timeline.finding.predicates import is_passive
from timeline.finding.words import PREPOSITIONS, SUBJECT_RELATIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

__all__ = ["has_visitor", "is_admitted", "lacks_part", "stands_behind_subject", "tells_visit"]

_GOVERNING = wordset("on over about under for to with against towards toward despite around")
"""Prepositions whose noun is not what a verb behind it tells of: "work on the pact began"."""
_VISITORS = wordset(
    "king queen prince president minister premier chancellor envoy delegation pope leader ambassador"
    " secretary general commander inspectors mediators negotiators officials ministers presidents he she"
    " they team mission experts lawmakers senators diplomats monitors rescuers archbishop bishop bishops"
    " cardinal patriarch governor mayor senator congressman commissioner emperor sultan emir sheikh"
    " monarch princess duke inspector investigators auditors economists lawmaker diplomat executives"
    " emissary negotiator mediator observers rapporteur secretary-general envoys ambassadors mps"
    " deputies director chairman chairwoman head rapporteurs commissioners secretaries"
    " ambassador-designate president-elect premier-designate nuncio consul admiral admirals marshal generals"
    " chancellors premiers kings leaders governors mayors delegate delegates emissaries"
    " auditor adviser advisers advisor aide aides counterpart deputation entourage parliamentarians"
    " speaker speakers patriarchs cardinals"
    " legislators congressmen representative representatives monarchs vice-president attorney-general"
)
"""Who can pay a visit: parcels arrive as well."""
_GUESTS = _VISITORS - {"general"}
"""Who can be awaited somewhere: "a general election is due in May"."""
_SOLDIERS = wordset(
    "troops soldiers army forces rebels fighters militia militias militants guerrillas insurgents brigade"
    " battalion regiment unit units garrison guard guards marines contingent peacekeepers navy fleet tanks"
    " paratroopers mission squadron carrier warship warships frigate military legion mercenaries command"
    " column junta invaders"
)
"""Whose leaving is a withdrawal: firms and athletes withdraw as well."""
_WARSHIPS = wordset(
    "warship warships frigate frigates destroyer destroyers cruiser cruisers corvette corvettes submarine"
    " submarines flotilla gunboat gunboats minesweeper minesweepers minehunter minehunters battleship"
    " squadron navy naval armada patrol"
)
"""Ships that pay visits for their state."""
_SHIPS = frozenset(("ship", "ships", "vessel", "vessels"))
"""Nouns that take up such a ship: "The vessel docked"."""
_WITH_FORCES = frozenset(("NATO", "UNO", "AFU", "AU", "ECOWAS", "EUR", "EU", "SADC", "CSTO"))
"""Organisations that have forces of their own; agencies of relief leave as well."""
_LEFT_BEHIND = wordset(
    "race tournament talks deal project market contest event competition negotiations summit vote"
    " election auction games venture merger account bank offer bid business"
)
_RELATING = wordset("which that who , ;")
_MODIFIERS = 4
"""Words before a noun within which the preposition stands that governs it."""
_VISITS = frozenset(("visit", "trip", "talks"))
_LONG_PHRASE = 6
"""Words before a relative clause within which stands whom it tells of."""
_PHRASE_BREAKS = (PREPOSITIONS - {"of"}) | frozenset((",", ".", ";", ":", "and", "but"))
"""What stands before the words for him."""


def lacks_part(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether what the entry of the lexicon asks for by its flags is not there."""
    flags, lows = trigger.pattern.flags, scene.page.words.lows
    if not flags:
        return False
    return bool(
        ("pair" in flags and not (_is_pair(lows, trigger, roles) or _takes_over(scene, trigger, roles)))
        or ("named" in flags and not roles.actors)
        or ("guest" in flags and not _is_guest(scene, act, trigger, roles))
        or ("naval" in flags and not _is_warship(scene, act, trigger, roles))
        or ("armed" in flags and not _is_armed(scene, act, trigger, roles))
        or ("shared" in flags and not trigger.pattern.elements[0].verbs and not is_shared(scene, act, roles))
    )


def stands_behind_subject(lows: tuple[str, ...], act: Act, trigger: Trigger) -> bool:
    """Whether the noun that a verb is read of only describes the subject: "work on the pact began"."""
    first, at = trigger.first, trigger.at
    if trigger.kind != "agreement_in_force" or at <= first or trigger.pattern.elements[0].verbs:
        return False
    if is_passive(lows, at) or not _RELATING.isdisjoint(lows[first + 1 : at]):
        return False
    i = first - 1
    while i > act.clause.first and first - i < _MODIFIERS and lows[i] not in _GOVERNING:
        if lows[i] in PREPOSITIONS or not lows[i].isalpha():
            return False
        i -= 1
    # "The treaty on trade", "the pact on partnership" are such a thing themselves.
    return i > act.clause.first and lows[i] in _GOVERNING and lows[i - 1] not in ACCORDS


def _is_pair(lows: tuple[str, ...], trigger: Trigger, roles: Roles) -> bool:
    """Whether two sides are named; one is enough of a thing ordered, or of a firm that takes over."""
    if "both" in trigger.pattern.flags and len(roles.actors) > 1:
        return True
    if roles.recipients and roles.actors:
        # "attended a ceremony in Oslo", not "a ceremony for Norwegians"
        return trigger.kind != "visited" or any(m.rule != "people" for m in roles.recipients)
    at = trigger.at
    ordered = trigger.kind == "traded" and lows[at] == "ordered"
    ordered = ordered and (is_passive(lows, at) or lows[at + 1 : at + 2] == ("from",))
    return ordered and bool(roles.recipients or roles.actors)


def _takes_over(scene: Scene, trigger: Trigger, roles: Roles) -> bool:
    """Whether a firm takes over, of which nothing else is told: "Halden Motors takes over on 2 June"."""
    behind = scene.page.words.lows[trigger.at + 1 : trigger.at + 3]
    if trigger.kind != "traded" or behind[:1] != ("over",) or not roles.actors:
        return False
    alone = behind[1:] == () or behind[1] in PREPOSITIONS or not behind[1].isalpha()
    firms = scene.reference.bearers.firms
    return alone and all(m.code is None and m.name in firms for m in roles.actors)


def _is_guest(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether somebody is named who can pay a visit: an office, or a person."""
    lows = scene.page.words.lows
    # "The minister is expected", not "the minister's reply"
    before = () if lows[act.clause.first] == "which" else _subject(scene, act)
    told = pairwise((*before, *lows[act.clause.first : trigger.at + 1]))
    comes = any(word in _GUESTS and after not in ("'s", "'", "’") for word, after in told)
    if comes or tells_visit(lows, act, trigger):
        return True
    plain = trigger.weight > 1  # "left Skov Foods for a rival" is told of persons as well
    return any(m.person or (plain and scene.reference.is_person(m)) for m in roles.actors)


def _is_warship(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether a warship is the subject: by its noun, or by its name; a ship may be anybody's."""
    lows, first = scene.page.words.lows, act.clause.first
    # "A patrol vessel, HMS Lind, called at Lima"
    if not _WARSHIPS.isdisjoint((*_subject(scene, act), *lows[first : trigger.at])):
        return True
    taken_up = not _SHIPS.isdisjoint(lows[act.clause.first + 1 : act.clause.first + 2])
    return any(m.rule == "warship" or (taken_up and m.code) for m in roles.actors)


def _subject(scene: Scene, act: Act) -> tuple[str, ...]:
    """The words for whom a clause tells of that stand before it: before "who", or where it goes on."""
    lows, clause = scene.page.words.lows, goes_on_from(scene.clauses, act.clause)
    before = _described(scene, clause) if clause.link == "relative" else ()
    if clause is act.clause:
        return before
    return (*before, *lows[clause.first : clause.verb if clause.verb >= 0 else clause.last])


def _described(scene: Scene, clause: Clause) -> tuple[str, ...]:
    """The noun phrase of which a relative clause tells."""
    lows, first = scene.page.words.lows, clause.first
    if lows[first] not in SUBJECT_RELATIVES:
        return ()
    last = first - (lows[first - 1] == ",")
    i, until = last, max(last - _LONG_PHRASE, scene.clauses[0].first)
    while i > until and lows[i - 1] not in _PHRASE_BREAKS:
        i -= 1
    return lows[i:last]


def _is_armed(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether soldiers leave, or a state does: "Norland withdrew from the valley", not "from the race"."""
    lows = scene.page.words.lows
    words = (*_subject(scene, act), *lows[act.clause.first : act.clause.last])
    if not _SOLDIERS.isdisjoint(words):
        return True
    states = any(
        mention.code == mention.country is not None
        or mention.code in _WITH_FORCES
        or mention.sector in ("MIL", "REB")
        for mention in roles.actors
    )
    return states and _LEFT_BEHIND.isdisjoint(words) and not is_passive(lows, trigger.at)


def is_admitted(lows: tuple[str, ...], trigger: Trigger) -> bool:
    """Whether somebody was let in, and nobody admitted anything."""
    return trigger.kind == "conceded" and lows[trigger.at] == "admitted" and is_passive(lows, trigger.at)


def has_visitor(scene: Scene, act: Act, trigger: Trigger) -> bool:
    """Whether an office or a delegation goes: "delegates, who left for Lima", "envoys met and flew home"."""
    lows, clause = scene.page.words.lows, act.clause
    first = clause.first
    if lows[first] == "who" and first > 1:
        first -= 1 + (lows[first - 1] == ",")
    if clause.link == "and" and clause.parent >= 0 and clause.verb - first <= 1:
        parent = scene.clauses[clause.parent]
        if not _VISITORS.isdisjoint(lows[parent.first : max(parent.verb, parent.first)]):
            return True
    return not _VISITORS.isdisjoint(lows[first : trigger.at + 1])


def tells_visit(lows: tuple[str, ...], act: Act, trigger: Trigger) -> bool:
    """Whether a visit is told in so many words, whoever pays it: "flew in for a two-day visit"."""
    said = lows[trigger.at].startswith("visit")
    return said or not _VISITS.isdisjoint(lows[trigger.at : act.clause.last])
