"""Bodies that a noun takes up anywhere in a sentence: "sued the Danish brewer", "was paid by the union"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.finding.finite import is_finite_form
from timeline.finding.happenings.entities.bearers import TAKEN_UP, trade_of
from timeline.finding.happenings.entities.former import of_two
from timeline.finding.happenings.entities.naming import states_of_place
from timeline.finding.happenings.entities.trades import FIRMS, firm_names
from timeline.finding.parties import find_parties
from timeline.finding.parties.gazetteer import shipped_gazetteer
from timeline.finding.parties.sexes import sex_of
from timeline.finding.regex import THE, by_letter, regex
from timeline.finding.remembered import Remembered
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.entities.bearers import Bearers
    from timeline.finding.parties import PartyMention
    from timeline.finding.sentences import Sentence

__all__ = ["ARMED", "KIN", "NOUNS", "can_be_called", "is_of_people", "with_descriptions"]

_FIRM = "firm"
KIN = (" family", " clan", " dynasty", " brothers", " siblings", " heirs")
"""What stands behind the name that those bear who are no body: "the Salazar family"."""
_SORTS = {
    _FIRM: wordset(
        "bank group airline airways shipyard brewery consortium railway hotel chain refinery bakery haulier"
        " hauler logger explorer employer"
    ),
    "union": wordset(
        "union federation confederation guild brotherhood syndicate sindicato teamsters steelworkers"
        " autoworkers railwaymen seamen nurses teachers drivers pilots miners dockers workers"
    ),
    "rebels": wordset(
        "front army militia rebels militants insurgents guerrillas fighters jihadists separatists movement"
        " resistance liberation avengers gunmen brigades defenders"
    ),
    "charity": wordset("charity trust foundation relief caritas activists campaigners lobby watch"),
    "agency": wordset(
        "agency authority commission administration regulator watchdog board bureau office inspectorate"
    ),
    "lender": wordset("bank banca banco lender kredit credit savings"),
    "fund": wordset("fund capital equity ventures partners investments investor"),
    "carrier": wordset("airline airlines airways carrier air"),
    "society": wordset("association society federation club league"),
    "party": wordset(
        "party democrats liberals socialists greens alliance congress conservatives republicans labour labor"
        " rally communists nationalists centrists"
    ),
    "press": wordset(
        "newspaper daily weekly magazine radio television station broadcaster channel tabloid outlet site"
        " website portal"
    ),
    "church": wordset("church diocese archdiocese bishops synod"),
    "gang": wordset("gang cartel mafia hacker hackers ransomware"),
}
"""Sorts of bodies, and the words in their names or beside these that say so."""
_OF_BODIES = {
    "lender": regex(r"Bank|Monetary Fund"),
    "agency": regex(
        r"Agency|Program|Commissioner|Health Org|Children|Red Cross|Red Cresc|Relief|Migration|Food and Agri"
    ),
    "charity": regex(
        r"Children|Oxfam|Red Cross|Relief|Caritas|Doctors|World Vision|Mercy|Refugee Council|\bAid\b|Action"
        r"|CARE\b|Rescue Committee|Medical Corps|Against Hunger|Committee for|Watch|Amnesty"
    ),
}
"""The same of organisations that have a code, by what stands in their names."""
ARMED = wordset("islamist jihadist rebel militant armed insurgent separatist guerrilla extremist")
_OF_PEOPLE = ARMED | wordset(
    "aid relief rights advocacy lobby lobbying campaign pressure environmental conservation green support"
    " contact peasant opposition religious political parliamentary ethnic minority splinter student"
    " study working terror hacker islamic catholic christian muslim"
)
"""What a group is that is no firm."""
_PRINTED = wordset("daily weekly local national independent financial")
"""Words before a paper that is a newspaper."""
_NO_BUSINESS = ARMED | wordset("hacker hacking rights aid terror lobby")
"""Those of them that say so of whatever name: "the hacker group Nightjar"."""
_REBELS, _ORGAN = "rebels", "organ"
_MEANING: dict[str, tuple[str, ...]] = {
    "company": (_FIRM,),
    "firm": (_FIRM,),
    "group": (_FIRM, _REBELS, "charity"),
    "union": ("union",),
    "charity": ("charity",),
    "organisation": ("charity", "society"),
    "organization": ("charity", "society"),
    "agency": ("agency", _ORGAN),
    "regulator": ("agency", _ORGAN),
    "watchdog": ("agency", _ORGAN),
    "party": ("party",),
    "bank": ("lender",),
    "fund": ("fund",),
    "lender": ("lender", "fund"),
    "airline": ("carrier",),
    "carrier": ("carrier",),
    "movement": (_REBELS, "party"),
    "NGO": ("charity",),
    "church": ("church",),
    "partner": (_FIRM,),
}
_MEANING |= dict.fromkeys(
    wordset("militia rebels militants insurgents guerrillas jihadists separatists extremists sect faction"),
    (_REBELS,),
)
_MEANING |= dict.fromkeys(("gang", "cartel", "hackers"), ("gang",))
_MEANING |= dict.fromkeys(
    wordset("station newspaper broadcaster paper daily weekly magazine tabloid outlet site website"),
    ("press",),
)
_MEANING |= dict.fromkeys(
    ("brewery", "consortium", "railway", "haulier", "hauler", "logger", "explorer"), (_FIRM,)
)
_MEANING |= dict.fromkeys(
    wordset(
        "federation confederation association commission authority front foundation trust"
        " university hospital department board council institute society club league college brigade"
        " battalion regiment division squadron museum gallery theatre orchestra academy school orphanage"
        " monastery alliance coalition committee laboratory clinic corporation forum"
        " tribunal guild chamber syndicate secretariat directorate network"
    ),
    (),
)
_WATCHING = frozenset(("regulator", "watchdog", "authority", "commission"))
_OWNERS = frozenset(("owner", "parent"))
_MEANING |= dict.fromkeys(_OWNERS, ())
"""Nouns that take up a body, and of which sorts it may be besides those of which the noun is told."""
_NO_PLACES = frozenset((_FIRM, _REBELS, "church", "union", "party", "charity"))
"""What no place is, so that whoever somebody was "expelled from" can be taken up."""
_OF_PEOPLES = (_REBELS, "charity", "party")
"""What "the Islamic group" may be."""
_ANY_FIRM = wordset("company firm group giant buyer seller concern conglomerate start-up startup partner")
"""Nouns that say of no trade that a firm is of it."""
_OF_FIRMS = frozenset((_FIRM, "carrier", "lender"))
"""Sorts of firms, each of which any name of which nothing is told may be."""
_OF_A_SALE = frozenset(("buyer", "customer", "bidder", "suitor", "acquirer", "purchaser"))
"""Nouns that alone say only which side of a sale somebody is."""
_PLAIN = frozenset(("company", "firm", "group"))
"""Nouns for whichever firm a text speaks of, whatever it called another."""
_ORGANISED = wordset("union party federation confederation front militia rebels church")
"""Those whose names tell what they are."""
_PAPERS = wordset("newspaper daily weekly magazine tabloid")
"""Words of those who tell of companies, and whom no noun for whichever firm means."""
_OF_A_TRADE = wordset(
    "fund bank airline airlines airways insurer newspaper university club foundation union museum"
)
"""Words of those whom no noun for another trade means."""
_INDUSTRIES = wordset(
    "oil gas energy mining drug food car shipping steel chemicals chemical telecoms software tech technology"
    " media retail pharmaceutical cement tobacco power water railway"
)
"""Words before "company" that no fund or bank has there."""
NOUNS = rf"(?:[a-z]+maker|{FIRMS}|{by_letter('|'.join(_MEANING))})"
_DESCRIPTION = regex(
    THE + r"\s(?:(?P<of_two>former|latter)"
    r"(?=,|\.|['’]s\s|\s(?:is|was|has|had|will|would|could|may|might|says?|said|[a-z]+ed|hit|struck|sent|took|made|gave"
    r"|cut|put|left|withdrew|paid|bought|sold|sought|shot|fought|on|in|at|for|to|over|by|last|this)\b)"
    r"|(?P<before>(?:No\.\s\d\s)?(?:[A-Z][\w.’'-]*\s){0,2}(?:[A-Z][\w’'-]*,\s(?P<region>[A-Z][\w.]{1,12}),?\s)?"
    r"(?:[a-z][a-z-]*\sand\s)?(?:[a-z][a-zA-Z-]*\s){0,2}?)"
    rf"(?:(?P<first>{NOUNS})\s)?(?P<noun>{NOUNS})(?!,?\s[A-Z]|[\w-]|\sthat\b)(?P<of>\sof\s(?![a-z]+ing\b))?)"
)
"""A noun phrase that can take up a body, and no apposition: not "the brewer Nordsund"."""
_OF_WHAT = regex(r"\b(?:accus|convict|suspect|warn|inform|notif|clear|acquit|strip|depriv|rob)[a-z]{0,5}\s\Z")
"""Verbs behind whose object "of" says of what: "accused the party of treason"."""
_LONGEST_OF_WHAT = 12
"""Characters of the longest of these."""
_WHENCE = ("-based", "-listed", "-owned", "-led")
_CONTINENTS = frozenset(("European", "Asian", "African", "Nordic", "Scandinavian", "Baltic"))
"""Adjectives of several states."""
_CREEDS = wordset(
    "Islamist Islamic Christian Catholic Muslim Protestant Orthodox Marxist Maoist Communist Hindu Buddhist"
    " Jewish Shia Shiite Sunni"
)
"""Adjectives that say from nowhere that somebody is."""
_UNITED_NATIONS = frozenset(("UN", "U.N."))
_THE_UN = "UNO"
_OWNED_BY = regex(r"\b(?:owned|controlled|bought|acquired|taken over) by (?:the )?\Z|\bsold to (?:the )?\Z")
_OWNS = regex(
    r"(?: of [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)?)?,? (?:(?:which|that) )?(?:has |had )?(?:bought|acquired"
    r"|took over|taken over|owns|controls|holds \d)\b"
)
"""What says before or behind a name that its bearer has another firm."""
_OTHERS = wordset(
    "rival other second third first largest biggest smaller larger parent same new combined main only local"
    " central national foreign private whole entire next last former latter world's own two three state"
    " public sole merged joint best most said or in of to for from with by on at richest oldest leading"
)
"""Words before a noun that takes up nobody, or another than the one told of."""
_OF_IT = wordset(
    "official officials leader leaders executive executives spokesman spokeswoman spokesperson chairman"
    " chief president director directors boss bosses member members worker workers staff shares stock"
    " plant plants account accounts headquarters office offices building lawyer lawyers source sources"
    " insider insiders policy law rules town car cars statement talks deal deals owner owners founder"
    " man men woman women activist activists commander commanders manager managers"
)
"""Nouns before which another only says of what they are: "the company chairman"."""
_BESIDE_BEFORE = regex(r"[a-z](?<!\w.)[\w-]*(?:\s[a-z][\w-]*)?,?\s\Z")
_BESIDE_BEHIND = regex(
    r",\s(?:an?|the|one\sof|[A-Z][a-z]+(?:'s|’s))\s(?P<words>(?:[\w’'&-]+\s){0,5}[\w’'&-]+)"
)
"""The two words before a name, or what stands behind it, that say what its bearer is."""
_ENDING = wordset("of in that which who whose with from for at by based owned listed and to on run led close")
"""Words at which such a phrase ends."""
_VERBS = wordset("said says say added told is was has had will would did does may could were are have")
"""Words in what is no such phrase, but a clause."""
_DEALING = (" to ", " from ", " with ", " by ")
"""What stands before the names of those with whom somebody deals, and before places too."""
_NEAR = 60
"""Characters of a name within which it stands."""
_NEXT = 14
"""Characters behind a name within which a noun ends that it is part of."""
_SORTED = wordset(
    "party union group movement church bank charity trust militia front sect gang cartel federation"
)
"""What stands right behind the name of what it is: "the Falah party"."""
_FIGHTERS_OF = regex(
    r"\b(?i:fighters|militiamen|gunmen|rebels|insurgents|militants|guerrillas|jihadists|commandos)\s(?:of|from)\s(?:the\s)?\Z"
)
"""Who stands before the name of an armed group: "militiamen of the Azure Banner"."""
_CALLING = frozenset(("called", "named", "dubbed"))
"""Verbs between a noun and the name of whoever it says something of."""
_IS_FIRM = regex(rf"(?:{FIRMS}|[a-z]+maker)s?")
_CAPITALS = wordset(
    "Agency Authority Commission Administration Board Department Bureau Office Service Council"
)
"""Words in the names of organs of a state."""
_RULES = frozenset(("capitals", "company", "group", "media", "organisation"))
"""Rules of names that are no states'."""
_BOUND = regex(
    r"[,;:]|\b(?:and|but|that|which|who|whose|when|while|after|before|because|since|although|as|if|said|says)\b"
)
"""What ends a clause, so that who acts before it can be acted upon behind it."""
_OPENING = regex(
    r"(?:[.;:,“\"]|\b(?:and|but|that|which|when|while|after|before|because|since|although|as|if|said|says|where))\s\Z"
)
"""What stands before the subject of a clause."""
_OPENER = 12
"""Characters before a subject within which that stands."""
_OWNING = 20
"""Characters before a name within which begins what says that its bearer has another firm."""
_KNOWN = 12
"""Bodies among which a noun chooses: those named last."""
_OFTEN = 4
"""Mentions beyond which more do not count, and sentences back beyond which farther does not."""
_CLEARLY = 1.0
"""How much more must speak for one body than for the next."""
_LEAST = -1.5
"""How little may speak for the only one."""
_TWO = 2


