"""What users can rely on when the file of a store is not what it should be."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import subprocess
import sys
from threading import Thread
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from timeline.domain.errors import ConflictError, StoreError
from timeline.recording import library, open_record
from timeline.recording.connection import connect

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline.domain.events import DomainEvent

    Happened = Callable[..., DomainEvent]

BOTH = pytest.mark.parametrize("write", [False, True], ids=["reading", "writing"])


def refusal(path: Path, *, write: bool = False) -> str:
    """The sentence with which a store is refused, which names the file."""
    with pytest.raises(StoreError) as refused:
        read_all(path, write=write)
    assert str(refused.value).startswith(str(path))
    return str(refused.value)


def read_all(path: Path, *, write: bool = False, wait: float = 0.1) -> list[DomainEvent]:
    record = open_record(path, write=write, wait=wait)
    try:
        return [event for _, event in record.since(0)]
    finally:
        record.close()


def edit(path: Path, *statements: str) -> None:
    """Change a store behind timeline's back, as somebody with the sqlite3 shell can."""
    connection = sqlite3.connect(path, isolation_level=None)
    for trigger in ("nothing_is_changed", "nothing_is_deleted"):
        sql = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (trigger,)).fetchone()[0]
        connection.execute(f"DROP TRIGGER {trigger}")
        statements = (*statements, sql)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def files(path: Path) -> dict[str, str]:
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in path.parent.iterdir()}


def test_a_missing_file_is_an_empty_record_and_stays_missing(path: Path) -> None:
    record = open_record(path, write=False)
    assert (record.head(), list(record.since(0)), list(record.stream(UUID(int=1)))) == (0, [], [])
    assert files(path) == {}


def test_writing_makes_no_file_before_there_is_something_to_record(path: Path) -> None:
    record = open_record(path, write=True)
    assert record.append([]) == 0
    record.close()
    assert files(path) == {}


def test_an_empty_file_is_an_empty_record_and_can_be_written(path: Path, happened: Happened) -> None:
    path.touch()
    assert read_all(path) == []
    record = open_record(path, write=True)
    assert record.append([happened(1)]) == 1
    record.close()
    assert read_all(path) == [happened(1)]


def test_a_store_is_one_file_that_reading_does_not_touch(store: Path) -> None:
    before = files(store)
    assert set(before) == {store.name}
    read_all(store)
    assert files(store) == before


def test_a_store_says_that_it_is_one(store: Path) -> None:
    header = store.read_bytes()[:100]
    assert header[68:72] == b"tmln"
    assert int.from_bytes(header[60:64], "big") == 1


def test_reading_starts_without_the_big_library(store: Path) -> None:
    script = (
        "import sys\n"
        "from timeline.recording import open_record\n"
        "assert open_record(sys.argv[1], write=False).since(0)\n"
        "print(sorted({'eventsourcing', 'sqlite3'} & sys.modules.keys()))\n"
    )
    command = [sys.executable, "-c", script, str(store)]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout == "['sqlite3']\n"


def test_reading_sees_what_another_program_records(store: Path, happened: Happened) -> None:
    reading, writing = open_record(store, write=False), open_record(store, write=True)
    assert reading.head() == 11
    writing.append([happened(20)])
    assert list(reading.since(11)) == [(12, happened(20))]


def test_a_record_opened_for_reading_is_never_written(store: Path, happened: Happened) -> None:
    with pytest.raises(StoreError, match="opened for reading only"):
        open_record(store, write=False).append([happened(20)])


@pytest.mark.parametrize("name", ["100% sure?.db", "a#b.db", "ü 时间线.db", "file:x?mode=memory", "-x.db"])
def test_a_store_may_have_any_name(tmp_path: Path, name: str, happened: Happened) -> None:
    record = open_record(tmp_path / name, write=True)
    record.append([happened(1)])
    record.close()
    assert read_all(tmp_path / name) == [happened(1)]
    assert [each.name for each in tmp_path.iterdir()] == [name]


@BOTH
def test_a_folder_is_no_store(tmp_path: Path, write: bool) -> None:
    assert "directory" in refusal(tmp_path, write=write)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
@BOTH
def test_a_pipe_is_no_store_and_is_not_waited_for(path: Path, write: bool) -> None:
    os.mkfifo(path)
    assert "no file" in refusal(path, write=write)


@BOTH
def test_a_name_that_no_file_can_have_is_refused(write: bool) -> None:
    with pytest.raises(StoreError):
        open_record("a\0b", write=write)


def test_a_store_in_a_missing_folder_is_refused_with_the_remedy(tmp_path: Path) -> None:
    assert "create" in refusal(tmp_path / "none" / "timeline.db", write=True)


