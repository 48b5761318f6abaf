"""``timeline diff``: what changed between two dates, or what was learned."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Exit, Option

from timeline.app.dates import last_day
from timeline.cli.options import CutOptions, Listing
from timeline.cli.session import chosen, cut_of, open_timeline, today_of, told
from timeline.cli.show import SHORT, say_cuts, show_cuts
from timeline.cli.terminal import paragraph, raw, table
from timeline.domain.errors import InvalidCutError

__all__ = ["command"]

_CLOCKS = {
    "happened": "What began, ended or changed between {} and {}, told with today's knowledge.",
    "known": "What was learned from sources published after {} and by {}.",
    "recorded": "What this store recorded after {} and by {}.",
}


def command(
    first: Annotated[str, Argument(metavar="A", help="The earlier date.", show_default=False)],
    second: Annotated[str, Argument(metavar="B", help="The later date.", show_default=False)],
    cut: CutOptions,
    listing: Listing,
    *,
    clock: Annotated[
        str, Option("--clock", metavar="happened|known|recorded", help="Which of the three clocks.")
    ] = "happened",
    exit_code: Annotated[bool, Option("--exit-code", help="Leave with 1 if there is a difference.")] = False,
) -> None:
    """What changed between two dates, or what was learned.

    By the clock of the world: what began, ended or changed. By that of the publications or of the
    record: what was learned.
    """
    chosen(clock, tuple(_CLOCKS), "clock")
    _refuse_same_clock(clock, cut)
    format_ = chosen(listing.format, ("table", "jsonl"))
    today = today_of(cut.today)
    days = last_day(first, today, "the first date"), last_day(second, today, "the second date")
    if days[0] > days[1]:
        raise InvalidCutError("the first date is later than the second; give the earlier one first.")
    with open_timeline(cut) as timeline:
        asked = cut_of(cut, timeline)
        difference = timeline.difference(*days, clock, asked)
        cuts = told(asked, timeline)
    if format_ == "jsonl":
        from timeline.exporting import difference_jsonl  # noqa: PLC0415 - a table does without

        say_cuts(cuts)
        raw(difference_jsonl(difference))
    else:
        from timeline.exporting.moments import human_day  # noqa: PLC0415 - JSON does without

        show_cuts(cuts)
        paragraph(_CLOCKS[clock].format(*(human_day(day) for day in days)))
        if not difference.changes:
            paragraph("Nothing differs.")
        rows = [
            (
                change.happenings[0][:SHORT],
                change.what,
                f"{change.title}: {_turn(change.before, change.after)}",
            )
            for change in difference.changes
        ]
        table(rows, wide=2)
    if exit_code and difference.changes:
        raise Exit(1)


def _refuse_same_clock(clock: str, cut: CutOptions) -> None:
    own = {"happened": {"--as-of": cut.as_of}, "known": {"--known-by": cut.known_by}}
    recorded = {"--recorded-by": cut.recorded_by, "--at-position": cut.at_position}
    for option, given in own.get(clock, recorded).items():
        if given is not None:
            raise InvalidCutError(f"the two dates of this diff say what {option} would; leave it out.")


def _turn(before: str, after: str) -> str:
    return " -> ".join(part for part in (before, after) if part)
