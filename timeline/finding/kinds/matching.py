"""Where the patterns of the lexicon stand in a sentence."""

from __future__ import annotations

from functools import cache
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.inflection import INVARIANT, irregular_participles, irregular_pasts
from timeline.finding.kinds.lexicon import lexicon
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.finding.kinds.lexicon import Pattern

__all__ = ["JOINING", "Trigger", "find_triggers", "is_noun_too", "is_verb"]

JOINING = frozenset(("and", ","))
"""What joins one verb to another."""

_BE = wordset("is are was were be been being")
_ENDS = frozenset(".?!")
_STOPS = frozenset('.;:!?()[]—–"“”')
# A base form, a form in -s or a participle behind these is no finite verb.
_BEFORE_NOUNS = wordset(
    "the a an its his her their our my your this that these those some any no every each another of 's"
    " ' such several many few more most first second last latest new recent major joint alleged further"
    " other all in on at from with against for by under over during amid despite between among as per"
    " via into without hundred thousand million billion trillion"
)
_QUANTITIES = wordset("most some many few several all others")
_COUNTS = wordset("two three four five six seven eight nine ten")
"""A count before a participle makes it an adjective: "nine armed groups", but "the two agreed"."""
_AFTER_OPENING = wordset(
    "in by on at with to from near after before between under over as for since during along of about out off"
    " up down into through while when if only , that and the a an his her its their"
)
_MODIFIERS = wordset(
    "military air missile drone terrorist suicide armed deadly massive economic financial humanitarian"
    " rescue peace aid trade arms border police state public security foreign"
)
_ONLY_GERUND = wordset("of in on at from with against for by under over during amid despite as after before")


