"""Finding claims: every sentence's cues, each with its source, its content and its stance."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from timeline.finding.claims.contents import find_content
from timeline.finding.claims.frames import Cue, find_cues
from timeline.finding.claims.mention import ClaimMention, Span
from timeline.finding.claims.sources import Tokens, find_source
from timeline.finding.quotations import Quotations, find_quotations
from timeline.finding.sentences import split_sentences
from timeline.finding.words import Words, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.finding.claims.lexicon import Stance

__all__ = ["find_claims"]

_CONFIRMING = frozenset(("confirm", "verify", "corroborate", "substantiate", "prove"))


def find_claims(text: str) -> Sequence[ClaimMention]:
    """Who says, thinks or wants what, in the order of the cues, in time linear in the text.

    Args:
        text: Any text; its sentences are found by `split_sentences`.
    """
    words = tokenise(text)
    quotations = find_quotations(text)
    found: list[ClaimMention] = []
    for sentence in split_sentences(text):
        if sentence.kind == "furniture":
            continue
        start = bisect_left(words.starts, sentence.start)
        end = bisect_left(words.starts, sentence.end)
        found.extend(_claims(words, start, end, quotations))
    return tuple(found)


def _claims(words: Words, start: int, end: int, quotations: Quotations) -> Iterator[ClaimMention]:
    cues = [c for c in find_cues(words, start, end) if not quotations.around(words.starts[c.head])]
    previous: Tokens | None = None
    sources: list[Tokens | None] = []
    for cue in cues:
        source = find_source(words, cue, start, end, previous)
        previous = source or previous
        sources.append(source)
    edges = [_edge(words, cue, source) for cue, source in zip(cues, sources, strict=True)]
    low = start
    for i, (cue, source) in enumerate(zip(cues, sources, strict=True)):
        high = edges[i + 1] if i + 1 < len(cues) and edges[i + 1] > cue.last else end
        content = find_content(words, cue, source, (start, end), (low, high), quotations)
        if cue.frame == "p":
            low = max(cue.last + 1, source[1] if source else 0)
        yield ClaimMention(
            _span(words, source),
            (words.starts[cue.first], words.ends[cue.last]),
            content,
            _stance(cue),
            None,
            cue.entry.family,
        )


def _edge(words: Words, cue: Cue, source: Tokens | None) -> int:
    """The token at which a later claim's frame begins and ends the content before it; -1 where it does not."""
    first = min(cue.first, source[0]) if source else cue.first
    if cue.frame != "p" and first > 1 and words.lows[first - 1] in ("and", "but", ";", "while"):
        return first - 1 if words.lows[first - 2] != "," else first - 2
    return -1


def _stance(cue: Cue) -> Stance:
    if cue.negated and cue.entry.lemma in _CONFIRMING:
        return "unverified"
    return cue.entry.stance


def _span(words: Words, tokens: Tokens | None) -> Span | None:
    return (words.starts[tokens[0]], words.ends[tokens[1] - 1]) if tokens else None
