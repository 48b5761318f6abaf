"""What definite words mean that name nobody: "the two countries", "both sides", "the minister"."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.parties.halves import HALVES
from timeline.finding.parties.mention import PartyMention
from timeline.finding.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Set as AbstractSet

    from timeline.finding.parties.gazetteer import Gazetteer
    from timeline.finding.parties.people import People, Person

__all__ = ["DEFINITE", "ISLAND", "is_untold", "resolve", "shortens", "state_spoken_of", "state_whose"]

_PAIR = (
    "countries|nations|states|sides|governments|leaders|neighbou?rs|presidents|armies|allies|ministers|powers"
    "|parties|regimes|capitals|men|(?:foreign |defen[cs]e )?ministries|foreign ministers|heads of state"
    "|Koreas|militaries|partners|rivals|adversaries|air forces|navies|prime ministers|parliaments|delegations"
    "|coastguards|peoples|embassies|(?:military )?juntas|military (?:governments|rulers|leaders|regimes)"
    "|(?:defen[cs]e|interior|finance|trade|energy) ministers|premiers|(?:spy|security|army) chiefs"
    "|central banks|(?:state |national )?security (?:councils|committees|agencies|services)"
    "|armed forces|spy agencies"
)
_OFFICE = (
    "(?:(?:foreign|prime|defen[cs]e|interior|finance)[ ])?minister|(?:vice[ ])?president|chancellor|premier"
    "|secretary[ ]of[ ]state|supreme[ ]leader|king|emir|pope"
    "|(?:(?:special[ ])?envoy|ambassador)(?![ \n]to[ \n])"
)
_AMERICA = "USA"
_NOT_AMERICAN = ("ministry", "minister")
"""What a state has that has no departments and secretaries."""
_SENT = ("envoy", "ambassador")
"""Offices that are nobody's of whom the text has told none."""
_BODY = (
    "(?:(?:foreign|defen[cs]e|interior|finance|justice|trade|health|energy|agriculture)[ ])?ministry"
    "|army|armed[ ]forces|air[ ]force|navy|coast[ ]?guard|security[ ](?:forces|services)"
    # A noun, and not "the military governor"
    r"|military(?=[,.;]|[ \n](?:has|had|is|was|will|would|may|might|could|also|took|began|shot|held"
    r"|[a-z]+(?:ed|id))\b)"
)
_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Aug|Sept?|Oct|Nov|Dec"
)
_SOLDIERS = "new|military|army|ruling"
_RULERS = (
    f"(?:(?:{_SOLDIERS}|governing)[ ])*junta|(?:{_SOLDIERS})[ ](?:rulers|generals|regime|officers)"
    "|(?:military|military-led|army-led)[ ](?:government|authorities|council)|generals|putschists"
    "|coup[ ](?:leaders|plotters)"
)
_OF_GOVERNMENTS = (
    "interim|transitional|caretaker|provisional|civilian|coalition|minority|conservative|socialist"
    "|left-wing|right-wing|centre-left|centre-right|populist|nationalist|leftist|communist|Islamist|unity|new|outgoing"
)
_OF_LEADERS = "conservative|socialist|left-wing|right-wing|populist|nationalist|leftist|veteran|embattled"
_FORM = (
    "kingdom|sultanate|emirate|monarchy|principality|grand[ ]duchy|city-state"
    "|(?:island|archipelago)(?![ ](?:nation|state|country|republic|kingdom))"
    "|(?:former|old)[ ]colonial[ ](?:power|ruler|master)"
)
# The first letter comes before the look behind it: a search then skips from one such letter to the next.
DEFINITE = regex(
    r"[TtBb](?<![^\W_].)(?:(?P<pair>(?:(?<=[Tt])he[ \n](?:two|three|four|warring)|(?<=[Tt])heir[ \n]two"
    rf"|(?<=[Bb])oth(?:[ \n]the)?)[ \n](?:{_PAIR}))"
    r"|(?<=[Tt])hat[ \n](?P<that>country|nation|republic|kingdom)"
    r"|(?<=[Tt])he[ \n](?:(?P<korea>North|South)(?![ -]?(?:[A-Z]|ern|of[ ]|and[ ]South|\d))"
    rf"|(?:(?:{_OF_LEADERS})[ ])?(?P<office>(?i:{_OFFICE}))|(?P<rulers>{_RULERS})"
    rf"|(?:(?:{_OF_GOVERNMENTS})[ ](?=government|authorities|cabinet|regime))?"
    rf"(?P<state>regime|[Gg]overnment|authorities|cabinet|country|republic|{_BODY})"
    rf"|(?P<form>{_FORM})|(?P<again>neighbou?rs|rivals|adversaries|foes|allies|partners)"
    r"|(?P<sort>(?:(?!(?:the|that|its|his|her|their|and|for|from|with|into|over)[ ])(?:EU|[\w-]{3,15})"
    r"[ ]){1,3}?)"
    r"(?P<like>nation|state|country|republic|kingdom|monarchy|emirate|sultanate|archipelago|principality"
    r"|member(?:[ ](?:state|country|nation))?(?![ ][A-Z]))"
    r"|(?:three[ ])?(?P<sorts>[A-Z][a-z]+(?:[ ][A-Z][a-z]+)?)[ ](?:states|nations|countries)))"
    rf"(?![^\W_])(?![ \n](?:of|for)[ \n])(?(pair)|(?![ \n]in[ \n](?!(?:{_MONTH})\b)[A-Z]))"
)
"""Words that stand for a party named before."""

