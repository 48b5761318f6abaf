"""The log and the findings of a check as JSON Lines."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from timeline.domain.when import When
from timeline.exporting.json_files import json_lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.domain.events import DomainEvent

__all__ = ["findings_jsonl", "log_jsonl"]

_ENVELOPE = {"originator_id", "originator_version", "recorded", "by"}


def log_jsonl(numbered: Iterable[tuple[int, DomainEvent]]) -> bytes:
    """One recorded event a line: position, topic, stream, version, system time, who, and what it tells."""
    return json_lines(_event(position, event) for position, event in numbered)


def findings_jsonl(findings: Iterable[tuple[str, str, str]]) -> bytes:
    """One finding a line: the check, the id of the happening or source, what is the matter."""
    return json_lines({"check": check, "id": ident, "what": what} for check, ident, what in findings)


def _event(position: int, event: DomainEvent) -> dict[str, object]:
    told = {f.name: _plain(getattr(event, f.name)) for f in fields(event) if f.name not in _ENVELOPE}
    return {
        "position": position,
        "topic": event.TOPIC,
        "stream": str(event.originator_id),
        "version": event.originator_version,
        "recorded": event.recorded,
        "by": event.by,
    } | told


def _plain(value: object) -> object:
    if isinstance(value, When):
        return {"edtf": value.edtf, "text": value.text}
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    return value
