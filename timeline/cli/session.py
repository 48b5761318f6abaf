"""From options to what a command works on: the open record, the cut, today, the person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from timeline.app import Timeline
from timeline.app.lookup import called, party_keys, sources_of
from timeline.cli.configuration import project_folder
from timeline.domain.cut import Cut
from timeline.domain.errors import InvalidCutError, InvalidValueError, RequestError, UnknownNameError
from timeline.domain.kinds import kind_named
from timeline.recording import open_record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from timeline.cli.options import CutOptions, StoreOptions
    from timeline.cli.writing_options import ReadOptions, WriteOptions
    from timeline.finding import Extractor
    from timeline.reading import Metadata

__all__ = [
    "chosen",
    "cut_of",
    "defaults_of",
    "extractor_of",
    "now",
    "open_timeline",
    "person",
    "today_of",
    "told",
]


def open_timeline(options: StoreOptions, *, write: bool = False, may_be_new: bool = False) -> Timeline:
    """The record that the options name; reading one that is not there yet shows nothing, and says so."""
    path = Path(options.store or project_folder() / "timeline.db")
    record = open_record(path, write=write)
    if not write and not may_be_new and not path.exists():
        from timeline.cli.terminal import say  # noqa: PLC0415 - seldom needed

        say(f"note: there is no store {path} yet; `timeline build` makes it.")
    return Timeline(record)


def defaults_of(options: ReadOptions) -> Metadata:
    """What the options say about documents that say nothing of themselves.

    Raises:
        InvalidValueError: the date of publication is none.
    """
    from timeline.app.dates import time_told  # noqa: PLC0415 - commands that read need it
    from timeline.reading import Metadata  # noqa: PLC0415 - likewise

    told = options.published
    when = time_told(told, today_of(options.today), "--published") if told else None
    return Metadata(published=when, publisher=options.publisher, language=options.language)


def extractor_of(options: ReadOptions) -> Extractor:
    """The rules, with the gazetteer files that the options name.

    Raises:
        RequestError: one of the files cannot be read.
    """
    from timeline.finding import rules_with  # noqa: PLC0415 - commands that read need it

    try:
        return rules_with(options.gazetteer or ())
    except OSError as error:
        raise RequestError(f"{error.filename}: the gazetteer cannot be read ({error.strerror}).") from None
    except ValueError as error:  # a line that is none of a gazetteer, or bytes that are no text
        raise RequestError(f"the gazetteer cannot be read: {error}.") from None


def now() -> str:
    """The time of recording: the only clock that is read, and only to be written down."""
    from datetime import UTC, datetime  # noqa: PLC0415 - commands that write need it

    return datetime.now(UTC).isoformat(timespec="seconds")


def today_of(text: str | None) -> date:
    """The day that words such as “yesterday” count from."""
    from datetime import date  # noqa: PLC0415 - commands that are given dates need it

    if not text:
        return date.today()  # noqa: DTZ011 - the user's own day is meant
    from timeline.app.dates import last_day  # noqa: PLC0415 - likewise

    try:
        return date.fromordinal(last_day(text, date.today(), "--today"))  # noqa: DTZ011 - likewise
    except (ValueError, OverflowError):
        raise InvalidValueError("--today", text, "a day between the years 1 and 9999") from None


def person(options: WriteOptions) -> str:
    """Who writes: ``--by``, else the name of the user."""
    from getpass import getuser  # noqa: PLC0415 - commands that write need it

    try:
        return options.by or getuser()
    except (ImportError, LookupError, OSError):
        raise RequestError("the system has no name for you; give yours with --by.") from None


def cut_of(options: CutOptions, timeline: Timeline, as_of: str = "--as-of") -> Cut:
    """The cut that the options ask for.

    Args:
        options: what the user gave.
        timeline: the record, which knows the parties and the sources.
        as_of: where the user gave the day of the situation, for a refusal of it.

    Raises:
        RequestError: a date, party, kind or source that there is not, or cuts that contradict each other.
    """
    if options.recorded_by and options.at_position is not None:
        raise InvalidCutError("--recorded-by and --at-position both cut the record; give one of them.")
    if (options.at_position or 0) < 0:
        raise InvalidCutError("--at-position counts events from 0; give no number below.")
    cut = Cut(
        as_of=_last(options.as_of, options, as_of),
        known_by=_last(options.known_by, options, "--known-by"),
        recorded_by=_last(options.recorded_by, options, "--recorded-by"),
        at_position=options.at_position,
        since=_first(options.since, options, "--since"),
        until=_last(options.until, options, "--until"),
        parties=party_keys(options.party or (), timeline.holdings()) if options.party else (),
        kinds=tuple(kind_named(kind).name for kind in options.kind or ()),
        sources=tuple(key for told in options.source or () for key in sources_of(told, timeline.holdings())),
    )
    if cut.since is not None and cut.until is not None and cut.since > cut.until:
        raise InvalidCutError("--since is later than --until; nothing can lie between them.")
    return cut


def told(cut: Cut, timeline: Timeline) -> tuple[str, ...]:
    """Every cut that was made, a sentence each, by the names that the record uses."""
    if cut == Cut():
        return ()
    from timeline.exporting.words import cuts  # noqa: PLC0415 - only what is cut needs it

    held = timeline.holdings()
    names = {key: source.name for key, source in held.sources_by_text.items()} | called(cut.parties, held)
    return tuple(f"{sentence}." for sentence in cuts(cut, names))


def chosen(name: str, known: Sequence[str], what: str = "format") -> str:
    """The name of a format, or of what it is, if it is one of those.

    Raises:
        UnknownNameError: it is not.
    """
    if name not in known:
        raise UnknownNameError(what, name, tuple(known))
    return name


def _last(text: str | None, options: CutOptions, what: str) -> int | None:
    if not text:
        return None
    from timeline.app.dates import last_day  # noqa: PLC0415 - only where a date is given

    return last_day(text, today_of(options.today), what)


def _first(text: str | None, options: CutOptions, what: str) -> int | None:
    if not text:
        return None
    from timeline.app.dates import first_day  # noqa: PLC0415 - only where a date is given

    return first_day(text, today_of(options.today), what)
