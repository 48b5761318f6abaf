"""Start-up of the command, in instructions, beside peers that are installed in the same environment.

    python bench/startup.py [SEEDS]

Counts instructions with callgrind, which repeats exactly whatever else the machine does; without valgrind
it measures the CPU time of the process, best of nine. SEEDS (default: seeds/ of the checkout) fills the store
that ``timeline list`` reads. Ratios are to ``fava --help`` and ``sqlite-utils --help``; peers that are not
installed are left out.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

BIN = Path(sys.executable).parent
SEEDS = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent.parent / "seeds").resolve()
PEERS = {"fava --help": ["fava", "--help"], "sqlite-utils --help": ["sqlite-utils", "--help"]}


def cost(command: list[str], folder: Path) -> float:
    """Millions of instructions of a command, or milliseconds of CPU where callgrind is not to be had."""
    if valgrind := shutil.which("valgrind"):
        counting = [valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]
        said = subprocess.run(counting, cwd=folder, capture_output=True, text=True, check=True).stderr
        found = re.search(r"Collected : (\d+)", said)
        assert found, said
        return int(found[1]) / 1e6
    return 1000 * min(_cpu(command, folder) for _ in range(9))


def _cpu(command: list[str], folder: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print a row per command with its ratios to the peers."""
    # Whoever starts a command twice has its modules compiled; where that is off, compiling is measured.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    unit = "M instructions" if shutil.which("valgrind") else "ms of CPU"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        timeline = str(BIN / "timeline")
        subprocess.run(
            [timeline, "build", str(SEEDS), "--quiet"], cwd=folder, capture_output=True, check=True
        )
        ours = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "timeline --help": [timeline, "--help"],
            "timeline list --help": [timeline, "list", "--help"],
            "timeline list": [timeline, "list"],
            "timeline state": [timeline, "state"],
            "timeline list -f jsonl": [timeline, "list", "-f", "jsonl"],
        }
        peers = {label: [str(BIN / words[0]), *words[1:]] for label, words in PEERS.items()}
        there = {label: words for label, words in peers.items() if Path(words[0]).exists()}
        for words in (*ours.values(), *there.values()):
            subprocess.run(
                words, cwd=folder, capture_output=True, check=True
            )  # compiles what is not compiled
        costs = {label: cost(words, folder) for label, words in (ours | there).items()}
    print(f"{unit:28s}" + "".join(f"{'/ ' + label:>24s}" for label in there))
    for label, spent in costs.items():
        print(f"{label:22s}{spent:6.0f}" + "".join(f"{spent / costs[peer]:24.2f}" for peer in there))


if __name__ == "__main__":
    main()
