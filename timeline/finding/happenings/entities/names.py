"""Names that the gazetteer does not know: people, firms and ships, by their capitals."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.named_things import is_of, things_named
from timeline.finding.happenings.entities.naming import states_of_place
from timeline.finding.happenings.entities.stretches import (
    NO_NAMES,
    SORTS_OF,
    candidates,
    ends_firm,
    firm_forms,
    is_body,
)
from timeline.finding.happenings.entities.trades import firm_names
from timeline.finding.happenings.entities.vouched import (
    EXPLAINED,
    OF_STATE,
    acts_behind,
    bargained,
    heads_firm,
    is_employer,
    is_of_a_make,
    is_subject,
    is_vouched_for,
    joined_to,
)
from timeline.finding.parties import PartyMention
from timeline.finding.parties.phrases import past_stop
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.sentences import Sentence

__all__ = ["find_names", "is_held", "is_of_firm"]

_OF_AMERICA = " of America"
_SHARED = wordset(
    "Catholic Protestant Jewish Muslim Islamic Christian Orthodox Hindu Sikh Buddhist Communist Socialist"
    " Democratic Liberal Conservative Republican National Federal Royal International Free New Old Social"
    " World Global European Asian African Arab Black White Public People's Women's"
)
"""Adjectives that open the names of many bodies, of which none goes by that alone."""
_FIELDS = wordset(
    "Food Water Health Energy Trade Education Security Safety Housing Labour Labor Farm Fish Forest Forestry"
    " Land Wildlife Weather Climate Drug Drugs Defence Defense Transport Space Border Tax Election Human"
    " Animal Child Children Youth Consumer Civil Medical Humanitarian Refugee Peace Crisis Relief Aid"
    " Disaster Emergency Rescue Shelter Nutrition Protection Grain Cotton Coffee Sugar Milk Steel Coal Green"
)
"""Words for what a body cares for, which open its name and tell of any such thing alone: "Food was short"."""
_OF_MANY = _SHARED | _FIELDS
_GOING_BY_LESS = frozenset(("company", "organisation", "media"))
"""Rules by which a body is known that may go by the first words of its name."""
_HALF = 5
"""Letters of the first half of a name with a hyphen at least by which its bearer goes."""
_SITES = wordset(
    "Works Mills Press Docks Dockyard Dockyards Yard Yards Shipyard Shipyards Farms Plantations Estates"
    " Hotels Resorts Homes Stores Mart Mines Quarries Studios Cinemas Properties Developments Foundry Forge"
    " Brewery Creamery Dairy Air Line Rail Gas Oil Gold Copper Coal Bulk Express Marine"
)
"""Last words of the names of firms that are those of places as well: "workers at Nordsund Mills"."""
_FORMS = frozenset(("Corporation", "Technology", "Pharmaceutical", "Telecommunications"))
"""Other last words of the names of firms."""
_HELD = regex(
    r"\b(?:shares?|shareholders?|stakes?|interests?|holdings?|investments?|investors|stock|confidence)\sin\s(?:[A-Z][a-z]+(?:'s|’s)\s)?\Z",
    re.IGNORECASE,
)
"""What is held in a firm, and in no place."""
_UNITS = wordset(
    "Brigade Division Battalion Regiment Army Corps Infantry Rifles Fleet Squadron Wing Airborne Marines"
    " Armored Armoured Fusiliers Guards Artillery Cavalry"
)
"""Last words of the names of military units, which have a number before them."""
_NUMBER = regex(r"\b\d{1,3}(?:st|nd|rd|th)\s\Z")
_ORDINAL = 6
"""Characters of the longest such number."""
_PLACED = regex(r"\b(?:in|at|near|off|outside|around|across|through|to|from|into|towards)\s(?:the\s)?\Z")
_LISTED = regex(
    r"\b(?:in|near|at|outside|to|from)\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?:,\s[A-Z][a-z]+){0,3}\sand\s\Z"
)
"""The same before the last of several: "flights to Lima and"."""
_INITIALS = 3
"""Initials at least by which a body goes without a word that it does so."""
_LIST = 60
"""Characters before a name within which such a list begins."""
_IS_BODY = regex(
    r",\s(?:which|whose)\s|,\s(?:an?|the)\s(?!(?:[\w’'&-]+\s){0,3}?(?:town|city|village|port|region|province|island|suburb"
    r"|district|resort|state|area|part|river|bay|valley|capital|centre|center|hamlet|county)\b)(?:[\w’'&-]+\s){1,4}?(?:that|which"
    r"|whose)\s"
)
"""What stands behind a name of two words or more that is that of a body, and no place's: ", a house that"."""
_FIRMS_AT_PLACES = 12
"""Firms named after places whose shorter names are looked for: each takes one look at the text."""
_AND = " and "
_NOBODY: AbstractSet[str] = frozenset()
_REACH = 14
"""Characters before a name within which the longest of these words begins."""


