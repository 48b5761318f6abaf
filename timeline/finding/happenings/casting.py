"""Who takes part in what the clauses of a sentence tell, and which of them tell a happening at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.finding.clauses import is_brought_about
from timeline.finding.happenings.anaphora.accords import (
    AGREEMENTS,
    agreement_meant,
    means_agreement,
    note_agreement,
    resolved_agreement,
)
from timeline.finding.happenings.anaphora.recalling import TOLD_BEFORE, recalled
from timeline.finding.happenings.anaphora.replying import of_who_replies
from timeline.finding.happenings.anaphora.undoing import done_to_it
from timeline.finding.happenings.anchoring.besides import tells_more
from timeline.finding.happenings.anchoring.since import has_been_since
from timeline.finding.happenings.details import BROKERED, MEDIATED
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import is_state, key, states_of, unique
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.guests import met_as_guest
from timeline.finding.happenings.opposites.counterparts import with_counterpart
from timeline.finding.happenings.opposites.transfers import moved
from timeline.finding.happenings.opposites.unnamed import concluded_under
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles import Roles, roles_of
from timeline.finding.happenings.roles.agents import GETTING
from timeline.finding.happenings.roles.kindless import roles_of_kindless
from timeline.finding.happenings.roles.nominal import roles_of_kindless_noun
from timeline.finding.happenings.roles.objects import objects_of
from timeline.finding.happenings.roles.sides import SPEECH_ACTS
from timeline.finding.happenings.roles.spared import OWN_FORCES
from timeline.finding.happenings.roles.together import companions
from timeline.finding.happenings.standing.intending import demands, is_told_outright
from timeline.finding.happenings.standing.speaking import nameless_speaker, tells_after, told_so
from timeline.finding.happenings.triggers.asking import (
    asks_nothing,
    asks_what,
    is_before_court,
    is_questioned,
)
from timeline.finding.happenings.triggers.choosing import kind_meant
from timeline.finding.happenings.triggers.deeds import told_of_deed
from timeline.finding.happenings.triggers.helping import helps
from timeline.finding.happenings.triggers.joining import note_sides, share_other_side, who_do_it
from timeline.finding.happenings.triggers.lookalikes import looks_alike
from timeline.finding.happenings.triggers.moving import moves_alone, moving_trigger, note_sort, taking
from timeline.finding.happenings.triggers.resolving import RESOLVING
from timeline.finding.happenings.triggers.senses import is_about_another_thing, is_other_sense
from timeline.finding.inflection import spellings_of
from timeline.finding.joints import STORY
from timeline.finding.parties import name_of
from timeline.finding.predicates import is_passive, main_verb
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention

__all__ = ["Part", "cast_acts", "is_planned", "is_told_after"]

_GIVING = frozenset(("supplied", "forces_sent", "aided"))
_MORE = frozenset(("more", "additional", "further", "extra"))
_LONE = wordset(
    "protested struck detained attacked resigned investigated charged convicted released deported"
    " expelled seized aided ceasefire conceded agreement_signed agreement_in_force met"
    " agreement_ratified sanctioned sanctions_lifted mobilised restricted returned forces_withdrawn endorsed"
    " visited"
)
"""Kinds that a verb alone tells, whoever acts."""
_BETWEEN_STATES = frozenset(("met", "called", "visited"))
"""Kinds that persons do for their states: "Norland's Jonas Lind met Ostia's Ana Dahl"."""
_WITH_ANOTHER = frozenset(("visited", "recognised", "ties_cut"))
"""Kinds of what no state does to itself."""
_SUPPOSING = frozenset(("if", "unless"))
_CONDITIONS = wordset("if unless whether nobody no-one once whatever whichever whoever")
_ALLEGATIONS = wordset("allegation allegations accusation accusations")
_SEATS_OF_COURTS = frozenset(("The Hague", "the Hague", "Hague"))
_ARTICLES = frozenset(("a", "an"))
_DENYING = spellings_of("deny dispute contest refute rebut reject dismiss")
_TO_DENIAL = 8
"""Words behind it within which somebody denies it."""
_TAKING_IN = spellings_of("receive get")
_BUILDING = spellings_of("build construct make develop design")
_TO_AGENT = 5
"""Words behind "denied" within which "by" stands: "were denied entry visas by"."""
_THANKING = wordset("thanked thanks thank thanking")
_CHATTING = frozenset(("i", "you"))
_SIGNED_ON = frozenset(("for", "off", "up", "on", "to", "with"))
"""Words behind "sign" that make another verb of it: "signed for Barcelona"."""
_DECLARING = frozenset(("declared", "declares", "declare", "proclaimed", "declaring"))
_COMING = wordset("will would 'll wo shall")
_SEEMING = spellings_of("look seem sound")
"""Verbs of how something is, which no preposition follows: "relations had looked sturdy"."""
_SHOWING = spellings_of("show") | {"persisted", "lingered"}
_TAIL = 4
"""Words before a time within which a comma ends the aside before it: ", | only late on Monday"."""
_NEAR_TIME = 6
"""Characters between a verb and its time where it has no object: "showed | in May"."""
_STATES = wordset("is are was were 's has have had be 're am isn aren wasn weren")


@dataclass(slots=True)
class Part:
    """An act with whoever takes part in it.

    Attributes:
        act: the act.
        kind: the name of its kind, or None.
        trigger: the entry of the lexicon that told the kind, if one did.
        roles: who acts, and upon whom.
        verb: index of the word that tells it.
        is_condition: whether it is only supposed ("if ...").
        about: the agreement that it is about, where its kind has one.
        noun: index of the word that takes up an event told before, if one does.
    """

    act: Act
    kind: str | None
    trigger: Trigger | None
    roles: Roles
    verb: int
    is_condition: bool
    about: str | None = None
    noun: int = -1


def cast_acts(scene: Scene, acts: Sequence[Act]) -> Sequence[Part]:
    """Who takes part in the acts of a sentence, without those that tell no happening.

    What the sentence speaks of is remembered for those behind it.
    """
    start = scene.sentence.start
    scene.reference.begin(paragraph=scene.page.text[max(start - 2, 0) : start] == "\n\n")
    scene.reference.events.turn()
    if not acts:
        scene.remember()
        return ()
    lows = scene.page.words.lows
    parts: list[Part] = []
    for act in acts:
        part = _part(scene, _speaking(lows, act))
        if part is not None:
            if parts:
                share_other_side(scene, parts[-1], part)
            parts.append(part)
            scene.reference.events.note(part.kind, Roles() if _is_mediated(lows, part) else part.roles)
            if part.kind == "endorsed" and lows[part.verb] in _THANKING and part.roles.recipients:
                # Who thanks somebody for something has got it.
                given = Roles(part.roles.recipients, part.roles.actors, part.roles.rule)
                scene.reference.events.note("aided", given)
            elif part.kind is None and (sides := _built_for(scene, part)):
                scene.reference.events.note("traded", sides)
    note_sides(scene, parts)
    for part in parts:
        part.about = agreement_meant(scene, part.kind, part.act, part.roles)
    scene.remember()
    for part in parts:
        roles = part.roles
        scene.reference.note_group(roles.actors if len(roles.actors) > 1 else roles.recipients)
    shared = [part for part in parts if part.trigger and "both" in part.trigger.pattern.flags]
    if shared and len(together := who_do_it(scene, shared[-1])) > 1:
        scene.reference.note_together(tuple(together))
    return parts


def _is_mediated(lows: Sequence[str], part: Part) -> bool:
    """Whether of what others agree only the mediator is told: "a truce brokered by Norland"."""
    between = part.kind == "ceasefire" or part.kind in AGREEMENTS
    return (
        between
        and (lows[part.verb] in BROKERED or (lows[part.verb] in MEDIATED and len(part.roles.actors) == 1))
        and is_passive(lows, part.verb)
    )


def _built_for(scene: Scene, part: Part) -> Roles | None:
    """Who builds something for whom, which others take up as an order: "will build a port for Norland"."""
    words, clause = scene.page.words, part.act.clause
    if words.lows[part.verb] not in _BUILDING or len(part.roles.actors) != 1 or part.roles.recipients:
        return None
    found = scene.people.free(words.ends[part.verb], words.ends[clause.last - 1])
    customer = next((m for m in found if word_before(scene.page, m) == "for" and not m.as_place), None)
    return Roles((*part.roles.actors, customer), (), "together") if customer is not None else None


def _part(scene: Scene, act: Act) -> Part | None:
    lows = scene.page.words.lows
    trigger, roles = _roles(scene, act)
    if act.is_noun and act.trigger is not None and trigger is None and act.trigger.kind != "released":
        return None  # The release of a report frees nobody, and took place.
    kind, roles = _kind_told(scene, act, trigger, roles)
    verb = act.verb if kind or act.is_noun or act.trigger is None else main_verb(lows, act.clause)
    note_sort(scene, act, verb)
    condition = _is_condition(scene, act.clause)
    if kind is None and (condition or _tells_nothing(scene, act, verb)):
        return None
    again = recalled(scene, act, verb, kind, roles)
    if again is None and scene.reference.of_relief and not act.is_noun:
        told, kind = kind, _in_distress(scene, act, verb, kind)
        if kind == "aided" and told is None:
            roles = _of_help(scene, act, verb, roles)
        again = recalled(scene, act, verb, kind, roles) if kind != told else None
    if again is not None:
        kind, roles = again.kind, again.roles
    kind, roles = moved(scene, act, kind, verb, roles)
    kind, roles = told_of_deed(scene, act, kind, verb, roles)
    kind, roles = _met_or_signed(scene, act, verb, kind, roles)
    if kind in AGREEMENTS:
        roles = resolved_agreement(scene, act, roles)
    elif kind is None and len(roles.actors) > 1:
        note_agreement(scene, act, roles)
    roles = of_who_replies(scene, act, _of_states(scene, kind, roles))
    roles = with_counterpart(scene, act, kind, verb, _abroad(kind, roles))
    if kind in AGREEMENTS and roles.rule == TOLD_BEFORE:  # What presidents sign binds their states.
        roles = roles._replace(actors=states_of(roles.actors))
    kind = None if kind == "visited" and _is_at_home(lows, trigger, roles) else kind
    roles = _under_own_words(scene, roles)
    if act.dating is None and not (
        roles.actors
        or roles.recipients
        or is_told_after(scene, verb)
        or is_planned(lows, act, kind)
        or (kind is not None and _is_foretold(scene, act, verb))
    ):
        return None  # Nobody did it, and on no day.
    return Part(act, kind, trigger, roles, verb, condition, noun=again.noun if again else -1)


def _is_condition(scene: Scene, clause: Clause) -> bool:
    """Whether a clause is only supposed, or what is: "would quit | if it were shown | that it had lied"."""
    lows = scene.page.words.lows
    if not _CONDITIONS.isdisjoint(lows[clause.first : clause.first + 3]):
        return True
    parent = scene.clauses[clause.parent] if clause.parent >= 0 and lows[clause.first] == "that" else None
    return parent is not None and lows[parent.first] in _SUPPOSING and 0 <= parent.verb < clause.first


def _kind_told(scene: Scene, act: Act, trigger: Trigger | None, roles: Roles) -> tuple[str | None, Roles]:
    """The kind that an entry tells here and its roles: "inspected a mill of Nordsund Foods" hits the firm."""
    if trigger is None:
        return _said(scene, act, roles) if act.frame else (None, roles)
    kind = kind_meant(scene, act, trigger, roles)
    if kind == "charged" and (is_before_court(roles) or _is_at_seat_of_courts(scene, roles)):
        return kind, roles._replace(recipients=())  # "took the case to the International Court"
    if kind in ("supplied", "aided") and scene.page.words.lows[act.verb] in RESOLVING:
        return "pledged", roles  # "decided to send tents"
    if kind == "charged" and trigger.kind == "visited":  # "went to the court": the other side is not there
        return kind, roles._replace(recipients=())
    if kind != "investigated" or trigger.kind != "visited":
        return kind, roles
    hit = objects_of(scene.people, act.clause, trigger.at + 1, kind)
    return kind, roles._replace(recipients=hit or roles.recipients)


def _is_at_seat_of_courts(scene: Scene, roles: Roles) -> bool:
    """Whether a case is only brought to where the courts of nations sit: "took the dispute to The Hague"."""
    towns = {scene.page.text[m.start : m.end] for m in roles.recipients if m.rule == "seat"}
    return len(roles.recipients) == 1 and towns <= _SEATS_OF_COURTS and bool(towns)


def _said(scene: Scene, act: Act, roles: Roles) -> tuple[str, Roles]:
    """The kind and the roles of what somebody says: who is said to have done wrong is accused."""
    alleged = _alleged(scene, act) if act.dating is not None else -1
    if alleged < 0:
        return "stated", roles
    return "accused", roles._replace(recipients=roles.recipients or _who_denies(scene, alleged, roles))


def _alleged(scene: Scene, act: Act) -> int:
    """The noun behind what is said that calls it an accusation: "said that it lied, an allegation"; or -1."""
    words, until = scene.page.words, scene.clauses[-1].last
    said = words.lows[act.verb : until]
    if _ALLEGATIONS.isdisjoint(said):
        return -1
    found = (i for i, word in enumerate(said) if word in _ALLEGATIONS and _is_apposed(said, i))
    return act.verb + next(found, -1 - act.verb)


def _who_denies(scene: Scene, alleged: int, roles: Roles) -> tuple[PartyMention, ...]:
    """Who denies the accusation, and is thus who was accused: "an allegation that Peru rejects"."""
    words = scene.page.words
    last = min(alleged + _TO_DENIAL, scene.clauses[-1].last) - 1
    if _DENYING.isdisjoint(words.lows[alleged : last + 1]):
        return ()
    own = set(map(key, roles.actors))
    named = within(scene.page.parties, words.starts[alleged], words.ends[last])
    return tuple(m for m in named[:1] if key(m) not in own)


def _is_apposed(said: Sequence[str], i: int) -> bool:
    """Whether a noun stands alone behind a comma: ", an allegation", ", a grave accusation"."""
    if said[i - 1] == ",":
        return True
    opens = i - 1 if said[i - 1] in _ARTICLES else i - 2
    return opens > 0 and said[opens] in _ARTICLES and said[opens - 1] == ","


def _met_or_signed(
    scene: Scene, act: Act, verb: int, kind: str | None, roles: Roles
) -> tuple[str | None, Roles]:
    """The kind and the roles; who receives a person meets him, and what is done under a pact concludes it."""
    if kind is None and not act.is_noun and (done := done_to_it(scene, act, verb, roles)):
        return done
    if met := met_as_guest(scene, act, verb, kind, roles):
        return "met", met
    if sides := concluded_under(scene, act):
        return "agreement_signed", Roles(sides, (), "under an agreement")
    return kind, roles


def _is_at_home(lows: Sequence[str], trigger: Trigger | None, roles: Roles) -> bool:
    """Whether a warship lies in no port of another state, and visits nobody: not "will call there"."""
    if trigger is None or "naval" not in trigger.pattern.flags or roles.recipients:
        return False
    return "there" not in lows[trigger.at : trigger.last + 1]


def _abroad(kind: str | None, roles: Roles) -> Roles:
    """The roles, without a state as its own host: "landed there, the first Norlander to do so"."""
    if kind not in _WITH_ANOTHER or not roles.recipients:
        return roles
    own = {mention.code for mention in roles.actors} - {None}
    return roles._replace(recipients=tuple(m for m in roles.recipients if m.code not in own))


def _under_own_words(scene: Scene, roles: Roles) -> Roles:
    """The roles, with people of a state who act for themselves under their own words."""
    if not roles.actors:
        return roles
    actors = scene.as_themselves(roles.actors)
    return roles if actors == roles.actors else roles._replace(actors=actors)


def _of_states(scene: Scene, kind: str | None, roles: Roles) -> Roles:
    """The roles, with the states of persons in what states do with each other, and of units that move."""
    if kind in OWN_FORCES:
        hosts = {mention.code for mention in roles.recipients}
        return roles._replace(actors=scene.reference.units.for_states(roles.actors, hosts))
    if kind not in _BETWEEN_STATES:
        return roles
    return roles._replace(
        actors=_for_their_states(scene, roles.actors),
        recipients=_for_their_states(scene, roles.recipients),
    )


def _for_their_states(scene: Scene, mentions: tuple[PartyMention, ...]) -> tuple[PartyMention, ...]:
    """The mentions, with the states of persons if all of them are said to be of one."""
    meant = tuple(_for_his_state(scene, m) for m in mentions)
    return meant if all(m.code for m in meant) else mentions


def _for_his_state(scene: Scene, mention: PartyMention) -> PartyMention:
    """The mention, with the state of a person who is said to be of it: "Norland's Jonas Lind"."""
    owned = scene.page.text[max(mention.start - 3, 0) : mention.start] in ("'s ", "’s ")
    if not owned or mention.code is not None or " " not in mention.name or not can_be_person(mention):
        return mention
    bearers = scene.reference.bearers
    states = () if mention.name in bearers.firms else tuple(bearers.states(mention.name))
    if len(states) != 1:
        return mention
    code = states[0]
    return replace(mention, code=code, country=code, name=name_of(code) or code, person=mention.name)


def _in_distress(scene: Scene, act: Act, verb: int, kind: str | None) -> str | None:
    """The kind in a text on relief: goods on their way are help, and an emergency declared hits nobody."""
    lows, clause = scene.page.words.lows, act.clause
    if kind == "restricted" and lows[verb] in _DECLARING and "emergency" in lows[verb : act.clause.last]:
        return None
    shares = clause.link == "and" and 0 <= clause.verb <= clause.first + 1 and clause.parent >= 0
    since = scene.clauses[clause.parent].first if shares else clause.first
    return "aided" if kind is None and helps(lows, act, verb, since) else kind


def _of_help(scene: Scene, act: Act, verb: int, roles: Roles) -> Roles:
    """Who helps whom where goods only cross a border, or somebody only gets them."""
    if scene.page.words.lows[verb] in _TAKING_IN and not roles.recipients:
        return Roles((), roles.actors, "receiver first")
    words = scene.page.words
    behind = within(scene.page.parties, words.starts[verb], words.ends[act.clause.last - 1])
    told = {word_before(scene.page, m): m for m in reversed(behind) if m.code}
    if "from" in told and ("into" in told or "to" in told):
        return Roles((told["from"],), (told.get("into") or told["to"],), "from whom to whom")
    return roles


def is_planned(lows: Sequence[str], act: Act, kind: str | None) -> bool:
    """Whether somebody plans, weighs or promises it, whoever that is: "unions have vowed to fight it"."""
    if kind == "pledged" or (kind == "requested" and demands(lows, act.verb)):
        return act.clause.link in STORY
    return act.plan is not None and act.frame is None and is_told_outright(lows, act.clause)


def is_told_after(scene: Scene, verb: int) -> bool:
    """Whether somebody named says so behind it: "350,000 have fled, the agency said"."""
    if not scene.frames:
        return False
    place = scene.page.words.starts[verb]
    said = (frame for frame in scene.frames if frame.says(place))
    return any(tells_after(scene.page, frame, place) and scene.speakers(frame) for frame in said)


def _is_foretold(scene: Scene, act: Act, verb: int) -> bool:
    """Whether somebody named says that it will come: "Lind said that more police would be sent"."""
    words = scene.page.words
    if _COMING.isdisjoint(words.lows[act.clause.first : verb]):
        return False
    said = (frame for frame in scene.frames if frame.says(words.starts[verb]))
    return any(scene.speakers(frame) for frame in said)


def _tells_nothing(scene: Scene, act: Act, verb: int) -> bool:
    """Whether words of no kind have no time of their own, tell how things are, or are no whole clause."""
    lows = scene.page.words.lows
    chats = lows[act.clause.first] in _CHATTING  # "we're seeing that today"
    return (
        chats
        or is_questioned(lows, verb)
        or asks_what(scene, act)
        or not (_is_told_itself(scene, act) or tells_more(lows, scene.clauses, act))
        or (lows[verb] in _STATES and not has_been_since(lows, act.dating, verb))
        or _only_seems(scene, act, verb)
        or _is_fragment(lows, act)
    )


def _only_seems(scene: Scene, act: Act, verb: int) -> bool:
    """Whether it tells only how something looked, or that it could be seen: "the strain showed in May"."""
    words = scene.page.words
    behind = next(iter(words.lows[verb + 1 : verb + 2]), ".")
    if words.lows[verb] in _SEEMING:
        return behind not in PREPOSITIONS
    ends = not behind.isalnum() or (
        act.dating is not None and 0 <= act.dating.start - words.ends[verb] < _NEAR_TIME
    )
    return ends and words.lows[verb] in _SHOWING and not is_passive(words.lows, verb)


def _is_told_itself(scene: Scene, act: Act) -> bool:
    """Whether the time stands in the clause, and not in the one that it hangs on; a plan needs none."""
    words = scene.page.words
    first, last = words.starts[act.clause.first], words.ends[act.clause.last - 1]
    joined = words.lows[act.clause.first] == "when" or is_brought_about(words.lows, act.clause)
    if act.dating is None or first <= act.dating.start < last or joined:
        return True
    # "Two days after | it sank, the port is shut"
    fronted = act.dating.rule == "counted" and act.clause.link == "subordinate" and act.dating.end <= first
    if fronted or (words.lows[act.clause.last - 1] == "," and _closes_aside(scene, act)):
        return True
    opening = scene.clauses[0]
    if act.clause.link == "main" and (opening.link == "subordinate" or _is_set_apart(scene, act.dating)):
        if act.dating.end <= words.starts[opening.verb]:
            return True  # "In May, after a storm had hit it, it left"
        if words.lows[opening.first] in ("when", "as"):
            return True  # "When it fell in May, Norland lost its harbour"
    parent = scene.clauses[act.clause.parent] if act.clause.link == "and" and act.clause.parent >= 0 else None
    if parent is None or parent.verb >= 0:
        return False
    # "Its last strike, in 2013, ended after six days"; "Lind, touring it in May, wept"
    return words.starts[parent.first] <= act.dating.start < first


def _is_set_apart(scene: Scene, dating: Dating) -> bool:
    """Whether a comma parts a time from the clause about who speaks: "In May, officials said, it sank"."""
    lows, opening = scene.page.words.lows, scene.clauses[0]
    i = scene.page.word_at(dating.end)
    return lows[i : i + 1] == (",",) and i < opening.verb and lows[opening.last - 1] == ","


def _closes_aside(scene: Scene, act: Act) -> bool:
    """Whether the time stands behind an aside: "shut the port, built in 1990, | late on Monday"."""
    words = scene.page.words
    aside = next((one for one in scene.clauses if one.first == act.clause.last), None)
    if act.dating is None or aside is None or aside.link != "relative":
        return False
    i = scene.page.word_at(act.dating.start)
    return aside.verb < i < aside.last and "," in words.lows[max(i - _TAIL, aside.verb) : i]


def _is_fragment(lows: Sequence[str], act: Act) -> bool:
    """Whether the clause has a participle and no finite verb: "after accounting for losses"."""
    if act.dating is not None and act.dating.rule == "counted":
        return False  # "six years after imposing it"
    verb = lows[act.clause.verb] if act.clause.verb >= 0 else ""
    has_done = verb == "having" and act.clause.link == "participle"  # "left, having defaulted in 2016"
    return verb.endswith("ing") and not has_done


def _speaking(lows: tuple[str, ...], act: Act) -> Act:
    """The act without its frame of speech where nobody speaks: "defended its title"."""
    trigger = act.trigger
    if trigger and (
        asks_nothing(lows, trigger.at) or (act.frame and is_about_another_thing(lows, act, trigger))
    ):
        return replace(act, trigger=None, frame=None)
    if trigger and act.frame and looks_alike(lows, act, trigger):
        return replace(act, trigger=None)  # "called the epidemic a threat"
    return act


def _given_again(scene: Scene, act: Act, roles: Roles) -> Roles:
    """The recipients, or where "more" is given those to whom it was given before."""
    actor = key(roles.actors[0])
    if roles.recipients:
        scene.reference.note_given(actor, roles.recipients)
    elif not _MORE.isdisjoint(scene.page.words.lows[act.verb : act.clause.last]):
        return roles._replace(recipients=scene.reference.given_to(actor))
    return roles


def _roles(scene: Scene, act: Act) -> tuple[Trigger | None, Roles]:
    """The parties, and the trigger unless it takes more than is there to tell its kind."""
    own = act if act.whom is None or act.is_sum else _without_gap(scene, act)
    trigger, roles = _roles_of_verb(scene, own)
    if trigger is not None and trigger.kind in _GIVING and roles.actors:
        roles = _given_again(scene, act, roles)
    if act.whom is None:
        return trigger, roles
    others = tuple(within(scene.page.parties, *act.whom))
    if act.is_sum:
        givers = others[:1]
        return trigger, roles._replace(
            actors=givers, recipients=tuple(m for m in roles.recipients if m not in givers)
        )
    if not others and _names_unknown(scene, act.whom) and not any(m.code for m in roles.actors):
        return trigger, roles._replace(actors=())  # "Arne Coal failed in May and Lind Resources in June"
    if others and roles.rule == "together" and trigger is not None:
        subject = tuple(m for m in roles.actors if m.end <= scene.page.words.starts[trigger.at])
        if subject and len(subject) < len(roles.actors):
            # "met Norland in May | and Ostia in June"
            return trigger, roles._replace(actors=unique((*subject, *others)))
    return trigger, _told_of(roles, others) if others else roles


def _names_unknown(scene: Scene, span: tuple[int, int]) -> bool:
    """Whether those of whom it is told again have a name that is no known party's."""
    i = scene.page.word_at(span[0]) + 1
    return scene.page.words.starts[i] < span[1] and scene.page.words.forms[i][:1].isupper()


