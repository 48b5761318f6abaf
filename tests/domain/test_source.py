"""Sources: what may be decided about one, and what each decision leaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.bdd import AT, BY, fold, given
from timeline.domain.document import Document, Omission
from timeline.domain.errors import RequestError
from timeline.domain.events import (
    HappeningRetracted,
    SourceAdded,
    SourceRead,
    SourceReinstated,
    SourceRevised,
    SourceWithdrawn,
)
from timeline.domain.ids import source_id
from timeline.domain.source import Source, add, evolve, read, reinstate, revise, withdraw
from timeline.domain.when import When

if TYPE_CHECKING:
    from timeline.domain.events import DomainEvent

PAPER = Document(
    name="notes/visit.md",
    text="They met on Friday.",
    media_type="text/markdown",
    file_digest="cd" * 32,
    title="A visit",
    published=When("2025-07-12"),
    publisher="The Daily Example",
    url="https://news.example/visit",
    language="en",
    grade="B2",
)
IDENT = source_id(PAPER.digest)
ADDED = SourceAdded(
    IDENT, 1, AT, BY, PAPER.digest, PAPER.file_digest, PAPER.name, PAPER.media_type, PAPER.text, PAPER.title,
    PAPER.published, PAPER.publisher, PAPER.url, PAPER.language, PAPER.grade,
)  # fmt: skip
CAPTION = Omission(0, 5, "Image", "no verb")
FINDER, MACHINE = "rules 1", "finder rules 1"


def seen(version: int, *omitted: Omission, finder: str = FINDER) -> SourceRead:
    return SourceRead(IDENT, version, AT, f"finder {finder}", finder, 3, omitted)


def revised(version: int, **changes: Any) -> SourceRevised:  # noqa: ANN401 - fields of many types
    said = replace(PAPER, **changes)
    return SourceRevised(
        IDENT, version, AT, BY, said.name, said.title, said.published, said.publisher, said.url,
        said.language, said.grade, "why",
    )  # fmt: skip


def withdrawn(version: int, by: str = BY) -> SourceWithdrawn:
    return SourceWithdrawn(IDENT, version, AT, by, "why")


def reinstated(version: int, by: str = BY) -> SourceReinstated:
    return SourceReinstated(IDENT, version, AT, by, "why")


def left_by(*events: DomainEvent) -> Source:
    source = fold(events)
    assert isinstance(source, Source)
    return source


def test_a_document_becomes_a_source_with_its_text() -> None:
    given().when(add, PAPER).then(ADDED)
    source = left_by(ADDED)
    assert source.text == PAPER.text
    assert (source.id, source.version, source.digest) == (IDENT, 1, PAPER.digest)
    for name in ("name", "media_type", "title", "published", "publisher", "url", "language", "grade"):
        assert getattr(source, name) == getattr(PAPER, name)


def test_the_same_text_is_the_same_source_whatever_its_file_says_of_it() -> None:
    other = add(replace(PAPER, name="copy.md", published=None), at=AT, by=BY)
    assert other.originator_id == ADDED.originator_id


def test_a_file_that_lists_happenings_is_curated_and_prose_is_not() -> None:
    curated = add(replace(PAPER, media_type="application/yaml"), at=AT, by=BY)
    table = add(replace(PAPER, media_type="text/csv"), at=AT, by=BY)
    assert [left_by(event).is_curated for event in (ADDED, curated, table)] == [False, True, True]


def test_the_record_knows_which_finder_read_it_and_what_that_left_out() -> None:
    given(ADDED).when(read, FINDER, 3, (CAPTION,), by=None).then(seen(2, CAPTION))
    source = left_by(ADDED, seen(2, CAPTION))
    assert (source.finder, source.omitted) == (FINDER, (CAPTION,))


def test_reading_it_again_to_the_same_end_records_nothing() -> None:
    given(ADDED, seen(2, CAPTION)).when(read, FINDER, 3, (CAPTION,), by=None).then()


def test_another_finder_or_another_omission_is_recorded() -> None:
    given(ADDED, seen(2)).when(read, "rules 2", 3, (), by=None).then(seen(3, finder="rules 2"))
    given(ADDED, seen(2)).when(read, FINDER, 3, (CAPTION,), by=None).then(seen(3, CAPTION))


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "other.md"},
        {"title": "Another visit"},
        {"published": When("2025-07-13")},
        {"publisher": "Another paper"},
        {"url": "https://news.example/2"},
        {"language": "de"},
        {"grade": "C3"},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_what_a_document_says_of_itself_now_is_taken_over(changes: dict[str, Any]) -> None:
    given(ADDED).when(revise, replace(PAPER, **changes), "why").then(revised(2, **changes))
    source = left_by(ADDED, revised(2, **changes))
    assert {name: getattr(source, name) for name in changes} == changes
    assert replace(source, version=1) == replace(left_by(ADDED), **changes)


def test_what_a_document_no_longer_says_of_itself_stays() -> None:
    silent = Document(PAPER.name, PAPER.text, PAPER.media_type, PAPER.file_digest)
    given(ADDED).when(revise, silent, "why").then()
    given(ADDED).when(revise, replace(silent, title="New"), "why").then(revised(2, title="New"))


def test_a_source_that_was_withdrawn_can_come_back() -> None:
    given(ADDED).when(withdraw, "why").then(withdrawn(2))
    given(ADDED, withdrawn(2)).when(reinstate, "why").then(reinstated(3))
    assert left_by(ADDED, withdrawn(2)).withdrawn
    assert left_by(ADDED, withdrawn(2, "Grace")).withdrawn_by == "Grace"
    back = left_by(ADDED, withdrawn(2), reinstated(3))
    assert back == replace(left_by(ADDED), version=3, corrected=True)


def test_what_a_person_said_of_a_source_stays_known_as_corrected() -> None:
    assert left_by(ADDED, withdrawn(2)).corrected
    assert left_by(ADDED, withdrawn(2), reinstated(3, MACHINE)).corrected
    assert left_by(ADDED, withdrawn(2, MACHINE), reinstated(3)).corrected
    assert not left_by(ADDED, withdrawn(2, MACHINE), reinstated(3, MACHINE), revised(4)).corrected


def test_every_correction_says_why() -> None:
    given(ADDED).when(withdraw, " ").refused(RequestError, "needs its reason")
    given(ADDED, withdrawn(2)).when(reinstate, "").refused(RequestError, "needs its reason")
    given(ADDED).when(withdraw, " why ").then(withdrawn(2))


def test_nothing_is_withdrawn_or_reinstated_twice() -> None:
    given(ADDED, withdrawn(2)).when(withdraw, "why").refused(RequestError, f"{IDENT} is withdrawn already")
    given(ADDED).when(reinstate, "why").refused(RequestError, f"{IDENT} is not withdrawn")


def test_a_withdrawn_source_can_still_be_read_and_revised() -> None:
    source = left_by(ADDED, withdrawn(2), seen(3), revised(4, title="New"))
    assert (source.withdrawn, source.finder, source.title, source.version) == (True, FINDER, "New", 4)


def test_a_stream_that_does_not_begin_with_its_addition_is_refused() -> None:
    with pytest.raises(RequestError, match=f"source {IDENT} does not begin with its addition"):
        evolve(None, withdrawn(1))


def test_what_is_no_event_of_a_source_is_refused() -> None:
    stray: Any = HappeningRetracted(IDENT, 2, AT, BY, "why")
    with pytest.raises(RequestError, match="HappeningRetracted is no event of a source"):
        evolve(left_by(ADDED), stray)
