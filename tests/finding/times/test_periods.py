"""What since, until, from ... to and the like make of the times beside them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.finding.times.said import REST, found
from timeline.domain.when import When
from timeline.finding.times import find_periods, find_times

# A Saturday.
PUBLISHED = date(2025, 7, 12)


def periods(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str, str]]:
    found = find_periods(text, find_times(text, published))
    return [(text[p.start : p.end], p.when.edtf, p.rule) for p in found]


def test_by_a_time_of_day_is_no_period_but_that_day() -> None:
    assert periods("The shares fell by midday on the exchange.") == []


def test_a_day_on_which_something_is_prolonged_begins_no_period() -> None:
    assert [rule for _, _, rule in periods("They prolonged the truce on Tuesday until 13 August 2025.")] == [
        "until"
    ]


def test_the_length_of_what_is_agreed_on_a_day_does_not_begin_on_that_day() -> None:
    assert periods("They agreed on Thursday to open the gate for three months.") == []


@pytest.mark.parametrize(
    ("text", "words", "edtf", "rule"),
    [
        ("They have traded since 2023.", "since 2023", "2023/..", "since"),
        ("Since the spring of 2024 it has grown.", "Since the spring of 2024", "2024-21/..", "since"),
        ("From 2022 onwards it grew.", "From 2022", "2022/..", "since"),
        ("The fair is open until Sunday.", "until Sunday", "/2025-07-13", "until"),
        ("The fair is open through 20 July.", "through 20 July", "/2025-07-20", "until"),
        (
            "It ran from 20 to 22 September 2024.",
            "from 20 to 22 September 2024",
            "2024-09-20/2024-09-22",
            "from-to",
        ),
        ("It will run from Monday to Friday.", "from Monday to Friday", "2025-07-14/2025-07-18", "from-to"),
        (
            "It ran from March 2022 to May this year.",
            "from March 2022 to May this year",
            "2022-03/2025-05",
            "from-to",
        ),
        ("It ran from last week to Friday.", "from last week to Friday", "2025-06-30/2025-07-11", "from-to"),
        ("It ran in 2019-2021.", "2019-2021", "2019/2021", "from-to"),
        ("It ran between March and May.", "between March and May", "2025-03/2025-05", "between"),
        ("It left before May 2024.", "before May 2024", "[..2024-04-30]", "before"),
        ("It must leave by Tuesday.", "by Tuesday", "[..2025-07-15]", "by"),
        (
            "It must leave before the end of the year.",
            "before the end of the year",
            "[..2025-12-31]",
            "before",
        ),
        ("It left after 3 June.", "after 3 June", "[2025-06-04..]", "after"),
        ("It ended three months after 24 May 2022.", "three months after 24 May 2022", "2022-08", "shifted"),
        ("It began ten days before 5 May 2022.", "ten days before 5 May 2022", "2022-04-25", "shifted"),
        (
            "It fell in the three months ended 31 December 2024.",
            "the three months ended 31 December 2024",
            "2024-10/2024-12-31",
            "lasting",
        ),
        ("It fell for the past two months.", "for the past two months", "2025-05/2025-07-12", "for"),
    ],
)
def test_a_preposition_makes_a_period_of_a_time(text: str, words: str, edtf: str, rule: str) -> None:
    assert periods(text) == [(words, edtf, rule)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The guests stay until Sunday on a three-day visit.", "2025-07-11/2025-07-13"),
        ("The guests began a three-day visit on Friday.", "2025-07-11/2025-07-13"),
        ("The guests ended a two-week tour on 5 July.", "2025-06-22/2025-07-05"),
        ("The truce holds from 1 May 2025 for six months.", "2025-05-01/2025-10"),
    ],
)
def test_a_length_and_one_end_are_one_period(text: str, edtf: str) -> None:
    assert [(when, rule) for _, when, rule in periods(text)] == [(edtf, "lasting")]


def test_a_length_in_another_sentence_says_nothing_about_the_end() -> None:
    assert periods("The guests stay until Sunday. A three-day storm is forecast.") == [
        ("until Sunday", "/2025-07-13", "until")
    ]


def test_since_then_counts_from_the_date_that_was_mentioned_last() -> None:
    assert periods("They signed in June 2024. Since then trade has grown.") == [
        ("Since then", "2024-06/..", "since")
    ]


def test_without_a_publication_date_no_end_is_invented() -> None:
    assert periods("The guests stay until Sunday on a three-day visit.", None) == []


def test_not_until_is_no_period() -> None:
    assert periods("It was not until Tuesday that they met.") == []


def test_ends_that_contradict_each_other_make_no_period() -> None:
    assert periods("It ran from 2024 to 2019.") == []


def test_a_period_names_its_mentions_and_keeps_its_words() -> None:
    text = "The guests stay until Sunday on a three-day visit."
    (period,) = find_periods(text, find_times(text, PUBLISHED))
    assert [m.timex_value for m in period.mentions] == ["2025-07-13", "P3D"]
    assert period.when.text == text[period.start : period.end] == "until Sunday on a three-day"


def test_a_length_before_a_clause_counts_from_the_day_before_it() -> None:
    text = "They met on 12 July 2025, three days after the bridge had opened."
    periods = find_periods(text, find_times(text, date(2025, 7, 20)))
    assert [(p.rule, p.when.edtf, p.when.text) for p in periods] == [
        ("counted", "2025-07-09", "three days after")
    ]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        (
            "They met on 12 July 2025, less than three days after the bridge had opened.",
            "[2025-07-09..2025-07-12]",
        ),
        ("They met on 12 July 2025, more than a week after the bridge had opened.", "[..2025-07-05]"),
        ("They met on 12 July 2025, more than a month before the bridge opened.", "[2025-08..]"),
        ("They met on 12 July 2025, more than two years after the bridge had opened.", "[..2023-07]"),
        ("They met on 12 July 2025, nearly three weeks after the bridge had opened.", "2025-06-21~"),
        ("They met on 12 July 2025, only two days after the bridge had opened.", "2025-07-10"),
        ("Three decades after the bridge had opened, they met on 12 July 2025.", "1995~"),
        (
            "It ran on 12 July 2025 for the first time in three years, a week after it was mended.",
            "2025-07-05",
        ),
    ],
)
def test_a_length_that_is_only_rough_counts_to_a_bound_or_roughly(text: str, edtf: str) -> None:
    assert [(when, rule) for _, when, rule in periods(text)] == [(edtf, "counted")]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        (
            "The bank was shut on 12 July 2025. The move came five days after it had lost a suit.",
            "2025-07-07",
        ),
        ("The fine, told on 12 July 2025, comes barely two days after the bank had closed.", "2025-07-10"),
        ("A new bridge opened in Oslo. It came five days after a ship had sunk.", None),
    ],
)
def test_what_came_so_long_after_something_counts_from_its_own_day(text: str, edtf: str | None) -> None:
    assert next((when for _, when, rule in periods(text) if rule == "counted"), None) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Two weeks after a flood hit Oslo, the town is still without water.", "2025-06-28"),
        ("Two weeks after a flood hit Oslo, people sleep in tents.", "2025-06-28"),
        ("Two weeks after a flood hit Oslo, the town was still without water.", None),
        ("Two weeks after a flood hit Oslo, the envoys left.", None),
    ],
)
def test_what_is_so_now_so_long_after_something_counts_from_the_report(text: str, edtf: str | None) -> None:
    found = find_periods(text, find_times(text, PUBLISHED), When(PUBLISHED.isoformat()))
    assert next((p.when.edtf for p in found if p.rule == "counted"), None) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Four days after it had left the valley, the army came back on Friday.", "2025-07-07"),
        ("Eleven months after they had asked for it, the ship arrived on 4 June 2025.", "2024-07"),
        ("In July 2011, three months after the envoy had gone, aid was cut.", "2011-04"),
        ("It ordered ships in May 2017, a year before it took over the yard.", "2018"),
    ],
)
def test_a_length_counts_from_the_main_clause_and_in_no_finer_unit(text: str, edtf: str) -> None:
    assert [(when, rule) for _, when, rule in periods(text)] == [(edtf, "counted")]


@pytest.mark.parametrize(
    "text",
    [
        "The minister told the house on Tuesday that the retreat would be over within ten days.",
        "The work began on 2 July after farmers had shut the gates of the yard for a week.",
        "She arrived on Monday, the first queen to come in twenty years.",
        "The bank began on Friday to ask for one more week.",
    ],
)
def test_a_length_of_something_else_makes_no_period_of_a_day(text: str) -> None:
    assert not [rule for _, _, rule in periods(text) if rule == "lasting"]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("It fell in early and mid-May 2024.", "early and mid-May 2024", "2024-05-01/2024-05-20"),
        ("It fell in March, April and May 2024.", "March, April and May 2024", "2024-03/2024-05"),
        ("It fell on Monday and Tuesday.", "Monday and Tuesday", "2025-07-07/2025-07-08"),
        ("It fell in late May or early June.", "late May or early June", "[2025-05-21..2025-06-10]"),
    ],
)
def test_times_that_follow_each_other_are_one_period(text: str, words: str, edtf: str) -> None:
    assert periods(text) == [(words, edtf, "adjoining")]


@pytest.mark.parametrize(
    "text",
    [
        "It fell in March and June 2024.",
        "It fell on Monday, and on Tuesday it rose.",
        "It fell on Monday, Tuesday was calm.",
    ],
)
def test_times_apart_or_of_two_clauses_stay_two(text: str) -> None:
    assert periods(text) == []


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("the three months to the end of June", "2025-04/2025-06"),
        ("the year to March", "2024-04/2025-03"),
        ("the six months ended in June", "2025-01/2025-06"),
        ("the six months to 30 June 2025", "2025-01/2025-06-30"),
    ],
)
def test_the_months_up_to_a_named_one_are_counted_back(words: str, edtf: str) -> None:
    assert (words, edtf, "lasting") in periods(f"Profit fell in {words}.")


def test_a_length_to_a_month_without_an_article_is_no_period_up_to_it() -> None:
    assert all(rule != "lasting" for _, _, rule in periods("He was told to serve six months to June."))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They flew from Manta for a decade until 2009.", "1999/2009"),
        ("She led it for ten years until May 2009.", "1999/2009-05"),
        ("Ten years until 2009 were lost.", None),
    ],
)
def test_years_until_a_year_begin_as_many_years_before(text: str, edtf: str | None) -> None:
    found = [period.when.edtf for period in find_periods(text, find_times(text, None))]
    assert (found[0] if found and "/" in found[0][1:] else None) == edtf


def test_a_time_of_day_behind_after_is_of_that_day() -> None:
    text = "It landed on 3 May 2009, shortly after midday."
    assert find_periods(text, find_times(text, None)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Profit in the quarter ended May 31 fell.", "2025-03/2025-05-31"),
        ("Profit in the quarter that ended on March 31, 2023, fell.", "2023-01/2023-03-31"),
    ],
)
def test_a_quarter_that_ended_on_a_day_is_the_months_up_to_it(text: str, expected: str) -> None:
    mentions = find_times(text, PUBLISHED)
    assert [period.when.edtf for period in find_periods(text, mentions)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lost money in the year ended March 31.", "2024-04/2025-03-31"),
        ("It lost money in the fiscal year that ended on Aug. 31, 2023.", "2022-09/2023-08-31"),
        ("Profit in the quarter ended Sept. 28, 2024, fell.", "2024-07/2024-09-28"),
        ("Profit in the quarter ended Oct. 2, 2024, fell.", "2024-07/2024-10-02"),
        ("Profit rose in the first half ended Sept. 30, 2024.", "2024-04/2024-09-30"),
        ("It lost money in the two years to May 3, 2024.", "2022/2024-05-03"),
    ],
)
def test_accounts_that_close_near_the_end_of_a_month_are_of_whole_months(text: str, expected: str) -> None:
    mentions = find_times(text, PUBLISHED)
    assert [period.when.edtf for period in find_periods(text, mentions)] == [expected]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Sales fell in the first six months of 2021.", "the first six months of 2021", "2021-01/2021-06"),
        (
            "They fled in the last ten days of June 2023.",
            "the last ten days of June 2023",
            "2023-06-21/2023-06-30",
        ),
        ("It ran from 3 May up to 9 May.", "from 3 May up to 9 May", "2025-05-03/2025-05-09"),
        (
            "It ran from Monday through to Thursday.",
            "from Monday through to Thursday",
            "2025-07-07/2025-07-10",
        ),
        ("It ran from Friday, 2 May, to 4 May.", "from Friday, 2 May, to 4 May", "2025-05-02/2025-05-04"),
        ("He stayed for three days from 3 May.", "three days from 3 May", "2025-05-03/2025-05-05"),
        ("They must leave no later than 30 September.", "no later than 30 September", "[..2025-09-30]"),
        ("He fled prior to 3 May 2021.", "prior to 3 May 2021", "[..2021-05-02]"),
        ("It will be signed before the year is out.", "before the year", "[..2025-12-31]"),
        ("Sales fell in the quarter to June.", "the quarter to June", "2025-04/2025-06"),
        ("The ship sailed in May/June 2021.", "May/June 2021", "2021-05/2021-06"),
        ("Sales fell in 2020/21 by a tenth.", "2020/21", "2020/2021"),
    ],
)
def test_more_words_make_a_period(text: str, words: str, edtf: str) -> None:
    assert [(found, when) for found, when, _ in periods(text + REST)] == [(words, edtf)]


def test_what_came_through_on_a_day_did_not_last_until_then() -> None:
    assert periods("The loan came through in May." + REST) == []


def test_midway_through_a_year_is_no_end_of_anything() -> None:
    assert periods("The strike began midway through 2022." + REST) == []


@pytest.mark.parametrize(
    ("text", "edtf", "rule"),
    [
        ("After the 2024 election he left.", "[2024-01-01..]", "after"),
        ("Before the 2024 election he left.", "[..2024-12-31]", "before"),
        ("Before Friday's meeting he left.", "[..2025-07-11]", "before"),
        ("After last week's game he left.", "[2025-06-30..]", "after"),
        ("On or before 15 July the man must go.", "[..2025-07-15]", "before"),
        ("On or after 15 July the man must go.", "[2025-07-15..]", "after"),
        ("The count is not expected before Monday.", "[2025-07-14..]", "not before"),
        ("It will not start before the end of 2027.", "[2027-12-31..]", "not before"),
        ("The port is unlikely to open before January 2026.", "[2026-01..]", "not before"),
        ("The port is likely to open before January 2026.", "[..2025-12-31]", "before"),
        ("It will start before year-end.", "[..2025-12-31]", "before"),
        ("It promised not to cut jobs before 2027.", "[..2026-12-31]", "before"),
        ("For three days from Monday the road will be shut.", "2025-07-14/2025-07-16", "lasting"),
        ("Two weeks before the June 5 election he left.", "[2025-05-19..2025-05-25]", "shifted"),
        ("It must pay by Friday's deadline.", "[..2025-07-18]", "by"),
    ],
)
def test_a_bound_keeps_the_day_on_which_the_event_may_have_been(text: str, edtf: str, rule: str) -> None:
    (period,) = find_periods(text + REST, found(text))
    assert (str(period.when), period.rule) == (edtf, rule)


@pytest.mark.parametrize(
    "text",
    [
        "They found him shortly after 3 a.m. on Friday.",
        "They found him shortly after 3 a.m. Friday.",
        "Homes were wrecked by Friday's storm.",
    ],
)
def test_a_moment_of_a_day_and_what_did_a_deed_bound_nothing(text: str) -> None:
    assert find_periods(text + REST, found(text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "They held a vote on 2 July. Two days after the vote, Lima recalled him.",
            [("shifted", "2025-07-04")],
        ),
        ("They voted on 2 July. Lima recalled him a week before the vote.", [("shifted", "2025-06-25")]),
        ("On 2 July a storm hit Lome. The day after the storm Lima sent tents.", [("shifted", "2025-07-03")]),
        ("Lima recalled him on the eve of the vote on 2 July.", [("shifted", "2025-07-01")]),
        ("The talks on 2 July failed. He left the night before the talks.", [("shifted", "2025-07-01")]),
        # The noun takes up a verb, or is one for any event of its kind.
        ("The mill collapsed on 2 July. Two days after the collapse he left.", [("shifted", "2025-07-04")]),
        (
            "It freed ten on 2 July. Lima released two more on 3 July. He left a day after the release.",
            [("shifted", "2025-07-04")],
        ),
        ("A court acquitted him on 2 July. He left a week after his acquittal.", [("shifted", "2025-07-09")]),
        ("The ferry sank on 2 July. He left three days after the sinking.", [("shifted", "2025-07-05")]),
        ("The firm sold its mill on 2 July. He left ten days after the sale.", [("shifted", "2025-07-12")]),
        ("A quake hit Lome on 2 July. Three days after the disaster he left.", [("shifted", "2025-07-05")]),
        # A few days, and a clause that tells again what was told.
        (
            "They invaded it on 2 July. Days after the invasion he left.",
            [("shifted", "[2025-07-03..2025-07-09]")],
        ),
        ("The mill closed on 2 July. Two days after it closed, he left.", [("retold", "2025-07-04")]),
        (
            "The fair ran from 2 to 4 July. A day after it ended, he left.",
            [("from-to", "2025-07-02/2025-07-04"), ("retold", "2025-07-05")],
        ),
        # What is no event, though a day stands beside it.
        ("The company left on 2 July. Two days after the company, he left.", []),
        ("The government met on 2 July. Two days after its government, he left.", []),
        # An event without a day, and a clause that only opens like one.
        ("Lima said on 2 July that the vote was fair. Two days after the vote he left.", []),
        ("They voted on 2 July. Two days after the vote failed, he left.", []),
        ("They voted on 2 July. Two days after the army left, he came.", []),
    ],
)
def test_a_length_counts_from_an_event_that_the_text_dated(text: str, found: list[tuple[str, str]]) -> None:
    told = find_periods(text, find_times(text, date(2025, 7, 20)))
    assert [(p.rule, p.when.edtf) for p in told] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met on 2 July. Weeks later he left.", ["[2025-07-09..2025-08-02]"]),
        ("He came in May, and weeks later he left.", ["[2025-05-08..2025-07-01]"]),
        ("They met on 2 July. Days earlier he had left.", ["[2025-06-25..2025-07-01]"]),
        ("A truce was signed on 2 July but was broken within days.", ["[2025-07-02..2025-07-09]"]),
        ("The dam burst on 2 July. Within two weeks Lima had mended it.", ["[2025-07-02..2025-07-16]"]),
        ("On 2 July, days after Lima had left it, Oslo joined it.", ["[2025-06-25..2025-07-01]"]),
        ("They met on 2 July. Between then and the end of August he left.", ["2025-07-02/2025-08-31"]),
        (
            'They met on 2 July. "It is cold," he said at the time. It was at the time of the flood.',
            ["2025-07-02"],
        ),
        # What is yet to be done, and what is far from any time.
        ("They met on 2 July. Lima is to leave within days.", []),
        ("They met in July 2024. Lima recalled its envoy within days.", ["2024-07"]),
        ("He took office in May 2024 and signed two pacts within three months.", ["[2024-05..2024-08]"]),
        ("He took office in May 2024 and promised two bridges within three months.", []),
        ("They met in July 2024 and said that Lima would leave within weeks.", []),
        ("They met on 2 July.\n\nThe mill closed. Weeks later he left.", []),
    ],
)
def test_a_few_days_or_weeks_are_counted_from_the_time_told_last(text: str, found: list[str]) -> None:
    assert [p.when.edtf for p in find_periods(text, find_times(text, date(2025, 7, 20)))] == found


def test_a_length_is_not_counted_back_from_the_sentence_before() -> None:
    text = "They met on 12 July 2025. Three days after the bridge had opened they left."
    assert not find_periods(text, find_times(text, date(2025, 7, 20)))


def test_two_years_in_which_something_was_done_are_one_time() -> None:
    assert periods("It bought shares in 2016 and 2017.") == [("2016 and 2017", "2016/2017", "adjoining")]
    assert periods("It bought shares in both 2016 and 2017.") == [("2016 and 2017", "2016/2017", "adjoining")]
    assert periods("It bought shares in 2016 and 2019.") == []
    assert periods("It told the results for 2016 and 2017.") == []
    assert periods("It bought shares in 2016 and a year later sold them.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The text is to be ratified in time for 1 January.", ["[..2026-01-01]"]),
        ("It mends a quarrel left open by the 1942 Rio Protocol.", []),
        ("It mends a quarrel left open by 1942.", ["[..1942-12-31]"]),
        ("The yard will be built by the 2028 deadline.", ["[..2028-12-31]"]),
    ],
)
def test_in_time_for_a_day_is_by_then_and_by_a_pact_of_a_year_is_no_bound(text: str, told: list[str]) -> None:
    assert [edtf for _, edtf, _ in periods(text)] == told


def test_a_length_is_not_that_of_what_and_joins_to_it_on_another_day() -> None:
    text = "She arrived on Sunday for a two-day visit and met the king on Monday."
    assert periods(text) == [("Sunday for a two-day", "2025-07-06/2025-07-07", "lasting")]
    text = "She had arrived on Sunday with two aides and stayed for three days."
    assert [edtf for _, edtf, _ in periods(text)] == ["2025-07-06/2025-07-08"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It left on 12 July. The move came five days after the court had ruled.", ["2025-07-07"]),
        ("It left on 12 July.\n\nThe vote comes a week after Peru recalled its envoy.", ["2025-07-05"]),
        ("Aid was cut on 12 July. That came two months after a storm had hit it.", ["2025-05"]),
        # What came then, of which another sentence told, and what came back.
        ("It left on 12 July. A fire broke out. The move came five days after it.", []),
        ("He left on 12 July. The man who came two days after had gone stayed.", []),
    ],
)
def test_what_came_so_long_after_something_counts_from_the_sentence_before(
    text: str, found: list[str]
) -> None:
    assert [p.when.edtf for p in find_periods(text, find_times(text, date(2025, 7, 20)))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The pact comes three weeks after sailors had boarded a boat.", ["2025-06-29~"]),
        ("The move comes a month after Peru closed its border.", ["2025-06"]),
        ("Eighty years after soldiers were driven from Lima, they may come back.", ["1945"]),
        ("It left on 12 July, barely 48 hours after voters chose a mayor.", ["2025-07-10"]),
        ("It joined on 12 July, nine years almost to the day after it split from Peru.", ["2016-07-12"]),
        # Days would have to be counted from the day of the deed; what is yet to come has no time.
        ("The vote comes two days after Peru left.", []),
        ("Two weeks after the talks end, the army will leave.", []),
    ],
)
def test_what_comes_now_so_long_after_something_counts_from_the_report(text: str, found: list[str]) -> None:
    times = find_times(text, date(2025, 7, 20))
    assert [p.when.edtf for p in find_periods(text, times, When("2025-07-20"))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They said on 2 July that it would close within two months.", ["[2025-07-02..2025-09-02]"]),
        ("Peru told Lima on 2 July it would leave within ten days.", ["[2025-07-02..2025-07-12]"]),
        ("The dam burst on 2 July. Oslo sent 40 doctors within 48 hours.", ["[2025-07-02..2025-07-04]"]),
        ("The dam burst on 2 July. Donors gave $3 million within weeks.", ["[2025-07-02..2025-08-02]"]),
        ("They met on 2 July. It would close within two months.", []),
        ("The dam burst on 2 July. Oslo asked Lima to pay within weeks.", []),
    ],
)
def test_within_a_length_counts_from_the_day_on_which_it_was_said_or_begun(
    text: str, found: list[str]
) -> None:
    assert [p.when.edtf for p in find_periods(text, find_times(text, date(2025, 7, 20)))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It sold two ships in May 2024. Rivals complained at the time that it was cheap.", ["2024-05"]),
        ("It left the bloc in May 2024, though it said then that it would pay.", ["2024-05"]),
        ("It left the bloc in May 2024. It said that by then it had paid.", []),
    ],
)
def test_what_was_said_then_was_said_at_the_time_told_last(text: str, found: list[str]) -> None:
    assert [p.when.edtf for p in find_periods(text, find_times(text, date(2025, 7, 20)))] == found


def test_exactly_a_month_after_something_counts_in_days() -> None:
    text = "On Wednesday, {} a month after the dam burst, they met."
    assert [when for _, when, _ in periods(text.format("exactly"))] == ["2025-06-09"]
    assert [when for _, when, _ in periods(text.format("only"))] == ["2025-06"]


def test_the_very_next_day_is_that_of_the_day_told_before() -> None:
    text = "They met on 3 July. Two lorries were looted the very next day."
    assert [str(m.when) for m in find_times(text, PUBLISHED)] == ["2025-07-03", "2025-07-04"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The truce ended three weeks of fighting on 4 June 2025.", None),
        ("Peru broke more than 80 years of relations with Chile on 4 June 2025.", None),
        ("They ended two days of talks on 4 June 2025.", "2025-06-03/2025-06-04"),
        ("The strike that ended on 4 June 2025 had lasted two days.", "2025-06-03/2025-06-04"),
    ],
)
def test_what_ends_a_state_of_some_length_does_not_last_as_long(text: str, edtf: str | None) -> None:
    assert next((when for _, when, rule in periods(text) if rule == "lasting"), None) == edtf


def test_what_comes_through_in_a_month_does_not_last_until_then() -> None:
    assert [when for _, when, rule in periods("Approval came through in April.") if rule == "until"] == []


def test_what_is_before_the_close_of_a_year_is_within_it() -> None:
    assert [when for _, when, _ in periods("It opens before the close of next year.")] == ["[..2026-12-31]"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It cut rations on 3 May 2025. Envoys denounced the cuts at the time as rash.", "2025-05-03"),
        (
            "It cut rations in mid-May 2025. Envoys denounced the cuts at the time.",
            "[2025-05-11..2025-05-20]",
        ),
        ("It cut rations on 3 May 2025. It fed many at the time.", None),
    ],
)
def test_what_was_said_of_a_thing_at_the_time_was_said_at_the_time_told_last(
    text: str, edtf: str | None
) -> None:
    assert next((when for _, when, rule in periods(text) if rule == "shifted"), None) == edtf


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They left just before Christmas.", "[2024-12-18..2024-12-24]"),
        ("They left shortly after 3 May 2025.", "[2025-05-04..2025-05-10]"),
        ("They left in the first weeks after 3 May 2025.", "[2025-05-04..2025-06-03]"),
        ("They left after 3 May 2025.", "[2025-05-04..]"),
    ],
)
def test_what_is_near_to_a_day_is_some_day_beside_it(text: str, told: str) -> None:
    assert [when for _, when, _ in periods(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They came within two days of the storm's landfall on 3 May 2025.", "[2025-05-03..2025-05-05]"),
        ("They came within days of 3 May 2025.", "[2025-05-03..2025-05-10]"),
        ("Within three months of the vote in May 2024 they left.", "[2024-05..2024-08]"),
        ("It failed within two years of its launch in 2015.", "[2015..2017]"),
    ],
)
def test_within_a_length_of_an_event_is_from_its_time_on(text: str, told: str) -> None:
    assert [when for _, when, _ in periods(text)] == [told]
