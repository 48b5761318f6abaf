"""The events that a text has told so far, for those sentences that take one up."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.happenings.entities.beside import is_state, key, states_of
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.roles import Roles
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["EVENT_NOUNS", "OF_ONE_BODY", "REACH_OF_NAMED", "Event", "Events"]

_TWO = 2
_QUARRELS = wordset(
    "attacked accused refused threatened expelled ties_cut protested restricted sanctioned ceasefire seized"
)
"""Kinds of what is between two who quarrel."""
_REACH = 3
"""How many sentences back an event was told whose sides are meant again."""
REACH_OF_NAMED = 6
"""The same where one of the two is named again."""
_KNOWN = 12
"""Events that are remembered one by one."""
_ACCORDS = "agreement_signed agreement_ratified agreement_in_force agreement_suspended"
_NOUNS = {
    "talks meeting meetings summit negotiations discussions round session": "met called",
    "visit trip tour stay": "visited",
    "exercise exercises drill drills manoeuvres maneuvers": "exercised_jointly mobilised",
    "raid raids": "attacked investigated seized",
    "attack attacks shelling offensive assault bombardment bombing fighting clashes"
    " siege invasion": "attacked",
    "truce ceasefire cease-fire armistice": "ceasefire",
    "pact treaty accord memorandum protocol convention lease ceremony signing": _ACCORDS,
    "agreement deal contract": f"{_ACCORDS} traded",
    "sale purchase takeover acquisition merger transaction closing completion buyout tie-up": "traded"
    " agreement_signed",
    "handover": "traded supplied returned",
    "sanctions measures restrictions embargo tariffs ban curbs penalties": "sanctioned restricted",
    "deployment": "forces_sent",
    "withdrawal pull-out pullout": "forces_withdrawn",
    "delivery deliveries shipment shipments": "supplied aided traded",
    "protest protests demonstration demonstrations rally march": "protested",
    "walkout stoppage": "struck",
    "strike strikes": "struck attacked",
    "inquiry investigation probe": "investigated sanctioned convicted charged",
    "lawsuit suit complaint": "charged accused",
    "relations ties links": "ties_cut",
}
EVENT_NOUNS = {noun: frozenset(kinds.split()) for nouns, kinds in _NOUNS.items() for noun in nouns.split()}
"""Nouns of an event, and the kinds that it can have been told as."""

OF_ONE_BODY = wordset(
    "rate rates policy board annual shareholder shareholders creditor creditors cabinet parliamentary plenary"
    " council family staff faculty congregation"
)
"""Words before a meeting that one body holds for itself: "the next rate meeting"."""


class Event(NamedTuple):
    """What was told: its kind, who took part, and the number of the sentence that told it."""

    kind: str
    roles: Roles
    sentence: int


class Events:
    """The events told so far, the last one of each kind."""

    def __init__(self) -> None:
        """Begin a text."""
        self._last: dict[str, Event] = {}
        self._last_of_all: dict[str, Event] = {}
        self._latest: Event | None = None
        self._first: dict[str, Event] = {}
        self._recent: deque[Event] = deque(maxlen=_KNOWN)
        self._quarrels: Counter[frozenset[str]] = Counter()
        self._quarrelling: dict[str, PartyMention] = {}
        self._sentence = 0

    def turn(self) -> None:
        """Go on to the next sentence."""
        self._sentence += 1

    def note(self, kind: str | None, roles: Roles) -> None:
        """Take in an event with whoever takes part in it; what fits no kind only parts it from others."""
        self._latest = None
        if not kind:
            return
        event = Event(kind, roles, self._sentence)
        self._last_of_all.pop(kind, None)
        self._last_of_all[kind] = event
        if roles.actors or roles.recipients:
            self._last.pop(kind, None)
            self._last[kind] = self._latest = event
            self._first.setdefault(kind, event)
            self._recent.append(event)
            if kind in _QUARRELS:
                self._note_quarrel(_sides(event))

    def _note_quarrel(self, sides: dict[str, PartyMention]) -> None:
        """Take in the two states that quarrel or fight."""
        if len(sides) == _TWO and all(map(is_state, sides.values())):
            self._quarrels[frozenset(sides)] += 1
            self._quarrelling.update(sides)

    def opponents(self, own: AbstractSet[str]) -> Mentions:
        """The two states, beside some, of whose quarrel the text told most and more than once."""
        ranks = [one for one in self._quarrels.most_common() if own.isdisjoint(one[0])]
        if not ranks or ranks[0][1] < _TWO or (ranks[1:] and ranks[0][1] == ranks[1][1]):
            return ()
        return tuple(m for name, m in self._quarrelling.items() if name in ranks[0][0])

    def last(self, kinds: Container[str]) -> Event | None:
        """The last event of one of these kinds."""
        return next((event for event in reversed(self._last.values()) if event.kind in kinds), None)

    def meant(self, kinds: Container[str]) -> Event | None:
        """The event that a definite noun takes up: the last one, or, if that was long ago, the first."""
        last = self.last(kinds)
        if last is None or last.sentence >= self._sentence - 1:
            return last
        return next((event for kind, event in self._first.items() if kind in kinds), last)

    def last_of_all(self, kinds: Container[str]) -> Event | None:
        """The last event of one of these kinds, whether or not anybody is known to have taken part."""
        return next((event for event in reversed(self._last_of_all.values()) if event.kind in kinds), None)

    def just_told(self) -> Event | None:
        """The last event of all, if this sentence or the one before it told it."""
        event = next(reversed(self._last.values()), None)
        return event if event and event.sentence >= self._sentence - 1 else None

    def of_two(self) -> Event | None:
        """The last event of two sides, if this sentence or the one before it told it."""
        events = (event for event in reversed(self._last.values()) if len(_sides(event)) == _TWO)
        event = next(events, None)
        return event if event and event.sentence >= self._sentence - 1 else None

    def two_states(self) -> Mentions:
        """The two states, or those who act for them, of whom the last few sentences told together last."""
        for event in reversed(self._recent):
            sides = {m.country: m for m in (*event.roles.actors, *event.roles.recipients)}
            if event.sentence < self._sentence - _REACH:
                break
            if len(sides) == _TWO and all(sides):
                states = states_of(tuple(sides.values()))
                return states if all(map(is_state, states)) else ()
        return ()

    def other_than(self, own: Container[str], reach: int = _REACH) -> Mentions:
        """The one who took part in the last event beside some or one of those given."""
        for event in reversed(self._recent):
            sides = _sides(event)
            others = tuple(m for name, m in sides.items() if name not in own)
            if len(others) == 1 < len(sides):
                return others if event.sentence >= self._sentence - reach else ()
        return ()

    def beside(self, own: Container[str], kinds: Container[str]) -> Mentions:
        """The only other state in the last event of some kinds in which one of those given took part."""
        for event in self.lately(kinds):
            sides = _sides(event)
            others = tuple(m for name, m in sides.items() if name not in own and is_state(m))
            if len(others) == 1 and any(name in own for name in sides):
                return others
        return ()

    def lately(self, kinds: Container[str]) -> Iterator[Event]:
        """The last events of these kinds that the last few sentences told, the last one first."""
        for event in reversed(self._last.values()):
            if event.kind in kinds and event.sentence >= self._sentence - _REACH:
                yield event

    def upon(self, own: AbstractSet[str], kinds: Container[str]) -> Mentions:
        """On whom those did something of some kinds last: "lifted the ban" on whom they had imposed it."""
        for event in self.lately(kinds):
            if not own.isdisjoint(map(key, event.roles.actors)):
                return tuple(m for m in event.roles.recipients if key(m) not in own)
        return ()

    def told_here(self) -> Event | None:
        """The last event, if this very sentence told it."""
        event = next(reversed(self._last.values()), None)
        return event if event and event.sentence == self._sentence else None

    def latest(self) -> Event | None:
        """What was told last of all, if it has a kind, and this sentence or the one before it told it."""
        event = self._latest
        return event if event and event.sentence >= self._sentence - 1 else None


def _sides(event: Event) -> dict[str, PartyMention]:
    """Who takes part in an event, each once."""
    return {key(mention): mention for mention in (*event.roles.actors, *event.roles.recipients)}
