"""Those who act together: joined by "and", named "with" or "alongside" the subject, or "between"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import (
    group,
    is_attributive,
    is_state,
    is_with,
    key,
    owns,
)
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.triggers.nouns import is_event
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import main_verb
from timeline.finding.regex import regex
from timeline.finding.words import PREPOSITIONS, SUBORDINATORS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles.sides import Mentions
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.parties import PartyMention

__all__ = [
    "companions",
    "fellow_guests",
    "helps_both",
    "is_beside",
    "joined",
    "joined_before",
    "partners",
    "sides_behind",
    "sides_of_relation",
    "told_behind",
]

_BESIDE = frozenset(("with", "alongside"))
"""Words behind which somebody may act as well."""
_ASIDE = frozenset(("relative", "subordinate"))
_WITH_HIM = frozenset((("accompanied", "by"), ("joined", "by")))
"""What is told of whoever has others beside him: "accompanied by Norland's envoy"."""
_SHARING = _BESIDE | {"between"}
_DISCUSSING = spellings_of(
    "discuss debate review broach raise explore examine negotiate ponder deliberate address tackle revisit"
    " settle resolve end mediate weigh consider"
)
"""Verbs whose object is what two talk of: "discussed Norland", unlike "met Norland"."""
_FOUNDING = spellings_of("found create establish form launch constitute") | {"setting", "set"}
"""Verbs of what a treaty does that brings a body about."""
_FOUNDED_BY = ACCORDS | {"statute", "constitution", "act"}
_ABOUT = frozenset(("on", "about", "over", "regarding", "concerning", "into"))
_ANSWERS = wordset("response responses reply answer aid assistance help support threat alternative")
"""What is meant for somebody of whom is talked: "met to discuss a response to Norland"."""
_MEETINGS = wordset("meeting meetings talks summit summits gathering session negotiations consultations")
_IS_PACT = regex(
    r",\s(?:an?|the|their)\s(?:[a-z-]+\s){0,3}(?:pact|treaty|accord|agreement|alliance|partnership|arrangement)\b"
)
"""What says behind a name that it is that of what was agreed."""
_PAYING = spellings_of("call wait drop look converge") | {"in"}
"""Words behind which "on" names whom somebody visits: "called on the premier"."""
_TOWNS = frozenset(("seat", "place"))
_WHICH = frozenset(("which", "that"))
_ONES = frozenset(("those", "that", "one", "ones"))
_WHOM = frozenset(("which", "whom"))
_RELATIONS = wordset(
    "relations ties relationship relationships friendship rivalry tension tensions friction dispute disputes"
    " row rows spat spats feud feuds rift rifts quarrel quarrels standoff stand-off confrontation argument"
    " conflict hostilities skirmishes alliance partnership cooperation co-operation dialogue border frontier"
    " truce ceasefire rapprochement reconciliation honeymoon love-affair détente detente"
)
"""What two have with each other, of which a verb without a kind tells what becomes: "soured", "flared"."""
_OWN = frozenset(("its", "their"))
_PHRASE = 3
"""Words of "Norland, with" before such a clause."""
_FROM_THERE = 4
"""Words before a party within which "with" stands: "with three ships from"."""
_NEAR_AS = 5
"""Words behind a party within which it is said as what he takes part."""
_ACTING, _AS = (("acting",), ("serving",)), (("as",),)
_OF = ("of",)
_WATCHING = wordset(
    "mediating hosting presiding brokering facilitating looking watching attending observing present"
)
"""What those do who only stand between or by: "with Norland looking on"."""
_BETWEENING = tuple((word,) for word in _WATCHING)
_GO_BETWEENS = wordset(
    "mediator mediators host hosts go-between intermediary intermediaries broker brokers facilitator"
    " facilitators guarantor guarantors witness witnesses observer observers chair"
)
"""Those who stand between two others."""
_MEDIATION = wordset("mediation help assistance facilitation blessing backing support encouragement")
"""What they give: "with Norland's help"."""
_NEAR_WITH = 5
"""Words before a party within which these stand."""


def without_topics(page: Page, mentions: Mentions, verb: int) -> Mentions:
    """Those behind a verb of what several do, without what it is about: "discussed | Norland with Ostia"."""
    about = [
        m for m in mentions if _is_topic(page, m, verb) or helps_both(page, m, group(page, mentions, m)[-1])
    ]
    dropped = {id(m) for topic in about for m in group(page, mentions, topic)}
    return tuple(m for m in mentions if id(m) not in dropped) if dropped else mentions


def _is_topic(page: Page, mention: PartyMention, verb: int) -> bool:
    if mention.country is None and _IS_PACT.match(page.text, mention.end):
        return True  # "unveiled Nordpact, an alliance under which"
    before = word_before(page, mention)
    if before == "for":  # "support for Norland", but "a contract for Norlandic ships"
        return mention.rule == "name" and is_state(mention)
    i = page.word_at(mention.start)
    if not _DISCUSSING.isdisjoint(page.words.lows[verb:i]):
        return not is_beside(page, mention)
    if before == "against" or (before == "to" and page.words.lows[i - 2] in _ANSWERS):
        return True  # "met to draw up a plan against Norland", "a response to Norland"
    phrase = page.words.lows[max(i - _PHRASE, 0) : i]
    if before in _ABOUT:
        return _PAYING.isdisjoint(phrase) or mention.rule in _TOWNS
    # "the charter of the Organisation", "a treaty that set up the Community"
    founds = before == "of" and not _FOUNDED_BY.isdisjoint(phrase)
    founds = founds or (before in _FOUNDING and before == page.words.lows[verb])  # "founded | the Community"
    return mention.country is None and (founds or not _FOUNDING.isdisjoint(page.words.lows[verb + 1 : i]))


def joined(page: Page, mentions: Sequence[PartyMention]) -> Mentions:
    """The first of some mentions, and those that "and" or a comma joins to it."""
    return group(page, mentions, mentions[0]) if mentions else ()


def companions(people: Subjects, clause: Clause, *, near: bool = True) -> Mentions:
    """Those who act with the subject: "applied together with Norland".

    Where things are moved, who is only near may act by himself: "sent ships to sail alongside Norland's".
    """
    words = people.page.words
    led = _accompanying(people, clause)
    # Such a word may stand before the clause, if what follows it is a clause of its own.
    if _BESIDE.isdisjoint(words.lows[people.clauses[0].first : clause.last]):
        return led
    found = people.free(words.starts[clause.first], words.ends[clause.last - 1])
    beside = [m for m in found if not m.as_place and is_beside(people.page, m)]
    beside = beside if near else [m for m in beside if word_before(people.page, m) != "alongside"]
    return (*led, *group(people.page, found, beside[0])) if beside else led


def _accompanying(people: Subjects, clause: Clause) -> Mentions:
    """Who is with the subject in a clause beside its own: "Joined by Ostia, Norland left"."""
    lows, starts, ends = people.page.words.lows, people.page.words.starts, people.page.words.ends
    for one in people.clauses:
        beside = one.last == clause.first or one.first == clause.last
        if beside and one.link in _ASIDE and lows[one.verb : one.verb + 2] in _WITH_HIM:
            found = people.free(starts[one.verb], ends[one.last - 1])
            by = next((m for m in found if word_before(people.page, m) == "by"), None)
            return group(people.page, found, by) if by is not None else ()
    return ()


def is_beside(page: Page, mention: PartyMention) -> bool:
    """Whether somebody acts beside another: "alongside Norland", "together with Norland"."""
    i = page.word_at(mention.start)
    beside = is_with(page, mention) and "as" not in page.words.lows[max(i - 2, 0) : i]
    return beside and not helps_both(page, mention)


def helps_both(page: Page, mention: PartyMention, last: PartyMention | None = None) -> bool:
    """Whether somebody only helps two others: "with Norland as mediator", "with Norland's help".

    Args:
        page: the document.
        mention: who is named.
        last: the last of those who are joined to him, if there are several.
    """
    if word_before(page, mention) != "with":
        return False
    mention = last or mention
    i = page.word_at(mention.end)
    behind = page.words.lows[i + owns(page, mention) : i + _NEAR_AS]
    if behind[:1] in _ACTING:
        return behind[1:2] in _AS and not _GO_BETWEENS.isdisjoint(behind[2:])
    if behind[:1] in _AS:
        return not _GO_BETWEENS.isdisjoint(behind)
    if behind[:1] == _OF:  # "with King Lind of Norland looking on"
        behind = tuple(word for word in behind if word in _WATCHING)
    is_whose = mention.rule == "adjective" or owns(page, mention) or is_attributive(page, mention)
    return behind[:1] in _BETWEENING or (is_whose and not _MEDIATION.isdisjoint(behind[:2]))


def partners(people: Subjects, clause: Clause) -> Mentions:
    """Those that "with" or "between" joins to a common act."""
    words = people.page.words
    found = people.free(words.starts[clause.first], words.ends[clause.last - 1])
    joined = [m for m in found if _shares(people.page, m) and not m.as_place]
    groups = [group(people.page, found, first) for first in joined]
    return tuple(m for one in groups if not helps_both(people.page, one[0], one[-1]) for m in one)


def sides_of_relation(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """Those whose relations are the subject: "Norland's ties with Ostia | soured"."""
    words = people.page.words
    lows, first = words.lows, clause.first + (words.lows[clause.first] in SUBORDINATORS)
    at = next((k for k in range(first + 1, verb) if lows[k] == "with" and lows[k - 1] in _RELATIONS), 0)
    if not at or (at - 2 >= first and lows[at - 2] in PREPOSITIONS):
        return ()  # "progress in relations with Ostia"
    found = people.free(words.starts[at], words.ends[verb - 1])
    other = next((m for m in found if word_before(people.page, m) == "with" and not m.as_place), None)
    if other is None:
        return ()
    owners = people.of(clause, verb)
    if not owners and not _OWN.isdisjoint(lows[first : first + 2]):
        owners = people.leading(clause) or people.meaning.of("it", words.starts[first])
    others = group(people.page, found, other)
    names = {key(m) for m in others}
    owners = tuple(m for m in owners if key(m) not in names)
    return (*(owners or people.meaning.reference.topic(names)), *others)


def told_behind(people: Subjects, clause: Clause, prepositions: AbstractSet[str]) -> Mentions:
    """Of whom a relative clause tells behind a preposition: "Norland, on which | sanctions were imposed"."""
    words, first = people.page.words, clause.first
    if clause.link != "relative" or first < _PHRASE or words.lows[first] not in _WHOM:
        return ()
    if words.lows[first - 1] not in prepositions:
        return ()
    end = words.ends[first - 2 - (words.lows[first - 2] == ",")]
    return tuple(m for m in people.before(end)[-1:] if m.end >= end - 1 and not m.person)


def sides_behind(people: Subjects, clause: Clause) -> Mentions:
    """Both sides of what a relative clause tells with nobody who acts: "left Oslo, with which | a pact"."""
    others = told_behind(people, clause, _BESIDE)
    if not others or clause.parent < 0:
        return ()
    parent = people.clauses[clause.parent]
    return (*people.of(parent, main_verb(people.page.words.lows, parent)), *others)


def sides_of_accord(people: Subjects, clause: Clause) -> Mentions:
    """Whose accords a relative clause tells of: "Norland's pacts with Ostia, | which took effect"."""
    words, first = people.page.words, clause.first
    if clause.link != "relative" or clause.parent < 0 or words.lows[first] not in _WHICH:
        return ()
    parent = people.clauses[clause.parent]
    end = words.ends[first - 1 - (words.lows[first - 1] == ",")]
    found = people.free(words.starts[parent.first], end)
    beside = next((m for m in found if word_before(people.page, m) == "with"), None)
    others = group(people.page, found, beside) if beside else ()
    if (
        beside is None
        or others[-1].end != end
        or not _is_accord_with(words.lows, people.page.word_at(beside.start))
    ):
        return ()
    owner = tuple(m for m in found if owns(people.page, m) and m.end < beside.start)[-1:]
    return (*(owner or people.of(parent, main_verb(words.lows, parent))), *others)


def _is_accord_with(lows: Sequence[str], name: int) -> bool:
    """Whether a noun for an accord, or one for it, stands before a "with" and a name."""
    at = name - 1 - (lows[name - 1] == "the")
    return lows[at] == "with" and (lows[at - 1] in ACCORDS or lows[at - 1] in _ONES)


def _shares(page: Page, mention: PartyMention) -> bool:
    """Whether he or those who are from him take part: "with Norland", "with ships from Norland"."""
    before = word_before(page, mention)
    if helps_both(page, mention):
        return False
    lows, i = page.words.lows, page.word_at(mention.start)
    if before == "of":  # "a meeting of Norland and Ostia was held"
        i -= lows[i - 1] == "the"
        return i > 1 and lows[i - 1] == "of" and lows[i - 2] in _MEETINGS
    return before in _SHARING or (before == "from" and "with" in lows[max(i - _FROM_THERE, 0) : i - 1])


def fellow_guests(people: Subjects, clause: Clause, after: Mentions) -> Mentions:
    """Those who pay a visit with the subject: "toured the base with his Dutch colleague"."""
    return tuple(
        m
        for m in (*after, *partners(people, clause))
        if word_before(people.page, m) == "with" and not _is_talked_to(people.page, m)
    )


def _is_talked_to(page: Page, mention: PartyMention) -> bool:
    """Whether somebody goes to see him, and not with him: "flew to Oslo for talks with its king"."""
    i = page.word_at(mention.start)
    near = pairwise(page.words.lows[max(i - _NEAR_WITH, 0) : i])
    return any(two == "with" and is_event(one) for one, two in near)


def joined_before(people: Subjects, clause: Clause, antecedent: Mentions) -> Mentions:
    """The other of two persons of whom a relative clause tells: "Lind of Norland and Dahl, who met"."""
    if clause.link != "relative" or len(antecedent) != 1 or not can_be_person(antecedent[0]):
        return ()
    last = antecedent[0]
    before = [m for m in people.before(last.start) if can_be_person(m) and not m.as_place]
    return tuple(before[-1:]) if word_before(people.page, last) == "and" else ()
