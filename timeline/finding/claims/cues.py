"""A cue: the words that say that something is said, and how they stand in their clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from timeline.finding.claims.lexicon import Entry

__all__ = ["Cue"]


class Cue(NamedTuple):
    """A cue: tokens `first` to `last` (inclusive), the verb itself at `head`.

    `frame` is the complement (a letter of lexicon.txt), `voice` one of 'active', 'passive', 'participle'
    ("saying that", "asked by"), 'infinitive', 'noun' and 'quoted' ("quoted her as saying").
    """

    first: int
    head: int
    last: int
    entry: Entry
    frame: str
    voice: str
    negated: bool
