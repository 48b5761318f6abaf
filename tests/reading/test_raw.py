"""What the bytes of a file must be, and what is said when they are not."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from timeline.domain.errors import InputError
from timeline.reading import Metadata, read_path

if TYPE_CHECKING:
    from tests.reading.conftest import Desk


def refused(path: Path, name: str = "a.txt", limit: int = 10_000_000) -> str:
    with pytest.raises(InputError) as caught:
        read_path(path, name, limit=limit)
    return str(caught.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "a.txt") == "a.txt: there is no such file; check the path."


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n\n"])
def test_an_empty_file_is_refused(desk: Desk, content: bytes) -> None:
    assert desk.refusal("a.txt", content) == "a.txt: is empty; give it a text, or leave it out."


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"PK\x03\x04\x14\x00word/document.xml", "a ZIP archive or an office document (.docx, .odt, .epub)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "an old office document (.doc, .xls)"),
        (b"{\\rtf1\\ansi Two bridges}", "an RTF document"),
        (b"\x89PNG\r\n\x1a\n\x00", "a PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"SQLite format 3\x00", "an SQLite database"),
    ],
)
def test_a_file_of_another_format_is_named_and_refused(desk: Desk, content: bytes, form: str) -> None:
    assert desk.refusal("a.md", content) == f"a.md: looks like {form}; save it as text first."


@pytest.mark.parametrize("content", ["<!DOCTYPE html><p>Two bridges", "\n <html>", '<?xml version="1.0"?>'])
def test_a_web_page_under_the_name_of_a_text_is_refused(desk: Desk, content: str) -> None:
    refusal = desk.refusal("a.txt", content)
    assert refusal == "a.txt: looks like HTML or XML; save its text as .txt or .md first."


def test_a_nul_byte_is_refused_with_its_offset(desk: Desk) -> None:
    refusal = desk.refusal("a.txt", b"Two\x00bridges")
    assert refusal == "a.txt: is no text: byte 3 is NUL; save it as UTF-8 text first."


def test_a_nul_character_in_utf_16_is_refused(desk: Desk) -> None:
    assert "character 3 is NUL" in desk.refusal("a.txt", "\ufeffTwo\x00".encode("utf-16-le"))


def test_latin_1_is_refused_with_the_offset_of_the_byte_and_never_guessed(desk: Desk) -> None:
    refusal = desk.refusal("a.txt", "Caf\xe9 in Tromsø".encode("latin-1"))
    assert refusal == "a.txt: is not written in UTF-8: byte 3 (0xe9) does not fit; save it as UTF-8 first."


def test_half_a_character_in_utf_16_is_refused(desk: Desk) -> None:
    assert "is not written in UTF-16-LE: byte 4" in desk.refusal("a.txt", b"\xff\xfea\x00b")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_with_a_byte_order_mark_is_read(desk: Desk, encoding: str) -> None:
    assert desk.read("a.txt", "Tromsø 🌉".encode(encoding)).text == "Tromsø 🌉"


def test_newlines_become_lf_and_all_else_stays(desk: Desk) -> None:
    text = "Cafe\u0301\r\n\x0cpage two\rend\u2028\x1b[31m "
    assert desk.read("a.txt", text).text == "Cafe\u0301\n\x0cpage two\nend\u2028\x1b[31m "


def test_a_line_of_a_million_characters_is_read(desk: Desk) -> None:
    assert len(desk.read("a.md", "bridge " * 150_000).text) == 1_050_000


def test_a_file_of_fifty_megabytes_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert refused(path) == (
        "a.txt: a document may have 10,000,000 bytes, and this one has 50,000,000 bytes; "
        "split it, or keep the part that tells what happened."
    )


def test_a_file_may_have_exactly_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Bridge", encoding="utf-8")
    assert read_path(path, "a.txt", limit=6)[0].text == "Bridge"
    assert "this one has 6 bytes" in refused(path, limit=5)


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    assert refused(tmp_path / "a.txt") == "a.txt: is a folder; name a file."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert refused(tmp_path / "a.txt") == ("a.txt: is a pipe; name a regular file, or - for standard input.")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="the system has no such device")
def test_a_device_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("/dev/zero")
    assert "is a device" in refused(tmp_path / "a.txt")


def test_a_file_without_the_right_to_read_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.write("a.txt", "Two bridges")

    def forbidden(*_: object, **__: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", forbidden)
    assert refused(path) == "a.txt: the file may not be read; give yourself the right to read it."


def test_a_failing_disk_is_one_sentence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.write("a.txt", "Two bridges")

    def failing(*_: object, **__: object) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "open", failing)
    assert refused(path) == "a.txt: cannot be read (Input/output error)."


def test_a_path_with_a_nul_is_refused() -> None:
    assert refused(Path("a\0.txt"), "a\0.txt") == (
        "a\\x00.txt: is no path that a system can open; check the path."
    )


def test_control_characters_of_a_name_are_escaped_in_messages(desk: Desk) -> None:
    with pytest.raises(InputError, match=r"^a\\x1b\[2J\\u202egnp\.txt: is empty"):
        read_path(desk.write("a.txt", ""), "a\x1b[2J\u202egnp.txt")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.html", "files that end in '.html' are not read; save its text as .txt or .md first"),
        ("a.DOCX", "files that end in '.docx' are not read; save it as .txt first"),
        ("a.xyz", "files that end in '.xyz' are not read; a document ends in .md, .txt, .yaml or .csv"),
        ("a", "has no extension; a document ends in .md, .txt, .yaml or .csv"),
    ],
)
def test_an_unknown_extension_is_refused_with_what_to_do(desk: Desk, name: str, words: str) -> None:
    assert desk.refusal(name, "Two bridges") == f"{name}: {words}."


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_standard_input_is_read_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    feed(monkeypatch, b"Two bridges opened on Monday.")
    (document,) = read_path(Path("-"), "standard input", defaults=Metadata(title="Bridges"))
    assert (document.text, document.title) == ("Two bridges opened on Monday.", "Bridges")
    assert document.media_type == "text/plain"


def test_standard_input_with_front_matter_is_read_as_markdown(monkeypatch: pytest.MonkeyPatch) -> None:
    feed(monkeypatch, b"---\npublished: 2025-07\n---\nTwo bridges.")
    (document,) = read_path(Path("-"), "standard input")
    assert str(document.published) == "2025-07"
    assert (document.text, document.media_type) == ("Two bridges.", "text/markdown")


def test_an_endless_standard_input_is_refused_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    feed(monkeypatch, b"x" * 20)
    assert "and this one is larger than that" in refused(Path("-"), "standard input", limit=10)


def test_a_closed_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert refused(Path("-"), "standard input") == "standard input: is closed; name a file, or send a text."
