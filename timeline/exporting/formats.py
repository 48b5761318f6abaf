"""The formats of an export, and which one the name of a file asks for."""

from __future__ import annotations

from timeline.domain.errors import UnknownNameError

__all__ = ["FORMATS", "format_of"]

FORMATS = {"json": ".json", "jsonl": ".jsonl", "md": ".md", "csv": ".csv"}
"""Name of a format, as after ``--format``, and the extension of its files."""

_ALSO = {".ndjson": "jsonl", ".markdown": "md"}


def format_of(path: object) -> str:
    """The format that the extension of a file decides.

    Raises:
        UnknownNameError: no format has this extension.
    """
    name = str(path).replace("\\", "/").rsplit("/", 1)[-1]
    stem, dot, extension = name.rpartition(".")
    suffix = f".{extension.lower()}" if dot and stem else ""
    known = {suffix: name for name, suffix in FORMATS.items()} | _ALSO
    if suffix not in known:
        raise UnknownNameError("format with the extension", suffix or name, tuple(FORMATS.values()))
    return known[suffix]
