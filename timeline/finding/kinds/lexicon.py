"""The lexicon of kinds, read from its data file: entries by the words that they begin with."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.finding.inflection import bases, singulars, verb_forms
from timeline.finding.kinds.choices import Choices
from timeline.finding.kinds.patterns import Entry
from timeline.finding.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.finding.kinds.patterns import Pattern

__all__ = ["Lexicon", "lexicon", "read_lexicon"]

_FILE = Path(__file__).with_name("lexicon.txt")


class Lexicon:
    """All entries. What one asks of a sentence is made out only when a text has a word that it begins with.

    Attributes:
        verbs, nouns: the verbs in any form, and the nouns in either number, that entries begin with.
        verbs_of: for any word in lower case the verbs that it is a form of.
    """

    def __init__(self, entries: Iterable[Entry], choices: Choices) -> None:
        self._choices = choices
        self._entries: list[Entry] = []
        self._patterns: list[Pattern | None] = []
        self._openings: dict[str, list[int]] = {}
        for entry in entries:
            self._file(entry, entry.head)
        for entry in tuple(self._entries):
            if thing := entry.thing(choices):
                self._file(Entry(entry.kind, entry.line, turned=True), thing)
        self.verbs = frozenset(word[:-1] for word in self._openings if word[-1] == "*")
        self.nouns = frozenset(word[:-1] for word in self._openings if word[-1] == "+")
        self.verbs_of = Remembered(lambda word: bases(word, self.verbs))

    def _file(self, entry: Entry, opening: str) -> None:
        number = len(self._entries)
        for word in self._choices.single(opening):
            self._openings.setdefault(word, []).append(number)
        self._entries.append(entry)
        self._patterns.append(None)

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """What the entries ask for, in their order; passives are not among them."""
        return tuple(self.made_out([i for i, entry in enumerate(self._entries) if not entry.turned]))

    def beginning_with(self, word: str) -> list[Pattern]:
        """What the entries ask for that begin with a word in lower case; passives come last."""
        return self.made_out(self.numbers_of(word))

    def numbers_of(self, word: str) -> tuple[int, ...]:
        """The numbers of those entries, by which they can be made out."""
        numbers = {*self._openings.get(word, ())}
        for verb in self.verbs_of[word]:
            numbers.update(self._openings[f"{verb}*"])
        for noun in singulars(word, self.nouns):
            numbers.update(self._openings[f"{noun}+"])
        return tuple(sorted(numbers))

    def numbers_behind_modal(self, word: str) -> tuple[int, ...]:
        """The same of a word behind "will" or "to", with those that ask for its past and its gerund alone.

        What is a noun as often stands so in the lexicon: "doubled|doubling".
        """
        forms = verb_forms(word)
        only = {*self._openings.get(forms.past, ())}.intersection(self._openings.get(forms.ing, ()))
        return tuple(sorted({*self.numbers_of(word), *only}))

    def made_out(self, numbers: Iterable[int]) -> list[Pattern]:
        """What some entries ask for, by their numbers."""
        return [self._patterns[number] or self._make_out(number) for number in numbers]

    def _make_out(self, number: int) -> Pattern:
        """What an entry asks for, which it is remembered for."""
        known = self._patterns[number] = self._entries[number].pattern(self._choices)
        return known


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon that ships with the package."""
    return read_lexicon(_FILE.read_text(encoding="utf-8"))


def read_lexicon(text: str) -> Lexicon:
    """Read a lexicon: sections ``[kind]`` of ``pattern = example`` and ``[@class]`` of words.

    In a pattern ``word*`` is a verb in any form, ``word+`` a noun in either number, ``a|b`` a choice,
    ``@class`` a class of words, ``..`` up to four words between (``..N`` up to N), ``(word)`` a word that may
    be missing, ``!word`` a word that must not follow, ``!!word`` nor within four words; ``{flag}`` before
    ``=`` sets flags.

    Raises:
        ValueError: a line is none of these, or a section stands twice.
    """
    choices, entries, section = Choices(), [], ""
    known: set[str] = set()
    for number, line in enumerate(map(str.strip, text.splitlines()), 1):
        if not line or line[0] == "#":
            continue
        if line[0] == "[":
            section = line[1:-1]
            if section in known:
                raise ValueError(f"line {number} of the lexicon opens a section that stands above: {line}")
            known.add(section)
        elif section[:1] == "@":
            choices.describe(section, line)
        elif " = " in line:
            entries.append(Entry(section, line))
        else:
            msg = f"line {number} of the lexicon is neither a section nor 'pattern = example': {line!r}"
            raise ValueError(msg)
    return Lexicon(entries, choices)
