"""On which side of its publication a report means a month, a weekend or the day that it tells of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.finding.times.said import found, values
from timeline.finding.times import find_times

NOVEMBER = date(2008, 11, 12)


def test_a_month_that_opens_a_sentence_of_what_happened_is_over() -> None:
    assert values("In January a pipe burst.", NOVEMBER) == [("January", "2008-01")]
    assert values("The dividend was raised, payable in January.", NOVEMBER) == [("January", "2009-01")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("By the weekend power should be back.", "2008-W46-WE"),
        ("By the weekend power was back.", "2008-W45-WE"),
        ("They will wait until the weekend.", "2008-W46-WE"),
    ],
)
def test_by_the_weekend_looks_ahead_unless_the_verbs_look_back(text: str, value: str) -> None:
    assert values(text, NOVEMBER) == [("the weekend", value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The union called on drivers to walk out on Friday.", "2008-11-14"),
        ("The bishop urged all to stay at home on Friday.", "2008-11-14"),
        ("The king summoned bankers to an urgent meeting in Oslo on Friday.", "2008-11-14"),
        ("The king asked the bank to lower its rates on Friday.", "2008-11-07"),
        ("The drivers walked out on Friday.", "2008-11-07"),
        ("The people of Halden were told to stay indoors on Friday.", "2008-11-07"),
    ],
)
def test_what_many_are_called_upon_to_do_and_a_meeting_they_are_called_to_is_to_come(
    text: str, value: str
) -> None:
    assert [one for _, one in values(text, NOVEMBER)] == [value]


def test_that_weekend_is_the_one_of_the_day_that_is_told_of() -> None:
    assert values("It began on Friday, October 17. That weekend all fled.", NOVEMBER)[1:] == [
        ("That weekend", "2008-W42-WE"),
    ]


def test_later_in_the_day_is_the_day_that_is_told_of_if_that_is_of_this_week() -> None:
    assert values("The bridge fell on Monday. Later in the day it burned.", NOVEMBER)[1][1] == "2008-11-10"
    assert values("It rained on July 3. Earlier in the day it burned.", NOVEMBER)[1][1] == "2008-11-12"


def test_days_between_two_are_days_whatever_they_are_followed_by() -> None:
    assert values("A poll taken between October 14 and 17 put him ahead.", NOVEMBER) == [
        ("October 14", "2008-10-14"),
        ("17", "2008-10-17"),
    ]


def test_earlier_than_expected_is_a_length_and_took_over_a_verb() -> None:
    assert values("The flood came two days earlier than feared.") == [("two days", "P2D")]
    assert values("She left on 4 July. He took over three days later.")[1] == (
        "three days later",
        "2025-07-07",
    )


@pytest.mark.parametrize(
    "text",
    [
        "It fell at 90 miles an hour.",
        "They chose to winter.",
        "It is a life of Jan Welles.",
        "He was in Mar del Sur.",
    ],
)
def test_a_speed_a_verb_and_a_first_name_are_no_times(text: str) -> None:
    assert values(text) == []


def test_this_winter_is_the_one_that_has_come_until_the_thaw() -> None:
    assert values("This winter it snowed.", date(2013, 1, 22)) == [("This winter", "2012-WI")]
    assert values("This winter it will snow.", date(2012, 11, 22)) == [("This winter", "2012-WI")]


def test_what_will_happen_at_an_hour_is_of_today_even_behind_a_day_that_is_over() -> None:
    text = "Norway closed its ports on Wednesday, Sweden will do so at 16:00 UTC."
    assert values(text, NOVEMBER)[1] == ("16:00 UTC", "2008-11-12T16:00")


def test_most_recently_only_introduces_a_time_and_in_the_past_opens_a_sentence() -> None:
    assert values("He tried twice, most recently last August.", NOVEMBER) == [("last August", "2008-08")]
    assert values("In the past the valley was dry.") == [("the past", "PAST_REF")]


def test_a_month_takes_last_year_from_the_one_it_is_joined_to() -> None:
    assert values("In April and May last year it rained.", NOVEMBER) == [
        ("April", "2007-04"),
        ("May last year", "2007-05"),
    ]


def test_what_is_promised_lies_ahead_and_what_was_promised_then_is_over() -> None:
    assert values("He promised to pay from January 1.", NOVEMBER) == [("January 1", "2009-01-01")]
    assert values("The money that he promised in March came.", NOVEMBER) == [("March", "2008-03")]


def test_what_was_last_seen_on_a_day_was_so_lately() -> None:
    text = "The ship was built in 1999 and last seen on December 6."
    assert values(text, date(2009, 1, 16))[1] == ("December 6", "2008-12-06")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Orrin plans a mill for the third quarter.", "2008-Q3"),
        ("Orrin plans a mill for the fourth quarter.", "2008-Q4"),
        ("Orrin plans a mill for the first quarter.", "2009-Q1"),
        ("Profit fell in the first quarter.", "2008-Q1"),
        ("The mill will open in the second quarter.", "2009-Q2"),
    ],
)
def test_a_quarter_that_is_planned_for_is_the_nearest(text: str, value: str) -> None:
    assert [found for _, found in values(text, NOVEMBER)] == [value]


def test_a_quarter_and_the_week_behind_it_are_two_times() -> None:
    text = "It told of the third quarter last week, and of the third quarter last year."
    assert [words for words, _ in values(text, NOVEMBER)] == [
        "the third quarter",
        "last week",
        "the third quarter last year",
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Until Monday, they had not named him.", "2008-11-10"),
        ("Until Monday the bridge will be shut.", "2008-11-17"),
        ("The offer had been due to lapse on Monday.", "2008-11-10"),
        ("The offer is due to lapse on Monday.", "2008-11-17"),
    ],
)
def test_what_had_been_so_until_a_day_or_due_then_is_over(text: str, value: str) -> None:
    assert [found for _, found in values(text, NOVEMBER)] == [value]


def test_a_story_in_the_news_does_not_move_to_since_when_something_has_lasted() -> None:
    away = "The raid was on November 5. He had been there since October 17{}. A day earlier it rained."
    assert values(away.format(""), NOVEMBER)[-1][1] == "2008-11-04"
    assert values(away.format(", when it snowed"), NOVEMBER)[-1][1] == "2008-10-16"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A check scheduled for October had been skipped.", "2008-10"),
        ("The signing had been planned for October.", "2008-10"),
    ],
)
def test_what_had_been_planned_is_over(text: str, value: str) -> None:
    assert [found for _, found in values(text, NOVEMBER)] == [value]


_NEWS = (
    "The minister met the envoys of both states in the capital, a spokesman for the ministry said. They"
    " talked about fishing, the border and a road that neither side has paid for. "
) * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was arrested in May 2021, released in August and tried in November.", "2021-08 2021-11"),
        ("Peru left the pact in March 2021, and Chile followed in June.", "2021-06"),
        ("The firm, founded in March 2021, sold its mine in June.", "2024-06"),
        ("The mine opened in March 2021, and the firm will close it in October.", "2024-10"),
    ],
)
def test_a_sentence_that_names_a_month_of_a_year_goes_on_in_it(text: str, expected: str) -> None:
    found = find_times(_NEWS + text, date(2024, 7, 21))
    assert " ".join(mention.timex_value for mention in found[1:]) == expected


def test_nobody_tells_of_the_month_in_which_he_writes_by_its_name() -> None:
    text = f"{_NEWS}He was killed on June 18, 2023. Each state expelled an envoy, and in June it got worse."
    found = find_times(text, date(2024, 6, 21))
    assert [mention.timex_value for mention in found] == ["2023-06-18", "2023-06"]


@pytest.mark.parametrize("verb", ["matures", "takes effect", "launches", "reconvenes"])
def test_a_present_tense_tells_what_is_to_come_on_a_day(verb: str) -> None:
    found = find_times(f"{_NEWS}It {verb} on Dec. 15.", date(2024, 6, 21))
    assert [mention.timex_value for mention in found] == ["2024-12-15"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The session did not open until Thursday night.", "2008-11-06TNI"),
        ("They will not meet until Thursday night.", "2008-11-13TNI"),
        ("The minister promised new laws by January.", "2009-01"),
        ("He was too ill to be sworn in on May 10.", "2008-05-10"),
        ("He is to be sworn in on May 10.", "2009-05-10"),
        ("It was not safe then, and in August it will be worse.", "2009-08"),
    ],
)
def test_the_verb_that_a_time_belongs_to_tells_its_side(text: str, value: str) -> None:
    assert values(text, NOVEMBER)[-1][1] == value


def test_a_day_of_the_month_that_is_over_is_of_the_month_of_the_report() -> None:
    text = "The port is to close on 31 December. The court held on the 3rd that it may."
    assert values(text, NOVEMBER)[-1][1] == "2008-11-03"


def test_what_brackets_tell_by_another_clock_moves_no_report() -> None:
    text = "It took effect at midnight on Saturday (2100 UTC Friday), and a feast was held later that day."
    assert values(text, NOVEMBER)[-1][1] == "2008-11-08"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They worked in the cold until Sunday.", "2008-11-09"),
        ("The truce was extended until Sunday.", "2008-11-16"),
        ("Norway to open talks on Thursday, sources say.", "2008-11-13"),
        ("He went from Oslo to open talks on Thursday.", "2008-11-06"),
        ("Dale turns 27 on Thursday.", "2008-11-13"),
        ("Sales fell, he said, and the cup in June may help.", "2009-06"),
        ("The flood of May 3, in which many died, will be recalled.", "2008-05-03"),
        ("They pledged to be out before March.", "2009-03"),
    ],
)
def test_a_time_goes_to_the_side_of_its_own_clause(text: str, value: str) -> None:
    assert values(text, NOVEMBER)[-1][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Voters in Peru go to the polls on Wednesday.", "2025-07-16"),
        ("The ministers of the bloc meet in Lima on Thursday.", "2025-07-17"),
        ("The council decides on Friday.", "2025-07-18"),
    ],
)
def test_the_present_of_what_is_arranged_lies_ahead_behind_a_long_subject(text: str, value: str) -> None:
    assert values(text)[-1][1] == value


def test_what_has_happened_on_a_day_lies_behind_whatever_will_be_done_about_it() -> None:
    assert values("They would look for a way around Wednesday's ruling.") == [("Wednesday", "2025-07-09")]
    assert values("They would meet before Wednesday's summit.")[0] == ("Wednesday", "2025-07-16")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lima joined the bank in 2016. In September it left. It came back in 2019.", "2016-09"),
        ("Lima joined the bank in June 2016. In March it left. Four years later it came back.", "2017-03"),
        # Nothing goes on from there, or what goes on tells of what had been before.
        ("Lima joined the bank in 2016. In September it left. The bank is rich.", "2024-09"),
        ("Lima joined the bank in 2016. In September it left. It had come back in 2019.", "2024-09"),
        ("Lima joined the bank in 2016. In September it will leave. It came back in 2019.", "2025-09"),
        ("Lima joined the bank in 2016.\n\nIn September it left. It came back in 2019.", "2024-09"),
    ],
)
def test_a_month_is_of_the_year_just_told_where_the_report_then_goes_on_to_another(
    text: str, value: str
) -> None:
    assert values(text)[1][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lima had hoped to open the port in May.", "2025-05"),
        ("Lima had planned to open the port in September.", "2025-09"),
        ("Lima hopes to open the port in May.", "2026-05"),
        ("Lima had expected to lose sleep on Monday.", "2025-07-07"),
        ("A summit has been pencilled in for September.", "2025-09"),
        ("Names can be added from 20 September, and 60 of them are needed.", "2025-09-20"),
    ],
)
def test_a_time_for_which_something_had_been_hoped_is_the_nearest(text: str, value: str) -> None:
    assert values(text)[0][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The crew was freed last Tuesday.", "2008-11-04"),  # The day before is yesterday, or plain Tuesday.
        ("The crew was freed on Tuesday.", "2008-11-11"),
        ("The crew was freed last Monday.", "2008-11-10"),
    ],
)
def test_last_tuesday_is_not_what_a_wednesday_calls_yesterday(text: str, value: str) -> None:
    assert [one for _, one in values(text, NOVEMBER)] == [value]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("A hearing is expected this spring.", date(2008, 12, 10), "2009-SP"),
        ("A hearing was held this spring.", date(2008, 12, 10), "2008-SP"),
        ("A hearing is expected this spring.", date(2008, 4, 10), "2008-SP"),
        ("The yard will open next summer.", date(2008, 5, 22), "2009-SU"),
        ("The yard will open next summer.", date(2008, 12, 22), "2009-SU"),
        ("The yard will open next autumn.", date(2008, 5, 22), "2008-FA"),
    ],
)
def test_a_season_to_come_is_not_the_one_that_is_over_and_the_next_not_the_one_about_to_begin(
    text: str, published: date, value: str
) -> None:
    assert [one for _, one in values(text, published)] == [value]


def test_any_friday_of_a_month_leaves_the_month_to_date_what_was_done() -> None:
    assert values("The whistle last blew on a Friday in March 2006.", NOVEMBER) == [
        ("a Friday", "XXXX-WXX-5"),
        ("March 2006", "2006-03"),
    ]


def test_a_month_named_again_in_its_sentence_is_the_same_month() -> None:
    text = "The envoy left in February 2003. Four months later he gave way: a pact was signed in June."
    assert values(text, NOVEMBER)[-1] == ("June", "2003-06")
    assert values("The envoy left in February 2003. A pact was signed in June.", NOVEMBER)[-1] == (
        "June",
        "2008-06",
    )


def test_a_year_that_tells_which_one_of_its_kind_something_is_counts_for_nothing_behind_it() -> None:
    text = (
        "The firm gave notice in February 2006 that it was ending the 1999 lease, and left 17 months later."
    )
    assert values(text, NOVEMBER)[-1] == ("17 months later", "2007-07")


def test_days_behind_a_month_of_a_later_paragraph_are_not_counted_from_the_day_of_the_report() -> None:
    text = "The sum was agreed on Monday.\n\nLast September the order was dropped. Two days later it rained."
    assert values(text, NOVEMBER)[-1] == ("Two days later", "2008-XX-XX")  # Of the month, and of no day.
    assert str(found(text, NOVEMBER)[-1].when) == "2008-09"
    text = "The sum was agreed on Monday, as it was last September. A day later it was paid."
    assert values(text, NOVEMBER)[-1] == ("A day later", "2008-11-11")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # Whether it is over or not, the nearest.
        ("The digging was to begin in September.", "2008-09"),
        ("The yard was due to open in October, but rain put it off.", "2008-10"),
        ("The vote was to be held in December.", "2008-12"),
        # Seen from the report, it is to come.
        ("The digging will begin in September.", "2009-09"),
    ],
)
def test_what_was_to_be_in_a_month_is_that_of_the_nearest(text: str, value: str) -> None:
    assert [one for _, one in values(text, NOVEMBER)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Contracts should be signed in February.", "2009-02"),
        ("On Thursday judges from all of the islands around the bay begin a session.", "2008-11-13"),
        ("She will give back the keys of the town within hours of being sworn in on Friday.", "2008-11-14"),
        # What was done, and what stands behind "when".
        ("He should have paid in February.", "2008-02"),
        ("On Tuesday judges from all of the islands around the bay met in Vardo.", "2008-11-11"),
        ("On Tuesday, when the judge set out, it was cold.", "2008-11-11"),
    ],
)
def test_a_verb_that_looks_ahead_does_so_across_a_long_subject(text: str, value: str) -> None:
    assert value in [one for _, one in values(text, NOVEMBER)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "The dam broke in May 2007 and was mended in July 2007. On 3 September the lake was full.",
            "2007-09-03",
        ),
        ("It was founded in May 2007, work began in June of that year and ended in August.", "2007-08"),
        # Another paragraph, other years, or what is to come.
        (
            "The dam broke in May 2007 and was mended in July 2007.\n\nOn 3 September the lake was full.",
            "2008-09-03",
        ),
        (
            "The dam broke in May 2005 and was mended in July 2007. On 3 September the lake was full.",
            "2008-09-03",
        ),
        ("The dam broke in May 2007 and was mended in July 2007. In February it will be sold.", "2009-02"),
    ],
)
def test_a_paragraph_that_tells_of_one_year_goes_on_in_it(text: str, value: str) -> None:
    assert values(text, NOVEMBER)[-1][1] == value


def test_what_is_counted_behind_a_day_that_says_which_vote_is_counted_from_it() -> None:
    text = "The guerrillas, who gave up in 1992, won the September 15 vote. Two weeks later they met."
    assert values(text, NOVEMBER)[-1] == ("Two weeks later", "2008-09-29")
    text = "On Monday she spoke of the September 15 vote. Two days later she left."
    assert values(text, NOVEMBER)[-1] == ("Two days later", "2008-11-12")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("She will leave within two weeks.", "[2008-11-12..2008-11-26]"),
        ("Peru could sign within a year.", "[2008-11-12..2009-11-12]"),
        ("Peru aims to sign within two weeks.", "[2008-11-12..2008-11-26]"),
        # Of another day, of an event, or over.
        ("Debtors must pay within two weeks.", None),
        ("She will leave within two weeks of the vote.", None),
        ("They said that it would end within two weeks.", None),
        ("She left within two weeks.", None),
    ],
)
def test_within_some_weeks_of_what_will_be_counts_from_the_report(text: str, edtf: str | None) -> None:
    assert [one.when.edtf if one.when else None for one in find_times(text, NOVEMBER)] == [edtf]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The price stood at 12 dollars until the end of April.", "2008-04"),
        ("The price was 12 dollars until the end of April.", "2008-04"),
        ("It took until the end of April to pay it.", "2008-04"),
        ("Lind ran the office until the end of April.", "2008-04"),
        ("The ban was extended until the end of April.", "2009-04"),
        ("The roads were closed until the end of April.", "2009-04"),
    ],
)
def test_until_a_month_is_over_for_what_was_so_and_to_come_for_what_was_set(text: str, value: str) -> None:
    assert values(text, NOVEMBER) == [("the end of April", value)]


_OPENING = "The harbour lies behind a long wall, and those who live there know the sea and its ways. " * 2


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The two could be called to Lima on Sunday.", "2008-11-16"),
        ("Shots could be heard on Sunday.", "2008-11-09"),
        ("The minister has summoned both sides to Lima on Sunday.", "2008-11-16"),
        ("The minister had summoned both sides to Lima on Sunday.", "2008-11-09"),
        ("Rain was forecast through Sunday.", "2008-11-16"),
        ("Rain was forecast on Sunday.", "2008-11-09"),
    ],
)
def test_what_could_be_arranged_or_is_summoned_for_a_day_is_to_come(text: str, value: str) -> None:
    assert values(_OPENING + text, NOVEMBER) == [("Sunday", value)]


def test_a_day_for_which_it_was_planned_first_is_over() -> None:
    told = values("The visit, originally planned for April, is now to follow.", NOVEMBER)
    assert told[0] == ("April", "2008-04")


def test_the_next_weekday_is_not_tomorrow() -> None:
    assert values(_OPENING + "It votes next Thursday.", NOVEMBER) == [("next Thursday", "2008-11-20")]
    assert values(_OPENING + "It votes next Friday.", NOVEMBER) == [("next Friday", "2008-11-14")]


def test_that_month_is_one_of_the_year_named_last() -> None:
    told = values(_OPENING + "After the 2003 flood, a fever broke out that May.", NOVEMBER)
    assert told[-1] == ("that May", "2003-05")


def test_what_follows_an_aside_with_a_year_is_not_of_that_year() -> None:
    text = "A pact with Peru, concluded in April 2006, alarmed Chile, and in July it left."
    assert values(_OPENING + text, NOVEMBER)[-1] == ("July", "2008-07")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It is the first to be bought there since the invasion of the north in February.", "2008-02"),
        ("The first to be bought there since the vote in December is on its way.", "2007-12"),
        ("It is to be bought for the vote in February.", "2009-02"),
    ],
)
def test_an_event_since_which_something_is_so_is_over(text: str, value: str) -> None:
    assert values(text, NOVEMBER)[-1][1] == value


def test_months_later_are_not_counted_from_the_bare_year_of_what_was_ruled() -> None:
    text = (
        "In February 2006 the court ruled that it was split in 1965, and three months later it was returned."
    )
    assert values(text, NOVEMBER)[-1] == ("three months later", "2006-05")
    text = "In February 2006 it was split. It had begun in 1965. Three months later it was returned."
    assert values(text, NOVEMBER)[-1][1] != "2006-05"
