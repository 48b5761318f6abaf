"""What finding parties and places returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["Party", "PartyMention", "PlaceMention"]


class Party(NamedTuple):
    """A party as the gazetteer knows it.

    Attributes:
        code: ISO 3166-1 alpha-3 of a state, `XKX` for Kosovo, an organisation's own code, or None.
        name: the display name.
    """

    code: str | None
    name: str


@dataclass(slots=True, unsafe_hash=True)
class PartyMention:
    """One party, as one stretch of a text names it; never changed, and not frozen since many are made.

    Attributes:
        start, end: offsets in characters into the text; parties named at once ("both countries") share them.
        name: the display name; of a person the person's name.
        code: ISO 3166-1 alpha-3 of the state meant (`XKX` for Kosovo), also of the state that a person,
            ministry or army acts for; an international organisation's own code; None for groups, companies
            and media, which go by name.
        sector: PLOVER's sector (GOV, MIL, SPY, COP, LEG, JUD, REB, OPP, BUS, JRN, CVL ...), or None.
        person: the person's full name, or None.
        rule: the rule that found it.
        country: ISO 3166-1 alpha-3 of the state it belongs to (Hamas: `PSE`, KCNA: `PRK`), or None.
        as_place: the words say where something is, not who acts ("in Moscow").
        held: when somebody who led a state held office, from and until, in ISO dates; nothing if not known.
    """

    start: int
    end: int
    name: str
    code: str | None = None
    sector: str | None = None
    person: str | None = None
    rule: str = ""
    as_place: bool = False
    country: str | None = None
    held: tuple[tuple[str, str], ...] = ()

    def code_on(self, day: str) -> str | None:
        """For whom it acts on a day: somebody who led a state, and holds no office any more, for himself."""
        left = self.person and any(until and until < day for _, until in self.held)
        holds = any(since <= day and (not until or day <= until) for since, until in self.held)
        return None if left and not holds else self.code


class PlaceMention(NamedTuple):
    """One place, as one stretch of a text names it.

    Attributes:
        start, end: offsets in characters into the text.
        name: the name of the place, without "region" or "the city of".
        code: ISO 3166-1 alpha-3 of the country it lies in, or None where that is not known.
        rule: the rule that found it.
    """

    start: int
    end: int
    name: str
    code: str | None = None
    rule: str = ""
