"""Upon whom something is done who has no name, so that no party is looked for: "jailed two smugglers"."""

from __future__ import annotations

from itertools import dropwhile, islice, pairwise, takewhile
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.inflection import spellings_of
from timeline.finding.regex import regex
from timeline.finding.words import PREPOSITIONS, SUBORDINATORS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause

__all__ = ["falls_on_bench", "falls_on_nameless", "is_of_object"]

_UPON_PERSONS = wordset(
    "accused conceded requested charged convicted deported detained threatened pledged released"
)
"""Kinds of what is said to somebody or done to persons, whoever stands right behind the verb."""
_EACH_OTHER = frozenset((("one", "another"), ("each", "other")))
_LEADING = frozenset(("on", "upon", "at", "with", "to", "of"))
"""What may stand between a verb and them: "called on residents"."""
_WANTING = spellings_of("demand request seek want require")
"""Verbs right behind which the thing stands that somebody wants."""
_OWN = frozenset(("its", "his", "her", "their"))
_ORGANS = wordset(
    "government governments cabinet parliament army armies navy police officials ministers minister citizens"
    " nationals soldiers troops forces people commanders generals ministry envoys diplomats party supporters"
    " followers staff countrymen compatriots subjects lawyers aides deputy ally allies friends friend backers"
)
"""Whom somebody tells what to do who are his own: "ordered his government"."""
_OTHERS = (("other", "countries"), ("other", "states"), ("other", "nations"), ("other", "governments"))
_CROWDS = wordset(
    "people families children staff patients pupils students residents refugees pilgrims households survivors"
    " victims women men boys girls nurses doctors veterans exiles infants widows pensioners voters"
    " bidders firms companies investors creditors shareholders customers consumers motorists suspects"
    " crewmen fishermen servicemen policemen businessmen newspapers reporters press media public crew donors"
    " hospitals schools banks airlines shops"
)
"""Nouns of those who have no name."""
_PEOPLE = regex(r"[a-z-]+(?:ers|ors|ists|ees|ants)")
_CAPTIVE = frozenset(("hostage", "captive", "prisoner"))
"""What somebody is taken: "took 50 sailors | hostage"."""
_MEANT = wordset(
    "partners members neighbours neighbors leaders brothers ministers premiers followers powers others"
    " officers supporters commanders inspectors monitors observers peacekeepers soldiers mediators lenders"
    " talkers orders borders papers matters numbers offers waters rivers sisters grants"
)
"""Nouns of such a form that take up those who were named, or no persons."""
_ENDS = PREPOSITIONS | SUBORDINATORS | frozenset(("and", "or", "who", "that", "which", "whom", "not"))
_BENCH = wordset(
    "court courts judge judges tribunal magistrate magistrates jury jurors arbitrator arbitrators regulator"
    " regulators watchdog parliament lawmakers legislators mps deputies senators voters shareholders"
    " councillors"
)
"""Those who decide between others, or at home, and are neither."""
_SPOKEN_TO = frozenset(("requested", "pledged", "accused", "threatened"))
"""Kinds of what is said to whoever stands right behind the verb."""
_OPENING = _LEADING | _OWN | {"the", "a", "an"}
_PHRASE = 3
"""Words of such a noun phrase within which they are told."""
_UPON_THINGS = frozenset(("seized", "agreement_ended", "sanctioned", "restricted"))
"""Kinds of what is done to things, which may be nobody's."""
_OF_MANY = wordset(
    "convention conventions statute charter covenant non-proliferation nonproliferation climate kyoto"
    " test-ban test ozone landmine mines refugee refugees multilateral"
)
"""Words of treaties that many have joined."""
_CONSENT = wordset("approval ratification ratify resign consent assent referendum reelection re-election")
"""What somebody promises to seek or give at home."""
_TRADE = wordset("exports imports export import shipments sales")
_SIDED = wordset("to from against its their his her with")
"""Words behind which it is told whom that hits."""
_AT_HOME = frozenset(("emergency", "curfew", "curfews", "martial", "lockdown", "quarantine"))
"""What somebody imposes where he rules."""
_POWER = frozenset(("power", "control", "office"))
"""What somebody seizes from nobody in particular."""
_NO_DOING = wordset("nothing anything everything something financing funding bombing building king spring")
"""Words of such a form that tell of no deed of his."""
_TWO = 2
_REACH = 8
"""Words behind a verb within which they stand."""


