"""Patterns of words: how the lexicon of kinds writes them, and what is made of what is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.regex import regex

if TYPE_CHECKING:
    from timeline.finding.kinds.choices import Choices

__all__ = ["Element", "Entry", "Pattern"]

_FUNCTION_WORDS = frozenset(
    ("to", "that", "with", "on", "for", "in", "of", "from", "as", "by", "or", "out", "back", "over")
)
_FLAGS = regex(r"\{([a-z ]+)\}")
_APART = regex(
    r"[^\s*@]*+[*@]\S*+(?: \(\S++)*+ \.\.(?P<gap>\d*)(?: !\S+)* (?P<thing>[^\s(!{=]\S*)"
    r"(?: (?:\(\S+\)|\.\.\d*|!\S+|\{(?![a-z ]*\b(?:rev|fixed)\b)[a-z ]+\}))* ="
)
"""An entry of two places, a verb and what may stand apart from it, that can be turned into a passive."""
_GAP = 4
"""Words that may stand between where no number says how many."""
_NEAR = 3
"""Words between a verb and its object from which on the two make a passive as well."""
_BEFORE_PARTICIPLES = 7
"""Words that may stand between the noun and the participle of a passive."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Pattern:
    """An entry of the lexicon.

    Attributes:
        kind: the name of a product kind.
        elements: its places; the first is the head.
        guards, far_guards: words that must not follow at once, or within four words.
        flags: what the head of the data file tells of them, such as ``rev`` (the subject receives).
        source: the pattern as written, for rules.
        example: a sentence that it reads.
    """

    kind: str
    elements: tuple[Element, ...]
    guards: frozenset[str]
    far_guards: frozenset[str]
    flags: frozenset[str]
    source: str
    example: str
    weight: int

    @property
    def name(self) -> str:
        """The pattern at a glance, with the first word of every choice: "@troops .. send*"."""
        parts = self.source.split()
        shown = [
            ".." if part.startswith("..") else part.partition("|")[0] for part in parts if part[0] not in "!("
        ]
        return " ".join([*shown, "(passive)"] if "turned" in self.flags else shown)


class _Place(NamedTuple):
    """A place of a pattern as written, such as ``@arms``."""

    written: str
    gap: int
    optional: bool


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
        return apart["thing"] if is_noun and "*" in "".join(choices.single(self.head)) else ""

    def pattern(self, choices: Choices) -> Pattern:
        """What it asks of the words of a sentence."""
        return self._passive(choices) if self.turned else self._active(choices)

    @property
    def asked(self) -> str:
        """What stands before its example."""
        return self.line.partition(" = ")[0]

    def _active(self, choices: Choices) -> Pattern:
        source, flags = _bare(self.asked), _flags(self.asked)
        elements = tuple(
            Element(choices.words(place.written), choices.verbs(place.written), place.gap, place.optional)
            for place in _places(source)
        )
        near, far = (choices.words("|".join(guards)) if guards else frozenset() for guards in _guards(source))
        weight = sum(not element.optional for element in elements) - ("weak" in flags)
        return Pattern(self.kind, elements, near, far, flags, source, self.line.partition(" = ")[2], weight)

    def _passive(self, choices: Choices) -> Pattern:
        active = self._active(choices)
        verb, thing = (element for element in active.elements if not element.optional)
        participles = frozenset(form for form in verb.verbs if not form.endswith(("ing", "s")))
        elements = (
            Element(thing.words, frozenset()),
            Element(participles, frozenset(), _BEFORE_PARTICIPLES),
        )
        flags = (active.flags - {"noun"}) | {"turned"}
        source = f"{active.source} (passive)"
        return Pattern(active.kind, elements, frozenset(), frozenset(), flags, source, "", active.weight)


def _flags(asked: str) -> frozenset[str]:
    return frozenset(" ".join(_FLAGS.findall(asked)).split())


def _bare(asked: str) -> str:
    return _FLAGS.sub("", asked).strip()


def _places(source: str) -> list[_Place]:
    places, gap = [], 0
    for part in source.split():
        if part.startswith(".."):
            gap = int(part[2:] or _GAP)
        elif not part.startswith("!"):
            places.append(_Place(part.strip("()"), gap, part.startswith("(")))
            gap = 0
    return places


def _guards(source: str) -> tuple[list[str], list[str]]:
    """What must not follow at once, and what not within four words, as written."""
    guards = [part for part in source.split() if part.startswith("!")]
    near = [part[1:] for part in guards if not part.startswith("!!")]
    return near, [part[2:] for part in guards if part.startswith("!!")]
