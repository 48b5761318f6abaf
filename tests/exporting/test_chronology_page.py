"""The chronology in Markdown."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from timeline.domain.cut import Cut
from timeline.domain.document import Evidence, Omission
from timeline.domain.statement import Claim, Party, Quantity, Statement
from timeline.domain.views import Chronology, LeftOut, Line, SourceLine
from timeline.domain.when import When
from timeline.exporting import chronology_markdown

if TYPE_CHECKING:
    from tests.exporting.conftest import Snapshots

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
HOSTILE = (
    "# ", "\n# ", "- ", "\n- ", "1. ", "> ", "\n---\n", "\n===\n", "```\n", "    ", "\n\n", "<b>", "</ul>",
    "<!--", "[x](javascript:alert(1))", "![x](y)", "[^1]", "\n[^1]: x", "\n[x]: http://e.example\n", "[x]",
    "<http://e.example>", "&lt;", "\\", "`", "**", "_", "~~", "|", "\x1b[2J", "\u202e", "\ud800", "a b",
)  # fmt: skip
hostile = st.lists(st.sampled_from(HOSTILE), max_size=6).map("".join)


def telling(text: str, url: str = "https://e.example/a") -> Chronology:
    """A chronology that says the same text wherever a document can say something; dated and undated."""
    source = SourceLine(
        "s1", "d", text, text, When("2024", text), text, url, text, None, text, 1,
        (Omission(0, 1, text, text),),
    )  # fmt: skip
    told = Statement(
        "met", text, text, When("2024", text), (Party(None, text, "actor"),), text, text,
        Quantity(1, 2, "between", text), text,
    )  # fmt: skip
    line = Line(
        "i1", ("i1",), "found", told, (Claim(text, None, "asserts", text),),
        (Evidence("s1", text, text, text, 0, 1),), (), "single source", "attributed", None, True, 1, 1,
    )  # fmt: skip
    undated = replace(line, statement=replace(told, when=None))
    cut = Cut(as_of=9, parties=(text,), sources=("s1",))
    return Chronology(cut, (source,), (line,), (undated,), (LeftOut(1, text, text),))


def shape_of(document: bytes) -> list[str]:
    """The markup of a document without its words."""
    tokens = READER.parse(document.decode())
    children = [child for token in tokens for child in token.children or ()]
    kinds = [token.type for token in tokens] + [child.type for child in children if child.type != "text"]
    return [*kinds, *(str(child.attrs["href"]) for child in children if child.type == "link_open")]


def notes_of(document: bytes) -> list[str]:
    return [line for line in document.decode().splitlines() if re.match(r"\[\^[0-9]+\]: ", line)]


@given(hostile)
def test_nothing_that_a_document_says_becomes_markup(text: str) -> None:
    # A word before it keeps the text from being empty, where an empty field is simply not written.
    assert shape_of(chronology_markdown(telling(f"word {text}"))) == shape_of(
        chronology_markdown(telling("word"))
    )


@given(hostile)
def test_a_field_that_begins_with_markup_stays_words_too(text: str) -> None:
    assert shape_of(chronology_markdown(telling(f"{text} word"))) == shape_of(
        chronology_markdown(telling("word"))
    )


@given(hostile)
def test_the_body_of_a_footnote_is_one_paragraph(text: str) -> None:
    (note,) = notes_of(chronology_markdown(telling(f"{text} word")))
    body = note.partition(": ")[2]
    assert [token.type for token in READER.parse(body)] == ["paragraph_open", "inline", "paragraph_close"]


@given(hostile)
def test_only_the_addresses_of_sources_become_links(text: str) -> None:
    page = chronology_markdown(telling("word", url=f"https://e.example/{text}"))
    links = [part for part in shape_of(page) if ":" in part]
    assert links in ([], [f"https://e.example/{text}".strip()])


@given(st.text(max_size=30))
def test_no_text_stops_a_page_from_being_written(text: str) -> None:
    page = chronology_markdown(telling(text, url=text)).decode()
    assert page.startswith("# Chronology")
    assert page.isprintable() or set(filter(lambda char: not char.isprintable(), page)) <= {
        "\n"
    } | unassigned(page)


def unassigned(page: str) -> set[str]:
    """Characters that Unicode keeps for later or for private use; they steer nothing."""
    import unicodedata

    return {char for char in page if unicodedata.category(char) in {"Cn", "Co", "Cf"}}


def test_the_page_reads_as_it_did(story: Chronology, snapshots: Snapshots) -> None:
    snapshots.check("chronology.md", chronology_markdown(story))


def test_happenings_stand_under_the_year_in_which_they_begin(story: Chronology) -> None:
    headings = [line for line in chronology_markdown(story).decode().splitlines() if line.startswith("## ")]
    assert headings == [
        "## Before, or begun at an unknown time",
        "## 2023",
        "## 2024",
        "## 2025",
        "## Undated",
        "## Sources",
        "## Left out",
    ]


def test_years_before_the_common_era_are_named_as_people_name_them() -> None:
    view = telling("word")
    early = replace(view.dated[0], statement=replace(view.dated[0].statement, when=When("-0043-03-15")))
    page = chronology_markdown(replace(view, dated=(early,))).decode()
    assert "\n## 44 BCE\n\n- **15 March 44 BCE** — word" in page


def test_a_passage_has_one_footnote_however_often_it_is_cited() -> None:
    page = chronology_markdown(telling("word")).decode()
    assert page.count("[^1]") == 3
    assert "[^2]" not in page


def test_a_page_without_cuts_says_so() -> None:
    page = chronology_markdown(Chronology(Cut(), (), (), (), ())).decode()
    assert page == "# Chronology\n\nNo happenings.\n\n*Nothing was cut away.*\n"


def test_what_a_person_entered_without_a_source_is_marked() -> None:
    view = telling("word")
    by_hand = replace(view, dated=(replace(view.dated[0], evidence=()),))
    assert "*Entered by hand, without a source.*" in chronology_markdown(by_hand).decode()


def test_evidence_from_a_source_outside_the_view_still_has_its_note() -> None:
    view = replace(telling("word"), sources=())
    assert notes_of(chronology_markdown(view)) == ["[^1]: source s1: “word”"]


def test_the_summary_of_a_person_stands_after_the_title_and_that_of_the_finder_in_the_notes() -> None:
    line = telling("word").dated[0]
    line = replace(line, origin="curated", statement=replace(line.statement, summary="They shook hands."))
    curated = replace(telling("word"), dated=(line,))
    found = replace(curated, dated=(replace(line, origin="found"),))
    assert " They shook hands.[^1]" in chronology_markdown(curated).decode()
    assert "shook" not in chronology_markdown(found).decode()


def test_a_long_passage_is_quoted_by_its_beginning() -> None:
    line = telling("word").dated[0]
    line = replace(line, evidence=(Evidence("s1", "so and " * 500, "", "", 0, 3500),))
    (note, *_) = notes_of(chronology_markdown(replace(telling("word"), dated=(line,), undated=())))
    assert note.endswith("so and so …”")
    assert len(note) < 700
