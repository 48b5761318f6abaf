"""Whom pronouns, possessives and offices without a state mean."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def last(text: str) -> str:
    """The parties of the last happening that has a date."""
    return [found[2] for found in shorts(text) if found[0]][-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chad are worried. Their envoys visited Kenya on Monday.", "PER> TCD> KEN<"),
        (
            "Peru, Chad and Mali are worried. Their foreign ministers met Kenya's envoy on Monday.",
            "PER> TCD> MLI> KEN>",
        ),
        (
            "Peru and Chad share a lake. Their navies took part in an exercise on Monday with Kenyan ships.",
            "PER> TCD> KEN>",
        ),
        (
            "Peru's president met Chad's premier on Sunday. Their governments signed a pact on Monday.",
            "PER> TCD>",
        ),
        ("The cabinet of Peru met. Their envoys visited Kenya on Monday.", "PER> KEN<"),
    ],
)
def test_their_ministers_and_navies_act_for_all_of_them(text: str, expected: str) -> None:
    assert last(text) == expected


def test_ministers_of_a_state_and_an_envoy_meet_each_other() -> None:
    assert last("The ministers of Peru met the ambassador of Kenya on Monday.") == "PER> KEN>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru could be next. Its special envoy, Jan Dahl, visited Kenya on Monday.", "PER> KEN<"),
        ("Peru could be next. Its special envoy Jan Dahl visited Kenya on Monday.", "PER> KEN<"),
        ("NATO sent a mission to Oslo. Its mission chief, Jan Dahl, visited Kenya on Monday.", "NATO> KEN<"),
        ("Peru, whose army chief Jan Dahl visited Kenya on Monday, is far.", "PER> KEN<"),
        ("Peru is far. It is poor. Its ambassador, Jan Dahl, visited Kenya on Monday.", "PER> KEN<"),
        ("Peru could be next. Its envoy, Jan Dahl, spoke. Dahl visited Kenya on Monday.", "PER> KEN<"),
        ("Peru's top diplomat, Jan Dahl, visited Kenya on Monday.", "PER> KEN<"),
        ("Peru's intelligence chief Jan Dahl visited Kenya on Monday.", "PER> KEN<"),
        (
            "Nordsund closed its mill. Its chief executive, Jan Dahl, visited Kenya on Monday.",
            "Jan Dahl> KEN<",
        ),
        ("Peru sent boats in May, and its ambassador, Jan Dahl, said that it would help.", "PER>"),
    ],
)
def test_whoever_has_an_office_of_those_told_of_acts_for_them(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's foreign minister flew to Oslo. Jan Dahl met Kenya's king on Monday.", "PER> KEN>"),
        ("LIMA (Reuters) - Peru's envoy is in Oslo. Jan Dahl, a retired general, left on Monday.", "PER>"),
        ("Peru's foreign minister flew to Oslo. Jan Dahl, a farmer, left on Monday.", "Jan Dahl>"),
        ("Peru's foreign ministry was shut. Jan Dahl left on Monday.", "Jan Dahl>"),
        ("Jan Dahl met Peru's foreign minister. Jan Dahl left on Monday.", "Jan Dahl>"),
    ],
)
def test_the_name_behind_the_first_sentence_is_that_of_the_minister_who_opens_it(
    text: str, expected: str
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru left the pact on Monday, a day after Chad said it would visit Kenya in May.", "TCD> KEN<"),
        ("Peru left the pact after Chad said that it would visit Kenya in May.", "TCD> KEN<"),
        ("Peru left the pact after Chad's king had spoken. It visited Kenya on Monday.", "PER> KEN<"),
    ],
)
def test_it_is_whoever_says_so_last(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Emmanuel Macron praised Olaf Scholz when they met on Monday.", "FRA> DEU>"),
        ("Olaf Scholz left. Emmanuel Macron praised him when they met on Monday.", "DEU> FRA>"),
        ("Peru praised Chad before they signed a pact on Monday.", "PER> TCD>"),
        ("Peru praised Chad before they were hit by a storm on Monday.", "PER>"),
    ],
)
def test_they_who_meet_are_who_does_something_and_to_whom(text: str, expected: str) -> None:
    assert last(text).replace("<", ">") == expected


def test_a_person_and_a_state_are_two_states() -> None:
    text = "French President Emmanuel Macron said Chad had left a pact that the two had signed in 1966."
    assert [found.statement.title for found in tell(text)][-1] == "France and Chad sign the pact"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru recognised Palestine on Monday. Chad had done so in 2014.", "TCD> PSE<"),
        ("Peru recognised Palestine on Monday. Chad did so in 2014.", "TCD> PSE<"),
        ("Peru recognised Palestine on Monday. Chad will do likewise in June.", "TCD> PSE<"),
    ],
)
def test_whoever_did_so_did_what_was_told_before(text: str, expected: str) -> None:
    assert shorts(text)[-1][1:] == ("recognised", expected)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Olaf Scholz and Emmanuel Macron telephoned Jan Dahl on Monday.",
            "Olaf Scholz and Emmanuel Macron call Jan Dahl",
        ),
        (
            "Peru and Chad were received by King Abdullah of Jordan on Monday.",
            "King Abdullah II meets Peru and Chad",
        ),
    ],
)
def test_a_title_tells_whom_several_called_or_met(text: str, title: str) -> None:
    assert [found.statement.title for found in tell(text)] == [title]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The United States is far. Deputy Secretary of State Jan Dahl visited Kenya on Monday.",
            "USA> KEN<",
        ),
        ("Washington is far. Secretary of State Jan Dahl spoke. Dahl visited Kenya on Monday.", "USA> KEN<"),
        ("Britain is far. Foreign Secretary Jan Dahl visited Kenya on Monday.", "GBR> KEN<"),
        ("Peru is far. Minister for Foreign Affairs Jan Dahl visited Kenya on Monday.", "PER> KEN<"),
    ],
)
def test_secretaries_of_state_act_for_their_state(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's ambassador to Chad was summoned on Monday.", "TCD> PER<"),
        ("Peru's ambassador was summoned to the foreign ministry in Oslo on Monday.", "NOR> PER<"),
        ("OSLO (Reuters) - Peru's ambassador was called in on Monday.", "NOR> PER<"),
        ("OSLO (Reuters) - Peru is far. Its envoy, Jan Dahl, was summoned on Monday.", "NOR> PER<"),
        ("OSLO (Reuters) - Norway's ambassador was summoned on Monday.", "NOR<"),
    ],
)
def test_an_envoy_is_summoned_where_he_is_sent_or_the_text_is_at_home(text: str, expected: str) -> None:
    assert shorts(text)[-1][1:] == ("requested", expected)


def test_who_is_sent_to_a_state_is_not_that_state() -> None:
    assert last("Peru's envoy to Chad, who met Kenya's king on Monday, left.") == "PER> KEN>"


def test_whoever_summons_an_envoy_is_not_said_to_accuse() -> None:
    assert [found.statement.title for found in tell("Peru summoned Kenya's ambassador on Monday.")] == [
        "Peru summoned Kenya's ambassador"
    ]


def test_who_speaks_to_two_in_separate_calls_calls_both() -> None:
    text = "Peru's king spoke to William Ruto of Kenya and Emmanuel Macron in separate calls on Monday."
    assert shorts(text) == [("2024-05-13", "called", "PER> KEN> FRA>")]


def test_them_are_the_envoys_of_whom_the_clause_before_tells() -> None:
    text = "Peru on Monday ordered two Kenyan diplomats to leave, accusing them of spying."
    assert last(text) == "PER> KEN<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru's special envoy met its king on Sunday. The envoy also met Thai leaders on Monday.",
            "PER> THA>",
        ),
        ("Peru's envoy, Jan Dahl, left on Sunday. The envoy flew to Chad on Monday.", "PER> TCD<"),
        ("Peru left. The ambassador to Chad met Kenya's king on Monday.", "KEN>"),
        ("Peru's M23 rebels left. It fought beside the group, which seized Goma on Monday.", "M23>"),
        ("The M23 rebels advanced. The group seized Goma on Monday.", "M23>"),
        (
            "Emmanuel Macron met Olaf Scholz on Sunday. Neither leader spoke. They left Oslo on Monday.",
            "FRA> DEU>",
        ),
        (
            "Peru and Chad spoke on Sunday. They agreed and hope for a meeting of their cabinets in June.",
            "PER> TCD>",
        ),
    ],
)
def test_envoys_groups_and_leaders_are_those_told_of_before(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO chief Mark Rutte said that the alliance would send troops to Chad in June.", "NATO> TCD<"),
        ("NATO chief Mark Rutte spoke on Sunday. Its ambassadors met on Monday.", "NATO>"),
        ("By then Jan Dahl, Peru's envoy, had left. He flew to Chad on Monday.", "PER> TCD<"),
        ("The presidents of Peru and Chad met on the sidelines of the UN assembly on Monday.", "PER> TCD>"),
        (
            "King Abdullah of Jordan received France's Emmanuel Macron and Jan Dahl on Monday.",
            "JOR> FRA> Jan Dahl>",
        ),
        ("Peru's king offered help to Chad and Kenya on Monday.", "PER> TCD< KEN<"),
    ],
)
def test_bodies_guests_and_those_on_the_sidelines_have_their_parts(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo, 3 May: Norway waits. Minister Jan Dahl will go to Chad and Peru in June.", "NOR> TCD< PER<"),
        ("Norway's aid is Chad's. Chad waits. Minister Jan Dahl will go to Chad in June.", "Jan Dahl> TCD<"),
        ("OSLO (Reuters) - Norway waits. Only Lima spoke, Foreign Minister Jan Dahl said on Monday.", "NOR>"),
    ],
)
def test_a_minister_is_of_no_state_to_which_he_goes_nor_of_a_seat_in_passing(
    text: str, expected: str
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Olaf Scholz and Emmanuel Macron left, her office said, and both will go to Kenya in June.",
            "DEU> FRA> KEN<",
        ),
        ("Peru left the pact, Chad said, and it will visit Kenya in June.", "PER> KEN<"),
        ("Peru's king spoke of a visit to Chad that ended on Monday.", "TCD<"),
        ("It was Peru that left the pact on Monday.", "PER>"),
    ],
)
def test_who_only_says_so_and_a_place_behind_a_noun_do_not_act(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya denied that its troops had left. Peru's ministry called it a crime on Monday.", "PER> KEN<"),
        ("A bridge in Lima fell on Friday. Peru's ministry called it a crime on Monday.", "PER>"),
        (
            "Kenya denied that its troops had left. Peru's ministry accused it of a crime on Monday.",
            "PER> KEN<",
        ),
    ],
)
def test_what_is_called_a_crime_is_the_deed_of_whoever_did_it(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Dahl spoke for Peru. NATO opened a base, and it is far, it said on Monday.", "NATO>"),
        (
            "UN officials spoke. The rebels of Boko Haram shut a road. They said on Monday it would open.",
            "Boko Haram>",
        ),
        (
            "Nordsund Steel told Jan Dahl, a lawyer, of a deal. It said on Monday it would go.",
            "Nordsund Steel>",
        ),
    ],
)
def test_it_and_they_who_speak_are_whoever_acted_last_rather_than_who_spoke_last(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nordsund Steel grew. Cheap Kenyan imports hurt its sales. It shut a mill on Monday.",
            "Nordsund Steel>",
        ),
        ("Nordsund Steel grew. A Kenyan court fined it. It shut a mill on Monday.", "Nordsund Steel>"),
        ("Nordsund Steel grew. Kenya fined it. It shut a mill on Monday.", "KEN>"),
        ("Nordsund Steel grew. A Kenyan court met. It shut a mill on Monday.", "KEN>"),
    ],
)
def test_what_befalls_those_told_of_is_not_it_in_the_next_sentence(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Dahl, a lawyer, asked nine donors for help. They pledged 4 million euros on Monday.", ""),
        ("Nordsund Steel met nine donors. They pledged 4 million euros on Monday.", "Nordsund Steel>"),
    ],
)
def test_one_who_is_told_to_be_a_person_is_not_they(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chad signed a pact. Peru accused Kenya. The two countries met on Monday.", "PER> KEN>"),
        (
            "Peru and Chad signed a pact. Peru accused Kenya. Kenya denied it. The two states met on Monday.",
            "PER> KEN>",
        ),
        ("Peru and Chad signed a pact. Kenya was silent. The two countries met on Monday.", "PER> TCD>"),
        (
            "Peru and Chad signed a pact in Kenya. Peru was glad. The two countries met on Monday.",
            "PER> TCD>",
        ),
        (
            "Peru recalled its envoy from Chad. Kenya offered help. The two sides met on Monday.",
            "PER> TCD>",
        ),
        (
            "Peru recalled its envoy from Chad. Kenya offered help. Both governments met on Monday.",
            "PER> TCD>",
        ),
    ],
)
def test_the_two_countries_are_those_of_whose_dealing_is_told_last(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    "subject",
    ["The two prisoners", "The two rebel leaders", "The two banks", "Both ships", "Both opposition parties"],
)
def test_two_who_are_counted_and_act_for_nobody_are_not_the_two_told_of(subject: str) -> None:
    assert last(f"Peru and Chad met. {subject} left on Monday.") == ""


@pytest.mark.parametrize("subject", ["The two", "The two rivals", "The two old foes", "Both teams", "Both"])
def test_two_who_are_counted_alone_or_as_sides_are_the_two_told_of(subject: str) -> None:
    assert last(f"Peru and Chad met. {subject} left on Monday.") == "PER> TCD>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland Steel grew. Prosecutors said that it bribed a mayor on Monday.", "Norland Steel>"),
        ("Peru left. People close to the king said that it would send jets to Kenya on Monday.", "PER> KEN<"),
        ("Boko Haram shut a road. Residents said its gunmen had seized a town on Monday.", "Boko Haram>"),
        ("Norland Steel grew. A court said that it would hear a case on Monday.", ""),
    ],
)
def test_in_what_several_people_say_it_is_none_of_them(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru left NATO. The other members met on Monday.", "NATO>"),
        ("Peru left NATO. The remaining six members left Chad on Monday.", "NATO> TCD<"),
        ("NATO is old. Member states left Chad on Monday.", "NATO> TCD<"),
        ("NATO is old. Its members sent jets to Chad on Monday.", "NATO> TCD<"),
        ("NATO is old. A town council sat. The other members left Chad on Monday.", "TCD<"),
        ("NATO is old. The other members of a band left Chad on Monday.", "TCD<"),
    ],
)
def test_members_act_for_the_organisation_told_of(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru asked Chad for talks. Leaders of the two neighbours met on Monday.", "PER> TCD>"),
        (
            "Peru, Chad and Mali are far. A pact was signed by the three states in Oslo on Monday.",
            "PER> TCD> MLI>",
        ),
        (
            "Peru, Chad and Mali wait. Peruvian, Malian and Thai jets left. The three states met on Monday.",
            "PER> TCD> MLI>",
        ),
        ("Peru asked Chad for talks. Peru's neighbours met on Monday.", ""),
    ],
)
def test_neighbours_and_three_countries_are_the_states_told_of(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Emmanuel Macron left. The vote for Olaf Scholz came after he visited Kenya on Monday.",
            "DEU> KEN<",
        ),
        ("Emmanuel Macron left. A vote on the pact came after he visited Kenya on Monday.", "FRA> KEN<"),
        ("Emmanuel Macron left. Olaf Scholz received him on Monday.", "DEU> FRA>"),
    ],
)
def test_he_is_the_only_person_named_before_in_the_sentence_unless_he_acts_upon_him(
    text: str, expected: str
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Oda Lind, its executive director,", "WFP>"),
        ("Its spokeswoman, Oda Lind,", "WFP>"),
        ("Oda Lind, its former executive director,", "Oda Lind>"),
        ("Oda Lind, a baker,", "Oda Lind>"),
    ],
)
def test_who_directs_or_speaks_for_an_organisation_acts_for_it(who: str, expected: str) -> None:
    text = f"The World Food Programme lacks money. {who} said on Monday that rations were cut."
    assert shorts(text)[0][2] == expected
    firm = f"Nordsund Ltd lacks money. {who.replace('executive director', 'chairwoman')} left on Monday."
    assert "WFP" not in shorts(firm)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway accused Peru of theft. It denied the charge on Monday.", "PER>"),
        ("Norway accused Peru of theft, a charge it denied on Monday.", "PER>"),
        ("Norway accused Peru of theft, which it denied on Monday.", "PER>"),
        ("Norway sued Nordsund Steel; it denied wrongdoing on Monday.", "Nordsund Steel>"),
        ("Norway fined Nordsund Steel. It will appeal on Monday.", "Nordsund Steel>"),
        ("Norway asked Peru for talks, but it refused on Monday.", "PER> NOR<"),
        ("Norway offered Peru a loan. It rejected the offer on Monday.", "PER> NOR<"),
        ("Oda Lind accused James Dahl of theft. He denied it on Monday.", "James Dahl>"),
        ("Oda Lind accused Jan Dahl of theft. She denied on Monday that it was hard.", "Oda Lind>"),
        ("Norway accused Peru of theft. It denied visas to envoys on Monday.", "NOR>"),
        ("Norway accused Peru of theft. It refused on Monday to send envoys.", "NOR>"),
        ("Norway accused Peru of theft. It expelled envoys on Monday.", "NOR> PER<"),
        ("Norway asked Peru for a loan. It refused to comment on Monday.", "NOR>"),
    ],
)
def test_who_denies_or_refuses_is_whom_it_was_done_to_and_not_who_did_it(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("James Dahl, who chairs Nordsund Steel, resigned. It bought a mill on Monday.", "Nordsund Steel>"),
        ("James Dahl left Peru. It bought a mill on Monday.", ""),
        ("Nordsund Steel lost James Dahl. It bought a mill on Monday.", "Nordsund Steel>"),
    ],
)
def test_it_is_no_person_but_the_firm_told_of_beside_him(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("aside", "expected"),
    [
        (", owned by James Dahl,", "Nordsund Steel Ltd>"),
        (", led by Marvel Motors since May,", "Nordsund Steel Ltd>"),
        (", based in Lima,", "Nordsund Steel Ltd>"),
        ("", "Nordsund Steel Ltd>"),
    ],
)
def test_who_owns_or_leads_the_speaker_does_not_speak(aside: str, expected: str) -> None:
    assert last(f"Nordsund Steel Ltd.{aside} said on Monday that prices would rise.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("James Dahl left. Per Lind wept. James Dahl's lawyer visited him on Monday.", "James Dahl<"),
        ("Per Lind wept. James Dahl's lawyer visited him on Monday.", ""),
        ("Per Lind wept. A lawyer visited him on Monday.", "Per Lind<"),
    ],
)
def test_him_is_whose_kin_or_lawyer_acts(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(("pronoun", "expected"), [("he", "NOR> James Dahl<"), ("she", "NOR> Oda Lind<")])
def test_he_and_she_in_what_somebody_is_told_are_known_by_the_given_name(pronoun: str, expected: str) -> None:
    text = f"Oda Lind told James Dahl on Monday that {pronoun} would be expelled from Norway."
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway sold arms to Chad. That country recalled its envoy on Monday.", "TCD> NOR<"),
        ("Norway sold arms to Chad, days after that country recalled its envoy on Monday.", "TCD> NOR<"),
        ("Norway sold arms to Chad. The country recalled its envoy on Monday.", "NOR> TCD<"),
        ("Norway sold arms to Chad. In that country rebels freed a nurse on Monday.", ""),
    ],
)
def test_that_country_is_the_one_named_last(text: str, expected: str) -> None:
    assert last(text) == expected


def test_the_title_names_that_country() -> None:
    text = "Norway sold arms to Chad, days after that country recalled its envoy on Monday."
    assert [found.statement.title for found in tell(text)][-1] == "Chad recalled its envoy"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Jan Dahl, the chief executive, said it would recover in July.", ""),
        ("Jan Dahl, its chief executive, said it would cut 300 jobs in July.", "Skov Mining>"),
        ("Skov Mining said it would cut 300 jobs in July.", "Skov Mining>"),
    ],
)
def test_it_is_never_the_person_who_speaks(said: str, expected: str) -> None:
    assert last(f"Skov Mining lost money. {said}") == expected


def test_i_is_the_person_of_whom_the_sentence_before_told() -> None:
    text = (
        "Shawn Moe, a union leader, says that he will turn to Norland. At Lund, where a hall was shut,"
        ' Oda Lind hung up her sign. "I may need it in 2028," she said.'
    )
    assert last(text) == "Oda Lind>"


def test_whom_those_who_speak_are_loyal_to_does_not_speak() -> None:
    text = "Evo Lind left. Former officials loyal to Mr Lind said on Monday that roads would be blocked."
    assert last(text) == ""


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Workers heard of it on the radio. They occupied the hall on Tuesday.", ""),
        ("Some customers complained about its brakes. They left on Tuesday.", ""),
        ("Workers heard of it on the radio. It cut 300 jobs on Tuesday.", "Nordsund Steel>"),
        ("It was sorry. They will close the plant in June.", "Nordsund Steel>"),
    ],
)
def test_they_are_the_people_told_of_last_and_not_the_firm_of_which_these_hear(
    told: str, expected: str
) -> None:
    assert (
        last(f"Nordsund Steel, a maker of wire, said on Monday that it would shut a mill. {told}") == expected
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru and Ecuador signed one. Argentina, Brazil and Chile back it. The neighbours met in 1995.",
            "PER> ECU>",
        ),
        (
            "Ecuador and Peru signed a truce. Argentina, Brazil and Chile back it. The three met in 1995.",
            "ARG> BRA> CHL>",
        ),
        ("Greece and Malta wrote to NATO. The allies signed a protocol on Monday.", "NATO>"),
        ("Greece and Malta signed a pact in May. The two countries left it on Monday.", "GRC> MLT>"),
    ],
)
def test_neighbours_are_two_and_allies_those_of_the_alliance(text: str, expected: str) -> None:
    assert last(text) == expected


def test_a_ministry_for_affairs_at_home_is_that_of_the_state_that_a_text_is_about() -> None:
    text = (
        "Zambia refused maize. Zambia's president asked for rice. Zambia has a drought, and Zambia's farmers"
        " flee. America sent maize. America will send more. The health ministry denied it on Monday."
    )
    assert last(text) == "ZMB>"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The police opened fire on a crowd on Monday.", "CHL>"),
        ("The police opened fire on a crowd in Elmstad on Monday.", ""),
        ("The upper house will vote in June.", "CHL>"),
        ("The opera house will close in June.", ""),
    ],
)
def test_police_and_houses_of_parliament_are_those_of_the_only_state_told_of(
    told: str, expected: str
) -> None:
    assert last(f"Chile raised prices. Truckers left Chile. Chile is at a loss. {told}") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Its owner, Halden Foods, said on Tuesday that it was sorry.", "Skov Mining>"),
        ("Its rival Halden Foods opened a mine on Tuesday.", "Skov Mining>"),
        ("Halden Foods opened a mine on Tuesday.", "Halden Foods>"),
    ],
)
def test_the_company_is_not_the_owner_or_rival_of_the_one_that_a_text_is_about(
    told: str, expected: str
) -> None:
    assert (
        last(f"Skov Mining shut a pit on Monday. {told} The company lost 3 million euros last year.")
        == expected
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("A bank in Chile lent it money, and it makes cars in Peru and in Kenya.", "CHL>"),
        ("Chile wants it. It makes cars in Peru. The Danish firm owns it.", "CHL>"),
        ("Chile wants it. Peru wants it too.", "PER>"),
    ],
)
def test_the_government_is_rather_that_of_a_state_that_is_told_of_as_such(told: str, expected: str) -> None:
    assert last(f"{told} The government will close it in June.") == expected


def test_the_government_may_be_written_with_a_capital() -> None:
    text = "Chile is dry. The United Nations is worried. The Government declared an emergency on Monday."
    assert last(text) == "CHL>"


def test_the_upper_house_is_that_of_the_state_whose_lower_house_acted() -> None:
    text = (
        "Chile's lower house passed it on Monday. Russia and Peru want it. The upper house will vote in June."
    )
    assert last(text) == "CHL>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru wrote to NATO. The members' defence ministers will meet in June.", "NATO>"),
        ("NATO froze the plan. Army chiefs met on Monday.", "NATO>"),
        ("NATO froze the plan. Leaders will meet in June.", "NATO>"),
        ("NATO froze the plan. The council has six seats. The members met on Monday.", ""),
        ("NATO froze the plan. Union leaders met on Monday.", ""),
    ],
)
def test_leaders_and_members_without_a_name_are_those_of_the_organisation_told_of(
    text: str, expected: str
) -> None:
    assert last(text) == expected


def test_a_minister_is_of_the_state_that_acted_and_not_of_the_place_of_signature() -> None:
    told = "Defence Minister Oda Lind denied it on Monday. Russia is glad. Russia paid. Chile is glad."
    (found,) = [
        one for one in tell(f"Chile passed a pact. It was signed in Moscow. {told}") if one.statement.when
    ]
    assert [party.code for party in found.statement.parties if party.role == "actor"] == ["CHL"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Sudan lies between. Ministers of the three met on Monday.", "EGY> ETH> SDN>"),
        ("Ministers of the two met on Monday.", "EGY> ETH>"),
        ("Sudan lies between. Ministers of the six met on Monday.", ""),
        ("Sudan lies between. The six signed a pact on Monday.", ""),
    ],
)
def test_ministers_of_the_three_are_of_no_two(told: str, expected: str) -> None:
    assert (
        last(f"Egypt and Ethiopia quarrel over a dam. Egypt and Ethiopia talk. Peace is far. {told}")
        == expected
    )


def test_their_presidents_are_of_several() -> None:
    text = "Estonia and Latvia left the grid. Poland helped. Their presidents met on Monday."
    assert last(text) == "EST> LVA>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SADC sent soldiers to Congo. Southern African leaders called them home on Monday.", "SADC>"),
        ("SADC sent soldiers to Congo. Regional leaders met on Monday.", "SADC>"),
        ("ECOWAS met. The ban was approved by West African ministers on Monday.", "ECOWAS>"),
        ("NATO met. The base that alliance leaders approved on Monday is secret.", "NATO>"),
        ("NATO met. The plan was approved by allied defence ministers on Monday.", "NATO>"),
        ("NATO met. The plan was approved by the member states on Monday.", "NATO>"),
        ("NATO met. West African leaders met on Monday.", ""),
        ("NATO met. The plan was approved by church leaders on Monday.", ""),
    ],
)
def test_leaders_called_after_a_region_act_for_its_organisation_if_that_was_told_of(
    text: str, expected: str
) -> None:
    found = [party for when, _, party in shorts(text) if when == "2024-05-13"]
    assert [party.split(" ")[0] for party in found] == [expected]


def test_they_are_no_single_person_whose_given_name_tells_that_he_is_one() -> None:
    text = "{} said members had been robbed. They walked out of two call centres on Monday."
    assert shorts(text.format("Agnes Dahl of the workers' guild"))[-1][2] == ""
    assert shorts(text.format("Agnes Dahl and Jan Berg"))[-1][2] == "Agnes Dahl> Jan Berg>"


def test_who_was_himself_hit_suffers_it() -> None:
    assert shorts("Oda Lind, who was herself added to a blacklist in May, left.")[0][2] == "Oda Lind<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nordsund Foods has debts. That is bad. It sacked half of its staff in May.",
            "Nordsund Foods>",
        ),
        ("Nauru has few friends. Nerves were frayed. It dropped Taiwan in May.", "NRU> TWN<"),
        ("Nordsund Foods has debts. A Dutch company made a bid. It withdrew the bid in May.", ""),
        ("Peru and Chile are at odds. Nerves were frayed. It suspended the flights in May.", ""),
        ("Peru borrowed money for a port. Nerves were frayed. It ended in May.", ""),
    ],
)
def test_it_that_does_something_is_who_acted_lately_where_nobody_else_is_told_of(
    text: str, expected: str
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister who signed it, Oda Lind, resigned in May.", "Oda Lind>"),
        ("Growers sold milk to a firm whose director, Oda Lind, resigned in May.", "Oda Lind>"),
        ("The envoy who met the rebel leader, Oda Lind, resigned in May.", ""),
        ("Peru and Chad signed a pact. Under its text, each country pledged in May to help.", "PER> TCD>"),
        ("Peru never stopped, and indeed sent Chad 40 trucks in May.", "PER> TCD<"),
        ("Peru built a port. In a report, it said in May that it would close.", "PER>"),
    ],
)
def test_who_acts_stands_behind_what_is_told_of_him_or_behind_a_phrase(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("al-Shabaab is part of the story. The Islamists banned foreign aid in May.", "al-Shabaab>"),
        ("Peru signed a pact with Croatia. The Adriatic republic held a vote in May.", "HRV>"),
        ("Peru signed a pact with Croatia. The Andean republic held a vote in May.", "PER>"),
    ],
)
def test_islamists_and_republics_are_those_of_their_sort_who_were_told_of(text: str, expected: str) -> None:
    assert last(text) == expected


def test_a_text_that_ends_with_the_place_that_opens_a_clause_is_read() -> None:
    assert shorts("The of both promise $40 per patient per year. In the United States") == []
