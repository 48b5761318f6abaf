"""What the tests of this folder share: a text read, and a happening on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.document import Document
from timeline.domain.when import When
from timeline.finding import find_happenings

if TYPE_CHECKING:
    from timeline.domain.statement import Found
    from timeline.finding import Findings

FRIDAY = "2024-05-17"


def read(text: str, published: str | None = FRIDAY) -> Findings:
    """What the finder takes from a text that came out on a Friday."""
    when = When(published) if published else None
    return find_happenings(Document("text", text, "text/plain", "0", published=when))


def tell(text: str, published: str | None = FRIDAY) -> list[Found]:
    """The happenings of a text."""
    return list(read(text, published).found)


def short(found: Found) -> tuple[str | None, str | None, str]:
    """Date, kind and parties: ``("2024-05-13", "met", "FRA> ESP>")``."""
    statement = found.statement
    parties = " ".join(f"{p.key}{'>' if p.role == 'actor' else '<'}" for p in statement.parties)
    return (statement.when.edtf if statement.when else None, statement.kind, parties)


def shorts(text: str, published: str | None = FRIDAY) -> list[tuple[str | None, str | None, str]]:
    """All happenings of a text, in short."""
    return [short(found) for found in tell(text, published)]
