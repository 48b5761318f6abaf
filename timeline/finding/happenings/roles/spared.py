"""Whether a name behind a verb stands there for something else than whom the deed is done to."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.happenings.entities.before import OBLIQUE, word_before
from timeline.finding.happenings.entities.beside import (
    is_gapped,
    is_state,
)
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.agents import is_by_event, is_of_another_deed
from timeline.finding.happenings.roles.beyond import ENVOYS, is_beyond
from timeline.finding.happenings.roles.together import is_beside
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention

__all__ = [
    "ABOUT",
    "HARM",
    "OWN_FORCES",
    "RECEIVING",
    "SUFFERING",
    "acted_upon",
    "is_sent",
    "rings",
    "tells_make",
    "without_agents",
]

_DEPARTING = spellings_of("leave depart")
RECEIVING = wordset("to on against with for in into")
SUFFERING = RECEIVING | {"of"}
OWN_FORCES = frozenset(("forces_sent", "forces_withdrawn", "mobilised"))
"""Kinds whose passive subject belongs to the actor: "soldiers of Norland were sent"."""
_ONLOOKING = wordset(
    "eyes presence auspices patronage gaze supervision invitation behest request insistence urging initiative"
    " sidelines margins fringes dismay delight fury annoyance anger alarm chagrin irritation displeasure"
)
_LOOKING_ON = 6
"""Words before a party within which such a noun stands."""
_MAKES = frozenset(("brand", "brands", "label", "labels"))
_CALLS = frozenset(("call", "calls"))
_LISTING = ("and", ",")
_HELD_BY = ("held", "by")
_OWNING = (("owned", "by"), ("operated", "by"), ("run", "by"), ("chartered", "by"), ("belonging", "to"))
"""What says whose a thing is."""
_POSTED = wordset("ambassador envoy representative delegate emissary observer liaison")
"""Those whom a state has with others."""
_OFFICE = 5
"""Words before a party within which stands who has such a one there."""
_COMPLAINING = spellings_of("complain protest")
"""Verbs behind which "about" says whose fault it is."""
_COMPLAINTS = spellings_of("complain") | {"complaint", "complaints", "grievance", "grievances"}
"""Words behind which "to" and "with" say where somebody complains, and of nobody but states."""
_APPEALS = frozenset(("appeal", "appeals", "plea", "pleas"))
_APPLYING = spellings_of("apply")
_BEFORE_FOR = 3
"""Words before whom it is for within which such a noun stands."""
_SENTENCE_ENDS = frozenset((".", ";", ":", ","))
_TIMING = wordset("after before during since amid despite until following")
"""Prepositions of what tells when, and not upon whom."""
_EXCEPTING = frozenset(("but", "except", "besides", "save"))
"""Words behind "than any" behind which stands the one who is left out."""
_BLAMING = spellings_of("blame pin link attribute ascribe trace tie connect")
"""Verbs that put a deed on whoever did it: "blamed the attack on Norland", "linked it to Norland"."""
_OF_CHARGE = frozenset(("of", "for"))
"""Words behind which a participle says what somebody is accused of."""
_ADDRESSING = spellings_of(
    "ask urge tell order call appeal warn advise instruct press pressure beg implore invite direct require"
    " encourage command remind caution plead entreat push force summon petition lobby exhort admonish compel"
    " oblige counsel threaten"
)
"""Verbs right behind which those stand who are told what to do."""
_ADDRESSED = frozenset(("on", "upon", "to", "with"))
_NO_ADDRESSEES = wordset("to not permission leave time money help aid that")
"""What else stands behind such a verb before an infinitive: "asked to join", "asked permission to fly"."""
_SENT_ONES = wordset(
    "delegation team mission envoy emissary emissaries minister official diplomat representative lawmaker"
    " negotiator delegate senators parliamentarians mps officers generals commanders executives premiers"
    " bankers lawyers investors managers"
)
"""Others than the envoys of a state who act for whoever they are from."""
_BARRING = frozenset(("against", "of", "from", "about", "for"))
"""Words behind which a participle says what somebody is warned of."""
ABOUT = frozenset(("about", "over"))
HARM = wordset(
    "attack attacks bombing bombings killing killings murder murders shelling assassination invasion arrest"
    " arrests detention kidnapping abduction raid raids execution executions massacre occupation annexation"
    " blockade siege imprisonment jailing poisoning expulsion deportation beating torture strike strikes"
    " assault act acts violence crime crimes outrage outrages atrocity atrocities aggression offensive"
    " sanctions embargo tariffs measures blasts blast explosion explosions ambush threat threats plot"
)
"""Nouns of what is done to somebody."""
_MAKE = 3
"""Words behind an adjective within which it is told that it is of a brand."""
_OWNED_BY = 2
_NEAR_BY = 6
_DEED = 9
"""Words before a name within which the noun of another deed stands."""


def acted_upon(
    page: Page, free: list[PartyMention], before: Mapping[int, str], after: int, kind: str
) -> list[PartyMention]:
    """Those of whom nothing around them says that the deed is not done to them."""
    free = [m for m in free if not (before[id(m)] in _LISTING and is_gapped(page, m))]
    free = [m for m in free if not (_has_envoys(page, m) or _is_compared(page, m, after))]
    free = [m for m in free if not (_looks_on(page, m) or is_beside(page, m))]
    if kind in OWN_FORCES:  # "The alliance sent 300 Norlandic soldiers"
        sent = ("adjective", "role", "warship")
        free = [m for m in free if m.rule not in sent or before[id(m)] in OBLIQUE]
    free = [m for m in free if not (_is_kept_from(page, m, after) or _is_at_other_time(page, m, after))]
    if kind == "convicted" or page.words.lows[after - 1] == "fined":  # "to pay 3 million to Lind": not Lind
        free = [m for m in free if before[id(m)] != "to"]
    if page.words.lows[after - 1] in _COMPLAINING:  # "complained to the union about Norland"
        free = [m for m in free if before[id(m)] in ABOUT] or free
    if kind == "accused" and not _COMPLAINTS.isdisjoint(page.words.lows[after - 1 : after + _OFFICE]):
        free = [m for m in free if before[id(m)] not in _ADDRESSED or is_state(m)]
    elif kind == "requested":  # "an appeal for Norland": others are asked; "applied with Norland"
        applies = page.words.lows[after - 1] in _APPLYING
        free = [m for m in free if not (before[id(m)] == "for" and _is_appealed_for(page, m))]
        free = [m for m in free if not ((applies and before[id(m)] == "with") or _undergoes_it(page, m))]
    if kind == "accused" and page.words.lows[after - 1] not in _COMPLAINING:
        free = [
            m
            for m in free
            if before[id(m)] not in ABOUT and not (_suffers(page, m, after) or _is_in_charge(page, m, after))
        ]
    if kind == "visited" and page.words.lows[after - 1] in _DEPARTING:  # "left Norland for Ostia"
        free = [m for m in free if before[id(m)] == "for"] or free
    if kind == "eased":
        free = [m for m in free if not _is_aim(page, m, after)]
    if page.words.lows[after - 1] in _ADDRESSING:
        free = [
            m
            for m in free
            if not (_is_in_order(page, m, after) or (before[id(m)] == "on" and _is_channel(page, m, after)))
        ]
    return [m for m in free if not is_beyond(page, m, kind)]


def _is_appealed_for(page: Page, mention: PartyMention) -> bool:
    """Whether others are asked to help a party: "its appeal for Norland", not "an appeal for it to leave"."""
    lows, i, end = page.words.lows, page.word_at(mention.start), page.word_at(mention.end)
    goes_on = lows[end : end + 1] == ("'s",) or (
        lows[end : end + 1] == ("to",) and any(map(is_base_form, lows[end + 1 : end + 2]))
    )
    return not (goes_on or _APPEALS.isdisjoint(lows[max(i - _BEFORE_FOR, 0) : i]))


def _undergoes_it(page: Page, mention: PartyMention) -> bool:
    """Whether it is asked what others are to do to a party: "demanded that Norland be expelled"."""
    end = page.word_at(mention.end)
    return page.words.lows[end : end + 1] == ("be",)


def without_agents(
    page: Page, free: list[PartyMention], before: Mapping[int, str], behind: range, kind: str
) -> list[PartyMention]:
    """The same without those who act elsewhere: "Brought arms, following a pact signed by Norland"."""
    lows, after = page.words.lows, behind.start
    apart = not (is_passive(lows, after - 1) or kind.startswith("agreement")) and lows[after] != "by"
    free = [m for m in free if not (apart and before[id(m)] == "by" and not _owns_it(page, m, kind))]
    if "by" not in lows[max(after - _NEAR_BY, 0) : behind.stop]:
        return free
    return [
        m
        for m in free
        if _owns_it(page, m, kind) or not (is_by_event(page, m) or is_of_another_deed(page, m, after - 1))
    ]


def _owns_it(page: Page, mention: PartyMention, kind: str) -> bool:
    """Whether what is acted upon is his: "seized a container owned by Nordsund"."""
    i = page.word_at(mention.start)
    told = page.words.lows[max(i - _OWNED_BY, 0) : i]
    return told in _OWNING or (kind == "traded" and told == _HELD_BY)


def _is_kept_from(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether somebody else is kept from what is his: "barred a crowd from reaching his embassy"."""
    i = page.word_at(mention.start)
    lows = page.words.lows[max(after, i - _DEED) : i]
    return "from" in lows and any(one == "from" and two.endswith("ing") for one, two in pairwise(lows))


