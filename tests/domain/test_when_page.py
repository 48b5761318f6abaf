"""What docs/when.md shows is what happens."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

from timeline.domain.when import When

PAGE = Path(__file__).parents[2] / "docs" / "when.md"
CELLS = re.compile(r"`([^`]+)`")


def _rows(heading: str) -> list[list[str]]:
    section = PAGE.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def test_the_examples_of_the_page_are_true() -> None:
    failed, tried = doctest.testfile(str(PAGE), module_relative=False)
    assert tried > 10
    assert failed == 0


@pytest.mark.parametrize(("example", "first", "last"), [row[1:] for row in _rows("What is read")])
def test_each_form_of_the_page_is_read_with_the_days_it_names(example: str, first: str, last: str) -> None:
    forms = [form for form in CELLS.findall(example) if len(form) > 2]
    when = When(forms[0])
    assert (when.earliest or "", when.latest or "") == (first, last)
    assert [When(form).edtf for form in forms] == forms
