"""Sets of words, written as running text."""

from __future__ import annotations

__all__ = ["wordset"]


def wordset(words: str) -> frozenset[str]:
    """The words of a text, parted by white space, as a set."""
    return frozenset(words.split())
