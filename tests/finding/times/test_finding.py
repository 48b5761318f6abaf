"""What find_times finds in English, and what it leaves alone."""

from __future__ import annotations

from datetime import date

import pytest

from tests.finding.times.said import PUBLISHED, found, values
from timeline.domain.when import When
from timeline.finding.times import find_times


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It was signed on 19 June 2024.", "19 June 2024", "2024-06-19"),
        ("It was signed on June 19th, 2024.", "June 19th, 2024", "2024-06-19"),
        ("It was signed on the 19th of June 2024.", "the 19th of June 2024", "2024-06-19"),
        ("It was signed on Wednesday, Jun. 19, 2024.", "Wednesday, Jun. 19, 2024", "2024-06-19"),
        ("It was signed on 2024-06-19.", "2024-06-19", "2024-06-19"),
        ("It was signed on 19.06.2024.", "19.06.2024", "2024-06-19"),
        ("It was signed on 6/19/2024.", "6/19/2024", "2024-06-19"),
        ("It was signed on 19-Jun-2024.", "19-Jun-2024", "2024-06-19"),
        ("It was signed in June 2024.", "June 2024", "2024-06"),
        ("It is in this Dec. 13, 2018, photo.", "Dec. 13, 2018", "2018-12-13"),
        ("It was signed in 2024.", "2024", "2024"),
        ("It was signed in the summer of 2024.", "the summer of 2024", "2024-SU"),
        ("It was signed in the third quarter of 2024.", "the third quarter of 2024", "2024-Q3"),
        ("It was signed in Q3 2024.", "Q3 2024", "2024-Q3"),
        ("It was signed in the first half of 2024.", "the first half of 2024", "2024-H1"),
        ("It was signed in the early 1990s.", "the early 1990s", "199"),
        ("It was built in the 19th century.", "the 19th century", "18"),
        ("It was built in 490 BC.", "490 BC", "BC0490"),
        ("It ended in nineteen ninety-six.", "nineteen ninety-six", "1996"),
        ("It opened on Christmas Day 2023.", "Christmas Day 2023", "2023-12-25"),
        ("It began in fiscal year 2023.", "fiscal year 2023", "2023"),
        ("It began on the morning of 5 May 2024.", "the morning of 5 May 2024", "2024-05-05TMO"),
    ],
)
def test_an_explicit_date_is_read_without_a_publication_date(text: str, words: str, value: str) -> None:
    assert values(text, None) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He came yesterday.", "yesterday", "2025-07-11"),
        ("He came last week.", "last week", "2025-W27"),
        ("He came last month.", "last month", "2025-06"),
        ("He will come next year.", "next year", "2026"),
        ("He came three days ago.", "three days ago", "2025-07-09"),
        ("He came two months ago.", "two months ago", "2025-05"),
        ("He came on Friday.", "Friday", "2025-07-11"),
        ("He came on Saturday.", "Saturday", "2025-07-12"),
        ("He will come on Friday.", "Friday", "2025-07-18"),
        ("The vote will be held on Friday.", "Friday", "2025-07-18"),
        ("He stays until Sunday.", "Sunday", "2025-07-13"),
        ("Reply by Monday.", "Monday", "2025-07-14"),
        ("It is true since August.", "August", "2024-08"),
        ("He came before the Sept. 11 attacks.", "Sept. 11", "2001-09-11"),
        ("He came on Sat., March 1.", "Sat., March 1", "2025-03-01"),
        ("It ends at year-end 2026.", "year-end 2026", "2026"),
        ("He left over 20 years ago.", "over 20 years ago", "2005"),
        ("He left in the summer months.", "the summer", "2025-SU"),
        ("He came the day after Christmas.", "the day after Christmas", "2024-12-26"),
        ("It was not until Sunday that he came.", "Sunday", "2025-07-06"),
        ("He came last Thursday.", "last Thursday", "2025-07-10"),
        ("He will come next Friday.", "next Friday", "2025-07-18"),
        ("He came in May.", "May", "2025-05"),
        ("He came in November.", "November", "2024-11"),
        ("He will come in November.", "November", "2025-11"),
        ("He came in June last year.", "June last year", "2024-06"),
        ("He came on 3 July.", "3 July", "2025-07-03"),
        ("He came last night.", "last night", "2025-07-11TNI"),
        ("He came at 1730 UTC.", "1730 UTC", "2025-07-12T17:30"),
        ("He came at 10:30 p.m. on Friday.", "10:30 p.m.", "2025-07-11T22:30"),
        ("He came the day before yesterday.", "the day before yesterday", "2025-07-10"),
        ("He came over the weekend.", "the weekend", "2025-W28-WE"),
        ("He came last autumn.", "last autumn", "2024-FA"),
        ("He came in the first half of the year.", "the first half of the year", "2025-H1"),
        ("He came in the week of July 7.", "the week of July 7", "2025-W28"),
        ("Following Friday's talks he left.", "Friday", "2025-07-11"),
    ],
)
def test_a_relative_time_is_seen_from_the_publication(text: str, words: str, value: str) -> None:
    assert values(text)[0] == (words, value)


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("He stayed for nearly three years.", "nearly three years", "DURATION", "P3Y"),
        ("He paid a three-day visit.", "three-day", "DURATION", "P3D"),
        ("He spoke for an hour and a half.", "an hour and a half", "DURATION", "PT1H30M"),
        ("He spoke for half an hour.", "half an hour", "DURATION", "PT30M"),
        ("He stayed a few weeks.", "a few weeks", "DURATION", "PXW"),
        ("It fell for the last three months.", "the last three months", "DURATION", "P3M"),
        ("It fell for more than a decade.", "more than a decade", "DURATION", "P1DE"),
        ("They meet every Monday.", "every Monday", "SET", "XXXX-WXX-1"),
        ("They meet twice a week.", "twice a week", "SET", "P1W"),
        ("It fell over the past year.", "the past year", "DURATION", "P1Y"),
        ("He got between five and ten years.", "five and ten years", "DURATION", "P5Y"),
        ("He got one hundred and five days.", "one hundred and five days", "DURATION", "P105D"),
        ("They ended the month-long strike.", "month-long", "DURATION", "P1M"),
        ("They run two flights a week.", "a week", "SET", "P1W"),
        ("They meet on Tuesday nights.", "Tuesday nights", "SET", "XXXX-WXX-2TNI"),
        ("It followed several quarters of losses.", "several quarters", "DURATION", "PXQ"),
        ("They ended a several-year strike.", "several-year", "DURATION", "PXY"),
        ("They meet every few days.", "every few days", "SET", "PXD"),
        ("They are meeting right now.", "right now", "DATE", "PRESENT_REF"),
        ("They may soon meet.", "soon", "DATE", "FUTURE_REF"),
        ("They met often in the past.", "the past", "DATE", "PAST_REF"),
        ("They meet daily.", "daily", "SET", "P1D"),
        ("They are meeting now.", "now", "DATE", "PRESENT_REF"),
        ("They met recently.", "recently", "DATE", "PAST_REF"),
        ("They will meet in the near future.", "the near future", "DATE", "FUTURE_REF"),
    ],
)
def test_lengths_sets_and_vague_words_have_their_type(text: str, words: str, kind: str, value: str) -> None:
    mention = found(text)[0]
    assert (text[mention.start : mention.end], mention.timex_type, mention.timex_value) == (
        words,
        kind,
        value,
    )