_BEFORE_VERBS = wordset(
    "to will would could may might can must should shall not n't 't they we i you who let help did does"
    " do he she it which that also now again already has have had <actor> <recipient> been be is are was"
    " were being"
)
_OBJECT_OPENERS = wordset(
    "the a an its his her their this that these those him them it us two three four five six seven"
    " eight nine ten some more all both several many dozens hundreds thousands new former up down out"
    " off back <recipient> $ € £"
)
_YEAR = 4
_BEFORE_YEARS = frozenset(("in", "since", "of", "by", "until"))
_BEFORE_TIMES = wordset("in on at with after today tomorrow next this")
_WITH_TO = wordset(
    "plans hopes aims promises vows offers pledges demands refuses travels returns moves falls rises leads"
)
# Verbs whose base form is also a noun; with -s it is its plural.
_NOUNS_TOO = wordset(
    "accord aid aim air appeal arm attack award back ban battle block blast bomb boycott call campaign"
    " cease charge claim clash comment conduct contact contract cut deal deed demand direct drill end escape"
    " exchange exile export face fight fire fine force free fund function grant halt head help hit hope"
    " host import jail kill land launch lead lift loan march mark meet move name need nominate offer"
    " order patrol phone place plan pledge post praise press probe proceed program project promise"
    " protest publish pull purchase push quarantine question raid rally range release report request"
    " rescue resort result retreat return riot rise rocket rule run sanction seal second secure sentence"
    " shell ship shut sign stage stand start state statement step stop storm stress strike"
    " study supply support talk target team tear test threat tie tour trade train transfer transport"
    " travel travels trial trip trouble turn veto view visit voice vote vow walk wall want war warrant"
    " wave win work wound ally band bar blackmail board bully chip club coach credit finger gang ground knife"
    " menace nurse pair pool pump punch rebel reserve slap spear stone toast yield limit curb"
) - frozenset(["deed", "meet", "nominate", "proceed", "publish"])
_PLURALS = wordset("supplies marches clashes launches rallies studies vetoes exchanges speeches")


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

    `needed` and `reach` say the same of all: a word of `needed` must stand among the `reach` words behind.
    """

    patterns: tuple[tuple[Pattern, frozenset[str] | None], ...]
    needed: frozenset[str] | None
    reach: int


@cache
def _head(word: str) -> _Head:
    """What begins with a word of the lexicon."""
    patterns = [(pattern, *_needed(pattern)) for pattern in lexicon().by_head[word]]
    alone = any(needed is None for _, needed, _ in patterns)
    every = frozenset().union(*(needed or () for _, needed, _ in patterns))
    reach = max(reach for _, _, reach in patterns)
    return _Head(tuple((pattern, needed) for pattern, needed, _ in patterns), None if alone else every, reach)


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
        head = _head(lows[i])
        # Most heads are common words ("to", "in") whose patterns need a rare one behind: one look tells.
        behind = lows[i + 1 : i + 1 + head.reach]
        if head.needed is not None and head.needed.isdisjoint(behind):
            continue
        best: dict[str, Trigger] = {}
        for pattern, needed in head.patterns:
            if needed is not None and needed.isdisjoint(behind):
                continue
            reach = len(lows) if "wide" in pattern.flags else stop
            end, verb = _match(pattern, lows, i, reach)
            if end < 0:
                continue
            known = best.get(pattern.kind)
            if known is None or known.weight < pattern.weight:
                best[pattern.kind] = Trigger(i, end, pattern, verb)
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
        verb = at
        if not _is_passive_at(words, at):
            return _NO_MATCH
    return (at, verb) if _is_allowed(pattern, words, at) else _NO_MATCH


def _is_allowed(pattern: Pattern, words: Sequence[str], at: int) -> bool:
    """Whether no word that the pattern forbids follows."""
    if pattern.guards and at + 1 < len(words) and words[at + 1] in pattern.guards:
        return False
    return not (
        pattern.far_guards and any(word in pattern.far_guards for word in _until_stop(words, at + 1, 4))
    )


def _is_passive_at(words: Sequence[str], i: int) -> bool:
    """Whether a form of "be" stands closely before the participle at ``i``."""
    return any(word in _BE for word in words[max(0, i - 3) : i])


def _next(wanted: frozenset[str], words: Sequence[str], at: int, stop: int) -> int:
    for index in range(at, stop):
        if words[index] in wanted:
            return index
        if words[index] in _STOPS:
            return -1
    return -1


def _until_stop(words: Sequence[str], at: int, count: int) -> Iterator[str]:
    for word in words[at : at + count]:
        if word in _STOPS:
            return
        yield word


def is_verb(words: Sequence[str], i: int) -> bool:
    """Whether the word can be a verb where it stands.

    Not behind an article, an adjective or a preposition; and where the same word is a noun ("supplies"), only
    behind "to" or an auxiliary or before an object.
    """
    word = words[i]
    before = words[i - 1] if i else "."
    if word.endswith("ing"):
        return before not in _BEFORE_NOUNS or before in _ONLY_GERUND
    if before == "that" and word.endswith(("ed", "es")):
        return True
    if _counts(words, i, before) or (before in _COUNTS and words[i - 2] not in ("the", "these", "those")):
        return False
    if before in _BEFORE_NOUNS and not (_first_did(words, i, before) or _many_did(word, before)):
        return False
    if before in _ENDS and not (word.endswith(("ed", "en", "wn")) and _goes_before(words, i + 1)):
        return False
    return not is_noun_too(word) or (before not in _MODIFIERS and _acts(words, i, before))


def _counts(words: Sequence[str], i: int, before: str) -> bool:
    """Whether a number before the word counts it: "12 wounded", but not "the break in 2019 took two"."""
    return before.isdigit() and not (len(before) == _YEAR and i > 1 and words[i - 2] in _BEFORE_YEARS)


def is_noun_too(word: str) -> bool:
    """Whether a form of a verb is also that of a noun: "supplies", "deal"."""
    return word in _NOUNS_TOO or (word[-1] == "s" and word[:-1] in _NOUNS_TOO) or word in _PLURALS


def _goes_before(words: Sequence[str], i: int) -> bool:
    """Whether no noun follows a participle that opens a sentence: "Built in 1921, ...", not "Armed men"."""
    return i >= len(words) or words[i] in _AFTER_OPENING


def _many_did(word: str, before: str) -> bool:
    """Whether a quantity stands alone as the subject of a past that is no participle: "most came back"."""
    return before in _QUANTITIES and word in irregular_pasts() and word not in irregular_participles()


def _first_did(words: Sequence[str], i: int, before: str) -> bool:
    """Whether "first" says when: "the jet first flew", but not "the first wounded"."""
    told = words[i].endswith("ed") or words[i] in irregular_pasts()
    return before in ("first", "last") and told and i > 1 and words[i - 2] not in _BEFORE_NOUNS


_COMPOUNDS = wordset("rate tax price job pay spending budget power cost wage output production interest")
"""Nouns that stand before one like "cut": "the tax cut plans"."""


def _acts(words: Sequence[str], i: int, before: str) -> bool:
    """Whether a word that is a noun as well stands as a verb."""
    after = words[i + 1] if i + 1 < len(words) else "."
    if before in _BEFORE_VERBS or (after == "to" and words[i] in _WITH_TO):
        return True
    if words[i] in ("ends", "starts") and after in _BEFORE_TIMES:
        return before not in _STOPS
    if after in ("on", "for") and words[i] in ("call", "calls"):
        return before not in _STOPS
    if words[i] in INVARIANT and before not in _STOPS and before not in _COMPOUNDS:
        return after in _OBJECT_OPENERS or (after.endswith("s") and len(after) > 3)
    if before in _STOPS or before == ",":
        return False
    # "supplies rockets": a plural behind it is its object.
    has_plural = words[i][-1] == after[-1] == "s" and len(after) > 3 and before not in ("and", "or")
    return after in _OBJECT_OPENERS or has_plural
