"""Numbers and seasons in names are no times, and what a timetable announces lies ahead."""

from __future__ import annotations

import pytest

from tests.finding.times.said import values


@pytest.mark.parametrize(
    "text",
    [
        "They ran Fenster 2000 on it and flew in an Adler 1900.",
        "The council passed resolution 1973 and took flight 1907.",
        "They built it under ATLAS-1000 and bought S-2000 missiles.",
        "Call 555-1999 or 1-800-555-2000 for details.",
        "They competed in the Winter Olympics and the Summer Games.",
        "The Sunday Times, the daily Morgenposten and the weekly newspaper wrote of Bloody Sunday.",
        "They sang of the Summer of Love.",
        "They signed the Good Friday Agreement on Easter Island.",
        "It is cold at this time of the year.",
    ],
)
def test_a_number_or_a_season_in_a_name_is_no_time(text: str) -> None:
    assert values(text) == []


def test_a_year_behind_the_first_word_of_a_sentence_is_one() -> None:
    assert values("It ended. Throughout 2008 and towards 2010 it rained.") == [
        ("2008", "2008"),
        ("2010", "2010"),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The talks resume on Thursday.", "2025-07-17"),
        ("The fair opens in Oslo on Thursday.", "2025-07-17"),
        ("Its contract expires in December.", "2025-12"),
        ("The envoy is leaving on Thursday.", "2025-07-17"),
        ("The hearing is set for 9 a.m. Thursday.", "2025-07-17T09:00"),
        ("They let the strike begin on Thursday.", "2025-07-10"),
        ("In a talk to be aired Thursday he is calm.", "2025-07-17"),
        ("He was said to be hurt on Thursday.", "2025-07-10"),
        ("Officials said Thursday's report would be short.", "2025-07-17"),
        ("It was to open in December.", "2025-12"),
        ("The vote may be held on or should slip to Monday.", "2025-07-14"),
        ("He could not be reached on Monday.", "2025-07-07"),
        ("The ruling, originally due in December, came late.", "2024-12"),
        ("By Thursday's close shares had lost 2 percent.", "2025-07-10"),
    ],
)
def test_the_present_tense_of_a_timetable_looks_ahead(text: str, value: str) -> None:
    assert [found for _, found in values(text)] == [value]


def test_a_weekday_and_its_number_are_one_day() -> None:
    assert values("It opened on Friday the 11th.") == [("Friday the 11th", "2025-07-11")]


def test_a_holiday_is_of_the_year_that_stands_beside_it() -> None:
    assert values("They met on Ash Wednesday in 1983.") == [("Ash Wednesday", "1983-02-16"), ("1983", "1983")]
    assert values("They met at Easter of 2024.") == [("Easter of 2024", "2024-03-31")]


def test_the_day_after_what_somebody_did_is_no_day_that_the_text_names() -> None:
    assert values("He left on 6 May, the day after he was hurt.") == [("6 May", "2025-05-06")]


@pytest.mark.parametrize(
    "text",
    [
        "The film has June Carter and April Jones in it.",
        "They watched Friday Night Lights together.",
        "She edits The Week in Oslo.",
        "He rests every now and then.",
        "She flew to Mar del Plata.",
        "She flew to Mar-a-Lago.",
    ],
)
def test_first_names_and_titles_are_no_times(text: str) -> None:
    assert values(text) == []


def test_months_and_nights_before_a_capital_are_times_where_something_leads_to_them() -> None:
    assert values("In June Labour won.") == [("June", "2025-06")]
    assert values("He came on Friday Night.") == [("Friday Night", "2025-07-11TNI")]
    assert values("He left in the pre-2008 years.") == [("2008", "2008")]


@pytest.mark.parametrize(
    "text",
    [
        "The Harborough Daily and the Channel Nightly News were told.",
        "He spoke to Channel This Morning.",
        "At the end of the day, we must go on.",
        "A late-night-show was cut.",
        "They danced the day after polls closed.",
    ],
)
def test_papers_programmes_and_idioms_are_no_times(text: str) -> None:
    assert values(text) == []


def test_the_night_of_a_holiday_is_its_night() -> None:
    assert values("They crossed on Christmas night.") == [("Christmas night", "2024-12-25TNI")]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Ascension Day 1502", "1502-05-05"),
        ("Easter Saturday 1983", "1983-04-02"),
        ("Pentecost 2019", "2019-06-09"),
        ("Holy Thursday 2025", "2025-04-17"),
        ("Juneteenth 2024", "2024-06-19"),
        ("St. Patrick's Day 2024", "2024-03-17"),
        ("Martin Luther King Jr. Day 2024", "2024-01-15"),
    ],
)
def test_feasts_and_holidays_of_a_year_are_days(words: str, value: str) -> None:
    assert values(f"They came on {words}.") == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "The bank released minutes, and the Fed minutes were read.",
        "The minutes of the meeting were lost.",
    ],
)
def test_minutes_that_are_kept_or_shown_are_no_length(text: str) -> None:
    assert values(text) == []


def test_minutes_beside_an_event_are_a_length() -> None:
    assert values("They fled in the minutes before the blast.") == [("the minutes", "PTXM")]


@pytest.mark.parametrize(
    "text",
    [
        "April said the bridge was safe.",
        "August was born in Bergen.",
        "Mr. Winter met Mrs. May.",
        "The Today programme asked her, and the Today show host laughed.",
    ],
)
def test_a_month_that_speaks_or_is_born_a_season_with_a_title_and_a_programme_are_names(text: str) -> None:
    assert values(text) == []


def test_a_month_is_one_where_it_only_saw_what_happened() -> None:
    assert values("June saw rain. Today shows how much.") == [("June", "2025-06"), ("Today", "2025-07-12")]


def test_a_spring_of_water_is_no_season() -> None:
    assert values("The spring water comes from a spring near the hot springs.") == []
    assert values("In one spring offensive they won.")[0][1] == "2025-SP"


def test_a_holiday_may_end_its_paragraph() -> None:
    assert values("They want it done before Christmas.\n\nMay was wet.")[0] == ("Christmas", "2024-12-25")
    assert values("They want it done before Christmas.\n\n'It was wet'.")[0] == ("Christmas", "2024-12-25")
