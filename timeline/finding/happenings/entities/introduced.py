"""Bodies that a lead describes and the next sentence names: "A Danish brewer left. Nordsund said"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.finding.finite import is_finite_form
from timeline.finding.furniture import DATELINE
from timeline.finding.happenings.entities.bearers import TAKEN_UP
from timeline.finding.happenings.entities.described import NOUNS, can_be_called
from timeline.finding.regex import regex
from timeline.finding.words import AUXILIARIES, PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.finding.happenings.entities.bearers import Bearers
    from timeline.finding.parties import PartyMention
    from timeline.finding.sentences import Sentence

__all__ = ["with_introduced"]

_OPENING = regex(
    r"(?P<article>An?|The)\s"
    r"(?P<words>(?:[A-Z][\w.’'-]*,?\s){0,3}(?:[a-z][\w-]*(?<![a-z]{3}ed)\s|[a-z]+-[a-z]+\s){0,3}?"
    rf"(?P<noun>{NOUNS}))(?P<behind>,|\s[a-z]+)"
)
"""What opens a sentence and describes somebody who is not named yet."""
_ANOTHER = regex(rf"\b(?:an?|another|its|one)\s(?:[\w-]+\s){{0,4}}?(?:{NOUNS}|rival|maker)\b")
"""Another who is described so in the same sentence."""
_TOLD = PREPOSITIONS | AUXILIARIES | {",", "and", *wordset("that which who whose based owned")}
"""What follows such words, besides a verb."""
_LEADS = 2
"""Sentences of a text that can be its lead."""
_AFTER = 2
"""Sentences behind it of which one opens with the name."""


def with_introduced(
    text: str, parties: Sequence[PartyMention], sentences: Sequence[Sentence], bearers: Bearers
) -> Sequence[PartyMention]:
    """The parties, with those whom a lead describes before they are named, in order of their start."""
    found: list[PartyMention] = []
    for lead, following in _leads(text, sentences):
        dateline = DATELINE.match(text, lead.start, lead.end)
        match = _OPENING.match(text, dateline.end() if dateline else lead.start, lead.end)
        if match is None or not _ends_phrase(match["article"], match["behind"].strip()):
            continue
        rivals = _ANOTHER.search(text, match.end("noun"), lead.end) is not None
        words = match["words"].replace(",", "").split()
        for sentence in following:
            start = sentence.start + len("But ") * text.startswith(("But ", "And ", "The "), sentence.start)
            i = bisect_left(parties, start, key=attrgetter("start"))
            named = parties[i] if i < len(parties) and parties[i].start == start else None
            if named is None:
                continue
            before = parties[bisect_left(parties, lead.start, key=attrgetter("start")) : i]
            behind = bisect_left(parties, sentence.end, key=attrgetter("start"))
            others = [m for m in parties[i + 1 : behind] if m.name != named.name]
            known = any(m.name == named.name for m in before)
            # "A grower is for sale. Nordsund will buy Havfrue Farms": either may be the grower.
            either = any(can_be_called(text, m, words, bearers, surely=False) for m in others)
            if not (known or either) and can_be_called(text, named, words, bearers, surely=rivals):
                place = match.start("words"), match.end("noun")
                found.append(replace(named, start=place[0], end=place[1], rule=TAKEN_UP, as_place=False))
            break
    if not found:
        return parties
    spans = [(m.start, m.end) for m in found]
    kept = [m for m in parties if not any(start <= m.start < end for start, end in spans)]
    return sorted([*kept, *found], key=attrgetter("start"))


def _leads(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Sequence[Sentence]]]:
    """The sentences that can be leads and those behind each: the first ones, and each behind a heading."""
    count = 0
    for i, sentence in enumerate(sentences):
        if sentence.kind != "sentence":
            continue
        count += 1
        opens = count <= _LEADS or sentences[i - 1].kind in ("heading", "lead")
        if opens and text[sentence.start].isupper():
            yield sentence, [one for one in sentences[i + 1 : i + 1 + _AFTER] if one.kind == "sentence"]


def _ends_phrase(article: str, behind: str) -> bool:
    """Whether what follows a noun shows that it ends there: not in "A company official said".

    "The brewer" is named later only where it is told which one: "The brewer that began in a cellar".
    """
    if article == "The":
        return behind in ("that", "which")
    return (behind in _TOLD and behind != "of") or is_finite_form(behind)
