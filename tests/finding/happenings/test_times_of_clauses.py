"""Which of the times told in and around a clause is its own."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def dates(text: str, published: str = "2024-05-17") -> list[str | None]:
    return [when for when, _, _ in shorts(text, published)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Soldiers are to leave Peru before 1 June, when Chile holds a vote.",
            ["[..2024-05-31]", "2024-06-01"],
        ),
        ("Soldiers are to leave Peru by 1 June, when Chile holds a vote.", ["[..2024-06-01]", "2024-06-01"]),
        ("Sales had grown fast until May 2018, when a fire broke out.", ["/2018-05", "2018-05"]),
    ],
)
def test_behind_a_bound_what_is_told_with_when_is_on_that_day_itself(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Envoys failed for the fourth time this week on Thursday to agree on a text.", ["2024-05-16"]),
        ("Peru fired on Chile for the fourth time this week.", ["[2024-05-13..2024-05-19]"]),
    ],
)
def test_of_a_week_and_a_day_in_it_the_day_dates_a_clause(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru rejected what Chile had offered on Monday.", [None, "2024-05-13"]),
        ("Peru said that it would match what Chile had offered on Monday.", [None]),
        ("Peru opened what it calls the longest bridge of the world on Monday.", ["2024-05-13"]),
    ],
)
def test_a_time_of_what_somebody_had_done_dates_that_alone(text: str, told: list[str | None]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Monday a storm hit Lima. Peru closed its ports.", ["2024-05-13"] * 2),
        ("On Monday a storm hit Lima. No team was let in.", ["2024-05-13"]),
    ],
)
def test_what_was_not_done_is_not_of_the_day_of_the_sentence_before(text: str, told: list[str]) -> None:
    assert [when for when in dates(text) if when] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On 2 May Peru closed a bridge. Chile's envoy, who was ill, said within hours that it was cold.",
            "2024-05-02",
        ),
        ("On 2 May Peru closed a bridge. Chile's envoy, who was ill, resigned.", None),
        ("On 2 May Peru closed a bridge. Chile's envoy, who was ill, said that it was cold.", None),
    ],
)
def test_what_is_said_within_hours_is_of_the_day_of_the_sentence_before(text: str, told: str | None) -> None:
    found = [when for when, kind, _ in shorts(text) if kind in ("stated", "resigned")]
    assert next(iter(found), None) == told


def test_what_still_went_on_is_not_of_the_day_before_it() -> None:
    text = "Peru voted for a new parliament on 6 May, and ballots were still being counted when a dam burst."
    assert dates(text) == ["2024-05-06"]
