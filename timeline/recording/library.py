"""How eventsourcing keeps our events: an application with our mapper, our recorder, no outside settings."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID, uuid4

from eventsourcing.application import Application
from eventsourcing.persistence import Mapper, StoredEvent
from eventsourcing.sqlite import (
    SQLiteApplicationRecorder,
    SQLiteCursor,
    SQLiteDatastore,
    SQLiteFactory,
)
from eventsourcing.utils import Environment, EnvType

from timeline.domain.errors import ConflictError
from timeline.recording.codec import CODEC
from timeline.recording.connection import connect, create_tables
from timeline.recording.refusals import SQLITE_ERRORS, store_error
from timeline.recording.storefile import check_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from eventsourcing.domain import Aggregate

    from timeline.domain.events import DomainEvent

__all__ = ["Datastore", "EventMapper", "EventRecorder", "Factory", "Log"]


class EventMapper(Mapper[UUID]):
    """Maps with the codec; the stock mapper would import whatever module a stored topic names."""

    def to_stored_event(self, domain_event: Any) -> StoredEvent:  # noqa: ANN401 - the library's protocol
        """The row of an event.

        Raises:
            EventError: it cannot be stored as it is.
        """
        topic, state = CODEC.encode(domain_event)
        return StoredEvent(domain_event.originator_id, domain_event.originator_version, topic, state)

    def to_domain_event(self, stored_event: StoredEvent) -> Any:  # noqa: ANN401 - the library's protocol
        """The event of a row.

        Raises:
            EventError: the row is not one that the codec wrote.
        """
        ident = stored_event.originator_id
        assert isinstance(ident, UUID)
        return CODEC.decode(
            stored_event.topic, ident, stored_event.originator_version, bytes(stored_event.state)
        )


class Datastore(SQLiteDatastore):
    """One connection, opened at the first transaction and again after a failure.

    The library's pool keeps its writer lock when a connection cannot be made, and then blocks for good.
    """

    def __init__(self, db_name: str, wait: float) -> None:
        super().__init__(db_name)
        self._path, self._wait = Path(db_name), wait
        self._connection: sqlite3.Connection | None = None
        self._turn = Lock()

    def close(self) -> None:
        """Let go of the file."""
        super().close()
        self._drop()

    @contextmanager
    def transaction(self, *, commit: bool) -> Iterator[SQLiteCursor]:
        """A transaction that is rolled back on any error; SQLite's own become refusals.

        Raises:
            ConflictError: a version of a stream is taken.
            StoreError: the file cannot be used.
        """
        with self._turn, self._refusals():
            connection = self._open()
            connection.execute("BEGIN IMMEDIATE" if commit else "BEGIN")
            yield SQLiteCursor(connection.cursor())
            connection.execute("COMMIT" if commit else "ROLLBACK")

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.IntegrityError:
            self._drop()
            raise ConflictError(str(self._path)) from None
        except SQLITE_ERRORS as problem:
            self._drop()
            raise store_error(self._path, problem) from None
        except BaseException:
            self._drop()
            raise

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            check_file(self._path, write=True)
            connection = connect(self._path, write=True, wait=self._wait)
            try:
                # A store that somebody switched to a write-ahead log is switched back.
                connection.execute("PRAGMA journal_mode=DELETE")
                create_tables(self._path, connection)
                connection.row_factory = sqlite3.Row
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _drop(self) -> None:
        """Close the connection, which rolls back what is not committed."""
        if (connection := getattr(self, "_connection", None)) is not None:
            self._connection = None
            connection.close()


class EventRecorder(SQLiteApplicationRecorder):
    """Writes rows with explicit positions, one after the last, so that there is never a gap."""

    def _insert_events(
        self,
        c: SQLiteCursor,
        stored_events: Sequence[StoredEvent],
        **_: Any,  # noqa: ANN401 - the library's signature
    ) -> Sequence[int]:
        head = self._max_notification_id(c) or 0
        positions = range(head + 1, head + 1 + len(stored_events))
        c.executemany(
            "INSERT INTO stored_events VALUES (?,?,?,?,?)",
            [
                (position, _hex(event.originator_id), event.originator_version, event.topic, event.state)
                for position, event in zip(positions, stored_events, strict=True)
            ],
        )
        return positions


class Factory(SQLiteFactory):
    """Makes the recorder of a file."""

    application_recorder_class = EventRecorder

    def __init__(self, env: Environment) -> None:
        super().__init__(env)
        self.datastore: SQLiteDatastore = Datastore(env["SQLITE_DBNAME"], float(env["LOCK_WAIT"]))


class Log(Application[UUID]):
    """The library's application, which saves events and selects them.

    Args:
        path: the file of the store; None keeps the events in memory.
        wait: seconds to wait for a lock of another program.
    """

    def __init__(self, path: Path | None, wait: float) -> None:
        settings = {"PERSISTENCE_MODULE": "eventsourcing.popo"}
        if path is not None:
            settings = {
                "PERSISTENCE_MODULE": f"{__name__}:{Factory.__name__}",
                "SQLITE_DBNAME": str(path),
                "LOCK_WAIT": str(wait),
                "CREATE_TABLE": "no",
            }
        super().__init__(settings)

    def construct_env(self, name: str, env: EnvType | None = None) -> Environment:
        """What was passed in and nothing else: no variable of a shell may compress or move a store."""
        return Environment(name, env)

    def construct_mapper(self) -> Mapper[UUID]:
        """The mapper over the codec, with neither compressor nor cipher."""
        return EventMapper(self.construct_transcoder())

    def append(self, events: Sequence[DomainEvent]) -> int:
        """Save all of the events or none, and return the last position.

        Raises:
            EventError: one of them cannot be stored as it is.
            ConflictError: a version of a stream is taken.
            StoreError: the file cannot be written.
        """
        batch = cast("Aggregate", _Batch(events))
        recordings = self.save(batch)
        return recordings[-1].notification.id


class _Batch:
    """Events that are saved together: the library asks one object for its events faster than many."""

    def __init__(self, events: Sequence[DomainEvent]) -> None:
        self.id = uuid4()
        self._events = events

    def collect_events(self) -> Sequence[DomainEvent]:
        return self._events


def _hex(ident: UUID | str) -> str:
    return ident.hex if isinstance(ident, UUID) else ident
