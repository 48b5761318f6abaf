"""A cut through the record: the three clocks, a period, and whom and what to show."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Cut"]


@dataclass(frozen=True, slots=True)
class Cut:
    """What a view is restricted to; days are ordinals, inclusive, and None or () restricts nothing.

    Attributes:
        as_of: valid time: what can have begun by this day.
        known_by: publication: only evidence published by this day.
        recorded_by: system time: only what the store held at the end of this UTC day.
        at_position: only events of the log up to this position.
        since, until: only happenings that can touch this period.
        parties: every one of these takes part, by ISO code or name.
        kinds: one of these product kinds.
        sources: told by one of these sources, by id.
    """

    as_of: int | None = None
    known_by: int | None = None
    recorded_by: int | None = None
    at_position: int | None = None
    since: int | None = None
    until: int | None = None
    parties: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
