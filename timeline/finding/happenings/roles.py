"""Who acts and who is acted upon in a clause, from the places of the parties around its verb."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.finite import is_base_form
from timeline.finding.happenings.beside import (
    OBLIQUE,
    describes_firm,
    group,
    is_gapped,
    is_joined,
    is_place,
    key,
    owns,
    unique,
    word_before,
)
from timeline.finding.happenings.naming import can_be_person
from timeline.finding.happenings.nouns import is_event
from timeline.finding.happenings.page import within
from timeline.finding.happenings.reference import THE_FIRM
from timeline.finding.happenings.subjects import KIN, is_seated, sits_abroad
from timeline.finding.inflection import PARTICIPLE_ENDINGS, spellings_of
from timeline.finding.predicates import is_bare_participle, is_passive, main_verb
from timeline.finding.regex import regex
from timeline.finding.words import DETERMINERS, PREPOSITIONS, SUBORDINATORS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.subjects import Subjects
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["Cast", "Roles"]

_HOSTS = frozenset(("visited", "forces_sent", "supplied", "attacked", "sanctioned"))
"""Kinds whose recipient may be named as the place: "flew to Moscow"."""
_LEAVING = frozenset(("agreement_suspended", "agreement_ended", "ties_cut"))
"""Kinds whose other side is an organisation that somebody takes part in."""
_TOWARDS = ("to", "into")
_NEAR = ("to", "into", "in", "on", "at")
_PERSONAL = wordset("detained convicted charged released deported attacked expelled met called")
"""Kinds that happen to people whom no gazetteer knows."""
_TO_PERSONS = wordset("investigated accused endorsed requested threatened sanctioned aided")
"""Kinds that happen to such people where they are the object itself: "questioned Oda Lind"."""
_SUFFERED = wordset("detained convicted charged investigated released deported expelled seized attacked")
"""Kinds whose noun names with "of" whom it happens to: "the arrest of"."""
_BORNE = _SUFFERED | {"accused"}
"""Kinds whose bare participle tells what somebody bears: "Accused of theft, he fled"."""
_HELD = frozenset(("detained", "convicted", "charged", "released", "deported"))
"""Kinds of which whoever stands behind the passive is no victim: "was held over Norland's law"."""
_ACTING = frozenset(("by", "between", "from"))
_OWNING = _ACTING | {"of"}
_RECEIVING = wordset("to on against with for in into")
_SUFFERING = _RECEIVING | {"of"}
_AGAINST_FIRMS = wordset(
    "sanctioned restricted investigated charged convicted seized accused requested aided supplied"
    " agreement_ended agreement_suspended ties_cut refused threatened released eased endorsed"
)
"""Kinds that happen to firms whom no gazetteer knows, by their form of name."""
_BUYING = spellings_of("buy acquire purchase sell own swallow absorb") | {"over"}
_BEHIND_FIRM = wordset(
    ". , ; : ) for from in on at of to with last this next and after before when while as by outright a an ("
)
"""What stands behind the name of a firm that is bought itself, and nothing of its make."""
_TO_FIRMS = ("to", "from", "with", "of")
_OF_DEALS = frozenset(("endorsed", "refused", "investigated", "restricted"))
"""Kinds of what is done to both sides of a deal."""
_DEALS = frozenset(("sale", "takeover", "acquisition", "purchase", "merger", "buyout"))
_BETWEEN_FIRMS = frozenset(("of", "to", "by", "with", "between", "and"))
_WHENCE = ("-based", "-listed")
"""How words end that say before the name of a firm from where it is."""
_MEASURES = frozenset(("sanctioned", "sanctions_lifted", "restricted", "eased", "ties_cut"))
"""Kinds whose noun names with "on" or "with" whom it hits."""
_PACTS = frozenset(("agreement_signed", "agreement_ratified", "agreement_in_force"))
"""Kinds whose noun names its sides: "the treaty with Norland was signed"."""
_UPON = frozenset(("on", "upon", "against", "to", "with", "from", "at", "for"))
_TO_MANY = _SUFFERED | wordset("accused threatened requested sanctioned called met")
"""Kinds whose "them" are those who were named together before."""
_AGENT = 6
"""Words behind "by" within which an organ of state stands with its city."""
_GETTING = spellings_of("receive get face suffer")
"""Verbs whose subject has the noun behind them done to it."""
_BACKING = wordset(
    "support supports supported supporting back backs backed backing endorse endorses endorsed"
)
"""Verbs of whoever stands behind what others do: "promised to back the measures taken by Norland"."""
_TOPICS = tuple(
    (noun,) for noun in ("crisis", "war", "conflict", "question", "issue", "problem", "dispute", "file")
)
"""Nouns that a state before them only tells apart."""
_JUDGING = frozenset(("endorsed", "accused", "refused"))
"""Kinds whose other side is whose deed it is: "welcomed a decision by Norland"."""
_BY_THE_BOARD = tuple(("by", whose, "board") for whose in ("the", "its"))
_SENT_BY = wordset(
    "agents soldiers troops forces members officials officers police marines supporters followers"
    " fighters envoys ministers leaders governments navies armies ambassadors presidents parliament"
    " government army navy court"
)
"""Those who act for whom they are of."""
_LEADING_TO = frozenset(("after", "following", "through", "under", "during", "amid", "before"))
_EVENT_PHRASE = 4
"""Words before "by" within which the phrase of an event begins."""
_SOME = (("a",), ("an",))
_ENDS_NOUN = PREPOSITIONS | SUBORDINATORS | wordset(", and who that to guilty")
"""Words at which the noun phrase of an object ends."""
_PERSON = regex(
    r"[a-z-]+(?:er|or|ist|man|woman|ian|ant|ee|ent)|mayor|judge|clerk|boy|girl|priest|monk|nurse|pilot|spy"
    r"|official|national|citizen|chief|guard|youth|general|colonel|cook|aide|nun"
)
"""Nouns for a person of whom no name is told."""
_NEAR_VERB = 7
"""Words behind a verb within which a pronoun stands that it acts upon."""
_OBJECT_FORMS = {"it": "it", "him": "he", "her": "she", "them": "they"}
_COMMERCIAL = frozenset(("traded", "supplied"))
"""Kinds in which names of firms stand behind "to" and "from"."""
_OWN_FORCES = frozenset(("forces_sent", "forces_withdrawn", "mobilised"))
"""Kinds whose passive subject belongs to the actor: "soldiers of Norland were sent"."""
_GIVEN = frozenset(("supplied", "returned", "forces_sent", "aided", "visited"))
_FROM = wordset(
    "sanctioned restricted supplied traded ties_cut forces_withdrawn agreement_ended requested expelled"
    " seized refused sanctions_lifted"
)
"""Kinds whose other side may follow "from"."""
_THINGS_GIVEN = frozenset(("supplied", "aided"))
"""Kinds in which what is given belongs to whoever gives it: "Danish rifles were handed over"."""
_MOVED = wordset("sent delivered shipped dispatched donated transferred handed transported flown exported")
"""Participles of things that are moved, and not of those who get them: not "pupils were given wheat"."""
_WINNING = spellings_of("win secure land receive obtain clinch")
"""Verbs of whoever gets an order from the other side: "won a contract from Norland"."""
_BY_SOMEBODY = _GIVEN | {"traded", "attacked", "seized", "detained"}
"""Kinds of verbs whose participle stands behind what it is done to: "jets delivered by Norland"."""
_BEHIND_ACTIVE = tuple((word,) for word in (*DETERMINERS, *("him", "her", "them", "it")))
"""What follows a verb that has an object: "was arrested and released the others"."""
_BEHIND_PARTICIPLE = wordset("in on by at last earlier this to from during since")
_ONLOOKING = wordset("eyes presence auspices patronage gaze supervision invitation behest urging initiative")
_FROM_WHOM = frozenset(("from", "by", "of"))
"""Words behind which a name that no table knows gives."""
_GRANTING = wordset(
    "awarded award awards granted grants grant handed gave gives ceded cedes returned assigned allotted"
    " transferred presented entrusted conceded"
)
"""Verbs of no kind that give something to whom stands behind "to"."""
_APPOINTING = wordset(
    "named names appointed appoints elected elects chose hired hires promoted nominated nominates dismissed"
    " fired sacked replaced"
)
"""Verbs of no kind that are done to a person, whoever that is."""
_BESIDE = frozenset(("with", "alongside"))
"""Words behind which somebody may act as well."""
_JOINTLY = frozenset((("together", "with"), ("jointly", "with"), ("along", "with")))
"""Words behind which somebody acts as well."""
_NEAR_WITH = 5
"""Words before a party within which these stand."""
_FOLLOWING = wordset("follow follows followed precede precedes preceded")
"""Verbs whose object is an event, and not whose it is: "follows Norland's decision"."""
_PASSING = wordset(
    "leave leaves left leaving enter enters entered reach reaches reached cross crosses crossed"
)
"""Verbs whose object may be a town: "will leave Suva"."""
_PARTICLES = frozenset(("up", "out", "off", "back", "down"))
_TAKEN_OVER = frozenset((("took", "over"), ("takes", "over"), ("take", "over"), ("taken", "over")))
_NOT_OBJECT = wordset(
    "in at near during than despite about under after before as via over since around off outside"
    " including within through between bordering adjoining overlooking facing following"
)
_HARM = wordset(
    "attack attacks bombing bombings killing killings murder murders shelling assassination invasion arrest"
    " arrests detention kidnapping abduction raid raids execution executions massacre occupation annexation"
    " blockade siege imprisonment jailing poisoning expulsion deportation beating torture strike strikes"
    " assault"
)
"""Nouns of what is done to somebody."""
_DEED = 9
"""Words behind such a noun within which he stands."""
_OWN = 4
"""Characters between an owner and the noun: "Russia's annexation"."""


class Roles(NamedTuple):
    """The parties of one happening, and the rule that told them apart."""

    actors: Mentions = ()
    recipients: Mentions = ()
    rule: str = ""


@dataclass(slots=True)
class Cast:
    """The parties of one sentence, in their roles.

    Attributes:
        page: the document.
        people: who its clauses are about.
    """

    page: Page
    people: Subjects

    def subjects(self, clause: Clause, verb: int) -> Mentions:
        """The parties before a verb as its subject, or those of its pronoun or of the clause it hangs on."""
        return self.people.of(clause, verb)

    def roles(self, clause: Clause, trigger: Trigger, *, alone: bool = False) -> Roles:
        """Actors and recipients of the happening that a trigger tells in its clause.

        Args:
            clause: the clause.
            trigger: the entry found there.
            alone: the verb of the clause tells something else, and its subject does not act here.
        """
        if "noun" in trigger.pattern.flags:
            return self._of_noun(clause, trigger, alone=alone)
        lows = self.page.words.lows
        passive = (
            is_passive(lows, trigger.at)
            or (trigger.kind in _BORNE and is_bare_participle(lows, clause, trigger.at))
            or (trigger.kind in _BY_SOMEBODY and self._lacks_object(clause, trigger.at))
            or (trigger.kind in _HELD and self._goes_on_passive(clause, trigger.at))
        )
        # What acts may be told by the entry itself: "the union suspended Norland".
        before = self.people.of(clause, trigger.first if passive else trigger.at)
        after = self._objects(clause, trigger.at + 1, trigger.kind)
        if passive:
            return self._of_passive(clause, trigger, before, after)
        known = {key(mention) for mention in before}
        whom = self._object_pronoun(clause, trigger, known, after)
        if "both" in trigger.pattern.flags:
            before = (*self._joined_before(clause, before), *before)
            everyone = (*sorted((*before, *self.partners(clause), *after), key=_start), *whom)
            return Roles(unique(everyone), (), "together")
        if "rev" in trigger.pattern.flags:
            after = self._givers(clause, trigger) or after
            givers = (m for m in after if m.rule != "capitals" or word_before(self.page, m) in _FROM_WHOM)
            if trigger.kind == "traded" and not after:
                return Roles(before, (), "active")
            return Roles(tuple(m for m in givers if not is_place(self.page, m)), before, "receiver first")
        if not after and self._takes_antecedent(clause):
            after = self.people.antecedent(clause)  # "the envoy whom Norland expelled"
        if trigger.kind == "visited" and (guests := self._fellow_guests(clause, after)):
            before = unique((*before, *guests))
            after = tuple(m for m in after if m not in guests)
        after = after or whom if trigger.kind in _GIVEN else whom or after
        whom = tuple(m for m in after if key(m) not in known or _is_somebody_else(m, before))
        if trigger.kind in _OF_DEALS and whom:
            whom = unique(sorted((*self._sides_of_deal(clause, trigger), *whom), key=_start))
        return Roles(before, whom, "active")

    def _sides_of_deal(self, clause: Clause, trigger: Trigger) -> Mentions:
        """Between whom a deal is that somebody judges: "approved the sale of Lind Steel to Dahl Co"."""
        words = self.page.words
        deal = next((i for i in range(trigger.at + 1, clause.last) if words.lows[i] in _DEALS), clause.last)
        if deal == clause.last:
            return ()
        found = self.people.free(words.starts[deal], words.ends[clause.last - 1])
        sides = (m for m in found if word_before(self.page, m) in _BETWEEN_FIRMS)
        return tuple(m for m in sides if not (m.code or m.person or m.as_place))

    def _givers(self, clause: Clause, trigger: Trigger) -> Mentions:
        """Those behind "from" or "by" who give what a subject gets: "drew criticism from Norland"."""
        words = self.page.words
        found = self.people.free(words.ends[trigger.last], words.ends[clause.last - 1])
        giving = [m for m in found if word_before(self.page, m) in ("from", "by") and not m.as_place]
        return group(self.page, found, giving[0]) if giving else ()

    def _fellow_guests(self, clause: Clause, after: Mentions) -> Mentions:
        """Those who pay a visit with the subject: "toured the base with his Dutch colleague"."""
        return tuple(
            m
            for m in (*after, *self.partners(clause))
            if word_before(self.page, m) == "with" and not self._is_talked_to(m)
        )

    def _is_talked_to(self, mention: PartyMention) -> bool:
        """Whether somebody goes to see him, and not with him: "flew to Oslo for talks with its king"."""
        i = self.page.word_at(mention.start)
        near = pairwise(self.page.words.lows[max(i - _NEAR_WITH, 0) : i])
        return any(two == "with" and is_event(one) for one, two in near)

    def _lacks_object(self, clause: Clause, verb: int) -> bool:
        """Whether a participle has an agent and no object: "two jets delivered in May by Norland"."""
        lows = self.page.words.lows
        behind = lows[verb + 1 : verb + 2]
        parted = lows[verb].endswith(PARTICIPLE_ENDINGS) and not _BEHIND_PARTICIPLE.isdisjoint(behind)
        return parted and "by" in lows[verb + 1 : clause.last] and bool(self.agents(clause, verb))

    def _goes_on_passive(self, clause: Clause, verb: int) -> bool:
        """Whether a participle shares its "was" with the one before: "was arrested and released in May"."""
        lows = self.page.words.lows
        before = next((one for one in self.people.clauses if one.last == clause.first), clause)
        joined = clause.link == "and" and before.verb >= 0 and verb == clause.first + 1
        starts = self.page.words.starts
        timed = verb + 1 < clause.last and within(self.page.datings, starts[verb + 1], starts[verb + 1] + 1)
        if not joined or (lows[verb + 1 : verb + 2] in _BEHIND_ACTIVE and not timed):
            return False
        parted = lows[verb].endswith(PARTICIPLE_ENDINGS)
        objects = self._objects(clause, verb + 1, "detained")
        told = any(word_before(self.page, m) == lows[verb] for m in objects)
        return parted and not told and is_passive(lows, main_verb(lows, before))

    def _joined_before(self, clause: Clause, antecedent: Mentions) -> Mentions:
        """The other of two persons of whom a relative clause tells: "Lind of Norland and Dahl, who met"."""
        if clause.link != "relative" or len(antecedent) != 1 or not can_be_person(antecedent[0]):
            return ()
        last = antecedent[0]
        before = [m for m in self.people.before(last.start) if can_be_person(m) and not m.as_place]
        return tuple(before[-1:]) if word_before(self.page, last) == "and" else ()

    def _object_pronoun(
        self, clause: Clause, trigger: Trigger, subjects: AbstractSet[str], after: Mentions
    ) -> Mentions:
        """Whom "it" or "him" behind the verb means, which is not its subject: "met Norland and fined it"."""
        words = self.page.words
        behind = words.lows[trigger.at + 1 : min(trigger.at + _NEAR_VERB, clause.last)]
        of_kin = behind[:1] == ("her",) and not KIN.isdisjoint(behind[1:2])  # "arrested her brother"
        pronoun = _OBJECT_FORMS.get(behind[0]) if behind and not of_kin else None
        if pronoun is None and behind[2:] and behind[0] == "to":  # "agreed to sell it"
            pronoun = _OBJECT_FORMS.get(behind[2])
        if pronoun is None and not after:  # "imposed sanctions on it"
            pronoun = next(
                (
                    _OBJECT_FORMS[two]
                    for one, two in pairwise(behind)
                    if one in _UPON and two in _OBJECT_FORMS
                ),
                None,
            )
        if pronoun is None:
            return ()
        if pronoun in ("he", "she") and self._is_nameless(clause):
            return ()
        place = words.starts[clause.first]
        # Of a subject without a name those may be meant to whom it belongs: "its rivals fined it".
        until = place if subjects else words.starts[trigger.at]
        named = (*self.people.before(until), *self.people.leading(clause))
        here = [m for m in named if key(m) not in subjects and _can_be(pronoun, m)]
        if pronoun == "they" and trigger.kind not in _TO_MANY:
            here = []  # "them" can be things as well
        elif pronoun == "they":
            groups = (group(self.page, here, mention) for mention in here)
            return next((found for found in groups if len(found) > 1), self.people.meaning.of(pronoun, place))
        if here:
            return tuple(here[-1:])
        return tuple(m for m in self.people.meaning.of(pronoun, place) if key(m) not in subjects)

    def _is_nameless(self, clause: Clause) -> bool:
        """Whether "him" is somebody without a name in the clause before: "fined a mayor and jailed him"."""
        if clause.link != "and" or clause.parent < 0:
            return False
        words = self.page.words
        parent = self.people.clauses[clause.parent]
        verb = main_verb(words.lows, parent)
        first = verb + 1
        if verb < 0 or words.lows[first : first + 1] not in _SOME:
            return False
        until = next((i for i in range(first, parent.last) if words.lows[i] in _ENDS_NOUN), parent.last)
        if first + 1 >= until:
            return False
        named = self.people.free(words.starts[first], words.ends[min(until, parent.last - 1)])
        is_person = any(map(_PERSON.fullmatch, words.lows[first + 1 : until]))
        return is_person and not any(can_be_person(m) for m in named)

    def _takes_antecedent(self, clause: Clause) -> bool:
        """Whether a relative clause tells what was done to the party before it."""
        return clause.link == "relative" and (
            self.page.words.lows[clause.first] == "whom" or self.people.is_of_object(clause)
        )

    def _of_passive(self, clause: Clause, trigger: Trigger, before: Mentions, after: Mentions) -> Roles:
        agents = self.agents(clause, trigger.at)
        if not (before or agents) and trigger.kind in _PACTS and (sides := self.partners(clause)):
            return Roles(unique(sides), (), "together")  # "the treaty with Norland was signed"
        if not before and trigger.kind in _MEASURES:
            before = self._targets(clause, trigger.at) or self.people.of(clause, trigger.at)
        others = tuple(mention for mention in after if mention not in agents)[:1]
        if trigger.kind in _OWN_FORCES and not agents:
            return Roles(before, others, "passive")
        if trigger.kind in _GIVEN and others:
            return Roles(agents, others, "passive")
        moved = trigger.kind in _THINGS_GIVEN and self.page.words.lows[trigger.at] in _MOVED
        if moved and before and _are_of_things(before):
            return Roles(agents or before, (), "passive")
        if trigger.kind == "traded" and (before or others or agents):
            # "Is being sold to Nordsund": who buys it; "was bought by Norland from Ostia": both.
            sides = (*agents, *self._sellers(clause, trigger.at)) if agents else others
            return Roles(unique(sides), before, "passive")
        hit = (
            ()
            if agents
            or trigger.kind in _HELD
            or (trigger.kind == "attacked" and others and is_place(self.page, others[0]))
            else others
        )
        return Roles(agents, before or hit, "passive")

    def _sellers(self, clause: Clause, verb: int) -> Mentions:
        """From whom, or to whom, what is traded goes: "was bought by Norland from Ostia"."""
        words = self.page.words
        found = self.people.free(words.ends[verb], words.ends[clause.last - 1])
        return tuple(m for m in found if word_before(self.page, m) in ("from", "to") and not m.as_place)[:1]

    def _targets(self, clause: Clause, verb: int) -> Mentions:
        """Those against whom a measure is that is the subject: "sanctions on Norland were extended"."""
        words = self.page.words
        found = self.people.free(words.starts[clause.first], words.starts[verb])
        hit = [m for m in found if word_before(self.page, m) in _UPON and not m.as_place]
        return group(self.page, found, hit[0]) if hit else ()

    def joined(self, mentions: Sequence[PartyMention]) -> Mentions:
        """The first of some mentions, and those that "and" or a comma joins to it."""
        return group(self.page, mentions, mentions[0]) if mentions else ()

    def companions(self, clause: Clause) -> Mentions:
        """Those who act with the subject: "applied together with Norland"."""
        words = self.page.words
        # Such a word may stand before the clause, if what follows it is a clause of its own.
        if _BESIDE.isdisjoint(words.lows[self.people.clauses[0].first : clause.last]):
            return ()
        found = self.people.free(words.starts[clause.first], words.ends[clause.last - 1])
        beside = [m for m in found if not m.as_place and self._is_beside(m)]
        return group(self.page, found, beside[0]) if beside else ()

    def _is_beside(self, mention: PartyMention) -> bool:
        before = word_before(self.page, mention)
        if before == "alongside":
            return True
        i = self.page.word_at(mention.start)
        pairs = pairwise(self.page.words.lows[max(i - _NEAR_WITH, 0) : i])
        return before == "with" and not _JOINTLY.isdisjoint(pairs)

    def direct(self, clause: Clause, verb: int) -> Mentions:
        """The party right behind a verb of no kind: "joined the alliance"."""
        words = self.page.words
        if verb + 1 >= clause.last:
            return ()
        found = self.people.free(words.starts[verb + 1], words.ends[clause.last - 1])
        parted = words.lows[verb + 1] in _PARTICLES or words.lows[verb : verb + 2] in _TAKEN_OVER
        behind = {words.lows[verb], words.lows[verb + 1] if parted else ""}
        leaves = words.lows[verb] in _PASSING
        near = [
            m
            for m in found
            if word_before(self.page, m) in behind
            and not (leaves and m.rule == "seat")
            and not (owns(self.page, m) and words.lows[verb] in _FOLLOWING)
            and m.rule != "adjective"
            and (
                m.rule != "capitals"
                or (self.people.meaning.reference.has_acted(m) and not owns(self.page, m))
            )
            and not is_place(self.page, m)
        ]
        own = {key(mention) for mention in self.people.of(clause, verb)}
        if (
            not near and words.lows[verb] in _GRANTING and words.lows[verb + 1] != "to"
        ):  # "awarded the island to Norland"
            near = [m for m in found if m.code and word_before(self.page, m) == "to"][:1]
        if not near and own and words.lows[verb] in _APPOINTING:  # "named Oda Lind chief executive"
            near = [m for m in found if word_before(self.page, m) in behind and can_be_person(m)][:1]
        if not near and self._is_object_form(verb + 1):
            pronoun = _OBJECT_FORMS[words.lows[verb + 1]]
            meant = self.people.meaning.of(pronoun, words.starts[clause.first])
            near = [m for m in (*meant, *self.people.before(words.starts[verb])) if key(m) not in own]
            near = [m for m in near if can_be_person(m)][-1:]
        # "both countries" are two at one place
        first = [mention for mention in near if mention.start == near[0].start]
        return unique([mention for mention in first if key(mention) not in own])

    def _is_object_form(self, i: int) -> bool:
        """Whether "him" or "her" stands here for a person, and "her" owns nothing: "sacked her cabinet"."""
        lows = self.page.words.lows
        behind = lows[i + 1] if i + 1 < len(lows) else "."
        ends = not behind.isalpha() or behind in PREPOSITIONS | SUBORDINATORS or is_adverb(behind)
        return lows[i] == "him" or (lows[i] == "her" and ends)

    def given(self, clause: Clause, verb: int) -> Mentions:
        """To whom something is given that is the subject: "the island was awarded to Norland"."""
        words = self.page.words
        if words.lows[verb] not in _GRANTING or words.lows[verb + 1 : verb + 2] != ("to",):
            return ()
        found = self.people.free(words.starts[verb + 1], words.ends[clause.last - 1])
        return self.joined([m for m in found if m.code and word_before(self.page, m) == "to"])

    def agents(self, clause: Clause, verb: int) -> Mentions:
        """Those behind "by" in a passive clause."""
        words = self.page.words
        if verb + 1 >= clause.last:
            return ()
        found = self.people.free(words.starts[verb + 1], words.ends[clause.last - 1])
        named = [
            m
            for m in found
            if (word_before(self.page, m) == "by" or self._sends_those(m))
            and not (self._is_by_event(m) or self._is_of_kin(m) or self._is_of_another_deed(m, verb))
        ]
        named = named or [m for m in found[:1] if m.as_place and self._sits_in(m)]
        behind = words.lows[verb + 1 : verb + 4]
        if not named and behind in _BY_THE_BOARD:
            return self.people.meaning.of(THE_FIRM, words.starts[verb])
        if not named and behind[:2] == ("by", "the") and verb + 4 <= clause.last:
            noun = "court" if behind[2] == "judges" else behind[2]
            return self.people.meaning.of(f"the {noun}", words.starts[verb])
        return group(self.page, found, named[0]) if named else ()

    def _sends_those(self, mention: PartyMention) -> bool:
        """Whether those act who are his: "was abducted by agents of the North"."""
        lows, i = self.page.words.lows, self.page.word_at(mention.start)
        i -= lows[i - 1] == "the"
        near = lows[max(i - 4, 0) : i - 1]
        return lows[i - 1] == "of" and near[-1:] != () and near[-1] in _SENT_BY and "by" in near

    def _is_of_another_deed(self, mention: PartyMention, verb: int) -> bool:
        """Whether "by" goes with a participle of its own: "were freed under a deal brokered by Norland"."""
        lows, by = self.page.words.lows, self._by_before(mention, verb)
        told = by - 1 > verb + 1 and lows[by - 1].endswith(PARTICIPLE_ENDINGS)
        return told and lows[by - 2] not in ("and", ",", "been", "was", "were", "or")

    def _by_before(self, mention: PartyMention, since: int) -> int:
        """The last "by" of the few words before somebody, behind a word; 0 for none."""
        lows, i = self.page.words.lows, self.page.word_at(mention.start)
        return next((k for k in range(i - 1, max(i - _AGENT, since), -1) if lows[k] == "by"), 0)

    def _is_of_kin(self, mention: PartyMention) -> bool:
        """Whether a relative of his is meant: "by Oda Lind's father"."""
        lows, i = self.page.words.lows, self.page.word_at(mention.end)
        return owns(self.page, mention) and not KIN.isdisjoint(lows[i + 1 : i + 2])

    def _is_by_event(self, mention: PartyMention) -> bool:
        """Whether "by" names who acts in an event: "was signed during a visit by Norland's premier"."""
        lows, by = self.page.words.lows, self._by_before(mention, 1)
        if by == 0 or not is_event(lows[by - 1]):
            return False
        articles = lows[max(by - _EVENT_PHRASE, 0) : by - 1]
        return not DETERMINERS.isdisjoint(articles) or lows[by - 2] in _LEADING_TO  # "after mediation by"

    def _sits_in(self, mention: PartyMention) -> bool:
        """Whether an organ of state acts that sits in a city: "by the government in Bern"."""
        i = self.page.word_at(mention.start)
        before = self.page.words.lows[max(i - _AGENT, 0) : i]
        seated = before[-1:] == ("in",) and "by" in before and is_seated(before)
        return seated and not sits_abroad(self.page, mention)

    def _objects(self, clause: Clause, after: int, kind: str) -> Mentions:
        """The first group of parties behind a verb that it can act upon."""
        words = self.page.words
        if after >= clause.last:
            return ()
        found = self.people.free(words.starts[after], words.ends[clause.last - 1])
        if not found:
            return ()
        before = {id(m): word_before(self.page, m) for m in found}
        free = [
            m
            for m in found
            if (before[id(m)] not in _NOT_OBJECT and not m.as_place)
            or (m.rule == "capitals" and kind in _COMMERCIAL and before[id(m)] in _TO_FIRMS)
            or (kind in _HOSTS and before[id(m)] in (_TOWARDS if kind == "supplied" else _NEAR))
            or (kind == "restricted" and before[id(m)] == "at")
            or (kind in _LEAVING and m.rule == "organisation" and before[id(m)] == "in")
        ]
        free = [m for m in free if m.rule != "capitals" or self._can_receive(m, kind) or self._is_known(m)]
        free = [m for m in free if not (before[id(m)] == "and" and is_gapped(self.page, m))]
        free = [m for m in free if not (self._looks_on(m) or self._is_topic(m) or self._is_beside(m))]
        if kind in _OWN_FORCES:  # "The alliance sent 300 Norlandic soldiers"
            sent = ("adjective", "role")
            free = [m for m in free if m.rule not in sent or before[id(m)] in OBLIQUE]
        free = [m for m in free if not self._is_kept_from(m, after)]
        if kind == "convicted":  # "ordered the firm to pay 3 million to Lind": not Lind
            free = [m for m in free if before[id(m)] != "to"]
        if kind == "accused":
            free = [m for m in free if not self._suffers(m, after)]
        if kind == "eased":
            free = [m for m in free if not self._is_aim(m, after)]
        backs = kind == "pledged" and not _BACKING.isdisjoint(words.lows[after : after + _NEAR_VERB])
        if kind not in _JUDGING and not backs:
            # "Brought arms, following a pact signed by Norland"
            apart = not (is_passive(words.lows, after - 1) or kind.startswith("agreement"))
            apart = apart and words.lows[after] != "by"
            free = [m for m in free if not (apart and before[id(m)] == "by")]
            if "by" in words.lows[max(after - _AGENT, 0) : clause.last]:
                free = [
                    m for m in free if not (self._is_by_event(m) or self._is_of_another_deed(m, after - 1))
                ]
        else:  # "Welcomed the release of two Norlanders by Ostia": whose deed it is
            free = [m for m in free if before[id(m)] == "by"] or free
        joined = self._joined_to_others(found, free)
        free = [m for m in free if id(m) not in joined]
        if kind not in _FROM and not (kind == "agreement_signed" and words.lows[after - 1] in _WINNING):
            free = [m for m in free if before[id(m)] != "from"]
        towards = _NEAR if kind == "visited" else _TOWARDS
        settled = [m for m in free if kind in _GIVEN and before[id(m)] in towards]
        settled = settled or [m for m in free if not m.as_place and before[id(m)] != "of"]
        settled = settled or [m for m in free if not m.as_place] or free
        everyone = found if kind in _GIVEN else settled  # "to Norland and Ostia"
        return group(self.page, everyone, settled[0]) if settled else ()

    def _is_kept_from(self, mention: PartyMention, after: int) -> bool:
        """Whether somebody else is kept from what is his: "barred a crowd from reaching his embassy"."""
        i = self.page.word_at(mention.start)
        lows = self.page.words.lows[max(after, i - _DEED) : i]
        return any(one == "from" and two.endswith("ing") for one, two in pairwise(lows))

    def _is_topic(self, mention: PartyMention) -> bool:
        """Whether a name only says which crisis is meant: "the causes of the Norland crisis"."""
        i = self.page.word_at(mention.end)
        return mention.rule == "name" and self.page.words.lows[i : i + 1] in _TOPICS

    def _suffers(self, mention: PartyMention, after: int) -> bool:
        """Whether a deed that is condemned was done to him, and not by him: "condemned the bombing of"."""
        lows, i = self.page.words.lows, self.page.word_at(mention.start)
        if word_before(self.page, mention) == "by":
            return False
        noun = next((k for k in range(i - 1, max(i - _DEED, after), -1) if lows[k] in _HARM), 0)
        return noun > 0 and lows[noun + 1] in _SUFFERING | {"at", "near"}

    def _is_aim(self, mention: PartyMention, after: int) -> bool:
        """Whether it belongs to what is allowed: "was granted a licence to export to Norland"."""
        lows = self.page.words.lows[after : self.page.word_at(mention.start)]
        return any(one == "to" and is_base_form(two) for one, two in pairwise(lows))

    def _looks_on(self, mention: PartyMention) -> bool:
        """Whether something is done in his presence: "signed under the eyes of the king"."""
        i = self.page.word_at(mention.start)
        return not _ONLOOKING.isdisjoint(self.page.words.lows[max(i - 3, 0) : i])

    def _joined_to_others(self, found: Sequence[PartyMention], free: Sequence[PartyMention]) -> set[int]:
        """The ids of those joined to one that the verb does not act upon: "in the eyes of Lind and Dahl"."""
        acted_upon = set(map(id, free))
        return {
            id(other)
            for one, other in pairwise(found)
            if id(one) not in acted_upon
            and word_before(self.page, other) == "and"
            and is_joined(self.page, one, other)
        }

    def _is_known(self, mention: PartyMention) -> bool:
        """Whether a name that no table knows has acted before, and stands here for itself."""
        known = self.people.meaning.reference.has_acted(mention) and not owns(self.page, mention)
        return known and not mention.as_place and word_before(self.page, mention) != "of"

    def _can_receive(self, mention: PartyMention, kind: str) -> bool:
        """Whether a name that no table knows is whom it happens to, and no thing or place."""
        if kind in _COMMERCIAL and word_before(self.page, mention) in _TO_FIRMS:
            return True
        i = self.page.word_at(mention.start)
        i -= self.page.words.lows[i - 1].endswith(_WHENCE)  # "bought Bergen-based Nordsund"
        before = self.page.words.lows[i - 1 - (self.page.words.lows[i - 1] == ",")]
        if kind == "traded" and (describes_firm(before) or before == "'s"):
            return word_before(self.page, mention) not in OBLIQUE  # "bought the Danish brewer Nordsund"
        if kind == "traded" and before in _BUYING and not mention.as_place:
            i = self.page.word_at(mention.end)
            return _BEHIND_FIRM.issuperset(self.page.words.lows[i : i + 1])  # not "bought Nordsund jets"
        firms = self.people.meaning.reference.bearers.firms
        if kind in _AGAINST_FIRMS and (mention.name in firms or not can_be_person(mention)):
            return True  # "banned imports from a plant of Nordsund Ltd"
        if kind in _TO_PERSONS and can_be_person(mention) and not mention.as_place:
            joined = kind == "aided" and before in ("and", ",")  # "sent boats, and its envoy, Jan Dahl, said"
            return word_before(self.page, mention) not in OBLIQUE and not (owns(self.page, mention) or joined)
        return kind in _PERSONAL and not mention.as_place and word_before(self.page, mention) != "of"

    def partners(self, clause: Clause) -> Mentions:
        """Those that "with" or "between" joins to a common act."""
        words = self.page.words
        found = self.people.free(words.starts[clause.first], words.ends[clause.last - 1])
        joined = [m for m in found if word_before(self.page, m) in ("with", "between") and not m.as_place]
        return tuple(m for first in joined for m in group(self.page, found, first))

    def _of_noun(self, clause: Clause, trigger: Trigger, *, alone: bool) -> Roles:
        words = self.page.words
        if "mulled" in trigger.pattern.flags and not alone:
            return self._of_mulled(clause, trigger)
        found = self.people.free(words.starts[clause.first], words.ends[clause.last - 1])
        place = words.starts[trigger.first]
        before = [
            m
            for m in found
            if m.end <= place + 1 and place - m.end < (_OWN if alone else 40) and not m.as_place
        ]
        before = [m for m in before if m.rule != "adjective" or word_before(self.page, m) not in OBLIQUE]
        suffered = trigger.kind in _SUFFERED and "of" in words.lows[trigger.first : trigger.last + 1]
        behind = [(m, word_before(self.page, m)) for m in found if m.start > place]
        by = [m for m, word in behind if word in (_ACTING if suffered else _OWNING)]
        by = [m for m in by if not self._is_of_another(trigger, m)]
        to = [
            m
            for m, word in behind
            if word in (_SUFFERING if suffered else _RECEIVING) and not (suffered and m.as_place)
        ]
        if "both" in trigger.pattern.flags:
            shared = group(self.page, found, by[0]) if by else ()
            return Roles(unique((*before[-1:], *shared, *(m for m in to[:1] if not m.as_place))), (), "noun")
        actors = tuple(before[-1:]) or tuple(by[:1])
        main = main_verb(words.lows, clause)
        if not alone and 0 <= main < trigger.first and words.lows[main] in _GETTING:
            # "Norland received threats from Ostia"
            return Roles(self._givers(clause, trigger), self.people.of(clause, main), "receiver first")
        if not before and not alone and 0 <= main < trigger.first:
            actors = self.people.of(clause, main) or actors
        return Roles(actors, tuple(m for m in to[:1] if not actors or key(m) != key(actors[0])), "noun")

    def _of_mulled(self, clause: Clause, trigger: Trigger) -> Roles:
        """Whoever considers it would act: "Norland and Ostia are weighing an order for Sudonia"."""
        actors = self.people.of(clause, main_verb(self.page.words.lows, clause))
        if "both" in trigger.pattern.flags:
            return Roles(unique((*actors, *self.partners(clause))), (), "together")
        words, known = self.page.words, set(map(key, actors))
        found = self.people.free(words.ends[trigger.first], words.ends[clause.last - 1])
        to = [m for m in found if word_before(self.page, m) in _RECEIVING and key(m) not in known]
        return Roles(actors, tuple(to[:1]), "active")

    def _is_of_another(self, trigger: Trigger, mention: PartyMention) -> bool:
        """Whether "of" joins it to a place, and not to the noun: "clashes near the temple of Lind"."""
        between = self.page.words.lows[trigger.last + 1 : self.page.word_at(mention.start)]
        return "of" in between and not _NOT_OBJECT.isdisjoint(between[: between.index("of")])


def _start(mention: PartyMention) -> int:
    return mention.start


def _are_of_things(subjects: Mentions) -> bool:
    """Whether the subject is only said to be somebody's: "Danish rifles", not "Denmark"."""
    return all(mention.rule == "adjective" for mention in subjects)


def _is_somebody_else(mention: PartyMention, actors: Mentions) -> bool:
    """Whether a person suffers from others of his own state: "Norland's army detained President Lind"."""
    return mention.person is not None and all(actor.person is None for actor in actors)


def _can_be(pronoun: str, mention: PartyMention) -> bool:
    """Whether a pronoun can stand for a party: "him" for no state, "it" for no person."""
    if mention.as_place or pronoun == "they":
        return not mention.as_place
    return can_be_person(mention) if pronoun in ("he", "she") else not mention.person
