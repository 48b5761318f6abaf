"""What usually is, what begins or ends by the calendar, and who only waits."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


@pytest.mark.parametrize(
    "text",
    [
        "Norway usually sends aid to Kenya in May.",
        "The mill, which normally opens in July, has no workers.",
        "The monsoon typically arrives in June.",
    ],
)
def test_a_month_in_which_something_usually_is_dates_no_happening(text: str) -> None:
    assert shorts(text) == []


def test_what_usually_was_in_a_year_came_about() -> None:
    assert shorts("The minister usually met rebels in May 2021.")[0][:2] == ("2021-05", "met")


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("The truce expires this week.", "planned"),
        ("The state of emergency ends this month and may be extended.", "planned"),
        ("The conference opens this week in Lima.", "planned"),
        ("The truce expired this week.", "actual"),
        ("Norway signs a pact with Kenya this week.", "actual"),
        ("The team leaves this week.", "planned"),
        ("It is a question for the envoys who gather on Monday in Lima.", "planned"),
        ("The envoy flies to Lima today.", "actual"),
        ("The talks leave the matter open until 20 July.", "actual"),
        ("In May 2021 the truce expires.", "actual"),
    ],
)
def test_what_begins_or_ends_in_the_present_in_a_time_not_over_is_planned(text: str, mood: str) -> None:
    assert tell(text)[0].statement.factuality == mood


def test_who_only_waits_does_nothing() -> None:
    assert shorts("Norway and Kenya will have to wait.") == []


def test_the_event_since_which_something_is_the_first_is_past() -> None:
    text = "It is the first ship to be loaded there since the attack in June."
    assert [when for when, kind, _ in shorts(text) if kind == "attacked"] == ["2023-06"]
