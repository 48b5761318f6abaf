"""Where what somebody says begins a clause of its own, and where it is only a thing that he names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.claims.frames import TOLD_THINGS
from timeline.finding.clauses import ABOUT_THINGS
from timeline.finding.finite import can_be_finite, find_finite_verbs, is_base_form
from timeline.finding.happenings.page import within
from timeline.finding.inflection import PARTICIPLE_ENDINGS
from timeline.finding.joints import CONJUNCTIONS, SUBJECTS, TIME_NOUNS
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

    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.standing.frames import Frame

__all__ = ["NAMING", "said_from"]

NAMING = ("called", "calls", "calling", "branded", "dubbed", "labelled", "labeled", "termed", "described")
_BELIEVED = frozenset(("thought", "document"))
"""Families of cues that tell what somebody thinks is so, or what a paper shows."""
_OF_DEED = regex(r"(?:[\w’'.-]+\s){1,7}?(?=(?:of|for)\s[a-z]{3,}ing\b)")
"""Whom somebody is accused or blamed, up to what he is said to have done."""
_NEAR = 8
"""Characters behind a party within which the time stands that goes with the verb before it."""
_GIVING = ("pledged", "pledges", "promised", "promises", "offered", "offers")
_THING = regex(
    r"(?:(?:the\s)?(?:[A-Z][\w’'-]*\s){1,3}|(?:him|her|it|them|us)\s)?"
    r"(?i:an?\s|another\s|some\s|up to\s|more than\s|about\s|nearly\s|at least\s|[$€£]|\d)"
)
"""A thing that is given, maybe behind the one to whom: "promised | Norland 40 lorries"."""
_ASKING = (
    *wordset("urge urges urged urging exhort exhorts exhorted exhorting ask asks asked asking"),
    *("call on", "calls on", "called on", "calling on"),
)
"""How the cues end of those who ask somebody to do something."""
_OF_THINGS = ("rejected", "rejects", "dismissed", "dismisses", *_ASKING)
"""How cues end behind which a thing may stand, and no clause."""
_TO_OR_FOR = frozenset(("to", "for"))
_OWN_TIME = 40
"""Characters behind which a time is that of what he is asked for."""
_WHOM_FOR = 6
"""Words within which these stand behind whom somebody asks."""
_WHOM = 9
"""Words within which "to" stands behind whom they ask."""
_NO_CLAUSE = ("to ", "as much ")
"""How begins what somebody will do, or that he has said so: "said as much on Monday"."""
_TO_THING = 60
"""Characters within which that stands."""
_NO_NOUNS = (
    PREPOSITIONS
    | SUBORDINATORS
    | CONJUNCTIONS
    | RELATIVES
    | AUXILIARIES
    | TIME_NOUNS
    | TOLD_THINGS
    | {"that"}
)
"""Words behind which a pronoun begins what is said, and nouns for what is said."""
_OPENING_CLAUSES = frozenset(
    ("that", ":", '"', "“", "whether", "if", "he", "she", "it", "they", "we", "i", "there")
)
"""What begins a clause, and no thing, behind a verb of saying."""
_WHICH = frozenset(("which", "who", "whom", "where"))
_ON_OCCASION = frozenset(("at", "during"))
"""What stands before an occasion on which something is announced: "at a meeting called by Norland"."""


def said_from(page: Page, frames: Sequence[Frame]) -> dict[int, bool]:
    """The words at which what is said begins, or the words of saying behind it; and whether it is these."""
    cuts: dict[int, bool] = {}
    for frame in frames:
        if frame.content[0] == frame.content[1]:
            continue
        if _tells_of_which(page, frame):
            continue
        if not frame.is_speech:
            if frame.cue[0] < frame.source[0] <= frame.content[0]:
                # Of "according to a study published in 2019" verb and date are not those of what is said.
                cuts[page.word_at(frame.content[0])] = False
            elif frame.mention.family in _BELIEVED and _is_clause(page, frame):
                # "believes | Norland sent jets", "records show | he left"
                cuts[page.word_at(frame.content[0])] = False
            continue
        if _is_thing(page, frame) or _asks_somebody(page, frame, frames):
            # "promised to send", "pledged 3 million euros": one act, not two.
            continue
        if frame.content[0] >= frame.cue[1]:
            cuts[page.word_at(_behind_whom(page, frame))] = False
        elif frame.content[1] <= max(frame.cue[0], frame.source[0]) + 1:
            cuts[page.word_at(frame.content[1])] = True
    return cuts


def _tells_of_which(page: Page, frame: Frame) -> bool:
    """Whether somebody says of a thing what an aside tells: "the bank, which Oslo says is broke, closed"."""
    lows, at = page.words.lows, page.word_at(min(frame.source[0], frame.cue[0])) - 1
    source = frame.cue[0] < frame.source[0] and lows[at] == ","
    at -= source
    spoken = frame.is_speech and lows[at - 1 : at + 1] == (",", "which")
    ended = frame.cue[1] <= frame.content[0] and page.text.startswith(",", frame.content[1])
    return at > 0 and ((source and lows[at] in _WHICH) or (spoken and ended))


def _is_clause(page: Page, frame: Frame) -> bool:
    """Whether somebody thinks that something is so, and does not think of a thing or of doing it."""
    start = frame.content[0]
    opened = page.text.endswith("that ", 0, start)  # There a clause begins anyway.
    if opened or start < frame.cue[1] or page.text.startswith(("to ", "of ", "about "), start):
        return False
    lows = page.words.lows[page.word_at(start) : page.word_at(frame.content[1])]
    return any(map(can_be_finite, lows))


def _behind_whom(page: Page, frame: Frame) -> int:
    """Where what is said begins behind whom it is said of: "accused Norland of lying"."""
    start = frame.content[0]
    if frame.mention.family != "stance":
        return start
    whom = within(page.parties, start, start + 5)
    if whom and whom[0].end < frame.content[1]:
        return _behind_day(page, whom[0].end)
    # "accused the minister | of misleading allies"
    unnamed = _OF_DEED.match(page.text, start, frame.content[1])
    return unnamed.end() if unnamed else start


def _behind_day(page: Page, offset: int) -> int:
    """Where the time ends that stands at an offset: "accused Norland on Monday | of lying"."""
    following = within(page.datings, offset, offset + _NEAR)
    if not following or page.text[offset : following[0].start].strip() not in ("", "on", "in"):
        return offset
    end = following[0].end
    return end if page.text.startswith((" of ", " for "), end) else offset


def _gives(page: Page, frame: Frame) -> bool:
    """Whether what is pledged or offered is a thing, and nothing is said of it."""
    said = page.text[frame.content[0] : frame.content[0] + _TO_THING].lstrip()
    return page.text[slice(*frame.cue)].lower().endswith(_GIVING) and _THING.match(said) is not None


def _asks_somebody(page: Page, frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether somebody is asked to do or for something: "asked Norland to supply radars".

    Where somebody else's words stand in between, he parts them: "asked | Norland for one, Oda Lind said, as".
    """
    start, end = frame.content
    if start < frame.cue[1] or not page.text[slice(*frame.cue)].lower().endswith(_ASKING):
        return False
    if any(start <= one.cue[0] and one.cue[1] < min(end, one.content[1]) for one in frames):
        return False
    if within(page.datings, start + _OWN_TIME, end):
        return False  # "asked Norland to hand over men convicted in 1970"
    lows, first = page.words.lows, page.word_at(start)
    opens = page.words.forms[first][:1].isupper() or lows[first] in POSSESSIVES
    for_thing = opens and not _TO_OR_FOR.isdisjoint(lows[first + 1 : first + _WHOM_FOR])
    return for_thing or _asks_to_do(page, start, lows[first : min(first + _WHOM, page.word_at(end))])


def _asks_to_do(page: Page, start: int, lows: Sequence[str]) -> bool:
    """Whether these words tell whom somebody asks to do something: "its allies on Monday to say why"."""
    to = lows.index("to") if "to" in lows[:-1] else 0
    opened = page.text.endswith(("that ", "whether ", "why ", "how "), 0, start)
    # "who asked | not to be named said", "will ask | Norland for a loan to build a dam, he said"
    led = opened or lows[0] == "not" or "for" in lows[:to]
    return not led and to > 0 and is_base_form(lows[to + 1])


def _is_thing(page: Page, frame: Frame) -> bool:
    """Whether no clause is said, but what somebody will do, gives, calls something or announces."""
    names = page.text[slice(*frame.cue)].lower().endswith(NAMING)  # "called the ruling fair"
    if page.text.startswith(_NO_CLAUSE, frame.content[0]) or _gives(page, frame) or names:
        return True
    if _is_of_whom(page, frame):
        return True
    if frame.content[0] < frame.cue[1] or page.text[frame.cue[1] : frame.content[0]].strip():
        return False
    lows, first, last = page.words.lows, page.word_at(frame.content[0]), page.word_at(frame.content[1])
    names_thing = page.text[slice(*frame.cue)].lower().endswith(_OF_THINGS)
    # "announced the sum at a meeting called by Norland"
    by_whom = lows[first] in DETERMINERS and "by" in lows[first:last]
    verbs = find_finite_verbs(lows, first, last, lambda _: False) if names_thing or by_whom else ()
    if names_thing and verbs and all(verb - 1 in verbs or _describes(lows, verb, first) for verb in verbs):
        return True
    only = verbs[0] if len(verbs) == 1 and lows[verbs[0] + 1 : verbs[0] + 2] == ("by",) else first
    return by_whom and lows[only].endswith("ed") and not _ON_OCCASION.isdisjoint(lows[first:only])


def _is_of_whom(page: Page, frame: Frame) -> bool:
    """Whether it is told of somebody what thing he spoke of: "a donor which promised tents | sent none"."""
    lows, cue = page.words.lows, page.word_at(frame.cue[0])
    if lows[cue] not in ABOUT_THINGS or lows[cue - 1] not in RELATIVES or lows[cue - 2] == ",":
        return False
    return lows[page.word_at(frame.content[0])] not in _OPENING_CLAUSES


def _describes(lows: Sequence[str], verb: int, first: int) -> bool:
    """Whether a verb only tells of a noun before it: "rejected a call over the dam | it is building"."""
    before, noun = lows[verb - 1], lows[verb - 2]
    if before in SUBJECTS:
        told = noun.isalpha() and not is_adverb(noun) and noun not in _NO_NOUNS
        return verb - 2 > first and told
    return verb - 2 > first and "those" in (before, noun) and lows[verb].endswith(PARTICIPLE_ENDINGS)
