"""Meetings, visits and events that are only named as the occasion of something else with a time."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def told(text: str, kind: str) -> list[tuple[str | None, list[str], list[str]]]:
    """Time, actors and recipients of what is told of a kind."""
    found = []
    for one in tell(text):
        statement = one.statement
        if statement.kind == kind:
            when = statement.when.edtf if statement.when else None
            actors = sorted(p.name for p in statement.parties if p.role == "actor")
            found.append((when, actors, [p.name for p in statement.parties if p.role == "recipient"]))
    return found


def dates(text: str) -> list[str]:
    return [when for when, _, _ in shorts(text) if when]


@pytest.mark.parametrize(
    "text",
    [
        "Macron promised aid to Peru on Monday after meeting Putin in Oslo.",
        "On Monday, after meeting Putin, Macron recalled his envoy.",
        "Macron recalled his envoy on Monday before holding talks with Putin.",
        "Macron freed two men on Monday after talks with Putin.",
        "Macron freed two men on Monday following five hours of talks with Putin.",
    ],
)
def test_a_meeting_after_or_before_which_something_is_done_is_on_that_day(text: str) -> None:
    [(when, actors, _)] = told(text, "met")
    assert when == "2024-05-13"
    assert "Vladimir Putin" in actors


@pytest.mark.parametrize(
    "text",
    [
        "Macron died on Monday two weeks after talks with Putin.",
        "Macron will fly home on Monday after talks with Putin.",
        "The firm shut a mill on Monday after meeting its targets.",
        "Macron recalled his envoy on Monday after talks with Putin broke down.",
    ],
)
def test_a_meeting_at_another_time_or_that_failed_is_not_on_the_day_of_what_follows_it(text: str) -> None:
    assert [when for when, _, _ in told(text, "met") if when == "2024-05-13"] == []


def test_two_who_sign_after_talks_have_had_them() -> None:
    assert told("Peru and Chile signed a pact on Monday after ten hours of talks in Oslo.", "met") == [
        ("2024-05-13", ["Chile", "Peru"], [])
    ]


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("A pact was signed in Lima on Monday during a visit by Emmanuel Macron.", ["Peru"]),
        ("A pact was signed on Monday, during a visit to Lima by Emmanuel Macron.", ["Peru"]),
        ("A pact was signed in Paris on Monday during a visit by Emmanuel Macron.", []),
    ],
)
def test_a_visit_during_which_something_is_done_is_on_its_day(text: str, host: list[str]) -> None:
    assert told(text, "visited") == [("2024-05-13", ["Emmanuel Macron"], host)]


def test_a_visit_by_nobody_with_a_name_is_no_happening_beside_what_is_done_then() -> None:
    assert told("A riot broke out in Lima on Monday during a visit by students.", "visited") == []


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Peru lost two ships in the 1982 war.", ["1982"]),
        ("Chile signed a pact with Peru at the 2019 Lima trade summit.", ["2019"]),
        ("Macron promised aid to Peru during the 2017 campaign.", ["2017"]),
        ("Peru apologised for its role in the 1982 war.", []),
        ("Prices rose as in the 2008 crisis.", []),
        ("Peru left the 2019 bloc.", []),
    ],
)
def test_an_event_known_by_its_year_dates_what_is_done_at_it(text: str, when: list[str]) -> None:
    assert dates(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The road has been impassable since Monday.", ["2024-05-13/.."]),
        ("Anna Lind has been chairwoman since 2019.", ["2019/.."]),
        ("There has been no rain since Monday.", []),
        ("The road is impassable.", []),
    ],
)
def test_since_when_things_are_as_they_are_is_told(text: str, when: list[str]) -> None:
    assert dates(text) == when


@pytest.mark.parametrize(
    ("text", "kind", "when"),
    [
        ("Three days after Peru sent troops to Chile, the port is quiet.", "forces_sent", "2024-05-14"),
        ("Two weeks after Peru seized the town, officials say it is empty.", "seized", "2024-05-03"),
    ],
)
def test_what_is_so_now_dates_what_it_is_counted_from(text: str, kind: str, when: str) -> None:
    assert [one for one, _, _ in told(text, kind)] == [when]


def test_what_was_done_later_does_not_date_what_it_is_counted_from() -> None:
    text = "Peru left the pact on Monday. Two days after it left, Chile signed a treaty."
    assert dates(text) == ["2024-05-13", "2024-05-15"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The bridge, which engineers hope to open in July, has cost millions.", ["2024-07"]),
        ("The bridge, which engineers hope to open, has cost millions.", []),
    ],
)
def test_what_is_planned_in_an_aside_is_told_with_its_own_time(text: str, when: list[str]) -> None:
    assert dates(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Peru ended more than 80 years of relations with Chile on Monday.", "2024-05-13"),
        ("Approval from Peru came through in April.", "2024-04"),
        ("Similar deals in 2018 and 2019 failed.", "2018/2019"),
        ("Peru, its neighbour, cut relations in 2021.", "2021"),
    ],
)
def test_what_was_done_has_its_day_and_no_stretch_up_to_it(text: str, when: str) -> None:
    assert dates(text) == [when]


def test_a_participle_behind_a_comma_is_no_verb_of_the_sentence() -> None:
    assert dates("The cable, cut years ago, was mended in April.") == ["2024-04"]
