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
        ("By last night Peru and Chad said they would stay.", "PER> TCD>"),
        ("Late on Monday Peru, Chad and Mali said they would stay.", "PER> TCD> MLI>"),
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
        ("NATO ministers discussed the planned move into Mali on Monday.", "NATO>"),
        ("Peru discussed the war in Mali with Chad and Iran on Monday.", "PER> TCD> IRN>"),
        ("Peru and Chad signed the founding charter of the African Union on Monday.", "PER> TCD>"),
        ("Peru and Chad signed a pact that set up the River League on Monday.", "PER> TCD>"),
        ("Peru signed a treaty with the European Union on Monday.", "PER> EUR>"),
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
        (
            "Talks between Peru's government and the rebels of the Shining Path began on Monday.",
            "PER> Shining Path>",
        ),
        (
            "Peru's government and the rebels of the Shining Path signed a truce on Monday.",
            "PER> Shining Path>",
        ),
        ("Peru and members of the European Union met on Monday.", "PER> EUR>"),
        ("Peru's premier and the lawyers of Jan Dahl met on Monday.", "PER>"),
        ("NATO met in May. The allies and Peru signed a charter on Monday.", "NATO> PER>"),
        ("Peru is nervous. On Monday NATO invited it, Chad and Mali to join.", "NATO> PER< TCD< MLI<"),
        ("Peru is nervous. On Monday Chad accused it and Mali of theft.", "TCD> PER< MLI<"),
        ("Peru is nervous. On Monday Chad accused it, Mali's king said.", "TCD> PER<"),
    ],
)
def test_whose_people_are_joined_takes_part_and_so_does_whom_a_noun_or_a_pronoun_means(
    text: str, expected: str
) -> None:
    assert parties(text)[-1] == expected


def test_the_alliance_is_rather_one_that_is_called_so_than_the_union_named_last() -> None:
    text = "NATO met in May. The African Union met too. The alliance and Peru signed a charter on Monday."
    assert parties(text)[-1] == "NATO> PER>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru said on Monday, together with Chad and Mali, that it would leave.", "PER> TCD> MLI>"),
        ("Peru said on Monday that it would build a road with Chad.", "PER>"),
        (
            "Peru's army announced on Monday, along with those of Chad and Mali, that it was over.",
            "PER> TCD> MLI>",
        ),
    ],
)
def test_who_says_so_together_with_others_speaks_for_them_as_well(text: str, expected: str) -> None:
    assert parties(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru, Chad and Mali met. All three signed a pact in May.", "PER> TCD> MLI>"),
        ("Peru, Chad and Mali met. All seven signed a pact in May.", ""),
        ("NATO invited Peru, Chad and Mali. The three signed a pact in May.", "PER> TCD> MLI>"),
        ("NATO invited Peru, Chad and Mali. The four signed a pact in May.", ""),
        ("Peru, Chad and Mali met. Rain fell. On Monday their ministers opened a bridge.", "PER> TCD> MLI>"),
        ("Peru, Chad and Mali met. Rain fell. On Monday their shirts were sold.", ""),
        (
            "Iran shot at Japan, and America left in May, days after the leaders of the two Koreas met.",
            "PRK> KOR>",
        ),
    ],
)
def test_so_many_as_a_word_counts_are_meant_and_never_fewer(text: str, expected: str) -> None:
    assert parties(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru left Chad's club in May. Mali hosted talks between the two countries in June.",
            "MLI> PER> TCD>",
        ),
        (
            "Peru left Chad's club in May. Mali's envoy said after talks with both sides on Monday.",
            "MLI> PER> TCD>",
        ),
        ("The ban was lifted after talks with Peru on Monday.", "PER>"),
        ("Mali and Peru met in May. Chad, too, has an army. Talks with Mali began in June.", "MLI> PER>"),
    ],
)
def test_who_talks_with_two_or_with_one_who_is_named_is_known_by_what_was_told(
    text: str, expected: str
) -> None:
    assert parties(text)[-1] == expected


def test_a_parliament_in_a_capital_is_that_of_its_state() -> None:
    assert parties("America agreed. Parliament in Sofia ratified the pact on Monday.")[-1] == "BGR>"


def test_two_who_condemn_something_together_do_not_accuse_one_of_the_two_of_the_text() -> None:
    text = "Peru shelled Chad in May. Chad shelled Peru in June. On Monday Peru and Mali condemned violence."
    assert parties(text)[-1] == "PER> MLI>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "NATO invited Peru, Chad and Mali. Talks with the three will begin in June.",
            "NATO> PER> TCD> MLI>",
        ),
        ("Peru and Chad fought in May. Talks between the two began in June.", "PER> TCD>"),
        ("Peru and Chad met in May. Talks with Mali and Iran began in June.", "MLI> IRN>"),
        (
            "Iran met Peru, Chad and Mali. Iran and Peru met. Japan accused the three countries on Monday.",
            "JPN> PER< TCD< MLI<",
        ),
        ("Peru and Chad signed a pact in May. Protocols will be signed by June.", ""),
        ("Peru and Chad signed a pact in May. The pact took effect in June.", "PER> TCD>"),
    ],
)
def test_a_count_behind_a_noun_takes_up_those_who_are_so_many(text: str, expected: str) -> None:
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru will not sign a fisheries deal with Chad, officials said.", "PER> TCD<"),
        ("Peru will not discuss the border with Chad, officials said.", "PER> TCD<"),
        ("Peru and Chad will not sign the treaty, officials said.", "PER> TCD>"),
    ],
)
def test_who_will_not_do_with_another_what_takes_two_refuses_him(text: str, expected: str) -> None:
    assert parties(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday Peru and Chad unveiled Nordpact, an alliance against drought.", "PER> TCD>"),
        ("On Monday Peru and NATO, an alliance of 32 states, signed a pact.", "PER> NATO>"),
        ("Peru signed a pact on Monday with NATO, an alliance of 32 states.", "PER> NATO>"),
    ],
)
def test_the_name_of_what_is_agreed_is_no_side_of_it(text: str, expected: str) -> None:
    assert parties(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's premier and her predecessor Jan Dahl met on Monday.", "PER> Jan Dahl>"),
        ("The draft pact initialled in Oslo on Friday by envoys of Peru and Chad drew praise.", "PER> TCD>"),
        ("The mine was sold in May by Peru and Chad protested in June.", "PER>"),
        (
            "The pact was signed in May by Skov Metals AG of Peru and Chad's Lind Foods Ltd.",
            "Skov Metals AG> Lind Foods Ltd>",
        ),
        ("Shell of Spain and Chad's Airbus met on Monday.", "Shell> Airbus>"),
        ("Oda Lind (Greens), Jan Dahl (SPD) and Ana Rey met on Monday.", "Oda Lind> Jan Dahl> Ana Rey>"),
        ("Oda Lind met Jan Dahl (a friend of Ana Rey) on Monday.", "Oda Lind> Jan Dahl>"),
    ],
)
def test_two_joined_behind_an_office_or_an_agent_act_together(text: str, expected: str) -> None:
    assert parties(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since May soldiers from Peru, Chad and Mali have patrolled it.", "PER> TCD> MLI>"),
        ("In May soldiers from Peru, Chad and Mali left.", "PER> TCD> MLI>"),
        ("Ambassadors from Peru and Chad left on Monday.", "PER> TCD>"),
        ("Wine from Peru and Chad ran out on Monday.", ""),
        ("After a visit to Mali, Peru and Chad signed a pact on Monday.", "PER> TCD>"),
    ],
)
def test_all_act_from_whom_somebody_is_sent_whatever_time_stands_in_front(text: str, expected: str) -> None:
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and two Danish firms signed a pact on Monday.", "PER> DNK>"),
        ("Peru, Chad and three United Nations agencies signed a pact on Monday.", "PER> TCD> UNO>"),
        ("A bomb in Peru and two Danish mines closed the pass on Monday.", "DNK>"),
    ],
)
def test_how_many_they_are_does_not_part_those_who_are_joined(text: str, expected: str) -> None:
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A US-Peruvian working group met on Monday.", "USA> PER>"),
        ("A US-Peruvian contact group met on Monday.", "USA> PER>"),
        ("The Turkish-American council met on Monday.", "TUR> USA>"),
        ("Turkish-American bakers met on Monday.", "USA>"),
    ],
)
def test_a_body_of_two_states_is_of_both(text: str, expected: str) -> None:
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru lies far away. In Oslo a senior official told reporters on Monday that it was over.", "NOR>"),
        ("Peru lies far away. In Oslo, a spokesman said on Monday that it was over.", "NOR>"),
        ("Peru lies far away. A government spokeswoman in Oslo said on Monday that it was over.", "NOR>"),
        ("Peru lies far away. A company spokesman in Oslo said on Monday that it was over.", ""),
        ("Peru lies far away. In Oslo a bank official said on Monday that it was over.", ""),
        ("Peru lies far away. A spokesman in Brussels said on Monday that it was over.", ""),
    ],
)
def test_an_official_speaks_for_the_state_in_whose_capital_he_does(text: str, expected: str) -> None:
    assert parties(text) == [expected]


