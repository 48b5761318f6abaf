"""Offices of a state of which no word says whose they are."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts

_CHILE = "Chile raised prices. Truckers left Chile. Chile is at a loss."


def last(text: str) -> str:
    """The parties of the last happening."""
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The disaster agency opened an inquiry on Monday.", "CHL>"),
        ("The national electoral commission annulled the vote on Monday.", "CHL>"),
        ("The central bank raised interest rates on Monday.", "CHL>"),
        ("The flights were approved by the national disaster office on Monday.", "CHL>"),
        ("The pensions were paid by the state on Monday.", "CHL>"),
        ("The pensions were paid by the state broadcaster on Monday.", ""),
        ("It was a charge which the emergency management agency rejected on Monday.", "CHL>"),
        ("The head of the new reconstruction office promised that every project would be audited.", "CHL>"),
        ("The local disaster agency opened an inquiry on Monday.", ""),
        ("A tax office opened an inquiry on Monday.", ""),
        ("The travel agency shut its office on Monday.", ""),
    ],
)
def test_an_office_that_a_state_has_one_of_is_that_of_the_state_told_of(told: str, expected: str) -> None:
    assert last(f"{_CHILE} {told}") == expected


def test_the_disaster_agency_is_nobodys_where_two_states_are_told_of_alike() -> None:
    text = "Chile raised prices. Peru lowered them. Chile and Peru are at a loss."
    assert last(f"{text} The disaster agency opened an inquiry on Monday.") == ""


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("MPs ratified the treaty on Monday.", "PER>"),
        ("The bill was passed on Monday by parliament.", "PER>"),
        ("The tourism minister resigned on Monday.", "PER>"),
        ("Parliament on Monday passed the bill.", "PER>"),
        ("British MPs ratified the treaty on Monday.", "GBR>"),
    ],
)
def test_a_parliament_is_that_of_the_only_state_even_if_named_but_twice(told: str, expected: str) -> None:
    assert last(f"Peru is poor. Few voted in Peru. {told}") == expected


@pytest.mark.parametrize("council", ["The Federal Council", "The seven-member Federal Council"])
def test_a_federal_council_is_that_of_the_federation_told_of(council: str) -> None:
    assert last(f"Swiss voters are wary. Switzerland is rich. {council} rejected it on Monday.") == "CHE>"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Parliament passed a law on Monday.", "PER>"),
        ("The bill was passed by MPs on Monday.", "PER>"),
        ("The transport ministry raised fares on Monday.", ""),
    ],
)
def test_of_two_states_told_of_alike_a_parliament_is_that_of_the_one_that_acted_last(
    told: str, expected: str
) -> None:
    text = "Chile raised prices. Chile is poor, but not as poor as Peru. Peru lowered its taxes in May."
    assert last(f"{text} {told}") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Niger said no.", "NER>"),
        ("Niger is poor. Niger fears Mali.", "NER>"),
        ("Niger fears Mali.", ""),
        ("Norway is rich.", ""),
    ],
)
def test_a_junta_is_that_of_the_state_told_of_where_an_army_rules(told: str, expected: str) -> None:
    assert last(f"{told} The junta shut the bank on Monday.") == expected
    assert last(f"{told} The generals, who shut the bank on Monday, are rich.") == expected


def test_the_cabinet_is_not_that_of_a_dateline_of_whose_state_nothing_is_told() -> None:
    text = "GENEVA - Peru is poor. Peru has mines. Mines in Peru are old. Peru sold one. {}"
    assert last(text.format("The Cabinet approved it on Monday.")) == "PER>"
    swiss = "Swiss voters like it. Switzerland is rich. The Cabinet approved it on Monday."
    assert last(text.format(swiss)) == "CHE>"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The labour department closed the plant on Monday.", "PER>"),
        ("Prices rose, though the finance secretary resigned in May.", "PER>"),
        ("The governing party lost a vote on Monday.", "PER>"),
        ("Under heavy pressure, lawmakers adopted a law on Monday.", "PER>"),
        ("The sales department closed on Monday.", ""),
        ("The opposition party lost a vote on Monday.", ""),
    ],
)
def test_a_department_a_secretary_and_those_who_govern_act_for_the_state_told_of(
    told: str, expected: str
) -> None:
    assert last(f"Peru is poor. Peru has mines. Mines in Peru are old. Peru lost one. {told}") == expected


def test_a_watchdog_or_regulator_in_a_town_is_that_of_its_state() -> None:
    assert shorts("A regulator in Dublin fined TikTok in May.")[0][2] == "IRL> TikTok<"
    assert shorts("A board in Dublin fined TikTok in May.")[0][2] == "TikTok<"
