"""The voice of verbs: which are passive by the "was" of the clause before, or in an aside without any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.asides import NEVER_DONE
from timeline.finding.finite import is_base_form
from timeline.finding.happenings.page import within
from timeline.finding.inflection import can_be_participle, irregular_participles, irregular_pasts
from timeline.finding.predicates import begins_with, is_passive, main_verb
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page

__all__ = ["goes_on_passive", "is_finite_alone"]

_GIVEN_TOO = wordset(
    "given offered awarded paid told shown sent granted promised handed lent taught denied fined named"
    " elected appointed called declared considered sentenced"
)
"""Passive verbs with an object: "was awarded the prize", "was named the head"."""
_OF_ITSELF = wordset(
    "declined vowed decided failed managed refused promised threatened returned exported imported traded"
    " operated worked competed played served lost won led continued began started grew expanded rose applied"
    " appeared moved turned headed settled lived studied taught passed landed sailed flew reported"
)
"""Past tenses that often have no object, and so need no "was": "was founded and exported to Norland"."""
_NEVER_BORNE = wordset(
    "based located headquartered situated retired resigned died born arrived gone come become been grown"
    " fallen risen known worth had led set followed dated made left emerged warned said agreed stepped"
    " appealed elected re-elected named appointed nominated chosen sworn promoted admitted seized"
    " announced unveiled disclosed reported"
)
"""Participles of what nobody does to whom they describe, or which say what he is: "Dahl, retired in May"."""
_BEHIND = PREPOSITIONS | SUBORDINATORS | wordset("up off out down back home away over later again")
_ARTICLES = frozenset(("a", "an", "the", "one"))
_OBJECTS = DETERMINERS | frozenset(("him", "her", "them", "it", "us", "me"))


def goes_on_passive(page: Page, clauses: Sequence[Clause], clause: Clause, verb: int) -> bool:
    """Whether a participle shares its "was" with the verb before, or stands in an aside without one.

    "Was arrested and released in May", "Norland, cut off in May, left".
    """
    lows = page.words.lows
    if clause.link != "and":
        return _stands_in_aside(page, clauses, clause, verb)
    if not can_be_participle(lows[verb]) or clause.verb != verb:
        return False
    if not _stands_alone(page, clause):
        return False
    number = next((number for number, one in enumerate(clauses) if one.last == clause.first), -1)
    is_listed = verb == clause.first and number == clause.parent and lows[verb - 1] == ","
    opens = is_listed or verb == clause.first + 1 or (verb == clause.first + 2 and is_adverb(lows[verb - 1]))
    while number > 0 and clauses[number].link == "and" and clauses[number].verb == clauses[number].first:
        number -= 1  # "was jailed in March, freed in April and jailed again"
    before = clauses[number] if number >= 0 else None
    if not opens or before is None or before.verb < 0:
        return False
    return is_passive(lows, main_verb(lows, before)) and not is_finite_alone(page, clause, before)


def _stands_in_aside(page: Page, clauses: Sequence[Clause], clause: Clause, verb: int) -> bool:
    """Whether a participle in an aside tells what was done to a subject that goes on to act.

    "Norland, cut off in May, left", "Jan Dahl, a cook jailed in Lima, left".
    """
    lows = page.words.lows
    if clause.verb != verb or lows[clause.last - 1] != "," or clause.link not in ("relative", "main"):
        return False
    aside = (
        begins_with(lows, clause, verb)
        if clause.link == "relative"
        else _is_in_apposition(lows, clause.first, verb)
    )
    if not aside or lows[verb] in _NEVER_BORNE or not can_be_participle(lows[verb]):
        return False
    if verb + 2 > clause.last or lows[verb - 1] in AUXILIARIES or not _stands_alone(page, clause):
        return False
    follows = next((one for one in clauses if one.first == clause.last), None)
    return follows is not None and follows.link == "and" and 0 <= follows.verb <= follows.first + 1


def _is_in_apposition(lows: Sequence[str], first: int, verb: int) -> bool:
    """Whether words before a verb say who somebody is: "Jan Dahl, a cook | jailed"."""
    comma = next((i for i in range(verb - 1, first, -1) if lows[i] == ","), -1)
    return comma > first and lows[comma + 1] in _ARTICLES and PREPOSITIONS.isdisjoint(lows[comma:verb])


def _stands_alone(page: Page, clause: Clause) -> bool:
    """Whether nothing stands behind a verb that it acts upon: "and released in May", not "and freed men"."""
    words, i = page.words, clause.verb + 1
    if words.lows[clause.verb] in _OF_ITSELF:
        return False
    if i >= clause.last or words.lows[clause.verb] in _GIVEN_TOO:
        return True
    word, start = words.lows[i], words.starts[i]
    free = not word[0].isalnum() or word in _BEHIND or is_adverb(word)
    return free or bool(within(page.datings, start, start + 1))


def is_finite_alone(page: Page, clause: Clause, parent: Clause) -> bool:
    """Whether a verb can share no auxiliary: "were agreed and took effect", "was built and had its test"."""
    lows = page.words.lows
    verb = lows[clause.verb]
    only_past = verb in irregular_pasts() and verb not in irregular_participles()
    if verb in AUXILIARIES or only_past or verb.endswith("s"):
        return True
    if lows[parent.verb] in MODALS and not is_base_form(verb):
        return True  # "would open talks and hoped to agree"
    acts = verb in NEVER_DONE or (verb in _OF_ITSELF and lows[clause.verb + 1 : clause.verb + 2] == ("to",))
    return lows[parent.verb] in BE and (acts or _has_object(page, clause))  # "was ready but declined to pay"


def _has_object(page: Page, clause: Clause) -> bool:
    """Whether a verb acts on what stands right behind it: "and freed the men", not "awarded the prize"."""
    words, i = page.words, clause.verb + 1
    if i >= clause.last or words.lows[clause.verb].endswith("ing") or words.lows[clause.verb] in _GIVEN_TOO:
        return False
    start = words.starts[i]
    if within(page.datings, start, start + 1):
        return False
    return words.lows[i] in _OBJECTS or bool(within(page.parties, start, start + 1))
