"""Writes the help pages that ship with the package and the command reference, from the live program.

python tools/reference.py            write them
python tools/reference.py --check    exit 1 if any is stale
"""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from timeline.cli import COMMANDS
from timeline.cli.program import program

if TYPE_CHECKING:
    from typer._click import Command

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "timeline" / "cli" / "help"
REFERENCE = ROOT / "docs" / "cli.md"

_WIDTH = 80

_HEAD = """# Command reference

Made from the live program by `make docs`; do not edit. See [model.md](model.md) for the words, the three
clocks and the states, and [formats.md](formats.md) for what is written.

"""


def pages() -> dict[Path, str]:
    """Every generated file and what it should hold."""
    live = typer.main.get_command(program())
    made = {"timeline": _help(live, [])} | {name: _help(live, [name]) for name in COMMANDS}
    files = {PAGES / f"{name}.txt": text for name, text in made.items()}
    sections = "\n".join(f"## {_title(name)}\n\n```text\n{text}```\n" for name, text in made.items())
    return files | {REFERENCE: _HEAD + sections}


def _title(name: str) -> str:
    return name if name == "timeline" else f"timeline {name}"


def _help(live: Command, words: list[str]) -> str:
    page = io.StringIO()
    with redirect_stdout(page):
        live.main([*words, "--help"], prog_name="timeline", standalone_mode=False, terminal_width=_WIDTH)
    return page.getvalue()


def main(check: bool) -> int:
    """Write the files, or say which are stale."""
    made = pages()
    stale = [path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text]
    left_over = [path for path in PAGES.glob("*.txt") if path not in made]
    if check:
        for path in (*stale, *left_over):
            print(f"{path.relative_to(ROOT)} is stale; run `make docs`.", file=sys.stderr)
        return 1 if stale or left_over else 0
    for path in left_over:
        path.unlink()
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], "utf-8", newline="\n")
        print(f"wrote {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
