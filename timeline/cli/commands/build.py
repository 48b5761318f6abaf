"""``timeline build``: read, find, record, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Exit, Option

from timeline.cli.options import StoreOptions
from timeline.cli.session import defaults_of, extractor_of, now, open_timeline
from timeline.cli.show import SHORT, show_chronology
from timeline.cli.terminal import Progress, echo, say, table
from timeline.cli.writing_options import ReadOptions
from timeline.domain.errors import RequestError

if TYPE_CHECKING:
    from timeline.app.building import BuildReport

__all__ = ["command"]


def command(
    store: StoreOptions,
    reading: ReadOptions,
    paths: Annotated[
        list[Path] | None,
        Argument(metavar="[PATH]...", help="Documents, folders; - is standard input.", show_default="seeds/"),
    ] = None,
    out: Annotated[
        Path, Option("--out", envvar="TIMELINE_OUT", metavar="FOLDER", help="Where the exports go.")
    ] = Path("exports"),
    jobs: Annotated[
        int | None,
        Option(
            "--jobs",
            "-j",
            min=1,
            metavar="N",
            show_default="as many as there are cores, if it pays",
            help="Documents read at once.",
        ),
    ] = None,
    *,
    dry_run: Annotated[
        bool, Option("--dry-run", help="Say what would be written, and write nothing.")
    ] = False,
    quiet: Annotated[bool, Option("--quiet", "-q", help="No chronology, only the summary.")] = False,
) -> None:
    """Read documents, record what is new, write the exports.

    Prints a summary and the chronology. What is recorded already is left as it is.
    """
    from timeline.app.building import build  # noqa: PLC0415 - brings the finder
    from timeline.app.exports import export_all, write_exports  # noqa: PLC0415 - brings the exports

    documents = paths or [_default_folder()]
    with open_timeline(store, write=not dry_run, may_be_new=True) as timeline:
        report = build(
            timeline,
            documents,
            defaults_of(reading),
            at=now(),
            dry_run=dry_run,
            out=out,
            extractor=extractor_of(reading),
            jobs=jobs,
            progress=Progress("reading"),
        )
        view, state = timeline.chronology(), timeline.state()
    written: list[tuple[Path, bool]] = []
    try:
        if report.documents or not report.problems:
            # Before anything is printed: whoever reads it may go away, as head does.
            written = list(write_exports(out, export_all(view, state), dry_run=dry_run))
    finally:
        _summarise(report, dry_run=dry_run)
    if dry_run:
        _announce(report)
    elif not quiet:
        echo()
        show_chronology(view, ())
    for path, fresh in written:
        verb = ("would write" if dry_run else "wrote") if fresh else "unchanged:"
        say(f"{verb} {path}")
    if report.problems:
        raise Exit(3)


def _default_folder() -> Path:
    folder = Path("seeds")
    if not folder.is_dir():
        raise RequestError("there is no folder seeds/ here; name the documents or folders to read.")
    return folder


def _summarise(report: BuildReport, *, dry_run: bool) -> None:
    counts = {
        "amended": report.amended,
        "retracted": report.retracted,
        "reinstated": report.reinstated,
    }
    told = [f"{report.added} added", f"{report.unchanged} unchanged"]
    told += [f"{count} {what}" for what, count in counts.items() if count]
    sources = {
        "new": report.sources_added,
        "revised": report.sources_revised,
        "superseded": report.sources_superseded,
        "refused": len(report.problems),
    }
    about = "".join(f", {count} {what}" for what, count in sources.items() if count)
    noun = "source" if report.documents == 1 else "sources"
    would = "Nothing recorded; it would be: " if dry_run else ""
    echo(f"{would}{', '.join(told)} (happenings); {report.documents} {noun} read{about}.")
    for note in report.notes:
        say(f"note: {note}")
    for problem in report.problems:
        say(f"timeline: {problem}")


def _announce(report: BuildReport) -> None:
    from timeline.cli.describe import described  # noqa: PLC0415 - a dry run needs it

    table([("would record", str(e.originator_id)[:SHORT], described(e)) for e in report.events], wide=2)
