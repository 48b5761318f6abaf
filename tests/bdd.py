"""Given what was recorded, when somebody decides, then these events follow."""

# ruff: noqa: ANN401 - a decision takes whatever facts it needs

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from timeline.domain import happening, source
from timeline.domain.events import HappeningEvent, SourceEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.domain.errors import TimelineError
    from timeline.domain.events import DomainEvent
    from timeline.domain.happening import Happening
    from timeline.domain.source import Source

AT, BY = "2025-08-01T09:00:00+00:00", "Ada"


def fold(events: Sequence[DomainEvent]) -> Happening | Source | None:
    """What the events of one stream leave; None where there are none."""
    state: Any = None
    for event in events:
        evolve: Any = happening.evolve if isinstance(event, HappeningEvent) else source.evolve
        assert isinstance(event, HappeningEvent | SourceEvent)
        state = evolve(state, event)
    return state  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Given:
    """The stream up to now."""

    events: tuple[DomainEvent, ...]

    def when(self, decision: Callable[..., DomainEvent | None], *facts: Any, **options: Any) -> When:
        """A decision is taken, by Ada unless told otherwise; its first argument is what the stream holds."""
        return When(self.events, decision, facts, {"at": AT, "by": BY} | options)


@dataclass(frozen=True)
class When:
    """A decision about to be taken."""

    events: tuple[DomainEvent, ...]
    decision: Callable[..., DomainEvent | None]
    facts: tuple[Any, ...]
    options: dict[str, Any]

    def then(self, *expected: DomainEvent) -> None:
        """Exactly these events follow, and the stream takes them."""
        decided = self._decide()
        assert (() if decided is None else (decided,)) == expected
        fold(self.events + expected)

    def refused(self, error: type[TimelineError], says: str = "") -> None:
        """Nothing follows but this refusal."""
        with pytest.raises(error, match=says or None):
            self._decide()

    def _decide(self) -> DomainEvent | None:
        known = fold(self.events)
        options = {name: value for name, value in self.options.items() if value is not None}
        return self.decision(*(() if known is None else (known,)), *self.facts, **options)


def given(*events: DomainEvent) -> Given:
    """The events of one stream, oldest first."""
    return Given(events)
