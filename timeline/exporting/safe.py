"""Text out of documents, made harmless for a terminal, for Markdown and for a spreadsheet."""

from __future__ import annotations

from functools import cache
from re import IGNORECASE, VERBOSE
from re import compile as pattern
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from re import Match, Pattern

__all__ = ["csv_cell", "json_bytes", "link", "markdown", "plain", "well_formed"]

# Characters that take no room, so that what is read differs from what is there: soft hyphen, fillers,
# joiners, marks of direction, variation selectors of Mongolian, byte order mark, annotations, tags.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f"
    "\u3164\ufeff\uffa0\ufff0-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
# What steers a terminal or turns the order of a line round (CWE-150, CVE-2021-42574), and lone surrogates.
_STEERING = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff"
# What Python takes for printable of the invisible: letters and marks that show nothing.
_PRINTABLE_BUT_UNSEEN = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
    + "".join(map(chr, range(0xE0100, 0xE01F0)))
)
_LEADS_A_FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20"


def plain(text: str) -> str:
    r"""One line that is safe to print: what steers is shown as an escape (``\x1b``), what is unseen is gone.

    White space of any sort, line breaks included, becomes a single space.
    """
    if text.isprintable() and "  " not in text and _PRINTABLE_BUT_UNSEEN.isdisjoint(text):
        return text  # without the patterns below, whose making costs more than a listing
    return _unsafe().sub(_shown, text)


def markdown(text: str) -> str:
    """One line of Markdown that renders as these very words, wherever it is put.

    Nothing in it can become a heading, list, link, footnote, image, HTML, entity, code, mathematics or
    emphasis in CommonMark, GitHub's dialect, kramdown or Pandoc.
    """
    return _markup().sub(_escaped, plain(text).strip())


def link(url: str) -> str:
    """The address as a Markdown link if it is one of the web and nothing else, else as text."""
    return f"<{url}>" if _address().fullmatch(url) else markdown(url)


def csv_cell(text: str) -> str:
    """One line for a cell, with ``'`` before what a spreadsheet would take for a formula."""
    line = plain(text).strip()
    return f"'{line}" if line.startswith(tuple(_LEADS_A_FORMULA)) else line


def well_formed(text: str) -> str:
    """The text with U+FFFD for each surrogate that has lost its other half: UTF-8 cannot hold those."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def json_bytes(document: bytes) -> bytes:
    r"""JSON with the unseen and the steering written as ``\u202e``: the same value, safe in a terminal."""
    if document.isascii() and b"\x7f" not in document:
        return document
    return _unprintable().sub(_as_json_escape, document.decode()).encode()


@cache
def _unsafe() -> Pattern[str]:
    return pattern(rf"[\s{_INVISIBLE}]+|[{_STEERING}]")


def _shown(found: Match[str]) -> str:
    run = found[0]
    if _steering().match(run):
        return f"\\x{ord(run):02x}" if ord(run) < 0x100 else f"\\u{ord(run):04x}"
    return " " if any(char.isspace() for char in run) else ""


@cache
def _steering() -> Pattern[str]:
    return pattern(rf"[{_STEERING}]")


@cache
def _unprintable() -> Pattern[str]:
    return pattern(rf"[\x7f-\x9f\u2028\u2029{_INVISIBLE}\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def _as_json_escape(found: Match[str]) -> str:
    units = found[0].encode("utf-16-be")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def _escaped(found: Match[str]) -> str:
    return f"{found[0][:-1]}\\{found[0][-1]}"


@cache
def _markup() -> Pattern[str]:
    return pattern(
        r"""
        [\\`*_\[\]<>|~\#${}@^]       # what has a meaning anywhere in a line
        | \A[-+=:]                  # what begins a list, an underline of a heading, a definition
        | \A\d{1,9}[.)](?=\s|\Z)    # the number of a list
        | &(?=\#?[0-9a-z]{1,32};)   # an entity
        | :(?=//) | (?<=www)\. | (?<=mailto): | (?<=xmpp):   # what GitHub links by itself
        """,
        IGNORECASE | VERBOSE,
    )


@cache
def _address() -> Pattern[str]:
    return pattern(
        r"https?://[a-z0-9][a-z0-9.:-]{0,255}(?:[/?#][a-z0-9./?#=&%+,:@!$'()*_~-]{0,2000})?", IGNORECASE
    )
