"""Quotations of several sentences, whose speaker one of them names."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def test_every_sentence_of_a_quotation_is_said_by_whoever_ends_it() -> None:
    text = '"We lost the mill in March. It will reopen in July. It was bad," said the mayor, Jan Dahl.'
    claims = [[claim.by for claim in found.claims] for found in tell(text) if found.statement.when]
    assert claims == [["mayor"], ["mayor"]]


def test_we_in_a_quotation_is_whoever_ends_it() -> None:
    text = '"We asked for our men on Tuesday. What we got was silence," Orlando Wijnhard told reporters.'
    assert shorts(text)[0] == ("2024-05-14", "requested", "Orlando Wijnhard>")


def test_what_stands_before_a_quotation_is_not_said_in_it() -> None:
    text = 'The mill burned in March. "It was bad," said the mayor, Jan Dahl.'
    assert tell(text)[0].claims == ()


def test_it_behind_a_plan_to_buy_is_the_buyer_who_says_so() -> None:
    found = tell("Dutch airline Windair will buy ten jets from Embraer, it said on Friday.")[0]
    assert [claim.by for claim in found.claims] == ["Windair"]


@pytest.mark.parametrize(
    "text",
    [
        '"It was bad," said the mayor, Jan Dahl. "The mill burned in March."',
        '"It was bad," said the mayor, Jan Dahl.\n\n"The mill burned in March."',
        'The mayor, Jan Dahl, denied the charge. "The mill burned in March."',
        'The mayor, Jan Dahl, urged patience. "We are poor. The mill burned in March."',
    ],
)
def test_a_sentence_that_is_only_quoted_is_said_by_whoever_spoke_before_it(text: str) -> None:
    claims = [[(claim.by, claim.stance) for claim in found.claims] for found in tell(text)]
    assert [by.endswith(("mayor", "Dahl")) and stance for by, stance in claims[-1]] == ["asserts"]


@pytest.mark.parametrize(
    "text",
    [
        '"It was bad," said the mayor, Jan Dahl. The mill burned in March.',
        'The mayor, Jan Dahl, denied the charge.\n\n"The mill burned in March."',
        'The gate was painted. "The mill burned in March."',
    ],
)
def test_what_stands_outside_or_apart_from_a_quotation_has_no_speaker(text: str) -> None:
    assert tell(text)[-1].claims == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"Today Peru closed its port," Oda Lind said on Monday.', ["2024-05-13", "2024-05-13"]),
        ("“Yesterday Peru shelled the port,” Oda Lind said on Monday.", ["2024-05-12", "2024-05-13"]),
        ('Oda Lind said on Monday: "Peru closed its port today."', ["2024-05-13", "2024-05-13"]),
        ('"Today Peru closed its port," Oda Lind said.', [None]),
        ("Oda Lind said on Monday that Peru closed its port today.", ["2024-05-17", "2024-05-13"]),
        ('Oda Lind said "yes" to Peru today.', ["2024-05-17"]),
    ],
)
def test_today_in_a_quotation_is_the_day_on_which_it_was_said(text: str, told: list[str | None]) -> None:
    assert sorted(str(when) for when, _, _ in shorts(text)) == sorted(map(str, told))


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("the mayor, Oda Lind, on Monday", "Oda Lind>"),
        ("a Peruvian lawmaker, Oda Lind, on Monday", "Oda Lind>"),
        ("a Lima shopkeeper, Oda Lind, who had come on Monday", "Oda Lind>"),
        ("the mayor, Oda Lind's rival, on Monday", ""),
        ("a guard, Oda Lind and others on Monday", ""),
    ],
)
def test_who_speaks_behind_the_verb_goes_by_the_name_apposed_to_what_he_is(who: str, expected: str) -> None:
    assert shorts(f'"The road is shut," said {who}.')[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The road is shut," said her lawyer, Oda Lind, on Monday.', "Oda Lind>"),
        ('Peru, which calls it "a war," said its army had left on Monday.', "PER>"),
    ],
)
def test_whose_lawyer_somebody_is_opens_a_speaker_and_a_clause_of_its_own_does_not(
    text: str, expected: str
) -> None:
    assert shorts(text)[-1][2] == expected
