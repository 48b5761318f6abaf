"""Several sources tell of the same happening: their reports become one line with all the evidence.

Reports are the same when kind, time, parties, quantity and factuality are equal and no two of them contradict
each other in the item, the agreement or the place that they name. Nothing is merged in the record: joining is
a matter of reading, so that a correction of one report takes it out of the company of the others.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.domain.kinds import KINDS
from timeline.domain.statement import STATUSES

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from timeline.domain.document import Evidence
    from timeline.domain.statement import Claim, Standing, Status
    from timeline.domain.views import Line

    _Names = tuple[frozenset[str], frozenset[str], frozenset[str]]

__all__ = ["gather", "same_thing"]

_IDLE = frozenset({"a", "an", "and", "of", "on", "the", "for", "in", "its", "their", "with", "new"})
_TOLD_AS_FACT = frozenset({"asserted", "attributed", "unconfirmed", "disputed"})


def gather(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Join the reports of one happening; the earliest report (then the smallest id) gives the line.

    The result does not depend on the order of the lines.
    """
    companies: dict[Hashable, list[_Company]] = {}
    for line in sorted(lines, key=_earliest_first):
        alike = companies.setdefault(_key(line), [])
        home = next((company for company in alike if company.takes(line)), None)
        if home is None:
            home = _Company()
            alike.append(home)
        home.add(line)
    return tuple(_joined(company.lines) for alike in companies.values() for company in alike)


def same_thing(one: str | None, other: str | None) -> bool:
    """Whether two names can mean the same: one has all the telling words of the other, or says nothing."""
    return _agree(_telling_words(one), _telling_words(other))


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


@lru_cache(maxsize=4096)
def _telling_words(name: str | None) -> frozenset[str]:
    words = "".join(char if char.isalnum() else " " for char in (name or "").casefold()).split()
    return frozenset(words) - _IDLE


def _earliest_first(line: Line) -> tuple[bool, int, str]:
    return line.reported is None, line.reported or 0, line.id


def _key(line: Line) -> Hashable:
    statement, when = line.statement, line.statement.when
    effect = KINDS[statement.kind].effect if statement.kind in KINDS else ""
    exact = when is not None and (when.precision == "day" or when.is_interval or effect == "agreement")
    parties = frozenset((party.key, party.role) for party in statement.parties)
    # Two meetings of nobody knows whom on one day may well be two.
    if not exact or effect in {"", "statement"} or when is None or not parties:
        return line.id
    return (statement.kind, when.sort_key[:4], parties, statement.quantity, statement.factuality)


class _Company:
    """Reports from different sources, no two of which contradict each other."""

    __slots__ = ("_names", "_sources", "lines")

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._names: set[_Names] = set()
        self._sources: set[str] = set()

    def takes(self, line: Line) -> bool:
        """Whether it can be another report of the same."""
        if not self._sources.isdisjoint(e.source for e in line.evidence):
            return False
        names = _names_in(line)
        return all(all(map(_agree, names, others)) for others in self._names)

    def add(self, line: Line) -> None:
        """Let it join."""
        self.lines.append(line)
        self._names.add(_names_in(line))
        self._sources.update(e.source for e in line.evidence)


def _names_in(line: Line) -> _Names:
    told = line.statement
    return _telling_words(told.about), _telling_words(told.item), _telling_words(told.place)


def _joined(group: Sequence[Line]) -> Line:
    first = group[0]
    if len(group) == 1:
        return first
    evidence = tuple(e for line in group for e in line.evidence)
    claims, status = _credit(group)
    return replace(
        first,
        ids=tuple(ident for line in group for ident in line.ids),
        claims=claims,
        evidence=evidence,
        standing=_standing(group, evidence),
        status=status,
        grade=next((line.grade for line in group if line.grade), None),
        last_reported=max(
            (line.last_reported for line in group if line.last_reported is not None), default=None
        ),
    )


def _standing(group: Sequence[Line], evidence: Iterable[Evidence]) -> Standing:
    if any(line.standing == "disputed" for line in group):
        return "disputed"
    return "corroborated" if len({e.source for e in evidence}) > 1 else "single source"


def _credit(group: Sequence[Line]) -> tuple[tuple[Claim, ...], Status]:
    """The claims of all, and the status: the strongest of theirs, unless one of them is contradicted."""
    claims = tuple(dict.fromkeys(claim for line in group for claim in line.claims))
    is_plain = any(not line.claims for line in group)
    stances = {claim.stance for claim in claims}
    statuses = {line.status for line in group}
    if is_plain:
        # Where one source says it in its own voice, it no longer hangs on those whom others name.
        claims = tuple(claim for claim in claims if claim.stance == "denies")
    is_contradicted = "denies" in stances and (is_plain or "asserts" in stances)
    if "disputed" in statuses or (is_contradicted and statuses <= _TOLD_AS_FACT):
        return claims, "disputed"
    return claims, max(statuses, key=STATUSES.index)
