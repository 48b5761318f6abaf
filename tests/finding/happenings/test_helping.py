"""What is help by the text alone."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell

RELIEF = (
    "Floods hit Malawi in May. Malawi declared a disaster, and survivors lack shelter. "
    "Norway and Chad have asked what Malawi needs. "
)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("A Norwegian navy ship docked on Monday with 80 tonnes of rice.", "NOR> MWI<"),
        ("Norway raised its contribution to 4 million dollars on Monday.", "NOR> MWI<"),
        ("Norway released 4 million dollars on Monday.", "NOR> MWI<"),
        ("Chad is weighing a grant.", "TCD> MWI<"),
        ("Chad is weighing a request for tents.", "TCD> MWI<"),
        ("Chad is considering sending a ship.", "TCD> MWI<"),
        ("Oxfam sent 3,000 quilts on Monday.", "OXFAM> MWI<"),
        ("Norway paid for medicines worth 4 million dollars on Monday.", "NOR> MWI<"),
        ("Norwegian rescuers have been digging since Monday.", "NOR> MWI<"),
        ("Norway plans to reach 215,000 people.", "NOR> MWI<"),
        ("A Norwegian team of surgeons flew in on Monday.", "NOR> MWI<"),
        ("Two Norwegian transport planes landed in Lilongwe on Monday.", "NOR> MWI<"),
        ("Twenty Norwegian firefighters crossed the border on Monday.", "NOR> MWI<"),
        ("A Hercules of the Norwegian air force landed in Lilongwe on Monday with 12 tents.", "NOR> MWI<"),
        ("Norway sent 40 lorries of food on Monday. A second convoy followed on Friday.", "NOR> MWI<"),
    ],
)
def test_goods_on_their_way_and_money_are_help_in_a_text_on_relief(text: str, parties: str) -> None:
    assert shorts(RELIEF + text)[-1][1:] == ("aided", parties)


@pytest.mark.parametrize(
    "text",
    [
        "Norway counted losses of 4 million dollars on Monday.",
        "A Norwegian navy ship left the port on Monday.",
        "A Norwegian team of surgeons went home on Monday.",
        "Chad paid the kidnappers a ransom of 4 million dollars on Monday.",
    ],
)
def test_losses_ransoms_and_what_carries_nothing_are_no_help(text: str) -> None:
    assert shorts(RELIEF + text)[-1][1] != "aided"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chad's embassy said 400 tents and 60 stoves would arrive on Saturday.", "TCD> MWI<"),
        ("Norway offered $50m, Chad $4m and the World Bank $6m on Monday.", "WBG> MWI<"),
        ("Norway gave 6 million dollars on Monday and Chad 4 million.", "TCD> MWI<"),
        ("Oxfam flew in tents from its warehouse in Nairobi on Monday.", "OXFAM> MWI<"),
        ("Norway gave grants on Monday to schools that host children fleeing Chad.", "NOR> MWI<"),
    ],
)
def test_who_gives_and_gets_is_told_by_speakers_and_sums_and_not_by_whence_it_comes(
    text: str, parties: str
) -> None:
    assert shorts(RELIEF + text)[-1][2] == parties


def test_who_gives_a_sum_without_a_verb_has_a_title_of_his_own() -> None:
    found = tell("Norway pledged 6 million dollars in May, Chad 4 million and the World Bank $5 million.")
    assert [one.statement.title for one in found] == [
        "Norway pledged 6 million dollars",
        "Chad pledged 4 million",
        "The World Bank pledged $5 million",
    ]


def test_the_same_sum_is_given_on_the_day_that_is_told_for_it() -> None:
    found = tell("Norway pledged 6 million dollars on 2 May, and Chad the same sum a day later.")[-1]
    assert found.statement.when is not None
    assert (found.statement.when.edtf, found.statement.title) == ("2024-05-03", "Chad pledged the same sum")


def test_an_emergency_declared_in_distress_hits_nobody() -> None:
    assert shorts(RELIEF + "The government declared a state of emergency on Monday.")[-1][1] is None
    assert shorts("Kenya declared a state of emergency on Monday.")[-1][1] == "restricted"


def test_what_arrives_is_no_help_in_another_text() -> None:
    assert shorts("A Norwegian ship docked on Monday with 80 tonnes of rice.")[-1][1] != "aided"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya sent 300 soldiers to Chad in March 2024. The last of them left on 9 May.",
            ("2024-05-09", "forces_withdrawn", "KEN> TCD<"),
        ),
        (
            "Kenya pulled 3,000 troops out of Chad in 2023. Another 2,000 will go in 2026.",
            ("2026", "forces_withdrawn", "KEN> TCD<"),
        ),
        (
            "Kenya sent 30 trucks of flour to Chad in March. A second convoy will set out on 10 August.",
            ("2024-08-10", "supplied", "KEN> TCD<"),
        ),
        (
            "Kenya sent 30 trucks of flour to Chad in March. In April 3,000 followed.",
            ("2024-04", "supplied", "KEN> TCD<"),
        ),
        (
            "Kenya bought four cranes from Chad in 2023. The last crane is due in April 2026.",
            ("2026-04", "supplied", "TCD> KEN<"),
        ),
    ],
)
def test_more_of_those_told_of_do_what_they_did(text: str, expected: tuple[str, str, str]) -> None:
    assert shorts(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kenya sent 30 trucks of flour to Chad in March. The last king left on 9 May.",
        "Kenya sent 300 soldiers to Chad in March. A first verdict is expected on 9 July.",
        "Kenya sent 300 soldiers to Chad in March. A second shipment arrived on 9 May.",
        "Another 2,000 will go in 2026.",
    ],
)
def test_others_do_not_take_up_what_was_sent(text: str) -> None:
    assert shorts(text)[-1][1] not in ("supplied", "forces_sent", "forces_withdrawn")


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Norway supplied rebels in the south with fuel on Monday.", "fuel"),
        ("Norway provided farmers with seed on Monday.", "seed"),
        ("Norway supplied tanks with a bridge on Monday.", "tanks"),
        ("Norway supplied Kenya with trucks on Monday.", "trucks"),
    ],
)
def test_people_are_supplied_with_things_and_are_none(text: str, item: str) -> None:
    (found,) = tell(text)
    assert found.statement.item == item


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Norway approved a grant in May and will transfer the first third on Monday.", "NOR> MWI<"),
        ("A lorry with 5,000 doses crossed from Zambia into Malawi on Monday.", "ZMB> MWI<"),
        ("A Norwegian team has run a ward since Monday.", "NOR> MWI<"),
        ("UNICEF received half of the sum on Monday.", "UNICEF<"),
        ("A ship with 9,000 tonnes of wheat, a gift of Norway, docked in Nacala on Monday.", "NOR> MOZ<"),
        ("Norway sent tents on Monday. They were handed out on Tuesday by Norway.", "NOR> MWI<"),
    ],
)
def test_parts_of_a_sum_goods_on_a_border_and_teams_at_work_are_help(text: str, parties: str) -> None:
    assert shorts(RELIEF + text)[-1][1:] == ("aided", parties)


def test_who_takes_charge_helps_nobody() -> None:
    assert shorts(RELIEF + "Norway took charge of all relief on Monday.")[-1][1] != "aided"


def test_help_that_comes_from_a_state_is_not_for_it() -> None:
    text = (
        "Floods have left survivors in Malawi without shelter.\n\nA charity sent tents from Kenya on Monday."
    )
    assert "KEN<" not in shorts(text)[-1][2]


def test_the_surgeons_of_a_charity_act_for_it() -> None:
    text = "Medecins Sans Frontieres left Malawi in March. Its surgeons treated 60 wounded people on Monday."
    assert shorts(text)[-1][2].startswith("MSF>")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Norway has promised 200 prefabricated shelters.", "NOR> MWI<"),
        ("Norway pledged on Monday to build two clinics.", "NOR> MWI<"),
        ("Donors pledged 40 million dollars on Monday.", "MWI<"),
        ("More than thirty states promised boats on Monday.", "MWI<"),
        ("Norway promised an inquiry on Monday.", "NOR>"),
        ("Donors promised the World Food Programme 40 million dollars on Monday.", "WFP<"),
    ],
)
def test_what_is_promised_for_those_in_distress_is_promised_to_their_state(text: str, parties: str) -> None:
    assert shorts(RELIEF + text)[-1][1:] == ("pledged", parties)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Malawi Red Cross handed out 300 tents on Monday.", "Malawi Red Cross>"),
        ("The Norwegian Red Cross handed out 300 tents on Monday.", "Norwegian Red Cross> MWI<"),
    ],
)
def test_who_helps_at_home_helps_no_other_state(text: str, parties: str) -> None:
    clear = RELIEF + "Malawi has little money. Rain still falls in Malawi. Norway has snow. "
    assert shorts(clear + text)[-1][1:] == ("aided", parties)


def test_a_state_named_in_passing_is_not_the_one_in_distress() -> None:
    text = RELIEF + "Malawi lent Oxfam 30 tents on Sunday. Chad sent 20 tents on Monday."
    assert "NOR<" not in shorts(text)[-1][2]
