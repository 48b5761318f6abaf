"""Standing, amounts and cuts in plain words."""

from __future__ import annotations

import pytest

from timeline.domain.cut import Cut
from timeline.domain.days import ordinal
from timeline.domain.document import Evidence
from timeline.domain.statement import Claim, Quantity, Stance, Standing, Statement, Status
from timeline.domain.views import Line
from timeline.exporting import amount, cuts, standing
from timeline.exporting.words import claimants, details, joined, sentence, stopped


def a_claim(by: str, stance: Stance = "asserts", *, code: str | None = None, cue: str = "says") -> Claim:
    return Claim(by, code, stance, cue)


def standing_of(
    status: Status,
    *claims: Claim,
    tellers: tuple[str, ...] = ("a",),
    record: Standing = "single source",
    grade: str | None = None,
) -> str:
    passages = tuple(Evidence(teller, "q", "", "", 0, 1) for teller in tellers)
    told = Statement(None, "title")
    line = Line("i", ("i",), "found", told, claims, passages, (), record, status, grade, False, None, None)
    return standing(line)


def test_what_one_source_asserts_needs_no_words() -> None:
    assert standing_of("asserted") == ""


def test_an_attribution_names_who_says_so() -> None:
    assert standing_of("attributed", a_claim("the ministry")) == "according to the ministry"


def test_an_attribution_to_nobody_keeps_the_words_of_the_text() -> None:
    assert standing_of("attributed", a_claim("", cue="reportedly")) == "reportedly"


def test_a_claimant_without_a_name_goes_by_code() -> None:
    assert standing_of("attributed", a_claim("", code="KOR")) == "according to KOR"


@pytest.mark.parametrize(
    ("status", "label"),
    [("planned", "planned"), ("considered", "under consideration"), ("unconfirmed", "unconfirmed")],
)
def test_what_is_not_certain_is_said_to_be_so_with_its_claimant(status: Status, label: str) -> None:
    claim = a_claim("officials in Kyiv", "unverified")
    assert standing_of(status, claim) == f"{label}, according to officials in Kyiv"
    assert standing_of(status) == label


def test_a_denial_names_who_denies() -> None:
    assert standing_of("denied", a_claim("Moscow", "denies")) == "denied by Moscow"
    assert standing_of("denied") == "denied"


def test_a_dispute_names_both_sides() -> None:
    said = standing_of("disputed", a_claim("Seoul"), a_claim("Moscow", "denies"), record="disputed")
    assert said == "disputed, according to Seoul; denied by Moscow"


def test_corroboration_counts_sources_and_not_passages() -> None:
    said = standing_of("asserted", tellers=("a", "a", "b", "c"), record="corroborated")
    assert said == "corroborated by 3 sources"


def test_a_grade_is_shown() -> None:
    assert standing_of("retracted", record="retracted", grade="B2") == "retracted; graded B2"


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["South Korean intelligence", "Ukrainian intelligence"], "South Korean and Ukrainian intelligence"),
        (["the US government", "the Swiss government"], "the US and the Swiss government"),
        (["the White House", "Kyiv"], "the White House and Kyiv"),
        (["Kim Jong Un", "Ko Jong Un"], "Kim Jong Un and Ko Jong Un"),
        (["intelligence", "Ukrainian intelligence"], "intelligence and Ukrainian intelligence"),
        (["Tass", "Tass"], "Tass"),
        (["A", "B", "C"], "A, B and C"),
        ([], ""),
    ],
)
def test_claimants_share_what_they_have_in_common(names: list[str], said: str) -> None:
    assert claimants(names) == said


@pytest.mark.parametrize(
    ("quantity", "said"),
    [
        (Quantity(None, 14_000, "at_most", "soldiers"), "up to 14,000 soldiers"),
        (Quantity(3_000, None, "at_least", "soldiers"), "at least 3,000 soldiers"),
        (Quantity(10_000, 10_000, "about", "soldiers"), "about 10,000 soldiers"),
        (Quantity(2, 2, "exactly", "prisoners"), "2 prisoners"),
        (Quantity(10_000, 12_000, "between", "soldiers"), "10,000 to 12,000 soldiers"),
        (Quantity(1.5, 1.5, "exactly", "tonnes"), "1.5 tonnes"),
        (Quantity(2.0, 2.0, "exactly", ""), "2"),
        (Quantity(None, None, "about", "shells"), "shells"),
    ],
)
def test_an_amount_reads_with_its_bound_and_unit(quantity: Quantity, said: str) -> None:
    assert amount(quantity) == said


def test_amount_and_place_are_told_where_the_title_does_not() -> None:
    soldiers = Quantity(None, 14_000, "at_most", "soldiers")
    assert details("Soldiers fight", soldiers, "Kursk") == ["up to 14,000 soldiers", "Kursk"]
    assert details("Up to 14,000, all told, fight in KURSK", soldiers, "Kursk") == []


def test_a_number_within_another_number_does_not_count_as_told() -> None:
    assert details("In 2024 men fight", Quantity(24, 24, "exactly", "men"), None) == ["24 men"]


def test_a_title_gives_its_full_stop_to_the_sentence_around_it() -> None:
    assert sentence(" They met. ") == "They met"


def test_a_list_names_everything_once() -> None:
    assert joined(["A", "B", "A"]) == "A and B"


def test_no_cut_has_no_words() -> None:
    assert cuts(Cut(), {}) == []


def test_every_cut_is_said() -> None:
    day = ordinal(2025, 7, 12)
    cut = Cut(day, day, day, 9, day, day, ("PRK", "RUS"), ("met", "forces_sent"), ("s1",))
    assert cuts(cut, {"PRK": "North Korea", "s1": "A visit"}) == [
        "What can have begun by 12 July 2025",
        "Only from sources published by 12 July 2025",
        "Only from what the record held at the end of 12 July 2025",
        "Only what can touch the time since 12 July 2025",
        "Only what can touch the time until 12 July 2025",
        "Only from the record up to position 9",
        "Only with North Korea and RUS",
        "Only of the kinds meeting and forces sent",
        "Only as told by A visit",
    ]


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("They met", "They met."),
        ("They met.", "They met."),
        ("They called it “an alliance of brothers.”", "They called it “an alliance of brothers.”"),
        ("They called it “an alliance”", "They called it “an alliance”."),
        ("The ministry did…", "The ministry did…"),
        ("They met (Oslo)", "They met (Oslo)."),
    ],
)
def test_a_sentence_gets_one_mark_at_its_end(words: str, printed: str) -> None:
    assert stopped(words) == printed
