"""Mentions get their place on the calendar, now or again when the publication date was corrected."""

from __future__ import annotations

from timeline.domain.when import When
from timeline.finding.times.calendar import shift
from timeline.finding.times.resolving import resolve_value, unresolved_value
from timeline.finding.times.values import timex_of, when_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

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
    return value, place(relative, value, day)


def place(relative: Relative, value: str, published: str, text: str = "", mod: str = "") -> When | None:
    """The calendar place of a resolved form."""
    if relative.pick == "stretch":
        return stretch_of(relative, published, text)
    return when_of(value, text, mod or relative.mod, published)


def stretch_of(relative: Relative, published: str, text: str) -> When | None:
    """'The last three months': some time between then and the publication."""
    if len(published) != 10:
        return None
    other = shift(
        published,
        relative.unit,
        relative.offset,
        "day" if relative.unit in ("day", "week") else relative.unit,
    )
    if not other or len(other) < 4:
        return None
    first, last = (other, published) if relative.offset < 0 else (published, other)
    return When(f"[{first}..{last}]", text)


def problem_of(relative: Relative, published: str, reference: str) -> str:
    """Why a form could not be resolved."""
    if relative.anchor == "mention":
        return NO_SUCH_DAY if reference else NO_MENTION
    if not published:
        return NO_PUBLICATION
    return COARSE_PUBLICATION if len(published) < 10 else NO_SUCH_DAY