def _without_gap(scene: Scene, act: Act) -> Act:
    """The act as it was told first, without those of whom it is told again."""
    last = min(scene.page.word_at(act.whom[0]), act.clause.last) if act.whom else act.clause.last
    return replace(act, clause=replace(act.clause, last=last))


def _told_of(roles: Roles, others: tuple[PartyMention, ...]) -> Roles:
    """The roles with others for those whom they are like: "Chile left the club in 1949 and Peru in 1972"."""
    sort = _sort(others[0])
    acts = bool(roles.actors) and sort == _sort(roles.actors[0])
    if acts and not (roles.recipients and sort == _sort(roles.recipients[0])):
        return roles._replace(actors=others, recipients=tuple(m for m in roles.recipients if m not in others))
    return roles._replace(recipients=others) if roles.recipients else roles


def _sort(mention: PartyMention) -> str:
    """Whether a party is a person, a state, or what else it was taken for."""
    if mention.person:
        return "person"
    return "state" if mention.code and mention.code == mention.country else mention.rule


def _roles_of_verb(scene: Scene, act: Act) -> tuple[Trigger | None, Roles]:
    """The same by the verb of the clause alone."""
    lows = scene.page.words.lows
    if act.trigger is not None and (told := _told_by_entry(scene, act, act.trigger)):
        return told
    if act.frame is not None:
        return None, _of_speech(scene, act, act.frame)
    if act.is_noun:
        return None, roles_of_kindless_noun(scene.people, act.clause, act.verb)
    verb = main_verb(lows, act.clause)
    if verb >= 0 and (taken := taking(scene, act, verb)):
        return taken
    if verb >= 0 and (moving := moving_trigger(scene, act, verb)):
        roles = roles_of(scene.people, act.clause, moving)
        by_known = moving.kind == "seized" or all(m.code or m.rule == "group" for m in roles.actors)
        if by_known and (roles.actors or moves_alone(scene, act, moving)):
            return moving, roles
    return None, roles_of_kindless(scene.people, act.clause, verb)


