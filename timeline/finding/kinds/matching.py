"""Where the patterns of the lexicon stand in a sentence."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.kinds.lexicon import lexicon
from timeline.finding.kinds.verbs import BE, STOPS, is_verb
from timeline.finding.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.finding.kinds.lexicon import Element, Pattern

__all__ = ["JOINING", "Trigger", "find_triggers"]

JOINING = frozenset(("and", ","))
"""What joins one verb to another."""


class Trigger(NamedTuple):
    """A pattern found: words ``first`` to ``last`` (inclusive), the head at ``first``.

    ``verb`` is the place of the verb where it does not come first ("sanctions were imposed"), else -1.
    """

    first: int
    last: int
    pattern: Pattern

    verb: int = -1

    @property
    def at(self) -> int:
        """The word that tells it: the verb of a passive, else the head."""
        return self.verb if self.verb >= 0 else self.first

    @property
    def kind(self) -> str:
        """The kind that the pattern stands for."""
        return self.pattern.kind

    @property
    def weight(self) -> int:
        """How specific the pattern is."""
        return self.pattern.weight


class _Head(NamedTuple):
    """The patterns that begin with one word, each with the words of which one must follow, or None.

    Of those of one slot, named last, only the most specific counts; those that carry no clause by themselves
    have a slot of their own, and hide no other of their kind.

    `needed` and `reach` say the same of all: a word of `needed` must stand among the `reach` words behind.
    """

    patterns: tuple[tuple[Pattern, frozenset[str] | None, str], ...]
    needed: frozenset[str] | None
    reach: int


def _head(word: str) -> _Head:
    """What begins with a word of the lexicon."""
    patterns = [(pattern, *_needed(pattern)) for pattern in lexicon().by_head[word]]
    alone = any(needed is None for _, needed, _ in patterns)
    every = frozenset().union(*(needed or () for _, needed, _ in patterns))
    reach = max(reach for _, _, reach in patterns)
    slotted = tuple((pattern, needed, _slot(pattern)) for pattern, needed, _ in patterns)
    return _Head(slotted, None if alone else every, reach)


def _slot(pattern: Pattern) -> str:
    return f"{pattern.kind} loose" if "loose" in pattern.flags else pattern.kind


_heads = Remembered(_head)


def _needed(pattern: Pattern) -> tuple[frozenset[str] | None, int]:
    """The words of the first place behind the head that must be filled, and how far behind that can be."""
    reach = 0
    for element in pattern.elements[1:]:
        reach += element.gap + 1
        if not element.optional:
            return element.words, reach
    return None, reach


def find_triggers(
    lows: Sequence[str], first: int = 0, last: int | None = None, joined: int | None = None
) -> list[Trigger]:
    """All patterns that match, in order of their head; at one head only the most specific of each kind.

    Args:
        lows: words in lower case.
        first: where to begin.
        last: where to end, exclusive; the end of the words by default.
        joined: from where on a pattern begins only behind "and" or a comma; nowhere by default.
    """
    by_head = lexicon().by_head
    found: list[Trigger] = []
    stop = len(lows) if last is None else last
    free = stop if joined is None else joined
    for i in compress(range(first, stop), map(by_head.__contains__, lows[first:stop])):
        if i >= free and lows[i - 1] not in JOINING:
            continue
        head = _heads[lows[i]]
        # Most heads are common words ("to", "in") whose patterns need a rare one behind: one look tells.
        behind = lows[i + 1 : i + 1 + head.reach]
        if head.needed is not None and head.needed.isdisjoint(behind):
            continue
        best: dict[str, Trigger] = {}
        for pattern, needed, slot in head.patterns:
            if needed is not None and needed.isdisjoint(behind):
                continue
            reach = len(lows) if "wide" in pattern.flags else stop
            end, verb = _match(pattern, lows, i, reach)
            if end < 0:
                continue
            known = best.get(slot)
            if known is None or known.weight < pattern.weight:
                best[slot] = Trigger(i, end, pattern, verb)
        found.extend(best.values())
    return found


_NO_MATCH = (-1, -1)


def _match(pattern: Pattern, words: Sequence[str], i: int, stop: int) -> tuple[int, int]:
    """The last word matched with the head at ``i``, and the verb if it is not the head; -1 for none."""
    head = pattern.elements[0]
    if words[i] in head.verbs and not is_verb(words, i):
        return _NO_MATCH
    at, verb = i, -1
    for element in pattern.elements[1:]:
        found = _next(element.words, words, at + 1, min(at + element.gap + 2, stop))
        if found >= 0 and words[found] in element.verbs and not is_verb(words, found):
            found = -1
        if found >= 0:
            at = found
            if verb < 0 and not head.verbs and words[found] in element.verbs:
                verb = found
        elif not element.optional:
            return _NO_MATCH
    if "turned" in pattern.flags:
        verb = at = _passive_from(pattern.elements[-1], words, i, at, stop)
        if at < 0:
            return _NO_MATCH
    return (at, verb) if _is_allowed(pattern, words, at) else _NO_MATCH


def _passive_from(element: Element, words: Sequence[str], head: int, at: int, stop: int) -> int:
    """The first participle from ``at`` on that is passive: "a pact brokered by Norland was reached"."""
    last = min(head + element.gap + 2, stop)
    while at >= 0 and not _is_passive_at(words, at):
        at = _next(element.words, words, at + 1, last)
    return at


def _is_allowed(pattern: Pattern, words: Sequence[str], at: int) -> bool:
    """Whether no word that the pattern forbids follows."""
    if pattern.guards and at + 1 < len(words) and words[at + 1] in pattern.guards:
        return False
    return not (
        pattern.far_guards and any(word in pattern.far_guards for word in _until_stop(words, at + 1, 4))
    )


def _is_passive_at(words: Sequence[str], i: int) -> bool:
    """Whether a form of "be" stands closely before the participle at ``i``."""
    return any(word in BE for word in words[max(0, i - 3) : i])


def _next(wanted: frozenset[str], words: Sequence[str], at: int, stop: int) -> int:
    for index in range(at, stop):
        if words[index] in wanted:
            return index
        if words[index] in STOPS:
            return -1
    return -1


def _until_stop(words: Sequence[str], at: int, count: int) -> Iterator[str]:
    for word in words[at : at + count]:
        if word in STOPS:
            return
        yield word
