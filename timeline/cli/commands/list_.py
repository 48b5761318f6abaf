"""``timeline list``: the chronology."""

from __future__ import annotations

from timeline.cli.options import CutOptions, Listing
from timeline.cli.session import chosen, cut_of, open_timeline
from timeline.cli.terminal import raw

__all__ = ["command"]


def command(cut: CutOptions, listing: Listing) -> None:
    """The chronology: what happened, in order."""
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        view = timeline.chronology(cut_of(cut, timeline))
    if format_ == "jsonl":
        from timeline.exporting import chronology_jsonl  # noqa: PLC0415 - a table does without

        raw(chronology_jsonl(view))
        return
    from timeline.cli.show import show_chronology  # noqa: PLC0415 - JSON does without

    show_chronology(view)