@pytest.mark.parametrize(
    "text",
    [
        "We may march to the fall of the second wall in a minute's walk of the sun.",
        "The 45-year-old paid $1999 for 3,000 shells, 50% of room 12.",
        "About three quarters of the shells fell short.",
        "They held 2000 people.",
        "He sat, and the Sun reported it.",
        "Now, is that wise?",
        "The march of the workers went on; they may win.",
        'He told USA Today, and the Today show, and ABC\'s "This Week" that it was high noon.',
        "Average daily sales fell in a matter of weeks; on days when all slept the everyday noise fell.",
    ],
)
def test_money_ages_counts_and_verbs_are_no_times(text: str) -> None:
    assert [m.timex_value for m in found(text) if m.timex_type != "DURATION"] == []


def test_a_day_that_the_calendar_does_not_have_is_not_invented() -> None:
    text = "It hit on 31 February 2025, on the 32nd of May, in week 54 of 2025 and in the year 99999."
    assert all(len(m.timex_value) < 10 for m in found(text))


def test_days_that_share_a_month_are_found_one_by_one() -> None:
    assert values("They met from 20 to 22 September 2024.") == [
        ("20", "2024-09-20"),
        ("22 September 2024", "2024-09-22"),
    ]
    assert values("They met on April 24 and 25, 2024.") == [
        ("April 24", "2024-04-24"),
        ("25, 2024", "2024-04-25"),
    ]


