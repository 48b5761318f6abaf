"""What the documentation of the formats promises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from timeline.domain.when import When
from timeline.exporting import FORMATS, human_when, schema
from timeline.exporting.tables import COLUMNS

TEXT = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"`([^`\s]+)`", TEXT))
SECTION = TEXT.partition("Dates are written as people write them:")[2].partition("\n## ")[0]
ROWS = [row.strip("|").split("|") for row in SECTION.splitlines() if row.startswith("| `")]
DATES = [(edtf, words) for dates, words in ROWS for edtf in re.findall(r"`([^`]+)`", dates)]


@pytest.mark.parametrize(("edtf", "words"), DATES)
def test_a_date_reads_as_documented(edtf: str, words: str) -> None:
    assert human_when(When(edtf)) in words


def test_the_table_of_dates_is_read() -> None:
    assert len(DATES) > 10


def test_every_key_of_a_happening_is_documented() -> None:
    assert set(schema("chronology-1")["$defs"]["happening"]["properties"]) <= NAMED


def test_every_list_of_the_state_is_documented() -> None:
    lists = [key for key, value in schema("alliance-state-1")["properties"].items() if "items" in value]
    assert set(lists) <= NAMED


def test_every_format_is_documented_with_its_extension() -> None:
    assert {*FORMATS, *FORMATS.values()} <= NAMED


def test_the_columns_that_are_explained_are_there() -> None:
    assert {"earliest", "latest", "reported", "edtf", "when_text", "when", "quote"} <= set(COLUMNS) & NAMED