_INITIALS = 2
"""Letters of an acronym at least that are initials of what it stands for."""
_COUP = regex(
    r"\b(?:coup|putsch|junta|overthrew|overthrown|overthrow|ousted|toppled|deposed|(?:seized|took)[ ]power"
    r"|military[ ](?:rulers?|rule|government|leaders?|takeover|authorities|regime)|mutiny|mutinied)\b"
)
"""What tells that soldiers rule a state."""
_COUP_REACH = 4000
"""Characters back from a word for the rulers within which that stands."""

_ISLAND = "island"
ISLAND = f" {_ISLAND}"
"""What tells of an island, or of several."""
_OF_ISLANDS = frozenset(("GBR", "JPN", "IDN", "PHL", "NZL", "AUS", "PNG", "FJI", "VUT", "SLB", "KIR", "TUV"))
"""States with so many islands that none is meant by "the island"."""
_OF_STATES = (
    "countries",
    "nations",
    "states",
    "governments",
    "neighbours",
    "neighbors",
    "capitals",
    "ministries",
    "leaders",
    "presidents",
)
"""Nouns for two that are states, or lead them."""
_FIRST = (". ", "\n\n", "")
"""What stands before the first word of a sentence."""
_GOVERNING = frozenset(
    (
        "government",
        "authorities",
        "regime",
        "cabinet",
        *(
            f"{what} ministry"
            for what in ("interior", "finance", "justice", "trade", "health", "energy", "agriculture")
        ),
    )
)
"""What rules at home, and seldom is that of another state than the text is about."""
_ALLIED = frozenset(("NATO", "CSTO"))
"""Alliances whose members are "the allies" in a text that names them."""
_ACTS_ON = regex(r"(?![ \n](?:said|says)\b)(?:[ \n][a-z]+){1,6}[ \n]")
"""What stands between who acts and upon whom he does, of a sort with him: no comma."""
_COUNTRY = frozenset(("country", "republic"))
_FEW = 3
"""States of a sort of which all are meant by their plural."""
_CLEARLY = 2
"""How many times as often as the last the state is named that "the government" means."""
_OF_SEATS = frozenset(("house", "seat", "adjective", "role"))
"""Rules of words for a state that do not name it."""
_RECENT = 30
"""Mentions back from a definite word that may be meant by it."""
_RECENT_PAIR = 200
"""The same for two that are meant, of whom the last forty named are looked at."""
_DATELINE = 100
"""Characters before the first of some mentions within which their sentence opens, dateline and all."""
_DESCRIBING = frozenset(("adjective", "role", "definite", "pair"))
"""Rules of words for a state that only describe somebody, or take it up."""
_OPENS = regex(
    r"(?:[^a-z]{0,2}|[^\n]{0,60}(?:--|[-–—])\s"
    r"|\s*(?:Under|In|On|At|By|After|Since|During|For|As|With|Last|This|Earlier|Separately|Meanwhile|However)\b"
    r"[^\n.;]{0,70},\s)\Z"
)
"""What stands before the subject of a sentence: nothing, a dateline, or "Under the treaty, "."""
_TWO = 2
_SENTENCES_BACK = 4
"""Sentences among which stands the one that tells of "both sides"."""
_LYING = regex(
    r"\b(?:archipelago|islands?|isle|atoll|country|nation|state|republic|kingdom|enclave|territory|strait|sea|channel"
    r"|waters|waterway|lies|lie|lying|sits|sitting|wedged|squeezed|sandwiched|nestled|located|situated|halfway|midway)"
    r"\s(?:[a-z]+\s)?between\s(?:the\s)?\Z"
)
"""What stands before two between which somebody only lies: "an archipelago between Norland and Ostia"."""
_LIES = 40
"""Characters before their names within which that begins."""
_BY_THE_WAY = regex(
    r"\b(?:after|before|because|since|although|though|while|when|once|until|as)\s(?:the\s)?\Z"
)
"""What stands before the subject of a clause that only tells when or why."""
_LISTED = regex(r",\s{1,3}")
_MORE_THAN_TWO = {"three": 3, "four": 4}
_ACTED_UPON = regex(
    r"[ \n](?:is|are|was|were|(?:has|have|had|will|may|could)[ \n](?:been|be))[ \n](?:[a-z]+ly[ \n])?"
    r"[a-z]+(?:ed|en|t|wn)[ \n]by[ \n]"
)
"""What stands between whoever suffers something and those who do it to him."""
_SHORT = 3
"""Letters of "USA", which no dateline is."""
_HOSTING = regex(
    r"[ \n](?:(?:has|have|had|will|may|would|is|to)[ \n]){0,3}(?:host(?:s|ed)?|mediat(?:es?|ed|ing)"
    r"|broker(?:s|ed)?|arranged?|sponsor(?:s|ed)?|facilitated?|convened?|oversaw|chair(?:s|ed))[ \n]"
    r"(?:[\w-]+[ \n]){1,8}?between[ \n]"
)
"""What stands between a host and those who come to terms."""
_LISTING = regex(
    r"-|,?[ \n](?:and[ \n])?(?:of[ \n])?(?:the[ \n])?|,[ \n]?|,?[ \n]together[ \n]with[ \n](?:the[ \n])?"
)
_AMONG_OTHERS = regex(r"\b(?:with|about|like|unlike|those[ \n]of)[ \n](?:the[ \n])?\Z")
_MEDIATED = regex(
    r"\b(?:mediat(?:ion|ed|ors?)|hosted|brokered|sponsored|facilitated|arranged|organi[sz]ed|convened|chaired"
    r"|overseen|supervised|monitored|guaranteed)[ \n](?:by|of|from)[ \n](?:the[ \n])?\Z"
)
"""What stands before two who help others to come to terms."""
_BY_THE = ("by ", "by the ")
_BY = 30
"""Characters before them within which it begins."""
_WITH = 10
"""Characters before two who are the other side of somebody else."""
_OF_PARLIAMENT = regex(
    r"\b(?:[Ss]enators|[Ll]awmakers|[Ll]egislators|[Dd]eputies|[Cc]ongress(?:wo)?men|[Pp]arliamentarians|MPs|[Pp]oliticians"
    r"|[Vv]oters|[Ss]upporters)[ \n](?:from|of|in)[ \n]\Z"
)
_MEMBERS = 24
"""Characters within which it stands who belongs to the parties of a parliament."""
_WHERE = regex(r"\b(?:[Ii]n|[Aa]t|near|off|outside)[ \n](?:the[ \n])?\Z")
_PARTED = regex(r"(?:,\s(?:an?|hours|days|and|but|which|who)|\b(?:after|before|when|while|as))\s")
"""What parts one clause from another."""
_TOGETHER = regex(r"[ \n](?:and|with|-)[ \n](?:(?:the|an?|its)[ \n])?|-")


