"""What differs between two cuts: what began, ended and changed in the world, or what was learned of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.domain.views import Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.domain.statement import Quantity
    from timeline.domain.views import AllianceState, Chronology, Fluent, Line

__all__ = ["learned", "turned"]

_MOMENTARY = frozenset({"took place", "delivered"})


def turned(before: AllianceState, after: AllianceState) -> tuple[Change, ...]:
    """What began, ended or changed between two states of the same parties, the earlier first."""
    first = {ident: fluent for fluent in before.fluents for ident in _beginnings(fluent)}
    changes = []
    for fluent in after.fluents:
        old = next((first[ident] for ident in _beginnings(fluent) if ident in first), None)
        changes.append(_turn(old, fluent))
    return tuple(sorted((change for change in changes if change), key=_in_order))


def learned(before: Chronology, after: Chronology) -> tuple[Change, ...]:
    """What the second chronology says that the first did not, and what it no longer says."""
    first = {ident: line for line in before.lines for ident in line.ids}
    second = {ident: line for line in after.lines for ident in line.ids}
    changes = [*_new_and_changed(first, after.lines), *_gone(before.lines, second)]
    return tuple(sorted(changes, key=_in_order))


def _in_order(change: Change) -> tuple[str, str, tuple[str, ...]]:
    return change.what, change.title, change.happenings


def _beginnings(fluent: Fluent) -> tuple[str, ...]:
    """What makes it the same on another day: an ending can be that of several."""
    begun = tuple(phase.happening for phase in fluent.phases if phase.name != "ended")
    return begun or fluent.happenings


def _turn(old: Fluent | None, new: Fluent) -> Change | None:
    before, after = (_condition(old) if old else ""), _condition(new)
    if before == after:
        return None
    fresh = tuple(ident for ident in new.happenings if old is None or ident not in old.happenings)
    return Change(_what_turned(old, new), new.name, before, after, fresh or new.happenings)


def _what_turned(old: Fluent | None, new: Fluent) -> str:
    if new.holding == "over" and (old is None or old.holding != "over"):
        took_place = old is None or {phase.name for phase in new.phases} <= _MOMENTARY
        return "took place" if took_place and (old is None or old.holding == "possible") else "ended"
    if old is None:
        return "possibly began" if new.holding == "possible" else "began"
    return "changed"


def _condition(fluent: Fluent) -> str:
    steps = Counter(f"{'' if phase.certain else 'possibly '}{phase.name}" for phase in fluent.phases)
    told = (name if number == 1 else f"{name} {number} times" for name, number in steps.items())
    return f"{fluent.holding} ({', '.join(told)})"


def _new_and_changed(first: dict[str, Line], lines: Iterable[Line]) -> Iterator[Change]:
    for line in lines:
        old = next((first[ident] for ident in line.ids if ident in first), None)
        if old is None:
            yield Change("learned", line.statement.title, "", _told(line), (line.id,))
        elif _all_told(old) != _all_told(line):
            was, now = _differing(old, line)
            yield Change("changed", line.statement.title, was, now, (line.id,))


def _gone(lines: Iterable[Line], second: dict[str, Line]) -> Iterator[Change]:
    for line in lines:
        if second.keys().isdisjoint(line.ids):
            yield Change("withdrawn", line.statement.title, _told(line), "", (line.id,))


def _told(line: Line) -> str:
    """What a reader notices first, in one string to show; the title stands beside it."""
    return _listed(part for name, part in _headline(line).items() if name != "title")


def _differing(old: Line, new: Line) -> tuple[str, str]:
    """What both say first, and whatever else they say differently; of titles only another one."""
    was, now = _all_told(old), _all_told(new)
    first = _headline(new).keys() - {"title"}
    shown = [name for name in now if name in first or was[name] != now[name]]
    return _listed(was[name] for name in shown), _listed(now[name] for name in shown)


def _listed(parts: Iterable[str]) -> str:
    return "; ".join(part for part in parts if part)


def _all_told(line: Line) -> dict[str, str]:
    told = line.statement
    return _headline(line) | {
        "kind": told.kind or "",
        "parties": ", ".join(f"{party.role} {party.name}" for party in told.parties),
        "place": told.place or "",
        "item": told.item or "",
        "about": told.about or "",
        "quantity": _amount(told.quantity),
        "summary": told.summary,
        "claims": ", ".join(f"{claim.by} {claim.stance}" for claim in line.claims),
    }


def _headline(line: Line) -> dict[str, str]:
    statement = line.statement
    return {
        "when": statement.when.edtf if statement.when else "undated",
        "title": statement.title,
        "status": line.status,
        "standing": line.standing,
        "passages": f"{len(line.evidence)} passage{'s' if len(line.evidence) != 1 else ''}",
        "grade": line.grade or "",
    }


def _amount(quantity: Quantity | None) -> str:
    if quantity is None:
        return ""
    limits = dict.fromkeys(str(limit) for limit in (quantity.low, quantity.high) if limit is not None)
    bound = quantity.bound.replace("_", " ") if quantity.bound in {"at_least", "at_most", "about"} else ""
    return f"{bound} {' to '.join(limits)} {quantity.unit}".strip()
