"""States, and who in them acts."""

from __future__ import annotations

import pytest

from timeline.finding.parties import PartyMention, find_parties


def only(text: str) -> PartyMention:
    (mention,) = find_parties(text)
    return mention


def seen(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(text[m.start : m.end], m.code, m.sector) for m in find_parties(text)]


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("North Korea fired two rockets.", "PRK", "North Korea"),
        ("The DPRK fired two rockets.", "PRK", "North Korea"),
        ("The Republic of Korea protested.", "KOR", "South Korea"),
        ("Pyongyang fired two rockets.", "PRK", "North Korea"),
        ("Kyiv refused.", "UKR", "Ukraine"),
        ("Kiev refused.", "UKR", "Ukraine"),
        ("The Kremlin refused.", "RUS", "Russia"),
        ("Downing Street refused.", "GBR", "United Kingdom"),
        ("The U.S. refused.", "USA", "United States"),
        ("Côte d’Ivoire refused.", "CIV", "Ivory Coast"),
        ("Türkiye refused.", "TUR", "Turkey"),
        ("Kosovo refused.", "XKX", "Kosovo"),
        ("Spaniards voted.", "ESP", "Spain"),
        ("The Iraqis withdrew.", "IRQ", "Iraq"),
        ("Zaire closed its border.", "COD", "Democratic Republic of the Congo"),
        ("RUSSIA REJECTS PLAN", "RUS", "Russia"),
    ],
)
def test_a_state_is_known_by_name_people_seat_and_house(text: str, code: str, name: str) -> None:
    mention = only(text)
    assert (mention.code, mention.name, mention.country) == (code, name, code)


@pytest.mark.parametrize(
    ("text", "span", "code", "sector"),
    [
        ("The Russian army advanced.", "Russian army", "RUS", "MIL"),
        ("South Korea's Defense Ministry warned of it.", "South Korea's Defense Ministry", "KOR", "GOV"),
        ("South Korea’s Joint Chiefs of Staff spoke.", "South Korea’s Joint Chiefs of Staff", "KOR", "MIL"),
        ("Iranian intelligence services denied it.", "Iranian intelligence services", "IRN", "SPY"),
        ("Italian police officials met.", "Italian police officials", "ITA", "COP"),
        ("Poland's parliament voted.", "Poland's parliament", "POL", "LEG"),
        ("Rwandan rebels fled.", "Rwandan rebels", "RWA", "REB"),
        ("Chinese shipping companies paid.", "Chinese shipping companies", "CHN", "BUS"),
        ("The Ministry of Defence of Peru spoke.", "Ministry of Defence of Peru", "PER", "GOV"),
        ("The president of France agreed.", "president of France", "FRA", "GOV"),
    ],
)  # fmt: skip
def test_the_words_beside_a_state_tell_who_in_it_acts(text: str, span: str, code: str, sector: str) -> None:
    assert seen(text) == [(span, code, sector)]


def test_a_role_that_only_describes_a_thing_is_no_actor() -> None:
    assert seen("Russian military aid arrived.") == [("Russian", "RUS", None)]
    assert seen("A Greek general election is due.") == [("Greek", "GRC", None)]
    assert seen("A Greek general is here.") == [("Greek general", "GRC", "MIL")]


def test_two_states_share_the_body_named_after_the_second() -> None:
    assert seen("South Korean and Ukrainian intelligence agreed.") == [
        ("South Korean", "KOR", "SPY"),
        ("Ukrainian intelligence", "UKR", "SPY"),
    ]


def test_a_body_that_every_state_has_is_that_of_the_state_named_last() -> None:
    assert seen("Peru protested. The Foreign Ministry said so.")[1] == ("Foreign Ministry", "PER", "GOV")


def test_the_pentagon_is_the_american_military() -> None:
    assert seen("The Pentagon said so.") == [("Pentagon", "USA", "MIL")]


