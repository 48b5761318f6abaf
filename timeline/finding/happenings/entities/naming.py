"""Known parties and unknown names side by side: which of them acts, and which state an office is of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.callings import STATE_SECTORS
from timeline.finding.happenings.entities.named_things import is_of_nature
from timeline.finding.happenings.entities.trades import FIRM_NAME, FIRMS, firm_names, institutions
from timeline.finding.parties import find_parties, find_places
from timeline.finding.parties.places import dateline_of
from timeline.finding.parties.placing import JOINED
from timeline.finding.regex import regex
from timeline.finding.remembered import Remembered
from timeline.finding.words import MONTHS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.parties import Gazetteer, PartyMention
    from timeline.finding.sentences import Sentence

__all__ = [
    "can_be_he",
    "can_be_person",
    "in_their_paragraph",
    "is_of_trade",
    "is_own_council",
    "of_their_state",
    "settle",
    "states_of_place",
]

_ORGANS_OF_STATE = wordset(
    "government parliament ministry army navy court police military cabinet administration council embassy"
    " consulate delegation senate assembly regime side team congress"
)
"""Nouns of those who act for a state and are no single person."""
_MANY_FIRMS = (
    "rival|rivals|partner|partners|subsidiaries|units|branches"
    "|investors|bidders|buyers|shareholders|lenders|customers|parent|owner|owners|shares|stake|money"
)
_OF_FIRM = regex(
    rf"(?:\s(?:{FIRM_NAME.pattern}|Power|Services|Financial|Finance|Credit|Defen[cs]e|Space|Cloud|Web|Heavy|Mobility"
    r"|Healthineers|Gamesa|Hydrogen|Nuclear|Vernova|Trading|Life|Ventures|Research|Cars|Vans|Buses|Trains|Display))+\b"
)
"""What makes of the name of a firm that of another one."""
_UNION_OF_TRADE = 3
"""Words of the shortest such name: "Trade Union Skov"."""
_COUNCILS = frozenset(("Council", "Committee"))
_OF_ANY = wordset(
    "City Town County Village Borough Municipal Regional Provincial District Local State National Federal"
    " Central Executive Security Supreme Privy Ministerial Military Standing Select Joint Steering Organising"
    " Organizing Foreign Affairs Relations Finance Budget Defence Defense Services Works Management Advisory"
    " Audit Legislative House Senate Parliamentary Political Party Election Electoral Intelligence Judiciary"
    " Trade Student Competition Rights Constitutional Guardian Governing Transitional Press Judicial"
)
"""Words of councils and committees that any state, town or firm has."""
_FIELDS = wordset("Foreign Defence Defense Finance Economy Energy Health Trade")
"""Words for what an office of state is for that are for a trade as well."""
_UN_AGENCY = regex(r"(?:UN|U\.N\.|United Nations)(?:'s|’s)? (?:agency|body|programme|program)\b(?! for\b)")
"""Words that take up an agency of the United Nations that was named before."""
_UN_AGENCIES = wordset("WFP UNHCR UNICEF WHO FAO IOM UNDP UNESCO ILO IAEA UNRWA OCHA UNFPA UNEP")
"""Their codes."""
_UNION_BEHIND = regex(r"(?:Labou?r|Trade|Credit|Student|Farm|Teachers?’?'?|Doctors?’?'?)\sunions?\s[A-Z]")
"""What sort of union is named: "Trade union Verdi"."""
_PRIVATE = frozenset(("CVL", "OPP", "REB", "JRN", "EDU", "REL", "SOC", "LAB", "PTY", "CRM"))
"""Sectors of those who hold no office of their state."""
_DESCRIBING = (frozenset(("BUS", None)), frozenset(("BUS", None, "REB", "OPP", "PTY", "LAB", "SOC")))
"""Sectors of words that only say what a firm, or else what a group, is: "the Sudanese rebel movement"."""
_DESCRIBED = regex(r"\s(?:[a-z-]{2,20}\s){0,3}\Z")
_BACK = 3
"""Sentences back in which a state acts whose minister goes without it."""
_MAIN = 3
"""How often the state is named at least to which an unknown minister rather belongs than to another."""
_OFTEN = 1.5
"""How many times as often as the next the state is named that a text is about."""
_APPOSED = regex(
    r"(?:,|\b(?:to|in|with|from|by|into|join|joins|joined|leave|left|leaves|quit|inside|under))\s(?:an?|the)\s\Z"
)
"""What stands before a led force that does not act itself: "left the pact, a Norland-led bloc"."""
_TOWN_FIRM = regex(rf"\s(?:{FIRMS}|{_MANY_FIRMS}|fund|bank|group)\s(?=[A-Z])")
"""What stands between a town or its state and the name of a firm: "Singapore fund Merlion"."""
_MADE = regex(
    r"\s(?:[A-Z0-9][\w-]*\s)?(?:aircraft|jets?|planes?|airliners?|fighters?|bombers?|helicopters?|engines?|trucks?|cars?"
    r"|tanks?|missiles?|drones?|rifles?|turbines?|vaccines?|phones|bus|buses|lorry|lorries|pickups?|vans?)\b"
    r"|\s(?:[A-Z]{1,3}-?)?\d{2,3}[A-Z]{0,2}s?\b(?!\s(?:per|percent|million|billion|[a-z]+s)\b|%)"
)
"""What makes what is named before it only the maker of things: "its Embraer aircraft", "a Boeing 737"."""
_OWNED = regex(r"(?:'s|’s)\s\Z")
_SAYING = (
    r"(?:(?!(?:the|an?|its|his|her|their|of|to|in|on|at|for|by|with|from|that|which|who|and|is|was|has|had|will)\b)"
    r"(?!\w+ed\b)[\w-]{2,20}\s)"
)
"""A word of what says which of its trade a firm is, and of no clause."""
_OF_TRADE = regex(
    rf"\s{_SAYING}{{0,3}}?(?:{FIRMS}|bank|group)\s|(?:'s|’s)\s{_SAYING}{{0,5}}?(?:{FIRMS}|bank|group),?\s"
)
"""What stands between the state where a firm is and its name: "Norland's oldest airline, Nordsund"."""
_OWN_FIRM = regex(
    rf"(?:'s|’s)\s(?:(?!(?:state|national|central|development|public|sovereign|government)\b){_SAYING}){{0,5}}?"
    rf"(?:{FIRMS})\b(?!'s|’s|-)"
)
"""What makes a firm of the words behind a state that owns none: "Norland's biggest lender"."""
_CALLED_FROM = regex(rf"\s(?:{FIRMS})\b(?!'s|’s|-|\s(?:chain|group|company|publisher|firm)\b)")
"""What stands behind the town from which a firm is of whose name nothing is said: "the Bergen brewer"."""
_FIRM_BEHIND = regex(
    r"(?:\sand\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)?\s(?:(?:[a-z-]{3,20},\s){0,2}[a-z-]{3,20},?\s(?:and|amp|&)\s)?"
    rf"(?:[a-z-]{{2,20}}\s){{0,2}}(?:{FIRMS}|{_MANY_FIRMS}|(?<!working\s)(?<!contact\s)(?<!study\s)group|bank)\b(?!'s|’s)"
)
_NAMES_BEHIND = regex(r",\s(?:including\s)?[A-Z]")
"""What follows firms that are named: "two American companies, Nordsund and Skov"."""
_STANDING_BEHIND = (
    "-brokered",
    "-mediated",
    "-facilitated",
    "-backed",
    "-sponsored",
    "-supported",
    "-mandated",
)
_FIRM_LED = regex(rf"-led\s(?:[a-z-]{{2,20}}\s){{0,2}}(?:{FIRMS}|consorti(?:um|a)|group|venture|syndicate)\b")
"""What stands behind the state of those who lead firms that act together: "a Norland-led consortium"."""
_SOME_BEFORE = regex(r"\b(?:[Aa]n?|[Aa]nother|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome)\s\Z")
"""What stands before the name of a state that only says where a firm without a name is: "a Norland fund"."""
_SOME = 8
"""Characters of the longest of these."""
_PLANT_BEHIND = regex(
    r"\s(?:[a-z-]{2,20}\s){0,2}(?:mills?|plants?|factory|factories|units?|subsidiary|subsidiaries|business(?:es)?|arm|division"
    r"|operations?|stores?|shops?|branch(?:es)?|workshops?|mines?|brewery|breweries|refinery|refineries|smelter"
    r"|warehouses?|depots?|customers?|sales|staff|workforce|headquarters|laboratory|laboratories)\b"
)
_OWNER_BEFORE = regex(r"(?:'s|’s|s'|s’|\b[Ii]ts|\b[Tt]heir)\s\Z")
"""What makes of a firm what is said to be in a state: "the group's French mill"."""
_PRESS_BEHIND = regex(
    r"\s(?!state\b|state-|official\b|government\b)(?:[a-z-]{2,20}\s){0,2}"
    r"(?:newspapers?|media|press|dailies|daily|broadcasters?|reporters?|journalists?|tabloids?|websites?|magazines?"
    r"|channels?|outlets?|portals?|weekly)\b"
)
"""Those who report, and are not their state."""
_HELD = r"(?:detain|arrest|expell?|deport|kidnapp?|abduct|jail|kill|releas|fre|sentenc|convict|charg)e?[ds]?"
_HOLDING_BEFORE = regex(rf"\b{_HELD}\s(?:(?:the|an?|another|two|three|\d+)\s){{0,2}}\Z")
_HELD_BEHIND = regex(rf"\s(?:(?:was|were|has|have|had|been)\s){{1,2}}{_HELD}\b")
"""What is done to one of them, and so to his state: "freed the Norlandic reporter"."""
_OF_THE_STATE = regex(r"\b(?:state|official|government|party)\b")
"""What says that newspapers speak for their state."""
_LAND_BEHIND = regex(
    r"\s(?:region|province|district|prefecture|county|valley|peninsula|basin|delta|strip|plain|plateau|archipelago)\b"
)
"""What makes a place of the name before it: "the Zambezi region"."""
_LOCAL_BEHIND = regex(
    r"\s(?:[a-z-]{2,12}\s)?(?:governor|mayor|sheriff|senator|congressman|congresswoman|councilman|councill?ors?|officials?"
    r"|police|prosecutors?|judges?|courts?|jury|jurors|lawmakers|legislators?|legislature|voters|residents?|natives?"
    r"|relatives|famil(?:y|ies)|exiles|lawyers?|attorneys?|doctors?|businessm[ae]n|students?|teachers?|workers?|drivers?"
    r"|fans|firefighters|homeowners|schools?|hospitals?|churches|church|hotels?|restaurants?|apartments?|home|house"
    r"|neighbou?rhoods?|suburbs?|offices?|headquarters|branch|studios?|streets?|newspapers?|stations?|airport"
    r"|supporters|crowds?|protesters|demonstrators|activists|communit(?:y|ies)|leaders|cousins?|uncles?|aunts?|brothers?"
    r"|sisters?|man|men|woman|women|mother|father|couple|girl|boy|teenagers?|priests?|nurses?|drivers?)\b"
)
"""What makes a mere place of the name of a town or an American state before it: "Texas lawmakers"."""
_MARKET_BEHIND = regex(
    r"\s(?:(?:share|stock|bond|gold|oil|metals?|money|equity|futures|property|house)\s)?"
    r"(?:prices?|shares?|stocks?|market|dealers|traders|brokers|index)\b"
)
"""The same of a town where something is traded: "London share prices"."""
_PEOPLE_OF_TOWN = regex(
    r"\s(?:[a-z-]{2,12}\s)?(?:residents?|natives?|relatives|famil(?:y|ies)|cousins?|uncles?|aunts?|brothers?|sisters?|exiles"
    r"|lawyers?|attorneys?|doctors?|businessm[ae]n|businesswom[ae]n|students?|teachers?|workers?|drivers?|fans|homeowners"
    r"|man|men|woman|women|couple|teenagers?|priests?|nurses?|shopkeepers?|suburbs?|streets?|hotels?|restaurants?"
    r"|hospitals?|schools?|apartments?|neighbou?rhoods?|slums?|airport|nightclubs?|theat(?:re|er)s?|commuters?)\b"
)
"""What makes a mere place of the name of a capital before it, for whose state they never act."""
_BEFELL = regex(
    r"\s(?:(?:[a-z]{3,12}|[A-Z][a-z]{3,12})\s)?(?:bombings?|blasts?|explosions?|crash(?:es)?|earthquakes?|quakes?|massacres?"
    r"|shootings?|killings?|hijackings?|floods?|disasters?|wildfires?|hurricanes?|cyclones?|famines?|riots?)\b"
)
"""What makes a mere place of the name of a state before it: "the Peru embassy bombing"."""
_EXPERTS = regex(r"\s(?:experts?|specialists?|scholars?|analysts?|watchers?)\b")
"""What is only about the state before it: "Cuba experts"."""
_ASIDE = regex(r",\s(?:an?|the)\s(?:[a-z-]{3,15}\s){0,2}\Z")
"""What stands before words that say who somebody is: "Jan Dahl, the exiled"."""
_SOMEBODY = regex(r"\s(?:[a-z-]{2,20}\s){0,2}[a-z-]{2,20}(?<!s)\s")
"""What stands between the word for a state and one who is from there: "Danish terrorist Jan Dahl"."""
_ONCE_HELD = regex(r"[Ff]ormer\s|[Ee]x-")
_NATIONAL = regex(r"[A-Z][\w-]+(?:\s[A-Z][\w-]+)?\s(?:nationals?|citizens?|natives?)[,.;]")
_APPOSED_ONE = regex(r",\s(?:an?|the|both|all)\s\Z")
"""What stands around the word for a state that says from where somebody is: ", a Chilean national,"."""
_LONGEST_ASIDE = 40
_BASED = regex(r",\s(?:[A-Z][a-z.]+\s?){1,2}-based\b")
"""What stands behind a town from which somebody is: "Norwood, Mass.-based Skov Foods"."""
_IN_LAND = regex(r"(?:\b[A-Z][\w.'’-]+|\b(?:county|city|town|parish|suburb|village|borough)),\s\Z")
"""What a state is told behind: "Salem county, Virginia"."""
_TOWN_BEFORE = 24
"""Characters before a name within which the last word of that begins."""
_INDEFINITE = regex(r"\b(?:an?|another|one)\s\Z", re.IGNORECASE)
_FIRM_BETWEEN = regex(rf"\s(?:{FIRMS}|bank|group)\s")
"""What stands between where a firm is from and its name: "the Bergen yard Nordsund"."""
_IS_FIRM = regex(rf"(?:{FIRMS}|{_MANY_FIRMS}|bank|group)\Z")
_OF_ALL = ("sh", "ch", "ese", "ss")
"""How words for a state end that stand for all of its people: "the Dutch"."""
_ONE = regex(r"\b(?:the|an?|another|one)\s\Z", re.IGNORECASE)
_PASSED = regex(r"\b(?:left|leaves?|leaving|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|shell(?:ed|s|ing)?)\s\Z")
_ARTICLE = 12
"""Characters of the longest of these."""
_ALONE = regex(r"\s?(?:[,.;:)]|\s(?:was|is|has|had|who|will|would|could|said|says|told|[a-z]{3,12}ed)\b)")
"""What follows a noun, and no adjective."""
_LISTED = regex(
    rf"\b(?:in|near|at|outside|to|from)\s(?!(?:{'|'.join(sorted(MONTHS)).title()})\b)[A-Z][a-z]+"
    r"(?:\s[A-Z][a-z]+){0,2}(?:,\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?){0,3},?\sand\s\Z"
)
_PORTFOLIO = (
    r"(?:(?:Acting|Interim|Vice|Deputy|Prime|Foreign|Defen[cs]e|Finance|Interior|Justice|Trade|Energy|Economy"
    r"|Environment|Health|Agriculture|Transport|Education|Culture|Labou?r|Mines|Oil|Tourism|Planning|Development"
    r"|Information|Communications|Water|Housing|Security|Home|Industry|Commerce|Armed\sForces)\s)"
)
_ORGAN = (
    r"Government|Cabinet|Presidential|Army|Navy|Air\sForce|Military|Police|Parliamentary|Presidency|Kremlin"
    r"|(?:Foreign|Defen[cs]e|Interior|Finance|Health|Trade|Energy|Agriculture|Transport|Justice|Education)\sMinistry"
)
"""Organs of a state that have spokesmen."""
_STATE_OFFICE = regex(
    rf"(?:then[ -])?{_PORTFOLIO}*(?:President|Minister|Premier|Chancellor|King|Queen|Emir|Sultan)\b"
    rf"|{_PORTFOLIO}+(?:(?:Cabinet|Permanent|Principal|Chief)\s)?Secretary\b"
    r"|National\sSecurity\sAdvis[eo]r\b",
    re.IGNORECASE,
)
"""Offices of a state, which need not say which where it has been named."""
_LESSER_OFFICE = regex(
    rf"(?:Deputy\s)?(?:(?:{_ORGAN})(?:'s)?\sspokes(?:man|woman|person)"
    r"|(?:Army|Navy|Air\sForce|Military|Defen[cs]e|Police|Security|Intelligence|Spy)\s(?:chief|commander))\b"
    r"|Presidential\sadvis[eo]r\b|Central\sbank\s(?:governor|president|chief|chairman|chairwoman)\b"
    r"|(?:Attorney|Prosecutor)\sGeneral\b",
    re.IGNORECASE,
)
"""Offices that are those of the only state of a text, or of that from which it reports."""
_AMERICAN_OFFICE = regex(
    r"(?:(?:Acting|Deputy|Under|Assistant|Former)\s)*Secretary\sof\s(?:State(?!\sfor\b)|Homeland\b|the\sTreasury\b)",
    re.IGNORECASE,
)
"""Offices that only the United States have."""
_FAR_MORE = 3
"""How many times as often as any other state the one is named from which a text reports."""
_AMERICA = "USA"
_OBLIQUE_STATE = regex(r"\b(?:with|to|from|in|at|of|against|for|between|and|on)\s(?:the\s)?\Z")
"""What stands before a state that a sentence only mentions."""
_TOWARDS_STATE = regex(r"\b(?:with|to|from|against|visits?|visited|visiting)\s(?:the\s)?\Z")
"""What stands before a state with which somebody of another one deals."""
_BEFORE_STATE = 24
"""Characters before a state within which that stands."""


def in_their_paragraph(
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


def of_their_state(
    text: str, parties: Sequence[PartyMention], sentences: Sequence[Sentence]
) -> Sequence[PartyMention]:
    """Holders of an office of state whom nobody knows act for the state that the text speaks of.

    "Norland left the treaty. President Oda Lind said": of the state that is named first in the sentence, or
    else in the one before, or else of that which the text is about. Whoever is named once so keeps the state.
    """
    if any(m.code == _AMERICA for m in parties):
        holders = {m.name for m in parties if _is_nobodys(m) and _AMERICAN_OFFICE.match(text, m.start)}
        parties = [_of_america(m) if _is_nobodys(m) and m.name in holders else m for m in parties]
    unknown = [m for m in parties if _is_nobodys(m)]
    offices = [bool(_STATE_OFFICE.match(text, m.start)) for m in unknown]
    lesser = [m for m in unknown if _LESSER_OFFICE.match(text, m.start)]
    if not (any(offices) or lesser):
        return parties
    starts = [sentence.start for sentence in sentences]
    first = _first_states(parties, starts)
    spoken: Counter[str | None] = Counter(m.code for m in parties if m.code and m.code == m.country)
    main = _main_state(parties)
    home = dateline_of(text)
    only = _only_state(spoken, home)
    states = {m.name: only for m in lesser} if only else {}
    for mention, is_office in zip(unknown, offices, strict=True):
        if is_office and not text.startswith(" of ", mention.end):
            family = mention.name.rpartition(" ")[2]
            if family in states:
                states.setdefault(mention.name, states[family])
            here = bisect_right(starts, mention.start)
            told = main if main is not None and main.start < mention.start else None
            clear = told if told is not None and spoken[told.code] >= _MAIN else None
            before = _of_home(parties, starts[here - 2 : here], home) if here > 1 else None
            before = before or _last_acting(first, here)
            if clear is not None and before is not None and (before.as_place or spoken[before.code] == 1):
                before = clear  # A place, or a state named in passing, has no minister here.
            state = _before(first.get(here), mention) or before or told
            if state is not None and state.code in _hosts(text, parties, mention, starts[here:][:1]):
                state = None  # "Minister Oda Lind will visit Norland": not Norland's
            code = state.code if state else None
            passing = (
                state is None or state.rule == "definite" or (state is before and _is_mentioned(text, state))
            )
            is_seat = state is not None and state.rule == "seat"
            if passing or (is_seat and state and home and spoken[home] >= spoken[state.code]):
                code = home  # "ties with India. The minister": not India's, nor "the kingdom's".
            if code:
                states.setdefault(mention.name, code)
    return [
        replace(m, code=states[m.name], country=states[m.name], sector="GOV")
        if m.person and m.code is None and m.name in states
        else m
        for m in parties
    ]


def _only_state(spoken: Counter[str | None], home: str | None) -> str:
    """The only state that a text names, or the one from which it reports and far the most named; else ""."""
    others = max((count for code, count in spoken.items() if code != home), default=0)
    if home:
        return home if spoken[home] and spoken[home] >= _FAR_MORE * others else ""
    return (next(iter(spoken)) or "") if len(spoken) == 1 else ""


def _hosts(
    text: str, parties: Sequence[PartyMention], mention: PartyMention, until: Sequence[int]
) -> AbstractSet[str | None]:
    """The states that somebody goes to, or deals with, in the words behind his name in his sentence."""
    first = bisect_left(parties, mention.end, key=_start)
    last = bisect_left(parties, until[0], key=_start) if until else len(parties)
    near = ((m, max(m.start - _BEFORE_STATE, 0)) for m in parties[first:last] if m.code == m.country)
    return {m.code for m, since in near if _TOWARDS_STATE.search(text, since, m.start)}


def _is_nobodys(mention: PartyMention) -> bool:
    """Whether a person acts for no state that is known."""
    return mention.person is not None and mention.code is None


def _of_america(mention: PartyMention) -> PartyMention:
    return replace(mention, code=_AMERICA, country=_AMERICA, sector="GOV")


def _is_mentioned(text: str, state: PartyMention) -> bool:
    """Whether a preposition stands before a state, so that its sentence is about somebody else."""
    return _OBLIQUE_STATE.search(text, state.start - _BEFORE_STATE, state.start) is not None


def _of_home(
    parties: Sequence[PartyMention], between: Sequence[int], home: str | None
) -> PartyMention | None:
    """The state whose capital heads the report, if the sentence between these offsets names it."""
    if home is None or len(between) < 2:
        return None
    near = parties[
        bisect_left(parties, between[0], key=_start) : bisect_left(parties, between[1], key=_start)
    ]
    return next((m for m in near if m.code == m.country == home and not m.as_place), None)


def _first_states(parties: Sequence[PartyMention], starts: Sequence[int]) -> dict[int, PartyMention]:
    """The state that each sentence names first."""
    first: dict[int, PartyMention] = {}
    for mention in parties:
        if mention.code and mention.code == mention.country:
            first.setdefault(bisect_right(starts, mention.start), mention)
    return first


def _last_acting(first: Mapping[int, PartyMention], here: int) -> PartyMention | None:
    """The state named first in the sentence before, or in one of the two before where it is but a place."""
    near = [first[k] for k in range(here - 1, here - 1 - _BACK, -1) if k in first]
    last = first.get(here - 1)
    return next((m for m in near if not m.as_place), last) if last is not None and last.as_place else last


def _main_state(parties: Sequence[PartyMention]) -> PartyMention | None:
    """The state that the text names most, if no other is named nearly as often."""
    named = [m for m in parties if m.code and m.code == m.country]
    spoken = Counter(m.code for m in named).most_common(2)
    if not spoken or (len(spoken) > 1 and spoken[0][1] < _OFTEN * spoken[1][1]):
        return None
    return next(m for m in named if m.code == spoken[0][0])


def _is_of_nature(text: str, mention: PartyMention) -> bool:
    """Whether the word for a state only says where something of nature is, or where a disaster was."""
    if mention.rule == "name" and _BEFELL.match(text, mention.end):
        return True
    return mention.rule == "adjective" and is_of_nature(text, mention.end)


def _before(state: PartyMention | None, mention: PartyMention) -> PartyMention | None:
    return state if state is not None and state.start < mention.start else None


def settle(
    text: str, parties: Sequence[PartyMention], names: Sequence[PartyMention]
) -> Sequence[PartyMention]:
    """Known parties and unknown names, without those that only describe another.

    "The Danish operator Nordsund", "Denmark's Nordsund" and "the Danish carrier" are a firm and not the
    state; "Polish minister Anna Wilk" is Poland.
    """
    parties = _agencies_taken_up(text, [_in_full(text, m) if m.rule == "company" else m for m in parties])
    firms = [m for m in parties if not m.code and (m.sector == "BUS" or m.rule == "group")]
    parties = [
        replace(m, as_place=True) if _is_listed_place(text, m, last) or _is_of_nature(text, m) else m
        for last, m in zip((None, *parties), parties, strict=False)
    ]
    dropped = {
        id(m)
        for m in parties
        if _describes_firm(text, m)
        or _is_one_person(text, m)
        or _only_qualifies(text, m)
        or (m.rule in ("name", "seat") and _TOWN_FIRM.match(text, m.end))
        or (m.rule in ("name", "seat") and _is_of_some_firm(text, m))
        or (m.rule == "company" and _MADE.match(text, m.end))
        or (m.rule == "seat" and _is_town_only(text, m))
        or (m.rule == "name" and _EXPERTS.match(text, m.end))
        or (m.rule == "ethnic" and _LAND_BEHIND.match(text, m.end))
        or _is_nationality(text, m)
    }
    dropped |= {
        id(one)
        for one, other in pairwise(parties)
        if other.rule == "organisation" and one.rule in ("name", "adjective") and other.start == one.end + 1
    }
    acting = {m.name for m in names if not _is_called_from(text, m)}
    names = [
        m
        for m in names
        if not (
            (m.name not in acting and " " not in m.name)
            or _LAND_BEHIND.match(text, m.end)
            or _UNION_BEHIND.match(text, m.start)
            or _is_from(text, m)
            or _is_where(text, m)
            or _is_passed(text, m)
        )
    ]
    starts = [mention.start for mention in parties]
    for name in (*names, *firms):
        i = bisect_left(starts, name.start) - 1
        before = parties[i] if i >= 0 else None
        if before is None or before.end > name.start:
            continue
        between = before.end, name.start
        if before.rule == "name" and (
            _OWNED.fullmatch(text, *between) or _OF_TRADE.fullmatch(text, *between)
        ):
            dropped.add(id(before))
        elif text[before.end : name.start] == ", " and text[name.end : name.end + 1] in (",", "."):
            # "A Danish citizen, Oda Lind, was freed"
            is_he = before.rule == "role" and before.sector in (*_PRIVATE, "BUS")
            dropped |= {id(before)} if is_he and can_be_person(name) else set()
            is_it = before.rule == "role" and before.sector == "GOV" and " " not in name.name
            dropped |= {id(name)} if is_it and name.rule == "capitals" else set()  # "Peru's watchdog, Sebi,"
        elif not _DESCRIBED.match(text, *between) or JOINED.fullmatch(text, *between):
            continue  # "the Israeli and Hizb delegations"
        elif before.rule in ("role", "adjective") and before.sector in _DESCRIBING[name.rule == "group"]:
            dropped.add(id(before))
        elif text.endswith(" state", before.start, before.end) and _TOWN_FIRM.match(text, before.end):
            dropped.add(id(before))  # "the Danish state lender Nordsund"
        elif before.rule == "role" and before.sector in _PRIVATE and name.start == before.end + 1:
            dropped.add(id(before))  # "the Peruvian activist Oda Lind", "Norland's opposition Orange Party"
        elif before.sector in STATE_SECTORS and name.start == before.end + 1:
            dropped.add(id(name))
    dropped |= _aside(text, sorted((*parties, *names), key=_start))
    dropped |= {
        id(one)
        for one, other in pairwise(parties)
        if one.rule == "adjective" and other.person and _SOMEBODY.fullmatch(text, one.end, other.start)
    }
    unknown = sorted(names, key=_start)
    dropped |= {
        id(one) for one, other in pairwise(unknown) if _FIRM_BETWEEN.fullmatch(text, one.end, other.start)
    }
    kept = sorted((m for m in (*parties, *names) if id(m) not in dropped), key=_start)
    spoken = {m.code for m in kept if m.rule != "definite"}
    return [m for m in kept if m.code in spoken or not _is_office_of(text, m)]


def _is_office_of(text: str, mention: PartyMention) -> bool:
    """Whether it is the office of whoever is named before it: "Oda Lind, the president, said"."""
    apposed = text.startswith(", ", mention.start - 2) and text.startswith(",", mention.end)
    return mention.rule == "definite" and apposed


def _agencies_taken_up(text: str, parties: Sequence[PartyMention]) -> Sequence[PartyMention]:
    """The parties, "the UN agency" as the one that was named last before it."""
    found: list[PartyMention] = []
    last: PartyMention | None = None
    for mention in parties:
        taken_up = last is not None and mention.code == "UNO" and _UN_AGENCY.match(text, mention.start)
        if last is not None and taken_up:
            found.append(replace(mention, name=last.name, code=last.code))
            continue
        last = mention if mention.code in _UN_AGENCIES else last
        found.append(mention)
    return found


def _in_full(text: str, firm: PartyMention) -> PartyMention:
    """A firm that is another than the one it is named after: "Siemens Energy", "Toyota Credit"."""
    rest = _OF_FIRM.match(text, firm.end)
    if rest is None:
        return firm
    return replace(firm, end=rest.end(), name=f"{firm.name}{rest.group()}")


def _is_nationality(text: str, mention: PartyMention) -> bool:
    """Whether it is only said from where somebody is of whom was told: "its head, a Peruvian national"."""
    if mention.person or _NATIONAL.match(text, mention.start) is None:
        return False
    return _APPOSED_ONE.search(text, mention.start - _ARTICLE, mention.start) is not None


def _aside(text: str, mentions: Sequence[PartyMention]) -> set[int]:
    """The ids of those that only say who is named before: "Jan Dahl, the exiled Saudi", "a former envoy"."""
    return {
        id(other)
        for one, other in pairwise(mentions)
        if (
            (other.rule == "adjective" and (one.person or (" " in one.name and can_be_person(one))))
            or (other.rule == "role" and _ONCE_HELD.match(other.name))
        )
        and other.start - one.end < _LONGEST_ASIDE
        and _ASIDE.match(text, one.end, other.start)
    }


def _is_town_only(text: str, seat: PartyMention) -> bool:
    """Whether a capital says where a firm, a market or somebody is, and does not stand for its state."""
    behind = _MARKET_BEHIND.match(text, seat.end) or _PEOPLE_OF_TOWN.match(text, seat.end)
    return behind is not None or _is_town_of_firm(text, seat)


def _is_town_of_firm(text: str, mention: PartyMention) -> bool:
    """Whether a capital only says where a firm is: "the Helsinki maker of software"."""
    one = _ONE.search(text, mention.start - _ARTICLE, mention.start)
    return one is not None and _FIRM_BEHIND.match(text, mention.end) is not None


def _is_from(text: str, name: PartyMention) -> bool:
    """Whether a name only says where a firm is from: "a Quebec group"."""
    if _FIRM_BEHIND.match(text, name.end) is None:
        return False
    if text.endswith(("The ", "the "), 0, name.start):  # "the Vancouver firm"
        return bool(states_of_place(text[name.start : name.end]))
    return _INDEFINITE.search(text, name.start - _ARTICLE, name.start) is not None


def _is_called_from(text: str, name: PartyMention) -> bool:
    """Whether a word only says where a firm is, if it does not act elsewhere: "the Alder Falls brewer"."""
    the = text.endswith(("The ", "the "), 0, name.start)
    return the and _CALLED_FROM.match(text, name.end) is not None


def _is_where(text: str, name: PartyMention) -> bool:
    """Whether a name says where somebody or another place is: "Texas lawmakers", "Salem county, Virginia"."""
    if _BASED.match(text, name.end):
        return True
    behind = text[name.end : name.end + 1] in ("", ",", ".", ";", ")")
    apposed = behind and _IN_LAND.search(text, name.start - _TOWN_BEFORE, name.start)
    if not apposed and _LOCAL_BEHIND.match(text, name.end) is None:
        return False
    return bool(states_of_place(text[name.start : name.end]))


def _is_passed(text: str, name: PartyMention) -> bool:
    """Whether a name is that of a town that somebody leaves or reaches: "left Hamhung on Monday"."""
    passed = _PASSED.search(text, name.start - _ARTICLE, name.start)
    return passed is not None and bool(states_of_place(text[name.start : name.end]))


def _states_of_place(name: str) -> frozenset[str]:
    return frozenset(place.code for place in find_places(f"in {name}") if place.code)


states_of_place = Remembered(_states_of_place).__getitem__
"""The codes of the states in which a town of this name lies."""


def _is_listed_place(text: str, mention: PartyMention, last: PartyMention | None) -> bool:
    """Whether a capital is listed behind another place: "in hotels near Zurich and Tokyo".

    One that is joined to another that acts does so too: "recalled its ambassadors to Paris and Vienna".
    """
    if not _acts_as_seat(mention) or not _LISTED.search(text, mention.start - 60, mention.start):
        return False
    joined = last is not None and _acts_as_seat(last) and JOINED.fullmatch(text, last.end, mention.start)
    return not joined


def _acts_as_seat(mention: PartyMention) -> bool:
    """Whether a capital stands for its state."""
    return mention.rule == "seat" and not mention.as_place


def _describes_firm(text: str, mention: PartyMention) -> bool:
    """Whether the word for a state says of which a firm is that goes without a name."""
    if mention.rule == "name":
        return _OWN_FIRM.match(text, mention.end) is not None
    if mention.rule == "adjective" and _OWNER_BEFORE.search(text, mention.start - 8, mention.start):
        return (_PLANT_BEHIND.match(text, mention.end) or _FIRM_BEHIND.match(text, mention.end)) is not None
    if mention.rule == "adjective":
        return (_FIRM_BEHIND.match(text, mention.end) or _PRESS_BEHIND.match(text, mention.end)) is not None
    is_role = mention.rule == "role" and mention.person is None
    if is_role and mention.sector == "JRN":  # "Croatian newspapers", unlike "Croatian state media"
        held = _HOLDING_BEFORE.search(text, mention.start - 30, mention.start)
        held = held or _HELD_BEHIND.match(text, mention.end)
        return (held or _OF_THE_STATE.search(text, mention.start, mention.end)) is None
    if not is_role or mention.sector != "BUS":
        return False
    named = _NAMES_BEHIND.match(text, mention.end) if text[mention.end - 1] == "s" else None
    return (named or _IS_FIRM.search(text, mention.start, mention.end)) is not None


def _only_qualifies(text: str, mention: PartyMention) -> bool:
    """Whether somebody only stands behind what others do: "a UN-brokered truce"; or leads firms.

    Or what was named before: "left the pact, a Norland-led bloc".
    """
    if text.startswith(_STANDING_BEHIND, mention.end):
        return True
    if not text.startswith("-led", mention.end):
        return False
    apposed = _APPOSED.search(text, mention.start - _ARTICLE, mention.start) is not None
    return apposed or _FIRM_LED.match(text, mention.end) is not None


def _is_of_some_firm(text: str, mention: PartyMention) -> bool:
    """Whether the name of a state only says where a firm without a name is: "sold to a Norland fund"."""
    return (
        text.startswith(" ", mention.end)
        and _FIRM_BEHIND.match(text, mention.end) is not None
        and _SOME_BEFORE.search(text, mention.start - _SOME - 1, mention.start) is not None
    )


def _is_one_person(text: str, mention: PartyMention) -> bool:
    """Whether a word for a state is somebody from there: "the Libyan was flown home", not "the British"."""
    return (
        mention.rule == "adjective"
        and not text.endswith(_OF_ALL, mention.start, mention.end)
        and _ONE.search(text, mention.start - _ARTICLE, mention.start) is not None
        and _ALONE.match(text, mention.end) is not None
    )


def is_of_trade(parts: Sequence[str]) -> bool:
    """Whether a word for an office opens the name of a firm or union: "Energy Transfer Partners"."""
    if parts[0] not in _FIELDS or len(parts) < _UNION_OF_TRADE:
        return False
    is_firm = firm_names[parts[-1]] or parts[-1] in ("Corporation", "Company")
    return is_firm or parts[1] == "Union"


def is_own_council(parts: Sequence[str]) -> bool:
    """Whether words are the name of a council that is nobody else's: "Nordic Council", not "City Council"."""
    return len(parts) > 1 and parts[-1] in _COUNCILS and _OF_ANY.isdisjoint(parts)


def can_be_person(mention: PartyMention) -> bool:
    """Whether a party is a person, or has a name that a person may bear."""
    unknown = mention.rule == "capitals" and mention.code is None
    return bool(mention.person) or (unknown and not institutions[mention.name.rpartition(" ")[2]])


def can_be_he(text: str, mention: PartyMention) -> bool:
    """Whether "he" or "she" can mean a party: a person, or who holds an office without a name; no body."""
    if mention.person or mention.sector is None or mention.rule not in ("role", "definite"):
        return can_be_person(mention)
    office = text[mention.start : mention.end].lower().partition(" of ")[0].rpartition(" ")[2]
    return office not in _ORGANS_OF_STATE and office[-1:] != "s"


def _start(mention: PartyMention) -> int:
    return mention.start
