"""What needs no party of the text besides those whom its clause tells of: "six states signed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.reference import WEATHER
from timeline.finding.happenings.entities.before import OBLIQUE
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import EMERGING
from timeline.finding.words import AUXILIARIES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

__all__ = [
    "are_nameless",
    "are_unnamed",
    "deal_with",
    "follows",
    "follows_opponents",
    "happens_itself",
    "meets_alone",
    "speaks_itself",
]

_STATES = wordset("states countries nations governments members leaders ministers presidents envoys donors")
"""Nouns for many of whom no one is meant."""
_SO_MANY = wordset(
    "three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty dozen several"
    " many some various other most dozens"
)
_ONE_OF_THEM = (("one", "of", "them"), ("one", "of", "those"), ("one", "of", "these"))
"""Somebody of whom no more is told."""
_KNOWN = frozenset(("the", "these", "those", "all", "its", "their", "both"))
"""Words behind which those are meant who were told of."""
_PHRASE = 3
"""Words between how many they are and what they are."""
_GIVING = frozenset(("donors", "allies", "mediators"))
_ARTICLES = frozenset(("a", "an", "one", "local", "some"))
_OPENING = wordset(
    "and but or after before when while as that since where though although because until if than ,"
)
"""What opens a clause before its subject."""
_VOICES = wordset(
    "newspaper newspapers daily weekly magazine broadcaster tabloid website panel study survey poll audit"
    " collective coalition charity institute tribunal university economist analyst expert experts source"
    " sources witness witnesses journalist journalists lawyer lawyers researcher researchers academic"
    " historian media group groups network association think-tank engineer priest bishop executive manager"
    " clerk arbitrator arbitrators surveyor recruiter trucker insider consultant contractor"
)
"""Those who speak and sue for themselves."""
_LOCAL = wordset("elected local city county municipal town village borough parish district")
_OFFICES = wordset(
    "officials leaders authorities police council councillors board mayor sheriff politicians official"
    " commander administrator department"
)
"""Who holds office, and with such a word before it for no state."""
_SPEAKING = frozenset(("say", "blame", "ask", "law"))
"""Families of kinds in which these do."""
_OF_OTHERS = wordset(
    "foreign western european african asian arab latin aid relief humanitarian rebel opposition church tribal"
    " retired former ex private independent"
)
"""Words before an official, envoy or officer who speaks for nobody of whom a text need tell."""
_SPOKESMEN = wordset(
    "diplomat diplomats official officials officer officers envoy envoys delegate delegates agency agencies"
    " worker workers general generals ambassador negotiator negotiators leader leaders commander commanders"
    " group groups organisation organisations organization organizations marshal admiral colonel colonels"
    " minister ministers president presidents premier lawmaker lawmakers senator mayor judge prosecutor"
)
_SPEAKERS = wordset(
    "diplomats analysts witnesses experts economists lawyers researchers academics historians activists"
    " campaigners residents villagers critics onlookers observers passers-by bystanders scientists sources"
    " commentators pollsters survivors relatives neighbours neighbors traders brokers strategists"
)
"""Many who speak for themselves where nothing says whose they are: "Diplomats said"."""
_STUDIES = wordset("study studies survey surveys poll polls audit audits")
"""What is told to have found something: "surveys found", "a study published in May"."""
_SUBJECT = 5
"""Words of a subject within which stands what it is."""
_BREAKING = spellings_of("burst collapse explode derail capsize ignite expire lapse die drown perish") | {
    "caved",
    "overflowed",
}
"""Verbs of what happens to things: "a dyke burst"."""
_OF_ITSELF = wordset(
    "rain rains snow snowfall hail fog ice frost wind winds gale gales storm storms thunderstorm cyclone"
    " typhoon hurricane tornado blizzard flood floods floodwaters waters river rivers waves tide drought"
    " heat heatwave weather temperatures quake earthquake earthquakes aftershock aftershocks tremor"
    " tremors tsunami landslide landslides mudslide mudslides avalanche avalanches volcano eruption lava"
    " ash fire fires blaze blazes wildfire wildfires flames smoke lightning locusts outbreak epidemic"
    " cyclones typhoons hurricanes tornadoes blizzards thunderstorms droughts heatwaves tsunamis volcanoes"
    " eruptions outbreaks epidemics viruses bushfires downpour downpours swell surge mudflow mudflows famine"
    " pandemic virus disease diseases cholera ebola measles malaria polio infection infections deaths"
    " births population demand inflation prices unemployment currency economy recession election elections"
    " referendum poll polls runoff by-election ballot voting turnout monsoon harvest harvests"
)
"""What happens of itself, and is nobody's deed."""
_MATERIALS = wordset(
    "oil crude petrol gasoline diesel gas coal steel iron copper nickel lithium cobalt zinc tin lead"
    " aluminium aluminum gold silver platinum palladium uranium potash urea wheat maize corn rice sugar"
    " cocoa coffee tea cotton rubber soybeans timber bitcoin carbonate ore"
)
_PRICED = spellings_of(
    "rise fall sell trade stand climb drop cost fetch peak soar slump tumble plunge surge hover"
)
"""Verbs of what a material costs: "lithium was selling at a record price"."""
_BUILT = wordset("built completed commissioned inaugurated constructed discovered")
"""Participles of what was done to a thing by somebody of whom a text need not tell."""
_BY_MANY = wordset("elected re-elected reelected leaked born formed founded")
"""Participles of what voters, many together or nobody knows who did."""
_WAS = frozenset(("was", "were", "been"))
_MEANT = frozenset(("meant", "designed", "intended", "supposed", "aimed", "bound"))
"""Participles that tell what a thing is for, and of no deed: "pictures that are meant to show"."""
_HOSTING = spellings_of("host")
_GATHERINGS = wordset("summit meeting conference forum congress assembly session convention gathering")
"""What many come to, and not one other side."""
_OBJECT = 6
"""Words behind a verb within which its object stands."""
_SITTING = wordset("parliament cabinet council board congress senate assembly committee commission lawmakers")
"""Bodies whose members meet each other."""
_OWN_PEOPLE = wordset(
    "aides advisers advisors advisor adviser staff cabinet commanders generals lawyers reporters journalists"
    " relatives families survivors victims supporters voters constituents residents students workers patients"
)
"""Whom somebody meets "with" who are nobody else's."""
_BRIEFINGS = frozenset(("news", "press", "briefing"))
"""Words of what is held for whoever comes: "a news conference"."""
_LIKE = frozenset(("similar", "comparable"))
_DECLARING = spellings_of("declare announce proclaim order call")
"""Verbs of who ceases fire, whatever the others do."""


