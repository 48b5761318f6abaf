"""A small record that many tests only look at, and a way to run the program without a process of its own."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.conftest import Done, Shell
from timeline.cli.program import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RIVER = """\
title: The river file
published: 2024-08-31
publisher: River Gazette
happenings:
  - when: summer of 2024
    kind: agreement_signed
    title: Russia and North Korea sign a treaty on rivers
    actors: [Russia, North Korea]
    about: river treaty
  - when: 2024
    kind: forces_sent
    title: Boatmen are sent to Tula
    actor: North Korea
    recipient: Russia
    place: Tula
    quantity: about 300 boatmen
    claimed_by: South Korea
  - title: A bridge is planned
    kind: pledged
    factuality: planned
    actors: [Russia, North Korea]
  - when: 13.09.2023
    kind: supplied
    title: Russia sends stone to North Korea
    actor: Russia
    recipient: North Korea
    item: stone
    quantity: up to 14,000 tons
    source:
      title: Minutes of the river board
      published: 2023-10
      publisher: River board
  - when: 2022
    kind: met
    title: Chinese and Russian pilots meet
    actors: [China, Russia]
    source:
      title: A leaflet
"""

BARGES = """\
when,kind,title,actor,recipient,about,source,published,publisher
4 December 2024,agreement_in_force,The river treaty enters into force,Russia; North Korea,,river treaty,\
Barges weekly,2024-12-05,Barge Press
5-7 March 2025,visited,Norwegian skippers visit Latvia,Norway,Latvia,,Barges monthly,2025-03,Barge Press
"""


@dataclass(frozen=True)
class Inside:
    """Runs the program in this process, in a folder and an environment of its own."""

    folder: Path
    patch: pytest.MonkeyPatch

    def run(self, *words: str, ok: bool = True, **env: str) -> Done:
        """Run it; unless ``ok`` is False, a code other than 0 fails the test with what was printed."""
        out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
        with self.patch.context() as patch:
            patch.chdir(self.folder)
            for name, value in (
                {"HOME": str(self.folder), "COLUMNS": "120", "LOGNAME": "tester"} | env
            ).items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            code = run(words)
        done = Done(code, _written(out), _written(err))
        if ok:
            assert done.code == 0, done
        return done


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")


@pytest.fixture(scope="session")
def river(make_shell: Callable[[str], Shell]) -> Shell:
    """A folder whose record holds what two curated files tell; for reading only."""
    shell = make_shell("river")
    shell.write("docs/river.yaml", RIVER)
    shell.write("docs/barges.csv", BARGES)
    shell.run("build", "docs")
    return shell


@pytest.fixture
def inside(river: Shell, monkeypatch: pytest.MonkeyPatch) -> Inside:
    """The program over that record."""
    return Inside(river.folder, monkeypatch)


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Inside:
    """The program in an empty folder."""
    return Inside(tmp_path, monkeypatch)
