"""Whose organs act of which nobody says whose they are: "federal agents", "In Lima, prosecutors"."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.seats import OFFICERS, THE_UNION, organ_of, state_of
from timeline.finding.happenings.page import within
from timeline.finding.words import AUXILIARIES, PREPOSITIONS, RELATIVES, SUBORDINATORS, WEEKDAYS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.anaphora.reference import Reference
    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention, PlaceMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["is_of_agency", "is_officer", "state_by_which", "state_of_ownerless"]

_NATIONAL = wordset(
    "ministry prosecutors prosecutor customs cabinet parliament lawmakers legislators legislature mps"
    " parliamentarians"
)
"""Organs of state of which a text need not say whose they are."""
_RULING = wordset(
    "cabinet parliament lawmakers legislators legislature mps parliamentarians minister governing ruling"
)
"""Those of them that act in no text on a firm of another state."""
_PORTFOLIOS = wordset(
    "prime foreign defence defense finance interior justice trade energy economy health agriculture transport"
    " education environment labour labor oil industry commerce home culture enterprise mines mining fisheries"
    " tourism planning housing water infrastructure communications petroleum immigration digital"
)
_SPEAKING_FOR = wordset("government presidential military army navy cabinet palace ministry")
_OFFICE_HOLDERS = {
    "minister": _PORTFOLIOS,
    "secretary": (_PORTFOLIOS - {"prime"}) | {"treasury", "budget"},
    **dict.fromkeys(("spokesman", "spokeswoman", "official", "aide", "adviser", "advisor"), _SPEAKING_FOR),
}
"""Those who act for a state without a name, by what stands before them: "a deputy foreign minister"."""
_ONE = frozenset(("a", "an", "the", "one"))
_MINISTERS = (("minister",), ("secretary",))
_OFFICE_WORDS = 3
"""Words of "a foreign minister"; another tells which: "a foreign ministry spokesman"."""
_RANKS = wordset("deputy vice junior senior assistant acting top")
_THERE = 300
"""Characters before "there" within which the place stands that it means."""
_LOCAL_ORGANS = wordset(
    "prosecutors prosecutor police court courts judge judges authorities regulators customs"
)
"""The same that act for the state of the place before them: "In Lima, prosecutors", "Lima, where police"."""
_NAME, _NEXT = 40, 3
"""Characters before such a "where" within which the place begins, and between the two."""
_FEDERAL_ORGANS = wordset(
    "prosecutors prosecutor regulators regulator judge judges agents agent officials investigators jury"
    " jurors authorities court inspectors marshals lawmakers council government cabinet"
)
_FRONTING = wordset("under after despite amid following with at by for without")
_FRONTED = 8
"""What opens a phrase before a subject, and words within which the comma ends it."""
_GOVERNING = frozenset(product(("governing", "ruling"), ("party", "parties", "coalition")))
"""Those who govern, whose party it is that is in power."""
_ORGAN = 4
"""Words of a subject within which such an organ stands."""
_GETTING = frozenset(("received", "accepted"))
"""Participles of what comes from somebody else: "rice was received by the ministry"."""
_BY_ORGAN = 5
"""Words behind "by" among which the organ stands: "by the national disaster office"."""
_BY_REACH = 5
"""Words behind a passive verb within which "by" stands."""
_VERBS = AUXILIARIES - {"'s"}
"""What ends a subject: "the upper house | is expected to"."""
_BEFORE_DAY = WEEKDAYS | {"on", "yesterday", "today"}
_HOUSE = ("house",)
"""A chamber, which is that of the state that acted last."""
_TWICE = 2
"""How often a state is named at least whose "the police" are."""
_POLICE, _THE = ("police",), ("the",)
_SECURITY = ("security", "forces")
_FOREIGN = wordset("international un eu peacekeeping foreign european religious morality private")
"""Words before police who may be those of no state, or of another."""
_SOLDIERS = frozenset(("junta", "generals"))
"""Soldiers who rule."""
_BY_COUP = frozenset((*product(("military", "coup"), ("rulers", "leaders")), ("ruling", "generals")))
_OF_THE = ("of", "the")
_LOCATING = frozenset(("in", "at", "near", "outside"))
_LOCATED = 2
"""Words before a place among which that stands: "in downtown Lima"."""
_ABOUT = wordset("for over about after with of accused suspected wanted who which")
"""What tells of another deed than theirs: "held a man for an attack in Lima"."""
_HIGHEST = (
    *((which, "court") for which in ("supreme", "constitutional", "high")),
    *((which, "house") for which in ("upper", "lower")),
)
"""The only courts and chambers of which a text need not say whose they are."""
_ARMED = frozenset(
    (
        *product(("government", "regime", "security", "state"), ("troops", "forces")),
        ("the", "armed", "forces"),
        ("troops",),
    )
)
"""Forces of the state that acted just before."""
_COURTS, _JUST = frozenset(("prosecutors", "prosecutor", "court")), 0
_MINISTERS_ALONE = (("ministers",), ("cabinet", "ministers"), ("government", "ministers"))
_OF_STATE = _NATIONAL | wordset("court house department party parties coalition ministers troops forces")
"""Words without which no such organ is told of."""
_WHEN = (SUBORDINATORS - {"where", "or", "than"}) | {"and", "but"}
"""What opens a clause in which such an organ acts."""
_ARTICLE = (("a",), ("the",))
_BRUSSELS, _ALONE = ("brussels",), 2
_BEHIND_NOUN = frozenset(("of", "in", "at", "from", "who", "which", "that", ","))
_AGENCIES = wordset(
    "agency authority commission office bureau service regulator watchdog inspectorate directorate department"
    " institute council board centre center superintendency superintendence"
)
"""Offices of a state, if a word before them says for what."""
_OFFICIAL_DUTIES = wordset(
    "disaster disasters emergency emergencies civil-protection aviation electoral election elections tax"
    " revenue customs statistics statistical immigration anti-corruption anti-graft antitrust anti-trust"
    " competition intelligence spy counter-intelligence meteorological weather geological privacy medicines"
    " data-protection telecoms telecommunications maritime environment environmental forestry veterinary"
    " prison prisons parole border procurement audit consumer reconstruction privatisation privatization land"
)
"""What a state has one office for, as no firm or body of several states has."""
_THE_STATE = ("the", "state")
_CENTRAL_BANK = ("central", "bank")
_CHIEFS = wordset("head director chief spokesman spokeswoman")
"""Those who act for such an office: "the head of the disaster office"."""
_DEFINITE = (("the",), ("federal",))
_AGENCY = 3
"""Words of "the disaster agency"."""
_ELSEWHERE = wordset(
    "local regional provincial municipal city county town district state private european international world"
    " global foreign own un u.n. eu joint same other and or"
)
"""Words with which an office is not that of a state alone."""
_OTHERS = frozenset(
    ("its", "his", "her", "their", "opposition", "two", "both", "no", "former", "foreign", "european")
)


def state_of_ownerless(
    page: Page, reference: Reference, clause: Clause, opening: Sequence[str], i: int
) -> Mentions:
    """The state whose organs act, though no word says so.

    Args:
        page: the document.
        reference: whom the text has told of.
        clause: the clause.
        opening: the words of its subject in small letters.
        i: the first of them, behind the time that opens the clause.
    """
    words = page.words
    span = words.starts[i], words.ends[i]
    ends = (k for k, word in enumerate(opening) if word in _VERBS or (k and word in _BEFORE_DAY))
    opening = opening[: next(ends, len(opening))]  # "parliament on Monday | passed it"
    opening = opening[bool(opening) and opening[0] in _WHEN :]
    if opening[:1] and opening[0] in _FRONTING and "," in opening[:_FRONTED]:
        opening = opening[opening.index(",") + 1 :]  # "Under pressure, | lawmakers passed it"
    if len(opening) > 1 and is_adverb(opening[-1]) and opening[-1].endswith("ly"):
        opening = opening[:-1]  # "lawmakers narrowly | endorsed it"
    if opening[:1] == _BRUSSELS and len(opening) <= _ALONE:
        return (organ_of(*span, THE_UNION),)
    if place := _place_before(page, opening, span[0]):
        return (state_of(place),)
    if opening[:1] == ("in",) and "," in opening:
        head = opening[opening.index(",") + 1 :][:_ORGAN]
        places = within(page.places, words.starts[clause.first], words.ends[clause.first + 2])
        if not _LOCAL_ORGANS.isdisjoint(head) and places and places[0].code:
            return (state_of(places[0]),)
    if opening[:1] in _ARTICLE:
        opening = (opening[0], *opening[1 + (opening[1:2] != () and opening[1].endswith("-member")) :])
        opening = opening[1:] if opening[1:2] == ("federal",) else opening  # "a federal appeals court"
    of_federation = opening[:1] == ("federal",) and not _FEDERAL_ORGANS.isdisjoint(opening[1:_ORGAN])
    if of_federation or _are_ruling_soldiers(opening):
        code = reference.federation() if of_federation else reference.ruled_by_army()
        return (organ_of(*span, code),) if code else ()
    if opening[-1:] == _POLICE and _OTHERS.isdisjoint(opening) and len(opening) <= _ALONE:
        return _where_police_act(page, clause) or _of_the_police(page, reference, clause, opening)
    acting = reference.state_that_acted() if opening[-1:] == _HOUSE else ()
    is_state = tuple(opening[-2:]) == _THE_STATE
    return (acting or _home(reference, opening)) if is_state or _acts_for_state(opening) else ()


def state_by_which(page: Page, reference: Reference, clause: Clause, verb: int) -> Mentions:
    """The state by whose organ a passive tells that something is done: "was passed by parliament"."""
    words, behind = page.words, page.words.lows[verb + 1 : min(verb + _BY_REACH, clause.last)]
    if "by" not in behind or words.lows[verb] in _GETTING:
        return ()
    i = verb + 2 + behind.index("by")
    phrase = words.lows[i : min(i + _BY_ORGAN, clause.last)]
    ends = (k for k, word in enumerate(phrase) if word in PREPOSITIONS or not word.isalpha())
    phrase = phrase[: next(ends, len(phrase))]
    if phrase == _BRUSSELS:
        return (organ_of(words.starts[i], words.ends[i], THE_UNION),)
    organ = phrase[1:] if phrase[:1] in _ARTICLE else phrase
    if _is_of_police(organ):
        return _where_in_clause(page, clause)
    known = bool(organ) and (organ[-1] in _NATIONAL or phrase == _THE_STATE or is_agency(phrase))
    if not known or not _OTHERS.isdisjoint(organ):
        return ()
    return _home(reference, phrase)


def _is_of_police(organ: Sequence[str]) -> bool:
    """Whether police are told of, who act for the state where they do: "riot police", "security forces"."""
    sort = organ[:-1]
    return (organ[-1:] == _POLICE or tuple(organ) == _SECURITY) and _FOREIGN.isdisjoint(sort)


def _where_in_clause(page: Page, clause: Clause) -> Mentions:
    """The state of the first place in which a clause says that something is done."""
    words = page.words
    places = within(page.places, words.starts[clause.first], words.ends[clause.last - 1])
    for place in places:
        i = page.word_at(place.start)
        if place.code and not _LOCATING.isdisjoint(words.lows[max(i - _LOCATED, clause.first) : i]):
            return (state_of(place),)
    return ()


def _home(reference: Reference, organ: Sequence[str]) -> Mentions:
    """The state whose organ needs no name; that of a parliament may be named but twice, or acted last."""
    if tuple(organ) in _ARMED or not _COURTS.isdisjoint(organ[-1:]):
        return reference.home() or reference.state_that_acted(_JUST)
    if tuple(organ) in _MINISTERS_ALONE:
        return reference.home() or reference.home(_TWICE)
    if _RULING.isdisjoint(organ):
        return reference.home()
    return reference.home() or reference.home(_TWICE) or reference.state_that_acted()


def is_of_agency(words: Sequence[str]) -> bool:
    """Whether such an office acts, or who heads it: "the disaster agency", "the head of the tax office"."""
    if words[:1] not in _DEFINITE:
        return False
    heads = words[2:4] == _OF_THE and words[1] in _CHIEFS
    words = words[3:] if heads else words
    end = next((i for i, word in enumerate(words) if word in _BEHIND_NOUN), len(words))
    return is_agency(words[:end])


def is_agency(words: Sequence[str]) -> bool:
    """Whether words tell of an office that a state has one of: "the disaster agency", "the central bank"."""
    if words[:1] not in _DEFINITE or len(words) < _AGENCY or not _ELSEWHERE.isdisjoint(words):
        return False
    return tuple(words[1:]) == _CENTRAL_BANK or (
        words[-1] in _AGENCIES and not _OFFICIAL_DUTIES.isdisjoint(words[1:-1])
    )


def is_officer(words: Sequence[str]) -> bool:
    """Whether somebody has an office of a state: "a deputy foreign minister", "a palace aide"."""
    told = [word for word in words if word not in _RANKS]
    if len(told) < _OFFICE_WORDS or words[0] not in _ONE or told[-1] not in _OFFICE_HOLDERS:
        return False
    is_of_one = len(told) == _OFFICE_WORDS or (len(told) == _OFFICE_WORDS + 1 and told[1] in _PORTFOLIOS)
    return is_of_one and told[-2] in _OFFICE_HOLDERS[told[-1]]


def _place_before(page: Page, opening: Sequence[str], start: int) -> PlaceMention | None:
    """The place named before where an organ acts: "Lima. Prosecutors there", "Lima, where a court"."""
    if "there" in opening[1:3] and not _LOCAL_ORGANS.isdisjoint(opening[:2]):
        before = within(page.places, max(start - _THERE, 0), start)
        return next((place for place in reversed(before) if place.code), None)
    if opening[:1] != ("where",) or _LOCAL_ORGANS.isdisjoint(opening[1:_ORGAN]):
        return None
    named = within(page.places, max(start - _NAME, 0), start)[-1:]
    return named[0] if named and named[0].code and start - named[0].end < _NEXT else None


def _are_ruling_soldiers(opening: Sequence[str]) -> bool:
    """Whether soldiers who rule act of whom nobody says where: "the junta", "the ruling generals"."""
    if len(opening) > _ORGAN:
        return False
    soldiers = opening[:1] == _THE and not _SOLDIERS.isdisjoint(opening[-1:])
    return soldiers or tuple(opening[-2:]) in _BY_COUP


def _of_the_police(page: Page, reference: Reference, clause: Clause, opening: Sequence[str]) -> Mentions:
    """The state that a text is about, whose "the police" are if the clause names no other place."""
    forms = page.words.forms[max(clause.verb, clause.first) : clause.last]
    placed = any(a in _LOCATING and b[:1].isupper() for a, b in pairwise(forms))
    return reference.home(_TWICE) if opening[:1] == _THE and not placed else ()


def _where_police_act(page: Page, clause: Clause) -> Mentions:
    """The state of the place where police act of whom no more is told: "Police held 40 people in Lima"."""
    words = page.words
    first, last = max(clause.verb, clause.first), clause.last
    places = within(page.places, words.starts[first], words.ends[last - 1])
    place = next((one for one in places if one.code), None)
    if place is None:
        return ()
    between = words.lows[first : page.word_at(place.start)]
    there = not _LOCATING.isdisjoint(between[-_LOCATED:]) and _ABOUT.isdisjoint(between)
    return (state_of(place),) if there else ()


def _acts_for_state(opening: Sequence[str]) -> bool:
    """Whether a minister, an organ or an office of a state acts of which nobody says whose it is."""
    if opening[-1:] in _MINISTERS and is_officer(opening):
        return True
    # "A charge | which the disaster agency rejected"
    relative = not RELATIVES.isdisjoint(opening[:1])
    return _is_national(opening) or is_of_agency(opening[relative:])


def _is_national(opening: Sequence[str]) -> bool:
    """Whether an organ of state acts of which nobody says whose: "prosecutors", "the transport ministry"."""
    if _OF_STATE.isdisjoint(opening):
        return False
    head = next((opening[:i] for i, word in enumerate(opening) if word in _BEHIND_NOUN), opening)
    if not head or head[0] in _OTHERS:
        return False
    return (
        head[-1] in _NATIONAL
        or (head[-1] == "department" and len(head) > 1 and head[-2] in _PORTFOLIOS)
        or tuple(head[-2:]) in _HIGHEST
        or tuple(head[-2:]) in _GOVERNING
        or tuple(opening) in _ARMED
        or tuple(opening) in _MINISTERS_ALONE
        or (head[-1] in OFFICERS and not _NATIONAL.isdisjoint(opening))
    )
