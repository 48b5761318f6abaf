"""Whose thing is hit: "banned imports from its plant", "its mission in Goma was overrun"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.reference import THE_FIRM
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, key
from timeline.finding.happenings.opposites.concerns import STOPS
from timeline.finding.happenings.opposites.partners import ITS
from timeline.finding.happenings.roles.agents import agents_of
from timeline.finding.happenings.roles.holdings import HOLDINGS
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.words import SUBORDINATORS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = [
    "UPON_HOLDERS",
    "UPON_OWNERS",
    "imposed_upon",
    "sellers_of_stake",
    "whose_subject",
    "whose_thing",
    "whose_works",
]

UPON_HOLDERS = frozenset(("restricted", "eased", "sanctions_lifted"))
"""Kinds of what is done to whoever holds a thing: "withdrew its licence"."""
UPON_OWNERS = wordset("investigated attacked seized restricted sanctioned protested detained")
"""Kinds of what hits whoever owns it: "searched the firm's offices"."""
_OWN_MEANS = wordset("measures sanctions forces troops army soldiers jets own investigation inquiry campaign")
"""What somebody hits others with."""
_SEATS = HOLDINGS | wordset(
    "mission missions embassy consulate compound compounds base bases store stores depot depots branch"
    " branches ship ships vessel vessels boat boats warehouse warehouses convoy convoys lorries trucks"
    " factories plants mine mines camp camps clinic clinics hospital hospitals"
)
"""What somebody holds that others storm, search or seize."""
_ASKED = wordset(
    "appeal appeals application request requests plea bid offer offers proposal proposals claim claims"
    " complaint lawsuit suit petition demand demands motion invitation"
)
"""What somebody makes that others turn down."""
_HELD_BY = (("held", "by"), ("owned", "by"))
_IMPOSING = spellings_of("impose place put slap levy clap")
_UPON = frozenset(("on", "upon", "against"))
_OURS = "our"
_PERSONAL = {"his": "he", "her": "she"}
_OF_THEM = 2
_UPON_WORKS = wordset("attacked struck protested seized investigated restricted")
_SORTS_OF_WORKS = (
    wordset(
        "plant plants factory factories smelter smelters refinery refineries mill mills brewery breweries"
    ),
    wordset("mine mines quarry quarries pit pits"),
    wordset("warehouse warehouses depot depots"),
    wordset("shipyard shipyards yard yards"),
)
_WORKS = {noun: nouns for nouns in _SORTS_OF_WORKS for noun in nouns}
"""What a firm runs, and the words by which it may have been told of."""
_OWNED_SO = (("of",), ("owned",), ("run",), ("belonging",), ("'s",))
_LONG, _FAR = 16, 60
"""Words of a clause within which it stands, and words before a sentence within which it was told of."""
_PHRASE = 4
"""Words behind a possessive within which the thing stands."""
_NEAR = 10
"""Words behind a verb within which the possessive stands."""


def whose_thing(scene: Scene, act: Act, kind: str | None, verb: int, own: AbstractSet[str]) -> Mentions:
    """Whom "its" means behind a verb that hits others: "banned imports from its plant"."""
    words = scene.page.words
    lows = words.lows
    near = range(verb + 1, min(act.clause.last, verb + _NEAR) - 1)
    at = next((i for i in near if lows[i] in ITS or lows[i] in (_OURS, *STOPS)), -1)
    if at >= 0 and lows[at] == _OURS:
        meant = scene.people.meaning.of("we", words.starts[at])
        return tuple(m for m in meant if key(m) not in own)
    if at < 0 or lows[at] not in ITS or not _OWN_MEANS.isdisjoint(lows[at + 1 : at + 2]):
        return ()
    is_held = not HOLDINGS.isdisjoint(lows[at + 1 : at + _PHRASE])
    if kind == "sanctioned" and lows[at - 1] not in ("from", "of", "on") and not is_held:
        return ()
    is_asked = kind == "refused" and not _ASKED.isdisjoint(lows[at + 1 : at + _PHRASE])
    if not (is_held or is_asked) and (kind in UPON_HOLDERS or kind == "refused"):
        return ()
    people, place = scene.people, words.starts[act.clause.first]
    if (is_held or is_asked) and lows[at] in _PERSONAL:
        return tuple(m for m in _who_has(scene, _PERSONAL[lows[at]], place) if key(m) not in own)
    meant = people.leading(act.clause) or people.meaning.of("it", place)
    if not meant:  # "The agency fined it. The police searched its offices."
        meant = scene.reference.topic_firm(own)
    can_own = scene.reference.can_have if lows[at] == "its" else scene.reference.is_firm
    return tuple(m for m in meant if key(m) not in own and (own or m.code or can_own(m)))


def whose_subject(scene: Scene, act: Act, kind: str | None, verb: int, own: AbstractSet[str]) -> Mentions:
    """Whose thing is hit that is the subject of a passive: "its mission in Goma was overrun"."""
    if kind not in UPON_OWNERS:
        return ()
    words, clause = scene.page.words, act.clause
    lows, first = words.lows, clause.first + (words.lows[clause.first] in SUBORDINATORS)
    first += _OF_THEM if lows[first + 1 : first + _OF_THEM] == ("of",) else 0  # "one of its lorries"
    if first >= verb:
        return ()
    phrase = lows[first + 1 : min(first + _PHRASE, verb)] if lows[first] in ITS else ()
    if "'s" in phrase or _SEATS.isdisjoint(phrase) or not is_passive(lows, verb):
        return ()  # "Her brother's house was burnt"
    place = words.starts[clause.first]
    if lows[first] in _PERSONAL:
        meant = _who_has(scene, _PERSONAL[lows[first]], place)
        meant = tuple(m for m in meant if not scene.reference.is_firm(m))
    else:
        meant = scene.people.leading(clause) or scene.people.meaning.of("it", place)
    return tuple(m for m in meant if key(m) not in own)


def whose_works(scene: Scene, act: Act, kind: str | None) -> Mentions:
    """Whose plant is hit that was told of just before: "Nordsund runs a mine. Gunmen attacked the mine"."""
    if kind not in _UPON_WORKS:
        return ()
    words, clause = scene.page.words, act.clause
    lows = words.lows
    near = range(clause.first, min(clause.last, clause.first + _LONG) - 1)
    at = next((i + 1 for i in near if lows[i] == "the" and lows[i + 1] in _WORKS), -1)
    if at < 0 or lows[at + 1 : at + 2] in _OWNED_SO or any(lows[i] in ITS for i in range(clause.first, at)):
        return ()
    first = max(scene.clauses[0].first - _FAR, 0)
    if _WORKS[lows[at]].isdisjoint(lows[first : scene.clauses[0].first]):
        return ()
    meant = scene.people.meaning.of(THE_FIRM, words.starts[clause.first])
    return tuple(m for m in meant if scene.reference.is_firm(m) and m.start >= words.starts[first])


def imposed_upon(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """On whom was imposed what is lifted or eased: "lifted a ban that | it had imposed on Norland"."""
    words, first = scene.page.words, act.clause.last
    told = next((one for one in scene.clauses if one.first == first and one.link == "relative"), None)
    verb = -1 if told is None else told.verb
    if told is None or verb < 0 or not _IMPOSING.intersection(words.lows[verb : verb + 3]):
        return ()
    found = scene.people.free(words.ends[verb], words.ends[told.last - 1])
    hit = next((m for m in found if word_before(scene.page, m) in _UPON and not m.as_place), None)
    return tuple(m for m in group(scene.page, found, hit) if key(m) not in own) if hit else ()


def sellers_of_stake(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """Who has held what is bought: "bought a stake | held by Nordsund"."""
    lows, first = scene.page.words.lows, act.clause.last
    if lows[first : first + 2] not in _HELD_BY:
        return ()
    held = next((one for one in scene.clauses if one.first == first), None)
    found = agents_of(scene.people, held, first) if held is not None else ()
    return tuple(m for m in found if key(m) not in own)


def _who_has(scene: Scene, pronoun: str, place: int) -> Mentions:
    """Whose home or assets they are: those of the last person named before in the sentence, or told of."""
    before = (m for m in reversed(scene.people.before(place)) if m.person or scene.reference.is_person(m))
    last = next((m for m in before if scene.reference.can_be(pronoun, m)), None)
    return (last,) if last else scene.people.meaning.of(pronoun, place)
