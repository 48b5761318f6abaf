"""A source: its state, and the decisions that become its events."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.domain.errors import RequestError
from timeline.domain.events import (
    SourceAdded,
    SourceEvent,
    SourceRead,
    SourceReinstated,
    SourceRevised,
    SourceWithdrawn,
)
from timeline.domain.ids import source_id
from timeline.domain.reasons import checked_reason

if TYPE_CHECKING:
    from uuid import UUID

    from timeline.domain.document import Document, Omission
    from timeline.domain.when import When

__all__ = ["CURATED", "Source", "add", "evolve", "read", "reinstate", "revise", "withdraw"]

CURATED = frozenset({"application/yaml", "text/csv"})
"""Media types of files that list happenings."""


@dataclass(frozen=True, slots=True)
class Source:
    """What the record holds of a source.

    Attributes:
        withdrawn_by: who withdrew it; '' while it counts.
        corrected: a person withdrew or reinstated it; no build overrides that.
    """

    id: UUID
    version: int
    digest: str
    name: str
    media_type: str
    text: str
    title: str
    published: When | None
    publisher: str
    url: str
    language: str
    grade: str | None
    finder: str = ""
    omitted: tuple[Omission, ...] = ()
    withdrawn_by: str = ""
    corrected: bool = False

    @property
    def withdrawn(self) -> bool:
        """It no longer counts as evidence."""
        return bool(self.withdrawn_by)

    @property
    def is_curated(self) -> bool:
        """Its happenings were listed by a person, not found in prose."""
        return self.media_type in CURATED


def add(document: Document, *, at: str, by: str) -> SourceAdded:
    """The document becomes a source."""
    return SourceAdded(
        originator_id=source_id(document.digest),
        originator_version=1,
        recorded=at,
        by=by,
        digest=document.digest,
        file_digest=document.file_digest,
        name=document.name,
        media_type=document.media_type,
        text=document.text,
        title=document.title,
        published=document.published,
        publisher=document.publisher,
        url=document.url,
        language=document.language,
        grade=document.grade,
    )


def read(
    source: Source, finder: str, found: int, omitted: tuple[Omission, ...], *, at: str
) -> SourceRead | None:
    """The finder went through it; None when it says what the record says already."""
    if (source.finder, source.omitted) == (finder, omitted):
        return None
    return SourceRead(source.id, source.version + 1, at, f"finder {finder}", finder, found, omitted)


def revise(source: Source, document: Document, reason: str, *, at: str, by: str) -> SourceRevised | None:
    """Take over what a document says of itself; what it does not say stays. None when nothing changes."""
    fields = ("name", "title", "published", "publisher", "url", "language", "grade")
    new = {name: getattr(document, name) or getattr(source, name) for name in fields}
    if new == {name: getattr(source, name) for name in fields}:
        return None
    return SourceRevised(source.id, source.version + 1, at, by, reason=reason, **new)


def withdraw(source: Source, reason: str, *, at: str, by: str) -> SourceWithdrawn:
    """It no longer counts as evidence.

    Raises:
        RequestError: it is withdrawn already.
    """
    if source.withdrawn:
        raise RequestError(f"source {source.id} is withdrawn already.")
    return SourceWithdrawn(source.id, source.version + 1, at, by, checked_reason(reason))


def reinstate(source: Source, reason: str, *, at: str, by: str) -> SourceReinstated:
    """It counts again.

    Raises:
        RequestError: it is not withdrawn.
    """
    if not source.withdrawn:
        raise RequestError(f"source {source.id} is not withdrawn.")
    return SourceReinstated(source.id, source.version + 1, at, by, checked_reason(reason))


def evolve(source: Source | None, event: SourceEvent) -> Source:
    """The source after the event."""
    match event:
        case SourceAdded():
            return Source(
                id=event.originator_id,
                version=event.originator_version,
                digest=event.digest,
                name=event.name,
                media_type=event.media_type,
                text=event.text,
                title=event.title,
                published=event.published,
                publisher=event.publisher,
                url=event.url,
                language=event.language,
                grade=event.grade,
            )
        case _ if source is None:
            raise RequestError(
                f"the stream of source {event.originator_id} does not begin with its addition."
            )
        case SourceRead():
            changed = replace(source, finder=event.finder, omitted=event.omitted)
        case SourceRevised():
            changed = replace(
                source,
                name=event.name,
                title=event.title,
                published=event.published,
                publisher=event.publisher,
                url=event.url,
                language=event.language,
                grade=event.grade,
            )
        case SourceWithdrawn():
            changed = replace(source, withdrawn_by=event.by, corrected=source.corrected or event.by_a_person)
        case SourceReinstated():
            changed = replace(source, withdrawn_by="", corrected=source.corrected or event.by_a_person)
        case _:
            raise RequestError(f"{type(event).__name__} is no event of a source.")
    return replace(changed, version=event.originator_version)
