"""What is said to have happened: the statement, its parties, quantity and claims, and its derived status."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from timeline.domain.when import When

__all__ = [
    "BOUNDS",
    "CERTAINTIES",
    "FACTUALITIES",
    "STANCES",
    "STATUSES",
    "Bound",
    "Certainty",
    "Claim",
    "Factuality",
    "Found",
    "Party",
    "Quantity",
    "Role",
    "Rule",
    "Stance",
    "Standing",
    "Statement",
    "Status",
    "derive_status",
]

Role = Literal["actor", "recipient"]
Bound = Literal["exactly", "at_least", "at_most", "about", "between"]
Factuality = Literal["actual", "planned", "considered", "possible", "denied"]
Certainty = Literal["CT", "PR", "PS", "U"]
Stance = Literal["asserts", "denies", "hedges", "unverified"]
Standing = Literal["single source", "corroborated", "disputed", "retracted"]
Status = Literal[
    "retracted", "denied", "disputed", "planned", "considered", "unconfirmed", "attributed", "asserted"
]

BOUNDS: tuple[Bound, ...] = ("exactly", "at_least", "at_most", "about", "between")
FACTUALITIES: tuple[Factuality, ...] = ("actual", "planned", "considered", "possible", "denied")
CERTAINTIES: tuple[Certainty, ...] = ("CT", "PR", "PS", "U")
"""FactBank's degrees: certain, probable, possible, underspecified."""
STANCES: tuple[Stance, ...] = ("asserts", "denies", "hedges", "unverified")
STATUSES: tuple[Status, ...] = (
    "retracted", "denied", "disputed", "planned", "considered", "unconfirmed", "attributed", "asserted",
)  # fmt: skip
"""In order of precedence: the first that applies is the status."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who takes part: ISO 3166-1 alpha-3 code where a state is meant (or None), name, and role."""

    code: str | None
    name: str
    role: Role

    @property
    def key(self) -> str:
        """What makes two mentions the same party: the code, else the name."""
        return self.code or self.name


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount or a range; ``low`` or ``high`` is None where the bound leaves it open."""

    low: int | float | None
    high: int | float | None
    bound: Bound
    unit: str


@dataclass(frozen=True, slots=True)
class Claim:
    """Someone says that it happened (or will, or did not).

    Attributes:
        by: who, in the words of the text; '' where the text leaves it open ("it is believed").
        code: ISO code of the claimant, if a state is meant.
        stance: asserts, denies, hedges or unverified.
        cue: the words that say so ("according to").
    """

    by: str
    code: str | None
    stance: Stance
    cue: str


@dataclass(frozen=True, slots=True)
class Rule:
    """Why a field is what it is: the field, the name of the rule and the words that it read."""

    field: str
    name: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """What happened, to whom, when and where, as far as it is said.

    Attributes:
        kind: name of a product kind, or None where none fits.
        when: the time, or None: undated stays undated.
        about: the agreement, measure or thing that the happening is about.
        item: what was supplied, sent or asked for.
        factuality: how the text puts it; ``certainty`` is FactBank's degree behind it.
    """

    kind: str | None
    title: str
    summary: str = ""
    when: When | None = None
    parties: tuple[Party, ...] = ()
    place: str | None = None
    item: str | None = None
    quantity: Quantity | None = None
    about: str | None = None
    factuality: Factuality = "actual"
    certainty: Certainty = "CT"

    def codes(self, role: Role | None = None) -> tuple[str, ...]:
        """Keys of the parties in this role (or in any), in order."""
        return tuple(party.key for party in self.parties if role in (None, party.role))


@dataclass(frozen=True, slots=True)
class Found:
    """A happening found in a document, before it has an id.

    Attributes:
        start, end: the clause that tells it, as offsets into the document's text.
        ordinal: number among the happenings of the same span, from 0.
        passages: spans quoted as evidence, the telling one first.
        rules: which rule gave each field, from which words.
    """

    start: int
    end: int
    ordinal: int
    statement: Statement
    passages: tuple[tuple[int, int], ...]
    claims: tuple[Claim, ...] = ()
    rules: tuple[Rule, ...] = ()


def derive_status(statement: Statement, claims: tuple[Claim, ...], standing: Standing) -> Status:
    """One word for a reader, by precedence over factuality, claims and standing."""
    stances = {claim.stance for claim in claims}
    applies = {
        "retracted": standing == "retracted",
        "denied": statement.factuality == "denied",
        "disputed": standing == "disputed" or {"asserts", "denies"} <= stances,
        "planned": statement.factuality == "planned",
        "considered": statement.factuality == "considered",
        "unconfirmed": statement.factuality == "possible"
        or bool(stances & {"unverified", "hedges", "denies"}),
        "attributed": bool(stances),
    }
    return next((status for status in STATUSES if applies.get(status)), "asserted")
