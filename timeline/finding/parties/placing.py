"""Words that say where something is: "in", "the city of", datelines, and names joined to a place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.finding.inflection import spellings_of
from timeline.finding.parties.phrases import word_before
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.parties.mention import PartyMention

__all__ = [
    "DATELINE",
    "JOINED",
    "LEFT",
    "SORT_AFTER",
    "begins_line",
    "follows_opening",
    "goes_to",
    "is_done_to",
    "moved_through",
    "preposition_before",
    "says_where",
    "share_roles",
]

_PREPOSITIONS = frozenset(
    ("in", "near", "outside", "inside", "across", "throughout", "around", "within", "at", "off")
)
_OFF_TO = spellings_of("tip buy pay fend fight cut write")
"""Verbs behind which "off" opens no place: "tipped off Norland"."""
_BREAKAWAY = frozenset((
    "breakaway", "separatist", "secessionist", "self-declared", "self-proclaimed", "self-styled",
    "unrecognised", "unrecognized", "autonomous", "semi-autonomous", "self-governing",
))  # fmt: skip
"""What is said of lands that act for themselves."""
_BETWEEN = frozenset((
    "the", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    "nearby", "northeastern", "northwestern", "southeastern", "southwestern", "downtown", "neighboring",
    "neighbouring", "mainland", "upper", "lower", "far", "occupied", "rural", "greater", "all", "much",
))  # fmt: skip
_SORT = (
    "city|town|village|port|capital|region|province|district|oblast|peninsula|island|resort|area|suburb|settlement"
    "|governorate|county|republic|strait|valley|desert|sea|river|base|airport|cosmodrome|prefecture|municipality"
)
_SORTS = frozenset(
    (*_SORT.split("|"), "state", "kingdom", "enclave", "regions", "provinces", "cities", "neighbourhood")
)
_SIDES = frozenset((
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "north-east",
    "north-west", "south-east", "south-west", "outskirts", "suburbs", "suburb", "edge", "streets", "coast",
    "coasts", "shores", "centre", "center",
))  # fmt: skip
"""Nouns for a part of a place, or for where something is beside it: "north of", "on the outskirts of"."""
SORT_AFTER = regex(rf"(?:'s)?[ \n](?:{_SORT})(?![^\W_])", re.IGNORECASE)
"""The sort of place a name is of, after it: "the Kursk region"."""

DATELINE = regex(
    r"(?:,[ ][A-Z][A-Za-z]+(?:[ ][A-Z][a-z]+)?){0,2}"
    r"(?:[ ]\d{1,2}\b|[ ]\([A-Z][A-Za-z /-]{1,30}\)|[ ]?[—–_]|[ ]?--|[ ]-[ ])"
)
"""What follows a place at the head of a report: ", July 12 (Reuters) -"."""

JOINED = regex(r"(?:,|,?[ \n](?:and|or)|[ \n]as well as)[ \n](?:the[ \n])?")
"""What joins two names into a list."""

_OFFICIALS = regex(
    r"[\w-]+[ ](?:officials|negotiators|envoys|diplomats|mediators|representatives|delegations|delegates"
    r"|ministers|leaders|presidents|troops|forces|soldiers|teams|governments)\b"
)
"""Who acts for a state whose adjective stands before another name: "Saudi and Hamas officials"."""
_BODIES = frozenset(("group", "organisation"))
_NEXT = 15
"""Characters behind the name within which the noun ends."""
_GOING = regex(
    r"\b(?:fl(?:ew|y|ies|own|ying)|pull(?:s|ed|ing)?|steam(?:s|ed|ing)?|puts?|travel(?:s|l?ed|l?ing)?|went|goes|go|gone|going|sail(?:s|ed|ing)?|dr(?:ove|iven)"
    r"|return(?:s|ed|ing)?|moved?|moving|fled|flee(?:s|ing)?|deploy(?:s|ed|ing|ment)?|deport(?:s|ed|ing|ation)?"
    r"|sent|sends?|sending|airlift(?:s|ed|ing)?|evacuat(?:es?|ed|ing|ion)|dispatch(?:es|ed|ing)?|shipp(?:ed|ing)"
    r"|visits?|trips?|journeys?|voyages?|flights?|convoys?|transferred|extradit(?:es?|ed|ion)|invited|brought|taken)"
    r"(?:[ \n][\w’'-]+){0,5}?[ \n](?:to|into)[ \n]\Z"
    r"|\b(?:launch(?:es|ed|ing)?|lift-?off|(?:lift(?:s|ed)|took|takes|blasted)[ ]off)"
    r"(?:[ \n][\w’'-]+){0,5}?[ \n]from[ \n]\Z",
    re.IGNORECASE,
)
_BOUND = regex(
    r"\b(?:left|leav(?:es?|ing)|depart(?:s|ed|ing)?|set[ ](?:off|out|sail|course)|bound|sail(?:s|ed|ing)?"
    r"|head(?:s|ed|ing)?|embark(?:s|ed|ing)?)"
    r"(?:[ \n][\w’'-]+){0,5}?[ \n]for[ \n]\Z",
    re.IGNORECASE,
)
_OPENING = regex(
    r"(?:\A|\n|[.!?][\"”’]?[ ])(?:In|At|Near|Off|Outside|Inside|Across|Around|Within|During|After"
    r"|Following|Meeting)[ ][^,.;:\n]{2,40},[ ]"
    r"(?:the[ ])?\Z"
)
"""A place that opens a sentence, behind which its subject stands."""
_LISTING = (" and ", " or ")
_TWO_ACT = regex(
    r"[ ]and[ ](?:the[ ])?[A-Z][\w’'-]+(?:[ ][A-Z][\w’'-]+){0,2}[ ](?:[a-z]+ly[ ]|also[ ]|again[ ])?"
    r"(?:[a-z]{2,}ed|have|had|are|were|will|would|met|held|began|struck|broke|made|took|sent|gave|came|went"
    r"|fought|sought|spoke)\b"
)
"""What follows the first of two that act: "In Tinytown, Ukraine and Norland signed"."""
LEFT = "left"
"""The rule of places that somebody leaves, where nothing is done."""
_REACHING = frozenset(("reached", "reaches", "reach", "reaching"))
_DONE_TO_TOWNS = spellings_of(
    "visit tour enter inspect shell bomb bombard storm seize capture recapture retake occupy besiege overrun"
    " raid pound invade encircle evacuate liberate attack strike hit rock devastate ravage flood"
)
"""Verbs right behind which a town stands that somebody visits, attacks or takes."""
_UPON = frozenset(("on", "against", "of", "upon"))
_ASSAULTS = wordset(
    "attack attacks strike strikes airstrike airstrikes assault assaults raid raids bombing bombardment"
    " shelling siege encirclement capture recapture seizure occupation storming invasion liberation offensive"
    " advance fall missiles missile rockets rocket drones shells bombs mortars torpedoes cyberattack massacre"
)
"""Nouns of what is done to a town, or thrown at one, that stands behind "on" or "of"."""
_LONGER = regex(r"[ -][A-Z]")
"""What follows a town that is only the beginning of a name: "Lincoln Center"."""
_LEAVING = frozenset(("left", "leave", "leaves", "leaving", "quit", "departed"))
_REACH = 90
"""Characters before a place in which the word for going there stands."""


def goes_to(text: str, start: int) -> bool:
    """Whether somebody goes to what is named, or something is launched there: "flew to", "left for"."""
    before = text[max(start - 3, 0) : start - 1]
    if before in ("to", "om"):
        return _GOING.search(text, start - _REACH, start) is not None
    return before == "or" and _BOUND.search(text, start - _REACH, start) is not None


def moved_through(text: str, start: int) -> str:
    """How somebody passes what is named: "going" ("reached Aden"), LEFT ("left" or "out of Aden"), or ""."""
    at, word = word_before(text, start)
    verb = word.lower()
    if verb == "of" and word_before(text, at)[1].lower() == "out":
        return LEFT
    return LEFT if verb in _LEAVING else "going" if verb in _REACHING else ""


def is_done_to(text: str, start: int, end: int) -> bool:
    """Whether somebody visits, attacks or takes the town that is named: "shelled Tinytown", "raid on it"."""
    at, verb = word_before(text, start)
    told = verb.lower()
    upon = told in _DONE_TO_TOWNS or (told in _UPON and word_before(text, at)[1].lower() in _ASSAULTS)
    return upon and _LONGER.match(text, end) is None


def begins_line(text: str, start: int) -> bool:
    """Whether nothing stands before an offset on its line."""
    return start == 0 or text[start - 1] == "\n"


def preposition_before(text: str, start: int) -> str:
    """The preposition of place before a name, adjectives between them left out; "of" after "city"; or ""."""
    at = start
    for _ in range(4):
        at, word = word_before(text, at)
        low = word.lower()
        if at >= 0 and text[at + len(word)] == ".":
            low = ""  # "in the town. | Norland"
        if low in _PREPOSITIONS:
            return "" if low == "off" and word_before(text, at)[1].lower() in _OFF_TO else low
        if low == "of":
            sort, word = word_before(text, at)
            if word.lower() not in _SORTS:
                return "of" if word.lower() in _SIDES else ""
            at, word = word_before(text, sort)
            if word.lower() not in _BREAKAWAY:
                return "of"
            continue  # "the breakaway region of Norland" acts as Norland does.
        if low in _SORTS and at >= 0:
            return "of"
        if low not in _BETWEEN:
            return ""
    return ""


def says_where(text: str, start: int, end: int, kind: str) -> bool:
    """Whether the words around a name of a state, seat or house say where something is.

    Args:
        text: the whole text.
        start: where the name begins.
        end: where the name ends.
        kind: the kind of its row; only a seat heads a report, and only at a house does one stand "at".
    """
    if SORT_AFTER.match(text, end):
        return True
    if follows_opening(text, start, end):
        return False
    preposition = preposition_before(text, start) or _preposition_before_town(text, start)
    if preposition:
        return (preposition != "at" or kind == "house") and text[end : end + 1] != "'"
    return kind == "seat" and begins_line(text, start) and DATELINE.match(text, end) is not None


def follows_opening(text: str, start: int, end: int) -> bool:
    """Whether a name is the subject behind a place that opens its sentence: "In Tinytown, Ukraine said"."""
    if text[max(start - 2, 0) : start] != ", " and not text.endswith(", the ", max(start - 6, 0), start):
        return False
    if text[end : end + 1] != " " or (text.startswith(_LISTING, end) and not _TWO_ACT.match(text, end)):
        return False
    return _OPENING.search(text, start - _REACH, start) is not None


def _preposition_before_town(text: str, start: int) -> str:
    """The preposition before the town in "in Tinytown, Ukraine", or ""."""
    if text[max(start - 2, 0) : start] != ", ":
        return ""
    town, word = word_before(text, start - 1)
    return preposition_before(text, town) if word[:1].isupper() else ""


def share_roles(text: str, mentions: list[PartyMention]) -> None:
    """Gives "South Korean" the sector in "South Korean and Ukrainian intelligence", "and Hamas envoys"."""
    for i in range(len(mentions) - 1, 0, -1):
        first, second = mentions[i - 1], mentions[i]
        if first.rule != "adjective" or not JOINED.fullmatch(text, first.end, second.start):
            continue
        if second.rule == "role":
            mentions[i - 1] = replace(first, sector=second.sector, rule="role")
        elif second.rule in _BODIES and _OFFICIALS.search(text, second.start, second.end + _NEXT):
            mentions[i - 1] = replace(first, sector="GOV", rule="role")
