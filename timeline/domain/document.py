"""What was read: a document, its passages, and the entries of a curated file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.domain.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.domain.when import When

__all__ = ["GRADES", "Document", "Entry", "Evidence", "Omission", "checked_grade", "passage"]

GRADES = tuple(f"{reliability}{credibility}" for reliability in "ABCDEF" for credibility in "123456")
"""The Admiralty code: reliability of the source A-F, credibility of the information 1-6."""

_CONTEXT = 32
"""Characters of prefix and suffix that a TextQuoteSelector carries."""


def checked_grade(grade: str | None) -> str | None:
    """The Admiralty code in capitals, or None for none.

    Raises:
        InvalidValueError: it is no Admiralty code.
    """
    if not grade:
        return None
    if grade.upper() not in GRADES:
        raise InvalidValueError("the grade", grade, "an Admiralty code from A1 to F6")
    return grade.upper()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage, by the TextQuote and TextPosition selectors of the W3C Web Annotation model.

    Attributes:
        source: id of the source, a UUID as text.
        quote: the exact words.
        prefix, suffix: up to 32 characters before and after.
        start, end: offsets in characters into the document's text.
    """

    source: str
    quote: str
    prefix: str
    suffix: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A happening that a person wrote into a curated file, as written: field name to text.

    ``start`` and ``end`` are the offsets of the entry in the text of its document; ``line`` is its first
    line in the file, from 1, for messages.
    """

    fields: Mapping[str, str | tuple[str, ...]]
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Document:
    """A source as read.

    Attributes:
        name: the file as the user named it, with forward slashes.
        text: the extracted text: front matter gone, newlines as LF.
        media_type: such as ``text/markdown``.
        file_digest: SHA-256 of the file's bytes, in hex.
        published: when it came out; None where nobody says.
        grade: Admiralty code of the source, set by a person.
        entries: what a curated file lists; None for prose.
    """

    name: str
    text: str
    media_type: str
    file_digest: str
    title: str = ""
    published: When | None = None
    publisher: str = ""
    url: str = ""
    language: str = "en"
    grade: str | None = None
    entries: tuple[Entry, ...] | None = None
    digest: str = field(init=False)

    def __post_init__(self) -> None:
        """Derive the digest that identifies the document: SHA-256 of its text, in hex."""
        from hashlib import sha256  # noqa: PLC0415 - start-up: only what reads needs it

        object.__setattr__(self, "digest", sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest())


@dataclass(frozen=True, slots=True)
class Omission:
    """A passage that gave no happening although it looked like one, and why."""

    start: int
    end: int
    text: str
    reason: str


def passage(source: str, text: str, start: int, end: int) -> Evidence:
    """The evidence that ``text[start:end]`` is, with its surroundings."""
    return Evidence(
        source=source,
        quote=text[start:end],
        prefix=text[max(0, start - _CONTEXT) : start],
        suffix=text[end : end + _CONTEXT],
        start=start,
        end=end,
    )
