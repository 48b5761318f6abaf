"""Documents and their passages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.domain.document import GRADES, Document, checked_grade, passage
from timeline.domain.errors import InvalidValueError

TEXT = "On Friday the minister arrived in Wonsan, a town on the coast, and stayed there until Sunday."


def a_document(text: str, name: str = "a.md") -> Document:
    return Document(name, text, "text/markdown", "00" * 32)


def test_a_document_is_known_by_its_text_whatever_its_file_is_called() -> None:
    assert a_document(TEXT).digest == a_document(TEXT, "b.md").digest
    assert a_document(TEXT).digest != a_document(TEXT + " ").digest


def test_the_digest_is_sha_256_of_the_text_in_utf_8() -> None:
    assert a_document("").digest == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert a_document("é").digest == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


def test_a_text_that_no_encoding_can_write_has_a_digest_too() -> None:
    assert a_document("\ud800").digest != a_document("\udfff").digest


def test_a_passage_is_quoted_with_what_stands_around_it() -> None:
    start = TEXT.index("arrived")
    cited = passage("s", TEXT, start, start + len("arrived in Wonsan"))
    assert (cited.source, cited.quote) == ("s", "arrived in Wonsan")
    assert cited.prefix == "On Friday the minister "
    assert cited.suffix == ", a town on the coast, and staye"
    assert (cited.start, cited.end) == (23, 40)


@given(text=st.text(max_size=200), data=st.data())
def test_a_passage_can_always_be_found_again(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cited = passage("s", text, start, end)
    assert text[cited.start : cited.end] == cited.quote
    assert cited.prefix + cited.quote + cited.suffix in text
    assert len(cited.prefix) == min(32, start)
    assert len(cited.suffix) == min(32, len(text) - end)


@pytest.mark.parametrize(
    ("given_", "kept"), [("b2", "B2"), ("A1", "A1"), ("f6", "F6"), ("", None), (None, None)]
)
def test_a_grade_is_an_admiralty_code_or_nothing(given_: str | None, kept: str | None) -> None:
    assert checked_grade(given_) == kept


@pytest.mark.parametrize("wrong", ["G1", "A7", "A0", "1A", "A", "A11", "reliable"])
def test_any_other_grade_is_refused_in_one_sentence(wrong: str) -> None:
    with pytest.raises(
        InvalidValueError, match=f"^the grade '{wrong}' is not an Admiralty code from A1 to F6.$"
    ):
        checked_grade(wrong)


def test_there_are_six_by_six_grades() -> None:
    assert len(set(GRADES)) == 36