def resolve(
    match: re.Match[str],
    mentions: list[PartyMention],
    people: People,
    gazetteer: Gazetteer,
    home: str | None,
) -> list[PartyMention]:
    """The parties that a match of `DEFINITE` means.

    Args:
        match: the words.
        mentions: the parties named before them.
        people: the persons named before them.
        gazetteer: what the tables know.
        home: the code of the state whose town heads the report, or None.
    """
    start, end = match.span()
    if match["pair"]:
        return _pair(match, mentions[-_RECENT_PAIR:], gazetteer)
    if match["again"] or match["sorts"]:
        return _again(match, mentions) if match["again"] else _all_of_sort(match, gazetteer)
    if match["korea"]:
        return _half(match, gazetteer)
    office = (match["office"] or "").lower()
    person = people.holder(office) if office else None
    if person or office.endswith(_SENT):
        return [_holder(start, end, person, gazetteer)] if person else []
    near = mentions[-_RECENT:]
    if match[0].lower().endswith(_NOT_AMERICAN):
        near, home = [m for m in near if m.code != _AMERICA], None if home == _AMERICA else home
    if match["form"] or match["sort"]:
        alike = _of_sort(match, near, gazetteer)
        return [_state(start, end, alike, gazetteer, rule="definite")] if alike else []
    if match["rulers"]:
        meant = _ruled_by_soldiers(near, match.string, start)
        if meant is None and match["rulers"] == "military government":
            meant = state_spoken_of(near, match.string, governs=True, home=home)
    elif match["that"]:
        meant = _named_last(near, match.string, start)
    else:
        meant = _in_which(match, near) or _of_body(match, near) or _spoken_of(match, near, home)
    return [_state(start, end, meant, gazetteer, rule="definite", sector="GOV")] if meant else []


