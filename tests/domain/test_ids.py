"""Ids: the same content has the same id, in every record and for ever."""

from __future__ import annotations

from uuid import UUID

from timeline.domain.ids import hand_id, happening_id, source_id

SOURCE = source_id("ab" * 32)


def test_ids_never_change_from_one_version_to_the_next() -> None:
    assert source_id("ab" * 32) == UUID("34c02736-4c01-52ba-872b-94ce74440e36")
    assert happening_id(SOURCE, 10, 42, 0) == UUID("3b839c65-b955-57d7-ad7c-03ac3274cb73")
    assert hand_id("a visit") == UUID("e86a1816-62be-572e-a48c-a86f928ce179")


def test_every_part_of_what_is_named_makes_another_id() -> None:
    spans = [(10, 42, 0), (11, 42, 0), (10, 43, 0), (10, 42, 1)]
    named = [happening_id(SOURCE, *span) for span in spans]
    named += [happening_id(source_id("cd" * 32), 10, 42, 0), SOURCE, hand_id("a visit"), hand_id("a call")]
    assert len(set(named)) == len(named)


def test_what_was_entered_by_hand_is_never_taken_for_a_source() -> None:
    assert hand_id("x") != source_id("x")


def test_ids_are_made_from_names() -> None:
    assert {made.version for made in (SOURCE, happening_id(SOURCE, 0, 1, 0), hand_id("x"))} == {5}
