"""Times of gatherings, of what is done at them, and of what the next sentence calls a decision or a deal."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell

WEDNESDAY = "2024-05-15"


def dates(text: str) -> list[str | None]:
    return [when for when, _, _ in shorts(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two-day talks between Chad and Niger closed on Tuesday.", "2024-05-13/2024-05-14"),
        ("The three-day summit, which wrapped up in Lima on Sunday, was long.", "2024-05-10/2024-05-12"),
        ("A strike at the two-day fair closed a road in Lima on Tuesday.", "2024-05-14"),
        ("Talks between Chad and Niger closed on Tuesday.", "2024-05-14"),
    ],
)
def test_a_gathering_of_some_days_that_closed_on_one_was_on_all_of_them(text: str, told: str) -> None:
    assert dates(text)[0] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Donors pledged $2 million to Chad at a conference that ended on Monday.", "2024-05-13"),
        ("Chad was promised $2 million at a two-day summit that ended on Monday.", "2024-05-12/2024-05-13"),
        ("Chad boycotted the hearings held in March.", "2024-03"),
        ("Chad skipped a summit that was held in Riga on Monday.", "2024-05-13"),
        # Where nothing says that it was done there.
        ("Chad has boycotted the hearings held in March.", None),
        ("Donors pledged $2 million to Chad after a conference that ended on Monday.", None),
    ],
)
def test_what_is_done_at_a_gathering_or_to_it_is_of_its_days(text: str, told: str | None) -> None:
    assert dates(text)[0] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The donor conference, which closed on Saturday, raised $3 billion. Norway promised $9 million.",
            "2024-05-11",
        ),
        (
            "Donors for Chad gathered in Rome on Monday to raise money. Norway pledged $9 million.",
            "2024-05-13",
        ),
        ("Donors for Chad gathered in Rome on Monday to raise money. Norway has pledged $9 million.", None),
        ("Ministers gathered in Rome on Monday. Peru was absent. Norway offered $9 million.", None),
    ],
)
def test_what_each_gave_at_a_gathering_for_money_was_given_then(text: str, told: str | None) -> None:
    assert dates(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru has expelled two envoys of Chile. The decision, announced on Monday, was no surprise.",
            "2024-05-13",
        ),
        (
            "A court in Peru has rejected a plea of Chile. The ruling, delivered on Monday, is final.",
            "2024-05-13",
        ),
        ("Ghana and Togo have agreed to share power. The deal was signed on Friday.", "2024-05-10"),
        # What has its own time, what is of others, and what is called otherwise.
        (
            "Peru expelled an envoy in 2017. The decision, announced on Monday, to readmit him is new.",
            "2017",
        ),
        (
            "Peru has expelled an envoy. The decision, announced on Monday, to readmit him is new.",
            None,
        ),
        (
            "Peru has expelled two envoys of Chile. The decision, announced by Kenya on Monday, is another.",
            None,
        ),
        ("Peru has expelled two envoys of Chile. The deal, signed on Monday, is void.", None),
        ("Peru has long accused Chile of lying. The decision, announced on Monday, is final.", None),
    ],
)
def test_a_deed_that_the_next_sentence_names_was_done_when_that_was_announced(
    text: str, told: str | None
) -> None:
    assert dates(text)[0] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In a note that was delivered on Monday, Peru asked Chile for the ship.", "2024-05-13"),
        (
            "In a letter that was sent on Monday and leaked at once, Peru asked Chile for the ship.",
            "2024-05-13",
        ),
        (
            "At a meeting that was held in Oslo on Monday, Peru agreed with Chile to share the ship.",
            "2024-05-13",
        ),
        ("In a letter that was sent on Monday, Peru has asked Chile for the ship.", None),
    ],
)
def test_a_paper_or_a_meeting_of_which_a_clause_tells_more_dates_what_is_done_by_it(
    text: str, told: str | None
) -> None:
    assert dates(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Next week he will fly to Chad, where a pact with Niger is due to be signed.",
            "[2024-05-20..2024-05-26]",
        ),
        ("He flew to Chad on Monday, where a pact with Niger is due to be signed.", None),
    ],
)
def test_what_is_to_be_where_somebody_will_be_is_then(text: str, told: str | None) -> None:
    found = tell(text, WEDNESDAY)[-1].statement
    assert (found.when.edtf if found.when else None) == told
