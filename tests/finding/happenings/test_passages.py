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
