"""The kind of what one marked party does to another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.finding.kinds import code_kind


def coded(text: str) -> str | None:
    """The kind of a sentence with [actor] and {recipient} marked."""
    plain = text.translate(str.maketrans("", "", "[]{}"))
    spans = []
    for opening, closing in ("[]", "{}"):
        start = len(text[: text.index(opening)].translate(str.maketrans("", "", "[]{}")))
        end = len(text[: text.index(closing)].translate(str.maketrans("", "", "[]{}")))
        spans.append((start, end))
    kind = code_kind(plain, spans[0], spans[1])
    return kind.name if kind else None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[Norland] shipped 40 generators to {Sudonia}.", "supplied"),
        ("[The union] threatened to block {the port} over pay.", "threatened"),
        ("[The mayor] bowed to pressure from {the miners}.", "conceded"),
        ("[Norland] pinned the blame for the leak on {the firm}.", "accused"),
        ("[The ministry] gave {the observers} access.", "eased"),
        ("{Two reporters} were freed by [the rebels] on Sunday.", "released"),
        ("[Norland] and {Sudonia} signed a fishing agreement.", "agreement_signed"),
        ("[The court] on Tuesday sentenced {the former banker} to six years.", "convicted"),
        ("[Norland's premier], who arrived on Monday, met {the Sudonian king}.", "met"),
        ("[Miners] in {the northern province} went on strike.", "struck"),
        ("[The regulator] opened an investigation into {the bank}.", "investigated"),
        ("[Norland] recalled its ambassador from {Sudonia}.", "ties_cut"),
        ("[Gunmen] attacked {a convoy} near the border.", "attacked"),
        ("[Norland] trained {Sudonian pilots} for two years.", "aided"),
    ],
)
def test_the_verb_between_the_parties_tells_the_kind(text: str, kind: str) -> None:
    assert coded(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[Norland] will send food to {Sudonia}.", "pledged"),
        ("[Norland] agreed to send food to {Sudonia}.", "pledged"),
        ("[Norland] will not lift the ban on {Sudonian ships}.", "refused"),
        ("[Norland] refused to meet {the envoy}.", "refused"),
        ("[Norland] denied any role in the raid on {Sudonia}.", "refused"),
        ("[Norland] will bomb {Sudonian bases}.", "threatened"),
        ("[Norland] threatened to bomb {Sudonian bases}.", "threatened"),
        ("[Norland] may bomb {Sudonian bases}.", "threatened"),
        ("[Norland] may have bombed {Sudonian bases}.", "attacked"),
        ("[Norland] will not bomb {Sudonian bases}.", "pledged"),
        ("[Norland] will not accept the terms of {Sudonia}.", "refused"),
        ("[Norland] said it would not leave {Sudonia}.", "refused"),
    ],
)
def test_what_is_promised_denied_or_threatened_is_no_deed(text: str, kind: str) -> None:
    assert coded(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[Norland] claims that {Sudonia} carried out the raid.", "accused"),
        ("[Critics] say {the general} jailed his rivals.", "accused"),
        ("[Norland] said on Monday it had bombed {a depot}.", "attacked"),
    ],
)
def test_who_says_that_the_other_did_harm_accuses_it(text: str, kind: str) -> None:
    assert coded(text) == kind


def test_of_two_entries_as_near_the_one_that_asks_for_more_decides() -> None:
    assert coded("[The judge] ordered {the bank} to pay damages.") == "convicted"
    assert coded("[Norland] offered condolences to {Sudonia}.") == "endorsed"


def test_a_verb_that_governs_another_decides() -> None:
    assert coded("[The council] rejected {a request} to release the prisoners.") == "refused"


def test_a_sentence_that_tells_no_kind_has_none() -> None:
    assert coded("[Norland] lies south of {Sudonia}.") is None


def test_every_kind_found_has_a_plover_code() -> None:
    kind = code_kind("Norland accused Sudonia of theft.", (0, 7), (16, 23))
    assert kind is not None
    assert kind.plover is not None
    assert kind.plover.event == "ACCUSE"


@given(st.text(max_size=200), st.tuples(st.integers(0, 220), st.integers(0, 220)), st.integers(0, 220))
def test_no_text_and_no_spans_break_coding(text: str, actor: tuple[int, int], start: int) -> None:
    code_kind(text, actor, (start, start + 5))
