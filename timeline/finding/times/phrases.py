"""Where the phrase of a number ends, so that it counts nothing."""

from __future__ import annotations

from timeline.finding.times.words import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.tokens import Tokens

_NO_NOUNS = words_of(
    "in at to for on by of with from after before until between during against near outside inside above "
    "below under over behind beyond along across around into onto off through throughout toward towards "
    "within without since amid south north east west upon via and or but nor so yet when where as that which "
    "while who whom whose because although though if unless whether is was were are be been had has have did "
    "does will would could might shall should must the a an it he she they we i this these those there its "
    "his her their our your my some many most much several all both each every no none neither nobody "
    "everyone somebody not also only then now still already again soon later thereafter meanwhile however "
    "alone one another"
)
"""Words of closed classes: prepositions, conjunctions, pronouns, auxiliaries, some adverbs."""
_ELSEWHERE = words_of("and but or in at on to from with by for when while as")


def ends_phrase(tokens: Tokens, last: int) -> bool:
    """Whether what follows a number does not make it the count of something."""
    word = tokens.word(last)
    return not word or not word.isalpha() or word in _NO_NOUNS


def goes_on(tokens: Tokens, last: int) -> bool:
    """Whether "before" has an object: the word behind it neither ends a clause nor opens another phrase."""
    word = tokens.word(last)
    return word[:1].isalnum() and word not in _ELSEWHERE
