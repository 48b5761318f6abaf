"""Dates as people type them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.app.dates import first_day, last_day, time_told
from timeline.domain.days import ordinal
from timeline.domain.errors import InvalidValueError
from timeline.domain.when import When

TODAY = date(2024, 7, 10)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2024-06-19", "2024-06-19"),
        (" 2024-06 ", "2024-06"),
        ("2023/..", "2023/.."),
        ("summer 2024", "2024-22"),
        ("13.09.2023", "2023-09-13"),
        ("2024/05/01", "2024-05-01"),
        ("yesterday", "2024-07-09"),
        ("two days ago", "2024-07-08"),
    ],
)
def test_a_time_is_told_in_edtf_or_in_words_that_count_from_today(text: str, edtf: str) -> None:
    assert time_told(text, TODAY).edtf == edtf


@pytest.mark.parametrize("text", ["2024-02-31", "2024-13-01", "2023-02-29", "2024-", "2024-1-1x"])
def test_a_date_that_begins_like_iso_is_never_guessed_at(text: str) -> None:
    with pytest.raises(InvalidValueError, match="--as-of"):
        time_told(text, TODAY, "--as-of")


@pytest.mark.parametrize(
    "text", ["31.02.2024", "2024/02/31", "soon", "", "x" * 5000, "1 and 2 May 2024 or so"]
)
def test_what_is_no_date_is_refused_with_what_would_be_one(text: str) -> None:
    with pytest.raises(InvalidValueError, match="is not a date such as"):
        time_told(text, TODAY)


def test_a_period_has_a_first_and_a_last_day() -> None:
    assert first_day("2024-06", TODAY, "x") == ordinal(2024, 6, 1)
    assert last_day("2024-06", TODAY, "x") == ordinal(2024, 6, 30)
    assert last_day("2023-24", TODAY, "x") == ordinal(2024, 2, 29)


def test_an_open_period_has_no_day_at_its_open_end() -> None:
    assert first_day("2023/..", TODAY, "x") == ordinal(2023, 1, 1)
    with pytest.raises(InvalidValueError, match=r"--until '2023/\.\.' is not a date with an end"):
        last_day("2023/..", TODAY, "--until")
    with pytest.raises(InvalidValueError, match="a date with a beginning"):
        first_day("../2023", TODAY, "--since")


@given(st.text(max_size=60))
def test_no_text_does_worse_than_being_refused(text: str) -> None:
    with suppress(InvalidValueError):
        When(time_told(text, TODAY).edtf)
