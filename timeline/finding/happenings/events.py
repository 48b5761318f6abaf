"""The events that a text has told so far, for those sentences that take one up."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container

    from timeline.finding.happenings.roles import Roles

__all__ = ["Event", "Events"]


class Event(NamedTuple):
    """What was told: its kind, who took part, and the number of the sentence that told it."""

    kind: str
    roles: Roles
    sentence: int


class Events:
    """The events told so far, the last one of each kind."""

    def __init__(self) -> None:
        """Begin a text."""
        self._last: dict[str, Event] = {}
        self._latest: Event | None = None
        self._sentence = 0

    def turn(self) -> None:
        """Go on to the next sentence."""
        self._sentence += 1

    def note(self, kind: str | None, roles: Roles) -> None:
        """Take in an event with whoever takes part in it; what fits no kind only parts it from others."""
        self._latest = None
        if kind and (roles.actors or roles.recipients):
            self._last.pop(kind, None)
            self._last[kind] = self._latest = Event(kind, roles, self._sentence)

    def last(self, kinds: Container[str]) -> Event | None:
        """The last event of one of these kinds."""
        return next((event for event in reversed(self._last.values()) if event.kind in kinds), None)

    def just_told(self) -> Event | None:
        """The last event of all, if this sentence or the one before it told it."""
        event = next(reversed(self._last.values()), None)
        return event if event and event.sentence >= self._sentence - 1 else None

    def latest(self) -> Event | None:
        """What was told last of all, if it has a kind, and this sentence or the one before it told it."""
        event = self._latest
        return event if event and event.sentence >= self._sentence - 1 else None
