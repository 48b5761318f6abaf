"""Places where things happen."""

from __future__ import annotations

import pytest

from timeline.finding.parties import find_places


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("They met in Wonsan.", "Wonsan", "PRK"),
        ("Fighting went on near the town of Sudzha.", "Sudzha", "RUS"),
        ("The Kursk region was shelled.", "Kursk", "RUS"),
        ("They met in the coastal city of Bigtown.", "Bigtown", None),
        ("A shell fell in Tinytown, Ukraine.", "Tinytown", "UKR"),
        ("KYIV, July 3 (Reuters) - Shares fell.", "KYIV", "UKR"),
        ("The test was at Los Alamos.", "Los Alamos", "USA"),
        ("Two ships sank in the South China Sea.", "South China Sea", None),
    ],
)
def test_a_place_is_where_the_words_put_something(text: str, name: str, code: str | None) -> None:
    first = find_places(text)[0]
    assert (first.name, first.code) == (name, code)
    assert text[first.start : first.end] == name


@pytest.mark.parametrize(
    "text",
    [
        "The envoys flew to Nairobi.",
        "Kenya sent 30 nurses to Nairobi.",
        "Her two-day visit to Nairobi ended.",
        "He was deported to Nairobi.",
        "A balloon was launched from Nairobi.",
    ],
)
def test_a_town_that_somebody_goes_or_is_brought_to_is_a_place(text: str) -> None:
    assert [place.name for place in find_places(text)] == ["Nairobi"]


def test_a_capital_that_is_spoken_to_is_no_place() -> None:
    assert find_places("The minister sent a sharp note. It said to Nairobi that talks were over.") == ()


@pytest.mark.parametrize(
    "text", ["Moscow denied it.", "He left in July.", "The letter was in English.", "Anger at Russia."]
)
def test_what_acts_or_is_no_place_is_not_a_place(text: str) -> None:
    assert find_places(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Russia shelled Odessa.", ["Odessa"]),
        ("The minister toured Lyon and Marseille.", ["Lyon", "Marseille"]),
        ("Rebels have captured Bunia.", ["Bunia"]),
        ("She is to visit Hiroshima.", ["Hiroshima"]),
        ("The board praised Lyon.", []),
        ("Vandals struck Lyon Airlines.", []),
    ],
)
def test_a_town_that_is_visited_attacked_or_taken_is_a_place(text: str, names: list[str]) -> None:
    assert [place.name for place in find_places(text)] == names
