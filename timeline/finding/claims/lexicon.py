"""The lexicon of claims: which word forms may say that something is somebody's claim, and what must follow."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from timeline.finding.inflection import verb_forms

__all__ = ["Entry", "Family", "Stance", "verb_entries"]

Family = Literal["speech", "stance", "thought", "wish", "document", "act"]
Stance = Literal["asserts", "denies", "hedges", "unverified"]


class Entry(NamedTuple):
    """What one word form may be.

    `particle` are the words that must follow ("call" "for"), `frames` the letters of lexicon.txt,
    `form` one of 'base', 'third', 'past', 'participle', 'ing'.
    """

    lemma: str
    particle: tuple[str, ...]
    family: Family
    stance: Stance
    frames: str
    form: str


@cache
def verb_entries() -> dict[str, tuple[Entry, ...]]:
    """Word form in lower case to its readings, those with a particle first."""
    found: dict[str, list[Entry]] = {}
    for head, items in _groups():
        family, stance, frames = head
        for item in items:
            lemma, *particle = item.split()
            forms = verb_forms(lemma)
            for form in dict.fromkeys(forms):
                name = forms._fields[forms.index(form)]
                entry = Entry(lemma, tuple(particle), family, stance, frames, name)  # type: ignore[arg-type]
                found.setdefault(form, []).append(entry)
    return {form: tuple(sorted(entries, key=lambda e: -len(e.particle))) for form, entries in found.items()}


def _groups() -> list[tuple[list[str], list[str]]]:
    text = Path(__file__).with_name("lexicon.txt").read_text(encoding="utf-8")
    groups: list[tuple[list[str], list[str]]] = []
    for line in text.splitlines():
        if line.startswith("["):
            groups.append((line.strip("[]").split(), []))
        elif line and not line.startswith("#"):
            groups[-1][1].extend(item.strip() for item in line.split(",") if item.strip())
    return groups
