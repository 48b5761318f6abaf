"""Statements: who takes part, and the one word that says how far it can be relied upon."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from timeline.domain.statement import (
    FACTUALITIES,
    STANCES,
    STATUSES,
    Claim,
    Factuality,
    Party,
    Stance,
    Standing,
    Statement,
    Status,
    derive_status,
)

RUSSIA, KIM = Party("RUS", "Russia", "actor"), Party(None, "Kim Jong Un", "recipient")
VISIT = Statement("visited", "A visit", parties=(RUSSIA, KIM))


def claims(*stances: Stance) -> tuple[Claim, ...]:
    return tuple(Claim("somebody", None, stance, "") for stance in stances)


def status(
    *stances: Stance, factuality: Factuality = "actual", standing: Standing = "single source"
) -> Status:
    return derive_status(replace(VISIT, factuality=factuality), claims(*stances), standing)


def test_a_state_is_known_by_its_code_and_anybody_else_by_the_name() -> None:
    assert VISIT.codes() == ("RUS", "Kim Jong Un")


def test_parties_can_be_asked_for_by_their_role() -> None:
    assert VISIT.codes("actor") == ("RUS",)
    assert VISIT.codes("recipient") == ("Kim Jong Un",)


def test_what_a_source_says_in_its_own_voice_is_asserted() -> None:
    assert status() == "asserted"
    assert status(standing="corroborated") == "asserted"


@pytest.mark.parametrize(
    ("stances", "expected"),
    [
        (("asserts",), "attributed"),
        (("hedges",), "unconfirmed"),
        (("unverified",), "unconfirmed"),
        (("asserts", "unverified"), "unconfirmed"),
        (("denies",), "unconfirmed"),
        (("asserts", "denies"), "disputed"),
        (("denies", "asserts", "hedges"), "disputed"),
    ],
)
def test_what_others_say_is_theirs_doubted_or_disputed(stances: tuple[Stance, ...], expected: Status) -> None:
    assert status(*stances) == expected


@pytest.mark.parametrize(
    ("factuality", "expected"),
    [
        ("planned", "planned"),
        ("considered", "considered"),
        ("possible", "unconfirmed"),
        ("denied", "denied"),
    ],
)
def test_what_has_not_happened_is_named_so_whoever_says_it(factuality: Factuality, expected: Status) -> None:
    assert status(factuality=factuality) == expected
    assert status("asserts", factuality=factuality) == expected


def test_a_plan_that_is_hedged_is_a_plan() -> None:
    assert status("hedges", factuality="planned") == "planned"


def test_a_plan_that_the_record_disputes_is_disputed() -> None:
    assert status(factuality="planned", standing="disputed") == "disputed"


def test_a_denial_stands_even_where_the_record_disputes_it() -> None:
    assert status(factuality="denied", standing="disputed") == "denied"


def test_nothing_saves_what_is_retracted() -> None:
    for factuality, stance in product(FACTUALITIES, STANCES):
        assert status(stance, factuality=factuality, standing="retracted") == "retracted"


def test_every_status_can_come_about() -> None:
    standings: tuple[Standing, ...] = ("single source", "disputed", "retracted")
    voices: tuple[tuple[Stance, ...], ...] = ((), ("asserts",))
    reached = {
        status(*stances, factuality=factuality, standing=standing)
        for factuality, standing, stances in product(FACTUALITIES, standings, voices)
    }
    assert reached == set(STATUSES)
