"""Which steps of an agreement are told."""

from __future__ import annotations

import pytest

from timeline.domain.views import Phase
from timeline.domain.when import When
from timeline.exporting.steps import exactest

Told = tuple[str, str | None, bool]


def times(*told: Told) -> list[str]:
    phases = [Phase(name, When(edtf) if edtf else None, certain, "i") for name, edtf, certain in told]
    return [phase.when.edtf if phase.when else "" for phase in exactest(phases)]


@pytest.mark.parametrize(
    "vaguer", ["2024-06", "2024-22", "2024", "2024-06/2024-07", "[2024-06-18..2024-06-20]", None]
)
def test_a_vaguer_time_of_the_same_step_is_left_out(vaguer: str | None) -> None:
    assert times(("signed", vaguer, True), ("signed", "2024-06-19", True)) == ["2024-06-19"]


def test_the_day_of_the_entry_into_force_says_since_when_it_is_in_force() -> None:
    assert times(("in force", "2024-12-04/..", True), ("in force", "2024-12-04", True)) == ["2024-12-04"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("signed", "2024-06", True), ("ratified", "2024-06-19", True)),
        (("signed", "2024-06-18", True), ("signed", "2024-06-19", True)),
        (("signed", "2024-05", True), ("signed", "2024-06-19", True)),
        (("in force", "2023/..", True), ("in force", "2024-12-04", True)),
        (("delivered", "2023", True), ("delivered", "2023-05", True)),
    ],
    ids=["another step", "another day", "another month", "open from another day", "done more than once"],
)
def test_times_that_contradict_or_tell_of_something_else_all_stand(one: Told, other: Told) -> None:
    assert times(one, other) == [one[1], other[1]]


def test_what_is_certain_is_not_left_out_for_what_is_only_possible() -> None:
    assert times(("signed", "2024-06", True), ("signed", "2024-06-19", False)) == ["2024-06", "2024-06-19"]


def test_what_is_possible_is_left_out_for_what_is_certain_and_more_exact() -> None:
    assert times(("signed", "2024-22", False), ("signed", "2024-06-19", True)) == ["2024-06-19"]


def test_of_two_reports_of_the_same_day_both_stand() -> None:
    assert times(("signed", "2024-06-19", True), ("signed", "2024-06-19", True)) == ["2024-06-19"] * 2
