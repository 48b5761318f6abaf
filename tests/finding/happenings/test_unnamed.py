"""Who takes part where a clause names nobody, or only those who were taken up."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell

RELIEF = (
    "Floods hit Malawi in May. Malawi declared a disaster, and survivors lack shelter. "
    "Norway and Chad have asked what Malawi needs. "
)
FIRM = "Orrin Rail AG built a plant in March. Orrin Rail AG hired 30 men in April. The company is old. "


def last(text: str) -> str:
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports fell on Monday.", "Orrin Rail AG>"),
        ("On Monday a successor was named.", "Orrin Rail AG>"),
        ("Its first shipment left on Monday.", "Orrin Rail AG>"),
        ("The storm hit on Monday.", ""),
    ],
)
def test_what_a_firm_has_is_told_of_the_firm_that_a_text_is_about(text: str, expected: str) -> None:
    assert last(FIRM + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Italy sent rice on Monday.", ("2024-05-13", "aided", "ITA> MWI<")),
        ("Japan pledged 3 million dollars on Monday.", ("2024-05-13", "pledged", "JPN> MWI<")),
    ],
)
def test_what_is_given_goes_to_the_state_in_distress(text: str, expected: tuple[str, str, str]) -> None:
    assert shorts(RELIEF + text)[-1] == expected


def test_who_gives_later_in_a_text_on_relief_is_not_the_state_in_distress() -> None:
    text = (
        "# Floods in Malawi\n\nSurvivors of the floods lack shelter. Chad gave blankets on Monday."
        " Norway will send tents in June. Norway has promised rice, and Norway is to fly in nurses."
    )
    assert shorts(text)[0] == ("2024-05-13", "aided", "TCD> MWI<")


MISSION = (
    "Rebels in Malawi hold Blantyre and Zomba. France has 600 men in Malawi and may send more to Mzuzu. "
    "France and Norway have asked what is needed. France is willing. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Italy may send soldiers in June.", "ITA> MWI<"),
        ("Italy offered helicopters on Monday.", "ITA> MWI<"),
        ("Italy sent soldiers to Kenya on Monday.", "ITA> KEN<"),
    ],
)
def test_forces_and_gifts_go_where_the_places_of_a_text_lie_though_others_are_named_as_often(
    text: str, expected: str
) -> None:
    assert last(MISSION + text) == expected


def test_arms_are_a_supply_in_any_text() -> None:
    assert shorts(RELIEF + "Italy sent Kenya rifles on Monday.")[-1][1] == "supplied"


def test_help_in_kind_keeps_what_is_given() -> None:
    statement = tell(RELIEF + "Italy sent 30 tonnes of rice to Malawi on Monday.")[-1].statement
    assert (statement.kind, statement.title) == ("aided", "Italy gives 30 tonnes of rice to Malawi")


def test_those_who_are_freed_are_freed_by_whoever_held_them() -> None:
    assert last("Chad arrested Jan Dahl in May. The man was freed on Monday.") == "TCD>"


@pytest.mark.parametrize(
    "text",
    [
        "Peru, Chile and Oman met in May. The three countries signed a pact on Monday.",
        "Peru, Chile and Oman met in May. A pact was signed by the three states on Monday.",
        "Chile, Peru and Oman met in May. The three neighbours held talks on Monday.",
    ],
)
def test_the_three_are_those_named_together_last(text: str) -> None:
    assert sorted(last(text).split()) == ["CHL>", "OMN>", "PER>"]


def test_an_agreement_that_is_taken_up_is_that_of_those_who_concluded_the_first() -> None:
    text = "Peru, Chile and Oman opened a road. The technical agreement that followed in May is short."
    assert sorted(last(text).split()) == ["CHL>", "OMN>", "PER>"]


def test_leaders_of_one_state_and_of_another_are_both() -> None:
    assert last("The presidents of Peru and of Chile met on Monday.") == "PER> CHL>"


def test_a_battalion_of_two_states_is_of_both() -> None:
    assert last("A Polish-Ukrainian battalion was formed in 1998.") in ("POL< UKR<", "POL> UKR>")


@pytest.mark.parametrize(
    "text",
    [
        "Under a pact reached in Oslo on March 11, 2024, Kenya and Chad opened the border.",
        "Under a pact brokered by Norway in Oslo in March 2024, Kenya and Chad opened the border.",
        "Under a pact concluded in March 2024, Kenya promised to supply Chad with maize.",
    ],
)
def test_who_does_something_under_an_agreement_has_made_it(text: str) -> None:
    assert shorts(text)[0][1:] == ("agreement_signed", "KEN> TCD>")


GUARANTEED = """Kenya and Uganda will hold talks on their lake in June, envoys said after a meeting in Cairo.

Egypt and Sudan are guarantors. Kenya and Uganda want peace. Egypt and Sudan do as well.

