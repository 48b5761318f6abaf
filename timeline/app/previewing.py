"""Preview: what is found in documents and by which rule, in a record that nobody keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.app.building import build
from timeline.app.timeline import Timeline
from timeline.recording import open_record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from timeline.app.building import BuildReport
    from timeline.domain.source import Source
    from timeline.domain.views import Chronology
    from timeline.domain.when import When
    from timeline.finding import Extractor
    from timeline.reading import Metadata

__all__ = ["Preview", "TimeFound", "preview"]


@dataclass(frozen=True, slots=True)
class TimeFound:
    """A time expression in a source, whether or not a happening came of it.

    Attributes:
        source: id of the source.
        start, end: offsets in characters into its text, whose words ``text`` are.
        type, value: TIMEX3's; both '' for a period that several expressions make.
        when: its place on the calendar, or None; ``problem`` then says why, where it should have one.
        anchor: what it counts from: '', ``published`` or ``mention``.
        rule: the rule that found it.
    """

    source: str
    start: int
    end: int
    text: str
    type: str
    value: str
    when: When | None
    rule: str
    anchor: str
    problem: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What is found, by source, and what could not be read."""

    view: Chronology
    times: tuple[TimeFound, ...]
    report: BuildReport


def preview(paths: Sequence[Path], defaults: Metadata, extractor: Extractor | None = None) -> Preview:
    """Read and find as a build would, with every time expression beside it.

    Args:
        paths: documents and folders.
        defaults: what is assumed where a document says nothing of itself.
        extractor: what finds happenings; the rules of this package by default.
    """
    timeline = Timeline(open_record(None, write=False))
    report = build(timeline, paths, defaults, at="", dry_run=True, extractor=extractor)
    sources = timeline.holdings().sources.values()
    times = (time for source in sources if not source.is_curated for time in _times(source))
    return Preview(timeline.chronology(), tuple(times), report)


def _times(source: Source) -> Iterator[TimeFound]:
    """Expressions and the periods that they make, in the order of the text, the wider one first."""
    from timeline.finding.times import find_periods, find_times  # noqa: PLC0415 - loads the grammar

    ident, text = str(source.id), source.text
    mentions = find_times(text, source.published, language=source.language)
    periods = find_periods(text, mentions) if source.language == "en" else ()
    found = [
        TimeFound(ident, p.start, p.end, text[p.start : p.end], "", "", p.when, p.rule, "", "")
        for p in periods
    ] + [
        TimeFound(
            source=ident,
            start=m.start,
            end=m.end,
            text=text[m.start : m.end],
            type=m.timex_type,
            value=m.timex_value,
            when=m.when,
            rule=m.rule,
            anchor=m.anchor,
            problem=m.problem,
        )
        for m in mentions
    ]
    yield from sorted(found, key=lambda time: (time.start, -time.end))
