"""Who the subject of a clause stands for."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell
from timeline.domain.statement import derive_status


def parties(text: str) -> str:
    """Who takes part in what the last clause tells."""
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru met Chad. In March parliaments in Oslo and Bern approved the treaty.", "NOR> CHE>"),
        ("The governments in Oslo and Bern signed a pact on Monday.", "NOR> CHE>"),
        ("The parliament in Oslo approved the treaty on Monday.", "NOR>"),
    ],
)
def test_organs_of_several_states_are_those_of_all_in_whose_capitals_they_sit(
    text: str, expected: str
) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A team of 40 Cuban doctors was sent to hospitals in Haiti on Monday.", "CUB> HTI<"),
        ("Eleven Danish nurses were transferred to the shelters on Monday.", "DNK>"),
        ("Two field hospitals of Peru's health ministry were flown to the coast on Monday.", "PER>"),
        ("An EU mission was deployed to the border on Monday.", "EUR>"),
        ("Ten Cuban doctors were expelled on Monday.", "CUB<"),
        ("Two Cuban doctors were given tents on Monday.", "CUB<"),
        ("Denmark was sent 40 tents on Monday.", "DNK<"),
    ],
)
def test_those_whose_people_or_things_are_moved_act(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's flag was raised outside the hall on Monday.", "NOR>"),
        ("Peru was admitted to the club in May.", "PER>"),
        ("Norway was flooded in May.", "NOR<"),
    ],
)
def test_what_becomes_of_a_body_or_its_things_is_told_of_it_as_the_one_who_acts(
    text: str, expected: str
) -> None:
    assert parties(text) == expected


_QUARREL = "Peru and Chad have quarrelled for years. The two countries closed their embassies in May. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_QUARREL}Norway offered to help. The rivals met in June.", "PER> TCD>"),
        (f"{_QUARREL}Norway offered to help Iran. The two presidents will meet in June.", "PER> TCD>"),
        (f"{_QUARREL}Norway offered to help. Each side recalled its consul on Monday.", "PER> TCD>"),
        ("Norway offered to help. The rivals met in June.", ""),
        (
            f"{_QUARREL}Norway and Iran offered to help. The two governments signed a pact on Monday.",
            "NOR> IRN>",
        ),
    ],
)
def test_the_rivals_are_the_two_whom_the_text_took_up_last(text: str, expected: str) -> None:
    assert parties(text) == expected


def test_the_two_are_it_and_the_other_state_of_the_clause_before() -> None:
    text = "Peru expelled the Chadian envoy in April. It drew closer to Iran: the two signed a pact in May."
    assert parties(text) == "PER> IRN>"


def test_the_two_presidents_are_those_of_states_and_no_head_of_an_organisation() -> None:
    text = (
        "Peru and Chad quarrelled. Peru's President Oda Lind met Chad's President Jan Dahl in May."
        " UN Secretary-General Antonio Guterres welcomed it. The two presidents will meet again in June."
    )
    assert parties(text) == "PER> TCD>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway, together with Peru and Chad, closed its embassy in May.", "NOR> PER> TCD>"),
        ("Norway, along with Peru, closed its embassy in May.", "NOR> PER>"),
        ("Norway as well as Peru closed its embassy in May.", "NOR> PER>"),
        ("Norway, after a quarrel with Peru, expelled two envoys in May.", "NOR>"),
        ("Delegates of Peru, of Norway and of Chad signed a treaty on Monday.", "PER> NOR> TCD>"),
        ("Negotiators for Peru and Norway signed a treaty on Monday.", "PER> NOR>"),
        ("A team led by Peru's health minister visited the camp on Monday.", "PER>"),
        (
            "Jan Dahl, the Norwegian premier, and Oda Lind, his Peruvian counterpart, signed a pact in May.",
            "NOR> PER>",
        ),
    ],
)
def test_who_is_joined_to_the_subject_acts_as_well(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru left after Norway's envoy to the Holy See, Jan Dahl, criticised the plan in May.", "NOR>"),
        ("Peru left after Norway's envoy to Chad, Jan Dahl, criticised the plan in May.", "NOR>"),
        ("Peru left after plans to visit Norway failed in May.", "NOR<"),
    ],
)
def test_to_whom_an_envoy_is_sent_stands_between_him_and_his_verb(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway's premier, Oda Lind, met Peru. Her office promised 3 million dollars on Monday.",
            "NOR> PER<",
        ),
        ("Norway's premier, Oda Lind, met Peru. Her shop burned on Monday.", ""),
        ("Norway quarrelled with Peru in March. They signed a treaty on Monday.", "NOR> PER>"),
        ("Norway was angry with Peru in March. They mobilised 300 soldiers on Monday.", ""),
        ("Norway quarrelled with Peru in March. It snowed on Monday.", ""),
    ],
)
def test_they_and_her_office_are_those_who_were_told_of(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("To please Norway, Peru expelled Chad's envoy on Monday.", "PER> TCD<"),
        ("Unlike Norway, Peru expelled Chad's envoy on Monday.", "PER> TCD<"),
        ("Without Norway, Peru signed the pact on Monday.", "PER>"),
        ("It was Peru's turn: its army shelled Chad on Monday.", "PER> TCD<"),
        ("Flights between Bergen and Vilnius resumed in February.", "NOR> LTU>"),
        ("Trains between Peru and Chad resumed in February.", "PER> TCD>"),
    ],
)
def test_who_stands_before_a_verb_only_by_the_way_does_not_act(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Dahl, the mayor, and Oda Lind visited Peru on Monday.", "Jan Dahl> Oda Lind> PER<"),
        ("Jan Dahl, the deputy minister, and Peru's envoy met Chad on Monday.", "Jan Dahl> PER> TCD>"),
        ("Jan Dahl, a minister, left, and Oda Lind visited Peru on Monday.", "Oda Lind> PER<"),
    ],
)
def test_who_somebody_is_may_stand_between_him_and_who_acts_with_him(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund of the Netherlands said on Wednesday that it had left.", "Nordsund>"),
        ("Nordsund of Norway said on Wednesday that it had left.", "Nordsund>"),
        ("The premier of the Netherlands said on Wednesday that she had left.", "NLD>"),
    ],
)
def test_a_firm_of_a_state_speaks_and_not_the_state(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's climate and culture minister, Jan Dahl, visited Kenya on Monday.", "PER> KEN<"),
        ("Peruvian trade and industry minister Jan Dahl visited Kenya on Monday.", "PER> KEN<"),
        ("Peru's first female defence minister, Oda Lind, visited Kenya on Monday.", "PER> KEN<"),
        ("The speaker of Peru's parliament, Oda Lind, visited Kenya on Monday.", "PER> KEN<"),
        ("Oda Lind of the Peruvian foreign ministry visited Kenya on Monday.", "PER> KEN<"),
        ("The Speaker of the U.S. House of Representatives, Oda Lind, visited Kenya on Monday.", "USA> KEN<"),
        (
            (
                "The US left on 3 May 2024. Oda Lind, the assistant secretary of state for energy,"
                " visited Kenya on Monday."
            ),
            "USA> KEN<",
        ),
        (
            (
                "The UK left on 3 May 2024. Oda Lind, under-secretary of state for energy,"
                " visited Kenya on Monday."
            ),
            "Oda Lind> KEN<",
        ),
        (
            "The EU left on 3 May 2024. Oda Lind, the commissioner for energy, visited Kenya on Monday.",
            "EUR> KEN<",
        ),
        (
            "The EU left on 3 May 2024. Trade Commissioner Oda Lind visited Kenya on Monday.",
            "EUR> KEN<",
        ),
        (
            "The EU left on 3 May 2024. Oda Lind, the police commissioner, visited Kenya on Monday.",
            "Oda Lind> KEN<",
        ),
        ("Oda Lind, deputy head of Peru's mission in Chad, visited Kenya on Monday.", "PER> KEN<"),
        ("Oda Lind, a minister in the Peruvian government, visited Kenya on Monday.", "PER> KEN<"),
        (
            "Oda Lind, a former minister in the Peruvian government, visited Kenya on Monday.",
            "Oda Lind> KEN<",
        ),
        ("Oda Lind, a critic of the Peruvian government, visited Kenya on Monday.", "Oda Lind> KEN<"),
        ("Peru's former climate and culture minister, Jan Dahl, visited Kenya on Monday.", "Jan Dahl> KEN<"),
    ],
)
def test_whoever_has_an_office_of_a_state_acts_for_it_however_that_is_told(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The head of Nordsund Steel, Oda Lind, sued Kenya on Monday.", "Oda Lind> KEN<"),
        ("Nordsund Steel chairwoman Oda Lind sued Kenya on Monday.", "Oda Lind> KEN<"),
        ("The owner of Nordsund Steel, Tarn Metals, sued Kenya on Monday.", "Tarn Metals> KEN<"),
        (
            "The heads of Nordsund Steel, Tarn Metals and Skov Foods sued Kenya on Monday.",
            "Nordsund Steel> Tarn Metals> Skov Foods> KEN<",
        ),
    ],
)
def test_whose_head_acts_by_name_does_not_act_beside_him(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru met Chad in May. Kenya was accused by both governments on Monday.", "PER> TCD> KEN<"),
        ("Peru met Chad in May. Kenya was criticised by both on Monday.", "PER> TCD> KEN<"),
        ("Peru met Chad in May. Kenya was criticised by the two countries on Monday.", "PER> TCD> KEN<"),
        ("Peru met Chad in May. The pact was signed by both countries on Monday.", "PER> TCD>"),
        ("Peru will meet Chad. The former expelled two Kenyan diplomats on Monday.", "PER> KEN<"),
        ("Peru will meet Chad. The latter expelled two Kenyan diplomats on Monday.", "TCD> KEN<"),
    ],
)
def test_whoever_suffers_what_both_do_is_neither_of_them(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Several states, including Peru and Chad, accused Kenya on Monday.", "PER> TCD> KEN<"),
        ("A dozen countries including Peru accused Kenya on Monday.", "PER> KEN<"),
        ("Four lenders, including Nordsund Bank, sued Kenya on Monday.", "Nordsund Bank> KEN<"),
        ("Rifles, including Peruvian ones, were sent to Kenya on Monday.", "KEN<"),
    ],
)
def test_whoever_is_named_among_several_who_act_acts(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's premier, Oda Lind, resigned. Her successor, Jan Dahl, visited Chad on Monday.", "PER> TCD<"),
        ("Peru's premier spoke. Her trade minister, Jan Dahl, visited Chad on Monday.", "PER> TCD<"),
        (
            "Peru's premier met Kenya's president. Her envoy, Jan Dahl, visited Chad on Monday.",
            "Jan Dahl> TCD<",
        ),
        ("Oda Lind runs Nordsund Steel. Her deputy, Jan Dahl, visited Chad on Monday.", "Jan Dahl> TCD<"),
    ],
)
def test_whoever_serves_under_a_statesman_acts_for_the_same_state(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru asked for a loan in May. The bill was rejected by its parliament on Monday.", "PER>"),
        (
            "Peru and Chad signed it in May. The text was ratified by their parliaments on Monday.",
            "PER> TCD>",
        ),
        ("Oda Lind, Peru's premier, spoke. The bill was rejected by her government on Monday.", "PER>"),
        ("Peru signed it in May. Chad was condemned by its parliament on Monday.", "TCD<"),
        ("Nordsund Steel sued Peru in May. The plan was rejected by its workers on Monday.", ""),
    ],
)
def test_an_organ_acts_for_whose_it_is_where_it_acts_on_something(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        (
            "Peru shut a consulate in March before expelling two Greek envoys on 2 May.",
            "2024-05-02",
            "PER> GRC<",
        ),
        (
            "Peru shut a consulate on Monday after expelling two Greek envoys in March.",
            "2024-03",
            "PER> GRC<",
        ),
        (
            "After expelling two Greek envoys in March, Peru shut a consulate on 2 May.",
            "2024-03",
            "PER> GRC<",
        ),
        (
            "Peru shut a consulate in March before Chile expelled two Greek envoys on 2 May.",
            "2024-05-02",
            "CHL> GRC<",
        ),
    ],
)
def test_what_is_done_before_or_after_is_done_by_the_same_subject(
    text: str, date: str, expected: str
) -> None:
    assert (date, "expelled", expected) in shorts(text)


def test_participles_in_a_list_share_the_was_of_the_first() -> None:
    told = shorts("Oda Lind was jailed in March, freed in April and jailed again on 2 May.")
    assert [parties for _, _, parties in told] == ["Oda Lind<"] * 3
    aside = shorts("Peru was left in March by Oda Lind, arrested in April on the border.")
    assert aside[-1][1:] == ("detained", "Oda Lind<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway will be glad to leave Mali in June.", "NOR>"),
        ("Norway will be free of mines in June.", "NOR>"),
        ("Norway will be sold a mine in June.", "NOR<"),
    ],
)
def test_what_somebody_is_was_not_done_to_him(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Ltd made an offer for Skov Foods. It had been due to expire on Monday.", ""),
        ("Nordsund Ltd made an offer for Skov Foods. It had been due to pay on Monday.", "Nordsund Ltd>"),
    ],
)
def test_nobody_expires(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Denmark, Norway and Sweden warned on Monday that the sea was closed.", "DNK> NOR> SWE>"),
        ("The troops left Peru, Norway and Sweden warned on Monday.", "NOR> SWE>"),
        ("At the UN, Norway and Sweden warned on Monday that the sea was closed.", "NOR> SWE>"),
        ("Late on Monday, Norway and Sweden warned that the sea was closed.", "NOR> SWE>"),
    ],
)
def test_everybody_in_a_list_says_what_it_says(text: str, expected: str) -> None:
    assert expected in [parties for _, _, parties in shorts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru, which left the pact in 2019, and Chile signed a treaty on Monday.", "PER> CHL>"),
        ("Peru, whose premier spoke in 2019, and its ally Chile signed a treaty on Monday.", "PER> CHL>"),
        ("Peru, a member of the council, and Chile signed a treaty on Monday.", "PER> CHL>"),
        ("Peru, a member of NATO, and Chile signed a treaty on Monday.", "PER> CHL>"),
        ("Peru, Norway's main partner, and the World Bank signed a treaty on Monday.", "PER> WBG>"),
        ("Peru, and later Chile, signed a treaty on Monday.", "PER> CHL>"),
        ("Kenya and Peru, an ally of Norway, signed a treaty on Monday.", "KEN> PER>"),
        ("Peru, which left the pact in 2019, cheered, and Chile signed a treaty on Monday.", "CHL>"),
    ],
)
def test_what_is_told_of_the_first_of_two_does_not_part_them(text: str, expected: str) -> None:
    assert expected in [parties for _, kind, parties in shorts(text) if kind == "agreement_signed"]


def test_the_title_names_both_of_two_whom_an_aside_parts() -> None:
    told = tell("Peru, which left the pact in 2019, and Chile have ruled out a loan.")
    assert "Peru and Chile have ruled out a loan" in [found.statement.title for found in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A decree by Norway closed the border with Sweden on Monday.", "NOR> SWE<"),
        ("In 2012 a decree by President Ana Ruiz of Peru banned imports from Norway.", "PER> NOR<"),
        ("A decree by Norway was annulled on Monday.", ""),
        ("A ship built by Norway sank on Monday.", ""),
    ],
)
def test_whose_deed_the_subject_is_does_what_that_does(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ship sold by Peru to Norway in March sank on Monday.", "PER> NOR<"),
        ("Six tanks lent to Norway by Peru in March sank on Monday.", "PER> NOR<"),
        ("Nordsund Steel, bought by Oda Lind in 1976, closed on Monday.", "Oda Lind> Nordsund Steel<"),
        ("Nordsund Steel, set up by Oda Lind in 1976, closed on Monday.", "Oda Lind> Nordsund Steel<"),
        ("Nordsund Steel, taken over by Rift Lakes in 2019, closed.", "Rift Lakes> Nordsund Steel<"),
        ("Peru sold in March to Norway ships built by Chile.", "PER> NOR<"),
    ],
)
def test_a_participle_tells_by_whom_it_was_done(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya was rescued on Monday with a loan from Norway.", "NOR> KEN<"),
        ("Kenya was supplied on Monday with wheat from Ukraine.", "UKR> KEN<"),
        ("Kenya was helped on Monday by a grant from Norway.", "NOR> KEN<"),
        ("The hospital was built with Indian help in 2015.", "IND>"),
        ("The hospital was built in 2015 with the help of India and Peru.", "IND> PER>"),
        ("The hospital was built by Kenya in 2015 with money from India.", "KEN>"),
        ("Kenya was attacked on Monday with drones from Norway.", "KEN<"),
        ("Oda Lind was arrested on Monday with money from Norway.", "Oda Lind<"),
    ],
)
def test_with_whose_help_something_is_done_acts_where_nobody_else_does(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya's premier will visit Lima, with which a defence pact was signed in May 2023.", "KEN> PER>"),
        ("Norway, on which sanctions were imposed by Peru in May, is rich.", "PER> NOR<"),
        ("Norway, on which Peru imposed sanctions in May, is rich.", "PER> NOR<"),
        ("Norway, by which Peru was sued in May, is rich.", "NOR> PER<"),
        ("Oda Lind, by whom Nordsund Steel was founded in 1976, left.", "Oda Lind> Nordsund Steel<"),
        ("Norway, in which two Peruvians were arrested in May, is rich.", "PER<"),
    ],
)
def test_a_relative_clause_behind_a_preposition_is_about_whom_it_hangs_on(text: str, expected: str) -> None:
    assert expected in [parties for date, _, parties in shorts(text) if date]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya has kept its border with Somalia closed since 2007.", "KEN>"),
        ("Kenya, which has kept its border with Somalia shut since 2007, is rich.", "KEN>"),
        ("Kenya has kept two Peruvian envoys detained since March.", "KEN> PER<"),
    ],
)
def test_who_keeps_something_closed_closes_it(text: str, expected: str) -> None:
    assert expected in [parties for date, _, parties in shorts(text) if date]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile signed a pact on Monday, ending talks that had begun in 2005.", "PER> CHL>"),
        ("Peru and Chile signed a pact on Monday after talks in Oslo in March.", "PER> CHL>"),
        ("Peru signed a pact with Chile on Monday after talks in Oslo in March.", "PER> CHL>"),
        ("Peru and Chile protested on Monday after talks in Oslo in March.", ""),
    ],
)
def test_talks_after_which_two_agree_were_theirs(text: str, expected: str) -> None:
    assert [parties for _, kind, parties in shorts(text) if kind == "met"] == [expected]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("In March it was Norway's turn to recognise Kosovo.", "NOR> XKX<"),
        ("It is up to Norway to ratify the treaty in June.", "NOR>"),
        ("It is the turn of Norway to ratify the treaty in June.", "NOR>"),
        ("It took Norway two years to ratify the treaty, in May 2020.", "NOR>"),
        ("It is time to ratify the treaty in June.", ""),
        ("It is likely to ratify the treaty in June.", "PER>"),
        ("It was the first to ratify the treaty, in 2020.", "PER>"),
    ],
)
def test_an_it_that_waits_for_a_deed_is_nobody(said: str, expected: str) -> None:
    assert shorts(f"Peru left the pact in May 2019. {said}")[-1][2] == expected


def test_no_title_puts_a_name_twice_for_an_it_that_is_nobody() -> None:
    told = tell("Peru left the pact in May 2019. In March it was Norway's turn to recognise Kosovo.")
    assert told[-1].statement.title == "It was Norway's turn to recognise Kosovo"


@pytest.mark.parametrize("mark", [":", ";", "."])
def test_who_stands_before_words_of_saying_does_what_stands_behind_them(mark: str) -> None:
    told = shorts(f"Oda Lind left on Monday{mark} China, she said, would send Peru six ships in June.")
    assert ("2024-06", "forces_sent", "CHN> PER<") in told
    kept = tell(f"Oda Lind left on Monday{mark} China, she said, had promised nothing.")
    assert [found.statement.factuality for found in kept if found.statement.kind == "pledged"] == ["denied"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A line through Kenya was suggested by Peru in March, and Chile will study it.", "PER>"),
        ("A line through Kenya was suggested in March by Peru's premier.", "PER>"),
    ],
)
def test_by_whom_something_is_said_to_be_done_acts(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The third session of the Peru-Chile Joint Commission ended on Monday.", "PER> CHL>"),
        ("A meeting of the Polish-Ukrainian Commission took place on Monday.", "POL> UKR>"),
        ("The Franco-German Council condemned the coup on Monday.", "FRA> DEU>"),
        ("A firm from the Peru-based group signed a pact with Chile on Monday.", "CHL>"),
    ],
)
def test_both_of_a_body_that_is_called_after_two_take_part(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan has pacts with Chad and Peru, which entered into force in 2023.", "JPN> TCD> PER>"),
        (
            "It is Japan's third pact after those with Chad and Peru, which entered into force in 2023.",
            "JPN> TCD> PER>",
        ),
        ("Japan's pacts with Chad and Peru, which were signed in 2023, are alike.", "JPN> TCD> PER>"),
        ("Japan left the pact with Peru, which signed a treaty with Chad in 2023.", "PER> TCD>"),
    ],
)
def test_a_relative_clause_about_accords_tells_of_all_their_sides(text: str, expected: str) -> None:
    assert expected in [parties for date, _, parties in shorts(text) if date == "2023"]


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("Government spokesman Oda Lind", "KEN>"),
        ("Deputy army chief Oda Lind", "KEN>"),
        ("Central bank governor Oda Lind", "KEN>"),
        ("Foreign ministry spokeswoman Oda Lind", "KEN>"),
        ("Attorney General Oda Lind", "KEN>"),
        ("Company spokesman Oda Lind", "Oda Lind>"),
        ("Opposition spokesman Oda Lind", "Oda Lind>"),
        ("Mayor Oda Lind", "Oda Lind>"),
    ],
)
def test_an_officer_of_a_state_acts_for_the_only_state_that_a_text_names(office: str, expected: str) -> None:
    assert shorts(f"Kenya was quiet in 2023. {office} left on Monday.")[-1][2] == expected
    other = f"Kenya was quiet in 2023. Peru was quiet in 2022. {office} left on Monday."
    assert shorts(other)[-1][2] == "Oda Lind>"
    abroad = f"MIAMI (AP) -- Kenya was quiet in 2023. {office} left on Monday."
    assert shorts(abroad)[-1][2] == "Oda Lind>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway praised Peru, which sent tents and bought two ships on Monday.", "PER>"),
        ("Norway's premier met aides after the floods, which killed 40 and cut a road on Monday.", ""),
        ("Norway met James Dahl, who had left Peru and flew home on Monday.", "James Dahl>"),
        ("Norway left the pact, which bound it, and bought two ships on Monday.", "NOR>"),
        ("Norway fined the firm that sold arms and bought two ships on Monday.", "NOR>"),
    ],
)
def test_what_and_joins_to_an_added_relative_clause_has_its_subject(text: str, expected: str) -> None:
    assert [who for when, _, who in shorts(text) if when][-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In efforts to prevent James Dahl's return, a lawmaker subpoenaed him on Monday.", "James Dahl<"),
        ("In an effort to stop Norway, rebels attacked the port on Monday.", ""),
        ("With Norway watching, two envoys left on Monday.", ""),
        ("Despite angry Norwegian protests, Peru bought two ships on Monday.", "PER>"),
        ("In May Norway, Peru and Chad signed a treaty.", "NOR> PER> TCD>"),
        ("In a letter to Norway, Peru said on Monday that it was ready.", "PER>"),
    ],
)
def test_a_phrase_before_the_comma_holds_no_subject(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marvel Motors, which Nordsund Steel bought in May, cut jobs.", "Nordsund Steel> Marvel Motors<"),
        ("Peru, which Norway has often attacked since May, is ready.", "NOR> PER<"),
        ("The report of Peru, which Norway rejected in May, was long.", "NOR> PER<"),
        ("The report, which Norway rejected in May, was long.", "NOR>"),
        ("Peru, which left in May, is ready for Norway.", "PER>"),
    ],
)
def test_what_a_name_does_in_a_relative_clause_it_does_to_whom_the_clause_is_about(
    text: str, expected: str
) -> None:
    assert next(who for when, _, who in shorts(text) if when) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Norway and Peru met in Oslo under mediation by Chad and Kenya.", "NOR> PER>"),
        ("Talks between Norway and Peru were hosted by Chad and Kenya.", "NOR> PER>"),
        ("Norway met the envoys of Chad and Kenya. Chad and Kenya quarrel.", "TCD> KEN>"),
    ],
)
def test_the_two_sides_are_not_those_who_mediate(before: str, expected: str) -> None:
    assert shorts(f"{before} The two sides signed a deal on Monday.")[-1][2] == expected


def test_the_merged_company_is_none_of_those_that_merged() -> None:
    text = "Nordsund Steel and Marvel Motors will merge. The merged company sold a mill on Monday."
    assert shorts(text)[-1][2] == ""
    assert shorts(text.replace("The merged", "The"))[-1][2] != ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares in Skov Foods, Peru's largest baker, fell on Monday.", ""),
        ("The Sisters, Peru's highest mountains, drew climbers on Monday.", ""),
        ("Jan Dahl, Peru's foreign minister, sued Chile on Monday.", "PER> CHL<"),
        ("Denmark's dockers struck on Monday.", "Denmark's dockers>"),
        ("A Danish citizen, Jan Dahl, was arrested on Monday.", "Jan Dahl<"),
        ("A federal appeals court ruled against Jan Dahl on Monday.", "USA> Jan Dahl<"),
        ("The Labor Department sued Nordsund Steel on Monday.", "USA> Nordsund Steel<"),
    ],
)
def test_whose_greatest_or_whose_citizen_somebody_is_does_not_act_but_its_organs_do(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2] == expected


def test_the_highest_court_is_that_of_the_state_of_the_text_and_local_officials_are_nobodys() -> None:
    text = (
        "LIMA (AP) - Peru closed a port on Sunday. Peru asked for help. The president of Peru resigned. Peru"
        " voted. The Supreme Court struck down the law on Monday. Elected officials in Bergen warned Chilean"
        " officials on Tuesday that they should expect little help."
    )
    told = [party for _, _, party in shorts(text)]
    assert told[-2:] == ["PER>", "CHL<"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad and Mali applied in 2022. They were admitted by the summit last November.", "TCD< MLI<"),
        ("Chad was admitted last November.", "TCD>"),
        ("Chad was admitted by May 1.", "TCD>"),
        ("Nordsund Lines was founded by two sailors in 1994.", "Nordsund Lines>"),
    ],
)
def test_who_is_let_in_by_somebody_without_a_name_is_acted_upon(text: str, expected: str) -> None:
    assert parties(text) == expected


def test_a_person_whom_a_court_of_his_own_state_acts_upon_is_acted_upon() -> None:
    text = "Norway's premier, Oda Lind, fell ill. She was suspended on 1 May by the Constitutional Court."
    assert parties(text) == "NOR> NOR<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jan Dahl, the Kenyan doctor held with them, became a Norwegian citizen in March.",
            "Jan Dahl> NOR<",
        ),
        ("Jan Dahl, the Kenyan doctor, and Oda Lind left on Monday.", "Jan Dahl> Oda Lind>"),
        ("Oda Lind, the Kenyan ambassador, left on Monday.", "KEN>"),
        ("Oda Lind and the Kenyan army left on Monday.", "Oda Lind> KEN>"),
    ],
)
def test_words_that_say_from_where_a_person_is_name_no_party_beside_him(text: str, expected: str) -> None:
    assert parties(text) == expected


_KIEV = "KIEV, May 14 (Wire) - Ukraine told Russia on Monday to leave. Russia protested. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pact would lapse, a deputy foreign minister said on Wednesday.", "UKR>"),
        ("A government spokeswoman said on Wednesday that the pact would lapse.", "UKR>"),
        ("A deputy defence minister flew to Oslo on Wednesday.", "UKR> NOR<"),
        ("Parliament voted on Wednesday.", "UKR>"),
        ("A former foreign minister said on Wednesday that the pact would lapse.", ""),
        ("A union official said on Wednesday that the pact would lapse.", ""),
    ],
)
def test_whoever_holds_an_office_without_a_state_acts_for_that_of_the_dateline(
    text: str, expected: str
) -> None:
    told = [who for when, kind, who in shorts(_KIEV + text) if when == "2024-05-15"]
    assert told == [expected]


def test_parliament_in_a_capital_that_is_a_given_name_as_well_is_that_of_its_state() -> None:
    text = "The U.S. and Bulgaria signed a pact on Monday. Parliament in Sofia ratified it on Tuesday."
    assert parties(text) == "BGR>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ECOWAS said no. Mali followed the bloc's threat to use force in Niger on May 2.", "ECOWAS> NER<"),
        ("ECOWAS said no. It followed the bloc's threat to use force in Niger on May 2.", "ECOWAS> NER<"),
        ("ECOWAS said no. It followed Chad's threat to use force in Niger on May 2.", "TCD> NER<"),
        ("ECOWAS said no. On May 2 Mali followed with a threat to use force in Niger.", "MLI> NER<"),
        ("On May 2 Norway shrugged off Chad's threat to leave the United Nations.", "NOR> TCD<"),
        ("On May 2 Norway rejected Chad's threat to leave the United Nations.", "NOR> TCD<"),
        ("On May 2 Skov Mining bought Orange, Vodafone's rival at home.", "Skov Mining> Orange<"),
    ],
)
def test_a_deed_that_is_somebodys_is_done_by_him_and_by_no_subject(text: str, expected: str) -> None:
    assert parties(text) == expected


def test_the_title_names_nobody_else_for_the_it_before_a_deed_of_somebody() -> None:
    text = "ECOWAS said no. It followed the bloc's threat to use force in Niger on May 2."
    title = tell(text)[-1].statement.title
    assert title == "It followed the bloc's threat to use force in Niger"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund, one of Denmark's largest brewers, opens a plant in June.", "Nordsund>"),
        ("Skovbank, among Denmark's biggest lenders, opens a branch in June.", "Skovbank>"),
        ("The ferry, one of Denmark's oldest, sank on Monday.", "DNK>"),
        ("One of Denmark's ministers resigned on Monday.", "DNK>"),
    ],
)
def test_a_name_that_is_one_of_several_acts_and_not_whose_they_are(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An Icelandic volcano closed airports for a week in May.", ""),
        ("Chile's drought has emptied reservoirs since May.", ""),
        ("Chile's army fought the drought in May.", "CHL>"),
    ],
)
def test_what_a_volcano_or_a_drought_does_its_state_does_not(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile objected in March. In April it was decided in Lima that talks would go on.", ""),
        ("Chile objected in March. In April it was accused of that.", "CHL<"),
    ],
)
def test_it_is_nobody_where_a_clause_behind_the_verb_tells_what_was_decided(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_by_coach_tells_how_somebody_went_and_not_who_moved_him() -> None:
    assert shorts("On Monday two thousand Danes travelled by coach to Paris.")[-1][2] == ""
    assert shorts("On Monday two thousand captives were moved by Denmark to Paris.")[-1][2] == "DNK>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unions at Nordsund Lines denied the reports on Monday.", "Unions at Nordsund Lines>"),
        ("Nordsund Lines denied the reports on Monday.", "Nordsund Lines>"),
    ],
)
def test_what_the_staff_says_the_firm_does_not_say(text: str, expected: str) -> None:
    assert [party for _, kind, party in shorts(text) if kind == "stated"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad waited for Peru, which blamed it and whose parliament ratified the treaty in May.", "PER>"),
        ("Chad blamed Peru, whose own withdrawal was announced on Monday.", "PER>"),
        ("Peru left the club. Its withdrawal was announced on Monday.", "PER>"),
        ("Peru's withdrawal was announced on Monday.", "PER>"),
        ("Peru was informed on Monday.", "PER<"),
    ],
)
def test_a_relative_clause_joined_to_another_and_news_of_somebody_tell_of_the_same(
    text: str, expected: str
) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru sued at the International Court of Justice, and in May the court ruled that it could act.",
            "ICJ>",
        ),
        (
            "Peru went to the International Court of Justice. In May judges in The Hague ruled that it may.",
            "ICJ>",
        ),
        ("Peru went to a tribunal. In May judges in The Hague ruled that it may.", ""),
    ],
)
def test_judges_and_the_court_behind_a_time_are_those_of_the_court_told_of(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Nordsund, the firm behind Norway's largest mine,", "Nordsund>"),
        ("Nordsund, a company that owns most of Norway's mines,", "Nordsund>"),
        ("Oda Lind, the Norwegian minister,", "NOR>"),
        ("Oda Lind, the Norwegian minister for the bank,", "NOR>"),
    ],
)
def test_a_firm_that_is_described_speaks_itself(who: str, expected: str) -> None:
    assert shorts(f"{who} said on Tuesday that it would rain.")[0] == ("2024-05-14", "stated", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The row led Norway to expel two Malian envoys in May.", ("2024-05", "expelled", "NOR> MLI<")),
        ("In May the raid prompted Chile to suspend the treaty.", ("2024-05", "agreement_suspended", "CHL>")),
        ("A spill, which has caused Peru to shut its ports since May, is vast.", None),
        ("It lost a contract whose end last March prompted Peru to recall its envoys.", None),
        ("On Monday the strike caused a firm to scrap 40 trains.", ("2024-05-13", None, "")),
    ],
)
def test_what_something_leads_somebody_to_do_is_done_by_him(
    text: str, expected: tuple[str, str | None, str] | None
) -> None:
    told = shorts(text)
    assert expected in told if expected else "PER>" in {parties for *_, parties in told}


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("In May the row led Chile to shut a port.", "The row led Chile to shut a port", "asserted"),
        (
            "In May the row led Chile to consider leaving the pact.",
            "Chile may withdraw from the pact",
            "considered",
        ),
    ],
)
def test_what_something_led_somebody_to_do_is_done_and_told_with_its_cause(
    text: str, title: str, status: str
) -> None:
    (found,) = tell(text)
    assert (found.statement.title, derive_status(found.statement, found.claims, "single source")) == (
        title,
        status,
    )


def test_who_leads_an_effort_to_do_something_does_it_himself() -> None:
    assert shorts("Norway led an effort to free two sailors in May.")[-1][2] == "NOR>"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Its foreign reserves fell on Monday.", "PER>"),
        ("Its state railway won a contract on Monday.", "PER>"),
        ("Its coastguard rammed a Chilean trawler on Monday.", "PER> CHL<"),
        ("Its main port was shelled on Monday.", "PER<"),
        ("Its new bridge was built in 2019.", ""),
        ("Its creditors left on Monday.", ""),
        ("Its shareholders balked on Monday.", ""),
    ],
)
def test_whatever_somebody_has_acts_for_him_where_a_time_says_when(told: str, expected: str) -> None:
    assert shorts(f"Peru is short of cash. {told}")[-1][2] == expected


def test_what_somebody_has_is_no_happening_by_that_alone() -> None:
    assert shorts("Peru is short of cash. Its new railway would run along the coast.") == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Peru closed its embassy on Monday after talks in Oslo with Chile.", "PER> CHL>"),
        ("Peru freed two men on Monday after a meeting in Oslo with Chile.", "PER> CHL>"),
        ("Peru freed two men on Monday after talks in Oslo.", ""),
    ],
)
def test_talks_in_a_town_are_with_whom_they_are_held(told: str, expected: str) -> None:
    assert [row[2] for row in shorts(told) if row[1] == "met"] == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The same court threw out a claim in 2017.", "ICJ>"),
        ("The same ship sank in 2017.", ""),
    ],
)
def test_the_same_court_is_the_one_told_of(told: str, expected: str) -> None:
    assert shorts(f"The International Court of Justice ruled on Monday. {told}")[-1][2] == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Since then the leaders of Peru and Chile have met eight times.", "PER> CHL>"),
        ("Since then the navy of Peru has shelled Chad.", "PER> TCD<"),
    ],
)
def test_whose_leaders_act_since_then_is_told(told: str, expected: str) -> None:
    assert shorts(f"Peru and Chile held a summit in May 2010. {told}")[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's ruling generals, who shut the bank in May, are rich.", "NOR>"),
        ("They obeyed Norway's antitrust prosecutor, who shut the bank in May.", "NOR>"),
        ("They slept in a Norwegian police boat that left Lima in May.", "NOR>"),
        ("They slept in a boat that left Lima in May.", ""),
        ("They praised Peru Bevco, which shut a mill in May.", ""),
        ("They met the wife of Norway's premier, who left Lima in May.", ""),
        ("They have a plan for the bridge to Norway that the bank built in May.", ""),
    ],
)
def test_a_relative_clause_is_about_whose_people_or_things_stand_before_it(text: str, expected: str) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A union representing Peruvian guards welcomed the deal on Monday.", ""),
        ("Protesters waving Peruvian flags blocked the road on Monday.", ""),
        ("Countries bordering Peru closed their ports on Monday.", ""),
        ("The visiting Peruvian minister resigned on Monday.", "PER>"),
        ("Chad, a state bordering Peru, closed its ports on Monday.", "TCD>"),
    ],
)
def test_who_only_tells_which_those_are_who_act_does_not_act(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May Peru had denied that Chile was ill, and had called the reports fake news.", "PER>"),
        ("On 3 May Peru had denied that Chile had left, and had called the reports fake news.", "CHL>"),
        ("On 3 May Peru denied that Chile was ill, and had called the reports fake news.", "CHL>"),
    ],
)
def test_had_behind_and_takes_up_the_had_of_who_speaks(text: str, expected: str) -> None:
    assert [who for _, kind, who in shorts(text) if kind == "accused"] == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("A delegation from Kenya that visited in March was told so.", "KEN>"),
        ("He met a team from Kenya which toured the plant on Monday.", "KEN>"),
        ("A message from Kenya that arrived on Monday was read.", ""),
    ],
)
def test_a_relative_clause_tells_of_the_state_from_which_envoys_come(told: str, expected: str) -> None:
    assert shorts(told)[0][2] == expected
