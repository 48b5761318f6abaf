"""The command ``timeline``: parse, call, print, exit code. Help comes from prepared pages, at once."""

from __future__ import annotations

import gc
import sys

__all__ = ["COMMANDS", "main"]

COMMANDS = (
    "build",
    "preview",
    "list",
    "show",
    "why",
    "sources",
    "state",
    "replay",
    "diff",
    "log",
    "add",
    "amend",
    "retract",
    "reinstate",
    "export",
    "check",
)
"""In the order of the help."""

_WIDTH = 80
"""Columns that the prepared pages are made for."""
_COLLECTED = 100_000
"""New objects after which cycles are looked for: reading leaves none behind, and the process is our own."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    _open_streams()
    try:
        page = _prepared_page(sys.argv[1:])
        if page is not None and _printed(page):
            return
        from timeline.cli.program import run  # noqa: PLC0415 - help needs none of it

        gc.set_threshold(_COLLECTED)
        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def _open_streams() -> None:
    """Streams that were closed lead nowhere, and no encoding is too small for what is printed."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # Else the store might be opened in its place, and be printed into.
            setattr(sys, name, open("/dev/null", "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - as below
        elif stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")


def _printed(page: str) -> bool:
    """Whether the page could be printed; the program knows what to say where it could not."""
    try:
        sys.stdout.write(page)
        sys.stdout.flush()
    except OSError:
        return False
    return True


def _prepared_page(words: list[str]) -> str | None:
    """The help page that is asked for, if the terminal is wide enough; None to let the program answer."""
    if words == ["--version"]:
        from timeline import __version__  # noqa: PLC0415 - one attribute

        return f"timeline {__version__}\n"
    name = _page_name(words)
    if name is None or _columns() < _WIDTH:
        return None
    path = f"{__file__.removesuffix('__init__.py')}help/{name}.txt"
    try:
        with open(path, encoding="utf-8") as page:  # noqa: PTH123 - pathlib would cost a third of the start-up
            return page.read()
    except OSError:
        return None


def _page_name(words: list[str]) -> str | None:
    if words in ([], ["--help"], ["-h"]):
        return "timeline"
    if len(words) == 2 and words[0] in COMMANDS and words[1] in {"--help", "-h"}:
        return words[0]
    return None


def _columns() -> int:
    import os  # noqa: PLC0415 - loaded at start-up anyway; named here only

    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return _WIDTH
