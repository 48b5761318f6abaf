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
        ("The WHO agreed.", "World Health Organization", "WHO", None),
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Unmiss agreed.", "United Nations"),
        ("Igad agreed.", "IGAD"),
        ("Talks with Usaid failed.", "United States"),
        ("Isis fled.", "ISIS"),
        ("Enoc bought fuel.", "Emirates National Oil Company"),
    ],
)
def test_acronyms_that_are_spoken_may_be_written_like_names(text: str, name: str) -> None:
    (mention,) = find_parties(text)
    assert mention.name == name


@pytest.mark.parametrize("text", ["It cites Olaf Dahl.", "Pace matters.", "Alba sang.", "Iter means way."])
def test_what_is_a_word_or_a_given_name_is_no_acronym(text: str) -> None:
    assert not find_parties(text)


def test_a_question_in_capitals_names_no_organisation() -> None:
    assert not find_parties("WHO WILL PAY FOR IT?")


def test_a_news_agency_is_of_the_press() -> None:
    assert find_parties("Reuters said so.")[0].sector == "JRN"


def test_an_agency_in_brackets_only_says_whose_report_it_is() -> None:
    assert not find_parties("LERVIK (Reuters) -- Shares fell. They told us so. (Yonhap)")


def test_the_head_of_an_organisation_acts_for_it() -> None:
    (mention,) = find_parties("UN Secretary-General António Guterres spoke.")
    assert (mention.person, mention.code) == ("Antonio Guterres", "UNO")


@pytest.mark.parametrize(
    "text",
    [
        "Oda Lind, the UN's relief chief, spoke.",
        "The UN's relief chief, Oda Lind, spoke.",
        "It is late, said Oda Lind, the U.N. envoy, who spoke.",
    ],
)
def test_whose_office_is_told_beside_a_name_acts_for_the_organisation(text: str) -> None:
    (mention,) = find_parties(text)
    assert (mention.person, mention.code) == ("Oda Lind", "UNO")


@pytest.mark.parametrize(
    ("text", "person", "code"),
    [
        ("Amnesty International's Kenya office spoke.", None, "AMNESTY"),
        ("UNICEF's Sudan representative, Oda Lind, spoke.", "Oda Lind", "UNICEF"),
        ("WFP Afghanistan director Oda Lind spoke.", "Oda Lind", "WFP"),
    ],
)
def test_the_state_where_an_organisation_has_an_office_does_not_act(
    text: str, person: str | None, code: str
) -> None:
    (mention,) = find_parties(text)
    assert (mention.person, mention.code) == (person, code)


def test_a_state_beside_an_organisation_without_an_office_is_a_party() -> None:
    assert [mention.code for mention in find_parties("The EU Turkey deal is off.")] == ["EUR", "TUR"]


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
    ("text", "names"),
    [
        ("CERN, founded in 1954, has 25 members.", ["CERN"]),
        ("Gavi, the Vaccine Alliance, paid.", ["Gavi", "Gavi"]),
        ("The Africa Centers for Disease Control and Prevention met.", ["Africa CDC"]),
        ("The Norwegian Refugee Council left.", ["Norwegian Refugee Council"]),
        ("The Swedish Committee for Afghanistan came back.", ["Swedish Committee for Afghanistan"]),
    ],
)
def test_relief_groups_funds_and_laboratories_go_by_their_names_and_not_by_a_state(
    text: str, names: list[str]
) -> None:
    assert [(mention.name, mention.code) for mention in find_parties(text)] == [
        (name, None) for name in names
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The U.N. agency for Palestinian refugees shut schools.", "UNRWA"),
        ("The African Development Bank Group lent more.", "AFDB"),
        ("The Export-Import Bank of China lent more.", "CHN"),
        ("The Japan International Cooperation Agency sent tents.", "JPN"),
    ],
)
def test_an_agency_is_known_by_the_whole_of_its_name(text: str, code: str) -> None:
    assert [mention.code for mention in find_parties(text)] == [code]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Kenya National Commission on Human Rights sued.", "Kenya National Commission on Human Rights"),
        ("The Kenyan Commission on Tuesday sued.", "Kenyan Commission"),
        ("The Kenyan Commission on May 3 sued.", "Kenyan Commission"),
    ],
)
def test_what_a_commission_is_for_belongs_to_its_name_and_the_day_does_not(text: str, words: str) -> None:
    (mention,) = find_parties(text)
    assert text[mention.start : mention.end] == words


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
        "British Museum",
        "Swedish Academy",
        "Hungarian Academy of Sciences",
        "Irish Nurses Organisation",
    ],
)
def test_a_union_is_not_the_state_in_its_name(name: str) -> None:
    (mention,) = find_parties(f"The {name} called a strike.")
    assert (mention.name, mention.code) == (name, None)


