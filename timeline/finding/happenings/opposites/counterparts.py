"""The other side of a happening that its clause does not name: whom a noun takes up, in whose place it is."""

from __future__ import annotations

from itertools import chain, pairwise, takewhile
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.addressing import (
    are_private,
    government_addressed,
    is_organ,
    is_private,
    names_organ,
    speak_for_themselves,
)
from timeline.finding.happenings.anaphora.bodies import BODIES
from timeline.finding.happenings.anaphora.dealings import SIDES, side_meant
from timeline.finding.happenings.anaphora.recalling import TOLD_BEFORE
from timeline.finding.happenings.anaphora.reference import THE_TWO
from timeline.finding.happenings.anaphora.takenup import NUMBERS, are_partners, several_told
from timeline.finding.happenings.entities.bearers import TAKEN_UP
from timeline.finding.happenings.entities.before import is_firm, word_before
from timeline.finding.happenings.entities.beside import is_state, key, owns
from timeline.finding.happenings.opposites.concerns import STOPS, concerned, punished, relieved
from timeline.finding.happenings.opposites.doers import GIFTS_OF, TRAVELS, with_actors, with_speakers
from timeline.finding.happenings.opposites.encounters import encountered
from timeline.finding.happenings.opposites.judging import (
    complained_of,
    who_denies,
    whose_deed,
    whose_envoy,
    whose_own,
    whose_undoing,
)
from timeline.finding.happenings.opposites.nameless import falls_on_bench, falls_on_nameless
from timeline.finding.happenings.opposites.occasions import before_verb
from timeline.finding.happenings.opposites.owners import (
    UPON_HOLDERS,
    UPON_OWNERS,
    imposed_upon,
    sellers_of_stake,
    whose_subject,
    whose_thing,
    whose_works,
)
from timeline.finding.happenings.opposites.partners import (
    GIVEN,
    ITS,
    comes_from_donors,
    dealt_with,
    is_gift,
    of_dealing,
    with_whom_several_deal,
)
from timeline.finding.happenings.opposites.passives import done_to_told
from timeline.finding.happenings.opposites.placed import in_whose_place, place_hit, there, with_host
from timeline.finding.happenings.opposites.unnamed import (
    IN_WHOSE_PLACE,
    MUTUAL,
    ONE_SIDED,
    TOPIC,
    at_each_other,
    employer,
    employer_told,
    of_dated_pact,
    of_nobody,
    reconciled,
)
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles import Roles, are_states
from timeline.finding.happenings.roles.belonging import state_seats
from timeline.finding.happenings.roles.objects import JUDGING
from timeline.finding.inflection import spellings_of
from timeline.finding.parties.sexes import sex_of
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["with_counterpart"]

