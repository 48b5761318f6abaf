"""Happenings as they stand, and the evidence that counts in a cut, become lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.domain.statement import derive_status
from timeline.domain.views import LeftOut, Line
from timeline.projecting.reports import gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.domain.cut import Cut
    from timeline.domain.document import Evidence
    from timeline.domain.happening import Happening
    from timeline.domain.source import Source
    from timeline.domain.statement import Standing, Statement
    from timeline.projecting.holdings import Holdings

__all__ = ["Missing", "all_lines", "counted", "lines_of", "published_day"]

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


@dataclass(frozen=True, slots=True)
class Missing:
    """A happening that no evidence within the cut tells: what it says, and a key of `_WHY_LEFT_OUT`."""

    statement: Statement
    reason: str


def lines_of(holdings: Holdings, cut: Cut) -> tuple[tuple[Line, ...], tuple[Missing, ...]]:
    """The lines that the evidence within the cut tells, reports of the same joined; and what is missing.

    Only the clock of publication, the parties, kinds and sources of the cut apply here: the clock of the
    record was applied when the log was replayed, and the day of happening belongs to the view.
    """
    missing: list[Missing] = []
    lines = gather(_told(holdings, cut, missing))
    return lines, tuple(missing)


def counted(missing: Iterable[Missing]) -> tuple[LeftOut, ...]:
    """How many are missing for each reason."""
    numbers = Counter(item.reason for item in missing)
    return tuple(LeftOut(numbers[key], *_WHY_LEFT_OUT[key]) for key in _WHY_LEFT_OUT if numbers[key])


def all_lines(holdings: Holdings) -> tuple[Line, ...]:
    """Every happening ever recorded as a line of its own, retracted and unsourced ones included."""
    sources = holdings.sources_by_text
    return tuple(
        _line(happening, happening.told.evidence, happening.contradicting, sources)
        for happening in holdings.happenings.values()
    )


def _told(holdings: Holdings, cut: Cut, missing: list[Missing]) -> Iterator[Line]:
    sources = holdings.sources_by_text
    for happening in holdings.happenings.values():
        if not _wanted(happening, cut):
            continue
        counting, why_not = _counting_evidence(happening, sources, cut)
        if why_not:
            missing.append(Missing(happening.told.statement, why_not))
        else:
            against = _published(_asked_for(happening.contradicting, sources, cut), sources, cut.known_by)
            yield _line(happening, counting, against, sources)


def _wanted(happening: Happening, cut: Cut) -> bool:
    statement = happening.told.statement
    return (
        set(cut.parties) <= set(statement.codes())
        and (not cut.kinds or statement.kind in cut.kinds)
        and (not cut.sources or any(e.source in cut.sources for e in happening.told.evidence))
    )


def _counting_evidence(
    happening: Happening, sources: dict[str, Source], cut: Cut
) -> tuple[tuple[Evidence, ...], str]:
    if happening.retracted:
        return (), "retracted"
    evidence = happening.told.evidence
    if not evidence:
        return (), "unsourced" if cut.known_by is not None else ""
    standing = _asked_for(evidence, sources, cut)
    if not standing:
        return (), "withdrawn"
    counting = _published(standing, sources, cut.known_by)
    if counting:
        return counting, ""
    undated = all(published_day(sources[e.source]) is None for e in standing)
    return (), "unpublished" if undated else "unknown yet"


def _asked_for(evidence: Iterable[Evidence], sources: dict[str, Source], cut: Cut) -> tuple[Evidence, ...]:
    """What rests on a source that stands, and on one of those that the cut names."""
    return tuple(
        e
        for e in evidence
        if e.source in sources
        and not sources[e.source].withdrawn
        and (not cut.sources or e.source in cut.sources)
    )


def _published(
    evidence: tuple[Evidence, ...], sources: dict[str, Source], known_by: int | None
) -> tuple[Evidence, ...]:
    if known_by is None:
        return evidence
    days = [published_day(sources[e.source]) for e in evidence]
    return tuple(e for e, day in zip(evidence, days, strict=True) if day is not None and day <= known_by)


def _line(
    happening: Happening,
    evidence: tuple[Evidence, ...],
    against: tuple[Evidence, ...],
    sources: dict[str, Source],
) -> Line:
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
        evidence=evidence + against,
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
