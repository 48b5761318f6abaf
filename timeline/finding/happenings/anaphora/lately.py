"""Who acted lately, where "it" does what only somebody does, and the sentence before tells of nobody."""

from __future__ import annotations

from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.beside import is_state, unique
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.words import MONTHS, WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from timeline.finding.parties import PartyMention
    from timeline.finding.words import Words

    Mentions = tuple[PartyMention, ...]

__all__ = ["Lately", "lists_of_states", "tells_a_deed"]

_DEEDS = spellings_of(
    "accuse adopt announce apologise apologize appeal appoint arrest ask ban blame borrow buy"
    " cancel close condemn demand denounce deny deploy dismiss dispatch expel fine furlough halt hire"
    " invite launch lend lower name negotiate order pledge proclaim promise protest publish recall"
    " recognise recognize recruit refuse reject release request resume sack scrap sell send ship shut"
    " sign start stop sue supply suspend swallow threaten transfer urge vow withdraw withhold donate"
    " evacuate switch drop abandon move file"
)
"""Verbs of what is done on purpose, to something that stands behind them."""
_OBJECTS = wordset(
    "a an the its all half another some most several two three four five six seven eight nine ten $ € £ it"
    " them"
)
"""Words with which that begins."""
_DAYS = WEEKDAYS | MONTHS
_TIMES = wordset("day days week weeks month months year years hour hours")
_OBJECT = 3
"""Words from such a word on within which a time shows that it is none."""
_REACH = 3
"""How many sentences back "it" can reach over those that tell of nobody."""
_NAMES = frozenset(("name", "organisation", "company"))
"""Rules of what is a name and no noun for many."""
_JOINTS = frozenset((", ", " and ", ", and ", " and the ", ", the ", ", and the "))
"""What stands between those of a list."""


class Lately:
    """Who was the only subject of the last few sentences."""

    def __init__(self) -> None:
        """Begin a text."""
        self._acted: list[tuple[PartyMention, int]] = []
        self._state: tuple[PartyMention, int] | None = None
        self._sentence = 0

    def note(self, subjects: Mentions) -> None:
        """Take in the subject of a sentence; of several none is "it" any more."""
        self._sentence += 1
        if len(subjects) > 1:
            self._acted.clear()
        elif subjects:
            self._acted.append((subjects[0], self._sentence))
            if is_state(subjects[0]):
                self._state = subjects[0], self._sentence

    def forget(self) -> None:
        """A body without a name acts: "it" is that from now on."""
        self._acted.clear()

    def state(self, reach: int) -> Mentions:
        """The state that was last the only subject of a sentence, if it was one of the last few."""
        state, sentence = self._state or (None, 0)
        return (state,) if state is not None and self._sentence - sentence <= reach else ()

    def who(
        self, text: str, can_be: Callable[[PartyMention], bool], others: Sequence[PartyMention]
    ) -> Mentions:
        """The last of them who can be meant and is none of those to whom it is done."""
        names = {m.name for m in others}
        near = takewhile(lambda one: self._sentence - one[1] < _REACH, reversed(self._acted))
        fits = (m for m, _ in near if can_be(m) and not _is_plural(text, m))
        return tuple(islice((m for m in fits if not any(name.startswith(m.name) for name in names)), 1))


def _is_plural(text: str, mention: PartyMention) -> bool:
    """Whether several people stand for a state: "Danish troops", "the Danes"."""
    many = text.endswith(("s", "men"), mention.start, mention.end)
    return many and mention.code is not None and mention.rule not in _NAMES


def tells_a_deed(words: Words, verb: int, last: int) -> bool:
    """Whether a verb tells what somebody does on purpose to something: "it dropped Peru"."""
    if verb + 1 >= last or words.lows[verb] not in _DEEDS or is_passive(words.lows, verb):
        return False
    first = words.forms[verb + 1]
    told = first in _OBJECTS or (first[0].isupper() and words.lows[verb + 1] not in _DAYS)
    return told and _TIMES.isdisjoint(words.lows[verb + 2 : min(verb + 1 + _OBJECT, last)])


def lists_of_states(text: str, mentions: Sequence[PartyMention]) -> Iterator[Mentions]:
    """The states that stand in lists: "urged Norland, Ostia and Peru to stay"."""
    run: list[PartyMention] = []
    for one, two in pairwise([*mentions, None]):
        if one is not None and is_state(one):
            run.append(one)
        joined = two is not None and run and is_state(two) and text[run[-1].end : two.start] in _JOINTS
        if not joined:
            if len(run) > 1:
                yield unique(run)
            run = []
