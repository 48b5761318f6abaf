"""Finding claims: every sentence's cues, each with its source, its content and its stance."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.claims.contents import Scene, find_content
from timeline.finding.claims.frames import find_cues, possible_cues
from timeline.finding.claims.mention import ClaimMention, Span
from timeline.finding.claims.phrases import Tokens, phrase_before
from timeline.finding.claims.sources import find_source
from timeline.finding.claims.speakers import Speakers
from timeline.finding.claims.unverified import is_unverified, names_itself, points_back, what_precedes
from timeline.finding.quotations import Quotations, find_quotations
from timeline.finding.sentences import Sentence, split_sentences
from timeline.finding.words import RELATIVES, Words, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.finding.claims.cues import Cue

__all__ = ["find_claims"]


class _Saying(NamedTuple):
    """The cues of one sentence.

    Attributes:
        start: the sentence's first token.
        end: the token behind its last.
        before: the sentence before it.
        cues: the words that say that something is said, in order.
    """

    start: int
    end: int
    before: Sentence | None
    cues: Sequence[Cue]


class _Claim(NamedTuple):
    """A cue and the tokens for whoever says it, with where the content is looked for."""

    cue: Cue
    source: Tokens | None
    scene: Scene
    before: Sentence | None


def find_claims(text: str) -> Sequence[ClaimMention]:
    """Who says, thinks or wants what, in the order of the cues, in time linear in the text.

    What stands inside a quotation is what its speaker says, and no claim of its own.

    Args:
        text: Any text; its sentences are found by `split_sentences`.
    """
    words, quotations = tokenise(text), find_quotations(text)
    sentences = [sentence for sentence in split_sentences(text) if sentence.kind != "furniture"]
    claims = [
        claim
        for saying in _sayings(words, quotations, sentences)
        for claim in _claims(words, quotations, saying)
    ]
    contents = [_content(words, claim) for claim in claims]
    speakers = Speakers(text, sentences)
    meant = [_speaker(words, claim.source, claim.scene.start, speakers) for claim in claims]
    return tuple(map(partial(_mention, words), claims, contents, meant))


def _sayings(words: Words, quotations: Quotations, sentences: Sequence[Sentence]) -> list[_Saying]:
    """The sentences in which something is said outside quotations."""
    quoted, starts = quotations.around, words.starts
    possible = [i for i in possible_cues(words) if not quoted(starts[i])]
    found: list[_Saying] = []
    before: Sentence | None = None
    for sentence in sentences:
        start, end = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        here = possible[bisect_left(possible, start) : bisect_left(possible, end)]
        if here:
            found.append(_Saying(start, end, before, list(find_cues(words, here, start, end))))
        before = sentence
    return found


def _claims(words: Words, quotations: Quotations, saying: _Saying) -> Iterator[_Claim]:
    start, end, before, cues = saying
    sources: list[Tokens | None] = []
    previous: Tokens | None = None
    for cue in cues:
        sources.append(find_source(words, cue, start, end, previous))
        if cue.voice != "passive":  # "was told by an envoy and denied it": not the envoy
            previous = sources[-1] or previous
    edges = [_edge(words, *one) for one in zip(cues[1:], sources[1:], strict=True)]
    low = start
    for cue, source, edge in zip(cues, sources, [*edges, -1], strict=False):
        yield _Claim(
            cue, source, Scene(words, quotations, start, end, low, edge if edge > cue.last else end), before
        )
        if cue.frame == "p" and (source is not None or cue.voice != "passive"):
            low = max(cue.last + 1, source[1] if source else 0)


def _content(words: Words, claim: _Claim) -> Span | None:
    """Where that stands which is said."""
    cue, source, scene, before = claim
    if not (is_unverified(words, cue, source) and points_back(words, cue)):
        return find_content(scene, cue, source)
    first = min(cue.first, source[0]) if source else _subject_start(words, cue, scene.start)
    if names_itself(words, first, cue):
        return (words.starts[first], words.ends[cue.first - 1])
    return what_precedes(words, first, scene.start, before)


def _mention(words: Words, claim: _Claim, content: Span | None, speaker: Span | None) -> ClaimMention:
    cue, source = claim.cue, claim.source
    return ClaimMention(
        _span(words, source),
        (words.starts[cue.first], words.ends[cue.last]),
        content,
        "unverified" if is_unverified(words, cue, source) else cue.entry.stance,
        speaker,
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
    if (
        source
        and source[1] <= cue.first
        and not RELATIVES.isdisjoint(words.lows[source[0] + 1 : source[1] + 1])
    ):
        # "A man who had warned of floods | said", "the mayor, who had warned of floods, | said"
        return source[1] if words.lows[source[1]] == "," else cue.first
    if cue.voice == "participle" and words.lows[cue.first - 1] == ",":
        return cue.first - 1
    if cue.frame != "p" and first > 1 and words.lows[first - 1] in ("and", "but", ";", "while", "though"):
        return first - 1 if words.lows[first - 2] != "," else first - 2
    return -1
