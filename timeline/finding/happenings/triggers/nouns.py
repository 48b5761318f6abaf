"""Nouns that tell a happening with a time of their own: "the retreat of May 2014", "Monday's attack"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.finding.finite import can_be_finite, is_base_form, is_finite_form
from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.page import within
from timeline.finding.happenings.standing.undone import is_called_off
from timeline.finding.inflection import spellings_of
from timeline.finding.kinds.matching import find_triggers
from timeline.finding.predicates import is_passive
from timeline.finding.regex import regex
from timeline.finding.words import (
    AUXILIARIES,
    DETERMINERS,
    NEGATIONS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.kinds.matching import Trigger

__all__ = [
    "AGES",
    "COUNTED",
    "DATING",
    "ON_OCCASION",
    "dated_nouns",
    "dates_thing",
    "event_called_off",
    "event_phrase",
    "is_age",
    "is_event",
    "is_of_event",
    "noun_before_time",
]

_OF = 3
"""Words before "of" and a time within which the noun stands whose time it is: "the coup of July"."""
_BEFORE, _BEHIND = 13, 5
"""Words before and behind a time in which its noun stands."""
_UNDONE = spellings_of(
    "cancel postpone put delay avert prevent thwart foil block plan schedule propose threaten demand request"
    " call oppose reject refuse forbid ban expect need consider rule deny doubt await fail avoid stall"
)
"""Verbs by whose subject is not said that it took place: "was averted", but not "averted a crisis"."""
_FAILING = spellings_of("fail stall need await")
_EVENTS = wordset(
    "eruption earthquake quake flood floods storm fire blaze explosion crash collision accident derailment"
    " election elections vote poll referendum launch landing ceremony conference march funeral verdict ruling"
    " collapse shipwreck hurricane cyclone typhoon tsunami landslide"
    " earthquakes quakes aftershock aftershocks coup coups putsch war fighting clashes uprising revolt"
    " battle drought hearings"
)
"""What happens and fits no kind."""
_PLACING = frozenset(("in", "on", "during"))
_TOWARDS = frozenset(("towards", "toward"))
"""What stands before that which has not come about: "seemed to slide towards war"."""
_EVENT = regex(
    r"[a-z]{2,}(?:ure|tion|sion|ment|ving|ling|ting|ning|[rv]al|ery)|attack|arrest|death|murder|visit|launch|sale"
    r"|purchase|theft|crash|fall|loss|release|strike|raid|sinking|loan|transfer|kidnap|rape|rescue|theft|defeat|trip|tour|talks|offer|attempt|assault|ambush|bid|speech|call"
    r"|bombing|massacre|takeover|buy-?out|withdrawal|pull-?out|handover|truce|ceasefire|cease-fire|siege"
    r"|blockade|walkout|airlift|merger|blast|swap|embargo|boycott"
)
"""How nouns look that tell what happened."""
_NO_EVENTS = wordset(
    "government parliament department apartment regiment monument document instrument element cement segment"
    " equipment environment ornament compartment parchment station nation ration portion fraction faction"
    " section population corporation foundation association organisation organization institution"
    " constitution opposition administration delegation coalition federation generation union mission"
    " commission pension mansion furniture creature picture figure measure capital terminal material mineral"
    " animal interval arsenal journal hospital general admiral principal criminal ceiling morning evening"
    " meaning machinery battery brewery grocery lottery gallery refinery cemetery artillery bakery"
)
"""Nouns that look so and tell nothing that happens."""
_INSIDE = wordset("in on of")
_COMPLEMENTS = wordset("of on by with between against at in to from")
"""Prepositions behind an event with which it is said whose it is, or upon whom."""
_OF_TWO = frozenset(("met", "agreement_signed", "agreement_in_force", "ceasefire", "ties_cut", "cooperated"))
"""Kinds of which a phrase names both sides only with "between"."""
DATING = frozenset(("dating", "dated"))
"""What says from when something is: "a treaty dating from 1951"."""
_FAR_PACT = 14
"""Words before "from" and a time within which the pact stands that dates from then."""
_BETWEEN = frozenset(("between",))
_LAWS = frozenset(("convention", "conventions"))
"""Pacts that are named with their year as laws are: "the 1951 Refugee Convention"."""
_ACCOUNTED = ("quarter", "half", "year")
"""How the times of accounts end: "third-quarter results"."""
AGES = ("century", "0s")
"""How ages end."""
_BEFORE_AGES = frozenset(("in", "of", "since", "from", "by", "until", "during", "to", "early", "late", "mid"))
"""Words behind which an age is a time of its own, and what follows its subject."""
_BEHIND_AGES = PREPOSITIONS | SUBORDINATORS | DETERMINERS | PRONOUNS | RELATIVES
_DEEDS = frozenset(
    ("attacked", "detained", "seized", "released", "expelled", "deported", "returned", "restricted")
)
"""Kinds of what is done to somebody, of which a noun tells who it is with "of"."""
_REMEMBERED = frozenset(("anniversary", "deadline"))
"""What a time before or after an event can be that is not when it took place."""
_VISITS = frozenset(("visit", "trip"))
_TALKS = frozenset(("talks", "meeting", "summit"))
_AFTER = frozenset(("after", "following"))
_ON_WHICH = _VISITS | _TALKS | _AFTER
_OF_TALKS = 7
"""Words from "after" to the talks: "after five hours of | talks"."""
_TALKS_BEHIND = frozenset(("with", "between", "in", "at"))
"""What says behind talks whose they are, or where."""
COUNTED = wordset("day days week weeks month months year years decade decades")
"""What talks last, or "after" counts, of which a day is not the day."""
_TO_COME = frozenset(("will", "would", "may", "might", "could", "should", "must", "can", "is", "are"))
_DAY = len("2021-06-07")
ON_OCCASION = frozenset(("on", "during"))
"""What makes a visit the occasion of something else."""
_HELPING = AUXILIARIES | NEGATIONS
_TO_CAUSE = 8
"""Words behind a passive verb within which "by" stands before what brought it about: "set off by"."""
_WHERETO = 8
"""Words behind a visit within which it is said where to: "a visit by Jan Dahl to Norland"."""
_PARTING = wordset(", ; : that which who and but or was were is are had has have will would said")
"""What does not stand between a noun and its time."""
_NO_PHRASE = _PARTING - AUXILIARIES - {"and"}
"""What does not stand in the phrase of whom or what an event is."""


def dated_nouns(
    page: Page, clauses: Sequence[Clause], used: Collection[int]
) -> list[tuple[Clause, int, Trigger | None, Dating]]:
    """The nouns of a sentence that tell a happening: clause, index of the noun, entry of the lexicon, time.

    Args:
        page: the document.
        clauses: the clauses of the sentence.
        used: where the times begin that date a clause.
    """
    starts, ends = page.words.starts, page.words.ends
    times = within(page.datings, starts[clauses[0].first], ends[clauses[-1].last - 1])
    lows = page.words.lows
    on_occasion = not _ON_WHICH.isdisjoint(lows[clauses[0].first : clauses[-1].last])
    times = [
        dating
        for dating in times
        if dating.when is not None and (on_occasion or dating.start not in used) and not is_age(page, dating)
    ]
    found: dict[int, tuple[Clause, int, Trigger | None, Dating]] = {}
    for clause in clauses if times else ():
        start, end = starts[clause.first], ends[clause.last - 1]
        for dating in times:
            if not start <= dating.start < end:
                continue
            told = clause
            if clause.link == "participle" and lows[clause.first] in DATING and clause.parent >= 0:
                told = replace(clauses[clause.parent], last=clause.last)  # "its pact, | dating from 2013"
            if dating.rule == "counted":
                told = _phrase_counted(lows, clause, page.word_at(dating.end))
            free = dating.start not in used
            noun, trigger = _noun_of(page, told, dating) if free else _occasion_of(page, told, dating)
            if noun >= 0:
                found.setdefault(noun, (told, noun, trigger, dating))
    return list(found.values())


def dates_thing(page: Page, clause: Clause) -> bool:
    """Whether a clause only says from when something is: "its pact with Norland, | dating from 2013"."""
    lows = page.words.lows
    return clause.link == "participle" and lows[clause.first] in DATING and lows[clause.first + 1] == "from"


def _occasion_of(page: Page, clause: Clause, dating: Dating) -> tuple[int, Trigger | None]:
    """The visit or the talks with which goes what is done at a time; -1: none."""
    noun, trigger = _visit_beside(page, clause, dating)
    noun, trigger = (noun, trigger) if noun >= 0 else _talks_beside(page, clause, dating)
    return (noun, trigger) if noun >= 0 else _deed_before(page, clause, dating)


def _deed_before(page: Page, clause: Clause, dating: Dating) -> tuple[int, Trigger | None]:
    """The deed behind "after" that a time closes: "prices rose after the seizure of a ship | in May"."""
    lows = page.words.lows
    until = page.word_at(dating.start)
    until -= lows[until - 1] in _INSIDE
    low = max(until - _BEFORE, clause.verb + 1, clause.first)
    after = next((k for k in range(until - 1, low - 1, -1) if lows[k] in _AFTER), -1)
    if after < 0 or clause.verb < 0 or "," in lows[after:until]:
        return -1, None
    noun, trigger = _noun_in(lows, after + 1, until)
    told = trigger is not None and trigger.kind in _DEEDS and "of" in lows[trigger.first : trigger.last + 2]
    return (noun, trigger) if told else (-1, None)


def _talks_beside(page: Page, clause: Clause, dating: Dating) -> tuple[int, Trigger | None]:
    """The talks after which something is done on a day: "freed them on Monday after talks with Lind"."""
    lows, when = page.words.lows, dating.when
    if when is None or len(when.edtf) != _DAY or clause.verb < 0 or lows[clause.verb] in _TO_COME:
        return -1, None
    i, j = page.word_at(dating.start), page.word_at(dating.end)
    for k in range(clause.first + 1, clause.last - 1):
        behind = j if k < i <= k + 2 else k + 1  # "after talks | on Monday | with Lind"
        if lows[k] not in _TALKS or _TALKS_BEHIND.isdisjoint(lows[behind : behind + 1]):
            continue
        if k < clause.verb and "," not in lows[k : clause.verb]:
            continue  # "after talks with Lind | broke down"
        after = next(
            (i for i in range(k - 1, max(k - _OF_TALKS, clause.first) - 1, -1) if lows[i] in _AFTER), -1
        )
        if after < 0 or lows[after + 1] == "the" or not COUNTED.isdisjoint(lows[max(after - 1, 0) : k]):
            continue
        found = (t for t in find_triggers(lows, k, min(k + 2, clause.last)) if t.kind == "met")
        if (trigger := next(found, None)) is not None:
            return k, trigger
    return -1, None


def _phrase_counted(lows: Sequence[str], clause: Clause, j: int) -> Clause:
    """The phrase that opens a clause with what is counted from: "a week after | the raid, | he left"."""
    if clause.link != "main" or j >= clause.verb or "," in lows[clause.first : j]:
        return clause
    return replace(clause, last=lows.index(",", j), verb=-1) if "," in lows[j : clause.verb] else clause


def _visit_beside(page: Page, clause: Clause, dating: Dating) -> tuple[int, Trigger | None]:
    """The visit during which something is done at a time: "said on a visit to Norland in May"; -1: none.

    Who visits may be told instead of where: "was signed in May during a visit by Jan Dahl".
    """
    lows = page.words.lows
    i, j = page.word_at(dating.start), page.word_at(dating.end)
    near = (*range(max(i - _BEFORE, clause.first), i), *range(j, min(j + _BEHIND, clause.last)))
    for k in near:
        if lows[k] not in _VISITS or ON_OCCASION.isdisjoint(lows[max(k - _OF, clause.first) : k]):
            continue
        apart = lows[k + 1 : i] if k < i else lows[j:k]
        apart = apart[k > i and apart[:1] == (",",) :]
        if _PARTING.isdisjoint(apart) and _tells_visit(page, k, clause.last):
            found = (t for t in find_triggers(lows, k, min(k + 2, clause.last)) if t.kind == "visited")
            if (trigger := next(found, None)) is not None:
                return k, trigger
    return -1, None


def _tells_visit(page: Page, visit: int, last: int) -> bool:
    """Whether it is said whereto a visit is, or by whom whose name is told."""
    lows, last = page.words.lows, min(visit + 1 + _WHERETO, last)
    if "to" in lows[visit + 1 : last]:
        return True
    named = page.words.forms[visit + 2 : last]
    return lows[visit + 1 : visit + 2] == ("by",) and any(form[:1].isupper() for form in named)


def noun_before_time(page: Page, clause: Clause, dating: Dating, verb: int) -> tuple[int, Trigger] | None:
    """The event in a subject that a time closes, and its entry: "the arrest of Dahl in May | led to".

    Or the one by which something came about: "was set off by the arrest of Dahl in May".
    """
    lows, behind = page.words.lows, page.word_at(dating.end)
    if lows[verb] not in _UNDONE and "by" in lows[verb + 1 : verb + _TO_CAUSE] and is_passive(lows, verb):
        return _cause(page, clause, dating, verb)
    undone = lows[verb] in _UNDONE and (lows[verb] in _FAILING or is_passive(lows, verb))
    if undone or not clause.first < page.word_at(dating.start) < behind <= verb:
        return None
    between = lows[behind:verb]
    parts = between[:1] == ("of",) and _NO_PHRASE.isdisjoint(between)  # "the killing in May of Dahl | led to"
    if not (parts or AUXILIARIES.issuperset(between)) or not NEGATIONS.isdisjoint(lows[verb : verb + 2]):
        return None
    noun, trigger = _noun_of(page, clause, dating)
    of_pact = trigger is not None and _is_pact(trigger) and lows[page.word_at(dating.start) - 1] == "of"
    return None if trigger is None or ("mulled" in trigger.pattern.flags and not of_pact) else (noun, trigger)


def event_called_off(page: Page, clause: Clause, dating: Dating, verb: int) -> tuple[int, Trigger] | None:
    """The event that was not held at the time in its phrase: "the talks on 3 May | were called off"."""
    lows, i, behind = page.words.lows, page.word_at(dating.start), page.word_at(dating.end)
    if not (clause.first < i and behind <= verb and is_called_off(lows, verb)):
        return None
    if not _HELPING.issuperset(lows[behind:verb]):
        return None
    found = (t for t in find_triggers(lows, clause.first, i) if _is_dated(t.pattern.flags))
    first = min(found, key=lambda one: one.first, default=None)
    return (first.first, first) if first else None


def _cause(page: Page, clause: Clause, dating: Dating, verb: int) -> tuple[int, Trigger] | None:
    """The event behind "by" and a passive verb to which a time behind it belongs, and its entry."""
    lows, i = page.words.lows, page.word_at(dating.start)
    by = lows.index("by", verb + 1)
    if i <= by or not _PARTING.isdisjoint(lows[by:i]):
        return None
    noun, trigger = _noun_of(page, clause, dating)
    if noun > by and not PREPOSITIONS.isdisjoint(lows[by + 1 : noun]):
        return None  # "was raised by Norland at a summit in May"
    of_cause = trigger is not None and noun > by and "mulled" not in trigger.pattern.flags
    return (noun, trigger) if trigger is not None and of_cause else None


def _noun_of(page: Page, clause: Clause, dating: Dating) -> tuple[int, Trigger | None]:
    """The noun that a time belongs to, and its entry; -1 for none."""
    lows = page.words.lows
    i, j = page.word_at(dating.start), page.word_at(dating.end)
    if lows[j : j + 1] == ("'s",):
        return _noun_in(lows, j + 1, min(j + 1 + _BEHIND, clause.last))
    if lows[i - 1] == "from":
        return _pact_from(lows, clause, i - 1)
    if dating.rule == "counted":
        return _noun_counted(lows, clause, j)
    if _is_before_noun(page, i):
        by_year = dating.when is not None and dating.when.precision == "year"
        return _noun_described(lows, j, min(j + _OF, clause.last), by_year=by_year)
    before = i - (lows[i - 1] in _INSIDE)
    if lows[before - 3 : before : 2] == ("(", ")"):  # "the Transit Agreement (NTA) of 1998"
        before -= 3
    closes = dating.rule == "shift" and j == clause.verb  # "A meeting a week later | settled little"
    if before == i and lows[i] not in _INSIDE and not closes and not is_of_event(lows, i, j):
        return -1, None
    low = max(before - (_OF if lows[i - 1] == "of" else _BEFORE), clause.first)
    for k in range(before - 1, low - 1, -1):
        if (lows[k] in _PARTING and not _joins_names(page, k)) or k == clause.verb:
            low = k + 1
            break
    parted = _parted_noun(lows, (low, before), (j, clause.last))
    noun, trigger = parted if parted[0] >= 0 else _noun_in(lows, low, before)
    return (-1, None) if noun > 0 and lows[noun - 1] in _TOWARDS else (noun, trigger)


def _joins_names(page: Page, i: int) -> bool:
    """Whether "and" joins two names: "the rupture between Norland | and Ostia in May"."""
    forms = page.words.forms
    return forms[i] == "and" and forms[i - 1][:1].isupper() and forms[i + 1][:1].isupper()


def _noun_counted(lows: Sequence[str], clause: Clause, j: int) -> tuple[int, Trigger | None]:
    """The event from which a time is counted: "three months after | Norland's invasion of Ostia"."""
    last = min(j + _BEHIND, clause.last)
    told = clause.verb >= j or (clause.last < len(lows) and lows[clause.last] in RELATIVES)
    told = told or not _REMEMBERED.isdisjoint(lows[j:last])
    return (-1, None) if told else _noun_in(lows, j, last)


def _pact_from(lows: Sequence[str], clause: Clause, i: int) -> tuple[int, Trigger | None]:
    """The pact that is from a time: "a treaty with Norland, dating from 1951", "a grain accord from 1998"."""
    last = i - (lows[i - 1] in DATING)
    dates = last < i
    if not dates and 0 <= clause.verb < i:
        return -1, None  # "suspended the pact from 2020"
    last -= dates and lows[last - 1] == ","
    first = max(clause.first, i - _FAR_PACT if dates else i - 1)
    nouns = [t for t in find_triggers(lows, first, last) if _is_pact(t)]
    noun = max(nouns, key=lambda t: t.first, default=None)
    apart = noun is not None and not (_PARTING - {"and"}).isdisjoint(lows[noun.last : last])
    return (-1, None) if noun is None or apart else (noun.first, noun)


def _is_pact(trigger: Trigger) -> bool:
    """Whether an entry is a noun for what is concluded, and tells no more: "treaty"."""
    return trigger.kind == "agreement_signed" and {"noun", "dated"} <= trigger.pattern.flags


def _is_before_noun(page: Page, i: int) -> bool:
    """Whether a time stands between an article or a possessive and its noun: "the 3 May | raid"."""
    return i > 0 and (page.words.lows[i - 1] in DETERMINERS or page.words.lows[i - 1] == "'s")


def _noun_described(
    lows: Sequence[str], first: int, last: int, *, by_year: bool
) -> tuple[int, Trigger | None]:
    """The noun of a pact, or of an event that says whose or upon whom it is: "the 3 May raid | on Oslo"."""
    noun, trigger = _noun_in(lows, first, last)
    if noun < 0 or not all(low.isalpha() for low in lows[first:noun]):
        return -1, None
    if by_year and trigger is not None and _is_pact(trigger) and lows[noun] not in _LAWS:
        return noun, trigger  # "under the 2011 deal"
    behind = noun + 1 if trigger is None else max(trigger.last, noun + 1)
    told = _BETWEEN if trigger is not None and trigger.kind in _OF_TWO else _COMPLEMENTS
    return (-1, None) if told.isdisjoint(lows[noun + 1 : behind + 1]) else (noun, trigger)


def _parted_noun(
    lows: Sequence[str], before: tuple[int, int], behind: tuple[int, int]
) -> tuple[int, Trigger | None]:
    """The noun of an event that a time parts from what it is of: "the departure in May of the marines"."""
    (low, until), (start, end) = before, behind
    if lows[start : start + 1] != ("of",):
        return -1, None
    words = (*lows[low:until], *lows[start : min(start + _BEHIND, end)])
    noun, trigger = _noun_in(words, 0, len(words))
    if trigger is None or noun >= until - low:
        return -1, None
    last = low + trigger.last if trigger.last < until - low else start + trigger.last - (until - low)
    return low + noun, replace(trigger, first=low + noun, last=last)


def _noun_in(lows: Sequence[str], first: int, last: int) -> tuple[int, Trigger | None]:
    nouns = [t for t in find_triggers(lows, first, last) if _is_dated(t.pattern.flags)]
    best = max(nouns, key=lambda t: (t.weight, t.first), default=None)
    if best is not None:
        return best.first, best
    return next((i for i in range(first, last) if lows[i] in _EVENTS), -1), None


def _is_dated(flags: frozenset[str]) -> bool:
    """Whether an entry is a noun that a date of its own makes a happening."""
    return "noun" in flags and ("mulled" not in flags or "dated" in flags)


_ENDING = wordset(
    ", ; : — – ( that which who whom whose after while when where because as if since until whether how what"
    " why"
)
"""What ends the phrase of an event."""
_OPENING = DETERMINERS | POSSESSIVES.keys() | {"'s", "under", "by", "in", "of"}
"""Words behind which the phrase of a noun begins."""
_SORT = 5
"""Words before a noun within which they stand."""
_JOINING = wordset("and or but")
_EFFECTS = wordset("effect effects impact toll influence consequences")
"""What is of an event and on something: "the effect of the strike | on sales"."""
_REACH = 40
"""Words of the phrase of an event."""


def event_phrase(page: Page, clause: Clause, noun: int) -> tuple[int, int]:
    """The offsets of an event's noun with what describes it and hangs on it: "suicide attack on the port"."""
    lows, starts, ends = page.words.lows, page.words.starts, page.words.ends
    last = min(clause.last, noun + _REACH)
    if clause.verb > noun:
        last = min(last, clause.verb)
    of_effect = not _EFFECTS.isdisjoint(lows[max(noun - _BEFORE, clause.first) : noun])
    end = next((i for i in range(noun + 1, last) if _ends(lows, i, of_effect=of_effect)), last)
    first = _with_sort(page, clause, noun) if lows[noun] in ACCORDS or lows[noun] in _EVENTS else noun
    return starts[first], ends[max(end - 1, noun)]


