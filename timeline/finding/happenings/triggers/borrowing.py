"""Entries of the lexicon whose other words a clause borrows from the one before it.

The object of "soldiers whom it captured" stands before the relative clause, and the subject of "the truce was
agreed on Monday and took effect at noon" with the verb before, or far before ("a pact with Ostia was drafted
and signed"); that which "it" stands for in "The embargo
hurts. It was imposed in May", in the sentence before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.joints import SUBORDINATORS
from timeline.finding.kinds.matching import Trigger, find_triggers
from timeline.finding.kinds.verbs import BE
from timeline.finding.words import AUXILIARIES, NEGATIONS, PREPOSITIONS, RELATIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause

__all__ = ["borrowed_triggers", "pronoun_triggers"]

_OBJECTS = frozenset(("which", "that", "whom"))
_TELLING = frozenset(("which", "that"))
"""Those of them that can be the subject."""
_PLANNED = wordset("planned scheduled set due expected pencilled slated")
"""Participles of what is still to come, or was."""
_LED = frozenset(("which", "whom"))
"""Those of them that can stand behind a preposition."""
_LENT = 4
"""Words of the clause before that are lent at most."""
_LENT_WHOLE = 7
"""The same of a noun phrase with what hangs on it: "a ban on the leaf" before "which it imposed"."""
_FAR = 9
"""Words before a relative clause within which what it is about stands."""
_SUBJECTS = wordset("i he she it we they the a an his her its their")
"""Words with which a subject begins behind "whose treaty"."""
_BEING = "were"
"""What a participle behind its noun lacks: "sanctions (that were) imposed"."""
_MARKS = frozenset((",", ";", ":", "(", ")", "“", "”", '"', "and", "of", "in", "on", "at", "with", "from"))
_PARTING = _MARKS - {"of", "on", "with"}
"""Marks that end such a phrase as well."""
_ONE = wordset(
    "accord agreement treaty pact convention protocol deal contract memorandum truce ceasefire cease-fire"
    " armistice embargo blockade ban curfew lockdown tariff moratorium quarantine border frontier crossing"
    " airspace aid assistance order lease settlement exercise drill takeover merger acquisition loan grant"
    " strike walkout"
)
"""What "it" stands for where a verb tells a kind of it alone: "it was imposed", "it expires"."""
_MANY = wordset(
    "accords agreements treaties pacts protocols deals contracts sanctions embargoes bans curbs restrictions"
    " tariffs borders crossings talks negotiations relations ties troops soldiers peacekeepers orders leases"
    " exercises drills loans grants"
    " strikes hostages prisoners captives"
)
"""What "they" stands for likewise."""
_OTHERS = wordset(
    "law bill decree act budget plan proposal report letter company firm bank plant project scheme vessel"
    " ship laws bills plans letters reports companies firms banks plants projects"
    " ships talk claim charge charges"
)
"""What it may stand for as well, and then nothing is lent."""
_SAID = {
    "it": wordset("request demand offer promise pledge embassy consulate licence waiver exemption"),
    "they": wordset("requests demands offers promises pledges embassies consulates licences waivers"),
}
"""What they stand for as subjects alone: nobody makes a promise who "made it cheaper"."""
_STANDING_FOR = {
    "it": _ONE,
    **dict.fromkeys(("they", "them", "most", "all", "whom", "which"), _MANY),
}
_BACK = 30
"""Words before a pronoun within which that stands."""


def borrowed_triggers(
    lows: Sequence[str], clauses: Sequence[Clause], clause: Clause, main: int
) -> list[Trigger]:
    """The entries that match with the words lent, and hold the main verb; their places lie in the clause.

    Args:
        lows: the words of the text.
        clauses: the clauses of the sentence.
        clause: the clause that borrows.
        main: index of its main verb.
    """
    if clause.link == "relative":
        return _of_antecedent(lows, clauses, clause, main)
    if clause.link == "subordinate" and clause.verb == clause.first:
        return _of_subject_behind(lows, clauses, clause, main)
    if clause.link == "and" and clause.parent >= 0 and not _has_subject(lows, clause):
        parent = clauses[clause.parent]
        last = parent.verb if parent.verb >= 0 else parent.last
        if parent.link == "relative" and lows[parent.first] in _TELLING and last == parent.first + 1:
            # "The drills, which opened on Monday and run until Friday"
            lent = _noun_phrase(lows, 0, parent.first)
            return _found(lows, clause, main, (clause.first, lent)) if lent else []
        near, head = _noun_phrase(lows, parent.first, last), _head_phrase(lows, parent.first, last)
        for lent in filter(None, dict.fromkeys((near, head))):
            if found := _found(lows, clause, main, (clause.first, lent)):
                return found
        if head and main <= clause.first + 1 and lows[parent.verb] in BE:
            # "The plan was backed by Norland and rejected by Ostia"
            end = next((i for i in range(parent.first, last) if lows[i] in PREPOSITIONS), last)
            lent = (*_head_phrase(lows, parent.first, end), _BEING)
            return _found(lows, clause, main, (clause.first, lent))
    return []


def _of_antecedent(
    lows: Sequence[str], clauses: Sequence[Clause], clause: Clause, main: int
) -> list[Trigger]:
    """The same for a relative clause: what it is about stands just before it, or before "of" and its like."""
    first = clause.first
    if lows[first] == "whose":  # "whose founding treaty it signed"
        subject = next((i for i in range(first + 1, clause.verb) if lows[i] in _SUBJECTS), first)
        lent = tuple(lows[max(first + 1, subject - _LENT) : subject])
        return _found(lows, clause, main, (main + 1, lent)) if lent else []
    opening: tuple[str, ...] = ()
    contact = clause.verb > first and lows[first] not in RELATIVES  # "the curfew the army imposed"
    if contact or (lows[first] in _OBJECTS and _has_subject(lows, clause)):
        at, lacking = main + 1, False
    elif clause.verb == first:  # "the accord, initialled in May", "sanctions, imposed in 2009"
        at, lacking = first, not lows[main].endswith("ing")
    elif lows[first] in _TELLING and clause.verb == first + 1 and lows[main] not in _PLANNED:
        # "A ban on fish, which ended in May"
        at, lacking = first + 1, False
    else:
        return []
    if lows[first] in _LED and lows[first - 1] in PREPOSITIONS:
        opening, first = (lows[first - 1],), first - 1  # "from which it withdrew"
    parent = clauses[clause.parent] if clause.parent >= 0 else None
    start = parent.first if parent else 0
    verb = parent.verb + 1 if parent and parent.verb < first else 0
    start = max(start, verb)  # "praised the arrest of Lind, convicted in May": nobody praised in May
    near, whole = _noun_phrase(lows, verb, first), _noun_phrase(lows, start, first, _LENT_WHOLE, _PARTING)
    # "An accord between Norland and Ostia, on the sharing of secrets, concluded in May"
    head = () if verb else _head_phrase(lows, start, first)
    far = _noun_farther_off(lows, start, first) if not opening else ()
    for lent in filter(None, dict.fromkeys((near, whole, head, far))):
        words = (*opening, *lent, _BEING) if lacking else (*opening, *lent)
        if found := _found(lows, clause, main, (at, words)):
            return found
    return []


def _noun_farther_off(lows: Sequence[str], start: int, first: int) -> tuple[str, ...]:
    """The noun that a phrase parts from its clause: "talks in Lima that ended on Monday"."""
    for i in range(first - 1, max(start, first - _FAR) - 1, -1):
        if lows[i] in _OTHERS or (lows[i] in _MARKS and lows[i] not in PREPOSITIONS):
            break
        if lows[i] in _ONE or lows[i] in _MANY:
            return ("the", lows[i]) if lows[i + 1] in PREPOSITIONS else ()
    return ()


def _of_subject_behind(
    lows: Sequence[str], clauses: Sequence[Clause], clause: Clause, main: int
) -> list[Trigger]:
    """The same for a participle that opens the sentence: "Ordered in 2016, the frigate was late"."""
    behind = next((one for one in clauses if one.first >= clause.last), None)
    if behind is None or behind.link != "main" or lows[main].endswith("ing") or lows[clause.last - 1] != ",":
        return []
    last = max(behind.verb, behind.first)
    end = next((i for i in range(behind.first, last) if lows[i] in _MARKS), last)
    lent = tuple(lows[behind.first : min(end, behind.first + _LENT_WHOLE)])
    return _found(lows, clause, main, (clause.first, (*lent, _BEING))) if lent else []


def pronoun_triggers(
    lows: Sequence[str], clauses: Sequence[Clause], clause: Clause, main: int
) -> list[Trigger]:
    """The entries that match with the noun put in for which a pronoun stands: "Ankara shut it in 1993"."""
    lacking = False
    subject = clause.first + (lows[clause.first] in SUBORDINATORS and clause.first + 1 < clause.last)
    if lows[main + 1 : main + 2] in (("it",), ("them",)):
        place, at = main + 1, main + 2
    elif lows[subject] in _STANDING_FOR and lows[subject] not in RELATIVES and clause.verb > subject:
        place, at = subject, subject + 1
    elif lows[clause.first] in _LED and lows[clause.first - 1] == "of" and clause.verb > clause.first:
        place, at = clause.first, clause.first + 1  # "most of whom left in May"
    elif clause.link == "and" and clause.parent >= 0 and not _has_subject(lows, clause):
        opening, lacking = clause, False
        while opening.link == "and" and opening.parent >= 0 and not _has_subject(lows, opening):
            opening = clauses[opening.parent]
            lacking = lacking or lows[opening.verb] in BE
        place, at = opening.first, clause.first
        # "It was imposed in May and lifted in June"
        lacking = lacking and main <= clause.first + 1
        if lows[place] not in _STANDING_FOR:
            return _of_long_subject(lows, opening, clause, main, lacking=lacking)
    else:
        return []
    nouns = _STANDING_FOR.get(lows[place])
    if nouns is None or at > clause.last:
        return []
    last = min(place, clause.first)
    nouns |= _SAID.get(lows[place], frozenset()) if place == subject else frozenset()
    noun = next((i for i in range(last - 1, max(last - _BACK, -1), -1) if lows[i] in nouns | _OTHERS), -1)
    if noun < 0 or lows[noun] in _OTHERS:
        return []
    return _of_noun(lows, clause, main, (at, lows[noun]), lacking=lacking)


def _of_long_subject(
    lows: Sequence[str], opening: Clause, clause: Clause, main: int, *, lacking: bool
) -> list[Trigger]:
    """The same where the subject is long: "A pact with Peru was drafted in May and signed in June"."""
    last = opening.verb if opening.verb >= 0 else opening.last
    for i in range(opening.first, last):
        if lows[i] in _OTHERS or lows[i] in PREPOSITIONS or lows[i] in _MARKS:
            break
        if lows[i] in _ONE or lows[i] in _MANY:
            behind = lows[i + 1]
            heads = (
                i + 1 == last or behind in PREPOSITIONS or behind in _MARKS or behind.endswith(("ing", "ed"))
            )
            return _of_noun(lows, clause, main, (clause.first, lows[i]), lacking=lacking) if heads else []
    return []


def _of_noun(
    lows: Sequence[str], clause: Clause, main: int, loan: tuple[int, str], *, lacking: bool
) -> list[Trigger]:
    """The entries that match with a noun put in at a place, by the main verb and nothing else."""
    at, noun = loan
    lent = ("the", noun, _BEING) if lacking else ("the", noun)
    behind = lows[main + 1 : main + 2]
    informed = behind and behind[0].endswith(("ed", "ing"))  # "It had been kept informed"
    if informed or not NEGATIONS.isdisjoint(lows[clause.first : main]):
        return []
    return [one for one in _found(lows, clause, main, (at, lent)) if one.at == main]


def _has_subject(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a word that is no auxiliary stands between the opener and the verb."""
    return any(low not in AUXILIARIES for low in lows[clause.first + 1 : clause.verb])


