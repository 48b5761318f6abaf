"""What acts for the state in whose city it sits: "the health ministry in Oslo", "a judge in Bergen"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.page import within
from timeline.finding.parties import PartyMention, name_of
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PlaceMention

__all__ = [
    "OFFICERS",
    "STATE_ORGANS",
    "THE_UNION",
    "is_seated",
    "judges_in",
    "organ_of",
    "sits_abroad",
    "state_of",
]

STATE_ORGANS = wordset(
    "ministry government army navy parliament authorities military officials diplomats cabinet ministers"
    " lawmakers negotiators junta regime generals rulers"
)
"""What speaks for the state in whose city it sits."""
_SEATED = (STATE_ORGANS - {"diplomats"}) | wordset(
    "court tribunal treasury judge judges parliaments governments ministries cabinets armies"
)
"""What acts for the state where it sits, unlike diplomats, who are posted there."""
_JUDGING = wordset(
    "court courts tribunal judge judges magistrate magistrates jury prosecutor prosecutors police customs"
    " coastguard"
)
"""Who judges, charges and arrests for the state in which he does."""
_OFFICES = wordset("office authority agency commission bureau board tribunal regulator watchdog inspectorate")
_WATCHED = wordset(
    "competition antitrust anti-trust monopoly cartel merger financial banking bank securities tax revenue"
    " customs consumer consumer-protection privacy data data-protection medicines drug drugs food aviation"
    " maritime telecoms energy gambling environmental labour labor patent statistics trademark"
)
"""What offices of a state watch over that are known by their city: "the competition office in Budapest"."""
_WATCHING = frozenset(("regulator", "watchdog"))
_SITTING = _JUDGING | _OFFICES
_OF_ALL_STATES = frozenset(("The Hague", "Hague", "Strasbourg", "Lausanne"))
"""Cities with courts of more than one state."""
_OF_NO_STATE = wordset("opposition international world european permanent arbitration arbitral")
"""Words before an organ that is not that of the state where it sits."""
OFFICERS = frozenset(("agents", "inspectors", "officials", "officers", "spokesman", "spokeswoman"))
"""Those who act for such an organ: "inspectors of the transport ministry"."""
THE_UNION = "EUR"
"""The code of the only organs that are no state's."""


def is_seated(words: Sequence[str]) -> bool:
    """Whether words name what acts for the state where it sits: "the health ministry", "a judge"."""
    return not _SEATED.isdisjoint(words) and _OF_NO_STATE.isdisjoint(words)


def judges_in(page: Page, first: int, last: int) -> list[PartyMention]:
    """The state of "prosecutors in Bergen" or "a judge in Bergen", whatever town that is."""
    words = page.words
    if last <= first or _SITTING.isdisjoint(words.lows[first:last]):
        return []
    places = within(page.places, words.starts[first], words.ends[min(last, len(words)) - 1])
    place = next((place for place in places if place.code), None)
    i = page.word_at(place.start) if place else 0
    organ = words.lows[i - 3] if i > 2 and words.lows[i - 2] in OFFICERS else words.lows[i - 2]
    watches = organ in _OFFICES and (organ in _WATCHING or words.lows[i - 3] in _WATCHED)
    judges = organ in _JUDGING or watches
    if place is None or place.code is None or words.lows[i - 1] != "in" or not judges:
        return []
    if place.name in _OF_ALL_STATES or not _OF_NO_STATE.isdisjoint(words.lows[max(i - 4, 0) : i]):
        return []
    return [state_of(place)]


def state_of(place: PlaceMention) -> PartyMention:
    """The state in which a place lies, of which a code is told."""
    return organ_of(place.start, place.end, place.code or "")


def organ_of(start: int, end: int, code: str) -> PartyMention:
    """A state whose organs act."""
    country = None if code == THE_UNION else code
    return PartyMention(start, end, name_of(code) or code, code, rule="place", country=country)


def sits_abroad(page: Page, city: PartyMention) -> bool:
    """Whether a city has courts of the world, of which no state is told: "a judge in The Hague"."""
    return page.text[city.start : city.end].endswith("Hague")
