"""Finding claims: every sentence's cues, each with its source, its content and its stance."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.claims.contents import Scene, find_content
from timeline.finding.claims.frames import find_cues, possible_cues
from timeline.finding.claims.mention import ClaimMention, Span
from timeline.finding.claims.phrases import Tokens, phrase_before
from timeline.finding.claims.sources import find_source
from timeline.finding.claims.speakers import Speakers
from timeline.finding.claims.unverified import is_unverified, points_back, what_precedes
from timeline.finding.quotations import Quotations, find_quotations
from timeline.finding.sentences import Sentence, split_sentences
from timeline.finding.words import RELATIVES, Words, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.finding.claims.cues import Cue

__all__ = ["find_claims"]


class _Reading(NamedTuple):
    words: Words
    quotations: Quotations
    speakers: Speakers


def find_claims(text: str) -> Sequence[ClaimMention]:
    """Who says, thinks or wants what, in the order of the cues, in time linear in the text.

    What stands inside a quotation is what its speaker says, and no claim of its own.

    Args:
        text: Any text; its sentences are found by `split_sentences`.
    """
    sentences = [sentence for sentence in split_sentences(text) if sentence.kind != "furniture"]
    reading = _Reading(tokenise(text), find_quotations(text), Speakers(text, sentences))
    found: list[ClaimMention] = []
    before: Sentence | None = None
    possible = possible_cues(reading.words)
    for sentence in sentences:
        start = bisect_left(reading.words.starts, sentence.start)
        end = bisect_left(reading.words.starts, sentence.end)
        here = possible[bisect_left(possible, start) : bisect_left(possible, end)]
        if here:
            found.extend(_claims(reading, here, (start, end), before))
        before = sentence
    return tuple(found)


def _claims(
    reading: _Reading, possible: Sequence[int], bounds: Tokens, before: Sentence | None
) -> Iterator[ClaimMention]:
    words = reading.words
    start, end = bounds
    quoted = reading.quotations.around
    said = [i for i in possible if not quoted(words.starts[i])]
    frames: list[tuple[Cue, Tokens | None]] = []
    previous: Tokens | None = None
    for cue in find_cues(words, said, start, end):
        source = find_source(words, cue, start, end, previous)
        previous = source or previous
        frames.append((cue, source))
    low = start
    for i, (cue, source) in enumerate(frames):
        edge = _edge(words, *frames[i + 1]) if i + 1 < len(frames) else -1
        scene = Scene(words, reading.quotations, start, end, low, edge if edge > cue.last else end)
        if cue.frame == "p":
            low = max(cue.last + 1, source[1] if source else 0)
        yield _mention(scene, cue, source, before, reading.speakers)


def _mention(
    scene: Scene, cue: Cue, source: Tokens | None, before: Sentence | None, speakers: Speakers
) -> ClaimMention:
    words = scene.words
    unverified = is_unverified(words, cue, source)
    if unverified and points_back(words, cue):
        first = min(cue.first, source[0]) if source else _subject_start(words, cue, scene.start)
        content = what_precedes(words, first, scene.start, before)
    else:
        content = find_content(scene, cue, source)
    return ClaimMention(
        _span(words, source),
        (words.starts[cue.first], words.ends[cue.last]),
        content,
        "unverified" if unverified else cue.entry.stance,
        _speaker(words, source, scene.start, speakers),
        cue.entry.family,
    )


def _subject_start(words: Words, cue: Cue, start: int) -> int:
    """Where the subject of a passive begins: 'the claim could not be verified'."""
    phrase = phrase_before(words, cue.first - 1, start) if cue.first > start else None
    return phrase[0] if phrase else cue.first


def _speaker(words: Words, source: Tokens | None, start: int, speakers: Speakers) -> Span | None:
    if source is None:
        return None
    if source[1] - source[0] > 1 or words.lows[source[0]] not in RELATIVES:
        return speakers.meant_by((words.starts[source[0]], words.ends[source[1] - 1]))
    i = source[0] - 1
    while i > start and words.lows[i] in (",", "—", "–"):
        i -= 1
    return _span(words, phrase_before(words, i, start) if i >= start else None)


def _span(words: Words, tokens: Tokens | None) -> Span | None:
    return (words.starts[tokens[0]], words.ends[tokens[1] - 1]) if tokens else None


def _edge(words: Words, cue: Cue, source: Tokens | None) -> int:
    """The token at which a later claim's frame ends the content before it; -1 where it does not."""
    first = min(cue.first, source[0]) if source and source[1] <= cue.first else cue.first
    if cue.voice == "participle" and words.lows[cue.first - 1] == ",":
        return cue.first - 1
    if cue.frame != "p" and first > 1 and words.lows[first - 1] in ("and", "but", ";", "while", "though"):
        return first - 1 if words.lows[first - 2] != "," else first - 2
    return -1
