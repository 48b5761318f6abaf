"""Who is received as a guest, and where."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's king welcomed Joe Biden to Oslo on Monday.", ("met", "NOR> USA>")),
        ("Norway's king welcomed Joe Biden at the airport on Monday.", ("met", "NOR> USA>")),
        ("Norway's king welcomed Joe Biden's decision on Monday.", ("endorsed", "NOR> USA<")),
        ("Norway welcomed the visit of Joe Biden on Monday.", ("endorsed", "NOR> USA<")),
    ],
)
def test_who_welcomes_somebody_somewhere_meets_him_and_praises_nobody(
    text: str, expected: tuple[str, str]
) -> None:
    assert [one[1:] for one in shorts(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's premier was received at the White House on Monday.", "USA> PER>"),
        ("Peru's premier will be hosted at the Kremlin on 23 May.", "RUS> PER>"),
        ("Peru's premier was received at the White House by Chile's envoy on Monday.", "CHL> PER<"),
    ],
)
def test_whose_house_it_is_receives_a_guest_whom_nobody_else_receives(text: str, expected: str) -> None:
    ((_, kind, parties),) = shorts(text)
    assert (kind, set(parties.split())) == ("met", set(expected.split()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A delegation led by the Chilean premier, Oda Lind, visited Lima in April.", "CHL> PER<"),
        ("The delegation, headed by Chile's premier, visited Lima in April.", "CHL> PER<"),
        ("The council, led by Chile's premier, visited Lima in April.", "PER<"),
        ("A Hamas delegation was in Moscow on Monday.", "Hamas> RUS<"),
    ],
)
def test_a_delegation_goes_by_whoever_leads_or_sends_it(text: str, expected: str) -> None:
    assert [one[1:] for one in shorts(text)] == [("visited", expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We agree," said Oda Lind after meeting Jan Dahl on Monday.', "Oda Lind> Jan Dahl>"),
        ('"We agree," said Oda Lind. Peru met Chile on Monday.', "PER> CHL>"),
    ],
)
def test_who_says_so_behind_the_verb_did_what_he_says_it_after(text: str, expected: str) -> None:
    assert [parties for _, kind, parties in shorts(text) if kind == "met"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The treaty sailed through the Dutch senate on Monday.", "NLD>"),
        ("The treaty cleared Peru's congress on Monday.", "PER>"),
        ("The pact won approval in Peru's parliament on Monday.", "PER>"),
        ("The deal won the backing of the lower house of Peru's parliament on Monday.", "PER>"),
        ("The treaty was ratified on Monday in Peru.", ""),
    ],
)
def test_the_house_that_a_pact_passes_ratifies_it(text: str, expected: str) -> None:
    assert [one[1:] for one in shorts(text)] == [("agreement_ratified", expected)]
