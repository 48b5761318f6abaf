"""``timeline build``: what it prints, records and writes, and that a second time changes nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.cli.conftest import BARGES, RIVER

if TYPE_CHECKING:
    from tests.cli.conftest import Inside
    from tests.conftest import Shell

EXPORTS = ["alliance-state.json", "alliance-state.md", "chronology.json", "chronology.md"]

STORY = """\
---
title: Ferries
published: {published}
---
Norway's foreign minister visited Latvia on Tuesday.
"""


def exports(shell: Shell | Inside) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((shell.folder / "exports").iterdir())}


def told(shell: Inside) -> list[dict[str, object]]:
    lines = shell.run("list", "-f", "jsonl").out.splitlines()
    return [json.loads(line) for line in lines]


def test_the_main_job_in_one_command(shell: Shell) -> None:
    shell.write("seeds/river.yaml", RIVER)
    shell.write("seeds/barges.csv", BARGES)
    done = shell.run("build")
    first, *rest = done.out.splitlines()
    assert first == "7 added, 0 unchanged (happenings); 5 sources read, 5 new."
    assert any("summer 2024" in line and "sign a treaty on rivers" in line for line in rest)
    assert sorted(exports(shell)) == EXPORTS
    assert done.err.count("wrote exports") == 4
    assert (shell.folder / "timeline.db").is_file()


def test_building_again_adds_nothing_and_leaves_every_byte(shell: Shell) -> None:
    shell.write("docs/river.yaml", RIVER)
    shell.run("build", "docs")
    before = exports(shell)
    events = shell.run("log", "-f", "jsonl").out
    done = shell.run("build", "docs")
    assert done.out.startswith("0 added, 5 unchanged (happenings); 3 sources read.\n")
    assert done.err.count("unchanged: exports") == 4
    assert exports(shell) == before
    assert shell.run("log", "-f", "jsonl").out == events


def test_a_dry_run_says_exactly_what_a_build_then_records_and_writes_nothing(fresh: Inside) -> None:
    (fresh.folder / "river.yaml").write_text(RIVER, "utf-8")
    dry = fresh.run("build", "river.yaml", "--dry-run", COLUMNS="1000")
    assert sorted(path.name for path in fresh.folder.iterdir()) == ["river.yaml"]
    assert dry.out.startswith("Nothing recorded; it would be: 5 added, 0 unchanged (happenings); 3 sources")
    announced = [line.split("  ")[1:] for line in dry.out.splitlines()[1:]]
    assert all(line.startswith("would record  ") for line in dry.out.splitlines()[1:])

    wet = fresh.run("build", "river.yaml", "-q")
    recorded = [json.loads(line) for line in fresh.run("log", "-f", "jsonl").out.splitlines()]
    listed = [line.split("  ")[2:] for line in fresh.run("log", COLUMNS="1000").out.splitlines()]
    assert [(short, what) for short, what in announced] == [(row[0], row[1]) for row in listed]
    assert len(recorded) == len(announced)
    assert [line.replace("would write", "wrote") for line in dry.err.splitlines()] == wet.err.splitlines()
    assert wet.out in dry.out


def test_a_dry_run_over_a_record_announces_the_difference_alone(fresh: Inside) -> None:
    (fresh.folder / "river.yaml").write_text(RIVER, "utf-8")
    fresh.run("build", "river.yaml")
    before = exports(fresh)
    store = (fresh.folder / "timeline.db").read_bytes()
    (fresh.folder / "river.yaml").write_text(RIVER.replace("Tula", "Omsk"), "utf-8")
    dry = fresh.run("build", "river.yaml", "--dry-run")
    assert "3 added, 2 unchanged" in dry.out
    assert "1 superseded" in dry.out
    assert "source-withdrawn" in dry.out
    assert "would write exports/chronology.json" in dry.err
    assert exports(fresh) == before
    assert (fresh.folder / "timeline.db").read_bytes() == store


def test_a_date_given_once_dates_what_hangs_on_it_and_is_not_forgotten(fresh: Inside) -> None:
    (fresh.folder / "ferry.txt").write_text("Norway's foreign minister visited Latvia on Tuesday.\n", "utf-8")
    undated = fresh.run("build", "ferry.txt")
    assert "ferry.txt: no date of publication, so “on Sunday” and the like stay undated" in undated.err
    assert all(item["when"] is None for item in told(fresh))
    dated = fresh.run("build", "ferry.txt", "--published", "2025-03-08")
    assert "1 revised" in dated.out
    assert [item["when"]["edtf"] for item in told(fresh)] == ["2025-03-04"]  # type: ignore[index]
    again = fresh.run("build", "ferry.txt")
    assert "0 added, 1 unchanged" in again.out
    assert [item["when"]["edtf"] for item in told(fresh)] == ["2025-03-04"]  # type: ignore[index]


def test_a_corrected_publication_date_amends_the_same_happening(fresh: Inside) -> None:
    page = fresh.folder / "ferry.md"
    page.write_text(STORY.format(published="2025-03-08"), "utf-8")
    fresh.run("build", "ferry.md")
    (before,) = told(fresh)
    page.write_text(STORY.format(published="2025-03-15"), "utf-8")
    done = fresh.run("build", "ferry.md")
    (after,) = told(fresh)
    assert "0 added, 0 unchanged, 1 amended (happenings); 1 source read, 1 revised." in done.out
    assert (before["id"], before["when"]["edtf"]) == (after["id"], "2025-03-04")  # type: ignore[index]
    assert after["when"]["edtf"] == "2025-03-11"  # type: ignore[index]
    assert len(fresh.run("sources", "-f", "jsonl").out.splitlines()) == 1


def test_an_edited_text_supersedes_the_former_one_and_its_return_brings_it_back(fresh: Inside) -> None:
    page = fresh.folder / "ferry.md"
    first = STORY.format(published="2025-03-08")
    page.write_text(first, "utf-8")
    fresh.run("build", "ferry.md")
    ident = told(fresh)[0]["id"]
    page.write_text(first.replace("Latvia", "Estonia"), "utf-8")
    done = fresh.run("build", "ferry.md")
    assert "1 superseded" in done.out
    assert ["Estonia" in str(item["title"]) for item in told(fresh)] == [True]
    assert "withdrawn" in fresh.run("sources").out
    page.write_text(first, "utf-8")
    fresh.run("build", "ferry.md")
    assert [item["id"] for item in told(fresh)] == [ident]


def test_the_same_text_under_two_names_is_read_once(fresh: Inside) -> None:
    for name in ("b.txt", "a.txt"):
        (fresh.folder / name).write_text(
            "Norway's foreign minister visited Latvia on 4 March 2025.\n", "utf-8"
        )
    done = fresh.run("build", "b.txt", "a.txt", "--published", "2025-03-08")
    assert "1 added" in done.out
    assert "note: b.txt: the same text as a.txt; read once." in done.err
    assert [json.loads(line)["name"] for line in fresh.run("sources", "-f", "jsonl").out.splitlines()] == [
        "a.txt"
    ]


def test_a_renamed_file_stays_the_same_source(fresh: Inside) -> None:
    (fresh.folder / "old.yaml").write_text(RIVER, "utf-8")
    fresh.run("build", "old.yaml")
    ids = [item["id"] for item in told(fresh)]
    (fresh.folder / "old.yaml").rename(fresh.folder / "new.yaml")
    done = fresh.run("build", "new.yaml")
    assert "0 added, 5 unchanged (happenings); 3 sources read, 3 revised." in done.out
    assert [item["id"] for item in told(fresh)] == ids


def test_standard_input_is_a_document_like_any_other(shell: Shell) -> None:
    done = shell.run("build", "-", "-q", stdin=STORY.format(published="2025-03-08").encode())
    assert done.out == "1 added, 0 unchanged (happenings); 1 source read, 1 new.\n"
    assert "standard input" in shell.run("sources").out
    # Another text from there is another document, not a new version of the first.
    other = STORY.format(published="2025-03-15").replace("Latvia", "Estonia")
    assert "superseded" not in shell.run("build", "-", "-q", stdin=other.encode()).out


def test_files_and_folders_can_be_named_together_and_each_is_read_once(fresh: Inside) -> None:
    (fresh.folder / "docs" / "deep").mkdir(parents=True)
    (fresh.folder / "docs" / "deep" / "river.yaml").write_text(RIVER, "utf-8")
    (fresh.folder / "barges.csv").write_text(BARGES, "utf-8")
    done = fresh.run("build", "docs", "barges.csv", "docs/deep/river.yaml")
    assert done.out.startswith("7 added, 0 unchanged (happenings); 5 sources read, 5 new.\n")


def test_what_cannot_be_read_is_named_and_the_rest_is_recorded(fresh: Inside) -> None:
    (fresh.folder / "barges.csv").write_text(BARGES, "utf-8")
    (fresh.folder / "empty.txt").touch()
    done = fresh.run("build", "empty.txt", "nowhere.md", "barges.csv", ok=False)
    assert done.code == 3
    assert done.out.startswith("2 added, 0 unchanged (happenings); 2 sources read, 2 new, 2 refused.\n")
    assert "timeline: empty.txt: is empty; give it a text, or leave it out.\n" in done.err
    assert "timeline: nowhere.md: there is no such file or folder; check the path.\n" in done.err
    assert len(told(fresh)) == 2
    assert len(exports(fresh)) == 4


def test_where_nothing_can_be_read_nothing_is_written(fresh: Inside) -> None:
    done = fresh.run("build", "nowhere.md", ok=False)
    assert done.code == 3
    assert list(fresh.folder.iterdir()) == []


def test_without_seeds_the_command_asks_for_documents(fresh: Inside) -> None:
    done = fresh.run("build", ok=False)
    assert done.code == 2
    assert done.err == "timeline: there is no folder seeds/ here; name the documents or folders to read.\n"
    assert list(fresh.folder.iterdir()) == []


def test_exports_are_not_taken_for_documents(fresh: Inside) -> None:
    (fresh.folder / "barges.csv").write_text(BARGES, "utf-8")
    fresh.run("build", ".")
    done = fresh.run("build", ".")
    assert done.out.startswith("0 added, 2 unchanged (happenings); 2 sources read.\n")
    assert "note: exports/chronology.md: left out; it is an export.\n" in done.err


def test_quiet_prints_the_summary_alone_and_out_names_the_folder_of_the_exports(fresh: Inside) -> None:
    (fresh.folder / "barges.csv").write_text(BARGES, "utf-8")
    done = fresh.run("build", "barges.csv", "--quiet", "--out", "a/b")
    assert done.out.count("\n") == 1
    assert sorted(path.name for path in (fresh.folder / "a" / "b").iterdir()) == EXPORTS
    assert not (fresh.folder / "exports").exists()


def test_what_a_person_retracted_stays_so_when_its_document_is_read_again(fresh: Inside) -> None:
    (fresh.folder / "barges.csv").write_text(BARGES, "utf-8")
    fresh.run("build", "barges.csv")
    ident = str(told(fresh)[0]["id"])
    fresh.run("retract", ident, "--reason", "a slip", "--by", "Ann")
    again = fresh.run("build", "barges.csv")
    assert "0 added, 1 unchanged" in again.out
    assert ident not in [item["id"] for item in told(fresh)]


def test_entries_that_cannot_be_understood_are_named_each_time_and_the_others_are_recorded(
    fresh: Inside,
) -> None:
    (fresh.folder / "list.yaml").write_text(
        "published: 2024-05-02\n"
        "happenings:\n"
        "  - {title: On no day, when: 2024-02-31, kind: met}\n"
        "  - {title: Of no kind, when: 2024, kind: frobnicated}\n"
        "  - {title: A good one, when: 2024-05-01, kind: met}\n",
        "utf-8",
    )
    for summary in ("1 added, 0 unchanged", "0 added, 1 unchanged"):
        done = fresh.run("build", "list.yaml", ok=False)
        assert done.code == 3
        assert done.out.startswith(summary)
        refusals = [line for line in done.err.splitlines() if line.startswith("timeline: ")]
        assert len(refusals) == 2
        assert refusals[0].startswith("timeline: list.yaml, line 3: the date '2024-02-31' is not")
        assert refusals[1].startswith("timeline: list.yaml, line 4: there is no kind 'frobnicated'")
        assert all(line.endswith("; mend the entry.") for line in refusals)


def test_exports_are_written_even_when_nobody_reads_what_is_printed(shell: Shell) -> None:
    shell.write("barges.csv", BARGES)
    with shell.start("build", "barges.csv") as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.wait() == 0
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()
    assert sorted(exports(shell)) == EXPORTS


def test_names_of_ones_own_are_found_and_a_change_of_them_is_read_again(fresh: Inside) -> None:
    names = fresh.folder / "mine.tsv"
    names.write_text("organisation\tRiver Commission\tRIVCOM\n", "utf-8")
    (fresh.folder / "list.yaml").write_text(
        "published: 2024-05-02\nhappenings:\n"
        "  - {title: A meeting, when: 2024-05-01, kind: met, actors: [River Commission]}\n",
        "utf-8",
    )

    def codes() -> list[str]:
        return [party["code"] for item in told(fresh) for party in item["parties"]]  # type: ignore[attr-defined]

    fresh.run("build", "list.yaml")
    assert codes() == [None]
    done = fresh.run("build", "list.yaml", "--gazetteer", "mine.tsv")
    assert "1 amended" in done.out
    assert codes() == ["RIVCOM"]
    assert "0 added, 1 unchanged" in fresh.run("build", "list.yaml", TIMELINE_GAZETTEER="mine.tsv").out
    (fresh.folder / "timeline.toml").write_text('gazetteer = ["mine.tsv"]\n', "utf-8")
    assert "0 added, 1 unchanged" in fresh.run("build", "list.yaml").out
    assert "RIVCOM" in fresh.run("preview", "list.yaml", "-f", "jsonl").out


def test_a_gazetteer_that_cannot_be_read_is_refused_in_a_sentence(fresh: Inside) -> None:
    (fresh.folder / "barges.csv").write_text(BARGES, "utf-8")
    (fresh.folder / "bad.tsv").write_text("nonsense\n", "utf-8")
    (fresh.folder / "binary.tsv").write_bytes(b"\xff\xfe\x00")
    for name in ("bad.tsv", "binary.tsv", "nowhere.tsv", "."):
        for command in ("build", "preview"):
            done = fresh.run(command, "barges.csv", "--gazetteer", name, ok=False)
            assert (done.code, done.out) == (2, ""), name
            assert "the gazetteer cannot be read" in done.err
            assert done.err.count("\n") == 1
    assert not (fresh.folder / "timeline.db").exists()


def test_documents_that_are_read_at_once_give_the_same_record(fresh: Inside) -> None:
    folder = fresh.folder / "docs"
    folder.mkdir()
    for name, day in (("a", "2024-05-14"), ("b", "2024-05-21"), ("c", "2024-05-28")):
        story = STORY.format(published=day) + f"It was visit {name}.\n"
        (folder / f"{name}.md").write_text(story, "utf-8")
    (folder / "bad.yaml").write_text("happenings: [", "utf-8")
    one = fresh.run("build", "docs", "--store", "one.db", "--jobs", "1", "--out", "one", ok=False)
    two = fresh.run("build", "docs", "--store", "two.db", "--jobs", "2", "--out", "two", ok=False)
    assert one.code == two.code == 3
    assert one.out == two.out
    assert one.out.startswith("3 added")
    for name in EXPORTS:
        assert (fresh.folder / "one" / name).read_bytes() == (fresh.folder / "two" / name).read_bytes()


def test_no_document_can_be_read_by_nobody(fresh: Inside) -> None:
    done = fresh.run("build", "--jobs", "0", ok=False)
    assert done.code == 2
    assert "--jobs" in done.err
