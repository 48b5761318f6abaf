"""Timeline: one record, and everything that can be asked of it and written into it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self

from timeline.app.lookup import busiest_partner, called, line_of, named_parties, source_of
from timeline.domain.cut import Cut
from timeline.domain.days import ordinal
from timeline.projecting.chronology import chronology
from timeline.projecting.holdings import Holdings
from timeline.projecting.lines import all_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import TracebackType
    from uuid import UUID

    from timeline.domain.events import DomainEvent
    from timeline.domain.source import Source
    from timeline.domain.views import AllianceState, Chronology, Difference, Line
    from timeline.projecting.findings import Finding
    from timeline.recording import Record

__all__ = ["Timeline"]

_BATCH = 1000
"""Events pulled from the log at a time."""


class Timeline:
    """What a user can ask of a record. Everything shown is folded from its log, batch by batch.

    Args:
        record: where the events are; open it with `timeline.recording.open_record`.
    """

    def __init__(self, record: Record) -> None:
        self.record = record
        self._whole = Holdings()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.record.close()

    def holdings(self, cut: Cut | None = None) -> Holdings:
        """The sources and happenings as the record held them within the cut.

        Without a cut of the record's clock the same holdings are kept and only what is new is pulled.
        """
        if cut is None or not _of_the_record(cut):
            self._whole.apply_all(self._numbered(self._whole.position))
            return self._whole
        past = Holdings()
        past.apply_all(_up_to(self._numbered(0), cut))
        return past

    def suppose(self, events: Iterable[DomainEvent]) -> None:
        """Show from now on what the record would give with these events in it; nothing is written."""
        held = self.holdings()
        held.apply_all(enumerate(events, held.position + 1))

    def chronology(self, cut: Cut | None = None) -> Chronology:
        """What happened, in order, within the cut."""
        return chronology(self.holdings(cut), cut or Cut())

    def state(self, cut: Cut | None = None, parties: Sequence[str] = ()) -> AllianceState:
        """How the parties stand to one another on the cut's day.

        One party is joined by the one that it shares the most happenings with; none are the busiest pair.
        """
        from timeline.projecting.state import alliance_state  # noqa: PLC0415 - half of the commands do without

        held, cut = self.holdings(cut), cut or Cut()
        if len(parties) == 1:
            lines = self.chronology(replace(cut, parties=tuple(parties))).lines
            parties = (*parties, *busiest_partner(parties[0], lines))
        return alliance_state(held, cut, parties, called(parties, held) | named_parties(held))

    def difference(self, first: int, second: int, clock: str, cut: Cut) -> Difference:
        """What differs between two days (ordinals) on a clock: ``happened``, ``known`` or ``recorded``.

        What happened is told of the state of the cut's parties, as in `state`.
        """
        from timeline.domain.views import Difference  # noqa: PLC0415 - one command needs it
        from timeline.projecting.difference import learned, turned  # noqa: PLC0415 - likewise

        if clock == "happened":
            chosen = tuple(key for key, _ in self.state(cut, cut.parties).parties)
            before = self.state(replace(cut, as_of=first), chosen)
            return Difference(
                clock, first, second, turned(before, self.state(replace(cut, as_of=second), chosen))
            )
        cuts = [
            replace(cut, known_by=day) if clock == "known" else replace(cut, recorded_by=day)
            for day in (first, second)
        ]
        views = [self.chronology(each) for each in cuts]
        return Difference(clock, first, second, learned(*views))

    def findings(self, cut: Cut | None = None) -> tuple[Finding, ...]:
        """What an editor should look at before publishing."""
        from timeline.projecting.findings import examine  # noqa: PLC0415 - one command needs it

        return examine(self.chronology(cut))

    def line(self, ident: str, cut: Cut | None = None) -> Line:
        """The line that this id, or the beginning of one, belongs to.

        Without a cut, or with one of the record's clock alone, what is retracted is found as well.

        Raises:
            UnknownIdError, AmbiguousIdError: it fits none, or more than one.
        """
        shown = self.chronology(cut).lines
        rest = () if _beyond_the_record(cut or Cut()) else all_lines(self.holdings(cut))
        return line_of(ident, shown, rest)

    def source(self, ident: str, cut: Cut | None = None) -> Source:
        """The source that this id, digest or file name belongs to.

        Raises:
            UnknownIdError, AmbiguousIdError: it fits none, or more than one.
        """
        return source_of(ident, self.holdings(cut))

    def history(self, ident: UUID, cut: Cut | None = None) -> Sequence[DomainEvent]:
        """Every event in the life of a happening or source, oldest first, within the cut of the record."""
        if cut is None or not _of_the_record(cut):
            return self.record.stream(ident)
        return [event for _, event in _up_to(self._numbered(0), cut) if event.originator_id == ident]

    def log(self, cut: Cut | None = None) -> Iterator[tuple[int, DomainEvent]]:
        """The recorded events with their positions; of what the cut shows, and of its sources, alone."""
        cut = cut or Cut()
        numbered = _up_to(self._numbered(0), cut)
        if not _beyond_the_record(cut):
            return numbered
        view = self.chronology(cut)
        streams = {ident for line in view.lines for ident in line.ids}
        streams |= {passage.source for line in view.lines for passage in line.evidence}
        return (item for item in numbered if str(item[1].originator_id) in streams)

    def _numbered(self, position: int) -> Iterator[tuple[int, DomainEvent]]:
        while page := self.record.since(position, _BATCH):
            yield from page
            position = page[-1][0]


def _of_the_record(cut: Cut) -> bool:
    """Whether it leaves out what was recorded later."""
    return cut.recorded_by is not None or cut.at_position is not None


def _beyond_the_record(cut: Cut) -> bool:
    """Whether it asks for more than what the record held at a time."""
    return replace(cut, recorded_by=None, at_position=None) != Cut()


def _up_to(numbered: Iterator[tuple[int, DomainEvent]], cut: Cut) -> Iterator[tuple[int, DomainEvent]]:
    """The prefix of the log that had been recorded by the cut: up to the first event that is later."""
    for position, event in numbered:
        if cut.at_position is not None and position > cut.at_position:
            return
        if cut.recorded_by is not None and _day(event) > cut.recorded_by:
            return
        yield position, event


def _day(event: DomainEvent) -> int:
    """The UTC day of the recording, as an ordinal."""
    year, month, day = event.recorded[:10].split("-")
    return ordinal(int(year), int(month), int(day))
