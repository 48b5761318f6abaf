"""Curated happenings in CSV: a header with the names of the fields, and one row for each entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.errors import InputError
from timeline.reading.curated import COLUMNS, Listing, Raw, column_named, gather, unknown_column
from timeline.reading.metadata import Metadata
from timeline.reading.tree import Node
from timeline.reading.wording import at, ignore, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["read_curated_csv"]

_DELIMITERS = (",", ";", "\t")
_HEADER_LIMIT = 10_000
_REPAIR = "quote the cell, and double quotes in it"


def read_curated_csv(text: str, name: str, note: Callable[[str], None] = ignore) -> list[Listing]:
    """The entries of the file, by the publication that they cite.

    Raises:
        InputError: it is not CSV, a column has no known name, or a row has more cells than the header.
    """
    rows = _rows(text, _delimiter(text), name)
    header, _, line = next(rows, ([], "", 1))
    columns = _columns(header, name, line)
    raws = [
        Raw({key: Node(cell, line) for key, cell in zip(columns, cells, strict=False) if key}, words, line)
        for cells, words, line in rows
        if _fits(cells, columns, name, line)
    ]
    return gather(raws, name, Metadata(), note)


def _delimiter(text: str) -> str:
    """The sign between cells: the one that makes most known columns of the first line, or else a comma."""
    header = text.lstrip().partition("\n")[0][:_HEADER_LIMIT]
    known = {
        sign: sum(column_named(cell.strip('"')) is not None for cell in header.split(sign))
        for sign in _DELIMITERS
    }
    return max(_DELIMITERS, key=lambda sign: known[sign])


def _rows(text: str, delimiter: str, name: str) -> Iterator[tuple[list[str], str, int]]:
    """Cells, verbatim words and first line of each row that is not blank."""
    import csv  # noqa: PLC0415  # prose does not need it

    lines = text.split("\n")
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter, strict=True)
    above = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(at(name, above + 1), f"is not CSV: {error}", _REPAIR) from None
        words = "\n".join(lines[above : reader.line_num])
        if any(cell.strip() for cell in cells):
            yield cells, words, above + 1
        above = reader.line_num


def _columns(header: list[str], name: str, line: int) -> list[str]:
    columns: list[str] = []
    for written in header:
        key = column_named(written) or ""
        if written.strip() and not key:
            raise unknown_column(written, at(name, line))
        if key and key in columns:
            raise InputError(
                at(name, line), f"the column {quoted(key)} stands there twice", "keep one of them"
            )
        columns.append(key)
    if not any(columns):
        problem = "the first line names no columns"
        raise InputError(at(name, line), problem, f"begin with a header of {listed(COLUMNS, 'or')}")
    return columns


def _fits(cells: list[str], columns: list[str], name: str, line: int) -> bool:
    for number, cell in enumerate(cells):
        if cell.strip() and (number >= len(columns) or not columns[number]):
            problem = f"{quoted(cell)} stands in a column without a name"
            raise InputError(at(name, line), problem, "name it, or quote a cell with a comma")
    return True
