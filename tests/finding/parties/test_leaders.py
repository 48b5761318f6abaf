"""The table of office holders is consistent in itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

DATA = Path(__file__).parents[3] / "timeline" / "finding" / "parties" / "data"
ROWS = [
    line.split("\t")
    for line in (DATA / "leaders.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def is_real(day: str) -> bool:
    try:
        date.fromisoformat(f"{day}-01-01"[:10])
    except ValueError:
        return False
    return True


def test_every_office_begins_and_ends_on_a_real_day() -> None:
    assert [row for row in ROWS if not all(is_real(day) for day in row[5:7] if day)] == []


def test_no_office_ends_before_it_begins() -> None:
    assert [row for row in ROWS if row[5] and row[6] and row[6] < row[5][: len(row[6])]] == []
