"""What the correcting commands share: the person, and the fields as a curated file names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.app.correcting import Corrector
from timeline.cli.session import now, person, today_of
from timeline.domain.when import When

if TYPE_CHECKING:
    from timeline.app import Timeline
    from timeline.app.correcting import Fields
    from timeline.cli.options import Telling, WriteOptions

__all__ = ["corrector", "fields_of"]

_FIELDS = (
    "when",
    "title",
    "kind",
    "summary",
    "actor",
    "recipient",
    "place",
    "item",
    "about",
    "quantity",
    "factuality",
    "claimed_by",
)


def corrector(timeline: Timeline, options: WriteOptions, today: str | None = None) -> Corrector:
    """The person who writes into this record now."""
    return Corrector(timeline, by=person(options), at=now(), today=When(today_of(today).isoformat()))


def fields_of(telling: Telling) -> Fields:
    """What was given, by the field names of a curated file."""
    given = {name: getattr(telling, name) for name in _FIELDS}
    return {
        name: tuple(value) if isinstance(value, list) else value for name, value in given.items() if value
    }
