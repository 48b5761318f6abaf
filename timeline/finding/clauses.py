"""Clauses: the parts of a sentence that each tell one thing, and how they hang together."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from timeline.finding.asides import AFTER_PARTICIPLE, NO_PARTICIPLES, is_charged
from timeline.finding.claims.frames import TOLD_THINGS
from timeline.finding.claims.lexicon import finite_verbs
from timeline.finding.cutting import TIME_REACH, find_cuts, is_before_time, opens_clause
from timeline.finding.describing import with_contact_relatives, with_dated_participles
from timeline.finding.finite import find_finite_verbs, is_base_form
from timeline.finding.inflection import INVARIANT, irregular_participles, is_past_form, spellings_of
from timeline.finding.insertions import find_insertions, is_hearsay_aside, verbs_around
from timeline.finding.joints import (
    ASIDES,
    CONJUNCTIONS,
    DASHES,
    MARKS,
    MEASURES,
    OPENERS,
    SPANS,
    STORY,
    STRONG,
    SUBORDINATORS,
    TIME_NOUNS,
    Link,
    verb_before,
)
from timeline.finding.kinds.verbs import is_noun_too, is_verb
from timeline.finding.listing import opens_before_aside
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
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
    from collections.abc import Callable, Mapping, Sequence

__all__ = [
    "ABOUT_THINGS",
    "Clause",
    "Link",
    "goes_on_from",
    "is_brought_about",
    "only_causes",
    "parted_subject",
    "split_clauses",
]

_PARTING = frozenset((";", ":"))
"""Marks behind which a subject waits for its verb."""
_BY = 6
"""Words behind a participle within which it is told by whom it was done."""
_FRONTED = 24
"""Words within which a comma ends a participle clause that opens a sentence."""
_MEANS = wordset("boat sea air car road train rail plane ship foot land helicopter")
"""By what somebody goes himself: "escaped by boat"."""
_MOVED = wordset(
    "sent brought taken flown driven sold lent deployed dispatched assigned transferred delivered shipped"
    " exported hired used designed invited loaned"
)
"""Participles behind which "to" says where or for what: "the ships sent to Oslo sank"."""
_FOUND = frozenset(("found", "discovered", "dismissed", "offered", "proposed", "recommended"))
"""Participles of what may be said or thought, and is rather done where a place or a time follows."""
_MADE_KNOWN = frozenset(("announced", "agreed", "promised", "pledged", "reported", "declared", "demanded"))
"""Participles of what is said that are finite verbs behind those who say it."""
_SPOKEN_BY = wordset("telephone phone email e-mail letter fax radio telegram cable telex decree name")
"""By which means somebody speaks: "officials announced by radio"."""
_FROM_WHEN = frozenset(("starting", "beginning"))
_DONE = wordset(
    "found held built shot sent seen taken stolen made bought brought caught kept sold broken written drawn"
    " given hidden known chosen worn born driven flown thrown shown grown hit struck hurt cut lost won paid"
)
"""Participles without an "-ed"."""
_BEHIND_FRONTED = frozenset(("of", "with", "for", "as", "the", "a", "an", "to"))
"""Words behind a participle that opens a sentence: "Accused of theft, he fled", not "Armed men fled"."""
_ARRANGED = frozenset(("planned", "scheduled", "slated", "set"))
"""Participles of what was to be: "a round planned for May failed"."""
_DESCRIBING = frozenset(("by", "for"))
"""Words behind a participle that only describes: "the ship escorted by tugs sailed"."""
_TIMING = frozenset(("after", "before", "since", "while", "when", "upon", "until"))
"""Words behind which a participle has no subject: "a week after agreeing to a truce, the army"."""
_FROM_DEED = frozenset(("after", "before"))
_SAYING = frozenset(("said", "says", "saying", "show", "shows", "showed", "believe", "believes"))
"""Verbs behind which a whole clause is said, and no thing."""
_SAID_ON = 3
"""Words before what is said within which these stand: "said on Monday its head"."""
_NO_CLAUSE = frozenset(("no", "yes", "so", "nothing", "little", "goodbye"))
"""What somebody says without a clause."""
_CONDITIONS = frozenset(("if", "unless", "when", "while", "because", "although", "though"))
"""What opens a clause before the one that is said: "said if they made an offer, | it would"."""
_OPENING_AT_ONCE = _CONDITIONS | {"whether"}
"""What opens a clause behind one that has told its verb."""
_DEMANDING = spellings_of("demand insist urge request require recommend propose order ask suggest")
"""Verbs behind which what is to be done is told by a verb without an ending: "demanded that it pay"."""
_SUBJUNCTIVE = 5
"""Words before what is to be done within which these stand."""
_MEASURE = 6
"""Words behind a comma within which a clause opens that tells how long after."""
_TIMELY = frozenset(("last", "this", "next", "early", "late", "earlier", "later"))
"""Words that open a time without a preposition."""
_PHRASE = 6
"""Words of a phrase before the clause that opens a sentence: "On the same day, when"."""
_COUNTED_FROM = (("later",), ("earlier",), ("ago",), ("before",))
_CAUSING = spellings_of("lead prompt cause spur provoke")
"""Verbs of what makes somebody do something."""
_TO_CAUSED = 8
"""Words from such a verb to what is done."""
_LED = wordset("way effort efforts attempt attempts move moves calls campaign drive push delegation mission")
"""What somebody leads, and does so himself: "led an effort to free them"."""
_LISTING = frozenset((",", "and"))
ABOUT_THINGS = spellings_of(
    "announce pledge promise demand seek propose reveal disclose confirm offer recommend request reject"
    " accuse blame criticise criticize condemn urge order welcome support oppose"
)
"""Verbs of saying behind which a thing or somebody stands as often as a clause: "who pledged aid | left"."""
_NOT_RESUMED = (RELATIVES | SUBORDINATORS | CONJUNCTIONS | MARKS | STRONG) - _LISTING
"""Words and marks behind which another verb still belongs to the relative clause."""


@dataclass(slots=True)
class Clause:
    """A part of a sentence around one verb.

    Attributes:
        first, last: its words, ``last`` exclusive, as indices into the words of the text.
        link: how it hangs on: ``main``; ``and`` (shares what it does not say itself); ``relative`` (about the
            word before it); ``subordinate``; ``participle``.
        parent: number of the clause that it hangs on, or -1.
        verb: index of its finite verb or participle, or -1.
        main: what ``main_verb`` found for it, once it was asked; None before.
    """

    first: int
    last: int
    link: Link
    parent: int
    verb: int
    main: int | None = field(default=None, init=False, repr=False, compare=False)


def split_clauses(
    lows: Sequence[str],
    first: int,
    last: int,
    forced: Mapping[int, bool] = MappingProxyType({}),
    is_name: Callable[[int], bool] = lambda _: False,
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
        is_name: whether a word is part of a name, and no verb whatever its form.
    """
    found_verbs = find_finite_verbs(lows, first, last, is_name)
    insertions = find_insertions(lows, first, last, found_verbs)
    verbs = verbs_around(lows, found_verbs, insertions)
    opening = _opening(lows, first, last, verbs)
    fronted = first if opening == "subordinate" else _behind_time(lows, first, last, verbs)
    parts = find_cuts(lows, (first, last), verbs, fronted, insertions)
    parts = with_contact_relatives(lows, first, parts, verbs, is_name)
    found: dict[int, Link] = dict(with_dated_participles(lows, (first, last), parts, verbs))
    for cut in forced:
        if first < cut < last and cut - 1 not in insertions.values():
            found[cut] = "main"
    clauses: list[Clause] = []
    start, link = first, opening
    searched = first
    cuts = sorted(found.items())
    resumed = _resumed_behind(lows, cuts, verbs) if forced else frozenset[int]()
    for cut, next_link in [*cuts, (last, "main")]:
        verb = _verb_of(lows, searched, cut, link, verbs)
        is_cue = forced.get(start)
        if verb < 0 and is_cue and cut < last:
            continue  # ", the minister, Jan Dahl, said"
        opens = verb < 0 and (
            not clauses or (link == "main" and _opens_anew(lows, (start, last), clauses, verbs))
        )
        waits = opens and (next_link in ASIDES or lows[start - 1] in _PARTING or cut - 1 in insertions)
        said = verb < 0 and is_cue is False and _is_clause_said(lows, (start, cut, last), verbs)
        parted = is_cue is False and next_link in ASIDES and (said or cut in resumed)
        waits = waits or parted or (said and lows[start] in _CONDITIONS)
        if verb >= 0 or waits:
            parent = _joined_to(lows, clauses, start, verb, forced) if link == "and" else -1
            parent = parent if parent >= 0 else _parent(clauses, link)
            clauses.append(Clause(start, cut, link, parent, verb))
            clauses.extend(
                _resumed(lows, clauses, verbs)
                or _reduced(lows, clauses, verbs)
                or _brought_about(lows, clauses)
            )
        elif said and cut not in forced:
            continue  # "said its head, Jan Dahl, | would go", "said Oslo, Bergen, | and Bodo left"
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
    _end_waiting(lows, clauses)
    return clauses or [Clause(first, last, "main", -1, -1)]


