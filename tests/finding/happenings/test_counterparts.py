"""The other side of a happening, where its clause has no name for it."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def last(text: str) -> str:
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO met in Oslo on Monday. Russia accused the alliance on Tuesday of lying.", "RUS> NATO<"),
        (
            "Kenya and Chad met on Monday. Emmanuel Macron telephoned both presidents on Tuesday.",
            "FRA> KEN< TCD<",
        ),
        ("Chile held a vote in March. Bolivia's king toured the country on Monday.", "BOL> CHL<"),
        (
            "NATO met in Oslo on Monday. Russia offered a loan of 60 million euros to the alliance in May.",
            "RUS> NATO<",
        ),
        (
            "Orrin Rail AG lost its chief in May. On Monday Peru signed a contract with the company.",
            "PER> Orrin Rail AG>",
        ),
    ],
)
def test_a_noun_takes_up_the_other_side(text: str, expected: str) -> None:
    assert sorted(last(text).replace("<", ">").split()) == sorted(expected.replace("<", ">").split())


def test_what_belongs_to_the_other_side_is_not_that_side() -> None:
    text = "NATO met in Oslo on Monday. Russia occupied the alliance's office on Tuesday."
    assert last(text) == "RUS>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("French jets shelled the port of Odessa on Monday.", "FRA> UKR<"),
        ("Spanish helicopters joined the rescue effort in southern Mozambique on Monday.", "ESP> MOZ<"),
        ("The last American soldiers left a base in Niamey on Monday.", "USA> NER<"),
        ("Peru promised an embassy in neighbouring Bolivia.", "PER> BOL<"),
    ],
)
def test_what_is_done_in_a_place_is_done_to_its_state(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize("venue", ["a conference", "talks", "a summit"])
def test_the_host_of_a_meeting_gets_nothing_that_is_promised_there(venue: str) -> None:
    assert last(f"Germany pledged a billion euros at {venue} in Brussels on Monday.") == "DEU>"


def test_of_two_states_that_a_text_is_about_the_one_breaks_with_the_other() -> None:
    text = "Somalia and Kenya quarrelled in May. Kenya closed its border. Somalia cut ties on Monday."
    assert last(text) == "SOM> KEN<"


@pytest.mark.parametrize("given", ["60 million yuan", "tents and food", "more doctors"])
def test_aid_is_promised_to_the_state_that_a_text_is_about(given: str) -> None:
    text = (
        f"A quake struck Nepal on Monday. Nepal called for help; Nepal's army dug. China has pledged {given}."
    )
    assert last(text) == "CHN> NPL<"


def test_what_is_no_gift_is_promised_to_nobody_who_is_not_named() -> None:
    text = "A quake struck Nepal on Monday. Nepal called for help; Nepal's army dug. China pledged reforms."
    assert last(text) == "CHN>"


def test_where_two_are_named_as_often_nobody_is_guessed() -> None:
    text = "Nepal met India on Monday. Nepal left. India left. China has pledged 60 million yuan."
    assert last(text) == "CHN>"


def test_the_rule_says_how_the_other_side_was_found() -> None:
    found = tell("French jets shelled the port of Odessa on Monday.")[0]
    assert (
        next(rule.name for rule in found.rules if rule.field == "parties") == "active; in whose place it is"
    )


def test_a_place_with_a_name_of_its_own_is_not_the_state_that_a_text_is_about() -> None:
    text = "Qatar closed its port. Qatar's army dug. The German envoy toured the {} on Monday."
    assert last(text.format("area")) == "DEU> QAT<"
    assert last(text.format("Gulf")) == "DEU>"


def test_a_title_names_nobody_whom_no_word_of_its_clause_means() -> None:
    text = "Qatar closed its port. Qatar's army dug. Emmanuel Macron toured the area on Monday."
    assert tell(text)[-1].statement.title == "Emmanuel Macron toured the area"


def test_whoever_looks_on_signs_nothing() -> None:
    text = "The pact was signed in Lima on Monday under the eyes of Emmanuel Macron and Joe Biden."
    assert last(text) == ""


WAR = "Armenia and Azerbaijan have quarrelled for years. Armenia lost land in 2020, and Azerbaijan took it. "


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A treaty was signed in 1994.", "agreement_signed"),
        ("Fighting broke out in 1992.", "attacked"),
        ("Talks began in 2016.", "met"),
        ("Relations soured in 2016.", None),
    ],
)
def test_what_takes_two_is_of_the_two_that_a_text_is_about(text: str, kind: str | None) -> None:
    told = shorts(WAR + text)[-1]
    assert (told[1], set(told[2].split())) == (kind, {"ARM>", "AZE>"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru offered on Monday to mediate.", {"PER>", "ARM<", "AZE<"}),
        ("Peru called for restraint on Monday.", {"PER>", "ARM<", "AZE<"}),
        ("Peru offered a venue on Monday.", {"PER>", "ARM<", "AZE<"}),
        ("Armenia called for a truce on Monday.", {"ARM>", "AZE<"}),  # one of the two asks the other
        ("Peru called on Monday for talks with Chile.", {"PER>", "CHL<"}),
    ],
)
def test_who_mediates_or_asks_for_calm_speaks_to_both_of_the_two_that_a_text_is_about(
    text: str, expected: set[str]
) -> None:
    assert set(shorts(WAR + text)[-1][2].split()) == expected


@pytest.mark.parametrize(
    ("quarrel", "expected"),
    [
        ("Peru shelled Chile in May. Peru accused Chile of lies in May. ", {"KEN>", "PER<", "CHL<"}),
        ("Peru shelled Chile in May. ", {"KEN>", "ARM<", "AZE<"}),
    ],
)
def test_those_of_whose_quarrel_most_is_told_are_asked_for_calm_before_those_named_most(
    quarrel: str, expected: set[str]
) -> None:
    text = f"{WAR}{quarrel}Armenia and Azerbaijan are old. Kenya called for calm on Monday."
    assert set(shorts(text)[-1][2].split()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia asked its ally for help on Monday.", "ARM>"),
        ("Armenia asked its friends on Monday for jets.", "ARM>"),
        ("Armenia demanded an apology on Monday.", "ARM> AZE<"),
    ],
)
def test_who_asks_his_own_friends_asks_nobody_with_whom_he_quarrels(text: str, expected: str) -> None:
    assert shorts(WAR + text)[-1][2] == expected


def test_who_asks_for_help_in_a_text_on_relief_asks_nobody_in_particular() -> None:
    text = (
        "Floods in Malawi left survivors without shelter. Norway sent tents. Malawi thanked Norway for aid."
        " Malawi asked for clean water on Monday."
    )
    assert shorts(text)[-1][1:] == ("requested", "MWI>")


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("It rained all day. It rained all night. Snow fell in May. ", {"ARM>", "AZE>"}),
        ("", {"PER>", "CHL>"}),
    ],
)
def test_the_ministers_are_those_of_whom_it_told_just_before_or_else_of_the_two_that_a_text_is_about(
    between: str, expected: set[str]
) -> None:
    text = f"{WAR}Peru and Chile protested. {between}The ministers met on Monday."
    assert set(shorts(text)[-1][2].split()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru recognised Armenia in May. Armenia withdrew its ambassador on Monday.", "ARM> PER<"),
        ("Peru broke off relations with Armenia in May. Armenia recalled its envoys on Monday.", "ARM> PER<"),
        ("Peru sent Armenia rice in May. Armenia recalled its ambassador on Monday.", "ARM> AZE<"),
    ],
)
def test_ties_are_cut_with_whom_they_were_told_of_last_or_else_with_the_other_of_two(
    text: str, expected: str
) -> None:
    assert shorts(WAR + text)[-1][2] == expected


def test_leaders_of_others_are_not_the_two_that_a_text_is_about() -> None:
    assert shorts(f"{WAR}Leaders from 22 states met in 1994.")[-1] == ("1994", "met", "")


def test_nobody_is_the_other_of_two_where_a_third_is_named_as_often() -> None:
    text = (
        "Mali, Niger and Chad quarrelled in May. Mali, Niger and Chad are poor. A treaty was signed in 1994."
    )
    assert shorts(text)[-1] == ("1994", "agreement_signed", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nordsund Foods makes cheese. In May Chile banned imports from one of its plants.",
            "CHL> Nordsund Foods<",
        ),
        ("Nordsund Foods makes cheese. Inspectors searched its offices in May.", "Nordsund Foods<"),
    ],
)
def test_what_hits_a_thing_hits_whose_it_is(text: str, expected: str) -> None:
    assert last(text).split("> ")[-1] == expected.rsplit("> ", maxsplit=1)[-1]


def test_the_firm_whose_offices_are_searched_is_searched() -> None:
    text = "Nordsund Foods makes cheese. Police in Lima searched the firm's offices in May."
    assert last(text).endswith("Nordsund Foods<")


def test_what_is_offered_to_the_alliance_is_not_offered_to_whom_it_may_strike() -> None:
    text = "NATO met in May. Hungary offered its airfields to the alliance on Monday for strikes on Serbia."
    assert last(text) == "HUN> NATO<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad sent tents to Kenya on Monday, Peru boats on Tuesday. Japan will send rice in June.",
            "JPN> KEN<",
        ),
        (
            (
                "Nordsund Steel won. Nordsund Steel hired. Nordsund Steel has a mill. Corvus Capital bought"
                " a stake of 6 percent in January."
            ),
            "Corvus Capital> Nordsund Steel<",
        ),
    ],
)
def test_gifts_go_where_all_gifts_go_and_stakes_are_of_the_firm_a_text_is_about(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


def test_they_were_lifted_is_about_the_sanctions() -> None:
    text = "The EU imposed sanctions on Belarus in March. They were lifted in April."
    assert shorts(text)[-1] == ("2024-04", "sanctions_lifted", "EUR> BLR<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad and Peru fought for four days in May before a truce took hold on May 10.", "TCD> PER>"),
        ("Chad and Peru have talked. A pact between them has been in force since 2012.", "TCD> PER>"),
        ("Fiji and Peru trained in May. A pact between the two countries was signed in June.", "FJI> PER>"),
        (
            "Germany sent 300 soldiers to Lithuania in May. Another 500 troops will follow in June.",
            "DEU> LTU<",
        ),
    ],
)
def test_who_takes_part_in_what_names_nobody_was_told_before(text: str, expected: str) -> None:
    assert last(text) == expected


def test_a_state_strikes_the_one_that_a_text_is_about_and_nobody_without_a_name() -> None:
    about = "Libya is large. Libya has oil. Libya is divided. "
    assert last(f"{about}American ships shelled the air defences on Saturday.") == "USA> LBY<"
    assert last(f"{about}American ships shelled a group of rebels on Saturday.") == "USA>"


def test_officials_without_a_state_are_of_the_one_that_a_text_is_about() -> None:
    text = "Laos is poor. Laos has debts. Laos owes China money. Officials flew to Beijing on Monday."
    assert last(text) == "LAO> CHN<"


def test_whoever_searches_a_firm_and_takes_something_takes_it_from_the_firm() -> None:
    text = "Inspectors searched Atlas Nitrate's offices on Monday and took away computers."
    assert last(text) == "Atlas Nitrate<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya is prepared to support all measures taken by the Ugandan government in the Chad crisis.",
            "KEN> UGA<",
        ),
        ("Kenya pledged to back the sanctions imposed by Uganda.", "KEN> UGA<"),
        ("Kenya pledged to build a road in the north.", "KEN>"),
    ],
)
def test_whoever_backs_what_others_do_pledges_it_to_them(text: str, expected: str) -> None:
    assert shorts(text)[-1][1:] == ("pledged", expected)


def test_a_state_that_only_says_which_crisis_is_meant_has_no_part() -> None:
    assert shorts("Kenya condemned the Chad war on Monday.")[-1][2] == "KEN>"


@pytest.mark.parametrize(
    "text",
    [
        "Lervik Steel's unions rejected an offer on Monday.",
        "Lervik Steel's cabin staff struck on Monday.",
        "The unions at Lervik Steel rejected an offer on Monday.",
    ],
)
def test_what_the_staff_of_a_firm_does_is_done_to_the_firm(text: str) -> None:
    assert shorts(text)[0][2] == "Lervik Steel<"


def test_a_deal_that_somebody_judges_has_two_sides() -> None:
    text = "Peru approved on Monday the sale of Halden Foods to the Danish retailer Skov Group."
    assert shorts(text)[0] == ("2024-05-13", "endorsed", "PER> Halden Foods< Skov Group<")


def test_whoever_is_paid_by_a_judgment_is_not_the_one_who_was_judged() -> None:
    text = (
        "A court in Peru ordered the mill on Monday to pay 3 million euros to the Danish retailer Skov Group."
    )
    assert shorts(text) == [("2024-05-13", "convicted", "PER>")]


def test_the_state_of_whoever_is_only_told_as_an_aside_suffers_nothing() -> None:
    text = "Prosecutors in Peru detained the manager, a Chilean national, on Monday."
    assert shorts(text) == [("2024-05-13", "detained", "PER>")]


def test_whoever_gives_an_order_is_the_other_side_of_it() -> None:
    text = "Halden Motors won a contract from Peru in March to build ten carriers."
    assert shorts(text)[0] == ("2024-03", "traded", "Halden Motors> PER>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Air sued Skov Lines in May. Skov Lines sued on Monday.", "Skov Lines> Nordsund Air<"),
        ("Nordsund Air accused Skov Lines in May. Skov Lines rejected the charge on Monday.",
         "Skov Lines> Nordsund Air<"),
        ("Nordsund Air sued Skov Lines in May. Skov Lines declined to comment on Monday.", "Skov Lines>"),
        ("Nordsund Air sued Skov Lines in May. Skov Lines sued the state on Monday.", "Skov Lines>"),
    ],
)  # fmt: skip
def test_of_two_who_quarrel_one_answers_the_other(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velatel sold a mast. Police raided its offices on Monday.", "Velatel<"),
        ("Oda Lind sold a mast. Police raided its offices on Monday.", ""),
    ],
)
def test_whose_offices_are_searched_is_the_firm_told_of_whatever_stands_beside_its_name(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected


def test_who_apologises_to_passengers_does_so_to_nobody_of_the_text() -> None:
    text = (
        "Nordfly, the Danish carrier, left Oslo. The airline sold jets. It cut jobs. The carrier paid up."
        " Nordfly's chief executive, Oda Lind, apologised to passengers on Monday."
    )
    assert shorts(text)[-1][2] == "Oda Lind>"


def test_whose_accounts_are_frozen_is_the_firm_that_the_text_is_about_where_an_agency_acted_last() -> None:
    text = (
        "Velatel Group fell. Velatel Group sold a mast. Velatel Group paid. On Sunday an agency fined it."
        " A court froze its accounts on Monday."
    )
    assert shorts(text)[-1] == ("2024-05-13", "sanctioned", "Velatel Group<")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The European Union urged the authorities on Tuesday to free the strikers.", "EUR> PER<"),
        ("The European Union accused the police on Tuesday of jailing strikers.", "EUR> PER<"),
        ("Nordsund Steel asked the labour ministry on Tuesday for a permit.", "Nordsund Steel> PER<"),
        ("The European Union called on parliament on Tuesday to pass the law.", "EUR> PER<"),
        ("The European Union urged its lawmakers on Tuesday to pass the law.", "EUR>"),
        ("The European Union urged local officials on Tuesday to pass the law.", "EUR>"),
    ],
)
def test_organs_to_which_something_is_said_are_those_of_the_state_that_is_told_of(
    text: str, parties: str
) -> None:
    told = (
        "LIMA - Peru raised its taxes. Miners marched in Peru. Chile watched Peru. Chile sent Peru a note. "
    )
    assert shorts(told + text)[-1][2] == parties


def test_a_premier_who_promises_parliament_something_promises_it_at_home() -> None:
    text = "China runs the port. China lent the money. China waits. Sri Lanka's premier, Oda Lind, promised "
    assert shorts(text + "parliament an inquiry on Monday.")[-1][2] == "LKA>"


@pytest.mark.parametrize(
    ("text", "expected", "title"),
    [
        ("Emmanuel Macron visited Munich on Monday.", "FRA> DEU<", "Emmanuel Macron visits Munich"),
        ("Emmanuel Macron toured Lyon on Monday.", "FRA>", "Emmanuel Macron visits Lyon"),
        ("Emmanuel Macron is to visit Hiroshima.", "FRA> JPN<", "Emmanuel Macron is to visit Hiroshima"),
        ("Russia shelled Odessa on Monday.", "RUS> UKR<", "Russia shelled Odessa"),
        ("Uganda bombed Goma on Monday.", "UGA> COD<", "Uganda bombed Goma"),
    ],
)
def test_whose_town_is_visited_or_attacked_is_the_other_side_and_the_title_names_the_town(
    text: str, expected: str, title: str
) -> None:
    assert shorts(text)[-1][2] == expected
    assert tell(text)[-1].statement.title == title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's opposition accused the government of theft on Monday.", "Peru's opposition> PER<"),
        ("Peruvian unions urged the government to act on Monday.", "Peruvian unions> PER<"),
        ("Peru sold a mill. Oda Lind accused the government of theft on Monday.", "Oda Lind> PER<"),
        ("Peru sold a mill. Oda Lind accused customs officials of theft on Monday.", "Oda Lind> PER<"),
        ("Peru's army accused the government of theft on Monday.", "PER>"),
        ("Peru sold a mill. Oda Lind accused football officials of theft on Monday.", "Oda Lind>"),
    ],
)
def test_whoever_acts_for_no_state_speaks_to_the_government_of_his_own(text: str, expected: str) -> None:
    assert last(text) == expected


def test_a_premier_accuses_no_government_of_his_own() -> None:
    text = "Poland sold its mill. {}Donald Tusk accused the government in June of theft."
    assert last(text.format("Prime Minister ")) == "POL>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru praised the plan of Chile in May, prompting Bolivia to recall its envoy.", "BOL> PER<"),
        ("Peru seized two ferries in May, leading Bolivia to impose sanctions.", "BOL> PER<"),
        ("When Peru invaded Bolivia in 2019, Chile imposed sanctions.", "CHL> PER<"),
        (
            "When Chad's president was ousted in 2019, Egypt cut ties and threatened to send troops.",
            "EGY> TCD<",
        ),
        ("When Peru invaded Bolivia in 2019, Chile froze the accounts of a bank.", "CHL>"),
        ("A storm hit the coast in May, prompting Bolivia to recall its envoy.", "BOL>"),
    ],
)
def test_who_gave_cause_for_it_is_hit_by_what_another_does(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO met in Oslo on Monday. Finland applied in May 2022.", "FIN> NATO<"),
        ("NATO met in Oslo on Monday. Finland and Sweden applied together in May 2022.", "FIN> SWE> NATO<"),
        ("NATO met in Oslo on Monday. Finland asked to join the alliance in May 2022.", "FIN> NATO<"),
        ("NATO met in Oslo on Monday. Finland criticised the military alliance on Tuesday.", "FIN> NATO<"),
        ("NATO met in Oslo on Monday. Finland applied for a loan in May 2022.", "FIN>"),
        ("NATO met in Oslo on Monday. Finland criticised the next day a law. The alliance met.", "FIN>"),
    ],
)
def test_who_applies_without_a_name_does_so_to_the_organisation_told_of(text: str, expected: str) -> None:
    assert next(who for _, kind, who in shorts(text) if kind in ("requested", "accused")) == expected


def test_a_president_sues_the_other_of_two_and_asks_nobody_in_particular() -> None:
    text = "Peru and Chile quarrelled in May. Peru's fleet left. Chile's fleet stayed. {} in June."
    assert last(text.format("Emmanuel Macron sued")) == "FRA>"
    sued = "Peru's president, Dina Boluarte, filed a lawsuit"
    assert last(text.format(sued)) == "PER> CHL<"
    asked = "Peru's president, Dina Boluarte, asked for more money"
    assert last(text.format(asked)) == "PER>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru closed its border with Mali in May. It reopened two crossings on Monday.", "PER> MLI<"),
        ("Peru closed its border with Mali in May. It reopened two schools on Monday.", "PER>"),
        ("Peru sued Mali in May. Mali filed a countersuit on Monday.", "MLI> PER<"),
        ("Peru sued Mali in May. Mali filed a report on Monday.", "MLI>"),
        ("Peru lies west of Taiwan. Mali sent tents to the island on Monday.", "MLI> TWN<"),
    ],
)
def test_the_other_side_of_what_was_told_before_is_that_of_what_goes_on_with_it(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected
