"""Whose deed somebody welcomes, condemns, refuses or complains of: "Norland welcomed the proposal"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.events import EVENT_NOUNS
from timeline.finding.happenings.anaphora.meaning import SELVES
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, is_other, key, states_of, unique
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.agents import agents_of
from timeline.finding.happenings.roles.sides import SPEECH_ACTS
from timeline.finding.predicates import is_passive, main_verb
from timeline.finding.words import AUXILIARIES, POSSESSIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.anaphora.events import Event
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["complained_of", "who_denies", "whose_deed", "whose_envoy", "whose_own", "whose_undoing"]

_SPOKEN = {
    "bid bids": "pledged traded",
    "proposal proposals offer offers promise pledge initiative": "pledged conceded",
    "request requests demand demands appeal application invitation": "requested",
    "threat threats ultimatum": "threatened",
    "accusation accusations allegation allegations charges charge criticism claim claims complaint"
    " protest": "accused charged protested",
    "expulsion expulsions": "expelled",
    "recognition": "recognised",
    "switch": "recognised ties_cut",
    "arrest arrests": "detained",
}
"""Nouns of what is said or done, and the kinds that it can have been told as."""
_DEEDS = {noun: frozenset(kinds.split()) for nouns, kinds in _SPOKEN.items() for noun in nouns.split()}
_OFFERS = wordset(
    "proposal proposals offer offers request requests demand demands claim claims application bid invitation"
    " appeal plea accusation accusations allegation allegations charge charges criticism suggestion terms"
    " conditions ultimatum version explanation apology overtures advances entry accession"
)
_MERITS = wordset(
    "candidacy candidature bid accession membership claim claims decision plan plans proposal proposals"
    " efforts stance position initiative application call return entry candidate offer aspirations role"
    " independence"
)
_FAULTS = wordset(
    "silence attack attacks invasion decision conduct policy policies handling stance refusal aggression"
    " record treatment behaviour behavior actions tactics failure rhetoric remarks comments interference role"
)
_JUDGED = _OFFERS | _MERITS | _FAULTS
_STATEHOOD = wordset("independence sovereignty statehood government borders authority")
_OF_ANOTHER = {
    "refused": _OFFERS,
    "pledged": frozenset(("invitation", "offer", "apology", "terms", "demands", "request", "conditions")),
    "endorsed": _MERITS,
    "accused": _FAULTS,
    "recognised": _STATEHOOD,
}
"""Nouns behind "its" of what is another's and not his own who does what the kind says."""
_OWNERS = {**POSSESSIVES, "our": "we"}
_ALIKE = wordset(
    "ties_cut sanctioned sanctions_lifted recognised expelled supplied aided pledged forces_sent"
)
"""Kinds of what one does after another to the same: "imposed its own sanctions"."""
_ANY = wordset("step steps move moves decision action actions announcement measure gesture")
"""Nouns that take up whatever was done last."""
_REMARKS = wordset("remark remarks comment comments statement statements")
"""Nouns that take up whatever was said last."""
_TAKING_UP = frozenset((("that",), ("this",), ("it",)))
"""Pronouns of what was done last."""
_HOLDING = frozenset(("detained", "seized", "convicted", "charged", "attacked"))
_RULING = frozenset(
    ("agreement_signed", "agreement_in_force", "restricted", "sanctioned", "convicted", "pledged")
)
_UNDOING = {
    **dict.fromkeys(("release", "extradition", "return", "freedom", "handover", "repatriation"), _HOLDING),
    **dict.fromkeys(("withdrawal", "removal", "departure"), frozenset(("forces_sent", "seized", *_RULING))),
    **dict.fromkeys(("annulment", "cancellation", "repeal", "reversal", "lifting", "suspension"), _RULING),
}
"""Nouns by which a deed is undone, and the kinds that it can have been told as."""
_LAST_DEED = "that"
_CALLED = wordset(
    "a an the as one illegal unlawful unacceptable absurd unjust reckless irresponsible outrageous"
)
"""What begins behind them what somebody calls it: "called that an act of war"."""
_SUMMONING = frozenset(("summoned", "summons", "summoning"))
_THE_ENVOY = frozenset(product(("the",), ("ambassador", "envoy", "chargé", "consul")))
_CONDITIONS = frozenset(("if", "unless"))
_LEADING = wordset("the this these that its his their")
_STOPS = wordset(
    "that which who whom when while where because after before since and but , ; : . as for of in on to at"
)
"""What ends the noun phrase of what is judged."""
_OWNED = 4
"""Words from "its" on within which the noun stands."""
_PHRASE = 6
"""Words of that phrase, and words behind the verb within which it begins."""


