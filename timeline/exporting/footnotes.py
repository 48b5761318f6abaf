"""Numbered footnotes: each passage once, with its source and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.exporting.moments import human_when
from timeline.exporting.safe import link, markdown
from timeline.exporting.words import clipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from timeline.domain.document import Evidence
    from timeline.domain.views import SourceLine

__all__ = ["Footnotes", "citation", "reference", "source_title"]

_LONGEST_QUOTE = 600


class Footnotes:
    """Numbers passages in the order in which they are first referred to.

    Args:
        sources: the sources by id, to say where a passage stands.
    """

    def __init__(self, sources: Mapping[str, SourceLine]) -> None:
        self._sources = sources
        self._numbers: dict[Evidence, int] = {}

    def marks(self, passages: Iterable[Evidence]) -> str:
        """The references to these passages, in order: ``[^1][^2]``."""
        numbers = [self._numbers.setdefault(passage, len(self._numbers) + 1) for passage in passages]
        return "".join(f"[^{number}]" for number in dict.fromkeys(numbers))

    def notes(self) -> list[str]:
        """The footnotes that the references need, one a line."""
        return [f"[^{number}]: {self._note(passage)}" for passage, number in self._numbers.items()]

    def _note(self, passage: Evidence) -> str:
        source = self._sources.get(passage.source)
        where = citation(source) if source else f"source {markdown(passage.source)}"
        return f"{where}: “{markdown(clipped(passage.quote, _LONGEST_QUOTE))}”"


def citation(source: SourceLine) -> str:
    """Publisher, title and date, as a footnote cites them; in Markdown."""
    dated = human_when(source.published) if source.published else "no date of publication"
    named = f"“{markdown(source.title)}”" if source.title.strip() else markdown(source.name)
    return ", ".join(part for part in (markdown(source.publisher), named, markdown(dated)) if part)


def source_title(source: SourceLine) -> str:
    """What to call the source in running text: its title, else its file; not escaped."""
    return source.title.strip() or source.name


def reference(source: SourceLine) -> str:
    """The entry in the list of sources: citation, address, grade and file; in Markdown."""
    details = [
        f"graded {source.grade}" if source.grade else "",
        f"read from {markdown(source.name)}" if source.title.strip() else "",
    ]
    said = "; ".join(part for part in details if part)
    address = f", {link(source.url.strip())}" if source.url.strip() else ""
    return f"{citation(source)}{address}{f' ({said})' if said else ''}."