_THERE = wordset("aided attacked forces_sent visited pledged threatened supplied forces_withdrawn")
"""Kinds that reach whose place they are in: "shelled the port of Odessa", "sent doctors to Maputo"."""
_LOCAL = wordset("in at near into to on over around across inside off")
_UPON_OTHERS = frozenset(("sanctioned", "investigated", "attacked", "seized", "charged", "convicted"))
"""Kinds of what nobody does to what is his own."""
_BY_OTHERS = frozenset(("attacked", "protested", "investigated", "seized"))
"""Kinds of what those without a name do to the thing of somebody else: "gunmen attacked its rig"."""
_REJUDGED = frozenset(
    (None, *wordset("eased sanctions_lifted refused endorsed restricted convicted released"))
)
"""Kinds of what courts do with what others gave."""
_UPON_FIRMS = frozenset(("charged", "investigated", "convicted", "threatened"))
"""Kinds that somebody does to the firm that a text is about."""
_FINING = wordset("fine fines fined fining")
_TO_FIRMS = frozenset(("supplied", "endorsed"))
"""Kinds that others do to the firm that a text is about, where that is one."""
_STAKES = frozenset(("stake", "shares", "holding", "percent", "cent", "%"))
_ORDERING = spellings_of("order")
_FOR_SOME = (
    ("signed", "for"),
    ("contract", "for"),
    ("contracts", "for"),
    ("order", "for"),
    ("orders", "for"),
)
"""What is said of things that are bought from whoever makes them."""
_OF_ANOTHER = (("in",), ("of",))
_BETWEEN = frozenset(("ties_cut",))
"""Kinds of what is between two, who need not be named each time: "Norland recalled its ambassador"."""
_TIES = frozenset(("ties_cut", "recognised", "expelled"))
"""Kinds of what tells with whom somebody breaks: "Norland left Ostia. Ostia withdrew its envoy"."""
_AT_EACH_OTHER = wordset("accused expelled charged requested")
"""Kinds of what one of the two does to the other that a text is about."""
_SAID_TO_MANY = frozenset(("requested", "accused"))
_LESS_SURELY: dict[str | None, AbstractSet[str]] = {
    "conceded": wordset(
        "claim claims complaint veto ruling reparations boycott demand demands objection objections"
        " sovereignty border boundary"
    ),
    "refused": wordset(
        "talks negotiations invitation invitations meeting summit loan loans accession entry membership bid"
        " request requests demand demands offer visas"
    ),
    "restricted": wordset(
        "border borders frontier crossing crossings gates bridge traffic visas airspace flights closure"
        " exports imports trade goods lorries trucks them"
    ),
}
"""The same, if no dealing told before tells of somebody else, with words for what is between them."""
_WITH_SOMEBODY = frozenset(("supplied", "aided", "sanctioned", "agreement_ended"))
"""Kinds that always have another side: where no word tells which, the one that the text is about."""
_OF_STATES = frozenset(("attacked", "forces_sent", "expelled"))
"""Kinds of what a state does to another, if to nobody without a name."""
_UNNAMED = wordset(
    "crowd crowds protesters demonstrators civilians rebels guerrillas police protest rally gunmen militants"
    " militia fighters mob students villagers home workers groups clashes charities suspected"
)
_INLAND = wordset("south north east west southern northern eastern western border frontier")
"""Whereto a state sends soldiers within its own land."""
_ENDING = frozenset(("agreement_ended", "agreement_suspended"))
_LEAVING = frozenset(("withdrawal", "membership", "exit", "departure"))
"""Nouns of what is done to the bloc that one is a member of."""
_CONTRACTS = frozenset(("contract", "contracts", "order", "orders", "licence", "lease"))
_ARMS = wordset(
    "howitzers jets tanks radars missiles drones helicopters submarines frigates corvettes weapons ammunition"
    " launchers rifles shells warships"
)
_SEATED = 6
"""Words of an organ of state with the city where it sits."""
_COUNTRIES = frozenset(
    ("country", "kingdom", "republic", "nation", "archipelago", "emirate", "sultanate", "monarchy")
)
_LANDS = frozenset(("islands", "island", "islanders", "territory", "enclave"))
"""Nouns that take up a state right behind a verb: "visited the islands", not "its claim to the islands"."""
_PAIRS = frozenset(("pair", "duo"))
_AGAINST_EMPLOYERS = frozenset(("struck", "protested", "requested", "refused", "accused", "threatened"))
"""Kinds of what the staff of a firm does to it."""
_STAFF = wordset(
    "union unions workers staff employees pilots miners drivers crews crew nurses engineers mechanics"
    " machinists dockers technicians cleaners couriers stewards attendants"
)
_OTHERS_STAFF = wordset("and or the a its with by to of for said union unions") | {","}
"""Words by which staff behind a firm is not only its own: "Nordsund and the pilots", "the Nordsund union"."""
_GOVERNMENT = ("the government", "the authorities", "the cabinet", "the ministry")
_LEGISLATURES = frozenset(("parliament", "lawmakers"))
"""Organs to which their own government speaks."""
_BODIES_MEANT = {"the judges": "the court", "the bench": "the court"}
"""Nouns for those who sit in a body."""
_THE_STATE = "the state"
_BEHIND_STATE = wordset(". , ; : in on over for to at and or last this before after because if unless next")
"""What stands behind the state where that is no part of a longer name: not "the state lender"."""
_RETORTS = wordset("refused accused charged threatened requested")
"""Kinds of what one of two does to the other who took part in what was told just before."""
_OPEN = wordset("on in at over for after before last this a the its their it that to and again . , ;")
"""Words behind a verb that has no object of another name."""
_SPEECHLESS = wordset("comment say give confirm answer elaborate discuss 's state government ministry police")
"""What somebody declines without refusing anybody anything, and who is somebody else."""
_ANSWERS = wordset("protest protests countersuit counter-suit counterclaim counterclaims")
"""What one state lodges against another that did something to it."""
_BRIEF = 5
"""Words behind a verb within which that stands."""
_BY_CLAUSE = frozenset(("accused", "threatened"))
"""Kinds of which a clause with "that" tells upon whom they fall: "warned that Norland would pay for it"."""
_PAIR = 2
_QUESTIONS = frozenset(("whether", "how", "why"))
_OF_FIRM = (("its",), ("their",), ("our",), ("my",))
_STAFF_REACH = 3
"""Words behind a firm that owns something within which its staff stands: "'s cabin staff"."""
_ALL = frozenset(("both", "all"))
_OF_ORDERS = frozenset((None, "agreement_ended"))
"""Kinds of what is done to orders, ratings and fines."""
_TAKING_UP = _ALL | {"the"}
_BOARDS = frozenset(("management", "directors", "shareholders", "bosses"))
"""Those at a firm to whom something is said or done, and so to the firm."""
_NEIGHBOURS = frozenset(("neighbour", "neighbor"))
_RIVALS = frozenset(("rival", "adversary", "foe", "partner"))
_ENVOYS = wordset("ambassador envoy consul diplomats diplomat attache attaché charge citizens nationals")
_UPON_ENVOYS = frozenset(("expelled", "detained", "deported"))
_TO_RULERS = frozenset(("threatened", "accused", "requested", "sanctioned"))
_RULERS = wordset("leaders rulers government authorities officials generals leadership president premier")
"""Those who rule a state, to whom something is said or done, and so to it: "threatened its leaders"."""
_DESCRIBED = 3
"""Words behind a possessive within which that stands: "its northern neighbour"."""
_LEADING = wordset("to with against on from at of for into in between out")
_APPLYING = spellings_of("apply")
_APPLIED = wordset("in on last this together jointly alongside with formally again . ,")
"""What stands behind such a verb where nothing says for what: "applied in May"."""
_JOINING = frozenset(("join", "rejoin", "enter"))
_NEAR = 10
"""Words behind a verb within which the noun stands that takes up the other side."""


