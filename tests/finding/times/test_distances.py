"""Distances in time, and the edges of months and years."""

from __future__ import annotations

from datetime import date

import pytest

from tests.finding.times.said import found, values
from timeline.finding.times import resolve_again


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They meet two months from now.", "two months from now", "2025-09"),
        ("They meet a week from today.", "a week from today", "2025-07-19"),
        ("They meet two days from tomorrow.", "two days from tomorrow", "2025-07-15"),
        ("They meet a week from Monday.", "a week from Monday", "2025-07-21"),
        ("They meet a few weeks from now.", "a few weeks from now", "FUTURE_REF"),
        ("They met ten years ago today.", "ten years ago today", "2015-07-12"),
        ("They met a year ago this week.", "a year ago this week", "2024-W28"),
        ("They met a week ago Sunday.", "a week ago Sunday", "2025-06-29"),
        ("They met five years ago yesterday.", "five years ago yesterday", "2020-07-11"),
        ("They meet again, two weeks ago tomorrow it was.", "two weeks ago tomorrow", "2025-06-29"),
        ("They met a year ago this Monday.", "a year ago this Monday", "2024-07-14"),
        ("They met two months ago Friday.", "two months ago Friday", "2025-05-11"),
        ("They met eighty years ago this October.", "eighty years ago this October", "1945-10"),
        ("They meet on Friday week.", "Friday week", "2025-07-25"),
        ("They meet on Monday week.", "Monday week", "2025-07-21"),
    ],
)
def test_a_distance_and_what_it_counts_from_are_one_time(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It fell in the first week of March 2024.", "the first week of March 2024", "2024-W10"),
        ("It fell in week 10 of 2024.", "week 10 of 2024", "2024-W10"),
        ("It fell in the last week in June.", "the last week in June", "2025-W26"),
        ("It fell in the second week of May.", "the second week of May", "2025-W19"),
        ("It fell in the last days of 1999.", "the last days of 1999", "1999"),
        ("It fell in the early days of May.", "the early days of May", "2025-05"),
        ("It fell on the first Monday in October 2024.", "the first Monday in October 2024", "2024-10-07"),
        ("It fell on the last Friday of May.", "the last Friday of May", "2025-05-30"),
        ("It fell on the second day of May 2024.", "the second day of May 2024", "2024-05-02"),
    ],
)
def test_a_week_or_an_edge_of_a_month_is_one_time(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("in the last days of 1999", "1999-12"),
        ("at the end of 1999", "1999-12"),
        ("at the beginning of 1999", "1999-01"),
        ("at the end of last year", "2024-12"),
        ("late in 1999", "1999-39"),
        ("in early 1999", "1999-37"),
        ("at the end of May 1999", "[1999-05-21..1999-05-31]"),
    ],
)
def test_the_edge_of_a_year_is_a_month_and_its_late_or_early_part_a_third(words: str, edtf: str) -> None:
    (mention,) = found(f"It fell {words}.")
    assert str(mention.when) == edtf


def test_the_end_of_a_year_stays_a_month_when_the_publication_is_corrected() -> None:
    text = "It fell at the end of last year."
    (again,) = resolve_again(text, found(text), date(2020, 3, 1))
    assert str(again.when) == "2019-12"


def test_a_counted_length_at_an_edge_stays_a_length() -> None:
    assert values("It fell in the first nine months of 2024.") == [
        ("the first nine months", "P9M"),
        ("2024", "2024"),
    ]


def test_the_figures_of_a_month_are_compared_with_that_month_a_year_earlier() -> None:
    assert values("Exports rose in May from a year earlier.") == [
        ("May", "2025-05"),
        ("a year earlier", "2024-05"),
    ]


