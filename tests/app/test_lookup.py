"""From what a user types to what the record holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from timeline.app.lookup import (
    busiest_partner,
    called,
    line_of,
    named_parties,
    party_keys,
    source_of,
    sources_of,
)
from timeline.domain.errors import AmbiguousIdError, UnknownIdError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.app import Timeline

STORY = """\
published: 2024-09-02
happenings:
  - {title: One, when: 2024, kind: met, actors: [Norway, Latvia]}
  - {title: Two, when: 2023, kind: met, actors: [Norwegian, River Board]}
  - {title: Three, when: 2022, kind: met, actors: [Norway, River Board], source: {title: A letter}}
"""


@pytest.fixture
def record(told: Callable[..., Timeline]) -> Timeline:
    return told(STORY, "story.yaml")


def test_a_line_is_found_by_its_id_or_four_characters_of_it(record: Timeline) -> None:
    lines = record.chronology().lines
    for line in lines:
        assert line_of(line.id, lines) is line
        assert line_of(f" {line.id[:8].upper()} ", lines) is line


def test_fewer_than_four_characters_name_nothing(record: Timeline) -> None:
    lines = record.chronology().lines
    for short in ("", " ", lines[0].id[:3], "%", "*"):
        with pytest.raises(UnknownIdError):
            line_of(short, lines)


def test_a_beginning_that_fits_several_is_refused_with_what_it_fits(record: Timeline) -> None:
    line = record.chronology().lines[0]
    with pytest.raises(AmbiguousIdError, match=line.id):
        line_of(line.id[:4], [line, line])


def test_the_first_place_that_holds_any_decides(record: Timeline) -> None:
    first, second, _ = record.chronology().lines
    assert line_of(first.id, (first,), (first, second)) is first
    assert line_of(second.id, (first,), (first, second)) is second


def test_a_source_is_found_by_file_id_or_digest(record: Timeline) -> None:
    holdings = record.holdings()
    source, letter = holdings.sources.values()
    assert source_of(str(source.id)[:6], holdings) is source
    assert source_of(letter.digest[:10].upper(), holdings) is letter
    with pytest.raises(UnknownIdError, match="`timeline sources` shows the ids"):
        source_of("other.yaml", holdings)


def test_a_file_stands_for_all_of_its_sources_where_several_will_do(record: Timeline) -> None:
    holdings = record.holdings()
    assert set(sources_of("story.yaml", holdings)) == set(holdings.sources_by_text)
    with pytest.raises(AmbiguousIdError):
        source_of("story.yaml", holdings)
    first = next(iter(holdings.sources_by_text))
    assert sources_of(first, holdings) == (first,)


def test_a_party_goes_by_its_most_frequent_name(record: Timeline) -> None:
    assert named_parties(record.holdings()) == {
        "NOR": "Norway",
        "LVA": "Latvia",
        "River Board": "River Board",
    }


@pytest.mark.parametrize("name", ["NOR", "nor", "Norway", " norway ", "Norwegian"])
def test_a_party_is_known_by_code_name_or_adjective(record: Timeline, name: str) -> None:
    assert party_keys([name], record.holdings()) == ("NOR",)


def test_a_party_without_a_code_is_known_by_its_name(record: Timeline) -> None:
    assert party_keys(["river board"], record.holdings()) == ("River Board",)


def test_an_unknown_party_is_refused_with_the_names_that_it_may_be_a_slip_of(record: Timeline) -> None:
    with pytest.raises(UnknownNameError, match="there is no party 'Nrway'; known: Norway"):
        party_keys(["Nrway"], record.holdings())
    with pytest.raises(UnknownNameError, match="known: Latvia, Norway, River Board"):
        party_keys(["Zzz"], record.holdings())


def test_a_party_is_called_as_the_record_has_it_else_as_the_gazetteer_has_it(record: Timeline) -> None:
    assert called(["NOR", "BRA", "River Board"], record.holdings()) == {
        "NOR": "Norway",
        "BRA": "Brazil",
        "River Board": "River Board",
    }
    assert called([], record.holdings()) == {}


def test_the_busiest_partner_shares_the_most_lines_and_ties_go_by_name(record: Timeline) -> None:
    lines = record.chronology().lines
    assert busiest_partner("NOR", lines) == ("River Board",)
    assert busiest_partner("NOR", lines[-1:]) == ("LVA",)
    assert busiest_partner("NOR", ()) == ()
