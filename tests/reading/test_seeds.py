"""The project's own input: every form, dated, and told by several."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from timeline.reading import find_files, read_path

if TYPE_CHECKING:
    from timeline.domain.document import Document

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    files, problems = find_files([SEEDS])
    assert not problems
    return [document for path, name in files for document in read_path(path, name, note=pytest.fail)]


def test_the_seeds_come_in_every_form(documents: list[Document]) -> None:
    forms = [document.media_type for document in documents]
    assert set(forms) == {"text/markdown", "text/plain", "application/yaml", "text/csv"}
    assert forms.count("text/markdown") >= 8


def test_every_seed_says_when_it_came_out_and_who_published_it(documents: list[Document]) -> None:
    assert all(document.published and document.publisher and document.title for document in documents)


def test_the_treaty_is_told_by_several_seeds(documents: list[Document]) -> None:
    assert sum("treaty" in document.text for document in documents) >= 3


def test_no_two_seeds_have_the_same_text(documents: list[Document]) -> None:
    assert len({document.digest for document in documents}) == len(documents)
