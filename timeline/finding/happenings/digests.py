"""Digests: short items under heads of their own, of which none goes on with the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.page import within
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.finding.happenings.page import Page
    from timeline.finding.sentences import Sentence

__all__ = ["items_of"]

_JOINING = wordset("and & of the de la")
_ENOUGH = 4
"""What the heads of a digest count for together: two for one that names a known place or party, else one."""
_ROUND = " \t\n.:*_–—-"


def items_of(page: Page, sentences: Sequence[Sentence]) -> Iterator[Sequence[Sentence]]:
    """The sentences of each item of a digest; those of any other text are one item.

    In "**Manila.** Teodoro signed ... **Niamey.** The last soldiers left" nobody of Manila is meant in the
    second item; under "**The plan.**" and "**Who pays?**" a text goes on.
    """
    heads = [i for i, one in enumerate(sentences) if one.kind == "lead" and _is_name(page, one)]
    known = sum(_is_known(page, sentences[i]) for i in heads)
    if not known or known + len(heads) < _ENOUGH:
        heads = []  # "**Cash.**" and "**Auditors.**" divide one text.
    for start, end in zip((0, *heads), (*heads, len(sentences)), strict=True):
        if start < end:
            yield sentences[start:end]


def _is_name(page: Page, head: Sentence) -> bool:
    """Whether a head is a name, or two: "Hallam & Pryce", "Riyadh and Ottawa", "KINGSTON"."""
    name = page.text[head.start : head.end].strip(_ROUND)
    words = name.split()
    named = bool(words) and words[0].lower() not in _JOINING and not name.endswith("?")
    return named and all(word[0].isupper() or word in _JOINING for word in words)


def _is_known(page: Page, head: Sentence) -> bool:
    """Whether a head names a place or a party that is known."""
    return bool(within(page.parties, head.start, head.end) or within(page.places, head.start, head.end))
