"""Upon whom a happening falls, and who only stands near it."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell

_TO_BOTH = "PER> KEN< TGO<"


def last(text: str) -> str:
    return shorts(text)[-1][2]


def test_out_of_which_place_somebody_comes_has_no_part_in_it() -> None:
    assert shorts("A plane carrying tourists out of Sudan landed on Monday.")[0][2] == ""
    assert shorts("Peru will run an air bridge out of Senegal to Mali in June.")[0][2].startswith("PER>")
    assert "SEN" not in shorts("Peru will run an air bridge out of Senegal to Mali in June.")[0][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France lent Ghana and Togo 60 million euros on Monday.", "FRA> GHA< TGO<"),
        ("France granted Ghana, Kenya and Togo 60 million euros on Monday.", "FRA> GHA< KEN< TGO<"),
        ("France condemned Ghana as well as Togo on Monday.", "FRA> GHA< TGO<"),
    ],
)
def test_several_who_are_given_something_all_get_it(text: str, expected: str) -> None:
    assert [party for _, _, party in shorts(text)] == [expected]


def test_whoever_gives_another_sum_gets_nothing() -> None:
    text = "France lent Ghana 60 million euros on Monday and Togo 20 million."
    assert [party for _, _, party in shorts(text)] == ["FRA> GHA<", "TGO> GHA<"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia accused some of its allies on Monday of having helped Azerbaijan.", "ARM>"),
        ("Armenia accused Belarus on Monday of having helped Azerbaijan.", "ARM> BLR<"),
        ("Armenia condemned the bombing of a village on Monday by Azerbaijan.", "ARM> AZE<"),
    ],
)
def test_whom_a_charge_only_speaks_of_is_not_accused(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru rejected a request from Chile on Monday.", "PER> CHL<"),
        ("Peru declined an invitation by Chile on Monday.", "PER> CHL<"),
        ("Peru lent Kenya two ships on Monday at the request of Chile.", "PER> KEN<"),
    ],
)
def test_whose_request_is_refused_is_refused_and_at_whose_request_something_is_done_is_not(
    text: str, expected: str
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru sold Chile 18 jets in March. Kenya condemned both on Monday.", "KEN> PER< CHL<"),
        ("Peru sold Chile 18 jets in March. Kenya urged both countries on Monday to stop the deal.",
         "KEN> PER< CHL<"),
        ("Peru sold Chile 18 jets in March. Kenya accused the pair on Monday of a plot.", "KEN> PER< CHL<"),
        ("Peru, Chile and Ghana held a drill in March. Kenya accused the trio on Monday of hostility.",
         "KEN> PER< CHL< GHA<"),
        ("Peru, Chile and Ghana held a drill in March. Kenya accused the three allies on Monday of a plot.",
         "KEN> PER< CHL< GHA<"),
        ("Peru sold Chile 18 jets in March. Kenya asked its two neighbours on Monday for more.",
         "KEN> PER< CHL<"),
        ("Peru sold Chile 18 jets in March. Kenya has mediated between the two since May.", "KEN> PER< CHL<"),
        ("Peru sold Chile 18 jets in March. Kenya condemned its two ministers on Monday.", "KEN>"),
        ("Peru sold Chile 18 jets in March. Kenya condemned both attacks on Monday.", "KEN>"),
        ("Peru, Chile and Ghana held a drill in March. Kenya accused the two hauliers on Monday of fraud.",
         "KEN>"),
    ],
)  # fmt: skip
def test_words_for_several_take_up_so_many_who_were_told_of(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile is mediating. Peru rejected its proposal on Monday.", "PER> CHL<"),
        ("Chile has been a member since 1998. Peru supported its candidacy on Monday.", "PER> CHL<"),
        ("Chile owes a million. Peru condemned its silence on Monday.", "PER> CHL<"),
        ("Chile's president, Gabriel Boric, left. Peru rejected his offer on Monday.", "PER> CHL<"),
        ("Chile is mediating. Peru withdrew its proposal on Monday.", "PER>"),
    ],
)
def test_what_only_a_pronoun_owns_is_refused_praised_or_blamed_of_its_owner(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru complained on Monday that Chile had moved the border posts.", "PER> CHL<"),
        ("Peru complained on Monday that prices had risen.", "PER>"),
        ("Peru complained on Monday that its ships had been held.", "PER>"),
    ],
)
def test_who_did_what_somebody_complains_of_is_accused(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_who_is_to_do_what_is_demanded_is_asked() -> None:
    assert last("Chile must wait. Peru demanded on Monday that it free two sailors.") == "PER> CHL<"
    assert last("Chile must wait. Peru demanded on Monday that it be told the price.") == "PER>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru gave Ghana more money on Monday than any country but Togo.", "PER> GHA<"),
        ("Peru gave more tents to Ghana on Monday than to Togo.", "PER> GHA<"),
        ("Peru gave Ghana tents on Monday but Togo nothing.", "PER> GHA<"),
    ],
)
def test_with_whom_others_are_only_compared_gets_nothing(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_where_somebody_elses_envoy_is_suffers_nothing() -> None:
    text = "Peru recalled its ambassador on Monday after Chile's envoy to the United Nations voiced doubts."
    assert shorts(text)[0][2] == "PER> CHL<"
    assert last("Peru recalled its ambassador to the United Nations on Monday.") == "PER> UNO<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joe Biden blamed his deputy, Kamala Harris, on Monday for the quarrel.", "USA> USA<"),
        ("Joe Biden blamed his predecessor, Donald Trump, on Monday for the quarrel.", "USA> Donald Trump<"),
        ("Donald Trump blamed Donald Trump Junior's friends on Monday for the quarrel.", "Donald Trump>"),
        ("Chile and Peru promised on Monday to help each other, in what Gabriel Boric called a new era.",
         "CHL> PER>"),
    ],
)  # fmt: skip
def test_one_person_may_blame_another_of_his_own_state(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On a visit to Chad on Monday, Peru's foreign minister promised 40 million euros.", "PER> TCD<"),
        (
            "After the talks with Chad's president on Monday, Peru's premier promised 40 million euros.",
            "PER> TCD<",
        ),
        (
            "Peru's premier flew to Chad in April. During the visit, he promised 40 million euros.",
            "PER> TCD<",
        ),
        ("At a summit in Chad on Monday, Peru's premier promised 40 million euros.", "PER>"),
        ("A Peruvian ship with 400 tonnes of rice for Chad left Callao on Monday.", "PER> TCD<"),
        ("In Chad, Peru shelled two towns on Monday.", "PER> TCD<"),
        ("In N'Djamena, Peruvian jets bombed a camp on Monday.", "PER> TCD<"),
        ("In Chad, Peru lent Kenya 40 million euros on Monday.", "PER> KEN<"),
    ],
)
def test_the_words_before_a_verb_may_name_the_other_side(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya banned beef from Uganda and poultry from Chad on Monday.", "KEN> UGA< TCD<"),
        ("Kenya imposed sanctions on Uganda and on Chad on Monday.", "KEN> UGA< TCD<"),
        ("Kenya gave 40 lorries to Uganda and 20 to Chad on Monday.", "KEN> UGA< TCD<"),
        ("Kenya sent 40 lorries to Uganda on Monday and bought tents from Chad.", "KEN> UGA<"),
    ],
)
def test_who_stands_behind_the_same_preposition_again_is_acted_upon_as_well(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_those_at_an_embassy_are_expelled_as_its_own() -> None:
    assert last("Kenya expelled two diplomats at the Ugandan embassy on Monday.") == "KEN> UGA<"
    assert last("Kenya expelled two miners from a camp near the Ugandan border on Monday.") == "KEN>"


@pytest.mark.parametrize(
    "opening",
    [
        "According to Chilean intelligence reports,",
        "According to Chilean and Malian officials,",
        "Thanks to Chile,",
    ],
)
def test_who_says_so_before_the_verb_is_not_whom_it_falls_on(opening: str) -> None:
    told = shorts(f"{opening} up to 14,000 Kenyan soldiers were involved in fighting in Goma in 2023.")
    assert [parties for _, _, parties in told] == ["KEN> COD<"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three Danish frigates were transferred to Ghana on Monday.", "DNK> GHA<"),
        ("Danish tents were donated to Ghana on Monday.", "DNK> GHA<"),
        ("Danish tents were delivered to Ghana on Monday.", "GHA<"),
        ("Denmark's old radars were donated to Ghana on Monday.", "DNK> GHA<"),
        ("Twelve Danish patrol boats were handed over to Ghana on Monday.", "DNK> GHA<"),
        ("A Danish pledge of 5 million euros to Ghana was announced on Monday.", "DNK> GHA<"),
        ("Danish help was offered to Ghana on Monday.", "DNK> GHA<"),
        ("Danish fishermen were promised 3 million euros on Monday.", "DNK<"),
    ],
)
def test_whose_things_or_promises_go_to_another_gives_them(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two pilots from Kenya were arrested by Chad on Monday.", "TCD> KEN<"),
        ("Six workers from Kenya were deported by Chad on Monday.", "TCD> KEN<"),
        ("The arrest of two fishermen from Kenya by Chad on Monday drew protests.", "TCD> KEN<"),
        ("The arrest of two Kenyan fishermen by Chad on Monday drew protests.", "TCD> KEN<"),
        ("Chad's expulsion of two Kenyan diplomats on Monday was no surprise.", "TCD> KEN<"),
    ],
)
def test_what_is_done_to_people_from_a_state_is_done_to_it(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thousands protested outside the Danish embassy in Ghana on Monday.", "DNK<"),
        ("Students rallied in front of Denmark's embassy in Ghana on Monday.", "DNK<"),
        ("Students rallied in front of the parliament in Denmark on Monday.", ""),
    ],
)
def test_a_protest_at_an_embassy_is_against_whose_it_is(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya blamed the attack on Chad on Monday.", "KEN> TCD<"),
        ("Kenya condemned the attack on Chad on Monday.", "KEN>"),
        ("A ceasefire between Kenya and Chad brokered by Denmark began on Monday.", "KEN> TCD>"),
        ("Kenya agreed a ceasefire with Chad on Monday.", "KEN> TCD>"),
        ("Kenya's president took a call on Monday from the Danish premier.", "KEN> DNK>"),
        ("Kenya ordered a Danish ship on Monday to leave its waters.", "KEN> DNK<"),
    ],
)
def test_small_words_tell_upon_whom_something_falls(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Denmark's frigates held a drill with ships from Ghana and Togo on Monday.", "DNK> GHA> TGO>"),
        ("Danish troops trained alongside Ghanaian troops in Togo on Monday.", "DNK> GHA>"),
        ("Lind Foods bought the Finnish skyr brand Lumi on Monday.", "Lind Foods>"),
        ("Ghana bought Finnish trams on Monday.", "GHA> FIN<"),
    ],
)
def test_those_whose_ships_join_take_part_and_a_brand_is_no_state(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brazil asked donors on Monday to send Peru tents.", "BRA>"),
        ("Brazil called on the rebels on Monday to release Peru's ambassador.", "BRA>"),
        ("Brazil warned companies on Monday not to trade with Peru.", "BRA>"),
        ("Brazil warned the airline on Monday against flying to Peru.", "BRA>"),
        ("Brazil urged the European Union on Monday to sanction Peru.", "BRA> EUR<"),
        ("Brazil asked last week to join NATO.", "BRA> NATO<"),
        ("Brazil demanded the right on Monday to visit a plant of Nordsund Steel.", "BRA> Nordsund Steel<"),
    ],
)
def test_whoever_stands_in_what_others_are_told_to_do_is_not_told_so(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia's ambassador to Sweden threatened on Monday to end the talks.", "RUS> SWE<"),
        ("The Chinese embassy in Lima protested on Monday.", "CHN> PER<"),
        ("China's embassy in Peru gave 300 tents on Monday.", "CHN> PER<"),
        ("The Chinese embassy in Lima urged Chile on Monday to free a fisherman.", "CHN> CHL<"),
        ("Peru's ambassador to the United Nations protested on Monday.", "PER>"),
        ("China's ambassador to Peru welcomed the decision on Monday.", "CHN>"),
    ],
)
def test_an_envoy_speaks_and_gives_to_the_state_where_he_is(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia warned on Monday that it would expel Polish diplomats.", "RUS> POL<"),
        ("Russia warned on Monday that Poland would face consequences.", "RUS> POL<"),
        ("Russia threatened on Monday that it would leave the talks.", "RUS>"),
        ("Oxfam warned on Monday that Sudan faced famine.", "OXFAM>"),
    ],
)
def test_what_somebody_warns_of_tells_whom_he_warns(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_who_will_face_consequences_threatens_nobody() -> None:
    assert last("Russia warned on Monday that Poland would face consequences.") == "POL<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru on Monday rejected what it called discriminatory European Union rules.", "PER> EUR<"),
        ("Peru on Monday condemned what it described as a Chilean provocation.", "PER> CHL<"),
        ("Peru on Monday blamed what Oda Lind described as the policies of Chile.", "PER> CHL<"),
        ("Peru on Monday condemned what Chile called a mistake.", "PER>"),
        ("Peru on Monday criticised what Chile had done to Bolivia.", "PER> CHL<"),
    ],
)
def test_what_somebody_calls_a_thing_tells_whose_it_is(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Oda Lind of Peru, criticised for her delay, left on Monday.", "PER<"),
        ("Peru, condemned for the raid, freed the crew on Monday.", "PER<"),
        ("Peru's premier, Oda Lind, called for reforms on Monday.", "PER>"),
        ("Peru, which criticised Chile for the raid, freed the crew on Monday.", "PER> CHL<"),
    ],
)
def test_who_is_criticised_behind_a_comma_criticises_nobody(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway offered on Monday to mediate between Peru and Chile.", "NOR> PER< CHL<"),
        ("Norway flew on Monday between Peru and Chile.", "NOR>"),
        ("Norway asked for help through NATO on Monday.", "NOR> NATO<"),
        ("Norway asked for help through a pipe in Peru on Monday.", "NOR>"),
        ("Hackers broke into the servers of Nordsund Steel on Monday.", "Nordsund Steel<"),
        ("Hackers broke into the servers of a bank on Monday.", ""),
    ],
)
def test_between_whom_through_whom_and_into_whose_servers_tells_the_other_side(
    text: str, expected: str
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two bombs exploded outside Danish embassies in Peru and Chile on Monday.", "DNK< PER< CHL<"),
        (
            "Bombs exploded on Monday outside embassies of Denmark in Peru and Chile.",
            "DNK< PER< CHL<",
        ),
        ("A bomb exploded on Monday near the Danish embassy in Chile.", "DNK<"),
        ("Danish jets bombed a camp in Peru and a plant in Chile on Monday.", "DNK> PER< CHL<"),
        ("Two Danes were killed in the Kenya embassy bombing on Monday.", "DNK<"),
    ],
)
def test_whoever_has_the_embassy_is_hit_and_so_are_all_places_that_are_named(
    text: str, expected: str
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Emmanuel Macron visited Peru on Monday before a summit in Chile.", "FRA> PER<"),
        ("Emmanuel Macron met advisers on Monday after the strike on Peru.", "FRA>"),
        ("France lent Peru 60 million euros on Monday after the quake.", "FRA> PER<"),
        ("France sent medicines by way of Peru on Monday.", "FRA>"),
        ("France sent medicines to Chile by way of Peru on Monday.", "FRA> CHL<"),
    ],
)
def test_who_stands_in_what_tells_when_is_not_acted_upon(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile complained to the UN about Peru on Monday.", "CHL> PER<"),
        ("Denmark endorsed Jan Dahl's nomination on Monday.", "DNK> Jan Dahl<"),
        ("Denmark endorsed the candidacy of Jan Dahl on Monday.", "DNK> Jan Dahl<"),
        ("Jan Dahl will succeed Oda Lind on Monday.", "Jan Dahl> Oda Lind<"),
        ("Skov Foods extended its bid for Nordsund Steel on Monday.", "Skov Foods> Nordsund Steel<"),
        ("Skov Foods took control of Nordsund Steel on Monday.", "Skov Foods> Nordsund Steel<"),
        ("Skov Foods bought 500 Nordsund Steel shares on Monday.", "Skov Foods> Nordsund Steel<"),
        ("Peru awarded a contract for two ships to Nordsund Steel on Monday.", "PER> Nordsund Steel<"),
        ("Skov Foods doubled the output of Nordsund Steel on Monday.", "Skov Foods>"),
        ("Skov Foods took control of Nordsund Steel's output on Monday.", "Skov Foods>"),
    ],
)
def test_a_claim_on_somebody_or_his_candidacy_or_his_post_concerns_him(text: str, expected: str) -> None:
    assert last(text) == expected


def test_whoever_meets_his_own_aides_meets_no_state_of_the_text() -> None:
    text = (
        "Chile and Peru quarrelled. Denmark watched. Bombs hit Peru on Monday. Chile mourned. Peru asked for"
        " help. Emmanuel Macron met with his top aides on Tuesday."
    )
    assert [party for _, kind, party in shorts(text) if kind == "met"] == ["FRA>"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile and Norway pressed for Peru and Kenya to be admitted on Monday.", "CHL> NOR>"),
        ("Chile lobbied on Monday for Peru to join the bloc.", "CHL>"),
        ("Chile called on Peru on Monday to be calm.", "CHL> PER<"),
        ("Chile asked Peru on Monday for Kenya to be admitted.", "CHL> PER<"),
    ],
)
def test_for_whom_somebody_asks_a_thing_is_not_asked(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile raised its doubts with Peru over dinner on Monday.", "CHL> PER<"),
        ("Chile shared its worries with Peru on Monday.", "CHL> PER<"),
        ("Chile raised the flag with pride on Monday.", "CHL>"),
    ],
)
def test_with_whom_a_matter_is_raised_takes_part(text: str, expected: str) -> None:
    assert last(text) == expected


QUIET = "Peru spoke to Chile on Thursday. Peru wants calm. Peru has a port. Peru mourned. Peru wept.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile withdrew from the convention on mines on Monday.", "CHL>"),
        ("Chile withdrew from the Paris climate accord on Monday.", "CHL>"),
        ("Chile withdrew from the treaty on Monday.", "CHL> PER<"),
        ("Chile halted wheat exports on Monday.", "CHL>"),
        ("Chile halted wheat exports to Kenya on Monday.", "CHL> KEN<"),
        ("Chile promised on Monday to seek approval of the Senate.", "CHL>"),
    ],
)
def test_a_treaty_of_many_or_what_is_sold_to_all_has_no_single_other_side(text: str, expected: str) -> None:
    assert last(QUIET + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After a phone call on Monday, Emmanuel Macron agreed to send an envoy.", "FRA>"),
        ("After talks with Peru on Monday, Chile agreed to send an envoy.", "CHL> PER>"),
    ],
)
def test_whoever_does_something_after_a_call_has_taken_part_in_it(text: str, expected: str) -> None:
    assert expected in [party for _, kind, party in shorts(text) if kind in ("called", "met")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway called in Ghana's ambassador on Monday over the boats.", "NOR> GHA<"),
        ("Norway called in the Ghanaian envoy on Monday.", "NOR> GHA<"),
        ("Norway called in an envoy on Monday over boats in Ghana.", "NOR>"),
    ],
)
def test_whose_envoy_is_called_in_is_asked_for_an_answer(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana was put on a Norwegian blacklist in May.", "NOR> GHA<"),
        ("Ghana was placed on Norway's sanctions list in May.", "NOR> GHA<"),
        ("Oda Lind, who was herself added to a US blacklist in May, said nothing.", "USA> Oda Lind<"),
        ("Norway added Ghana to its blacklist in May.", "NOR> GHA<"),
    ],
)
def test_whose_list_somebody_is_put_on_puts_him_under_sanctions(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway broke with Ghana in 2019, when its mission in Accra was overrun in May 2019.", "NOR<"),
        ("Oda Lind, the premier, is 61. Her home was raided on Monday.", "Oda Lind<"),
        ("Norway said its ship was seized on Monday by Ghana.", "GHA> NOR<"),
        ("Oda Lind, the premier, is 61. Her brother's house was burned on Monday.", ""),
    ],
)
def test_whose_seat_or_ship_is_the_subject_is_hit(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway threatened on Monday to shut the border if Ghana built the wall.", "NOR> GHA<"),
        ("Norway threatened on Monday to shut the border unless Ghana paid.", "NOR> GHA<"),
        ("Norway threatened Togo on Monday with war if Ghana built the wall.", "NOR> TGO<"),
        ("Norway threatened on Monday to leave the talks if it was punished by Ghana.", "NOR>"),
    ],
)
def test_whom_a_threat_is_to_keep_from_something_is_threatened(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway shelled Ghana on Monday. Ghana lodged a complaint with the United Nations on Tuesday.",
            "GHA>",
        ),
        ("Ghana lodged a complaint with Norway on Tuesday.", "GHA> NOR<"),
        ("Ghana complained to the European Union on Tuesday.", "GHA>"),
    ],
)
def test_who_only_hears_a_complaint_is_not_accused(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's envoy told local firms on Twitter on Monday to leave.", "NOR>"),
        ("Norway called on Ghana on Monday to leave.", "NOR> GHA<"),
        ("Ghana has been told by Norway to withdraw its soldiers.", "NOR> GHA<"),
    ],
)
def test_who_is_told_what_to_do_is_no_channel(text: str, expected: str) -> None:
    assert last(text) == expected


def test_whoever_is_close_to_a_firm_is_not_the_firm() -> None:
    assert last("The offer was dismissed on Monday by a person close to Boeing.") == ""


def test_a_ban_that_is_weighed_hits_all_of_a_list() -> None:
    assert last("Norway is considering a ban on Ghanaians, Kenyans and Togolese.") == "NOR> GHA< KEN< TGO<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway, which sued Ghana in March 2023, has asked for an explanation.", "NOR>"),
        ("Norway, which accused Ghana of a raid on Monday, demanded an apology.", "NOR> GHA<"),
    ],
)
def test_an_old_deed_does_not_tell_of_whom_something_is_asked(text: str, expected: str) -> None:
    assert last(text) == expected


def test_nobody_asks_those_for_help_whom_he_helps() -> None:
    relief = "A quake hit Ghana on Monday and left thousands homeless. Ghana asked for tents and food. "
    text = f"{relief}The Red Cross, which gave Ghana 3 million euros, appealed for 6 million on Monday."
    assert shorts(text)[-1][1:] == ("requested", "ICRC>")


def test_a_guest_at_a_lunch_does_not_act() -> None:
    text = "Norway quit the talks on Monday and, at a lunch with the visiting premier of Togo, accused Ghana."
    assert last(text) == "NOR> GHA<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway bought stakes held by Shell and Boeing in May.", "NOR> Shell< Boeing<"),
        ("Oslo, which in May completed the purchase of stakes held by Shell, is glad.", "NOR> Shell<"),
        ("Norway bought stakes in May at an auction overseen by Ghana.", "NOR>"),
    ],
)
def test_who_held_a_stake_sells_it(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana closed its border on Monday out of solidarity with Togo.", "GHA>"),
        ("Ghana banned onions on Monday in support of Togo. Mali slept. Fiji slept.", "GHA>"),
        ("Ghana cut ties with Mali on Monday at the request of the Togolese.", "GHA> MLI<"),
        ("Ghana sent 40 tents to the Togolese on Monday in solidarity with Togo.", "GHA> TGO<"),
        ("Ghana cut its ties with Togo on Monday.", "GHA> TGO<"),
    ],
)
def test_for_whose_sake_somebody_is_hit_is_not_hit(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police searched the home of Oda Lind on Monday.", "Oda Lind<"),
        ("Danish detectives raided the Oslo flat of Jan Dahl on Monday.", "DNK> Jan Dahl<"),
        ("Police raided the offices of the exiled banker Oda Lind on Monday.", "Oda Lind<"),
        ("Prosecutors froze the accounts of Jan Dahl on Monday.", "Jan Dahl<"),
        ("Police searched the ruins of Vestre Gate on Monday.", ""),
        ("The Danish ministry revoked the licence of Halvex on Monday.", "DNK>"),
    ],
)
def test_whose_home_is_searched_is_hit(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Most of the villagers fled Togo in 2017.", ""),
        ("His family escaped Chile in 1974.", ""),
        ("Norway rejoined NATO in 2017.", "NOR> NATO<"),
    ],
)
def test_nothing_is_done_to_a_state_that_people_flee(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The accord commits Peru to cut its tariffs by May.", "PER>"),
        ("The treaty required Peru to pay 3 million dollars by 3 May.", "PER>"),
        ("Chile committed 40 troops to Peru on Monday.", "CHL> PER<"),
    ],
)
def test_whom_a_text_binds_to_do_something_does_it(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru promised Kenya and Togo talks on Monday. It gave them 3 million euros in May.", _TO_BOTH),
        ("Kenya and Togo left on Monday, ignoring the grace that Peru had offered them in May.", _TO_BOTH),
        ("Kenya and Togo left on Monday. Peru offered them until July to return.", _TO_BOTH),
        ("Kenya and Togo met on Monday. In May Peru offered them to Chile.", "PER> CHL<"),
    ],
)
def test_them_are_those_who_get_something_where_they_are_not_what_is_given(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway will pay 20 million euros to Kenya in June.", "NOR> KEN<"),
        ("In May Norway repaid 3 million dollars to the Danish group Nordsund.", "NOR> Nordsund<"),
        ("Iran named an envoy to Abu Dhabi on Monday.", "IRN> ARE<"),
        ("In 2019 Kenya overtook Togo and Chad.", "KEN> TGO< TCD<"),
        ("On Monday Kenya outpaced Togo and Chad drew with Peru.", "KEN> TGO<"),
    ],
)
def test_a_verb_of_no_kind_tells_to_whom_it_pays_and_all_whom_it_surpasses(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru welcomed a promise by the presidents of Kenya and Togo on Monday.", "PER> KEN< TGO<"),
        ("Peru rejected a proposal by Kenya, Togo and Chad on Monday.", "PER> KEN< TGO< TCD<"),
        ("Peru praised the pact between Kenya and Togo on Monday.", "PER> KEN< TGO<"),
        ("Peru condemned the regiments of Kenya and Togo on Monday.", "PER> KEN< TGO<"),
        ("Peru welcomed a promise by Kenya on Monday and Togo refused to comment.", "PER> KEN<"),
    ],
)
def test_all_whose_deed_is_judged_are_judged(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Danish lawmaker, Oda Lind, was rebuked by Peru on Monday.", "PER> Oda Lind<"),
        ("Peru criticised a Danish judge, Oda Lind, on Monday.", "PER> Oda Lind<"),
        ("A Danish official and Oda Lind criticised Peru on Monday.", "DNK> Oda Lind> PER<"),
    ],
)
def test_one_of_a_state_who_is_named_behind_a_comma_is_not_his_state(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2018 Peru sued Chile, asking the judges to confirm a treaty.", "PER>"),
        ("Peru sued Chile in 2019 and asked the regulator in May to step in.", "PER>"),
        ("Chile quarrels with Peru. Its government promised parliament an inquiry on Monday.", "CHL>"),
        ("Kenya quarrels with Togo. Kenya asked lawmakers on Monday to act.", "KEN>"),
        ("Peru killed a Danish sailor in May and took 50 seafarers hostage.", "PER>"),
        ("Peru asked judges at the International Court of Justice on Monday to hear it.", "PER> ICJ<"),
        ("Peru sued Chile at the World Court in May. It asked the judges on Monday to hear it.", "PER> ICJ<"),
        ("Peru sued Chile in 2019 and asked the government in May to pay.", "PER> CHL<"),
    ],
)
def test_who_speaks_to_judges_or_his_own_parliament_speaks_to_no_other_side(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru sued Chile at the World Court in May. Chile rejects the court's verdict.", "CHL> ICJ<"),
        ("The European Union wrote to Peru in May. Peru rejected the bloc's terms on Monday.", "PER> EUR<"),
        ("Chile quarrels with Peru. Peru condemned the minister's remarks on Monday.", "PER>"),
    ],
)
def test_whose_verdict_or_terms_are_rejected_is_rejected(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A World Bank loan to Kenya was approved in April.", "WBG> KEN<"),
        ("An EU grant for Peru and Chile was announced on Monday.", "EUR> PER< CHL<"),
        ("A US threat against Peru was made on Monday.", "USA> PER<"),
        ("A Danish complaint against Peru was filed in April.", "DNK> PER<"),
        ("A UN appeal for Sudan was launched on Monday.", "UNO>"),
        ("UN sanctions on Peru were lifted in April.", "UNO> PER<"),
        ("EU funding was cut in April.", "EUR>"),
        ("An EU request was rejected by Peru on Monday.", "PER> EUR<"),
        ("EU exports were banned by Peru in April.", "PER> EUR<"),
        ("A UN convoy was attacked on Monday.", "UNO<"),
        ("A World Bank loan to Kenya was approved by Peru in April.", "PER> WBG<"),
    ],
)
def test_whose_gift_appeal_or_measure_is_the_subject_acts_where_nobody_else_does(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A case against Peru was filed by Chile in April.", "CHL> PER<"),
        ("A lawsuit against Peru was filed in April.", "PER<"),
        ("Charges were brought against Peru in April.", "PER<"),
        ("Chile was sued on Monday over a remark against Peru.", "CHL<"),
    ],
)
def test_against_whom_a_case_is_that_is_the_subject_is_charged(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru on Monday rejected a $3 million bid by Nordsund for Skov Mining.", "PER> Nordsund<"),
        ("Peru rejected an offer by Halden Foods for Skov Mining on Monday.", "PER> Halden Foods<"),
        ("A bid from Halden Partners, an Oslo shipping house, was rejected in April.", "Halden Partners<"),
        ("Peru thanked the Centre for Global Health on Monday.", "PER> Centre for Global Health<"),
    ],
)
def test_who_bids_for_another_is_refused_and_neither_the_other_nor_his_town(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drilling was suspended for four months in 2022 because of raids from Chad.", ""),
        ("Visas were refused on Monday thanks to pressure from Peru.", ""),
        ("Visas were refused to envoys from Peru on Monday.", "PER<"),
    ],
)
def test_because_of_whom_something_is_done_is_not_hit(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Its owners, a Dubai fund called Skov Capital, sold the port in April.", ["traded"]),
        ("Chile on Monday called the act piracy.", ["accused"]),
        ("In Lima, a Danish minister called for talks on Monday.", ["requested"]),
    ],
)
def test_what_somebody_is_called_is_no_call(text: str, expected: list[str]) -> None:
    assert [kind for _, kind, _ in shorts(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru broke off relations with Chile in May. Kenya cut its own ties on Monday.", "KEN> CHL<"),
        ("Peru imposed sanctions on Chile in May. Kenya announced its own sanctions on Monday.", "KEN> CHL<"),
        ("Peru imposed sanctions on Chile in May. Chile announced its own sanctions on Monday.", "CHL> PER<"),
        ("Peru broke off relations with Chile in May. Peru lifted its own sanctions on Monday.", "PER>"),
    ],
)
def test_who_does_his_own_part_does_it_to_whom_another_did_it(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru imposed sanctions on Chile in 2023. Most of the sanctions were eased in May.", "PER> CHL<"),
        ("Peru seized a Chilean boat in May. Chile lodged a protest on Monday.", "CHL> PER<"),
        ("Peru built a port in May. Chile lodged a protest on Monday.", "CHL>"),
        ("The carrier Nordhavn lost money. Its warehouses were looted in May.", "Nordhavn<"),
        ("The carrier Nordhavn lost money. Its customers were robbed in May.", ""),
        ("Kenya and Togo ceased on Monday to be members of the Commonwealth.", "KEN> TGO> COMMONWEALTH<"),
    ],
)
def test_what_was_told_before_names_the_other_side(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gjorge Ivanov told Prime Minister Zoran Zaev on Monday that he was ill.", "Ivanov> Zaev<"),
        ("Gjorge Ivanov told the parliament of North Macedonia on Monday that he was ill.", "Ivanov>"),
    ],
)
def test_a_president_may_tell_something_to_the_premier_of_his_own_state(text: str, expected: str) -> None:
    found = tell(text, "2018-06-22")[0].statement.parties
    told = " ".join(f"{p.name.split()[-1]}{'>' if p.role == 'actor' else '<'}" for p in found)
    assert told == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya and Togo share a lake. Kenya took the matter to The Hague in 2018.", "KEN>"),
        ("Kenya took Togo to The Hague in 2018.", "KEN> TGO<"),
        ("Kenya sued the Netherlands in The Hague in 2018.", "KEN> NLD<"),
    ],
)
def test_where_courts_sit_is_nobody_who_is_sued(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru complained to the UN on Monday.", "PER>"),
        ("Peru lodged a complaint with the World Trade Organization on Monday.", "PER>"),
        ("Peru lodged a complaint against Chile with the World Trade Organization on Monday.", "PER> CHL<"),
        ("Peru complained to the UN on Monday that Chile had moved the fence.", "PER> CHL<"),
        ("Peru lodged a protest with Chile on Monday.", "PER> CHL<"),
    ],
)
def test_where_somebody_complains_is_not_who_is_accused(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UN raised its appeal for Chad to 60 million euros on Monday.", "UNO>"),
        ("The UN renewed its appeal to Chad on Monday.", "UNO> TCD<"),
        ("The UN called for Chad to open the border on Monday.", "UNO> TCD<"),
    ],
)
def test_for_whom_an_appeal_is_made_is_not_asked(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The treaty was signed in May, to the dismay of Chile.", ""),
        ("The treaty was signed in May under the previous president, Oda Lind.", ""),
        ("Peru sued the previous president, Oda Lind, in May.", "PER> Oda Lind<"),
    ],
)
def test_whose_dismay_or_rule_it_is_signs_nothing(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The African Union, which Chad had left in May, met.", "TCD> AU<"),
        ("Oda Lind, whom Chad had appointed in May, left.", "TCD> Oda Lind<"),
        ("The mill of a Peruvian firm, which Chad had mended in May, burned.", "TCD>"),
    ],
)
def test_what_a_relative_clause_tells_falls_on_whom_it_is_about(text: str, expected: str) -> None:
    assert next(who for _, _, who in shorts(text) if "TCD" in who) == expected


def test_whose_programme_is_approved_gives_and_gets_nothing() -> None:
    assert shorts("The IMF, whose loan to Chad was approved in May, left.")[0][2] == "IMF> TCD<"
    assert shorts("Chad, whose envoy was received in May, left.")[0][2].endswith("TCD<")


def test_nobody_accuses_himself_of_what_he_says_another_did() -> None:
    text = "A deputy minister, Oda Lind, alleged on Monday that Chad had not paid."
    assert shorts(text)[0][2] == "Oda Lind> TCD<"
    text = "Nordsund Foods Ltd shut a mill in May. Oda Lind alleged on Monday that Nordsund Foods lied."
    assert any(who == "Oda Lind> Nordsund Foods Ltd<" for _, _, who in shorts(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru lashed out at Chile on Monday.", "PER> CHL<"),
        ("Peru pointed the finger at the Chilean army on Monday.", "PER> CHL<"),
        ("Peru criticised the blockade at a summit in Chile on Monday.", "PER>"),
    ],
)
def test_words_that_are_aimed_at_somebody_accuse_him(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru released the two French journalists on Monday.", "PER> FRA<"),
        ("A French journalist was arrested in Peru on Monday.", "FRA<"),
        ("Peru angered French journalists on Monday.", "PER>"),
    ],
)
def test_journalists_who_are_held_are_of_their_state(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A lawsuit against Peru was filed by Chile on Monday.", "CHL> PER<"),
        ("The probe into Peru by Chile began on Monday.", "CHL> PER<"),
        ("The boycott of Peru by Chile began on Monday.", "CHL> PER<"),
        ("Sanctions on Peru were announced by Chile on Monday.", "CHL> PER<"),
        ("The request by Peru to join was granted on Monday.", "PER<"),
        ("The handover of the bodies of nine Peruvians by Chile took place on Monday.", "CHL>"),
        ("An airdrop over Peru by Chile and Kenya took place on Monday.", "CHL> KEN> PER<"),
    ],
)
def test_the_words_behind_the_noun_of_a_deed_name_who_did_it_and_to_whom(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The recognition of Kosovo by Chad on Monday was a surprise.", "TCD> XKX<"),
        ("The recognition of Kosovo on Monday was a surprise.", "XKX<"),
        ("The visit of Chad's premier to Kenya on Monday was a surprise.", "TCD> KEN<"),
    ],
)
def test_who_is_recognised_is_named_with_of_and_who_visits_as_well(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's premier left Chad for Mali on Monday.", "PER> MLI<"),
        ("Peru's premier left for Mali on Monday.", "PER> MLI<"),
        ("Peru's premier departed Chad for Mali and Oman on Monday.", "PER> MLI< OMN<"),
        ("Peru's premier flew from Chad to Mali on Monday.", "PER> MLI<"),
    ],
)
def test_whoever_leaves_one_state_for_another_visits_the_other(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Danish suitor, Lind Foods, walked away in May.", "Lind Foods>"),
        ("The Danish broadcaster Lind Media went bust in May.", "Lind Media>"),
        ("A Danish envoy, Oda Lind, walked away in May.", "DNK>"),
    ],
)
def test_what_is_called_a_suitor_or_a_broadcaster_is_a_firm(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France has given 20 million crowns, Ghana ten million and Togo five.", "FRA>"),
        ("France gave 30 tents to Ghana, 40 to Kenya and 50 to Togo on Monday.", "FRA> GHA< KEN< TGO<"),
        ("France gave Ghana, Kenya and Togo 30 tents on Monday.", "FRA> GHA< KEN< TGO<"),
        ("France will give Ghana tents by 2025 and Kenya the rice by 2026.", "FRA> GHA<"),
        ("France sent tents on Monday to Ghana, Kenya.", "FRA> GHA< KEN<"),
    ],
)
def test_who_gives_another_sum_is_told_from_who_gets_one(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru has rejected a Ghanaian call for talks over the dam it is building.", "PER> GHA<"),
        ("Peru rejected a Ghanaian offer for the ships it had bought.", "PER> GHA<"),
        ("Peru has asked Ghana for ships beside those already promised, officials said.", "PER> GHA<"),
    ],
)
def test_what_only_describes_a_noun_does_not_part_a_verb_from_whom_it_names(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_a_pronoun_behind_a_time_begins_what_is_said() -> None:
    assert shorts("Peru said last week it had left Ghana.")[0][1] == "stated"


def test_where_those_are_who_say_so_nobody_gets_anything() -> None:
    text = "France promised 100 million euros on Monday, according to officials in Ghana."
    assert last(text) == "FRA>"
    assert last("France promised 100 million euros on Monday to Ghana.") == "FRA> GHA<"


def test_who_gave_things_of_which_an_aside_tells_gives_them() -> None:
    text = "The kits, donated by the Ghanaian government, reached Peru on Monday."
    assert last(text) == "GHA> PER<"
    assert last("The kits reached Peru on Monday.") == "PER<"


def test_the_junta_is_that_of_the_state_where_an_army_rules() -> None:
    text = "Mali sent French officers home. That was Mali's decision. France accused the junta of lying."
    assert last(text) == "FRA> MLI<"


def test_the_emirate_is_the_state_told_of() -> None:
    assert last("Peru cut ties with Qatar. On Monday it accused the emirate of lying.") == "PER> QAT<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a letter to Norway on Monday, Peru requested a review of the pact.", "PER> NOR<"),
        ("In a letter to Norway on Monday, Peru accused Chile of lying.", "PER> CHL<"),
        ("In a letter written in Norway on Monday, Peru requested a review of the pact.", "PER>"),
    ],
)
def test_to_whom_a_letter_goes_is_asked_what_it_asks(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A complaint was lodged by Peru against Chile and Ghana on Monday.", "PER> CHL< GHA<"),
        ("A request made by Peru to Chile on Monday took a week.", "PER> CHL<"),
        ("A complaint was lodged by Peru in Chile on Monday.", "PER>"),
    ],
)
def test_against_whom_something_is_filed_by_another_is_upon_whom_it_falls(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru threatened on Monday to impose tariffs on steel from Chile.", "PER> CHL<"),
        ("Peru threatened on Monday to bring workers home from Chile.", "PER>"),
    ],
)
def test_from_where_what_is_to_be_taxed_comes_is_threatened(text: str, expected: str) -> None:
    assert last(text) == expected


def test_what_others_are_to_do_to_somebody_is_not_asked_of_him() -> None:
    assert last("Peru demanded on Monday that Chile be expelled from the club.") == "PER>"
    assert last("Peru demanded on Monday that Chile leave the club.") == "PER> CHL<"


@pytest.mark.parametrize(
    "text",
    [
        "Norway urged Sudan on Monday to explain why its troops stood by.",
        "Norway called on Sudan on Monday to withdraw armed forces from the area.",
    ],
)
def test_who_is_asked_to_do_something_begins_no_clause(text: str) -> None:
    assert shorts(text) == [("2024-05-13", "requested", "NOR> SDN<")]
