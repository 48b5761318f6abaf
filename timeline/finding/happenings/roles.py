"""Who acts and who is acted upon in a clause, from the places of the parties around its verb."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.happenings.naming import can_be_person
from timeline.finding.happenings.page import within
from timeline.finding.happenings.reference import PRONOUNS, THE_FIRM, THE_TWO
from timeline.finding.inflection import PARTICIPLE_ENDINGS
from timeline.finding.predicates import main_verb
from timeline.finding.words import BE, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.meaning import Meaning
    from timeline.finding.happenings.page import Page
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["STATE_ORGANS", "Cast", "Roles", "is_passive"]

_HOSTS = frozenset(("visited", "forces_sent", "supplied", "attacked", "sanctioned"))
"""Kinds whose recipient may be named as the place: "flew to Moscow"."""
_TOWARDS = ("to", "into")
_NEAR = ("to", "into", "in", "on", "at")
_PERSONAL = wordset("detained convicted charged released deported attacked expelled met called")
"""Kinds that happen to people whom no gazetteer knows."""
_TO_FIRMS = ("to", "from", "with")
_OBJECT_FORMS = {"it": "it", "him": "he", "her": "she", "them": "they"}
_COMMERCIAL = frozenset(("traded", "supplied"))
"""Kinds in which names of firms stand behind "to" and "from"."""
_OWN_FORCES = frozenset(("forces_sent", "forces_withdrawn", "mobilised"))
"""Kinds whose passive subject belongs to the actor: "soldiers of Norland were sent"."""
_GIVEN = frozenset(("supplied", "returned", "forces_sent", "aided", "visited"))
_ORGANS = wordset(
    "ministry government army navy president minister forces parliament spokesman spokeswoman court"
    " police ambassador soldiers troops leader premier authorities military envoy secretary officials"
    " diplomats generals prosecutors"
)
STATE_ORGANS = wordset("ministry government army navy parliament authorities military officials diplomats")
"""What speaks for the state in whose city it sits."""
_OBLIQUE = wordset(
    "in of from with at near to for against on by between than under about over like into despite"
    " during including as alongside through via across around off outside inside after before since"
    " until among within towards behind"
)
_FROM = wordset("supplied traded ties_cut forces_withdrawn agreement_ended requested expelled seized refused")
"""Kinds whose other side may follow "from"."""
_NOT_OBJECT = wordset(
    "in at near during than despite about under after before as via over since around off outside"
    " including within through"
)
_ADJECTIVES = wordset(
    "ready willing prepared determined committed unwilling reluctant on is are expected due scheduled"
)
_PEOPLE = re.compile(r"(?:\s[a-z]{2,15}){1,2},?\s?")
_FIRMS = wordset(
    "company firm group carrier airline yard shipyard bank manufacturer operator maker insurer retailer"
)
_ROUGHLY = frozenset(("about", "around", "over", "under", "nearly", "almost", "some", "than"))
"""Words that make a number rough, and no prepositions before one."""
_DESCRIBING = _FIRMS | wordset("investor giant rival lender developer supplier newspaper charity lobby union")
_BOTH = wordset(
    "two ministers leaders presidents sides countries delegations governments negotiators neighbours"
)
"""Nouns that take up two parties named before: "the ministers"."""
_KIN = wordset(
    "father mother brother sister son daughter wife husband uncle aunt cousin widow family relatives lawyer"
    " lawyers friend friends great-uncle parents"
)
"""Those of a person who act for themselves."""
_LOCATING = frozenset(("in", "at", "near", "off", "around", "outside", "across", "from", "to"))
_NOUN = 4
"""Words of a noun phrase before its "of"."""
_OWN = 4
"""Characters between an owner and the noun: "Russia's annexation"."""
_FRONTED = 40
"""Characters within which a time that opens a clause ends."""
_SHARES = (("shares", "in"), ("stock", "in"), ("shareholders", "in"))
_POSSESSIVES = frozenset(("its", "his", "their", "her"))
_OPENERS = wordset(
    "the a an both all its his her their neighbouring some former then northern southern eastern western"
    " central"
)
_JOINTS = wordset(", and & the 's or a an its his as well")


class Roles(NamedTuple):
    """The parties of one happening, and the rule that told them apart."""

    actors: Mentions = ()
    recipients: Mentions = ()
    rule: str = ""


@dataclass(slots=True)
class Cast:
    """The parties of one sentence, and what its pronouns mean.

    Attributes:
        page: the document.
        clauses: the clauses of the sentence.
        taken: spans that belong to something else, as the sources of claims do.
        meaning: whom its pronouns mean.
        known: the subjects found so far, by the first word of their clause and their verb.
    """

    page: Page
    clauses: Sequence[Clause]
    taken: Sequence[tuple[int, int]]
    meaning: Meaning
    known: dict[tuple[int, int], Mentions] = field(default_factory=dict)

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
        passive = is_passive(lows, trigger.at)
        # What acts may be told by the entry itself: "the union suspended Norland".
        before = self.subjects(clause, trigger.first if passive else trigger.at)
        after = self._objects(clause, trigger.at + 1, trigger.kind)
        if passive:
            return self._of_passive(clause, trigger, before, after)
        if "both" in trigger.pattern.flags:
            whom = self._object_pronoun(clause, trigger)
            everyone = (*sorted((*before, *self._partners(clause), *after), key=_start), *whom)
            return Roles(_unique(everyone), (), "together")
        if "rev" in trigger.pattern.flags:
            return Roles(after, before, "receiver first")
        known = {_key(mention) for mention in before}
        pronoun = self._object_pronoun(clause, trigger)
        after = after or pronoun if trigger.kind in _GIVEN else pronoun or after
        return Roles(before, tuple(m for m in after if _key(m) not in known), "active")

    def _object_pronoun(self, clause: Clause, trigger: Trigger) -> Mentions:
        """Whom "it" or "him" right behind the verb means: "a court fined it"."""
        words = self.page.words
        behind = words.lows[trigger.at + 1] if trigger.at + 1 < clause.last else ""
        pronoun = _OBJECT_FORMS.get(behind)
        return self.meaning.of(pronoun, words.starts[clause.first]) if pronoun else ()

    def _of_passive(self, clause: Clause, trigger: Trigger, before: Mentions, after: Mentions) -> Roles:
        agents = self.agents(clause, trigger.at)
        others = tuple(mention for mention in after if mention not in agents)[:1]
        if trigger.kind in _OWN_FORCES and not agents:
            return Roles(before, others, "passive")
        if trigger.kind in _GIVEN and others:
            return Roles(agents, others, "passive")
        return Roles(agents, before or (() if agents else others), "passive")

    def subjects(self, clause: Clause, verb: int) -> Mentions:
        """The parties before a verb as its subject, or those of its pronoun or of the clause it hangs on."""
        found = self.known.get((clause.first, verb))
        if found is None:
            # A pronoun asks for the subject of the clause before it, which may begin with a pronoun as well.
            found = self.known[clause.first, verb] = self._subjects(clause, verb)
        return found

    def _subjects(self, clause: Clause, verb: int) -> Mentions:
        words = self.page.words
        verb = clause.last if verb < 0 else verb
        until = words.starts[verb] if verb < len(words) else len(self.page.text)
        opening = words.starts[clause.first]
        found = [m for m in self._free(opening, until) if not m.as_place or m.start == opening]
        heads = [m for m in found if self._word_before(m, clause) not in _OBLIQUE and not self._owns(m)]
        if heads:
            return _group(self.page, heads, heads[0])
        if clause.link == "relative" and PRONOUNS.isdisjoint(words.lows[clause.first + 1 : clause.first + 2]):
            return self._antecedent(clause)
        return self._meant_by(clause, verb) or self._owners(clause, verb, found)

    def _meant_by(self, clause: Clause, verb: int) -> Mentions:
        """Whom a subject without a name of its own means: by a pronoun, or by what the clause hangs on."""
        words = self.page.words
        opening = words.lows[self._behind_time(clause, verb) : max(verb, clause.verb)]
        place = words.starts[clause.first]
        pronoun = next((word for word in opening if word in PRONOUNS), None)
        if opening[:1] == ("the",) and (taken_up := self._taken_up(opening, place, pronoun is None)):
            return taken_up
        if pronoun:
            return self._earlier(clause, pronoun) or self.meaning.of(pronoun, place)
        if not _POSSESSIVES.isdisjoint(opening[:4]) and not _ORGANS.isdisjoint(opening):
            return self._earlier(clause, "it") or self.meaning.of("it", place)
        if clause.link in ("and", "participle") and clause.parent >= 0 and not _has_subject(opening):
            parent = self.clauses[clause.parent]
            return self.subjects(parent, main_verb(words.lows, parent))
        return ()

    def _behind_time(self, clause: Clause, verb: int) -> int:
        """Where a clause begins behind the time that opens it: "In March the firm ..."."""
        start = self.page.words.starts[clause.first]
        opening = [d for d in within(self.page.datings, start, start + 6) if d.end - start < _FRONTED]
        if not opening:
            return clause.first
        i = self.page.word_at(opening[-1].end)
        return min(i + (self.page.words.lows[i : i + 1] == (",",)), verb)

    def _taken_up(self, opening: Sequence[str], place: int, alone: bool) -> Mentions:
        """Whom "the bank" takes up, or "the ministers" and "the company" where no pronoun follows."""
        named = self.meaning.of(f"the {opening[1]}", place) if opening[1:] else ()
        if named or not alone:
            return named
        if not _BOTH.isdisjoint(opening[1:2]):
            return self.meaning.of(THE_TWO, place)
        return self.meaning.of(THE_FIRM, place) if not _FIRMS.isdisjoint(opening[1:5]) else ()

    def _seated(self, clause: Clause, verb: int) -> list[PartyMention]:
        """The state of "the health ministry in Maputo"."""
        words = self.page.words
        if STATE_ORGANS.isdisjoint(words.lows[clause.first : verb]):
            return []
        found = self._free(words.starts[clause.first], words.starts[min(verb, len(words) - 1)])
        return [mention for mention in found if mention.as_place and self._word_before(mention) == "in"]

    def _owners(self, clause: Clause, verb: int, found: Sequence[PartyMention]) -> Mentions:
        """Those to whom the subject belongs: "Norland's harbour", "two harbours of Norland"."""
        owners = [m for m in found if self._owns(m) and self._word_before(m, clause) not in _OBLIQUE]
        if not _KIN.isdisjoint(self.page.words.lows[clause.first : min(clause.first + 8, clause.last)]):
            return ()  # "Elin Dahl's lawyer"
        owners = owners or [m for m in found if self._is_of_subject(m, clause) or self._is_held(m)]
        owners = owners or self._seated(clause, verb)
        return _group(self.page, owners, owners[0]) if owners else ()

    def _earlier(self, clause: Clause, pronoun: str) -> Mentions:
        """The subject of a clause before in the same sentence, if the pronoun can mean it."""
        before = [
            one
            for one in self.clauses
            if one.last <= clause.first and one.verb >= 0 and one.link in ("main", "and")
        ]
        if clause.link == "relative" and clause.parent >= 0:  # "the sum that it pledged"
            before.append(self.clauses[clause.parent])
        if not before:
            return ()
        subjects = self.subjects(before[-1], main_verb(self.page.words.lows, before[-1]))
        if pronoun in ("he", "she"):
            return tuple(m for m in subjects if can_be_person(m))[:1]
        return subjects if (pronoun == "it") == (len(subjects) == 1) else ()

    def joined(self, mentions: Sequence[PartyMention]) -> Mentions:
        """The first of some mentions, and those that "and" or a comma joins to it."""
        return _group(self.page, mentions, mentions[0]) if mentions else ()

    def direct(self, clause: Clause, verb: int) -> Mentions:
        """The party right behind a verb of no kind: "joined the alliance"."""
        words = self.page.words
        if verb + 1 >= clause.last:
            return ()
        found = self._free(words.starts[verb + 1], words.ends[clause.last - 1])
        near = [
            m
            for m in found
            if self._word_before(m) == words.lows[verb] and m.rule != "capitals" and not self._is_place(m)
        ]
        own = {_key(mention) for mention in self.subjects(clause, verb)}
        # "both countries" are two at one place
        first = [mention for mention in near if mention.start == near[0].start]
        return _unique([mention for mention in first if _key(mention) not in own])

    def agents(self, clause: Clause, verb: int) -> Mentions:
        """Those behind "by" in a passive clause."""
        words = self.page.words
        if verb + 1 >= clause.last:
            return ()
        found = self._free(words.starts[verb + 1], words.ends[clause.last - 1])
        named = [mention for mention in found if self._word_before(mention) == "by"]
        return _group(self.page, found, named[0]) if named else ()

    def _antecedent(self, clause: Clause) -> Mentions:
        """The party just before a relative clause: "France, which ..."."""
        place = self.page.words.starts[clause.first]
        known = self._free(max(0, place - 60), place)
        near = [m for m in known if place - m.end < 4 or self._describes(m, place)]
        if len(known) > 1 and len(near) == 1 and self._comes_from(known[-2], known[-1]):
            near = [known[-2]]  # "Hanlim of South Korea, which ..."
        lows, i = self.page.words.lows, clause.first - 1
        i -= i > 0 and lows[i] == ","
        if not near and i > 0 and lows[i - 1] == "the":
            return self.meaning.of(f"the {lows[i]}", place)
        return tuple(m for m in near[-1:] if self._word_before(m) not in _LOCATING)

    def _describes(self, mention: PartyMention, place: int) -> bool:
        """Whether a word for a state says whose those are that a clause is about: "Dutch crews, who"."""
        if mention.rule != "adjective" or place - mention.end > _FRONTED:
            return False
        return _PEOPLE.fullmatch(self.page.text, mention.end, place) is not None

    def _objects(self, clause: Clause, after: int, kind: str) -> Mentions:
        """The first group of parties behind a verb that it can act upon."""
        words = self.page.words
        if after >= clause.last:
            return ()
        found = self._free(words.starts[after], words.ends[clause.last - 1])
        free = [
            m
            for m in found
            if (self._word_before(m) not in _NOT_OBJECT and not m.as_place)
            or (m.rule == "capitals" and kind in _COMMERCIAL and self._word_before(m) in _TO_FIRMS)
            or (kind in _HOSTS and self._word_before(m) in _NEAR)
        ]
        free = [m for m in free if m.rule != "capitals" or self._can_receive(m, kind)]
        if kind not in _FROM:
            free = [m for m in free if self._word_before(m) != "from"]
        towards = _NEAR if kind == "visited" else _TOWARDS
        settled = [m for m in free if kind in _GIVEN and self._word_before(m) in towards]
        settled = settled or [m for m in free if not m.as_place and self._word_before(m) != "of"]
        settled = settled or [m for m in free if not m.as_place] or free
        everyone = found if kind == "visited" else settled  # "to Norland and Ostia"
        return _group(self.page, everyone, settled[0]) if settled else ()

    def _can_receive(self, mention: PartyMention, kind: str) -> bool:
        """Whether a name that no table knows is whom it happens to, and no thing or place."""
        if kind in _COMMERCIAL and self._word_before(mention) in _TO_FIRMS:
            return True
        return kind in _PERSONAL and not mention.as_place

    def _partners(self, clause: Clause) -> Mentions:
        """Those that "with" or "between" joins to a common act."""
        words = self.page.words
        found = self._free(words.starts[clause.first], words.ends[clause.last - 1])
        joined = [m for m in found if self._word_before(m) in ("with", "between") and not m.as_place]
        return tuple(m for first in joined for m in _group(self.page, found, first))

    def _of_noun(self, clause: Clause, trigger: Trigger, *, alone: bool) -> Roles:
        words = self.page.words
        found = self._free(words.starts[clause.first], words.ends[clause.last - 1])
        place = words.starts[trigger.first]
        before = [
            m
            for m in found
            if m.end <= place + 1 and place - m.end < (_OWN if alone else 40) and not m.as_place
        ]
        by = [m for m in found if m.start > place and self._word_before(m) in ("by", "of", "between", "from")]
        to = [
            m
            for m in found
            if m.start > place
            and self._word_before(m) in ("to", "on", "against", "with", "for", "in", "into")
        ]
        if "both" in trigger.pattern.flags:
            shared = _group(self.page, found, by[0]) if by else ()
            return Roles(_unique((*before[-1:], *shared, *(m for m in to[:1] if not m.as_place))), (), "noun")
        actors = tuple(before[-1:]) or tuple(by[:1])
        main = main_verb(words.lows, clause)
        if not before and not alone and 0 <= main < trigger.first:
            actors = self.subjects(clause, main) or actors
        return Roles(actors, tuple(m for m in to[:1] if not actors or _key(m) != _key(actors[0])), "noun")

    def _free(self, start: int, end: int) -> Sequence[PartyMention]:
        found = within(self.page.parties, start, end)
        if not found or not self.taken:
            return found
        return [m for m in found if not any(first <= m.start < last for first, last in self.taken)]

    def _word_before(self, mention: PartyMention, clause: Clause | None = None) -> str:
        """The word before a party, its article left out; none for the conjunction that opens its clause."""
        lows = self.page.words.lows
        i = self.page.word_at(mention.start) - 1
        while i >= 0 and (lows[i] in _OPENERS or (lows[i][0].isdigit() and len(lows[i]) < 4)):
            i -= 1 + (lows[i][0].isdigit() and i > 0 and lows[i - 1] in _ROUGHLY)
        if i > 1 and lows[i] == "'s" and mention.code is None:
            i -= 2  # "to India's Harbor Ridge"
        if i > 1 and lows[i] == "," and lows[i - 1] in _DESCRIBING and mention.code is None:
            i -= 1  # "to a rival, Harbor Ridge"
        if i > 1 and lows[i] in _DESCRIBING and mention.code is None:
            # "bought by the American investor Harbor Ridge"
            i -= 2 if lows[i - 1] in _OPENERS else 3
        if clause is not None and (i < clause.first or (i == clause.first and clause.link == "subordinate")):
            return ""
        return lows[i] if i >= 0 else ""

    def _is_place(self, mention: PartyMention) -> bool:
        """Whether the words say where, or name a place and nobody who acts."""
        here = within(self.page.places, mention.start, mention.start + 1)
        return mention.as_place or (mention.code is None and bool(here))

    def _comes_from(self, firm: PartyMention, state: PartyMention) -> bool:
        return firm.code is None and self.page.text[firm.end : state.start] == " of "

    def _is_of_subject(self, mention: PartyMention, clause: Clause) -> bool:
        """Whether it owns the subject and no place: "the navy of Norland", not "near the port of Norland"."""
        lows, i = self.page.words.lows, self.page.word_at(mention.start) - 1
        i -= i > 0 and lows[i] in _OPENERS
        if self._word_before(mention, clause) != "of":
            return False
        before = lows[max(i - _NOUN, clause.first + 1) : i]
        return _OBLIQUE.isdisjoint(before)

    def _is_held(self, mention: PartyMention) -> bool:
        """Whether a firm's shares are told of: "shares in Norland Lines"."""
        i = self.page.word_at(mention.start)
        return mention.code is None and i > 1 and self.page.words.lows[i - 2 : i] in _SHARES

    def _owns(self, mention: PartyMention) -> bool:
        return self.page.text[mention.end : mention.end + 2] in ("'s", "’s", "s'", "s’")


