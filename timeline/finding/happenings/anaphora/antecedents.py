"""Whom a relative clause tells of: the party just before it, whoever is described, joined or sent there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.owned import ORGANS, STAFF
from timeline.finding.happenings.anaphora.reference import PRONOUNS
from timeline.finding.happenings.entities.before import OBLIQUE, is_firm, word_before
from timeline.finding.happenings.entities.beside import comes_from, describes, group, is_apposed, is_state
from timeline.finding.happenings.entities.described import KIN
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.entities.seats import STATE_ORGANS
from timeline.finding.happenings.page import within
from timeline.finding.insertions import behind_insertion
from timeline.finding.joints import TIME_NOUNS
from timeline.finding.regex import regex
from timeline.finding.words import (
    AUXILIARIES,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.anaphora.meaning import Meaning
    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["LOCATING", "Antecedents", "has_own_subject"]

_TIME_BEFORE = 30
"""Characters within which a time begins that parts a name from the clause about it."""
_BACK = 84
"""Characters before a relative clause within which whoever it tells of is named."""
_NEXT = 4
"""Characters at most between the two."""
_LEADING_TO_TIME = frozenset(("in", "on", "at", "since", "early", "late"))
_DONE_TO_PERSONS = wordset(
    "accused suspected charged convicted wanted sentenced indicted arrested detained jailed imprisoned hired"
    " appointed elected murdered born deported extradited exiled assassinated hanged"
)
"""Participles that tell of a person, even one behind a preposition."""
_WHO = frozenset(("which", "that", "who"))
_NAMED = frozenset(("name", "seat"))
_BY_WHICH = frozenset(("which", "that"))
_ALL = frozenset(("both", "all", "each"))
"""What says of the antecedent how many of it are meant."""
_PEOPLE = frozenset(("police", "people"))
"""Nouns of many without an "s"."""
_BOTH_OF = (("both", "of"), ("each", "of"), ("neither", "of"))
_TWO_WORDS = 2
_OF_BODY = 30
"""Characters of "of" and what a body is, between somebody and the body that he is of."""
_ERRANDS = (("to",), ("in",), ("for",), ("at",), ("on",), ("to", "the"), ("in", "the"))
"""Words between somebody and the state where he is sent."""
_OF_TOWN = regex(r" of (?:the )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}(?:, [A-Z][\w.]*)?, ")
"""What says between a firm and the clause about it where the firm is: "Nordsund of Alder Falls, which"."""
_RULERS = frozenset(("junta", "juntas", "government", "army"))
"""Nouns of those who act for a state and are told of like things: "the junta, which"."""
_WHOLE = frozenset(("name", "seat", "place"))
"""Rules of names before which no other name is the name of theirs."""
_PHRASE = 7
"""Words of a noun phrase before such a clause at most."""
_JOINED = 4
"""Parties before the last that may be joined to it."""
_ENVOYS = STAFF | wordset(
    "delegation delegations mission missions team teams officials envoys diplomats negotiators ministers"
    " soldiers troops engineers doctors nurses experts rescuers companies firms investors banks ships"
    " warships planes jets inspectors mediators"
)
"""Those who come from a state and act for it."""
LOCATING = frozenset(("in", "at", "near", "off", "around", "outside", "across", "from", "to"))
"""What says where something is."""
_FRONTED_BY = frozenset(("In",))
"""What puts a place in front of a sentence."""


def has_own_subject(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a relative clause has a subject of its own that no name need tell: "which the firm sold".

    By "whom" it always has one, by "which" and "that" where a pronoun, a determiner or many open it.
    """
    first = clause.first
    own = behind_insertion(lows, first, clause.verb)
    if not PRONOUNS.isdisjoint((*lows[own : own + 1], lows[clause.verb - 1])):
        return True
    if lows[first] == "whom":
        return True
    if lows[first] not in _BY_WHICH or own >= clause.verb:
        return False
    return _is_noun(lows[own]) or (own + _TWO_WORDS == clause.verb and _is_phrase(*lows[own : clause.verb]))


def _is_noun(opening: str) -> bool:
    """Whether a subject opens with a word: "which rebels took", not "which both took"."""
    if opening in DETERMINERS:
        return opening not in _ALL
    plural = opening.endswith(("s", "men")) and not (opening in AUXILIARIES or opening in TIME_NOUNS)
    return (plural or opening in _PEOPLE) and not is_adverb(opening) and opening not in PREPOSITIONS


def _is_phrase(opening: str, noun: str) -> bool:
    """Whether two words are who acts, as "alliance leaders" is: not "has leaders" or "often leaders"."""
    known = opening in AUXILIARIES or opening in PREPOSITIONS or is_adverb(opening)
    return opening.isalpha() and not known and _is_noun(noun)


