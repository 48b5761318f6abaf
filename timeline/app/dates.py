"""Dates as a user types them at the command line become days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.errors import InvalidEdtfError, InvalidValueError
from timeline.domain.when import When

if TYPE_CHECKING:
    from datetime import date

__all__ = ["first_day", "last_day", "time_told"]

_EXPECTED = "a date such as 2024-06-19, 2024-06, “summer 2024” or “yesterday”"


def time_told(text: str, today: date, what: str = "the date") -> When:
    """The time that a person means, in EDTF or in words that count from ``today``.

    Raises:
        InvalidValueError: no calendar has it.
    """
    text = text.strip()
    try:
        return When(text)
    except InvalidEdtfError as refusal:
        if text[:4].isdecimal() and text[4:5] == "-":  # no guess at what 2024-13-01 may mean
            raise InvalidValueError(what, text, refusal.expected) from None
    from timeline.finding.times import resolve_human_date  # noqa: PLC0415 - loads the grammar

    when = resolve_human_date(text, today)
    if when is None:
        raise InvalidValueError(what, text, _EXPECTED)
    return When(when.edtf, text)


def last_day(text: str, today: date, what: str) -> int:
    """The last day of the period, as an ordinal: a month means its end.

    Raises:
        InvalidValueError: it is no date, or it has no last day.
    """
    day = time_told(text, today, what).latest_end
    if day is None:
        raise InvalidValueError(what, text, "a date with an end")
    return day


def first_day(text: str, today: date, what: str) -> int:
    """The first day of the period, as an ordinal.

    Raises:
        InvalidValueError: it is no date, or it has no first day.
    """
    day = time_told(text, today, what).earliest_start
    if day is None:
        raise InvalidValueError(what, text, "a date with a beginning")
    return day