def with_counterpart(scene: Scene, act: Act, kind: str | None, verb: int, roles: Roles) -> Roles:
    """The roles, with the other side where its clause does not name it.

    Args:
        scene: the sentence.
        act: what is told.
        kind: its kind, if any.
        verb: the word that tells it.
        roles: who takes part by name.
    """
    two = at_each_other(scene, act, kind)
    if told := Roles(two, (), TOLD_BEFORE) if two else done_to_told(scene, act, kind, roles):
        return told
    roles = _by_staff(scene, act, kind, roles) if act.dating is not None else roles
    roles = roles if roles.actors else with_speakers(scene, act, kind, roles)
    roles = roles if roles.actors else with_actors(scene, act, kind, roles)
    if act.is_noun and kind == "visited":
        return with_host(scene, act, roles)
    if act.is_noun and kind == "agreement_signed" and len(roles.actors) < _PAIR:
        return of_dated_pact(scene, act, roles)
    together = kind in ONE_SIDED and len(roles.actors) > 1
    roles = with_whom_several_deal(scene, act, verb, roles, _names(roles)) if together else roles
    if together or kind == "stated" or act.is_noun or not _lacks_other(scene, verb, roles):
        if act.whom is None:
            _note_given(scene, kind, roles)
        return roles
    if not roles.actors and not roles.recipients:
        found = _of_nobody_named(scene, act, kind, verb)
        if found or kind is None or kind in MUTUAL:
            return found or roles
    return _with_other(scene, act, kind, verb, roles)


def _of_nobody_named(scene: Scene, act: Act, kind: str | None, verb: int) -> Roles | None:
    """Who takes part where the clause names nobody: whose thing is hit, with whom he deals who acts."""
    hit, rule = punished(scene, act, verb, frozenset()), TOLD_BEFORE
    if not hit:
        hit = whose_subject(scene, act, kind, verb, frozenset()) or whose_works(scene, act, kind)
        if not hit and kind in _BY_OTHERS:  # "A mob torched its embassy"
            hit = whose_thing(scene, act, kind, verb, frozenset())
        rule = "whose thing it is"
    if not hit:
        hit, rule = dealt_with(scene, act, kind), "whose partner it is"
    if not hit and kind == "attacked":
        hit, rule = place_hit(scene, act, verb), IN_WHOSE_PLACE
    return Roles((), hit, rule) if hit else of_nobody(scene, act, kind)


def _by_staff(scene: Scene, act: Act, kind: str | None, roles: Roles) -> Roles:
    """The roles, with the firm on the other side of what its own staff does: "Nordsund's unions struck".

    Whoever is somebody's and goes on strike is his staff: "the company's weavers", "its seamstresses".
    """
    if kind not in _AGAINST_EMPLOYERS or len(roles.actors) != 1 or roles.recipients:
        return roles
    firm, words = roles.actors[0], scene.page.words.lows
    if not (scene.reference.is_firm(firm) or firm.rule == TAKEN_UP or (kind == "struck" and not firm.code)):
        return roles
    strikes = kind == "struck"
    if scene.sentence.start <= firm.start < scene.sentence.end:
        i, end = scene.page.word_at(firm.start), scene.page.word_at(firm.end)
        at = i > 1 and words[i - 1] in ("at", "of") and words[i - 2] in _STAFF
        near = words[end : end + _STAFF_REACH]
        staff = not _STAFF.isdisjoint(near)
        of_its_own = staff and _OTHERS_STAFF.isdisjoint(near)  # "Nordsund pilots"
        has = at or of_its_own or (owns(scene.page, firm) and (strikes or staff))
    else:
        subject = words[act.clause.first : max(act.clause.verb, act.clause.first)]
        has = strikes and (subject[:1] in _OF_FIRM or "'s" in subject)
    if not has:
        return roles
    return roles._replace(actors=(), recipients=(firm,), rule=f"{roles.rule}; whose staff it is")