_OPPOSING = wordset("opposition parties opponents unions guerrillas rebels movement militia")
"""Those whom a relative clause may be about who are no party of the text: "parties which marched"."""
_GOVERNING = frozenset(("ruling", "governing", "coalition", "government"))
"""Words before parties that govern."""
_DEALING = wordset(
    "lenders creditors members bondholders opponents opposition pilots workers suppliers banks insurers"
    " auditors customers rivals competitors owner owners founder founders"
)
"""Those who have to do with a firm or body and act for themselves: "lenders to Nordsund will decide"."""
_DEALER = 2
"""Words of a subject of which the last is such a noun: "its creditors", "other members"."""
_MEANT_BY_THE = frozenset(("the", "its", "their", "his", "her", "this", "that", "both", "those"))
"""Words behind "by" that open a phrase for somebody who was told of."""
_RULING = wordset(
    "police prosecutor prosecutors court courts judge judges jury regulator regulators authority authorities"
    " customs inspectors investigators government parliament ministry ministries detectives lawmakers"
    " magistrate magistrates officials soldiers troops forces army navy cabinet senate congress council"
)
"""Those behind "by" who act for a state that the text may tell of."""


def are_nameless(lows: Sequence[str], verb: int, last: int) -> bool:
    """Whether those behind "by" are no party of the text: "by residents", not "by the firm", "by police"."""
    by = lows.index("by", verb, last)
    told = lows[by + 1 : min(by + _OBJECT, last)]
    if told[:1] == ("two",) and not _STATES.isdisjoint(told[1:2]):
        return False  # "by two countries that were foes"
    return told[:1] != () and told[0] not in _MEANT_BY_THE and _RULING.isdisjoint(told)


def deal_with(subject: Sequence[str]) -> bool:
    """Whether those act who only have to do with a party: "lenders to Nordsund", "its creditors"."""
    subject = _from_subject(subject)
    head = next((i for i, word in enumerate(subject) if word in OBLIQUE or word in AUXILIARIES), len(subject))
    return 0 < head <= _DEALER and subject[head - 1] in _DEALING


