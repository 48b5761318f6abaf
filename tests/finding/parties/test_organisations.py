"""International organisations, groups, companies and media."""

from __future__ import annotations

import pytest

from timeline.finding.parties import find_parties


@pytest.mark.parametrize(
    ("text", "name", "code", "country"),
    [
        ("The United Nations warned.", "United Nations", "UNO", None),
        ("The U.N. Security Council voted.", "United Nations", "UNO", None),
        ("NATO agreed.", "NATO", "NATO", None),
        ("The EU agreed.", "European Union", "EUR", None),
        ("Hamas refused.", "Hamas", None, "PSE"),
        ("al-Shabaab fled.", "al-Shabaab", None, "SOM"),
        ("The PKK fled.", "PKK", None, "TUR"),
        ("Gazprom halted gas.", "Gazprom", None, "RUS"),
        ("KCNA said so.", "KCNA", None, "PRK"),
        ("The Korean Central News Agency said so.", "KCNA", None, "PRK"),
        ("Tass said so.", "TASS", None, "RUS"),
    ],
)
def test_organisations_have_codes_and_others_go_by_name(
    text: str, name: str, code: str | None, country: str | None
) -> None:
    (mention,) = find_parties(text)
    assert (mention.name, mention.code, mention.country) == (name, code, country)


def test_a_news_agency_is_of_the_press() -> None:
    assert find_parties("Reuters said so.")[0].sector == "JRN"


def test_an_agency_in_brackets_only_says_whose_report_it_is() -> None:
    assert not find_parties("LERVIK (Reuters) -- Shares fell. They told us so. (Yonhap)")


def test_the_head_of_an_organisation_acts_for_it() -> None:
    (mention,) = find_parties("UN Secretary-General António Guterres spoke.")
    assert (mention.person, mention.code) == ("Antonio Guterres", "UNO")


def test_a_particle_belongs_to_the_name() -> None:
    text = "They blamed al-Qaeda."
    (mention,) = find_parties(text)
    assert text[mention.start : mention.end] == "al-Qaeda"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The Turkish Red Crescent put up tents.", "Turkish Red Crescent", "TUR"),
        ("The Red Crescent Society of Tajikistan sent tea.", "Red Crescent Society of Tajikistan", "TJK"),
    ],
)
def test_the_red_cross_of_a_state_goes_by_its_own_name(text: str, name: str, country: str) -> None:
    (mention,) = find_parties(text)
    assert (mention.name, mention.code, mention.country) == (name, None, country)


def test_the_red_cross_alone_is_that_of_all() -> None:
    assert [m.code for m in find_parties("The Red Cross sent tea.")] == ["ICRC"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("UNHCR, the UN Refugee Agency, sent tents.", ["UNHCR", "UNHCR"]),
        ("The United Nations World Food Programme (WFP) sent tea.", ["WFP", "WFP"]),
        ("The International Federation of Red Cross and Red Crescent Societies met.", ["IFRC"]),
        ("Kenya stays, its Security Council said.", ["KEN"]),
        ("The Security Council met.", ["UNO"]),
    ],
)
def test_bodies_go_by_their_own_names(text: str, codes: list[str]) -> None:
    assert [mention.code for mention in find_parties(text)] == codes


def test_the_red_cross_of_a_state_of_two_words_goes_by_its_own_name() -> None:
    (mention,) = find_parties("The Red Cross of Timor-Leste sent tea.")
    assert (mention.name, mention.code, mention.country) == ("Red Cross of Timor-Leste", None, "TLS")


def test_a_currency_is_not_the_state_that_issues_it() -> None:
    assert find_parties("They paid 15 million Swiss francs and 3 million Canadian dollars.") == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The Federal Trade Commission sued.", "USA"),
        ("The FAA grounded the jets.", "USA"),
        ("The Financial Reporting Council fined the auditor.", "GBR"),
        ("The Reserve Bank of India cut its rate.", "IND"),
        ("Kenya was shaken. The Competition Tribunal blocked the merger.", "KEN"),
        ("Norway was shaken. The Labour Ministry stepped in.", "NOR"),
    ],
)
def test_regulators_act_for_their_state(text: str, code: str) -> None:
    assert find_parties(text)[-1].code == code


@pytest.mark.parametrize(
    "name",
    [
        "Canadian Union of Postal Workers",
        "Kenya Union of Bakers and Allied Workers",
        "Swedish Transport Workers' Union",
        "Norwegian Confederation of Trade Unions",
        "Nigeria Labour Congress",
        "Australian Dental Association",
    ],
)
def test_a_union_is_not_the_state_in_its_name(name: str) -> None:
    (mention,) = find_parties(f"The {name} called a strike.")
    assert (mention.name, mention.code) == (name, None)


@pytest.mark.parametrize("name", ["Russian Federation", "Swiss Confederation", "Indian Union Home Minister"])
def test_a_state_that_is_a_union_is_a_state(name: str) -> None:
    assert find_parties(f"The {name} agreed.")[0].code is not None


def test_who_is_joined_to_a_union_is_no_part_of_its_name() -> None:
    text = "The Canadian Union of Postal Workers and Kenya met."
    assert [mention.name for mention in find_parties(text)] == ["Canadian Union of Postal Workers", "Kenya"]
