"""The two sides of a happening, and the kinds of what is done to people."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.inflection import spellings_of
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["HELD", "OWNED", "SPEECH_ACTS", "SUFFERED", "Roles", "are_states", "bound_to_act"]

SUFFERED = wordset("detained convicted charged investigated released deported expelled seized attacked")
"""Kinds whose noun names with "of" whom it happens to: "the arrest of"."""
HELD = frozenset(("detained", "convicted", "charged", "released", "deported"))
"""Kinds that happen to a person, and not to the state of his office.

Whoever stands behind their passive is no victim: "was held over Norland's law".
"""
OWNED = "whose deed it is called"
"""The rule of those whose deed a noun tells, and no subject: "it followed the bloc's threat"."""
SPEECH_ACTS = frozenset(("pledged", "threatened", "requested", "accused", "refused", "stated"))
"""Kinds of what somebody does by speaking."""


_BINDING = spellings_of("commit oblige require compel")
"""Verbs of texts, whose object is whoever is to do something."""
_BOUND = 10
"""Words behind such a verb within which the "to" of what he is to do stands."""


class Roles(NamedTuple):
    """The parties of one happening, and the rule that told them apart."""

    actors: Mentions = ()
    recipients: Mentions = ()
    rule: str = ""


def bound_to_act(lows: Sequence[str], verb: int, roles: Roles) -> Roles:
    """The roles of what a text binds somebody to do, who then does it: "the deal commits Norland to pay"."""
    if lows[verb] not in _BINDING or roles.actors or not roles.recipients:
        return roles
    bound = "to" in lows[verb + 1 : verb + _BOUND]
    return roles._replace(actors=roles.recipients, recipients=()) if bound else roles


def are_states(mentions: Mentions) -> bool:
    """Whether states, or who acts for them, are named, and nobody else."""
    return bool(mentions) and all(m.code and m.code == m.country for m in mentions)
