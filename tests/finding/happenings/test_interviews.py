"""Whom "we", "us" and "our men" mean in interviews and in what somebody quoted says."""

from __future__ import annotations

from tests.finding.happenings.telling import shorts

ASKED = "*{}*\n\n**How was it?**\n\n{}\n\n**And now?**\n\nNobody knows."
COLONEL = "The colonel commanded the French contingent in Gao from 2015 to 2017."


def told(introduction: str, answer: str) -> str:
    (one,) = shorts(ASKED.format(introduction, answer))
    return one[2]


def test_we_are_those_for_whom_the_introduction_says_that_the_person_speaks() -> None:
    assert told("The head of Oxfam in Goma talks about money.", "We fed 300 families in May.") == "OXFAM>"
    assert told(COLONEL, "Our soldiers left Mali on Monday.").startswith("FRA>")
    assert told("Marta Olivera led Peru's delegation.", "We rejected it on Monday.") == "PER>"


def test_us_and_what_is_ours_are_upon_whom_others_act() -> None:
    assert told(COLONEL, "Niger threatened us on Monday.") == "NER> FRA<"
    assert told("Marta Olivera led Peru's delegation.", "Chile sent us two lorries on Monday.") == "CHL> PER<"
    assert told(COLONEL, "Russia shelled our camp on Monday.") == "RUS> FRA<"


def test_without_questions_or_an_office_of_somebody_we_are_nobody() -> None:
    answer = "Chile threatened us on Monday."
    assert told("Marta Olivera has lived in Peru since May.", answer) == "CHL>"
    assert "PER" not in shorts(f"Marta Olivera led Peru's delegation.\n\n{answer}")[-1][2]


def test_she_who_is_quoted_is_meant_by_we() -> None:
    (_, quoted) = shorts('Oda Lind met Jan Dahl in March. "We sold a plant to Carlsberg in May," she said.')
    assert quoted[2] == "Oda Lind> Carlsberg<"


def test_the_firm_that_an_introduction_names_by_its_trade_is_spoken_for() -> None:
    sund = "Sund runs the Danish ferry operator Ostlinjen."
    assert told(sund, "Maersk sued us on Monday.") == "Maersk> Ostlinjen<"
    assert told("Sund knows the Danish ferry operator Ostlinjen.", "Maersk sued us on Monday.") == "Maersk>"


def test_what_is_ours_acts_for_itself_and_our_crews_strike_against_us() -> None:
    sund = "Sund runs the Danish ferry operator Ostlinjen."
    assert told(sund, "Our crews struck on Monday.") == "Ostlinjen<"
    both = ASKED.format(sund, "Maersk sued us on Monday, and our bank froze the account on Tuesday.")
    assert "Maersk" not in shorts(both)[-1][2]


def test_who_is_reached_by_telephone_speaks_to_reporters_and_to_no_other_party() -> None:
    for text in (
        "Reached by telephone on Monday, Oda Lind shrugged.",
        "Oda Lind was reached by phone on Monday.",
    ):
        assert "called" not in [kind for _, kind, _ in shorts(text)], text
    assert [kind for _, kind, _ in shorts("Norway reached Peru by phone on Monday.")] == ["called"]
