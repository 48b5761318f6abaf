"""A text in a language that is not read says so, and keeps its explicit dates."""

from __future__ import annotations

from timeline.domain.document import Document
from timeline.domain.when import When
from timeline.finding import Findings, find_happenings

GERMAN = (
    "Am 12. März 2023 besuchte der Minister Warschau. Der Vertrag wurde im Juni 2022 in Bern unterzeichnet."
    " Am Montag kehrte er zurück. Die Regierung hat das Abkommen bisher nicht veröffentlicht, obwohl das"
    " Parlament darum gebeten hatte."
)


def read(text: str, language: str) -> Findings:
    return find_happenings(
        Document("text", text, "text/plain", "0", published=When("2023-03-20"), language=language)
    )


def test_explicit_dates_are_recorded_as_undetermined() -> None:
    found = read(GERMAN, "de").found
    assert [one.statement.when and one.statement.when.edtf for one in found] == ["2023-03-12", "2022-06"]
    assert {(one.statement.kind, one.statement.certainty, one.statement.parties) for one in found} == {
        (None, "U", ())
    }
    assert found[0].statement.summary == "Am 12. März 2023 besuchte der Minister Warschau."


def test_what_was_not_read_is_said() -> None:
    assert "'de'" in read(GERMAN, "de").omitted[0].reason
    assert "not English" in read(GERMAN, "en").omitted[0].reason


def test_a_text_that_calls_itself_english_is_believed_where_it_is_short() -> None:
    assert read("France met Spain on Monday.", "en").found[0].statement.kind == "met"
    assert read("France met Spain on Monday.", "en-GB").found[0].statement.kind == "met"


def test_a_language_nobody_knows_gives_nothing_but_the_reason() -> None:
    findings = read("Ga nu 2023.", "xx")
    assert not findings.found
    assert findings.omitted
