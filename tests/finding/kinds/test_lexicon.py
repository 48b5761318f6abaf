"""The lexicon says of each entry how English tells a kind, with an example that it reads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from timeline.domain.kinds import KINDS
from timeline.finding.kinds.choices import forms
from timeline.finding.kinds.lexicon import lexicon, read_lexicon
from timeline.finding.kinds.matching import find_triggers
from timeline.finding.words import tokenise

if TYPE_CHECKING:
    from timeline.finding.kinds.patterns import Pattern

WRITTEN = lexicon().patterns


@pytest.mark.parametrize("pattern", WRITTEN, ids=lambda pattern: f"{pattern.kind}: {pattern.source[:40]}")
def test_every_entry_reads_its_own_example(pattern: Pattern) -> None:
    found = find_triggers(tokenise(pattern.example).lows)
    assert pattern.source in {trigger.pattern.source for trigger in found if trigger.kind == pattern.kind}


def test_every_section_is_a_kind() -> None:
    assert {pattern.kind for pattern in WRITTEN} <= KINDS.keys()


def test_every_kind_that_plover_knows_has_entries() -> None:
    coded = {name for name, kind in KINDS.items() if kind.plover is not None}
    assert coded <= {pattern.kind for pattern in WRITTEN}


def test_a_class_stands_for_its_words() -> None:
    read = read_lexicon("[@tools]\nspade rake+\n[supplied]\nlend* .. @tools = Norland lent two rakes.")
    assert read.patterns[0].elements[1].words == {"spade", "rake", "rakes"}


def test_a_star_gives_a_verb_all_its_forms() -> None:
    read = read_lexicon("[supplied]\ngive* = Norland gave.")
    assert all(map(read.beginning_with, ("give", "gives", "gave", "given", "giving")))


def test_what_is_done_to_a_thing_is_read_from_the_thing_as_well() -> None:
    read = read_lexicon(
        "[supplied]\nlend* .. rake+ = Norland lent a rake.\nlend* .. a hand {fixed} = It lent a hand."
    )
    assert [pattern.source for pattern in read.beginning_with("rakes")] == ["lend* .. rake+ (passive)"]
    assert not read.beginning_with("a")


def test_every_form_that_an_entry_names_leads_to_it() -> None:
    written = {word for entry in WRITTEN for word in re.findall(r"[\w'-]+[*+]", entry.source)}
    read = read_lexicon("[met]\n" + "\n".join(f"{word} = They met." for word in sorted(written)))
    missed = [
        (word, form)
        for word in written
        for form in forms(word)
        if word not in {pattern.source for pattern in read.beginning_with(form)}
    ]
    assert not missed


def test_flags_and_guards_are_no_places_of_a_pattern() -> None:
    pattern = read_lexicon("[met]\nmeet* !deadline !!goal {both weak} = They met.").patterns[0]
    assert len(pattern.elements) == 1
    assert pattern.guards == frozenset(("deadline",))
    assert pattern.far_guards == frozenset(("goal",))
    assert pattern.flags == frozenset(("both", "weak"))


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        ("@troops|fighters ..4 send*|ship* !home", "@troops .. send*"),
        ("courtesy (official) call", "courtesy call"),
        ("sign*", "sign*"),
    ],
)
def test_an_entry_has_a_name_that_can_be_read_at_a_glance(entry: str, name: str) -> None:
    read = read_lexicon(f"[@troops]\nsoldiers\n[met]\n{entry} = They came.")
    assert read.patterns[0].name == name


def test_a_line_that_is_no_entry_is_refused_with_its_number() -> None:
    with pytest.raises(ValueError, match=r"line 2 .* 'meet without an example'"):
        read_lexicon("[met]\nmeet without an example")


def test_a_section_that_stands_twice_is_refused_with_its_line() -> None:
    with pytest.raises(ValueError, match=r"line 3 of the lexicon opens a section .* \[@troops\]"):
        read_lexicon("[@troops]\nsoldiers\n[@troops]\nsailors")
