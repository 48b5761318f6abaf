"""Which sentences are quoted for a happening beside the one that tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.reading import Reading

__all__ = ["cited_with"]

_OPENING = (
    *("It ", "They ", "He ", "She ", "This ", "That ", "These ", "Those ", "Its ", "Their ", "His ", "Her "),
    *("Both ", "Neither ", "The two ", "The three ", "The pair ", "The latter "),
)
_MEANING = wordset("them him these those")
_IT_OR_THIS = frozenset(("it", "this"))
_AS_OBJECT = regex(
    r".*\b(?:of|to|for|by|on|in|into|with|from|at|against|over|about|under) it\b"
    r"|.* it\Z"
    r"|.*\bthis\b(?! (?:week|month|year|quarter|morning|spring|summer|autumn|winter))"
)


def cited_with(page: Page, reading: Reading, own: tuple[int, int], title: str) -> list[tuple[int, int]]:
    """The sentences that name who takes part, and the one before where the title needs it to be understood.

    Args:
        page: the document.
        reading: what is told.
        own: the passage that tells it.
        title: the title that it has.
    """
    roles, supplied = reading.roles, reading.supplied
    start, end = own
    places = {
        m.start
        for m in (*roles.actors, *roles.recipients, *supplied.actors, *supplied.recipients)
        if not start <= m.start < end
    }
    found = [page.sentence_at(place) for place in places]
    if _takes_up(title):
        found.append(page.sentence_before(start))
    return sorted({(one.start, one.end) for one in found if one is not None})


def _takes_up(title: str) -> bool:
    """Whether a title says whom or what it means by a pronoun."""
    words = title.replace(",", " ").split()
    if title.startswith(_OPENING) or not _MEANING.isdisjoint(words):
        return True
    return not _IT_OR_THIS.isdisjoint(words) and _AS_OBJECT.match(title) is not None
