"""Learns from gold texts what speaks for a party that a clause does not name, and writes the weights.

    python tools/weights.py tests/gold/strict_read           # rewrites the table of weights
    python tools/weights.py --check tests/gold/strict_read   # learns on seven eighths, counts on the last

A log-linear model (McFadden's conditional logit): the chance of each answer, a party or nobody, is
proportional to the exponential of the sum of its weights. The weights make the right answers of the gold as
likely as possible, less half of `DECAY` times the sum of their squares.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass
from math import exp, log
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.domain.statement import Party
from timeline.finding.happenings.anaphora.stage import Stage
from timeline.finding.happenings.opposites.unnamed import UNDIRECTED
from timeline.finding.happenings.page import read_page
from timeline.finding.happenings.prose import read_sentences, sentences_of
from timeline.finding.happenings.weighing.supplying import questions, supply
from timeline.finding.happenings.writing import write_down

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.gold import Gold, GoldText
    from timeline.finding.happenings.weighing.evidence import Answer, Asked
    from timeline.finding.happenings.weighing.prominence import Entity

    Weights = dict[tuple[str, str, str, Answer], float]

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "timeline" / "finding" / "happenings" / "weighing" / "weights.tsv"
HEAD = """\
# What speaks for a party that a clause does not name, and for nobody:
# side, question, what is known of the clause, answer, weight.
# Written by tools/weights.py from {count} gold texts.
"""
DECAY = 6.0
RARE = 3
"""How often an answer is given at least that is weighed."""
ROUNDS = 400
CLOSE = 1e-4
FOLDS = 8
sys.path.insert(0, str(ROOT))


@dataclass(slots=True)
class Example:
    """A question that the gold answers: the evidence for each answer, nobody's first, and which are right."""

    side: str
    evidence: list[list[tuple[str, str, str, Answer]]]
    right: list[bool]


def examples_of(text: GoldText) -> list[Example]:
    """The questions of a text that its gold answers, each asked as if those before were answered rightly."""
    from bench.gold import document_of, pair

    page = read_page(document_of(text.text, text.published), None)
    scenes, _, told = read_sentences(page, sentences_of(page), Stage(page))
    written = {
        id(reading): write_down(scene, reading, place)
        for scene, readings in zip(scenes, told, strict=True)
        for place, reading in enumerate(readings)
    }
    golds = {id(one.found): one.gold for one in pair(text, list(written.values()))}
    examples = []
    for asked in questions(scenes, told):
        gold = golds.get(id(written[id(asked.reading)]))
        if gold is not None:
            examples += _example(asked, gold)
    return examples


def _example(asked: Asked, gold: Gold) -> list[Example]:
    """The question as an example, if one of its answers is right; the first right one is supplied."""
    entities = asked.prominence.entities
    present = [entities[name] for name in asked.present if name in entities]
    if asked.reading.kind in UNDIRECTED:
        wanted = (*gold.actors, *gold.recipients)
    else:
        wanted = gold.actors if asked.side == "actor" else gold.recipients
    missing = [names for names in wanted if not any(_goes_by(names, entity) for entity in present)]
    candidates = asked.candidates()
    right = [any(_goes_by(names, entity) for names in missing) for entity in candidates]
    if True in right:
        supply(asked, candidates[right.index(True)])
    elif missing:
        return []
    else:  # Nobody is right, and so is whom a reader may name.
        right = [any(_goes_by(names, entity) for names in gold.maybe) for entity in candidates]
    evidence = [asked.for_nobody(), *map(asked.for_party, candidates)]
    weighed = [[(asked.side, *answer) for answer in some] for some in evidence]
    return [Example(asked.side, weighed, [not missing, *right])]


def _goes_by(names: str, entity: Entity) -> bool:
    from bench.gold import is_party

    mention = entity.mentions[0]
    return is_party(names, Party(mention.code, mention.name, "actor"))


