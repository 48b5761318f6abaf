"""The alliance state in Markdown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from timeline.domain.cut import Cut
from timeline.domain.statement import Claim, Statement
from timeline.domain.views import AllianceState, Fluent, Holding, LeftOut, Line, Phase
from timeline.domain.when import When
from timeline.exporting import state_markdown

if TYPE_CHECKING:
    from tests.exporting.conftest import Snapshots

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
A_DAY = 739_444
"""12 July 2025."""


def a_fluent(effect: str, *phases: Phase, holding: Holding = "certain", name: str = "the thing") -> Fluent:
    return Fluent(
        effect, name, ("PRK",), ("RUS",), None, None, holding, "asserted", phases, A_DAY, (), ("0123456789",)
    )


def a_phase(name: str, edtf: str | None, *, certain: bool = True) -> Phase:
    return Phase(name, When(edtf) if edtf else None, certain, "0123456789")


def page_of(*fluents: Fluent) -> str:
    parties = (("PRK", "North Korea"), ("RUS", "Russia"))
    return state_markdown(AllianceState(Cut(), A_DAY, parties, fluents, (), ())).decode()


def test_the_page_reads_as_it_did(state: AllianceState, snapshots: Snapshots) -> None:
    snapshots.check("alliance-state.md", state_markdown(state))


def test_the_title_names_the_parties_and_the_day() -> None:
    assert page_of().startswith("# North Korea and Russia on 12 July 2025\n")


def test_nothing_known_is_said_to_be_nothing_known() -> None:
    assert "Nothing is known to hold." in page_of()


def test_an_agreement_that_is_only_signed_is_not_known_to_be_in_force() -> None:
    page = page_of(a_fluent("agreement", a_phase("signed", "2024-06-19")))
    assert "**the thing** — signed, certain (19 June 2024); not known to be in force. (01234567)" in page


def test_an_agreement_in_force_lists_its_course() -> None:
    course = (a_phase("signed", "2024-22", certain=False), a_phase("in force", "2024-12-04"))
    page = page_of(a_fluent("agreement", *course))
    assert "— signed, possible (summer 2024); in force, certain (4 December 2024). (" in page


@pytest.mark.parametrize(
    ("fluent", "said"),
    [
        (a_fluent("flow", a_phase("supplied", "2023/..")), "since 2023; certain"),
        (
            a_fluent("flow", a_phase("supplied", "2023/.."), holding="presumed"),
            "since 2023; presumed, last reported on 12 July 2025",
        ),
        (
            a_fluent("flow", a_phase("delivered", "2023"), a_phase("delivered", "2024-05"), holding="over"),
            "delivered (2023, May 2024)",
        ),
        (
            a_fluent("flow", a_phase("delivered", "2023", certain=False), holding="possible"),
            "possibly delivered (2023); possible",
        ),
        (a_fluent("deployment", a_phase("began", "2024-10")), "since October 2024; certain"),
        (
            a_fluent("deployment", a_phase("began", "2024"), a_phase("ended", "2025"), holding="over"),
            "since 2024; ended, certain (2025); over",
        ),
        (
            a_fluent("deployment", a_phase("began", "[2024-05..2024-06]", certain=False), holding="possible"),
            "possibly some time between May and June 2024; possible",
        ),
        (a_fluent("pledge", a_phase("began", None)), "start unknown; certain"),
        (
            a_fluent("deployment", a_phase("began", "2024-10"), a_phase("began", None)),
            "since October 2024; certain",
        ),
        (
            a_fluent("contact", a_phase("took place", "2025-07-11/2025-07-13"), holding="over"),
            "11-13 July 2025",
        ),
    ],
)
def test_how_a_thing_stands_is_said_in_plain_words(fluent: Fluent, said: str) -> None:
    assert f"- North Korea -> Russia: **the thing** — {said}. (01234567)" in page_of(fluent)


def test_a_party_does_not_face_itself() -> None:
    alone = replace(a_fluent("posture", a_phase("began", "2024")), recipients=("PRK",))
    assert "- North Korea: **the thing**" in page_of(alone)


def test_what_nobody_is_named_for_is_not_laid_to_those_it_went_to() -> None:
    unknown = replace(a_fluent("flow", a_phase("delivered", "2024")), actors=())
    assert "- to Russia: **the thing**" in page_of(unknown)


def test_sections_have_names_that_a_reader_knows() -> None:
    page = page_of(
        *(a_fluent(effect, a_phase("began", "2024")) for effect in ("flow", "measure", "yielding"))
    )
    headings = [line for line in page.splitlines() if line.startswith("## ")]
    assert headings == ["## Supplies", "## Sanctions and other measures", "## Concessions and ceasefires"]


def told_everywhere(text: str) -> AllianceState:
    claim = Claim(text, None, "unverified", text)
    line = Line(
        "i1", ("i1",), "found", Statement(None, text, text), (claim,), (), (), "single source", "unconfirmed",
        None, False, None, None,
    )  # fmt: skip
    fluent = replace(
        a_fluent("contact", a_phase("began", "2024"), name=text),
        actors=(text,), recipients=(text,), place=text, claimed_by=(text,),
    )  # fmt: skip
    parties = ((text, text), ("RUS", "Russia"))
    cut = Cut(parties=(text,))
    return AllianceState(cut, A_DAY, parties, (fluent,), (line,), (LeftOut(1, text, text),))


def shape_of(document: bytes) -> list[str]:
    tokens = READER.parse(document.decode())
    children = [child.type for token in tokens for child in token.children or () if child.type != "text"]
    return [token.type for token in tokens] + children


HOSTILE = (
    "# ",
    "\n# ",
    "- ",
    "1. ",
    "<b>",
    "</li>",
    "[x](y)",
    "`",
    "**",
    "_",
    "\\",
    "&lt;",
    "|",
    "\n\n",
    "a",
)


@given(st.lists(st.sampled_from(HOSTILE), max_size=6).map("".join))
def test_nothing_that_a_document_says_becomes_markup(text: str) -> None:
    harmless = shape_of(state_markdown(told_everywhere("word")))
    assert shape_of(state_markdown(told_everywhere(f"word {text}"))) == harmless
    assert shape_of(state_markdown(told_everywhere(f"{text} word"))) == harmless
