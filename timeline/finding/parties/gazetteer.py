"""The names of states, organisations, groups, companies, people and places, read from tables."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.parties.fold import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "FAMILY_FIRST",
    "KINDS",
    "Gazetteer",
    "GazetteerError",
    "Row",
    "load_gazetteer",
    "shipped_gazetteer",
]

KINDS = (
    "name", "adjective", "people", "seat", "house", "place", "body", "person", "organisation", "group",
    "company", "media", "ethnic", "not",
)  # fmt: skip
"""What a row can be; `docs/parties.md` tells what each means."""

FAMILY_FIRST = frozenset(("PRK", "KOR", "CHN", "TWN", "VNM", "HKG", "MAC"))
"""States whose people are named family name first."""

_KINDS = frozenset(KINDS)
_WORD_KINDS = ("role", "title", "modifier", "honorific", "thing", "plain")
_LIST_KINDS = ("given", "surname", "region", "institution")
_STATE_COLUMNS = ("name", "name", "adjective", "people", "seat", "house")
_DATA = Path(__file__).parent / "data"


class GazetteerError(ValueError):
    """A line of a gazetteer file that cannot be read."""

    def __init__(self, path: Path, number: int, line: str, expected: str) -> None:
        super().__init__(f"{path}, line {number}: {expected}, but it reads {line!r}")


class Row(NamedTuple):
    """One line of a table.

    Attributes:
        kind: one of `KINDS`.
        name: the display name.
        code: ISO 3166-1 alpha-3, an organisation's own code, or "".
        sector: PLOVER's sector or "".
        since, until: ISO dates of an office, year first, or "".
        office: the office held, or "".
    """

    kind: str
    name: str
    code: str = ""
    sector: str = ""
    since: str = ""
    until: str = ""
    office: str = ""


class Gazetteer:
    """A lookup from names to rows: exact forms, and the family names of people."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[Row, ...]] = {}
        self.longest: dict[str, int] = {}
        self.families: dict[str, list[Row]] = {}
        self.names: dict[str, str] = {}
        self.states: set[str] = set()
        self.shipping = True
        self.words: dict[str, tuple[str, str]] = {}
        self.lists: dict[str, set[str]] = {kind: set() for kind in _LIST_KINDS}

    def add(self, row: Row, form: str) -> str:
        """Lets `form` stand for the row, a user's row before the shipped ones; returns the form's key."""
        key = key_of(form)
        if key[:1].islower():
            key = _from_capital(key)
        if not key:
            return key  # A form without a capital or a letter is no name.
        known = self.rows.get(key)
        if known is None:
            self.rows[key] = (row,)
        elif row not in known:
            self.rows[key] = (*known, row) if self.shipping else (row, *known)
        first, gap, _ = key.partition(" ")
        length = key.count(" ") + 1 if gap else 1
        if length > self.longest.get(first, 0):
            self.longest[first] = length
        return key

    def add_person(self, row: Row, key: str) -> None:
        """Files a person under the family name, which counts only beside a title or a state."""
        family = key.partition(" ")[0] if row.code in FAMILY_FIRST else key.rpartition(" ")[2]
        if family in self.families:
            self.families[family].append(row)
        else:
            self.families[family] = [row]

    def read_states(self, text: str) -> None:
        """Reads the table of states: one row a state, forms parted by "|"."""
        for line in text.splitlines():
            if line and line[0] != "#":
                code, *cells = line.split("\t")
                if code != "code":
                    self._add_state(code, cells)

    def _add_state(self, code: str, cells: list[str]) -> None:
        display = cells[0]
        self.names[code] = display
        self.states.add(code)
        for kind, cell in zip(_STATE_COLUMNS, cells, strict=False):
            if not cell:
                continue
            row, people = Row(kind, display, code), Row("people", display, code)
            for form in cell.split("|"):
                if form[0] == "~":
                    self.add(Row("place", form[1:], code), form[1:])
                    continue
                self.add(row, form)
                if kind == "adjective" and form[-1] in "niok":
                    self.add(people, form + "s")

    def read(self, text: str, path: Path) -> None:
        """Reads a table with the columns kind, name, code, sector, also, from, until, office.

        Raises:
            GazetteerError: a line has no such kind, or no name.
        """
        for number, line in enumerate(text.splitlines(), 1):
            if not line or line[0] == "#" or line.startswith("kind\t"):
                continue
            cells = line.split("\t")
            kind = cells[0]
            if len(cells) < 2 or not cells[1].strip():
                raise GazetteerError(path, number, line, "it needs a kind, a tab and a name")
            if kind in _KINDS:
                self._add_line(cells[:8])
            elif kind in _WORD_KINDS:
                self.words.setdefault(cells[1], (kind, cells[3] if len(cells) > 3 else ""))
            elif kind in _LIST_KINDS:
                self.lists[kind].add(cells[1])
            else:
                raise GazetteerError(path, number, line, "it must begin with one of " + ", ".join(KINDS))

    def _add_line(self, cells: list[str]) -> None:
        kind, name, code, sector, also, since, until, office = cells + [""] * (8 - len(cells))
        row = Row(kind, name, code, sector, since, until, office)
        key = self.add(row, name)
        if also:
            for form in also.split("|"):
                self.add(row, form)
        if kind == "person":
            self.add_person(row, key)
        elif kind == "organisation" and code and code not in self.names:
            self.names[code] = name


def _from_capital(key: str) -> str:
    """The key without leading particles ("al", "von der"), which a text may write or leave out."""
    while key and key[0].islower():
        key = key.partition(" ")[2]
    return key


@cache
def shipped_gazetteer() -> Gazetteer:
    """The tables that come with the package."""
    return load_gazetteer(())


def load_gazetteer(paths: Iterable[Path | str]) -> Gazetteer:
    """The shipped tables with more of a user's own, whose rows come before the shipped ones.

    Args:
        paths: tab-separated files as `docs/parties.md` describes them, UTF-8.

    Raises:
        GazetteerError: a line cannot be read.
        OSError: a file cannot be read.
    """
    gazetteer = Gazetteer()
    gazetteer.read_states((_DATA / "states.tsv").read_text(encoding="utf-8"))
    for path in sorted(_DATA.glob("*.tsv")):
        if path.name != "states.tsv":
            gazetteer.read(path.read_text(encoding="utf-8"), path)
    gazetteer.shipping = False
    for path in map(Path, paths):
        gazetteer.read(path.read_text(encoding="utf-8-sig"), path)
    return gazetteer
