"""Days that are joined, days that are set for in the present tense, and units that a story told of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.finding.times.said import REST, values
from timeline.finding.times import find_times

FRIDAY = date(2024, 5, 17)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ten were killed between Friday and Sunday.", ["2024-05-10", "2024-05-12"]),
        ("Ten were held on Friday and Saturday.", ["2024-05-10", "2024-05-11"]),
        ("Ten were held on Thursday and Friday.", ["2024-05-16", "2024-05-17"]),
        ("The envoys will meet between Friday and Sunday.", ["2024-05-17", "2024-05-19"]),
        ("The people were told to stay at home from Friday to Sunday.", ["2024-05-17", "2024-05-19"]),
        ("The bloc holds a summit on Thursday and Friday.", ["2024-05-23", "2024-05-24"]),
    ],
)
def test_of_two_weekdays_that_are_joined_the_first_comes_first(text: str, days: list[str]) -> None:
    assert [value for _, value in values(text, FRIDAY)] == days


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Norway holds talks with Peru on Monday.", "2024-05-20"),
        ("Norway signs the pact on Tuesday.", "2024-05-21"),
        ("There were signs of trouble on Tuesday.", "2024-05-14"),
        ("Norway held talks with Peru on Monday.", "2024-05-13"),
        ("Norway welcomes the release of two men on Monday.", "2024-05-13"),
        ("Nobody stood up for Tuesday's bombing.", "2024-05-14"),
        ("They prepared for Saturday's match.", "2024-05-18"),
        ("Talks were to open on Thursday, but nobody came.", "2024-05-16"),
        ("Talks were to open on Thursday, but may not.", "2024-05-23"),
        ("The vote was put back to November.", "2024-11"),
        ("Norway, which is preparing to host a drill in September, called it a threat.", "2024-09"),
        ("She hands over her command in December.", "2024-12"),
        ("They can apply again from Monday.", "2024-05-20"),
        ("They were barred from Monday.", "2024-05-13"),
        ("The pact dates from September 16.", "2023-09-16"),
        ("He died on the night of March 15 last year.", "2023-03-15TNI"),
        ("He died on the night of March 15.", "2024-03-15TNI"),
        ("The town was handed back to Peru in November.", "2023-11"),
    ],
)
def test_a_day_lies_where_the_words_beside_it_look(text: str, value: str) -> None:
    assert values(text, FRIDAY)[0][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In April the men left. Later in the month a ship came.", "2024-04"),
        ("In April 2021 the men left. Later in the year a ship came.", "2021"),
        ("In April the men left. At the end of the month a ship came.", "2024-04"),
        ("In April the men left. A ship will come at the end of the month.", "2024-05"),
    ],
)
def test_later_in_the_month_and_its_end_are_those_of_the_month_told_of(text: str, value: str) -> None:
    assert values(text, FRIDAY)[-1][1] == value


def test_the_past_fortnight_is_the_two_weeks_that_are_over() -> None:
    assert values("In the past fortnight ten have died.", FRIDAY) == [("the past fortnight", "P2W")]
    text = "In the past fortnight ten villages have been burned." + REST
    assert [str(one.when) for one in find_times(text, FRIDAY)] == ["[2024-05-03..2024-05-17]"]


def test_the_year_of_an_aside_is_not_that_of_what_goes_on_behind_it() -> None:
    said = values("Peru, which left in August 2019 after a row, came back on 24 November.", FRIDAY)
    assert said[-1][1] == "2023-11-24"
    said = values("In August 2019, after a row on 3 August, Peru left the bloc.", FRIDAY)
    assert said[-1][1] == "2019-08-03"


def test_since_when_something_is_the_first_is_not_what_a_story_goes_on_from() -> None:
    text = "On 8 May it closed. The ban, the first since one was laid in 2019, ended a week later."
    assert values(text, FRIDAY)[-1][1] == "2024-05-15"


def test_the_same_day_as_that_of_another_is_not_known() -> None:
    assert values("Peru applied on the same day as Chile.", FRIDAY) == []


def test_a_headline_in_the_present_tense_says_nothing_of_the_days_below_it() -> None:
    assert values("Norway holds talks with Peru\n\nOn Monday they met.", FRIDAY)[0][1] == "2024-05-13"


def test_a_fortnight_from_a_day_is_a_day() -> None:
    assert (
        values("It sank on 3 May and was raised a fortnight later.", date(2024, 6, 1))[-1][1] == "2024-05-17"
    )
