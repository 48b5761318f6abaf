"""What is done to that of which was told before."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru restored relations with Chad on Monday, six years after Lima cut them.",
            ("ties_cut", "PER> TCD<"),
        ),
        (
            "Kenya lifted its embargo on Chad on Monday, six years after imposing it.",
            ("sanctioned", "KEN> TCD<"),
        ),
        (
            "Kenya signed a treaty with Chad in 1998. Chad tore it up in 2003.",
            ("agreement_ended", "TCD> KEN<"),
        ),
        (
            "Kenya signed a treaty with Chad in 1998. Chad suspended it in 2003.",
            ("agreement_suspended", "TCD> KEN<"),
        ),
        ("Kenya closed its embassy in Chad in 1998. It reopened it in 2003.", ("recognised", "KEN> TCD<")),
        ("Kenya offered a loan to Chad in March. Chad accepted it in April.", ("pledged", "TCD> KEN<")),
    ],
)
def test_what_is_done_to_it_is_told_by_what_it_takes_up(text: str, told: tuple[str, str]) -> None:
    assert told in [one[1:] for one in shorts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya signed a treaty with Chad in 1998. A storm closed the port in 2003.",
        "Kenya signed a treaty with Chad in 1998. Chad did not tear it up in 2003.",
        "Kenya met Chad in 1998. Chad printed the map and scrapped it in 2003.",
    ],
)
def test_what_takes_up_nothing_that_fits_is_of_no_kind_for_that(text: str) -> None:
    assert shorts(text)[-1][1] not in ("agreement_ended", "ties_cut")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The embargo hurts. It was imposed in 1984.", ("1984", "sanctioned", "")),
        ("The embargo hurts. It was imposed in 1984 and eased in 1990.", ("1990", "sanctions_lifted", "")),
        ("The border is quiet. Kenya shut it in 1993.", ("1993", "restricted", "KEN>")),
        ("The accord is short. It expires next May.", ("2025-05", "agreement_ended", "")),
        ("The treaty is long. Parliament passed it in 2020.", ("2020", "agreement_ratified", "")),
        ("The border was busy until it was shut in 1993.", ("1993", "restricted", "")),
        ("Kenya kept 400 soldiers in Chad, most of whom left in 2020.", ("2020", "forces_withdrawn", "")),
        ("The truce is frail. It came into effect in 2020.", ("2020", "ceasefire", "")),
    ],
)
def test_a_pronoun_tells_the_kind_that_its_noun_would(text: str, told: tuple[str, str | None, str]) -> None:
    assert told in shorts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The embargo hurts the bank. It was founded in 1984.",
        "The accord led to a law. Parliament passed it in 2020.",
        "The truce was long. The map was printed in 1990.",
    ],
)
def test_a_pronoun_tells_no_kind_where_it_stands_for_something_else(text: str) -> None:
    assert shorts(text)[-1][1] is None