def test_a_month_takes_the_year_of_the_one_it_is_joined_to() -> None:
    assert values("It fell between March and May 2019.")[0] == ("March", "2019-03")
    assert values("It fell from November to February 2019.")[0] == ("November", "2018-11")


def test_the_end_of_a_range_of_weekdays_comes_after_its_start() -> None:
    assert values("They met from Wednesday to Tuesday.") == [
        ("Wednesday", "2025-07-02"),
        ("Tuesday", "2025-07-08"),
    ]


def test_years_joined_by_a_dash_are_two() -> None:
    assert values("In 1915-17 it fell.") == [("1915", "1915"), ("17", "1917")]


def test_without_a_publication_date_a_weekday_stays_unresolved_and_says_why() -> None:
    mention = found("He stays until Sunday.", None)[0]
    assert mention.when is None
    assert mention.timex_value == "XXXX-WXX-7"
    assert mention.problem == "the document has no publication date"


def test_a_partial_publication_date_resolves_what_it_can() -> None:
    partial = When("2025-07")
    month, weekday = found("It began last month and ended on Friday.", partial)
    assert month.timex_value == "2025-06"
    assert weekday.when is None
    assert weekday.problem == "the document's publication date is not exact enough"


def test_what_follows_counts_from_the_day_that_was_mentioned() -> None:
    text = "They met on 24 May 2022. Two days later it ended. The following day he left."
    assert [m.timex_value for m in found(text)] == ["2022-05-24", "2022-05-26", "2022-05-27"]


def test_a_history_follows_its_own_dates() -> None:
    text = (
        "War broke out in September 1939. In November an offensive began. In 1940 the front moved; by June "
        "1940 the capital had fallen. In 1941 and in 1942 little changed. On 5 May 1943 the siege ended. In "
        "August the allies landed. In 1944 and in 1945 it was over."
    )
    mentions = {text[m.start : m.end]: m.timex_value for m in find_times(text, PUBLISHED)}
    assert mentions["November"] == "1939-11"
    assert mentions["August"] == "1943-08"


def test_a_short_message_is_about_the_day_it_is_sent() -> None:
    assert [m.timex_value for m in find_times("Good morning! Long night ahead", PUBLISHED)] == [
        "2025-07-12TMO",
        "2025-07-12TNI",
    ]
    assert "2025-07-12TMO" not in [m.timex_value for m in found("Every one wished a good morning.")]


def test_a_day_that_was_never_named_is_no_time_in_news() -> None:
    assert values("In 2024 it rained less than on that day.") == [("2024", "2024")]


def test_the_past_year_ends_with_the_publication() -> None:
    assert str(found("It fell over the past year.")[0].when) == "[2024..2025-07-12]"
    assert str(found("It fell over the past decade.")[0].when) == "[2015..2025-07-12]"


