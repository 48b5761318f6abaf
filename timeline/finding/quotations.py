"""Quotations: which stretches of a text stand between quotation marks."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from timeline.finding.regex import regex

__all__ = ["Quotations", "find_quotations", "with_double_marks"]

# The first character comes before the look at it: a search then skips from one such character to the next.
_MARK = regex(r"[\"“”„«»\n'`](?:(?<!['`])|(?<=')'|(?<=`)`)")
_WRAPPED = 130  # lines above this width are paragraphs, so that a quotation left open ends with them
_OPENING = frozenset(("“", "„", "«", "``"))
_CLOSING = frozenset(("”", "»"))


_SPEECH_ENDS = regex(r"(?<=[,.!?…])[’'](?=[\s—–)]|\Z)")
_DOUBLE_ENDS = regex(r"(?<=[,.!?…])[\"”](?=[\s—–)]|\Z)")
_LOW = regex(r"„([^„“”\n]{1,2000}+)[“”]")
_ANGLED = regex(r"«(?!\s)([^«»\n]{1,2000}+)(?<!\s)»")
_SPEECH_OPENS = regex(r"(?<![^\s([—–])[‘'](?=\w)")


class Quotations(NamedTuple):
    """Stretches between quotation marks, in order: from `starts[i]` up to, not including, `ends[i]`."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def around(self, offset: int) -> tuple[int, int] | None:
        """The quotation that encloses the character at `offset`, its marks included, or None."""
        i = bisect_right(self.starts, offset) - 1
        return (self.starts[i], self.ends[i]) if i >= 0 and offset < self.ends[i] else None


@lru_cache(maxsize=4)
def find_quotations(text: str) -> Quotations:
    """Pair the quotation marks of a text, in time linear in its length.

    One left open ends with its paragraph, as the first of several quoted paragraphs does. Single quotation
    marks are not told from apostrophes and are left alone.
    """
    starts: list[int] = []
    ends: list[int] = []
    opened, line = -1, 0
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if mark == "\n":
            if opened >= 0 and (at - line > _WRAPPED or not text[line:at].strip()):
                starts.append(opened)
                ends.append(at)
                opened = -1
            line = at + 1
        elif opened < 0:
            if _opens(text, mark, at, match.end()):
                opened = at
        elif _closes(text, mark, at, match.end()):
            starts.append(opened)
            ends.append(match.end())
            opened = -1
    if opened >= 0:
        starts.append(opened)
        ends.append(len(text))
    return Quotations(tuple(starts), tuple(ends))


def with_double_marks(text: str) -> str:
    """The text with “” around speech that stands in other marks, so that all offsets stay.

    In single marks speech ends behind a comma or a stop, where no apostrophe stands, and begins with the
    first of them before a word in its paragraph. A text that has speech in double marks keeps its single
    ones: they stand inside.
    """
    if "„" in text:
        text = _LOW.sub(r"“\1”", text)
    if "«" in text:
        text = _ANGLED.sub(r"“\1”", text)
    if ("’" not in text and "'" not in text) or not _SPEECH_ENDS.search(text) or _DOUBLE_ENDS.search(text):
        return text
    pieces: list[str] = []
    until = searched = 0
    for end in _SPEECH_ENDS.finditer(text):
        since = max(searched, text.rfind("\n", searched, end.start()) + 1)
        opening = _SPEECH_OPENS.search(text, since, end.start())
        searched = end.end()
        if opening is not None:
            start = opening.start()
            pieces += (text[until:start], "“", text[start + 1 : end.start()], "”")
            until = searched
    return "".join((*pieces, text[until:]))


def _opens(text: str, mark: str, start: int, end: int) -> bool:
    if mark in _OPENING:
        return True
    if mark in _CLOSING:
        return False
    free_before = start == 0 or text[start - 1] in " \t\n\r([—–-\u00a0"
    return free_before or text[end : end + 1].isalnum()


def _closes(text: str, mark: str, start: int, end: int) -> bool:
    if mark in _CLOSING:
        return True
    if mark in _OPENING:
        return False
    free_before = start == 0 or text[start - 1] in " \t\n\r(["
    return not (free_before and end < len(text) and not text[end].isspace() and text[end] not in ".,;:!?)")
