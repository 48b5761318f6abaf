"""One layout for all documents: how lines were wrapped and spaces set changes nothing that is found."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.domain.document import Document
from timeline.domain.when import When
from timeline.finding import find_happenings
from timeline.finding.layout import even_out

STORY = """\
# Two ferries

Foreign Minister Ingrid Aalto of Finland visited Latvia on Tuesday and signed a treaty on ferries with her
host, Janis Ozolins, whom she had met in Tallinn on 28 February 2023.

On Wednesday 14\u00a0000 dockers at Nordsund Marine walked out over pay. The company said it would hire others
by June.

- Norway gave Latvia two tugs in April.
- Latvia sent Norway timber.
"""
NOTHING = re.compile(r"[\s>\u00ad\u200b\u2060\ufeff]")


def wrapped(text: str, width: int, margin: str = "", end: str = "\n") -> str:
    """The text with its lines no wider than this, and something before each."""
    lines: list[str] = []
    for line in text.replace("her\nhost", "her host").replace("others\nby", "others by").split("\n"):
        here = ""
        for word in line.split(" "):
            if here and len(here) + 1 + len(word) > width:
                lines.append(here)
                here = word
            else:
                here = f"{here} {word}" if here else word
        lines.append(here)
    return end.join(f"{margin}{line}" for line in lines)


def found(text: str) -> list[tuple[object, ...]]:
    happenings = find_happenings(Document("a", text, "text/plain", "0", published=When("2024-05-17"))).found
    return [
        (
            one.statement.kind,
            one.statement.when,
            [(party.role, party.name) for party in one.statement.parties],
            one.statement.title,
            NOTHING.sub("", text[one.start : one.end]),
            [NOTHING.sub("", text[start:end]) for start, end in one.passages],
        )
        for one in happenings
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(wrapped(STORY, 72), id="wrapped"),
        pytest.param(wrapped(STORY, 60), id="wrapped narrowly"),
        pytest.param(wrapped(STORY, 1000, end="\r\n"), id="lines as Windows ends them"),
        pytest.param(wrapped(STORY, 72, end="\r\n"), id="wrapped, as Windows ends lines"),
        pytest.param(wrapped(STORY, 65, "> "), id="quoted in a mail"),
        pytest.param(wrapped(STORY, 65, ">> "), id="quoted twice"),
        pytest.param(wrapped(STORY, 65, "    "), id="indented"),
        pytest.param(wrapped(STORY, 65, end="  \n"), id="spaces at the ends of lines"),
        pytest.param(STORY.replace(" ", "  "), id="two spaces for one"),
        pytest.param(STORY.replace(" of ", "\tof\t"), id="tabs"),
        pytest.param(STORY.replace("28 Feb", "28\u00a0Feb").replace("a t", "a\u00a0t"), id="hard spaces"),
        pytest.param(STORY.replace("tre", "tre\u00ad").replace("fer", "\u200bfer"), id="soft hyphens"),
    ],
)
def test_how_lines_are_wrapped_and_spaces_are_set_changes_nothing_that_is_found(text: str) -> None:
    happenings = found(STORY)
    assert len(happenings) == 6
    assert found(text) == happenings


def test_an_indented_first_line_opens_a_paragraph() -> None:
    text = "  " + wrapped(STORY.partition("\n\n")[2].partition("\n- ")[0].replace("\n\n", "\n  "), 72)
    assert text.count("\n\n") == 0
    assert found(text) == found(STORY.partition("\n\n")[2].partition("\n- ")[0])


def test_a_day_that_a_line_begins_with_is_no_number_of_a_list() -> None:
    text = "The foreign minister of Finland went to Latvia on February\n28. She met her host.\n"
    assert next(when for _, when, *_ in found(text)) == When("2024-02-28", "February 28")


@pytest.mark.parametrize(
    "text", ["", "\n\n", "One line.", "# Head\n\nA line.\n\n- one\n- two\n", STORY[300:]]
)
def test_what_is_laid_out_so_is_left_as_it_is(text: str) -> None:
    assert text == STORY[300:] or even_out(text) is None


@given(st.text(st.sampled_from("ab. \n\r\t>-1#\u00a0\u00ad\u200b"), max_size=60), st.data())
def test_nothing_is_lost_and_offsets_lead_back_to_the_same_words(text: str, data: st.DataObject) -> None:
    layout = even_out(text)
    if layout is None:
        return
    assert NOTHING.sub("", layout.text) == NOTHING.sub("", text)
    if layout.text:
        start = data.draw(st.integers(0, len(layout.text) - 1))
        end = data.draw(st.integers(start + 1, len(layout.text)))
        a, b = layout.span(start, end)
        assert 0 <= a < b <= len(text)
        assert NOTHING.sub("", text[a:b]) == NOTHING.sub("", layout.text[start:end])
