"""Laws that hold for all times, checked against every way in which the happenings may have been."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import event, example, given, settings
from hypothesis import strategies as st

from timeline.domain.days import iso, ordinal
from timeline.domain.edtf import INFINITE
from timeline.domain.errors import InvalidEdtfError
from timeline.domain.when import When, from_days

RELATIONS = ("before", "after", "overlaps", "contains", "same_as")
DAYS = st.integers(ordinal(2022, 11, 1), ordinal(2025, 2, 28))
PERIODS = st.one_of(
    DAYS.map(iso),
    st.builds("{}-{:02}".format, st.integers(2022, 2025), st.integers(1, 12)),
    st.builds("{}-{}".format, st.integers(2022, 2025), st.integers(21, 41)),
    st.integers(2022, 2025).map(str),
    st.builds("{}-{:02}-1X".format, st.integers(2022, 2025), st.integers(1, 12)),
)


def _is_edtf(text: str) -> bool:
    try:
        When(text)
    except InvalidEdtfError:
        return False
    return True


INTERVALS = st.one_of(
    st.builds("{}/{}".format, PERIODS, PERIODS).filter(_is_edtf),
    PERIODS.map("{}/..".format),
    PERIODS.map("{}/".format),
    PERIODS.map("../{}".format),
    PERIODS.map("/{}".format),
    st.sampled_from(["/..", "../", "../.."]),
)
ONE_OF = st.one_of(
    st.builds("[{},{}]".format, PERIODS, PERIODS),
    PERIODS.map("[..{}]".format),
    PERIODS.map("[{}..]".format),
)
ALL_OF = st.lists(PERIODS, min_size=2, max_size=3).map(lambda parts: "{" + ",".join(parts) + "}")
UNBROKEN = st.one_of(PERIODS, INTERVALS, ONE_OF).map(When)
WHENS = st.one_of(UNBROKEN, ALL_OF.map(When))

Stay = tuple[float, float]


def stays(when: When, days: set[float]) -> list[Stay]:
    """The starts and ends that the corners allow, taken from some telling days."""
    es, ls, ee, le, _ = when.sort_key
    return [(s, e) for s, e in product(days, days) if es <= s <= ls and ee <= e <= le and s <= e]


def telling(*whens: When) -> set[float]:
    """The days at and beside the corners, with one far off on either side, and the two infinities."""
    corners = {corner for when in whens for corner in when.sort_key[:4]} - {INFINITE, -INFINITE}
    near = {day + step for day in corners for step in (-1, 0, 1)}
    far = {min(near, default=0) - 500, max(near, default=0) + 500}
    return near | far | {INFINITE, -INFINITE}


def judge(truths: set[bool]) -> str:
    return "possibly" if len(truths) == 2 else "yes" if True in truths else "no"


def is_so(relation: str, one: Stay, other: Stay) -> bool:
    (s, e), (os, oe) = one, other
    return {
        "before": e < os,
        "after": s > oe,
        "overlaps": s <= oe and os <= e,
        "contains": s <= os and oe <= e,
        "same_as": (s, e) == (os, oe),
    }[relation]


@given(one=UNBROKEN, other=UNBROKEN)
@settings(deadline=None, max_examples=150)
@example(one=When("2024/2024-06"), other=When("2024-06/2024"))
@example(one=When("/.."), other=When("../"))
def test_an_answer_is_certain_exactly_if_every_possible_past_agrees(one: When, other: When) -> None:
    days = telling(one, other)
    pairs = list(product(stays(one, days), stays(other, days)))
    for relation in RELATIONS:
        expected = judge({is_so(relation, a, b) for a, b in pairs})
        assert getattr(one, relation)(other) == expected, relation


@given(when=UNBROKEN, day=DAYS)
@settings(deadline=None)
def test_a_state_on_a_day_is_certain_exactly_if_every_possible_past_agrees(when: When, day: int) -> None:
    past = stays(when, telling(when) | {day, day - 1, day + 1})
    assert when.has_begun(day) == judge({s <= day for s, _ in past})
    assert when.has_ended(day) == judge({e < day for _, e in past})
    assert when.holds_on(day) == judge({s <= day <= e for s, e in past})


@given(one=WHENS, other=WHENS)
@settings(deadline=None)
def test_before_and_after_are_one_relation_seen_from_two_sides(one: When, other: When) -> None:
    assert one.before(other) == other.after(one)
    if one.before(other) == "yes":
        assert one.after(other) == one.overlaps(other) == one.contains(other) == one.same_as(other) == "no"


@given(one=WHENS, other=WHENS)
@settings(deadline=None)
def test_overlap_and_sameness_do_not_depend_on_who_asks(one: When, other: When) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    assert one.same_as(other) == other.same_as(one)


@given(one=WHENS, other=WHENS)
@settings(deadline=None)
def test_what_contains_overlaps_and_what_is_the_same_contains(one: When, other: When) -> None:
    if one.contains(other) == "yes":
        assert one.overlaps(other) == "yes"
    if one.overlaps(other) == "no":
        assert one.contains(other) == "no"
    if one.same_as(other) == "yes":
        assert one.contains(other) == other.contains(one) == "yes"


@given(when=WHENS, day=DAYS, later=st.integers(0, 900))
@settings(deadline=None)
def test_what_has_begun_or_ended_stays_so(when: When, day: int, later: int) -> None:
    rank = {"no": 0, "possibly": 1, "yes": 2}
    assert rank[when.has_begun(day)] <= rank[when.has_begun(day + later)]
    assert rank[when.has_ended(day)] <= rank[when.has_ended(day + later)]


@given(when=WHENS, day=DAYS)
@settings(deadline=None)
def test_what_holds_has_begun_and_has_not_ended(when: When, day: int) -> None:
    if when.holds_on(day) == "yes":
        assert when.has_begun(day) == "yes"
        assert when.has_ended(day) == "no"
    if when.has_begun(day) == "no" or when.has_ended(day) == "yes":
        assert when.holds_on(day) == "no"


WIDER = {10: slice(0, 7), 7: slice(0, 4), 4: slice(0, 3)}


def widen(edtf: str) -> str:
    """A day becomes its month, a month its year, a year its decade, and an open end an unknown one."""
    if "/" in edtf:
        return "/".join("" if part == ".." else widen(part) for part in edtf.split("/"))
    wider = edtf[WIDER[len(edtf)]] if edtf else ""
    return wider + "X" * (len(wider) == 3)


PLAIN = st.one_of(
    DAYS.map(iso),
    st.builds("{}-{:02}".format, st.integers(2022, 2025), st.integers(1, 12)),
    st.integers(2022, 2025).map(str),
)
WIDENABLE = st.one_of(
    PLAIN, st.builds("{}/{}".format, PLAIN, PLAIN).filter(_is_edtf), PLAIN.map("{}/..".format)
)


@given(narrow=WIDENABLE, other=WHENS, day=DAYS)
@settings(deadline=None)
def test_knowing_less_never_makes_an_answer_certain(narrow: str, other: When, day: int) -> None:
    exact, vague = When(narrow), When(widen(narrow))
    for relation in RELATIONS:
        assert getattr(vague, relation)(other) in {getattr(exact, relation)(other), "possibly"}
        assert getattr(other, relation)(vague) in {getattr(other, relation)(exact), "possibly"}
    for question in ("has_begun", "has_ended", "holds_on"):
        assert getattr(vague, question)(day) in {getattr(exact, question)(day), "possibly"}


@given(day=DAYS, length=st.integers(0, 800))
@settings(deadline=None)
def test_days_come_back_from_the_date_that_was_made_of_them(day: int, length: int) -> None:
    when = from_days(day, day + length)
    assert (when.earliest_start, when.latest_end) == (day, day + length)


@given(whens=st.lists(WHENS, max_size=6), data=st.data())
@settings(deadline=None)
def test_there_is_one_order_whatever_order_they_came_in(whens: list[When], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(whens))
    assert sorted(shuffled, key=lambda w: w.sort_key) == sorted(whens, key=lambda w: w.sort_key)


PIECES = st.sampled_from([*"0123456789XYSET~?%-/.,:[]{}", "..", "2024", "-06", "-19", "T12:00:00", "é", " "])


@given(text=st.one_of(st.text(), st.lists(PIECES, max_size=12).map("".join)))
@settings(deadline=None, max_examples=500)
def test_any_string_is_read_and_kept_or_refused_in_a_short_sentence(text: str) -> None:
    try:
        assert When(text).edtf == text
    except InvalidEdtfError as refusal:
        sentence = str(refusal)
        event("refused")
        if len(sentence) > 300:
            pytest.fail(sentence)
