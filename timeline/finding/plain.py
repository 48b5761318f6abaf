"""The plain text of a document: a paragraph is a line, one space parts words, no marks are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.emphasis import marks_of_emphasis
from timeline.finding.layout import Layout, Piece, laid_out
from timeline.finding.markup import pieces_of_markup
from timeline.finding.quotations import with_double_marks
from timeline.finding.regex import regex
from timeline.finding.sentences import blocks_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["Plain", "plain_text"]

_MARGIN = regex(r"(?m)^(?:[ \t]*>)+")
"""What stands before each line of what somebody quotes."""
_GAP = regex(r"\s\s+|[\n\r\t]|[\u00a0\u2002-\u200a\u202f](?:(?<!\d.)|(?!\d))|[\u00ad\u200b\u2060\ufeff]+")
"""Where lines were wrapped, where other spaces stand for one but in numbers, and what nobody sees."""


_ABOVE = 200
"""Characters before a title that a text may begin with: a newspaper's name, the day."""


_UNEVEN = ("  ", " \n", "\n ", "\n\n\n", "\n>", "\t", "\r")
_OTHER_SPACES = regex(r"\A>|[\x0b\x0c\x1c-\x1f\x85\u00a0\u00ad\u2000-\u200b\u2028\u2029\u202f\u2060\ufeff]")


class Plain(NamedTuple):
    """A text made plain in several steps.

    Attributes:
        text: what came out of the last one.
        steps: what each of them made, in their order; none where the text was plain already.
    """

    text: str
    steps: tuple[Layout, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text as it was of what lies between two in the plain one."""
        for step in reversed(self.steps):
            start, end = step.span(start, end)
        return start, end


def plain_text(text: str, title: str = "") -> Plain:
    """A text without its layout and its marks, in time linear in its length.

    Args:
        text: the text.
        title: its title; the text begins with it as a heading if it does not name it itself.

    Blank lines part paragraphs, and headings and list items keep their marks. Lines that were wrapped are
    joined; runs of spaces, marks of quoted mail, characters of no width, the addresses of links, footnotes,
    tags and emphasis are left out, entities are the characters that they stand for, and speech stands in
    double quotation marks.
    """
    steps: list[Layout] = []
    for pieces_of in (_even, pieces_of_markup, _without_emphasis, _even):
        pieces = pieces_of(text)
        step = laid_out(pieces) if pieces is not None else None
        if step is not None and step.text != text:
            steps.append(step)
            text = step.text
    text = with_double_marks(text)
    if title and title not in text[: len(title) + _ABOVE]:
        heading = f"# {' '.join(title.split())}\n\n"
        steps.append(laid_out((Piece(heading, 0), Piece(text, 0))))
        text = heading + text
    return Plain(text, tuple(steps))


def _without_emphasis(text: str) -> Iterator[Piece] | None:
    """The pieces of a text between the marks of emphasis; None where there are none."""
    marks = marks_of_emphasis(text)
    return _between(text, marks) if marks else None


def _between(text: str, marks: list[tuple[int, int]]) -> Iterator[Piece]:
    """What stands between marks, each of which belongs to the words before and behind it."""
    until = opened = 0
    for start, end in marks:
        yield Piece(text[until:start], until, opened, end - start)
        until, opened = end, end - start
    yield Piece(text[until:], until, opened)


def _even(text: str) -> list[Piece] | None:
    """The pieces of a text in one layout; None where it has it, but for what stands before and behind it."""
    if _is_even(text):
        return None
    plain = _MARGIN.sub(_spaces, text) if ">" in text else text
    pieces: list[Piece] = []
    until, was_item = 0, False
    for start, end, is_item, _lines in blocks_of(plain):
        line = max(plain.rfind("\n", until, start), plain.rfind("\r", until, start), until - 1) + 1
        mark = start - len(plain[line:start].lstrip())
        if pieces:
            close = was_item and is_item and plain.count("\n", until, start) == 1
            pieces += [Piece("\n", until)] * (1 if close else 2)
        pieces.append(Piece(plain[mark:start], mark))
        begin = start
        for gap in _GAP.finditer(plain, start, end):
            pieces += (Piece(plain[begin : gap.start()], begin), Piece(" " * gap[0].isspace(), gap.start()))
            begin = gap.end()
        pieces.append(Piece(plain[begin:end], begin))
        until, was_item = end, is_item
    return None if "".join([piece.text for piece in pieces]) == text.strip() else pieces


def _is_even(text: str) -> bool:
    """Whether blank lines part paragraphs of one line each, and single spaces words: as in most texts."""
    told = text.strip()
    if any(uneven in told for uneven in _UNEVEN) or _OTHER_SPACES.search(told):
        return False
    return told.count("\n") == told.count("\n\n") * 2


def _spaces(marks: re.Match[str]) -> str:
    return " " * len(marks[0])
