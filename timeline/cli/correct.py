"""What the correcting commands share: the person, and the fields as a curated file names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.app.correcting import Corrector
from timeline.cli.session import now, person, today_of
from timeline.cli.terminal import say
from timeline.domain.when import When

if TYPE_CHECKING:
    from timeline.app import Timeline
    from timeline.app.correcting import Fields
    from timeline.cli.writing_options import Telling, WriteOptions

__all__ = ["corrector", "fields_of", "tell_of_others"]

_FIELDS = {
    "when": "when",
    "title": "title",
    "kind": "kind",
    "summary": "summary",
    "actor": "actors",
    "recipient": "recipients",
    "place": "place",
    "item": "item",
    "about": "about",
    "quantity": "quantity",
    "factuality": "factuality",
    "claimed_by": "claimed_by",
}
"""The option, and the field of a curated file that it fills."""


def corrector(timeline: Timeline, options: WriteOptions, today: str | None = None) -> Corrector:
    """The person who writes into this record now."""
    return Corrector(timeline, by=person(options), at=now(), today=When(today_of(today).isoformat()))


def fields_of(telling: Telling) -> Fields:
    """What was given, by the field names of a curated file."""
    given = {field: getattr(telling, option) for option, field in _FIELDS.items()}
    return {
        field: tuple(value) if isinstance(value, list) else value for field, value in given.items() if value
    }


def tell_of_others(others: tuple[str, ...], done: str) -> None:
    """Say which reports of the same happening still stand as they were."""
    if others:
        say(f"{len(others)} other report(s) of it were not {done}: {', '.join(others)}")
