"""Whether a happening has begun by a day: what its date says, and when it was first told as a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.domain.views import Line
    from timeline.domain.when import Answer

__all__ = ["begun", "by_start", "can_follow", "not_yet"]


def begun(line: Line, day: int) -> Answer:
    """Whether it began on this day or before.

    What is told as a fact had begun when it was first published, however much room its date leaves: what a
    paper of 12 July tells of "this year" began by then.
    """
    when = line.statement.when
    if _told_as_fact(line, day):
        return "yes"
    return when.has_begun(day) if when is not None else "possibly"


def not_yet(line: Line, day: int) -> bool:
    """Whether it is undated, and the report, which came after the day, tells it as still to come."""
    statement = line.statement
    is_ahead = statement.when is None and statement.factuality in {"planned", "considered", "possible"}
    return is_ahead and line.reported is not None and line.reported > day


def can_follow(line: Line, earlier: Line) -> bool:
    """Whether it can have happened on the day on which the earlier one began, or later.

    An undated one happened before its report.
    """
    when, other = line.statement.when, earlier.statement.when
    if other is None:
        return True
    if when is None:
        return line.reported is None or other.has_begun(line.reported) != "no"
    return other.after(when) != "yes"


def by_start(line: Line) -> tuple[object, ...]:
    """The key of a total order: by earliest start, the undated last."""
    when = line.statement.when
    return (when is None, when.sort_key if when else (), line.id)


def _told_as_fact(line: Line, day: int) -> bool:
    when, first = line.statement.when, line.reported
    if line.statement.factuality != "actual" or first is None or first > day:
        return False
    return when is None or when.has_begun(first) != "no"
