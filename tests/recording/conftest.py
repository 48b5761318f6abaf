"""Events to record, and records in a file and in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from timeline.domain.events import HappeningRecorded, HappeningRetracted
from timeline.domain.statement import Party, Statement
from timeline.domain.when import When
from timeline.recording import Record, open_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from timeline.domain.events import DomainEvent

    Happened = Callable[..., DomainEvent]


def told(stream: int, version: int = 1, title: str = "A visit") -> DomainEvent:
    """An event of the numbered stream: the first records a happening, later ones retract it."""
    ident, recorded = UUID(int=stream), "2025-07-13T08:00:00Z"
    if version > 1:
        return HappeningRetracted(ident, version, recorded, "Ada", title)
    statement = Statement(
        "visited",
        title,
        when=When("2025-07-11/2025-07-13", "until Sunday"),
        parties=(Party("RUS", "Russia", "actor"), Party("PRK", "North Korea", "recipient")),
    )
    return HappeningRecorded(ident, version, recorded, "finder 1", "found", statement, (), (), ())


@pytest.fixture
def happened() -> Happened:
    """Makes the event of a numbered stream and version."""
    return told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a store may be made."""
    return tmp_path / "timeline.db"


@pytest.fixture(params=["file", "memory"])
def record(request: pytest.FixtureRequest, path: Path) -> Iterator[Record]:
    """An empty record, of each kind."""
    made = open_record(path if request.param == "file" else None, write=True)
    yield made
    made.close()


@pytest.fixture
def store(path: Path) -> Path:
    """A store in which ten happenings were recorded, and the first retracted."""
    made = open_record(path, write=True)
    made.append([told(stream) for stream in range(1, 11)])
    made.append([told(1, 2, "never took place")])
    made.close()
    return path
