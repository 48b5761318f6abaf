"""Clock times and parts of days: their zones, and the day they belong to."""

from __future__ import annotations

import pytest

from tests.finding.times.said import found, values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It sank at 11:30 a.m. local time.", "11:30 a.m. local time", "2025-07-12T11:30"),
        ("It sank at 14:00 local time.", "14:00 local time", "2025-07-12T14:00"),
        ("It sank at 0430 local time.", "0430 local time", "2025-07-12T04:30"),
        ("It sank at 7 p.m. Eastern Standard Time.", "7 p.m. Eastern Standard Time", "2025-07-12T19:00"),
        ("It sank at 9:15 Oslo time.", "9:15 Oslo time", "2025-07-12T09:15"),
        ("It sank at 10:12 (UTC).", "10:12 (UTC)", "2025-07-12T10:12"),
        ("It sank at 10:12 (UTC+8).", "10:12 (UTC+8)", "2025-07-12T10:12"),
        ("It sank at 0905 IST.", "0905 IST", "2025-07-12T09:05"),
        ("It sank at 1400 hours.", "1400 hours", "2025-07-12T14:00"),
        ("It sank at noon, they said.", "noon", "2025-07-12T12:00"),
    ],
)
def test_a_clock_time_ends_with_its_zone(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "It sank at 11 p.m. local time (0400 UTC) on Tuesday.",
        "It sank at 11 p.m. local time Tuesday.",
        "It sank between 10 and 11 p.m. on Tuesday.",
        "It sank on Tuesday at 10 p.m. GMT.",
    ],
)
def test_every_clock_time_of_a_phrase_belongs_to_the_day_that_it_names(text: str) -> None:
    assert {value[:10] for _, value in values(text)} == {"2025-07-08"}


def test_a_number_before_hours_is_a_length_unless_it_is_a_clock_time() -> None:
    assert values("They worked 1400 hours.") == [("1400 hours", "PT1400H")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It sank in the early hours of Thursday.", "the early hours of Thursday", "2025-07-10TMO"),
        ("It sank in the small hours of 5 July.", "the small hours of 5 July", "2025-07-05TMO"),
        ("Trading stopped at mid-morning.", "mid-morning", "2025-07-12TMO"),
        ("It rained in the evening.", "the evening", "2025-07-12TEV"),
        ("The river will rise overnight.", "overnight", "2025-07-12TNI"),
    ],
)
def test_a_part_of_a_day_is_one_of_the_day_beside_it_or_of_today(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_overnight_and_late_night_are_no_times_before_what_they_describe() -> None:
    assert values("The overnight train and the late-night show were full.") == []


def test_a_night_that_names_its_day_is_that_night() -> None:
    assert values("The dam broke in the night of 3 July.") == [("the night of 3 July", "2025-07-03TNI")]


def test_what_happened_overnight_follows_the_day_that_is_spoken_of() -> None:
    assert [m.timex_value for m in found("He came on Tuesday after it rained overnight.")] == [
        "2025-07-08",
        "2025-07-08TNI",
    ]


def test_what_lasts_overnight_into_a_day_is_of_that_day() -> None:
    assert values("Guns fired overnight into Wednesday.")[0] == ("overnight", "2025-07-09TNI")


def test_a_day_within_brackets_is_that_of_the_time_there() -> None:
    text = "On Saturday it shook at 5:12 a.m. local time (2012 GMT Friday) off the coast."
    assert [value for _, value in values(text)] == [
        "2025-07-12", "2025-07-12T05:12", "2025-07-11T20:12",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It left at 6:30 in the evening.", "6:30 in the evening", "2025-07-12T18:30"),
        ("It left at 11:15 in the morning.", "11:15 in the morning", "2025-07-12T11:15"),
        ("It left at 14:30 in the afternoon.", "14:30 in the afternoon", "2025-07-12T14:30"),
        ("It left at six o'clock this morning.", "six o'clock this morning", "2025-07-12T06:00"),
        ("It left at 11 p.m. last night.", "11 p.m. last night", "2025-07-11T23:00"),
        ("It left at nine on Tuesday morning.", "nine on Tuesday morning", "2025-07-08T09:00"),
        ("It left the night before last.", "the night before last", "2025-07-10TNI"),
        ("It left at 11:30 tomorrow morning.", "11:30 tomorrow morning", "2025-07-13T11:30"),
        ("It came at half past one in the morning.", "half past one in the morning", "2025-07-12T01:30"),
        ("It left at a quarter to six this evening.", "a quarter to six this evening", "2025-07-12T17:45"),
        ("It left at half past 7 p.m. as planned.", "half past 7 p.m.", "2025-07-12T19:30"),
        ("By ten last night it had left.", "ten last night", "2025-07-11T22:00"),
    ],
)
def test_a_clock_time_and_its_part_of_the_day_are_one_time(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_a_score_before_a_part_of_the_day_is_no_hour() -> None:
    assert values("They won 7 last night.") == [("last night", "2025-07-11TNI")]


def test_a_night_that_was_is_none_that_is_to_come() -> None:
    text = "On Tuesday a ruling that calls a vote for July 26 brought crowds out that night."
    assert values(text)[-1] == ("that night", "2025-07-08TNI")
    text = "The mayor, who faces a vote next Tuesday, spoke in the afternoon."
    assert values(text)[-1] == ("the afternoon", "2025-07-12TAF")
    text = "He spoke on Tuesday of the June 30 vote. Crowds came that night."
    assert values(text)[-1] == ("that night", "2025-07-08TNI")


def test_a_clock_time_goes_on_from_the_day_of_the_week_and_what_is_to_come_is_of_today() -> None:
    text = "On Friday he went. He had first come in July 1992. At 6 a.m. they left."
    assert values(text)[-1] == ("6 a.m.", "2025-07-11T06:00")
    assert values("On Thursday 16 died. A service will be held at noon.")[-1] == ("noon", "2025-07-12T12:00")


def test_a_clock_time_is_of_the_day_of_the_month_behind_it() -> None:
    text = "It began on 3 July 2024. At noon on the 5th it ended, and at 11.40 that night they left."
    assert [value for _, value in values(text)] == [
        "2024-07-03", "2024-07-05T12:00", "2024-07-05", "2024-07-05T23:40",
    ]  # fmt: skip


def test_the_hours_after_midnight_belong_to_the_next_morning_and_the_story_goes_on_from_the_evening() -> None:
    text = "They met on Thursday night. At two in the morning they rested. The next day they left."
    assert [value for _, value in values(text)] == ["2025-07-10TNI", "2025-07-11T02:00", "2025-07-11"]
    assert values("It rained overnight. At 3 a.m. it stopped.")[-1] == ("3 a.m.", "2025-07-12T03:00")


def test_noon_the_next_day_is_of_the_day_behind_it() -> None:
    text = "On 30 October 2018 it was signed; it took effect at noon the next day."
    assert [value for _, value in values(text)] == ["2018-10-30", "2018-10-31T12:00", "2018-10-31"]


def test_early_hours_are_those_of_a_day_and_an_hour_in_the_morning_may_be_rough() -> None:
    text = "In the early hours of January 31, 2024, they came."
    assert values(text) == [("the early hours of January 31, 2024", "2024-01-31TMO")]
    assert values("It rained in the early hours of March.")[0][1] == "2025-03"
    text = "It happened at about 7:15 in the morning on June 30 of last year."
    assert values(text)[0] == ("about 7:15 in the morning", "2024-06-30T07:15")


def test_the_small_hours_of_the_morning_are_its_morning() -> None:
    assert values("Crowds danced until the early hours of the morning.") == [
        ("the early hours of the morning", "2025-07-12TMO"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Doors open at half seven.", "half seven", "2025-07-12T07:30"),
        ("It is open till 10 tonight.", "10 tonight", "2025-07-12T22:00"),
        ("It sank at eleven minutes past midnight.", "eleven minutes past midnight", "2025-07-12T00:11"),
        ("It sank at five minutes to noon.", "five minutes to noon", "2025-07-12T11:55"),
    ],
)
def test_an_hour_may_be_told_in_words(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


def test_no_half_is_a_clock_without_an_hour() -> None:
    assert values("It was cut to half 5 times.") == []


def test_a_time_ends_with_its_paragraph() -> None:
    assert values("It rang at 1 a.m.\n\nWednesday was calm.")[0] == ("1 a.m.", "2025-07-12T01:00")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The road was washed away overnight.", "2025-07-11TNI"),
        ("They melted away during the night.", "2025-07-11TNI"),
        ("The road will be closed overnight.", "2025-07-12TNI"),
    ],
)
def test_a_night_that_is_told_of_is_the_one_before_the_report(text: str, value: str) -> None:
    assert values(text)[0][1] == value


