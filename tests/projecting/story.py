"""What papers told, in a line each; and the record, chronology and state that come of it."""

# ruff: noqa: ANN401 - fields of many types are given by name

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from zlib import crc32

from timeline.domain import happening as happenings
from timeline.domain import source as sources
from timeline.domain.cut import Cut
from timeline.domain.document import Document, passage
from timeline.domain.events import SourceAdded
from timeline.domain.happening import Told
from timeline.domain.ids import hand_id, happening_id
from timeline.domain.statement import Claim, Party, Statement
from timeline.domain.when import When
from timeline.projecting.chronology import chronology
from timeline.projecting.holdings import Holdings
from timeline.projecting.state import alliance_state

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.domain.events import DomainEvent
    from timeline.domain.happening import Happening
    from timeline.domain.source import Source
    from timeline.domain.statement import Role, Stance
    from timeline.domain.views import AllianceState, Chronology, Fluent, Line

AT, BY, MACHINE = "2025-08-01T09:00:00+00:00", "Ada", "finder rules 1"
NAMES = {"PRK": "North Korea", "RUS": "Russia", "CHN": "China", "BLR": "Belarus"}
BOTH = ("PRK", "RUS")


@dataclass(frozen=True)
class Telling:
    """A paper that tells of a happening, and what became of it in the record: its events, oldest first."""

    paper: str
    events: tuple[DomainEvent, ...]

    @property
    def id(self) -> str:
        """Of the happening."""
        return str(self.happening.id)

    @property
    def happening(self) -> Happening:
        return next(iter(holdings(self).happenings.values()))

    @property
    def source(self) -> Source:
        return next(iter(holdings(self).sources.values()))

    def amended(self, *, by: str = BY, **changes: Any) -> Telling:
        """A person says it anew; ``when`` is given in EDTF."""
        if "when" in changes:
            changes["when"] = changes["when"] and When(changes["when"])
        told = replace(self.happening.told, statement=replace(self.happening.told.statement, **changes))
        return self._and(happenings.amend(self.happening, told, "checked", at=AT, by=by))

    def retracted(self) -> Telling:
        return self._and(happenings.retract(self.happening, "an error", at=AT, by=BY))

    def reinstated(self) -> Telling:
        return self._and(happenings.reinstate(self.happening, "no error", at=AT, by=BY))

    def graded(self, code: str) -> Telling:
        return self._and(happenings.grade(self.happening, code, "read closely", at=AT, by=BY))

    def settled(self) -> Telling:
        return self._and(happenings.settle(self.happening, "no doubt", at=AT, by=BY))

    def disputed(self, published: str | None = None, paper: str = "contradiction") -> Telling:
        """Somebody contradicts it, in a paper if a date of one is given."""
        added = _paper(paper, published)
        cited = (passage(str(added.originator_id), added.text, 0, 5),) if published else ()
        dispute = happenings.dispute(self.happening, "not so", cited, at=AT, by=BY)
        return self._and(*([added] if published else []), dispute)

    def corroborated(self, published: str | None, paper: str = "other", *claims: Claim) -> Telling:
        """Another paper tells the same."""
        added = _paper(paper, published)
        cited = (passage(str(added.originator_id), added.text, 0, 5),)
        return self._and(
            added, happenings.corroborate(self.happening, cited, claims, at=AT, by="finder rules 2")
        )

    def withdrawn(self) -> Telling:
        """Its paper no longer counts."""
        return self._and(sources.withdraw(self.source, "a hoax", at=AT, by=BY))

    def _and(self, *events: DomainEvent) -> Telling:
        return Telling(self.paper, self.events + events)


