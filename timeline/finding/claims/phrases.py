"""Phrases: the noun phrase that ends or begins at a token, and the subject of a clause."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.claims.lexicon import finite_verbs
from timeline.finding.inflection import INVARIANT, irregular_participles, irregular_pasts
from timeline.finding.words import (
    AUXILIARIES,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
    Words,
    is_adverb,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "COMMAS",
    "Tokens",
    "clause_subject",
    "is_dotted",
    "noun_phrase_after",
    "past_verbs",
    "phrase_before",
    "phrase_before_aside",
    "tells",
    "with_listed",
]

Tokens = tuple[int, int]  # first token, token behind the last

COMMAS = frozenset((",", "-", "–", "—", ")", "("))
_FIRMS = frozenset(("inc", "corp", "co", "ltd", "cos", "bros"))
"""Abbreviations that end the name of a firm."""
_HARD = frozenset((";", ":", ".", "?", "!", "…", "...", "—", "–"))
_TIMES = frozenset(
    (
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "yesterday",
        "earlier",
    )
)
_ORDINAL = ("st", "nd", "rd", "th")
_CALENDAR = WEEKDAYS | MONTHS | {"early", "mid", "late"}
_ABBREVIATIONS = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "dr",
        "gen",
        "sen",
        "rep",
        "gov",
        "lt",
        "col",
        "st",
        "jr",
        "sr",
        "prof",
        "capt",
        "sgt",
        "adm",
    )
)
_LINKS = frozenset(("of", "for", "at", "in", "and", "&", "'s", "the", "a", "an"))
_ARTICLES = frozenset(("the", "a", "an"))
_SUBJECTS = frozenset(("he", "she", "they", "i", "we", "who"))  # what follows one is its verb
_REACH = 60  # tokens looked at on either side; keeps a sentence of ten thousand words linear
_APPOSED = 14
"""Tokens within which an apposition opens that a comma closes."""
_ASIDES = 2
"""Commas, beside the one that closes them, that what describes a subject has at least."""
_NAME = 12
"""Tokens of a subject before the comma behind which it is described."""
_WHICH = frozenset(("last", "this", "that"))
"""Words before one of those behind a preposition: "by last night"."""
_EARLY_OR_LATE = frozenset(("early", "late"))
_SPANS = frozenset(("day", "night", "morning", "afternoon", "evening", "week", "month", "year", "time"))
_NO_NAME = (
    PREPOSITIONS
    | SUBORDINATORS
    | RELATIVES
    | WEEKDAYS
    | MONTHS
    | {"last", "next", "this", "today", "yesterday", "tomorrow", "late", "early", "earlier", "later", "then"}
    | {"meanwhile", "however", "also", "yet", "still", "there", "here", "not", "only", "even", "instead"}
)
"""Words that open no subject."""
_ACCOUNTED = frozenset(("year", "quarter", "months", "half", "period"))
"""Nouns behind which "ended" says of when accounts are."""
_NO_ONE = frozenset(("no", "any", "every", "this", "that"))
"""Words before "one" with which it is a pronoun."""
_QUOTED = 8
"""Tokens of a quotation that is part of an aside."""


def noun_phrase_after(words: Words, j: int, end: int) -> Tokens | None:
    """The noun phrase that begins at token j, with the names and of-phrases that hang on it."""
    lows = words.lows
    k = j
    limit = min(end, j + _REACH)
    while k < limit:
        low = lows[k]
        if k > j and (low in _LINKS or _owns(words, k)):
            if _begins_anew(lows, k):
                break
            k += 1
            continue
        if (
            low in QUOTES
            or low in COMMAS
            or low in AUXILIARIES
            or (low in _HARD and not (k > j and is_dotted(words, k)))
        ):
            break
        if (
            (low in SUBORDINATORS and low != "and")
            or low in RELATIVES
            or low in PREPOSITIONS
            or low in _TIMES
        ):
            break
        opens = k > j and (low in PRONOUNS or _counts_others(words, k))
        if opens or not (low[0].isalnum() or low == "."):
            break
        k += 1
        if low in PRONOUNS and low != "one":  # "according to one | guest"
            break
    if k == end and lows[k - 1] == "." and "." not in lows[k - 2]:
        k -= 1
    while k > j and (lows[k - 1] in PREPOSITIONS or lows[k - 1] in ("and", "&", "the", "a", "an")):
        k -= 1
    return (j, k) if k > j else None


def _counts_others(words: Words, k: int) -> bool:
    """Whether a number begins what is said: "according to UN estimates | 2.3 million left"."""
    return words.lows[k][0].isdigit() and words.forms[k - 1].islower() and words.lows[k - 1].endswith("s")


def _owns(words: Words, k: int) -> bool:
    """Whether an apostrophe makes the plural before it the owner of what follows: "the dockers' union"."""
    lows = words.lows
    if lows[k] != "'" or not lows[k - 1].endswith("s") or words.starts[k] != words.ends[k - 1]:
        return False
    owned = lows[k + 1] if k + 1 < len(lows) else ""
    return owned.isalpha() and owned not in PREPOSITIONS


def _begins_anew(lows: tuple[str, ...], k: int) -> bool:
    """Whether a phrase is over: "according to the ministry | the firm", "told by the Danes | and left"."""
    goes_on = lows[k] == "and" and lows[min(k + 1, len(lows) - 1)] in past_verbs()
    return goes_on or (lows[k] in _ARTICLES and lows[k - 1] not in _LINKS)


def phrase_before(words: Words, i: int, start: int) -> Tokens | None:
    """The noun phrase that ends with token i."""
    lows = words.lows
    start = max(start, i - _REACH)
    k = i
    while k >= start and (is_adverb(lows[k]) or lows[k] in AUXILIARIES) and lows[k] not in PRONOUNS:
        k -= 1
    if k < start or not (lows[k][0].isalnum() or lows[k] in (".", "%")):
        return None
    if lows[k] in WEEKDAYS and k - 2 >= start:
        k -= 2 if lows[k - 1] == "on" else 1
    last = k + 1
    if lows[k] in RELATIVES or lows[k] in PRONOUNS:
        return (k, last)
    while k >= start and not _bounds(words, k):
        k -= 1
    if k >= start and lows[k] in _SUBJECTS and k < last - 1 and not _speaks_of_whom(words, k):
        return (k, k + 1)
    first = k + 1
    while first < last - 1 and (is_adverb(lows[first]) or lows[first] in ("and", "or", "but")):
        first += 1
    if lows[first] in PREPOSITIONS:
        first = _behind_adverbial(words, first, last)
    return (first, last) if first < last else None


def _speaks_of_whom(words: Words, k: int) -> bool:
    """Whether somebody else speaks of whom "who" describes: "who | Norland says", "who | police say"."""
    behind = words.lows[k + 1]
    named = words.forms[k + 1][0].isupper() and behind not in WEEKDAYS and behind not in MONTHS
    return words.lows[k] == "who" and (
        named or behind in DETERMINERS or behind.endswith("s") or behind == "police"
    )


def _bounds(words: Words, k: int) -> bool:
    """Whether a phrase that ends behind token k cannot reach over it to the left."""
    low = words.lows[k]
    if low in QUOTES or low in COMMAS or (low in _HARD and not is_dotted(words, k)):
        return True
    if words.forms[k] == "May" and k + 1 < len(words.lows) and words.lows[k + 1][0].isdigit():
        return False  # "on May 3 Mara Lind said"
    if low == "one" and words.lows[k - 1] not in _NO_ONE:
        return False  # "one of the sources said"
    if low in RELATIVES or low in PRONOUNS or low in _finite() or (low in AUXILIARIES and low != "'s"):
        return True
    return low in SUBORDINATORS and low not in ("and", "than", "or")


def is_dotted(words: Words, k: int) -> bool:
    """Whether token k is the full stop of an abbreviation ("Mr.", "U.S.", "Nordsund Inc.")."""
    before = words.lows[k - 1] if k else ""
    attached = words.lows[k] == "." and k > 0 and words.ends[k - 1] == words.starts[k]
    return attached and (before in _ABBREVIATIONS or before in _FIRMS or "." in before or len(before) == 1)


def _behind_adverbial(words: Words, first: int, last: int) -> int:
    """Where the subject begins behind 'In March' or 'At the port': its determiner, or its run of names."""
    k = _behind_time(words, first + 1, last)
    if first + 1 < k < last:
        return k
    k = last - 1
    while k > first and words.lows[k] not in DETERMINERS:
        k -= 1
    if k > first + 1:
        return k
    k = last - 1
    while k > first + 1 and words.forms[k][0].isupper():
        k -= 1
    return min(k + 1, last - 1)


def _behind_time(words: Words, first: int, last: int) -> int:
    """The first token that is no weekday, month or number: "(on) 3 March the king", "(by) last night he"."""
    lows = words.lows
    first += 2 * (first + 1 < last and lows[first] in _WHICH and lows[first + 1] in _SPANS)
    while first < last and (lows[first] in _CALENDAR or lows[first].isdigit() or _is_day(lows, first)):
        first += 1
    return first


def _is_day(lows: Sequence[str], i: int) -> bool:
    """Whether a token counts the day of a month: "on February | 25th Mara Lind said"."""
    return lows[i].endswith(_ORDINAL) and lows[i][:-2].isdigit() and lows[i - 1] in MONTHS


@cache
def _finite() -> frozenset[str]:
    """Verbs that no phrase holds; of past forms those that are no participles, which may describe a noun."""
    return finite_verbs() | (
        irregular_pasts() - irregular_participles() - INVARIANT - {"found", "saw", "left"}
    )


@cache
def past_verbs() -> frozenset[str]:
    """Finite verbs of speech, and the irregular pasts of all verbs."""
    return finite_verbs() | irregular_pasts() | INVARIANT


def _described(words: Words, i: int, start: int) -> Tokens | None:
    """The subject with what describes it up to the comma at i: "The mayor, Jan Dahl, bowed"."""
    lows = words.lows
    opening = next((k for k in range(i - 1, max(start, i - _APPOSED), -1) if lows[k] == ","), None)
    if lows[i] != "," or opening is None:
        return None
    between = lows[opening + 1 : i]
    told = any(low in AUXILIARIES or low in past_verbs() or low.endswith("ed") for low in between)
    return None if told else phrase_before_aside(words, i, start)


def clause_subject(words: Words, i: int, start: int) -> Tokens | None:
    """The subject of the nearest clause that begins before token i: what stands before its finite verb."""
    lows = words.lows
    verbs = past_verbs()
    for k in range(i - 1, max(start, i - _REACH), -1):
        low, before = lows[k], lows[k - 1]
        finite = (low in AUXILIARIES and low != "'s") or low in verbs or (low.endswith("ed") and len(low) > 4)
        if not finite or before in AUXILIARIES or before == "to" or before in DETERMINERS - PRONOUNS:
            continue
        if before in PREPOSITIONS or before in ("and", "or", "but") or before in QUOTES:
            continue
        if low == "ended" and before in _ACCOUNTED:
            continue  # "for the year ended in March and said"
        described = before in COMMAS
        subject = _described(words, k - 1, start) if described else phrase_before(words, k - 1, start)
        if subject:
            return subject
    phrase = phrase_before(words, i - 1, start) if i - 1 > start else None
    return None if phrase and phrase[0] > start and lows[phrase[0] - 1] in PREPOSITIONS else phrase


def _opening_quote(lows: tuple[str, ...], k: int, start: int) -> int:
    """Where the few words open that are quoted up to the mark at k; `start` for nowhere near."""
    return next((j for j in range(k - 1, max(start, k - _QUOTED), -1) if lows[j] in QUOTES), start)


def with_listed(words: Words, phrase: Tokens, start: int) -> Tokens:
    """A phrase with the names before it where it ends a list of them: "Norland, Ostia | and Dahl said"."""
    first, last = phrase
    if first <= start or words.lows[first - 1] != "," or "and" not in words.lows[first:last]:
        return phrase
    begin = max(start, first - _REACH)
    opening = next((k + 1 for k in range(first - 2, begin, -1) if _opens_list(words, k)), begin)
    opens = _opens_list(words, opening) and words.forms[opening + 1][0].isupper()
    opening += opens  # "When Norland, Ostia and Dahl said", not "After talks in Norland, Ostia and Dahl said"
    opening += words.lows[opening] in _EARLY_OR_LATE
    if words.lows[opening] in PREPOSITIONS:  # "On 3 May Norland, Ostia", "Late on 3 May Norland, Ostia"
        timed = _behind_time(words, opening + 1, first)
        opening = timed if timed > opening + 1 else opening
    commas = [k for k in range(opening, first) if words.lows[k] == ","]
    pieces = pairwise((opening - 1, *commas))
    named = opening < commas[0] and all(_holds_name(words, k + 1, end) for k, end in pieces)
    lists = named and _opens_as_name(words, opening, commas[0]) and not tells(words, opening, first)
    return (opening, last) if lists else phrase


def _holds_name(words: Words, first: int, last: int) -> bool:
    """Whether one of a list is a name or of a name: "Norland", "Norland's premier"."""
    return first < last and (words.forms[last - 1][0].isupper() or "'s" in words.lows[first + 1 : last - 1])


def _opens_list(words: Words, k: int) -> bool:
    """Whether a list of names can begin behind token k."""
    low = words.lows[k]
    if low in _HARD:
        return not is_dotted(words, k)
    return low in QUOTES or low == "-" or (low in SUBORDINATORS and low != "and")


def phrase_before_aside(words: Words, i: int, start: int) -> Tokens | None:
    """The phrase before ', a former envoy,' or ', who has long known him,', where i is the closing mark."""
    lows = words.lows
    opening = _opening_subject(words, i, start)
    if opening >= 0:
        return (opening, i)
    mark = {")": "("}.get(lows[i], lows[i])
    k = i - 1
    start = max(start, i - _REACH)
    while k >= start and lows[k] != mark:
        if lows[k] in QUOTES:
            opening = _opening_quote(lows, k, start)
            if opening <= start:
                return phrase_before(words, i - 1, k + 1)
            k = opening  # ", who called it “fair”,"
        k -= 1
    if k <= start:
        return phrase_before(words, i - 1, start)
    phrase = phrase_before(words, k - 1, start)
    if phrase is not None and lows[phrase[0]].isdigit() and lows[phrase[0] - 1] == ",":
        phrase = phrase_before(words, phrase[0] - 2, start)  # "Jan Dahl, 35, accused of theft, said"
    if phrase is None:
        return phrase_before(words, i - 1, start)
    if lows[k + 1] in PRONOUNS and lows[k + 1] != "who":
        return phrase
    firm = _firm_before_town(words, phrase[0], start)
    return (phrase[0] if firm is None else firm, i)


def _opening_subject(words: Words, i: int, start: int) -> int:
    """Where the subject begins that opens a sentence and is described up to the comma at i; -1 for none.

    What describes it may hold commas: "Nordsund, which has yards in Oslo, Bergen and Lima, said".
    """
    lows = words.lows
    if lows[i] != ",":
        return -1
    first, commas = start, list[int]()
    for k in range(max(start, i - _REACH), i):
        if lows[k] in QUOTES:
            return -1
        if lows[k] == "-" or (lows[k] in _HARD and not is_dotted(words, k)):
            first, commas = k + 1, []
        elif lows[k] == ",":
            commas.append(k)
    if len(commas) < _ASIDES or i - first > _REACH or not _opens_as_name(words, first, commas[0]):
        return -1
    told = (not _is_described(lows, a + 1) and tells(words, a + 1, b) for a, b in pairwise([*commas, i]))
    return -1 if any(told) else first


def _opens_as_name(words: Words, first: int, last: int) -> bool:
    """Whether a stretch is a noun phrase and no more: "The mayor", not "In May" or "The next day"."""
    lows = words.lows
    low = lows[first]
    if last - first > _NAME or low in _NO_NAME or low in PRONOUNS or low.endswith(("ing", "ed", "ly")):
        return False
    return lows[last - 1] not in _SPANS and not tells(words, first, last)


def _is_described(lows: tuple[str, ...], first: int) -> bool:
    """Whether a relative clause or a participle begins there: ", which owns it", ", based in Oslo"."""
    low, behind = lows[first], lows[first + 1]
    return low in RELATIVES or (low.endswith("ed") and (behind in PREPOSITIONS or behind == "by"))


def tells(words: Words, first: int, last: int) -> bool:
    """Whether a finite verb may stand in a stretch."""
    for k in range(first, last):
        low = words.lows[k]
        if words.forms[k][0].isupper():
            continue
        if low.endswith("ed") and (len(low) <= len("need") or _is_adjective(words.lows, k)):
            continue
        if (low in AUXILIARIES and low != "'s") or low in past_verbs() or low.endswith("ed"):
            return True
    return False


def _is_adjective(lows: tuple[str, ...], k: int) -> bool:
    """Whether a participle stands before its noun: "an armed group", "and related supplies"."""
    return lows[k - 1] in DETERMINERS or lows[k - 1] in PREPOSITIONS or lows[k - 1] in ("and", "or")


def _firm_before_town(words: Words, town: int, start: int) -> int | None:
    """Where a firm begins whose town stands behind it: "Nordsund Inc., San Antonio, Texas, said"."""
    lows = words.lows
    k = town - 1 - (lows[town - 1] == "of")
    if k - 2 <= start or lows[k] != "," or lows[k - 1] != "." or lows[k - 2] not in _FIRMS:
        return None
    phrase = phrase_before(words, k - 2, start)
    return phrase[0] if phrase else None
