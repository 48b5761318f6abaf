"""Quotation marks are paired, and one left open ends with its paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.finding.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("She said “we won” and left.", ["“we won”"]),
        ('She said "we won" and "they lost".', ['"we won"', '"they lost"']),
        ("She said ''we won'' again.", ["''we won''"]),
        ("“We won.\n\nAnd “they lost.”", ["“We won.", "“they lost.”"]),
        ('It measured 5" by 4".', []),
    ],
)
def test_quotations_are_found_with_their_marks(text: str, quoted: list[str]) -> None:
    found = find_quotations(text)
    assert [text[a:b].rstrip() for a, b in zip(found.starts, found.ends, strict=True)] == quoted


def test_a_word_knows_the_quotation_around_it() -> None:
    text = "She said “we won” and left."
    quotations = find_quotations(text)
    assert quotations.around(text.index("won")) == (9, 17)
    assert quotations.around(text.index("left")) is None


@given(st.text(alphabet=st.sampled_from("a \n\"“”'«»"), max_size=60))
def test_quotations_lie_in_order_inside_the_text(text: str) -> None:
    found, last = find_quotations(text), 0
    for start, end in zip(found.starts, found.ends, strict=True):
        assert last <= start < end <= len(text)
        last = end