def _spoken_of(match: re.Match[str], mentions: list[PartyMention], home: str | None) -> PartyMention | None:
    """The state that "the country" is, or whose government acts."""
    of_home = home if match["state"] not in _COUNTRY else None
    return state_spoken_of(
        mentions, match.string, governs=(match["state"] or "").lower() in _GOVERNING, home=of_home
    )


def is_untold(match: re.Match[str], codes: AbstractSet[str], island: int) -> bool:
    """Whether the text has not told of what a match of `DEFINITE` takes up.

    Args:
        match: the words: "the North" takes up a Korea, "the island" the only one.
        codes: the codes of the parties named before them.
        island: where the text has its first `ISLAND`, or -1.
    """
    if match["korea"]:
        return codes.isdisjoint(HALVES.values())
    if match["pair"] and match["pair"].endswith("parties"):  # "Senators from both parties": a parliament's
        return _OF_PARLIAMENT.search(match.string, match.start() - _MEMBERS, match.start()) is not None
    if match["form"] != _ISLAND or not 0 <= island <= match.start() - len(ISLAND):
        return False
    definite = match.string[max(island - 3, 0) : island].lower() == "the"
    return not definite or match.string.startswith(f"{ISLAND} of ", island)


def _again(match: re.Match[str], mentions: list[PartyMention]) -> list[PartyMention]:
    """The two whom "the rivals" takes up, if the text has called two states so: "the two countries"."""
    if match["again"] == "allies" and (body := [m for m in mentions if m.code in _ALLIED]):
        return [replace(body[-1], start=match.start(), end=match.end(), rule="definite", as_place=False)]
    two = [m for m in mentions[-_RECENT_PAIR:] if _is_of_two(match.string, m)][-_TWO:]
    if len(two) < _TWO or two[0].start != two[1].start:
        return []
    return [replace(m, start=match.start(), end=match.end()) for m in two]


def _half(match: re.Match[str], gazetteer: Gazetteer) -> list[PartyMention]:
    """Which Korea "the North" is."""
    code = HALVES[match["korea"]]
    return [PartyMention(*match.span(), gazetteer.names[code], code, rule="half", country=code)]


def _all_of_sort(match: re.Match[str], gazetteer: Gazetteer) -> list[PartyMention]:
    """All of "the Baltic states": of sorts that have so few that all are meant."""
    codes = gazetteer.sorts.get(match["sorts"], ())
    few = codes if len(codes) <= _FEW else ()
    start, end = match.span()
    return [PartyMention(start, end, gazetteer.names[c], c, rule="pair", country=c) for c in few]


def _of_sort(match: re.Match[str], mentions: list[PartyMention], gazetteer: Gazetteer) -> PartyMention | None:
    """The state named before that "the island nation" or "the sultanate" takes up."""
    words = (match["form"] or match["sort"]).split()
    whole = (" ".join(words), " ".join(words[-2:]))
    names = (*whole, *(f"{name[:1].upper()}{name[1:]}" for name in whole), words[-1], match["like"])
    codes = next((gazetteer.sorts[name] for name in names if name in gazetteer.sorts), None)
    if codes is None:
        return None
    if match["form"] == _ISLAND:
        codes = tuple(code for code in codes if code not in _OF_ISLANDS)
    alike = [m for m in mentions if _is_state(m) and (not codes or m.code in codes)]
    last = alike[-1] if alike and not alike[-1].as_place else None
    if last and _ACTS_ON.fullmatch(match.string, last.end, match.start()):
        alike = [
            m for m in alike if m.code != last.code
        ] or alike  # "Fiji promised the island nation": another
    return state_spoken_of(alike, match.string, governs=False)


