"""Curated happenings in CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from timeline.reading import Metadata

if TYPE_CHECKING:
    from tests.reading.conftest import Desk

FILE = """When,Kind,Title,Actor,Recipient,Quantity,Claimed by,Source,Published,Publisher
13.09.2023,met,A meeting,Freedonia; Sylvania,,,,Minutes,2023-10,River board
summer of 2024,supplied,"Stone, for a bridge",Freedonia,Sylvania,"up to 14,000 tons",Seoul; Kyiv,,,

2025,visited,"A visit
in two parts",Freedonia,Sylvania,,,Minutes,2023-10,River board
"""


def test_rows_become_entries_of_the_publication_that_they_cite(desk: Desk) -> None:
    minutes, of_file = desk.read_all("bridge-list.csv", FILE)
    assert (minutes.title, str(minutes.published), minutes.publisher) == ("Minutes", "2023-10", "River board")
    assert (of_file.title, of_file.published, of_file.publisher) == ("bridge list", None, "")
    assert minutes.media_type == "text/csv"
    assert minutes.entries is not None
    assert of_file.entries is not None
    assert minutes.entries[0].fields == {
        "when": "13.09.2023",
        "kind": "met",
        "title": "A meeting",
        "actors": ("Freedonia", "Sylvania"),
    }
    assert of_file.entries[0].fields["quantity"] == "up to 14,000 tons"
    assert of_file.entries[0].fields["claimed_by"] == ("Seoul", "Kyiv")


def test_the_text_of_a_document_is_its_rows_in_the_order_of_the_file(desk: Desk) -> None:
    minutes, _ = desk.read_all("a.csv", FILE)
    lines = FILE.split("\n")
    assert minutes.text == "\n".join([lines[1], lines[4], lines[5]])
    assert minutes.entries is not None
    assert [minutes.text[entry.start : entry.end] for entry in minutes.entries] == [
        lines[1],
        f"{lines[4]}\n{lines[5]}",
    ]


def test_rows_know_their_lines_in_the_file(desk: Desk) -> None:
    lines = [entry.line for document in desk.read_all("a.csv", FILE) for entry in document.entries or ()]
    assert lines == [2, 5, 3]


def test_what_is_assumed_fills_the_gaps_of_a_row(desk: Desk) -> None:
    _, of_file = desk.read_all("a.csv", FILE, Metadata(publisher="Me"))
    assert of_file.publisher == "Me"


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_cells_may_be_separated_by_comma_semicolon_or_tab(desk: Desk, sign: str) -> None:
    rows = [["when", "title", "actor"], ["2024", "A visit", '"A; B"']]
    document = desk.read("a.csv", "\n".join(sign.join(row) for row in rows))
    assert document.entries is not None
    assert document.entries[0].fields == {"when": "2024", "title": "A visit", "actors": ("A", "B")}


def test_formulas_are_text(desk: Desk) -> None:
    document = desk.read("a.csv", 'title,when\n"=HYPERLINK(""x"")",@2024\n')
    assert document.entries is not None
    assert document.entries[0].fields == {"title": '=HYPERLINK("x")', "when": "@2024"}


def test_blank_rows_and_empty_columns_of_a_spreadsheet_do_no_harm(desk: Desk) -> None:
    document = desk.read("a.csv", "\n,,,\ntitle,when,,\nA,2024,,\n,,,\n\nB\n")
    assert document.entries is not None
    assert [entry.fields for entry in document.entries] == [{"title": "A", "when": "2024"}, {"title": "B"}]
    assert [entry.line for entry in document.entries] == [4, 7]


def test_a_row_that_is_there_twice_counts_once(desk: Desk) -> None:
    document = desk.read("a.csv", "title\nA\nA\n")
    assert document.entries is not None
    assert len(document.entries) == 1
    assert desk.notes == ["a.csv, line 3: the entry repeats that on line 2 and is left out."]


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("title,when\n", "a.csv: lists no happenings; add some, or leave the file out."),
        ("title,Title\nA,B\n", "a.csv, line 1: the column 'title' stands there twice; keep one of them."),
        ("actor,actors\nA,B\n", "a.csv, line 1: the column 'actors' stands there twice; keep one of them."),
        (
            "title,when\nA,2024,B\n",
            "a.csv, line 2: 'B' stands in a column without a name; name it, or quote a cell with a comma.",
        ),
        (
            'title\n"A\n',
            "a.csv, line 2: is not CSV: unexpected end of data; quote the cell, and double quotes in it.",
        ),
        (
            "title,published\nA,2024-02-31\n",
            "a.csv, line 2: published is '2024-02-31', which is no date; write 2025-07-12, 2025-07 or 2025.",
        ),
    ],
)
def test_what_is_no_table_of_entries_is_refused(desk: Desk, text: str, refusal: str) -> None:
    assert desk.refusal("a.csv", text) == refusal


@pytest.mark.parametrize("text", ["wen,title\n2024,A\n", "Two bridges opened.\nOn Monday.\n"])
def test_an_unknown_column_is_refused_with_those_that_are_known(desk: Desk, text: str) -> None:
    refusal = desk.refusal("a.csv", text)
    assert refusal.startswith("a.csv, line 1: there is no field '")
    assert "; the fields are when, kind, title, summary, actors, recipients," in refusal


def test_a_cell_larger_than_csv_allows_is_refused(desk: Desk) -> None:
    assert "is not CSV: field larger than field limit" in desk.refusal("a.csv", "title\n" + "x" * 200_000)
