"""Clauses that describe a thing without "that": "a stake | it has held", "four boats | seized in May"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.claims.lexicon import finite_verbs
from timeline.finding.finite import is_base_form, is_finite_form
from timeline.finding.joints import (
    CONJUNCTIONS,
    MARKS,
    OPENERS,
    SUBJECTS,
    SUBORDINATORS,
    TIME_NOUNS,
    verb_before,
)
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
    is_year,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.finding.joints import Link

__all__ = ["DONE_TO_THINGS", "with_contact_relatives", "with_dated_participles"]

_PLACE = 6
"""Words behind a participle within which a place ends."""
_AGENT = 12
"""Words behind a participle within which it is told by whom or on what occasion."""
_BY = frozenset(("by", "during", "with", "between"))
"""Words that open such a phrase: "aid promised by Norland | in May"."""
_CLOSE_TIMES = WEEKDAYS | frozenset(("yesterday", "today"))
"""Times that behind such a phrase are rather those of the main verb."""
_BEFORE_TIMES = frozenset(("in", "on", "since", "by"))
_TIME_WORDS = (MONTHS - {"may", "march"}) | WEEKDAYS | wordset("spring summer autumn winter yesterday")
DONE_TO_THINGS = wordset(
    "signed initialled initialed seized extended ordered adopted issued imposed held launched announced"
    " built made created"
    " founded established concluded ratified bought sold delivered supplied donated killed wounded"
    " arrested detained jailed convicted sentenced freed released captured taken shot struck hit damaged"
    " destroyed flooded closed shut opened reopened approved passed enacted introduced lifted suspended"
    " revoked cancelled terminated broken brokered mediated negotiated drafted sent paid granted lent"
    " pledged promised filed lodged brought appointed elected hired dismissed expelled deported banned"
    " annexed awarded published submitted unveiled occupied convened chaired hosted organised organized"
    " staged written produced invited invested shipped repaid rejected vetoed drawn agreed laid planted fired"
    " leased rented merged nationalised nationalized privatised privatized scrapped shelved postponed"
    " blocked stolen commissioned acquired caught evicted evacuated rescued abducted kidnapped injured"
    " begun given reached disclosed proposed presented completed withdrawn overthrown torn frozen"
    " inked sealed clinched forged cemented finalised finalized renewed prolonged inaugurated upgraded"
    " dismantled dispatched airlifted tabled installed restored rebuilt repaired renovated salvaged torpedoed"
    " bombed shelled raided ransacked looted smuggled intercepted impounded unearthed toppled ousted deposed"
)
"""Participles of verbs that are done to somebody or something."""
_NEVER_PAST = wordset("taken broken stolen drawn written begun given withdrawn overthrown torn frozen")
"""Those that no past tense is spelt like."""
_SELVES = frozenset(("itself", "himself", "herself", "themselves"))
_NO_NOUNS = (
    RELATIVES | SUBORDINATORS | CONJUNCTIONS | PRONOUNS | AUXILIARIES | DETERMINERS | _SELVES | {"last"}
)
"""Words that no participle describes."""
_DOER = 6
"""Words before a verb within which its subject begins that no name is."""
_TWO = 2
"""Verbs of a sentence in which one clause tells what another one's noun is."""
_LONGEST_TIME = 5
"""Words of the longest time between two verbs of which only that parts them."""
_HEAD = 4
"""Words up to the end of a noun within which its article stands."""
_IN_TIMES = wordset("in on last this early late the ago earlier")
_OPEN_TIMES = (("in",), ("on",), ("the",), ("last",), ("this",))
"""Words with which no time ends."""
_SAID = wordset("said says thought believed hoped feared")
"""Verbs behind which a clause stands that needs no "that"."""
_ADDRESSING = wordset("told tells tell assured assures warned warns informed informs reminded convinced")
"""Verbs behind whose object something is said."""
_IN_PAPERS = frozenset(("in", "by", "under"))
"""Words before a paper that does something on the day on which it is passed."""
_DATE = 6
"""Words of "on" and a date with its year."""
_PRESENT = frozenset(("is", "are", "do", "does"))
_OPENERS_AND_STOPS = (OPENERS - {"and"}) | MARKS