def parted_subject(lows: Sequence[str], clauses: Sequence[Clause], clause: Clause) -> Clause | None:
    """The clause of a subject that is joined to another's: "Norland, which left, | and Ostia signed"."""
    if clause.link != "main" or lows[max(clause.first - 1, 0) : clause.first + 1] != (",", "and"):
        return None
    before = [one for one in clauses if one.last <= clause.first]
    while before and lows[before[-1].first] in RELATIVES:
        before.pop()
    return before[-1] if before and before[-1].verb < 0 else None


def _resumed_behind(
    lows: Sequence[str], cuts: Sequence[tuple[int, Link]], verbs: Sequence[int]
) -> frozenset[int]:
    """Where the asides begin behind which a comma and the verb follow: "the yard, | founded here, | left"."""
    return frozenset(
        cut
        for (cut, link), (behind, joined) in pairwise(cuts)
        if link in ASIDES
        and joined == "and"
        and lows[behind - 1] == ","
        and verb_before(verbs, behind, behind + 1)
    )


def _opens_anew(
    lows: Sequence[str], places: tuple[int, int], clauses: Sequence[Clause], verbs: Sequence[int]
) -> bool:
    """Whether a subject may begin that waits for its verb: behind a semicolon, or beside one that waits."""
    start, last = places
    if lows[start - 1] in STRONG or lows[start - 1] == ":":
        return True
    about = clauses[-1]
    if lows[start] in ("and", "but") and opens_before_aside(lows, (), (clauses[0].first, start, last), verbs):
        return True
    return lows[start] == "and" and about.link == "relative" and clauses[about.parent].verb < 0


def _is_clause_said(lows: Sequence[str], places: tuple[int, int, int], verbs: Sequence[int]) -> bool:
    """Whether what is said is a clause, which waits for its verb, and no thing: "said patients | who"."""
    start, cut, last = places
    if cut == last or lows[cut - 1] == ";" or lows[start] in _NO_CLAUSE:
        return False
    if lows[cut] in CONJUNCTIONS and verb_before(verbs, cut + 1, cut + 2):
        return False  # "said goodbye and left"
    if lows[cut] in _OPENING_AT_ONCE or not _DEMANDING.isdisjoint(lows[max(start - _SUBJUNCTIVE, 0) : start]):
        return False  # "demanded that they pay | if", "demanded that it pay, | and"
    opened = "that" in lows[start - 1 : start + 1]
    return opened or not _SAYING.isdisjoint(lows[max(start - _SAID_ON, 0) : start])


def _end_waiting(lows: Sequence[str], clauses: Sequence[Clause]) -> None:
    """What looks like an aside is the verb that its subject waits for: "the mayor, Jan Dahl, quit"."""
    told = [clause for clause in clauses if clause.link != "subordinate"]
    last = told[-1] if told else None
    if last is None or last.link != "relative" or last.verb != last.first or lows[last.first] in RELATIVES:
        return
    parent, goes_on = clauses[last.parent], "," in lows[last.first : clauses[-1].last]
    if parent.link == "main" and parent.verb < 0 and not (goes_on and last is not clauses[-1]):
        last.link = "and"


