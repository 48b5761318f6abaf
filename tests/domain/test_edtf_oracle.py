"""Our reading of EDTF beside that of the edtf package: they agree, or the reason stands here."""

from __future__ import annotations

import contextlib
import io
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.domain.days import ordinal
from timeline.domain.errors import InvalidEdtfError
from timeline.domain.when import When

if TYPE_CHECKING:
    from collections.abc import Callable

edtf = pytest.importorskip("edtf", reason="the second opinion on EDTF is not installed")


def _texts(lines: str) -> list[str]:
    return lines.split()


AGREED = _texts("""
2024 2024-06 2024-06-19 0000 0000-02-29 0001-01-01 9999-12-31 2000-02-29 -0043 -0043-03 -0043-03-15
2024-06-19T12:00:00 2024-06-19T12:00:00Z 2024-06-19T12:00:00+02:00 2024-06-19T12:00:00-11:30
2024-06-19T24:00:00 2024/2025 2024-06/2025-07 2024-06-19/2025-07-01 2024/2025-07-01 2024/2024-06 -0044/0002
2024~ 2024? 2024% 2024-06~ 2024-06? 2024-06-19% ?2024 ~2024
Y170000002 Y-170000002 Y12345 Y17E7 Y-17E7 Y1E2 1950S4
2024-21 2024-22 2024-23 -0044-22 2024-25 2024-26 2024-27 2024-29 2024-31 2024-32
2024-33 2024-34 2024-35 2024-36 2024-37 2024-38 2024-39 2024-40 2024-41
2023-21/2023-23 2023-22~/2024 2004-06-~01/2004-06-20 2004-06-XX/2004-07-03 199X/2004 1964~/2008~
198X 19XX 1XXX XXXX -019X -01XX 2024-XX 2024-XX-XX 2024-06-XX 2024-XX-15 1X24 1X2X X024 XXX4
XXXX-12-25 XXXX-XX-XX XXXX-12-XX 156X-12-25 15XX-12-XX 1560-XX-25 198X~ 198X? 2024-XX~ 19X9
2004-06~-11 2004?-06-11 ?2004-06-~11 2004-?06-11 2004-06-%11 2004-%06-11 2004?-06 2004-?06 ?2004-06
~2004-06-11 [1667,1668,1670..1672] [1667,1760-12] [1667..1668] [2024-11-01..2024-11-20] [2024,2024~]
[198X,2001] {1667,1668,1670..1672} {1960,1961-12}
""")

REFUSED_BY_BOTH = _texts("""
2024-02-30 2024-02-31 2024-04-31 2024-13 2024-00 2024-00-00 2024-01-00 2024-01-32 2024-20 2024-42 2024-22-01
2024-06-19T12:00 2024-06-19T25:00:00 2024-06-19T12:60:00 2024-06-19T12:00:60 2024-06-19T24:00:01
2024-06-19T12:00:00+15:00 2024-06-19T12:00:00/2024-06-20T12:00:00
2024~~ Y2024 Y02024 Y17E Y0E5 -Y170000 -0000 1950S2S3 198u 198x 2024-xx 2024-2X
/ .. 2023/2024/2025 {2023,2024}/.. [1667] [1667,..1668] [1667..,1668] {} [] [..] [2024,] [,2024]
[2024 {2024,2025] 20240619 2024-6-19 24-06-19 2024/06/19 2024-W10 2024-171 2024-06-19Z 20 202 20245 P3D
T12:00:00 +2024 junk
""")

# What we refuse and the package reads.
WE_REFUSE = {
    "2023-02-29": "2023 has no 29 February",
    "1900-02-29": "1900 has no 29 February",
    "XXX1-02-29": "no year that ends in 1 has a 29 February",
    "2024-02-3X": "no February has a day from 30",
    "2024-06-4X": "no month has a day from 40",
    "2025/2024": "it ends before it begins",
    "[2024..2023]": "it ends before it begins",
    "2024-06T12:00:00": "level 0 has times for whole dates; the package makes it 31 June",
    "2024T12:00:00": "level 0 has times for whole dates; the package makes it 31 December",
    "1950S0": "a year has at least one significant digit",
    "1950S5": "a year of four digits has no fifth that is significant",
    "1950S2-06": "the standard has significant digits for years alone",
    "2024-21^s": "a season with a region belongs to the draft of 2012",
    " 2024": "there are no spaces in EDTF",
    "2024\n": "there are no spaces in EDTF",
    "2024-06 / 2025": "there are no spaces in EDTF",
    "[1667, 1668]": "there are no spaces in EDTF",
}

# What we read and the package refuses.
WE_READ = {
    "/..": "an unknown start of what goes on; the package raises TypeError",
    "../": "an unknown end; the package raises TypeError",
    "../199X": "unspecified digits at an end; the package raises TypeError",
    "199X/..": "unspecified digits at an end",
    "2023-33/..": "a quarter at an end",
    "Y170000/Y180000": "long years at both ends",
    "2024-06-19T12:00:00+00:00": "a zone without an offset",
    "2024-1X": "unspecified digits in the month; the package raises AttributeError",
    "198X-22": "a season of some year",
    "-198X-06": "unspecified digits before the common era",
    "-XXXX": "unspecified digits before the common era",
    "2024-22~": "an approximate season, which the package reads in intervals only",
    "2024-33~": "an approximate quarter",
    "Y17E7~": "an approximate long year",
    "Y170000-01-01": "a day of a long year, so that every day has a written form",
    "2004?-06~": "a qualified part in a qualified whole",
    "[2024-22,2024-23]": "seasons in a set",
    "[2024-11..2024-12-05]": "ends of different precision in a set",
}

