"""A document of prose becomes found happenings."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from timeline.domain.document import Omission
from timeline.finding.extractor import Findings
from timeline.finding.happenings.abroad import is_english, read_abroad
from timeline.finding.happenings.anaphora.answering import answered, answers_to
from timeline.finding.happenings.anaphora.reference import Reference
from timeline.finding.happenings.anaphora.stage import Stage
from timeline.finding.happenings.anchoring.continuing import can_follow, continued
from timeline.finding.happenings.casting import cast_acts
from timeline.finding.happenings.digests import items_of
from timeline.finding.happenings.page import read_page, within
from timeline.finding.happenings.repeating import without_repeats
from timeline.finding.happenings.scene import set_scene
from timeline.finding.happenings.standing.frames import frames_of
from timeline.finding.happenings.standing.quoting import quoted_on
from timeline.finding.happenings.telling import can_matter, names_somebody, tell
from timeline.finding.happenings.triggers.acts import find_acts
from timeline.finding.happenings.weighing import weigh_in
from timeline.finding.happenings.writing import write_down
from timeline.finding.plain import plain_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.document import Document
    from timeline.domain.statement import Found
    from timeline.finding.happenings.anaphora.answering import Answer
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.parties import Gazetteer
    from timeline.finding.plain import Plain
    from timeline.finding.sentences import Sentence

__all__ = ["Told", "read_prose", "read_sentences", "sentences_of"]

_SHORTEST, _LONGEST = 3, 200
"""Words of the shortest sentence that can tell something, and of the longest that is read in one piece."""


class Told(NamedTuple):
    """The sentences of a document: their scenes, what is answered to each, and what each tells."""

    scenes: Sequence[Scene]
    answers: Sequence[Sequence[Answer]]
    told: Sequence[Sequence[Reading]]


def read_prose(document: Document, gazetteer: Gazetteer | None = None) -> Findings:
    """The happenings that a document of prose tells, in order."""
    if not is_english(document):
        return read_abroad(document)
    plain = plain_text(document.text, document.title)
    if plain.text == document.text:
        return _read(document, gazetteer)
    findings = _read(replace(document, text=plain.text), gazetteer)
    return _moved(findings, plain) if plain.steps else findings


def _read(document: Document, gazetteer: Gazetteer | None) -> Findings:
    """The happenings that a document of plain text tells."""
    page = read_page(document, gazetteer)
    sentences = sentences_of(page)
    unplaced = any(dating.when is None and dating.problem for dating in page.datings.mentions)
    omitted = [one for sentence in sentences for one in _unplaced(page, sentence)] if unplaced else []
    return Findings(tuple(_found(page, sentences)), tuple(omitted))


def _moved(findings: Findings, plain: Plain) -> Findings:
    """The findings by their place in the document as it was before it was made plain."""
    found = [
        replace(
            one, start=span[0], end=span[1], passages=tuple(plain.span(*passage) for passage in one.passages)
        )
        for one in findings.found
        for span in [plain.span(one.start, one.end)]
    ]
    omitted = [
        replace(one, start=span[0], end=span[1])
        for one in findings.omitted
        for span in [plain.span(one.start, one.end)]
    ]
    return Findings(tuple(found), tuple(omitted))


def sentences_of(page: Page) -> list[Sentence]:
    """The sentences of a document, long ones in pieces, and the heads that say what a paragraph is about."""
    return [
        piece
        for sentence in page.sentences
        if sentence.kind in ("sentence", "item", "lead")
        for piece in _pieces(page, sentence)
    ]


def _found(page: Page, sentences: Sequence[Sentence]) -> list[Found]:
    """What the sentences tell."""
    stage = Stage(page)
    return [one for item in items_of(page, sentences) for one in _found_in(page, item, stage)]


def _found_in(page: Page, sentences: Sequence[Sentence], stage: Stage) -> list[Found]:
    """What sentences tell that go on with each other."""
    kept = [one for one in sentences if one.kind != "lead" or within(page.parties, one.start, one.end)]
    scenes, answers, told = read_sentences(page, kept, stage)
    told = without_repeats(scenes, told)
    weigh_in(scenes, told)
    found: list[Found] = []
    for scene, readings, replies in zip(scenes, told, answers, strict=True):
        written = [write_down(scene, reading, place) for place, reading in enumerate(readings)]
        found += answered(scene, readings, written, replies) if replies else written
    return found


def read_sentences(page: Page, sentences: Sequence[Sentence], stage: Stage) -> Told:
    """The scenes of the sentences, what is answered to each, and what each tells.

    Each step goes through all of them before the next begins: what a step needs stays close at hand so, and
    a document takes less time.
    """
    reference = Reference(stage, page.bearers)
    framed = quoted_on(page, sentences, [frames_of(page, sentence) for sentence in sentences])
    scenes = [
        set_scene(page, sentence, frames, reference)
        for sentence, frames in zip(sentences, framed, strict=True)
    ]
    answers = answers_to(scenes)
    following = can_follow(scenes)
    matter = [
        follows or can_matter(scene, replies)
        for scene, replies, follows in zip(scenes, answers, following, strict=True)
    ]
    acted = [
        find_acts(page, scene.clauses, scene.frames) if matters or names_somebody(scene) else ()
        for scene, matters in zip(scenes, matter, strict=True)
    ]
    cast = [cast_acts(*one) for one in zip(scenes, continued(scenes, acted, following), strict=True)]
    # What has no date is told of by the way, and others may take it up.
    parts = [found if matters else () for found, matters in zip(cast, matter, strict=True)]
    return Told(scenes, answers, [tell(*one) for one in zip(scenes, parts, answers, strict=True)])


def _pieces(page: Page, sentence: Sentence) -> list[Sentence]:
    """The sentence, or pieces of one that no person wrote, so that time stays linear."""
    first, last = page.word_at(sentence.start), page.word_at(sentence.end)
    if last - first < _SHORTEST:
        return [sentence] if sentence.kind == "lead" and last > first else []
    if last - first <= _LONGEST:
        return [sentence]
    cuts = [*range(first, last, _LONGEST), last]
    starts, ends = page.words.starts, page.words.ends
    return [
        replace(sentence, start=starts[one], end=ends[two - 1])
        for one, two in pairwise(cuts)
        if two - one >= _SHORTEST
    ]


def _unplaced(page: Page, sentence: Sentence) -> list[Omission]:
    """The times of a sentence that could not be placed on the calendar, and why."""
    return [
        Omission(sentence.start, sentence.end, page.text[dating.start : dating.end], dating.problem)
        for dating in within(page.datings, sentence.start, sentence.end)
        if dating.when is None and dating.problem
    ]
