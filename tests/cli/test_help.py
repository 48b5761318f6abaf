"""Help is prepared, true and cheap."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT, Shell
from timeline import __version__
from timeline.cli import COMMANDS
from tools.reference import pages

HEAVY = {
    "typer",
    "rich",
    "pydantic",
    "eventsourcing",
    "sqlite3",
    "asyncio",
    "orjson",
    "dateparser",
    "yaml",
    "click",
}


def test_every_prepared_page_and_the_reference_say_what_the_program_says() -> None:
    stale = [
        str(path) for path, text in pages().items() if not path.exists() or path.read_text("utf-8") != text
    ]
    assert stale == [], "run `make docs`"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_and_each_of_its_options(name: str) -> None:
    page = (ROOT / "timeline" / "cli" / "help" / f"{name}.txt").read_text("utf-8")
    options = [line for line in page.splitlines() if line.lstrip().startswith("-")]
    assert page.startswith(f"Usage: timeline {name}")
    assert all(line.strip().split("  ")[-1] for line in options)
    assert f"## timeline {name}\n" in (ROOT / "docs" / "cli.md").read_text("utf-8")


def test_what_a_command_does_is_said_in_a_line_that_is_not_cut_off() -> None:
    page = (ROOT / "timeline" / "cli" / "help" / "timeline.txt").read_text("utf-8")
    listed = page.partition("Commands:\n")[2].partition("\n\n")[0].splitlines()
    assert [line.split()[0] for line in listed] == list(COMMANDS)
    assert [line for line in listed if not line.endswith(".") or line.endswith("...")] == []


def test_help_is_the_same_by_every_way_in(shell: Shell) -> None:
    page = (ROOT / "timeline" / "cli" / "help" / "timeline.txt").read_text("utf-8")
    checkout = [sys.executable, str(ROOT / "cli.py"), "--help"]
    from_checkout = subprocess.run(
        checkout, capture_output=True, text=True, check=True, cwd=shell.folder
    ).stdout
    assert shell.run("--help").out == shell.run("-h").out == shell.run().out == from_checkout == page


def test_a_narrow_terminal_gets_help_that_fits(shell: Shell) -> None:
    page = shell.run("list", "--help", env={"COLUMNS": "50"}).out
    assert "Usage: timeline list" in page
    assert max(map(len, page.splitlines())) < 70


def test_the_version_is_printed_with_and_without_the_program(shell: Shell) -> None:
    assert shell.run("--version").out == f"timeline {__version__}\n"


@pytest.mark.parametrize("words", [["--help"], ["list", "--help"], ["--version"], []])
def test_help_and_version_load_nothing_heavy(words: list[str]) -> None:
    program = (
        "import sys, timeline.cli\n"
        f"sys.argv[1:] = {words!r}\n"
        "timeline.cli.main()\n"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert loaded & HEAVY == set()


def test_reading_the_record_loads_neither_the_library_of_the_store_nor_the_finder(shell: Shell) -> None:
    shell.write(
        "one.yaml",
        "published: 2024-05-02\nhappenings:\n  - title: A meeting\n    when: 2024-05-01\n    kind: met\n",
    )
    shell.run("build", "one.yaml")
    program = (
        "import sys, timeline.cli\n"
        "sys.argv[1:] = ['list']\n"
        "try:\n    timeline.cli.main()\n"
        "except SystemExit:\n    print(*sorted(sys.modules), file=sys.stderr)"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=shell.folder)
    assert "A meeting" in done.stdout
    loaded = set(done.stderr.split())
    assert {"eventsourcing", "dateparser", "yaml", "timeline.finding", "timeline.reading"} & loaded == set()
