"""Explicit dates read alike by our own arithmetic and by dateparser."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.finding.times import find_times
from timeline.finding.times.spans import resolve_span
from timeline.finding.times.words import MONTHS

FORMS = (
    "{day} {month} {year}",
    "{month} {day}, {year}",
    "{short} {day}, {year}",
    "{day} {short} {year}",
    "{month} {year}",
)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(FORMS))
def test_the_two_agree_on_explicit_dates(day: date, form: str) -> None:
    month = MONTHS[day.month - 1].title()
    text = form.format(day=day.day, month=month, short=month[:3], year=day.year)
    (mention,) = find_times(text, None)
    assert mention.timex_value == resolve_span(text, "en")


@pytest.mark.parametrize("text", ["nonsense", "31 February 2024", "Friday", "x" * 100, "", "13:45"])
def test_a_span_that_is_no_explicit_date_is_nothing(text: str) -> None:
    assert resolve_span(text, "en") == ""
