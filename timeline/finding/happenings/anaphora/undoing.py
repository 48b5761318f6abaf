"""What is done to that of which was told before: "cut them", "six years after imposing it", "tore it up"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.beside import key
from timeline.finding.happenings.roles import Roles
from timeline.finding.inflection import spellings_of
from timeline.finding.words import NEGATIONS

if TYPE_CHECKING:
    from timeline.finding.happenings.anaphora.events import Event
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["done_to_it"]

_IT = frozenset(("it", "them"))
_ACCORDS = ("agreement_signed", "agreement_ratified", "agreement_in_force")
_ENDED = dict.fromkeys(_ACCORDS, "agreement_ended")
_DONE: tuple[tuple[str, dict[str, str]], ...] = (
    ("cut sever break rupture", {"recognised": "ties_cut"}),
    ("restore resume renew mend", {"ties_cut": "recognised", "agreement_suspended": "agreement_in_force"}),
    ("close shut", {"recognised": "ties_cut", "eased": "restricted"}),
    ("reopen", {"ties_cut": "recognised", "restricted": "eased"}),
    ("lift remove repeal ease reverse relax", {"sanctioned": "sanctions_lifted", "restricted": "eased"}),
    ("rescind waive", {"sanctioned": "sanctions_lifted", "restricted": "eased"}),
    (
        "impose reimpose introduce extend prolong tighten reinstate",
        {
            "sanctions_lifted": "sanctioned",
            "eased": "restricted",
            "sanctioned": "sanctioned",
            "restricted": "restricted",
        },
    ),
    ("tear scrap quit leave denounce void annul terminate abrogate repudiate revoke nullify", _ENDED),
    ("suspend freeze", dict.fromkeys(_ACCORDS, "agreement_suspended") | {"recognised": "ties_cut"}),
    ("accept", {"pledged": "pledged", "requested": "pledged"}),
    ("return repay", {"visited": "visited"}),
)  # fmt: skip
_KIND_OF: dict[str, dict[str, str]] = {form: kinds for verbs, kinds in _DONE for form in spellings_of(verbs)}
"""What a verb with "it" or "them" tells, by the kind of what that takes up."""


def done_to_it(scene: Scene, act: Act, verb: int, roles: Roles) -> tuple[str, Roles] | None:
    """The kind and the roles of what is done to the event that a pronoun behind the verb takes up.

    Args:
        scene: the sentence.
        act: what is told.
        verb: the main verb of the clause.
        roles: who takes part by name.
    """
    lows = scene.page.words.lows
    kinds = _KIND_OF.get(lows[verb])
    if kinds is None or _IT.isdisjoint(lows[verb + 1 : verb + 2]):
        return None
    if not NEGATIONS.isdisjoint(lows[act.clause.first : verb]):
        return None
    event = next(scene.reference.events.lately(kinds), None)
    return (kinds[event.kind], _sides(event, roles)) if event is not None else None


def _sides(event: Event, roles: Roles) -> Roles:
    """Who does it to whom: the other side of the event where the clause does not name it."""
    actors = roles.actors or event.roles.actors
    own = set(map(key, actors))
    others = tuple(m for m in (*event.roles.actors, *event.roles.recipients) if key(m) not in own)
    return Roles(actors, roles.recipients or others, "the event told before")
