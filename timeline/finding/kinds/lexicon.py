"""The lexicon of kinds, read from its data file: patterns of words, each with a kind and an example."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from timeline.finding.inflection import spellings

__all__ = ["Element", "Lexicon", "Pattern", "lexicon"]

_FUNCTION_WORDS = frozenset(
    ("to", "that", "with", "on", "for", "in", "of", "from", "as", "by", "or", "out", "back", "over")
)
_PLURALS = {"man": "men", "woman": "women", "person": "people", "child": "children", "crisis": "crises"}
_FLAGS = re.compile(r"\{([a-z ]+)\}")


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


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All patterns, by the words that their first place may hold."""

    patterns: tuple[Pattern, ...]
    by_head: dict[str, tuple[Pattern, ...]]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon that ships with the package."""
    return read_lexicon(files("timeline.finding.kinds").joinpath("lexicon.txt").read_text(encoding="utf-8"))


def read_lexicon(text: str) -> Lexicon:
    """Read a lexicon: sections ``[kind]`` of ``pattern = example`` and ``[@class]`` of words.

    In a pattern ``word*`` is a verb in any form, ``word+`` a noun in either number, ``a|b`` a choice,
    ``@class`` a class of words, ``..`` up to four words between (``..N`` up to N), ``(word)`` a word that may
    be missing, ``!word`` a word that must not follow, ``!!word`` nor within four words; ``{flag}`` before
    ``=`` sets flags.

    Raises:
        ValueError: a line is none of these.
    """
    classes: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    patterns: list[Pattern] = []
    turned_round: list[Pattern] = []
    section = ""
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()  # noqa: PLW2901
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line[1:-1]
        elif section.startswith("@"):
            words, verbs = classes.get(section, (frozenset(), frozenset()))
            more_words, more_verbs = _choice(line.replace(" ", "|"), classes)
            classes[section] = (words | more_words, verbs | more_verbs)
        elif " = " in line:
            pattern = _pattern(section, line, classes)
            patterns.append(pattern)
            turned = _turned(pattern)
            if turned is not None:
                turned_round.append(turned)
        else:
            msg = f"line {number} of the lexicon is neither a section nor 'pattern = example': {line!r}"
            raise ValueError(msg)
    by_head: dict[str, list[Pattern]] = {}
    for pattern in (*patterns, *turned_round):
        for word in pattern.elements[0].words:
            by_head.setdefault(word, []).append(pattern)
    return Lexicon(tuple(patterns), {word: tuple(found) for word, found in by_head.items()})


_Classes = dict[str, tuple[frozenset[str], frozenset[str]]]


def _pattern(kind: str, line: str, classes: _Classes) -> Pattern:
    left, _, example = line.partition(" = ")
    flags = frozenset(" ".join(_FLAGS.findall(left)).split())
    source = _FLAGS.sub("", left).strip()
    elements: list[Element] = []
    guards = far_guards = frozenset[str]()
    gap = 0
    for part in source.split():
        if part.startswith(".."):
            gap = int(part[2:] or 4)
        elif part.startswith("!!"):
            far_guards |= _choice(part[2:], classes)[0]
        elif part.startswith("!"):
            guards |= _choice(part[1:], classes)[0]
        else:
            optional = part.startswith("(")
            words, verbs = _choice(part.strip("()"), classes)
            elements.append(Element(words, verbs, gap, optional))
            gap = 0
    weight = sum(not element.optional for element in elements) - ("weak" in flags)
    return Pattern(kind, tuple(elements), guards, far_guards, flags, source, example, weight)


def _turned(pattern: Pattern) -> Pattern | None:
    """The passive of "impose .. sanctions", which English puts as "sanctions .. were imposed"."""
    fixed = [element for element in pattern.elements if not element.optional]
    if (
        len(fixed) != 2
        or {"rev", "fixed"} & pattern.flags
        or not fixed[0].verbs
        or fixed[1].verbs
        or fixed[1].gap < 3
    ):
        return None
    if not _FUNCTION_WORDS.isdisjoint(fixed[1].words):
        return None
    participles = frozenset(form for form in fixed[0].verbs if not form.endswith(("ing", "s")))
    elements = (Element(fixed[1].words, frozenset()), Element(participles, frozenset(), 7))
    flags = (pattern.flags - {"noun"}) | {"turned"}
    source = f"{pattern.source} (passive)"
    return Pattern(pattern.kind, elements, frozenset(), frozenset(), flags, source, "", pattern.weight)


def _choice(part: str, classes: _Classes) -> tuple[frozenset[str], frozenset[str]]:
    words: set[str] = set()
    verbs: set[str] = set()
    for word in part.split("|"):
        if word.startswith("@"):
            words |= classes[word][0]
            verbs |= classes[word][1]
        elif word.endswith("*"):
            forms = (*spellings(word[:-1]), *(("are", "were", "am") if word == "be*" else ()))
            words.update(forms)
            verbs.update(forms)
        elif word.endswith("+"):
            words |= _noun_forms(word[:-1])
        else:
            words.add(word)
    return frozenset(words), frozenset(verbs)


def _noun_forms(base: str) -> frozenset[str]:
    """Singular and plural of a noun; the plural is made as the third person of a verb is."""
    return frozenset((base, _PLURALS.get(base) or spellings(base)[1]))
