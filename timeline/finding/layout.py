"""One layout for all documents: a paragraph is a line, one space parts words, nothing is in the margin."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.regex import regex
from timeline.finding.sentences import blocks_of

if TYPE_CHECKING:
    import re

__all__ = ["Layout", "even_out"]

_MARGIN = regex(r"(?m)^(?:[ \t]*>)+")
"""What stands before each line of what somebody quotes."""
_GAP = regex(r"\s\s+|[\n\r\t]|[\u00a0\u2002-\u200a\u202f](?:(?<!\d.)|(?!\d))|[\u00ad\u200b\u2060\ufeff]+")
"""Where lines were wrapped, where other spaces stand for one but in numbers, and what nobody sees."""


class Layout(NamedTuple):
    """A text that was laid out anew, and whence its pieces come.

    Attributes:
        text: the new text.
        starts: where its pieces begin.
        origins: where the same pieces begin in the old text.
    """

    text: str
    starts: list[int]
    origins: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the old text of what lies between two in the new one."""
        return self._origin(start), self._origin(end - 1) + 1

    def _origin(self, offset: int) -> int:
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + offset - self.starts[piece]


class _Pieces:
    """A text as it is put together."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []
        self.length = 0

    def add(self, piece: str, origin: int) -> None:
        """Go on with a piece that comes from an offset of the old text."""
        if piece:
            self.pieces.append(piece)
            self.starts.append(self.length)
            self.origins.append(origin)
            self.length += len(piece)


def even_out(text: str) -> Layout | None:
    """The text in one layout; None where it has it already, but for what stands before and behind it.

    Blank lines part paragraphs, and list items keep their marks. Lines that were wrapped are joined; runs of
    spaces, the marks of quoted mail and characters of no width are left out.
    """
    plain = _MARGIN.sub(_spaces, text) if ">" in text else text
    new = _Pieces()
    until, was_item = 0, False
    for start, end, is_item, _lines in blocks_of(plain):
        line = max(plain.rfind("\n", until, start), plain.rfind("\r", until, start), until - 1) + 1
        mark = start - len(plain[line:start].lstrip())
        if new.pieces:
            close = was_item and is_item and plain.count("\n", until, start) == 1
            for end_of_line in "\n" if close else "\n\n":
                new.add(end_of_line, until)
        new.add(plain[mark:start], mark)
        begin = start
        for gap in _GAP.finditer(plain, start, end):
            new.add(plain[begin : gap.start()], begin)
            new.add(" " if gap[0].isspace() else "", gap.start())
            begin = gap.end()
        new.add(plain[begin:end], begin)
        until, was_item = end, is_item
    even = "".join(new.pieces)
    return None if even == text.strip() else Layout(even, new.starts, new.origins)


def _spaces(marks: re.Match[str]) -> str:
    return " " * len(marks[0])
