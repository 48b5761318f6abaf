"""The alliance state in Markdown: what holds, may hold or is over, and what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.exporting.chronology_page import cuts_made, left_out_items, page
from timeline.exporting.moments import human_day, human_when
from timeline.exporting.records import BESIDE, GROUPS
from timeline.exporting.safe import markdown
from timeline.exporting.steps import exactest
from timeline.exporting.words import HEADINGS, claimants, details, joined, names_of, sentence, standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from timeline.domain.views import AllianceState, Fluent, Line, Phase

__all__ = ["state_markdown"]

_BESIDE_HEADINGS = {
    "unconfirmed": "Unconfirmed",
    "planned": "Planned",
    "considered": "Under consideration",
    "denied": "Denied",
    "disputed": "Disputed",
}
_IDENT = 8
# Dates that say for themselves from when to when.
_SAYS_SO = ("since", "ongoing", "from", "until", "all of", "some", "at all times")


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
    who = markdown(joined(name for _, name in state.parties)) or "Alliance state"
    return who if state.on is None else f"{who} on {human_day(state.on)}"


def _preface(state: AllianceState, names: Mapping[str, str]) -> Iterator[str]:
    yield cuts_made(state.cut, names)
    if not state.fluents:
        yield "Nothing is known to hold."


def _fluents(state: AllianceState, names: Mapping[str, str]) -> Iterator[str]:
    for effect in GROUPS:
        fluents = [fluent for fluent in state.fluents if fluent.effect == effect]
        if fluents:
            yield f"## {HEADINGS[effect]}"
            yield "\n".join(f"- {_fluent(fluent, names)}" for fluent in fluents)


def _fluent(fluent: Fluent, names: Mapping[str, str]) -> str:
    others = [key for key in fluent.recipients if key not in fluent.actors]
    sides = (joined(names.get(key, key) for key in keys) for keys in (fluent.actors, others))
    between = " -> ".join(markdown(side) for side in sides if side)
    if between and not fluent.actors:
        between = f"to {between}"  # nobody says from whom
    shown = "; ".join(details(fluent.name, fluent.quantity, fluent.place))
    return (
        f"{between}{': ' if between else ''}**{markdown(sentence(fluent.name)) or '(unnamed)'}**"
        + (f" ({markdown(shown)})" if shown else "")
        + f" — {markdown(_standing(fluent))}. {_idents(fluent.happenings)}"
    )


def _standing(fluent: Fluent) -> str:
    parts = [*_course(fluent.phases), _holding(fluent)]
    if fluent.claimed_by:
        parts.append(f"according to {claimants(fluent.claimed_by)}")
    return "; ".join(part for part in parts if part)


def _course(phases: Iterable[Phase]) -> list[str]:
    """What it went through, each sort of step once, with all of its dates but those that are less exact."""
    steps: dict[tuple[str, bool], dict[str, None]] = {}
    for phase in exactest(phases):
        when = human_when(phase.when) if phase.when else "undated"
        steps.setdefault((phase.name, phase.certain), {})[when] = None
    return [_step(name, certain, list(dates)) for (name, certain), dates in steps.items()]


def _step(name: str, certain: bool, dates: list[str]) -> str:
    possibly = "" if certain else "possibly "
    if name in {"took place", "supplied"}:
        return f"{possibly}{joined(dates)}"
    if name == "began":
        return f"{possibly}{joined(_since(date) for date in _told(dates))}"
    if name == "delivered":
        return f"{possibly}delivered ({', '.join(dates)})"
    return f"{name}, {'certain' if certain else 'possible'} ({', '.join(dates)})"


def _told(dates: list[str]) -> list[str]:
    """The dates that say something: what one report leaves undated, another one dates."""
    return [date for date in dates if date != "undated"] or dates


def _since(date: str) -> str:
    if date == "undated":
        return "start unknown"
    return date if date.startswith(_SAYS_SO) else f"since {date}"


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
    title = markdown(sentence(told.title)) or "(untitled)"
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
