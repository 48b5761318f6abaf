"""``timeline log``: the recorded events."""

from __future__ import annotations

from timeline.cli.options import CutOptions, Listing
from timeline.cli.session import chosen, cut_of, open_timeline
from timeline.cli.terminal import raw, table

__all__ = ["command"]


def command(cut: CutOptions, listing: Listing) -> None:
    """The recorded events, by position; of the cuts those of the record's clock apply."""
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        numbered = list(timeline.log(cut_of(cut, timeline)))
    if format_ == "jsonl":
        from timeline.exporting import log_jsonl  # noqa: PLC0415 - a table does without

        raw(log_jsonl(numbered))
        return
    from timeline.cli.describe import described  # noqa: PLC0415 - JSON does without
    from timeline.cli.show import SHORT  # noqa: PLC0415 - likewise

    rows = [
        (str(position), event.recorded, str(event.originator_id)[:SHORT], described(event), event.by)
        for position, event in numbered
    ]
    table(rows, wide=3)
