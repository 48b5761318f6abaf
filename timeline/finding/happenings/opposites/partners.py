"""The other side of a dealing told before: who asked or offered, whose partner it is, where an embassy is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.dealings import OTHERS, SIDES, transfer
from timeline.finding.happenings.anaphora.recalling import SENT, TOLD_BEFORE
from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, is_state, key, unique
from timeline.finding.happenings.opposites.nameless import is_of_object
from timeline.finding.happenings.page import behind_opening_time, within
from timeline.finding.happenings.roles.objects import EMBASSIES
from timeline.finding.happenings.roles.together import told_behind
from timeline.finding.happenings.triggers.helping import is_of_help
from timeline.finding.predicates import is_passive, main_verb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = [
    "GIFTS",
    "GIVEN",
    "ITS",
    "announcers",
    "comes_from_donors",
    "dealt_with",
    "is_gift",
    "of_dealing",
    "who_refuses",
    "with_whom_several_deal",
]

ITS = frozenset(("its", "his", "her"))
"""Whose something is that another one has."""
GIVEN = frozenset(("supplied", "aided", "forces_sent"))
"""Kinds of what somebody gets."""
GIFTS = wordset(
    "dollars euros pounds yen yuan rupees francs kroner crowns money loan loans grant grants credit credits"
    " aid assistance relief tanks missiles weapons ammunition shells drones helicopters jets tents blankets"
    " food medicine medicines vaccines doctors nurses engineers troops soldiers generators supplies equipment"
    " $ € £"
)
"""What is given or promised to somebody."""
_ASKING = frozenset(("requested", "accused", "refused", "pledged", "threatened"))
_KNOWN = frozenset(("the", "they", "it", "their", "its"))
_DEALING = _ASKING | wordset("supplied aided charged endorsed seized ties_cut agreement_ended investigated")
"""Kinds of what those do to a firm who deal with it."""
_DEALERS = wordset(
    "bank banks lender lenders creditor creditors landlord lessor insurer insurers customer customers client"
    " supplier suppliers shareholder shareholders owner owners parent backer backers investor investors"
)
"""Those who deal with a firm or own it."""
_LENDING = wordset("bank banks lender lenders creditor creditors supplier suppliers backer backers customer")
"""Those of them who deal with states."""
_DONORS = wordset(
    "donors governments countries states nations lenders creditors charities agencies well-wishers groups"
    " foundations philanthropists sponsors"
)
"""Many who give, of whom none is named."""
_HELP = frozenset(("aid", "assistance", "support", "lending", "funding", "loans", "payments", "credits"))
"""What donors stop."""
_REQUESTS = frozenset(("request", "appeal", "plea", "application"))
_OF_EMBASSIES = frozenset((None, "recognised", "ties_cut", "eased"))
_BY_ENVOYS = frozenset(("threatened", "protested", "requested", "pledged", "supplied", "aided"))
"""Kinds of what envoys say or give to those where they are."""
_ENVOYS = EMBASSIES | wordset("ambassador envoy consul high-commissioner commissioner charge chargé attaché")
_SENT_TO = frozenset(("in", "at", "to"))
_OWNER = 5
"""Words that open a clause within which the name stands whose lenders act."""
_PHRASE = 3
"""Words of "Norland, with" before such a clause."""
_WHICH = ("which",)
_DEFINITES = (("the",), ("this",), ("that",))
_AGREED = frozenset(("agreement_signed", "agreement_ratified", "agreement_in_force", "traded"))
_PUBLIC = wordset("announced unveiled disclosed made revealed")
"""Participles of what becomes known."""
_DEALS = wordset("deal agreement accord pact partnership venture merger takeover alliance tie-up outline")
"""What two or more have made, of whom one alone does not tell."""
_BACK, _BRIEF = 8, 5
"""Words before such a participle, and behind the one that opens a sentence, within which it stands."""
_UNDER_ACCORDS = frozenset(("pledged", "supplied", "aided", "traded"))
"""Kinds of what somebody does for the other side of an agreement."""
_WHOM = frozenset(("which", "whom", "that"))
_TO_WHOM = frozenset(("with", "to", "from", "against", "for", "on", "upon"))
_PAUSES = wordset(". , ; : in on at last yesterday today again and but this twice outright flatly")
"""What follows a verb that has no object."""
_PARTICLES = (("down",), ("off",), ("out",), ("back",), ("away",), ("aside",))
_THAT = (("that",), ("this",))
_IT = frozenset(("it", "them", "this", "that", "both"))
_DEFINITE = frozenset(("the", "this", "that", "these", "such", "both", "any"))
_ASKED = wordset(
    "offer offers request requests proposal proposals idea plan demand demands plea appeal bid invitation"
    " suggestion terms figure call calls overture compromise"
)
_THE_THINGS = (("the",), ("these",), ("those",))
_JUST_BEFORE = 4
_UNDOING = {"forces_withdrawn": ("forces_sent",), "released": ("seized", "detained")}
"""Kinds by which what was told as one of others is undone."""
_OF_BORDERS = frozenset(("restricted", "eased"))
"""Kinds of what one does to his border with another."""
_CROSSINGS = wordset("border borders frontier crossing crossings checkpoint checkpoints gates bridge")
_KNOWN_ONES = (("the",), ("them",), ("it",), ("those",), ("all",), ("both",))
_OBJECT = 7
"""Words behind a verb within which the thing stands that is promised."""
_NEAR = 10
"""Words behind a verb within which the noun stands that takes up the other side."""


def of_dealing(
    scene: Scene, act: Act, kind: str | None, verb: int, own: AbstractSet[str]
) -> tuple[Mentions, str]:
    """The other side of a dealing told before: whose partner asks for something, who got the things."""
    if kind in _OF_EMBASSIES and (others := _where_embassy_is(scene, act, own)):
        return others, "where its embassy is"
    if kind in _BY_ENVOYS and (others := _where_envoy_is(scene, act, own)):
        return others, "where its envoy is"
    if others := _of_relative(scene, act, own):
        return others, "of whom the clause tells"
    if kind in _ASKING and (others := _whose_partner(scene, act, own)):
        return others, "whose partner it is"
    if others := dealt_with(scene, act, kind):
        return others, "whose partner it is"
    gives = kind in GIVEN or (kind == "pledged" and is_gift(scene, act))
    others = _who_asked_for_it(scene, own) if gives else ()
    if not others and kind in ("refused", "requested"):
        others = _who_asked_or_gave(scene, act, kind, verb, own)
    if not others and kind in ("pledged", "supplied"):
        others = _of_known_things(scene, verb, own)
    if not others:
        others = _of_undone(scene, act, kind, verb, own)
    if not others and kind in _UNDER_ACCORDS:
        others = _under_agreement(scene, act, own)
    return others, TOLD_BEFORE


def _who_asked_or_gave(scene: Scene, act: Act, kind: str, verb: int, own: AbstractSet[str]) -> Mentions:
    """Whom somebody refuses what was asked before, and of whom he asked what was given before."""
    lows = scene.page.words.lows
    if kind == "refused" and is_of_object(lows, act.clause):
        return _who_told_here(scene, own)
    if kind == "refused":
        known = _refuses_known(scene, verb)
        just = lows[verb + 1 : verb + 2] in _THAT
        return (_who_asked(scene, own, just=just) or _who_wanted(scene, act, own)) if known else ()
    made = not _REQUESTS.isdisjoint(lows[verb + 1 : verb + 4]) and "the" in lows[verb + 1 : verb + 3]
    return _who_gave(scene, act, own, made=made) if made or is_passive(lows, verb) else ()


def _of_relative(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """Of whom a relative clause tells behind a preposition: "Norland, with which Ostia signed a pact"."""
    clause, words = act.clause, scene.page.words
    if clause.link != "relative" or words.lows[clause.first] not in _WHOM or clause.first < _PHRASE:
        return ()
    if words.lows[clause.first - 1] in _TO_WHOM:
        told = told_behind(scene.people, clause, _TO_WHOM)
        return tuple(
            m for m in told if key(m) not in own and m.sector != "JUD"
        )  # "to which it took the case"
    # "The treaty with Norland, which Ostia ended"
    end = words.ends[clause.first - 1 - (words.lows[clause.first - 1] == ",")]
    before = within(scene.page.parties, scene.sentence.start, end)[-1:]
    near = (m for m in before if m.end >= end - 1 and key(m) not in own and not m.person)
    return (
        ()
        if clause.verb <= clause.first + 1
        else tuple(m for m in near if word_before(scene.page, m) == "with")
    )


def _under_agreement(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """With whom the agreement is under which somebody gives: "Under a deal with Norland, Ostia will send".

    "Ostia signed a pact with Norland, under which it will send": with the other side of the one told before.
    """
    words, first = scene.page.words, act.clause.first
    first -= words.lows[first - 1 : first + 1] == ("under", "which")
    behind = words.lows[first + 1 : first + _JUST_BEFORE]
    if words.lows[first] != "under" or not (behind[:1] == _WHICH or not ACCORDS.isdisjoint(behind)):
        return ()
    found = scene.people.free(words.starts[first], words.starts[act.verb])
    named = tuple(m for m in found if word_before(scene.page, m) == "with" and key(m) not in own)[:1]
    if named or behind[:1] not in (_WHICH, *_DEFINITES):
        return named
    for event in scene.reference.events.lately(_AGREED):
        sides = unique((*event.roles.actors, *event.roles.recipients))
        others = tuple(m for m in sides if key(m) not in own)
        if len(others) == 1 and len(sides) > 1:
            # What states lay down in a pact need not be for the other one.
            return others if behind[:1] != _WHICH or any(m.code is None for m in sides) else ()
    return ()


def with_whom_several_deal(scene: Scene, act: Act, verb: int, roles: Roles, own: AbstractSet[str]) -> Roles:
    """The roles, with the state that a text is about where "with" names several others.

    "A pact with Norland and Ostia was signed", "one concluded with Norland and Ostia".
    """
    page, first = scene.page, roles.actors[0]
    at = page.word_at(first.start)
    here = scene.sentence.start <= first.start <= min(m.start for m in roles.actors) < scene.sentence.end
    if not here or word_before(page, first) != "with" or not all(map(is_state, roles.actors)):
        return roles
    goes_before = act.clause.link != "main" and act.clause.verb in (act.clause.first, at - 2, at - 3)
    alone = len(group(page, roles.actors, first)) == len(roles.actors)
    others = scene.reference.topic(own) if alone and (verb > at or goes_before) else ()
    return roles._replace(actors=(*others, *roles.actors)) if others else roles


def announcers(scene: Scene, act: Act) -> Mentions:
    """Whose accord it is that nobody named makes public: "The deal, unveiled in May", "It was announced"."""
    lows, clause = scene.page.words.lows, act.clause
    verb, opens = act.verb, act.verb == scene.clauses[0].first
    if lows[verb] not in _PUBLIC or not (opens or is_passive(lows, verb) or lows[verb - 1] == ","):
        return ()
    since = max(verb - _BACK, scene.clauses[0].first)
    subject = lows[clause.last : clause.last + _BRIEF] if opens else lows[since:verb]
    if _DEALS.isdisjoint(subject) or "by" in lows[verb : clause.last]:
        return ()
    for event in scene.reference.events.lately(_AGREED | {"cooperated", "pledged"}):
        sides = unique((*event.roles.actors, *event.roles.recipients))
        if len(sides) > 1:
            return sides
    return scene.reference.firm_pair()


def _whose_partner(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """With whom he deals who asks for something: "its partner had demanded more", "the lender refused"."""
    lows, first = scene.page.words.lows, act.clause.first
    takes_side = (lows[first] == "the" or lows[first] in ITS) and not SIDES.isdisjoint(
        lows[first + 1 : first + 2]
    )
    if takes_side or "side" in lows[first : act.verb]:  # "The Kenyan side promised to pay"
        return scene.reference.events.other_than(own)
    if lows[first] not in ITS or OTHERS.isdisjoint(lows[first + 1 : first + 2]):
        return ()
    return scene.people.meaning.of("it", scene.page.words.starts[first])


def dealt_with(scene: Scene, act: Act, kind: str | None) -> Mentions:
    """With whom he deals who is told of as his: "Its house bank, Skov Bank, extended a credit"."""
    if kind not in _DEALING or is_passive(scene.page.words.lows, act.verb):
        return ()
    lows, clause = scene.page.words.lows, act.clause
    if clause.link == "and" and clause.parent >= 0 and clause.verb <= clause.first + 1:
        clause = scene.clauses[clause.parent]  # "but refused another one"
    first = behind_opening_time(scene.page, clause.first)
    if "'s" in lows[first : first + _OWNER] and lows[first] not in ITS:
        return _owner_named(scene, first)
    if lows[first] not in ITS or _DEALERS.isdisjoint(lows[first + 1 : first + _PHRASE + 1]):
        return ()
    meant = scene.people.meaning.of("it", scene.page.words.starts[clause.first])
    of_states = not _LENDING.isdisjoint(lows[first + 1 : first + _PHRASE + 1])
    return tuple(m for m in meant if of_states or not is_state(m))


def _owner_named(scene: Scene, first: int) -> Mentions:
    """Whose lenders a clause opens with: "Norland's creditors agreed to wait"."""
    words = scene.page.words
    at = words.lows.index("'s", first)
    if _DEALERS.isdisjoint(words.lows[at + 1 : at + 1 + _PHRASE]):
        return ()
    named = within(scene.page.parties, words.starts[first], words.starts[at])
    return tuple(m for m in named if m.end == words.starts[at])


def _refuses_known(scene: Scene, verb: int) -> bool:
    """Whether what is refused was asked or offered before: "Norland refused in May", "rejected the idea"."""
    lows = scene.page.words.lows
    first = verb + 1 + (lows[verb + 1 : verb + 2] in _PARTICLES)  # "turned down the offer"
    behind = lows[first : first + 4]
    if not behind or behind[0] in _PAUSES or behind[0] in _IT:
        return True
    return behind[0] in _DEFINITE and not _ASKED.isdisjoint(behind[1:])


def _who_asked(scene: Scene, own: AbstractSet[str], *, just: bool) -> Mentions:
    """Who asked or offered it, of whom the text told last; nobody where somebody was accused since.

    Args:
        scene: the sentence.
        own: the names and states of those who refuse.
        just: whether they refuse what was told in the sentence before: "Norland rejected that".
    """
    for event in scene.reference.events.lately(("requested", "pledged", "accused")):
        if event.kind == "accused" or (just and event is not scene.reference.events.just_told()):
            return ()
        asked = set(map(key, event.roles.recipients))
        is_his = not own.isdisjoint(asked) or (not asked and event is scene.reference.events.just_told())
        if is_his and own.isdisjoint(map(key, event.roles.actors)):
            return event.roles.actors
    return ()


def _who_told_here(scene: Scene, own: AbstractSet[str]) -> Mentions:
    """Who asked or offered it in this very sentence: "had asked for ships, which Norland refused to give"."""
    event = scene.reference.events.told_here()
    asking = event.roles.actors if event and event.kind in ("requested", "pledged") else ()
    return tuple(m for m in asking if key(m) not in own)


def _who_wanted(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """Who wanted it in the clause or the sentence before: "Norland tried to stay, but Ostia refused"."""
    lows = scene.page.words.lows
    if any(frame.says(scene.page.words.starts[act.verb]) for frame in scene.frames):
        return ()  # "Norland said that Ostia had refused": not who says so.
    before = [one for one in scene.clauses if one.last <= act.clause.first and one.verb >= 0]
    told = scene.people.of(before[-1], main_verb(lows, before[-1])) if before else ()
    event = scene.reference.events.told_here() if before else None
    others = unique((*event.roles.actors, *event.roles.recipients)) if event else told
    others = tuple(m for m in others or scene.reference.meant_by("it") if key(m) not in own)
    return others if len(others) == 1 else ()


def _who_asked_for_it(scene: Scene, own: AbstractSet[str]) -> Mentions:
    """Who had asked for help: "Norland asked for tents in May; Ostia sent 400"."""
    event = scene.reference.events.just_told()
    if event is None or event.kind != "requested" or not own.isdisjoint(map(key, event.roles.actors)):
        return ()
    asked = set(map(key, event.roles.recipients))
    return tuple(filter(is_state, event.roles.actors)) if not asked or not own.isdisjoint(asked) else ()


def _where_embassy_is(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """The state in which the embassy is of which a clause tells: "reopened its embassy in Oslo"."""
    last = act.clause.last
    return _where_is(scene, EMBASSIES, range(act.verb, min(act.verb + _NEAR, last)), last, own)


def _where_envoy_is(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """The state to which an envoy speaks or gives: "Norland's ambassador to Ostia demanded an apology"."""
    return _where_is(scene, _ENVOYS, range(act.clause.first, act.verb), act.verb, own)


def _where_is(
    scene: Scene, nouns: AbstractSet[str], among: range, last: int, own: AbstractSet[str]
) -> Mentions:
    """The state that stands behind the first of some nouns: "embassy in Oslo", "envoy to Norland".

    Args:
        scene: the sentence.
        nouns: the nouns.
        among: the words among which one of them is looked for.
        last: the word before which the state stands.
        own: the names and states of those who act.
    """
    words = scene.page.words
    at = next((i for i in among if words.lows[i] in nouns), last)
    if at + 1 >= last or words.lows[at + 1] not in _SENT_TO:
        return ()
    found = scene.people.free(words.ends[at], words.ends[last - 1])
    near = (m for m in found if m.country and key(m) not in own)
    return tuple(m for m in near if word_before(scene.page, m) in _SENT_TO)[:1]


def _who_gave(scene: Scene, act: Act, own: AbstractSet[str], *, made: bool) -> Mentions:
    """Who gave what had been asked for: "The ships had been requested by Norland in May"."""
    if not made and scene.page.words.lows[act.clause.first] not in _KNOWN:
        return ()
    for event in scene.reference.events.lately(("supplied", "aided", "forces_sent", "pledged")):
        if not own.isdisjoint(map(key, event.roles.recipients)):
            return event.roles.actors
    return ()


def who_refuses(scene: Scene, roles: Roles) -> Mentions:
    """Who was asked by whom he turns down: "Norland asked Ostia for ships but was turned down"."""
    own = set(map(key, roles.recipients))
    for event in scene.reference.events.lately(("requested", "pledged")) if own else ():
        if own == set(map(key, event.roles.actors)):
            return event.roles.recipients
    if len(own) != 1:
        return ()
    # "Nordsund's first offer was rebuffed": by the one whom the text is about.
    return scene.reference.topic(own) if roles.recipients[0].code else scene.reference.topic_firm(own)


def _of_known_things(scene: Scene, verb: int, own: AbstractSet[str]) -> Mentions:
    """Who got the things that were told of before: "Norland had promised the planes in May"."""
    lows = scene.page.words.lows
    if lows[verb + 1 : verb + 2] not in _THE_THINGS or not (SENT | GIFTS).intersection(
        lows[verb + 2 : verb + 4]
    ):
        return ()
    for event in scene.reference.events.lately(("supplied", "aided", "traded")):
        told = transfer(event)
        if told.recipients and (not told.actors or not own.isdisjoint(map(key, told.actors))):
            return told.recipients
    return ()


def _of_undone(scene: Scene, act: Act, kind: str | None, verb: int, own: AbstractSet[str]) -> Mentions:
    """Upon whom those did before who undo it: "The troops left in May", "Norland freed the ship".

    Or whose border with them they open and close: "shut the border with Norland. It opened a crossing".
    """
    lows = scene.page.words.lows
    if kind in _OF_BORDERS and not _CROSSINGS.isdisjoint(lows[verb : act.clause.last]):
        return scene.reference.events.upon(own, _OF_BORDERS)
    if kind not in _UNDOING or (kind == "released" and lows[verb + 1 : verb + 2] not in _KNOWN_ONES):
        return ()
    return scene.reference.events.upon(own, _UNDOING[kind])


def is_gift(scene: Scene, act: Act) -> bool:
    """Whether what is promised is money, aid or arms, or help for those in distress: "pledged 60 tents"."""
    told = scene.page.words.lows[act.verb + 1 : act.clause.last]
    return not GIFTS.isdisjoint(told) or (scene.reference.of_relief and is_of_help(told[:_OBJECT]))


def comes_from_donors(scene: Scene, act: Act, kind: str | None) -> bool:
    """Whether many give or stop giving who have no name: "donors promised 40 million", "aid was frozen"."""
    subject = scene.page.words.lows[act.clause.first : max(act.verb, act.clause.first)]
    if kind == "sanctioned":
        told = scene.page.words.lows[act.clause.first : act.clause.last]
        return not _HELP.isdisjoint(subject) or not (_DONORS.isdisjoint(subject) or _HELP.isdisjoint(told))
    gives = kind in ("supplied", "aided") or (kind == "pledged" and is_gift(scene, act))
    return gives and not _DONORS.isdisjoint(subject)
