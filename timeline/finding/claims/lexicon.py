"""The lexicon of claims: which word forms may say that something is a claim, and what must follow."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from timeline.finding.inflection import irregular_pasts, spellings, verb_forms
from timeline.finding.words import AUXILIARIES, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["OF_PEOPLES", "Entry", "Family", "Stance", "finite_verbs", "says_what", "verb_entries"]

Family = Literal["speech", "stance", "thought", "wish", "document"]
Stance = Literal["asserts", "denies", "hedges", "unverified"]
OF_PEOPLES = ("an", "ish", "ese", "ch", "ic", "ss", "i", "s")
"""How words end that tell whose a claim is, and plurals."""
_SAID = 6
"""Words behind a verb of speech within which what is said has its own verb."""


class Entry(NamedTuple):
    """What one word form may be.

    `particle` are the words that must follow ("call" "for"), `frames` the letters of lexicon.txt, `form` one
    of 'base', 'third', 'past', 'participle', 'ing'; `noun` says that the form is a noun as often.
    """

    lemma: str
    particle: tuple[str, ...]
    family: Family
    stance: Stance
    frames: str
    form: str
    noun: bool


@cache
def verb_entries() -> dict[str, tuple[Entry, ...]]:
    """Word form in lower case to its readings, those with a particle first."""
    groups = _groups()
    nouns = frozenset(groups.pop(("nouns",)))
    found: dict[str, list[Entry]] = {}
    for (family, stance, frames), items in groups.items():
        for item in items:
            lemma, *particle = item.split()
            forms = verb_forms(lemma)
            named = dict(zip(reversed(forms), reversed(forms._fields), strict=True))
            for other in spellings(lemma)[len(forms) :]:  # "signalled" beside "signaled"
                named[other] = "ing" if other.endswith("ing") else "past"
            for name, form in named.items():
                found.setdefault(name, []).append(
                    Entry(
                        lemma,
                        tuple(particle),
                        cast("Family", family),
                        cast("Stance", stance),
                        frames,
                        form,
                        form in ("base", "third") and lemma in nouns,
                    )
                )
    return {form: tuple(sorted(entries, key=_by_length)) for form, entries in found.items()}


def _by_length(entry: Entry) -> int:
    return -len(entry.particle)


@cache
def finite_verbs() -> frozenset[str]:
    """Forms that are a clause's verb wherever they stand: 'said' and 'says', but not 'claims'."""
    return frozenset(
        form
        for form, entries in verb_entries().items()
        if any(e.form in ("past", "third", "base") and not e.noun for e in entries)
    )


def says_what(lows: Sequence[str], i: int) -> bool:
    """Whether a subject and its verb follow a word: "claim | Norland has left", not "claim victory over"."""
    for k, word in enumerate(lows[i + 1 : i + _SAID]):
        tells = word in AUXILIARIES or word in irregular_pasts() or word.endswith("ed")
        if not word.isalpha() or word in PREPOSITIONS or (k == 0 and tells and word != "having"):
            return False
        if k and tells:
            return True
    return False


def _groups() -> dict[tuple[str, ...], list[str]]:
    text = Path(__file__).with_name("lexicon.txt").read_text(encoding="utf-8")
    groups: dict[tuple[str, ...], list[str]] = {}
    items: list[str] = []
    for line in text.splitlines():
        if line.startswith("["):
            items = groups.setdefault(tuple(line.strip("[]").split()), [])
        elif line and not line.startswith("#"):
            items.extend(item.strip() for item in line.split(",") if item.strip())
    return groups
