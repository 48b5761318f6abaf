"""JSON and JSON Lines."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.domain import statement as words
from timeline.domain.cut import Cut
from timeline.domain.days import ordinal
from timeline.domain.kinds import KINDS
from timeline.domain.statement import Quantity, Statement
from timeline.domain.views import AllianceState, Change, Chronology, Difference, Fluent, Line, Phase
from timeline.domain.when import When
from timeline.exporting import (
    SCHEMAS,
    chronology_json,
    chronology_jsonl,
    difference_jsonl,
    schema,
    sources_jsonl,
    state_json,
    state_jsonl,
)
from timeline.exporting.records import BESIDE, GROUPS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.exporting.conftest import Snapshots

AN_ID = "0b0d5d7e-3f1c-5a52-9f2e-000000000001"


def check(document: bytes, name: str) -> Any:  # noqa: ANN401 - whatever the JSON holds
    read = json.loads(document)
    validator = jsonschema.Draft202012Validator(schema(name), format_checker=jsonschema.FormatChecker())
    validator.validate(read)
    return read


def telling(text: str = "It happened", edtf: str | None = "2024", **changes: object) -> Chronology:
    """A chronology of one happening."""
    told = Statement("met", text, text, None if edtf is None else When(edtf, text))
    told = replace(told, **changes)  # type: ignore[arg-type]
    line = Line(
        AN_ID, (AN_ID,), "found", told, (), (), (), "single source", "asserted", None, False, None, None
    )
    return Chronology(Cut(), (), (line,), (), ())


def lines_of(document: bytes) -> list[Any]:
    return [json.loads(line) for line in document.decode().splitlines()]


def test_a_chronology_keeps_its_published_contract(story: Chronology) -> None:
    check(chronology_json(story), "chronology-1")


def test_an_alliance_state_keeps_its_published_contract(state: AllianceState) -> None:
    check(state_json(state), "alliance-state-1")


def test_an_empty_view_keeps_the_contract() -> None:
    check(chronology_json(Chronology(Cut(), (), (), (), ())), "chronology-1")
    check(state_json(AllianceState(Cut(), None, (), (), (), ())), "alliance-state-1")


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_are_valid_themselves_and_named_by_a_urn(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(name))
    assert schema(name)["$id"] == f"urn:timeline-builder:schema:{name}"


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_object_of_the_contract_may_hold_more_than_is_described(name: str) -> None:
    objects = [part for part in parts_of(schema(name)) if part.get("type") == "object"]
    assert len(objects) > 5
    assert all(part["additionalProperties"] is False for part in objects)
    assert all(set(part["required"]) == set(part["properties"]) for part in objects)


def parts_of(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from parts_of(item)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_closed_lists_of_the_contract_are_those_of_the_domain(name: str) -> None:
    described = schema(name)["$defs"]
    assert described["kind"]["enum"] == list(KINDS)
    assert described["status"]["enum"] == list(words.STATUSES)
    assert described["quantity"]["properties"]["bound"]["enum"] == list(words.BOUNDS)


def test_stances_and_factualities_of_the_contract_are_those_of_the_domain() -> None:
    described = schema("chronology-1")["$defs"]
    assert described["claim"]["properties"]["stance"]["enum"] == list(words.STANCES)
    assert described["happening"]["properties"]["factuality"]["enum"] == list(words.FACTUALITIES)


def test_every_effect_of_a_kind_has_its_list_in_the_state() -> None:
    assert set(GROUPS) == {kind.effect for kind in KINDS.values()}
    assert {*GROUPS.values(), *BESIDE} < set(schema("alliance-state-1")["properties"])


def test_a_happening_is_written_as_the_contract_has_it(story: Chronology) -> None:
    written = check(chronology_json(story), "chronology-1")["happenings"]
    soldiers = next(line for line in story.lines if "soldiers fight" in line.statement.title)
    assert next(entry for entry in written if entry["id"] == soldiers.id) == {
        "id": soldiers.id,
        "when": {
            "edtf": "2024",
            "earliest": "2024-01-01",
            "latest": "2024-12-31",
            "text": "words for 2024",
        },
        "title": "North Korean soldiers fight in the border region",
        "summary": "",
        "kind": "forces_sent",
        "plover": {"event": "AID", "mode": "", "context": "military"},
        "parties": [
            {"code": "PRK", "name": "North Korea", "role": "actor"},
            {"code": "RUS", "name": "Russia", "role": "recipient"},
        ],
        "place": "Kursk",
        "item": None,
        "about": None,
        "quantity": {"low": None, "high": 14000, "bound": "at_most", "unit": "soldiers"},
        "factuality": "actual",
        "standing": "single source",
        "status": "attributed",
        "claims": [
            {"by": "South Korean intelligence", "code": "KOR", "stance": "asserts", "cue": "according to"},
            {"by": "Ukrainian intelligence", "code": "UKR", "stance": "asserts", "cue": "according to"},
        ],
        "grade": None,
        "evidence": [
            {
                "source": story.sources[1].id,
                "quote": "Up to 14,000 soldiers took part.",
                "prefix": "before ",
                "suffix": " after",
                "start": 90,
                "end": 122,
            }
        ],
        "rules": [],
        "later": True,
        "reported": "2025-07-12",
    }


def test_the_rules_of_a_happening_say_which_field_they_gave(story: Chronology) -> None:
    written = json.loads(chronology_json(story))["happenings"]
    assert ["when: since"] in [entry["rules"] for entry in written]


def test_the_cut_is_written_in_plain_dates(story: Chronology) -> None:
    assert json.loads(chronology_json(story))["cut"] == {
        "as_of": "2024-03-01",
        "known_by": "2025-07-12",
        "recorded_by": None,
        "at_position": None,
        "since": None,
        "until": None,
        "parties": ["PRK"],
        "kinds": [],
        "sources": [],
    }


def test_a_happening_without_a_kind_has_no_code_and_without_a_date_no_time() -> None:
    (entry,) = check(chronology_json(telling(edtf=None, kind=None)), "chronology-1")["happenings"]
    assert (entry["kind"], entry["plover"], entry["when"]) == (None, None, None)


@pytest.mark.parametrize(
    "edtf", ["-0043-03-15", "Y170000", "Y-170000", "0000", "/..", "{2023,2024..}", "199X"]
)
def test_any_time_keeps_the_contract(edtf: str) -> None:
    check(chronology_json(telling(edtf=edtf)), "chronology-1")


@given(st.text(alphabet=st.characters()) | st.text(alphabet='\ud800\udfff\x00\x1b"\\\u2028\n'))
def test_any_text_can_be_written_and_read_back_but_for_halves_of_surrogates(text: str) -> None:
    read = check(chronology_json(telling(text)), "chronology-1")["happenings"][0]
    expected = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert (read["title"], read["summary"], read["when"]["text"]) == (expected, expected, expected)


@pytest.mark.parametrize("amount", [2**63, -(2**64), 10**400, float("nan"), float("inf")])
def test_any_amount_can_be_written(amount: float) -> None:
    quantity = Quantity(amount, None, "about", "shells")
    check(chronology_json(telling(quantity=quantity)), "chronology-1")


@given(st.text(alphabet='\n\r\x85\u2028\u2029\x0b\x0c\x1c"a', max_size=6))
def test_a_happening_is_one_line_whatever_it_says(text: str) -> None:
    (entry,) = lines_of(chronology_jsonl(telling(text)))
    assert entry["title"] == text


def test_lines_hold_the_same_objects_as_the_document(story: Chronology) -> None:
    whole = json.loads(chronology_json(story))
    assert lines_of(chronology_jsonl(story)) == whole["happenings"]
    assert lines_of(sources_jsonl(story.sources)) == whole["sources"]


def test_lines_of_a_state_say_where_they_belong(state: AllianceState) -> None:
    whole = json.loads(state_json(state))
    lines = lines_of(state_jsonl(state))
    parts = {line.pop("part"): line for line in lines}
    assert {line.pop("on") for line in lines} == {"2025-07-12"}
    assert parts["agreements"] == whole["agreements"][0]
    assert parts["unconfirmed"] == whole["unconfirmed"][0]
    assert len(lines) == len(state.fluents) + len(state.beside)


def test_documents_are_indented_end_with_a_line_break_and_are_the_same_each_time(story: Chronology) -> None:
    document = chronology_json(story)
    assert document.startswith(b'{\n  "format": "timeline/chronology",\n  "version": 1,\n  "cut": {')
    assert document.endswith(b"\n}\n")
    assert b"\r" not in document
    assert document == chronology_json(story)


def test_an_undecided_agreement_is_not_in_force(state: AllianceState) -> None:
    (treaty,) = json.loads(state_json(state))["agreements"]
    assert treaty["holding"] == "possible"
    assert [(phase["name"], phase["certain"]) for phase in treaty["phases"]] == [("signed", False)]


def test_a_party_without_a_code_goes_by_its_name() -> None:
    phase = Phase("took place", None, True, AN_ID)
    met = Fluent(
        "contact", "They met", ("Red Cross",), ("PRK",), None, None, "over", "asserted", (phase,), None, (),
        (AN_ID,),
    )  # fmt: skip
    parties = (("PRK", "North Korea"), ("Red Cross", "Red Cross"))
    written = check(state_json(AllianceState(Cut(), None, parties, (met,), (), ())), "alliance-state-1")
    assert written["parties"] == [
        {"code": "PRK", "name": "North Korea"},
        {"code": None, "name": "Red Cross"},
    ]
    assert written["contacts"][0]["actors"] == ["Red Cross"]


def test_a_change_tells_the_clock_and_both_days() -> None:
    change = Change("began", "A treaty", "", "certain (signed)", (AN_ID,))
    difference = Difference("happened", ordinal(2024, 1, 1), ordinal(2025, 1, 1), (change,))
    assert lines_of(difference_jsonl(difference)) == [
        {
            "clock": "happened",
            "from": "2024-01-01",
            "to": "2025-01-01",
            "what": "began",
            "title": "A treaty",
            "before": "",
            "after": "certain (signed)",
            "happenings": [AN_ID],
        }
    ]


def test_the_story_reads_as_it_did(story: Chronology, state: AllianceState, snapshots: Snapshots) -> None:
    snapshots.check("chronology.json", chronology_json(story))
    snapshots.check("alliance-state.json", state_json(state))