def _pair(match: re.Match[str], mentions: list[PartyMention], gazetteer: Gazetteer) -> list[PartyMention]:
    """The two of "the two countries" or "both leaders": two persons, or else their states."""
    start, end = match.span()
    if match["pair"].endswith("Koreas"):
        return [
            PartyMention(start, end, gazetteer.names[code], code, rule="half", country=code)
            for code in HALVES.values()
        ]
    count = next((n for word, n in _MORE_THAN_TWO.items() if word in match["pair"].split()), 0)
    if count:
        return [
            _state(start, end, m, gazetteer, rule="pair")
            for m in _last_several(mentions, match.string, count)
        ]
    if match["pair"].endswith(("leaders", "presidents", "ministers", "men")):
        two = _last_pair(_others(match, mentions), match.string, start, persons=True)
        if two or match["pair"].endswith("men"):
            return [replace(m, start=start, end=end, rule="pair", as_place=False) for m in two]
    mentions = _besides_acted_upon(match, mentions)
    states = [m for m in mentions if _is_state(m)] if match["pair"].endswith(_OF_STATES) else []
    two = _last_pair(states or mentions, match.string, start, persons=False)
    return [_state(start, end, mention, gazetteer, rule="pair") for mention in two]


def _besides_acted_upon(match: re.Match[str], mentions: list[PartyMention]) -> list[PartyMention]:
    """The mentions, without those of whoever is none of the two.

    "Norland was accused by both countries", "Norland hosted talks between the two countries".
    """
    last = mentions[-1] if mentions else None
    between = (last.end, match.start()) if last else (0, 0)
    acted_upon = last and _ACTED_UPON.fullmatch(match.string, *between)
    if last is None or not (acted_upon or _HOSTING.fullmatch(match.string, *between)):
        return mentions
    return [m for m in mentions if m.code != last.code]


def _is_statesman(mention: PartyMention) -> bool:
    """Whether somebody acts for a state, and for no organisation."""
    return mention.person is not None and mention.code == mention.country


def _are_two(text: str, last: list[PartyMention]) -> bool:
    """Whether the last two of some mentions stand for "the two countries", and no third with them."""
    *before, first, second = last
    together = first.start == second.start and _is_of_two(text, second)
    return together and (not before or before[-1].start < first.start)


def _is_of_two(text: str, mention: PartyMention) -> bool:
    """Whether it is one of "the two countries", who are clearer than "both sides"."""
    return mention.rule == "pair" and text[mention.start] not in "Bb"


def _last_several(mentions: list[PartyMention], text: str, count: int) -> list[PartyMention]:
    """So many states named together last; else all that have been named, if they are as many.

    Those whose soldiers or firms are told of, "Norlandic, Ostian and Peruvian soldiers", come last.
    """
    states = [m for m in mentions if _is_state(m)]
    named = [m for m in states if m.rule != "adjective"]
    together = _named_together(named, text, count) or _named_together(states, text, count)
    latest = list({m.code: m for m in states}.values())
    return together or (latest if len(latest) == count else [])


def _named_together(states: list[PartyMention], text: str, count: int) -> list[PartyMention]:
    """So many states named in one breath last, and no other with them."""
    for last in range(len(states), count - 1, -1):
        some = states[last - count : last]
        between = (text[one.end : two.start] for one, two in pairwise(some))
        if len({m.code for m in some}) == count and all(map(_LISTING.fullmatch, between)):
            before = states[last - count - 1] if last > count else None
            if before is None or not _LISTING.fullmatch(text, before.end, some[0].start):
                return some
    return []


def _in_which(match: re.Match[str], mentions: list[PartyMention]) -> PartyMention | None:
    """The state that opens the sentence as a place: "In Norland, which lost most, the government ..."."""
    opening = _sentence_before(match.string, mentions, match.start()) + 2
    here = [m for m in mentions if m.start >= opening]
    opens = bool(here) and _is_state(here[0]) and match.string[here[0].start - 3 : here[0].start] == "In "
    return here[0] if opens else None


