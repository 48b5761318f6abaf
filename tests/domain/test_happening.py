"""Happenings: what may be decided about one, and what each decision leaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given as whatever
from hypothesis import strategies as st

from tests.bdd import AT, BY, fold, given
from timeline.domain.document import Evidence
from timeline.domain.errors import (
    AlreadyRecordedError,
    NothingChangedError,
    NotRetractedError,
    RequestError,
    RetractedError,
)
from timeline.domain.events import (
    DisputeSettled,
    HappeningAmended,
    HappeningCorroborated,
    HappeningDisputed,
    HappeningGraded,
    HappeningRecorded,
    HappeningReinstated,
    HappeningRetracted,
    SourceWithdrawn,
)
from timeline.domain.happening import (
    Happening,
    Told,
    amend,
    corroborate,
    dispute,
    evolve,
    grade,
    record,
    reinstate,
    retract,
    settle,
)
from timeline.domain.ids import hand_id
from timeline.domain.statement import Claim, Rule, Statement
from timeline.domain.when import When

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.domain.events import DomainEvent, HappeningEvent

    Decision = Callable[..., HappeningEvent]

IDENT = hand_id("a visit")
MACHINE = "finder rules 1"
FIRST, SECOND = (Evidence(name, "they met", "", "", 0, 8) for name in ("morning paper", "evening paper"))
SEOUL, KYIV = Claim("Seoul", "KOR", "asserts", "said"), Claim("Kyiv", "UKR", "asserts", "said")
RULE = Rule("when", "explicit date", "19 June")
TOLD = Told(Statement("met", "They meet", when=When("2024-06-19")), (FIRST,), (SEOUL,), (RULE,))
OTHERWISE = Told(replace(TOLD.statement, when=When("2024-06-20")), (FIRST,), (SEOUL,))
RECORDED = HappeningRecorded(
    IDENT, 1, AT, MACHINE, "found", TOLD.statement, TOLD.evidence, TOLD.claims, TOLD.rules
)


def amended(version: int, told: Told = OTHERWISE, by: str = BY) -> HappeningAmended:
    return HappeningAmended(
        IDENT, version, AT, by, told.statement, told.evidence, told.claims, told.rules, "why"
    )


def retracted(version: int, by: str = BY) -> HappeningRetracted:
    return HappeningRetracted(IDENT, version, AT, by, "why")


def reinstated(version: int, by: str = BY) -> HappeningReinstated:
    return HappeningReinstated(IDENT, version, AT, by, "why")


def disputed(version: int, *evidence: Evidence) -> HappeningDisputed:
    return HappeningDisputed(IDENT, version, AT, BY, "why", evidence)


def graded(version: int, code: str | None) -> HappeningGraded:
    return HappeningGraded(IDENT, version, AT, BY, code, "why")


def corroborated(
    version: int, *evidence: Evidence, claims: tuple[Claim, ...] = (), by: str = BY
) -> HappeningCorroborated:
    return HappeningCorroborated(IDENT, version, AT, by, evidence, claims)


def settled(version: int) -> DisputeSettled:
    return DisputeSettled(IDENT, version, AT, BY, "why")


def left_by(*events: DomainEvent) -> Happening:
    happening = fold(events)
    assert isinstance(happening, Happening)
    return happening


def test_a_happening_is_recorded_with_all_that_is_told_of_it() -> None:
    given().when(record, IDENT, "found", TOLD, by=MACHINE).then(RECORDED)
    assert left_by(RECORDED) == Happening(IDENT, 1, "found", TOLD)


def test_an_amendment_says_all_of_it_anew() -> None:
    given(RECORDED).when(amend, OTHERWISE, "why").then(amended(2))
    assert left_by(RECORDED, amended(2)).told == OTHERWISE


def test_an_amendment_that_amends_nothing_is_refused() -> None:
    given(RECORDED).when(amend, TOLD, "why").refused(NothingChangedError, str(IDENT))
    given(RECORDED, amended(2)).when(amend, OTHERWISE, "why").refused(NothingChangedError)
    given(RECORDED, amended(2)).when(amend, TOLD, "back again").then(
        replace(amended(3, TOLD), reason="back again")
    )


def test_another_passage_corroborates() -> None:
    given(RECORDED).when(corroborate, (SECOND,), (KYIV,)).then(corroborated(2, SECOND, claims=(KYIV,)))
    told = left_by(RECORDED, corroborated(2, SECOND, claims=(KYIV,))).told
    assert told == replace(TOLD, evidence=(FIRST, SECOND), claims=(SEOUL, KYIV))


def test_the_same_passage_corroborates_nothing() -> None:
    given(RECORDED).when(corroborate, (FIRST,), (KYIV,)).refused(AlreadyRecordedError, str(IDENT))
    elsewhere = replace(FIRST, start=100, end=108)
    given(RECORDED).when(corroborate, (elsewhere,), ()).then(corroborated(2, elsewhere))


def test_of_several_passages_only_the_new_ones_are_cited() -> None:
    given(RECORDED).when(corroborate, (FIRST, SECOND), ()).then(corroborated(2, SECOND))


def test_who_says_the_same_again_is_named_once() -> None:
    assert left_by(RECORDED, corroborated(2, SECOND, claims=(SEOUL, KYIV))).told.claims == (SEOUL, KYIV)


def test_what_contradicts_a_happening_is_kept_apart_from_what_tells_it() -> None:
    given(RECORDED).when(dispute, "why", (SECOND,)).then(disputed(2, SECOND))
    happening = left_by(RECORDED, disputed(2, SECOND))
    assert happening.disputed
    assert (happening.told, happening.contradicting) == (TOLD, (SECOND,))


def test_a_second_contradiction_adds_to_the_first() -> None:
    third = replace(SECOND, start=50)
    happening = left_by(RECORDED, disputed(2, SECOND), disputed(3, SECOND, third))
    assert happening.contradicting == (SECOND, third)


def test_a_dispute_can_be_settled_and_the_happening_stands() -> None:
    given(RECORDED, disputed(2, SECOND)).when(settle, "why").then(settled(3))
    happening = left_by(RECORDED, disputed(2, SECOND), settled(3))
    assert not happening.disputed
    assert happening == replace(left_by(RECORDED), version=3)


def test_what_nobody_disputes_cannot_be_settled() -> None:
    given(RECORDED).when(settle, "why").refused(RequestError, f"happening {IDENT} is not disputed")
    given(RECORDED, disputed(2), settled(3)).when(settle, "why").refused(RequestError, "not disputed")


def test_a_person_sets_the_grade_and_takes_it_back() -> None:
    given(RECORDED).when(grade, "B2", "why").then(graded(2, "B2"))
    given(RECORDED, graded(2, "B2")).when(grade, None, "why").then(graded(3, None))
    assert left_by(RECORDED, graded(2, "B2")).grade == "B2"
    assert left_by(RECORDED, graded(2, "B2"), graded(3, None)).grade is None


def test_setting_the_same_grade_again_is_refused() -> None:
    given(RECORDED).when(grade, None, "why").refused(NothingChangedError)
    given(RECORDED, graded(2, "B2")).when(grade, "B2", "why").refused(NothingChangedError)


def test_a_retraction_can_be_taken_back() -> None:
    given(RECORDED).when(retract, "why").then(retracted(2))
    given(RECORDED, retracted(2)).when(reinstate, "why").then(reinstated(3))
    assert left_by(RECORDED, retracted(2)).retracted_by == BY
    assert left_by(RECORDED, retracted(2)).retracted
    assert not left_by(RECORDED, retracted(2), reinstated(3)).retracted


def test_a_retraction_erases_nothing() -> None:
    assert left_by(RECORDED, graded(2, "B2"), retracted(3)).told == TOLD
    assert left_by(RECORDED, graded(2, "B2"), retracted(3)).grade == "B2"


def test_what_stands_cannot_be_reinstated() -> None:
    given(RECORDED).when(reinstate, "why").refused(NotRetractedError, str(IDENT))
    given(RECORDED, retracted(2), reinstated(3)).when(reinstate, "why").refused(NotRetractedError)


@pytest.mark.parametrize(
    ("decision", "facts"),
    [
        (amend, (OTHERWISE, "why")),
        (corroborate, ((SECOND,), ())),
        (dispute, ("why", (SECOND,))),
        (settle, ("why",)),
        (grade, ("A1", "why")),
        (retract, ("why",)),
    ],
)
def test_a_retracted_happening_takes_nothing_but_a_reinstatement(
    decision: Decision, facts: tuple[Any, ...]
) -> None:
    gone = (RECORDED, disputed(2), retracted(3))
    given(*gone).when(decision, *facts).refused(RetractedError, f"{IDENT} is retracted; reinstate it first")


@pytest.mark.parametrize(
    ("before", "decision", "facts"),
    [
        ((), amend, (OTHERWISE,)),
        ((), dispute, ()),
        ((disputed(2),), settle, ()),
        ((), grade, ("A1",)),
        ((), retract, ()),
        ((retracted(2),), reinstate, ()),
    ],
)
def test_every_correction_says_why(
    before: tuple[HappeningEvent, ...], decision: Decision, facts: tuple[Any, ...]
) -> None:
    more = ((SECOND,),) if decision is dispute else ()
    given(RECORDED, *before).when(decision, *facts, " \n", *more).refused(RequestError, "needs its reason")
    decided = decision(left_by(RECORDED, *before), *facts, " seen myself ", *more, at=AT, by=BY)
    assert decided.reason == "seen myself"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "corrections",
    [
        (amended(2),),
        (corroborated(2, SECOND),),
        (retracted(2),),
        (retracted(2, MACHINE), reinstated(3)),
    ],
    ids=["amended", "corroborated", "retracted", "reinstated"],
)
def test_what_a_person_corrected_stays_known_as_corrected(corrections: tuple[HappeningEvent, ...]) -> None:
    happening = left_by(RECORDED, *corrections)
    assert happening.corrected
    by_machine: list[HappeningEvent] = [amended(9, by=MACHINE), corroborated(9, SECOND, by=MACHINE)]
    by_machine += [retracted(9, MACHINE), reinstated(9, MACHINE)]
    assert all(evolve(happening, event).corrected for event in by_machine)


@pytest.mark.parametrize(
    "events",
    [
        (),
        (amended(2, by=MACHINE),),
        (corroborated(2, SECOND, by=MACHINE),),
        (retracted(2, MACHINE), reinstated(3, MACHINE)),
        (graded(2, "B2"),),
        (disputed(2), settled(3)),
    ],
    ids=["recorded", "amended", "corroborated", "reinstated", "graded", "disputed"],
)
def test_what_no_person_corrected_may_be_read_anew(events: tuple[HappeningEvent, ...]) -> None:
    assert not left_by(RECORDED, *events).corrected


def test_a_stream_that_does_not_begin_with_its_record_is_refused() -> None:
    with pytest.raises(RequestError, match=f"happening {IDENT} does not begin with its record"):
        evolve(None, retracted(2))


def test_what_is_no_event_of_a_happening_is_refused() -> None:
    stray: Any = SourceWithdrawn(IDENT, 2, AT, BY, "why")
    with pytest.raises(RequestError, match="SourceWithdrawn is no event of a happening"):
        evolve(left_by(RECORDED), stray)


@whatever(data=st.data())
def test_the_version_counts_the_events(data: st.DataObject) -> None:
    makers = (amended, retracted, reinstated, disputed, settled, corroborated, lambda n: graded(n, "A1"))
    made = data.draw(st.lists(st.sampled_from(makers), max_size=8))
    events = [RECORDED, *(make(number) for number, make in enumerate(made, 2))]
    assert left_by(*events).version == len(events)
