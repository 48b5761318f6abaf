"""Events that a noun takes up from the sentences before: "The talks ended", "the pact takes effect"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.happenings.anaphora.dealings import BUYER_FIRST, by_sort, transfer
from timeline.finding.happenings.anaphora.events import EVENT_NOUNS, OF_ONE_BODY
from timeline.finding.happenings.entities.beside import group, is_state, key, unique
from timeline.finding.happenings.page import behind_time, within
from timeline.finding.happenings.roles import Roles
from timeline.finding.happenings.roles.together import partners
from timeline.finding.happenings.triggers.choosing import is_shared
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import LIKEWISE, is_passive
from timeline.finding.words import PREPOSITIONS, SUBORDINATORS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.finding.happenings.anaphora.events import Event
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

__all__ = [
    "ENDS_SUBJECT",
    "SENT",
    "TOLD_BEFORE",
    "Recalled",
    "delivering",
    "is_new",
    "is_of_another",
    "recalled",
]

TOLD_BEFORE = "the event told before"
"""The rule of those who take part in an event told before."""

_JOINT = frozenset(("exercised_jointly",))
_OF_OTHERS = frozenset(("against", "by"))
"""Words behind a noun that name other parties."""
_DELIVERIES = frozenset(("delivery", "deliveries", "shipment", "shipments"))
_BARE = frozenset(noun.capitalize() for noun in EVENT_NOUNS if noun.endswith("s"))
"""Nouns in the plural that open a sentence."""
_CLEAR = {
    **dict.fromkeys(("talks", "summit", "negotiations"), "met"),
    **dict.fromkeys(("fighting", "clashes", "shelling"), "attacked"),
    **dict.fromkeys(("exercise", "exercises", "drill", "drills", "manoeuvres"), "exercised_jointly"),
}
"""Nouns that tell their kind without an event told before."""
_STATES = wordset("ceasefire sanctioned restricted forces_sent")
"""Kinds of what lasts, whose end is another kind."""

_TAKES_PLACE = spellings_of("begin start open last run continue resume occur happen proceed") | wordset(
    "held hosted scheduled planned due underway set pencilled penciled slated"
)
_ENDS = spellings_of("end finish conclude close complete")
_FAILS = spellings_of("postpone delay cancel stall collapse fail founder falter interrupt adjourn")
_PHASES = {
    **dict.fromkeys(_TAKES_PLACE, "takes place"),
    **dict.fromkeys(_ENDS, "ends"),
    **dict.fromkeys(_FAILS, "fails"),
}
"""Verbs that tell of an event that it takes place, ends or does not come about."""
_LIGHT = {
    **dict.fromkeys(product(spellings_of("take"), ("place",)), "takes place"),
    **dict.fromkeys(product(spellings_of("take"), ("effect", "hold")), "takes effect"),
    **dict.fromkeys(product(spellings_of("come enter"), ("into",)), "takes effect"),
    **dict.fromkeys(product(spellings_of("go"), ("ahead",)), "takes place"),
    **dict.fromkeys(product(spellings_of("call break put"), ("off",)), "fails"),
    **dict.fromkeys(product(spellings_of("break"), ("down",)), "fails"),
}
"""Verbs that do so with the word behind them."""
_COMING = spellings_of("come draw")
_TO_AN_END = (("to", "an", "end"), ("to", "a", "close"))
_OF_IT = wordset("held scheduled") | spellings_of("last")
"""Verbs that of "it" tell an event, and of nobody what he does."""
_REVERSED = {"ties_cut": "recognised", "sanctioned": "sanctions_lifted", "restricted": "eased"}
"""Kinds, and those of what undoes them."""
_UNDONE = {undone: kind for kind, undone in _REVERSED.items()}
_ANSWERING = spellings_of("answer respond reply retaliate reciprocate react")
_IN_KIND, _BACK = ("in", "kind"), ("back",)
_STRIKING = spellings_of("hit strike") | {"struck"}
_ALL = frozenset(kind for kinds in EVENT_NOUNS.values() for kind in kinds) | frozenset(_UNDONE)
"""Kinds of all that a pronoun takes up."""
_RESTORING: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(("restored", "resumed", "lifted", "mended", "reopened"), _REVERSED.__getitem__),
    **dict.fromkeys(
        wordset("cut severed broken reimposed extended renewed tightened widened toughened reinstated"), str
    ),
}
"""Participles by which a tie or a measure that was told before is undone, or done again."""
_CHANGING = wordset("reopened tightened widened toughened reinstated")
"""Those of them that tell in the past what somebody does as well."""
_TAKING_UP = wordset("the this these those both its their his her second third 's")
"""Words before a noun that takes up what was told before, or tells of the next of its sort."""
_ANOTHER = wordset("second third fourth further similar such revised amended")
_FOLLOWING = spellings_of("follow")
_JOINED = "joined"
"""What those are by whom others did the same: "left in May, joined by Ostia"."""
_DOING = spellings_of("do")
_OF_HIS_OWN = (("its", "own"), ("his", "own"), ("her", "own"), ("their", "own"), ("another", "one"))
_SUCH_ONE = (("a", "similar", "one"), ("a", "second", "one"), ("one", "as", "well"))
"""What stands for something like that of which was told last."""
_BEHIND_ONE = tuple(
    (word,) for word in ("in", "on", "at", "last", "this", ".", ",", "today", "yesterday", "to")
)
_THE_SAME = (("the", "same"), ("so", "too"))
_MOVING = (
    _FOLLOWING
    | spellings_of("go leave arrive come sail depart fly reach land dock cross return set take")
    | wordset("due expected")
)
"""Verbs of those of whom more is told, and of things that are still to come."""
_HANDED = wordset(
    "freed released returned handed delivered shipped sent flown unloaded landed transferred brought taken"
    " pulled"
)
"""Participles of those who are moved by others."""
_ARRIVING = spellings_of("arrive come land")
_PROMISED = frozenset(("requested", "pledged"))
"""Kinds of what is asked for or promised, and may come."""
_FREED = frozenset(("returned", "released", "deported"))
_FREEING = frozenset(("handed", "freed", "released", "returned"))
"""Participles of what is done to prisoners as well."""
_RETURNED = "returned"
_BOUGHT = _PROMISED | {"traded", "supplied"}
_DELIVERED = frozenset(("delivered", "shipped", "handed"))
"""Participles of things alone."""
_SENDING = spellings_of("send dispatch ship fly bring deliver prepare load")
"""Verbs whose object may be more of what was sent before: "may send a second ship"."""
_SENDING_MORE = _SENDING | spellings_of("add order buy")
_UP_TO_MORE = 3
"""Words behind such a verb within which "more" stands."""
_SOON = frozenset(("next", "this", "later", "soon", "then", "if", "when", "before", "after"))
_TELLING = (
    _PHASES.keys()
    | _OF_IT
    | _RESTORING.keys()
    | _MOVING
    | _HANDED
    | _SENDING_MORE
    | _DOING
    | {_JOINED}
    | _COMING
    | {verb for verb, _ in _LIGHT}
)
"""All verbs that may tell something of an event."""
_MOVED = frozenset(("forces_sent", "forces_withdrawn", "aided", "supplied", "traded"))
"""Kinds of what moves things or people, of which more may follow."""
_ASKED = (("when",), ("whether",), ("if",), ("how",))
"""What opens a clause that does not say that they do."""
_LEFT_BY = frozenset(("forces_sent", "aided", "expelled"))
"""Kinds of events whose last people leave: "expelled the soldiers: the last left in May"."""
SENT = wordset(
    "convoy convoys ship ships vessel vessels boat boats barge plane planes flight flights aircraft"
    " helicopters jets trucks lorries train trains load loads batch shipment shipments consignment cargo"
    " delivery deliveries tranche payments instalment troops soldiers men units unit contingent battalion"
    " brigade team teams engineers rescuers doctors jet ferry ferries crane helicopter locomotive tank bus"
    " tanks tents carriages buses locomotives cranes frigate frigates submarine submarines launchers battery"
    " batteries vehicle vehicles howitzers missiles drones corvettes"
)
"""Those who are sent and what is sent: "a second convoy"."""
_GOODS = wordset(
    "shipment shipments consignment cargo delivery deliveries tranche payments instalment load loads batch"
)
_OF_FORCES = frozenset(("forces_sent", "forces_withdrawn"))
_LEAVING = spellings_of("go leave depart return take")
_GOING_HOME = frozenset(("home", "back"))
_ARTICLES = frozenset(("a", "the"))
_NEXT_ONE = frozenset(("second", "third", "fourth", "next", "first", "last", "other"))
_ALONE = 2
_REPEATED = frozenset(("met", "exercised_jointly", "visited", "mobilised"))
"""Kinds of what is held again."""
_NEW = frozenset(("a", "an"))
_OPENS_PHRASE = _NEW | _TAKING_UP | _ANOTHER | {"of", "under", "in", "on", "new"}
"""Words with which a noun phrase begins, or that tell that it goes on with another."""
_ADDING = frozenset(("and", "but"))
_MORE = wordset(
    "another second third fourth fifth sixth further more rest remaining last first next others final"
)
"""Words by which some of those told of before are meant, or more like them."""
_COUNTED = wordset("two three four five six ten dozen")
"""Numbers of some of them: "the first two"."""
_SOME = frozenset((word,) for word in _COUNTED | wordset("seven eight nine both"))
"""The same where they are all of a subject: "Five were handed over"."""
_OPENS = 4
"""Words of a subject within which such a word stands."""
_LONG = 12
"""Words of the longest subject that means some of them."""
_SAID = frozenset(("stated", "accused"))
"""Kinds that nobody is said to have followed in."""
_PRONOUNS = frozenset(("it", "they"))
_WHICH = frozenset(("which", "that"))
_OWN_WORDS = 1
"""Words before the verb of a clause that has no subject of its own."""
_PHRASE = 7
"""Words of a subject, and words before a relative clause within which the noun stands that it tells of."""
_OPENING = 10
"""Characters within which a time opens a clause, its preposition counted."""
ENDS_SUBJECT = wordset("of between with in on at by for from to against about over and or , ; : ( that which")
"""What ends the noun phrase that opens a clause."""
_BEHIND = wordset(
    "in on at by for from to after before until till since during as with without between near off later"
    " early today tomorrow yesterday next last this that again and but or , . ; : ) when while over within"
    " around about"
)
"""What follows a verb without an object."""


class Recalled(NamedTuple):
    """An event that a clause takes up.

    Attributes:
        kind: its kind; None where what is told is no event of that kind, as "were put off".
        roles: who took part in it.
        noun: index of the word that takes it up.
    """

    kind: str | None
    roles: Roles
    noun: int


def recalled(scene: Scene, act: Act, verb: int, kind: str | None, roles: Roles) -> Recalled | None:
    """The event told before that the subject of a clause takes up; None if it takes up none.

    Args:
        scene: the sentence.
        act: what is told.
        verb: the main verb of the clause.
        kind: the kind that its words tell by themselves, if any.
        roles: who takes part by name.
    """
    lows = scene.page.words.lows
    verb -= verb > 0 and lows[verb - 1] in _DOING and lows[verb] in LIKEWISE  # "will do | so"
    verb = act.clause.first + 1 if kind is None and _is_so(lows, act.clause.first) else verb
    if act.is_noun or act.frame is not None or verb < 0 or _is_plain(lows, verb, kind, roles):
        return None
    noun = _noun(scene, act, verb)
    if noun < 0:
        again = _told_again if kind is None else _delivered
        return again(scene, act, verb, roles) if kind in (None, "supplied", "visited") else None
    phase = _phase(scene, verb)
    if lows[noun] in _PRONOUNS:
        roles = Roles() if roles.rule.startswith("passive") else roles  # "They were lifted": the sanctions
        event, known = scene.reference.events.just_told(), _ALL
    else:
        known = EVENT_NOUNS.get(lows[noun], _REPEATED)
        event = _event_meant(scene, lows[noun]) if lows[noun] in EVENT_NOUNS else _repeated(scene)
    if event is None or event.kind not in known:
        clear = _CLEAR.get(lows[noun]) if phase in ("takes place", "ends") and not kind else None
        if clear == "exercised_jointly" and len(roles.actors) == 1 and not is_shared(scene, act, roles):
            clear = "mobilised"
        return Recalled(clear, roles, noun) if clear else None
    if kind is not None:
        is_of_it = kind in known or kind == _REVERSED.get(event.kind)
        is_new = (
            roles.actors or scene.page.words.forms[noun] in _BARE
        )  # "Deliveries began": of whom is not said
        return Recalled(kind, roles if is_new else _again(event, kind), noun) if is_of_it else None
    tie = event.kind if event.kind in _REVERSED else _UNDONE.get(event.kind, "")
    restored = _RESTORING.get(lows[verb]) if tie else None
    if restored is None and not phase:
        return None
    told = _kind_in(phase, event) if restored is None else restored(tie)
    if told == "traded" and lows[noun] in _DELIVERIES:
        told = "supplied"  # What was ordered is delivered.
    return Recalled(told, _with_partners(scene, act, event, roles, told=told, noun=noun), noun)


def _is_plain(lows: Sequence[str], verb: int, kind: str | None, roles: Roles) -> bool:
    """Whether who takes part is named, or nothing is told of an event."""
    if kind is not None:
        return bool(roles.actors)
    return lows[verb] not in _TELLING and not _is_his_own(lows, verb) and not _answers(lows, verb)


def _delivered(scene: Scene, act: Act, verb: int, roles: Roles) -> Recalled | None:
    """What is delivered of what was ordered before: "The first vehicles will be delivered in 2027"."""
    again = _moved_again(scene, act, verb, roles) or _more_of_it(scene, act, verb, Roles())
    return again if again is not None and again.kind == "supplied" else None


def _moved_again(scene: Scene, act: Act, verb: int, roles: Roles) -> Recalled | None:
    """What "they" are who are handed over: the things that somebody was just told to have bought or sent."""
    lows, first = scene.page.words.lows, act.clause.first
    nobody = not (roles.actors or roles.recipients)
    moves = (lows[verb] in _HANDED and is_passive(lows, verb)) or (lows[verb] in _ARRIVING and nobody)
    moves = moves and lows[first] in _PRONOUNS and not _gives_back(scene, lows[verb])
    event = scene.reference.events.just_told() if moves else None
    if event is None or roles.actors or event.kind not in _MOVED | _PROMISED:
        return None
    told = _given(event)
    if told is None:
        return None
    gives = event.kind == "traded" or event.kind in _PROMISED
    return Recalled("supplied" if gives else event.kind, told, verb)


def _gives_back(scene: Scene, verb: str) -> bool:
    """Whether what was ordered or given goes back to whom it came from: "Two were returned"."""
    event = scene.reference.events.last_of_all(_MOVED | _FREED | _BOUGHT) if verb == _RETURNED else None
    return event is not None and event.kind in _BOUGHT


def _given(event: Event) -> Roles | None:
    """Who gives to whom what was ordered, promised or asked for; None where one of them is not known."""
    told = transfer(event)
    if event.kind == "requested":  # Who asked for them gets them.
        told = Roles(told.recipients, told.actors)
    return told._replace(rule=TOLD_BEFORE) if told.actors and told.recipients else None


def _is_his_own(lows: Sequence[str], verb: int) -> bool:
    """Whether somebody does something like what was told last: "lodged its own in May", "a similar one"."""
    own = lows[verb + 1 : verb + 3] in _OF_HIS_OWN and lows[verb + 3 : verb + 4] in _BEHIND_ONE
    return own or lows[verb + 1 : verb + 4] in _SUCH_ONE


def _is_so(lows: Sequence[str], first: int) -> bool:
    """Whether a clause opens by telling that somebody did so too: "So did Ostia in May"."""
    return lows[first] == "so" and not _DOING.isdisjoint(lows[first + 1 : first + 2])


def _answers(lows: Sequence[str], verb: int) -> bool:
    """Whether somebody does what was done to him: "responded in kind", "hit back"."""
    behind = lows[verb + 1 : verb + 3]
    return (lows[verb] in _ANSWERING and behind == _IN_KIND) or (
        lows[verb] in _STRIKING and behind[:1] == _BACK
    )


def _done_too(scene: Scene, act: Act, verb: int, roles: Roles) -> Recalled | None:
    """What others did as well as those told of last: "Ostia followed in March", "had done the same"."""
    lows = scene.page.words.lows
    behind = lows[verb + 1 : verb + 3]
    follows = lows[verb] in _FOLLOWING and (behind[:1] == ("suit",) or _lacks_object(scene, verb))
    follows = follows or (lows[verb] == _JOINED and roles.rule.startswith("passive"))
    answers = _answers(lows, verb)
    own = _is_his_own(lows, verb)
    same = own or (lows[verb] in _DOING and (behind in _THE_SAME or not LIKEWISE.isdisjoint(behind[:1])))
    if _is_so(lows, act.clause.first) and not roles.actors:
        found = scene.people.free(scene.page.words.starts[verb], scene.page.words.ends[act.clause.last - 1])
        roles = roles._replace(actors=group(scene.page, found, found[0])) if found else roles
        own = same = True
    event = scene.reference.events.latest() if follows or same or answers else None
    if event is None or not roles.actors or not event.roles.actors:
        return None
    if not (own or answers) and (event.kind in _SAID or (event.kind == "requested" and not follows)):
        return None
    alike = is_state(roles.actors[0]) == is_state(event.roles.actors[0]) or (
        event.kind in _MOVED and bool(roles.actors[0].code or event.roles.actors[0].code)
    )
    his = set(map(key, roles.actors))
    # "Norland opened the border with Ostia, and Ostia followed"
    turned = not his.isdisjoint(map(key, event.roles.recipients))
    others = event.roles.actors if turned else event.roles.recipients
    others = tuple(m for m in others if key(m) not in his)
    alike = alike and (turned or not answers)
    return Recalled(event.kind, Roles(roles.actors, others, TOLD_BEFORE), verb) if alike else None


def _told_again(scene: Scene, act: Act, verb: int, roles: Roles) -> Recalled | None:
    """What is no event of its own, but like the one told before: done by others, or to more of the same."""
    again = _done_too(scene, act, verb, roles) or _moved_again(scene, act, verb, roles)
    return again or _more_of_it(scene, act, verb, roles) or _more_sent(scene, act, verb, roles)


def _more_sent(scene: Scene, act: Act, verb: int, roles: Roles) -> Recalled | None:
    """What sends more of what was sent before: "Norland may send a second ship"."""
    lows = scene.page.words.lows
    if lows[verb] not in _SENDING_MORE or is_passive(lows, verb):
        return None
    behind = lows[verb + 1 : min(verb + 1 + _OPENS, act.clause.last)]
    named = lows[verb] in _SENDING and not (_MORE.isdisjoint(behind) or SENT.isdisjoint(behind))
    if not named and not _is_of_more(lows, verb, act.clause.last):
        return None
    event = scene.reference.events.last_of_all(_MOVED if _GOODS.isdisjoint(behind) else _MOVED - _OF_FORCES)
    if event is None or event.kind == "forces_withdrawn":
        return None
    kind = "aided" if scene.reference.of_relief else event.kind
    same = not roles.actors or key(roles.actors[0]) in map(key, event.roles.actors)
    recipients = roles.recipients or (event.roles.recipients if same or event.kind == kind else ())
    return Recalled(kind, Roles(roles.actors, recipients, TOLD_BEFORE), verb)


def _is_of_more(lows: Sequence[str], verb: int, last: int) -> bool:
    """Whether the object is only "more" of what was told of: "will send more", "could add six more"."""
    for i in range(verb + 1, min(verb + 1 + _UP_TO_MORE, last)):
        if lows[i] == "more":
            behind = lows[i + 1] if i + 1 < last else "."
            return not behind.isalpha() or behind in PREPOSITIONS or behind in _SOON
    return False


def _more_of_it(scene: Scene, act: Act, verb: int, roles: Roles) -> Recalled | None:
    """What more of those sent or withdrawn do: "another 2,000 will go", "the last of them left in May"."""
    lows = scene.page.words.lows
    first = behind_time(scene.page, act.clause.first + (lows[act.clause.first] in _ADDING), _OPENING)
    subject = lows[first : max(act.clause.verb, first)]
    if subject[2:3] == (",",) and subject[1] in _MORE:
        subject = subject[:2]  # "The first, of 9,000 tonnes of rice, left Chennai"
    moves = lows[verb] in _MOVING or (lows[verb] in _HANDED and is_passive(lows, verb))
    moves = moves and not _gives_back(scene, lows[verb])
    handed = lows[verb] in _DELIVERED and bool(subject) and not _MORE.isdisjoint(subject[:_OPENS])
    alone = subject in _SOME and lows[verb] in _HANDED and is_passive(lows, verb)
    if not moves or subject[:1] in _ASKED or not (handed or alone or _means_some(subject)):
        return None
    moved = _MOVED if _GOODS.isdisjoint(subject) else _MOVED - _OF_FORCES
    last_leave = "last" in subject and lows[verb] in _LEAVING
    moved = moved | _LEFT_BY if last_leave else moved
    event = scene.reference.events.last_of_all(moved | _FREED if lows[verb] in _FREEING else moved)
    told_on = lows[verb : verb + 3]
    just = scene.reference.events.just_told() if not roles.actors and lows[verb] in _HANDED else None
    told = _given(just) if event is None and just is not None and just.kind in _PROMISED else None
    if event is None and told is None and scene.reference.units.are_forces and SENT.isdisjoint(subject):
        return Recalled(_kind_of_more("forces_sent", told_on, of_relief=False), roles, verb)
    if event is None:
        return Recalled("supplied", told, verb) if told else _of_contract(scene, verb, roles)
    if last_leave and event.kind in _LEFT_BY and "for" not in told_on:
        leavers, hosts = event.roles.actors, event.roles.recipients
        if event.kind == "expelled":
            leavers, hosts = hosts, leavers
        hosts = roles.recipients or (() if event.kind == "aided" else hosts)
        return Recalled("forces_withdrawn", Roles(roles.actors or leavers, hosts, TOLD_BEFORE), verb)
    kind = _kind_of_more(event.kind, told_on, of_relief=scene.reference.of_relief)
    counted = subject[-1] == "first" or subject[-1] in _COUNTED or event.kind == "traded"
    if "first" in subject[:_OPENS] and _GOODS.isdisjoint(subject) and not counted:
        return Recalled(kind, roles, verb)  # "The first trucks" need not be of those who acted last.
    same = not roles.actors or key(roles.actors[0]) in map(key, event.roles.actors)
    told = delivering(event)
    roles = told if same and not roles.recipients else roles
    return Recalled(kind, Roles(roles.actors, told.recipients, TOLD_BEFORE), verb)


def _of_contract(scene: Scene, verb: int, roles: Roles) -> Recalled | None:
    """What is delivered under the contract of a firm and a state that was told of last."""
    event = next(scene.reference.events.lately(("agreement_signed",)), None)
    told = by_sort(event.roles) if event and not (roles.actors or roles.recipients) else Roles()
    return Recalled("supplied", told._replace(rule=TOLD_BEFORE), verb) if told.actors else None


def delivering(event: Event) -> Roles:
    """Who gives to whom in an event that moves things: whoever ordered them gets them."""
    roles = event.roles
    if roles.rule.startswith(BUYER_FIRST) and roles.recipients:
        return Roles(roles.recipients, roles.actors, TOLD_BEFORE)
    return roles._replace(rule=TOLD_BEFORE)


def _means_some(subject: Sequence[str]) -> bool:
    """Whether a subject means some of those told of: "3,000", "the last of them", "a second convoy"."""
    if not subject or len(subject) > _LONG:
        return False
    if subject[0][0].isdigit():
        return True
    head = subject[-1]
    named = (
        head in _MORE
        or head in _COUNTED
        or head[0].isdigit()
        or not (SENT.isdisjoint(subject) and "them" not in subject)
    )
    named = named or (subject[1:2] != () and subject[1] in _MORE and subject[2:3] == ("of",))
    return named and not _MORE.isdisjoint(subject[:_OPENS])


def _kind_of_more(kind: str, told: Sequence[str], *, of_relief: bool) -> str:
    """Of which kind it is that more of them move, by the verb and the words behind it."""
    if kind in ("forces_sent", "aided") and not _GOING_HOME.isdisjoint(told[1:]):
        return "forces_withdrawn"
    if kind == "forces_sent" and told[0] in _LEAVING:
        return "aided" if of_relief else "forces_withdrawn"
    if kind in ("forces_sent", "supplied") and of_relief:
        return "aided"
    return "supplied" if kind == "traded" else kind  # What was ordered is delivered.


def _event_meant(scene: Scene, noun: str) -> Event | None:
    """The last event told before that a noun can take up; an exercise is rather a joint one."""
    kinds = EVENT_NOUNS.get(noun, frozenset())
    events = scene.reference.events
    return (events.last(_JOINT) if kinds > _JOINT else None) or events.last(kinds)


def _repeated(scene: Scene) -> Event | None:
    """The meeting or exercise of which "a second" is told."""
    event = scene.reference.events.just_told()
    return event if event and event.kind in _REPEATED else None


def _kind_in(phase: str, event: Event) -> str | None:
    """The kind of what is told of an event: that of the event, unless it failed or is over."""
    if phase == "takes effect":
        return "agreement_in_force" if event.kind.startswith("agreement") else event.kind
    keeps = phase == "takes place" or (phase == "ends" and event.kind not in _STATES)
    return event.kind if keeps else None


def _noun(scene: Scene, act: Act, verb: int) -> int:
    """Index of the noun or pronoun that may take up an event; -1 for none."""
    lows, clause = scene.page.words.lows, act.clause
    if clause.link == "relative" and lows[clause.first] in _WHICH and clause.verb == clause.first + 1:
        before = range(clause.first - 1, max(clause.first - 1 - _PHRASE, -1), -1)
        noun = next((i for i in before if lows[i] in EVENT_NOUNS), -1)
        new = noun >= 0 and is_new(lows, noun) and scene.reference.events.told_here() is None
        return -1 if new else noun
    if clause.link == "and" and clause.parent >= 0 and clause.verb - clause.first <= _OWN_WORDS:
        clause = scene.clauses[clause.parent]  # "They were restored in May and cut again"
    until = clause.verb if clause.verb >= 0 else clause.last
    first = clause.first + (lows[clause.first] in SUBORDINATORS or lows[clause.first] in _ADDING)
    first = behind_time(scene.page, first, _OPENING)
    if first >= until:
        return -1
    if lows[first] in _PRONOUNS:
        owned = lows[first + 1 : first + 2] == ("'s",)
        tells = (
            lows[verb] in _OF_IT
            or (lows[verb] in _RESTORING and (lows[verb] not in _CHANGING or is_passive(lows, verb)))
            or (lows[verb : verb + 2] in _LIGHT and not owned)
        )
        return first if tells else -1
    named = first + (lows[first] in _ARTICLES)  # "Exercise Desert Dawn began", "The exercise Dawn began"
    if named + 1 < until and lows[named] in EVENT_NOUNS and scene.page.words.forms[named + 1][:1].isupper():
        return named
    if until - first == _ALONE and lows[first] in _ARTICLES and lows[first + 1] in _NEXT_ONE:
        return first + 1 if lows[verb] in _TAKES_PLACE else -1  # "A second will be held in May"
    head = _head(lows, first, until) if _takes_up(lows, first) else -1
    return -1 if is_of_another(scene.page, first, head) else head


def is_new(lows: Sequence[str], noun: int) -> bool:
    """Whether what a clause describes is spoken of only now: "on a lease that | was extended in 2010"."""
    before = reversed(lows[max(noun - _OPENS, 0) : noun])
    return next((word for word in before if word in _OPENS_PHRASE), "") in _NEW


def is_of_another(page: Page, first: int, head: int) -> bool:
    """Whether a deed is somebody's whom only a noun tells: "its successor's treaty", not "Monday's talks"."""
    words = page.words
    return any(
        words.lows[i] == "'s" and not within(page.datings, words.starts[i - 1], words.ends[i])
        for i in range(first + 1, head)
    )


