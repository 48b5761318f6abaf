"""Resolving a mention again when the publication date was corrected."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.domain.when import When
from timeline.finding.times import Relative, find_times, resolve, resolve_again


@pytest.mark.parametrize(
    "text",
    [
        "They met on Friday.",
        "They met last month.",
        "They met three weeks ago.",
        "They met in May.",
        "They met last summer.",
        "They met over the past two years.",
        "They met at Easter.",
        "They met in the second quarter.",
        "They met early this year.",
    ],
)
def test_a_corrected_publication_date_resolves_without_the_text(text: str) -> None:
    (first,) = find_times(text, date(2025, 7, 12), narrative=False)
    (second,) = find_times(text, date(2023, 2, 1), narrative=False)
    assert first.relative is not None
    value, when = resolve(first.relative, date(2023, 2, 1), first.reference)
    assert value == second.timex_value
    assert when is not None
    assert second.when is not None
    assert when.edtf == second.when.edtf


@pytest.mark.parametrize(
    "text",
    [
        "They met on Friday. Two days later they signed, and the following week the ships left port. " * 4,
        "They met at 3 a.m. on Tuesday and again over the weekend; in May and June they had met twice. " * 4,
        "Profit rose in the second quarter from a year earlier. It fell in the past two months. " * 4,
        "They met in 2019 and, three years later, last week. A year ago they had not met. " * 4,
        "They meet from November to March; between August and June they had met. " * 4,
        "They meet today. The next day they meet again, until Sunday, between 5 and 7 July. " * 4,
    ],
)
@pytest.mark.parametrize("published", [date(2023, 2, 1), date(2024, 12, 31), None])
def test_all_mentions_of_a_text_follow_a_corrected_publication_date(
    text: str, published: date | None
) -> None:
    before = find_times(text, date(2025, 7, 10), narrative=False)
    after = [(m.timex_value, m.when, m.problem) for m in find_times(text, published, narrative=False)]
    again = [(m.timex_value, m.when, m.problem) for m in resolve_again(text, before, published)]
    assert again == after


def test_an_unresolved_mention_resolves_once_the_publication_is_known() -> None:
    (mention,) = find_times("They stay until Sunday.", None)
    assert mention.relative is not None
    assert resolve(mention.relative, date(2025, 7, 12), "") == ("2025-07-13", When("2025-07-13"))
    assert resolve(mention.relative, None, "") == ("XXXX-WXX-7", None)


def test_a_count_of_units_keeps_their_precision() -> None:
    three_months = Relative("mention", "month", 3)
    assert resolve(three_months, None, "2022-05-24") == ("2022-08", When("2022-08"))


def test_a_day_that_a_year_does_not_have_stays_unresolved() -> None:
    leap_day = Relative("published", pick="this", pattern="XXXX-02-29")
    assert resolve(leap_day, date(2025, 7, 12), "") == ("XXXX-02-29", None)


def test_the_edge_of_the_calendar_is_no_error() -> None:
    assert resolve(Relative("published", "century", -3), date(1, 1, 1), "")[1] is None
    assert resolve(Relative("published", "week", 9), date(9999, 12, 30), "")[1] is None
