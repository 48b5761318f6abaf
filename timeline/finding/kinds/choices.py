"""What may stand in one place of a pattern, by how it is written."""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple

from timeline.finding.inflection import plural, spellings
from timeline.finding.remembered import Remembered

__all__ = ["CURRENCIES", "SCALES", "Choices", "Forms", "forms"]

SCALES = frozenset(("million", "billion"))
CURRENCIES = frozenset("$€£¥")
"""What tells a sum as well as they do: "$500m", "£3bn"."""


class Forms(NamedTuple):
    """Every form that may stand in a place, and those of them that count only as a verb."""

    words: frozenset[str]
    verbs: frozenset[str]


class Choices:
    """What ``a|b``, ``word*``, ``word+`` and ``@class`` stand for.

    A class is described before it is asked for. What many entries write alike they share.
    """

    def __init__(self) -> None:
        self._classes: dict[str, list[str]] = {}
        self._forms = Remembered(lambda written: _forms_of(self.single(written)))

    def describe(self, name: str, line: str) -> None:
        """Let the class ``name`` stand for what is written in a line as well."""
        self._classes.setdefault(name, []).extend(chain.from_iterable(map(self.single, line.split())))

    def single(self, written: str) -> list[str]:
        """The single words that a choice names, still as written: ``lend*``, ``rake+``."""
        named = written.split("|")
        if "@" not in written:
            return named
        return list(chain.from_iterable(self._classes[name] if name[0] == "@" else [name] for name in named))

    def forms(self, written: str) -> Forms:
        """What may stand there."""
        return self._forms[written]


def _forms_of(written: list[str]) -> Forms:
    words: list[str] = []
    verbs: list[str] = []
    for word in written:
        if word[-1] == "*":
            verbs += forms(word)
        elif word[-1] == "+":
            words += forms(word)
        else:
            words.append(word)
    if not SCALES.isdisjoint(words):
        words += CURRENCIES
    return Forms(frozenset((*words, *verbs)), frozenset(verbs))


def forms(word: str) -> tuple[str, ...]:
    """The forms of a word as written: ``word*`` is a verb in any form, ``word+`` a noun in either number."""
    base, mark = word[:-1], word[-1]
    if mark == "*":
        return spellings(base)
    return (base, plural(base)) if mark == "+" else (word,)
