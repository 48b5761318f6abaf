"""To whom a subject belongs that names nobody who acts: "Norland's harbour", "the ministry in Oslo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.antecedents import LOCATING
from timeline.finding.happenings.anaphora.owned import KIN
from timeline.finding.happenings.anaphora.ownerless import state_of_ownerless
from timeline.finding.happenings.entities.before import OBLIQUE, word_before
from timeline.finding.happenings.entities.beside import (
    group,
    has_envoy,
    is_apposed_owner,
    is_counted,
    is_deed_by,
    is_held,
    is_of_subject,
    owns,
)
from timeline.finding.happenings.entities.naming import states_of_place
from timeline.finding.happenings.entities.seats import is_seated, judges_in, organ_of, sits_abroad
from timeline.finding.predicates import is_passive, main_verb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["RULERS", "is_of_kin", "owners_of", "state_seats"]

RULERS = wordset(
    "governments armies navies presidents parliaments embassies envoys ambassadors premiers militaries"
    " ministries cabinets"
)
"""Organs of several states."""
_OF_KIN = 8
"""Words of a clause within which those of somebody's kin stand."""
_COUNTS = frozenset(("two", "three", "four", "both"))


def owners_of(people: Subjects, clause: Clause, verb: int, found: Sequence[PartyMention]) -> Mentions:
    """Those to whom the subject belongs: "Norland's harbour", "two harbours of Norland"."""
    if is_of_kin(people, clause):
        return ()  # "Elin Dahl's lawyer"
    found = [m for m in found if not (is_counted(people.page, m) or has_envoy(people.page, m))]
    found = [m for m in found if not is_apposed_owner(people.page, m)]
    if found and (owners := _named_owners(people, clause, verb, found)):
        return owners
    seated = _seated(people, clause, verb)
    if seated:
        return group(people.page, seated, seated[0])
    if found:
        return ()
    opening = people.untaken(people.behind_time(clause, verb), verb)
    first = people.behind_time(clause, clause.last - 1)
    return state_of_ownerless(people.page, people.meaning.reference, clause, opening, first)


def state_seats(people: Subjects, first: int, last: int) -> list[PartyMention]:
    """The states in whose cities sits what the words tell of: "the foreign ministry in Oslo"."""
    words = people.page.words
    if not is_seated(words.lows[first:last]):
        return []
    places = [m for m in people.free(words.starts[first], words.ends[last - 1]) if m.as_place]
    seats = [m for m in places if word_before(people.page, m) == "in" and not sits_abroad(people.page, m)]
    several = seats and not RULERS.isdisjoint(words.lows[first:last])
    return list(group(people.page, places, seats[0])) if several else seats


def is_of_kin(people: Subjects, clause: Clause) -> bool:
    """Whether a subject is of somebody's kin or friends: not "the two neighbours", who are told of."""
    lows, first = people.page.words.lows, clause.first
    last = min(first + _OF_KIN, clause.last)
    if KIN.isdisjoint(lows[first:last]):
        return False
    kin = (i for i in range(first, last) if lows[i] in KIN)
    return any(i == first or lows[i - 1] not in _COUNTS for i in kin)


def _seated(people: Subjects, clause: Clause, verb: int) -> list[PartyMention]:
    """The state of "the health ministry in Maputo"."""
    words = people.page.words
    lows = words.lows[clause.first : verb]
    if "in" not in lows:
        return []
    opens = lows[0] not in LOCATING
    seats = state_seats(people, clause.first, verb)
    return seats or (judges_in(people.page, clause.first, verb) if opens else [])


def _named_owners(people: Subjects, clause: Clause, verb: int, found: Sequence[PartyMention]) -> Mentions:
    """Those of some parties before a verb to whom the subject belongs."""
    owners = [m for m in found if owns(people.page, m) and word_before(people.page, m, clause) not in OBLIQUE]
    owners = owners or [m for m in found if is_of_subject(people.page, m, clause) or is_held(people.page, m)]
    owners = owners or _doers(people, clause, verb, found)
    if not owners:
        found = [_as_land(m) for m in found]
        owners = [m for m in found if word_before(people.page, m, clause) == "between"]
    return group(people.page, found, owners[0]) if owners else ()


def _doers(people: Subjects, clause: Clause, verb: int, found: Sequence[PartyMention]) -> list[PartyMention]:
    """Whose deed acts that is the subject: "a decree by Norland closed it"."""
    lows = people.page.words.lows
    first = people.behind_time(clause, verb)
    named = (m for m in found if word_before(people.page, m) == "by" and is_deed_by(people.page, m, first))
    return [] if is_passive(lows, main_verb(lows, clause)) else list(named)


def _as_land(mention: PartyMention) -> PartyMention:
    """The state of a town that no table of parties knows: "flights between Bergen and Vaduz"."""
    if mention.rule != "capitals" or mention.code is not None:
        return mention
    lands = states_of_place(mention.name)
    return organ_of(mention.start, mention.end, min(lands)) if len(lands) == 1 else mention
