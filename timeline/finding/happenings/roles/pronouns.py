"""Whom a pronoun behind a verb means that something is done to: "met Norland and fined it"."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.antecedents import has_own_subject
from timeline.finding.happenings.anaphora.meaning import SELVES
from timeline.finding.happenings.anaphora.owned import KIN
from timeline.finding.happenings.anaphora.reference import THE_FIRM
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, key
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.sides import SUFFERED
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import main_verb
from timeline.finding.regex import regex
from timeline.finding.words import PREPOSITIONS, SUBORDINATORS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.roles.sides import Mentions
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention

__all__ = ["OBJECT_FORMS", "UPON", "meant_by_object"]

UPON = frozenset(("on", "upon", "against", "to", "with", "from", "at", "for"))
_HELPED = frozenset(("represented", "backed", "advised", "supported", "led", "headed", "joined"))
"""Participles behind which "by" tells who stands behind those who act."""
_TO_MANY = SUFFERED | wordset("accused threatened requested sanctioned called met")
"""Kinds whose "them" are those who were named together before."""
_TO_IT = _TO_MANY | {"eased", "recognised"}
"""Kinds of what is rather done to a party than to a thing."""
_GIVING = frozenset(("pledged", "supplied", "aided", "conceded"))
"""Kinds of what is given to those whom "them" means before it: "offered them a loan"."""
_HANDING = _GIVING | {"released", "returned"}
_IT_TO = (("it", "to"), ("them", "to"))
_UNTIL = frozenset(("until", "till", "up"))
_TO_FIRMS = frozenset(("charged", "convicted", "investigated", "sanctioned", "accused"))
"""Kinds of what is rather done to a firm than to the organ of state that acted upon it."""
_SOME = (("a",), ("an",))
_ENDS_NOUN = PREPOSITIONS | SUBORDINATORS | wordset(", and who that to guilty")
"""Words at which the noun phrase of an object ends."""
_PERSON = regex(
    r"[a-z-]+(?:er|or|ist|man|woman|ian|ant|ee|ent)|mayor|judge|clerk|boy|girl|priest|monk|nurse|pilot|spy"
    r"|official|national|citizen|chief|guard|youth|general|colonel|cook|aide|nun"
)
"""Nouns for a person of whom no name is told."""
_CALLING = spellings_of("call describe brand label term denounce condemn deplore decry")
"""Verbs of what is said of a deed that "it" takes up."""
_JUDICIAL = "JUD"
_BEFORE_COURTS = frozenset(("in", "at", "before", "with"))
_FAR = 2000
"""Characters back within which somebody was told of whose kin acts."""
_NEAR_VERB = 7
"""Words behind a verb within which a pronoun stands that it acts upon."""
_PERSONS = SELVES | {"he", "she"}
_SUBJECTS = frozenset(("it", "he", "she", "they"))
OBJECT_FORMS = {"it": "it", "him": "he", "her": "she", "them": "they", "us": "we"}
_OBJECT_FORMS = frozenset(OBJECT_FORMS)


def meant_by_object(
    people: Subjects, clause: Clause, trigger: Trigger, subjects: AbstractSet[str], after: Mentions
) -> Mentions:
    """Whom "it" or "him" behind the verb means, which is not its subject: "met Norland and fined it"."""
    words = people.page.words
    behind = words.lows[trigger.at + 1 : min(trigger.at + _NEAR_VERB, clause.last)]
    pronoun = _pronoun_in(behind, trigger.kind, alone=not after)
    is_deed = pronoun == "it" and words.lows[trigger.at] in _CALLING  # "called it a crime"
    is_gift = trigger.kind in _HANDING and behind[:2] in _IT_TO  # "offered them to Norland"
    if pronoun is None or is_deed or is_gift:
        return ()
    if pronoun in _PERSONS and (plainly := _plainly_meant(people, clause, pronoun)) is not None:
        return plainly
    place = words.starts[clause.first]
    # Of a subject without a name those may be meant to whom it belongs: "its rivals fined it".
    until = place if subjects else words.starts[trigger.at]
    named = (*people.before(until), *people.leading(clause))
    here = [m for m in named if key(m) not in subjects and _can_be(pronoun, m) and not _sits(people, m)]
    if trigger.kind in _TO_FIRMS:
        here = [m for m in here if word_before(people.page, m) != "by" or not _stands_behind(people, m)]
    given = pronoun == "they" and trigger.kind in _GIVING and _is_given(people, clause, trigger.at + 1)
    if pronoun == "they" and trigger.kind not in _TO_MANY and not given:
        here = []  # "them" can be things as well
    elif pronoun == "they":
        groups = (group(people.page, here, mention) for mention in here)
        several = next((found for found in groups if len(found) > 1), ())
        meant = several or _of_a_state(people, here) or people.meaning.of(pronoun, place)
        if given and subjects >= set(map(key, meant)):
            meant = people.meaning.reference.several() or people.meaning.reference.lately()
        return meant
    if here:
        return tuple(here[-1:])
    meant = _meant_besides(people, pronoun, place, subjects, trigger.kind)
    if pronoun == "it" and trigger.kind in _TO_FIRMS and meant and all(m.country for m in meant):
        # "Norland fined the group. A rival sued it": the group, upon which others act.
        firms = people.page.bearers.firms
        told = tuple(m for m in people.meaning.of(THE_FIRM, place) if m.name in firms)
        return tuple(m for m in told if key(m) not in subjects) or meant
    return meant


def _stands_behind(people: Subjects, mention: PartyMention) -> bool:
    """Whether somebody only helps who acts: "villagers, represented by the Delta Trust, sued it"."""
    lows, i = people.page.words.lows, people.page.word_at(mention.start)
    i -= lows[i - 1] == "the"
    return i > 1 and lows[i - 2] in _HELPED


def _is_given(people: Subjects, clause: Clause, them: int) -> bool:
    """Whether "them" gets what stands behind it, or before its clause: "offered them a loan"."""
    lows = people.page.words.lows
    behind = lows[them + 1] if them + 1 < clause.last else "."
    if lows[them] != "them":
        return False
    if behind in _UNTIL or (behind[0].isalnum() and behind not in _ENDS_NOUN):
        return True
    return clause.link == "relative" and (has_own_subject(lows, clause) or clause.verb > clause.first + 1)


def _pronoun_in(behind: Sequence[str], kind: str, *, alone: bool) -> str | None:
    """The pronoun behind a verb upon which it acts, as a subject; alone if nobody is named there."""
    if _OBJECT_FORMS.isdisjoint(behind) and kind != "requested":
        return None
    of_kin = behind[:1] == ("her",) and not KIN.isdisjoint(behind[1:2])  # "arrested her brother"
    pronoun = OBJECT_FORMS.get(behind[0]) if behind and not of_kin else None
    if pronoun is None and behind[2:] and behind[0] == "to":  # "agreed to sell it"
        pronoun = OBJECT_FORMS.get(behind[2])
    if pronoun is None and alone:  # "imposed sanctions on it"
        pronoun = next(
            (OBJECT_FORMS[two] for one, two in pairwise(behind) if one in UPON and two in OBJECT_FORMS),
            None,
        )
    if pronoun is None and kind == "requested":  # "demanded that it leave"
        threes = zip(behind, behind[1:], behind[2:], strict=False)
        pronoun = next(
            (two for one, two, verb in threes if one == "that" and two in _SUBJECTS and verb != "be"), None
        )
    return pronoun


def _meant_besides(
    people: Subjects, pronoun: str, place: int, subjects: AbstractSet[str], kind: str
) -> Mentions:
    """Whom a pronoun means that is none of those who act: "Lind received him"."""
    meant = tuple(m for m in people.meaning.of(pronoun, place) if key(m) not in subjects)
    if not meant and pronoun == "it" and kind in _TO_IT:
        # "The league suspended Norland. The 22-member group readmitted it"
        event = people.meaning.reference.events.just_told()
        acted = event is not None and not subjects.isdisjoint(map(key, event.roles.actors))
        suffered = event.roles.recipients if event is not None and acted else ()
        return suffered if len(suffered) == 1 and key(suffered[0]) not in subjects else ()
    if meant or pronoun not in ("he", "she"):
        return meant
    return tuple(m for m in people.meaning.reference.meant_by(pronoun) if key(m) not in subjects)


def _sits(people: Subjects, mention: PartyMention) -> bool:
    """Whether a court is only told of where somebody goes to it: "sued it in the Oslo High Court"."""
    return mention.sector == _JUDICIAL and word_before(people.page, mention) in _BEFORE_COURTS


def _of_a_state(people: Subjects, here: Sequence[PartyMention]) -> Mentions:
    """The last of those who are several of one state: "expelled two Norlandic diplomats, accusing them"."""
    text = people.page.text
    several = (m for m in reversed(here) if m.rule == "role" and text.endswith("s", m.start, m.end))
    return tuple(islice(several, 1))


def _is_nameless(people: Subjects, clause: Clause) -> bool:
    """Whether "him" is somebody without a name in the clause before: "fined a mayor and jailed him"."""
    if clause.link != "and" or clause.parent < 0:
        return False
    words = people.page.words
    parent = people.clauses[clause.parent]
    verb = main_verb(words.lows, parent)
    first = verb + 1
    if verb < 0 or words.lows[first : first + 1] not in _SOME:
        return False
    until = next((i for i in range(first, parent.last) if words.lows[i] in _ENDS_NOUN), parent.last)
    if first + 1 >= until:
        return False
    named = people.free(words.starts[first], words.ends[min(until, parent.last - 1)])
    is_person = any(map(_PERSON.fullmatch, words.lows[first + 1 : until]))
    return is_person and not any(can_be_person(m) for m in named)


def _plainly_meant(people: Subjects, clause: Clause, pronoun: str) -> Mentions | None:
    """Whom "him" means where the words before it tell, or nobody if he has no name; None if nothing tells.

    "Us" always means those for whom somebody speaks.
    """
    if pronoun in SELVES:
        return people.meaning.of(pronoun, people.page.words.starts[max(clause.verb, clause.first)])
    if _is_nameless(people, clause):
        return ()
    owner = _owner_of_kin(people, clause)
    return None if owner is None else tuple(m for m in owner if people.meaning.reference.can_be(pronoun, m))


def _owner_of_kin(people: Subjects, clause: Clause) -> Mentions | None:
    """Whose kin the subject is, as far as the text has told of him: "Jan Dahl's lawyer visited him"."""
    words = people.page.words
    subject = words.lows[clause.first : clause.verb] if clause.verb > clause.first else ()
    if "'s" not in subject or KIN.isdisjoint(subject[subject.index("'s") :]):
        return None
    name = words.forms[clause.first + max(subject.index("'s") - 1, 0)]
    before = within(people.page.parties, words.starts[clause.first] - _FAR, words.starts[clause.first])
    persons = (m for m in reversed(before) if can_be_person(m) and name in m.name.split(" "))
    return tuple(islice(persons, 1))


def _can_be(pronoun: str, mention: PartyMention) -> bool:
    """Whether a pronoun can stand for a party: "him" for no state, "it" for no person."""
    if mention.as_place or pronoun == "they":
        return not mention.as_place
    return can_be_person(mention) if pronoun in ("he", "she") else not mention.person
