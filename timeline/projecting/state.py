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
from timeline.projecting.begun import begun, not_yet
from timeline.projecting.fluents import fluents
from timeline.projecting.lines import counted, lines_of, published_day
from timeline.projecting.period import OUTSIDE, touches

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.domain.cut import Cut
    from timeline.domain.statement import Statement
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
    lines, missing = lines_of(holdings, replace(cut, parties=()))
    within = tuple(line for line in lines if touches(line.statement.when, cut))
    chosen = tuple(parties) or busiest_pair(within)
    on = cut.as_of if cut.as_of is not None else _newest_publication(holdings, cut)
    mine = [line for line in within if _concerns(line.statement, chosen)]
    outside = sum(_concerns(line.statement, chosen) for line in lines) - len(mine)
    left_out = (
        *counted(item for item in missing if _concerns(item.statement, chosen)),
        *([LeftOut(outside, *OUTSIDE)] if outside else []),
    )
    if on is None:
        unplaced = LeftOut(len(mine), "not placed", "no source has a date; give the day with --as-of")
        return AllianceState(
            cut, None, _named(chosen, names), (), (), (*left_out, *([unplaced] if mine else []))
        )
    effects = [line for line in mine if line.status in _EFFECTIVE and begun(line, on) != "no"]
    beside = [line for line in mine if line.status not in _EFFECTIVE and _can_be_told(line, on)]
    late = len(mine) - len(effects) - len(beside)
    kinds = [line for line in effects if line.statement.kind in KINDS]
    return AllianceState(
        cut=cut,
        on=on,
        parties=_named(chosen, names),
        fluents=(*agreements(kinds, on), *fluents(kinds, on)),
        beside=tuple(sorted(beside, key=_by_status)),
        left_out=(*left_out, *([LeftOut(late, *_why_late(on))] if late else [])),
    )


def busiest_pair(lines: Iterable[Line]) -> tuple[str, ...]:
    """The two parties that share the most happenings; ties by name. () when no two share any."""
    pairs = Counter(pair for line in lines for pair in combinations(sorted(set(line.statement.codes())), 2))
    return min(pairs, key=lambda pair: (-pairs[pair], pair), default=())


def _newest_publication(holdings: Holdings, cut: Cut) -> int | None:
    """The newest day by which a source within the cut was certainly out."""
    days = (
        published_day(source)
        for ident, source in holdings.sources_by_text.items()
        if not source.withdrawn and (not cut.sources or ident in cut.sources)
    )
    known = (day for day in days if day is not None and (cut.known_by is None or day <= cut.known_by))
    return max(known, default=None)


def _named(parties: Iterable[str], names: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((key, names.get(key, key)) for key in parties)


def _concerns(statement: Statement, chosen: Sequence[str]) -> bool:
    """Whether two of these parties take part in it, or nobody else does."""
    involved = frozenset(statement.codes())
    return len(involved.intersection(chosen)) > 1 or (bool(involved) and involved.issubset(chosen))


def _can_be_told(line: Line, on: int) -> bool:
    """Whether the plan, doubt or denial is of what can have begun by the day, or was voiced by then."""
    is_voiced = line.reported is None or line.reported <= on
    if line.statement.when is None:
        return not not_yet(line, on)
    return is_voiced or begun(line, on) != "no"


def _why_late(on: int) -> tuple[str, str]:
    return "later, or first told later", f"the state is that of {iso(on)}"


def _by_status(line: Line) -> tuple[object, ...]:
    return (STATUSES.index(line.status), line.reported or 0, line.statement.title, line.id)
