"""The chronology in Markdown, as an editor would print it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.days import civil
from timeline.exporting.footnotes import Footnotes, reference, source_title
from timeline.exporting.moments import human_day, human_when, human_year
from timeline.exporting.safe import markdown
from timeline.exporting.words import (
    clipped,
    counted,
    cuts,
    details,
    joined,
    names_of,
    sentence,
    standing,
    stopped,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.domain.cut import Cut
    from timeline.domain.document import Omission
    from timeline.domain.views import Chronology, LeftOut, Line, SourceLine

__all__ = ["chronology_markdown", "cuts_made", "left_out_items", "page"]

_LONGEST_OMISSION = 300
_OPEN_START = "Before, or begun at an unknown time"


def chronology_markdown(view: Chronology) -> bytes:
    """The chronology by year, with footnotes; the undated, the sources and what was left out after it.

    In CommonMark with footnotes (as GitHub, Pandoc and Obsidian read them). Nothing that a document says can
    become markup.
    """
    notes = Footnotes({source.id: source for source in view.sources})
    return page(
        [
            f"# {_title(view)}",
            *_preface(view),
            *_years(view, notes),
            *_undated(view, notes),
            *_sources(view.sources),
            *_left_out(view),
            *_tight(notes.notes()),
        ]
    )


def page(blocks: Iterable[str]) -> bytes:
    """The blocks with an empty line between them, in UTF-8."""
    return ("\n\n".join(blocks) + "\n").encode()


def left_out_items(items: Iterable[LeftOut]) -> list[str]:
    """How many happenings were left out of a view, and why, as items of a list."""
    return [
        f"- {counted(item.count, 'happening')} {markdown(item.what)}: {markdown(item.why)}." for item in items
    ]


def cuts_made(cut: Cut, names: Mapping[str, str]) -> str:
    """The cuts of a view in one paragraph."""
    said = cuts(cut, names) or ["Nothing was cut away"]
    return f"*{' '.join(f'{markdown(sentence)}.' for sentence in said)}*"


def _title(view: Chronology) -> str:
    if not view.cut.parties:
        return "Chronology"
    names = names_of(view.lines)
    return f"Chronology: {markdown(joined(names.get(key, key) for key in view.cut.parties))}"


def _preface(view: Chronology) -> Iterator[str]:
    tellers = sum(1 for source in view.sources if source.happenings)
    happenings = counted(len(view.lines), "happening")
    yield f"{happenings} from {counted(tellers, 'source')}." if view.lines else "No happenings."
    yield cuts_made(view.cut, names_of(view.lines) | {s.id: source_title(s) for s in view.sources})


def _years(view: Chronology, notes: Footnotes) -> Iterator[str]:
    chapters: dict[str, list[Line]] = {}
    for line in view.dated:
        chapters.setdefault(_year(line), []).append(line)
    # The open ones are the earliest; wherever the view lists them, they are read first.
    opening = {_OPEN_START: chapters.pop(_OPEN_START)} if _OPEN_START in chapters else {}
    for year, lines in (opening | chapters).items():
        yield f"## {year}"
        yield "\n".join(_item(line, _dated(line), view, notes) for line in lines)


def _year(line: Line) -> str:
    when = line.statement.when
    begins = when.earliest_start if when else None
    return _OPEN_START if begins is None else human_year(civil(begins)[0])


def _dated(line: Line) -> str:
    return human_when(line.statement.when) if line.statement.when else ""


def _undated(view: Chronology, notes: Footnotes) -> Iterator[str]:
    if view.undated:
        yield "## Undated"
        yield "\n".join(_item(line, _report(line), view, notes) for line in view.undated)


def _report(line: Line) -> str:
    return "undated" if line.reported is None else f"reported {human_day(line.reported)}"


def _item(line: Line, when: str, view: Chronology, notes: Footnotes) -> str:
    told = line.statement
    aside = "; ".join(details(told.title, told.quantity, told.place))
    said = "; ".join(part for part in (standing(line), _later(line, view)) if part)
    # Who says so belongs to the sentence; what an editor adds is set apart.
    joint = ", " if said.startswith("according to") else " — "
    words = (
        (markdown(sentence(told.title)) or "(untitled)")
        + (f" ({markdown(aside)})" if aside else "")
        + (f"{joint}{markdown(said)}" if said else "")
    )
    return f"- **{markdown(when)}** — {stopped(words)}{_summary(line)}{notes.marks(line.evidence)}" + (
        "" if line.evidence else " *Entered by hand, without a source.*"
    )


def _summary(line: Line) -> str:
    """What a person wrote beside the title; what the finder takes from a text is quoted in the notes."""
    said = sentence(line.statement.summary)
    return f" {stopped(markdown(said))}" if said and line.origin != "found" else ""


def _later(line: Line, view: Chronology) -> str:
    if not line.later:
        return ""
    day = view.cut.as_of
    return "possibly later" if day is None else f"possibly later than {human_day(day)}"


def _sources(sources: Sequence[SourceLine]) -> Iterator[str]:
    if sources:
        yield "## Sources"
        yield "\n".join(f"{number}. {reference(source)}" for number, source in enumerate(sources, 1))


def _left_out(view: Chronology) -> Iterator[str]:
    passages = [_omission(omission, source) for source in view.sources for omission in source.omitted]
    items = [*left_out_items(view.left_out), *passages]
    if items:
        yield "## Left out"
        yield "\n".join(items)


def _omission(omission: Omission, source: SourceLine) -> str:
    words = markdown(clipped(omission.text, _LONGEST_OMISSION))
    return f"- “{words}” ({markdown(source_title(source))}): {markdown(omission.reason)}."


def _tight(notes: Sequence[str]) -> Iterator[str]:
    if notes:
        yield "\n".join(notes)
