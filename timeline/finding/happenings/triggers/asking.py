"""Whether words of asking and saying ask for anything, and of whom: "asked why", "was questioned"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from timeline.finding.words import WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["asks_nothing", "asks_what", "is_before_court", "is_questioned"]

_ASKING = frozenset(("asked", "asking", "asks", "requested", "requesting"))
_NOTHING_ASKED = tuple(product(("about",), ("the", "a", "his", "her", "its", "their", "that", "it")))
"""What follows where somebody is only questioned."""
_UNNAMED = tuple(product(("not",), ("to",), ("be",), ("named", "identified", "quoted", "cited")))
"""What follows where a source wants no name."""
_ASKED_OF = frozenset(("about", "whether", "if", "why", "how", "when"))
"""What follows "asked" where reporters asked: "Asked about the sale, Lind said"."""
_ASKED_AT = WEEKDAYS | wordset("on at in by last again during today yesterday later")
_PASSIVE = frozenset(("was", "were", "been", "when", "being"))
_PARTED = frozenset((",", ".", '"', "”", "-", "–", "—"))
_ASIDE = 16
"""Words behind "asked" within which a comma closes what was asked."""
_ASKED = 7
"""Words behind "asked" and a time within which that stands."""
_BEHIND_WHAT = 2
"""Words behind "what" within which its verb stands."""
_CLOSING = 3
"""Words that close a sentence, its mark among them."""


def asks_nothing(lows: Sequence[str], verb: int) -> bool:
    """Whether a source only wants no name, or somebody is questioned: "asked not to be named"."""
    if lows[verb] not in _ASKING:
        return False
    return lows[verb + 1 : verb + 3] in _NOTHING_ASKED or lows[verb + 1 : verb + 5] in _UNNAMED


def is_questioned(lows: Sequence[str], at: int) -> bool:
    """Whether somebody was only asked something by reporters: "asked about it on Monday, Lind said"."""
    before = lows[at - 1] if at else "."
    closes = "," in lows[at + 1 : at + _ASIDE]
    if lows[at] != "asked" or not (before in _PASSIVE or (before in _PARTED and closes)):
        return False  # "Norland asked why"
    behind = lows[at + 1 : at + _ASKED]
    if behind[:1] and behind[0] in _ASKED_AT:
        behind = behind[: behind.index(",")] if "," in behind else behind
        return not _ASKED_OF.isdisjoint(behind)
    return behind[:1] != () and behind[0] in _ASKED_OF


def asks_what(scene: Scene, act: Act) -> bool:
    """Whether a question asks what there was, and tells nothing: "What happened on Friday?"."""
    lows, clause = scene.page.words.lows, act.clause
    asks = lows[clause.first] == "what" and clause.first < clause.verb <= clause.first + _BEHIND_WHAT
    return (
        asks
        and clause.first == scene.clauses[0].first
        and "?" in lows[scene.clauses[-1].last - 2 :][:_CLOSING]
    )


def is_before_court(roles: Roles) -> bool:
    """Whether a court is only where a case is brought: "took it to the International Court of Justice"."""
    courts = (m.sector == "JUD" or "Court" in m.name for m in roles.recipients)
    return bool(roles.recipients) and all(courts)
