"""Who acts for no state, whatever state he is of: people in a private capacity, rebels, the opposition."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.callings import AGAINST, CALLINGS, PRIVATE
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.inflection import irregular_pasts
from timeline.finding.parties.fold import key_of
from timeline.finding.regex import by_letter, regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.parties import PartyMention

__all__ = ["acting_as_themselves", "without_kin", "without_opponents"]

_CALLED = regex(rf"\s(?:[a-z-]{{2,20}}\s){{0,2}}?(?:{'|'.join(sorted(CALLINGS))})(?P<comma>,)?\s")
"""What stands between the word for a state or a firm and the name of one who acts for himself."""
_WHENCES = frozenset(("adjective", "company", "capitals", "role"))
_BEHIND_HIM = frozenset((", ", " a", ". ", "."))
"""What follows a name that a comma adds: a comma, "and", or the end."""
_STRONG = sorted((irregular_pasts() | {"let", "put", "shut", "cut", "beat"}) - {"lost", "left"})
"""Verbs without "-ed" in the past tense."""
_NO_ADJECTIVE = (
    rf"(?!(?:{'|'.join(_STRONG)})\s)"
    r"(?!(?:and|but|with|from|for|against|over|into|after|before|when|where|while|that)\s"
    r"|(?!(?:un)?(?:armed|skilled|employed)|retired|displaced|detained|wounded|jailed|exiled|masked|stranded|suspected"
    r"|accused|convicted|kidnapped|captured|injured|interned|disabled|dismissed|evicted|imprisoned)[a-z]+ed\s)"
)
"""Nor is a verb one: "the Danish airline | grounded passenger planes", "Denmark | let women"."""
_BEHIND = regex(
    rf"(?:'s|’s)?\s(?:{_NO_ADJECTIVE}[a-z]{{3,12}}\s)?(?:" + "|".join(sorted(PRIVATE)) + r")(?![\w-])"
    r"(?!(?<=opposition|resistance)\sto\s)"
)
"""The same behind the word for a state: "Danish textile workers", not "Denmark voiced opposition to"."""
_MEMBERS = wordset(
    "holders shareholders stockholders bondholders noteholders creditors investors employees workers"
    " customers clients passengers subscribers suppliers franchisees dealers distributors retirees"
    " pensioners strikers machinists mechanics attendants miners drivers fans supporters followers loyalists"
    " sympathisers sympathizers critics opponents"
)
"""Those who deal with the bearer of the name before them, and act for themselves: "Nordsund shareholders"."""
_STAFF = _MEMBERS | wordset(
    "union unions staff lenders tenants pilots crews nurses technicians cleaners guards dockers welders"
    " teachers labourers apprentices supporters owners policyholders depositors borrowers bankers"
)
"""The same with his staff, and whoever is told of before him: "unions at Nordsund", "lenders to Nordsund"."""
_OF_BEARER = regex(
    r"\.?(?:'s|’s|'|’)?\s(?:other\s|minority\s)?(?:" + "|".join(sorted(_STAFF)) + r")(?![\w-])"
)
_AT_BEARER = regex(
    r"(?<![\w’'-])(?:(?i:union|staff|worker|employee|workers['’]|employees['’])\s"
    rf"(?:leaders|officials|representatives|delegates|members)|(?:{by_letter('|'.join(sorted(_STAFF)))})"
    rf"|(?:{by_letter('|'.join(sorted(word.capitalize() for word in _STAFF)))}))"
    r"\s(?:at|of|in|to|with)\s(?:the\s)?\Z"
)
_OWNING = ("'", "’")
_AT = 44
"""Characters before a name within which that begins."""
_BEARERS = frozenset(("capitals", "company"))
_SOME = regex(
    r"\b(?:of|some|many|several|few|more|other|young|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|dozen|hundred|thousand|\d+)\s\Z",
    re.IGNORECASE,
)
"""What makes single persons of a people: "13 Danes", "some Danes"."""
_LIVING_ELSEWHERE = regex(r"\b[A-Z][a-z]+(?:an|ish|ese|ab|ic|ch)[ -]\Z")
"""What stands before a people in whose state others live: "Cuban Americans"."""
_COUNT = 16
"""Characters before a people within which these begin."""
_ETHNIC = ("ethnic ", "Ethnic ")
_OWN_SECTORS = frozenset(("BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "OPP", "PTY", "REB", "REL"))
"""Sectors of persons who hold no office of their state."""
_PAST = r"(?:[Ff]ormer\s|[Ee]x-|(?:[Rr]etired|[Oo]usted|[Dd]eposed|[Tt]oppled|[Oo]ne-?time)\s)"
"""What stands before an office that somebody has no longer."""
_FORMER = regex(
    rf"\b{_PAST}|,\swho\s(?:was|had\sbeen|served\sas|used\sto\sbe)\s"
    r"|\b(?i:opposition|rebel|separatist|insurgent|guerrilla|militia|protest|student|tribal|union)\s(?:[a-z]+\s)?"
    r"(?:leader|chief|figure|politician|candidate|commander|boss|organi[sz]er)\b"
)
_AND_HIS_RIVAL = regex(
    r",?\sand\s(?:his|her|the)\s(?:(?:[a-z-]+\s){0,2}?(?:rival|opponent|foe|challenger|enemy|adversary)"
    r"|(?:[a-z-]+\s)?(?:opposition|rebel|separatist|insurgent|guerrilla|militia|protest)\s(?:leader|chief|commander)),?\s"
)
"""What stands between the head of a state and who is against him there: "Lind and his rival, Jan Dahl"."""
_ONCE = regex(rf"\b{_PAST}")
_APPOSED_PAST = regex(rf"\b[A-Z][\w’'-]+,\s(?:(?:an?|the|its)\s)?(?P<past>{_PAST})")
"""The same behind the name of whoever had it."""
_FORMER_APPOSED = regex(rf"\b{_PAST}(?:[\w-]+\s){{0,2}}[a-z-]+,\s\Z")
"""The same before the comma behind which the name stands: "his former deputy, Oda Lind"."""
_APPOSING = 48
"""Characters before such an office within which that name stands."""
_HOLDERS = wordset(
    "minister ministers president presidents premier premiers chancellor king sultan emir ambassador envoy"
    " diplomat diplomats commander commanders general generals admiral colonel governor secretary official"
    " officials officer officers chief chiefs leader leaders spokesman spokeswoman soldier soldiers dictator"
    " ruler prosecutor judge marshal marshals admirals colonels captain captains ambassadors envoys lawmaker"
)
"""Those who acted for their state once, where "former" stands before them."""
_NO_LONGER = regex(
    rf",\s(?:(?:the|its|[A-Z][\w-]+(?:'s|’s))\s{_PAST}(?:[\w-]+\s){{0,3}}?"
    r"(?:president|premier|chancellor|king|emir|sultan|minister|leader|dictator|ruler)\b"
    r"|(?:(?:the|its|an?|[A-Z][\w-]+(?:'s|’s))\s(?:[\w-]+\s){0,2}?opposition\s(?:leader|politician|figure|candidate)"
    r"|(?:the\s)?leader\sof\sthe\s(?:main\s|[A-Z][\w-]+\s)?opposition)\b)"
)
"""The same behind a name: "Oda Lind, the former Danish premier"."""
_TITLES = wordset(
    "Mr Mrs Ms Dr Sir Lord Lady President Minister Premier Chancellor King Queen Prince Princess Secretary"
    " General Colonel Major Captain Admiral Marshal Ambassador Envoy Governor Senator Judge Mayor Chief"
    " Leader"
)
"""What stands before a family name, and is no given name."""
_WORD = regex(r"[^\W\d_]+")
_OFFICE_BEHIND = regex(r"\s([a-z]{4,12})\b")
"""What somebody was in the body before it."""
_ADJECTIVE = 9
"""Characters before an office within which stands that somebody has it no longer."""
_LEGISLATOR = regex(
    r"\b(?:[Ss]enator|[Ll]awmaker|[Ll]egislator|[Cc]ongress(?:man|woman)|MP|MEP|TD|[Pp]arliamentarian)\b"
)
"""One of many in a parliament, who does not act for it."""
_LAND = (
    r"(?:'s|’s)?\s(?:breakaway|separatist|secessionist|self-declared|self-proclaimed)\s(?:[\w-]+\s)?"
    r"(?:regions?|republics?|territory|territories|provinces?|enclaves?|states?)\b"
)
_BREAKAWAY = regex(_LAND)
"""What makes a land of its own of a word for a state: "Norland's breakaway region"."""
_LAND_OF = regex(rf"{_LAND}\sof\s[A-Z]")
"""The same before the name of that land."""
_SCHOOLS = "EDU"
_SCHOOL_NAMES = frozenset(("University", "College", "Institute", "Academy"))
"""Words in the names of schools, which are not their states: "University of Bergen"."""
_PEOPLES_PARTY = ("'s Party", "’s Party")
"""What makes a party of "the Danish People"."""
_CLERICAL = "VAT"
"""The state whose clergy holds its offices."""

_ORGANS = wordset("ministry government army navy police court embassy parliament cabinet presidency")
"""What those speak for who work there."""

_KIN = (
    r"(?:(?:great-|grand|step-?|half-|foster[ -]|god|ex-)?"
    r"(?:mother|father|brother|sister|son|daughter|parent|child|uncle|aunt|nephew|niece)s?(?:-in-law)?"
    r"|(?:grand|step)?children|(?:ex-|common-law[ ])?(?:wife|wives|husband)|widow(?:er)?s?|spouses?|cousins?"
    r"|twins?|famil(?:y|ies)|relatives?|in-laws|kin|descendants?|heirs?|fianc[eé]e?|girlfriends?|boyfriends?|lovers?"
    r"|friends?|neighbou?rs?|roommates?|flatmates?|classmates?|schoolmates?|housekeepers?|nann(?:y|ies)"
    r"|lawyers?|attorneys?|solicitors?|barristers?|defen[cs]e[ ]team|doctors?|physicians?|biographers?"
    r"|bodyguards?|chauffeurs?|landlords?|landlad(?:y|ies)|victims?|killers?|murderers?|captors?|kidnappers?"
    r"|accusers?|fans|admirers|mourners)"
)
"""Those of somebody who act for themselves, and speak for themselves."""
_OWNED = regex(rf"(?:'s|’s|'|’)\s(?:[\w-]{{2,15}}\s){{0,2}}?{_KIN}(?![\w-]|\s(?:of|company|firm|party)\b)")
"""How they stand behind whose they are: "Oda Lind's younger sister"."""
_OF_WHOM = regex(rf"\b{_KIN}\s(?:of|for|to)\s(?:(?:the|an?|former|late|jailed|murdered|slain)\s){{0,2}}\Z")
"""How they stand before, in lower case: "a widow of the late Jan Dahl", "lawyers for Jan Dahl"."""
_BEFORE = 60
"""Characters before a name within which that begins."""
_LAST_OF_WHOM = wordset("of for to the a an former late jailed murdered slain")
"""The last word of all that, which takes much less time to see."""
_TO_WHOM = frozenset(("of", "for", "to"))
"""One of the last three."""
_LAST = 10
"""Characters of the longest of these, and of the spaces around it."""
_WHOLE = frozenset(
    ("name", "seat", "house", "adjective", "people", "ethnic", "organisation", "company", "group", "media")
)
"""Rules of names that no single person has."""


def without_kin(text: str, parties: Sequence[PartyMention]) -> list[PartyMention]:
    """The parties but those who only say whose kin or lawyer somebody is, or from where he is.

    Args:
        text: the document's text.
        parties: the parties found in it.
    """
    whence = {id(one) for one, other in pairwise(parties) if _is_whence(text, one, other)}
    return [m for m in parties if not (id(m) in whence or _is_of_kin(text, m))]


def _is_of_kin(text: str, mention: PartyMention) -> bool:
    if mention.rule in _WHOLE or not (mention.person or mention.rule != "capitals" or can_be_person(mention)):
        return False
    return _OWNED.match(text, mention.end) is not None or _is_of_somebody(text, mention.start)


def _is_of_somebody(text: str, start: int) -> bool:
    """Whether words for kin stand before a name, of whose bearer they are: "a widow of Jan Dahl"."""
    before = text[max(start - _BEFORE - 1, 0) : start].lower()
    if _LAST_OF_WHOM.isdisjoint(before[-_LAST:].split()[-1:]) or _TO_WHOM.isdisjoint(before.split()[-3:]):
        return False
    return _OF_WHOM.search(before, max(len(before) - _BEFORE, 0)) is not None


def without_opponents(text: str, parties: Sequence[PartyMention]) -> list[PartyMention]:
    """The parties, of whom those without an office and those against their state go by their own names.

    Args:
        text: the document's text.
        parties: the parties found in it.
    """
    alone = {m.person for m in parties if m.person and (_is_former(text, m) or _is_legislator(text, m))}
    alone |= {m.person for one, m in pairwise(parties) if m.person and _is_rival(text, one, m)}
    written = {m.person: name for m in parties if m.person and (name := _as_written(text, m))}
    told = [m for m in parties if not (_LAND_OF.match(text, m.end) or _only_describes(text, m))]
    return [_under_his_name(_as_opponent(text, mention, alone), written) for mention in told]


def _is_whence(text: str, whence: PartyMention, somebody: PartyMention) -> bool:
    """Whether a state or firm only says from where somebody is: "a Danish engineer, Oda Lind, left"."""
    if whence.rule not in _WHENCES or not (somebody.person or can_be_person(somebody)):
        return False
    since = whence.end
    if whence.rule == "role":  # "Danish engineers" as one
        since = text.rfind(" ", whence.start, whence.end)
    called = _CALLED.fullmatch(text, since, somebody.start) if since > 0 else None
    behind = text[somebody.end : somebody.end + 2]
    return called is not None and (not called["comma"] or behind in _BEHIND_HIM)


def _only_describes(text: str, mention: PartyMention) -> bool:
    """Whether a past office behind a name says who its bearer is: "Oda Lind, a former Danish minister"."""
    if mention.rule != "role" or text[mention.end : mention.end + 2].strip()[:1].isupper():
        return False
    apposed = _APPOSED_PAST.search(text, mention.start - _APPOSING, mention.start + _ADJECTIVE)
    return apposed is not None and apposed.start("past") <= mention.start <= apposed.end()


def _as_written(text: str, mention: PartyMention) -> str:
    """The full name of a person as the text spells it: "Hwang Kyo-ahn" for "Hwang Kyo Ahn"; "" for a part."""
    known = _WORD.findall(mention.person or "")
    words = list(_WORD.finditer(text, mention.start, mention.end))[-len(known) :]
    if not words:
        return ""
    titled = words[0][0] in _TITLES
    alike = (
        not titled
        and len(known) > 1
        and [_initial(word[0]) for word in words] == [_initial(name) for name in known]
    )
    return text[words[0].start() : words[-1].end()] if alike else ""


def _initial(word: str) -> str:
    return key_of(word[0]).lower()


def _under_his_name(mention: PartyMention, written: Mapping[str, str]) -> PartyMention:
    """Somebody who may act for himself by the name that the text gives him."""
    if mention.person is None or not (mention.code is None or mention.held):
        return mention
    return replace(mention, name=written.get(mention.person, mention.name))


def acting_as_themselves(
    text: str, actors: Sequence[PartyMention], since: int = 0
) -> tuple[PartyMention, ...]:
    """Who acts, people of a state under their own words: "Danish textile workers", who are not Denmark.

    Args:
        text: the document's text.
        actors: the parties that act; of one named before an offset its state is meant.
        since: that offset.
    """
    return tuple([_as_itself(text, mention) if mention.start >= since else mention for mention in actors])


def _is_former(text: str, mention: PartyMention) -> bool:
    """Whether somebody holds no office, or none any more: "ex-President Oda Lind", "union boss Jan Dahl"."""
    before = _FORMER.search(text, mention.start - _ADJECTIVE, mention.end)
    if before is None and text.startswith(", ", mention.start - 2):
        before = _FORMER_APPOSED.search(text, mention.start - _APPOSING, mention.start)
    return (before or _NO_LONGER.match(text, mention.end)) is not None


def _is_rival(text: str, one: PartyMention, other: PartyMention) -> bool:
    """Whether one of two persons of a state is told of as against the other."""
    if not one.person or one.code != other.code or one.person == other.person:
        return False
    return _AND_HIS_RIVAL.fullmatch(text, one.end, other.start) is not None


def _is_legislator(text: str, mention: PartyMention) -> bool:
    """Whether a person is a member of a parliament: "Senator Oda Lind"."""
    return _LEGISLATOR.search(text, mention.start, mention.end) is not None


def _as_opponent(text: str, mention: PartyMention, alone: AbstractSet[str]) -> PartyMention:
    if mention.code is None:
        return mention
    if mention.code != mention.country:  # "a former Union envoy"
        return _once_in_office(text, mention) or mention
    if land := _BREAKAWAY.match(text, mention.end):
        return _named(text, mention, mention.start, land.end())
    if mention.person:
        private = mention.sector in _OWN_SECTORS and mention.code != _CLERICAL
        private = private or mention.person in alone
        return replace(mention, code=None, name=mention.person) if private else mention
    if mention.rule == "body":
        return _once_in_body(text, mention) or mention
    return _party_or_opposition(text, mention) if mention.rule == "role" else mention


def _once_in_body(text: str, mention: PartyMention) -> PartyMention | None:
    """Who served in a body of a state and speaks for nobody now: "a retired Pentagon official"."""
    once = _ONCE.search(text, mention.start - _ADJECTIVE, mention.start)
    if once is None or once.end() != mention.start:
        return None
    held = _OFFICE_BEHIND.match(text, mention.end)
    if held is None or held[1] not in _HOLDERS:
        return None
    return _named(text, mention, once.start(), held.end())


def _once_in_office(text: str, mention: PartyMention) -> PartyMention | None:
    """Who held an office and speaks for nobody now, under its words: "a former Danish envoy"."""
    office = text[mention.start : mention.end].lower().partition(" of ")[0].rpartition(" ")[2]
    once = _ONCE.search(text, mention.start - _ADJECTIVE, mention.end) if office in _HOLDERS else None
    return _named(text, mention, min(once.start(), mention.start), mention.end) if once else None


def _party_or_opposition(text: str, mention: PartyMention) -> PartyMention:
    """A body or office of a state, under its own words if it does not act for the state."""
    if once := _once_in_office(text, mention):
        return once
    words = text[mention.start : mention.end]
    if text.startswith(_PEOPLES_PARTY, mention.end):
        return _named(text, mention, mention.start, mention.end + len(_PEOPLES_PARTY[0]))
    is_school = mention.sector == _SCHOOLS and not _SCHOOL_NAMES.isdisjoint(words.split())
    is_party = is_school or (mention.sector in _OWN_SECTORS and words.endswith(" Party"))
    if is_party or not AGAINST.isdisjoint(words.lower().split()):
        return _named(text, mention, mention.start, mention.end)
    return mention


def _as_itself(text: str, mention: PartyMention) -> PartyMention:
    if mention.rule in _BEARERS and (behind := _OF_BEARER.match(text, mention.end)):
        return _named(text, mention, mention.start, behind.end())
    if mention.rule in _BEARERS and (staff := _staff_before(text, mention)):
        return staff
    if mention.code is None or mention.code != mention.country or mention.person:
        return mention
    if mention.rule == "role":
        words = text[mention.start : mention.end].lower().split()
        own = words[-1] in PRIVATE and _ORGANS.isdisjoint(words[-2:-1])  # "a Danish ministry lawyer"
        return _named(text, mention, mention.start, mention.end) if own else mention
    if mention.rule in ("adjective", "name"):
        behind = _BEHIND.match(text, mention.end)
        return _named(text, mention, mention.start, behind.end()) if behind else mention
    return _as_persons(text, mention) if mention.rule == "people" else mention


def _staff_before(text: str, bearer: PartyMention) -> PartyMention | None:
    """Those who work for or deal with a firm and are told of before it: "unions at Nordsund"."""
    before = _AT_BEARER.search(text, bearer.start - _AT, bearer.start)
    if before is None or text.startswith(_OWNING, bearer.end):
        return None  # "workers at Nordsund's yard"
    return _named(text, bearer, before.start(), bearer.end)


def _as_persons(text: str, people: PartyMention) -> PartyMention:
    """A people, which stands for its state unless it is single persons, or a people in another state."""
    since = people.start - _COUNT
    if text[people.start - 7 : people.start] in _ETHNIC:
        return _named(text, people, people.start - 7, people.end)
    if elsewhere := _LIVING_ELSEWHERE.search(text, since, people.start):
        return _named(text, people, elsewhere.start(), people.end)
    return (
        _named(text, people, people.start, people.end) if _SOME.search(text, since, people.start) else people
    )


def _named(text: str, mention: PartyMention, start: int, end: int) -> PartyMention:
    return replace(mention, start=start, end=end, name=" ".join(text[start:end].split()), code=None)
