"""Who attacks whom where the attack is the subject: "A Norlandic raid on Ostia killed nine"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.before import OBLIQUE, word_before
from timeline.finding.happenings.entities.beside import group, is_attributive, is_state, key, owns
from timeline.finding.happenings.entities.seats import state_of
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.objects import EMBASSIES
from timeline.finding.words import MONTHS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles.sides import Mentions
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention

__all__ = ["is_hit", "raiders", "sides_of_assault", "whose_town"]

_DEEDS = wordset(
    "attack attacks assault assaults raid raids strike strikes airstrike airstrikes offensive bombardment"
    " bombing bombings shelling onslaught incursion incursions invasion barrage ambush ambushes massacre"
    " salvo salvoes blast blasts explosion explosions siege sieges"
)
"""Nouns of attacks."""
_SHOTS = wordset(
    "rocket rockets missile missiles shell shells drone drones mortar mortars bomb bombs fire artillery"
)
"""Nouns of what is fired, behind which "on" and "of" name nobody who is hit."""
_TARGETS = EMBASSIES | wordset(
    "embassies consulates missions base bases barracks outpost checkpoint airliner airport airbase tanker"
    " ferry train metro subway station hotel market mall school hospital church mosque synagogue temple"
    " shrine cathedral nightclub resort parliament pipeline refinery dam bridge stadium theatre newsroom"
)
"""Things that are hit, where they stand before the noun of an attack: "the embassy bombings"."""
_FIRED = frozenset(("fired", "launched", "lobbed", "shot"))
"""Participles of shots."""
_BY = frozenset(("by", "from"))
_UPON = frozenset(("on", "against", "at", "into"))
_WHERE = frozenset(("in", "over", "near", "across", "inside"))
_UPON_TOWNS = _UPON | {"of"}
_WHITHER = frozenset(("into", "of", "against"))
"""What stands between an attack and whom it is upon, and not before a day."""
_PHRASE = 6
"""Words of a noun phrase up to such a noun."""
_IN = frozenset(("in", "during", "by", "after"))
_NEAR = 4
"""Words from whose attack it is to its noun."""


def sides_of_assault(people: Subjects, clause: Clause, trigger: Trigger) -> tuple[Mentions, Mentions]:
    """Who attacks, and whom, by the words around the noun of an attack that is the subject; nobody else."""
    words, first = people.page.words, clause.first
    until = min(trigger.at, first + _PHRASE)
    end = next((i for i in range(first, until) if words.lows[i] in OBLIQUE), until)
    noun = end - 1 - (words.lows[end - 1] in ("fired", "launched"))
    if noun < first or words.lows[noun] not in _DEEDS | _SHOTS:
        return (), ()
    found = people.free(words.starts[first], words.starts[trigger.at])
    told = [(m, word_before(people.page, m)) for m in found]
    place = words.starts[noun]
    called = {m.start for m, _ in told if m.rule == "adjective"}
    own = [
        m
        for m, _ in told
        if m.start < place
        and (m.rule in ("adjective", "role") or owns(people.page, m) or _is_joined_to(people.page, m, called))
    ]
    struck = [m for m, _ in told if m.start < place and is_hit(people.page, m, noun)]
    behind = [(m, word) for m, word in told if m.start > place]
    by = [m for m in own if m not in struck] or [m for m, word in behind if word in _BY]
    acting = group(people.page, found, by[0]) if by else ()
    hit = struck or _hit(behind, words.lows[noun] in _DEEDS, {key(m) for m in acting})
    if not hit:
        return acting, whose_town(people.page, words.ends[noun], words.starts[trigger.at], acting)
    return acting, group(people.page, found, hit[0])


def _is_joined_to(page: Page, mention: PartyMention, called: set[int]) -> bool:
    """Whether "and" joins a state to another whose attack it is called: "US | and British raids"."""
    words, i = page.words, page.word_at(mention.end)
    return words.lows[i] in ("and", ",") and words.starts[i + 1] in called


def is_hit(page: Page, mention: PartyMention, noun: int) -> bool:
    """Whether he or what is his stands before the noun as what is hit: "U.S. Embassy bombings"."""
    lows, last = page.words.lows, page.word_at(mention.end) - 1
    if lows[noun] not in _DEEDS or last >= noun or owns(page, mention):
        return False
    if lows[noun - 1] in _TARGETS:
        return True
    whither = noun + 2 < len(lows) and lows[noun + 1] in _WHITHER
    goes_upon = whither and page.words.forms[noun + 2][:1].isupper()
    goes_upon = goes_upon and lows[noun + 2] not in MONTHS  # "the US invasion of Iraq"
    return last == noun - 1 and mention.rule == "name" and is_state(mention) and not goes_upon


def raiders(people: Subjects, clause: Clause, verb: int) -> tuple[Mentions, Mentions]:
    """Whose the attack is in which something is done, and upon whom: "died in a Norlandic raid in Ostia"."""
    page, words = people.page, people.page.words
    if words.lows[verb] in _FIRED:
        return _shots(people, clause, verb)
    if _DEEDS.isdisjoint(words.lows[verb : clause.last]) and _SHOTS.isdisjoint(
        words.lows[verb : clause.last]
    ):
        return (), ()
    found = people.free(words.ends[verb], words.ends[clause.last - 1])
    acting = next((m for m in found if _raids(page, m, verb)), None)
    if acting is None:
        return (), ()
    hit = _hit([(m, word_before(page, m)) for m in found], False, {key(acting)})
    if not hit:
        return (acting,), whose_town(page, words.ends[verb], words.ends[clause.last - 1], (acting,))
    return (acting,), group(page, found, hit[0])


def _shots(people: Subjects, clause: Clause, verb: int) -> tuple[Mentions, Mentions]:
    """Whose shots are fired, and at whom: "Norlandic missiles were fired at Ostia"."""
    page, words = people.page, people.page.words
    found = people.free(words.starts[clause.first], words.ends[clause.last - 1])
    own = [
        m
        for m in found
        if m.start < words.starts[verb]
        and (m.rule in ("adjective", "role") or owns(page, m) or is_attributive(page, m))
        and not _SHOTS.isdisjoint(words.lows[page.word_at(m.start) : verb])
    ]
    upon = [m for m in found if m.start > words.starts[verb] and word_before(page, m) in _UPON]
    return tuple(own[:1]), group(page, found, upon[0]) if own and upon else ()


def _raids(page: Page, mention: PartyMention, verb: int) -> bool:
    """Whether the attack is his behind a verb."""
    lows, i = page.words.lows, page.word_at(mention.start)
    before = word_before(page, mention)
    if before == "from":  # "was hit by a missile from Norland"
        near = lows[max(i - _NEAR, verb) : i]
        return is_state(mention) and "by" in near and near[-2:-1] != () and near[-2] in _SHOTS
    if before == "by":
        by = lows.index("by", max(i - _NEAR, verb))
        return lows[by - 1] in _DEEDS
    described = mention.rule in ("adjective", "role") or owns(page, mention)
    end = page.word_at(mention.end)
    behind = lows[end : end + _NEAR]
    until = next((k for k, word in enumerate(behind) if word in OBLIQUE or word in ",."), len(behind))
    deed = next((k for k in range(until) if behind[k] in _DEEDS), -1)
    return described and before in _IN and deed >= 0 and not is_hit(page, mention, end + deed)


def whose_town(page: Page, start: int, end: int, acting: Mentions) -> Mentions:
    """The state of the town upon which an attack is, or in which that of another state is."""
    own = {m.code for m in acting}
    for place in within(page.places, start, end):
        before = page.words.lows[page.word_at(place.start) - 1]
        if place.code and place.code not in own and (before in _UPON_TOWNS or (own and before in _WHERE)):
            return (state_of(place),)
    return ()


def _hit(behind: list[tuple[PartyMention, str]], deed: bool, acting: set[str]) -> list[PartyMention]:
    """Whom an attack hits: upon whom it is, else the state in which it is if another one makes it."""
    upon = [m for m, word in behind if key(m) not in acting and (word in _UPON or (deed and word == "of"))]
    if upon or not acting:
        return upon
    return [m for m, word in behind if word in _WHERE and is_state(m) and key(m) not in acting]
