"""Reports of one happening become one line, in the view and nowhere else."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.projecting.story import chronicle, day, entered, holdings, ids, says, told
from timeline.domain.statement import Quantity
from timeline.projecting.lines import all_lines
from timeline.projecting.reports import gather, same_thing

if TYPE_CHECKING:
    from tests.projecting.story import Telling
    from timeline.domain.statement import Claim
    from timeline.domain.views import Line

TWO = Quantity(2, 2, "exactly", "ministers")
PAPERS = ("2025-07-12", "2025-07-13", "2025-07-14", "2025-07-15")


def lines(*tellings: Telling) -> tuple[Line, ...]:
    return chronicle(*tellings).lines


def joined(*tellings: Telling) -> Line:
    (line,) = lines(*tellings)
    return line


def visits(*varied: dict[str, Any]) -> list[Telling]:
    """The same visit in one paper after the other, each with something of its own."""
    return [
        told("visited", "2025-07-11", "RUS -> PRK", *fields.pop("claims", ()), published=paper, **fields)
        for fields, paper in zip(varied, PAPERS, strict=False)
    ]


def test_two_papers_that_tell_the_same_become_one_line_with_both_passages() -> None:
    first, second = visits({}, {"title": "He came"})
    line = joined(second, first)
    assert (line.id, line.ids) == (first.id, (first.id, second.id))
    assert line.evidence == first.happening.told.evidence + second.happening.told.evidence
    assert (line.standing, line.status) == ("corroborated", "asserted")
    assert (line.reported, line.last_reported) == (day("2025-07-12"), day("2025-07-13"))
    assert line.statement == first.happening.told.statement


def test_the_result_does_not_depend_on_the_order() -> None:
    tellings = visits({}, {"place": "Wonsan"}, {"place": "Pyongyang"}, {"about": "grain"})
    results = {gather(all_lines(holdings(*order))) for order in permutations(tellings)}
    assert len(results) == 1


def test_correcting_one_report_takes_it_out_of_the_company() -> None:
    first, second, third = visits({}, {}, {})
    apart = lines(first, second.amended(when="2025-07-10"), third)
    assert [line.ids for line in apart] == [(second.id,), (first.id, third.id)]
    together_again = second.amended(when="2025-07-10").amended(when="2025-07-11")
    assert len(lines(first, together_again, third)) == 1


def test_retracting_one_report_leaves_the_others() -> None:
    first, second = visits({}, {})
    assert joined(first.retracted(), second).ids == (second.id,)


@pytest.mark.parametrize(
    "other",
    [
        told("met", "2025-07-11", "RUS -> PRK", published="2025-07-13"),
        told("visited", "2025-07-10", "RUS -> PRK", published="2025-07-13"),
        told("visited", "2025-07-11", "PRK -> RUS", published="2025-07-13"),
        told("visited", "2025-07-11", "RUS -> CHN", published="2025-07-13"),
        told("visited", "2025-07-11", "RUS -> PRK", published="2025-07-13", factuality="planned"),
        told("visited", "2025-07-11", "RUS -> PRK", published="2025-07-13", quantity=TWO),
    ],
    ids=["kind", "time", "roles", "parties", "factuality", "quantity"],
)  # fmt: skip
def test_what_differs_in_anything_that_counts_stays_apart(other: Telling) -> None:
    assert len(lines(told("visited", "2025-07-11", "RUS -> PRK"), other)) == 2


@pytest.mark.parametrize("field", ["place", "item", "about"])
def test_what_one_names_and_the_other_does_not_is_no_contradiction(field: str) -> None:
    assert len(lines(*visits({field: "the Wonsan resort"}, {}))) == 1
    assert len(lines(*visits({field: "the Wonsan resort"}, {field: "Wonsan"}))) == 1
    assert len(lines(*visits({field: "the Wonsan resort"}, {field: "Kursk region"}))) == 2


def test_whoever_names_nothing_does_not_bring_contradictions_together() -> None:
    silent, wonsan, kursk = visits({}, {"place": "Wonsan"}, {"place": "Kursk"})
    assert {line.ids for line in lines(silent, wonsan, kursk)} == {(silent.id, wonsan.id), (kursk.id,)}


def test_one_paper_never_corroborates_itself() -> None:
    twice = [told("visited", "2025-07-11", "RUS -> PRK", title=title) for title in ("He came", "He went")]
    assert len(lines(*twice)) == 2
    other = told("visited", "2025-07-11", "RUS -> PRK", published="2025-07-13")
    assert sorted(len(line.ids) for line in lines(*twice, other)) == [1, 2]


@pytest.mark.parametrize(
    ("kind", "when", "is_joined"),
    [
        ("visited", "2025-07-11", True),
        ("visited", "2025-07-11/2025-07-13", True),
        ("supplied", "2023/..", True),
        ("agreement_signed", "2024-22", True),
        ("visited", "2025-07", False),
        ("attacked", "2024", False),
        ("stated", "2025-07-11", False),
        ("visited", None, False),
        (None, "2025-07-11", False),
    ],
)
def test_only_what_is_dated_closely_enough_can_be_the_same(
    kind: str | None, when: str | None, is_joined: bool
) -> None:
    reports = [told(kind, when, published=paper) for paper in PAPERS[:2]]
    assert (len(lines(*reports)) == 1) == is_joined


def test_the_same_time_in_other_words_is_the_same_time() -> None:
    rough, plain = (
        told("visited", when, published=p)
        for when, p in [("2025-07-11~", "2025-07-12"), ("2025-07-11", "2025-07-13")]
    )
    assert len(lines(rough, plain)) == 1


def test_what_a_person_entered_without_a_source_does_not_corroborate() -> None:
    line = joined(told("met", "2025-07-11"), entered("met", "2025-07-11"))
    assert (line.standing, len(line.ids), line.reported) == ("single source", 2, day("2025-07-12"))


def test_a_report_without_a_date_comes_last() -> None:
    undated = told("visited", "2025-07-11", "RUS -> PRK", published=None)
    (dated,) = visits({})
    assert joined(undated, dated).ids == (dated.id, undated.id)
    assert joined(undated, dated).last_reported == day("2025-07-12")
    assert (
        joined(undated, told("visited", "2025-07-11", "RUS -> PRK", published=None, paper="b")).last_reported
        is None
    )


def test_the_first_grade_that_somebody_set_is_shown() -> None:
    first, second, third = visits({}, {}, {})
    assert joined(first, second.graded("B2"), third.graded("C3")).grade == "B2"


ASSERTS, DENIES, DOUBTS = says("Seoul"), says("Moscow", "denies"), says("a blog", "unverified")


@pytest.mark.parametrize(
    ("one", "other", "status", "claimants"),
    [
        ((ASSERTS,), (says("Kyiv"),), "attributed", ["Seoul", "Kyiv"]),
        ((ASSERTS,), (ASSERTS,), "attributed", ["Seoul"]),
        ((ASSERTS,), (), "asserted", []),
        ((DOUBTS,), (DOUBTS,), "unconfirmed", ["a blog"]),
        ((DOUBTS,), (), "asserted", []),
        ((ASSERTS,), (DOUBTS,), "attributed", ["Seoul", "a blog"]),
        ((DENIES,), (), "disputed", ["Moscow"]),
        ((DENIES,), (ASSERTS,), "disputed", ["Moscow", "Seoul"]),
        ((ASSERTS, DENIES), (), "disputed", ["Moscow"]),
        ((DENIES,), (DENIES,), "unconfirmed", ["Moscow"]),
        ((DENIES,), (DOUBTS,), "unconfirmed", ["Moscow", "a blog"]),
    ],
)  # fmt: skip
def test_a_line_has_the_strongest_word_of_its_reports_unless_it_is_contradicted(
    one: tuple[Claim, ...],
    other: tuple[Claim, ...],
    status: str,
    claimants: list[str],
) -> None:
    line = joined(*visits({"claims": one}, {"claims": other}))
    assert (line.status, [claim.by for claim in line.claims]) == (status, claimants)


def test_a_dispute_over_one_report_is_one_over_the_line() -> None:
    first, second = visits({}, {})
    assert (joined(first, second.disputed()).standing, joined(first, second.disputed()).status) == (
        "disputed",
    ) * 2


def test_plans_stay_plans_however_many_tell_of_them() -> None:
    reports = visits({"factuality": "planned"}, {"factuality": "planned", "claims": (DENIES,)})
    assert joined(*reports).status == "planned"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the strategic partnership treaty", "Treaty on Strategic Partnership", True),
        ("treaty", "strategic partnership treaty", True),
        ("strategic treaty", "partnership treaty", False),
        ("missiles", "artillery shells", False),
        (None, "artillery shells", True),
        ("", "artillery shells", True),
        (None, None, True),
        ("the", "artillery shells", True),
        ("short-range missiles", "short range missiles", True),
    ],
)
def test_two_names_mean_the_same_if_one_says_all_that_the_other_does(
    one: str | None, other: str | None, same: bool
) -> None:
    assert same_thing(one, other) == same_thing(other, one) == same


@given(data=st.data())
def test_no_report_is_lost_or_told_twice(data: st.DataObject) -> None:
    places = st.sampled_from([None, "Wonsan", "Wonsan resort", "Kursk"])
    varied = data.draw(st.lists(st.fixed_dictionaries({"place": places, "item": places}), max_size=4))
    tellings = visits(*varied)
    shuffled = data.draw(st.permutations(all_lines(holdings(*tellings))))
    gathered = gather(shuffled)
    assert sorted(ident for line in gathered for ident in line.ids) == sorted(t.id for t in tellings)
    assert ids(gathered) == {telling.id for telling in tellings}
    assert set(gathered) == set(gather(all_lines(holdings(*tellings))))
    assert sum(len(line.evidence) for line in gathered) == len(tellings)
