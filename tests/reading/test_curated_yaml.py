"""Curated happenings in YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from timeline.reading import Metadata

if TYPE_CHECKING:
    from tests.reading.conftest import Desk

FILE = """# Two bridges, by hand
title: The bridge file
published: 2025-07-12
publisher: River Gazette
grade: B2
happenings:
  - when: summer of 2024
    kind: agreement_signed
    title: Freedonia and Sylvania agree on a bridge
    actors: [Freedonia, Sylvania]
    summary: |
      One pier on each bank.

      And one in the middle.
  - when: 13.09.2023
    title: A visit
    actor: Freedonia; Osterlich
    recipient: Sylvania
    quantity: up to 14,000 soldiers
    source:
      title: Minutes of the river board
      published: 2023-10
      publisher: River board
      url: https://example.org/minutes
  - {when: 2025, title: The bridge opens}
"""


def test_entries_carry_their_fields_as_written(desk: Desk) -> None:
    document = desk.read_all("a.yaml", FILE)[0]
    assert document.media_type == "application/yaml"
    assert document.entries is not None
    first, last = document.entries
    assert first.fields == {
        "when": "summer of 2024",
        "kind": "agreement_signed",
        "title": "Freedonia and Sylvania agree on a bridge",
        "actors": ("Freedonia", "Sylvania"),
        "summary": "One pier on each bank.\n\nAnd one in the middle.",
    }
    assert last.fields == {"when": "2025", "title": "The bridge opens"}


def test_the_text_of_a_document_is_its_entries_word_for_word(desk: Desk) -> None:
    document = desk.read_all("a.yaml", FILE)[0]
    assert document.entries is not None
    first, last = document.entries
    passage = document.text[first.start : first.end]
    assert passage.startswith("when: summer of 2024\n    kind: agreement_signed\n")
    assert passage.endswith("      And one in the middle.")
    assert document.text[last.start : last.end] == "{when: 2025, title: The bridge opens}"
    assert document.text == f"{passage}\n{{when: 2025, title: The bridge opens}}"


def test_entries_know_their_lines_in_the_file(desk: Desk) -> None:
    lines = [entry.line for document in desk.read_all("a.yaml", FILE) for entry in document.entries or ()]
    assert lines == [7, 25, 15]


def test_an_entry_with_its_own_source_becomes_a_document_of_its_own(desk: Desk) -> None:
    of_file, cited = desk.read_all("a.yaml", FILE)
    assert (of_file.title, str(of_file.published), of_file.grade) == ("The bridge file", "2025-07-12", "B2")
    assert (cited.title, str(cited.published)) == ("Minutes of the river board", "2023-10")
    assert (cited.publisher, cited.url) == ("River board", "https://example.org/minutes")
    assert cited.grade is None
    assert cited.entries is not None
    assert cited.entries[0].fields["actors"] == ("Freedonia", "Osterlich")
    assert cited.entries[0].fields["recipients"] == ("Sylvania",)


def test_another_publication_does_not_take_over_the_date_of_the_file(desk: Desk) -> None:
    text = "published: 2025-07-12\nlanguage: de\nhappenings:\n- {title: A visit, source: Minutes}\n"
    (document,) = desk.read_all("a.yaml", text)
    assert (document.title, document.published, document.language) == ("Minutes", None, "de")


def test_an_entry_with_only_a_date_of_publication_is_of_the_file_on_that_date(desk: Desk) -> None:
    text = (
        "title: Diary\npublished: 2025\nhappenings:\n- {title: A visit, published: 2024-05-01}\n- title: B\n"
    )
    first, second = desk.read_all("a.yaml", text)
    assert (first.title, str(first.published)) == ("Diary", "2024-05-01")
    assert (second.title, str(second.published)) == ("Diary", "2025")


def test_a_plain_list_is_enough(desk: Desk) -> None:
    document = desk.read("two_visits.yml", "- title: A visit\n- title: B\n", Metadata(publisher="Me"))
    assert document.entries is not None
    assert [entry.fields["title"] for entry in document.entries] == ["A visit", "B"]
    assert (document.title, document.publisher) == ("two visits", "Me")


def test_claimants_may_be_several(desk: Desk) -> None:
    document = desk.read(
        "a.yaml", "- {title: A, claimed_by: [Seoul, Kyiv]}\n- {title: B, claimed by: Seoul}\n"
    )
    assert document.entries is not None
    assert [entry.fields["claimed_by"] for entry in document.entries] == [("Seoul", "Kyiv"), ("Seoul",)]


def test_an_entry_that_is_there_twice_counts_once(desk: Desk) -> None:
    document = desk.read("a.yaml", "- title: A\n- title: B\n- title: A\n")
    assert document.entries is not None
    assert len(document.entries) == 2
    assert desk.notes == ["a.yaml, line 3: the entry repeats that on line 1 and is left out."]


def test_an_entry_that_tells_nothing_is_left_out_with_a_note(desk: Desk) -> None:
    document = desk.read("a.yaml", "- title: A\n- {title: , source: Minutes}\n")
    assert document.entries is not None
    assert len(document.entries) == 1
    assert desk.notes == ["a.yaml, line 2: the entry tells nothing and is left out."]


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("title: A\n", "a.yaml, line 1: has no happenings; list them under happenings:."),
        ("happenings: soon\n", "a.yaml, line 1: the happenings are no list; begin each with a hyphen."),
        ("just words\n", "a.yaml, line 1: the happenings are no list; begin each with a hyphen."),
        ("happenings: []\n", "a.yaml: lists no happenings; add some, or leave the file out."),
        (
            "- title: A\n- words\n",
            "a.yaml, line 2: an entry is no mapping of fields to values; write lines such as when: 2024.",
        ),
        ("- title:\n  - A\n  - B\n", "a.yaml, line 2: title is a list; write one text."),
        ("- actors: [[A]]\n", "a.yaml, line 1: actors is a list; write one text."),
        ("- {title: A, source: [B]}\n", "a.yaml, line 1: source is a list; write one text."),
        ("- actor: A\n  actors: [B]\n", "a.yaml, line 2: 'actors' is said twice; keep one of them."),
        (
            "- title: A\n  published: 2024-02-31\n",
            "a.yaml, line 2: published is '2024-02-31', which is no date; write 2025-07-12, 2025-07 or 2025.",
        ),
    ],
)
def test_what_is_no_list_of_entries_is_refused(desk: Desk, text: str, refusal: str) -> None:
    assert desk.refusal("a.yaml", text) == refusal


def test_an_unknown_field_is_refused_with_those_that_are_known(desk: Desk) -> None:
    refusal = desk.refusal("a.yaml", "- title: A\n  wen: 2024\n")
    assert refusal.startswith("a.yaml, line 2: there is no field 'wen'; the fields are when, kind, title,")
