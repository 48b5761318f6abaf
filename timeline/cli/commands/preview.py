"""``timeline preview``: what would be found in a document, and by which rule; nothing is recorded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Exit

from timeline.cli.options import Listing, ReadOptions
from timeline.cli.session import chosen, defaults_of
from timeline.cli.terminal import echo, raw, say, strong, table

if TYPE_CHECKING:
    from timeline.domain.views import Chronology

__all__ = ["command"]


def command(
    files: Annotated[
        list[Path], Argument(metavar="FILE...", help="Documents; - is standard input.", show_default=False)
    ],
    listing: Listing,
    reading: ReadOptions,
) -> None:
    """Show what is found in documents and by which rule; record nothing."""
    from timeline.app import Timeline  # noqa: PLC0415 - brings the finder
    from timeline.app.building import build  # noqa: PLC0415 - likewise
    from timeline.recording import open_record  # noqa: PLC0415 - a record that nobody keeps

    format_ = chosen(listing.format, ("table", "jsonl"))
    timeline = Timeline(open_record(None, write=False))
    report = build(timeline, files, defaults_of(reading), at="", dry_run=True)
    view = timeline.chronology()
    if format_ == "jsonl":
        from timeline.exporting import chronology_jsonl  # noqa: PLC0415 - a table does without

        raw(chronology_jsonl(view))
    else:
        _show(view)
    for note in report.notes:
        say(f"note: {note}")
    for problem in report.problems:
        say(f"timeline: {problem}")
    if report.problems:
        raise Exit(3)


def _show(view: Chronology) -> None:
    from timeline.cli.describe import fields_of  # noqa: PLC0415 - JSON does without
    from timeline.cli.show import SHORT  # noqa: PLC0415 - likewise

    for line in view.lines:
        echo(strong(f"{line.id[:SHORT]}  {line.statement.title}"))
        table([*fields_of(line), *(("passage", f"“{e.quote}”") for e in line.evidence)], wide=1)
        table([(f"  rule for {rule.field}", rule.name, rule.words) for rule in line.rules], wide=2)
        echo()
    for source in view.sources:
        for omission in source.omitted:
            table([("left out", source.name, f"“{omission.text}”: {omission.reason}")], wide=2)
    if not view.lines:
        echo("No happening was found.")
