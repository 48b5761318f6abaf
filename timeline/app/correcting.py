"""What a person adds to the record and corrects in it; each is a new event, and nothing is erased."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from timeline.domain import happening as happenings
from timeline.domain import source as sources
from timeline.domain.document import Document, Entry, checked_grade, passage
from timeline.domain.errors import AlreadyRecordedError, InvalidValueError, RequestError, UnknownIdError
from timeline.domain.happening import Told
from timeline.domain.ids import hand_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from timeline.app.timeline import Timeline
    from timeline.domain.document import Evidence
    from timeline.domain.events import DomainEvent, HappeningEvent
    from timeline.domain.happening import Happening
    from timeline.domain.source import Source
    from timeline.domain.statement import Claim, Party, Statement
    from timeline.domain.when import When

__all__ = ["Corrector", "Fields"]

Fields = dict[str, str | tuple[str, ...]]
"""What is told, by the field names of a curated file."""

_OF_A_CLAIM = {"claimed_by", "stance"}
_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "when": ("when",),
    "title": ("title",),
    "kind": ("kind",),
    "summary": ("summary",),
    "actors": ("parties",),
    "recipients": ("parties",),
    "place": ("place",),
    "item": ("item",),
    "about": ("about",),
    "quantity": ("quantity",),
    "factuality": ("factuality", "certainty"),
}
"""What of a statement each field of a curated file says."""


class _Telling(NamedTuple):
    statement: Statement
    claims: tuple[Claim, ...]


class Corrector:
    """A person at work on a record.

    Args:
        timeline: the record.
        by: the person's name.
        at: the time of recording, ISO 8601 in UTC.
        today: the day that relative dates count from.
    """

    def __init__(self, timeline: Timeline, *, by: str, at: str, today: When) -> None:
        if not by.strip() or by.startswith("finder "):
            raise InvalidValueError("the name", by, "the name of a person")
        self.timeline, self.by, self.at, self.today = timeline, by, at, today
        self._pending: dict[UUID, Happening] | None = None
        self._events: list[DomainEvent] = []

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """What is corrected within is recorded together at the end, or, on any refusal, not at all."""
        self._pending, self._events = {}, []
        try:
            yield
            if self._events:
                self.timeline.record.append(self._events)
        finally:
            self._pending, self._events = None, []

    def add(self, fields: Fields, source: str | None, quote: str | None) -> str:
        """Record a happening by hand; returns its id.

        Raises:
            RequestError: a field is wrong, the passage is not in the source, or it is recorded already.
        """
        if not fields.get("title"):
            raise RequestError("a happening needs a title; give it with --title.")
        told = self._told(fields)
        evidence = self._evidence(source, quote)
        ident = hand_id(repr((sorted(fields.items()), evidence)))
        if ident in self.timeline.holdings().happenings:
            raise AlreadyRecordedError("happening", str(ident))
        whole = Told(told.statement, evidence, told.claims)
        self.timeline.record.append([happenings.record(ident, "hand", whole, at=self.at, by=self.by)])
        return str(ident)

    def amend(self, ident: str, fields: Fields, reason: str, source: str | None, quote: str | None) -> str:
        """Say a happening anew where fields are given, with a passage if one is given; returns its id.

        An empty field takes back what was told in it.
        """
        happening = self._happening(ident)
        old = happening.told
        given = {name: value for name, value in fields.items() if value not in {"", ("",)}}
        told = self._told(self._in_context(given, old.statement))
        changed = {attribute for name in fields for attribute in _ATTRIBUTES.get(name, ())}
        statement = replace(old.statement, **{name: getattr(told.statement, name) for name in changed})
        if "parties" in changed:
            statement = replace(statement, parties=_parties(old.statement, told.statement, fields))
        claims = told.claims if _OF_A_CLAIM & fields.keys() else old.claims
        evidence = old.evidence + self._evidence(source, quote)
        rules = tuple(rule for rule in old.rules if rule.field not in changed)
        new = Told(statement, evidence, claims, rules)
        return self._record(happening, happenings.amend(happening, new, reason, at=self.at, by=self.by))

    def grade(self, ident: str, code: str | None, reason: str) -> str:
        """Set the Admiralty code of a happening; returns its id."""
        happening = self._happening(ident)
        event = happenings.grade(happening, checked_grade(code), reason, at=self.at, by=self.by)
        return self._record(happening, event)

    def dispute(self, ident: str, reason: str, source: str | None, quote: str | None) -> str:
        """Record that somebody contradicts a happening; returns its id."""
        happening = self._happening(ident)
        evidence = self._evidence(source, quote)
        return self._record(
            happening, happenings.dispute(happening, reason, evidence, at=self.at, by=self.by)
        )

    def settle(self, ident: str, reason: str) -> str:
        """Record that the dispute over a happening is over; returns its id."""
        happening = self._happening(ident)
        return self._record(happening, happenings.settle(happening, reason, at=self.at, by=self.by))

    def retract(self, ident: str, reason: str) -> str:
        """A happening, or a source and all that only it tells, no longer counts; returns its id."""
        if happening := self._happening_or_none(ident):
            return self._record(happening, happenings.retract(happening, reason, at=self.at, by=self.by))
        source = self._source(ident)
        self.timeline.record.append([sources.withdraw(source, reason, at=self.at, by=self.by)])
        return str(source.id)

    def reinstate(self, ident: str, reason: str) -> str:
        """What was retracted counts again; returns its id."""
        if happening := self._happening_or_none(ident):
            return self._record(happening, happenings.reinstate(happening, reason, at=self.at, by=self.by))
        source = self._source(ident)
        self.timeline.record.append([sources.reinstate(source, reason, at=self.at, by=self.by)])
        return str(source.id)

    def other_reports(self, ident: str) -> tuple[str, ...]:
        """Ids of the reports joined with this one in the chronology; a correction leaves them as they are."""
        try:
            return tuple(own for own in self.timeline.line(ident).ids if own != self._own_id(ident))
        except UnknownIdError:
            return ()

    def _record(self, happening: Happening, event: HappeningEvent) -> str:
        if self._pending is None:
            self.timeline.record.append([event])
        else:
            self._pending[happening.id] = happenings.evolve(happening, event)
            self._events.append(event)
        return str(happening.id)

    def _own_id(self, ident: str) -> str:
        line = self.timeline.line(ident)
        return next((full for full in line.ids if full.startswith(ident.strip().lower())), line.id)

    def _in_context(self, given: Fields, old: Statement) -> Fields:
        """What is given, with what it needs to be understood: a number counts the item told before."""
        context: Fields = {"title": old.title}
        if "quantity" in given and old.item:
            context["item"] = old.item
        return context | given

    def _happening(self, ident: str) -> Happening:
        own = UUID(self._own_id(ident))
        return (self._pending or {}).get(own) or self.timeline.holdings().happenings[own]

    def _happening_or_none(self, ident: str) -> Happening | None:
        try:
            return self._happening(ident)
        except UnknownIdError:
            return None

    def _source(self, ident: str) -> Source:
        try:
            return self.timeline.source(ident)
        except UnknownIdError:
            raise UnknownIdError("happening or source", ident) from None

    def _told(self, fields: Mapping[str, str | tuple[str, ...]]) -> _Telling:
        """The fields, understood as those of a curated file are."""
        from timeline.finding import find_happenings  # noqa: PLC0415 - brings the grammar and the gazetteer

        entry = Entry(dict(fields), 0, 0, 0)
        findings = find_happenings(
            Document("", "", "application/yaml", "", published=self.today, entries=(entry,))
        )
        if not findings.found:
            reason = findings.omitted[0].reason if findings.omitted else "nothing is told"
            raise RequestError(reason if reason.endswith("?") else f"{reason}.")
        return _Telling(findings.found[0].statement, findings.found[0].claims)

    def _evidence(self, ident: str | None, quote: str | None) -> tuple[Evidence, ...]:
        if not ident and not quote:
            return ()
        if not ident or not quote:
            raise RequestError("a passage needs both its source and its words; give --source and --quote.")
        source = self.timeline.source(ident)
        start = source.text.find(quote)
        if start < 0:
            raise RequestError(f"the passage is not in {source.name}; quote it word for word.")
        return (passage(str(source.id), source.text, start, start + len(quote)),)


def _parties(old: Statement, new: Statement, fields: Fields) -> tuple[Party, ...]:
    """The parties of the roles that were given anew, and those of the others as they were."""
    kept = tuple(party for party in old.parties if f"{party.role}s" not in fields)
    return tuple(sorted(kept + new.parties, key=lambda party: party.role))