def _noun_phrase(
    lows: Sequence[str], first: int, last: int, most: int = _LENT, marks: frozenset[str] = _MARKS
) -> tuple[str, ...]:
    """The last words before a place, so many at most and as far as no mark parts them."""
    while last > first and lows[last - 1] == ",":
        last -= 1
    start = last
    while start > max(first, last - most) and lows[start - 1] not in marks:
        start -= 1
    return tuple(lows[start:last])


def _head_phrase(lows: Sequence[str], first: int, last: int) -> tuple[str, ...]:
    """The first words of a clause up to a mark or a preposition: "employees" of "employees at the mine"."""
    end = next((i for i in range(first, last) if lows[i] in _MARKS), last)
    return tuple(lows[max(first, end - _LENT) : end])


def _found(
    lows: Sequence[str], clause: Clause, main: int, loan: tuple[int, tuple[str, ...]]
) -> list[Trigger]:
    """The entries in the clause with the words lent put in at a place."""
    at, lent = loan
    words = (*lows[clause.first : at], *lent, *lows[at : clause.last])
    size, split = len(lent), at - clause.first

    def place(i: int) -> int:
        """Where a word of the longer clause stands in the text; one that is lent, where it was put in."""
        return clause.first + i if i < split else max(clause.first + i - size, min(at, clause.last - 1))

    verb = main - clause.first if main < at else main - clause.first + size
    return [
        Trigger(place(t.first), place(t.last), t.pattern, place(t.verb) if t.verb >= 0 else main)
        for t in find_triggers(words, joined=min(verb + 1, split + size))
        if t.first <= verb <= t.last and (t.first < split < t.last or t.first < split + size <= t.last)
    ]