@pytest.mark.parametrize(
    "text",
    [
        "Michael Jordan scored.",
        "Jordan Peterson spoke.",
        "Chad Smith drummed.",
        "Paris Hilton sang.",
        "Turkey sandwiches sold well.",
        "George Washington crossed the river.",
        "He drove to Paris, Texas.",
        "Voters in Atlanta, Georgia, queued; Gov. Doe of Georgia spoke.",
        "They drilled in the Gulf of Mexico.",
        "The letter was written in Russian.",
        "He bought a china shop and a turkey.",
        "Cuban-American voters queued.",
        "She keeps a German shepherd.",
        "They left the Ottawa Convention.",
        "The Jeddah summit failed.",
        "The Oslo Peace Centre said so.",
        "The Ukraine Defence Contact Group met.",
        "Ships left for the Indo-Pacific.",
    ],
)
def test_a_name_that_means_no_state_here_is_none(text: str) -> None:
    assert [m for m in find_parties(text) if m.code not in (None, "USA")] == []


def test_georgia_is_the_country_where_its_neighbours_are_near() -> None:
    assert only("Georgia signed the pact in Tbilisi.".replace(" in Tbilisi", "")).code == "GEO"
    assert [m.code for m in find_parties("Georgia accused Russia.")] == ["GEO", "RUS"]


def test_what_is_for_or_made_by_a_state_is_not_the_state() -> None:
    assert seen("Pro-Russian crowds saw US-made drones.") == []


def test_a_former_soviet_republic_is_not_russia() -> None:
    assert [m.code for m in find_parties("The former Soviet republic of Moldova voted.")] == ["MDA"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They met in Moscow.", True),
        ("They met at the Kremlin.", True),
        ("MOSCOW, July 12 (Reuters) - Shares fell.", True),
        ("Moscow denied it.", False),
        ("It hurt ties between Moscow and Minsk.", False),
        ("Anger at Russia grew.", False),
    ],
)
def test_a_place_is_told_from_who_acts_there(text: str, place: bool) -> None:
    assert find_parties(text)[0].as_place is place


def test_a_second_place_joined_to_the_first_is_a_place_too() -> None:
    assert [m.as_place for m in find_parties("Worry grew in Seoul and Tokyo.")] == [True, True]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("In Chad, Peru closed a base.", [True, False]),
        ("Fire broke out. In Chad, the United States closed a base.", [True, False]),
        ("In Chad, Mali and Niger, rebels fought.", [True, True, True]),
        ("A shell fell in Seoul, South Korea.", [True, True]),
    ],
)
def test_behind_the_place_that_opens_a_sentence_stands_its_subject(text: str, places: list[bool]) -> None:
    assert [m.as_place for m in find_parties(text)] == places


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Sri Lanka met India. The island nation paid.", "LKA"),
        ("Oman met Yemen. The sultanate paid.", "OMN"),
        ("Saudi Arabia met Pakistan. The kingdom paid.", "SAU"),
        ("Kiribati met Fiji. Fiji left. The atoll republic paid.", "KIR"),
        ("Taiwan met Nauru. The tiny republic paid.", "NRU"),
        ("Vanuatu met China. The Pacific archipelago paid.", "VUT"),
        ("Togo met France. The West African country paid.", "TGO"),
        ("Chad met Peru. It ended talks with the landlocked country.", "TCD"),
    ],
)
def test_what_a_state_is_takes_up_the_one_named_before_that_is_so(text: str, code: str) -> None:
    assert find_parties(text)[-1].code == code


def test_all_of_a_few_states_are_meant_by_what_they_are() -> None:
    assert [m.code for m in find_parties("The three Baltic states left.")] == ["EST", "LVA", "LTU"]
    assert find_parties("The African states left.") == ()


def test_a_definite_word_far_behind_another_is_read_for_itself() -> None:
    assert [m.code for m in find_parties("Chad left the talks with the country.")] == ["TCD", "TCD"]


def test_male_is_a_capital_where_its_state_is_named() -> None:
    assert [m.code for m in find_parties("The Maldives drilled. Male thanked them.")] == ["MDV", "MDV"]
    assert list(find_parties("Male nurses struck.")) == []


def test_the_three_are_the_states_named_together() -> None:
    codes = [m.code for m in find_parties("Peru, Chile and Oman met. The three states agreed.")]
    assert codes == ["PER", "CHL", "OMN", "PER", "CHL", "OMN"]


def test_national_before_an_office_says_only_what_it_is() -> None:
    assert seen("Kenya's national security adviser spoke.") == [
        ("Kenya's national security adviser", "KEN", "GOV")
    ]


