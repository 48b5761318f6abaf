"""Marks of emphasis are no words, and the text keeps its offsets without them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.finding.emphasis import unmarked, without_emphasis


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It sank the *Vezhen*, a ship.", "It sank the Vezhen, a ship."),
        ("**Norland** and __Sudonia__ met.", "Norland and Sudonia met."),
        ("***Now!*** they cried.", "Now! they cried."),
        ("A file_name, 2*3 and * a star.", "A file_name, 2*3 and * a star."),
        ("No marks at all.", "No marks at all."),
    ],
)
def test_emphasis_is_told_from_other_stars(text: str, plain: str) -> None:
    assert unmarked(text) == plain


@given(st.text(alphabet="ab *_.\n(“", max_size=60))
def test_a_text_without_emphasis_has_every_other_character_in_its_place(text: str) -> None:
    plain = without_emphasis(text)
    assert len(plain) == len(text)
    assert all(a == b or (a in "*_" and b == " ") for a, b in zip(text, plain, strict=True))
