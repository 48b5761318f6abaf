"""Mentions get their place on the calendar, now or again when the publication date was corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.times.resolving import resolve_value, unresolved_value
from timeline.finding.times.values import timex_of, when_of

if TYPE_CHECKING:
    from datetime import date

    from timeline.domain.when import When
    from timeline.finding.times.forms import Relative

NO_PUBLICATION = "the document has no publication date"
COARSE_PUBLICATION = "the document's publication date is not exact enough"
NO_MENTION = "the text names no earlier time that it counts from"
NO_SUCH_DAY = "the calendar has no such day"


def resolve(relative: Relative, published: date | When | None, reference: str) -> tuple[str, When | None]:
    """The value of an unresolved form on a publication date, without reading the text again.

    Args:
        relative: the unresolved form.
        published: the publication date, whole or partial, or `None`.
        reference: the TIMEX3 value of the earlier mention that the form counts from, or empty.
    """
    day = timex_of(published)
    value = resolve_value(relative, day, reference)
    if not value:
        return unresolved_value(relative), None
    return value, when_of(value, mod=relative.mod, published=day)


def problem_of(relative: Relative, published: str, reference: str) -> str:
    """Why a form could not be resolved."""
    if relative.anchor == "mention":
        return NO_SUCH_DAY if reference else NO_MENTION
    if not published:
        return NO_PUBLICATION
    return COARSE_PUBLICATION if len(published) < 10 else NO_SUCH_DAY
