"""Curated happenings: what a person listed, entry by entry, with the publication that each entry cites."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from timeline.domain.document import Entry
from timeline.domain.errors import InputError
from timeline.reading.metadata import Metadata, metadata_from
from timeline.reading.wording import at, ignore, listed, quoted, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from timeline.reading.tree import Node

__all__ = ["COLUMNS", "Listing", "Raw", "column_named", "gather", "unknown_column"]

_FIELDS = (
    "when", "kind", "title", "summary", "actors", "recipients", "place", "item", "about", "quantity",
    "factuality", "claimed_by", "stance", "quote", "grade",
)  # fmt: skip
_SEVERAL = ("actors", "recipients", "claimed_by")
_CITATION = ("source", "published", "publisher", "url")
_SINGULAR = {"actor": "actors", "recipient": "recipients"}

COLUMNS = (*_FIELDS, *_CITATION)
"""The names of the fields of an entry; ``actor`` and ``recipient`` may be said for the plurals."""


@dataclass(frozen=True, slots=True)
class Raw:
    """An entry as a file has it: its fields, its words verbatim, and its first line."""

    values: Mapping[str, Node]
    words: str
    line: int


@dataclass(slots=True)
class Listing:
    """The entries of a file that cite the same publication, and their words, one after the other."""

    metadata: Metadata
    entries: list[Entry] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text of which the entries know their offsets."""
        return "\n".join(self.words)

    def add(self, fields: Mapping[str, str | tuple[str, ...]], raw: Raw) -> None:
        """One more entry at the end."""
        start = self.entries[-1].end + 1 if self.entries else 0
        self.entries.append(Entry(fields, start, start + len(raw.words), raw.line))
        self.words.append(raw.words)


def gather(
    rows: Iterable[Raw], name: str, of_file: Metadata, note: Callable[[str], None] = ignore
) -> list[Listing]:
    """The entries by the publication that they cite, in the order in which the file first cites it.

    An entry that cites nothing belongs to the publication that the file describes.

    Raises:
        InputError: a field has no known name or is no text, or there is no entry at all.
    """
    listings: dict[Metadata, Listing] = {}
    lines: dict[tuple[object, ...], int] = {}
    for raw in rows:
        values = _by_column(raw.values, name)
        fields = {key: _value(node, key, name) for key, node in values.items() if key in _FIELDS}
        fields = {key: value for key, value in fields.items() if value}
        metadata = _cited(values, name, of_file, note)
        same = (metadata, *sorted(fields.items()))
        if not fields:
            note(f"{at(name, raw.line)}: the entry tells nothing and is left out.")
        elif same in lines:
            note(f"{at(name, raw.line)}: the entry repeats that on line {lines[same]} and is left out.")
        else:
            lines[same] = raw.line
            listings.setdefault(metadata, Listing(metadata)).add(fields, raw)
    if not listings:
        raise InputError(shown(name), "lists no happenings", "add some, or leave the file out")
    return list(listings.values())


def column_named(written: str) -> str | None:
    """The column that is meant; capitals, spaces and hyphens do not matter. None for an unknown one."""
    key = written.strip().casefold().replace(" ", "_").replace("-", "_")
    key = _SINGULAR.get(key, key)
    return key if key in COLUMNS else None


def unknown_column(written: str, where: str) -> InputError:
    """The refusal of a name that no column has."""
    return InputError(where, f"there is no field {quoted(written)}", f"the fields are {listed(COLUMNS)}")


def _by_column(values: Mapping[str, Node], name: str) -> dict[str, Node]:
    columns: dict[str, Node] = {}
    for written, node in values.items():
        key = column_named(written)
        if key is None:
            raise unknown_column(written, at(name, node.line))
        if key in columns:
            raise InputError(at(name, node.line), f"{quoted(key)} is said twice", "keep one of them")
        columns[key] = node
    return columns


def _value(node: Node, key: str, name: str) -> str | tuple[str, ...]:
    if key in _SEVERAL:
        parts = node.value if isinstance(node.value, list) else [node]
        texts = [part.strip() for one in parts for part in _text(one, key, name).split(";")]
        return tuple(dict.fromkeys(text for text in texts if text))
    return _text(node, key, name)


def _text(node: Node, key: str, name: str) -> str:
    if isinstance(node.value, str | None):
        return (node.value or "").strip()
    kind = "a list" if isinstance(node.value, list) else "a mapping"
    raise InputError(at(name, node.line), f"{key} is {kind}", "write one text")


def _cited(values: Mapping[str, Node], name: str, of_file: Metadata, note: Callable[[str], None]) -> Metadata:
    """The publication that an entry cites; if it is not the file's, the file tells its language only."""
    said = {key: values[key] for key in _CITATION if key in values}
    source = said.pop("source", None)
    if source and isinstance(source.value, dict):
        said |= source.value
    elif source:
        said["title"] = replace(source, value=_text(source, "source", name))
    own = metadata_from(said, name, note)
    names_another = own.title or own.publisher or own.url
    return own.completed_by(Metadata(language=of_file.language) if names_another else of_file)
