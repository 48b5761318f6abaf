"""What demands, charges and measures tell, given who takes them, and against whom."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.happenings.roles import are_states
from timeline.finding.inflection import INVARIANT, spellings_of
from timeline.finding.regex import regex
from timeline.finding.words import MODALS, MONTHS, PREPOSITIONS, WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

    Lows = tuple[str, ...]

__all__ = [
    "accused",
    "charged",
    "conceded",
    "detained",
    "eased",
    "requested",
    "restricted",
    "sanctioned",
    "weighs_request",
]

_TO_COME = frozenset(("come", "become", "run", "overcome"))
"""Words behind "to" that look like no base form and are one, or stand before one."""
_MODAL = (MODALS | {"to"}) - {"should"}
_ASKS = frozenset(("asked", "asks"))
_SUGGESTS = ("suggest", "propos", "recommend")
"""How begin the verbs behind which a base form asks for something: "suggested that it leave"."""
_OPENS_QUESTION = (("why",), ("how",), ("what",), ("who",), ("when",), ("where",), ("whether",))
_ASKING_FOR = frozenset(("for", "to"))
_ASKED_FOR = wordset("request requests demand demands plea pleas call calls appeal appeals")
_MEN_OF_OFFICE = wordset(
    "minister president premier chancellor ambassador king queen prince mayor governor chief secretary"
    " speaker pope bishop archbishop commander commissioner chairman envoy counterpart colleague"
)
_BARRING = ("barr", "bar", "bann", "block", "exclud", "forb")
"""How verbs begin that keep others out."""
_SPACES = wordset("port ports airspace waters territory harbours harbors strait canal")
"""Where they are kept out of."""
_LETTING = frozenset(("let", "allow", "allowed"))
_NOT = frozenset(("not", "n't", "never"))
_WILLING = wordset("will would wo did does do has have had")
_PAPERS = wordset("visa visas licence licences license passport passports permit permits")
_UNTRUE = wordset("absurd baseless unfounded untrue nonsense false groundless lies lie ridiculous")
_WORRIES = wordset(
    "concern concerns worry worries unease alarm regret regrets anxiety disquiet sorrow doubt doubts"
    " misgivings reservations scepticism skepticism"
)
_BLAMING = spellings_of("blame")
_WEATHER = wordset("niño nino niña weather drought floods")
"""What is blamed as if it were somebody."""
_BLAMED = wordset(
    "him her them us it me each other another himself themselves itself both either neither side sides men"
    " women people gang gangs militia militias gunmen troops police army navy forces government governments"
    " cabinet opposition party parties group groups crew staff press media union unions firm firms company"
    " companies bank state states country countries predecessor pilot captain chief president premier king"
    " west east kremlin mob guerrillas rebel rebels vandals criminals spies bandits colleague someone"
    " somebody youths"
)
_PEOPLE = regex(r"[a-z-]+(?:ers|ors|er|or|ists?|ees?|ants?|ians?|aries)")
_DAYS = WEEKDAYS | MONTHS
_BEING = wordset("is are was were be been being")
_ALLIES = wordset("base bases camps airfield airfields troops forces soldiers warships")
"""Whom, or where, a state lets in soldiers of another one."""
_STOPS = frozenset((",", ".", ";", ":", "and", "but", "who", "which", "that"))
_TOWNS = wordset("town city port village base airport island fort capital district province outpost bridge")
_RETAKING = spellings_of("recapture retake")
_TO_TOWN = 12
"""Words before such a verb within which its subject stands."""
_NEAR = 6
"""Words before and behind "asked" within which a question stands."""


def weighs_request(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether somebody weighs what others ask for, and asks for nothing: "is considering a request"."""
    if act.plan is None or act.plan.mood != "considered" or lows[trigger.first] not in _ASKED_FOR:
        return False
    behind = trigger.first + 1
    # "an appeal to Ostia"
    return lows[behind : behind + 1] != ("to",) or any(map(is_base_form, lows[behind + 1 : behind + 2]))