def _with_other(scene: Scene, act: Act, kind: str | None, verb: int, roles: Roles) -> Roles:
    """The roles of what somebody does to a side that its clause does not name."""
    own = _names(roles)
    others = _taken_up(scene, act, kind, verb, own if kind in _THERE else frozenset())
    if others and (
        are_private(roles.actors) or (kind == "accused" and speak_for_themselves(scene, roles.actors))
    ):
        # "Norland's opposition accused the government": that of Norland
        own = frozenset(m.name for m in roles.actors)
    if kind == "struck" and not others and not _is_employer(scene, roles):
        others = employer(scene, act) or scene.reference.topic_firm(own) or employer_told(scene, act)
    if roles.recipients and not others:
        return roles
    if kind in ONE_SIDED and len(roles.actors) == 1 and word_before(scene.page, roles.actors[0]) == "with":
        # Of "a treaty with Norland" that was signed, the state that the text is about as well.
        topic = scene.reference.topic(own)
        return Roles((*topic, *roles.actors), (), f"{roles.rule}; {TOPIC}") if topic else roles
    # Where nobody acts by name, whoever a place or the text is about might be the one who does.
    rule = "taken up by a noun"
    others = others or _joined(scene, kind, verb)
    if not others and kind in _REJUDGED:
        others, rule = punished(scene, act, verb, own) or relieved(scene, act, verb, own), TOLD_BEFORE
    if not others and (kind in _UPON_OTHERS or kind in UPON_HOLDERS or kind == "refused"):
        others = whose_subject(scene, act, kind, verb, own) or whose_thing(scene, act, kind, verb, own)
        others = others or imposed_upon(scene, act, own) or whose_works(scene, act, kind)
        rule = "whose thing it is"
    if not others and roles.actors:
        others, rule = _inferred(scene, act, kind, verb, roles)
    elif not others and comes_from_donors(scene, act, kind):
        cut = kind == "sanctioned"
        others, rule = (scene.reference.topic(own) if cut else scene.reference.stricken(own)), TOPIC
    others = tuple(m for m in others if key(m) not in own)
    if not others:
        return roles
    roles = roles._replace(recipients=others, rule=f"{roles.rule}; {rule}")
    _note_given(scene, kind, roles)
    return roles


def _joined(scene: Scene, kind: str | None, verb: int) -> Mentions:
    """The organisation that somebody applies to join without its name: "Norland applied in May"."""
    words = scene.page.words
    applies = kind == "requested" and words.lows[verb] in _APPLYING
    if not applies or _APPLIED.isdisjoint(words.lows[verb + 1 : verb + 2]):
        return ()
    return scene.people.meaning.of(f"the {BODIES[1]}", words.starts[verb])


def _note_given(scene: Scene, kind: str | None, roles: Roles) -> None:
    """Take in to whom somebody alone gave: "more" of it goes there."""
    if kind in GIFTS_OF and roles.recipients and len(roles.actors) == 1:
        scene.reference.note_given(key(roles.actors[0]), roles.recipients)


def _is_employer(scene: Scene, roles: Roles) -> bool:
    """Whether it is the firm that acts: "Nordsund locked out its workers"."""
    return any(m.name in scene.reference.bearers.firms for m in roles.actors)


def _lacks_other(scene: Scene, verb: int, roles: Roles) -> bool:
    """Whether nobody is named whom it is done to, or only behind "to the alliance"."""
    if not roles.recipients:
        return True
    words = scene.page.words
    behind = words.lows[verb + 1 : min(scene.page.word_at(roles.recipients[0].start), verb + _NEAR)]
    nouns = (behind[i + 2] for i in range(len(behind) - 2) if behind[i : i + 2] == ("to", "the"))
    return "to" in behind and any(noun in BODIES or noun in _COUNTRIES or is_firm(noun) for noun in nouns)


