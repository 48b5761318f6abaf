"""Supplies, deployments, links, pledges and the rest: from lines to what holds on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from timeline.domain.kinds import KINDS
from timeline.domain.statement import STATUSES
from timeline.domain.views import Fluent, Phase
from timeline.projecting.reports import same_thing

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from timeline.domain.statement import Status
    from timeline.domain.views import Holding, Line

__all__ = ["certainly_begun", "claimants", "fluents", "strongest"]

_LASTING = frozenset({"deployment", "measure", "posture", "pledge", "stance"})
"""What goes on after it began, until something ends it; flows and links do so only over an interval."""
_FADING = frozenset({"flow", "deployment", "posture", "cooperation"})
"""What nobody may take for granted after its last report."""


def fluents(lines: Sequence[Line], on: int) -> tuple[Fluent, ...]:
    """Everything but agreements, by effect and start.

    Args:
        lines: asserted and attributed lines that can have begun by the day.
        on: the day, as an ordinal.
    """
    groups: dict[Hashable, list[Line]] = {}
    endings = [line for line in lines if _kind_phase(line) == "ends"]
    for line in sorted(lines, key=_by_start):
        if line not in endings and _effect(line) != "agreement":
            groups.setdefault(_group_key(line), []).append(line)
    built = (
        _fluent(group, [end for end in endings if _ends(end, group[0])], on) for group in groups.values()
    )
    return tuple(sorted(built, key=lambda f: (f.effect, f.happenings)))


def certainly_begun(line: Line, on: int) -> bool:
    """Whether it has begun by the day, whatever the true date within its bounds."""
    when = line.statement.when
    if when is None or (when.earliest_start is None and when.latest_start is None):
        # Told as a fact without a date of its start: it had begun when it was reported.
        return line.reported is not None and line.reported <= on
    return when.has_begun(on) == "yes"


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


def _by_start(line: Line) -> tuple[object, ...]:
    when = line.statement.when
    return (when is None, when.sort_key if when else (), line.id)


def _group_key(line: Line) -> Hashable:
    """A flow is one per giver, receiver and goods; a deployment one per force, partner and place."""
    statement, effect = line.statement, _effect(line)
    ends = (effect, frozenset(statement.codes("actor")), frozenset(statement.codes("recipient")))
    if effect == "flow":
        return (*ends, (statement.item or "").casefold())
    if effect == "deployment":
        return (*ends, statement.place)
    return line.id


def _ends(ending: Line, begun: Line) -> bool:
    """Whether the ending can be that of what the other line began: same effect, actor, place and thing."""
    one, two = ending.statement, begun.statement
    return (
        _effect(ending) == _effect(begun)
        and bool(set(one.codes("actor")) & set(two.codes("actor")))
        and _meet(one.codes("recipient"), two.codes("recipient"))
        and (not one.place or not two.place or one.place == two.place)
        and same_thing(one.item or one.about, two.item or two.about)
    )


def _meet(one: Sequence[str], two: Sequence[str]) -> bool:
    return not one or not two or not set(one).isdisjoint(two)


def _fluent(group: Sequence[Line], endings: Sequence[Line], on: int) -> Fluent:
    first = group[0]
    effect = _effect(first)
    quantities = [line.statement.quantity for line in group if line.statement.quantity]
    everyone = (*group, *endings)
    return Fluent(
        effect=effect,
        name=_name(group),
        actors=_keys(group, "actor"),
        recipients=_keys(group, "recipient"),
        place=next((line.statement.place for line in group if line.statement.place), None),
        quantity=quantities[0] if len(quantities) == 1 else None,
        holding=_holding(effect, group, endings, on),
        status=strongest(group),
        phases=tuple(_phase(effect, line, on) for line in everyone),
        last_reported=_last_reported(group),
        claimed_by=claimants(group),
        happenings=tuple(line.id for line in everyone),
    )


def _name(group: Sequence[Line]) -> str:
    first = group[0].statement
    if _effect(group[0]) == "flow" and first.item:
        return first.item
    return first.title


def _keys(group: Sequence[Line], role: Literal["actor", "recipient"]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for line in group for key in line.statement.codes(role)))


def _phase(effect: str, line: Line, on: int) -> Phase:
    if _kind_phase(line) == "ends":
        name = "ended"
    elif effect == "flow":
        name = "supplied" if _goes_on(line) else "delivered"
    else:
        name = "began" if effect in _LASTING or _goes_on(line) else "took place"
    return Phase(name, line.statement.when, certainly_begun(line, on), line.id)


def _goes_on(line: Line) -> bool:
    when = line.statement.when
    return when is not None and when.is_interval


def _lasting_end(line: Line, effect: str) -> int | None:
    """Latest day on which the text itself has it going on; None where it leaves the end open."""
    when = line.statement.when
    if when is None or when.is_open or (effect in _LASTING and not when.is_interval):
        return None
    return when.latest_end


def _holding(effect: str, group: Sequence[Line], endings: Sequence[Line], on: int) -> Holding:
    begun = [line for line in group if certainly_begun(line, on)]
    if any(certainly_begun(end, on) and _after(end, group) for end in endings):
        return "over"
    open_ones = [line for line in group if effect in _LASTING or _goes_on(line)]
    if not open_ones:
        return "over" if all(_passed(line, on) for line in group) else "possible"
    if all(_over(line, effect, on) for line in open_ones):
        return "over"
    sure = [line for line in open_ones if line in begun]
    if not sure or endings or not any(_surely_on(line, effect, on) for line in sure):
        return "possible"
    last = _last_reported(group)
    return "presumed" if effect in _FADING and (last is None or on > last) else "certain"


def _after(ending: Line, group: Sequence[Line]) -> bool:
    """Whether the ending comes after every beginning; undated ones end what their report knows of."""
    end = ending.statement.when
    return all(
        end is None or line.statement.when is None or line.statement.when.after(end) != "yes"
        for line in group
    )


def _passed(line: Line, on: int) -> bool:
    when = line.statement.when
    return (
        certainly_begun(line, on) if when is None else when.latest_end is not None and when.latest_end <= on
    )


def _over(line: Line, effect: str, on: int) -> bool:
    end = _lasting_end(line, effect)
    return end is not None and end < on


def _surely_on(line: Line, effect: str, on: int) -> bool:
    when = line.statement.when
    if _lasting_end(line, effect) is None or when is None:
        return True
    return when.earliest_end is None or on <= when.earliest_end


def _last_reported(group: Sequence[Line]) -> int | None:
    """The newest day up to which somebody has it going on: a publication, or the end of the time named."""
    days = []
    for line in group:
        when = line.statement.when
        bounded = when is not None and not when.is_open and when.latest_end is not None
        day = when.latest_end if when is not None and bounded else line.last_reported
        if day is not None:
            days.append(min(day, line.last_reported) if line.last_reported is not None else day)
    return max(days, default=None)