def _joined_to(
    lows: Sequence[str], clauses: Sequence[Clause], start: int, verb: int, forced: Mapping[int, bool]
) -> int:
    """The number of the clause that one without a subject of its own goes on with; -1 where that is plain."""
    behind_comma = lows[start - 1] == ","
    if verb == start and lows[start - 1] in DASHES:  # "one of the men - she said that ... - was freed"
        return next((n for n in range(len(clauses) - 1, -1, -1) if _is_inserted_in(lows, clauses[n])), -1)
    if verb == start and behind_comma:
        return _waiting(lows, clauses, forced)  # "Oslo, which ..., and ..., closed"
    takes_up = verb == start + 1 and (
        lows[verb] in finite_verbs() or (bool(clauses) and _has_other_tense(lows, clauses, verb))
    )
    if behind_comma and (lows[start] == "but" or (lows[start] == "and" and takes_up)):
        told = [number for number, clause in enumerate(clauses) if forced.get(clause.first) is False]
        return _parent(clauses[: told[0]], "and") if told else -1  # "said that ..., but refused"
    if clauses and forced.get(clauses[-1].first) and verb >= 0 and lows[verb] not in finite_verbs():
        return _parent(clauses[:-1], "and")  # "The ships left, she said, and sank"
    if clauses and verb == start + 1 and forced.get(clauses[-1].first) is False:
        said = len(clauses) - 1  # "said that it would pay and recalled its envoy"
        if lows[start] == "and" and _is_to_come(lows, clauses[said]) and is_past_form(lows[verb]):
            return _parent(clauses[:said], "and")
    low = lows[start] == "and" and not behind_comma and clauses and _holds_on(lows, clauses[-1])
    return len(clauses) - 1 if low else -1  # "before the council met and called for help"


