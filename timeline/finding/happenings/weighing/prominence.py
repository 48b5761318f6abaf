"""How a party stands in a text as a whole: how often it is named, where, and what is done to it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import permutations
from typing import TYPE_CHECKING

from timeline.finding.happenings.beside import is_state, key

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.parties import PartyMention

__all__ = ["Entity", "Prominence"]

_LEAD = 2
"""Sentences, the heading among them, that say what a text is about."""
_TIERS = ("first", "second", "later")
_AS_PLACE = 0.5
"""What a name counts that only says where something is."""
_TWO = 2
_MOST = 6
_RECENT = 12
"""Mentions back from a clause that may be meant in it."""
_SEVERAL = 8
"""Parties up to which each of several that take part together faces each."""


@dataclass(slots=True, eq=False)
class Entity:
    """A party of a text, with all its mentions in order.

    Attributes:
        key: its code, else its name.
        mentions: where it is named.
        starts: their offsets.
        sort: `state`, `body`, `person`, `firm`, `name` (nobody knows of what) or `group`.
        tier: `first`, `second` or `later` among all parties by how often they are named.
        nth: `0`, `1` or `2` (and more) among those of its sort.
        leads: whether the heading or the first sentence names it.
        suffered: how many happenings are done to it.
        alike: how often it acts or is acted upon in each family of kinds.
    """

    key: str
    mentions: list[PartyMention] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    sort: str = "name"
    tier: str = "later"
    nth: str = "2"
    leads: bool = False
    suffered: int = 0
    alike: Counter[tuple[str, str]] = field(default_factory=Counter)

    def before(self, offset: int) -> PartyMention | None:
        """The last mention that begins before an offset."""
        i = bisect_left(self.starts, offset)
        return self.mentions[i - 1] if i else None

    def within(self, start: int, end: int) -> PartyMention | None:
        """The last mention that begins in ``start:end``."""
        i = bisect_left(self.starts, end)
        return self.mentions[i - 1] if i and self.starts[i - 1] >= start else None

    @property
    def state(self) -> str | None:
        """The code of the state that it is or belongs to."""
        return self.mentions[0].country


class Prominence:
    """The parties of a document, and what its clauses name them for."""

    def __init__(self, page: Page, firms: AbstractSet[str], told: Sequence[tuple[str, Roles]]) -> None:
        """Count who is named on a page.

        Args:
            page: the document.
            firms: names that are known to be firms'.
            told: the family of each happening's kind, and who takes part in it by name.
        """
        self._sentences = [sentence.start for sentence in page.sentences]
        self.entities: dict[str, Entity] = {}
        named = (m for _, roles in told for m in (*roles.actors, *roles.recipients))
        for mention in page.parties.mentions:
            self._of(mention).mentions.append(mention)
        for mention in named:
            entity = self._of(mention)
            entity.mentions = entity.mentions or [mention]
        for entity in self.entities.values():
            entity.mentions.sort(key=lambda m: m.start)
            entity.starts = [m.start for m in entity.mentions]
            entity.sort = _sort_of(entity.mentions, firms)
            entity.leads = self.sentence(entity.starts[0]) <= _LEAD
        self._most = self._rank()
        self._named = page.parties
        self.faced: Counter[tuple[str, str]] = Counter()
        for family, roles in told:
            for mention in roles.actors:
                self._of(mention).alike["acts", family] += 1
            for mention in roles.recipients:
                self._of(mention).suffered += 1
                self._of(mention).alike["suffers", family] += 1
            together = {key(m) for m in (*roles.actors, *roles.recipients)}
            if len(together) <= _SEVERAL:
                self.faced.update(permutations(together, 2))

    def _of(self, mention: PartyMention) -> Entity:
        name = key(mention)
        entity = self.entities.get(name)
        if entity is None:
            entity = self.entities[name] = Entity(name)
        return entity

    def _rank(self) -> list[Entity]:
        """Tell of each party how often it is named among all and among its sort; those named most."""
        often = sorted(self.entities.values(), key=lambda one: (-_weight(one.mentions), one.starts[0]))
        alike: Counter[str] = Counter()
        for place, entity in enumerate(often):
            entity.tier = _TIERS[min(place, _TWO)]
            entity.nth = str(min(alike[entity.sort], _TWO))
            alike[entity.sort] += 1
        return often[:_MOST]

    def spoken_of(self, offset: int) -> list[Entity]:
        """The parties named most, and those named last before an offset."""
        last = bisect_left(self._named.starts, offset)
        recent = (self.entities[key(m)] for m in self._named.mentions[max(last - _RECENT, 0) : last])
        return list(dict.fromkeys((*self._most, *recent)))

    def sentence(self, offset: int) -> int:
        """The number of the sentence in which an offset lies, from 1."""
        return bisect_right(self._sentences, offset)


def _weight(mentions: Sequence[PartyMention]) -> float:
    return sum(_AS_PLACE if m.as_place else 1.0 for m in mentions)


def _sort_of(mentions: Sequence[PartyMention], firms: AbstractSet[str]) -> str:
    if any(map(is_state, mentions)):
        return "state"
    return Counter(_sort(m, firms) for m in mentions).most_common(1)[0][0]


def _sort(mention: PartyMention, firms: AbstractSet[str]) -> str:
    if mention.person:
        return "person"
    if mention.code:
        return "body"
    if mention.rule == "company" or mention.sector == "BUS" or mention.name in firms:
        return "firm"
    return "name" if mention.rule == "capitals" else "group"
