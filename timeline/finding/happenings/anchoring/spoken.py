"""Days within somebody's own words, '"Today we leave," he said on Monday', and when he said them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.domain.days import iso
from timeline.domain.when import When
from timeline.finding.happenings.page import within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["as_spoken", "time_of_saying"]

_OPENING = '"“'
_CLOSING = '"”'
_WHERE = (" in ", " at ", " during ", " through ", " via ")
"""How begins what closes a sentence and tells where its speaker said it."""
_TO_TIME = 90
"""Characters within which the time of that stands."""


def time_of_saying(
    page: Page, frames: Sequence[Frame], clause: Clause, own: Dating | None, until: int
) -> Dating | None:
    """The time of a clause; that of an interview which closes the sentence is the speaker's.

    Args:
        page: the document.
        frames: who says what in the sentence: "said it was safe | in an interview on Sunday".
        clause: the clause.
        own: the time that stands in it, if any.
        until: where the sentence ends.
    """
    starts, last = page.words.starts, page.words.ends[clause.last - 1]
    for frame in frames:
        end = frame.content[1]
        behind = frame.cue[1] <= frame.content[0] < end
        if not (behind and page.text.startswith(_WHERE, end)):
            continue
        says = starts[clause.first] <= frame.cue[0] < last
        if own is not None and own.start >= end:
            return own if says else None
        if says and own is None:
            return next(iter(within(page.datings, end, min(end + _TO_TIME, until))), None)
    return own


def as_spoken(page: Page, acts: Sequence[Act], frames: Sequence[Frame]) -> list[Act]:
    """The acts of a sentence, with "today" in what is quoted as the day of the saying, or without it."""
    if not frames or all(act.dating is None or act.dating.rule != "deictic" for act in acts):
        return list(acts)
    found = []
    for act in acts:
        frame = _quoting(page, act.dating, frames)
        own = frame is not None and act.frame is frame
        said = next((a.dating for a in acts if a.frame is frame and a is not act), None) if frame else None
        counted = None if own or frame is None else _counted(page, act.dating, said)
        found.append(act if frame is None else replace(act, dating=counted))
    return found


def _quoting(page: Page, dating: Dating | None, frames: Sequence[Frame]) -> Frame | None:
    """The frame that quotes a day which is counted from the report."""
    if dating is None or dating.rule != "deictic":
        return None
    speech = (frame for frame in frames if frame.is_speech and frame.says(dating.start))
    return next((frame for frame in speech if _is_quoted(page.text, frame.content[0], dating.start)), None)


def _is_quoted(text: str, start: int, place: int) -> bool:
    """Whether what is said begins with a quotation mark, and is still quoted at a place."""
    opened = start if text[start] in _OPENING else start - 1
    inside = opened >= 0 and text[opened] in _OPENING
    return inside and not any(mark in text[opened + 1 : place] for mark in _CLOSING)


def _counted(page: Page, dating: Dating | None, said: Dating | None) -> Dating | None:
    """A day as far from that of the saying as it is from the report."""
    day = dating.when.earliest_start if dating is not None and dating.when is not None else None
    spoken = said.when.earliest_start if said is not None and said.when is not None else None
    if dating is None or said is None or day is None or spoken is None or page.published is None:
        return None
    if said.when is None or said.when.latest_end != spoken:
        return None
    return replace(dating, when=When(iso(spoken + (day - page.published))))
