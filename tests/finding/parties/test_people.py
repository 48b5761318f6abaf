"""People, their offices, and the short forms that stand for what was named before."""

from __future__ import annotations

import pytest

from timeline.finding.parties import find_parties


def people(text: str, when: str = "") -> list[tuple[str, str | None, str | None]]:
    return [(text[m.start : m.end], m.person, m.code) for m in find_parties(text, when=when) if m.person]


def test_a_title_belongs_to_the_person_it_stands_before() -> None:
    assert people("Russian Foreign Minister Sergei Lavrov met President Emmanuel Macron.") == [
        ("Russian Foreign Minister Sergei Lavrov", "Sergei Lavrov", "RUS"),
        ("President Emmanuel Macron", "Emmanuel Macron", "FRA"),
    ]


def test_someone_unknown_acts_for_the_state_named_beside_him() -> None:
    text = "Peruvian Fisheries Minister Ana Quispe resigned. Quispe gave no reason."
    assert [(span, code) for span, _, code in people(text)][-1] == ("Quispe", "PER")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PM Luxon left on Monday.", [("PM Luxon", "Christopher Luxon", "NZL")]),
        ("PM Kovac left on Monday.", [("PM Kovac", "Kovac", None)]),
        ("At 5 pm Kovac left.", []),
    ],
)
def test_pm_is_an_office_and_no_hour(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert people(text, when="2025-02-26") == expected


def test_a_name_before_the_office_counts_as_well() -> None:
    assert people("Jane Roe, Britain's trade minister, left. Roe was tired.") == [
        ("Jane Roe, Britain's trade minister", "Jane Roe", "GBR"),
        ("Roe", "Jane Roe", "GBR"),
    ]


def test_a_short_form_means_the_full_name_before_it() -> None:
    text = "Kim Jong Un spoke. Kim left."
    assert people(text)[1] == ("Kim", "Kim Jong Un", "PRK")


def test_a_short_form_means_the_latest_of_two() -> None:
    text = "Kim Jong Un spoke, then Kim Dae Jung answered. Kim left."
    assert people(text)[2] == ("Kim", "Kim Dae Jung", "KOR")


def test_a_leader_without_a_name_is_the_one_named_before() -> None:
    text = "Vladimir Putin flew to Minsk. The Russian president was late."
    assert people(text)[1] == ("Russian president", "Vladimir Putin", "RUS")


def test_the_minister_is_the_minister_named_last() -> None:
    text = "Polish Foreign Minister Radoslaw Sikorski spoke. The minister was blunt."
    assert people(text)[1] == ("The minister", "Radoslaw Sikorski", "POL")


def test_the_date_tells_two_holders_of_an_office_apart() -> None:
    assert people("President Bush spoke.", "1990-08-02")[0][1] == "George H. W. Bush"
    assert people("US President Bush spoke.", "2003-03-20")[0][1] == "George W. Bush"


@pytest.mark.parametrize("text", ["Melania Trump spoke.", "Sharon Stone spoke."])
def test_a_relative_or_namesake_is_not_the_leader(text: str) -> None:
    assert people(text) == []


def test_may_is_a_month_even_where_a_may_was_named() -> None:
    text = "Theresa May resigned in May. May wept."
    assert [span for span, _, _ in people(text)] == ["Theresa May", "May"]


def test_what_is_the_leaders_is_the_states() -> None:
    (mention,) = find_parties("Bashar al-Assad's forces fled.")
    assert (mention.name, mention.code, mention.sector, mention.person) == ("Syria", "SYR", "MIL", None)


@pytest.mark.parametrize("words", ["The two countries", "Both sides", "both regimes", "the two nations"])
def test_two_parties_named_together_are_both_meant_later(words: str) -> None:
    text = f"Peru and Chile talked while Bolivia watched. {words} agreed."
    pair = [(m.code, text[m.start : m.end]) for m in find_parties(text)][-2:]
    assert pair == [("PER", words), ("CHL", words)]


def test_the_two_leaders_are_people() -> None:
    text = "Vladimir Putin and Xi Jinping met. The two leaders smiled."
    assert [m.person for m in find_parties(text)][-2:] == ["Vladimir Putin", "Xi Jinping"]


def test_the_north_is_north_korea_only_where_korea_is_the_subject() -> None:
    assert [m.code for m in find_parties("Seoul waited. The North fired.")] == ["KOR", "PRK"]
    assert find_parties("The North has cold winters.") == ()


def test_the_government_is_that_of_the_state_named_last() -> None:
    assert [m.code for m in find_parties("Floods hit Nepal. The government asked for help.")] == [
        "NPL",
        "NPL",
    ]


def test_both_countries_are_no_part_of_a_longer_list_but_the_two_that_are_spoken_of() -> None:
    text = (
        "Chile's president flew to Peru. Chile sells copper to Peru. She warned Brazil, Kenya and Japan. "
        "Both countries will sign the accord."
    )
    assert {m.code for m in find_parties(text) if m.rule == "pair"} == {"CHL", "PER"}


def test_the_minister_with_his_name_behind_is_one_mention_and_acts_for_the_state_of_the_office() -> None:
    text = "Slovakia's defence minister met reporters. The minister Jan Kovac said nothing."
    assert people(text) == [("minister Jan Kovac", "Jan Kovac", "SVK")]


def test_a_title_takes_its_state_from_behind_the_name_as_well() -> None:
    assert people("President Jan Kovac of Slovakia left.") == [
        ("President Jan Kovac of Slovakia", "Jan Kovac", "SVK")
    ]
    assert people("Mr Jan Kovac of Slovakia left.") == [("Mr Jan Kovac", "Jan Kovac", None)]


def test_whoever_heads_a_ministry_or_an_army_acts_for_its_state() -> None:
    for words in (
        "who heads the Slovak energy ministry",
        "head of the Slovak army",
        "who is Slovakia's premier",
    ):
        assert [(name, code) for _, name, code in people(f"Jan Kovac, {words}, left.")] == [
            ("Jan Kovac", "SVK")
        ]


def test_an_army_or_a_ministry_is_that_of_the_state_whose_own_was_named() -> None:
    text = "Slovakia's army shelled Peru. Chile protested. The army withdrew."
    assert [m.code for m in find_parties(text)] == ["SVK", "PER", "CHL", "SVK"]
    assert [m.code for m in find_parties("Floods hit Nepal. The foreign ministry asked for help.")] == [
        "NPL",
        "NPL",
    ]


def test_the_government_is_of_the_state_that_the_last_sentence_names_first_where_none_is_named_more() -> None:
    assert [m.code for m in find_parties("Slovakia sent Nepal a list. The government kept a copy.")][
        -1
    ] == "SVK"


def test_a_family_name_with_another_given_name_is_somebody_else() -> None:
    assert people("The chairman Rachid Benkirane said so.")[0][2] is None


def test_the_two_countries_are_states_and_not_the_court_between_them() -> None:
    text = (
        "Nicaragua and the International Court of Justice were told by Costa Rica. "
        "Costa Rica sued Nicaragua. The two countries settled."
    )
    assert {m.code for m in find_parties(text) if m.rule == "pair"} == {"CRI", "NIC"}


def test_both_leaders_are_not_whoever_calls_them() -> None:
    text = (
        "Thailand and Cambodia agreed to a truce, said Malaysia's Anwar Ibrahim. "
        "President Donald Trump had called both leaders."
    )
    assert {m.code for m in find_parties(text) if m.rule == "pair"} == {"THA", "KHM"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "Czechia joined. Czechia left. In Bulgaria, which applied, the prime minister called for calm.",
            "BGR",
        ),
        ("Latvia has expelled a Belarusian diplomat, the foreign ministry said.", "LVA"),
        ("Chile voted. Chile paid. Chile left. Peru met Peru. The government resigned.", "PER"),
    ],
)
def test_a_body_of_state_is_that_of_the_state_that_its_sentence_opens_with(text: str, code: str) -> None:
    assert find_parties(text)[-1].code == code


