"""Events to bytes and back: a closed list of topics, strict typed reading, versions with upcasts."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from orjson import JSONDecodeError, JSONEncodeError, dumps, loads

from timeline.domain.events import EVENT_TYPES, DomainEvent
from timeline.recording.shapes import ShapeError, fields_of, shown
from timeline.recording.upcasts import UPCASTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from timeline.recording.upcasts import Upcasts

__all__ = ["CODEC", "Codec", "EventError"]

_STREAM = ("originator_id", "originator_version")
"""The fields that stand in columns of their own."""


class EventError(ValueError):
    """An event cannot be written, or what is stored cannot be read as an event.

    Args:
        topic: the topic it has, or that is stored for it.
        problem: what is wrong with it.
        newer: whether a newer timeline wrote it.
    """

    def __init__(self, topic: str, problem: str, *, newer: bool = False) -> None:
        self.topic, self.problem, self.newer = topic, problem, newer
        super().__init__(f"{topic}: {problem}")


class _Format(NamedTuple):
    """How one event class is written and read; ``fields`` are those of the body."""

    cls: type[DomainEvent]
    topic: str
    names: frozenset[str]
    writers: list[tuple[str, Callable[[Any], Any]]]
    readers: list[tuple[str, Callable[[Any], Any]]]


class Codec:
    """Writes and reads the events of a closed list of classes; nothing is ever imported by name.

    A stored topic is the topic of the class and the version of its body: ``happening-recorded.1``. How a
    class is written follows from its type hints, worked out when the first event of the class comes.
    """

    def __init__(self, event_types: Sequence[type[DomainEvent]], upcasts: Upcasts) -> None:
        self._types = {cls.TOPIC: cls for cls in event_types}
        self._upcasts = upcasts
        self._formats: dict[type[DomainEvent], _Format] = {}
        self._steps = cache(self._resolve)

    def encode(self, event: DomainEvent) -> tuple[str, bytes]:
        """The stored topic and body of an event.

        Raises:
            EventError: it is of no listed class, or holds what would not come back as it is.
        """
        form = self._format(type(event))
        body: dict[str, Any] = {}
        for name, write in form.writers:
            try:
                body[name] = write(getattr(event, name))
            except ShapeError as refusal:
                raise EventError(form.topic, f"{name}: {refusal}") from None
        try:
            return form.topic, dumps(body)
        except JSONEncodeError as refusal:
            raise EventError(form.topic, str(refusal)) from None

    def decode(self, topic: str, originator_id: UUID, originator_version: int, body: bytes) -> DomainEvent:
        """The event that was stored.

        Raises:
            EventError: the topic is unknown or newer than this timeline, or the body is not exactly what
                events of this topic have.
        """
        form, steps = self._steps(topic)
        try:
            values = loads(body)
        except JSONDecodeError as refusal:
            raise EventError(topic, f"its body is not JSON ({refusal})") from None
        for step in steps:
            try:
                values = step(values)
            except (KeyError, TypeError, ValueError, AttributeError) as refusal:
                raise EventError(topic, f"its body cannot be brought up to date ({refusal!r})") from None
        if type(values) is not dict or values.keys() != form.names:
            raise EventError(topic, _difference(values, form.names))
        try:
            return form.cls(
                originator_id, originator_version, *[read(values[name]) for name, read in form.readers]
            )
        except ShapeError:
            raise EventError(topic, _first_problem(form, values)) from None

    def _format(self, cls: type[DomainEvent]) -> _Format:
        if cls not in self._formats:
            self._formats[cls] = self._derive(cls)
        return self._formats[cls]

    def _derive(self, cls: type[DomainEvent]) -> _Format:
        if self._types.get(cls.TOPIC) is not cls:
            raise EventError(cls.TOPIC or cls.__name__, "events of this class are never recorded")
        fields = [(name, shape) for name, shape in fields_of(cls) if name not in _STREAM]
        return _Format(
            cls,
            f"{cls.TOPIC}.{cls.VERSION}",
            frozenset(name for name, _ in fields),
            [(name, shape.write) for name, shape in fields],
            [(name, shape.read) for name, shape in fields],
        )

    def _resolve(self, topic: str) -> tuple[_Format, list[Callable[[Any], Any]]]:
        """The class of a stored topic, and the steps that bring its body up to date."""
        name, _, digits = topic.rpartition(".")
        cls = self._types.get(name)
        if cls is None or not digits.isdecimal() or str(int(digits[:9])) != digits or digits == "0":
            raise EventError(shown(topic), "no event of this kind is known here", newer=True)
        version = int(digits)
        if version > cls.VERSION:
            raise EventError(topic, f"only versions up to {cls.VERSION} are known here", newer=True)
        return self._format(cls), [self._upcasts[name, step] for step in range(version, cls.VERSION)]


CODEC = Codec(EVENT_TYPES, UPCASTS)
"""The one that the store uses."""


def _difference(values: object, names: frozenset[str]) -> str:
    """What sets the fields apart from those expected."""
    if type(values) is not dict:
        return "its body is not a JSON object"
    missing, unknown = sorted(names - values.keys()), sorted(values.keys() - names)
    parts = [f"the field {missing[0]!r} is missing"] if missing else []
    return ", ".join(parts + ([f"the field {shown(unknown[0])} is unknown"] if unknown else []))


def _first_problem(form: _Format, values: dict[str, Any]) -> str:
    """The first field that cannot be read, and why."""
    return next(f"{name}: {why}" for name, read in form.readers if (why := _problem(read, values[name])))


def _problem(read: Callable[[Any], Any], value: object) -> str:
    try:
        read(value)
    except ShapeError as refusal:
        return str(refusal)
    return ""
