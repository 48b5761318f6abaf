"""Who does what a passive tells of what was told before: "The troops were withdrawn", "they were freed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.recalling import SENT, TOLD_BEFORE
from timeline.finding.happenings.details import SIGNABLE
from timeline.finding.happenings.entities.beside import key, unique
from timeline.finding.happenings.page import behind_opening_time
from timeline.finding.happenings.roles.agents import tells_agent
from timeline.finding.happenings.roles.sides import Roles
from timeline.finding.predicates import is_passive
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["done_to_told"]

_TAKING_UP = frozenset(("the", "these", "those", "both", "all"))
"""Words that open a subject which takes up what was told."""
_SUITS = wordset("suit suits lawsuit lawsuits case cases complaint complaints claim claims action charges")
_DROPPED = frozenset(("dropped", "withdrawn", "abandoned", "settled", "filed", "lodged"))
"""Participles of what whoever sues does with his suit, and no court."""
_OF_OTHERS = frozenset(("forces_withdrawn", "agreement_ended"))
"""Kinds that such a participle tells of soldiers and deals: "the merger was dropped"."""
_HELD = SENT | wordset("crew crews sailors fishermen women prisoners hostages trawler trawlers tugs pair")
_AID = wordset("aid payments loan loans money funds funding assistance grant grants deliveries supplies")
_GAVE = ("supplied", "aided", "pledged")
_ONE = frozenset((("he",), ("she",)))
_PERSONS = _ONE | {("they",), ("all",), ("both",), ("it",)}
_OF_PERSONS = frozenset(("released", "deported"))
"""Kinds of what is done to whom a pronoun takes up."""
_REACHED = wordset("reached struck agreed concluded clinched sealed signed initialled")
_AGREED = SIGNABLE | wordset("merger takeover sale order venture tie-up compromise")
_ACCORDS = ("agreement_signed", "agreement_ratified", "agreement_in_force", "traded")
_TWO = 2
_TOLD: dict[str, tuple[frozenset[str], tuple[str, ...]]] = {
    "forces_withdrawn": (SENT, ("forces_sent",)),
    "released": (_HELD, ("seized", "detained")),
    "deported": (_HELD, ("detained", "convicted", "charged")),
    "sanctioned": (_AID, _GAVE),
    "agreement_ended": (_AGREED, _ACCORDS),
}
"""By a kind the nouns that its subject can be, and the kinds that it was told as."""
_NOTHING: tuple[frozenset[str], tuple[str, ...]] = (frozenset(), ())
_ACCORDING = frozenset(("agreement_signed", "ceasefire"))
_OF_BORDERS = frozenset(("restricted", "eased"))
_BORDERS = wordset("border borders frontier crossing crossings airspace embargo curfew")
"""What whoever acted just before closes or opens, and who else is told of beside it does not."""
_SWAPPED = frozenset(("exchanged", "swapped"))
_KINDS = _ACCORDING | _OF_BORDERS | _TOLD.keys()


def done_to_told(scene: Scene, act: Act, kind: str | None, roles: Roles) -> Roles | None:
    """Who takes part in what a passive without an agent tells of what was told before; None for nobody."""
    lows, clause = scene.page.words.lows, act.clause
    suited = lows[act.verb] in _DROPPED and kind not in _OF_OTHERS
    if roles.actors or act.is_noun or not (suited or kind in _KINDS):
        return None
    if not is_passive(lows, act.verb) or tells_agent(scene.page, clause, act.verb):
        return None  # "was lodged by villagers"
    subject = lows[behind_opening_time(scene.page, clause.first) : max(clause.verb, clause.first)]
    if kind in _OF_PERSONS and subject in _PERSONS:
        return _of_just_told(scene, kind, roles, of_one=subject in _ONE)
    swapped = kind == "released" and lows[act.verb] in _SWAPPED
    reached = kind in _ACCORDING and lows[act.verb] in _REACHED and not roles.recipients
    if swapped or reached or (kind in _OF_BORDERS and "had" not in lows[clause.first : act.verb]):
        just = _of_those_just_told
        return _of_talks(scene, subject) if reached else just(scene, subject, roles, of_two=swapped)
    nouns, kinds = (_SUITS, ("charged",)) if suited else _TOLD.get(kind or "", _NOTHING)
    event = next(scene.reference.events.lately(kinds), None) if _takes_up(subject, nouns) else None
    told = event.roles if event else Roles()
    if kinds is _ACCORDS:  # What two agreed is of both.
        both = unique((*told.actors, *told.recipients))
        told = Roles(both if len(both) > 1 else ())
    known = set(map(key, told.recipients))
    if not told.actors or (roles.recipients and known.isdisjoint(map(key, roles.recipients))):
        return None
    return told._replace(rule=TOLD_BEFORE)


def _of_those_just_told(scene: Scene, subject: Sequence[str], roles: Roles, *, of_two: bool) -> Roles | None:
    """Of which two prisoners are exchanged, or who acted just before and now closes "the border"."""
    if of_two:
        acted = () if roles.recipients else scene.reference.two_named() or scene.reference.events.two_states()
    else:
        own = set(map(key, roles.recipients))
        known = _takes_up(subject[: _ends(subject)], _BORDERS)
        acted = scene.reference.state_that_acted(0) if known else ()
        acted = tuple(m for m in acted if key(m) not in own)
    return Roles(acted, roles.recipients, TOLD_BEFORE) if acted else None


def _of_just_told(scene: Scene, kind: str, roles: Roles, *, of_one: bool) -> Roles | None:
    """Who frees or deports those of whom the sentence before told that he held them: "They were deported"."""
    event = scene.reference.events.just_told()
    if event is None or event.kind not in _TOLD[kind][1] or not event.roles.actors:
        return None
    held = tuple(m for m in event.roles.recipients if m.person or m.code is None or not of_one)
    return Roles(event.roles.actors, roles.recipients or held, TOLD_BEFORE)


def _of_talks(scene: Scene, subject: Sequence[str]) -> Roles | None:
    """Who comes to terms after they met or fought: "Norland and Ostia held talks. A deal was reached"."""
    head = _ends(subject) - 1
    if head < 1 or subject[head] not in _AGREED or "'s" in subject or "by" in subject or "with" in subject:
        return None
    event = scene.reference.events.just_told()
    if event is None or event.kind in ("met", "attacked"):
        start = scene.sentence.start
        goes_on = scene.page.text[max(start - _TWO, 0) : start] != "\n\n"
        told = event.roles if event else Roles(scene.reference.meant_by("they") if goes_on else ())
        both = unique((*told.actors, *told.recipients))
        return Roles(both, (), TOLD_BEFORE) if len(both) == _TWO else None
    return None


def _ends(subject: Sequence[str]) -> int:
    """How many words of a subject stand before a preposition: of "the border | with Norland"."""
    return next((i for i, word in enumerate(subject) if word in PREPOSITIONS), len(subject))


def _takes_up(subject: Sequence[str], nouns: AbstractSet[str]) -> bool:
    """Whether a subject is one of some nouns with what describes it, and names nobody whose it is."""
    opens = subject[:1] != () and (subject[0] in _TAKING_UP or subject[0] in _AID)
    return opens and subject[-1] in nouns and "'s" not in subject and PREPOSITIONS.isdisjoint(subject)
