"""Plain text: how lines were wrapped, spaces set and words marked changes nothing that is found."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.domain.document import Document
from timeline.domain.when import When
from timeline.finding import find_happenings
from timeline.finding.plain import plain_text

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


LINKED = "[Ingrid Aalto](https://example.org/a_(b)/?q=x_y 'Who')".replace("'", '"')


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(STORY.replace("Ingrid Aalto", LINKED), id="a link"),
        pytest.param(
            STORY.replace("Latvia", "[Latvia][1]") + "\n[1]: https://example.org\n", id="links by number"
        ),
        pytest.param(STORY.replace("\n\nFor", "\n\n![A ferry in May 2020](a.jpg)\n\nFor"), id="a picture"),
        pytest.param(wrapped(STORY.replace("Ingrid Aalto", LINKED), 72), id="a link, wrapped"),
        pytest.param(
            wrapped(
                STORY.replace("Nordsund Marine", LINKED.replace("Ingrid Aalto", "Nordsund Marine")),
                60,
                "> ",
                "\r\n",
            ),
            id="a link, wrapped and quoted",
        ),
        pytest.param(STORY.replace("over pay.", "over pay.[12]"), id="a footnote"),
        pytest.param(STORY.replace("over pay.", "over pay.¹²"), id="a footnote above the line"),
        pytest.param(STORY.replace("over pay.", "over pay.<sup>3</sup>"), id="a footnote in a tag"),
        pytest.param(STORY.replace("Nordsund", "**Nordsund**").replace("Janis", "_Janis_"), id="emphasis"),
        pytest.param(STORY.replace("Nordsund Marine", "***Nordsund* Marine**"), id="emphasis in emphasis"),
        pytest.param(STORY.replace("Nordsund", "<b class='x'>Nordsund</b>"), id="a tag"),
        pytest.param(
            STORY.replace("\n\nOn", "</p><p>On").replace("\n\nFor", "\n<p>For"), id="tags of blocks"
        ),
        pytest.param(STORY.replace("28 Feb", "28&nbsp;Feb").replace("pay", "p&#97;y"), id="entities"),
        pytest.param(STORY.replace("2023.", "2023\\."), id="an escaped mark"),
    ],
)
def test_marks_of_markdown_and_html_change_nothing_that_is_found(text: str) -> None:
    assert text != STORY
    assert [one[:4] for one in found(text)] == [one[:4] for one in found(STORY)]


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("He said [sic] so.", "He said [sic] so."),
        ("[Oda Lind] said so.", "[Oda Lind] said so."),
        ("It rose (by 3) [in May] & fell < 2 > 1; a*b*c and snake_case_name.", None),
        ("It cost &pound;3 &unknown; &amp; more.", "It cost £3 &unknown; & more."),
        ("**Who pays?** Sweden does.", "**Who pays?** Sweden does."),
        ("**Who pays?**\n\nSweden does.", "**Who pays?**\n\nSweden does."),
        ("**Sweden** pays, and **Peru** too.", "Sweden pays, and Peru too."),
        ("5 km² of land.", "5 km² of land."),
        ("[![a](b.png)](c)It is so.", "It is so."),
    ],
)
def test_only_marks_are_left_out(marked: str, plain: str | None) -> None:
    assert plain_text(marked).text == (plain or marked)


def test_what_is_quoted_of_a_marked_text_holds_whole_links_and_marks() -> None:
    text = (
        "**[Oda Lind](https://example.org)** of Norway met [Jan Dahl](https://example.org/x) on 3 May 2024."
    )
    (happening,) = find_happenings(Document("a", text, "text/plain", "0")).found
    assert happening.statement.summary == "Oda Lind of Norway met Jan Dahl on 3 May 2024."
    assert [text[start:end] for start, end in happening.passages] == [text]


def test_a_title_that_the_text_lacks_is_read_with_it() -> None:
    text = "The government shut the ports on 3 May 2024."
    named = Document("a", text, "text/plain", "0", title="Norway's ports")
    (happening,) = find_happenings(named).found
    assert [party.name for party in happening.statement.parties] == ["Norway"]
    assert text[happening.start : happening.end] == text
    whole = f"The Post\n\n# {named.title}\n\n{text}"
    (again,) = find_happenings(replace(named, text=whole)).found
    assert whole[again.start : again.end] == text


@pytest.mark.parametrize(("opening", "closing"), ["‘’", "''", "„“", "„”", "«»"])
def test_speech_is_read_in_whatever_marks_it_stands(opening: str, closing: str) -> None:
    def told(opens: str, closes: str) -> list[tuple[object, ...]]:
        inner = "“ours”" if opens == "‘" else "‘ours’"
        text = (
            f"{opens}We don't want the workers' ships,{closes} said Mara Lind of Norway on Monday. In May"
            f" she had told Peru: {opens}It is {inner}.{closes}"
        )
        return [one[:3] for one in found(text)]

    assert told(opening, closing) == told("“", "”")
    assert told("“", "”")[0][0] == "stated"


@pytest.mark.parametrize(
    "text",
    [
        "The workers' union, the pilots' and 'old' guard left.",
        "“He said ‘no,’ and left,” said Lind.",
        "It was Lind's, not the workers', said Dahl.",
    ],
)
def test_apostrophes_and_marks_within_speech_are_left_alone(text: str) -> None:
    assert plain_text(text).text == text


def test_who_wrote_took_or_sells_it_takes_no_part_in_what_is_told() -> None:
    beside = (
        "By Jane Smith in Nairobi, The Kenya Gazette\n\nPhoto: Peru Press\n\n{}\n\nRead more: Chad votes\n"
    )
    head, _, body = STORY.partition("\n\n")
    assert [one[:4] for one in found(f"{head}\n\n{beside.format(body)}")] == [one[:4] for one in found(STORY)]


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
    assert text == STORY[300:] or not plain_text(text).steps


@given(st.text(st.sampled_from("ab. \n\r\t>-1#\u00a0\u00ad\u200b"), max_size=60), st.data())
def test_nothing_is_lost_and_offsets_lead_back_to_the_same_words(text: str, data: st.DataObject) -> None:
    plain = plain_text(text)
    if not plain.steps:
        return
    assert NOTHING.sub("", plain.text) == NOTHING.sub("", text)
    if plain.text:
        start = data.draw(st.integers(0, len(plain.text) - 1))
        end = data.draw(st.integers(start + 1, len(plain.text)))
        a, b = plain.span(start, end)
        assert 0 <= a < b <= len(text)
        assert NOTHING.sub("", text[a:b]) == NOTHING.sub("", plain.text[start:end])
