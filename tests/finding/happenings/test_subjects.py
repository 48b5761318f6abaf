"""Who the subject of a clause stands for."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


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
        ("Norway quarrelled with Peru in March. They mobilised 300 soldiers on Monday.", ""),
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
