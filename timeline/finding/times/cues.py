"""Past or future: what the words around a time say about its side of the present."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.tokens import Tokens

_FUTURE = frozenset(
    "will ll shall wo scheduled expected expects expect due plans planned plan planning hopes hope intends going "  # noqa: SIM905
    "upcoming may might should must can could".split()
)
_PAST = frozenset(
    "was were had did said told began came went took made left met won lost held gave got saw found became "  # noqa: SIM905
    "fell rose broke sent kept led ran grew set put shot hit died has have been".split()
)
_NOT_PAST = frozenset("need indeed speed feed seed bleed exceed proceed succeed united hundred red".split())  # noqa: SIM905
_REACH = 14


def side(tokens: Tokens, first: int, last: int) -> str:
    """`future` or `past` by the nearest verb before the words in their clause, else by the next one behind."""
    for i in range(first - 1, max(first - _REACH, -1), -1):
        if tokens.codes[i] == ".":
            break
        if found := _of(tokens, i):
            return found
    for i in range(last, min(last + 8, len(tokens.words))):
        if tokens.codes[i] == ".":
            break
        if found := _of(tokens, i):
            return found
    return ""


def _of(tokens: Tokens, i: int) -> str:
    word = tokens.words[i]
    if word in _FUTURE:
        return "future"
    if word in _PAST or (len(word) > 4 and word.endswith("ed") and word not in _NOT_PAST):
        return "past"
    return ""
