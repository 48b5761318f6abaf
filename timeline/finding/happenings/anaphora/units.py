"""The forces of states that a text takes up by a noun: "The frigate docked", "The soldiers left"."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from timeline.finding.parties import name_of
from timeline.finding.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.parties import PartyMention

__all__ = ["FORCES", "Units", "is_unit"]

FORCES = "forces"
"""The sort of soldiers and of what carries them."""

_SHIPS = (
    "frigate|destroyer|corvette|submarine|cruiser|carrier|minehunter|minesweeper|warship|gunboat|cutter|flotilla"
    "|patrol boat|patrol ship|patrol vessel|landing ship|(?:coast guard|navy|naval) (?:ship|vessel|boat)"
)
_OF_NAVIES = ("frigate", "destroyer", "corvette", "submarine", "cruiser", "carrier", "cutter")
_PLANES = "jet|fighter|bomber|warplane|drone|helicopter|interceptor|balloon|plane|aircraft"
_PEOPLE = "soldier|troop|marine|paratrooper|commando|sailor|instructor|contingent|battalion|brigade"
_UNIT = regex(
    r"(?:(?:U\.S\.|[\w’'-]+)[ \n]){0,5}?"
    rf"(?:(?P<ship>{_SHIPS})|(?P<plane>{_PLANES})|(?P<people>{_PEOPLE})|(?P<other>ship|vessel|boat))(?:s|es)?\b"
)
"""A word for a state and, a few words behind it, its ships, planes or soldiers."""
_SENT_UNIT = regex(
    r"(?:'s|’s)[ \n]"
    r"|[ \n](?:(?:has|had|have|will|would|is|was|to|also)[ \n]){0,2}"
    r"(?:sent|sends?|sending|dispatch(?:ed|es)?|deploy(?:ed|s)?)[ \n](?=(?:an?|its|the|two|three|\d+)[ \n])"
)
"""What stands between the name of a state and its own units."""
_TAKING_UP = {
    "ship": ("ship", "vessel", "warship"),
    "plane": ("plane", "aircraft"),
    "people": ("soldier", "troop", "force"),
}
"""Nouns that take up whatever is of a sort."""
_NUMBERED = regex(r"\d{1,3}(?:st|nd|rd|th)\s[A-Z]")
"""How the name of a unit with a number begins."""
_REACH = 4
"""How many sentences back a unit was told of that a noun takes up."""


@dataclass(slots=True)
class Units:
    """Whose ships, planes and soldiers a text told of last.

    Attributes:
        text: the text.
        told: whose units they are, by the noun in the singular, with the number of their sentence; None for
            what units of two states may be.
        sentence: how many sentences have been read.
        moved: the sort of whoever moved last, with the number of the sentence.
        forces: the states of whose forces the text told.
        moving: those among them whose forces did something themselves, by their codes.
    """

    text: str
    told: dict[str, tuple[PartyMention | None, int]] = field(default_factory=dict)
    sentence: int = 0
    moved: tuple[str, int] | None = None
    forces: set[str] = field(default_factory=set)
    moving: dict[str, PartyMention] = field(default_factory=dict)

    @property
    def sort(self) -> str | None:
        """The sort of whoever moved in this sentence or the one before, as "they" takes it up."""
        return self.moved[0] if self.moved and self.sentence - self.moved[1] <= 1 else None

    @property
    def are_forces(self) -> bool:
        """Whether soldiers or their craft moved last."""
        return self.sort == FORCES

    def note_sort(self, sort: str) -> None:
        """Take in of which sort the subject of a sentence is."""
        self.moved = sort, self.sentence

    def note_forces(self, mentions: Sequence[PartyMention]) -> None:
        """Take in that the forces of these states are told of: "the Americans" may then be soldiers."""
        self.forces.update(m.country for m in mentions if m.country)

    def note_moving(self, mentions: Sequence[PartyMention]) -> None:
        """Take in that the forces of these states act."""
        self.note_forces(mentions)
        self.moving.update((m.country, m) for m in mentions if m.country and m.code == m.country)

    def note(self, states: Sequence[PartyMention]) -> None:
        """Take in the units of the states that a sentence names."""
        self.sentence += 1
        for state in states:
            self._note(state)

    def meant(self, noun: str) -> tuple[PartyMention, ...]:
        """The state whose unit "the frigate" is; none where no such was told of."""
        singular = _singular(noun)
        state, sentence = self.told.get(singular, (None, 0))
        is_new = singular not in self.told and singular in _OF_NAVIES
        if is_new and self.are_forces and len(self.moving) == 1:
            (state,) = self.moving.values()  # "American troops landed. The carrier Elm arrived."
        elif state is None or self.sentence - sentence >= _REACH:
            return ()
        return (replace(state, rule="adjective", as_place=False),)

    def for_states(
        self, mentions: Sequence[PartyMention], hosts: AbstractSet[str | None]
    ) -> tuple[PartyMention, ...]:
        """The mentions, with the state for its units, "the 4th Brigade", if only its forces are told of."""
        if len(self.forces) != 1 or self.forces & hosts:
            return tuple(mentions)
        return tuple(_of_state(m, *self.forces) if is_unit(m.name) else m for m in mentions)

    def _note(self, mention: PartyMention) -> None:
        if mention.rule == "warship":
            self._take_in(mention, _OF_NAVIES, "ship")
            return
        start = mention.start
        if mention.rule == "name":
            behind = _SENT_UNIT.match(self.text, mention.end)
            if behind is None:
                return
            start = behind.end()
        elif mention.rule not in ("adjective", "role"):
            return
        unit = _UNIT.match(self.text, start)
        if unit is None or unit.lastgroup is None:
            return
        if unit.lastgroup == "other":  # "A Danish cargo ship" is nobody's warship.
            self.told.pop(unit["other"], None)
        else:
            self._take_in(mention, (unit[unit.lastgroup],), unit.lastgroup)

    def _take_in(self, mention: PartyMention, nouns: Sequence[str], sort: str) -> None:
        self.note_moving((mention,))
        for noun in nouns:
            self.told[noun] = mention, self.sentence
        for noun in _TAKING_UP[sort]:
            before, sentence = self.told.get(noun, (mention, 0))
            is_same = before is not None and before.code == mention.code
            clear = is_same or self.sentence - sentence >= _REACH
            self.told[noun] = mention if clear else None, self.sentence


def is_unit(name: str) -> bool:
    """Whether a name is that of a military unit with a number: "4th Mountain Brigade"."""
    return _NUMBERED.match(name) is not None


def _of_state(unit: PartyMention, code: str) -> PartyMention:
    return replace(unit, code=code, country=code, name=name_of(code) or code, sector="MIL", rule="adjective")


def _singular(noun: str) -> str:
    return noun if noun in ("aircraft", "forces") else noun.removesuffix("s")
