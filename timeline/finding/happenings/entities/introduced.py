"""Bodies that the first sentence only describes and one behind it names: "A Bergen company ... Nordsund"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.bearers import TAKEN_UP
from timeline.finding.happenings.entities.described import CALLED, bodies_of, can_be_from, fit_of, whence_of
from timeline.finding.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from timeline.finding.happenings.entities.bearers import Bearers
    from timeline.finding.happenings.entities.described import Body
    from timeline.finding.parties import PartyMention
    from timeline.finding.sentences import Sentence

__all__ = ["with_introduced"]

_DATELINE = r"(?:[A-Z][^a-z]{0,60}?(?:\([A-Z][\w ]{0,12}\)\s)?[-–—]{1,2}\s)?"
"""The town, and the agency, before a report: "WASHINGTON (AP) — "."""
_INTRODUCING = regex(
    rf"{_DATELINE}(?P<article>An?|The)\s{CALLED}(?!,?\s[A-Z]|[\w-]|\sof\b|\s[a-z]+\sby\b)(?P<more>\s(?:that|which|whose|who)\b)?"
)
_AMONG = 4
"""Sentences, the first one counted, within which the name stands."""
_BESIDE = regex(r"The\s(?:[a-z-]+\s){0,3}[a-z-]+,\s\Z")
"""What stands before a name that says whose it is: "The company, Nordsund Marine,"."""
_NEAR = 40
"""Characters before a name within which that stands."""


def with_introduced(
    text: str, parties: Sequence[PartyMention], sentences: Sequence[Sentence], bearers: Bearers
) -> Sequence[PartyMention]:
    """The parties, with the body that the first sentence describes, if one behind it opens with its name.

    Args:
        text: the document's text.
        parties: the parties that it names, in order of their start.
        sentences: its sentences.
        bearers: who bears the names that no table knows.
    """
    place = next((i for i, one in enumerate(sentences) if one.kind == "sentence"), len(sentences))
    among = sentences[place : place + _AMONG]
    match = _INTRODUCING.match(text, among[0].start, among[0].end) if len(among) > 1 else None
    if match is None or (match["article"] == "The" and not match["more"]):
        return parties
    named = attrgetter("start")
    since, until = (bisect_left(parties, offset, key=named) for offset in (among[1].start, among[-1].end))
    opening = [m for m in parties[since:until] if _opens(text, m, among)]
    if not opening:
        return parties
    first = bisect_left(parties, among[0].start, key=named)
    before = {m.name for m in parties[first:since]}
    bodies = bodies_of(text, parties, bearers)
    fitting = {name for name, body in bodies.items() if name not in before and _can_be(body, match, bearers)}
    meant = next((m for m in opening if m.name in fitting), None)
    if meant is None:
        return parties
    sentence = next(one for one in among if meant.start < one.end)
    beside = parties[slice(*(bisect_left(parties, at, key=named) for at in (sentence.start, sentence.end)))]
    if any(m.name in fitting and m.name != meant.name for m in beside):
        return parties  # "A grower is for sale. Nordsund has agreed to buy Havfrue"
    start, end = match.start("article"), match.end("noun")
    taken_up = replace(meant, start=start, end=end, rule=TAKEN_UP, as_place=False)
    kept = [m for m in parties if not start <= m.start < end]
    return sorted([*kept, taken_up], key=named)


def _opens(text: str, mention: PartyMention, sentences: Sequence[Sentence]) -> bool:
    """Whether a sentence behind the first opens with a name, or with what says whose the name is."""
    start = mention.start
    sentence = next(one for one in sentences if start < one.end)
    return (
        start == sentence.start or _BESIDE.search(text, max(start - _NEAR, sentence.start), start) is not None
    )


def _can_be(body: Body, match: re.Match[str], bearers: Bearers) -> bool:
    """Whether the words fit a body."""
    words = match["before"].split()
    whence, there = whence_of(words, match["region"])
    lower = {word for word in (*words, match["first"] or "") if word[:1].islower()}
    states = body.states(bearers) if there else frozenset()
    is_there = not states.isdisjoint(there)
    return (is_there or can_be_from(body, whence, is_untold=bool(there) and not states)) and (
        not body.sorts or fit_of(body, match["noun"], lower) is not None
    )