def with_contact_relatives(
    lows: Sequence[str],
    first: int,
    cuts: list[tuple[int, Link]],
    verbs: Sequence[int],
    is_name: Callable[[int], bool],
) -> list[tuple[int, Link]]:
    """The cuts, and those at a subject right behind the noun that it tells of: "a stake | it has held"."""
    if len(verbs) < _TWO:
        return cuts
    starts = [verb - 1 for verb in verbs if lows[verb - 1] in SUBJECTS]
    named = _doers_behind_subjects(lows, first, cuts, verbs, is_name)
    if not starts and not named:
        return cuts
    places = {cut for cut, _ in cuts}
    found: list[tuple[int, Link]] = [
        (i, "relative") for i in starts if i not in places and _is_contact_relative(lows, i, first, verbs)
    ]
    found += [(i, "relative") for i in named if i not in places]
    return sorted([*cuts, *found]) if found else cuts


def _doers_behind_subjects(
    lows: Sequence[str],
    first: int,
    cuts: Sequence[tuple[int, Link]],
    verbs: Sequence[int],
    is_name: Callable[[int], bool],
) -> list[int]:
    """Where those stand who did something to the subject before them: "the jets | Chile bought in May flew".

    Between both verbs stands a time at most, so that nothing else joins them.
    """
    found = []
    for k, one in enumerate(verbs[:-1]):
        end, two = one + 1 + (lows[one] in HAVE), verbs[k + 1]
        if two < end:
            two = verbs[k + 2] if k + 2 < len(verbs) else 0
        if not two or two - end > _LONGEST_TIME or (two == one + 1 and end == two):
            continue
        if not _is_only_time(lows[end:two]):
            continue
        doer = _doer_before(lows, first, one, is_name) if lows[end - 1] not in _SAID else 0
        since = max((cut for cut, _ in cuts if cut <= doer), default=first)
        if doer > since and not verb_before(verbs, since, one):
            found.append(doer)
    return found


def _is_only_time(told: Sequence[str]) -> bool:
    """Whether words are nothing or a time: "last month", "in March"."""
    if told[-1:] in _OPEN_TIMES:
        return False
    return all(word in TIME_NOUNS or word in _IN_TIMES or word.isdigit() for word in told)


def _doer_before(lows: Sequence[str], first: int, verb: int, is_name: Callable[[int], bool]) -> int:
    """Where the name or the noun before a verb begins, if it stands right behind another noun; else 0."""
    i = verb
    while i > first and is_name(i - 1):
        i -= 1
    if i == verb:
        i = next((j for j in range(verb - 2, max(first, verb - _DOER), -1) if lows[j] in DETERMINERS), first)
    told = lows[i - 1] if i > first else ""
    is_noun = told.isalpha() and not is_adverb(told) and told not in _NO_NOUNS and told not in PREPOSITIONS
    is_noun = is_noun and told not in TIME_NOUNS and not is_finite_form(told)
    return i if is_noun and not DETERMINERS.isdisjoint(lows[max(first, i - _HEAD) : i - 1]) else 0


def _is_contact_relative(lows: Sequence[str], i: int, first: int, verbs: Sequence[int]) -> bool:
    """Whether a pronoun and its past tense describe the object before them: "a fleet | it had built"."""
    k = bisect_left(verbs, i)
    told = lows[i - 1]
    if k == 0 or verbs[k - 1] >= i - 1 or lows[verbs[k - 1]] in _ADDRESSING or lows[i + 1] in _PRESENT:
        return False
    is_noun = told.isalpha() and not is_adverb(told) and told not in _NO_NOUNS and told not in PREPOSITIONS
    if not is_noun or told in TIME_NOUNS or is_finite_form(told) or verbs[k - 1] < first:
        return False
    is_past = lows[i + 1] in AUXILIARIES or not lows[i + 1].endswith("s")
    return is_past and _OPENERS_AND_STOPS.isdisjoint(lows[verbs[k - 1] + 1 : i])


