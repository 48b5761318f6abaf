"""Events, happenings and sources in words, a line each, safe to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.events import SourceRead
from timeline.exporting.moments import human_day, human_when
from timeline.exporting.safe import plain
from timeline.exporting.words import amount, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.domain.events import DomainEvent
    from timeline.domain.source import Source
    from timeline.domain.views import Line

__all__ = ["described", "fields_of", "source_named"]


def described(event: DomainEvent) -> str:
    """The topic of an event, and what it tells."""
    return plain("; ".join(_told(event)))


def fields_of(line: Line) -> Iterator[tuple[str, str]]:
    """Everything that is known of a happening, field by field; what is unknown is not listed."""
    told = line.statement
    when = told.when
    values = {
        "id": ", ".join(line.ids),
        "when": f"{human_when(when)} [{when.edtf}]" if when else "undated",
        "as written": when.text if when else "",
        "kind": told.kind or "none of the kinds",
        "parties": ", ".join(f"{p.name} ({p.role})" for p in told.parties),
        "place": told.place or "",
        "item": told.item or "",
        "about": told.about or "",
        "quantity": amount(told.quantity) if told.quantity else "",
        "factuality": told.factuality,
        "status": _status(line),
        "standing": line.standing,
        "reported": human_day(line.reported) if line.reported is not None else "undated report",
        "summary": told.summary,
    }
    return ((name, value) for name, value in values.items() if value)


def source_named(source: Source) -> str:
    """Publisher, title and date of a source, with the file it came from."""
    date = human_when(source.published) if source.published else "no date of publication"
    named = ", ".join(
        part for part in (source.publisher, f"“{source.title}”" if source.title else "", date) if part
    )
    return plain(f"{named} ({source.name})")


def _status(line: Line) -> str:
    """The one word, and in which words it is printed beside a title, where these say more."""
    said = standing(line)
    if said.startswith(line.status):
        return said
    return f"{line.status}: {said}" if said else line.status


def _told(event: DomainEvent) -> Iterator[str]:
    statement = getattr(event, "statement", None)
    if statement is not None:
        yield f"{event.TOPIC}: {human_when(statement.when) if statement.when else 'undated'}"
        yield statement.title
    elif hasattr(event, "name"):
        yield f"{event.TOPIC}: {event.name}"
        published = getattr(event, "published", None)
        yield f"published {published.edtf}" if published else "no date of publication"
    elif isinstance(event, SourceRead):
        yield f"{event.TOPIC}: {event.found} found, {len(event.omitted)} left out"
    elif hasattr(event, "grade"):
        yield f"{event.TOPIC}: {event.grade or 'no grade'}"
    else:
        yield event.TOPIC
    if reason := getattr(event, "reason", ""):
        yield f"because {reason}"
