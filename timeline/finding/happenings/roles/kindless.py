"""The roles around a verb of no kind: "joined the alliance", "was awarded to Norland"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.meaning import SELVES
from timeline.finding.happenings.anaphora.owned import OWN, is_owned
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, is_place, is_state, key, owns, unique
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.roles.agents import agents_of, donors_of, helpers_of, tells_agent
from timeline.finding.happenings.roles.objects import is_itself
from timeline.finding.happenings.roles.passive import moves_own
from timeline.finding.happenings.roles.pronouns import OBJECT_FORMS
from timeline.finding.happenings.roles.sides import Roles, bound_to_act
from timeline.finding.happenings.roles.together import companions, joined, sides_of_relation
from timeline.finding.happenings.roles.verbal import takes_antecedent
from timeline.finding.happenings.triggers.mishaps import NATURAL
from timeline.finding.happenings.triggers.voice import goes_on_passive
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_bare_participle, is_passive
from timeline.finding.words import AUXILIARIES, PREPOSITIONS, SUBORDINATORS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles.sides import Mentions
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.parties import PartyMention

__all__ = ["roles_of_kindless"]

_ERUPTING = wordset("erupt erupts erupted erupting")
"""What volcanoes do, whatever they are called after."""
_GRANTING = wordset(
    "awarded award awards granted grants grant handed gave gives ceded cedes returned assigned allotted"
    " transferred presented entrusted conceded pay pays paid paying repay repays repaid repaying wire wired"
    " remit remitted refund refunded"
)
"""Verbs of no kind that give something to whom stands behind "to"."""
_ACCREDITED = frozenset(("ambassador", "ambassadors", "envoy", "envoys", "representative"))
"""Those whom a state names "to" another."""
_SETTLING = spellings_of(
    "settle team partner raise air share discuss debate negotiate haggle quarrel argue consult exchange swap"
    " plead intercede liaise commiserate joke"
)
"""Verbs of what somebody does with another: "raised his doubts with Norland"."""
_DEALT = wordset(
    "contract contracts purchases buying deal partnership venture orders order deliveries supplies lease loan"
)
"""What somebody has with another, who stands behind "with" or "from"."""
_PARTS = wordset("% percent shares share stock rest remainder majority third half quarter")
_CLAIMED = {
    "with": _DEALT | {"merger", "alliance"},
    "from": _DEALT,
    "for": frozenset(("bid", "bids", "offer", "offers")),
    "of": _PARTS | {"control", "takeover", "acquisition", "purchase", "ownership"},
    "in": frozenset(("stake", "holding", "interest", "shareholding")),
}
"""What somebody has with another, or claims of him, by the preposition behind it."""
_NEAR_NOUN = 5
"""Words before his name within which that stands."""
_APPOINTING = wordset(
    "named names appointed appoints elected elects chose hired hires promoted nominated nominates dismissed"
    " fired sacked replaced replace replaces succeed succeeds succeeded succeeding beat beats defeat defeats"
    " defeated unseated ousted married divorced praised praises interviewed briefed"
)
"""Verbs of no kind that are done to a person, whoever that is."""
_BEGUN = wordset(
    "founded formed created established floated listed delisted incorporated renamed relaunched"
    " opened reopened closed shut inaugurated elected re-elected reelected crowned enthroned"
    " sworn admitted dissolved disbanded hoisted raised lowered"
)
"""Participles of what becomes of a firm, a body or what they have by whoever has no name: "was founded"."""
_SET_UP = (("set", "up"), ("wound", "up"), ("broken", "up"), ("spun", "off"))
"""The same of two words."""
_UNDONE = wordset("elected re-elected reelected admitted closed shut dissolved disbanded delisted")
"""Those of them of what there is already, to which somebody else does it: "was admitted by the summit"."""
_FOLLOWING = wordset("follow follows followed precede precedes preceded")
"""Verbs whose object is an event, and not whose it is: "follows Norland's decision"."""
_PASSING = wordset(
    "leave leaves left leaving enter enters entered reach reaches reached cross crosses crossed"
)
"""Verbs whose object may be a town: "will leave Suva"."""
_LEAVING = spellings_of("leave")
"""Verbs of persons and ships who only depart from a state, while firms give up what they do there."""
_FLEEING = spellings_of("flee escape")
"""Verbs whose object is where somebody was: "fled Norland"."""
_OBJECTS = frozenset(("which", "whom", "that"))
_PARTICLES = frozenset(("up", "out", "off", "back", "down"))
_TAKEN_OVER = frozenset((("took", "over"), ("takes", "over"), ("take", "over"), ("taken", "over")))


def roles_of_kindless(people: Subjects, clause: Clause, verb: int) -> Roles:
    """Actors and recipients of what a verb tells that no entry knows."""
    lows = people.page.words.lows
    subjects = () if _is_of_nature(people, clause, verb) else people.of(clause, verb)
    if (
        is_passive(lows, verb)
        or goes_on_passive(people.page, people.clauses, clause, verb)
        or (is_bare_participle(lows, clause, verb) and "by" in lows[verb : clause.last])
    ):
        agents = agents_of(people, clause, verb) or donors_of(people, clause, verb)
        agents = agents or helpers_of(people, clause, verb)
        names = set(map(key, agents))
        given = _given_to(people, clause, verb)
        sets_up = lows[verb : verb + 2] in _SET_UP
        begun = (sets_up or lows[verb] in _BEGUN) and not (
            lows[verb] in _UNDONE and tells_agent(people.page, clause, verb)
        )
        if not (agents or given) and (begun or moves_own(people.page, subjects, verb)):
            return Roles(subjects, (), "passive")
        whom = tuple(m for m in subjects if m.person or key(m) not in names)
        owned = not names and lows[clause.first] in OWN and not is_owned(lows[clause.first : verb])
        return Roles(agents, given or (() if owned else whom), "passive")
    if related := sides_of_relation(people, clause, verb):
        return Roles(unique(related), (), "together")
    with_them = companions(people, clause) if subjects else ()
    actors = unique((*subjects, *with_them)) or donors_of(people, clause, verb)
    whom = _direct_object(people, clause, verb) or _antecedent(people, clause, verb, subjects)
    return bound_to_act(lows, verb, Roles(actors, whom, "subject"))


def _antecedent(people: Subjects, clause: Clause, verb: int, subjects: Mentions) -> Mentions:
    """To whom a relative clause tells what was done: "the league, which Norland left in May"."""
    opening = people.page.words.lows[clause.first]
    if not subjects or opening not in _OBJECTS or not takes_antecedent(people, clause, verb):
        return ()
    own = set(map(key, subjects))
    found = (m for m in people.antecedents.of(clause) if key(m) not in own and not m.as_place)
    return tuple(m for m in found if opening == "whom" or m.rule != "adjective")


def _is_of_nature(people: Subjects, clause: Clause, verb: int) -> bool:
    """Whether what acts is a volcano or a storm, wherever it is: "a Norlandic volcano closed airports"."""
    lows, i = people.page.words.lows, verb - 1
    while i > clause.first and (lows[i] in AUXILIARIES or is_adverb(lows[i])):
        i -= 1
    return lows[verb] in _ERUPTING or (i >= clause.first and lows[i] in NATURAL)


def _direct_object(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """The party right behind a verb of no kind: "joined the alliance"."""
    words = people.page.words
    if verb + 1 >= clause.last:
        return ()
    found = people.free(words.starts[verb + 1], words.ends[clause.last - 1])
    parted = words.lows[verb + 1] in _PARTICLES or words.lows[verb : verb + 2] in _TAKEN_OVER
    behind = {words.lows[verb], words.lows[verb + 1] if parted else ""}
    leaves = words.lows[verb] in _PASSING
    flees = words.lows[verb] in _FLEEING
    leaving = people.of(clause, verb) if words.lows[verb] in _LEAVING else ()
    departs = bool(leaving) and all(
        m.person or (m.code is None and m.name not in people.page.bearers.firms) for m in leaving
    )
    near = [
        m
        for m in found
        if word_before(people.page, m) in behind
        and not (leaves and m.rule == "seat")
        and not (departs and m.rule == "name" and is_state(m))
        and not (flees and m.code is not None and m.code == m.country and not m.person)
        and not (owns(people.page, m) and words.lows[verb] in _FOLLOWING)
        and m.rule != "adjective"
        and (
            m.rule != "capitals"
            or (people.meaning.reference.has_acted(m) and not owns(people.page, m))
            or (m.name in people.page.bearers.firms and is_itself(people, m, verb + 1 + parted, ""))
        )
        and not is_place(people.page, m)
    ]
    own = {key(mention) for mention in people.of(clause, verb)}
    if not near and words.lows[verb] in _GRANTING and words.lows[verb + 1] != "to":
        near = _receivers(people, found)  # "awarded the island to Norland"
    if not near and own and words.lows[verb] in _SETTLING:
        near = [m for m in found if word_before(people.page, m) == "with" and not m.as_place][:1]
    if not near and own and "against" in words.lows[verb : clause.last]:
        near = [m for m in found if _is_opposed(people.page, m, verb)][:1]
    if not near and own:
        near = [m for m in found if _is_dealt_with(people, m, verb) and not m.as_place][:1]
    if not near and own and words.lows[verb] in _APPOINTING:
        near = [m for m in found if _is_accredited_to(people.page, m)][:1]
    if not near and own and words.lows[verb] in _APPOINTING:  # "named Oda Lind chief executive"
        near = [m for m in found if word_before(people.page, m) in behind and can_be_person(m)][:1]
    if not near and _is_object_form(people.page, verb + 1):
        pronoun = OBJECT_FORMS[words.lows[verb + 1]]
        meant = people.meaning.of(pronoun, words.starts[clause.first])
        before = () if pronoun in SELVES else people.before(words.starts[verb])
        near = [m for m in (*meant, *before) if key(m) not in own]
        near = [m for m in near if pronoun in SELVES or can_be_person(m)][-1:]
    # "both countries" are two at one place
    first = [mention for mention in near if mention.start == near[0].start]
    listed = group(people.page, found, first[0]) if len(first) == 1 and first[0] in found else ()
    owner = bool(listed) and owns(people.page, listed[0])  # "picked Nordsund's Skov jets"
    alike = [m for m in listed[1:] if not (owner or m.as_place) and is_state(m) == is_state(first[0])]
    return unique([mention for mention in (*first, *alike) if key(mention) not in own])


def _receivers(people: Subjects, found: Sequence[PartyMention]) -> list[PartyMention]:
    """The first behind "to" who can be given something: "paid 3 million to Norland"."""
    firms = people.page.bearers.firms
    to = (m for m in found if (m.code or m.name in firms) and word_before(people.page, m) == "to")
    return list(islice(to, 1))


def _is_accredited_to(page: Page, mention: PartyMention) -> bool:
    """Whether an envoy is named to a state: "named an ambassador to Norland"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    return lows[i - 1] == "to" and lows[i - 2] in _ACCREDITED and mention.code is not None


