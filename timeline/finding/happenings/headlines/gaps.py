"""Titles of what a clause tells again without its verb: "signed a pact in May, and a treaty in June"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.headlines.heads import PEOPLE
from timeline.finding.happenings.headlines.titles import begun, printed
from timeline.finding.happenings.page import within
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene

__all__ = ["first_told", "told_in_gap"]

_JOINTS = frozenset((",", "and", "then"))
_COUNTED = wordset("another second third fourth fifth sixth next last one two three four five six ten other")
"""Words of a phrase that takes its noun from the one before: "and the second in May"."""
_ONCE_MORE = frozenset(("again", "once more"))
_NUMBERS = {"was": "were", "were": "was", "has": "have", "have": "has"}


def first_told(scene: Scene, reading: Reading) -> int:
    """Where the part of a clause ends that a gap tells again, with its time; -1 where no gap does."""
    act, words = reading.act, scene.page.words
    if act.whom is None or act.is_sum or act.is_noun or act.clause.verb < 0:
        return -1
    before = within(scene.page.datings, words.ends[act.clause.verb], act.whom[0] + 1)
    gap = words.lows[scene.page.word_at(act.whom[0])]
    return before[0].end if before and gap in _JOINTS else -1


def told_in_gap(scene: Scene, reading: Reading, told: str) -> str:
    """The title of what a gap tells again, from that of what was told first; "" where that is not plain.

    The gap takes the place of the subject where nothing else stands beside the verb, or who acts is told;
    of a place or a party behind a preposition; or else of the object.
    """
    phrase, words = _phrase(scene, reading), scene.page.words
    if phrase in _ONCE_MORE:
        return f"{told} {phrase}"
    verb = f" {words.forms[reading.verb]}"
    at = told.find(verb) + len(verb)
    if not phrase or at < len(verb):
        return ""
    subject, rest = told[: told.find(f" {words.forms[reading.act.clause.verb]}")], told[at:]
    start, end = reading.act.whom or (0, 0)
    acts = any(start <= mention.start < end for mention in reading.roles.actors)
    first, opening = phrase.partition(" ")[0], rest.rpartition(" ")[0]
    if (not rest or acts) and first not in PREPOSITIONS:
        return _with_subject(subject, phrase, told[len(subject) + 1 :])
    if first in PREPOSITIONS:
        place = f"{rest} ".find(f" {first} ")
        return f"{told[:at]}{rest[:place]} {phrase}" if place >= 0 else ""
    if first[:1].isupper() and opening.rpartition(" ")[2] in PREPOSITIONS:
        return f"{told[:at]}{opening} {phrase}"  # "in Oslo on Monday and Lima on Friday"
    return f"{told[:at]} {_with_noun(phrase, rest)}"


def _phrase(scene: Scene, reading: Reading) -> str:
    """The words of a gap without the joint that opens it and the preposition of its time."""
    page, (start, end) = scene.page, reading.act.whom or (0, 0)
    first, last = page.word_at(start), page.word_at(end)
    while first < last and page.words.lows[first] in _JOINTS:
        first += 1
    while first < last and (page.words.lows[last - 1] in PREPOSITIONS or page.words.lows[last - 1] == ","):
        last -= 1
    return printed(page.text[page.words.starts[first] : page.words.ends[last - 1]]) if first < last else ""


def _with_subject(subject: str, phrase: str, predicate: str) -> str:
    """Another subject before a predicate that agrees with it in number."""
    verb, _, rest = predicate.partition(" ")
    phrase = _with_noun(phrase, f" {subject}")
    differs = verb in _NUMBERS and _is_many(phrase) != (verb in ("were", "have"))
    return f"{begun(phrase)} {_NUMBERS[verb] if differs else verb} {rest}".rstrip()


def _with_noun(phrase: str, before: str) -> str:
    """A phrase with the noun that it takes from the one before: "the second ship"."""
    words, noun = phrase.split(), before.split()
    end = next((i for i, word in enumerate(noun) if i and word in PREPOSITIONS), len(noun))
    bare = words[-1] in _COUNTED and not _is_many(" ".join(noun[:end])) and "," not in before
    singular = bare and words[0] in ("a", "the", "another") and noun[end - 1].isalpha()
    return f"{phrase} {noun[end - 1]}" if singular else phrase


def _is_many(phrase: str) -> bool:
    words = phrase.split()
    end = next((i for i, word in enumerate(words) if i and word in PREPOSITIONS), len(words))
    head = words[end - 1]
    return head in PEOPLE or (head.endswith("s") and not head.endswith("ss"))
