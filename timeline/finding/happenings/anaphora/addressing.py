"""Organs of state that somebody speaks to without saying whose they are: "urged the authorities"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.callings import STATE_SECTORS
from timeline.finding.happenings.entities.seats import STATE_ORGANS
from timeline.finding.parties import PartyMention, name_of
from timeline.finding.words import PREPOSITIONS, SUBORDINATORS, WEEKDAYS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

    Mentions = tuple[PartyMention, ...]

__all__ = [
    "are_private",
    "government_addressed",
    "is_organ",
    "is_private",
    "names_organ",
    "speak_for_themselves",
]

_SPOKEN_TO = wordset("requested accused refused threatened pledged conceded")
"""Kinds of what is said to somebody."""
_ORGANS = STATE_ORGANS | wordset(
    "officers guards police prosecutors prosecutor regime junta generals rulers customs"
)
_OF_OTHERS = wordset("its his her their opposition rebel local provincial regional two both three other")
"""Words of those who are organs of no state, or of one's own."""
_ENDS = PREPOSITIONS | SUBORDINATORS | WEEKDAYS | wordset("and or who that which to not , . ; : last this")
_BRANCHES = wordset(
    "customs tax border immigration security election electoral health aviation fisheries prison intelligence"
    " government state army police military ministry"
)
"""What such organs are for: "customs officials"."""
_OFFICIALS = tuple((word,) for word in ("officials", "authorities", "officers", "agents", "guards", "forces"))
_JUNTA = frozenset(("junta", "generals"))
_TITLES = wordset(
    "President Minister Premier Chancellor King Queen Prince Emir Sultan Secretary Ambassador Governor"
    " General"
)
"""How those are called who speak for their state."""
_PHRASE = 5
"""Words of such a noun phrase at most."""


def is_organ(lows: Sequence[str], i: int, kind: str | None) -> bool:
    """Whether the words from one on name an organ of state to which something is said.

    Args:
        lows: the words of the text in small letters.
        i: index of the first of them.
        kind: what is told.
    """
    if kind not in _SPOKEN_TO:
        return False
    phrase = [
        word
        for word in takewhile(lambda word: word not in _ENDS, lows[i : i + _PHRASE])
        if not is_adverb(word)
    ]
    return bool(phrase) and phrase[-1] in _ORGANS and _OF_OTHERS.isdisjoint(phrase)


def names_organ(lows: Sequence[str], i: int) -> bool:
    """Whether a word is one for an organ of state or says what such is for: "customs | officials"."""
    return lows[i] in STATE_ORGANS or (lows[i] in _BRANCHES and lows[i + 1 : i + 2] in _OFFICIALS)


def government_addressed(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """The state of those who speak to its government, else that of the text."""
    actors = scene.people.of(act.clause, act.verb)
    behind = scene.page.words.lows[act.verb + 1 : act.clause.last]
    junta = scene.reference.junta() if not _JUNTA.isdisjoint(behind) else ()
    if junta and own.isdisjoint(m.name for m in junta) and own.isdisjoint(m.code or "" for m in junta):
        return junta
    if not is_private(scene, act):
        return _whose_organ(scene, actors)
    country = next((m.country for m in actors if m.country), None)
    if country is None:
        known = scene.reference.home() or scene.reference.topic(own)
        of_firm = scene.reference.bearers.states(actors[0].name) if not known else ()
        if len(of_firm) != 1:
            return known or scene.reference.state_that_acted()
        country = next(iter(of_firm))  # "The Danish brewer sued the state"
    name = name_of(country) or country
    return (PartyMention(actors[0].start, actors[0].end, name, country, rule="definite", country=country),)


def is_private(scene: Scene, act: Act) -> bool:
    """Whether those who act are of no state: "the Liberal Party accused the government"."""
    return are_private(scene.people.of(act.clause, act.verb))


def are_private(actors: Sequence[PartyMention]) -> bool:
    """Whether some act and none of them for a state, whatever state they are of: "Norlandic unions"."""
    return bool(actors) and all(
        m.code is None or not (m.sector is None or m.person or m.sector in STATE_SECTORS) for m in actors
    )


def speak_for_themselves(scene: Scene, actors: Sequence[PartyMention]) -> bool:
    """Whether those who act are persons without a title, who may accuse the government of their own state."""
    text = scene.page.text
    return bool(actors) and all(
        m.person is not None and _TITLES.isdisjoint(text[m.start : m.end].split()) for m in actors
    )


def _whose_organ(scene: Scene, speaking: Sequence[PartyMention]) -> Mentions:
    """The state whose organs need no name, or of which the text tells beside that which speaks.

    A statesman may as well speak to the organs of his own state: "the premier promised parliament".
    """
    if home := scene.reference.home():
        return home
    own = {m.country or m.name for m in speaking}
    return () if any(m.person for m in speaking) else scene.reference.topic(own)
