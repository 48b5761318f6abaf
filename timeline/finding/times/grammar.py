"""The grammar: the rules as regular expressions over letters, compiled when a text first needs them."""

from __future__ import annotations

import re

from timeline.finding.regex import regex
from timeline.finding.times.rules import LETTERS, PIECES, RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Letters that begin or make a time by themselves, and letters that only lead to one of those.
_HEADS = 'MbWcwSsUVuvkqrEePpKD5GJQZYCI#[">*A!~}'
_LEADING = "tanOLX;TRB<Hogi&2x+=m@jh^Fy%-'/134$N\\:78()df,09"


# A name, a repetition, a bracket or a bar of a rule.
_SYMBOL = re.compile(r"[A-Za-z]+|\{0,\d\}|[()|?]")


def _openings(symbols: list[str], known: dict[str, set[str]]) -> set[str]:
    """What a rule can begin with: its first two letters, or the only one; nothing where it can be empty.

    Args:
        symbols: those of the rule, the first at the end, from where they are taken away.
        known: the same of each name that may stand in it.
    """
    found: set[str] = set()
    begun, piece = {""}, {""}
    while symbols and (symbol := symbols.pop()) != ")":
        if symbol == "?":
            piece = piece | {""}
        elif symbol[0] == "{":
            piece = piece | {""} | _joined(piece, piece)
        else:
            begun = _joined(begun, piece)
            if symbol == "|":
                found |= begun
                begun, piece = {""}, {""}
            else:
                piece = _openings(symbols, known) if symbol == "(" else known[symbol]
    return found | _joined(begun, piece)


def _joined(begun: set[str], piece: set[str]) -> set[str]:
    """What two pieces can begin with that stand one behind the other."""
    short = [one for one in begun if len(one) < 2]
    return begun.difference(short) | {(one + two)[:2] for one in short for two in piece}


class Grammar:
    """The rules, each compiled when a text first needs it, by the two letters that they can begin with.

    Each is tried alone: one pattern made of all that can begin with some letters is no faster, and compiling
    it takes as long as reading a text.
    """

    def __init__(self) -> None:
        """Translates the rules into regular expressions over letters."""
        pieces: dict[str, str] = {}
        openings = {name: {letter} for name, letter in LETTERS.items()}

        def expand(match: re.Match[str]) -> str:
            return pieces.get(match[0]) or re.escape(LETTERS[match[0]])

        def translate(rule: str) -> str:
            return re.sub(r"[A-Za-z]+", expand, rule.replace("(", "(?:")).replace(" ", "")

        for name, rule in PIECES:
            pieces[name] = translate(rule)
            openings[name] = _openings(_SYMBOL.findall(rule)[::-1], openings)
        self.rules = [translate(rule) for _, rule in RULES]
        self._named = [
            (name, regex(translated), _openings(_SYMBOL.findall(rule)[::-1], openings))
            for (name, rule), translated in zip(RULES, self.rules, strict=True)
        ]
        self._by_opening: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        begins = {opening[0] for _, _, known in self._named for opening in known}
        heads, leading = re.escape(_HEADS), re.escape(_LEADING)
        opening = re.escape("".join(sorted(begins.intersection(_LEADING))))
        # A cheap look ahead: no rule is tried where no head follows within reach.
        self._gate = re.compile(
            f"[{heads}]|[{opening}][{leading}]{{0,8}}_?[{leading}]{{0,4}}[{heads}]|NN|in|x?fL?[N134]|n[2&-]n|tL|tO|[nY]z|1/1|['\\\\][134n]"
        )

    def start(self, codes: str, position: int) -> int:
        """Where a rule may begin, from a position on; -1 behind the last such place."""
        match = self._gate.search(codes, position)
        return match.start() if match else -1

    def matches(self, codes: str, position: int) -> Iterator[tuple[str, int]]:
        """The names of the rules that match at a position, in their order, and where each ends."""
        for name, rule in self._beginning(codes[position : position + 2]):
            if match := rule.match(codes, position):
                yield name, match.end()

    def _beginning(self, opening: str) -> list[tuple[str, re.Pattern[str]]]:
        """The rules that can begin with two letters, or with the first of them alone."""
        found = self._by_opening.get(opening)
        if found is None:
            first = opening[0]
            found = [(name, rule) for name, rule, known in self._named if opening in known or first in known]
            self._by_opening[opening] = found
        return found


GRAMMAR = Grammar()