@dataclass(slots=True)
class _Body:
    """Somebody whom a text names and who is neither a person nor a state, with what it says of him.

    Attributes:
        mention: where he is named first.
        words: those of his name and beside it.
        told: the codes of the states of which nouns have said that he is.
        sorts: what he is.
        named: where he is named, as far as the text has been read.
        last: where he was named last.
    """

    mention: PartyMention
    words: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    sorts: set[str] = field(default_factory=set)
    named: int = 0
    last: int = 0

    def states(self, bearers: Bearers) -> AbstractSet[str]:
        """The codes of the states of which he is."""
        country = self.mention.country
        known = self.told | {country} if country else self.told
        return known | bearers.states(self.mention.name) if self.mention.code is None else known


def with_descriptions(
    text: str, parties: Sequence[PartyMention], sentences: Sequence[Sentence], bearers: Bearers
) -> Sequence[PartyMention]:
    """The parties, with those that a noun takes up, in order of their start.

    Args:
        text: the document's text.
        parties: the parties that it names, in order of their start.
        sentences: its sentences.
        bearers: who bears the names that no table knows.
    """
    described = list(_DESCRIPTION.finditer(text))
    bodies = _bodies(text, parties, bearers) if described else {}
    if not bodies and not any(match["of_two"] for match in described):
        return parties
    starts = [sentence.start for sentence in sentences]
    named = [mention.start for mention in parties]
    items = _items(named, sentences)
    firms = [body for body in bodies.values() if _FIRM in body.sorts or not body.sorts]
    lead = _lead(firms)
    recent: dict[str, _Body] = {}
    found: list[PartyMention] = []
    i = 0
    for match in described:
        start = match.start() - 1  # of the "t"
        if items and items[-1] <= start:
            since = _last_before(items, start)
            i = max(i, bisect_left(named, since))
            recent, lead = {}, _lead(firms, since)
        while i < len(parties) and parties[i].start < start:
            _note(recent, bodies, text, parties[i])
            i += 1
        place = bisect_right(starts, start)
        if place == 0 or _takes_up_nobody(text, match):
            continue
        if match["of_two"]:
            meant = of_two(text, parties, i, starts[max(place - 2, 0)], match["of_two"])
        else:
            words = f"{match['before']}{match['noun']}".lower().split()
            nameless = bearers.is_nameless(words, start)
            body = _meant(
                text, match, recent.values(), starts, place, bearers=bearers, lead=lead, nameless=nameless
            )
            meant = body.mention if body else None
            if body is not None:
                body.named, body.last = body.named + 1, start
        if meant is not None:
            end = match.end("noun") if match["noun"] else match.end()
            found.append(replace(meant, start=start, end=end, rule=TAKEN_UP, as_place=False))
    if not found:
        return parties
    # "The Danish brewer" is not Denmark.
    ends = {m.start: m.end for m in found}
    opened = sorted(ends)
    kept = [m for m in parties if not _is_inside(m.start, opened, ends)]
    return sorted([*kept, *found], key=attrgetter("start"))


