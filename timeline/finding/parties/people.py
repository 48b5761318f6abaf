"""People: who holds an office, and whom a short form means."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.parties.fold import key_of
from timeline.finding.parties.gazetteer import FAMILY_FIRST

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.parties.gazetteer import Gazetteer, Row

__all__ = [
    "HEADS",
    "People",
    "Person",
    "best_holder",
    "head_of_state",
    "is_over",
    "is_to_come",
    "known_person",
    "tenures",
]

_PARTICLES = frozenset(("al", "el", "ul", "bin", "ibn", "ben", "van", "von", "der", "de", "da", "dos", "la"))
"""Words in many names, which make no two alike."""
_CROWNED = frozenset(
    ("King", "Queen", "Prince", "Princess", "Sultan", "Emir", "Emperor", "Pope", "Imam", "Patriarch")
)
HEADS = frozenset(("president", "leader", "supreme leader", "king", "prime minister", "chancellor"))
"""Offices of heads of state and government."""


_RECENT = 40
"""Persons that are looked back on."""


def _is_parted(name: str) -> bool:
    """Whether an apostrophe stands in the last word of a name, and small letters behind: "Gideon Sa'ar"."""
    before, _, behind = name.rpartition("'")
    return before != "" and behind.islower() and " " not in behind


class Person(NamedTuple):
    """Someone named in a text: full name, code of the state or body, sector, words of the office."""

    name: str
    code: str
    sector: str
    office: str


@dataclass(slots=True)
class People:
    """Whom a text has named; of a name who is in office, else whom it tells of most, then the latest."""

    by_token: dict[str, Person] = field(default_factory=dict)
    order: list[Person] = field(default_factory=list)
    past: set[str] = field(default_factory=set)
    told: Counter[str] = field(default_factory=Counter)

    def meet(self, person: Person, *, written: str, past: bool = False) -> None:
        """Remembers a person by the family name, as written and as known, and whether he is out of office."""
        self.past |= {person.name} if past else set()
        self.told[person.name] += 1
        for name in (written, person.name):
            tokens = key_of(name.partition("'")[0] if _is_parted(name) else name).split(" ")
            family = tokens[0] if person.code in FAMILY_FIRST and len(tokens) > 1 else tokens[-1]
            if self._is_rather(person, self.by_token.get(family, person)):
                self.by_token[family] = person
        self.order.append(person)

    def _is_rather(self, person: Person, known: Person) -> bool:
        """Whether a name means a person from now on, and no longer the one of that name whom it meant."""
        was, is_past = known.name in self.past, person.name in self.past
        if was != is_past and known.code and person.code:
            return was
        return known.name == person.name or self.told[known.name] <= self.told[person.name]

    def state_of(self, office: str) -> Person | None:
        """Whoever has been spoken of by exactly this office, of one state: "Kenya's trade minister"."""
        told = [person for person in self.order[-_RECENT:] if person.code and person.office == office]
        return told[-1] if " " in office and len({person.code for person in told}) == 1 else None

    def holder(self, office: str) -> Person | None:
        """The last named whose office has all words of `office` ("minister", "foreign minister")."""
        words = office.split(" ")
        for person in reversed(self.order[-_RECENT:]):
            is_deputy = any(
                word in person.office and word not in office for word in ("deputy", "vice", "former")
            )
            if all(word in person.office for word in words) and not is_deputy:
                return person
        return None


def best_holder(rows: Sequence[Row], office: str, when: str) -> Row:
    """The row that fits a date and an office best; without a date the latest."""

    def fit(row: Row) -> tuple[bool, bool, str]:
        alike = bool(office) and any(word in office for word in row.office.split(" "))
        return _holds(row, when), alike, row.since

    return rows[0] if len(rows) == 1 else max(rows, key=fit)


def _holds(row: Row, when: str) -> bool:
    return not when or (row.since <= when and (not row.until or when <= row.until))


def is_to_come(rows: Iterable[Row], when: str, states: AbstractSet[str]) -> bool:
    """Whether somebody is only to head an organisation, of no state: until then he was another's."""
    return bool(when) and all(row.since > when and row.code not in states for row in rows)


def tenures(rows: Iterable[Row], name: str) -> tuple[tuple[str, str], ...]:
    """When somebody held the offices that are known, if he once led his state and no other is called so."""
    own = tuple(rows)
    led = any(row.office in HEADS for row in own) and all(row.name == name for row in own)
    return tuple((row.since, row.until) for row in own) if led else ()


def is_over(held: Sequence[tuple[str, str]], when: str) -> bool:
    """Whether all offices that somebody held ended before a date."""
    return bool(when and held) and all(until and until < when for _, until in held)


def head_of_state(rows: Iterable[Row], codes: set[str], when: str) -> Row | None:
    """The one head of state or government among the rows who holds office then, of a state in `codes`."""
    now = when or "9999"
    heads = [row for row in rows if row.code in codes and row.office in HEADS and _holds(row, now)]
    leaders = [row for row in heads if "minister" not in row.office] or heads
    return leaders[0] if len(leaders) == 1 else None


def known_person(
    gazetteer: Gazetteer, name: str, code: str | None, office: str, *, when: str, title: str = ""
) -> Row | None:
    """The person of the gazetteer whom a name, with a state or a title beside it, means.

    Args:
        gazetteer: where to look.
        name: a full name, or the family name alone.
        code: the state that the text puts beside it, or None.
        office: the title's words in lower case, or "".
        when: an ISO date, or "".
        title: the word right before the name, for those who are known by it ("King Abdullah"), or "".
    """
    titled = [row for row in gazetteer.forms.rows(f"{title} {key_of(name)}") if row.kind == "person"]
    if titled:
        return best_holder(titled, office, when)
    key = key_of(name)
    while key:
        rows = [row for row in gazetteer.forms.rows(key) if row.kind == "person"]
        if rows:
            return best_holder(rows, office, when)
        key = key.rpartition(" ")[0]
    tokens = key_of(name).split(" ")
    if code is None and title in _CROWNED:
        return None
    same = [row for token in {tokens[0], tokens[-1]} for row in gazetteer.bearers(token)]
    known = gazetteer.forms.rows(tokens[-1]) if len(tokens) > 1 else ()
    same += [row for row in known if row.kind == "person" and row.name[:2] == tokens[0][:2]]
    if len(tokens) > 1:
        # Without a state beside it "Rachid Lind" is nobody's but his own, however well "Oda Lind" is known.
        near = [row for row in known if code is not None or row.name[:2] == tokens[0][:2]]
        same = [row for row in same if row in near or _alike(row.name, tokens)]
    if code is not None:
        same = [row for row in same if row.code == code]
    if not same or len({row.code for row in same}) > 1:
        return None
    row = best_holder(same, office, when)
    return row if row in known or _is_same(_parts(row.name), _parts(name)) else row._replace(name=name)


def _alike(name: str, tokens: list[str]) -> bool:
    """Whether a name written otherwise ("Omar El Bashir") shares a given name with the one known."""
    return len(set(key_of(name).split(" ")) & set(tokens)) > 1


def _parts(name: str) -> list[str]:
    return key_of(name).lower().replace("-", " ").split()


def _is_same(known: Sequence[str], name: Sequence[str]) -> bool:
    """Whether a name is not a compatriot's: "Kim Tae Hyo" begins as "Kim Tae Young" and ends otherwise."""
    is_last = known[-1] in name or name[-1] in known
    return len(name) == 1 or (is_last and len((set(known) & set(name)) - _PARTICLES) > 1)
