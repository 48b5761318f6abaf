"""Who is received as a guest, and thus met: "welcomed Oda Lind to Oslo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.dealings import HOST_FIRST
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, key, owns
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles import Roles
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive, main_verb

if TYPE_CHECKING:
    from timeline.finding.happenings.entities.beside import Mentions
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["met_as_guest"]

_RECEIVING = spellings_of("receive host welcome greet see")
"""Verbs of whoever meets a guest."""
_WELCOMING = _RECEIVING | {"welcomed", "welcomes", "greeted"}
_TO_HIS_PLACE = (("to",), ("at",), ("in",))
"""What stands behind the name of somebody who is welcomed as a guest."""


def met_as_guest(scene: Scene, act: Act, verb: int, kind: str | None, roles: Roles) -> Roles | None:
    """Who meet where one receives the other; None where nobody is received."""
    lows = scene.page.words.lows
    receives = kind is None and lows[verb] in _RECEIVING
    receives = receives or (kind == "endorsed" and _is_welcomed_somewhere(scene, verb, roles))
    if receives and (guests := _guests(scene, act, roles)):
        return Roles((*roles.actors, *guests), (), HOST_FIRST)
    if kind in ("met", None) and lows[verb] in _WELCOMING and (house := _house(scene, act, verb, roles)):
        return Roles((*house, *roles.recipients), (), HOST_FIRST)
    if kind != "met":
        return None
    if len(roles.actors) == 1 and (guests := _received(scene, act, roles)):
        return Roles((*roles.actors, *guests), (), HOST_FIRST)
    if len(roles.actors) > 1 and lows[verb] in _WELCOMING:
        return roles._replace(rule=HOST_FIRST)
    return None


def _guests(scene: Scene, act: Act, roles: Roles) -> Mentions:
    """The persons whom somebody receives: "received Oda Lind and the Ostian premier"."""
    if not (roles.actors and roles.recipients):
        return ()
    words, first = scene.page.words, roles.recipients[0]
    found = scene.people.free(words.starts[act.clause.first], words.ends[act.clause.last - 1])
    if owns(scene.page, first):  # "received Ostia's Oda Lind"
        first = next((m for m in found if m.start > first.end), first)
    guests = group(scene.page, found, first) if first in found else (first,)
    return guests if any(m.person or scene.reference.is_person(m) for m in guests) else ()


def _house(scene: Scene, act: Act, verb: int, roles: Roles) -> Mentions:
    """In whose house somebody is received: "will be hosted at the White House"."""
    words = scene.page.words
    if roles.actors or not roles.recipients or not is_passive(words.lows, verb):
        return ()
    found = within(scene.page.parties, words.ends[verb], words.ends[act.clause.last - 1])
    return tuple(m for m in found if m.rule == "house" and key(m) not in map(key, roles.recipients))[:1]


def _is_welcomed_somewhere(scene: Scene, verb: int, roles: Roles) -> bool:
    """Whether a person is welcomed to a place, and not what he does: "welcomed Oda Lind's visit"."""
    page = scene.page
    if page.words.lows[verb] not in _WELCOMING or not roles.recipients:
        return False
    guest = roles.recipients[0]
    behind = page.word_at(guest.end)
    whither = page.words.lows[behind : behind + 1] in _TO_HIS_PLACE
    return whither and bool(guest.person) and page.word_at(guest.start) == verb + 1


def _received(scene: Scene, act: Act, roles: Roles) -> Mentions:
    """Whom a clause names as received that tells of the meeting: "received Oda Lind, their third meeting"."""
    words = scene.page.words
    main = main_verb(words.lows, act.clause)
    if main < 0 or words.lows[main] not in _RECEIVING or is_passive(words.lows, main):
        return ()
    found = scene.people.free(words.ends[main], words.ends[act.clause.last - 1])
    whom = next((m for m in found if word_before(scene.page, m) == words.lows[main]), None)
    return _guests(scene, act, roles._replace(recipients=(whom,))) if whom is not None else ()