def _takes_up_nobody(text: str, match: re.Match[str]) -> bool:
    """Whether a noun tells only a side of a sale, or what others have: "the company of his brother"."""
    if match["noun"] in _OF_A_SALE and not match["before"]:
        return True
    start = match.start() - 1
    return bool(match["of"]) and not _OF_WHAT.search(text, max(start - _LONGEST_OF_WHAT, 0), start)


def _is_inside(start: int, opened: Sequence[int], ends: dict[int, int]) -> bool:
    i = bisect_right(opened, start) - 1
    return i >= 0 and start < ends[opened[i]]


def _note(recent: dict[str, _Body], bodies: dict[str, _Body], text: str, mention: PartyMention) -> None:
    """Take in who is named."""
    name = _name(text, mention)
    body = bodies.get(name)
    if body is None or mention.person:
        return
    body.named, body.last = body.named + 1, mention.start
    recent.pop(name, None)
    recent[name] = body
    if len(recent) > _KNOWN:
        del recent[next(iter(recent))]


def _items(named: Sequence[int], sentences: Sequence[Sentence]) -> list[int]:
    """Where the items of a digest begin, the last one first: none takes up who was told of before it."""
    heads = [one for one in sentences if one.kind == "lead"]
    if not heads:
        return []
    naming = (one for one in heads if bisect_left(named, one.start) < bisect_left(named, one.end))
    return [one.start for one in reversed(heads)] if len(list(islice(naming, _TWO))) == _TWO else []