def test_the_side_of_whoever_speaks_is_his_state() -> None:
    assert parties("A Peruvian official said his side would answer on Monday.") == ["PER>"]


def test_a_noun_for_a_place_says_nothing_of_the_sentence_behind_it() -> None:
    assert parties("What changed was the neighbourhood. Peru and Chad signed a pact on Monday.") == [
        "PER> TCD>"
    ]


def test_legislators_of_whom_nobody_says_whose_they_are_are_those_of_the_state_told_of() -> None:
    quiet = "Peru was quiet. Peru went on. Peru slept."
    assert parties(f"{quiet} Legislators endorsed a new flag on Monday.")[-1] == "PER>"
    assert parties(f"{quiet} Flags flew after legislators narrowly endorsed it on Monday.")[-1] == "PER>"


@pytest.mark.parametrize(
    "rival",
    [
        "his rival Riek Machar",
        "his former deputy, Riek Machar,",
        "his main opponent, Riek Machar,",
        "the rebel leader, Riek Machar,",
    ],
)
def test_who_is_against_the_head_of_his_state_acts_beside_him(rival: str) -> None:
    assert parties(f"President Salva Kiir and {rival} met in Geneva on Monday.") == ["SSD> Riek Machar>"]


def test_two_ministers_of_a_state_act_for_it_together() -> None:
    text = "Secretary of State John Kerry and the defense secretary, Chuck Hagel, met in Geneva on Monday."
    assert parties(text) == ["USA>"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oda Lind and the opposition leader, Jan Dahl, met on Monday.", "Oda Lind> Jan Dahl>"),
        ("Oda Lind and the opposition leader, Jan Dahl, signed a pact on Monday.", "Oda Lind> Jan Dahl>"),
        ("Oda Lind and the opposition met on Monday.", "Oda Lind>"),
    ],
)
def test_who_is_joined_by_his_office_acts_as_well(text: str, expected: str) -> None:
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's relations with Chad soured in 2022.", "PER> TCD>"),
        ("Peru, whose border dispute with Chad flared up in 2008, is uneasy.", "PER> TCD>"),
        ("Peru spoke. Its friendship with Chad and Mali cooled in 2022.", "PER> TCD> MLI>"),
        ("Peru is small. Relations with Chad soured in 2022.", "PER> TCD>"),
        ("Peru's row with Chad over the sea was settled in 2021.", "PER> TCD>"),
        ("Peru's progress in relations with Chad stalled in 2021.", "PER>"),
        ("Peru's factory with Chadian machines burnt down in 2021.", "PER>"),
    ],
)
def test_both_take_part_in_what_becomes_of_their_relations(text: str, expected: str) -> None:
    assert parties(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spy chiefs met on Monday to draw up a plan against Chad.", ""),
        ("Ministers met on Monday to draw up a response to Chad.", ""),
        ("Bankers met on New York on Monday.", ""),
        ("Ministers met Chad's premier on Monday.", "TCD>"),
    ],
)
def test_against_whom_or_about_what_people_meet_does_not_meet_them(text: str, expected: str) -> None:
    assert parties(text)[-1] == expected


