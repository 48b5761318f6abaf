"""Verbs are inflected as English does."""

from __future__ import annotations

import pytest

from timeline.finding.inflection import bases, irregular_pasts, singulars, spellings, verb_forms


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("claim", ("claim", "claims", "claimed", "claimed", "claiming")),
        ("deny", ("deny", "denies", "denied", "denied", "denying")),
        ("stay", ("stay", "stays", "stayed", "stayed", "staying")),
        ("argue", ("argue", "argues", "argued", "argued", "arguing")),
        ("agree", ("agree", "agrees", "agreed", "agreed", "agreeing")),
        ("stress", ("stress", "stresses", "stressed", "stressed", "stressing")),
        ("admit", ("admit", "admits", "admitted", "admitted", "admitting")),
        ("say", ("say", "says", "said", "said", "saying")),
        ("retell", ("retell", "retells", "retold", "retold", "retelling")),
    ],
)
def test_a_verb_has_its_five_forms(base: str, forms: tuple[str, ...]) -> None:
    assert tuple(verb_forms(base)) == forms


def test_both_shores_of_the_ocean_are_spelled() -> None:
    assert {"canceled", "cancelled", "canceling", "cancelling"} <= set(spellings("cancel"))
    assert "revealled" not in spellings("reveal")


def test_irregular_pasts_are_those_no_ending_betrays() -> None:
    assert {"sent", "sank", "took"} <= irregular_pasts()
    assert not {"set", "cut", "say"} & irregular_pasts()


def test_the_last_consonant_of_a_short_verb_is_doubled() -> None:
    assert {"wrapped", "wrapping"} <= set(spellings("wrap"))
    assert {"repelled", "repelling"} <= set(spellings("repel"))
    assert {"stirred", "stirring"} <= set(spellings("stir"))
    assert {"readmitted", "bagged", "kitted"} <= {*spellings("readmit"), *spellings("bag"), *spellings("kit")}
    assert "thrusted" not in spellings("thrust")


@pytest.mark.parametrize("base", ["lie", "lay", "deny", "admit", "argue", "cancel", "retell", "be", "tie"])
def test_every_form_leads_back_to_its_verb(base: str) -> None:
    known = frozenset(("lie", "lay", "deny", "admit", "argue", "cancel", "retell", "be", "tie"))
    assert all(base in bases(form, known) for form in spellings(base))


def test_a_word_is_no_form_of_a_verb_that_is_not_asked_about() -> None:
    assert bases("found", frozenset({"find"})) == ["find"]
    assert not bases("bed", frozenset({"be"}))


def test_both_numbers_lead_back_to_a_noun() -> None:
    known = frozenset(("person", "party", "box", "rake"))
    assert [singulars(form, known) for form in ("people", "person", "parties", "boxes", "rakes")] == [
        ["person"], ["person"], ["party"], ["box"], ["rake"]
    ]  # fmt: skip


@pytest.mark.parametrize(
    "word", ["retook", "repaid", "rebuilt", "rewrote", "outsold", "oversaw", "withstood"]
)
def test_a_past_behind_a_prefix_is_a_past(word: str) -> None:
    assert word in irregular_pasts()
