"""Events: a closed list of frozen classes, each with a topic that is never renamed."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace
from typing import Any
from uuid import UUID

import pytest

from timeline.domain import events
from timeline.domain.events import EVENT_TYPES, DomainEvent, HappeningEvent, SourceEvent

TOPICS = [
    "source-added", "source-read", "source-revised", "source-withdrawn", "source-reinstated",
    "happening-recorded", "happening-amended", "happening-corroborated", "happening-disputed",
    "dispute-settled", "happening-graded", "happening-retracted", "happening-reinstated",
]  # fmt: skip


def made(cls: type[DomainEvent]) -> DomainEvent:
    blank: dict[str, Any] = dict.fromkeys((field.name for field in fields(cls)), "")
    return cls(**(blank | {"originator_id": UUID(int=1), "originator_version": 1}))


def test_the_topics_of_stores_that_exist_are_all_still_known() -> None:
    assert [cls.TOPIC for cls in EVENT_TYPES] == TOPICS


def test_every_class_has_a_topic_and_a_version_of_its_own() -> None:
    assert all("TOPIC" in vars(cls) for cls in EVENT_TYPES)
    assert all(cls.VERSION >= 1 for cls in EVENT_TYPES)


def test_whatever_is_an_event_can_be_recorded() -> None:
    defined = {
        thing for thing in vars(events).values() if isinstance(thing, type) and issubclass(thing, DomainEvent)
    }
    assert defined - {DomainEvent, SourceEvent, HappeningEvent} == set(EVENT_TYPES)


def test_every_event_belongs_to_a_source_or_to_a_happening() -> None:
    for cls in EVENT_TYPES:
        assert issubclass(cls, SourceEvent) != issubclass(cls, HappeningEvent), cls


@pytest.mark.parametrize("cls", EVENT_TYPES, ids=lambda cls: cls.TOPIC)
def test_what_was_recorded_never_changes(cls: type[DomainEvent]) -> None:
    event = made(cls)
    for field in fields(event):
        with pytest.raises(FrozenInstanceError):
            setattr(event, field.name, "something else")
    with pytest.raises(FrozenInstanceError):
        event.added_later = 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("cls", EVENT_TYPES, ids=lambda cls: cls.TOPIC)
def test_events_with_the_same_content_are_the_same(cls: type[DomainEvent]) -> None:
    assert made(cls) == made(cls)
    assert made(cls) is not made(cls)


@pytest.mark.parametrize(("by", "is_person"), [("Ada", True), ("finder rules 1", False), ("finder", True)])
def test_a_finder_is_no_person(by: str, is_person: bool) -> None:
    assert replace(made(EVENT_TYPES[0]), by=by).by_a_person == is_person
