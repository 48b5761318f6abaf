"""Who vouches for what a clause tells: which of the frames of its sentence cover it, and which deny it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.tense import is_past
from timeline.finding.inflection import PARTICIPLE_ENDINGS
from timeline.finding.words import RELATIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.statement import Claim, Factuality
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.acts import Act
    from timeline.finding.happenings.frames import Frame
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.scene import Scene

__all__ = ["ASIDE", "TO_COME", "denied", "frames_around", "is_account", "is_reduced", "is_resumed"]

ASIDE = RELATIVES | {"where"}
"""What opens a clause about the words before it."""
_ACCOUNTS = wordset(
    "report reports rumour rumours rumor rumors claim claims allegation allegations suggestion suggestions"
    " accusation accusations speculation fear fears suspicion suspicions"
)
"""Nouns for what nobody vouches for."""
_FOLLOWING = frozenset(("main", "and", "subordinate"))
"""Links of clauses that tell something of their own."""
TO_COME = frozenset(("possible", "planned", "considered"))
"""Moods of what may or will come."""
_READ = 2000
"""Characters of what is said in which a quotation begins."""


def frames_around(scene: Scene, act: Act) -> list[Frame]:
    """The frames that can cover the clause: what is joined to the act of speech itself is not said by it.

    Nor is what a relative clause tells of the past, unless it stands in a quotation: "The fleet, which had
    left in May, could return, officials said".
    """
    clause = act.clause
    if _is_background(scene, act):
        start = scene.page.words.starts[clause.first]
        return [frame for frame in scene.frames if _is_quoted(scene.page, frame, start)]
    frames = [frame for frame in scene.frames if not _names_thing(scene, frame, clause)]
    if clause.link not in ("and", "participle") or clause.parent < 0:
        return frames
    start, end = _span(scene.page, scene.clauses[clause.parent])
    if is_resumed(scene, act):
        # "Oslo, which said that it would pay, closed": nor is this said.
        end = scene.page.words.starts[clause.first]
    return [frame for frame in frames if frame.is_inserted or not start <= frame.cue[0] < end]


def denied(scene: Scene, act: Act, mood: Factuality, claims: Sequence[Claim]) -> Factuality:
    """What somebody denies is denied, and so is what he denies that it may be."""
    if not claims or any(claim.stance != "denies" for claim in claims):
        return mood
    start = scene.page.words.starts[act.clause.first]
    is_content = any(frame.content[0] == start for frame in scene.frames if frame.mention.stance == "denies")
    return "denied" if is_content or mood in TO_COME else mood


def is_account(lows: Sequence[str], act: Act) -> bool:
    """Whether a clause says what there are only reports or fears of: "reports that the ship had sunk"."""
    first = act.clause.first
    if lows[first] == "that":
        return first > 0 and lows[first - 1] in _ACCOUNTS
    return lows[first] in _ACCOUNTS and lows[first + 1 : first + 2] == ("that",)


def is_resumed(scene: Scene, act: Act) -> bool:
    """Whether the clause goes on behind an aside, which puts nothing in doubt: "who tried to flee, goes"."""
    clause = act.clause
    if clause.link != "and" or clause.parent < 0 or clause.verb > clause.first:
        return False
    before = next((one for one in scene.clauses if one.last == clause.first), None)
    return before is not None and before is not scene.clauses[clause.parent]


def is_reduced(lows: Sequence[str], act: Act, verb: int) -> bool:
    """Whether a participle opens an aside: "talks, broken off in May, could go on"."""
    return (
        act.clause.link == "relative" and verb == act.clause.first and lows[verb].endswith(PARTICIPLE_ENDINGS)
    )


def _is_background(scene: Scene, act: Act) -> bool:
    """Whether a relative clause tells of the past, as whoever reports does."""
    lows, clause = scene.page.words.lows, act.clause
    if is_reduced(lows, act, act.verb):
        return True
    is_aside = clause.link == "relative" and lows[clause.first] in ASIDE and not is_account(lows, act)
    return is_aside and is_past(lows, clause.first, act.verb)


def _names_thing(scene: Scene, frame: Frame, clause: Clause) -> bool:
    """Whether a thing is announced in another clause, which this one only follows: "ordered a halt after"."""
    if not frame.is_speech or clause.link not in _FOLLOWING or frame.content[0] < frame.cue[1]:
        return False
    start, end = _span(scene.page, clause)
    if start <= frame.cue[0] < end or frame.content[0] >= start or _is_quoted(scene.page, frame, start):
        return False
    spans = (_span(scene.page, one) for one in scene.clauses)
    return any(first <= frame.cue[0] and frame.content[0] < last for first, last in spans)


def _is_quoted(page: Page, frame: Frame, until: int) -> bool:
    """Whether the words at an offset are given as they were said: a quotation is open there."""
    said = page.text[frame.content[0] : min(until, frame.content[0] + _READ)]
    return (said.count('"') % 2 == 1) or sum(map(said.count, "“«")) > sum(map(said.count, "”»"))


def _span(page: Page, clause: Clause) -> tuple[int, int]:
    return page.words.starts[clause.first], page.words.ends[clause.last - 1]
