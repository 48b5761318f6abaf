"""Findings: what an editor should look at before publishing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.projecting.story import chronicle, entered, told
from timeline.domain.document import Omission
from timeline.projecting.findings import CHECKS, Finding, examine

if TYPE_CHECKING:
    from tests.projecting.story import Telling


def found(*tellings: Telling) -> list[tuple[str, str]]:
    return [(finding.check, finding.id) for finding in examine(chronicle(*tellings))]


def test_what_is_dated_published_and_sourced_gives_no_finding() -> None:
    assert found(told("met", "2024-06-19"), told("supplied", "2023/..")) == []


def test_what_no_passage_stands_behind_is_unsourced() -> None:
    noted = entered("met", "2024-06-19")
    assert examine(chronicle(noted)) == (
        Finding("unsourced", noted.id, "no passage stands behind “PRK -> RUS: met”"),
    )


def test_what_nothing_dates_is_undated() -> None:
    undated = told("met", None, title="They meet")
    assert examine(chronicle(undated)) == (Finding("undated", undated.id, "nothing dates “They meet”"),)


@pytest.mark.parametrize(
    ("when", "factuality", "is_early"),
    [
        ("2025-07-13", "actual", True),
        ("2025-08", "actual", True),
        ("2025-07-12", "actual", False),
        ("2025-07", "actual", False),
        ("2025-07-13", "planned", False),
        ("2025-07-13", "possible", False),
    ],
)
def test_a_fact_that_is_told_before_it_can_have_begun_is_premature(
    when: str, factuality: str, is_early: bool
) -> None:
    early = told("met", when, published="2025-07-12", factuality=factuality, title="They meet")
    expected = [Finding("premature", early.id, "“They meet” is told as a fact before it can have begun")]
    assert list(examine(chronicle(early))) == (expected if is_early else [])


def test_without_a_date_of_its_report_nothing_is_premature() -> None:
    assert found(entered("met", "9999")) == [("unsourced", entered("met", "9999").id)]


def test_a_source_without_a_date_is_unpublished_and_the_finding_says_what_to_do() -> None:
    telling = told("met", "2024-06-19", published=None, paper="leaflet")
    assert examine(chronicle(telling)) == (
        Finding(
            "unpublished",
            str(telling.source.id),
            "leaflet.md has no publication date; give it with --published",
        ),
    )


def test_every_passage_that_could_not_be_resolved_is_named_with_the_reason() -> None:
    view = chronicle(told("met", "2024-06-19", paper="daily"))
    omitted = (Omission(0, 5, "until Sunday", "no date to count from"), Omission(9, 12, "soon", "too vague"))
    (source,) = view.sources
    findings = examine(replace(view, sources=(replace(source, omitted=omitted),)))
    assert [(finding.check, finding.what) for finding in findings] == [
        ("unresolved", "daily.md: “until Sunday”: no date to count from"),
        ("unresolved", "daily.md: “soon”: too vague"),
    ]


def test_findings_stand_by_check_and_then_in_the_order_of_the_chronology() -> None:
    tellings = (
        entered("called"),
        told("met", "2030", published="2025-01-01"),
        told("met", None, published=None),
        entered("visited", "2024-06-19"),
    )
    view = chronicle(*tellings)
    checks = [finding.check for finding in examine(view)]
    assert checks == ["unsourced", "unsourced", "undated", "undated", "unpublished", "premature"]
    assert checks == sorted(checks, key=CHECKS.index)
    order = [line.id for line in view.lines]
    unsourced = [finding.id for finding in examine(view) if finding.check == "unsourced"]
    assert unsourced == sorted(unsourced, key=order.index)
