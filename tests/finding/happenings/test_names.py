"""Where the names begin and end that no table knows, and what is no state's though it names one."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell
from timeline.domain.document import Document
from timeline.domain.when import When
from timeline.finding.happenings.page import read_page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The German People's Union quit the talks on Monday.", "German People's Union>"),
        ("The Ugandan People's Congress quit the talks on Monday.", "Ugandan People's Congress>"),
        ("The Norwegian Women's Bank bought a rival on Monday.", "Norwegian Women's Bank>"),
        ("Norway's Rosedal bought a rival on Monday.", "Rosedal>"),
        ("Judge J.L. Edmonsund resigned on Monday.", "J.L. Edmonsund>"),
        ("Oda B.C. Lind resigned on Monday.", "Oda B.C. Lind>"),
        ("Making Oda Lind available, the club sold two players on Monday.", "Oda Lind>"),
        ("Sterling Freight Lines sold two planes on Monday.", "Sterling Freight Lines>"),
        ("Chief Superintendent Al Dahlberg resigned on Monday.", "Al Dahlberg>"),
        ("Detective Inspector Oda Lind resigned on Monday.", "Oda Lind>"),
        ("District Attorney Oda Lind resigned on Monday.", "Oda Lind>"),
        ("Lt. Gen. Walter Dahl resigned on Monday.", "Walter Dahl>"),
        ("Chief Executive Paul Dahl resigned on Monday.", "Paul Dahl>"),
    ],
)
def test_titles_participles_and_owners_are_no_part_of_a_name_but_initials_are(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway's Lervik Energy and Denmark's Skov Group signed a contract on Monday.",
            "Lervik Energy> Skov Group>",
        ),
        (
            "Peru signed a contract with Lervik Energy and Skov Group on Monday.",
            "PER> Lervik Energy> Skov Group>",
        ),
        (
            "Peru signed a contract with Lervik Gas and Electric Company on Monday.",
            "PER> Lervik Gas and Electric Company>",
        ),
    ],
)
def test_two_firms_that_and_joins_are_two_and_no_third(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Havdris, based in Bergen, told staff on Monday that it would close.", "Havdris>"),
        ("Havdris, listed in Oslo, lost a third of its value on Monday.", "Havdris>"),
        ("SKV, founded in 1895, bought a rival on Monday.", "SKV>"),
        ("Rebels, based in Chad, left on Monday.", ""),
        ("Militants, based in Chad, left on Monday.", ""),
    ],
)
def test_a_word_whose_seat_is_told_behind_it_is_a_name(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_a_firm_at_which_people_work_is_no_place_where_its_name_says_so() -> None:
    text = "Welders at Lervik Shipbuilding walked off the job on Monday."
    assert shorts(text)[0] == ("2024-05-13", "struck", "Lervik Shipbuilding<")


@pytest.mark.parametrize("place", ["Garvagh Road", "Tempel Heights", "Lerwick Avenue", "Hammer Tunnel"])
def test_what_ends_like_a_street_is_a_place(place: str) -> None:
    assert shorts(f"{place} was shut on Monday.")[0][2] == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("American Looms Inc. paid in May. American Looms sold a mill on Monday.", "American Looms Inc>"),
        ("Swiss Bank Corp. paid in May. Swiss Bank sold a branch on Monday.", "Swiss Bank Corp>"),
        ("U.S. Trust Corp. paid in May. U.S. Trust sold a branch on Monday.", "U.S. Trust Corp>"),
        ("The Boy Scouts of America sold a camp on Monday.", "Boy Scouts of America>"),
        ("First of America Bank Corp. paid in May. First of America sold a branch on Monday.",
         "First of America Bank Corp>"),
        ("Savings Bank of Finland sold a branch on Monday.", "Savings Bank of Finland>"),
        ("Commercial Bank of Ethiopia sold a branch on Monday.", "Commercial Bank of Ethiopia>"),
        ("The National Bank of Ethiopia sold gold on Monday.", "ETH>"),
        ("The U.S. Food and Drug Administration banned two drugs on Monday.", "USA>"),
        ("The Mexican Air Force attacked Guatemala on Monday.", "MEX> GTM<"),
    ],
)  # fmt: skip
def test_a_state_in_the_name_of_a_firm_or_a_body_is_not_the_state(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize("land", ["province", "region"])
def test_a_land_named_after_a_people_is_not_that_people(land: str) -> None:
    assert shorts(f"The Sindh {land} was flooded on Monday.")[0][2] == ""


@pytest.mark.parametrize(
    "word", ["Moreover", "Thus", "Indeed", "Perhaps", "Never", "Second", "Nor", "Meantime"]
)
def test_a_word_of_grammar_that_opens_a_sentence_is_no_name(word: str) -> None:
    text = f"Nordsund Steel lost money last year. {word}, the company said on Monday that sales had fallen."
    assert shorts(text)[-1][2] == "Nordsund Steel>"
    assert shorts("Second Harbour closed its mine on Monday.")[-1][2] == "Second Harbour>"


@pytest.mark.parametrize("mark", ['"', "“"])
def test_the_first_word_of_a_quotation_is_no_name_by_its_capital(mark: str) -> None:
    said = f"{mark}Payments will resume in June,{'”' if mark == '“' else mark} a clerk said on Monday."
    assert all("Payments" not in parties for _, _, parties in shorts(said))


def test_whence_a_firm_is_belongs_to_no_name_of_who_says_it() -> None:
    said = tell("Joliet, Ill.-based First of America said on Monday that it will buy a rival.")[-1]
    assert [claim.by for claim in said.claims] == ["First of America"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Miami relatives of the boy protested on Monday. The Miami family left on Tuesday.", ""),
        ("New York governor Jonas Dahl resigned on Monday.", "Jonas Dahl>"),
        ("Virginia Welch spoke in May. Officials of Salem County, Virginia, banned the game on Monday.", ""),
    ],
)
def test_a_town_that_only_says_where_somebody_is_takes_no_part(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Halden Rescue Group spoke in May. The communist group protested on Monday.", ""),
        ("Halden Holdings grew in May. The metals group bought a rival on Monday.", "Halden Holdings>"),
        ("Catholic Relief Office spoke in May. The Catholic minority protested on Monday.", ""),
        ("Halden Relief Office spoke in May. Halden protested on Monday.", "Halden Relief Office>"),
    ],
)
def test_words_that_say_something_else_are_short_for_no_name(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Lines chairman Oda Lind resigned on Monday.", "Oda Lind>"),
        ("The Nordsund Lines founder, Oda Lind, resigned on Monday.", "Oda Lind>"),
        ("Nordsund Lines engineer Oda Lind said on Monday that it was over.", "Oda Lind>"),
        ("Jan S. Dahl of Halden Metals said on Monday that it was over.", "Jan S. Dahl>"),
    ],
)
def test_of_whom_somebody_has_his_office_is_not_who_acts(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_an_embassy_without_a_name_is_nobody_by_its_capital() -> None:
    assert shorts("The Embassy was shut in May. Embassy staff protested on Monday.")[-1][2] == ""


def test_who_is_against_a_man_is_not_that_man() -> None:
    text = "An anti-Castro lawmaker sued on Monday. Castro attended a rally. Fidel Castro said he would stay."
    page = read_page(Document("note", text, "text/plain", "0" * 64, published=When("2000-01-07")), None)
    assert [mention.start for mention in page.parties.mentions if mention.start < len("An anti-Castro")] == []


@pytest.mark.parametrize("who", ["Foes", "The fiercest adversaries", "Supporters", "Admirers"])
def test_those_for_or_against_somebody_are_not_he(who: str) -> None:
    assert shorts(f"{who} of Macron argued on Monday that the boy should stay.")[-1][2] == ""
    assert shorts("Aides of Macron argued on Monday that the boy should stay.")[-1][2] == "FRA>"


@pytest.mark.parametrize("trade", ["Carmaker", "Brewer", "Airline"])
def test_the_trade_that_opens_a_sentence_is_no_part_of_the_name_of_a_firm(trade: str) -> None:
    assert shorts(f"{trade} Nordsund bought a yard in May.")[0][2] == "Nordsund>"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Dahl left Halden for Skov Group in May.", False),
        ("Dahl left Centre for Trade in May.", True),
        ("Dahl led Halden for Peace in May.", True),
    ],
)
def test_whoever_leaves_one_for_another_names_two(text: str, *, is_one: bool) -> None:
    page = read_page(Document("note", text, "text/plain", "0" * 64, published=When("2000-01-07")), None)
    assert any(" for " in mention.name for mention in page.parties.mentions) == is_one


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The National Commission on Human Rights sued a mayor on Monday.",
            "National Commission on Human Rights>",
        ),
        ("The Rights Commission on Monday sued a mayor.", "Rights Commission>"),
    ],
)
def test_what_a_commission_without_a_state_is_for_belongs_to_its_name(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Shipping of Bergen sued a rival on Monday.", "Nordsund Shipping>"),
        ("The Football Federation of Bergen met on Monday.", "Football Federation of Bergen>"),
        ("Fighters of the Army of Saint Mark attacked a camp on Monday.", "Army of Saint Mark>"),
        ("The 4th Mountain Brigade lost two men on Monday.", "4th Mountain Brigade>"),
        ("The Orthodox Church expelled a priest on Monday.", "Orthodox Church>"),
        ("Orsted & Rahn sold a ship on Monday.", "Orsted & Rahn>"),
        ("Skovlund's German unit sacked a director on Monday.", "Skovlund>"),
        ("Halden Gulf Bancorp cut 40 jobs on Monday.", "Halden Gulf Bancorp>"),
        ("Pilots at Skovlund met in May. Skovlund cancelled a flight on Monday.", "Skovlund>"),
    ],
)
def test_a_name_of_a_body_is_taken_whole_and_without_its_town(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    "name",
    [
        "Korea Development Bank",
        "Kyrgyz Energo",
        "Norway Pension Fund",
        "Danish Refugee Fund",
        "Korea Exchange",
    ],
)
def test_a_body_named_after_a_state_is_not_that_state(name: str) -> None:
    assert shorts(f"The {name} sold a stake on Monday.")[0][2] == f"{name}>"


def test_a_city_that_ends_a_double_name_is_no_city() -> None:
    assert shorts("The builder Mota-Lima sold a ship on Monday.")[0][2] == "Mota-Lima>"


def test_parties_go_by_a_plural() -> None:
    assert shorts("The Greens accused the Liberals on Monday of lying.")[0][2] == "Greens> Liberals<"


@pytest.mark.parametrize("name", ["Air Lima", "Bank Austria", "Radio Tirana", "Air Norway"])
def test_a_firm_with_a_place_in_its_name_is_not_that_state(name: str) -> None:
    assert shorts(f"{name} sold a mast on Monday.")[0][2] == f"{name}>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They fled by air. Lima protested on Monday.", "PER>"),
        ("The Bank of Norway sold gold on Monday.", "NOR>"),
    ],
)
def test_a_state_behind_the_end_of_a_sentence_or_behind_of_is_that_state(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday LG and Skovlund pleaded guilty.", "LG> Skovlund>"),
        ("On Monday Kenya and Ministers agreed to pay.", "KEN>"),
    ],
)
def test_who_is_joined_to_a_name_and_does_something_is_a_name(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize("name", ["SkV", "eSkov", "airSkov", "SkovMind"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{} sued Kenya on Monday.", "{}> KEN<"),
        ("Kenya was sued by {} on Monday.", "{}> KEN<"),
        ("Kenya fined {} $2 million on Monday.", "KEN> {}<"),
        ("Kenya's government and {} signed a contract on Monday.", "KEN> {}>"),
    ],
)
def test_a_name_may_have_capitals_anywhere(name: str, text: str, expected: str) -> None:
    assert shorts(text.format(name))[0][2] == expected.format(name)


def test_what_a_weapon_is_called_is_nobodys_name_by_its_capitals() -> None:
    assert shorts("Kenya was attacked with SkovMos missiles on Monday.")[0][2] == "KEN<"


@pytest.mark.parametrize("name", ["Straits Offshore", "Gulf Drilling", "Lake Shipping"])
def test_a_word_for_a_place_may_open_the_name_of_a_firm(name: str) -> None:
    assert shorts(f"{name} sued Kenya on Monday.")[0][2] == f"{name}> KEN<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ostbank agreed on Monday to buy Skov Leasing for 3 million euros.", "Ostbank> Skov Leasing<"),
        ("Velatel has sold a mast to Skov Group, it said on Monday.", "Velatel>"),
        ("The board of Lumenia rejected a bid from Skov Group on Monday.", "Lumenia> Skov Group<"),
        ("Banco dos Andes lent Peru 3 million euros on Monday.", "Banco dos Andes> PER<"),
        ("Management agreed on Monday to pay Skov Group.", ""),
        ("Police said on Monday that a shop had burned.", ""),
        ("Opposition rejected the plan on Monday.", ""),
        ("Grain shipped to a port burned on Monday.", ""),
    ],
)
def test_who_bargains_or_speaks_without_an_article_has_a_name_at_the_head_of_a_sentence_too(
    text: str, expected: str
) -> None:
    assert (shorts(text) or [("", None, "")])[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "China National Harbour Corporation bought a mill on Monday.",
            "China National Harbour Corporation>",
        ),
        (
            "China State Shipbuilding Corporation bought a mill on Monday.",
            "China State Shipbuilding Corporation>",
        ),
        ("The Iraq National Oil Company bought a mill on Monday.", "Iraq National Oil Company>"),
        ("The Pakistan Peoples Party left the talks on Monday.", "Pakistan Peoples Party>"),
        ("Vodafone Egypt bought a mill on Monday.", "Vodafone Egypt>"),
        ("Its subsidiary Minera Panama bought a mill on Monday.", "Minera Panama>"),
        ("Shell and Egypt met on Monday.", "Shell> EGY>"),
        ("Trade Union Skov left the talks on Monday.", "Trade Union Skov>"),
        ("Energy Transfer Partners bought a mill on Monday.", "Energy Transfer Partners>"),
        ("Trade Minister Oda Lind left the talks on Monday.", "Oda Lind>"),
        ("The Nordic Council left the talks on Monday.", "Nordic Council>"),
        ("The Disasters Emergency Committee left the talks on Monday.", "Disasters Emergency Committee>"),
        ("The Municipal Council left the talks on Monday.", ""),
        ("State utility Zesco bought a mill on Monday.", "Zesco>"),
        ("State Bank of India bought a mill on Monday.", "State Bank of India>"),
        ("Nordsund &amp; Sons bought a mill on Monday.", "Nordsund & Sons>"),
        ("Lind, Dahl and Partners bought a mill on Monday.", "Dahl and Partners>"),
        ("Kenya searched a field near Srei Snam on Monday.", "KEN>"),
        ("On Monday Toyota bought a mill.", "Toyota>"),
    ],
)
def test_a_word_inside_a_name_is_neither_a_state_nor_another_name(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("India's Operation Karuna sent 40 tons of tents to Peru on Monday.", "IND> PER<"),
        (
            "A first vessel, the Nord Vind, left Odesa on Monday. The Nord Vind reached Kenya on Tuesday.",
            "KEN<",
        ),
        ("Cold Dawn, an exercise of four navies, began on Monday.", ""),
        ("The tanker Oslo Star was seized by Iran on Monday.", "IRN>"),
        ("The ship Norway sent was seized by Iran on Monday.", "IRN> NOR<"),
        ("Gazprom finished Nord Vind 2 on Monday.", "Gazprom>"),
        ("Under the plan the Halden Group sued Peru on Monday.", "Halden Group> PER<"),
        ("Prysten, a cable and wire maker, sued Peru on Monday.", "Prysten> PER<"),
        ("Sherpa, a campaign group, sued Peru on Monday.", "Sherpa> PER<"),
    ],
)
def test_ships_exercises_and_pipelines_act_for_nobody(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lockheed Martin sued Peru on Monday. On Tuesday Lockheed left.", "Lockheed Martin"),
        ("Jyske Bank sued Peru on Monday. On Tuesday Jyske said it would pay.", "Jyske Bank"),
        ("The HALO Trust sued Peru on Monday. On Tuesday HALO left.", "HALO Trust"),
        ("Bethlehem Steel sued Peru on Monday. On Tuesday Bethlehem left.", "Bethlehem Steel"),
        ("Lockheed Martin sued Jane Lockheed on Monday. On Tuesday Lockheed left.", "Jane Lockheed"),
        ("Jyske Bank sued Peru on Monday. On Tuesday Lind Steel left.", "Lind Steel"),
    ],
)
def test_a_known_body_goes_by_the_words_with_which_its_name_begins(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == f"{expected}>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("General Mills Inc. sued Peru on Monday.", "General Mills> PER<"),
        ("Intel, Inc., which sued Peru on Monday, left.", "Intel> PER<"),
        ("Peru sued Intel Corp, a maker of chips, on Monday.", "PER> Intel<"),
        ("Danske Bank A/S sued Peru on Monday.", "Danske Bank> PER<"),
    ],
)
def test_the_legal_form_is_part_of_the_name_of_a_known_firm_and_makes_no_other(
    text: str, expected: str
) -> None:
    assert expected in [told for _, _, told in shorts(text)]


def test_a_longer_name_with_a_legal_form_is_another_firm_than_the_known_one_it_begins_with() -> None:
    text = "Sony paid Peru on Monday. Sony Columbia Acquisition Corp. will sue Peru in June."
    assert [told for _, _, told in shorts(text)][-1] == "Sony Columbia Acquisition Corp> PER<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dahl's Inc. sued Peru on Monday.", "Dahl's Inc> PER<"),
        ("Dahl's International Inc. sued Lind's Cos. on Monday.", "Dahl's International Inc> Lind's Cos<"),
        ("Dahl's Nordsund Corp. sued Peru on Monday.", "Nordsund Corp> PER<"),
    ],
)
def test_a_possessive_before_nothing_but_a_legal_form_belongs_to_the_name(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("James Lind of the Peruvian Danish Institute sued Chile on Monday.", "James Lind> CHL<"),
        ("Mary Dahl of Bergen Steel sued Peru on Monday.", "Mary Dahl> PER<"),
        ("The Brotherhood of Bergen sued Peru on Monday.", "Brotherhood of Bergen> PER<"),
    ],
)
def test_a_person_goes_by_the_name_before_of_and_a_body_by_all_of_it(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Oda Lind carried a sign, "Freedom for Dahl," on Monday. Dahl sued Peru on Tuesday.', "Dahl> PER<"),
        ("Norwood, Mass.-based Skov Foods sued Peru on Monday. It left on Tuesday.", "Skov Foods>"),
        ("Earnings for Nordsund fell on Monday. On Tuesday Nordsund sued Peru.", "Nordsund> PER<"),
        ("A 39-year-old Lima businessman sued Chile on Monday.", "Lima businessman> CHL<"),
    ],
)
def test_slogans_towns_of_firms_and_nouns_before_for_are_no_part_of_a_name(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two of his Lima cousins sued Chile on Monday.", "CHL<"),
        ("The Peru plane crash killed 20 people on Monday.", ""),
        ("The Danish food, drinks and tobacco group sued Peru on Monday.", "PER<"),
        ("Danish Farmers Movement spokeswoman Oda Lind sued Peru on Monday.", "Oda Lind> PER<"),
        (
            "Peru was attacked on Monday by Danish terrorist Osama bin Laden.",
            "Osama bin Laden> PER<",
        ),
        ("Lima officials sued Chile on Monday.", "PER> CHL<"),
    ],
)
def test_a_state_that_only_says_where_or_whence_somebody_is_does_not_act(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The authority fined Nordal 4.5 million euros on Monday.", "Nordal<"),
        ("The authority fined Nordal 40,000 euros on Monday.", "Nordal<"),
        ("Halden Metals of Nowhere was sued on Monday.", "Halden Metals<"),
        ("The Chamber of Metals of Nowhere was sued on Monday.", "Chamber of Metals of Nowhere<"),
        ("Great Northern Bulk was sued on Monday.", "Great Northern Bulk<"),
        ("The Skagen Seamen's Union was sued on Monday.", "Skagen Seamen's Union<"),
        ("Germán Efromo was sued on Monday.", "Germán Efromo<"),
        ("The German was sued on Monday. Peru left.", ""),
    ],
)
def test_what_belongs_to_the_name_of_a_body_or_a_man_is_told_by_how_it_is_written(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize("body", ["regulator", "supervisory authority", "parent", "cooperative", "owner"])
def test_a_single_word_beside_a_noun_for_a_body_is_its_name(body: str) -> None:
    assert shorts(f"The {body}, Ostmark, sued Halden Foods on Monday.")[0][2] == "Ostmark> Halden Foods<"
    assert shorts(f"The {body}, Mr Dahl said, sued Halden Foods on Monday.")[-1][2] == "Halden Foods<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Workers at Likoni Terminals struck on Monday. The company sued the union.", "Likoni Terminals"),
        ("Workers at Likoni Terminal struck on Monday. The company sued the union.", ""),
    ],
)
def test_a_firm_named_after_a_town_is_no_place(text: str, expected: str) -> None:
    assert expected in shorts(text)[0][2]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Makerere University", "Makerere University> Halden Foods<"),
        ("The University of Tartu", "University of Tartu> Halden Foods<"),
        ("University students", "Halden Foods<"),
        ("The university", "Halden Foods<"),
    ],
)
def test_a_university_acts_by_its_name(who: str, expected: str) -> None:
    assert shorts(f"{who} sued Halden Foods on Monday.")[0][2] == expected


def test_a_storm_makes_no_things_of_other_names() -> None:
    text = "Hurricane Beryl hit Grenada in May 2023. The cooperative, Ostmark, sued Halden Foods on Monday."
    assert shorts(text)[-1][2] == "Ostmark> Halden Foods<"


def test_a_word_behind_a_label_has_the_capital_of_its_sentence() -> None:
    found = shorts("Transport: Helicopters of the Kenyan army rescued 40 people in Uganda on Monday.")
    assert found[-1][2].startswith("KEN>")


def test_a_known_firm_in_a_heading_is_the_holding_that_the_text_names() -> None:
    text = (
        "# Nakumatt seeks shelter\n\nNakumatt Holdings met Peru in May 2023. The ailing firm sued Chile on"
        " Monday."
    )
    assert shorts(text)[-1][2] == "Nakumatt Holdings> CHL<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana Fibre sued Halden Foods on Monday.", "Ghana Fibre> Halden Foods<"),
        ("Ghana sued Halden Foods on Monday.", "GHA> Halden Foods<"),
        ("AirVolta, owned by Karoo Telecom, sued Halden Foods on Monday.", "AirVolta> Halden Foods<"),
    ],
)
def test_a_firm_named_after_a_state_and_one_that_is_owned_act_themselves(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_names_may_begin_with_a_capital_that_english_lacks() -> None:
    (one,) = shorts("Åsvik Tekstil sold a mill to Ölmez Steel on Monday.")
    assert one[2] == "Åsvik Tekstil> Ölmez Steel<"
    assert (
        shorts("Åsvik Tekstil lost a customer in May. Åsvik cut 60 jobs on Monday.")[-1][2]
        == "Åsvik Tekstil>"
    )
    assert shorts("À la carte lunches sold out on Monday.")[0][2] == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Skov, a rating agency, closed an office on Monday.", "Skov>"),
        ("Jet Airways grounded four planes. Jet missed a payment on Monday.", "Jet Airways>"),
        ("Jet Airways grounded four planes. Jet, which owes millions, sank on Monday.", "Jet Airways>"),
        ("Jet Airways grounded four planes. Jet fuel ran out on Monday.", ""),
        ("Jan Dahl's Prosperous Armenia backed the treaty on Monday.", "Prosperous Armenia>"),
        ("Armenia backed the treaty on Monday.", "ARM>"),
        ("New Zealand backed the treaty on Monday.", "NZL>"),
    ],
)
def test_agencies_firms_by_their_first_word_and_parties_called_after_a_state_act_themselves(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("START was signed in July 1991.", ""),
        ("The Alder Union, which came into force in May, binds many. Alder Union is old.", ""),
        ("New Dawn, signed in Lima in April 2010, has been kept so far.", ""),
        ("Nordsund, which came into money in May, bought a mill in June.", ""),
        ("Russia suspended New Dawn in February. The New Dawn treaty expires in June.", "RUS>"),
        ("Skov Mining sold Alder Ridge in May. Its Alder Ridge gold mine was poor.", "Skov Mining>"),
        (
            "Skov Mining sold Alder Foods in May. The firm's Alder Foods shares were worthless.",
            "Skov Mining> Alder Foods<",
        ),
    ],
)
def test_treaties_and_mines_by_name_take_no_part(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A strike at Nordsund Steel cost the company R112-million. It shut a mine on Monday.",
            "Nordsund Steel>",
        ),
        ("The fine cost the company US$12-million. It shut a mine on Monday.", ""),
        ("The firm R112 Media shut an office on Monday.", "R112 Media>"),
    ],
)
def test_sums_in_a_currency_that_is_written_with_letters_are_nobody(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rules came after Kvist bought Skov Foods in 2010.", "Kvist> Skov Foods<"),
        ("The mill closed years before Kvist sold Skov Foods in 2010.", "Kvist> Skov Foods<"),
        ("The mill closed after Whitsun, before which nobody bought Skov Foods in 2010.", "Skov Foods<"),
    ],
)
def test_a_word_that_buys_or_sells_behind_after_or_before_is_a_name(text: str, expected: str) -> None:
    assert [who for _, kind, who in shorts(text) if kind == "traded"][-1:] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The yard was bought in 2014 by a Mauritius shipping fund.", ""),
        ("The yard was bought in 2014 by Mauritius.", "MUS>"),
        ("The yard was bought in 2014 by Mauritius investment authorities.", "MUS>"),
        ("A Spanish-led consortium opened a mine on Tuesday.", ""),
        ("A Spanish-led coalition attacked Chad on Tuesday.", "ESP> TCD<"),
    ],
)
def test_the_state_of_a_firm_without_a_name_does_not_act(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Lervik River Authority opened the gates on Monday.", "Lervik River Authority>"),
        ("The Halden Port Authority raised its fees on Monday.", "Halden Port Authority>"),
        ("The Skov Hospital Board dismissed six doctors on Monday.", "Skov Hospital Board>"),
        ("The Lervik Workers Union called a strike on Monday.", "Lervik Workers Union>"),
        ("The Suez Canal Authority raised its fees on Monday.", "EGY>"),
        ("The Lervik River burst its banks on Monday.", ""),
    ],
)
def test_a_river_or_harbour_belongs_to_the_name_of_the_body_that_is_set_up_for_it(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Lervik Power Agency met in May. The LPA fined two firms on Monday.", "Lervik Power Agency>"),
        ("Lervik Foods (LF) met in May. LF managers resigned on Monday.", "Lervik Foods>"),
        (
            "The Lervik Power Agency (LPA) met in May. An LPA committee resigned on Monday.",
            "Lervik Power Agency>",
        ),
        ("Lervik Foods met in May. The LF committee resigned on Monday.", ""),
        ("Lervik Power Agency and Lund Port Authority met in May. The LPA resigned on Monday.", ""),
    ],
)
def test_a_body_goes_by_its_initials(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Food Logistics Sector met on Monday. Food aid was cut on Tuesday.", ""),
        ("The Halden Logistics Sector met on Monday. Halden was cut on Tuesday.", "Halden Logistics Sector<"),
    ],
)
def test_a_field_that_a_body_cares_for_is_not_the_body(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_a_chairwoman_of_a_firm_is_a_person_and_not_what_the_firm_goes_by() -> None:
    text = "HRS {} Oda Lind spoke on Monday. HRS was sold in 2009."
    assert [who for _, _, who in shorts(text.format("Chairwoman"))] == [
        who for _, _, who in shorts(text.format("Chairman"))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HLX chairwoman Oda Lind spoke in May. HLX Chairwoman Oda Lind resigned on Monday.", "Oda Lind>"),
        ("HLX Chairman Oda Lind spoke in May. HLX opened a plant on Monday.", "HLX>"),
        ("Lervik Chief Executive Oda Lind resigned on Monday.", "Oda Lind>"),
    ],
)
def test_a_title_stands_between_a_body_and_the_name_of_who_heads_it(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize("code", ["USD", "VND", "NOK"])
def test_the_code_of_a_currency_is_nobodys_name(code: str) -> None:
    text = f"Lervik Foods (LVF) bought a yard for 18 million {code}, the company told investors on Monday."
    assert shorts(text)[0][2] == "Lervik Foods>"


@pytest.mark.parametrize("post", ["Chief Engineer", "Chief Fisherman", "General Manager"])
def test_two_words_of_an_office_are_no_part_of_a_name(post: str) -> None:
    assert shorts(f"{post} Oda Lind resigned on Monday.")[0][2] == "Oda Lind>"


def test_an_office_of_two_words_is_nobody() -> None:
    text = "The claim was dismissed on Monday by the Chief Director at the ministry, Oda Lind."
    assert "Director>" not in shorts(text)[0][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoys visited Sheikh Zayed Grand Mosque on Monday.", ""),
        ("The Nelson Mandela Bridge was closed on Monday.", ""),
        ("Flights from Jomo Kenyatta International Airport resumed on Monday.", ""),
        ("Emmanuel Macron visited Norway on Monday.", "FRA> NOR<"),
    ],
)
def test_what_is_called_after_somebody_is_not_he(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize("thing", ["hydropower project", "hydroelectric dam", "irrigation scheme"])
def test_a_dam_under_a_name_acts_for_nobody(thing: str) -> None:
    assert shorts(f"A wall of the Ruta Sol {thing} gave way on Monday.")[0][2] == ""


@pytest.mark.parametrize("where", ["north of", "on the outskirts of", "off the coast of"])
def test_beside_which_place_something_is_done_has_no_part_in_it(where: str) -> None:
    text = f"Peru and Chile signed a pact {where} Stockholm on Monday."
    assert shorts(text)[0][2] == "PER> CHL>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lervik Metals Ltd. and Skov Foods Corp. sued Peru on Monday.",
            "Lervik Metals Ltd> Skov Foods Corp> PER<",
        ),
        ("The pact was signed on Monday by Jan Dahl Jr. and Oda Lind.", "Jan Dahl Jr> Oda Lind>"),
        ("Ferdinand Marcos Jr. and Emmanuel Macron signed a pact on Monday.", "PHL> FRA>"),
    ],
)
def test_the_full_stop_of_a_shortened_word_ends_no_list_of_names(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Geologist Oda Lind resigned on Monday.", "Oda Lind>"),
        ("Attorney-General Oda Lind resigned on Monday.", "Oda Lind>"),
        ("MP Oda Lind resigned on Monday.", "Oda Lind>"),
        ("Peru's army told MPs on Monday that it would leave.", "PER>"),
        ("A Latin American envoy resigned on Monday.", ""),
        ("Oda Lind of the African agency resigned on Monday.", "Oda Lind>"),
        ("The last of the Mirages was retired on Monday.", ""),
        ("Two Hercules landed on Monday.", ""),
        ("More than 200 T-72s crossed the border on Monday.", ""),
    ],
)
def test_what_says_only_whence_of_what_post_or_make_somebody_or_something_is_is_no_name(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Havelin, which set up a branch in May, has debts.", "Havelin>"),
        ("Fuel, which set up a queue in May, is short.", ""),
        ("Abtar, the travel trade body, sued the firm in May.", "Abtar>"),
        ("Bonar, spun off from Boeing in 2007, resigned in May.", "Bonar>"),
        ("London-listed Dorval sued the firm in May.", "Dorval>"),
        ("The army left in March, and Dorval sued the firm in May.", "Dorval>"),
        ("The army left, and in Dorval rain fell in May.", ""),
        ("The commander known as Tigre left the camp in May.", "Tigre>"),
        ("Dorval and Boeing left in May.", "Dorval> Boeing>"),
        ("The city of Bergen sued the firm in May.", "Bergen>"),
        ("The Andean village of Tocona sued the firm in May.", "Tocona>"),
        ("The city of Bergen banned cars in May.", "Bergen>"),
        ("Boeing was sued by the city of Bergen in May.", "Bergen> Boeing<"),
        ("The city of Goma fell in May.", ""),
        ("The state of Israel sued the firm in May.", "ISR>"),
    ],
)
def test_what_is_said_of_a_single_name_shows_that_somebody_bears_it(text: str, expected: str) -> None:
    dated = [found[2] for found in shorts(text) if found[0] == "2024-05"]
    assert (dated or [""])[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Boats sank when hurricanes Eta and Iota struck on Monday.",
        "Boats sank when tropical storm Ana struck on Monday.",
        "Boats sank when typhoon Goni struck on Monday.",
    ],
)
def test_storms_are_nobody_however_they_are_written(text: str) -> None:
    assert all(parties == "" for _, _, parties in shorts(text))


def test_the_last_word_of_a_firm_may_open_a_sentence_as_any_noun() -> None:
    fined = "Volta Mobile was fined on Friday."
    assert shorts(f"{fined} Mobile money agents struck on Monday.")[-1][2] == ""
    assert "Volta Mobile>" in shorts(f"{fined} Mobile sued the agency on Monday.")[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"No," said Oda Lind of the charity Nordsund, who visited Chad in May.', "Oda Lind> TCD<"),
        ("Oda Lind of Nordsund Foods, which left Chad in May, resigned on Monday.", "Nordsund Foods> TCD<"),
    ],
)
def test_who_is_told_of_is_somebody_and_which_his_firm(text: str, expected: str) -> None:
    assert expected in [parties for _, _, parties in shorts(text)]


def test_a_family_is_not_the_company_that_it_has_founded() -> None:
    lost = "Nordsund Foods lost money."
    told = shorts(f"{lost} The Salazar family, which founded the company in 1968, sold it on Monday.")
    assert [parties for _, _, parties in told] == ["Salazar> Nordsund Foods<", "Salazar> Nordsund Foods<"]
