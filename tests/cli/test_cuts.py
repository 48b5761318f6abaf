"""Cuts: the same options mean the same on every command that shows something, and each output names them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Inside
    from tests.conftest import Done

TREATY = "5429d32b"

LISTINGS = {
    "list": ["list"],
    "sources": ["sources"],
    "state": ["state"],
    "replay": ["replay", "2025-06-01"],
    "diff": ["diff", "2023", "2025"],
    "log": ["log"],
    "check": ["check"],
    "show": ["show", TREATY],
    "why": ["why", TREATY],
}

CUTS = {
    "--as-of 2024-12": "What can have begun by 31 December 2024.",
    "--known-by 2024": "Only from sources published by 31 December 2024.",
    "--recorded-by 2200-02": "Only from what the record held at the end of 28 February 2200.",
    "--at-position 40": "Only from the record up to position 40.",
    "--since 2023": "Only what can touch the time since 1 January 2023.",
    "--until 2025": "Only what can touch the time until 31 December 2025.",
    "--party russian --party PRK": "Only with Russia and North Korea.",
    "--kind agreement-signed --kind supplied": "Only of the kinds agreement signed and supply.",
    "--source docs/river.yaml": "Only as told by docs/river.yaml.",
}


def lines(done: Done) -> list[dict[str, object]]:
    return [json.loads(line) for line in done.out.splitlines()]


def titles(done: Done) -> list[str]:
    return [str(line["title"]) for line in lines(done)]


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("name", LISTINGS)
def test_every_listing_takes_every_cut_and_names_it(inside: Inside, name: str, cut: str) -> None:
    words = [*LISTINGS[name], *cut.split()]
    if name == "replay" and "--as-of" in cut:
        done = inside.run(*words, ok=False)
        assert (done.code, done.out) == (2, "")
        return
    if name == "diff" and "--as-of" in cut:
        done = inside.run(*words, ok=False)
        assert (done.code, done.err) == (
            2,
            "timeline: the two dates of this diff say what --as-of would; leave it out.\n",
        )
        return
    assert CUTS[cut] in inside.run(*words).out.splitlines()
    told_beside = inside.run(*words, "-f", "jsonl")
    assert CUTS[cut] in told_beside.err.splitlines()
    assert lines(told_beside) is not None


@pytest.mark.parametrize("cut", CUTS)
def test_every_export_carries_its_cut(inside: Inside, cut: str) -> None:
    words = ["export", *cut.split()]
    assert CUTS[cut] in inside.run(*words, "-f", "csv").err.splitlines()
    assert CUTS[cut] in inside.run(*words, "-f", "jsonl").err.splitlines()
    in_a_page = CUTS[cut].rstrip(".").replace("docs/river.yaml", "A leaflet")
    assert in_a_page in inside.run(*words, "-f", "md").out
    made = json.loads(inside.run(*words).out)["cut"]
    option, value = cut.split()[:2]
    key = {"--party": "parties", "--kind": "kinds", "--source": "sources"}.get(
        option, option.removeprefix("--").replace("-", "_")
    )
    assert made[key] not in (None, [])
    assert all(made[other] in (None, []) for other in made if other != key)
    if key in {"as_of", "known_by", "until", "recorded_by"}:
        assert made[key].startswith(value)
        assert len(made[key]) == len("2024-12-31")


def test_without_a_cut_none_is_named(inside: Inside) -> None:
    assert inside.run("list").out.splitlines()[0].split()[1] == "2022"
    assert inside.run("list", "-f", "jsonl").err == ""
    made = json.loads(inside.run("export").out)["cut"]
    assert set(map(str, made.values())) == {"None", "[]"}


@pytest.mark.parametrize(
    ("date", "today", "day"),
    [
        ("2024-06", "2000-01-01", "30 June 2024"),
        ("2024", "2000-01-01", "31 December 2024"),
        ("summer 2024", "2000-01-01", "31 August 2024"),
        ("2024-22", "2000-01-01", "31 August 2024"),
        ("yesterday", "2024-03-01", "29 February 2024"),
        ("today", "2024-03", "31 March 2024"),
        ("13.09.2023", "2000-01-01", "13 September 2023"),
        ("2024/05/01", "2000-01-01", "1 May 2024"),
        ("late 2023", "2000-01-01", "31 December 2023"),
        ("[2024-11-01..2024-11-20]", "2000-01-01", "20 November 2024"),
        ("0044-03-15", "2000-01-01", "15 March 44 CE"),
    ],
)
def test_a_date_is_given_as_people_write_it_and_printed_back_as_its_last_day(
    inside: Inside, date: str, today: str, day: str
) -> None:
    done = inside.run("list", "--as-of", date, "--today", today)
    assert done.out.splitlines()[0] == f"What can have begun by {day}."


def test_since_begins_with_the_first_day_of_a_period_and_until_ends_with_the_last(inside: Inside) -> None:
    done = inside.run("list", "--since", "summer 2024", "--until", "summer 2024")
    assert done.out.splitlines()[:2] == [
        "Only what can touch the time since 1 June 2024.",
        "Only what can touch the time until 31 August 2024.",
    ]


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["list", "--as-of", "2024-02-31"], "--as-of '2024-02-31' is not a date that the calendar has"),
        (["list", "--known-by", "2024-13-01"], "--known-by '2024-13-01' is not a date"),
        (["list", "--until", "one day"], "--until 'one day' is not a date such as 2024-06-19"),
        (["list", "--as-of", "2023/.."], "--as-of '2023/..' is not a date with an end"),
        (["list", "--since", "../2023"], "--since '../2023' is not a date with a beginning"),
        (["list", "--today", "nonsense", "--as-of", "yesterday"], "--today 'nonsense' is not a date such as"),
        (["list", "--today", "Y12000", "--as-of", "2024"], "--today 'Y12000' is not a"),
        (["list", "--since", "2025", "--until", "2024"], "--since is later than --until"),
        (["list", "--at-position", "2", "--recorded-by", "2024"], "both cut the record"),
        (["list", "--at-position", "-2"], "--at-position counts events from 0"),
        (
            ["list", "--party", "Atlantis"],
            "there is no party 'Atlantis'; known: China, Latvia, North Korea, Norway",
        ),
        (["list", "--kind", "frobnicated"], "there is no kind 'frobnicated'; known: met, visited"),
        (["list", "--source", "nowhere.md"], "there is no source 'nowhere.md'"),
        (["diff", "2025", "2023"], "the first date is later than the second"),
        (["diff", "soon", "2023"], "the first date 'soon' is not a date"),
        (["diff", "2023", "later"], "the second date 'later' is not a date"),
        (["diff", "2023", "2025", "--clock", "wall"], "there is no clock 'wall'; known: happened, known, "),
        (["diff", "2023", "2025", "--clock", "known", "--known-by", "2024"], "what --known-by would"),
        (["diff", "2023", "2025", "--clock", "recorded", "--at-position", "0"], "what --at-position would"),
        (["replay", "2024", "--as-of", "2023"], "replay takes its date as an argument"),
        (["replay", "sometime"], "DATE 'sometime' is not a date"),
    ],
)
def test_a_cut_that_cannot_be_made_is_refused_in_a_sentence(
    inside: Inside, words: list[str], problem: str
) -> None:
    done = inside.run(*words, ok=False)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("timeline: ")
    assert problem in done.err
    assert done.err.count("\n") == 1


def test_a_cut_by_the_date_of_happening_leaves_out_the_later_and_marks_the_possibly_later(
    inside: Inside,
) -> None:
    done = inside.run("list", "--as-of", "2024-07-01")
    assert "sign a treaty on rivers (possibly later)" in done.out
    assert "enters into force" not in done.out
    assert "Left out: 2 certainly later (the cut is at --as-of)." in done.out


def test_a_cut_by_publication_leaves_out_and_counts_what_nobody_dated(inside: Inside) -> None:
    done = inside.run("list", "--known-by", "2023")
    assert titles(inside.run("list", "--known-by", "2023", "-f", "jsonl")) == [
        "Russia sends stone to North Korea"
    ]
    assert "Left out: 1 told only by sources without a publication date" in done.out
    assert "Left out: 5 not published by then (the cut is at --known-by)." in done.out


def test_each_party_given_must_take_part_and_any_of_the_kinds_will_do(inside: Inside) -> None:
    def found(*words: str) -> list[str]:
        return titles(inside.run("list", "-f", "jsonl", *words))

    assert found("--party", "China") == ["Chinese and Russian pilots meet"]
    assert found("--party", "china", "--party", "PRK") == []
    assert found("--kind", "met", "--kind", "visited") == [
        "Chinese and Russian pilots meet",
        "Norwegian skippers visit Latvia",
    ]


def test_a_party_that_the_record_does_not_know_cuts_everything_away(inside: Inside) -> None:
    done = inside.run("list", "--party", "Brazilian")
    assert done.out.splitlines()[0] == "Only with Brazil."
    assert "Nothing is recorded within this cut." in done.out


def test_a_source_is_named_by_file_id_or_digest(inside: Inside) -> None:
    (barges, _) = (
        line for line in lines(inside.run("sources", "-f", "jsonl")) if line["name"] == "docs/barges.csv"
    )
    by_id, by_digest = str(barges["id"])[:8], str(barges["digest"])[:12]
    assert titles(inside.run("list", "-f", "jsonl", "--source", by_id)) == [
        "The river treaty enters into force"
    ]
    assert inside.run("list", "--source", by_id).out == inside.run("list", "--source", by_digest).out
    assert len(titles(inside.run("list", "-f", "jsonl", "--source", "docs/barges.csv"))) == 2


def test_the_record_as_it_was_at_a_position_holds_nothing_recorded_later(inside: Inside) -> None:
    assert "Nothing is recorded within this cut." in inside.run("list", "--at-position", "0").out
    assert "Nothing is recorded within this cut." in inside.run("log", "--at-position", "0").out
    assert "Nothing is recorded within this cut." in inside.run("list", "--recorded-by", "2020").out
    positions = [line["position"] for line in lines(inside.run("log", "--at-position", "3", "-f", "jsonl"))]
    assert positions == [1, 2, 3]


def test_what_is_outside_a_cut_cannot_be_shown_through_its_id(inside: Inside) -> None:
    for command in ("show", "why"):
        done = inside.run(command, TREATY, "--known-by", "2023", ok=False)
        assert done.code == 2
        assert f"there is no happening '{TREATY}' in this cut" in done.err
        assert "Gazette" not in done.out


def test_the_log_of_a_cut_holds_the_events_of_what_it_shows_and_of_its_sources(inside: Inside) -> None:
    rows = lines(inside.run("log", "--party", "NOR", "-f", "jsonl"))
    assert [row["topic"] for row in rows] == ["source-added", "source-read", "happening-recorded"]
    assert rows[0]["title"] == "Barges monthly"


def test_a_state_is_cut_like_the_chronology(inside: Inside) -> None:
    done = inside.run("state", "RUS", "PRK", "--known-by", "2023")
    assert "stone" in done.out
    assert "treaty" not in done.out
    assert "Russia and North Korea on 31 October 2023" in done.out


def test_the_default_day_of_a_state_is_that_of_the_newest_publication(inside: Inside) -> None:
    assert inside.run("state").out.startswith("North Korea and Russia on 31 March 2025\n")


def test_a_state_within_a_period_is_made_of_what_can_touch_it(inside: Inside) -> None:
    done = inside.run("state", "RUS", "PRK", "--since", "2024-06", "--until", "2024-07")
    assert "river treaty; signed summer 2024; not known to be in force" in done.out
    assert "Boatmen" in done.out
    assert "stone" not in done.out
    assert "Left out: 3 outside the period (the cut is at --since and --until)." in done.out
