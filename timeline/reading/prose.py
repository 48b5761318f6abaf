"""Prose: the text of a document, and what stands above it about the document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.domain.errors import InputError
from timeline.reading.metadata import KEYS, Metadata, metadata_from
from timeline.reading.tree import Node, plant
from timeline.reading.wording import at, ignore, shown

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Prose", "begins_with_fence", "read_markdown", "read_plain", "title_from_name"]

FRONT_MATTER_LIMIT = 64_000
"""Characters; metadata is a few lines, and a fence that is never closed would swallow the text."""

_FENCE = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_OPENING = re.compile(r"---[ \t]*\n")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+([^\n]{1,300})\n")
_HEADER_LINE = re.compile(r"([A-Za-z][A-Za-z0-9_-]{0,30}):(?:[ \t]+([^\n]*)|)")
_HEADER_LIMIT = 10_000
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Prose:
    """What a document says about itself, a title for it should nobody give one, and its text."""

    metadata: Metadata
    heading: str
    text: str


def read_markdown(text: str, name: str, note: Callable[[str], None] = ignore) -> Prose:
    """The metadata of the front matter, and the text without it.

    Raises:
        InputError: the front matter is never closed, is no mapping in YAML, or nothing follows it.
    """
    opening = _OPENING.match(text)
    if not opening:
        return _prose(Metadata(), text, _heading(text), name)
    closing = _FENCE.search(text, opening.end(), opening.end() + FRONT_MATTER_LIMIT)
    if not closing:
        raise InputError(
            at(name, 1), "front matter begins and is never closed", "close it with a line of three hyphens"
        )
    tree = plant(text[opening.end() : closing.start()], name, first_line=2)
    if not isinstance(tree.value, dict | None):
        problem = "the front matter is no mapping of keys to values"
        raise InputError(at(name, tree.line), problem, "write lines such as title: A")
    metadata = metadata_from(tree.value or {}, name, note)
    body = text[closing.end() :]
    return _prose(metadata, body, _heading(body), name)


def read_plain(text: str, name: str, note: Callable[[str], None] = ignore) -> Prose:
    """The metadata of the header lines, if the text begins with such, and the text without them.

    A header is a first paragraph of ``Key: value`` lines of which the first is a key of metadata.

    Raises:
        InputError: a header line lies about its value, or nothing follows the header.
    """
    text, first_line = _without_blank_start(text), 1 + _blank_lines(text)
    blank = _BLANK_LINE.search(text)
    head, rest = (text[: blank.start()], text[blank.end() :]) if blank else (text, "")
    lines = head[:_HEADER_LIMIT].rstrip("\n").split("\n")
    first = _HEADER_LINE.fullmatch(lines[0])
    if not first or first[1].casefold() not in KEYS:
        title = lines[0] if blank and len(lines) == 1 and _reads_as_title(lines[0]) else ""
        return _prose(Metadata(), text, title, name)
    values: dict[str, Node] = {}
    for number, line in enumerate(lines, first_line):
        match = _HEADER_LINE.fullmatch(line)
        if not match:
            note(f"{at(name, number)}: this is no header line, so the lines above were not read as a header.")
            return _prose(Metadata(), text, "", name)
        if match[1] in values:
            raise InputError(at(name, number), f"the key '{match[1]}' stands there twice", "keep one of them")
        values[match[1]] = Node(match[2], number)
    return _prose(metadata_from(values, name, note), rest, "", name)


def begins_with_fence(text: str) -> bool:
    """Whether front matter begins here."""
    return _OPENING.match(text) is not None


def title_from_name(name: str) -> str:
    """The file name as words: ``field-notes/two_bridges.md`` is ``two bridges``."""
    stem = name.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return " ".join(stem.replace("_", " ").replace("-", " ").split()) or name


def _prose(metadata: Metadata, text: str, heading: str, name: str) -> Prose:
    text = _without_blank_start(text)
    if not text:
        raise InputError(shown(name), "holds metadata and no text", "add the text, or leave the file out")
    return Prose(metadata, " ".join(heading.split()) or title_from_name(name), text)


def _heading(text: str) -> str:
    """The heading with which a Markdown text begins; '' where it begins with something else."""
    match = _HEADING.match(_without_blank_start(text) + "\n")
    return match[1].strip().rstrip("#").strip() if match else ""


def _reads_as_title(line: str) -> bool:
    """A short line that stands alone and is no sentence."""
    return len(line) <= 100 and not line.rstrip().endswith((".", "!", "?", ":", ";", ",", "”", '"', "-"))


def _without_blank_start(text: str) -> str:
    """The text from its first line that is not blank: front matter or not, it is the same document."""
    first = len(text) - len(text.lstrip())
    return text[text.rfind("\n", 0, first) + 1 :] if first < len(text) else ""


def _blank_lines(text: str) -> int:
    """How many blank lines it begins with."""
    return text.count("\n", 0, len(text) - len(text.lstrip()))
