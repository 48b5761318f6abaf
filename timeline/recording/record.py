"""The record: events are appended, and read back by position or by stream."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Protocol
    from uuid import UUID

    from timeline.domain.events import DomainEvent
else:
    Protocol = object  # importing typing costs more than all of this module

__all__ = ["Record", "open_record"]


class Record(Protocol):
    """What was recorded, in the one order in which it was, at the positions 1, 2, 3 and so on."""

    def since(self, position: int, limit: int = 1000) -> Sequence[tuple[int, DomainEvent]]:
        """Up to ``limit`` events after a position, each with its own, ascending.

        Raises:
            StoreError: the store cannot be read, or holds what cannot be an event.
        """

    def stream(self, originator_id: UUID) -> Sequence[DomainEvent]:
        """All events of one source or happening, in order; none where there is no such stream.

        Raises:
            StoreError: the store cannot be read, or holds what cannot be an event.
        """

    def append(self, events: Sequence[DomainEvent]) -> int:
        """Record all of the events or, on any error, none; return the last position.

        Raises:
            ConflictError: a stream already has an event of this version.
            StoreError: the store cannot be written.
        """

    def head(self) -> int:
        """The last position; 0 where nothing is recorded.

        Raises:
            StoreError: the store cannot be read.
        """

    def close(self) -> None:
        """Let go of the file."""


def open_record(path: str | Path | None, *, write: bool, wait: float = 5.0) -> Record:
    """The record in a file, or one in memory.

    A missing file is an empty record; writing makes the file with the first event, and reading never makes
    or changes one.

    Args:
        path: the file of the store; None or ``:memory:`` for a record that is gone with the process.
        write: whether events will be appended.
        wait: seconds to wait for a lock of another program.

    Raises:
        StoreError: the file is no store that can be used for this.
    """
    if path is None or str(path) == ":memory:":
        from timeline.recording.memory import MemoryRecord  # noqa: PLC0415 - reading files needs it not

        return MemoryRecord()
    from timeline.recording.file import FileRecord  # noqa: PLC0415 - brings sqlite3, which help needs not

    return FileRecord(path, write=write, wait=wait)
