"""What the acts of one sentence tell of each other: whom somebody threatens, and who answers whom."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.clauses import is_brought_about
from timeline.finding.happenings.anaphora.recalling import TOLD_BEFORE
from timeline.finding.happenings.entities.beside import is_other, key, states_of
from timeline.finding.happenings.opposites.nameless import falls_on_nameless
from timeline.finding.inflection import spellings_of
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.casting import Part
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.parties import PartyMention

__all__ = ["note_sides", "share_other_side", "who_do_it"]

_TO_THE_SAME = wordset("threatened accused requested sanctioned supplied aided seized detained")
"""Kinds that have another side, which two verbs may share."""
_HELPING = frozenset(("aided", "supplied", "pledged"))
"""Kinds of what is done to those in distress, of whom nobody asks for help."""
_MEETINGS = wordset("talks meeting visit summit negotiations trip round consultations dialogue tour")
"""What is called off with whoever is hit by the deed before: "expelled the envoy and cancelled a visit"."""
_CONTACTS = frozenset(("met", "visited", "called"))
_LONG = 60
"""Days after which a deed is no longer what somebody asks for amends of."""
_OBJECT = 5
"""Words from a verb on within which its object stands."""
_WARNING = spellings_of("warn")
_PROPOSING = spellings_of("propose offer")
_AHEAD = wordset("will would could may might can shall must")
_SEVERAL = 2
_HARMS = wordset(
    "sanctioned restricted refused attacked ties_cut seized expelled struck deported agreement_ended"
    " agreement_suspended detained mobilised protested accused charged"
)
"""Kinds of what somebody threatens to do."""

_REACTING = wordset("ties_cut accused sanctioned threatened protested expelled agreement_suspended refused")
"""Kinds of what is done to whoever gave cause for it."""
_ON_DEED = frozenset(("after", "when", "since"))
_UPON_DEED = wordset("sanctioned threatened ties_cut accused agreement_suspended")
"""Those of them that the deed alone explains of which "after" tells."""
_PENALTIES = wordset("sanctions embargo tariffs penalties measures sanction blockade")
_TOPPLING = spellings_of("overthrow topple oust depose") | {"overthrown", "overthrew"}
"""Verbs of those who rule the state themselves from then on."""
_DEEDS = frozenset(("attacked", "seized", "detained", "forces_sent", "expelled"))
"""Kinds of deeds that others answer."""
_MEDIATING = spellings_of("mediate arbitrate broker")
"""Verbs of what is done between others: "Peru mediated between Norland and Ostia"."""
_GUESSED = ("the other of two", "whom the text is about", "the event told before")


def note_sides(scene: Scene, parts: Sequence[Part]) -> None:
    """Note of the acts of a sentence what the others beside them tell: threats, promises and answers."""
    if len(parts) < _SEVERAL:
        return
    _note_threats(scene, parts)
    _note_promises(scene, parts)
    _note_answers(parts)
    _note_causes(scene, parts)


def who_do_it(scene: Scene, part: Part) -> Sequence[PartyMention]:
    """Who does together what is told of several: of what somebody mediates those between whom he does."""
    actors = part.roles.actors
    if scene.page.words.lows[part.verb] not in _MEDIATING:
        return actors
    own = set(map(key, scene.people.of(part.act.clause, part.verb)))
    return tuple(m for m in actors if key(m) not in own) if len(own) == 1 else ()


def share_other_side(scene: Scene, before: Part, part: Part) -> None:
    """Who goes on does so to the same: "telephoned both leaders and threatened to break off the talks".

    Whoever can help is asked in a text on relief, and not those who are in distress.
    """
    lows = scene.page.words.lows
    helps = before.kind == "visited" or (before.kind in _HELPING and lows[part.verb] not in _PROPOSING)
    if part.kind == "requested" and helps and scene.reference.of_relief:
        return
    if _is_done_long_before(scene, before, part):
        return
    calls_off = part.kind == "refused" and not _MEETINGS.isdisjoint(lows[part.verb : part.verb + _OBJECT])
    goes_on = (
        (part.kind in _TO_THE_SAME or calls_off)
        and part.act.clause.link == "and"
        and not part.roles.recipients
    )
    if not goes_on or not before.roles.recipients:
        return
    if falls_on_nameless(lows, part.act.clause, part.verb, part.kind):
        return  # "killed a Dane and took six sailors hostage"
    if not part.roles.actors and part.act.clause.verb > part.act.clause.first + 1:
        return  # Of a subject without a name it is not known whether it is the same.
    if set(map(key, part.roles.actors)) == set(map(key, before.roles.actors)):
        rule = f"{part.roles.rule}; of the verb before"
        part.roles = part.roles._replace(recipients=before.roles.recipients, rule=rule)


def _is_done_long_before(scene: Scene, before: Part, part: Part) -> bool:
    """Whether a relative clause tells of old times: "Norland, which sued Ostia last May, has asked for"."""
    told, today = before.act.dating, scene.page.published
    if before.act.clause.link != "relative" or part.kind != "requested" or told is None or today is None:
        return False
    if before.kind in _CONTACTS:
        return False
    end = told.when.latest_end if told.when is not None else None
    return part.act.clause.link != "relative" and end is not None and today - end > _LONG


def _note_threats(scene: Scene, parts: Sequence[Part]) -> None:
    """Who warns of a harm that he would do himself threatens: "warned that it would expel them"."""
    for part in parts:
        frame = part.act.frame
        warns = part.kind == "stated" and scene.page.words.lows[part.verb] in _WARNING
        if frame is None or not (warns or part.kind == "threatened"):
            continue
        own = set(map(key, part.roles.actors))
        for other in parts:
            harms = other.kind in _HARMS and bool(own) and own == set(map(key, other.roles.actors))
            if harms and frame.says(scene.page.words.starts[other.verb]) and _is_ahead(scene, other):
                part.kind = "threatened"
                hit = part.roles.recipients or other.roles.recipients
                part.roles = part.roles._replace(recipients=hit)


def _note_promises(scene: Scene, parts: Sequence[Part]) -> None:
    """What somebody promises that fits no kind is a pledge: "promised that it would mend the road"."""
    for part in parts:
        frame = part.act.frame
        if part.kind != "pledged" or frame is None or not part.roles.actors:
            continue
        own = set(map(key, part.roles.actors))
        for other in parts:
            told = other.kind is None and own == set(map(key, other.roles.actors))
            told = told and frame.says(scene.page.words.starts[other.verb])
            if told and _is_ahead(scene, other):
                other.kind = "pledged"


def _note_answers(parts: Sequence[Part]) -> None:
    """Who refuses is whom somebody asked or offered: "Norland asked for ships, which Ostia refused"."""
    for asked, answer in pairwise(parts):
        is_open = asked.kind in ("requested", "pledged") and not asked.roles.recipients
        if not is_open or answer.kind != "refused" or answer.roles.rule == TOLD_BEFORE:
            continue
        asking = set(map(key, asked.roles.actors))
        if asking & set(map(key, answer.roles.recipients)):
            others = tuple(m for m in answer.roles.actors if key(m) not in asking)
            asked.roles = asked.roles._replace(recipients=others)


def _note_causes(scene: Scene, parts: Sequence[Part]) -> None:
    """Who gave cause for it is hit by what somebody does: "Norland left, prompting Ostia to protest".

    So is whoever did what the sentence tells first: "When Norland invaded it, Ostia imposed sanctions".
    """
    lows = scene.page.words.lows
    for before, part in pairwise(parts):
        if part.kind not in _REACTING or part.act.is_noun:
            continue
        is_open = not part.roles.recipients or part.roles.rule.endswith(_GUESSED)
        if is_brought_about(lows, part.act.clause):
            gave_cause = before.roles.actors if is_open else ()
        elif _is_upon_deed(lows, part):
            told = next((one for one in (before, parts[0]) if lows[one.act.clause.first] in _ON_DEED), None)
            gave_cause = _who_did(lows, told) if told is not None else ()
        else:
            continue
        own = {name for m in part.roles.actors for name in (key(m), m.country or "")}
        others = tuple(m for m in states_of(gave_cause) if is_other(m, own))
        if others:
            part.roles = part.roles._replace(recipients=others, rule=f"{part.roles.rule}; who gave cause")


def _is_upon_deed(lows: Sequence[str], part: Part) -> bool:
    """Whether what is done answers a deed: "imposed sanctions", not "froze the assets of the bank"."""
    if part.kind not in _UPON_DEED or part.roles.recipients:
        return False
    clause = part.act.clause
    return part.kind != "sanctioned" or not _PENALTIES.isdisjoint(lows[clause.first : clause.last])


def _who_did(lows: Sequence[str], part: Part) -> tuple[PartyMention, ...]:
    """Who attacked or seized something, or the state that those lead who overthrew its leader."""
    if part.kind not in _DEEDS:
        return ()
    if lows[part.verb] in _TOPPLING:
        return tuple(m for m in part.roles.recipients if m.code)
    return part.roles.actors


def _is_ahead(scene: Scene, part: Part) -> bool:
    return not _AHEAD.isdisjoint(scene.page.words.lows[part.act.clause.first : part.verb])
