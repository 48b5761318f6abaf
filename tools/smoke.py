"""Runs an installed ``timeline`` as a newcomer would, and looks into its wheel.

python tools/smoke.py PATH/TO/timeline WHEEL
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from zipfile import ZipFile

STORY = """---
title: A visit
published: 2025-03-08
---
Norway's foreign minister visited Latvia from 5 to 7 March 2025.
"""


def main(command: str, wheel: str) -> None:
    """Raise AssertionError, with what was seen, where the package is not as it should be."""
    names = ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"timeline"}, tops
    for needed in ("timeline/py.typed", "timeline/cli/help/timeline.txt"):
        assert needed in names, needed
    with tempfile.TemporaryDirectory() as folder:
        _first_hour(str(Path(command).resolve()), Path(folder))
    print(f"{Path(wheel).name}: works as installed, {len(names)} files")


def _first_hour(command: str, folder: Path) -> None:
    (folder / "seeds").mkdir()
    (folder / "seeds" / "visit.md").write_text(STORY, "utf-8")
    assert "What happened" in _run(command, folder, "--help")
    assert "1 added, 0 unchanged" in _run(command, folder, "build")
    assert "0 added, 1 unchanged" in _run(command, folder, "build")
    told = json.loads((folder / "exports" / "chronology.json").read_bytes())["happenings"]
    assert [item["when"]["edtf"] for item in told] == ["2025-03-05/2025-03-07"], told
    assert told[0]["id"] in _run(command, folder, "list", "-f", "jsonl")


def _run(command: str, folder: Path, *words: str) -> str:
    done = subprocess.run([command, *words], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (words, done.returncode, done.stderr)
    return done.stdout


if __name__ == "__main__":
    main(*sys.argv[1:])