def _inferred(scene: Scene, act: Act, kind: str | None, verb: int, roles: Roles) -> tuple[Mentions, str]:
    """The other side that no noun takes up, and the rule that found it, from the surest to the least."""
    own = _names(roles)
    if kind in _OF_ORDERS and (others := concerned(scene, act, verb, own)):
        return others, "whom it concerns"
    if all(m.code for m in roles.actors) and (others := encountered(scene, act, kind, verb, own)):
        return others, "whose forces or space it meets"
    if others := _of_deed(scene, act, kind, verb, own):
        return others, "whose deed it is"
    if others := before_verb(scene, act, kind, own):
        return others, "before the verb"
    if kind in _THERE:
        local = _LOCAL | {"from"} if kind == "forces_withdrawn" else _LOCAL
        if others := in_whose_place(scene, act, verb, local) or there(scene, act, kind, verb, own):
            return others, IN_WHOSE_PLACE
    return _of_others(scene, act, kind, verb, roles)


def _of_others(scene: Scene, act: Act, kind: str | None, verb: int, roles: Roles) -> tuple[Mentions, str]:
    """The other side that only the sentences around tell, and the rule that found it."""
    own = _names(roles)
    if falls_on_nameless(scene.page.words.lows, act.clause, verb, kind):
        return (), ""
    if two := reconciled(scene, act, kind, own):
        return two, TOPIC
    asks = kind == "requested" and scene.reference.of_relief  # Whoever can help is asked.
    one_of_two = _is_one_of_two(scene, kind, roles, own)
    between = kind in _BETWEEN or (kind in _AT_EACH_OTHER and not asks and one_of_two)
    if between and (others := _of_two(scene, own, kind)):
        return others, "the other of two"
    gives = kind in GIVEN or (kind == "pledged" and is_gift(scene, act))
    others, rule = of_dealing(scene, act, kind, verb, own)
    told = scene.page.words.lows[verb + 1 : act.clause.last]
    less_surely = not _LESS_SURELY.get(kind, frozenset()).isdisjoint(told)
    if not others and less_surely and one_of_two:
        others, rule = _of_two(scene, own, kind), "the other of two"
    return (others, rule) if others else _of_text(scene, act, kind, roles, gives=gives)


def _of_deed(scene: Scene, act: Act, kind: str | None, verb: int, own: AbstractSet[str]) -> Mentions:
    """Whose deed or thing is asked after, complained of, answered or judged."""
    if falls_on_bench(scene.page.words.lows, act.clause, verb, kind):
        return ()
    asked = _in_question(scene, act, own) if kind == "investigated" else ()
    asked = complained_of(scene, act, kind, own) if kind in _BY_CLAUSE else asked
    asked = sellers_of_stake(scene, act, own) if kind == "traded" else asked
    asked = whose_own(scene, act, kind, verb, own) or asked
    if kind == "requested":
        asked = asked or whose_undoing(scene, act, verb, own) or whose_envoy(scene, verb, own)
    if kind == "accused":
        asked = asked or who_denies(scene, verb, own)
    retorts = kind in _RETORTS and not (kind == "requested" and scene.reference.of_relief)
    asked = asked or (_who_else_took_part(scene, verb, own) if retorts else ())
    return asked or (whose_deed(scene, act, verb, own) if kind in JUDGING else ())


def _of_text(scene: Scene, act: Act, kind: str | None, roles: Roles, *, gives: bool) -> tuple[Mentions, str]:
    """The one whom the text is about, and the rule that found it."""
    own = _names(roles)
    helps = gives and kind != "forces_sent"
    if helps and scene.reference.of_region:
        return (), ""
    if (
        helps
        and roles.actors[0].code is None
        and own & {m.code for m in scene.reference.stricken(frozenset())}
    ):
        return (), ""  # "The Norlandic Red Cross handed out tents": at home
    stricken = scene.reference.stricken(own) if helps else ()
    if others := stricken or _of_topic(scene, act, kind, roles, own):
        return others, TOPIC
    if not gives:
        return (), ""
    others, rule = _who_is_given(scene, roles, own)
    told = scene.page.words.lows[act.verb : act.clause.last]
    if others or not _is_between_states(roles, told):
        return others, rule
    return scene.reference.stage(own, forces=kind == "forces_sent"), TOPIC


def _who_else_took_part(scene: Scene, verb: int, own: AbstractSet[str]) -> Mentions:
    """The other of two who took part in what was told just before: "Nordsund sued Skov. Skov countersued"."""
    event = scene.reference.events.just_told()
    behind = scene.page.words.lows[verb + 1 : verb + _BRIEF]
    if event is None or not behind or behind[0] not in _OPEN or not _SPEECHLESS.isdisjoint(behind):
        return ()
    two = {key(m): m for m in (*event.roles.actors, *event.roles.recipients)}
    others = tuple(m for name, m in two.items() if name not in own)
    is_between = len(two) == len(own & set(two)) + 1 == _PAIR
    persons = scene.page.bearers.persons
    is_body = not any(m.person or m.name in persons or sex_of(m.name) for m in others if m.code is None)
    answers = any(m.code is None for m in two.values()) or not _ANSWERS.isdisjoint(behind)
    return others if is_between and is_body and answers else ()


