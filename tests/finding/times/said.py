"""What a sentence of news says of times: the words of each mention with its value."""

from __future__ import annotations

from datetime import date

from timeline.finding.times import TimeMention, find_times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.domain.when import When

# A Saturday.
PUBLISHED = date(2025, 7, 12)
# Long enough not to be a short message, and without a time in it.
REST = " The delegation was met at the airport by officials of the ministry and taken to the guest house." * 4


def found(text: str, published: date | When | None = PUBLISHED) -> list[TimeMention]:
    """The mentions of a sentence that stands in an article."""
    return [m for m in find_times(text + REST, published) if m.start < len(text)]


def values(text: str, published: date | When | None = PUBLISHED) -> list[tuple[str, str]]:
    """The words and the TIMEX3 value of each mention of a sentence that stands in an article."""
    return [(text[m.start : m.end], m.timex_value) for m in found(text, published)]


def message(text: str) -> list[tuple[str, str]]:
    """The words and the TIMEX3 value of each mention of a short message."""
    return [(text[m.start : m.end], m.timex_value) for m in find_times(text, PUBLISHED)]
