"""The alliance state: how parties stand to one another on a day, as far as the lines say.

The Event Calculus with uncertain dates: happenings begin and end fluents; on a day a fluent is certain,
possible, presumed (it held when last reported) or over. A pure function of the lines and the day.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from timeline.domain.days import iso
from timeline.domain.kinds import KINDS
from timeline.domain.statement import STATUSES
from timeline.domain.views import AllianceState, LeftOut
from timeline.projecting.agreements import agreements
from timeline.projecting.fluents import fluents
from timeline.projecting.lines import lines_of, published_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.domain.cut import Cut
    from timeline.domain.views import Line
    from timeline.projecting.holdings import Holdings

__all__ = ["alliance_state", "busiest_pair"]

_EFFECTIVE = frozenset({"asserted", "attributed"})
"""What changes the state; everything else is listed beside it."""


def alliance_state(
    holdings: Holdings, cut: Cut, parties: Sequence[str], names: dict[str, str]
) -> AllianceState:
    """The state of these parties (by default the pair with the most happenings) at the cut's day.

    Args:
        holdings: the record, folded.
        cut: its ``as_of`` is the day; without one it is the newest publication in the cut.
        parties: keys, as in `Party.key`; two or more, or none for the default.
        names: what to call them.
    """
    lines, left_out = lines_of(holdings, replace(cut, parties=()))
    chosen = tuple(parties) or busiest_pair(lines)
    on = cut.as_of if cut.as_of is not None else _newest_publication(holdings, cut)
    mine = [line for line in lines if _concerns(line, frozenset(chosen))]
    if on is None:
        undecided = LeftOut(len(mine), "not placed", "no source has a date; give the day with --as-of")
        return AllianceState(cut, None, _named(chosen, names), (), (), (*left_out, undecided))
    effects = [line for line in mine if line.status in _EFFECTIVE and _can_have_begun(line, on)]
    beside = [line for line in mine if line.status not in _EFFECTIVE and _voiced(line, on)]
    late = LeftOut(
        len(mine) - len(effects) - len(beside), "certainly later", f"the state is that of {iso(on)}"
    )
    kinds = [line for line in effects if line.statement.kind in KINDS]
    return AllianceState(
        cut=cut,
        on=on,
        parties=_named(chosen, names),
        fluents=(*agreements(kinds, on), *fluents(kinds, on)),
        beside=tuple(sorted(beside, key=_by_status)),
        left_out=(*left_out, *([late] if late.count else [])),
    )


def busiest_pair(lines: Iterable[Line]) -> tuple[str, ...]:
    """The two parties that share the most happenings; ties by name. () when no two share any."""
    pairs = Counter(pair for line in lines for pair in combinations(sorted(set(line.statement.codes())), 2))
    return min(pairs, key=lambda pair: (-pairs[pair], pair), default=())


def _newest_publication(holdings: Holdings, cut: Cut) -> int | None:
    days = [
        day for source in holdings.sources.values() if not source.withdrawn if (day := published_day(source))
    ]
    return max((day for day in days if cut.known_by is None or day <= cut.known_by), default=None)


def _named(parties: Iterable[str], names: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((key, names.get(key, key)) for key in parties)


def _concerns(line: Line, chosen: frozenset[str]) -> bool:
    involved = frozenset(line.statement.codes())
    return len(involved & chosen) > 1 or (bool(involved) and involved <= chosen)


def _can_have_begun(line: Line, on: int) -> bool:
    when = line.statement.when
    return when is None or when.has_begun(on) != "no"


def _voiced(line: Line, on: int) -> bool:
    """Whether somebody had voiced the plan, doubt or denial by the day; a report without a date may have."""
    return line.reported is None or line.reported <= on


def _by_status(line: Line) -> tuple[object, ...]:
    return (STATUSES.index(line.status), line.reported or 0, line.statement.title, line.id)
