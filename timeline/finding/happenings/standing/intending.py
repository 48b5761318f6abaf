"""Intentions: the words by which a clause tells what somebody plans, or turns over in his mind."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.finite import is_base_form
from timeline.finding.inflection import spellings, spellings_of
from timeline.finding.joints import STORY
from timeline.finding.predicates import behind_deadline
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    NEGATIONS,
    PREPOSITIONS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.domain.statement import Factuality
    from timeline.finding.clauses import Clause

__all__ = [
    "STATIVE",
    "WANTING",
    "Intention",
    "demands",
    "describes",
    "holds_to_be",
    "intention_of",
    "is_of_nobody",
    "is_told_outright",
    "was_deed",
]

_DECIDED = wordset("will shall 'll must")
_DONE_TO = frozenset(("prepared", "wanted", "intended", "aimed"))
"""Words behind "be" for what is done to somebody, or what a thing is for: "is wanted for murder"."""
STATIVE = wordset(
    "be have need remain stay depend mean cost matter know seem like love think feel allow require last"
    " include involve own face deserve prefer enable belong consist contain represent understand believe"
    " wait await"
)
"""Verbs that tell how things are, and of nothing that is done."""
_LASTING = STATIVE | wordset("want see continue take keep help make become get find")
"""Verbs that tell how things will be rather than what will be done."""
_NO_ONE = frozenset(("nobody", "none", "no-one"))
_NOTHING = _NO_ONE | {"no", "nothing", "neither"}
_EVERYBODY = frozenset(("everybody", "everyone", "all", "every"))
_AS_LATE = (("as", "recently"), ("as", "late"), ("as", "early"), ("as", "part"))
"""What follows where something was considered indeed, and when."""
_DESCRIBING = DETERMINERS | {"as", "to", "by", "part"}
"""What follows "considered" where it says what somebody is held to be."""


def _forms(bases: str, mood: Factuality) -> dict[str, Factuality]:
    return {form: mood for base in bases.split() for form in spellings(base)}


_MINDED: Mapping[str, Factuality] = {
    **_forms("plan intend aim prepare hope", "planned"),
    **_forms("want wish consider weigh mull contemplate", "considered"),
}
"""Verbs that tell an intention in any form."""
_PURSUED: Mapping[str, Factuality] = {
    "drafting": "planned", "to": "planned",
    "discussing": "considered", "debating": "considered", "pondering": "considered",
}  # fmt: skip
"""What tells one only of what is being done: "are discussing a loan", "is to leave"."""
_QUESTIONS = ("whether", "how", "ways", "options", "if", "possibilities")
_FOLLOWED: Mapping[str, Sequence[str]] = {
    "thinking": ("of", "about"), "looking": ("at",), "toying": ("with",), "working": ("on",),
    "leaning": ("towards", "toward"),
    "open": ("to",), "interested": ("in",), "under": ("consideration", "discussion", "study"),
    "examining": _QUESTIONS, "exploring": _QUESTIONS, "studying": _QUESTIONS, "reviewing": _QUESTIONS,
    "evaluating": _QUESTIONS, "assessing": _QUESTIONS,
}  # fmt: skip
"""What tells that something is considered before one of some words."""
_SEEKING = frozenset(("seek", "seeks", "seeking"))
_NEXT = frozenset(("about", "poised", "set", "due", "slated", "scheduled"))
"""What tells before "to" and a deed that it is sought, or will be done."""
_TO_DECIDE = frozenset(("to", "can", "could", "should", "may", "might", "will", "would"))
"""What stands behind "whether" where it is asked what to do: "is examining whether it could sell"."""
_QUESTIONED = 8
"""Words from the verb on within which these stand."""
_RULED_OUT = (("rule", "out"), ("ruled", "out"))
_STOPS = frozenset((",", ".", ";", ":", "that"))
_NOBODY = wordset("it they he she we i you there this that these which who what and but")
_AIMS = wordset(
    "aim goal responsibility purpose task job idea role mission duty priority objective point trick thing"
    " possibility option step extension move strategy challenge problem question solution way hope ploy"
    " policy effort measure intention"
)
WANTING = frozenset(("want", "wants", "wanted"))
_TO_DO = (("to",), ("out",), ("in",), ("as",))
_IT, _ENDS = (("it",), ("them",), ("him",), ("her",)), ((",",), (".",), ())
_DENYING = NEGATIONS | _NO_ONE
_DENIED = 5
"""Words before such a verb within which it is denied: "does not want a base", "not everybody wants"."""
_HOLDING = spellings_of("consider") - {"considering"}
_WEIGHING = spellings_of("weigh")
_ON = frozenset(("on", "upon", "down"))
"""What stands near "weighs" where nobody ponders: "still weighs heavily on relations"."""
_HELD = 6
"""Words behind such a verb within which it is said what the thing is held to be."""
_HELD_TO_BE = frozenset(("a", "an", "its", "their", "his", "her", "part", "illegal", "unlawful"))
"""What opens that: "considers the island part of Norland"."""
_RANKED = wordset("first second third next last latest final only one two most")
_ACTS = wordset("act acts deed deeds move moves step steps decision decisions gesture gestures")
"""Nouns of what was done, if it is one of several: "her first act was to recall him"."""
_ANSWERS = wordset("response reaction answer retort")
"""Nouns of what was done in any case: "its response was to expel him"."""
_HEAD = 4
"""Words of a clause within which the noun of its subject stands."""
_WAS = frozenset(("was", "were", "been"))
_WISHED = frozenset(("me", "you", "him", "her", "us", "them"))
"""To whom somebody wishes well."""
_WELL = frozenset(("well", "luck", "happy", "success", "recovery"))
"""What somebody wishes another: "wished the king a speedy recovery"."""
_REACH = 6
"""Words from the finite verb on within which that stands which tells the intention."""
_TO_DO_BY = 9
"""Words behind "has until" within which it is said what somebody has time to do: "until Friday to reply"."""
_COVERED = 4
"""Words behind that which tells the intention within which it is told what is intended."""


class Intention(NamedTuple):
    """What a clause intends.

    Attributes:
        at: index of the word that says so.
        mood: ``planned`` or ``considered``.
    """

    at: int
    mood: Factuality

    def covers(self, verb: int) -> bool:
        """Whether the word at an index tells what is intended."""
        return self.at <= verb <= self.at + _COVERED


def intention_of(lows: Sequence[str], clause: Clause) -> Intention | None:
    """The intention that a clause tells by its finite verb; None where it tells none.

    Args:
        lows: the words of the text in lower case.
        clause: the clause.
    """
    verb = clause.verb
    if verb < 0 or (
        lows[verb] not in AUXILIARIES and lows[verb] not in _MINDED and lows[verb] not in _SEEKING
    ):
        return None
    subject = lows[clause.first : verb]
    if (deadline := behind_deadline(lows, verb)) > 0:
        to = next(
            (i for i in range(deadline, min(deadline + _TO_DO_BY, clause.last - 1)) if lows[i] == "to"), 0
        )
        return Intention(to + 1, "planned") if to else None
    if lows[verb - 1] in _NO_ONE or subject[-2:] == ("no", "one") or is_of_nobody(subject):
        return None  # "no one wants to leave"
    at, stop = verb, min(verb + _REACH, clause.last)
    while at < stop and _leads_on(lows[at]):
        at += 1
    if at == clause.last or (lows[at] in WANTING and lows[at + 1 : at + 2] not in _TO_DO):
        return None  # "wants an apology" asks for it
    if not NEGATIONS.isdisjoint(lows[verb:at]):
        # What nobody rules out is considered; what nobody plans is nothing.
        return Intention(at, "considered") if lows[at : at + 2] in _RULED_OUT else None
    is_none = at + 1 < clause.last and _is_none(lows[clause.first : at + 1], lows[at + 1])
    mood = None if is_none else _mood(lows, verb, at)
    return Intention(at, mood) if mood and not _wishes_for_state(lows, at) else None


def demands(lows: Sequence[str], verb: int) -> bool:
    """Whether somebody wants a thing, or others to do it, and so asks for it: not "wants to open a port"."""
    if lows[verb] not in WANTING or lows[verb + 1 : verb + 2] in _TO_DO:
        return False
    only_it = lows[verb + 1 : verb + 2] in _IT and lows[verb + 2 : verb + 3] in _ENDS
    return not only_it and _DENYING.isdisjoint(lows[max(verb - _DENIED, 0) : verb])


def _is_none(told: Sequence[str], behind: str) -> bool:
    """Whether what looks like an intention was a deed, or says what somebody is held to be."""
    return was_deed(told, behind) or (told[-1] == "considered" and describes(told[:-1], (behind,)))


def was_deed(before: Sequence[str], verb: str) -> bool:
    """Whether the verb behind "was to" is what a deed was: "one of its first acts was to lift it"."""
    if before[-1:] != ("to",) or _WAS.isdisjoint(before[-2:-1]) or verb == "be":
        return False
    subject = before[:-2]
    is_ranked = not _RANKED.isdisjoint(subject) and not _ACTS.isdisjoint(subject)
    return is_ranked or not _ANSWERS.isdisjoint(subject[:_HEAD])


def is_of_nobody(before: Sequence[str]) -> bool:
    """Whether nobody has a mind to it, or not everybody: "no new loan is", "not everybody wants"."""
    return before[:1] != () and (
        before[0] in _NOTHING or (before[0] == "not" and not _EVERYBODY.isdisjoint(before[1:2]))
    )


def describes(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether "considered" says what somebody is held to be: "is considered a threat"."""
    if _DESCRIBING.isdisjoint(behind[:1]) or behind in _AS_LATE:
        return False
    led = before[:-1] if before and is_adverb(before[-1]) else before
    return led[-1:] == (",",) or (not BE.isdisjoint(led[-1:]) and led[-1] != "being")


