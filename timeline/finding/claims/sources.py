"""Sources: the words in the sentence for whoever says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.claims.lexicon import verb_entries
from timeline.finding.words import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
    Words,
    is_adverb,
)

if TYPE_CHECKING:
    from timeline.finding.claims.frames import Cue

__all__ = ["Tokens", "find_source", "noun_phrase_after"]

Tokens = tuple[int, int]  # first token, token behind the last

_COMMAS = frozenset((",", "-", "–", "—", "--", ")", "("))
_HARD = frozenset((";", ":", ".", "?", "!", "…", "...", "--", "—", "–"))
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later tonight".split()  # noqa: SIM905
)
_NOT_SUBJECTS = frozenset(("there", "him", "me", "us", "them", "her"))


def find_source(words: Words, cue: Cue, start: int, end: int, previous: Tokens | None) -> Tokens | None:
    """The tokens that name who says it, or None.

    Args:
        words: The text's tokens.
        cue: The cue.
        start: First token of the sentence.
        end: Token behind the sentence's last.
        previous: The source of the claim before it in the sentence, which a second verb may share.
    """
    if cue.entry.frames == "s":
        return None
    if cue.voice == "according":
        return noun_phrase_after(words, cue.last + 1, end)
    if cue.voice == "passive":
        return _agent(words, cue.last + 1, end)
    if _inverted(words, cue, start, end):
        after = noun_phrase_after(words, cue.last + 1, end)
        if after:
            return after
    return _subject(words, cue, start, previous)


def _agent(words: Words, j: int, end: int) -> Tokens | None:
    """The phrase behind "by" in a passive clause."""
    for k in range(j, min(j + 10, end)):
        low = words.lows[k]
        if low == "by":
            return noun_phrase_after(words, k + 1, end)
        if low in _HARD or low in ("that", ",", "to"):
            return None
    return None


def noun_phrase_after(words: Words, j: int, end: int) -> Tokens | None:
    """The noun phrase that begins at token j, with the names and of-phrases that hang on it."""
    lows = words.lows
    k = j
    while k < end:
        low = lows[k]
        if low in ("of", "for", "at", "in", "and", "&", "'s", "the", "a", "an") and k > j:
            k += 1
            continue
        if low in _HARD and not (
            low == "."
            and k > j
            and len(lows[k - 1]) <= 3
            and words.ends[k - 1] == words.starts[k]
            and k + 1 < end
        ):
            break
        if (
            low in QUOTES
            or low in _COMMAS
            or low in AUXILIARIES
            or (low in SUBORDINATORS and low != "and")
            or low in RELATIVES
        ):
            break
        if (low in PREPOSITIONS or low in _TIMES or low in PRONOUNS) and k > j:
            break
        if low in PREPOSITIONS or (not low[0].isalnum() and low != "."):
            break
        k += 1
        if low in PRONOUNS:
            break
    while k > j and (lows[k - 1] in PREPOSITIONS or lows[k - 1] in ("and", "&", "the", "a", "an")):
        k -= 1
    return (j, k) if k > j else None


def _inverted(words: Words, cue: Cue, start: int, end: int) -> bool:
    """Whether the speaker stands behind the verb: '..., said Mara Lind.'"""
    lows = words.lows
    if cue.voice != "active" or cue.entry.family != "speech" or cue.first != cue.head or cue.head == start:
        return False
    before, j = lows[cue.head - 1], cue.last + 1
    if j >= end or lows[j] in ("that", ",", ":", ".") or lows[j] in QUOTES:
        return False
    if before in QUOTES:
        return True
    if before not in (",", "?", "!", "—", "--", "–", "as", "so"):
        return False
    if cue.head - 2 >= start and lows[cue.head - 2] in QUOTES:
        return True
    after = noun_phrase_after(words, j, end)
    return (
        after is not None
        and (after[1] >= end - 1 or lows[after[1]] in (",", ".", "who"))
        and lows[j] not in _NOT_SUBJECTS
    )


def _subject(words: Words, cue: Cue, start: int, previous: Tokens | None) -> Tokens | None:
    lows = words.lows
    i = cue.first - 1
    if cue.voice == "participle" and (
        i < start
        or lows[i] in _COMMAS
        or lows[i] in PREPOSITIONS
        or lows[i] in ("and", "while", "before", "after")
    ):
        return previous or _sentence_subject(words, start, cue.first)
    if i < start:
        return None
    if lows[i] in ("and", "but", "or") or (
        lows[i] in _COMMAS and i > start and lows[i - 1] in ("and", "but", "or")
    ):
        return previous or _sentence_subject(words, start, i)
    if lows[i] in _COMMAS:
        return _before_interruption(words, i, start) or previous
    if lows[i] in QUOTES or lows[i] in _HARD:
        return previous
    if lows[i] in SUBORDINATORS and lows[i] not in RELATIVES:
        return previous or _sentence_subject(words, start, i)
    if cue.voice in ("infinitive", "participle") and (lows[i] in verb_entries() or lows[i] in PREPOSITIONS):
        return previous or _sentence_subject(words, start, i)
    return _phrase_before(words, i, start)


def _before_interruption(words: Words, i: int, start: int) -> Tokens | None:
    """The phrase before ', a former envoy,' or ', who has long known him,', where i is the closing mark."""
    lows = words.lows
    mark = {")": "("}.get(lows[i], lows[i])
    k = i - 1
    while k >= start and lows[k] != mark:
        if lows[k] in QUOTES:
            return None
        k -= 1
    if k <= start:
        return _phrase_before(words, i - 1, start)
    inside = lows[k + 1]
    phrase = _phrase_before(words, k - 1, start)
    if phrase is None:
        return _phrase_before(words, i - 1, start)
    if inside in PRONOUNS and inside != "who":
        return phrase
    return (phrase[0], i)


def _phrase_before(words: Words, i: int, start: int) -> Tokens | None:
    """The noun phrase that ends with token i."""
    lows = words.lows
    k = i
    while k >= start and (is_adverb(lows[k]) or lows[k] in AUXILIARIES):
        k -= 1
    if k < start or not (lows[k][0].isalnum() or lows[k] in (".", "%")):
        return None
    last = k + 1
    if lows[k] in RELATIVES or lows[k] in PRONOUNS:
        return (k, last)
    while k >= start:
        low = lows[k]
        if low in QUOTES or low in _COMMAS or (low in _HARD and not _dotted(words, k)):
            break
        if (
            low in RELATIVES
            or (low in SUBORDINATORS and low not in ("and", "than", "or"))
            or low in AUXILIARIES
        ):
            break
        if low in PRONOUNS:
            break
        k -= 1
    first = k + 1
    while first < last - 1 and (is_adverb(lows[first]) or lows[first] in ("and", "or", "but")):
        first += 1
    if lows[first] in PREPOSITIONS:
        first = _after_adverbial(words, first, last)
    return (first, last) if first < last else None


def _dotted(words: Words, k: int) -> bool:
    return (
        words.lows[k] == "."
        and k > 0
        and words.ends[k - 1] == words.starts[k]
        and len(words.lows[k - 1]) <= 4
    )


def _after_adverbial(words: Words, first: int, last: int) -> int:
    """Where the subject begins behind 'In March' or 'At the port': the last determiner or name-run."""
    k = last - 1
    while k > first and words.lows[k] not in DETERMINERS:
        k -= 1
    if k > first + 1:
        return k
    k = last - 1
    while k > first + 1 and words.forms[k][0].isupper():
        k -= 1
    return min(k + 1, last - 1)


def _sentence_subject(words: Words, start: int, end: int) -> Tokens | None:
    """The subject of the sentence's first clause: what stands before its first verb."""
    lows = words.lows
    verbs = verb_entries()
    for k in range(start + 1, end):
        low = lows[k]
        if low in AUXILIARIES or low in verbs or (low.endswith("ed") and lows[k - 1] not in DETERMINERS):
            return (
                _phrase_before(words, k - 1, start)
                if lows[k - 1] not in _COMMAS
                else _before_interruption(words, k - 1, start)
            )
    return None
