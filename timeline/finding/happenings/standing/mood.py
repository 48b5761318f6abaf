"""How a happening is put: as done, planned, considered, possible or denied, and how surely."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.factuality import judge_factuality, judge_modality
from timeline.finding.happenings.standing.intending import (
    describes,
    holds_to_be,
    is_of_nobody,
    was_deed,
)
from timeline.finding.inflection import is_past_form
from timeline.finding.predicates import AFTER_DUE, is_hearsay, is_rumoured, opens_inverted
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    HAVE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    is_adverb,
    opens_time,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.domain.statement import Certainty, Factuality
    from timeline.finding.happenings.page import Page

__all__ = [
    "arranged_for",
    "can_be_denied",
    "certainty_of",
    "is_arranged",
    "is_for_time",
    "mood_of",
    "shifts",
    "takes_nothing",
]


_PARTING = frozenset((";", ":", "—", "–"))
"""Behind these nothing of the clause before puts another in doubt."""
_ASIDE = frozenset(("which", "who", "whose", "where"))
"""What opens, behind a comma, a clause that tells by the way what is so."""
_HAD_IT = (("would",), ("should",))
_OUGHT_BY = 4
"""Words before "have" within which "ought" stands: "ought by now to have left"."""
_AIMING = wordset("expects expect plans intends aims hopes")
"""Verbs that tell before "to" that something is planned, whatever else is only considered."""
_MADE = frozenset(("forced", "allowed", "compelled", "obliged", "able"))
_PROMPT = wordset("quick swift slow last first second third latest only hastened hastens proceeded proceeds")
"""Who was so to do something did it: "was quick to sign", "was the last to leave"."""
_AS_FIRST = 6
"""Words before a verb within which that stands: "became the first Norlandic firm to sign"."""
_PASSIVE = frozenset(("been", "was", "were"))
_OPEN = wordset("will would could may might must should if unless not n't never")
_IS = frozenset(("is", "are", "'s"))
_AWAITED = _IS | {"was", "were"}
_HAD_BEEN = frozenset(("was", "were", "been"))
_CAN = frozenset(("might", "could", "can", "may"))
_LAID_DOWN = frozenset(("supposed", "meant"))
"""What stands before "to" where something is as it was settled: "was supposed to leave"."""
_ALONE: dict[str, Factuality] = {
    "should": "planned", "may": "possible", "might": "possible", "could": "possible",
}  # fmt: skip
"""Modals that tell themselves where a form of "be" says only where somebody is: "should be in Oslo"."""
_OWN_FORMS = frozenset(("has", "have", "was", "were"))
"""Verbs behind "and" that no word of the clause before puts ahead: "will do it and has begun"."""
_ARTICLES = frozenset(("the", "a", "an", "its", "his", "her", "their"))
_BOUND = frozenset((has, "to") for has in ("is", "are", "has", "have"))
_POSSIBLE = frozenset(("possible", "conceivable", "likely", "unlikely"))
_BEHIND = 9
"""Words behind a noun within which it is said how likely it is."""
_ENDS = frozenset((".", ";", "that", "which", "who"))
_HAVE = frozenset(("has", "have"))
_RANKED = 4
"""Words before "to" within which a rank stands: "the last member of it to"."""
_BEFORE = 12
"""How many words before its clause can put a verb in doubt."""
_CONSIDER = wordset("considering considers consider considered weighing weighs mulling mulls contemplating")
_CONSIDERING = wordset("considering weighing mulling contemplating pondering studying debating")
_NO = frozenset(("no", "without"))
_PLANS = frozenset(
    ("plan", "plans", "intention", "intentions", "intent", "desire", "wish", "need", "interest")
)
"""What somebody has a mind to, and not behind "no"."""
_PREPARING = frozenset(("planning", "preparing", "intending"))
_SCHEDULED = frozenset(("scheduled", "slated", "planned", "foreseen", "pencilled", "earmarked"))
_SET = frozenset(("set", "fixed", "booked", "arranged", "promised"))
"""What as well is done otherwise than for a time: "was set on fire"."""
_TIME = 6
"""Words from "promised" on within which the time stands for which something was to come."""
_RANKS = wordset("first second third fourth fifth last latest only next-to-last")
"""What somebody is among those who did something: "was the last member to ratify it"."""
_AWAITING = frozenset(("until", "till", "unless", "once"))
_WILL = frozenset(("will", "'ll", "would"))
_NOTHING = frozenset(("no", "nothing", "nobody", "none", "neither"))
_AT_LEAST = wordset("longer later fewer less more doubt time secret sooner choice matter way but short")
"""Words behind "no" or "nothing" with which these deny nothing: "signed no fewer than four pacts"."""
_EXPECTED = frozenset(("expected", "forecast"))
_FORESEE = wordset("expects expect forecasts predicts predict foresees anticipates anticipate")
_HOPE = wordset("hopes hope")
"""What is to come is expected by them, and only hoped for."""
_MINDING = _CONSIDER | _CONSIDERING | _HOPE | {"want", "wants", "wanted", "discussion"}
"""Words of what somebody has in mind, which nobody has where "nobody" is the subject."""
_BEING = (("be",), ("have",))
_NEGATIVE = wordset(
    "not n't 't never no nor neither nobody none nothing without cannot denied denies deny refused refuses"
    " failed fails declined hardly unable false untrue stopped prevented"
)
_STILL = frozenset(("still", "yet", "now"))
_NEEDS = wordset("has have need needs")
"""What stands before "to" where something is still to be done: "still needs to", "has now to"."""
_AHEAD = wordset("will 'll wo would may might could can must should plans plan planned is are due intends")
"""Words of a main clause with which what stands behind "after" is to come as well."""
_MAIN = 15
"""Words before "after" within which they stand."""
_SHIFTING = _NEGATIVE | wordset(
    "will would could may might must should shall can 'll 'd wo ca to if unless whether plans plan"
    " planned planning hopes hoped expects expected likely possibly perhaps reportedly allegedly"
    " apparently considering considers consider believed believes suspected claims claimed fears feared"
    " seems seemed appears appeared due set scheduled n't"
)
"""Words without which a clause is told as done."""


def shifts(words: Sequence[str]) -> bool:
    """Whether any of the words puts in doubt, or ahead, what is told beside it."""
    return not _SHIFTING.isdisjoint(words)


def can_be_denied(page: Page, first: int, verb: int) -> bool:
    """Whether the words before the verb leave it open that ``mood_of`` finds it denied."""
    lows = page.words.lows
    is_yet = lows[max(verb - 2, 0) : verb] == ("yet", "to")
    return is_yet or not _NEGATIVE.isdisjoint(lows[max(0, first - 3) : verb])


def mood_of(page: Page, first: int, verb: int) -> Factuality:
    """The mood of the word that tells a happening, in a clause that begins with the word ``first``."""
    words = page.words
    told = _by_its_own_words(words.lows, first, verb)
    if told is not None:
        return told
    if not _is_shifted(words.lows, first, verb) or _is_let(words.lows[first:verb]):
        return "actual"
    mood = judge_modality(page.text, words.starts[verb], words.ends[verb])
    # A negation belongs to the clause, or to whoever denies it close before.
    if mood == "denied" and not _NEGATIVE.intersection(words.lows[max(0, first - 3) : verb]):
        return "actual"
    return "planned" if mood == "considered" and _is_bound(words.lows[first:verb]) else mood


def _is_shifted(lows: Sequence[str], first: int, verb: int) -> bool:
    """Whether a word in the clause, or close before one that is not parted from it, may shift its mood."""
    past = lows[first] == "before" and is_past_form(lows[verb])  # "suspects that he left before it sank"
    known = past and _AHEAD.isdisjoint(lows[max(first - _MAIN, 0) : first])
    since = first if known or _is_parted(lows, first) else max(0, first - _BEFORE)
    return not _SHIFTING.isdisjoint(lows[since : verb + 1])


def _is_parted(lows: Sequence[str], first: int) -> bool:
    """Whether no word before a clause puts it in doubt, or ahead."""
    opener, before = lows[first], lows[first - 1]
    if opener == "and":
        behind = lows[first + 1 : first + 2]
        own = before == "," and not _ARTICLES.isdisjoint(behind)  # "may go, and the army accuses him"
        return own or not _OWN_FORMS.isdisjoint(behind)
    aside = before == "," and opener in _ASIDE  # "fears that the army, which seized power, will read it"
    return aside or opener == "but" or before in _PARTING


def _by_its_own_words(lows: Sequence[str], first: int, verb: int) -> Factuality | None:
    """The mood that the verb and what leads to it tell, whatever else stands around them."""
    word, before = lows[verb], lows[first:verb]
    if (before[:1] == ("neither",) and "nor" in before) or (word in _MINDING and is_of_nobody(before)):
        return "denied"
    if any(one in _NO and two in _PLANS for one, two in pairwise(before)):
        return "denied"  # "has no plans to join"
    if lows[verb + 1 : verb + 2] in _BEING and word in _ALONE:
        return _ALONE[word]
    if before[:1] == ("nor",) and not AUXILIARIES.isdisjoint(before[1:2]):
        return "denied"
    aims = before[-1:] == ("to",) and not _AIMING.isdisjoint(before[-2:-1]) and _NEGATIVE.isdisjoint(before)
    if aims or _is_aim(lows, first, before) or _goes_with_plan(before, word):
        return "planned"
    describing = word == "considered" and describes(before, lows[verb + 1 : verb + 3])
    holding = word in _CONSIDER and holds_to_be(lows, verb)
    return "actual" if describing or holding else _by_its_lead(lows, first, verb)


def _goes_with_plan(before: Sequence[str], word: str) -> bool:
    """Whether it goes with what will be done: "will meet today, with Britain chairing the talks"."""
    at = before.index("with") if word.endswith("ing") and "with" in before else 0
    return at > 0 and before[at - 1] == "," and not _WILL.isdisjoint(before[:at])


def _is_aim(lows: Sequence[str], first: int, before: Sequence[str]) -> bool:
    """Whether a clause says what something is done for: "repaired it so that | ships could call"."""
    opened = before[:2] == ("so", "that") or (before[:1] == ("that",) and lows[first - 1] == "so")
    return opened and not _CAN.isdisjoint(before) and _NEGATIVE.isdisjoint(before)


def _by_its_lead(lows: Sequence[str], first: int, verb: int) -> Factuality | None:
    """The mood that the words before a verb tell, or the verb as it stands behind them."""
    word, before = lows[verb], lows[first:verb]
    if word in _CONSIDER or word in _HOPE or _is_considering(lows, verb) or _awaits(lows, first, before):
        return "considered"
    laid_down = _is_laid_down(before) or (word == "meant" and _is_laid_down(lows[first : verb + 2]))
    if word == "due" or word in _FORESEE or laid_down or _is_awaited(lows, before, verb) or _is_open(before):
        return "planned"
    unlikely = before[-1:] == ("to",) and "unlikely" in before[-2:]
    said_so = is_hearsay(before)
    if unlikely or said_so or is_rumoured(lows, verb) or _is_possible(lows[verb : verb + _BEHIND]):
        return _minded(lows[first : verb + 1]) if said_so else "possible"
    if _would_have(before):
        return "denied"
    if _is_done_first(lows, first, verb):
        return "actual"
    done = opens_inverted(lows, first) or _is_among_those(before) or was_deed(before, word)
    return "actual" if done else None


def _minded(told: Sequence[str]) -> Factuality:
    """The mood of what people say of somebody's mind: "is believed to be planning a raid"."""
    if not _CONSIDERING.isdisjoint(told):
        return "considered"
    return "possible" if _PREPARING.isdisjoint(told) else "planned"


