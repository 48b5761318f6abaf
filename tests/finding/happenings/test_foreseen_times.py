"""Times of what is foreseen, and years and decades that begin at a time of their own."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def dates(text: str, published: str) -> list[str | None]:
    return [when for when, _, _ in shorts(text, published)]


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        ("Peru will sign the pact this week.", "2024-05-12", "[2024-05-13..2024-05-19]"),
        ("Peru expelled two envoys of Chile this week.", "2024-05-12", "[2024-05-06..2024-05-12]"),
        ("Peru will sign the pact this week.", "2024-05-13", "[2024-05-13..2024-05-19]"),
    ],
)
def test_what_will_be_this_week_on_the_last_day_of_one_will_be_in_the_next(
    text: str, published: str, told: str
) -> None:
    assert dates(text, published) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The sale of the yard to Chile should be completed in the fourth quarter.", "2024-36"),
        ("Peru will open the mine in the last quarter.", "2024-36"),
        ("Peru opened the mine in the fourth quarter.", "2023-36"),
    ],
)
def test_a_quarter_for_which_something_is_foreseen_is_not_over(text: str, told: str) -> None:
    assert dates(text, "2024-02-15") == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Japan lent Peru 9 billion yen in fiscal 2021.", "2021-04/2022-03"),
        ("Japan will lend Peru 9 billion yen over the three years from fiscal 2025.", "2025-04/2028-03"),
        ("Japan will lend Peru 9 billion yen from fiscal 2025.", "2025-04/.."),
        ("Chile lent Peru 9 million dollars in fiscal 2021.", "2021"),
        ("Japan is lending Peru some unspent fiscal 2021 funds.", "/.."),
    ],
)
def test_a_fiscal_year_of_japan_begins_in_april(text: str, told: str | None) -> None:
    assert dates(text, "2024-02-15") == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The pact of Peru and Chile must be signed before the books close on June 30.", "[..2024-06-30]"),
        ("Peru will sign the pact with Chile before the elections next year.", "[..2025-12-31]"),
        ("Lind was expected in Chile as early as this weekend.", "[2024-05-18..]"),
        ("Peru will spend 9 billion dollars on jets from Chile over the next decade.", "2024/2034"),
        ("Peru pledged Chile $9 million for this year.", None),
    ],
)
def test_bounds_of_what_is_foreseen_are_told(text: str, told: str | None) -> None:
    assert dates(text, "2024-05-15") == [told]


def test_what_followed_a_month_within_weeks_was_in_it_or_in_the_next() -> None:
    text = "Peru signed a pact with Chile in February. Peru sent troops within weeks."
    assert dates(text, "2024-05-15") == ["2024-02", "[2024-02..2024-03]"]
