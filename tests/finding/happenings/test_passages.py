"""Which words of a text tell a happening: whole statements, and whole phrases."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def passages(text: str) -> list[str]:
    """The words that tell each happening of a text."""
    return [text[found.start : found.end] for found in tell(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Oda Lind said on Monday that patients who need a new heart should not have to travel",
        "Oda Lind said on Monday that as chairwoman of Nordsund Steel, she was bound by the rules",
        "Oda Lind said on Monday a plan to sell mills to Rift Lakes, of Bergen, Norway, fell through",
        "Oda Lind said on Monday that the mill, built by Rift Lakes, was not for sale",
        "Oda Lind said on Monday that crews in Lima and Callao were tired",
    ],
)
def test_a_statement_ends_where_what_is_said_ends(text: str) -> None:
    assert passages(f"{text}.") == [text]


def test_who_says_no_more_than_a_word_goes_on_to_act() -> None:
    assert passages("Oda Lind said goodbye and left Lima on Monday.")[-1].endswith("left Lima on Monday.")
    assert shorts("Peru demanded on Monday that Norway pay if it left.") == [
        ("2024-05-13", "requested", "PER> NOR<")
    ]


def test_a_subject_finds_its_verb_behind_what_dashes_insert() -> None:
    text = "One of the men -- she said she did not know which -- was released on Monday."
    assert shorts(f"Oda Lind said {text[0].lower()}{text[1:]}") == [("2024-05-13", "released", "")]
    told = tell("The mill -- which opened in May -- was sold by Nordsund Steel on Monday.")
    assert [one.statement.when.edtf for one in told if one.statement.when] == ["2024-05", "2024-05-13"]
    both = tell("Nordsund bought a mill in May -- its third -- and sold two on Monday.")
    assert [one.statement.when.edtf for one in both if one.statement.when] == ["2024-05", "2024-05-13"]


@pytest.mark.parametrize("when", ["here on Monday", "privately Monday", "hours later", "over the weekend"])
def test_where_when_and_how_it_is_said_is_not_said(when: str) -> None:
    text = f"Oda Lind said {when} that Peru had closed its border in March."
    assert "Peru had closed its border in March." in passages(text)


@pytest.mark.parametrize(
    "text",
    [
        "The high court ruled on Monday that the dam was lawful.",
        "Peru decided on Monday that the merger could go ahead.",
        "Norway will vote on Monday on whether a mill can move to Peru.",
        "Norwegian officials on Monday played down the likelihood that Peru was involved.",
        "Peru criticised Norway on Monday for not disclosing that a ship had sunk.",
        "Peru reached a deal with Norway on Monday that lets its ships fish.",
        "Peru would withdraw its troops in May if Norway cooperated.",
        "If Norway cooperates, Peru will withdraw its troops in May.",
        "Five sailors, whose names were not given, were deported on Monday.",
    ],
)
def test_a_passage_is_a_whole_sentence_that_can_be_read_alone(text: str) -> None:
    assert passages(text) == [text]


def test_a_passage_goes_no_further_than_its_own_happening() -> None:
    assert passages("The talks led to a treaty that was signed in 1988.") == [
        "a treaty that was signed in 1988."
    ]
    text = "Peru opened a port on Monday, which Norway had built in 2019, and left."
    assert passages(text)[0] == "Peru opened a port on Monday,"
    text = "Peru met Norway on Monday before it signed a pact with Chile on Tuesday."
    assert passages(text)[0] == "Peru met Norway on Monday"


@pytest.mark.parametrize(
    "text",
    [
        "Nordsund Steel opened a new, renovated mill on Monday.",
        "Police found the man's bruised and battered body on Monday.",
        "Nordsund Steel sold as many as 40 mills in Peru owned by Rift Lakes on Monday.",
        "Nordsund Steel sold between 1.8 million and 2.4 million preferred shares on Monday.",
    ],
)
def test_a_phrase_of_adjectives_or_numbers_is_not_cut(text: str) -> None:
    assert passages(text) == [text]


def test_what_looks_like_such_a_phrase_tells_two_happenings() -> None:
    text = "Nordsund Steel sold its mill in March and closed shops on Monday."
    assert len(passages(text)) == 2
    text = "Peru was at war between 1990 and 1994 and signed a pact in 1995."
    assert passages(text)[-1] == "and signed a pact in 1995."


def test_a_phrase_that_opens_a_sentence_ends_at_its_comma() -> None:
    text = "In a case that was heard in May, Jan Dahl, a clerk, was jailed on Monday."
    assert shorts(text)[-1] == ("2024-05-13", "detained", "Jan Dahl<")
    assert passages(text)[-1] == "Jan Dahl, a clerk, was jailed on Monday."
    text = "The men came on Monday, after the owner, Oda Lind, 35, had left."
    assert passages(text)[0] == "The men came on Monday,"


def test_a_passage_neither_begins_nor_ends_with_a_stray_mark() -> None:
    text = "Calling the owner of the ship ''a thief,'' President Oda Lind said Monday he had been held."
    assert passages(text)[-1].startswith("President Oda Lind said")
    text = "Peru sold a mill on Monday -- its third -- and left."
    assert passages(text)[0] == "Peru sold a mill on Monday -- its third"


def test_a_passive_within_a_statement_does_not_cut_it() -> None:
    text = "Five sailors, whose names were not disclosed, were held on Monday, the newspaper said."
    assert "Five sailors, whose names were not disclosed, were held on Monday" in passages(text)


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Peru lost ports in the War of the Pacific, which began in 1879.", "the War of the Pacific, which"),
        ("Peru left after talks in Lima that ended on Friday.", "talks in Lima that ended on Friday."),
        ("Peru endured a wave of riots that began on Monday.", "a wave of riots that began on Monday."),
        ("Peru sold a group of mills, which Kenya closed in May.", "a group of mills, which Kenya"),
    ],
)
def test_a_relative_clause_has_its_whole_antecedent(text: str, passage: str) -> None:
    assert any(one.startswith(passage) for one in passages(text))


def test_a_sum_that_something_exceeds_stays_in_its_clause() -> None:
    text = "Peru will spend more than $40 million by June on clinics open to refugees."
    assert passages(text) == [text]
