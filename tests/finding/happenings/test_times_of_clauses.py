"""Which of the times told in and around a clause is its own."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def dates(text: str, published: str = "2024-05-17") -> list[str | None]:
    return [when for when, _, _ in shorts(text, published)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Soldiers are to leave Peru before 1 June, when Chile holds a vote.",
            ["[..2024-05-31]", "2024-06-01"],
        ),
        ("Soldiers are to leave Peru by 1 June, when Chile holds a vote.", ["[..2024-06-01]", "2024-06-01"]),
        ("Sales had grown fast until May 2018, when a fire broke out.", ["/2018-05", "2018-05"]),
    ],
)
def test_behind_a_bound_what_is_told_with_when_is_on_that_day_itself(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Envoys failed for the fourth time this week on Thursday to agree on a text.", ["2024-05-16"]),
        ("Peru fired on Chile for the fourth time this week.", ["[2024-05-13..2024-05-19]"]),
    ],
)
def test_of_a_week_and_a_day_in_it_the_day_dates_a_clause(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru rejected what Chile had offered on Monday.", [None, "2024-05-13"]),
        ("Peru said that it would match what Chile had offered on Monday.", [None]),
        ("Peru opened what it calls the longest bridge of the world on Monday.", ["2024-05-13"]),
    ],
)
def test_a_time_of_what_somebody_had_done_dates_that_alone(text: str, told: list[str | None]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Monday a storm hit Lima. Peru closed its ports.", ["2024-05-13"] * 2),
        ("On Monday a storm hit Lima. No team was let in.", ["2024-05-13"]),
    ],
)
def test_what_was_not_done_is_not_of_the_day_of_the_sentence_before(text: str, told: list[str]) -> None:
    assert [when for when in dates(text) if when] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On 2 May Peru closed a bridge. Chile's envoy, who was ill, said within hours that it was cold.",
            "2024-05-02",
        ),
        ("On 2 May Peru closed a bridge. Chile's envoy, who was ill, resigned.", None),
        ("On 2 May Peru closed a bridge. Chile's envoy, who was ill, said that it was cold.", None),
    ],
)
def test_what_is_said_within_hours_is_of_the_day_of_the_sentence_before(text: str, told: str | None) -> None:
    found = [when for when, kind, _ in shorts(text) if kind in ("stated", "resigned")]
    assert next(iter(found), None) == told


def test_what_still_went_on_is_not_of_the_day_before_it() -> None:
    text = "Peru voted for a new parliament on 6 May, and ballots were still being counted when a dam burst."
    assert dates(text) == ["2024-05-06"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru may send two ships to Chile before its lease runs out in June.", "[..2024-06-30]"),
        ("Peru sent two ships to Chile before its lease ran out on 3 May.", None),
        ("Peru has sent two ships to Chile, before its lease runs out in June.", None),
    ],
)
def test_what_may_be_before_something_to_come_is_bounded_by_it(text: str, told: str | None) -> None:
    found = [when for when, kind, _ in shorts(text) if kind not in (None, "agreement_ended")]
    assert next(iter(found), None) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru calls on Chile to hold talks in October.", (None, "requested", "PER> CHL<")),
        ("Peru will call on Chile to hold talks in October.", ("2024-10", "requested", "PER> CHL<")),
    ],
)
def test_a_call_in_the_present_is_made_now_whatever_it_is_for(
    text: str, told: tuple[str | None, str, str]
) -> None:
    assert shorts(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The plan announced in April was dropped.", ["2024-04"]),
        ("The note delivered to Lima on Feb. 3 was put on hold.", ["2024-02-03"]),
        ("The minister announced in April that it was closed.", ["2024-04"]),
    ],
)
def test_a_time_of_what_describes_the_subject_is_not_that_of_the_verb(text: str, told: list[str]) -> None:
    assert dates(text) == told
    assert not any(
        "dropped" in found.statement.title or "hold" in found.statement.title for found in tell(text)
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bodies were found on Sunday and flown home on Tuesday.", ["2024-05-12", "2024-05-14"]),
        ("The bodies were found on Sunday and flown home.", ["2024-05-12", "2024-05-12"]),
    ],
)
def test_participles_that_share_a_was_have_each_its_own_day(text: str, told: list[str]) -> None:
    assert dates(text) == told


def test_the_same_date_is_that_of_the_day_just_told() -> None:
    text = "Charter flights are to be suspended on 1 June. Visas are to be cancelled on the same date."
    assert dates(text) == ["2024-06-01", "2024-06-01"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru votes on 9 June.", ["2024-06-09"]),
        ("Parliament returns next week.", ["[2024-05-20..2024-05-26]"]),
        ("The votes on the bill in June were few.", []),
    ],
)
def test_a_country_votes_on_a_day_to_come(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Envoys of Peru met in Lima on 3 May and agreed to meet again on 20 June.",
            ["2024-05-03", "2024-05-03"],
        ),
        ("Peru seized a ship on 3 May and released it on 6 May.", ["2024-05-03", "2024-05-06"]),
        ("Peru seized a ship on 3 May and will release it on 6 June.", ["2024-05-03", "2024-06-06"]),
    ],
)
def test_what_was_agreed_for_a_day_to_come_was_so_when_they_met(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On 3 May Peru left Tumbes, where it had been fighting since October.", "2023-10/2024-05-03"),
        ("Peru left Tumbes, where it had been fighting since October.", "2023-10/.."),
        ("On 3 May Peru left Tumbes, where it has been fighting since October.", "2023-10/.."),
    ],
)
def test_what_had_been_so_ended_with_what_is_told_of_a_day(text: str, told: str) -> None:
    assert told in dates(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru closed a port in May, two weeks after Chile seized a ship.", "[2024-04-17..2024-05-17]"),
        ("Peru closed a port in May, a few weeks after Chile seized a ship.", "[2024-04..2024-05]"),
        ("Peru closed a port in May, days after Chile seized a ship.", "2024-05"),
        ("Peru closed a port on 8 May, two weeks after Chile seized a ship.", "2024-04-24"),
    ],
)
def test_weeks_before_a_month_are_told_roughly(text: str, told: str) -> None:
    assert {kind: when for when, kind, _ in shorts(text)}["seized"] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A parade to mark the rising of 1916 was held on Friday.", "2024-05-17"),
        ("The earthquake of 1906 destroyed the town.", "1906"),
        ("In the war of 1914 the town fell.", "1914"),
    ],
)
def test_a_year_within_the_subject_of_a_clause_is_not_its_own(text: str, told: str) -> None:
    assert dates(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The envoy arrived in Lima on 3 May. Peru closed a bridge a day before her arrival.", "2024-05-02"),
        ("Lind was released on 3 May. Peru closed a bridge the day after Mr Lind's release.", "2024-05-04"),
        ("Chile expelled an envoy in May 2021. Peru closed a bridge the next day.", "2021-05"),
        ("It rained in Lima on 3 May. Peru closed a bridge before her arrival.", None),
    ],
)
def test_a_day_beside_an_event_told_before_is_counted_from_it(text: str, told: str | None) -> None:
    assert next((when for when, kind, _ in shorts(text) if kind == "restricted"), None) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On 3 May Peru seized a ship, and Chile will send two envoys.", ["2024-05-03", None]),
        ("On 3 May Peru seized a ship, and Chile sent two envoys to Lima.", ["2024-05-03", "2024-05-03"]),
        ("On 3 May Peru agreed to pay, and Chile lifted its ban.", ["2024-05-03", "2024-05-03"]),
    ],
)
def test_what_opens_a_sentence_and_is_over_dates_no_plan_behind_and(
    text: str, told: list[str | None]
) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A week after the earthquake that struck Lima, the search is over.", ["2024-05-10"]),
        ("Peru sent tents on Monday, a week after a flood which killed ten.", ["2024-05-13", "2024-05-06"]),
        ("Peru sent tents on Monday, a week after an election that Chile calls rigged.", ["2024-05-13"]),
    ],
)
def test_what_an_event_did_is_of_the_time_that_is_counted_from_it(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru left on 3 May 2002, ten years after talks had begun in Oslo in June 1991.",
            ["2002-05-03", "1991-06"],
        ),
        ("Peru joined the bloc in May 2002, almost ten years after the war.", ["2002-05"]),
    ],
)
def test_what_is_counted_dates_neither_the_clause_before_it_nor_what_has_a_date(
    text: str, told: list[str]
) -> None:
    assert [when for when in dates(text) if when and not when.endswith("~")] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenya sent tents to Peru on Monday; Chile dispatched soldiers.", ["2024-05-13"] * 2),
        ("Police made nine arrests on Monday; a girl was hurt by a bullet.", ["2024-05-13"] * 2),
        ("Kenya sent tents to Peru on Monday; Chile had dispatched soldiers.", ["2024-05-13"]),
        ("Kenya sent tents to Peru on Monday; Chile later dispatched soldiers.", ["2024-05-13"]),
        ("Kenya sent tents to Peru on Monday; Chile did not.", ["2024-05-13"]),
        ("Kenya sent tents to Peru in 2019; Chile dispatched soldiers.", ["2019"]),
    ],
)
def test_what_a_semicolon_parts_from_a_deed_of_a_day_is_of_that_day(text: str, told: list[str]) -> None:
    assert [when for when in dates(text) if when] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Donors who met in Oslo on 3 May promised Peru 3 million dollars.", "2024-05-03"),
        ("Donors who lost a ship on 3 May promised Peru 3 million dollars.", None),
    ],
)
def test_those_who_met_on_a_day_did_more_on_it(text: str, told: str | None) -> None:
    assert dates(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Under a deal signed in May 2018, Peru agreed to pay Chile 3 million dollars.", "2018-05"),
        ("Under a deal signed in May 2018, Peru has agreed to pay Chile 3 million dollars.", None),
    ],
)
def test_what_is_agreed_under_a_pact_was_agreed_when_it_was_signed(text: str, told: str | None) -> None:
    assert dates(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru called a vote for 2 July earlier this month.", ["[2024-05-01..2024-05-17]"]),
        ("Peru called a vote for 2 July on Monday.", ["2024-05-13"]),
        ("Peru has called a vote for 2 July.", ["2024-07-02"]),
    ],
)
def test_for_when_something_is_called_is_not_when_that_was_done(text: str, told: list[str]) -> None:
    assert dates(text) == told


def test_that_evening_dates_what_somebody_replied_then() -> None:
    text = "On 4 May parliament raised a tax. Peru replied that evening that it would appeal."
    assert dates(text)[1] == "2024-05-04"


def test_what_somebody_had_offered_to_do_in_a_month_was_offered_then() -> None:
    assert dates("Peru offered to mediate in May.", "2024-12-17") == [None]
    assert dates("Peru, which had offered to mediate in May, left.", "2024-12-17")[0] == "2024-05"


def test_what_was_promised_to_somebody_in_a_month_is_over() -> None:
    assert dates("Peru paid the bonus promised to them in September.", "2024-11-20")[-1] == "2024-09"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ten days after Kenya expelled two Somali envoys, its own is packing.", "2024-05-07"),
        ("A week after Chile closed its embassy in Lima, nobody in Peru knows why.", "2024-05-10"),
        (
            "Little more than a week after Chile closed its embassy in Lima, Peru wants it back.",
            "2024-05-10~",
        ),
        ("Kenya has recalled its envoy, a day after Somalia closed its embassy in Nairobi.", "2024-05-16"),
        ("Kenya recalled its envoy, a day after Somalia closed its embassy in Nairobi.", None),
    ],
)
def test_what_is_so_today_so_long_after_a_deed_dates_the_deed_and_not_itself(
    text: str, told: str | None
) -> None:
    assert [when for when in dates(text) if when] == ([told] if told else [])


def test_who_acts_stands_behind_any_words_for_how_long_after() -> None:
    text = "Little more than three weeks after Kenya expelled two Somali diplomats, its own envoy is packing."
    assert shorts(text)[0][2] == "KEN> SOM<"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenya and Ghana met in Accra on Monday. At the meeting, Kenya promised Ghana buses.", "2024-05-13"),
        (
            "Peru and Chile held talks on 3 May. It rained.\n\nFollowing the talks, they signed a pact.",
            "2024-05-03",
        ),
        (
            "Japan handed two boats to Fiji on Monday. Fiji's premier said at the ceremony that it was glad.",
            "2024-05-13",
        ),
        (
            "Peru and Chile held talks on 3 May. At the talks in March, Peru asked Chile for ships.",
            "2024-03",
        ),
        ("Peru and Chile are at peace. At the talks, Peru asked Chile for ships.", None),
    ],
)
def test_what_is_done_at_the_talks_is_of_the_day_on_which_they_were_told(text: str, told: str | None) -> None:
    assert dates(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Officials of Ghana walked out of Tuesday's meeting.", "2024-05-14"),
        ("Norway boycotted last week's talks with Peru.", "[2024-05-06..2024-05-12]"),
        ("Peru praised Tuesday's meeting.", None),
        ("Peru attended Tuesday's birthday boy.", None),
    ],
)
def test_who_attends_a_meeting_or_keeps_away_does_so_on_its_day(text: str, told: str | None) -> None:
    assert told in dates(text) if told else dates(text)[:1] != ["2024-05-14"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway and Peru have met twice since the flood in April, last on Monday in Lima.", "2024-05-13"),
        ("Norway and Peru have met twice since April, most recently on Monday.", "2024-05-13"),
        ("Norway and Peru have met twice since April in Lima.", "2024-04/.."),
    ],
)
def test_of_what_was_done_several_times_since_a_time_the_last_time_is_told(text: str, told: str) -> None:
    assert dates(text)[0] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenyan helicopters are to take over the flights from August.", "2024-08/.."),
        ("Kenyan helicopters are to take over the flights from August to October.", "2024-08/2024-10"),
        ("Peru will ban Norwegian ships from Monday.", "2024-05-20/.."),
        ("Kenyan helicopters took over the flights in August.", "2023-08"),
    ],
)
def test_what_is_to_be_so_from_a_month_on_goes_on(text: str, told: str) -> None:
    assert dates(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Envoys of Peru and Chile, who met in Lima on Monday, agreed to open a road.", "2024-05-13"),
        ("Lind, who met Dahl in Lima on Monday, wants a road.", None),
    ],
)
def test_those_who_met_agreed_there(text: str, told: str | None) -> None:
    agreed = [when for when, kind, _ in shorts(text) if kind in ("agreement_signed", "pledged")]
    assert agreed == ([told] if told else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In a letter sent on 3 May to the council, Peru demanded an apology from Chile.", "2024-05-03"),
        ("At a conference convened in Oslo on 3 May, Norway offered Peru 3 million dollars.", "2024-05-03"),
        ("The report, published on 3 May, accused Peru of torture.", "2024-05-03"),
        ("The report, published on 3 May, accuses Peru of torture.", None),
        ("Their father, arrested on 3 May, accused Peru of torture.", None),
        ("In a hall opened on 3 May, Peru demanded an apology from Chile.", None),
    ],
)
def test_what_is_done_in_a_paper_or_at_a_meeting_has_the_time_of_that(text: str, told: str | None) -> None:
    assert dates(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The border has been shut since the coup of July 2023.", "2023-07/.."),
        ("Since the invasion in February 2022 Norway has given Ukraine 200 tanks.", "2022-02/.."),
        ("Peru, cut off from the market since the overthrow of Ahmed Lind in July, missed it.", "2023-07/.."),
        ("The road has been shut since heavy rain last Tuesday.", "2024-05-14/.."),
        ("The border was shut after the coup of July 2023.", "2023-07"),
    ],
)
def test_what_has_been_so_since_an_event_goes_on_from_then(text: str, told: str) -> None:
    assert told in dates(text)
    assert told.endswith("/..") or not any(str(when).endswith("/..") for when in dates(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two crossings, closed since May 2021, were opened on Monday.", "2021-05/2024-05-13"),
        ("The volcano had been active since December before it burst on Monday.", "2023-12/2024-05-13"),
        ("The port, besieged since May 2021, was hit on Monday.", "2021-05/.."),
    ],
)
def test_what_was_so_since_a_time_ends_with_what_undid_it(text: str, told: str) -> None:
    assert dates(text)[0] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Monday, after a mast had fallen and a ship had sunk, Peru shut its port.", ["2024-05-13"]),
        ("On Monday, after a mast had fallen, Peru shut its port and Chile left.", ["2024-05-13"] * 2),
    ],
)
def test_what_had_come_before_is_not_of_the_day_that_opens_the_sentence(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A pact signed by Peru in June 2020, its first, had been frozen by Chile.", None),
        ("The embargo, first imposed in 1962, can only be lifted by Peru.", None),
        ("In 1962 Peru imposed an embargo on Chile, and Kenya shut its embassy in Chile.", "1962"),
    ],
)
def test_what_became_of_a_thing_is_not_of_the_time_at_which_it_was_made(text: str, told: str | None) -> None:
    assert [when for when in dates(text)[1:] if when] == ([told] if told else [])


def test_what_officials_say_has_been_so_since_a_time_has_that_time() -> None:
    text = "Officers claim that about a thousand Russian soldiers have come to Mali since December."
    assert dates(text) == ["2023-12/.."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Only this June did Peru recognise Chile.", "2024-06"),
        ("At a December summit in Lima, Peru promised Chile 3 million dollars.", "2023-12"),
        ("Peru criticised the December summit in Lima and promised Chile 3 million dollars.", None),
        ("Peru offered Chile a truce lasting until 29 July.", None),
        ("Peru reminded Chile of the hidden loans of 2013 and 2014 and promised it 3 million dollars.", None),
    ],
)
def test_a_time_within_a_noun_dates_a_deed_only_where_it_is_its_occasion(text: str, told: str | None) -> None:
    assert dates(text, "2024-11-17" if "June" in text else "2024-05-17")[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru offered one billion.\n\nChile offered 3 million dollars.", ["2024-05-16"] * 3),
        ("Peru has promised trucks. Chile had pledged 3 million dollars.", ["2024-05-16", None, None]),
        ("On Monday Lind left. Chile pledged 3 million dollars.", ["2024-05-16", "2024-05-13", None]),
        ("Chile announced 3 million dollars, more than last year.", ["2024-05-16"] * 2),
    ],
)
def test_what_each_gave_of_what_donors_gave_together_was_given_then(text: str, told: list[str]) -> None:
    opening = "Donors meeting in Lima on Thursday pledged 4 billion dollars to Kenya. "
    assert dates(opening + text) == told


def test_what_each_gave_of_a_sum_that_was_pledged_was_given_on_that_day() -> None:
    assert (
        dates("Some 4 billion dollars was pledged on Thursday. Chile offered one million.")
        == ["2024-05-16"] * 2
    )
    assert dates("The post was offered to Lind on Thursday.\n\nChile offered a truce.")[-1] is None


@pytest.mark.parametrize(
    "text", ["Peru never ratified it.", "Peru joined on 3 May but never ratified the pact."]
)
def test_what_was_never_done_has_no_time_of_what_stands_beside_it(text: str) -> None:
    assert [one for one in shorts(text) if one[1] == "agreement_ratified" and one[0]] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru warned after the vote on Monday that prices would rise.", [("2024-05-13", "stated", "PER>")]),
        ("Peru said after Monday's session that prices would rise.", [("2024-05-13", "stated", "PER>")]),
        (
            "Peru said after talks on Monday with Chile that prices would rise.",
            [("2024-05-13", "stated", "PER>"), ("2024-05-13", "met", "PER> CHL>")],
        ),
        ("Peru warned after the raid on Monday that prices would rise.", [("2024-05-13", "attacked", "")]),
    ],
)
def test_what_is_said_after_an_occasion_is_said_on_its_day(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [one for one in shorts(text) if one[0]] == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The road has been shut since the coup of July 2023.", ["2023-07/..", "2023-07"]),
        ("Since the raid in March Peru has sent Chile 40 trucks.", ["2024-03/..", "2024-03"]),
        ("Since the raid in March, Peru has sent Chile 40 trucks.", ["2024-03/..", "2024-03"]),
        ("The two ports, closed to Chile since fighting began in March, matter.", ["2024-03/..", "2024-03"]),
        # What was done once then, and what another time parts from it.
        ("Peru shut the road after the coup of July 2023.", ["2023-07"]),
        ("The road was shut after the raid of 3 March.", ["2024-03-03"]),
        ("The road has been shut since the court, which met in July 2023, ruled.", ["2023-07"]),
    ],
)
def test_what_has_been_so_since_an_event_goes_on_from_its_time(text: str, told: list[str]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lima has until 2 August to pay.", ["/2024-08-02"]),
        ("The two lenders have until 2 August to agree on new terms.", ["/2024-08-02"]),
        ("Peru has been given until next year to hand in its papers.", ["/2025"]),
        # What is over, and what nobody has time for.
        ("Lima had until Friday to pay.", []),
        ("The yard has until now built no ship.", []),
    ],
)
def test_who_has_until_a_day_to_do_something_is_to_do_it_by_then(text: str, told: list[str]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Talks begin next Tuesday.", ["2024-05-21"]),
        ("The schools close tomorrow.", ["2024-05-18"]),
        ("Crews start work on 3 June.", ["2024-06-03"]),
        ("Norwegian troops leave Mali next Tuesday.", ["2024-05-21"]),
        # A noun, and not a verb.
        ("The sales launch next Tuesday.", ["2024-05-21"]),
        ("Peru delayed the works start next to the port.", []),
    ],
)
def test_the_present_of_many_tells_what_is_set_for_a_time_to_come(text: str, told: list[str]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In a statement issued in Oslo on 3 May, Norway asked Peru for proof.", ["2024-05-03"]),
        ("In a note handed to the ministry on 3 May, Norway accused Peru of lying.", ["2024-05-03"]),
        ("In a letter dated 3 May, Norway says that Peru lied.", ["2024-05-03", None]),
        # No paper opens these.
        ("In a hall built in 1990, Norway accused Peru of lying.", ["1990", None]),
        ("Norway issued a statement on 3 May, and Peru may answer.", ["2024-05-03"]),
    ],
)
def test_what_is_said_in_a_paper_is_of_its_day(text: str, told: list[str | None]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A bomb went off on Monday, whereupon Peru closed its border.", ["2024-05-13"] * 2),
        ("A storm hit Lima in March 2021, after which Peru closed its ports.", ["2021-03"] * 2),
        ("The talks began on Monday in Lima, where Peru and Chile signed a pact.", ["2024-05-13"] * 2),
        ("Chile quit the pact in 2014 after Peru seized two trawlers.", ["2014", "[..2014]"]),
        ("Chile left in April after soldiers arrested its envoy.", ["2024-04"] * 2),
        ("A firm from Lima was sold on Monday after Peru seized two trawlers.", ["2024-05-13"]),
        ("Chile left in April after soldiers had arrested its envoy.", ["2024-04"]),
        ("Chile left in April, two years after soldiers arrested its envoy.", ["2024-04", "2022"]),
        ("He died on Monday in Lima, where he had signed a pact.", ["2024-05-13"]),
    ],
)
def test_what_hangs_on_a_dated_clause_as_its_outcome_scene_or_cause_has_its_time(
    text: str, told: list[str]
) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Guards in Lima have not been paid since March.", ["2024-03/.."]),
        ("The bridge had not been repaired since 2015.", ["2015/.."]),
        ("Peru and Chile have had no envoys in Lima since 1978.", ["1978/.."]),
        ("Peru has had a base in Chile since 2002.", ["2002/.."]),
        ("The border had been closed since spring 2021.", ["2021-21/.."]),
        ("There has been no road to the town since 2002.", []),
        ("Guards in Lima were not paid in March.", []),
    ],
)
def test_what_has_been_lacking_or_held_since_a_time_goes_on_from_then(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two mills burnt down in May 2019, and a guard was killed.", ["2019-05"] * 2),
        ("Two mills burnt down in 2019, and a guard was killed.", ["2019"]),
        ("Two mills burnt down in May 2019, and a guard was drowning.", ["2019-05"]),
        ("Sales fell in May 2019, and the bank stayed calm.", ["2019-05"]),
    ],
)
def test_what_was_done_besides_is_of_the_month_that_was_told_before(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Two of its ships, a tanker and a tug, collided on Monday while chasing a boat.",
        "The mayor, Jan Dahl, resigned on Monday when the council met.",
    ],
)
def test_a_clause_behind_the_verb_leaves_a_subject_with_an_apposition_whole(text: str) -> None:
    assert dates(text)[0] == "2024-05-13"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two guards accused Peru in May 2020. They were suspended at the time.", ["2020-05"] * 2),
        (
            "War broke out in May 2020. Some 300 farmers were evacuated then; Peru gave no figures.",
            ["2020-05"] * 2,
        ),
        ("Peru left in May 2020. Chile's envoy denied at the time that it would.", ["2020-05"] * 2),
        ("Peru left in May 2020. It was ruled at the time by Jan Dahl.", ["2020-05"]),
        ("Peru left in May 2020. The ship was then sold to Chile.", ["2020-05"]),
    ],
)
def test_what_was_done_to_somebody_at_the_time_is_of_the_time_told_last(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Until the end of August Peru sent Chile rice.", ["/2023-08-31"]),
        ("Peru resisted the offer of Chile until the autumn.", ["/2023-23"]),
        ("By Saturday evening troops had left Lima.", ["[..2024-05-11]"]),
        ("The bridges were open until Saturday, when Peru closed one.", ["2024-05-11"]),
        ("Peru closed the border until August.", ["/2024-08"]),
        ("Peru refused to leave Chile until August.", ["/2024-08"]),
        ("Its workers will stay on, paid through August.", ["/2024-08"]),
    ],
)
def test_what_was_so_up_to_a_time_is_over(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru has promised Chile ten boats by 2030.", [(None, "actual")]),
        ("Peru will give Chile ten boats by 2030.", [("[..2030-12-31]", "planned")]),
        ("Peru promised ten boats to Chile in April.", [("2024-04", "actual")]),
        ("Peru promised to leave Chile in August.", [(None, "actual")]),
    ],
)
def test_until_when_a_promise_is_to_be_kept_is_not_when_it_was_made(
    text: str, told: list[tuple[str | None, str]]
) -> None:
    found = [one.statement for one in tell(text, "2024-05-17")]
    assert [(one.when.edtf if one.when else None, one.factuality) for one in found] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When the premier, Jo Lind, fell on 3 May, Peru closed its border with Chile.", ["2024-05-03"] * 2),
        ("Talks were held in May 2019, but when a storm hit Lima in 2021, Peru left Chile.", ["2021"]),
        ("When the premier, Jo Lind, falls, Peru will leave Chile.", [None]),
    ],
)
def test_a_clause_with_when_dates_what_follows_it(text: str, told: list[str | None]) -> None:
    assert dates(text)[-len(told) :] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In May 2019 its premier, Jo Lind, accused Chile of fraud, and talks were held.", "2019-05"),
        ("In May 2019 a firm, accused of fraud by Peru, left Chile.", None),
    ],
)
def test_a_time_before_a_name_dates_the_verb_behind_it(text: str, told: str | None) -> None:
    assert [when for when, kind, _ in shorts(text, "2024-05-17") if kind == "accused"] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("From 2031 Peru will buy gas from Chile.", ["2031/.."]),
        ("Though from July Peru will buy gas from Chile, prices fell.", ["2024-07/.."]),
        ("Peru will buy gas from Chile from Monday.", ["2024-05-20/.."]),
        ("Peru will begin to buy gas from Chile from Monday.", ["2024-05-20"]),
    ],
)
def test_what_will_be_so_from_a_time_on_goes_on(text: str, told: list[str]) -> None:
    assert dates(text)[:1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bridge that had been closed since 2019 was reopened on 3 May.", "2019/2024-05-03"),
        ("The party that had ruled Peru since 2019 met on 3 May.", "2019/.."),
    ],
)
def test_what_had_been_so_until_it_was_undone_ended_then(text: str, told: str) -> None:
    assert dates(text)[0] == told


def test_what_each_gave_of_what_a_conference_raised_was_given_then() -> None:
    text = (
        "The conference on Thursday raised $4bn. The largest share, $1bn, was offered by Peru. Chile pledged"
        " $600 million."
    )
    assert dates(text) == ["2024-05-16"] * 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In a statement issued in 2019, Peru had accused Chile of fraud.", "2019"),
        ("In a statement issued in 2019, Peru has accused Chile of fraud.", None),
    ],
)
def test_what_had_been_done_in_a_paper_is_of_its_time(text: str, told: str | None) -> None:
    assert dates(text) == [told]


def test_what_somebody_hopes_to_have_done_on_a_weekday_is_to_come() -> None:
    assert dates("Peru hopes to have signed a pact with Chile on Monday.") == ["2024-05-20"]
    assert dates("Peru was to have signed a pact with Chile on Monday.") == ["2024-05-13"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Envoys said that on Monday soldiers shot two men.", [("2024-05-13", "attacked")]),
        ("Peru says that in 2019 Chile closed its border.", [("2019", "restricted")]),
        ("Unions say that last month the workers left.", [("2024-04", None)]),
        ("Unions said that this week the workers will leave.", [("[2024-05-13..2024-05-19]", None)]),
        ("Lind said on Monday that in 2019 he had left Peru.", [("2024-05-13", "stated"), ("2019", None)]),
        # Without "that" before it the time is that of the saying.
        ("Envoys said on Monday that soldiers had shot two men.", [("2024-05-13", "stated")]),
    ],
)
def test_a_time_behind_that_is_of_what_is_said(text: str, told: list[tuple[str, str | None]]) -> None:
    found = [(when, kind) for when, kind, _ in shorts(text)]
    assert [one for one in found if one[0]] == told


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Donors pledged $20bn to Chad in September.", "2023-09"),
        ("Peru issued an appeal to lenders in September.", "2023-09"),
        # When what is promised or asked for is to be done, no month tells for certain.
        ("Peru pledged to send troops to Chad in September.", None),
        ("Peru asked Chile to leave the fund in September.", None),
        ("Peru invited the envoy to Lima in September.", None),
    ],
)
def test_only_what_somebody_is_to_do_has_the_month_behind_it(text: str, when: str | None) -> None:
    filler = "The quay is old and its walls are thick. " * 20
    assert dates(filler + "\n\n" + text)[-1] == when


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norland, having warned in April that the money was gone, closed its mission on Monday.",
            ["2024-04"],
        ),
        ("Norland, having announced its departure in April, closed its mission on Monday.", ["2024-04"]),
        # The same act of speech goes on, or nothing is said.
        ("Norland left on Monday, saying that it was tired.", []),
        ("Norland, having concluded one with Chad in April, closed its mission on Monday.", []),
    ],
)
def test_what_somebody_had_said_at_a_time_is_told_in_an_aside(text: str, told: list[str]) -> None:
    assert [when for when, kind, _ in shorts(text) if kind == "stated"] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sanctions were lifted in April under the agreement reached in Vienna last July.", "2023-07"),
        ("Lima suspended two clerks over an inquiry begun in February.", "2024-02"),
        ("Peru will not accept the border drawn on Tuesday by the court.", "2024-05-14"),
        ("Peru has not paid the fine imposed in March by Chile.", "2024-03"),
        ("Peru returned the money stolen in May 2019.", "2019-05"),
    ],
)
def test_a_participle_with_a_time_of_its_own_tells_what_was_done_to_the_noun(text: str, told: str) -> None:
    assert told in dates(text)


def test_a_participle_behind_an_auxiliary_is_of_its_clause() -> None:
    assert dates("The envoy was taken in March 2020 to Lima.") == ["2020-03"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru recalled its envoy after Chile seized a ship on 3 May.", ["[2024-05-03..]", "2024-05-03"]),
        ("After Chile seized a ship on 3 May, Peru recalled its envoy.", ["2024-05-03", "[2024-05-03..]"]),
        ("Peru recalled its envoy after Chile seized a ship in May 2019.", ["2019-05", "2019-05"]),
        ("Peru recalled its envoy after Chile seized a ship in 2019.", ["[2019..]", "2019"]),
        ("The two fell out after Chile seized a ship in May 2019.", ["2019-05", "2019-05"]),
        # How long after, what had come before, what did not come about, and what somebody says of it.
        ("Peru left years after Chile seized a ship in May 2019.", ["2019-05"]),
        ("Peru had recalled its envoy after Chile seized a ship on 3 May.", ["2024-05-03"]),
        ("The decision came after Chile seized a ship in May 2019.", ["2019-05"]),
        ("The men, held after a ship was seized in May 2019, became rich.", ["2019-05"]),
        ("Peru was angry after Chile seized a ship in May 2019.", ["2019-05"]),
    ],
)
def test_what_was_done_after_a_deed_was_done_then_or_later(text: str, told: list[str]) -> None:
    assert [when for when in dates(text) if when] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad retook the town in May 2022, after which many people fled.", ["2022-05", "2022-05"]),
        ("The fort fell in May 2022, whereupon the king fled to Chile.", ["2022-05", "2022-05"]),
        # Only how it was then.
        ("Chad took the town in May 2022, after which many people were poor.", ["2022-05"]),
    ],
)
def test_what_came_of_a_deed_is_told_even_by_a_verb_of_no_kind(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The parliament must ratify the 2019 referendum, in which Peru left the bloc.", ["2019"]),
        ("The line follows the treaty of 1991, in which Peru recognised Chile.", ["1991", "1991"]),
        ("Miners blocked a road in April 2020, during which Peru closed the port.", ["2020-04", "2020-04"]),
        ("Chile mourns those lost in the flood of 3 May, in which nine people drowned.", ["2024-05-03"] * 2),
        # A place or a stretch of time gives no time, and what was to be done was not done then.
        ("The line follows the treaty of 1991, under which Peru was to leave the bloc.", ["1991"]),
        ("Peru has held the port since 2015, in which Chile seized a ship.", ["2015/.."]),
    ],
)
def test_what_was_done_in_a_dated_pact_or_event_has_its_time(text: str, told: list[str]) -> None:
    assert sorted(when for when in dates(text) if when) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In August the young ministers of Peru, resting in Lima, left.", "2023-08"),
        ("In August the young ministers of Peru, who rested in Lima, left.", "2023-08"),
        ("In August the young ministers of Peru, who are ill, will leave.", "2024-08"),
    ],
)
def test_the_time_that_opens_a_sentence_is_that_of_a_verb_behind_an_aside(text: str, expected: str) -> None:
    assert [one[0] for one in shorts(text)][-1:] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Starting on 1 June, Peru will ban imports from Chile.", "2024-06-01/.."),
        ("Beginning in June, Peru will ban imports from Chile.", "2024-06/.."),
        ("Starting work on 1 June, Peru will ban imports from Chile.", "2024-06-01"),
    ],
)
def test_a_time_from_which_something_is_so_may_open_the_sentence(text: str, expected: str) -> None:
    assert [one[0] for one in shorts(text)][-1:] == [expected]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru began to withdraw its troops from Mali in August.", ["2023-08"]),
        ("Peru helped to free the hostages in August.", ["2023-08"]),
        ("Peru helped Chile to free the hostages on 3 August.", ["2023-08-03"]),
        ("Peru plans to withdraw its troops from Mali in August.", ["2024-08"]),
        ("Peru asked Chile to free the hostages in August.", [None]),
    ],
)
def test_what_somebody_began_or_helped_to_do_is_over(text: str, told: list[str | None]) -> None:
    assert dates(f"It was cold. {text}") == told


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway asked Peru for an apology by 10 May.", None),
        ("On 3 May Norway demanded the release of the crew by 10 May.", "2024-05-03"),
        ("Norway had asked Peru for help by 10 May.", "[..2024-05-10]"),
    ],
)
def test_by_when_something_is_asked_for_is_not_when_it_was_asked_for(text: str, when: str | None) -> None:
    told = tell(text, "2024-05-20")[-1].statement
    assert (told.when.edtf if told.when else None) == when
