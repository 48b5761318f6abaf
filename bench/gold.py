"""Gold texts for happenings: their format, and how what is found is paired with them and compared.

``docs/gold.md`` tells both. ``bench/happenings.py`` prints the scores.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any
from unicodedata import combining, normalize

from timeline.domain.document import Document
from timeline.domain.statement import derive_status
from timeline.domain.when import When
from timeline.finding import find_happenings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from timeline.domain.statement import Claim, Found, Party

KEPT = ("kind", "parties", "status")
"""What must be right, beside passage and date, for a careful reader to keep a happening."""

FIELDS = (*KEPT, "claimant", "quantity", "place", "item")
ANY = "*"
WITHOUT_DIRECTION = frozenset(
    ("met", "called", "agreement_signed", "agreement_in_force", "ceasefire", "exercised_jointly",
     "cooperated", "traded")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gold:
    """A happening that a careful reader takes from a text.

    ``when``, ``kind`` and ``status`` hold every answer that is accepted, the best first; None stands for
    undated and for no kind. ``start`` and ``end`` are the offsets of the quote.
    """

    quote: str
    start: int
    end: int
    words: str
    when: tuple[str | None, ...]
    kind: tuple[str | None, ...]
    status: tuple[str, ...]
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    claimed_by: tuple[str, ...] = ()
    optional: bool = False
    quantity: dict[str, Any] | None = None
    place: str = ""
    item: str = ""

    @property
    def dated(self) -> bool:
        """Whether its best answer bounds it; what merely goes on is bounded by nothing."""
        return self.when[0] is not None and _bounds(When(self.when[0])) != (None, None)


@dataclass(frozen=True, slots=True)
class GoldText:
    """A text with all that it tells."""

    path: Path
    subject: str
    published: str | None
    weekday: str
    text: str
    happenings: tuple[Gold, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A happening of the gold and the one that was found for it in the same passage."""

    gold: Gold
    found: Found
    dated_right: bool
    right: dict[str, bool]

    @property
    def kept(self) -> bool:
        """Whether a careful reader would leave it as it is."""
        return self.dated_right and all(self.right[field] for field in KEPT)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one text."""

    text: GoldText
    pairs: tuple[Pair, ...]
    missed: tuple[Gold, ...]
    false: tuple[Found, ...]


def read_gold(path: Path) -> GoldText:
    """Read one gold file.

    Raises:
        ValueError: a quote does not stand in the text exactly once, or a happening has a field unheard of.
        KeyError: a happening lacks its quote, time or kind.
    """
    table = tomllib.loads(path.read_text("utf-8"))
    text = table["text"].strip("\n") + "\n"
    happenings = tuple(_happening(path, text, row) for row in table.get("happening", ()))
    return GoldText(
        path, table["subject"], table.get("published"), table.get("weekday", ""), text, happenings
    )


def _happening(path: Path, text: str, row: dict[str, Any]) -> Gold:
    quote = row["quote"]
    if unheard := set(row) - {field.name for field in fields(Gold)}:
        raise ValueError(f"{path.name}: {quote!r} has {', '.join(sorted(unheard))}, which nobody reads.")
    if text.count(quote) != 1:
        raise ValueError(f"{path.name}: {quote!r} stands {text.count(quote)} times in the text, not once.")
    start = text.index(quote)
    return Gold(
        quote,
        start,
        start + len(quote),
        row.get("words", ""),
        tuple(None if when == "undated" else when for when in _all_of(row["when"])),
        tuple(None if kind == "none" else kind for kind in _all_of(row["kind"])),
        _all_of(row.get("status", "asserted")),
        _all_of(row.get("actors", [])),
        _all_of(row.get("recipients", [])),
        _all_of(row.get("maybe", [])),
        _all_of(row.get("claimed_by", [])),
        row.get("optional", False),
        row.get("quantity"),
        row.get("place", ""),
        row.get("item", ""),
    )


def _all_of(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def gold_files(paths: Iterable[Path]) -> list[Path]:
    """The gold files among these files and in these folders."""
    return [file for path in paths for file in (sorted(path.glob("*.toml")) if path.is_dir() else [path])]


def measure(text: GoldText) -> Outcome:
    """Find the happenings of a text and pair them with its gold, one to one."""
    found = find_happenings(document_of(text.text, text.published)).found
    pairs = pair(text, found)
    taken, used = {id(one.gold) for one in pairs}, {id(one.found) for one in pairs}
    missed = tuple(gold for gold in text.happenings if id(gold) not in taken)
    return Outcome(text, pairs, missed, tuple(one for one in found if id(one) not in used))


def document_of(text: str, published: str | None) -> Document:
    """A text as a document of this date (ISO 8601), or of none."""
    when = When(published) if published else None
    return Document("gold", text, "text/plain", "0" * 64, published=when)


def pair(text: GoldText, found: Sequence[Found]) -> tuple[Pair, ...]:
    """Pair gold and found where the telling passage holds the quote: the best pairs first, each once.

    The date decides, then how much of kind, parties and status agrees, then whether the clause has the quote.
    """
    ranked = []
    for i, gold in enumerate(text.happenings):
        for j, one in enumerate(found):
            start, end = one.passages[0]
            if start <= gold.start and gold.end <= end:
                candidate = Pair(gold, one, same_bounds(gold, one), compare(gold, one))
                near = one.start < gold.end and gold.start < one.end
                agreeing = sum(candidate.right[field] for field in KEPT)
                ranked.append(((candidate.dated_right, near, agreeing), i, j, candidate))
    ranked.sort(key=lambda row: row[0], reverse=True)
    golds: set[int] = set()
    founds: set[int] = set()
    pairs = []
    for _, i, j, candidate in ranked:
        if i not in golds and j not in founds:
            golds.add(i)
            founds.add(j)
            pairs.append(candidate)
    return tuple(sorted(pairs, key=lambda one: one.gold.start))


def same_bounds(gold: Gold, found: Found) -> bool:
    """Whether earliest and latest day are exactly right; undated is right only for undated."""
    when = found.statement.when
    return any(
        when is None if edtf is None else when is not None and _bounds(When(edtf)) == _bounds(when)
        for edtf in gold.when
    )


def _bounds(when: When) -> tuple[str | None, str | None]:
    return when.earliest, when.latest


def compare(gold: Gold, found: Found) -> dict[str, bool]:
    """Field by field, whether the found one says what the gold says; what the gold leaves out is right."""
    statement = found.statement
    return {
        "kind": statement.kind in gold.kind,
        "parties": same_parties(gold, statement.parties, directed=statement.kind not in WITHOUT_DIRECTION),
        "status": derive_status(statement, found.claims, "single source") in gold.status,
        "claimant": same_claimants(gold.claimed_by, found.claims),
        "quantity": _same_quantity(gold, found),
        "place": not gold.place or _alike(gold.place, statement.place or ""),
        "item": not gold.item or _alike(gold.item, statement.item or ""),
    }


def same_parties(gold: Gold, parties: Sequence[Party], *, directed: bool) -> bool:
    """Whether all parties of the gold are there, in their roles, and no others but those that may be."""
    everyone = (*gold.actors, *gold.recipients)
    wanted = {
        "actor": gold.actors if directed else everyone,
        "recipient": gold.recipients if directed else everyone,
    }
    missing = [
        name
        for name in everyone
        if not any(name in wanted[party.role] and is_party(name, party) for party in parties)
    ]
    return not missing and all(
        any(is_party(name, party) for name in (*wanted[party.role], *gold.maybe)) for party in parties
    )


def is_party(names: str, party: Party) -> bool:
    """Whether a party goes by this code or by one of these names, which ``|`` divides.

    A party with a code goes by no part of its name: "Guinea" is not "Equatorial Guinea".
    """
    return any(
        name in (ANY, party.code) or (name == party.name if party.code else _alike(name, party.name))
        for name in names.split("|")
    )


def same_claimants(wanted: Sequence[str], claims: Sequence[Claim]) -> bool:
    """Whether those who say so are those of the gold, by code or in the words of the text."""
    named = [claim for claim in claims if claim.by or claim.code]
    return ANY in wanted or (
        all(any(_is_claimant(name, claim) for claim in named) for name in wanted)
        and all(any(_is_claimant(name, claim) for name in wanted) for claim in named)
    )


def _is_claimant(names: str, claim: Claim) -> bool:
    return any(name == claim.code or _alike(name, claim.by) for name in names.split("|"))


def _same_quantity(gold: Gold, found: Found) -> bool:
    if gold.quantity is None:
        return True
    quantity = found.statement.quantity
    got = {} if quantity is None else {"low": quantity.low, "high": quantity.high, "bound": quantity.bound}
    return all(got.get(name) == value for name, value in gold.quantity.items() if name != "unit")


def _alike(one: str, other: str) -> bool:
    """Whether two names are the same, or one holds the other as whole words."""
    a, b = (f" {' '.join(_plain(name).removeprefix('the ').split())} " for name in (one, other))
    return bool(a.strip() and b.strip()) and (a in b or b in a)


def _plain(name: str) -> str:
    """The name in small letters without accents."""
    return "".join(c for c in normalize("NFKD", name.casefold()) if not combining(c))
