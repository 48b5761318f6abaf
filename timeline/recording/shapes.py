"""The form of stored values: how each type of the domain is written as JSON and strictly read back."""

from __future__ import annotations

import dataclasses
import types
import typing
from functools import cache, lru_cache
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from timeline.domain.errors import TimelineError
from timeline.domain.when import When

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Shape", "ShapeError", "fields_of", "shape_of", "shown"]


class ShapeError(ValueError):
    """A value is not what its type says."""


class Shape(NamedTuple):
    """How values of one type are written and read.

    Attributes:
        write: value to JSON value; refuses whatever `read` would not give back.
        read: JSON value to value; refuses whatever `write` does not produce.
        values: the Python types of the values.
        stored: the Python types of the JSON values; both tell the members of a union apart.
    """

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]
    values: frozenset[type]
    stored: frozenset[type]


@cache
def shape_of(hint: Any) -> Shape:  # noqa: ANN401 - a type hint may be any object
    """The shape of values of this type hint.

    Raises:
        TypeError: values of this type cannot be stored.
    """
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return _literal(arguments)
    if origin is tuple and arguments[1:] == (...,):
        return _tuple(shape_of(arguments[0]))
    if origin in (typing.Union, types.UnionType):
        return _union([shape_of(argument) for argument in arguments])
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _dataclass(hint)
    raise TypeError(f"{hint!r} cannot be stored")


def fields_of(cls: type) -> list[tuple[str, Shape]]:
    """The fields of a dataclass with their shapes, in the order of its constructor."""
    hints = typing.get_type_hints(cls, localns=_words())
    return [(field.name, shape_of(hints[field.name])) for field in dataclasses.fields(cls)]


def shown(value: object) -> str:
    """A value for a message: short, and without control characters."""
    text = ascii(value) if isinstance(value, (str, int, float)) else type(value).__name__
    return text if len(text) <= 60 else text[:57] + "..."


@cache
def _words() -> dict[str, Any]:
    """What the annotations of the domain name; its modules import some of it for type checkers only."""
    from timeline.domain import document, events, statement  # noqa: PLC0415 - no start-up pays for it

    return {**vars(document), **vars(statement), **vars(events), "UUID": UUID, "When": When}


def _plain(kind: type, name: str) -> Shape:
    def same(value: object) -> object:
        if type(value) is not kind:
            raise ShapeError(f"{shown(value)} is not {name}")
        return value

    return Shape(same, same, frozenset((kind,)), frozenset((kind,)))


def _number(value: object) -> float:
    if type(value) is not float or not isfinite(value):
        raise ShapeError(f"{shown(value)} is not a finite number")
    return value


def _write_id(value: object) -> str:
    if type(value) is not UUID:
        raise ShapeError(f"{shown(value)} is not a UUID")
    return str(value)


def _read_id(value: object) -> UUID:
    try:
        ident = UUID(value) if type(value) is str else None
    except ValueError:
        ident = None
    if ident is None or str(ident) != value:
        raise ShapeError(f"{shown(value)} is not a UUID")
    return ident


def _write_when(value: object) -> dict[str, str]:
    if type(value) is not When:
        raise ShapeError(f"{shown(value)} is not a time")
    return {"edtf": value.edtf, "text": value.text}


def _read_when(value: object) -> When:
    if type(value) is not dict or value.keys() != {"edtf", "text"}:
        raise ShapeError(f"{shown(value)} is not a time with edtf and text")
    edtf, text = value["edtf"], value["text"]
    if type(edtf) is not str or type(text) is not str:
        raise ShapeError(f"{shown(edtf)} with {shown(text)} is not a time")
    try:
        return _when(edtf, text)
    except TimelineError as refusal:
        raise ShapeError(str(refusal).rstrip(".")) from None


_when = lru_cache(maxsize=4096)(When)

_SIMPLE: dict[Any, Shape] = {
    str: _plain(str, "text"),
    int: _plain(int, "a whole number"),
    float: Shape(_number, _number, frozenset((float,)), frozenset((float,))),
    type(None): _plain(type(None), "null"),
    UUID: Shape(_write_id, _read_id, frozenset((UUID,)), frozenset((str,))),
    When: Shape(_write_when, _read_when, frozenset((When,)), frozenset((dict,))),
}


def _literal(known: tuple[object, ...]) -> Shape:
    def same(value: object) -> object:
        if type(value) is not str or value not in known:
            raise ShapeError(f"{shown(value)} is none of {', '.join(map(str, known))}")
        return value

    return Shape(same, same, frozenset((str,)), frozenset((str,)))


def _tuple(item: Shape) -> Shape:
    write_item, read_item = item.write, item.read

    def write(value: object) -> list[object]:
        if type(value) is not tuple:
            raise ShapeError(f"{shown(value)} is not a tuple")
        return [write_item(each) for each in value]

    def read(value: object) -> tuple[object, ...]:
        if type(value) is not list:
            raise ShapeError(f"{shown(value)} is not a list")
        return tuple([read_item(each) for each in value])

    return Shape(write, read, frozenset((tuple,)), frozenset((list,)))


def _union(members: list[Shape]) -> Shape:
    """One of several shapes that their types tell apart, such as ``int | float | None``."""
    writers = {kind: member.write for member in members for kind in member.values}
    readers = {kind: member.read for member in members for kind in member.stored}
    if len(readers) != sum(len(member.stored) for member in members):
        raise TypeError("the members of a union cannot be told apart in JSON")

    def write(value: object) -> object:
        if (chosen := writers.get(type(value))) is None:
            raise ShapeError(f"{shown(value)} has the wrong type")
        return chosen(value)

    def read(value: object) -> object:
        if (chosen := readers.get(type(value))) is None:
            raise ShapeError(f"{shown(value)} has the wrong type")
        return chosen(value)

    return Shape(write, read, frozenset(writers), frozenset(readers))


def _dataclass(cls: type) -> Shape:
    fields = fields_of(cls)
    names = frozenset(name for name, _ in fields)
    writers = [(name, shape.write) for name, shape in fields]
    readers = [(name, shape.read) for name, shape in fields]

    def write(value: object) -> dict[str, object]:
        if type(value) is not cls:
            raise ShapeError(f"{shown(value)} is not a {cls.__name__}")
        return {name: write_field(getattr(value, name)) for name, write_field in writers}

    def read(value: object) -> object:
        if type(value) is not dict or value.keys() != names:
            raise ShapeError(f"{shown(value)} has not the fields of a {cls.__name__}")
        return cls(*[read_field(value[name]) for name, read_field in readers])

    return Shape(write, read, frozenset((cls,)), frozenset((dict,)))
