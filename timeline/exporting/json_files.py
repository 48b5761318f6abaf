"""JSON and JSON Lines: the views as deterministic bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.days import iso
from timeline.exporting import records
from timeline.exporting.safe import json_bytes, well_formed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.domain.views import AllianceState, Chronology, Difference, SourceLine

__all__ = [
    "chronology_json",
    "chronology_jsonl",
    "difference_jsonl",
    "json_lines",
    "sources_jsonl",
    "state_json",
    "state_jsonl",
]

_VERSION = 1
_LONGEST_INTEGER = 2**63 - 1


def chronology_json(view: Chronology) -> bytes:
    """The chronology as ``timeline/chronology`` 1, which `schema` describes."""
    return _document(
        {
            "format": "timeline/chronology",
            "version": _VERSION,
            "cut": records.cut_record(view.cut),
            "sources": [records.source(line) for line in view.sources],
            "happenings": [records.happening(line) for line in view.lines],
            "left_out": records.left_out(view.left_out),
        }
    )


def chronology_jsonl(view: Chronology) -> bytes:
    """One happening a line, the same object as in the JSON."""
    return json_lines(records.happening(line) for line in view.lines)


def state_json(state: AllianceState) -> bytes:
    """The alliance state as ``timeline/alliance-state`` 1, which `schema` describes."""
    head: records.Record = {
        "format": "timeline/alliance-state",
        "version": _VERSION,
        "cut": records.cut_record(state.cut),
        "on": None if state.on is None else iso(state.on),
        # A party without a code is named by its name alone, as in `Party.key`.
        "parties": [{"code": None if key == name else key, "name": name} for key, name in state.parties],
    }
    return _document(head | _parts(state) | {"left_out": records.left_out(state.left_out)})


def state_jsonl(state: AllianceState) -> bytes:
    """One entry of the state a line; ``on`` and ``part`` say where it belongs."""
    on = None if state.on is None else iso(state.on)
    return json_lines(
        {"on": on, "part": part} | entry for part, entries in _parts(state).items() for entry in entries
    )


def sources_jsonl(sources: Iterable[SourceLine]) -> bytes:
    """One source a line, the same object as in the JSON of the chronology."""
    return json_lines(records.source(line) for line in sources)


def difference_jsonl(difference: Difference) -> bytes:
    """One change a line, each with the clock and the two days."""
    return json_lines(records.changes(difference))


def _parts(state: AllianceState) -> dict[str, list[records.Record]]:
    parts: dict[str, list[records.Record]] = {
        name: [] for name in (*records.GROUPS.values(), *records.BESIDE)
    }
    for fluent in state.fluents:
        parts[records.GROUPS[fluent.effect]].append(records.fluent_record(fluent))
    for line in state.beside:
        part = line.status if line.status in records.BESIDE else "unconfirmed"
        parts[part].append(records.beside_record(line))
    return parts


def _document(value: object) -> bytes:
    return _dumps(value, indented=True)


def json_lines(values: Iterable[object]) -> bytes:
    """One value a line."""
    return b"".join(_dumps(value, indented=False) for value in values)


def _dumps(value: object, *, indented: bool) -> bytes:
    import orjson  # noqa: PLC0415 - start-up: most commands write no JSON

    option = orjson.OPT_APPEND_NEWLINE | (orjson.OPT_INDENT_2 if indented else 0)
    try:
        written = orjson.dumps(value, option=option)
    except orjson.JSONEncodeError:
        written = orjson.dumps(_encodable(value), option=option)
    return json_bytes(written)


def _encodable(value: object) -> object:
    """The value without what JSON in UTF-8 cannot hold: lone surrogates, integers beyond 64 bits."""
    if isinstance(value, str):
        return well_formed(value)
    if isinstance(value, dict):
        return {key: _encodable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_encodable(item) for item in value]
    if isinstance(value, int) and abs(value) > _LONGEST_INTEGER:
        return float(value) if abs(value) < 10**300 else None
    return value
