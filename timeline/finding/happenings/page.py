"""Everything that the single finders saw in a document, by its place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING, Generic, TypeVar

from timeline.domain.when import When
from timeline.finding.claims import find_claims
from timeline.finding.emphasis import without_emphasis
from timeline.finding.finite import can_be_finite
from timeline.finding.happenings.anchoring.fiscal import in_fiscal_years
from timeline.finding.happenings.entities.bearers import bearers_of
from timeline.finding.happenings.entities.described import with_descriptions
from timeline.finding.happenings.entities.families import with_whole_names
from timeline.finding.happenings.entities.holders import with_holders
from timeline.finding.happenings.entities.introduced import with_introduced
from timeline.finding.happenings.entities.municipal import find_municipal
from timeline.finding.happenings.entities.names import find_names, is_held, is_of_firm
from timeline.finding.happenings.entities.naming import in_their_paragraph, of_their_state, settle
from timeline.finding.happenings.entities.private import without_kin, without_opponents
from timeline.finding.happenings.entities.stretches import is_managed
from timeline.finding.happenings.entities.trades import FIRM_NAME, firm_names
from timeline.finding.happenings.entities.vouched import is_employer
from timeline.finding.kinds.verbs import makes_noun
from timeline.finding.parties import find_parties, find_places
from timeline.finding.regex import regex
from timeline.finding.sentences import split_sentences
from timeline.finding.times import find_periods, find_times
from timeline.finding.words import tokenise
from timeline.finding.wordsets import plain_lows

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Sequence

    from timeline.domain.document import Document
    from timeline.finding.claims import ClaimMention
    from timeline.finding.happenings.entities.bearers import Bearers
    from timeline.finding.parties import Gazetteer, PartyMention, PlaceMention
    from timeline.finding.sentences import Sentence
    from timeline.finding.times import TimeMention
    from timeline.finding.words import Words

__all__ = ["Dating", "Page", "Placed", "behind_opening_time", "behind_time", "read_page", "within"]

_OPENED, _FRONTED = 6, 40
"""Characters within which a time begins and ends that opens a clause."""
_NAMED = frozenset(("thing", "capitals", "company", "organisation", "group", "media"))
"""Rules of parties that go by a name of their own."""
_JOINT = regex(r"\band\b")
_OPENS_NAME = regex(r"\s(?!(?:President|Minister|Mayor|Governor|Police|Chief)\b)[A-Z][a-z]")
_PART = r"\s(?:&\s)?[A-Z][\w&-]*"
_OPENS_FIRM = regex(
    r"\s(?:[A-Z][a-z]+\s)?(?:Air(?:lines?|ways)?|Steel|Oil|Gas|Railways?|Rail|Power|Petroleum|Telecom|Motors?|Mining"
    r"|Shipping|Shipyards?|Lines?|Gold|Copper|Coal|Cement|Timber|Foods?|Breweries|Pharma|Holdings?|Industries)"
    r"(?!\sand\b)\b"
    r"|\s(?:[A-Z][a-z]+\s){1,2}(?:Company|Corporation|Holdings|Limited|Group)\b"
    r"|\s(?:Energo|Telekom|Petroleum|Invest)\b"
    r"|\s(?:Metals|Minerals|Resources|Lithium|Nickel|Zinc|Potash|Tobacco|Tea|Sugar|Rubber|Hotels|Resorts|Beverages"
    r"|Fertili[sz]ers|Dairies|Chemicals|Textiles|Aluminium|Energy|Salmon|Seafoods?|Meats|Arms|Ordnance|Tyres|Insurance"
    r"|Ferries|Aviation|Aerospace|Logistics|Electric|Software|Broadcasting|Glass|Shipbuilding)\b(?!\s(?:and\b|[A-Z]))"
)
"""What makes a firm's name of the word for a state before it."""

_OPENS_ANY_FIRM = regex(
    r"\s(?!(?:Press|Capital|Works|Media|Express|Radar|Paper|Marine|Maritime|Aircraft|Helicopters|Satellites?|Trucks|Tankers"
    r"|Transport|Finance|Financial|Communications|Infrastructure|Healthcare|Utilities|Exploration|Construction"
    rf"|Engineering|Energy|Games|Line)\b){FIRM_NAME.pattern}\b(?!\s(?:and\b|[A-Z]))"
)
"""The same of the name of a state, and of no adjective: "Norland Fibre"."""

