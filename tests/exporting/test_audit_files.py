"""The log and the findings of a check as JSON Lines."""

from __future__ import annotations

import json
from uuid import UUID

from timeline.domain.document import Omission
from timeline.domain.events import HappeningGraded, SourceRead, SourceRevised
from timeline.domain.when import When
from timeline.exporting.audit_files import findings_jsonl, log_jsonl

STREAM = UUID("0b0d5d7e-3f1c-5a52-9f2e-000000000001")
RECORDED = "2026-01-02T03:04:05+00:00"


def test_an_event_of_the_log_is_one_line_with_all_that_it_tells() -> None:
    graded = HappeningGraded(STREAM, 2, RECORDED, "Ada", "B2", "two\nwitnesses")
    assert [json.loads(line) for line in log_jsonl([(7, graded)]).splitlines()] == [
        {
            "position": 7,
            "topic": "happening-graded",
            "stream": str(STREAM),
            "version": 2,
            "recorded": RECORDED,
            "by": "Ada",
            "grade": "B2",
            "reason": "two\nwitnesses",
        }
    ]


def test_what_is_nested_in_an_event_is_written_in_plain_values() -> None:
    read = SourceRead(STREAM, 2, RECORDED, "finder 1", "rules 1", 3, (Omission(0, 5, "Photo", "no verb"),))
    revised = SourceRevised(
        STREAM, 3, RECORDED, "Ada", "a", "", When("2024", "last year"), "", "", "en", None, "why"
    )
    first, second = map(json.loads, log_jsonl([(1, read), (2, revised)]).splitlines())
    assert first["omitted"] == [{"start": 0, "end": 5, "text": "Photo", "reason": "no verb"}]
    assert second["published"] == {"edtf": "2024", "text": "last year"}


def test_a_finding_names_the_check_the_happening_and_the_matter() -> None:
    (line,) = findings_jsonl([("undated", "a1", "nobody says when")]).splitlines()
    assert json.loads(line) == {"check": "undated", "id": "a1", "what": "nobody says when"}
