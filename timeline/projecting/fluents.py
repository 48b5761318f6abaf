"""Supplies, deployments, links, pledges and the rest: from lines to what holds on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from timeline.domain.kinds import KINDS
from timeline.domain.statement import STATUSES
from timeline.domain.views import Fluent, Phase
from timeline.projecting.begun import begun, by_start
from timeline.projecting.endings import endings_of
from timeline.projecting.holding import goes_on, holding, lasts

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from timeline.domain.statement import Status
    from timeline.domain.views import Line
    from timeline.projecting.endings import Ending

__all__ = ["claimants", "fluents", "strongest"]


def fluents(lines: Iterable[Line], on: int) -> tuple[Fluent, ...]:
    """Everything but agreements, by effect and start.

    Args:
        lines: asserted and attributed lines that can have begun by the day.
        on: the day, as an ordinal.
    """
    groups: dict[Hashable, list[Line]] = {}
    endings: list[Line] = []
    for line in sorted(lines, key=by_start):
        if _kind_phase(line) == "ends":
            endings.append(line)
        elif _effect(line) != "agreement":
            groups.setdefault(_group_key(line), []).append(line)
    matched, loose = endings_of(tuple(groups.values()), endings)
    built = [_fluent(group, ends, on) for group, ends in zip(groups.values(), matched, strict=True)]
    built += [_ended(ending, on) for ending in loose]
    return tuple(sorted(built, key=lambda fluent: fluent.effect))


def claimants(lines: Iterable[Line]) -> tuple[str, ...]:
    """Who says so, in the words of the texts, without repetition."""
    return tuple(dict.fromkeys(claim.by for line in lines for claim in line.claims if claim.by))


def strongest(lines: Iterable[Line]) -> Status:
    """The status that says most: what one source asserts needs no other's attribution."""
    return max((line.status for line in lines), key=STATUSES.index)


def _effect(line: Line) -> str:
    return KINDS[line.statement.kind or ""].effect


def _kind_phase(line: Line) -> str:
    return KINDS[line.statement.kind or ""].phase


def _group_key(line: Line) -> Hashable:
    """A flow is one per giver, receiver and goods; a deployment one per force, partner and place."""
    statement, effect = line.statement, _effect(line)
    ends = (effect, frozenset(statement.codes("actor")), frozenset(statement.codes("recipient")))
    if effect == "flow":
        return (*ends, (statement.item or "").casefold())
    if effect == "deployment":
        return (*ends, (statement.place or "").casefold())
    return line.id


def _fluent(group: Sequence[Line], endings: Sequence[Ending], on: int) -> Fluent:
    effect = _effect(group[0])
    quantities = [line.statement.quantity for line in group if line.statement.quantity]
    everyone = (*group, *(ending.line for ending in endings))
    stands, last_reported = holding(effect, group, endings, on)
    return Fluent(
        effect=effect,
        name=_name(group),
        actors=_keys(group, "actor"),
        recipients=_keys(group, "recipient"),
        place=next((line.statement.place for line in group if line.statement.place), None),
        quantity=quantities[0] if len(quantities) == 1 else None,
        holding=stands,
        status=strongest(group),
        phases=tuple(_phase(effect, line, on) for line in everyone),
        last_reported=last_reported,
        claimed_by=claimants(everyone),
        happenings=tuple(line.id for line in everyone),
    )


def _ended(ending: Line, on: int) -> Fluent:
    """What is only known from its end."""
    statement, effect = ending.statement, _effect(ending)
    return Fluent(
        effect=effect,
        name=statement.title,
        actors=_keys((ending,), "actor"),
        recipients=_keys((ending,), "recipient"),
        place=statement.place,
        quantity=statement.quantity,
        holding="over" if begun(ending, on) == "yes" else "possible",
        status=ending.status,
        phases=(_phase(effect, ending, on),),
        last_reported=ending.last_reported,
        claimed_by=claimants((ending,)),
        happenings=(ending.id,),
    )


def _name(group: Sequence[Line]) -> str:
    first = group[0].statement
    if _effect(group[0]) == "flow" and first.item:
        return first.item
    return first.title


def _keys(group: Sequence[Line], role: Literal["actor", "recipient"]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for line in group for key in line.statement.codes(role)))


def _phase(effect: str, line: Line, on: int) -> Phase:
    return Phase(_step(effect, line), line.statement.when, begun(line, on) == "yes", line.id)


def _step(effect: str, line: Line) -> str:
    when = line.statement.when
    if _kind_phase(line) == "ends":
        return "ended"
    if effect == "flow":
        return "supplied" if goes_on(line) else "delivered"
    # Between two days that are both named it took place; what has no end only began.
    is_whole = goes_on(line) and when is not None and not when.is_open
    return "began" if lasts(effect, line) and not is_whole else "took place"
