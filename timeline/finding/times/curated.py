"""A date as a person writes it into a form or a table: the whole string, or nothing."""

from __future__ import annotations

import re

from timeline.domain.when import When
from timeline.finding.regex import regex
from timeline.finding.times.finder import find_times
from timeline.finding.times.periods import find_periods
from timeline.finding.times.spans import resolve_span
from timeline.finding.times.values import when_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

_LEADING = regex(r"(?:in|on|at|during|the|of)\s+(?:the\s+)?", re.IGNORECASE)
_ABOUT = regex(r"(?:(?:around|about|circa|ca?)\s+|ca?\.\s*)(?=\S)", re.IGNORECASE)
_LONGEST = 100


def resolve_human_date(text: str, published: When | date | None, language: str = "en") -> When | None:
    """The date that a whole string is, or `None` where it is none, or more than one.

    EDTF is taken as it is: `2023/..`, `[2024-11-01..2024-11-20]`. Otherwise words: 'summer of 2024',
    '13.09.2023', 'since 2023', 'late 2023', '11-13 July 2025', 'c. 1950'.

    Args:
        text: the string; white space around it does not count.
        published: the date that 'last week' or '5 July' is seen from, or `None`.
        language: ISO 639-1.
    """
    words = text.strip()
    if not words or len(words) > _LONGEST:
        return None
    try:
        return When(words, text)
    except ValueError:
        pass
    return _found(words, published, language, text) or _explicit(words, language, text)


def _found(words: str, published: When | date | None, language: str, text: str) -> When | None:
    about = _ABOUT.match(words)
    bare = words[about.end() :] if about else words
    mentions = find_times(bare, published, language=language, narrative=False)
    for period in find_periods(bare, mentions) if language == "en" else ():
        if _is_whole(bare, period.start, period.end):
            return period.when.with_text(text)
    if len(mentions) != 1 or not _is_whole(bare, mentions[0].start, mentions[0].end):
        return None
    when = mentions[0].when
    if when is None:
        return None
    if about and when.edtf.replace("-", "").isalnum():
        return When(when.edtf + "~", text)
    return when.with_text(text)


def _is_whole(words: str, start: int, end: int) -> bool:
    begins = start == 0 or _LEADING.fullmatch(words, 0, start) is not None
    return begins and words[end:].strip() in ("", ".")


def _explicit(words: str, language: str, text: str) -> When | None:
    """An unusual form, which dateparser may know; a date without a year is not taken from it."""
    if not re.search(r"(?<!\d)\d{4}(?!\d)", words) or len(words) < 8:
        return None
    value = resolve_span(words, language)
    return when_of(value, text) if value[:4].isdigit() else None
