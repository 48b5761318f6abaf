"""Connections to a store: what SQLite is told, which tables there may be, and the undoing of half a write."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from timeline.domain.errors import StoreError
from timeline.recording.refusals import SQLITE_ERRORS, store_error
from timeline.recording.storefile import APPLICATION_ID, FORMAT, check_journal

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["SCHEMA", "connect", "create_tables", "undo_interrupted", "was_interrupted"]

SCHEMA = {
    "stored_events": """CREATE TABLE stored_events (
  rowid INTEGER PRIMARY KEY,
  originator_id TEXT NOT NULL,
  originator_version INTEGER NOT NULL,
  topic TEXT NOT NULL,
  state BLOB NOT NULL,
  UNIQUE (originator_id, originator_version)
)""",
    "nothing_is_changed": """CREATE TRIGGER nothing_is_changed BEFORE UPDATE ON stored_events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END""",
    "nothing_is_deleted": """CREATE TRIGGER nothing_is_deleted BEFORE DELETE ON stored_events
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END""",
}
"""Everything in the file, by name. The rowid is the position: 1, 2, 3, without a gap."""

_MAX_VALUE = 1 << 28
"""Bytes of the longest value: a document is 50 MB at most, and JSON at most quintuples it."""


def connect(path: Path, *, write: bool, wait: float) -> sqlite3.Connection:
    """A connection to a store that was checked; for reading, SQLite refuses to change the file.

    Args:
        path: the file; for writing, it is created where it is missing.
        write: whether to write.
        wait: seconds to wait for a lock of another program.

    Raises:
        StoreError: the file cannot be opened, or holds what timeline did not make.
    """
    mode = "rwc" if write else "ro"
    try:
        connection = sqlite3.connect(
            _uri(path, mode), uri=True, timeout=wait, isolation_level=None, check_same_thread=False
        )
    except (*SQLITE_ERRORS, ValueError) as problem:
        raise store_error(path, problem) from None
    try:
        try:
            _prepare(path, connection, write=write)
        except sqlite3.OperationalError as problem:
            if not was_interrupted(problem):
                raise
            undo_interrupted(path, wait)
            _prepare(path, connection, write=write)
    except (*SQLITE_ERRORS, StoreError) as problem:
        connection.close()
        raise store_error(path, problem) from None
    return connection


def create_tables(path: Path, connection: sqlite3.Connection) -> None:
    """Make the tables in an empty file, in one transaction; a store stays as it is.

    After an error the connection has to be closed, which undoes what was begun.

    Raises:
        StoreError: the file holds what timeline did not make.
        sqlite3.Error: the file cannot be written.
    """
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,):
        for statement in SCHEMA.values():
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={FORMAT}")
    _check_schema(path, connection)
    connection.execute("COMMIT")


def was_interrupted(problem: sqlite3.Error) -> bool:
    """Whether it says that a writer was killed, and what it had begun has to be undone first."""
    return getattr(problem, "sqlite_errorname", "") == "SQLITE_READONLY_ROLLBACK"


def undo_interrupted(path: Path, wait: float) -> None:
    """Undo what a killed writer had begun, as every next writer does; what was recorded stays.

    Raises:
        StoreError: the journal beside the store is of another program, or nothing may be written here.
    """
    check_journal(path)
    connection = sqlite3.connect(_uri(path, "rw"), uri=True, timeout=wait, isolation_level=None)
    try:
        _harden(connection)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as problem:
        if problem.sqlite_errorname.startswith(("SQLITE_BUSY", "SQLITE_CORRUPT")):
            raise
        remedy = "run any command once as somebody who may write there"
        raise StoreError(str(path), "a program was stopped while it wrote", remedy) from None
    finally:
        connection.close()


def _prepare(path: Path, connection: sqlite3.Connection, *, write: bool) -> None:
    _harden(connection)
    if not write:
        _check_schema(path, connection)


def _harden(connection: sqlite3.Connection) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for pragma in (
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        "temp_store=MEMORY",
        "cache_size=-65536",
        # With a rollback journal FULL alone may lose the last commit when the power fails.
        "synchronous=EXTRA",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _check_schema(path: Path, connection: sqlite3.Connection) -> None:
    """Refuse tables, views and triggers that are not ours: they could run whatever they like."""
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL LIMIT 100"
    ).fetchall()
    found = dict(rows)
    if (strange := sorted(str(name) for name in found.keys() - SCHEMA.keys())) or len(found) < len(rows):
        raise StoreError(
            str(path), f"the store holds {strange[0]!a}, which timeline did not make", "do not trust it"
        )
    for name, statement in SCHEMA.items():
        if found.get(name) != statement:
            raise StoreError(str(path), f"{name} of the store is not as timeline makes it", "do not trust it")


def _uri(path: Path, mode: str) -> str:
    """The file as SQLite's URI; quoted by hand, because urllib is slow to import."""
    name = path.absolute().as_posix()
    for char, quoted in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        name = name.replace(char, quoted)
    return f"file://{'' if name.startswith('/') else '/'}{name}?mode={mode}"