def _is_at_other_time(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether he only stands in what tells when it was: "met aides after the strike on Norland"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    told = lows[after:i]
    if _TIMING.isdisjoint(told):
        return False
    since = max(k for k, word in enumerate(told) if word in _TIMING)
    return "," not in told[since:] and not _begins_time(page, after + since)


def _has_envoys(page: Page, mention: PartyMention) -> bool:
    """Whether it only says where somebody's envoy is: "after Norland's envoy to the alliance had left"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    i -= lows[i - 1] == "the"
    posted = i > _OFFICE and lows[i - 1] in ("to", "at") and lows[i - 2] in _POSTED
    return posted and "'s" in lows[i - _OFFICE : i - 2]


def _is_compared(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether others are only compared with him: "sent it more than any state but Norland"."""
    i = page.word_at(mention.start)
    lows = page.words.lows[max(after, i - _DEED) : i]
    than = lows.index("than") if "than" in lows else len(lows)
    return not _EXCEPTING.isdisjoint(lows[than:]) or lows[-2:] == ("than", "the") or lows[-1:] == ("than",)


def _suffers(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether a deed that is condemned was done to him, and not by him: "condemned the bombing of"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    puts_on = lows[after - 1] in _BLAMING and not {"on", "to"}.isdisjoint(lows[i - 2 : i])
    noun = next((k for k in range(i - 1, max(i - _DEED, after), -1) if lows[k] in HARM), 0)
    suffers = noun > 0 and lows[noun + 1] in SUFFERING | {"at", "near"}
    return suffers and not puts_on and word_before(page, mention) != "by"


def _is_in_charge(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether he only stands in what somebody is accused of: "accused the pair of having armed Norland"."""
    lows = page.words.lows[after : page.word_at(mention.start)]
    return any(one in _OF_CHARGE and two.endswith("ing") for one, two in pairwise(lows))


def _is_aim(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether it belongs to what is allowed: "was granted a licence to export to Norland"."""
    lows = page.words.lows[after : page.word_at(mention.start)]
    return any(one == "to" and is_base_form(two) for one, two in pairwise(lows))


def _is_in_order(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether he only stands in what others are told to do: "urged the rebels to free Norland's envoy"."""
    lows, last = page.words.lows, page.word_at(mention.start)
    first = after + (lows[after] in _ADDRESSED)
    if lows[first] in OBLIQUE or lows[first] in _NO_ADDRESSEES or _begins_time(page, first):
        return False
    return any(
        (lows[i] == "to" and is_base_form(lows[i + 1]))
        or (lows[i] in _BARRING and lows[i + 1].endswith("ing"))
        for i in range(first + 1, last - 1)
    )


def _is_channel(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether others are told there what to do: "told firms on Chirper to leave"."""
    lows, i = page.words.lows, page.word_at(mention.end)
    if lows[after] in OBLIQUE or lows[after] in _ADDRESSED:
        return False
    until = next((k for k in range(i, min(i + _DEED, len(lows))) if lows[k] in _SENTENCE_ENDS), i + _DEED)
    return any(one == "to" and is_base_form(two) for one, two in pairwise(lows[i:until]))


def _begins_time(page: Page, i: int) -> bool:
    """Whether a word is the first of a time: "asked last week to join"."""
    return bool(within(page.datings, page.words.starts[i], page.words.ends[i]))


def _looks_on(page: Page, mention: PartyMention) -> bool:
    """Whether something is done in his presence: "signed under the eyes of the king", not "a request by"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    noun = next((k for k in range(i - 1, max(i - _LOOKING_ON, 1), -1) if lows[k] in _ONLOOKING), 0)
    return noun > 0 and not OBLIQUE.isdisjoint(lows[noun - 2 : noun])


def is_sent(page: Page, mention: PartyMention) -> bool:
    """Whether those are who act for a state: "met envoys from Norland"."""
    lows, i = page.words.lows, page.word_at(mention.start) - 1
    i -= lows[i] == "the"
    return i > 0 and lows[i] == "from" and (lows[i - 1] in ENVOYS or lows[i - 1] in _SENT_ONES)


def tells_make(page: Page, mention: PartyMention) -> bool:
    """Whether an adjective only says from where a brand is: "bought the Finnish skyr brand Lumi"."""
    lows, i = page.words.lows, page.word_at(mention.end)
    return mention.rule == "adjective" and not _MAKES.isdisjoint(lows[i : i + _MAKE])


def rings(page: Page, mention: PartyMention) -> bool:
    """Whether he is whose call somebody takes: "took a call on Monday from Norland's premier"."""
    i = page.word_at(mention.start)
    return not _CALLS.isdisjoint(page.words.lows[max(i - _NEAR_BY, 0) : i])
