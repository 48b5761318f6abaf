"""Cuts: where in a sentence a clause can begin, and how it would hang on."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress, pairwise
from typing import TYPE_CHECKING, Literal

from timeline.finding.claims.lexicon import finite_verbs
from timeline.finding.finite import is_base_form, is_finite_form
from timeline.finding.inflection import irregular_participles
from timeline.finding.words import (
    AUXILIARIES,
    DETERMINERS,
    HAVE,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    WEEKDAYS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "AFTER_PARTICIPLE",
    "ASIDES",
    "CONJUNCTIONS",
    "MARKS",
    "NO_PARTICIPLES",
    "OPENERS",
    "STORY",
    "STRONG",
    "SUBORDINATORS",
    "TIME_REACH",
    "Link",
    "find_cuts",
    "is_before_time",
    "opens_clause",
    "verb_before",
]

Link = Literal["main", "and", "relative", "subordinate", "participle"]

SUBORDINATORS = wordset(
    "after before when while because although though as since until if unless once where whereas"
    " whether so than that"
)
AFTER_PARTICIPLE = WEEKDAYS | wordset(
    "here there in by on at with to from near after before between off out up down last under late early"
    " yesterday today jointly"
)
NO_PARTICIPLES = wordset(
    "according including excluding following during regarding concerning pending morning evening"
    " nothing something anything everything beijing spring building meeting"
)
_SPANS = wordset(
    "day night morning afternoon evening week weekend month season spring summer autumn fall winter year"
)
"""Nouns behind which a time ends: "that same month"."""
_TIME_NOUNS = (MONTHS - {"may"}) | WEEKDAYS | _SPANS | wordset("days weeks months years May March")
_OF_TIMES = _TIME_NOUNS | wordset(
    "early mid late later earlier ago before after the a two three four five six"
    " that same next following previous last this first in on by at"
)
"""Words of which a time consists that stands before a verb: "in early May", "a year later"."""
_NO_SUBJECT = RELATIVES | SUBORDINATORS | frozenset(("to", "and", "or", "but", "including"))
"""Words that no subject holds."""
_BEFORE_POINTING = frozenset(
    ("if", "when", "before", "after", "until", "unless", "because", "while", "once", "since")
)
"""Words behind which "that" is a subject."""
TIME_REACH = 9
"""Words within which a time ends that stands between a preposition and a verb."""
_BEFORE_A_TIME = frozenset(("after", "before", "until", "since"))
_ONCE_MORE = (("again",), ("more",))
_CLAUSAL = frozenset(("as", "while", "when", "because", "although", "though", "whereas", "where"))
"""Subordinators that are no prepositions as a rule."""
_LINKING = RELATIVES | SUBORDINATORS
ASIDES = frozenset(("relative", "participle"))
STORY = frozenset(("main", "and"))
"""Links of clauses that carry on what is told."""
CONJUNCTIONS = frozenset(("and", "but", "or", "then"))
STRONG = frozenset((";", "—", "–", "--"))
MARKS = frozenset((",", ";", ".", ":"))
_APPOSED = 16
"""Words within which a clause has its verb where an apposition stands before it."""
_SUBJECT, _SHORT_SUBJECT = 14, 7
"""Words behind ", and" and behind a bare "and" within which the clause that it joins has its verb."""
_COUNTS = wordset("one two three four five six seven eight nine ten twelve a an half")
"""Words for numbers that something is compared with: "less than three years ago"."""
_PLACE = 6
"""Words behind a participle within which a place ends."""
_LISTED = 6
"""Words between the last comma of a list and its "and"."""
_LONG_LIST = 24
"""Words before its "and" within which a list begins."""
_DIRECTED = frozenset(("at", "by", "against", "towards", "from", "with"))
"""Prepositions behind a participle that rather describes than tells."""
_BEFORE_BARE = wordset("to nor not would will could can did does do must should")
_AFTER_COLON = 14
"""Words behind a colon within which a clause has its verb."""
_BEFORE_TIMES = frozenset(("in", "on", "since", "by"))
_TIME_WORDS = (
    (MONTHS - {"may"}) | WEEKDAYS | frozenset(("May", "spring", "summer", "autumn", "winter", "yesterday"))
)
_DONE_TO_THINGS = wordset(
    "signed seized extended ordered adopted issued imposed held launched announced built made created"
    " founded established concluded ratified bought sold delivered supplied donated killed wounded"
    " arrested detained jailed convicted sentenced freed released captured taken shot struck hit damaged"
    " destroyed flooded closed shut opened reopened approved passed enacted introduced lifted suspended"
    " revoked cancelled terminated broken brokered mediated negotiated drafted sent paid granted lent"
    " pledged promised filed lodged brought appointed elected hired dismissed expelled deported banned"
    " blocked stolen commissioned acquired caught evicted evacuated rescued abducted kidnapped injured"
)
"""Participles of verbs that are done to somebody or something."""
_NO_NOUNS = RELATIVES | SUBORDINATORS | CONJUNCTIONS | PRONOUNS | AUXILIARIES | DETERMINERS
"""Words that no participle describes."""
_SUBJECTS = frozenset(("it", "he", "she", "they", "we"))
_ADDRESSING = wordset("told tells tell assured assures warned warns informed informs reminded convinced")
"""Verbs behind whose object something is said."""
_YEAR = 4
_PRESENT = frozenset(("is", "are", "do", "does"))
OPENERS = STRONG | {",", ":"} | CONJUNCTIONS | RELATIVES | SUBORDINATORS
"""Words at which, or behind which, a clause can begin."""
_OPENERS_AND_STOPS = (OPENERS - {"and"}) | MARKS


def find_cuts(
    lows: Sequence[str], first: int, last: int, verbs: Sequence[int], *, fronted: bool
) -> list[tuple[int, Link]]:
    """Where a clause can begin, in order, and how it would hang on.

    Args:
        lows: the words of the text in lower case.
        first: the first word of the sentence.
        last: the word behind its last.
        verbs: where its finite verbs stand, in order.
        fronted: whether the sentence opens with a subordinate clause, which the next comma may end.

    Returns:
        Indices of words, each with the link of the clause that would begin there.
    """
    cuts: list[tuple[int, Link]] = []
    openers = map(OPENERS.__contains__, lows[first + 1 : last - 1])
    waits = 0
    for i in compress(range(first + 1, last), openers):
        word = lows[i]
        if i < waits or _opens_nothing(lows, i):
            continue
        if fronted and word == "," and _ends_fronted(lows, (first, i, last), verbs):
            cuts.append((i + 1, "main"))
            fronted = False
            continue
        listed = _cut_at_list(lows, cuts, (first, i, last), verbs) if word == "and" else None
        if listed is not None:
            cuts += listed
        elif word in STRONG or (word == ":" and verb_before(verbs, i, min(i + _AFTER_COLON, last))):
            cuts.append((i + 1, "main"))
        elif word == "," or (word in CONJUNCTIONS and not _joins_prepositions(lows, i)):
            since = cuts[-1][0] if _needs_verb(lows, cuts, i, verbs) else _since(cuts, first)
            link = _after_join(lows, i, last, since, verbs)
            if link in ASIDES and _waits(cuts, since, verbs):
                # "The firm, founded in 1921, closed": the subject has waited for this verb.
                link = "and"
            cuts += [(i + (word == ","), link)] if link and not (cuts and cuts[-1][0] >= i) else []
        elif word in RELATIVES and lows[i - 1] != "," and _verb_soon(lows, i + 1, min(i + 6, last), verbs):
            cuts.append((i, "relative" if word != "that" or not _is_speech_like(lows, i) else "subordinate"))
        elif word in SUBORDINATORS and lows[i - 1] != "," and opens_clause(lows, i, last, verbs):
            cuts.append((i, "subordinate"))
            waits = _verb_later(lows, i, last, verbs)
    cuts = _with_contact_relatives(lows, first, cuts, verbs)
    return _with_dated_participles(lows, (first, last), cuts, verbs)


def _with_contact_relatives(
    lows: Sequence[str], first: int, cuts: list[tuple[int, Link]], verbs: Sequence[int]
) -> list[tuple[int, Link]]:
    """The cuts, and those at a pronoun right behind the noun that it tells of: "a stake | it has held"."""
    starts = [verb - 1 for verb in verbs if lows[verb - 1] in _SUBJECTS]
    places = {cut for cut, _ in cuts}
    found: list[tuple[int, Link]] = [
        (i, "relative") for i in starts if i not in places and _is_contact_relative(lows, i, first, verbs)
    ]
    return sorted([*cuts, *found]) if found else cuts


def _is_contact_relative(lows: Sequence[str], i: int, first: int, verbs: Sequence[int]) -> bool:
    """Whether a pronoun and its past tense describe the object before them: "a fleet | it had built"."""
    k = bisect_left(verbs, i)
    told = lows[i - 1]
    if k == 0 or verbs[k - 1] >= i - 1 or lows[verbs[k - 1]] in _ADDRESSING or lows[i + 1] in _PRESENT:
        return False
    is_noun = told.isalpha() and not is_adverb(told) and told not in _NO_NOUNS and told not in PREPOSITIONS
    if not is_noun or told in _TIME_NOUNS or is_finite_form(told) or verbs[k - 1] < first:
        return False
    is_past = lows[i + 1] in AUXILIARIES or not lows[i + 1].endswith("s")
    return is_past and _OPENERS_AND_STOPS.isdisjoint(lows[verbs[k - 1] + 1 : i])


def _with_dated_participles(
    lows: Sequence[str], sentence: tuple[int, int], cuts: list[tuple[int, Link]], verbs: Sequence[int]
) -> list[tuple[int, Link]]:
    """The cuts, and those at participles with a time of their own: "freed four boats | seized in May"."""
    if _DONE_TO_THINGS.isdisjoint(map(lows.__getitem__, verbs)):
        return cuts
    first, last = sentence
    places = sorted(cut for cut, _ in cuts)
    found = list(cuts)
    for one, two in pairwise(verbs):
        k = bisect_left(places, one + 1)
        parted = k < len(places) and places[k] <= two and not _leads(lows, places[k], two)
        tells = first <= one and lows[one + 1] != "by"
        tells = tells and (lows[one] not in finite_verbs() or _leads(lows, one, two))
        if tells and two < last and not parted and _is_dated_participle(lows, two, last):
            found.append((two, "relative"))
    return sorted(found) if len(found) > len(cuts) else cuts


def _leads(lows: Sequence[str], first: int, i: int) -> bool:
    """Whether an infinitive stands before a participle in its clause: "and to free four boats seized"."""
    return any(one == "to" and is_base_form(two) for one, two in pairwise(lows[first:i]))


def _is_dated_participle(lows: Sequence[str], i: int, last: int) -> bool:
    """Whether a participle describes the noun before it, and a time follows: "boats seized last month"."""
    before = lows[i - 1]
    if lows[i] not in _DONE_TO_THINGS:
        return False
    if not before.isalpha() or is_adverb(before) or before in _NO_NOUNS or before in PREPOSITIONS:
        return False
    j = _behind_place(lows, i + 1, last)
    j += j < last and lows[j] in _BEFORE_TIMES
    j += j < last and lows[j] in ("the", "early", "late")
    if j >= last:
        return False
    is_year = lows[j].isdigit() and len(lows[j]) == _YEAR and j > i + 1
    return is_year or lows[j] in _TIME_WORDS or (lows[j] in ("last", "this") and lows[j + 1] in _TIME_NOUNS)


def _opens_nothing(lows: Sequence[str], i: int) -> bool:
    """Whether no clause begins here: "later that month", "if that became necessary", "at 3:02"."""
    return (lows[i] == "that" and _points(lows, i)) or _is_in_clock(lows, i)


def _behind_place(lows: Sequence[str], j: int, last: int) -> int:
    """Where a time may stand behind a place: "signed in Dhaka | on Thursday"."""
    if j + 2 >= last or lows[j] not in ("in", "at") or lows[j + 1] in _TIME_WORDS or lows[j + 1][0].isdigit():
        return j
    here = range(j + 2, min(j + _PLACE, last))
    return next((k for k in here if lows[k] in ("on", "in")), j)


def _points(lows: Sequence[str], i: int) -> bool:
    """Whether "that" points to something, and opens no clause."""
    return lows[i + 1] in _SPANS or lows[i - 1] in _BEFORE_POINTING


def _is_in_clock(lows: Sequence[str], i: int) -> bool:
    """Whether a colon stands between the digits of a time of day."""
    return lows[i] == ":" and lows[i - 1].isdigit() and lows[i + 1][:1].isdigit()


def _joins_prepositions(lows: Sequence[str], i: int) -> bool:
    """Whether a conjunction stands in "in and around Lima"."""
    return lows[i - 1] in PREPOSITIONS and lows[i + 1] in PREPOSITIONS


def _waits(cuts: Sequence[tuple[int, Link]], since: int, verbs: Sequence[int]) -> bool:
    """Whether an aside stands between a subject and the verb that it waits for."""
    return bool(cuts) and cuts[-1][1] in ASIDES and not verb_before(verbs, since, cuts[-1][0])


def _since(cuts: Sequence[tuple[int, Link]], first: int) -> int:
    """Where the clause began that a conjunction can join to: asides do not count."""
    for cut, link in reversed(cuts):
        if link not in ASIDES:
            return cut
    return first


def _needs_verb(lows: Sequence[str], cuts: Sequence[tuple[int, Link]], i: int, verbs: Sequence[int]) -> bool:
    """Whether a relative clause has no verb yet: "an accord that Chile | and Peru signed"."""
    return bool(cuts) and lows[cuts[-1][0]] in RELATIVES and not verb_before(verbs, cuts[-1][0], i)


def _after_join(lows: Sequence[str], i: int, last: int, since: int, verbs: Sequence[int]) -> Link | None:
    """How the words behind a comma or a conjunction at ``i`` hang on; None where no clause begins."""
    j = i + 1
    if lows[i] == "," and j < last and lows[j] in CONJUNCTIONS:
        j += 1
    if j < last and lows[j] in RELATIVES and _verb_soon(lows, j + 1, min(j + 7, last), verbs):
        return "relative"
    if j < last and lows[j] in SUBORDINATORS and not _is_once_more(lows, j):
        if not opens_clause(lows, j, last, verbs):
            return None
        # "Chile, where shells fell, has ...": the subject waits for its verb.
        waits = lows[i] == "," and lows[j] == "where" and not verb_before(verbs, since, i)
        return "relative" if waits else "subordinate"
    aside = _aside(lows, j, last) if lows[i] == "," and j == i + 1 else None
    j = _behind_adverbs(lows, j, last)
    if j >= last:
        return None
    if aside or verb_before(verbs, j, j + 1):
        return aside or "and"
    return "main" if _has_own_subject(lows, (i, j, last), since, verbs) else None


def _behind_adverbs(lows: Sequence[str], j: int, last: int) -> int:
    """Where a clause goes on behind adverbs and a time: "and in early May recalled its envoy"."""
    while j < last and is_adverb(lows[j]):
        j += 1
    k = j
    while k < last and (lows[k] in _OF_TIMES or lows[k].isdigit() or is_adverb(lows[k])):
        k += 1
    return k if any(word in _TIME_NOUNS or word.isdigit() for word in lows[j:k]) else j


def _aside(lows: Sequence[str], j: int, last: int) -> Link | None:
    """Whether a participle behind a comma opens an aside: ", killing two", ", founded in 1998"."""
    if lows[j].endswith("ing") and len(lows[j]) > 5 and lows[j] not in NO_PARTICIPLES:
        return "participle"
    follows = j + 1 < last and lows[j + 1] in AFTER_PARTICIPLE
    is_participle = lows[j].endswith(("ed", "wn", "ilt")) or lows[j] in irregular_participles()
    return "relative" if follows and is_participle else None


def _has_own_subject(
    lows: Sequence[str], places: tuple[int, int, int], since: int, verbs: Sequence[int]
) -> bool:
    """Whether a subject and a verb of their own follow: "and the rebels fled", ", she said"."""
    i, j, last = places
    if (lows[i] == "," and j > i + 1) or lows[i] in ("and", "but"):
        near = _SUBJECT if lows[i] == "," else _SHORT_SUBJECT
        soon = _verb_soon(lows, j, min(j + near, last), verbs) and not _describes(lows, j, verbs)
        return soon and verb_before(verbs, max(since, i - 40), i)
    if lows[i] != ",":
        return False
    return lows[j] in ("he", "she", "it", "they", "we") or _goes_on_listing(lows, (i, j, last), since, verbs)


def _ends_fronted(lows: Sequence[str], places: tuple[int, int, int], verbs: Sequence[int]) -> bool:
    """Whether a comma ends the clause that opens the sentence, and the subject of the main one follows."""
    first, i, last = places
    if _verb_soon(lows, i + 1, min(i + 8, last), verbs):
        return True
    told = verb_before(verbs, first, i)  # "When it was over, Norland, a state that had lost, left"
    return told and not RELATIVES.isdisjoint(lows[i + 1 : min(i + _APPOSED, last)])


def _cut_at_list(
    lows: Sequence[str], cuts: Sequence[tuple[int, Link]], places: tuple[int, int, int], verbs: Sequence[int]
) -> list[tuple[int, Link]] | None:
    """The cut that an "and" within a list calls for, if any; None where it joins no list."""
    first, i, last = places
    if _joins_objects(lows, cuts, i, verbs):
        return []
    start = cuts[-1][0] if cuts else first
    return _list_cut(lows, (start, i, last), verbs) if _closes_list(lows, i, verbs) else None


def _joins_objects(
    lows: Sequence[str], cuts: Sequence[tuple[int, Link]], i: int, verbs: Sequence[int]
) -> bool:
    """Whether "and" joins two objects of a relative clause: "the group that lists Norland and Ostia met"."""
    if (
        not cuts
        or cuts[-1][1] != "relative"
        or lows[cuts[-1][0] - 1] == ","
        or verb_before(verbs, i + 1, i + 2)
    ):
        return False
    here = cuts[-1][0]
    told = bisect_left(verbs, i) - bisect_left(verbs, here)
    return told == 1 and lows[here + 1] not in _SUBJECTS and not verb_before(verbs, _since(cuts, 0), here)


def _closes_list(lows: Sequence[str], i: int, verbs: Sequence[int]) -> bool:
    """Whether "and" joins the last of three or more: "trucks loaded with flour, rice and salt crossed"."""
    comma = next((k for k in range(i - 1, max(i - _LISTED, 0), -1) if lows[k] in MARKS), 0)
    listed = 0 < comma < i - 1 and lows[comma] == "," and not verb_before(verbs, comma, i)
    return listed and RELATIVES.isdisjoint(lows[comma:i])


def _list_cut(
    lows: Sequence[str], places: tuple[int, int, int], verbs: Sequence[int]
) -> list[tuple[int, Link]]:
    """The cut before a list that "and" closes and that is a subject: "the club | that A, B and C formed".

    None where no verb follows, or where the list is the object of a verb.
    """
    start, i, last = places
    if not _verb_soon(lows, i + 1, min(i + _SHORT_SUBJECT, last), verbs):
        return []
    comma = i
    for k in range(i - 1, max(i - _LONG_LIST, start), -1):
        word = lows[k]
        if word == ",":
            comma = k
        elif word in RELATIVES:
            return [(k, "subordinate" if word == "that" and _is_speech_like(lows, k) else "relative")]
        elif word in CONJUNCTIONS and word != "then":
            return [(k if lows[k - 1] == "," else comma + 1, "main")]
        elif word in STRONG or verb_before(verbs, k, k + 1) or (word in SUBORDINATORS and word != "since"):
            return []
    return []


def _describes(lows: Sequence[str], j: int, verbs: Sequence[int]) -> bool:
    """Whether the next verb only describes a noun behind a preposition: "and Ostia for pacts aimed at it"."""
    verb = verbs[bisect_left(verbs, j)]
    is_directed = lows[verb].endswith("ed") and not _DIRECTED.isdisjoint(lows[verb + 1 : verb + 2])
    return is_directed and not PREPOSITIONS.isdisjoint(lows[j:verb])


def _goes_on_listing(
    lows: Sequence[str], places: tuple[int, int, int], since: int, verbs: Sequence[int]
) -> bool:
    """Whether whole clauses are listed: "the first came in May, the second in June reached ..."."""
    i, j, last = places
    if not _verb_soon(lows, j + 1, min(j + 8, last), verbs) or not verb_before(verbs, max(since, i - 40), i):
        return False
    verb = verbs[bisect_left(verbs, j + 1)]
    return _NO_SUBJECT.isdisjoint(lows[j:verb]) and lows[j] not in PREPOSITIONS


def opens_clause(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> bool:
    """Whether a verb follows a word that can also be a preposition ("after the talks" is no clause)."""
    if lows[i] == "than" and i + 1 < last and (lows[i + 1][0].isdigit() or lows[i + 1] in _COUNTS):
        return False  # "more than 250 million" compares no clauses
    if _is_once_more(lows, i):
        return False
    if (lows[i] == "since" and i and lows[i - 1] in HAVE) or lows[i : i + 2] == ("so", "far"):
        return False  # "have since left", "so far ten have left"
    if lows[i] in ("after", "before", "while", "since") and i + 1 < last and lows[i + 1].endswith("ing"):
        return True
    if is_before_time(lows, i, verbs):
        return False
    return _verb_soon(lows, i + 1, min(i + 8, last), verbs) or _verb_later(lows, i, last, verbs) > 0


def _is_once_more(lows: Sequence[str], i: int) -> bool:
    return lows[i] == "once" and lows[i + 1 : i + 2] in _ONCE_MORE


def is_before_time(lows: Sequence[str], i: int, verbs: Sequence[int]) -> bool:
    """Whether only a time stands between a word and a verb: "signed before 15 May would be checked"."""
    k = bisect_left(verbs, i + 1)
    if lows[i] not in _BEFORE_A_TIME or k == len(verbs) or not i + 1 < verbs[k] < i + TIME_REACH:
        return False
    between = lows[i + 1 : verbs[k]]
    timed = any(word in _TIME_NOUNS or word.isdigit() for word in between)
    return timed and all(word in _OF_TIMES or word.isdigit() for word in between)


def _verb_later(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> int:
    """Where the verb stands behind an apposition or a long subject; 0 for nowhere.

    "After the governor, Jan Dahl, had left", "after a probe bound for the same part of the moon had crashed".
    """
    k = bisect_left(verbs, i + 1)
    if k == len(verbs) or verbs[k] >= min(i + _APPOSED, last):
        return 0
    verb = verbs[k]
    commas = [j for j in range(i + 1, verb) if lows[j] in MARKS]
    if commas and lows[i] in _CLAUSAL and "and" in lows[commas[-1] : verb - 1]:
        return verb if _LINKING.isdisjoint(lows[i + 1 : verb]) else 0  # "as Oslo, Bergen and Bodo joined"
    parted = len(commas) == 2 and lows[commas[0]] == lows[commas[1]] == "," and commas[1] == verb - 1
    return verb if (parted or not commas) and _NO_SUBJECT.isdisjoint(lows[i + 1 : verb]) else 0


def _verb_soon(lows: Sequence[str], i: int, stop: int, verbs: Sequence[int]) -> bool:
    """Whether a finite verb follows before `stop`, and no mark before it."""
    k = bisect_left(verbs, i)
    if k == len(verbs) or verbs[k] >= stop:
        return False
    between = lows[i : verbs[k]]
    return MARKS.isdisjoint(between) or all(map(_is_in_date, between, (lows[i - 1], *between[:-1])))


def _is_in_date(word: str, before: str) -> bool:
    """Whether a word is no mark, or the full stop of a month: "who on Nov. 8 said"."""
    return word not in MARKS or (word == "." and before in MONTHS)


def verb_before(verbs: Sequence[int], since: int, i: int) -> bool:
    """Whether a finite verb stands between two places."""
    k = bisect_left(verbs, since)
    return k < len(verbs) and verbs[k] < i


def _is_speech_like(lows: Sequence[str], i: int) -> bool:
    """Whether "that" at ``i`` opens what is said and not a relative clause."""
    if lows[i - 2] in _BEFORE_BARE and is_base_form(lows[i - 1]):
        return True  # "would not confirm that", "nor deny that"
    return is_finite_form(lows[i - 1]) or lows[i - 1] in ("him", "her", "them", "reporters")