def _named_last(mentions: list[PartyMention], text: str, start: int) -> PartyMention | None:
    """The state named last, which is "that country"; none where something is "in that country"."""
    if text[max(start - 3, 0) : start].lower() == "in ":
        return None
    named = (m for m in reversed(mentions) if _is_state(m) and m.rule not in _DESCRIBING and not m.person)
    return next(named, None)


def _ruled_by_soldiers(mentions: list[PartyMention], text: str, until: int) -> PartyMention | None:
    """The state of which it is told last that soldiers took power in it or rule it."""
    states = [m for m in mentions if _is_state(m)]
    since = max(states[0].start - _DATELINE, until - _COUP_REACH, 0) if states else until
    found: PartyMention | None = None
    for coup in _COUP.finditer(text, since, until):
        opening = text.rfind(". ", since, coup.start())
        closing = text.find(". ", coup.end(), until)
        here = [m for m in states if opening < m.start < (closing if closing >= 0 else until)]
        found = min(here, key=lambda m: max(m.start - coup.end(), coup.start() - m.end), default=found)
    return found


def _of_body(match: re.Match[str], mentions: list[PartyMention]) -> PartyMention | None:
    """The state whose army or ministry has been named: "Norland's army fired. The army said ..."."""
    body = (match["state"] or "").rpartition(" ")[2]
    named = (m for m in reversed(mentions) if _is_state(m) and match.string.endswith(body, m.start, m.end))
    return next(named, None) if body else None


def state_spoken_of(
    mentions: list[PartyMention], text: str, *, governs: bool, home: str | None = None
) -> PartyMention | None:
    """The state named last, unless it was only named once and another is what the text is about.

    The government is that of another state as well if that is named twice as often. What acts for a state
    is that of the state from which the text reports, if none is named more often.
    """
    states = [mention for mention in mentions if _is_state(mention)]
    if not states:
        return None
    spoken = Counter(mention.code for mention in states)
    # Of whatever is only told by an adjective, "a Thai bond", or by a town has hardly been spoken.
    acting = {m.code for m in states if m.rule != "adjective" and not (m.as_place and m.rule == "seat")}
    described = Counter(m.code for m in states if m.rule == "adjective")
    named = acting | {code for code, often in described.items() if often > 1}
    states = [m for m in states if m.code == home or m.code in named] if named else states
    last = states[-1]
    # Of those named as often the one that the last sentence names first is what that is about.
    opening = max(_sentence_before(text, states, last.start), text.rfind("\n\n", states[0].start, last.start))
    here = [m for m in states if m.start > opening]
    opens = next((m for m in here if not m.as_place), None)
    if (
        opens
        and opens.rule == "name"
        and last.rule in _DESCRIBING
        and _OPENS.match(text, opening + 1, opens.start)
    ):
        return opens  # "Norland has expelled an Ostian envoy, the foreign ministry said"
    most = max(spoken.values())
    if home and spoken[home] == most:
        return next(m for m in reversed(states) if m.code == home)
    if spoken[last.code] > 1 and not (governs and most >= _CLEARLY * spoken[last.code]):
        return last
    # Of those named once neither where something is nor "the American company" is spoken of.
    return max(
        states,
        key=lambda m: (
            spoken[m.code],
            not m.as_place and m.sector != "BUS",
            *((1, -m.start) if m.start > opening else (0, m.start)),
        ),
    )


def state_whose(mentions: list[PartyMention], text: str, start: int) -> PartyMention | None:
    """The only state of a sentence whose body acts behind "by": "a Danish package, passed by the Senate"."""
    if not text.endswith(_BY_THE, 0, start):
        return None
    opening = _sentence_before(text, mentions, start)
    here = [m for m in mentions if m.start > opening and _is_state(m)]
    return here[-1] if len({m.code for m in here}) == 1 and here[-1].rule == "adjective" else None


def _sentence_before(text: str, mentions: list[PartyMention], until: int) -> int:
    """Where the full stop stands before a sentence, as far back as some mentions reach; else -1."""
    since = mentions[0].start - _DATELINE if mentions else until
    return text.rfind(". ", max(since, 0), max(until, 0))


def _is_state(mention: PartyMention) -> bool:
    return mention.code is not None and mention.code == mention.country


