"""Firms and bodies that a noun takes up anywhere in a sentence."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts

MAY = "2024-05-03"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Nordsund Steel shut. The United Steelworkers left. The union sued the company on 3 May 2024.",
            "United Steelworkers> Nordsund Steel<",
        ),
        (
            "Nordsund Air and Skov Lines dropped a merger in 2023. The former sued the latter on 3 May 2024.",
            "Nordsund Air> Skov Lines<",
        ),
        (
            "The Metalworkers' Union met Nordsund Steel in 2023. The company sued the union on 3 May 2024.",
            "Nordsund Steel> Metalworkers' Union<",
        ),
    ],
)
def test_the_union_and_the_company_are_told_apart_as_subject_and_object(text: str, parties: str) -> None:
    assert shorts(text)[-1] == (MAY, "charged", parties)


def test_a_firm_taken_up_by_where_it_is_from_is_neither_that_state_nor_the_other_firm() -> None:
    text = (
        "Skov Foods of Canada bought a bakery in 2020. Nordsund Bakeries turned down an offer from the"
        " Canadian company on 3 May 2024."
    )
    assert shorts(text)[-1] == (MAY, "refused", "Nordsund Bakeries> Skov Foods<")


def test_a_charity_is_taken_up_by_what_it_is_and_where_it_is_from() -> None:
    text = "The Lantern Trust left Bergen in 2020. The British charity fired its head on 3 May 2024."
    assert shorts(text)[-1] == (MAY, None, "Lantern Trust>")


def test_an_organisation_with_a_code_is_taken_up_as_its_name_says() -> None:
    text = (
        "Médecins Sans Frontières opened a clinic in 2023. The World Health Organization sent the French"
        " charity gloves on 3 May 2024."
    )
    assert shorts(text)[-1] == (MAY, "aided", "WHO> MSF<")


def test_a_noun_in_apposition_takes_up_nobody() -> None:
    text = "Brenner Instruments sued Daiwa Optical. The German buyer Skov sued the company on 3 May 2024."
    assert shorts(text)[-1] == (MAY, "charged", "Skov> Brenner Instruments<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nordsund Air cut pay. Its pilots struck on 3 May 2024.",
            (MAY, "struck", "Nordsund Air<"),
        ),
        (
            "Nordsund Air cut pay. Their union, Skovdania, called a strike on 3 May 2024.",
            (MAY, "struck", "Skovdania> Nordsund Air<"),
        ),
        (
            "Nordsund Air sued Skov Air. Both denied the charges on 3 May 2024.",
            (MAY, "stated", "Nordsund Air> Skov Air>"),
        ),
        (
            "Amnesty International accused Nordsund Air. The group met a minister on 3 May 2024.",
            (MAY, "met", "AMNESTY>"),
        ),
        (
            "The Halden Front freed Jan Dahl. Its fighters attacked a camp on 3 May 2024.",
            (MAY, "attacked", "Halden Front>"),
        ),
        (
            "Lind Capital bought Nordsund Air. The fund sold the airline to Skov Air on 3 May 2024.",
            (MAY, "traded", "Lind Capital> Skov Air<"),
        ),
    ],
)
def test_staff_unions_funds_and_fighters_are_of_the_body_told_of(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert shorts(text)[-1] == expected


def test_a_buyer_is_no_seller_whose_mill_is_from_elsewhere() -> None:
    text = (
        "Tavrell Chemicals sold its Dutch mill to Orsted & Rahn. The Dutch firm closed a plant on 3 May 2024."
    )
    assert shorts(text)[-1] != (MAY, None, "Orsted & Rahn>")


def test_a_firm_that_is_only_sold_to_can_be_taken_up() -> None:
    text = "A judge ordered Marcel Dahl to pay Caspian Grain. The Kazakh trader sued him on 3 May 2024."
    assert shorts(text)[-1] == (MAY, "charged", "Caspian Grain> Marcel Dahl<")


def test_the_latter_of_two_speaks_in_the_same_sentence_as_the_former() -> None:
    text = (
        "Nordsund Air and Skov Lines met. The former paid; the latter said on 3 May 2024 that it was sorry."
    )
    assert shorts(text)[-1][2] == "Skov Lines>"


def test_the_union_at_the_company_is_not_the_company() -> None:
    text = "Nordsund Steel fell. The union at the company called a strike on 3 May 2024."
    assert shorts(text)[-1] == (MAY, "struck", "Nordsund Steel<")


def test_who_was_called_an_airline_once_is_the_carrier_later() -> None:
    text = (
        "Nordfly Holding met Kenya Airways. The Danish airline sold its jets. Nordfly paid up."
        " Peru rested. The carrier closed a base on Monday."
    )
    assert shorts(text)[-1][2] == "Nordfly Holding>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Agroverde, a farm group, fell. Skov Bank lent it 3 million euros. The group cut jobs in March.",
            "Agroverde>",
        ),
        (
            "Agroverde, a farm group, fell, the newspaper Tavla reported. The group cut jobs in March.",
            "Agroverde>",
        ),
        (
            "Carmaker Volvo met Skov Logistics in 2022. The logistics company sued Volvo in March.",
            "Skov Logistics> Volvo<",
        ),
        (
            "Dahl Foods of Norway met Skov Retail of Sweden in 2022. The Swedish company cut jobs in March.",
            "Skov Retail>",
        ),
    ],
)
def test_the_group_is_rather_the_firm_that_a_text_begins_with_unless_other_words_tell(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    "where",
    [
        "The Menlo Park, Calif., computer maker",
        "The Avon, Conn., company",
        "The Oklahoma City oil and gas concern",
    ],
)
def test_a_town_with_its_region_says_only_whence_the_company_is(where: str) -> None:
    text = f"Skov Systems Inc. lost money in May. {where} closed a plant on Monday."
    assert shorts(text)[-1][2] == "Skov Systems Inc>"
    assert (
        "Skov"
        not in shorts("Skov Systems Inc. lost money. The Avon, Conn., mayor was shot on Monday.")[-1][2]
    )


@pytest.mark.parametrize("what", ["The U.S. auto giant", "The No. 1 U.S. auto maker", "The U.S. company"])
def test_a_firm_of_a_state_is_the_firm_told_of(what: str) -> None:
    text = "Skov Motor Corp. lost money in May."
    assert shorts(f"{text} {what} closed a plant on Monday.")[-1][2] == "Skov Motor Corp>"
    assert shorts(f"{text} The U.S. government closed a plant on Monday.")[-1][2] == "USA>"


def test_a_town_of_two_words_says_whence_a_firm_is() -> None:
    text = "Dahl Group sued San Diego-based Skov Bank on Monday."
    assert shorts(text)[-1][2] == "Dahl Group> Skov Bank<"


@pytest.mark.parametrize(
    ("told", "noun"),
    [
        ("Nordsund Steel sold its mill to a Dutch firm.", "The Dutch firm"),
        ("Nordsund Steel sold its mill to a Dutch retailer.", "The Dutch company"),
        ("Nordsund Steel sold its mill to a Dutch retailer.", "The retailer"),
        ("Nordsund Steel was sued by a supplier.", "The supplier"),
        ("Nordsund Steel and another bank are at odds.", "The bank"),
        ("Nordsund Steel owns an airline.", "The carrier"),
    ],
)
def test_a_firm_that_was_told_of_without_a_name_is_nobody_who_has_one(told: str, noun: str) -> None:
    assert shorts(f"{told} {noun} shut an office on Monday.")[-1][2] == ""
    assert (
        shorts(f"{told} The mill was unsafe, {noun.lower().replace('dutch', 'Dutch')} said on Monday.")[-1][2]
        == ""
    )


@pytest.mark.parametrize(
    ("told", "noun"),
    [
        ("Nordsund Steel, a Dutch retailer, is old.", "The retailer"),
        ("Nordsund Steel is a supplier of pipes.", "The supplier"),
        ("Nordsund Steel became a bank in 1950.", "The bank"),
        ("A Dutch retailer, Nordsund Steel, is old.", "The retailer"),
        ("Nordsund Steel sold its mill to a Dutch firm.", "The company"),
        ("Nordsund Air owns another airline.", "The Danish company"),
    ],
)
def test_a_noun_that_only_says_what_a_firm_is_takes_it_up(told: str, noun: str) -> None:
    assert shorts(f"{told} {noun} shut an office on Monday.")[-1][2].startswith("Nordsund")


def test_a_firm_is_not_from_where_one_is_that_does_something_to_it() -> None:
    text = "Nordsund Steel sold its mill to a Dutch firm. The Dutch firm sued Nordsund on Monday."
    assert shorts(text)[-1][2] == "Nordsund Steel<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Halden Foods met Peru. The Aldermere firm sued Chile on Monday.", "Halden Foods> CHL<"),
        ("Aldermere makes pumps. The Aldermere firm sued Chile on Monday.", "Aldermere> CHL<"),
        ("New Zealand dairy cooperative Fonto sued Chile on Monday.", "Fonto> CHL<"),
        ("New Zealand sued Chile on Monday.", "NZL> CHL<"),
        ("Kenya's once-largest supermarket chain, Nakum, sued Chile on Monday.", "Nakum> CHL<"),
        ("Kenya's biggest lender sued Chile on Monday.", "CHL<"),
        ("Kenya's environmental regulator fined the brewer Nakum on Monday.", "KEN> Nakum<"),
        ("Kenya's central bank fined the brewer Nakum on Monday.", "KEN> Nakum<"),
    ],
)
def test_where_a_firm_is_from_has_no_part_in_what_it_does(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("biggest baker, Halden Foods, will close, its managing director", "Atul Shah>"),
        ("government will close its embassy, its foreign minister", "KEN>"),
    ],
)
def test_a_director_is_that_of_the_firm_which_its_sentence_names(who: str, expected: str) -> None:
    assert shorts(f"Kenya's {who}, Atul Shah, said on Tuesday.")[-1][2] == expected


def test_talks_in_a_text_on_two_firms_are_theirs() -> None:
    text = (
        "Halden Foods has bid for Skov Dairies. Peru did not comment. Skov Dairies said that it would wait."
        " Halden Foods has 90 shops. Talks resumed in March."
    )
    assert shorts(text)[-1] == ("2024-03", "met", "Skov Dairies> Halden Foods>")
    assert shorts(text.replace("Skov Dairies said that it", "Peru met Chile, and it"))[-1][2] == "PER> CHL>"


@pytest.mark.parametrize(
    ("told", "who", "expected"),
    [
        (
            "The mine was sold to Halden Metals in 2010. Skov Dairies left.",
            "The owner",
            "Halden Metals> CHL<",
        ),
        ("Halden Metals took over Skov Dairies in 2010.", "The new owner", "Halden Metals> CHL<"),
        ("Halden Metals took over Skov Dairies in 2010.", "The former owner", "CHL<"),
        ("Skov Dairies is owned by Halden Metals of Aldermere.", "The parent", "Halden Metals> CHL<"),
        ("Skov Dairies met Halden Metals.", "The parent", "CHL<"),
    ],
)
def test_the_owner_is_whoever_is_told_to_own_or_to_have_bought(told: str, who: str, expected: str) -> None:
    assert shorts(f"{told} {who} sued Chile on Monday.")[-1][2] == expected


def test_a_relative_clause_is_about_the_firm_and_not_the_town_that_it_is_of() -> None:
    text = "Kenya sued Natal Agri of Aldermere, which bought a mill in 1998."
    assert shorts(text)[-1] == ("1998", "traded", "Natal Agri>")
    assert shorts(text.replace("of Aldermere", "of Ghana"))[-1] == ("1998", "traded", "Natal Agri>")


@pytest.mark.parametrize(
    ("who", "expected"),
    [("The Swedish regulator", "SWE> Skov Dairies<"), ("The regulator", "EUR> Skov Dairies<")],
)
def test_an_organisation_of_states_is_no_regulator_of_one(who: str, expected: str) -> None:
    text = f"The European Commission met Skov Dairies in May 2023. {who} warned Skov Dairies on Monday."
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [("The union at Skov Dairies", "Skov Dairies<"), ("The head of Skov Dairies", "Skov Dairies>")],
)
def test_a_union_at_a_firm_speaks_for_itself(who: str, expected: str) -> None:
    assert shorts(f"{who} said on Tuesday that it would sue.")[0][2] == expected


@pytest.mark.parametrize(("who", "expected"), [("union", ""), ("statement", "CHL>")])
def test_it_is_the_body_without_a_name_that_spoke_last(who: str, expected: str) -> None:
    text = f"Chile fined a dairy last week. The {who} said it had not been consulted. It left on Tuesday."
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The hacker group Nightjar robbed Peru in 2023. The gang freed two men on 3 May 2024.",
            "Nightjar>",
        ),
        (
            "Fighters of the Azure Banner left in 2023. Peru fined the militants on 3 May 2024.",
            "PER> Azure Banner<",
        ),
        (
            "The Liberal Alliance left in 2023. Peru accused the party of theft on 3 May 2024.",
            "PER> Liberal Alliance<",
        ),
        (
            "The Jamaat-e-Falah party left in 2023. Peru fined the Islamist party on 3 May 2024.",
            "PER> Jamaat-e-Falah<",
        ),
        (
            "The Daily Monitor fired a cook in 2023. Peru sued the paper on 3 May 2024.",
            "PER> Daily Monitor<",
        ),
        (
            "Nordsund Air and the Danish firm Skov met in 2023. Peru sued the Danish partner on 3 May 2024.",
            "PER> Skov<",
        ),
    ],
)
def test_gangs_parties_papers_and_partners_are_taken_up_by_what_they_are(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Daily Monitor fired a cook in 2023. Peru banned the laminated paper on 3 May 2024.",
        "The Liberal Alliance left in 2023. Peru banned the party of his brother on 3 May 2024.",
        "Nordsund Foods met Skov Foods in 2023. Peru sued the local partner on 3 May 2024.",
    ],
)
def test_what_is_printed_on_and_whose_party_it_is_take_up_nobody(text: str) -> None:
    assert shorts(text)[-1][2] == "PER>"


def test_a_fund_is_not_the_oil_company() -> None:
    text = "The hedge fund Carver Point met Shell in 2023. Peru sued the oil company on 3 May 2024."
    assert shorts(text)[-1][2] == "PER> Shell<"


def test_a_firm_named_after_a_town_is_from_where_that_lies() -> None:
    text = "Kyoto Robotics met Lange & Sohn in 2023. Peru sued the Japanese firm on 3 May 2024."
    assert shorts(text)[-1][2] == "PER> Kyoto Robotics<"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "A Norwegian aid group opened a clinic in May.\n\nNordsund Relief, which has two, lacks nurses.",
            "Nordsund Relief>",
        ),
        (
            "A Danish firm that owns ferries was fined in May. Nordsund Marine Services had paid bribes.",
            "Nordsund Marine Services<",
        ),
        (
            "The brewer that began in a cellar opened a plant in May. Nordsund Breweries has debts.",
            "Nordsund Breweries>",
        ),
        ("A company official resigned in May. Nordsund Breweries said that it was sorry.", ""),
        ("A Kenyan airline grounded its jets in May. Boeing said that it would send engineers.", ""),
        ("A Danish brewer left in May. In Lima, Nordsund Breweries said that it was sorry.", ""),
    ],
)
def test_a_body_that_a_lead_describes_is_the_one_that_the_next_sentence_names(
    text: str, parties: str
) -> None:
    assert next(found[2] for found in shorts(text) if found[0] == "2024-05") == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The Nordsund Lifeboat Service met. The service bought two boats in May.",
            "Nordsund Lifeboat Service>",
        ),
        ("The Nordsund Task Force met. The force left its base in May.", "Nordsund Task Force>"),
        ("The International Criminal Court met. The tribunal dropped the case in May.", "ICC>"),
        ("Amnesty International met. The watchdog published a report in May.", "AMNESTY>"),
        ("Rebels of the Nordsund Front left the town in May.", "Nordsund Front>"),
        ("The Nordsund Lifeboat Service met. The force left its base in May.", ""),
    ],
)
def test_forces_services_and_tribunals_are_taken_up_by_what_their_names_say(text: str, parties: str) -> None:
    assert next(found[2] for found in shorts(text) if found[0] == "2024-05") == parties
