"""All sources and happenings as they stand at a position: the fold of the log in recorded order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain import happening as happenings
from timeline.domain import source as sources
from timeline.domain.events import HappeningEvent, SourceEvent

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from timeline.domain.events import DomainEvent
    from timeline.domain.happening import Happening
    from timeline.domain.source import Source

__all__ = ["Holdings"]


class Holdings:
    """An incremental projection: apply a prefix of the log, then the rest, and it equals the whole.

    Attributes:
        position: the last position applied; 0 before the first.
        sources, happenings: by id, in the order in which they were first recorded.
    """

    def __init__(self) -> None:
        self.position = 0
        self.sources: dict[UUID, Source] = {}
        self.happenings: dict[UUID, Happening] = {}

    @property
    def sources_by_text(self) -> dict[str, Source]:
        """The sources by the text of their id, as evidence names them."""
        return {str(ident): source for ident, source in self.sources.items()}

    def apply(self, position: int, event: DomainEvent) -> None:
        """Take in one event; what is at or before ``position`` already is passed over."""
        if position <= self.position:
            return
        if isinstance(event, HappeningEvent):
            known = self.happenings.get(event.originator_id)
            self.happenings[event.originator_id] = happenings.evolve(known, event)
        elif isinstance(event, SourceEvent):
            source = self.sources.get(event.originator_id)
            self.sources[event.originator_id] = sources.evolve(source, event)
        self.position = position

    def apply_all(self, numbered: Iterable[tuple[int, DomainEvent]]) -> None:
        """Take in events with their positions, in order."""
        for position, event in numbered:
            self.apply(position, event)
