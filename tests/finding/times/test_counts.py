"""Numbers that look like years or decades and count, measure or number something else."""

from __future__ import annotations

import pytest

from tests.finding.times.said import values


@pytest.mark.parametrize(
    "text",
    [
        "Around 1500 protesters filled the square.",
        "Nearly 2000 strikers came. Another 2000 were sent home.",
        "Some 1500 armed men and at least 2000 local shepherds came.",
        "The ferry carried 1918 passengers.",
        "They paid for about 1500 goats.",
        "The 1500 inmates of the fort rioted.",
        "Between 1500 and 2000 people came.",
        "From 1500 to 1800 guests were fed, 1950 to 2000 visitors turned away.",
    ],
)
def test_a_number_that_counts_people_or_things_is_no_year(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The crate weighs 1900 kg and was left 2010 m above the lake.",
        "The furnace reached 1980 degrees.",
        "The index closed at 1999, and pupil No. 2010 was given a prize.",
        "She was seen at 1920 Ash Lane, near 2010 Corn St. and 1905 West Fifth Avenue.",
    ],
)
def test_a_number_that_measures_or_numbers_something_is_no_year(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1918 passengers left the ship.", ["1918"]),
        ("The 1989 protesters were freed.", ["1989"]),
        ("By 2008 Wall Street had fallen.", ["2008"]),
        ("The 2008 Wall Street crash hit it.", ["2008"]),
        ("Around 1850 merchants came, and around 1900 potters followed.", ["1850", "1900"]),
        ("It grew by more than 1990 levels.", ["1990"]),
        ("Since at least 2015 exports have fallen.", ["2015"]),
        ("Between 1950 and 1955 exports rose.", ["1950", "1955"]),
        ("They sold it at 2010 prices.", ["2010"]),
    ],
)
def test_a_number_that_something_leads_to_as_to_a_year_is_one(text: str, expected: list[str]) -> None:
    assert [value for _, value in values(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Temperatures will drop into the 20s by nightfall.",
        "Expect lows in the 50s and highs in the 70s.",
        "The share traded in the 30s.",
    ],
)
def test_degrees_and_prices_are_no_decades(text: str) -> None:
    assert values(text) == []


def test_the_decade_of_another_sentence_is_one() -> None:
    assert values("Temperatures fell. They danced to jazz in the 30s.") == [("the 30s", "193")]


@pytest.mark.parametrize(
    "text",
    [
        "Oslo went ahead 61-50 after trailing by nine in the third quarter.",
        "Berg scored ten of her points in the second half of the third quarter and in the fourth quarter.",
        "She limped off with 4:20 left in the second quarter.",
        "The fourth quarter began with a touchdown.",
    ],
)
def test_a_quarter_of_a_game_is_none_of_a_year(text: str) -> None:
    assert [words for words, _ in values(text) if "quarter" in words] == []


def test_a_quarter_in_which_profits_trailed_is_one_of_a_year() -> None:
    assert values("Trailing costs rose in the third quarter, by a tenth.") == [
        ("the third quarter", "2025-Q3")
    ]
