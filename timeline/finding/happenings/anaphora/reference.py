"""Whom "he", "she", "it" and "they" mean: the subjects of the sentences before."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.bodies import (
    ALLIED,
    BODIES,
    NOUNS_OF_BODIES,
    ORGAN_RULES,
    OVERSEERS,
    REBELS,
    WATCHING,
    organs,
    titles,
)
from timeline.finding.happenings.anaphora.dealings import side_meant
from timeline.finding.happenings.anaphora.events import Events
from timeline.finding.happenings.anaphora.lately import Lately, lists_of_states
from timeline.finding.happenings.anaphora.owned import is_owner
from timeline.finding.happenings.anaphora.stage import CLEARLY, NEARLY, TOPIC
from timeline.finding.happenings.anaphora.units import Units, is_unit
from timeline.finding.happenings.entities.bearers import RATERS, TAKEN_UP, trade_of
from timeline.finding.happenings.entities.beside import is_state, unique
from timeline.finding.happenings.entities.naming import can_be_he, can_be_person
from timeline.finding.inflection import spellings_of
from timeline.finding.parties import PartyMention, name_of
from timeline.finding.parties.sexes import sex_of
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.anaphora.stage import Stage
    from timeline.finding.happenings.entities.bearers import Bearers

    Mentions = tuple[PartyMention, ...]

__all__ = [
    "OF_NOBODY",
    "PRONOUNS",
    "THE_FIRM",
    "THE_TWO",
    "WEATHER",
    "Reference",
]

THE_FIRM = "the company"
"""What stands for every word that takes up a firm named before."""
THE_TWO = "the two"
"""What stands for every word that takes up two parties named before: "the ministers"."""
PRONOUNS = wordset("he she it they both we i")
WEATHER = spellings_of("rain snow hail drizzle thunder")
"""Verbs whose "it" is nobody: "it has rained since"."""
OF_NOBODY = WEATHER | spellings_of("expire lapse elapse")
"""Verbs whose subject is nobody unless he is named: "it had been due to expire"."""
_NO_COMPANIES = frozenset(
    (
        "newspaper",
        "daily",
        "weekly",
        "magazine",
        "tabloid",
        "charity",
        "museum",
        "university",
        "club",
        "foundation",
    )
)
"""Trades of those whom "the company" does not mean."""
_FIRM_RULES = frozenset(("capitals", "company", TAKEN_UP))
_PRESS = "JRN"
_MANY = frozenset(("they", "both", THE_TWO))
_SINGLE = frozenset(("name", "seat", "house"))
"""Rules of names that stand for one state as a whole."""
_KNOWN_FIRMS = 20
"""Firms that are remembered at a time."""
_HOME = "home"
"""The rule of the state whose organs go without a name: no "it" means it."""
_BY_DATELINE = 1
"""How often the state of a dateline is named by that alone."""
_OFTEN = 3
"""How often a state is named at least whose organs go without a name."""
_TWO = 2
_TAKEN_UP = 2
"""How many times "the company" counts as its name at most."""
_RATHER = 1.5
"""How many times as often as the last firm another is named that "the company" rather means."""
_AMERICA = "USA"
_FEDERATIONS = wordset(
    "USA DEU AUT CHE CAN AUS BRA MEX ARG NGA RUS IND PAK ETH MYS BEL VEN SOM BIH ARE NPL IRQ SSD"
)
"""States with organs that are called federal."""
_JUNTAS = wordset("MMR MLI BFA NER GIN TCD GAB SDN THA MRT GNB MDG HND FJI EGY")
"""States where soldiers have taken power in this century."""
_STATE_REACH = 3
"""How many sentences back a state acted whose parliament "its parliament" is."""
_SEXES = {"he": "m", "she": "f"}
_TITLE = 30
"""Characters before a name within which its title stands."""
_NAMES = 3
"""Words of the names of a person at most."""
_REACH = 2
"""How many sentences back a pronoun reaches."""


def _is_of_body(mention: PartyMention) -> bool:
    """Whether an organisation of states is meant, or somebody who has an office of one."""
    return mention.code is not None and mention.country is None and not mention.as_place


def _as_body(mention: PartyMention) -> PartyMention:
    """The organisation for which somebody acts."""
    if mention.person is None:
        return mention
    return replace(
        mention, name=name_of(mention.code or "") or mention.name, person=None, rule="organisation"
    )


class Reference:
    """What has been spoken of, sentence by sentence."""

    def __init__(self, stage: Stage, bearers: Bearers) -> None:
        """Begin a text, or an item of one, that is about this, with those who bear unknown names."""
        self.bearers = bearers
        self._stage = stage
        self.of_disaster, self.of_relief = stage.of_disaster, stage.of_relief
        self.of_region = stage.of_region
        self.of_strikes = stage.of_strikes
        self.principals = tuple(code for code, _ in stage.often.most_common(2))
        self._firm_names: dict[str, bool] = {}
        self._states: dict[str, PartyMention] = {}
        self._subjects: Mentions = ()
        self._are_others = False
        self._named_states: Mentions = ()
        self._together: Mentions = ()
        self._last: Mentions = ()
        self._beside: Mentions = ()
        self._speakers: Callable[[], Mentions] = tuple
        self._people: list[Mentions] = []
        self._group: Mentions = ()
        self._grouped = 0
        self._listed: Mentions = ()
        self._groups: dict[int, Mentions] = {}
        self._firm: PartyMention | None = None
        self._turned = False
        self._firms: dict[str, PartyMention] = {}
        self._named: dict[str, PartyMention] = {}
        self._given: dict[str, Mentions] = {}
        self._acted: set[str] = set()
        self.events = Events()
        self.units = Units(bearers.text)
        self.acted_lately = Lately()
        self._sentence = 0
        self.about: str | None = None
        self.partners: Mentions = ()

    def interviewed(self, offset: int) -> Mentions:
        """For whom the answers of an interview speak, if the offset lies behind its first question."""
        one = self._stage.interview
        return one.speaks_for if one is not None and offset > one.start else ()

    def states(self) -> Iterable[PartyMention]:
        """The states spoken of so far, the last one first."""
        return reversed(self._states.values())

    def topic(self, own: AbstractSet[str]) -> Mentions:
        """The state that the text is about, beside those who act and if it was spoken of; none if unclear."""
        ranks = [(code, count) for code, count in self._stage.often.most_common(4) if code not in own]
        if not ranks or (ranks[1:] and ranks[0][1] < CLEARLY * ranks[1][1]):
            return ()
        return tuple(m for code, m in self._states.items() if code == ranks[0][0])

    def home(self, often: int = _OFTEN) -> Mentions:
        """The state whose ministries need no name: that of the dateline, or one named so often.

        A report from where the text has nothing to tell of is about the latter.
        """
        ranks = [*self._stage.counts.most_common(2), ("", 0), ("", 0)]
        alone = ranks[0][0] if ranks[0][1] >= max(often, CLEARLY * ranks[1][1]) else None
        is_abroad = alone is not None and self._stage.counts[self._stage.home or ""] <= _BY_DATELINE
        code = alone if is_abroad else self._stage.home or alone
        found = (self._states.get(code) or self._stage.first_named.get(code)) if code else None
        place = self._stage.dateline
        if found is None and code and place is not None:
            name = name_of(code) or code
            found = PartyMention(place.start, place.end, name, code, country=code)
        return (replace(found, rule=_HOME),) if found else ()

    def topic_body(self, own: AbstractSet[str]) -> Mentions:
        """The organisation that the text is about: named much more often than any state and any other."""
        body = self._stage.main_body
        return (body,) if body and body.name not in own and (body.code or "") not in own else ()

    def begin(self, *, paragraph: bool) -> None:
        """Go on to the next sentence, which may begin a paragraph."""
        self._turned = paragraph

    def stricken(self, own: AbstractSet[str]) -> Mentions:
        """The state in distress of which a text on relief tells."""
        return self._known(self._stage.stricken(own, self._given))

    def stage(self, own: AbstractSet[str], *, forces: bool) -> Mentions:
        """The state to which others give or send forces where no word tells to whom."""
        return self._known(self._stage.of_gifts(own, forces=forces))

    def _known(self, code: str) -> Mentions:
        found = self._states.get(code) or self._stage.first_named.get(code)
        return (found,) if found else ()

    def pair(self, own: AbstractSet[str] = frozenset()) -> Mentions:
        """The two states that the text is about: that its heading or lead joins, or it names most often.

        Both were spoken of; of those named most often no third is nearly as often.

        Those who act beside them count for neither.
        """
        ranks = [one for one in self._stage.often.most_common(3 + len(own)) if one[0] not in own][:3]
        third = ranks[2][1] if ranks[2:] else 1
        if not ranks[1:] or self._stage.bodies >= ranks[1][1]:
            return ()  # What an organisation signs is not that of two.
        codes = self._stage.leading
        if not codes or not own.isdisjoint(codes):
            if ranks[1][1] < CLEARLY * third or ranks[0][1] > NEARLY * ranks[1][1]:
                return ()
            codes = (ranks[0][0], ranks[1][0])
        two = tuple(m for code, m in self._states.items() if code in codes)
        if len(two) < _TWO and self._stage.leading:
            named = self._stage.first_named
            two = tuple(named[code] for code in codes if code in named)
        return two if len(two) > 1 else ()

    def note_agreement(self, about: str | None, partners: Mentions) -> None:
        """Take in an agreement that "it" may mean later."""
        if about:
            self.about, self.partners = about, partners

    def note_together(self, parties: Mentions) -> None:
        """Take in who did something together; "they" are these."""
        self._together = parties

    def note_group(self, parties: Mentions) -> None:
        """Take in who are spoken of as several: "the three" are these."""
        if len(parties) > 1:
            self._group, self._grouped = parties, self._sentence
            self._groups[len(parties)] = parties

    def has_acted(self, party: PartyMention) -> bool:
        """Whether a name has been that of a subject, and so is no thing's."""
        return party.name in self._acted

    def group(self) -> Mentions:
        """Those who were spoken of as several last, however long ago."""
        return self._group

    def several(self, count: int = 0) -> Mentions:
        """The states spoken of as several last, if they are more than two, or so many: "the three"."""
        some = self._groups.get(count, ()) if count else self._group
        return some if (count or len(some) > _TWO) and all(map(is_state, some)) else ()

    def listed(self) -> Mentions:
        """The two states that the sentence before lists: "its ties with Norland and Ostia. Both"."""
        return self._listed if len(self._listed) == _TWO else ()

    def lately(self) -> Mentions:
        """The states spoken of as several, if one of the last few sentences did: "their ministers"."""
        near = self._sentence - self._grouped <= _STATE_REACH
        return self._group if near and all(map(is_state, self._group)) else ()

    def _several_meant(self) -> Mentions:
        """The several who were spoken of together last; if that is long ago, rather the two of the text."""
        if self._sentence - self._grouped <= _REACH:
            return self._group
        return self.pair() or self._group

    def note_last(self, subjects: Mentions) -> None:
        """Take in the subject of the last main clause of a sentence that has several."""
        self._last = subjects

    def note_speaker(self, speakers: Callable[[], Mentions]) -> None:
        """Take in whom to ask who says at the end of a sentence what it tells."""
        self._speakers = speakers

    def said_last(self, pronoun: str) -> Mentions:
        """Who said so at the end of the sentence before, if the pronoun can mean him."""
        speakers = self._speakers()
        if pronoun in _SEXES:
            return self._first(speakers, pronoun)
        return speakers if pronoun == "it" and self._are_it(speakers) else ()

    def note_given(self, actor: str, recipients: Mentions) -> None:
        """Take in who gave to whom; "more" of it goes there."""
        self._given[actor] = recipients

    def given_to(self, actor: str) -> Mentions:
        """To whom somebody gave before."""
        return self._given.get(actor, ())

    def everybody_gave_to(self, own: AbstractSet[str]) -> Mentions:
        """To whom all gave of whom the text told so far, if that is one and none of those who act."""
        given = {m.name: m for recipients in self._given.values() for m in recipients}
        one = tuple(given.values())
        return one if len(one) == 1 and one[0].code and one[0].code not in own else ()

    def topic_firm(self, own: AbstractSet[str]) -> Mentions:
        """The firm that the text is about, if it has been told of and none is named nearly as often."""
        ranks = sorted(self._firms.values(), key=self._rank, reverse=True)
        main = ranks[0] if ranks else None
        if main is None or main.name in own:
            return ()
        next_one = self._count(ranks[1]) if ranks[1:] else 1
        named = self._count(main)
        told = named + min(self.bearers.taken_up, _TAKEN_UP)
        # Of two that are named as often it is the one with which the text begins.
        clearly = named >= CLEARLY * next_one or (told > named and self.bearers.lead == main.name)
        return (main,) if clearly and told >= TOPIC else ()

    def note(
        self,
        subjects: Mentions,
        mentions: Sequence[PartyMention],
        holders: Sequence[PartyMention] = (),
        acting: Sequence[PartyMention] = (),
        *,
        many: bool = False,
    ) -> None:
        """Take in a sentence.

        Args:
            subjects: the subject of its main clause.
            mentions: everyone it names.
            holders: who of them holds an office.
            acting: the subjects of the other main clauses.
            many: whether several whom nobody names do what it tells, so that "they" are these.
        """
        self._subjects, self._together, self._are_others = subjects, (), many
        states = [m for m in mentions if is_state(m)]
        self._named_states = unique([m for m in states if m.rule != "adjective"])
        self._sentence += 1
        self.units.note(states)
        self.acted_lately.note(subjects)
        self._acted.update(mention.name for mention in subjects)
        for state in states:
            if state.code:
                self._states.pop(state.code, None)
                self._states[state.code] = state
        if not subjects and not mentions:
            self._people = [*self._people[1 - _REACH :], ()]
            return
        self._listed = ()
        for several in lists_of_states(self.bearers.text, mentions):
            self._groups[len(several)] = self._listed = several
        self.note_group(subjects)
        people = [m for m in subjects if m.person or m.name in self.bearers.persons or m in holders]
        named = [*people, *(m for m in mentions if m.person or m in holders)]
        offices = [m for m in subjects if m.rule == "role" and m.sector == "GOV"]
        named = named or [m for m in offices if can_be_he(self.bearers.text, m)][:1]
        named = named or [m for m in subjects if self.is_person(m)][:1] or self._only_person(mentions)
        firms = [m for m in mentions if not m.as_place and self._can_be_firm(m)]
        firms = [firm for firm in firms if firm.name in self.bearers.firms or firm not in holders]
        told = unique([firm for firm in firms if self.is_firm(firm)])
        self._beside = tuple(told) if len(told) == 1 and not any(map(self.can_be_it, subjects)) else ()
        if not firms and self._firm is None:  # "The gates at Nordsund Steel stayed shut."
            firms = [m for m in mentions if m.as_place and " " in m.name and self._can_be_firm(m)][:1]
        if firms:
            self._note_firms(firms, subjects, acting)
        bodies = [m for m in (*mentions, *subjects) if m.rule == "organisation"]
        bodies = bodies or [_as_body(m) for m in subjects if _is_of_body(m)]
        if bodies:
            self._note_body(bodies[-1])
            self._named.update((word, m) for m in bodies for word in titles[m.name])
        unknown = [m for m in mentions if m.rule in _FIRM_RULES and not m.code and m not in holders]
        self._note_nouns((*unknown, *bodies))
        self._note_bodies(mentions)
        others = [m for m in mentions if self.is_person(m) and m not in named and sex_of(m.name)]
        others += [m for m in subjects if m.rule == "warship"]
        self._people = [*self._people[1 - _REACH :], (*named, *others)]

    def can_be(self, pronoun: str, person: PartyMention) -> bool:
        """Whether "he" or "she" can mean a person, by title and given name; unless these tell, each can.

        A warship is "she".
        """
        if person.rule == "warship":
            return pronoun == "she"
        text = self.bearers.text
        words = f"{text[max(person.start - _TITLE, 0) : person.start]} {text[person.start : person.end]}"
        return sex_of(person.person or person.name, words) in ("", _SEXES[pronoun])

    def ruled_by_army(self) -> str:
        """The state whose "junta" is: clearly named most of those where an army rules; "" for none."""
        ranks = sorted(((count, code) for code, count in self._stage.counts.items() if code in _JUNTAS))
        clearly = ranks and (not ranks[:-1] or ranks[-1][0] >= CLEARLY * ranks[-2][0])
        return ranks[-1][1] if clearly else ""

    def junta(self) -> Mentions:
        """The state that "the junta" rules."""
        return self._known(self.ruled_by_army())

    def federation(self) -> str | None:
        """The state whose "federal" organs are: the only federation that is named, America where none is."""
        named = _FEDERATIONS.intersection(self._stage.counts)
        if len(named) > 1:
            return None
        return next(iter(named), _AMERICA)

    def _first(self, people: Mentions, pronoun: str) -> Mentions:
        """The first of those whom a sentence named that "he" or "she" can mean; the subject comes first."""
        return tuple(islice((one for one in people if self.can_be(pronoun, one)), 1))

    def _only_person(self, mentions: Sequence[PartyMention]) -> list[PartyMention]:
        """The one of whom a sentence tells whose subject is none: "The council elected Jan Dahl. He"."""
        found = [m for m in mentions if m.name in self.bearers.persons and m.rule == "capitals"]
        return found[:1] if len({m.name for m in found}) == 1 else []

    def _note_nouns(self, names: Iterable[PartyMention]) -> None:
        """Take in by which nouns of bodies names are taken up: those that are in them."""
        for name in names:
            sorts = NOUNS_OF_BODIES.intersection(name.name.lower().split())
            if sorts:
                words = sorts if sorts.isdisjoint(OVERSEERS) else sorts.union(WATCHING)
                self._named.update(dict.fromkeys(words, name))

    def _note_bodies(self, mentions: Sequence[PartyMention]) -> None:
        """Take in the rebels that a sentence names, and the councils and courts of those known by a code."""
        for mention in mentions:
            if mention.sector == "REB":
                self._named.update((word, mention) for word in REBELS)
            elif mention.code and mention.rule in ORGAN_RULES and mention.sector != _PRESS:
                written = self.bearers.text[mention.start : mention.end]
                self._named.update((word, mention) for word in organs(written))

    def _note_body(self, body: PartyMention) -> None:
        """Take in the organisation that is named last; "the alliance" is rather one that is called so."""
        told = self._named.get(BODIES[0])
        rather = told is not None and ALLIED.search(told.name) and not ALLIED.search(body.name)
        self._named.update((word, body) for word in BODIES[bool(rather) :])

    def _note_firms(
        self, firms: Sequence[PartyMention], subjects: Mentions, acting: Sequence[PartyMention]
    ) -> None:
        """Take in the firms that a sentence names, and which of them "the company" is."""
        for firm in firms:
            self._firms.pop(firm.name, None)
            self._firms[firm.name] = firm
        while len(self._firms) > _KNOWN_FIRMS:
            del self._firms[next(iter(self._firms))]
        # Whoever is named in passing does not become "the company".
        # Who only acts in what is said does not become "the company" instead of one that is named more often.
        often = self._count(self._firm)
        acts = (*subjects, *(m for m in acting if self._count(m) >= often))
        leading = (
            firm
            for firm in firms
            if (firm in acts and not is_owner(self.bearers.text, firm.start)) or not self._firm
        )
        self._firm = next(filter(self._is_company, leading), self._firm)

    def is_person(self, mention: PartyMention) -> bool:
        """Whether a name is that of a person, or of two words that nobody takes for a firm."""
        name, bearers = mention.name, self.bearers
        whole = " " in name or name in bearers.persons
        return whole and name not in bearers.firms and can_be_person(mention)

    def is_firm(self, mention: PartyMention) -> bool:
        """Whether a name is that of a firm, by what stands beside it."""
        return mention.name in self.bearers.firms

    def can_have(self, mention: PartyMention) -> bool:
        """Whether what is called "its" can be that of the bearer of a name: of a firm, and of no person."""
        return self.is_firm(mention) or (self._can_be_firm(mention) and not self.is_person(mention))

    def _can_be_firm(self, mention: PartyMention) -> bool:
        return not mention.code and mention.rule in _FIRM_RULES and self._can_name_firm(mention.name)

    def _can_name_firm(self, name: str) -> bool:
        """Whether a name can be that of a firm; that is asked for each of its mentions, and told once."""
        can = self._firm_names.get(name)
        if can is None:
            can = self._firm_names[name] = not is_unit(name) and self.bearers.can_be_firm(name)
        return can

    def _company(self) -> PartyMention | None:
        """The firm that "the company" means: the last that acted, or the one that the text is about.

        The latter where it is named much more often, or first of all and as often, and the other did not act
        in the sentence before, or in another paragraph.
        """
        last = self._firm
        goes_on = last is not None and last.name in {m.name for m in self._subjects}
        if last is None or (goes_on and not self._turned):
            return last
        main = max(self._firms.values(), key=self._count, default=last)
        clearly = self._count(main) >= max(_RATHER * self._count(last), TOPIC)
        lead = self._firms.get(self.bearers.lead, last)
        if not clearly and self._count(lead) >= self._count(last):
            main, clearly = lead, True
        return main if clearly and main.name in self.bearers.firms else last

    def _count(self, firm: PartyMention | None) -> int:
        """How often the text names a firm."""
        return len(self.bearers.places.get(firm.name, ())) if firm else 0

    def _rank(self, firm: PartyMention) -> tuple[int, bool]:
        return self._count(firm), self.bearers.lead == firm.name

    def can_be_it(self, mention: PartyMention) -> bool:
        """Whether "it" can mean a party: no person, nor who has a given name and is said to be no firm."""
        if mention.person or mention.rule == _HOME or mention.name in self.bearers.persons:
            return False
        if mention.code is None and mention.name[-1:] == "s" and mention.name.rpartition(" ")[2].islower():
            return False  # "Nordsund's suppliers"
        is_name = mention.name.count(" ") < _NAMES and sex_of(mention.name) != ""
        return mention.code is not None or self.is_firm(mention) or not is_name

    def _are_it(self, subjects: Mentions) -> bool:
        return len(subjects) == 1 and self.can_be_it(subjects[0])

    def _is_company(self, mention: PartyMention) -> bool:
        return mention.name not in RATERS and _NO_COMPANIES.isdisjoint(self.bearers.trades(mention.name))

    def firm_of(self, adjective: str, here: Sequence[PartyMention]) -> Mentions:
        """The firm that "the Danish company" takes up, unless the last one is said to be from elsewhere.

        Args:
            adjective: the word for the state, as written.
            here: those named before in the sentence.
        """
        there = self.bearers.states_in(adjective)
        if not there:
            return self.meant_by(THE_FIRM)
        firms = [*self._firms.values(), *(m for m in here if not m.as_place and self._can_be_firm(m))]
        meant = next((firm for firm in reversed(firms) if self.bearers.states(firm.name) & there), None)
        last = firms[-1] if firms[len(self._firms) :] else self._firm
        elsewhere = last is None or self.bearers.states(last.name) or (last.country or "") not in ("", *there)
        if meant is None and not elsewhere:
            meant = last
        return (meant,) if meant else ()

    def state_that_acted(self, reach: int = _STATE_REACH) -> Mentions:
        """The state that was last the only subject of a sentence, if it was one of the last few."""
        return self.acted_lately.state(reach)

    def did_it(self, others: Sequence[PartyMention]) -> Mentions:
        """Who acted lately and can be "it" that does something, but none of those to whom it is done."""
        return self.acted_lately.who(self.bearers.text, self.can_be_it, others)

    def body_that_acted(self) -> Mentions:
        """The organisation for which acts who is the only subject of the last sentence."""
        alone = self._subjects if len(self._subjects) == 1 else ()
        return tuple(_as_body(m) for m in alone if _is_of_body(m))

    def two_firms(self) -> Mentions:
        """The two firms that the text has told of, if no third is nearly as often."""
        known = [
            firm
            for firm in self._firms.values()
            if firm.name in self.bearers.firms and firm.name not in RATERS
        ]
        if len(known) > _TWO:
            known.sort(key=self._count, reverse=True)
            clearly = self._count(known[1]) >= CLEARLY * self._count(known[_TWO])
            known = known[:_TWO] if clearly else []
        return tuple(known) if len(known) == _TWO else ()

    def firm_pair(self) -> Mentions:
        """The same if the text names both at least as often as any state, and so is about their dealings."""
        two = self.two_firms()
        most = max(self._stage.often.values(), default=0)
        return two if two and min(map(self._count, two)) >= max(_TWO, most) else ()

    def firm_by_trade(self, noun: str) -> Mentions:
        """The last firm of a trade: "the carrier"; none where no firm is said to be of it."""
        trade = trade_of(noun)
        firms = (firm for firm in reversed(self._firms.values()) if trade in self.bearers.trades(firm.name))
        return tuple(islice(firms, 1))

    def rebels(self) -> Mentions:
        """The armed group that "the group" means where the text has told of no firm."""
        rebels = self._named.get(REBELS[0]) if self._firm is None else None
        return (rebels,) if rebels else ()

    def firms_of(self, named: Sequence[PartyMention]) -> Mentions:
        """Which of those named can be "the company": rather the one told of before than another name."""
        sure = [m for m in named if m.name in self.bearers.firms]
        told = self._firm if self._firm and self._firm.name in self.bearers.firms else None
        return tuple(sure) or ((told,) if named and told else tuple(named))

    def named_here(self, pronoun: str, mentions: Sequence[PartyMention]) -> Mentions:
        """Whom "the court" takes up of those named before it in the same sentence."""
        if pronoun == THE_FIRM:
            named = [m for m in mentions if not m.as_place and self._can_be_firm(m) and self._is_company(m)]
            return self.firms_of(named)[-1:]
        sort = pronoun[4:]
        if pronoun.startswith("the ") and sort in BODIES:
            return tuple(_as_body(m) for m in mentions if _is_of_body(m))[-1:]
        if not pronoun.startswith("the ") or sort not in NOUNS_OF_BODIES:
            return ()
        return tuple(m for m in mentions if sort in m.name.lower().split())[-1:]

    def two_named(self) -> Mentions:
        """The two states that the sentence before named, if it named no more."""
        return self._named_states if len(self._named_states) == _TWO else ()

    def meant_by(self, pronoun: str) -> Mentions:
        """The parties that a pronoun in the next sentence means; none where it is not clear."""
        if pronoun in _MANY and (self._together or pronoun in (THE_TWO, "both")):
            return self._together or self._several_meant() or (self.two_firms() if pronoun == "both" else ())
        if pronoun.startswith("the "):
            taken_up = self._company() if pronoun == THE_FIRM else self._named.get(pronoun[4:])
            others = () if taken_up else self.units.meant(pronoun[4:]) or side_meant(self.events, pronoun[4:])
            return (taken_up,) if taken_up else others
        if pronoun not in PRONOUNS:
            return ()
        if pronoun in _SEXES:
            return next(filter(None, (self._first(people, pronoun) for people in reversed(self._people))), ())
        subjects = self._subjects
        if pronoun == "it":
            return next((one for one in (subjects, self._last, self._beside) if self._are_it(one)), ())
        # "The White House said ... They went on": no single state is "they", its soldiers may be.
        one = subjects[0] if len(subjects) == 1 else None
        is_single = one is not None and (
            one.person
            or one.rule in _SINGLE
            or one.name in self.bearers.persons
            or (" " in one.name and sex_of(one.name) != "" and self.is_person(one))
        )
        many = subjects and not is_single and not self._are_others
        return subjects if many else ()