def _is_in_phrase(word: str) -> bool:
    """Whether a word can stand in a noun phrase behind its preposition: not "to", "and", "when"."""
    known = word in PREPOSITIONS or word in SUBORDINATORS or word in ("and", "or", "but")
    return not known and (word == "'s" or word[0].isalpha())


_BODIES = frozenset(("organisation", "group"))


@dataclass(slots=True)
class Antecedents:
    """What stands before the relative clauses of one sentence.

    Attributes:
        page: the document.
        meaning: whom the pronouns of the sentence mean.
    """

    page: Page
    meaning: Meaning

    def of(self, clause: Clause) -> Mentions:
        """The party just before a relative clause: "France, which ..."; whoever speaks there as well."""
        place = self.page.words.starts[clause.first]
        until = self._before_time(clause)
        known = within(self.page.parties, max(self.meaning.start, place - _BACK), until)
        near = [m for m in known if until - m.end < _NEXT or self._is_told_of(m, place)]
        lows, i = self.page.words.lows, clause.first - 1
        if len(known) > 1 and near and comes_from(self.page, known[-2], known[-1]):
            of_body = lows[clause.first] == "which" and not is_state(known[-1])
            # "Hanlim of South Korea, which ...", but "Oda Lind of Hanlim, which ..."
            near = near if of_body else [known[-2]]
        if lows[clause.first] == "who" and len(known) > 1 and near:
            near = self._of_whom(known, near, place)
        i -= i > 0 and lows[i] == ","
        opener = lows[i - 2] if i > 1 and lows[i - 1] == "own" else lows[i - 1]
        if not near and i > 0 and (opener == "the" or opener in POSSESSIVES):
            return self._described(opener, lows[i], place)
        if lows[clause.first] not in RELATIVES and near and word_before(self.page, near[-1]) in OBLIQUE:
            suffers = lows[clause.first] in _DONE_TO_PERSONS and can_be_person(near[-1])
            # "The arrest of Jan Dahl, jailed in May", not "a suit at the World Court, threatened in May"
            return tuple(near[-1:]) if suffers and not near[-1].as_place else ()
        restricts = lows[clause.first] == "that" and near and near[-1].rule in _NAMED
        if self._is_sent_from(near, clause):
            return tuple(near[-1:])
        if restricts and near[-1].end + 1 == place and word_before(self.page, near[-1]) in OBLIQUE:
            return ()  # "a visit to Norland that ended": no name has such a clause behind it
        acts = self._acts_as_place if lows[clause.first] == "which" else self._is_no_place
        if lows[clause.first] == "who" and near and can_be_person(near[-1]):
            acts = can_be_person  # "lost to Jan Dahl, who"
        last = [m for m in near if m.start == near[-1].start]  # "the two governments, which"
        return self._with_joined(clause, tuple(m for m in last if not m.as_place or acts(m)))

    def _is_sent_from(self, near: Sequence[PartyMention], clause: Clause) -> bool:
        """Whether those are told of who come from a state: "a delegation from Norland that toured it"."""
        lows = self.page.words.lows
        if not near or lows[clause.first] not in _WHO or lows[clause.first - 1] == ",":
            return False
        i = self.page.word_at(near[-1].start)
        alone = near[-1].country is not None and i + 1 == clause.first
        return alone and i > 1 and lows[i - 1] == "from" and lows[i - 2] in _ENVOYS

    def phrase(self, clause: Clause, parent: Clause) -> Clause | None:
        """The noun phrase of which a relative clause tells, as a clause: "Norland's ruling generals, | who".

        A thing tells of somebody only if it names him: "Norland's plant, which", not "the plant, which".
        """
        words = self.page.words
        lows, last = words.lows, clause.first - (words.lows[clause.first - 1] == ",")
        since = max(parent.first, last - _PHRASE, parent.verb + 1 if parent.verb < last else 0)
        first = last
        while first > since and _is_in_phrase(lows[first - 1]):
            first -= 1
        if first == last or lows[clause.first] not in _WHO:
            return None
        named = within(self.page.parties, words.starts[first], words.ends[last - 1])
        is_of_them = lows[clause.first] == "who"
        if named:
            is_of_them = named[-1].end < words.ends[last - 1] and self._can_own(named[-1], lows[clause.first])
        acts = is_of_them or lows[last - 1] in _RULERS
        return replace(parent, first=first, last=last, link="main", verb=-1) if acts else None

    def _can_own(self, mention: PartyMention, opening: str) -> bool:
        """Whether what stands behind a name can be his: not "Siam Bevco, which", "the Eid holiday that"."""
        if mention.rule == "capitals":
            return opening == "who"
        words = self.page.words
        behind = words.forms[self.page.word_at(mention.end)]
        return mention.rule not in _WHOLE or not behind[:1].isupper()

    def _of_whom(
        self, known: Sequence[PartyMention], near: list[PartyMention], place: int
    ) -> list[PartyMention]:
        """Who that is of whom "who" tells, rather than the state, town or firm in what is said of him.

        "Norland's envoy to Ostia, who ...", "Oda Lind, a teacher from a town near Lima, who ...".
        """
        if self._is_of_errand(known[-2], near[-1]) or self._is_employed(known[-2], near[-1]):
            return [known[-2]]
        if near[-1].rule not in _NAMED or word_before(self.page, near[-1]) not in OBLIQUE:
            return near
        return [m for m in known[:-1] if can_be_person(m) and is_apposed(self.page, m, place)][-1:] or near

    def _is_employed(self, person: PartyMention, body: PartyMention) -> bool:
        """Whether a name only says whose somebody is: "Oda Lind of the charity Nordsund, who"."""
        if not can_be_person(person) or not body.start - person.end <= _OF_BODY:
            return False
        between = self.page.words.lows[self.page.word_at(person.end) : self.page.word_at(body.start)]
        return between[:1] == ("of",) and "," not in between

    def _is_of_errand(self, person: PartyMention, state: PartyMention) -> bool:
        """Whether a state only says where somebody is sent or what he is for: "the envoy to Norland"."""
        between = self.page.words.lows[self.page.word_at(person.end) : self.page.word_at(state.start)]
        return is_state(state) and state.rule in _NAMED and between in _ERRANDS and person.sector is not None

    def _before_time(self, clause: Clause) -> int:
        """Where what stands before ", which" ends, without a time: "owed the fund money in April, which"."""
        words, place = self.page.words, self.page.words.starts[clause.first]
        if words.lows[clause.first] not in _WHO or words.lows[clause.first - 1] != ",":
            return place
        times = within(self.page.datings, max(0, place - _TIME_BEFORE), place)
        if not times or not 0 <= place - times[-1].end < _NEXT:
            return place
        i = self.page.word_at(times[-1].start)
        return words.starts[i - 1] if words.lows[i - 1] in _LEADING_TO_TIME else words.starts[i]

    def _described(self, opener: str, noun: str, place: int) -> Mentions:
        """Whom "the court, which" or "his own inspectors, who" is about."""
        if opener in POSSESSIVES:
            return self.meaning.of(POSSESSIVES[opener], place) if noun in ORGANS or noun in STAFF else ()
        if is_firm(noun):
            return self.meaning.firm(noun, place)
        return self.meaning.of(f"the {noun}", place)

    def _with_joined(self, clause: Clause, last: Mentions) -> Mentions:
        """The antecedent, with the side that "and" joins to it: "Norland and the Union, which signed it".

        Any two are joined where it says so, "which both", or where they open the sentence and a participle
        follows: "Lind and Dahl, appointed in May".
        """
        lows, i = self.page.words.lows, clause.first
        if not last or word_before(self.page, last[0]) != "and":
            return last
        both = lows[i - 2 : i] in _BOTH_OF or lows[i + 1] == "both"
        opens = lows[i] not in _WHO and lows[i].endswith("ed") and lows[i - 1] == ","
        if not both and (not opens) and (lows[i] not in _WHO or _is_singular(lows[clause.verb])):
            return last
        before = within(self.page.parties, self.meaning.start, last[0].start)[-_JOINED:]
        first = next((m for m in before if last[0] in group(self.page, (*before, *last), m)), last[0])
        if opens and self.page.text[self.meaning.start : first.start].strip():
            return last
        of_sides = both or opens or (_is_side(last[0]) and _is_side(first))
        if not of_sides or (not both and word_before(self.page, first) in OBLIQUE - {"between"}):
            return last
        return group(self.page, (*before, *last), first)

    def _is_no_place(self, mention: PartyMention) -> bool:
        """Whether a name stands for who acts, not for where something is."""
        return word_before(self.page, mention) not in LOCATING

    def _acts_as_place(self, mention: PartyMention) -> bool:
        """Whether a place is who acts: "In Norland, which left", "the government in Bern, which"."""
        if self._is_no_place(mention):
            return True
        i = self.page.word_at(mention.start)
        if mention.rule == "name" and self.page.words.forms[i - 1] in _FRONTED_BY:
            return True
        before = self.page.words.lows[max(i - 3, 0) : i]
        return before[-1:] == ("in",) and not STATE_ORGANS.isdisjoint(before)

    def _is_told_of(self, mention: PartyMention, place: int) -> bool:
        page = self.page
        of_town = mention.code is None and _OF_TOWN.fullmatch(page.text, mention.end, place) is not None
        is_kin = page.text[mention.end : place].rstrip(", ") in KIN
        return of_town or is_kin or describes(page, mention, place) or is_apposed(page, mention, place)


def _is_side(mention: PartyMention) -> bool:
    """Whether it is a state, or a body that has pacts and truces as states have."""
    return is_state(mention) or mention.rule in _BODIES


def _is_singular(verb: str) -> bool:
    return verb in ("was", "is", "has") or (verb.endswith("s") and verb not in ("was", "is"))
