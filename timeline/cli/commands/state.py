"""``timeline state``: how parties stand to one another on a day."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from timeline.app.lookup import named_parties, party_keys
from timeline.cli.options import CutOptions
from timeline.cli.session import chosen, cut_of, open_timeline, told
from timeline.cli.show import say_cuts, show_cuts
from timeline.cli.terminal import raw
from timeline.domain.errors import InvalidCutError

__all__ = ["command"]


def command(
    cut: CutOptions,
    parties: Annotated[
        list[str] | None,
        Argument(metavar="[PARTY]...", help="Two or more, by code or name.", show_default="the busiest pair"),
    ] = None,
    *,
    format_: Annotated[
        str, Option("--format", "-f", metavar="table|jsonl|json|md", help="For reading, or for programs.")
    ] = "table",
) -> None:
    """The alliance state of two parties or more on a day.

    Agreements, supplies, deployments, contacts, pledges; beside it what is not confirmed. The day is
    --as-of, by default that of the newest publication.
    """
    chosen(format_, ("table", "jsonl", "json", "md"))
    with open_timeline(cut) as timeline:
        asked = cut_of(cut, timeline)
        keys = party_keys((*(parties or ()), *(cut.party or ())), timeline.holdings())
        if len(set(keys)) == 1:
            raise InvalidCutError("a state is that of two parties or more; name another one.")
        names = named_parties(timeline.holdings(asked))
        state, cuts = timeline.state(asked, tuple(dict.fromkeys(keys))), told(asked, timeline)
    if format_ == "table":
        from timeline.cli.show_state import show_state  # noqa: PLC0415 - the exports do without

        show_cuts(cuts)
        show_state(state, names)
        return
    from timeline import exporting  # noqa: PLC0415 - a table does without

    if format_ == "jsonl":
        say_cuts(cuts)
    write = {"json": exporting.state_json, "jsonl": exporting.state_jsonl, "md": exporting.state_markdown}
    raw(write[format_](state))