def _last_before(items: list[int], offset: int) -> int:
    """Where the item begins in which an offset lies; those before it are done with."""
    since = items.pop()
    while items and items[-1] <= offset:
        since = items.pop()
    return since


def _lead(firms: Sequence[_Body], since: int = 0) -> _Body | None:
    """The firm that is named first behind an offset, if no name stands before it that may be anybody's.

    Args:
        firms: the firms and those names, in order of where they stand first.
        since: the offset.
    """
    place = bisect_left(firms, since, key=_first)
    if place == len(firms):
        return None
    first = firms[place]
    return first if first.sorts or " " not in first.mention.name else None


def _first(body: _Body) -> int:
    return body.mention.start


def _name(text: str, mention: PartyMention) -> str:
    return mention.name if mention.code is None else text[mention.start : mention.end]


def _bodies(text: str, parties: Sequence[PartyMention], bearers: Bearers) -> dict[str, _Body]:
    """Those who are named and are neither persons nor states, with what stands beside their names."""
    bodies: dict[str, _Body] = {}
    acting: set[str] = set()
    for mention in parties:
        if mention.person or not _is_body(text, mention) or mention.name in bearers.persons:
            continue
        name = _name(text, mention)
        body = bodies.get(name)
        if body is None:
            body = _body(name, mention, bearers)
            if not body.sorts and " " in name and sex_of(name):
                continue  # "Oda Lind"
            bodies[name] = body
        body.words |= _beside(text, mention)
        if not mention.as_place or text.endswith(_DEALING, 0, mention.start):
            acting.add(name)
    for body in bodies.values():
        _sort(body)
    return {n: body for n, body in bodies.items() if n in acting or not body.sorts.isdisjoint(_NO_PLACES)}


