"""What projections give and exports show: the chronology, the alliance state, and their differences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from timeline.domain.cut import Cut
    from timeline.domain.document import Evidence, Omission
    from timeline.domain.events import Origin
    from timeline.domain.statement import Claim, Quantity, Rule, Standing, Statement, Status
    from timeline.domain.when import When

__all__ = [
    "AllianceState",
    "Change",
    "Chronology",
    "Difference",
    "Fluent",
    "Holding",
    "LeftOut",
    "Line",
    "Phase",
    "SourceLine",
]

Holding = Literal["certain", "possible", "presumed", "over"]
"""How a fluent stands on a day: it holds; it may have begun or may be over; it held when last reported;
it is over."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source as a reader meets it.

    Attributes:
        id: UUID as text.
        digest: SHA-256 of its text, in hex.
        finder: the finder that read it last.
        happenings: how many happenings it tells, within the cut.
        omitted: what was left out of it, and why.
    """

    id: str
    digest: str
    name: str
    title: str
    published: When | None
    publisher: str
    url: str
    language: str
    grade: str | None
    finder: str
    happenings: int
    omitted: tuple[Omission, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One happening in a chronology, with everything that stands behind it.

    Attributes:
        id: UUID as text; ``ids`` are those of every report of it, this one first.
        evidence: the passages that tell it, and those that contradict it while it is disputed.
        later: it may have begun only after the day that the chronology is cut at.
        reported, last_reported: days of the earliest and the newest publication that tell it, as
            ordinals; None if unknown.
    """

    id: str
    ids: tuple[str, ...]
    origin: Origin
    statement: Statement
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    rules: tuple[Rule, ...]
    standing: Standing
    status: Status
    grade: str | None
    later: bool
    reported: int | None
    last_reported: int | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many were left out of a view, and why, in words that follow the number."""

    count: int
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Chronology:
    """The happenings within a cut: dated ones by earliest start, undated ones by the date of their report."""

    cut: Cut
    sources: tuple[SourceLine, ...]
    dated: tuple[Line, ...]
    undated: tuple[Line, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All of them, the undated last."""
        return self.dated + self.undated


@dataclass(frozen=True, slots=True)
class Phase:
    """One happening in the life of a fluent: ``name`` says what it did (signed, began, ended, delivered)."""

    name: str
    when: When | None
    certain: bool
    happening: str


@dataclass(frozen=True, slots=True)
class Fluent:
    """Something that holds over time: an agreement, a supply, a deployment, a link, a pledge.

    Attributes:
        effect: the part of the state that it belongs to, as in `timeline.domain.kinds`.
        name: what it is: the agreement, the goods, the title of the happening.
        actors, recipients: keys of the parties, in order.
        holding: how it stands on the day of the state.
        status: of the strongest happening behind it.
        last_reported: the newest day, as an ordinal, on which somebody has it going on: a publication, or
            the end of the time that it names.
        claimed_by: who says so, where the text attributes it.
        happenings: ids of the lines behind it.
    """

    effect: str
    name: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    place: str | None
    quantity: Quantity | None
    holding: Holding
    status: Status
    phases: tuple[Phase, ...]
    last_reported: int | None
    claimed_by: tuple[str, ...]
    happenings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllianceState:
    """How parties stand to one another on a day.

    Attributes:
        on: the day, as an ordinal; None when nothing in the cut fixes one.
        parties: keys and names of those it is about.
        fluents: what holds, may hold or is over, by effect.
        beside: lines that do not change the state: unconfirmed, planned, considered, denied, disputed.
        left_out: what could not be placed.
    """

    cut: Cut
    on: int | None
    parties: tuple[tuple[str, str], ...]
    fluents: tuple[Fluent, ...]
    beside: tuple[Line, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two cuts.

    ``what`` is began, possibly began, took place, ended, changed, learned or withdrawn.
    """

    what: str
    title: str
    before: str
    after: str
    happenings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two cuts on one clock (``happened``, ``known`` or ``recorded``)."""

    clock: str
    first: int
    second: int
    changes: tuple[Change, ...]
