"""States and their organisations that act under words which stand for them."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def last(text: str) -> str:
    """The parties of the last happening."""
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO met in Vilnius in July. The Western alliance condemned China on Monday.", "NATO> CHN<"),
        ("NATO met in Vilnius in July. The 32-member alliance condemned China on Monday.", "NATO> CHN<"),
        ("The EU met in Riga in July. The 27-nation bloc condemned China on Monday.", "EUR> CHN<"),
        ("OPEC met in Vienna in July. The oil cartel condemned China on Monday.", "OPEC> CHN<"),
        ("The African Union met in July. The continental body condemned Chad on Monday.", "AU> TCD<"),
        (
            "The EU and Mercosur met. The South American bloc condemned Chad on Monday.",
            "MERCOSUR> TCD<",
        ),
        ("The EU met in Riga in July. The West African bloc condemned China on Monday.", "CHN<"),
        ("The EU met in Riga in July. The new bloc condemned China on Monday.", "CHN<"),
        ("The EU met in Riga in July. The body was found in Chad on Monday.", ""),
    ],
)
def test_an_organisation_goes_by_its_members_its_region_and_its_task(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile fought a war once. The former foes signed a pact on Monday.", "PER> CHL>"),
        ("Peru and Chile fought a war once. The old enemies signed a pact on Monday.", "PER> CHL>"),
        ("Peru and Chile share a lake. The Andean neighbours signed a pact on Monday.", "PER> CHL>"),
        ("India and Pakistan met. The nuclear-armed rivals signed a pact on Monday.", "IND> PAK>"),
        ("Peru and Chile held talks in May. The allies signed a pact on Monday.", "PER> CHL>"),
        ("Peru joined NATO in May. The allies signed a pact on Monday.", "NATO>"),
        ("Peru, Chile and Cuba met in May. The rivals signed a pact on Monday.", ""),
        (
            "Norway, Cuba and Spain met in May. All of them condemned Chad on Monday.",
            "NOR> CUB> ESP> TCD<",
        ),
        ("Latvia and Estonia met in May. Each of them condemned Chad on Monday.", "LVA> EST> TCD<"),
        ("Peru bought three ships in May. All of them sank on Monday.", ""),
        ("Hamas and Israel are talking through Egypt. The former struck Rafah on Monday.", "Hamas>"),
    ],
)
def test_rivals_neighbours_and_all_of_them_are_those_told_of_together(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A longtime ally of Russia, Armenia condemned Iran on Monday.", "ARM> IRN<"),
        ("A former French colony, Niger expelled 40 Danes on Monday.", "NER> DNK<"),
        ("Once a Soviet republic, Moldova condemned Iran on Monday.", "MDA> IRN<"),
        ("Wary of China, Vietnam condemned Iran on Monday.", "VNM> IRN<"),
        ("The presidents of Peru, Chile and Cuba condemned Iran on Monday.", "PER> CHL> CUB> IRN<"),
        (
            "The head of Nordsund Air, Norway's largest carrier, condemned Iran on Monday.",
            "Nordsund Air> IRN<",
        ),
        ("Officials in Lima, Peru condemned Iran on Monday.", "PER> IRN<"),
    ],
)
def test_words_that_say_what_a_state_is_may_stand_before_it(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada condemned Iran on Monday, as did Peru.", "CAN> PER> IRN<"),
        ("Chad closed its border with Sudan in May, as did Egypt and Libya.", "TCD> EGY> LBY> SDN<"),
        ("Canada condemned Iran on Monday, as the envoy of Peru left.", "CAN> IRN<"),
        ("Sweden expelled two Russian envoys in March. So did Finland on Monday.", "FIN> RUS<"),
        ("Sweden condemned Iran in March. So did Finland on Monday.", "FIN> IRN<"),
        ("Sweden condemned Iran in March. So the Finns left on Monday.", "FIN>"),
    ],
)
def test_who_is_said_to_do_so_too_does_it(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Georgia held a vote in May. Prosecutors charged Oda Lind on Monday.", "GEO> Oda Lind<"),
        ("Kenya sent police to Haiti in May. The high court blocked it on Monday.", "KEN>"),
        ("Tunisia closed parliament in May. Security forces arrested Oda Lind on Monday.", "TUN> Oda Lind<"),
        ("Mali held a vote in May. Military rulers closed the border on Monday.", "MLI>"),
        ("Peru and Chile met in May. Prosecutors charged Oda Lind on Monday.", "Oda Lind<"),
        ("The treasury in London froze the assets of two Danes on Monday.", "GBR> DNK<"),
    ],
)
def test_forces_and_courts_without_an_owner_are_those_of_the_state_that_acted_just_before(
    text: str, expected: str
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Niger mourned in July. The border with Benin was closed on Monday.", "NER> BEN<"),
        ("Niger mourned in July. The bank in Benin was closed on Monday.", ""),
        ("Niger mourned in July. The border had been closed in May.", ""),
        ("Iran and Oman talked in July. Five prisoners were exchanged on Monday.", "IRN> OMN>"),
        ("Russia accused Poland of spying. The accusation was rejected in Warsaw on Monday.", "POL> RUS<"),
        ("America cut aid to Niger in May. The suspension was lifted on Monday.", "USA> NER<"),
        ("Finland will join NATO. The application was lodged on Monday.", "FIN>"),
        ("A Kenyan died in Somalia in May. Nairobi summoned the ambassador on Monday.", "KEN> SOM<"),
        ("A Kenyan met a Dane in Somalia. Nairobi summoned the ambassador on Monday.", "KEN>"),
        ("The African Union suspended Gabon in May. The 55-member body readmitted it on Monday.", "AU> GAB<"),
        ("ECOWAS put sanctions on Niger in May. The bloc lifted them on Monday.", "ECOWAS> NER<"),
    ],
)
def test_what_is_done_without_an_agent_is_done_by_those_told_of_just_before(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The move by Spain to leave was praised by Turkey on Monday.", "TUR> ESP<"),
        ("The attack by Iran on the ship was condemned by Norway on Monday.", "NOR> IRN<"),
        ("Peru left the pact in May. The move was criticised by Chile on Monday.", "CHL> PER<"),
        ("Cuba fined Peru in May. Chile denounced the measure on Monday.", "CHL> CUB<"),
        ("The house by the river was condemned by Peru on Monday.", "PER>"),
    ],
)
def test_whose_deed_is_judged_in_the_passive_is_judged(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Israeli and Hamas officials met in Cairo on Monday.", "ISR> Hamas>"),
        ("Turkish and UN negotiators met in Cairo on Monday.", "TUR> UNO>"),
        ("Turkish and Hamas flags burned on Monday.", "TUR> Hamas>"),
    ],
)
def test_an_adjective_before_the_officials_of_a_movement_tells_of_its_own(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Egypt and Qatar mediated between Israel and Hamas. They condemned Iran on Monday.",
            "EGY> QAT> IRN<",
        ),
        ("Qatar mediated between Israel and Hamas. They signed a truce on Monday.", "ISR> Hamas>"),
    ],
)
def test_they_are_those_who_mediate_or_those_between_whom_one_does(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO sent ships in May. Two years ago in Madrid the alliance condemned Iran.", "NATO> IRN<"),
        ("The EU quarrelled. At a summit in Riga on Monday the bloc condemned Iran.", "EUR> IRN<"),
        ("Peru and Chile quarrel. In Oslo on Monday their ministers signed a truce.", "PER> CHL>"),
        (
            "Kenya met the IMF in May. Last week in Oslo the fund condemned Iran.",
            "IMF> IRN<",
        ),
        ("Peru left in May. In Oslo on Monday Chile condemned Iran.", "CHL> IRN<"),
        ("Peru left in May. In Oslo on Monday, Chile and the others condemned Iran.", "CHL> IRN<"),
        ("NATO met in May. In Riga on Monday the mayor condemned Iran.", "IRN<"),
    ],
)
def test_a_place_and_a_time_may_stand_before_whoever_is_taken_up(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guinea mourned in May. The military government condemned Iran on Monday.", "GIN> IRN<"),
        ("Peru mourned in May. The interim government condemned Iran on Monday.", "PER> IRN<"),
        ("Peru mourned in May. The left-wing government condemned Iran on Monday.", "PER> IRN<"),
        ("Peru mourned in May. The caretaker cabinet condemned Iran on Monday.", "PER> IRN<"),
        ("Peru mourned in May. The local government condemned Iran on Monday.", "IRN<"),
        (
            "Spain's premier, Pedro Sánchez, left. The leftist premier condemned Iran on Monday.",
            "ESP> IRN<",
        ),
        ("Estonia fears a war. The NATO member condemned Iran on Monday.", "EST> IRN<"),
        ("Hungary stands alone. The EU member state condemned Iran on Monday.", "HUN> IRN<"),
        ("Norway fears a war. The EU member condemned Iran on Monday.", "EUR> IRN<"),
        ("Iran was defiant. The Islamic republic condemned Chad on Monday.", "IRN> TCD<"),
        ("Eritrea is closed. The one-party state condemned Chad on Monday.", "ERI> TCD<"),
        ("Monaco is rich. The Alpine principality condemned Chad on Monday.", "TCD<"),
    ],
)
def test_a_government_or_a_state_is_known_by_what_it_is(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The raid was condemned by Brussels on Monday.", "EUR>"),
        ("The raid was condemned by Brussels police on Monday.", ""),
        ("A delegation from Hamas was received by Russia on Monday.", "RUS> Hamas<"),
        ("A gift from Hamas was received by Russia on Monday.", "RUS>"),
        ("Tuvalu has ties with Taiwan, which recognised Tuvalu on Monday.", "TWN> TUV<"),
        ("Norway promised Kyiv 22 tanks in May. The first six were handed over on Monday.", "NOR> UKR<"),
        ("Togo freed an envoy of Mali in May. Chad welcomed the gesture on Monday.", "TCD> TGO<"),
    ],
)
def test_brussels_acts_for_the_union_and_the_first_six_are_those_promised(text: str, expected: str) -> None:
    assert last(text) == expected
