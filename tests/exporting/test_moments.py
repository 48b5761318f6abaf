"""Dates as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.domain.days import iso, ordinal
from timeline.domain.when import When
from timeline.exporting import human_day, human_when

DAYS = [
    ("2024-06-19", "19 June 2024"),
    ("0476-09-04", "4 September 476 CE"),
    ("-0043-03-15", "15 March 44 BCE"),
]
PERIODS = [
    ("2024-06", "June 2024"),
    ("2024", "2024"),
    ("2024-21", "spring 2024"),
    ("2024-22", "summer 2024"),
    ("2024-23", "autumn 2024"),
    ("2023-24", "winter 2023-24"),
    ("2009-24", "winter 2009-10"),
    ("1999-24", "winter 1999-2000"),
    ("2024-26", "summer 2024"),
    ("2024-30", "southern summer 2024-25"),
    ("2024-32", "southern winter 2024"),
    ("2024-33", "first quarter of 2024"),
    ("2024-35", "third quarter of 2024"),
    ("2020-37", "early 2020"),
    ("2020-38", "mid-2020"),
    ("2020-39", "late 2020"),
    ("2024-40", "first half of 2024"),
    ("2024-41", "second half of 2024"),
    ("199X", "the 1990s"),
    ("200X", "the 2000s"),
    ("19XX", "the 20th century"),
    ("20XX", "the 21st century"),
    ("1XXX", "the 2nd millennium"),
    ("2024-XX", "some time in 2024"),
    ("2024-XX-XX", "some time in 2024"),
    ("2024-06-XX", "some day in June 2024"),
    ("0000", "1 BCE"),
    ("-0043", "44 BCE"),
    ("0476", "476 CE"),
    ("-0043-24", "winter 44 BCE - 43 BCE"),
    ("Y170000", "the year 170000"),
    ("Y-170000", "170001 BCE"),
]
QUALIFIED = [
    ("2024~", "about 2024"),
    ("2024?", "possibly 2024"),
    ("2024%", "possibly about 2024"),
    ("2024-06-19~", "about 19 June 2024"),
    ("2024-06~-11", "about 11 June 2024"),
    ("2024?-06~", "possibly about June 2024"),
    ("2024-22?", "possibly summer 2024"),
    ("-0043~", "about 44 BCE"),
]
OPEN = [
    ("2023/..", "since 2023"),
    ("2024-22/..", "since summer 2024"),
    ("2023~/..", "since about 2023"),
    ("2023/", "from 2023, end unknown"),
    ("2024-06-19/", "from 19 June 2024, end unknown"),
    ("/..", "ongoing, start unknown"),
    ("../2025-07-13", "until 13 July 2025"),
    ("/2025-07-13", "until 13 July 2025"),
    ("../..", "at all times"),
    ("../", "from the beginning, end unknown"),
]
INTERVALS = [
    ("2025-07-11/2025-07-13", "11-13 July 2025"),
    ("2025-06-28/2025-07-03", "28 June - 3 July 2025"),
    ("2024-12-28/2025-01-03", "28 December 2024 - 3 January 2025"),
    ("2024-06/2024-07", "June - July 2024"),
    ("2024-12/2025-01", "December 2024 - January 2025"),
    ("2023/2024", "2023-2024"),
    ("2023-22/2024-22", "summer 2023 - summer 2024"),
    ("2024-22/2024-23", "summer 2024 - autumn 2024"),
    ("2024-03/2024-06-19", "March 2024 - 19 June 2024"),
    ("2023~/2024-02", "about 2023 - February 2024"),
    ("-0044/-0043", "45 BCE - 44 BCE"),
    ("-0043-03-14/-0043-03-15", "14-15 March 44 BCE"),
    ("2024-06-19/2024-06-19", "19 June 2024"),
    ("2024/2024", "all of 2024"),
]
SETS = [
    ("[2024-11-01..2024-11-20]", "some time between 1 and 20 November 2024"),
    ("[2024-06-28..2024-07-03]", "some time between 28 June and 3 July 2024"),
    ("[2023-12-01..2024-01-15]", "some time between 1 December 2023 and 15 January 2024"),
    ("[2023-05..2023-07]", "some time between May and July 2023"),
    ("[2023..2024]", "some time between 2023 and 2024"),
    ("[2023-03-01..2023-03-10]", "early March 2023"),
    ("[2023-03-11..2023-03-20]", "mid-March 2023"),
    ("[2023-03-21..2023-03-31]", "late March 2023"),
    ("[2024-02-21..2024-02-29]", "late February 2024"),
    ("[2024-02-21..2024-02-28]", "some time between 21 and 28 February 2024"),
    ("[..2024]", "2024 or earlier"),
    ("[2024-06..]", "June 2024 or later"),
    ("[2024,2026]", "2024 or 2026"),
    ("[2023,2024-05..2024-07]", "2023 or May - July 2024"),
    ("[2021,2023,2025]", "2021, 2023 or 2025"),
    ("{2023,2024}", "2023 and 2024"),
    ("{2023..2025}", "2023-2025"),
    ("{2021,2023..}", "2021 and 2023 or later"),
]
WITHOUT_WORDS = [(edtf, edtf) for edtf in ("Y17E7", "1950S2", "156X-12", "XXXX", "2024-1X", "-019X")]


@pytest.mark.parametrize(
    ("edtf", "words"), [*DAYS, *PERIODS, *QUALIFIED, *OPEN, *INTERVALS, *SETS, *WITHOUT_WORDS]
)
def test_a_date_reads_as_people_write_it(edtf: str, words: str) -> None:
    assert human_when(When(edtf)) == words


def test_the_words_of_the_source_never_stand_in_for_the_date() -> None:
    assert human_when(When("2024", "\x1b[31mlast year")) == "2024"


def test_a_day_is_written_out() -> None:
    assert human_day(ordinal(2025, 7, 12)) == "12 July 2025"


days = st.integers(ordinal(-200, 1, 1), ordinal(3000, 1, 1))


@given(days, days)
def test_an_interval_of_days_names_the_last_day_in_full(one: int, other: int) -> None:
    first, last = sorted((one, other))
    assert human_when(When(f"{iso(first)}/{iso(last)}")).endswith(human_day(last))


@given(days)
def test_two_days_never_read_alike(day: int) -> None:
    assert human_day(day) != human_day(day + 1)
