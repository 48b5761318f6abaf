"""Which files are meant: those named, and those in the folders named, in a stable order."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.domain.errors import InputError
from timeline.reading.forms import is_known
from timeline.reading.raw import STDIN
from timeline.reading.wording import ignore, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["find_files"]

STDIN_NAME = "standard input"


def find_files(
    paths: Sequence[Path], *, note: Callable[[str], None] = ignore
) -> tuple[tuple[tuple[Path, str], ...], tuple[InputError, ...]]:
    """The files to read, each once with its name, and the problems met on the way.

    A folder gives its files and those of its folders, sorted by name. What is hidden (a name with a dot at
    its beginning) is passed over; a file of an unknown form is left out with a note. A file that was named
    itself is always given, so that reading it can say what is wrong with it.
    """
    found: dict[str, tuple[Path, str]] = {}
    problems: list[InputError] = []
    for path in paths:
        for item in _meant(path, note):
            if isinstance(item, InputError):
                problems.append(item)
            else:
                found.setdefault(os.path.realpath(item), (item, name_of(item)))
    return tuple(found.values()), tuple(problems)


def name_of(path: Path) -> str:
    """The path as text with forward slashes, below the current folder relative to it."""
    if path == STDIN:
        return STDIN_NAME
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    # Bytes that are no text in the encoding of the file system cannot be written to any export.
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def _meant(path: Path, note: Callable[[str], None]) -> Iterator[Path | InputError]:
    if path != STDIN and _is_folder(path):
        yield from _in_folder(path, note)
    elif path == STDIN or _is_there(path):
        yield path
    else:
        yield InputError(shown(name_of(path)), "there is no such file or folder", "check the path")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # what keeps it from being looked at is said when it is read


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except OSError as error:
        return not isinstance(error, FileNotFoundError | NotADirectoryError)
    except ValueError:  # a NUL in a path
        return False
    return True


def _in_folder(folder: Path, note: Callable[[str], None]) -> Iterator[Path | InputError]:
    """Its files, depth first without recursion; each real folder once, so no loop of links is endless."""
    entered: set[str] = set()
    waiting = [folder]
    found = 0
    while waiting:
        path = waiting.pop()
        if not _is_folder(path):
            if is_known(path):
                found += 1
                yield path
            else:
                note(f"{shown(name_of(path))}: left out; documents end in .md, .txt, .yaml or .csv.")
            continue
        real = os.path.realpath(path)
        if real in entered:
            continue
        entered.add(real)
        try:
            inside = sorted(path.iterdir(), reverse=True)
        except OSError as error:
            reason = error.strerror or str(error)
            yield InputError(
                shown(name_of(path)), f"the folder cannot be opened ({reason})", "check its rights"
            )
            continue
        waiting += [child for child in inside if not child.name.startswith(".")]
    if not found:
        yield InputError(shown(name_of(folder)), "holds no document", "add files in .md, .txt, .yaml or .csv")