def falls_on_nameless(lows: Sequence[str], clause: Clause, verb: int, kind: str | None) -> bool:
    """Whether the words behind a verb say upon whom it falls, or that it falls upon nobody.

    Args:
        lows: the words of the text in small letters.
        clause: the clause of the verb.
        verb: the verb.
        kind: what it tells.
    """
    behind = lows[verb + 1 : min(verb + 1 + _REACH, clause.last)]
    if kind == "refused":
        return not is_of_object(lows, clause) and _will_not_do(behind)
    if kind in _UPON_THINGS:
        return _names_thing(kind, behind)
    if kind not in _UPON_PERSONS or not behind:
        return False
    own_part = kind == "pledged" and not _CONSENT.isdisjoint(behind)
    if own_part or not _EACH_OTHER.isdisjoint(pairwise(behind)):
        return True
    if (behind[0] in PREPOSITIONS and behind[0] not in _LEADING) or lows[verb] in _WANTING:
        return False
    crowd = _names_crowd(behind[behind[0] in _LEADING :], is_gift=kind == "pledged")
    return crowd or falls_on_bench(lows, clause, verb, kind)


def falls_on_bench(lows: Sequence[str], clause: Clause, verb: int, kind: str | None) -> bool:
    """Whether somebody speaks to a court, a regulator or his own parliament: "asked the judges to rule".

    Args:
        lows: the words of the text in small letters.
        clause: the clause of the verb.
        verb: the verb.
        kind: what it tells.
    """
    if kind not in _SPOKEN_TO:
        return False
    behind = lows[verb + 1 : min(verb + 1 + _REACH, clause.last)]
    phrase = dropwhile(_OPENING.__contains__, behind)
    return not _BENCH.isdisjoint(islice(takewhile(lambda word: word not in _ENDS, phrase), _PHRASE))


def _names_thing(kind: str, behind: Sequence[str]) -> bool:
    """Whether a thing is acted upon that is no single other's: "seized power", "halted exports of wheat"."""
    if kind == "seized":
        return not _POWER.isdisjoint(behind[:_TWO])
    if kind == "agreement_ended":
        return not _OF_MANY.isdisjoint(behind)
    if kind == "restricted" and not _AT_HOME.isdisjoint(behind):
        return True
    traded = next((i for i, word in enumerate(behind) if word in _TRADE), -1)
    return traded >= 0 and _SIDED.isdisjoint(behind)


def _will_not_do(behind: Sequence[str]) -> bool:
    """Whether somebody will not do a thing himself: "refused | to take part", "ruled | out going back"."""
    if len(behind) < _TWO:
        return False
    if behind[0] == "to":
        return is_base_form(behind[1])
    does = behind[1] if behind[0] == "out" else behind[0]
    return does.endswith("ing") and does not in _NO_DOING


def is_of_object(lows: Sequence[str], clause: Clause) -> bool:
    """Whether words stand between "which" or "that" and the verb of its clause: "which Norland refused"."""
    opens = clause.link == "relative" and lows[clause.first] in ("which", "that")
    return opens and clause.verb > clause.first + 1


def _names_crowd(phrase: Sequence[str], *, is_gift: bool) -> bool:
    """Whether a noun phrase is about persons without a name, or somebody's own organs.

    Args:
        phrase: its words, and those behind it.
        is_gift: whether it may be what somebody gives: "promised more doctors".
    """
    inside = takewhile(lambda word: word not in _ENDS and word.replace("-", "").isalnum(), phrase)
    head = next((word for word in reversed(list(inside)) if not (word in _CAPTIVE or is_adverb(word))), "")
    if phrase[:2] in _OTHERS:
        return True
    if phrase[:1] and phrase[0] in _OWN:
        return head in _ORGANS or head in _CROWDS
    return not is_gift and (head in _CROWDS or (_PEOPLE.fullmatch(head) is not None and head not in _MEANT))
