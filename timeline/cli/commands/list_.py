"""``timeline list``: the chronology."""

from __future__ import annotations

from timeline.cli.options import CutOptions, Listing
from timeline.cli.session import chosen, cut_of, open_timeline, told
from timeline.cli.show import say_cuts, show_chronology
from timeline.cli.terminal import raw

__all__ = ["command"]


def command(cut: CutOptions, listing: Listing) -> None:
    """The chronology: what happened, in order."""
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        asked = cut_of(cut, timeline)
        view, cuts = timeline.chronology(asked), told(asked, timeline)
    if format_ == "table":
        show_chronology(view, cuts)
        return
    from timeline.exporting import chronology_jsonl  # noqa: PLC0415 - a table does without

    say_cuts(cuts)
    raw(chronology_jsonl(view))
