"""The roles around a verb that tells a happening, or around its noun."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.antecedents import has_own_subject
from timeline.finding.happenings.anaphora.takenup import PAIR
from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, is_place, is_state, key, owns, unique
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.agents import DONATING, agents_of, givers_of, who_keeps
from timeline.finding.happenings.roles.assaults import raiders, sides_of_assault
from timeline.finding.happenings.roles.nominal import ACQUIRING, roles_of_noun
from timeline.finding.happenings.roles.objects import GIVEN, JUDGING, objects_of
from timeline.finding.happenings.roles.passive import lacks_object, moves_own, roles_of_passive
from timeline.finding.happenings.roles.pronouns import OBJECT_FORMS, meant_by_object
from timeline.finding.happenings.roles.sides import SUFFERED, Roles, bound_to_act
from timeline.finding.happenings.roles.together import (
    companions,
    fellow_guests,
    joined_before,
    partners,
    sides_behind,
    sides_of_accord,
    without_topics,
)
from timeline.finding.happenings.triggers.voice import goes_on_passive
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_bare_participle, is_passive, main_verb
from timeline.finding.words import AUXILIARIES, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.roles.sides import Mentions
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention

__all__ = ["roles_of", "takes_antecedent"]

_BORNE = SUFFERED | {"accused"}
"""Kinds whose bare participle tells what somebody bears: "Accused of theft, he fled"."""
_OF_DEALS = frozenset(("endorsed", "refused", "investigated", "restricted"))
"""Kinds of what is done to both sides of a deal."""
_DEALS = frozenset(("sale", "takeover", "acquisition", "purchase", "merger", "buyout"))
_DEEDS = wordset(
    "accused charged investigated convicted sanctioned sanctions_lifted restricted eased threatened requested"
    " refused pledged conceded traded agreement_ratified ties_cut aided returned released deported detained"
    " seized"
)
"""Kinds of deeds whose noun names behind it who did it, and to whom."""
_UNDOING = frozenset(("eased", "sanctions_lifted", "refused", "released"))
"""Kinds of what is done to a deed, and not by whose it was: "a decree by Norland was annulled"."""
_ASKED = wordset("request requests demand demands appeal plea application wish bid proposal")
_DEED_BY = frozenset(("by", "from"))
_PASSED = ACCORDS | {"accession", "membership", "entry", "ratification", "text"}
"""What a parliament passes, or lets pass, that ratifies it."""
_WHOSE_HOUSE = 3
"""Words before a parliament within which it is told whose it is."""
_DECLARED = frozenset(("ceasefire", "agreement_ended", "agreement_in_force", "agreement_signed"))
_DECLARING = wordset("declared announced proclaimed called agreed signed concluded reached struck")
"""Participles of a truce or pact, by those whose it is."""
_DEED_UPON = frozenset(("against", "on", "into", "upon", "to", "with"))
_SENT = frozenset(("supplied", "aided"))
"""Kinds of goods that may be the subject: "deliveries began"."""
_BETWEEN_FIRMS = frozenset(("of", "to", "by", "with", "between", "and"))
_BY_SOMEBODY = GIVEN | {"traded", "attacked", "seized", "detained"}
"""Kinds of verbs whose participle stands behind what it is done to: "jets delivered by Norland"."""
_CALLING = spellings_of(
    "call describe term label deem consider brand see regard view dub characterise portray"
)
"""Verbs behind which it is said what somebody takes a thing for."""
_FALLING = spellings_of("die perish lose")
"""Verbs of those upon whom an attack is."""
_PRONOUNS = frozenset(("it", "they"))
_BEHIND_PRONOUN = 3
"""Words from a pronoun to the name that is joined to it: "it and the Norlanders"."""
_TOLD_MORE_OF = wordset(
    "pledged supplied aided traded forces_sent forces_withdrawn exercised_jointly agreement_signed met"
    " endorsed"
)
"""Kinds of deeds whose noun names who did them, and to whom, where a participle says more of it."""
_TO_NOUN = 14
"""Words before a participle within which the noun stands that it says more of."""
_OBJECTS = frozenset(("which", "that"))
_FROM_WHOM = frozenset(("from", "by", "of"))
"""Words behind which a name that no table knows gives."""


def roles_of(people: Subjects, clause: Clause, trigger: Trigger, *, alone: bool = False) -> Roles:
    """Actors and recipients of the happening that a trigger tells in its clause.

    Args:
        people: who the clauses of the sentence are about.
        clause: the clause.
        trigger: the entry found there.
        alone: the verb of the clause tells something else, and its subject does not act here.
    """
    is_noun = "noun" in trigger.pattern.flags
    roles = (
        roles_of_noun(people, clause, trigger, alone=alone)
        if is_noun
        else _roles_of_verb(people, clause, trigger)
    )
    named = len(roles.actors) + len(roles.recipients)
    if named <= ("both" in trigger.pattern.flags) and (told := _of_noun_before(people, clause, trigger)):
        return told if len(told.actors) + len(told.recipients) > named else roles
    if is_noun:
        return roles
    told_by_noun = trigger.first < trigger.at and not trigger.pattern.verbs
    return _with_sides_of_deed(people, trigger, roles) if told_by_noun else roles


def _of_noun_before(people: Subjects, clause: Clause, trigger: Trigger) -> Roles | None:
    """Whose deed a participle tells more of behind its noun: "Norland's promise to Ostia, | made in May"."""
    lows, first = people.page.words.lows, clause.first
    if trigger.kind not in _TOLD_MORE_OF or clause.link != "relative" or clause.parent < 0:
        return None
    if not is_bare_participle(lows, clause, clause.verb):
        return None
    parent, nouns = people.clauses[clause.parent], trigger.pattern.elements[0].words
    last = max(first - _TO_NOUN, parent.first) - 1
    head = next((i for i in range(first - 1, last, -1) if lows[i] in nouns), -1)
    if head < 0:
        return None
    return roles_of_noun(people, parent, replace(trigger, first=head, last=head, verb=-1), alone=True)


def _roles_of_verb(people: Subjects, clause: Clause, trigger: Trigger) -> Roles:
    """Actors and recipients of the happening that a verb tells, or a noun with its verb."""
    lows = people.page.words.lows
    passive = (
        is_passive(lows, trigger.at)
        or (trigger.kind in _BORNE and is_bare_participle(lows, clause, trigger.at))
        or _is_done_by_somebody(people, clause, trigger)
        or (trigger.kind in _BY_SOMEBODY and lacks_object(people, clause, trigger.at))
        or goes_on_passive(people.page, people.clauses, clause, trigger.at)
    )
    # What acts may be told by the entry itself: "the union suspended Norland".
    before = _before(people, clause, trigger, passive=passive)
    after = objects_of(people, clause, trigger.at + 1, trigger.kind) or _in_what(people, clause, trigger)
    if passive:
        return roles_of_passive(people, clause, trigger, before, after)
    before = _but_its_object(people, clause, trigger, before, after)
    before, after = _sides_of_subject(people, clause, trigger, before, after)
    before = unique((*before, *companions(people, clause, near=False))) if before else ()
    known = {key(mention) for mention in before}
    whom = meant_by_object(people, clause, trigger, known, after)
    if "both" in trigger.pattern.flags or _is_truce_with(people, trigger, after):
        after = without_topics(people.page, after, trigger.at)
        before = (*joined_before(people, clause, before), *before) or sides_behind(people, clause)
        if trigger.kind == "agreement_in_force":
            before = sides_of_accord(people, clause) or before
        everyone = (
            *sorted((*before, *partners(people, clause), *after), key=attrgetter("start")),
            *whom,
        )
        if trigger.kind == "exercised_jointly":  # "A drill with Norland, Steel Dawn, began"
            everyone = tuple(m for m in everyone if m.code or m.rule != "capitals")
        return Roles(unique(everyone), (), "together")
    if "rev" in trigger.pattern.flags:
        after = givers_of(people, clause, trigger) or after
        givers = (m for m in after if m.rule != "capitals" or word_before(people.page, m) in _FROM_WHOM)
        giving = tuple(m for m in givers if not is_place(people.page, m) and key(m) not in known)
        if trigger.kind == "traded" and not giving:  # "bought Skov from the Lind family"
            return Roles(before, tuple(m for m in after if key(m) not in known), "active")
        return Roles(giving, before, "receiver first")
    if not after and takes_antecedent(people, clause, trigger.at):
        after = people.antecedents.of(clause)  # "the envoy whom Norland expelled"
    if trigger.kind == "visited" and (guests := fellow_guests(people, clause, after)):
        before = unique((*before, *guests))
        ends = {m.end + len(", ") for m in guests}  # "with his Dutch colleague, Jan Dahl"
        after = tuple(m for m in after if m not in guests and m.start not in ends)
    listed = _is_listed(people, trigger.at + 1, after)  # "invited it, Norland and Ostia"
    after = (*whom, *after) if listed else _after_or_whom(trigger.kind, after, whom)
    # "Norland sent boats, and its envoy, Jan Dahl, left", "pledged to help in what Jan Dahl called"
    own = trigger.kind not in GIVEN and trigger.kind != "pledged"
    with_actor = {m.start for m in after if m.rule == PAIR and key(m) in known and not owns(people.page, m)}
    after = tuple(m for m in after if m.start not in with_actor)  # "both countries" are two others
    whom = tuple(
        m for m in after if key(m) not in known or (own and _is_somebody_else(m, before, trigger.kind))
    )
    if trigger.kind in _OF_DEALS and whom:
        whom = unique(sorted((*_sides_of_deal(people, clause, trigger), *whom), key=attrgetter("start")))
    roles = Roles(before, whom, "active")
    return bound_to_act(lows, trigger.at, roles) if trigger.kind == "pledged" else roles


def _but_its_object(
    people: Subjects, clause: Clause, trigger: Trigger, before: Mentions, after: Mentions
) -> Mentions:
    """Who acts, but nobody whom the object names and a pronoun can not mean: "They sued the university"."""
    words = people.page.words
    if len(before) != 1 or not after or before[0].person or before[0].start >= words.starts[clause.first]:
        return before
    if _PRONOUNS.isdisjoint(words.lows[max(clause.first, trigger.at - _BEHIND_PRONOUN) : trigger.at]):
        return before
    own = {key(m) for m in after if not (m.person or m.as_place or owns(people.page, m))}
    return () if key(before[0]) in own else before


def _with_sides_of_deed(people: Subjects, trigger: Trigger, roles: Roles) -> Roles:
    """The roles with those whom the words behind the noun of a deed name: "the probe into X by Y | began"."""
    if trigger.kind == "agreement_ratified" and not roles.actors:
        return _with_house(people, trigger, roles)
    if trigger.kind in _DECLARED and not roles.actors:
        return _with_declarers(people, trigger, roles)
    if "both" in trigger.pattern.flags or trigger.kind not in _DEEDS or (roles.actors and roles.recipients):
        return roles
    words = people.page.words
    found = people.free(words.ends[trigger.first], words.starts[trigger.at])
    told = [(m, word_before(people.page, m)) for m in found if not m.as_place]
    head = words.lows[trigger.first]
    asked = trigger.kind == "conceded" and head in _ASKED  # "the request by Norland | was granted"
    by = [m for m, word in told if word in _DEED_BY and not (asked or trigger.kind in _UNDOING)]
    of_hit = asked or bool(by) or head in ACQUIRING
    leading = _DEED_UPON | (_DEED_BY if asked else {"of"} if of_hit else frozenset())
    upon = [m for m, word in told if word in leading or (m.person and word == "for")]
    hit = group(people.page, found, upon[0]) if upon else ()
    actors = tuple(m for m in roles.actors if not (of_hit and m in hit))
    actors = actors or (group(people.page, found, by[0]) if by else ())
    known = set(map(key, actors))
    hit = roles.recipients or tuple(m for m in hit if key(m) not in known)
    return Roles(actors, hit, roles.rule or "noun")


def _with_house(people: Subjects, trigger: Trigger, roles: Roles) -> Roles:
    """The roles with the house that a pact passes: "the treaty sailed through Norland's senate"."""
    page, words = people.page, people.page.words
    if words.lows[trigger.first] not in _PASSED:
        return roles
    last = trigger.last + 2 * (words.lows[trigger.last + 1 : trigger.last + 2] == ("of",))
    last = min(last, len(words.starts) - 1)  # "the lower house | of Norland's parliament"
    near = within(page.parties, words.starts[max(last - _WHOSE_HOUSE, 0)], words.ends[last])
    house = [m for m in near if page.word_at(m.start) > trigger.at and page.word_at(m.end) >= last - 1][-1:]
    if not house:
        return roles
    return Roles(tuple(house), tuple(m for m in roles.recipients if key(m) != key(house[0])), "noun")


def _with_declarers(people: Subjects, trigger: Trigger, roles: Roles) -> Roles:
    """The roles with those who made what goes on or ends: "a truce declared by Norland | began"."""
    words, lows = people.page.words, people.page.words.lows
    by = next((i for i in range(trigger.first + 2, trigger.at) if lows[i] == "by"), 0)
    if not by or lows[by - 1] not in _DECLARING:
        return roles
    found = people.free(words.starts[by], words.starts[trigger.at])
    makers = [m for m in found if word_before(people.page, m) == "by" and not m.as_place]
    return Roles(group(people.page, found, makers[0]), roles.recipients, "noun") if makers else roles


def _is_done_by_somebody(people: Subjects, clause: Clause, trigger: Trigger) -> bool:
    """Whether a bare participle has an agent behind its object: "Norland, | refused a loan by Ostia"."""
    lows, at = people.page.words.lows, trigger.at
    if "by" not in lows[at + 2 : clause.last] or not is_bare_participle(lows, clause, at):
        return False
    return not lows[at].endswith("ing") and bool(agents_of(people, clause, at))


def _in_what(people: Subjects, clause: Clause, trigger: Trigger) -> Mentions:
    """Whose deed an object clause tells: "what it called a Norlandic raid", "what Norland had done"."""
    lows, ends = people.page.words.lows, people.page.words.ends
    told = next((one for one in people.clauses if one.first == clause.last), None)
    if told is None or told.verb < 0 or "what" not in (lows[clause.last - 1], lows[told.first]):
        return ()
    verb = main_verb(lows, told)
    if lows[verb] not in _CALLING:
        return people.of(told, told.verb) if trigger.kind in JUDGING else ()
    found = people.free(ends[verb], ends[told.last - 1])
    as_such = tuple(m for m in found if word_before(people.page, m) == "as")
    return as_such[:1] or objects_of(people, told, verb + 1, trigger.kind)


def _after_or_whom(kind: str, after: Mentions, whom: Mentions) -> Mentions:
    """Those named behind a verb or whom its pronoun means: "sold it to Norland" means both."""
    if kind == "traded":
        return unique((*whom, *after))
    return after or whom if kind in GIVEN else whom or after


def _is_listed(people: Subjects, first: int, after: Mentions) -> bool:
    """Whether a pronoun behind a verb is the first of a list that those named go on with."""
    lows = people.page.words.lows
    if not after or lows[first + 1 : first + 2] not in ((",",), ("and",)) or lows[first] not in OBJECT_FORMS:
        return False
    return people.page.word_at(after[0].start) - first <= _BEHIND_PRONOUN


def _before(people: Subjects, clause: Clause, trigger: Trigger, *, passive: bool) -> Mentions:
    """Whom the subject names, and whose soldiers "soldiers of Norland were killed" tells of."""
    before = people.of(clause, trigger.first if passive else trigger.at)
    if passive and not before and trigger.kind in SUFFERED:
        return people.of(clause, trigger.at) or _whence(people, clause, trigger)
    if passive and not before and trigger.kind in _SENT and trigger.first < trigger.at:
        # "Field hospitals of Norland's ministry were flown to the coast"
        own = people.of(clause, trigger.at)
        before = own if moves_own(people.page, own, trigger.at) else ()
    return before or _deciders(people, clause, trigger) or who_keeps(people, clause, trigger.at)


def _deciders(people: Subjects, clause: Clause, trigger: Trigger) -> Mentions:
    """Who decided to do it: "the decision by Norland to recall its envoy"."""
    page = people.page
    starts, to = page.words.starts, trigger.first - 1
    if page.words.lows[to] != "to" or to <= clause.first:
        return ()
    named = within(page.parties, starts[clause.first], starts[to])
    return tuple(m for m in named if word_before(page, m) == "by")


def _whence(people: Subjects, clause: Clause, trigger: Trigger) -> Mentions:
    """From which state those or that is to whom or to which something is done: "pilots from Norland"."""
    words = people.page.words
    found = people.free(words.starts[clause.first], words.starts[trigger.at])
    fro = [m for m in found if word_before(people.page, m) == "from" and is_state(m) and not m.as_place]
    return group(people.page, found, fro[0]) if fro else ()


def _sides_of_subject(
    people: Subjects, clause: Clause, trigger: Trigger, before: Mentions, after: Mentions
) -> tuple[Mentions, Mentions]:
    """Both sides, with those whom the words around goods or an attack name that are the subject."""
    if trigger.kind == "attacked":
        if people.page.words.lows[trigger.at] in _FALLING:
            acting, hit = raiders(people, clause, trigger.at)
            if acting:
                return acting, before or hit  # "Nine soldiers died in a Norlandic raid"
        acting, hit = sides_of_assault(people, clause, trigger)
        return acting or tuple(m for m in before if m not in hit), hit or after
    lows, last = people.page.words.lows, trigger.last
    if not trigger.pattern.verbs and lows[last] in DONATING and lows[last + 1 : last + 2] == ("by",):
        givers = agents_of(people, clause, last)  # "fired rockets | supplied by Norland"
        return (givers, before) if givers else (before, after)
    if not before and trigger.first < trigger.at and trigger.kind in _SENT:
        before, to = _sides_of_goods(people, trigger)
        after = after or to
    return before, after


def _is_truce_with(people: Subjects, trigger: Trigger, after: Mentions) -> bool:
    """Whether somebody agrees a truce with another: "agreed a ceasefire with Norland"."""
    return trigger.kind == "ceasefire" and any(word_before(people.page, m) == "with" for m in after[:1])


def _sides_of_goods(people: Subjects, trigger: Trigger) -> tuple[Mentions, Mentions]:
    """From whom and to whom goods go that are the subject: "deliveries from Norland to Ostia began"."""
    words = people.page.words
    found = people.free(words.ends[trigger.first], words.starts[trigger.at])
    told = [(m, word_before(people.page, m)) for m in found]
    return tuple(m for m, word in told if word in ("from", "by")), tuple(
        m for m, word in told if word == "to"
    )


def _sides_of_deal(people: Subjects, clause: Clause, trigger: Trigger) -> Mentions:
    """Between whom a deal is that somebody judges: "approved the sale of Lind Steel to Dahl Co"."""
    words = people.page.words
    deal = next((i for i in range(trigger.at + 1, clause.last) if words.lows[i] in _DEALS), clause.last)
    if deal == clause.last:
        return ()
    found = people.free(words.starts[deal], words.ends[clause.last - 1])
    sides = (m for m in found if word_before(people.page, m) in _BETWEEN_FIRMS)
    return tuple(m for m in sides if not (m.code or m.person or m.as_place))


def takes_antecedent(people: Subjects, clause: Clause, verb: int) -> bool:
    """Whether a relative clause tells what was done to the party before it."""
    words = people.page.words
    if clause.link != "relative":
        return False
    if words.lows[clause.first] == "whom" or has_own_subject(words.lows, clause):
        return True
    return words.lows[clause.first] in _OBJECTS and _is_behind_name(people, clause.first + 1, verb)


def _is_behind_name(people: Subjects, first: int, verb: int) -> bool:
    """Whether a name begins at a word, and nothing but its verb follows: "which | Norland had bought"."""
    words = people.page.words
    named = people.free(words.starts[first], words.starts[verb]) if first < verb else ()
    if not named or named[0].start != words.starts[first]:
        return False
    between = words.lows[people.page.word_at(named[-1].end) : verb]
    return all(word in AUXILIARIES or is_adverb(word) for word in between)


def _is_somebody_else(mention: PartyMention, actors: Mentions, kind: str) -> bool:
    """Whether a person suffers from others of his own state: "Norland's army detained President Lind".

    One person may suffer from another: "Oda Lind blamed her predecessor, Jan Dahl".
    """
    own = {actor.person for actor in actors}
    return mention.person is not None and (own == {None} or (kind in _BORNE and mention.person not in own))
