"""What kind a clause tells, and when it tells none."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def kinds(text: str) -> list[str | None]:
    return [kind for _, kind, _ in shorts(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The signing of the treaty took place in Oslo on Monday.", "agreement_signed"),
        ("Norway held talks with Sweden on Monday.", "met"),
        ("Rebels carried out an attack on the port on Monday.", "attacked"),
        ("On Monday Norway launched an investigation into the bank.", "investigated"),
        ("Norway imposed sanctions on Iran on Monday.", "sanctioned"),
        ("Parliament in Oslo ratified the treaty on Monday.", "agreement_ratified"),
        ("Thousands marched through Oslo on Monday.", "protested"),
    ],
)
def test_verbs_nouns_and_light_verbs_tell_kinds(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


def test_what_fits_no_kind_is_kept_if_it_is_dated() -> None:
    assert kinds("A fire broke out in the yard on Monday.") == [None]
    assert not tell("A fire broke out in the yard.")


def test_how_things_are_is_no_happening() -> None:
    assert not tell("In 2020 the town was small.")


def test_a_storm_attacks_nobody() -> None:
    assert kinds("The storm killed two men in Norway on Monday.") == [None]


def test_a_verb_of_saying_is_no_accusation_of_its_own() -> None:
    assert kinds("Norway claimed on Monday that the port was open.") == ["stated"]


def test_headings_and_page_furniture_tell_nothing() -> None:
    text = "Norway attacked on Monday\n\nThe port was quiet.\n\nImage: NTB, Monday\n\nRecent Comments"
    assert not tell(text)


def test_several_happenings_of_one_sentence_are_all_told() -> None:
    text = "On Monday the king arrived in Oslo, met Jonas Gahr Støre and signed a treaty."
    assert kinds(text) == ["visited", "met", "agreement_signed"]


def test_whom_an_accident_or_a_disease_kills_nobody_attacks() -> None:
    assert [kind for _, kind, _ in shorts("A train hit a bus on Monday, killing 11 people.")] == [None]
    assert [kind for _, kind, _ in shorts("Gunmen hit a bus on Monday, killing 11 people.")][-1] == "attacked"


def test_pounds_behind_a_number_attack_nobody() -> None:
    assert [kind for _, kind, _ in shorts("Britain pledged 52 million pounds on 16 May.")] == ["pledged"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway praised a border which Peru sealed in 1993.", "restricted"),
        ("The treaty that Norway and Peru concluded in May 2019 is old.", "agreement_signed"),
        ("The truce was drafted on Monday and took effect at noon on Tuesday.", "ceasefire"),
    ],
)
def test_a_clause_borrows_the_words_that_stand_before_it(text: str, kind: str) -> None:
    assert kind in [found.statement.kind for found in tell(text)]