def test_a_minister_is_of_the_state_whose_minister_was_told_of() -> None:
    text = "She met Kenya's trade minister. Trade Minister Joseph Dahl was hurt."
    assert people(text)[-1] == ("Trade Minister Joseph Dahl", "Joseph Dahl", "KEN")


def test_two_ministers_of_one_office_leave_a_third_open() -> None:
    text = "Kenya's trade minister met Peru's trade minister. Trade Minister Joseph Dahl was hurt."
    assert people(text)[-1][2] is None


def test_no_title_reaches_across_the_end_of_a_sentence() -> None:
    assert people("He killed the prime minister. Dahl fled.") == []


def test_another_of_the_family_is_somebody_else() -> None:
    text = "Peruvian minister Elian Lind left. In Miami, his great-uncle, Lazaro Lind, denied it. Lind fled."
    assert [(span, person) for span, person, _ in people(text)] == [
        ("Peruvian minister Elian Lind", "Elian Lind"),
        ("Lind", "Elian Lind"),
    ]


def test_whoever_has_been_named_keeps_his_state_behind_a_bare_title() -> None:
    assert people("Peruvian minister Elian Lind left. Minister Elian Lind came back.")[-1][2] == "PER"


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Kenya's army spokesman, Brig. Paul Biya, spoke.", "Paul Biya", "KEN"),
        ("Kenya's army spokesman, Lt. Gen. Oda Lind, spoke.", "Oda Lind", "KEN"),
        ("Admiral Oda Lind, head of the Royal Navy, spoke.", "Oda Lind", "GBR"),
        ("Admiral Oda Lind, commander of the Kenyan navy, spoke.", "Oda Lind", "KEN"),
        ("Oda Lind, the head of US Indo-Pacific Command, spoke.", "Oda Lind", "USA"),
    ],
)
def test_a_rank_before_a_name_does_not_part_it_from_the_office(text: str, name: str, code: str) -> None:
    assert [found[1:] for found in people(text)] == [(name, code)]


