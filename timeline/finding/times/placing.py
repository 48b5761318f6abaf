"""Mentions get their place on the calendar, now or again when the publication date was corrected."""

from __future__ import annotations

from dataclasses import replace

from timeline.domain.when import When
from timeline.finding.times.calendar import add_days, day_of, days_in, grain_of, shift
from timeline.finding.times.forms import STRETCHES
from timeline.finding.times.resolving import resolve_value, unresolved_value
from timeline.finding.times.values import timex_of, when_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from timeline.finding.times.forms import Relative, TimeMention

_ROUGH = 3
"""Days from a month on that are told roughly; "the next day" is that of a day."""
NO_PUBLICATION = "the document has no publication date"
COARSE_PUBLICATION = "the document's publication date is not exact enough"
NO_MENTION = "the text names no earlier time that it counts from"
NO_SUCH_DAY = "the calendar has no such day"


def resolve(
    relative: Relative, published: date | When | None, reference: str, text: str = ""
) -> tuple[str, When | None]:
    """The value of an unresolved form on a publication date, without reading the text again.

    Args:
        relative: the unresolved form.
        published: the publication date, whole or partial, or `None`.
        reference: the TIMEX3 value of the earlier mention that the form counts from, or empty.
        text: the words of the mention, which tell the end of a year from its last third.
    """
    day = timex_of(published)
    value = resolve_value(relative, day, reference)
    if not value:
        return unresolved_value(relative, reference), place_roughly(relative, reference)
    return value, place(relative, value, day, text)


def resolve_again(
    text: str, mentions: Sequence[TimeMention], published: date | When | None
) -> list[TimeMention]:
    """The mentions of a text on another publication date, in order, without reading the text again.

    What counts from an earlier mention follows it where that one moves.

    Args:
        text: the text, for the words that each time is written in.
        mentions: all that `find_times` found in it.
        published: the corrected publication date.
    """
    moved: dict[str, str] = {}
    again = []
    for mention in mentions:
        fresh = mention if mention.relative is None else _moved(text, mention, published, moved)
        moved[_head(mention)] = "" if fresh.problem else _head(fresh)
        again.append(fresh)
    return again


def _head(mention: TimeMention) -> str:
    return mention.timex_value.split("T", 1)[0]


def _moved(
    text: str, mention: TimeMention, published: date | When | None, moved: dict[str, str]
) -> TimeMention:
    form = mention.relative
    assert form is not None
    reference = moved.get(mention.reference, mention.reference)
    value, when = resolve(form, published, reference, text[mention.start : mention.end])
    if when is None and form.pick not in STRETCHES:
        problem = problem_of(form, timex_of(published), reference)
        return replace(mention, timex_value=value, when=None, reference=reference, problem=problem)
    when = when and when.with_text(text[mention.start : mention.end])
    return replace(mention, timex_value=value, when=when, reference=reference, problem="")


def place(relative: Relative, value: str, published: str, text: str = "", mod: str = "") -> When | None:
    """The calendar place of a resolved form."""
    if relative.pick in STRETCHES:
        return stretch_of(relative, published, text)
    return when_of(value, text, mod or relative.mod, published)


def place_roughly(relative: Relative, reference: str) -> When | None:
    """'In May ... two weeks later': some time in as many weeks behind the days of the month."""
    plain = relative.anchor == "mention" and relative.offset and not relative.pick
    days = relative.offset * {"day": 1, "week": 7}.get(relative.unit, 0)
    if plain and relative.unit == "day" and 0 < days < _ROUGH and grain_of(reference) == "month":
        return When(reference)  # "In May they met. The next day they left."
    return beside_month(reference, days) if plain and abs(days) >= _ROUGH else None


def beside_month(month: str, days: int) -> When | None:
    """Some time so many days behind the days of a month, or before them."""
    start = day_of(month) if grain_of(month) == "month" else None
    if start is None:
        return None
    first = add_days(start, days)
    last = add_days(start, days + days_in(start.year, start.month) - 1)
    return When(f"[{first.isoformat()}..{last.isoformat()}]") if first and last else None


def stretch_of(relative: Relative, published: str, text: str) -> When | None:
    """'The last three months', 'within a month': some time between then and the publication."""
    if len(published) != 10:
        return None
    other = shift(
        published,
        relative.unit,
        relative.offset,
        "day" if relative.unit in ("day", "week") or relative.pick == "within" else relative.unit,
    )
    if not other or len(other) < 4:
        return None
    first, last = (other, published) if relative.offset < 0 else (published, other)
    return When(f"[{first}..{last}]", text)


def problem_of(relative: Relative, published: str, reference: str) -> str:
    """Why a form could not be resolved."""
    if relative.anchor == "mention" and reference:
        return NO_SUCH_DAY
    if relative.anchor == "event":
        return NO_MENTION
    if not published:
        return NO_PUBLICATION
    if relative.anchor == "mention":
        return NO_MENTION
    return COARSE_PUBLICATION if len(published) < 10 else NO_SUCH_DAY
