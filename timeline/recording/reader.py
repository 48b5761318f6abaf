"""Reads a store: its events by position or by stream, each row checked, without the big library."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, NoReturn
from uuid import UUID

from timeline.domain.errors import StoreError
from timeline.recording.codec import CODEC, EventError
from timeline.recording.connection import connect, undo_interrupted, was_interrupted
from timeline.recording.refusals import SQLITE_ERRORS, store_error
from timeline.recording.storefile import check_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from timeline.domain.events import DomainEvent

__all__ = ["Reader", "decoded"]

_COLUMNS = "SELECT rowid, originator_id, originator_version, topic, state FROM stored_events "
_SINCE = _COLUMNS + "WHERE rowid > ? ORDER BY rowid LIMIT ?"
_STREAM = _COLUMNS + "WHERE originator_id = ? ORDER BY originator_version"


class Reader:
    """The events of a store; where there is no file yet, there are none.

    Args:
        path: the file.
        wait: seconds to wait for a lock of another program.
    """

    def __init__(self, path: Path, wait: float) -> None:
        self._path, self._wait = path, wait
        self._connection: sqlite3.Connection | None = None

    def since(self, position: int, limit: int) -> list[tuple[int, DomainEvent]]:
        """Up to ``limit`` events after a position, with theirs, ascending.

        Raises:
            StoreError: the store cannot be read, or holds what cannot be an event.
        """
        found: list[tuple[int, DomainEvent]] = []
        expected = max(position, 0)
        for row in self._rows(_SINCE, (expected, max(limit, 0))):
            expected += 1
            if row[0] != expected:
                _damaged(self._path, f"the event at position {expected} is missing")
            found.append((expected, decoded(self._path, row)))
        return found

    def stream(self, originator_id: UUID) -> list[DomainEvent]:
        """All events of one source or happening, in order.

        Raises:
            StoreError: the store cannot be read, or holds what cannot be an event.
        """
        found: list[DomainEvent] = []
        for row in self._rows(_STREAM, (originator_id.hex,)):
            if row[2] != len(found) + 1:
                _damaged(self._path, f"version {len(found) + 1} of the stream {originator_id} is missing")
            found.append(decoded(self._path, row))
        return found

    def head(self) -> int:
        """The last position; 0 where nothing is recorded.

        Raises:
            StoreError: the store cannot be read.
        """
        for (last,) in self._rows("SELECT max(rowid) FROM stored_events", ()):
            if isinstance(last, int):
                return max(last, 0)
        return 0

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _rows(self, statement: str, parameters: tuple[object, ...]) -> Iterator[tuple[object, ...]]:
        try:
            if self._ready():
                yield from self._execute(statement, parameters)
        except SQLITE_ERRORS as problem:
            raise store_error(self._path, problem) from None

    def _ready(self) -> bool:
        """Whether there is a store to read, which is opened at the first call."""
        if self._connection is None and check_file(self._path, write=False):
            self._connection = connect(self._path, write=False, wait=self._wait)
        return self._connection is not None

    def _execute(self, statement: str, parameters: tuple[object, ...]) -> sqlite3.Cursor:
        assert self._connection is not None
        try:
            return self._connection.execute(statement, parameters)
        except sqlite3.OperationalError as problem:
            if not was_interrupted(problem):
                raise
            undo_interrupted(self._path, self._wait)
            return self._connection.execute(statement, parameters)


def decoded(where: object, row: Sequence[object]) -> DomainEvent:
    """The event in a row: position, stream, version, topic and body, any of which may be anything.

    Raises:
        StoreError: they are not those of an event; the sentence names the position.
    """
    position, stream, version, topic, body = row
    place = f"the event at position {position}"
    if not isinstance(position, int) or position < 1:
        _damaged(where, f"there is an event at the impossible position {position}")
    if not (isinstance(version, int) and isinstance(topic, str) and isinstance(body, bytes)):
        _damaged(where, f"{place} has columns of the wrong type")
    ident = _ident(stream)
    if ident is None or version < 1:
        _damaged(where, f"{place} is in no stream")
    try:
        return CODEC.decode(topic, ident, version, body)
    except EventError as refusal:
        if refusal.newer:
            problem = f"{place} was written by a newer timeline ({refusal})"
            raise StoreError(str(where), problem, "update timeline") from None
        _damaged(where, f"{place} cannot be read ({refusal})")


def _ident(stream: object) -> UUID | None:
    try:
        ident = UUID(stream) if isinstance(stream, str) else None
    except ValueError:
        return None
    return ident if ident is not None and ident.hex == stream else None


def _damaged(where: object, problem: str) -> NoReturn:
    raise StoreError(str(where), problem, "something else changed the store; restore it from a copy")
