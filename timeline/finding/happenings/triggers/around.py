"""Whom the words around the noun of a deed name: whose it is, to whom, with whom, and who acts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.happenings.anaphora.takenup import NUMBERS, several_told, taken_up
from timeline.finding.happenings.details import MEDIATED
from timeline.finding.happenings.entities.before import OBLIQUE, is_close_to, word_before
from timeline.finding.happenings.entities.beside import (
    group,
    is_attributive,
    is_state,
    owns,
    unique,
)
from timeline.finding.happenings.roles.agents import is_by_event, is_of_another_deed
from timeline.finding.happenings.roles.together import helps_both
from timeline.finding.happenings.triggers.nouns import is_event
from timeline.finding.words import POSSESSIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.deeds import Deed
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["ABOUT", "Named", "named_around"]

ABOUT = wordset("extension renewal prolongation signing conclusion terms text implementation")
"""Nouns for something of an agreement, which stands behind "of"."""
_UPON = frozenset(("on", "against"))
_ACTING = frozenset(("by", "from"))
_BROKER = 4
"""Words before a party within which such a participle stands."""
_BESIDE = frozenset(("with", "between"))


class Named(NamedTuple):
    """Those whom the words around a noun name: whose it is, to or with whom, and who acts behind the verb."""

    owners: Mentions
    to: Mentions
    beside: Mentions
    agents: Mentions


def named_around(scene: Scene, deed: Deed) -> Named:
    """Whom the words around the noun name."""
    page, words = scene.page, scene.page.words
    found = scene.people.free(words.starts[deed.first], words.ends[deed.act.clause.last - 1])
    if deed.sort.kind == "exercised_jointly":  # "An exercise with Norland, Steel Dawn, began"
        found = [m for m in found if m.code or m.rule != "capitals"]
    # Not those of an aside: "The pact, signed by Lind in May, took effect and was renewed".
    own = next((one for one in scene.clauses if one.first <= deed.head < one.last), deed.act.clause)
    aside = words.ends[own.last - 1], words.starts[deed.act.clause.first]
    found = [m for m in found if not aside[0] <= m.start < aside[1]] if own.verb < 0 else found
    sides: dict[str, list[PartyMention]] = {"owner": [], "to": [], "beside": [], "agent": [], "giver": []}
    for m, following in zip(found, (*found[1:], None), strict=False):
        if following is None or following.start > m.end + 1 or following.rule != "capitals":
            side = _side_of(scene, deed, m)  # not in "to Norland National Petroleum"
            if side:
                sides[side] += group(page, found, m)
    if not sides["beside"]:
        sides["beside"] += _counted_beside(scene, deed)
    if not sides["owner"]:
        sides["owner"] += _whose(scene, deed)
    if sides["owner"] and sides["giver"] and deed.sort.kind == "supplied":
        sides["to"], sides["owner"] = sides["owner"], []  # "Norland's loan from Ostia"
    owners = (*sides["owner"], *sides["giver"])
    return Named(unique(owners), unique(sides["to"]), unique(sides["beside"]), unique(sides["agent"]))


def _counted_beside(scene: Scene, deed: Deed) -> Mentions:
    """Whom a count behind the noun takes up: "talks with the three", "a deal between the two"."""
    lows = scene.page.words.lows
    first = next((i + 1 for i in range(deed.head + 1, deed.verb - 1) if lows[i] in _BESIDE), 0)
    counts = first and (lows[first] == "both" or lows[first + 1] in NUMBERS)
    return several_told(scene.people, first, frozenset()) if counts else ()


def _side_of(scene: Scene, deed: Deed, mention: PartyMention) -> str:
    """Which side of a deed somebody takes by the words around him; none where he is told of otherwise."""
    page, lows = scene.page, scene.page.words.lows
    before = word_before(page, mention)
    owned = owns(page, mention)
    if page.word_at(mention.start) <= deed.head:
        of_phrase = before == "of" and not ABOUT.isdisjoint(lows[deed.first + 1 : deed.first + 2])
        modifies = mention.rule in ("adjective", "role") or is_attributive(page, mention)
        described = modifies and (of_phrase or before not in OBLIQUE)
        return "owner" if owned or described else ""
    if (mention.as_place and not owned) or is_close_to(page, mention) or helps_both(page, mention):
        return ""
    if before in _BESIDE or (before in _UPON and deed.sort.kind == "sanctioned"):
        return "beside" if before in _BESIDE else "to"  # "duties on Norlandic wine"
    if before == "to":
        i = page.word_at(mention.start) - 1
        i -= lows[i] != "to"
        apart = i - 1 > deed.head and is_event(lows[i - 1])  # "signed during a visit to Norland"
        return "to" if not apart and (is_state(mention) or mention.code is None) else ""
    if mention.start < page.words.starts[deed.verb]:
        return _side_before(page, deed, mention, before)
    apart = is_by_event(page, mention) or is_of_another_deed(page, mention, deed.verb)
    return "agent" if before in _ACTING and not apart else ""


def _side_before(page: Page, deed: Deed, mention: PartyMention, before: str) -> str:
    """The same of those between the noun and the verb."""
    if before in _ACTING:
        i = page.word_at(mention.start)
        return "giver" if MEDIATED.isdisjoint(page.words.lows[max(i - _BROKER, 0) : i]) else ""
    if deed.sort.kind != "traded":
        return ""
    if before == "of" and owns(page, mention):
        return "owner"  # "the sale of Nordsund's yard"
    return "beside" if mention.rule in ("adjective", "role") else ""  # "the purchase of six Norlandic jets"


def _whose(scene: Scene, deed: Deed) -> Mentions:
    """Whose a deed is that a pronoun or a noun owns: "its offer", "the group's bid"."""
    words, clause = scene.page.words, deed.act.clause
    phrase = words.lows[deed.first : deed.head + 1]
    if phrase[0] == "the" and "'s" in phrase:
        return taken_up(scene.people, phrase, words.starts[deed.first], alone=True)
    if phrase[0] not in POSSESSIVES:
        return ()
    return scene.people.whose(clause, words.lows[deed.first : deed.head + 1], words.starts[clause.first])
