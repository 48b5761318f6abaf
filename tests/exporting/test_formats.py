"""Which format a file is written in."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.domain.errors import UnknownNameError
from timeline.exporting import FORMATS, format_of, schema


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (Path("out/chronology.json"), "json"),
        ("chronology.v2.JSONL", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("a.b/c.md", "md"),
        ("c.markdown", "md"),
        (r"C:\out\table.csv", "csv"),
    ],
)
def test_the_extension_of_a_file_decides_its_format(path: Path | str, name: str) -> None:
    assert format_of(path) == name


def test_every_format_is_told_by_the_extension_of_its_files() -> None:
    assert {format_of(f"file{suffix}") for suffix in FORMATS.values()} == set(FORMATS)


@pytest.mark.parametrize("path", ["chronology", "a.json/chronology", "table.xlsx", ".json", "x."])
def test_an_unknown_extension_is_refused_with_the_ones_that_are_known(path: str) -> None:
    with pytest.raises(UnknownNameError, match=r"known: \.json, \.jsonl, \.md, \.csv"):
        format_of(path)


def test_an_unknown_schema_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="chronology-1, alliance-state-1"):
        schema("chronology-9")
