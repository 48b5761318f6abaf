"""Scores actor texts against gold that lies outside the project, and times finding parties.

    python bench/parties.py PARTIES.jsonl [TEXTS.jsonl]

One JSON object a line: {"id", "actors": [{"text", "code"}]} with ISO 3166-1 alpha-3 codes (other codes are
passed over), and {"id", "text"} for the speed.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from timeline.finding.parties import code_of, find_parties, find_places
from timeline.finding.parties.gazetteer import load_gazetteer

NO_STATE = frozenset(("IGO", "NGO", "MNC", "IMG", "---"))


def rows(path: str) -> list[dict[str, Any]]:
    """The objects of a JSON lines file."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]


def score(path: str) -> None:
    """Prints the shares of actors whose code is right, wrong and missed."""
    right = wrong = total = 0
    for actor in (actor for row in rows(path) for actor in row["actors"]):
        if actor["code"] and len(actor["code"]) == 3 and actor["code"] not in NO_STATE:
            found = code_of(actor["text"])
            total += 1
            right += found == actor["code"]
            wrong += found not in (None, actor["code"])
    print(f"actors {total}  right {right / total:.3f}  wrong {wrong / total:.3f}")


def speed(path: str) -> None:
    """Prints the CPU time of a first use, and of texts as if each had 950 words."""
    begun = time.process_time()
    load_gazetteer(())
    print(f"tables read in {(time.process_time() - begun) * 1000:.0f} ms")
    texts = [row["text"] for row in rows(path)]
    words = sum(len(text.split()) for text in texts)
    for find in (find_parties, find_places):
        find("Peru protested.")
        begun = time.process_time()
        for text in texts:
            find(text)
        spent = time.process_time() - begun
        print(f"{find.__name__}: {spent * 950_000 / words:.2f} ms a text of 950 words")


def main() -> None:
    """Score what is there."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("parties.jsonl")
    if not path.is_file():
        print(f"parties: no gold at {path}, skipped")
        return
    score(str(path))
    if len(sys.argv) > 2:
        speed(sys.argv[2])


if __name__ == "__main__":
    main()
