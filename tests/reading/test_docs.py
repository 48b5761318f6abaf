"""The examples of docs/input.md are input."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from timeline.reading.curated import COLUMNS
from timeline.reading.metadata import KEYS

if TYPE_CHECKING:
    from tests.reading.conftest import Desk

PAGE = (Path(__file__).parents[2] / "docs" / "input.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"```(\w+)\n(.*?)```", PAGE, re.DOTALL))
EXTENSIONS = {"markdown": "md", "text": "txt", "yaml": "yaml", "csv": "csv"}


@pytest.mark.parametrize("form", EXTENSIONS)
def test_every_example_can_be_read_and_says_when_it_came_out(desk: Desk, form: str) -> None:
    documents = desk.read_all(f"a.{EXTENSIONS[form]}", EXAMPLES[form])
    assert desk.notes == []
    assert all(document.published for document in documents)
    assert len(documents) == (2 if form in ("yaml", "csv") else 1)


@pytest.mark.parametrize("name", [*KEYS, *COLUMNS])
def test_every_key_and_field_is_described(name: str) -> None:
    assert f"`{name}`" in PAGE