@pytest.mark.parametrize(
    ("text", "span", "code"),
    [
        ("Norway and Qatar met. Parliament in Ankara agreed.", "Parliament in Ankara", "TUR"),
        ("Norway and Qatar met. The Foreign Ministry in Lima spoke.", "Foreign Ministry in Lima", "PER"),
        ("Norway met Qatar, the Supreme Court in Denmark said.", "Supreme Court in Denmark", "DNK"),
        ("Norway met Peru. Peru agreed. Parliament in May agreed as well.", "Parliament", "PER"),
        ("Norway met Peru. Peru agreed. Parliament in a vote agreed.", "Parliament", "PER"),
    ],
)
def test_a_body_that_every_state_has_is_that_of_the_state_where_it_sits(
    text: str, span: str, code: str
) -> None:
    assert (span, code) in [(words, state) for words, state, _ in seen(text)]


def test_the_government_is_that_of_the_state_from_which_a_text_reports_if_that_is_named_most() -> None:
    told = "Kazakhstan asked for help. Kazakhstan got it. Russia flew it in for Russia, the government said."
    assert seen(told)[-1] == ("the government", "RUS", "GOV")
    assert seen(f"ASTANA, March 3 - {told}")[-1] == ("the government", "KAZ", "GOV")
    assert seen("OSLO, March 3 - Russia met Peru. Russia agreed. The government said so.")[-1][1] == "RUS"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("India sent rice to Sri Lanka. The island thanked it.", "LKA"),
        ("India sent rice to Sri Lanka. A ship reached the island of Delft. The island thanked it.", "LKA"),
        ("India sent rice to Japan. The island was quiet.", "JPN"),
        ("China quarrelled with Sri Lanka over an island. The island was quiet.", "LKA"),
    ],
)
def test_the_island_is_a_state_that_is_one_and_no_other_island(text: str, last: str) -> None:
    told = seen(text)[-1]
    island = told[0] == "The island"
    assert told[1] == last
    assert island is (text == "India sent rice to Sri Lanka. The island thanked it.")


@pytest.mark.parametrize("land", ["Somaliland", "Transnistria", "Abkhazia"])
def test_a_land_that_broke_away_goes_by_its_own_name(land: str) -> None:
    mention = only(f"{land}'s president spoke.")
    assert (mention.name, mention.code) == (land, None)
    assert mention.country is not None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Sofia and Bucharest agreed.", ["BGR", "ROU"]),
        ("Bucharest and Sofia agreed.", ["ROU", "BGR"]),
        ("New Zealand left on Monday. Wellington was sorry.", ["NZL", "NZL"]),
        ("Guyana was sorry, and Georgetown recalled its envoy.", ["GUY", "GUY"]),
        ("Sofia and Maria left.", []),
        ("Kingston was sorry.", []),
        ("New Zealand left. Arthur Wellington was sorry.", ["NZL"]),
        ("Bulgaria left. Sofia Lind was sorry.", ["BGR"]),
    ],
)
def test_a_capital_with_the_name_of_others_stands_for_its_state_where_that_is_plain(
    text: str, codes: list[str]
) -> None:
    assert [party.code for party in find_parties(text)] == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Norway has a plan. Norway will pay. An American package was passed by the Senate.", "USA"),
        ("Norway has a plan. Norway will pay. A package was passed by the Senate.", "NOR"),
        ("Norway has a plan. Norway will pay. A pact with Chad was passed by the Senate.", "NOR"),
    ],
)
def test_a_senate_that_passes_what_is_of_a_state_is_that_of_this_state(text: str, code: str) -> None:
    assert find_parties(text)[-1].code == code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("North and South Korea met.", [("North", "PRK"), ("South Korea", "KOR")]),
        ("Envoys of South and North Korea met.", [("South", "KOR"), ("North Korea", "PRK")]),
        ("Inter-Korean talks began.", [("Korean", "PRK"), ("Korean", "KOR")]),
        ("Cars came from the north and South Korea.", [("South Korea", "KOR")]),
        ("South and South Korea met.", [("South Korea", "KOR")]),
        ("Korean talks began.", [("Korean", "KOR")]),
    ],
)
def test_of_two_halves_that_share_a_name_each_is_named(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[m.start : m.end], m.code) for m in find_parties(text)] == expected