"""


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("A ceasefire was signed in Cairo in May 2023.", "KEN> UGA>"),
        ("The lists were exchanged in March.", "KEN> UGA>"),
        ("War broke out in May 1998.", "KEN> UGA>"),
        ("The envoys will meet again in October.", "KEN> UGA>"),
        ("Gifts were exchanged by Chad and Mali in March.", "TCD> MLI>"),
        ("Chad and Mali signed a pact in March.", "TCD> MLI>"),
    ],
)
def test_what_takes_two_is_of_those_whom_the_first_sentence_joins(deed: str, expected: str) -> None:
    assert shorts(GUARANTEED + deed + "\n")[-1][2] == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Kenyan and Ugandan envoys meet again", "KEN> UGA>"),
        ("Kenya and Uganda: what next?", "KEN> UGA>"),
        ("Kenyan envoys tour the ports of Uganda", ""),
    ],
)
def test_what_takes_two_is_of_those_whom_the_heading_joins(heading: str, expected: str) -> None:
    text = GUARANTEED.replace("Kenya and Uganda will hold talks", "There will be talks")
    text = text.replace("Kenya and Uganda want", "Kenya wants peace, and Uganda and Kenya and Uganda want")
    told = shorts(f"# {heading}\n\n{text}War broke out in May 1998.\n")
    assert next(row[2] for row in told if row[1] == "attacked") == expected


def test_whom_the_first_sentence_joins_as_others_are_not_the_two_of_the_text() -> None:
    text = GUARANTEED.replace(
        "Kenya and Uganda will hold talks", "Chile is to visit Kenya and Uganda for talks"
    )
    assert shorts(text + "The lists were exchanged in March.\n")[-1][2] != "KEN> UGA>"


VISIT = "Finland's minister visited Hamhung on Saturday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two countries signed a treaty in 2019.", "FIN> PRK>"),
        ("Both governments signed a treaty in 2019.", "FIN> PRK>"),
        ("It rained. The neighbours signed a treaty in 2019.", "FIN> PRK>"),
        ("The ministers of the two countries met in 2019.", "FIN> PRK>"),
        ("The two prisoners fled in 2019.", ""),
        ("The two companies merged in 2019.", ""),
        ("It rained. It snowed. It hailed. Nobody came. The two countries signed a treaty in 2019.", ""),
    ],
)
def test_the_two_countries_are_those_of_what_was_told_last_even_if_one_was_only_a_place(
    text: str, expected: str
) -> None:
    assert last(VISIT + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Relations were severed in 2016.", "FIN> PRK>"),
        ("Diplomatic ties were cut in 2016.", "FIN> PRK>"),
        ("Full diplomatic relations were severed in 2016.", "FIN> PRK>"),
        ("The rift was declared over in March.", "FIN> PRK>"),
        ("Embassies reopened in March.", "FIN> PRK>"),
        ("Missions will be reopened within two months.", "FIN> PRK>"),
        ("Talks with another lender stalled in March.", ""),
        ("The embassies of six states reopened in March.", ""),
        ("Schools reopened in March.", ""),
    ],
)
def test_ties_and_the_embassies_of_each_are_those_of_the_two_who_were_told_of(
    text: str, expected: str
) -> None:
    assert last(VISIT + text) == expected


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("Creditors met on Monday.", ""),
        ("Governments gathered in Cairo on Monday.", ""),
        ("The next meeting takes place in June.", "KEN> UGA>"),
    ],
)
def test_what_many_or_one_body_hold_for_themselves_is_not_of_the_two(deed: str, expected: str) -> None:
    assert shorts(GUARANTEED + deed + "\n")[-1][2] == expected


@pytest.mark.parametrize(("meeting", "expected"), [("rate meeting", ""), ("meeting", "KEN> UGA>")])
def test_a_meeting_of_one_body_is_none_of_those_told_of(meeting: str, expected: str) -> None:
    assert last(f"Kenya and Uganda held talks in May. The next {meeting} takes place in June.") == expected


def test_two_way_trade_is_that_of_the_two_states_of_the_text() -> None:
    text = "Kenya and Chad signed a pact on Monday. Two-way trade fell in 2021 but had doubled by 2023."
    assert ("2021", "traded", "KEN> TCD>") in shorts(text)
    other = "Kenya and Chad signed a pact on Monday. Retail trade fell in 2021."
    assert "traded" not in {kind for when, kind, _ in shorts(other) if when == "2021"}


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("A trilateral treaty was signed in 2021.", "PER> CHL> BOL>"),
        ("The three-way partnership was unveiled in 2021.", "PER> CHL> BOL>"),
        ("A bilateral treaty was signed in 2021.", ""),
    ],
)
def test_what_three_do_together_is_of_the_three_who_were_told_of(deed: str, expected: str) -> None:
    assert last("Peru, Chile and Bolivia met in Lima on Monday. " + deed) == expected


def test_negotiations_that_an_aside_tells_of_are_of_the_two_of_the_text() -> None:
    told = shorts(GUARANTEED + "Negotiations, opened in May 2023, are to go on.\n")
    assert ("2023-05", "met", "KEN> UGA>") in told


@pytest.mark.parametrize(("who", "expected"), [("Nissan", "Honda> Nissan>"), ("Chad", "")])
def test_what_one_of_two_partners_does_under_a_contract_tells_who_signed_it(who: str, expected: str) -> None:
    text = "Honda and Nissan were rivals. Last Friday Honda and Nissan became partners."
    told = shorts(f"{text} Under a contract signed on May 3, {who} will hold 51 per cent.")
    assert ("2024-05-03", "agreement_signed", expected) in told


TWO = "Norway and Chad are neighbours of sorts. Norway likes Chad. Chad likes Norway. Peru looks on. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A deal on visas is expected before June.", "TCD> NOR>"),
        ("A third round was put off on Monday.", "TCD> NOR>"),
        ("The final boundary was drawn in May.", "TCD> NOR>"),
        ("and since 2018 the quarrel has been in court.", "TCD> NOR>"),
        ("A quarrel over water turned into a battle in May.", "TCD> NOR>"),
        ("Customs chiefs are to meet on Monday.", "TCD> NOR>"),
        ("The border post was reopened on Monday.", "TCD> NOR>"),
        ("Two road crossings, closed since May 2021, were reopened on Monday.", "TCD> NOR>"),
        ("A deal with creditors is expected before June.", ""),
        ("The Antarctic Treaty came up for renewal in May.", ""),
        ("The storm hit in May.", ""),
    ],
)
def test_what_two_have_with_each_other_is_that_of_the_two_states_of_a_text(text: str, expected: str) -> None:
    assert last(TWO + text) == expected


def test_an_accord_is_that_of_the_three_who_were_told_of_together() -> None:
    three = "Niger, Mali and Chad left the bloc. Niger, Mali and Chad are poor. "
    assert last(f"{three}A confederation was proclaimed in May.") == "NER> MLI> TCD>"
    assert "MLI" not in last(f"{three}Relations soured in May.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The deal was announced in May.", "Nordsund AG> Skov Foods>"),
        ("The agreement, made public in May, is a good one.", "Nordsund AG> Skov Foods>"),
        ("Announced in May, the venture is a good one.", "Nordsund AG> Skov Foods>"),
        ("The deal was announced in May by Peru.", "PER>"),
        ("A loss was announced in May.", ""),
    ],
)
def test_an_accord_that_nobody_named_announces_is_announced_by_its_sides(text: str, expected: str) -> None:
    assert last(f"Nordsund AG and Skov Foods signed a deal in April. {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Peru will pay a heavy price," Norway\'s premier said.', "NOR> PER<"),
        ('Norway said: "Peru will bear the consequences."', "NOR> PER<"),
        ("Norway said that Peru was threatened by floods.", "PER<"),
    ],
)
def test_who_says_that_others_will_pay_for_it_threatens_them(text: str, expected: str) -> None:
    assert expected in [parties for _, kind, parties in shorts(text) if kind == "threatened"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Working-level officials will meet in June.", {"KEN>", "SOM>"}),
        ("Border commissioners are to meet in June.", {"KEN>", "SOM>"}),
        ("Negotiations had begun in March.", {"KEN>", "SOM>"}),
        ("Creditors met in March.", set()),
        ("Talks with another lender began in March.", set()),
        ("Talks between Chad and Mali began in March.", {"TCD>", "MLI>"}),
    ],
)
def test_talks_of_nobody_named_are_those_of_the_two_who_made_a_pact(told: str, expected: set[str]) -> None:
    states = "Chad, Mali and Niger are near. Chad, Mali and Niger are poor. Niger, Mali and Chad are old."
    text = f"{states} Kenya and Somalia signed a pact on Monday. {told}"
    assert set(last(text).split()) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Envoys attended talks hosted by Kenya on Monday.", "KEN>"),
        ("A summit organised by the African Union opened on Monday.", "AU>"),
        ("A meeting called by mistake was held on Monday.", ""),
        ("Chad and Mali met on Monday at a session chaired by Kenya.", "TCD> MLI>"),
    ],
)
def test_who_holds_a_meeting_of_those_without_a_name_takes_part(told: str, expected: str) -> None:
    assert last(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Mali was suspended from the African Union in May.", {"AU>", "MLI<"}),
        ("Syria was readmitted to the Arab League in May.", {"LAS>", "SYR<"}),
        ("Mali was suspended from the cup in May.", {"MLI<"}),
    ],
)
def test_an_organisation_shuts_out_who_is_suspended_from_it(told: str, expected: set[str]) -> None:
    assert set(last(told).split()) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Cuba sent 40 doctors and nurses, who landed at Lungi on Monday.", "CUB>"),
        ("Cuba sent tents to villagers, who fled their homes on Monday.", ""),
    ],
)
def test_those_who_arrive_act_for_whoever_was_just_told_to_have_sent_them(told: str, expected: str) -> None:
    assert last(told).split(" ")[0] == expected
