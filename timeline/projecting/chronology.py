"""The chronology: what happened, in the order in which it began, within a cut."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.domain.views import Chronology, LeftOut, SourceLine
from timeline.projecting.begun import begun, not_yet
from timeline.projecting.lines import counted, lines_of, published_day
from timeline.projecting.period import OUTSIDE, touches

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.domain.cut import Cut
    from timeline.domain.views import Line
    from timeline.projecting.holdings import Holdings

__all__ = ["chronology"]


def chronology(holdings: Holdings, cut: Cut) -> Chronology:
    """The happenings within the cut, the sources they rest on, and what was left out."""
    lines, missing = lines_of(holdings, cut)
    dated, beyond = _dated(lines, cut)
    undated, unplaced = _undated(lines, cut)
    cut_away = [
        LeftOut(beyond["later"], "certainly later", "the cut is at --as-of"),
        LeftOut(beyond["outside"], *OUTSIDE),
        LeftOut(
            unplaced["no place"], "undated", "a period was asked for, and nobody says when they happened"
        ),
        LeftOut(unplaced["not yet"], "not yet happened when reported", "their report came after --as-of"),
    ]
    return Chronology(
        cut=cut,
        sources=_sources(holdings, cut, (*dated, *undated)),
        dated=dated,
        undated=undated,
        left_out=(*counted(missing), *(item for item in cut_away if item.count)),
    )


def _dated(lines: Iterable[Line], cut: Cut) -> tuple[tuple[Line, ...], Counter[str]]:
    kept, beyond = [], Counter[str]()
    for line in lines:
        when = line.statement.when
        if when is None:
            continue
        by_then = "yes" if cut.as_of is None else begun(line, cut.as_of)
        if by_then == "no":
            beyond["later"] += 1
        elif not touches(when, cut):
            beyond["outside"] += 1
        else:
            kept.append(replace(line, later=by_then == "possibly"))
    return tuple(sorted(kept, key=_order)), beyond


def _undated(lines: Iterable[Line], cut: Cut) -> tuple[tuple[Line, ...], Counter[str]]:
    kept, unplaced = [], Counter[str]()
    for line in lines:
        if line.statement.when is not None:
            continue
        if not touches(None, cut):
            unplaced["no place"] += 1
        elif cut.as_of is not None and not_yet(line, cut.as_of):
            unplaced["not yet"] += 1
        else:
            later = cut.as_of is not None and (line.reported is None or line.reported > cut.as_of)
            kept.append(replace(line, later=later))
    return tuple(sorted(kept, key=_by_report)), unplaced


def _order(line: Line) -> tuple[object, ...]:
    when = line.statement.when
    return (when.sort_key if when else (), line.statement.title, line.id)


def _by_report(line: Line) -> tuple[object, ...]:
    return (line.reported is None, line.reported or 0, line.statement.title, line.id)


def _sources(holdings: Holdings, cut: Cut, lines: Iterable[Line]) -> tuple[SourceLine, ...]:
    told = Counter(source for line in lines for source in {e.source for e in line.evidence})
    shown = []
    for ident, source in holdings.sources_by_text.items():
        day = published_day(source)
        too_late = cut.known_by is not None and (day is None or day > cut.known_by)
        if source.withdrawn or too_late or (cut.sources and ident not in cut.sources):
            continue
        shown.append(
            SourceLine(
                id=ident,
                digest=source.digest,
                name=source.name,
                title=source.title,
                published=source.published,
                publisher=source.publisher,
                url=source.url,
                language=source.language,
                grade=source.grade,
                finder=source.finder,
                happenings=told[ident],
                omitted=source.omitted,
            )
        )
    return tuple(
        sorted(shown, key=lambda s: (s.published is None, s.published.sort_key if s.published else (), s.id))
    )
