"""Titles of clauses that hang on another one: they tell their own deed, and not that of the sentence."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import tell


def _titles(text: str) -> list[str]:
    return [found.statement.title for found in tell(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The camp, which opened in 1990 and closed in 1993, is now a museum.", "The camp closed"),
        ("The law, which was passed in 1990 and amended in 1995, expired on Monday.", "The law was amended"),
        ("The law, which was passed in 1990 and amended in 1995, expired on Monday.", "The law expired"),
        (
            "The firm that built a dam in 1990 and ran it until 1995 went bust on Monday.",
            "The firm went bust",
        ),
    ],
)
def test_a_second_verb_of_a_relative_clause_has_the_subject_of_the_first(text: str, title: str) -> None:
    assert title in _titles(text)


def test_what_is_going_on_lends_its_helping_verb_to_no_deed_that_is_done() -> None:
    text = "Peru is considering the plan and announced last July that it would pay."
    assert "Peru announced last July that it would pay" in _titles(text)


def test_a_verb_behind_a_main_clause_is_still_that_of_its_subject() -> None:
    assert "Police charged him" in _titles("Police held a man who fled in May and charged him on Monday.")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Peru shut its port on Monday, a day after accusing Chile of theft.", "Peru accused Chile of theft"),
        ("Chile was criticised on Monday after expelling two envoys in April.", "Chile expelled two envoys"),
        (
            "The gang sold a mill on Monday after robbing a bank and burning a barn in April.",
            "The gang robbed a bank",
        ),
    ],
)
def test_a_form_in_ing_behind_after_is_done_by_the_subject(text: str, title: str) -> None:
    assert title in _titles(text)


def test_what_is_not_done_yet_is_not_told_as_done() -> None:
    titles = _titles("The union and the bank are seeking a loan before offering 3 million dollars in June.")
    assert not any("offered" in title for title in titles)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It rained. Members of the pact, which Chile quit in 1995, met on Monday.", "Chile quit the pact"),
        ("Oslo still keeps the charter of 1992, which Peru left in 1995.", "Peru left the charter of 1992"),
        ("The convoy reached the camp at Tarma, which was built in 1991.", "The camp at Tarma was built"),
        ("The yard, whose workers struck in April, closed on Monday.", "The yard's workers struck"),
    ],
)
def test_a_relative_clause_is_told_of_the_phrase_before_it(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    "text",
    [
        "The row, which began when Peru announced in April that it would leave, ended on Monday.",
        "The row, which had gone on since Peru announced in April that it would leave, was settled Monday.",
    ],
)
def test_what_is_said_within_a_relative_clause_ends_before_the_main_verb(text: str) -> None:
    said, *_, told = _titles(text)
    assert said == "Peru announced in April that it would leave"
    assert told.startswith(("The row ended", "The row was settled"))


def test_whoever_said_one_thing_said_what_and_that_adds() -> None:
    told = tell(
        "The envoy told the court that every ship had sailed and that two of them had sunk on Monday."
    )
    assert [(one.statement.title, [claim.by for claim in one.claims]) for one in told] == [
        ("Two of them had sunk", ["envoy"])
    ]


def test_a_condition_stays_with_what_hangs_on_it() -> None:
    text = "Novak said deliveries would begin as soon as the money arrived."
    assert _titles(text) == ["Deliveries would begin as soon as the money arrived"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Peru left in March and Chile, which had joined in 1990, followed on Monday.",
            ["Peru left in March", "Chile had joined", "Chile followed"],
        ),
        (
            "Two camps were opened in March and a third, built in Lima and Tarma, burned on Monday.",
            ["Two camps were opened", "A third camp burned"],
        ),
        (
            "Oslo met envoys of Peru and Chile, which joined in 1990, and closed a port on Monday.",
            ["Chile joined", "Oslo closed a port"],
        ),
    ],
)
def test_a_subject_behind_and_has_its_verb_behind_an_aside(text: str, titles: list[str]) -> None:
    assert _titles(text) == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Two bridges were opened in March and another was shut on Monday.", "Another bridge was shut"),
        ("The firm has three branches in Peru. One was shut on Monday.", "One branch was shut"),
        (
            "Cholera cases abound. Over 36,000 have been recorded since March.",
            "Over 36,000 cholera cases have been recorded",
        ),
        ("The court jailed five officers in March. Three were freed on Monday.", "Three officers were freed"),
    ],
)
def test_who_only_is_counted_is_called_by_the_noun_before(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Police stopped 30 lorries in Lima. Three were hurt on Monday.", "Three were hurt"),
        ("The firm lost 3 million dollars in two years. One was sold on Monday.", "One was sold"),
        ("Both were shut on Monday.", "Both were shut"),
    ],
)
def test_who_is_counted_is_called_by_no_noun_that_does_not_fit(text: str, title: str) -> None:
    assert title in _titles(text)


def test_part_of_a_number_is_not_all_of_it() -> None:
    (found,) = tell("Norway delivered the first of four tanks to Peru in March.")
    assert found.statement.quantity is None
    assert found.statement.title == "Norway supplies the first of four tanks to Peru"


def test_what_lasts_is_told_without_its_time() -> None:
    (found,) = tell("The mayor declared a week of mourning from Monday.")
    assert found.statement.title == "The mayor declared a week of mourning"


def test_what_comes_later_this_year_is_planned() -> None:
    assert [one.statement.factuality for one in tell("The mayor retires later this year.")] == ["planned"]
    assert [one.statement.factuality for one in tell("It shut in 2019. The mayor left later that year.")] == [
        "actual"
    ] * 2


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Peru repaid a loan from the bank, granted in 1990 and extended twice.",
            "A loan from the bank was granted",
        ),
        ("Peru scrapped a deal with Norway, negotiated in 1996.", "A deal with Norway was negotiated"),
        (
            "The firm lost a contract worth 90 million dollars with Fincan, concluded in 1996.",
            "A contract worth 90 million dollars with Fincan was concluded",
        ),
    ],
)
def test_a_participle_behind_a_comma_tells_of_the_object(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    "text",
    ["Peru jailed the head of the bank, founded in 1990.", "Peru sold a stake in the bank, founded in 1990."],
)
def test_who_has_a_part_in_a_thing_was_not_founded(text: str) -> None:
    assert not any(title.startswith(("The head of the bank was", "A stake")) for title in _titles(text))


def test_a_pact_behind_a_time_is_what_a_participle_tells_more_of() -> None:
    told = _titles("Norway ended on Monday its pact with Peru, renewed in 2018.")
    assert "Norway's pact with Peru was renewed" in told
    assert "Norway was renewed" not in _titles("Norway ended on Monday, renewed in 2018.")
