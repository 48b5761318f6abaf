"""The forms in which a document may come, told by the extension of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.errors import InputError
from timeline.reading.raw import STDIN
from timeline.reading.wording import listed, quoted, shown

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["CSV", "EXTENSIONS", "MARKDOWN", "PLAIN", "YAML", "form_of", "is_known"]

MARKDOWN, PLAIN, YAML, CSV = "text/markdown", "text/plain", "application/yaml", "text/csv"

EXTENSIONS = {
    ".md": MARKDOWN, ".markdown": MARKDOWN, ".txt": PLAIN, ".yaml": YAML, ".yml": YAML, ".csv": CSV,
}  # fmt: skip

_TELLING = (".md", ".txt", ".yaml", ".csv")
_REMEDIES = {
    ".htm": "save its text as .txt or .md first",
    ".html": "save its text as .txt or .md first",
    ".pdf": "save its text as .txt first",
    ".doc": "save it as .txt first",
    ".docx": "save it as .txt first",
    ".odt": "save it as .txt first",
    ".xls": "save the sheet as .csv first",
    ".xlsx": "save the sheet as .csv first",
    ".ods": "save the sheet as .csv first",
    ".json": "write curated happenings as .yaml or .csv",
}


def is_known(path: Path) -> bool:
    """Whether a file of this extension is read."""
    return path == STDIN or path.suffix.lower() in EXTENSIONS


def form_of(path: Path, name: str) -> str:
    """The media type of the file; standard input is plain text.

    Raises:
        InputError: no form has this extension.
    """
    if path == STDIN:
        return PLAIN
    suffix = path.suffix.lower()
    if suffix not in EXTENSIONS:
        problem = f"files that end in {quoted(suffix)} are not read" if suffix else "has no extension"
        remedy = _REMEDIES.get(suffix, f"a document ends in {listed(_TELLING, 'or')}")
        raise InputError(shown(name), problem, remedy)
    return EXTENSIONS[suffix]
