"""How an alliance state looks on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli.show import SHORT, show_left_out
from timeline.cli.terminal import echo, headline, paragraph, table
from timeline.exporting.moments import human_day, human_when
from timeline.exporting.steps import exactest
from timeline.exporting.words import HEADINGS, claimants, details, joined, sentence, standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.domain.views import AllianceState, Fluent, Line, Phase

__all__ = ["show_state"]

_NAMED_BY_THING = frozenset({"agreement", "flow"})
"""Their name is that of a thing; all others have a title, which says who."""
_MOMENTS = frozenset({"took place", "delivered"})
"""What is through as soon as it has happened."""
_WIDTHS = (SHORT, len("unconfirmed"), 0)


def show_state(state: AllianceState, names: Mapping[str, str]) -> None:
    """The state by parts, then what does not change it, then what was left out.

    Args:
        state: what to show.
        names: what to call the parties, by key.
    """
    if state.on is None or not state.parties:
        paragraph("No state: nothing in this cut says on which day, or between whom.")
    else:
        names = {**names, **dict(state.parties)}
        headline(f"{joined(name for _, name in state.parties)} on {human_day(state.on)}")
        if not state.fluents and not state.beside:
            paragraph("Nothing is known to hold between them.")
        for effect, heading in HEADINGS.items():
            _part(heading, [_row(fluent, names) for fluent in state.fluents if fluent.effect == effect])
        _part("Beside it, without effect on it", [_beside(line) for line in state.beside])
    show_left_out(state.left_out)


def _part(heading: str, rows: Sequence[tuple[str, ...]]) -> None:
    if rows:
        echo()
        headline(heading)
        table(rows, wide=2, least=_WIDTHS)


def _row(fluent: Fluent, names: Mapping[str, str]) -> tuple[str, ...]:
    name = sentence(fluent.name)
    parts = [
        f"{_between(fluent, names)}: {name}" if fluent.effect in _NAMED_BY_THING else name,
        *details(fluent.name, fluent.quantity, fluent.place),
        *_course(fluent.phases),
        _report(fluent),
        f"according to {claimants(fluent.claimed_by)}" if fluent.claimed_by else "",
    ]
    return (fluent.happenings[0][:SHORT], _holding(fluent), "; ".join(part for part in parts if part))


def _between(fluent: Fluent, names: Mapping[str, str]) -> str:
    others = tuple(key for key in fluent.recipients if key not in fluent.actors)
    sides = (joined(names.get(key, key) for key in side) for side in (fluent.actors, others) if side)
    return " to ".join(sides)


def _course(phases: Iterable[Phase]) -> list[str]:
    """What it went through, each sort of step once, with all of its dates but those that are less exact."""
    steps: dict[str, dict[str, None]] = {}
    told = exactest(phases)
    dated = {phase.name for phase in told if phase.when is not None}
    for phase in told:
        if phase.name == "began" and phase.when is None and "began" in dated:
            continue  # another report says when
        steps.setdefault(_step(phase), {})[_date(phase)] = None
    return [f"{step} {joined(dates)}".strip() for step, dates in steps.items()]


def _date(phase: Phase) -> str:
    if phase.when is not None:
        return human_when(phase.when)
    return "start unknown" if phase.name == "began" else "undated"


def _step(phase: Phase) -> str:
    """The words before the date: ``possibly signed``, ``began``, nothing where the date says it."""
    if phase.when is None:
        return "" if phase.name in {"took place", "began"} else phase.name
    says_it = phase.name == "took place" or phase.when.is_open
    return f"{'' if phase.certain else 'possibly '}{'' if says_it else phase.name}".strip()


def _holding(fluent: Fluent) -> str:
    """How it stands on the day; of what was over at once, only its date is of interest."""
    through = fluent.holding == "over" and {phase.name for phase in fluent.phases} <= _MOMENTS
    return "" if through else fluent.holding


def _report(fluent: Fluent) -> str:
    if fluent.holding == "presumed" and fluent.last_reported is not None:
        return f"last reported {human_day(fluent.last_reported)}"
    entered = {phase.name for phase in fluent.phases}
    if fluent.effect == "agreement" and not entered & {"in force", "suspended", "ended"}:
        return "not known to be in force"
    return ""


def _beside(line: Line) -> tuple[str, ...]:
    when = human_when(line.statement.when) if line.statement.when else "undated"
    # The status stands before it already.
    aside = standing(line).removeprefix(line.status).removeprefix("under consideration").lstrip(",; ")
    parts = [sentence(line.statement.title), when, aside]
    return (line.id[:SHORT], line.status, "; ".join(part for part in parts if part))
