"""Who summons or recalls envoys where nobody is named who does: "Norland's envoy to Ostia was called in"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, is_state, key
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.belonging import state_seats
from timeline.finding.happenings.roles.sides import Roles
from timeline.finding.inflection import spellings_of
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.roles.sides import Mentions
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.parties import PartyMention

__all__ = ["hosts_of", "sides_of_recall", "summoners_of"]

_SUMMONING = spellings_of("summon call haul hand") | {"given"}
_ENVOYS = wordset(
    "ambassador envoy charge chargé consul attaché attache commissioner diplomat ambassadors envoys"
)
_RECALLING = wordset("recalled withdrawn called summoned ordered brought pulled flown fetched")
"""Participles of envoys who are to come home."""
_LEAVING = frozenset(("leave", "quit", "entering", "leaving"))
"""What stands before the state that sends somebody away, or keeps him out or in."""
_NEAR = 12
"""Characters behind an envoy within which the state is named to which he is sent."""


def summoners_of(people: Subjects, clause: Clause, verb: int, envoys: Mentions) -> Mentions:
    """The state to which an envoy is sent, whose ministry he goes to, or of whose affairs the text tells."""
    words = people.page.words
    envoy = envoys[0] if len(envoys) == 1 else None
    if envoy is None or words.lows[verb] not in _SUMMONING or not _is_envoy(people, clause, verb, envoy):
        return ()
    seat = state_seats(people, verb + 1, clause.last)[:1] if verb + 1 < clause.last else ()
    summoner = _host(people, envoy) or seat or people.meaning.reference.home()
    return tuple(m for m in summoner if key(m) != key(envoy))


def hosts_of(people: Subjects, clause: Clause, verb: int, envoys: Mentions) -> Mentions:
    """The state where an envoy is who is sent home: "Norland's ambassador in Ostia was expelled".

    Or out of which others are sent: "was deported from Ostia", "was given two days to leave Ostia".
    """
    words = people.page.words
    if not _LEAVING.isdisjoint(words.lows[verb : clause.last]):
        named = people.free(words.starts[verb], words.ends[clause.last - 1])[:1]
        return tuple(m for m in named if is_state(m) and word_before(people.page, m) in _LEAVING)
    behind = words.lows[verb + 1 : clause.last]
    if behind[:1] in (("from",), ("out",)) and "by" not in behind:
        named = people.free(words.starts[verb], words.ends[clause.last - 1])[:1]
        sent = {key(m) for m in envoys}
        return tuple(
            m
            for m in named
            if is_state(m) and word_before(people.page, m) in ("from", "of") and key(m) not in sent
        )
    of_embassy = "embassy" in words.lows[clause.first : verb]
    if len(envoys) != 1 or not (of_embassy or _is_envoy(people, clause, verb, envoys[0])):
        return ()
    found = people.free(words.starts[clause.first], words.starts[verb])
    near = (m for m in found if is_state(m) and key(m) != key(envoys[0]))
    return tuple(m for m in near if word_before(people.page, m) in ("in", "to"))[:1]


def sides_of_recall(people: Subjects, clause: Clause, verb: int, senders: Mentions) -> Roles | None:
    """Who calls his envoys home, and from whom: "Norland's envoys to Ostia were recalled"."""
    words = people.page.words
    if words.lows[verb] not in _RECALLING or len(senders) != 1 or not senders[0].country:
        return None
    if not _is_envoy(people, clause, verb, senders[0]):
        return None
    found = people.free(words.starts[clause.first], words.starts[verb])
    near = (m for m in found if m.code and key(m) != key(senders[0]))
    host = next((m for m in near if word_before(people.page, m) in ("in", "to")), None)
    return Roles(senders, group(people.page, found, host) if host is not None else (), "passive")


def _is_envoy(people: Subjects, clause: Clause, verb: int, mention: PartyMention) -> bool:
    """Whether whoever is summoned is an envoy, by the words before the verb or those of the mention."""
    lows, page = people.page.words.lows, people.page
    own = lows[page.word_at(mention.start) : page.word_at(mention.end) + 1]
    return not (_ENVOYS.isdisjoint(own) and _ENVOYS.isdisjoint(lows[clause.first : verb]))


def _host(people: Subjects, envoy: PartyMention) -> Mentions:
    """The state of "the ambassador to Norland" or "in Oslo"."""
    behind = within(people.page.parties, envoy.end, envoy.end + _NEAR)
    return tuple(m for m in behind if is_state(m) and word_before(people.page, m) in ("to", "in"))[:1]
