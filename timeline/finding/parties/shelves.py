"""Names on shelves by their first token: a shelf is read when a text has that token."""

from __future__ import annotations

from typing import NamedTuple

from timeline.finding.parties.fold import key_of

__all__ = ["Row", "Shelf", "Shelves", "name_key", "row_of"]


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


_Forms = list[tuple[str, "Row | str"]]
"""Forms as they are written, each with the row that it stands for, or with the line that tells the row."""
_NOTHING: _Forms = []


class Shelf(NamedTuple):
    """The names that begin with one token.

    Attributes:
        rows: their rows by key, and none for each key with which only longer ones begin.
        longest: how many tokens the longest has.
    """

    rows: dict[str, tuple[Row, ...]]
    longest: int


_EMPTY = Shelf({}, 0)


class Shelves:
    """All forms of all names.

    Attributes:
        own: whether the forms that are put up now are a user's, which come before the shipped ones.
    """

    def __init__(self) -> None:
        self.own = False
        self._shipped: dict[str, _Forms] = {}
        self._own: dict[str, _Forms] = {}
        self._read: dict[str, Shelf] = {}

    def put(self, form: str, source: Row | str) -> None:
        """Let a form stand for a row; one without a capital or a letter is no name."""
        forms = self._own if self.own else self._shipped
        token = form.partition(" ")[0]
        if not (token.isascii() and token.isalpha() and token[0].isupper()):
            token = name_key(form).partition(" ")[0]
        if token:
            forms.setdefault(token, []).append((form, source))

    def __contains__(self, token: str) -> bool:
        """Whether a name begins with a token."""
        return token in self._shipped or token in self._own

    def longest(self, token: str) -> int:
        """The number of tokens of the longest name that begins with a token; 0 for none."""
        return self.shelf(token).longest

    def rows(self, key: str) -> tuple[Row, ...]:
        """The rows that a name can mean."""
        return self.shelf(key.partition(" ")[0]).rows.get(key, ())

    def all_rows(self) -> dict[str, tuple[Row, ...]]:
        """All names with their rows."""
        shelves = map(self.shelf, (*self._shipped, *self._own))
        return {key: rows for shelf in shelves for key, rows in shelf.rows.items() if rows}

    def shelf(self, token: str) -> Shelf:
        """The names that begin with a token."""
        shelf = self._read.get(token)
        if shelf is None:
            shipped, own = self._shipped.get(token, _NOTHING), self._own.get(token, _NOTHING)
            if not shipped and not own:
                return _EMPTY
            shelf = self._read[token] = _shelf_of(shipped, own)
        return shelf


def _shelf_of(shipped: _Forms, own: _Forms) -> Shelf:
    rows: dict[str, tuple[Row, ...]] = {}
    for form, source in shipped:
        key, row = name_key(form), _row(source)
        if row not in rows.get(key, ()):
            rows[key] = (*rows.get(key, ()), row)
    for form, source in own:
        key, row = name_key(form), _row(source)
        if row not in rows.get(key, ()):
            rows[key] = (row, *rows.get(key, ()))
    longest = max(key.count(" ") for key in rows) + 1
    for key in tuple(rows):
        tokens = key.split(" ")
        for count in range(1, len(tokens)):
            rows.setdefault(" ".join(tokens[:count]).removesuffix(","), ())
    return Shelf(rows, longest)


def _row(source: Row | str) -> Row:
    return row_of(source) if isinstance(source, str) else source


def row_of(line: str) -> Row:
    """The row of a line of a table, whose cells stand between tabs; the last ones may be missing."""
    kind, name, code, sector, _, since, until, office = (*line.split("\t")[:8], *("",) * 8)[:8]
    return Row(kind, name, code, sector, since, until, office)


def name_key(form: str) -> str:
    """The key of a form from its first word with a capital or digit on.

    A text may write or leave out "al" and "von der".
    """
    key = key_of(form)
    while (first := key.partition(" ")[0]).isalpha() and first.islower():
        key = key.partition(" ")[2]
    return key
