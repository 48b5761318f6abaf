"""What users can rely on when a program dies in the middle, and when two write at once."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from timeline.domain.errors import StoreError
from timeline.recording import connection, open_record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline.domain.events import DomainEvent

    Happened = Callable[..., DomainEvent]

BATCH = 40

WRITER = """
import sys
from uuid import UUID, uuid4
from timeline.domain.errors import ConflictError
from timeline.domain.events import SourceWithdrawn
from timeline.recording import open_record

record = open_record(sys.argv[1], write=True, wait=30)

def event(ident, version=1):
    return SourceWithdrawn(ident, version, "2025-07-13T08:00:00Z", "Ada", "x" * 2000)
"""

FOR_EVER = (
    WRITER
    + f"""
while True:
    print(record.append([event(uuid4()) for _ in range({BATCH})]), flush=True)
"""
)

HALF = """
import os, signal, sqlite3, sys
store = sqlite3.connect(sys.argv[1], isolation_level=None)
store.execute("PRAGMA cache_size=1")
store.execute("BEGIN IMMEDIATE")
for n in range(2, 200):
    store.execute("INSERT INTO stored_events VALUES (?, ?, 1, 'x', ?)", (n, str(n), b"x" * 3000))
os.kill(os.getpid(), signal.SIGKILL)
"""

IN_TURNS = (
    WRITER
    + """
shared, saved = UUID(int=1), 0
while saved < 40:
    try:
        record.append([event(shared, len(record.stream(shared)) + 1), event(uuid4())])
        saved += 1
    except ConflictError:
        pass
"""
)


def run(script: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("batches", [1, 2, 5, 9])
def test_what_was_recorded_outlives_a_killed_writer_and_nothing_is_half_written(
    path: Path, batches: int, happened: Happened
) -> None:
    with run(FOR_EVER, path) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(batches)]
        writer.kill()
        said += writer.stdout.readlines()
    recorded = max(int(line) for line in said if line.endswith("\n"))
    with closing(open_record(path, write=True)) as record:
        head = record.head()
        assert head % BATCH == 0
        assert head >= recorded
        assert len(record.since(0, limit=head + 1)) == head
        assert record.append([happened(1)]) == head + 1
    assert list(path.parent.iterdir()) == [path]


def half_written(path: Path, happened: Happened) -> None:
    """Leave a store of one event with half of a further transaction, and the journal that undoes it."""
    with closing(open_record(path, write=True)) as record:
        record.append([happened(1)])
    write_half(path)


def write_half(path: Path) -> None:
    with run(HALF, path) as writer:
        writer.wait()
    assert len(list(path.parent.iterdir())) == 2, "there is a journal to undo"


@pytest.mark.parametrize("write", [False, True], ids=["reading", "writing"])
def test_what_a_killed_writer_had_begun_is_undone(path: Path, happened: Happened, write: bool) -> None:
    half_written(path, happened)
    with closing(open_record(path, write=write)) as record:
        assert list(record.since(0)) == [(1, happened(1))]
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_is_shorter_than_it_says_is_no_damage_while_that_can_be_undone(
    path: Path, happened: Happened
) -> None:
    half_written(path, happened)
    with path.open("r+b") as file:
        file.seek(28)
        file.write((99_999).to_bytes(4, "big"))
    with closing(open_record(path, write=False)) as record:
        assert list(record.since(0)) == [(1, happened(1))]


def test_a_record_that_is_open_goes_on_after_another_writer_was_killed(
    path: Path, happened: Happened
) -> None:
    with closing(open_record(path, write=True)) as record:
        record.append([happened(1)])
        assert record.head() == 1
        write_half(path)
        assert record.head() == 1
        assert record.append([happened(2)]) == 2


def test_who_may_not_undo_half_a_write_is_told_so(
    path: Path, happened: Happened, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_written(path, happened)
    monkeypatch.setattr(connection, "_uri", lambda path, _: f"file:{path}?mode=ro")
    with pytest.raises(StoreError, match="a program was stopped while it wrote"):
        open_record(path, write=False).head()


def test_two_programs_writing_at_once_lose_nothing_and_leave_no_gap(path: Path) -> None:
    writers = [run(IN_TURNS, path) for _ in range(2)]
    assert [writer.wait() for writer in writers] == [0, 0]
    for writer in writers:
        assert writer.stdout is not None
        writer.stdout.close()
    with closing(open_record(path, write=False)) as record:
        assert [position for position, _ in record.since(0)] == list(range(1, 161))
        assert len(record.stream(UUID(int=1))) == 80