def _is_done_first(lows: Sequence[str], first: int, verb: int) -> bool:
    """Whether it is what was done before something else was: "promised aid | after meeting Lind"."""
    told = lows[first] == "after" and verb == first + 1 and lows[verb].endswith("ing")
    return told and _AHEAD.isdisjoint(lows[max(first - _MAIN, 0) : first])


def _is_awaited(lows: Sequence[str], before: Sequence[str], verb: int) -> bool:
    """Whether people expect it, or it has a date: "had been expected", "was pencilled in for May"."""
    word, led = lows[verb], before[-2:]
    if word in _EXPECTED:
        return not _AWAITED.isdisjoint(led) or led[-1:] == ("been",)
    if word in _SCHEDULED or word in _SET:
        ahead = is_arranged(lows, verb)
        was = "originally" in led or not _HAD_BEEN.isdisjoint(led)
        return (word in _SCHEDULED and not _IS.isdisjoint(led)) or (ahead and was)
    if word in BE and is_arranged(lows, min(verb + 1, len(lows) - 1)):
        return True
    behind = lows[verb + 1 : verb + 3]
    return word in BE and behind[:1] == ("due",) and not AFTER_DUE.isdisjoint(behind[1:])


def is_arranged(lows: Sequence[str], verb: int) -> bool:
    """Whether a participle tells for when something was to be: "fixed for May", "pencilled in for May"."""
    if lows[verb] == "promised":
        return is_for_time(lows, verb)
    near = lows[verb + 1 : verb + 2] if lows[verb] in _SET else lows[verb + 1 : verb + 3]
    return "for" in near and (lows[verb] in _SCHEDULED or lows[verb] in _SET)


