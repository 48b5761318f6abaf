"""5. Exporting: views become files."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.exporting.audit_files import findings_jsonl, log_jsonl
    from timeline.exporting.chronology_page import chronology_markdown
    from timeline.exporting.contract import SCHEMAS, schema
    from timeline.exporting.formats import FORMATS, format_of
    from timeline.exporting.json_files import (
        chronology_json,
        chronology_jsonl,
        difference_jsonl,
        sources_jsonl,
        state_json,
        state_jsonl,
    )
    from timeline.exporting.moments import human_day, human_when
    from timeline.exporting.safe import csv_cell, markdown, plain
    from timeline.exporting.state_page import state_markdown
    from timeline.exporting.tables import chronology_csv
    from timeline.exporting.words import amount, cuts, standing

__all__ = [
    "FORMATS",
    "SCHEMAS",
    "amount",
    "chronology_csv",
    "chronology_json",
    "chronology_jsonl",
    "chronology_markdown",
    "csv_cell",
    "cuts",
    "difference_jsonl",
    "findings_jsonl",
    "format_of",
    "human_day",
    "human_when",
    "log_jsonl",
    "markdown",
    "plain",
    "schema",
    "sources_jsonl",
    "standing",
    "state_json",
    "state_jsonl",
    "state_markdown",
]

_ROOMS = {
    "audit_files": ("findings_jsonl", "log_jsonl"),
    "chronology_page": ("chronology_markdown",),
    "contract": ("SCHEMAS", "schema"),
    "formats": ("FORMATS", "format_of"),
    "json_files": (
        "chronology_json",
        "chronology_jsonl",
        "difference_jsonl",
        "sources_jsonl",
        "state_json",
        "state_jsonl",
    ),
    "moments": ("human_day", "human_when"),
    "safe": ("csv_cell", "markdown", "plain"),
    "state_page": ("state_markdown",),
    "tables": ("chronology_csv",),
    "words": ("amount", "cuts", "standing"),
}


def __getattr__(name: str) -> object:
    """Open a room only when somebody asks for what is in it."""
    for room, names in _ROOMS.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{room}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
