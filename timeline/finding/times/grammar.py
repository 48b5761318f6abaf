"""The grammar: the rules as regular expressions over letters, compiled when a text first needs them."""

from __future__ import annotations

import re
from bisect import bisect_right

from timeline.finding.times.rules import LETTERS, PIECES, RULES

# How often a letter is met before all its rules become one pattern. Most of the cost of a first text is
# compiling, and a rule that many letters can begin is compiled once as long as each is tried alone.
_COLD = 40
# Letters that begin or make a time by themselves, and letters that only lead to one of those.
_HEADS = 'MbWcwSsUVuvkqrEePpKD5GJQZYCI#[">*A!~}'
_LEADING = "tanOLX;TRB<Hogi&2x+=m@jh^Fy%-'/134$N\\:78()df,"


def _letters(regex: str, at: int) -> tuple[set[str], bool, int]:
    """The letters that a translated rule can begin with, whether it can be empty, where its group ends."""
    first: set[str] = set()
    empty, passed = False, True
    while at < len(regex) and regex[at] != ")":
        if regex[at] == "|":
            empty, passed, at = empty or passed, True, at + 1
            continue
        if regex.startswith("(?:", at):
            letters, optional, at = _letters(regex, at + 3)
        else:
            at += regex[at] == "\\"
            letters, optional = {regex[at]}, False
        at += 1
        if passed:
            first |= letters
        if regex.startswith("?", at):
            optional, at = True, at + 1
        elif regex.startswith("{0", at):
            optional, at = True, regex.index("}", at) + 1
        passed = passed and optional
    return first, empty or passed, at


class Grammar:
    """The rules, compiled when a text first needs them: all that can begin with a letter, or one alone."""

    def __init__(self) -> None:
        """Translates the rules into regular expressions over letters."""
        pieces: dict[str, str] = {}

        def expand(match: re.Match[str]) -> str:
            return pieces.get(match[0]) or re.escape(LETTERS[match[0]])

        def translate(rule: str) -> str:
            return re.sub(r"[A-Za-z]+", expand, rule.replace("(", "(?:")).replace(" ", "")

        for name, rule in PIECES:
            pieces[name] = translate(rule)
        self.rules = [translate(rule) for _, rule in RULES]
        self._first = [_letters(rule, 0)[0] for rule in self.rules]
        self._by_letter: dict[str, tuple[re.Pattern[str], list[int]]] = {}
        self._numbers: dict[str, list[int]] = {}
        self._alone: dict[int, re.Pattern[str]] = {}
        self._met: dict[str, int] = {}
        heads, leading = re.escape(_HEADS), re.escape(_LEADING)
        opening = re.escape("".join(sorted(set(_LEADING) & set[str]().union(*self._first))))
        # A cheap look ahead: no rule is tried where no head follows within reach.
        self._gate = re.compile(
            f"[{heads}]|[{opening}][{leading}]{{0,8}}_?[{leading}]{{0,4}}[{heads}]|NN|in|n[2&-]n|tL|tO|[nY]z|1/1|'[134n]"
        )

    def start(self, codes: str, position: int) -> int:
        """Where a rule may begin, from a position on; -1 behind the last such place."""
        match = self._gate.search(codes, position)
        return match.start() if match else -1

    def match(self, codes: str, position: int) -> tuple[int, int]:
        """The index of the first rule that matches at a position, and where it ends; -1 where none does."""
        letter = codes[position]
        met = self._met[letter] = self._met.get(letter, 0) + 1
        if met <= _COLD:
            return self.next(codes, position, -1)
        pattern, numbers = self._by_letter.get(letter) or self._compiled(letter)
        match = pattern.match(codes, position)
        return (numbers[(match.lastindex or 1) - 1], match.end()) if match else (-1, position)

    def next(self, codes: str, position: int, index: int) -> tuple[int, int]:
        """The first rule behind `index` that matches at a position, and where it ends; -1 where none does."""
        numbers = self._beginning(codes[position])
        for i in numbers[bisect_right(numbers, index) :]:
            pattern = self._alone.get(i)
            if pattern is None:
                pattern = self._alone[i] = re.compile(self.rules[i])
            if match := pattern.match(codes, position):
                return i, match.end()
        return -1, position

    def _beginning(self, letter: str) -> list[int]:
        """The rules that a letter can begin."""
        numbers = self._numbers.get(letter)
        if numbers is None:
            numbers = [i for i, first in enumerate(self._first) if letter in first]
            self._numbers[letter] = numbers
        return numbers

    def _compiled(self, letter: str) -> tuple[re.Pattern[str], list[int]]:
        numbers = self._beginning(letter)
        # Letters that begin the same rules share one pattern.
        alike = next((found for found in self._by_letter.values() if found[1] == numbers), None)
        pattern = alike[0] if alike else re.compile("|".join(f"({self.rules[i]})" for i in numbers) or "(?!)")
        self._by_letter[letter] = pattern, numbers
        return pattern, numbers


GRAMMAR = Grammar()
