"""How an alliance state looks on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli.show import SHORT, show_cut, show_left_out
from timeline.cli.terminal import echo, strong, table
from timeline.exporting.moments import human_day, human_when
from timeline.exporting.words import amount, joined, standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.views import AllianceState, Fluent, Line, Phase

__all__ = ["show_state"]

_HEADINGS = {
    "agreement": "Agreements",
    "flow": "Supplies",
    "deployment": "Deployments",
    "measure": "Measures",
    "cooperation": "Cooperation",
    "posture": "Postures",
    "stance": "Stances",
    "contact": "Contacts",
    "pledge": "Pledges",
    "yielding": "Concessions",
    "tension": "Tensions",
    "incident": "Incidents",
    "statement": "Statements",
}

_NAMED_BY_THING = frozenset({"agreement", "flow"})
"""Their name is that of a thing; all others have a title, which says who."""


def show_state(state: AllianceState, *, cuts_shown: bool = False) -> None:
    """The state by parts, then what does not change it, then what was left out."""
    if not cuts_shown:
        show_cut(state.cut, state.beside)
    names = dict(state.parties)
    if state.on is None or not state.parties:
        echo("No state: nothing in this cut says on which day, or between whom.")
    else:
        echo(strong(f"{joined(names.values())} on {human_day(state.on)}"))
        for effect, heading in _HEADINGS.items():
            _part(heading, [_row(f, names) for f in state.fluents if f.effect == effect])
        _part("Beside it, without effect", [_beside(line) for line in state.beside])
    show_left_out(state.left_out)


def _part(heading: str, rows: Sequence[tuple[str, ...]]) -> None:
    if rows:
        echo()
        echo(strong(heading))
        table(rows, wide=2)


def _row(fluent: Fluent, names: dict[str, str]) -> tuple[str, ...]:
    said = fluent.status == "attributed" and fluent.claimed_by
    size = amount(fluent.quantity) if fluent.quantity else ""
    parts = [
        f"{_between(fluent, names)}: {fluent.name}" if fluent.effect in _NAMED_BY_THING else fluent.name,
        "" if size in fluent.name else size,
        ", ".join(dict.fromkeys(_phase(phase) for phase in fluent.phases)),
        f"according to {joined(fluent.claimed_by)}" if said else "",
    ]
    return (fluent.happenings[0][:SHORT], _holding(fluent), "; ".join(part for part in parts if part))


def _between(fluent: Fluent, names: dict[str, str]) -> str:
    sides = (fluent.actors, fluent.recipients)
    return " -> ".join(joined(names.get(key, key) for key in side) for side in sides if side)


def _phase(phase: Phase) -> str:
    if phase.when is None:
        return f"{phase.name} (undated)"
    if phase.when.is_open and phase.certain:
        return human_when(phase.when)
    return f"{'' if phase.certain else 'possibly '}{phase.name} {human_when(phase.when)}"


def _holding(fluent: Fluent) -> str:
    if fluent.holding != "presumed":
        return fluent.holding
    return (
        f"presumed, last reported {human_day(fluent.last_reported)}" if fluent.last_reported else "presumed"
    )


def _beside(line: Line) -> tuple[str, ...]:
    aside = standing(line)
    title = f"{line.statement.title} ({aside})" if aside else line.statement.title
    when = human_when(line.statement.when) if line.statement.when else "undated"
    return (line.id[:SHORT], line.status, f"{title}; {when}")