def requested(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Who calls on a person, and for nothing, meets him; who weighs a request may give what is asked.

    Who asks a question asks for nothing but an answer, and who tells reporters "ahead of a trip to" a place
    asks for nothing at all.
    """
    to_do = "".join(lows[trigger.last + 1 : trigger.last + 2])
    told = lows[trigger.at] == "told" and lows[trigger.last] == "to" and lows[trigger.last - 1] != "not"
    if told and not _can_be_done(to_do):
        return "stated"
    if lows[trigger.at] in _ASKS and _asks_question(lows, trigger.at):
        return "stated"
    if lows[trigger.at].startswith(_SUGGESTS) and _may_be(lows[trigger.at : trigger.last]):
        return "stated"
    if weighs_request(lows, act, trigger):
        return "supplied"
    calls = lows[trigger.at].startswith("call") and lows[trigger.at + 1 : trigger.at + 2] == ("on",)
    behind = lows[trigger.at + 2 : act.clause.last]
    persons = bool(roles.recipients) and all(m.person for m in roles.recipients)
    persons = persons or not _MEN_OF_OFFICE.isdisjoint(behind[:5])
    return "met" if calls and persons and {"to", "for"}.isdisjoint(behind) else "requested"


def _may_be(told: Lows) -> bool:
    """Whether it is told how something may be, and not how it should: "suggested that it may close"."""
    return "that" in told and not _MODAL.isdisjoint(told)


def _can_be_done(word: str) -> bool:
    """Whether a word behind "to" can open what somebody is told to do."""
    return is_base_form(word) or word in INVARIANT or word.endswith("ly") or word in _TO_COME


def _asks_question(lows: Lows, at: int) -> bool:
    """Whether a question stands close before the verb, or opens behind it."""
    behind = lows[at + 1 : at + _NEAR]
    if "?" in lows[max(at - _NEAR, 0) : at] and _ASKING_FOR.isdisjoint(behind):
        return True
    return lows[at + 1 : at + 2] in _OPENS_QUESTION or "whom" in behind


def restricted(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """Foreigners who are told to leave are expelled."""
    leaving = lows[trigger.last] == "leave" and any(m.rule == "people" for m in roles.recipients)
    return "expelled" if leaving else "restricted"


def sanctioned(lows: Lows, act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Who keeps ships out of his ports restricts them: "barred research ships from its ports"."""
    bars = lows[trigger.at].startswith(_BARRING)
    bars = bars and not _SPACES.isdisjoint(lows[trigger.at : act.clause.last])
    return "restricted" if bars else "sanctioned"


def eased(lows: Lows, act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Who revokes a visa, or does not let somebody in, eases nothing; who lets in soldiers helps them."""
    if "access" in lows[trigger.at : trigger.last + 1] and not _ALLIES.isdisjoint(
        lows[act.clause.first : act.clause.last]
    ):
        return "cooperated"
    if lows[trigger.at] in _LETTING and _will_not(lows, trigger.at):
        return "refused"
    revokes = lows[trigger.at].startswith("revok")
    revokes = revokes and not _PAPERS.isdisjoint(lows[act.clause.first : act.clause.last])
    return "sanctioned" if revokes else "eased"


def accused(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> str:
    """Who is worried, calls something untrue, or blames a thing, accuses nobody: "blaming the slump"."""
    told = lows[trigger.first : trigger.last + 1]
    blamed = lows[trigger.at + 1 : act.clause.last] if lows[trigger.at] in _BLAMING else ()
    if not _WORRIES.isdisjoint(told) or not _WEATHER.isdisjoint(blamed[:3]):
        return "stated"
    if roles.recipients:
        return "accused"
    of_thing = _is_fault(lows[trigger.at - 1], blamed)
    if lows[trigger.at] == "blaming":
        named = tuple(takewhile(lambda word: word not in PREPOSITIONS and word not in _STOPS, blamed))
        of_thing = blamed[:1] != ("what",) and not any(
            word in _BLAMED or _PEOPLE.fullmatch(word) for word in named[-1:]
        )
    return "stated" if of_thing or not _UNTRUE.isdisjoint(told) else "accused"


def _is_fault(before: str, blamed: Lows) -> bool:
    """Whether what is blamed is a thing: "blamed the lockdown", not "blamed the rebels", "blamed for"."""
    named = tuple(takewhile(lambda word: word not in PREPOSITIONS and word not in _STOPS, blamed))
    lays = any(one == "on" and two not in _DAYS for one, two in pairwise(blamed))  # "on the rebels"
    if not named or lays or "for" in blamed or before in _BEING:
        return False
    return not any(word in _BLAMED or _PEOPLE.fullmatch(word) for word in named)


def charged(lows: Lows, _act: Act, trigger: Trigger, roles: Roles) -> str:
    """States, and not their courts, charge each other with nothing but words: "charged Ostia with deceit"."""
    sides = (*roles.actors, *roles.recipients)
    by_states = bool(roles.actors and roles.recipients) and all(m.rule == "name" for m in sides)
    return (
        "accused" if by_states and lows[trigger.at].startswith("charg") and are_states(sides) else "charged"
    )


def detained(lows: Lows, _act: Act, trigger: Trigger, _roles: Roles) -> str:
    """A town that is recaptured is no fugitive: "the port, which the rebels had held, was recaptured"."""
    at = trigger.at
    if lows[at] not in _RETAKING:
        return "detained"
    before = tuple(takewhile(lambda word: word not in (".", ";"), reversed(lows[max(at - _TO_TOWN, 0) : at])))
    return "detained" if _TOWNS.isdisjoint(before) else "seized"


def conceded(lows: Lows, _act: Act, trigger: Trigger, _roles: Roles) -> str:
    """Who will not admit something refuses it."""
    return "refused" if lows[trigger.at] == "admit" and _will_not(lows, trigger.at) else "conceded"


def _will_not(lows: Lows, at: int) -> bool:
    """Whether somebody does not want to: "will not admit them", "has still not let them in"."""
    return lows[at - 1] in _NOT and not _WILLING.isdisjoint(lows[max(at - 3, 0) : at - 1])