def test_the_same_quarter_of_another_year_is_that_quarter() -> None:
    text = (
        "Net rose in the second quarter, from 5 million in the same period of 2022. In that quarter it fell."
    )
    assert [v for _, v in values(text)] == ["2025-Q2", "2022-Q2", "2025-Q2"]


def test_a_report_on_a_quarter_counts_its_year_ago_in_quarters() -> None:
    text = "Profit rose in the second quarter from a year earlier. In the latest period sales fell."
    assert [m.timex_value for m in found(text)] == ["2025-Q2", "2024-Q2", "2025-Q2"]


def test_the_place_on_the_calendar_keeps_the_words_and_the_precision() -> None:
    text = "It was in late 2023, in mid-March 2023, about 1950, earlier this month, in the past two months."
    assert [(str(m.when), m.when and m.when.text) for m in found(text)] == [
        ("2023-39", "late 2023"),
        ("[2023-03-11..2023-03-20]", "mid-March 2023"),
        ("1950~", "about 1950"),
        ("[2025-07-01..2025-07-12]", "earlier this month"),
        ("[2025-05..2025-07-12]", "the past two months"),
    ]


@pytest.mark.parametrize(
    "piece", ["the quarter ended ", "3 a.m. on ", "May and ", "5 to ", "the week of ", "a year ago "]
)
def test_a_long_chain_of_times_that_point_at_each_other_ends(piece: str) -> None:
    assert find_times(piece * 3000, PUBLISHED) is not None


def test_an_unknown_language_has_no_times() -> None:
    assert list(find_times("19 June 2024", PUBLISHED, language="xx")) == []


def test_march_and_may_are_months_beside_another() -> None:
    assert values("March and April were wet.") == [("March", "2025-03"), ("April", "2025-04")]
    assert values("May to August was dry.")[0] == ("May", "2025-05")
    assert values("May and the boys were wet.") == []


def test_march_is_a_month_behind_in_and_a_march_behind_an_article() -> None:
    assert values("They were fined in March for the delay.") == [("March", "2025-03")]
    assert values("The trial ended in May for both of them.") == [("May", "2025-05")]
    assert values("She led the March for Clean Water.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Net fell in the year-ago third quarter.", [("the year-ago third quarter", "2024-Q3")]),
        (
            "Net rose in the second quarter a year earlier.",
            [("the second quarter a year earlier", "2024-Q2")],
        ),
        ("It lost money in the year ended March 31.", [("the year", "P1Y"), ("March 31", "2025-03-31")]),
        ("The firm lost less in FY2023.", [("FY2023", "2023")]),
        ("The firm lost less in FY24.", [("FY24", "2024")]),
        ("The firm lost less in Q1 FY25.", [("Q1 FY25", "2025-Q1")]),
        ("The firm lost less in Q3 FY2024.", [("Q3 FY2024", "2024-Q3")]),
        ("The firm lost less in the fiscal year 2024.", [("the fiscal year 2024", "2024")]),
        ("They met in January nineteen ninety-seven.", [("January nineteen ninety-seven", "1997-01")]),
        ("They met in the summer of '69.", [("the summer of '69", "1969-SU")]),
    ],
)
def test_what_a_balance_sheet_or_a_speaker_calls_a_period_is_one_time(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert values(text) == expected


def test_a_fiscal_year_that_spans_two_is_read_as_both() -> None:
    assert values("It grew in fiscal year 2007-08.") == [("fiscal year 2007", "2007"), ("08", "2008")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Trading is to resume in Oslo on Monday.", "2025-07-14"),
        ("Envoys planned a rally in Oslo on Monday.", "2025-07-14"),
        ("Up until Thursday the port had been shut.", "2025-07-10"),
        ("The fair starts this Sunday.", "2025-07-13"),
        ("He will explain why the May 3 blast killed two.", "2025-05-03"),
        ("A board of four was named, effective Sept. 1.", "2025-09-01"),
        ("They will look into the June 20 fire.", "2025-06-20"),
    ],
)
def test_a_date_lies_on_the_side_that_its_own_clause_tells(text: str, value: str) -> None:
    assert [found_value for _, found_value in values(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "It was a sad day for the port.",
        "The disk reads two million bytes per second.",
        "They met for the third time in as many weeks.",
    ],
)
def test_what_measures_a_speed_or_a_mood_is_no_time(text: str) -> None:
    assert values(text) == []


