"""What holds of any text whatever."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.finding.times import find_periods, find_times, resolve, resolve_human_date
from timeline.finding.times.classes import CLASS_OF

WORDS = st.sampled_from(sorted(CLASS_OF))
GLUE = st.sampled_from([" ", " ", " ", "", "-", ", ", "\n\n", ". ", "'", "/"])
TIMELY = st.lists(st.tuples(WORDS, GLUE), max_size=25).map(lambda pairs: "".join(w + g for w, g in pairs))
TEXTS = st.one_of(st.text(max_size=200), TIMELY, st.tuples(st.text(max_size=20), TIMELY).map("".join))
DAYS = st.one_of(st.none(), st.dates())


@settings(max_examples=400, deadline=None)
@given(TEXTS, DAYS, st.sampled_from([None, True, False]))
def test_mentions_lie_in_the_text_in_order_without_overlap(
    text: str, published: date | None, tells: bool | None
) -> None:
    mentions = find_times(text, published, narrative=tells)
    end = 0
    for mention in mentions:
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == text[mention.start : mention.end].strip()
        assert mention.when is None or mention.when.text in ("", text[mention.start : mention.end])
        assert not (mention.when is not None and mention.problem)
        end = mention.end
    for period in find_periods(text, mentions):
        assert period.when.text == text[period.start : period.end]


@settings(max_examples=200, deadline=None)
@given(TIMELY, st.dates())
def test_a_form_resolves_to_the_mention_that_it_came_from(text: str, published: date) -> None:
    for mention in find_times(text, published, narrative=False):
        if mention.relative is not None:
            value, _ = resolve(mention.relative, published, mention.reference)
            assert mention.timex_value.startswith(value)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from(["de", "fr", "es", "ru", "uk", "ko"]))
def test_other_languages_take_any_text(text: str, language: str) -> None:
    for mention in find_times(text, date(2025, 7, 12), language=language):
        assert 0 <= mention.start < mention.end <= len(text)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_a_curated_date_is_a_date_or_nothing(text: str) -> None:
    when = resolve_human_date(text, date(2025, 7, 12))
    assert when is None or when.text == text


@pytest.mark.parametrize("text", ["{} years ago", "{} and a half years later", "{}.5 days ago"])
def test_a_number_without_end_is_none(text: str) -> None:
    assert all(m.end - m.start < 20 for m in find_times(text.format("9" * 6000), date(2025, 7, 12)))
