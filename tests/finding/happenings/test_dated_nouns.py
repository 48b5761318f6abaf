"""Nouns that a time of their own makes a happening: pacts, and what happens and fits no kind."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell

TWO_STATES = "Chile and Peru reopened their border on Monday. Chile sent envoys, and Peru welcomed them. "


@pytest.mark.parametrize(
    ("text", "when", "parties"),
    [
        ("Peru asked France for boats under a defence pact of 1960.", "1960", "PER> FRA>"),
        ("A fishing treaty between Peru and Chile dating from 1951 stays untouched.", "1951", "PER> CHL>"),
        ("Peru tore up its defence agreements with Paris, dating from 2013.", "2013", "PER> FRA>"),
        (f"{TWO_STATES}A grain accord from 1998 is to be revived.", "1998", "CHL> PER>"),
        (f"{TWO_STATES}The Lima treaty of November 2006 settled the rest.", "2006-11", "CHL> PER>"),
        (f"{TWO_STATES}Trucks cross under the Transit Agreement (NTA) of 1998.", "1998", "CHL> PER>"),
        (f"{TWO_STATES}It was the first since the ABC pact of 1915.", "1915", ""),
        (f"{TWO_STATES}Kenya lets their ships in under a pact of 2007.", "2007", ""),
        (f"{TWO_STATES}The court cited the convention of 1900.", "1900", ""),
    ],
)
def test_a_pact_with_a_time_of_its_own_was_concluded_then_by_the_two_meant(
    text: str, when: str, parties: str
) -> None:
    assert (when, "agreement_signed", parties) in shorts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru suspended the pact from 2020.",
        "Peru and Chile talked about a pact from Monday until Wednesday.",
        "The treaty with Peru is read in a hall dating from 1951.",
    ],
)
def test_a_pact_that_is_not_from_a_time_was_not_concluded_then(text: str) -> None:
    assert not any(kind == "agreement_signed" for _, kind, _ in shorts(text))


def test_what_a_thing_dates_from_is_no_time_of_what_is_told_of_it() -> None:
    told = shorts("The pact with Peru, dating from 1951, was torn up by Chile in May.")
    assert [found[0] for found in told] == ["2024-05", "1951"]


def test_a_pact_is_called_by_what_says_which_it_is() -> None:
    (found,) = tell("The old peace still rests on the Lima accord of 2000.")
    assert found.statement.title == "Lima accord of 2000"


def test_a_pact_is_known_and_not_said_by_who_speaks_of_it() -> None:
    pact = next(
        found
        for found in tell("Peru said it would honour the border treaty of 1951.")
        if found.statement.kind == "agreement_signed"
    )
    assert not pact.claims


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Oslo shut its ports after the coup of 3 May last year.", "2023-05-03"),
        ("They want news of soldiers missing since border fighting in 2008.", "2008"),
        ("Nothing has moved there since the clashes of June 2008.", "2008-06"),
        ("They ruled, after hearings in March, that the claim was void.", "2024-03"),
    ],
)
def test_an_upheaval_with_a_time_of_its_own_is_told_beside_its_clause(text: str, when: str) -> None:
    assert when in [found[0] for found in shorts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Chile quit the pool, having suspended its payments in 2016.",
        "Peru, which had no money left, asked for help, having borrowed from Chile in 2016.",
    ],
)
def test_what_somebody_is_said_to_have_done_before_is_told_with_its_own_time(text: str) -> None:
    assert "2016" in [found[0] for found in shorts(text)]


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        ("Kenya had sheltered refugees in 1978 and 1992.", ["1978", "1992"]),
        ("Earlier claims, lodged in 2018, 2020 and 2023, had failed.", ["2018", "2020", "2023"]),
        ("Peru turned down Chile in 2010 and Kenya last year.", ["2010", "2023"]),
        ("The court indicted Oda Lind in July 2015, and again that November.", ["2015-07", "2015-11"]),
        ("Smoke killed the bees in February and March of last year.", ["2024-02"]),
        ("They were convicted of raids in the 1970s and 1980s.", ["197X"]),
        ("Peru met Chile in March, not last year.", ["2024-03"]),
    ],
)
def test_what_is_told_at_several_times_of_a_list_is_told_at_each(text: str, whens: list[str]) -> None:
    assert [found[0] for found in shorts(text)] == whens


def test_who_did_the_same_under_a_name_that_nobody_knows_is_not_who_did_it_first() -> None:
    first, second = tell("Arne Coal went the same way in January and Alma Resources Holdings last August.")
    assert [party.name for party in first.statement.parties] == ["Arne Coal"]
    assert not any(party.name == "Arne Coal" for party in second.statement.parties)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Its price has dropped since Peru disclosed its interest on May 2.", "2024-05-02"),
        ("Little has changed since Peru made its request in March.", "2024-03"),
    ],
)
def test_a_word_that_only_ends_like_a_superlative_compares_nothing(text: str, when: str) -> None:
    assert when in [found[0] for found in shorts(text)]


def test_a_time_that_something_ranks_since_dates_nothing() -> None:
    assert "2011" not in [
        found[0] for found in shorts("It was the fastest repair since Peru joined in 2011.")
    ]
    assert not shorts("Peru cut its forecast for the second time since March.")
    assert [found[0] for found in shorts("Peru has been cut off by a third since March.")] == ["2024-03/.."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru was the first state in the region to declare a disaster, in March.",
            ("2024-03", None, "PER>"),
        ),
        ("Peru was the last member to pay its dues in 2011.", ("2011", None, "PER>")),
    ],
)
def test_who_was_the_first_to_do_something_did_it(text: str, told: tuple[str, str | None, str]) -> None:
    assert shorts(text) == [told]


def test_who_was_first_among_those_who_plan_something_did_nothing() -> None:
    assert shorts("Peru was the first choice for Oslo in 2011.") == []


@pytest.mark.parametrize("verb", ["retort", "assert", "reckon"])
def test_what_officials_say_was_done_on_a_day_is_told_beside_what_they_say(verb: str) -> None:
    told = shorts(f"Peruvian officials {verb} that as late as 30 April Chile praised the plan.")
    assert ("2024-04-30", "endorsed", "CHL>") in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Opinion was transformed by Chile's invasion of Peru on May 3.", ("attacked", "CHL> PER<")),
        ("Moods were changed in a matter of weeks by the invasion of Peru in May.", ("attacked", "PER<")),
        ("The talks were overshadowed by the arrest of two Peruvian envoys in May.", ("detained", "PER<")),
        ("Plans for a hall were raised by Peru at talks in May.", (None, "PER>")),
        ("Peru was shaken in May by the arrest of a minister.", (None, "PER<")),
    ],
)
def test_what_brought_something_about_is_told_where_the_time_is_its_own(
    text: str, told: tuple[str | None, str]
) -> None:
    assert [one[1:] for one in shorts(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kenya applied on 18 May 2022, three months after Peru's invasion of Chile.",
            [("2022-02", "attacked", "PER> CHL<")],
        ),
        ("Kenya sent tents yesterday, two weeks after the Lima earthquake.", [("2024-05-02", None, "")]),
        ("Kenya sent tents yesterday, two weeks after the anniversary of the Lima earthquake.", []),
        (
            "A week after the invasion of Peru by Chile, prices are rising.",
            [("2024-05-10", "attacked", "CHL> PER<")],
        ),
        (
            "A week after the invasion of Peru by Chile, Oslo says it is sad.",
            [("2024-05-10", "attacked", "CHL> PER<")],
        ),
    ],
)
def test_an_event_that_a_time_is_counted_from_took_place_so_long_before(
    text: str, told: list[tuple[str | None, str | None, str]]
) -> None:
    assert [one for one in shorts(text) if "KEN>" not in one[2]] == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It followed the arrest in May of Oda Lind.", ("2024-05", "detained", "Oda Lind<")),
        ("It ended with the election in May of Oda Lind.", ("2024-05", None, "Oda Lind<")),
        ("It follows the April ruling of the World Bank.", ("2024-04", None, "WBG>")),
        ("It followed the visit in May of Oda Lind to Peru.", ("2024-05", "visited", "Oda Lind> PER<")),
        ("They await the election in June in Peru.", ("2024-06", None, "")),
        ("It followed the quake in May near the mine of Oda Lind.", ("2024-05", None, "")),
    ],
)
def test_a_time_stands_between_a_noun_and_whose_it_is(
    text: str, expected: tuple[str, str | None, str]
) -> None:
    assert expected in shorts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The killing on Sunday of three guards shocked Lima.", ("2024-05-12", "attacked")),
        ("The expulsion in March of two envoys had angered Peru.", ("2024-03", "expelled")),
        (
            "A pilot was chosen on Monday, following the arrest this month of Nils Dahl.",
            ("2024-05", "detained"),
        ),
        ("The price in March of a litre of milk rose.", ("2024-03", None)),
    ],
)
def test_a_time_may_part_an_event_from_whom_or_what_it_befell(
    text: str, expected: tuple[str, str | None]
) -> None:
    assert expected in [one[:2] for one in shorts(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The plan widens a 2014 pact that had withered.", ["2014"]),
        ("Under the 2011 deal, the state was paid a quarter.", ["2011"]),
        ("The yard was set up under the 2002 Lima Sea Treaty.", ["2002"]),
        ("A 1995 interim accord gave the port to both.", ["1995"]),
        # A law that is named with its year, and what is none.
        ("The 1951 Refugee Convention protects them.", []),
        ("The yard was set up under the 2002 plan.", []),
    ],
)
def test_a_pact_named_with_its_year_was_concluded_in_it(text: str, told: list[str]) -> None:
    found = [one.statement for one in tell(text)]
    assert [one.when.edtf for one in found if one.kind == "agreement_signed" and one.when] == told


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("the Gaza war of 2014", ""), ("the Iraq war of 2003", ""), ("Iraq's war of 1991", "IRQ>")],
)
def test_a_war_called_after_where_it_was_is_not_of_that_place_making(noun: str, expected: str) -> None:
    assert [told[2] for told in shorts(f"Prices rose after {noun}.") if told[1] == "attacked"] == [expected]


@pytest.mark.parametrize("called", ["the 1948 Pact of Lima", "the 1948 Treaty of Lima"])
def test_a_treaty_called_after_a_town_is_not_of_its_state(called: str) -> None:
    assert [told[2] for told in shorts(f"The judges cannot reopen what predates {called}.")] in ([""], [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oda Lind's arrest in March alarmed Kenya.", ("2024-03", "detained", "Oda Lind<")),
        ("After Oda Lind's conviction in March, crowds gathered.", ("2024-03", "convicted", "Oda Lind<")),
        ("Chad's expulsion of Oda Lind in March alarmed Kenya.", ("2024-03", "expelled", "TCD> Oda Lind<")),
        ("Chad's raid in March alarmed Kenya.", ("2024-03", "attacked", "TCD>")),
    ],
)
def test_whose_arrest_it_is_suffers_it_and_whose_raid_it_is_acts(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert shorts(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After the Danish pullout from Chad in March, aid dried up.", "DNK> TCD<"),
        ("The pullout from Chad in March shocked Kenya.", "TCD<"),
        ("The raid from Chad in March shocked Kenya.", "TCD>"),
    ],
)
def test_what_forces_withdraw_from_is_left_and_does_not_act(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The raid by Chad in June angered Kenya.", "2023-06"),
        ("After the raid on Chad in June, the port was closed.", "2023-06"),
        ("The summit in June was announced on Monday.", "2024-06"),
    ],
)
def test_an_event_of_which_the_past_is_told_is_over_unless_it_is_only_announced(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][0] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The takeover of Nordsund Bank by Skov in March averted a crisis.", "traded"),
        ("The takeover of Nordsund Bank by Skov in March was averted.", None),
        ("The rupture between Chad and Kenya in March shocked Peru.", "ties_cut"),
    ],
)
def test_an_event_took_place_that_averts_another_but_not_what_is_averted(text: str, kind: str | None) -> None:
    assert shorts(text)[0][1] == kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru announced the expulsion of two Russian diplomats on Monday.", ("expelled", "PER> RUS<")),
        ("Peru announced on Monday the expulsion of two Russian diplomats.", ("expelled", "PER> RUS<")),
        (
            "The expulsion of two Russian diplomats was announced by Peru on Monday.",
            ("expelled", "PER> RUS<"),
        ),
        ("Peru announced the deportation of 30 Malians on Monday.", ("deported", "PER> MLI<")),
        ("Peru announced on Monday the death of a Russian diplomat.", ("stated", "PER>")),
        ("Peru announced on Monday that a report on the expulsion of Malians was late.", ("stated", "PER>")),
    ],
)
def test_a_measure_that_somebody_announces_is_his_deed(text: str, told: tuple[str, str]) -> None:
    assert shorts(text)[0][1:] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The decision by Peru to expel two Russian envoys on Monday angered Moscow.",
            ("expelled", "PER> RUS<"),
        ),
        ("Mali's move to expel the French ambassador in May surprised Paris.", ("expelled", "MLI> FRA<")),
    ],
)
def test_a_decision_that_stirs_others_was_taken(text: str, told: tuple[str, str]) -> None:
    assert shorts(text)[0][1:] == told


def test_a_plan_that_stirs_others_was_not_carried_out() -> None:
    assert all(
        kind is None for _, kind, _ in shorts("Mali's plan to expel the envoy in May surprised Paris.")
    )


def test_whose_deed_a_noun_tells_may_have_an_article_and_a_long_phrase_between_it_and_its_time() -> None:
    text = "The Taliban's capture of Kabul in August 2021 stunned the world."
    assert shorts(text) == [("2021-08", "seized", "Taliban> AFG<")]
    text = "The arrest of the Catalan leader Jan Dahl by Peruvian police in March 2018 alarmed Spain."
    assert ("2018-03", "detained", "PER> Jan Dahl<") in shorts(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Rates rose after the seizure of a Greek tanker by Iran in January.",
            ("2024-01", "seized", "IRN> GRC<"),
        ),
        ("Shares fell after the attack on Kharkiv in May.", ("2024-05", "attacked", "UKR<")),
        ("The capture of Kabul in August 2021 stunned Peru.", ("2021-08", "seized", "AFG<")),
        ("The minister resigned after the release of the report in May.", ("2024-05", None, "")),
    ],
)
def test_a_time_that_closes_the_phrase_of_a_deed_is_that_of_the_deed(
    text: str, told: tuple[str, str | None, str]
) -> None:
    assert told in shorts(text)


def test_a_time_before_the_deed_that_came_first_is_not_its_own() -> None:
    told = shorts("Rates rose on Monday after the seizure of a Greek tanker by Iran.")
    assert [kind for _, kind, _ in told] == [None]


def test_a_war_towards_which_somebody_only_slides_does_not_break_out() -> None:
    text = "Two states that seemed to slide {} war with Chad made it up in Lima on Monday."
    assert "attacked" not in {kind for _, kind, _ in shorts(text.format("towards"))}
    assert "attacked" in {kind for _, kind, _ in shorts("Peru fled after the war with Chad in May 1995.")}
