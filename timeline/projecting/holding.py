"""How a fluent stands on a day: certain, possible, presumed or over, from what began and what ended it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from timeline.projecting.begun import begun, can_follow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.views import Holding, Line
    from timeline.projecting.endings import Ending

    Stage = Literal["certain", "possible", "over"]

__all__ = ["goes_on", "holding", "lasts", "newest_report"]

_LASTING = frozenset({"deployment", "measure", "posture", "pledge", "stance"})
"""What goes on after it began, until something ends it; flows and links do so only over an interval."""
_FADING = frozenset({"flow", "deployment", "posture", "cooperation"})
"""What nobody may take for granted after its last report."""


def holding(effect: str, group: Sequence[Line], endings: Sequence[Ending], on: int) -> Holding:
    """How the fluent stands on the day that these lines began or contributed to.

    It holds if any of them does. A contribution, such as a single delivery, holds on its own day only.
    """
    stages = [(line, _stage(effect, line, endings, on)) for line in group]
    told = {stage for _, stage in stages}
    if "certain" in told:
        # Contributions, too, have it going on; what was ended does not, however late it was told.
        gone = {line.id for line, stage in stages if stage == "over" and lasts(effect, line)}
        last = newest_report(effect, [line for line in group if line.id not in gone])
        return "presumed" if effect in _FADING and (last is None or on > last) else "certain"
    return "possible" if "possible" in told else "over"


def goes_on(line: Line) -> bool:
    """Whether the text has it going on over an interval."""
    when = line.statement.when
    return when is not None and when.is_interval


def lasts(effect: str, line: Line) -> bool:
    """Whether it goes on after the day on which it began."""
    return effect in _LASTING or goes_on(line)


def newest_report(effect: str, group: Sequence[Line]) -> int | None:
    """The newest day on which somebody has it going on: a publication, or the end of the time it names."""
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
    # A beginning is told of its whole date; a delivery some time within a year of its first day at least.
    day = when.latest_end if lasts(effect, line) else when.earliest_start
    if day is None or published is None:
        return published if day is None else day
    return min(day, published)


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
