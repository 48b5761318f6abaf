"""Happenings as they stand, and the evidence that counts in a cut, become lines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.domain.statement import derive_status
from timeline.domain.views import LeftOut, Line
from timeline.projecting.reports import gather

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.domain.cut import Cut
    from timeline.domain.document import Evidence
    from timeline.domain.happening import Happening
    from timeline.domain.source import Source
    from timeline.domain.statement import Standing
    from timeline.projecting.holdings import Holdings

__all__ = ["all_lines", "lines_of", "published_day"]

_WHY_LEFT_OUT = {
    "retracted": ("retracted", "`timeline show ID` has the reason"),
    "withdrawn": ("told only by withdrawn sources", "`timeline sources` names them"),
    "unpublished": ("told only by sources without a publication date", "give it with --published"),
    "unsourced": ("without a source", "nobody can have known them from one"),
    "unknown yet": ("not published by then", "the cut is at --known-by"),
}


def published_day(source: Source) -> int | None:
    """The day by which the source was certainly out, as an ordinal; None if it carries no date."""
    return source.published.latest_end if source.published else None


def lines_of(holdings: Holdings, cut: Cut) -> tuple[tuple[Line, ...], tuple[LeftOut, ...]]:
    """The lines that the evidence within the cut tells, reports of the same joined; and what was left out.

    Only the clock of publication, the parties, kinds and sources of the cut apply here: the clock of the
    record was applied when the log was replayed, and the day of happening belongs to the view.
    """
    left_out: Counter[str] = Counter()
    told = [line for line in _told(holdings, cut, left_out) if _wanted(line, cut)]
    reasons = [LeftOut(left_out[key], *_WHY_LEFT_OUT[key]) for key in _WHY_LEFT_OUT if left_out[key]]
    return gather(told), tuple(reasons)


def all_lines(holdings: Holdings) -> tuple[Line, ...]:
    """Every happening ever recorded as a line of its own, retracted and unsourced ones included."""
    return tuple(
        _line(happening, happening.told.evidence, holdings.sources_by_text)
        for happening in holdings.happenings.values()
    )


def _told(holdings: Holdings, cut: Cut, left_out: Counter[str]) -> Iterator[Line]:
    sources = holdings.sources_by_text
    for happening in holdings.happenings.values():
        counting, why_not = _counting_evidence(happening, sources, cut.known_by)
        if why_not:
            left_out[why_not] += 1
        else:
            yield _line(happening, counting, sources)


def _counting_evidence(
    happening: Happening, sources: dict[str, Source], known_by: int | None
) -> tuple[tuple[Evidence, ...], str]:
    if happening.retracted:
        return (), "retracted"
    evidence = happening.told.evidence
    if not evidence:
        return (), "unsourced" if known_by is not None else ""
    standing = [e for e in evidence if e.source in sources and not sources[e.source].withdrawn]
    if not standing:
        return (), "withdrawn"
    if known_by is None:
        return tuple(standing), ""
    days = [(e, published_day(sources[e.source])) for e in standing]
    counting = tuple(e for e, day in days if day is not None and day <= known_by)
    if counting:
        return counting, ""
    return (), "unpublished" if all(day is None for _, day in days) else "unknown yet"


def _line(happening: Happening, evidence: tuple[Evidence, ...], sources: dict[str, Source]) -> Line:
    told = happening.told
    days = [
        day for e in evidence if e.source in sources and (day := published_day(sources[e.source])) is not None
    ]
    standing = _standing(happening, evidence)
    return Line(
        id=str(happening.id),
        ids=(str(happening.id),),
        origin=happening.origin,
        statement=told.statement,
        claims=told.claims,
        evidence=evidence,
        rules=told.rules,
        standing=standing,
        status=derive_status(told.statement, told.claims, standing),
        grade=happening.grade,
        later=False,
        reported=min(days, default=None),
        last_reported=max(days, default=None),
    )


def _standing(happening: Happening, evidence: tuple[Evidence, ...]) -> Standing:
    if happening.retracted:
        return "retracted"
    if happening.disputed:
        return "disputed"
    return "corroborated" if len({e.source for e in evidence}) > 1 else "single source"


def _wanted(line: Line, cut: Cut) -> bool:
    statement = line.statement
    return (
        set(cut.parties) <= set(statement.codes())
        and (not cut.kinds or statement.kind in cut.kinds)
        and (not cut.sources or any(e.source in cut.sources for e in line.evidence))
    )
