"""What a terminal, a pipe and a shell see: widths, colours, streams, signals and exit codes."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.cli.conftest import Inside
    from tests.conftest import Shell

WIDE = """\
published: 2024-05-02
publisher: 大河新聞
title: 大河
happenings:
  - {title: 俄羅斯和朝鮮簽署了關於兩國之間河流的全面戰略夥伴關係條約並且宣布將繼續合作下去直到永遠,
     when: 2024-05-01, kind: met, actors: [Russia, North Korea], place: 一個非常非常非常非常長的地名}
  - {title: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlung,
     kind: agreement_signed, when: "[2023-03-11..2023-03-20]", actors: [Russia, North Korea], about: Fluss,
     claimed_by: ein sehr langer Name von jemandem der etwas gesagt hat}
  - {title: 一, kind: pledged, actors: [Russia, North Korea], factuality: planned}
"""

COMMANDS = (
    ["list"], ["list", "--as-of", "2024", "--party", "Russia"], ["sources"], ["state"], ["replay", "2024"],
    ["diff", "2020", "2025"], ["diff", "2020", "2025", "--clock", "known"], ["log"], ["check"],
)  # fmt: skip


def width(text: str) -> int:
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def at_a_terminal(shell: Shell, *words: str, **env: str) -> str:
    """What a terminal shows of a command whose three streams it is."""
    leader, follower = pty.openpty()
    environment = shell.environment({"TERM": "xterm", **env})
    del environment["COLUMNS"]
    command = [sys.executable, "-m", "timeline", *words]
    with subprocess.Popen(
        command, cwd=shell.folder, env=environment, stdin=follower, stdout=follower, stderr=follower
    ) as process:
        os.close(follower)
        shown = b""
        while select.select([leader], [], [], 60)[0]:
            try:
                part = os.read(leader, 10_000)
            except OSError:  # Linux says so when the other end is closed
                break
            if not part:
                break
            shown += part
        os.close(leader)
        assert process.wait() == 0, shown
    return shown.decode()


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wide")
    (folder / "fluss.yaml").write_text(WIDE, "utf-8")
    return folder


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(
    wide: Path, inside: Inside, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = type(inside)(wide, monkeypatch)
    over.run("build", "fluss.yaml")
    idents = re.findall("(?m)^([0-9a-f]{8})  ", over.run("list").out)
    shown = [*(["show", ident] for ident in idents), *(["why", ident] for ident in idents)]
    for words in (*COMMANDS, *shown, ["build", "fluss.yaml"], ["preview", "fluss.yaml"]):
        page = over.run(*words, COLUMNS=str(columns)).out
        assert page
        too_wide = [line for line in page.splitlines() if width(line) > columns]
        # The summary of a build is one line, for whoever looks for it.
        assert [line for line in too_wide if "unchanged (happenings)" not in line] == [], words


def test_away_from_a_terminal_nothing_wraps_and_a_long_cell_does_not_widen_the_others(fresh: Inside) -> None:
    (fresh.folder / "long.yaml").write_text(
        "published: 2024-05-02\nhappenings:\n"
        f"  - {{title: {'long ' * 2000}, when: 2024-05-01, kind: met}}\n"
        "  - {title: short, when: 2024-05-01, kind: met}\n",
        "utf-8",
    )
    fresh.run("build", "long.yaml")
    fresh.patch.delenv("COLUMNS", raising=False)
    rows = fresh.run("list", COLUMNS="").out.splitlines()
    assert len(rows) == 2
    assert max(map(len, rows)) > 9000
    assert min(map(len, rows)) < 200


def test_a_terminal_gets_bold_headings_and_a_pipe_or_no_color_none(river: Shell) -> None:
    assert "\x1b[1mUndated\x1b[0m" in at_a_terminal(river, "list")
    assert "\x1b" not in at_a_terminal(river, "list", NO_COLOR="1")
    assert "\x1b" not in at_a_terminal(river, "list", TERM="dumb")
    piped = river.run("list")
    assert "\x1b" not in piped.out + piped.err


def test_progress_is_shown_at_a_terminal_only(shell: Shell) -> None:
    for number in range(3):
        shell.write(
            f"docs/{number}.yaml", f"happenings:\n  - {{title: Number {number}, when: 202{number}}}\n"
        )
    shown = at_a_terminal(shell, "build", "docs", "--dry-run")
    assert re.search(r"reading \[#+ *\] 2/3", shown)
    done = shell.run("build", "docs")
    assert "reading [" not in done.out + done.err


def test_data_goes_to_standard_output_and_talk_to_standard_error(inside: Inside, tmp_path: Path) -> None:
    listed = inside.run("list")
    assert listed.err == ""
    written = inside.run("export", "-o", str(tmp_path / "x.json"))
    assert (written.out, written.err) == ("", f"wrote {tmp_path / 'x.json'}\n")
    refused = inside.run("list", "--party", "Atlantis", ok=False)
    assert refused.out == ""


def test_a_reader_that_goes_away_is_no_error(river: Shell) -> None:
    for words in (["log", "-f", "jsonl"], ["list"], ["export"], ["--help"], ["list", "--help"]):
        with river.start(*words) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.wait() == 0
            assert process.stderr.read() == b""


def test_an_output_that_is_full_or_closed_is_said_or_silent_but_never_a_traceback(river: Shell) -> None:
    program = [sys.executable, "-m", "timeline"]
    for words in (["list"], ["export"], ["--help"]):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [*program, *words], cwd=river.folder, env=river.environment(), stdout=full,
                stderr=subprocess.PIPE, text=True, check=False,
            )  # fmt: skip
        assert (done.returncode, done.stderr) == (4, "timeline: standard output: no space left on device.\n")
    closed = ["sh", "-c", f"exec {sys.executable} -m timeline list >&- 2>&-"]
    assert subprocess.run(closed, cwd=river.folder, env=river.environment(), check=False).returncode == 0
    assert "sign a treaty" in river.run("list").out


def test_an_encoding_without_the_characters_gets_escapes(river: Shell) -> None:
    done = river.run("check", env={"PYTHONIOENCODING": "ascii"})
    assert r"nothing dates \u201cA bridge is planned\u201d" in done.out
    assert (
        river.run("list", "--help", env={"PYTHONIOENCODING": "ascii"}).out.count(r"\u201cyesterday\u201d")
        == 1
    )


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What runs in the background has interrupts ignored, and so would all that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_leaves_with_130_and_without_a_word(shell: Shell) -> None:
    with shell.start("build", "-") as process:
        assert process.stdin is not None
        assert process.stderr is not None
        time.sleep(1.0)  # it now waits for a document
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert process.stderr.read() == b""
        process.stdin.close()
    assert list(shell.folder.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["lisst"], "no such command 'lisst'; did you mean 'list'? See `timeline --help`."),
        (["list", "--store"], "option '--store' requires an argument. See `timeline list --help`."),
        (["list", "--yes"], "no such option: --yes. See `timeline list --help`."),
        (["list", "extra"], "got unexpected extra argument(s) (extra). See `timeline list --help`."),
        (["show"], "missing argument 'ID'. See `timeline show --help`."),
        (["diff", "2024"], "missing argument 'B'. See `timeline diff --help`."),
        (["retract", "1234"], "missing option '--reason'. See `timeline retract --help`."),
        (["list", "--at-position", "x"],
         "invalid value for '--at-position': 'x' is not a valid int. See `timeline list --help`."),
        (["list", "-f", "xml"], "there is no format 'xml'; known: table, jsonl."),
        (["export", "-f", "xml"], "there is no format 'xml'; known: json, jsonl, md, csv."),
        (["export", "-o", "x.xlsx"],
         "there is no format with the extension '.xlsx'; known: .json, .jsonl, .md, .csv."),
        (["\x1b[31m\nlist"], r"no such command '\x1b[31m\nlist'. See `timeline --help`."),
    ],
)  # fmt: skip
def test_a_wrong_command_line_is_answered_in_a_line(inside: Inside, words: list[str], sentence: str) -> None:
    done = inside.run(*words, ok=False)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"timeline: {sentence}\n"


def test_options_may_stand_before_the_command(inside: Inside) -> None:
    assert (
        inside.run("-f", "jsonl", "--party", "NOR", "list").out
        == inside.run("list", "--party", "NOR", "-f", "jsonl").out
    )
    assert inside.run("--party=NOR", "list").out == inside.run("list", "--party", "NOR").out
    assert inside.run("--strict", "check", ok=False).code == 1
    # A value may be the name of a command.
    assert inside.run("--source", "docs/river.yaml", "--kind", "met", "list").code == 0
    assert "no party 'list'" in inside.run("--party", "list", "list", ok=False).err


def test_an_export_goes_where_the_extension_says(inside: Inside, tmp_path: Path) -> None:
    for name, beginning in (
        ("x.json", b'{\n  "format"'),
        ("x.jsonl", b'{"id"'),
        ("x.ndjson", b'{"id"'),
        ("x.md", b"# Chronology"),
        ("x.CSV", b"id,earliest"),
        ("new/folder/x.csv", b"id,earliest"),
    ):
        inside.run("export", "-f", "jsonl", "-o", str(tmp_path / name))
        assert (tmp_path / name).read_bytes().startswith(beginning)
    (tmp_path / "taken.csv").mkdir()
    done = inside.run("export", "-o", str(tmp_path / "taken.csv"), ok=False)
    assert done.code == 4
    assert "it cannot be written" in done.err


def test_what_stood_in_the_place_of_an_export_stays_when_it_cannot_be_written(
    inside: Inside, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("old", "utf-8")
    done = inside.run("export", "-o", str(tmp_path / "file" / "x.csv"), ok=False)
    assert (done.code, done.out) == (4, "")
    assert (tmp_path / "file").read_text("utf-8") == "old"
