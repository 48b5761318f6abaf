"""Agreements: signed, ratified, in force, suspended, ended; they persist until something ends them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.kinds import KINDS
from timeline.domain.views import Fluent, Phase
from timeline.projecting.fluents import certainly_begun, claimants, strongest
from timeline.projecting.reports import same_thing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.domain.views import Holding, Line

__all__ = ["agreements"]

_COURSE = ("signed", "ratified", "in force", "suspended", "ended")


def agreements(lines: Iterable[Line], on: int) -> tuple[Fluent, ...]:
    """One fluent per agreement, with the phases that it went through by the day.

    Holding is that of the furthest phase: an agreement that is only known to be signed is certainly or
    possibly signed, and nothing is said of its force.
    """
    groups: list[list[Line]] = []
    for line in sorted((line for line in lines if _phase(line)), key=_by_course):
        home = next((group for group in groups if _same_agreement(group, line)), None)
        if home is None:
            groups.append([line])
        else:
            home.append(line)
    return tuple(_fluent(sorted(group, key=_by_time), on) for group in groups)


def _phase(line: Line) -> str:
    kind = KINDS[line.statement.kind or ""]
    return kind.phase if kind.effect == "agreement" else ""


def _by_time(line: Line) -> tuple[object, ...]:
    when = line.statement.when
    return (when is None, when.sort_key if when else (), line.id)


def _by_course(line: Line) -> tuple[object, ...]:
    """Signatures first, with the most parties and the fullest name: they anchor what follows."""
    statement = line.statement
    return (_COURSE.index(_phase(line)), -len(statement.parties), -len(statement.about or ""), line.id)


def _same_agreement(group: Sequence[Line], line: Line) -> bool:
    """Same thing between the same parties; one party alone may ratify, suspend or leave."""
    anchor, other = group[0].statement, line.statement
    one, two = set(anchor.codes()), set(other.codes())
    if not same_thing(anchor.about, other.about) or not (one <= two or two <= one):
        return False
    if _phase(group[0]) == _phase(line) == "signed" and anchor.when and other.when:
        return anchor.when.overlaps(other.when) != "no"
    return True


def _fluent(group: Sequence[Line], on: int) -> Fluent:
    phases = tuple(
        Phase(_phase(line), line.statement.when, certainly_begun(line, on), line.id) for line in group
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
    closing = [phase for phase in phases if phase.name in {"ended", "suspended"}]
    if any(phase.certain for phase in closing):
        return "over"
    if closing:
        return "possible"
    furthest = max(_COURSE.index(phase.name) for phase in phases)
    return "certain" if any(p.certain and _COURSE.index(p.name) == furthest for p in phases) else "possible"
