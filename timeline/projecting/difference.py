"""What differs between two cuts: what began, ended and changed in the world, or what was learned of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.views import Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.domain.views import AllianceState, Chronology, Fluent, Line

__all__ = ["learned", "turned"]


def turned(before: AllianceState, after: AllianceState) -> tuple[Change, ...]:
    """What began, ended or changed between two states of the same parties."""
    first, second = _by_identity(before.fluents), _by_identity(after.fluents)
    changes = [_turn(first.get(key), fluent) for key, fluent in second.items()]
    return tuple(sorted((change for change in changes if change), key=_in_order))


def learned(before: Chronology, after: Chronology) -> tuple[Change, ...]:
    """What the second chronology says that the first did not, and what it no longer says."""
    first = {ident: line for line in before.lines for ident in line.ids}
    second = {ident: line for line in after.lines for ident in line.ids}
    changes = [*_new_and_changed(first, after.lines), *_gone(before.lines, second)]
    return tuple(sorted(changes, key=_in_order))


def _in_order(change: Change) -> tuple[str, str, tuple[str, ...]]:
    return change.what, change.title, change.happenings


def _by_identity(fluents: Iterable[Fluent]) -> dict[tuple[object, ...], Fluent]:
    return {(f.effect, f.name, f.actors, f.recipients, f.place): f for f in fluents}


def _turn(old: Fluent | None, new: Fluent) -> Change | None:
    before, after = (_condition(old) if old else ""), _condition(new)
    if before == after:
        return None
    if old is None:
        what = (
            "possibly began"
            if new.holding == "possible"
            else "took place"
            if new.holding == "over"
            else "began"
        )
    else:
        what = "ended" if new.holding == "over" else "changed"
    fresh = tuple(ident for ident in new.happenings if old is None or ident not in old.happenings)
    return Change(what, new.name, before, after, fresh or new.happenings)


def _condition(fluent: Fluent) -> str:
    phases = dict.fromkeys(f"{'' if phase.certain else 'possibly '}{phase.name}" for phase in fluent.phases)
    return f"{fluent.holding} ({', '.join(phases)})"


def _new_and_changed(first: dict[str, Line], lines: Iterable[Line]) -> Iterator[Change]:
    for line in lines:
        old = next((first[ident] for ident in line.ids if ident in first), None)
        if old is None:
            yield Change("learned", line.statement.title, "", _told(line), (line.id,))
        elif _told(old) != _told(line):
            yield Change("changed", line.statement.title, _told(old), _told(line), (line.id,))


def _gone(lines: Iterable[Line], second: dict[str, Line]) -> Iterator[Change]:
    for line in lines:
        if second.keys().isdisjoint(line.ids):
            yield Change("withdrawn", line.statement.title, _told(line), "", (line.id,))


def _told(line: Line) -> str:
    """Everything a reader would notice, in one string to compare and to show."""
    statement = line.statement
    parts = [
        statement.when.edtf if statement.when else "undated",
        statement.title,
        line.status,
        line.standing,
        f"{len(line.evidence)} passage{'s' if len(line.evidence) != 1 else ''}",
        line.grade or "",
    ]
    return "; ".join(part for part in parts if part)
