"""``timeline why``: the trail from a line back to the sentence."""

from __future__ import annotations

from timeline.cli.options import CutOptions, Ident, Listing
from timeline.cli.session import chosen, cut_of, open_timeline, told
from timeline.cli.show import print_line, show_cuts
from timeline.cli.terminal import echo, headline, paragraph, table

__all__ = ["command"]


def command(ident: Ident, cut: CutOptions, listing: Listing) -> None:
    """Why a happening is in the record: sources, passages and rules."""
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        asked = cut_of(cut, timeline)
        line, cuts = timeline.line(ident, asked), told(asked, timeline)
        sources = timeline.holdings(asked).sources_by_text
    if format_ == "jsonl":
        print_line(line, asked, cuts)
        return
    from timeline.cli.describe import source_named  # noqa: PLC0415 - JSON does without

    show_cuts(cuts)
    headline(line.statement.title)
    if not line.evidence:
        paragraph("No passage stands behind it: it was entered by hand without a source.")
    for evidence in line.evidence:
        echo()
        paragraph(source_named(sources[evidence.source]))
        paragraph(f"characters {evidence.start} to {evidence.end}:", indent="  ")
        paragraph(f"…{evidence.prefix}[{evidence.quote}]{evidence.suffix}…", indent="  ")
    if line.rules:
        echo()
        table(
            [(rule.field, rule.name, rule.words) for rule in line.rules],
            wide=2,
            heading=("field", "rule", "words"),
        )
