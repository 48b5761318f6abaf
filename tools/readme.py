"""Puts what commands print about the seeds into the README, behind the commands themselves.

python tools/readme.py            write them
python tools/readme.py --check    exit 1 if any is stale
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"

_SHOWN = re.compile(
    r"(```console\n\$ timeline (?P<words>[^\n]*) # prints\n)(?P<output>.*?)(```\n)", re.DOTALL
)
_COLUMNS = "96"


def made(text: str) -> str:
    """The README with fresh outputs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "seeds").symlink_to(ROOT / "seeds")
        _printed(folder, "build", "--quiet")
        return _SHOWN.sub(lambda m: m[1] + _printed(folder, *m["words"].split()) + m[4], text)


def _printed(folder: Path, *words: str) -> str:
    command = [sys.executable, "-m", "timeline", *words]
    environment = os.environ | {"COLUMNS": _COLUMNS, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=True, env=environment, encoding="utf-8"
    )
    return done.stdout


def main(*, check: bool) -> int:
    """Write the README, or say that it is stale."""
    text = README.read_text("utf-8")
    fresh = made(text)
    if check and fresh != text:
        print("README.md shows what is no longer printed; run `make exports`.", file=sys.stderr)
        return 1
    if fresh != text:
        README.write_text(fresh, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
