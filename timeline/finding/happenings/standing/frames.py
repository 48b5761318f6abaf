"""Frames of speech: who says what in a sentence, which words say so, and which parts of it are said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.finding.claims import ClaimMention
from timeline.finding.finite import is_base_form
from timeline.finding.happenings.page import within
from timeline.finding.happenings.standing.said import content_of
from timeline.finding.inflection import is_past_form
from timeline.finding.namings import only_names
from timeline.finding.regex import regex
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Page
    from timeline.finding.sentences import Sentence

__all__ = ["Frame", "frames_of"]

_CLOSING_CUES = ("said", "says", "report", "announced", "confirmed", "wrote", "added")
"""How the words begin that say that something was said, in a frame that closes its sentence."""
_CLOSING = regex(
    r",[”\"]?\s(?P<source>[^,;:“”\"]{2,80}?)"
    r"\s(?P<cue>said|says|reported|reports|announced|confirmed|wrote|added)"
    r"(?:\s(?!that\b|an?other\b|(?:US)?[$€£\d])[^,;:“”\"]{1,60})?[.!]?\Z"
)
_UNWILLING = ("declined", "declines", "refused", "refuses")
_TO_CONFIRM = (" to confirm", " to verify")
"""What somebody declines who leaves it open whether it is so."""
_TO_HAVE = (" to have ", " to be ")
"""What follows "said" where nobody speaks: "a waiver, said to have been issued"."""
_FAILING = ("failed", "fails", "fail", "failing")
"""What nobody does by words."""
_GOING_ON = ("went on", "goes on", "go on", "going on")
"""What tells that somebody moved, where he did so "to" a place: "went on to Lima"."""
_FIGURES = ("added", "adds", "reported", "posted", "reports", "admitted", "admits")
_NOUNS = frozenset(("rules", "reports", "claims", "states", "notes", "calls", "orders", "warnings"))
_BEING = ("is ", "are ", "was ", "were ", "been ")
_BE = (" be", " been", " is", " are", " was", " were", " being")
"""How a passive ends before its participle, and no name of a speaker: "could not be confirmed"."""
_LONE_NOUN = regex(r"(?!(?:he|she|it|who|which|that|police)\b)[a-z-]+[a-rt-z]")
"""A noun that another follows, as in "takeover rules": nobody speaks."""
_NO_SOURCES = (
    "and ",
    "or ",
    "but ",
    "citing ",
    "nobody ",
    "no one ",
    "none ",
    "few ",
    "that ",
    "while ",
    "whereas ",
)
"""How that begins which names nobody who says so: "nobody needed reminding", the rest of a list."""
_NOBODY = frozenset(("last ", "first ", "once ", "twice "))
"""Words that say when or how often: "the council, which last discussed it in May"."""
_WHAT_THEY = regex(
    r"(?:an?\s[a-z]+|something|nothing|everything)\s(?:that\s)?(?:the|an?|its|his|her|their)\s"
)
"""How that begins which somebody says something of: "a fact the ministry confirmed"."""
_FIGURE = regex(r"(?:an?\s|the\s|about\s|nearly\s|more than\s|another\s)?(?:US)?[$€£\d]")
"""What is added to a sum, and not to what was said before."""
_CALLED = regex(
    r"\s(?:up|off|in|back|home|together|(?:an?|early|snap|fresh|new)\s(?:[\w-]+\s){0,3}?"
    r"(?:elections?|vote|referendum|strikes?|halt|truce|meeting|summit|session|walkout|protests?|rally)\b)"
)
"""What is called without a word about it: "called up reservists", "called an election"."""
_RECALLING = ("recalled", "recalls", "recalling", "recall")
_OF_THINGS = frozenset(("disputed", "contested", "claimed", "alleged", "confirmed", "reported", "announced"))
"""Participles that say before a noun what people make of it: "in disputed waters"."""
_BEFORE_NOUNS = PREPOSITIONS | wordset(
    "the a an its their his her 's ’s last first only remaining other most long once hotly bitterly several"
    " many two three four"
)
"""Words right before such a participle: "the last disputed hill"."""
_READING = (" read", " reads")
_READS_SO = regex(r",?\s?[:“\"«]|\sthat\b")
"""What follows where a paper reads so, and nobody reads it."""
_WRITING = ("wrote", "writes", "written", "write", "writing")
_INTO_LAW = regex(
    r"\s(?:[\w’'-]+\s){0,5}?(?:in)?to\s(?:the\s|its\s|national\s)*(?:law|statutes?|constitution|charter|budget)\b"
)
"""What follows where a parliament writes something "into law", and says nothing."""
_OFF_OR_DOWN = regex(
    r"\s(?:(?!(?:that|on|in|to|from|is|are|was|were|had|has)\b)[\w’'.$€£-]+\s){0,4}?(?:off|down)\b"
)
"""What follows where a value is written off or down."""
_CALLED_OFF = regex(r"\s(?:[\w’'-]+\s){0,4}?off\b")
"""What follows where something is called off."""
_HOW = regex(r" (?:how|what|when|why|where)\b")
_LIVES = regex(r"\s(?:[a-z]+\s){0,4}?(?:[\d.,]+\s)?(?:[A-Za-z]+\s){0,2}?lives\b")
"""What a storm or a war claims: "claimed at least 20 lives"."""
_PERFORMING = tuple(wordset("declare declares declared declaring proclaim proclaims proclaimed proclaiming"))
_SAYS_SO = regex(r"[^.;]{0,24}?(?:,? [“\"]|: |\bthat\b| (?:it|he|she|they|there|we)\b)")
"""What follows where somebody only says so, and does nothing by it as in "declared independence"."""
_NAMED = regex(r",?\s(?P<name>(?:the|an?|its|his|her|their)\s\w|[A-Z]|it\b|he\b|she\b|they\b)")
"""What follows a time that opens a sentence, where it is who speaks."""
_JOINT = regex(r"[,;]?\s(?:and|but|or|while|though)\s(?:\w+\s){0,2}\Z")
_JOINED = 40
"""Characters before a cue within which it is joined to another one of the same speaker."""
_GIVING_REASONS = frozenset(("citing", "pleading", "invoking"))
_CITED = 60
"""Characters within which what is said follows a source: "citing a report that"; else a reason is given."""
_BRACKETED = 200
"""Characters behind who speaks within which a bracket closes."""
_RESPONDING = ("repl", "respond", "react", "retaliat", "answer")
_BY_DOING = regex(r"(?:\s[\w,]+){0,5}?\sby\s[a-z]+ing\b")
"""What somebody answers with that he does: "replied three days later by expelling"."""


@dataclass(slots=True)
class Frame:
    """A claim as it stands in its sentence.

    Attributes:
        mention: the claim as found.
        content: the span of what is said; empty where nothing in this sentence is.
        source: the span of the words for who says it, or an empty span.
        cue: the span of the words that say that it is said.
        is_speech: whether a speech act is told, and not only a document or a belief named.
        is_quoted: whether the sentence is nothing but a quotation, of whoever speaks in one before it.
    """

    mention: ClaimMention
    content: tuple[int, int]
    source: tuple[int, int]
    cue: tuple[int, int]
    is_speech: bool
    is_quoted: bool = False

    @property
    def is_inserted(self) -> bool:
        """Whether it stands within what is said: "Norland's army, Ostia said, has left"."""
        first, last = min(self.source[0], self.cue[0]), max(self.source[1], self.cue[1])
        return self.is_speech and self.content[0] < first and last < self.content[1]

    def says(self, offset: int) -> bool:
        """Whether what stands at the offset is said, and not part of the words of saying."""
        inside = self.content[0] <= offset < self.content[1]
        return (
            inside
            and not self.source[0] <= offset < self.source[1]
            and not self.cue[0] <= offset < self.cue[1]
        )


def frames_of(page: Page, sentence: Sentence) -> Sequence[Frame]:
    """The frames of speech in a sentence, in order of their cues."""
    claims = within(page.claims, sentence.start, sentence.end)
    closing = _closing(page, sentence)
    if not claims:
        return () if closing is None else (closing,)
    found = [_frame(page, sentence, mention) for mention in claims if mention.cue]
    found = _apart(page.text, [frame for frame in found if _counts(page, frame)])
    if closing is not None and not any(frame.cue[1] > closing.cue[0] for frame in found):
        found.append(closing)
    return found


def _apart(text: str, frames: list[Frame]) -> list[Frame]:
    """The frames, each without what belongs to another one.

    Who goes on to say something else does not say that he does: "denied that it sank and | accused Norland".
    What is denied behind an accusation is what it is about: "accuses it of theft, which it denies".
    """
    apart = [_behind_accusation(_before_next(text, frame, frames), frames) for frame in frames]
    apart = [_in_brackets(text, frame) for frame in apart]
    return [_behind_colon(text, frame) if frame.is_inserted else frame for frame in apart]


def _behind_colon(text: str, frame: Frame) -> Frame:
    """Who is inserted behind a colon says nothing of what is before it: "No: it will, he said, pay"."""
    start, end = frame.content
    colon = text.rfind(": ", start, min(frame.source[0], frame.cue[0]))
    return replace(frame, content=(colon + len(": "), end)) if colon >= 0 else frame


def _in_brackets(text: str, frame: Frame) -> Frame:
    """Who speaks in brackets says what stands in them: "troops crossed (after shots, it says), and left"."""
    start, end = frame.content
    opens = text.rfind("(", start, min(frame.source[0], frame.cue[0]))
    if opens < 0 or ")" in text[opens : frame.cue[0]]:
        return frame
    spoken = max(frame.source[1], frame.cue[1])
    closes = text.find(")", spoken, spoken + _BRACKETED)
    return replace(frame, content=(opens + 1, min(closes, end))) if closes > opens + 1 else frame


def _before_next(text: str, frame: Frame, frames: Sequence[Frame]) -> Frame:
    start, end = frame.content
    for other in frames:
        again = other.source == frame.source and other.source[0] < other.source[1]
        if again and frame.cue[1] <= start < other.cue[0] < end:
            joint = _JOINT.search(text, max(other.cue[0] - _JOINED, start), other.cue[0])
            return replace(frame, content=(start, joint.start() if joint else other.cue[0]))
    return frame


def _behind_accusation(frame: Frame, frames: Sequence[Frame]) -> Frame:
    start, end = frame.content
    if frame.mention.stance != "denies" or end > frame.cue[0]:
        return frame
    accused = (other.content[0] for other in frames if other.mention.family == "stance")
    return replace(frame, content=(max((at for at in accused if start < at < end), default=start), end))


def _closing(page: Page, sentence: Sentence) -> Frame | None:
    """A frame that closes the sentence, as ", researchers reported on Friday"."""
    # No comma stands inside such a frame, so that only the last one can open it.
    comma = page.text.rfind(",", max(sentence.start + 20, sentence.end - 160), sentence.end)
    if comma < 0 or not any(map(page.text[comma : sentence.end].__contains__, _CLOSING_CUES)):
        return None
    match = _CLOSING.match(page.text, comma, sentence.end)
    if match is None or match["source"].endswith(_BE):
        return None
    content = (sentence.start, match.start())
    mention = ClaimMention(match.span("source"), match.span("cue"), content, "asserts")
    frame = Frame(mention, content, match.span("source"), match.span("cue"), is_speech=True)
    return None if _is_misread(page, frame, match["cue"].lower()) else frame


def _counts(page: Page, frame: Frame) -> bool:
    """Whether the frame says who vouches for something: a wish or a thought does not, nor does a time."""
    mention = frame.mention
    cue = page.text[slice(*frame.cue)].lower()
    if page.words.lows[page.word_at(frame.cue[0]) - 1] in ("as", "than"):
        return False  # "as expected", "than forecast"
    if (
        (cue.startswith("to ") and mention.stance != "unverified")
        or (cue in _OF_THINGS and page.words.lows[page.word_at(frame.cue[0]) - 1] in _BEFORE_NOUNS)
        or cue.endswith(_FAILING)
        or (cue == "said" and frame.is_speech and page.text.startswith(_TO_HAVE, frame.cue[1]))
        or (cue.endswith("promised") and page.text.startswith(" for ", frame.cue[1]))
        or (cue in _GOING_ON and page.text.startswith(" to ", frame.cue[1]))
        or (" " not in cue and page.text[frame.cue[1] : frame.cue[1] + 4] == " by ")
        or (cue.startswith(_RESPONDING) and _BY_DOING.match(page.text, frame.cue[1]))
    ):
        return False
    if cue in _GIVING_REASONS:
        return " that " in page.text[frame.content[0] : min(frame.content[1], frame.content[0] + _CITED)]
    if mention.stance in ("hedges", "unverified", "denies"):
        return True
    if mention.family in ("thought", "wish") or _is_misread(page, frame, cue):
        return False
    return mention.family != "document" or not any(m.person for m in within(page.parties, *frame.source))


def _is_misread(page: Page, frame: Frame, cue: str) -> bool:
    """Whether the source is a time or the rest of a list, or what is said an amount."""
    source = f"{page.text[slice(*frame.source)].lower()} "
    if source in _NOBODY or (
        source.startswith((*_NO_SOURCES, *_BEING))
        or _WHAT_THEY.match(source)
        or _is_of_things(page, frame, cue)
    ):
        return True
    if (
        cue in _NOUNS
        and page.text[slice(*frame.source)].islower()
        and _LONE_NOUN.fullmatch(page.text, *frame.source)
    ):
        return True
    owned = cue.endswith("claimed") and cue.startswith(_BEING) and frame.content[0] < frame.cue[0]
    takes = cue == "back" and _is_verb(page.text[slice(*frame.source)])
    # "Waters that are claimed by Norland", "refuses to take back the men", "was scaled back"
    if owned or takes or (cue.startswith("call") and _CALLED.match(page.text, frame.cue[1])):
        return True
    if cue.endswith(_PERFORMING) and frame.content[0] >= frame.cue[1]:
        return _SAYS_SO.match(page.text, frame.cue[1]) is None
    if cue.endswith(_FIGURES) and _FIGURE.match(page.text, frame.content[0], frame.content[1]):
        return True
    return any(d.start <= frame.source[0] < d.end for d in within(page.datings, *frame.source))


def _is_verb(word: str) -> bool:
    """Whether a word that stands alone before "back" is the verb that this goes with."""
    return is_base_form(word) or (word.islower() and is_past_form(word))


def _is_of_things(page: Page, frame: Frame, cue: str) -> bool:
    """Whether things are recalled, lives claimed, something named or made law: "recalled 61,000 bottles"."""
    text = page.text
    if cue.endswith(_RECALLING) and frame.content[0] >= frame.cue[1]:
        return not (_SAYS_SO.match(text, frame.cue[1]) or _HOW.match(text, frame.cue[1]))
    if only_names(page.words.lows, page.words.forms, page.word_at(frame.cue[0])):
        return True
    if cue == "called" and _CALLED_OFF.match(text, frame.cue[1]):
        return True
    if cue.endswith(_READING) and frame.content[0] >= frame.cue[1]:
        return _READS_SO.match(text, frame.cue[1]) is None
    if cue.endswith(_WRITING):
        return (
            _OFF_OR_DOWN.match(text, frame.cue[1]) is not None
            or _INTO_LAW.match(text, frame.cue[1]) is not None
        )
    return "claim" in cue and _LIVES.match(text, frame.cue[1]) is not None


def _frame(page: Page, sentence: Sentence, mention: ClaimMention) -> Frame:
    assert mention.cue is not None
    source = _behind_opening(page, mention.source) if mention.source else (mention.cue[0],) * 2
    content = content_of(page, sentence, mention, source)
    cue = page.text[slice(*mention.cue)].lower()
    is_speech = mention.family in ("speech", "stance") and "according" not in cue and source[0] < source[1]
    leaves_open = cue.endswith(_UNWILLING) and page.text.startswith(_TO_CONFIRM, mention.cue[1])
    meant = mention._replace(stance="unverified") if leaves_open else mention
    return Frame(meant, content, source, mention.cue, is_speech)


def _behind_opening(page: Page, source: tuple[int, int]) -> tuple[int, int]:
    """Who says it, without a time that opens the sentence: "days later he"."""
    for dating in within(page.datings, source[0], source[0] + 1):
        named = _NAMED.match(page.text, dating.end, source[1])
        if named is not None:
            return named.start("name"), source[1]
    return source
