"""What many tests use: the real command in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# How long an example takes is for the benches: the first that needs a part of the grammar compiles it.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Done:
    """What a command printed, and how it left."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Shell:
    """Runs ``timeline`` in a folder, with a bare environment."""

    folder: Path

    def run(
        self, *words: str, stdin: bytes = b"", env: Mapping[str, str] | None = None, ok: bool = True
    ) -> Done:
        """Run it; unless ``ok`` is False, a code other than 0 fails the test with what was printed."""
        done = subprocess.run(
            [sys.executable, "-m", "timeline", *words],
            cwd=self.folder,
            input=stdin,
            capture_output=True,
            check=False,
            env=self.environment(env),
            timeout=120,
        )
        found = Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
        if ok:
            assert found.code == 0, found
        return found

    def environment(self, env: Mapping[str, str] | None = None) -> dict[str, str]:
        """A bare environment, with what coverage and the interpreter need."""
        settings = {"HOME": str(self.folder), "PATH": os.environ["PATH"], "COLUMNS": "120", "USER": "tester"}
        settings |= {name: value for name, value in os.environ.items() if name.startswith(("COV", "PYTHON"))}
        return settings | dict(env or {})

    def start(self, *words: str, env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        """Start it, with pipes for all that it reads and prints."""
        return subprocess.Popen(
            [sys.executable, "-m", "timeline", *words],
            cwd=self.folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environment(env),
        )

    def write(self, name: str, text: str) -> Path:
        """Put a file into the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
        return path


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture(scope="session")
def make_shell(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Shell]:
    return lambda name: Shell(tmp_path_factory.mktemp(name))
