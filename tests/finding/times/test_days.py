"""Days and years by their numbers, as histories write them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.finding.times.said import values
from tests.finding.times.test_stories import story


def test_days_that_share_an_article_are_days_each() -> None:
    text = "It began in May 1740. They fought on the 9th and 10th, and on the 12th, 13th and 15th."
    assert list(story(text).values())[1:] == [f"1740-05-{day}" for day in ("09", "10", "12", "13", "15")]
    assert values("It was held on the 9th and 10th floors.") == []


def test_two_days_parted_by_a_slash_are_both() -> None:
    assert values("It fell on 9/10 May 2019.") == [("9", "2019-05-09"), ("10 May 2019", "2019-05-10")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The abbey (c. 1250) burned.", "1250", "1250"),
        ("The abbot (d. 1234) wrote it.", "1234", "1234"),
        ("It was used as late as 1781.", "1781", "1781"),
        ("It began in May '68.", "May '68", "1968-05"),
        ("The winter of 1739-1740 was cold.", "The winter of 1739-1740", "1739-WI"),
    ],
)
def test_a_year_is_told_by_what_stands_before_it(text: str, words: str, value: str) -> None:
    assert story(text)[words] == value


def test_centuries_that_share_their_noun_are_two() -> None:
    assert values("In the late 18th and early 19th centuries it grew.") == [
        ("the late 18th", "17"),
        ("early 19th centuries", "18"),
    ]


def test_a_year_and_a_half_later_is_counted_in_months() -> None:
    text = "It began in March 1740. A year and a half later it fell; two and a half years later it rose."
    assert list(story(text).values())[1:] == ["1741-09", "1744-03"]


def test_night_is_any_night_in_a_history_and_in_news_none() -> None:
    assert story("In March 1740 they marched only by night.")["night"] == "XXXX-XX-XXTNI"
    assert values("They marched only by night.") == []


def test_a_day_has_a_year_of_three_digits_where_a_history_tells_of_such_years_and_else_a_number() -> None:
    early = "In 577 he came. In June 582 he won. In the spring of 590 Borg fell. On 24 March 602 Elis left."
    assert list(story(early).values()) == ["0577", "0582-06", "0590-SP", "0602-03-24"]
    late = "In 1812 he came. On 5 June 300 were killed. In July 120 Germans left."
    assert list(story(late).values()) == ["1812", "1812-06-05", "1812-07"]
    assert values("On 5 June 300 were killed.") == [("5 June", "2025-06-05")]


def test_the_end_of_next_year_counts_from_the_publication_and_the_next_year_from_the_mention() -> None:
    text = (
        "It will invest 45 million by 2029. Nobody will go before the end of next year. It was built in 1990."
    )
    assert ("the end of next year", "2026") in values(text)
    assert ("the next spring", "1991-SP") in values(
        "It opened in the autumn of 1990 and closed the next spring."
    )


def test_a_month_before_the_one_named_last_is_that_of_the_next_year() -> None:
    text = "Troops left Lima in August 2022 and in February came back."
    assert values(text)[1] == ("February", "2023-02")


def test_a_weekday_beside_a_date_tells_its_year() -> None:
    # 25 April was a Saturday in 1998, and the paper of Friday comes out before it.
    text = "The paper said in an editorial on Saturday, April 25, that it fell."
    assert values(text, date(1998, 4, 24)) == [("Saturday, April 25", "1998-04-25")]
    assert values("It was signed on Friday, 3 May.", date(2021, 6, 1)) == [("Friday, 3 May", "2019-05-03")]


def test_a_weekday_that_no_year_near_has_leaves_the_date_as_it_is() -> None:
    assert values("It was signed on Sunday, 29 February.", date(2021, 6, 1)) == [
        ("Sunday, 29 February", "2020-02-29")
    ]


def test_a_day_alone_is_of_the_month_told_last_whatever_year_was_named_since() -> None:
    text = "On 3 July the pact was signed. It ends a contract of 2016. On the 7th it was shown."
    assert dict(values(text))["the 7th"] == "2025-07-07"


def test_a_day_by_its_number_stands_before_what_was_done_on_it() -> None:
    text = "It began on 2 May 2019, and on the 5th stopped the trams, and on the 9th coastal guns fired."
    assert [value for _, value in values(text)][-2:] == ["2019-05-05", "2019-05-09"]
    assert values("It was moved to the 5th armored brigade.") == []


def test_that_month_is_the_month_named_last_whatever_years_are_named_behind_it() -> None:
    text = "In July 2019 it sold a yard that it had bought in 2005. That same month it closed another."
    assert values(text)[-1] == ("That same month", "2019-07")


def test_a_fourth_that_may_be_bought_is_no_day() -> None:
    assert values("A fourth may be bought.") == []
    assert values("It was on the fourth of May 2019.")[-1][1] == "2019-05-04"
