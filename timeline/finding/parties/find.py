"""Finding the parties of a text: states and who in them acts, organisations, groups, companies, people."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from timeline.finding.parties.ambiguity import is_meant
from timeline.finding.parties.fold import fold
from timeline.finding.parties.gazetteer import Gazetteer, Row, shipped_gazetteer
from timeline.finding.parties.mention import PartyMention
from timeline.finding.parties.people import People, Person, best_holder, known_person
from timeline.finding.parties.phrases import name_after, role_after, role_before, title_before
from timeline.finding.parties.scan import Hit, scan
from timeline.finding.parties.shortforms import DEFINITE, resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["find_parties"]

_STATES = frozenset(("name", "adjective", "people", "seat", "house"))
_AT = re.compile(
    r"(?<![^\W_])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross|[Tt]hroughout|[Aa]round|[Ww]ithin)[ \n]"
    r"(?:the[ \n])?(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:ern)?[ -]|[Cc]entral[ ])?\Z"
)
_DATELINE = re.compile(
    r"(?:,[ ][A-Z][a-z]+\.?[ ]\d{1,2}|[ ]\([A-Z][A-Za-z ]{1,30}\)|,[ ][A-Z][a-z]+[ ]\([A-Z]|[ ]?[—–]|[ ]--?[ ])"
)
_JOINED = re.compile(r"(?:,|,?[ \n](?:and|or)|[ \n]as well as)[ \n](?:the[ \n])?\Z")
_NAME_BEFORE = re.compile(r"((?:[A-Z][^\W_]*(?:[ -]|\.[ ])){1,3}[A-Z][^\W_]*),[ \n](?:the[ \n]|a[ \n])?\Z")


def find_parties(text: str, gazetteer: Gazetteer | None = None, when: str = "") -> Sequence[PartyMention]:
    """The parties that a text names, in the order of their words.

    Args:
        text: any text; offsets in the result slice it.
        gazetteer: what `load_gazetteer` returned, or None for the shipped tables.
        when: the text's date (ISO), which tells holders of an office apart, or "".

    Returns:
        Mentions by start; two that share a span ("both countries") stand side by side. Never raises on any text.
    """
    reader = _Reader(text, fold(text), gazetteer or shipped_gazetteer(), when)
    reader.read()
    return tuple(reader.mentions)


@dataclass(slots=True)
class _Reader:
    """What has been read of one text."""

    text: str
    folded: str
    gazetteer: Gazetteer
    when: str
    mentions: list[PartyMention] = field(default_factory=list)
    people: People = field(default_factory=People)
    done: int = 0

    def read(self) -> None:
        definites = list(DEFINITE.finditer(self.folded))
        for hit in scan(self.folded, self.gazetteer):
            while definites and definites[0].start() < hit.start:
                self._definite(definites.pop(0))
            if hit.start >= self.done:
                self._take(hit)
        for definite in definites:
            self._definite(definite)
        self.mentions = _shared_roles(self.folded, self.mentions)

    def _definite(self, match: re.Match[str]) -> None:
        if match.start() >= self.done:
            self.mentions += resolve(match, self.mentions, self.people, self.gazetteer)

    def _take(self, hit: Hit) -> None:
        if not hit.rows:
            self._loose(hit)
            return
        row = hit.rows[0]
        if not is_meant(self.folded, hit) or row.kind == "place":
            return
        if row.kind == "person":
            self._person(hit, best_holder(hit.rows, "", self.when))
        elif row.kind in _STATES:
            self._state(hit, row)
        elif row.kind == "body":
            self._add(hit.start, hit.end, self._state_name(row), row.code, row.sector, rule="body")
        else:
            self._body(hit, row)

    def _state_name(self, row: Row) -> str:
        return self.gazetteer.names.get(row.code, row.name)

    def _add(
        self, start: int, end: int, name: str, code: str | None, sector: str | None = None, *, person: str | None = None,
        rule: str, as_place: bool = False,
    ) -> None:  # fmt: skip
        start = max(start, self.done)
        self.mentions.append(
            PartyMention(start, end, name, code or None, sector or None, person, rule, as_place)
        )
        self.done = end

    def _body(self, hit: Hit, row: Row) -> None:
        """An organisation, group, company or news agency, with the role that follows it."""
        role = role_after(self.folded, hit.end, self.gazetteer)
        end, sector = (role.at, role.sector) if role and row.kind == "organisation" else (hit.end, row.sector)
        if role and role.title and self._office(hit, row, role.at, role.words, role.sector):
            return
        self._add(hit.start, end, row.name, row.code, sector, rule=row.kind)

    def _state(self, hit: Hit, row: Row) -> None:
        """A state with the body, people or office beside its name."""
        role = role_after(self.folded, hit.end, self.gazetteer)
        name = self._state_name(row)
        if role and role.title and self._office(hit, row, role.at, role.words, role.sector):
            return
        if role:
            self._owner(hit, row, role.at, role.words, role.sector)
            return
        before = None if row.kind == "adjective" else role_before(self.folded, hit.start, self.gazetteer)
        if before and before.at >= self.done:
            self._owner(Hit(before.at, hit.end, hit.key), row, hit.end, before.words, before.sector)
            return
        sector = "GOV" if row.kind in ("seat", "house") else None
        at, rule = self._place(hit, row), row.kind
        self._add(hit.start, hit.end, name, row.code, None if at else sector, rule=rule, as_place=at)

    def _place(self, hit: Hit, row: Row) -> bool:
        """Whether the words say where something is: "in Moscow", a dateline, or joined to such a place."""
        if row.kind not in ("name", "seat", "house"):
            return False
        if _AT.search(self.folded, max(hit.start - 24, 0), hit.start):
            return True
        line_start = hit.start == 0 or self.folded[hit.start - 1] == "\n"
        if row.kind == "seat" and line_start and _DATELINE.match(self.folded, hit.end):
            return True
        last = self.mentions[-1] if self.mentions else None
        joined = last and last.as_place and last.end < hit.start
        return bool(joined and last and _JOINED.fullmatch(self.folded, last.end, hit.start))

    def _owner(self, hit: Hit, row: Row, end: int, words: str, sector: str) -> None:
        """A state's body or office without a name after it; a name may stand before, parted by a comma."""
        before = _NAME_BEFORE.search(self.folded, max(hit.start - 60, self.done), hit.start)
        name = self._state_name(row)
        if before and not words.endswith(("officials", "forces", "troops")):
            person = self.text[before.start(1) : before.end(1)]
            self.people.meet(Person(person, row.code, sector, words), written=person)
            self._add(before.start(1), end, person, row.code, sector, person=person, rule="apposition")
            return
        self._add(hit.start, end, name, row.code, sector, rule="role")

    def _office(self, hit: Hit, row: Row, at: int, words: str, sector: str) -> bool:
        """A title and the name after it: "Russian Foreign Minister Sergei Lavrov"."""
        span = name_after(self.folded, at)
        if span is None:
            return False
        span = self._without_states(span)
        if span[0] == span[1]:
            return False
        written = self.text[slice(*span)]
        known = known_person(self.gazetteer, written, row.code, words, self.when)
        full = known.name if known else written
        if not known and " " not in written and (earlier := self.people.by_token.get(written)):
            full = earlier.name
        self.people.meet(Person(full, row.code, sector, words), written=written)
        self._add(hit.start, span[1], full, row.code, sector, person=full, rule="office")
        return True

    def _without_states(self, span: tuple[int, int]) -> tuple[int, int]:
        """A run of capitalised words up to the first that is a state's name."""
        start, end = span
        for hit in scan(self.folded[start:end], self.gazetteer):
            if hit.rows and hit.rows[0].kind in _STATES and hit.start:
                return start, start + hit.start - 1
        return span

    def _person(self, hit: Hit, row: Row) -> None:
        """Someone of the gazetteer, with the title before the name or what is his after it."""
        role = (
            role_after(self.folded, hit.end, self.gazetteer)
            if self.folded[hit.end : hit.end + 1] == "'"
            else None
        )
        title = title_before(self.folded, hit.start, self.gazetteer)
        office = f"{row.office} {title.words}" if title else row.office
        sector = row.sector or "GOV"
        self.people.meet(Person(row.name, row.code, sector, office), written=row.name)
        if role and not role.title:
            self._add(hit.start, role.at, self._state_name(row), row.code, role.sector, rule="person's")
            return
        start = title.at if title else hit.start
        self._add(start, hit.end, row.name, row.code, sector, person=row.name, rule="person")

    def _loose(self, hit: Hit) -> None:
        """A capitalised word of no table: a short form, or a name after a title."""
        title = title_before(self.folded, hit.start, self.gazetteer)
        known = self.people.by_token.get(hit.key)
        if known is None and title is None:
            self._family(hit)
            return
        start = title.at if title else hit.start
        if known:
            self.people.meet(known, written=hit.key)
            self._add(
                start, hit.end, known.name, known.code, known.sector, person=known.name, rule="short form"
            )
        elif title:
            self._titled(hit, start, title.words, title.sector)

    def _family(self, hit: Hit) -> None:
        """A family name alone counts where its one state has been named before."""
        rows = self.gazetteer.families.get(hit.key)
        if not rows:
            return
        codes = {mention.code for mention in self.mentions}
        same = [row for row in rows if row.code in codes]
        if len({row.code for row in same}) == 1 and _stands_alone(self.folded, hit):
            row = best_holder(same, "", self.when)
            self.people.meet(Person(row.name, row.code, row.sector or "GOV", row.office), written=hit.key)
            self._add(
                hit.start,
                hit.end,
                row.name,
                row.code,
                row.sector or "GOV",
                person=row.name,
                rule="family name",
            )

    def _titled(self, hit: Hit, start: int, words: str, sector: str) -> None:
        span = name_after(self.folded, hit.start - 1)
        if span is None:
            return
        span = self._without_states(span)
        written = self.text[slice(*span)]
        row = known_person(self.gazetteer, written, None, words, self.when) if written else None
        person = (
            Person(row.name, row.code, row.sector or "GOV", row.office)
            if row
            else Person(written, None, sector, words)
        )
        if written:
            self.people.meet(person, written=written)
            self._add(
                start, span[1], person.name, person.code, person.sector, person=person.name, rule="title"
            )


def _stands_alone(text: str, hit: Hit) -> bool:
    """Whether no other capitalised word makes the name somebody else's."""
    before = text[: hit.start].rstrip(" ")[-1:] if hit.start else ""
    after = text[hit.end : hit.end + 2]
    word = text[max(hit.start - 20, 0) : hit.start].rstrip(" ").rpartition(" ")[2]
    return not (word[:1].isupper() and before not in ".,") and not (after[:1] == " " and after[1:].isupper())


def _shared_roles(text: str, mentions: list[PartyMention]) -> list[PartyMention]:
    """Gives "South Korean" the sector in "South Korean and Ukrainian intelligence"."""
    for i in range(len(mentions) - 1, 0, -1):
        first, second = mentions[i - 1], mentions[i]
        if (
            first.rule == "adjective"
            and second.rule in ("role", "adjective")
            and second.sector
            and _JOINED.fullmatch(text, first.end, second.start)
        ):
            mentions[i - 1] = replace(first, sector=second.sector, rule="role")
    return mentions
