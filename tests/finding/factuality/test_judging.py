"""How far a text says that something happened."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.finding.factuality import judge_factuality, judge_modality


def marked(sentence: str) -> tuple[str, int, int]:
    """'They [left] early' as the text and the span of the word in brackets."""
    before, rest = sentence.split("[")
    word, after = rest.split("]")
    return before + word + after, len(before), len(before) + len(word)


@pytest.mark.parametrize(
    "sentence",
    [
        "The fleet [left] the port on Monday.",
        "Orlov managed to [leave] the country.",
        "The mayor said the bridge had [collapsed].",
        "Divers confirmed that the tanker [sank].",
        "They were forced to [surrender].",
        "The [collapse] of the bridge killed four people.",
        "After the talks the envoys [signed] a protocol.",
        "The road to the port [opened] on Monday.",
        "An envoy to the council [left] on Monday.",
    ],
)
def test_what_is_told_plainly_is_a_fact(sentence: str) -> None:
    assert judge_factuality(*marked(sentence)) > 2
    assert judge_modality(*marked(sentence)) == "actual"


@pytest.mark.parametrize(
    "sentence",
    [
        "The fleet did not [leave] the port.",
        "The fleet didn’t [leave] the port.",
        "The treaty was never [ratified].",
        "Parliament has yet to [ratify] the treaty.",
        "They failed to [agree] on a date.",
        "The envoy refused to [meet] them.",
        "No ships were [seized].",
        "Nobody [signed] the letter.",
        "Neither side [attacked].",
        "There was no [attack].",
        "They left without [paying].",
        "The ministry denied that it had [sold] shells.",
        "The planned [visit] was cancelled.",
        "The company ruled out [selling] its yard.",
    ],
)
def test_what_is_negated_refused_or_denied_is_no_fact(sentence: str) -> None:
    assert judge_factuality(*marked(sentence)) < 0
    assert judge_modality(*marked(sentence)) == "denied"


@pytest.mark.parametrize(
    "sentence",
    [
        "The yard will [launch] a frigate in May.",
        "The yard plans to [launch] a frigate.",
        "The two states agreed to [build] a bridge.",
        "The president is to [visit] the yard.",
        "They are expected to [sign] the protocol.",
        "The ministry said it would [supply] shells.",
        "The [signing] of the protocol was postponed.",
    ],
)
def test_what_is_decided_and_to_come_is_planned(sentence: str) -> None:
    assert 0 < judge_factuality(*marked(sentence)) < 2.5
    assert judge_modality(*marked(sentence)) == "planned"


@pytest.mark.parametrize(
    "sentence",
    [
        "The cabinet is considering [sending] a frigate.",
        "The cabinet is weighing whether to [send] a frigate.",
        "The mayor wants to [close] the port.",
        "They called for the [withdrawal] of the fleet.",
    ],
)
def test_what_is_weighed_or_wished_is_considered(sentence: str) -> None:
    assert 0 < judge_factuality(*marked(sentence)) < 2
    assert judge_modality(*marked(sentence)) == "considered"


@pytest.mark.parametrize(
    "sentence",
    [
        "The fleet could [leave] on Monday.",
        "The fleet may have [left] already.",
        "The fleet may not [leave] on Monday.",
        "The tanker reportedly [sank].",
        "It is believed that the tanker [sank].",
        "If the fleet [leaves], the port will close.",
        "Will they [sign]?",
    ],
)
def test_what_may_be_is_possible(sentence: str) -> None:
    assert judge_modality(*marked(sentence)) == "possible"


def test_a_second_verb_shares_the_modal_of_the_first() -> None:
    assert judge_modality(*marked("The yard will build and [launch] a frigate.")) == "planned"


def test_a_condition_ends_with_its_clause() -> None:
    assert judge_factuality(*marked("If it rains they stay, but on Monday they [sailed].")) > 2


WORDS = "not no if to will that and , . ; ? “ ” denied refused failed planned attack sent of the"


@given(
    st.lists(st.sampled_from(WORDS.split())),
    st.integers(-5, 200),
    st.integers(-5, 200),
)
def test_every_span_of_every_text_has_a_value_on_the_scale(words: list[str], start: int, end: int) -> None:
    text = " ".join(words)
    assert -3 <= judge_factuality(text, start, end) <= 3
    assert judge_modality(text, start, end) in ("actual", "planned", "considered", "possible", "denied")


def test_nearly_leaves_a_deed_undone_and_before_a_number_puts_nothing_in_doubt() -> None:
    assert judge_modality(*marked("The ferry nearly [sank].")) == "possible"
    assert judge_modality(*marked("Nearly a million people [fled].")) == "actual"
    assert judge_modality(*marked("Exports nearly [doubled] in May.")) == "actual"


def test_won_is_a_modal_only_where_it_is_cut_short() -> None:
    assert judge_modality(*marked("The yard won't [open] in May.")) == "denied"
    assert judge_modality(*marked("The firm won the vote and [sold] the yard.")) == "actual"