def are_unnamed(subject: Sequence[str]) -> bool:
    """Whether a subject stands for so many states that none is meant: "six Arab states", "donors"."""
    if subject[:1] and (
        subject[0] in _GIVING or (subject[0] == "the" and not _SO_MANY.isdisjoint(subject[1:2]))
    ):
        return True  # "the six", of whom one alone is none
    if subject[:3] in _ONE_OF_THEM:
        return True
    return any(word in _STATES and _are_counted(subject, i) for i, word in enumerate(subject))


def _from_subject(words: Sequence[str]) -> Sequence[str]:
    """The words before a verb without what opens their clause: "and | a union", "until | the war"."""
    return words[words[:1] != () and words[0] in _OPENING :]


def _are_counted(subject: Sequence[str], noun: int) -> bool:
    """Whether it is said of a noun how many they are, and not that they are known: not "the five members"."""
    for i in range(noun - 1, max(noun - 1 - _PHRASE, -1), -1):
        word = subject[i]
        if word in _SO_MANY or (word.isdigit() and len(word) < _PHRASE):
            return i == 0 or subject[i - 1] not in _KNOWN
    return False


def speaks_itself(subject: Sequence[str], family: str) -> bool:
    """Whether somebody is told of who acts for no state: "a newspaper", "elected officials in Lima"."""
    subject = _from_subject(subject)
    if not (_LOCAL.isdisjoint(subject[:_SUBJECT]) or _OFFICES.isdisjoint(subject[:_SUBJECT])):
        return True
    if family not in _SPEAKING or not subject:
        return False
    told = subject[subject[0] in _ARTICLES :][:_PHRASE]
    if not (_SPOKESMEN.isdisjoint(told) or _OF_OTHERS.isdisjoint(told)):
        return True  # "a European diplomat said", "rebel delegates warned"
    if subject[-1] in _STUDIES:
        return True
    if not _SPEAKERS.isdisjoint(subject[:2]):
        return True
    return subject[0] in _ARTICLES and not _VOICES.isdisjoint(subject[:_SUBJECT])


def happens_itself(subject: Sequence[str], verb: str) -> bool:
    """Whether nobody can act: "it snowed", "a dyke burst", "demand fell", "the map is meant to show"."""
    if verb in _PRICED and next((w for w in reversed(subject) if w not in AUXILIARIES), "") in _MATERIALS:
        return True
    by_nobody = verb in WEATHER or verb in EMERGING
    if verb in _BREAKING or verb in _MEANT or verb in _BY_MANY or (by_nobody and "it" in subject):
        return True
    if verb in _BUILT and not _WAS.isdisjoint(subject):
        return True  # "the port, which was built in 1979"
    subject = _from_subject(subject)
    head = next((i for i, word in enumerate(subject) if word in OBLIQUE), len(subject))
    return head > 0 and subject[head - 1] in _OF_ITSELF


def follows(lows: Sequence[str], forms: Sequence[str], first: int, nouns: AbstractSet[str]) -> bool:
    """Whether a relative clause is about one of some nouns: "the storm, which", "Hurricane Oda, which"."""
    i = first - 1 - (lows[first - 1] == ",")
    while i > 0 and forms[i][:1].isupper() and lows[i] not in nouns:
        i -= 1
    return i >= 0 and lows[i] in nouns


def follows_opponents(lows: Sequence[str], forms: Sequence[str], first: int) -> bool:
    """Whether a relative clause is about those who do not govern: "opposition parties, which marched"."""
    return follows(lows, forms, first, _OPPOSING) and _GOVERNING.isdisjoint(
        lows[max(first - _PHRASE, 0) : first]
    )


def meets_alone(lows: Sequence[str], subject: Sequence[str], verb: int, kind: str | None) -> bool:
    """Whether somebody meets nobody who could be asked for: his aides, a parliament; or ceases fire alone."""
    behind = lows[verb + 1 : verb + _OBJECT]
    if not _LIKE.isdisjoint(behind[:2]):
        return True  # "signed a similar deal": with one of whom something like it was told
    if kind == "ceasefire":
        return lows[verb] in _DECLARING
    if kind != "met":
        return False
    if (behind[:1] == ("with",) and not _OWN_PEOPLE.isdisjoint(behind)) or not _BRIEFINGS.isdisjoint(behind):
        return True
    if lows[verb] in _HOSTING and not _GATHERINGS.isdisjoint(behind):
        return True
    return not _SITTING.isdisjoint(subject[-_SUBJECT:]) and "with" not in behind