def is_for_time(lows: Sequence[str], at: int) -> bool:
    """Whether a participle is followed by when something was to come: "promised for the end of 2019"."""
    for word in lows[at + 2 : at + _TIME] if lows[at + 1 : at + 2] == ("for",) else ():
        if word in PREPOSITIONS and word != "of":
            return False
        if word == "next" or opens_time(word):
            return True
    return False


def arranged_for(lows: Sequence[str], at: int) -> int:
    """Where that stands by which something was to be at a time: "the talks, scheduled for May"; else -1."""
    i = at - 2 if at > 1 and lows[at - 1] == "for" else -1
    i -= i > 0 and lows[i] == "in"
    told = i > 0 and is_arranged(lows, i) and lows[i - 1] not in _IS and lows[i - 1] not in PRONOUNS
    return i if told else -1


def _is_laid_down(before: Sequence[str]) -> bool:
    """Whether somebody was to do it: "was supposed to leave", "had meant to sign"."""
    before = before[:-1] if before[-1:] == ("be",) else before
    if before[-1:] != ("to",) or _LAID_DOWN.isdisjoint(before[-2:-1]):
        return False
    led = before[-4:-2]
    meant = before[-2] == "meant" and before[0] in RELATIVES
    serves = meant and not _IS.isdisjoint(led)  # "pictures that are meant to show it"
    return not serves and not (BE.isdisjoint(led) and HAVE.isdisjoint(led))


