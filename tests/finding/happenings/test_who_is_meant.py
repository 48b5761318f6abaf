"""Upon whom a happening falls where a neighbour, a court, a host or an envoy stands in its clause."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts

QUARREL = "Kenya and Uganda are at odds over an island.\n\n"


def last(text: str) -> str:
    return shorts(text)[-1][2]


def first(text: str) -> str:
    return shorts(text)[0][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The United Nations appealed on Monday for $90 million for Peru and Chile.", "UNO>"),
        ("Norway asked on Monday for $90 million for Peru, Chile and southern Kenya.", "NOR>"),
        ("Norway asked Chile on Monday for $90 million for Peru.", "NOR> CHL<"),
        ("Norway called on Monday for Peru to pay $90 million.", "NOR> PER<"),
    ],
)
def test_who_is_to_get_the_money_is_not_asked_for_it(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian lawmakers voted by 60 to 41 on Monday for a recess.", "PER>"),
        ("Peruvians decided by 55 per cent to 45 on Monday that the dam must go.", "PER>"),
        ("Peruvians decided by a narrow majority on Monday that the dam must go.", "PER>"),
        ("The Peruvians, hired by 60 farmers in May, left.", "PER<"),
    ],
)
def test_by_how_many_something_is_decided_is_no_passive(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The village of Karsk fell to Russia in May.", "RUS>"),
        ("Karsk, which fell to Russian troops in May, is empty.", "RUS>"),
        ("Russia seized the village of Karsk in May.", "RUS>"),
    ],
)
def test_to_whom_a_town_falls_has_taken_it(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru will not discuss the sea with Chile.", ("refused", "PER> CHL<")),
        ("Peru will not sign a pact with Chile and Kenya.", ("refused", "PER> CHL< KEN<")),
        ("Peru will not meet Chile.", ("refused", "PER> CHL<")),
        ("Peru and Chile will not sign the pact.", ("refused", "PER> CHL>")),
    ],
)
def test_who_will_not_do_what_takes_two_refuses_the_other(text: str, expected: tuple[str, str]) -> None:
    assert shorts(text)[0][1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uganda went to the International Court of Justice in May.", "UGA>"),
        ("There is the court, to which Uganda took the case in May.", "UGA>"),
        ("Uganda sued Peru at the International Court of Justice in May.", "UGA> PER<"),
    ],
)
def test_a_court_is_only_where_a_state_sues(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya complained on Monday that a promise had been broken, which Peru denies.", "KEN> PER<"),
        ("Kenya alleged on Monday that a gun had been fired, a charge that Peru denies.", "KEN> PER<"),
        ("Kenya complained on Monday that Chile had fired, which Peru denies.", "KEN> CHL<"),
    ],
)
def test_who_denies_a_charge_is_the_one_accused(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya vetoed Peru's bid to join the African Union in May.", "KEN> PER<"),
        ("Kenya vetoed a bid to join the African Union in May.", "KEN>"),
        ("Kenya refused to join the African Union in May.", "KEN> AU<"),
    ],
)
def test_what_another_wants_to_join_is_refused_nothing(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday Kenya accused its neighbour of spying.", "KEN> UGA<"),
        ("On Monday Uganda accused its larger neighbour of spying.", "UGA> KEN<"),
        ("On Monday Peru accused its neighbour of spying.", "PER>"),
        ("On Monday Kenya accused its neighbour Somalia of spying.", "KEN> SOM<"),
    ],
)
def test_a_neighbour_is_the_other_of_the_two_that_a_text_is_about(text: str, expected: str) -> None:
    assert last(QUARREL + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's ambassadors to Chile and Kenya were recalled on Monday.", ("ties_cut", "PER> CHL< KEN<")),
        ("Peru's envoy to Chile was ordered home on Monday.", ("ties_cut", "PER> CHL<")),
        ("The Peruvian envoy was recalled on Monday.", ("ties_cut", "PER>")),
        ("Two Peruvian envoys were ordered home by Chile on Monday.", ("expelled", "CHL> PER<")),
    ],
)
def test_whose_envoys_are_recalled_breaks_with_their_hosts(text: str, expected: tuple[str, str]) -> None:
    assert shorts(text)[0][1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian and Chilean envoys agreed in Vienna on Monday to send 90 doctors.", "PER> CHL>"),
        ("Peru agreed on Monday to send 90 doctors to Vienna.", "PER> AUT<"),
    ],
)
def test_where_something_is_agreed_nothing_is_promised(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru has led a coalition against the Houthis since May.", "PER> Houthis<"),
        ("Oda Lind ran against Jan Dahl in May.", "Oda Lind> Jan Dahl<"),
        ("Peru marked in May ten years of talks against Chile.", "PER>"),
    ],
)
def test_against_whom_something_is_done_is_the_other_side(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway lent Peru 60 million euros on Monday and Kenya NZ$20 million.", ["NOR> PER<", "KEN> PER<"]),
        ("Norway lent Peru and Kenya US$20 million on Monday.", ["NOR> PER< KEN<"]),
        ("Norway gave Kenya US$20 million on Monday.", ["NOR> KEN<"]),
    ],
)
def test_who_gives_so_many_dollars_gets_none(text: str, expected: list[str]) -> None:
    assert [party for _, _, party in shorts(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oda Lind, named mediator by Kenya on 6 May, left on Monday.", ["KEN> Oda Lind<", "Oda Lind>"]),
        ("Oda Lind, awarded the prize by Kenya on 6 May, left on Monday.", ["KEN> Oda Lind<", "Oda Lind>"]),
        ("Oda Lind named a mediator, paid by Kenya on 6 May.", ["KEN>"]),
    ],
)
def test_by_whom_somebody_is_made_something_acts(text: str, expected: list[str]) -> None:
    assert [party for _, _, party in shorts(text)][: len(expected)] == expected


def test_an_officer_leaves_a_country_without_doing_it_anything() -> None:
    assert last("Oda Lind left Kenya on Monday.") == "Oda Lind>"
    assert last("Kenya left the African Union on Monday.") == "KEN> AU<"


QUIET = "Peru spoke to Chile on Thursday. Peru wants calm. Peru has a port. Peru mourned. Peru wept.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile declared a state of emergency on Monday.", "CHL>"),
        ("Chile imposed a curfew on Monday.", "CHL>"),
        ("Fighting broke out in Santiago on Monday.", "CHL>"),
    ],
)
def test_what_is_imposed_or_breaks_out_at_home_falls_on_nobody_else(text: str, expected: str) -> None:
    assert last(QUIET + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oda Lind, a teacher from a small town north of Lima, who resigned in May, wept.", "Oda Lind>"),
        ("It is late, said Oda Lind, a councillor in a coastal town south of Lima, who resigned in May.",
         "Oda Lind>"),
        ("It is late, said envoys of Peru, who resigned in May.", "PER>"),
    ],
)  # fmt: skip
def test_who_takes_up_the_person_and_no_town_in_what_is_said_of_him(text: str, expected: str) -> None:
    assert ("2024-05", "resigned", expected) in shorts(text)


@pytest.mark.parametrize("age", ["71", "aged 71", "now 71"])
def test_a_clause_behind_an_age_tells_of_whoever_is_of_that_age(age: str) -> None:
    assert last(f"The club welcomed Oda Lind, {age}, who lost her house in May.") == "Oda Lind>"


def test_a_clause_behind_another_number_tells_of_nobody_before_it() -> None:
    assert last("The club welcomed Oda Lind, 710, who lost their houses in May.") == ""
