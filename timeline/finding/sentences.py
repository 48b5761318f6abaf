"""Sentences: where each begins and ends, and whether it is prose, heading, list item or page furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from timeline.finding.emphasis import run_in_head
from timeline.finding.furniture import is_furniture, opens_furniture_section
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Sentence", "blocks_of", "split_sentences"]

Kind = Literal["sentence", "heading", "lead", "item", "furniture"]

_LINE = regex(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BULLET = regex(r"(?:[-*•‣◦▪●○■–—+]|\(?\d{1,3}[.)]|\(?[a-zA-Z]\))[ \t\u00a0]{1,8}(?=\S)")
_MARKUP = regex(r"#{1,6}[ \t]+(?=\S)")
# The mark comes before all that looks at it: a search then skips from mark to mark. The look-behind lets a
# run of marks be tried once only, from its beginning.
_STOP = regex(
    r"[.!?…؟。！？।](?:(?<=[.!?…؟])(?<![.!?…].)[.!?…؟]*+[\"'”’»)\]*_]*+(?=\s)"
    r"|(?<=[。！？])[。！？]*+[」』”’]*+|(?<=।)(?=\s))"
)
_WIDEST, _SHORTEST = 130, 45
"""Characters of the longest line that was wrapped at a width, and of the shortest that goes on in another."""
_LONGEST_LINK = 120
"""Characters of the longest item of a list of other reports."""
_TWICE = 2
"""Of what is written in such lines as many characters as are not."""
_OPENERS = "\"'“‘«([„‚-–—*_ \t\n\r\u00a0"
_UP_TO_WORD = regex(r".*[\s(\[\"“‘—–/]", re.DOTALL)
_TO_SPACE = regex(r"\S{1,400}")
_WORD_AFTER = regex(r"[\w’'-]{1,30}")
_SPOKEN = regex(
    r"(?:[^\s.,;:!?]{1,25}\s){0,5}(?:said|says|asked|asks|added|wrote|told|cried|replied|shouted|exclaimed|tweeted"
    r"|demanded|wondered|declared|continued|insisted|answered|quipped|joked|remarked|retorted|mused|snapped|yelled|sighed"
    r"|whispered|pleaded|recalled|countered|complained|thundered|fumed|muttered|scoffed|sneered|responded)\b"
)

# Titles and words that stand before a name or number: never the end of a sentence.
_BEFORE_NAMES = """
mr mrs ms mx dr prof rev hon st gen lt maj col capt cmdr cpl sgt pvt adm brig gov sen rep reps sens pres
msgr fr amb min dep asst supt insp det messrs mme mlle mt ft pt nos vs v viz cf e.g i.e eg ie approx ca c
fig figs vol ed eds pp art sec ch para al op cit no
"""
# Words that may stand inside a sentence or close it: what follows decides.
_UNDECIDED = """
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc corp co ltd llc
plc bros jr sr dept univ assn bldg ave blvd rd etc est govt intl natl ret esq a.m p.m am pm calif fla mass
mich minn pa tex wash wis ala ariz ark colo conn del ga ill ind kan ky la md miss mo mont neb nev okla ore
tenn va vt wyo
"""
# Some of those also are plain words, told apart by their capital.
_SMALL_TOO = frozenset(("inc", "corp", "etc", "est", "am", "pm"))
_FIRMS = frozenset(("inc", "corp", "co", "ltd", "cos"))
"""Those that close the name of a firm, behind which a person opens a sentence: "Rift Lakes Inc. Mr. Dahl"."""
_PERSONS = frozenset(("mr", "mrs", "ms", "dr"))
_HALF_DAYS = frozenset(("a.m", "p.m", "am", "pm"))
# What goes on behind them: "10 p.m. Friday", "10 p.m. Eastern", "10 p.m. Lima time".
_BEHIND_HALF_DAYS = wordset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    " mon tue tues wed thu thurs fri sat sun eastern central mountain pacific atlantic et ct mt pt est"
    " edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst kst hkt sgt aest aedt msk eet wet local"
)
_OF_CLOCK = regex(r"(?:[\w-]{1,20}\s){1,3}[Tt]ime\b")
# Words that may be numbered or close a sentence ("He said no.").
_NUMBERED = frozenset(("v", "c", "art", "min", "sec", "fig", "ch", "ed", "pt", "st"))
# Words that open sentences and hardly ever continue a name.
_OPENING_WORDS = """
the a an this that these those he she it they we i you his her its their our my in on at by for from with as
but and or if when while after before since although though however meanwhile there here what who why how
where both some many most all no not yet so then also according earlier later last next during under over
among still once even only such another each every several now today yesterday asked despite until unlike
"""
_BINDING = frozenset(_BEFORE_NAMES.split())
_OPEN = frozenset(_UNDECIDED.split())
_STARTERS = frozenset(_OPENING_WORDS.split())


@dataclass(slots=True, unsafe_hash=True)
class Sentence:
    """A sentence of a text.

    Attributes:
        start: Where it begins: `text[start:end]` is the sentence without surrounding white space or bullet.
        end: Where it ends, its closing marks included.
        kind: 'sentence' (prose), 'heading', 'lead' (a heading that runs into its paragraph), 'item' (of a
            list), 'furniture' (byline, caption, share line).
    """

    start: int
    end: int
    kind: Kind


@lru_cache(maxsize=4)
def split_sentences(text: str) -> Sequence[Sentence]:
    """Split a text into sentences, in order and without overlap, in time linear in its length.

    Lines that were wrapped at a width are joined; blank lines, list items and headings end a sentence.

    Args:
        text: Any text. In scripts without sentence marks a paragraph is one sentence.
    """
    found: list[Sentence] = []
    in_side_column = False
    blocks = list(blocks_of(text))
    for number, (start, end, is_item, lines) in enumerate(blocks):
        block = text[start:end]
        ends_open = block[-1] not in ".!?…。！？؟।:;,\"”’'»)"
        if is_furniture(block) or (in_side_column and len(block) < (_LONGEST_LINK if is_item else 60)):
            in_side_column = in_side_column or opens_furniture_section(block)
            found.append(Sentence(start, end, "furniture"))
            continue
        in_side_column = False
        if is_item:
            kind: Kind = "item"
        elif (
            lines <= 1 + (number == 0)
            and _is_heading(block, ends_open=ends_open)
            and number + 1 < len(blocks)
        ):
            kind = "heading"
        else:
            kind = "sentence"
        if (begin := run_in_head(text, start, end)) > start:
            found.append(Sentence(*_trim(text, start, begin), "lead"))
        found.extend(_sentences(text, begin, end, kind))
    return tuple(found)


def _is_heading(block: str, *, ends_open: bool) -> bool:
    return ends_open and len(block) <= 140 and block.count(" ") < 16


def blocks_of(text: str) -> Iterator[tuple[int, int, bool, int]]:
    """Paragraphs as (start, end, is list item, lines): lines joined where the text was only wrapped."""
    width = _wrap_width(text)
    start = end = -1
    is_item, lines = False, 0
    for match in _LINE.finditer(text):
        a, b = _trim(text, match.start(), match.end())
        if a >= b:
            if lines:
                yield start, end, is_item, lines
            lines = 0
            continue
        bullet = _BULLET.match(text, a, b)
        is_day = lines and not is_item and text[a].isdigit() and text[end - 1].isalpha()  # "on May | 28. It"
        if lines and (is_day or not bullet) and _continues(text, end, (a, b), width):
            end, lines = b, lines + 1
            continue
        if lines:
            yield start, end, is_item, lines
        marker = bullet or _MARKUP.match(text, a, b)
        start, end, is_item, lines = (marker.end() if marker else a), b, bullet is not None, 1
    if lines:
        yield start, end, is_item, lines


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _wrap_width(text: str) -> int:
    """The width at which lines were wrapped; 0 where lines are whole paragraphs."""
    lines = text.splitlines()
    if max(map(len, lines), default=0) > _WIDEST:
        widths = list(map(len, lines))
        if sum(width for width in widths if width <= _WIDEST) * _TWICE <= sum(widths):
            return 0
    followed = (len(line) for line, below in pairwise(lines) if below and not below.isspace())
    return max((width for width in followed if width <= _WIDEST), default=0)


def _continues(text: str, end: int, line: tuple[int, int], width: int) -> bool:
    """Whether a line goes on with the paragraph that ends above it."""
    first, last = line
    if text.count("\n", end, first) > 1 or text.count("\r", end, first) > 1:
        return False
    if text[first].islower():
        return True
    above = text.rfind("\n", 0, end) + 1
    if not width or _is_indented(text, above, first):
        return False
    if text.rfind("[", above, end) > text.rfind("]", above, end):
        return True  # within the words of a link
    length = end - above
    if length > width:
        return text.find("](", above, end) >= 0  # an address is not wrapped
    word = _TO_SPACE.match(text, first, last)
    next_one = word[0] if word else " "
    fits = length + len(next_one) < width or (length < _SHORTEST and "](" not in next_one)
    return not (fits or text[above:end].istitle() or is_furniture(text[first:last]))


def _is_indented(text: str, above: int, first: int) -> bool:
    """Whether a line begins farther in than the one above, as the first one of a paragraph may."""
    begins = text.rfind("\n", 0, first) + 1
    margin = len(text[above:begins]) - len(text[above:begins].lstrip())
    return first - begins > margin + 1


def _sentences(text: str, start: int, end: int, kind: Kind) -> Iterator[Sentence]:
    begin = start
    for match in _STOP.finditer(text, start, end):
        if match.start() < begin or not _ends_sentence(text, match, end):
            continue
        yield _sentence(text, begin, match.end(), kind)
        begin = match.end()
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        yield _sentence(text, begin, end, kind)


def _sentence(text: str, start: int, end: int, kind: Kind) -> Sentence:
    return Sentence(start, end, "furniture" if kind != "item" and is_furniture(text[start:end]) else kind)


def _ends_sentence(text: str, stop: re.Match[str], end: int) -> bool:
    marks = stop.group()
    if marks[0] in "。！？।":
        return stop.end() < end
    following = text[stop.end() : min(end, stop.end() + 160)].lstrip(_OPENERS)
    if not following or following[0].islower():
        return not following
    if marks[-1] in "\"'”’»" and marks[0] in "!?…" and _SPOKEN.match(following):
        return False
    if marks[0] != "." or marks.startswith(".."):
        return True
    before = text[max(0, stop.start() - 24) : stop.start()]
    others = _UP_TO_WORD.match(before)
    return _full_stop_ends(before[others.end() :] if others else before, following, closed=len(marks) > 1)


def _full_stop_ends(before: str, following: str, *, closed: bool) -> bool:
    """Whether a full stop behind `before` ends a sentence, given what follows it."""
    word = before.lower()
    if word in _BINDING:
        plain = word == "no" or (word in _NUMBERED and before.islower())
        return closed or (plain and not following[0].isdigit())
    if word.isdigit() and len(word) <= 2 and following[0].isdigit():
        return False
    initials = "." in word and not any(map(str.isdigit, word)) and len(word) <= 2 * word.count(".") + 2
    known = word in _OPEN and (before[0].isupper() or initials or word in _SMALL_TOO)
    if not (known or initials or (len(word) == 1 and before.isupper())):
        return True
    after = _WORD_AFTER.match(following)
    if word in _HALF_DAYS and after is not None and not after[0][0].isdigit():
        return closed or (after[0].lower() not in _BEHIND_HALF_DAYS and _OF_CLOCK.match(following) is None)
    starts = after is not None and after.group().lower()
    return closed or starts in _STARTERS or (word in _FIRMS and starts in _PERSONS)
