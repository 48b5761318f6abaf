"""What speaks for a party as the one that a clause does not name, and what for nobody.

Evidence is a list of questions, what is known of the clause that each is asked for, and the answers, which
`weights.tsv` weighs. Each side that is open (`actor`, `recipient`, or `other` of kinds without a direction)
has weights of its own. What is asked about a party is the same for all parties that a clause may mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.recalling import is_of_another
from timeline.finding.happenings.entities.before import OBLIQUE, word_before
from timeline.finding.happenings.roles.agents import tells_agent
from timeline.finding.happenings.triggers.voice import goes_on_passive
from timeline.finding.happenings.weighing.alone import (
    are_nameless,
    are_unnamed,
    deal_with,
    follows,
    follows_opponents,
    happens_itself,
    meets_alone,
    speaks_itself,
)
from timeline.finding.happenings.weighing.subjects import (
    ACTING,
    HEADS,
    PRONOUN,
    SORTS,
    forms_of,
    opening_of,
    stands_for,
)
from timeline.finding.predicates import is_bare_participle, is_passive
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.weighing.prominence import Entity, Prominence

    Answer = str | int
    Question = tuple[str, str]
    Evidence = list[tuple[str, str, Answer]]

__all__ = ["HELPING", "Answer", "Asked", "Evidence", "Question", "ask", "family_of"]

_FAMILIES = {
    kind: family
    for family, kinds in {
        "give": "supplied aided forces_sent shared_intelligence",
        "pledge": "pledged endorsed recognised conceded",
        "hit": "attacked seized restricted sanctioned expelled detained deported threatened",
        "law": "charged investigated convicted",
        "blame": "accused refused protested struck",
        "ask": "requested",
        "meet": "met called visited",
        "pact": "agreement_signed agreement_in_force agreement_ratified cooperated exercised_jointly"
        " ceasefire",
        "end": "agreement_ended agreement_suspended ties_cut forces_withdrawn",
        "trade": "traded",
        "free": "released returned eased sanctions_lifted",
        "say": "stated",
        "own": "mobilised resigned",
    }.items()
    for kind in kinds.split()
}
"""Kinds that are alike in whom they take."""
_OF_STATE = wordset(
    "police prosecutor prosecutors court courts judge judges jury regulator regulators authority authorities"
    " customs inspectors investigators government parliament ministry ministries detectives lawmakers"
    " magistrate magistrates"
)
"""Nouns for those who act for a state, and for no firm."""
_APPEALS = wordset(
    "appeal appeals claim claims challenge lawsuit suit petition complaint charge charges case motion"
    " objection"
)
"""What a court throws out."""
_DISMISSED = wordset("thrown dismissed quashed struck overturned upheld")
"""Participles of what a court does to it."""
_AGENT = 5
"""Words from "by" on within which the noun for who does it stands."""
_NATURE = frozenset(word for word, sort in SORTS.items() if sort == "nature")
_RELATIVE = frozenset(("which", "that"))
_SILENT = wordset("comment confirm say elaborate discuss answer speak talk respond")
_TOLD = 4
"""Words behind a verb within which such a word tells that somebody says nothing."""
_PERSONAL = frozenset(("he", "she"))
"""Pronouns of single persons."""
_SPEAKING = _PERSONAL | {"it", "we"}
"""Pronouns by which whoever speaks may be meant."""
_OWNED = frozenset(("its", "his", "her", "their"))
_BEHIND = wordset(
    "the a an its his her their to of in on at by from with for against that not into over up out and , ."
)
"""Words of which the one behind the verb is told apart."""
_ONE_EACH = wordset(
    "governments parliaments delegations countries nations states capitals presidents premiers kings monarchs"
    " armies navies neighbours neighbors sides"
)
"""Those of whom each state has one, or is one."""
_OBLIQUE = OBLIQUE - {"of", "from"}
"""Prepositions that end a subject, but those behind which such stand: "diplomats from the four nations"."""
_OF_BODIES = wordset("peacekeepers observers monitors inspectors mediators arbitrators")
"""Those whom bodies of many states send."""
_JUDGING_BODIES = wordset(
    "court tribunal police commission union parliament senate congress interpol europol"
)
"""What is in the names of bodies that charge, try or look into what others did."""
_COURTS = wordset("judge judges court tribunal bench arbitrators")
_BODIES = wordset("agency alliance bloc organisation organization body charity")
"""What a text calls bodies of many states, and no state."""
_OF_ONE_STATE = (("the", "state"), ("central", "bank"))
"""What is no firm and no body of several states."""
_PRESS = "JRN"
"""The sector of those who tell of what others do."""
_AIMED = frozenset(("to", "with", "against", "over", "about", "alongside"))
"""Prepositions behind which nobody stands who acts where the subject is a thing or has no name."""
_TOWNS = frozenset(("seat", "place"))
"""Rules of towns, where something may be and nobody is dealt with."""
_SERVING = wordset("aide aides adviser advisers advisor advisors assistant assistants counsel counsellor")
"""Those who act for whom they are behind "to"."""
_TO_NOBODY = frozenset(("conceded", "deported"))
"""Kinds of what falls on nobody whom the clause does not name: "admitted that", "several were deported"."""
_BESIDE = frozenset(("body", "group"))
"""Sorts of those who stand beside the states and firms of which a text tells."""
HELPING = frozenset(("give", "pledge"))
"""Families of kinds of what others do for a state in distress."""
_GRANTED = wordset(
    "granted adopted ratified enacted adjourned heard legislated gazetted promulgated repealed"
)
"""Participles of what is done to laws, cases and rights by states and their courts."""
_JOINED = frozenset(("relative", "participle", "and"))
_BY_STATES = frozenset(("convicted", "deported"))
"""Kinds of what no firm does."""
_MANY = 4
"""Parties beyond which it is the same how many may be meant."""
_FAR = 4
"""Sentences back beyond which it is the same how far."""


@dataclass(slots=True)
class Asked:
    """A clause of which a side is open, and what is known of it whoever that is.

    Attributes:
        page: the document.
        prominence: its parties.
        reading: what is told.
        side: `actor`, `recipient` or `other`.
        present: the keys of those who are known to take part, the one who acts first.
        acting: the first of these, if it is a party of the text.
        last: the keys of those who acted in the happening before.
        family: the family of its kind.
        span: the offsets of the clause.
        verb: where its verb begins.
        sentence: the number of its sentence.
        subject, head: what its subject stands for, and the pronoun in it.
        opening: the indices of the words of its subject, which may stand in the clause that it goes on from.
        behind: the word behind the verb.
        passive, owned: whether it is passive; whether something in it is "its" or "his".
    """

    page: Page
    prominence: Prominence
    reading: Reading
    side: str
    present: Sequence[str]
    acting: Entity | None
    last: frozenset[str]
    family: str
    span: tuple[int, int]
    verb: int
    sentence: int
    subject: str
    head: str
    opening: slice
    behind: str
    passive: bool
    owned: bool

    def for_nobody(self) -> Evidence:
        """What speaks for leaving the side open."""
        others = min(len(self.prominence.entities) - len(self.present), _MANY)
        return [
            ("nobody", "", ""),
            ("nobody: subject", "", self.subject),
            ("nobody: kind, subject", self.family, self.subject),
            ("nobody: behind", "", self.behind),
            ("nobody: kind, behind", self.family, self.behind),
            ("nobody: kind, acting", self.family, self.acting.sort if self.acting else "-"),
            ("nobody: kind", self.family, ""),
            ("nobody: passive", "", self.passive),
            ("nobody: dated", "", self.reading.when is not None),
            ("nobody: others", "", others),
            ("nobody: clause", "", self.reading.act.clause.link),
            ("nobody: verb", "", self.page.words.lows[self.reading.verb]),
        ]

    def candidates(self) -> list[Entity]:
        """Who may be meant: the parties named most and last, and none of a state that takes part."""
        present = set(self.present)
        entities = self.prominence.entities
        states = {entities[name].state for name in present if name in entities} - {None}
        first = self.page.word_at(self.span[0])
        subject = self.page.words.lows[first : self.reading.verb]
        of_state = self.side == "actor" and any(two in _OF_ONE_STATE for two in pairwise(subject))
        spoken_of: Sequence[Entity] = self.prominence.spoken_of(self.span[1])
        if self.side == "actor" and not self.passive:
            spoken_of = self._of_sort_named(spoken_of)
        return [
            entity
            for entity in spoken_of
            if entity.key not in present
            and entity.state not in present
            and not (of_state and entity.sort != "state")
            and not (entity.state in states and entity.mentions[0].code)
            and (entity.starts[0] < self.verb or entity.sentences[0] == self.sentence)
        ]

    def _of_sort_named(self, entities: Sequence[Entity]) -> Sequence[Entity]:
        """Those whom a subject without a name can mean: "judges ruled" a court, "the bloc" no state."""
        subject = self.page.words.lows[self.opening]
        if not _COURTS.isdisjoint(subject):
            return [one for one in entities if one.sort == "body" and _judges(one)] or entities
        if any(the == "the" and noun in _BODIES for the, noun in pairwise(subject)):
            return [one for one in entities if one.sort != "state"]
        return entities

    def for_party(self, entity: Entity) -> Evidence:
        """What speaks for a party: that it is one of its sort, and how it is told of."""
        return [
            *_evidence(self.about_sort(), self.sort_of(entity)),
            *_evidence(self.about_itself(), self.told_of(entity)),
            *self.where_named(entity),
        ]

    def about_sort(self) -> list[Question]:
        """What is asked about the sort of a party, and how often one is named."""
        acts, acts_tier = (self.acting.sort, self.acting.tier) if self.acting else ("-", "-")
        asked = [
            ("sort", ""),
            ("kind, sort", self.family),
            ("tier", ""),
            ("sort, nth", ""),
            ("sort, tier", ""),
            ("kind, acting, sort", f"{self.family} {acts}"),
            ("acting, tier, sort, tier", f"{acts} {acts_tier}"),
            ("pronoun, sort", self.head),
            ("passive, sort", str(self.passive)),
            ("subject, sort", self.subject),
            ("subject, tier", self.subject),
            ("behind, sort", self.behind),
        ]
        return [*asked, ("owned, sort", "")] if self.owned else asked

    def sort_of(self, entity: Entity) -> Sequence[Answer]:
        """The answers to that; the last one where something is owned."""
        sort, tier, of_tier = entity.sort, entity.tier, entity.sort_tier
        return sort, sort, tier, entity.sort_nth, of_tier, sort, of_tier, sort, sort, sort, tier, sort, sort

    def about_itself(self) -> list[Question]:
        """What is asked about one party and what is told of it."""
        asked = [
            ("back", ""),
            ("leads", ""),
            ("suffered", ""),
            ("suffers alike", ""),
            ("acts alike", ""),
            ("acted before", ""),
            ("kind, acted before", self.family),
            ("pronoun, acted before", self.head),
            ("faced", ""),
        ]
        return [*asked, ("owned, acted before", "")] if self.owned else asked

    def told_of(self, entity: Entity) -> Sequence[Answer]:
        """The answers to that; the last one where something is owned."""
        last = entity.last_told(self.verb)
        back = -1 if last is None else self.sentence - last
        acted = entity.key in self.last
        return (
            min(back, _FAR),
            entity.leads,
            entity.suffered,
            entity.suffers.get(self.family, 0),
            entity.acts.get(self.family, 0),
            acted,
            acted,
            acted,
            self.acting.faced.get(entity.key, 0) if self.acting else "-",
            acted,
        )

    def acts_itself(self) -> bool:
        """Whether the subject is who acts, without a name: "villagers sued"."""
        # "We'll be back on Friday" of nobody who is quoted: a broadcaster's own.
        own = self.head == "we" and not self.reading.claims
        # "The exiles who marched", "the decree that broke up the firm": those told of, and no party.
        lone = self.head == "that" and self.subject in ("-", PRONOUN) and self.family != "pact"
        lone = lone or (self.head == "who" and self.subject == PRONOUN)
        clause = self.reading.act.clause
        own = own or (lone and clause.link == "relative")
        subject = self.page.words.lows[self.opening]
        if self.side == "actor" and self._is_done_by_others():
            return True
        if self.side == "actor" and happens_itself(subject, self.page.words.lows[self.reading.verb]):
            return True
        of_pact = self.family == "pact" and not self.present
        if of_pact and is_of_another(self.page, clause.first, self.reading.verb):
            return True
        if self.side == "recipient" or self.passive:
            return False
        if self.side == "other":
            return self._needs_no_other(subject)
        return own or self.subject in ACTING or self._is_told_of_itself(subject)

    def _needs_no_other(self, subject: Sequence[str]) -> bool:
        """Whether nobody else is told of beside those who act: "Norland hosts a summit", "villagers met"."""
        unnamed = not self.present and (are_unnamed(subject) or self.subject in ACTING)
        return unnamed or meets_alone(self.page.words.lows, subject, self.reading.verb, self.reading.kind)

    def _is_done_by_others(self) -> bool:
        """Whether whoever acts is told of and no party of the text, or nobody is told to blame anybody.

        "Was adopted by heads of state", "was mocked for it", "people close to the talks said".
        """
        words, clause, verb = self.page.words, self.reading.act.clause, self.reading.verb
        if self.passive:
            if tells_agent(self.page, clause, verb):
                return are_nameless(words.lows, verb, clause.last)
            return self.reading.kind == "accused"
        frame = self.reading.act.frame
        if frame is None or frame.source[0] >= frame.source[1]:
            return False
        speaks = range(self.page.word_at(frame.source[0]), self.page.word_at(frame.source[1]))
        told = words.lows[speaks.start : speaks.stop]
        return stands_for(told, words.forms[speaks.start : speaks.stop]) in ACTING

    def _is_told_of_itself(self, subject: Sequence[str]) -> bool:
        """Whether the subject tells that no party of the text acts: "a newspaper said", "it rained"."""
        words, clause = self.page.words, self.reading.act.clause
        of_somebody = "'s" in subject and SORTS.get(subject[-1]) in ACTING  # "Oda Lind's father said"
        if are_unnamed(subject) or speaks_itself(subject, self.family) or of_somebody or deal_with(subject):
            return True
        relative = clause.link == "relative" and self.head in _RELATIVE and self.subject == PRONOUN
        return relative and (
            follows(words.lows, words.forms, clause.first, _NATURE)
            or follows_opponents(words.lows, words.forms, clause.first)
        )

    def can_be(self, entity: Entity) -> bool:
        """Whether nothing rules a party out: who says it of others did not do it, nor who suffered it."""
        if self.side != "actor":
            # "Condemned the bombing of the embassies of Norland" does not accuse Norland.
            spared = self.reading.kind == "accused" and self._is_victim(entity)
            unknown = self.reading.kind in _TO_NOBODY and entity.within(*self.span) is None
            return not (spared or unknown or self._keeps_silent())
        # "In an interview with the daily Nordlys her father criticised the court", "houses were searched"
        is_other = entity.sort == "person" and self.head not in _PERSONAL
        if entity.mentions[0].sector == _PRESS or is_other or self._is_aimed_at(entity):
            return False
        if entity.sort == "state":
            is_other = self._are_of_several() or self._is_helped(entity) or self._is_of_one_voice()
        elif entity.sort != "person" and not _judges(entity):
            by_state = self.reading.kind in _BY_STATES or self._is_of_state() or self._is_granted()
            several = ("the", "three") in pairwise(self.page.words.lows[self.opening])
            is_other = by_state or several or (self.family == "law" and entity.sort == "body")
        if is_other or self._is_aside(entity):
            return False
        speaks = any(entity.key in (claim.code, claim.by) for claim in self.reading.claims)
        return not speaks or self.head in _SPEAKING

    def _is_aside(self, entity: Entity) -> bool:
        """Whether a body or group did but one thing in the text, and the sentence does not speak of it."""
        here = self.owned or entity.last_told(self.verb) == self.sentence
        return entity.sort in _BESIDE and entity.stands_aside() and not here

    def _is_helped(self, entity: Entity) -> bool:
        """Whether others help it in its distress: no organ of it is told to give anything."""
        helps = self.family in HELPING and self.subject != "organ"
        return helps and entity.key == self.prominence.stricken

    def _is_aimed_at(self, entity: Entity) -> bool:
        """Whether the clause names it as the one with whom others deal, or against whom they act.

        "Lenders to Nordsund will decide", "a suit against Norland was filed", but not "aides to Lind left".
        """
        mention = entity.within(*self.span)
        if mention is None:
            return False
        before = word_before(self.page, mention)
        if mention.as_place or mention.rule in _TOWNS or before not in _AIMED:
            return False
        lows, i = self.page.words.lows, self.page.word_at(mention.start)
        return _SERVING.isdisjoint(lows[max(i - _TOLD, 0) : i])

    def _is_of_one_voice(self) -> bool:
        """Whether somebody alone speaks, or it is only told that something is said: "it was announced"."""
        if self.family != "say":
            return False
        if self.passive:
            return _OF_STATE.isdisjoint(self._agent())
        return self.head in _PERSONAL and self.subject == PRONOUN

    def _is_of_state(self) -> bool:
        """Whether police, a court or the like does it: "was questioned by police"."""
        lows, clause = self.page.words.lows, self.reading.act.clause
        subject, behind = lows[clause.first : self.reading.verb], lows[self.reading.verb : clause.last]
        if not self.passive:
            return not _OF_STATE.isdisjoint(subject)
        if "by" not in behind:
            judged = self.reading.kind == "refused" or lows[self.reading.verb] in _DISMISSED
            return judged and not _APPEALS.isdisjoint(lows[max(clause.first - _TOLD, 0) : self.reading.verb])
        return not _OF_STATE.isdisjoint(self._agent())

    def _agent(self) -> Sequence[str]:
        """The words from "by" on that tell who does it."""
        behind = self.page.words.lows[self.reading.verb : self.reading.act.clause.last]
        by = behind.index("by") if "by" in behind else len(behind)
        return behind[by : by + _AGENT]

    def _is_granted(self) -> bool:
        """Whether it is what states do to laws, cases and rights: "a concession granted in 1997"."""
        lows, clause, verb = self.page.words.lows, self.reading.act.clause, self.reading.verb
        done = self.passive or (clause.link in _JOINED and is_bare_participle(lows, clause, verb))
        return done and lows[verb] in _GRANTED

    def _are_of_several(self) -> bool:
        """Whether those act of whom each state has but one, or bodies have some: "the delegations left"."""
        lows, clause = self.page.words.lows, self.reading.act.clause
        who = self._agent() if self.passive else lows[clause.first : self.reading.verb]
        head = next((i for i, word in enumerate(who) if i and word in _OBLIQUE), len(who))
        return not _ONE_EACH.isdisjoint(who[:head]) or not _OF_BODIES.isdisjoint(who[:head])

    def _keeps_silent(self) -> bool:
        """Whether somebody only says nothing, which is refused to nobody: "declined to comment"."""
        told = self.page.words.lows[self.reading.verb + 1 : self.reading.verb + 1 + _TOLD]
        return self.reading.kind == "refused" and told[:1] == ("to",) and not _SILENT.isdisjoint(told)

    def _is_victim(self, entity: Entity) -> bool:
        """Whether a party was attacked and attacked nobody, or the clause itself names it beside its verb."""
        attacked = entity.suffers.get("hit", 0) and not entity.acts.get("hit", 0)
        return bool(attacked) or entity.within(*self.span) is not None

    def where_named(self, entity: Entity) -> Evidence:
        """How the clause itself names a party that has no part in it so far."""
        mention = entity.within(*self.span)
        if mention is None:
            return []
        i = self.page.word_at(mention.start)
        owns = self.page.text[mention.end : mention.end + 2] in ("'s", "’s")
        return [
            ("named here", "", ""),
            ("named behind the verb", "", mention.start > self.verb),
            ("named behind", "", self.page.words.lows[i - 1] if i else ""),
            ("named as owner", "", owns),
            ("named by", "", mention.rule),
            ("named, kind", self.family, ""),
            ("named as place", "", mention.as_place),
        ]


def _judges(entity: Entity) -> bool:
    """Whether a body can charge or convict somebody: a court or the police, and no fund or agency of aid."""
    name = entity.mentions[0].name.lower().split()
    return not _JUDGING_BODIES.isdisjoint(name)


def _evidence(asked: Iterable[Question], answers: Iterable[Answer]) -> Evidence:
    return [(*question, answer) for question, answer in zip(asked, answers, strict=False)]


def ask(
    page: Page,
    prominence: Prominence,
    reading: Reading,
    side: str,
    clauses: Sequence[Clause],
    *,
    present: Sequence[str],
    last: Sequence[str],
) -> Asked:
    """Get a clause ready for the question who takes the open side.

    Args:
        page: the document.
        prominence: its parties.
        reading: what the clause tells.
        side: `actor`, `recipient` or `other`.
        clauses: those of its sentence.
        present: the keys of those who are known to take part.
        last: the keys of those who acted in the happening before.
    """
    words, clause = page.words, reading.act.clause
    lows = words.lows
    opening = opening_of(clauses, clause, reading.verb, lows)
    told = opening if side == "actor" else slice(clause.first, reading.verb)
    subject = lows[told]
    head = next((word for word in subject if word in HEADS), "noun") if subject else "-"
    following = lows[reading.verb + 1] if reading.verb + 1 < len(words) else "."
    verb = words.starts[reading.verb]
    return Asked(
        page,
        prominence,
        reading,
        side,
        present,
        prominence.entities.get(present[0]) if present else None,
        frozenset(last),
        family_of(reading.kind),
        (words.starts[clause.first], words.ends[clause.last - 1]),
        verb,
        prominence.sentence(verb),
        stands_for(subject, forms_of(page, told)),
        head,
        opening,
        following if following in _BEHIND else "word",
        is_passive(lows, reading.verb) or _goes_on_by(page, clauses, clause, reading.verb),
        not _OWNED.isdisjoint(lows[clause.first : clause.last]),
    )


def _goes_on_by(page: Page, clauses: Sequence[Clause], clause: Clause, verb: int) -> bool:
    """Whether a participle tells by whom it is done: "opened by Nordsund", "and upheld by a court"."""
    lows = page.words.lows
    if "by" not in lows[verb : clause.last]:
        return False
    return is_bare_participle(lows, clause, verb) or goes_on_passive(page, clauses, clause, verb)


def family_of(kind: str | None) -> str:
    """The family of a kind; `none` of no kind."""
    return _FAMILIES.get(kind or "", "none")