def with_dated_participles(
    lows: Sequence[str], sentence: tuple[int, int], cuts: list[tuple[int, Link]], verbs: Sequence[int]
) -> list[tuple[int, Link]]:
    """The cuts, and those at participles with a time of their own: "freed four boats | seized in May"."""
    first, last = sentence
    done = [i for i in range(first, last) if lows[i] in DONE_TO_THINGS]
    if not done:
        return cuts
    places = sorted(cut for cut, _ in cuts)
    found = list(cuts)
    for two in done:
        before = bisect_left(verbs, two)
        is_form = before < len(verbs) and verbs[before] == two
        if not before or not (is_form or lows[two] in _NEVER_PAST):
            continue
        one = verbs[before - 1]
        k = bisect_left(places, one + 1)
        parted = k < len(places) and places[k] <= two and not _leads(lows, places[k], two)
        tells = first <= one and lows[one + 1] != "by"
        tells = tells and (lows[one] not in finite_verbs() or _leads(lows, one, two))
        if tells and two < last and not parted and _is_dated_participle(lows, two, last, verbs):
            found.append((two, "relative"))
    return sorted(found) if len(found) > len(cuts) else cuts


def _leads(lows: Sequence[str], first: int, i: int) -> bool:
    """Whether an infinitive stands before a participle in its clause: "and to free four boats seized"."""
    return any(one == "to" and is_base_form(two) for one, two in pairwise(lows[first:i]))


def _is_dated_participle(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> bool:
    """Whether a participle describes the noun before it, and a time follows: "boats seized last month"."""
    before = lows[i - 1]
    if lows[i] not in DONE_TO_THINGS:
        return False
    if not before.isalpha() or is_adverb(before) or before in _NO_NOUNS or before in PREPOSITIONS:
        return False
    j = _behind_place(lows, i + 1, last)
    if j < last and lows[j] in _BY:
        j = _behind_agent(lows, j, last, verbs)
    return _is_time(lows, j, i, last)


def _is_time(lows: Sequence[str], j: int, i: int, last: int) -> bool:
    """Whether a time stands at a word behind the participle at ``i``."""
    j += j < last and lows[j] in _BEFORE_TIMES
    j += j < last and lows[j] in ("the", "early", "late")
    if j >= last:
        return False
    in_year = is_year(lows[j]) and j > i + 1
    near = lows[j] in ("last", "this") and not TIME_NOUNS.isdisjoint(lows[j + 1 : j + 2])
    # Not of "set up in a law passed on 3 May": there the day is that of what the paper does as well.
    is_day = lows[j].isdigit() and not MONTHS.isdisjoint(lows[j + 1 : j + 2])
    is_day = is_day and _IN_PAPERS.isdisjoint(lows[max(i - _HEAD, 0) : i])
    return in_year or is_day or lows[j] in _TIME_WORDS or near


def _behind_agent(lows: Sequence[str], j: int, last: int, verbs: Sequence[int]) -> int:
    """Where a time may stand behind those who did it: "promised by Norland | in May"; the end for nowhere.

    A day of the week is rather that of the main verb: "freed boats seized by Norland on Monday".
    """
    k = bisect_left(verbs, j)
    end = min(j + _AGENT, last - 1, verbs[k] if k < len(verbs) else last)
    for at in range(j + 2, end):
        if lows[at] in _OPENERS_AND_STOPS or lows[at] == "and":
            break
        if lows[at] in ("in", "last") and _is_time(lows, at, j, last):
            return last if lows[at + 1] in _CLOSE_TIMES else at
        if lows[at] == "on" and any(map(is_year, lows[at + 2 : at + _DATE])):
            return at  # "killed by police on 17 October 1961"
    return last


def _behind_place(lows: Sequence[str], j: int, last: int) -> int:
    """Where a time may stand behind a place: "signed in Dhaka | on Thursday"."""
    if j + 2 >= last or lows[j] not in ("in", "at") or _is_time(lows, j, j - 1, last):
        return j
    here = range(j + 2, min(j + _PLACE, last))
    return next((k for k in here if lows[k] in ("on", "in", "last")), j)
