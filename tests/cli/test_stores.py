"""A store that cannot be used, and disks that fill up: one sentence, exit code 4, nothing half-written."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import BARGES, RIVER, Inside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Shell

LIMITED = """\
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
sys.argv[1:] = sys.argv[2:]
from timeline.cli import main
main()
"""

not_root = pytest.mark.skipif(os.geteuid() == 0, reason="nothing is kept from the superuser")


@pytest.fixture
def kept(fresh: Inside) -> Inside:
    """A folder with a record."""
    (fresh.folder / "river.yaml").write_text(RIVER, "utf-8")
    (fresh.folder / "barges.csv").write_text(BARGES, "utf-8")
    fresh.run("build", "river.yaml", "-q")
    return fresh


def with_files_up_to(limit: int, shell: Shell, *words: str) -> subprocess.CompletedProcess[str]:
    """Run it where no file may grow beyond so many bytes."""
    command = [sys.executable, "-c", LIMITED, str(limit), *words]
    return subprocess.run(
        command, cwd=shell.folder, env=unmeasured(shell), capture_output=True, text=True, check=False
    )


def unmeasured(shell: Shell, **env: str) -> dict[str, str]:
    """An environment in which no measurement of coverage wants to write a file."""
    return {name: value for name, value in shell.environment(env).items() if not name.startswith("COV")}


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def another_program(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (text)")
    connection.close()


def newer(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (9).to_bytes(4, "big")
    path.write_bytes(data)


def a_text(path: Path) -> None:
    path.write_text("Norway visited Latvia.", "utf-8")


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (cut_off, "the store is cut off"),
        (another_program, "this is an SQLite file of another program"),
        (newer, "a newer timeline wrote this store (format 9); update timeline"),
        (a_text, "this is not a timeline store (not an SQLite file)"),
        (a_folder, "the store cannot be read (Is a directory)"),
        (a_pipe, "this is no file"),
    ],
)
def test_a_store_that_cannot_be_used_is_refused_by_every_command(
    kept: Inside, damage: Callable[[Path], None], problem: str
) -> None:
    store = kept.folder / "timeline.db"
    damage(store)
    before = store.read_bytes() if store.is_file() else b""
    for words in (
        ["list"],
        ["log", "-f", "jsonl"],
        ["export", "-o", "x.csv"],
        ["build", "barges.csv"],
        ["add", "--title", "A quiet meeting"],
    ):
        done = kept.run(*words, ok=False)
        assert (done.code, done.out) == (4, ""), words
        assert done.err.startswith(f"timeline: {store}: {problem}")
        assert done.err.count("\n") == 1
    assert not (kept.folder / "x.csv").exists()
    assert (store.read_bytes() if store.is_file() else b"") == before


def test_a_store_in_a_folder_that_is_not_there_is_refused_where_it_would_be_written(kept: Inside) -> None:
    done = kept.run("build", "barges.csv", "--store", "no/such/x.db", ok=False)
    assert (done.code, done.out) == (4, "")
    assert done.err == "timeline: no/such/x.db: its folder does not exist; create no/such first.\n"
    assert "there is no store no/such/x.db yet" in kept.run("list", "--store", "no/such/x.db").err
    assert not (kept.folder / "no").exists()


@not_root
def test_a_read_only_store_is_read_and_not_written(kept: Inside) -> None:
    store = kept.folder / "timeline.db"
    store.chmod(0o400)
    assert "sign a treaty" in kept.run("list").out
    done = kept.run("build", "barges.csv", ok=False)
    assert (done.code, done.out) == (4, "")
    assert "the store is read-only; make it writable, or work on a copy" in done.err


def test_a_locked_store_is_waited_for_and_then_refused(kept: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    from timeline.cli import session
    from timeline.recording import open_record

    monkeypatch.setattr(session, "open_record", lambda path, write: open_record(path, write=write, wait=0.01))
    before = kept.run("log", "-f", "jsonl").out
    other = sqlite3.connect(kept.folder / "timeline.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for words in (["list"], ["build", "barges.csv"]):
        done = kept.run(*words, ok=False)
        assert (done.code, done.out) == (4, "")
        assert "another program is using the store; try again when it is done" in done.err
    other.execute("ROLLBACK")
    other.close()
    assert kept.run("log", "-f", "jsonl").out == before
    assert kept.run("build", "barges.csv", "-q").out.startswith("2 added")


def test_an_empty_file_becomes_a_store(fresh: Inside) -> None:
    (fresh.folder / "timeline.db").touch()
    (fresh.folder / "barges.csv").write_text(BARGES, "utf-8")
    assert "Nothing is recorded" in fresh.run("list").out
    assert fresh.run("build", "barges.csv", "-q").out.startswith("2 added")


@pytest.mark.parametrize("limit", [0, 5_000, 15_000])
def test_a_store_that_finds_no_room_records_nothing_and_the_next_run_works(shell: Shell, limit: int) -> None:
    shell.write("river.yaml", RIVER)
    done = with_files_up_to(limit, shell, "build", "river.yaml")
    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr.startswith(f"timeline: {shell.folder / 'timeline.db'}: ")
    assert done.stderr.count("\n") == 1 + done.stderr.count("note: ")
    assert not (shell.folder / "exports").exists()
    assert "Nothing is recorded within this cut." in shell.run("list").out
    again = shell.run("build", "river.yaml", "-q")
    assert again.out.startswith("5 added, 0 unchanged (happenings); 3 sources read, 3 new.")


def test_a_record_that_finds_no_room_stays_as_it_was(shell: Shell) -> None:
    shell.write("river.yaml", RIVER)
    shell.run("build", "river.yaml")
    before = shell.run("log", "-f", "jsonl").out
    shell.write("large.yaml", RIVER.replace("Tula", "Tula " * 5000))
    size = (shell.folder / "timeline.db").stat().st_size
    done = with_files_up_to(size, shell, "build", "large.yaml")
    assert (done.returncode, done.stdout) == (4, "")
    assert shell.run("log", "-f", "jsonl").out == before


def test_exports_that_find_no_room_leave_the_old_ones_and_the_record_is_kept(shell: Shell) -> None:
    shell.write("barges.csv", BARGES)
    shell.run("build", "barges.csv")
    old = {path.name: path.read_bytes() for path in (shell.folder / "exports").iterdir()}
    largest = max(map(len, old.values()))
    shell.write("river.yaml", RIVER)
    shell.run("build", "river.yaml", "--out", "elsewhere")
    done = with_files_up_to(largest, shell, "build", "river.yaml", "-q")
    assert done.returncode == 4
    assert done.stdout.startswith("0 added, 5 unchanged")
    assert "exports/chronology.json: it cannot be written (File too large); the record is not" in done.stderr
    assert {path.name: path.read_bytes() for path in (shell.folder / "exports").iterdir()} == old
    assert "unchanged" in shell.run("build", "river.yaml", "-q").out


def test_a_disk_that_fills_up_behind_standard_output_is_noticed(shell: Shell) -> None:
    shell.write("river.yaml", RIVER)
    shell.run("build", "river.yaml")
    command = [sys.executable, "-c", LIMITED, "1000", "export"]
    for buffering in ("", "1"):
        with (shell.folder / "out.json").open("wb") as out:
            done = subprocess.run(
                command, cwd=shell.folder, env=unmeasured(shell, PYTHONUNBUFFERED=buffering),
                stdout=out, stderr=subprocess.PIPE, text=True, check=False,
            )  # fmt: skip
        assert (done.returncode, done.stderr) == (4, "timeline: standard output: file too large.\n")


def test_of_two_builds_at_once_each_is_recorded_as_a_whole_or_asks_to_be_run_again(shell: Shell) -> None:
    shell.write("river.yaml", RIVER)
    running = [shell.start("build", "river.yaml", "-q", "--out", f"out{number}") for number in range(2)]
    codes = []
    for process in running:
        with process:
            _, said = process.communicate(timeout=60)
            codes.append(process.returncode)
            assert process.returncode == 0 or b"run the command again" in said or b"try again" in said
    assert set(codes) <= {0, 4}
    assert 0 in codes
    assert shell.run("build", "river.yaml", "-q").out.startswith("0 added, 5 unchanged")
    assert shell.run("log", "-f", "jsonl").out.count("happening-recorded") == 5
