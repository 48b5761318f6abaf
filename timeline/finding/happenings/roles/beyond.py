"""Who stands behind a verb and is not acted upon: in what is asked for, before a treaty, in a consent."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.entities.before import OBLIQUE, word_before
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention

__all__ = ["is_beyond"]

_BECOMING = wordset("be become join rejoin enter receive get have remain stay")
"""Verbs of what others grant: not "called for Norland to leave", which is said to Norland."""
_WANTED = 5
"""Words behind a name within which the infinitive stands: "for Norland and Ostia to be let in"."""
_TREATY = 4
"""Words behind a town within which stands what was signed there."""
_CONSENT = wordset("approval ratification consent assent blessing backing")
"""What a parliament gives at home."""
_NEAR = 3
"""Words before a parliament within which that stands: "approval of the Senate"."""


def is_beyond(page: Page, mention: PartyMention, kind: str) -> bool:
    """Whether a party behind a verb of a kind is not the one that it acts upon."""
    if kind == "requested":
        return word_before(page, mention) == "for" and _is_wanted(page, mention)
    if kind == "pledged":
        return _consents(page, mention)
    return kind.startswith("agreement") and _is_place_of_treaty(page, mention)


def _is_wanted(page: Page, mention: PartyMention) -> bool:
    """Whether others are asked for what shall become of him: "pressed for Norland to be let in"."""
    lows, i = page.words.lows, page.word_at(mention.end)
    to = next((k for k in range(i, min(i + _WANTED, len(lows) - 1)) if lows[k] == "to"), -1)
    inside = lows[i:to] if to >= 0 else ()
    return to >= 0 and lows[to + 1] in _BECOMING and OBLIQUE.isdisjoint(inside) and "," not in inside


def _consents(page: Page, mention: PartyMention) -> bool:
    """Whether it is the parliament that somebody asks for its consent: "to seek Senate approval"."""
    lows, first = page.words.lows, page.word_at(mention.start)
    behind = lows[page.word_at(mention.end) : page.word_at(mention.end) + 1]
    before = lows[max(first - _NEAR, 0) : first]
    return not _CONSENT.isdisjoint(behind) or (
        word_before(page, mention) == "of" and not _CONSENT.isdisjoint(before)
    )


def _is_place_of_treaty(page: Page, mention: PartyMention) -> bool:
    """Whether a town only says where a treaty was made: "left the Paris climate accord"."""
    i = page.word_at(mention.end)
    inside = takewhile(lambda word: word not in OBLIQUE and word.isalpha(), page.words.lows[i : i + _TREATY])
    return mention.rule == "seat" and not ACCORDS.isdisjoint(tuple(inside))
