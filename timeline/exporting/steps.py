"""Which steps of an agreement are worth telling, of all that the reports of it say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.domain.views import Phase
    from timeline.domain.when import When

__all__ = ["exactest"]

_ONCE = frozenset(("signed", "ratified", "in force", "suspended", "ended"))
"""Steps that an agreement takes once."""


def exactest(phases: Iterable[Phase]) -> list[Phase]:
    """The steps, without those of an agreement whose time another report of the same step tells more exactly.

    "Signed in June 2024" says no more beside "signed on 19 June 2024". What is certain is never left out for
    what is only possible.
    """
    told = list(phases)
    return [phase for phase in told if not any(_says_more(other, phase) for other in told)]


def _says_more(other: Phase, phase: Phase) -> bool:
    if phase.name not in _ONCE or other.name != phase.name or other.certain < phase.certain:
        return False
    return other.when is not None and (phase.when is None or _is_within(other.when, phase.when))


def _is_within(when: When, vaguer: When) -> bool:
    """Whether a time is another, more exactly: a day of its month, or the day from which it is open."""
    if vaguer.is_open:
        return not when.is_open and when.earliest_start == vaguer.earliest_start is not None
    return when.falls_in(vaguer) == "yes" and vaguer.falls_in(when) != "yes"
