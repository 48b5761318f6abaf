"""What may stand in one place of a pattern, by how it is written."""

from __future__ import annotations

from functools import cache
from itertools import chain

from timeline.finding.inflection import plural, spellings

__all__ = ["Choices", "forms"]

_NO_WORDS: frozenset[str] = frozenset()


class Choices:
    """What ``a|b``, ``word*``, ``word+`` and ``@class`` stand for.

    A class is described before it is asked for. What many entries write alike they share.
    """

    def __init__(self) -> None:
        self._classes: dict[str, list[str]] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._verbs: dict[str, frozenset[str]] = {}

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
        known = self._words.get(written)
        if known is None:
            known = self._words[written] = frozenset(chain.from_iterable(map(forms, self.single(written))))
        return known

    def verbs(self, written: str) -> frozenset[str]:
        """Those forms that count only as a verb."""
        if "*" not in written and "@" not in written:
            return _NO_WORDS
        known = self._verbs.get(written)
        if known is None:
            verbs = (word for word in self.single(written) if word[-1] == "*")
            known = self._verbs[written] = frozenset(chain.from_iterable(map(forms, verbs)))
        return known


@cache
def forms(word: str) -> tuple[str, ...]:
    """The forms of a word as written: ``word*`` is a verb in any form, ``word+`` a noun in either number."""
    base, mark = word[:-1], word[-1]
    if mark == "*":
        return spellings(base)
    return (base, plural(base)) if mark == "+" else (word,)
