"""Everything that the single finders saw in a document, by its place."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from timeline.finding.claims import find_claims
from timeline.finding.happenings.names import find_names
from timeline.finding.parties import find_parties, find_places
from timeline.finding.sentences import split_sentences
from timeline.finding.times import find_periods, find_times
from timeline.finding.words import tokenise
from timeline.finding.wordsets import plain_lows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from timeline.domain.document import Document
    from timeline.domain.when import When
    from timeline.finding.claims import ClaimMention
    from timeline.finding.parties import Gazetteer, PartyMention, PlaceMention
    from timeline.finding.sentences import Sentence
    from timeline.finding.times import TimeMention
    from timeline.finding.words import Words

__all__ = ["Dating", "Page", "Placed", "read_page", "within"]


@dataclass(frozen=True, slots=True)
class Dating:
    """A time expression or a period made of several, as far as it can date something.

    Attributes:
        start, end: offsets of its words, a preposition of a period included.
        when: the time; None where it depends on what nobody says, for which ``problem`` gives the reason.
        rule: the rule that read it.
    """

    start: int
    end: int
    when: When | None
    rule: str
    problem: str = ""


_Mention = TypeVar("_Mention")


@dataclass(frozen=True, slots=True)
class Placed(Generic[_Mention]):
    """Mentions in order of their place, and the places beside them: a search is a search among numbers."""

    mentions: tuple[_Mention, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A document's text with the mentions in it, each sequence in order of its start.

    ``published`` is the last day on which the document can have come out, as an ordinal.
    """

    text: str
    words: Words
    sentences: Sequence[Sentence]
    datings: Placed[Dating]
    parties: Placed[PartyMention]
    places: Placed[PlaceMention]
    claims: Placed[ClaimMention]
    published: int | None = None

    def word_at(self, offset: int) -> int:
        """The index of the first word that begins at the offset or behind it."""
        return bisect_left(self.words.starts, offset)


def _placed(mentions: Iterable[_Mention], place: Callable[[_Mention], int]) -> Placed[_Mention]:
    ordered = tuple(mentions)
    return Placed(ordered, tuple(map(place, ordered)))


def within(placed: Placed[_Mention], start: int, end: int) -> Sequence[_Mention]:
    """Those that begin in ``start:end``."""
    first = bisect_left(placed.starts, start)
    return placed.mentions[first : bisect_left(placed.starts, end, first)]


def _start(mention: Dating | PartyMention | PlaceMention) -> int:
    return mention.start


def _cue(claim: ClaimMention) -> int:
    """Where the words stand that say that something is said."""
    return claim.cue[0] if claim.cue else (claim.source or claim.content or (0, 0))[0]


def read_page(document: Document, gazetteer: Gazetteer | None = None) -> Page:
    """Run the single finders over a document."""
    text = document.text
    sentences = split_sentences(text)
    words = tokenise(text)
    datings = _datings(text, find_times(text, document.published))
    day = document.published.earliest if document.published else None
    named = find_parties(text, gazetteer, day or "")
    parties, places = _within_paragraphs(text, named, gazetteer), find_places(text, gazetteer)
    capitals = {m.start for m in parties if m.rule == "seat" and _OPENS_NAME.match(text, m.end)}
    known = [
        (m.start, m.end) for found in (datings, parties, places) for m in found if m.start not in capitals
    ]
    names = find_names(text, sentences, sorted(known))
    # In "the Paris Club" nobody speaks of Paris.
    renamed = capitals & {name.start for name in names}
    parties = [mention for mention in parties if mention.start not in renamed]
    places = [place for place in places if place.start not in renamed]
    return Page(
        text=text,
        words=replace(words, lows=plain_lows(words)),
        sentences=sentences,
        datings=_placed(datings, _start),
        parties=_placed(_with_names(text, parties, names), _start),
        places=_placed(places, _start),
        claims=_placed(sorted(find_claims(text), key=_cue), _cue),
        published=document.published.latest_end if document.published else None,
    )


def _within_paragraphs(
    text: str, parties: Sequence[PartyMention], gazetteer: Gazetteer | None
) -> Sequence[PartyMention]:
    """No party reaches from a heading into the paragraph below it."""
    if not any("\n\n" in text[mention.start : mention.end] for mention in parties):
        return parties
    kept: list[PartyMention] = []
    for mention in parties:
        words = text[mention.start : mention.end]
        if "\n\n" not in words:
            kept.append(mention)
            continue
        start = mention.start + words.rindex("\n\n") + 2
        again = find_parties(text[start : mention.end], gazetteer)
        kept.extend(replace(one, start=one.start + start, end=one.end + start) for one in again)
    return kept


_STATE_SECTORS = frozenset(("GOV", "MIL", "LEG", "SPY", "COP", "JUD"))
_OPENS_NAME = re.compile(r"\s(?!(?:President|Minister|Mayor|Governor|Police|Chief)\b)[A-Z][a-z]")
_DESCRIBED = re.compile(r"\s(?:[a-z-]{2,20}\s){0,3}\Z")


def _with_names(
    text: str, parties: Sequence[PartyMention], names: Sequence[PartyMention]
) -> Sequence[PartyMention]:
    """Known parties and unknown names.

    "The Danish operator Nordsund" is the firm and not the state, "Polish minister Anna Wilk" is Poland.
    """
    firms = [m for m in parties if m.sector == "BUS" and not m.code]
    dropped: set[int] = set()
    for name in (*names, *firms):
        i = bisect_left(parties, name.start, key=_start) - 1
        before = parties[i] if i >= 0 else None
        if before is None or not _DESCRIBED.match(text, before.end, name.start):
            continue
        if before.rule in ("role", "adjective") and before.sector in ("BUS", None):
            dropped.add(id(before))
        elif before.sector in _STATE_SECTORS and name.start == before.end + 1:
            dropped.add(id(name))
    return sorted((m for m in (*parties, *names) if id(m) not in dropped), key=_start)


def _datings(text: str, times: Sequence[TimeMention]) -> Sequence[Dating]:
    """Periods in place of the mentions they are made of, else single mentions; lengths date nothing."""
    periods = find_periods(text, times)
    # A period may rest on a mention that stands elsewhere ("since then"): that one dates its own clause.
    covered = {
        id(mention)
        for period in periods
        for mention in period.mentions
        if period.start <= mention.start and mention.end <= period.end
    }
    datings = [Dating(period.start, period.end, period.when, period.rule) for period in periods]
    datings += [
        Dating(time.start, time.end, time.when, time.rule, time.problem)
        for time in times
        if id(time) not in covered and (time.when is not None or time.problem)
    ]
    return sorted(datings, key=_start)
