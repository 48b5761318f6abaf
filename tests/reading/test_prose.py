"""Markdown with front matter, and plain text with or without a header."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from timeline.reading import Metadata
from timeline.reading.wording import quoted

if TYPE_CHECKING:
    from tests.reading.conftest import Desk

FRONT = """---
title: "Two bridges: a report"
published: 2025-07-12
publisher: River Gazette
url: https://example.org/bridges?page=1
language: en
grade: b2
---

# Two bridges

The first one opened on Monday.
"""


def test_front_matter_tells_about_the_document_and_is_not_its_text(desk: Desk) -> None:
    document = desk.read("a.md", FRONT)
    assert document.title == "Two bridges: a report"
    assert str(document.published) == "2025-07-12"
    assert (document.publisher, document.grade) == ("River Gazette", "B2")
    assert (document.url, document.language) == ("https://example.org/bridges?page=1", "en")
    assert document.text == "# Two bridges\n\nThe first one opened on Monday.\n"
    assert document.entries is None


def test_with_or_without_front_matter_it_is_the_same_document(desk: Desk) -> None:
    bare = desk.read("b.md", "# Two bridges\n\nThe first one opened on Monday.\n")
    full = desk.read("a.md", FRONT)
    assert bare.digest == full.digest
    assert bare.file_digest != full.file_digest


def test_windows_newlines_do_not_make_another_document(desk: Desk) -> None:
    assert desk.read("a.md", FRONT).digest == desk.read("b.md", FRONT.replace("\n", "\r\n")).digest


def test_what_the_document_says_goes_before_what_is_assumed(desk: Desk) -> None:
    defaults = Metadata(title="Assumed", publisher="Assumed", language="de")
    document = desk.read("a.md", "---\ntitle: Said\n---\nText", defaults)
    assert (document.title, document.publisher, document.language) == ("Said", "Assumed", "de")


def test_without_a_title_the_heading_is_the_title(desk: Desk) -> None:
    assert desk.read("a.md", "\n## Two  bridges ##\n\nText").title == "Two bridges"


def test_without_a_heading_the_file_name_is_the_title(desk: Desk) -> None:
    assert desk.read("two_bridges-1.md", "Text.").title == "two bridges 1"


def test_an_assumed_title_goes_before_a_heading(desk: Desk) -> None:
    assert desk.read("a.md", "# Heading\n", Metadata(title="Assumed")).title == "Assumed"


def test_a_lone_first_line_of_plain_text_is_its_title_and_stays_in_the_text(desk: Desk) -> None:
    document = desk.read("a.txt", "Two bridges\n\nThe first one opened.")
    assert (document.title, document.text) == ("Two bridges", "Two bridges\n\nThe first one opened.")


@pytest.mark.parametrize("text", ["It opened.\n\nThen it fell.", "Two\nbridges\n\nText", "Two bridges"])
def test_a_sentence_or_a_paragraph_is_no_title(desk: Desk, text: str) -> None:
    assert desk.read("notes.txt", text).title == "notes"


def test_keys_that_are_not_known_are_left_out_with_a_note(desk: Desk) -> None:
    document = desk.read("a.md", "---\ntags: [a, b]\ntitle: Bridges\n---\nText")
    assert document.title == "Bridges"
    (note,) = desk.notes
    assert note.startswith("a.md, line 2: the key 'tags' is not read; known are title, published,")


def test_keys_may_be_written_in_capitals(desk: Desk) -> None:
    assert desk.read("a.md", "---\nTitle: Bridges\n---\nText").title == "Bridges"


def test_a_key_in_capitals_and_again_in_small_letters_is_refused(desk: Desk) -> None:
    refusal = desk.refusal("a.md", "---\nTitle: One\ntitle: Two\n---\nText")
    assert refusal == "a.md, line 3: the key 'title' stands there twice; keep one of them."


@pytest.mark.parametrize("front", ["---\n---\n", "---\n# only a comment\n---\n", "---\ntitle:\n...\n"])
def test_front_matter_may_say_nothing(desk: Desk, front: str) -> None:
    document = desk.read("a.md", front + "Text")
    assert (document.title, document.published, document.text) == ("a", None, "Text")


def test_a_rule_between_paragraphs_is_no_front_matter(desk: Desk) -> None:
    assert desk.read("a.md", "One\n\n---\n\ntitle: Two\n").text == "One\n\n---\n\ntitle: Two\n"


@pytest.mark.parametrize(
    ("front", "refusal"),
    [
        (
            "---\ntitle: x\n\nText without end",
            "a.md, line 1: front matter begins and is never closed; close it with a line of three hyphens.",
        ),
        (
            "---\n- a\n- b\n---\nText",
            "a.md, line 2: the front matter is no mapping of keys to values; write lines such as title: A.",
        ),
        (
            "---\npublished: 2024-02-31\n---\nText",
            "a.md, line 2: published is '2024-02-31', which is no date; write 2025-07-12, 2025-07 or 2025.",
        ),
        (
            "---\n\ntitle: [a, b]\n---\nText",
            "a.md, line 3: title is a list; write one text on one line.",
        ),
        (
            "---\ntitle:\n  en: a\n---\nText",
            "a.md, line 3: title is a mapping; write one text on one line.",
        ),
        (
            "---\ntitle: a\ntitle: b\n---\nText",
            "a.md, line 3: the key 'title' stands there twice; keep one of them.",
        ),
        (
            "---\npublished: 2023/..\n---\nText",
            "a.md, line 2: published is '2023/..', which is open at an end; write a day, a month or a year.",
        ),
        (
            "---\ngrade: G7\n---\nText",
            "a.md, line 2: grade is 'G7', which is no Admiralty code; write one from A1 to F6.",
        ),
        (
            "---\nurl: javascript:alert(1)\n---\nText",
            "a.md, line 2: url is 'javascript:alert(1)', which is no link; write http://... or https://....",
        ),
        (
            "---\nlanguage: Old English\n---\nText",
            "a.md, line 2: language is 'Old English', which is no code; write one such as en or pt-BR.",
        ),
        (
            "---\ntitle: a\n---\n \n",
            "a.md: holds metadata and no text; add the text, or leave the file out.",
        ),
    ],
)
def test_front_matter_that_lies_is_refused_in_one_sentence(desk: Desk, front: str, refusal: str) -> None:
    assert desk.refusal("a.md", front) == refusal


@pytest.mark.parametrize("nonsense", ["5", "yes", "tomorrow", "12 July 2025", "2025-7-1", "20250712"])
def test_a_publication_date_that_is_no_edtf_is_refused(desk: Desk, nonsense: str) -> None:
    refusal = desk.refusal("a.md", f"---\npublished: {nonsense}\n---\nText")
    assert f"published is {quoted(nonsense)}, which is no date;" in refusal


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("2025-07-12", "2025-07-12"),
        ("2025-07", "2025-07"),
        ("2025", "2025"),
        ("2024-22", "2024-22"),
        ("2025-07-12 23:30:00 +09:00", "2025-07-12"),
        ("2025-07-12T00:30:00Z", "2025-07-12"),
        ("'2025-07-12'", "2025-07-12"),
    ],
)
def test_a_publication_date_stays_the_day_that_was_written(desk: Desk, written: str, edtf: str) -> None:
    assert str(desk.read("a.md", f"---\npublished: {written}\n---\nText").published) == edtf


def test_norwegian_stays_a_language_and_a_number_stays_a_title(desk: Desk) -> None:
    document = desk.read("a.md", "---\nlanguage: no\ntitle: 012\n---\nText")
    assert (document.language, document.title) == ("no", "012")


def test_a_header_above_plain_text_tells_about_it(desk: Desk) -> None:
    header = "Title: Two bridges: a report\nPublished: 2025-07-12\nPublisher: River Gazette\nGrade: C3\n\n"
    document = desk.read("a.txt", header + "The first one opened.\n")
    assert document.title == "Two bridges: a report"
    assert (str(document.published), document.publisher) == ("2025-07-12", "River Gazette")
    assert (document.grade, document.text) == ("C3", "The first one opened.\n")


def test_a_header_says_on_which_line_it_lies(desk: Desk) -> None:
    refusal = desk.refusal("a.txt", "\nTitle: Bridges\nPublished: 2024-02-31\n\nText")
    assert refusal.startswith("a.txt, line 3: published is '2024-02-31'")


def test_a_key_twice_in_a_header_is_refused(desk: Desk) -> None:
    refusal = desk.refusal("a.txt", "Title: One\nTitle: Two\n\nText")
    assert refusal == "a.txt, line 2: the key 'Title' stands there twice; keep one of them."


def test_a_paragraph_that_only_begins_like_a_header_is_text(desk: Desk) -> None:
    text = "Title: a story of bridges\nand of the people on them.\n\nText"
    assert desk.read("a.txt", text).text == text
    assert desk.notes == [
        "a.txt, line 2: this is no header line, so the lines above were not read as a header."
    ]


def test_a_colon_in_the_first_line_makes_no_header(desk: Desk) -> None:
    assert desk.read("a.txt", "Seoul: two bridges opened\n\nText").title == "Seoul: two bridges opened"
    assert desk.notes == []
