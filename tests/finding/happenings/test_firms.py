"""Firms, regulators, courts and unions: who of them acts, and upon whom."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prosecutors in Bergen charged Oda Lind on Monday.", "NOR> Oda Lind<"),
        ("A judge in Ontario sentenced Oda Lind on Monday.", "CAN> Oda Lind<"),
        ("Oda Lind was convicted by a court in Lyon on Monday.", "FRA> Oda Lind<"),
        ("A court in Strasbourg convicted Oda Lind on Monday.", "Oda Lind<"),
    ],
)
def test_judges_and_prosecutors_act_for_the_state_of_their_town(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's Competition Authority met Kenya. The authority sued Halden Foods on Monday.", "NOR>"),
        ("Norway's Competition Authority met Kenya. The regulator sued Halden Foods on Monday.", "NOR>"),
        ("The FTC met Kenya. The agency sued Halden Foods on Monday.", "USA>"),
        ("The Salmon Board met Kenya. The watchdog sued Halden Foods on Monday.", "Salmon Board>"),
    ],
)
def test_the_regulator_is_the_one_that_was_named(text: str, expected: str) -> None:
    assert shorts(text)[-1] == ("2024-05-13", "charged", f"{expected} Halden Foods<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Halden Foods was founded in 1994.", "Halden Foods>"),
        ("Halden Foods was listed in Oslo in 1998.", "Halden Foods>"),
        ("Halden Foods was founded in 1998 by Oda Lind.", "Oda Lind> Halden Foods<"),
    ],
)
def test_a_firm_that_is_founded_begins_itself_unless_the_founder_is_named(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Danish state lender Nordsund sued Halden Foods on Monday.", "Nordsund> Halden Foods<"),
        ("The Peruvian national Jan Dahl was arrested in Chile on Monday.", "Jan Dahl<"),
    ],
)
def test_the_state_that_a_firm_or_a_man_is_of_has_no_part_in_it(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_a_firm_may_be_named_after_the_part_of_the_world_that_it_is_in() -> None:
    text = "The state investor Gulf Harbour bought a mine. Gulf Harbour sold a port in May."
    assert shorts(text)[-1][2] == "Gulf Harbour>"


def test_a_dateline_may_hold_a_state_and_a_date_with_its_year() -> None:
    text = "LE HAVRE, France, Oct 9, 2023 - Nurses blocked a gate of the ministry on Thursday."
    assert all("HAVRE" not in row[2] and "FRA" not in row[2] for row in shorts(text, "2023-10-09"))


@pytest.mark.parametrize(
    "text",
    [
        "Shares of Halden Foods fell on Monday.",
        "Halden Foods met Kenya. Shares of Halden fell on Monday.",
        "Owners of Halden Foods met Kenya on Monday.",
    ],
)
def test_whose_shares_or_owners_open_a_sentence_is_named(text: str) -> None:
    assert "Halden Foods>" in shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The FTC fined the company in May; it lost an appeal in June.", "Halden Foods<"),
        (
            "The Salmon Board served a notice on the company. It was fined by a court in June.",
            "Halden Foods<",
        ),
        ("The FTC sued Halden Foods in May. It denied the charge in June.", "Halden Foods>"),
        ("The FTC sued Halden Foods in May. It fined a rival in June.", "USA>"),
    ],
)
def test_it_that_is_fined_or_appeals_is_the_firm_and_no_regulator(text: str, expected: str) -> None:
    assert shorts(f"Halden Foods makes jam. {text}")[-1][2] == expected


def test_no_firm_convicts_somebody_whom_a_court_without_a_name_convicted() -> None:
    text = (
        "Halden Foods makes jam in Bergen. Halden Foods sold a mill in May. Skov Group bought it. Rain fell."
        " Snow fell. A former manager of Skov Group, Jan Dahl, was sentenced to two years in prison in 2012."
    )
    assert shorts(text)[-1] == ("2012", "convicted", "Jan Dahl<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares in the Ohio-based company jumped on Monday.", "Skov Industries>"),
        ("Shares of the American company jumped on Monday.", "Skov Industries>"),
        ("Sales at the Danish maker jumped on Monday.", "Halden AG>"),
        ("Shares in the company jumped on Monday.", "Halden AG>"),
    ],
)
def test_whose_shares_rise_is_told_by_where_the_company_is_from(text: str, expected: str) -> None:
    before = (
        "The Danish maker Halden AG agreed to buy its U.S. rival Skov Industries. Halden AG will pay in cash."
    )
    assert shorts(f"{before} {text}")[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deliveries to Kenya began in April.", ("2024-04", "supplied", "KEN<")),
        ("Deliveries from Norway to Kenya resumed in April.", ("2024-04", "supplied", "NOR> KEN<")),
        (
            "Peru ordered 96 Condors from Halden Motors in April.",
            ("2024-04", "traded", "PER> Halden Motors<"),
        ),
        ("Peru ordered 320 lorries in April.", ("2024-04", "traded", "PER>")),
        (
            "Halden Foods makes jam. Management locked out 30 workers in April.",
            ("2024-04", "struck", "Halden Foods>"),
        ),
    ],
)
def test_who_delivers_orders_and_locks_out(text: str, expected: tuple[str, str, str]) -> None:
    assert shorts(text)[-1] == expected


def test_whoever_receives_is_told_by_name_in_the_title() -> None:
    text = "Peru met Kenya. It received a loan of 2 billion dollars from the United States in April."
    assert tell(text)[-1].statement.title.startswith("Peru received")


def test_nobody_acts_upon_himself_by_locking_out_his_workers() -> None:
    text = (
        "Halden Foods makes jam in Bergen. Halden Foods sold a mill in May. Halden Foods fired a clerk."
        " Rain fell. Snow fell. Skov Group locked out its workers in 1986."
    )
    assert shorts(text)[-1] == ("1986", "struck", "Skov Group>")


@pytest.mark.parametrize("form", ["Chemical", "Lithium", "Creameries", "Telekom"])
def test_a_firm_whose_trade_is_in_its_name_made_the_offer_that_is_refused(form: str) -> None:
    text = f"Halden Foods rejected an offer from Kitano {form} in April."
    assert shorts(text) == [("2024-04", "refused", f"Halden Foods> Kitano {form}<")]


@pytest.mark.parametrize(
    ("between", "expected"),
    [(" ", "Skov Group> PER<"), ("\n\n", "Halden Foods> PER<")],
)
def test_the_company_is_who_acted_last_in_the_same_paragraph(between: str, expected: str) -> None:
    text = (
        "Halden Foods makes jam. Halden Foods beat Skov Group.\n\n"
        f"Skov Group complained on Thursday.{between}The company sued Peru in 2018."
    )
    assert shorts(text)[-1][2] == expected
    assert shorts(f"{text} Rain fell.\n\nSnow fell.")[1][2] == expected


@pytest.mark.parametrize("that", ["", "that "])
def test_it_in_what_a_firm_is_told_to_have_said_is_that_firm(that: str) -> None:
    text = f"Kenya's union struck in May after Halden Foods said {that}it would close a mill."
    assert shorts(text)[-1][2] == "Halden Foods>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two managers of Halden Foods were arrested in April.", ""),
        ("The former chief executive of the brewer Halden Foods was jailed for six years in April.", ""),
        ("Halden Foods' former director was charged in April.", ""),
        ("Peru charged the founder of Halden Foods with fraud in April.", "PER>"),
        ("Peru released two managers of Halden Foods in April.", "PER>"),
        ("Peru charged Halden Foods with fraud in April.", "PER> Halden Foods<"),
        ("Halden Foods was charged in April.", "Halden Foods<"),
        ("Halden Foods' shares fell in April.", "Halden Foods>"),
    ],
)
def test_a_firm_is_not_held_for_its_staff(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_the_shares_are_not_those_of_the_man_who_headed_something() -> None:
    text = (
        "Lind Bank fell. The bank's head of information security, Rui Dahl, resigned in May."
        " Its shares fell on Monday."
    )
    assert "Rui Dahl>" not in shorts(text)[-1][2]


def test_the_state_is_no_man_whom_a_text_tells_of() -> None:
    text = (
        "A court in Lisbon sentenced the former head of Banco Lind, Rui Dahl, to seven years in prison."
        " Police arrested Dahl in July 2014. Prosecutors charged him in May 2016. He has always denied it."
        " Rain fell. The state had rescued the bank with 4.9 billion euros in August 2014."
    )
    assert "Rui Dahl>" not in shorts(text)[-1][2]


@pytest.mark.parametrize("adverb", ["Initially", "Recently", "Curiously"])
def test_an_adverb_before_the_company_is_no_name(adverb: str) -> None:
    text = f"Nordsund Lines lost money. {adverb}, the company said it would close its yard in May."
    assert shorts(text)[-1][2] == "Nordsund Lines>"


def test_a_firm_tells_of_its_own_income() -> None:
    text = "Rift Lakes Group sells tea. It has rivals. Nordsund Ltd said net income fell in March."
    assert shorts(text) == [("2024-03", None, "Nordsund Ltd>")]


@pytest.mark.parametrize("firm", ["Siemens Energy", "Toyota Financial Services", "Airbus Helicopters"])
def test_a_firm_named_after_another_is_a_firm_of_its_own(firm: str) -> None:
    assert shorts(f"{firm} opened a plant in March.") == [("2024-03", None, f"{firm}>")]


def test_a_firm_says_of_itself_what_it_will_do() -> None:
    (found,) = tell("Nordsund Ltd will build two ferries, it said.")
    assert [claim.by for claim in found.claims] == ["Nordsund Ltd"]


@pytest.mark.parametrize("sort", ["Labour", "Trade", "Teachers’"])
def test_what_sort_of_union_it_is_is_not_its_name(sort: str) -> None:
    assert shorts(f"{sort} union Verdi demanded a raise in March.")[0][2] == "Verdi>"


def test_a_firm_that_stops_selling_a_thing_cuts_no_ties() -> None:
    assert shorts("Nordsund Ltd stopped selling one model in March.") == [("2024-03", None, "Nordsund Ltd>")]
    text = "Nordsund Ltd bought the yard in March and delisted it in April."
    assert [kind for _, kind, _ in shorts(text)] == ["traded", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Airbus and its Chinese partner, Avic, broke ground on Tuesday.",
            "Airbus> Aviation Industry Corporation of China>",
        ),
        ("Nordsund Air and the brewer Skovlund signed a pact on Tuesday.", "Nordsund Air> Skovlund>"),
        ("Two American firms, Belcom and Skovlund Tel, withdrew on Tuesday.", "Belcom> Skovlund Tel>"),
    ],
)
def test_firms_that_words_between_them_describe_act_together(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway searched the Paris offices of Meridian Trading on Tuesday.",
            "NOR> Meridian Trading<",
        ),
        (
            "The Commerce Department opened an inquiry on Monday into whether the brewer Skovlund lied.",
            "USA> Skovlund<",
        ),
        (
            "The European Space Agency chose Thalor Systems on Tuesday.",
            "European Space Agency> Thalor Systems<",
        ),
        ("Denmark fined Skovlund 3 million euros on Tuesday.", "DNK> Skovlund<"),
    ],
)
def test_a_firm_that_is_acted_upon_is_found_behind_its_things_and_in_what_is_asked(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2] == expected


def test_a_firm_of_a_state_speaks_for_itself() -> None:
    assert shorts("Teranova Foods of Canada said on Tuesday that it was well.")[0][2] == "Teranova Foods>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Seoul, prosecutors charged Oda Lind on Tuesday.", "KOR> Oda Lind<"),
        ("Federal prosecutors charged Oda Lind on Tuesday.", "USA> Oda Lind<"),
        ("Federal prosecutors charged Oda Lind on Tuesday. Germany said no more.", "DEU> Oda Lind<"),
        ("Brussels fined the Danish brewer Skovlund on Tuesday.", "EUR> Skovlund<"),
    ],
)
def test_organs_act_for_the_state_whose_they_plainly_are(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two planes were handed back to Shannon Leasing of Ireland last month.", "Shannon Leasing<"),
        ("Norway sued Dow Chemical and Skovlund in 2004.", "NOR> Dow Chemical< Skovlund<"),
        ("In March Skovlundexport cut 40 jobs.", "Skovlundexport>"),
        ("Nordsund Air borrowed 9 million from the state-owned Bank of Industry in 2014.",
         "Bank of Industry> Nordsund Air<"),
        ("Police in Oslo arrested four members of the Halden Front on Monday.", "NOR> Halden Front<"),
        ("Gunmen of the Halden Front attacked a camp on Monday.", "Halden Front>"),
        ("The Maldivian Democratic Party accused the government on Monday of lying.",
         "Maldivian Democratic Party> MDV<"),
        ("The Danish People's Party left the coalition on Monday.", "Danish People's Party>"),
    ],
)  # fmt: skip
def test_bodies_act_and_suffer_in_their_own_names(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    "medium", ["Gudok", "the broadcaster Yle", "the daily Nordlys", "Maritime Asia", "Reuters"]
)
def test_a_medium_with_a_name_that_is_told_something_takes_part(medium: str) -> None:
    said = shorts(f"Oda Lind told {medium} on Tuesday that it rained.")[0][2]
    assert said == f"Oda Lind> {medium.rpartition(' ')[2] if 'the' in medium else medium}<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Steel lent Skov Ports 3 million euros in May.", "Nordsund Steel> Skov Ports<"),
        ("Nordsund Steel promised Skov Ports two cranes in May.", "Nordsund Steel> Skov Ports<"),
        ("Nordsund Steel paid 3 million euros for Skov Ports in May.", "Nordsund Steel> Skov Ports<"),
        ("Nordsund Steel cancelled a contract with Skov Ports in May.", "Nordsund Steel> Skov Ports<"),
        ("Nordsund Steel rejected an offer by Skov Ports in May.", "Nordsund Steel> Skov Ports<"),
        ("Nordsund Steel raised its stake in Skov Ports in May.", "Nordsund Steel> Skov Ports<"),
        (
            "Nordsund Steel sold its stake in Skov Ports to Lind Capital in May.",
            "Nordsund Steel> Lind Capital<",
        ),
        ("Nordsund Steel picked Skov Foods in May.", "Nordsund Steel> Skov Foods<"),
        ("Denmark arrested the lorry driver, Jan Dahl, on Monday.", "DNK> Jan Dahl<"),
    ],
)
def test_the_other_side_has_any_name_where_its_place_in_the_sentence_tells(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize("name", ["Nordsund Air", "Halden Power", "Lind Trade"])
def test_the_last_word_of_a_name_makes_no_noun_of_the_verb_behind_it(name: str) -> None:
    assert shorts(f"{name} cut 40 jobs on Monday.") == [("2024-05-13", None, f"{name}>")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Air cut pay. Its Danish unit shut a plant on Monday.", "Nordsund Air>"),
        ("Jan Dahl founded Nordsund Air. His company sold a jet on Monday.", "Nordsund Air>"),
        ("Investigators from Norway blamed Nordsund Air on Monday.", "NOR> Nordsund Air<"),
    ],
)
def test_units_lawyers_and_investigators_act_for_whose_they_are(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_a_firm_that_is_its_states_largest_speaks_for_itself() -> None:
    text = "Nordsund Air, Norway's largest airline, said on Monday that it was well."
    assert shorts(text)[0][2] == "Nordsund Air>"


def test_whoever_sues_it_sues_the_firm_and_not_the_organ_that_fined_it() -> None:
    text = (
        "Nordsund Air fell. Denmark's ombudsman fined the group. Skov Stores, a retailer, sued it on Monday."
    )
    assert shorts(text)[-1][2] == "Skov Stores> Nordsund Air<"


def test_the_group_is_whichever_firm_the_text_speaks_of() -> None:
    text = (
        "Nordsund Air hired the testing group Skovland. Nordsund Air and its owners met. Nordsund Air paid."
        " The group plans a plant on 3 June."
    )
    assert shorts(text)[-1][2] == "Nordsund Air>"


def test_who_buys_is_no_receiver_where_no_name_gives() -> None:
    assert (
        shorts("Nordsund Steel bought Skov from the Lind family on Monday.")[0][2] == "Nordsund Steel> Skov<"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's tax office settled with Skov Lines on Monday.", "NOR> Skov Lines>"),
        ("Skov Lines invested 3 million in Nordsund Steel on Monday.", "Skov Lines> Nordsund Steel<"),
        ("Skov Lines raised its bid for Nordsund Steel on Monday.", "Skov Lines> Nordsund Steel<"),
        ("Customs officers in Oslo seized a container owned by Skov Lines on Monday.", "NOR> Skov Lines<"),
    ],
)
def test_owners_and_those_invested_in_and_settled_with_are_the_other_side(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_a_union_strikes_where_it_stands_for_workers() -> None:
    union = "The union that represents 900 workers at Skov’s plant"
    text = f"Nordsund Ltd bid for Skov Ltd. {union} called a strike for Thursday."
    assert shorts(text)[-1][1:] == ("struck", "Skov Ltd<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Steel makes beams. Fitch cut its rating on Monday.", "Fitch> Nordsund Steel<"),
        ("Nordsund Steel grew. S&P lowered its outlook on Monday.", "Standard & Poor's> Nordsund Steel<"),
        ("Nordsund Steel grew. Moody's downgraded the firm's debt on Monday.", "Moody's> Nordsund Steel<"),
        ("Moody's raised the rating of Nordsund Steel's bonds on Monday.", "Moody's> Nordsund Steel<"),
        ("Fitch cut Peru's credit rating on Monday.", "Fitch> PER<"),
        ("Skov Bank met Nordsund Steel. Skov Bank raised its outlook on Monday.", "Skov Bank>"),
        ("Nordsund Steel met Fitch. Nordsund Steel cut its debt on Monday.", "Nordsund Steel>"),
    ],
)
def test_a_rating_concerns_whoever_has_the_debts_and_not_who_gives_it(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nordsund Steel grew. Fitch said in May it was sound. The company sold a mill on Monday.",
        "Nordsund Steel grew. Fitch met it in May. The company sold a mill on Monday.",
        "Nordsund Steel grew. Analysts at Skov Bank say the company sold a mill on Monday.",
    ],
)
def test_the_company_is_not_who_rates_it_or_tells_of_it_by_trade(text: str) -> None:
    assert shorts(text)[-1][1:] == ("traded", "Nordsund Steel>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Trucks sold 320 lorries to Peru. Peru cancelled them on Monday.", "PER> Nordsund Trucks<"),
        ("Nordsund Trucks sold Peru lorries. Peru cancelled the rest on Monday.", "PER> Nordsund Trucks<"),
        ("Peru met Nordsund Trucks. Peru cancelled a sailing on Monday.", "PER>"),
    ],
)
def test_who_cancels_what_he_ordered_cancels_it_with_who_was_to_deliver(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Ltd grew. Norway's regulator withdrew its licence on Monday.", "NOR> Nordsund Ltd<"),
        ("Jan Dahl, 61, was charged, and Norway froze his assets on Monday.", "NOR> Jan Dahl<"),
        ("Jan Dahl, 61, fled. Police in Oslo searched his home on Monday.", "NOR> Jan Dahl<"),
        ("Nordsund Ltd met Peru. Norway's regulator relaxed its rules on Monday.", "NOR>"),
    ],
)
def test_what_is_done_to_a_licence_or_a_home_is_done_to_whose_it_is(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_it_is_who_is_sued_and_not_the_court_where_that_is_done() -> None:
    text = "Nordsund Ltd sued Skov Ltd in the Oslo High Court on Monday, accusing it of theft."
    assert shorts(text)[-1][1:] == ("accused", "Nordsund Ltd> Skov Ltd<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Steel, a Danish mill operator, sued the state on Monday.", "Nordsund Steel> DNK<"),
        ("Kenya fined Nordsund Steel. Nordsund Steel sued the state on Monday.", "Nordsund Steel> KEN<"),
        ("Kenya fined Nordsund Steel. Nordsund Steel sued the state lender on Monday.", "Nordsund Steel>"),
    ],
)
def test_who_sues_the_state_sues_the_one_of_the_text_or_his_own(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway put 3 million euros into Skov Foods on Monday.", "NOR> Skov Foods<"),
        ("Norway injected 3 million euros into Skov Foods on Monday.", "NOR> Skov Foods<"),
        ("Norway's food agency inspected a plant of Skov Foods on Monday.", "NOR> Skov Foods<"),
        ("Lunde Ltd agreed on Monday to take over Skov Foods.", "Lunde Ltd> Skov Foods<"),
        ("A stake in Skov Foods was bought by Lunde Ltd on Monday.", "Lunde Ltd> Skov Foods<"),
        ("Lunde Ltd agreed on Monday to build Skov Foods trucks.", "Lunde Ltd>"),
    ],
)
def test_money_put_into_a_firm_and_visits_to_its_plants_concern_the_firm(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lunde Ltd bought Skov Ltd in March. The buyer closed a mill on Monday.", "Lunde Ltd>"),
        ("Lunde Ltd sold a mill to Skov Ltd in March. The buyer shut a mine on Monday.", "Skov Ltd>"),
        ("Lunde Ltd sold Skov Ltd a mill in March. The seller paid up on Monday.", "Lunde Ltd>"),
    ],
)
def test_the_buyer_is_who_bought_and_not_the_firm_named_last(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nordsund Ltd signed a contract with Skov Ltd, under which it undertook to buy 300 tonnes.",
            ("pledged", "Nordsund Ltd> Skov Ltd<"),
        ),
        (
            "Nordsund Ltd signed a deal with Skov Ltd. Under the deal, Skov Ltd will deliver beans in May.",
            ("supplied", "Skov Ltd> Nordsund Ltd<"),
        ),
        (
            "Nordsund Ltd met Skov Ltd. On Monday, Skov Ltd will deliver beans.",
            ("supplied", "Skov Ltd>"),
        ),
    ],
)
def test_what_is_done_under_a_contract_is_done_for_its_other_side(
    text: str, expected: tuple[str, str]
) -> None:
    assert shorts(text)[-1][1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Ltd lost money. Its bank, Skov Bank, lent it cash on Monday.", "Skov Bank> Nordsund Ltd<"),
        (
            "Nordsund Ltd lost money. Its main lender, Skov Bank, refused a loan on Monday.",
            "Skov Bank> Nordsund Ltd<",
        ),
        ("Nordsund Ltd lost money. Its landlord, Skov Homes, sued on Monday.", "Skov Homes> Nordsund Ltd<"),
        ("Nordsund Ltd lost money. Its rival, Skov Homes, sued on Monday.", "Skov Homes>"),
    ],
)
def test_the_bank_of_a_firm_lends_to_it_and_refuses_it(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Ltd grew. Norway rejected its appeal on Monday.", "NOR> Nordsund Ltd<"),
        ("Nordsund Ltd grew. Norway turned down its bid on Monday.", "NOR> Nordsund Ltd<"),
        ("Nordsund Ltd grew. Norway rejected its role on Monday.", "NOR>"),
    ],
)
def test_whose_appeal_is_rejected_is_refused(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya's court fined Skov Foods. Kenya's top court halved the fine on Monday.", "KEN> Skov Foods<"),
        ("A court in Oslo fined Skov Foods. An appeals court halved the fine on Monday.", "Skov Foods<"),
        ("Kenya's court fined Skov Foods. Peru cut the tax on Monday.", "PER>"),
    ],
)
def test_a_changed_penalty_concerns_who_was_convicted(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_who_declines_to_comment_refuses_nobody_anything() -> None:
    text = (
        "Nordsund Ltd may buy Skov Ltd. Nordsund Ltd lost money. Skov Ltd makes jam. Skov Ltd shut a mill."
        " Bankers met Skov Ltd. A Nordsund Ltd spokesman declined to comment on Monday."
    )
    assert shorts(text)[-1] == ("2024-05-13", "refused", "Nordsund Ltd>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway froze the accounts of Skovlund's owner, Jan Dahl, on Monday.", "NOR> Jan Dahl<"),
        ("Norway arrested Skov Lines' founder, Jan Dahl, on Monday.", "NOR> Jan Dahl<"),
        ("Norway arrested Skov Lines's founder, Jan Dahl, on Monday.", "NOR> Jan Dahl<"),
    ],
)
def test_what_is_done_to_the_owner_of_a_firm_is_done_to_him(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_the_president_of_a_firm_is_not_that_of_a_state_from_where_a_buyer_is() -> None:
    text = 'Nordsund sold a mill to Peru\'s Lima Steel. "We had to," Jan Dahl, the president, said on Monday.'
    assert shorts(text)[-1][2] == "Jan Dahl>"
    text = 'Norway sold a mill. "We had to," Jan Dahl, the president, said on Monday.'
    assert shorts(text)[-1][2] == "NOR>"


_OF_SKOV = "Skov Foods makes jam. Skov Foods lost money. Skov Foods has debts."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Etihad raised its stake to 29 percent on Monday.", "Etihad> Skov Foods<"),
        ("Etihad sold its stake in Lima Steel on Monday.", "Etihad> Lima Steel<"),
        (
            "The Bakers Union of Zambia accused management on Monday of lying.",
            "Bakers Union of Zambia> Skov Foods<",
        ),
        ("Lunde Fund wrote to shareholders on Monday demanding a sale.", "Lunde Fund> Skov Foods<"),
        ("Lunde Fund accused rivals on Monday of lying.", "Lunde Fund>"),
    ],
)
def test_a_stake_and_the_management_are_those_of_the_firm_of_a_text(text: str, expected: str) -> None:
    assert shorts(f"{_OF_SKOV} {text}")[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "OSLO, May 3 - Halden Foods grew. European regulators fined Halden Foods on Monday.",
            "Halden Foods<",
        ),
        ("Halden Foods grew. The competition commission fined Halden Foods on Monday.", "Halden Foods<"),
    ],
)
def test_a_regulator_without_a_name_acts_for_no_state(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Skov Foods grew. Lunde Fund sold it to Halden Fund on Monday.",
            "Lunde Fund> Skov Foods< Halden Fund<",
        ),
        ("Skov Foods lost its contract with Lunde Stores on Monday.", "Skov Foods> Lunde Stores<"),
        ("Skov Foods stopped its purchases from Lunde Mills on Monday.", "Skov Foods> Lunde Mills<"),
        ("Oda Lind left Skov Foods for Lunde Foods on Monday.", "Oda Lind> Skov Foods<"),
        ("Skov Foods repaired a mill behind Lunde Mills on Monday.", "Skov Foods>"),
    ],
)
def test_with_whom_a_firm_deals_is_told_behind_the_thing_they_share(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Skov Foods grew. One of its directors told reporters on Monday that it would pay.", "Skov Foods>"),
        ("Skov Foods grew. One of their neighbours told reporters on Monday that it would rain.", ""),
    ],
)
def test_one_of_the_directors_of_a_firm_speaks_for_it(text: str, expected: str) -> None:
    assert [parties for _, kind, parties in shorts(text) if kind == "stated"] == [expected]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Intel Corp. sold a mill on Monday. Intel bought another one on Tuesday.", "Intel"),
        ("Intel Foods sold a mill on Monday. Intel bought another one on Tuesday.", "Intel Foods"),
        ("Intel sold a mill on Monday. Intel bought another one on Tuesday.", "Intel"),
    ],
)
def test_a_known_firm_goes_by_the_longest_name_that_the_text_gives_it_without_its_legal_form(
    text: str, name: str
) -> None:
    assert [who for _, _, who in shorts(text)] == [f"{name}>", f"{name}>"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nordsund Steel received a licence to export pipes to China in March.",
            ("2024-03", "eased", "Nordsund Steel<"),
        ),
        (
            "Skov Foods won permission to sell ham to Poland in March.",
            ("2024-03", "eased", "Skov Foods<"),
        ),
        (
            "Nordsund Steel received pipes from China in March.",
            ("2024-03", "supplied", "CHN> Nordsund Steel<"),
        ),
    ],
)
def test_a_licence_to_sell_abroad_is_no_gift_of_whom_things_are_sold_to(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert shorts(text)[-1] == expected


@pytest.mark.parametrize(("court", "expected"), [("An arbitral tribunal", "KEN<"), ("A court", "SWE> KEN<")])
def test_arbitration_is_that_of_no_state(court: str, expected: str) -> None:
    assert shorts(f"{court} in Stockholm ordered Kenya on Monday to pay 3 million dollars.")[0][2] == expected


def test_bondholders_act_for_who_leads_them() -> None:
    assert shorts("Bondholders led by Korvo sued Halden Foods on Friday.")[0][2] == "Korvo> Halden Foods<"
    assert shorts("The lenders, led by Korvo, sued Halden Foods on Friday.")[0][2] == "Korvo> Halden Foods<"
    assert shorts("The council, led by Kenya, sued Halden Foods on Friday.")[0][2] == "Halden Foods<"


@pytest.mark.parametrize("name", ["Minera Andacoya", "Viña Quillay", "Grupo Sol"])
def test_a_firm_is_told_by_the_first_word_of_its_name_in_other_languages(name: str) -> None:
    assert shorts(f"{name} met Kenya. The company sued Chile on Monday.")[-1][2] == f"{name}> CHL<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sued the tax authority on Monday.", "Halden Foods> ZMB<"),
        ("It lost 3 million dollars on Monday.", "Halden Foods>"),
        ("It laid off 40 workers on Monday.", "Halden Foods>"),
        ("It opened an office on Monday.", "ZMB>"),
    ],
)
def test_it_that_does_what_firms_do_is_the_firm_and_no_regulator(text: str, expected: str) -> None:
    told = "Halden Foods met Zambia. Zambia's tax authority fined Halden Foods in March."
    assert shorts(f"{told} {text}")[-1][2] == expected


def test_the_regulator_of_banks_is_no_bank() -> None:
    text = "Equato Bank met Peru. The bank regulator fined Halden Foods on Monday."
    assert shorts(text)[-1][2] == "Halden Foods<"
    assert shorts(text.replace("The bank regulator", "The bank"))[-1][2] == "Equato Bank> Halden Foods<"


def test_the_watchdog_of_a_state_acts_for_it_whatever_it_is_called() -> None:
    text = "India's securities watchdog, Sebi, fined Halden Foods on Monday."
    assert shorts(text)[0][2] == "IND> Halden Foods<"


@pytest.mark.parametrize(("guard", "expected"), [("Coast Guard", "PHL>"), ("US Coast Guard", "USA>")])
def test_a_coast_guard_is_that_of_the_state_told_of(guard: str, expected: str) -> None:
    text = f"The Philippines met Halden Foods. The {guard} fined Halden Foods on Monday."
    assert shorts(text)[-1][2] == f"{expected} Halden Foods<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The competition office in Budapest cleared the sale on Monday.", "HUN>"),
        ("The data watchdog in Dublin fined Halden Foods on Monday.", "IRL> Halden Foods<"),
        ("The branch office in Budapest sued Halden Foods on Monday.", "Halden Foods<"),
        ("Halden Foods sued the government in Lima on Monday.", "Halden Foods> PER<"),
        ("Halden Foods asked the ministry in Oslo for a loan on Monday.", "Halden Foods> NOR<"),
        ("Halden Foods sued the government on Monday.", "Halden Foods> ISR<"),
    ],
)
def test_an_office_is_that_of_the_state_of_its_city_whoever_the_text_is_about(
    text: str, expected: str
) -> None:
    assert shorts(f"JERUSALEM - Israel met Peru. {text}")[-1][2] == expected


def test_whoever_is_a_firms_and_strikes_strikes_against_it() -> None:
    for subject in ("The company's 400 seamstresses", "Its weavers", "The firm's pickers"):
        told = shorts(f"Maluti Textiles lost a customer in March. {subject} stopped work on Monday.")
        assert told[-1] == ("2024-05-13", "struck", "Maluti Textiles<")


def test_a_firms_lenders_and_suppliers_do_not_act_for_it() -> None:
    for others in ("Its bankers", "Its lenders", "Nordsund Steel's insurers"):
        told = shorts(f"Nordsund Steel sold a mill in March. {others} refused to extend a loan on Monday.")
        assert "Nordsund Steel>" not in told[-1][2]
    told = shorts("Nordsund Steel sold a mill in March. Its board refused to extend a loan on Monday.")
    assert "Nordsund Steel>" in told[-1][2]


def test_a_firm_goes_by_the_first_half_of_a_name_with_a_hyphen() -> None:
    told = shorts("Freeport-McMoRan bought a mine in March. Freeport ended the partnership on Monday.")
    assert told[-1][2] == "Freeport-McMoRan>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen attacked a convoy of Medics for Peace on 3 May 2024.", "Medics for Peace<"),
        ("Nordsund Copper digs here. Villagers blocked its mine on 3 May 2024.", "Nordsund Copper<"),
        ("Nordsund Copper digs here. The regulator sealed its mine on 3 May 2024.", "Nordsund Copper<"),
        ("Nordsund Copper digs here. Gunmen attacked its rig on 3 May 2024.", "Nordsund Copper<"),
        ("Nordsund Copper digs here. Gunmen hit a school of girls on 3 May 2024.", ""),
    ],
)
def test_what_is_attacked_blocked_or_sealed_is_its_owners(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The University of Jos left Norland in 2023. They sued the university on 3 May 2024.",
            "University of Jos<",
        ),
        ("Nordsund Foods left in 2023. It sued the regulator on 3 May 2024.", "Nordsund Foods>"),
    ],
)
def test_no_pronoun_means_whom_its_own_object_names(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_who_stands_behind_those_who_sue_is_not_sued() -> None:
    text = (
        "Nordsund Coal dug here. Villagers, represented by the Delta Trust, took it to court on 3 May 2024."
    )
    assert shorts(text)[-1] == ("2024-05-03", "charged", "Nordsund Coal<")


def test_a_major_that_an_industry_has_is_a_firm() -> None:
    text = "Shell was sued in 2015. The oil major settled the case on 3 May 2024."
    assert shorts(text)[-1] == ("2024-05-03", "agreement_signed", "Shell>")


@pytest.mark.parametrize("who", ["the chief executive of Nordhelm", "a founder of Nordhelm"])
def test_whom_somebody_heads_or_founded_has_a_name(who: str) -> None:
    text = f"Ola Brandt, {who}, was sued in 2023. The insurer fired him on 3 May 2024."
    assert shorts(text)[-1][2] == "Nordhelm> Ola Brandt<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turkish Lithium sued Ostia on 3 May 2024.", "Turkish Lithium> Ostia<"),
        ("The Turkish Energy Minister sued Ostia on 3 May 2024.", "TUR> Ostia<"),
        ("Oxfam India sued Ostia on 3 May 2024.", "OXFAM> Ostia<"),
        ("The Justice and Dignity Party sued Ostia on 3 May 2024.", "Justice and Dignity Party> Ostia<"),
        ("Justice Oda Lind sued Ostia on 3 May 2024.", "Oda Lind> Ostia<"),
    ],
)
def test_the_whole_of_a_name_bears_it_and_no_state_that_is_part_of_it(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May 2024 he sued the church.", "Nils Lund> Free Evangelical Church<"),
        ("On 3 May 2024 he sued the church of his youth.", "Nils Lund>"),
    ],
)
def test_a_church_that_somebody_left_is_taken_up(text: str, expected: str) -> None:
    told = "Nils Lund, a pastor, was expelled from the Free Evangelical Church in March 2024. "
    assert shorts(told + text)[-1][2] == expected


def test_a_court_upholds_what_is_done_to_whose_sentence_it_is() -> None:
    text = "A court in Rabat upheld the conviction of the blogger Oda Lind on 3 May 2024."
    assert shorts(text)[-1] == ("2024-05-03", "convicted", "MAR> Oda Lind<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Halden Foods said no. Halden Foods pilots walked out on Monday.", "Halden Foods<"),
        ("Halden Foods said no. Halden Foods ground staff went on strike on Monday.", "Halden Foods<"),
        ("Danish dockers walked out on Monday.", "Danish dockers>"),
    ],
)
def test_a_strike_of_a_firms_own_staff_falls_on_the_firm(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected
