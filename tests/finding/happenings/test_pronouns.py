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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru could be next. Its special envoy, Jan Dahl, visited Kenya on Monday.", "PER> KEN<"),
        ("Peru could be next. Its special envoy Jan Dahl visited Kenya on Monday.", "PER> KEN<"),
        ("NATO sent a mission to Oslo. Its mission chief, Jan Dahl, visited Kenya on Monday.", "NATO> KEN<"),
        ("Peru, whose army chief Jan Dahl visited Kenya on Monday, is far.", "PER> KEN<"),
        ("Peru is far. It is poor. Its ambassador, Jan Dahl, visited Kenya on Monday.", "PER> KEN<"),
        ("Peru could be next. Its envoy, Jan Dahl, spoke. Dahl visited Kenya on Monday.", "PER> KEN<"),
        ("Peru's top diplomat, Jan Dahl, visited Kenya on Monday.", "PER> KEN<"),
        ("Peru's intelligence chief Jan Dahl visited Kenya on Monday.", "PER> KEN<"),
        (
            "Nordsund closed its mill. Its chief executive, Jan Dahl, visited Kenya on Monday.",
            "Jan Dahl> KEN<",
        ),
        ("Peru sent boats in May, and its ambassador, Jan Dahl, said that it would help.", "PER>"),
    ],
)
def test_whoever_has_an_office_of_those_told_of_acts_for_them(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's foreign minister flew to Oslo. Jan Dahl met Kenya's king on Monday.", "PER> KEN>"),
        ("LIMA (Reuters) - Peru's envoy is in Oslo. Jan Dahl, a retired general, left on Monday.", "PER>"),
        ("Peru's foreign minister flew to Oslo. Jan Dahl, a farmer, left on Monday.", "Jan Dahl>"),
        ("Peru's foreign ministry was shut. Jan Dahl left on Monday.", "Jan Dahl>"),
        ("Jan Dahl met Peru's foreign minister. Jan Dahl left on Monday.", "Jan Dahl>"),
    ],
)
def test_the_name_behind_the_first_sentence_is_that_of_the_minister_who_opens_it(
    text: str, expected: str
) -> None:
    assert last(text) == expected
