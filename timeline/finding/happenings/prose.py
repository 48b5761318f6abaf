"""A document of prose becomes found happenings."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.domain.document import Omission
from timeline.domain.statement import Claim, Rule
from timeline.finding.extractor import Findings
from timeline.finding.happenings.abroad import is_english, read_abroad
from timeline.finding.happenings.frames import frames_of
from timeline.finding.happenings.page import read_page, within
from timeline.finding.happenings.reference import Reference
from timeline.finding.happenings.telling import tell_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.document import Document
    from timeline.domain.statement import Found
    from timeline.finding.happenings.frames import Frame
    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import Gazetteer
    from timeline.finding.sentences import Sentence

__all__ = ["read_prose"]

_OPENING = 60
"""Characters within which the words of doubt stand that cast it on the sentence before."""
_SHORTEST, _LONGEST = 3, 200
"""Words of the shortest sentence that can tell something, and of the longest that is read in one piece."""


def read_prose(document: Document, gazetteer: Gazetteer | None = None) -> Findings:
    """The happenings that a document of prose tells, in order."""
    if not is_english(document):
        return read_abroad(document)
    page = read_page(document, gazetteer)
    sentences = [
        piece
        for sentence in page.sentences
        if sentence.kind in ("sentence", "item")
        for piece in _pieces(page, sentence)
    ]
    framed = [frames_of(page, sentence) for sentence in sentences]
    doubts = [_doubt(page, sentence, frames) for sentence, frames in zip(sentences, framed, strict=True)]
    found: list[Found] = []
    omitted: list[Omission] = []
    reference = Reference()
    unplaced = any(dating.when is None and dating.problem for dating in page.datings.mentions)
    for number, sentence in enumerate(sentences):
        doubt = doubts[number + 1] if number + 1 < len(sentences) else None
        told = tell_sentence(page, sentence, framed[number], reference, doubt)
        found.extend(_doubted(one, sentences[number + 1], doubt) if doubt else one for one in told)
        if unplaced:
            omitted.extend(_unplaced(page, sentence))
    return Findings(tuple(found), tuple(omitted))


def _pieces(page: Page, sentence: Sentence) -> list[Sentence]:
    """The sentence, or pieces of one that no person wrote, so that time stays linear."""
    first, last = page.word_at(sentence.start), page.word_at(sentence.end)
    if last - first < _SHORTEST:
        return []
    if last - first <= _LONGEST:
        return [sentence]
    cuts = [*range(first, last, _LONGEST), last]
    starts, ends = page.words.starts, page.words.ends
    return [
        replace(sentence, start=starts[one], end=ends[two - 1])
        for one, two in pairwise(cuts)
        if two - one >= _SHORTEST
    ]


def _doubt(page: Page, sentence: Sentence, frames: Sequence[Frame]) -> Claim | None:
    """The claim that nobody could check what the sentence before says ("This has not been confirmed")."""
    for frame in frames:
        own = " that " in page.text[sentence.start : frame.cue[0]]  # "The claim that he fled could not ..."
        if frame.mention.stance == "unverified" and frame.cue[0] - sentence.start < _OPENING and not own:
            return Claim("", None, "unverified", " ".join(page.text[slice(*frame.cue)].split()))
    return None


def _doubted(found: Found, sentence: Sentence, doubt: Claim) -> Found:
    """The happening with the doubt that the next sentence casts on it, and that sentence as evidence."""
    return replace(
        found,
        claims=(*found.claims, doubt),
        passages=(*found.passages, (sentence.start, sentence.end)),
        rules=(*found.rules, Rule("claims", "doubt in the next sentence", doubt.cue)),
    )


def _unplaced(page: Page, sentence: Sentence) -> list[Omission]:
    """The times of a sentence that could not be placed on the calendar, and why."""
    return [
        Omission(sentence.start, sentence.end, page.text[dating.start : dating.end], dating.problem)
        for dating in within(page.datings, sentence.start, sentence.end)
        if dating.when is None and dating.problem
    ]
