"""Times: quality on gold data, quality and speed beside other finders in one run, cost against length.

    python bench/times.py [GOLD.jsonl ...]

A row of gold holds ``id``, ``published``, ``text`` and
``times``, each with ``start``, ``end``, ``type`` and ``value``; without such files the speed is measured on a
text of its own. Speeds are CPU time of one core, the best of some rounds; ratios outlive the machine.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.finding.times import find_times

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.doubling import cost_of_twice
    from bench.peers import Spans, peers

    Row = dict[str, Any]
else:  # run as a file, its neighbour is a module by itself
    from doubling import cost_of_twice
    from peers import peers

PUBLISHED = date(2025, 7, 12)
_DOUBLED = 40_000
NEWS = (
    "The ministry said on Friday that it had shipped 3,000 tons of grain since March 2023, about 12% more "
    "than a year earlier. Talks that began on 5 May 2024 are to resume next week, officials told reporters "
    "late Thursday. In the third quarter exports fell for the first time in ten years. The three-day visit "
    "ends on Sunday; the two sides may sign in the autumn. Some 2,500 workers marched through the port last "
    "month. The text of what was agreed, and of what was left for another round, has not been published; a "
    "spokesman would say only that both delegations had been instructed to keep to the agenda.\n\n"
)
# Repeated, these make one long run of something that a grammar could choke on.
ADVERSARIAL = {
    "heads": "monday ", "heads without spaces": "may", "digits": "1 ", "one number": "9", "years": "1999 ",
    "dashes": "20-", "commas": "3, ", "spaces": " ", "articles": "the last ", "hyphens": "one-",
    "colons": "10:", "slashes": "1/", "quotes": "'90s '", "months": "5 may 5 ", "ago": "a year ",
    "quarters": "the quarter ended ", "clocks": "3 a.m. on ", "ranges": "5-", "lists of days": "Monday and ",
}  # fmt: skip


@dataclass
class Score:
    """TempEval-3's counts: what is in the gold, what was found, and how much of it is right."""

    gold: int = 0
    found: int = 0
    words: int = 0
    strict: int = 0
    relaxed: int = 0
    types: int = 0
    values: int = 0
    seconds: float = 0.0
    characters: int = 0

    def f1(self, hits: int) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * hits / (self.gold + self.found) if hits else 0.0

    @property
    def false(self) -> float:
        """False positives in a thousand words."""
        return (self.found - self.relaxed) / max(self.words, 1) * 1000

    @property
    def rate(self) -> float:
        """Millions of characters a second."""
        return self.characters / max(self.seconds, 1e-9) / 1e6

    def line(self, name: str) -> str:
        """One line of the table."""
        return (
            f"{name[:28]:28} {self.gold:5} {self.f1(self.strict):7.3f} {self.f1(self.relaxed):8.3f} "
            f"{self.f1(self.types):6.3f} {self.f1(self.values):6.3f} {self.false:9.2f} {self.rate:7.2f}"
        )

    def beside(self, name: str, ours: float) -> str:
        """One line of the table of all finders: quality where there is gold, speed, and ours against it."""
        quality = (
            f"{self.f1(self.strict):6.3f} {self.f1(self.relaxed):7.3f} {self.f1(self.values):6.3f} "
            f"{self.false:9.2f}"
        )
        return f"{name:28} {quality if self.gold else ' ' * 31} {self.rate:8.3f} {ours / self.rate:15.1f}x"

    def count(self, text: str, gold: Sequence[Row], found: Spans) -> None:
        """Adds a document: pairs of one gold and one found time, the same span first."""
        self.characters += len(text)
        self.words += len(text.split())
        self.gold += len(gold)
        self.found += len(found)
        overlaps = sorted(
            ((g["start"], g["end"]) != f[:2], max(g["start"], f[0]) - min(g["end"], f[1]), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
            if min(g["end"], f[1]) > max(g["start"], f[0])
        )
        golds: set[int] = set()
        founds: set[int] = set()
        for differs, _, i, j in overlaps:
            if i not in golds and j not in founds:
                golds.add(i)
                founds.add(j)
                self.relaxed += 1
                self.strict += not differs
                self.values += gold[i]["value"] == found[j][2]
                self.types += gold[i]["type"] == found[j][3]


def main(words: Sequence[str] | None = None) -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("paths", nargs="*", type=Path, metavar="GOLD.jsonl", help="skipped where absent")
    rows = {}
    for path in parser.parse_args(words).paths:
        if path.is_file():
            rows[path] = list(read(path))
        else:
            print(f"times: no gold at {path}, skipped")
    if rows:
        print(f"{'gold':28} times  strict  relaxed   type  value  false/1k    MB/s")
    everything = Score()
    for path, documents in rows.items():
        score = Score()
        for row in documents:
            found = ours(row["text"], day_of(row), score, everything)
            score.count(row["text"], row["times"], found)
            everything.count(row["text"], row["times"], found)
        print(score.line(path.stem))
    if len(rows) > 1:
        print(everything.line("together"))
    compare([row for documents in rows.values() for row in documents][:60] or [{"text": NEWS * 5}] * 12)
    double()
    start()


def read(path: Path) -> Iterator[Row]:
    """The rows of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def day_of(row: Row) -> date | None:
    """The publication date of a row."""
    return date.fromisoformat(row["published"][:10]) if row.get("published") else None


def ours(text: str, published: date | None, *scores: Score) -> Spans:
    """What our finder finds; the time that it takes is added to the scores."""
    started = time.process_time()
    found = find_times(text, published)
    taken = time.process_time() - started
    for score in scores:
        score.seconds += taken
    return [(one.start, one.end, one.timex_value, one.timex_type) for one in found]


def compare(rows: Sequence[Row]) -> None:
    """Quality and speed beside what else is installed, on the same texts in the same run."""
    print(f"\n{'finder':28} strict relaxed  value  false/1k     MB/s  ours is faster")
    best = 0.0
    for name, find in (("timeline", ours), *peers()):
        score = Score()
        find(NEWS, PUBLISHED)  # what a finder loads once is no part of its speed
        for row in rows:
            started = time.process_time()
            found = find(row["text"], day_of(row) or PUBLISHED)
            score.seconds += time.process_time() - started
            score.count(row["text"], row.get("times", ()), found)
        best = best or score.rate
        print(score.beside(name, best), flush=True)


def double() -> None:
    """What twice the text costs; 2 is linear."""
    print(f"\n{'twice as much of':28} {'costs':>8}")
    for name, piece in {"news": NEWS, **ADVERSARIAL}.items():
        cost = cost_of_twice(lambda text: find_times(text, PUBLISHED), piece, _DOUBLED)
        print(f"{name:28} {cost:7.2f}x", flush=True)
    score = Score()
    ours(NEWS * (1_000_000 // len(NEWS)), PUBLISHED, score)
    print(f"{'1 MB of news':28} {score.seconds:7.2f}s")


def start() -> None:
    """What importing and the first document cost, in a process of its own."""
    code = (
        "import time; from timeline.finding.times import find_times; from datetime "
        f"import date; find_times({NEWS!r}, date(2025, 7, 12)); s = time.process_time(); "
        "print(s, [int(x.split()[1]) / 1024 for x in open('/proc/self/status') if x.startswith('VmHWM')][0])"
    )
    # Users run compiled modules, whatever the environment says; the first run compiles them.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    runs = [
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, text=True, env=environment
        )
        for _ in range(6)
    ]
    seconds, megabytes = min(tuple(map(float, run.stdout.split())) for run in runs)
    print(f"\nimport and first document: {seconds:.3f} s, {megabytes:.0f} MB")


if __name__ == "__main__":
    main()