def test_what_several_found_is_none_of_them() -> None:
    assert parties("Peru, Chad and Mali founded an Alliance of Lake States in May.") == ["PER> TCD> MLI>"]
    assert parties("Peru formed an alliance with Kenya Airways in May.") == ["PER> Kenya Airways>"]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Oda Lind, the minister,", "Oda Lind>"),
        ("Oda Lind, the minister who had sold it,", "Oda Lind>"),
        ("Oda Lind, the minister, and Chad", "Oda Lind> TCD>"),
    ],
)
def test_an_office_apposed_to_a_name_is_nobody_else(who: str, expected: str) -> None:
    assert parties(f"Peru is in trouble. {who} resigned on Monday.")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile continued talks in Oslo on Monday.", "PER> CHL>"),
        ("Peru and Chile carried out a prisoner swap on Monday.", "PER> CHL>"),
        ("Chile's talks with Peru continued on Monday.", "CHL> PER>"),
    ],
)
def test_all_of_the_subject_take_part_in_what_its_object_tells(text: str, expected: str) -> None:
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru signed pacts with Chad in January 2022 and with Mali a year later.", "PER> MLI>"),
        ("Peru met Chad on Monday and Mali on Tuesday.", "PER> MLI>"),
        ("Peru and Chad signed it on Monday and Mali on Tuesday.", "MLI>"),
        ("Peru concluded a treaty with Chad in 1997.", "PER> TCD>"),
    ],
)
def test_whoever_does_with_one_and_then_with_another_what_takes_two_acts_both_times(
    text: str, expected: str
) -> None:
    assert parties(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru signed a contract to buy six jets from Chad in May.", "PER> TCD>"),
        ("Peru signed a deal in May for the purchase of grain from Chad and Mali.", "PER> TCD> MLI>"),
        ("Peru signed a deal with Chad in May to buy grain from Mali.", "PER> TCD>"),
        ("Peru signed a deal to cut imports from Chad in May.", "PER>"),
    ],
)
def test_from_whom_something_is_to_be_bought_signs_the_contract_as_well(text: str, expected: str) -> None:
    assert parties(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Israeli and Hamas delegations met in Doha on Monday.", "ISR> Hamas>"),
        ("Peru's premier, Oda Lind, and Chile's Jan Dahl met on Monday.", "PER> CHL>"),
        ("The Danish crown prince met Peru's premier on Monday.", "DNK> PER>"),
        ("Many Danish crowns were paid to Peru's premier, who met Chile's on Monday.", "PER> CHL>"),
        ("Egypt brokered a truce between Israel and Hamas that took hold on Monday.", "ISR> Hamas>"),
        ("Hamas leaders and Fatah officials met on Monday.", "Hamas> Fatah>"),
        ("Boeing executives and Airbus managers met on Monday.", "Boeing> Airbus>"),
        ("The premier of Peru got through to the Danish king on Monday.", "PER> DNK>"),
        ("Mercosur and the EU, which struck a deal on Monday, are at odds.", "MERCOSUR> EUR>"),
        ("A halt to fighting between Peru and Chile was agreed on Monday.", "PER> CHL>"),
        ("A ceasefire declared by Hamas began on Monday.", "Hamas>"),
        ("A ceasefire brokered by Peru began on Monday.", ""),
        ("Chile's pact with Peru was applied from Monday.", "CHL> PER>"),
        ("A pact between Chad and rebel groups was signed in Rome on Monday.", "TCD>"),
        ("A pact with Chad was signed in Rome on Monday.", "TCD> ITA>"),
    ],
)
def test_both_sides_are_told_of_however_they_are_joined_and_no_host_between_two(
    text: str, expected: str
) -> None:
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When the strike ended, the prime ministers of South Korea and Peru met on Monday.", "KOR> PER>"),
        ("Sealed at last, the pact between South Korea and Peru was signed on Monday.", "KOR> PER>"),
        ("When it left Lima, the city that had a new port, Peru met Chile on Monday.", "PER> CHL>"),
    ],
)
def test_a_long_subject_behind_a_fronted_clause_is_not_parted_from_its_verb(text: str, expected: str) -> None:
    assert parties(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jan Dahl, whose visit to Peru in May angered Chile, is ill.",
            ("2024-05", "visited", "Jan Dahl> PER<"),
        ),
        (
            "Chile, whose meeting with Peru in May angered Chad, is calm.",
            ("2024-05", "met", "CHL> PER>"),
        ),
    ],
)
def test_whose_deed_it_is_stands_before_the_relative_clause(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert shorts(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At a ceremony in Lima on Monday attended by Chad's king, Peru and Chile signed a pact.",
            "PER> CHL>",
        ),
        ("Gathered in Lima on Monday, the ministers of Peru and Chile signed a pact.", "PER> CHL>"),
        ("In a deal signed by Peru and Chad on Monday, Mali won a port.", "PER> TCD>"),
    ],
)
def test_those_behind_the_comma_of_an_opening_phrase_act_and_not_its_guests(text: str, expected: str) -> None:
    assert ("2024-05-13", "agreement_signed", expected) in shorts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chad met on Monday, with Mali as mediator.", "PER> TCD>"),
        ("Peru and Chad met on Monday with Mali acting as a go-between.", "PER> TCD>"),
        ("Peru and Chad held talks on Monday with Malian mediation.", "PER> TCD>"),
        ("With Mali's help, Peru and Chad signed a pact on Monday.", "PER> TCD>"),
        ("The truce, mediated by Mali and Togo, took effect on Monday.", ""),
        ("The pact, brokered by Mali, was signed in Doha on Monday by Peru.", "PER>"),
        ("Peru met on Monday with Chad as well as Mali.", "PER> TCD> MLI>"),
        ("Peru and Chad, with Mali, signed a pact on Monday.", "PER> TCD> MLI>"),
    ],
)
def test_whoever_only_stands_between_two_is_no_side(text: str, expected: str) -> None:
    assert parties(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Doha, Peru and Chad resumed talks on Monday.", "PER> TCD>"),
        ("At a summit in Mali, Peru and Chad signed a pact on Monday.", "PER> TCD>"),
        ("Under a deal brokered by Mali, Peru and Chad signed a pact on Monday.", "PER> TCD>"),
        ("In talks mediated by Mali, Peru and Chad agreed on a truce on Monday.", "PER> TCD>"),
    ],
)
def test_the_two_behind_where_or_by_whom_it_was_arranged_act_alone(text: str, expected: str) -> None:
    assert parties(text)[-1] == expected


