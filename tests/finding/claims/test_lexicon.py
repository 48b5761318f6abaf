"""The lexicon of claims is what its file says."""

from __future__ import annotations

from timeline.finding.claims.lexicon import finite_verbs, verb_entries


def test_every_form_of_a_verb_is_known() -> None:
    assert {form for form in ("deny", "denies", "denied", "denying") if form in verb_entries()} == {
        "deny",
        "denies",
        "denied",
        "denying",
    }


def test_a_verb_is_known_in_both_spellings() -> None:
    forms = ("signaled", "signalled", "signaling", "signalling")
    assert [verb_entries()[form][0].form for form in forms] == ["past", "past", "ing", "ing"]
    assert "demandled" not in verb_entries()


def test_a_reading_with_a_particle_is_tried_before_the_plain_one() -> None:
    readings = verb_entries()["called"]
    assert readings[0].particle
    assert not readings[-1].particle


def test_forms_that_are_nouns_as_often_are_no_sure_verbs() -> None:
    assert "said" in finite_verbs()
    assert "claims" not in finite_verbs()


def test_every_group_is_of_a_known_family_and_stance() -> None:
    entries = [entry for readings in verb_entries().values() for entry in readings]
    assert {entry.family for entry in entries} == {"speech", "stance", "thought", "wish", "document"}
    assert {entry.stance for entry in entries} == {"asserts", "denies", "hedges"}
    assert all(set(entry.frames) <= set("tpoainxsq") for entry in entries)
