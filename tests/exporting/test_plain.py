"""What is taken for harmless at first sight is what the full examination leaves alone."""

from __future__ import annotations

import sys

from timeline.exporting import safe


def test_every_character_that_is_passed_at_first_sight_is_harmless() -> None:
    passed = "".join(
        char
        for char in map(chr, range(sys.maxunicode + 1))
        if char.isprintable() and char not in safe._PRINTABLE_BUT_UNSEEN
    )
    assert safe._unsafe().sub(safe._shown, passed) == passed


def test_what_is_held_back_though_printable_is_unseen() -> None:
    assert all(safe.plain(char) == "" for char in safe._PRINTABLE_BUT_UNSEEN)
