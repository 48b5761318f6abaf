"""The options that many commands share, in groups: where the store is, how to cut, how to print."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

__all__ = ["CutOptions", "Ident", "Listing", "StoreOptions", "Today"]

Ident = Annotated[str, Argument(metavar="ID", help="The id, or enough of its beginning.", show_default=False)]
Today = Annotated[
    str | None,
    Option("--today", envvar="TIMELINE_TODAY", show_envvar=False, metavar="DATE", show_default="today",
           help="What words like “yesterday” count from."),
]  # fmt: skip


@dataclass(frozen=True)
class StoreOptions:
    """Where the record is."""

    store: Annotated[
        Path | None,
        Option("--store", envvar="TIMELINE_STORE", metavar="FILE",
               show_default="timeline.db in the project folder",
               help="The store: an SQLite file."),
    ] = None  # fmt: skip


@dataclass(frozen=True)
class CutOptions(StoreOptions):
    """Which part of the record to show, by which clock."""

    as_of: Annotated[
        str | None,
        Option("--as-of", envvar="TIMELINE_AS_OF", show_envvar=False, metavar="DATE", show_default=False,
               help="What can have happened by this date."),
    ] = None  # fmt: skip
    known_by: Annotated[
        str | None,
        Option("--known-by", envvar="TIMELINE_KNOWN_BY", show_envvar=False, metavar="DATE",
               show_default=False, help="Only from sources published by this date."),
    ] = None  # fmt: skip
    recorded_by: Annotated[
        str | None,
        Option("--recorded-by", envvar="TIMELINE_RECORDED_BY", show_envvar=False, metavar="DATE",
               show_default=False, help="Only what this store held at the end of this day (UTC)."),
    ] = None  # fmt: skip
    at_position: Annotated[
        int | None,
        Option("--at-position", envvar="TIMELINE_AT_POSITION", show_envvar=False, metavar="N",
               show_default=False, help="Only the first N recorded events."),
    ] = None  # fmt: skip
    since: Annotated[
        str | None,
        Option("--since", envvar="TIMELINE_SINCE", show_envvar=False, metavar="DATE", show_default=False,
               help="Only what can touch the time from this date on."),
    ] = None  # fmt: skip
    until: Annotated[
        str | None,
        Option("--until", envvar="TIMELINE_UNTIL", show_envvar=False, metavar="DATE", show_default=False,
               help="Only what can touch the time up to this date."),
    ] = None  # fmt: skip
    party: Annotated[
        list[str] | None,
        Option("--party", envvar="TIMELINE_PARTY", show_envvar=False, metavar="NAME", show_default=False,
               help="Only with this party (code or name); each one given must take part."),
    ] = None  # fmt: skip
    kind: Annotated[
        list[str] | None,
        Option("--kind", envvar="TIMELINE_KIND", show_envvar=False, metavar="KIND", show_default=False,
               help="Only of this kind, or of one of several."),
    ] = None  # fmt: skip
    source: Annotated[
        list[str] | None,
        Option("--source", envvar="TIMELINE_SOURCE", show_envvar=False, metavar="ID", show_default=False,
               help="Only as told by this source (id or file), or by one of several."),
    ] = None  # fmt: skip
    today: Today = None


@dataclass(frozen=True)
class Listing:
    """How to print a listing."""

    format: Annotated[
        str, Option("--format", "-f", metavar="table|jsonl", help="A table, or a JSON object a line.")
    ] = "table"
