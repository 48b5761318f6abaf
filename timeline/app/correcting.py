"""What a person adds to the record and corrects in it; each is a new event, and nothing is erased."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from timeline.domain import happening as happenings
from timeline.domain import source as sources
from timeline.domain.document import Document, Entry, checked_grade, passage
from timeline.domain.errors import AlreadyRecordedError, InvalidValueError, RequestError
from timeline.domain.happening import Told
from timeline.domain.ids import hand_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.app.timeline import Timeline
    from timeline.domain.document import Evidence
    from timeline.domain.events import DomainEvent
    from timeline.domain.happening import Happening
    from timeline.domain.statement import Claim, Party, Statement
    from timeline.domain.when import When

__all__ = ["Corrector", "Fields"]

Fields = dict[str, str | tuple[str, ...]]
"""What is told, by the field names of a curated file."""

_OF_A_CLAIM = {"claimed_by", "stance"}
_STATEMENT_FIELDS = {
    "when": "when",
    "title": "title",
    "kind": "kind",
    "summary": "summary",
    "actors": "parties",
    "recipients": "parties",
    "place": "place",
    "item": "item",
    "about": "about",
    "quantity": "quantity",
    "factuality": "factuality",
}


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
        self._write(happenings.record(ident, "hand", whole, at=self.at, by=self.by))
        return str(ident)

    def amend(self, ident: str, fields: Fields, reason: str, source: str | None, quote: str | None) -> str:
        """Say a happening anew where fields are given, with a passage if one is given; returns its id."""
        happening = self._happening(ident)
        old = happening.told
        told = self._told(fields | {"title": fields.get("title") or old.statement.title})
        changed = {_STATEMENT_FIELDS[name] for name in fields if name in _STATEMENT_FIELDS}
        statement = replace(old.statement, **{name: getattr(told.statement, name) for name in changed})
        if "parties" in changed:
            statement = replace(statement, parties=_parties(old.statement, told.statement, fields))
        claims = told.claims if _OF_A_CLAIM & fields.keys() else old.claims
        evidence = old.evidence + self._evidence(source, quote)
        new = Told(
            statement, evidence, claims, tuple(rule for rule in old.rules if rule.field not in changed)
        )
        self._write(happenings.amend(happening, new, reason, at=self.at, by=self.by))
        return str(happening.id)

    def grade(self, ident: str, code: str | None, reason: str) -> str:
        """Set the Admiralty code of a happening; returns its id."""
        happening = self._happening(ident)
        self._write(happenings.grade(happening, checked_grade(code), reason, at=self.at, by=self.by))
        return str(happening.id)

    def dispute(self, ident: str, reason: str, source: str | None, quote: str | None) -> str:
        """Record that somebody contradicts a happening; returns its id."""
        happening = self._happening(ident)
        evidence = self._evidence(source, quote)
        self._write(happenings.dispute(happening, reason, evidence, at=self.at, by=self.by))
        return str(happening.id)

    def settle(self, ident: str, reason: str) -> str:
        """Record that the dispute over a happening is over; returns its id."""
        happening = self._happening(ident)
        self._write(happenings.settle(happening, reason, at=self.at, by=self.by))
        return str(happening.id)

    def retract(self, ident: str, reason: str) -> str:
        """A happening, or a source and all that only it tells, no longer counts; returns its id."""
        if happening := self._happening_or_none(ident):
            self._write(happenings.retract(happening, reason, at=self.at, by=self.by))
            return str(happening.id)
        source = self.timeline.source(ident)
        self._write(sources.withdraw(source, reason, at=self.at, by=self.by))
        return str(source.id)

    def reinstate(self, ident: str, reason: str) -> str:
        """What was retracted counts again; returns its id."""
        if happening := self._happening_or_none(ident):
            self._write(happenings.reinstate(happening, reason, at=self.at, by=self.by))
            return str(happening.id)
        source = self.timeline.source(ident)
        self._write(sources.reinstate(source, reason, at=self.at, by=self.by))
        return str(source.id)

    def _write(self, event: DomainEvent) -> None:
        self.timeline.record.append([event])

    def _happening(self, ident: str) -> Happening:
        line = self.timeline.line(ident)
        own = next((full for full in line.ids if full.startswith(ident.strip().lower())), line.id)
        return self.timeline.holdings().happenings[UUID(own)]

    def _happening_or_none(self, ident: str) -> Happening | None:
        from timeline.domain.errors import UnknownIdError  # noqa: PLC0415 - the exception to the rule

        try:
            return self._happening(ident)
        except UnknownIdError:
            return None

    def _told(self, fields: Mapping[str, str | tuple[str, ...]]) -> _Telling:
        """The fields, understood as those of a curated file are."""
        from timeline.finding import find_happenings  # noqa: PLC0415 - brings the grammar and the gazetteer

        entry = Entry(dict(fields), 0, 0, 0)
        findings = find_happenings(
            Document("", "", "application/yaml", "", published=self.today, entries=(entry,))
        )
        if not findings.found:
            raise RequestError(findings.omitted[0].reason if findings.omitted else "nothing is told.")
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
