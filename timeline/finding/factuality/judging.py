"""Judging how far an event in a text is a fact, and in which mode it is told."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import Literal, cast

from timeline.finding.factuality.clauses import Reader
from timeline.finding.factuality.worth import CERTAIN, Worth
from timeline.finding.sentences import Sentence, split_sentences
from timeline.finding.words import tokenise

__all__ = ["Modality", "judge_factuality", "judge_modality"]

_DENIED = -1.3  # above it, what "may not" or "should not" happen is still open
Modality = Literal["actual", "planned", "considered", "possible", "denied"]


def judge_factuality(text: str, start: int, end: int) -> float:
    """How far what the word at start..end tells is a fact, as far as the text says.

    The scale is FactBank's (Saurí and Pustejovsky 2009) as numbers: 3 it certainly happened, 0 nothing
    is said, -3 it certainly did not.

    Args:
        text: The text.
        start: Offset of the event's word.
        end: Offset behind it.

    Returns:
        A value from -3 to 3.
    """
    return _worth(text, start, end).value


def judge_modality(text: str, start: int, end: int) -> Modality:
    """In which mode the word at start..end is told.

    'planned' is decided and to come (will, plans to, agreed to, is to), 'considered' is weighed, wished or
    asked for, 'possible' is may, could, if, reportedly; 'denied' is told as not having happened.

    Args:
        text: The text.
        start: Offset of the event's word.
        end: Offset behind it.
    """
    value, mode = _worth(text, start, end)
    if value < 0 and (mode == "actual" or value <= _DENIED):
        return "denied"
    return cast("Modality", mode)


@lru_cache(maxsize=16)
def _worth(text: str, start: int, end: int) -> Worth:
    """The worth of a word; the last are remembered, for mode and value are asked for in turn."""
    words = tokenise(text)
    i = bisect_right(words.starts, start) - 1
    if i < 0 or end <= start:
        return CERTAIN
    if words.ends[i] <= start:
        i = min(i + 1, len(words) - 1)
    return Reader(words, _sentence_start(text, words.starts, start), i).worth()


def _sentence_start(text: str, starts: tuple[int, ...], offset: int) -> int:
    """The first token of the sentence around an offset."""
    sentences = split_sentences(text)
    i = bisect_right(sentences, offset, key=_start) - 1
    return bisect_left(starts, sentences[i].start) if i >= 0 else 0


def _start(sentence: Sentence) -> int:
    return sentence.start
