"""``timeline show``: one happening with its history."""

from __future__ import annotations

from uuid import UUID

from timeline.cli.options import CutOptions, Ident, Listing
from timeline.cli.session import chosen, cut_of, open_timeline, told
from timeline.cli.show import SHORT, print_line, show_cuts
from timeline.cli.terminal import echo, headline, table

__all__ = ["command"]


def command(ident: Ident, cut: CutOptions, listing: Listing) -> None:
    """One happening, with everything that is recorded of it."""
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        asked = cut_of(cut, timeline)
        line, cuts = timeline.line(ident, asked), told(asked, timeline)
        history = [(own, event) for own in line.ids for event in timeline.history(UUID(own), asked)]
    if format_ == "jsonl":
        print_line(line, asked, cuts)
        return
    from timeline.cli.describe import described, fields_of  # noqa: PLC0415 - JSON does without

    show_cuts(cuts)
    headline(line.statement.title)
    table(fields_of(line), wide=1)
    echo()
    headline("History")
    table([(event.recorded, own[:SHORT], event.by, described(event)) for own, event in history], wide=3)
