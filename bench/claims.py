"""Scores claims and factuality against gold that lies outside the project; skips where there is none.

    python bench/claims.py CLAIMS.jsonl FACTUALITY.jsonl

One JSON object a line. Claims are {"id", "text", "claims": [{"source", "cue", "content"}]}, each a list of
[start, end]; factuality is {"id", "text", "events": [{"start", "end", "factuality"}]}.
"""

from __future__ import annotations

import json
import math
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

from timeline.finding.claims import find_claims
from timeline.finding.factuality import judge_factuality

Spans = list[list[int]]


def rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def overlap(a: Spans, b: Spans) -> bool:
    """Whether any span of one touches any of the other."""
    return any(min(x[1], y[1]) > max(x[0], y[0]) for x in a for y in b)


def score_claims(gold: Sequence[dict[str, Any]]) -> dict[str, float]:
    """F1 of cues, and of cues with the right source: each gold cue takes the first overlapping one found."""
    wanted = found = cues = both = 0
    for document in gold:
        claims = [
            ([list(claim.cue)] if claim.cue else [], [list(claim.source)] if claim.source else [])
            for claim in find_claims(document["text"])
        ]
        used: set[int] = set()
        annotated = [claim for claim in document["claims"] if claim["cue"]]
        wanted, found = wanted + len(annotated), found + len(claims)
        for claim in annotated:
            hits = (i for i, (cue, _) in enumerate(claims) if i not in used and overlap(claim["cue"], cue))
            hit = next(hits, None)
            if hit is None:
                continue
            used.add(hit)
            cues += 1
            source = claims[hit][1]
            both += overlap(claim["source"], source) or (not claim["source"] and not source)
    return {"cue_f1": 2 * cues / (wanted + found), "cue_source_f1": 2 * both / (wanted + found)}


def score_factuality(gold: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Mean absolute error and Pearson's r on the scale of -3 to 3."""
    pairs = [
        (event["factuality"], judge_factuality(row["text"], event["start"], event["end"]))
        for row in gold
        for event in row["events"]
    ]
    mean_a = sum(a for a, _ in pairs) / len(pairs)
    mean_b = sum(b for _, b in pairs) / len(pairs)
    together = sum((a - mean_a) * (b - mean_b) for a, b in pairs)
    apart = math.sqrt(sum((a - mean_a) ** 2 for a, _ in pairs) * sum((b - mean_b) ** 2 for _, b in pairs))
    return {"mae": sum(abs(a - b) for a, b in pairs) / len(pairs), "r": together / apart if apart else 0.0}


def main() -> None:
    """Score what is there."""
    for name, path, score in zip(
        ("claims", "factuality"), map(Path, sys.argv[1:3]), (score_claims, score_factuality), strict=False
    ):
        if not path.is_file():
            print(f"{name}: no gold at {path}, skipped")
            continue
        gold = rows(path)
        began = time.process_time()
        result = score(gold)
        seconds = time.process_time() - began
        measures = "  ".join(f"{key} {value:.4f}" for key, value in result.items())
        print(f"{name}: {measures}  {len(gold) / seconds:.0f} texts/s")


if __name__ == "__main__":
    main()
