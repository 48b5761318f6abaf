"""How well happenings are found in the texts of ``tests/gold``, and how fast.

    python bench/happenings.py [--train | --held-out] [-v] [PATH ...]

PATH is a gold file or a folder of them; without one, both halves of ``tests/gold`` are measured, each by
itself. ``-v`` lists what is missed, what is false and what is found with a wrong field. ``docs/gold.md``
tells the format and what counts. Speed is one run on one core, from this process's own CPU time.
"""

from __future__ import annotations

import argparse
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.domain.document import Document
from timeline.domain.statement import derive_status
from timeline.domain.when import When
from timeline.finding import find_happenings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.domain.statement import Claim, Found, Party

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
KEPT = ("kind", "parties", "status")
"""What must be right, beside passage and date, for a careful reader to keep a happening."""

FIELDS = (*KEPT, "claimant", "quantity", "place", "item")
ANY = "*"
WITHOUT_DIRECTION = frozenset(
    ("met", "called", "agreement_signed", "agreement_in_force", "ceasefire", "exercised_jointly",
     "cooperated", "traded")
)  # fmt: skip
DOCUMENT_WORDS = 950


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
        ValueError: a quote does not stand in the text exactly once.
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
    found = find_happenings(_document(text.text, text.published)).found
    pairs = pair(text, found)
    taken, used = {id(one.gold) for one in pairs}, {id(one.found) for one in pairs}
    missed = tuple(gold for gold in text.happenings if id(gold) not in taken)
    return Outcome(text, pairs, missed, tuple(one for one in found if id(one) not in used))


def _document(text: str, published: str | None) -> Document:
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
        if not any(name in wanted[party.role] and _is_party(name, party) for party in parties)
    ]
    return not missing and all(
        any(_is_party(name, party) for name in (*wanted[party.role], *gold.maybe)) for party in parties
    )


def _is_party(names: str, party: Party) -> bool:
    """Whether a party goes by this code or by one of these names, which ``|`` divides."""
    return any(
        name in (ANY, party.code) or (not party.code and _alike(name, party.name))
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
    a, b = (f" {' '.join(name.casefold().removeprefix('the ').split())} " for name in (one, other))
    return bool(a.strip() and b.strip()) and (a in b or b in a)


def _share(hits: int, total: int) -> str:
    return f"{hits:4} of {total:4}  {hits / total:.3f}" if total else "           none "


def _row(name: str, outcomes: Sequence[Outcome]) -> str:
    wanted = [g for o in outcomes for g in o.text.happenings if g.dated and not g.optional]
    hit = [p for o in outcomes for p in o.pairs if p.dated_right and p.gold.dated and not p.gold.optional]
    kept = sum(p.kept for o in outcomes for p in o.pairs)
    given = sum(len(o.pairs) + len(o.false) for o in outcomes)
    return f"  {name:16} recall {_share(len(hit), len(wanted))}   kept {_share(kept, given)}"


def report(outcomes: Sequence[Outcome]) -> list[str]:
    """The scores of some texts, line by line."""
    hits = [p for o in outcomes for p in o.pairs if p.dated_right]
    undated = [g for o in outcomes for g in o.text.happenings if not g.dated and not g.optional]
    undated_hits = [p for p in hits if not p.gold.dated and not p.gold.optional]
    lines = [
        f"{len(outcomes)} texts, {sum(len(o.text.text.split()) for o in outcomes)} words",
        _row("all dated", outcomes),
        f"  {'undated':16} recall {_share(len(undated_hits), len(undated))}",
    ]
    for field in FIELDS:
        asked = [p for p in hits if field not in ("quantity", "place", "item") or getattr(p.gold, field)]
        lines.append(f"  {field + ' right':23} {_share(sum(p.right[field] for p in asked), len(asked))}")
    subjects = sorted({o.text.subject for o in outcomes})
    return lines + [_row(name, [o for o in outcomes if o.text.subject == name]) for name in subjects]


def details(outcome: Outcome) -> list[str]:
    """What is wrong in one text, line by line."""
    lines = [f"  missed  {g.when[0]} {g.kind[0]} | {g.quote}" for g in outcome.missed if not g.optional]
    for one in outcome.pairs:
        got = _got(one.found)
        wrong = [field for field in FIELDS if not one.right[field]]
        says = [f"{field}: {_wanted(one.gold, field)}, got {got[field]}" for field in wrong]
        if not one.dated_right:
            says.insert(0, f"date: {one.gold.when[0]}, got {got['when']}")
        if says:
            lines.append(
                f"  {'wrong' if one.dated_right else 'date '}   {'; '.join(says)} | {one.gold.quote}"
            )
    for false in outcome.false:
        got = _got(false)
        words = " ".join(outcome.text.text[false.start : false.end].split())
        says = [str(got[field]) for field in ("when", *KEPT)]
        lines.append(f"  false   {' '.join(says)} | {words[:110]}")
    return [outcome.text.path.stem, *lines] if lines else []


def _wanted(gold: Gold, field: str) -> object:
    if field == "parties":
        return f"{'+'.join(gold.actors)}>{'+'.join(gold.recipients)}"
    values = {"claimant": gold.claimed_by, "kind": gold.kind[0], "status": gold.status[0]}
    return values[field] if field in values else getattr(gold, field)


def _got(found: Found) -> dict[str, object]:
    s = found.statement
    return {
        "when": s.when.edtf if s.when else None,
        "kind": s.kind,
        "parties": f"{'+'.join(s.codes('actor'))}>{'+'.join(s.codes('recipient'))}",
        "status": derive_status(s, found.claims, "single source"),
        "claimant": tuple(claim.code or claim.by for claim in found.claims),
        "quantity": s.quantity,
        "place": s.place,
        "item": s.item,
    }


def speed(texts: Sequence[GoldText], seconds: float = 2.0) -> str:
    """Documents of about 950 words a second, made of the texts in turn."""
    documents = []
    parts: list[str] = []
    for text in [*texts] * 3:
        parts.append(text.text)
        if sum(len(part.split()) for part in parts) >= DOCUMENT_WORDS:
            documents.append(_document("\n\n".join(parts), text.published))
            parts = []
    for document in documents:
        find_happenings(document)
    count, started = 0, time.process_time()
    while documents and time.process_time() - started < seconds:
        find_happenings(documents[count % len(documents)])
        count += 1
    rate = count / (time.process_time() - started)
    return f"{rate:.0f} documents of about {DOCUMENT_WORDS} words a second on one core"


def main(words: Sequence[str] | None = None) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--train", action="store_true", help="the half that rules are written with")
    parser.add_argument("--held-out", action="store_true", help="the half that is opened only to measure")
    parser.add_argument("-v", "--verbose", action="store_true", help="every miss, and everything false")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="gold files, or folders of them")
    options = parser.parse_args(words)
    both = options.train == options.held_out
    halves = [[GOLD / "train"]] * (both or options.train) + [[GOLD / "held_out"]] * (both or options.held_out)
    for paths in [options.paths] if options.paths else halves:
        texts = [read_gold(file) for file in gold_files(paths)]
        outcomes = [measure(text) for text in texts]
        if options.verbose:
            print("\n".join(line for outcome in outcomes for line in details(outcome)) + "\n")
        print(f"{', '.join(path.name for path in paths)}: " + "\n".join(report(outcomes)))
        print(f"  {speed(texts)}\n")


if __name__ == "__main__":
    main()
