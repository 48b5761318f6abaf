"""What holds of any text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.finding.parties import code_of, find_parties, find_places, resolve_party

WORDS = st.lists(
    st.sampled_from((
        "Russia", "Russian", "Kim", "Jong", "Un", "President", "minister", "the", "two", "countries", "of",
        "and", "in", "Wonsan,", "Jordan", "Georgia", "U.S.", "'s", "–", "“", "al-", "Qaeda", "Mr.", "Foreign",
        "Ministry", "(AP)", "\n", "The", "North", "May",
        "von", "der", "Leyen", "e\u0301", "é", "Москва", "中国",
    )),
    max_size=40,
)  # fmt: skip
ANY = st.one_of(st.text(max_size=200), WORDS.map(" ".join), WORDS.map("".join))


@given(ANY)
def test_no_text_is_refused_and_offsets_slice_it(text: str) -> None:
    for mention in find_parties(text):
        assert 0 <= mention.start < mention.end <= len(text)
    for place in find_places(text):
        assert text[place.start : place.end] == place.name
    code_of(text)
    resolve_party(text)


@given(ANY)
def test_mentions_come_in_order_and_overlap_only_when_they_are_the_same_words(text: str) -> None:
    spans = [(m.start, m.end) for m in find_parties(text)]
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] or a == b for a, b in pairwise(spans))


@given(ANY)
def test_the_same_text_gives_the_same_parties(text: str) -> None:
    assert find_parties(text) == find_parties(text)


@pytest.mark.parametrize(
    "unit",
    [
        "Russian ",
        "President ",
        "A. ",
        "the two countries ",
        "Kim Jong ",
        "of the ",
        "Russian foreign ",
        "'s ",
        "AAAA",
    ],
)
def test_a_long_text_of_one_kind_is_read_to_its_end(unit: str) -> None:
    text = unit * 5000 + "\nPeru protested."
    assert find_parties(text)[-1].code == "PER"
    assert find_places(text + " In Lima.")[-1].code == "PER"
