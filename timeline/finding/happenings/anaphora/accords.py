"""Which agreement a clause tells of: one that it names, or the one told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.recalling import is_new
from timeline.finding.happenings.details import ACCORDS, SIGNABLE, find_about
from timeline.finding.happenings.entities.beside import states_of, unique
from timeline.finding.happenings.roles import Roles
from timeline.finding.happenings.roles.together import partners
from timeline.finding.inflection import PARTICIPLE_ENDINGS
from timeline.finding.predicates import is_passive
from timeline.finding.words import PREPOSITIONS, WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

__all__ = ["AGREEMENTS", "agreement_meant", "means_agreement", "note_agreement", "resolved_agreement"]

AGREEMENTS = frozenset(
    ("agreement_signed", "agreement_ratified", "agreement_in_force", "agreement_suspended", "agreement_ended")
)
_IT = frozenset(("it", "they"))
_TO_ACCORD = 9
"""Words before such a participle within which it stands."""
_TIMELY = wordset("last this next the that late early a only two three four five six ten")
"""Words that open a time without a preposition: "signed the same month"."""
_EFFECT = frozenset(("force", "effect"))
_CONTRACTS = frozenset(("contract", "contracts", "lease", "order", "facility"))


def means_agreement(scene: Scene, act: Act, trigger: Trigger) -> bool:
    """Whether "it was signed" or ", which they signed" is about an agreement told before."""
    if trigger.kind not in AGREEMENTS:
        return False
    first, lows = act.clause.first, scene.page.words.lows
    clause = act.clause
    if clause.link == "and" and clause.parent >= 0:  # "it was signed and entered into force"
        clause = scene.clauses[clause.parent]
        first = clause.first
    if clause.link == "relative" and not ACCORDS.isdisjoint(lows[max(first - 5, 0) : first]):
        return True
    opens = lows[first] in ("the", "a") and not ACCORDS.isdisjoint(lows[first + 1 : first + 2])
    if opens and is_passive(lows, trigger.at):
        return True  # "The contract, worth 3 million pesos, was signed in May"
    if _describes_accord(lows, scene.clauses[0].first, act, trigger):
        return True
    return scene.reference.about is not None and not _IT.isdisjoint(lows[first : act.clause.last])


def _describes_accord(lows: Sequence[str], first: int, act: Act, trigger: Trigger) -> bool:
    """Whether a participle tells of the accord before it: "go back to an arrangement signed in Lima"."""
    at = trigger.at
    behind = lows[at + 1 : min(at + 2, act.clause.last)]
    if (
        not lows[at].endswith(PARTICIPLE_ENDINGS)
        or lows[at].endswith("ing")
        or not (behind == () or behind[0] in PREPOSITIONS or behind[0] in _TIMELY or behind[0] in WEEKDAYS)
    ):
        return False
    if is_passive(lows, at) and lows[act.clause.first] in SIGNABLE:
        return False  # "Protocols will be signed"
    return not SIGNABLE.isdisjoint(lows[max(at - _TO_ACCORD, first) : at])


def resolved_agreement(scene: Scene, act: Act, roles: Roles) -> Roles:
    """The parties of the agreement that "it" means, where the clause names none; a new agreement is noted."""
    starts, ends = scene.page.words.starts, scene.page.words.ends
    about = find_about(scene.page, starts[act.clause.first], ends[act.clause.last - 1])
    if (
        about is None
        and act.trigger is not None
        and not roles.actors
        and not _is_contract(scene, act)
        and not _is_of_new(scene.page.words.lows, act.clause)
        and means_agreement(scene, act, act.trigger)
    ):
        named = partners(scene.people, act.clause)  # "It was signed with Norland in May"
        first = scene.reference.partners or (scene.reference.meant_by("it") if named else ())
        return Roles(unique((*first, *named)), (), "the agreement told before")
    scene.reference.note_agreement(about, roles.actors)
    return _of_pact_just_told(scene, act) or roles


def _of_pact_just_told(scene: Scene, act: Act) -> Roles | None:
    """Whose pact takes effect that was told of just before: "They signed a pact. It came into force"."""
    lows, clause = scene.page.words.lows, act.clause
    if lows[clause.first] != "it" or _EFFECT.isdisjoint(lows[clause.first : clause.last]):
        return None
    event = scene.reference.events.just_told()
    sides = (
        unique((*event.roles.actors, *event.roles.recipients)) if event and event.kind in AGREEMENTS else ()
    )
    return Roles(states_of(sides), (), "the agreement told before") if len(sides) > 1 else None


def note_agreement(scene: Scene, act: Act, roles: Roles) -> None:
    """Take in an agreement of which something else is told: "The pact of Norland and Ostia drew praise"."""
    clause, words = act.clause, scene.page.words
    if not ACCORDS.isdisjoint(words.lows[clause.first : max(clause.verb, clause.first)]):
        scene.reference.note_agreement(
            find_about(scene.page, words.starts[clause.first], words.starts[act.verb]), roles.actors
        )


def _is_of_new(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a relative clause tells of an accord that is spoken of only now: "a truce | that lapsed"."""
    return clause.link == "relative" and lows[clause.first - 1] in ACCORDS and is_new(lows, clause.first - 1)


def _is_contract(scene: Scene, act: Act) -> bool:
    """Whether the subject is a contract, which is none of the treaties told before."""
    first = act.clause.first
    if act.clause.link == "and" and act.clause.parent >= 0:
        first = scene.clauses[act.clause.parent].first
    return not _CONTRACTS.isdisjoint(scene.page.words.lows[first : first + 3])


def agreement_meant(scene: Scene, kind: str | None, act: Act, roles: Roles) -> str | None:
    """The agreement that an act is about: one that its clause names, or the one told before."""
    if kind not in AGREEMENTS:
        return None
    words, clause = scene.page.words, act.clause
    named = find_about(scene.page, words.starts[clause.first], words.ends[clause.last - 1])
    joins = kind == "agreement_in_force" and roles.rule.startswith("active")
    return named or (None if joins else scene.reference.about)  # "Norland joined the alliance"