def test_a_week_that_is_told_by_its_end_is_a_length() -> None:
    assert values("It fell in the week ending 6 July.") == [("the week", "P1W"), ("6 July", "2025-07-06")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Sales fell in H1 2024.", "H1 2024", "2024-H1"),
        ("Sales fell in 2H 2024.", "2H 2024", "2024-H2"),
        ("Sales fell in 2Q24.", "2Q24", "2024-Q2"),
        ("Sales fell in the 2024 financial year.", "the 2024 financial year", "2024"),
    ],
)
def test_the_short_names_of_halves_and_quarters_are_read(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_a_virus_is_no_half_of_a_year() -> None:
    assert values("The H1N1 virus and an H2 bus were found; prices rose 2 percent year on year.") == []


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He got four years and six months.", "four years and six months", "P4Y6M"),
        ("It took 3 hours and 20 minutes.", "3 hours and 20 minutes", "PT3H20M"),
        ("It took 3 hours 54 minutes.", "3 hours 54 minutes", "PT3H54M"),
        ("It took two days, four hours.", "two days, four hours", "P2DT4H"),
        ("He came a year and two months ago.", "a year and two months ago", "2024-05"),
    ],
)
def test_a_length_in_two_units_is_one(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_two_lengths_of_unlike_units_stay_two() -> None:
    assert values("He got two years and 100 hours of service.") == [
        ("two years", "P2Y"),
        ("100 hours", "PT100H"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It grew in the January-March quarter.", [("the January-March quarter", "2025-Q1")]),
        ("It grew in the April-June quarter of 2019.", [("the April-June quarter of 2019", "2019-Q2")]),
        ("It rose in the year through March 2024.", [("the year", "P1Y"), ("March 2024", "2024-03")]),
        ("Each June 23 they mourn.", [("Each June 23", "XXXX-06-23")]),
        ("They lost in the quarter-finals.", []),
    ],
)
def test_quarters_and_years_are_told_from_what_only_looks_like_them(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lasted for over a year.", [("over a year", "P1Y")]),
        ("It was done in under a month.", [("under a month", "P1M")]),
        ("It fell over two years.", [("two years", "P2Y")]),
        ("A boy aged 18 months was found.", []),
        ("It fell in the last quarter of 2024.", [("the last quarter of 2024", "2024-Q4")]),
        ("The 16th-century hall burned.", [("16th-century", "15")]),
        ("It rose on the same day last year.", [("the same day last year", "2024-07-12")]),
    ],
)
def test_a_length_and_a_share_take_the_words_that_bound_them(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert values(text) == expected


def test_the_weekend_of_a_holiday_is_the_one_that_it_makes_long() -> None:
    assert values("It rained on Labor Day weekend.") == [("Labor Day weekend", "2024-W35-WE")]
    assert values("It rained over the Easter weekend.") == [("the Easter weekend", "2025-W16-WE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Half a century ago it was a forest.", ("Half a century ago", "1975")),
        ("In May 2019 it closed; half a year later it was sold.", ("half a year later", "2019-11")),
        ("He came on 3 May 2019. Four days after that he met them.", ("Four days after that", "2019-05-07")),
        ("They waited almost a hundred years for it.", ("almost a hundred years", "P100Y")),
        ("It was lost for more than half a century.", ("more than half a century", "P50Y")),
    ],
)
def test_halves_and_round_numbers_are_counted_with_and_so_is_after_that(
    text: str, expected: tuple[str, str]
) -> None:
    assert values(text)[-1] == expected


