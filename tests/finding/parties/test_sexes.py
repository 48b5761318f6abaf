"""Whether a person is "he" or "she"."""

from __future__ import annotations

import pytest

from timeline.domain.document import Document
from timeline.domain.when import When
from timeline.finding import find_happenings
from timeline.finding.claims import find_claims
from timeline.finding.parties.sexes import sex_of


@pytest.mark.parametrize(
    ("name", "before", "sex"),
    [
        ("Ingrid Dahl", "", "f"),
        ("Karl Dahl", "", "m"),
        ("Anne-Marie Dahl", "", "f"),
        ("Dahl", "the premier, Mrs. ", "f"),
        ("Dahl", "with Sir ", "m"),
        ("Robin Dahl", "", ""),
        ("Ingrid", "", ""),
        ("Dahl", "the minister, ", ""),
        ("", "", ""),
    ],
)
def test_titles_and_given_names_tell_the_sex_and_nothing_else_does(name: str, before: str, sex: str) -> None:
    assert sex_of(name, before) == sex


def doers(text: str) -> list[str]:
    document = Document("x", text, "text/plain", "0" * 64, published=When("2025-07-12"))
    return [party.name for party in find_happenings(document).found[-1].statement.parties]


@pytest.mark.parametrize(("pronoun", "who"), [("He", "Karl Dahl"), ("She", "Ingrid Moe")])
def test_he_and_she_mean_a_person_of_that_sex(pronoun: str, who: str) -> None:
    assert doers(f"Ingrid Moe met Karl Dahl in Oslo on Monday. {pronoun} resigned on Friday.") == [who]


def test_who_says_so_is_a_person_of_that_sex() -> None:
    text = (
        "Ingrid Moe told reporters that it was over. Karl Dahl told them that it was not. “Wait,” she said."
    )
    last = find_claims(text)[-1]
    assert last.speaker is not None
    assert text[slice(*last.speaker)] == "Ingrid Moe"
