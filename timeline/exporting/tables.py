"""CSV (RFC 4180): one happening a row, with cells that no spreadsheet takes for a formula."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.days import iso
from timeline.exporting.moments import human_when
from timeline.exporting.safe import csv_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from timeline.domain.statement import Role
    from timeline.domain.views import Chronology, Line, SourceLine

__all__ = ["COLUMNS", "chronology_csv"]

COLUMNS = (
    "id",
    "earliest",
    "latest",
    "edtf",
    "when",
    "when_text",
    "title",
    "kind",
    "actors",
    "recipients",
    "place",
    "item",
    "about",
    "quantity_low",
    "quantity_high",
    "quantity_bound",
    "quantity_unit",
    "factuality",
    "standing",
    "status",
    "claimed_by",
    "grade",
    "later",
    "reported",
    "sources",
    "publishers",
    "urls",
    "quote",
)
_BETWEEN = "; "


def chronology_csv(view: Chronology) -> bytes:
    """The chronology as a table in UTF-8 with a row of names, CRLF and quotation marks where needed.

    Several values in a cell are parted by ``; ``. A cell that could be a formula begins with ``'``.
    """
    from csv import writer  # noqa: PLC0415 - start-up: most commands write no table
    from io import StringIO  # noqa: PLC0415

    sources = {source.id: source for source in view.sources}
    out = StringIO(newline="")
    table = writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for line in view.lines:
        table.writerow([csv_cell(cell) for cell in _cells(line, sources)])
    return out.getvalue().encode()


def _cells(line: Line, sources: Mapping[str, SourceLine]) -> Iterable[str]:
    told, when, amount = line.statement, line.statement.when, line.statement.quantity
    tellers = [sources[ident] for ident in _distinct(e.source for e in line.evidence) if ident in sources]
    return (
        line.id,
        (when and when.earliest) or "",
        (when and when.latest) or "",
        when.edtf if when else "",
        human_when(when) if when else "",
        when.text if when else "",
        told.title,
        told.kind or "",
        _parties(line, "actor"),
        _parties(line, "recipient"),
        told.place or "",
        told.item or "",
        told.about or "",
        _number(amount.low if amount else None),
        _number(amount.high if amount else None),
        amount.bound if amount else "",
        amount.unit if amount else "",
        told.factuality,
        line.standing,
        line.status,
        _listed(claim.by or claim.code or "" for claim in line.claims),
        line.grade or "",
        "yes" if line.later else "",
        "" if line.reported is None else iso(line.reported),
        _listed(e.source for e in line.evidence),
        _listed(teller.publisher for teller in tellers),
        _listed(teller.url for teller in tellers),
        line.evidence[0].quote if line.evidence else "",
    )


def _parties(line: Line, role: Role) -> str:
    return _listed(party.code or party.name for party in line.statement.parties if party.role == role)


def _listed(values: Iterable[str]) -> str:
    return _BETWEEN.join(_distinct(value for value in values if value))


def _distinct(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))


def _number(value: float | None) -> str:
    return "" if value is None else str(value)
