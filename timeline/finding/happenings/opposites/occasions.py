"""The other side that the words before a verb name: "On a visit to Norland, he promised 6 million"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import is_other, is_state, states_of
from timeline.finding.happenings.entities.seats import state_of
from timeline.finding.happenings.opposites.partners import GIVEN
from timeline.finding.happenings.page import within
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["before_verb"]

_TOLD_THERE = frozenset(("pledged", "aided", "supplied", "requested", "threatened", "accused"))
"""Kinds of what a guest or one of two who meet says or gives to the other."""
_DONE_THERE = wordset("attacked forces_withdrawn visited forces_sent seized")
"""Kinds of what is done to the state where it is done."""
_WHERE = frozenset(("in", "near", "across", "off", "outside", "around", "over"))
_FRONTED = 6
"""Words from the head of a clause within which the place stands that opens it."""
_BOUND_FOR = frozenset(("for", "to"))
_NOT_BOUND = wordset("according thanks due owing prior addition contrary response reply regard respect as")
"""Words before "to" and "for" that lead to nobody."""
_OPENING = frozenset(("on", "during", "after", "at", "following", "ending", "concluding", "before"))
_TRAVELS = {"visit": ("to",), "trip": ("to",), "tour": ("of",), "stopover": ("in",), "stop": ("in",)}
"""Nouns of a journey, and the word before whose place it leads to."""
_TALKS = wordset("talks meeting summit call conversation discussions negotiations dinner luncheon audience")
_WRITINGS = wordset(
    "letter letters note message telegram cable memo memorandum email petition filing submission"
)
"""Nouns of that in which something is asked or promised, behind "in a letter to"."""
_SHARED = frozenset(("the", "their", "these", "those", "both"))
_PHRASE = 6
"""Words from the head of a clause within which the noun stands."""


def before_verb(scene: Scene, act: Act, kind: str | None, own: AbstractSet[str]) -> Mentions:
    """The other side by what stands before a verb: for whom the goods are, or whose guest somebody is.

    Args:
        scene: the sentence.
        act: what is told.
        kind: its kind, if any.
        own: the names and states of those who act.
    """
    others = _meant_for(scene, act) if kind in GIVEN else ()
    others = others or (_on_occasion(scene, act, own) if kind in _TOLD_THERE else ())
    others = others or (_in_writing(scene, act) if kind in _TOLD_THERE else ())
    others = others or (_where_it_opens(scene, act) if kind in _DONE_THERE else ())
    return tuple(m for m in others if is_other(m, own))


def _meant_for(scene: Scene, act: Act) -> Mentions:
    """For whom the goods are that are the subject: "a ship with rice for Norland sailed"."""
    words = scene.page.words
    before = scene.people.free(words.starts[act.clause.first], words.starts[act.verb])
    return tuple(m for m in before if m.code and _is_bound_for(scene, act, m))[:1]


def _is_bound_for(scene: Scene, act: Act, mention: PartyMention) -> bool:
    """Whether something named before it goes to a party: not "according to Norland", "thanks to Norland"."""
    if word_before(scene.page, mention) not in _BOUND_FOR:
        return False
    i = scene.page.word_at(mention.start)
    lows = scene.page.words.lows[act.clause.first : i]
    to = next((k for k in range(len(lows) - 1, -1, -1) if lows[k] in _BOUND_FOR), 0)
    return to > 0 and lows[to - 1] not in _NOT_BOUND and lows[0] not in _NOT_BOUND


def _where_it_opens(scene: Scene, act: Act) -> Mentions:
    """In whose place the clause says first that it happens: "In Norland, Ostia's jets bombed a camp"."""
    words, first = scene.page.words, act.clause.first
    if words.lows[first] not in _WHERE:
        return ()
    start, end = words.starts[first], words.starts[min(first + _FRONTED, act.verb)]
    states = (m for m in within(scene.page.parties, start, end) if is_state(m))
    state = next((m for m in states if word_before(scene.page, m) == words.lows[first]), None)
    if state is not None:
        return (state,)
    place = next((p for p in within(scene.page.places, start, end) if p.code), None)
    return () if place is None else (state_of(place),)


def _in_writing(scene: Scene, act: Act) -> Mentions:
    """To whom the letter is that opens a clause: "In a letter to Norland, Peru asked for 9 buses"."""
    words, first = scene.page.words, act.clause.first
    if words.lows[first] != "in":
        return ()
    near = range(first + 1, min(first + _PHRASE, act.verb))
    at = next((i for i in near if words.lows[i] in _WRITINGS), -1)
    if at < 0 or words.lows[at + 1] != "to":
        return ()
    found = within(scene.page.parties, words.ends[at], words.starts[act.verb])
    return tuple(m for m in found[:1] if word_before(scene.page, m) == "to")


def _on_occasion(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """Whose guest somebody is, or with whom he talks, on the occasion that opens a clause."""
    words, first = scene.page.words, act.clause.first
    lows = words.lows
    if lows[first] not in _OPENING:
        return ()
    near = range(first + 1, min(first + _PHRASE, act.verb))
    at = next((i for i in near if lows[i] in _TRAVELS or lows[i] in _TALKS), -1)
    if at < 0:
        return ()
    found = within(scene.page.parties, words.ends[at], words.starts[act.verb])
    leading = _TRAVELS.get(lows[at], ("with",))
    named = next((m for m in found if word_before(scene.page, m) in leading), None)
    others = states_of((named,)) if named is not None else ()
    if not others and lows[at - 1] in _SHARED and lows[at + 1] not in ("in", "with", "of", "to", "between"):
        others = scene.reference.events.other_than(own)
    return tuple(filter(is_state, others))
