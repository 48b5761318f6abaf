"""The chronology: what can have begun by a day, in order, with its sources."""

from __future__ import annotations

import pytest

from tests.projecting.story import chronicle, day, entered, ids, left_out, told
from timeline.domain.views import LeftOut

SUPPLY = told("supplied", "2023/..")
TREATY = told("agreement_signed", "2024-22", "PRK, RUS")
KURSK = told("forces_sent", "2024", place="Kursk")
VISIT = told("visited", "2025-07-11/2025-07-13", "RUS -> PRK")
PLEDGE = told("pledged", None)
MODEL = (VISIT, TREATY, PLEDGE, KURSK, SUPPLY)


def marks(as_of: str) -> dict[str, bool]:
    """The dated happenings of the model by id, and whether each may be later than the day."""
    return {line.id: line.later for line in chronicle(*MODEL, as_of=as_of).dated}


def test_happenings_stand_in_the_order_in_which_they_began() -> None:
    view = chronicle(*MODEL)
    assert [line.id for line in view.dated] == [SUPPLY.id, KURSK.id, TREATY.id, VISIT.id]
    assert [line.id for line in view.undated] == [PLEDGE.id]
    assert view.lines == view.dated + view.undated
    assert view.left_out == ()


def test_what_began_on_the_same_day_is_ordered_by_its_end_and_title() -> None:
    long, short = told("met", "2024-01-01/2024-01-31", title="B"), told("met", "2024-01-01", title="Z")
    first, second = told("met", "2024-01-02", title="A"), told("met", "2024-01-02", "CHN, RUS", title="C")
    view = chronicle(long, second, first, short)
    assert [line.statement.title for line in view.dated] == ["Z", "B", "A", "C"]


def test_what_always_was_comes_first() -> None:
    always, since = told("traded", "../2023"), told("traded", "1900")
    assert [line.id for line in chronicle(since, always).dated] == [always.id, since.id]


def test_without_a_cut_nothing_may_be_later() -> None:
    assert not any(line.later for line in chronicle(*MODEL).lines)


def test_a_cut_lists_what_can_have_begun_by_then_and_marks_what_may_be_later() -> None:
    assert marks("2024-03-01") == {SUPPLY.id: False, KURSK.id: True}
    assert marks("2024-07-01") == {SUPPLY.id: False, KURSK.id: True, TREATY.id: True}
    assert marks("2024-08-31") == {SUPPLY.id: False, KURSK.id: True, TREATY.id: False}
    assert marks("2024-12-31") == {SUPPLY.id: False, KURSK.id: False, TREATY.id: False}


def test_a_cut_on_the_first_day_lists_and_the_day_before_does_not() -> None:
    assert TREATY.id in marks("2024-06-01")
    assert TREATY.id not in marks("2024-05-31")
    assert left_out(chronicle(*MODEL, as_of="2024-05-31"))["certainly later"] == 2


def test_what_is_told_as_a_fact_began_before_it_was_told() -> None:
    this_year = told("forces_sent", "2025", published="2025-07-12")
    going_on = told("supplied", "/..", published="2025-07-12")
    for telling in (this_year, going_on):
        assert [line.later for line in chronicle(telling, as_of="2025-07-11").dated] == [True]
        assert [line.later for line in chronicle(telling, as_of="2025-07-12").dated] == [False]


def test_what_is_only_planned_may_be_later_than_its_report() -> None:
    planned = told("visited", "2025", published="2025-07-12", factuality="planned")
    assert [line.later for line in chronicle(planned, as_of="2025-07-12").dated] == [True]
    assert [line.later for line in chronicle(planned, as_of="2025-12-31").dated] == [False]


def test_the_undated_stand_apart_in_the_order_of_their_reports_and_titles() -> None:
    late = told("met", None, published="2025-07-12", title="C")
    early = told("met", None, published="2025-01-01", title="D")
    same_day = [told("met", None, published="2025-01-01", title=title) for title in ("F", "E", "H", "G")]
    unknown, noted = told("met", None, published=None, title="B"), entered("traded")
    view = chronicle(unknown, noted, *same_day, late, early)
    assert view.dated == ()
    titles = [line.statement.title for line in view.undated]
    assert titles == ["D", "E", "F", "G", "H", "C", "B", "PRK -> RUS: traded"]
    assert [line.reported for line in view.undated][5:] == [day("2025-07-12"), None, None]


def test_an_undated_fact_may_be_later_than_a_day_before_its_report() -> None:
    fact = told("met", None, published="2025-07-12")
    assert [line.later for line in chronicle(fact, as_of="2025-07-11").undated] == [True]
    assert [line.later for line in chronicle(fact, as_of="2025-07-12").undated] == [False]
    assert [line.later for line in chronicle(entered("met"), as_of="2025-07-12").undated] == [True]