def _is_open(before: Sequence[str]) -> bool:
    """Whether something is still to be done: "has yet to sign", "still needs to be ratified"."""
    before = before[:-1] if before[-1:] == ("be",) else before
    if before[-1:] != ("to",) or _STILL.isdisjoint(before[-4:-1]):
        return False
    return before[-2] == "yet" or not _NEEDS.isdisjoint(before[-3:-1])


def _is_considering(lows: Sequence[str], verb: int) -> bool:
    """Whether a form of "be" only helps a verb of considering: "is considering a visit"."""
    return lows[verb] in _AWAITED and not _CONSIDERING.isdisjoint(lows[verb + 1 : verb + 3])


def _awaits(lows: Sequence[str], first: int, before: Sequence[str]) -> bool:
    """Whether a clause tells what must have happened before something else can: "until they have signed"."""
    if before[:1] == () or _HAVE.isdisjoint(before[-3:]):
        return False
    then = before[0] == "when" and not _WILL.isdisjoint(lows[max(first - _MAIN, 0) : first])
    return before[0] in _AWAITING or then  # "will pay | when Norland has signed"


def _is_among_those(before: Sequence[str]) -> bool:
    """Whether somebody did it as one of those who did: "the first to sign", "the only one to have left"."""
    to = next((i for i in range(len(before) - 1, -1, -1) if before[i] == "to"), -1)
    if to < 0 or before[to + 1 :] not in ((), ("have",)) or not _OPEN.isdisjoint(before):
        return False
    return _ends_with(before[max(to - _RANKED, 0) : to], _RANKS)


