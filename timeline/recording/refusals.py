"""What SQLite says, as one sentence for a person: what is wrong, where, and what to do."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from timeline.domain.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["SQLITE_ERRORS", "store_error"]

SQLITE_ERRORS = (sqlite3.Error, UnicodeError, OverflowError, MemoryError)
"""What Python raises for SQLite; the second where a damaged file garbles even the message."""

_DAMAGED = ("the store is damaged", "restore it from a copy")

_BY_CODE = {
    "BUSY": ("another program is using the store", "try again when it is done"),
    "LOCKED": ("another program is using the store", "try again when it is done"),
    "FULL": ("the disk is full, and nothing was recorded", "make room and run the command again"),
    "READONLY": ("the store is read-only", "make it and its folder writable, or work on a copy"),
    "PERM": ("the store may not be used", "ask for the permission to read it"),
    "AUTH": ("the store may not be used", "ask for the permission to read it"),
    "CANTOPEN": ("the store cannot be opened", "check that it is a file that you may read"),
    "CORRUPT": _DAMAGED,
    "NOTADB": _DAMAGED,
    "FORMAT": _DAMAGED,
    "TOOBIG": ("a value is too long for the store", "a store takes 250 MB at once"),
    "NOMEM": ("there is not enough memory", ""),
    "IOERR": ("the disk reports an error", "check the disk and restore the store from a copy"),
}


def store_error(path: Path, problem: Exception) -> StoreError:
    """The refusal that an error of SQLite amounts to; a refusal stays as it is."""
    if isinstance(problem, StoreError):
        return problem
    if isinstance(problem, UnicodeError):
        return StoreError(str(path), *_DAMAGED)
    code = "NOMEM" if isinstance(problem, MemoryError) else _code(problem)
    what, remedy = _BY_CODE.get(code, (f"the store cannot be used ({problem})", "restore it from a copy"))
    return StoreError(str(path), what, remedy)


def _code(problem: Exception) -> str:
    """The first word of SQLite's code: CORRUPT of SQLITE_CORRUPT_INDEX."""
    return str(getattr(problem, "sqlite_errorname", "")).removeprefix("SQLITE_").partition("_")[0]
