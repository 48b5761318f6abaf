"""A document of prose becomes found happenings."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.domain.document import Omission
from timeline.domain.statement import Claim, Rule
from timeline.finding.extractor import Findings
from timeline.finding.happenings.abroad import is_english, read_abroad
from timeline.finding.happenings.acts import find_acts
from timeline.finding.happenings.frames import frames_of
from timeline.finding.happenings.page import read_page, within
from timeline.finding.happenings.reading import cast_acts
from timeline.finding.happenings.reference import Reference
from timeline.finding.happenings.scene import set_scene
from timeline.finding.happenings.telling import can_matter, tell
from timeline.finding.happenings.writing import write_down

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.document import Document
    from timeline.domain.statement import Found
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.parties import Gazetteer
    from timeline.finding.sentences import Sentence

__all__ = ["read_prose"]

_OPENING = 60
"""Characters within which the words of doubt stand that cast it on the sentence before."""
_OWN = re.compile(r"\s(?:\w+\s){0,3}(?:that|whether|how|who|what)\b")
"""What opens what a doubt itself is about."""
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
    unplaced = any(dating.when is None and dating.problem for dating in page.datings.mentions)
    omitted = [one for sentence in sentences for one in _unplaced(page, sentence)] if unplaced else []
    return Findings(tuple(_found(page, sentences)), tuple(omitted))


def _found(page: Page, sentences: Sequence[Sentence]) -> list[Found]:
    """What the sentences tell.

    Each step goes through all of them before the next begins: what a step needs stays close at hand so, and
    a document takes less time.
    """
    reference = Reference()
    framed = [frames_of(page, sentence) for sentence in sentences]
    scenes = [
        set_scene(page, sentence, frames, reference)
        for sentence, frames in zip(sentences, framed, strict=True)
    ]
    # Whether nobody could check what a sentence says stands in the next one.
    doubts = [*map(_doubt, scenes), None][1:]
    acted = [
        find_acts(page, scene.clauses, scene.frames) if can_matter(scene, doubt) else ()
        for scene, doubt in zip(scenes, doubts, strict=True)
    ]
    parts = [cast_acts(*one) for one in zip(scenes, acted, strict=True)]
    told = [tell(*one) for one in zip(scenes, parts, doubts, strict=True)]
    found: list[Found] = []
    for number, readings in enumerate(told):
        written = [write_down(scenes[number], reading, place) for place, reading in enumerate(readings)]
        doubt = doubts[number]
        found += [_doubted(one, sentences[number + 1], doubt) for one in written] if doubt else written
    return found


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


def _doubt(scene: Scene) -> Claim | None:
    """The claim that nobody could check what the sentence before says ("This has not been confirmed")."""
    page, sentence = scene.page, scene.sentence
    for frame in scene.frames:
        # "The claim that he fled could not ...", "could not confirm reports that he fled"
        own = " that " in page.text[sentence.start : frame.cue[0]] or _OWN.match(page.text, frame.cue[1])
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