def test_to_last_is_a_verb_before_a_length() -> None:
    assert values("The strike is to last 48 hours.") == [("48 hours", "PT48H")]


def test_a_clock_time_counts_from_the_day_beside_it() -> None:
    assert values("He is to speak at 11:55 later today.") == [("11:55 later today", "2025-07-12T11:55")]
    assert values("It rose at mid-afternoon yesterday.") == [("mid-afternoon yesterday", "2025-07-11TAF")]
    assert values("It landed at 5 p.m. local time on Tuesday.")[0] == (
        "5 p.m. local time",
        "2025-07-08T17:00",
    )


def test_nothing_over_counts_ahead_from_the_publication_where_no_other_time_was_named() -> None:
    (mention,) = found("Ten years later they returned to the coast.")
    assert mention.when is None
    assert mention.problem


def test_earlier_this_week_ends_on_the_day_of_publication() -> None:
    (mention,) = found("They agreed earlier this week.", date(2025, 7, 10))
    assert str(mention.when) == "[2025-07-07..2025-07-10]"


def test_a_day_of_that_month_and_days_of_that_year_follow_the_one_that_is_spoken_of() -> None:
    text = "A pipe burst in May 2013; they blocked the road from 3 to 24 June of that year."
    assert [value for _, value in values(text)] == ["2013-05", "2013-06-03", "2013-06-24"]
    text = "They rammed a ship in February last year. On the 18th of that month the fleet left."
    assert [value for _, value in values(text)] == ["2024-02", "2024-02-18"]


def test_the_next_day_follows_the_day_that_is_spoken_of() -> None:
    assert [value for _, value in values("They signed on 13 May. The next day they left.")] == [
        "2025-05-13",
        "2025-05-14",
    ]


def test_the_following_month_comes_after_the_year_that_is_spoken_of() -> None:
    text = "Norland printed a map of the shoal in 1979, and Ostia protested the following February."
    assert [value for _, value in values(text)] == ["1979", "1980-02"]


def test_without_a_publication_date_a_day_without_a_year_follows_the_date_before_it() -> None:
    text = "They signed it on 3 November 2022. On 17 November they ratified it. They met last week."
    assert [value for _, value in values(text, None)] == ["2022-11-03", "2022-11-17", "XXXX-WXX"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The port burned for three days until Friday.", "2025-07-11"),
        ("They called a strike for Monday.", "2025-07-14"),
        ("On Monday a conference of donors opens in Oslo.", "2025-07-14"),
        ("The office shut on the last day of the year.", "2024-12-31"),
        ("The office shut on the first day of May 2019.", "2019-05-01"),
    ],
)
def test_programmes_look_ahead_and_what_lasted_looks_back(text: str, value: str) -> None:
    assert values(text)[-1][1] == value


def test_the_day_after_an_event_counts_from_nothing_that_a_calendar_knows() -> None:
    assert values("The envoy left on 6 May, the day after the blast.") == [("6 May", "2025-05-06")]


def test_a_season_in_a_name_is_none() -> None:
    assert values("Its troops crushed the Prague Spring in August 1968.") == [("August 1968", "1968-08")]


