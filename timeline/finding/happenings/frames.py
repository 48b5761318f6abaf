"""Frames of speech: who says what in a sentence, which words say so, and which parts of it are said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.domain.statement import Claim
from timeline.finding.claims import ClaimMention
from timeline.finding.happenings.page import within
from timeline.finding.inflection import irregular_pasts
from timeline.finding.regex import regex
from timeline.finding.words import QUOTES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention
    from timeline.finding.sentences import Sentence

__all__ = ["Frame", "claims_about", "frames_of", "speaker_parties", "states", "tells_after"]

_CLOSING = regex(
    r",[”\"]?\s(?P<source>[^,;:“”\"]{2,80}?)"
    r"\s(?P<cue>said|says|reported|reports|announced|confirmed|wrote|added)"
    r"(?:\s(?!that\b)[^,;:“”\"]{1,60})?[.!]?\Z"
)
_NOT_VOUCHING = wordset(
    "pleaded pleads sworn swore described describes "
    "called calls call urged urges demanded demands demand ordered orders asked asks requested promised"
    " promises promise pledged pledges vowed vows threatened threatens threaten refused refuses agreed"
    " agrees decided decides voted vote ruled rule backed backs supported supports welcomed welcomes"
    " praised praises condemned condemns criticised criticized thanked thanks invited proposed proposes"
    " recommended planned plans offered offers chose rejected rejects declined declines dismissed"
    " opposed opposes blamed blames banned sentenced approved approves appealed ask want wants wanted"
    " hoped hopes considering considers considered sought seeks seek apply applied calling urging demanding"
    " ordering asking requesting promising pledging vowing threatening refusing supporting welcoming praising"
    " condemning criticising criticizing inviting proposing recommending offering rejecting blaming seeking"
)
"""Cues that tell an act of their own and vouch for nothing that they govern."""
_UNWILLING = ("declined", "declines", "refused", "refuses")
_TO_CONFIRM = (" to confirm", " to verify")
"""What somebody declines who leaves it open whether it is so."""
_THAT = len("that ")
_FAILING = ("failed", "fails", "fail", "failing")
"""What nobody does by words."""
_FIGURES = ("added", "adds", "reported", "posted", "reports")
_NOUNS = frozenset(("rules", "reports", "claims", "states", "notes", "calls", "orders", "warnings"))
_LONE_NOUN = regex(r"(?!(?:he|she|it|who|which|that|police)\b)[a-z-]+[a-rt-z]")
"""A noun that another follows, as in "takeover rules": nobody speaks."""
_FIGURE = regex(r"(?:an?\s|the\s|about\s|nearly\s|more than\s|another\s)?(?:US)?[$€£\d]")
"""What is added to a sum, and not to what was said before."""
_CALLED = regex(
    r"\s(?:up|off|in|back|home|together|(?:an?|early|snap|fresh|new)\s(?:[\w-]+\s){0,3}?"
    r"(?:elections?|vote|referendum|strikes?|halt|truce|meeting|summit|session|walkout|protests?|rally)\b)"
)
"""What is called without a word about it: "called up reservists", "called an election"."""
_PERFORMING = tuple(wordset("declare declares declared declaring proclaim proclaims proclaimed proclaiming"))
_SAYS_SO = regex(r"[^.;]{0,24}?(?:,? [“\"]|: |\bthat\b| (?:it|he|she|they|there|we)\b)")
"""What follows where somebody only says so, and does nothing by it as in "declared independence"."""
_BEFORE_TIMES = frozenset(("", "on", "in", "late", "early", "late on", "early on", "earlier", "last"))
_OPENING = regex(r",?\s*(?:that\s)?")
_LONGEST_DATE = 200
"""Characters within which dates stand that are taken for what is said."""
_OBJECTS = frozenset(("that", "to", "of"))
_REPORT = regex(
    r"(?:as\s[\w-]+\s)?(?:an?\s|the\s)?(?:[\w-]+\s){0,3}?(?:reports?|rumou?rs?|claims?|allegations?|suggestions?|accusations?)\b"
    r"[^.;,]{0,60}?\bthat\s"
)
"""What is denied together with what it says: "denied a report in a newspaper that"."""
_NAMED = regex(r",?\s(?P<name>(?:the|an?|its|his|her|their)\s\w|[A-Z]|it\b|he\b|she\b|they\b)")
"""What follows a time that opens a sentence, where it is who speaks."""
_ASIDE = regex(r", (?:who|which|whose)\b")
_LONGEST_NAME = 80
"""Characters of a party with its office before a name."""
_ADDRESSED = 9
"""Words that say whom something was told, and when."""
_TURNS = (", although ", ", even though ")
"""Where what is said ends before its sentence does, as it does at a semicolon."""
_JOINING = (", and ", ", but ", "; ")
"""What parts a clause that begins from the one before it."""
_TURNING = regex(r", but (?:\w+ly )?(?P<verb>\w+)")
"""Where the speaker may go on to act: "said it had begun, but refused to say where"."""
_SAID = 1500
"""Characters of what is said within which it is looked for where that ends."""
_TOLD = wordset("told tells telling informed assured reminded warned")


@dataclass(frozen=True, slots=True)
class Frame:
    """A claim as it stands in its sentence.

    Attributes:
        mention: the claim as found.
        content: the span of what is said; empty where nothing in this sentence is.
        source: the span of the words for who says it, or an empty span.
        cue: the span of the words that say that it is said.
        is_speech: whether a speech act is told, and not only a document or a belief named.
    """

    mention: ClaimMention
    content: tuple[int, int]
    source: tuple[int, int]
    cue: tuple[int, int]
    is_speech: bool

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
    found = [frame for frame in found if _counts(page, frame)]
    if closing is not None and not any(frame.cue[1] > closing.cue[0] for frame in found):
        found.append(closing)
    return found


def _closing(page: Page, sentence: Sentence) -> Frame | None:
    """A frame that closes the sentence, as ", researchers reported on Friday"."""
    # No comma stands inside such a frame, so that only the last one can open it.
    comma = page.text.rfind(",", max(sentence.start + 20, sentence.end - 160), sentence.end)
    match = _CLOSING.match(page.text, comma, sentence.end) if comma >= 0 else None
    if match is None:
        return None
    content = (sentence.start, match.start())
    mention = ClaimMention(match.span("source"), match.span("cue"), content, "asserts")
    frame = Frame(mention, content, match.span("source"), match.span("cue"), is_speech=True)
    return None if _is_misread(page, frame, match["cue"].lower()) else frame


def _counts(page: Page, frame: Frame) -> bool:
    """Whether the frame says who vouches for something: a wish or a thought does not, nor does a time."""
    mention = frame.mention
    cue = page.text[slice(*frame.cue)].lower()
    if page.text[max(frame.cue[0] - 5, 0) : frame.cue[0]].lower().endswith(("as ", "than ")):
        return False  # "as expected", "than forecast"
    if (
        cue.startswith("to ")
        or cue.endswith(_FAILING)
        or (" " not in cue and page.text[frame.cue[1] : frame.cue[1] + 4] == " by ")
    ):
        return False
    if mention.stance in ("hedges", "unverified", "denies"):
        return True
    if mention.family in ("thought", "wish") or _is_misread(page, frame, cue):
        return False
    return mention.family != "document" or not any(m.person for m in within(page.parties, *frame.source))


def _is_misread(page: Page, frame: Frame, cue: str) -> bool:
    """Whether the source is a time or the rest of a list, or what is said an amount."""
    if page.text[slice(*frame.source)].lower().startswith(("and ", "or ", "but ")):
        return True
    if (
        cue in _NOUNS
        and page.text[slice(*frame.source)].islower()
        and _LONE_NOUN.fullmatch(page.text, *frame.source)
    ):
        return True
    if cue.startswith("call") and _CALLED.match(page.text, frame.cue[1]):
        return True
    if cue.endswith(_PERFORMING) and frame.content[0] >= frame.cue[1]:
        return _SAYS_SO.match(page.text, frame.cue[1]) is None
    if cue.endswith(_FIGURES) and _FIGURE.match(page.text, frame.content[0], frame.content[1]):
        return True
    return any(d.start <= frame.source[0] < d.end for d in within(page.datings, *frame.source))


def _frame(page: Page, sentence: Sentence, mention: ClaimMention) -> Frame:
    assert mention.cue is not None
    source = _behind_opening_time(page, mention.source) if mention.source else (mention.cue[0],) * 2
    content = mention.content or (mention.cue[1], mention.cue[1])
    cue = page.text[mention.cue[0] : mention.cue[1]].lower()
    if cue.startswith("according"):
        content = _around(page, sentence, mention.cue, source)
    elif content[0] >= mention.cue[1]:
        content = _behind_that(page, mention.cue, content)
        first = min(source[0], mention.cue[0])
        if first - sentence.start > 20 and (
            _is_date_only(page, content) or _is_addressee(page, mention.cue, content, first)
        ):
            content = (sentence.start, min(source[0], mention.cue[0]))
    if content[0] >= mention.cue[1]:
        content = _behind_time(page, content)
    report = _REPORT.match(page.text, *content) if mention.stance == "denies" else None
    content = (report.end(), content[1]) if report else content
    first = min(source[0], mention.cue[0])
    if content[0] < first and content[1] <= first + 1 and not cue.startswith("according"):
        before = page.text[max(0, first - 3) : first].rstrip()
        if not before.endswith((",", "”", '"', "''", "—", "–")):
            content = (mention.cue[1], mention.cue[1])
    turn = _turn(page.text, *content)
    if mention.family == "stance" and (
        (meanwhile := page.text.find(", as ", content[0], min(content[1], content[0] + _SAID))) >= 0
    ):
        turn = min(turn, meanwhile) if turn >= 0 else meanwhile
    if turn - content[0] > 10:
        content = (turn + 1, content[1]) if first > turn > 0 else (content[0], turn)
    is_speech = mention.family in ("speech", "stance") and "according" not in cue and source[0] < source[1]
    leaves_open = cue.endswith(_UNWILLING) and page.text.startswith(_TO_CONFIRM, mention.cue[1])
    meant = mention._replace(stance="unverified") if leaves_open else mention
    return Frame(meant, content, source, mention.cue, is_speech)


def _behind_opening_time(page: Page, source: tuple[int, int]) -> tuple[int, int]:
    """Who says it, without the time that opens the sentence: "two days later Norland's army said"."""
    for dating in within(page.datings, source[0], source[0] + 1):
        named = _NAMED.match(page.text, dating.end, source[1])
        if named is not None:
            return named.start("name"), source[1]
    return source


def _turn(text: str, start: int, end: int) -> int:
    """Where what is said ends before its sentence does; -1 where it does not."""
    stop = min(end, start + _SAID)
    found = [text.find(";", start, end)]
    found += [text.find(turn, start, stop) for turn in _TURNS]
    found += [match.start() for match in _TURNING.finditer(text, start, stop) if _is_past_form(match["verb"])]
    return min((at for at in found if at >= 0), default=-1)


def _is_past_form(word: str) -> bool:
    return word.endswith("ed") or word in irregular_pasts()


def _around(page: Page, sentence: Sentence, cue: tuple[int, int], source: tuple[int, int]) -> tuple[int, int]:
    """According to X, where a clause begins, speaks for all that follows; at the end for all before it."""
    before = page.text[sentence.start : cue[0]]
    if before.count(" ") < 3 or before.endswith(_JOINING):
        return max(source[1], cue[1]), sentence.end
    return sentence.start, sentence.end


def _behind_time(page: Page, content: tuple[int, int]) -> tuple[int, int]:
    """What is said begins behind the time of saying: "said late yesterday that ..."."""
    for dating in within(page.datings, content[0], min(content[0] + 12, content[1])):
        if page.text[content[0] : dating.start].strip().lower() in _BEFORE_TIMES:
            start = dating.end
            rest = _OPENING.match(page.text, start, content[1])
            return (rest.end() if rest else start), content[1]
    return content


def states(page: Page, frame: Frame) -> bool:
    """Whether the cue tells a plain statement, and no act of another kind."""
    return frame.mention.family == "speech" and _vouches(page, frame)


def tells_after(page: Page, frame: Frame, place: int) -> bool:
    """Whether who says it is named behind what is said, which is no quotation: "it sank, officials said"."""
    if not frame.is_speech or place >= min(frame.source[0], frame.cue[0]):
        return False
    said = page.text[frame.content[0] : frame.cue[0]]
    return states(page, frame) and not any(mark in said for mark in QUOTES)


def _behind_that(page: Page, cue: tuple[int, int], content: tuple[int, int]) -> tuple[int, int]:
    """Of "told reporters in Oslo on 4 May that ..." what is said begins behind "that"."""
    words = page.words.lows
    if words[page.word_at(cue[1]) - 1] not in _TOLD:
        return content
    first, last = page.word_at(content[0]), page.word_at(content[1])
    for i in range(first, min(first + 12, last)):
        if words[i] == "that":
            return page.words.ends[i] + 1, content[1]
    return content


def _is_date_only(page: Page, span: tuple[int, int]) -> bool:
    if span[1] - span[0] > _LONGEST_DATE:
        return False
    rest = page.text[span[0] : span[1]]
    for dating in within(page.datings, *span):
        rest = rest.replace(page.text[dating.start : dating.end], "")
    return len(rest.strip(' .,”"onidatlserymg')) < 3


def _is_addressee(page: Page, cue: tuple[int, int], span: tuple[int, int], first: int) -> bool:
    """Whether "told" has only whom and when behind it: what is said stands before, as in ", she told us"."""
    if page.words.lows[page.word_at(cue[1]) - 1] not in _TOLD:
        return False
    start, end = page.word_at(span[0]), page.word_at(span[1])
    closes = page.text[max(first - 2, 0) : first].strip() in (",", ",”", "”", '"')
    return closes and end - start <= _ADDRESSED and _OBJECTS.isdisjoint(page.words.lows[start:end])


def speaker_parties(page: Page, frame: Frame) -> list[tuple[str, str | None]]:
    """Who says it, as (name, code) pairs: one for each party that the source names, else its words."""
    span = frame.source
    named = within(page.parties, *span) or _around_name(page, span[0])
    if not named and frame.mention.speaker:
        span = frame.mention.speaker
        named = within(page.parties, *span)
    start = max((d.end for d in within(page.datings, *span) if d.start <= span[0]), default=span[0])
    words = _ASIDE.split(" ".join(page.text[start : span[1]].split()), maxsplit=1)[0].strip(" ,")
    if words.lower().startswith("the "):
        words = words[4:]
    codes = list(dict.fromkeys(mention.code for mention in named if mention.code))
    if not words:
        return [("", None)]
    if len(named) == 1 and named[0].person and len(words) < len(named[0].name):
        words = named[0].name
    return [(words, code) for code in codes] or [(words, None)]


def _around_name(page: Page, place: int) -> Sequence[PartyMention]:
    """The party whose words hold the name at an offset: "Norland's minister, Jan Dahl"."""
    before = within(page.parties, place - _LONGEST_NAME, place)
    return before[-1:] if before and before[-1].end > place else ()


def _vouches(page: Page, frame: Frame) -> bool:
    words = page.text[slice(*frame.cue)].lower().split()
    if _TOLD.intersection(words) and frame.content[0] >= frame.cue[1]:
        # "told the state to reduce" is an order.
        said = page.text[frame.content[0] : min(frame.content[1], frame.content[0] + 60)]
        if (
            " to " in said
            and " that " not in said
            and page.text[frame.content[0] - 5 : frame.content[0]] != "that "
        ):
            return False
    before = page.text[max(frame.content[0] - _THAT, 0) : frame.content[0]]
    if frame.mention.stance == "unverified" or (frame.mention.stance == "denies" and before == "that "):
        return True  # "dismissed reports that", unlike "dismissed the envoy"
    return frame.mention.family != "wish" and not any(word in _NOT_VOUCHING for word in words)


def claims_about(page: Page, frames: Sequence[Frame], offset: int) -> tuple[Claim, ...]:
    """The claims that cover the place where a happening is told; the innermost speaker last."""
    claims: dict[tuple[str, str | None, str], Claim] = {}
    for frame in frames:
        if not frame.says(offset) or not _vouches(page, frame):
            continue
        cue = " ".join(page.text[frame.cue[0] : frame.cue[1]].split())
        if " not " in f" {cue} " and frame.mention.stance == "asserts":
            continue
        for by, code in speaker_parties(page, frame):
            if not by and frame.mention.stance in ("asserts", "denies"):
                continue
            claims.setdefault((by, code, frame.mention.stance), Claim(by, code, frame.mention.stance, cue))
    return tuple(claims.values())
