"""``timeline sources``: the documents read."""

from __future__ import annotations

from timeline.cli.options import CutOptions, Listing
from timeline.cli.session import chosen, cut_of, open_timeline
from timeline.cli.terminal import echo, raw, table

__all__ = ["command"]


def command(cut: CutOptions, listing: Listing) -> None:
    """The documents that were read, and what was left out of them."""
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        view = timeline.chronology(cut_of(cut, timeline))
    if format_ == "jsonl":
        from timeline.exporting import sources_jsonl  # noqa: PLC0415 - a table does without

        raw(sources_jsonl(view.sources))
        return
    from timeline.cli.show import SHORT, show_cut  # noqa: PLC0415 - JSON does without
    from timeline.exporting.moments import human_when  # noqa: PLC0415 - likewise

    show_cut(view.cut, view.lines)
    if not view.sources:
        echo("No source is recorded within this cut.")
    rows = []
    for source in view.sources:
        when = human_when(source.published) if source.published else "no date"
        title = ", ".join(part for part in (source.publisher, source.title) if part)
        counts = f"{source.happenings} told, {len(source.omitted)} left out"
        rows.append((source.id[:SHORT], when, f"{source.name}: {title}" if title else source.name, counts))
    table(rows, wide=2)
    for source in view.sources:
        for omission in source.omitted:
            table([(source.id[:SHORT], "left out", f"“{omission.text}”: {omission.reason}")], wide=2)