def _is_dealt_with(people: Subjects, mention: PartyMention, verb: int) -> bool:
    """Whether a noun says with whom it is or of whom: "a contract with Nordsund", "control of Nordsund"."""
    before = word_before(people.page, mention)
    nouns = _CLAIMED.get(before)
    if mention.code is not None or nouns is None or owns(people.page, mention):
        return False
    lows, i = people.page.words.lows, people.page.word_at(mention.start)
    told = lows[max(i - _NEAR_NOUN, verb) : i - 1]
    return not nouns.isdisjoint(told) and SUBORDINATORS.isdisjoint(lows[verb:i])


def _is_opposed(page: Page, mention: PartyMention, verb: int) -> bool:
    """Whether it is against him: "led a coalition against Norland", not "wept after a raid against it"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    told = lows[verb + 1 : i]
    near = "against" in told[-2:] and PREPOSITIONS.isdisjoint(told[: told.index("against")])
    return near and not mention.as_place and SUBORDINATORS.isdisjoint(told)


def _is_object_form(page: Page, i: int) -> bool:
    """Whether "him", "us" or "her" stands here for a person, and "her" owns nothing: "sacked her cabinet"."""
    lows = page.words.lows
    if lows[i] != "her":
        return lows[i] in ("him", "us")
    behind = lows[i + 1] if i + 1 < len(lows) else "."
    return not behind.isalpha() or behind in PREPOSITIONS or behind in SUBORDINATORS or is_adverb(behind)


def _given_to(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """To whom something is given that is the subject: "the island was awarded to Norland"."""
    words = people.page.words
    if words.lows[verb] not in _GRANTING or words.lows[verb + 1 : verb + 2] != ("to",):
        return ()
    found = people.free(words.starts[verb + 1], words.ends[clause.last - 1])
    return joined(people.page, [m for m in found if m.code and word_before(people.page, m) == "to"])