def test_after_that_event_counts_from_what_is_not_known() -> None:
    assert values("He came on 3 May 2019. Four days after that battle he fell.")[-1] == ("Four days", "P4D")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It took 2 hours, 14 minutes and 4 seconds.", "2 hours, 14 minutes and 4 seconds", "PT2H14M4S"),
        (
            "It took three years, two months and five days.",
            "three years, two months and five days",
            "P3Y2M5D",
        ),
        ("She trains six days a week.", "six days a week", "P1W"),
        ("It is open 24 hours a day.", "24 hours a day", "P1D"),
        ("It met once every five years.", "once every five years", "P5Y"),
        ("It meets three times every day.", "three times every day", "P1D"),
        ("It lost $1.3 million a day.", "a day", "P1D"),
    ],
)
def test_lengths_in_many_units_and_amounts_a_unit_are_one_time(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_a_length_a_week_ago_is_no_rate() -> None:
    assert [words for words, _ in values("He left for two days a week ago.")] == ["two days", "a week ago"]


def test_halves_and_hundreds_belong_to_the_length() -> None:
    assert values("It took the last two and a half years.") == [("the last two and a half years", "P2.5Y")]
    assert values("It stood for a hundred and forty years.") == [("a hundred and forty years", "P140Y")]


def test_who_took_over_did_so_that_long_ago() -> None:
    assert values("He took over six months ago.") == [("six months ago", "2025-01")]
    assert values("He left over six years ago.") == [("over six years ago", "2019")]


def test_half_days_are_lengths_and_a_year_of_something_is_one_of_many() -> None:
    assert values("They plan a half-day strike.") == [("half-day", "PT12H")]
    assert values("It was a year of storms.") == []


def test_an_ordinal_before_a_distance_is_a_thing_and_an_hour_a_day_how_often() -> None:
    text = "One came in May 2019, the second eleven months later. They train an hour a day."
    assert values(text)[1:] == [("eleven months later", "2020-04"), ("an hour a day", "P1D")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They met in the week before last.", "the week before last", "2025-W26"),
        ("They met on the Tuesday before last.", "the Tuesday before last", "2025-07-01"),
        ("They met in the summer before last.", "the summer before last", "2023-SU"),
        ("They will meet the year after next.", "the year after next", "2027"),
        ("They met two Mondays ago.", "two Mondays ago", "2025-06-30"),
        ("They met on Tuesday of last week.", "Tuesday of last week", "2025-07-01"),
    ],
)
def test_the_second_one_back_or_ahead_is_one_time(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_the_weekday_before_counts_from_the_day_told_of() -> None:
    assert values("They met on 10 July, having spoken the Monday before.") == [
        ("10 July", "2025-07-10"),
        ("the Monday before", "2025-07-07"),
    ]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It fell in the first half of May 2021.", "[2021-05-01..2021-05-15]"),
        ("It fell in the latter half of June.", "[2025-06-16..2025-06-30]"),
        ("It fell in the back half of 2023.", "2023-41"),
    ],
)
def test_the_halves_of_a_month_are_its_fortnights(text: str, edtf: str) -> None:
    (mention,) = found(text)
    assert str(mention.when) == edtf


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The June quarter was weak.", "The June quarter", "2025-Q2"),
        ("It rose in the September 2023 quarter.", "the September 2023 quarter", "2023-Q3"),
    ],
)
def test_a_quarter_goes_by_its_last_month(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_the_forties_of_a_person_are_no_years() -> None:
    assert values("A man in his late 40s was held.") == []
    assert values("The pact of the late 40s was kept.") == [("the late 40s", "194")]


def test_a_night_is_that_of_the_day_behind_it() -> None:
    assert values("They met overnight on Wednesday.") == [
        ("overnight", "2025-07-09TNI"),
        ("Wednesday", "2025-07-09"),
    ]


def test_a_date_may_begin_with_its_year() -> None:
    assert values("The raid of 2023/10/07 killed many.") == [("2023/10/07", "2023-10-07")]
    assert ("2023/13/07", "2023-13-07") not in values("The code is 2023/13/07.")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They met on 14 November 2005. A week later it fell.", "A week later", "2005-11-21"),
        ("They met on 14 November 2005. Two weeks earlier it fell.", "Two weeks earlier", "2005-10-31"),
        ("They met on 14 November 2005. The following week it fell.", "The following week", "2005-W47"),
    ],
)
def test_weeks_counted_from_a_day_end_on_a_day(text: str, words: str, value: str) -> None:
    assert values(text)[1:] == [(words, value)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He spoke on Wednesday. The day before they had met.", "The day before", "2025-07-08"),
        ("It fell in 2019. The year before they had met.", "The year before", "2018"),
        ("It passed on Wednesday by a law of 2001. The same day, rates fell.", "The same day", "2025-07-09"),
    ],
)
def test_a_sentence_may_open_with_a_day_beside_that_of_the_one_before(
    text: str, words: str, value: str
) -> None:
    assert values(text)[-1] == (words, value)


def test_a_day_before_what_follows_is_none_that_was_told() -> None:
    assert values("He spoke the day before they met.") == []
    assert values("He spoke the day before that attack.") == []