def _told_by_entry(scene: Scene, act: Act, trigger: Trigger) -> tuple[Trigger, Roles] | None:
    """The entry that tells an act, and who does it; None where none does.

    It is that of the act, or, where that means something else, another that its verb matches: the act has
    that from then on.
    """
    roles = roles_of(scene.people, act.clause, trigger, alone=act.is_noun)
    if act.frame is not None and act.frame.source[0] > act.frame.cue[0]:
        roles = _of_speaker_behind(scene, act, act.frame, trigger, roles)
    elif act.frame is not None and not roles.actors:
        speakers = scene.speakers(act.frame)
        told = tuple(m for m in roles.recipients if m not in speakers)
        roles = Roles(speakers, told, "speaker")
    told_by_cue = act.frame is not None and trigger.kind not in ("called", "threatened")
    if told_by_cue or _is_enough(scene, act, trigger, roles):
        return trigger, roles
    for rival in act.rivals:
        roles = roles_of(scene.people, act.clause, rival)
        if _is_enough(scene, act, rival, roles):
            act.trigger = rival
            return rival, roles
    return None


def _of_speaker_behind(scene: Scene, act: Act, frame: Frame, trigger: Trigger, roles: Roles) -> Roles:
    """Who speaks that stands behind the verb, and who is told so: "Norland was told by Ostia to leave".

    Or upon whom is what he announces: "sanctions on Norland were announced by Ostia".
    """
    speakers = scene.speakers(frame)
    lows, at = scene.page.words.lows, trigger.at
    if "noun" in trigger.pattern.flags:  # "the expulsion of two envoys was announced by Norland"
        return roles._replace(
            actors=speakers, recipients=tuple(m for m in roles.recipients if m not in speakers)
        )
    by_whom = lows[at + 1 : at + 2] == ("by",) or (
        lows[at] in GETTING and "by" in lows[at + 1 : at + _TO_AGENT]
    )
    if not by_whom or not is_passive(lows, at):
        return Roles(speakers, (), "speaker")  # "..., warned the mayor of Lima"
    own = set(map(key, speakers))
    told = scene.people.of(act.clause, trigger.at) or (roles.recipients if trigger.first < trigger.at else ())
    return Roles(speakers, tuple(m for m in told if key(m) not in own), "speaker")


