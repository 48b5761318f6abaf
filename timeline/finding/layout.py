"""A text that was made out of another one, piece by piece, and where each place of it was before."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Layout", "Piece", "laid_out"]


class Piece(NamedTuple):
    """A part of a new text.

    Attributes:
        text: its characters.
        origin: where they, or what they stand for, begin in the old text.
        opened, closed: characters before and behind them there that belong to them and are left out.
    """

    text: str
    origin: int
    opened: int = 0
    closed: int = 0


class Layout(NamedTuple):
    """A text that was made out of another one.

    Attributes:
        text: the new text.
        pieces: what it was put together from, in the order of the old text.
        starts: where they begin in the new one.
    """

    text: str
    pieces: list[Piece]
    starts: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the old text of what lies between two in the new one."""
        first, last = (bisect_right(self.starts, offset) - 1 for offset in (start, end - 1))
        opens, closes = self.pieces[first], self.pieces[last]
        before, behind = start - self.starts[first], end - self.starts[last]
        whole = first != last or len(opens.text) == behind - before
        begin = opens.origin + before - opens.opened * (whole and before == 0)
        return begin, closes.origin + behind + closes.closed * (whole and behind == len(closes.text))


def laid_out(pieces: Iterable[Piece]) -> Layout:
    """The text that pieces make."""
    kept = [piece for piece in pieces if piece.text]
    starts: list[int] = []
    length = 0
    for piece in kept:
        starts.append(length)
        length += len(piece.text)
    return Layout("".join([piece.text for piece in kept]), kept, starts)