def test_a_night_before_leaves_the_day_that_is_told_of() -> None:
    text = "It fell on Saturday. They had melted away during the night. By 9 a.m. lorries came."
    assert values(text)[-1] == ("9 a.m.", "2025-07-12T09:00")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The gates close at 7 p.m. Eastern on Tuesday.", ["2025-07-15T19:00", "2025-07-15"]),
        ("The gates shut at 9:30 a.m. sharp on Tuesday.", ["2025-07-08T09:30", "2025-07-08"]),
        ("The gates shut at mid-morning on Friday.", ["2025-07-11TMO", "2025-07-11"]),
        ("The gates were shut 8pm-10pm Tuesday.", ["2025-07-08T20:00", "2025-07-08T22:00"]),
        (
            "Between 8:00 and 9:00 on Tuesday the gates shut.",
            ["2025-07-08T08:00", "2025-07-08T09:00", "2025-07-08"],
        ),
        ("Sat 19 July, 10am-4pm: fair.", ["2025-07-19T10:00", "2025-07-19T16:00"]),
    ],
)
def test_a_time_of_day_finds_its_day_past_a_zone_another_time_or_a_comma(
    text: str, expected: list[str]
) -> None:
    assert [value for _, value in values(text)] == expected


def test_a_clock_of_the_east_is_no_airline() -> None:
    assert values("It left at 7 p.m. Eastern Airlines said so.")[0] == ("7 p.m.", "2025-07-12T19:00")


def test_the_midnight_that_ends_a_night_is_behind_it() -> None:
    assert values("They will leave by midnight tonight.") == [("midnight tonight", "2025-07-12T24:00")]
    assert values("They left at midnight on New Year's Eve.")[0] == ("midnight", "2024-12-31T24:00")
