"""The alliance state in Markdown: what holds, may hold or is over, and what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.exporting.chronology_page import cuts_made, left_out_items, page
from timeline.exporting.moments import human_day, human_when
from timeline.exporting.records import BESIDE, GROUPS
from timeline.exporting.safe import markdown
from timeline.exporting.words import amount, claimants, joined, names_of, standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from timeline.domain.views import AllianceState, Fluent, Line, Phase

__all__ = ["state_markdown"]

_HEADINGS = {
    "agreement": "Agreements",
    "flow": "Supplies",
    "deployment": "Deployments",
    "measure": "Sanctions and other measures",
    "cooperation": "Cooperation",
    "posture": "Mobilisation",
    "stance": "Endorsement and recognition",
    "contact": "Contacts",
    "pledge": "Open commitments",
    "tension": "Tensions",
    "incident": "Incidents",
    "statement": "Statements",
    "yielding": "Concessions and ceasefires",
}
_BESIDE_HEADINGS = {
    "unconfirmed": "Unconfirmed",
    "planned": "Planned",
    "considered": "Under consideration",
    "denied": "Denied",
    "disputed": "Disputed",
}
_IDENT = 8


def state_markdown(state: AllianceState) -> bytes:
    """The state by sections, in plain words; short ids lead back to the happenings and their sources."""
    names = names_of(state.beside) | dict(state.parties)
    return page(
        [
            f"# {_title(state)}",
            *_preface(state, names),
            *_fluents(state, names),
            *_beside(state),
            *_left_out(state),
        ]
    )


def _title(state: AllianceState) -> str:
    who = markdown(joined(name for _, name in state.parties)) or "Nobody"
    return who if state.on is None else f"{who} on {human_day(state.on)}"


def _preface(state: AllianceState, names: Mapping[str, str]) -> Iterator[str]:
    yield cuts_made(state.cut, names)
    if not state.fluents:
        yield "Nothing is known to hold."


def _fluents(state: AllianceState, names: Mapping[str, str]) -> Iterator[str]:
    for effect in GROUPS:
        fluents = [fluent for fluent in state.fluents if fluent.effect == effect]
        if fluents:
            yield f"## {_HEADINGS[effect]}"
            yield "\n".join(f"- {_fluent(fluent, names)}" for fluent in fluents)


def _fluent(fluent: Fluent, names: Mapping[str, str]) -> str:
    sides = (joined(names.get(key, key) for key in keys) for keys in (fluent.actors, fluent.recipients))
    between = " -> ".join(markdown(side) for side in sides if side)
    details = [amount(fluent.quantity) if fluent.quantity else "", fluent.place or ""]
    shown = "; ".join(part for part in details if part and part.casefold() not in fluent.name.casefold())
    return (
        f"{between}{': ' if between else ''}**{markdown(fluent.name) or '(unnamed)'}**"
        + (f" ({markdown(shown)})" if shown else "")
        + f" — {markdown(_standing(fluent))}. {_idents(fluent.happenings)}"
    )


def _standing(fluent: Fluent) -> str:
    parts = [", ".join(_course(fluent.phases)), _holding(fluent)]
    if fluent.claimed_by:
        parts.append(f"according to {claimants(fluent.claimed_by)}")
    return "; ".join(part for part in parts if part)


def _course(phases: tuple[Phase, ...]) -> list[str]:
    return list(dict.fromkeys(_phase(phase) for phase in phases))


def _phase(phase: Phase) -> str:
    when = human_when(phase.when) if phase.when else "undated"
    if phase.name in {"took place", "began", "supplied"}:
        # The date says it all: "since 2023", "11-13 July 2025".
        verb = "began " if phase.name == "began" and not when.startswith(("since", "ongoing")) else ""
        return f"{verb}{when}" if phase.certain else f"possibly {verb}{when}"
    return f"{phase.name}, {'certain' if phase.certain else 'possible'} ({when})"


def _holding(fluent: Fluent) -> str:
    names = {phase.name for phase in fluent.phases}
    if fluent.effect == "agreement":
        return "not known to be in force" if not names & {"in force", "suspended", "ended"} else ""
    if fluent.holding == "presumed":
        last = fluent.last_reported
        return "presumed" + ("" if last is None else f", last reported on {human_day(last)}")
    if fluent.holding == "over" and names <= {"took place", "delivered"}:
        return ""
    return {"certain": "certain", "possible": "possible", "over": "over"}[fluent.holding]


def _beside(state: AllianceState) -> Iterator[str]:
    groups: dict[str, list[Line]] = {name: [] for name in BESIDE}
    for line in state.beside:
        groups[line.status if line.status in groups else "unconfirmed"].append(line)
    if state.beside:
        yield "## Beside the state"
        yield "None of this changes what is said above."
    for name, lines in groups.items():
        if lines:
            yield f"### {_BESIDE_HEADINGS[name]}"
            yield "\n".join(_beside_item(line) for line in lines)


def _beside_item(line: Line) -> str:
    told = line.statement
    when = human_when(told.when) if told.when else "undated"
    reported = "" if line.reported is None else f"reported {human_day(line.reported)}"
    said = "; ".join(part for part in (when, reported, standing(line)) if part)
    title = markdown(told.title.strip().rstrip(".")) or "(untitled)"
    return f"- {title} — {markdown(said)}. {_idents(line.ids[:1])}"


def _left_out(state: AllianceState) -> Iterator[str]:
    items = left_out_items(state.left_out)
    if items:
        yield "## Left out"
        yield "\n".join(items)


def _idents(happenings: tuple[str, ...]) -> str:
    """Short ids, for `timeline why`."""
    short = [ident[:_IDENT] for ident in happenings]
    return f"({', '.join(markdown(ident) for ident in dict.fromkeys(short))})"
