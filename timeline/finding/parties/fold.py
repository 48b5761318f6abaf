"""Spellings made comparable, character for character, so that offsets stay."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from timeline.finding.regex import regex

__all__ = ["TOKEN", "fold", "key_of"]

TOKEN = regex(r"(?:[A-Z]\.){1,6}[A-Z]\b\.?|[^\W_]+")
"""A dotted acronym, or a run of letters and digits."""

_PLAIN = {
    "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "`": "'", "´": "'", "′": "'",
    "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "\xa0": " ", "\u2009": " ", "\u202f": " ", "\t": " ", "\n": "\n", "\r": " ",
    "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "ð": "d", "ə": "a", "Ə": "A",
}  # fmt: skip


class _Folding(dict[int, str]):
    """A `str.translate` table that fills itself with the characters it meets."""

    def __missing__(self, point: int) -> str:
        char = chr(point)
        plain = _PLAIN.get(char)
        if plain is None:
            first = unicodedata.normalize("NFD", char)[0]
            plain = first if first.isascii() else char
        self[point] = plain
        return plain


_folding = _Folding()
_FEW = 50
"""Foreign characters above which a text is written in another script."""


@lru_cache(maxsize=2)
def fold(text: str) -> str:
    """The text without accents and typographic marks, of the same length; the last texts are remembered."""
    return _plain(text)


def _plain(text: str) -> str:
    if text.isascii():
        return text
    # Few characters of a text are foreign, and to look for each is much faster than to look each one up.
    foreign = [char for char in set(text) if not char.isascii()]
    if len(foreign) > _FEW:
        return text.translate(_folding)
    for char in foreign:
        text = text.replace(char, _folding[ord(char)])
    return text


@lru_cache(maxsize=4096)
def key_of(form: str) -> str:
    """A name as the index knows it: its tokens, parted by single spaces, acronyms without dots.

    A comma stays, so that "Foreign, Commonwealth and Development Office" is one name and a list is none.
    """
    if form.isascii() and form.replace(" ", "").isalpha():
        return form
    parts = _plain(form).split(", ")
    return ", ".join(" ".join(token.replace(".", "") for token in TOKEN.findall(part)) for part in parts)
