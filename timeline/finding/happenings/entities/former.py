"""Whom "the former" and "the latter" mean."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.parties import PartyMention

__all__ = ["of_two"]

_TWO = 2
_JOINED = (" and ", " and the ")


def of_two(
    text: str, parties: Sequence[PartyMention], until: int, since: int, which: str
) -> PartyMention | None:
    """Whom "the former" or "the latter" means, where only two are named here and the sentence before.

    Of more those two are meant whom "and" joins last: "Norland invited Ostia and Peru. The latter refused".
    """
    two: dict[str, PartyMention] = {}
    for i in range(until - 1, -1, -1):
        if parties[i].start < since:
            break
        if not parties[i].as_place:
            if len(two) == _TWO and (parties[i].code or parties[i].name) not in two:
                latter, former = two.values()
                if text[former.end : latter.start] in _JOINED:
                    return former if which == "former" else latter
                return _of_first_two(text, parties, since, until, which)
            two[parties[i].code or parties[i].name] = parties[i]
    if len(two) != _TWO:
        return None
    latter, former = two.values()
    return former if which == "former" else latter


def _of_first_two(
    text: str, parties: Sequence[PartyMention], since: int, until: int, which: str
) -> PartyMention | None:
    """Which of the two that "and" joins first: "Norland and Ostia met in Peru. The latter left"."""
    first = bisect_left(parties, since, 0, until, key=attrgetter("start"))
    if first + 1 >= until or text[since : parties[first].start].strip():
        return None
    former, latter = parties[first], parties[first + 1]
    joined = text[former.end : latter.start] in _JOINED
    return (former if which == "former" else latter) if joined else None
