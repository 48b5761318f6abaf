"""Which time a text has come to: stories that go on, asides, and news that means its own day."""

from __future__ import annotations

import pytest

from tests.finding.times.said import PUBLISHED, REST, values
from timeline.finding.times import find_times


def story(text: str) -> dict[str, str]:
    """The words and the value of each mention of a history."""
    return {text[m.start : m.end]: m.timex_value for m in find_times(text, PUBLISHED, narrative=True)}


@pytest.mark.parametrize(
    "aside",
    [
        "The guild (1790) stayed out of it.",
        "The heirs of the March 1785 rising joined in.",
        "The town had been walled in June 1788.",
        "It had lost another war less than two years earlier.",
    ],
)
def test_a_story_does_not_move_to_what_it_names_in_passing(aside: str) -> None:
    text = f"On 2 May 1793 the gates fell. {aside} On 17 August the guard was raised."
    assert story(text)["17 August"] == "1793-08-17"


def test_a_story_stays_at_the_beginning_of_what_lasted_until_later() -> None:
    text = (
        "In September 1744 it began and went on until the fall of the town in May 1745. By October all fled."
    )
    assert story(text)["October"] == "1744-10"


def test_days_of_that_year_are_of_the_year_just_named_even_in_passing() -> None:
    text = "It was signed in 1673. It was hit in August 1915, and from 12 to 19 November of that year."
    assert story(text)["19 November of that year"] == "1915-11-19"


def test_a_sentence_that_names_a_year_goes_on_in_it() -> None:
    assert values("It was hit in 2001, when a tremor in late June killed two.")[1] == ("late June", "2001-06")
    assert values("He was held in January 2003 and freed in March.")[1] == ("March", "2003-03")
    assert values("A plan approved in 2001 lets them buy shares through June.")[1] == ("June", "2025-06")


def test_news_means_its_own_day_by_a_clock_time_where_the_day_before_it_is_to_come_or_long_past() -> None:
    assert (
        values("A march is planned for Monday. Shares stood at 12 by 1430 GMT.")[1][1] == "2025-07-12T14:30"
    )
    assert values("It was founded on 3 May 2001. At 3 p.m. it rang.")[1][1] == "2025-07-12T15:00"
    assert values("It will open on Monday. It will close at 3 p.m. then.")[1][1] == "2025-07-14T15:00"


def test_the_night_before_is_that_of_the_day_before_the_one_spoken_of() -> None:
    assert values("On Friday 40 were dead, up from 17 the night before.")[1] == (
        "the night before",
        "2025-07-10TNI",
    )
    assert values("They met the night before the vote.") == []


def test_the_month_that_another_is_compared_with_is_not_the_one_spoken_of() -> None:
    text = "Prices rose 0.7 percent in June from May and 2 percent from a year earlier."
    assert values(text)[-1][1] == "2024-06"


def test_a_comparison_with_a_year_earlier_finds_its_month_behind_the_figure() -> None:
    assert values("It rose to 14.7 percent in May from 9.9 percent a year earlier.")[1][1] == "2024-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It flared in the winter of 2008-09.", [("the winter of 2008-09", "2008-WI")]),
        ("The weather was spring-like.", []),
        ("Between 1740 and 1745 it was rebuilt.", [("1740", "1740"), ("1745", "1745")]),
    ],
)
def test_years_of_a_span_are_read_and_likenesses_are_not(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


def test_the_months_of_a_range_lie_within_a_year() -> None:
    assert [value for _, value in values("It fell between August and June.")] == ["2024-08", "2025-06"]
    assert [value for _, value in values("It fell from February to June.")] == ["2025-02", "2025-06"]


def test_a_quarter_that_names_its_year_is_compared_with_the_one_a_year_earlier() -> None:
    assert values("In the second quarter of 2025 it sold 104, up from 95 a year earlier.")[1][1] == "2024-Q2"


def test_the_year_of_an_event_is_not_the_one_of_the_report() -> None:
    assert values("It was the year of the flood.") == []


def test_a_year_that_is_a_heading_is_one_and_days_that_are_listed_are_days_each() -> None:
    text = "The fort stood.\n\n1867\n\nIt fell on 7 May. They charged again on the 8th and the 9th."
    assert list(story(text).values()) == ["1867", "1867-05-07", "1867-05-08", "1867-05-09"]


def test_the_day_that_an_anniversary_is_told_to_is_no_day_of_the_story() -> None:
    assert list(story("On 2 May 1869, three years to the day after Holm, it fell.").values()) == [
        "1869-05-02",
        "P3Y",
    ]


def test_a_weekday_ahead_may_be_the_day_of_the_report_itself() -> None:
    assert values("They will meet later Saturday.") == [("later Saturday", "2025-07-12")]
    assert values("They will meet on Saturday.") == [("Saturday", "2025-07-12")]
    assert values("They will meet next Saturday.") == [("next Saturday", "2025-07-19")]


def test_some_weekday_is_no_day_of_the_calendar_unless_something_is_of_it() -> None:
    (mention,) = find_times("He fell ill. It was a Monday, and it rained." + REST, PUBLISHED)
    assert (mention.timex_value, mention.when) == ("XXXX-WXX-1", None)
    assert values("He said so in a Monday speech.") == [("Monday", "2025-07-07")]


def test_two_digits_behind_an_apostrophe_are_a_year_where_a_preposition_leads_to_them() -> None:
    assert values("In '11 he came; by '68 he had left.") == [("'11", "2011"), ("'68", "1968")]
    assert values("He wore the '11 and said: 'no'.") == []


@pytest.mark.parametrize("opening", ["Saturday, July 12, 2025\n\nA court ruled", "A court ruled on Friday"])
def test_news_that_looks_far_back_is_still_news(opening: str) -> None:
    years = "".join(f" In {year} it had met." for year in range(1950, 1962))
    text = f"{opening} that the port may stay.{years} It will meet on Tuesday."
    assert [m.timex_value for m in find_times(text, PUBLISHED)][-1] == "2025-07-15"