def _in_question(scene: Scene, act: Act, own: AbstractSet[str]) -> Mentions:
    """Of whose deeds somebody wants to know: "opened an inquiry into whether Nordsund had paid"."""
    lows = scene.page.words.lows
    asked = next(
        (one for one in scene.clauses if one.first >= act.clause.last and lows[one.first] in _QUESTIONS), None
    )
    if asked is None or asked.first - act.clause.last > 1 or asked.verb < 0:
        return ()
    return tuple(m for m in scene.people.of(asked, asked.verb) if key(m) not in own and not m.person)


def _who_is_given(scene: Scene, roles: Roles, own: AbstractSet[str]) -> tuple[Mentions, str]:
    """To whom somebody gives: the organisation that the text is about, or the one to whom all others gave."""
    if body := scene.reference.topic_body(own):
        return body, TOPIC
    known = all(m.code for m in roles.actors)
    return scene.reference.everybody_gave_to(own) if known else (), "to whom others gave"


def _is_one_of_two(scene: Scene, kind: str | None, roles: Roles, own: AbstractSet[str]) -> bool:
    """Whether a state acts alone that is one of the two that the text is about.

    A president may as well ask others, or accuse his own: he does so to those who are named.
    """
    one = roles.actors[0] if len(roles.actors) == 1 else None
    speaks_alone = kind in _SAID_TO_MANY or one is None or one.code is None
    acts = one is not None and (is_state(one) or (one.code == one.country and not speaks_alone))
    return acts and not own.isdisjoint(m.code or "" for m in scene.reference.pair())


def _of_topic(scene: Scene, act: Act, kind: str | None, roles: Roles, own: AbstractSet[str]) -> Mentions:
    """The firm or the state that the text is about, where what is done is likely done to it."""
    told = scene.page.words.lows[act.verb : act.clause.last]
    stakes = kind == "traded" and not _STAKES.isdisjoint(told[1:]) and not _is_in_another(told)
    # "The lender froze the loan"
    by_firm = kind == "sanctioned" and all(m.code is None for m in roles.actors)
    fined = kind == "sanctioned" and not _FINING.isdisjoint(told)
    ordered = (
        bool(told) and told[0] in _ORDERING and any(word.isdigit() or word in NUMBERS for word in told[1:3])
    )
    orders = kind == "traded" and (ordered or any(two in _FOR_SOME for two in pairwise(told)))
    of_firm = kind in _UPON_FIRMS or stakes or by_firm or fined or orders
    gives = kind in _TO_FIRMS or (kind == "pledged" and (is_gift(scene, act) or _are_firms(scene, roles)))
    if gives and (firm := scene.reference.topic_firm(own)):
        return firm
    if of_firm or (kind in _ENDING and not _CONTRACTS.isdisjoint(told)):
        firm = scene.reference.topic_firm(own)
        if of_firm or firm:
            return firm
    if kind in _ENDING and not _LEAVING.isdisjoint(told):  # "gave notice of withdrawal"
        return scene.people.meaning.of(f"the {BODIES[1]}", scene.page.words.starts[act.verb])
    if kind in ("traded", "visited"):
        is_arms = kind == "traded" and all(map(is_state, roles.actors)) and _is_of_arms(scene, act)
        is_vague = kind == "visited" and _is_vague(scene, act)
        return scene.reference.topic(own) if is_arms or is_vague else ()
    stays = kind == "forces_sent" and not _INLAND.isdisjoint(told)
    is_of_two = kind in _OF_STATES and not stays and _is_between_states(roles, told)
    if kind in _WITH_SOMEBODY or is_of_two or (kind == "pledged" and is_gift(scene, act)):
        return scene.reference.topic(own)
    return ()


def _is_in_another(told: Sequence[str]) -> bool:
    """Whether it is told in what somebody has a stake: "its stake in a mill", not "raised its stake"."""
    at = next((i for i, word in enumerate(told) if word in _STAKES), 0)
    return "its" in told and ("its" not in told[:at] or told[at + 1 : at + 2] in _OF_ANOTHER)


def _are_firms(scene: Scene, roles: Roles) -> bool:
    """Whether firms alone act."""
    firms = scene.reference.bearers.firms
    return bool(roles.actors) and all(m.code is None and m.name in firms for m in roles.actors)


