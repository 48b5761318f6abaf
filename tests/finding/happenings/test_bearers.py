"""Who bears a name that no table knows: persons and firms."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell
from timeline.finding.happenings.entities.bearers import bearers_of
from timeline.finding.parties import PartyMention


def named(text: str, *names: str) -> list[PartyMention]:
    return [
        PartyMention(text.index(name), text.index(name) + len(name), name, rule="capitals") for name in names
    ]


@pytest.mark.parametrize(
    "text",
    [
        "chairwoman Oda Lind said so.",
        "Oda Lind, 61, said so.",
        "Oda Lind, the union's secretary, said so.",
        "Oda Lind, who runs a bakery, said so.",
    ],
)
def test_titles_ages_and_trades_tell_a_person(text: str) -> None:
    assert bearers_of(text, named(text, "Oda Lind")).persons == {"Oda Lind"}


@pytest.mark.parametrize(
    "text",
    [
        "Oda Lind shares fell.",
        "the old Oda Lind factory closed.",
        "Oda Lind, which makes pumps, said so.",
        "The brewer Oda Lind said so.",
        "Oda Lind, of Bergen, said so.",
    ],
)
def test_shares_plants_and_goods_tell_a_firm(text: str) -> None:
    bearers = bearers_of(text, named(text, "Oda Lind"))
    assert bearers.firms == {"Oda Lind"}
    assert not bearers.persons


def test_the_form_of_a_name_tells_a_firm_whoever_speaks_for_it() -> None:
    text = "Spokesman for Marlow Coatings said so."
    assert bearers_of(text, named(text, "Marlow Coatings")).can_be_firm("Marlow Coatings")


@pytest.mark.parametrize("name", ["Fair Trade Commission", "PUERTO MONTT"])
def test_public_bodies_and_datelines_are_no_firms(name: str) -> None:
    assert not bearers_of(f"{name} said so.", named(f"{name} said so.", name)).can_be_firm(name)


def test_the_company_is_no_person_who_spoke_last() -> None:
    text = (
        "Nordsund Lines lost money in 2020. Ms Oda Lind, 61, left on Monday. "
        "The company bought a yard in Bergen on Tuesday."
    )
    assert shorts(text)[-1] == ("2024-05-14", "traded", "Nordsund Lines>")


@pytest.mark.parametrize(
    "deal",
    [
        "Rift Breweries turned down an offer from Denmark's Hornbek Group on Monday.",
        "COPENHAGEN - Rift Breweries turned down a bid by a Danish retailer, Hornbek Group, on Monday.",
        "Hornbek Group, Denmark's largest retailer, was turned down by Rift Breweries on Monday.",
    ],
)
def test_the_danish_company_is_the_one_of_denmark(deal: str) -> None:
    text = f"{deal} Rift Breweries has 400 workers. The Danish company bought a yard in Bergen on Tuesday."
    assert shorts(text)[-1] == ("2024-05-14", "traded", "Hornbek Group>")


def test_the_central_bank_is_no_firm() -> None:
    text = "Rift Breweries lost money in 2020. The central bank raised its rate on Tuesday."
    assert shorts(text)[-1] == ("2024-05-14", None, "")


def test_the_beginning_of_a_long_name_is_its_bearer() -> None:
    text = (
        "Rift Lakes Breweries said so on Monday. Shares in Rift Lakes rose on Tuesday. "
        "Rift Lakes bought a yard in Bergen on Friday."
    )
    assert shorts(text)[-1][2] == "Rift Lakes Breweries>"


def test_a_trade_takes_up_the_firm_that_is_of_it() -> None:
    text = (
        "Colombian carrier Aerovias Cauca sought help on Monday. Chile's Grupo Andesur made a bid in March."
        " Set up in 1994, the airline closed a hangar in April."
    )
    assert shorts(text)[-1] == ("2024-04", None, "Aerovias Cauca>")


def test_the_firm_of_a_town_is_the_one_told_of_and_not_the_town() -> None:
    text = "Tamarack Mining closed a pit on Monday. The Vancouver company sold a mine on Tuesday."
    assert shorts(text)[-1][2] == "Tamarack Mining>"
    text = "Tamarack Mining closed a pit on Monday. The Cali-based miner sold a mine on Tuesday."
    assert shorts(text)[-1][2] == "Tamarack Mining>"


def test_a_firm_named_after_a_lake_is_no_lake() -> None:
    text = (
        "Canada's Carrick Lake Resources has a pit. Carrick Lake shut it on Monday. The miner left on Friday."
    )
    assert [found[2] for found in shorts(text)] == ["Carrick Lake Resources>"] * 2


def test_the_two_companies_are_the_two_told_of() -> None:
    text = "Nordsund Steel will work with Sundkaer Lines. The two companies opened a yard in March."
    assert shorts(text)[-1] == ("2024-03", None, "Nordsund Steel> Sundkaer Lines>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Morocco's Credit Atlas met Harmattan Bank, but the Moroccan bank denied it on Monday.",
            "Credit Atlas>",
        ),
        (
            "Poland's Nemuno Baldai met Sweden's Bergvik. The Polish firm sued the Swedish group on Monday.",
            "Nemuno Baldai> Bergvik<",
        ),
        (
            "Saudi Arabia's Najd Foods has a stake in Kenya's Maziwa, the companies said on Monday.",
            "Najd Foods> Maziwa>",
        ),
        ("Singapore fund Merlion Bay Capital sold a mill on Monday.", "Merlion Bay Capital>"),
        (
            "Texas grid operator Brazos Valley Transmission shut a line on Monday.",
            "Brazos Valley Transmission>",
        ),
        ("She received maize on Monday from the Malawi Red Cross.", "Malawi Red Cross>"),
        ("The exercise, Nordic Response, ended on Monday.", ""),
        ("Deccan Labs was founded on Monday by Raghav Sistla's father.", "Deccan Labs>"),
        ("The Iran-aligned group, which holds the town, said on Monday it had left.", ""),
    ],
)
def test_who_a_firm_is_and_who_speaks_for_it_is_told_by_the_words_around(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_the_company_is_the_one_that_a_text_is_about_and_not_one_that_acted_once() -> None:
    text = (
        "Halvorsen Mining won. Halvorsen Mining will hire. Halvorsen Mining has a pit, and Halvorsen"
        " Mining will dig. Daeyang Steel confirmed it. Ten men left. The company will open a mill in March."
    )
    assert shorts(text)[-1] == ("2025-03", None, "Halvorsen Mining>")


def test_the_middle_of_three_names_is_the_same_person() -> None:
    text = "Julio Andrade Paz left on Monday. Andrade resigned on Tuesday."
    assert shorts(text)[-1][2] == "Julio Andrade Paz>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya cancelled the order in March 2023, and two months later Nordsund filed for receivership.",
            "Nordsund>",
        ),
        ("Rabobank and AIB have promised loans since May.", "Rabobank> AIB>"),
        ("Rival Nordsund Lines bought two ferries in May.", "Nordsund Lines>"),
        ("A Hercules of the Kenyan air force took off on Monday.", "KEN>"),
        ("Snow buried the road on Monday.", ""),
    ],
)
def test_an_unknown_word_that_does_something_is_a_name(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_the_maker_of_an_aircraft_has_no_part_in_what_is_done_with_it() -> None:
    assert shorts("Kenya returned three of its Embraer jets on Monday.")[-1][2] == "KEN>"


def test_the_company_is_rather_the_one_that_a_text_is_about() -> None:
    text = (
        "Gongola Air flies to Lagos. Gongola Air has nine jets, and Gongola Air leases them. "
        "Shannon Leasing sued last year in Dublin. A judge heard Shannon Leasing and Gongola Air. "
        "Rain fell. The company hired 40 pilots on Monday."
    )
    assert shorts(text)[-1][2] == "Gongola Air>"


def test_the_town_of_a_firm_has_no_part_in_what_it_does() -> None:
    text = "Kaarna, the Helsinki maker of payroll software, sued Tessella Group on Monday."
    assert shorts(text)[-1][2] == "Kaarna> Tessella Group<"


def test_who_is_told_of_behind_whoever_speaks_is_not_the_company() -> None:
    text = (
        "Halden Foods grew. Its chief, Oda Lind, who came from Swiss rival Skov Group, said in May that the"
        " company would buy two mills."
    )
    assert ("traded", "Halden Foods>") in {row[1:] for row in shorts(text)}


def test_the_owner_of_a_firm_that_speaks_is_not_it() -> None:
    text = (
        "Halden Foods grew. The company, which is owned by the Danish state, said the order was wrong. Halden"
        " Foods closed a mill. It announced in May that it would go."
    )
    assert ("2024-05", "stated", "Halden Foods>") in shorts(text)


def test_a_known_firm_that_is_only_mentioned_is_not_the_company() -> None:
    text = "Nordsund Steel bought a mill from Intel in 2020. The company sold it on Monday."
    assert shorts(text)[-1][2] == "Nordsund Steel>"


@pytest.mark.parametrize(
    ("text", "firms", "persons"),
    [
        ("The Dutch trader Van Skagen sells beans.", {"Van Skagen"}, set()),
        ("The Dutch trader Carl Lind sells beans.", set(), {"Carl Lind"}),
        ("Bought by Trell Osmo, the airline was sold in May.", set(), set()),
        ("Trell Osmo, the airline that flies to Lima, was sold in May.", {"Trell Osmo"}, set()),
        ("Skagen Dahl said on Tuesday that it would appeal.", {"Skagen Dahl"}, set()),
        ("Skagen Dahl said on Tuesday that she would appeal.", set(), set()),
        ("Shares in Skagen Dahl fell.", {"Skagen Dahl"}, set()),
        ("The market leader, Skagen Dahl, fell behind.", set(), set()),
        ("The rebel leader, Skagen Dahl, fell ill.", set(), {"Skagen Dahl"}),
    ],
)
def test_a_trade_of_firms_and_men_tells_neither_and_it_tells_a_firm(
    text: str, firms: set[str], persons: set[str]
) -> None:
    name = next(iter(firms | persons), "Trell Osmo" if "Trell" in text else "Skagen Dahl")
    bearers = bearers_of(text, named(text, name))
    assert bearers.firms == firms
    assert bearers.persons == persons


def test_the_only_name_that_no_person_bears_is_the_company() -> None:
    text = (
        "Skagen Nordal will close a plant in June, Oda Lind said on Monday. The company built ships in March."
    )
    assert shorts(text)[-1] == ("2024-03", None, "Skagen Nordal>")


def test_a_trade_of_two_words_stands_behind_the_name_of_a_firm() -> None:
    (told,) = tell("It was cold. The Nordsund newspaper chain filed a motion on Monday.")
    assert [party.name for party in told.statement.parties] == ["Nordsund"]


def test_who_says_what_is_easy_says_nothing_of_himself() -> None:
    found = tell("Jan B. Dahl met reporters on Monday. Dahl said on Tuesday that it was easier to wait.")
    assert found[1].statement.parties[0].name == "Jan B. Dahl"