def test_early_and_middle_of_a_month_are_two_times_in_it() -> None:
    assert values("Rain fell in early and mid-October 2023.") == [
        ("early", "2023-10"),
        ("mid-October 2023", "2023-10"),
    ]
    first, second = found("Rain fell in late May or early June, and in early and late April.")[2:]
    assert [(m.timex_value, m.mod) for m in (first, second)] == [("2025-04", "START"), ("2025-04", "END")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It begins at 7.30pm on Friday.", "7.30pm", "2025-07-18T19:30"),
        ("It began at 11.05 a.m. on Friday.", "11.05 a.m.", "2025-07-11T11:05"),
    ],
)
def test_a_dot_parts_the_hour_from_the_minute_as_a_colon_does(text: str, words: str, value: str) -> None:
    assert values(text)[0] == (words, value)


def test_the_year_before_counts_from_the_year_that_is_spoken_of() -> None:
    assert values("Exports fell in 2021 from the year before.")[1] == ("the year before", "2020")
    assert values("Prices rose in May 2024 after a fall the month before, they said.")[1] == (
        "the month before",
        "2024-04",
    )


def test_the_same_month_last_year_is_one_time() -> None:
    assert values("Exports fell in May 2024 from the same month a year earlier.")[1] == (
        "the same month a year earlier",
        "2023-05",
    )
    assert values("Exports rose in June from the same month last year.")[1] == (
        "the same month last year",
        "2024-06",
    )


def test_the_year_to_a_month_is_a_length() -> None:
    assert values("Profit for the year to 31 March rose.") == [
        ("the year", "P1Y"),
        ("31 March", "2025-03-31"),
    ]


def test_the_year_is_no_length_because_a_text_begins_with_a_date() -> None:
    assert values("12 May 2024 was the hottest day of the year.")[1] == ("the year", "2025")


def test_nine_eleven_is_a_day_where_words_say_so_and_else_a_fraction() -> None:
    assert values("The law was passed after 9/11 and hardly read.") == [("9/11", "2001-09-11")]
    assert values("The 9/11 attacks changed it.") == [("9/11", "2001-09-11")]
    assert values("The score was 9/11 in the second round.") == []


def test_a_number_that_ends_a_name_counts_nothing() -> None:
    assert values("The SC5 days were sold out and the HWW1hr deal was not.") == []


def test_a_distance_that_ends_its_clause_counts_back_from_the_time_before() -> None:
    assert values("The fleet left on 9 July 2025. It had come two days before.")[1] == (
        "two days before",
        "2025-07-07",
    )
    assert values("It had come two days before the fleet left.")[0] == ("two days", "P2D")


def test_only_what_is_joined_to_a_dated_year_goes_on_in_it() -> None:
    assert values("Work began in January 2023 and stopped on 2 September.")[1][1] == "2023-09-02"
    text = "She, who was sworn in in January 2024, pleaded for it when she met the king in February."
    assert values(text)[1][1] == "2025-02"
    text = "It had sold goods between 2019 and 2022, and on 14 May the agency sent a letter."
    assert values(text)[2][1] == "2025-05-14"


def test_the_weekend_of_some_days_is_that_weekend() -> None:
    assert values("It was held on the weekend of 5-6 July.") == [("the weekend of 5-6 July", "2025-W27-WE")]
    assert values("It was held on the weekend of May 3, 2024.")[0][1] == "2024-W18-WE"
    assert values("It was held in the week of May 3, 2024.")[0][1] == "2024-W18"
    for day in ("3rd May 2024", "May 3rd, 2024", "the 3rd of May 2024"):
        assert values(f"It was held in the week of {day}.")[0][1] == "2024-W18"


def test_the_night_of_a_day_holds_its_month() -> None:
    text = "It burned on the night of the 5th of May 2024."
    assert values(text) == [("the night of the 5th of May 2024", "2024-05-05TNI")]


def test_weekdays_that_are_something_are_to_come() -> None:
    assert [value for _, value in values("Both Monday and Tuesday are holidays.")] == [
        "2025-07-14",
        "2025-07-15",
    ]
    assert values("Thursday was a holiday.") == [("Thursday", "2025-07-10")]


def test_what_will_stay_as_it_is_lies_ahead() -> None:
    assert values("Airports will stay closed through Thursday.") == [("Thursday", "2025-07-17")]
    assert values("Airports remained closed on Thursday.") == [("Thursday", "2025-07-10")]


