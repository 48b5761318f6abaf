"""``timeline export``: any cut of the record, in any format."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Option

from timeline.app.exports import put_in_place
from timeline.app.lookup import party_keys
from timeline.cli.options import CutOptions
from timeline.cli.session import chosen, cut_of, open_timeline, told
from timeline.cli.show import say_cuts
from timeline.cli.terminal import raw, say
from timeline.domain.errors import InvalidCutError, UnknownNameError

__all__ = ["command"]


def command(
    cut: CutOptions,
    format_: Annotated[
        str | None,
        Option("--format", "-f", metavar="json|jsonl|md|csv", help="The format.", show_default="json"),
    ] = None,
    output: Annotated[
        Path | None,
        Option("--output", "-o", metavar="FILE", help="A file, whose extension decides the format.",
               show_default="standard output"),
    ] = None,
    *,
    state: Annotated[
        list[str] | None,
        Option("--state", metavar="PARTY", show_default=False,
               help="The alliance state of these parties (repeat it) instead of the chronology."),
    ] = None,
) -> None:  # fmt: skip
    """Write the chronology or an alliance state in any format."""
    from timeline import exporting  # noqa: PLC0415 - brings the formats

    chosen_format = (
        exporting.format_of(output) if output else chosen(format_ or "json", tuple(exporting.FORMATS))
    )
    with open_timeline(cut) as timeline:
        asked = cut_of(cut, timeline)
        cuts = told(asked, timeline)
        if state:
            if chosen_format == "csv":
                raise UnknownNameError("format of an alliance state", "csv", ("json", "jsonl", "md"))
            keys = tuple(dict.fromkeys(party_keys(state, timeline.holdings())))
            if len(keys) == 1:
                raise InvalidCutError("a state is that of two parties or more; repeat --state.")
            data = getattr(exporting, f"state_{_NAMES[chosen_format]}")(timeline.state(asked, keys))
        else:
            data = getattr(exporting, f"chronology_{_NAMES[chosen_format]}")(timeline.chronology(asked))
    if chosen_format in {"jsonl", "csv"}:
        say_cuts(cuts)
    if output is None:
        raw(data)
    else:
        put_in_place(output, data)
        say(f"wrote {output}")


_NAMES = {"json": "json", "jsonl": "jsonl", "md": "markdown", "csv": "csv"}
