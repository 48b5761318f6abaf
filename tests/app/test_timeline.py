"""One record and what can be asked of it, now and as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from timeline.app import Timeline
from timeline.domain.cut import Cut
from timeline.domain.days import ordinal
from timeline.domain.errors import UnknownIdError
from timeline.domain.happening import retract
from timeline.recording import open_record

if TYPE_CHECKING:
    from collections.abc import Callable

STORY = """\
published: 2024-09-02
happenings:
  - {title: A bridge is agreed on, when: summer 2024, kind: agreement_signed, about: bridge,
     actors: [Norway, Latvia]}
  - {title: Stone is sent, when: 2023-08-30, kind: supplied, actor: Norway, recipient: Latvia, item: stone}
  - {title: Pilots meet, when: 2022, kind: met, actors: [Norway, Peru]}
"""
LATER = """\
published: 2025-02-01
happenings:
  - {title: Masons visit, when: 2025-01, kind: visited, actor: Latvia, recipient: Norway}
"""


@pytest.fixture
def record(told: Callable[..., Timeline]) -> Timeline:
    first = told(STORY, "story.yaml", at="2025-06-01T12:00:00+00:00")
    return told(LATER, "later.yaml", into=first, at="2025-06-03T23:59:59+00:00")


def titles(timeline: Timeline, cut: Cut | None = None) -> list[str]:
    return [line.statement.title for line in timeline.chronology(cut).lines]


def test_the_record_is_shown_as_it_was_at_a_position_and_on_a_day(record: Timeline) -> None:
    head = record.record.head()
    assert len(titles(record)) == len(titles(record, Cut(at_position=head))) == 4
    assert "Masons visit" not in titles(record, Cut(at_position=head - 1))
    assert "Masons visit" not in titles(record, Cut(recorded_by=ordinal(2025, 6, 2)))
    assert "Masons visit" in titles(record, Cut(recorded_by=ordinal(2025, 6, 3)))
    assert titles(record, Cut(at_position=0)) == []


def test_a_prefix_and_the_rest_of_the_log_make_the_whole(record: Timeline) -> None:
    whole = record.chronology()
    events = [event for _, event in record.log()]
    for place in range(len(events) + 1):
        replayed = Timeline(open_record(None, write=True))
        if place:
            replayed.record.append(events[:place])
        replayed.chronology()
        if events[place:]:
            replayed.record.append(events[place:])
        assert replayed.chronology() == whole


def test_what_is_supposed_is_shown_and_not_recorded(record: Timeline) -> None:
    happening = next(iter(record.holdings().happenings.values()))
    head = record.record.head()
    record.suppose([retract(happening, "no", at="2025-06-04T00:00:00+00:00", by="Ann")])
    assert len(titles(record)) == 3
    assert record.record.head() == head


def test_an_empty_record_has_empty_views() -> None:
    timeline = Timeline(open_record(None, write=False))
    assert timeline.chronology().lines == ()
    assert timeline.state().parties == ()
    assert timeline.findings() == ()
    assert list(timeline.log()) == []
    assert timeline.difference(1, 2, "happened", Cut()).changes == ()


def test_one_party_is_shown_with_the_one_that_it_shares_most_with(record: Timeline) -> None:
    assert [key for key, _ in record.state(parties=("NOR",)).parties] == ["NOR", "LVA"]
    assert [key for key, _ in record.state(parties=("PER",)).parties] == ["PER", "NOR"]
    assert [key for key, _ in record.state(parties=("BRA",)).parties] == ["BRA"]
    assert [key for key, _ in record.state().parties] == ["LVA", "NOR"]


def test_a_difference_compares_the_views_of_its_clock(record: Timeline) -> None:
    def changes(clock: str, *days: int, cut: Cut | None = None) -> list[tuple[str, str]]:
        first, second = days
        return [(c.what, c.title) for c in record.difference(first, second, clock, cut or Cut()).changes]

    june = ordinal(2025, 6, 2)
    assert changes("recorded", june, june + 1) == [("learned", "Masons visit")]
    assert changes("recorded", june, june) == []
    assert changes("known", ordinal(2024, 12, 31), ordinal(2025, 12, 31)) == [("learned", "Masons visit")]
    assert ("began", "bridge") in changes("happened", ordinal(2024, 1, 1), ordinal(2024, 12, 31))
    only_peru = Cut(parties=("PER",))
    assert [what for what, _ in changes("recorded", june - 2, june, cut=only_peru)] == ["learned"]


def test_a_retracted_happening_is_found_by_its_id_but_not_within_another_cut(record: Timeline) -> None:
    line = record.chronology().lines[0]
    happening = record.holdings().happenings[UUID(line.id)]
    record.record.append([retract(happening, "no", at="2025-06-04T00:00:00+00:00", by="Ann")])
    assert record.line(line.id[:8]).standing == "retracted"
    assert record.line(line.id, Cut(at_position=record.record.head())).standing == "retracted"
    with pytest.raises(UnknownIdError):
        record.line(line.id, Cut(known_by=ordinal(2030, 1, 1)))


def test_a_history_ends_where_the_record_is_cut(record: Timeline) -> None:
    ident = UUID(record.chronology().lines[0].id)
    happening = record.holdings().happenings[ident]
    head = record.record.head()
    record.record.append([retract(happening, "no", at="2025-06-04T00:00:00+00:00", by="Ann")])
    assert len(record.history(ident)) == 2
    assert len(record.history(ident, Cut(at_position=head))) == 1
    assert len(record.history(ident, Cut(known_by=1))) == 2
    assert len(record.history(ident, Cut(recorded_by=ordinal(2025, 6, 3)))) == 1


def test_the_log_of_a_cut_holds_what_the_cut_shows_and_its_sources(record: Timeline) -> None:
    topics = [event.TOPIC for _, event in record.log(Cut(parties=("PER",)))]
    assert topics == ["source-added", "source-read", "happening-recorded"]
    assert len(list(record.log())) == 8


def test_a_record_is_closed_with_its_timeline(told: Callable[..., Timeline]) -> None:
    with told(STORY) as timeline:
        assert len(titles(timeline)) == 3
