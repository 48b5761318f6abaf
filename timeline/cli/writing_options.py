"""The options of what reads documents and of what writes: what is assumed, who says so, what is told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from typer import Option

from timeline.cli.options import StoreOptions, Today

__all__ = ["ReadOptions", "Reason", "Telling", "WriteOptions"]

Reason = Annotated[
    str, Option("--reason", metavar="TEXT", help="Why; kept with the event.", show_default=False)
]


@dataclass(frozen=True)
class WriteOptions(StoreOptions):
    """Where the record is, and who writes."""

    by: Annotated[
        str | None,
        Option("--by", envvar="TIMELINE_BY", metavar="NAME", show_default="your user name",
               help="Who says so."),
    ] = None  # fmt: skip


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
    gazetteer: Annotated[
        list[Path] | None,
        Option("--gazetteer", envvar="TIMELINE_GAZETTEER", show_envvar=False, metavar="FILE",
               show_default=False, help="Names of parties and places of your own; may be repeated."),
    ] = None  # fmt: skip
    today: Today = None


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
