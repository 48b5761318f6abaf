"""In whose place something is done, or who is host: "shelled the port of Odessa", "on a visit to Goma"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import is_state, key, unique
from timeline.finding.happenings.entities.seats import state_of
from timeline.finding.happenings.page import within
from timeline.finding.inflection import spellings_of
from timeline.finding.parties.placing import LEFT
from timeline.finding.predicates import is_passive
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention, PlaceMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["in_whose_place", "place_hit", "there", "with_host"]

_TOWARDS = frozenset(("to", "into", "for", "towards", "across"))
_RESOLVING = spellings_of("agree decide pledge promise vow resolve offer undertake")
"""Verbs of what is resolved somewhere, whoever is host."""
_MEETING = wordset("meet gather convene hold reconvene resume continue sign talk negotiate")
"""What is done somewhere, whoever is host."""
_THERE = 4
"""Words from a verb on within which "there" stands."""
_HIT = 4
"""Words between a verb and the place that is hit."""
_BESIDE = wordset("near outside off towards from by at , and in")
"""What stands before a place that itself is not hit."""
_VENUES = wordset(
    "conference summit talks meeting ceremony congress forum session rally speech event gathering exhibition"
)
"""What is held somewhere, whoever is host: "pledged at a conference in Lima"."""
_DURING = frozenset(("during",))
_NEAR_VISIT = 4
"""Words before a visit within which "during" stands: "during the first official visit"."""
_JUST_BEFORE = 4
_NEAR = 10
"""Words behind a verb or a visit within which the place stands."""


def in_whose_place(scene: Scene, act: Act, verb: int, local: AbstractSet[str]) -> Mentions:
    """The state in which a place lies that stands behind the verb: "opened fire on the town of Goma"."""
    page, words = scene.page, scene.page.words
    last = act.clause.last
    if "according" in words.lows[verb:last]:  # "promised it, according to officials in Lima"
        last = words.lows.index("according", verb, last)
    start, end = words.ends[verb], words.ends[max(last - 1, verb)]
    if words.lows[act.clause.first] == "where":
        # "in Oslo, where a delegation is expected"
        before = within(page.parties, scene.sentence.start, words.starts[act.clause.first])[-1:]
        if before and is_state(before[0]) and words.starts[act.clause.first] - before[0].end < _JUST_BEFORE:
            return tuple(before)
    states = (m for m in within(page.parties, start, end) if is_state(m))
    here = next((m for m in states if word_before(page, m) in local), None)
    left = "from" in local
    place = next((p for p in within(page.places, start, end) if p.code and (left or p.rule != LEFT)), None)
    at = page.word_at(here.start if here else place.start if place else end)
    near = words.lows[max(at - _NEAR, verb) : at]
    if not _VENUES.isdisjoint(near) or ("from" not in local and _is_whence(near)):
        return ()
    if words.lows[verb] in _RESOLVING:
        if "to" in words.lows[at : act.clause.last] and "to" not in near:
            return ()  # "agreed in Lima to send doctors"
        if any(one == "to" and two in _MEETING for one, two in pairwise(near)):
            return ()  # "agreed to meet again in Lima"
    if here is not None:
        return (here,)
    return () if place is None else _with_joined(page, place, within(page.places, place.end, end))


def there(scene: Scene, act: Act, kind: str | None, verb: int, own: AbstractSet[str]) -> Mentions:
    """The state that is visited "there": the last one named before: "Oslo sent Lind. He flew there"."""
    if kind != "visited":
        return ()
    words, near = scene.page.words, min(verb + _THERE, act.clause.last)
    if "there" not in words.lows[verb + 1 : near]:
        return ()
    here = within(scene.page.parties, scene.sentence.start, words.starts[act.clause.first])
    named = (m for m in (*reversed(here), *scene.reference.states()) if is_state(m) and key(m) not in own)
    return tuple(named)[:1]


def place_hit(scene: Scene, act: Act, verb: int) -> Mentions:
    """The state of the place that something hits: "missiles hit the port of Odesa"."""
    page, words = scene.page, scene.page.words
    if is_passive(words.lows, verb):
        return ()
    place = next(iter(within(page.places, words.ends[verb], words.ends[act.clause.last - 1])), None)
    if place is None or not place.code:
        return ()
    between = words.lows[verb + 1 : page.word_at(place.start)]
    return (state_of(place),) if len(between) <= _HIT and _BESIDE.isdisjoint(between) else ()


def _with_joined(page: Page, place: PlaceMention, behind: Sequence[PlaceMention]) -> Mentions:
    """The states of a place and of those joined to it: "toured yards in Goma and Lima"."""
    found = [place]
    for other in behind:
        if other.code is None or page.text[found[-1].end : other.start] not in (", ", " and ", ", and "):
            break
        found.append(other)
    return unique([state_of(one) for one in found])


def with_host(scene: Scene, act: Act, roles: Roles) -> Roles:
    """The roles, with the state to which a visit is that a noun tells: "on a visit to Goma"."""
    page, lows = scene.page, scene.page.words.lows
    to = next((i for i in range(act.verb, min(act.verb + _NEAR, act.clause.last - 1)) if lows[i] == "to"), -1)
    own = {m.code for m in roles.actors}
    if to < 0:
        return roles._replace(recipients=_host_of(scene, act, roles)) if roles.actors else roles
    start = page.words.ends[to] + 1
    states = tuple(m for m in within(page.parties, start, start + _NEAR) if is_state(m) and m.code not in own)
    place = next((p for p in within(page.places, start, start + _NEAR) if p.code), None)
    if states or place is None or place.code in own:
        return roles._replace(recipients=states[:1])
    return roles._replace(recipients=(state_of(place),))


def _host_of(scene: Scene, act: Act, roles: Roles) -> Mentions:
    """The state where that is done with which a visit goes: "signed in Lima during a visit by Dahl".

    Where no place is named, it is the state that the text is about.
    """
    page, words = scene.page, scene.page.words
    if roles.recipients or _DURING.isdisjoint(words.lows[max(act.verb - _NEAR_VISIT, 0) : act.verb]):
        return roles.recipients
    own = {code for m in roles.actors for code in (m.code, m.country) if code}
    near = within(page.places, words.starts[act.clause.first], words.starts[act.verb])
    place = next((p for p in reversed(near) if words.lows[page.word_at(p.start) - 1] == "in"), None)
    if place is not None and place.code:
        return () if place.code in own else (state_of(place),)
    return scene.reference.topic(own)


def _is_whence(before: Sequence[str]) -> bool:
    """Whether a place is where something comes from: "flew in tents from its warehouse in Brussels"."""
    return "from" in before and _TOWARDS.isdisjoint(before[before.index("from") :])
