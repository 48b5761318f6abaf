"""Kinds: what each is exported as, and what it does to the state."""

from __future__ import annotations

import re

import pytest

from timeline.domain.errors import UnknownNameError
from timeline.domain.kinds import KINDS, kind_named

# Halterman et al., PLOVER and POLECAT (2023), table 1.
PLOVER_EVENTS = {
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
    "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
}  # fmt: skip
PHASES = {
    "agreement": {"signed", "ratified", "in force", "suspended", "ended"},
    "deployment": {"begins", "ends"},
    "measure": {"begins", "ends"},
}


def test_kinds_are_known_by_their_names() -> None:
    assert all(name == kind.name for name, kind in KINDS.items())
    assert all(re.fullmatch("[a-z]+(_[a-z]+)*", name) for name in KINDS)


def test_no_two_kinds_read_the_same() -> None:
    labels = [kind.label for kind in KINDS.values()]
    assert all(labels)
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("written", ["agreement_signed", "Agreement signed", " AGREEMENT-SIGNED "])
def test_a_kind_is_found_however_its_name_is_written(written: str) -> None:
    assert kind_named(written) is KINDS["agreement_signed"]


def test_an_unknown_kind_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(UnknownNameError) as refusal:
        kind_named("tea party")
    assert "'tea party'" in str(refusal.value)
    assert all(name in str(refusal.value) for name in KINDS)


def test_the_export_to_plover_loses_nothing() -> None:
    codes = [kind.plover for kind in KINDS.values()]
    assert len(set(codes)) == len(codes)


def test_every_code_is_one_of_plover_and_none_is_left_without_a_kind() -> None:
    assert {kind.plover.event for kind in KINDS.values() if kind.plover} == PLOVER_EVENTS
    assert [name for name, kind in KINDS.items() if kind.plover is None] == ["stated"]


def test_a_phase_is_one_that_the_state_knows() -> None:
    for effect, phases in PHASES.items():
        assert {kind.phase for kind in KINDS.values() if kind.effect == effect} == phases
    assert {kind.phase for kind in KINDS.values() if kind.effect not in PHASES} == {""}


@pytest.mark.parametrize(
    ("name", "event", "mode", "effect"),
    [
        ("visited", "CONSULT", "visit", "contact"),
        ("agreement_signed", "SUPPORT", "", "agreement"),
        ("agreement_suspended", "SANCTION", "withdraw", "agreement"),
        ("pledged", "AGREE", "", "pledge"),
        ("supplied", "AID", "", "flow"),
        ("forces_sent", "AID", "", "deployment"),
        ("forces_withdrawn", "RETREAT", "withdraw", "deployment"),
        ("mobilised", "MOBILIZE", "troops", "posture"),
        ("recognised", "SUPPORT", "", "stance"),
        ("ceasefire", "RETREAT", "ceasefire", "yielding"),
        ("sanctioned", "SANCTION", "discontinue", "measure"),
        ("threatened", "THREATEN", "", "tension"),
        ("attacked", "ASSAULT", "", "incident"),
    ],
)
def test_a_kind_is_exported_and_acts_as_agreed(name: str, event: str, mode: str, effect: str) -> None:
    kind = KINDS[name]
    assert kind.plover is not None
    assert (kind.plover.event, kind.plover.mode, kind.effect) == (event, mode, effect)