@pytest.mark.parametrize("factuality", ["planned", "considered", "possible"])
def test_an_undated_plan_has_not_happened_before_it_was_voiced(factuality: str) -> None:
    plan = told("met", None, published="2025-07-12", factuality=factuality)
    assert left_out(chronicle(plan, as_of="2025-07-11")) == {"not yet happened when reported": 1}
    assert ids(chronicle(plan, as_of="2025-07-12").undated) == {plan.id}
    assert ids(chronicle(plan).undated) == {plan.id}


def test_an_undated_denial_is_shown_whenever_it_is_looked_back_to() -> None:
    denial = told("met", None, published="2025-07-12", factuality="denied")
    assert ids(chronicle(denial, as_of="2020").undated) == {denial.id}


@pytest.mark.parametrize(
    ("since", "until", "shown"),
    [
        ("2024-06-01", None, {TREATY, KURSK, VISIT, SUPPLY}),
        ("2025-01-01", None, {VISIT, SUPPLY}),
        ("2025-07-13", None, {VISIT, SUPPLY}),
        ("2025-07-14", None, {SUPPLY}),
        (None, "2024-05-31", {SUPPLY, KURSK}),
        (None, "2024-06-01", {SUPPLY, KURSK, TREATY}),
        (None, "2022", set()),
        ("2024-07-01", "2024-07-31", {SUPPLY, KURSK, TREATY}),
    ],
)
def test_a_period_shows_what_can_touch_it(since: str | None, until: str | None, shown: set[object]) -> None:
    view = chronicle(SUPPLY, TREATY, KURSK, VISIT, since=since, until=until)
    assert ids(view.lines) == {telling.id for telling in (SUPPLY, TREATY, KURSK, VISIT) if telling in shown}
    assert left_out(view) == ({"outside the period": 4 - len(shown)} if len(shown) < 4 else {})


def test_what_always_was_touches_every_period_before_its_end() -> None:
    always = told("traded", "../2023")
    assert chronicle(always, until="1066").lines
    assert chronicle(always, since="2023-12-31").lines
    assert not chronicle(always, since="2024").lines


def test_a_period_has_no_place_for_the_undated() -> None:
    assert left_out(chronicle(PLEDGE, since="2020")) == {"undated": 1}
    assert left_out(chronicle(PLEDGE, until="2030")) == {"undated": 1}


def test_every_reason_for_leaving_out_says_what_to_do_or_why() -> None:
    view = chronicle(VISIT, PLEDGE, as_of="2024-03-01", since="2024-01-01")
    assert view.left_out == (
        LeftOut(1, "certainly later", "the cut is at --as-of"),
        LeftOut(1, "undated", "a period was asked for, and nobody says when they happened"),
    )


def test_the_chronology_carries_its_cut_and_the_description_of_its_sources() -> None:
    telling = told("met", "2025-06-01", published="2025-07-12", paper="weekly")
    view = chronicle(telling, known_by="2025-08-01")
    assert view.cut.known_by == day("2025-08-01")
    (source,) = view.sources
    assert (source.id, source.digest) == (str(telling.source.id), telling.source.digest)
    assert (source.name, source.title, source.happenings) == ("weekly.md", "weekly", 1)
    assert source.published == telling.source.published


def test_sources_stand_in_the_order_of_their_publication_and_count_what_they_tell() -> None:
    tellings = (
        told("met", "2024-01-01", published=None, paper="leaflet"),
        told("met", "2024-01-02", published="2025", paper="yearbook"),
        told("met", "2024-01-02", published="2024-05", paper="monthly"),
        told("met", "2024-01-02", published="2024-06-02", paper="weekly"),
        told("met", "2024-01-03", published="2024-06-01", paper="daily"),
        told("called", "2024-01-04", published="2024-06-01", paper="daily"),
    )
    view = chronicle(*tellings)
    assert [(source.name, source.happenings) for source in view.sources] == [
        ("monthly.md", 1), ("daily.md", 2), ("weekly.md", 1), ("yearbook.md", 1), ("leaflet.md", 1),
    ]  # fmt: skip


def test_a_source_that_tells_nothing_within_the_cut_is_listed_with_nothing() -> None:
    view = chronicle(VISIT, as_of="2020")
    assert [source.happenings for source in view.sources] == [0]


def test_a_passage_cited_twice_by_a_source_is_one_happening_of_it() -> None:
    twice = told("met", "2024-01-01", paper="daily").corroborated("2025-07-12", "daily")
    assert [source.happenings for source in chronicle(twice).sources] == [1]


def test_sources_that_were_not_out_or_not_asked_for_or_withdrawn_are_not_listed() -> None:
    early, late = told("met", "2024-01-01", published="2024"), told("met", "2024-01-01", published="2025")
    undated = told("met", "2024-01-01", published=None)
    names = [source.name for source in chronicle(early, late, undated, known_by="2024-12-31").sources]
    assert names == ["paper of 2024.md"]
    assert chronicle(early.withdrawn()).sources == ()
    asked = chronicle(early, late, sources=(str(late.source.id),)).sources
    assert [source.id for source in asked] == [str(late.source.id)]
