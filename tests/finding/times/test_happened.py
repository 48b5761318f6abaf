"""What a past tense tells does not lie ahead, and what is to come does not lie behind."""

from __future__ import annotations

from datetime import date

import pytest

from tests.finding.times.said import values

DECEMBER = date(2025, 12, 15)
SPRING = date(2013, 4, 5)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The judges struck the decree down in September.", "2024-09"),
        ("A jury convicted the pilot on July 20.", "2024-07-20"),
        ("The assembly, elected in October, sits in Oslo.", "2024-10"),
        ("The tunnel, begun in August, leaks.", "2024-08"),
        ("He had been sentenced on Sept. 15.", "2024-09-15"),
        ("The film, released Sept. 12, earned 40 million.", "2024-09-12"),
        ("As of Sept. 30, the fund held 2 billion.", "2024-09-30"),
        ("At the end of September, the yard had 100 workers.", "2024-09"),
    ],
)
def test_a_month_that_comes_right_behind_a_past_tense_is_over(text: str, value: str) -> None:
    assert [found for _, found in values(text)] == [value]


def test_what_happened_in_january_is_of_this_year_also_in_december() -> None:
    assert values("He died on Jan. 5.", DECEMBER)[0][1] == "2025-01-05"


@pytest.mark.parametrize(
    "text",
    [
        "The firm announced a congress in September.",
        "They discussed a summit in September.",
        "Dealers sold seats for a concert in September.",
        "It was weighing a sale in September.",
        "It named a new chief from September.",
        "The board set an unspecified date in September.",
        "It said it will redeem preferred shares in September.",
        "The rise is due in September.",
        "The bank signalled a rise in September.",
    ],
)
def test_a_month_of_what_is_arranged_may_be_to_come(text: str) -> None:
    assert values(text)[0][1] == "2025-09"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Banks were shut on Friday and reopen on Monday.", "2025-07-14"),
        ("If the pact is not signed by Monday, they will strike.", "2025-07-14"),
        ("Beginning Monday, riders pay more.", "2025-07-14"),
        ("Effective Monday, riders pay more.", "2025-07-14"),
        ("Dealers await Friday's figures.", "2025-07-18"),
        ("Ahead of Sunday's final, he praised them.", "2025-07-13"),
        ("The vote is in November.", "2025-11"),
        ("The tank was built for a week and may be empty on Monday.", "2025-07-14"),
        ("The mill, which was bought in October, will close in May.", "2026-05"),
    ],
)
def test_what_waits_opens_again_or_hangs_on_a_condition_is_to_come(text: str, value: str) -> None:
    assert values(text)[-1][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Those hurt in the wake of Friday's storm will be paid.", "2025-07-11"),
        ("Families displaced by Friday's storm will be housed.", "2025-07-11"),
        ("The quarrel goes back to Nov. 25, when guards seized boats.", "2024-11-25"),
        ("If it was not signed by Monday, they had to strike.", "2025-07-07"),
        ("It imposed bans on trade and travel bans on Monday.", "2025-07-07"),
        ("The payment fell due in May.", "2025-05"),
    ],
)
def test_what_only_stands_beside_a_future_is_not_to_come(text: str, value: str) -> None:
    assert values(text)[0][1] == value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In 2010 sales fell in May and rose in November.", ["2010", "2010-05", "2010-11"]),
        ("In 2010 sales fell in the spring and rose in the fall.", ["2010", "2010-SP", "2010-FA"]),
        ("In 2010 he bought a barn; he will move in June.", ["2010", "2013-06"]),
        ("He bought a barn in 2010 and lent it out in February.", ["2010", "2013-02"]),
        ("Sales fell in 2010, when a mill burned, and in February rose.", ["2010", "2013-02"]),
        ("Sales fell in 2010, when a mill burned in March.", ["2010", "2010-03"]),
        ("He was hired in 2010 and fired by the end of the year.", ["2010", "2010"]),
        ("He was hired in 2010 and hopes to stay until the end of the year.", ["2010", "2013"]),
        ("He was seized on 3 May 2010 and freed the next Tuesday.", ["2010-05-03", "2010-05-04"]),
        ("He came on 3 May 2010. At 8 the next morning he left.", ["2010-05-03", "2010-05-04T08:00"]),
        ("In 2010 the plant opened. The next March it burned.", ["2010", "2011-03"]),
    ],
)
def test_a_sentence_that_opens_with_a_year_and_what_came_next_stay_in_it(text: str, told: list[str]) -> None:
    assert [value for _, value in values(text, SPRING)] == told


def test_quarters_that_are_joined_are_of_one_year() -> None:
    assert [value for _, value in values("Sales rose in Q1 and Q2 2024.")] == ["2024-Q1", "2024-Q2"]


def test_of_two_weekdays_that_are_joined_both_are_to_come() -> None:
    told = [value for _, value in values("Rain will fall on Monday and Tuesday.")]
    assert told == ["2025-07-14", "2025-07-15"]
    told = [value for _, value in values("Rain fell on Monday and Tuesday.")]
    assert told == ["2025-07-07", "2025-07-08"]


def test_a_participle_that_belongs_to_a_noun_tells_no_past() -> None:
    assert values("Crews will try to reach the stranded climbers on Sunday.")[0][1] == "2025-07-13"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He is said to have had a hand in the attack of April 20.", "2012-04-20"),
        ("The April 20 bombing changed the law.", "2012-04-20"),
        ("In July it agreed to plead guilty.", "2012-07"),
        ("On September 11th, the new year, both leaders crossed the border.", "2012-09-11"),
        ("She was holed up in the embassy until 27 September.", "2012-09-27"),
    ],
)
def test_what_nobody_tells_of_before_it_has_happened_is_over(text: str, value: str) -> None:
    assert [found for _, found in values(text, SPRING)] == [value]


def test_a_thing_that_is_to_come_may_belong_to_the_month_that_opens_its_sentence() -> None:
    assert values("In July it will close, the agreed sum in hand.", SPRING) == [("July", "2013-07")]
