"""Everything that can be recorded: frozen domain events of sources and of happenings, with their topics."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from uuid import UUID

    from timeline.domain.document import Evidence, Omission
    from timeline.domain.statement import Claim, Rule, Statement
    from timeline.domain.when import When

__all__ = [
    "EVENT_TYPES",
    "DisputeSettled",
    "DomainEvent",
    "HappeningAmended",
    "HappeningCorroborated",
    "HappeningDisputed",
    "HappeningEvent",
    "HappeningGraded",
    "HappeningRecorded",
    "HappeningReinstated",
    "HappeningRetracted",
    "Origin",
    "SourceAdded",
    "SourceEvent",
    "SourceRead",
    "SourceReinstated",
    "SourceRevised",
    "SourceWithdrawn",
]

Origin = Literal["found", "curated", "hand"]
"""Where a happening came from: the finder, a curated file, a person at the command line."""


@dataclass(frozen=True)
class DomainEvent:
    """What every event carries.

    Attributes:
        originator_id: the stream: one source or one happening.
        originator_version: place in the stream, from 1.
        recorded: system time of the recording, ISO 8601 in UTC with seconds; passed in, never read here.
        by: who recorded it: a person's name, or ``finder N`` for the machine.
    """

    TOPIC: ClassVar[str] = ""
    VERSION: ClassVar[int] = 1

    originator_id: UUID
    originator_version: int
    recorded: str
    by: str

    @property
    def by_a_person(self) -> bool:
        """Whether a person recorded it, and not a finder."""
        return not self.by.startswith("finder ")


class SourceEvent(DomainEvent):
    """An event in the stream of a source."""


@dataclass(frozen=True)
class SourceAdded(SourceEvent):
    """A document became a source. The text is kept, so that every passage can be shown again."""

    TOPIC: ClassVar[str] = "source-added"

    digest: str
    file_digest: str
    name: str
    media_type: str
    text: str
    title: str
    published: When | None
    publisher: str
    url: str
    language: str
    grade: str | None


@dataclass(frozen=True)
class SourceRead(SourceEvent):
    """A finder went through the source.

    Attributes:
        finder: name and version of the finder.
        found: how many happenings it gave.
        omitted: what it left out, and why.
    """

    TOPIC: ClassVar[str] = "source-read"

    finder: str
    found: int
    omitted: tuple[Omission, ...]


@dataclass(frozen=True)
class SourceRevised(SourceEvent):
    """What is known about a source (not its text) was corrected; the whole new description."""

    TOPIC: ClassVar[str] = "source-revised"

    name: str
    title: str
    published: When | None
    publisher: str
    url: str
    language: str
    grade: str | None
    reason: str


@dataclass(frozen=True)
class SourceWithdrawn(SourceEvent):
    """The source no longer counts as evidence."""

    TOPIC: ClassVar[str] = "source-withdrawn"

    reason: str


@dataclass(frozen=True)
class SourceReinstated(SourceEvent):
    """The source counts again."""

    TOPIC: ClassVar[str] = "source-reinstated"

    reason: str


class HappeningEvent(DomainEvent):
    """An event in the stream of a happening."""


@dataclass(frozen=True)
class HappeningRecorded(HappeningEvent):
    """A happening, as first told."""

    TOPIC: ClassVar[str] = "happening-recorded"

    origin: Origin
    statement: Statement
    evidence: tuple[Evidence, ...]
    claims: tuple[Claim, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True)
class HappeningAmended(HappeningEvent):
    """The whole new statement, and why; what it replaces stays in the stream."""

    TOPIC: ClassVar[str] = "happening-amended"

    statement: Statement
    evidence: tuple[Evidence, ...]
    claims: tuple[Claim, ...]
    rules: tuple[Rule, ...]
    reason: str


@dataclass(frozen=True)
class HappeningCorroborated(HappeningEvent):
    """Another passage tells the same."""

    TOPIC: ClassVar[str] = "happening-corroborated"

    evidence: tuple[Evidence, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class HappeningDisputed(HappeningEvent):
    """Somebody contradicts it."""

    TOPIC: ClassVar[str] = "happening-disputed"

    reason: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class DisputeSettled(HappeningEvent):
    """The dispute is over, and the happening stands."""

    TOPIC: ClassVar[str] = "dispute-settled"

    reason: str


@dataclass(frozen=True)
class HappeningGraded(HappeningEvent):
    """A person set the Admiralty code; None takes it back."""

    TOPIC: ClassVar[str] = "happening-graded"

    grade: str | None
    reason: str


@dataclass(frozen=True)
class HappeningRetracted(HappeningEvent):
    """It no longer counts."""

    TOPIC: ClassVar[str] = "happening-retracted"

    reason: str


@dataclass(frozen=True)
class HappeningReinstated(HappeningEvent):
    """It counts again."""

    TOPIC: ClassVar[str] = "happening-reinstated"

    reason: str


EVENT_TYPES: tuple[type[DomainEvent], ...] = (
    SourceAdded,
    SourceRead,
    SourceRevised,
    SourceWithdrawn,
    SourceReinstated,
    HappeningRecorded,
    HappeningAmended,
    HappeningCorroborated,
    HappeningDisputed,
    DisputeSettled,
    HappeningGraded,
    HappeningRetracted,
    HappeningReinstated,
)
"""The closed list of what a store may hold."""