def _of_speech(scene: Scene, act: Act, frame: Frame) -> Roles:
    """Who speaks, and who is told so: "Norland was told by Ostia that"."""
    subjects = scene.people.of(act.clause, act.verb)
    speakers = scene.speakers(frame)
    if not speakers or frame.source[0] < frame.cue[0] or not is_passive(scene.page.words.lows, act.verb):
        own = {key(m): m.person for m in speakers}
        others = (
            m
            for m in told_so(scene.page, act.verb)
            if key(m) not in own or m.person not in (None, own[key(m)])
        )
        told = tuple(others)  # a president may tell the premier of his own state
        speakers = speakers or (() if nameless_speaker(scene.page, frame) else subjects)
        beside = companions(scene.people, act.clause) if speakers else ()
        return Roles(unique((*speakers, *beside)), told, "speaker")
    return Roles(speakers, tuple(m for m in subjects if m not in speakers), "speaker")


def _is_enough(scene: Scene, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether the words are specific enough for the kind, or the parties make up for it."""
    if is_other_sense(scene, act, trigger, roles):
        return False
    if act.is_noun and "mulled" in trigger.pattern.flags:
        return True
    if act.is_noun and trigger.kind in _LONE:
        return True
    if trigger.weight >= 2 or trigger.kind in SPEECH_ACTS or means_agreement(scene, act, trigger):
        return True
    sides = len(roles.actors) + len(roles.recipients)
    if trigger.weight == 1:
        delivered = trigger.kind == "supplied" and scene.page.words.lows[trigger.at] == "delivered"
        return sides > 0 or trigger.kind in _LONE or delivered
    return sides > 1 or _is_plain(scene.page.words.lows, trigger, roles)


def _is_plain(lows: Sequence[str], trigger: Trigger, roles: Roles) -> bool:
    """Whether a verb that often means another thing has one side of whom it means only this.

    "Ostia will sign at a later date", "the four had recognised Ostia".
    """
    if trigger.kind == "recognised":
        return any(is_state(m) for m in roles.recipients)
    signs = trigger.kind == "agreement_signed" and any(m.code for m in roles.actors)
    behind = lows[trigger.at + 1] if trigger.at + 1 < len(lows) else "."
    return signs and (behind in PREPOSITIONS - _SIGNED_ON or not behind.isalpha())
