"""Where a text plays: the state in distress to which others give, and the one to which they send forces."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.bearers import TAKEN_UP
from timeline.finding.inflection import spellings_of
from timeline.finding.parties.placing import LEFT
from timeline.finding.regex import opening, regex
from timeline.finding.words import tokenise
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from timeline.finding.parties import PartyMention, PlaceMention

__all__ = ["NEARLY", "Stage"]

NEARLY = 3
"""How many times as often as another a state may be named beside which a text is about that one as well."""
_CLEARLY = 2
"""How many times as often as the next a text names the state that it is about."""
_RELIEF = wordset(
    "relief flood floods Flood Floods flooded cyclone earthquake quake drought refugees famine cholera"
    " epidemic outbreak disaster humanitarian survivors displaced hurricane tsunami eruption landslide"
    " landslides mudslide mudslides homeless evacuees hunger starvation UNICEF Oxfam typhoon avalanche"
    " shelter shelters blankets tents mudflow refugee UNHCR donor donors clinic clinics vaccine vaccines"
    " hungry malnutrition malnourished victims charity charities donation donations donated emergency storm"
    " reconstruction rebuilding aftershock aftershocks assistance evacuated evacuation rescued stranded"
    " rations rescuers nurses doctors surgeons tuberculosis measles polio bottled drinking grant grants gift"
    " gifts aid tonnes sacks fodder medicines antibiotics stricken quake-hit airlift airlifted"
    " Hurricane Typhoon Cyclone Earthquake Tsunami Donors Humanitarian Survivors reconstruction"
    " rubble demining deminers minefield minefields orphanage orphanages orphans nappies"
)
"""Words of distress and help."""
_HELPERS = regex(
    opening(
        "Red C(?:ross|rescent)",
        "World Food Programme?",
        "Refugee Agency",
        "Doctors Without Borders",
        "M[eé]decins Sans Fronti[eè]res",
        "food aid",
        "Food aid",
        "aid (?:agency|agencies|workers?|groups?)",
    )
    + r"\b"
)
"""The same of several words."""
_RATHER = 1.5
"""How many times as often as the next the state is told of to which others give."""
_OFTEN = 3
"""How often it is told of at least."""
_PARTS = regex(r"\w+")
_RELIEF_WORDS = 3
"""How many different words of distress and help a text on relief has at least."""
_GIVING = spellings_of(
    "give send promise pledge offer donate deliver fly ship contribute lend provide grant pay dispatch"
    " allocate supply commit earmark bring add deploy release airlift"
)
"""Verbs of those who give or send."""
_BEFORE_VERB = wordset(
    "has have had will would may might could also already since then soon first alone itself later to is are"
)
_VERB_REACH = 4
"""Words behind a name within which such a verb stands whose subject it is."""


class Stage:
    """The states that a text names, and how often as givers and as the place of what it tells."""

    def __init__(
        self, text: str, parties: Sequence[PartyMention], places: Sequence[PlaceMention], home: str | None
    ) -> None:
        """Count who is named in a text.

        Args:
            text: the text.
            parties: whom it names.
            places: which places it names.
            home: the state of its dateline.
        """
        self.of_relief = _is_of_relief(text)
        self._home = home
        named = [m for m in parties if m.code and m.country and m.rule not in ("adjective", TAKEN_UP)]
        self.counts = Counter(m.country or "" for m in named)
        lying = [place for place in places if place.code and place.rule != LEFT]
        self.counts.update(place.code or "" for place in lying)
        known = {m.start for m in parties}
        towns = Counter(place.code or "" for place in lying if place.start not in known)
        self._placed = self.counts + towns
        lead = text.find("\n")
        self._told = self.counts + Counter({m.country or "" for m in named if m.start < lead})
        if self.of_relief:
            self._told.subtract(m.country or "" for m in named if m.person is None and _gives(text, m))

    def stricken(self, own: Collection[str], given: Collection[str]) -> str:
        """The state in distress of which a text on relief tells: that named most, which gave nothing."""
        if not self.of_relief:
            return ""
        ranks = self._told.most_common()
        if ranks[1:] and ranks[0][0] in own and ranks[0][1] >= _CLEARLY * ranks[1][1]:
            return ""
        ranks = [one for one in ranks if one[0] not in own and one[0] not in given and one[1] > 0]
        if not ranks or (ranks[1:] and ranks[0][1] == ranks[1][1] and self._home != ranks[0][0]):
            ranks = [one for one in ranks if one[0] == self._home and one[1] == ranks[0][1]]
        if ranks and ranks[0][0] != self._home and NEARLY * ranks[0][1] < max(self.counts.values()):
            return ""  # Named in passing
        return ranks[0][0] if ranks else ""

    def of_gifts(self, own: Collection[str], *, forces: bool) -> str:
        """The state to which others give or send forces: clearly that of which most is told, and the places.

        Args:
            own: the codes of those who give.
            forces: whether they send forces, even if the text tells more of their own state.
        """
        ranks = self._placed.most_common()
        if not forces and (self.of_relief or (ranks and ranks[0][0] in own)):
            return ""
        ranks = [one for one in ranks if one[0] not in own][:2]
        clearly = ranks and ranks[0][1] >= max(_OFTEN, _RATHER * (ranks[1][1] if ranks[1:] else 0))
        return ranks[0][0] if clearly else ""


def _is_of_relief(text: str) -> bool:
    """Whether a text has several words of distress and help."""
    forms = frozenset(tokenise(text).forms)
    words = forms.union(*(_PARTS.findall(form) for form in forms if not form.isalnum()))  # "flood-hit"
    return len(_RELIEF & words) + len(frozenset(_HELPERS.findall(text))) >= _RELIEF_WORDS


def _gives(text: str, mention: PartyMention) -> bool:
    """Whether a verb of giving follows a name: "Norland has sent tents"."""
    for word in text[mention.end : mention.end + 40].split()[:_VERB_REACH]:
        if word in _GIVING:
            return True
        if word not in _BEFORE_VERB:
            return False
    return False
