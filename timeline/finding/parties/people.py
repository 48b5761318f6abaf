"""People: who holds an office, and whom a short form means."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.finding.parties.fold import key_of

if TYPE_CHECKING:
    from timeline.finding.parties.gazetteer import Gazetteer, Row

__all__ = ["People", "Person", "best_holder", "known_person"]

_FAMILY_FIRST = frozenset(("PRK", "KOR", "CHN", "TWN", "VNM"))


@dataclass(frozen=True, slots=True)
class Person:
    """Someone named in a text: full name, code of the state or body, sector, words of the office."""

    name: str
    code: str | None
    sector: str | None
    office: str


@dataclass(slots=True)
class People:
    """Whom a text has named so far; the latest of a name counts."""

    by_token: dict[str, Person] = field(default_factory=dict)
    order: list[Person] = field(default_factory=list)

    def meet(self, person: Person, *, written: str) -> None:
        """Remembers a person by every word that may stand for him later."""
        tokens = key_of(written).split(" ")
        family = tokens[0] if person.code in _FAMILY_FIRST and len(tokens) > 1 else tokens[-1]
        known = self.by_token.get(family)
        if known and len(tokens) == 1 and known.code == person.code:
            person = known
        self.by_token[family] = person
        for full in (key_of(person.name),):
            self.by_token.setdefault(
                full.rpartition(" ")[2] if person.code not in _FAMILY_FIRST else family, person
            )
        self.order.append(person)

    def holder(self, office: str) -> Person | None:
        """The last named whose office has all words of `office` ("minister", "foreign minister")."""
        words = office.split(" ")
        for person in reversed(self.order[-40:]):
            if all(word in person.office for word in words):
                return person
        return None


def best_holder(rows: list[Row] | tuple[Row, ...], office: str, when: str) -> Row:
    """The row that fits an office and a date best; without a date the latest."""

    def fit(row: Row) -> tuple[bool, bool, str]:
        held = not when or (row.since <= when and (not row.until or when <= row.until))
        alike = bool(office) and any(word in office for word in row.office.split(" "))
        return held, alike, row.since

    return max(rows, key=fit)


def known_person(gazetteer: Gazetteer, name: str, code: str | None, office: str, when: str) -> Row | None:
    """The person of the gazetteer whom a name, with a state or a title beside it, means.

    Args:
        gazetteer: where to look.
        name: a full name, or the family name alone.
        code: the state that the text puts beside it, or None.
        office: the title's words in lower case, or "".
        when: an ISO date, or "".
    """
    key = key_of(name)
    while key:
        rows = [row for row in gazetteer.rows.get(key, ()) if row.kind == "person"]
        if rows:
            return best_holder(rows, office, when)
        key = key.rpartition(" ")[0]
    tokens = key_of(name).split(" ")
    if len(tokens) > 1 and code is None:
        return None
    same = [row for token in {tokens[0], tokens[-1]} for row in gazetteer.families.get(token, ())]
    if code is not None:
        same = [row for row in same if row.code == code and (len(tokens) == 1 or _alike(row.name, tokens))]
    if not same or len({row.code for row in same}) > 1:
        return None
    return best_holder(same, office, when)


def _alike(name: str, tokens: list[str]) -> bool:
    """Whether a name written otherwise ("Omar El Bashir") shares a given name with the one known."""
    return len(set(key_of(name).split(" ")) & set(tokens)) > 1
