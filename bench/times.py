"""Times: quality on gold data, speed beside other finders in one run, cost against length.

Run ``python bench/times.py [GOLD.jsonl ...]``. A row of gold holds ``id``, ``published``, ``text`` and
``times``, each with ``start``, ``end``, ``type`` and ``value``; without such files the speed is measured on a
text of its own. Speeds are CPU time of one core, the best of some rounds; ratios outlive the machine.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.finding.times import find_times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Row = dict[str, Any]

PUBLISHED = date(2025, 7, 12)
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
    "quarters": "the quarter ended ", "clocks": "3 a.m. on ", "ranges": "5-",
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

    def line(self, name: str) -> str:
        """One line of the table."""
        false = (self.found - self.relaxed) / max(self.words, 1) * 1000
        return (
            f"{name[:28]:28} {self.gold:5} {self.f1(self.strict):7.3f} {self.f1(self.relaxed):8.3f} "
            f"{self.f1(self.types):6.3f} {self.f1(self.values):6.3f} {false:9.2f} "
            f"{self.characters / max(self.seconds, 1e-9) / 1e6:7.2f}"
        )


def main(paths: list[str]) -> None:
    """Prints the tables."""
    rows = {path: list(read(Path(path))) for path in paths if Path(path).exists()}
    if rows:
        print(f"{'gold':28} times  strict  relaxed   type  value  false/1k    MB/s")

    everything = Score()
    for path, documents in rows.items():
        score = Score()
        for row in documents:
            count(row, score)
            count(row, everything)
        print(score.line(Path(path).stem))
    if len(rows) > 1:
        print(everything.line("together"))
    texts: list[tuple[str, date | None]] = [
        (row["text"], day_of(row)) for documents in rows.values() for row in documents
    ][:60]
    compare(texts or [(NEWS * 5, PUBLISHED)] * 12)
    double()
    start()


def read(path: Path) -> Iterator[Row]:
    """The rows of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def day_of(row: Row) -> date | None:
    """The publication date of a row."""
    return date.fromisoformat(row["published"][:10]) if row.get("published") else None


def count(row: Row, score: Score) -> None:
    """Adds a document to a score: pairs of one gold and one found time, the same span first."""
    text, gold = row["text"], row["times"]
    started = time.process_time()
    found = find_times(text, day_of(row))
    score.seconds += time.process_time() - started
    score.characters += len(text)
    score.words += len(text.split())
    score.gold += len(gold)
    score.found += len(found)
    overlaps = sorted(
        ((g["start"], g["end"]) != (f.start, f.end), max(g["start"], f.start) - min(g["end"], f.end), i, j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if min(g["end"], f.end) > max(g["start"], f.start)
    )
    golds: set[int] = set()
    founds: set[int] = set()
    for differs, _, i, j in overlaps:
        if i not in golds and j not in founds:
            golds.add(i)
            founds.add(j)
            score.relaxed += 1
            score.strict += not differs
            score.types += gold[i]["type"] == found[j].timex_type
            score.values += gold[i]["value"] == found[j].timex_value


def speed(
    call: Callable[[str, date | None], object], texts: list[tuple[str, date | None]], rounds: int
) -> float:
    """Characters a second of CPU time, the best of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        for text, published in texts:
            call(text, published)
        best = min(best, time.process_time() - started)
    return sum(len(text) for text, _ in texts) / max(best, 1e-9)


def compare(texts: list[tuple[str, date | None]]) -> None:
    """Our speed beside that of what else is installed."""
    ours = speed(find_times, texts, 5)
    print(f"\n{'finder':28} {'MB/s':>8} {'ours is faster':>15}\n{'timeline':28} {ours / 1e6:8.2f}")
    for name, call in peers():
        theirs = speed(call, texts[:12], 1)
        print(f"{name:28} {theirs / 1e6:8.3f} {ours / theirs:14.1f}x")


def peers() -> Iterator[tuple[str, Callable[[str, date | None], object]]]:
    """Other finders that happen to be installed."""
    from dateparser.search import search_dates

    def dateparser(text: str, published: date | None) -> object:
        base = datetime.combine(published or PUBLISHED, datetime.min.time())
        return search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base})

    yield "dateparser.search_dates (en)", dateparser
    if importlib.util.find_spec("parsedatetime"):
        import parsedatetime

        calendar = parsedatetime.Calendar()
        yield "parsedatetime.nlp", lambda text, _: calendar.nlp(text)


def double() -> None:
    """What twice the text costs; 2 is linear."""
    print(f"\n{'twice as much of':28} {'costs':>8}")
    for name, piece in {"news": NEWS, **ADVERSARIAL}.items():
        small = piece * (100_000 // len(piece))
        once = 1 / speed(find_times, [(small, PUBLISHED)], 5)
        twice = 2 / speed(find_times, [(small * 2, PUBLISHED)], 5)
        print(f"{name:28} {twice / once:7.2f}x")
    large = NEWS * (1_000_000 // len(NEWS))
    print(f"{'1 MB of news':28} {len(large) / speed(find_times, [(large, PUBLISHED)], 1):7.2f}s")


def start() -> None:
    """What importing and the first document cost, in a process of its own."""
    code = (
        "import time; from timeline.finding.times import find_times; from datetime "
        f"import date; find_times({NEWS!r}, date(2025, 7, 12)); s = time.process_time(); "
        "print(s, [int(x.split()[1]) / 1024 for x in open('/proc/self/status') if x.startswith('VmHWM')][0])"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
        for _ in range(3)
    ]
    seconds, megabytes = min(tuple(map(float, run.stdout.split())) for run in runs)
    print(f"\nimport and first document: {seconds:.3f} s, {megabytes:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