def whose_deed(scene: Scene, act: Act, verb: int, own: AbstractSet[str]) -> Mentions:
    """Who did what is judged, if it was told before and somebody else did it.

    Args:
        scene: the sentence.
        act: what is told.
        verb: the verb that tells it.
        own: the names and states of those who judge.
    """
    lows, first = scene.page.words.lows, act.clause.first
    passive = act.clause.link == "main" and lows[first] in _LEADING and is_passive(lows, verb)
    if passive and (doer := _doer(scene, first, act.clause.verb)):
        return tuple(m for m in states_of(doer) if is_other(m, own))
    noun = _head(lows[first + 1 : act.clause.verb]) if passive else _noun(lows, act, verb)
    if not noun:
        return ()
    event = _event_meant(scene, noun)
    if event is not None:
        did = event.roles.actors
    elif noun in _ANY:  # What fits no kind was done by the subject.
        did = scene.people.leading(act.clause) or scene.reference.state_that_acted()
    else:
        return ()
    return tuple(m for m in states_of(did) if is_other(m, own))


def whose_own(scene: Scene, act: Act, kind: str | None, verb: int, own: AbstractSet[str]) -> Mentions:
    """Whose it is of which only "its" tells: "Norland rejected its offer".

    Args:
        scene: the sentence.
        act: what is told.
        kind: its kind, if any.
        verb: the verb that tells it.
        own: the names and states of those who act.
    """
    nouns, words = _OF_ANOTHER.get(kind or ""), scene.page.words
    behind = words.lows[verb + 1 : min(verb + 1 + _OWNED, act.clause.last)]
    if kind is not None and kind in _ALIKE and behind[1:2] == ("own",) and behind[0] in _OWNERS:
        return _hit_before(scene, kind, own)
    if nouns is None or not behind or behind[0] not in _OWNERS or nouns.isdisjoint(behind):
        return ()
    pronoun, start = _OWNERS[behind[0]], words.starts[act.clause.first]
    before = [m for m in scene.people.before(start) if not m.as_place and is_other(m, own)]
    if pronoun in SELVES:
        before = []
    elif pronoun in ("he", "she"):
        before = [m for m in before if can_be_person(m)]
    meant = tuple(before[-1:]) or scene.people.meaning.of(pronoun, start)
    return tuple(m for m in states_of(meant) if is_other(m, own))


def whose_undoing(scene: Scene, act: Act, verb: int, own: AbstractSet[str]) -> Mentions:
    """Who did what somebody asks to be undone: "Norland held an envoy, and Ostia demanded his release".

    Args:
        scene: the sentence.
        act: the demand.
        verb: the verb that tells it.
        own: the names and states of those who ask.
    """
    behind = scene.page.words.lows[verb + 1 : min(verb + 1 + _PHRASE, act.clause.last)]
    i = next((i for i, word in enumerate(behind) if word in _UNDOING), 0)
    if i < 1 or _OWNERS.keys().isdisjoint(behind[max(i - 2, 0) : i]):
        return ()
    kinds = _UNDOING[behind[i]]
    event = next(scene.reference.events.lately(kinds), None)
    did = states_of(event.roles.actors) if event else ()
    return tuple(m for m in did if is_other(m, own) and not m.person)


def complained_of(scene: Scene, act: Act, kind: str | None, own: AbstractSet[str]) -> Mentions:
    """Who did what somebody complains of, or whom he warns: "complained that Norland had moved the posts".

    Args:
        scene: the sentence.
        act: the complaint or the warning.
        kind: which of them it is.
        own: the names and states of those who complain or warn.
    """
    lows, last = scene.page.words.lows, act.clause.last
    told = next((one for one in scene.clauses if one.first >= last), None)
    if kind == "threatened" and (hindered := _to_be_hindered(scene, last, own)):
        return hindered
    if told is None or told.verb < 0 or "that" not in (lows[last - 1], lows[told.first]):
        return ()
    if kind == "accused" and is_passive(lows, told.verb):
        did = agents_of(scene.people, told, main_verb(lows, told))
    else:
        did = scene.people.of(told, told.verb)
    return tuple(m for m in did if key(m) not in own and (m.country is None or m.country not in own))


def whose_envoy(scene: Scene, verb: int, own: AbstractSet[str]) -> Mentions:
    """Whose ambassador is summoned: that of the only other state that the sentence before tells of."""
    page, lows = scene.page, scene.page.words.lows
    if lows[verb] not in _SUMMONING or lows[verb + 1 : verb + 3] not in _THE_ENVOY:
        return ()
    before = page.sentence_at(scene.sentence.start - 2) if scene.sentence.start > 1 else None
    named = within(page.parties, before.start, before.end) if before is not None else ()
    others = states_of(unique([m for m in named if m.country and is_other(m, own)]))
    return others if len({m.country for m in others}) == 1 else ()


