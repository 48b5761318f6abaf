"""Emphasis of Markdown: marks that are no words, and heads that run into their paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.regex import regex

if TYPE_CHECKING:
    import re

__all__ = ["marks_of_emphasis", "run_in_head", "unmarked", "without_emphasis"]

# The mark comes before the look behind it: a search then skips from mark to mark.
_OPENING = regex(r"\*(?<![\w*]\*)\*{0,2}(?=\w|[\"“‘'(«$€£])")
_CLOSING = regex(r"\*(?<=[\w.?!…,;:)\"”’'»%]\*)\*{0,2}(?![\w*])")
_UNDERLINED = regex(r"(_(?<!\w_)_?)(?=[^\W_])([^_\n]{1,200}+)\1(?!\w)")
_HEAD = regex(r"(\*\*|__|\*|_)(?=[^\s*_])([^*_\n]{1,120}+)\1(\s*[.:–—-])?\s+(?=\S)")
_LINE_OPENS = regex(r"(?m)^[ \t]*(?:(?:[-*•+]|\d{1,3}[.)]|#{1,6})[ \t]+)?(?=[*_])")
"""A line that opens with a mark of emphasis, or behind that of a list item."""
_EMPHASISED_LINE = regex(r"(\*\*|__|\*|_)(?=[^\s*_])[^*_\n]{1,140}+\1[ \t]*(?=\n|\Z)")
_NEAR = 300
"""Characters within which a head that runs in ends."""
_STOPS = (".", ":", "?", "!")
_INSIDE = (". ", "? ", "! ")
_LONGEST_NAME = 4
"""Words of a head that is no question: "**The rift.**", not "**The minister resigned on Monday.**"."""


def run_in_head(text: str, start: int, end: int) -> int:
    """Where the paragraph begins behind a head that runs into it; its own beginning if it has none.

    A head is emphasised and stands first: a question, or a few words that a stop, a colon or a dash closes
    or that are in capitals: "**Who pays?** Sweden", "**Niamey.** The last", "**KINGSTON** Britain".

    Args:
        text: the text.
        start: where the paragraph begins.
        end: where it ends.
    """
    head = _HEAD.match(text, start, end)
    if head is None:
        return start
    words, closed = head[2].strip(), head[3] is not None
    if any(stop in words for stop in _INSIDE):
        return start
    few = words.count(" ") < _LONGEST_NAME
    heads = words.endswith("?") or (few and (closed or words.endswith(_STOPS) or words.isupper()))
    return head.end() if heads else start


def marks_of_emphasis(text: str) -> list[tuple[int, int]]:
    """Where the marks of emphasis stand, in order, but for those of heads: run in, or a line of their own."""
    if "*" not in text and "_" not in text:
        return []
    marks = [mark for found in _UNDERLINED.finditer(text) for mark in _both(found)] if "_" in text else []
    if "*" in text:
        starred = _UNDERLINED.sub(_between_spaces, text) if marks else text
        marks += [found.span() for pattern in (_OPENING, _CLOSING) for found in pattern.finditer(starred)]
    heads = [(found.end(), _head_ends(text, found.end())) for found in _LINE_OPENS.finditer(text)]
    kept = _covered(heads)
    return sorted(mark for mark in set(marks) if mark[0] not in kept)


def _head_ends(text: str, start: int) -> int:
    """Where the head ends that begins at an offset; that offset if there is none."""
    end = text.find("\n\n", start, start + _NEAR)
    end = end if end >= 0 else min(start + _NEAR, len(text))
    line = _EMPHASISED_LINE.match(text, start)
    return line.end() if line else run_in_head(text, start, end)


def _covered(heads: list[tuple[int, int]]) -> set[int]:
    return {offset for start, end in heads for offset in range(start, end)}


def _both(underlined: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where the two marks of an underlined word stand."""
    size = len(underlined[1])
    return (underlined.start(), underlined.start() + size), (underlined.end() - size, underlined.end())


def without_emphasis(text: str) -> str:
    """The text with a space for every mark of emphasis, so that all offsets stay."""
    if "_" in text:
        text = _UNDERLINED.sub(_between_spaces, text)
    return _CLOSING.sub(_spaces, _OPENING.sub(_spaces, text)) if "*" in text else text


def unmarked(words: str) -> str:
    """Words of the text without marks of emphasis."""
    if "_" in words:
        words = _UNDERLINED.sub(r"\2", words)
    return _CLOSING.sub("", _OPENING.sub("", words)) if "*" in words else words


def _spaces(marks: re.Match[str]) -> str:
    return " " * len(marks[0])


def _between_spaces(underlined: re.Match[str]) -> str:
    marks = " " * len(underlined[1])
    return f"{marks}{underlined[2]}{marks}"
