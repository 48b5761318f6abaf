"""Warships act for their states."""

from __future__ import annotations

import pytest

from timeline.finding.parties import find_parties


def seen(text: str) -> list[tuple[str, str | None]]:
    return [(text[m.start : m.end], m.code) for m in find_parties(text)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("HMS Larch left port.", [("HMS Larch", "GBR")]),
        ("The frigate HMS Duke of Elm left port.", [("HMS Duke of Elm", "GBR")]),
        ("The USS John T. Elm's crew slept.", [("USS John T. Elm", "USA")]),
        ("The USS Larch and HMCS Elm sailed.", [("USS Larch", "USA"), ("HMCS Elm", "CAN")]),
        ("HMAS Ottawa left port.", [("HMAS Ottawa", "AUS")]),
        ("HMS Larch left. The Larch came back.", [("HMS Larch", "GBR"), ("Larch", "GBR")]),
    ],
)
def test_a_warship_acts_for_the_state_of_its_navy(text: str, parties: list[tuple[str, str]]) -> None:
    assert seen(text) == parties


def test_a_town_after_which_a_ship_is_called_is_the_ship_only_with_the() -> None:
    assert ("Ottawa", "CAN") in seen("HMAS Ottawa left port. Ottawa welcomed it.")
    assert ("Ottawa", "AUS") in seen("HMAS Ottawa left port. The Ottawa came back.")


def test_an_agency_called_as_a_navy_is_no_ship() -> None:
    assert ("INS Commissioner", "IND") not in seen("The INS Commissioner resigned.")