def _sort(body: _Body) -> None:
    """Take in which sorts of bodies the words of a name and those beside it tell of."""
    body.sorts |= {sort for sort, words in _SORTS.items() if not words.isdisjoint(body.words)}
    if "group" in body.words and not body.words.isdisjoint(_NO_BUSINESS):
        body.sorts.discard(_FIRM)
    if any(map(_trades.__getitem__, body.words)):
        body.sorts.add(_FIRM)


def can_be_called(
    text: str, mention: PartyMention, words: Sequence[str], bearers: Bearers, *, surely: bool
) -> bool:
    """Whether a body can be what words say that are no name, as "Danish brewer" is.

    Args:
        text: the document's text.
        mention: where it is named.
        words: these words, the noun last.
        bearers: who bears the names that no table knows.
        surely: whether something must tell that it is from there, or is such a body.
    """
    name = _name(text, mention)
    if mention.person or name in bearers.persons or not _is_body(text, mention):
        return False
    body = _body(name, mention, bearers)
    body.words |= _beside(text, mention)
    _sort(body)
    *told, noun = words
    lower = {word for word in told if word.islower() and not word.endswith(_WHENCE)}
    _, there = _whence(told, None)
    states = body.states(bearers) if there else frozenset()
    of_states = mention.code is not None and mention.country is None
    if (there and states and states.isdisjoint(there)) or (there and of_states and not states):
        return False
    fit = _fit(body, noun, lower)
    if surely:
        return bool(states) or (fit is not None and fit > 0)
    return fit is not None or not (body.sorts or noun in _ORGANISED)


