"""Whether a time is that of the past tense before it, and so cannot lie ahead."""

from __future__ import annotations

from timeline.finding.times.cues import AHEAD, ARTICLES, ATTACKS, FUTURE, is_past
from timeline.finding.times.words import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.tokens import Tokens

_STRUCK = ATTACKS | words_of("massacre coup tsunami")
_OBJECT = 9
"""Words of a past tense, its object and the preposition of a time."""
_ARRANGING = words_of(
    "said says told announced proposed offered agreed promised pledged vowed called set scheduled approved "
    "authorised authorized declared invited urged warned threatened accepted confirmed booked sought backed "
    "planned expected forecast predicted postponed delayed extended moved rescheduled adjourned deferred "
    "timed wanted asked requested ordered recommended suggested advised faced awaited needed hoped has have "
    "had considered discussed endorsed supported opposed favoured favored prepared envisaged intended "
    "projected decided welcomed signalled signaled hinted flagged heralded cancelled canceled"
)
"""Past tenses of which the object may be to come: "announced a summit in September"."""
_OF_OTHERS = words_of(
    "for that will would until through before after since if when because payable due effective expiring "
    "and or but is are"
)
"""Words behind which a time may be that of something else: "sold seats for a concert in September"."""
_ADJOINED = words_of(
    "a an the its his her their our my some no of in on at with by from still newly yet is are gets"
)
"""Words behind which a participle is an adjective, or in the present: "an unspecified date in January"."""
_LEADING = words_of("from to by for of until till at before after since than about around")
"""Words behind which a time is not simply when something was done."""


def is_of_attack(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a time is that of something of which nobody tells before: "the attack of 7 October"."""
    before = tokens.word(first - 1)
    if before == "of" and tokens.word(first - 2) in _STRUCK:
        return True
    return before in ("the", "of") and tokens.word(last) in _STRUCK


def has_happened(tokens: Tokens, first: int) -> bool:
    """Whether a time is that of a past tense before it: "struck down the law in September", "died Jan. 5"."""
    if tokens.word(first - 1) in ("early", "late"):
        first -= 1
    last = first - 1 - (tokens.word(first - 1) in ("in", "on"))
    if tokens.word(last) in _LEADING:
        return False
    for i in range(last, max(first - _OBJECT, -1), -1):
        word = tokens.words[i]
        if tokens.codes[i] in ".," or word in _OF_OTHERS:
            return False
        if word == "to" and tokens.word(i + 1) not in ARTICLES:
            return False
        if is_past(tokens, i):
            told = (
                word not in _ARRANGING
                and not tokens.word(i + 1).endswith("ing")
                and tokens.word(i - 1) not in _ADJOINED
                and not tokens.capital(i)
            )
            return told and FUTURE.isdisjoint(tokens.words[max(i - AHEAD, 0) : i])
    return False
