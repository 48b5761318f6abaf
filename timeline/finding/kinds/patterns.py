"""Patterns of words: how the lexicon of kinds writes them, and what is made of what is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.inflection import can_be_participle, irregular_pasts
from timeline.finding.regex import regex
from timeline.finding.words import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.finding.kinds.choices import Choices

__all__ = ["ASKING", "Element", "Entry", "Pattern"]

_FUNCTION_WORDS = frozenset(
    ("to", "that", "with", "on", "for", "in", "of", "from", "as", "by", "or", "out", "back", "over")
)
_SAYING_WHERE = frozenset(("in", "at", "by", "during", "after", "before", "since", "this", "last"))
"""Words that say when or where something is done as often as they belong to the verb."""
_FLAGS = regex(r"\{([a-z ]+)\}")
_APART = regex(
    r"[^\s*@]*+[*@]\S*+(?: \(\S++)*+ \.\.(?P<gap>\d*)(?: !\S+)* (?P<thing>[^\s(!{=]\S*)"
    r"(?: (?:\(\S+\)|\.\.\d*|!\S+|[^\s*(!{=]+(?=\s)|\{(?![a-z ]*\b(?:rev|fixed)\b)[a-z ]+\}))* ="
)
"""An entry that begins with a verb and what may stand apart from it, which can be turned into a passive."""
_NONE = frozenset[str]()
_APART_FLAGS = ("loose", "mulled", "noun", "passive")
"""Flags whose entries stand beside the others of a kind, and do not outweigh them."""
ASKING = " asking"
"""How the slot of entries ends that ask for more than words."""
_ASKING_FLAGS = frozenset(("pair", "named", "guest", "naval", "armed", "shared"))
"""Flags that ask for more than words: where it is not there, another entry may tell it."""
_GAP = 4
"""Words that may stand between where no number says how many."""
_PARTICLES = frozenset(("down", "up", "off", "out", "over", "back", "away", "home"))
"""Words that the object may stand before: "turned Norland down"."""
_PARTED = 2
"""Words of such an object."""
_NEAR = 1
"""Words between a verb and its object from which on the two make a passive as well."""
_BESIDE_DAY = frozenset(
    ("in", "at", "last", "this", "next", "today", "yesterday", "tomorrow", "late", "early", "later")
)
"""What stands beside "on" where an entry asks for a time or a place."""
_NOT = frozenset(("no", "not", "never", "n't", "'t", "longer", "more"))
"""Words of an entry that is itself about what is not so: "no longer welcome"."""
_BEFORE_PARTICIPLES = 12
"""Words that may stand between the noun and the participle of a passive."""


@dataclass(slots=True)
class Element:
    """One place of a pattern.

    Attributes:
        words: what may stand there.
        verbs: those of ``words`` that count only as a verb.
        gap: how many words may stand before it.
        optional: whether the place may be empty.
    """

    words: frozenset[str]
    verbs: frozenset[str]
    gap: int = 0
    optional: bool = False


@dataclass(slots=True)
class Pattern:
    """An entry of the lexicon.

    Attributes:
        kind: the name of a product kind.
        elements: its places; the first is the head.
        verbs: the forms of its head that count only as a verb.
        behind: its places behind the head.
        guards, far_guards: words that must not follow at once, or within four words.
        flags: what the head of the data file tells of them, such as ``rev`` (the subject receives).
        source: the pattern as written, for rules.
        example: a sentence that it reads.
        weight: how specific it is.
        slot: of those of one slot only the most specific counts; those that carry no clause, or ask for more
            than words, have one of their own, and hide no other of their kind that is not weak.
        needed: the words of which one must follow the head; None if none must.
        reach: how many words behind the head that can be.
        ends: the words of which one must stand in the last place that may not be empty.
        length: how many words behind the head that can be.
    """

    kind: str
    elements: tuple[Element, ...]
    guards: frozenset[str]
    far_guards: frozenset[str]
    flags: frozenset[str]
    source: str
    example: str
    weight: int
    verbs: frozenset[str] = field(init=False)
    behind: tuple[Element, ...] = field(init=False)
    slot: str = field(init=False)
    needed: frozenset[str] | None = field(init=False, default=None)
    reach: int = field(init=False, default=0)
    ends: frozenset[str] | None = field(init=False, default=None)
    length: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        """Make out what every word asks that it begins with."""
        apart = next((flag for flag in _APART_FLAGS if flag in self.flags), "")
        asking = "" if self.flags.isdisjoint(_ASKING_FLAGS) else ASKING
        self.slot = f"{self.kind} {apart}" if apart else f"{self.kind}{asking}"
        self.verbs, self.behind = self.elements[0].verbs, self.elements[1:]
        reach = 0
        for element in self.behind:
            reach += element.gap + 1
            if not element.optional:
                if self.needed is None:
                    self.needed, self.reach = element.words, reach
                self.ends, self.length = element.words, reach
        if self.needed is None:
            self.reach = reach

    @property
    def is_negative(self) -> bool:
        """Whether what is not so is just what it tells: "was no longer welcome"."""
        return any(element.words <= _NOT for element in self.elements)

    @property
    def name(self) -> str:
        """The pattern at a glance, with the first word of every choice: "@troops .. send*"."""
        return _at_a_glance(self.source, is_turned="turned" in self.flags)


@lru_cache(maxsize=4096)
def _at_a_glance(source: str, *, is_turned: bool) -> str:
    shown = [
        ".." if part.startswith("..") else part.partition("|")[0]
        for part in source.split()
        if part[0] not in "!("
    ]
    return " ".join([*shown, "(passive)"] if is_turned else shown)


class Entry(NamedTuple):
    """An entry of the lexicon as written.

    Attributes:
        kind: the name of the section that it stands in.
        line: ``pattern {flags} = example``.
        turned: whether the passive is meant: "sanctions .. were imposed" of "impose* .. sanctions".
    """

    kind: str
    line: str
    turned: bool = False

    @property
    def head(self) -> str:
        """Its first place as written."""
        return self.line.partition(" ")[0].strip("()")

    def thing(self, choices: Choices) -> str:
        """The place, as written, that opens a passive; nothing where English makes none of the entry."""
        apart = _APART.match(self.line)
        if apart is None or int(apart["gap"] or _GAP) < _NEAR:
            return ""
        thing = choices.single(apart["thing"])
        is_noun = _FUNCTION_WORDS.isdisjoint(thing) and "*" not in "".join(thing)
        others = [
            part for part in self.line[apart.end("thing") : apart.end() - 1].split() if part[0].isalpha()
        ]
        if not _SAYING_WHERE.isdisjoint("|".join(others).split("|")):
            return ""  # "was announced in May"
        return apart["thing"] if is_noun and "*" in "".join(choices.single(self.head)) else ""

    def pattern(self, choices: Choices) -> Pattern:
        """What it asks of the words of a sentence."""
        return self._passive(choices) if self.turned else self._active(choices)

    def _active(self, choices: Choices) -> Pattern:
        asked, _, example = self.line.partition(" = ")
        source, flags = _parted(asked)
        elements = tuple(_elements(source, choices))
        near, far = (choices.forms("|".join(guards)).words if guards else _NONE for guards in _guards(source))
        weight = sum(not element.optional for element in elements) - ("weak" in flags)
        return Pattern(self.kind, elements, near, far, flags, source, example, weight)

    def _passive(self, choices: Choices) -> Pattern:
        active = self._active(choices)
        verb, thing, *others = (element for element in active.elements if not element.optional)
        participles = frozenset(
            form for form in verb.verbs if can_be_participle(form) or form in irregular_pasts()
        )
        elements = (
            Element(thing.words, _NONE),
            Element(participles, _NONE, _BEFORE_PARTICIPLES),
            *others,
        )
        flags = (active.flags - {"noun"}) | {"turned"}
        source = f"{active.source} (passive)"
        return Pattern(active.kind, elements, _NONE, _NONE, flags, source, "", active.weight)


def _parted(asked: str) -> tuple[str, frozenset[str]]:
    """What is written without the flags, and these."""
    if "{" not in asked:
        return asked.strip(), _NONE
    return _FLAGS.sub("", asked).strip(), frozenset(" ".join(_FLAGS.findall(asked)).split())


def _elements(source: str, choices: Choices) -> Iterator[Element]:
    gap, before = 0, ""
    for part in source.split():
        if part.startswith(".."):
            gap = int(part[2:] or _GAP)
        elif part[0] != "!":
            parted = not gap and before[-1:] == "*" and _PARTICLES.issuperset(part.split("|"))
            words, verbs = choices.forms(part.strip("()"))
            if "on" in words and not words.isdisjoint(_BESIDE_DAY):
                words |= WEEKDAYS  # "ruled on Monday that" and "ruled Monday that"
            yield Element(words, verbs, _PARTED if parted else gap, part[0] == "(")
            gap, before = 0, part


def _guards(source: str) -> tuple[list[str], list[str]]:
    """What must not follow at once, and what not within four words, as written."""
    guards = [part for part in source.split() if part[0] == "!"] if "!" in source else []
    near = [part[1:] for part in guards if not part.startswith("!!")]
    return near, [part[2:] for part in guards if part.startswith("!!")]
