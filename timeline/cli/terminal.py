"""What goes to the screen: data to standard output, talk to standard error, nothing alive from a document."""

from __future__ import annotations

import os
import sys
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from timeline.exporting.safe import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Progress", "echo", "paragraph", "raw", "say", "strong", "table"]

_UNLIMITED = 100_000
_NARROWEST = 12


def echo(text: str = "") -> None:
    """A line of data; what documents say must have gone through `plain` before."""
    sys.stdout.write(f"{text}\n")


def raw(data: bytes) -> None:
    """An export, byte for byte."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def say(text: str) -> None:
    """A line of talk."""
    sys.stderr.write(f"{plain(text)}\n")


def strong(text: str) -> str:
    """Bold, where the terminal shows it and nobody forbids it."""
    dumb = os.environ.get("TERM") == "dumb" or os.environ.get("NO_COLOR")
    return text if dumb or not sys.stdout.isatty() else f"\x1b[1m{text}\x1b[0m"


def table(rows: Iterable[Sequence[str]], *, wide: int, heading: Sequence[str] = ()) -> None:
    """Rows in columns that fit the terminal; the column at index ``wide`` takes what is left and wraps.

    Away from a terminal nothing wraps.
    """
    cells = [[plain(cell) for cell in row] for row in rows]
    if not cells:
        return
    everything = [list(heading), *cells] if heading else cells
    widths = [max(_width(row[i]) for row in everything) for i in range(len(cells[0]))]
    taken = sum(widths) - widths[wide] + 2 * (len(widths) - 1)
    widths[wide] = min(widths[wide], max(_columns() - taken, _NARROWEST))
    if heading:
        echo(strong(_line([[cell] for cell in heading], widths)[0]))
    for row in cells:
        for line in _line([_wrapped(cell, width) for cell, width in zip(row, widths, strict=True)], widths):
            echo(line)


def paragraph(text: str, indent: str = "") -> None:
    """Prose, wrapped to the terminal."""
    for line in _wrapped(plain(text), max(_columns() - len(indent), _NARROWEST)):
        echo(f"{indent}{line}")


class Progress:
    """A bar on standard error, at a terminal only."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.shown = sys.stderr.isatty()

    def __call__(self, done: int, of: int) -> None:
        """Show how far it is; gone when it is through."""
        if not self.shown or of < 2:
            return
        bar = "#" * (24 * done // of)
        end = f"\r{' ' * 60}\r" if done == of else ""
        sys.stderr.write(f"\r{self.what} [{bar:24}] {done}/{of}{end}")
        sys.stderr.flush()


def _columns() -> int:
    told = os.environ.get("COLUMNS", "")
    if not sys.stdout.isatty() and not told.isdecimal():
        return _UNLIMITED
    return get_terminal_size().columns


def _line(cells: Sequence[Sequence[str]], widths: Sequence[int]) -> list[str]:
    """The lines of one row whose cells are already wrapped."""
    height = max(len(cell) for cell in cells)
    padded = [[*cell, *[""] * (height - len(cell))] for cell in cells]
    return ["  ".join(_filled(text, width) for text, width in zip(line, widths, strict=True)).rstrip()
            for line in zip(*padded, strict=True)]  # fmt: skip


def _filled(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """Columns that a terminal gives it: two for the wide characters of East Asia, none for combining ones."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width  # noqa: PLC0415 - for texts that need it

    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def _wrapped(text: str, width: int) -> list[str]:
    if _width(text) <= width:
        return [text]
    lines, line = [], ""
    for word in text.split(" "):
        if line and _width(line) + 1 + _width(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]
