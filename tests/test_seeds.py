"""The committed exports are what the seeds give."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT, Shell
from tools.readme import made

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = ("chronology.json", "chronology.md", "alliance-state.json", "alliance-state.md")


@pytest.fixture(scope="module")
def built(make_shell: Callable[[str], Shell]) -> Shell:
    shell = make_shell("seeds")
    shutil.copytree(ROOT / "seeds", shell.folder / "seeds")
    shell.run("build")
    return shell


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_exports_are_what_the_seeds_give(built: Shell, name: str) -> None:
    fresh = (built.folder / "exports" / name).read_bytes()
    assert fresh == (ROOT / "exports" / name).read_bytes(), "run `make exports`"


def test_the_readme_shows_what_the_commands_print() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert text.count(" # prints\n") >= 2
    assert made(text) == text, "run `make exports`"


def test_building_again_adds_nothing_and_changes_no_byte(built: Shell) -> None:
    before = {path.name: path.read_bytes() for path in (built.folder / "exports").iterdir()}
    again = built.run("build").out
    assert again.startswith("0 added, ")
    assert {path.name: path.read_bytes() for path in (built.folder / "exports").iterdir()} == before


def test_the_readme_names_happenings_that_the_seeds_tell(built: Shell) -> None:
    named = set(re.findall(r"\b(?=[a-z]*[0-9])[0-9a-f]{8}\b", (ROOT / "README.md").read_text("utf-8")))
    assert named
    for ident in named:
        assert built.run("why", ident).out


def test_every_form_of_input_has_a_seed() -> None:
    assert {path.suffix for path in (ROOT / "seeds").iterdir()} == {".md", ".txt", ".yaml", ".csv"}
    assert len(list((ROOT / "seeds").glob("*.md"))) >= 8


def test_everything_the_seeds_tell_has_a_source(built: Shell) -> None:
    found = built.run("check", "-f", "jsonl").out
    assert '"unsourced"' not in found
    assert '"unpublished"' not in found
