"""The commands that show: the chronology, one happening, its trail, sources, state, differences, log."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from timeline.finding import RuleExtractor

if TYPE_CHECKING:
    from tests.cli.conftest import Inside

TREATY, BOATMEN, STONE, PLAN = "5429d32b", "a5c688b5", "20b1f419", "c7f57d2d"
FINDER = f"finder rules {RuleExtractor().version}"


def test_the_chronology_stands_in_order_with_the_undated_apart(inside: Inside) -> None:
    rows = inside.run("list").out.splitlines()
    assert [row[10:].split("  ")[0] for row in rows[:6]] == [
        "2022",
        "13 September 2023",
        "2024",
        "summer 2024",
        "4 December 2024",
        "5-7 March 2025",
    ]
    assert rows[6:] == [
        "",
        "Undated",
        f"{PLAN}  reported 31 August 2024  A bridge is planned (planned)  pledged",
    ]


def test_jsonl_gives_the_objects_of_the_export_a_line_each(inside: Inside) -> None:
    listed = [json.loads(line) for line in inside.run("list", "-f", "jsonl").out.splitlines()]
    assert listed == json.loads(inside.run("export").out)["happenings"]
    assert inside.run("list", "-f", "jsonl").out == inside.run("export", "-f", "jsonl").out


def test_one_happening_is_shown_with_its_history(inside: Inside) -> None:
    page = inside.run("show", BOATMEN).out
    assert page.startswith("Boatmen are sent to Tula\n")
    for field in (
        r"id +a5c688b5-\S+",
        r"when +2024 \[2024\]",
        "kind +forces_sent",
        r"parties +North Korea \(actor\), Russia \(recipient\)",
        "place +Tula",
        "quantity +about 300 boatmen",
        "status +attributed: according to South Korea",
        "reported +31 August 2024",
        rf"{FINDER} +happening-recorded: 2024; Boatmen are sent to Tula",
    ):
        assert re.search(field, page), field


def test_an_id_may_be_given_by_its_beginning_in_any_case(inside: Inside) -> None:
    assert inside.run("show", BOATMEN).out == inside.run("show", f" {BOATMEN[:5].upper()}").out


@pytest.mark.parametrize("ident", ["ffffffff", "a5", "", "%", "../..", "\x1b[31m"])
def test_an_unknown_id_is_refused_in_a_sentence(inside: Inside, ident: str) -> None:
    for command in ("show", "why"):
        done = inside.run(command, ident, ok=False)
        assert (done.code, done.out) == (2, "")
        assert done.err.startswith("timeline: there is no happening '")
        assert "\x1b" not in done.err


def test_why_leads_from_a_line_to_its_passage_and_the_rule_of_each_field(inside: Inside) -> None:
    page = inside.run("why", BOATMEN).out
    assert "River Gazette, “The river file”, 31 August 2024 (docs/river.yaml)\n" in page
    assert re.search(r"characters \d+ to \d+:", page)
    assert "Boatmen are sent to Tula] actor: North Korea" in " ".join(page.split())
    assert re.search(r"field +rule +words", page)
    assert re.search(r"place +entry +Tula", page)


def test_the_passage_of_an_export_is_in_the_text_of_its_source_at_its_offsets(inside: Inside) -> None:
    events = [json.loads(line) for line in inside.run("log", "-f", "jsonl").out.splitlines()]
    texts = {event["stream"]: event["text"] for event in events if event["topic"] == "source-added"}
    for line in inside.run("list", "-f", "jsonl").out.splitlines():
        for passage in json.loads(line)["evidence"]:
            text = texts[passage["source"]]
            assert text[passage["start"] : passage["end"]] == passage["quote"]
            assert text[: passage["start"]].endswith(passage["prefix"])
            assert text[passage["end"] :].startswith(passage["suffix"])


def test_the_sources_are_listed_by_date_with_what_each_told(inside: Inside) -> None:
    rows = inside.run("sources").out.splitlines()
    assert [row.split("  ")[1].strip() for row in rows] == [
        "October 2023",
        "31 August 2024",
        "5 December 2024",
        "March 2025",
        "no date",
    ]
    assert "docs/river.yaml: River Gazette, The river file" in rows[1]
    assert rows[1].endswith("3 told, 0 left out")


def test_a_state_says_what_is_certain_possible_presumed_and_beside_it(inside: Inside) -> None:
    page = inside.run("state", "RUS", "PRK").out
    assert page.startswith("Russia and North Korea on 31 March 2025\n\nAgreements\n")
    assert re.search(
        rf"{TREATY}  certain +Russia and North Korea: river treaty; signed summer 2024; in force", page
    )
    assert re.search(
        rf"{STONE} +Russia to North Korea: stone; up to 14,000 tons; delivered 13 September", page
    )
    assert re.search(
        rf"{BOATMEN}  presumed +Boatmen are sent to Tula; about 300 boatmen; began 2024; last", page
    )
    assert re.search(rf"Beside it, without effect on it\n{PLAN}  planned +A bridge is planned; undated", page)


def test_what_may_not_have_begun_is_possible_and_an_agreement_that_was_only_signed_is_not_in_force(
    inside: Inside,
) -> None:
    early = inside.run("state", "RUS", "PRK", "--as-of", "2024-07-01").out
    assert re.search(
        "possible +Russia and North Korea: river treaty; possibly signed summer 2024; not known to be", early
    )
    later = inside.run("state", "RUS", "PRK", "--as-of", "2024-08-31").out
    assert re.search(
        "certain +Russia and North Korea: river treaty; signed summer 2024; not known to be", later
    )


def test_the_default_of_a_state_is_the_busiest_pair_and_names_may_be_any(inside: Inside) -> None:
    assert inside.run("state").out == inside.run("state", "north korean", "Russian").out
    assert inside.run("state", "PRK", "--party", "RUS", "-f", "json").out.count('"name": "Russia"') >= 1


def test_a_state_of_one_party_or_of_strangers_is_refused_or_empty(inside: Inside) -> None:
    for words in (["state", "RUS"], ["state", "RUS", "russian"], ["export", "--state", "RUS"]):
        done = inside.run(*words, ok=False)
        assert (done.code, done.out) == (2, "")
        assert "a state is that of two parties or more" in done.err
    assert "there is no party 'Atlantis'" in inside.run("state", "RUS", "Atlantis", ok=False).err
    assert "Nothing is known to hold between them." in inside.run("state", "BRA", "PER").out


def test_an_alliance_state_comes_in_every_format_that_has_room_for_it(inside: Inside) -> None:
    as_json = inside.run("state", "RUS", "PRK", "-f", "json").out
    assert json.loads(as_json)["format"] == "timeline/alliance-state"
    assert inside.run("export", "--state", "RUS", "--state", "PRK").out == as_json
    assert inside.run("state", "RUS", "PRK", "-f", "md").out.startswith(
        "# Russia and North Korea on 31 March"
    )
    parts = [
        json.loads(line)["part"] for line in inside.run("state", "RUS", "PRK", "-f", "jsonl").out.splitlines()
    ]
    assert parts == ["agreements", "flows", "deployments", "planned"]
    refusal = inside.run("export", "--state", "RUS", "--state", "PRK", "-f", "csv", ok=False)
    assert (refusal.code, refusal.out) == (2, "")


def test_a_replay_says_with_whose_knowledge_it_is_told(inside: Inside) -> None:
    today = inside.run("replay", "2024-03-01").out
    assert today.startswith(
        "Told with today's knowledge; --known-by tells it with what had been published by then.\n"
    )
    then = inside.run("replay", "2024-03-01", "--known-by", "2024-03-01").out
    assert then.startswith("Told with what had been published by 1 March 2024.\n")
    held = inside.run("replay", "2024-03-01", "--at-position", "3").out
    assert held.startswith("Told with what this record held then.\n")


def test_a_replay_is_the_list_and_the_state_of_that_day(inside: Inside) -> None:
    page = inside.run("replay", "2024-03-01").out
    chronology = inside.run("list", "--as-of", "2024-03-01").out
    state = inside.run("state", "--as-of", "2024-03-01").out.split("\n", 2)[2]
    assert chronology in page
    assert page.endswith(state)
    assert "Boatmen are sent to Tula (according to South Korea; possibly later)" in page
    assert "treaty" not in page


def test_a_replay_for_one_party_shows_its_state_with_the_one_it_deals_with_most(inside: Inside) -> None:
    assert "China and Russia on 1 March 2024" in inside.run("replay", "2024-03-01", "--party", "CHN").out


def test_a_difference_tells_what_began_in_the_world(inside: Inside) -> None:
    page = inside.run("diff", "2023", "2024").out
    assert page.startswith(
        "What began, ended or changed between 31 December 2023 and 31 December 2024, told with today's"
    )
    assert re.search(rf"{BOATMEN}  began +Boatmen are sent to Tula", page)
    assert "stone" not in page


def test_a_difference_tells_what_was_learned_and_what_was_recorded(inside: Inside) -> None:
    learned = inside.run("diff", "2023", "2024-11", "--clock", "known")
    assert learned.out.startswith(
        "What was learned from sources published after 31 December 2023 and by 30 November"
    )
    assert [json.loads(line)["title"] for line in inside.run(
        "diff", "2023", "2024-11", "--clock", "known", "-f", "jsonl"
    ).out.splitlines()] == [
        "A bridge is planned",
        "Boatmen are sent to Tula",
        "Russia and North Korea sign a treaty on rivers",
    ]  # fmt: skip
    recorded = inside.run("diff", "2020", "2200", "--clock", "recorded", "-f", "jsonl").out.splitlines()
    assert len(recorded) == 7


def test_a_difference_leaves_with_1_only_when_asked_to(inside: Inside) -> None:
    assert inside.run("diff", "2023", "2024").code == 0
    assert inside.run("diff", "2023", "2024", "--exit-code", ok=False).code == 1
    same = inside.run("diff", "2019", "2020", "--exit-code")
    assert "Nothing differs." in same.out


def test_a_check_leaves_with_1_only_when_strict_and_something_was_found(inside: Inside) -> None:
    found = inside.run("check")
    assert re.search(rf"undated +{PLAN}  nothing dates “A bridge is planned”", found.out)
    assert re.search(r"unpublished +\S+  docs/river.yaml has no publication date", found.out)
    assert found.out.endswith("2 found.\n")
    assert inside.run("check", "--strict", ok=False).code == 1
    assert inside.run("check", "--strict", "--kind", "met", "--known-by", "2024").out.endswith(
        "Nothing found.\n"
    )


def test_the_log_holds_every_event_once_by_position(inside: Inside) -> None:
    rows = [json.loads(line) for line in inside.run("log", "-f", "jsonl").out.splitlines()]
    assert [row["position"] for row in rows] == list(range(1, 18))
    assert {row["by"] for row in rows} == {FINDER}
    table = inside.run("log", COLUMNS="1000").out.splitlines()
    assert [line.split()[0] for line in table] == [str(row["position"]) for row in rows]


def test_an_empty_record_shows_nothing_and_says_that_there_is_none(fresh: Inside) -> None:
    for words in (
        ["list"],
        ["sources"],
        ["state"],
        ["replay", "2024"],
        ["log"],
        ["check"],
        ["diff", "2023", "2024"],
    ):
        done = fresh.run(*words)
        assert "timeline.db yet; `timeline build` makes it." in done.err
    assert list(fresh.folder.iterdir()) == []


def test_a_happening_by_hand_is_recorded_corrected_taken_back_and_brought_back(fresh: Inside) -> None:
    said = fresh.run(
        "add", "--title", "A quiet meeting", "--when", "summer 2024", "--kind", "met", "--by", "Ann"
    )
    ident = said.out.removeprefix("added ").strip()
    assert "summer 2024" in fresh.run("list").out
    fresh.run("amend", ident[:8], "--when", "2024-07-03", "--reason", "a diary", "--by", "Bo")
    assert "3 July 2024" in fresh.run("list").out
    fresh.run("retract", ident[:8], "--reason", "a hoax", "--by", "Bo")
    assert "A quiet meeting" not in fresh.run("list").out
    assert "Left out: 1 retracted (`timeline show ID` has the reason)." in fresh.run("list").out
    history = fresh.run("show", ident).out
    assert "because a hoax" in history
    fresh.run("reinstate", ident[:8], "--reason", "no hoax", "--by", "Ann")
    assert "A quiet meeting" in fresh.run("list").out
    assert [row.split()[3] for row in fresh.run("log").out.splitlines()] == [
        "happening-recorded:",
        "happening-amended:",
        "happening-retracted;",
        "happening-reinstated;",
    ]
    assert "summer 2024" in fresh.run("list", "--at-position", "1").out
    assert "a hoax" not in fresh.run("show", ident, "--at-position", "2").out


def test_a_correction_needs_a_reason_and_a_person(fresh: Inside) -> None:
    ident = fresh.run("add", "--title", "A quiet meeting", "--by", "Ann").out.split()[1]
    assert "missing option '--reason'" in fresh.run("retract", ident, ok=False).err
    for name in ("", " ", "finder rules 1"):
        done = fresh.run("retract", ident, "--reason", "x", f"--by={name}", ok=name == "")
        assert (done.code == 2) == (name != "")
    assert fresh.run("log").out.count("\n") == 2


def test_a_preview_shows_happenings_rules_and_every_time_and_records_nothing(fresh: Inside) -> None:
    (fresh.folder / "ferry.md").write_text(
        "---\npublished: 2025-03-08\n---\n"
        "Norway's foreign minister visited Latvia on Tuesday.\n\n"
        "The ferry was blue for three days in 2019.\n",
        "utf-8",
    )
    page = fresh.run("preview", "ferry.md").out
    assert re.search("passage +“Norway's foreign minister visited Latvia on Tuesday.”", page)
    assert re.search("when +weekday +“Tuesday”", page)
    assert re.search("“Tuesday” +2025-03-04 +weekday, from the date of publication", page)
    assert re.search("“three days” +P3D +duration", page)
    assert re.search("“2019” +2019 +year", page)
    assert [path.name for path in fresh.folder.iterdir()] == ["ferry.md"]

    rows = [json.loads(line) for line in fresh.run("preview", "ferry.md", "-f", "jsonl").out.splitlines()]
    times = [row for row in rows if row.get("found") == "time"]
    assert [(time["text"], time["type"], time["edtf"]) for time in times] == [
        ("Tuesday", "DATE", "2025-03-04"),
        ("three days", "DURATION", None),
        ("2019", "DATE", "2019"),
    ]
    assert times[0]["anchor"] == "published"


def test_a_preview_says_why_a_time_is_not_on_the_calendar(fresh: Inside) -> None:
    (fresh.folder / "ferry.txt").write_text("Norway's foreign minister visited Latvia on Tuesday.\n", "utf-8")
    done = fresh.run("preview", "ferry.txt")
    assert "the document has no publication date" in " ".join(done.out.split())
    assert "2025-03-04" in fresh.run("preview", "ferry.txt", "--published", "8 March 2025").out


def test_a_preview_names_what_cannot_be_read_and_shows_the_rest(fresh: Inside) -> None:
    (fresh.folder / "good.yaml").write_text(
        "happenings:\n  - {title: A meeting, when: 2024, kind: met}\n", "utf-8"
    )
    done = fresh.run("preview", "good.yaml", "nowhere.md", ok=False)
    assert done.code == 3
    assert "A meeting" in done.out
    assert "timeline: nowhere.md: there is no such file or folder; check the path." in done.err


def test_an_amendment_may_grade_dispute_settle_and_cite_in_one_go(fresh: Inside) -> None:
    (fresh.folder / "note.txt").write_text("A quiet meeting took place, says the diary.\n", "utf-8")
    fresh.run("build", "note.txt", "--published", "2024-05-01")
    ident = fresh.run("add", "--title", "A quiet meeting", "--when", "2024").out.split()[1]
    assert "No passage stands behind it" in fresh.run("why", ident).out
    quote = ["--source", "note.txt", "--quote", "A quiet meeting took place"]
    fresh.run("amend", ident, "--grade", "b2", "--place", "Riga", *quote, "--reason", "a diary")
    page = fresh.run("show", ident).out
    assert "place" in page
    assert "graded B2" in page
    assert "[A quiet meeting took place]" in fresh.run("why", ident).out
    fresh.run("amend", ident, "--disputed", "--reason", "the minister was abroad")
    assert "(disputed" in fresh.run("list").out
    fresh.run("amend", ident, "--settled", "--reason", "he was not")
    assert "(disputed" not in fresh.run("list").out


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ([], "there is nothing to amend"),
        (["--disputed", "--settled"], "cannot be disputed and settled at once"),
        (["--grade", "Z9"], "the grade 'Z9' is not an Admiralty code"),
        (["--when", "2024-02-31"], "2024-02-31"),
        (["--kind", "frobnicated"], "frobnicated"),
        (["--quote", "words"], "give --source and --quote"),
        (["--settled"], "is not disputed"),
    ],
)
def test_an_amendment_that_cannot_be_made_is_refused_and_records_nothing(
    fresh: Inside, words: list[str], problem: str
) -> None:
    ident = fresh.run("add", "--title", "A quiet meeting").out.split()[1]
    done = fresh.run("amend", ident, *words, "--reason", "x", ok=False)
    assert (done.code, done.out) == (2, "")
    assert problem in done.err
    assert done.err.count("\n") == 1
    assert fresh.run("log").out.count("\n") == 1


def test_what_was_left_out_of_a_source_is_listed_with_it(fresh: Inside) -> None:
    (fresh.folder / "list.yaml").write_text(
        "happenings:\n  - {title: On no day, when: 2024-02-31}\n", "utf-8"
    )
    fresh.run("build", "list.yaml", ok=False)
    page = fresh.run("sources").out
    assert "0 told, 1 left out" in page
    assert re.search("left out +“On no day”: .*2024-02-31", " ".join(page.split()))
    assert "No source is recorded within this cut." in fresh.run("sources", "--known-by", "2024").out


def test_somebody_without_a_name_has_to_give_one(fresh: Inside) -> None:
    import getpass

    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found")

    fresh.patch.setattr(getpass, "getuser", nobody)
    done = fresh.run("add", "--title", "A quiet meeting", ok=False)
    assert (done.code, done.err) == (2, "timeline: the system has no name for you; give yours with --by.\n")
    assert fresh.run("add", "--title", "A quiet meeting", "--by", "Ann").code == 0
