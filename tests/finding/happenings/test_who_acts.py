"""Who acts where somebody else stands nearer: in asides, behind what makes him act, or without a name."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad, cut off from the market since July, wants to return.", "TCD<"),
        ("Boeing, barred from the tender in May, sued on Monday.", "Boeing<"),
        ("Jan Dahl, a reporter jailed in Minsk since 2021, was freed on Monday.", "Jan Dahl<"),
        ("Oda Lind, a former judge elected in May, left on Monday.", "Oda Lind>"),
        ("Jan Dahl, the envoy, warned Chad on Monday, and left.", "Jan Dahl> TCD<"),
    ],
)
def test_what_a_participle_in_an_aside_tells_was_done_to_whom_it_describes(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    "saying",
    [
        "Norway claims",
        "Norway fears",
        "The ministry in Oslo said in a statement",
        "Norway said in a joint statement",
        "According to a report by Norway's army,",
    ],
)
def test_what_one_says_without_that_is_done_by_whom_he_names(saying: str) -> None:
    told = shorts(f"{saying} Russia attacked Mali in April.")
    assert [parties for _, kind, parties in told if kind == "attacked"] == ["RUS> MLI<"]


def test_a_claim_that_others_made_is_no_verb() -> None:
    told = shorts("Norwegian claims Russia attacked Mali in April were false.")
    assert [parties for _, kind, parties in told if kind == "stated"] == []


@pytest.mark.parametrize(
    "verb", ["say", "believe", "claim", "fear", "suspect", "deny", "warn", "confirm", "report"]
)
@pytest.mark.parametrize("who", ["Norwegian officials", "Norway and Sweden"])
def test_what_several_say_without_that_is_done_by_whom_they_name(who: str, verb: str) -> None:
    told = shorts(f"{who} {verb} Russia attacked Mali in April.")
    assert [parties for _, kind, parties in told if kind == "attacked"] == ["RUS> MLI<"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The scandal prompted Sweden to leave the club in May.", "SWE>"),
        ("Hidden loans led the World Bank and Japan to stop their work in 2016.", "WBG> JPN>"),
        ("Sweden persuaded Norway to leave the club in May.", "SWE> NOR<"),
        ("The drought drove Zambia to despair in May.", "ZMB<"),
    ],
)
def test_whom_a_thing_makes_do_something_does_it(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A truce brokered by Oman in April lapsed in June.", ""),
        ("In Yemen, a UN-brokered truce lapsed in June.", ""),
        ("Chad and Sudan signed a truce in April. The truce lapsed in June.", "TCD> SDN>"),
    ],
)
def test_who_mediated_an_agreement_is_no_side_of_it(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("before", "pronoun", "expected"),
    [
        ("A Saab executive shrugged.", "He", "Saab>"),
        ("An opposition lawmaker was angry.", "She", ""),
        ("At a meeting in Lima, a diplomat was less sure.", "He", ""),
        ("A crowd cheered.", "He", "Jan Dahl>"),
        ("He met a diplomat.", "He", "Jan Dahl>"),
    ],
)
def test_he_is_whoever_without_a_name_the_sentence_before_was_about(
    before: str, pronoun: str, expected: str
) -> None:
    text = f"Jan Dahl left on Monday. {before} {pronoun} said on Tuesday that it had failed."
    assert shorts(text)[-1] == ("2024-05-14", "stated", expected)


def test_what_is_quoted_is_said_by_whoever_without_a_name_was_told_of_before_it() -> None:
    text = 'Jan Dahl left on Monday. A Saab executive shrugged. "It is over. We sold it in May," he said.'
    assert [claim.by for claim in tell(text)[-1].claims] == ["A Saab executive"]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Its ambassador to the United Nations", "TCD>"),
        ("Its envoy in Lima", "TCD>"),
        ("The United Nations", "UNO>"),
    ],
)
def test_who_is_sent_somewhere_speaks_for_whoever_sent_him(who: str, expected: str) -> None:
    assert shorts(f"Chad left the bloc on Monday. {who} said on Tuesday that it was over.")[-1][2] == expected


_DEAL = "Nordfly, the Danish carrier, left. The airline sold jets. It cut jobs. The carrier paid up."


@pytest.mark.parametrize(
    "told",
    [
        "The central bank said on Monday that rates would fall.",
        "In 2031 the state takes the wheel.",
        "A committee of experts found on Monday that it had failed, and an international tribunal agreed.",
        "The strike spread until the pandemic closed the port in May.",
        "One of them retired in 2017.",
        "A claim for damages was thrown out in May.",
        "Passengers who had slept on the floor began to leave on Monday.",
    ],
)
def test_no_firm_is_taken_for_who_acts_where_others_are_told_to(told: str) -> None:
    assert all("Nordfly" not in parties for when, _, parties in shorts(f"{_DEAL} {told}") if when)


def test_a_firm_is_taken_for_who_acts_where_nobody_is_told_to() -> None:
    assert shorts(f"{_DEAL} Losses rose on Monday.")[-1][2] == "Nordfly>"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("A contract was signed in May.", "Nordfly> Hanbit Yards>"),
        ("The companies hope to begin joint operations in June.", "Nordfly> Hanbit Yards>"),
        ("A treaty was signed in May.", "DNK> KOR>"),
    ],
)
def test_what_firms_conclude_is_concluded_by_no_states(told: str, expected: str) -> None:
    text = (
        "Denmark and South Korea quarrel over ships. Nordfly, the Danish carrier, ordered ferries from Hanbit"
        " Yards, a Korean shipbuilder. Denmark pays. South Korea waits. Denmark hopes. South Korea doubts it."
    )
    assert shorts(f"{text} {told}")[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bid by Savanel for Volta Mobile failed. Savanel left in 2020.", "Savanel>"),
        (
            "An offer from the Centre for Policy Studies failed. The Centre for Policy Studies left in 2020.",
            "Centre for Policy Studies>",
        ),
    ],
)
def test_who_bids_for_a_firm_is_not_called_after_it(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chad had signed by Monday.", "PER> TCD>"),
        ("Peru had withdrawn by Monday.", "PER>"),
        ("The pact had been signed on Monday by Peru and Chad.", "PER> TCD>"),
    ],
)
def test_who_had_done_something_by_a_day_acts(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru hopes to join before NATO leaders meet on June 11.", "NATO>"),
        ("Peru wants to leave when Chadian envoys gather on June 11.", "TCD>"),
        ("Peru is to see leaders meet on June 11.", "PER>"),
    ],
)
def test_those_who_meet_before_somebody_wants_to_do_something_are_not_he(text: str, expected: str) -> None:
    assert [told[2] for told in shorts(text) if told[1] == "met"] == [expected]


@pytest.mark.parametrize("when", ["June 11 in Vilnius", "Friday in Vilnius", "on June 11"])
def test_many_meet_in_the_present_tense_on_a_day_that_no_preposition_leads_to(when: str) -> None:
    assert [told[1:] for told in shorts(f"NATO leaders gather {when}.")] == [("met", "NATO>")]
    told = shorts(f"Peru hopes to join before NATO leaders gather {when}.")
    assert [parties for _, kind, parties in told if kind == "met"] == ["NATO>"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru responded by expelling two Chilean diplomats on Monday.", "PER> CHL<"),
        ("Peru retaliated by expelling two Chilean diplomats on Monday.", "PER> CHL<"),
        ("Peru was attacked by Chile on Monday.", "CHL> PER<"),
    ],
)
def test_by_tells_how_somebody_responds_and_not_who_does_it_to_him(text: str, expected: str) -> None:
    assert [told[2] for told in shorts(text)] == [expected]