def _with_sort(page: Page, clause: Clause, noun: int) -> int:
    """The first of the words that say which pact it is: "the | Algiers agreement of 2000"."""
    lows, first = page.words.lows, max(noun - _SORT, clause.first)
    opening = next((i for i in range(noun - 1, first - 1, -1) if lows[i] in _OPENING), -1)
    sort = lows[opening + 1 : noun]
    return noun if opening < 0 or not all(low.replace("-", "").isalpha() for low in sort) else opening + 1


def _ends(lows: Sequence[str], i: int, *, of_effect: bool) -> bool:
    """Whether the phrase of an event ends before a word."""
    low = lows[i]
    if low in _JOINING:
        behind = lows[i + 1] if i + 1 < len(lows) else ""
        return behind in PREPOSITIONS or is_finite_form(behind) or is_base_form(behind)
    if low == "to" and i + 1 < len(lows) and is_base_form(lows[i + 1]):
        return True
    return low in _ENDING or low in AUXILIARIES or low in DATING or (of_effect and low == "on")


def is_age(page: Page, dating: Dating) -> bool:
    """Whether a time only says of which age or quarter something is: "an 11th century town"."""
    words, j = page.words, page.word_at(dating.end)
    if j >= len(words) or not (words.forms[j].isalpha() and words.forms[j].islower()):
        return False
    told = page.text[dating.start : dating.end]
    if told.endswith(_ACCOUNTED) or (told.endswith(AGES) and "-" in told):
        return "-" in told
    if not told.endswith(AGES) or words.lows[j] in _BEHIND_AGES or can_be_finite(words.lows[j]):
        return False
    i = page.word_at(dating.start)
    i -= words.lows[i] != "the" and i > 0 and words.lows[i - 1] == "the"
    return i == 0 or words.lows[i - 1] not in _BEFORE_AGES  # not "in the 11th century monks built it"


def is_event(noun: str) -> bool:
    """Whether a noun looks like one for what happens: "seizure", "visit"."""
    return noun in _EVENTS or (noun not in _NO_EVENTS and _EVENT.fullmatch(noun) is not None)


def is_of_event(lows: Sequence[str], i: int, j: int) -> bool:
    """Whether a time parts an event from what it is of: "apologised for the seizure last month of a boat".

    Args:
        lows: the words of the text.
        i: the first word of the time.
        j: the word behind it.
    """
    if lows[j : j + 1] != ("of",):
        return False
    i -= i > 0 and lows[i - 1] in _PLACING
    return i > 1 and is_event(lows[i - 1]) and lows[i - 2] not in AUXILIARIES