def test_the_day_before_what_is_said_then_is_that_of_the_saying() -> None:
    text = "They met on Wednesday. He had told them the day before that it would rain."
    assert values(text)[-1] == ("the day before", "2025-07-08")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opens in eleven months' time.", [("eleven months' time", "2026-06")]),
        ("It opens in a few days' time.", [("a few days' time", "FUTURE_REF")]),
        ("The lease expires in eleven months.", [("eleven months", "2026-06")]),
        ("Voters go to the polls in two years.", [("two years", "2027")]),
        ("The bridge was due in two years.", [("two years", "P2Y")]),
        ("They will build it in two years.", [("two years", "P2Y")]),
        ("It was taken four times in a year's time.", [("a year", "P1Y")]),
        ("They came on Thursday, April 2 last year.", [("Thursday, April 2 last year", "2024-04-02")]),
    ],
)
def test_a_distance_may_be_told_as_time_to_come(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They met the week before Christmas.", "the week before Christmas", "2024-W51"),
        ("The Friday after Thanksgiving is busy.", "The Friday after Thanksgiving", "2024-11-29"),
        ("They met on the weekend after Easter.", "the weekend after Easter", "2025-W17-WE"),
        ("They sang the night before Christmas.", "the night before Christmas", "2024-12-24TNI"),
        ("They met the day after 3 June 2019.", "the day after 3 June 2019", "2019-06-04"),
        ("They met the week before June 3 2019.", "the week before June 3 2019", "2019-W22"),
        ("They left the day before Thanksgiving 2019.", "the day before Thanksgiving 2019", "2019-11-27"),
        ("The strike began on May Day 1926.", "May Day 1926", "1926-05-01"),
    ],
)
def test_a_day_or_a_week_beside_a_holiday_or_a_date_is_counted_from_it(
    text: str, words: str, value: str
) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the early hours of the following day", "2019-05-04TMO"),
        ("the morning of the next day", "2019-05-04TMO"),
        ("the evening of the previous day", "2019-05-02TEV"),
    ],
)
def test_a_part_of_the_next_day_is_a_time_of_that_day(words: str, value: str) -> None:
    assert values(f"On 3 May 2019 he fell ill. They came in {words}.")[1] == (words, value)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It took three full years.", "three full years", "P3Y"),
        ("It took three whole days.", "three whole days", "P3D"),
        ("It took three long, hard years.", "three long, hard years", "P3Y"),
        ("It took 1½ years.", "1½ years", "P1.5Y"),
        ("It took 3.5 million years.", "3.5 million years", "P3500000Y"),
        ("It took 10 thousand years.", "10 thousand years", "P10000Y"),
        ("It took two billion years.", "two billion years", "P2000000000Y"),
        ("It took two hundred days.", "two hundred days", "P200D"),
        ("It took three quarters of an hour.", "three quarters of an hour", "PT45M"),
    ],
)
def test_a_length_keeps_its_number(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize("words", ["4.5 billion years ago", "1.5 million years ago", "66 million years ago"])
def test_what_was_before_all_calendars_has_no_place_on_one(words: str) -> None:
    (mention,) = found(f"The sea was warm {words}.")
    assert (mention.end - mention.start, mention.timex_value, mention.when) == (len(words), "XXXX", None)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Two full weeks ago he left.", "Two full weeks ago", "2025-W26"),
        ("2½ years ago he left.", "2½ years ago", "2023-01"),
        ("Thirty-odd years ago he left.", "Thirty-odd years ago", "1995"),
        ("A quarter of a century ago he left.", "A quarter of a century ago", "2000"),
        ("He left 10 to 15 years ago.", "10 to 15 years ago", "PAST_REF"),
    ],
)
def test_a_distance_takes_the_words_that_measure_it(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_millions_that_are_paid_are_counted_with_no_length() -> None:
    assert values("She paid 5 million two years ago.") == [("two years ago", "2023")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It sits on the second Thursday of every month.", "the second Thursday of every month", "P1M"),
        ("It pays on the last day of each year.", "the last day of each year", "P1Y"),
        ("The club meets quarterly.", "quarterly", "P3M"),
        ("The fair is held annually.", "annually", "P1Y"),
    ],
)
def test_what_comes_back_each_month_or_year_is_one_set(text: str, words: str, value: str) -> None:
    (mention,) = found(text)
    assert (text[mention.start : mention.end], mention.timex_type, mention.timex_value, mention.when) == (
        words,
        "SET",
        value,
        None,
    )


def test_a_rate_and_a_kind_are_no_sets() -> None:
    assert values("Profit grew annually by a tenth, said the quarterly report.") == []


def test_a_year_and_a_distance_that_are_joined_are_two_times() -> None:
    assert values("She won in 1943 and five years later lost.") == [
        ("1943", "1943"),
        ("five years later", "1948"),
    ]


def test_a_holiday_may_be_of_last_year_and_a_set_of_part_of_a_day() -> None:
    assert values("They met on Christmas Day last year.") == [("Christmas Day last year", "2024-12-25")]
    assert values("They met on Easter Sunday of 2019.") == [("Easter Sunday of 2019", "2019-04-21")]
    assert values("They met every Saturday morning.") == [("every Saturday morning", "XXXX-WXX-6TMO")]


def test_a_year_earlier_is_not_counted_from_a_quarter_that_is_still_planned() -> None:
    text = "It is to close in the fourth quarter. It refused a bid in May. A year earlier it had sold a mill."
    assert values(text)[-1] == ("A year earlier", "2024")