@pytest.mark.parametrize(
    "name",
    [
        "Bakers Union of Zambia",
        "Football Association of Malta",
        "Law Society of Kenya",
        "Bankers' Association of the Philippines",
        "Chamber of Fisheries of Namibia",
        "Trades Union Congress of Ghana",
        "Confederation of Danish Industry",
        "Congress of South African Trade Unions",
        "Church of Norway",
        "Lutheran Church of Malawi",
    ],
)
def test_a_union_whose_name_ends_with_a_state_is_not_that_state(name: str) -> None:
    (mention,) = find_parties(f"The {name} called a strike.")
    assert (mention.name, mention.code) == (name, None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The Union of Myanmar agreed.", "MMR"),
        ("The Congress of Peru agreed.", "PER"),
        ("The National Congress of Chile agreed.", "CHL"),
        ("The Chamber of Deputies of Chile agreed.", "CHL"),
        ("The Congress agreed.", "USA"),
    ],
)
def test_a_parliament_or_a_union_of_states_acts_for_the_state_in_its_name(text: str, code: str) -> None:
    assert find_parties(text)[-1].code == code


def test_who_rates_debts_is_a_firm_and_an_index_is_none() -> None:
    names = [m.name for m in find_parties("Fitch met Moody's. S&P met Intel. He had intel on it.")]
    assert names == ["Fitch", "Moody's", "Standard & Poor's", "Intel"]


@pytest.mark.parametrize("name", ["Russian Federation", "Swiss Confederation", "Indian Union Home Minister"])
def test_a_state_that_is_a_union_is_a_state(name: str) -> None:
    assert find_parties(f"The {name} agreed.")[0].code is not None


def test_who_is_joined_to_a_union_is_no_part_of_its_name() -> None:
    text = "The Canadian Union of Postal Workers and Kenya met."
    assert [mention.name for mention in find_parties(text)] == ["Canadian Union of Postal Workers", "Kenya"]


def test_an_acronym_is_what_the_text_says_it_stands_for() -> None:
    text = "Oil Industry of Serbia (NIS) grew. NIS fell. South Korea's spy agency shrank."
    assert [m.name for m in find_parties(text)][:2] == ["Oil Industry of Serbia"] * 2


@pytest.mark.parametrize(
    ("text", "code"),
    [("Hezbollah (Lebanon) grew. Lebanon fell.", "LBN"), ("Hamas (NATO) grew. NATO fell.", "NATO")],
)
def test_a_name_in_brackets_behind_another_is_not_always_its_acronym(text: str, code: str) -> None:
    assert find_parties(text)[-1].code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Egypt's House of Representatives voted.", "EGY"),
        ("The Egyptian House of Representatives voted.", "EGY"),
        ("The House of Representatives in Cairo voted.", "EGY"),
        ("Egypt left the pact. The House of Representatives voted.", "EGY"),
        ("Panama left the pact. Congress voted.", "PAN"),
        ("The House of Representatives voted.", "USA"),
        ("Ukraine left the pact. Congress voted.", "USA"),
        ("Washington sent jets to Peru. Congress voted.", "USA"),
        ("Joe Biden met Peru's president. Peru was glad. Congress voted.", "USA"),
        ("The US House of Representatives voted.", "USA"),
    ],
)
def test_a_house_that_many_states_have_is_that_of_the_state_spoken_of(text: str, code: str) -> None:
    assert find_parties(text)[-1].code == code
    assert find_parties(text)[-1].sector == "LEG"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ECOWAS was worried. The Mediation and Security Council met.", "ECOWAS"),
        ("The African Union was worried. Its Peace and Security Council met.", "AU"),
        ("Russia and the Security Council met.", "UNO"),
        ("The Security Council met.", "UNO"),
        ("The OAU met.", "OAU"),
        ("The Organisation of African Unity met.", "OAU"),
    ],
)
def test_a_council_by_a_longer_name_is_that_of_the_organisation_told_of(text: str, code: str) -> None:
    assert find_parties(text)[-1].code == code


def test_a_council_of_which_no_organisation_is_told_is_nobodys() -> None:
    assert not find_parties("The Mediation and Security Council met.")
