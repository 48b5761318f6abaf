"""Each happening has the time of its own clause, and no other."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import read, shorts, tell


def dates(text: str) -> list[str | None]:
    return [when for when, _, _ in shorts(text)]


def test_two_clauses_with_two_times_are_two_happenings() -> None:
    assert dates("The mill opened in 1921 and closed in 2003.") == ["1921", "2003"]


def test_what_is_joined_shares_the_time_that_opens_the_sentence() -> None:
    text = "On Monday France expelled two diplomats and Spain recalled its ambassador."
    assert dates(text) == ["2024-05-13", "2024-05-13"]


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
        "The 2015 agreement is old.",
        "France rejects the 2015 agreement.",
    ],
)
def test_a_time_that_belongs_to_something_else_dates_nothing(text: str) -> None:
    assert not [when for when in dates(text) if when]


def test_a_possessive_time_behind_the_verb_dates_only_its_noun() -> None:
    assert not dates("France condemned Wednesday's attack on the port.")


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
