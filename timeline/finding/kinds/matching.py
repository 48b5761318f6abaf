"""Where the patterns of the lexicon stand in a sentence."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.kinds.lexicon import lexicon
from timeline.finding.kinds.verbs import BE, STOPS, is_verb
from timeline.finding.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.finding.kinds.patterns import Element, Pattern

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


class _Entry(NamedTuple):
    """A pattern as it begins with one word.

    Attributes:
        pattern: the pattern.
        slot: of those of one slot only the most specific counts; those that carry no clause have one of
            their own, and hide no other of their kind.
        is_verb: whether the word counts only as a verb.
        needed: the words of which one must follow; None if none must.
    """

    pattern: Pattern
    slot: str
    is_verb: bool
    needed: frozenset[str] | None


class _Head:
    """The patterns that begin with one word.

    Attributes:
        entries: all of them, in the order of the lexicon.
        alone: the places in ``entries`` of those that need no other word.
        needed: the words of which one must follow for any of the others.
        reach: how many words behind that can be.
    """

    __slots__ = ("_by_word", "alone", "entries", "needed", "reach")

    def __init__(self, word: str, patterns: Iterable[Pattern]) -> None:
        entries, self.reach = [], 0
        for pattern in patterns:
            needed, far = _needed(pattern)
            self.reach = max(self.reach, far)
            entries.append(_Entry(pattern, _slot(pattern), word in pattern.elements[0].verbs, needed))
        self.entries = tuple(entries)
        self.alone = tuple(place for place, entry in enumerate(entries) if entry.needed is None)
        self.needed = frozenset[str]().union(*{entry.needed for entry in entries if entry.needed})
        self._by_word: dict[str, list[int]] = {}

    def fitting(self, behind: Iterable[str]) -> list[int]:
        """The places of the entries that the words behind allow."""
        places = {*self.alone}
        for word in self.needed.intersection(behind):
            places.update(self._by_word.get(word) or self._needing(word))
        return sorted(places)

    def _needing(self, word: str) -> list[int]:
        """The places of the entries for which this word can be the one that must follow."""
        known = [place for place, entry in enumerate(self.entries) if entry.needed and word in entry.needed]
        self._by_word[word] = known
        return known


def _head(word: str) -> _Head | None:
    """What begins with a word; None for a word that begins nothing."""
    patterns = lexicon().beginning_with(word)
    return _Head(word, patterns) if patterns else None


def _slot(pattern: Pattern) -> str:
    apart = next((flag for flag in ("loose", "mulled", "noun") if flag in pattern.flags), "")
    return f"{pattern.kind} {apart}" if apart else pattern.kind


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
    """All patterns that match, in order of their head; of one head and verb the most specific of each kind.

    Args:
        lows: words in lower case.
        first: where to begin.
        last: where to end, exclusive; the end of the words by default.
        joined: from where on a pattern begins only behind "and" or a comma; nowhere by default.
    """
    found: list[Trigger] = []
    stop = len(lows) if last is None else last
    free = stop if joined is None else joined
    heads = list(map(_heads.__getitem__, lows[first:stop]))
    for i, head in compress(enumerate(heads, first), heads):
        if head is None or (i >= free and lows[i - 1] not in JOINING):
            continue
        behind = lows[i + 1 : i + 1 + head.reach]
        # Behind most heads, which are common words such as "to" and "in", nothing follows that they need.
        fitting = head.alone if head.needed.isdisjoint(behind) else head.fitting(behind)
        if fitting:
            found += _best_at(head, fitting, lows, i, stop)
    return found


def _best_at(
    head: _Head, fitting: Iterable[int], lows: Sequence[str], i: int, stop: int
) -> Iterable[Trigger]:
    """The most specific of each slot and verb among the entries that can begin with the word at ``i``."""
    best: dict[tuple[str, int], Trigger] = {}
    verbal: bool | None = None
    for place in fitting:
        pattern, slot, needs_verb, _ = head.entries[place]
        if needs_verb:
            verbal = is_verb(lows, i) if verbal is None else verbal
            if not verbal:
                continue
        known = best.get((slot, -1)) if needs_verb else None
        if known is not None and known.weight >= pattern.weight:
            continue
        end, verb = _match(pattern, lows, i, len(lows) if "wide" in pattern.flags else stop)
        if end >= 0 and ((known := best.get((slot, verb))) is None or known.weight < pattern.weight):
            best[slot, verb] = Trigger(i, end, pattern, verb)
    return best.values()


_NO_MATCH = (-1, -1)


def _match(pattern: Pattern, words: Sequence[str], i: int, stop: int) -> tuple[int, int]:
    """The last word matched with the head at ``i``, and the verb if it is not the head; -1 for none."""
    head = pattern.elements[0]
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
