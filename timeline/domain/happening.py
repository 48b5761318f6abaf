"""A happening: its state, and the decisions that become its events."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.domain.errors import (
    AlreadyRecordedError,
    NothingChangedError,
    NotRetractedError,
    RequestError,
    RetractedError,
)
from timeline.domain.events import (
    DisputeSettled,
    HappeningAmended,
    HappeningCorroborated,
    HappeningDisputed,
    HappeningEvent,
    HappeningGraded,
    HappeningRecorded,
    HappeningReinstated,
    HappeningRetracted,
)
from timeline.domain.reasons import checked_reason

if TYPE_CHECKING:
    from uuid import UUID

    from timeline.domain.document import Evidence
    from timeline.domain.events import Origin
    from timeline.domain.statement import Claim, Rule, Statement

__all__ = [
    "Happening",
    "Told",
    "amend",
    "corroborate",
    "dispute",
    "evolve",
    "grade",
    "record",
    "reinstate",
    "retract",
    "settle",
]


@dataclass(frozen=True, slots=True)
class Told:
    """All that is told of a happening at once: the statement and what it rests on."""

    statement: Statement
    evidence: tuple[Evidence, ...] = ()
    claims: tuple[Claim, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Happening:
    """What the record holds of a happening.

    Attributes:
        corrected: a person amended, retracted or reinstated it; no finder overrides that.
        retracted_by: who retracted it; '' while it stands.
        disputed: somebody contradicts it, and the dispute is not settled.
        contradicting: the passages that do; they never count as evidence for it.
    """

    id: UUID
    version: int
    origin: Origin
    told: Told
    grade: str | None = None
    corrected: bool = False
    retracted_by: str = ""
    disputed: bool = False
    contradicting: tuple[Evidence, ...] = ()

    @property
    def retracted(self) -> bool:
        """It no longer counts."""
        return bool(self.retracted_by)


def record(ident: UUID, origin: Origin, told: Told, *, at: str, by: str) -> HappeningRecorded:
    """A happening is told for the first time."""
    return HappeningRecorded(ident, 1, at, by, origin, told.statement, told.evidence, told.claims, told.rules)


def amend(happening: Happening, told: Told, reason: str, *, at: str, by: str) -> HappeningAmended:
    """Say it anew, as a whole.

    Raises:
        RetractedError: it is retracted.
        NothingChangedError: it says that already.
    """
    _standing(happening)
    if told == happening.told:
        raise NothingChangedError(str(happening.id))
    return HappeningAmended(
        happening.id,
        happening.version + 1,
        at,
        by,
        told.statement,
        told.evidence,
        told.claims,
        told.rules,
        checked_reason(reason),
    )


def corroborate(
    happening: Happening, evidence: tuple[Evidence, ...], claims: tuple[Claim, ...], *, at: str, by: str
) -> HappeningCorroborated:
    """Another passage tells the same; passages that are cited already are not cited again.

    Raises:
        RetractedError: it is retracted.
        AlreadyRecordedError: each of the passages is cited already.
    """
    _standing(happening)
    cited = {(old.source, old.start, old.end) for old in happening.told.evidence}
    fresh = tuple(new for new in evidence if (new.source, new.start, new.end) not in cited)
    if not fresh:
        raise AlreadyRecordedError("passage", f"evidence of happening {happening.id}")
    return HappeningCorroborated(happening.id, happening.version + 1, at, by, fresh, claims)


def dispute(
    happening: Happening, reason: str, evidence: tuple[Evidence, ...], *, at: str, by: str
) -> HappeningDisputed:
    """Somebody contradicts it.

    Raises:
        RetractedError: it is retracted.
    """
    _standing(happening)
    return HappeningDisputed(happening.id, happening.version + 1, at, by, checked_reason(reason), evidence)


def settle(happening: Happening, reason: str, *, at: str, by: str) -> DisputeSettled:
    """The dispute is over.

    Raises:
        RequestError: it is not disputed.
    """
    _standing(happening)
    if not happening.disputed:
        raise RequestError(f"happening {happening.id} is not disputed.")
    return DisputeSettled(happening.id, happening.version + 1, at, by, checked_reason(reason))


def grade(happening: Happening, code: str | None, reason: str, *, at: str, by: str) -> HappeningGraded:
    """A person sets the Admiralty code.

    Raises:
        RetractedError: it is retracted.
        NothingChangedError: it has that grade already.
    """
    _standing(happening)
    if code == happening.grade:
        raise NothingChangedError(str(happening.id))
    return HappeningGraded(happening.id, happening.version + 1, at, by, code, checked_reason(reason))


def retract(happening: Happening, reason: str, *, at: str, by: str) -> HappeningRetracted:
    """It no longer counts.

    Raises:
        RetractedError: it is retracted already.
    """
    _standing(happening)
    return HappeningRetracted(happening.id, happening.version + 1, at, by, checked_reason(reason))


def reinstate(happening: Happening, reason: str, *, at: str, by: str) -> HappeningReinstated:
    """It counts again.

    Raises:
        NotRetractedError: it is not retracted.
    """
    if not happening.retracted:
        raise NotRetractedError(str(happening.id))
    return HappeningReinstated(happening.id, happening.version + 1, at, by, checked_reason(reason))


def _standing(happening: Happening) -> None:
    if happening.retracted:
        raise RetractedError(str(happening.id))


def evolve(happening: Happening | None, event: HappeningEvent) -> Happening:
    """The happening after the event."""
    match event:
        case HappeningRecorded():
            told = Told(event.statement, event.evidence, event.claims, event.rules)
            return Happening(event.originator_id, event.originator_version, event.origin, told)
        case _ if happening is None:
            raise RequestError(
                f"the stream of happening {event.originator_id} does not begin with its record."
            )
        case HappeningAmended():
            told = Told(event.statement, event.evidence, event.claims, event.rules)
            changed = replace(happening, told=told, corrected=happening.corrected or event.by_a_person)
        case HappeningCorroborated():
            old = happening.told
            claims = tuple(dict.fromkeys(old.claims + event.claims))
            told = replace(old, evidence=old.evidence + event.evidence, claims=claims)
            changed = replace(happening, told=told, corrected=happening.corrected or event.by_a_person)
        case HappeningDisputed():
            against = tuple(dict.fromkeys(happening.contradicting + event.evidence))
            changed = replace(happening, disputed=True, contradicting=against)
        case DisputeSettled():
            changed = replace(happening, disputed=False, contradicting=())
        case HappeningGraded():
            changed = replace(happening, grade=event.grade)
        case HappeningRetracted():
            changed = replace(
                happening,
                retracted_by=event.by,
                corrected=happening.corrected or event.by_a_person,
            )
        case HappeningReinstated():
            changed = replace(happening, retracted_by="", corrected=happening.corrected or event.by_a_person)
        case _:
            raise RequestError(f"{type(event).__name__} is no event of a happening.")
    return replace(changed, version=event.originator_version)
