"""A document of prose becomes found happenings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.document import Omission
from timeline.domain.statement import Claim
from timeline.finding.extractor import Findings
from timeline.finding.happenings.frames import frames_of
from timeline.finding.happenings.page import read_page, within
from timeline.finding.happenings.reference import Reference
from timeline.finding.happenings.telling import tell_sentence

if TYPE_CHECKING:
    from timeline.domain.document import Document
    from timeline.domain.statement import Found
    from timeline.finding.happenings.page import Page
    from timeline.finding.sentences import Sentence

__all__ = ["read_prose"]


def read_prose(document: Document) -> Findings:
    """The happenings that a document of prose tells, in order."""
    page = read_page(document)
    found: list[Found] = []
    omitted: list[Omission] = []
    previous: list[Found] = []
    reference = Reference()
    for sentence in page.sentences:
        if sentence.kind not in ("sentence", "item") or not page.words_in(sentence):
            continue
        doubted = _doubt(page, sentence)
        if doubted is not None and previous:
            renewed = [_with_doubt(one, sentence, doubted) for one in previous]
            found[-len(previous) :] = renewed
            previous = renewed
        told = tell_sentence(page, sentence, reference)
        found.extend(told)
        omitted.extend(_unplaced(page, sentence))
        previous = told or previous if doubted is not None else told
    return Findings(tuple(found), tuple(omitted))


def _doubt(page: Page, sentence: Sentence) -> Claim | None:
    """The claim that nobody could check what the sentence before says ("This has not been confirmed")."""
    for frame in frames_of(page, sentence):
        if frame.mention.stance == "unverified" and frame.cue[0] - sentence.start < 60:
            cue = " ".join(page.text[frame.cue[0] : frame.cue[1]].split())
            return Claim("", None, "unverified", cue)
    return None


def _with_doubt(found: Found, sentence: Sentence, doubt: Claim) -> Found:
    from dataclasses import replace

    return replace(
        found, claims=(*found.claims, doubt), passages=(*found.passages, (sentence.start, sentence.end))
    )


def _unplaced(page: Page, sentence: Sentence) -> list[Omission]:
    """The times of a sentence that could not be placed on the calendar, and why."""
    return [
        Omission(sentence.start, sentence.end, page.text[dating.start : dating.end], dating.problem)
        for dating in within(page.datings, sentence.start, sentence.end)
        if dating.when is None and dating.problem
    ]