def test_the_same_period_is_of_the_year_where_no_quarter_is_named() -> None:
    text = "Twice as many came this year as in the same period last year."
    assert values(text)[-1] == ("the same period last year", "2024")
    text = "In the second quarter more came than in the same period last year."
    assert values(text)[-1][1] == "2024-Q2"


def test_months_of_figures_are_compared_with_a_year_and_quarters_with_a_quarter() -> None:
    text = "In the second quarter it lost 2. For the nine months it lost 5, up from 4 a year earlier."
    assert values(text)[-1] == ("a year earlier", "2024")


def test_the_quarter_that_is_compared_with_is_not_the_one_reported() -> None:
    text = (
        "In the second quarter it lost 5, against 3 in the second quarter of 2024. In the quarter costs fell."
    )
    assert values(text)[-1] == ("the quarter", "2025-Q2")
    assert values("It sold ten in the quarter that ended May 31.")[0] == ("the quarter", "2025-Q2")


@pytest.mark.parametrize(
    "text",
    [
        "They play Oslo on Tuesday.",
        "The queen leaves for Oslo on Tuesday.",
        "Most of the shops reopen Tuesday.",
    ],
)
def test_the_present_tense_of_a_programme_looks_ahead(text: str) -> None:
    assert values(text) == [("Tuesday", "2025-07-15")]


def test_one_day_is_a_length_where_it_lasts() -> None:
    assert values("They will be recalled for one day.") == [("one day", "P1D")]
    assert values("They will be recalled one day.") == [("one day", "FUTURE_REF")]


def test_what_is_on_a_weekday_lies_ahead() -> None:
    assert values("The vote is on Tuesday.") == [("Tuesday", "2025-07-15")]
    assert values("The deadline is Friday.") == [("Friday", "2025-07-18")]


def test_short_weekdays_belong_to_the_date_and_ordinals_to_the_weekday() -> None:
    text = "Updated 3:15 PM ET, Wed March 4, 2015."
    assert values(text) == [("3:15 PM ET, Wed March 4, 2015", "2015-03-04T15:15")]
    assert values("It meets every second Tuesday.") == [("every second Tuesday", "XXXX-WXX-2")]


def test_a_month_is_compared_with_that_of_a_year_earlier() -> None:
    assert values("The cases in May were double those of a year earlier.")[-1] == (
        "a year earlier",
        "2024-05",
    )


def test_as_recently_as_is_no_time() -> None:
    assert values("He said so as recently as June.") == [("June", "2025-06")]


def test_the_next_month_follows_the_one_spoken_of_and_in_the_next_month_the_publication() -> None:
    assert values("He was held in May 2003 and the next month he was freed.")[-1] == (
        "the next month",
        "2003-06",
    )
    assert values("It will grow in the next month.") == [("the next month", "2025-08")]
    assert values("It will grow next month.") == [("next month", "2025-08")]


def test_two_stretches_of_a_month_are_of_the_same_year() -> None:
    text = "In mid- to late September rain fell on the town."
    assert values(text) == [("mid", "2024-09"), ("late September", "2024-09")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They danced in the 1920s and 30s.", [("the 1920s", "192"), ("30s", "193")]),
        ("They danced in the 1820s and '30s.", [("the 1820s", "182"), ("'30s", "183")]),
        ("They danced in the 60s and 70s.", [("the 60s", "196"), ("70s", "197")]),
        ("They danced in their 20s and 30s.", []),
    ],
)
def test_two_decades_share_their_century(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


def test_a_number_that_is_no_day_of_the_month_dates_no_set() -> None:
    assert values("It rains each May 4.", None) == [("each May 4", "XXXX-05-04")]
    assert values("Each 300,000 July and every May 99.", None) == [
        ("Each 300,000 July", "XXXX-07"),
        ("every May", "XXXX-05"),
    ]
