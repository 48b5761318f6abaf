"""Scores kinds against gold that lies outside the project; skips where there is none.

    python bench/kinds.py KINDS.jsonl

One JSON object a line: {"id", "text", "actor": [start, end], "recipient": [start, end], "plover": ROOT}. Gold
that follows an older PLOVER has YIELD for what it now calls CONCEDE and RETREAT; they are joined here.
Rules were developed on three quarters of the rows, by a hash of their id; the last quarter is only scored.
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.finding.kinds import code_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

YIELD = frozenset(("CONCEDE", "RETREAT"))
QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "YIELD"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}


def root_of(row: dict[str, Any]) -> str | None:
    """The PLOVER root of what is found in a row."""
    kind = code_kind(row["text"], tuple(row["actor"]), tuple(row["recipient"]))
    event = kind.plover.event if kind and kind.plover else None
    return "YIELD" if event in YIELD else event


def macro_f1(pairs: Sequence[tuple[object, object]]) -> float:
    """The mean of F1 over the labels of the gold, the first of each pair."""
    scores = []
    for label in {gold for gold, _ in pairs}:
        hits = sum(gold == found == label for gold, found in pairs)
        both = sum(gold == label for gold, _ in pairs) + sum(found == label for _, found in pairs)
        scores.append(2 * hits / both)
    return sum(scores) / len(scores)


def score(name: str, rows: Sequence[dict[str, Any]]) -> None:
    """Prints how well the roots and the four quads of some rows are found."""
    pairs = [(row["plover"], root_of(row)) for row in rows]
    quads = [(QUADS.get(gold), QUADS.get(found or "")) for gold, found in pairs]
    accuracy = sum(gold == found for gold, found in pairs) / len(pairs)
    print(
        f"{name:10s} {len(rows):5d} rows   root macro-F1 {macro_f1(pairs):.3f}   accuracy {accuracy:.3f}   "
        f"quad macro-F1 {macro_f1(quads):.3f}"
    )


def main() -> None:
    """Score what is there."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("kinds.jsonl")
    if not path.is_file():
        print(f"kinds: no gold at {path}, skipped")
        return
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    parts: dict[str, list[dict[str, Any]]] = {"developed": [], "unseen": []}
    for row in rows:
        parts["unseen" if sha256(row["id"].encode()).digest()[0] % 4 == 3 else "developed"].append(row)
    for name, part in parts.items():
        if part:
            score(name, part)


if __name__ == "__main__":
    main()
