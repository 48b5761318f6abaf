"""Finding the parties of a text: states and who in them acts, organisations, groups, companies, people."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from timeline.finding.parties.ambiguity import (
    given_name,
    is_borne_by_another,
    is_meant,
    is_month,
    is_site,
    stands_alone,
)
from timeline.finding.parties.bearers import bearer_after, bearer_before, is_in_office, office_before
from timeline.finding.parties.fold import fold, key_of
from timeline.finding.parties.gazetteer import CAPITAL, Gazetteer, Row, shipped_gazetteer
from timeline.finding.parties.halves import with_halves
from timeline.finding.parties.houses import council_of_others, house_of
from timeline.finding.parties.mention import PartyMention
from timeline.finding.parties.people import (
    People,
    Person,
    best_holder,
    head_of_state,
    is_over,
    is_to_come,
    known_person,
    tenures,
)
from timeline.finding.parties.phrases import (
    Role,
    is_portfolio,
    name_after,
    past_stop,
    role_after,
    role_before,
    title_before,
    word_before,
    word_end,
)
from timeline.finding.parties.places import dateline_of
from timeline.finding.parties.placing import JOINED, follows_opening, says_where, share_roles
from timeline.finding.parties.scan import Hit, scan, scan_short
from timeline.finding.parties.sexes import sex_of
from timeline.finding.parties.ships import ship_after
from timeline.finding.parties.shortforms import (
    DEFINITE,
    ISLAND,
    is_untold,
    resolve,
    shortens,
    state_spoken_of,
    state_whose,
)
from timeline.finding.parties.unions import span_of_union
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

__all__ = ["find_parties"]

_STATES = frozenset(("name", "adjective", "people", "seat", "house"))
_ENGLISH = frozenset(("adjective", "people"))
"""Words for a state that are English, and have no accents."""
_OWN_NAME = frozenset(("group", "company", "media", "ethnic"))
_BRACKETED = frozenset(("group", "company", "media"))
"""Kinds of rows whose name in brackets is nobody who acts."""
_SHORTENED = frozenset(("body", "organisation", "group", "company"))
"""Kinds of rows that go by an acronym."""
_LED = ("regime", "government", "administration", "forces", "troops", "loyalists")
_OF = regex(r"[ \n]of[ \n](?:the[ \n])?[A-Z]")
_LEGAL_FORM = regex(
    r",?[ \n](?:(?:Inc|Corp|Cos?|Ltd)(?:\.(?=[ \n,;:'][a-z0-9(]|[ \n]?[,;:')])|(?![^\W_]))"
    r"|(?:PLC|Plc|plc|AG|SE|AB|ASA|Oyj|GmbH|LLC|NV|SA|KK)(?![^\W_]))"
)
"""The legal form behind the name of a firm; a full stop is its own where the sentence goes on."""
_OF_STATE = regex(r"[ \n]of[ \n](?:the[ \n])?")
_OF_WHICH = regex(r"[ \n]of[ \n](?:the[ \n])?([A-Z][\w-]+(?:[ ][A-Z][\w-]+){0,2})")


def find_parties(text: str, gazetteer: Gazetteer | None = None, when: str = "") -> Sequence[PartyMention]:
    """The parties that a text names, in the order of their words.

    Args:
        text: any text; offsets in the result slice it.
        gazetteer: what `load_gazetteer` returned, or None for the shipped tables.
        when: the text's date (ISO), which tells holders of an office apart, or "".

    Returns:
        Mentions by start; those that share a span ("both countries") stand side by side. Never raises.
    """
    reader = _Reader(text, fold(text), gazetteer or shipped_gazetteer(), when)
    reader.read()
    return tuple(with_halves(reader.folded, reader.mentions, reader.gazetteer))


_RED_CROSS = "ICRC"
_SOCIETY_OF = regex(r"(?:[ ]Society)?[ ]of[ ](?:the[ ])?(?P<state>[A-Z][\w-]+(?:[ ][A-Z][\w-]+){0,2})")
_OWN_SOCIETY = regex(r"(?:['’]s)?[ ]")
"""What stands between a state and its Red Cross."""
_FULL = 2
"""Words of a full name."""
_LOCAL_OFFICE = regex(
    r"[ ](?:[a-z-]{2,15}[ ]){0,2}?(?:(?P<head>representative|director|chief|head|manager|coordinator|adviser"
    r"|advisor|envoy|spokes(?:man|woman|person))|office|branch|chapter|mission|delegation|team|staff|bureau|section|affiliate"
    r"|operations?)(?![^\W_])"
)
"""What an organisation has in a state, and who heads it: "UNICEF's Sudan representative"."""
_SEAT = 40
"""Characters within which the longest name of a state or capital ends."""
_TITLE = 14
"""Characters of the longest title of one word, and a space."""
_BEFORE_POSTS = frozenset(
    ("chief", "general", "managing", "deputy", "assistant", "director", "secretary", "attorney", "surgeon")
)
_POSTS = wordset(
    "director general secretary manager engineer economist counsellor counselor nurse whip imam rabbi mate"
    " fisherman scientist pharmacist statistician accountant auditor physician pilot magistrate investigator"
    " strategist analyst negotiator prosecutor representative coordinator spokesman registrar clerk"
)
"""Words that with a title before them are one as well, and nobody's name: "Chief Director"."""


