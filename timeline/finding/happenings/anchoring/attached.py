"""Times that belong to a word beside the verb: "a ban imposed in 2009 was lifted"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.happenings.anchoring.tense import is_past, is_to_come
from timeline.finding.happenings.triggers.nouns import is_event
from timeline.finding.inflection import can_be_participle, irregular_participles, spellings_of
from timeline.finding.joints import CONJUNCTIONS
from timeline.finding.words import (
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.words import Words

__all__ = ["is_attached", "is_of_apposed", "is_of_joined", "right_behind"]

_DONE = wordset(
    "imposed launched broken severed begun built bought introduced founded created established announced"
    " promised pledged seized taken captured given granted approved suspended frozen arrested detained jailed"
    " expelled recalled abandoned destroyed damaged wrecked displaced levied lodged convened lent borrowed"
    " stolen sold erected installed laid drawn chosen withdrawn annexed occupied placed"
)
"""Participles of what takes an object: behind a noun and without one they describe it.

Those of papers and pacts are none, by which something is done on their day: "warned in a study published in
May", "follow a deal signed in May".
"""
_DONE_TO = _DONE | wordset("committed supplied inflicted incurred")
"""The same behind a verb: of a subject these tell what was done then."""
_SOURCE = 14
"""Words before a time within which it is said from whom something is known."""
_WHICH = frozenset((",", "which", "who", "that"))
"""Words behind which a source is no longer told of."""
_PERFECT = frozenset(("has", "have", "had"))
_ING = 5
"""Letters of a noun that only looks like a participle: "king", "thing"."""
_THOSE = frozenset(("those", "one", "ones"))
_ONCE = frozenset(("first", "originally", "once"))
_GIVEN = frozenset(("promised", "pledged"))
_GIVEN_TO = frozenset((one, "to") for one in _GIVEN)
_PARTICLES = frozenset(("off", "out", "up", "down", "over", "there", "here"))
_PLACING = frozenset(("in", "on", "at", "only", "late", "early"))
_ABOUT = frozenset(("on", "against", "upon", "by", "with", "to"))
_PHRASE = 4
"""Words of a phrase between a participle and its time: "imposed on the two ports in 2009"."""
_NO_NOUNS = BE | HAVE | PRONOUNS | DETERMINERS | PREPOSITIONS | wordset(", and or but that last first once")
_LONG = 30
"""Days after which a time behind such a phrase is not that of what is reported."""
_NOWADAYS = frozenset(("today", "now"))
_CALLED = frozenset(("called", "known", "named", "dubbed"))
_IN_FORCE = ("in", "force")
_STRONG = "strong"
_GOING_BACK = frozenset(("date", "dates", "dated"))
_SINCE_WHEN = frozenset(("from", "to"))
"""Words before since when something has been: "dates from", "dates back to"."""
_ONLY = "only"
_OF_THEM = frozenset(("them", "which"))
_NEAR_VERB = 4
"""Words from a verb to the time right behind it, a particle and a preposition between them."""
_NO_NAMES = (
    PREPOSITIONS
    | CONJUNCTIONS
    | DETERMINERS
    | MONTHS
    | wordset("early late mid spring summer autumn fall winter year years season budget fiscal")
)
"""Words with which a year is a time, and no part of a name."""
_YEAR = 4
_AGREEING = spellings_of("agree sign conclude reach strike seal ink")
_TERMS = frozenset(("until", "from-to", "lasting"))
_LASTING = _TERMS | {"since"}
"""Rules of times for which somebody is or has been something."""
_APPOSED = 8
"""Words before a time within which an apposition begins: ", an ally of theirs since 1970"."""
_NO_NAMED = BE | HAVE | MODALS | {"latter", "former", "others"}
_ARTICLES = frozenset(("a", "an", "the", "its", "his", "her", "their"))


def is_attached(page: Page, clause: Clause, dating: Dating, verb: int) -> bool:
    """Whether the time belongs to a noun, a participle or an infinitive beside the verb at the offset."""
    words, i = page.words, page.word_at(dating.start)
    lows = words.lows
    if _is_nowadays(lows, i) or _is_of_source(lows, i, clause) or _is_of_age(lows, i, clause):
        return True
    if dating.start < verb:
        return (
            _is_of_subject_since(lows, i, clause, dating)
            or _done_before(lows, i, clause.first) > 0
            or _is_of_name(words, i, clause, dating)
            or _is_ahead_of_subject(page, i, clause, dating)
        )
    return (
        _is_of_object(page, i, clause, dating)
        or _is_of_outcome(lows, i, clause)
        or (dating.rule == "until" and _is_agreed_until(lows, i, clause))
    )


def right_behind(page: Page, clause: Clause, found: Sequence[Dating], before: Dating) -> Dating | None:
    """The time right behind the verb, where one stands in its subject: "a trip this month was put off today".

    "The court in May barred it until June" has both for its own.
    """
    if clause.verb < 0 or page.word_at(before.start) == clause.first:
        return None
    place, parted = page.words.starts[clause.verb], page.text.startswith(",", before.end)
    if not parted and page.words.lows[page.word_at(before.start) - 1] in _PLACING:
        return None
    behind = next((dating for dating in found if dating.start > place), None)
    if behind is None or (behind.rule == "until" and not parted):
        return None
    words = page.words.lows[clause.verb : page.word_at(behind.start)]
    return behind if len(words) <= _NEAR_VERB and "," not in words else None


def is_of_apposed(page: Page, opening: Dating, dating: Dating, verb: int) -> bool:
    """Whether it is of an event that a day is told by: "On Monday, a year after the raid of 2023, he"."""
    lows, i = page.words.lows, page.word_at(dating.start)
    apposed = page.text.startswith(",", opening.end) and dating.end < verb
    return apposed and lows[i - 1] == "of" and is_event(lows[i - 2])


def is_of_joined(page: Page, dating: Dating, verb: int) -> bool:
    """Whether it opens what "and" joins: "On Friday the mine shut, and on Monday the men | who came left"."""
    lows, i = page.words.lows, page.word_at(dating.start)
    i -= lows[i - 1] in _PLACING
    return dating.start > verb and lows[i - 1] in ("and", "but") and lows[i - 2] == ","


def _is_nowadays(lows: Sequence[str], i: int) -> bool:
    """'A firm today called Nordsund', 'some 3,000 strong today': how it is now, not when a thing was done."""
    if lows[i] not in _NOWADAYS:
        return False
    return not _CALLED.isdisjoint(lows[i + 1 : i + 2]) or (i > 0 and lows[i - 1] == _STRONG)


def _is_of_subject_since(lows: Sequence[str], i: int, clause: Clause, dating: Dating) -> bool:
    """'The premier since April, he left', 'two gates shut since May were opened': since when that is so."""
    parted = lows[clause.first + 1 : i].count(",") == 1 and "," in lows[i : clause.verb]
    apposed = parted and lows[i - 1] != ","  # "Kenya, a member since 2004, has left"
    if dating.rule in _TERMS and apposed:
        return True  # "Lind, premier until last May, has left"
    if dating.rule != "since" or not (apposed or HAVE.isdisjoint(lows[i : clause.verb + 1])):
        return False
    if i > 1 and lows[i - 2 : i] == _IN_FORCE:
        return False
    return any(word.isalpha() and word not in CONJUNCTIONS for word in lows[clause.first : i])


def _is_of_source(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether it is when that was said from which it is known: "fled, according to a note sent on Monday"."""
    before = lows[max(clause.first + 1, i - _SOURCE) : i]
    return "according" in before and _WHICH.isdisjoint(before[before.index("according") :])


