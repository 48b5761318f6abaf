"""The period of a cut: whether a happening can touch it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.domain.cut import Cut
    from timeline.domain.when import When

__all__ = ["OUTSIDE", "touches"]

OUTSIDE = ("outside the period", "the cut is at --since and --until")
"""What is left out for it, and why."""


def touches(when: When | None, cut: Cut) -> bool:
    """Whether it can lie, if in part, between ``since`` and ``until``; what nobody dates has no place."""
    if when is None:
        return cut.since is None and cut.until is None
    begins_after = (
        cut.until is not None and when.earliest_start is not None and when.earliest_start > cut.until
    )
    ends_before = cut.since is not None and when.latest_end is not None and when.latest_end < cut.since
    return not (begins_after or ends_before)
