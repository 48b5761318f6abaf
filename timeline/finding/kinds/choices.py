"""What may stand in one place of a pattern, by how it is written."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from timeline.finding.inflection import plural, spellings
from timeline.finding.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Choices", "forms"]


class Choices:
    """What ``a|b``, ``word*``, ``word+`` and ``@class`` stand for.

    A class is described before it is asked for. What many entries write alike they share.
    """

    def __init__(self) -> None:
        self._classes: dict[str, list[str]] = {}
        self._words = Remembered(lambda written: _forms_of(self.single(written)))
        self._verbs = Remembered(
            lambda written: _forms_of(word for word in self.single(written) if word[-1] == "*")
        )

    def describe(self, name: str, line: str) -> None:
        """Let the class ``name`` stand for what is written in a line as well."""
        self._classes.setdefault(name, []).extend(chain.from_iterable(map(self.single, line.split())))

    def single(self, written: str) -> list[str]:
        """The single words that a choice names, still as written: ``lend*``, ``rake+``."""
        named = written.split("|")
        if "@" not in written:
            return named
        return list(chain.from_iterable(self._classes[name] if name[0] == "@" else [name] for name in named))

    def words(self, written: str) -> frozenset[str]:
        """Every form that may stand there."""
        return self._words[written]

    def verbs(self, written: str) -> frozenset[str]:
        """Those forms that count only as a verb."""
        return self._verbs[written]


def _forms_of(words: Iterable[str]) -> frozenset[str]:
    return frozenset(chain.from_iterable(map(forms, words)))


def forms(word: str) -> tuple[str, ...]:
    """The forms of a word as written: ``word*`` is a verb in any form, ``word+`` a noun in either number."""
    base, mark = word[:-1], word[-1]
    if mark == "*":
        return spellings(base)
    return (base, plural(base)) if mark == "+" else (word,)