def find_names(
    text: str,
    sentences: Sequence[Sentence],
    known: Sequence[tuple[int, int]],
    parties: Sequence[PartyMention] = (),
) -> list[PartyMention]:
    """Names in prose that are not known yet: of several words, and single ones that come again.

    Those of things that act for nobody have the rule "thing".

    Args:
        text: the document's text.
        sentences: its sentences.
        known: spans of parties, places and times, in order of their start.
        parties: the known parties, of whom some go by less than their names from there on: "Lockheed".
    """
    starts = [start for start, _ in known]
    reach = _running_ends(known)
    spans = [
        (start, end, first)
        for sentence in sentences
        if sentence.kind in ("sentence", "item", "lead")
        for start, whole, first in candidates(text, sentence)
        if (end := _free_end(text, start, whole, starts, reach)) > start
    ]
    things = things_named(text, spans)
    traded = bargained(text)
    named = [span for span in spans if is_of(text[span[0] : span[1]], things)] if things else []
    spans = [span for span in spans if not is_of(text[span[0] : span[1]], things)] if named else spans
    sure = _heads_of_items(text, sentences, spans)
    edges = {edge for m in parties if m.rule == "company" for edge in (m.start, m.end)}
    sure |= {start for start, end, _ in spans if edges and _is_beside_firm(text, start, end, edges)}
    full = _full_names(text, spans, traded, _beginnings(text, parties), sure)
    spans = _with_short_firms(text, spans, full, starts, reach)
    return [
        _named(text, start, end, full, traded)
        for start, end, first in spans
        if text[start:end] in full and not (first and _opens_as_noun(text, start, end))
    ] + [PartyMention(start, end, text[start:end], rule="thing") for start, end, _ in named]


def _opens_as_noun(text: str, start: int, end: int) -> bool:
    """Whether the last word of a firm's name opens a sentence as any noun: "Mobile money agents marched"."""
    follows = text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    return follows and firm_names[text[start:end]] and not acts_behind(text, end)


def _named(
    text: str, start: int, end: int, full: Mapping[str, str], traded: AbstractSet[str]
) -> PartyMention:
    """A name where it stands, a unit's with its number: "the 4th Mountain Brigade"."""
    words = text[start:end]
    name, end = full[words].replace("&amp;", "&"), past_stop(text, start, end)
    if text[start - 1 : start] == " " and words.rpartition(" ")[2] in _UNITS:
        number = _NUMBER.search(text, start - _ORDINAL, start)
        if number is not None:
            start, name = number.start(), number[0] + name
    return PartyMention(
        start, end, name, rule="capitals", as_place=words not in traded and _is_place(text, start, end)
    )


def _beginnings(text: str, parties: Sequence[PartyMention]) -> dict[str, str]:
    """The names of known bodies by the words with which they begin: "Lockheed" of "Lockheed Martin"."""
    names: dict[str, str] = {}
    for party in parties:
        if party.code is None and party.person is None and party.rule in _GOING_BY_LESS:
            half, _, other = text[party.start : party.end].partition("-")
            if other[:1].isupper() and len(half) >= _HALF and " " not in half and not states_of_place(half):
                names.setdefault(half, party.name)  # "Freeport" of "Freeport-McMoRan"
            parts = text[party.start : party.end].split(" ")
            for count in range(1, len(parts)):
                words = " ".join(parts[:count])
                is_place = party.rule != "company" and states_of_place(words)  # "Bethlehem earned"
                if parts[count - 1][:1].isupper() and words not in _OF_MANY and not is_place:
                    names.setdefault(words, party.name)
    return names


