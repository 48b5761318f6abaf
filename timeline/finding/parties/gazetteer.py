"""The names of states, organisations, groups, companies, people and places, read from tables."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.finding.parties.shelves import Row, Shelves, name_key, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "CAPITAL",
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
    "company", "media", "ethnic", "warship", "not",
)  # fmt: skip
"""What a row can be; `docs/parties.md` tells what each means."""

CAPITAL = "capital"
"""The office of a town that other names are like, and that stands for its state where that is plain."""

FAMILY_FIRST = frozenset(("PRK", "KOR", "CHN", "TWN", "VNM", "HKG", "MAC"))
"""States whose people are named family name first."""

_KINDS = frozenset(KINDS)
_WORD_KINDS = ("role", "title", "modifier", "honorific", "thing", "plain")
_LIST_KINDS = ("given", "surname", "region", "institution")
_STATE_COLUMNS = ("name", "name", "adjective", "people", "seat", "house")
_DATA = Path(__file__).parent / "data"
_WITH_ACRONYMS = frozenset(("organisation", "group", "body", "company"))
_ACRONYM = 4
"""Letters from which on papers write an acronym that can be spoken like a name: "Igad", "Unmiss"."""
_OTHER_NAMES = frozenset(
    (
        "Alba",
        "Basic",
        "Brac",
        "Care",
        "Cerf",
        "Cites",
        "Echo",
        "Esma",
        "Fast",
        "Irena",
        "Iter",
        "Olaf",
        "Pace",
        "Start",
    )
)
"""Words and given names that some of them look like."""


class GazetteerError(ValueError):
    """A line of a gazetteer file that cannot be read."""

    def __init__(self, path: Path, number: int, line: str, expected: str) -> None:
        super().__init__(f"{path}, line {number}: {expected}, but it reads {line!r}")


class Gazetteer:
    """A lookup from names to rows: exact forms, and the family names of people.

    Attributes:
        sorts: words for what states are ("island"), with the codes of these; none where any can be so.
    """

    def __init__(self) -> None:
        self.forms = Shelves()
        self.names: dict[str, str] = {}
        self.states: set[str] = set()
        self.words: dict[str, tuple[str, str]] = {}
        self.lists: dict[str, set[str]] = {kind: set() for kind in _LIST_KINDS}
        self.families: dict[str, list[str]] = {}
        self._bearers: dict[str, tuple[Row, ...]] = {}
        self.sorts: dict[str, tuple[str, ...]] = {}
        self._acronyms: dict[str, str] = {}

    def bearers(self, family: str) -> tuple[Row, ...]:
        """The people of a family name, which counts only beside a title or a state."""
        rows = self._bearers.get(family)
        if rows is None and family in self.families:
            rows = self._bearers[family] = tuple(map(row_of, self.families[family]))
        return rows or ()

    def _add_person(self, name: str, code: str, line: str) -> None:
        family = _family_name(name, code)
        if not (family.isascii() and family.isalpha() and family[0].isupper()):
            family = _family_name(name_key(name), code)
        self.families.setdefault(family, []).append(line)

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
                if form[0] in "~?":  # A mere town; behind "?" one that stands for its state as well.
                    office = CAPITAL if form[0] == "?" else ""
                    self.forms.put(form[1:], Row("place", form[1:], code, office=office))
                    continue
                self.forms.put(form, row)
                if kind == "adjective" and form[-1] in "niok":
                    self.forms.put(form + "s", people)

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
                self._add_line(cells, line)
            elif kind in _WORD_KINDS:
                self.words.setdefault(cells[1], (kind, cells[3] if len(cells) > 3 else ""))
            elif kind in _LIST_KINDS:
                self.lists[kind].add(cells[1])
            elif kind == "sort":
                self.sorts[cells[1]] = () if cells[2:3] == ["*"] else tuple(" ".join(cells[2:3]).split())
            else:
                raise GazetteerError(path, number, line, "it must begin with one of " + ", ".join(KINDS))

    def spell_acronyms(self) -> None:
        """Lets "Unmiss" stand for UNMISS, where no other name begins so; once all tables are read."""
        for form, line in self._acronyms.items():
            if form not in _OTHER_NAMES and form not in self.forms:
                self.forms.put(form, line)

    def _add_line(self, cells: list[str], line: str) -> None:
        kind, name = cells[0], cells[1]
        code = cells[2] if len(cells) > 2 else ""
        for form in (name, *(cells[4].split("|") if len(cells) > 4 and cells[4] else ())):
            self.forms.put(form, line)
            if kind in _WITH_ACRONYMS and len(form) >= _ACRONYM and form.isupper() and form.isalpha():
                self._acronyms[form.capitalize()] = line
        if kind == "person":
            self._add_person(name, code, line)
        elif kind == "organisation" and code and code not in self.names:
            self.names[code] = name


def _family_name(name: str, code: str) -> str:
    return name.partition(" ")[0] if code in FAMILY_FIRST else name.rpartition(" ")[2]


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
    gazetteer.spell_acronyms()
    gazetteer.forms.own = True
    for path in map(Path, paths):
        gazetteer.read(path.read_text(encoding="utf-8-sig"), path)
    return gazetteer
