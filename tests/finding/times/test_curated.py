"""Dates as people write them into a table or a form."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.finding.times import resolve_human_date


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2023/..", "2023/.."),
        ("2024-06", "2024-06"),
        ("summer of 2024", "2024-22"),
        ("in the summer of 2024", "2024-22"),
        ("winter 2024/25", "2024-24"),
        ("13.09.2023", "2023-09-13"),
        ("since 2023", "2023/.."),
        ("late 2023", "2023-39"),
        ("c. 1950", "1950~"),
        ("11-13 July 2025", "2025-07-11/2025-07-13"),
        ("June 2024 to May 2025", "2024-06/2025-05"),
        ("2019-2021", "2019/2021"),
        ("490 BC", "-0489"),
        ("the fifth century BC", "[-0499..-0400]"),
        ("Q3 2024", "2024-35"),
        ("Christmas 2024", "2024-12-25"),
        ("2024/06/19", "2024-06-19"),
        ("yesterday", "2025-07-11"),
        ("5 July", "2025-07-05"),
        ("14 July 2025 10:30", "2025-07-14"),
    ],
)
def test_the_whole_string_is_the_date(text: str, edtf: str) -> None:
    when = resolve_human_date(text, date(2025, 7, 12))
    assert when is not None
    assert (when.edtf, when.text) == (edtf, text)


@pytest.mark.parametrize(
    "text", ["", "hello", "2024 and more", "3 May 2024 and 4 June 2024", "May", "x" * 999, "..."]
)
def test_what_is_no_date_or_more_than_one_is_none(text: str) -> None:
    assert resolve_human_date(text, date(2025, 7, 12)) is None


def test_what_needs_a_publication_date_is_none_without_it() -> None:
    assert resolve_human_date("last week", None) is None


def test_a_date_of_another_language_is_read_in_that_language() -> None:
    when = resolve_human_date("19. Juni 2024", None, language="de")
    assert when is not None
    assert when.edtf == "2024-06-19"