def told(
    kind: str | None,
    when: str | None = None,
    who: str = "PRK -> RUS",
    *claims: Claim,
    published: str | None = "2025-07-12",
    paper: str = "",
    **statement: Any,
) -> Telling:
    """A paper tells of a happening.

    Args:
        kind: the product kind.
        when: EDTF; None for the undated.
        who: ``PRK -> RUS`` from actors to recipients, ``PRK, RUS`` for both as actors.
        claims: who says so.
        published: EDTF; None for a paper without a date.
        paper: its name; by default that of its date.
        statement: more fields.
    """
    added = _paper(paper or f"paper of {published}", published)
    title = statement.pop("title", f"{who}: {kind} {statement.get('item') or ''}".strip())
    statement = {"when": when and When(when), "parties": parties(who)} | statement
    whole = Statement(kind, title, **statement)
    start = crc32(repr((whole, claims)).encode())
    ident = happening_id(added.originator_id, start, start + 5, 0)
    cited = replace(passage(str(added.originator_id), added.text, 0, 5), start=start, end=start + 5)
    recorded = happenings.record(ident, "found", Told(whole, (cited,), claims), at=AT, by=MACHINE)
    return Telling(paper, (added, recorded))


def entered(kind: str | None, when: str | None = None, who: str = "PRK -> RUS", **statement: Any) -> Telling:
    """A person enters a happening by hand, without a source."""
    whole = Statement(kind, f"{who}: {kind}", when=when and When(when), parties=parties(who), **statement)  # type: ignore[arg-type]
    ident = hand_id(repr(whole))
    return Telling("", (happenings.record(ident, "hand", Told(whole), at=AT, by=BY),))


def parties(who: str) -> tuple[Party, ...]:
    actors, _, recipients = who.partition("->")
    sides: tuple[tuple[Role, str], ...] = (("actor", actors), ("recipient", recipients))
    keys = [(role, key.strip()) for role, side in sides for key in side.split(",") if key.strip()]
    return tuple(Party(key if key in NAMES else None, NAMES.get(key, key), role) for role, key in keys)


def says(by: str, stance: Stance = "asserts") -> Claim:
    return Claim(by, None, stance, "according to")


def day(date: str) -> int:
    """The last day of the date, as an ordinal."""
    last = When(date).latest_end
    assert last is not None
    return last


def holdings(*tellings: Telling) -> Holdings:
    """The record in which this was written down, in this order."""
    held = Holdings()
    held.apply_all(enumerate(log(tellings), 1))
    return held


def log(tellings: Iterable[Telling]) -> list[DomainEvent]:
    """The events in their order; a paper is added once."""
    events: list[DomainEvent] = []
    for telling in tellings:
        for event in telling.events:
            known = isinstance(event, SourceAdded) and any(
                isinstance(other, SourceAdded) and other.originator_id == event.originator_id
                for other in events
            )
            if not known:
                events.append(event)
    return events


def chronicle(*tellings: Telling, **cut: Any) -> Chronology:
    """The chronology within a cut, whose days are given as dates."""
    return chronology(holdings(*tellings), cut_of(**cut))


def state(
    *tellings: Telling, on: str | None = None, who: tuple[str, ...] = BOTH, **cut: Any
) -> AllianceState:
    """The alliance state of the two on a day."""
    return alliance_state(holdings(*tellings), cut_of(as_of=on, **cut), who, NAMES)


def fluent(*tellings: Telling, on: str, **cut: Any) -> Fluent:
    """The one fluent of the state."""
    (only,) = state(*tellings, on=on, **cut).fluents
    return only


def holding(*tellings: Telling, on: str) -> str:
    """How the one fluent of the state stands on a day; ``absent`` where there is none."""
    fluents = state(*tellings, on=on).fluents
    assert len(fluents) <= 1
    return fluents[0].holding if fluents else "absent"


def ids(lines: Iterable[Line]) -> set[str]:
    """Of all happenings behind the lines."""
    return {ident for line in lines for ident in line.ids}


def left_out(view: Chronology | AllianceState) -> dict[str, int]:
    """How many were left out, by reason."""
    return {item.what: item.count for item in view.left_out}


def cut_of(**cut: Any) -> Cut:
    days = ("as_of", "known_by", "since", "until")
    return Cut(**(cut | {name: day(cut[name]) for name in days if cut.get(name)}))


def _paper(name: str, published: str | None) -> SourceAdded:
    document = Document(
        name=f"{name}.md",
        text=f"{name}, {published}: what it tells.",
        media_type="text/markdown",
        file_digest="ab" * 32,
        title=name,
        published=published and When(published),  # type: ignore[arg-type]
    )
    return sources.add(document, at=AT, by=MACHINE)
