"""How a preview looks on a screen: source by source, what was found, when, and by which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli.describe import fields_of
from timeline.cli.show import SHORT
from timeline.cli.terminal import echo, headline, paragraph, table
from timeline.exporting.moments import human_when

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.app.previewing import Preview, TimeFound
    from timeline.domain.views import Line, SourceLine

__all__ = ["show_preview"]

_ANCHORS = {"published": ", from the date of publication", "mention": ", from the date before it"}


def show_preview(found: Preview) -> None:
    """The happenings of each source with their fields and rules, its time expressions, what was left out."""
    for number, source in enumerate(found.view.sources):
        if number:
            echo()
        _show_source(source)
        for line in found.view.lines:
            if line.evidence[0].source == source.id:
                _show_line(line)
        _show_times([time for time in found.times if time.source == source.id])
        if source.omitted:
            echo()
            headline("Left out")
            table([(f"“{omission.text}”", omission.reason) for omission in source.omitted], wide=0)


def _show_source(source: SourceLine) -> None:
    date = human_when(source.published) if source.published else "no date of publication"
    about = [part for part in (source.title, source.publisher, date) if part]
    headline(f"{source.name}: {', '.join(about)}")
    if not source.happenings:
        paragraph("No happening was found.")


def _show_line(line: Line) -> None:
    echo()
    headline(f"{line.id[:SHORT]}  {line.statement.title}")
    table([*fields_of(line), *(("passage", f"“{e.quote}”") for e in line.evidence)], wide=1)
    if line.rules:
        rules = [(rule.field, rule.name, f"“{rule.words}”" if rule.words else "") for rule in line.rules]
        table(rows=rules, wide=2, heading=("by rule", "", "in the words"))


def _show_times(times: Sequence[TimeFound]) -> None:
    if not times:
        return
    echo()
    rows = [(f"“{time.text}”", _value(time), f"{time.rule}{_ANCHORS.get(time.anchor, '')}") for time in times]
    table(rows, wide=0, heading=("Times", "value", "rule"))


def _value(time: TimeFound) -> str:
    if time.when is not None:
        return time.when.edtf
    return f"{time.value}: {time.problem}" if time.problem else time.value
