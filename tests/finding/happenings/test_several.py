"""Several who are taken up by one word, and who acts beside the one for whom most speaks."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts

TWO = "Norway and Sweden met in Oslo on Monday. "
THREE = "Peru, Chile and Bolivia left the pact in January. "


def last(text: str) -> str:
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (THREE + "The three juntas signed a charter in May.", "PER> CHL> BOL>"),
        (THREE + "The juntas signed a charter in May.", "PER> CHL> BOL>"),
        (THREE + "The trio created a joint force in May.", "PER> CHL> BOL>"),
        (TWO + "The two defence ministers will sign a pact in June.", "NOR> SWE>"),
        (TWO + "The heads of the two security committees announced it on Tuesday.", "NOR> SWE>"),
        (TWO + "The armies clashed in May.", "NOR> SWE>"),
        (TWO + "The clubs clashed in May.", ""),
        (
            "Norway's Skov Metals and Lind Foods set up a venture in May. The partners left in June.",
            "Skov Metals> Lind Foods>",
        ),
        ("NATO met in Oslo on Monday. Leaders of the 28 member states left on Tuesday.", "NATO>"),
        ("The US Treasury fined the firm in May. The Treasury dropped the fine in June.", "USA>"),
    ],
)
def test_armies_and_juntas_without_a_name_are_those_of_the_states_told_of(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TWO + "The crossing was opened by the presidents on Tuesday.", "NOR> SWE>"),
        (TWO + "The treaty was ratified on Tuesday by the parliaments.", "NOR> SWE>"),
        (TWO + "The plan was approved by the defence ministers of the two countries in May.", "NOR> SWE>"),
        (
            THREE + "It was announced jointly by the three military regimes in May.",
            "PER> CHL> BOL>",
        ),
        (TWO + "The bridge was opened on Tuesday by the leaders of a party.", ""),
        (TWO + "The bill was rejected by the parliaments of four states on Tuesday.", ""),
        (TWO + "The mine was closed by the owners on Tuesday.", ""),
    ],
)
def test_by_whom_something_is_done_can_be_several_who_are_taken_up(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He lost the vote to Jan Dahl, who took office on Thursday.", "Jan Dahl>"),
        ("Power passed to Jan Dahl, who resigned on Thursday.", "Jan Dahl>"),
        ("People in Oslo, who voted on Thursday, are tired.", ""),
    ],
)
def test_who_tells_of_the_person_to_whom_something_is_done(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("joined", "expected"),
    [("Peru, Chile and Bolivia", {"PER>", "CHL>", "BOL>"}), ("Peru", {"PER>"})],
)
def test_who_is_joined_to_the_one_for_whom_most_speaks_acts_as_well(joined: str, expected: set[str]) -> None:
    text = (
        "Peru borrows again. Peru owes a lot. Peru sold bonds in March. Lenders met Peru in April."
        f" Yields on debt issued by {joined} climbed on Monday. Peru is short of cash."
    )
    found = [parties for when, _, parties in shorts(text) if when == "2024-05-13"]
    assert set(found[0].split()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru is poor. In May it and Chile signed a pact.", "PER> CHL>"),
        ("Peru changed in 1951, when it and Chile signed a pact.", "PER> CHL>"),
        ("Jan Dahl came to Lima, where he and Oda Lind met in May.", "Jan Dahl> Oda Lind>"),
        ("Peru broke it and Chile left in May.", "CHL>"),
    ],
)
def test_it_and_another_are_two_who_act(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's full-scale invasion of Chile in February 2022 changed that.", "PER> CHL<"),
        ("Prices rose after Peru's second large attack on Chile in February 2022.", "PER> CHL<"),
        ("Peru's sweeping sanctions on Chile in May 2021 hurt.", "PER> CHL<"),
        ("Peru's biggest union and the raids on Chile in May 2021 hurt.", "CHL<"),
    ],
)
def test_words_that_describe_a_deed_stand_between_it_and_whose_it_is(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bloc urged Peru, Chile and Bolivia to stay. The three countries left in May.",
            "PER> CHL> BOL>",
        ),
        ("A road links Chad, Mali and Niger. The three governments signed a pact in May.", "TCD> MLI> NER>"),
        ("Trade between Peru, Chile and Bolivia grew. The three prisoners were freed in May.", ""),
        ("Ties of Peru with Norway and Sweden are cool. Both closed their mines in May.", "NOR> SWE>"),
        ("Peru fought Ecuador. Peru and Ecuador met. Both congresses accepted the line in May.", "PER> ECU>"),
        ("Norway and Sweden paid for the clinic. The two donors froze their aid in May.", "NOR> SWE>"),
        ("Boeing and Airbus reported orders. The two planemakers cut output in May.", "Boeing> Airbus>"),
        ("Boeing and Airbus reported orders. The two prisoners walked out in May.", ""),
    ],
)
def test_those_of_a_list_are_taken_up_by_their_number_wherever_it_stands(text: str, expected: str) -> None:
    assert last(text).replace("<", ">") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Boeing and Kadee, both of which had signed in May, left.", "Boeing> Kadee>"),
        ("Kadee and Dorval, appointed in May, are lawyers.", "Kadee> Dorval>"),
        ("Peru and Nordsund Foods, which was founded in May, are at odds.", "Nordsund Foods>"),
    ],
)
def test_of_two_who_are_joined_both_are_meant_where_the_clause_about_them_says_so(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2].replace("<", ">") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When Chad, Mali and Niger said on 3 May that they would leave, Peru was silent.", "TCD> MLI> NER>"),
        ("As Chad, Mali and Niger warned on 3 May that they would leave, Peru was silent.", "TCD> MLI> NER>"),
        ("When talks ended in Lima, Mali said on 3 May that it would leave.", "MLI>"),
        (
            "President Oda Lind and the leader known as Tigre signed a truce on 3 May.",
            "Oda Lind> Tigre>",
        ),
        ("Peru and Chile left the pact, known as Tigre, on 3 May.", "PER> CHL>"),
    ],
)
def test_a_list_begins_behind_when_and_ends_with_who_goes_by_another_name(text: str, expected: str) -> None:
    assert next(found[2] for found in shorts(text) if found[0] == "2024-05-03") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya sells tea. Kenya mines gold. A pact with Chad and Mali was signed in May.", "KEN> TCD> MLI>"),
        ("Kenya sells tea. Kenya mines gold. The talks of Chad with Mali ended in May.", "TCD> MLI>"),
    ],
)
def test_the_state_of_the_text_takes_part_where_with_names_the_others(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru, Chile and Bolivia share a lake. The three, which left the pact in May, fish.",
            "PER> CHL> BOL>",
        ),
        ("Peru and Chile share a lake. The neighbours, whose navies met in May, fish.", "PER> CHL>"),
        ("Peru and Chile share a lake. The prisoners, who were freed in May, fish.", ""),
    ],
)
def test_a_clause_about_several_without_a_name_is_about_those_they_take_up(text: str, expected: str) -> None:
    assert next(found[2] for found in shorts(text) if found[0] == "2024-05") == expected