def _takes_up(lows: Sequence[str], first: int) -> bool:
    """Whether a noun phrase speaks of what was told: "the talks", "a second round", "Deliveries"."""
    if lows[first] in ("a", "an"):
        return lows[first + 1] in _ANOTHER
    return lows[first] in _TAKING_UP or (lows[first] in EVENT_NOUNS and lows[first].endswith("s"))


def _head(lows: Sequence[str], first: int, until: int) -> int:
    """The last word of a noun phrase if it is that of an event; -1 if it is another."""
    last = next((i for i in range(first, min(until, first + _PHRASE)) if lows[i] in ENDS_SUBJECT), until)
    while last > first and is_adverb(lows[last - 1]):
        last -= 1
    if last - 2 > first and lows[last - 2] in OF_ONE_BODY:
        return -1
    # "A similar suit against Nordsund" is another one.
    return last - 1 if lows[last - 1] in EVENT_NOUNS and _OF_OTHERS.isdisjoint(lows[last : last + 1]) else -1


def _phase(scene: Scene, verb: int) -> str:
    """What a verb without an object tells of an event; nothing if it tells something else."""
    words = scene.page.words
    two = words.lows[verb : verb + 2]
    if len(two) > 1 and (phase := _LIGHT.get((two[0], two[1]))) is not None:
        return phase
    if words.lows[verb + 1 : verb + 4] in _TO_AN_END:
        return "ends"
    phase = _PHASES.get(words.lows[verb], "")
    return phase if phase and _lacks_object(scene, verb) else ""


