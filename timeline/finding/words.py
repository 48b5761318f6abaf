"""Words: a text cut into tokens with their offsets, and the small words that hold English together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import add
from typing import TYPE_CHECKING

from timeline.finding.regex import regex
from timeline.finding.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "ADVERBS",
    "AUXILIARIES",
    "BE",
    "DETERMINERS",
    "HAVE",
    "MODALS",
    "MONTHS",
    "NEGATIONS",
    "NOMINATIVES",
    "POSSESSIVES",
    "PREPOSITIONS",
    "PRONOUNS",
    "QUOTES",
    "RELATIVES",
    "SUBJECT_RELATIVES",
    "SUBORDINATORS",
    "WEEKDAYS",
    "Words",
    "is_adverb",
    "is_year",
    "opens_time",
    "tokenise",
]

# Clitics stand alone ("they" "’ve", "did" "n't" or "didn" "’t"); dots stay inside "3.5", and in "U.S." where
# words follow.
# Each comes with the white space behind it: the pieces cover the text, so that their lengths are the offsets.
# Most words stand alone: a look at what follows them spares the search for parts that are joined to them.
_PIECE = regex(
    r"(?:[A-Z]\.(?:[A-Z]\.)+(?=\s+\w)|\w++(?:(?![-–.,&])|(?:[.,](?=\d)\w+|[-–.&](?=\w)\w+)*)"
    r"|['’](?:s|re|ve|ll|d|m|t|S)\b|\.{2,}|--+|''|``|[^\w\s])\s*"
)


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of a text, as parallel tuples of equal length.

    Attributes:
        forms: The tokens as written.
        lows: The same in lower case, curly apostrophes made straight, and the dashes of a typewriter
            ("--", "_") made dashes.
        starts: Offset of each token's first character.
        ends: Offset behind each token's last character.
    """

    forms: tuple[str, ...]
    lows: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.forms)


@lru_cache(maxsize=4)
def tokenise(text: str) -> Words:
    """Cut a text into words, numbers, clitics and single marks, in time linear in its length."""
    pieces = _PIECE.findall(text)
    if not pieces:
        return Words((), (), (), ())
    forms = tuple(map(str.rstrip, pieces))
    lengths = map(len, pieces[:-1])
    starts = tuple(accumulate(lengths, initial=len(text) - len(text.lstrip())))
    ends = tuple(map(add, starts, map(len, forms)))
    return Words(forms, tuple(map(_lows.__getitem__, forms)), starts, ends)


def _low(form: str) -> str:
    if form == "_" or form.startswith("--"):
        return "—"
    return form.lower().replace("’", "'")


_lows = Remembered(_low)
"""Tokens in lower case; one that comes again is the same string, which sets find faster."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


BE = _set("be am is are was were been being 's 're 'm isn aren wasn weren")
HAVE = _set("have has had having 've haven hasn hadn")
MODALS = _set(
    """
    will would shall should can could may might must 'll 'd won wouldn couldn shouldn can't cannot ca
    ought
    """
)
AUXILIARIES = BE | HAVE | MODALS | _set("do does did don doesn didn")
NEGATIONS = _set(
    """
    not n't never no 't neither nor nobody none nothing nowhere without hardly scarcely barely cannot
    """
)
DETERMINERS = _set(
    """
    the a an this that these those his her its their our my your some any every each both all no another
    several many most few two three four five six seven eight nine ten hundreds thousands dozens whose
    such other
    """
)
PRONOUNS = _set("he she it they we i you who one someone everyone nobody anyone everybody somebody")
NOMINATIVES = _set("he she they we i")
"""Pronouns that are never objects: what stands right behind one is its verb."""
POSSESSIVES = {"its": "it", "his": "he", "her": "she", "their": "they"}
"""Possessives of the third person, each with the pronoun that is the same as a subject."""
RELATIVES = _set("who which that whom whose")
SUBJECT_RELATIVES = _set("who which that")
"""Those that can be what their clause is told of."""
SUBORDINATORS = _set(
    """
    that because while when as if but although though since after before where whereas what how why than
    until unless whether whereupon so once whenever and or
    """
)
PREPOSITIONS = _set(
    """
    of in on at by for from with to about against over under into between among during after before
    through without within near around across behind beyond despite toward towards upon via per like
    amid outside inside including since until till throughout off onto along above below beside besides
    concerning regarding following
    """
)
ADVERBS = _set(
    """
    also then later first again still now just even once twice often never always ever already earlier
    soon recently not n't 't here there today yesterday tomorrow once only further instead too yet more
    rather quite almost ago perhaps maybe thus hence meanwhile however so far back away on-air online
    initially long since both all nevertheless nonetheless therefore moreover otherwise indeed
    """
)
WEEKDAYS = _set("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = _set(
    """
    january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec May March
    """
)
"""Months in lower case, and those as written that in lower case would be verbs."""
_PARTS_OF_YEAR = _set("spring summer autumn winter early mid late")
_YEAR_DIGITS = 4
QUOTES = _set("\" “ ” '' `` « » „")
_NO_ADVERBS = _set(
    """
    daily weekly fortnightly monthly quarterly
    family ally reply supply apply rely july italy assembly only anomaly monopoly bully fly imply
    multiply rally tally folly belly gully homily butterfly sicily resupply overfly reapply
    """
)


def _is_adverb(low: str) -> bool:
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in _NO_ADVERBS)


is_adverb: Callable[[str], bool] = Remembered(_is_adverb).__getitem__
"""Whether a lower-case word can stand between a subject and its verb as an adverb."""


def is_year(word: str) -> bool:
    """Whether a word is written as the years of the calendar are: "1995"."""
    return word.isdigit() and len(word) == _YEAR_DIGITS


def opens_time(low: str) -> bool:
    """Whether a lower-case word opens a month, a season or a year: "may", "early", "spring", "1995"."""
    return low in MONTHS or low in _PARTS_OF_YEAR or is_year(low)
