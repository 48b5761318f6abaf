"""What somebody answers to what was told just before."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell
from timeline.domain.statement import derive_status

SAID = "Norway said Peru had shelled the island on Monday"


def statuses(text: str) -> list[str]:
    """The status of each dated happening of a text."""
    return [
        derive_status(one.statement, one.claims, "single source") for one in tell(text) if one.statement.when
    ]


@pytest.mark.parametrize(
    "answer",
    [
        "Peru rejected this.",
        "Peru has denied the charge.",
        "Peru dismissed the reports as propaganda.",
        "Peru denies any involvement.",
        "The claim was denied by Peru.",
        "Peru's navy called the accusation absurd.",
        "Peru said this was untrue.",
        '"That is a lie," Peru\'s navy said.',
    ],
)
def test_what_the_next_sentence_denies_is_disputed(answer: str) -> None:
    assert statuses(f"{SAID}. {answer}") == ["disputed"]


@pytest.mark.parametrize(
    "answer",
    [
        "; Peru rejects this.",
        ", but Peru denied it.",
        ", which Peru denies.",
        ", a claim that Peru denies.",
        ", although Peru's navy disputed the account.",
    ],
)
def test_what_the_same_sentence_denies_behind_it_is_disputed(answer: str) -> None:
    assert statuses(SAID + answer) == ["disputed"]


def test_whoever_answers_is_named_and_his_sentence_is_evidence() -> None:
    found = tell(f"{SAID}. Peru rejected this.")[0]
    assert [(claim.code, claim.stance) for claim in found.claims] == [("NOR", "asserts"), ("PER", "denies")]
    assert found.passages[1:] == ((51, 70),)


def test_a_denial_of_something_else_leaves_what_was_said_before_alone() -> None:
    assert statuses(f"{SAID}. Peru denied that the talks had failed.") == ["attributed"]


def test_a_plain_deed_stays_a_deed_whatever_somebody_denies_behind_it() -> None:
    assert statuses("Norway closed the port on Monday. A spokesman denied a report on the reasons.") == [
        "asserted"
    ]
    assert statuses("Norway arrested the banker Nils Dahl on Monday. He denies any wrongdoing.") == [
        "asserted"
    ]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Peru had asked for a loan in May, which Chile refused to give.", ["PER> CHL<", "CHL> PER<"]),
        ("Peru asked for a loan on Monday but Chile refused.", ["PER> CHL<", "CHL> PER<"]),
        ("Peru offered two ships on Monday, which Chile declined.", ["PER> CHL<", "CHL> PER<"]),
        ("Peru asked for a loan on Monday and left Bolivia on Friday.", ["PER>", "PER> BOL<"]),
    ],
)
def test_who_refuses_is_whom_somebody_asked(text: str, parties: list[str]) -> None:
    assert [party for _, _, party in shorts(text)] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Peru offered two ships on Monday. The offer was declined by Chile on Tuesday.", "CHL> PER<"),
        (
            "Peru's premier, Oda Lind, phoned Chile's president on Monday and turned down the invitation.",
            "PER> CHL<",
        ),
        ("Peru barred Chile's ministers on Monday and called off the talks.", "PER> CHL<"),
        ("Peru met Chile's president on Monday and refused to comment.", "PER>"),
        ("Bolivia lent Peru ships on Monday. Rice, which Peru had refused in May, came too.", "PER>"),
        ("Bolivia promised Peru ships. Rain fell on Monday. Peru rejected that on Friday.", "PER>"),
    ],
)
def test_what_is_refused_is_that_of_whoever_offered_it_and_of_nobody_else(text: str, parties: str) -> None:
    assert next(party for _, kind, party in reversed(shorts(text)) if kind == "refused") == parties
