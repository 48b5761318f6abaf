"""Whom pronouns and other words that stand for somebody mean where they stand in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.reference import PRONOUNS, THE_FIRM, THE_TWO
from timeline.finding.happenings.entities.bearers import RATERS
from timeline.finding.happenings.entities.naming import can_be_he, can_be_person
from timeline.finding.happenings.page import within
from timeline.finding.happenings.standing.speaking import (
    are_staff,
    is_sent_to,
    nameless_speaker,
    without_aside,
)
from timeline.finding.words import PREPOSITIONS, QUOTES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.anaphora.reference import Reference
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.parties import PartyMention

__all__ = ["SELVES", "Meaning"]

_MEDIA = wordset(
    "newspaper daily weekly magazine agency broadcaster television radio channel report reports website"
    " tabloid media journalists reporters analyst analysts economist economists broker brokers strategist"
    " strategists"
)
"""Those who tell of others by trade."""
_OWN = PRONOUNS | {THE_FIRM, THE_TWO}
"""What stands for the speaker in what is said."""
_PERSONS = ("he", "she")
_SPEAKING = (("he",), ("she",))
_OF_TWO = frozenset(("both", THE_TWO))
_ITS = frozenset(("its", "their"))
_FIRMS = (("the", "company"), ("the", "firm"), ("the", "group"))
_QUOTED = 400
"""Characters before "we" within which the quotation opens in which somebody says so."""
_BEHIND_HEAD = PREPOSITIONS | frozenset(("who", "close", "familiar", "briefed", "involved", ","))
"""What follows the noun for those who speak."""
SELVES = frozenset(("we", "i"))
"""Pronouns of whoever speaks, wherever he is named."""


@dataclass(slots=True)
class Meaning:
    """What is known of a sentence by which its pronouns are understood.

    Attributes:
        page: the document.
        start: where the sentence begins.
        frames: who says what in it.
        reference: what the sentences before spoke of.
    """

    page: Page
    start: int
    frames: Sequence[Frame]
    reference: Reference

    def of(self, pronoun: str, offset: int) -> tuple[PartyMention, ...]:
        """Whom a pronoun at an offset means: in what somebody says, the speaker if he is named before it."""
        speaker = self._speaker(offset) if self.frames and pronoun in _OWN else None
        if speaker is not None and (speaker.source[0] <= offset or pronoun in SELVES):
            named = self._named_in(speaker.source) or self._owners(speaker) or self._firm(speaker)
            if pronoun in SELVES and not named:  # "“We sold it,” she says": she
                named = self._who_speaks(speaker)
            if pronoun == THE_FIRM:  # "Ms Lind said the company would": not she
                named = self.reference.firms_of(
                    [m for m in named if m.code is None and self.reference.bearers.can_be_firm(m.name)]
                )
                if not named:
                    return self.reference.meant_by(pronoun)
            if pronoun == "it":  # "President Lind said it would bring peace": the pact, and not she.
                is_else = not named and self._are_people(speaker)  # "Residents said that its gunmen had left"
                named = self.reference.meant_by(pronoun) if is_else else named
                named = [m for m in named if m.person is None and not self.reference.is_person(m)]
                # "Oda Lind, its director, said it would": whose director she is
                return tuple(named) or tuple(m for m in self._owners(speaker) if m.person is None)
            alone = len(named) == 1
            if alone and (pronoun in _OF_TWO or (pronoun == "they" and named[0].person)):
                named = self.reference.meant_by(pronoun)  # "Lind said both sides would meet": not she alone.
            if pronoun not in _PERSONS:
                return tuple(named)
            can_be = self.reference.can_be
            persons = tuple(m for m in named if can_be_he(self.page.text, m) and can_be(pronoun, m))
            # "Norland told the family of Jan Dahl that he", "Oda Lind told Jan Dahl that he": not who speaks
            return persons or self._told_of(speaker, offset, pronoun)
        if pronoun in SELVES and not self._is_quoted(offset):
            # But for interviews nobody: a broadcaster's own "we'll be back".
            return self.reference.interviewed(offset) if pronoun == "we" else ()
        named = within(self.page.parties, self.start, offset)
        here = self.reference.named_here(pronoun, named)
        return here or self._only_person(pronoun, named) or self.reference.meant_by(pronoun)

    def _only_person(self, pronoun: str, named: Sequence[PartyMention]) -> tuple[PartyMention, ...]:
        """The only one of those named before in the sentence whom "he" can mean: "a visit by Lind, who"."""
        if pronoun not in _PERSONS:
            return ()
        persons = [m for m in named if m.person and self.reference.can_be(pronoun, m)]
        return tuple(persons[-1:]) if len({m.person for m in persons}) == 1 else ()

    def _are_people(self, speaker: Frame) -> bool:
        """Whether several people speak of whom nobody is named: "residents", "people close to the talks"."""
        page, (start, end) = self.page, speaker.source
        words = page.words.forms[page.word_at(start) : page.word_at(end)]
        head = next((words[:i] for i, word in enumerate(words) if i and word in _BEHIND_HEAD), words)
        noun = head[-1].lower() if head and (len(head) == 1 or head[-1].islower()) else ""
        return noun in ("people", "police") or (noun.endswith("s") and head[0].lower() != "the")

    def speaks_behind(self, since: int, offset: int) -> bool:
        """Whether whoever says what stands at an offset is named between another and it."""
        speaker = self._speaker(offset)
        return speaker is not None and not speaker.is_inserted and since < speaker.source[0] <= offset

    def firm(self, noun: str, offset: int) -> tuple[PartyMention, ...]:
        """Whom a noun for a firm takes up: one of that trade, rebels by "the group", or the firm told of."""
        rebels = self.reference.rebels() if noun == "group" else ()
        told = self.reference.firm_by_trade(noun) or rebels
        nameless = not told and self.reference.bearers.is_nameless((noun,), offset)
        return told if told or nameless else self.of(THE_FIRM, offset)

    def _named_in(self, source: tuple[int, int]) -> Sequence[PartyMention]:
        """Whom the words for a speaker name, without those of whom an aside tells: "Lind, who leads it"."""
        if are_staff(self.page.text[slice(*source)]):
            return ()
        named = within(self.page.parties, *without_aside(self.page.text, source))
        # "Chad's envoy to the UN said it would", "its envoy to the UN": not the UN
        first = 0 if self.page.words.lows[self.page.word_at(source[0])] in _ITS else 1
        return [m for i, m in enumerate(named) if i < first or not is_sent_to(self.page, m)]

    def _is_quoted(self, offset: int) -> bool:
        """Whether a quotation opens in the sentence before an offset."""
        return not QUOTES.isdisjoint(self.page.text[max(self.start, offset - _QUOTED) : offset + 1])

    def _told_of(self, speaker: Frame, offset: int, pronoun: str) -> tuple[PartyMention, ...]:
        """Of whom somebody else tells: the last person whom the sentence names, or the one before it."""
        here = within(self.page.parties, max(self.start, speaker.source[1]), offset)
        persons = [m for m in here if m.person or (can_be_person(m) and self.reference.is_person(m))]
        persons = [m for m in persons if self.reference.can_be(pronoun, m)]
        return tuple(persons[-1:]) or self.reference.meant_by(pronoun)

    def _owners(self, frame: Frame) -> tuple[PartyMention, ...]:
        """Whose spokesman speaks: of "Norland insists on it, and its spokesman denied that it had ..."."""
        page = self.page
        words = page.words.lows[page.word_at(frame.source[0]) : page.word_at(frame.source[1])]
        if _ITS.isdisjoint(words):
            return ()
        named = [m for m in within(page.parties, self.start, frame.source[0]) if not m.as_place]
        return tuple(named[:1]) or self.reference.meant_by("it")

    def _firm(self, frame: Frame) -> tuple[PartyMention, ...]:
        """The firm that speaks without its name: "the company said it would"."""
        start, end = without_aside(self.page.text, frame.source)
        words = self.page.words.lows[self.page.word_at(start) : self.page.word_at(end)]
        return self.reference.meant_by(THE_FIRM) if words in _FIRMS else ()

    def _who_speaks(self, frame: Frame) -> tuple[PartyMention, ...]:
        """Whom the pronoun of somebody who speaks means."""
        words = self.page.words.lows[self.page.word_at(frame.source[0]) : self.page.word_at(frame.source[1])]
        if words not in _SPEAKING:
            return ()
        told = frame.mention.speaker
        named = within(self.page.parties, *without_aside(self.page.text, told)) if told else ()
        if nameless_speaker(self.page, frame):
            return tuple(m for m in named[:1] if not can_be_person(m))
        return tuple(named[:1]) or self.reference.meant_by(words[0])

    def _speaker(self, offset: int) -> Frame | None:
        """The frame that says what stands at an offset; None where whoever speaks only tells of others."""
        saying = (frame for frame in reversed(self.frames) if frame.is_speech and frame.says(offset))
        frame = next(saying, None)
        return None if frame is None or self._reports(frame) else frame

    def _reports(self, frame: Frame) -> bool:
        """Whether whoever speaks tells of others by trade: a newspaper, an agency."""
        page = self.page
        words = page.words.lows[page.word_at(frame.source[0]) : page.word_at(frame.source[1])]
        told = within(page.parties, *frame.source)
        return not _MEDIA.isdisjoint(words) or any(m.sector == "JRN" or m.name in RATERS for m in told)
