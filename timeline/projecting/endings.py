"""Which ending ends what: a withdrawal finds its deployment, a lifting its sanctions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.domain.kinds import KINDS
from timeline.projecting.begun import can_follow
from timeline.projecting.reports import same_thing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.views import Line

__all__ = ["Ending", "endings_of"]


@dataclass(frozen=True, slots=True)
class Ending:
    """A line that ends something.

    Attributes:
        is_sure: whether it is the end of just this; a vague one that fits several only possibly ends each.
    """

    line: Line
    is_sure: bool


def endings_of(
    groups: Sequence[Sequence[Line]], endings: Sequence[Line]
) -> tuple[tuple[tuple[Ending, ...], ...], tuple[Line, ...]]:
    """For each group of beginnings its endings, in their order; and the endings that fit none."""
    matched: list[list[Ending]] = [[] for _ in groups]
    loose: list[Line] = []
    by_actor = _by_actor(groups)
    for ending in endings:
        near = {number for actor in _actors(ending) for number in by_actor.get(actor, ())}
        fits = [number for number in sorted(near) if _can_end(ending, groups[number])]
        for number in fits:
            is_sure = len(fits) == 1 or _names(ending, groups[number][0])
            matched[number].append(Ending(ending, is_sure))
        if not fits:
            loose.append(ending)
    return tuple(tuple(each) for each in matched), tuple(loose)


def _by_actor(groups: Sequence[Sequence[Line]]) -> dict[tuple[str, str], list[int]]:
    by_actor: dict[tuple[str, str], list[int]] = {}
    for number, group in enumerate(groups):
        for actor in _actors(group[0]):
            by_actor.setdefault(actor, []).append(number)
    return by_actor


def _actors(line: Line) -> frozenset[tuple[str, str]]:
    effect = KINDS[line.statement.kind or ""].effect
    return frozenset((effect, key) for key in line.statement.codes("actor"))


def _can_end(ending: Line, group: Sequence[Line]) -> bool:
    """Whether partner, place and thing agree, and anything of it had begun; effect and actor do."""
    one, two = ending.statement, group[0].statement
    return (
        _meet(one.codes("recipient"), two.codes("recipient"))
        and _same_place(one.place, two.place)
        and same_thing(one.item or one.about, two.item or two.about)
        and any(can_follow(ending, line) for line in group)
    )


def _names(ending: Line, begun: Line) -> bool:
    """Whether the ending names the place or the thing that it ends."""
    one, two = ending.statement, begun.statement
    return bool((one.place and two.place) or ((one.item or one.about) and (two.item or two.about)))


def _same_place(one: str | None, two: str | None) -> bool:
    return not one or not two or one.casefold() == two.casefold()


def _meet(one: Sequence[str], two: Sequence[str]) -> bool:
    return not one or not two or not set(one).isdisjoint(two)
