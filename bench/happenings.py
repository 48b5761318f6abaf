"""Scores the finder on the gold texts of tests/gold, and on a folder of one's own: `python bench/happenings.py [FOLDER...]`."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from timeline.domain.document import Document
from timeline.domain.statement import derive_status
from timeline.domain.when import When
from timeline.finding import find_happenings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.domain.statement import Found

GOLD = Path(__file__).parent.parent / "tests" / "gold"


@dataclass(slots=True)
class Score:
    """Counts over the texts of a folder."""

    dated: int = 0
    dated_found: int = 0
    given: int = 0
    kept: int = 0
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys(("date", "kind", "parties", "status"), 0))

    def lines(self) -> Iterator[str]:
        """The score in words."""
        yield f"  dated happenings found, right passage and bounds   {self.dated_found}/{self.dated} = {self.dated_found / max(self.dated, 1):.3f}"
        yield f"  happenings given that a careful reader keeps        {self.kept}/{self.given} = {self.kept / max(self.given, 1):.3f}"
        for name, count in self.right.items():
            yield f"    of those given, {name:8s} right                   {count / max(self.given, 1):.3f}"


def read_gold(path: Path) -> tuple[Document, list[dict[str, Any]]]:
    """A gold file as a document, its lines unwrapped, and the happenings that it lists."""
    gold = yaml.safe_load(path.read_text(encoding="utf-8"))
    text = "\n\n".join(" ".join(paragraph.split()) for paragraph in gold["text"].split("\n\n"))
    published = When(str(gold["published"])) if gold.get("published") else None
    document = Document(path.name, text, "text/plain", "0", title=gold["title"], published=published)
    return document, gold["happenings"]


def wanted(value: object) -> list[Any]:
    """A value that may list alternatives, as a list."""
    return value if isinstance(value, list) else [value]


def same_date(found: Found, gold: dict[str, Any]) -> bool:
    """Whether all four corners agree with one of the dates of the gold."""
    when = found.statement.when
    for edtf in wanted(gold["when"]):
        if edtf is None or when is None:
            if edtf is None and when is None:
                return True
            continue
        other = When(str(edtf))
        if (when.earliest_start, when.latest_start, when.earliest_end, when.latest_end) == (
            other.earliest_start, other.latest_start, other.earliest_end, other.latest_end,
        ):  # fmt: skip
            return True
    return False


def same_parties(found: Found, gold: dict[str, Any]) -> bool:
    """Whether the actors, and the recipients where the gold names them, are those of the gold."""
    for role, names in (("actor", gold.get("actors")), ("recipient", gold.get("recipients"))):
        if names is None:
            continue
        given = [party for party in found.statement.parties if party.role == role]
        if len({party.key for party in given}) != len(names):
            return False
        if not all(any(fits(name, party.code, party.name) for party in given) for name in names):
            return False
    return True


def fits(name: str, code: str | None, other: str) -> bool:
    """Whether a name of the gold is this party."""
    return name == code or name.casefold() in other.casefold() or other.casefold() in name.casefold()


def same_kind(found: Found, gold: dict[str, Any]) -> bool:
    """Whether the kind is one of those that the gold accepts."""
    return (found.statement.kind or "none") in wanted(gold["kind"])


def status_of(found: Found) -> str:
    """What the record will say of it while it stands alone."""
    return derive_status(found.statement, found.claims, "single source")


def score_text(document: Document, gold: list[dict[str, Any]], total: Score, *, tell: bool = False) -> None:
    """Add one text to the score; with ``tell`` print what differs."""
    found = list(find_happenings(document).found)
    used: set[int] = set()
    for one in found:
        candidates = [
            (number, g)
            for number, g in enumerate(gold)
            if number not in used and one.passages[0][0] <= document.text.index(g["in"]) < one.passages[0][1]
        ]
        ranked = sorted(candidates, key=lambda pair: agreement(document, one, pair[1]), reverse=True)
        total.given += 1
        if not ranked:
            if tell:
                print(f"  + nothing in the gold: {shown(document, one)}")
            continue
        number, g = ranked[0]
        marks = {
            "date": same_date(one, g),
            "kind": same_kind(one, g),
            "parties": same_parties(one, g),
            "status": status_of(one) in wanted(g["status"]),
        }
        for name, right in marks.items():
            total.right[name] += right
        total.kept += all(marks.values())
        if marks["date"]:
            used.add(number)
        if tell and not all(marks.values()):
            wrong = ", ".join(name for name, right in marks.items() if not right)
            print(f"  ! {wrong}: {shown(document, one)}\n      gold {g}")
    for number, g in enumerate(gold):
        if None in wanted(g["when"]) or g.get("optional"):
            continue
        total.dated += 1
        total.dated_found += number in used
        if tell and number not in used:
            print(f"  - missing: {g}")


def agreement(document: Document, found: Found, gold: dict[str, Any]) -> tuple[bool, bool, bool, bool]:
    """How well the two fit, to pair them: date first, then place, kind and parties."""
    inside = found.start <= document.text.index(gold["in"]) < found.end
    return same_date(found, gold), inside, same_kind(found, gold), same_parties(found, gold)


def shown(document: Document, found: Found) -> str:
    """A happening on one line."""
    statement = found.statement
    parties = " ".join(f"{party.key}{'>' if party.role == 'actor' else '<'}" for party in statement.parties)
    clause = document.text[found.start : found.end]
    return f"{statement.when} {statement.kind} [{parties}] {status_of(found)} «{clause}»"


def main(folders: list[str], *, tell: bool) -> None:
    """Score each folder of gold files."""
    for folder in [Path(name) for name in folders] or sorted(path for path in GOLD.iterdir() if path.is_dir()):
        total = Score()
        files = sorted(folder.glob("*.yaml"))
        for path in files:
            if tell:
                print(path.stem)
            score_text(*read_gold(path), total, tell=tell)
        print(f"{folder.name}: {len(files)} texts")
        print("\n".join(total.lines()))


if __name__ == "__main__":
    names = [name for name in sys.argv[1:] if not name.startswith("-")]
    main(names, tell="--tell" in sys.argv)
