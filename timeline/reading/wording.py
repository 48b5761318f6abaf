"""How a file, a line and a value are shown in a message: on one line, with nothing a terminal would obey."""

from __future__ import annotations

__all__ = ["at", "ignore", "listed", "quoted", "shown"]


def shown(text: str) -> str:
    """The text with control, bidirectional and undecodable characters written as escapes."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text
    )


def quoted(value: str, length: int = 40) -> str:
    """The beginning of a value in single quotes, safe to print."""
    cut = value if len(value) <= length else value[: length - 3] + "..."
    return f"'{shown(cut)}'"


def at(name: str, line: int) -> str:
    """The place of a problem: the file and a line, from 1."""
    return f"{shown(name)}, line {line}"


def listed(words: tuple[str, ...], last: str = "and") -> str:
    """Words as a sentence lists them: ``a, b and c``."""
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)


def ignore(_note: str) -> None:
    """Take a note and let it go."""