def _body(name: str, mention: PartyMention, bearers: Bearers) -> _Body:
    """What the name of a body tells of it."""
    body = _Body(mention, set(_words(name)))
    is_firm = name in bearers.firms or mention.rule == "company" or mention.sector == "BUS" or "&" in name
    if is_firm or any(map(firm_names.__getitem__, name.split())):
        body.sorts.add(_FIRM)
    if mention.sector == "REB":
        body.sorts.add(_REBELS)
    if mention.rule == "media":
        body.sorts.add("press")
    if mention.code is not None:
        is_organ = mention.code == mention.country
        body.sorts |= (
            {_ORGAN}
            if is_organ
            else {sort for sort, names in _OF_BODIES.items() if names.search(mention.name)}
        )
    return body


def _is_body(text: str, mention: PartyMention) -> bool:
    """Whether a party is a body with a name of its own: a firm, an organisation, an organ of a state."""
    if mention.code is None:
        return mention.rule in _RULES and not text.startswith(KIN, mention.end)
    if mention.as_place:
        return False
    if mention.code != mention.country:
        return mention.rule == "organisation"
    words = text[mention.start : mention.end]
    is_named = words.isupper() or (words[:1].isupper() and not _CAPITALS.isdisjoint(words.split()))
    return is_named and mention.rule in ("role", "body")


def _words(name: str) -> Iterable[str]:
    """The words of a name in small letters, those in the singular too, and the trade that they tell."""
    for word in name.lower().replace("'", " ").replace("’", " ").split():
        yield word
        yield word.removesuffix("s")
        yield trade_of(word)


