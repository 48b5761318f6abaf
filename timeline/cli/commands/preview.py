"""``timeline preview``: what would be found in a document, and by which rule; nothing is recorded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Exit

from timeline.cli.options import Listing
from timeline.cli.session import chosen, defaults_of, extractor_of
from timeline.cli.terminal import say
from timeline.cli.writing_options import ReadOptions

if TYPE_CHECKING:
    from timeline.app.previewing import Preview

__all__ = ["command"]


def command(
    files: Annotated[
        list[Path], Argument(metavar="FILE...", help="Documents; - is standard input.", show_default=False)
    ],
    listing: Listing,
    reading: ReadOptions,
) -> None:
    """Show what is found in documents, by which rule; record nothing."""
    from timeline.app.previewing import preview  # noqa: PLC0415 - brings the finder

    format_ = chosen(listing.format, ("table", "jsonl"))
    found = preview(files, defaults_of(reading), extractor_of(reading))
    if format_ == "jsonl":
        _write(found)
    else:
        from timeline.cli.show_preview import show_preview  # noqa: PLC0415 - JSON does without

        show_preview(found)
    for note in found.report.notes:
        say(f"note: {note}")
    for problem in found.report.problems:
        say(f"timeline: {problem}")
    if found.report.problems:
        raise Exit(3)


def _write(found: Preview) -> None:
    """The happenings, then each time expression, then what was left out; ``found`` tells the latter two."""
    from timeline.cli.terminal import raw  # noqa: PLC0415 - a table does without
    from timeline.exporting.json_files import chronology_jsonl, json_lines  # noqa: PLC0415 - likewise

    raw(chronology_jsonl(found.view))
    raw(
        json_lines(
            {
                "found": "time",
                "source": time.source,
                "start": time.start,
                "end": time.end,
                "text": time.text,
                "type": time.type or None,
                "value": time.value or None,
                "edtf": time.when.edtf if time.when else None,
                "rule": time.rule,
                "anchor": time.anchor or None,
                "problem": time.problem or None,
            }
            for time in found.times
        )
    )
    raw(
        json_lines(
            {"found": "omission", "source": source.id, "text": omission.text, "reason": omission.reason}
            | {"start": omission.start, "end": omission.end}
            for source in found.view.sources
            for omission in source.omitted
        )
    )
