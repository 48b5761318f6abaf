"""Who does what a passive tells of something told before: "The troops were withdrawn", "the suit was dropped"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.dealings import transfer
from timeline.finding.happenings.anaphora.recalling import SENT, TOLD_BEFORE
from timeline.finding.happenings.entities.beside import key, unique
from timeline.finding.happenings.opposites.partners import GIFTS
from timeline.finding.happenings.page import behind_opening_time
from timeline.finding.happenings.roles.sides import Roles
from timeline.finding.predicates import is_passive
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.anaphora.events import Event
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["done_to_told"]

_TAKING_UP = frozenset(("the", "these", "those", "both", "all"))
"""Words that open a subject which takes up what was told."""
_ASKED = wordset("offer offers bid proposal proposals request requests plea appeal demand demands invitation")
_SUITS = wordset("suit suits lawsuit lawsuits case cases complaint complaints claim claims action charges")
_CHARGED = ("charged",)
_DROPPED = frozenset(("dropped", "withdrawn", "abandoned", "settled", "filed", "lodged"))
"""Participles of what whoever sues does with his suit, and no court."""
_HELD = wordset(
    "crew crews sailors fishermen men women prisoners hostages soldiers ship ships vessel vessels tanker boat boats"
    " trawler trawlers tug tugs plane aircraft pair two three all staff workers aid-workers journalists detainees"
)
_GIVEN = GIFTS | SENT | wordset("vessels patrol cars trucks ambulances rice wheat maize flour oil fuel gas cargo")
_NO_HEADS = frozenset(("it", "they", "he", "she", "which", "who"))
_AGREED = wordset(
    "merger takeover deal agreement contract pact accord treaty alliance partnership venture sale order lease"
    " arrangement memorandum tie-up"
)
_ACCORDS = ("agreement_signed", "agreement_ratified", "agreement_in_force", "traded")
_TOLD: dict[str, tuple[frozenset[str], tuple[str, ...]]] = {
    "forces_withdrawn": (SENT, ("forces_sent",)),
    "refused": (_ASKED, ("requested", "pledged")),
    "released": (_HELD, ("seized", "detained")),
    "supplied": (_GIVEN, ("pledged", "requested", "traded")),
    "agreement_ended": (_AGREED, _ACCORDS),
    "agreement_suspended": (_AGREED, _ACCORDS),
    "agreement_signed": (_AGREED, _ACCORDS),
}
"""By a kind the nouns that its subject can be, and the kinds that it was told as."""


def done_to_told(scene: Scene, act: Act, kind: str | None, roles: Roles) -> Roles | None:
    """Who takes part in what a passive without an agent tells of what was told just before; None for nobody."""
    lows, clause = scene.page.words.lows, act.clause
    suited = lows[act.verb] in _DROPPED
    if roles.actors or act.is_noun or not (kind in _TOLD or suited) or not is_passive(lows, act.verb):
        return None
    subject = lows[behind_opening_time(scene.page, clause.first) : max(clause.verb, clause.first)]
    if subject[:1] == () or subject[0] not in _TAKING_UP or not _is_bare(subject):
        return None
    if suited and kind != "forces_withdrawn":
        nouns, kinds = _SUITS, _CHARGED
    elif kind in _TOLD:
        nouns, kinds = _TOLD[kind]
    else:
        return None
    event = next(scene.reference.events.lately(kinds), None) if subject[-1] in nouns else None
    if event is None:
        return None
    told = _sides(event, kind)
    if roles.recipients and set(map(key, roles.recipients)).isdisjoint(map(key, told.recipients)):
        return None
    return Roles(told.actors, told.recipients, TOLD_BEFORE) if told.actors else None


def _sides(event: Event, kind: str | None) -> Roles:
    """Who acts and upon whom: whoever was asked refuses and gives, and what two agreed is of both."""
    told = transfer(event) if kind == "supplied" else event.roles
    if kind == "refused" or (kind == "supplied" and event.kind == "requested"):
        return Roles(told.recipients, told.actors)
    if kind in _TOLD and _TOLD[kind][1] is _ACCORDS:
        both = unique((*told.actors, *told.recipients))
        return Roles(both if len(both) > 1 else ())
    return told


def _is_bare(subject: Sequence[str]) -> bool:
    """Whether a subject is a noun with what describes it, and names nobody whose it is."""
    return "'s" not in subject and PREPOSITIONS.isdisjoint(subject) and _NO_HEADS.isdisjoint(subject)