def _state(
    start: int, end: int, like: PartyMention, gazetteer: Gazetteer, *, rule: str, sector: str | None = None
) -> PartyMention:
    """A mention of the state (or organisation) that another mention belongs to."""
    name = gazetteer.names.get(like.code or "", like.name)
    return PartyMention(start, end, name, like.code, sector, None, rule, as_place=False, country=like.country)


def _holder(start: int, end: int, person: Person, gazetteer: Gazetteer) -> PartyMention:
    code = person.code or None
    country = code if code in gazetteer.states else None
    name = person.name or gazetteer.names.get(person.code, person.code)
    full, sector = person.name or None, person.sector or None
    return PartyMention(
        start, end, name, code, sector, full, "office holder", as_place=False, country=country
    )


def _others(match: re.Match[str], mentions: list[PartyMention]) -> list[PartyMention]:
    """Those named before who may be "both leaders": not whoever alone acts in that sentence."""
    opening = _sentence_before(match.string, mentions, match.start())
    here = {m.name for m in mentions if m.start > opening and m.person}
    return [m for m in mentions if m.name not in here] if len(here) == 1 else mentions


def _opens_sentence(text: str, mention: PartyMention) -> bool:
    return (
        mention.rule == "name" and not mention.as_place and text[mention.start - 2 : mention.start] in _FIRST
    )


def _is_dateline(text: str, mention: PartyMention) -> bool:
    """Whether a name that stands for a state is only where a report was written: "DUBAI -"."""
    opens = mention.start < _SHORT and mention.end - mention.start > _SHORT
    return opens and not mention.as_place and text[mention.start : mention.end].isupper()


def _is_where(text: str, mention: PartyMention) -> bool:
    """Whether a place only says where something is: "in Norland"."""
    return _WHERE.search(text, mention.start - _WITH, mention.start) is not None


def _last_two(here: list[PartyMention], text: str) -> list[PartyMention]:
    """The two named last in a sentence, unless a third is named in the same breath."""
    last = here[-1] if here else None
    k = next((k for k in range(len(here) - 1, -1, -1) if last and here[k].code != last.code), -1)
    if last is None or k < 0:
        return []
    third = next((m for m in reversed(here[:k]) if m.code not in {last.code, here[k].code}), None)
    if third is not None and not _PARTED.search(text, third.end, here[k].start):
        return []
    first = next(m for m in here if m.code in {last.code, here[k].code})
    return [here[k], last] if first.code == here[k].code else [last, here[k]]


def _two_told(mentions: list[PartyMention], text: str, until: int) -> tuple[list[PartyMention], int]:
    """The two of whom the sentence before an offset tells, if it names no third, and where it opens.

    One that names one of them goes on with what is told before it: "Norland accused Ostia. Ostia denied it".
    """
    opening = _sentence_before(text, mentions, until)
    two = _dealing_between(mentions, text, opening, until)
    if two:
        return two, opening
    before = _sentence_before(text, mentions, opening)
    two = _dealing_between(mentions, text, before, opening)
    goes_on = {m.code for m in mentions if opening < m.start < until} <= {m.code for m in two}
    return (two, before) if two and goes_on else ([], until)


def _two_before(mentions: list[PartyMention], text: str, until: int) -> list[PartyMention]:
    """The two of whom one of the last sentences before an offset tells, if nobody is told of more often."""
    spoken = Counter(mention.code for mention in mentions)
    often = spoken.most_common(_TWO)[-1][1] if spoken else 0
    for _ in range(_SENTENCES_BACK):
        opening = _sentence_before(text, mentions, until)
        two = _dealing_between(mentions, text, opening, until)
        if two and all(spoken[m.code] >= often for m in two):
            return two
        if opening < 0:
            break
        until = opening
    return []


def _just_dealing(mentions: list[PartyMention], text: str, until: int, pair: int) -> list[PartyMention]:
    """The two of whom the sentence before an offset tells, if a pair was named long before it."""
    opening = _sentence_before(text, mentions, until)
    two = _dealing_between(mentions, text, opening, until) if opening > 0 else []
    return two if pair < _sentence_before(text, mentions, opening) else []


def _dealing_between(mentions: list[PartyMention], text: str, opening: int, until: int) -> list[PartyMention]:
    """The two states that are named between two offsets, and not as places, if nobody else is."""
    told = list({m.code: m for m in mentions if opening < m.start < until}.values())
    is_dealing = all(_is_state(m) and not (m.as_place and _is_where(text, m)) for m in told)
    return told if is_dealing and len(told) == _TWO else []


