"""Regular expressions that are compiled when a text first needs them: few texts need most of them.

A search from an offset before a text's beginning is one from its beginning.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["THE", "by_letter", "has_any", "opening", "regex"]

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "sub", "split")


class _Compiled:
    """Stands for an expression and has its methods: a lookup of one is that of any attribute."""


class _Uncompiled(_Compiled):
    """Stands for an expression until one of its methods is asked for."""

    def __init__(self, written: str, flags: int) -> None:
        self.pattern = written
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        # Where a class makes up attributes, every lookup takes twice as long: from now on it does not.
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(compiled, name)


def regex(written: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression, compiled when it is first used: compiling all takes longer than a short text."""
    return cast("re.Pattern[str]", _Uncompiled(written, flags))


def has_any(text: str, pieces: Iterable[str]) -> bool:
    """Whether any of some pieces stands in a text, which takes a fraction of the time of a search."""
    for piece in pieces:  # noqa: SIM110 - a generator takes three times as long
        if piece in text:
            return True
    return False


def opening(*written: str) -> str:
    """What is sought in a whole text: any of these, each of which begins a word with a letter as written.

    The look at what stands before comes behind that letter: a search then skips from one such letter to the
    next, where one for what begins with a word boundary tries every place.
    """
    return "(?:" + "|".join(one[0] + r"(?<!\w.)" + one[1:] for one in written) + ")"


def by_letter(written: str) -> str:
    """Alternatives that "|" parts, each of which begins with a letter, in groups of those that begin alike.

    The same is found, for those that begin alike stay in their order; where a word begins with another
    letter, all of a group are passed over at once.
    """
    groups: dict[str, list[str]] = {}
    for one in _parted(written):
        groups.setdefault(one[0], []).append(one[1:])
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in groups.items()) + ")"


def _parted(written: str) -> list[str]:
    """Alternatives, each as a whole: those within brackets belong to the one around them."""
    found = [""]
    depth = 0
    for char in written:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            found.append("")
        else:
            found[-1] += char
    return found


THE = r"he(?<=(?<!\w)[Tt]he)"
"""What is sought in a whole text that begins with "the": from its second letter on.

A search for two letters skips from one such pair to the next, where one for either of two letters that may
begin it stops at every tenth.
"""
