"""Build: documents are read, their happenings found, and what is new recorded."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field, replace
from os.path import realpath
from typing import TYPE_CHECKING, NamedTuple

from timeline.app.extracting import extract_all, jobs_for
from timeline.domain import happening as happenings
from timeline.domain import source as sources
from timeline.domain.document import passage
from timeline.domain.errors import InputError
from timeline.domain.events import SourceRevised
from timeline.domain.happening import Told
from timeline.domain.ids import happening_id, source_id
from timeline.finding import RuleExtractor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from timeline.app.timeline import Timeline
    from timeline.domain.document import Document, Omission
    from timeline.domain.events import DomainEvent, Origin
    from timeline.domain.happening import Happening
    from timeline.domain.source import Source
    from timeline.domain.statement import Found
    from timeline.finding import Extractor, Findings
    from timeline.projecting.holdings import Holdings
    from timeline.reading import Metadata

__all__ = ["BuildReport", "build", "read_documents"]

_BATCH = 5000
"""Events after which a batch is written; each is one transaction."""
_NO_DATE = "no date of publication, so “on Sunday” and the like stay undated; give it with --published."
_EXPORTED = frozenset({"chronology.md", "alliance-state.md"})
"""Exports that look like documents."""


@dataclass(slots=True)
class BuildReport:
    """What a build did, or with ``dry_run`` would do; counts are of happenings, unless they say otherwise."""

    documents: int = 0
    sources_added: int = 0
    sources_revised: int = 0
    sources_superseded: int = 0
    added: int = 0
    amended: int = 0
    retracted: int = 0
    reinstated: int = 0
    unchanged: int = 0
    problems: list[InputError] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    events: list[DomainEvent] = field(default_factory=list)


def build(
    timeline: Timeline,
    paths: Sequence[Path],
    defaults: Metadata,
    *,
    at: str,
    dry_run: bool = False,
    out: Path | None = None,
    extractor: Extractor | None = None,
    jobs: int | None = 1,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> BuildReport:
    """Read, find and record.

    Args:
        timeline: the record to write into.
        paths: documents and folders.
        defaults: what is assumed where a document says nothing of itself.
        at: the time of recording, ISO 8601 in UTC.
        dry_run: record nothing; ``report.events`` then holds what would be written.
        out: where exports go, which are no documents when a folder that holds them is read.
        extractor: what finds happenings; the rules of this package by default.
        jobs: processes that read, or None for as many as are worth it; the record is the same.
        progress: told after each document how many of how many are done.
    """
    report = BuildReport()
    documents = _distinct(read_documents(paths, defaults, report, out), report)
    extractor = extractor or RuleExtractor()
    builder = _Builder(timeline.holdings(), extractor, report, at)
    taken = [builder.take_in(document) for document in documents]
    unread = [_as_recorded(one.document, one.source) for one in taken if not one.is_read]
    pending: list[DomainEvent] = []
    at_once = jobs_for(unread) if jobs is None else jobs
    with closing(extract_all(extractor, unread, at_once)) as findings:
        for done, one in enumerate(taken, 1):
            pending += builder.keep(one) if one.is_read else builder.read(one, next(findings))
            if len(pending) >= _BATCH:
                _write(timeline, pending, report, dry_run=dry_run)
            progress(done, len(taken))
    pending += builder.withdraw_superseded(documents)
    _write(timeline, pending, report, dry_run=dry_run)
    report.documents = len(documents)
    return report


def read_documents(
    paths: Sequence[Path], defaults: Metadata, report: BuildReport, out: Path | None = None
) -> list[Document]:
    """Every document that can be read; what cannot goes into the report's problems."""
    from timeline.reading import find_files, read_path  # noqa: PLC0415 - brings what reads YAML and CSV

    files, problems = find_files(paths, note=report.notes.append)
    report.problems += problems
    documents: list[Document] = []
    for path, name in files:
        if (
            path not in paths
            and path.name in _EXPORTED
            and out is not None
            and realpath(path.parent) == realpath(out)
        ):
            report.notes.append(f"{name}: left out; it is an export.")
            continue
        try:
            documents += read_path(path, name, defaults=defaults, note=report.notes.append)
        except InputError as problem:
            report.problems.append(problem)
    return documents


def _distinct(documents: Iterable[Document], report: BuildReport) -> list[Document]:
    """One document a text: of copies the one that carries a date, then the first by name."""
    best: dict[str, Document] = {}
    for document in sorted(documents, key=lambda d: (d.published is None, d.name)):
        first = best.setdefault(document.digest, document)
        if first is not document:
            report.notes.append(f"{document.name}: the same text as {first.name}; read once.")
    return sorted(best.values(), key=lambda d: (d.name, d.digest))


def _write(timeline: Timeline, pending: list[DomainEvent], report: BuildReport, *, dry_run: bool) -> None:
    if dry_run:
        report.events += pending
        timeline.suppose(pending)
    elif pending:
        timeline.record.append(pending)
    pending.clear()


class _Taken(NamedTuple):
    """A document, its source with the events that bring it up to date, and what is known to be told by it."""

    document: Document
    source: Source
    events: list[DomainEvent]
    known: Sequence[Happening]
    is_read: bool