def _full_names(
    text: str,
    spans: Sequence[tuple[int, int, bool]],
    traded: AbstractSet[str],
    beginnings: Mapping[str, str],
    sure: AbstractSet[int],
) -> dict[str, str]:
    """The name that each stretch of words stands for; a single word only where something vouches for it."""
    placed = {text[start:end] for start, end, _ in spans if text.endswith(" in ", 0, start)}
    full = _by_initials(text, spans)
    single: set[str] = set()
    for start, end, first in spans:
        words = text[start:end]
        parts = words.split()
        if len(parts) > 1:
            full.setdefault(words, words)
            full.setdefault(parts[-1], words)
            full.setdefault(_first_of(parts), words)
            if len(parts) == 3 and not is_body(parts[-1]):
                full.setdefault(parts[1], words)
            continue
        if is_of_a_make(text, start):
            continue
        if not first or (words in beginnings and acts_behind(text, end)):
            single.add(words)
        known = start in sure or is_vouched_for(
            text, start, end, placed=placed, bargained=_NOBODY if first else traded
        )
        if known or (is_subject(text, start, end, first=first) and not (first and words in placed)):
            full.setdefault(words, words)
            full.setdefault(words.partition("-")[0] if first else words, words)
        if other := joined_to(text, end):
            full.setdefault(words, words)
            full.setdefault(other, other)
    for start, end, first in spans:
        words = text[start:end]
        if first and words in single:
            full.setdefault(words, words)
    _lengthen_known(full, single, beginnings)
    return _lengthened(full)


def _is_beside_firm(text: str, start: int, end: int, edges: AbstractSet[int]) -> bool:
    """Whether "and" joins a word to a known firm: "Nordsund and Shell", by where such names begin and end."""
    before, behind = start - len(_AND), end + len(_AND)
    follows = before in edges and text.startswith(_AND, before) and text[end : end + 1] not in "'’"
    return follows or (behind in edges and text.startswith(_AND, end))


def _by_initials(text: str, spans: Sequence[tuple[int, int, bool]]) -> dict[str, str]:
    """The names of several words by the initials that the text uses: "VRA" of "Volta River Authority"."""
    used = {words for start, end, _ in spans if (words := text[start:end]).isupper() and words.isalpha()}
    found: dict[str, str] = {}
    if not used:
        return found
    told: dict[str, str] = {}
    for start, end, _ in spans:
        name = text[start:end]
        initials = "".join(part[0] for part in name.split() if part[0].isupper())
        if len(initials) > 1 and initials in used and initials != name:
            if text.startswith(f" ({initials})", end):
                told[initials] = name
            elif len(initials) >= _INITIALS:
                found[initials] = name if found.get(initials, name) == name else ""
    return {initials: name for initials, name in (found | told).items() if name}


def _heads_of_items(
    text: str, sentences: Sequence[Sentence], spans: Sequence[tuple[int, int, bool]]
) -> AbstractSet[int]:
    """Where a digest of firms names them at the head of its items: "**Nordsund.** The ferry operator"."""
    prose = (one for one in sentences if one.kind in ("sentence", "lead"))
    if next((one.kind for one in prose), "") != "lead":
        return frozenset()  # "**Cash.**" and "**Auditors.**" divide what a text tells that began before.
    leads = {one.start: one.end for one in sentences if one.kind == "lead"}
    opened = [text.find(text[start:end].strip(), start) for start, end in leads.items()]
    alone = dict(zip(opened, leads.values(), strict=True))
    return {start for start, end, _ in spans if start in alone and heads_firm(text, end)}


def _lengthen_known(full: dict[str, str], single: AbstractSet[str], beginnings: Mapping[str, str]) -> None:
    """Lets the beginnings of known names stand for these, where they are vouched for and nobody else's."""
    for words, name in beginnings.items():
        if name.startswith(f"{words}-"):
            full.setdefault(words, name)
        if full.get(words) == words or (words not in full and words in single):
            full[words] = name


def _first_of(parts: Sequence[str]) -> str:
    """The first word of a name, by which its bearer may go; else its last, by which he goes anyway."""
    is_shared = parts[0] in _FIELDS or (parts[0] in _SHARED and is_body(parts[-1]))
    return parts[-1] if is_shared else parts[0]


