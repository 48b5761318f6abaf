"""The lexicon of factuality is what its file says."""

from __future__ import annotations

from timeline.finding.factuality.lexicon import governors


def test_every_form_of_a_verb_governs_alike() -> None:
    known = governors()
    assert {known[form].group for form in ("deny", "denies", "denied", "denying")} == {"denied"}


def test_both_spellings_are_known() -> None:
    assert governors()["cancelled"] is governors()["canceled"]


def test_particles_belong_to_their_verb() -> None:
    assert "ruled out" in governors()
    assert "ruled" not in governors()


def test_values_lie_on_the_scale() -> None:
    worths = [worth for governor in governors().values() for worth in (governor.affirmed, governor.negated)]
    assert all(-3 <= worth.value <= 3 for worth in worths)
    assert {worth.mode for worth in worths} == {"actual", "planned", "considered", "possible"}
