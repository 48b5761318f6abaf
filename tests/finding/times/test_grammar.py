"""The rules of the grammar, one by one."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.finding.times import find_times
from timeline.finding.times.classes import CLASS_OF
from timeline.finding.times.grammar import GRAMMAR
from timeline.finding.times.reading import READERS
from timeline.finding.times.rules import RULES
from timeline.finding.times.tokens import tokenize

BY_CLASS: dict[str, list[str]] = {
    "_": ["of", "Kyiv"],
    "C": ["10:30", "25:99"],
    "I": ["2024-06-19", "2024-13-40"],
}
BY_CLASS["#"] = ["13.09.2023", "31/02/24", "9/13/2023"]
for _word, _letter in CLASS_OF.items():
    BY_CLASS.setdefault(_letter, []).append(_word)
BY_CLASS["M"] += ["May", "March"]
BY_CLASS["c"] += ["Sun", "Mon"]
BY_CLASS["b"] += ["Jan", "Mar"]
BY_CLASS["N"] += ["hundred", "million"]
BY_CLASS["0"] = ["thousand", "billion"]


def words_for(codes: str) -> st.SearchStrategy[str]:
    """Words of the classes that a rule's letters stand for."""
    return st.tuples(*(st.sampled_from(BY_CLASS.get(code, [code])) for code in codes)).map(" ".join)


@pytest.mark.parametrize("index", range(len(RULES)))
def test_every_reader_takes_whatever_its_rule_matches(index: int) -> None:
    rule = re.compile(GRAMMAR.rules[index])

    @settings(max_examples=25, deadline=None)
    @given(
        st.from_regex(rule, fullmatch=True).flatmap(words_for),
        st.sampled_from(["", " ago.", " of 2024", " will"]),
    )
    def check(words: str, behind: str) -> None:
        text = f"since {words}{behind}"
        for mention in find_times(text, date(2025, 7, 12)):
            assert 0 <= mention.start < mention.end <= len(text)

    check()


def test_every_rule_has_its_reader_and_every_reader_a_rule() -> None:
    assert {name for name, _ in RULES} == set(READERS)


def test_no_rule_matches_nothing() -> None:
    assert [
        name for (name, _), rule in zip(RULES, GRAMMAR.rules, strict=True) if re.fullmatch(rule, "")
    ] == []


@pytest.mark.parametrize("index", range(len(RULES)))
def test_every_rule_is_tried_wherever_it_matches(index: int) -> None:
    rule = re.compile(GRAMMAR.rules[index])

    @settings(max_examples=25, deadline=None)
    @given(st.from_regex(rule, fullmatch=True), st.sampled_from(["", "_", "Y", "t", "U"]))
    def check(codes: str, behind: str) -> None:
        match = rule.match(codes + behind)
        assert match is not None
        assert (RULES[index][0], match.end()) in list(GRAMMAR.matches(codes + behind, 0))

    check()


def test_the_look_ahead_skips_no_place_where_a_rule_matches() -> None:
    text = "On 5 May 1940, two days after the first of the last three weeks of spring, it ended in the past."
    codes = tokenize(text).codes
    starts = {i for i in range(len(codes)) if any(re.compile(rule).match(codes, i) for rule in GRAMMAR.rules)}
    reached, at = set(), GRAMMAR.start(codes, 0)
    while at >= 0:
        reached.add(at)
        at = GRAMMAR.start(codes, at + 1)
    heads = {i for i in starts if codes[i] not in "_.,"}
    assert heads <= reached


def test_every_offset_is_kept_where_lower_case_is_longer() -> None:
    text = "İİİ on 5 May 2024"
    (mention,) = find_times(text, None)
    assert text[mention.start : mention.end] == "5 May 2024"