def _is_between_states(roles: Roles, told: Sequence[str]) -> bool:
    """Whether a state does it, and to nobody without a name: "shelled the port", not "a crowd"."""
    return all(map(is_state, roles.actors)) and roles.rule != "together" and _UNNAMED.isdisjoint(told)


def _names(roles: Roles) -> AbstractSet[str]:
    """The actors, and the states for which they act."""
    return {name for m in roles.actors for name in (key(m), m.country or "")}


def _is_of_arms(scene: Scene, act: Act) -> bool:
    """Whether arms are sold or bought, which takes two states."""
    return not _ARMS.isdisjoint(scene.page.words.lows[act.clause.first : act.clause.last])


def _is_vague(scene: Scene, act: Act) -> bool:
    """Whether no name behind the verb says which place it is: "toured the area", not "toured the Gulf"."""
    page, words = scene.page, scene.page.words
    told = within(page.datings, words.starts[act.verb], words.ends[act.clause.last - 1])
    return not any(
        words.forms[i][:1].isupper() and not any(d.start <= words.starts[i] < d.end for d in told)
        for i in range(act.verb + 1, act.clause.last)
    )


def _taken_up(scene: Scene, act: Act, kind: str | None, verb: int, own: AbstractSet[str]) -> Mentions:
    """Whom a noun behind a verb takes up: "accused the alliance", "toured the country", "left the bloc"."""
    lows = scene.page.words.lows
    for i in range(verb + 1, min(act.clause.last, verb + _NEAR) - 1):
        word = lows[i]
        if word in STOPS:
            return ()
        if word in _BOARDS and lows[i - 1] in ("to", "with", lows[verb]):
            return scene.reference.topic_firm(own)
        joins = lows[i - 1] in _JOINING and lows[verb + 1 : i - 1] == ("to",)
        if not (i == verb + 1 or lows[i - 1] in _LEADING or joins):
            continue
        related = _related(scene, act, kind, i, own) if word in ITS else None
        if related is not None:
            return related
        taken = word in _TAKING_UP or names_organ(lows, i)
        if not taken and not (word in ITS and are_partners(lows[i + 1 : i + 4])):
            continue
        of_owner = kind in JUDGING or (kind in UPON_OWNERS and is_firm(lows[i + 1]))
        owned = lows[i + 2 : i + 3] == ("'s",) and not of_owner
        if not owned:
            return _whom(scene, act, kind, i, own)
    return ()


def _related(scene: Scene, act: Act, kind: str | None, i: int, own: AbstractSet[str]) -> Mentions | None:
    """Whom "its neighbour", "its rival" or "its leaders" at a word means; None for other nouns."""
    behind = scene.page.words.lows[i + 1 : i + _DESCRIBED]
    if not _NEIGHBOURS.isdisjoint(behind):
        return _of_two(scene, own or _actors(scene, act), None)
    if not _RIVALS.isdisjoint(behind):
        return _other_told(scene, own or _actors(scene, act))
    if behind and behind[0] in SIDES:  # "promised her guest", "thanked its hosts"
        found = side_meant(scene.reference.events, behind[0])
        return tuple(m for m in found if key(m) not in (own or _actors(scene, act)))
    sent = kind in _UPON_ENVOYS and not _ENVOYS.isdisjoint(behind)  # None expels its own.
    if not sent and (kind not in _TO_RULERS or _RULERS.isdisjoint(behind[:1])):
        return None
    place, states = scene.page.words.starts[act.clause.first], _actor_states(scene, act)
    here = [
        m for m in scene.people.before(place) if is_state(m) and not m.as_place and m.country not in states
    ]
    told = scene.people.meaning.of("it", place)
    meant = here[-1:] if sent and here else [m for m in told if is_state(m) and m.country not in states]
    return tuple(meant) or (scene.reference.events.other_than(own or states) if sent else ())


