"""Predicates: the verb that says what happens in a clause, behind those that only lead to it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.inflection import (
    INVARIANT,
    PARTICIPLE_ENDINGS,
    can_be_participle,
    irregular_participles,
    irregular_pasts,
    spellings_of,
)
from timeline.finding.joints import MEASURES
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    MONTHS,
    PREPOSITIONS,
    WEEKDAYS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause

__all__ = [
    "AFTER_DUE",
    "EMERGING",
    "LIKEWISE",
    "begins_with",
    "behind_deadline",
    "is_bare_participle",
    "is_before_or_after",
    "is_hearsay",
    "is_passive",
    "is_rumoured",
    "is_said_by_people",
    "main_verb",
    "opens_inverted",
    "tells_of_content",
]

_TO_BE = frozenset(("is", "are", "was", "were"))
AFTER_DUE = (
    MONTHS
    | WEEKDAYS
    | wordset("in on at by before after back home there here today tonight tomorrow next later this")
)
"""What follows "due" where it says when or where something is to be, and no debt."""
_LEADING_TO_BASE = MODALS | {"to"}
_BETWEEN_VERBS = wordset(
    "not n't 't also never to first last again long himself herself itself themselves henceforth henceforward"
)
_BARE = wordset(
    "will would could may might can must should to shall did does do 'll didn doesn don won wouldn couldn"
    " shouldn mustn ca"
)
_DO = frozenset(("did", "does", "do"))
LIKEWISE = frozenset(("so", "likewise"))
"""Words that make of "did" a verb of its own."""
_LEADING = wordset(
    "expected due set scheduled supposed going likely planned plans plan planning hopes hope hoped"
    " hoping wants want wanted intends intend intended aims aim wishes expects able about poised slated"
    " needs forced obliged allowed failed fails"
)
"""Words that hand the telling on to the infinitive behind them."""
_SAID_TO = (("said", "to", "have"), ("said", "to", "be"))
"""How hearsay of a thing begins: "a waiver, said to have been issued in May"."""
_FAILING = frozenset(("failed", "fails"))
_PLAIN = wordset(
    "plain clear known apparent obvious evident public official certain uncertain likely unlikely possible"
    " impossible unclear doubtful true inevitable unthinkable"
)
"""What is told of a thing that follows: "it became plain that"."""
_CONTENT = frozenset(("that", "whether", "how", "if", "why"))
_TOLD = wordset(
    "told informed warned assured advised notified reminded convinced persuaded satisfied promised asked"
)
"""Participles of those to whom something is said: "it was told that"."""
_HAS = frozenset(("has", "have"))
_GIVEN_UNTIL = ("been", "given", "until")
"""What tells behind it how long somebody may wait to do something."""
EMERGING = spellings_of("emerge transpire")
"""What is told of it as well: "it emerged that"."""
_IT_NEAR, _PLAIN_NEAR = 3, 4
"""Words before a verb within which "it" stands, and behind it what is told of and its "that"."""
_HEARSAY = wordset(
    "said alleged believed understood thought reported rumoured rumored suspected presumed claimed feared"
)
"""What people do with a thing that nobody vouches for: "is said to have sold"."""
_IT_IS = 3
"""Words of "it is said" before what is said so."""
_SAID_SO = frozenset((",", "that"))
_CERTAIN = frozenset(("known", "shown", "found", "seen"))
"""What leads to an infinitive as well, and leaves no doubt: "is known to have sold"."""
_OPENING_TIMES = frozenset(("next", "this", "later", "early", "late", "as", "last", "yesterday", "today"))
"""Words without a preposition that open a time between an auxiliary and its verb."""
_TIME = 5
"""Words of a time between a participle and its infinitive at most."""
_LOOKING = frozenset(("looks", "look", "looked", "seems", "seem", "seemed", "appears", "appeared"))
_BEFORE_HELD = frozenset(("have", "be"))
_FRONTED = wordset("not only never nor neither seldom rarely hardly")
"""Words that open a clause whose subject follows the auxiliary: "not until May did Norland sign"."""
_ADJECTIVES = wordset(
    "ready willing prepared determined committed unwilling reluctant on is are expected due scheduled"
)
"""Words behind a form of "be" that say how somebody is, and not what was done to him."""
_BEFORE_PARTICIPLES = frozenset(
    ("been", "being", "not", "also", "last", "itself", "himself", "herself", "themselves", "``", "“", '"')
)
"""What stands between a form of "be" and its participle, besides adverbs."""
_TO_BE_BEFORE = 4
"""Words before a participle within which that form stands."""
_JUST = frozenset(("hardly", "scarcely", "barely"))
"""Words that open a clause about what had just happened: "hardly had it begun when"."""
_ARTICLES = (("a",), ("an",))
_MAJORITIES = frozenset(("majority", "margin"))
_RATIOS = frozenset(("to", "percent", "per", "%", "votes", "points", "against", "-", "–"))
"""Words behind a number by which it tells by how much, or how many voted."""
_OF_ITSELF = frozenset(("responded", "reacted", "retaliated", "replied", "reciprocated"))
"""Past tenses behind which "by" tells how somebody did it: "responded by closing the port"."""
_MEANS = wordset(
    "train car bus coach minibus tram taxi truck lorry motorbike motorcycle plane aircraft jet air sea land"
    " water road rail river boat ship ferry barge raft canoe sled helicopter motorcade convoy bicycle foot"
    " horse phone telephone video videolink letter fax post mail courier radio telegram cable"
    " e-mail email text satellite"
)
"""What behind "by" tells how somebody went or spoke, and not who did it."""
_ASIDE_ENDS = {",": ",", "(": ")", "–": "–", "—": "—"}
"""The marks that open an aside, and those that close it."""
_ASIDE = 10
"""Words from the first mark of an aside within which the other stands."""
_FAR_BEHIND = 12
"""The same, if a time or another phrase stands between."""
_FAR = 9
"""Words behind an auxiliary within which the verb stands that it belongs to."""


_BEFORE_DOING = frozenset(("after", "before", "while", "when", "since"))
"""Words behind which a form in -ing has the subject of another clause."""


def main_verb(lows: Sequence[str], clause: Clause) -> int:
    """The index of the verb that says what happens: "signed" of "has been signed", "open" of "plans to open".

    -1 for none; the index of "is" or "has" for a state.
    """
    if clause.main is None:
        clause.main = _main_verb(lows, clause)
    return clause.main


def _main_verb(lows: Sequence[str], clause: Clause) -> int:
    i = clause.verb
    is_win = i >= 0 and lows[i] == "won" and lows[i + 1 : i + 2] != ("'t",)  # "won May's election"
    leads = lows[i] in AUXILIARIES or lows[i] in _LEADING or lows[i : i + 3] in _SAID_TO
    if i < 0 or is_win or not (leads or _looks(lows, i)):
        return i
    if lows[clause.first] in _FRONTED and (verb := _inverted(lows, clause)) >= 0:
        return verb
    is_bare = lows[i] in _BARE
    j, far = i + 1, i + _FAR
    while j < min(far, clause.last):
        word = lows[j]
        is_bare = is_bare or lows[j - 1] in _BARE
        likewise = word in LIKEWISE and lows[j - 1] in _DO  # "Norland did so in May"
        lasts = word == "last" and lows[j - 1] in MODALS  # "will last until May", not "did last year"
        wins = word == "won" and lows[j + 1 : j + 2] != ("'t",)  # "has won", not "won't"
        backs = word == "back" and lows[j - 1] in _LEADING_TO_BASE  # "will back the plan", not "is back"
        tells = likewise or lasts or wins or backs
        led = _led_to(lows, j, clause.last)
        if led or (not tells and (word in AUXILIARIES or word in _BETWEEN_VERBS or is_adverb(word))):
            j = led or j + 1
            continue
        if word in _ASIDE_ENDS and (behind := _behind_aside(lows, j, clause.last)):
            j, far = behind, behind + _FAR
            continue
        if (
            word == "due"
            and (lows[i] in _TO_BE or lows[j - 1] == "been")
            and (j + 1 == clause.last or lows[j + 1] in AFTER_DUE)
            and lows[j + 2 : j + 3] != ("to",)  # "was due Friday to sign"
        ):
            return j
        if lows[j - 2 : j] == ("been", "to") and not is_base_form(word):
            break  # "had been to Ostia"
        if is_bare and word.isalpha() and word not in DETERMINERS:
            apart = not lasts and (word in PREPOSITIONS or word in _OPENING_TIMES)
            return _behind_phrase(lows, j, min(i + _FAR_BEHIND, clause.last), i) if apart else j - likewise
        return j if lows[i] in AUXILIARIES and _is_participle(word) else i
    return i


def _led_to(lows: Sequence[str], j: int, last: int) -> int:
    """Where "to" stands behind a word that hands the telling on to an infinitive; 0 for no such word."""
    leads_on = lows[j] in _LEADING or lows[j - 1 : j + 1] == ("had", "meant")
    if j + 1 < last and lows[j + 1] == "to" and (leads_on or _leads_to_hearsay(lows, j)):
        return j + 1
    leads = lows[j] in _LEADING and lows[j] not in _FAILING
    return _to_behind_time(lows, j + 1, last) if leads else 0


def _behind_aside(lows: Sequence[str], j: int, last: int) -> int:
    """Where the verb stands behind an aside that parts it from its auxiliary: "did, however, sign"; or 0."""
    end = next((k for k in range(j + 2, min(j + _ASIDE, last - 1)) if lows[k] == _ASIDE_ENDS[lows[j]]), 0)
    verb = lows[end + 1] if end else ""
    return end + 1 if verb in INVARIANT or _is_participle(verb) or is_base_form(verb) else 0


def _looks(lows: Sequence[str], i: int) -> bool:
    """Whether a verb only says how likely something is: "looks set to sign"."""
    return lows[i] in _LOOKING and lows[i + 2 : i + 3] == ("to",) and lows[i + 1] in _LEADING


def _to_behind_time(lows: Sequence[str], first: int, last: int) -> int:
    """The "to" of an infinitive behind a time: "was forced | on Monday | to leave"; 0 for none."""
    if first >= last or not (lows[first] in PREPOSITIONS or lows[first] in _OPENING_TIMES):
        return 0
    places = (k for k in range(first + 1, min(first + _TIME, last - 1)) if lows[k] == "to")
    to = next(places, 0)
    return to if to and lows[first] != "to" and is_base_form(lows[to + 1]) else 0


def _behind_phrase(lows: Sequence[str], j: int, last: int, verb: int) -> int:
    """The base form behind a time or another phrase: "will | on Friday | sign"; the auxiliary for none."""
    for k in range(j + 1, last):
        if not lows[k].isalnum():
            break
        apart = lows[k - 1] not in PREPOSITIONS and lows[k - 1] not in DETERMINERS
        if apart and (is_base_form(lows[k]) or lows[k] in INVARIANT):
            return k
    return verb


def _leads_to_hearsay(lows: Sequence[str], i: int) -> bool:
    """Whether it says of somebody what he did: "is said to have", not "has been reported to the police"."""
    return (
        (lows[i] in _HEARSAY or lows[i] in _CERTAIN)
        and lows[i + 2 : i + 3] in (("have",), ("be",))
        and _is_be(lows[i - 1])
    )


def _is_be(before: str) -> bool:
    return before in BE or is_adverb(before)


def is_hearsay(before: Sequence[str]) -> bool:
    """Whether the words of a clause before its verb say that people only say so: "is believed to have"."""
    if _HEARSAY.isdisjoint(before):
        return False
    return any(
        word in _HEARSAY
        and before[i + 1] == "to"
        and before[i + 2] in _BEFORE_HELD
        and (word != "claimed" or _is_be(before[i - 1]))
        for i, word in enumerate(before[:-2])
    )


def is_said_by_people(lows: Sequence[str], first: int, verb: int) -> bool:
    """Whether nobody known says what a clause tells: "Oslo, it is said, left", "it is thought that"."""
    return any(
        lows[i] == "it" and lows[i + 1] in _TO_BE and lows[i + 2] in _HEARSAY and lows[i + 3] in _SAID_SO
        for i in range(max(first - _IT_IS - 1, 0), verb - _IT_IS + 1)
    )


def is_rumoured(lows: Sequence[str], verb: int) -> bool:
    """Whether a participle says so of the noun before it: "a pact | said to have been signed in May"."""
    return (
        lows[verb] in _HEARSAY
        and lows[verb + 1 : verb + 2] == ("to",)
        and not _BEFORE_HELD.isdisjoint(lows[verb + 2 : verb + 3])
    )


def opens_inverted(lows: Sequence[str], first: int) -> bool:
    """Whether a clause opens with a negation that only says when: "not until May", "not only did"."""
    if lows[first] in _JUST:
        return True
    return lows[first] == "not" and lows[first + 1 : first + 2] in (("until",), ("only",), ("before",))


def _inverted(lows: Sequence[str], clause: Clause) -> int:
    """The verb behind the subject that follows its auxiliary; -1 where none does."""
    i = clause.verb
    is_bare = lows[i] in _BARE
    if lows[i] not in AUXILIARIES or i == clause.first:
        return -1
    verbs = (
        j
        for j in range(i + 2, min(i + _FAR, clause.last))
        if (is_base_form(lows[j]) if is_bare else _is_participle(lows[j]))
    )
    return next(verbs, -1)


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "ing")) or word in _participles()


@cache
def _participles() -> frozenset[str]:
    """Participles that no "-ed" betrays; past forms among them do no harm behind an auxiliary."""
    return INVARIANT | irregular_pasts() | irregular_participles()


def is_passive(lows: Sequence[str], verb: int) -> bool:
    """Whether the verb is a participle with a form of "be" before it, or with "by" behind it.

    Not "had signed by Monday": who has done it is told of.
    """
    word = lows[verb]
    if word in _ADJECTIVES or word.endswith("ing"):
        return False
    for before in reversed(lows[max(verb - _TO_BE_BEFORE, 0) : verb]):
        if before in BE:
            return _is_participle(word)
        if before in HAVE:
            return False
        if not (is_adverb(before) or before in _BEFORE_PARTICIPLES):
            break
    if lows[verb + 1 : verb + 2] != ("by",) or not word.endswith(PARTICIPLE_ENDINGS):
        return False
    if word in _OF_ITSELF:
        return False
    return _MEANS.isdisjoint(lows[verb + 2 : verb + 3]) and not _tells_how_many(lows, verb + 2)


def _tells_how_many(lows: Sequence[str], i: int) -> bool:
    """Whether "by" opens a count and names nobody: "voted by 60 to 40", "decided by a majority of six"."""
    counted = lows[i + 1 : i + 3]
    if lows[i : i + 1] in _ARTICLES:
        return not _MAJORITIES.isdisjoint(counted)
    return any(word[0].isdigit() for word in lows[i : i + 1]) and not _RATIOS.isdisjoint(counted)


def tells_of_content(lows: Sequence[str], verb: int) -> bool:
    """Whether an "it" before a verb is nobody, but what a clause behind it tells: "it became plain that".

    Or "it was decided on Monday that", but not "it was told that", where somebody was.
    """
    if "it" not in lows[max(verb - _IT_NEAR, 0) : verb]:
        return False
    behind = lows[verb + 1 : verb + 1 + _PLAIN_NEAR]
    if lows[verb] in EMERGING:
        return not _CONTENT.isdisjoint(behind)
    if lows[verb] not in _TOLD and is_passive(lows, verb):
        opens = next((i for i, word in enumerate(behind) if word in _CONTENT), -1)
        return opens >= 0 and behind[opens - 1] not in PREPOSITIONS
    told = next((i for i, word in enumerate(behind) if word in _PLAIN), -1)
    return told >= 0 and not _CONTENT.isdisjoint(lows[verb + 2 + told : verb + 2 + told + _PLAIN_NEAR])


def behind_deadline(lows: Sequence[str], verb: int) -> int:
    """The word behind "has until" or "has been given until" from a verb on; -1 where that is not told."""
    if lows[verb] not in _HAS:
        return -1
    until = verb + (3 if lows[verb + 1 : verb + 4] == _GIVEN_UNTIL else 1)
    return until + 1 if lows[until : until + 1] == ("until",) else -1


def is_before_or_after(lows: Sequence[str], clause: Clause, verb: int) -> bool:
    """Whether a clause tells what the subject of another did before or after: "left before signing it"."""
    if clause.link != "subordinate" or verb <= clause.first or not lows[verb].endswith("ing"):
        return False
    opens = verb == clause.first + 1 or lows[verb - 2] in MEASURES  # "two days after signing it, Oslo left"
    return opens and lows[verb - 1] in _BEFORE_DOING


def begins_with(lows: Sequence[str], clause: Clause, verb: int) -> bool:
    """Whether nothing but an adverb stands before a verb in its clause: "Nils Dahl, | briefly arrested"."""
    return verb == clause.first or (verb == clause.first + 1 and lows[clause.first].endswith("ly"))


def is_bare_participle(lows: Sequence[str], clause: Clause, at: int) -> bool:
    """Whether a participle alone describes whom it happened to: "Nils Dahl, arrested in May, fled"."""
    opens = begins_with(lows, clause, at) and clause.link in ("relative", "subordinate")
    word = lows[at]
    return opens and (word.endswith(PARTICIPLE_ENDINGS) or word in INVARIANT or can_be_participle(word))