def is_passive(lows: Sequence[str], verb: int) -> bool:
    """Whether the verb is a participle with a form of "be" before it, or with "by" behind it."""
    if lows[verb].endswith("ing") or lows[verb] in _ADJECTIVES:
        return False
    for j in range(verb - 1, max(verb - 5, -1), -1):
        if lows[j] in BE:
            return True
        if not (is_adverb(lows[j]) or lows[j] in ("been", "being", "not", "also", "``", "“", '"')):
            break
    return verb + 1 < len(lows) and lows[verb + 1] == "by" and lows[verb].endswith(PARTICIPLE_ENDINGS)


def _has_subject(opening: Sequence[str]) -> bool:
    """Whether words before a verb hold a noun phrase of their own, with an article."""
    return any(
        word in ("the", "a", "an", "some", "several", "many", "its", "his", "their") for word in opening[:3]
    )


def _group(page: Page, mentions: Sequence[PartyMention], first: PartyMention) -> Mentions:
    """A mention and those joined to it: "A, B and C"."""
    group = [first]
    for mention in mentions[list(mentions).index(first) + 1 :]:
        between = page.words.lows[page.word_at(group[-1].end) : page.word_at(mention.start)]
        if mention.start < group[-1].end or (len(between) < 6 and _joins(between)):
            group.append(mention)
        else:
            break
    return _unique(group)


def _joins(between: Sequence[str]) -> bool:
    """Whether words join two parties, what the second one is included: "and the Czech group"."""
    if between and between[-1] in _DESCRIBING and between[0] in ("and", ","):
        between = [word for word in between if word in _JOINTS]
    return all(word in _JOINTS for word in between)


def _start(mention: PartyMention) -> int:
    return mention.start


def _unique(mentions: Sequence[PartyMention]) -> Mentions:
    kept: dict[str, PartyMention] = {}
    for mention in mentions:
        kept.setdefault(_key(mention), mention)
    return tuple(kept.values())


def _key(mention: PartyMention) -> str:
    return mention.code or mention.name
