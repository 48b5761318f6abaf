"""In whose place something is done, what is only said there, and who is meant by what lies between two."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def last(text: str) -> str:
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rockets hit the port of Odesa on Monday.", "UKR<"),
        ("Gunmen stormed Mombasa on Monday.", "KEN<"),
        ("Rockets landed near Odesa on Monday.", ""),
        ("A drone hit a lorry outside Mombasa on Monday.", ""),
    ],
)
def test_what_hits_a_place_hits_the_state_that_it_lies_in(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spain's premier toured farms in Mombasa and Odesa on Monday.", "ESP> KEN< UKR<"),
        ("Spain's premier toured farms in Mombasa on Monday, and Odesa was calm.", "ESP> KEN<"),
    ],
)
def test_places_that_are_joined_are_visited_both(text: str, expected: str) -> None:
    assert expected in [party for _, _, party in shorts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brazil and Peru agreed on Monday to meet again in Chile.", "BRA> PER>"),
        ("Brazil and Peru agreed on Monday to send doctors to Chile.", "BRA> PER> CHL<"),
    ],
)
def test_nothing_is_promised_to_the_state_where_others_want_to_meet(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's premier was in Tokyo for talks in April. He flew there again on Monday.", "PER> JPN<"),
        ("Peru's premier was ill in April. He flew there on Monday.", "PER>"),
    ],
)
def test_there_is_the_state_named_last(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday the EU lifted the arms embargo which it had imposed on Eritrea in 2009.", "EUR> ERI<"),
        ("On Monday the EU lifted the arms embargo, which had angered Eritrea.", "EUR>"),
    ],
)
def test_what_is_lifted_is_lifted_for_those_on_whom_it_was_imposed(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru annexed an island on Monday. Chile called that an act of aggression.", "CHL> PER<"),
        ("Peru annexed an island on Monday. Chile called this illegal.", "CHL> PER<"),
        ("Peru said on Monday that it was calm. Chile called that a lie.", "CHL>"),
    ],
)
def test_what_that_takes_up_is_the_deed_of_whoever_did_it(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya's president congratulated the team on Facebook on Monday.", "KEN>"),
        ("Kenya's president congratulated Togo on Facebook on Monday.", "KEN> TGO<"),
        ("Kenya wants a review of how a line on Togo vanished.", "KEN>"),
        ("Kenya wants an apology from Togo.", "KEN> TGO<"),
        ("India pledged $1 billion on Monday and Togo some $2 million.", "IND>"),
        (
            "Norlund Ltd complained to Kenya's competition commission on Monday about Skov Ltd.",
            "Norlund Ltd> Skov Ltd<",
        ),
    ],
)
def test_whoever_only_stands_beside_it_is_not_acted_upon(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru and Kiribati quarrel. Kiribati was calm. Peru's premier visited the islands on Monday.",
            "PER> KIR<",
        ),
        ("Peru and Kiribati quarrel. Peru's premier spoke on Monday to the islands in a film.", "PER>"),
    ],
)
def test_the_islands_that_are_visited_are_the_state_told_of(text: str, expected: str) -> None:
    assert last(text) == expected


def test_an_exchange_is_told_and_not_the_state_where_it_is() -> None:
    assert last("Skov Ltd told the Tokyo stock exchange on Monday that it was calm.") == "Skov Ltd>"
    assert last("Skov Ltd told Japan on Monday that it was calm.") == "Skov Ltd> JPN<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oda Lind, whose brother was arrested on Monday, wept.", ""),
        ("Peru, whose president was arrested on Monday, is calm.", "PER<"),
    ],
)
def test_what_happens_to_somebodys_brother_does_not_happen_to_him(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_whoever_issues_a_warrant_is_not_arrested() -> None:
    assert last("A Peruvian arrest warrant was issued on Monday for Oda Lind.") == "PER> Oda Lind<"
    assert last("A Peruvian minister was arrested on Monday.") == "PER<"


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("Peru put off talks in March.", "PER> CHL<"),
        ("Peru withdrew its claim to the islands in March.", "PER> CHL<"),
        ("Peru closed the border in March.", "PER> CHL<"),
        ("Peru rejected the charge in March.", "PER>"),
        ("Peru closed schools in March.", "PER>"),
    ],
)
def test_what_lies_between_two_falls_on_the_other(deed: str, expected: str) -> None:
    text = "Peru and Chile quarrel over a lake. Chile is the larger. Peru lost a case in 2019. Rain fell. "
    assert last(text + deed) == expected


def test_both_governments_before_a_clause_are_told() -> None:
    text = "Peru and Chile agreed on Monday to share oil. The two governments, urged by the UN in May, met."
    assert "UNO> PER< CHL<" in [party for _, _, party in shorts(text)]


def test_a_month_is_no_family_name_and_a_particle_parts_no_name() -> None:
    planned = tell("A donors' conference is planned for late May.", "2019-04-05")[0].statement
    assert planned.parties == ()
    found = tell("The US cancelled the visa of Senator Jose dela Cruz on Monday.")[0].statement
    assert [p.name for p in found.parties if p.role == "recipient"] == ["Jose dela Cruz"]


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("Foreign donors suspended their budget support in 2016.", "MOZ<"),
        ("Budget support was frozen in 2016.", "MOZ<"),
        ("Military aid to Kenya was halted in 2016.", "KEN<"),
    ],
)
def test_aid_that_nameless_donors_stop_is_that_of_the_state_told_of(deed: str, expected: str) -> None:
    assert last(f"Mozambique hid loans. Mozambique lost the trust of banks. {deed}") == expected


def test_whoever_gives_notice_of_withdrawal_leaves_the_bloc_told_of() -> None:
    told = "Nigeria leads ECOWAS. Nigeria is rich. Nigeria is large. The bloc is calm. "
    assert last(f"{told}Mali gave notice of withdrawal in March.") == "MLI> ECOWAS<"
    assert last("Nigeria is rich. Nigeria is large. Mali gave notice of withdrawal in March.") == "MLI>"


def test_the_country_of_which_another_judges_is_not_its_own() -> None:
    told = "Greece has lifted its veto. Greece disputed a name. North Macedonia was glad. "
    assert last(f"{told}Greece had blocked the country's invitation to join NATO in 2008.") == "GRC> MKD<"
    assert last(f"{told}Greece's premier toured the country in 2008.") == "GRC> MKD<"