_BODY = (
    r"(?:\s[A-Z][\w’'-]+){1,3}\s(?:Fund|Trust|Foundation|Exchange|Club|Society|League|Party"
    r"|Movement|Institute|Alliance|Association|Federation|Network|Campaign|Coalition|Chamber|Cent(?:er|re))\b"
    r"|\s(?:Institute|Association|Federation|Alliance|League|Society)\b"
    r"|\s(?:Development|Commercial|Savings|Investment|Industrial|Merchant|Islamic|Postal|Housing)\sBank\b"
)
"""What makes the name of a body that is no organ of its state of the word for a state before it."""
_NAMED_FIRM = regex(
    rf"{_BODY}|(?P<name>(?:{_PART}){{1,4}}?)\s(?:Inc|Corp|Co|Cos|Ltd|PLC|Plc|plc|Bancorp|Bancshares|Holdings"
    r"|Corporation|Company|Limited)\b"
    rf"|\s(?:People|Women|Children|Citizens|Veterans|Nurses|Teachers|Workers|Farmers|Writers)(?:'s?|’s?){_PART}"
)
"""The same by its legal form, or by whose it is, whatever the words beside the state would mean otherwise."""
_LONGER_FIRM = regex(rf"(?:\s[A-Z][\w-]+)?\s(?:&\s[A-Z][\w-]+|{FIRM_NAME.pattern}\b)")
"""What makes a longer name of one that a table knows: another firm's."""
_HOLDINGS = (" Holdings", " Holding", " Group", " International", " Inc", " Ltd", " Corporation")
"""What ends the longer name of a firm that goes by the shorter one as well."""
_CHARITABLE = frozenset(("SOC", "MED"))
"""Sectors of charities and campaigners that have a branch in each state."""
_OF_STATE = " of "
_OF_NAME = "S"
"""What an ending of the possessive is where it belongs to a name: "Moody's raised it"."""
_OF = regex(r"[A-Z][\w.&-]*\sof\s\Z")
_BANK = regex(
    r"(?<![\w-])(?!The|Central|National|Reserve|State|Federal|Export|Development|Investment)[A-Z][\w&-]*\sBank\Z"
)
"""What makes a name of "of America", and of "Savings Bank of Finland"."""
_NEAR = 24
"""Characters before it within which that stands."""
_FIRST = regex(
    r"(?<![\w-])(?:Air|Bank|Banco|Banca|Telecom|Telekom|Radio|Groupe|Grupo|Fly|Aero|Minera)\s\Z"
    r"|\b(?:subsidiary|unit|affiliate|arm|operator)\s[A-Z][\w-]{1,12}\s\Z"
)
"""What opens the names of firms called after a state or a town: "Air Lima", "its unit Nordsund Chile"."""


@dataclass(slots=True, unsafe_hash=True)
class Dating:
    """A time expression or a period made of several, as far as it can date something.

    Attributes:
        start, end: offsets of its words, a preposition of a period included.
        when: the time; None where it depends on what nobody says, for which ``problem`` gives the reason.
        rule: the rule that read it.
        named: of a period, the time that its words name, which may only bound it: "before | 3 May".
    """

    start: int
    end: int
    when: When | None
    rule: str
    problem: str = ""
    named: When | None = None


_Mention = TypeVar("_Mention")


@dataclass(frozen=True, slots=True)
class Placed(Generic[_Mention]):
    """Mentions in order of their place, and the places beside them: a search is a search among numbers."""

    mentions: tuple[_Mention, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A document's text with the mentions in it, each sequence in order of its start.

    ``text`` is without emphasis, which stands in what was ``written``, at the same offsets. ``published`` is
    the last day on which the document can have come out, as an ordinal.
    """

    text: str
    written: str
    words: Words
    sentences: Sequence[Sentence]
    datings: Placed[Dating]
    parties: Placed[PartyMention]
    places: Placed[PlaceMention]
    claims: Placed[ClaimMention]
    bearers: Bearers
    published: int | None = None

    def word_at(self, offset: int) -> int:
        """The index of the first word that begins at the offset or behind it."""
        return bisect_left(self.words.starts, offset)

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence, heading or line in which an offset lies; None between two."""
        i = bisect_right(self.sentences, offset, key=_start) - 1
        return self.sentences[i] if i >= 0 and offset < self.sentences[i].end else None

    def sentence_before(self, offset: int) -> Sentence | None:
        """The sentence, or item of a list, right before the one in which an offset lies, if there is one."""
        i = bisect_right(self.sentences, offset, key=_start) - 2
        return self.sentences[i] if i >= 0 and self.sentences[i].kind in ("sentence", "item") else None


def _placed(mentions: Iterable[_Mention], place: Callable[[_Mention], int]) -> Placed[_Mention]:
    ordered = tuple(mentions)
    return Placed(ordered, tuple(map(place, ordered)))


def within(placed: Placed[_Mention], start: int, end: int) -> Sequence[_Mention]:
    """Those that begin in ``start:end``."""
    starts = placed.starts
    first = bisect_left(starts, start)
    if first == len(starts) or starts[first] >= end:
        return ()
    return placed.mentions[first : bisect_left(starts, end, first)]


def behind_time(page: Page, first: int, reach: int, longest: float = inf) -> int:
    """The word behind the time that opens a clause, "In March the firm", and its comma; `first` for none.

    Args:
        page: the text.
        first: the first word of the clause.
        reach: the characters within which the time begins.
        longest: the characters within which it ends.
    """
    start = page.words.starts[first]
    opening = [d for d in within(page.datings, start, start + reach) if d.end - start < longest]
    if not opening:
        return first
    i = page.word_at(opening[-1].end)
    return i + (page.words.lows[i : i + 1] == (",",))


def behind_opening_time(page: Page, first: int) -> int:
    """The same of a time right at the beginning of a clause, its preposition counted; a word of the text."""
    last = len(page.words) - 1
    return min(behind_time(page, min(first, last), _OPENED, _FRONTED), last)


def _start(mention: Dating | PartyMention | PlaceMention | Sentence) -> int:
    return mention.start


def _cue(claim: ClaimMention) -> int:
    """Where the words stand that say that something is said."""
    return claim.cue[0] if claim.cue else (claim.source or claim.content or (0, 0))[0]


def read_page(document: Document, gazetteer: Gazetteer | None = None) -> Page:
    """Run the single finders over a document."""
    sentences = split_sentences(document.text)
    text = without_emphasis(document.text)
    words = tokenise(text)
    # What begins inside the last word is no time and nobody: "x_1Q", "the Inter-American".
    until = words.starts[-1] + 1 if len(words) else 0
    datings = [
        d for d in _datings(text, find_times(text, document.published), document.published) if d.start < until
    ]
    day = document.published.earliest if document.published else None
    named = [m for m in find_parties(text, gazetteer, day or "") if m.start < until]
    if beside := [one for one in sentences if one.kind == "furniture"]:
        named = _not_beside(named, beside)
    parties = in_their_paragraph(text, named, gazetteer)
    places: Sequence[PlaceMention] = [
        place
        for place in find_places(text, gazetteer)
        if place.start < until
        and (
            place.code
            or not (
                is_held(text, place.start)
                or is_of_firm(place.name)
                or is_managed(place.name.split())
                or is_employer(text, place.start)
            )
        )
    ]
    capitals = _inside_names(text, parties)
    known = [
        (m.start, m.end) for found in (datings, parties, places) for m in found if m.start not in capitals
    ]
    names = find_names(text, sentences, sorted(known), parties)
    things = [name for name in names if name.rule == "thing"]
    names = [name for name in names if name.rule != "thing" and name.start < until]
    # In "the Paris Club" nobody speaks of Paris.
    renamed = _covered(capitals, names)
    parties = [m for m in of_their_state(text, parties, sentences) if m.start not in renamed]
    renamed |= _covered({place.start for place in places}, names)  # "Lima Cement"
    places = [place for place in places if place.start not in renamed]
    parties, names = with_whole_names(text, _in_full(parties, names), names)
    known_by_office, names = with_holders(text, sentences, parties, names)
    acting = settle(text, without_opponents(text, known_by_office), names)
    if towns := find_municipal(text, parties):
        inside = _covered({m.start for m in acting}, towns)
        acting = sorted([*(m for m in acting if m.start not in inside), *towns], key=_start)
    themselves = without_kin(text, acting)
    bearers = bearers_of(text, themselves)
    alone = _with_whence(text, themselves, bearers)
    described = with_descriptions(text, alone, sentences, bearers)
    return Page(
        text=text,
        written=document.text,
        words=replace(
            words,
            lows=_names_as_written(
                words, _without_joints(text, words, plain_lows(words), acting), (*acting, *things)
            ),
        ),
        sentences=sentences,
        datings=_placed(datings, _start),
        parties=_placed(with_introduced(text, described, sentences, bearers), _start),
        places=_placed(places, _start),
        claims=_placed(sorted(find_claims(document.text), key=_cue), _cue),
        bearers=bearers,
        published=document.published.latest_end if document.published else None,
    )


def _not_beside(parties: Sequence[PartyMention], beside: Sequence[Sentence]) -> list[PartyMention]:
    """The parties that the report names, and no byline, credit or link."""
    starts = [one.start for one in beside]
    within_one = (bisect_right(starts, m.start) - 1 for m in parties)
    return [m for m, i in zip(parties, within_one, strict=True) if i < 0 or m.start >= beside[i].end]


def _with_whence(text: str, parties: Sequence[PartyMention], bearers: Bearers) -> Sequence[PartyMention]:
    """The parties, with states as mere places of which only a firm is: "Nordsund Leasing of Ireland".

    The state behind a charity only tells which branch of it is meant: "Oxfam India".
    """
    branches = {
        id(state)
        for body, state in pairwise(parties)
        if body.rule == "organisation"
        and body.sector in _CHARITABLE
        and state.rule == "name"
        and text[body.end : state.start] == " "
    }
    parties = [m for m in parties if id(m) not in branches] if branches else parties
    placed = {
        id(state)
        for firm, state in pairwise(parties)
        if state.rule == "name"
        and firm.code is None
        and text[firm.end : state.start] == _OF_STATE
        and (firm.name in bearers.firms or firm_names[firm.name.rpartition(" ")[2]])
    }
    return [replace(m, as_place=True) if id(m) in placed else m for m in parties] if placed else parties


def _inside_names(text: str, parties: Sequence[PartyMention]) -> set[int]:
    """Where words for states stand that are only part of a name.

    "the Paris Club", "Thai Orchid Airlines", "Scouts of America"; "American Looms Inc." or "American Looms".
    """
    found = _branches(text, parties)
    short: dict[str, list[str]] = {}
    longer: set[str] = set()
    until = 0
    ends = {mention.end for mention in parties}
    for mention in parties:
        if text[mention.start - 1 : mention.start] == "-" and mention.start - 1 not in ends:
            found.add(mention.start)  # "Mota-Lima", if that is a name
        named = None if mention.start < until else _opened(text, mention)
        if mention.start < until or named is not None or _closes_name(text, mention):
            found.add(mention.start)
            longer |= {mention.name} if mention.rule == "company" else set()
        if named is None:
            continue
        until = named.end()
        if firm := named.groupdict().get("name"):
            words = text[mention.start : named.start()]
            short.setdefault(words.partition(" ")[0], []).append(words + firm)
    if short:
        for mention in parties:
            names = short.get(text[mention.start : mention.end].partition(" ")[0], ())
            if any(text.startswith(name, mention.start) for name in names):
                found.add(mention.start)
    # "Intel Foods" has told of a firm: "Intel" is short for it, as of any that no table knows.
    return found | {m.start for m in parties if m.name in longer and m.rule == "company"} if longer else found


def _branches(text: str, parties: Sequence[PartyMention]) -> set[int]:
    """Where a firm and the state behind it stand that name a branch of the firm: "Vodafone Egypt"."""
    return {
        start
        for one, state in pairwise(parties)
        if one.rule == "company" and state.rule == "name" and text[one.end : state.start] == " "
        for start in (one.start, state.start)
    }


def _opened(text: str, mention: PartyMention) -> re.Match[str] | None:
    """What stands behind the word for a state that only begins a name, if it does."""
    if mention.rule in ("seat", "ethnic"):
        return _OPENS_NAME.match(text, mention.end)
    if mention.rule == "name" and (firm := _OPENS_ANY_FIRM.match(text, mention.end)):
        return firm
    if mention.rule in ("name", "adjective"):
        return _NAMED_FIRM.match(text, mention.end) or _OPENS_FIRM.match(text, mention.end)
    words = text[mention.start : mention.end]
    if mention.rule == "company":
        # "Orsted & Rahn", "Orsted Lake Acquisition Corp."
        return _LONGER_FIRM.match(text, mention.end) or _NAMED_FIRM.match(text, mention.end)
    if mention.rule != "role" or "'" in words or "’" in words or mention.person:
        return None
    return _NAMED_FIRM.match(text, mention.start + words.find(" "))  # "Swiss Bank Corp."


def _closes_name(text: str, mention: PartyMention) -> bool:
    """Whether the word for a state only ends a name: "Boy Scouts of America", "Air Lima"."""
    if mention.rule in ("name", "seat"):
        since = max(mention.start - _NEAR, 0)
        before = text[since : mention.start]
        if before != before.lower() and _FIRST.search(text, since, mention.start):
            return True
    if mention.rule == "name" and text.startswith("America", mention.start):
        return _OF.search(text, mention.start - _NEAR, mention.start) is not None
    if mention.rule != "role" or mention.sector != "BUS":
        return False
    bank = text.find(" of ", mention.start, mention.end)
    return bank > 0 and _BANK.search(text, mention.start - _NEAR, bank) is not None


def _in_full(parties: Sequence[PartyMention], names: Sequence[PartyMention]) -> list[PartyMention]:
    """The parties, a known firm in a heading by the longer name that the text gives it: "Skov Holdings"."""
    longer = {name.name.partition(" ")[0]: name.name for name in names if name.name.endswith(_HOLDINGS)}
    return [
        replace(m, name=longer[m.name]) if m.rule == "company" and m.name in longer else m for m in parties
    ]


def _covered(starts: set[int], names: Sequence[PartyMention]) -> set[int]:
    """Which offsets lie within names, given in order of their start."""
    at = [name.start for name in names]
    found = set()
    for start in starts:
        i = bisect_right(at, start) - 1
        if i >= 0 and names[i].end > start:
            found.add(start)
    return found


def _without_joints(
    text: str, words: Words, lows: tuple[str, ...], parties: Sequence[PartyMention]
) -> tuple[str, ...]:
    """The words with "&" for the "and" of a name, which joins no clauses: "Food and Drug Administration"."""
    joints = {
        bisect_left(words.starts, mention.start + match.start())
        for mention in parties
        if text.find("and", mention.start, mention.end) >= 0
        for match in _JOINT.finditer(text[mention.start : mention.end])
    }
    joined = list(lows)
    for i in joints:
        if lows[i : i + 1] == ("and",):
            joined[i] = "&"
    return tuple(joined)


def _names_as_written(
    words: Words, lows: tuple[str, ...], parties: Sequence[PartyMention]
) -> tuple[str, ...]:
    """The words with those of names as written, since none is a verb, nor makes a noun of one: "Kvit Air".

    What ends like a participle stands all in capitals, and is none: "In July, Boeing agreed".
    """
    written = list(lows)
    for mention in parties:
        if mention.rule not in _NAMED:
            continue
        for i in range(bisect_left(words.starts, mention.start), bisect_left(words.starts, mention.end)):
            if lows[i].endswith("ing"):
                written[i] = words.forms[i].upper()
            elif can_be_finite(lows[i]) or makes_noun(lows[i]):
                written[i] = words.forms[i]
            elif mention.rule == "company" and lows[i] == "'s":
                written[i] = _OF_NAME
    return tuple(written)


def _when_of(time: TimeMention, published: When | None) -> When | None:
    """The time of a mention; of "a decade ago" the year that is counted to, "the next decade" from now."""
    form, when = time.relative, time.when
    if when is None or form is None or form.unit != "decade" or time.rule not in ("shift", "relative"):
        return when
    since = published.edtf if form.anchor == "published" and published is not None else time.reference
    year = int(since[:4]) + 10 * form.offset if since[:4].isdigit() else 0
    if not 0 < year < 9999 or (time.rule == "relative" and form.offset != 1):
        return when
    return When(f"{year:04d}~" if time.rule == "shift" else f"{year - 10:04d}/{year:04d}", when.text)


def _datings(text: str, times: Sequence[TimeMention], published: When | None) -> Sequence[Dating]:
    """Periods in place of the mentions they are made of, else single mentions; lengths date nothing."""
    # In "after Saturday's eruption" the day is that of the eruption.
    periods = [p for p in find_periods(text, times, published) if text[p.end : p.end + 2] not in ("'s", "’s")]
    # A period may rest on a mention that stands elsewhere ("since then"): that one dates its own clause.
    covered = {
        id(mention)
        for period in periods
        for mention in period.mentions
        if period.start <= mention.start and mention.end <= period.end
    }
    datings = [
        Dating(period.start, period.end, period.when, period.rule, named=period.mentions[-1].when)
        for period in periods
    ]
    datings += [
        Dating(time.start, time.end, _when_of(time, published), time.rule, time.problem)
        for time in times
        if id(time) not in covered and (time.when is not None or time.problem)
    ]
    return in_fiscal_years(text, sorted(datings, key=_start))
