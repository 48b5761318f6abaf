"""Whether a happening has begun by a day, from its date and its first report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.projecting.story import chronicle, day, entered, told
from timeline.projecting.begun import begun, by_start, can_follow, not_yet

if TYPE_CHECKING:
    from tests.projecting.story import Telling
    from timeline.domain.views import Line


def line(telling: Telling) -> Line:
    (only,) = chronicle(telling).lines
    return only


@pytest.mark.parametrize(
    ("when", "on", "answer"),
    [
        ("2024-22", "2024-05-31", "no"),
        ("2024-22", "2024-07-01", "possibly"),
        ("2024-22", "2024-08-31", "yes"),
        ("2023/..", "2023-06-01", "possibly"),
        ("2023/..", "2024-01-01", "yes"),
        # It always was, which is not the same as a start that nobody knows.
        ("../2023", "1066-01-01", "yes"),
        ("/2023", "1066-01-01", "possibly"),
        ("/2023", "2023-12-31", "yes"),
        ("/..", "2025-07-11", "possibly"),
        ("[2024..]", "2025-07-11", "possibly"),
        ("[2024..]", "2023-12-31", "no"),
        (None, "2025-07-11", "possibly"),
    ],
)
def test_before_its_report_the_date_alone_tells(when: str | None, on: str, answer: str) -> None:
    assert begun(line(told("supplied", when, published="2025-07-12")), day(on)) == answer


@pytest.mark.parametrize("when", ["/..", "[2024..]", "2025", "2025-07/..", "2025-07-12", None])
def test_what_is_told_as_a_fact_had_begun_when_it_was_told(when: str | None) -> None:
    assert begun(line(told("supplied", when, published="2025-07-12")), day("2025-07-12")) == "yes"


@pytest.mark.parametrize("factuality", ["planned", "considered", "possible", "denied"])
def test_what_is_not_told_as_a_fact_is_not_made_one_by_its_report(factuality: str) -> None:
    reported = told("supplied", "2025", published="2025-07-12", factuality=factuality)
    assert begun(line(reported), day("2025-07-12")) == "possibly"
    assert begun(line(reported), day("2025-12-31")) == "yes"


def test_what_is_told_as_a_fact_too_early_has_begun_when_its_date_says_so() -> None:
    futurate = line(told("agreement_in_force", "2025-12", published="2025-07-12"))
    assert [begun(futurate, day(on)) for on in ("2025-07-12", "2025-12-01", "2025-12-31")] == [
        "no",
        "possibly",
        "yes",
    ]


def test_what_nobody_published_is_only_as_certain_as_its_date() -> None:
    assert begun(line(entered("met")), day("2030")) == "possibly"
    assert begun(line(entered("met", "2024")), day("2024-06-01")) == "possibly"


def test_the_first_report_counts() -> None:
    twice = told("supplied", None, published="2025-07-12").corroborated("2024-02-01")
    assert begun(line(twice), day("2024-02-01")) == "yes"
    assert begun(line(twice), day("2024-01-31")) == "possibly"


def test_an_undated_plan_had_not_happened_before_it_was_voiced() -> None:
    plan = line(told("met", None, published="2025-07-12", factuality="planned"))
    assert not_yet(plan, day("2025-07-11"))
    assert not not_yet(plan, day("2025-07-12"))
    assert not not_yet(line(told("met", None, published=None, factuality="planned")), 0)
    assert not not_yet(line(told("met", "2024", published="2025-07-12", factuality="planned")), 0)
    assert not not_yet(line(told("met", None, published="2025-07-12")), 0)


@pytest.mark.parametrize(
    ("later", "earlier", "answer"),
    [
        ("2024-06", "2024-05", True),
        ("2024-05", "2024-05-20", True),
        ("2024-05-20", "2024-05-20", True),
        ("2024-05-19", "2024-05-20", False),
        ("2024-05", "2024-06/..", False),
        ("2030", "2024-06/..", True),
        ("2024", None, True),
    ],
)
def test_what_is_certainly_earlier_cannot_follow(later: str, earlier: str | None, answer: bool) -> None:
    assert can_follow(line(told("met", later)), line(told("met", earlier))) == answer


@pytest.mark.parametrize(("published", "answer"), [("2024-05-31", False), ("2024-06-01", True), (None, True)])
def test_the_undated_happened_before_its_report(published: str | None, answer: bool) -> None:
    undated = line(told("forces_withdrawn", None, published=published))
    assert can_follow(undated, line(told("forces_sent", "2024-06"))) == answer


def test_lines_are_ordered_by_their_start_with_the_undated_last() -> None:
    lines = [line(told("met", when)) for when in (None, "2024-06", "2023/..", "2024-05-31", "../2023")]
    ordered = [other.statement.when for other in sorted(lines, key=by_start)]
    assert [when and when.edtf for when in ordered] == ["../2023", "2023/..", "2024-05-31", "2024-06", None]
