"""The seam: rules today, anything with the same three members tomorrow."""

from __future__ import annotations

import pytest

from timeline import finding
from timeline.domain.document import Document, Entry
from timeline.domain.when import When
from timeline.finding import Extractor, Findings, RuleExtractor, find_happenings


class Silent:
    """An extractor that finds nothing."""

    name = "silent"
    version = "7"

    def extract(self, document: Document) -> Findings:  # noqa: ARG002
        return Findings()


def run(extractor: Extractor, text: str) -> Findings:
    return extractor.extract(Document("text", text, "text/plain", "0", published=When("2024-05-17")))


def test_rules_and_others_stand_behind_one_interface() -> None:
    text = "France met Kenya on Monday."
    assert run(RuleExtractor(), text).found
    assert run(Silent(), text) == Findings()


@pytest.mark.parametrize("name", finding.__all__)
def test_everything_that_finding_offers_is_had_from_it_by_name(name: str) -> None:
    assert getattr(finding, name).__name__ == name


def test_what_finding_does_not_offer_is_refused_by_name() -> None:
    with pytest.raises(AttributeError, match="'find_rhymes'"):
        _ = finding.find_rhymes


def test_the_rules_name_themselves_and_their_version() -> None:
    rules = RuleExtractor()
    assert rules.name == "rules"
    assert rules.version


def test_curated_entries_are_taken_as_written_and_not_searched() -> None:
    text = "France met Kenya on Monday."
    entry = Entry({"when": "2021-03-04", "kind": "met", "title": "A meeting"}, 0, len(text), 1)
    document = Document("list.yaml", text, "application/yaml", "0", entries=(entry,))
    found = find_happenings(document).found
    assert [one.statement.title for one in found] == ["A meeting"]
