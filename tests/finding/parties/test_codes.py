"""Codes of actors, names of codes, and parties as users write them."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.finding.parties import code_of, name_of, resolve_party


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Ukrainian refugees", "UKR"),
        ("farmers from the outskirts of Calgary", "CAN"),
        ("rebels in Chad", "TCD"),
        ("President Mobutu Sese Seko", "COD"),
        ("Soviet troops", "RUS"),
        ("Yugoslavia", "SRB"),
        ("East German police", "DEU"),
        ("Burma", "MMR"),
        ("Tamil Tigers", "LKA"),
        ("KGB", "RUS"),
        ("Brasilia", "BRA"),
        ("Swizterland", "CHE"),
        ("Venezulan president", "VEN"),
        ("the World Bank", "WBG"),
        ("unknown gunmen", None),
        ("", None),
    ],
)
def test_the_words_for_an_actor_have_a_code(words: str, code: str | None) -> None:
    assert code_of(words) == code


def test_who_acts_counts_before_where() -> None:
    assert code_of("in Egypt, Danish divers") == "DNK"


def test_the_date_is_taken_as_a_date_or_as_text() -> None:
    assert code_of("President Bush", date(1990, 8, 2)) == code_of("President Bush", "2003") == "USA"


@pytest.mark.parametrize("words", ["PRK", "prk", "North Korea", "north korean", "Pyongyang", "kim jong un"])
def test_a_user_may_name_a_party_in_many_ways(words: str) -> None:
    party = resolve_party(words)
    assert party is not None
    assert (party.code, party.name) == ("PRK", "North Korea")


def test_a_group_has_a_name_and_no_code() -> None:
    party = resolve_party("hezbollah")
    assert party is not None
    assert (party.code, party.name) == (None, "Hezbollah")


def test_an_unknown_party_is_none() -> None:
    assert resolve_party("Ruritania") is None


@pytest.mark.parametrize("words", ["", "?", "*", "...", "—"])
def test_what_holds_no_letter_is_nobody(words: str) -> None:
    assert resolve_party(words) is None


def test_a_code_has_a_name_and_an_unknown_one_is_its_own() -> None:
    assert name_of("PRK") == "North Korea"
    assert name_of("UNO") == "United Nations"
    assert name_of("QQQ") == "QQQ"