def _to_be_hindered(scene: Scene, last: int, own: AbstractSet[str]) -> Mentions:
    """Who is threatened for what he may do: "threatened to shut the border if Norland built a wall"."""
    lows = scene.page.words.lows
    ifs = (one for one in scene.clauses if one.first >= last and lows[one.first] in _CONDITIONS)
    told = next(ifs, None)
    if told is None or told.verb < 0 or is_passive(lows, main_verb(lows, told)):
        return ()
    return tuple(m for m in scene.people.of(told, told.verb) if m.code and is_other(m, own))


def who_denies(scene: Scene, verb: int, own: AbstractSet[str]) -> Mentions:
    """Who denies a charge in the sentence that tells it: "complained of a raid, which Norland denies".

    Args:
        scene: the sentence.
        verb: the verb of the charge.
        own: the names and states of those who make it.
    """
    place = scene.page.words.starts[verb]
    denying = (one for one in scene.frames if one.cue[0] > place and one.mention.stance == "denies")
    found = next((speakers for one in denying if (speakers := scene.speakers(one))), ())
    return tuple(m for m in states_of(found) if is_other(m, own))


def _hit_before(scene: Scene, kind: str, own: AbstractSet[str]) -> Mentions:
    """To whom others did before what somebody does as well: "Norland cut its own ties"."""
    event = scene.reference.events.meant((kind,))
    if event is None or not own.isdisjoint(map(key, event.roles.actors)):
        return ()
    return tuple(m for m in event.roles.recipients if is_other(m, own))


def _noun(lows: Sequence[str], act: Act, verb: int) -> str:
    """The noun of what is judged: behind the verb, or before a relative clause; nothing for another."""
    clause = act.clause
    if clause.link == "relative" and lows[clause.first] in ("that", "which"):
        phrase = lows[max(clause.first - _PHRASE, 0) : clause.first]
        return next((word for word in reversed(phrase) if _is_deed(word)), "")
    if lows[verb + 1 : verb + 2] in _TAKING_UP and not _CALLED.isdisjoint(lows[verb + 2 : verb + 3]):
        return _LAST_DEED
    until = min(verb + _PHRASE, clause.last)
    first = next((i for i in range(verb + 1, until) if lows[i] in _LEADING), -1)
    if first < 0 or any(lows[i] in _STOPS for i in range(verb + 1, first)):
        return ""
    last = next((i for i in range(first + 1, min(first + _PHRASE, clause.last)) if lows[i] in _STOPS), -1)
    phrase = lows[first + 1 : last if last >= 0 else min(first + _PHRASE, clause.last)]
    return next((word for word in reversed(phrase) if _is_deed(word)), "")


def _head(phrase: Sequence[str]) -> str:
    """The noun of what is judged where nothing else stands before the verb: "The measure | was condemned"."""
    last = next((i for i, word in enumerate(phrase) if word in AUXILIARIES or word in _STOPS), len(phrase))
    return phrase[last - 1] if last and _is_deed(phrase[last - 1]) else ""


def _doer(scene: Scene, first: int, verb: int) -> Mentions:
    """By whom the deed is that is the subject: "The decision by Norland to leave was welcomed"."""
    words = scene.page.words
    until = min(first + _PHRASE, verb)
    if "by" not in words.lows[first:until]:
        return ()
    i = words.lows.index("by", first)
    if not (_is_deed(words.lows[i - 1]) or words.lows[i - 1] in _JUDGED):
        return ()
    found = scene.people.free(words.starts[i], words.starts[verb])
    return group(scene.page, found, found[0]) if found and word_before(scene.page, found[0]) == "by" else ()


def _is_deed(word: str) -> bool:
    return word in EVENT_NOUNS or word in _DEEDS or word in _ANY or word in _REMARKS


def _event_meant(scene: Scene, noun: str) -> Event | None:
    """The last event told before that a noun can take up; of "the step" the very last."""
    events = scene.reference.events
    if noun == _LAST_DEED:  # "Norland denied it. Ostia called that a lie": no deed
        event = events.latest()
        return None if event is None or event.kind in SPEECH_ACTS else event
    if noun in _ANY or noun in _REMARKS:
        event = events.latest()
        return event if event is None or noun in _ANY or event.kind in SPEECH_ACTS else None
    return events.meant(EVENT_NOUNS.get(noun) or _DEEDS[noun])
