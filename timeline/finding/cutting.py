"""Cuts: where in a sentence a clause can begin, and how it would hang on."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress
from typing import TYPE_CHECKING

from timeline.finding.asides import APPOSED, LISTED, aside_at, opens_aside
from timeline.finding.claims.lexicon import finite_verbs
from timeline.finding.describing import DONE_TO_THINGS
from timeline.finding.finite import FURNISHED
from timeline.finding.inflection import can_be_participle, irregular_participles
from timeline.finding.insertions import cuts_around
from timeline.finding.joints import (
    ASIDES,
    CONJUNCTIONS,
    DASHES,
    MARKS,
    OPENERS,
    SPANS,
    STRONG,
    SUBORDINATORS,
    TIME_NOUNS,
    is_in_date,
    is_speech_like,
    joins_doers,
    since_when,
    verb_before,
    verb_soon,
    waits_for_verb,
)
from timeline.finding.listing import cut_at_list, is_listed_passive, opens_before_aside
from timeline.finding.words import (
    DETERMINERS,
    HAVE,
    MONTHS,
    NOMINATIVES,
    PREPOSITIONS,
    RELATIVES,
    WEEKDAYS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from timeline.finding.joints import Link

__all__ = [
    "TIME_REACH",
    "find_cuts",
    "is_before_time",
    "opens_clause",
]

_OF_TIMES = TIME_NOUNS | wordset(
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
_THEN = (("then",), ("now",), ("recently",), ("lately",))
_ONCE_MORE = (("again",), ("more",))
_LONG_SUBJECT = 14
"""Words within which the verb of a subject with all that is "of" it follows: "whose trip to Oslo in May"."""
_CLAUSAL = frozenset(("as", "while", "when", "because", "although", "though", "whereas", "where"))
"""Subordinators that are no prepositions as a rule."""
_LINKING = RELATIVES | SUBORDINATORS
_SENT = wordset(
    "envoy envoys ambassador ambassadors representative representatives delegate delegates emissary adviser"
    " advisor aide aides heir delegation mission"
)
"""Those of whom it is told to whom they are sent, or whom they serve."""
_SUBJECT, _SHORT_SUBJECT = 14, 7
"""Words behind ", and" and behind a bare "and" within which the clause that it joins has its verb."""
_COUNTS = wordset("one two three four five six seven eight nine ten twelve a an half")
"""Words for numbers that something is compared with: "less than three years ago"."""
_DIRECTED = frozenset(("at", "by", "against", "towards", "from", "with"))
"""Prepositions behind a participle that rather describes than tells."""
_SAYING = wordset(
    "said says say insisted insists believes believed hopes hoped thinks thought fears feared predicted"
)
"""Verbs behind which "that" may be left out."""
_BEFORE_INVERSION = frozenset((",", '"', "''", "”", "as", "than"))
"""What stands before a verb whose subject follows it: '"We left," said Lind and'."""
_NO_SUBJECTS = wordset("so no yes nothing little more much that this goodbye sorry again")
"""What somebody says with nothing behind it."""
_OPENING_MARKS = frozenset(("``", "“", '"'))
_THEM = frozenset(("them", "these", "those", "us"))
_TOLD = wordset(
    "charge charges claim accusation allegation step move decision verdict report call suggestion offer"
    " proposal demand plan view ruling"
)
"""Nouns that take up what the clause before tells: "..., a charge dismissed by Norland"."""
_SAID = frozenset(("said", "says"))
_PLACING = frozenset(("in", "at", "on", "last", "yesterday"))
"""Words behind a participle that open its place or time."""
_BOTH = frozenset(
    ("the", "a", "an", "its", "his", "her", "their", "both", "some", "about", "more", "several")
)
"""Words that open what is said of things: "said the roads and bridges were safe"."""
_SPOKE = frozenset(("said", "reported", "announced", "confirmed", "replied", "answered", "added"))
"""Verbs of those who say by what means they do: "a clerk said by radio"."""
_OPENING_SUMS = frozenset(("$", "€", "£", "about", "roughly", "nearly"))
_NO_CONJUNCTIONS = (("so", "far"), ("because", "of"))
_INSERTED = 40
"""Words between two dashes."""
_ADJECTIVES = wordset(
    "new old big small large long short high low good bad young cheap free late early weak strong poor"
)
_LIKE_ADJECTIVES = ("ous", "ive", "ful", "less", "ible", "able", "ical")
"""How adjectives end."""
_NO_NOUNS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | _LINKING | NOMINATIVES | TIME_NOUNS
"""Words that are no noun behind its adjectives."""
_RANGE = 5
"""Words between "between" and the "and" of a range."""
_MEASURES = frozenset(("many", "much", "few", "little", "high", "low"))
_BOTH_JOINTS = frozenset(("and", "but"))
_AFTER_COLON = 14
"""Words behind a colon within which a clause has its verb."""


def find_cuts(
    lows: Sequence[str],
    sentence: tuple[int, int],
    verbs: Sequence[int],
    fronted: int,
    insertions: Mapping[int, int],
) -> list[tuple[int, Link]]:
    """Where a clause can begin, in order, and how it would hang on.

    Args:
        lows: the words of the text in lower case.
        sentence: the first word of the sentence, and the word behind its last.
        verbs: where its finite verbs stand, in order.
        fronted: where the subordinate clause begins that opens the sentence, which the next comma may end;
            or -1.
        insertions: the commas at which it is inserted who says so, and those that end that.

    Returns:
        Indices of words, each with the link of the clause that would begin there.
    """
    first, last = sentence
    cuts: list[tuple[int, Link]] = []
    waits = 0
    for i in _joints(lows, first, last, insertions):
        word = lows[i]
        if i < waits or _joins_nothing(lows, cuts, (first, i), verbs):
            continue
        if word == "," and 0 <= fronted < i and _ends_fronted(lows, (fronted, i, last), verbs):
            cuts.append((i + 1, "main"))
            fronted, waits = -1, max(waits, _apposed_verb(lows, i, last, verbs))
            continue
        parts = _PARTING.get(word) if i not in insertions else None
        parted = parts(lows, cuts, (first, i, last), verbs) if parts else cuts_around(lows, i, insertions)
        if parted is not None:
            cuts += parted
            waits = cuts[-1][0] if word in DASHES else waits
        elif word in STRONG or (word == ":" and verb_before(verbs, i, min(i + _AFTER_COLON, last))):
            cuts.append((i + 1, "main"))
        elif word == "," or (word in CONJUNCTIONS and not _joins_prepositions(lows, i)):
            since = cuts[-1][0] if _needs_verb(lows, cuts, i, verbs) else since_when(cuts, first)
            link = _after_join(lows, i, last, since, verbs)
            if link is None:
                continue
            # "The firm, founded in 1921, closed": the subject has waited for this verb.
            link = "and" if link in ASIDES and waits_for_verb(lows, cuts, (first, i, since), verbs) else link
            cuts += [(i + (word == ","), link)] if not cuts or cuts[-1][0] < i else []
            waits = max(waits, _verb_behind(lows, i, link, last, verbs))
        elif word in RELATIVES and lows[i - 1] != "," and _goes_on(lows, i + 1, last, verbs):
            cuts.append((i, "relative" if word != "that" or not is_speech_like(lows, i) else "subordinate"))
            opens = len(cuts) == 1 and lows[first] in PREPOSITIONS and not verb_before(verbs, first, i)
            waits = max(waits, _behind_insertion(lows, i + 1, last, verbs))
            fronted = i if opens else fronted  # "In a case that was heard in May, | Jan Dahl was jailed"
        elif word in SUBORDINATORS and lows[i - 1] != "," and opens_clause(lows, i, last, verbs):
            cuts.append((i, "subordinate"))
            waits = _verb_later(lows, i, last, verbs)
    return cuts


def _joins_nothing(
    lows: Sequence[str], cuts: Sequence[tuple[int, Link]], places: tuple[int, int], verbs: Sequence[int]
) -> bool:
    """Whether no clause begins at a word, or behind it, where one can."""
    first, i = places
    if lows[i] == "as" and _is_role(lows, since_when(cuts, first), i, verbs):
        return True
    nothing = _NOTHING.get(lows[i])
    return nothing is not None and nothing(lows, i)


def _is_role(lows: Sequence[str], since: int, i: int, verbs: Sequence[int]) -> bool:
    """Whether "as" says in which role, behind a subject that waits: "his term as mayor ended"."""
    told = verb_before(verbs, since, i) or lows[since] in PREPOSITIONS or lows[i + 1] in NOMINATIVES
    told = told or lows[since] == "as"  # "as soon | as trading opened"
    return not told and i - since > 1 and not (lows[i - 1] in TIME_NOUNS or lows[i - 1][-1:].isdigit())


def _joints(lows: Sequence[str], first: int, last: int, insertions: Mapping[int, int]) -> Iterator[int]:
    """The words at which a clause can begin, or behind which; none within what is inserted."""
    closed = 0
    for i in compress(range(first + 1, last), map(OPENERS.__contains__, lows[first + 1 : last - 1])):
        if i > closed:
            yield i
        closed = insertions.get(i, closed)


def _cut_at_insertion(
    lows: Sequence[str], cuts: Sequence[tuple[int, Link]], places: tuple[int, int, int], verbs: Sequence[int]
) -> list[tuple[int, Link]] | None:
    """The cuts around what dashes insert between a subject and its verb; None where none do."""
    first, i, last = places
    closing = next((k for k in range(i + 2, min(i + _INSERTED, last - 1)) if lows[k] in DASHES), 0)
    if not closing or not verb_before(verbs, closing + 1, closing + 2):
        return None
    told = verbs[bisect_left(verbs, since_when(cuts, first)) : bisect_left(verbs, i)]
    if not finite_verbs().issuperset(lows[k] for k in told):
        return None  # "bought a mill - its third - will sell": not "said the firm - which left - will"
    aside = opens_aside(lows, i + 1, last)
    tells = aside is not None or verb_before(verbs, i + 1, closing)
    return [(i + 1, aside or "relative"), (closing + 1, "and")] if tells else None


def _cut_at_second_subject(
    lows: Sequence[str], cuts: Sequence[tuple[int, Link]], places: tuple[int, int, int], verbs: Sequence[int]
) -> list[tuple[int, Link]] | None:
    """The cut before another subject that waits: "Oslo, which left, | and Lima, which stayed, signed"."""
    first, i, last = places
    if lows[i + 1] in _BOTH_JOINTS and opens_before_aside(lows, cuts, (first, i + 1, last), verbs):
        return [(i + 1, "main")]
    if lows[i + 1] != "and" or not cuts or cuts[-1][1] != "relative" or i + 2 >= last:
        return None
    if lows[i + 2] in PREPOSITIONS:
        return None
    about = cuts[-1][0]
    if verb_before(verbs, since_when(cuts, first), about) or not verb_before(verbs, about, i):
        return None
    comma = next((k for k in range(i + 2, min(i + APPOSED, last - 2)) if lows[k] in MARKS), 0)
    if not comma or lows[comma + 1] not in RELATIVES or verb_before(verbs, i, comma):
        return None
    closes = (k for k in range(comma + 2, last - 1) if lows[k] == ",")
    return [(i + 1, "main")] if any(verb_before(verbs, k + 1, k + 2) for k in closes) else None


def _cut_at_but(
    lows: Sequence[str], cuts: Sequence[tuple[int, Link]], places: tuple[int, int, int], verbs: Sequence[int]
) -> list[tuple[int, Link]] | None:
    """The cut before a subject that has its verb behind an aside: "left | but Lima, which joined, stayed"."""
    return [(places[1], "main")] if opens_before_aside(lows, cuts, places, verbs) else None


_PARTING: dict[str, Callable[..., list[tuple[int, Link]] | None]] = {
    ",": _cut_at_second_subject,
    "and": cut_at_list,
    "but": _cut_at_but,
    **dict.fromkeys(DASHES, _cut_at_insertion),
}
"""What finds several cuts at once."""


def _verb_behind(lows: Sequence[str], i: int, link: Link, last: int, verbs: Sequence[int]) -> int:
    """Where the verb of a clause stands that a comma parts from the one before; 0 for nowhere."""
    if link in ("and", "main") and (behind := _behind_phrase(lows, i, last, verbs)):
        return behind
    if link == "main" and lows[i + (lows[i] == ",")] in LISTED:
        return _verb_behind_aside(lows, i + 1 + (lows[i] == ","), last, verbs)
    opens = link == "subordinate" and lows[i + 1] in SUBORDINATORS
    return _verb_later(lows, i + 1, last, verbs) if opens else 0


def _points(lows: Sequence[str], i: int) -> bool:
    """Whether "that" points to something, and opens no clause."""
    return lows[i + 1] in SPANS or lows[i + 1] == "of" or lows[i - 1] in _BEFORE_POINTING


def _is_in_clock(lows: Sequence[str], i: int) -> bool:
    """Whether a colon stands between the digits of a time of day."""
    return lows[i - 1].isdigit() and lows[i + 1][:1].isdigit()


def _is_in_phrase(lows: Sequence[str], i: int) -> bool:
    """Whether "and" joins two numbers or adjectives: "between 1.8 million and 2 million preferred shares"."""
    in_range = lows[i + 1][0].isdigit() and "between" in lows[max(i - _RANGE, 0) : i - 1]
    return in_range or _joins_adjectives(lows, i)


def _joins_adjectives(lows: Sequence[str], i: int) -> bool:
    """Whether an adjective and a participle describe one noun: "a new, listed firm"."""
    if i + 2 >= len(lows) or not (lows[i - 2] in DETERMINERS or lows[i - 2] == "'s"):
        return False
    adjective, noun = lows[i - 1], lows[i + 2]
    described = adjective in _ADJECTIVES or adjective.endswith(_LIKE_ADJECTIVES)
    described = described or can_be_participle(adjective)
    return described and can_be_participle(lows[i + 1]) and noun.isalpha() and noun not in _NO_NOUNS


def _is_measure(lows: Sequence[str], i: int) -> bool:
    """Whether "as" compares no clauses: "to as many as 1,100 workers hired in May"."""
    behind = lows[i + 1] in _MEASURES and lows[i + 2 : i + 3] == ("as",)
    return behind or (lows[i - 1] in _MEASURES and lows[i - 2 : i - 1] == ("as",))


def _is_all_but(lows: Sequence[str], i: int) -> bool:
    return lows[i - 1] == "all"


def _is_equal(lows: Sequence[str], i: int) -> bool:
    """Whether "or" only tells a sum in other words: "rose to $3 million, or 29 cents a share"."""
    behind = lows[i + 1 : i + 2]
    return behind != () and (behind[0][:1].isdigit() or behind[0] in _OPENING_SUMS)


def _is_in_date_or_phrase(lows: Sequence[str], i: int) -> bool:
    told = is_in_date(lows, i) or (lows[i + 1] == "or" and _is_equal(lows, i + 1))
    return told or _joins_adjectives(lows, i)


_NOTHING: dict[str, Callable[[Sequence[str], int], bool]] = {
    ",": _is_in_date_or_phrase,
    ":": _is_in_clock,
    "and": _is_in_phrase,
    "as": _is_measure,
    "but": _is_all_but,
    "or": _is_equal,
    "that": _points,
}
"""What tells of a word at which a clause can begin that none does: "that month", "at 3:02", "all but won"."""


def _joins_prepositions(lows: Sequence[str], i: int) -> bool:
    """Whether a conjunction stands in "in and around Lima"."""
    return lows[i - 1] in PREPOSITIONS and lows[i + 1] in PREPOSITIONS


def _needs_verb(lows: Sequence[str], cuts: Sequence[tuple[int, Link]], i: int, verbs: Sequence[int]) -> bool:
    """Whether a relative clause has no verb yet: "an accord that Chile | and Peru signed"."""
    return bool(cuts) and lows[cuts[-1][0]] in RELATIVES and not verb_before(verbs, cuts[-1][0], i)


def _after_join(lows: Sequence[str], i: int, last: int, since: int, verbs: Sequence[int]) -> Link | None:
    """How the words behind a comma or a conjunction at ``i`` hang on; None where no clause begins."""
    j = i + 1
    if lows[i] == "," and lows[j] in CONJUNCTIONS:
        j += 1
    if j >= last:
        return None
    reach = _LONG_SUBJECT if lows[j] == "whose" else _SHORT_SUBJECT
    if lows[j] in RELATIVES and verb_soon(lows, j + 1, min(j + reach, last), verbs):
        return _about(lows, j, verbs)
    if lows[j] in SUBORDINATORS and not _is_once_more(lows, j):
        if not opens_clause(lows, j, last, verbs):
            return None
        # "Chile, where shells fell, has ...": the subject waits for its verb.
        waits = lows[i] == "," and lows[j] == "where" and not verb_before(verbs, since, i)
        return "relative" if waits else "subordinate"
    listed = j == i + 1 and is_listed_passive(lows, (i, j, last), since, verbs)
    aside = None
    if lows[i] == "," and j == i + 1:
        aside = aside_at(lows, (i, j, last), since, verbs, listed=listed)
    k = j
    j = _behind_phrase(lows, i, last, verbs) or _behind_adverbs(lows, j, last)
    if j >= last or (j > k and lows[j] in CONJUNCTIONS):
        return None  # "the capital, last week and left": the time ends what stands before it
    link: Link | None = aside or ("and" if verb_before(verbs, j, j + 1) else None)
    link = link or ("and" if listed and lows[i] == "and" else None)
    return link or ("main" if _has_own_subject(lows, (i, j, last), since, verbs) else None)


def _goes_on(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> bool:
    """Whether the verb of a relative clause follows, maybe behind a phrase in commas."""
    return verb_soon(lows, i, min(i + 5, last), verbs) or _behind_insertion(lows, i, last, verbs) > 0


def _behind_insertion(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> int:
    """Where a verb stands behind a phrase in commas: "a text which, since May, has"; 0 for nowhere."""
    if lows[i] != ",":
        return 0
    comma = next((k for k in range(i + 1, min(i + TIME_REACH, last - 1)) if lows[k] == ","), 0)
    return comma + 1 if comma and verb_before(verbs, comma, comma + 2) else 0


def _about(lows: Sequence[str], j: int, verbs: Sequence[int]) -> Link | None:
    """How a clause hangs on that a relative pronoun behind a comma or a conjunction opens."""
    if lows[j : j + 2] == ("that", "of"):
        return None  # "and that of Norland left"
    # "said that it would close and that | its staff would leave"
    adds = lows[j - 1 : j + 1] == ("and", "that") and not verb_before(verbs, j + 1, j + 2)
    return "subordinate" if adds else "relative"


def _behind_adverbs(lows: Sequence[str], j: int, last: int) -> int:
    """Where a clause goes on behind adverbs and a time: "and in early May recalled its envoy"."""
    while j < last and is_adverb(lows[j]):
        j += 1
    k = j
    while k < last and (lows[k] in _OF_TIMES or lows[k].isdigit() or is_adverb(lows[k])):
        k += 1
    return k if k > j and any(word in TIME_NOUNS or word.isdigit() for word in lows[j:k]) else j


def _has_own_subject(
    lows: Sequence[str], places: tuple[int, int, int], since: int, verbs: Sequence[int]
) -> bool:
    """Whether a subject and a verb of their own follow: "and the rebels fled", ", she said"."""
    i, j, last = places
    if lows[i] == "and" and (
        lows[i - 1] in NOMINATIVES
        or _joins_subjects(lows, i, since, verbs)
        or _is_said_of_both(lows, i, verbs)
    ):
        return False  # "said he and Lind had met", "said Norland and Ostia had met"
    if (lows[i] == "," and j > i + 1) or lows[i] in ("and", "but"):
        near = _SUBJECT if lows[i] == "," else _SHORT_SUBJECT
        soon = verb_soon(lows, j, min(j + near, last), verbs) and not _describes(lows, j, verbs)
        soon = soon or _verb_behind_aside(lows, j, last, verbs) > 0
        return soon and _tells_before(lows, max(since, i - 40), i, verbs)
    if lows[i] != ",":
        return False
    return lows[j] in ("he", "she", "it", "they", "we") or _goes_on_listing(lows, (i, j, last), since, verbs)


def _tells_before(lows: Sequence[str], since: int, i: int, verbs: Sequence[int]) -> bool:
    """Whether a verb stands between two places, and no "signed by Norland" alone that "and" goes on with."""
    k = bisect_left(verbs, since)
    if k == len(verbs) or verbs[k] >= i:
        return False
    alone = lows[i] == "and" and can_be_participle(lows[verbs[k]]) and _has_agent(lows, verbs[k], i)
    return not alone or verb_before(verbs, verbs[k] + 1, i)


def _has_agent(lows: Sequence[str], verb: int, i: int) -> bool:
    """Whether "by" tells who did it, right behind a participle or its place and time: "signed in Oslo by"."""
    if lows[verb + 1] == "by":
        return True
    return lows[verb] in DONE_TO_THINGS and lows[verb + 1] in _PLACING and "by" in lows[verb + 2 : i]


def _joins_subjects(lows: Sequence[str], i: int, since: int, verbs: Sequence[int]) -> bool:
    """Whether "and" joins two of whom somebody says without "that" what they do: "said Norland and Ostia"."""
    k = bisect_left(verbs, i) - 1
    verb = verbs[k] if k >= 0 else -1
    if verb < since or lows[verb] not in _SAYING or lows[verb - 1] in _BEFORE_INVERSION:
        return False
    told = lows[verb + 1 : i]
    if (
        not told
        or "that" in told
        or told[-1] in _NO_SUBJECTS
        or told[-1] in TIME_NOUNS
        or told[-1][0].isdigit()
    ):
        return False
    timed = told[-1] in WEEKDAYS or told[-1] in MONTHS
    return not timed and told[0] not in _OPENING_MARKS and MARKS.isdisjoint(told)


def _is_said_of_both(lows: Sequence[str], i: int, verbs: Sequence[int]) -> bool:
    """Whether what somebody says opens with two things: "said 40 tents and 60 stoves would come"."""
    k = bisect_left(verbs, i) - 1
    if k < 0 or lows[verbs[k]] not in _SAID or i - verbs[k] > _SHORT_SUBJECT:
        return False
    opening = lows[verbs[k] + 1]
    return opening[0].isdigit() or opening in _BOTH


def _ends_fronted(lows: Sequence[str], places: tuple[int, int, int], verbs: Sequence[int]) -> bool:
    """Whether a comma ends the clause that opens the sentence, and the subject of the main one follows."""
    first, i, last = places
    told = verb_before(verbs, first, i)
    if verb_soon(lows, i + 1, min(i + 8, last), verbs):
        return told or lows[first] not in RELATIVES
    if told and (_apposed_verb(lows, i, last, verbs) or _is_long_subject(lows, i + 1, last, verbs)):
        return True
    # "When it was over, Norland, a state that had lost, left"
    k = bisect_left(verbs, i + 1)
    listed = lows[i + 1 : verbs[k]] if k < len(verbs) and verbs[k] < min(i + APPOSED, last) else ()
    parted = "and" in listed and "," in listed  # "When it was over, Norland, Ostia and Sudonia signed"
    return told and (parted or not RELATIVES.isdisjoint(lows[i + 1 : min(i + APPOSED, last)]))


def _is_long_subject(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> bool:
    """Whether a noun has its verb behind all that it is "of": "the premiers of Peru and South Ostia met"."""
    if lows[i] not in DETERMINERS or not verb_soon(lows, i, min(i + _LONG_SUBJECT, last), verbs):
        return False
    return _LINKING.isdisjoint(lows[i : verbs[bisect_left(verbs, i)]])


def _apposed_verb(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> int:
    """Where a subject behind a comma has its verb behind what describes it: ", Jan Dahl, a clerk, left"."""
    k = bisect_left(verbs, i + 1)
    if k == len(verbs) or verbs[k] >= min(i + APPOSED, last) or lows[i + 1] in PREPOSITIONS:
        return 0
    verb = verbs[k]
    subject = lows[i + 1 : verb - 1]
    apposed = lows[verb - 1] == "," and "," in subject and _NO_SUBJECT.isdisjoint(subject)
    return verb if apposed else 0


def _describes(lows: Sequence[str], j: int, verbs: Sequence[int]) -> bool:
    """Whether the next verb only describes a noun behind a preposition: "and Ostia for pacts aimed at it"."""
    verb = verbs[bisect_left(verbs, j)]
    is_directed = lows[verb].endswith("ed") and not _DIRECTED.isdisjoint(lows[verb + 1 : verb + 2])
    if is_directed and lows[j] in ("a", "an") and lows[verb + 1] in ("with", "by"):
        return not verb_soon(
            lows, verb + 1, verb + _SUBJECT, verbs
        )  # "hit a bus and a street packed with cars"
    return is_directed and not PREPOSITIONS.isdisjoint(lows[j:verb])


def _goes_on_listing(
    lows: Sequence[str], places: tuple[int, int, int], since: int, verbs: Sequence[int]
) -> bool:
    """Whether whole clauses are listed: "the first came in May, the second in June reached ..."."""
    i, j, last = places
    if not verb_soon(lows, j + 1, min(j + 8, last), verbs) or not verb_before(verbs, max(since, i - 40), i):
        return False
    verb = verbs[bisect_left(verbs, j + 1)]
    if _is_part_described(lows, j, verb, last):
        return False
    if lows[j] in ("a", "an") and _TOLD.isdisjoint(lows[j:verb]) and _is_done_by(lows, verb, last, verbs):
        return False
    # "Under a pact signed in 2013, Norland and Ostia patrol the lake"
    joined = lows[i - 1].isdigit() and lows[j + 1 : j + 2] == ("and",) and not lows[j].isdigit()
    subject = lows[j + 2 : verb] if joined else lows[j:verb]
    return _NO_SUBJECT.isdisjoint(subject) and lows[j] not in PREPOSITIONS


def _is_part_described(lows: Sequence[str], j: int, verb: int, last: int) -> bool:
    """Whether a participle only describes some of those before: "two ships, one of them damaged, left"."""
    if lows[j + 1] != "of" or lows[j + 2] not in _THEM or verb + 1 >= last:
        return False
    is_participle = can_be_participle(lows[verb]) and lows[verb] not in finite_verbs()  # "one of them said"
    return is_participle and (lows[verb + 1] in MARKS or lows[verb + 1] in PREPOSITIONS)


def _is_done_by(lows: Sequence[str], verb: int, last: int, verbs: Sequence[int]) -> bool:
    """Whether a participle only says by whom something was made so: ", an inn made famous by a novel"."""
    is_participle = lows[verb].endswith(("ed", "wn")) or lows[verb] in irregular_participles()
    by = "by" in lows[verb + 1 : verb + 3] and lows[verb] not in _SPOKE  # "a clerk said by email"
    return is_participle and by and not verb_soon(lows, verb + 1, min(verb + _SUBJECT, last), verbs)


def opens_clause(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> bool:
    """Whether a verb follows a word that can also be a preposition ("after the talks" is no clause)."""
    if lows[i] == "than" and i + 1 < last and (not lows[i + 1][0].isalpha() or lows[i + 1] in _COUNTS):
        return False  # "more than 250 million" compares no clauses
    if _is_once_more(lows, i):
        return False
    if (lows[i] == "since" and i and lows[i - 1] in HAVE) or lows[i : i + 2] in _NO_CONJUNCTIONS:
        return False  # "have since left", "so far ten have left", "fell because of rows led by"
    if lows[i] in ("after", "before", "while", "since") and i + 1 < last and lows[i + 1].endswith("ing"):
        return lows[i + 1] not in SPANS  # "since spring 2021"
    if is_before_time(lows, i, verbs) or _is_before_time_alone(lows, i):
        return False
    # "when guards armed with knives and axes boarded it"
    furnished = "with" in lows[i + 3 : i + 8] and not FURNISHED.isdisjoint(lows[i + 2 : i + 7])
    near = _LONG_SUBJECT if furnished else 8
    return verb_soon(lows, i + 1, min(i + near, last), verbs) or _verb_later(lows, i, last, verbs) > 0


def _verb_behind_aside(lows: Sequence[str], j: int, last: int, verbs: Sequence[int]) -> int:
    """Where a subject has its verb behind an aside: "and the first, from Oslo, came"; 0 for nowhere."""
    k = bisect_left(verbs, j)
    if k == len(verbs) or verbs[k] >= min(j + APPOSED, last):
        return 0
    verb = verbs[k]
    subject = lows[j : verb - 1]
    comma = subject.index(",") if "," in subject else 0
    owned = "'s" in subject[:comma]  # "and Norland's premier, Jan Lind, left"
    if lows[j] not in DETERMINERS and not owned and DETERMINERS.isdisjoint(subject[comma + 1 :][:1]):
        return 0  # "and Oda Lind, his deputy, took over"
    return (
        verb if lows[verb - 1] == "," and subject.count(",") == 1 and _NO_SUBJECT.isdisjoint(subject) else 0
    )


def _behind_phrase(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> int:
    """Where a clause goes on behind a phrase in commas: "and, on 3 May, | left"; 0 for nowhere."""
    i += lows[i] == ","
    if lows[i] not in LISTED or lows[i + 1 : i + 2] != (",",):
        return 0
    comma = next((k for k in range(i + 2, min(i + 2 + TIME_REACH, last - 1)) if lows[k] == ","), last)
    return comma + 1 if comma < last and not verb_before(verbs, i, comma) else 0


def _is_once_more(lows: Sequence[str], i: int) -> bool:
    return lows[i] == "once" and lows[i + 1 : i + 2] in _ONCE_MORE


def is_before_time(lows: Sequence[str], i: int, verbs: Sequence[int]) -> bool:
    """Whether only a time stands between a word and a verb: "signed before 15 May would be checked"."""
    k = bisect_left(verbs, i + 1)
    if lows[i] not in _BEFORE_A_TIME or k == len(verbs) or not i + 1 < verbs[k] < i + TIME_REACH:
        return False
    between = lows[i + 1 : verbs[k]]
    if between in _THEN:
        return True  # "had until then refused"
    timed = any(word in TIME_NOUNS or word.isdigit() for word in between)
    return timed and all(word in _OF_TIMES or word.isdigit() for word in between)


def _is_before_time_alone(lows: Sequence[str], i: int) -> bool:
    """Whether a time stands behind a word, and then a comma or a preposition: "since March 8 over pay"."""
    if lows[i] not in _BEFORE_A_TIME:
        return False
    end = i + 1
    while end < min(i + TIME_REACH, len(lows)) and (lows[end] in _OF_TIMES or lows[end].isdigit()):
        end += 1
    timed = any(word in TIME_NOUNS or word.isdigit() for word in lows[i + 1 : end])
    return timed and end < len(lows) and (lows[end] == "," or lows[end] in PREPOSITIONS)


def _without_errands(subject: Sequence[str]) -> Sequence[str]:
    """The words of a subject without the "to" of "the envoy to Norland", which opens no infinitive."""
    return [word for k, word in enumerate(subject) if not (word == "to" and k and subject[k - 1] in _SENT)]


def _verb_later(lows: Sequence[str], i: int, last: int, verbs: Sequence[int]) -> int:
    """Where the verb stands behind an apposition or a long subject; 0 for nowhere.

    "After the governor, Jan Dahl, had left", "after a probe bound for the same part of the moon had crashed".
    """
    k = bisect_left(verbs, i + 1)
    if k == len(verbs) or verbs[k] >= min(i + APPOSED, last):
        return 0
    verb = verbs[k]
    commas = [j for j in range(i + 1, verb) if lows[j] in MARKS]
    if len(commas) > 2 and commas[-1] == commas[-2] + 2 and lows[commas[-1] - 1].isdigit():
        del commas[-2]  # "after the victim, Jan Dahl, 35, had left"
    if len(commas) == 1 and lows[commas[0] + 1] == "and":
        return 0  # "joined as a member, and Oslo left": no list of two has a comma
    if commas and lows[i] in _CLAUSAL and "and" in lows[commas[-1] : verb - 1]:
        return verb if _LINKING.isdisjoint(lows[i + 1 : verb]) else 0  # "as Oslo, Bergen and Bodo joined"
    counted = k > 0 and len(commas) > 1 and lows[i - 1] in TIME_NOUNS and _is_list(lows, i, commas[-1], verb)
    if counted or (not commas and joins_doers(lows[i + 1 : verb])):
        return verb
    parted = len(commas) == 2 and lows[commas[0]] == lows[commas[1]] == "," and commas[1] == verb - 1
    # Within an apposition "since" opens no clause: "after Dahl, mayor since May, had left".
    opening = [word for word in lows[i + 1 : commas[0]] if word != "and"] if parted else ()
    subject = _without_errands(opening if parted else lows[i + 1 : verb])
    return verb if (parted or not commas) and _NO_SUBJECT.isdisjoint(subject) else 0


def _is_list(lows: Sequence[str], i: int, comma: int, verb: int) -> bool:
    """Whether several are the subject: "two days after | Oslo, Bergen and Bodo joined"."""
    last = lows[comma + 1 : verb]
    listed = lows[i] in _BEFORE_A_TIME and "and" in last[1:] and lows[verb] not in finite_verbs()
    return listed and _LINKING.isdisjoint(lows[i + 1 : verb]) and PREPOSITIONS.isdisjoint(last)