def learn(examples: Sequence[Example]) -> Weights:
    """The weights under which the right answers are likeliest, by ascent with a step of its own for each."""
    often: Counter[tuple[str, str, str, Answer]] = Counter(
        one for example in examples for some in example.evidence for one in dict.fromkeys(some)
    )
    numbers = {one: i for i, one in enumerate(one for one, count in often.items() if count >= RARE)}
    data = [
        ([[numbers[one] for one in some if one in numbers] for some in example.evidence], example.right)
        for example in examples
    ]
    weights = [0.0] * len(numbers)
    steps = [0.1] * len(numbers)
    before = [0.0] * len(numbers)
    for _ in range(ROUNDS):
        gradient = [-DECAY * weight for weight in weights]
        for evidence, right in data:
            _add_gradient(gradient, weights, evidence, right)
        for i, slope in enumerate(gradient):
            # Resilient propagation (Riedmiller & Braun 1993): only the sign of the slope counts.
            turned = slope * before[i]
            if turned > 0:
                steps[i] = min(steps[i] * 1.2, 1.0)
            elif turned < 0:
                steps[i] = max(steps[i] * 0.5, 1e-6)
            before[i] = 0.0 if turned < 0 else slope
            if turned >= 0:
                weights[i] += steps[i] if slope > 0 else -steps[i] if slope < 0 else 0.0
        if max(map(abs, gradient), default=0.0) < CLOSE:
            break
    return {one: weights[i] for one, i in numbers.items()}


def _add_gradient(
    gradient: list[float], weights: list[float], evidence: list[list[int]], right: list[bool]
) -> None:
    """Add the slope of the logarithm of the chance of a right answer."""
    sums = [sum(weights[i] for i in some) for some in evidence]
    most = max(sums)
    chances = [exp(one - most) for one in sums]
    whole = sum(chances)
    good = sum(chance for chance, is_right in zip(chances, right, strict=True) if is_right)
    for some, chance, is_right in zip(evidence, chances, right, strict=True):
        slope = (chance / good if is_right else 0.0) - chance / whole
        for i in some:
            gradient[i] += slope


def write(weights: Weights, count: int) -> None:
    """Write the table, without the weights that round to nothing."""
    rows = [
        "\t".join((*map(str, one), f"{weight:.2f}")) for one, weight in weights.items() if abs(weight) >= 0.01
    ]
    OUT.write_text(HEAD.format(count=count) + "".join(f"{row}\n" for row in sorted(rows)), encoding="utf-8")


def check(texts: Sequence[list[Example]]) -> None:
    """Print what the weights of the other texts do for each text: how often who is taken is right."""
    counts: Counter[tuple[str, str]] = Counter()
    likely = total = 0.0
    for fold in range(FOLDS):
        rest = [example for i, text in enumerate(texts) if i % FOLDS != fold for example in text]
        weights = learn(rest)
        for text in texts[fold::FOLDS]:
            for example in text:
                sums = [sum(weights.get(one, 0.0) for one in some) for some in example.evidence]
                best = sums.index(max(sums))
                should = "nobody" if example.right[0] else "somebody"
                did = "nobody" if best == 0 else "right" if example.right[best] else "wrong"
                counts[example.side, f"{should}: {did}"] += 1
                chances = [exp(one - max(sums)) for one in sums]
                good = sum(c for c, is_right in zip(chances, example.right, strict=True) if is_right)
                likely += log(good / sum(chances))
                total += 1
    for (side, what), count in sorted(counts.items()):
        print(f"{side:10} {what:22} {count:5}")
    print(f"{'mean log-likelihood':33} {likely / total:.4f}")


def main() -> int:
    """Learns the weights, or checks how well they would do on texts that they were not learnt from."""
    from bench.gold import gold_files, read_gold

    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="gold files, or folders of them")
    parser.add_argument("--check", action="store_true", help="only count, on texts that are not learnt from")
    arguments = parser.parse_args()
    texts = [examples_of(read_gold(file)) for file in gold_files(arguments.paths)]
    if arguments.check:
        check(texts)
        return 0
    write(learn([example for text in texts for example in text]), len(texts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
