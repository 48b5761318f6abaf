"""Passages: a clause that tells something, with the words around it without which it says no whole thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.clauses import is_brought_about
from timeline.finding.finite import is_base_form
from timeline.finding.joints import CONJUNCTIONS, DASHES
from timeline.finding.regex import regex
from timeline.finding.words import DETERMINERS, PREPOSITIONS, RELATIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.words import Words

__all__ = ["passage_of", "with_content"]

_CLOSED = regex(r"(?:(?:,|;|:|''|”|\"(?=\s)|'(?=\s)|--+|—|–)\s*)+")
_OPENED = regex(r"\s*(?:--+|—|–|\s_)\s*\Z")
_OPENING_MARKS = frozenset("-—–_")
_MARKS = 8
"""Characters of such marks."""
_TELLING = wordset("that whether how why what")
"""Words that open what is decided, found or asked."""
_CONDITIONS = frozenset(("if", "unless"))
_AS_FAR = frozenset(("soon", "long", "far", "much", "many"))
"""Words behind which "as" opens what a clause is measured by."""
_OPEN_ENDS = _TELLING | PREPOSITIONS
"""Words at the end of a clause that what follows belongs to."""
_PARTED = DASHES | {",", ";", ":", "(", ")"}
_BEFORE_PHRASES = PREPOSITIONS | CONJUNCTIONS | RELATIVES | _PARTED
_APPOSING = frozenset(("a", "an", "the", "one", "something"))
_PHRASE = 10
"""Words of a phrase before the relative clause that describes it."""


def with_content(scene: Scene, clause: Clause, span: tuple[int, int]) -> tuple[int, int]:
    """The span of a clause with what it tells that was ruled or found: "ruled | that it must go"."""
    lows = scene.page.words.lows

    def belongs(one: Clause) -> bool:
        return _is_content(lows, one) and not _is_apposed(lows, scene.clauses[one.parent], one)

    return _extended(scene, clause, span, belongs)


def passage_of(scene: Scene, clause: Clause, span: tuple[int, int]) -> tuple[int, int]:
    """The span of a clause with its subject, and with what says which one is meant or on which condition."""
    lows = scene.page.words.lows
    start, end = _extended(scene, clause, span, lambda one: _is_content(lows, one) or _restricts(lows, one))
    number = _number_of(scene.clauses, clause)
    if number > 0 and start == scene.page.words.starts[clause.first]:
        start = scene.page.words.starts[_opening(scene, number)]
    return _trimmed(scene.page, start, end)


def _trimmed(page: Page, start: int, end: int) -> tuple[int, int]:
    """A passage without the marks that close what stands before it, or open what follows."""
    text = page.text
    opening = _CLOSED.match(text, start, end)
    last = text[max(start + 1, end - _MARKS) : end].rstrip()[-1:]
    closing = _OPENED.search(text, max(start + 1, end - _MARKS), end) if last in _OPENING_MARKS else None
    start = opening.end() if opening and opening.end() < end else start
    return start, (closing.start() if closing and closing.start() > start else end)


def _opening(scene: Scene, number: int) -> int:
    """The word at which the subject of a clause, or its condition, begins."""
    clauses, words = scene.clauses, scene.page.words
    clause, before = clauses[number], clauses[number - 1]
    if clause.link == "and" and clauses[clause.parent].verb < 0 <= clause.parent:
        return clauses[clause.parent].first  # "Five men, whose names are not known, | left"
    if is_brought_about(words.lows, clause):
        return before.first  # "The raid led | Norland to leave"
    if words.lows[before.first] in _CONDITIONS and before.last == clause.first and clause.link == "main":
        return before.first  # "If Peru agrees, | Norway will leave"
    is_subject = words.lows[clause.first] == "that" and clause.verb == clause.first + 1
    if (clause.link == "relative" or is_subject) and words.lows[clause.first] in RELATIVES:
        return _phrase_before(words, clause, max(before.first, before.verb + 1))
    return clause.first


def _phrase_before(words: Words, clause: Clause, start: int) -> int:
    """Where the phrase begins that a relative clause describes: "a pact | that was signed in May"."""
    lows, first = words.lows, clause.first
    last = first - (lows[first - 1] in _PARTED)
    of = -1  # where that begins behind the last "of"
    is_told = lows[first] != "that" or clause.verb == first + 1
    for k in range(last - 1, max(start, last - _PHRASE) - 1, -1):
        if lows[k] in DETERMINERS and lows[k] not in RELATIVES:
            if lows[k - 1] != "of":
                return k
            if of < 0:
                of, is_told = k, True  # "the War | of the Pacific, which"
        elif lows[k] == "of" and not lows[k + 1].endswith("ing"):
            of = k + 1 if of < 0 else of
        elif lows[k] in _BEFORE_PHRASES and not words.forms[k][0].isupper():
            opening = k + 1 + (lows[k] == "to" and is_base_form(lows[k + 1]))  # "to resume | talks, which"
            if of < 0 and lows[first] == "that" and words.forms[opening][:1].isupper():
                continue  # "talks in Lima | that ended"
            opening = opening if of < 0 else of
            return opening if opening < last and is_told else first
    return of if of >= 0 and is_told else first


def _extended(
    scene: Scene, clause: Clause, span: tuple[int, int], belongs: Callable[[Clause], bool]
) -> tuple[int, int]:
    """The span of a clause with the clauses behind it that belong to it, and what these wait for."""
    clauses, words = scene.clauses, scene.page.words
    number = _number_of(clauses, clause)
    if number < 0 or span[1] > words.ends[clauses[number].last - 1]:
        return span
    last = number
    for k in range(number + 1, len(clauses)):
        one = clauses[k]
        waits = one.link == "and" and number < one.parent < k and clauses[one.parent].verb < 0
        if not (waits or belongs(one) or clauses[last].verb < 0):
            break
        last = k
    return span if last == number else (span[0], max(span[1], words.ends[clauses[last].last - 1]))


def _number_of(clauses: Sequence[Clause], clause: Clause) -> int:
    """The number of a clause, if all of it tells what is told; else -1."""
    first, last = clause.first, clause.last
    for k, one in enumerate(clauses):
        if one.first == first and one.last == last:
            return k
    return -1


def _is_content(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause is what the one before it tells: "found | that it had lied", "vote on | whether"."""
    before, opening = lows[clause.first - 1], lows[clause.first]
    if before in _OPEN_ENDS:
        return opening not in RELATIVES  # "a dispute in | which it lost"
    hangs = clause.link in ("subordinate", "relative") and opening in _TELLING
    if opening == "that" and clause.verb == clause.first + 1:
        return False  # "a step that angered Peru"
    return hangs and before not in _PARTED and before not in CONJUNCTIONS


def _is_apposed(lows: Sequence[str], before: Clause, clause: Clause) -> bool:
    """Whether a clause is about what takes up the one before it: "left, a step | that Peru welcomed"."""
    since = max(clause.first - _PHRASE, before.verb)
    comma = next((k for k in range(clause.first - 2, since, -1) if lows[k] == ","), -1)
    return comma >= 0 and lows[comma + 1] in _APPOSING


def _restricts(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause says which one is meant, or on which condition: "a pact | that lets it fish"."""
    if lows[clause.first - 1] in _PARTED:
        return False
    if lows[clause.first] == "as" and lows[clause.first - 1] in _AS_FAR:
        return True  # "would sail as soon | as it was paid"
    return clause.link == "relative" or lows[clause.first] in _CONDITIONS
