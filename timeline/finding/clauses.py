"""Clauses: the parts of a sentence that each tell one thing, and how they hang together."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from itertools import compress
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from timeline.finding.claims.lexicon import finite_verbs
from timeline.finding.finite import find_finite_verbs, finite_forms
from timeline.finding.inflection import INVARIANT, irregular_participles, irregular_pasts
from timeline.finding.kinds.verbs import is_verb
from timeline.finding.words import (
    AUXILIARIES,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    WEEKDAYS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Clause", "Link", "main_verb", "split_clauses"]

Link = Literal["main", "and", "relative", "subordinate", "participle"]

_SUBORDINATORS = wordset(
    "after before when while because although though as since until if unless once where whereas"
    " whether so than that"
)
_RELATIVES = frozenset(("which", "who", "whose", "whom", "that"))
_AFTER_PARTICIPLE = wordset("in by on at with to from near after before between off out up down last under")
_NO_PARTICIPLES = wordset(
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
_NO_SUBJECT = _RELATIVES | _SUBORDINATORS | frozenset(("to", "and", "or", "but", "including"))
"""Words that no subject holds."""
_CLAUSAL = frozenset(("as", "while", "when", "because", "although", "though", "whereas", "where"))
"""Subordinators that are no prepositions as a rule."""
_LINKING = _RELATIVES | _SUBORDINATORS
_ASIDES = frozenset(("relative", "participle"))
_CONJUNCTIONS = frozenset(("and", "but", "or", "then"))
_STRONG = frozenset((";", "—", "–", "--"))
_MARKS = frozenset((",", ";", ".", ":"))
_NOT_RESUMED = _RELATIVES | _SUBORDINATORS | _CONJUNCTIONS | _MARKS | _STRONG
"""Words and marks behind which another verb still belongs to the relative clause."""
_APPOSED = 16
"""Words within which a clause has its verb where an apposition stands before it."""
_SUBJECT, _SHORT_SUBJECT = 11, 7
"""Words behind ", and" and behind a bare "and" within which the clause that it joins has its verb."""
_DIRECTED = frozenset(("at", "by", "against", "towards", "from", "with"))
"""Prepositions behind a participle that rather describes than tells."""
_AFTER_COLON = 14
"""Words behind a colon within which a clause has its verb."""
_OPENERS = _STRONG | {",", ":"} | _CONJUNCTIONS | _RELATIVES | _SUBORDINATORS
"""Words at which, or behind which, a clause can begin."""


@dataclass(slots=True)
class Clause:
    """A part of a sentence around one verb.

    Attributes:
        first, last: its words, ``last`` exclusive, as indices into the words of the text.
        link: how it hangs on: ``main``; ``and`` (shares what it does not say itself); ``relative`` (about the
            word before it); ``subordinate``; ``participle``.
        parent: number of the clause that it hangs on, or -1.
        verb: index of its finite verb or participle, or -1.
    """

    first: int
    last: int
    link: Link
    parent: int
    verb: int


def split_clauses(
    lows: Sequence[str], first: int, last: int, forced: Mapping[int, bool] = MappingProxyType({})
) -> list[Clause]:
    """The clauses of the sentence that the words ``first`` to ``last`` (exclusive) are, in order.

    They cover the sentence without a gap. A stretch without a verb of its own stays with the clause before
    it, or the first with the one after.

    Args:
        lows: the words of the text in lower case.
        first: the first word of the sentence.
        last: the word behind its last.
        forced: words at which a clause begins whatever they say, as where reported speech does; and whether
            it is the words of saying that begin there, which wait for their verb.
    """
    verbs = find_finite_verbs(lows, first, last)
    opening = _opening(lows, first, last, verbs)
    fronted = opening == "subordinate"
    found: dict[int, Link] = dict(_cuts(lows, first, last, verbs, fronted=fronted))
    for cut in forced:
        if first < cut < last:
            found[cut] = "main"
    clauses: list[Clause] = []
    start, link = first, opening
    searched = first
    for cut, next_link in [*sorted(found.items()), (last, "main")]:
        verb = _verb_of(lows, searched, cut, link, verbs)
        if verb < 0 and forced.get(start) and cut < last:
            continue  # ", the minister, Jan Dahl, said"
        opens = not clauses or (link == "main" and lows[start - 1] in _STRONG)
        waits = opens and (next_link in _ASIDES or lows[start - 1] == ";")
        if verb >= 0 or waits:
            parent = _joined_to(lows, clauses, start, verb, forced) if link == "and" else -1
            parent = parent if parent >= 0 else _parent(clauses, link)
            clauses.append(Clause(start, cut, link, parent, verb))
            clauses.extend(_resumed(lows, clauses, verbs) or _reduced(lows, clauses, verbs))
        elif clauses:
            clauses[-1].last = cut
        elif cut < last:
            # A fronted phrase waits for its clause.
            link_before, link = link, "main" if next_link == "and" else next_link
            searched = cut if link == link_before else start
            continue
        else:
            clauses.append(Clause(start, cut, link, -1, verb))
        start, searched, link = cut, cut, next_link
    return clauses or [Clause(first, last, "main", -1, -1)]


def _joined_to(
    lows: Sequence[str], clauses: Sequence[Clause], start: int, verb: int, forced: Mapping[int, bool]
) -> int:
    """The number of the clause that one without a subject of its own goes on with; -1 where that is plain."""
    behind_comma = lows[start - 1] == ","
    if verb == start and behind_comma:
        return _waiting(clauses, forced)  # "Oslo, which ..., and ..., closed"
    if lows[start] == "but" and behind_comma:
        said = [number for number, clause in enumerate(clauses) if forced.get(clause.first) is False]
        return _parent(clauses[: said[0]], "and") if said else -1  # "said that ..., but refused"
    low = lows[start] == "and" and not behind_comma and clauses and clauses[-1].link == "subordinate"
    return len(clauses) - 1 if low else -1  # "before the council met and called for help"


def _resumed(lows: Sequence[str], clauses: list[Clause], verbs: Sequence[int]) -> list[Clause]:
    """The clause that goes on behind a relative one within it: "the men who had fled | were caught".

    The relative clause, the last of ``clauses``, is cut where it does.
    """
    relative = clauses[-1]
    if relative.link != "relative" or len(clauses) < 2 or clauses[-2].verb >= 0:
        return []
    k = bisect_left(verbs, relative.verb + 1)
    if (
        k < len(verbs)
        and lows[relative.verb] in _PASSIVE
        and all(map(is_adverb, lows[relative.verb + 1 : verbs[k]]))
    ):
        k += 1  # "was called", "has always denied"
    if relative.verb < 0 or k == len(verbs) or verbs[k] >= relative.last or verbs[k] == verbs[k - 1] + 1:
        return []
    verb = verbs[k]
    between = lows[relative.verb : verb]
    if not _NOT_RESUMED.isdisjoint(between) or between[0] in finite_verbs() or between[-1] in PRONOUNS:
        return []
    relative.last, last = verb, relative.last
    return [Clause(verb, last, "and", len(clauses) - 2, verb)]


def _reduced(lows: Sequence[str], clauses: list[Clause], verbs: Sequence[int]) -> list[Clause]:
    """The clauses behind a subject that a participle describes: "the ship | seized in May | was freed".

    The clause of the subject, the last of ``clauses``, is cut where the participle stands.
    """
    clause = clauses[-1]
    first = clause.verb
    if first <= clause.first or not lows[first].endswith("ed") or lows[first] in finite_verbs():
        return []
    k = bisect_left(verbs, first + 1)
    if k == len(verbs) or verbs[k] >= clause.last or lows[first + 1] not in _AFTER_PARTICIPLE:
        return []
    verb, last, before = verbs[k], clause.last, lows[first - 1]
    if before in PRONOUNS or is_adverb(before) or not _NOT_RESUMED.isdisjoint(lows[first:verb]):
        return []
    if lows[verb - 1] in PRONOUNS or verb == first + 1:
        return []
    clause.last, clause.verb = first, -1
    number = len(clauses) - 1
    return [Clause(first, verb, "relative", number, first), Clause(verb, last, "and", number, verb)]


def _opening(lows: Sequence[str], first: int, last: int, verbs: Sequence[int]) -> Link:
    if lows[first] in _SUBORDINATORS and _opens_clause(lows, first, last, verbs):
        return "subordinate"
    # "Founded in 1987, the line ..."
    fronted = lows[first].endswith(("ed", "wn", "ilt", "ing")) and lows[first] not in _NO_PARTICIPLES
    return "subordinate" if fronted and lows[min(first + 1, last - 1)] in _AFTER_PARTICIPLE else "main"


def _waiting(clauses: Sequence[Clause], forced: Mapping[int, bool]) -> int:
    """The number of the last main clause, if that still waits for its verb behind asides; else -1."""
    own = (number for number, clause in enumerate(clauses) if clause.link == "main")
    mains = [number for number in own if forced.get(clauses[number].first) is not False]
    return mains[-1] if mains and clauses[mains[-1]].verb < 0 else -1


def _parent(clauses: Sequence[Clause], link: Link) -> int:
    """An aside hangs on the clause before it; what is joined, on the last that is no aside."""
    if not clauses or link == "main":
        return -1
    if link in ("and", "participle"):
        for number in range(len(clauses) - 1, -1, -1):
            if clauses[number].link in ("main", "and"):
                return number
    return len(clauses) - 1


def _cuts(
    lows: Sequence[str], first: int, last: int, verbs: Sequence[int], *, fronted: bool
) -> list[tuple[int, Link]]:
    """Where a clause can begin, and how it would hang on."""
    cuts: list[tuple[int, Link]] = []
    openers = map(_OPENERS.__contains__, lows[first + 1 : last - 1])
    waits = 0
    for i in compress(range(first + 1, last), openers):
        word = lows[i]
        if i < waits or (word == "that" and lows[i + 1] in _SPANS):
            continue  # "later that month"
        if fronted and word == "," and _verb_soon(lows, i + 1, min(i + 8, last), verbs):
            cuts.append((i + 1, "main"))
            fronted = False
            continue
        if word in _STRONG or (word == ":" and _verb_before(verbs, i, min(i + _AFTER_COLON, last))):
            cuts.append((i + 1, "main"))
        elif word == "," or word in _CONJUNCTIONS:
            since = cuts[-1][0] if _needs_verb(lows, cuts, i, verbs) else _since(cuts, first)
            link = _after_join(lows, i, last, since, verbs)
            if link in _ASIDES and _waits(cuts, since, verbs):
                # "The firm, founded in 1921, closed": the subject has waited for this verb.
                link = "and"
            if link and not (cuts and cuts[-1][0] >= i):
                cuts.append((i + 1 if word == "," else i, link))
        elif word in _RELATIVES and lows[i - 1] != "," and _verb_soon(lows, i + 1, min(i + 6, last), verbs):
            cuts.append((i, "relative" if word != "that" or not _is_speech_like(lows, i) else "subordinate"))
        elif word in _SUBORDINATORS and lows[i - 1] != "," and _opens_clause(lows, i, last, verbs):
            cuts.append((i, "subordinate"))
            waits = _verb_later(lows, i, last, verbs)
    return cuts


def _waits(cuts: Sequence[tuple[int, Link]], since: int, verbs: Sequence[int]) -> bool:
    """Whether an aside stands between a subject and the verb that it waits for."""
    return bool(cuts) and cuts[-1][1] in _ASIDES and not _verb_before(verbs, since, cuts[-1][0])


def _since(cuts: Sequence[tuple[int, Link]], first: int) -> int:
    """Where the clause began that a conjunction can join to: asides do not count."""
    for cut, link in reversed(cuts):
        if link not in _ASIDES:
            return cut
    return first


def _needs_verb(lows: Sequence[str], cuts: Sequence[tuple[int, Link]], i: int, verbs: Sequence[int]) -> bool:
    """Whether a relative clause has no verb yet: "an accord that Chile | and Peru signed"."""
    return bool(cuts) and lows[cuts[-1][0]] in _RELATIVES and not _verb_before(verbs, cuts[-1][0], i)


def _after_join(lows: Sequence[str], i: int, last: int, since: int, verbs: Sequence[int]) -> Link | None:
    """How the words behind a comma or a conjunction at ``i`` hang on; None where no clause begins."""
    j = i + 1
    if lows[i] == "," and j < last and lows[j] in _CONJUNCTIONS:
        j += 1
    if j < last and lows[j] in _RELATIVES and _verb_soon(lows, j + 1, min(j + 7, last), verbs):
        return "relative"
    if j < last and lows[j] in _SUBORDINATORS:
        waits = lows[i] == "," and lows[j] == "where" and not _verb_before(verbs, since, i)
        opened = _opens_clause(lows, j, last, verbs)
        return (
            ("relative" if waits else "subordinate") if opened else None
        )  # "Chile, where shells fell, has ..."
    aside = _aside(lows, j, last) if lows[i] == "," and j == i + 1 else None
    j = _behind_adverbs(lows, j, last)
    if j >= last:
        return None
    if aside or _verb_before(verbs, j, j + 1):
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
    if lows[j].endswith("ing") and len(lows[j]) > 5 and lows[j] not in _NO_PARTICIPLES:
        return "participle"
    follows = j + 1 < last and lows[j + 1] in _AFTER_PARTICIPLE
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
        return soon and _verb_before(verbs, max(since, i - 40), i)
    if lows[i] != ",":
        return False
    return lows[j] in ("he", "she", "it", "they", "we") or _goes_on_listing(lows, (i, j, last), since, verbs)


def _describes(lows: Sequence[str], j: int, verbs: Sequence[int]) -> bool:
    """Whether the next verb only describes a noun behind a preposition: "and Ostia for pacts aimed at it"."""
    verb = verbs[bisect_left(verbs, j)]
    is_participle = (
        lows[verb].endswith("ed") and lows[verb + 1 : verb + 2] != () and lows[verb + 1] in _DIRECTED
    )
    return is_participle and not PREPOSITIONS.isdisjoint(lows[j:verb])


def _goes_on_listing(
    lows: Sequence[str], places: tuple[int, int, int], since: int, verbs: Sequence[int]
) -> bool:
    """Whether whole clauses are listed: "the first came in May, the second in June reached ..."."""
    i, j, last = places
    if not _verb_soon(lows, j + 1, min(j + 8, last), verbs) or not _verb_before(verbs, max(since, i - 40), i):
        return False
    verb = verbs[bisect_left(verbs, j + 1)]
    return _NO_SUBJECT.isdisjoint(lows[j:verb]) and lows[j] not in PREPOSITIONS


def _opens_clause(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> bool:
    """Whether a verb follows a word that can also be a preposition ("after the talks" is no clause)."""
    if lows[i] == "than" and i + 1 < last and lows[i + 1][0].isdigit():
        return False  # "more than 250 million" compares no clauses
    if lows[i] in ("after", "before", "while", "since") and i + 1 < last and lows[i + 1].endswith("ing"):
        return True
    return _verb_soon(lows, i + 1, min(i + 8, last), verbs) or _verb_later(lows, i, last, verbs) > 0


def _verb_later(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> int:
    """Where the verb stands behind an apposition or a long subject; 0 for nowhere.

    "After the governor, Jan Dahl, had left", "after a probe bound for the same part of the moon had crashed".
    """
    k = bisect_left(verbs, i + 1)
    if k == len(verbs) or verbs[k] >= min(i + _APPOSED, last):
        return 0
    verb = verbs[k]
    commas = [j for j in range(i + 1, verb) if lows[j] in _MARKS]
    if commas and lows[i] in _CLAUSAL and "and" in lows[commas[-1] : verb - 1]:
        return verb if _LINKING.isdisjoint(lows[i + 1 : verb]) else 0  # "as Oslo, Bergen and Bodo joined"
    parted = len(commas) == 2 and lows[commas[0]] == lows[commas[1]] == "," and commas[1] == verb - 1
    return verb if (parted or not commas) and _NO_SUBJECT.isdisjoint(lows[i + 1 : verb]) else 0


def _verb_soon(lows: Sequence[str], i: int, stop: int, verbs: Sequence[int]) -> bool:
    """Whether a finite verb follows before `stop`, and no mark before it."""
    k = bisect_left(verbs, i)
    return k < len(verbs) and verbs[k] < stop and _MARKS.isdisjoint(lows[i : verbs[k]])


def _verb_before(verbs: Sequence[int], since: int, i: int) -> bool:
    """Whether a finite verb stands between two places."""
    k = bisect_left(verbs, since)
    return k < len(verbs) and verbs[k] < i


def _is_speech_like(lows: Sequence[str], i: int) -> bool:
    """Whether "that" at ``i`` opens what is said and not a relative clause."""
    return lows[i - 1] in finite_forms() or lows[i - 1] in ("him", "her", "them", "reporters")


def _verb_of(lows: Sequence[str], first: int, last: int, link: Link, verbs: Sequence[int]) -> int:
    """The index of the first finite verb, or of the participle in a participle clause; -1 for none."""
    if link == "relative" and lows[first] in irregular_participles():
        return first  # ", broken off in May"
    k = bisect_left(verbs, first)
    verb = verbs[k] if k < len(verbs) and verbs[k] < last else -1
    if link in ("participle", "subordinate"):
        for i in range(first, verb if verb >= 0 else last):
            if lows[i].endswith("ing") and len(lows[i]) > 4 and is_verb(lows, i):
                return i
    return _behind_aside(lows, verb, last, verbs) if verb >= 0 else -1


def _behind_aside(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> int:
    """The verb behind a participle that only describes: "the ship escorted by tugs sailed"."""
    if i + 1 < last and lows[i + 1] == "by" and lows[i].endswith("ed"):
        for j in range(i + 2, min(i + 8, last)):
            if lows[j] in _OPENERS:
                break
            if _verb_before(verbs, j, j + 1):
                return j
    return i


def main_verb(lows: Sequence[str], clause: Clause) -> int:
    """The index of the verb that says what happens: "signed" of "has been signed", "open" of "plans to open".

    -1 for none; the index of "is" or "has" for a state.
    """
    i = clause.verb
    if i < 0 or (lows[i] not in AUXILIARIES and lows[i] not in _LEADING):
        return i
    is_bare = lows[i] in _BARE
    for j in range(i + 1, min(i + 9, clause.last)):
        word = lows[j]
        is_bare = is_bare or lows[j - 1] in _BARE
        if word in AUXILIARIES or word in _BETWEEN_VERBS or is_adverb(word):
            continue
        if word in _LEADING and j + 1 < clause.last and lows[j + 1] == "to":
            continue
        if word == "due" and lows[i] in _BE and (j + 1 == clause.last or lows[j + 1] in _AFTER_DUE):
            return j
        if is_bare and word.isalpha() and word not in DETERMINERS:
            return j
        if lows[i] in AUXILIARIES and (word.endswith(("ed", "ing")) or word in _participles()):
            return j
        break
    return i


_BE = frozenset(("is", "are", "was", "were"))
_PASSIVE = _BE | {"has", "have", "had"}
_AFTER_DUE = wordset("in on at by before after back home there here today tomorrow next later this")
"""What follows "due" where it says when or where something is to be, and no debt."""
_BETWEEN_VERBS = wordset("not n't 't also never to first again long")
_BARE = wordset("will would could may might can must should to shall did does do 'll")
_LEADING = wordset(
    "expected due set scheduled supposed going likely planned plans plan planning hopes hope hoped"
    " hoping wants want wanted intends intend intended aims aim wishes expects able about poised slated"
    " needs forced obliged allowed"
)
"""Words that hand the telling on to the infinitive behind them."""


@cache
def _participles() -> frozenset[str]:
    """Participles that no "-ed" betrays; past forms among them do no harm behind an auxiliary."""
    return INVARIANT | irregular_pasts() | irregular_participles()
