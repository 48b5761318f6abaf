"""What is checked about a file before SQLite opens it: whether it is a store, ours, whole and usable."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from timeline.domain.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["APPLICATION_ID", "FORMAT", "check_file", "check_journal"]

APPLICATION_ID = int.from_bytes(b"tmln", "big")
"""Stands at byte 68 of the file, where programs like file(1) look for it."""

FORMAT = 1
"""The user version, at byte 60: which tables there are. What is in them has versions of its own."""

_MAGIC = b"SQLite format 3\0"
_SUPER_JOURNAL = bytes.fromhex("d9d505f920a163d7")
"""Ends a rollback journal that names a further file, which SQLite would then delete."""


def check_file(path: Path, *, write: bool) -> bool:
    """Whether there is a store, going by the first bytes of the file, which SQLite has not seen yet.

    Args:
        path: where the store is or will be.
        write: whether it will be written to.

    Returns:
        False where there is no file, or an empty one.

    Raises:
        StoreError: it is not a store that can be used for this.
    """
    try:
        header = _first_bytes(path)
    except FileNotFoundError:
        if write:
            _check_folder(path)
        return False
    except (OSError, ValueError) as problem:
        raise StoreError(str(path), f"the store cannot be read ({_reason(problem)})") from None
    if write and not os.access(path, os.W_OK):
        raise StoreError(str(path), "the store is read-only", "make it writable, or work on a copy")
    if header:
        _check_header(path, header)
        check_journal(path)
    return bool(header)


def check_journal(path: Path) -> None:
    """Refuse a rollback journal that no timeline left behind: SQLite might delete another file for it.

    Raises:
        StoreError: the journal is of another program.
    """
    journal = _journal_of(path)
    try:
        with journal.open("rb") as file:
            file.seek(-8, os.SEEK_END)
            tail = file.read()
    except OSError:
        return
    if tail == _SUPER_JOURNAL:
        raise StoreError(str(journal), "this journal is of another program", "move it away")


def _first_bytes(path: Path) -> bytes:
    status = path.stat()
    if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
        # Opening a pipe would wait for whoever writes into it.
        raise StoreError(str(path), "this is no file", "name another one with --store")
    with path.open("rb") as file:
        return file.read(100)


def _journal_of(path: Path) -> Path:
    """Where SQLite keeps the rollback journal: beside the file itself, even if the name is a link to it."""
    real = path.resolve()
    return real.with_name(real.name + "-journal")


def _check_folder(path: Path) -> None:
    folder = path.parent
    if not folder.is_dir():
        raise StoreError(str(path), "its folder does not exist", f"create {folder} first")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StoreError(str(path), "its folder is read-only", "name another file with --store")


def _check_header(path: Path, header: bytes) -> None:
    another = "name another file with --store"
    if not header.startswith(_MAGIC):
        raise StoreError(str(path), "this is not a timeline store (not an SQLite file)", another)
    if len(header) < 100:
        raise StoreError(str(path), "the store is cut off after its first bytes", "restore it from a copy")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreError(str(path), "this is an SQLite file of another program", another)
    found = int.from_bytes(header[60:64], "big", signed=True)
    if found > FORMAT:
        raise StoreError(str(path), f"a newer timeline wrote this store (format {found})", "update timeline")
    if found < 1:
        raise StoreError(str(path), f"the store has the impossible format {found}", "restore it from a copy")
    # While a journal stands beside it, the file may be half of a write that goes on or will be undone.
    if not _journal_of(path).exists() and path.stat().st_size < _size_by(header):
        raise StoreError(str(path), "the store is cut off", "restore it from a copy")


def _size_by(header: bytes) -> int:
    """The size of the file in bytes, as its header gives it."""
    page, pages = int.from_bytes(header[16:18], "big"), int.from_bytes(header[28:32], "big")
    return pages * (65536 if page == 1 else page)


def _reason(problem: Exception) -> str:
    return (problem.strerror if isinstance(problem, OSError) else None) or str(problem)