def test_a_name_with_an_apostrophe_in_it_is_one_name() -> None:
    text = "Israel's foreign minister, Jan Sa'ar, spoke. Mr Sa'ar left. Sa'ar's office closed."
    assert [(m.name, m.code, text[m.start : m.end]) for m in find_parties(text)][1:] == [
        ("Jan Sa'ar", "ISR", "Mr Sa'ar"),
        ("Jan Sa'ar", "ISR", "Sa'ar"),
    ]
    text = "Premier Oda Lind of Peru spoke. Lind's office closed, and Lind'll go."
    assert [text[m.start : m.end] for m in find_parties(text)][1:] == ["Lind", "Lind"]


def test_a_name_with_an_apostrophe_inside_is_whole() -> None:
    assert [m.name for m in find_parties("Mr Ka'ar's lawyer and Ms Ba’udi left.")] == ["Ka'ar", "Ba’udi"]
    assert not find_parties("Jan O'Dell, a baker, left Lind's shop.")


def test_who_only_later_came_to_head_an_organisation_does_not_act_for_it_before() -> None:
    assert people("Kristalina Georgieva spoke.", "2021-05-03") == [
        ("Kristalina Georgieva", "Kristalina Georgieva", "IMF")
    ]
    assert people("Kristalina Georgieva spoke.", "2014-05-03") == []


def test_a_short_form_means_the_one_in_office_of_two_statesmen() -> None:
    text = "Kim Jong Un spoke, then Kim Dae Jung was recalled. Kim left."
    assert people(text, "2018-04-28")[2] == ("Kim", "Kim Jong Un", "PRK")
    text = "Kim Dae Jung was recalled, then Kim Jong Un spoke. Kim left."
    assert people(text, "2018-04-28")[2] == ("Kim", "Kim Jong Un", "PRK")


def test_a_short_form_means_whom_the_text_tells_of_most() -> None:
    text = "Kim Jong Un spoke. Mr Kim waited. Then Kim Dae Jung answered. Mr Kim left."
    assert people(text)[-1] == ("Mr Kim", "Kim Jong Un", "PRK")


