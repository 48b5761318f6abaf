"""Heads of relative clauses: what "which", "who" or "that" stands for, as a title tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form, is_finite_form
from timeline.finding.happenings.headlines.titles import begun, printed
from timeline.finding.happenings.page import within
from timeline.finding.happenings.triggers.nouns import is_event
from timeline.finding.inflection import irregular_pasts
from timeline.finding.joints import TIME_NOUNS
from timeline.finding.kinds.verbs import is_noun_too
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    MODALS,
    MONTHS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page

__all__ = ["PEOPLE", "head_of", "only_says_when", "parts", "phrase_before", "what_is_done_to"]

_LONGEST = 7
"""Words of a phrase that a relative clause is about, with its article."""
_OPENERS = frozenset(("which", "that", "who"))
_OF_ONE = wordset("is was has does")
_OF_MANY = wordset("are were have do")
_WIDEST = 12
"""Words of a phrase before a relative clause, with what it is of."""
_WITHIN = frozenset(("of", "'s", "’s", "'", "’"))
"""Words that join the parts of such a phrase."""
_ARTICLES = frozenset(("the", "a", "an"))
_FIRST = _ARTICLES | wordset("some several two three four five six seven eight nine ten")
"""What opens a phrase that says by itself what it is about."""
_ONES = frozenset(("one", "ones"))
PEOPLE = frozenset(("people", "men", "women", "children", "police"))
"""Nouns of several without an "s"."""
_LOCATING = frozenset(("in", "on", "at", "near", "off"))
_ABOUT = frozenset(("on", "for", "to", "about", "against", "over", "with", "from"))
"""Prepositions of what a noun is about: "a ban on leaves"."""
_THEM = frozenset(("them", "him", "us", "me"))
_PARTICLES = frozenset(("back", "up", "out", "off", "away"))
"""Words behind a verb, and no part of what it acts upon: "handed back | lorries"."""
_BEFORE_PHRASES = PREPOSITIONS | _PARTICLES | _THEM
"""Words behind which several things are told of without an article: "for | lorries"."""
_DONE_TO_PEOPLE = wordset(
    "killed wounded injured murdered executed arrested detained jailed imprisoned convicted sentenced freed"
    " released expelled deported captured abducted kidnapped rescued evacuated evicted massacred drowned"
)
"""Participles of what is done to people, who may stand behind another noun: "a rite for miners killed"."""
_PLACE = 4
"""Words of a place behind what is there, with their preposition."""


def head_of(page: Page, clause: Clause, *, where: bool = True) -> str:
    """The phrase before a relative clause whose subject it is, with a capital; "" where that is not plain.

    Plain is what begins with an article or a number behind a verb or a preposition and holds no other
    phrase, and fits the verb in number: "rejected | a Libyan case | that has blocked", not "the owner of
    the ship, who left".

    Args:
        page: the document.
        clause: the relative clause.
        where: whether it may be what only says where: "the stocks | on the exchange | that fell".
    """
    lows, first = page.words.lows, clause.first
    if lows[first] not in _OPENERS or not only_says_when(page, clause):
        return ""
    last = first - (lows[first - 1] == ",")
    k = _opening(lows, last, of_that=lows[first] == "that")
    if k == 0 and lows[clause.verb] in _OF_MANY:
        k = _opening(lows, last, bare=True)  # "inspect | embassy buildings that have"
    if k == 0 and (there := _before_place(page, last)):
        k, last = _opening(lows, there), there  # "the camp at Lima, which was"
    if k == 0 and last < first and lows[last - 2] in PREPOSITIONS and lows[last - 1].endswith("ing"):
        k = last - 1  # "a sum at closing, which is due in May"
    if k == 0 or (not where and lows[k - 1] in _LOCATING):
        return ""
    if lows[clause.verb] in (_OF_ONE if _is_many(lows[last - 1]) else _OF_MANY):
        return ""
    end = first - (lows[first - 1] == ",")
    return begun(printed(page.text[page.words.starts[k] : page.words.ends[end - 1]]))


def what_is_done_to(page: Page, clause: Clause) -> tuple[str, bool]:
    """The phrase that a relative clause acts upon, and whether it is of several.

    "returned | four boats | seized in May", "shut | an office in Lima | that it had opened"; "" where that
    is not plain.
    """
    lows, first = page.words.lows, clause.first
    last = end = first - (lows[first - 1] == ",")
    last -= 2 * (lows[last - 2] == "of" and lows[last - 1].isdigit())  # "the treaty of 1992, which"
    apart = lows[first] == "which" and end < first
    k = _opening(lows, last, bare=not apart, of_that=lows[first] in _DONE_TO_PEOPLE, nearest=apart)
    if k == 0 and (there := _before_place(page, last)):
        k, last = _opening(lows, there), there  # "an office in Lima"
    if k == 0 or (end < first and lows[k - 1] == ","):
        return "", False  # "where Jan Dahl, a clerk, lived"
    phrase = page.text[page.words.starts[k] : page.words.ends[end - 1]]
    return printed(phrase), _is_many(lows[last - 1])


def _before_place(page: Page, last: int) -> int:
    """The preposition of the place that a phrase ends with: "an office | in Lima"; 0 for none."""
    place, lows = last - 1, page.words.lows
    if lows[place] in TIME_NOUNS or lows[place] in MONTHS:
        return 0
    while last - place < _PLACE and page.words.forms[place][:1].isupper():
        place -= 1
        if lows[place] in _LOCATING:
            return place
    return 0


def phrase_before(page: Page, clause: Clause) -> int:
    """The first word of the noun phrase before a relative clause, whatever it is about in it.

    "affected | a part of the company's debt | that was incurred"; the first word of the clause where none is.
    """
    lows, first = page.words.lows, clause.first
    last = first - (lows[first - 1] == ",")
    k = last
    for i in range(last - 1, max(last - _WIDEST, 0), -1):
        in_name = lows[i] == "and" and all(page.words.forms[j][:1].isupper() for j in (i - 1, i + 1))
        if lows[i] in _WITHIN or in_name or (is_adverb(lows[i]) and i < last - 1):
            continue
        opens = lows[i] in DETERMINERS or lows[i] in "$€£"
        if opens or not parts(lows[i].rstrip(".")):
            k = i
        if (opens or k > i) and lows[i - 1] not in _WITHIN and lows[i - 1] not in DETERMINERS:
            break
    k += lows[k].endswith("ing") and lows[k - 1] in BE  # "are developing | chips, which"
    return k if k < last and lows[k - 1] not in ("to", ",") else first


def only_says_when(page: Page, clause: Clause) -> bool:
    """Whether between "which" and its verb nothing stands but a time: "which last month withdrew"."""
    words = page.words
    first, verb = words.starts[clause.first], words.starts[clause.verb]
    told = within(page.datings, first, verb)
    return clause.verb > clause.first and all(
        words.lows[i] in PREPOSITIONS or any(d.start <= words.starts[i] < d.end for d in told)
        for i in range(clause.first + 1, clause.verb)
    )


def _opening(
    lows: Sequence[str], last: int, *, bare: bool = False, of_that: bool = False, nearest: bool = False
) -> int:
    """Where the phrase opens that ends before a word: at its article or number; 0 where that is not plain.

    With ``bare`` several things may go without: "for | new lorries". With ``of_that`` it may be what
    something is done to: "enforcement of | the decree | that", but "the owner of the ship that"; with
    ``nearest`` it always may: "the owner of the ship, which Oslo sold".
    """
    near = range(last - 1, max(last - _LONGEST, 0), -1)
    k = next((k for k in near if parts(lows[k]) or _is_infinitive(lows, k)), 0)
    k -= k > 0 and lows[k] in _FIRST and lows[k - 1] in _ARTICLES  # "the two bombs"
    k -= bare and lows[k] == "own"
    head = lows[last - 1]
    if not 0 < k < last - 1 or not head.isalpha() or head in _ONES or head in TIME_NOUNS:
        return 0
    if lows[k] not in _FIRST and not (bare and lows[k] in POSSESSIVES):
        counted = next((i for i in range(k + 1, last) if lows[i].isdigit()), 0)
        behind = lows[k] in _BEFORE_PHRASES or is_finite_form(lows[k]) or _is_infinitive(lows, k)
        if not _is_many(head) or lows[k] in "$€£" or not (counted or (bare and behind)):
            return 0
        k = counted or k + 1
    if bare and not of_that and lows[k - 1] in _ABOUT and not _is_deed(lows, k - 2):
        return 0  # "a ban on the leaf that it imposed"
    # "the two resumed talks"
    if any(low.endswith("ed") for low in lows[k + 2 : last]):
        return 0
    return k if lows[k - 1] != "of" or nearest or (of_that and is_event(lows[k - 2])) else 0


def _is_infinitive(lows: Sequence[str], k: int) -> bool:
    """Whether a verb stands behind "to" or a modal: "to inspect | buildings that"."""
    return (lows[k - 1] == "to" or lows[k - 1] in MODALS) and is_base_form(lows[k])


def _is_deed(lows: Sequence[str], i: int) -> bool:
    """Whether a word before a preposition is a verb: "waited for", not "a wait for"."""
    if lows[i].endswith(("ing", "ed")) or lows[i] in irregular_pasts():
        return True
    return is_finite_form(lows[i]) and lows[i - 1] not in DETERMINERS and not is_noun_too(lows[i])


def _is_many(head: str) -> bool:
    return head in PEOPLE or (head.endswith("s") and not head.endswith("ss"))


def parts(low: str) -> bool:
    """Whether a word opens a phrase or cannot stand in one: an article, a preposition, a verb, a mark."""
    inside = low.replace("-", "").isalnum() and not (low in PREPOSITIONS or low in SUBORDINATORS)
    return (
        not inside
        or low in _PARTICLES
        or low in _THEM
        or low in DETERMINERS
        or low in PRONOUNS
        or low in AUXILIARIES
        or _is_verb(low)
    )


def _is_verb(low: str) -> bool:
    return is_adverb(low) or (is_finite_form(low) and not low.endswith("ed") and not low.endswith("s"))