def _ends_with(words: Sequence[str], ranks: AbstractSet[str]) -> bool:
    """Whether words end with one of a rank and its noun, but not as in "the first families were due"."""
    rank = next((i for i, word in enumerate(words) if word in ranks), -1)
    return rank >= 0 and BE.isdisjoint(words[rank:])


def takes_nothing(lows: Sequence[str], verb: int) -> bool:
    """Whether the object of a verb denies it: "signed no pact", not "signed no fewer than four"."""
    return not _NOTHING.isdisjoint(lows[verb + 1 : verb + 2]) and _AT_LEAST.isdisjoint(
        lows[verb + 2 : verb + 3]
    )


def _would_have(before: Sequence[str]) -> bool:
    """Whether it would or ought to have come about: "would have signed", not "would have to sign"."""
    if "have" not in before or before[-1] == "to":
        return False
    led = before[: before.index("have")]
    while led and (is_adverb(led[-1]) or led[-1] == "otherwise") and led[-1] not in _NEGATIVE:
        led = led[:-1]
    return led[-1:] in _HAD_IT or (led[-1:] == ("to",) and "ought" in led[-_OUGHT_BY:])


def _is_possible(words: Sequence[str]) -> bool:
    """Whether it is said to be possible: "a meeting is possible in May"."""
    if _POSSIBLE.isdisjoint(words):
        return False
    until = next((i for i, word in enumerate(words) if word in _ENDS), len(words))
    return any(one in _IS and two in _POSSIBLE for one, two in pairwise(words[:until]))


def _is_bound(before: Sequence[str]) -> bool:
    """Whether somebody has to do it, or is to: "must leave", "is to be heard"."""
    return "must" in before or any(pair in _BOUND for pair in pairwise(before))


def _is_let(before: Sequence[str]) -> bool:
    """Whether somebody was made or allowed to do it, and so did: "has been forced to leave", "had to"."""
    bound = before[:-1] if before[-1:] == ("be",) else before
    if tuple(bound[-2:]) == ("had", "to"):
        return True
    if before[-1:] == ("to",) and _ends_with(before[-_AS_FIRST:], _PROMPT):
        return _OPEN.isdisjoint(before)
    made = not _MADE.isdisjoint(before) and before[-1:] == ("to",)
    return made and not _PASSIVE.isdisjoint(before) and _OPEN.isdisjoint(before)


def certainty_of(page: Page, first: int, verb: int) -> Certainty:
    """FactBank's degree of what the word tells in its clause: certain, probable, possible, or not said."""
    lows = page.words.lows
    if not _is_shifted(lows, first, verb):
        return "CT"
    value = abs(judge_factuality(page.text, page.words.starts[verb], page.words.ends[verb]))
    return "CT" if value >= 2.5 else "PR" if value >= 1.5 else "PS" if value >= 0.5 else "U"