@dataclass(slots=True)
class _Reader:
    """What has been read of one text: the mentions, the people, and the offset up to which words are used."""

    text: str
    folded: str
    gazetteer: Gazetteer
    when: str
    mentions: list[PartyMention] = field(default_factory=list)
    people: People = field(default_factory=People)
    codes: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)
    ships: dict[str, Row] = field(default_factory=dict)
    explained: dict[str, PartyMention] = field(default_factory=dict)
    home: str | None = None
    island: int = -1
    done: int = 0

    def read(self) -> None:
        definites = list(DEFINITE.finditer(self.folded))
        definites.reverse()
        self.home = dateline_of(self.folded, self.gazetteer)
        if definites:
            self.island = self.folded.find(ISLAND)
        for hit in scan(self.folded, self.gazetteer):
            while definites and definites[-1].start() < hit.start:
                self._definite(definites.pop())
            if hit.start >= self.done and not (self.ships and self._ship_again(hit)):
                self._take(hit)
        while definites:
            self._definite(definites.pop())
        share_roles(self.folded, self.mentions)

    def _definite(self, match: re.Match[str]) -> None:
        if match.start() >= self.done and not is_untold(match, self.codes, self.island):
            found = resolve(match, self.mentions, self.people, self.gazetteer, self.home)
            self.mentions += found
            self.done = match.end() if found and match["like"] else self.done  # "the NATO member"

    def _take(self, hit: Hit) -> None:
        if not hit.rows:
            self._loose(hit)
            return
        row = hit.rows[0]
        if row.kind == "place":
            if hit.key in self.people.by_token or title_before(self.folded, hit.start, self.gazetteer):
                self._loose(hit)  # "Mr Austin" is no city, here and where he has been named.
            elif row.office == CAPITAL and self._is_capital(hit, row):
                self._state(hit, row._replace(kind="seat"))
            return
        if not is_meant(self.folded, hit, self.gazetteer):
            self.others |= {hit.key} if row.kind == "person" else set()
            self.mentions += council_of_others(self.folded, hit, self.mentions)
            return
        bracketed = self.folded[hit.start - 1 : hit.end + 1] == f"({hit.key})"
        if bracketed and (self._explains(hit, row) or row.kind in _BRACKETED):
            return  # an acronym of what stands before it, or the agency whose report it is
        if (meant := self.explained.get(hit.key)) is not None:
            self.mentions.append(replace(meant, start=hit.start, end=hit.end, as_place=False))
            self.done = hit.end
        else:
            self._take_row(hit, row)

    def _is_capital(self, hit: Hit, row: Row) -> bool:
        """Whether a town stands for its state: that has been named, or another capital is joined to it."""
        if not stands_alone(self.folded, hit) or not is_meant(self.folded, hit, self.gazetteer):
            return False
        last = self.mentions[-1] if self.mentions else None
        joined = (
            last is not None and last.rule == "seat" and JOINED.fullmatch(self.folded, last.end, hit.start)
        )
        return row.code in self.codes or bool(joined) or self._seat_behind(hit.end, " and ") is not None

    def _take_row(self, hit: Hit, row: Row) -> None:
        """Takes in what the tables know of a name."""
        if row.kind == "person":
            self._bearer(hit)
        elif row.kind in _STATES:
            if row.kind in _ENGLISH and self._has_accent(hit):
                self._loose(hit)  # "Germán"
            else:
                self._state(hit, row)
        elif row.kind == "body":
            self._body(hit, row)
        elif row.kind == "warship":
            self._ship(hit, row)
        else:
            self._organisation(hit, row)

    def _has_accent(self, hit: Hit) -> bool:
        """Whether a word is written with an accent, and not only at its end as "Burkinabé" is."""
        return self.text[hit.start : hit.end - 1] != self.folded[hit.start : hit.end - 1]

    def _explains(self, hit: Hit, row: Row) -> bool:
        """Whether a text means another by an acronym than the tables do: "Oil Industry of Serbia (NIS)"."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.end + len(" (") != hit.start or last.rule not in _BRACKETED:
            return False
        same = last.name == row.name or (last.code is not None and last.code == row.code)
        if same or row.kind not in _SHORTENED or not shortens(self.text[hit.start : hit.end], last.name):
            return False
        self.explained[hit.key] = last
        return True

    def _bearer(self, hit: Hit) -> None:
        """Someone of the gazetteer, unless the text has named another who bears the name."""
        met = self.people.by_token.get(hit.key)
        if met is not None and met.name and hit.key in met.name.split():
            self._loose(hit)  # "Santos" is the one who has been named, whoever else bears the name.
        elif is_to_come(hit.rows, self.when, self.gazetteer.states):
            self._loose(hit)
        elif hit.key not in self.others:  # "Solberg" is the Henrike Solberg whom no table knows.
            self._person(hit, best_holder(hit.rows, "", self.when))

    def _name(self, row: Row) -> str:
        return row.name if row.kind in _OWN_NAME else self.gazetteer.names.get(row.code, row.name)

    def _add(
        self,
        start: int,
        end: int,
        row: Row,
        rule: str,
        *,
        sector: str = "",
        person: str = "",
        place: bool = False,
    ) -> None:
        """Adds a mention of the row's party, or of a person who acts for it."""
        start, end = max(start, self.done), past_stop(self.folded, start, end)
        row = self._instead_of_the_office(start, row)
        code = None if row.kind in _OWN_NAME and not person else row.code or None
        country = row.code if len(row.code) == 3 and row.code in self.gazetteer.states else None
        mention = PartyMention(
            start,
            end,
            person or self._name(row),
            code,
            sector or None,
            person or None,
            rule,
            place,
            country,
        )
        self.mentions.append(mention)
        if code:
            self.codes.add(code)
        self.done = end

    def _instead_of_the_office(self, start: int, row: Row) -> Row:
        """Lets "the minister" give way to "minister Kovac", whom it lends its state."""
        while self.mentions and self.mentions[-1].end > start:
            office = self.mentions.pop()
            row = row if row.code else row._replace(code=office.code or "")
        return row

    def _organisation(self, hit: Hit, row: Row) -> None:
        """An organisation, group, company, people or news agency, with the role that follows it."""
        if row.code == _RED_CROSS and self._national_society(hit):
            return
        role = role_after(self.folded, hit.end, self.gazetteer)
        if role and role.title and (self._office(hit, row, role) or self._is_borne(hit, row, role)):
            return
        extended = role and row.kind in ("organisation", "ethnic")
        end, sector = (role.at, role.sector) if role and extended else (hit.end, row.sector)
        if row.kind == "company" and (form := _LEGAL_FORM.match(self.folded, end)):
            end = form.end()  # "General Mills Inc."
        place = row.kind == "ethnic" and not role and self._is_place(hit, row)
        self._add(hit.start, end, row, row.kind, sector=sector, place=place)

    def _is_borne(self, hit: Hit, row: Row, role: Role) -> bool:
        """Whether a name stands beside the office: "Oda Lind, the UN's relief chief"."""
        if row.kind != "organisation" or (
            bearer_after(self.folded, role.at) is None
            and bearer_before(self.folded, self.done, hit.start, role, self.gazetteer) is None
        ):
            return False
        self._owner(hit, row, role)
        return True

    def _ship(self, hit: Hit, row: Row) -> None:
        """A warship acts for its state; its name alone means it from here on."""
        ship = ship_after(self.folded, hit.end)
        if ship is None:
            return
        name, end = ship
        self.ships[name] = row
        self._add(hit.start, end, row, "warship", sector="MIL")

    def _ship_again(self, hit: Hit) -> bool:
        """Whether a name is that of a ship told of before; one that a town bears too needs "the"."""
        ship = self.ships.get(hit.key)
        if ship is None or (hit.rows and word_before(self.folded, hit.start)[1].lower() != "the"):
            return False
        self._add(hit.start, hit.end, ship, "warship", sector="MIL")
        return True

    def _national_society(self, hit: Hit) -> bool:
        """Whether it is the society of one state, which goes by its own name: "the Turkish Red Crescent"."""
        last = self.mentions[-1] if self.mentions else None
        behind = _SOCIETY_OF.match(self.folded, hit.end)
        start, end, country = hit.start, hit.end, None
        if (
            last is not None
            and last.code == last.country
            and _OWN_SOCIETY.fullmatch(self.folded, last.end, start)
        ):
            start, country = last.start, last.country
            self.mentions.pop()
        elif behind is not None:
            words = behind["state"].split(" ")
            names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
            known = ((name, self.gazetteer.forms.rows(key_of(name))) for name in names)
            named, rows = next((one for one in known if one[1]), ("", ()))
            end, country = behind.start("state") + len(named), rows[0].code if rows else None
        if country is None:
            return False
        name = self.text[start:end]
        self.mentions.append(
            PartyMention(start, end, name, None, "NGO", None, "organisation", country=country)
        )
        self.done = end
        return True

    def _body(self, hit: Hit, row: Row) -> None:
        """A ministry or agency by its own name; one that every state has is that of the state spoken of."""
        if row.code:
            if self._is_of_another(hit, row):
                return
            if row.sector == "LEG" and self._house(hit, row):
                return
            role = Role(hit.end, row.sector, title=False, words="")
            start, name = self._bearer_before(hit.start, row, role)  # "Oda Lind, head of the Royal Navy"
            self._add(start, hit.end, row, "body", sector=row.sector, person=name)
            return
        if (seat := self._seat_behind(hit.end)) is not None:
            self._add(hit.start, seat.end, seat.rows[0], "body", sector=row.sector)
            return
        last = state_whose(self.mentions[-20:], self.folded, hit.start)
        last = last or state_spoken_of(self.mentions[-20:], self.folded, governs=True, home=self.home)
        if last is None or not last.code or _OF.match(self.folded, hit.end):
            return
        row = row._replace(code=last.code)
        post = role_after(self.folded, hit.end, self.gazetteer)
        if not (post and post.title and self._office(hit, row, post)):  # "Air Force chief Oda Lind"
            self._add(hit.start, hit.end, row, "body of the last", sector=row.sector)

    def _house(self, hit: Hit, row: Row) -> bool:
        """Whether it is that of a state told beside it, or spoken of: "Egypt's House of Representatives"."""
        last = self.mentions[-1] if self.mentions else None
        owned = last is not None and last.rule in ("name", "adjective")
        if last and owned and _OWN_SOCIETY.fullmatch(self.folded, last.end, hit.start):
            self.mentions.pop()
            self.done = last.start
            self._add(last.start, hit.end, row._replace(code=last.code or ""), "role", sector=row.sector)
            return True
        seat = self._seat_behind(hit.end)
        spoken = state_spoken_of(self.mentions[-20:], self.folded, governs=True, home=self.home)
        code = (
            seat.rows[0].code if seat else house_of(hit.key, spoken.code if spoken else None, self.mentions)
        )
        if code is None or code == row.code:
            return False
        self._add(
            hit.start, seat.end if seat else hit.end, row._replace(code=code), "body", sector=row.sector
        )
        return True

    def _seat_behind(self, end: int, by: str = " in ") -> Hit | None:
        """The state or its capital where a body sits, or that is joined to another: "Parliament in Oslo"."""
        if not self.folded.startswith(by, end):
            return None
        start = end + len(by)
        seat = next(iter(scan_short(self.folded[start : start + _SEAT], self.gazetteer)), None)
        if seat is None or seat.start or not seat.rows:
            return None
        if seat.rows[0].kind not in ("seat", "name") and seat.rows[0].office != CAPITAL:
            return None
        return replace(seat, start=start, end=start + seat.end)

    def _state(self, hit: Hit, row: Row) -> None:
        """A state with the body, people or office beside its name."""
        if self._is_where_body_works(hit, row) or self._private_body(hit, row):
            return
        role = role_after(self.folded, hit.end, self.gazetteer)
        if self._is_of_holder(hit, row, role):
            return
        if role:
            if not (role.title and self._office(hit, row, role)):
                self._owner(hit, row, role)
            return
        before = None if row.kind == "adjective" else role_before(self.folded, hit.start, self.gazetteer)
        if before and before.at >= self.done:
            if before.title and self._names_holder(hit, row, before):
                return
            self._owner(Hit(before.at, hit.end, hit.key), row, before._replace(at=hit.end))
            return
        place = row.kind in ("name", "seat", "house") and self._is_place(hit, row)
        governs = row.kind in ("seat", "house") and not place
        self._add(hit.start, hit.end, row, row.kind, sector="GOV" if governs else "", place=place)

    def _is_of_another(self, hit: Hit, row: Row) -> bool:
        """Whether another state has a body by that name: "the Congress of Peru"."""
        of = _OF_WHICH.match(self.folded, hit.end)
        words = of[1].split(" ") if of else []
        names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
        rows = next(filter(None, map(self.gazetteer.forms.rows, map(key_of, names))), ())
        return any(one.kind in ("name", "adjective") and one.code != row.code for one in rows)

    def _names_holder(self, hit: Hit, row: Row, role: Role) -> bool:
        """Whether the full name stands right behind the office: "Foreign Minister of Norland Oda Lind"."""
        span = name_after(self.folded, hit.end, self.gazetteer)
        parts = self.folded[slice(*span)].lower().split() if span else []
        if len(parts) < _FULL or any(part in self.gazetteer.words for part in parts):
            return False  # "the commander of the Norlandic Defence Force"
        return self._office(Hit(role.at, hit.end, hit.key), row, role._replace(at=hit.end))

    def _is_where_body_works(self, hit: Hit, row: Row) -> bool:
        """Whether a state only says which office of an organisation it is: "UNICEF's Sudan office"."""
        body = self.mentions[-1] if self.mentions else None
        if body is None or body.rule != "organisation" or body.person or row.kind not in ("name", "seat"):
            return False
        office = _LOCAL_OFFICE.match(self.folded, hit.end)
        if office is None or not _OWN_SOCIETY.fullmatch(self.folded, body.end, hit.start):
            return False
        end, person = office.end(), ""
        span = name_after(self.folded, end, self.gazetteer) or bearer_after(self.folded, end)
        if office["head"] and span:
            person, end = self.text[slice(*span)], span[1]
            self.people.meet(Person(person, body.code or "", "", office["head"]), written=person)
        self.mentions[-1] = replace(body, end=end, name=person or body.name, person=person or None)
        self.done = end
        return True

    def _private_body(self, hit: Hit, row: Row) -> bool:
        """Whether it opens the name of a union or the like, which acts for itself and not for the state."""
        if row.kind not in ("name", "adjective"):
            return False
        start, end = span_of_union(self.folded, self.done, (hit.start, hit.end), named=row.kind == "name")
        if start < self.done or end <= start:
            return False
        name = self.text[start:end]
        self.mentions.append(
            PartyMention(start, end, name, None, "LAB", None, "organisation", country=row.code)
        )
        self.done = end
        return True

    def _is_of_holder(self, hit: Hit, row: Row, role: Role | None) -> bool:
        """Whether it says whose office the name before it has: "President Oda Lind of Norland"."""
        if not (self.mentions and self.people.order) or not (role or row.kind == "name"):
            return False
        last, holder = self.mentions[-1], self.people.order[-1]
        is_holder = last.rule == "title" and not last.code and holder.office and holder.name == last.name
        if not is_holder or not _OF_STATE.fullmatch(self.folded, last.end, hit.start):
            return False
        sector = self.gazetteer.words.get(holder.office.rpartition(" ")[2], ("", ""))[1]
        self.people.meet(Person(last.name, row.code, sector, holder.office), written=last.name)
        self.mentions.pop()
        self.done = last.start
        self._add(last.start, role.at if role else hit.end, row, "office", sector=sector, person=last.name)
        return True

    def _is_place(self, hit: Hit, row: Row) -> bool:
        """Whether the words say where something is: "in Seoul", or "and Washington" after it."""
        if says_where(self.folded, hit.start, hit.end, row.kind):
            return True
        last = self.mentions[-1] if self.mentions else None
        return (
            last is not None
            and last.as_place
            and JOINED.fullmatch(self.folded, last.end, hit.start) is not None
            and not follows_opening(self.folded, hit.start, hit.end)
        )

    def _owner(self, hit: Hit, row: Row, role: Role) -> None:
        """A state's body or office; a name may stand before it or behind it, parted by a comma."""
        person, start, end = "", hit.start, role.at
        after = bearer_after(self.folded, role.at) if role.title else None
        if after is not None:
            person, end = self.text[slice(*after)], after[1]
            self.people.meet(Person(person, row.code, role.sector, role.words), written=person)
        elif (named := self._bearer_before(hit.start, row, role))[1]:
            start, person = named
        elif role.title:
            held = self._holder_named(start, row, role)
            person = held.name if held else ""
            if held is None:
                self.people.order.append(Person("", row.code, role.sector, role.words))
        self._add(start, end, row, "role", sector=role.sector, person=person)

    def _bearer_before(self, start: int, row: Row, role: Role) -> tuple[int, str]:
        """Where the name before an office or a body begins, and the name; "" if none stands there."""
        last = self.mentions[-1] if self.mentions else None
        titled = last is not None and last.rule == "title" and last.code is None and last.end == self.done
        since = last.start if last is not None and titled else self.done
        bearer = bearer_before(self.folded, since, start, role, self.gazetteer)
        if bearer is None:
            return start, ""
        if titled and bearer[0] < self.done:  # "Admiral Oda Lind, head of the navy of Norland"
            self.mentions.pop()
            self.done = since
        name = self.text[slice(*bearer)]
        self.people.meet(Person(name, row.code, role.sector, role.words), written=name)
        return bearer[0], name

    def _holder_named(self, start: int, row: Row, role: Role) -> Person | None:
        """Who has been named with the office that "the Russian president" means."""
        if word_before(self.folded, start)[1].lower() != "the":
            return None
        held = self.people.holder(role.words)
        return held if held and held.name and held.code == row.code else None

    def _office(self, hit: Hit, row: Row, role: Role) -> bool:
        """A title and the name after it: "Russian Foreign Minister Sergei Lavrov"."""
        span = name_after(self.folded, role.at, self.gazetteer)
        if span is None:
            return False
        span = self._without_states(span)
        written = self.text[slice(*span)]
        if not written:
            return False
        title = role.words.rpartition(" ")[2].capitalize()
        known = known_person(self.gazetteer, written, row.code, role.words, when=self.when, title=title)
        sector = role.sector
        if row.kind in _OWN_NAME:  # "Boeing chairman Oda Lind" acts for no state by that.
            sector, row = (known.sector, row) if known else (row.sector, row._replace(code=""))
        earlier = self.people.by_token.get(written)
        full = known.name if known else earlier.name if earlier else written
        self.people.meet(Person(full, row.code, sector, role.words), written=written)
        self._add(hit.start, span[1], row, "office", sector=sector, person=full)
        return True

    def _without_states(self, span: tuple[int, int]) -> tuple[int, int]:
        """A run of capitalised words up to the first that is a state's name."""
        start, end = span
        for hit in scan_short(self.folded[start:end], self.gazetteer):
            particle = word_before(self.folded, start + hit.start)[1].islower()
            if hit.rows and hit.rows[0].kind in _STATES and hit.start and not particle:
                return start, start + hit.start - 1
        return span

    def _person(self, hit: Hit, row: Row) -> None:
        """Someone of the gazetteer, with the title before the name or what is his after it."""
        role = role_after(self.folded, hit.end, self.gazetteer)
        if role and self.folded[hit.end : hit.end + 1] != "'" and not role.words.startswith(_LED):
            role = None
        title = title_before(self.folded, hit.start, self.gazetteer)
        office = f"{row.office} {title.words}" if title else row.office
        sector = row.sector
        held = tenures((*hit.rows, *self.gazetteer.forms.rows(key_of(row.name))), row.name)
        person = Person(row.name, row.code, sector, office)
        self.people.meet(person, written=self.folded[hit.start : hit.end], past=is_over(held, self.when))
        if role and not role.title:
            self._add(hit.start, role.at, row._replace(kind="name"), "person's", sector=role.sector)
            return
        self._add(title.at if title else hit.start, hit.end, row, "person", sector=sector, person=row.name)
        if not (title and title.words) and not is_in_office(self.folded, hit.end):
            self.mentions[-1] = replace(self.mentions[-1], held=held)

    def _loose(self, hit: Hit) -> None:
        """A capitalised word of no table: a short form, or a name after a title."""
        if (end := word_end(self.folded, hit.end)) != hit.end:
            hit.end, hit.meant = end, None
        known = self.people.by_token.get(hit.key)
        if is_month(self.folded, hit) or self._is_rank(hit):
            return
        if self._is_another(hit, known) if known else is_portfolio(self.folded, hit.start, hit.key):
            return
        title = title_before(self.folded, hit.start, self.gazetteer)
        start = title.at if title else hit.start
        if self.folded[start - 2 : start - 1] == "," and self._apposed(hit, start):
            return
        if known:
            self.people.meet(known, written=hit.key)
            row = Row("person", known.name, known.code or "")
            self._add(start, hit.end, row, "short form", sector=known.sector, person=known.name)
            rows = self.gazetteer.forms.rows(key_of(known.name)) if title is None or not title.words else ()
            if any(one.office == known.office for one in rows):  # not told by a title before
                self.mentions[-1] = replace(self.mentions[-1], held=tenures(rows, known.name))
        elif title:
            self._titled(hit, start, title)
        elif bearers := self.gazetteer.bearers(hit.key):
            self._family(hit, bearers)

    def _is_another(self, hit: Hit, known: Person) -> bool:
        """Whether another of the family is meant: "Per Lind", or "Mr Lind", where Oda Lind has been named."""
        if not known.name:
            return False
        given = given_name(self.folded, hit, self.gazetteer)
        told = sex_of(hit.key, word_before(self.folded, hit.start)[1])
        if told and sex_of(known.name) not in ("", told):
            return True
        return given != "" and " " in known.name and given not in key_of(known.name).split(" ")

    def _is_rank(self, hit: Hit) -> bool:
        """Whether it is a title itself, before a name: "spokesman Capt. Lind", "Chief Executive Oda Lind"."""
        low = hit.key.lower()
        kind = self.gazetteer.words.get(low, ("", ""))[0]
        if low in _POSTS and word_before(self.folded, hit.start)[1].lower() in _BEFORE_POSTS:
            return True  # "the Chief Director", "Chief Engineer Oda Lind"
        if kind == "modifier":  # "Chief Financial Officer Oda Lind"
            following = self.folded[hit.end + 1 : hit.end + _TITLE].partition(" ")[0].lower()
            return self.gazetteer.words.get(following, ("", ""))[0] == "title"
        if kind == "title":
            return self.folded[hit.end : hit.end + 3].lstrip(". ")[:1].isupper()
        return kind == "honorific" and self.folded.startswith(". ", hit.end)

    def _family(self, hit: Hit, bearers: Sequence[Row]) -> None:
        """A family name alone means the one head of state who bears it, where his state has been named."""
        row = head_of_state(bearers, self.codes, self.when)
        if row and stands_alone(self.folded, hit) and not is_borne_by_another(self.folded, hit.key, row.name):
            self.people.meet(Person(row.name, row.code, row.sector, row.office), written=hit.key)
            self._add(hit.start, hit.end, row, "family name", sector=row.sector, person=row.name)

    def _apposed(self, hit: Hit, start: int) -> bool:
        """Whether a name between commas says who holds an office: "The defence secretary, Oda Lind, ..."."""
        span = name_after(self.folded, hit.start - 1, self.gazetteer)
        office = office_before(self.folded, start, span[1]) if span else None
        if office is None:
            return False
        words = self.folded[slice(*office)].lower()
        self._titled(hit, office[0], Role(office[0], "GOV", title=True, words=words))
        return True

    def _titled(self, hit: Hit, start: int, title: Role) -> None:
        """A title and a name that no state stands beside."""
        span = name_after(self.folded, hit.start - 1, self.gazetteer)
        if span is None:
            return
        span = self._without_states(span)
        written = self.text[slice(*span)]
        if not written or is_site(written):
            return
        office = self._office_within(start)
        if office is not None:
            self._second_office(office, written, span[1], title)
            return
        by_name = bool(title.words) or " " in written
        last = title.words.rpartition(" ")[2].capitalize()
        row = (
            known_person(self.gazetteer, written, None, title.words, when=self.when, title=last)
            if by_name
            else None
        )
        met = self.people.by_token.get(written.rpartition(" ")[2])
        met = met if met is not None and met.name == written and met.code else None
        told = None if row else met or self.people.state_of(title.words)
        if told is not None:
            row = Row("person", written, told.code, sector=told.sector, office=told.office)
        row = row or Row("person", written, office=title.words)
        self._add(start, span[1], row, "title", sector=row.sector, person=row.name)
        code = self.mentions[-1].code or row.code  # It may be that of "the minister" before the name.
        self.people.meet(Person(row.name, code, row.sector, row.office), written=written)

    def _second_office(self, office: PartyMention, written: str, end: int, title: Role) -> None:
        """The bearer of two offices, of which only the first has the state beside it."""
        code = office.code or ""
        known = known_person(self.gazetteer, written, code, title.words, when=self.when)
        name = known.name if known else written
        self.people.meet(Person(name, code, title.sector, title.words), written=written)
        row = Row("person", name, code)
        self._add(office.start, end, row, "office", sector=title.sector, person=name)

    def _office_within(self, start: int) -> PartyMention | None:
        """The office of a state that goes on with another: "Norland's premier | and Minister of Trade"."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.end <= start or last.rule != "role" or last.person or not last.code:
            return None
        self.mentions.pop()
        self.done = last.start
        return last
