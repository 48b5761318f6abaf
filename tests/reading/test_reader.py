"""What holds for every file, whatever is in it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import example, given
from hypothesis import strategies as st

from timeline.domain.errors import InputError
from timeline.reading import read_path

if TYPE_CHECKING:
    from timeline.domain.document import Document

NAMES = st.sampled_from(["a.md", "a.txt", "a.yaml", "a.csv", "a.html", "a"])
WORDS = st.sampled_from([
    "---\n", "---", "\n", "\r\n", " ", ": ", "- ", "|\n  ", "#", "[", "]", "{", "}", ",", ";", '"', "'",
    "&a", "*a", "!!x", "=1", "\ufeff", "\x00", "\x1b", "\x85", "\u2028", "é", "🌉", "A visit",
    "title", "published", "2024-02-31", "2025-07", "happenings", "when", "source", "actor",
])  # fmt: skip
BYTES = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=100).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(WORDS, max_size=40).map(lambda words: "".join(words).encode()),
    st.lists(WORDS, max_size=40).map(lambda words: "".join(words).encode("utf-16")),
)


def read(name: str, content: bytes) -> list[Document] | str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        try:
            return list(read_path(path, name))
        except InputError as refused:
            return str(refused)


@given(NAMES, BYTES)
@example("a.md", b"---\n--- ")
@example("a.yaml", b"- \x85")
@example("a.csv", b"title\n\x85\n")
def test_any_bytes_are_documents_or_one_sentence(name: str, content: bytes) -> None:
    result = read(name, content)
    if isinstance(result, str):
        assert result.startswith(name)
        assert result.endswith(".")
        assert result.isprintable()
    else:
        assert result
        assert all(document.text.strip() and document.title for document in result)


CELL = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=12)
ROWS = st.lists(st.tuples(CELL, CELL, st.sampled_from(["", "Minutes", "Diary"])), min_size=1, max_size=8)


def in_csv(row: tuple[str, ...]) -> str:
    return ",".join('"{}"'.format(cell.replace('"', '""')) for cell in row)


def in_yaml(row: tuple[str, ...]) -> str:
    cells = [cell.replace("'", "''") for cell in row]
    return "- title: '{}'\n  place: '{}'\n  source: '{}'".format(*cells)


@given(ROWS, st.sampled_from(["a.csv", "a.yaml"]))
def test_the_offsets_of_an_entry_slice_out_words_that_read_as_the_same_entry(
    rows: list[tuple[str, str, str]], name: str
) -> None:
    head, write, mark = ("title,place,source\n", in_csv, "") if name == "a.csv" else ("", in_yaml, "- ")
    documents = read(name, (head + "\n".join(write(row) for row in rows)).encode())
    told = {
        (title.strip(), place.strip(), source) for title, place, source in rows if (title + place).strip()
    }
    if not told:
        assert documents == f"{name}: lists no happenings; add some, or leave the file out."
        return
    assert not isinstance(documents, str)
    again = []
    for document in documents:
        for entry in document.entries or ():
            words = document.text[entry.start : entry.end]
            alone = read(name, (head + mark + words).encode())
            assert not isinstance(alone, str)
            (one,) = alone
            assert one.entries is not None
            assert (one.title, one.entries[0].fields) == (document.title, entry.fields)
            again.append((entry.fields.get("title", ""), entry.fields.get("place", ""), one.title))
    assert len(again) == len(told)
    assert {(title, place, "" if source == "a" else source) for title, place, source in again} == told
