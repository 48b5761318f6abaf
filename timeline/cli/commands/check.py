"""``timeline check``: what to look at before publishing."""

from __future__ import annotations

from typing import Annotated

from typer import Exit, Option

from timeline.cli.options import CutOptions, Listing
from timeline.cli.session import chosen, cut_of, open_timeline, told
from timeline.cli.show import SHORT, say_cuts, show_cuts
from timeline.cli.terminal import paragraph, raw, table

__all__ = ["command"]


def command(
    cut: CutOptions,
    listing: Listing,
    *,
    strict: Annotated[bool, Option("--strict", help="Leave with 1 if anything was found.")] = False,
) -> None:
    """What to look at before publishing.

    Unsourced, undated and unresolved happenings, sources without a date, what is told too early.
    """
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        asked = cut_of(cut, timeline)
        findings, cuts = timeline.findings(asked), told(asked, timeline)
    if format_ == "jsonl":
        from timeline.exporting import findings_jsonl  # noqa: PLC0415 - a table does without

        say_cuts(cuts)
        raw(findings_jsonl((finding.check, finding.id, finding.what) for finding in findings))
    else:
        show_cuts(cuts)
        table([(finding.check, finding.id[:SHORT], finding.what) for finding in findings], wide=2)
        paragraph(f"{len(findings)} found." if findings else "Nothing found.")
    if strict and findings:
        raise Exit(1)