def _lacks_object(scene: Scene, verb: int) -> bool:
    """Whether a preposition, an adverb, a time or nothing follows a verb."""
    words = scene.page.words
    behind = words.lows[verb + 1 : verb + 2]
    if not behind or is_passive(words.lows, verb) or behind[0] in _BEHIND or is_adverb(behind[0]):
        return True
    start = words.starts[verb + 1]
    return bool(within(scene.page.datings, start, start + 1))


def _again(event: Event, kind: str | None) -> Roles:
    """Who took part in it; of what is done together nobody is acted upon."""
    if (kind or "").startswith("agreement") or kind == "met":
        everyone = unique((*event.roles.actors, *event.roles.recipients))
        return Roles(everyone if len(everyone) > 1 else (), (), TOLD_BEFORE)
    told = (
        transfer(event)
        if kind == "supplied" and event.kind in ("traded", "agreement_signed")
        else event.roles
    )
    return told._replace(rule=TOLD_BEFORE)


def _with_partners(
    scene: Scene, act: Act, event: Event, roles: Roles, *, told: str | None, noun: int
) -> Roles:
    """Who takes part: those whom the clause names, or those of the event told before."""
    if roles.actors or roles.recipients or scene.page.words.forms[noun] in _BARE:
        return roles  # "Deliveries began": of whom is not said
    others = partners(scene.people, act.clause)
    if not others:
        return _again(event, told)
    known = {key(m) for m in others}
    first = tuple(m for m in event.roles.actors[:1] if key(m) not in known)
    return Roles((*first, *others), (), TOLD_BEFORE)
