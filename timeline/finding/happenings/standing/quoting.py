"""Sentences of a quotation whose speaker another sentence of it names: "It rained. We left," she said."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.quotations import find_quotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.quotations import Quotations
    from timeline.finding.sentences import Sentence

__all__ = ["quoted_on"]

_REACH = 4
"""How many sentences before the one that names the speaker belong to him."""


def quoted_on(
    page: Page, sentences: Sequence[Sentence], framed: Sequence[Sequence[Frame]]
) -> list[Sequence[Frame]]:
    """The frames of each sentence; one that only goes on with a quotation has that of its speaker.

    Args:
        page: the document.
        sentences: its sentences.
        framed: the frames of each.
    """
    quotations = find_quotations(page.text)
    found = list(framed)
    if not quotations.starts:
        return found
    for number, frames in enumerate(framed):
        frame = _of_quotation(quotations, frames)
        if frame is None:
            continue
        start, _ = quotations.around(frame.content[0]) or (frame.content[0], 0)
        for before in range(number - 1, max(number - 1 - _REACH, -1), -1):
            sentence = sentences[before]
            if sentence.start < start or found[before]:
                break
            found[before] = (replace(frame, content=(sentence.start, sentence.end)),)
    for number, (one, two) in enumerate(pairwise(sentences), start=1):
        frame = None if found[number] else _taken_up(page, quotations, found[number - 1], one, two)
        if frame is not None:
            found[number] = (replace(frame, content=(two.start, two.end)),)
    return found


def _taken_up(
    page: Page, quotations: Quotations, frames: Sequence[Frame], before: Sentence, sentence: Sentence
) -> Frame | None:
    """The frame of the sentence before where this one is nothing but a quotation.

    Whoever was quoted goes on ("“It rained,” she said. “We left.”"), and whoever was said to have said
    something in the same paragraph is quoted on it ("He denied the charge. “We never left.”").
    """
    spoken = [frame for frame in frames if frame.is_speech]
    quoted = quotations.around(sentence.start) if spoken else None
    if quoted is None or quoted[1] < sentence.end:
        return None
    frame = replace(spoken[-1], mention=spoken[-1].mention._replace(stance="asserts"), is_quoted=True)
    if quotations.around(frame.content[0]) or quotations.around(before.end - 1):
        return frame
    told = not quotations.around(before.start) and "\n\n" not in page.text[before.end : sentence.start]
    return frame if told and quoted[0] == sentence.start and len(spoken) == 1 else None


def _of_quotation(quotations: Quotations, frames: Sequence[Frame]) -> Frame | None:
    """The frame behind what it says, where that ends a quotation: "We left," she said."""
    frame = frames[0] if frames else None
    if frame is None or not frame.is_speech or frame.content[0] > frame.cue[0]:
        return None
    return frame if quotations.around(frame.content[0]) else None
