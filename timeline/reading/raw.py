"""The bytes of a file, and the text that they spell: size, type and encoding are checked here."""

from __future__ import annotations

import codecs
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.domain.errors import InputError
from timeline.reading.wording import shown

if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["LIMIT", "STDIN", "load", "spell"]

LIMIT = 10_000_000
"""Bytes that a document may have."""

STDIN = Path("-")
"""The path that stands for standard input."""

_KINDS = (
    (stat.S_ISDIR, "is a folder", "name a file"),
    (stat.S_ISFIFO, "is a pipe", "name a regular file, or - for standard input"),
    (stat.S_ISCHR, "is a device", "name a regular file, or - for standard input"),
    (stat.S_ISBLK, "is a device", "name a regular file"),
)

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document (.docx, .odt, .epub)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document (.doc, .xls)"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
)

_HTML = (b"<!doctype html", b"<html", b"<?xml")

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like the one of UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def load(path: Path, name: str, limit: int = LIMIT) -> bytes:
    """The bytes of a regular file, or of standard input for ``-``.

    Raises:
        InputError: it is missing, unreadable, no regular file, or larger than ``limit`` bytes.
    """
    try:
        if path == STDIN:
            return _load_stdin(name, limit)
        return _load_file(path, name, limit)
    except FileNotFoundError:
        raise InputError(shown(name), "there is no such file", "check the path") from None
    except PermissionError:
        raise InputError(
            shown(name), "the file may not be read", "give yourself the right to read it"
        ) from None
    except OSError as error:
        raise InputError(shown(name), f"cannot be read ({error.strerror or error})") from None
    except ValueError:  # a NUL in a path
        raise InputError(shown(name), "is no path that a system can open", "check the path") from None


def _load_stdin(name: str, limit: int) -> bytes:
    stream: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise InputError(shown(name), "is closed", "name a file, or send a text")
    return _within(stream.read(limit + 1), name, limit)


def _load_file(path: Path, name: str, limit: int) -> bytes:
    status = path.stat()
    for is_kind, problem, remedy in _KINDS:
        if is_kind(status.st_mode):
            raise InputError(shown(name), problem, remedy)
    if status.st_size > limit:
        raise _too_large(name, limit, f"has {status.st_size:,} bytes")
    with open(path, "rb", opener=_opener) as file:
        return _within(file.read(limit + 1), name, limit)


def _opener(path: str, flags: int) -> int:
    # Should the file have become a pipe since it was looked at, opening it must not wait for a writer.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _within(data: bytes, name: str, limit: int) -> bytes:
    if len(data) > limit:
        raise _too_large(name, limit, "is larger than that")
    return data


def _too_large(name: str, limit: int, size: str) -> InputError:
    return InputError(
        shown(name),
        f"a document may have {limit:,} bytes, and this one {size}",
        "split it, or keep the part that tells what happened",
    )


def spell(data: bytes, name: str) -> str:
    """The text that the bytes spell, without byte order mark, with newlines as LF and else verbatim.

    UTF-8 is read, and UTF-16 and UTF-32 where a byte order mark says so. Nothing else is guessed: a wrong
    guess would put wrong letters into a quotation.

    Raises:
        InputError: the bytes are empty, no text, or in another encoding.
    """
    _refuse_other_formats(data, name)
    bom, encoding = next((pair for pair in _BOMS if data.startswith(pair[0])), (b"", "utf-8"))
    if encoding == "utf-8":
        _refuse_nul(data.find(b"\x00"), "byte", name)
    try:
        text = data[len(bom) :].decode(encoding)
    except UnicodeDecodeError as error:
        offset = error.start + len(bom)
        problem = f"is not written in {encoding.upper()}: byte {offset:,} (0x{data[offset]:02x}) does not fit"
        raise InputError(shown(name), problem, "save it as UTF-8 first") from None
    _refuse_nul(text.find("\x00"), "character", name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise InputError(shown(name), "is empty", "give it a text, or leave it out")
    return text


def _refuse_nul(offset: int, unit: str, name: str) -> None:
    if offset >= 0:
        raise InputError(shown(name), f"is no text: {unit} {offset:,} is NUL", "save it as UTF-8 text first")


def _refuse_other_formats(data: bytes, name: str) -> None:
    for magic, form in _MAGIC:
        if data.startswith(magic):
            raise InputError(shown(name), f"looks like {form}", "save it as text first")
    if data[:200].removeprefix(codecs.BOM_UTF8).lstrip().lower().startswith(_HTML):
        raise InputError(shown(name), "looks like HTML or XML", "save its text as .txt or .md first")
