"""The files that a build writes: rendered in memory, put in place whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from timeline.domain.errors import OutputError
from timeline.exporting import chronology_json, chronology_markdown, state_json, state_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from timeline.domain.views import AllianceState, Chronology

__all__ = ["export_all", "put_in_place", "write_exports"]

_NAME = 200
"""Characters of a file's name that stand in the name of the file beside it; systems take 255 bytes."""


def export_all(view: Chronology, state: AllianceState) -> dict[str, bytes]:
    """The four exports of a build, by file name."""
    return {
        "chronology.json": chronology_json(view),
        "chronology.md": chronology_markdown(view),
        "alliance-state.json": state_json(state),
        "alliance-state.md": state_markdown(state),
    }


def write_exports(
    folder: Path, exports: Mapping[str, bytes], *, dry_run: bool = False
) -> Iterator[tuple[Path, bool]]:
    """Put the files into the folder; yields each path and whether its bytes are new there.

    Raises:
        OutputError: the folder or a file in it cannot be written.
    """
    for name, data in exports.items():
        path = folder / name
        fresh = not _holds(path, data)
        if fresh and not dry_run:
            put_in_place(path, data)
        yield path, fresh


def put_in_place(path: Path, data: bytes) -> None:
    """Write the file beside its place and rename it into it: a reader sees the old bytes or the new ones.

    Raises:
        OutputError: it cannot be written; what was there is untouched.
    """
    beside = None
    try:
        place = path.resolve()  # a link stays, and what it leads to is replaced
        beside = place.with_name(f".{place.name[:_NAME]}.{os.getpid()}.new")
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists() and not place.is_file():
            # A device or a pipe is written to and never replaced.
            place.write_bytes(data)
            return
        beside.write_bytes(data)
        beside.replace(place)
    except (OSError, RuntimeError, ValueError) as error:
        if beside:
            with suppress(OSError):
                beside.unlink()
        raise OutputError(str(path), getattr(error, "strerror", None) or str(error)) from None


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False
