"""When something happened, and what can be told from it."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import timeline
from timeline.domain.days import ordinal
from timeline.domain.errors import InvalidEdtfError, TimelineError
from timeline.domain.when import When, from_days

ROOT = Path(timeline.__file__).parent.parent


def day(written: str) -> int:
    year, month, dom = written.split("-")
    return ordinal(int(year), int(month), int(dom))


WRITTEN = [
    "2024-06-19", "2024-06", "2024", "2024-22", "2024~", "2023/..", "2023/", "/2023", "2025-07-11/2025-07-13",
    "[2024-11-01..2024-11-20]", "{1960,1961-12}", "198X", "1950S2", "Y17E7", "-0043-03-15", "2004?-06-~11",
    "2024-06-19T14:30:00+02:00",
]  # fmt: skip


@pytest.mark.parametrize("edtf", WRITTEN)
def test_edtf_is_kept_as_it_was_given(edtf: str) -> None:
    assert When(edtf).edtf == edtf
    assert str(When(edtf, "some day")) == edtf


@pytest.mark.parametrize("edtf", WRITTEN)
def test_a_time_survives_copying_and_storing(edtf: str) -> None:
    when = When(edtf, "as it was written")
    for again in (pickle.loads(pickle.dumps(when)), copy.copy(when), copy.deepcopy(when)):
        assert again == when
        assert hash(again) == hash(when)
        assert again.sort_key == when.sort_key


def test_two_times_are_equal_if_both_the_date_and_the_words_are() -> None:
    summer = When("2024-22", "summer of 2024")
    assert summer == When("2024-22", "summer of 2024")
    assert summer != When("2024-22")
    assert summer != When("2024-22~", "summer of 2024")
    assert summer != "2024-22"
    assert len({summer, When("2024-22", "summer of 2024"), When("2024-22")}) == 2


def test_other_words_leave_the_date_alone() -> None:
    summer = When("2024-22", "summer of 2024")
    assert summer.with_text("that summer") == When("2024-22", "that summer")
    assert summer.text == "summer of 2024"


@pytest.mark.parametrize("name", ["edtf", "text", "_es", "something"])
def test_a_time_does_not_change(name: str) -> None:
    when = When("2024")
    with pytest.raises(AttributeError, match="does not change"):
        setattr(when, name, "2025")
    with pytest.raises(AttributeError, match="does not change"):
        delattr(when, name)
    assert when == When("2024")


def test_a_time_shows_how_to_make_it() -> None:
    assert repr(When("2024")) == "When('2024')"
    assert repr(When("2024-22", "summer of 2024")) == "When('2024-22', 'summer of 2024')"


@pytest.mark.parametrize(
    ("edtf", "says"),
    [
        (
            "2024-02-31",
            "the date '2024-02-31' is not a date that the calendar has: February 2024 has 29 days.",
        ),
        (
            "2024-13",
            (
                "the date '2024-13' is not a date in EDTF: "
                "there is no month 13, and seasons, quarters and the like are 21 to 41."
            ),
        ),
        ("2025/2024", "the date '2025/2024' is not an interval: it ends (2024) before it begins (2025)."),
        (
            "last summer",
            "the date 'last summer' is not a date in EDTF, such as 2024-06-19, 2023/.. or 2024-22.",
        ),
    ],
)
def test_a_refusal_is_one_sentence_that_names_the_mistake(edtf: str, says: str) -> None:
    with pytest.raises(InvalidEdtfError) as refusal:
        When(edtf)
    assert str(refusal.value) == says
    assert isinstance(refusal.value, TimelineError)
    assert isinstance(refusal.value, ValueError)


@pytest.mark.parametrize("junk", ["x" * 5000, "9" * 5000, "-" * 5000, "/" * 5000, "[" * 5000, "X" * 5000])
def test_junk_of_any_length_gets_a_short_refusal(junk: str) -> None:
    with pytest.raises(InvalidEdtfError) as refusal:
        When(junk)
    assert len(str(refusal.value)) < 200


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2024-06-19", "2024-06-19", "2024-06-19"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-24", "2024-12-01", "2025-02-28"),
        ("2023/..", "2023-01-01", None),
        ("2023/", "2023-01-01", None),
        ("../2023", None, "2023-12-31"),
        ("/2023", None, "2023-12-31"),
        ("/..", None, None),
        ("[..1984]", None, "1984-12-31"),
        ("[1984..]", "1984-01-01", None),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15"),
        ("Y170000", "Y170000-01-01", "Y170000-12-31"),
        ("-0001/0001", "-0001-01-01", "0001-12-31"),
    ],
)
def test_earliest_is_where_it_can_begin_and_latest_where_it_can_end(
    edtf: str, earliest: str | None, latest: str | None
) -> None:
    assert When(edtf).earliest == earliest
    assert When(edtf).latest == latest


def test_unbounded_corners_are_none_and_the_others_are_days() -> None:
    since = When("2023/..")
    assert (since.earliest_start, since.latest_start) == (day("2023-1-1"), day("2023-12-31"))
    assert (since.earliest_end, since.latest_end) == (None, None)
    until = When("/2023")
    assert (until.earliest_start, until.latest_start) == (None, day("2023-12-31"))
    assert (until.earliest_end, until.latest_end) == (day("2023-1-1"), day("2023-12-31"))
    ongoing = When("/..")
    assert (ongoing.earliest_start, ongoing.latest_start) == (None, None)


@pytest.mark.parametrize(
    ("edtf", "named", "is_interval", "is_set", "is_open"),
    [
        ("2024-06-19", "day", False, False, False),
        ("2024-06-19T14:30:00", "day", False, False, False),
        ("2024-38~", "third", False, False, False),
        ("198X", "decade", False, False, False),
        ("2023/2024", "interval", True, False, False),
        ("2023/..", "interval", True, False, True),
        ("2023/", "interval", True, False, True),
        ("/2023", "interval", True, False, False),
        ("[2023,2024]", "set", False, True, False),
        ("{2023..}", "set", False, True, True),
    ],
)
def test_a_time_knows_its_form(edtf: str, named: str, is_interval: bool, is_set: bool, is_open: bool) -> None:
    when = When(edtf)
    assert when.precision == named
    assert (when.is_interval, when.is_set, when.is_open) == (is_interval, is_set, is_open)


@pytest.mark.parametrize(
    ("edtf", "marks"),
    [("2024", ""), ("2024~", "~"), ("2004?-06-~11", "~?"), ("2023%/..", "%"), ("[2023?,2024%]", "?%")],
)
def test_qualifiers_are_found_anywhere(edtf: str, marks: str) -> None:
    assert When(edtf).qualifiers == marks


@pytest.mark.parametrize(("plain", "marked"), [("2024", "2024~"), ("2023/..", "2023?/.."), ("198X", "198X%")])
def test_a_qualifier_does_not_move_a_corner(plain: str, marked: str) -> None:
    assert When(plain).sort_key[:4] == When(marked).sort_key[:4]


def test_times_sort_by_their_corners_with_the_unbounded_at_the_outside() -> None:
    ordered = [
        "../2023", "[..1984]", "/2023", "/..", "-0043", "0000", "2023", "2023/2024", "2023/..", "2023-01-01",
        "2023-12", "2024", "2024~", "Y170000",
    ]  # fmt: skip
    ordered.sort(key=lambda edtf: When(edtf).sort_key)
    assert ordered == [
        "../2023", "[..1984]", "/2023", "/..", "-0043", "0000", "2023-01-01", "2023", "2023/2024", "2023/..",
        "2023-12", "2024", "2024~", "Y170000",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("edtf", "on", "begun", "holds", "ended"),
    [
        # A plain period says some time within.
        ("2024", "2023-12-31", "no", "no", "no"),
        ("2024", "2024-06-01", "possibly", "possibly", "possibly"),
        ("2024", "2024-12-31", "yes", "possibly", "possibly"),
        ("2024", "2025-01-01", "yes", "no", "yes"),
        ("2024-06-19", "2024-06-19", "yes", "yes", "no"),
        # An interval says throughout.
        ("2019/2021", "2018-12-31", "no", "no", "no"),
        ("2019/2021", "2019-06-01", "possibly", "possibly", "no"),
        ("2019/2021", "2020-06-01", "yes", "yes", "no"),
        ("2019/2021", "2021-06-01", "yes", "possibly", "possibly"),
        ("2019/2021", "2022-01-01", "yes", "no", "yes"),
        # Open goes on; unknown may be over.
        ("2023/..", "2024-06-01", "yes", "yes", "no"),
        ("2023/", "2024-06-01", "yes", "possibly", "possibly"),
        ("../2023", "1000-01-01", "yes", "yes", "no"),
        ("/2023", "1000-01-01", "possibly", "possibly", "no"),
        ("/2023", "2024-01-01", "yes", "no", "yes"),
        ("/..", "1000-01-01", "possibly", "possibly", "no"),
        # What is one of a set can be any of it; what is all of a set may pause between its members.
        ("[2024-06-01..2024-06-03]", "2024-06-02", "possibly", "possibly", "possibly"),
        ("{1960,1970}", "1965-06-01", "yes", "possibly", "no"),
        ("{1960,1970}", "1971-01-01", "yes", "no", "yes"),
    ],
)
def test_a_state_is_certain_possible_or_over_on_a_day(
    edtf: str, on: str, begun: str, holds: str, ended: str
) -> None:
    when = When(edtf)
    assert (when.has_begun(day(on)), when.holds_on(day(on)), when.has_ended(day(on))) == (begun, holds, ended)


@pytest.mark.parametrize(
    ("one", "other", "answers"),
    [
        # before, after, overlaps, contains, same as
        ("2024-06-19", "2024-06-20", "yes no no no no"),
        ("2024-06-19", "2024-06-19", "no no yes yes yes"),
        ("2024-06", "2024-07", "yes no no no no"),
        ("2024-03-05", "2024-03", "possibly possibly possibly possibly possibly"),
        ("2024", "2024", "possibly possibly possibly possibly possibly"),
        ("2019/2021", "2020", "no no yes yes no"),
        ("2019/2021", "2020-06-19", "no no yes yes no"),
        ("2020", "2019/2021", "no no yes no no"),
        ("2019/2021", "2021/2023", "possibly no possibly no no"),
        ("2019/2020", "2021/2023", "yes no no no no"),
        ("2019/..", "2023", "no no yes yes no"),
        ("2019-01-01/..", "2019-01-01/..", "no no yes yes yes"),
        ("2019/", "2023", "possibly no possibly possibly no"),
        ("/2019", "2018", "no possibly possibly possibly no"),
        ("../2019-12-31", "2018", "no no yes yes no"),
        ("{1960,1970}", "1965", "no no possibly possibly no"),
        ("{2024-06-19,2024-06-21}", "2024-06-19/2024-06-21", "no no yes possibly possibly"),
        ("2024-06-19/2024-06-21", "{2024-06-19,2024-06-21}", "no no yes yes possibly"),
        ("1950/1980", "{1960,1970}", "no no yes yes no"),
        ("-0001", "0001", "yes no no no no"),
        ("Y-170000", "-9999", "yes no no no no"),
    ],
)
def test_two_times_are_compared_with_three_answers(one: str, other: str, answers: str) -> None:
    a, b = When(one), When(other)
    before_to_same = (a.before(b), a.after(b), a.overlaps(b), a.contains(b), a.same_as(b))
    assert " ".join(before_to_same) == answers


@pytest.mark.parametrize(
    ("edtf", "period", "answer"),
    [
        ("2024-06-19", "2024", "yes"),
        ("2024-06", "2024-34", "yes"),
        ("2024", "2024", "yes"),
        ("2024-24", "2024", "possibly"),
        ("2024", "2024-06", "possibly"),
        ("2025", "2024", "no"),
        ("2023/..", "2024", "possibly"),
        ("2024-06/..", "2024/..", "yes"),
        ("[2024-11-01..2024-11-20]", "2024-11", "yes"),
    ],
)
def test_a_happening_falls_in_a_period_of_the_calendar(edtf: str, period: str, answer: str) -> None:
    assert When(edtf).falls_in(When(period)) == answer


@pytest.mark.parametrize(
    ("first", "last", "edtf"),
    [
        ("2024-6-19", "2024-6-19", "2024-06-19"),
        ("2024-2-1", "2024-2-29", "2024-02"),
        ("2023-2-1", "2023-2-28", "2023-02"),
        ("2024-1-1", "2024-12-31", "2024"),
        ("2024-2-1", "2024-2-28", "2024-02-01/2024-02-28"),
        ("2024-1-1", "2025-12-31", "2024-01-01/2025-12-31"),
        ("9999-12-1", "10000-1-31", "9999-12-01/Y10000-01-31"),
        ("10000-1-1", "10000-12-31", "Y10000"),
        ("10000-2-1", "10000-2-29", "Y10000-02"),
    ],
)
def test_days_become_the_shortest_date_that_means_them(first: str, last: str, edtf: str) -> None:
    when = from_days(day(first), day(last), "these days")
    assert when == When(edtf, "these days")
    assert (when.earliest_start, when.latest_end) == (day(first), day(last))


def test_days_before_the_common_era_are_written_too() -> None:
    assert from_days(ordinal(-43, 3, 15), ordinal(-43, 3, 15)).edtf == "-0043-03-15"
    assert from_days(ordinal(0, 1, 1), ordinal(0, 12, 31)).edtf == "0000"
    assert from_days(ordinal(-43, 12, 1), ordinal(-43, 12, 31)).edtf == "-0043-12"


def test_days_in_the_wrong_order_are_refused() -> None:
    with pytest.raises(InvalidEdtfError, match="before it begins"):
        from_days(day("2024-6-20"), day("2024-6-19"))


def test_a_time_is_cheap_to_import() -> None:
    heavy = {"re", "enum", "typing", "datetime", "dataclasses", "inspect", "dateutil", "edtf"}
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import timeline.domain.when; print(*sys.modules)"
    shown = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True
    )
    assert "timeline.domain.edtf" in shown.stdout.split()
    assert not heavy & set(shown.stdout.split())
