"""``timeline replay``: chronology and state on a past date."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from typer import Argument

from timeline.cli.options import CutOptions, Listing
from timeline.cli.session import chosen, cut_of, open_timeline
from timeline.cli.terminal import echo, paragraph, raw
from timeline.domain.errors import InvalidCutError
from timeline.exporting.moments import human_day

__all__ = ["command"]


def command(
    date: Annotated[str, Argument(metavar="DATE", help="The day to go back to.", show_default=False)],
    cut: CutOptions,
    listing: Listing,
) -> None:
    """What had happened by a date: chronology and state, told with today's knowledge.

    Add --known-by to tell it with what had been published by then.
    """
    if cut.as_of:
        raise InvalidCutError("replay takes its date as an argument; leave --as-of out.")
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        asked = cut_of(replace(cut, as_of=date), timeline)
        view, state = timeline.chronology(asked), timeline.state(asked, asked.parties)
    if format_ == "jsonl":
        from timeline.exporting import chronology_jsonl, state_jsonl  # noqa: PLC0415 - a table does without

        raw(chronology_jsonl(view) + state_jsonl(state))
        return
    from timeline.cli.show import show_chronology  # noqa: PLC0415 - JSON does without
    from timeline.cli.show_state import show_state  # noqa: PLC0415 - likewise

    if asked.known_by is None:
        paragraph("Told with today's knowledge; --known-by tells it with what had been published by then.")
    else:
        paragraph(f"Told with what had been published by {human_day(asked.known_by)}.")
    show_chronology(view)
    echo()
    show_state(state, cuts_shown=True)
