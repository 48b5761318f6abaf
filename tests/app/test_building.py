"""Building: what documents say is brought into the record, in any order, and never twice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.app import Timeline, building
from timeline.app.building import BuildReport, build
from timeline.app.exports import export_all
from timeline.domain.events import HappeningAmended, HappeningRetracted, SourceAdded, SourceWithdrawn
from timeline.domain.happening import retract
from timeline.domain.source import withdraw
from timeline.domain.when import When
from timeline.finding import Findings, RuleExtractor
from timeline.reading import Metadata
from timeline.recording import open_record

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.domain.document import Document

AT = "2025-06-01T12:00:00+00:00"

BRIDGE = """\
published: 2024-09-02
happenings:
  - {title: Two states agree on a bridge, when: summer 2024, kind: agreement_signed, about: bridge,
     actors: [Norway, Latvia]}
  - {title: Stone is sent, when: 2024-08-30, kind: supplied, actor: Norway, recipient: Latvia, item: stone}
"""
AGAIN = """\
published: 2024-10
happenings:
  - {title: Norway and Latvia sign the bridge agreement, when: 2024-07-01, kind: agreement_signed,
     about: bridge, actors: [Norway, Latvia]}
  - {title: Stone is sent, when: 2024-08-30, kind: supplied, actor: Norway, recipient: Latvia, item: stone}
