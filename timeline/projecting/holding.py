"""How a fluent stands on a day: certain, possible, presumed or over, from what began and what ended it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from timeline.projecting.begun import begun, can_follow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.views import Holding, Line
    from timeline.projecting.endings import Ending

    Stage = Literal["certain", "possible", "over"]

__all__ = ["goes_on", "holding", "lasts"]

_LASTING = frozenset({"deployment", "measure", "posture", "pledge", "stance"})
"""What goes on after it began, until something ends it; flows and links do so only over an interval."""
_FADING = frozenset({"flow", "deployment", "posture", "cooperation"})
"""What nobody may take for granted after its last report."""


def holding(
    effect: str, group: Sequence[Line], endings: Sequence[Ending], on: int
) -> tuple[Holding, int | None]:
    """How the fluent stands on the day that these lines began or contributed to, and its newest report.

    It holds if any of them does. A contribution, such as a single delivery, holds on its own day only.
    The report is the newest day on which somebody has it going on: a publication, or the end of the time
    named; of what was ended it counts only where nothing else was told.
    """
    stages = [(line, _stage(effect, line, endings, on)) for line in group]
    told = {stage for _, stage in stages}
    standing = [line for line, stage in stages if stage != "over" or not lasts(effect, line)]
    last = _newest_report(effect, standing or group)
    if "certain" in told:
        return "presumed" if effect in _FADING and (last is None or on > last) else "certain", last
    return "possible" if "possible" in told else "over", last


def goes_on(line: Line) -> bool:
    """Whether the text has it going on over an interval."""
    when = line.statement.when
    return when is not None and when.is_interval


def lasts(effect: str, line: Line) -> bool:
    """Whether it goes on after the day on which it began."""
    return effect in _LASTING or goes_on(line)


def _newest_report(effect: str, group: Sequence[Line]) -> int | None:
    days = [day for line in group if (day := _vouched(effect, line)) is not None]
    return max(days, default=None)


def _vouched(effect: str, line: Line) -> int | None:
    """Until when the line itself has it going on; None where it does not say."""
    when, published = line.statement.when, line.last_reported
    if effect not in _FADING:
        return published
    if when is None:
        return published if lasts(effect, line) else None
    if goes_on(line):
        if published is not None and when.has_ended(published) == "no":
            return published
        return when.earliest_end
    if lasts(effect, line):
        return _earlier(when.latest_end, published)
    # A delivery some time within a year is one of its first day at least.
    return None if when.earliest_start is None else _earlier(when.earliest_start, published)


def _earlier(one: int | None, other: int | None) -> int | None:
    return min((day for day in (one, other) if day is not None), default=None)


def _stage(effect: str, line: Line, endings: Sequence[Ending], on: int) -> Stage:
    has_begun = begun(line, on) == "yes"
    if not lasts(effect, line):
        return _stage_of_a_contribution(line, on, has_begun=has_begun)
    when = line.statement.when
    text_ends = when.has_ended(on) if when is not None and when.is_interval else "no"
    closing = [ending for ending in endings if can_follow(ending.line, line)]
    if text_ends == "yes" or any(e.is_sure and begun(e.line, on) == "yes" for e in closing):
        return "over"
    return "certain" if has_begun and text_ends == "no" and not closing else "possible"


def _stage_of_a_contribution(line: Line, on: int, *, has_begun: bool) -> Stage:
    when = line.statement.when
    if when is None:
        return "over" if has_begun else "possible"
    if when.holds_on(on) == "yes":
        return "certain"
    is_over = when.has_ended(on) == "yes" or (has_begun and not when.is_set)
    return "over" if is_over else "possible"
