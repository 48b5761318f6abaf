"""What is known about a document beside its text: title, publication, language and grade."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from timeline.domain.document import checked_grade
from timeline.domain.errors import InputError, InvalidValueError
from timeline.domain.when import When
from timeline.reading.wording import at, ignore, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeline.reading.tree import Node

__all__ = ["KEYS", "Metadata", "metadata_from"]

KEYS = ("title", "published", "publisher", "url", "language", "grade")

_TIME_OF_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})[Tt ][ \t]{0,8}\d{1,2}:[^/]{1,40}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}")
_LINK = re.compile(r"https?://[^\s<>\"\\^`{|}\x00-\x1f]{1,2000}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says about itself, or what is assumed where it says nothing: '' or None."""

    title: str = ""
    published: When | None = None
    publisher: str = ""
    url: str = ""
    language: str = ""
    grade: str | None = None

    def completed_by(self, other: Metadata) -> Metadata:
        """This, with its gaps filled from the other."""
        gaps = [field.name for field in fields(self) if not getattr(self, field.name)]
        return replace(self, **{name: getattr(other, name) for name in gaps})


def metadata_from(values: Mapping[str, Node], name: str, note: Callable[[str], None] = ignore) -> Metadata:
    """The metadata among the values of a mapping; its keys may be in capitals, and unknown ones are noted.

    Raises:
        InputError: a value is not of its kind, or a key stands there twice.
    """
    texts: dict[str, str] = {}
    for written, node in values.items():
        key = written.strip().casefold()
        if key not in KEYS:
            known = f"known are {listed(KEYS)}"
            note(f"{at(name, node.line)}: the key {quoted(written)} is not read; {known}.")
            continue
        if key in texts:
            raise InputError(
                at(name, node.line), f"the key {quoted(key)} stands there twice", "keep one of them"
            )
        texts[key] = _text(node, key, name)
    lines = {key.strip().casefold(): node.line for key, node in values.items()}
    return Metadata(
        title=texts.get("title", ""),
        published=_published(texts.get("published", ""), name, lines.get("published", 0)),
        publisher=texts.get("publisher", ""),
        url=_url(texts.get("url", ""), name, lines.get("url", 0)),
        language=_language(texts.get("language", ""), name, lines.get("language", 0)),
        grade=_grade(texts.get("grade", ""), name, lines.get("grade", 0)),
    )


def _text(node: Node, key: str, name: str) -> str:
    if isinstance(node.value, str | None):
        return " ".join((node.value or "").split())
    kind = "a list" if isinstance(node.value, list) else "a mapping"
    raise InputError(at(name, node.line), f"{key} is {kind}", "write one text on one line")


def _published(text: str, name: str, line: int) -> When | None:
    """The day, month or year; of a time of day the day stays as written, in whatever zone it was."""
    if not text:
        return None
    timed = _TIME_OF_DAY.fullmatch(text)
    try:
        when = When(timed[1] if timed else text)
    except InvalidValueError:
        problem = f"published is {quoted(text)}, which is no date"
        raise InputError(at(name, line), problem, "write 2025-07-12, 2025-07 or 2025") from None
    if when.earliest is None or when.latest is None:
        problem = f"published is {quoted(text)}, which is open at an end"
        raise InputError(at(name, line), problem, "write a day, a month or a year")
    return when


def _url(text: str, name: str, line: int) -> str:
    if text and not _LINK.fullmatch(text):
        raise InputError(
            at(name, line), f"url is {quoted(text)}, which is no link", "write http://... or https://..."
        )
    return text


def _language(text: str, name: str, line: int) -> str:
    if text and not _LANGUAGE.fullmatch(text):
        raise InputError(
            at(name, line), f"language is {quoted(text)}, which is no code", "write one such as en or pt-BR"
        )
    return text


def _grade(text: str, name: str, line: int) -> str | None:
    try:
        return checked_grade(text)
    except InvalidValueError:
        problem = f"grade is {quoted(text)}, which is no Admiralty code"
        raise InputError(at(name, line), problem, "write one from A1 to F6") from None
