"""Who acts for no state, whatever state he is of."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cuban exiles protested on Monday.", "Cuban exiles>"),
        ("On Monday about 300 Kenyan students marched.", "Kenyan students>"),
        ("South Korean steel workers struck on Monday.", "South Korean steel workers>"),
        ("Ethnic Albanians protested on Monday.", "Ethnic Albanians>"),
        ("Cambodian guerrillas attacked Vietnam on Monday.", "Cambodian guerrillas> VNM<"),
        ("The Cambodian resistance attacked Vietnam on Monday.", "Cambodian resistance> VNM<"),
        ("Rwandan rebel forces attacked Uganda on Monday.", "Rwandan rebel forces> UGA<"),
        ("Uganda attacked Rwandan rebels on Monday.", "UGA> Rwandan rebels<"),
        ("Russian hackers attacked Estonia on Monday.", "Russian hackers> EST<"),
        ("English football fans attacked Belgium on Monday.", "English football fans> BEL<"),
        ("Osama bin Laden threatened France on Monday.", "Osama bin Laden> FRA<"),
        ("A Kenyan citizen sued Peru on Monday.", "Kenyan citizen> PER<"),
        ("Armed Kenyan students marched on Monday.", "Kenyan students>"),
        ("The UAE grounded passenger planes on Monday.", "ARE>"),
        ("Polish opposition leader Jan Wilk met Emmanuel Macron on Monday.", "Jan Wilk> FRA>"),
    ],
)
def test_people_rebels_and_the_opposition_of_a_state_act_for_themselves(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turkey voiced opposition to the plan on Monday.", "TUR>"),
        ("Turkey showed resistance to the plan on Monday.", "TUR>"),
        ("The Turkish opposition rejected the plan on Monday.", "Turkish opposition>"),
    ],
)
def test_opposition_to_something_is_nobody(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turkey deported Afghan migrants on Monday.", "TUR> AFG<"),
        ("Russian soldiers attacked Estonia on Monday.", "RUS> EST<"),
        ("Kenyan women's minister Oda Lind met Emmanuel Macron on Monday.", "KEN> FRA>"),
        ("Kenya's national security adviser, Oda Lind, met Emmanuel Macron on Monday.", "KEN> FRA>"),
    ],
)
def test_what_is_done_to_its_people_and_what_its_offices_do_is_told_of_the_state(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2] == expected


def test_they_are_the_people_of_a_state_that_acted_and_not_the_state() -> None:
    text = "Cuban exiles marched on Monday. They attacked France on Tuesday."
    assert shorts(text)[1][2] == "Cuban exiles> FRA<"


def test_what_people_of_a_state_say_is_no_claim_of_the_state() -> None:
    said = tell("Mexican migrants said on Monday that they would march.")[-1]
    assert [(claim.by, claim.code) for claim in said.claims] == [("Mexican migrants", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel's younger sister said on Monday that it was over.",
        "Lawyers for Angela Merkel said on Monday that it was over.",
        "A neighbour of the late Angela Merkel said on Monday that it was over.",
        "The Norwegian president's great-uncle said on Monday that it was over.",
    ],
)
def test_kin_lawyers_and_neighbours_speak_for_nobody_but_themselves(text: str) -> None:
    assert [who for _, kind, who in shorts(text) if kind == "stated"] == [""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oda Lind spoke in May. France detained Lind's two sons on Monday.", "FRA>"),
        ("Oda Lind spoke in May. Lind's lawyer, Jan Dahl, met Emmanuel Macron on Monday.", "Jan Dahl> FRA>"),
        ("Jan Dahl, a son of King Harald, visited France on Monday.", "Jan Dahl> FRA<"),
        ("Oda Lind spoke in May. Lind's spokesman said on Monday that it was over.", "Oda Lind>"),
    ],
)
def test_whose_kin_somebody_is_takes_no_part_but_whose_spokesman_does(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Former French president Jan Dahl spoke in May. Dahl visited Spain on Monday.", "Jan Dahl> ESP<"),
        ("French president Jan Dahl spoke in May. Dahl visited Spain on Monday.", "FRA> ESP<"),
        ("Fidel Castro spoke in May. Anti-Castro crowds protested on Monday.", ""),
        ("Pro-NATO crowds protested on Monday.", ""),
        ("Cuba experts protested on Monday.", ""),
        ("London share prices fell on Monday.", ""),
        ("Carl Jonas Dahl, a Swedish count, visited Peru on Monday.", "Carl Jonas Dahl> PER<"),
    ],
)
def test_no_state_takes_part_by_whom_it_had_or_who_is_against_it_or_about_it(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The University of Oslo hired Oda Lind on Monday.", "University of Oslo> Oda Lind<"),
        ("Two soldiers of Norway were killed by the Halden Front on Monday.", "Halden Front> NOR<"),
        ("The Halden Liberation Army said its men shot a guard on Monday.", "Halden Liberation Army>"),
        ("The Roman Catholic Church condemned Norway on Monday.", "Roman Catholic Church> NOR<"),
        ("The Teamsters met Norway on Monday.", "Teamsters> NOR>"),
    ],
)
def test_schools_churches_unions_and_armed_men_are_themselves(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_a_brigade_is_taken_up_by_what_it_is() -> None:
    text = "The 4th Mountain Brigade entered Tidra in May. The brigade lost two men on Monday."
    assert shorts(text)[-1][2] == "4th Mountain Brigade>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru left in May. Its former foreign minister, Oda Lind, visited Spain on Monday.",
            "Oda Lind> ESP<",
        ),
        ("Peru left in May. Its foreign minister, Oda Lind, visited Spain on Monday.", "PER> ESP<"),
        ("Oda Lind, who was Peru's envoy in Chad until 2010, visited Spain on Monday.", "Oda Lind> ESP<"),
        ("Peru's deposed president, Oda Lind, visited Spain on Monday.", "Oda Lind> ESP<"),
        ("Peruvian Senator Oda Lind visited Spain on Monday.", "Oda Lind> ESP<"),
        ("Oda Lind, a Peruvian senator, visited Spain on Monday.", "Oda Lind> ESP<"),
        ("Peru left in May. Then Foreign Minister Oda Lind visited Spain on Monday.", "PER> ESP<"),
        ("Peru left in May. The then foreign minister, Oda Lind, visited Spain on Monday.", "PER> ESP<"),
        (
            "Peru left in May. Its foreign minister, Oda Lind, spoke. Ms Lind visited Spain on Monday.",
            "PER> ESP<",
        ),
    ],
)
def test_who_has_an_office_no_longer_or_sits_in_a_parliament_acts_for_himself(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tony Blair visited Kuwait on Monday.", "Tony Blair> KWT<"),
        ("Tony Blair visited Kuwait in March 2003.", "GBR> KWT<"),
        ("David Cameron visited Kuwait on Monday.", "GBR> KWT<"),
        ("Donald Trump threatened Iran on Monday.", "Donald Trump> IRN<"),
        ("Donald Trump threatened Iran in June 2019.", "USA> IRN<"),
        ("Edgar Lungu left in 2019. Mr Lungu visited Kuwait on Monday.", "Edgar Lungu> KWT<"),
        ("Mario Monti left in 2019. Mr Monti visited Kuwait on Monday.", "Mario Monti> KWT<"),
        ("Tony Blair, the Middle East envoy, visited Kuwait on Monday.", "GBR> KWT<"),
        ("Emmanuel Macron, a former banker, visited Kuwait on Monday.", "FRA> KWT<"),
        ("Lech Wałęsa visited Kuwait on Monday.", "Lech Wałęsa> KWT<"),
        (
            "Opposition leader Sviatlana Tsikhanouskaya visited Kuwait on Monday.",
            "Sviatlana Tsikhanouskaya> KWT<",
        ),
    ],
)
def test_who_led_a_state_acts_for_it_only_as_long_as_he_held_an_office(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Opposition leader Hwang Kyo-ahn visited Kuwait on Monday.", "Hwang Kyo-ahn> KWT<"),
        ("Kenyan union leader Oda Lind visited Kuwait on Monday.", "Oda Lind> KWT<"),
        ("Uhuru Kenyatta, the leader of the opposition, visited Kuwait on Monday.", "Uhuru Kenyatta> KWT<"),
        ("William Ruto met opposition leader Oda Lind on Monday.", "KEN> Oda Lind>"),
        ("Ex-president Uhuru Kenyatta visited Kuwait on Monday.", "Uhuru Kenyatta> KWT<"),
        ("A former Kenyan minister visited Kuwait on Monday.", "former Kenyan minister> KWT<"),
        ("The former president of Kenya visited Kuwait on Monday.", "former president of Kenya> KWT<"),
        ("Kenya's premier, a former general, visited Kuwait on Monday.", "KEN> KWT<"),
        ("The UN envoy, a former Kenyan minister, visited Kuwait on Monday.", "UNO> KWT<"),
        ("The former Soviet republic of Georgia attacked Kuwait on Monday.", "GEO> KWT<"),
    ],
)
def test_who_had_an_office_or_is_against_the_government_does_not_act_for_the_state(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenyan activist Oda Lind visited Kuwait on Monday.", "Oda Lind> KWT<"),
        ("The Kenyan bishop Oda Lind visited Kuwait on Monday.", "Oda Lind> KWT<"),
        ("Kenya's opposition Orange Party accused Kuwait of theft on Monday.", "Orange Party> KWT<"),
        ("Norway's Labour Party accused Kuwait of theft on Monday.", "Norway's Labour Party> KWT<"),
        ("The Kenyan Democratic Party accused officials on Monday of theft.", "Kenyan Democratic Party>"),
    ],
)
def test_a_name_stands_for_its_bearer_and_not_for_the_state_that_describes_him(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moldova's breakaway region met Peru on Monday.", "Moldova's breakaway region> PER>"),
        ("The breakaway region of Transnistria met Peru on Monday.", "Transnistria> PER>"),
        ("Peru signed a pact with the breakaway region of Somaliland on Monday.", "PER> Somaliland>"),
        ("Peru and Chile met in the breakaway region of Abkhazia on Monday.", "PER> CHL>"),
        ("Peru and Chile met in the region of Abkhazia on Monday.", "PER> CHL>"),
    ],
)
def test_a_land_that_broke_away_is_not_the_state_from_which_it_did(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Dahl, a former Norwegian minister, said on Monday that it was late.", "Jan Dahl>"),
        ("In Peru, former Norwegian minister Oda Lind said on Monday that it was late.", "Oda Lind>"),
        ("A former Norwegian minister was arrested on Monday.", "former Norwegian minister<"),
    ],
)
def test_a_past_office_behind_a_name_is_nobody_else(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some Kenyans have accused rescuers on Friday of theft.", ""),
        ("A group of Norwegians attacked a shop in Lima on Friday.", "PER<"),
        ("Several Norwegians accused Peru on Friday of theft.", "PER<"),
        ("The Norwegians accused Peru on Friday of theft.", "NOR> PER<"),
    ],
)
def test_some_of_a_people_do_not_act_for_their_state(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Boeing Chairman Oda Lind accused Peru on Monday of theft.", "Oda Lind> PER<"),
        ("M23 leader Jan Dahl accused Rwanda on Monday of theft.", "Jan Dahl> RWA<"),
        ("Likud chairman Jan Dahl accused Peru on Monday of theft.", "Jan Dahl> PER<"),
        ("Likud leader Benjamin Netanyahu accused Peru on Monday of theft.", "ISR> PER<"),
        ("Hezbollah leader Hassan Nasrallah accused Peru on Monday of theft.", "Hassan Nasrallah> PER<"),
    ],
)
def test_who_heads_a_firm_or_a_group_acts_for_no_state_but_for_one_of_which_he_has_an_office(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Danish businessman bought a hotel on Monday.", "Danish businessman>"),
        ("Three Peruvians attacked Chile's consul on Monday.", "Peruvians> CHL<"),
        ("Some Cuban Americans marched on Monday.", "Cuban Americans>"),
        ("Nordsund Corp. shareholders sued Peru on Monday.", "Nordsund Corp. shareholders> PER<"),
        ("On Monday Lind Steel creditors sued Peru.", "Lind Steel creditors> PER<"),
        ("The Peruvians attacked Chile on Monday.", "PER> CHL<"),
        ("Danish engineers helped Peru on Monday.", "DNK> PER<"),
        ("Nordsund Corp. told workers on Monday that it would sell a mill.", "Nordsund Corp>"),
    ],
)
def test_single_persons_of_a_people_and_those_who_deal_with_a_firm_act_for_themselves(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Danish engineer, Jan Dahl, sued Chad on Monday.", "Jan Dahl> TCD<"),
        ("Two Danish engineers, Jan Dahl and Nils Lind, sued Chad on Monday.", "Jan Dahl> Nils Lind> TCD<"),
        ("Former Finnair pilot Jan Dahl sued Chad on Monday.", "Jan Dahl> TCD<"),
        ("A German tourist, Oda Lind, was arrested by Chad on Monday.", "TCD> Oda Lind<"),
        (
            "The mine was opened on Monday by two young engineers, Jan Dahl and Oda Lind.",
            "Jan Dahl> Oda Lind>",
        ),
        ("Danish bankers sued Chad on Monday.", "Danish bankers> TCD<"),
        ("A Danish general, Jan Dahl, warned Chad on Monday.", "DNK> TCD<"),
        ("Danish engineers built a bridge in Chad on Monday.", "DNK> TCD<"),
    ],
)
def test_whence_a_person_is_who_is_named_by_his_trade_does_not_act(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unions at Nordsund Steel said on Monday that the roof leaked.", "Unions at Nordsund Steel>"),
        ("Creditors of Skov Mining rejected the plan on Monday.", "Creditors of Skov Mining>"),
        ("Bondholders of Skov Mining accepted the swap on Monday.", "Bondholders of Skov Mining>"),
        ("Union leaders at Skov Mining rejected the offer on Monday.", "Union leaders at Skov Mining>"),
        ("Managers at Skov Mining announced on Monday a cut in pay.", "Skov Mining>"),
        ("The board of Skov Mining approved the sale on Monday.", "Skov Mining>"),
        ("A spokesman for Skov Mining said on Monday that it was sorry.", "Skov Mining>"),
    ],
)
def test_those_who_work_for_a_firm_or_lend_to_it_act_for_themselves(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An Icelandic volcano grounded aircraft in May 2010.", ""),
        ("Icelandic volcanic ash grounded aircraft in May 2010.", ""),
        ("A Swiss avalanche buried four skiers on Monday.", ""),
        ("The Indian monsoon began on Monday.", ""),
        ("The Spanish drought ended in March.", ""),
        ("An Icelandic frigate fired at a trawler on Monday.", "ISL>"),
        ("Indian storm relief forces left for Nepal on Monday.", "IND> NPL<"),
        ("Turkey seized a Greek island on Monday.", "TUR> GRC<"),
    ],
)
def test_nothing_of_nature_acts_for_the_state_where_it_is(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Haldor, one of Kenya's largest growers, will open a farm next month.", "Haldor>"),
        ("Haldor, one of South Korea's three main banks, failed in March.", "Haldor>"),
        ("Haldor, among Mexico's oldest banks, raised its rates on Monday.", "Haldor>"),
        ("Oda Lind, one of Norway's richest women, bought the mill on Monday.", "Oda Lind>"),
        ("Kenya, one of Africa's largest growers of tea, will open a port next month.", "KEN>"),
    ],
)
def test_of_whose_state_somebody_is_one_does_not_act(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Several thousand Belgians were told to leave on Monday.", ""),
        ("The Belgians were told to leave on Monday.", "BEL<"),
    ],
)
def test_so_many_thousand_of_a_people_are_not_their_state(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A former EU envoy said on Monday that the deal was dead.", "former EU envoy>"),
        (
            "A retired Indian air marshal said on Monday that the deal was dead.",
            "retired Indian air marshal>",
        ),
        ("An EU envoy said on Monday that the deal was dead.", "EUR>"),
        ("A Chilean foreign ministry lawyer said on Monday that the deal was dead.", "CHL>"),
    ],
)
def test_who_left_an_office_speaks_for_himself_and_who_works_for_an_organ_for_its_state(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


def test_weather_of_every_few_years_flags_and_lakes_act_for_nobody() -> None:
    for text in (
        "El Niño struck the coast in March.",
        "The Union Jack was lowered on Monday.",
        "Donors met on Monday about a famine around Lake Chad.",
    ):
        assert shorts(text)[0][2] == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A former Pentagon official accused Iran on Monday of lying.", "former Pentagon official> IRN<"),
        ("A Pentagon official accused Iran on Monday of lying.", "USA> IRN<"),
        ("A former Pentagon building burned on Monday.", "USA>"),
    ],
)
def test_who_served_in_a_body_of_a_state_speaks_for_himself(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("European diplomats in Lima said on Monday that it was over.", ""),
        ("A Western diplomat at the United Nations accused Iran on Monday of lying.", "IRN<"),
        ("Norwegian diplomats in Lima accused Iran on Monday of lying.", "NOR> IRN<"),
        ("Officials in Lima accused Iran on Monday of lying.", "PER> IRN<"),
    ],
)
def test_where_diplomats_are_posted_is_not_whom_they_speak_for(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_a_former_office_before_a_comma_is_no_longer_that_of_whom_it_names() -> None:
    text = "President Salva Kiir and his former deputy, Riek Machar, met in Lima on Monday."
    assert shorts(text)[0][2] == "SSD> Riek Machar>"
    assert shorts("The French president, Emmanuel Macron, met Peru on Monday.")[0][2] == "FRA> PER>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Peruvian engineer complained on Monday about the dam.", "Peruvian engineer>"),
        ("A Peruvian lawmaker complained on Monday about the dam.", "Peruvian lawmaker>"),
        ("Peruvian lawmakers ratified the treaty on Monday.", "PER>"),
    ],
)
def test_one_of_a_calling_speaks_for_himself_and_a_parliament_for_its_state(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_staff_called_after_their_firm_act_for_themselves() -> None:
    assert shorts("Kenya Airways pilots rejected the offer on Monday.")[0][2] == "Kenya Airways pilots>"
    assert shorts("Kenya Airways rejected the offer on Monday.")[0][2] == "Kenya Airways>"


def test_who_once_worked_for_a_firm_does_not_act_for_it() -> None:
    assert shorts("The fund was founded in May 2019 by former Kenya Airways pilots.")[0][2] == ""
    assert shorts("The fund was founded in May 2019 by Kenya Airways.")[0][2] == "Kenya Airways>"
    assert shorts("Former Kenya Airways engineers founded the fund in May 2019.")[0][2] == ""
    assert shorts("Former Kenya Airways engineer Oda Lind founded the fund in May 2019.")[0][2] == "Oda Lind>"


def test_what_somebodys_forebears_or_banks_did_is_not_his_deed() -> None:
    assert shorts("Oda Lind, whose grandfather founded the mill in 1951, left on Monday.")[0][2] == ""
    text = "Kenya Airways lost money in May, and its {} waived a fee on Monday."
    assert shorts(text.format("banks"))[-1][2] == ""
    assert shorts(text.format("board"))[-1][2] == "Kenya Airways>"


@pytest.mark.parametrize(("noun", "expected"), [("dealership", ""), ("brewery", ""), ("government", "PER>")])
def test_a_firm_of_a_state_is_not_that_state(noun: str, expected: str) -> None:
    assert shorts(f"A Peruvian {noun} withdrew from the pact on Monday.")[0][2] == expected


def test_a_verb_in_the_past_between_a_state_and_people_makes_no_people_of_it() -> None:
    assert shorts("Ghana let women drive in May.") == [("2024-05", "eased", "GHA>")]
    assert shorts("Ghana forbade girls to wear the veil in May.") == [("2024-05", "restricted", "GHA>")]
