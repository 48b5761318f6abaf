"""The JSON Schemas of what is written as JSON, as shipped with the package."""

from __future__ import annotations

from typing import Any

from timeline.domain.errors import UnknownNameError

__all__ = ["SCHEMAS", "schema"]

SCHEMAS = ("chronology-1", "alliance-state-1")
"""Names of the published schemas, each with its version."""


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of this name, such as ``chronology-1``.

    Raises:
        UnknownNameError: there is no such schema.
    """
    if name not in SCHEMAS:
        raise UnknownNameError("schema", name, SCHEMAS)
    from importlib.resources import files  # noqa: PLC0415 - start-up: only who asks for a schema pays

    import orjson  # noqa: PLC0415

    found = files("timeline.exporting").joinpath("schemas", f"{name}.json").read_bytes()
    loaded: dict[str, Any] = orjson.loads(found)
    return loaded
