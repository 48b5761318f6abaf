"""What a text is about as a whole: whom it names most, and the state to which others give or send forces."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.disasters import is_of_disaster, is_of_strikes
from timeline.finding.happenings.anaphora.interviews import interview_in
from timeline.finding.happenings.entities.bearers import TAKEN_UP
from timeline.finding.happenings.entities.beside import is_state
from timeline.finding.happenings.page import within
from timeline.finding.inflection import spellings_of
from timeline.finding.parties.placing import LEFT
from timeline.finding.regex import opening, regex
from timeline.finding.words import tokenise
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Collection

    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention
    from timeline.finding.sentences import Sentence

__all__ = ["CLEARLY", "NEARLY", "TOPIC", "Stage"]

NEARLY = 3
"""How many times as often as another a state may be named beside which a text is about that one as well."""
CLEARLY = 2
"""How many times as often as the next a text names whom it is about."""
TOPIC = 3
"""How often a text names the organisation or the firm at least that it is about."""
_RELIEF = wordset(
    "relief flood floods Flood Floods flooded cyclone earthquake quake drought refugees famine cholera"
    " epidemic outbreak disaster humanitarian survivors displaced hurricane tsunami eruption landslide"
    " landslides mudslide mudslides homeless evacuees hunger starvation UNICEF Oxfam typhoon avalanche"
    " shelter shelters blankets tents mudflow refugee UNHCR donor donors clinic clinics vaccine vaccines"
    " hungry malnutrition malnourished victims charity charities donation donations donated emergency storm"
    " reconstruction rebuilding aftershock aftershocks assistance evacuated evacuation rescued stranded"
    " rations rescuers nurses doctors surgeons tuberculosis measles polio bottled drinking grant grants gift"
    " gifts aid tonnes sacks fodder medicines antibiotics stricken quake-hit airlift airlifted"
    " Hurricane Typhoon Cyclone Earthquake Tsunami Donors Humanitarian Survivors"
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
_OF_HELPERS = frozenset(("Cross", "Crescent", "Food", "food", "Refugee", "Doctors", "Sans", "aid"))
"""Words without one of which none of these stands in a text."""
_REGIONS = regex(
    r"\b(?:for|to|in|across|throughout|hit|struck|devastated|ravaged)\s(?:the\s)?(?:Central America"
    r"|Horn of Africa|Sahel|Caribbean|Balkans|Great Lakes|Pacific islands"
    r"|(?:[Ss]outhern|[Ee]ast(?:ern)?|[Ww]est(?:ern)?|[Cc]entral)\s(?:Africa|Europe)|(?:[Ss]outh-?[Ee]ast|[Ss]outh|[Cc]entral)\sAsia)(?!['’]s|\sstate)\b"
)
"""Where several states are in distress at once: "relief for Central America"."""
_OF_COURTS = "Hague"
"""Where courts of all states sit."""
_OPENING = 400
"""Characters of a text within which it says so."""
_JOINING = ("between ", "- ", "– ", "— ", ": ")
"""What stands before the first of two whom a text is about, if anything does."""
_FULL_STOPS = frozenset((".", "!", "?", '"', "”"))
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
    """What is counted once for a whole text, and holds for each of its items.

    Attributes:
        often: how often each state is named.
        counts: the same with the places that lie in it.
        first_named: the first mention of each state.
        main_body: the organisation that the text is about, named far more often than any state or other one.
        leading: the two states that the heading or first sentence names together, and the text again.
        bodies: how often the organisation is named that is named most.
        dateline: the place from which the text was sent, if it is known where that lies.
        of_relief: whether the text tells of distress and help.
        of_region: whether that comes to a region of several states.
        of_disaster: whether it tells of a disaster of nature, and of no war.
        of_strikes: whether it tells of workers on strike, and of no war.
        interview: the interview that the text is.
    """

    def __init__(self, page: Page) -> None:
        """Count who is named in a text."""
        text, parties, places = page.text, page.parties.mentions, page.places.mentions
        self.interview = interview_in(page)
        words = frozenset(tokenise(text).lows)
        self.of_disaster, self.of_strikes = is_of_disaster(words), is_of_strikes(words)
        self.of_relief = _is_of_relief(text)
        self.dateline = next((place for place in places if place.rule == "dateline" and place.code), None)
        self.first_named = {m.code: m for m in reversed(parties) if is_state(m)}
        named = [m for m in parties if m.code and m.country and m.rule not in ("adjective", TAKEN_UP)]
        named = [m for m in named if not text.endswith(_OF_COURTS, m.start, m.end)]
        self.often = Counter(m.country or "" for m in named)
        lying = [place for place in places if place.code and place.rule != LEFT]
        self.counts = self.often + Counter(place.code or "" for place in lying)
        known = {m.start for m in parties}
        towns = Counter(place.code or "" for place in lying if place.start not in known)
        self._placed = self.counts + towns
        lead = text.find("\n")
        self._told = self.counts + Counter(m.country or "" for m in named if m.start < lead)
        if self.of_relief:
            self._told.subtract(m.country or "" for m in named if m.person is None and _gives(text, m))
        organisations = [m for m in parties if m.rule == "organisation"]
        ranks = Counter(m.name for m in organisations).most_common(2)
        self.bodies = ranks[0][1] if ranks else 0
        rest = max(ranks[1][1] if ranks[1:] else 1, *self.often.values(), 1)
        clearly = self.bodies >= max(CLEARLY * rest, TOPIC)
        self.leading = _two_leading(page, self.often)
        self.of_region = self.of_relief and _REGIONS.search(text, 0, _OPENING) is not None
        self.main_body = next(m for m in organisations if m.name == ranks[0][0]) if clearly else None

    @property
    def home(self) -> str | None:
        """The state of the dateline."""
        return self.dateline.code if self.dateline else None

    def stricken(self, own: Collection[str], given: Collection[str]) -> str:
        """The state in distress of which a text on relief tells: that named most, which gave nothing."""
        if not self.of_relief or self.of_region:
            return ""
        ranks = self._told.most_common()
        if ranks[1:] and ranks[0][0] in own and ranks[0][1] >= CLEARLY * ranks[1][1]:
            return ""
        ranks = [one for one in ranks if one[0] not in own and one[0] not in given and one[1] > 0]
        if not ranks or (ranks[1:] and ranks[0][1] == ranks[1][1] and self.home != ranks[0][0]):
            ranks = [one for one in ranks if one[0] == self.home and one[1] == ranks[0][1]]
        if ranks and ranks[0][0] != self.home and NEARLY * ranks[0][1] < max(self.counts.values()):
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


def _two_leading(page: Page, often: Counter[str]) -> Collection[str]:
    """The two states that "and" joins in the heading or first sentence, where it speaks of no other party.

    "Norland and Ostia will meet", "a war between Norland and Ostia", "Nordic and Ostian envoys", not "a visit
    to Norland and Ostia".
    """
    ends = (i for i, one in enumerate(page.sentences) if page.text[one.end - 1] in _FULL_STOPS)
    first = next(ends, -1)
    return next(filter(None, (_leading_in(page, one, often) for one in page.sentences[: first + 1])), ())


def _leading_in(page: Page, sentence: Sentence, often: Counter[str]) -> Collection[str]:
    """The same of one sentence."""
    named = [m for m in within(page.parties, sentence.start, sentence.end) if not m.as_place and m.code]
    codes = list(dict.fromkeys(m.country or "" for m in named))
    if len(codes) != CLEARLY or not all(is_state(m) or m.rule == "adjective" for m in named[:2]):
        return ()
    one, other = named[:2]
    leads = one.start == sentence.start or page.text.endswith(_JOINING, sentence.start, one.start)
    between = page.text[one.end : other.start]
    joined = between == " and " or (between == ", " and sentence.kind == "heading")
    return codes if leads and joined and min(often[code] for code in codes) > 1 else ()


def _is_of_relief(text: str) -> bool:
    """Whether a text has several words of distress and help."""
    forms = frozenset(tokenise(text).forms)
    words = forms.union(*[_PARTS.findall(form) for form in forms if not form.isalnum()])  # "flood-hit"
    told = len(_RELIEF & words)
    if told >= _RELIEF_WORDS or _OF_HELPERS.isdisjoint(words):
        return told >= _RELIEF_WORDS
    return told + len(frozenset(_HELPERS.findall(text))) >= _RELIEF_WORDS


def _gives(text: str, mention: PartyMention) -> bool:
    """Whether a verb of giving follows a name: "Norland has sent tents"."""
    for word in text[mention.end : mention.end + 40].split()[:_VERB_REACH]:
        if word in _GIVING:
            return True
        if word not in _BEFORE_VERB:
            return False
    return False
