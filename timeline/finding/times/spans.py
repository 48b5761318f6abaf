"""Explicit calendar spans that dateparser resolves: other languages, and unusual forms of English.

It is imported when the first such span comes up, is told the language, and sees each span alone and once.
"""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.finding.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from dateparser.date import DateDataParser

_YEAR = regex(r"(?<!\d)\d{4}(?!\d)")
_DAY = regex(r"(?<!\d)\d{1,2}(?!\d)")


@lru_cache(maxsize=16)
def _parser(language: str) -> DateDataParser:
    from datetime import datetime  # noqa: PLC0415 - with dateparser

    from dateparser.date import DateDataParser  # noqa: PLC0415 - costs more than all of English

    settings = {
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001 - a leap year without a zone: only its length counts
        "PREFER_DAY_OF_MONTH": "first",
        "DATE_ORDER": "MDY" if language == "en" else "DMY",
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["month"],
    }
    return DateDataParser(languages=[language], settings=settings)


@lru_cache(maxsize=4096)
def resolve_span(span: str, language: str) -> str:
    """An explicit date as a TIMEX3 value, with `XXXX` where the span has no year; empty where it is none.

    Args:
        span: the words of the date and nothing else, at most some sixty characters.
        language: ISO 639-1, one of dateparser's.
    """
    if len(span) > 60:
        return ""
    try:
        found: datetime | None = _parser(language).get_date_data(span).date_obj
    except (ValueError, OverflowError, AttributeError, TypeError, KeyError, IndexError, re.error):
        return ""
    if found is None:
        return ""
    year = f"{found.year:04d}" if _YEAR.search(span) else "XXXX"
    if _DAY.search(_YEAR.sub(" ", span)):
        return f"{year}-{found.month:02d}-{found.day:02d}"
    return f"{year}-{found.month:02d}"
