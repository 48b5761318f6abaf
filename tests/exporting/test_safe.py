"""Text out of documents is harmless wherever it is shown."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from timeline.exporting import csv_cell, markdown, plain
from timeline.exporting.safe import json_bytes, link, well_formed

FRAGMENTS = (
    "# ", "- ", "+ ", "* ", "1. ", "12) ", "> ", "===", "---", "```", "~~~", "    ", "\t", "\n", "\n\n",
    "  \n",    "[x](javascript:alert(1))", "![x](http://e.example/i.png)", "[^1]", "[^1]: note", "[x]: http://e.example",
    "<b>", "</li>", "<script>alert(1)</script>", "<!-- ", "-->", "<http://e.example>", "http://e.example",
    "www.e.example", "a@e.example", "&lt;", "&#60;", "&#x3C;", "&nbsp", "\\", "`", "``", "*", "**", "_", "__",
    "~~", "|", "| a | b |\n|---|---|", "$x$", "{{x}}", "{: .x}", ":smile:", "!", "[", "]", "(", ")", "word",
    "\x1b[31m", "\x9b31m", "\x00", "\x07", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\u200b", "\ufeff",
    "\u00ad", "\ud800", "\U000e0041", "é", "漢", "\U0001f600", "=1+1", "@SUM(A1)", "-2", "\xa0", "\u3000",
    "\r",
)  # fmt: skip
hostile = st.one_of(st.lists(st.sampled_from(FRAGMENTS), max_size=8).map("".join), st.text(max_size=40))
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


# Signs that stand above the digits after them; Unicode counts them as format, and they are seen.
VISIBLE_FORMAT = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"


def is_dangerous(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char not in VISIBLE_FORMAT


def test_a_line_for_the_terminal_holds_nothing_that_steers_or_hides() -> None:
    assert not [char for code in range(sys.maxunicode + 1) for char in plain(chr(code)) if is_dangerous(char)]


def test_json_holds_nothing_that_steers_or_hides() -> None:
    everything = "".join(map(chr, [*range(0x20, 0xD800), *range(0xE000, sys.maxunicode + 1)]))
    written = json_bytes(everything.replace('"', "").replace("\\", "").encode()).decode()
    assert not [char for char in written if is_dangerous(char)]


@given(hostile)
def test_making_a_line_safe_twice_changes_nothing_more(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(st.text(alphabet=st.characters(categories=["L", "N"], exclude_characters="\u115f\u1160\u3164\uffa0")))
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mred", "a\\x1b[31mred"),
        ("evil\u202etxt", "evil\\u202etxt"),
        ("in\u200bvisible", "invisible"),
        ("one\r\n  two\u2028three", "one two three"),
        ("half \ud83d", "half \\ud83d"),
        ("São Tomé, 漢字", "São Tomé, 漢字"),
    ],
)
def test_a_control_is_shown_as_an_escape_and_a_line_break_as_a_space(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(hostile)
@example("1986. A great year")
@example("-")
@example("a&amp;b")
def test_markdown_renders_the_very_words_and_nothing_else(text: str) -> None:
    tokens = READER.parse(markdown(text))
    inline = [child for token in tokens for child in token.children or ()]
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    assert {child.type for child in inline} <= {"text"}
    assert "".join(child.content for child in inline) == plain(text).strip()


@given(hostile)
def test_markdown_holds_no_address_that_a_reader_would_link_by_itself(text: str) -> None:
    written = markdown(text).lower()
    assert "://" not in written.replace("\\:", "")
    assert "www." not in written


@pytest.mark.parametrize(
    "text", ["R&D in 2024 (a draft), 50 % - done!", "It's 1.5 million; see p. 3", "“So”"]
)
def test_markdown_leaves_plain_prose_readable(text: str) -> None:
    assert markdown(text) == text


@given(hostile)
def test_a_cell_is_one_line_and_never_a_formula(text: str) -> None:
    cell = csv_cell(text)
    assert not cell.lstrip().startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
    assert len(cell.splitlines()) <= 1


@pytest.mark.parametrize("text", ["=1+1", "\xa0=1", "\n@SUM(A1)", "-0043-03-15", "\u200b+1", "＝1"])
def test_a_cell_that_could_be_a_formula_begins_with_an_apostrophe(text: str) -> None:
    assert csv_cell(text).startswith("'")


@pytest.mark.parametrize(
    "url",
    ["https://e.example/a?b=1&c=2#d", "http://e.example", "HTTPS://E.example:8080/~x_(y)"],
)
def test_an_address_of_the_web_becomes_a_link(url: str) -> None:
    assert link(url) == f"<{url}>"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,<script>",
        "https://e.example/<b>",
        "https://user@e.example",
        "https://e.example/a b",
        "https://e.example\n# x",
        "https://e.example/&#106;",
        "//e.example",
    ],
)
def test_any_other_address_stays_text(url: str) -> None:
    (opening, inline, closing) = READER.parse(link(url))
    assert (opening.type, closing.type) == ("paragraph_open", "paragraph_close")
    assert [child.type for child in inline.children or ()] == ["text"]


def test_halves_of_surrogates_are_joined_or_replaced() -> None:
    assert well_formed("\ud83d\ude00 \ud83d x") == "\U0001f600 \ufffd x"


def test_json_says_the_same_with_its_hidden_characters_spelled_out() -> None:
    assert json_bytes('"é\u202e\x7f\U000e0041"'.encode()) == '"é\\u202e\\u007f\\udb40\\udc41"'.encode()