def _is_to_come(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a modal tells what is said of a time to come: "would pay", not "would have paid"."""
    at = clause.verb
    return at >= 0 and lows[at] in MODALS and "have" not in lows[at + 1 : at + 3]


def _has_other_tense(lows: Sequence[str], clauses: Sequence[Clause], verb: int) -> bool:
    """Whether "had" takes up the first clause, not the last: "had denied that it was so, and had"."""
    first, last = clauses[0].verb, clauses[-1].verb
    return lows[verb] in HAVE and first >= 0 and last >= 0 and lows[first] == lows[verb] != lows[last]


def _holds_on(lows: Sequence[str], clause: Clause) -> bool:
    """Whether what "and" joins goes on with a clause: ", which killed 40 and injured 200"."""
    adds = clause.link == "relative" and lows[clause.first] in ("which", "who")
    return clause.link == "subordinate" or (adds and lows[clause.first - 1] == ",")


def _resumed(lows: Sequence[str], clauses: list[Clause], verbs: Sequence[int]) -> list[Clause]:
    """The clause that goes on behind a relative one within it: "the men who had fled | were caught".

    The relative clause, the last of ``clauses``, is cut where it does.
    """
    relative, number = clauses[-1], len(clauses) - 2
    if number < 0:
        return []
    if relative.link == "and" and _goes_on(lows, clauses):
        number = clauses[-2].parent
    elif relative.link != "relative":
        return []
    if clauses[number].verb >= 0:
        return []
    k = bisect_left(verbs, relative.verb + 1)
    at = relative.verb
    while k < len(verbs) and lows[at] in AUXILIARIES and all(map(is_adverb, lows[at + 1 : verbs[k]])):
        at, k = verbs[k], k + 1  # "was called", "has always denied", "would have been"
    while k + 1 < len(verbs) and verbs[k + 1] < relative.last and is_noun_too(lows[verbs[k]]):
        k += 1  # "that keeps nuclear arms out entered into force"
    if relative.verb < 0 or k == len(verbs) or verbs[k] >= relative.last or verbs[k] == verbs[k - 1] + 1:
        return []
    verb = verbs[k]
    between = _without_points(_without_time(lows, relative.verb, verb, verbs))
    says = between[0] in finite_verbs() and between[0] not in ABOUT_THINGS
    if not _can_end(between) or says or lows[verb - 1] in PRONOUNS:
        return []
    if relative.link == "and":
        relative.parent = len(clauses) - 2
    relative.last, last = verb, relative.last
    return [Clause(verb, last, "and", number, verb)]


def _goes_on(lows: Sequence[str], clauses: Sequence[Clause]) -> bool:
    """Whether the last clause can go on with a relative one: "rebels who took a town | and held it fled"."""
    about, first = clauses[-2], clauses[-1].first
    joined = lows[first] == "and" and lows[first - 1] != "," and lows[about.first - 1] != ","
    return joined and about.link == "relative" and lows[about.first] in RELATIVES


def _can_end(told: Sequence[str]) -> bool:
    """Whether a clause about a subject can end behind these words; commas may part a list in it."""
    listed = told[-1] not in _LISTING and (",", "and") not in pairwise(told)
    return listed and _NOT_RESUMED.isdisjoint(told)


def _without_time(lows: Sequence[str], first: int, verb: int, verbs: Sequence[int]) -> Sequence[str]:
    """Words before a verb, without a preposition and the time behind it that they end with."""
    for i in range(verb - 1, max(first, verb - TIME_REACH), -1):
        if is_before_time(lows, i, verbs):
            return lows[first:i]
    return lows[first:verb]


def _without_points(words: Sequence[str]) -> Sequence[str]:
    """Words without the marks within a time: "3:02 a.m.", "Aug. 23"."""
    if ":" not in words and "." not in words:
        return words
    return [one for i, one in enumerate(words) if not (one in (":", ".") and i and _has_point(words[i - 1]))]


def _has_point(word: str) -> bool:
    return word[-1:].isdigit() or word[-2:] == ".m" or word in MONTHS


def _reduced(lows: Sequence[str], clauses: list[Clause], verbs: Sequence[int]) -> list[Clause]:
    """The clauses behind a subject that a participle describes: "the ship | seized in May | was freed".

    The clause of the subject, the last of ``clauses``, is cut where the participle stands.
    """
    clause = clauses[-1]
    first = _done_by_whom(lows, clause, verbs)
    if first <= clause.first or first + 1 >= clause.last:
        return []
    behind = lows[first + 1]
    moved = lows[first] in _MOVED and behind == "to"
    described = (behind in AFTER_PARTICIPLE or _is_later(lows, first + 1)) and _is_done(lows[first])
    charged = is_charged(lows, first)  # "men accused of murder | were jailed"
    k = bisect_left(verbs, first + 1) if moved or described or charged else len(verbs)
    if k == len(verbs) or verbs[k] >= clause.last:
        return []
    verb, last, before = verbs[k], clause.last, lows[first - 1]
    by = behind == "by" and lows[first + 2] not in _SPOKEN_BY
    told = (
        lows[first] not in finite_verbs() or lows[first] in _FOUND or by or _is_made_known(lows, first, verb)
    )
    if not (moved or charged or (described and told)):
        return []
    if before in PRONOUNS or is_adverb(before) or lows[verb - 1] in PRONOUNS or verb <= first + 1 + moved:
        return []
    between = _without_points(_without_time(lows, first + 2 * moved, verb, verbs))
    if not between or not _can_end(between) or _is_done_by(lows, verb, last) or _is_apposed(between):
        return []  # "The ship left in the convoy led by Norland"
    clause.last, clause.verb = first, -1
    number, start = len(clauses) - 1, _own_day(lows, first, verb, last)
    rest = Clause(start, last, "and", number, verb)
    if lows[clause.first] in PREPOSITIONS and between[1:-1].count(",") == 1:
        start = first + lows[first:verb].index(",") + 1  # "At talks led by Norland, | Ostia signed it"
        rest = Clause(start, last, "main", -1, verb)
    return [Clause(first, start, "relative", number, first), rest]


def _brought_about(lows: Sequence[str], clauses: list[Clause]) -> list[Clause]:
    """The clause of what somebody is made to do: "The raid led | Norland to leave the pact".

    The clause of what makes him do it, the last of ``clauses``, is cut before him.
    """
    clause = clauses[-1]
    first, last = _behind_causing(lows, clause), clause.last
    if first == last or lows[first] in PREPOSITIONS:
        return []
    to = next((i for i in range(first + 1, min(first + _TO_CAUSED, last - 1)) if lows[i] == "to"), -1)
    does = to >= 0 and (is_base_form(lows[to + 1]) or lows[to + 1] in INVARIANT)
    if not does or lows[to - 1] in _LED or not _NOT_RESUMED.isdisjoint(lows[first:to]):
        return []
    clause.last = first
    link: Link = "and" if clause.link in STORY else "subordinate"
    return [Clause(first, last, link, len(clauses) - 1, to + 1)]


def _behind_causing(lows: Sequence[str], clause: Clause) -> int:
    """Where it begins who is made to do something: "led | them", "has led | them"; its end for nobody."""
    verb = clause.verb
    verb += 0 <= verb < clause.last - 1 and lows[verb] in HAVE
    return verb + 1 if verb >= 0 and lows[verb] in _CAUSING else clause.last


def goes_on_from(clauses: Sequence[Clause], clause: Clause) -> Clause:
    """The clause that one joined to it goes on from: "They came on Monday | and left | and returned"."""
    while clause.link == "and" and clause.parent >= 0:
        clause = clauses[clause.parent]
    return clause


def only_causes(lows: Sequence[str], clause: Clause) -> bool:
    """Whether what a clause brings about is told by the one behind it: "The raid led | Norland to leave"."""
    return clause.verb >= 0 and clause.last - clause.verb <= 2 and lows[clause.last - 1] in _CAUSING


def is_brought_about(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause tells what the one before it brings about."""
    return (
        0 < clause.first < clause.verb
        and lows[clause.first - 1] in _CAUSING
        and lows[clause.verb - 1] == "to"
    )


def _is_made_known(lows: Sequence[str], first: int, verb: int) -> bool:
    """Whether something was said or agreed of which another verb tells: "the plan announced in May | was"."""
    plainly = lows[first - 1] in TOLD_THINGS or (
        lows[first - 2] in DETERMINERS and (lows[verb] in BE or lows[verb] in HAVE)
    )
    return lows[first] in _MADE_KNOWN and plainly


def _is_later(lows: Sequence[str], i: int) -> bool:
    """Whether a length of time begins at a word that dates what stands before it: "seven months later"."""
    return lows[i + 2 : i + 3] in _COUNTED_FROM and lows[i + 1].rstrip("s") in SPANS


def _own_day(lows: Sequence[str], first: int, verb: int, last: int) -> int:
    """Where the clause of a verb begins whose day stands before it: "talks led by Oslo | on Sunday ended"."""
    is_day = lows[first + 1] == "by" and lows[verb - 2] == "on" and lows[verb - 1] in WEEKDAYS
    is_day = is_day and not _only_describes(lows, verb, last)
    return verb - 2 if is_day and TIME_NOUNS.isdisjoint(lows[verb:last]) else verb


def _only_describes(lows: Sequence[str], verb: int, last: int) -> bool:
    """Whether a verb has no day of its own: "a figure given by Lind on Sunday | was small"."""
    behind = [word for word in lows[verb + 1 : min(verb + 3, last)] if not is_adverb(word)]
    return lows[verb] in BE and behind != [] and not _is_done(behind[0])


def _done_by_whom(lows: Sequence[str], clause: Clause, verbs: Sequence[int]) -> int:
    """The participle behind a subject that says who did it and when; the verb where none stands before it.

    Without a time it only describes: "the ship escorted by tugs sailed".
    """
    k = bisect_left(verbs, clause.first)
    if clause.verb < 0 or k == len(verbs) or verbs[k] >= clause.verb or lows[verbs[k] + 1] != "by":
        return clause.verb
    told, behind = lows[verbs[k] : clause.verb], lows[clause.verb : clause.last]
    times = [word for word in told if word in TIME_NOUNS or is_year(word)]
    # "a meeting called by Norland on Sunday raised": the day is that of the verb, if that has no other.
    apart = not WEEKDAYS.issuperset(times) or not TIME_NOUNS.isdisjoint(behind)
    apart = apart or _only_describes(lows, clause.verb, clause.last)
    return verbs[k] if times and apart else clause.verb


def _is_apposed(told: Sequence[str]) -> bool:
    """Whether the verb behind these words is that of what a comma adds: "..., the first time a ship has"."""
    behind = told[len(told) - told[::-1].index(",") :] if "," in told else ()
    return behind[:1] != () and behind[0] in ("the", "a", "an") and "and" not in behind


def _is_done(word: str) -> bool:
    return word.endswith("ed") or word in _DONE


def _is_done_by(lows: Sequence[str], verb: int, last: int) -> bool:
    """Whether what looks like a verb only says by whom something is done: "the convoy led by Norland"."""
    return (
        _is_done(lows[verb]) and verb + 2 < last and lows[verb + 1] == "by" and lows[verb + 2] not in _MEANS
    )


def _opening(lows: Sequence[str], first: int, last: int, verbs: Sequence[int]) -> Link:
    if lows[first] in SUBORDINATORS and opens_clause(lows, first, last, verbs):
        return "subordinate"
    if _is_measured(lows[first : first + _MEASURE]):
        return "subordinate"
    word, following = lows[first], lows[min(first + 1, last - 1)]
    done = word.endswith(("ed", "wn", "ilt", "ing")) or word in irregular_participles()
    if not done or word in NO_PARTICIPLES or "," not in lows[first : min(first + _FRONTED, last)]:
        return "main"
    if word in _FROM_WHEN and following in AFTER_PARTICIPLE:
        return "main"  # "Starting in June, Norland will": only a time
    # "Founded in 1987, the line ...", "Leaving the talks on Monday, she ...", "Having lost two ships, it ..."
    fronted = word == "having" or (word.endswith("ing") and following in DETERMINERS)
    by = "by" in lows[first + 1 : min(first + _BY, last)]  # "Rescued the next spring by the state, it"
    fronted = (
        fronted
        or following in AFTER_PARTICIPLE
        or by
        or (word, following) == ("set", "up")
        or (word.endswith("ed") and following in _BEHIND_FRONTED)
    )
    return "subordinate" if fronted and not _tells_itself(lows, first, verbs) else "main"


def _is_measured(opening: Sequence[str]) -> bool:
    """Whether a sentence opens with how long after a deed it was: "two days after signing it, Oslo left"."""
    times = zip(opening, opening[1:], opening[2:], strict=False)
    return any(a in MEASURES and b in _FROM_DEED and c.endswith("ing") for a, b, c in times)


def _behind_time(lows: Sequence[str], first: int, last: int, verbs: Sequence[int]) -> int:
    """Where a clause begins behind the phrase that opens the sentence: "In May, | after"; -1 for none."""
    if lows[first] not in PREPOSITIONS and lows[first] not in _TIMELY:
        return -1  # "The colony, as it was then called, grew"
    i = next((i for i in range(first + 1, min(first + _PHRASE, last - 1)) if lows[i] == ","), last)
    # "In May, a month after"
    k = next((k for k in range(i + 1, min(i + _MEASURE, last)) if lows[k] in SUBORDINATORS), last)
    opens = k < last and opens_clause(lows, k, last, verbs) and not verb_before(verbs, i, k)
    return i + 1 if opens and not verb_before(verbs, first, i) else -1


def _tells_itself(lows: Sequence[str], first: int, verbs: Sequence[int]) -> bool:
    """Whether a word in -ing is the subject of a verb before a comma: "Fighting there killed ten, and"."""
    if not lows[first].endswith("ing"):
        return False
    k = bisect_left(verbs, first + 1)
    if k == len(verbs):
        return False
    between = lows[first + 1 : verbs[k]]
    return "," not in between and RELATIVES.isdisjoint(between) and SUBORDINATORS.isdisjoint(between)


def _waiting(lows: Sequence[str], clauses: Sequence[Clause], forced: Mapping[int, bool]) -> int:
    """The number of the last main clause, if that still waits for its verb behind asides; else -1."""
    own = (number for number, clause in enumerate(clauses) if clause.link == "main")
    mains = [number for number in own if forced.get(clauses[number].first) is not False]
    if len(mains) > 1 and _only_says(lows, clauses[mains[-1]]):
        mains.pop()  # "Norland left; Ostia, she said, | had promised nothing"
    return mains[-1] if mains and clauses[mains[-1]].verb < 0 else -1


def _is_inserted_in(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause waits for its verb behind what a dash inserts."""
    return clause.verb < 0 and lows[clause.last - 1] in DASHES


def _only_says(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause between commas only tells who says what stands around it: ", she said on Monday,"."""
    if clause.verb >= 0 and is_hearsay_aside(lows, clause.first, clause.last):
        return True
    marks = lows[clause.first - 1], lows[clause.last - 1]
    return marks == (",", ",") and clause.verb >= 0 and lows[clause.verb] in finite_verbs()


def _parent(clauses: Sequence[Clause], link: Link) -> int:
    """An aside hangs on the clause before it; what is joined, on the last that is no aside."""
    if not clauses or link == "main":
        return -1
    if link in ("and", "participle"):
        for number in range(len(clauses) - 1, -1, -1):
            if clauses[number].link in STORY:
                return number
    return len(clauses) - 1


def _verb_of(lows: Sequence[str], first: int, last: int, link: Link, verbs: Sequence[int]) -> int:
    """The index of the first finite verb, or of the participle in a participle clause; -1 for none."""
    if link in ("relative", "subordinate") and lows[first] in irregular_participles():
        return first  # ", broken off in May", "Built in 1921, it"
    k = bisect_left(verbs, first)
    verb = verbs[k] if k < len(verbs) and verbs[k] < last else -1
    if link == "and" and verb < 0 and lows[first] == "and" and first + 1 < last:
        # "was found on Sunday | and flown home"
        return first + 1 if lows[first + 1] in irregular_participles() else -1
    if link in ("participle", "subordinate"):
        described = link == "subordinate" and verb >= 0
        for i in range(first, verb if verb >= 0 else last):
            if lows[i].endswith("ing") and len(lows[i]) > 4 and is_verb(lows, i):
                if described and lows[i - 1] not in _TIMING and not all(map(is_adverb, lows[first + 1 : i])):
                    break  # "when soldiers serving in Norland left"
                return i
    return _behind_aside(lows, verb, last, verbs) if verb >= 0 else -1


def _behind_aside(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> int:
    """The verb behind a participle that only describes: "the ship escorted by tugs sailed"."""
    behind = lows[i + 1] if i + 1 < last else ""
    if behind not in _DESCRIBING:
        return i
    arranged = behind == "for" and lows[i] in _ARRANGED
    if arranged or (_is_done(lows[i]) and (behind == "by" or lows[i + 2 : i + 3] == ("by",))):
        for j in range(i + 2, min(i + 8, last)):
            if lows[j] in OPENERS:
                break
            if verb_before(verbs, j, j + 1):
                return j
    return i
