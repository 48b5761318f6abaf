"""What is known while one sentence is read: its clauses, its frames of speech, and who can be meant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.finding.furniture import DATELINE
from timeline.finding.happenings.anaphora.bodies import NOUNS_OF_BODIES
from timeline.finding.happenings.anaphora.meaning import Meaning
from timeline.finding.happenings.anaphora.ownerless import is_of_agency, is_officer
from timeline.finding.happenings.anaphora.reference import PRONOUNS, THE_FIRM, THE_TWO
from timeline.finding.happenings.anaphora.takenup import two_here
from timeline.finding.happenings.details import ACCORDS, find_about
from timeline.finding.happenings.entities.before import OBLIQUE, is_firm, word_before
from timeline.finding.happenings.entities.beside import (
    comes_from,
    has_envoy,
    is_counted,
    is_excepted,
    is_of_office,
    is_state,
    owns,
    unique,
)
from timeline.finding.happenings.entities.described import is_of_people
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.entities.private import acting_as_themselves
from timeline.finding.happenings.entities.seats import STATE_ORGANS
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.subjects import Subjects
from timeline.finding.happenings.roles.together import joined
from timeline.finding.happenings.standing.speaking import (
    is_sent_to,
    nameless_speaker,
    speaks_for_others,
    without_aside,
)
from timeline.finding.happenings.triggers.acts import cut_clauses
from timeline.finding.predicates import main_verb
from timeline.finding.regex import regex
from timeline.finding.words import RELATIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.anaphora.reference import Reference
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.parties import PartyMention
    from timeline.finding.sentences import Sentence

__all__ = ["Scene", "set_scene"]


_OFFICE = regex(
    r"\b(?:executive|chair(?:man|woman)|president|minister|director|spokes(?:man|woman|person)|founder|head"
    r"|manager|officer|analyst|economist|leader|governor|mayor|secretary|premier|judge|lawyer|m(?:r|rs|s)\.?"
    r"),?\s\Z"
)
"""An office before a name, in lower case: it is a person's, and no firm's."""
_OF_WHOM = regex(r"\s(?:with|of|at|for|from)\sthe\s[a-z-]+\Z")
"""What says for whom somebody speaks: "an official with the agency"."""
_OWNED = regex(r"\b(?:its|their)\b")
_BELIEVING = ("believe", "suspect", "think", "presume")
_FORETELLING = frozenset(("will", "would", "plans", "intends"))
_TWO_FIRMS = regex(
    r"(?:the two|both|the) (?:companies|firms|groups|banks|airlines|lenders|carriers|miners|retailers|yards)"
)
_BOTH = 2
_OF_BODIES = frozenset(("it", "they"))
"""Pronouns of those who are no single person."""
_CLOSES = regex(r"[,.;]|\s\(|\s(?:who|on|in|at|after|as|when|last)\s")
"""What follows a name that tells who somebody is: "said the mayor, Oda Lind, ..."."""
_ONE_OF = ("one of its ", "one of the ", "one of their ", "one of his ", "one of her ", "one of these ")
_HEAD = 3
"""Words of a speaker among which stands the noun for what he is."""
_OF_TOPIC = frozenset(("it", "its"))
"""Words of a sentence that still speaks of whoever was told of before."""
_ITS = frozenset(("its", "their", "'s", "his", "this"))
_PEOPLE = frozenset(("people", "police", "men", "women", "children", "staff", "fishermen"))
"""Nouns of many without an "s"."""
_ARTICLES = (" a ", " an ", "A ", "An ")
"""What stands before a subject that has not been told of before."""
_CENTRAL_BANK = " central bank"
_BOTH_OF = "both "
"""What stands before the words for two who speak together: "both companies said"."""
_OWNS = regex(r"\.?['’]s?\s[a-z]")
"""How it goes on behind the name of whoever has a unit, or an envoy."""
_ADJECTIVE = 2
"""Words at the end of "the communist group" of which the first is its adjective."""
_OFFICIALS = wordset("official officials spokesman spokeswoman spokesperson minister ministers aide aides")
"""Those who speak for the state in whose capital they do."""
_RANKED = wordset(
    "a an one the two three some several senior top junior government presidential military army navy defence"
    " defense foreign interior finance trade health ministry palace cabinet"
)
"""What is said of them, which tells of no other body."""
_OF_MANY_BODIES = frozenset(("BEL",))
"""States in whose capitals others have their seats."""
_REACH = 16
"""Characters before a name within which the longest word for an office begins."""


@dataclass(slots=True)
class Scene:
    """A sentence with all that is needed to read it.

    Attributes:
        page: the document.
        sentence: the sentence.
        frames: who says what in it.
        clauses: its clauses.
        people: who its clauses are about, and whom its pronouns mean.
        reference: what the sentences before spoke of.
    """

    page: Page
    sentence: Sentence
    frames: Sequence[Frame]
    clauses: Sequence[Clause]
    people: Subjects
    reference: Reference

    def subjects(self) -> tuple[PartyMention, ...]:
        """The subject of the main clause."""
        main = next((clause for clause in self.clauses if clause.link == "main"), self.clauses[0])
        return self.people.of(main, main_verb(self.page.words.lows, main))

    def _acting(self) -> list[PartyMention]:
        """The subjects of all main clauses, what is said among them: "She said that Nordsund would pay"."""
        lows = self.page.words.lows
        mains = (clause for clause in self.clauses[1:] if clause.link == "main" and clause.verb >= 0)
        return [m for clause in mains for m in self.people.of(clause, main_verb(lows, clause))]

    def _last_subjects(self) -> tuple[PartyMention, ...]:
        """The subject of the last main clause of several: "The mayor spoke, but the council left"."""
        mains = [clause for clause in self.clauses if clause.link == "main" and clause.verb >= 0]
        if len(mains) < _BOTH or any(frame.says(self._start(mains[-1])) for frame in self.frames):
            return ()
        return self.people.of(mains[-1], main_verb(self.page.words.lows, mains[-1]))

    def _start(self, clause: Clause) -> int:
        return self.page.words.starts[clause.first]

    def remember(self) -> None:
        """Tell the sentences that follow what this one spoke of."""
        named = within(self.page.parties, self.sentence.start, self.sentence.end)
        words = self.page.words.lows[self.clauses[0].first : self.clauses[-1].last]
        # "Frost destroyed half its crop": the text still speaks of whom it spoke before.
        subjects = self.subjects()
        goes_on = not _OF_TOPIC.isdisjoint(words) and all(map(self._is_by_the_way, subjects))
        if goes_on:
            subjects = () if self._is_told_by_a_body() else self.reference.meant_by("it")
        text = self.page.text
        holders = [
            m
            for m in named
            if m.rule == "capitals" and _OFFICE.search(text[max(m.start - _REACH, 0) : m.start].lower())
        ]
        holders += [
            m for frame in self.frames for m in within(self.page.parties, *frame.source) if _is_named(m)
        ]
        acting = self._acting()
        self.reference.note(
            self.as_themselves(subjects), named, holders, acting, many=goes_on and self._is_about_many()
        )
        if not subjects and self._is_about_a_body():
            self.reference.acted_lately.forget()
        self.reference.note_last(self._last_subjects())
        self.reference.note_speaker(self._closing_speakers)
        if ACCORDS.isdisjoint(words):
            return
        about = find_about(self.page, self.sentence.start, self.sentence.end)
        if about:
            sides = subjects if len(subjects) > 1 else _sides(named)
            self.reference.note_agreement(about, sides if len(sides) > 1 else ())

    def _is_about_many(self) -> bool:
        """Whether the subject is several whom nobody names: "Workers heard of it on the radio"."""
        main = next((clause for clause in self.clauses if clause.link == "main"), self.clauses[0])
        subject = self.page.words.lows[main.first : max(main.verb, main.first)]
        head = next((subject[:i] for i, word in enumerate(subject) if word in OBLIQUE), subject)
        noun = head[-1] if head else ""
        return _ITS.isdisjoint(head) and (noun in _PEOPLE or noun.endswith("s")) and noun not in PRONOUNS

    def _is_about_a_body(self) -> bool:
        """Whether the subject is a body that nobody names, or a firm is told of: "The loss of a brewer"."""
        words = self.page.words.lows[self.clauses[0].first : self.clauses[-1].last]
        subject = words[:_HEAD]
        of_body = any(word in NOUNS_OF_BODIES or word in STATE_ORGANS for word in subject)
        return of_body or any(map(is_firm, words))

    def _is_told_by_a_body(self) -> bool:
        """Whether a body without a name speaks of itself: "the union said it had not been asked"."""
        frame = next((one for one in self.frames if one.is_speech), None)
        if frame is None or frame.source[0] > frame.content[0] or self.speakers(frame):
            return False
        first, last = (self.page.word_at(place) for place in frame.source)
        return not NOUNS_OF_BODIES.isdisjoint(self.page.words.lows[first : min(first + _HEAD, last)])

    def _is_by_the_way(self, subject: PartyMention) -> bool:
        """Whether a subject is only what befalls those told of: "Chinese imports hurt it", "a court"."""
        return subject.rule == "adjective" or self.page.text.endswith(_ARTICLES, 0, subject.start)

    def _closing_speakers(self) -> tuple[PartyMention, ...]:
        """Who says behind it what the sentence tells: "Norland has sold arms, Ostia said"."""
        frame = self.frames[-1] if self.frames else None
        closes = frame is not None and frame.is_speech and frame.content[0] < frame.cue[0]
        return self.speakers(frame) if frame is not None and closes else ()

    def as_themselves(self, actors: tuple[PartyMention, ...]) -> tuple[PartyMention, ...]:
        """Who acts, those whom this sentence names as people of a state under their own words."""
        return acting_as_themselves(self.page.text, actors, self.sentence.start)

    def speakers_at(self, offset: int) -> tuple[PartyMention, ...]:
        """Who says what is told at an offset of the text; nobody where it is not said but thought."""
        saying = next((frame for frame in self.frames if frame.says(offset)), None)
        return self.speakers(saying) if saying is not None and saying.is_speech else ()

    def speakers(self, frame: Frame) -> tuple[PartyMention, ...]:
        """The parties that say it."""
        words = self.page.text[slice(*frame.source)].lower()
        if speaks_for_others(words):
            return ()
        if self.page.text.startswith(_BOTH_OF, frame.source[0] - len(_BOTH_OF)):
            words = f"{_BOTH_OF}{words}"
        elif words.startswith(_ONE_OF):
            words = words.removeprefix("one of ")  # "one of its directors said"
            words = words if words.startswith("its ") else words.partition(" ")[2]
        span = without_aside(self.page.text, frame.source)  # "their families, who live in Norland"
        named = within(self.page.parties, *span)
        if not named and _TWO_FIRMS.match(words):
            return self._two_firms(frame)
        if _OWNED.match(words):  # "Its coordinator for the country said": not that country.
            named = [m for m in named if m.rule != "definite" and not is_sent_to(self.page, m)]
        the_two = two_here(self.people, frame.source[0]) if words == THE_TWO else ()
        named = named or the_two or self._taken_up(frame, words[: span[1] - frame.source[0]])
        named = [m for i, m in enumerate(named) if not (i and self._is_of(named[i - 1], m))]
        # "Some Kenyans said": not Kenya
        named = [
            m
            for m in named
            if not (is_counted(self.page, m) or is_excepted(self.page, m) or has_envoy(self.page, m))
        ]
        coded = [mention for mention in named if mention.code and not mention.as_place]
        # "Pentagon spokesman Pete Williams" speaks for the Pentagon.
        heads = coded or [mention for mention in named if not mention.as_place]
        if not coded and len(heads) > 1:  # "Rift Lakes's unit, Nordsund, said"
            heads = [m for m in heads if not _OWNS.match(self.page.text, m.end)] or heads
        if len(heads) == _BOTH and is_of_office(self.page, *heads):
            heads = heads[1:]  # "Nordsund chairman Oda Lind"
        if not heads and "opposition" not in words and not STATE_ORGANS.isdisjoint(words.split()):
            # "the health ministry in Maputo"
            heads = list(named)
        heads = heads or self._seat_of_official(frame)
        if not (named or heads):
            told = words[: span[1] - frame.source[0]].split()
            heads = list(self.reference.home()) if is_officer(told) or is_of_agency(told) else []
        heads = heads or self._named_behind(frame)
        return joined(self.page, heads)

    def _named_behind(self, frame: Frame) -> list[PartyMention]:
        """Whose name stands behind the comma after who he is: "said the mayor, Oda Lind,"."""
        end = frame.source[1]
        if frame.source[0] < frame.cue[0] or not self.page.text.startswith(", ", end):
            return []
        behind = list(within(self.page.parties, end, end + len(", ") + 1))
        is_person = len(behind) == 1 and " " in behind[0].name and can_be_person(behind[0])
        return behind if is_person and _CLOSES.match(self.page.text, behind[0].end) else []

    def _seat_of_official(self, frame: Frame) -> list[PartyMention]:
        """The state in whose capital somebody speaks for it: "In Oslo an official said", "aides in Oslo"."""
        first, last = (self.page.word_at(place) for place in frame.source)
        lows = self.page.words.lows
        if _OFFICIALS.isdisjoint(lows[first : min(first + _HEAD + 1, last)]):
            return []
        opens = lows[self.page.word_at(self.sentence.start)] == "in"
        since = self.sentence.start if opens else frame.source[0]
        seat = next((m for m in within(self.page.parties, since, frame.source[1]) if m.rule == "seat"), None)
        if seat is None or seat.code in _OF_MANY_BODIES or word_before(self.page, seat) != "in":
            return []
        i, after = self.page.word_at(seat.start), self.page.word_at(seat.end)
        if i < first:  # "In Oslo, an official said"
            told = lows[first:last] if after + (lows[after] == ",") == first else ()
        else:
            told = lows[first : i - 1]
        speaks = told and all(word in _OFFICIALS or word in _RANKED for word in told)
        return [seat] if speaks else []

    def _is_of(self, firm: PartyMention, state: PartyMention) -> bool:
        """Whether a state only says from where a firm is: "Nordsund of Norland", "Nordsund, Norland's"."""
        if comes_from(self.page, firm, state):
            return True
        is_apposed = firm.code is None and self.page.text[firm.end : state.start] == ", "
        return is_apposed and is_state(state) and owns(self.page, state)

    def _taken_up(self, frame: Frame, words: str) -> Sequence[PartyMention]:
        """Whom the words for a speaker mean that name nobody: "he", "the court", "the company"."""
        if _OWNED.search(words):
            return self.subjects() or self.reference.meant_by("it")  # "the head of its space agency"
        nameless = nameless_speaker(self.page, frame)  # "A diplomat was unsure. He said"
        person = (
            self.speakers(replace(frame, source=nameless)) if nameless else self.reference.meant_by(words)
        )
        if nameless or (person and words in ("he", "she")):
            return person
        speaker = frame.mention.speaker
        named = within(self.page.parties, *without_aside(self.page.text, speaker)) if speaker else ()
        is_pronoun = words in PRONOUNS
        # "Norland will pay, it said": who says so is who pays.
        is_plan = is_pronoun and self._says_its_plan(frame)
        said_before = self.subjects() if is_pronoun and frame.content[0] < frame.source[0] else ()
        if words in _OF_BODIES:  # whoever acted last, rather than who spoke last
            named = self._meant_here(frame) or self.reference.meant_by(words) or named
        said_before = () if named and not is_plan else said_before
        if meant := said_before or named or (self._meant_here(frame) if is_pronoun else ()):
            return meant
        here = within(self.page.parties, self.sentence.start, frame.source[0])
        words = words[words.rfind(" the ") + 1 :] if _OF_WHOM.search(words) else words
        of_firm = words.startswith("the ") and not words.endswith(_CENTRAL_BANK)
        noun = words.rpartition(" ")[2] if of_firm else ""
        if self._is_nobody(words.split()[1:], frame.source[0]):
            return ()
        if named := self.reference.named_here(words, here):
            return named  # "Norland Development Bank will lend the yard 10 million, the bank said"
        # "Nordsund has won an order from Ostia Lines, the yard said": who says so is who did it.
        told = self._firms(self.subjects()) if is_firm(noun) and frame.content[0] < frame.source[0] else ()
        firm = told or (self._firm_meant(frame, noun) if is_firm(noun) else ())
        taken_up = THE_FIRM if is_firm(noun) else words
        return firm or self.reference.named_here(taken_up, here) or self.reference.meant_by(taken_up)

    def _is_nobody(self, words: Sequence[str], offset: int) -> bool:
        """Whether words take up a group of people, "the communist group", or a firm without a name."""
        noun = words[-1] if words else ""
        if noun == "group" and is_of_people(words[-_ADJECTIVE:][0]):
            return True
        nameless = is_firm(noun) and self.reference.bearers.is_nameless(words, offset)
        return nameless and not self.reference.firm_by_trade(noun)

    def _firms(self, subjects: tuple[PartyMention, ...]) -> tuple[PartyMention, ...]:
        """A subject that is a firm, by its form or by what is said of it."""
        bearers = self.reference.bearers
        alone = subjects[0] if len(subjects) == 1 else None
        unknown = alone is not None and alone.rule == "capitals" and alone.code is None
        return subjects if alone and unknown and bearers.can_be_firm(alone.name) else ()

    def _two_firms(self, frame: Frame) -> tuple[PartyMention, ...]:
        """The two firms of which a sentence tells before "the companies said", or else the text."""
        here = within(self.page.parties, self.sentence.start, frame.source[0])
        firms = unique([m for m in here if m.code is None and not m.as_place])
        if len(firms) > _BOTH:
            firms = tuple(filter(self.reference.is_firm, firms))
        return firms if len(firms) == _BOTH else self.reference.two_firms()

    def _firm_meant(self, frame: Frame, noun: str) -> tuple[PartyMention, ...]:
        """The firm that speaks: "the airline", "the Danish airline"."""
        i = self.page.word_at(frame.source[0])
        forms = self.page.words.forms[i : self.page.word_at(frame.source[1])]
        adjective = next((form for form in forms[1:] if form[:1].isupper()), "")
        if adjective:
            here = within(self.page.parties, self.sentence.start, frame.source[0])
            return self.reference.firm_of(adjective, here)
        return self.reference.firm_by_trade(noun)

    def _says_its_plan(self, frame: Frame) -> bool:
        """Whether a pronoun tells before it says so what it will do itself."""
        first, last = (self.page.word_at(place) for place in frame.content)
        return frame.content[0] < frame.source[0] and not _FORETELLING.isdisjoint(
            self.page.words.lows[first:last]
        )

    def _meant_here(self, frame: Frame) -> tuple[PartyMention, ...]:
        """Whom the pronoun of a speaker means within its sentence: "the firm fell after it said"."""
        i = self.page.word_at(frame.source[0])
        clause = next((one for one in self.clauses if one.first <= i < one.last), None)
        return self.people.of(clause, clause.verb) if clause and i < clause.verb else ()


def _sides(named: Sequence[PartyMention]) -> tuple[PartyMention, ...]:
    """The states and organisations among those named, each once; whoever speaks for one is none."""
    return unique([m for m in named if m.code and not m.as_place and not m.person])


def _is_named(speaker: PartyMention) -> bool:
    """Whether whoever speaks has the name of a person: two words that no table knows."""
    return speaker.rule == "capitals" and speaker.name.count(" ") == 1 and can_be_person(speaker)


def _only_vouches(frame: Frame) -> bool:
    """Whether who says it has no part in it, as behind "according to"; whoever considers it has."""
    return not frame.is_speech and frame.mention.family != "thought"


def _only_believes(page: Page, frame: Frame) -> bool:
    """Whether somebody believes that others did something: "officials believe Norland sent jets"."""
    if frame.mention.family != "thought" or frame.content[0] < frame.cue[1]:
        return False
    return page.text.startswith(_BELIEVING, frame.cue[0])


def _speaks_within(page: Page, clauses: Sequence[Clause], frame: Frame) -> bool:
    """Whether he only says what a relative clause tells: "the man who Norland says shot him"."""
    if page.words.lows[page.word_at(frame.source[0]) - 1] not in RELATIVES:
        return False
    cue = page.word_at(frame.cue[0])
    return any(clause.first < cue < clause.verb for clause in clauses if clause.link == "relative")


def _before_main_verb(page: Page, clauses: Sequence[Clause], frame: Frame) -> Frame:
    """A frame without the verb that a subject waits for: "The row, which began when she said no, | ended"."""
    start, end = frame.content
    if start < frame.cue[1]:
        return frame
    words, cue = page.words, page.word_at(frame.cue[0])
    waiting = next((k for k, one in enumerate(clauses) if one.link == "main" and one.verb < 0), -1)
    resumed = next((one for one in clauses if one.link == "and" and one.parent == waiting >= 0), None)
    if resumed is None or not clauses[waiting].last <= cue < resumed.first:
        return frame
    at = words.ends[resumed.first - 1 - (words.lows[resumed.first - 1] == ",")]
    return replace(frame, content=(start, at)) if start < at < end else frame


def set_scene(page: Page, sentence: Sentence, frames: Sequence[Frame], reference: Reference) -> Scene:
    """Get a sentence ready for reading."""
    opening = DATELINE.match(page.text, sentence.start, sentence.end)
    clauses = cut_clauses(page, opening.end() if opening else sentence.start, sentence.end, frames)

    frames = [_before_main_verb(page, clauses, frame) for frame in frames]
    taken = [] if opening is None else [opening.span()]
    taken += [
        frame.source
        for frame in frames
        if frame.source[0] < frame.source[1]
        and (
            frame.is_inserted
            or _only_vouches(frame)
            or _only_believes(page, frame)
            or _speaks_within(page, clauses, frame)
        )
    ]
    people = Subjects(page, clauses, tuple(taken), Meaning(page, sentence.start, frames, reference))
    return Scene(page, sentence, frames, clauses, people, reference)
