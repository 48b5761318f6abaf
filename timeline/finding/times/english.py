"""English: the time expressions of a text, found, read and resolved in the order of the text."""

from __future__ import annotations

from timeline.finding.times.discourse import Discourse
from timeline.finding.times.forms import TimeMention
from timeline.finding.times.placing import place, problem_of
from timeline.finding.times.reading import scan
from timeline.finding.times.resolving import resolve_value, unresolved_value
from timeline.finding.times.tokens import tokenize
from timeline.finding.times.values import when_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import Reading
    from timeline.finding.times.tokens import Tokens

# A message this short tells of the day on which it is sent.
_MESSAGE = 280
# News names few years but its own; history names many, and hardly ever says "yesterday".
_MANY = 6


def find(text: str, published: str, narrative: bool | None) -> list[TimeMention]:
    """The time mentions of an English text; `published` is a TIMEX3 value or empty."""
    tokens = tokenize(text)
    readings = list(scan(tokens))
    if narrative is None:
        narrative = tells_history(readings, published)
    kind = "narrative" if narrative else "colloquial" if is_message(text) else ""
    readings = [r for r in readings if not r.only or r.only == kind]
    return _resolved(tokens, readings, Discourse(tokens, readings, published, kind))


def is_message(text: str) -> bool:
    """Whether a text is a short message rather than an article."""
    return len(text) <= _MESSAGE


def tells_history(readings: list[Reading], published: str) -> bool:
    """Whether a text follows its own dates (history) rather than the day of its publication (news)."""
    year = int(published[:4]) if published else 0
    dated = 0
    deictic = 0
    for reading in readings:
        value, form = reading.value, reading.relative
        if form is None and reading.timex_type != "DURATION":
            dated += value.startswith("BC") or (value[:4].isdigit() and abs(int(value[:4]) - year) > 1)
        elif form is not None and form.anchor == "published":
            deictic += reading.rule in ("deictic", "weekday", "relative")
    if not published:
        return dated > 0 == deictic
    return dated >= _MANY and dated >= _MANY * deictic


def _resolved(tokens: Tokens, readings: list[Reading], discourse: Discourse) -> list[TimeMention]:
    mentions = []
    published = discourse.published
    for index, reading in enumerate(readings):
        start, end = tokens.starts[reading.first], tokens.end(reading.last - 1)
        value, problem, reference, anchor, mod = reading.value, "", "", "", reading.mod
        relative = reading.relative and discourse.form(index, reading)
        if relative is not None:
            anchor, reference = relative.anchor, discourse.reference(relative)
            value = resolve_value(relative, published, reference)
            if not value:
                problem = problem_of(relative, published, reference)
                value = unresolved_value(relative)
        elif reading.whole == "quarter":
            value = discourse.quarter_of(value)
        when = None
        if discourse.kind == "colloquial" and reading.rule == "year" and len(value) == 4:
            value += "-XX-XX"
        if problem or reading.timex_type == "SET":
            pass
        elif relative is not None:
            when = place(relative, value, published, tokens.text[start:end], mod)
        elif reading.timex_type != "DURATION":
            when = when_of(value, tokens.text[start:end], mod, published)
        if not problem:
            discourse.note(reading, value)
        mentions.append(
            TimeMention(
                start,
                end,
                reading.timex_type,
                value,
                when,
                reading.rule,
                anchor,
                relative,
                reference,
                problem,
                mod,
            )
        )
    return mentions