# What both read with other days: ours as first/last, and why.
CORNERS_DIFFER = {
    "2024-24": (
        "2024-12-01/2025-02-28",
        "winter lasts until February; the package cuts it off with the year",
    ),
    "2023-28": (
        "2023-12-01/2024-02-29",
        "winter lasts until February; the package cuts it off with the year",
    ),
    "2024-30": ("2024-12-01/2025-02-28", "southern summer likewise"),
    "1950S2": ("1900-01-01/1999-12-31", "two significant digits leave the others open"),
    "-1950S2": ("-1999-01-01/-1900-12-31", "two significant digits leave the others open"),
    "Y171010000S3": ("Y171000000-01-01/Y171999999-12-31", "significant digits leave the others open"),
    "Y3388E2S3": ("Y338000-01-01/Y338999-12-31", "significant digits leave the others open"),
    "2023/": ("2023-01-01/", "an unknown end has no bound; the package adds ten years"),
    "/2023": ("/2023-12-31", "an unknown start has no bound; the package takes off ten years"),
    "/2023~": ("/2023-12-31", "an unknown start has no bound; the package takes off ten years"),
    "-000X": ("-0009-01-01/-0001-12-31", "there is no year -0000"),
    "19XX-02-29": ("1904-02-29/1996-02-29", "1900 and 1999 have no 29 February"),
    "2024-06-1X": ("2024-06-10/2024-06-19", "the package raises ValueError"),
    "2023-02-2X": ("2023-02-20/2023-02-28", "the package raises ValueError"),
    "{..1983-12-31,1984-11-01..}": ("/", "the package raises TypeError"),
}

# Open ends, which the package gives as floats without a date.
OPEN = ["2023/..", "../2023", "../..", "2023~/..", "2023-21/..", "[..1760-12-03]", "[1760-12..]", "{1960..}"]


def _read(text: str) -> Any:  # noqa: ANN401 (the package has no types)
    """What the package makes of the text, or None; it prints when it fails."""
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            return edtf.parse_edtf(text)
        except (edtf.EDTFParseException, TypeError, AttributeError):
            return None


def _day(bound: Callable[[], Any]) -> Any:  # noqa: ANN401
    """A bound of the package as an ordinal, None where it is open; the package may also fail."""
    try:
        found = bound()
        return None if isinstance(found, float) else ordinal(*found[:3])
    except (ValueError, TypeError):
        return "no day"


def _ours(text: str) -> tuple[int | None, int | None]:
    when = When(text)
    return when.earliest_start, when.latest_end


def _theirs(text: str) -> tuple[int | None, int | None]:
    read = _read(text)
    return _day(read.lower_strict), _day(read.upper_strict)


@pytest.mark.parametrize("text", [*AGREED, *OPEN])
def test_both_read_the_same_days(text: str) -> None:
    assert _ours(text) == _theirs(text)


@pytest.mark.parametrize("text", REFUSED_BY_BOTH)
def test_both_refuse(text: str) -> None:
    assert _read(text) is None
    with pytest.raises(InvalidEdtfError):
        When(text)


@pytest.mark.parametrize("text", WE_REFUSE, ids=repr)
def test_only_we_refuse(text: str) -> None:
    assert _read(text) is not None
    with pytest.raises(InvalidEdtfError):
        When(text)


@pytest.mark.parametrize("text", WE_READ)
def test_only_we_read(text: str) -> None:
    assert _read(text) is None
    assert When(text).edtf == text


@pytest.mark.parametrize(("text", "days"), [(text, days) for text, (days, _) in CORNERS_DIFFER.items()])
def test_both_read_other_days(text: str, days: str) -> None:
    earliest, _, latest = days.partition("/")
    when = When(text)
    assert (when.earliest or "", when.latest or "") == (earliest, latest)
    assert _ours(text) != _theirs(text)


@pytest.mark.parametrize("text", [text for text in AGREED if "," not in text])
def test_both_keep_it_as_written(text: str) -> None:
    assert str(_read(text)) == When(text).edtf == text


YEARS = st.one_of(st.integers(0, 9999).map("{:04}".format), st.integers(1, 9999).map("-{:04}".format))
MARKS = st.sampled_from(["", "", "~", "?", "%"])
DATES = st.one_of(
    st.builds("{}{}".format, YEARS, MARKS),
    st.builds("{}-{:02}{}".format, YEARS, st.integers(0, 14), MARKS),
    st.builds("{}-{:02}-{:02}{}".format, YEARS, st.integers(1, 12), st.integers(0, 32), MARKS),
    st.builds("{}-{}".format, YEARS, st.integers(20, 42)),
)


@given(text=st.one_of(DATES, st.builds("{}/{}".format, DATES, DATES), DATES.map("{}/..".format)))
@settings(deadline=None, max_examples=120)
def test_both_agree_on_dates_and_intervals_that_nobody_chose(text: str) -> None:
    try:
        days = _ours(text)
    except InvalidEdtfError as refusal:
        known = "before it begins" in str(refusal) or "-02-29" in text
        assert known or _read(text) is None
        return
    winters = ("-24", "-28", "-30")
    quarter_at_an_end = "/" in text and _read(text) is None
    if not (quarter_at_an_end or any(winter in text for winter in winters)):
        assert days == _theirs(text)