def _beside(text: str, mention: PartyMention) -> AbstractSet[str]:
    """The words that say before or behind a name what its bearer is."""
    before = _BESIDE_BEFORE.search(text, _two_words_before(text, mention.start), mention.start)
    found = before[0].rstrip(", ").split() if before else []
    if found and found[-1] not in _CALLING and (is_finite_form(found[-1]) or found[-1] in PREPOSITIONS):
        found = []  # "the commission fined Nordsund", "the union at Nordsund"
    behind = _BESIDE_BEHIND.match(text, mention.end, mention.end + _NEAR)
    told = behind["words"].split() if behind else []
    if _VERBS.isdisjoint(told):  # not "Nordsund, the yard said"
        until = next((i for i, word in enumerate(told) if word in _ENDING), len(told))
        found += filter(str.islower, told[:until])
    before_it = mention.start - _OWNING
    if _OWNED_BY.search(text, before_it, mention.start) or _OWNS.match(text, mention.end):
        found += _OWNERS
    behind_it = text[mention.end + 1 : mention.end + _NEXT].partition(" ")[0]
    found += (behind_it,) if behind_it in _SORTED else ()
    if _FIGHTERS_OF.search(text, max(mention.start - _NEAR, 0), mention.start):
        found.append(_REBELS)
    return {*found, *map(trade_of, found)}


def _two_words_before(text: str, start: int) -> int:
    """An offset within reach from which no more than what two words take up stands before another."""
    since = max(start - _NEAR, 0)
    last = text.rfind(" ", since, start - 1) if start else -1
    return max(text.rfind(" ", since, last), since) if last > 0 else since


def _meant(
    text: str,
    match: re.Match[str],
    known: Collection[_Body],
    starts: Sequence[int],
    place: int,
    *,
    bearers: Bearers,
    lead: _Body | None,
    nameless: bool,
) -> _Body | None:
    """The body that a noun takes up, if more speaks for it than for any other.

    Args:
        text: the document's text.
        match: the noun and what stands before it.
        known: who has been named before.
        starts: where the sentences begin.
        place: the number of the sentence.
        bearers: who bears the names that no table knows.
        lead: the firm that the text names first, and is most often about.
        nameless: whether a firm of which no name is told goes by these words.
    """
    start, noun, words = match.start() - 1, match["noun"], match["before"].split()
    lower = {word for word in words if not word[:1].isupper() and not word.endswith(_WHENCE)}
    end = match.end("noun")
    behind = text[end : end + _NEAR].split(None, 1)[:1]
    if noun in _OWNERS:
        lower.discard("new")
    if not lower.isdisjoint(_OTHERS) or (behind and behind[0].strip(",.;:") in _OF_IT):
        return None
    lower |= {match["first"]} if match["first"] else set()
    opens = start == starts[place - 1] or _OPENING.search(text, start - _OPENER, start) is not None
    whence, there = _whence(words, match["region"])
    if ("and" in lower and not whence) or _is_another(noun, lower, there):
        return None  # "the president and company", but "the Houston oil and gas company"
    is_plain = noun in _PLAIN and not lower and bool(there or not whence)
    if noun == "group" and any(not body.sorts.isdisjoint(_OF_PEOPLES) for body in known):
        is_plain = False  # "Amnesty accused Nordsund Air. The group said"
    is_watching = noun in _WATCHING
    ranked: list[tuple[float, _Body]] = []
    for body in known:
        states = body.states(bearers) if there else frozenset()
        is_there = not states.isdisjoint(there)
        of_states = body.mention.code is not None and body.mention.country is None
        if not (
            is_there
            or (
                _can_be_from(body, whence, is_untold=bool(there) and not states)
                and not (there and of_states and is_watching)
            )
        ):
            continue  # No organisation of states is "the Swedish regulator".
        fit = _fit(body, noun, lower)
        is_told = is_there or (noun not in _PLAIN and noun in body.words)
        if fit is None or (nameless and not is_told):
            continue
        fit += (
            2 * is_there
            + (min(body.named, _OFTEN) - min(place - bisect_right(starts, body.last), _OFTEN)) / 2
        )
        fit += is_plain and body is lead
        if not opens and body.last >= starts[place - 1] and not _BOUND.search(text, body.last, start):
            fit -= 3  # Who acts in the clause is not whom it is done to.
        ranked.append((fit, body))
    ranked.sort(key=lambda one: -one[0])
    if not ranked or ranked[0][0] < _LEAST or (ranked[1:] and ranked[0][0] - ranked[1][0] < _CLEARLY):
        return None
    # "Nordsund left. The Danish brewer said": a Danish one from now on, and a brewer.
    ranked[0][1].told |= there
    ranked[0][1].words |= {noun, trade_of(noun)} - _ANY_FIRM
    return ranked[0][1]


