"""Other finders of times that install from PyPI, each behind one call.

A call gives what a peer finds, as spans with TIMEX3 values and types. The adapters are generous: where a peer
tells how fine its answer is, the value is cut to that, and words that are no part of a time are trimmed from
the edges of its spans.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Spans = list[tuple[int, int, str, str]]
    Finder = Callable[[str, date | None], Spans]

__all__ = ["peers"]

_TODAY = date(2025, 7, 12)
"""What counts as today where a text has no date."""
_EDGE = re.compile(r"^(?:in|on|at|by|since|until|from|to|of|and|the|for)\s+|[\s,.;]+$", re.IGNORECASE)
_CUT = {"year": "%Y", "month": "%Y-%m", "time": "%Y-%m-%dT%H:%M", "week": "%G-W%V"}


def peers() -> Iterator[tuple[str, Finder]]:
    """Those that are installed, by name."""
    yield "dateparser.search_dates (en)", _dateparser()
    if find_spec("parsedatetime"):
        yield "parsedatetime.nlp", _parsedatetime()
    if find_spec("timefhuman"):
        yield "timefhuman", _timefhuman()
    if find_spec("datefinder"):
        yield "datefinder", _datefinder()


def _base(published: date | None) -> datetime:
    return datetime.combine(published or _TODAY, time())


def _trimmed(text: str, start: int, end: int, value: str) -> tuple[int, int, str, str]:
    """The span without prepositions before it and marks behind it, and its type."""
    while edge := _EDGE.search(text[start:end]):
        start, end = (start + edge.end(), end) if edge.start() == 0 else (start, start + edge.start())
    return start, end, value, "TIME" if "T" in value else "DATE"


def _dateparser() -> Finder:
    from dateparser.search import search_dates

    def find(text: str, published: date | None) -> Spans:
        settings = {"RELATIVE_BASE": _base(published), "RETURN_TIME_AS_PERIOD": True}
        found: Spans = []
        at = 0
        for words, when, *period in search_dates(text, ["en"], settings, add_period=True) or []:
            place = text.find(words, at)
            if place >= 0:
                at = place + len(words)
                value = when.strftime(_CUT.get(period[0] if period else "day", "%Y-%m-%d"))
                found.append(_trimmed(text, place, at, value))
        return found

    return find


def _parsedatetime() -> Finder:
    import parsedatetime

    constants = parsedatetime.Constants()
    constants.DOWParseStyle = constants.YearParseStyle = -1  # news looks back
    calendar = parsedatetime.Calendar(constants)

    def find(text: str, published: date | None) -> Spans:
        rows: Any = calendar.nlp(text, _base(published)) or ()
        return [
            _trimmed(text, start, end, when.strftime("%Y-%m-%d" if flag == 1 else "%Y-%m-%dT%H:%M"))
            for when, flag, start, end, _ in rows
        ]

    return find


def _timefhuman() -> Finder:
    from timefhuman import Direction, tfhConfig, timefhuman

    def value_of(when: object) -> str:
        first = when[0] if isinstance(when, list | tuple) and when else when
        form = "%Y-%m-%dT%H:%M" if isinstance(first, datetime) and first.time() != time() else "%Y-%m-%d"
        return first.strftime(form) if isinstance(first, date) else ""

    def find(text: str, published: date | None) -> Spans:
        config = tfhConfig(now=_base(published), direction=Direction.previous, return_matched_text=True)
        return [
            _trimmed(text, span[0], span[1], value_of(when)) for _, span, when in timefhuman(text, config)
        ]

    return find


def _datefinder() -> Finder:
    from datefinder import find_dates

    def find(text: str, published: date | None) -> Spans:
        rows = find_dates(text, index=True, base_date=_base(published))
        return [_trimmed(text, span[0], span[1], when.strftime("%Y-%m-%d")) for when, span in rows]

    return find
