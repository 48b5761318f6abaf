"""Who replies to what was done or said just before: not who did it, but to whom: "It denied the charge"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.beside import key
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.inflection import spellings_of
from timeline.finding.parties.sexes import sex_of
from timeline.finding.words import PREPOSITIONS, PRONOUNS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.anaphora.reference import Reference
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

__all__ = ["of_who_replies"]

_PERSONS = frozenset(("he", "she"))
_THE_FIRM = (("the", "company"), ("the", "firm"), ("the", "group"))
_DENYING = spellings_of("deny dispute contest refute rebut reject dismiss")
"""Verbs of those who were accused, with what they deny."""
_APPEALING = spellings_of("plead appeal")
"""Verbs of those who were charged or fined, of nothing or against something."""
_REJECTING = spellings_of("reject dismiss refuse decline spurn rebuff accept")
"""Verbs of those who were asked or offered something."""
_REPLYING = _DENYING | _APPEALING | _REJECTING
_CHARGES = wordset(
    "charge charges claim claims accusation accusations allegation allegations criticism lawsuit suit verdict"
    " fine it this that them wrongdoing guilt involvement responsibility any all having"
)
_REQUESTS = wordset(
    "offer offers request requests demand demands appeal bid proposal plea invitation call calls terms threat"
    " ultimatum"
)
_ACCUSING = frozenset(("accused", "charged", "convicted", "sanctioned", "threatened"))
_ASKING = frozenset(("requested", "pledged", "threatened"))
_NEAR = 4
"""Words before and behind a verb among which a pronoun stands, and what is rejected."""


def of_who_replies(scene: Scene, act: Act, roles: Roles) -> Roles:
    """The roles, with whom it was done to for who did it where a pronoun seems to mean the latter."""
    lows, first, verb = scene.page.words.lows, act.clause.first, act.verb
    if lows[verb] not in _REPLYING or act.is_noun or len(roles.actors) != 1:
        return roles
    pronoun = next(filter(PRONOUNS.__contains__, lows[max(first, verb - _NEAR) : verb]), "")
    if not pronoun and lows[first : first + 2] in _THE_FIRM:  # "Ostia sued Nordsund. The company denied it"
        pronoun = "it"
    event = scene.reference.events.latest() if pronoun else None
    if event is None or len(event.roles.recipients) != 1 or not _replies(lows, act, event.kind):
        return roles
    (did,), (suffered,) = roles.actors, event.roles.recipients
    if key(did) == key(suffered) or key(did) not in map(key, event.roles.actors):
        return roles
    fits = _is_rather(scene.reference, pronoun, suffered, did)
    return roles._replace(actors=(suffered,), recipients=()) if fits else roles


def _replies(lows: Sequence[str], act: Act, kind: str) -> bool:
    """Whether a verb tells of a reply to what is of a kind: "rejected the charge", ", a charge he denied"."""
    verb = act.verb
    behind = lows[verb + 1 : min(verb + 1 + _NEAR, act.clause.last)]
    around = (*lows[max(verb - _NEAR, 0) : verb - 1], *behind)
    if kind in _ACCUSING and lows[verb] in _APPEALING:
        return "for" not in behind
    is_charge = lows[act.clause.first] == "which" or not _CHARGES.isdisjoint(around)
    if kind in _ACCUSING and lows[verb] in _DENYING and is_charge:
        return True
    if kind not in _ASKING or lows[verb] not in _REJECTING:
        return False
    # "asked Peru for talks, but it refused": not "it refused to comment", "it refused visas"
    nothing = not behind or not behind[0].isalnum() or behind[0] in PREPOSITIONS - {"to"}
    return nothing or not _REQUESTS.isdisjoint(around)


def _is_rather(reference: Reference, pronoun: str, party: PartyMention, other: PartyMention) -> bool:
    """Whether a pronoun can mean a party, and another no better: "she" is Oda Lind rather than Jan Dahl."""
    if pronoun not in _PERSONS:
        return pronoun != "it" or reference.can_be_it(party)
    if not can_be_person(party) or not reference.can_be(pronoun, party):
        return False
    return sex_of(party.name) != "" or sex_of(other.name) == ""
