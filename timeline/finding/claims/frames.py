"""Frames: whether a word of the lexicon is a cue here, judged by what stands around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.claims.lexicon import Entry, verb_entries
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    Words,
    is_adverb,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Cue", "Voice", "find_cues"]

_WH = frozenset(("that", "whether", "if", "how", "what", "why", "where", "when", "who", "which"))
_STOPS = frozenset((".", ",", ";", ")", "?", "!", "-", "–", "—", "--", "]", "...", "…"))
_SUBJECTS = frozenset("he she it they we i there".split())  # noqa: SIM905
_OBJECTS = frozenset("me him her them us you reporters journalists".split())  # noqa: SIM905

Voice = str
_ACCORDING = Entry("according", ("to",), "speech", "asserts", "x", "base")


class Cue(NamedTuple):
    """A cue: tokens `first` to `last` (inclusive), the verb itself at `head`.

    `frame` is the complement (a letter of lexicon.txt), `voice` one of 'active', 'passive', 'participle'
    ("saying that", "asked by"), 'infinitive' and 'noun'.
    """

    first: int
    head: int
    last: int
    entry: Entry
    frame: str
    voice: Voice
    negated: bool


def find_cues(words: Words, start: int, end: int) -> Iterator[Cue]:
    """Cues among the tokens start..end of one sentence."""
    entries = verb_entries()
    lows = words.lows
    for i in range(start, end):
        if lows[i] == "according" and i + 1 < end and lows[i + 1] == "to":
            yield Cue(i, i, i + 1, _ACCORDING, "p", "according", negated=False)
            continue
        readings = entries.get(lows[i])
        if readings:
            cue = _cue(words, i, start, end, readings)
            if cue:
                yield cue


def _cue(words: Words, i: int, start: int, end: int, readings: tuple[Entry, ...]) -> Cue | None:
    lows = words.lows
    if not _is_verb(words, i, start, end, readings[0].form):
        return None
    first, negated = _group_start(lows, i, start)
    voice = _voice(lows, i, first, start, end, readings[0].form)
    for entry in readings:
        last = i + len(entry.particle)
        if entry.particle and lows[i + 1 : last + 1] != entry.particle:
            continue
        frame = _complement(words, last + 1, end)
        if "x" in entry.frames or frame in entry.frames or (entry.particle and frame == "n"):
            return Cue(first, i, last, entry, frame, voice, negated)
    return None


def _is_verb(words: Words, i: int, start: int, end: int, form: str) -> bool:
    """Whether the form is a verb here and no noun or adjective."""
    lows = words.lows
    before = lows[i - 1] if i > start else ""
    after = lows[i + 1] if i + 1 < end else ""
    if form in ("past", "participle"):
        return not (
            before in DETERMINERS and before not in PRONOUNS and before not in ("that", "all", "both", "two")
        )
    if form == "ing":
        return before not in DETERMINERS
    if words.forms[i][0].isupper() and i > start and words.forms[i - 1][0].isupper():
        return after in QUOTES or after in _WH
    if before == "to":
        return form == "base"
    if before in PRONOUNS or before in MODALS or before in ("do", "does", "did", "'t", "n't", "not", "let"):
        return True
    if before in ("that", "these", "those") and form == "base" and after not in DETERMINERS:
        return False
    if before in DETERMINERS or before in PREPOSITIONS or before in ("'s", "no", "") or before in BE:
        return before == "" and False
    if (
        form == "third"
        or after in _WH
        or after in QUOTES
        or after in DETERMINERS
        or after in _SUBJECTS
        or after in _OBJECTS
    ):
        return after not in ("of",)
    if form == "base":
        return before.endswith("s") and after not in ("of", "for", "by", "with")
    return True


def _group_start(lows: tuple[str, ...], i: int, start: int) -> tuple[int, bool]:
    """The first token of the verb group that ends at i, and whether it is negated."""
    first, negated = i, False
    k = i - 1
    while k >= start and i - k < 9:
        low = lows[k]
        if low in AUXILIARIES or low in NEGATIONS or low == "to":
            negated = negated or low in NEGATIONS
            first = k
        elif not is_adverb(low):
            break
        k -= 1
    return first, negated


def _voice(lows: tuple[str, ...], i: int, first: int, start: int, end: int, form: str) -> Voice:
    group = lows[first:i]
    if form == "ing":
        return "active" if any(low in BE for low in group) else "participle"
    if form in ("past", "participle"):
        for low in reversed(group):
            if low in HAVE:
                return "active"
            if low in BE and low != "'s":
                return "passive"
        if not group and i + 1 < end and lows[i + 1] == "by":
            return "passive"
        return "active"
    return "infinitive" if "to" in group else "active"


def _complement(words: Words, j: int, end: int) -> str:
    """What follows: t a clause or quotation, p nothing, o an object, i an infinitive, n something else."""
    lows = words.lows
    while j < end and is_adverb(lows[j]):
        j += 1
    if j >= end:
        return "p"
    low = lows[j]
    if low in _WH or low in QUOTES or low == ":" or low in _SUBJECTS:
        return "t"
    if low in _STOPS:
        return "t" if low == "," and j + 1 < end and lows[j + 1] in QUOTES else "p"
    if low == "to":
        return "i" if j + 1 < end and lows[j + 1] not in DETERMINERS and lows[j + 1] not in _OBJECTS else "n"
    if low in PREPOSITIONS:
        return "t" if _clause_later(lows, j, end) else "n"
    return _object_or_clause(words, j, end)


def _clause_later(lows: tuple[str, ...], j: int, end: int) -> bool:
    """Whether behind "on Monday" or "in a statement" there comes a that or a quotation."""
    for k in range(j, min(j + 14, end)):
        low = lows[k]
        if low == "that" or low in QUOTES or low == ":":
            return True
        if low in (".", ";"):
            return False
    return False


def _object_or_clause(words: Words, j: int, end: int) -> str:
    lows = words.lows
    for k in range(j, min(j + 14, end)):
        low = lows[k]
        if low in AUXILIARIES and k > j and low not in ("'s",):
            return "t"
        if low == "that" or low in QUOTES or low == ":":
            return "t" if k > j else "o"
        if low == "to":
            return "i" if k > j else "o"
        if low in _STOPS or low in ("for", "as", "because", "while", "when", "who", "which", "and"):
            return "o"
    return "o"
