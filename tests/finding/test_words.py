"""Tokens slice the text back, and clitics stand alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.finding.words import is_adverb, tokenise


@given(st.text(max_size=60))
def test_every_token_slices_the_text(text: str) -> None:
    words = tokenise(text)
    assert [text[a:b] for a, b in zip(words.starts, words.ends, strict=True)] == list(words.forms)
    assert len(words.lows) == len(words)


@given(st.text(max_size=60))
def test_nothing_but_white_space_lies_between_tokens(text: str) -> None:
    words = tokenise(text)
    outside, last = "", 0
    for start, end in zip(words.starts, words.ends, strict=True):
        outside += text[last:start]
        last = end
    assert not (outside + text[last:]).strip()


def test_abbreviations_and_numbers_are_one_token_and_clitics_their_own() -> None:
    assert tokenise("The U.S.-led force didn’t pay 3.5 or 14,000.").lows == (
        "the", "u.s", ".", "-", "led", "force", "didn", "'t", "pay", "3.5", "or", "14,000", ".",
    )  # fmt: skip


def test_an_abbreviation_ends_no_sentence_that_goes_on() -> None:
    assert tokenise("The U.S. left the U.N. on Monday, and so did the U.K.").lows == (
        "the", "u.s.", "left", "the", "u.n.", "on", "monday", ",", "and", "so", "did", "the", "u.k", ".",
    )  # fmt: skip


def test_capitals_that_grow_in_lower_case_keep_their_place() -> None:
    assert tokenise("İzmir Said").forms == ("İzmir", "Said")
    assert tokenise("İzmir Said").lows[1] == "said"


def test_words_in_ly_are_adverbs_but_for_the_nouns_and_verbs_among_them() -> None:
    assert is_adverb("repeatedly")
    assert not is_adverb("supply")
    assert not is_adverb("rally")
