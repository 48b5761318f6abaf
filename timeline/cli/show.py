"""How lines, states and differences look on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli.terminal import echo, headline, paragraph, raw, say, table
from timeline.exporting.moments import human_day, human_when
from timeline.exporting.safe import plain
from timeline.exporting.words import standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.cut import Cut
    from timeline.domain.views import Chronology, LeftOut, Line

__all__ = ["SHORT", "print_line", "say_cuts", "show_chronology", "show_cuts", "show_left_out"]

SHORT = 8
"""Characters of an id that listings show; commands take them back."""


def show_chronology(view: Chronology, cuts: Sequence[str]) -> None:
    """The chronology as a table, with its cuts before and what was left out behind."""
    show_cuts(cuts)
    if not view.lines:
        paragraph("Nothing is recorded within this cut.")
    table([_row(line) for line in view.dated], wide=2)
    if view.undated:
        echo()
        headline("Undated")
        table([_row(line) for line in view.undated], wide=2)
    show_left_out(view.left_out)


def show_cuts(cuts: Sequence[str]) -> None:
    """Which cuts were made, a sentence each; nothing where none was."""
    for sentence in cuts:
        paragraph(sentence)
    if cuts:
        echo()


def say_cuts(cuts: Sequence[str]) -> None:
    """The same beside data that has no place for it."""
    for sentence in cuts:
        say(sentence)


def print_line(line: Line, cut: Cut, cuts: Sequence[str]) -> None:
    """One line as JSON, the cuts beside it."""
    from timeline.domain.views import Chronology  # noqa: PLC0415 - a table does without
    from timeline.exporting import chronology_jsonl  # noqa: PLC0415 - likewise

    say_cuts(cuts)
    raw(chronology_jsonl(Chronology(cut, (), (line,), (), ())))


def show_left_out(left_out: Sequence[LeftOut]) -> None:
    """What is not shown, and why."""
    if left_out:
        echo()
    for item in left_out:
        paragraph(f"Left out: {item.count} {item.what} ({item.why}).")


def _row(line: Line) -> tuple[str, ...]:
    when = line.statement.when
    reported = f"reported {human_day(line.reported)}" if line.reported is not None else "report undated"
    notes = [standing(line), "possibly later" if line.later else ""]
    aside = "; ".join(note for note in notes if note)
    title = f"{line.statement.title} ({aside})" if aside else line.statement.title
    return (line.id[:SHORT], human_when(when) if when else reported, plain(title), line.statement.kind or "")
