"""Who attacks whom, where a noun for the attack says so."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def last(text: str) -> str:
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Rwandan raid on Burundi killed nine people on Monday.", "RWA> BDI<"),
        ("An attack by Rwanda on Burundi killed nine people on Monday.", "RWA> BDI<"),
        ("Rwanda's attack on Burundi on Monday killed six people.", "RWA> BDI<"),
        ("Rwandan shelling of Burundian positions killed six on Monday.", "RWA> BDI<"),
        ("A Rwandan drone strike on a convoy in Burundi wounded six on Monday.", "RWA> BDI<"),
        ("A raid by Rwandan troops on a Burundian village left six dead on Monday.", "RWA> BDI<"),
        ("Rockets from Rwanda hit a town in Burundi on Monday.", "RWA> BDI<"),
        ("A missile fired by Rwanda hit a school in Burundi on Monday.", "RWA> BDI<"),
    ],
)
def test_an_attack_that_is_the_subject_says_who_makes_it_and_upon_whom(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine people were killed in a Rwandan strike on Burundi on Monday.", "RWA> BDI<"),
        ("Nine people were killed on Monday in a raid by Rwanda on a Burundian village.", "RWA> BDI<"),
        ("Nine Burundians were killed in a raid by Rwanda on Monday.", "RWA> BDI<"),
        ("Nine people were killed in a Rwandan strike on a car in Burundi on Monday.", "RWA> BDI<"),
        ("Nine people died on Monday in Rwandan strikes across Burundi.", "RWA> BDI<"),
        ("Two Burundians died in a Rwandan raid on Monday.", "RWA> BDI<"),
        ("Nine people died in a Rwandan attack on Bujumbura on Monday.", "RWA> BDI<"),
        ("Nine people died in Burundi in a storm on Monday.", ""),
        ("Nine soldiers were killed by fighters from Hamas on Monday.", "Hamas>"),
        ("Nine Burundians were killed by gunmen of the M23 on Monday.", "M23> BDI<"),
    ],
)
def test_whoever_makes_the_attack_in_which_people_are_killed_attacks(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb attack in Burundi killed nine people on Monday.", ""),
        ("An attack on a Burundian bus by gunmen killed nine people on Monday.", "BDI<"),
        ("A rebel attack on a Burundian base killed nine on Monday.", "BDI<"),
        ("Nine people were killed in an attack on a Burundian market on Monday.", "BDI<"),
    ],
)
def test_an_attack_of_which_no_state_is_told_is_made_by_none(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Last year's Rwandan embassy bombings in Nairobi and Kampala killed 200.", "RWA<"),
        ("The Rwandan Embassy attack in Nairobi in 1983 killed 63 people.", "RWA<"),
        ("A man was charged with last year's Rwandan Embassy bombing in Nairobi.", "RWA<"),
        ("A Rwandan hotel bombing in May 2011 injured nine.", "RWA<"),
        ("The Rwanda bombings of August 1998 killed 213.", "RWA<"),
        ("The Burundi invasion began in February 2022.", "BDI<"),
        ("Rwanda's strikes on Burundi killed two people on Monday.", "RWA> BDI<"),
        ("A Rwandan night raid on Burundi killed two people on Monday.", "RWA> BDI<"),
        ("The US incursion into Cambodia in 1970 alarmed Laos.", "USA> KHM<"),
        ("The US invasion of Grenada in 1983 alarmed Laos.", "USA> GRD<"),
        ("US and British raids on Burundi killed two people on Monday.", "USA> GBR> BDI<"),
    ],
)
def test_what_stands_before_an_attack_and_is_no_adjective_of_whoever_makes_it_is_hit(
    text: str, expected: str
) -> None:
    assert last(text) == expected


def test_whoever_opens_fire_on_border_guards_opens_no_border() -> None:
    text = "Rwanda opened fire on Burundian border guards on Monday."
    assert shorts(text, "2024-05-17") == [("2024-05-13", "attacked", "RWA> BDI<")]
    assert shorts("Rwanda opened its border crossing on Monday.")[-1][1] == "eased"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("On Monday the envoy, Jan Dahl, was shot and wounded outside his home.", 1),
        ("On Monday Rwanda shelled Burundi and wounded nine people.", 2),
    ],
)
def test_a_blow_that_a_bare_participle_tells_again_is_told_once(text: str, count: int) -> None:
    assert len(shorts(text)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Russian air strike on Kharkiv killed nine people on Monday.", "RUS> UKR<"),
        ("The Russian army's assault on Kharkiv began on Monday.", "RUS> UKR<"),
        ("A missile attack on Kharkiv killed nine people on Monday.", "UKR<"),
        ("Russia rained missiles on Kharkiv on Monday.", "RUS> UKR<"),
        ("Russia retook the village of Karsk from Ukraine on Monday.", "RUS> UKR<"),
        ("A bomb attack in Kharkiv killed nine people on Monday.", ""),
        ("A strike on Merseyside Fire Services killed nobody on Monday.", ""),
    ],
)
def test_an_attack_on_a_town_is_upon_its_state(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru cut ties with Iran in May after a mob torched its embassy in Tehran.", "PER<"),
        ("A mob torched the Peruvian embassy in Tehran on Monday.", "PER<"),
    ],
)
def test_an_embassy_is_hit_and_not_the_state_where_it_stands(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian missiles were fired at Mali on Monday.", "PER> MLI<"),
        ("Peru's drones were fired at Mali on Monday.", "PER> MLI<"),
        ("Chad was hit by a missile from Peru on Monday.", "PER> TCD<"),
        ("Two rockets were fired at Mali on Monday.", "MLI<"),
    ],
)
def test_whose_shots_are_fired_attacks_those_at_whom_they_are(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected
