"""Whom it concerns what somebody rates, cancels or judges anew: "cut its rating", "halved the fine"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.reference import THE_FIRM
from timeline.finding.happenings.entities.bearers import RATERS
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import key, owns
from timeline.finding.happenings.page import within
from timeline.finding.inflection import spellings_of
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["STOPS", "concerned", "punished", "relieved"]

_RATING = spellings_of(
    "cut lower raise downgrade upgrade affirm confirm reaffirm assign withdraw place put revise review"
    " maintain keep slash reduce restore change trim"
)
"""What is done to a rating."""
_RATED = wordset("rating ratings creditworthiness")
"""What only others give."""
_DEBTS = _RATED | wordset("outlook debt debts bond bonds notes credit shares stock paper")
"""What those rate whose trade it is, or who down- or upgrade it."""
_GRADING = spellings_of("downgrade upgrade")
_CANCELLING = spellings_of("cancel scrap postpone defer rescind annul double")
"""What a customer does with what he has ordered."""
_ORDERS = wordset("order orders contract contracts booking bookings purchase purchases options option")
_ORDERED = frozenset(("traded", "agreement_signed", "supplied"))
"""Kinds of what is ordered, and so can be cancelled."""
_CHANGING = spellings_of(
    "halve cut reduce lower slash increase raise double quash overturn uphold annul suspend commute void"
)
"""What a court does with what another one has given."""
_PENALTIES = wordset("fine fines penalty penalties sentence sentences conviction verdict sum damages award")
_CONVICTED = frozenset(("convicted",))
_CURBS = wordset(
    "ban bans curb curbs restriction restrictions sanctions embargo measure measures tariff tariffs duties"
    " blockade suspension moratorium freeze closure quota quotas block"
)
_LIFTING = frozenset(("lifted", "lifts", "lift", "eased", "dropped", "suspended"))
_CURBING = frozenset(("restricted", "sanctioned"))
_THE_LIFTED = (("the",), ("its",), ("their",), ("those",), ("these",), ("that",), ("this",), ("all",))
"""What opens a noun phrase for them that takes them up."""
_THEM = (("them",), ("it",), ("the", "last"), ("the", "rest"), ("the", "remainder"), ("the", "remaining"))
_BEHIND = frozenset(("of", "on", "for", "with", "from", "at", "in"))
"""What stands between such a thing and whom it concerns."""
STOPS = wordset("that which who whom when while where because after before since and but , ; : .")
"""What ends the phrase behind a verb."""
_NEAR = 8
"""Words behind a verb within which such a thing stands."""
_CLOSE = 24
"""Characters between it and whose it is at most."""


def concerned(scene: Scene, act: Act, verb: int, own: AbstractSet[str]) -> Mentions:
    """Whom it concerns what somebody else rates or cancels; nobody for other verbs.

    Args:
        scene: the sentence.
        act: what is told, of no kind.
        verb: the word that tells it.
        own: the names and states of those who act.
    """
    lows = scene.page.words.lows
    if lows[verb] in _RATING:
        things = _DEBTS if lows[verb] in _GRADING or not own.isdisjoint(RATERS) else _RATED
    elif lows[verb] in _CANCELLING:
        things = _ORDERS
    else:
        return ()
    thing = _thing(scene, act, verb, things)
    if thing < 0:
        return _who_was_to_deliver(scene, verb, own) if things is _ORDERS else ()
    named = _whose(scene, act, verb, thing, own)
    if named or things is _ORDERS:
        return named or _of_order(scene, own)
    its = scene.people.meaning.of("it", scene.page.words.starts[act.clause.first])
    meant = its if lows[thing - 1] == "its" else ()
    meant = tuple(m for m in meant if key(m) not in own | RATERS) or scene.reference.topic_firm(own)
    return meant or (scene.reference.meant_by(THE_FIRM) if not own.isdisjoint(RATERS) else ())


def punished(scene: Scene, act: Act, verb: int, own: AbstractSet[str]) -> Mentions:
    """Who was convicted, where a court changes or upholds what he got: "halved the fine"."""
    lows = scene.page.words.lows
    if lows[verb] not in _CHANGING or _thing(scene, act, verb, _PENALTIES) < 0:
        return ()
    event = next(scene.reference.events.lately(_CONVICTED), None)
    return tuple(m for m in event.roles.recipients if key(m) not in own) if event else ()


def relieved(scene: Scene, act: Act, verb: int, own: AbstractSet[str]) -> Mentions:
    """Upon whom was imposed what those lift who had imposed it: "lifted the ban", "eased its curbs"."""
    lows = scene.page.words.lows
    behind = lows[verb + 1 : verb + 2]
    is_of_them = behind in _THEM and lows[verb] in _LIFTING
    if not is_of_them and (behind not in _THE_LIFTED or _thing(scene, act, verb, _CURBS) < 0):
        return ()
    return scene.reference.events.upon(own, _CURBING)


def _thing(scene: Scene, act: Act, verb: int, things: AbstractSet[str]) -> int:
    """The word for the thing behind a verb; -1 for none."""
    lows = scene.page.words.lows
    for i in range(verb + 1, min(verb + _NEAR, act.clause.last)):
        if lows[i] in things:
            return i
        if lows[i] in STOPS:
            break
    return -1


def _whose(scene: Scene, act: Act, verb: int, thing: int, own: AbstractSet[str]) -> Mentions:
    """Whose a thing is by name: "Nordsund's debt", "the rating of Nordsund's bonds"."""
    words = scene.page.words
    before = within(scene.page.parties, words.ends[verb], words.starts[thing])
    owners = [m for m in before if owns(scene.page, m) and key(m) not in own]
    if owners:
        return (owners[-1],)
    behind = within(scene.page.parties, words.ends[thing], words.ends[act.clause.last - 1])
    near = (m for m in behind if m.start - words.ends[thing] < _CLOSE and key(m) not in own)
    return tuple(m for m in near if word_before(scene.page, m) in _BEHIND and not m.as_place)[:1]


def _of_order(scene: Scene, own: AbstractSet[str]) -> Mentions:
    """From whom those who act had ordered something, else the firm that the text is about."""
    for event in scene.reference.events.lately(_ORDERED):
        sides = (*event.roles.actors, *event.roles.recipients)
        others = tuple(m for m in sides if key(m) not in own)
        if len(others) == 1 and len(others) < len(sides):
            return others
    return scene.reference.topic_firm(own)


def _who_was_to_deliver(scene: Scene, verb: int, own: AbstractSet[str]) -> Mentions:
    """The same where a pronoun takes up what was ordered: "It cancelled them in March"."""
    lows = scene.page.words.lows
    is_taken_up = lows[verb + 1 : verb + 2] in _THEM or lows[verb + 1 : verb + 3] in _THEM
    return _of_order(scene, own) if is_taken_up else ()
