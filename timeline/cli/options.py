"""The options that several commands share, in groups: where the store is, how to cut, how to print."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

__all__ = [
    "CutOptions",
    "Ident",
    "Listing",
    "ReadOptions",
    "Reason",
    "StoreOptions",
    "Telling",
    "Today",
    "WriteOptions",
]

Ident = Annotated[str, Argument(metavar="ID", help="The id, or enough of its beginning.", show_default=False)]
Reason = Annotated[
    str, Option("--reason", metavar="TEXT", help="Why; kept with the event.", show_default=False)
]

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
class WriteOptions(StoreOptions):
    """Where the record is, and who writes."""

    by: Annotated[
        str | None,
        Option("--by", envvar="TIMELINE_BY", metavar="NAME", show_default="your user name",
               help="Who says so."),
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
class ReadOptions:
    """What is assumed where a document says nothing of itself."""

    published: Annotated[
        str | None,
        Option("--published", metavar="DATE", show_default=False,
               help="Date of publication of documents that carry none."),
    ] = None  # fmt: skip
    publisher: Annotated[
        str,
        Option("--publisher", metavar="NAME", show_default=False, help="Publisher of those that name none."),
    ] = ""
    language: Annotated[
        str, Option("--language", metavar="CODE", show_default="en", help="Language of those that name none.")
    ] = ""
    today: Today = None


@dataclass(frozen=True)
class Listing:
    """How to print a listing."""

    format: Annotated[
        str, Option("--format", "-f", metavar="table|jsonl", help="A table, or a JSON object a line.")
    ] = "table"


@dataclass(frozen=True)
class Telling:
    """What a person can say of a happening."""

    when: Annotated[
        str | None,
        Option("--when", metavar="DATE", show_default=False,
               help="EDTF or words: 2024-06-19, 2023/.., “summer 2024”."),
    ] = None  # fmt: skip
    title: Annotated[
        str | None, Option("--title", metavar="TEXT", show_default=False, help="Who did what to whom.")
    ] = None
    kind: Annotated[
        str | None, Option("--kind", metavar="KIND", show_default=False, help="One of the product kinds.")
    ] = None
    summary: Annotated[
        str | None, Option("--summary", metavar="TEXT", show_default=False, help="In a sentence.")
    ] = None
    actor: Annotated[
        list[str] | None,
        Option("--actor", metavar="NAME", show_default=False, help="Who acts; may be repeated."),
    ] = None
    recipient: Annotated[
        list[str] | None,
        Option("--recipient", metavar="NAME", show_default=False, help="Towards whom; may be repeated."),
    ] = None
    place: Annotated[str | None, Option("--place", metavar="TEXT", show_default=False, help="Where.")] = None
    item: Annotated[
        str | None, Option("--item", metavar="TEXT", show_default=False, help="What was supplied or sent.")
    ] = None
    about: Annotated[
        str | None,
        Option("--about", metavar="TEXT", show_default=False, help="The agreement or measure it is about."),
    ] = None
    quantity: Annotated[
        str | None,
        Option("--quantity", metavar="TEXT", show_default=False, help="Such as “up to 14,000 soldiers”."),
    ] = None
    factuality: Annotated[
        str | None,
        Option("--factuality", metavar="WORD", show_default=False,
               help="actual, planned, considered, possible or denied."),
    ] = None  # fmt: skip
    claimed_by: Annotated[
        list[str] | None,
        Option("--claimed-by", metavar="NAME", show_default=False, help="Who claims it; may be repeated."),
    ] = None
    source: Annotated[
        str | None,
        Option("--source", metavar="ID", show_default=False, help="The source that tells it (id or file)."),
    ] = None
    quote: Annotated[
        str | None,
        Option(
            "--quote", metavar="TEXT", show_default=False, help="The passage, word for word, in that source."
        ),
    ] = None
