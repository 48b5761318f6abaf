"""How well happenings are found in the texts of ``tests/gold``, and how fast.

    python bench/happenings.py [--train | --held-out | --strict] [-v] [PATH ...]
    python bench/happenings.py --doubled

PATH is a gold file or a folder of them; without one, all folders of ``tests/gold`` are measured, each by
itself. ``-v`` lists what is missed, what is false and what is found with a wrong field. ``docs/gold.md``
tells the format and what counts. ``--doubled`` prints what twice the text costs. Speed is one run on one
core, from this process's own CPU time.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.domain.statement import derive_status
from timeline.finding import find_happenings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.doubling import cost_of_twice
    from bench.gold import FIELDS, KEPT, Gold, GoldText, Outcome, document_of, gold_files, measure, read_gold
    from timeline.domain.statement import Found
else:  # run as a file, its neighbour is a module by itself
    from doubling import cost_of_twice
    from gold import FIELDS, KEPT, document_of, gold_files, measure, read_gold

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
DOCUMENT_WORDS = 950


def _share(hits: int, total: int) -> str:
    return f"{hits:4} of {total:4}  {hits / total:.3f}" if total else "           none "


def _row(name: str, outcomes: Sequence[Outcome]) -> str:
    wanted = [g for o in outcomes for g in o.text.happenings if g.dated and not g.optional]
    hit = [p for o in outcomes for p in o.pairs if p.dated_right and p.gold.dated and not p.gold.optional]
    kept = sum(p.kept for o in outcomes for p in o.pairs)
    given = sum(len(o.pairs) + len(o.false) for o in outcomes)
    return f"  {name:16} recall {_share(len(hit), len(wanted))}   kept {_share(kept, given)}"


def report(outcomes: Sequence[Outcome]) -> list[str]:
    """The scores of some texts, line by line."""
    hits = [p for o in outcomes for p in o.pairs if p.dated_right]
    undated = [g for o in outcomes for g in o.text.happenings if not g.dated and not g.optional]
    undated_hits = [p for p in hits if not p.gold.dated and not p.gold.optional]
    lines = [
        f"{len(outcomes)} texts, {sum(len(o.text.text.split()) for o in outcomes)} words",
        _row("all dated", outcomes),
        f"  {'undated':16} recall {_share(len(undated_hits), len(undated))}",
    ]
    for field in FIELDS:
        asked = [p for p in hits if field not in ("quantity", "place", "item") or getattr(p.gold, field)]
        lines.append(f"  {field + ' right':23} {_share(sum(p.right[field] for p in asked), len(asked))}")
    first = sum(p.found.statement.kind == p.gold.kind[0] for p in hits)
    lines.append(f"  {'kind, first choice':23} {_share(first, len(hits))}")
    subjects = sorted({o.text.subject for o in outcomes})
    return lines + [_row(name, [o for o in outcomes if o.text.subject == name]) for name in subjects]


def details(outcome: Outcome) -> list[str]:
    """What is wrong in one text, line by line."""
    lines = [f"  missed  {g.when[0]} {g.kind[0]} | {g.quote}" for g in outcome.missed if not g.optional]
    for one in outcome.pairs:
        got = _got(one.found)
        wrong = [field for field in FIELDS if not one.right[field]]
        says = [f"{field}: {_wanted(one.gold, field)}, got {got[field]}" for field in wrong]
        if not one.dated_right:
            says.insert(0, f"date: {one.gold.when[0]}, got {got['when']}")
        if says:
            lines.append(
                f"  {'wrong' if one.dated_right else 'date '}   {'; '.join(says)} | {one.gold.quote}"
            )
    for false in outcome.false:
        got = _got(false)
        words = " ".join(outcome.text.text[false.start : false.end].split())
        says = [str(got[field]) for field in ("when", *KEPT)]
        lines.append(f"  false   {' '.join(says)} | {words[:110]}")
    return [outcome.text.path.stem, *lines] if lines else []


def _wanted(gold: Gold, field: str) -> object:
    if field == "parties":
        return f"{'+'.join(gold.actors)}>{'+'.join(gold.recipients)}"
    values = {"claimant": gold.claimed_by, "kind": gold.kind[0], "status": gold.status[0]}
    return values[field] if field in values else getattr(gold, field)


def _got(found: Found) -> dict[str, object]:
    s = found.statement
    return {
        "when": s.when.edtf if s.when else None,
        "kind": s.kind,
        "parties": f"{'+'.join(s.codes('actor'))}>{'+'.join(s.codes('recipient'))}",
        "status": derive_status(s, found.claims, "single source"),
        "claimant": tuple(claim.code or claim.by for claim in found.claims),
        "quantity": s.quantity,
        "place": s.place,
        "item": s.item,
    }


def speed(texts: Sequence[GoldText], seconds: float = 2.0) -> str:
    """Documents of about 950 words a second, made of the texts in turn."""
    documents = []
    parts: list[str] = []
    for text in [*texts] * 3:
        parts.append(text.text)
        if sum(len(part.split()) for part in parts) >= DOCUMENT_WORDS:
            documents.append(document_of("\n\n".join(parts), text.published))
            parts = []
    for document in documents:
        find_happenings(document)
    count, started = 0, time.process_time()
    while documents and time.process_time() - started < seconds:
        find_happenings(documents[count % len(documents)])
        count += 1
    rate = count / (time.process_time() - started)
    return f"{rate:.0f} documents of about {DOCUMENT_WORDS} words a second on one core"


# Repeated, these make one long run of something that a finder could look at again and again.
ADVERSARIAL = {
    "cues": "said ", "quotations": 'he said "', "capitals": "Anna Of Wilk ",
    "names with of": "Line of the A9 began. ",
    "relative clauses": "Hanlim of South Korea, which ", "lengths": "On Sunday, five days after ",
    "months": "recalled his ambassador from May after ", "when": "when he toured in March ",
    "plans": "in May and will give ", "numbers": "twenty five ", "commas": ", ", "conjunctions": "and ",
    "nothing but turns": "he said that it fell, although ", "dashes": "- ",
    "parties joined": "Norway and Sweden and ", "two taken up": "Norway met Peru. The two countries agreed. ",
    "events taken up": "Norway and Peru met. The talks ended. ",
    "objects told of": "sold a fleet it had built ",
    "times before verbs": "signed before May would be ",
    "lists": "Norway, Peru and ", "trades": "The carrier Nordsund fell. The airline rose. ",
    "states of a sort": "Norway met Oman. The sultanate and the island nation agreed. ",
    "asides": "the firm, which sells arms, on Monday ",
    "three taken up": "Norway, Peru and Oman met. The three countries agreed. ",
    "gifts": "Floods hit Chad. The Red Cross sent tents. Norway gave rice. ",
    "firms": "Nordsund Ltd fell. The company left. Exports sank. ",
    "freed": "Chad arrested Jan Dahl. He was freed. ",
    "courses": "Norland's fair ran through 2021. ",
    "weighed": "A pact was signed in May. Norway met Peru. Rift Lakes Group fell. ",
    "bodies described": "Nordsund Ltd fell. Skov Ltd rose. The brewer left. The latter sank. ",
    "dealings": "Norway bought jets from Peru. The buyer left. Its partner asked for it. ",
    "movers": "soldiers reached Lima and left for Oslo ",
    "asked": "Norway, asked about it, said ",
    "planned": "talked about the planned visit of the king to Chad in May ",
    "both": "Norway joined and Peru followed, after Chad and Niger left. Both countries left. ",
    "halves": "Norway fell. The North said so. ",
    "events that date": "On 3 May it rained. He left the day after the vote by ballot. ",
    "items": "\n\n**Lima.** Chad signed a pact with Mali. The group Nordsund Steel said the firm would go.",
    "offices": "OSLO (Reuters) - Norland has ties with Ostia. Justice Minister Oda Lind left. ",
}  # fmt: skip


def doubled() -> None:
    """What twice the text costs; 2 is linear."""
    print(f"{'twice as much of':20} {'costs':>7}")
    find_happenings(document_of("Norway met Peru.", "2024-05-05"))  # what is loaded once is no part of it
    for name, piece in ADVERSARIAL.items():
        cost = cost_of_twice(lambda text: find_happenings(document_of(text, "2024-05-05")), piece, 30_000)
        print(f"{name:20} {cost:6.2f}x", flush=True)


def main(words: Sequence[str] | None = None) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--train", action="store_true", help="the half that rules are written with")
    parser.add_argument("--held-out", action="store_true", help="the half that is opened only to measure")
    parser.add_argument(
        "--strict", action="store_true", help="texts with parties as a strict reader wants them"
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="every miss, and everything false")
    parser.add_argument("--doubled", action="store_true", help="what twice the text costs")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="gold files, or folders of them")
    options = parser.parse_args(words)
    if options.doubled:
        doubled()
        return
    asked = {"train": options.train, "held_out": options.held_out}
    asked |= dict.fromkeys(("strict_read", "strict_unread"), options.strict)
    folders = [[GOLD / name] for name, wanted in asked.items() if wanted or not any(asked.values())]
    for paths in [options.paths] if options.paths else folders:
        texts = [read_gold(file) for file in gold_files(paths)]
        outcomes = [measure(text) for text in texts]
        if options.verbose:
            print("\n".join(line for outcome in outcomes for line in details(outcome)) + "\n")
        print(f"{', '.join(path.name for path in paths)}: " + "\n".join(report(outcomes)))
        print(f"  {speed(texts)}\n")


if __name__ == "__main__":
    main()