class _Builder:
    """Compares what documents say with what the record holds, and decides what to record."""

    def __init__(self, held: Holdings, extractor: Extractor, report: BuildReport, at: str) -> None:
        self.held, self.report, self.at = held, report, at
        self.finder = f"{extractor.name} {extractor.version}"
        self.machine = f"finder {self.finder}"
        self.told_by: dict[str, list[Happening]] = {}
        for happening in held.happenings.values():
            if happening.origin != "hand" and happening.told.evidence:
                self.told_by.setdefault(happening.told.evidence[0].source, []).append(happening)

    def take_in(self, document: Document) -> _Taken:
        """What the record knows of a document, and the events that bring its source up to date."""
        source, events = self._source(document)
        known = self.told_by.get(str(source.id), [])
        if source.published is None:
            part = f", “{source.title}”" if source.is_curated and source.title else ""
            self.report.notes.append(f"{document.name}{part}: {_NO_DATE}")
        return _Taken(document, source, events, known, is_read=source.finder == self.finder and not events)

    def keep(self, taken: _Taken) -> list[DomainEvent]:
        """The events of a document that was read before, by the same rules and with the same data: none."""
        self._refuse_entries(taken.source, taken.source.omitted)
        self.report.unchanged += sum(not happening.retracted for happening in taken.known)
        return taken.events

    def read(self, taken: _Taken, findings: Findings | str) -> list[DomainEvent]:
        """The events that bring the record up to date with what was found in a document.

        What could not be read, for the reason that stands in place of findings, is a problem.
        """
        source, events = taken.source, taken.events
        if isinstance(findings, str):
            remedy = "please report this; the other documents are recorded"
            problem = f"the finder failed on it ({findings})"
            self.report.problems.append(InputError(taken.document.name, problem, remedy))
            return events
        self._refuse_entries(source, findings.omitted)
        if read := sources.read(source, self.finder, len(findings.found), findings.omitted, at=self.at):
            events.append(read)
        revised = any(isinstance(event, SourceRevised) for event in events)
        reason = "what is known about its source changed" if revised else f"read again by {self.machine}"
        return events + self._compare(source, findings.found, taken.known, reason)

    def withdraw_superseded(self, documents: Sequence[Document]) -> list[DomainEvent]:
        """Withdraw earlier texts of the files just read: these files say something else now."""
        current = {document.digest for document in documents}
        files = {document.name for document in documents} - {"standard input"}
        old = [
            source
            for source in self.held.sources.values()
            if source.name in files
            and source.digest not in current
            and not source.withdrawn
            and not source.corrected
        ]
        self.report.sources_superseded += len(old)
        why = "its file has another text now"
        return [sources.withdraw(source, why, at=self.at, by=self.machine) for source in old]

    def _source(self, document: Document) -> tuple[Source, list[DomainEvent]]:
        source = self.held.sources.get(source_id(document.digest))
        if source is None:
            added = sources.add(document, at=self.at, by=self.machine)
            self.report.sources_added += 1
            return sources.evolve(None, added), [added]
        events: list[DomainEvent] = []
        if revised := sources.revise(
            source, document, "the document says so now", at=self.at, by=self.machine
        ):
            source = sources.evolve(source, revised)
            self.report.sources_revised += 1
            events.append(revised)
        if source.withdrawn and not source.corrected:
            back = sources.reinstate(source, "its file has this text again", at=self.at, by=self.machine)
            source = sources.evolve(source, back)
            events.append(back)
        elif source.withdrawn:
            self.report.notes.append(f"{document.name}: withdrawn by {source.withdrawn_by}, and stays so.")
        return source, events

    def _refuse_entries(self, source: Source, omitted: Iterable[Omission]) -> None:
        """What a person listed and cannot be understood is a problem; what prose leaves open is not."""
        for omission in omitted if source.is_curated else ():
            place, reason = _placed(omission.reason)
            where = f"{source.name}, {place}" if place else source.name
            self.report.problems.append(InputError(where, reason, "mend the entry"))

    def _compare(
        self, source: Source, found: Iterable[Found], known: Iterable[Happening], reason: str
    ) -> list[DomainEvent]:
        before = {happening.id: happening for happening in known}
        events: list[DomainEvent] = []
        for item in found:
            ident = happening_id(source.id, item.start, item.end, item.ordinal)
            told = _told(source, item)
            old = before.pop(ident, None)
            if old is None:
                origin: Origin = "curated" if source.is_curated else "found"
                events.append(happenings.record(ident, origin, told, at=self.at, by=self.machine))
                self.report.added += 1
            else:
                events += self._again(old, told, reason)
        for gone in before.values():
            if not gone.retracted and not gone.corrected:
                why = f"no longer found: {reason}"
                events.append(happenings.retract(gone, why, at=self.at, by=self.machine))
                self.report.retracted += 1
        return events

    def _again(self, old: Happening, told: Told, reason: str) -> list[DomainEvent]:
        if old.corrected or (told == old.told and not old.retracted):
            self.report.unchanged += not old.retracted
            return []
        events: list[DomainEvent] = []
        if old.retracted:
            back = happenings.reinstate(old, f"found again: {reason}", at=self.at, by=self.machine)
            old = happenings.evolve(old, back)
            events.append(back)
            self.report.reinstated += 1
        if told != old.told:
            events.append(happenings.amend(old, told, reason, at=self.at, by=self.machine))
            self.report.amended += 1
        return events


def _placed(reason: str) -> tuple[str, str]:
    """The line of an entry, if it is named, and the reason without its last full stop."""
    place, colon, rest = reason.partition(": ")
    return (place, rest.rstrip(".?")) if colon and place.startswith("line ") else ("", reason.rstrip(".?"))


def _as_recorded(document: Document, source: Source) -> Document:
    """The document with what the record knows about it: a date given once is not forgotten."""
    return replace(document, published=source.published, language=source.language, title=source.title)


def _told(source: Source, item: Found) -> Told:
    cited = tuple(passage(str(source.id), source.text, start, end) for start, end in item.passages)
    return Told(item.statement, cited, item.claims, item.rules)
