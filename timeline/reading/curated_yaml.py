"""Curated happenings in YAML: a list, or a mapping with what holds for all and ``happenings:``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.errors import InputError
from timeline.reading.curated import Listing, Raw, gather
from timeline.reading.metadata import Metadata, metadata_from
from timeline.reading.tree import Node, plant
from timeline.reading.wording import at, ignore

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["read_curated_yaml"]

_LIST = "happenings"


def read_curated_yaml(text: str, name: str, note: Callable[[str], None] = ignore) -> list[Listing]:
    """The entries of the file, by the publication that they cite.

    Raises:
        InputError: it is not YAML, has no list of happenings, or an entry is not as it should be.
    """
    tree = plant(text, name)
    of_file, entries = Metadata(), tree
    if isinstance(tree.value, dict):
        if _LIST not in tree.value:
            raise InputError(at(name, tree.line), "has no happenings", f"list them under {_LIST}:")
        entries = tree.value[_LIST]
        said = {key: node for key, node in tree.value.items() if key != _LIST}
        of_file = metadata_from(said, name, note)
    if not isinstance(entries.value, list | None):
        problem = "the happenings are no list"
        raise InputError(at(name, entries.line), problem, "begin each with a hyphen")
    return gather([_raw(node, text, name) for node in entries.value or ()], name, of_file, note)


def _raw(node: Node, text: str, name: str) -> Raw:
    if not isinstance(node.value, dict):
        problem = "an entry is no mapping of fields to values"
        raise InputError(at(name, node.line), problem, "write lines such as when: 2024")
    return Raw(node.value, text[node.start : node.end].strip(), node.line)
