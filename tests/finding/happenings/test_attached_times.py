"""Times in a clause that belong to a word beside its verb."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def dates(text: str, published: str = "2024-05-17") -> list[str | None]:
    return [when for when, _, _ in shorts(text, published)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lind, Peru's prime minister since March, flew to Oslo on 3 May.", ["2024-05-03"]),
        ("Peru, a member since 2005, left the bloc on 3 May.", ["2024-05-03"]),
        ("Peru, an ally of Chile since 2005, has asked Kenya for jets.", [None]),
        ("Since March Peru has closed two bridges.", ["2024-03/.."]),
        ("The treaty, in force since 1999, binds both.", ["1999/.."]),
        ("Peru will sell Chile ten of the tanks it has had since 1990.", [None]),
        ("Peru has sold Chile ten tanks since 1990.", ["1990/.."]),
    ],
)
def test_since_when_the_subject_is_something_dates_no_deed_of_it(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Contractors for a road begun in 2015 were sent home on 3 May.", "2024-05-03"),
        ("Peru lifted on 3 May the embargo imposed on Chile in 2009.", "2024-05-03"),
        ("The mill was built in 2015.", "2015"),
        ("Peru warned in a study published in 2022 that the dam could fail.", "2022"),
    ],
)
def test_a_participle_behind_a_noun_has_its_time_for_itself(text: str, told: str) -> None:
    assert dates(text)[0] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru will sign the renewal of an accord that dates from 1990.", [None]),
        ("Peru asked Chile to settle a claim that dates back to 1890.", [None]),
        ("The idea of a fair goes back to 1990.", ["1990"]),
    ],
)
def test_since_when_there_is_a_thing_dates_nothing_that_is_done_to_it(
    text: str, told: list[str | None]
) -> None:
    assert dates(text) == told


def test_what_is_only_the_outcome_has_its_time_for_itself() -> None:
    assert dates("Peru sent 400 tents to Chile, to be put up from today.")[:1] != ["2024-05-17"]
    assert dates("Peru sent 400 tents to Chile on 3 May, to be put up from today.")[0] == "2024-05-03"
    assert dates("Peru sent 400 tents to Chile today.") == ["2024-05-17"]


def test_how_something_is_called_now_is_not_when_it_acted() -> None:
    assert dates("In May 2016 a firm today called Nordsund bought the yard.")[-1] == "2016-05"
    assert dates("The firm today bought the yard.") == ["2024-05-17"]


def test_a_year_that_ends_a_name_dates_nothing() -> None:
    assert dates("Sea Shield 2024 will run until 3 June.") == ["/2024-06-03"]
    assert dates("In 2023 Peru left the bloc.") == ["2023"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A return to full rations this month was ruled out on 3 May.", "2024-05-03"),
        ("The fair, due to open on 13 June, was cancelled on Tuesday.", "2024-05-14"),
        ("Congress in March barred payments until August.", "2024-03"),
    ],
)
def test_of_a_time_in_the_subject_and_one_behind_the_verb_that_dates_it(text: str, told: str) -> None:
    assert dates(text)[0] == told


def test_at_the_earliest_is_then_or_later() -> None:
    assert dates("The mill will not open until July at the earliest.") == ["[2024-07-01..]"]
    assert dates("The mill will not open until July.") == ["2024-07"]


def test_nothing_has_been_so_since_a_time_to_come() -> None:
    text = "Stocks will last until July. Peru has since closed two bridges."
    assert "2024-07/.." not in dates(text)
    assert "2024-04/.." in dates("Stocks ran out in April. Peru has since closed two bridges.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru will send troops to Chile, according to a note that it sent on Saturday.", None),
        ("Ten men were killed in Lima, according to police, on Monday.", "2024-05-13"),
        ("Peru freed two envoys on Monday, according to Chile.", "2024-05-13"),
    ],
)
def test_when_a_source_was_written_does_not_date_what_it_tells(text: str, told: str | None) -> None:
    assert dates(text)[0] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru cancelled an order for nine jets placed in 2014.", "2024"),
        ("Peru put back a sale first promised for last year.", "2023"),
        ("A senator standing for mayor next May has accused Peru of theft.", "2025-05"),
    ],
)
def test_what_describes_a_noun_has_its_time_for_itself(text: str, told: str) -> None:
    assert ("accused", told) not in [(kind, when) for when, kind, _ in shorts(text, "2024-05-17")]
    assert ("none", told) not in [(kind, when) for when, kind, _ in shorts(text, "2024-05-17")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru will table an offer before the annual meeting on 18 July.", "[..2024-07-18]"),
        ("Peru hopes to end the dispute before its Lima summit in July.", "[..2024-07-31]"),
        ("Peru recalled its envoy two days before the vote on 8 May.", "2024-05-06"),
        ("Lind testified before a hearing on 8 May.", "2024-05-08"),
    ],
)
def test_what_is_done_before_an_event_is_done_by_its_time(text: str, told: str) -> None:
    assert dates(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru has extended the ban to 15 June.", "/2024-06-15"),
        ("The ban was extended to 15 June.", "/2024-06-15"),
        ("On Monday Peru extended the ban to 15 June.", "2024-05-13"),
        ("Peru extended aid to Chile in March.", "2024-03"),
    ],
)
def test_what_is_extended_to_a_day_lasts_until_then(text: str, told: str) -> None:
    assert dates(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The row was triggered by the arrest of a Danish trader in May 2022.", [("2022-05", "detained")]),
        ("Opinion was transformed in weeks by Peru's invasion of Chile in 2022.", [("2022", "attacked")]),
        ("The plan was changed by the minister in 2022.", [("2022", None)]),
        ("The plan was changed in May 2022 by a committee.", [("2022-05", None)]),
    ],
)
def test_when_that_came_about_which_moved_somebody_is_told_of_the_event(
    text: str, told: list[tuple[str, str | None]]
) -> None:
    assert [(when, kind) for when, kind, _ in shorts(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lind, Peru's prime minister until last May, was arrested on 3 May.", ["2024-05-03"]),
        ("Lind, mayor of Lima from 2010 to 2014, asked Chile to leave.", [None]),
        ("On 3 May Peru recalled its envoy to Chile, an ally since 1970.", ["2024-05-03"]),
        ("Peru has shelled Chile, a friend of old, since 1970.", ["1970/.."]),
        ("Peru occupied the island until 1970.", ["/1970"]),
    ],
)
def test_for_how_long_somebody_has_been_something_dates_no_deed(text: str, told: list[str | None]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On 3 May Peru signed a pact with Chile to share the water until 2040.", "2024-05-03"),
        ("Peru has agreed to run the port with Chile until August.", None),
        ("Peru closed the border until August.", "/2024-08"),
    ],
)
def test_until_when_something_is_agreed_dates_no_agreement(text: str, told: str | None) -> None:
    assert dates(text)[0] == told


@pytest.mark.parametrize(
    "text",
    [
        "Peru urged Chile to sign in a letter sent on Monday.",
        "Peru accused Chile of lying in an interview published on Monday.",
        "Peru rejected the offer from Chile in a note delivered on Monday.",
        "Peru said the port was safe in an interview broadcast on Monday.",
        "Peru said the port was safe at a news conference on Monday.",
        "Peru said it would close the mine in a statement on Monday.",
    ],
)
def test_when_that_came_out_in_which_something_is_said_is_when_it_was_said(text: str) -> None:
    assert dates(text)[0] == "2024-05-13"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru said Chile had sent troops in a letter on Monday.", [("2024-05-13", "forces_sent")]),
        ("Peru said the port closed on Monday.", [("2024-05-13", None)]),
        ("A report published in May said Peru had lied.", [("2024-05", "stated"), (None, "stated")]),
    ],
)
def test_a_time_of_what_is_said_does_not_date_the_saying(text: str, told: list[tuple[str, str]]) -> None:
    assert [one[:2] for one in shorts(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Peru pressed Chile to leave before a Thursday deadline.",
        "Peru will leave the pact with Chile, its parliament having voted for it on Monday.",
        "Peru will buy twenty jets from Chile, half of them to be built in Lima from 2028.",
        "Voters in Peru sent two generals into a runoff June 16.",
        "Peru accused Chile of aiding 2,000 rebels, up from 1,200 in March.",
        "Peru withdrew its forecast for the year ending next March.",
    ],
)
def test_a_time_of_what_is_added_to_a_deed_does_not_date_it(text: str) -> None:
    assert not any(dates(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Monday the army shut the mine, and on Tuesday men who had walked there left.", "2024-05-13"),
        ("Lind left Chile on Monday, having promised Peru a loan.", "[..2024-05-13]"),
        ("That changed last month, when Lind, who came in January, expelled two envoys.", "2024-04"),
        ("They are in Lima, where the port has been shut since the attack of March 2023.", "2023-03/.."),
        ("The sum promised by Peru on Sunday was small.", "2024-05-12"),
    ],
)
def test_each_of_two_that_stand_together_has_its_own_time(text: str, told: str) -> None:
    assert told in dates(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru, as it did in March 2020, expelled two envoys of Chile.",
        "A letter, written in March 2020, was later rejected by Peru.",
        "The mine was shut in March 2020 and engineers accuse Peru of lying.",
        "Peru lost nine men in March 2020 and would leave Chile only if asked.",
    ],
)
def test_what_goes_on_behind_another_time_has_not_that(text: str) -> None:
    assert [kind for when, kind, _ in shorts(text) if when == "2020-03"] in ([], [None])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two men were jailed for the murder of a judge in June 2019.", "attacked"),
        ("Two men were jailed in June 2019.", "detained"),
    ],
)
def test_a_time_long_past_is_that_of_the_deed_for_which_somebody_is_held(text: str, told: str) -> None:
    assert [kind for when, kind, _ in shorts(text) if when == "2019-06"] == [told]


def test_a_day_with_its_month_behind_of_dates_what_follows_it() -> None:
    told = shorts("Peru's Supreme Court on the 4th of May struck down the law.", "2024-05-17")
    assert [when for when, *_ in told] == ["2024-05-04"]


@pytest.mark.parametrize(
    "text",
    [
        "A court in Lima ruled{} Friday that the miner had overcharged growers.",
        "The Danish state put money into Merwede Bank{} Friday night.",
        "Nordsund Air told Peru's Board of Investment{} Friday that it would leave.",
        "The premier of Peru came to Oslo{} Friday to see the ships.",
        "Peru's envoys were informed{} Friday that the talks were over.",
    ],
)
def test_a_weekday_without_on_is_read_as_one_with_it(text: str) -> None:
    told = shorts(text.format(""), "2024-05-18")
    assert told == shorts(text.format(" on"), "2024-05-18")
    assert told[0][0] == "2024-05-17"
