"""What was only planned, what nobody claims or was hurt by, and times that are no deeds."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import tell
from timeline.domain.statement import derive_status

REST = " The hills behind the town are steep, with small fields and stone walls, and nothing else to see."


def told(text: str, published: str = "2024-05-17") -> list[tuple[str | None, str]]:
    """Date and standing of what a text tells that is too long for a message."""
    return [
        (
            one.statement.when.edtf if one.statement.when else None,
            derive_status(one.statement, one.claims, "single source"),
        )
        for one in tell(text + "\n\n" + REST * 2, published)
    ]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The summit, originally scheduled for March, will now be held on 3 June.", ("2024-03", "planned")),
        ("No day has been set for the talks, which had been planned for April.", ("2024-04", "planned")),
        ("The exercise, which had been set for 6 May, was moved to Peru.", ("2024-05-06", "planned")),
        ("The talks, planned for April, were cancelled.", ("2024-04", "denied")),
        ("The talks, held in April, were cancelled.", ("2024-04", "asserted")),
        ("Peru and Chile met in April in talks scheduled for two days.", ("2024-04", "asserted")),
    ],
)
def test_an_event_that_was_set_for_a_time_was_only_planned(text: str, first: tuple[str, str]) -> None:
    assert told(text)[0] == first


def test_when_an_event_was_to_be_is_not_when_it_was_called_off() -> None:
    assert told("The talks, planned for April, were cancelled.") == [("2024-04", "denied")]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Talks were to open in Lima on Thursday, but nobody came.", ("2024-05-16", "planned")),
        ("Talks were to open in Lima on Monday.", ("2024-05-20", "planned")),
    ],
)
def test_what_was_to_be_lies_behind_where_it_is_told_what_came_of_it(
    text: str, first: tuple[str, str]
) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    "text",
    [
        "No group has claimed responsibility for the attack on Sunday.",
        "There was no immediate claim of responsibility for the attack on Sunday.",
        "No one was injured in the attack on Sunday.",
        "No one was injured when a drone hit the port on Sunday.",
        "A missile hit the port on Sunday.",
    ],
)
def test_a_raid_that_nobody_claims_or_was_hurt_by_took_place(text: str) -> None:
    assert told(text) == [("2024-05-12", "asserted")]


def test_a_raid_that_did_not_take_place_is_denied() -> None:
    assert told("Peru did not attack the port on Sunday.") == [("2024-05-12", "denied")]


@pytest.mark.parametrize(
    "text",
    [
        "Then came February.",
        "Everyone there is haunted by 2011.",
        "The year 1999 still casts a shadow over Peru.",
    ],
)
def test_a_time_that_comes_or_weighs_on_somebody_is_no_deed(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    ["Then came the raid of February.", "The port was shut by 2011.", "Two of the mills reopened in 1999."],
)
def test_a_deed_is_told_beside_its_time(text: str) -> None:
    assert len(told(text)) == 1


def test_who_is_inserted_as_a_speaker_vouches_for_a_verb_that_no_entry_knows() -> None:
    assert told("Peru, the opposition said, rigged the vote on 6 May.") == [("2024-05-06", "attributed")]
