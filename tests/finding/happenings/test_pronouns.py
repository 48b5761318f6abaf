"""Whom pronouns, possessives and offices without a state mean."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def last(text: str) -> str:
    """The parties of the last happening that has a date."""
    return [found[2] for found in shorts(text) if found[0]][-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chad are worried. Their envoys visited Kenya on Monday.", "PER> TCD> KEN<"),
        (
            "Peru, Chad and Mali are worried. Their foreign ministers met Kenya's envoy on Monday.",
            "PER> TCD> MLI> KEN>",
        ),
        (
            "Peru and Chad share a lake. Their navies took part in an exercise on Monday with Kenyan ships.",
            "PER> TCD> KEN>",
        ),
        (
            "Peru's president met Chad's premier on Sunday. Their governments signed a pact on Monday.",
            "PER> TCD>",
        ),
        ("The cabinet of Peru met. Their envoys visited Kenya on Monday.", "PER> KEN<"),
    ],
)
def test_their_ministers_and_navies_act_for_all_of_them(text: str, expected: str) -> None:
    assert last(text) == expected


def test_ministers_of_a_state_and_an_envoy_meet_each_other() -> None:
    assert last("The ministers of Peru met the ambassador of Kenya on Monday.") == "PER> KEN>"
