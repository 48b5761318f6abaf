"""Claims nobody could check: "could not be verified", "no confirmation", and what they attach to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.claims.cues import Cue
from timeline.finding.claims.lexicon import Entry
from timeline.finding.words import NEGATIONS

if TYPE_CHECKING:
    from timeline.finding.claims.mention import Span
    from timeline.finding.sentences import Sentence
    from timeline.finding.words import Words

__all__ = ["CHECKING", "DOUBTS", "doubt_at", "is_unverified", "names_itself", "points_back", "what_precedes"]

CHECKING = frozenset(("confirm", "verify", "corroborate", "substantiate", "authenticate"))
_NOUNS = frozenset(("confirmation", "verification", "corroboration", "substantiation"))
_ADJECTIVES = frozenset(("unconfirmed", "unverified", "uncorroborated", "unsubstantiated"))
_LINKING = frozenset(("is", "are", "was", "were", "be", "been", "remain", "remains", "remained", "remaining"))
_HEARSAY = frozenset(("reportedly", "allegedly", "supposedly", "purportedly", "reputedly"))
DOUBTS = _NOUNS | _ADJECTIVES | _HEARSAY
_ANAPHOR_WORDS = """
it this that these those claim claims report reports figure figures account accounts allegation
allegations statement statements information authenticity footage video videos number numbers toll details
accusation accusations assertion story
"""
_ANAPHORS = frozenset(_ANAPHOR_WORDS.split())
_ACCOUNTS = frozenset(("reports", "rumours", "rumors", "claims", "allegations", "accounts", "suggestions"))
_TELLING = frozenset(("of", "about", "that"))
_WHOSE = frozenset(("its", "their", "his", "her"))
_NOUN_PHRASE = 2
"""Words of a noun with what stands before or behind it."""
_COUNTED = frozenset((("number", "of"), ("numbers", "of"), ("toll", "of"), ("details", "of")))
"""What a doubt names itself: "could not confirm the number of the dead"."""
_ASKED = frozenset(("whether", "if", "who", "what", "how", "why", "where", "when"))
"""Words that open what a doubt itself is about: "could not be confirmed whether he had left"."""
_CUTS = frozenset((",", ";", "but", "though", "although", "while", "—", "–", "("))

_UNWILLING = frozenset(
    (
        "declined",
        "refused",
        "unable",
        "failed",
        "declines",
        "refuses",
        "yet",
        "impossible",
        "difficult",
        "hard",
    )
)
_DOUBT = Entry("unverified", (), "speech", "unverified", "s", "base", noun=False)
_RUMOUR = Entry("reportedly", (), "speech", "hedges", "s", "base", noun=False)


def doubt_at(words: Words, i: int, start: int) -> Cue | None:
    """A cue that is no verb: "no independent confirmation", "remains unverified", "reportedly"."""
    low = words.lows[i]
    if low in _HEARSAY:
        return Cue(i, i, i, _RUMOUR, "p", "adverb", negated=False)
    if low in _NOUNS:
        for k in range(i - 1, max(start, i - 4) - 1, -1):
            if words.lows[k] in ("no", "without"):
                return Cue(k, i, i, _DOUBT, "p", "noun", negated=True)
    if low in _ADJECTIVES and i > start and words.lows[i - 1] in _LINKING:
        return Cue(i - 1, i, i, _DOUBT, "p", "noun", negated=True)
    return None


def is_unverified(words: Words, cue: Cue, source: tuple[int, int] | None) -> bool:
    """Whether a cue says that something has not been, or could not be, checked."""
    if cue.entry is _DOUBT:
        return True
    if cue.entry.lemma in CHECKING:
        nobody = source is not None and words.lows[source[0]] in ("neither", "no", "none", "nobody")
        return cue.negated or nobody or "yet" in words.lows[cue.first : cue.head] or _unwilling(words, cue)
    return source is not None and not _ADJECTIVES.isdisjoint(words.lows[slice(*source)])


def _unwilling(words: Words, cue: Cue) -> bool:
    """Whether somebody would or could not, as in 'declined to confirm', 'it was not possible to verify'."""
    before = words.lows[max(0, cue.first - 5) : cue.first + 1]
    return cue.voice == "infinitive" and any(low in _UNWILLING or low in NEGATIONS for low in before)


def points_back(words: Words, cue: Cue) -> bool:
    """Whether a doubt is about what was said before, and not about a clause or a thing it names itself."""
    if cue.frame == "t" or not _ASKED.isdisjoint(words.lows[cue.last + 1 : cue.last + 4]):
        return False
    named = words.lows[cue.last + 1 : cue.last + 7] if cue.frame == "o" and cue.voice != "passive" else ()
    following = (*named[1:], "")
    return not named or any(
        low in _ANAPHORS and behind != "that" and (low, behind) not in _COUNTED
        for low, behind in zip(named, following, strict=True)
    )


def names_itself(words: Words, first: int, cue: Cue) -> bool:
    """Whether the subject says itself what is in doubt: "rumours of a base could not be confirmed".

    Args:
        words: The text's tokens.
        first: First token of the subject.
        cue: The words of doubt.
    """
    subject = words.lows[first : cue.first]
    if cue.voice != "passive" or len(subject) < _NOUN_PHRASE:
        return False
    own = subject[0] in _WHOSE and _ANAPHORS.isdisjoint(subject)  # "its origin has not been confirmed"
    return own or (subject[0] in _ACCOUNTS and subject[1] in _TELLING)


def what_precedes(words: Words, first: int, start: int, before: Sentence | None) -> Span | None:
    """What a doubt is about: the clause before it in the sentence, else the sentence before.

    Args:
        words: The text's tokens.
        first: First token of the frame, its subject included.
        start: First token of the sentence.
        before: The sentence before this one.
    """
    for k in range(first, max(start + 2, first - 12), -1):
        if words.lows[k] in _CUTS:
            cut = k - 1 if words.lows[k - 1] == "," else k
            if cut > start + 2:
                return (words.starts[start], words.ends[cut - 1])
    return (before.start, before.end) if before else None
