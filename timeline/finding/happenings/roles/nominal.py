"""The roles around a noun that tells a happening: "the deployment of", "a visit by"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.takenup import taken_up
from timeline.finding.happenings.entities.before import OBLIQUE, word_before
from timeline.finding.happenings.entities.beside import group, is_state, key, states_of, unique
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.agents import givers_of
from timeline.finding.happenings.roles.assaults import is_hit, whose_town
from timeline.finding.happenings.roles.objects import NOT_OBJECT
from timeline.finding.happenings.roles.sides import OWNED, SUFFERED, Roles
from timeline.finding.happenings.roles.spared import RECEIVING, SUFFERING
from timeline.finding.happenings.roles.together import partners
from timeline.finding.happenings.triggers.nouns import ON_OCCASION
from timeline.finding.inflection import spellings_of
from timeline.finding.kinds.verbs import BE
from timeline.finding.predicates import is_passive, main_verb
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles.sides import Mentions
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention

__all__ = ["ACQUIRING", "roles_of_kindless_noun", "roles_of_noun"]

_ACTING = frozenset(("by", "between", "from"))
_OWNING = _ACTING | {"of"}
_LEAVING = frozenset(("forces_withdrawn", "agreement_ended", "ties_cut"))
"""Kinds whose noun names with "from" what is left."""
_GETTING = spellings_of("receive get face suffer")
"""Verbs whose subject has the noun behind them done to it."""
_OPENING = 3
"""Words before a visit within which these stand: "said on a state visit", "during a short trip"."""
_NAMING = _OWNING | {"with"}
_CONCLUDING = spellings_of(
    "sign agree conclude reach settle initial resume restore announce say declare meet extend strike seal"
    " issue pledge decide end prolong renew exchange undertake"
)
"""Verbs of what two do after or before talks of theirs."""
_TIME = 30
"""Characters of a time between an owner and the noun."""
_LEADING = 7
"""Words before talks within which "after" stands: "after twelve hours of talks"."""
_AROUND_TIME = frozenset(("after", "following", "before", "during"))
ACQUIRING = wordset(
    "purchase acquisition takeover buy-out buyout recognition blockade siege boycott blacklisting designation"
    " encirclement condemnation summons summoning repatriation evacuation airlift"
)
"""Nouns with which "of" names what somebody gets, or whom he hits: "the purchase of Lind Harbour"."""
_DONE_BY = wordset(
    "ruling rulings verdict verdicts judgment judgement decision decree resignation resignations death"
    " departure retirement return abdication speech"
)
"""Nouns of no kind for what somebody does or undergoes: "the ruling of the court"."""
_DONE_TO = wordset("election re-election reelection appointment dismissal sacking nomination inauguration")
"""The same for what is done to him: "the election in May of Oda Lind"."""
_BORNE = wordset(
    "arrest detention imprisonment jailing abduction kidnapping incarceration conviction sentencing"
    " indictment arraignment murder assassination poisoning stabbing extradition deportation expulsion"
)
"""Nouns of what is done to whoever they are called after, where no "of" tells to whom."""
_TO_OF = 6
"""Words behind it within which that "of" stands."""
_OF_OR_BY = frozenset(("of", "by"))
_OF_A_TIME = frozenset(("in", "on", "early", "late"))
_WARS = frozenset(("war", "wars"))
_CALLED_AFTER = frozenset(("name", "place", "seat"))
"""Rules of names of places, after which a war may be called."""
_DESCRIBED = 4
"""Words between an owner and the noun at most: "Norland's first big raid"."""
_OWN = 4
"""Characters between an owner and the noun: "Russia's annexation"."""


def roles_of_noun(people: Subjects, clause: Clause, trigger: Trigger, *, alone: bool) -> Roles:
    """Actors and recipients of a happening that a noun tells, and the verb of its clause maybe another."""
    words = people.page.words
    if "mulled" in trigger.pattern.flags and not alone:
        return _of_mulled(people, clause, trigger)
    found = people.free(words.starts[clause.first], words.ends[clause.last - 1])
    place = words.starts[trigger.first]
    owned = _before_time(people.page, _behind_owner(people.page, clause, trigger.first))
    before = [
        m for m in found if m.end <= owned + 1 and owned - m.end < (_OWN if alone else 40) and not m.as_place
    ]
    before = [
        m
        for m in before
        if m.rule != "adjective" or word_before(people.page, m) not in OBLIQUE or m.end + 1 == owned
    ]
    before = [m for m in before if not _names_war(people.page, trigger, m)]
    owner = _owner(people, clause, trigger)
    before = before if owner is None else []
    struck = [m for m in before if is_hit(people.page, m, trigger.at)]
    ends = min(clause.verb, trigger.first + _TO_OF) if clause.verb > trigger.first else trigger.first + _TO_OF
    if words.lows[trigger.first] in _BORNE and "of" not in words.lows[trigger.first : ends]:
        struck = before[-1:]  # "Oda Lind's arrest in May"
    before = [m for m in before if m not in struck]
    told = words.lows[trigger.first : trigger.last + 1]
    suffered = "of" in told and (trigger.kind in SUFFERED or not ACQUIRING.isdisjoint(told))
    apart = alone and clause.verb > trigger.first and words.lows[clause.verb] in BE
    last = words.starts[clause.verb] if apart else words.ends[clause.last - 1]  # "was a snub | to Ostia"
    behind = [(m, word_before(people.page, m)) for m in found if place < m.start < last]
    leaves = trigger.kind in _LEAVING
    by = [m for m, word in behind if word in (_ACTING if suffered else _OWNING)]
    by = [m for m in by if not (leaves and word_before(people.page, m) == "from")]
    by = [m for m in by if not _is_of_another(people.page, trigger, m)]
    # "the arrest of two men from Norland by Ostia"
    by = [m for m in by if word_before(people.page, m) == "by"] or by
    to = [
        m
        for m, word in behind
        if (word in (SUFFERING if suffered else RECEIVING) or (leaves and word == "from"))
        and not (suffered and m.as_place)
    ]
    to = struck or to
    if suffered and (by or before) and not to:
        to = [m for m, word in behind if word == "from" and m not in by[:1] and is_state(m)]
    if "both" in trigger.pattern.flags:
        shared = group(people.page, found, by[0]) if by else _theirs(people, clause, trigger)
        to = [m for m in to if not m.as_place]  # "talks in Oslo with Norland"
        others = group(people.page, found, to[0]) if to else ()
        others = tuple(
            m for m in others if is_state(m) == is_state(to[0])
        )  # "its envoy to Norland, Oda Lind"
        if not (shared or before):
            shared = _of_same(people, clause, trigger, others)
        own = _continuing(people, clause, trigger, before[-1]) if before else ()
        return Roles(unique((*(owner or ()), *own, *shared, *others)), (), "noun")
    doers = group(people.page, found, by[0]) if by and word_before(people.page, by[0]) == "by" else by[:1]
    actors, main = owner or tuple(before[-1:]) or tuple(doers), main_verb(words.lows, clause)
    if not alone and 0 <= main < trigger.first and words.lows[main] in _GETTING:
        # "Norland received threats from Ostia"
        return Roles(givers_of(people, clause, trigger), people.of(clause, main), "receiver first")
    opening = words.lows[max(trigger.first - _OPENING, 0) : trigger.first]
    on_visit = trigger.kind == "visited" and not actors and not ON_OCCASION.isdisjoint(opening)
    if (not before and owner is None and not alone and 0 <= main < trigger.first) or on_visit:
        actors = people.of(clause, main) or actors
    upon = group(people.page, found, to[0]) if to else ()
    if not upon and trigger.kind in ("attacked", "seized"):
        upon = whose_town(people.page, place, last, actors)
    rule = OWNED if owner else "noun"
    return Roles(actors, tuple(m for m in upon if not actors or key(m) != key(actors[0])), rule)


def _continuing(people: Subjects, clause: Clause, trigger: Trigger, last: PartyMention) -> Mentions:
    """Who stands before the noun: with the last one all of a subject, "Norland and Ostia continued talks"."""
    words, main = people.page.words, main_verb(people.page.words.lows, clause)
    subject = people.of(clause, main) if 0 <= main < trigger.first else ()
    subject = tuple(m for m in subject if m.start >= words.starts[clause.first])
    return subject if key(last) in map(key, subject) else (last,)


def _names_war(page: Page, trigger: Trigger, mention: PartyMention) -> bool:
    """Whether a war is called after where it was: "the Norland war", not "Norland's war"."""
    is_called = page.words.lows[trigger.at] in _WARS and mention.end + 1 == page.words.starts[trigger.first]
    return is_called and mention.rule in _CALLED_AFTER


def roles_of_kindless_noun(people: Subjects, clause: Clause, noun: int) -> Roles:
    """Who does or undergoes what a noun of no kind tells: "the ruling in May of the World Court"."""
    words = people.page.words
    if words.lows[noun] not in _DONE_BY and words.lows[noun] not in _DONE_TO:
        return Roles()
    found = people.free(words.ends[noun], words.ends[clause.last - 1])
    if not found or found[0].as_place:
        return Roles()
    between = words.lows[noun + 1 : people.page.word_at(found[0].start)]
    marks = [word for word in between if word in PREPOSITIONS]
    if not marks or marks[-1] not in _OF_OR_BY or not _OF_A_TIME.issuperset(marks[:-1]):
        return Roles()
    if words.lows[noun] in _DONE_TO and marks[-1] == "of":
        return Roles((), tuple(found[:1]), "noun")
    return Roles(tuple(found[:1]), (), "noun")


def _behind_owner(page: Page, clause: Clause, noun: int) -> int:
    """Where what describes a noun begins behind its owner: "Norland's | full-scale invasion"."""
    lows, starts = page.words.lows, page.words.starts
    told = clause.verb if clause.verb < noun else 0  # "Norland's capital saw | protests"
    for i in range(noun - 1, max(noun - _DESCRIBED, told, 0), -1):
        if lows[i] == "'s":
            return starts[i + 1]
        if not page.words.forms[i].islower() or lows[i] in PREPOSITIONS:
            break
    return starts[noun]


def _before_time(page: Page, place: int) -> int:
    """Where a noun with the time right before it begins: "Norland's | May 2021 raid"."""
    times = within(page.datings, place - _TIME, place)
    return times[-1].start if times and place - times[-1].end <= 1 else place


def _owner(people: Subjects, clause: Clause, trigger: Trigger) -> Mentions | None:
    """Whose deed it is whom a noun takes up: "followed the bloc's threat"; None where it is nobody's.

    Or whom a relative clause is about: "Jan Dahl, whose visit to Norland angered Ostia".
    """
    lows, first = people.page.words.lows, trigger.first
    if lows[clause.first] == "whose" and first - clause.first <= _DESCRIBED:
        return people.antecedents.of(clause) or None
    own = next((i for i in range(first - 1, max(first - _OPENING, clause.first), -1) if lows[i] == "'s"), 0)
    the = next((i for i in range(own - 1, max(own - _OPENING, clause.first) - 1, -1) if lows[i] == "the"), -1)
    if own == 0 or the < 0 or people.page.words.forms[own - 1][:1].isupper():
        return None  # "the Union's threat" names it
    return taken_up(people, lows[the:own], people.page.words.starts[the], alone=True)


def _theirs(people: Subjects, clause: Clause, trigger: Trigger) -> Mentions:
    """Whose meeting it is: "they are to hold a meeting of their cabinets"."""
    words = people.page.words
    if ("of", "their") not in pairwise(words.lows[trigger.first + 1 : trigger.last + 3]):
        return ()
    who = people.of(clause, main_verb(words.lows, clause))
    return states_of(who if len(who) > 1 else people.meaning.of("they", words.starts[clause.first]))


def _of_same(people: Subjects, clause: Clause, trigger: Trigger, others: Mentions) -> Mentions:
    """Whose talks they are after or before which somebody does something: "signed it after talks in Oslo".

    He alone has talks "with Norland" before or after which he speaks or leaves.
    """
    lows = people.page.words.lows
    main = main_verb(lows, clause)
    led = not _AROUND_TIME.isdisjoint(lows[max(trigger.first - _LEADING, 0) : trigger.first])
    if led and main > trigger.last and (others or trigger.kind == "called"):
        who = people.of(clause, main)  # "After talks with Norland on Monday, Ostia left"
        return who if trigger.kind == "called" else states_of(who)
    if not led or main < 0:
        return ()
    if others:
        return () if is_passive(lows, main) else states_of(people.of(clause, main))
    told = lows[trigger.last + 1 : clause.last if main < trigger.first else main]
    told = told[: told.index(",")] if main > trigger.last and "," in told else told
    if not _NAMING.isdisjoint(told) or lows[main] not in _CONCLUDING:
        return ()
    who = unique((*people.of(clause, main), *partners(people, clause)))
    return who if len(who) > 1 else ()


def _of_mulled(people: Subjects, clause: Clause, trigger: Trigger) -> Roles:
    """Whoever considers it would act: "Norland and Ostia are weighing an order for Sudonia"."""
    actors = people.of(clause, main_verb(people.page.words.lows, clause))
    if "both" in trigger.pattern.flags:
        return Roles(unique((*actors, *partners(people, clause))), (), "together")
    words, known = people.page.words, set(map(key, actors))
    found = people.free(words.ends[trigger.first], words.ends[clause.last - 1])
    to = [m for m in found if word_before(people.page, m) in RECEIVING and key(m) not in known]
    return Roles(actors, group(people.page, found, to[0]) if to else (), "active")


def _is_of_another(page: Page, trigger: Trigger, mention: PartyMention) -> bool:
    """Whether "of" joins it to a place, and not to the noun: "clashes near the temple of Lind"."""
    first = trigger.last + 1
    between = page.words.lows[first : page.word_at(mention.start)]
    if "," in between:
        return True  # "talks with Lind, an envoy of Norland"
    if "of" not in between:
        return False
    told = between[: between.index("of")]
    if told and told[0] in _OF_A_TIME and trigger.kind not in SUFFERED:  # "the visit in May | of Oda Lind"
        times = within(page.datings, page.words.starts[first], page.words.starts[first + len(told)])
        told = () if times and page.word_at(times[-1].end) == first + len(told) else told
    return not NOT_OBJECT.isdisjoint(told)
