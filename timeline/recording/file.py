"""A record in a file: read by our reader, written by the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from timeline.domain.errors import StoreError
from timeline.recording.codec import EventError
from timeline.recording.reader import Reader
from timeline.recording.storefile import check_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from timeline.domain.events import DomainEvent
    from timeline.recording.library import Log

__all__ = ["FileRecord"]


class FileRecord:
    """A `timeline.recording.record.Record` in an SQLite file.

    Args:
        path: the file.
        write: whether events will be appended.
        wait: seconds to wait for a lock of another program.

    Raises:
        StoreError: the file is no store that can be used for this.
    """

    def __init__(self, path: str | Path, *, write: bool, wait: float) -> None:
        self._path, self._write, self._wait = Path(path), write, wait
        check_file(self._path, write=write)
        self._log: Log | None = None
        self._reader = Reader(self._path, wait)

    def since(self, position: int, limit: int = 1000) -> Sequence[tuple[int, DomainEvent]]:
        """Up to ``limit`` events after a position, each with its own, ascending."""
        return self._reader.since(position, limit)

    def stream(self, originator_id: UUID) -> Sequence[DomainEvent]:
        """All events of one source or happening, in order."""
        return self._reader.stream(originator_id)

    def append(self, events: Sequence[DomainEvent]) -> int:
        """Record all of the events or, on any error, none; return the last position."""
        if not self._write:
            raise StoreError(str(self._path), "the store was opened for reading only")
        if not events:
            return self.head()
        try:
            return self._open_log().append(events)
        except EventError as refusal:
            raise StoreError(str(self._path), f"an event cannot be recorded ({refusal})") from None

    def head(self) -> int:
        """The last position; 0 where nothing is recorded."""
        return self._reader.head()

    def close(self) -> None:
        """Let go of the file."""
        self._reader.close()
        if self._log is not None:
            self._log.close()
            self._log = None

    def __del__(self) -> None:
        if hasattr(self, "_reader"):  # what was refused at its making has nothing to let go of
            self.close()

    def _open_log(self) -> Log:
        if self._log is None:
            from timeline.recording.library import Log  # noqa: PLC0415 - costs more than a whole command

            self._log = Log(self._path, self._wait)
        return self._log
