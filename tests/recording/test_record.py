"""What users can rely on in every record, in a file or in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from timeline.domain.errors import ConflictError, StoreError
from timeline.domain.events import HappeningRetracted
from timeline.recording import open_record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline.domain.events import DomainEvent
    from timeline.recording import Record

    Happened = Callable[..., DomainEvent]

STRAY = {
    "PERSISTENCE_MODULE": "eventsourcing.nonsense",
    "LOG_PERSISTENCE_MODULE": "eventsourcing.nonsense",
    "COMPRESSOR_TOPIC": "eventsourcing.compressor:ZlibCompressor",
    "CIPHER_KEY": "AAAAAAAAAAAAAAAAAAAAAA==",
    "MAPPER_TOPIC": "antigravity:Mapper",
    "IS_SNAPSHOTTING_ENABLED": "y",
    "SQLITE_DBNAME": ":memory:",
    "CREATE_TABLE": "y",
}


def test_an_empty_record_has_nothing_at_no_position(record: Record) -> None:
    assert (record.head(), list(record.since(0)), list(record.stream(UUID(int=1)))) == (0, [], [])


def test_events_come_back_as_they_were_in_the_order_of_recording(record: Record, happened: Happened) -> None:
    events = [happened(3), happened(1), happened(1, 2), happened(2)]
    assert record.append(events) == 4
    assert list(record.since(0)) == list(enumerate(events, 1))
    assert record.head() == 4


def test_a_stream_has_its_own_events_in_order(record: Record, happened: Happened) -> None:
    record.append([happened(1), happened(2), happened(1, 2)])
    record.append([happened(1, 3)])
    assert list(record.stream(UUID(int=1))) == [happened(1), happened(1, 2), happened(1, 3)]
    assert list(record.stream(UUID(int=2))) == [happened(2)]
    assert list(record.stream(UUID(int=9))) == []


def test_reading_resumes_after_any_position(record: Record, happened: Happened) -> None:
    record.append([happened(stream) for stream in range(1, 8)])
    whole = list(record.since(0))
    for position in range(9):
        assert list(record.since(position)) == whole[position:]


def test_pages_put_together_are_the_whole(record: Record, happened: Happened) -> None:
    record.append([happened(stream) for stream in range(1, 8)])
    whole = list(record.since(0))
    pages: list[tuple[int, DomainEvent]] = []
    while page := record.since(pages[-1][0] if pages else 0, limit=3):
        assert len(page) <= 3
        pages.extend(page)
    assert pages == whole


def test_no_page_is_longer_than_asked_for(record: Record, happened: Happened) -> None:
    record.append([happened(1), happened(2)])
    assert list(record.since(0, limit=0)) == []
    assert list(record.since(-5, limit=1)) == [(1, happened(1))]


def test_positions_go_on_where_they_ended(record: Record, happened: Happened) -> None:
    assert record.append([happened(1), happened(2)]) == 2
    assert record.append([happened(3)]) == 3
    assert record.append([]) == 3


def test_a_stale_version_is_refused_with_everything_beside_it(record: Record, happened: Happened) -> None:
    record.append([happened(1), happened(1, 2)])
    with pytest.raises(ConflictError, match="run the command again"):
        record.append([happened(5), happened(1, 2, "another reason"), happened(6)])
    assert record.head() == 2
    assert list(record.stream(UUID(int=5))) == []
    assert list(record.stream(UUID(int=1)))[1] == happened(1, 2)


def test_two_events_of_one_version_are_refused_together(record: Record, happened: Happened) -> None:
    with pytest.raises(ConflictError):
        record.append([happened(1), happened(1)])
    assert record.head() == 0


def test_after_a_refusal_the_next_save_works_and_leaves_no_gap(record: Record, happened: Happened) -> None:
    record.append([happened(1)])
    with pytest.raises(ConflictError):
        record.append([happened(2), happened(1)])
    assert record.append([happened(2)]) == 2
    assert [position for position, _ in record.since(0)] == [1, 2]


def test_an_event_that_cannot_be_written_stops_the_whole_batch(record: Record, happened: Happened) -> None:
    unwritable = HappeningRetracted(UUID(int=4), 1, "", "Ada", None)  # type: ignore[arg-type]
    with pytest.raises(StoreError, match="cannot be recorded"):
        record.append([happened(1), unwritable])
    assert record.head() == 0
    assert record.append([happened(1)]) == 1


def test_a_large_batch_is_saved_in_one_go(record: Record, happened: Happened) -> None:
    assert record.append([happened(stream) for stream in range(1, 5001)]) == 5000
    assert record.since(4999) == [(5000, happened(5000))]


@pytest.mark.parametrize("kind", ["file", "memory"])
def test_the_settings_of_a_shell_change_nothing(
    kind: str, path: Path, happened: Happened, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in STRAY.items():
        monkeypatch.setenv(name, value)
    record = open_record(path if kind == "file" else None, write=True)
    record.append([happened(1)])
    assert list(record.since(0)) == [(1, happened(1))]
    record.close()
    if kind == "file":
        for name in STRAY:
            monkeypatch.delenv(name)
        assert open_record(path, write=False).head() == 1
        assert list(path.parent.iterdir()) == [path]
