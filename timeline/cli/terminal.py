"""What goes to the screen: data to standard output, talk to standard error, nothing alive from a document."""

from __future__ import annotations

import os
import sys
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from timeline.exporting.safe import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Progress", "echo", "headline", "paragraph", "raw", "say", "table"]

_PADDED = 80
"""Columns to which a cell is filled up away from a terminal, so that a long one does not widen all."""
_READABLE = 24
"""Columns that the widest column keeps as long as others can give way."""


def echo(text: str = "") -> None:
    """A line of data; what documents say must have gone through `plain` before."""
    sys.stdout.write(f"{text}\n")


def raw(data: bytes) -> None:
    """An export, byte for byte."""
    sys.stdout.flush()
    rest = memoryview(data)
    while rest:
        # With PYTHONUNBUFFERED a write may take only a part, as on a disk that fills up.
        rest = rest[sys.stdout.buffer.write(rest) :]
    sys.stdout.buffer.flush()


def say(text: str) -> None:
    """A line of talk."""
    sys.stderr.write(f"{plain(text)}\n")


def table(
    rows: Iterable[Sequence[str]], *, wide: int, heading: Sequence[str] = (), least: Sequence[int] = ()
) -> None:
    """Rows in columns that fit the terminal; the column at index ``wide`` wraps first, others if they must.

    Away from a terminal nothing wraps. ``least`` are widths that align a table with those beside it.
    """
    cells = [[plain(cell) for cell in row] for row in rows]
    if not cells:
        return
    everything = [heading, *cells] if heading else cells
    natural = [max(_width(row[i]) for row in everything) for i in range(len(cells[0]))]
    natural = [max(width, at_least) for width, at_least in zip(natural, least or natural, strict=True)]
    room = _columns()
    if room is None:
        widths = [min(width, _PADDED) for width in natural]
    else:
        widths = _fitted(natural, wide, room - 2 * (len(natural) - 1))
    for row in everything:
        wrapped = [[cell] if room is None else _wrapped(cell, widths[i]) for i, cell in enumerate(row)]
        for line in _lines(wrapped, widths):
            echo(_bold(line) if row is heading else line)


def paragraph(text: str, indent: str = "") -> None:
    """Prose, wrapped to the terminal."""
    for line in _folded(text, indent):
        echo(f"{indent}{line}")


def headline(text: str) -> None:
    """Words over what follows: wrapped, and bold where the terminal shows it and nobody forbids it."""
    for line in _folded(text):
        echo(_bold(line))


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


def _folded(text: str, indent: str = "") -> list[str]:
    room, line = _columns(), plain(text)
    return [line] if room is None else _wrapped(line, max(room - len(indent), 1))


def _bold(text: str) -> str:
    dumb = os.environ.get("TERM") == "dumb" or os.environ.get("NO_COLOR")
    return text if dumb or not sys.stdout.isatty() else f"\x1b[1m{text}\x1b[0m"


def _columns() -> int | None:
    """Columns to fit into; None where there is no terminal and nobody says how wide one would be."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    return get_terminal_size().columns if sys.stdout.isatty() else None


def _fitted(natural: Sequence[int], wide: int, room: int) -> list[int]:
    """Widths that fit the room: the wide column gives way as far as it is still read, then the widest."""
    widths = list(natural)
    readable = min(widths[wide], _READABLE)
    widths[wide] = max(readable, widths[wide] - max(sum(widths) - room, 0))
    while sum(widths) > room and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    return widths


def _lines(cells: Sequence[Sequence[str]], widths: Sequence[int]) -> list[str]:
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
    """The text in lines of at most this width, broken between words or, where a word is longer, in it."""
    if _width(text) <= width:
        return [text]
    lines, line, filled = [], "", 0
    for word in text.split(" "):
        needed = _width(word)
        if line and filled + 1 + needed <= width:
            line, filled = f"{line} {word}", filled + 1 + needed
            continue
        if line:
            lines.append(line)
        *whole, line = _pieces(word, width) if needed > width else [word]
        lines += whole
        filled = _width(line)
    return [*lines, line]


def _pieces(word: str, width: int) -> list[str]:
    """A word that is too long for a line, as in scripts without spaces, in pieces that are not."""
    pieces, start, filled = [], 0, 0
    for i, char in enumerate(word):
        needed = _width(char)
        if filled + needed > width and i > start:
            pieces.append(word[start:i])
            start, filled = i, 0
        filled += needed
    return [*pieces, word[start:]]
