"""A record in memory, for trials and tests: the library's own, with our mapper."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from eventsourcing.persistence import IntegrityError

from timeline.domain.errors import ConflictError, StoreError
from timeline.recording.codec import EventError
from timeline.recording.library import Log

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from eventsourcing.persistence import StoredEvent

    from timeline.domain.events import DomainEvent

__all__ = ["MemoryRecord"]

_WHERE = "the record in memory"


class MemoryRecord:
    """A `timeline.recording.record.Record` that is gone with the process."""

    def __init__(self) -> None:
        self._log = Log(None, 0)

    def since(self, position: int, limit: int = 1000) -> Sequence[tuple[int, DomainEvent]]:
        """Up to ``limit`` events after a position, each with its own, ascending."""
        if limit < 1:
            return []
        rows = self._log.recorder.select_notifications(position, limit, inclusive_of_start=False)
        return [(row.id, self._event(row)) for row in rows]

    def stream(self, originator_id: UUID) -> Sequence[DomainEvent]:
        """All events of one source or happening, in order."""
        rows = sorted(self._log.recorder.select_events(originator_id), key=lambda row: row.originator_version)
        return [self._event(row) for row in rows]

    def append(self, events: Sequence[DomainEvent]) -> int:
        """Record all of the events or, on any error, none; return the last position."""
        if not events:
            return self.head()
        try:
            return self._log.append(events)
        except EventError as refusal:
            raise StoreError(_WHERE, f"an event cannot be recorded ({refusal})") from None
        except IntegrityError:
            raise ConflictError(_WHERE) from None

    def head(self) -> int:
        """The last position; 0 where nothing is recorded."""
        return self._log.recorder.max_notification_id() or 0

    def close(self) -> None:
        """Nothing to let go of; what was recorded is gone with the process."""

    def _event(self, row: StoredEvent) -> DomainEvent:
        return cast("DomainEvent", self._log.mapper.to_domain_event(row))
