"""Clauses that only lead up to what happened are no happenings of their own."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def _titles(text: str) -> list[str]:
    return [found.statement.title for found in tell(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Its worst moment came in April 1995, when a blast killed 20 men.", "A blast killed 20 men"),
        ("A turning point came in May 1995, when rebels burned the mill.", "Rebels burned the mill"),
        ("The danger was underlined on Monday when a ferry sank.", "A ferry sank"),
        ("Peru's need was shown again on Monday, when a ferry sank.", "A ferry sank"),
        ("How weak the firm is became plain on Monday, when a dock burned.", "A dock burned"),
        ("That changed in May 1995, when rebels burned the mill.", "Rebels burned the mill"),
        ("The mood in Lima shifted only on Monday, when a ferry sank.", "A ferry sank"),
        ("On Monday the mayor went a step further, selling the mill.", "The mayor sold the mill"),
    ],
)
def test_what_leads_up_to_a_deed_is_told_by_that(text: str, title: str) -> None:
    assert _titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Until last week few would have wagered on it.",
        "Nobody had expected this until Monday.",
        "Things have moved faster since March.",
        "Nothing was said about it on Monday.",
    ],
)
def test_what_nobody_foresaw_or_tells_is_no_happening(text: str) -> None:
    assert tell(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The bridge came down on Monday.", "The bridge came down"),
        ("The film was shown in Lima on Monday.", "The film was shown in Lima"),
        ("The rebels went further into the hills on Monday.", "The rebels went further into the hills"),
        ("The price changed on Monday.", "The price changed"),
        ("The mood turned sour on Monday.", "The mood turned sour"),
        ("Few had fled before May.", "Few had fled"),
    ],
)
def test_a_deed_told_in_words_of_that_sort_is_one(text: str, title: str) -> None:
    assert _titles(text) == [title]


@pytest.mark.parametrize(
    "aside",
    [
        "ending a feud that began in 1980",
        "closing a chapter in their history",
        "ending its military presence in Kenya",
        "ending a long and costly mission",
    ],
)
def test_what_a_deed_brings_to_an_end_is_told_by_the_deed(aside: str) -> None:
    assert "ending" not in " ".join(_titles(f"The last Norwegian troops left on Monday, {aside}."))
    assert _titles(f"The last Norwegian troops left on Monday, {aside}.")[0].startswith("The last Norwegian")


@pytest.mark.parametrize(
    ("aside", "title"),
    [
        ("ending 36 years of ties", "Norway ended 36 years of ties"),
        ("closing its embassy in Lima", "Norway closed its embassy in Lima"),
    ],
)
def test_what_is_closed_or_ended_itself_is_a_happening(aside: str, title: str) -> None:
    assert title in _titles(f"Norway broke off relations with Peru on Monday, {aside}.")


@pytest.mark.parametrize(
    "text",
    [
        "Oda Lind, speaking in Lima on Monday, accused Chile of lying.",
        "Oda Lind, speaking in Lima on Monday, urged Chile to sign.",
    ],
)
def test_where_somebody_was_speaking_is_told_by_what_he_said(text: str) -> None:
    assert len(shorts(text)) == 1


def test_a_speech_behind_which_something_else_is_done_is_told_itself() -> None:
    assert "stated" in {kind for _, kind, _ in shorts("Oda Lind, speaking in Lima on Monday, fell ill.")}


def test_who_was_quoted_is_told_by_what_he_said() -> None:
    found = shorts("A lawmaker, Ivo Benko, was quoted on Monday as saying that Peru had left.")
    assert [kind for _, kind, _ in found] == ["stated"]
    assert len(shorts("The price was quoted on Monday at 40 dollars.")) == 1