def test_mr_is_not_a_woman_of_the_family_and_ms_is_she() -> None:
    told = "Norwegian Foreign Minister Oda Lind resigned. Her brother spoke."
    assert len(people(f"{told} Mr Lind left.")) == 1
    assert people(f"{told} Ms Lind left.")[-1] == ("Ms Lind", "Oda Lind", "NOR")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Niger's ruling junta freed him. Paris waits. The junta left.", "NER"),
        ("Soldiers overthrew the president of Niger. Paris waits. The generals left.", "NER"),
        ("France condemned a coup in Niger. The new rulers left.", "NER"),
        ("Niger warned Paris. The junta left.", None),
        ("Niger warned Paris. The generals left.", None),
    ],
)
def test_the_junta_is_that_of_the_state_in_which_soldiers_took_power(text: str, code: str | None) -> None:
    found = [m.code for m in find_parties(text) if m.rule == "definite"]
    assert found == ([code] if code else [])


def test_a_month_is_no_place_where_the_government_is() -> None:
    text = "Niger is dry. The government in May closed a road."
    assert [m.code for m in find_parties(text) if m.rule == "definite"] == ["NER"]
    elsewhere = "Niger is dry. The government in Maputo closed a road."
    assert not [m for m in find_parties(elsewhere) if m.rule == "definite"]


def test_two_given_names_before_a_family_name_are_somebody_elses() -> None:
    assert not find_parties("Seif al-Islam Gaddafi spoke.")
    assert find_parties("Muammar al-Gaddafi spoke.")[0].person == "Muammar Gaddafi"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Peru asked America for help. America agreed. The health ministry was glad.", ["PER"]),
        ("Peru asked America for help. America agreed. The foreign minister was glad.", ["PER"]),
        ("Peru asked America for help. America agreed. The government was glad.", ["USA"]),
        ("America is rich. The health ministry was glad.", []),
    ],
)
def test_a_ministry_is_never_that_of_america(text: str, codes: list[str]) -> None:
    last = text.rindex("The ")
    assert [m.code for m in find_parties(text) if m.start >= last] == codes


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Chad had asked Mali for a base.", ["TCD", "MLI"]),
        ("The story was false.", ["FJI", "KEN"]),
        ("Chad is hot.", ["FJI", "KEN"]),
    ],
)
def test_both_are_those_of_the_sentence_before_rather_than_a_pair_of_long_ago(
    told: str, expected: list[str]
) -> None:
    text = f"Fiji and Kenya have armies. Few others do. It is a calm sea. {told} Both governments deny it."
    assert [m.code for m in find_parties(text)][-2:] == expected


def test_two_between_whom_an_island_lies_are_not_both() -> None:
    text = "Comoros, islands between Mozambique and Madagascar, defies France. {} Both governments agreed."
    assert [m.code for m in find_parties(text.format("France left Comoros alone."))][-2:] == ["FRA", "COM"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They toured Nelson Mandela Stadium.", []),
        ("They crossed King Fahd Causeway to King Halvard International Airport.", []),
        ("They met Nelson Mandela at the stadium.", ["Nelson Mandela"]),
        ("They met President Oda Hall.", ["Oda Hall"]),
    ],
)
def test_a_site_called_after_somebody_is_not_he(text: str, expected: list[str]) -> None:
    assert [m.person for m in find_parties(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Defence minister Kim Tae Hyo of South Korea left.", ["Kim Tae Hyo"]),
        ("Defence minister Phan Van Giang of Vietnam left.", ["Phan Van Giang"]),
        ("President Omar El Bashir of Sudan left.", ["Omar al-Bashir"]),
    ],
)
def test_whose_name_only_begins_as_that_of_a_compatriot_is_somebody_else(
    text: str, expected: list[str]
) -> None:
    assert [m.person for m in find_parties(text) if m.person] == expected


def test_who_is_addressed_as_one_person_is_no_people_and_no_town() -> None:
    assert [m.name for m in find_parties("Mr. Tatar left.")] == []
    assert [m.name for m in find_parties("A Tatar left.")] == ["Tatarstan"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Chad scolded Fiji about Iran and Russia.", ["TCD", "FJI"]),
        ("Chad scolded Iran and Russia.", ["IRN", "RUS"]),
    ],
)
def test_two_of_whom_is_only_spoken_are_not_both(told: str, expected: list[str]) -> None:
    text = f"{told} Chad wept. Fiji wept. Both parties agreed."
    assert [m.code for m in find_parties(text)][-2:] == expected
