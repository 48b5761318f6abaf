"""Each happening has the time of its own clause, and no other."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import read, short, shorts, tell


def dates(text: str) -> list[str | None]:
    return [when for when, _, _ in shorts(text)]


def test_two_clauses_with_two_times_are_two_happenings() -> None:
    assert dates("The mill opened in 1921 and closed in 2003.") == ["1921", "2003"]


def test_what_is_joined_shares_the_time_that_opens_the_sentence() -> None:
    text = "On Monday France expelled two diplomats and Spain recalled its ambassador."
    assert dates(text) == ["2024-05-13", "2024-05-13"]


@pytest.mark.parametrize(
    "text",
    [
        "France expelled two diplomats on Monday and hours later Spain recalled its ambassador.",
        "France expelled two diplomats on Monday, minutes after Spain recalled its ambassador.",
        "Hours after France expelled two diplomats on Monday, Spain recalled its ambassador.",
    ],
)
def test_what_is_hours_away_from_a_happening_is_of_the_same_day(text: str) -> None:
    assert dates(text) == ["2024-05-13", "2024-05-13"]


def test_hours_before_a_day_to_come_are_not_moved_into_the_past() -> None:
    text = "France said that talks would open on Monday 20 May, hours after Spain expelled its diplomats."
    assert dates(text)[0] == "2024-05-20"


def test_what_else_was_on_a_day_is_told_behind_it() -> None:
    text = "The banker was arrested on Saturday, the day a court in Parma fined the company. It rained."
    assert dates(text) == ["2024-05-11", "2024-05-11"]


def test_a_strike_called_for_a_day_does_not_date_what_was_done_beside_it() -> None:
    text = "The drivers called a strike for Monday and France accused Spain of fraud."
    assert [when for when, kind, _ in shorts(text) if kind == "accused"] == [None]


def test_two_days_of_hours_are_not_the_same_day() -> None:
    text = "France expelled two diplomats on Monday and 48 hours later Spain recalled its ambassador."
    assert dates(text) == ["2024-05-13"]


def test_the_date_of_saying_never_dates_what_is_said() -> None:
    text = "France said on Monday that Spain had closed its embassy in Paris on 3 March."
    assert shorts(text)[0] == ("2024-05-13", "stated", "FRA>")
    assert dates(text)[1] == "2024-03-03"


def test_a_speech_act_that_closes_the_sentence_keeps_its_own_date() -> None:
    text = "Spain closed its embassy in March, the French foreign ministry said on Monday."
    assert ("2024-05-13", "stated", "FRA>") in shorts(text)
    assert "2024-03" in dates(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was the worst fire since 2016.",
        "The 2015 harbour is old.",
        "France rejects the 2015 budget.",
        "France rejects the report on the May 3, 2021, raid.",
        "France has denied the 3 May raid on the port.",
    ],
)
def test_a_time_that_belongs_to_something_else_dates_nothing(text: str) -> None:
    assert not [when for when in dates(text) if when]


def test_a_possessive_time_behind_the_verb_dates_only_its_noun() -> None:
    assert dates("France condemned Wednesday's attack on the port.")[0] is None


def test_a_time_after_the_report_makes_a_plan() -> None:
    found = tell("The drivers have called a strike for 25 May.")[0]
    assert (found.statement.factuality, found.statement.when and found.statement.when.edtf) == (
        "planned",
        "2024-05-25",
    )


def test_what_goes_on_without_a_beginning_is_open_on_both_sides() -> None:
    assert shorts("Iran supplies rockets to Syria.") == [("/..", "supplied", "IRN> SYR<")]


def test_a_time_that_needs_a_publication_date_is_omitted_with_the_reason_where_there_is_none() -> None:
    findings = read("France and Spain signed a treaty on Monday.", None)
    assert not [found for found in findings.found if found.statement.when]
    assert findings.omitted
    assert findings.omitted[0].reason


def test_the_dateline_is_no_part_of_what_is_told() -> None:
    text = "OSLO, 17 May 2024 - The ministers of France and Spain met in Oslo on Monday."
    assert shorts(text) == [("2024-05-13", "met", "FRA> ESP>")]
    assert text[tell(text)[0].start :].startswith("The ministers")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade grew after the accord of May 2019, when France supplied Kenya with trucks.", "2019-05"),
        ("Trade has grown since 2019, when France supplied Kenya with trucks.", "2019"),
        ("Trade shrank until 2019, when France supplied Kenya with trucks.", "2019"),
    ],
)
def test_when_behind_a_time_takes_that_time(text: str, expected: str) -> None:
    assert (expected, "supplied", "FRA> KEN<") in shorts(text)


def test_what_came_later_does_not_share_the_time_that_opens_the_sentence() -> None:
    text = "In 2020 France expelled two diplomats, and Spain later imposed sanctions on Kenya."
    assert dates(text) == ["2020"]


def test_the_year_that_something_is_about_does_not_date_it() -> None:
    assert dates("The firm restated its results for 2020 and 2021 in February.") == ["2024-02"]
    assert dates("The launch was planned for 2030.") == ["2030"]


def test_a_day_on_which_somebody_was_to_act_is_that_of_the_report_if_it_has_its_name() -> None:
    assert dates("The king was to speak on Friday.") == ["2024-05-17"]
    assert dates("The king was to speak on Thursday.") == ["2024-05-23"]


def test_until_when_something_lasts_does_not_date_what_is_done_beside_it() -> None:
    assert [
        found.statement.when
        for found in tell("Kenya has rice until June and would ask Norway for more.")
        if found.statement.kind == "requested"
    ] == [None]


@pytest.mark.parametrize(("month", "when"), [("April", "2024-04"), ("September", None), ("October", None)])
def test_a_month_that_has_just_been_is_when_somebody_agreed_to_give(month: str, when: str | None) -> None:
    assert dates(f"Norway agreed to give Kenya 40 lorries in {month}.") == [when]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya cancelled a visit to Norway planned for June.",
        "Kenya put off talks with Norway scheduled for Monday.",
    ],
)
def test_for_when_a_thing_was_planned_is_not_when_it_was_put_off(text: str) -> None:
    assert dates(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The union called on miners to walk out on Saturday over their pay.",
        "The mayor urged residents to stay at home on Saturday.",
        "The mayor summoned builders to a meeting in the town hall on Saturday.",
    ],
)
def test_what_is_called_for_on_a_day_is_planned_for_that_day(text: str) -> None:
    (found,) = tell(text)
    assert (found.statement.when.edtf if found.statement.when else None) == "2024-05-18"
    assert found.statement.factuality == "planned"


def test_the_time_of_what_somebody_is_invited_to_does_not_date_the_invitation() -> None:
    assert dates("France invited the king of Spain to Paris in September.") == [None]
    assert dates("France invited the king of Spain to Paris on Monday.") == ["2024-05-13"]


@pytest.mark.parametrize(
    "text",
    [
        "France urged Spain to open the border on 7 May.",
        "France promised 3 million euros to Kenya on 7 May.",
        "France agreed to the truce on Tuesday 7 May.",
    ],
)
def test_a_day_that_is_over_dates_the_request_or_promise_and_not_what_it_is_about(text: str) -> None:
    assert dates(text) == ["2024-05-07"]


def test_what_is_over_does_not_date_the_joined_clause_that_looks_ahead() -> None:
    text = "Norway closed its embassy last Tuesday and will give 3 million euros to the refugees."
    assert dates(text) == ["2024-05-14", None]


def test_the_clause_that_says_when_dates_the_one_before_it() -> None:
    text = "Norway promised 3 million euros when its minister toured the camp in March."
    assert dates(text)[0] == "2024-03"


def test_what_is_due_somewhere_is_planned() -> None:
    found = tell("A delegation of Norwegian lawmakers is due in Lima in late June.")[0]
    assert (found.statement.factuality, str(found.statement.when)) == (
        "planned",
        "[2024-06-21..2024-06-30]",
    )
    assert not tell("The payment is due.")


def test_what_should_happen_on_a_day_to_come_is_planned() -> None:
    found = tell("A second camp should open in September.")[0]
    assert (found.statement.factuality, str(found.statement.when)) == ("planned", "2024-09")


def test_a_flashback_does_not_move_the_story_back() -> None:
    text = (
        "France closed its embassy on 2 May after Spain had insulted it the day before. "
        "Two days later France expelled a Spanish diplomat."
    )
    assert dates(text)[-1] == "2024-05-04"


def test_first_says_when_before_a_verb() -> None:
    assert dates("The rocket first flew on 9 July 2021 and carried a satellite the following March.") == [
        "2021-07-09",
        "2022-03",
    ]


def test_a_when_clause_without_a_time_has_that_of_its_main_clause() -> None:
    text = "Fighting broke out on Thursday when Norwegian troops launched an offensive against the rebels."
    assert dates(text)[-1] == "2024-05-16"


def test_what_the_clause_behind_a_length_tells_is_counted_from_the_date_before_it() -> None:
    text = "Norway promised help on Sunday, five days after a dam had burst in Lima."
    assert dates(text) == ["2024-05-12", "2024-05-07"]


def test_the_period_of_an_account_does_not_date_the_telling() -> None:
    text = "The firm Helmer is to publish its results for the fourth quarter on 22 May."
    assert dates(text) == ["2024-05-22"]


def test_clauses_that_are_listed_have_each_its_own_time() -> None:
    text = (
        "It is the last of four: a Dutch unit was sent to Lithuania in February, British troops reached "
        "Estonia in March, and Canadian soldiers entered Latvia in April."
    )
    assert dates(text) == ["2024-02", "2024-03", "2024-04"]


def test_a_present_tense_tells_what_is_arranged_for_the_day() -> None:
    assert dates("Norway and Peru hold a summit in Oslo on Monday.") == ["2024-05-20"]
    assert dates("The mission, which ends on Saturday, was sent in April.")[0] == "2024-05-18"
    assert dates("Norway's mission in Peru ends in June.") == ["2024-06"]


def test_the_main_clause_goes_on_behind_a_relative_one() -> None:
    text = "In Lima, eight miners who had gone missing on Tuesday were found dead on Thursday."
    assert dates(text) == ["2024-05-14", "2024-05-16"]


def test_what_is_said_of_the_past_by_the_way_has_no_date_of_the_plan_before_it() -> None:
    text = (
        "Norway voted on 4 March to call the killings of 1915 a crime; it sent its envoy back a month later."
    )
    assert dates(text)[-1] == "2024-04"


@pytest.mark.parametrize(
    ("text", "when", "kind", "who", "title"),
    [
        (
            "France condemned Wednesday's attack on the port.",
            "2024-05-15",
            "attacked",
            "",
            "Attack on the port",
        ),
        (
            "France regrets Peru's withdrawal from the treaty in 2014.",
            "2014",
            "agreement_ended",
            "PER>",
            None,
        ),
        ("France recalled the bombing of 3 May 1944.", "1944-05-03", "attacked", "", "Bombing of 3 May 1944"),
    ],
)
def test_a_noun_with_a_time_of_its_own_tells_a_happening_in_which_the_subject_has_no_part(
    text: str, when: str, kind: str, who: str, title: str | None
) -> None:
    found = tell(text)[-1]
    assert short(found) == (when, kind, who)
    assert title is None or found.statement.title == title


def test_a_clause_behind_after_may_hold_an_apposition() -> None:
    text = (
        "Norway broke off relations with Peru on Saturday, two days after the governor of Lima, General Jan "
        "Dahl, had been shot."
    )
    assert dates(text) == ["2024-05-11", "2024-05-09"]


def test_the_time_that_opens_a_sentence_dates_what_is_done_beside_what_is_said() -> None:
    text = "At a meeting in Rome on Monday, the French minister urged help, and Norway sent troops to Kenya."
    assert dates(text)[-1] == "2024-05-13"


def test_what_is_put_off_until_a_day_is_to_be_on_that_day() -> None:
    assert dates("The flight has been put off until June.") == ["2024-06"]
    assert dates("The fair was postponed until 3 June.") == ["2024-06-03"]


def test_what_should_be_lies_ahead() -> None:
    assert dates("The ships should arrive in Lima by Monday.") == ["[..2024-05-20]"]


def test_a_clause_is_told_again_of_whoever_stands_with_another_time() -> None:
    assert shorts("Norway visited Peru on Tuesday and Kenya on Wednesday.") == [
        ("2024-05-14", "visited", "NOR> PER<"),
        ("2024-05-15", "visited", "NOR> KEN<"),
    ]


def test_what_happens_meanwhile_has_the_same_time() -> None:
    text = "A truce hung by a thread on Sunday, as Peru shelled a port of Chile."
    assert dates(text)[-1] == "2024-05-12"


def test_a_participle_that_describes_the_subject_has_a_time_of_its_own() -> None:
    assert shorts("The ship seized in March was freed on Monday.") == [
        ("2024-03", "seized", ""),
        ("2024-05-13", "released", ""),
    ]


def test_an_event_named_with_its_day_is_told() -> None:
    assert dates("Norway sent a ship to the island after Saturday's eruption.")[-1] == "2024-05-11"


def test_two_words_for_one_accusation_are_one() -> None:
    assert dates("Norway condemned the raid on Monday and called it a crime.") == ["2024-05-13"]


def test_who_says_so_behind_what_is_said_has_no_date_of_it() -> None:
    text = (
        "The retreat will be over by 19 June, Norway's defence minister, Jan Dahl, told President Ola Lind."
    )
    assert dates(text) == ["[..2024-06-19]"]
    assert dates("The mill will close in June, said a Kenyan official.") == ["2024-06"]


def test_what_has_been_done_has_no_date_to_come_of_the_clause_before() -> None:
    text = "It rained. Norway takes over on 1 December and has promised to keep all employees."
    assert ("pledged", None) in [(kind, when) for when, kind, _ in shorts(text)]


def test_when_behind_a_period_means_its_end() -> None:
    text = "Planes flew from a base at Manta from 1999 to 2009, when Kenya refused to lend it. It rained."
    assert ("2009", "refused", "KEN>") in shorts(text)


def test_the_quarter_of_accounts_does_not_say_when_they_are_told_of() -> None:
    text = "It rained. Norsk Stål reported a fall in third-quarter operating profit on Thursday."
    assert dates(text) == ["2024-05-16"]


def test_a_present_tense_has_no_past_date_of_the_clause_before() -> None:
    text = "It rained. Kenya was freed of its debts last week and says that it will pay."
    assert dates(text).count("[2024-05-06..2024-05-12]") == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They signed a trade pact.", [("2024-05-14", "agreement_signed", "NOR> PER>")]),
        ("Norway supplied Peru with two ships.", [("2024-05-14", "supplied", "NOR> PER<")]),
        ("They had signed a trade pact.", []),
        ("They later signed a trade pact.", []),
        ("They sign many trade pacts.", []),
        ("An envoy said that they signed a pact.", []),
    ],
)
def test_a_sentence_carries_on_the_day_of_the_one_before(text: str, told: list[tuple[str, str, str]]) -> None:
    before = "Norway's prime minister met Peru's president in Lima on Tuesday."
    assert [one for one in shorts(f"{before} {text}")[1:] if one[0] and one[1]][:1] == told


def test_a_new_paragraph_does_not_carry_on_the_day_of_the_one_before() -> None:
    assert len(shorts("Norway met Peru on Tuesday.\n\nThey signed a trade pact.")) == 1


@pytest.mark.parametrize(
    "opening",
    [
        "Speaking in Lima on Monday",
        "Asked on Monday whether it would pay",
        "Questioned by reporters on Monday",
    ],
)
def test_the_occasion_that_opens_a_sentence_dates_what_is_said_on_it(opening: str) -> None:
    assert shorts(f"{opening}, Peru's president accused Chile of fraud.") == [
        ("2024-05-13", "accused", "PER> CHL<")
    ]


def test_an_irregular_past_behind_a_prefix_is_a_verb() -> None:
    assert dates("China rebuilt the harbour of Colombo on Monday.") == ["2024-05-13"]
    assert dates("Britain unfroze the accounts on Monday.") == ["2024-05-13"]


def test_figures_are_told_of_a_quarter_and_reported_on_a_day() -> None:
    text = "The group reported a profit of 88 million euros for the third quarter on Monday."
    assert [when for when, _, _ in shorts(text)] == ["2024-05-13"]


def test_what_is_joined_on_a_day_was_on_that_day_unless_it_is_only_called_for_then() -> None:
    assert dates("Police cleared the road on Monday, and four men were detained.") == ["2024-05-13"] * 2
    assert dates("The drivers called a strike for Monday, and France accused Spain.")[-1] is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The cable was not repaired until late March.", "2024-03-31"),
        ("The mill did not reopen until 1996.", "1996"),
        ("The mill will not reopen until 2026.", "2026"),
    ],
)
def test_what_was_not_done_until_a_day_was_done_then(text: str, when: str) -> None:
    assert dates(text) == [when]


def test_until_when_somebody_may_leave_does_not_date_his_expulsion() -> None:
    text = "Latvia expelled a diplomat and gave him until Tuesday to leave. He left on Monday."
    assert dates(text)[0] != "/2024-05-21"


def test_what_is_counted_only_explains_the_date_before_it() -> None:
    text = "On May 6, two days after the vote in Taiwan, Nauru cut ties with Taiwan."
    assert dates(text) == ["2024-05-06"]


def test_what_ends_on_the_day_of_a_signing_does_not_date_the_signing() -> None:
    text = "Norway and Chad signed a pact on Wednesday, ending two years of talks."
    assert dates(text)[0] == "2024-05-15"


def test_a_contract_signed_earlier_has_its_own_time() -> None:
    text = "On Monday the owner cancelled a contract signed in June of last year."
    assert dates(text) == ["2024-05-13", "2023-06"]


def test_an_aside_before_the_verb_dates_it() -> None:
    assert dates("Its last strike, in 2013, ended after six days.") == ["2013"]


def test_what_a_sum_is_compared_with_dates_nothing() -> None:
    text = (
        "Nordhelse lost 8 million crowns in the first quarter, against a profit of 13 million a year earlier."
    )
    assert dates(text) == ["2024-33"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("A ruling is not expected before 2026.", "[2026..]"),
        ("The port will not reopen before 1 March 2025.", "[2025-03-01..]"),
        ("No mill will close before March 2025.", "[2025-03..]"),
    ],
)
def test_what_is_not_done_before_a_time_is_done_then_or_later(text: str, when: str) -> None:
    assert dates(text) == [when]


def test_why_something_is_planned_is_not_said_when_it_is_to_be() -> None:
    text = "Norway will leave the pact in 2027, accusing Kenya of fraud."
    assert dates(text) == ["2027", None]


def test_what_got_through_on_a_day_did_not_last_until_then() -> None:
    assert dates("A first convoy got through on Monday.") == ["2024-05-13"]


def test_since_when_somebody_has_had_a_thing_does_not_date_what_he_does_with_it() -> None:
    text = "France has promised to sell a fleet it has owned since 1987."
    assert dates(text) == [None, "1987/.."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad apologised for the seizure last month of two boats.", [("2024-04", "seized")]),
        (
            "The talks followed the departure in early May of American troops.",
            [("[2024-05-01..2024-05-10]", "forces_withdrawn")],
        ),
        ("The court convicted him last month of fraud.", [("2024-04", "convicted")]),
    ],
)
def test_a_time_between_an_event_and_what_it_is_of_dates_the_event(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [found[:2] for found in shorts(text)] == expected


def test_when_a_deed_was_done_is_not_when_somebody_is_blamed_for_it() -> None:
    assert shorts("Chad blames Kenya for burning a boat in 2019.") == [(None, "accused", "TCD> KEN<")]
    assert shorts("Chad blamed Kenya on Monday for burning a boat.") == [
        ("2024-05-13", "accused", "TCD> KEN<")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad recalled its envoy from Kenya, which lies far away, on Monday.", ["2024-05-13"]),
        (
            "Chad threatened to leave the bloc, which it joined in 1991, during a quarrel in 2006.",
            ["2006", "1991"],
        ),
        ("On Monday Chad met the firm, which had opened a mill in Oslo, in 2006.", ["2024-05-13", "2006"]),
    ],
)
def test_a_time_behind_an_aside_is_that_of_the_clause_before_it_unless_that_has_one(
    text: str, expected: list[str]
) -> None:
    assert [found[0] for found in shorts(text)] == expected


def test_what_must_still_be_done_has_no_day_that_is_over() -> None:
    text = "The pact was signed on Monday by Chad and Kenya, and must still be ratified by both."
    assert [found[0] for found in shorts(text) if found[1] != "agreement_signed"] in ([], [None])


def test_a_day_is_carried_on_to_a_sentence_whose_only_time_is_that_of_a_thing_in_it() -> None:
    text = (
        "Chad and Kenya met on Monday. They signed an accord and agreed to open embassies closed since 2015."
    )
    assert shorts(text)[1] == ("2024-05-13", "agreement_signed", "TCD> KEN>")


def test_a_plan_told_beside_an_aside_has_no_time_of_the_aside() -> None:
    text = "Nordsund Inc, valued at 6 million when it raised money in June 2021, had been preparing a sale."
    assert [found[0] for found in shorts(text)] == ["2021-06", None]


def test_after_midday_is_on_that_day() -> None:
    assert [found[0] for found in shorts("The boxes were unloaded on Monday, shortly after midday.")] == [
        "2024-05-13"
    ]


def test_what_a_speaker_says_since_when_does_not_date_his_saying_so() -> None:
    text = "Officials complain that since July, when Chad closed the port, mills have suffered."
    assert [found[0] for found in shorts(text)] == ["2023-07"]


def test_a_number_behind_than_begins_no_clause() -> None:
    text = "Chad and Kenya fought each other less than three years ago."
    assert [text[found.start : found.end] for found in tell(text)] == [text]


def test_what_a_sum_came_from_a_year_earlier_dates_nothing() -> None:
    assert shorts("Income rose to 8 million euros from 5 million euros a year earlier.") == []


def test_what_is_asked_for_tells_nothing() -> None:
    assert shorts("Malawi has not said who would supply it.") == []


def test_since_when_somebody_holds_an_office_dates_nothing_he_does() -> None:
    text = "Jan Dahl, chief executive since 2022, apologised on Monday but rejected calls to quit."
    assert "2022/.." not in [found[0] for found in shorts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In October 2022, a month after Chadian troops left, Kenya and Mali signed a pact.",
            [("2022-09", "TCD>"), ("2022-10", "KEN> MLI>")],
        ),
        ("In 2019, before the war began, Chad and Peru signed a pact.", [("2019", "TCD> PER>")]),
        (
            "On Monday, when the talks ended, Chad, Peru and Kenya signed a pact.",
            [("2024-05-13", ""), ("2024-05-13", "TCD> PER> KEN>")],
        ),
    ],
)
def test_a_time_that_opens_a_sentence_dates_what_the_main_clause_tells(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(when, who) for when, _, who in shorts(text)] == expected


def test_a_helicopter_sent_to_rescue_somebody_is_what_came_under_fire() -> None:
    text = "A Chadian helicopter sent to rescue soldiers came under fire on May 7."
    assert shorts(text)[-1] == ("2024-05-07", "attacked", "TCD<")


def test_who_was_caught_on_a_day_was_not_released_on_it() -> None:
    assert len(shorts("Police arrested nine men on Monday. They were released without charge.")) == 1


def test_what_had_been_due_on_a_day_is_not_due_a_week_later() -> None:
    text = "The sanctions of Chad on Peru had been due to expire on Friday."
    assert shorts(text)[-1][0] == "2024-05-17"


@pytest.mark.parametrize(
    "text",
    [
        "The agency began to pay winter allowances to families in Kenya.",
        "The winter programme is paid for by Kenya.",
        "Kenya said that it was the hardest winter in its north.",
        "Kenya handed out summer clothes.",
    ],
)
def test_a_season_that_only_says_of_which_sort_something_is_dates_nothing(text: str) -> None:
    assert all(when is None for when, _, _ in shorts(text))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Kenya launched a spring offensive against Uganda.", "2024-21"),
        ("Kenya bought jets last winter.", "2023-24"),
        ("Kenya bought jets in the winter of 2016.", "2016-24"),
    ],
)
def test_what_takes_place_in_a_season_is_dated_by_it(text: str, when: str) -> None:
    assert shorts(text)[-1][0] == when


def test_what_came_weeks_after_something_on_a_day_was_that_many_weeks_before() -> None:
    text = "Kenya left the club on Monday, five weeks after Chad had paid its dues."
    assert [when for when, _, _ in shorts(text)] == ["2024-05-13", "2024-04-08"]


def test_a_day_behind_the_accused_dates_the_accusation() -> None:
    assert [one[:2] for one in shorts("Peru accused Nordsund ASA on Monday of having spoilt the river.")] == [
        ("2024-05-13", "accused")
    ]


def test_a_day_and_a_preposition_behind_since_are_no_clause() -> None:
    text = "The others have been on strike since March 8 over unpaid wages, their union said."
    assert shorts(text) == [("2024-03-08/..", "struck", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Guests from Peru visited Lima, a walled 11th century town.",
        "The yard feared the impact of the flood on fourth-quarter results.",
        "The fighting in 12th-century forts has angered Kenya.",
    ],
)
def test_the_age_or_quarter_of_a_thing_dates_nothing(text: str) -> None:
    assert [when for when, _, _ in shorts(text) if when] == []


def test_what_was_done_in_an_age_is_dated_by_it() -> None:
    assert shorts("France sold the port in the 11th century.")[0][0] == "10XX"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court ordered Dahl to pay on June 10.", []),
        ("Norland's court called the banker in to answer on June 10.", []),
        ("The court ordered Dahl to pay on Monday.", ["2024-05-13"]),
        ("The court fined Dahl on June 10.", ["2023-06-10"]),
    ],
)
def test_a_day_to_come_on_which_somebody_is_to_do_something_does_not_date_the_order(
    text: str, expected: list[str]
) -> None:
    assert dates(text) == expected


def test_a_comma_before_and_lists_no_two_as_the_subject_of_one_verb() -> None:
    text = "Norway joined as a full member in March, and Peru signed a treaty in 2021."
    assert [found.statement.when.edtf for found in tell(text) if found.statement.when] == ["2024-03", "2021"]


def test_what_is_done_to_those_who_were_doing_something_has_its_day() -> None:
    text = "Kenyan soldiers killed nine Peruvians who were queuing for bread on Monday."
    assert ("2024-05-13", "attacked") in [one[:2] for one in shorts(text)]
    text = "Kenyan soldiers killed nine Peruvians who had fled on Monday."
    assert ("2024-05-13", "attacked") not in [one[:2] for one in shorts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya's envoy denied any part in the damage done on 25 April.", None),
        ("Kenya's envoy denied any part in a raid carried out on April 25.", None),
        ("Kenya's envoy denied the charge on 13 May.", "2024-05-13"),
    ],
)
def test_what_is_denied_does_not_date_its_denial(text: str, expected: str | None) -> None:
    assert shorts(text)[-1][0] == expected


@pytest.mark.parametrize(
    "behind",
    [
        "from 10 million euros, or 49 cents a share, a year earlier",
        "from 10 million euros, or 49 cents a share, in the year-ago period",
        "compared with 10 million euros, or 49 cents a share, a year earlier",
    ],
)
def test_figures_are_not_of_the_time_of_those_that_they_are_compared_with(behind: str) -> None:
    text = (
        f"Nordsund Lines said on Monday that profit fell to 9 million euros, or 46 cents a share, {behind}."
    )
    assert [when for when, _, _ in shorts(text)] == ["2024-05-13"]


def test_what_somebody_is_still_held_for_is_older_than_the_charge() -> None:
    assert shorts("Jan Dahl is charged with burning down a mill last autumn.") == []
    assert [when for when, _, _ in shorts("Jan Dahl was charged with burning down a mill in 2021.")] == [
        "2021"
    ]


@pytest.mark.parametrize("planned", ["planned", "upcoming", "slated", "forthcoming"])
def test_what_is_planned_has_its_own_day_ahead(planned: str) -> None:
    text = (
        f"Norway and Peru talked on Monday about the {planned} visit of President Lind to Chad in September."
    )
    assert shorts(text) == [
        ("2024-05-13", "stated", "NOR> PER> TCD<"),
        ("2024-09", "visited", "NOR> TCD<"),
    ]
    assert shorts(f"Norway prepared for its {planned} talks with Peru on 12 June.") == [
        ("2024-06-12", "met", "NOR> PER>")
    ]


def test_by_whom_is_no_until_when() -> None:
    assert shorts("Norway opened the sites that were named by the 3 May pact.") == []
    assert [when for when, _, _ in shorts("Norway will open the sites by the 3 June deadline.")] == [
        "[..2024-06-03]"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France left the pact in May 2019. It has since closed two of its bases.", "2019-05/.."),
        ("France left the pact in May 2019. Its bases have been closed since.", "2019-05/.."),
        ("France left the pact in May 2019. Since then it has closed two bases.", "2019-05/.."),
        (
            "France left in May 2019, when Spain sent a first envoy. Since then it has closed a base.",
            "2019-05/..",
        ),
    ],
)
def test_what_has_been_done_since_counts_from_the_time_told_last(text: str, expected: str) -> None:
    assert dates(text)[-1] == expected


def test_since_before_a_time_counts_from_that_time() -> None:
    text = "France left the pact in May 2019. It has since the summer of 2020 closed two bases."
    assert "2019-05/.." not in dates(text)


@pytest.mark.parametrize(
    ("whom", "expected"),
    [("the government", "2024-05-13"), ("parliament", "2024-05-13"), ("the ship's owners", "2024-05-13")],
)
def test_a_day_between_the_accused_and_the_deed_dates_the_accusation(whom: str, expected: str) -> None:
    assert dates(f"France accused {whom} on Monday of selling arms.") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The lease of the port expires on 3 June.",
        "The second sank off Lima on Monday.",
        "Three ships left. The first reached Lima on Monday, and the others landed on Tuesday.",
    ],
)
def test_a_clause_has_its_verb_even_where_it_looks_like_a_noun_or_an_adjective(text: str) -> None:
    assert dates(text)


@pytest.mark.parametrize(
    "text", ["The first wounded soldiers were flown to Lima.", "The other armed men ran."]
)
def test_what_tells_a_noun_apart_makes_no_verb_of_the_participle_before_it(text: str) -> None:
    assert not dates(text)


def test_what_there_are_only_reports_of_is_told_as_unconfirmed() -> None:
    (found,) = tell("Reports that a dam near Lima had burst on Monday could not be confirmed.")
    assert (found.statement.when and found.statement.when.edtf, found.statement.factuality) == (
        "2024-05-13",
        "possible",
    )


def test_a_time_that_opens_a_list_of_clauses_dates_them_all() -> None:
    text = "On Monday France burned a flag, Spain recalled its envoy and Norway closed its port."
    assert dates(text) == ["2024-05-13"] * 3


@pytest.mark.parametrize("how", ["for much of", "through most of", "in part of"])
def test_most_of_a_month_dates_what_goes_on_in_it(how: str) -> None:
    (found,) = tell(f"Fishermen blocked the port at Colon {how} April.")
    assert (short(found)[0], found.statement.title) == ("2024-04", "Fishermen blocked the port at Colon")


@pytest.mark.parametrize("firm", ["Boeing", "Ruling Foods", "Xiping Steel"])
def test_a_name_that_ends_like_a_participle_is_a_subject(firm: str) -> None:
    assert dates(f"In April, {firm} agreed to pay a fine.") == ["2024-04"]


def test_a_day_beside_the_same_time_in_other_words_is_the_more_exact() -> None:
    text = "The ministers of France and Spain signed the treaty in Lima last month, on 7 April."
    assert dates(text) == ["2024-04-07"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks between France and Spain ran from June 2022 to February.", "2022-06/2023-02"),
        ("Spanish divers searched the lake from last August until November.", "2023-08/2023-11"),
        ("The Spanish school was closed from 3 September to 7 October.", "2023-09-03/2023-10-07"),
        ("France will close the school from October to March.", "2024-10/2025-03"),
    ],
)
def test_a_period_ends_with_the_first_such_date_behind_its_beginning(text: str, expected: str) -> None:
    assert dates(text) == [expected]


@pytest.mark.parametrize("what", ["that", "that point", "that account of the raid"])
def test_what_somebody_rejects_is_no_clause_behind_that(what: str) -> None:
    assert dates(f"President Macron rejected {what} on Tuesday.") == ["2024-05-14"]


@pytest.mark.parametrize(
    "text",
    [
        "It was on Monday that Norway expelled two Chadian diplomats.",
        "On Monday it was Norway that expelled two Chadian diplomats.",
        "It was Norway that expelled two Chadian diplomats on Monday.",
    ],
)
def test_the_halves_of_what_it_was_share_a_time(text: str) -> None:
    assert shorts(text) == [("2024-05-13", "expelled", "NOR> TCD<")]


def test_what_merely_was_shares_no_time_with_what_is_told_beside_it() -> None:
    told = shorts("The port was on Monday the one that Norway had seized.")
    assert "seized" not in [kind for _, kind, _ in told]


def test_a_month_in_which_something_will_be_lies_ahead() -> None:
    assert dates("The mill will lay off 120 people in April.") == ["2025-04"]
    assert dates("Peru is supposed to lay off 120 people in April.") == ["2025-04"]


def test_what_was_called_off_was_to_be_at_the_nearest_time() -> None:
    assert dates("A third round of talks, planned for March, was cancelled.") == ["2024-03"]
    assert dates("A third round of talks, planned for July, is to be held in Lima.")[0] == "2024-07"


def test_what_lasts_through_a_season_has_no_end_that_is_named() -> None:
    assert dates("Norway and Peru held talks through the winter.") == ["2023-24"]


def test_what_falls_through_does_so_at_the_time_behind_it() -> None:
    text = "Norway left the talks on Monday. It let the lorries through a day later."
    assert dates(text) == ["2024-05-13", "2024-05-14"]


def test_a_phrase_that_opens_a_sentence_before_an_aside_dates_its_main_clause() -> None:
    text = "At a conference on 15 April, held by France and Spain, donors pledged two billion euros."
    assert dates(text)[-1] == "2024-04-15"


def test_where_somebody_was_on_a_day_he_did_so_on_that_day() -> None:
    text = "Norway and Peru met in Oslo on 3 May, where both pledged not to use force."
    assert dates(text) == ["2024-05-03", "2024-05-03"]
    text = "Norway and Peru met in Oslo on 3 May, where both had signed a treaty."
    assert dates(text).count("2024-05-03") == 1


def test_a_year_to_the_day_counts_in_days() -> None:
    text = "Norway left the bloc on Wednesday, a year to the day after it announced the break."
    assert dates(text)[-1] == "2023-05-15"


def test_when_somebody_was_to_have_met_another_is_over() -> None:
    assert dates("Norway's minister was to have met Peru's in the port of Oslo on Tuesday.") == ["2024-05-14"]
    assert dates("Norway's minister is to meet Peru's in the port of Oslo on Tuesday.") == ["2024-05-21"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru held a vote on Sunday. Hours later, Chile closed the border.",
        "Peru held a vote on Sunday. Chile closed the border shortly afterwards.",
        "Peru held a vote on Sunday. Two hours earlier, Chile had closed the border.",
    ],
)
def test_a_sentence_that_is_hours_away_from_the_one_before_is_of_its_day(text: str) -> None:
    assert dates(text) == ["2024-05-12", "2024-05-12"]


@pytest.mark.parametrize(
    "later", ["Chile later closed", "Earlier, Chile had closed", "Forty hours later Chile closed"]
)
def test_what_is_more_than_hours_away_has_no_day_of_the_sentence_before(later: str) -> None:
    assert dates(f"Peru held a vote on Sunday. {later} the border.") == ["2024-05-12"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway signed a lease expiring in 2031 on Monday.",
        "Norway sold notes maturing in 2031 on Monday.",
        "The board declared on Monday a dividend of 12 cents, payable Dec. 7 to holders of record Nov. 22.",
    ],
)
def test_when_something_falls_due_is_not_when_it_was_made(text: str) -> None:
    assert dates(text) == ["2024-05-13"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway has sent tents since the storm struck on April 6.", "2024-04-06/.."),
        ("Since Peru attacked it in May 2022, Chile has closed its ports.", "2022-05/.."),
    ],
)
def test_what_has_been_so_since_something_happened_has_been_so_from_then_on(text: str, expected: str) -> None:
    assert expected in dates(text)


def test_the_time_of_what_is_told_by_the_way_dates_no_other_clause() -> None:
    text = "Norway has sent tents since the storm struck on April 6, and it promised more help."
    assert dates(text) == ["2024-04-06/..", "2024-04-06", None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway recalled its envoy and, on 3 May, expelled two Chileans.",
            [("2024-05-03", "expelled", "NOR> CHL<")],
        ),
        (
            "Norway closed its embassy in 2021 and, in 2022, recalled its envoy.",
            [("2021", "ties_cut", "NOR>"), ("2022", "ties_cut", "NOR>")],
        ),
        (
            "Norway left the pact in 2020 and, in 2022, Peru joined the bank.",
            [("2020", "agreement_ended", "NOR>"), ("2022", None, "PER>")],
        ),
        ("Norway and, in 2019, Chile left the pact.", [("2019", "agreement_ended", "NOR>")]),
    ],
)
def test_a_time_between_commas_behind_and_dates_what_follows_it(
    text: str, told: list[tuple[str | None, str | None, str]]
) -> None:
    assert shorts(text) == told


def test_the_title_of_what_follows_a_phrase_behind_and_leaves_the_phrase_out() -> None:
    text = "On Monday Norway closed its embassy and, like Sweden, cut its aid to Peru."
    assert tell(text)[1].statement.title == "Norway cut its aid to Peru"
    text = "Norway left the pact in 2020 and, in 2022, Peru joined the bank."
    assert tell(text)[1].statement.title == "Peru joined the bank"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Sixty lorries had been stuck at the border from Friday to Tuesday.", "2024-05-10/2024-05-14"),
        ("Sixty lorries were stuck at the border from Monday to Thursday.", "2024-05-13/2024-05-16"),
        ("Sixty lorries will be held at the border from Friday to Tuesday.", "2024-05-17/2024-05-21"),
    ],
)
def test_what_lasted_from_one_weekday_to_another_is_over(text: str, when: str) -> None:
    assert dates(text) == [when]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The army entered the town on 17 April, the day after the rebels fled.", "2024-04-16"),
        ("The army entered the town on 17 April, the day before the rebels fled.", "2024-04-18"),
        ("Norway signed the pact in March 2009, weeks after Peru had lifted its ban.", "[2009-02..2009-03]"),
        (
            (
                "The town hall said on Tuesday that water was back in half of the streets of the old quarter,"
                " five days after a fire crippled the plant."
            ),
            "2024-05-09",
        ),
    ],
)
def test_how_long_after_something_it_was_dates_that(text: str, when: str) -> None:
    assert dates(text)[1] == when


def test_a_few_days_before_a_day_are_some_day_of_the_week_before() -> None:
    text = "Norway signed the pact on 3 May, days after Peru had lifted its ban."
    assert dates(text) == ["2024-05-03", "[2024-04-26..2024-05-02]"]
    assert dates("Norway sent a ship on 3 May, the day after the quake.") == ["2024-05-03", "2024-05-02"]
    assert dates("Norway sent a ship on 3 May, the day after the holiday.") == ["2024-05-03"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Tashkent had asked for this in a note of 20 April.", "2024-04-20"),
        ("Norway accused Chile in a short statement of 2 April of lying.", "2024-04-02"),
        ("Norway rejected the letter of 3 May.", None),
        ("Norway and Chile applied to the European Union in October for three million euros.", "2023-10"),
        ("The union threatened Norway to strike from Wednesday.", None),
        (
            "Norway gave its aid; the envoy, Oda Lind, promised more when she saw Chile on Tuesday.",
            "2024-05-14",
        ),
    ],
)
def test_a_request_has_the_day_of_its_paper_and_not_that_of_what_it_is_about(
    text: str, when: str | None
) -> None:
    told = [day for day, kind, _ in shorts(text) if kind in ("requested", "accused", "refused", "threatened")]
    assert (told or [day for day, kind, _ in shorts(text) if kind == "pledged"]) == [when]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Four men were killed, two of them on 7 May when a driver opened fire.", ["2024-05-07"]),
        ("A court acquitted most of them on 7 May.", ["2024-05-07"]),
        ("Norway brought 300 men together, twice as many as a year ago.", []),
        ("Norway sold 300 cars in March, more than in February.", ["2024-03"]),
        ("Norway closed its embassy as early as March 2022.", ["2022-03"]),
    ],
)
def test_what_a_part_or_a_measure_is_dated_by_does_not_date_the_whole(text: str, told: list[str]) -> None:
    assert dates(text) == told


def test_what_a_pact_did_is_of_its_day_and_what_it_lays_down_is_planned() -> None:
    text = "The talks follow a deal signed on 10 March, under which Peru and Chile undertook to restore ties."
    assert shorts(text)[1] == ("2024-03-10", "pledged", "PER> CHL>")
    text = "Norway signed an agreement with Peru on 10 March by which it shares satellite data with Peru."
    assert tell(text)[1].statement.when is None
    assert tell(text)[1].statement.factuality == "planned"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway and Sweden will take part fully in next year's Nordic exercise.", "2025"),
        ("Norway and Sweden will meet at next month's summit.", "2024-06"),
        ("Norway praised Peru at Tuesday's hearing.", "2024-05-14"),
    ],
)
def test_the_time_of_an_event_dates_what_is_done_at_it(text: str, when: str) -> None:
    assert dates(text) == [when]
    assert dates("Norway condemned Monday's attack.")[0] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first quarter sales rose to 8 million crowns, up from 5 million in 2022.", ["2024-33"]),
        ("Sales rose to 8 million crowns from 5 million last year.", []),
        ("Sales fell 5 percent from a year earlier.", []),
        ("Exports rose from 5 million tons in 2022 to 8 million last year.", ["2023"]),
        ("The army withdrew from 20 villages in 2022.", ["2022"]),
        ("The army withdrew to 3 bases from 20 villages last year.", ["2023"]),
        ("The firm moved from Oslo last year.", ["2023"]),
    ],
)
def test_the_time_of_a_former_figure_dates_nothing(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


def test_what_a_firm_with_a_legal_form_says_was_when_it_was_done() -> None:
    text = "Nordsund Co. said it sold two ships in March."
    assert shorts(text) == [("2024-03", "traded", "Nordsund Co>")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lind is wanted for the March 3 murder of a banker.", [("2024-03-03", "attacked", "")]),
        (
            "The court freed a man held for the 2019 shooting of Oda Lind.",
            [("2019", "attacked", "Oda Lind<")],
        ),
        ("Peru's March 2021 raid on Norway led to talks.", [("2021-03", "attacked", "PER> NOR<")]),
        (
            "The yard pays for its April 2021 purchase of Lind Harbour.",
            [("2021-04", "traded", "Lind Harbour<")],
        ),
        ("Under a March agreement with Peru, the ships are free.", []),
        ("The March storm was the worst in years.", []),
    ],
)
def test_a_deed_with_a_time_before_it_and_a_side_behind_it_is_told(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [row for row in shorts(text) if row[0] is not None] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru blames Norway for the raid in March.", [None, "2024-03"]),
        ("The minister apologised for the bombing of a school in January.", ["2024-01"]),
        ("The yard was hurt by costs tied to the introduction of a crane in April.", []),
        ("Police are investigating the theft of a painting last week.", []),
        ("Peru is sending troops to the north this week.", ["[2024-05-13..2024-05-19]"]),
        ("Peru is said to have sold ships to Norway in March.", ["2024-03"]),
        ("Peru condemned the raid on the port on Monday.", ["2024-05-13"]),
        (
            "Lind Harbour had profits of 4 million crowns and earned 2 million in the year ended March 31.",
            ["2023-04/2024-03-31"],
        ),
    ],
)
def test_what_is_answered_or_looked_into_was_done_before(text: str, expected: list[str | None]) -> None:
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The yard may close as early as Tuesday.", ["[2024-05-21..]"]),
        ("Norway could send ships to Peru as soon as next week.", ["[2024-05-20..]"]),
        ("The yard closed as early as June 2020.", ["2020-06"]),
        ("Lind left Oslo more than two years ago and sued the firm in March.", ["[..2022-05-17]", "2024-03"]),
        ("Lind took over six months ago.", ["2023-11-17"]),
        ("Norway will pay Peru 4 million crowns through the next three years.", ["2024-05-17/2027"]),
    ],
)
def test_a_time_of_which_one_end_is_told_is_open_at_the_other(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


def test_a_weekday_beside_a_date_tells_its_year() -> None:
    told, *_ = tell("The Oslo Times said in an editorial on Saturday, May 18, that the yard must close.")
    assert (told.statement.when and told.statement.when.edtf) == "2024-05-18"
    assert dates("The yard was closed on June 3.") == ["2023-06-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Holders of debentures due March 15, 2037, have elected to convert them.", []),
        ("The notes, due Nov. 1, 2039, were sold to Peru in March.", ["2024-03"]),
        ("The notes will be due on Nov. 1, 2034.", ["2034-11-01"]),
        ("The report is due on June 3.", ["2024-06-03"]),
    ],
)
def test_the_day_on_which_a_security_falls_due_dates_nothing_else(text: str, expected: list[str]) -> None:
    assert [when for when in dates(text) if when is not None] == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When rebels took Goma in May 2021, Rwanda closed its border.", ["2021-05", "2021-05"]),
        ("As rebels entered Goma in May 2021, Rwanda closed its border.", ["2021-05", "2021-05"]),
        ("When Nordsund failed in May 2021, Marvel Motors lost a customer.", ["2021-05", "2021-05"]),
        ("Jan Dahl, touring the ruins in May 2021, promised to rebuild it.", ["2021-05", "2021-05"]),
        ("Touring the ruins in May 2021, Jan Dahl promised to rebuild it.", ["2021-05", "2021-05"]),
        # What came before, or while something lasts, has another time.
        ("When rebels took Goma in May 2021, Rwanda had closed its border.", ["2021-05"]),
        ("Jan Dahl, leading Nordsund since 2010, promised to rebuild it.", [None]),
    ],
)
def test_what_is_told_as_done_meanwhile_shares_the_time(text: str, told: list[str | None]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("France expelled two envoys and closed its embassy in May 2021.", ["2021-05", "2021-05"]),
        ("France expelled two envoys, froze trade and closed its embassy in May 2021.", ["2021-05"] * 3),
        # One after the other, or of another sort: only the last was then.
        ("France bought a mill and sold it in May 2021.", ["2021-05"]),
        ("France expelled two envoys and later closed its embassy in May 2021.", ["2021-05"]),
        ("France opened a mill and was praised in May 2021.", ["2021-05"]),
        ("France expelled two envoys, closed its embassy in May 2021 and opened a mill.", ["2021-05"]),
    ],
)
def test_a_time_that_closes_a_list_of_deeds_dates_them_all(text: str, told: list[str]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The contracts expire on Monday.", ["2024-05-20"]),
        ("Its licences for three sites expire in 2026.", ["2026"]),
        ("The sanctions end in June.", ["2024-06"]),
        ("New tariffs take effect in June.", ["2024-06"]),
        ("Drivers stopped work this January over pay.", ["2024-01"]),
        # Nouns that are spelt like these verbs.
        ("It lost 300 drones of its own in May 2021.", ["2021-05"]),
        ("The makers of the film award were sued in May 2021.", ["2021-05"]),
    ],
)
def test_the_present_of_many_tells_what_is_to_come(text: str, told: list[str]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru and Chile held talks on 6 May. They agreed to reopen the border.",
            ["2024-05-06", "2024-05-06"],
        ),
        (
            "Peru and Chile held talks on 6 May. They agreed to meet again. The two signed a pact.",
            ["2024-05-06"] * 3,
        ),
        (
            "Oda Lind of Norway flew to Lima on 6 May. She assured Peru that the soldiers would stay.",
            ["2024-05-06", "2024-05-06"],
        ),
        # Somebody else, and what was said at some time.
        ("Peru and Chile held talks on 6 May. Norway promised Peru 20 lorries.", ["2024-05-06", None]),
        ("Oda Lind of Norway flew to Lima on 6 May. She said that Peru was cold.", ["2024-05-06", None]),
    ],
)
def test_what_those_who_met_do_by_words_is_of_that_day(text: str, told: list[str | None]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A pipeline was cut on 6 May; Peru seized a ship within hours.", ["2024-05-06", "2024-05-06"]),
        (
            "Peru seized a ship on 6 May, and Chile protested within two hours.",
            ["2024-05-06", "2024-05-06"],
        ),
        # Hours of something else.
        (
            "Peru seized a ship on 6 May. Norway has helped Chile within hours of a quake.",
            ["2024-05-06", None],
        ),
    ],
)
def test_within_hours_is_on_the_same_day(text: str, told: list[str]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "told", "title"),
    [
        (
            "Peru left the pact on 6 May. Three days after Peru left, Norway froze its assets.",
            ["2024-05-06", "2024-05-09"],
            "Norway froze its assets",
        ),
        (
            "The fair closed on 6 May. Norway arrested two traders a week before it closed.",
            ["2024-05-06", "2024-04-29"],
            "Norway arrested two traders",
        ),
        (
            "A ferry capsized on 6 May. Two days after the accident Norway arrested its captain.",
            ["2024-05-06", "2024-05-08"],
            "Norway arrested its captain",
        ),
    ],
)
def test_what_is_counted_from_a_deed_told_before_has_that_day(text: str, told: list[str], title: str) -> None:
    rows = shorts(f"It was cold. {text}")
    assert [when for when, _, _ in rows] == told
    assert title in [one.statement.title for one in tell(f"It was cold. {text}")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway recalled its envoy on 6 May and postponed a concert.", ["2024-05-06", "2024-05-06"]),
        ("Norway's ministers met in Lima in May and opened four schools.", ["2024-05", "2024-05"]),
        # Nothing, what was done in no time that is known, how something was, and what nobody did.
        ("Norway recalled its envoy on 6 May and gave no reason.", ["2024-05-06"]),
        ("Norway left the pact in 1985 and led a drive for another.", ["1985"]),
        ("Norway built the yard in May and was happy.", ["2024-05"]),
        ("Norway built the yard in May and remained its owner.", ["2024-05"]),
        ("Norway built the yard in May, and nobody was hired.", ["2024-05"]),
        ("Norway sent tents on 6 May, and soon the camp was swept away.", ["2024-05-06"]),
        ("A storm reached Lima on 6 May and emptied the harbour.", ["2024-05-06", "2024-05-06"]),
        ("The bridge fell on 6 May, and twelve people drowned.", ["2024-05-06", "2024-05-06"]),
        # What somebody feels, and a verb without more.
        ("Lind closed the mill on 6 May and surprised even his own directors.", ["2024-05-06"]),
        ("Lind closed the mill on 6 May and went.", ["2024-05-06"]),
        ("In May the mill was sold, and its manager was dismissed.", ["2024-05", "2024-05"]),
        ("Lima shut the mill on 6 May; 200 workers lost their jobs.", ["2024-05-06", "2024-05-06"]),
    ],
)
def test_what_is_done_besides_on_a_day_is_told_as_well(text: str, told: list[str]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Forty people have drowned since the ferry stopped in March.", ["2024-03/..", "2024-03"]),
        ("The mill has stood idle since a dam burst on 3 May.", ["2024-05-03/..", "2024-05-03"]),
        ("The firm lost a client when Peru closed the border in March.", ["2024-03", "2024-03"]),
        # What did not happen, what may, and how things are.
        ("Prices have not risen since the shop closed in March.", ["2024-03"]),
        ("The firm could lose a client when Peru closes the border in June.", ["2024-06"]),
        ("The firm had a client when Peru closed the border in March.", ["2024-03"]),
    ],
)
def test_what_has_been_so_since_a_deed_or_was_done_at_it_is_told(text: str, told: list[str]) -> None:
    assert dates(f"It was cold. {text}") == told


def test_the_time_of_a_subject_is_not_that_of_a_clause_behind_when() -> None:
    text = "It was cold. The favourite on Sunday was defence minister when Norway shelled Lima."
    assert all(when != "2024-05-12" for when, kind, _ in shorts(text) if kind == "attacked")
    assert dates("In May the mill was hit when Norway shelled Lima.") == ["2024-05", "2024-05"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru promised Chile 40 lorries on Monday for towns flattened by storms.",
            [("2024-05-13", "pledged")],
        ),
        (
            "Peru offered the Marshall Islands $3 million on Monday for quays washed away by storms.",
            [("2024-05-13", "pledged")],
        ),
        (
            "Ana Lind of Peru said as much on Monday in Lima, where a search would be costly.",
            [("2024-05-13", "stated")],
        ),
        ("Peru promised Chile would get 40 lorries.", [(None, "pledged"), (None, None)]),
    ],
)
def test_what_is_promised_or_said_is_a_thing_unless_a_verb_tells_what_will_be(
    text: str, told: list[tuple[str | None, str]]
) -> None:
    assert [(when, kind) for when, kind, _ in shorts(text)] == told
