"""English: the time expressions of a text, found, read and resolved in the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.times.calendar import day_of, grain_of
from timeline.finding.times.forms import Reading, Relative, TimeMention
from timeline.finding.times.grammar import GRAMMAR, RULES, SINGLES
from timeline.finding.times.placing import problem_of
from timeline.finding.times.readers import read
from timeline.finding.times.resolving import resolve_value, unresolved_value
from timeline.finding.times.tokens import tokenize
from timeline.finding.times.values import when_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.finding.times.tokens import Tokens


def scan(tokens: Tokens) -> Iterator[Reading]:
    """The readings of a text from left to right, none overlapping another."""
    codes, position = tokens.codes, 0
    while match := GRAMMAR.search(codes, position):
        first = match.start()
        reading = _first_reading(tokens, first, (match.lastindex or 1) - 1, match.end())
        if reading is None:
            position = first + 1
            continue
        yield reading
        position = max(reading.last, first + 1)


def _first_reading(tokens: Tokens, first: int, index: int, last: int) -> Reading | None:
    reading = read(tokens, RULES[index][0], first, last)
    while reading is None and index + 1 < len(RULES):
        index += 1
        match = SINGLES[index].match(tokens.codes, first)
        if match and match.end() > first:
            reading = read(tokens, RULES[index][0], first, match.end())
    return reading


def find(text: str, published: str, narrative: bool | None) -> list[TimeMention]:
    """The time mentions of an English text; `published` is an ISO day or empty."""
    tokens = tokenize(text)
    readings = list(scan(tokens))
    if narrative is None:
        narrative = tells_history(readings, published)
    return resolve_all(tokens, readings, published, narrative=narrative)


def tells_history(readings: list[Reading], published: str) -> bool:
    """Whether a text follows its own dates (history) rather than the day of its publication (news)."""
    dated = [int(r.value[:4]) for r in readings if r.value[:4].isdigit() and r.timex_type != "DURATION"]
    now = int(published[:4]) if published else 0
    old = sum(1 for year in dated if year != now)
    deictic = sum(1 for r in readings if r.rule in ("deictic", "weekday", "relative"))
    return old >= 8 and old > 2 * deictic


def resolve_all(
    tokens: Tokens, readings: list[Reading], published: str, *, narrative: bool
) -> list[TimeMention]:
    """Resolves the readings one after another, each against what went before it."""
    mentions = []
    last = ""
    for reading in readings:
        value, relative, anchor, reference, problem = reading.value, reading.relative, "", "", ""
        start, end = tokens.starts[reading.first], tokens.end(reading.last - 1)
        if relative is not None:
            relative = _anchored(relative, narrative=narrative)
            anchor = relative.anchor
            reference = (last or published) if anchor == "mention" else ""
            value = resolve_value(relative, published, reference)
            if not value:
                problem = problem_of(relative, published, reference)
                value = unresolved_value(relative)
        when = None
        if not problem and reading.timex_type in ("DATE", "TIME"):
            when = when_of(value, tokens.text[start:end], reading.mod, published)
        if reading.timex_type in ("DATE", "TIME") and day_of(value) is not None:
            last = value.split("T")[0]
        mentions.append(
            TimeMention(
                start,
                end,
                reading.timex_type,
                value,
                when,
                rule=reading.rule,
                anchor=anchor,
                relative=relative,
                reference=reference,
                mod=reading.mod,
                problem=problem,
            )  # fmt: skip
        )
    return mentions


def _anchored(relative: Relative, *, narrative: bool) -> Relative:
    """In a narrative the last mention takes the place of the publication date."""
    if narrative and relative.anchor == "published":
        pick = "this" if relative.pick == "nearest" else relative.pick
        return Relative(
            "mention", relative.unit, relative.offset, pick, relative.pattern, relative.tail, relative.mod
        )
    return relative
