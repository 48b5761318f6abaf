"""Who bears a name that no table knows: a person or a firm, by what stands beside it anywhere in the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from timeline.finding.finite import is_finite_form
from timeline.finding.happenings.entities.naming import states_of_place
from timeline.finding.happenings.entities.trades import FIRMS, firm_names
from timeline.finding.happenings.entities.vouched import heads_firm
from timeline.finding.parties import find_parties
from timeline.finding.parties.sexes import sex_of
from timeline.finding.regex import THE, regex
from timeline.finding.remembered import Remembered
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.finding.parties import PartyMention

__all__ = [
    "RATERS",
    "TAKEN_UP",
    "Bearers",
    "bearers_of",
    "is_called_as_firm",
    "is_told_to_be_firm",
    "trade_of",
]

TAKEN_UP = "taken up"
"""The rule of a party that words name by what it is: "the Danish brewer"."""

RATERS = frozenset(("Fitch", "Moody's", "Standard & Poor's", "DBRS", "Egan-Jones", "Scope Ratings"))
"""Those who rate the debts of others, of whom they tell: "the company" is none of them."""
_OF_BOTH = (
    r"owner|trader|grower|successor|predecessor|investor|broker|builder|developer|publisher|buyer|bidder"
    r"|landlord|partner|tenant|customer|shareholder"
)
"""Nouns for persons and for firms."""
_TITLE = regex(
    r"\b(?:executive|chair(?:man|woman|person)|president|minister|director|spokes(?:man|woman|person)|founder|head"
    r"|manager|officer|analyst|economist|(?<!market\s)leader|governor|mayor|secretary|premier|judge|lawyer|editor|farmer"
    r"|deputy|widow|brother|sister|son|daughter|wife|husband|colleague|driver"
    r"|nurse|teacher|resident|captain|commissioner|inspector|prosecutor|banker|engineer|m(?:r|rs|s)\.?|dr"
    r"|colonel|general|major|lieutenant|admiral|sergeant|commander|activist|author|professor|senator|lawmaker|diplomat"
    r"|ambassador|envoy|pastor|priest|bishop|student|historian|scientist|researcher|writer|poet|architect|accountant"
    r"|bodybuilder|singer|actor|painter|pilot|skipper|veteran|consultant|negotiator|campaigner|fisherman"
    r"|sir|dame),?\s\Z"
)
"""What stands before the name of a person, in lower case."""
_EITHER = regex(rf"\b(?:{_OF_BOTH}|sold\sto|by)(?:,?\s)?\Z")
"""What stands before the name of a person or of a firm."""
_TITLE_OF = regex(
    r"\b(?:head|chief|director|president|chair(?:man|woman)?|manager|officer|secretary|minister|commissioner|governor|leader"
    r"|founder|owner|captain)\s(?:of|for)\s(?:[\w’'&-]+\s){0,4}[\w’'&-]+,\s\Z"
)
"""The same with what the office is of: "its head of sales, Jan Dahl"."""
_OFFICE = 60
"""Characters before a name within which that begins."""
_PERSONAL = regex(
    r",\s(?:(?:now\s|then\s|aged\s)?\d{2}[,.;]|(?:an?|the|its|his|her|their)\s(?:[\w'’-]+\s){0,4}?(?:spokes(?:man|woman)|director|secretary"
    r"|chair(?:man|woman)|nurse|teacher|farmer|worker|founder|manager|analyst|economist|lawyer|(?<!market\s)leader|president"
    r"|historian|professor|scientist|engineer|head|chief|widow|resident|fisherman|banker|judge|mayor|driver)\b"
    r"|who\s(?:heads|leads|runs|works|worked|lives|lived|owns|chairs|teaches|walked|joined|retired|flew))"
)
"""What stands behind the name of a person: his age, his trade."""
_FOUNDED = regex(r"\s(?:co-?)?founded\s|,\s(?:who|the\sfounder)\s")
"""What only persons do, behind a name that has no form of a firm."""
_ACTS = (
    r"\s(?:is|was|are|were|has|had|have|will|would|could|may|might|said|says|told|lost|won|sold|bought|began"
    r"|went)\b"
)
"""What follows the subject of a clause: of "bought by Oda Lind, the airline was sold"."""
_SAID_ITSELF = (
    r"(?:said|says|announced|denied|confirmed|warned|reported|disclosed)\s(?:(?:late\s|early\s)?(?:on\s)?[A-Z][a-z]+day\s)?"
    r"(?:that\s)?it\b(?!\s(?:is|was|were|has\sbeen|had\sbeen|(?:will|would|may|might|could)\sbe|seems|seemed)"
    r"\s(?:\w+\s){1,3}?(?:to|that|for|whether|when)\b)"
)
"""What a body says of itself, and no person."""
_COMMERCIAL = regex(
    rf"\s{_SAID_ITSELF}|'?s?\s(?:shares?|stock|factory|plant|mill|works|brand|offices|headquarters|premises|board|executives?|shareholders|{FIRMS}|group"
    r"|founder|chief\sexecutive|managing\sdirector|finance\s(?:director|chief)|parent|creditors|workforce)\b|,\sbased\sin\b"
    rf"|,\s(?:of\s[A-Z]|(?:an?|the|one\sof|[A-Z][a-z]+(?:'s|’s))\s(?:[\w'’&-]+\s){{0,4}}?(?:(?:{FIRMS}|group|bank)s?|(?:investment\s)?fund|rival)\b(?!{_ACTS})"
    r"|(?:which|whose)\s(?:makes?|made|had\smade|builds?|built|owns?|operates?|runs?|produces?|sells?|employs?|supplies"
    r"|is\s(?:based|owned|listed|controlled)|was\sfounded))"
)
"""What stands behind the name of a firm."""
_TRADE = regex(
    rf"\b(?:{FIRMS}|group|company|bank|[Ss]hares\sin|[Ss]take\sin|owned\sby|sold\sto|(?:acquired|bought|controlled|taken\sover)\sby|merge[rd]?\swith|rival|[Bb]oard\sof|executives?\sof|CEO\sof|[Ss]hareholders\sof|[Ss]ubsidiary\sof),?\s\Z"
)
"""What stands before the name of a firm."""
_OFFICIAL = regex(
    r"(?:Commission|Authority|Agency|Ministry|Department|Bureau|Council|Court|Association|Union|Institute|University"
    r"|Committee|Party|Administration|Service|Office|Congress|Parliament|Tribunal|Board|Regulator|Inspectorate"
    r"|Ombudsman|Federation|Confederation)"
)
"""Words in the names of bodies that are no firms."""
_TRADE_BEFORE = regex(rf"\b({FIRMS}|bank|group|daily|weekly|magazine|tabloid|broadcaster),?\s\Z")
_TRADE_BEHIND = regex(
    rf",\s(?:an?|the|one\sof|[A-Z][a-z]+(?:'s|’s))\s(?:[\w'’&-]+\s){{0,4}}?({FIRMS}|bank)\b"
)
"""What says before or behind a name of what trade its bearer is."""
_OF_WHERE = regex(
    r",\s(?:(?:an?|the|one\sof)\s(?:[a-z-]+\s)?(?P<where>[A-Z][a-z]+)(?:'s|’s|\s)"
    r"|(?P<whose>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)['’]s\s(?:\w+-)?(?:[a-z]+est|main|leading|top|only|state|national|first)\b)"
)
"""What says behind a name of where its bearer is: ", one of Vietnam's exporters", ", Peru's main bank"."""
_COMPANY = regex(THE + r"\s(?:company|firm)\b")
"""What takes up a firm of whatever trade."""
_NAMELESS = regex(
    r"(?:a(?<!\w.)(?:n(?:other)?)?|o(?<!\w.)ne)\s(?P<words>(?:[\w’'&-]+\s){0,3}?)"
    rf"(?!(?:ship)?yard|smelter|dairy|museum|university|club)(?P<noun>{FIRMS}|[a-z]+maker|bank|group|consortium)"
    r"(?=[.;]|,\s[a-z]|\s(?:in|of|from|for|at|by|with|on|to|over|under|that|which|who|whose|based|owned|run|and|or"
    r"|but|had|has|have|was|is|are|were|will|would|could|may|last|this|earlier|after|before|when|as|near|there|said|says"
    r"|told|[a-z]+ed)\b)"
)
"""A firm of which no name is told: "a supplier", "a Dutch firm"."""
_FIRST = wordset(
    "Minera Grupo Groupe Gruppo Compañía Compañia Compagnie Companhia Società Société Sociedad"
    " Cervecería Cementos Aceros Aerolíneas Ferrocarriles Industrias Indústrias Laboratorios Laboratoires"
    " Viña Viñas Bodegas Azucarera Ingenio Cooperativa Editorial Inmobiliaria Constructora Pesquera Naviera"
    " Siderúrgica Usinas Cimentos Papelera Eléctrica Empresas Empresa Manufacturas Textiles Transportes"
    " Autobuses Hoteles Zakłady Stocznia Browar Kopalnia Rederi Rederiet Brouwerij Brauerei Brasserie"
    " Chantiers Aciéries Verreries"
)
"""First words of the names of firms in other languages."""
_SAYS_WHAT = regex(
    r"(?:[A-Z][\w&.’'-]*\)?|\d|[,)]),\s\Z"
    r"|\b(?:is|was|are|were|be|been|being|become|became|becomes|becoming|remains?|remained|as|into|like|than|once"
    r"|not|called|such|per|either|without|largely|essentially|mainly|only|just|now|still|really|itself),?\s\Z"
)
"""What stands before such words where they only say what somebody named is: "Nordsund, a Danish brewer"."""
_SAID_BEFORE = 30
"""Characters before them within which that stands."""
_WHICHEVER = frozenset(("company", "firm", "group"))
"""Nouns for a firm of any trade."""
_TRADES = {
    "airline": "carrier",
    "airlines": "carrier",
    "airways": "carrier",
    "shipyard": "yard",
    "shipbuilder": "yard",
    "shipyards": "yard",
    "lender": "bank",
    "banco": "bank",
    "automaker": "carmaker",
    "motor": "carmaker",
    "motors": "carmaker",
    "mining": "miner",
    "mine": "miner",
    "minerals": "miner",
    "breweries": "brewer",
    "brewery": "brewer",
    "pharma": "drugmaker",
    "steel": "steelmaker",
    "startup": "start-up",
    "leasing": "lessor",
    "gold": "miner",
    "copper": "miner",
    "insurance": "insurer",
    "shipbuilding": "yard",
    "laboratories": "drugmaker",
    "therapeutics": "drugmaker",
    "dairies": "dairy",
    "cement": "cement-maker",
}
"""Words for a trade, and the one that stands for them."""
_CAPITALS = regex(r"[A-Z][\w-]*(?:\s[A-Z][\w-]*)*")
"""A run of words in capitals, which may be another name."""
_TOWN = 3
"""Words of the longest name of a town."""
_PARTING = (" to ", " from ", " with ", " by ", " for ", " of ", " in ", " over ", " against ")
"""Words that part a name from what is said of another: "its Danish mill to Nordsund"."""
_parting = regex(r"[.,;\n—–]|\s-\s").split
"""What parts the words before a name from those of another phrase, or from a dateline."""
_APPOSED = regex(r"\ban?\s(?P<whose>[A-Z][a-z]+(?:\s[a-z-]+){1,3}),\s\Z")
"""What somebody is, and of which state, right before the name."""
_NEAR = 40
"""Characters before a name within which is said from where its bearer is."""
_JUST_BEFORE = 16
"""Characters before a name within which the longest word for its bearer begins."""


@dataclass(frozen=True, slots=True)
class Bearers:
    """What a text tells of the bearers of names that no table knows.

    Attributes:
        text: the text.
        persons: the names of persons.
        firms: the names of firms.
        places: where each name stands.
        known: the states of the names asked for so far.
        traded: their trades.
        taken_up: how often the text says "the company".
        lead: the firm that the text names first.
        nameless: the trades of firms without a name, with the words before these and where they first stand.
    """

    text: str
    persons: frozenset[str]
    firms: frozenset[str]
    places: dict[str, list[tuple[int, int]]]
    taken_up: int = 0
    lead: str = ""
    nameless: dict[str, dict[frozenset[str], int]] = field(default_factory=dict)
    known: dict[str, frozenset[str]] = field(default_factory=dict)
    traded: dict[str, frozenset[str]] = field(default_factory=dict)

    def can_be_firm(self, name: str) -> bool:
        """Whether a name is none of a person or of a public body."""
        is_dateline = name.isupper() and " " in name
        return not (is_dateline or name in self.persons or any(map(_OFFICIAL.fullmatch, name.split())))

    def is_nameless(self, words: Sequence[str], offset: int) -> bool:
        """Whether words in small letters take up a firm without a name that is told of before an offset."""
        *own, noun = words
        if noun not in _WHICHEVER:
            told: Iterable[tuple[frozenset[str], int]] = self.nameless.get(trade_of(noun), {}).items()
        else:  # "a Dutch brewer" is "the Dutch company", and not "the company"
            told = chain.from_iterable(found.items() for found in self.nameless.values()) if own else ()
        return any(place < offset and said.issuperset(own) for said, place in told)

    @staticmethod
    def states_in(words: str) -> frozenset[str]:
        """The codes of the states that words name: "Danish"."""
        return _stated[words]

    def states(self, name: str) -> frozenset[str]:
        """The codes of the states that a name is said to be of: "Denmark's Nordsund"."""
        found = self.known.get(name)
        if found is None:
            found = self.known[name] = self._states(name)
        return found

    def trades(self, name: str) -> frozenset[str]:
        """Of what trade a firm is said to be: "carrier" of "the carrier Nordsund", of "Nordsund Airlines"."""
        found = self.traded.get(name)
        if found is None:
            last = name.rpartition(" ")[2].lower()
            words = {last, last.removesuffix("s")}
            for start, end in self.places.get(name, ()):
                before = _TRADE_BEFORE.search(self.text, start - _JUST_BEFORE, start)
                behind = _TRADE_BEHIND.match(self.text, end)
                words |= {match[1] for match in (before, behind) if match}
            found = self.traded[name] = frozenset(trade_of(word) for word in words)
        return found

    def _states(self, name: str) -> frozenset[str]:
        found = _states_in(name.rpartition(" of ")[2]) if " of " in name else frozenset()
        for start, end in self.places.get(name, ()):
            before = self.text[max(start - _NEAR, 0) : start]
            if before != before.lower():
                found |= self._states_before(before)
            behind = self.text[end : end + _NEAR]
            if behind.startswith(" of "):
                found |= _states_in(behind[: behind.find(" ", 4) + 1])
            elif apposed := _OF_WHERE.match(behind):
                found |= _states_in(apposed["where"] or apposed["whose"])
        return found or (states_of_place(name.partition(" ")[0]) if name in self.firms else found)

    def _states_before(self, before: str) -> frozenset[str]:
        """The states that the words right before a name tell."""
        before = before.replace("U.S.", "US").replace("U.K.", "UK")
        if apposed := _APPOSED.search(before):
            return _states_in(apposed["whose"])  # "a Danish yard, Nordsund"
        before = _parting(before)[-1]
        if before == before.lower():
            return frozenset()
        before = before[max(before.rfind(word) for word in _PARTING) + 1 :]
        before = _behind_verb(before)  # "The Danish company sued Nordsund"
        others = [m.end() for m in _CAPITALS.finditer(before) if m[0] in self.places]
        return _states_in(before[others[-1] :] if others else before)  # "Norland's Nordsund met"


def _behind_verb(words: str) -> str:
    """The words behind the last verb among some."""
    told = words.split(" ")
    verbs = (i for i in range(len(told) - 1, -1, -1) if told[i].islower() and is_finite_form(told[i]))
    return " ".join(told[next(verbs, -1) + 1 :])


def trade_of(noun: str) -> str:
    """The word that stands for a trade: "carrier" for "airline"."""
    return _TRADES.get(noun, noun)


def _states_in(words: str) -> frozenset[str]:
    if words == words.lower():
        return frozenset()  # Whoever and whatever has a name has a capital.
    named = frozenset(m.code for m in find_parties(words) if m.code)
    return named or states_of_place(words.removesuffix("-based")) if words.count(" ") < _TOWN else named


_stated = Remembered(_states_in)
"""The states that an adjective names."""


def bearers_of(text: str, parties: Sequence[PartyMention]) -> Bearers:
    """What a text tells of the bearers of names that no table knows."""
    families = {mention.name.rpartition(" ")[2] for mention in parties if mention.person}
    persons: set[str] = set()
    firms: set[str] = set()
    places: dict[str, list[tuple[int, int]]] = {}
    for mention in parties:
        if mention.code or mention.rule not in ("capitals", "company"):
            continue
        name = mention.name
        places.setdefault(name, []).append((mention.start, mention.end))
        if mention.rule == "company" or is_called_as_firm(name):
            firms.add(name)
        elif name.rpartition(" ")[2] in families or _is_told_to_be_person(text, mention):
            persons.add(name)
        elif is_told_to_be_firm(text, mention):
            firms.add(name)
    taking_up = [match.start() - 1 for match in _COMPANY.finditer(text)]
    if taking_up:
        firms |= _taken_up(taking_up[0], places, firms, persons)
    taken_up = len(taking_up) if firms else 0
    lead = min(firms, key=lambda firm: places[firm][0], default="")
    nameless = _nameless(text, places[lead][0][0]) if lead else {}
    return Bearers(text, frozenset(persons - firms), frozenset(firms), places, taken_up, lead, nameless)


def is_called_as_firm(name: str) -> bool:
    """Whether a name begins or ends as that of a firm, and is none of an office: not "Ministry of Mines"."""
    first, last = name.partition(" ")[0], name.rpartition(" ")[2]
    ends = firm_names[last] and not _OFFICIAL.fullmatch(first)
    return ends or (first in _FIRST and first != last)


def _is_told_to_be_person(text: str, mention: PartyMention) -> bool:
    """Whether what stands beside a name says that a person bears it."""
    start, end = mention.start, mention.end
    before = text[max(start - _JUST_BEFORE, 0) : start].lower()
    is_of_office = text.startswith(", ", start - 2) and _TITLE_OF.search(text, start - _OFFICE, start)
    told = _TITLE.search(before) or is_of_office or _PERSONAL.match(text, end) or _FOUNDED.match(text, end)
    return bool(told or (sex_of(mention.name) and _EITHER.search(before)))


def is_told_to_be_firm(text: str, mention: PartyMention) -> bool:
    """Whether what stands beside a name says that a firm bears it."""
    before = mention.start - _JUST_BEFORE
    if heads_firm(text, mention.end):
        return True
    told = _COMMERCIAL.match(text, mention.end) or _TRADE.search(text, before, mention.start)
    return told is not None and not (_EITHER.search(told[0]) and sex_of(mention.name))


def _nameless(text: str, since: int) -> dict[str, dict[frozenset[str], int]]:
    """The firms without a name of which a text tells behind an offset, by their trade.

    What stands before the first name may be a firm that is named later.
    """
    found: dict[str, dict[frozenset[str], int]] = {}
    for match in _NAMELESS.finditer(text, since):
        start = match.start()
        if _SAYS_WHAT.search(text, start - _SAID_BEFORE, start) is None:
            words = frozenset(match["words"].lower().split())
            found.setdefault(trade_of(match["noun"]), {}).setdefault(words, start)
    return found


def _taken_up(
    first: int, places: dict[str, list[tuple[int, int]]], firms: set[str], persons: set[str]
) -> set[str]:
    """The only name before "the company" that can be taken up by it: a firm, whatever stands beside it.

    Args:
        first: where it first stands.
        places: where each name stands.
        firms: those of firms.
        persons: those of persons.
    """
    before = {name for name, spans in places.items() if spans[0][0] < first and not name.isupper()}
    named = {
        name
        for name in before - persons
        if not any(map(_OFFICIAL.fullmatch, name.split())) and not sex_of(name)
    }
    return named if len(named) == 1 and named.isdisjoint(firms) else set()
