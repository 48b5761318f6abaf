"""The four corners of intervals and sets in EDTF."""

from __future__ import annotations

import pytest

from timeline.domain.days import iso
from timeline.domain.edtf import INFINITE, corners

PAST, FUTURE = "-inf", "inf"

CORNERS = [
    ("2024-06-19", "2024-06-19 2024-06-19 2024-06-19 2024-06-19"),
    ("2024", "2024-01-01 2024-12-31 2024-01-01 2024-12-31"),
    # Intervals with both ends.
    ("2025-07-11/2025-07-13", "2025-07-11 2025-07-11 2025-07-13 2025-07-13"),
    ("2019/2021", "2019-01-01 2019-12-31 2021-01-01 2021-12-31"),
    ("2024-22~/2024-23?", "2024-06-01 2024-08-31 2024-09-01 2024-11-30"),
    ("2004-06-XX/2004-07-03", "2004-06-01 2004-06-30 2004-07-03 2004-07-03"),
    ("-0009/0009", "-0009-01-01 -0009-12-31 0009-01-01 0009-12-31"),
    ("Y-17E4/Y-16E4", "Y-170000-01-01 Y-170000-12-31 Y-160000-01-01 Y-160000-12-31"),
    # One end bounds the other: what is over in June has begun by then.
    ("2024/2024-06", "2024-01-01 2024-06-30 2024-06-01 2024-06-30"),
    ("2024-06/2024", "2024-06-01 2024-06-30 2024-06-01 2024-12-31"),
    ("2024/2024", "2024-01-01 2024-12-31 2024-01-01 2024-12-31"),
    # Open and unknown ends.
    ("2023/..", f"2023-01-01 2023-12-31 {FUTURE} {FUTURE}"),
    ("../2023", f"{PAST} {PAST} 2023-01-01 2023-12-31"),
    ("../..", f"{PAST} {PAST} {FUTURE} {FUTURE}"),
    ("2023/", f"2023-01-01 2023-12-31 2023-01-01 {FUTURE}"),
    ("/2023", f"{PAST} 2023-12-31 2023-01-01 2023-12-31"),
    ("/..", f"{PAST} {FUTURE} {FUTURE} {FUTURE}"),
    ("../", f"{PAST} {PAST} {PAST} {FUTURE}"),
    # One of a set is some time within it.
    ("[2024-11-01..2024-11-20]", "2024-11-01 2024-11-20 2024-11-01 2024-11-20"),
    ("[2024-06-19..2024-06-19]", "2024-06-19 2024-06-19 2024-06-19 2024-06-19"),
    ("[1667,1668,1670..1672]", "1667-01-01 1672-12-31 1667-01-01 1672-12-31"),
    ("[2001,198X]", "1980-01-01 2001-12-31 1980-01-01 2001-12-31"),
    ("[..1984]", f"{PAST} 1984-12-31 {PAST} 1984-12-31"),
    ("[1984..]", f"1984-01-01 {FUTURE} 1984-01-01 {FUTURE}"),
    ("[2024-22..2024-23]", "2024-06-01 2024-11-30 2024-06-01 2024-11-30"),
    # All of a set begins in its first member and ends in its last.
    ("{1960,1961-12}", "1960-01-01 1960-12-31 1961-12-01 1961-12-31"),
    ("{1970,1960..1962}", "1960-01-01 1960-12-31 1970-01-01 1970-12-31"),
    ("{..1983-12-31,1984-10-10,1984-11-01..}", f"{PAST} {PAST} {FUTURE} {FUTURE}"),
]

REFUSED = [
    ("/", "one of its ends has to be known or open"),
    ("..", "a date in EDTF"),
    ("2024/2025/2026", "a date in EDTF"),
    ("2024//2025", "a date in EDTF"),
    ("2024/...", "a date in EDTF"),
    ("2024 / 2025", "a date in EDTF"),
    ("2025/2024", r"it ends \(2024\) before it begins \(2025\)"),
    ("2024-06-19/2024-05~", "before it begins"),
    ("2024-01-01T00:00:00/2024", "without times of day"),
    ("[2024-01-01T00:00:00,2025]", "without times of day"),
    ("{2023,2024}/..", "a date in EDTF"),
    ("[2024]", "two members or more"),
    ("[]", "two members or more"),
    ("{}", "two members or more"),
    ("[2024,2025", "closes with ]"),
    ("[2024,2025}", "closes with ]"),
    ("{2024,2025]", "closes with }"),
    ("[", "closes with ]"),
    ("[2024,]", "a date in EDTF"),
    ("[,2024]", "a date in EDTF"),
    ("[1667, 1668]", "a date in EDTF"),
    ("[..]", "only the first of a set"),
    ("[1667..,1668]", "only the first of a set"),
    ("[1667,..1668]", "only the first of a set"),
    ("[2024..2025..2026]", "a date in EDTF"),
    ("[2025..2024]", "2025..2024 ends before it begins"),
    ("[[2024,2025],2026]", "a date in EDTF"),
    ("２０２４", "ASCII"),
    ("2024–2025", "ASCII"),
]


def _shown(corner: float) -> str:
    return str(corner) if corner in (INFINITE, -INFINITE) else iso(int(corner))


@pytest.mark.parametrize(("text", "expected"), CORNERS)
def test_an_expression_has_four_corners(text: str, expected: str) -> None:
    assert " ".join(map(_shown, corners(text))) == expected


@pytest.mark.parametrize("text", [text for text, _ in CORNERS])
def test_corners_stand_in_order(text: str) -> None:
    earliest_start, latest_start, earliest_end, latest_end = corners(text)
    assert earliest_start <= latest_start <= latest_end
    assert earliest_start <= earliest_end <= latest_end


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_what_cannot_be_is_refused_with_a_reason(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        corners(text)
