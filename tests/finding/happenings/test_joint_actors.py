"""Who acts together with the subject of a clause, and who is only named beside it."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def parties(text: str) -> list[str]:
    return [told[2] for told in shorts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru, with Chad and Mali, condemned Iran on Monday.", "PER> TCD> MLI> IRN<"),
        ("With Chad and Mali, Peru sued Iran on Monday.", "PER> TCD> MLI> IRN<"),
        ("Peru, alongside Chad, condemned Iran on Monday.", "PER> TCD> IRN<"),
        ("Peru, in cooperation with Chad, condemned Iran on Monday.", "PER> TCD> IRN<"),
        ("Peru condemned Iran on Monday together with Chad.", "PER> TCD> IRN<"),
        ("Peru's navy, together with that of Chad, attacked Iran on Monday.", "PER> TCD> IRN<"),
        ("Peru's navy attacked Iran on Monday together with those of Chad and Mali.", "PER> TCD> MLI> IRN<"),
        ("Joined by Chad and Mali, Peru condemned Iran on Monday.", "PER> TCD> MLI> IRN<"),
        ("Peru, joined by Chad, condemned Iran on Monday.", "PER> TCD> IRN<"),
    ],
)
def test_those_who_stand_with_the_subject_act_as_well(text: str, expected: str) -> None:
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru, with Chadian help, attacked Iran on Monday.", "PER> IRN<"),
        ("Peru, with an eye on Chad, attacked Iran on Monday.", "PER> IRN<"),
        ("With Chad watching, Peru attacked Iran on Monday.", "PER> IRN<"),
        ("Peru has sent ships to Mali since May to sail alongside Chad's.", "PER> MLI<"),
        ("Instead of Chad, Peru attacked Iran on Monday.", "PER> IRN<"),
        ("Not Chad but Peru attacked Iran on Monday.", "PER> IRN<"),
        ("Chad and Mali met on Monday in the presence of Peru's Oda Lind.", "TCD> MLI>"),
        ("All members but Chad condemned Iran on Monday.", "IRN<"),
        ("All members except Chad condemned Iran on Monday.", "IRN<"),
    ],
)
def test_those_who_are_only_near_or_left_out_do_not_act(text: str, expected: str) -> None:
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May Peru, Chad and Mali announced that they were leaving.", "PER> TCD> MLI>"),
        ("On Monday Peru's premier and Chad's king said they would stay.", "PER> TCD>"),
        (
            "On Monday Peru's premier, Chad's king and Mali's president said they would stay.",
            "PER> TCD> MLI>",
        ),
        ("In March Oda Lind, a lawyer and a poet, said she would stay.", "Oda Lind>"),
    ],
)
def test_all_of_a_list_speak_that_follows_a_time(text: str, expected: str) -> None:
    assert parties(text)[0] == expected


def test_what_people_do_with_a_state_is_done_by_it() -> None:
    assert parties("Chad and gunmen from Mali attacked Peru on Monday.") == ["TCD> PER<"]
    assert parties("Chadian desert nomads and Malian rebels attacked Peru on Monday.")[0].endswith("PER<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chad discussed Iran in Lima on Monday.", "PER> TCD>"),
        ("Peru discussed Iran and Mali with Chad on Monday.", "PER> TCD>"),
        ("Peru and Chad met on Monday to discuss Iran.", "PER> TCD>"),
        ("Peru and Chad held talks on Iran on Monday.", "PER> TCD>"),
        ("Peru and Chad signed a declaration of support for Iran on Monday.", "PER> TCD>"),
        ("A meeting of Peru and Chad on Iran was held on Monday.", "PER> TCD>"),
        ("Peru met Chad on Monday.", "PER> TCD>"),
        ("Peru's premier called on the Danish king on Monday.", "PER> DNK<"),
        ("Peru signed a contract for Danish ships on Monday.", "PER> DNK>"),
    ],
)
def test_what_several_talk_of_takes_no_part(text: str, expected: str) -> None:
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's president and that of Chad opened a bridge on Monday.", "PER> TCD>"),
        ("Peru's Oda Lind, Chad's Jan Dahl and Mali's Ana Rey met on Monday.", "PER> TCD> MLI>"),
        ("Oda Lind, Peru's premier, met Chad's king on Monday.", "PER> TCD>"),
        ("Foreign Ministers Oda Lind of Peru and Jan Dahl of Chad signed a pact on Monday.", "PER> TCD>"),
        (
            "The premiers, Oda Lind of Peru, Jan Dahl of Chad and Ana Rey of Mali, met on Monday.",
            "PER> TCD> MLI>",
        ),
        ("The poets Oda Lind of Peru and Jan Dahl of Chad met on Monday.", "Oda Lind> Jan Dahl>"),
        ("Peru's premier visited Oslo on Monday with her Dutch colleague, Jan Dahl.", "PER> NLD> NOR<"),
        ("Chad, which has left the bloc, and Mali, which left in May, signed a pact on Monday.", "TCD> MLI>"),
    ],
)
def test_all_who_are_joined_as_subjects_act(text: str, expected: str) -> None:
    assert parties(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile and Peru signed the founding treaty of the Pacific Alliance on Monday.", "CHL> PER>"),
        ("Chile signed the charter of the United Nations on Monday.", "CHL>"),
        ("Chile and the European Union signed a treaty on Monday.", "CHL> EUR>"),
        ("NATO ministers discussed an expansion into southern Afghanistan on Monday.", "NATO>"),
        ("NATO ministers discussed an expansion with Afghanistan on Monday.", "NATO> AFG>"),
    ],
)
def test_whose_treaty_is_signed_and_where_something_is_to_go_is_no_side(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected
