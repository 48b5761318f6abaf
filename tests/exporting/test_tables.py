"""CSV."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from timeline.domain.cut import Cut
from timeline.domain.document import Evidence
from timeline.domain.statement import Claim, Party, Quantity, Statement
from timeline.domain.views import Chronology, Line, SourceLine
from timeline.domain.when import When
from timeline.exporting import chronology_csv
from timeline.exporting.tables import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Sequence

hostile = st.text(alphabet="=+-@\t\r\n\xa0\u200b\ud800\",;'x|＝ ", max_size=12)


def rows_of(document: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(document.decode(), newline=""), strict=True))


def told_everywhere(text: str) -> Chronology:
    """A chronology that says the same text wherever a document can say something."""
    source = SourceLine("s", "d", text, text, None, text, text, text, None, text, 1, ())
    line = Line(
        id="i", ids=("i",), origin="found",
        statement=Statement(
            "stated", text, text, When("-0043", text), (Party(None, text, "actor"),), text, text,
            Quantity(-1, -1.5, "about", text), text,
        ),
        claims=(Claim(text, None, "asserts", text),),
        evidence=(Evidence("s", text, text, text, 0, 1),),
        rules=(), standing="single source", status="asserted", grade=None, later=False,
        reported=None, last_reported=None,
    )  # fmt: skip
    return Chronology(Cut(), (source,), (line,), (), ())


def formulas(cells: Sequence[str]) -> list[str]:
    lines = [line.lstrip() for cell in cells for line in cell.splitlines()]
    return [line for line in lines if line.startswith(("=", "+", "-", "@", "＝"))]


@given(hostile)
def test_no_cell_and_no_line_of_a_cell_is_a_formula(text: str) -> None:
    for row in csv.reader(StringIO(chronology_csv(told_everywhere(text)).decode(), newline="")):
        assert formulas(row) == []


@given(hostile)
def test_whatever_documents_say_every_row_has_every_column(text: str) -> None:
    document = chronology_csv(told_everywhere(text))
    assert [len(row) for row in csv.reader(StringIO(document.decode(), newline=""), strict=True)] == [
        len(COLUMNS),
        len(COLUMNS),
    ]


def test_a_row_tells_when_what_who_and_from_where(story: Chronology) -> None:
    row = next(row for row in rows_of(chronology_csv(story)) if "sign" in row["title"])
    paper, agency = story.sources[1], story.sources[0]
    assert (row["earliest"], row["latest"], row["edtf"]) == ("2024-06-19", "2024-06-19", "2024-06-19")
    assert (row["when"], row["when_text"]) == ("19 June 2024", "words for 2024-06-19")
    assert (row["kind"], row["actors"], row["recipients"]) == ("agreement_signed", "PRK; RUS", "")
    assert (row["standing"], row["status"], row["grade"]) == ("corroborated", "asserted", "A1")
    assert row["sources"] == f"{paper.id}; {agency.id}"
    assert row["publishers"] == "The Daily Example; Example Agency"
    assert (row["urls"], row["quote"]) == (paper.url, "They signed it.")
    assert row["reported"] == "2025-07-12"


def test_a_row_tells_how_much_and_who_says_so(story: Chronology) -> None:
    row = next(row for row in rows_of(chronology_csv(story)) if "soldiers fight" in row["title"])
    amount = (row["quantity_low"], row["quantity_high"], row["quantity_bound"], row["quantity_unit"])
    assert amount == ("", "14000", "at_most", "soldiers")
    assert row["claimed_by"] == "South Korean intelligence; Ukrainian intelligence"
    assert (row["status"], row["later"]) == ("attributed", "yes")


def test_the_undated_and_the_open_leave_their_days_empty(story: Chronology) -> None:
    rows = rows_of(chronology_csv(story))
    assert [row["edtf"] for row in rows[-2:]] == ["", ""]
    assert (rows[1]["earliest"], rows[1]["latest"]) == ("2023-01-01", "")


def test_years_before_the_common_era_are_kept_from_the_spreadsheet() -> None:
    (row,) = rows_of(chronology_csv(told_everywhere("x")))
    assert (row["earliest"], row["edtf"], row["when"]) == ("'-0043-01-01", "'-0043", "44 BCE")


def test_lines_end_as_rfc_4180_has_it(story: Chronology) -> None:
    document = chronology_csv(story)
    assert document.count(b"\n") == document.count(b"\r\n") == len(story.lines) + 1
