"""``timeline log``: the recorded events."""

from __future__ import annotations

from timeline.cli.options import CutOptions, Listing
from timeline.cli.session import chosen, cut_of, open_timeline, told
from timeline.cli.show import SHORT, say_cuts, show_cuts
from timeline.cli.terminal import paragraph, raw, table

__all__ = ["command"]


def command(cut: CutOptions, listing: Listing) -> None:
    """The recorded events, by position.

    Of a cut: the events of what it shows and of its sources.
    """
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        asked = cut_of(cut, timeline)
        numbered, cuts = list(timeline.log(asked)), told(asked, timeline)
    if format_ == "jsonl":
        from timeline.exporting import log_jsonl  # noqa: PLC0415 - a table does without

        say_cuts(cuts)
        raw(log_jsonl(numbered))
        return
    from timeline.cli.describe import described  # noqa: PLC0415 - JSON does without

    show_cuts(cuts)
    if not numbered:
        paragraph("Nothing is recorded within this cut.")
    rows = [
        (str(position), event.recorded, str(event.originator_id)[:SHORT], described(event), event.by)
        for position, event in numbered
    ]
    table(rows, wide=3)
