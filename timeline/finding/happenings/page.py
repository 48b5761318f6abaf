"""Everything that the single finders saw in a document, by its place."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from timeline.finding.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.document import Document
    from timeline.finding.sentences import Sentence

__all__ = ["Page", "read_page"]


@dataclass(frozen=True, slots=True)
class Page:
    """A document's text with the mentions in it, each sequence in order of its start."""

    text: str
    sentences: Sequence[Sentence]
    times: Sequence[Any]
    parties: Sequence[Any]
    places: Sequence[Any]
    claims: Sequence[Any]

    @staticmethod
    def within(mentions: Sequence[Any], start: int, end: int) -> Sequence[Any]:
        """Those that begin in ``start:end``."""
        first = bisect_left(mentions, start, key=lambda mention: mention.start)
        last = bisect_left(mentions, end, key=lambda mention: mention.start)
        return mentions[first:last]


def read_page(document: Document) -> Page:
    """Run the single finders over a document."""
    text = document.text
    return Page(
        text=text,
        sentences=split_sentences(text),
        times=_run("times", "find_times", text, document.published),
        parties=_run("parties", "find_parties", text),
        places=_run("parties", "find_places", text),
        claims=_run("claims", "find_claims", text),
    )


def _run(module: str, name: str, *args: object) -> Sequence[Any]:
    try:
        found: Sequence[Any] = getattr(import_module(f"timeline.finding.{module}"), name)(*args)
    except (ImportError, AttributeError):
        return ()
    return found