def _without_onlookers(mentions: list[PartyMention]) -> list[PartyMention]:
    """Those spoken of, without a state of which only its seat speaks: "the White House said"."""
    rules: dict[str | None, set[str]] = {}
    for mention in mentions:
        rules.setdefault(mention.code, set()).add(mention.rule)
    speaking = {code for code, told in rules.items() if "house" in told and told <= _OF_SEATS}
    return [m for m in mentions if m.code not in speaking] if len(rules) - len(speaking) > 1 else mentions


def _last_pair(mentions: list[PartyMention], text: str, until: int, *, persons: bool) -> list[PartyMention]:
    """The two named together last, and no third with them; else the two that are spoken of most."""
    near = [m for m in mentions[-40:] if m.code and m.sector != "JRN" and not _is_dateline(text, m)]
    near = [m for m in near if _is_statesman(m) or _is_of_two(text, m)] if persons else near
    near = near if persons else _without_onlookers(near)
    opening = _sentence_before(text, near, until)
    here = [m for m in near if m.start > opening and not (m.as_place and _is_where(text, m))]
    # "Both sides" rather are the two of whom the text tells: "Norland urged Ostia's foes to talk".
    is_both = text[until : until + 4].lower() == "both"
    dealing = [] if is_both else _last_two(here, text)
    if not (persons or is_both or here):
        dealing, opening = _two_told(near, text, opening)
    for i in range(len(near) - 1, 0, -1):
        first, second = near[i - 1], near[i]
        if dealing and first.start <= opening:
            return dealing
        several = first.code != second.code and first.rule != "pair"  # not "both states and Norland"
        together = several and _TOGETHER.fullmatch(text, first.end, second.start)
        if together and _AMONG_OTHERS.search(text, first.start - _WITH, first.start):
            continue  # "ANZUS, which it concluded with Norland and Ostia"
        if together and _MEDIATED.search(text, first.start - _BY, first.start):
            continue  # "met under mediation by Norland and Ostia"
        if together and _BY_THE_WAY.search(text, first.start - _WITH, first.start):
            told = _sentence_before(text, near, first.start)
            before_it = [m for m in near[: i - 1] if m.start > told and _is_state(m)]
            leading = {m.code: m for m in before_it if m.code not in (first.code, second.code)}
            if len(leading) == _TWO:
                return list(leading.values())  # "Norland came, and Ostia followed, after Peru and Chad left"
        if together and _LYING.search(text, first.start - _LIES, first.start):
            continue  # "an archipelago between Norland and Ostia"
        alone = together and not (i > 1 and _LISTED.fullmatch(text, near[i - 2].end, first.start))
        # "The two sides" are those whom "the two countries" took up before.
        if alone or _are_two(text, near[max(i - _TWO, 0) : i + 1]):
            latest = _just_dealing(near, text, opening, first.start) if is_both and not here else []
            return latest or [first, second]
    dealing = dealing or ([] if persons else _two_before(near, text, until))
    return dealing or _spoken_of_most(near, text, opening, opened=not (persons or is_both))


def _spoken_of_most(
    mentions: list[PartyMention], text: str, until: int, *, opened: bool
) -> list[PartyMention]:
    """The two of whom the text tells most; if `opened` one is whom one of the last sentences opens with."""
    before = _sentence_before(text, mentions, until)
    acting = [m for m in mentions if m.start > before and _opens_sentence(text, m)]
    spoken = Counter(mention.code for mention in mentions)
    if acting and opened:
        others = Counter(m.code for m in mentions if m.code != acting[-1].code).most_common(1)
        other = next((m for m in reversed(mentions) if others and m.code == others[0][0]), None)
        return sorted((other, acting[-1]), key=lambda m: m.start) if other else []
    latest = {mention.code: mention for mention in mentions}
    most = sorted(latest.values(), key=lambda m: (spoken[m.code], m.start))[-2:]
    return sorted(most, key=lambda m: m.start) if len(most) == 2 else []


def shortens(acronym: str, name: str) -> bool:
    """Whether at least two letters of an acronym are initials of a name: "Oil Industry of Serbia (NIS)"."""
    initials = [word[0] for word in name.split() if word[0].isupper()]
    return acronym.isupper() and sum(map(initials.__contains__, acronym)) >= _INITIALS