def _is_of_age(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether it is since when there has been what is named: "will renew an accord that dates from 1990"."""
    at = i - 2 - (lows[i - 2] == "back")
    opens = at > clause.first and lows[i - 1] in _SINCE_WHEN and lows[at - 1] in RELATIVES
    return opens and lows[at] in _GOING_BACK and 0 <= clause.verb < at


def _is_ahead_of_subject(page: Page, i: int, clause: Clause, dating: Dating) -> bool:
    """Whether it is to come, of what the subject is: "an envoy standing for mayor next May has left"."""
    lows = page.words.lows
    if dating.when is None or clause.verb < 0 or not is_to_come(page, dating.when):
        return False
    told = lows[clause.first + 1 : i]
    is_described = "due" in told or any(word.endswith("ing") and len(word) > _ING for word in told)
    done = lows[clause.verb] in _PERFECT or is_past(lows, clause.first, clause.verb)
    return is_described and done and "," not in told


def _done_before(lows: Sequence[str], i: int, first: int, done: AbstractSet[str] = _DONE) -> int:
    """Where the participle right before a time stands that describes a noun; 0 for none."""
    at = i - 1
    while at > first and (lows[at] in _PLACING or (lows[at] == "for" and lows[at - 1] in _GIVEN)):
        at -= 1
    at -= lows[at] in _PARTICLES
    return at if at > first and _describes(lows, at, done) else 0


def _describes(lows: Sequence[str], at: int, done: AbstractSet[str]) -> bool:
    noun = lows[at - 1 - (lows[at - 1] in _ONCE)]
    if noun in _THOSE and can_be_participle(lows[at]):
        return True  # "on top of those signed in May"
    return lows[at] in done and noun[:1].isalnum() and noun not in _NO_NOUNS and not is_adverb(noun)


def _is_of_object(page: Page, i: int, clause: Clause, dating: Dating) -> bool:
    """Whether it is when that was done to the object: "will lift the ban imposed on the port in 2009"."""
    lows, verb = page.words.lows, clause.verb
    if dating.rule in _LASTING and _is_of_apposition(lows, i, verb):
        return True
    if dating.rule == "since" and verb >= 0:
        # "Will add to the 14 it has leased since 2006", but "has kept two envoys detained since March"
        return any(one in PRONOUNS and two in HAVE for one, two in pairwise(lows[verb + 1 : i]))
    if verb < 0:
        return False
    if _done_before(lows, i, verb + 1, _DONE_TO):
        return True
    end = dating.when.latest_end if dating.when is not None else None
    if page.published is None or end is None or page.published - end <= _LONG or lows[i - 1] not in _PLACING:
        return False
    places = range(i - 2, max(i - 2 - _PHRASE, verb + 1), -1)
    about = (k for k in places if lows[k] in _DONE_TO and lows[k + 1] in _ABOUT)
    # "Were given the bonus promised to them in May" tells of the promise.
    return any(_describes(lows, k, _DONE_TO) and (lows[k], lows[k + 1]) not in _GIVEN_TO for k in about)


def _is_of_apposition(lows: Sequence[str], i: int, verb: int) -> bool:
    """Whether it is since or until when the last one named is something: "left Peru, an ally since 1970"."""
    before = lows[max(verb + 1, i - _APPOSED) : i]
    if verb < 0 or "," not in before:
        return False
    apposed = before[len(before) - before[::-1].index(",") :]
    return apposed[:1] != () and apposed[0] in _ARTICLES and _NO_NAMED.isdisjoint(apposed)


def _is_of_outcome(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether it is when that is to be or came which "to" adds: "sent doses, to be given from today"."""
    verb = clause.verb
    if verb < 0 or "to" not in lows[verb:i]:
        return False
    for k in range(i - 1, verb + 1, -1):
        if lows[k] == "to" and is_base_form(lows[k + 1]):
            if lows[k - 1] in _OF_THEM and lows[k - 2] == "of" and lows[k + 1] == "be":
                return True  # "wants to buy ten, most of them to be built here from 2030"
            adds = lows[k - 1] == _ONLY or (lows[k - 1] == "," and lows[k + 1] == "be")
            return adds and is_past(lows, clause.first, verb)
    return False


def _is_agreed_until(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether it is until when that will be so which is agreed: "signed a deal to share it until 2040"."""
    verb = clause.verb
    agreed = verb >= 0 and not _AGREEING.isdisjoint(lows[verb : verb + 2])
    told = pairwise(lows[verb + 1 : i]) if agreed else ()
    return any(one == "to" and (is_base_form(two) or two in irregular_participles()) for one, two in told)


def _is_of_name(words: Words, i: int, clause: Clause, dating: Dating) -> bool:
    """Whether a year ends a name: "Sea Shield 2017 will end on Friday"."""
    if dating.end - dating.start != _YEAR or i <= clause.first or not words.forms[i].isdigit():
        return False
    name = words.forms[i - 1]
    placed = i - 2 >= clause.first and words.lows[i - 2] in ("in", "at")
    return name[:1].isupper() and name.isalpha() and name.lower() not in _NO_NAMES and not placed