def holds_to_be(lows: Sequence[str], at: int) -> bool:
    """Whether a verb of considering says what somebody holds a thing to be: "considers it a threat"."""
    if lows[at] in _WEIGHING:
        return not _ON.isdisjoint(lows[at + 1 : at + 3])
    if lows[at] not in _HOLDING:
        return False
    behind = lows[at + 1 : at + _HELD]
    if behind[:1] in _IT:
        return behind[1:2] not in _ENDS
    for i, word in enumerate(behind):
        held = word in _HELD_TO_BE and behind[i - 1] not in DETERMINERS
        if i and (held or behind[i : i + 2] == ("to", "be")):
            return True
        if word in PREPOSITIONS or word in _QUESTIONS or word.endswith("ing") or not word[:1].isalpha():
            return False
    return False


def _wishes_for_state(lows: Sequence[str], at: int) -> bool:
    """Whether it is only wished how things should be: "wants to know", not "hopes to have it done"."""
    if lows[at] not in _MINDED or lows[at + 1 : at + 2] != ("to",):
        return False
    return not STATIVE.isdisjoint(lows[at + 2 : at + 3]) and lows[at + 2] != "have"


def is_told_outright(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause that tells an intention says so in so many words, and of more than an "it"."""
    if lows[clause.verb] in _DECIDED or clause.link not in STORY:
        return False
    return not _NOBODY.issuperset(lows[clause.first : clause.verb])


def _leads_on(word: str) -> bool:
    return word in AUXILIARIES or word in NEGATIONS or (is_adverb(word) and word != "unlikely")


def _mood(lows: Sequence[str], verb: int, at: int) -> Factuality | None:
    """How the word at ``at`` behind the finite verb puts what follows it."""
    word, behind = lows[at], lows[at + 1] if at + 1 < len(lows) else "."
    if lows[verb] in _DECIDED:
        return None if word in _LASTING else "planned"
    if behind in _STOPS or holds_to_be(lows, at):
        return None  # "20 ships, it hopes, will leave"
    is_being = not BE.isdisjoint(lows[verb:at])
    if word == "to" and (lows[verb - 1] in _AIMS or behind == "blame"):
        return None  # "our aim is to help" says what somebody is for
    if word in _MINDED and not (is_being and word in _DONE_TO):
        # "We have wanted this for long" tells of what was, "has planned a visit" does not.
        is_over = word == "wanted" and lows[verb] in HAVE
        is_kind = behind in _WISHED or not _WELL.isdisjoint(lows[at + 1 : at + _REACH])
        return None if is_over or (word.startswith("wish") and is_kind) else _MINDED[word]
    step = _next_step(lows, verb, at) if behind == "to" else None
    if (
        step is not None
        or not is_being
        or (behind == "whether" and _TO_DECIDE.isdisjoint(lows[at + 2 : at + _QUESTIONED]))
    ):
        return step  # "is examining whether it was paid"
    return "considered" if behind in _FOLLOWED.get(word, ()) else _PURSUED.get(word)


def _next_step(lows: Sequence[str], verb: int, at: int) -> Factuality | None:
    """The mood of what somebody seeks to do, or is about to: "seeks to join", "is poised to sign"."""
    if not any(map(is_base_form, lows[at + 2 : at + 3])) or lows[at + 2] in STATIVE:
        return None
    if lows[at] in _SEEKING:
        return None if lows[verb] == "would" else "considered"
    is_next = lows[at] in _NEXT and not BE.isdisjoint(lows[verb:at]) and "been" not in lows[verb:at]
    return "planned" if is_next else None
