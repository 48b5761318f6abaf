"""Regular expressions are compiled when they are first used, and all of them can be."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import pytest

import timeline.finding
from timeline.finding.regex import regex

ROOMS = [room.name for room in pkgutil.walk_packages(timeline.finding.__path__, "timeline.finding.")]


def test_an_expression_has_the_methods_of_a_compiled_one() -> None:
    number = regex(r"NO (\d+)", re.IGNORECASE)
    found = number.search("see no 12")
    assert found is not None
    assert found[1] == "12"
    assert number.sub("no. 3", "No 2") == "no. 3"


def test_a_malformed_expression_is_refused_when_it_is_used() -> None:
    with pytest.raises(re.error):
        regex("(").match("x")


def test_it_has_nothing_that_a_compiled_one_has_not() -> None:
    with pytest.raises(AttributeError):
        _ = regex("x").compile  # type: ignore[attr-defined]


@pytest.mark.parametrize("room", ROOMS)
def test_every_expression_of_a_room_can_be_compiled(room: str) -> None:
    for value in vars(import_module(room)).values():
        if type(value).__module__ == regex.__module__:
            re.compile(value.pattern, value.flags)