@BOTH
@pytest.mark.parametrize("content", [b"x", b"# Notes\n" * 99, b"\0" * 8192, b"PK\3\4", b"SQLite format 3"])
def test_a_file_of_another_kind_is_refused_and_left_as_it_is(path: Path, content: bytes, write: bool) -> None:
    path.write_bytes(content)
    assert "not an SQLite file" in refusal(path, write=write)
    assert path.read_bytes() == content


@BOTH
def test_the_database_of_another_program_is_refused_and_left_as_it_is(path: Path, write: bool) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE places (url TEXT)")
    connection.close()
    before = files(path)
    assert "another program" in refusal(path, write=write)
    assert files(path) == before


@BOTH
def test_a_store_of_a_newer_timeline_is_refused_and_left_as_it_is(store: Path, write: bool) -> None:
    edit(store, "PRAGMA user_version=2")
    before = files(store)
    assert "newer timeline" in refusal(store, write=write)
    assert files(store) == before


@BOTH
@pytest.mark.parametrize("size", [50, 99, 100, 4096, 5000, 12288])
def test_a_store_that_was_cut_off_is_refused(store: Path, size: int, write: bool) -> None:
    store.write_bytes(store.read_bytes()[:size])
    assert "cut off" in refusal(store, write=write)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE notes (text TEXT)",
        "CREATE VIEW sources AS SELECT 1",
        "CREATE TRIGGER more AFTER INSERT ON stored_events BEGIN SELECT 1; END",
        "CREATE INDEX faster ON stored_events (topic)",
    ],
)
def test_a_store_with_foreign_tables_views_or_triggers_is_not_trusted(
    store: Path, happened: Happened, statement: str
) -> None:
    edit(store, statement)
    assert "did not make" in refusal(store)
    with pytest.raises(StoreError, match="did not make"):
        open_record(store, write=True).append([happened(20)])


def test_another_table_in_the_place_of_the_events_is_not_trusted(store: Path) -> None:
    edit(store, "ALTER TABLE stored_events ADD COLUMN note TEXT")
    assert "not as timeline makes it" in refusal(store)


@pytest.mark.parametrize("statement", ["UPDATE stored_events SET topic = ''", "DELETE FROM stored_events"])
def test_what_was_recorded_can_neither_be_changed_nor_deleted(store: Path, statement: str) -> None:
    connection = sqlite3.connect(store)
    with pytest.raises(sqlite3.IntegrityError, match="events are never"):
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE stored_events SET topic = 'antigravity:fly' WHERE rowid = 3", "written by a newer timeline"),
        ("UPDATE stored_events SET topic = 'happening-recorded.2' WHERE rowid = 3", "only versions up to 1"),
        ("UPDATE stored_events SET topic = 7.5 WHERE rowid = 3", "newer timeline"),
        ("UPDATE stored_events SET topic = x'00' WHERE rowid = 3", "wrong type"),
        ("UPDATE stored_events SET state = '{}' WHERE rowid = 3", "wrong type"),
        ("UPDATE stored_events SET state = x'7b7d' WHERE rowid = 3", "the field 'by' is missing"),
        ("UPDATE stored_events SET state = x'ff' WHERE rowid = 3", "not JSON"),
        ("UPDATE stored_events SET originator_version = 'x' WHERE rowid = 3", "wrong type"),
        ("UPDATE stored_events SET originator_version = 0 WHERE rowid = 3", "in no stream"),
        ("UPDATE stored_events SET originator_id = 'x' WHERE rowid = 3", "in no stream"),
        ("UPDATE stored_events SET originator_id = upper(hex(state)) WHERE rowid = 3", "in no stream"),
        ("DELETE FROM stored_events WHERE rowid = 3", "is missing"),
        ("UPDATE stored_events SET rowid = -3 WHERE rowid = 3", "is missing"),
        ("UPDATE stored_events SET rowid = 99 WHERE rowid = 3", "is missing"),
    ],
)
def test_a_row_that_timeline_did_not_write_is_refused_by_its_position(
    store: Path, statement: str, problem: str
) -> None:
    edit(store, statement)
    sentence = refusal(store)
    assert "position 3" in sentence
    assert problem in sentence


def test_text_that_is_no_text_is_refused(store: Path) -> None:
    edit(store, "UPDATE stored_events SET topic = CAST(x'ff41' AS TEXT) WHERE rowid = 3")
    assert refusal(store)


def test_a_stream_with_a_hole_is_refused(store: Path) -> None:
    edit(store, "UPDATE stored_events SET originator_version = 3 WHERE rowid = 11")
    with pytest.raises(StoreError, match="version 2 of the stream"):
        open_record(store, write=False).stream(UUID(int=1))


def test_an_event_at_an_impossible_position_is_refused(store: Path) -> None:
    edit(store, "UPDATE stored_events SET rowid = -3 WHERE rowid = 2")
    with pytest.raises(StoreError, match="impossible position -3"):
        open_record(store, write=False).stream(UUID(int=2))