def _is_another(noun: str, lower: AbstractSet[str], there: AbstractSet[str]) -> bool:
    """Whether a partner is told of without his state, or a paper that is none to be read."""
    return (noun == "partner" and not there) or (noun == "paper" and not lower <= _PRINTED)


def _whence(words: Sequence[str], region: str | None) -> tuple[str, AbstractSet[str]]:
    """Whence a noun says that somebody is, and the states where that lies: "the Bergen, Ohio, company"."""
    whence = " ".join(word for word in words if word[:1].isupper() and word not in _CREEDS)
    for ending in _WHENCE:
        whence = whence.removesuffix(ending)
    if region:
        return whence, _regions[region]
    is_stated = whence and whence not in _CONTINENTS | _UNITED_NATIONS
    return whence, _stated[whence] if is_stated else frozenset()


def _can_be_from(body: _Body, whence: str, *, is_untold: bool) -> bool:
    """Whether a body can be whence a noun says, also if no word says from where it is."""
    if whence in _UNITED_NATIONS:
        return body.mention.country is None and body.mention.code not in (None, _THE_UN)
    return not whence or whence in _CONTINENTS or is_untold


def _fit(body: _Body, noun: str, lower: AbstractSet[str]) -> float | None:
    """How well a noun, with the words in small letters before it, says what a body is; None if not at all."""
    sorts = _MEANING.get(noun, (_FIRM,))
    of_people = noun == "group" and any(map(is_of_people, lower))
    sorts = _OF_PEOPLES if of_people else sorts
    is_told = not of_people and not body.words.isdisjoint((noun, trade_of(noun)))
    is_alike = not body.words.isdisjoint(lower)
    of_trade = sorts == (_FIRM,) and noun not in _ANY_FIRM
    if not is_told and of_trade and not body.words.isdisjoint(_OF_A_TRADE):
        return None
    if noun in _PLAIN and not is_told and not body.words.isdisjoint(_PAPERS):
        return None
    if noun in _PLAIN and not (
        is_alike or lower.isdisjoint(_INDUSTRIES) or body.words.isdisjoint(_OF_A_TRADE)
    ):
        return None
    if is_told or not body.sorts.isdisjoint(sorts):
        rather = noun == "group" and not body.sorts.isdisjoint(_OF_PEOPLES)
        told = is_told * (0.5 if noun in _PLAIN else 2.0)
        return told + is_alike * (1.0 if noun in _PLAIN else 0.5) + rather
    # A name of which nothing is told can be any firm's.
    of_no_trade = body.sorts == {_FIRM} and not any(map(_trades.__getitem__, body.words))
    is_alike = is_alike and not (_ORGAN in sorts and _FIRM in body.sorts)  # "the bank regulator"
    is_open = (not body.sorts or of_no_trade) and not _OF_FIRMS.isdisjoint(sorts)
    return is_alike / 2 - 1.5 if is_open or is_alike else None


def is_of_people(adjective: str) -> bool:
    """Whether a group that is so called is no firm: "the Islamic group"."""
    return adjective.endswith("ist") or adjective in _OF_PEOPLE


def _states_in(words: str) -> frozenset[str]:
    return frozenset(m.code for m in find_parties(words) if m.code) or states_of_place(words)


def _state_of_region(region: str) -> frozenset[str]:
    """The state of a region that stands behind a town, as it is written there: "Calif."."""
    short = region.replace(".", "")
    return frozenset(("USA",)) if short in shipped_gazetteer().lists["region"] else _states_in(region)


_trades = Remembered(lambda word: _IS_FIRM.fullmatch(word) is not None)
"""Whether a word is one for a firm."""
_stated = Remembered(_states_in)
"""The states that an adjective or the name of a town tells."""
_regions = Remembered(_state_of_region)
