"""``timeline replay``: chronology and state on a past date."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from typer import Argument

from timeline.app.lookup import named_parties
from timeline.cli.options import CutOptions, Listing
from timeline.cli.session import chosen, cut_of, open_timeline, told
from timeline.cli.show import say_cuts, show_chronology
from timeline.cli.show_state import show_state
from timeline.cli.terminal import echo, raw
from timeline.domain.cut import Cut
from timeline.domain.errors import InvalidCutError
from timeline.exporting.moments import human_day

__all__ = ["command"]


def command(
    date: Annotated[str, Argument(metavar="DATE", help="The day to go back to.", show_default=False)],
    cut: CutOptions,
    listing: Listing,
) -> None:
    """Chronology and state of a past date, with today's knowledge.

    Add --known-by to tell it with what had been published by then.
    """
    if cut.as_of:
        raise InvalidCutError("replay takes its date as an argument; leave --as-of out.")
    format_ = chosen(listing.format, ("table", "jsonl"))
    with open_timeline(cut) as timeline:
        asked = cut_of(replace(cut, as_of=date), timeline, "DATE")
        view, state = timeline.chronology(asked), timeline.state(asked, asked.parties)
        names = named_parties(timeline.holdings(asked))
        cuts = (_knowledge(asked), *told(asked, timeline))
    if format_ == "jsonl":
        from timeline.exporting import chronology_jsonl, state_jsonl  # noqa: PLC0415 - a table does without

        say_cuts(cuts)
        raw(chronology_jsonl(view) + state_jsonl(state))
        return
    show_chronology(view, cuts)
    echo()
    show_state(state, names)


def _knowledge(cut: Cut) -> str:
    """With whose knowledge it is told."""
    if cut.known_by is not None:
        return f"Told with what had been published by {human_day(cut.known_by)}."
    if cut.recorded_by is not None or cut.at_position is not None:
        return "Told with what this record held then."
    return "Told with today's knowledge; --known-by tells it with what had been published by then."
