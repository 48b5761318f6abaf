"""How a party stands in a text as a whole: how often it is named, where, and what is done to it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import permutations
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.bearers import TAKEN_UP
from timeline.finding.happenings.entities.beside import is_state, key

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.parties import PartyMention
    from timeline.finding.sentences import Sentence

__all__ = ["Entity", "Prominence"]

_LEAD = 2
"""Sentences, the heading among them, that say what a text is about."""
_TIERS = ("first", "second", "later")
_AS_PLACE = 0.5
"""What a name counts that only says where something is."""
_TWO = 2
_OFTEN = 3
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
        sentences: the numbers of their sentences, from 1.
        state: the code of the state that it is or belongs to.
        sort: `state`, `body`, `person`, `firm`, `name` (nobody knows of what) or `group`.
        leads: whether the heading or the first sentence names it.
        tier: `first`, `second` or `later` among all parties by how often they are named.
        sort_tier: the sort and the tier.
        sort_nth: the sort, and `0`, `1` or `2` (and more) among those of its sort.
        suffered: how many happenings are done to it, up to three.
        acts, suffers: how often it acts and is acted upon in each family of kinds, up to twice.
        faced: how often it takes part together with each other party, up to twice.
    """

    key: str
    mentions: list[PartyMention]
    starts: list[int]
    sentences: list[int]
    state: str | None
    sort: str
    leads: bool
    tier: str = "later"
    sort_tier: str = "name later"
    sort_nth: str = "name 2"
    suffered: int = 0
    acts: dict[str, int] = field(default_factory=dict)
    suffers: dict[str, int] = field(default_factory=dict)
    faced: dict[str, int] = field(default_factory=dict)

    def before(self, offset: int) -> PartyMention | None:
        """The last mention that begins before an offset."""
        i = bisect_left(self.starts, offset)
        return self.mentions[i - 1] if i else None

    def stands_aside(self) -> bool:
        """Whether it does but one thing, and hardly anything is done to it."""
        return sum(self.acts.values()) == 1 and self.suffered <= 1

    def last_told(self, offset: int) -> int | None:
        """The number of the sentence that names it last before an offset."""
        i = bisect_left(self.starts, offset)
        return self.sentences[i - 1] if i else None

    def within(self, start: int, end: int) -> PartyMention | None:
        """The last mention that begins in ``start:end``."""
        i = bisect_left(self.starts, end)
        return self.mentions[i - 1] if i and self.starts[i - 1] >= start else None


class Prominence:
    """The parties of a document, and what its clauses name them for."""

    def __init__(
        self,
        page: Page,
        firms: AbstractSet[str],
        told: Sequence[tuple[str, Roles]],
        stricken: str = "",
        *,
        of_region: bool = False,
    ) -> None:
        """Count who is named on a page.

        Args:
            page: the document.
            firms: names that are known to be firms'.
            told: the family of each happening's kind, and who takes part in it by name.
            stricken: the code of the state in distress of which a text on relief tells, if any.
            of_region: whether a region of several states is in distress.
        """
        self.stricken, self.of_region = stricken, of_region
        self._sentences = _told(page.sentences)
        mentions = [m for m in page.parties.mentions if m.rule != TAKEN_UP]
        self._starts = [m.start for m in mentions]
        keys = list(map(key, mentions))
        named: dict[str, list[PartyMention]] = {name: [] for name in keys}
        for name, mention in zip(keys, mentions, strict=True):
            named[name].append(mention)
        for _, roles in told:
            for mention in (*roles.actors, *roles.recipients):
                named.setdefault(key(mention), [mention])
        self.entities = {name: self._entity(name, of_one, firms) for name, of_one in named.items()}
        self._named = list(map(self.entities.__getitem__, keys))
        self._most = self._rank()
        self._count_deeds(told)

    def _count_deeds(self, told: Sequence[tuple[str, Roles]]) -> None:
        """Count what each party does and suffers, and together with whom."""
        for family, roles in told:
            if not (roles.actors or roles.recipients):
                continue
            actors, recipients = self._of(roles.actors), self._of(roles.recipients)
            together = {*actors, *recipients}
            for entity in actors:
                _count(entity.acts, family)
            for entity in recipients:
                entity.suffered = min(entity.suffered + 1, _OFTEN)
                _count(entity.suffers, family)
            if 1 < len(together) <= _SEVERAL:
                for one, other in permutations(together, 2):
                    _count(one.faced, other.key)

    def _entity(self, name: str, mentions: list[PartyMention], firms: AbstractSet[str]) -> Entity:
        """A party with all its mentions."""
        starts = [m.start for m in mentions]
        sentences = [bisect_right(self._sentences, start) for start in starts]
        sort, leads = _sort_of(mentions, firms), sentences[0] <= _LEAD
        return Entity(name, mentions, starts, sentences, mentions[0].country, sort, leads)

    def _of(self, mentions: Sequence[PartyMention]) -> list[Entity]:
        return [self.entities[key(mention)] for mention in mentions]

    def _rank(self) -> list[Entity]:
        """Tell of each party how often it is named among all and among its sort; those named most."""
        often = sorted(self.entities.values(), key=lambda one: (-_weight(one.mentions), one.starts[0]))
        alike: Counter[str] = Counter()
        for place, entity in enumerate(often):
            entity.tier = _TIERS[min(place, _TWO)]
            entity.sort_tier = f"{entity.sort} {entity.tier}"
            entity.sort_nth = f"{entity.sort} {min(alike[entity.sort], _TWO)}"
            alike[entity.sort] += 1
        return often[:_MOST]

    def spoken_of(self, offset: int) -> list[Entity]:
        """The parties named most, and those named last before an offset."""
        last = bisect_left(self._starts, offset)
        return list(dict.fromkeys((*self._most, *self._named[max(last - _RECENT, 0) : last])))

    def sentence(self, offset: int) -> int:
        """The number of the sentence in which an offset lies, from 1."""
        return bisect_right(self._sentences, offset)


def _told(sentences: Sequence[Sentence]) -> list[int]:
    """Where the sentences begin, and the heading of all: not bylines, nor heads between them."""
    title = next((one for one in sentences if one.kind != "furniture"), None)
    return [one.start for one in sentences if one is title or one.kind not in ("furniture", "heading")]


def _count(counts: dict[str, int], what: str) -> None:
    counts[what] = min(counts.get(what, 0) + 1, _TWO)


def _weight(mentions: Sequence[PartyMention]) -> float:
    return sum([_AS_PLACE if m.as_place else 1.0 for m in mentions])


def _sort_of(mentions: Sequence[PartyMention], firms: AbstractSet[str]) -> str:
    if any(map(is_state, mentions)):
        return "state"
    sorts = [_sort(m, firms) for m in mentions]
    each = dict.fromkeys(sorts)
    return sorts[0] if len(each) == 1 else max(each, key=sorts.count)


def _sort(mention: PartyMention, firms: AbstractSet[str]) -> str:
    if mention.person:
        return "person"
    if mention.code:
        return "body"
    if mention.rule == "company" or mention.sector == "BUS" or mention.name in firms:
        return "firm"
    return "name" if mention.rule == "capitals" else "group"
