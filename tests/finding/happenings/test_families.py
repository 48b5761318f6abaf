"""Whom a family name alone means where several bear it."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def last(text: str) -> str:
    """The parties of the last happening."""
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Eva Lind met Jan Lind in May.", "Eva Lind>"),
        ("Eva Lind resigned in May. Jan Lind, her brother, left for Lima.", "Jan Lind>"),
        ("Eva Lind resigned in May. Her brother Jan Lind left for Lima.", "Jan Lind>"),
        ("Eva Lind's father, Jan Lind, resigned in May.", "Jan Lind>"),
        ("Eva Lind resigned in May. She was backed by Jan Lind.", "Eva Lind>"),
        ("Eva Lind resigned in May. Police went to daughter Maria Lind's flat.", "Eva Lind>"),
        ("Eva Lind resigned in May. The film shows her husband, Jan Lind.", "Eva Lind>"),
    ],
)
def test_a_family_name_alone_means_who_last_acted_of_those_who_bear_it(before: str, expected: str) -> None:
    assert last(f"{before} Lind spoke to reporters on Monday.") == expected


@pytest.mark.parametrize(
    "before",
    ["Comedian Eva Lind sang.", "AG Lind spoke.", "Will Lind resign?", "Sadly Lind fell.", "See Lind sing."],
)
def test_a_word_before_a_family_name_makes_nobody_of_it(before: str) -> None:
    text = f"Eva Lind left Oslo in May. {before} Lind spoke to reporters on Monday."
    assert last(text) == "Eva Lind>"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Jan Lind met reporters. Elian Lind, 6, left Oslo in May.", "Jan Lind>"),
        ("Jan Lind met reporters. Then 6-year-old Elian Lind left Oslo in May.", "Jan Lind>"),
        ("Jan Lind met reporters. Elian Lind, 26, left Oslo in May.", "Elian Lind>"),
        ("Elian Lind left Oslo in May. Nobody told Elian why. An uncle is Jan Lind.", "Jan Lind>"),
    ],
)
def test_a_child_and_who_goes_by_the_given_name_are_not_meant_by_it(before: str, expected: str) -> None:
    assert last(f"{before} Lind spoke to reporters on Monday.") == expected


@pytest.mark.parametrize(("title", "expected"), [("Ms.", "Eva Lind>"), ("Mr.", "Jan Lind>")])
def test_a_title_tells_which_of_a_family_is_meant_and_has_the_whole_name(title: str, expected: str) -> None:
    text = (
        f"Eva Lind left Oslo in May. Jan Lind left Lima in May. {title} Lind sued Nordsund Steel on Monday."
    )
    assert last(text) == f"{expected} Nordsund Steel<"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("President Vladimir Putin met envoys in May. His cousin, Igor Putin, left Oslo.", "Igor Putin>"),
        ("Putin met envoys in May. His cousin, Igor Putin, left Oslo.", "RUS>"),
        ("President Putin met envoys in May. His cousin, Igor Putin, left Oslo.", "RUS>"),
    ],
)
def test_a_statesman_who_goes_by_it_keeps_the_family_name(before: str, expected: str) -> None:
    assert last(f"{before} Putin spoke to reporters on Monday.") == expected


def test_a_firm_is_not_taken_for_one_of_a_family() -> None:
    text = "Lind Motors cut 400 jobs in May. Eva Lind resigned. Lind Motors sued Nordsund Steel on Monday."
    assert last(text) == "Lind Motors> Nordsund Steel<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fashion house Dahl was founded by Oda Dahl. Dahl sued Peru on Monday.", "Dahl> PER<"),
        ("The fashion house Dahl was founded by Oda Dahl. Ms Dahl sued Peru on Monday.", "Oda Dahl> PER<"),
        ("Carl Lind left. Lind Foods lost money. Lind sued Peru on Monday.", "Lind Foods> PER<"),
        ("Lind Foods lost money. Carl Lind left. Lind sued Peru on Monday.", "Carl Lind> PER<"),
        ("Carl Lind left the board of Lind Foods. Lind sued Peru on Monday.", "Carl Lind> PER<"),
    ],
)
def test_a_founder_and_the_firm_that_bears_his_name_are_told_apart(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_a_family_name_that_another_bears_in_the_text_is_not_that_of_a_head_of_state() -> None:
    text = "Paraguay sent Raúl Benítez Ayala in May. H.E. Benítez praised Norway on Monday."
    assert "PRY>" not in last(text)


def test_a_head_of_state_whom_the_text_names_keeps_his_family_name() -> None:
    text = "Kiribati voted in May. Anote Tong and Harry Tong spoke. Tong praised Taiwan on Monday."
    assert shorts(text, "2010-05-17")[-1][2] == "KIR> TWN<"
