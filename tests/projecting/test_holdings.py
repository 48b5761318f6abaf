"""Holdings: the log, folded as far as it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.projecting.story import AT, holdings, log, told
from timeline.domain.events import DomainEvent
from timeline.projecting.holdings import Holdings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from timeline.domain.happening import Happening
    from timeline.domain.source import Source

VISIT = (
    told("visited", "2025-07-11/2025-07-13", "RUS -> PRK").corroborated("2025-07-14").amended(place="Wonsan")
)
SUPPLY = told("supplied", "2023/..").disputed("2025-07-20").settled()
TREATY = told("agreement_signed", "2024-22", "PRK, RUS").retracted().reinstated().withdrawn()
EVENTS = log([VISIT, SUPPLY, TREATY])


def folded(numbered: Iterable[tuple[int, DomainEvent]]) -> Holdings:
    held = Holdings()
    held.apply_all(numbered)
    return held


def content(held: Holdings) -> tuple[int, list[tuple[UUID, Source]], list[tuple[UUID, Happening]]]:
    return held.position, list(held.sources.items()), list(held.happenings.items())


def test_an_empty_log_leaves_nothing() -> None:
    assert content(Holdings()) == (0, [], [])


def test_every_event_finds_its_source_or_happening() -> None:
    held = folded(enumerate(EVENTS, 1))
    assert held.position == len(EVENTS)
    assert [happening.version for happening in held.happenings.values()] == [3, 3, 3]
    assert sum(source.version for source in held.sources.values()) == 4
    assert held.happenings[VISIT.happening.id] == VISIT.happening


@given(cut=st.integers(0, len(EVENTS)))
def test_a_prefix_and_then_the_rest_give_the_whole(cut: int) -> None:
    numbered = list(enumerate(EVENTS, 1))
    held = folded(numbered[:cut])
    assert held.position == cut
    held.apply_all(numbered[cut:])
    assert content(held) == content(folded(numbered))


@given(cut=st.integers(0, len(EVENTS)))
def test_what_was_read_already_changes_nothing_when_it_comes_again(cut: int) -> None:
    numbered = list(enumerate(EVENTS, 1))
    held = folded(numbered)
    held.apply_all(numbered[cut:])
    assert content(held) == content(folded(numbered))


def test_the_last_event_that_was_read_is_not_taken_in_twice() -> None:
    for cut in range(1, len(EVENTS) + 1):
        held = folded(enumerate(EVENTS[:cut], 1))
        before = content(held)
        held.apply(cut, EVENTS[cut - 1])
        assert content(held) == before


def test_positions_may_have_gaps() -> None:
    assert content(folded(enumerate(EVENTS, 100)))[1:] == content(folded(enumerate(EVENTS, 1)))[1:]
    assert folded([(7, EVENTS[0]), (900, EVENTS[1])]).position == 900


def test_an_event_of_neither_only_moves_the_position() -> None:
    held = holdings(VISIT)
    before = content(held)
    held.apply(held.position + 1, DomainEvent(VISIT.happening.id, 9, AT, "Ada"))
    assert content(held) == (before[0] + 1, *before[1:])


def test_sources_are_found_by_the_text_of_their_id_as_evidence_names_them() -> None:
    held = holdings(VISIT)
    (cited, _) = held.happenings[VISIT.happening.id].told.evidence
    assert held.sources_by_text[cited.source] == VISIT.source
