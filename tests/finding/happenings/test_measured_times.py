"""Deeds that a sentence dates by how far they were from another, or since or until another."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts

REST = " The hills behind the town are steep, with small fields and stone walls, and nothing else to see."


def dates(text: str, published: str = "2024-05-17") -> list[str | None]:
    """The times of a text that is too long for a message."""
    return [when for when, _, _ in shorts(text + "\n\n" + REST * 2, published)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A day after Peru shut the port on 3 May, Chile left the bloc.", ["2024-05-03", "2024-05-04"]),
        ("Two months after Peru shut the port on 3 March, Chile left the bloc.", ["2024-03-03", "2024-05"]),
        ("Chile left the bloc two days after Peru had shut the port on 3 May.", ["2024-05-05", "2024-05-03"]),
        ("Hours after Peru shut the port on 3 May, Chile left the bloc.", ["2024-05-03", "2024-05-03"]),
        ("Days after Peru shut the port in April, Chile left the bloc.", ["2024-04", "2024-04"]),
        (
            "Weeks after Peru shut the port in March, Chile left the bloc.",
            ["2024-03", "[2024-03-08..2024-05-01]"],
        ),
        ("A day before Peru shut the port on 3 May, Chile left the bloc.", ["2024-05-03", "2024-05-02"]),
        ("More than a year after Peru shut the port in 2019, Chile left the bloc.", ["2019"]),
        ("Nearly a year after Peru shut the port in 2019, Chile left the bloc.", ["2019"]),
        ("A year before Peru shut the port in 2019, Chile had left the bloc.", ["2019", "2018"]),
    ],
)
def test_so_long_before_or_after_a_dated_deed_another_is_dated_by_it(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Two years after Peru shut the port in March 2022, nobody has been paid.",
        "Two years after Peru shut the port in March 2022, the town will be rebuilt.",
        "Three days after Peru shut the port in March 2022, Chile left the bloc.",
    ],
)
def test_what_is_so_now_or_told_too_roughly_has_no_time_by_that(text: str) -> None:
    assert "2024" not in str(dates(text)[1:])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Since Monday's raid, Peru has jailed 30 people.", "2024-05-13/.."),
        ("Peru has jailed 30 people since last July's coup.", "2023-07/.."),
        ("Peru jailed 30 people in last July's coup.", "2023-07"),
        ("For three years from September, Peru will send Chile grain.", "2024-09/2027-08"),
        ("Peru will send Chile grain for two years from 2025.", "2025/2026"),
    ],
)
def test_since_an_event_and_for_so_long_from_a_month_are_stretches(text: str, told: str) -> None:
    assert told in dates(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The islands fell to Peru a decade ago.", "2014~"),
        ("Peru took the islands in 1984 and left them two decades later.", "2004~"),
        ("Peru took the islands in the 1980s.", "198X"),
    ],
)
def test_decades_from_a_time_are_so_many_years(text: str, told: str) -> None:
    assert dates(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Not since 2010, when Peru shut the port, has the town been so poor.", "2010"),
        (
            "Envoys came on Monday to Arica, where a dozen men were jailed when a mill burned on 3 May.",
            "2024-05-03",
        ),
        ("A plan, praised by Peru when it was unveiled in February, was dropped on Monday.", "2024-02"),
        ("Chile will send more tents on top of those sent in May.", None),
        ("The vote will be put back until 2026.", "2026"),
        ("Peru will try men accused of killings committed in 1994.", None),
        ("Peru will replace the jets supplied to Chile in 2019.", None),
        ("Peru supplied jets to Chile in 2019.", "2019"),
        ("The ship docked in Beira on 6 May, nine days late.", "2024-05-06"),
        ("The envoy, who came to Lima on Monday for a two-day visit, met Jan Dahl on Tuesday.", "2024-05-14"),
        ("Peru promised Chile a vote on Friday.", "2024-05-17"),
        ("It took Peru until March to reopen the port.", "2024-03"),
        ("Peru took part in the drill until 2019.", "/2019"),
        ("On Monday, a year to the day after the raid of 2023, thousands marched in Lima.", "2024-05-13"),
        ("Since seizing power on 26 July, the generals have left three pacts.", "2023-07-26/.."),
    ],
)
def test_a_clause_has_the_time_that_its_words_give_it(text: str, told: str | None) -> None:
    assert told in dates(text)


def test_the_toll_of_a_day_is_no_deed_that_a_story_goes_on_from() -> None:
    assert dates("The toll stood at 60 on Monday. Peru and Chile were also struck.") == ["2024-05-13"]
    assert dates("A storm hit Oslo on Monday. Peru and Chile were also struck.")[1:] == ["2024-05-13"]


def test_until_then_opens_no_clause_of_its_own() -> None:
    assert dates("Peru, which had until then refused to pay, left the bloc in March.") == [None, "2024-03"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lind left office in 2017 after Peru expelled two envoys of Chile.", "[..2017]"),
        ("The office, which closed in 2017 after Peru expelled two envoys of Chile, is in Lima.", "[..2017]"),
        ("Lind left office in May 2017 after Peru expelled two envoys of Chile.", "2017-05"),
    ],
)
def test_what_came_before_a_deed_of_a_year_was_done_by_then(text: str, told: str) -> None:
    assert [when for when, kind, _ in shorts(text) if kind == "expelled"] == [told]


def test_what_came_years_before_a_deed_is_of_another_time() -> None:
    text = "Lind left office in 2017, years after Peru expelled two envoys of Chile."
    assert [when for when, kind, _ in shorts(text) if kind == "expelled"] == []