def _whom(scene: Scene, act: Act, kind: str | None, i: int, own: AbstractSet[str]) -> Mentions:
    """Whom the noun behind the article at a word takes up."""
    words = scene.page.words
    what = " ".join(words.lows[i : i + 2])
    is_government = what in _GOVERNMENT or (
        what == _THE_STATE and not _BEHIND_STATE.isdisjoint(words.lows[i + 2 : i + 3])
    )
    speaks_at_home = kind == "pledged" or are_states(scene.people.of(act.clause, act.verb))
    at_home = words.lows[i] in _LEGISLATURES and speaks_at_home
    is_told = is_organ(words.lows, i, kind) and not at_home
    if is_told or (is_government and is_private(scene, act)):
        seats = state_seats(
            scene.people, i, min(i + _SEATED, act.clause.last)
        )  # "asked the government in Oslo"
        return tuple(seats[:1]) or government_addressed(scene, act, own)
    if several := several_told(scene.people, i, _actors(scene, act)):
        return several
    if words.lows[i] in _ALL or what == THE_TWO or not _PAIRS.isdisjoint(words.lows[i + 1 : i + 2]):
        return ()
    led = words.lows[i - 1] in _LEADING and not (kind in GIVEN and words.lows[i - 1] == "to")
    lands = kind in _THERE and not led and words.lows[i + 1] in _LANDS
    if lands or words.lows[i + 1] in _COUNTRIES:
        # "Blocked the country's invitation": not its own
        return _country_meant(scene, words.starts[i], _actors(scene, act) if kind in JUDGING else own)
    if any(map(is_firm, words.lows[i + 1 : i + 3])):
        # "Will list a fifth of the company": nothing is done to the company.
        is_part = kind is None and words.lows[i - 1] == "of"
        return () if is_part else _other_firm(scene, act, i + 1)
    phrase = [*takewhile(str.isalpha, words.lows[i + 1 : min(i + 1 + _DESCRIBED, act.clause.last)])]
    body = next(filter(BODIES.__contains__, phrase), "")
    if body and "new" not in phrase:
        what = f"the {body}"  # "quit the West African bloc"
    meant = scene.people.meaning.of(_BODIES_MEANT.get(what, what), words.starts[i])
    # "Visited the troops": in whatever state they are.
    return () if kind in TRAVELS and any(m.rule == "adjective" for m in meant) else meant


def _other_told(scene: Scene, own: AbstractSet[str]) -> Mentions:
    """The other of two of whom a text tells: of a dealing before, of its sentence, or of all it is about."""
    others = _of_two(scene, own, None) or scene.reference.events.other_than(own)
    others = others or tuple(m for m in scene.reference.two_named() if key(m) not in own)[:1]
    firms = () if others else scene.reference.two_firms()
    return others or (tuple(m for m in firms if key(m) not in own) if own & set(map(key, firms)) else ())


def _actor_states(scene: Scene, act: Act) -> AbstractSet[str]:
    """The states for which those act who act."""
    return {m.country or "" for m in scene.people.of(act.clause, act.verb)}


def _actors(scene: Scene, act: Act) -> AbstractSet[str]:
    """The names of those who act."""
    return {key(m) for m in scene.people.of(act.clause, act.verb)}


def _other_firm(scene: Scene, act: Act, i: int) -> Mentions:
    """The firm that is taken up; where that is who acts, the one that the text is about."""
    meant = _firm_meant(scene, i)
    acts = {key(m) for m in scene.people.of(act.clause, act.verb)} if meant else set()
    return scene.reference.topic_firm(acts) if meant and acts.issuperset(map(key, meant)) else meant


def _firm_meant(scene: Scene, i: int) -> Mentions:
    """The firm that "the carrier" or "the Danish carrier" takes up, of which the second word is at ``i``."""
    words, reference = scene.page.words, scene.reference
    if is_firm(words.lows[i]):
        return scene.people.meaning.firm(words.lows[i], words.starts[i - 1])
    if not words.forms[i][:1].isupper():
        return ()
    return reference.firm_of(
        words.forms[i], within(scene.page.parties, scene.sentence.start, words.starts[i])
    )


def _country_meant(scene: Scene, until: int, own: AbstractSet[str]) -> Mentions:
    """The state that "the country" takes up: the one that the text is about, or the last one spoken of."""
    here = within(scene.page.parties, scene.sentence.start, until)
    spoken = [m for m in _states(scene, reversed(here)) if m.code not in own]
    ranks = scene.reference.principals
    return tuple(sorted(spoken, key=lambda m: ranks.index(m.code) if m.code in ranks else len(ranks))[:1])


def _states(scene: Scene, here: Iterable[PartyMention]) -> Iterator[PartyMention]:
    """The states among those named here, and then those of the sentences before, the last one first."""
    return filter(is_state, chain(here, scene.reference.states()))


def _of_two(scene: Scene, own: AbstractSet[str], kind: str | None) -> Mentions:
    """The other of the two states that the text is about, if one of them acts and the other was spoken of."""
    if kind in _BETWEEN and (others := scene.reference.events.beside(own, _TIES)):
        return others
    pair = scene.reference.principals
    if own.isdisjoint(pair):
        return ()
    here = within(scene.page.parties, scene.sentence.start, scene.sentence.end)
    return next(((m,) for m in _states(scene, here) if m.code in pair and m.code not in own), ())
