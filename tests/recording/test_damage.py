"""What users can rely on when the bytes of a store are damaged: an answer or a refusal, and soon."""

from __future__ import annotations

import random
from contextlib import closing, suppress
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from timeline.domain.errors import StoreError
from timeline.domain.events import EVENT_TYPES
from timeline.recording import open_record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline.domain.events import DomainEvent

    Happened = Callable[..., DomainEvent]

ROUNDS = 1000


def use(path: Path) -> None:
    """Everything that can be done with a store; a refusal is as good as an answer."""
    with suppress(StoreError), closing(open_record(path, write=False, wait=0.1)) as record:
        for position, event in record.since(0):
            assert type(position) is int
            assert type(event) in EVENT_TYPES
    with suppress(StoreError), closing(open_record(path, write=False, wait=0.1)) as record:
        assert record.head() >= 0
        assert all(type(event) in EVENT_TYPES for event in record.stream(UUID(int=1)))


def flipped(content: bytes, chance: random.Random) -> bytes:
    """The content with one to eight bytes changed, more often than not in the same page."""
    damaged = bytearray(content)
    page = 4096 * chance.randrange(len(content) // 4096)
    for _ in range(chance.randint(1, 8)):
        at = page + chance.randrange(4096) if chance.random() < 0.7 else chance.randrange(len(content))
        damaged[at] = chance.randrange(256)
    return bytes(damaged)


@pytest.mark.parametrize("seed", range(10))
def test_a_damaged_store_gives_events_or_a_refusal(store: Path, seed: int, happened: Happened) -> None:
    content, chance = store.read_bytes(), random.Random(seed)
    for _ in range(ROUNDS // 10):
        store.write_bytes(flipped(content, chance))
        use(store)
    with suppress(StoreError), closing(open_record(store, write=True, wait=0.1)) as record:
        record.append([happened(20)])


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_header_or_schema_gives_events_or_a_refusal(store: Path, seed: int) -> None:
    content, chance = store.read_bytes(), random.Random(seed)
    for _ in range(50):
        damaged = bytearray(content)
        damaged[chance.choice([*range(16, 112), *range(3000, 4096)])] = chance.choice([0, 1, 127, 128, 255])
        store.write_bytes(bytes(damaged))
        use(store)


def test_a_damaged_store_that_is_written_to_is_refused_or_takes_the_event(
    store: Path, happened: Happened
) -> None:
    content, chance = store.read_bytes(), random.Random(11)
    for _ in range(100):
        store.write_bytes(flipped(content, chance))
        with suppress(StoreError), closing(open_record(store, write=True, wait=0.1)) as record:
            assert record.append([happened(20)]) > 0
