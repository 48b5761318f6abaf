"""Agreements: signed, ratified, in force, suspended, ended; they persist until something ends them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.kinds import KINDS
from timeline.domain.views import Fluent, Phase
from timeline.projecting.begun import begun, by_start, can_follow
from timeline.projecting.fluents import claimants, strongest
from timeline.projecting.reports import same_thing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.domain.views import Holding, Line

__all__ = ["agreements"]

_COURSE = ("signed", "ratified", "in force", "suspended", "ended")
_CLOSING = frozenset({"suspended", "ended"})


def agreements(lines: Iterable[Line], on: int) -> tuple[Fluent, ...]:
    """One fluent per agreement, by start, with the phases that it went through by the day.

    Holding is that of the furthest phase: an agreement that is only known to be signed is certainly or
    possibly signed, and nothing is said of its force.
    """
    groups: list[list[Line]] = []
    for line in sorted((line for line in lines if _phase(line)), key=_by_course):
        homes = [group for group in groups if _same_agreement(group[0], line)]
        if homes:
            max(homes, key=lambda group: _nearness(group[0], line)).append(line)
        else:
            groups.append([line])
    ordered = sorted((sorted(group, key=by_start) for group in groups), key=lambda group: by_start(group[0]))
    return tuple(_fluent(group, on) for group in ordered)


def _phase(line: Line) -> str:
    kind = KINDS[line.statement.kind or ""]
    return kind.phase if kind.effect == "agreement" else ""


def _by_course(line: Line) -> tuple[object, ...]:
    """Signatures first, with the most parties and the fullest name: they anchor what follows."""
    statement = line.statement
    return (_COURSE.index(_phase(line)), -len(statement.parties), -len(statement.about or ""), line.id)


def _same_agreement(anchor: Line, line: Line) -> bool:
    """Same thing between the same parties; one party alone may ratify, suspend or leave."""
    one, two = set(anchor.statement.codes()), set(line.statement.codes())
    if not same_thing(anchor.statement.about, line.statement.about) or not (one <= two or two <= one):
        return False
    if _phase(anchor) != "signed":
        return True
    return can_follow(line, anchor) and (_phase(line) != "signed" or can_follow(anchor, line))


def _nearness(anchor: Line, line: Line) -> tuple[object, ...]:
    """Of several agreements rather one that both name, then the one signed last, then the fullest name."""
    both_named = bool(anchor.statement.about and line.statement.about)
    when = anchor.statement.when
    return (both_named, when is not None, when.sort_key if when else ())


def _fluent(group: Sequence[Line], on: int) -> Fluent:
    phases = tuple(
        Phase(_phase(line), line.statement.when, begun(line, on) == "yes", line.id) for line in group
    )
    names = sorted(
        {line.statement.about for line in group if line.statement.about}, key=lambda n: (-len(n), n)
    )
    return Fluent(
        effect="agreement",
        name=names[0] if names else group[0].statement.title,
        actors=tuple(dict.fromkeys(key for line in group for key in line.statement.codes())),
        recipients=(),
        place=next((line.statement.place for line in group if line.statement.place), None),
        quantity=None,
        holding=_holding(phases),
        status=strongest(group),
        phases=phases,
        last_reported=max(
            (line.last_reported for line in group if line.last_reported is not None), default=None
        ),
        claimed_by=claimants(group),
        happenings=tuple(line.id for line in group),
    )


def _holding(phases: Sequence[Phase]) -> Holding:
    renewals = [phase for phase in phases if phase.name == "in force"]
    closing = [phase for phase in phases if phase.name in _CLOSING]
    final = [phase for phase in closing if not any(_renews(later, phase) for later in renewals)]
    if any(phase.certain for phase in final):
        return "over"
    if final:
        return "possible"
    # What was renewed after all of its endings stands as the renewal does.
    going = [phase for phase in renewals if all(_renews(phase, end) for end in closing)]
    reached = going if closing else [phase for phase in phases if phase.name == _furthest(phases)]
    return "certain" if any(phase.certain for phase in reached) else "possible"


def _furthest(phases: Sequence[Phase]) -> str:
    return max((phase.name for phase in phases), key=_COURSE.index)


def _renews(later: Phase, closing: Phase) -> bool:
    return later.when is not None and closing.when is not None and later.when.after(closing.when) == "yes"
