"""``timeline sources``: the documents read."""

from __future__ import annotations

from timeline.cli.options import CutOptions, Listing
from timeline.cli.session import chosen, cut_of, open_timeline, told
from timeline.cli.show import SHORT, say_cuts, show_cuts
from timeline.cli.terminal import paragraph, raw, table

__all__ = ["command"]


def command(cut: CutOptions, listing: Listing) -> None:
    """The documents that were read, and what was left out of them."""
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        asked = cut_of(cut, timeline)
        view, cuts = timeline.chronology(asked), told(asked, timeline)
        withdrawn = [source for source in timeline.holdings(asked).sources.values() if source.withdrawn]
    if format_ == "jsonl":
        from timeline.exporting import sources_jsonl  # noqa: PLC0415 - a table does without

        say_cuts(cuts)
        raw(sources_jsonl(view.sources))
        return
    from timeline.exporting.moments import human_when  # noqa: PLC0415 - JSON does without

    show_cuts(cuts)
    if not view.sources:
        paragraph("No source is recorded within this cut.")
    rows = []
    for source in view.sources:
        when = human_when(source.published) if source.published else "no date"
        title = ", ".join(part for part in (source.publisher, source.title) if part)
        counts = f"{source.happenings} told, {len(source.omitted)} left out"
        rows.append((source.id[:SHORT], when, f"{source.name}: {title}" if title else source.name, counts))
    table(rows, wide=2)
    table([(str(s.id)[:SHORT], "withdrawn", s.name, f"by {s.withdrawn_by}") for s in withdrawn], wide=2)
    for source in view.sources:
        for omission in source.omitted:
            table([(source.id[:SHORT], "left out", f"“{omission.text}”: {omission.reason}")], wide=2)
