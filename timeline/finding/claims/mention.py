"""What is found of a claim: who says it, by which word, what is said, and how it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from timeline.finding.claims.lexicon import Family, Stance

__all__ = ["ClaimMention", "Span"]

Span = tuple[int, int]


class ClaimMention(NamedTuple):
    """Someone in the text says, thinks or wants something.

    All spans are offsets `(start, end)` into the text; None where the text names nothing.

    Attributes:
        source: The words in this sentence for whoever says it, a pronoun included.
        cue: The words that say that it is said ("has denied", "according to").
        content: What is said. It encloses source and cue where they interrupt it ("The deal, he said, is
            dead"), and is the clause or sentence before where the stance is 'unverified'.
        stance: 'asserts', 'denies', 'hedges' or 'unverified'.
        speaker: The words elsewhere that a pronoun or short name in `source` means.
        family: 'speech', 'stance' (praise, blame, support), 'thought', 'wish' or 'document'.
    """

    source: Span | None
    cue: Span | None
    content: Span | None
    stance: Stance
    speaker: Span | None = None
    family: Family = "speech"
