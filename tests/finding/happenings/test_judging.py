"""Whose deed somebody welcomes, condemns or refuses."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def last(text: str) -> str:
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Argentina offered to mediate on Monday. Bolivia welcomed the proposal on Tuesday.", "BOL> ARG<"),
        ("France sold radars to Armenia on Monday, a sale that Azerbaijan condemned.", "AZE> FRA<"),
        ("Israel attacked Qatar on Monday. Turkey condemned the raid on Tuesday.", "TUR> ISR<"),
        ("Chile froze its payments in May. Peru called the step a mistake on Monday.", "PER> CHL<"),
        ("Kenya asked Chad for help. Peru sneezed. Chad rejected the request on Monday.", "TCD> KEN<"),
        ("Chile accused Peru of lying on Monday. Peru rejected the remarks on Tuesday.", "PER> CHL<"),
    ],
)
def test_what_is_judged_was_done_by_whoever_is_told_to_have_done_it(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Chile froze its payments in May. Peru condemned the weather on Monday.",
        "Peru froze its payments in May. Peru defended the step and criticised its critics on Monday.",
    ],
)
def test_what_nobody_is_told_to_have_done_is_judged_as_nobodys(text: str) -> None:
    assert "<" not in last(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile deplored the senseless acts against the Norwegian embassies on Monday.", "CHL>"),
        ("Chile criticised the sanctions against Peru on Monday.", "CHL>"),
        ("Chile criticised the Peruvian sanctions against Chad on Monday.", "CHL> PER<"),
    ],
)
def test_whoever_suffers_what_is_condemned_is_not_accused_of_it(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("It rained all day in the north. Snow fell there all night. ", {"BRA>", "PER<", "CHL<"}),
        ("", {"BRA>", "KEN<", "GHA<"}),
    ],
)
def test_the_pact_is_the_one_told_of_just_before_or_else_the_first_of_the_text(
    between: str, expected: set[str]
) -> None:
    text = (
        "Peru and Chile signed a pact on Monday. Kenya and Ghana had signed a pact in 2001."
        f" {between}Brazil welcomed the pact on Friday."
    )
    assert set(shorts(text)[-1][2].split()) == expected


def test_a_court_throws_out_an_objection_and_not_whoever_sued() -> None:
    text = "Peru took the case to the court in 2013. Chad's objection was thrown out in 2015."
    assert shorts(text)[-1] == ("2015", "refused", "TCD<")
