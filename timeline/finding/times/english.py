"""English: the time expressions of a text, found, read and resolved in the order of the text."""

from __future__ import annotations

from timeline.finding.times.discourse import Discourse
from timeline.finding.times.forms import TimeMention
from timeline.finding.times.placing import problem_of
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
    return len(text) <= _MESSAGE and (
        "@" in text or "#" in text or "http" in text or len(text) <= _MESSAGE // 2
    )


def tells_history(readings: list[Reading], published: str) -> bool:
    """Whether a text follows its own dates (history) rather than the day of its publication (news)."""
    dated = [int(r.value[:4]) for r in readings if r.value[:4].isdigit() and r.timex_type != "DURATION"]
    now = int(published[:4]) if published else 0
    old = sum(1 for year in dated if year != now)
    deictic = sum(1 for r in readings if r.rule in ("deictic", "weekday", "relative"))
    return old >= 8 and old > 2 * deictic


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
        elif reading.cue == "quarter":
            value = discourse.quarter_of(value)
        when = None
        if not problem and reading.timex_type in ("DATE", "TIME"):
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
