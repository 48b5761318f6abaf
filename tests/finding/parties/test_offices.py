"""Offices beside names: what they are for, and of which state."""

from __future__ import annotations

import pytest

from timeline.finding.parties import find_parties


def bearers(text: str) -> list[tuple[str, str | None]]:
    """The persons of a text, each with the code of the state for which he acts."""
    return [(party.person, party.code) for party in find_parties(text) if party.person]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister for Foreign Affairs Oda Lind left.", ("Oda Lind", None)),
        ("Minister of Foreign Trade and Development Oda Lind left.", ("Oda Lind", None)),
        ("Norwegian Minister of International Development Oda Lind left.", ("Oda Lind", "NOR")),
        (
            "Peru's Deputy Prime Minister and Minister of Foreign Affairs Oda Lind left.",
            ("Oda Lind", "PER"),
        ),
        ("Minister for Foreign Affairs of Peru, Oda Lind, left.", ("Oda Lind", "PER")),
        ("Foreign Minister of Peru Oda Lind left.", ("Oda Lind", "PER")),
        ("The president of the Republic of Peru Oda Lind left.", ("Oda Lind", "PER")),
        ("Peru's minister for women and youth, Oda Lind, left.", ("Oda Lind", "PER")),
        ("Peru's Minister of Oil and Gas, Salim al Aufi, left.", ("Salim al Aufi", "PER")),
        ("The Minister of Energy and Minerals, Oda Lind, left.", ("Oda Lind", None)),
        ("Peru's trade minister and energy traders met Oda Lind, Norway's premier.", ("Oda Lind", "NOR")),
        ("Peru's top diplomat, Oda Lind, left.", ("Oda Lind", "PER")),
        ("Peru's army chief Oda Lind left.", ("Oda Lind", "PER")),
    ],
)
def test_what_an_office_is_for_is_no_part_of_the_name_behind_it(
    text: str, expected: tuple[str, str | None]
) -> None:
    assert bearers(text) == [expected]


def test_an_army_behind_an_office_is_no_person() -> None:
    assert bearers("The commander of the Peru Defence Force left.") == []


def test_a_heading_lends_the_paragraph_below_it_no_state() -> None:
    assert bearers("Peru meets Chad\n\nMinister Oda Lind left.") == [("Oda Lind", None)]


def test_the_minister_with_a_capital_is_the_one_who_was_named() -> None:
    text = "Norwegian Foreign Minister Oda Lind left. Later the Minister spoke."
    assert bearers(text) == [("Oda Lind", "NOR"), ("Oda Lind", "NOR")]