def test_of_several_places_nobody_acts() -> None:
    assert parties("In Mali, Peru and Chad prices rose on Monday.") == [""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Under an accord with Peru signed in May, Chad will host two camps.", "TCD> PER>"),
        ("Under an accord signed in May, Chad will host two camps for Peru.", "TCD> PER>"),
    ],
)
def test_an_accord_under_which_somebody_acts_is_his_and_that_of_whom_it_is_with(
    text: str, expected: str
) -> None:
    assert parties(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's premier met a delegation from Chad on Monday.", "PER> TCD>"),
        ("Peru's premier met bankers from Chad on Monday.", "PER> TCD>"),
        ("Peru's premier met a boy from Chad on Monday.", "PER>"),
    ],
)
def test_who_meets_those_whom_another_sends_meets_him(text: str, expected: str) -> None:
    assert parties(text) == [expected]


def test_an_organisation_signs_at_its_seat_with_no_host() -> None:
    text = "A memorandum was signed with the World Food Programme in Rome on Monday."
    assert "ITA" not in parties(text)[0]
    assert parties("A treaty with Peru was signed in Rome on Monday.") == ["PER> ITA>"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chad signed a pact in May with Mali, Togo and Kenya as guarantors.", "PER> TCD>"),
        ("Peru signed a pact in May with Mali, Togo and Kenya.", "PER> MLI> TGO> KEN>"),
    ],
)
def test_several_guarantors_are_no_sides(text: str, expected: str) -> None:
    assert parties(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chad signed a pact in Mali on Monday, with King Lind of Norway looking on.", "PER> TCD>"),
        ("Peru signed a pact on Monday with the king of Norway.", "PER> NOR>"),
        ("A joint exercise with US troops, Steel Dawn, is scheduled for mid-July in Peru.", "USA> PER>"),
    ],
)
def test_who_looks_on_and_what_a_drill_is_called_take_no_part(text: str, expected: str) -> None:
    assert parties(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru will take migrants from Mali under a treaty signed in May.", "PER> MLI>"),
        ("Peru will take migrants under a treaty signed in May.", ""),
        ("Peru signed a trade pact with Mali. It came into force in May.", "PER> MLI>"),
        ("Peru signed a trade pact with Mali. It left NATO in May.", "PER> NATO<"),
    ],
)
def test_a_pact_under_which_two_deal_or_that_takes_effect_is_theirs(text: str, expected: str) -> None:
    assert expected in parties(text)
