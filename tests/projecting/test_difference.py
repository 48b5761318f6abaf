"""Differences: what began and ended in the world, and what was learned of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.projecting.story import chronicle, says, state, told
from timeline.domain.statement import Quantity
from timeline.projecting.difference import learned, turned

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.projecting.story import Telling
    from timeline.domain.views import Change

SHELLS = told("supplied", "2023/..", item="shells")
KURSK = told("forces_sent", "2024-10-10/..", place="Kursk", title="They come")


def between(first: str, second: str, *tellings: Telling) -> list[tuple[str, str, str, str]]:
    """What turned between two days: what, title, before, after."""
    return _told(turned(state(*tellings, on=first), state(*tellings, on=second)))


def from_to(before: Iterable[Telling], after: Iterable[Telling]) -> list[tuple[str, str, str, str]]:
    """What was learned from one record to the next."""
    return _told(learned(chronicle(*before), chronicle(*after)))


def _told(changes: Iterable[Change]) -> list[tuple[str, str, str, str]]:
    return [(change.what, change.title, change.before, change.after) for change in changes]


def test_nothing_differs_between_two_days_on_which_the_same_holds() -> None:
    assert between("2024-01-01", "2025-01-01", SHELLS) == []
    assert between("2024-01-01", "2024-01-01", SHELLS, KURSK) == []


def test_what_is_new_on_the_second_day_began() -> None:
    assert between("2024-01-01", "2024-11-01", SHELLS, KURSK) == [
        ("began", "They come", "", "certain (began)")
    ]  # fmt: skip


def test_what_may_be_new_possibly_began() -> None:
    assert between("2022-01-01", "2023-06-01", SHELLS) == [
        ("possibly began", "shells", "", "possible (possibly supplied)")
    ]  # fmt: skip
    assert between("2023-06-01", "2024-06-01", SHELLS) == [
        ("changed", "shells", "possible (possibly supplied)", "certain (supplied)")
    ]  # fmt: skip


def test_what_began_and_was_over_between_the_days_took_place() -> None:
    meeting = told("met", "2024-06-19", title="They meet")
    stay = told("forces_sent", "2024-06-01/2024-06-30", title="They stay")
    assert between("2024-01-01", "2025-01-01", meeting, stay) == [
        ("took place", "They meet", "", "over (took place)"),
        ("took place", "They stay", "", "over (took place)"),
    ]
    gone = told("forces_withdrawn", "2025-03-01", place="Kursk")
    assert between("2024-01-01", "2026-01-01", KURSK, gone) == [
        ("took place", "They come", "", "over (began, ended)")
    ]


def test_what_held_and_is_over_ended() -> None:
    gone = told("forces_withdrawn", "2025-03-01", place="Kursk")
    assert between("2025-02-01", "2025-03-01", KURSK, gone) == [
        ("ended", "They come", "certain (began)", "over (began, ended)")
    ]  # fmt: skip
    visit = told("visited", "2025-07-11/2025-07-13", title="A visit")
    assert between("2025-07-12", "2025-07-14", visit) == [
        ("ended", "A visit", "certain (took place)", "over (took place)")
    ]  # fmt: skip


def test_what_possibly_took_place_and_then_certainly_did_took_place() -> None:
    meeting = told("met", "2024-06", title="They meet")
    assert between("2024-06-15", "2024-07-15", meeting) == [
        ("took place", "They meet", "possible (possibly took place)", "over (took place)")
    ]  # fmt: skip


def test_what_possibly_held_and_is_over_ended() -> None:
    gone = told("forces_withdrawn", "2025-03", place="Kursk")
    assert between("2025-03-15", "2025-04-01", KURSK, gone)[0][0] == "ended"


def test_a_treaty_is_recognised_under_the_fuller_name_that_a_ratification_gives_it() -> None:
    treaty = told("agreement_signed", "2024-06-19", "PRK, RUS", about="treaty")
    ratified = told("agreement_ratified", "2024-11-09", "RUS", about="strategic partnership treaty")
    assert between("2024-07-01", "2025-01-01", treaty, ratified) == [
        ("changed", "strategic partnership treaty", "certain (signed)", "certain (signed, ratified)")
    ]  # fmt: skip


def test_a_further_delivery_is_a_change() -> None:
    deliveries = [
        told("supplied", when, item="shells") for when in ("2024-01-01", "2024-06-01", "2024-09-01")
    ]
    assert between("2024-03-01", "2024-07-01", *deliveries) == [
        ("changed", "shells", "over (delivered)", "over (delivered 2 times)")
    ]  # fmt: skip


def test_a_change_names_the_happenings_that_made_it() -> None:
    gone = told("forces_withdrawn", "2025-03-01", place="Kursk")
    (began,) = turned(state(KURSK, on="2024-01-01"), state(KURSK, on="2024-11-01"))
    (ended,) = turned(state(KURSK, gone, on="2024-11-01"), state(KURSK, gone, on="2025-04-01"))
    (fades,) = turned(state(KURSK, on="2024-11-01"), state(KURSK, on="2026-01-01"))
    assert [change.happenings for change in (began, ended, fades)] == [(KURSK.id,), (gone.id,), (KURSK.id,)]


def test_an_ending_of_several_does_not_make_them_one() -> None:
    kursk, rostov = (
        told("forces_sent", "2024-01-01/..", place=place, title=place) for place in ("Kursk", "Rostov")
    )
    late = told("forces_sent", "2024-05-01/..", place="Minsk", title="Minsk")
    gone = told("forces_withdrawn", "2024-06-01", title="They leave")
    changes = between("2024-04-01", "2024-07-01", kursk, rostov, late, gone)
    assert [(what, title) for what, title, _, _ in changes] == [
        ("changed", "Kursk"), ("changed", "Rostov"), ("possibly began", "Minsk"),
    ]  # fmt: skip
    assert between("2024-07-01", "2025-01-01", kursk, rostov, late, gone) == []
    vague = told("forces_withdrawn", "2024", title="They leave")
    changes = between("2024-04-01", "2024-06-01", kursk, rostov, late, vague)
    assert [(what, title) for what, title, _, _ in changes] == [("possibly began", "Minsk")]


def test_what_is_only_known_from_its_end_is_recognised_too() -> None:
    lifted = told("sanctions_lifted", "2024", title="Lifted")
    assert between("2024-06-01", "2025-01-01", lifted) == [
        ("ended", "Lifted", "possible (possibly ended)", "over (ended)")
    ]  # fmt: skip


def test_changes_stand_by_what_they_are_and_then_by_title() -> None:
    tellings = [told("sanctioned", "2024-06-01", title=title) for title in "CAB"]
    tellings.append(told("met", "2024-06-01", title="D"))
    assert [title for _, title, _, _ in between("2024-01-01", "2025-01-01", *tellings)] == [
        "A",
        "B",
        "C",
        "D",
    ]


def test_a_line_that_was_not_there_was_learned() -> None:
    assert from_to([], [told("met", "2024-06-19", title="They meet")]) == [
        ("learned", "They meet", "", "2024-06-19; asserted; single source; 1 passage")
    ]  # fmt: skip
    assert from_to([SHELLS], [SHELLS]) == []


def test_a_line_that_is_gone_was_withdrawn() -> None:
    meeting = told("met", None, "PRK -> RUS", says("Seoul"), title="They meet")
    assert from_to([meeting.graded("B2")], [meeting.retracted()]) == [
        ("withdrawn", "They meet", "undated; attributed; single source; 1 passage; B2", "")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "before", "after"),
    [
        ({"when": "2024-06-20"}, "2024-06-19", "2024-06-20"),
        ({"when": None}, "2024-06-19", "undated"),
        ({"title": "They talk"}, "They meet", "They talk"),
        ({"factuality": "planned"}, "asserted", "planned"),
        ({"kind": "called"}, "met", "called"),
        ({"place": "Wonsan"}, None, "Wonsan"),
        ({"item": "shells"}, None, "shells"),
        ({"about": "a treaty"}, None, "a treaty"),
        ({"summary": "At noon."}, None, "At noon."),
        ({"quantity": Quantity(10, 12, "between", "men")}, None, "10 to 12 men"),
        ({"quantity": Quantity(12, 12, "exactly", "men")}, None, "12 men"),
        ({"quantity": Quantity(None, 12, "at_most", "men")}, None, "at most 12 men"),
        ({"parties": ()}, "actor North Korea, recipient Russia", None),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_whatever_is_told_otherwise_is_a_change(
    change: dict[str, Any], before: str | None, after: str | None
) -> None:
    meeting = told("met", "2024-06-19", title="They meet")
    ((what, _, was, now),) = from_to([meeting], [meeting.amended(**change)])
    assert what == "changed"
    assert [part for part in was.split("; ") if part not in now.split("; ")] == ([before] if before else [])
    assert [part for part in now.split("; ") if part not in was.split("; ")] == ([after] if after else [])


def test_grades_disputes_and_further_papers_are_changes() -> None:
    meeting = told("met", "2024-06-19", title="They meet")
    assert from_to([meeting], [meeting.graded("B2")])[0][3].endswith("1 passage; B2")
    assert "disputed; disputed" in from_to([meeting], [meeting.disputed()])[0][3]
    ((what, _, _, now),) = from_to([meeting], [meeting.corroborated("2025-08-01")])
    assert (what, now) == ("changed", "2024-06-19; asserted; corroborated; 2 passages")
    ((_, _, _, now),) = from_to([meeting], [meeting.corroborated("2025-08-01", "b", says("Seoul"))])
    assert now.endswith("Seoul asserts")


def test_a_second_report_of_what_is_known_changes_its_line_and_adds_none() -> None:
    first, second = (
        told("met", "2024-06-19", title="They meet", published=paper)
        for paper in ("2024-07-01", "2024-06-20")
    )
    ((what, title, _, _),) = from_to([first], [first, second])
    assert (what, title) == ("changed", "They meet")


def test_what_was_learned_stands_by_what_it_is_and_then_by_title() -> None:
    gone, changed, *new = (
        told("met", f"2024-06-0{number}", title=title) for number, title in enumerate("AXCDB", 1)
    )
    changes = from_to([gone, changed], [changed.graded("B2"), *new])
    assert [(what, title) for what, title, _, _ in changes] == [
        ("changed", "X"), ("learned", "B"), ("learned", "C"), ("learned", "D"), ("withdrawn", "A"),
    ]  # fmt: skip