"""
TABLE = """\
when,kind,title,actor,recipient,source,published
1 May 2023,visited,Latvian builders visit Norway,Latvia,Norway,A diary,2023-06
,stated,Norway speaks,Norway,,A letter,
"""
FILES = {"a.yaml": BRIDGE, "b.yaml": AGAIN, "c.csv": TABLE, "d.yaml": BRIDGE}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def timeline() -> Timeline:
    return Timeline(open_record(None, write=True))


def built(
    into: Timeline, *paths: Path, at: str = AT, dry_run: bool = False, published: When | None = None
) -> BuildReport:
    return build(into, paths, Metadata(published=published), at=at, dry_run=dry_run)


def shown(of: Timeline) -> dict[str, bytes]:
    return export_all(of.chronology(), of.state())


@given(order=st.permutations(sorted(FILES)), at_once=st.booleans())
@settings(max_examples=24, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_order_in_which_documents_are_read_changes_no_view(
    folder: Path, order: list[str], at_once: bool
) -> None:
    one, other = timeline(), timeline()
    built(one, *(folder / name for name in sorted(FILES)))
    if at_once:
        built(other, *(folder / name for name in order))
    else:
        # A copy of a text that was read before renames its source: read it as one document.
        for name in order:
            if name != "d.yaml":
                built(other, folder / name)
    assert shown(one) == shown(other)


@given(cut=st.integers(0, 4))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_building_twice_changes_nothing_wherever_the_first_time_stopped(folder: Path, cut: int) -> None:
    record = timeline()
    built(record, *(folder / name for name in sorted(FILES)[:cut]))
    built(record, folder)
    before, events = shown(record), list(record.log())
    report = built(record, folder, at="2026-01-01T00:00:00+00:00")
    assert (report.added, report.amended, report.retracted) == (0, 0, 0)
    assert report.unchanged == 6
    assert shown(record) == before
    assert list(record.log()) == events


def test_a_dry_run_shows_what_a_build_would_and_records_nothing(folder: Path) -> None:
    dry, wet = timeline(), timeline()
    announced = built(dry, folder, dry_run=True)
    built(wet, folder)
    assert dry.record.head() == 0
    assert announced.events == [event for _, event in wet.log()]
    assert shown(dry) == shown(wet)


def test_a_batch_that_is_written_in_parts_is_the_same_as_one_written_at_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = timeline()
    built(whole, folder)
    monkeypatch.setattr(building, "_BATCH", 1)
    parts, dry = timeline(), timeline()
    built(parts, folder)
    built(dry, folder, dry_run=True)
    assert shown(parts) == shown(whole) == shown(dry)
    assert list(parts.log()) == list(whole.log())


def test_two_sources_that_tell_the_same_give_one_line(folder: Path) -> None:
    record = timeline()
    built(record, folder)
    (stone,) = (line for line in record.chronology().lines if line.statement.kind == "supplied")
    assert stone.standing == "corroborated"
    assert len(stone.ids) == 2


def test_of_two_copies_the_one_with_a_date_is_read(folder: Path) -> None:
    text = "Norway's foreign minister visited Latvia on Tuesday.\n"
    (folder / "a.md").write_text(text, "utf-8")
    (folder / "b.md").write_text(f"---\npublished: 2025-03-08\n---\n{text}", "utf-8")
    record = timeline()
    report = built(record, folder / "a.md", folder / "b.md")
    (source,) = record.chronology().sources
    assert (source.name, source.published) == ("b.md", When("2025-03-08"))
    assert report.notes == ["a.md: the same text as b.md; read once."]


def test_what_a_document_no_longer_says_of_itself_is_not_forgotten(folder: Path) -> None:
    page = folder / "page.md"
    page.write_text(
        "---\ntitle: A page\npublished: 2025-03-08\n---\nNorway visited Latvia on Tuesday.\n", "utf-8"
    )
    record = timeline()
    built(record, page)
    page.write_text("Norway visited Latvia on Tuesday.\n", "utf-8")
    report = built(record, page)
    (source,) = record.chronology().sources
    assert source.published == When("2025-03-08")
    assert report.amended == report.added == 0


def test_a_document_without_a_date_takes_the_one_that_is_given(folder: Path) -> None:
    (folder / "page.txt").write_text("Norway visited Latvia.\n", "utf-8")
    record = timeline()
    assert "page.txt: no date of publication" in built(record, folder / "page.txt").notes[0]
    report = built(record, folder / "page.txt", published=When("2025-03"))
    assert (report.sources_revised, report.notes) == (1, [])
    assert record.chronology().sources[0].published == When("2025-03")


def test_a_file_with_another_text_supersedes_its_former_text_and_no_other_file(folder: Path) -> None:
    record = timeline()
    built(record, folder)
    (folder / "c.csv").write_text(TABLE.replace("builders", "masons"), "utf-8")
    report = built(record, folder / "c.csv", at="2025-06-02T12:00:00+00:00")
    assert report.sources_superseded == 1
    assert [type(event) for _, event in record.log()].count(SourceWithdrawn) == 1
    titles = {line.statement.title for line in record.chronology().lines}
    assert "Latvian masons visit Norway" in titles
    assert "Latvian builders visit Norway" not in titles
    assert "Two states agree on a bridge" in titles


def test_an_entry_that_is_gone_from_its_file_is_gone_from_the_view_and_kept_in_the_log(folder: Path) -> None:
    record = timeline()
    built(record, folder / "c.csv")
    (folder / "c.csv").write_text(
        TABLE.splitlines(keepends=True)[0] + TABLE.splitlines(keepends=True)[1], "utf-8"
    )
    built(record, folder / "c.csv")
    assert [line.statement.title for line in record.chronology().lines] == ["Latvian builders visit Norway"]
    assert len([event for _, event in record.log() if isinstance(event, SourceAdded)]) == 2


def test_a_withdrawal_by_an_older_finder_is_not_taken_for_that_of_a_person(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = timeline()
    built(record, folder / "c.csv")
    (folder / "c.csv").write_text(TABLE.replace("builders", "masons"), "utf-8")
    built(record, folder / "c.csv")
    monkeypatch.setattr(building, "RuleExtractor", partial(RuleExtractor, version="99"))
    (folder / "c.csv").write_text(TABLE, "utf-8")
    report = built(record, folder / "c.csv")
    assert "Latvian builders visit Norway" in {line.statement.title for line in record.chronology().lines}
    assert not any("stays so" in note for note in report.notes)


def test_what_a_person_withdrew_stays_withdrawn_and_a_build_says_so(folder: Path) -> None:
    record = timeline()
    built(record, folder / "a.yaml")
    (source,) = record.holdings().sources.values()
    record.record.append([withdraw(source, "a hoax", at=AT, by="Ann")])
    report = built(record, folder / "a.yaml")
    assert report.notes == ["a.yaml: withdrawn by Ann, and stays so."]
    assert record.chronology().lines == ()


def test_a_newer_finder_amends_adds_and_retracts_but_touches_nothing_that_a_person_corrected(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = timeline()
    built(record, folder / "a.yaml")
    treaty, stone = record.chronology().lines[::1]
    by_person = record.holdings().happenings[
        next(i for i in record.holdings().happenings if str(i) == stone.id)
    ]
    record.record.append([retract(by_person, "no stone", at=AT, by="Ann")])

    def finds_nothing(_self: RuleExtractor, _document: object) -> Findings:
        return Findings()

    monkeypatch.setattr(building, "RuleExtractor", partial(RuleExtractor, version="99"))
    monkeypatch.setattr(RuleExtractor, "extract", finds_nothing)
    report = built(record, folder / "a.yaml")
    assert report.retracted == 1
    gone = [event for _, event in record.log() if isinstance(event, HappeningRetracted)][-1]
    assert str(gone.originator_id) == treaty.id
    assert gone.by == "finder rules 99"


def test_another_publication_date_amends_in_place(folder: Path) -> None:
    (folder / "page.csv").write_text("when,title\nyesterday,A ferry sinks\n", "utf-8")
    record = timeline()
    built(record, folder / "page.csv", published=When("2025-03-08"))
    (before,) = record.chronology().lines
    built(record, folder / "page.csv", published=When("2025-03-15"))
    (amended,) = (event for _, event in record.log() if isinstance(event, HappeningAmended))
    assert amended.reason == "what is known about its source changed"
    assert amended.statement.when == When("2025-03-14", "yesterday")
    assert [line.id for line in record.chronology().lines] == [before.id]


def test_a_finder_that_fails_over_one_document_takes_no_other_with_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extract = RuleExtractor.extract

    def fails(self: RuleExtractor, document: Document) -> Findings:
        if document.name == "a.yaml":
            raise KeyError("oops")
        return extract(self, document)

    monkeypatch.setattr(RuleExtractor, "extract", fails)
    record = timeline()
    report = built(record, folder / "a.yaml", folder / "c.csv")
    (problem,) = report.problems
    assert str(problem).startswith("a.yaml: the finder failed on it (KeyError: 'oops'); please report this;")
    assert report.added == 2
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    assert built(record, folder / "a.yaml").added == 2


def test_progress_is_told_after_each_document(folder: Path) -> None:
    seen: list[tuple[int, int]] = []
    build(timeline(), [folder], Metadata(), at=AT, progress=lambda done, of: seen.append((done, of)))
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_two_happenings_of_a_day_whose_parties_nobody_names_stay_two(folder: Path) -> None:
    for name in ("one", "two"):
        (folder / f"{name}.csv").write_text(f"when,kind,title\n2024-05-01,met,Meeting {name}\n", "utf-8")
    record = timeline()
    built(record, folder / "one.csv", folder / "two.csv")
    assert [line.standing for line in record.chronology().lines] == ["single source", "single source"]