def test_a_topic_never_imports_a_module(store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "hostile.py").write_text("raise SystemExit('imported')\n")
    monkeypatch.syspath_prepend(tmp_path)
    edit(store, "UPDATE stored_events SET topic = 'hostile:Event'")
    assert "newer timeline" in refusal(store)
    with pytest.raises(StoreError):
        open_record(store, write=False).stream(UUID(int=1))


def test_a_link_to_a_store_is_as_good_as_the_store(store: Path, tmp_path: Path, happened: Happened) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.db"
    link.symlink_to(store)
    record = open_record(link, write=True)
    assert record.append([happened(20)]) == 12
    record.close()
    assert len(read_all(store)) == 12


@BOTH
def test_a_journal_that_points_at_another_file_is_refused(store: Path, tmp_path: Path, write: bool) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("keep me")
    name = str(victim).encode()
    tail = name + len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big")
    journal = bytes.fromhex("d9d505f920a163d7") + b"\0" * 504 + tail + bytes.fromhex("d9d505f920a163d7")
    store.with_name(store.name + "-journal").write_bytes(journal)
    with pytest.raises(StoreError, match="another program"):
        read_all(store, write=write)
    assert victim.read_text() == "keep me"


def test_a_store_that_another_program_holds_is_refused_after_the_wait(
    store: Path, happened: Happened
) -> None:
    holder = sqlite3.connect(store, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    assert "try again" in refusal(store)
    record = open_record(store, write=True, wait=0.1)
    with pytest.raises(StoreError, match="another program is using the store"):
        record.append([happened(20)])
    holder.execute("COMMIT")
    holder.close()
    assert record.append([happened(20)]) == 12


def test_a_full_disk_leaves_nothing_half_written(
    store: Path, happened: Happened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_a_small_disk(path: Path, *, write: bool, wait: float) -> sqlite3.Connection:
        connection = connect(path, write=write, wait=wait)
        connection.execute("PRAGMA max_page_count=1")
        return connection

    record = open_record(store, write=True)
    monkeypatch.setattr(library, "connect", on_a_small_disk)
    with pytest.raises(StoreError, match="the disk is full"):
        record.append([happened(stream) for stream in range(20, 500)])
    assert record.head() == 11
    monkeypatch.setattr(library, "connect", connect)
    assert record.append([happened(20)]) == 12
    assert read_all(store)[-1] == happened(20)


def test_a_file_that_vanishes_between_check_and_opening_is_refused(path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        connect(path, write=False, wait=0.1)


def test_a_failed_connection_does_not_block_the_next_save(
    store: Path, happened: Happened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *, write: bool, wait: float) -> sqlite3.Connection:
        raise StoreError(str(path), f"no connection today ({write}, {wait})")

    record = open_record(store, write=True, wait=0.1)
    with monkeypatch.context() as patch:
        patch.setattr(library, "connect", refuse)
        for _ in range(20):
            with pytest.raises(StoreError, match="no connection today"):
                record.append([happened(20)])
    assert record.append([happened(20)]) == 12


def test_two_records_open_on_one_file_take_turns(path: Path, happened: Happened) -> None:
    one, other = open_record(path, write=True), open_record(path, write=True)
    assert one.append([happened(1)]) == 1
    assert other.append([happened(2)]) == 2
    with pytest.raises(ConflictError):
        one.append([happened(2)])
    assert one.append([happened(3)]) == 3
    assert [event for _, event in other.since(0)] == [happened(1), happened(2), happened(3)]


def test_threads_that_record_at_once_take_turns(path: Path, happened: Happened) -> None:
    record = open_record(path, write=True)
    threads = [Thread(target=lambda n=n: record.append([happened(n), happened(n, 2)])) for n in range(1, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [position for position, _ in record.since(0)] == list(range(1, 39))


def test_a_store_that_was_switched_to_a_write_ahead_log_is_switched_back(
    store: Path, happened: Happened
) -> None:
    edit(store, "PRAGMA journal_mode=WAL")
    assert len(read_all(store)) == 11
    record = open_record(store, write=True)
    assert record.append([happened(20)]) == 12
    record.close()
    assert set(files(store)) == {store.name}


@pytest.mark.skipif(os.name != "posix", reason="needs the rights of POSIX")
def test_a_read_only_store_in_a_read_only_folder_can_be_read(store: Path) -> None:
    store.chmod(0o444)
    store.parent.chmod(0o555)
    try:
        assert len(read_all(store)) == 11
        if os.geteuid():
            assert "read-only" in refusal(store, write=True)
            assert "read-only" in refusal(store.with_name("new.db"), write=True)
    finally:
        store.parent.chmod(0o755)


def test_a_read_only_store_is_refused_before_work_is_done(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "read-only" in refusal(store, write=True)
    assert "its folder is read-only" in refusal(store.with_name("new.db"), write=True)
