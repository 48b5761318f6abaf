"""Who a clause is about: the parties before its verb, or those that its pronoun or another clause means."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.finding.asides import is_charged
from timeline.finding.clauses import parted_subject
from timeline.finding.happenings.anaphora.antecedents import Antecedents, has_own_subject
from timeline.finding.happenings.anaphora.bodies import BODIES, ORGAN_RULES, OVERSEERS
from timeline.finding.happenings.anaphora.lately import tells_a_deed
from timeline.finding.happenings.anaphora.meaning import SELVES
from timeline.finding.happenings.anaphora.owned import (
    HOME,
    KIN,
    ORGANS,
    OWNERS,
    is_of_a_state,
    is_own_thing,
    is_owned,
)
from timeline.finding.happenings.anaphora.reference import OF_NOBODY, PRONOUNS, THE_FIRM
from timeline.finding.happenings.anaphora.takenup import (
    NUMBERS,
    OF_STATES,
    are_counted,
    are_several,
    awaited,
    numbered,
    taken_up,
    two_told,
)
from timeline.finding.happenings.entities.before import FRONTING, OBLIQUE, POSTS, is_firm, word_before
from timeline.finding.happenings.entities.beside import (
    THOSE_OF,
    comes_from,
    group,
    has_envoy,
    is_among_those,
    is_apposed_owner,
    is_counted,
    is_excepted,
    is_joined,
    is_of_office,
    is_state,
    is_with,
    owns,
    states_of,
    unique,
)
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.entities.seats import (
    STATE_ORGANS,
)
from timeline.finding.happenings.page import behind_opening_time, within
from timeline.finding.happenings.roles.belonging import RULERS, is_of_kin, owners_of
from timeline.finding.happenings.roles.leading import leaders
from timeline.finding.inflection import spellings_of
from timeline.finding.joints import STORY
from timeline.finding.predicates import is_before_or_after, is_passive, main_verb, tells_of_content
from timeline.finding.words import AUXILIARIES, RELATIVES, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.anaphora.meaning import Meaning
    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["Subjects"]

_SPEAKING = frozenset(("it", "they"))
_OBJECTS = {"him": "he", "her": "she", "it": "it"}
_TOGETHER = spellings_of("meet speak talk sign agree fight clash quarrel marry") | frozenset(
    ("last", "first")
)
"""Verbs of what two do."""
_OPENERS = frozenset(("that", "when", "where", "while", "after", "before", "because", "although", "as", "if"))
_OPENING_WORDS = 12
"""Words of a clause within which its subject begins."""
_SHOWING = spellings_of(
    "publish release issue post circulate show present produce cite quote give offer provide"
)
_RECORDS = wordset(
    "picture pictures image images photo photos photograph photographs footage video videos map maps figures"
    " statistics list document documents transcript evidence proof details explanation reason reasons source"
    " sources estimate estimates"
)
"""What somebody shows or gives who tells more of what he has said."""
_SHOWN = 7
"""Words from a verb within which that stands."""
_FINED = wordset("fined charged convicted sued acquitted indicted raided cleared ordered censured")
"""Participles of what regulators and courts do to a firm."""
_APPEALING = wordset("appealed appeals contested contests pleaded disputes denies denied")
"""Verbs of those to whom that is done."""
_LOSING = wordset("lost loses won wins lodged filed")
_APPEALS = frozenset(("appeal", "appeals"))
_SUING = frozenset(("sued", "sues"))
_TRADING = wordset(
    "lost lose loses losing earned earns made makes posted posts reported reports employs employed laid"
    " dismissed filed returned expects expected sells sold listed delisted paid raised cut"
)
_OF_BUSINESS = wordset(
    "profit profits loss losses million billion workers staff employees jobs bankruptcy insolvency protection"
    " shares dividend dividends sales revenue revenues turnover customers stake"
)
"""Verbs of what firms do, and words behind them that tell so."""
_APPEAL = 5
"""Words behind such a verb within which the appeal stands."""
_SAID = frozenset(("said", "says", "added", "warned"))
_OVERSEEING = frozenset(("JUD", "GOV"))
_HE = frozenset(("he", "she"))
_HE_OR_IT = frozenset(("he", "she", "it"))
_AND_ITS = (("and", "its"), ("and", "their"), ("and", "his"), ("and", "her"))
_AND_HE = (("he", "and"), ("she", "and"), ("it", "and"))
_BODY_NOUNS = frozenset((*BODIES, "allies"))
_JOINING = _OPENERS | {"and", "but", "then", "so"}
_AND = frozenset(("and", "but"))
_ALONG = frozenset(("to", "with", "without", "despite", "amid", "instead", "unlike", "besides"))
"""Words that open a phrase of what is no subject, up to its comma."""
_THEN_NAME = 3
"""Words from "as did" on within which the next name stands."""
_LISTING = frozenset((",", "and", "or"))
_FRONTED = 16
"""Words from the first of a clause within which such a phrase ends."""
_WHERE = frozenset(("in", "at", "from", "during"))
_OPENS_SUBJECT = frozenset(("the", "its", "their", "his", "her", "both", "it", "they", "he", "she"))
_TAKING_UP = _OPENS_SUBJECT | {"each", "neither", "all", "two", "three"}
_NOUN_PHRASE = 5
"""Words of such a phrase at most, and the one before it."""
_TO_SUBJECT = 3
"""Words from such a preposition on behind which a subject can begin."""
_POSSESSIVES = frozenset(("its", "his", "their", "her", "our", "my"))


@dataclass(slots=True)
class Subjects:
    """The subjects of the clauses of one sentence.

    Attributes:
        page: the document.
        clauses: the clauses of the sentence.
        taken: spans that belong to something else, as the sources of claims do.
        meaning: whom its pronouns mean.
        known: the subjects found so far, by the first word of their clause and their verb.
        opened: where the clauses begin behind the times that open them, by their first word.
        antecedents: what its relative clauses tell of.
    """

    page: Page
    clauses: Sequence[Clause]
    taken: Sequence[tuple[int, int]]
    meaning: Meaning
    known: dict[tuple[int, int], Mentions] = field(default_factory=dict)
    opened: dict[int, int] = field(default_factory=dict)
    antecedents: Antecedents = field(init=False)

    def __post_init__(self) -> None:
        self.antecedents = Antecedents(self.page, self.meaning)

    def of(self, clause: Clause, verb: int) -> Mentions:
        """The parties before a verb as its subject, or those of its pronoun or of the clause it hangs on."""
        found = self.known.get((clause.first, verb))
        if found is None:
            # A pronoun asks for the clause before it, which may ask for this one in turn: nobody then.
            self.known[clause.first, verb] = ()
            found = self._subjects(clause, verb)
            until = clause.last if verb < 0 else verb
            if any(m.person for m in found) and is_of_a_state(self.page.words.lows[clause.first : until]):
                found = states_of(found)  # "Lind's parliament", "Lind, whose army"
            self.known[clause.first, verb] = found
        return found

    def _subjects(self, clause: Clause, verb: int) -> Mentions:
        words = self.page.words
        verb = clause.last if verb < 0 else verb
        is_last = verb == len(words.starts)
        until = len(self.page.text) if is_last else words.starts[verb]
        opening = words.starts[clause.first]
        named = [m for m in self.free(opening, until) if not m.as_place or _opens_as_place(m, opening)]
        found = self._behind_fronted(named, clause, verb)
        if heads := self._heads(found, clause):
            return (
                *(
                    self.of(parted, -1)
                    if (parted := parted_subject(words.lows, self.clauses, clause))
                    else ()
                ),
                *self._he_as_well(clause),
                *self._body_as_well(clause, verb),
                *self._fellows(found, heads[0]),
                *group(self.page, heads, heads[0]),
                *self._along(named, clause, verb),
                *self._doing_so(clause),
            )
        if not is_last and (words.lows[verb] in OF_NOBODY or tells_of_content(words.lows, verb)):
            return ()  # "It snowed", "it became plain that"
        if clause.link == "relative" and not has_own_subject(words.lows, clause):
            return self._antecedent(clause) or self._charged(clause)
        return (
            self._meant_by(clause, verb)
            or leaders(self.page, self.clauses, clause)
            or owners_of(self, clause, verb, found)
        )

    def _antecedent(self, clause: Clause) -> Mentions:
        """Of whom a relative clause tells or one joined to it: "Norland, which left and whose envoy said"."""
        lows, before = self.page.words.lows, self.clauses[clause.parent]
        if lows[clause.first] == "whose" and not KIN.isdisjoint(lows[clause.first + 1 : clause.first + 3]):
            return ()  # "whose brother was arrested"
        goes_on = clause.parent >= 0 and before.last == clause.first and before.link == "relative"
        if goes_on and lows[clause.first - 1] in _JOINING and lows[clause.first] in RELATIVES:
            return self._antecedent(before)
        if found := self.antecedents.of(clause) or self._several_before(clause):
            return found
        phrase = self.antecedents.phrase(clause, before) if clause.parent >= 0 else None
        return self._subjects(phrase, -1) if phrase else ()

    def _several_before(self, clause: Clause) -> Mentions:
        """Those whom a noun for several takes up of whom a relative clause tells: "the neighbours, which"."""
        lows, end = self.page.words.lows, clause.first
        end -= lows[end - 1] == ","
        first = next((i for i in range(end - 2, max(end - _NOUN_PHRASE, -1), -1) if lows[i] == "the"), end)
        if first == end or not (lows[end - 1].endswith("s") or lows[end - 1] in NUMBERS):
            return ()
        place = self.page.words.starts[first]
        return taken_up(self, lows[first:end], place, alone=True) if are_several(lows[first:end]) else ()

    def _heads(self, found: Sequence[PartyMention], clause: Clause) -> Sequence[PartyMention]:
        """Those before a verb who are neither behind a preposition nor owners nor counted."""
        if not found:
            return ()
        oblique = self._oblique(found, clause)
        return [
            m
            for m in found
            if id(m) not in oblique
            and not owns(self.page, m)
            and not is_counted(self.page, m)
            and not is_excepted(self.page, m)
            and not has_envoy(self.page, m)
            and not is_apposed_owner(self.page, m)
            and not (m is not found[-1] and is_of_office(self.page, m, found[found.index(m) + 1]))
        ]

    def _behind_fronted(self, found: list[PartyMention], clause: Clause, verb: int) -> list[PartyMention]:
        """Those behind the comma that ends a purpose or what goes along with a deed.

        "To please Norland, Ostia expelled him", "In a bid to stop Norland, rebels left", "With Norland
        watching, envoys left".
        """
        lows, first = self.page.words.lows, clause.first
        if not found or "," not in lows[first : min(verb - 1, first + _FRONTED)]:
            return found
        comma = lows.index(",", first)
        if apposed := self._behind_apposition(found, clause, comma, verb):
            return apposed
        aims = lows[first] in OBLIQUE and lows[first] not in _OPENERS
        aims = aims and any(
            lows[i - 1] == "to" and self.page.words.forms[i].islower() for i in range(first + 3, comma)
        )
        if not (aims or lows[first] in _ALONG):
            return found
        end = self.page.words.starts[comma]
        behind = [m for m in found if m.start > end]
        return behind if behind or lows[first] != "to" else found

    def _behind_apposition(
        self, found: list[PartyMention], clause: Clause, comma: int, verb: int
    ) -> list[PartyMention]:
        """Those of whom the words before the comma say what they are: "An ally of Norland, Ostia left"."""
        words, end = self.page.words, self.page.words.starts[comma]
        behind = [m for m in found if m.start > end]
        if len(behind) in (0, len(found)) or found[0].start == words.starts[clause.first]:
            return []
        last = words.lows[comma + 1 : self.page.word_at(behind[0].start)]
        told = words.lows[self.page.word_at(behind[0].end) : verb]
        before = within(self.page.places, words.starts[clause.first], end)
        is_seat = any(m.end == end and m.code == behind[0].country for m in before)  # "in Lima, Peru"
        named = any(m.end == end for m in found)  # "shares in Nordsund, Norland's brewer"
        alone = (last == () or (last == ("the",) and is_state(behind[0]))) and _LISTING.isdisjoint(told)
        alone = alone and not (named and owns(self.page, behind[0]))
        return behind if alone and not is_seat and words.lows[clause.first] not in OBLIQUE else []

    def _along(self, found: Sequence[PartyMention], clause: Clause, verb: int) -> Mentions:
        """Those alone in a phrase who act with the subject: "Norland, with Ostia and Sudonia, left"."""
        lows = self.page.words.lows
        if "with" not in lows[clause.first : verb]:
            return ()
        for one in found:
            i = self.page.word_at(one.start) - 1
            i -= i > 0 and lows[i] == "the"
            if i < clause.first or lows[i] != "with" or not (i == clause.first or lows[i - 1] == ","):
                continue
            those = group(self.page, found, one)
            if i == clause.first and lows[self.page.word_at(those[-1].start) - 1] == ",":
                those = those[:-1]  # "With Ostia and Sudonia, | Norland left"
            if not those:
                return ()
            end = self.page.word_at(those[-1].end)
            behind = lows[end + 1 : verb]
            closes = i == clause.first or all(w in AUXILIARIES or is_adverb(w) for w in behind)
            return those if lows[end : end + 1] == (",",) and closes else ()
        return ()

    def _doing_so(self, clause: Clause) -> Mentions:
        """Those of whom the next clause says that they do so too: "Norland left, as did Ostia and Peru"."""
        words, i = self.page.words, clause.last
        if words.lows[i : i + 1] != ("as",) or AUXILIARIES.isdisjoint(words.lows[i + 1 : i + 2]):
            return ()
        after = next((one for one in self.clauses if one.first == i), clause)
        found = self.free(words.starts[i], words.ends[after.last - 1])
        near = found[:1] and self.page.word_at(found[0].start) <= i + _THEN_NAME
        return group(self.page, found, found[0]) if near and after is not clause else ()

    def _fellows(self, found: Sequence[PartyMention], head: PartyMention) -> Mentions:
        """Whose the first is of two who are joined: "Norland's board and its Ostian counterpart met"."""
        if found[0] is head:
            return ()
        i = self.page.word_at(head.start)
        lows = self.page.words.lows
        both = lows[max(i - 2, 0) : i] == ("'s", "and")  # "Norland's and Ostia's ministers"
        joined = both or lows[max(i - 2, 0) : i] in _AND_ITS
        return tuple(m for m in found if m.end < head.start and owns(self.page, m))[-1:] if joined else ()

    def _he_as_well(self, clause: Clause) -> Mentions:
        """Whom the pronoun of "He and Oda Lind signed it" means."""
        words = self.page.words
        if _HE_OR_IT.isdisjoint(words.lows[clause.first : clause.first + _OPENING_WORDS]):
            return ()
        i = self.behind_time(clause, clause.last)
        i += words.lows[i] in _OPENERS and i + 1 < clause.last  # "when it and Oslo signed"
        if words.lows[i : i + 2] not in _AND_HE:
            return ()
        return self._earlier(clause, words.lows[i]) or self.meaning.of(
            words.lows[i], words.starts[clause.first]
        )

    def _body_as_well(self, clause: Clause, verb: int) -> Mentions:
        """Whom a noun means that "and" joins to a name: "the allies and Norland", "Norland and the bloc"."""
        words, first = self.page.words, clause.first
        lows = words.lows[first:verb]
        i = next((i for i, word in enumerate(lows) if word in _BODY_NOUNS), 0)
        if i < 1 or lows[i - 1] != "the" or "and" not in (*lows[i - 2 : i - 1], *lows[i + 1 : i + 2]):
            return ()
        return self.meaning.of(f"the {BODIES[0]}", words.starts[first])

    def _oblique(self, found: Sequence[PartyMention], clause: Clause) -> set[int]:
        """The ids of those behind a preposition, and of those that "and" joins to one of them.

        Behind a preposition that opens the clause a comma ends its phrase: "After a visit to Norland, Ostia".
        """
        fronted = self.page.words.lows[self.behind_time(clause, clause.last - 1)] in FRONTING
        joints = ("and",) if fronted else ("and", ",")
        oblique: set[int] = set()
        last: PartyMention | None = None
        earlier: PartyMention | None = None
        head: PartyMention | None = None
        for mention in found:
            before = word_before(self.page, mention, clause)
            if last is not None and earlier is not None and comes_from(self.page, earlier, last):
                last = earlier  # "Nordsund of Norland and Skov of Ostia", "and Ostia's Skov"
                before = "and" if before == "'s" and is_joined(self.page, last, mention) else before
            of_people = before == "of" and last is not None and is_joined(self.page, last, mention)
            if last is not None and (of_people or before in joints or self._is_of_both(mention)):
                is_oblique = id(last) in oblique and is_joined(self.page, last, mention)
                is_oblique = is_oblique and not (head and is_joined(self.page, head, mention))
            else:
                acts = is_with(self.page, mention) or is_among_those(self.page, mention, clause)
                is_oblique = before in OBLIQUE and not acts
            if is_oblique:
                oblique.add(id(mention))
            else:
                head = mention
            earlier, last = last, mention
        return oblique

    def _is_of_both(self, mention: PartyMention) -> bool:
        """Whether it is the second of whom something is: "the presidents of Norland and of Ostia".

        Or of whom the same is: "Norland's president and that of Ostia".
        """
        lows, i = self.page.words.lows, self.page.word_at(mention.start)
        i -= lows[i - 2 : i] in THOSE_OF
        return lows[max(i - 2, 0) : i] in (("and", "of"), (",", "of"), ("and", "that"), ("and", "those"))

    def _meant_by(self, clause: Clause, verb: int) -> Mentions:
        """Whom a subject without a name of its own means: by a pronoun, or by what the clause hangs on."""
        words = self.page.words
        first = self._behind_place(self.behind_time(clause, verb), verb)
        opening = self.untaken(first, max(verb, clause.verb))
        opening = opening[1:] if opening[:1] and opening[0] in _JOINING else opening
        if opening[:1] == (",",) and "," in opening[1:]:
            opening = opening[opening.index(",", 1) + 1 :]  # "and, at a dinner in Goma, | asked"
        if opening[:1] and opening[0] in OBLIQUE and "," in opening[2:_FRONTED]:
            behind = opening[opening.index(",", 2) + 1 :]  # "Under the text, | each country"
            opening = behind if behind[:1] and behind[0] in _TAKING_UP else opening
        if clause.link == "relative" and opening[:1] and opening[0] in RELATIVES:
            opening = opening[1:]  # "which the company bought"
        place = words.starts[clause.first]
        pronoun = next(filter(PRONOUNS.__contains__, opening), None)
        pronoun = None if pronoun == "both" and _are_of_parliament(opening) else pronoun
        if opening[:1] == ("the",) and len(opening) > 1 and opening[1].endswith("-year-old"):
            pronoun = pronoun or "he"
        of_things = pronoun == "both" and not are_counted(opening[opening.index(pronoun) + 1 :])
        meant = taken_up(self, opening, place, pronoun is None) or numbered(self, opening, place)
        if meant or of_things:
            return meant
        if pronoun:
            return self._of_pronoun(clause, verb, pronoun, opening)
        owned = not _POSSESSIVES.isdisjoint(opening[:4]) and is_owned(opening)
        if owned or (is_own_thing(opening) and self._is_dated(clause) and not is_of_kin(self, clause)):
            return self.whose(clause, opening, place)
        goes_on = clause.link in ("and", "participle") and not _has_subject(opening)
        if clause.parent >= 0 and (goes_on or is_before_or_after(words.lows, clause, verb)):
            parent = self.clauses[clause.parent]
            told = main_verb(words.lows, parent)
            return self.of(parent, told) or self._inverted(parent, told) or self._named_at_last(clause)
        if clause.link == "subordinate" and clause.parent < 0 and self._is_fronted(clause):
            main = next(
                (one for one in self.clauses if one.first >= clause.last and one.link == "main"), None
            )
            return self.of(main, main_verb(words.lows, main)) if main else ()
        return ()

    def _inverted(self, clause: Clause, verb: int) -> Mentions:
        """Who says so behind the verb that opens a clause: ", said Jan Dahl | after meeting her"."""
        words = self.page.words
        if verb != clause.first or words.lows[verb] not in _SAID:
            return ()
        found = within(self.page.parties, words.ends[verb], words.ends[clause.last - 1])
        return tuple(m for m in found[:1] if not m.as_place)

    def _named_at_last(self, clause: Clause) -> Mentions:
        """Who is named behind what is told of him: "The man who signed it, Oda Lind, | resigned"."""
        words, end = self.page.words, clause.first - 1
        if words.lows[end] != ",":
            return ()
        named = [m for m in self.free(self.meaning.start, words.starts[end]) if m.end == words.starts[end]]
        first = self.page.word_at(named[-1].start) if named else 0
        if first < 3 or words.lows[first - 1] != ",":
            return ()
        told = next((one for one in self.clauses if one.first < first <= one.last), clause)
        title = words.lows[first - 2]  # "The man who met its leader, Oda Lind, | resigned"
        fits = told.link == "relative" and not (title in POSTS or is_firm(title))
        # "a firm whose leader, Oda Lind, | resigned"
        return tuple(named[-1:]) if fits or words.lows[first - 3] == "whose" else ()

    def _is_dated(self, clause: Clause) -> bool:
        """Whether a clause has a time of its own."""
        starts = self.page.words.starts
        return bool(within(self.page.datings, starts[clause.first], starts[clause.last - 1] + 1))

    def _behind_place(self, first: int, verb: int) -> int:
        """Where a subject begins behind a place that opens a clause: "In Lima in May the alliance left"."""
        words = self.page.words
        if words.lows[first] not in _WHERE or verb - first < _TO_SUBJECT:
            return first
        until = min(first + _TO_SUBJECT + _OPENING_WORDS, verb)
        for place in within(self.page.places, words.starts[first], words.ends[until - 1]):
            i = behind_opening_time(self.page, self.page.word_at(place.end))
            if i < verb and words.lows[i] in _OPENS_SUBJECT and "," not in words.lows[first:i]:
                return i
        return first

    def _of_pronoun(self, clause: Clause, verb: int, pronoun: str, opening: Sequence[str]) -> Mentions:
        """Whom the pronoun of a subject means."""
        place = self.page.words.starts[clause.first]
        waits = awaited(self, clause, opening) if pronoun == "it" else None
        if waits is not None:
            return waits
        meant = self._object_of_parent(clause, pronoun) or self._speaking_behind(clause, pronoun)
        meant = meant or self._earlier(clause, pronoun) or self._telling_more(clause, pronoun)
        meant = meant or self.meaning.of(pronoun, place) or self._two_meant(clause, pronoun, opening)
        if pronoun == "it" and len(meant) == 1 and self._is_accused(clause, verb):
            meant = self._under(meant[0], place)
        if pronoun == "it" and not meant and tells_a_deed(self.page.words, verb, clause.last):
            words = self.page.words
            meant = self.meaning.reference.did_it(self.free(words.ends[verb], words.ends[clause.last - 1]))
        return states_of(meant) if pronoun == "both" and not OF_STATES.isdisjoint(opening) else meant

    def _telling_more(self, clause: Clause, pronoun: str) -> Mentions:
        """Who said what the sentence before tells, where the pronoun's verb goes on with that.

        "Norland has sold arms, Ostia said. It published pictures": Ostia did.
        """
        lows = self.page.words.lows
        if pronoun not in _SPEAKING or clause.link != "main" or lows[clause.verb] not in _SHOWING:
            return ()
        shown = lows[clause.verb + 1 : min(clause.verb + _SHOWN, clause.last)]
        return () if _RECORDS.isdisjoint(shown) else self.meaning.reference.said_last(pronoun)

    def _two_meant(self, clause: Clause, pronoun: str, opening: Sequence[str]) -> Mentions:
        """The two whom "both" means, or "they" of what two do: "They signed a pact"."""
        if pronoun == "both":
            told = two_told(self, opening[opening.index(pronoun) :])
            return told or (self.meaning.reference.listed() if opening[0] == pronoun else ())
        together = pronoun == "they" and self.page.words.lows[clause.verb] in _TOGETHER
        return self.meaning.reference.two_named() if together else ()

    def whose(self, clause: Clause, opening: Sequence[str], place: int) -> Mentions:
        """Whose army or goods a clause is about that opens with a possessive: "its army", "her country"."""
        owner = next((OWNERS[word] for word in opening[:4] if word in OWNERS), "it")
        meant = self._earlier(clause, owner) or self.meaning.of(owner, place)
        if (
            not meant and owner == "they" and RULERS.isdisjoint(opening[1:2])
        ):  # "The cabinet met. Their decision": theirs who are one
            meant = self._earlier(clause, "it") or self.meaning.of("it", place)
            meant = tuple(m for m in meant if m.country or not m.code)  # not those of an alliance
        if not meant and owner == "it":
            meant = self.meaning.reference.body_that_acted()
        if not meant and owner == "it" and not ORGANS.isdisjoint(opening):
            named = unique([m for m in self.before(place) if is_state(m) and not m.as_place])
            meant = named if len(named) == 1 else ()  # "It is Norland's turn: its army"
        if not meant and owner == "it" and not STATE_ORGANS.isdisjoint(opening):
            meant = self.meaning.reference.state_that_acted()
        rules = not (STATE_ORGANS.isdisjoint(opening) and RULERS.isdisjoint(opening))
        governs = owner != "it" and (rules or opening[1:2] in HOME)
        meant = meant or (self.meaning.reference.lately() if owner == "they" and governs else ())
        # "Her government": not she; "their presidents": not they, if they are persons.
        return states_of(tuple(m for m in meant if m.code)) if governs else meant

    def _is_accused(self, clause: Clause, verb: int) -> bool:
        """Whether a verb is one of those whom regulators act upon: "it was fined", "it lost 3 million"."""
        lows = self.page.words.lows
        if verb >= clause.last:
            return False
        if lows[verb] in _FINED and is_passive(lows, verb):
            return True
        behind = lows[verb + 1 : min(verb + _APPEAL, clause.last)]
        if lows[verb] in _APPEALING or (lows[verb] in _LOSING and not _APPEALS.isdisjoint(behind)):
            return True
        if lows[verb] in _SUING:
            return not OVERSEERS.isdisjoint(behind) or not STATE_ORGANS.isdisjoint(behind)
        return lows[verb] in _TRADING and not _OF_BUSINESS.isdisjoint(behind)

    def _under(self, meant: PartyMention, place: int) -> Mentions:
        """The firm upon which a regulator acts, where that is whom "it" would mean otherwise."""
        oversees = meant.sector in _OVERSEEING or not OVERSEERS.isdisjoint(meant.name.lower().split())
        if not (oversees or meant.rule in ORGAN_RULES or self._acted_by_an_organ(meant)):
            return (meant,)
        firms = self.meaning.reference.bearers.firms
        return tuple(m for m in self.meaning.of(THE_FIRM, place) if m.name in firms) or (meant,)

    def _acted_by_an_organ(self, meant: PartyMention) -> bool:
        """Whether a state is told of by an organ of which no word says whose it is: "the labour ministry"."""
        named = self.page.sentence_at(meant.start) if is_state(meant) else None
        return named is not None and self.page.text[named.end : self.meaning.start].strip() != ""

    def untaken(self, first: int, last: int) -> Sequence[str]:
        """Words in small letters, without those that something else has taken: "The ships, he said, left"."""
        words = self.page.words
        if not self.taken or not any(start < words.starts[last - 1] for start, _ in self.taken):
            return words.lows[first:last]
        own = (i for i in range(first, last) if not any(a <= words.starts[i] < b for a, b in self.taken))
        return tuple(words.lows[i] for i in own)

    def _is_fronted(self, clause: Clause) -> bool:
        """Whether a participle opens the sentence, and what follows has its subject: "Freed in May, he"."""
        lows = self.page.words.lows
        opens = clause.verb == clause.first or lows[clause.first] == "having"
        return opens or is_before_or_after(lows, clause, clause.verb)

    def behind_time(self, clause: Clause, verb: int) -> int:
        """Where a clause begins behind the time that opens it: "In March the firm ..."."""
        first = clause.first
        i = self.opened.get(first)
        if i is None:
            i = behind_opening_time(self.page, first)
            if i == first and self.page.words.lows[first] in _AND and first + 1 < clause.last:
                behind = behind_opening_time(self.page, first + 1)
                i = behind if behind > first + 1 else i  # "and in May the court ruled"
            self.opened[first] = i
        return i if i == first else min(i, verb)

    def _speaking_behind(self, clause: Clause, pronoun: str) -> Mentions:
        """Who says behind the verb of an earlier clause what it does: "Norland left after Ostia said it"."""
        if pronoun not in _SPEAKING or not self.meaning.frames:
            return ()
        place = self.page.words.starts[clause.first]
        earlier = self._stories_before(clause)
        speaks = earlier and self.meaning.speaks_behind(self.page.words.starts[earlier[-1].verb], place)
        return self.meaning.of(pronoun, place) if speaks else ()

    def _stories_before(self, clause: Clause) -> list[Clause]:
        """The clauses with a verb that end before a clause and can tell of who acts in it."""
        stories = (one for one in self.clauses if one.last <= clause.first and one.verb >= 0)
        return [one for one in stories if one.link in STORY and not self._is_inserted(one)]

    def _is_inserted(self, clause: Clause) -> bool:
        """Whether a clause only says who says what stands around it: "Norland left, she said, and it ..."."""
        place = self.page.words.starts[clause.verb]
        return any(one.is_inserted and one.cue[0] <= place < one.cue[1] for one in self.meaning.frames)

    def _earlier(self, clause: Clause, pronoun: str) -> Mentions:
        """The subject of a clause before in the same sentence, if the pronoun can mean it."""
        if pronoun in SELVES:
            return ()  # whoever speaks
        before = self._stories_before(clause)
        if clause.link == "relative" and clause.parent >= 0:  # "the sum that it pledged"
            before.append(self.clauses[clause.parent])
        if not before:
            return ()
        subjects = self.of(before[-1], main_verb(self.page.words.lows, before[-1]))
        if pronoun in ("he", "she"):
            can_be = self.meaning.reference.can_be
            return tuple(m for m in subjects if can_be_person(m) and can_be(pronoun, m))[:1]
        if pronoun == "it":
            said = not subjects and before[:-1]  # "Norland insists that the sea is open, and its envoy ..."
            subjects = self.of(before[-2], main_verb(self.page.words.lows, before[-2])) if said else subjects
            return subjects if len(subjects) == 1 and self.meaning.reference.can_be_it(subjects[0]) else ()
        return subjects if len(subjects) > 1 else self._with_object(clause, before[-1], subjects)

    def _with_object(self, clause: Clause, before: Clause, subjects: Mentions) -> Mentions:
        """Who does something to whom, where a clause tells what both do: "Lind invited him when they met"."""
        words = self.page.words
        verb = main_verb(words.lows, before)
        if len(subjects) != 1 or verb < 0 or words.lows[clause.verb] not in _TOGETHER:
            return ()
        beside = (words.lows[verb], "with", "to")
        found = self.free(words.ends[verb], words.ends[before.last - 1])
        first = next((m for m in found if not m.as_place and word_before(self.page, m) in beside), None)
        behind = words.lows[verb + 1 : verb + 2]
        whom = group(self.page, found, first) if first else ()
        if not whom and behind and behind[0] in _OBJECTS:
            whom = self.meaning.of(_OBJECTS[behind[0]], words.starts[before.first])
        return unique((*subjects, *whom)) if whom else ()

    def _charged(self, clause: Clause) -> Mentions:
        """Who is held for something behind the clause about him: "Lind fled on Monday, accused of theft"."""
        if clause.parent < 0 or not is_charged(self.page.words.lows, clause.first):
            return ()
        parent = self.clauses[clause.parent]
        return self.of(parent, main_verb(self.page.words.lows, parent))

    def _object_of_parent(self, clause: Clause, pronoun: str) -> Mentions:
        """Whom the clause before acts upon: of what is said "Norland held Dahl as he was about to leave"."""
        if pronoun not in _HE or clause.link != "subordinate" or clause.parent < 0:
            return ()
        parent = self.clauses[clause.parent]
        if parent.verb < 0 or not self.meaning.frames:
            return ()
        words = self.page.words
        behind = self.free(words.starts[parent.verb], words.starts[clause.first])
        verb = words.lows[parent.verb]
        return tuple(m for m in behind if can_be_person(m) and word_before(self.page, m) == verb)[:1]

    def before(self, offset: int) -> Sequence[PartyMention]:
        """The parties that the sentence names before an offset."""
        return within(self.page.parties, self.meaning.start, offset)

    def leading(self, clause: Clause) -> Mentions:
        """The subject of the main clause that a clause with a subject of its own hangs on."""
        if clause.link not in ("subordinate", "relative"):
            return ()
        main = next((one for one in self.clauses if one.link == "main"), clause)
        return () if main is clause else self.of(main, main_verb(self.page.words.lows, main))

    def free(self, start: int, end: int) -> Sequence[PartyMention]:
        """The parties between two offsets that nothing else has taken."""
        found = within(self.page.parties, start, end)
        if not found or not self.taken:
            return found
        return [m for m in found if not any(first <= m.start < last for first, last in self.taken)]


def _opens_as_place(mention: PartyMention, opening: int) -> bool:
    """Whether a place opens a clause, and so acts; what is only called after one does not: "Danish rain"."""
    return mention.start == opening and mention.rule != "adjective"


def _are_of_parliament(opening: Sequence[str]) -> bool:
    """Whether "both parties" are those of a parliament: "Senators from both parties"."""
    i = opening.index("both")
    return i > 0 and opening[i + 1 : i + 2] == ("parties",) and opening[i - 1] in ("from", "of", "in")


def _has_subject(opening: Sequence[str]) -> bool:
    """Whether words before a verb hold a noun phrase of their own, with an article."""
    return any(
        word in ("the", "a", "an", "some", "several", "many", "its", "his", "their", "our", "my")
        for word in opening[:3]
    )