def _with_short_firms(
    text: str,
    spans: Sequence[tuple[int, int, bool]],
    full: dict[str, str],
    starts: Sequence[int],
    reach: Sequence[int],
) -> list[tuple[int, int, bool]]:
    """The spans, and those of firms by less than their names that look like places: "Carrick Lake" alone."""
    placed = sorted(name for name in set(full.values()) if _is_firm_at_a_place(name))
    whole = {name.rpartition(" ")[0]: name for name in placed[:_FIRMS_AT_PLACES]}
    if not whole:
        return list(spans)
    known = {start for start, _, _ in spans}
    found = list(spans)
    for short, name in whole.items():
        full.setdefault(short, name)
        places = (match.span() for match in re.finditer(rf"\b{re.escape(short)}\b", text))
        found += [(*p, False) for p in places if p[0] not in known and not _is_known(starts, reach, *p)]
    return sorted(found)


def _is_firm_at_a_place(name: str) -> bool:
    """Whether a firm is named after a place: "Carrick Lake Resources"."""
    parts = name.split()
    return len(parts) > 2 and ends_firm(parts) and not NO_NAMES.isdisjoint(parts)


def _longest_first(name: str) -> tuple[int, str]:
    """Names of equal length in the order of the alphabet, so that every run reads alike."""
    return -len(name), name


def _lengthened(full: dict[str, str]) -> dict[str, str]:
    """The names, with the whole of one for its beginning: "Rift Lakes" for "Rift Lakes Breweries"."""
    whole: dict[str, str] = {}
    for name in sorted(set(full.values()), key=_longest_first):
        parts = name.split(" ")
        for count in range(2, len(parts)):
            whole.setdefault(" ".join(parts[:count]), name)
    return {words: whole.get(name, name) for words, name in full.items()}


def _free_end(text: str, start: int, end: int, starts: Sequence[int], reach: Sequence[int]) -> int:
    """Where a stretch ends that no known name covers: of "Hanlim of South Korea" behind the firm; else -1."""
    i = bisect_left(starts, end)
    if i == 0 or reach[i - 1] <= start:
        return end
    i = bisect_left(starts, start)
    if i and reach[i - 1] > start:
        return -1  # "Mills Inc." of "General Mills Inc.": the known name began before
    if ends_firm(text[start:end].split()) and not _is_covered(starts, reach, start, end):
        return end  # "Brazos Valley Transmission"
    if EXPLAINED.match(text, end) and not _is_known(starts, reach, text.find(" ", start, end) + 1, end):
        return end  # "Bengal Gasgrid, the second-largest importer": the town is part of the name
    cut = text.rfind(" of ", start, end)
    if text.endswith(_OF_AMERICA, cut, end) and not _is_known(starts, reach, start, end - len("America")):
        return end
    free = cut > start and not _is_known(starts, reach, start, cut)
    return cut if free and text[start:cut].lower() not in SORTS_OF else -1


def _is_known(starts: Sequence[int], reach: Sequence[int], start: int, end: int) -> bool:
    i = bisect_left(starts, end)
    return i > 0 and reach[i - 1] > start


def _is_covered(starts: Sequence[int], reach: Sequence[int], start: int, end: int) -> bool:
    """Whether a known name goes from the beginning of a stretch to its end."""
    i = bisect_right(starts, start)
    return i > 0 and reach[i - 1] >= end


def is_of_firm(name: str) -> bool:
    """Whether a name ends as only that of a firm does: workers "at Nordsund Shipbuilding" are at no place."""
    words = name.split()
    if len(words) == 1 or words[0] in NO_NAMES:
        return False
    return words[-1] in _FORMS or (firm_names[words[-1]] and words[-1] not in _SITES)


def is_held(text: str, start: int) -> bool:
    """Whether shares are held in what is named: "shares in Sundkaer Lines"."""
    return _HELD.search(text, start - 30, start) is not None


def _is_place(text: str, start: int, end: int) -> bool:
    name = text[start:end].rpartition(" ")
    is_firm = firm_forms[name[2]] or name[2] in _FORMS
    if name[0] and (is_firm or _IS_BODY.match(text, end)):
        return False
    placed = _PLACED.search(text, start - _REACH, start)
    if placed is None and text.startswith("and", max(0, start - len("and "))):
        placed = _LISTED.search(text, start - _LIST, start)
    if placed is None or is_held(text, start) or is_employer(text, start):
        return False
    return OF_STATE.match(text, end) is None  # "bought from Nordsund of Denmark"


def _running_ends(spans: Sequence[tuple[int, int]]) -> list[int]:
    ends: list[int] = []
    for _, end in spans:
        ends.append(max(end, ends[-1]) if ends else end)
    return ends
