"""Several sources tell of the same happening: their reports become one line with all the evidence.

Reports are the same when kind, time, parties, quantity and factuality are equal and neither the item nor the
agreement they name contradicts the other. Nothing is merged in the record: joining is a matter of reading, so
that a correction of one report takes it out of the company of the others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.domain.kinds import KINDS
from timeline.domain.statement import derive_status

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from timeline.domain.statement import Standing
    from timeline.domain.views import Line

__all__ = ["gather", "same_thing"]

_IDLE = frozenset({"a", "an", "and", "of", "on", "the", "for", "in", "its", "their", "with", "new"})


def gather(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Join the reports of one happening; the earliest report (then the smallest id) gives the line.

    The result does not depend on the order of the lines.
    """
    groups: dict[Hashable, list[list[Line]]] = {}
    for line in sorted(lines, key=_earliest_first):
        alike = groups.setdefault(_key(line), [])
        home = next((group for group in alike if _tells_the_same(group[0], line)), None)
        if home is None:
            alike.append([line])
        else:
            home.append(line)
    return tuple(_joined(group) for alike in groups.values() for group in alike)


def same_thing(one: str | None, other: str | None) -> bool:
    """Whether two names can mean the same: one has all the telling words of the other, or says nothing."""
    if not one or not other:
        return True
    first, second = _telling_words(one), _telling_words(other)
    return first <= second or second <= first


def _telling_words(name: str) -> frozenset[str]:
    words = "".join(char if char.isalnum() else " " for char in name.casefold()).split()
    return frozenset(words) - _IDLE


def _earliest_first(line: Line) -> tuple[bool, int, str]:
    return line.reported is None, line.reported or 0, line.id


def _key(line: Line) -> Hashable:
    statement, when = line.statement, line.statement.when
    effect = KINDS[statement.kind].effect if statement.kind in KINDS else ""
    exact = when is not None and (when.precision == "day" or when.is_interval or effect == "agreement")
    if not exact or effect in {"", "statement"} or when is None:
        return line.id
    parties = frozenset((party.key, party.role) for party in statement.parties)
    return (statement.kind, when.sort_key[:4], parties, statement.quantity, statement.factuality)


def _tells_the_same(first: Line, other: Line) -> bool:
    one, two = first.statement, other.statement
    return (
        same_thing(one.about, two.about)
        and same_thing(one.item, two.item)
        and {e.source for e in first.evidence}.isdisjoint(e.source for e in other.evidence)
    )


def _joined(group: Sequence[Line]) -> Line:
    first = group[0]
    if len(group) == 1:
        return first
    claims = tuple(dict.fromkeys(claim for line in group for claim in line.claims))
    if any(not line.claims for line in group):
        # Where one source says it in its own voice, the happening no longer hangs on the claimants alone.
        claims = tuple(claim for claim in claims if claim.stance != "asserts")
    standing: Standing = "disputed" if any(line.standing == "disputed" for line in group) else "corroborated"
    return replace(
        first,
        ids=tuple(ident for line in group for ident in line.ids),
        claims=claims,
        evidence=tuple(e for line in group for e in line.evidence),
        standing=standing,
        status=derive_status(first.statement, claims, standing),
        grade=next((line.grade for line in group if line.grade), None),
        last_reported=max(
            (line.last_reported for line in group if line.last_reported is not None), default=None
        ),
    )
