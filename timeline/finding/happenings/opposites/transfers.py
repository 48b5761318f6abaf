"""What is moved, where a noun tells it: "the transfer of two Norlandic frigates to Ostia was completed"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.dealings import BUYER_FIRST, BUYS_IT
from timeline.finding.happenings.anaphora.recalling import TOLD_BEFORE, delivering
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import is_state, key, unique
from timeline.finding.happenings.page import behind_opening_time, within
from timeline.finding.happenings.roles import Roles
from timeline.finding.inflection import spellings_of
from timeline.finding.words import DETERMINERS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["moved"]

_KINDS = {
    **dict.fromkeys(wordset("delivery deliveries shipment shipments transfer handover donation"), "supplied"),
    **dict.fromkeys(wordset("deployment dispatch arrival stationing"), "forces_sent"),
    **dict.fromkeys(wordset("withdrawal pullout departure"), "forces_withdrawn"),
}
"""Nouns for what is moved, and the kind that each tells."""
_DELIVERIES = frozenset(("delivery", "deliveries", "shipments"))
_PHASES = spellings_of("begin start end finish conclude complete continue extend prolong") | frozenset(
    ("take", "took")
)
"""Verbs of what goes on or is done with."""
_LIKELY = _PHASES | _KINDS.keys()
"""Words that tell it, whether an entry is told by a verb or by the noun itself."""
_OVER = spellings_of("end finish conclude")
_FORCES = wordset(
    "soldiers troops marines paratroopers forces battalion brigade contingent frigate frigates destroyer"
    " destroyers submarine submarines corvette corvettes warship warships jets fighters bombers"
    " helicopters aircraft instructors peacekeepers"
)
_ARMS = _FORCES | wordset(
    "tanks howitzers launchers missiles drones radars shells ammunition rifles weapons arms batteries guns"
)
_ORDERING = spellings_of("order place")
"""Verbs of whoever gets what the other side makes: "ordered jets from Norland"."""
_BUYING = spellings_of("buy acquire purchase take swallow absorb")
"""Verbs of whoever gets the firm that the other side is."""
_AGREEING = spellings_of("agree offer")
_TO_BUY = 8
"""Words from such a verb within which it is told what is agreed: "agreed on Monday to buy"."""
_PLACED = frozenset(("to", "in", "into", "at", "on"))
_OPENS = 4
"""Words of a subject within which such a noun stands."""


def moved(scene: Scene, act: Act, kind: str | None, verb: int, roles: Roles) -> tuple[str | None, Roles]:
    """The kind and the roles of what a noun tells that is the subject; those given, where none does."""
    words = scene.page.words
    if kind == "traded" and (rule := _rule_of_sale(words.lows, verb, roles)):
        return kind, roles._replace(rule=rule)
    if act.clause.verb < 0 or act.is_noun or act.frame is not None or words.lows[verb] not in _LIKELY:
        return kind, roles
    first = behind_opening_time(scene.page, act.clause.first)
    until = act.clause.verb
    opening = words.lows[first : min(first + _OPENS, until)]
    at = next((first + i for i, word in enumerate(opening) if word in _KINDS), -1)
    if at < 0 or "of" in words.lows[first:at]:
        return kind, roles
    told = _KINDS[words.lows[at]]
    things = _ARMS if told == "supplied" else _FORCES
    # "Deliveries began": of what is not said.
    ordered = words.lows[at] in _DELIVERIES and "the" in words.lows[first:until]
    is_of_things = kind is None and not things.isdisjoint(words.lows[at:until])
    if kind != told and not is_of_things and not (ordered and kind == "agreement_in_force"):
        return kind, roles
    if told == "forces_sent" and not _OVER.isdisjoint(words.lows[until : verb + 1]):
        told = "forces_withdrawn"
    found = within(scene.page.parties, words.ends[at], words.starts[until])
    actors, others = _sides(scene, told, found)
    own = set(map(key, actors))
    others = tuple(m for m in others if key(m) not in own)
    if not (actors or others):
        return told, (_of_order(scene) if ordered else None) or roles
    return told, Roles(actors or roles.actors, others or roles.recipients, "noun")


def _rule_of_sale(lows: Sequence[str], verb: int, roles: Roles) -> str:
    """The rule of who orders or buys; nothing where a verb tells neither."""
    if lows[verb] in _ORDERING and lows[verb - 1] not in DETERMINERS:
        return BUYER_FIRST
    behind = lows[verb + 1 : verb + _TO_BUY] if lows[verb] in _AGREEING else ()
    buys = lows[verb] in _BUYING or any(a == "to" and b in _BUYING for a, b in pairwise(behind))
    return BUYS_IT if roles.rule == "active" and buys else ""


def _of_order(scene: Scene) -> Roles | None:
    """Who delivers what was ordered, and to whom: the sides of the last sale or contract."""
    event = scene.reference.events.last(("traded", "agreement_signed"))
    if event is None:
        return None
    if event.kind == "traded" and event.roles.actors and event.roles.recipients:
        return delivering(event)
    firms = tuple(m for m in event.roles.actors if m.code is None)
    states = tuple(m for m in event.roles.actors if m.code)
    return Roles(firms, states, TOLD_BEFORE) if len(firms) == len(states) == 1 else None


def _sides(scene: Scene, told: str, found: Sequence[PartyMention]) -> tuple[Mentions, Mentions]:
    """Who moves something, and to whom it goes or whom it leaves."""
    by: list[PartyMention] = []
    owners: list[PartyMention] = []
    others: list[PartyMention] = []
    leaving = told == "forces_withdrawn"
    for mention in found:
        before = word_before(scene.page, mention)
        if before == "by" or (before == "from" and not leaving and not mention.as_place):
            by.append(mention)
        elif is_state(mention) and (before in ("to", "from") or (before in _PLACED and told != "supplied")):
            others.append(mention)
        elif mention.rule in ("adjective", "role") and not others:
            owners.append(mention)
    return unique(by or owners[:1]), unique(others[:1])
